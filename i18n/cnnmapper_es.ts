<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>CnnMapper</name>
  <message>
   <source>Assess a class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Evaluar un mapa de clases</translation>
  </message>
  <message>
   <source>reference,ground truth,f1,iou,mcc,olofsson,area estimation,calibration</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>referencia,verdad terreno,f1,iou,mcc,olofsson,estimación de áreas,calibración</translation>
  </message>
  <message>
   <source>Holds a class map against reference data, a raster or points or polygons with a class field, and reports its accuracy: confusion matrix, overall accuracy, user's and producer's accuracy, F1, intersection over union, kappa and the Matthews correlation coefficient. For a random sample stratified by map class also area-adjusted accuracy and areas with 95 % confidence intervals (Olofsson et al. 2014), and with the probabilities a reliability diagram.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Contrasta un mapa de clases con datos de referencia (un ráster, o puntos o polígonos con un campo de clase) e informa de su exactitud: matriz de confusión, exactitud global, exactitud del usuario y del productor, F1, intersección sobre unión, kappa y coeficiente de correlación de Matthews. Con una muestra aleatoria estratificada por clase del mapa, también exactitud ajustada por área y áreas con intervalos de confianza del 95 % (Olofsson et al. 2014); con las probabilidades, un diagrama de fiabilidad.</translation>
  </message>
  <message>
   <source>Class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Mapa de clases</translation>
  </message>
  <message>
   <source>One band with a whole number for each class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Una banda con un número entero para cada clase.</translation>
  </message>
  <message>
   <source>The reference is a random sample stratified by map class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>La referencia es una muestra aleatoria estratificada por clase del mapa</translation>
  </message>
  <message>
   <source>Also estimate area-adjusted accuracy and areas. True only if the places were drawn at random within each class of this map (or at random over all of it); training data and convenient places are no such sample.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Estimar también la exactitud ajustada por área y las áreas. Márquelo solo si los lugares se sortearon al azar dentro de cada clase de este mapa (o al azar en todo él); los datos de entrenamiento y los lugares elegidos por comodidad no son una muestra así.</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Probabilidades</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class, or that of the second of two classes: adds a reliability diagram and the expected calibration error.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>El mapa de probabilidades de la misma ejecución, una banda por clase, o la de la segunda de dos clases: añade un diagrama de fiabilidad y el error de calibración esperado.</translation>
  </message>
  <message>
   <source>Class values of the reference that mean “not known”, separated by commas, such as 0,255; beside its nodata value.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Valores de clase de la referencia que significan «desconocido», separados por comas, por ejemplo 0,255; además de su valor sin datos.</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Informe de exactitud</translation>
  </message>
  <message>
   <source>Reference</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Reference raster</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Ráster de referencia</translation>
  </message>
  <message>
   <source>What is really there, as a raster of classes in the map's CRS; its nodata value is left out. This, or points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Lo que hay realmente sobre el terreno, como ráster de clases en el SRC del mapa; su valor sin datos se excluye. Este, o bien puntos o polígonos.</translation>
  </message>
  <message>
   <source>Reference points or polygons</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Puntos o polígonos de referencia</translation>
  </message>
  <message>
   <source>What is really there, as points or polygons in any CRS. A polygon counts for the pixels whose centres lie in it.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Lo que hay realmente sobre el terreno, como puntos o polígonos en cualquier SRC. Un polígono cuenta para los píxeles cuyos centros están dentro de él.</translation>
  </message>
  <message>
   <source>Field of the class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Campo de la clase</translation>
  </message>
  <message>
   <source>For points and polygons: the field with the number of the class, or its name as in the legend.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Para puntos y polígonos: el campo con el número de la clase o con su nombre tal como figura en la leyenda.</translation>
  </message>
  <message>
   <source>In scripts and models: a raster, points or polygons, in the place of the two parameters above.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>En scripts y modelos de procesamiento: un ráster, puntos o polígonos, en lugar de los dos parámetros anteriores.</translation>
  </message>
  <message>
   <source>Overall accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Exactitud global, de 0 a 1</translation>
  </message>
  <message>
   <source>Kappa</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Matthews correlation coefficient</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Coeficiente de correlación de Matthews</translation>
  </message>
  <message>
   <source>Mean F1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>F1 medio</translation>
  </message>
  <message>
   <source>Mean intersection over union</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Intersección sobre unión media</translation>
  </message>
  <message>
   <source>Samples</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Samples outside the map or its data</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Muestras fuera del mapa o de sus datos</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Exactitud ajustada por área, de 0 a 1</translation>
  </message>
  <message>
   <source>Half of its 95 % confidence interval</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Semiamplitud de su intervalo de confianza del 95 %</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Error de calibración esperado</translation>
  </message>
  <message>
   <source>Duration in seconds</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Duración en segundos</translation>
  </message>
  <message>
   <source>MAP: no raster is given; expected is one.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>MAP: no se ha indicado ningún ráster; se espera uno.</translation>
  </message>
  <message>
   <source>No reference is given; expected is REFERENCE_RASTER (a raster) or REFERENCE_FEATURES (points or polygons).</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>No se ha indicado ninguna referencia; se espera REFERENCE_RASTER (un ráster) o REFERENCE_FEATURES (puntos o polígonos).</translation>
  </message>
  <message>
   <source>{} are both given; expected is one reference. Empty the one that you do not want.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{} se han indicado a la vez; se espera una sola referencia. Vacíe lo que no desee usar.</translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation> y </translation>
  </message>
  <message>
   <source>FIELD is {field}, but {name} is a raster, which has no fields. Empty FIELD, or choose a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELD es {field}, pero {name} es un ráster, que no tiene campos. Vacíe FIELD o elija una capa de puntos o polígonos.</translation>
  </message>
  <message>
   <source>FIELD: nothing is given; expected is the field of {name} that holds the class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELD: no se ha indicado nada; se espera el campo de {name} que contiene la clase.</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a raster, or a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{name}: no se puede abrir {value}; se espera un ráster o una capa de puntos o polígonos.</translation>
  </message>
  <message>
   <source>accuracy,agreement,confusion matrix,error matrix,kappa,validation,land cover</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>exactitud,precisión,concordancia,matriz de confusión,matriz de error,kappa,validación,cobertura del suelo</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the maps carry themselves.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Nombres y colores de las clases: {kinds}. Vacío: los que contienen los propios mapas.</translation>
  </message>
  <message>
   <source>Values without a class</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Valores sin clase</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>A page with the confusion matrix as a heat map, all measures and plots, in one file that can be sent on.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Una página con la matriz de confusión como mapa de calor, todas las medidas y los gráficos, en un único archivo que se puede enviar.</translation>
  </message>
  <message>
   <source>Table of all numbers</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Tabla con todos los números</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Archivos CSV (*.csv)</translation>
  </message>
  <message>
   <source>Every number of the report, one a line, in full precision.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Todos los números del informe, uno por línea, con toda su precisión.</translation>
  </message>
  <message>
   <source>neural network,deep learning,machine learning,classification,segmentation</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>red neuronal,aprendizaje profundo,deep learning,aprendizaje automático,machine learning,clasificación,segmentación</translation>
  </message>
  <message>
   <source>nothing is given</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>no se ha indicado nada</translation>
  </message>
  <message>
   <source>{value} cannot be used</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{value} no se puede usar</translation>
  </message>
  <message>
   <source>CNN Mapper failed unexpectedly ({kind}: {reason}, in {file}, line {line}). Please report this, with what the panel Log Messages shows under “CNN Mapper”.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>CNN Mapper ha fallado de forma inesperada ({kind}: {reason}, en {file}, línea {line}). Notifíquelo, junto con lo que muestra el panel «Mensajes del registro» en «CNN Mapper».</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>no existe</translation>
  </message>
  <message>
   <source>{name}: {path} is not a file ({found}); expected is {expected}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name}: {path} no es un archivo ({found}); se espera {expected}.</translation>
  </message>
  <message>
   <source>{name}: {path} ends with {suffix}; expected is a file that ends with {suffixes}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name}: {path} termina en {suffix}; se espera un archivo que termine en {suffixes}.</translation>
  </message>
  <message>
   <source>nothing</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>nada</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>algorithms/base.py</extracomment>
   <translation> o </translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>tal como están almacenados</translation>
  </message>
  <message>
   <source>scale and offset applied</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>con escala y desplazamiento aplicados</translation>
  </message>
  <message>
   <source>harmonised to before baseline 04.00</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>armonizados a la versión de procesamiento anterior a la 04.00</translation>
  </message>
  <message>
   <source>Dask cluster</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Clúster de Dask</translation>
  </message>
  <message>
   <source>Where the tiles are computed: tcp://host:8786 or tls://host:8786 (a Dask scheduler), the path of a scheduler file, or local:4 for four processes of this machine. The map is the same, and is written here. The workers read the images and the model themselves: under the same paths as here, or over the network (/vsicurl/, /vsis3/). They need the versions of Python and Dask that the inference environment has. Dask runs code that it is sent: name only clusters that you trust, over tcp:// only in a network that you trust; log-ins of layers are never sent. Needs Dask in the inference environment (CLUSTER of “Set up the inference environment”). Empty: this machine, in one process.</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Dónde se calculan las teselas: tcp://host:8786 o tls://host:8786 (un planificador de Dask), la ruta de un archivo de planificador, o local:4 para cuatro procesos de este equipo. El mapa es el mismo y se escribe aquí. Los procesos de cálculo leen ellos mismos las imágenes y el modelo: con las mismas rutas que aquí, o por la red (/vsicurl/, /vsis3/). Necesitan las versiones de Python y Dask que tiene el entorno de inferencia. Dask ejecuta el código que se le envía: indique solo clústeres en los que confíe, y con tcp:// solo en una red en la que confíe; las credenciales de las capas no se envían nunca. Requiere Dask en el entorno de inferencia (CLUSTER de «Configurar el entorno de inferencia»). Vacío: este equipo, en un solo proceso.</translation>
  </message>
  <message>
   <source>CLUSTER is given, but the inference environment has no Dask. {way_out}</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Se ha indicado CLUSTER, pero el entorno de inferencia no tiene Dask. {way_out}</translation>
  </message>
  <message>
   <source>Compare two class maps</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Comparar dos mapas de clases</translation>
  </message>
  <message>
   <source>difference,change,cross tabulation</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>diferencia,cambio,tabulación cruzada</translation>
  </message>
  <message>
   <source>Says how far two class maps agree, and where and how they differ. Their pixels may differ in size and position: the classes are compared at the pixel centres of the coarser map, and by the area that they share. Makes a difference map, a report and a table of all numbers.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Indica hasta qué punto concuerdan dos mapas de clases, y dónde y cómo difieren. Sus píxeles pueden diferir en tamaño y posición: las clases se comparan en los centros de los píxeles del mapa más grueso y por el área que comparten. Genera un mapa de diferencias, un informe y una tabla con todos los números.</translation>
  </message>
  <message>
   <source>Map A</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Mapa A</translation>
  </message>
  <message>
   <source>A class map: one band with a whole number for each class.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Un mapa de clases: una banda con un número entero para cada clase.</translation>
  </message>
  <message>
   <source>Map B</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Mapa B</translation>
  </message>
  <message>
   <source>Another one, with the same numbers for the same classes and in the same CRS.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Otro, con los mismos números para las mismas clases y en el mismo SRC.</translation>
  </message>
  <message>
   <source>Class values that mean no data in either map, separated by commas, such as 0,255; beside the nodata values of the maps.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Valores de clase que significan «sin datos» en cualquiera de los dos mapas, separados por comas, por ejemplo 0,255; además de los valores sin datos de los mapas.</translation>
  </message>
  <message>
   <source>Difference map</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Mapa de diferencias</translation>
  </message>
  <message>
   <source>On the pixels of the coarser map: which class is in A and which in B, with a legend.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>En los píxeles del mapa más grueso: qué clase hay en A y cuál en B, con una leyenda.</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Informe de comparación</translation>
  </message>
  <message>
   <source>Agreement at pixel centres, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Concordancia en los centros de los píxeles, de 0 a 1</translation>
  </message>
  <message>
   <source>Agreement by area, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Concordancia por área, de 0 a 1</translation>
  </message>
  <message>
   <source>Kappa at pixel centres</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Kappa en los centros de los píxeles</translation>
  </message>
  <message>
   <source>Pixel centres compared</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Centros de píxeles comparados</translation>
  </message>
  <message>
   <source>{name}: no raster is given; expected is one.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>{name}: no se ha indicado ningún ráster; se espera uno.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already. Choose another file.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name} es {path}, que ya se lee o se escribe. Elija otro archivo.</translation>
  </message>
  <message>
   <source>{name}: the folder {folder} does not exist. Create it, or choose another.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name}: la carpeta {folder} no existe. Créela o elija otra.</translation>
  </message>
  <message>
   <source>Edit a model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Editar la ficha de un modelo</translation>
  </message>
  <message>
   <source>classes,legend,bands,statistics,training,metadata,description,licence,rename</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>clases,leyenda,bandas,estadísticas,entrenamiento,metadatos,descripción,licencia,renombrar</translation>
  </message>
  <message>
   <source>Changes what the model card of an exported model says of it: classes with their colours, names of the bands, what the model was trained on, description and licence. What is left empty stays as it is. The model itself is not touched and need not be exported again; the next map is made by the new card.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Cambia lo que la ficha de un modelo exportado dice de él: las clases con sus colores, los nombres de las bandas, con qué se entrenó el modelo, la descripción y la licencia. Lo que se deja vacío queda como está. El modelo en sí no se toca y no hace falta volver a exportarlo; el próximo mapa se hace según la nueva ficha.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or in that of a column “index” of a table; values that count from 0 are the channels' numbers. The maps hold the legend's values.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Las clases: {kinds}. Una clase por cada canal de la salida del modelo, en su orden o en el de una columna «index» de una tabla; los valores que cuentan desde 0 son los números de los canales. Los mapas contienen los valores de la leyenda.</translation>
  </message>
  <message>
   <source>Names of the bands</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Nombres de las bandas</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. An image whose bands have these names may have them in any order. Several inputs are separated by “;”.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Las bandas con las que se entrenó el modelo, en el orden de su entrada: B04,B03,B02,B08. Una imagen cuyas bandas tengan estos nombres puede tenerlas en cualquier orden. Si hay varias entradas, se separan con «;».</translation>
  </message>
  <message>
   <source>Pixel size of the training (metres)</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Tamaño de píxel del entrenamiento (metros)</translation>
  </message>
  <message>
   <source>On the ground, such as 10; for a model of several inputs one number for each, separated by commas. Empty: that of the images of the training, where these are given.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sobre el terreno, por ejemplo 10; para un modelo de varias entradas, un número por cada una, separados por comas. Vacío: el de las imágenes del entrenamiento, si se indican.</translation>
  </message>
  <message>
   <source>Sensor</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>What took the images of the training, such as Sentinel-2 MSI.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Lo que captó las imágenes del entrenamiento, por ejemplo Sentinel-2 MSI.</translation>
  </message>
  <message>
   <source>Description</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>What the model is for, where it holds, and who made it, as people read it.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Para qué sirve el modelo, dónde es válido y quién lo hizo, tal como lo leerán las personas.</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Of the model: an identifier of SPDX, such as CC-BY-4.0, or a name.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Del modelo: un identificador SPDX, por ejemplo CC-BY-4.0, o un nombre.</translation>
  </message>
  <message>
   <source>Output of activation and threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Salida a la que se aplican la activación y el umbral</translation>
  </message>
  <message>
   <source>Name of the model's output that the next two are for. Empty: the one that the model card names as the result, or the only one.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Nombre de la salida del modelo a la que se refieren los dos parámetros siguientes. Vacío: la que la ficha del modelo señala como resultado, o la única.</translation>
  </message>
  <message>
   <source>What the model's numbers are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Qué son los números del modelo</translation>
  </message>
  <message>
   <source>As the card says</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Según la ficha</translation>
  </message>
  <message>
   <source>None: quantities, as they are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Ninguna: magnitudes, tal cual</translation>
  </message>
  <message>
   <source>Softmax: classes that exclude each other</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Softmax: clases que se excluyen entre sí</translation>
  </message>
  <message>
   <source>Sigmoid: each channel by itself</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sigmoide: cada canal por separado</translation>
  </message>
  <message>
   <source>Softmax and Sigmoid: class probabilities, or logits to which the function is applied, if the network does not end with it already. None: a regression.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Softmax y sigmoide: probabilidades de clase, o logits a los que se aplica la función si la red no termina ya con ella. Ninguna: una regresión.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Umbral</translation>
  </message>
  <message>
   <source>The probability above which a class or label is on the map, 0 to 1, of a model with one sigmoid channel, or with labels that do not exclude each other; of these also one for each, separated by commas: 0.3,0.5,0.4</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>La probabilidad, de 0 a 1, por encima de la cual una clase o etiqueta figura en el mapa, para un modelo con un solo canal sigmoide o con etiquetas que no se excluyen entre sí; en este último caso, también una por etiqueta, separadas por comas: 0.3,0.5,0.4</translation>
  </message>
  <message>
   <source>SavedModel folder</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Carpeta SavedModel</translation>
  </message>
  <message>
   <source>Model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Ficha del modelo</translation>
  </message>
  <message>
   <source>What was changed</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Qué se ha cambiado</translation>
  </message>
  <message>
   <source>Nothing is given that the card is to say; expected is at least one of {names}.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>No se ha indicado nada que la ficha deba decir; se espera al menos uno de {names}.</translation>
  </message>
  <message>
   <source>MODEL: {folder} has no model card that could be edited; expected is a folder that “Export a Keras model” (cnnmapper:exportmodel) made.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>MODEL: {folder} no tiene una ficha del modelo que se pueda editar; se espera una carpeta creada con «Exportar un modelo Keras» (cnnmapper:exportmodel).</translation>
  </message>
  <message>
   <source>Report on the engines</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Informe sobre los motores</translation>
  </message>
  <message>
   <source>orfeo,otb,pyotb,versions,diagnostics,problem,bug report,environment,log</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>orfeo,otb,pyotb,versiones,diagnóstico,problema,informe de error,entorno,registro</translation>
  </message>
  <message>
   <source>Says which engines can run a model here (TensorFlow in the inference environment, Orfeo ToolBox through pyotb), in which versions, what is missing and how to get it, and what the last job was and said. A text to paste into a question: secrets, user name and host name are left out. Orfeo ToolBox is found by the environment variable CNNMAPPER_OTB_PYTHON or the setting of the same name: an interpreter that can import pyotb, or a command that starts one, such as docker run --rm mdl4eo/otbtf:latest python3 (folders are mounted by themselves) or env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Indica qué motores pueden ejecutar un modelo aquí (TensorFlow en el entorno de inferencia, Orfeo ToolBox mediante pyotb), en qué versiones, qué falta y cómo obtenerlo, y cuál fue el último trabajo y qué comunicó. Es un texto para pegar en una consulta: se omiten los secretos, el nombre de usuario y el del equipo. Orfeo ToolBox se encuentra mediante la variable de entorno CNNMAPPER_OTB_PYTHON o la opción del mismo nombre: un intérprete que pueda importar pyotb, o una orden que inicie uno, por ejemplo docker run --rm mdl4eo/otbtf:latest python3 (las carpetas se montan automáticamente) o env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3.</translation>
  </message>
  <message>
   <source>The report as a page. The log shows it as well.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>El informe como página. También se muestra en el registro.</translation>
  </message>
  <message>
   <source>Report as plain text</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Informe como texto sin formato</translation>
  </message>
  <message>
   <source>Engines that are ready</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Motores disponibles</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>REPORT: no se puede escribir {path} ({reason}); se espera una ruta en una carpeta que exista.</translation>
  </message>
  <message>
   <source>Export a Keras model</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Exportar un modelo Keras</translation>
  </message>
  <message>
   <source>savedmodel,model card,h5,receptive field,convert</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>savedmodel,ficha del modelo,h5,campo receptivo,convertir</translation>
  </message>
  <message>
   <source>Turns a model that was saved with Keras into a SavedModel folder, which the inference algorithms and Orfeo ToolBox apply. A model card is written beside it: receptive field, expression field and scale factor, how each was found, what the numbers of its outputs are, the classes, and what the model was trained on, as far as that is given or its layers tell. With images of the training, the exported model also measures how unlike these a pixel is (a band of OUTPUT_CONFIDENCE).</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Convierte un modelo guardado con Keras en una carpeta SavedModel, que los algoritmos de inferencia y Orfeo ToolBox pueden aplicar. Junto a ella se escribe una ficha del modelo: campo receptivo, campo de expresión y factor de escala, cómo se determinó cada uno, qué son los números de sus salidas, las clases y con qué se entrenó el modelo, en la medida en que se indique o lo revelen sus capas. Con imágenes del entrenamiento, el modelo exportado mide además cuánto se distingue un píxel de ellas (una banda de OUTPUT_CONFIDENCE).</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Keras model</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Modelo Keras</translation>
  </message>
  <message>
   <source>Keras models (*.keras *.h5 *.hdf5)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Modelos Keras (*.keras *.h5 *.hdf5)</translation>
  </message>
  <message>
   <source>The file that model.save() wrote: .keras, or .h5 of an older Keras, Keras 2 included. Not a file of weights alone. Layers that augment the images of the training do nothing in the exported model.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>El archivo que escribió model.save(): .keras, o .h5 de un Keras anterior, incluido Keras 2. No un archivo que contenga solo pesos. Las capas que aumentan las imágenes del entrenamiento no hacen nada en el modelo exportado.</translation>
  </message>
  <message>
   <source>The classes, to be kept in the model card: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The maps hold the legend's values.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Las clases que se guardarán en la ficha del modelo: {kinds}. Una clase por cada canal de la salida del modelo, en su orden, o dos para un solo canal sigmoide; los valores que cuentan desde 0 son los números de los canales, y una columna «index» de una tabla los numera en otro caso. Los mapas contienen los valores de la leyenda.</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. They are kept in the model card, and an image whose bands have these names may have them in any order. Several inputs are separated by “;”. Empty: not kept.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Las bandas con las que se entrenó el modelo, en el orden de su entrada: B04,B03,B02,B08. Se guardan en la ficha del modelo, y una imagen cuyas bandas tengan estos nombres puede tenerlas en cualquier orden. Si hay varias entradas, se separan con «;». Vacío: no se guardan.</translation>
  </message>
  <message>
   <source>Python code of custom layers</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Código Python de capas personalizadas</translation>
  </message>
  <message>
   <source>Python (*.py)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Python (*.py)</translation>
  </message>
  <message>
   <source>A Python file that registers the layers, functions or losses that Keras does not have itself. It is run in the worker process: tick the box below.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Un archivo de Python que registra las capas, funciones o pérdidas que Keras no tiene por sí mismo. Se ejecuta en el proceso de cálculo: marque la casilla de abajo.</translation>
  </message>
  <message>
   <source>I trust this model and its code</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Confío en este modelo y en su código</translation>
  </message>
  <message>
   <source>Code that comes with a model can do whatever you can do on this machine. It is run only if you say that you trust it: the file above, and Lambda layers inside the model.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>El código que acompaña a un modelo puede hacer todo lo que usted puede hacer en este equipo. Solo se ejecuta si usted declara que confía en él: el archivo de arriba y las capas Lambda dentro del modelo.</translation>
  </message>
  <message>
   <source>The folder to make; the model card in it is called model_card.json.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>La carpeta que se creará; la ficha del modelo que contiene se llama model_card.json.</translation>
  </message>
  <message>
   <source>Receptive field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Campo receptivo</translation>
  </message>
  <message>
   <source>Expression field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Campo de expresión</translation>
  </message>
  <message>
   <source>Scale factor</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Factor de escala</translation>
  </message>
  <message>
   <source>The dense method is proven</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>El método denso está probado</translation>
  </message>
  <message>
   <source>The model and its use in one paragraph</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>El modelo y su uso en un párrafo</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but TRUST is false. Code can do whatever you can do on this machine: read it, and set TRUST to true if you trust it.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Se ha indicado CUSTOM_CODE, pero TRUST es false. El código puede hacer todo lo que usted puede hacer en este equipo: léalo y ponga TRUST en true si confía en él.</translation>
  </message>
  <message>
   <source>a model that was saved with Keras</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>un modelo guardado con Keras</translation>
  </message>
  <message>
   <source>INPUT: {found}</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>INPUT: {found}</translation>
  </message>
  <message>
   <source>Python code</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Código Python</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Formato</translation>
  </message>
  <message>
   <source>savedmodel or deepness (in scripts: the word, not a number). savedmodel: a SavedModel, and its networks as ONNX files. deepness: beside these onnx/deepness.onnx, which the QGIS plugin Deepness applies.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>savedmodel o deepness (en scripts: la palabra, no un número). savedmodel: un SavedModel, y sus redes como archivos ONNX. deepness: además, onnx/deepness.onnx, que aplica el complemento de QGIS Deepness.</translation>
  </message>
  <message>
   <source>, {percent:.0f} % of which lies outside of its polygons</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>, del que el {percent:.0f} % queda fuera de sus polígonos</translation>
  </message>
  <message>
   <source>EXTENT is the bounding box of the layer “{layer}”{share}: the map covers all of it. To limit the map to the polygons, give the layer as MASK.</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>EXTENT es el rectángulo envolvente de la capa «{layer}»{share}: el mapa lo cubre por completo. Para limitar el mapa a los polígonos, indique la capa en MASK.</translation>
  </message>
  <message>
   <source>Fully convolutional inference</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>Inferencia totalmente convolucional</translation>
  </message>
  <message>
   <source>Applies a CNN to whole regions of an image. The output pixels are larger than those of the image by the scale factor of the model (4 for two poolings of 2 x 2); each is equal to the pixel of the patch-based map at the same place. Needs a model that takes images of any size.</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>Aplica una CNN a regiones enteras de una imagen. Los píxeles de salida son mayores que los de la imagen según el factor de escala del modelo (4 para dos agrupaciones (pooling) de 2 x 2); cada uno es igual al píxel del mapa hecho por parches en el mismo lugar. Requiere un modelo que acepte imágenes de cualquier tamaño.</translation>
  </message>
  <message>
   <source>{path} is in the memory of QGIS, which the worker cannot see</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{path} está en la memoria de QGIS, que el proceso de cálculo no puede ver</translation>
  </message>
  <message>
   <source>{why}. QGIS's GDAL ({version}) copies it to {target} first.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{why}. El GDAL de QGIS ({version}) lo copia antes en {target}.</translation>
  </message>
  <message>
   <source>Converting the image</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>Convirtiendo la imagen</translation>
  </message>
  <message>
   <source>Nothing was written; what was there before is as it was.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>No se ha escrito nada; lo que había antes queda como estaba.</translation>
  </message>
  <message>
   <source>{path} cannot be copied to {target} by QGIS's GDAL ({reason}). Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>El GDAL de QGIS no puede copiar {path} en {target} ({reason}). Guárdelo antes como GeoTIFF (menú de la capa: Exportar &gt; Guardar como) y use ese archivo.</translation>
  </message>
  <message>
   <source>no reason given</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>no se indica el motivo</translation>
  </message>
  <message>
   <source>Set-up</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Image</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Training</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <source>Inference</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Inferencia</translation>
  </message>
  <message>
   <source>Maps</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Mapas</translation>
  </message>
  <message>
   <source>Assessment</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Evaluación</translation>
  </message>
  <message>
   <source>Ready-made models</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Modelos de procesamiento listos para usar</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>El ráster al que se aplica el modelo. Los scripts, los modelos de procesamiento y la línea de órdenes pueden indicar varios, que se apilan en su orden.</translation>
  </message>
  <message>
   <source>Further rasters of the image</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Otros rásteres de la imagen</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order. It must be the order that the model was trained with, unless the bands have the names that the model card has, too. For a model of several dates: one raster for each, the first date as the image.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Rásteres en la misma malla de píxeles, cuyas bandas se apilan sobre las de la imagen, en este orden. Debe ser el orden con el que se entrenó el modelo, salvo que las bandas tengan los nombres que también figuran en la ficha del modelo. Para un modelo de varias fechas: un ráster por cada una, la primera fecha como imagen.</translation>
  </message>
  <message>
   <source>Image of source {}</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Imagen de la fuente {}</translation>
  </message>
  <message>
   <source>For a model with several image inputs: the rasters of source {}, in the same CRS and of any resolution. Its patches are centred on the pixel that holds the centre of the output pixel.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Para un modelo con varias entradas de imagen: los rásteres de la fuente {}, en el mismo SRC y con cualquier resolución. Sus parches se centran en el píxel que contiene el centro del píxel de salida.</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is at least one.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>INPUT: no se ha indicado ningún ráster; se espera al menos uno.</translation>
  </message>
  <message>
   <source>{name} is given, but INPUT_{before} is not; expected are the sources without a gap.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Se ha indicado {name}, pero no INPUT_{before}; se esperan las fuentes sin huecos.</translation>
  </message>
  <message>
   <source>apply,predict,map,land cover,segmentation,probability,softmax,class map</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>aplicar,predecir,mapa,cobertura del suelo,segmentación,probabilidad,softmax,mapa de clases</translation>
  </message>
  <message>
   <source>Width of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Anchura del mapa en píxeles</translation>
  </message>
  <message>
   <source>Height of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Altura del mapa en píxeles</translation>
  </message>
  <message>
   <source>Pixels of the map with data</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Píxeles del mapa con datos</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Método</translation>
  </message>
  <message>
   <source>Engine</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Output of the model, and what its numbers are</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Salida del modelo y qué son sus números</translation>
  </message>
  <message>
   <source>Why the image is unlike the training</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Por qué la imagen es distinta del entrenamiento</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Se han indicado a la vez EXTENT y BOX; se espera uno de los dos. Vacíe el que no desee usar.</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area in {crs}; expected is xmin,xmax,ymin,ymax with a width and a height.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>EXTENT: {given} no es un área en {crs}; se espera xmin,xmax,ymin,ymax con una anchura y una altura.</translation>
  </message>
  <message>
   <source>the CRS of the image</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>el SRC de la imagen</translation>
  </message>
  <message>
   <source>Labels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Map of numbers</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Mapa de números</translation>
  </message>
  <message>
   <source>Output tensors</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Tensores de salida</translation>
  </message>
  <message>
   <source>Results</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Bands</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Numbers (from 1, through the whole stack) or names of the bands to take, separated by commas, in the order that the model was trained with: 4,3,2 or B04,B03,B02. Empty: the bands that the model card names, wherever they are in the image; without names there or here, all bands in their order. An alpha band that is a mask counts, but is taken only if it is named.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Números (desde 1, a través de toda la pila) o nombres de las bandas que se toman, separados por comas, en el orden con el que se entrenó el modelo: 4,3,2 o B04,B03,B02. Vacío: las bandas que nombra la ficha del modelo, dondequiera que estén en la imagen; sin nombres en una u otra, todas las bandas en su orden. Una banda alfa que es una máscara cuenta, pero solo se toma si se nombra.</translation>
  </message>
  <message>
   <source>Area of the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Área del mapa</translation>
  </message>
  <message>
   <source>In any coordinate system; it is widened to whole pixels. A part of the map is equal to that part of the whole map. Of a layer it is the bounding box. Empty: the whole image, which it must be where the image has ground control points only.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>En cualquier sistema de coordenadas; se amplía a píxeles enteros. Una parte del mapa es igual a esa parte del mapa entero. De una capa se toma el rectángulo envolvente. Vacío: la imagen entera, que es lo obligado cuando la imagen solo tiene puntos de control del terreno.</translation>
  </message>
  <message>
   <source>Area of the map in output pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Área del mapa en píxeles de salida</translation>
  </message>
  <message>
   <source>As x:y:width:height, counted from the upper left pixel of the whole map, as in &amp;box= of Orfeo ToolBox. Area or box, not both.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Como x:y:anchura:altura, contados desde el píxel superior izquierdo del mapa entero, igual que en &amp;box= de Orfeo ToolBox. El área o este recuadro, no ambos.</translation>
  </message>
  <message>
   <source>At the image's edges</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>En los bordes de la imagen</translation>
  </message>
  <message>
   <source>Crop the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Recortar el mapa</translation>
  </message>
  <message>
   <source>Reflect the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Reflejar la imagen</translation>
  </message>
  <message>
   <source>As the model pads</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Como rellena el modelo</translation>
  </message>
  <message>
   <source>Crop: only pixels whose receptive field lies inside the image; the map is a little smaller, as with Orfeo ToolBox. Reflect: the image is mirrored at its edges and the map covers it completely. As the model pads: a padded network, such as most U-Nets, does there what it does at the border of whatever it is given: the map covers the image, and equals the model run on the whole image. Empty: that for a padded network, reflect for patches that overlap, crop for others.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Recortar: solo los píxeles cuyo campo receptivo queda dentro de la imagen; el mapa es un poco menor, como con Orfeo ToolBox. Reflejar: la imagen se refleja en sus bordes y el mapa la cubre por completo. Como rellena el modelo: una red con relleno, como la mayoría de las U-Net, hace allí lo mismo que hace en el borde de cualquier cosa que se le dé: el mapa cubre la imagen y es igual al modelo ejecutado sobre la imagen entera. Vacío: esto último para una red con relleno, reflejar para parches solapados, recortar para las demás.</translation>
  </message>
  <message>
   <source>Patches that overlap: side in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Parches solapados: lado en píxeles</translation>
  </message>
  <message>
   <source>For models that give a map of each patch, and to which a part of an image is another image (attention, squeeze-and-excite, normalisation over the patch): such a model is run on patches that overlap, on a grid from the image's first pixel on, and a margin of each is cut away. Given here, it is done so for any model that gives a map of a patch. Empty: the model's own size, or 256 where it takes any; padded networks with a proven margin need no patches.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Para modelos que dan un mapa de cada parche y para los que una parte de una imagen es otra imagen (atención, squeeze-and-excite, normalización sobre el parche): un modelo así se ejecuta sobre parches solapados, en una malla que parte del primer píxel de la imagen, y se recorta un margen de cada uno. Si se indica aquí, se hace así con cualquier modelo que dé un mapa de un parche. Vacío: el tamaño propio del modelo, o 256 si acepta cualquiera; las redes con relleno y con un margen probado no necesitan parches.</translation>
  </message>
  <message>
   <source>Patches that overlap: margin to cut away, in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Parches solapados: margen que se recorta, en píxeles</translation>
  </message>
  <message>
   <source>On each side of a patch. Empty: the smallest beyond which moving the cuts changes fewer labels than one in ten thousand, as measured on the image, beginning with what the export found and the model card says; a quarter of the patch at the most. The log and the map's metadata say how many labels depend on the cuts. 0: patches side by side.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>A cada lado de un parche. Vacío: el menor a partir del cual desplazar los cortes cambia menos de una etiqueta de cada diez mil, medido sobre la imagen, empezando por lo que halló la exportación y dice la ficha del modelo; como máximo, un cuarto del parche. El registro y los metadatos del mapa indican cuántas etiquetas dependen de los cortes. 0: parches uno junto a otro.</translation>
  </message>
  <message>
   <source>Patches that overlap: blend them</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Parches solapados: fundirlos</translation>
  </message>
  <message>
   <source>Off: what is left of the patches is laid side by side. On: they overlap by half, and what they say is weighted by squared cosines and summed, so that no joint shows; that takes four times as long. Labels are made of the blended probabilities. On for padded networks too, whose map without it is that of the whole image.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Desactivado: lo que queda de los parches se coloca uno junto a otro. Activado: se solapan a la mitad y sus resultados se ponderan con cosenos al cuadrado y se suman, de modo que no se ve ninguna junta; tarda cuatro veces más. Las etiquetas se obtienen de las probabilidades fundidas. Activado también para redes con relleno, cuyo mapa sin esta opción es el de la imagen entera.</translation>
  </message>
  <message>
   <source>Output pixels without data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Píxeles de salida sin datos</translation>
  </message>
  <message>
   <source>Where the centre pixel has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Donde el píxel central no tiene datos</translation>
  </message>
  <message>
   <source>Where any pixel of the receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Donde algún píxel del campo receptivo no tiene datos</translation>
  </message>
  <message>
   <source>Where the whole receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Donde todo el campo receptivo carece de datos</translation>
  </message>
  <message>
   <source>Which pixels of the map are nodata. The last is the rule of Orfeo ToolBox. A pixel of the image has no data where at least one of its bands has none: by nodata value (the file's, the layer's additional ones, 0 for Sentinel-2), mask or alpha band. A model cannot compute with NaN: whatever sees it has no data by any rule.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Qué píxeles del mapa quedan sin datos. La última es la regla de Orfeo ToolBox. Un píxel de la imagen no tiene datos donde al menos una de sus bandas no los tiene: por el valor sin datos (el del archivo, los adicionales de la capa, 0 para Sentinel-2), la máscara o la banda alfa. Un modelo no puede calcular con NaN: todo lo que lo ve queda sin datos con cualquier regla.</translation>
  </message>
  <message>
   <source>Nodata value of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Valor sin datos de la imagen</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value; additional ones of a layer still count. Empty: the image's own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Sustituye al valor sin datos propio de la imagen; los adicionales de una capa siguen contando. Vacío: el propio de la imagen.</translation>
  </message>
  <message>
   <source>Values of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Valores de la imagen</translation>
  </message>
  <message>
   <source>As the model was trained</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Como se entrenó el modelo</translation>
  </message>
  <message>
   <source>As stored</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Tal como están almacenados</translation>
  </message>
  <message>
   <source>Scale and offset applied</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Con escala y desplazamiento aplicados</translation>
  </message>
  <message>
   <source>Harmonised to before baseline 04.00 (Sentinel-2)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Armonizados a la versión anterior a la 04.00 (Sentinel-2)</translation>
  </message>
  <message>
   <source>Which numbers the model is given. Since processing baseline 04.00 (January 2022) Sentinel-2's values are larger by 1000 than before, which changes the map of a model that was trained on others. Harmonised: it is subtracted from each raster whose metadata tell that it was added (the product's metadata file beside or above the raster, its own metadata, the name of its product) and whose pixels do not contradict that; 0, no data, stays 0, and data are at least 1. Scale and offset applied: value x scale + offset of each band, as its metadata say; of Sentinel-2 the reflectance. As the model was trained: by its model card; where that does not say, harmonised, with a warning. The log and the map's metadata say what was done.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Qué números recibe el modelo. Desde la versión de procesamiento 04.00 (enero de 2022), los valores de Sentinel-2 son 1000 mayores que antes, lo que cambia el mapa de un modelo entrenado con otros. Armonizados: se resta de cada ráster cuyos metadatos indican que se sumó (el archivo de metadatos del producto junto al ráster o por encima de él, sus propios metadatos, el nombre de su producto) y cuyos píxeles no lo contradicen; 0, sin datos, sigue siendo 0, y los datos son al menos 1. Con escala y desplazamiento aplicados: valor x escala + desplazamiento de cada banda, según sus metadatos; en Sentinel-2, la reflectancia. Como se entrenó el modelo: según su ficha; si esta no lo dice, armonizados, con una advertencia. El registro y los metadatos del mapa indican qué se hizo.</translation>
  </message>
  <message>
   <source>If the image is unlike the training</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Si la imagen es distinta del entrenamiento</translation>
  </message>
  <message>
   <source>Warn</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Advertir</translation>
  </message>
  <message>
   <source>Refuse</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Do not look</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>No comprobar</translation>
  </message>
  <message>
   <source>Before the first tile a sample of the whole image is held against what the model card says of the training: the numbers in each band, the size of the pixels, degrees or metres. Where they do not fit, it is said how much of the image lies outside the training's range, and what likely went wrong: a factor, Sentinel-2's 1000, another order of the bands, another sensor. Other seasons and other land cover give no alarm. Warn: in the log, in ALARM and in the map's metadata. Refuse: no map is made then. Without such a card there is nothing to compare with.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Antes de la primera tesela, una muestra de toda la imagen se contrasta con lo que la ficha del modelo dice del entrenamiento: los números de cada banda, el tamaño de los píxeles, grados o metros. Si no encajan, se indica qué parte de la imagen queda fuera del rango del entrenamiento y qué ha fallado probablemente: un factor, los 1000 de Sentinel-2, otro orden de las bandas, otro sensor. Otras estaciones del año y otras coberturas del suelo no dan alarma. Advertir: en el registro, en ALARM y en los metadatos del mapa. Rechazar: en ese caso no se hace ningún mapa. Sin una ficha así no hay con qué comparar.</translation>
  </message>
  <message>
   <source>Empty: from the model card, or measured.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Vacío: de la ficha del modelo, o medido.</translation>
  </message>
  <message>
   <source>Pixels of the image that one output pixel sees: 16, or 16x12 (width x height); several sources separated by commas.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Píxeles de la imagen que ve un píxel de salida: 16, o 16x12 (anchura x altura); varias fuentes, separadas por comas.</translation>
  </message>
  <message>
   <source>Output pixels that one receptive field produces: 1, or 32x32.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Píxeles de salida que produce un campo receptivo: 1, o 32x32.</translation>
  </message>
  <message>
   <source>Size of an output pixel divided by that of a pixel of the image when the model runs fully convolutionally: 4 for two poolings of 2 x 2.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Tamaño de un píxel de salida dividido por el de un píxel de la imagen cuando el modelo se ejecuta de forma totalmente convolucional: 4 para dos agrupaciones (pooling) de 2 x 2.</translation>
  </message>
  <message>
   <source>Model inputs</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Entradas del modelo</translation>
  </message>
  <message>
   <source>Names of the model's image inputs in the order of the sources, separated by commas. Needed only if the model has several, and these sources are in another order than its inputs: that in which the Keras model defines them, or of a SavedModel from elsewhere, by alphabet; of an ONNX file, its own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Nombres de las entradas de imagen del modelo en el orden de las fuentes, separados por comas. Solo hace falta si el modelo tiene varias y estas fuentes están en un orden distinto del de sus entradas: aquel en que las define el modelo Keras o, en un SavedModel de otra procedencia, el alfabético; en un archivo ONNX, el suyo propio.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Las clases: {kinds}. Una clase por cada canal de la salida del modelo, en su orden, o dos para un solo canal sigmoide; los valores que cuentan desde 0 son los números de los canales, y una columna «index» de una tabla los numera en otro caso. El mapa contiene los valores de la leyenda. Vacío: las clases de la ficha del modelo; si no las hay, «clase 0» y siguientes.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Automático</translation>
  </message>
  <message>
   <source>CNN Mapper</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>CNN Mapper</translation>
  </message>
  <message>
   <source>Orfeo ToolBox (pyotb)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Orfeo ToolBox (pyotb)</translation>
  </message>
  <message>
   <source>What applies the model. Automatic: CNN Mapper's own engine in the inference environment, or Orfeo ToolBox (TensorflowModelServe of OTBTF) where only that is set up. Orfeo ToolBox refuses what it cannot do exactly; “Report on the engines” says what is there.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Lo que aplica el modelo. Automático: el motor propio de CNN Mapper en el entorno de inferencia, u Orfeo ToolBox (TensorflowModelServe de OTBTF) si solo está configurado este. Orfeo ToolBox rechaza lo que no puede hacer con exactitud; «Informe sobre los motores» indica lo que hay.</translation>
  </message>
  <message>
   <source>Runtime</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Entorno de ejecución</translation>
  </message>
  <message>
   <source>What computes the network in CNN Mapper's own engine: auto, tensorflow or onnx (in scripts: the word, not a number). auto: ONNX Runtime, which starts at once, where the model's ONNX files were proven to give what TensorFlow gives; else TensorFlow. The map says which it was.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Lo que calcula la red en el motor propio de CNN Mapper: auto, tensorflow u onnx (en scripts: la palabra, no un número). auto: ONNX Runtime, que arranca al instante, si se probó que los archivos ONNX del modelo dan lo mismo que TensorFlow; si no, TensorFlow. El mapa indica cuál se usó.</translation>
  </message>
  <message>
   <source>Memory to use (MB)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Memoria que se usará (MB)</translation>
  </message>
  <message>
   <source>The tiles are made small enough for it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Las teselas se hacen lo bastante pequeñas para ella. 0: automático.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Tamaño de tesela</translation>
  </message>
  <message>
   <source>Width and height of a tile in output pixels. The map does not depend on it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Anchura y altura de una tesela en píxeles de salida. El mapa no depende de ello. 0: automático.</translation>
  </message>
  <message>
   <source>GeoTIFF creation options</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Opciones de creación de GeoTIFF</translation>
  </message>
  <message>
   <source>For GDAL, as COMPRESS=ZSTD|PREDICTOR=2. Empty: tiled and compressed. COG=YES: a cloud-optimised GeoTIFF; the other options are then those of the COG driver, as COG=YES|COMPRESS=ZSTD.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Para GDAL, por ejemplo COMPRESS=ZSTD|PREDICTOR=2. Vacío: teselado y comprimido. COG=YES: un GeoTIFF optimizado para la nube; las demás opciones son entonces las del controlador COG, por ejemplo COG=YES|COMPRESS=ZSTD.</translation>
  </message>
  <message>
   <source>Inspect a model</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Inspeccionar un modelo</translation>
  </message>
  <message>
   <source>report,describe,savedmodel,model card,layers,receptive field,architecture</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>informe,describir,savedmodel,ficha del modelo,capas,campo receptivo,arquitectura</translation>
  </message>
  <message>
   <source>Writes a report on a model: a drawing of the network, its inputs, outputs and classes, what each layer sees of the image and what it costs, whether the dense method is proven, and how long a map would take on this machine. The model is run for a moment to find that out. A SavedModel without a model card is described as far as it can be: its fields are measured.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Escribe un informe sobre un modelo: un esquema de la red, sus entradas, salidas y clases, qué ve cada capa de la imagen y cuánto cuesta, si el método denso está probado y cuánto tardaría un mapa en este equipo. Para averiguarlo, el modelo se ejecuta un momento. Un SavedModel sin ficha del modelo se describe en la medida de lo posible: sus campos se miden.</translation>
  </message>
  <message>
   <source>Image to estimate time and memory for</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Imagen para la que se estiman tiempo y memoria</translation>
  </message>
  <message>
   <source>Only its size counts; for a model of several sources, the first. Empty: width and height below.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Solo cuenta su tamaño; para un modelo de varias fuentes, la primera. Vacío: la anchura y la altura de abajo.</translation>
  </message>
  <message>
   <source>Model report</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Informe del modelo</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Una sola página que no necesita ningún otro archivo.</translation>
  </message>
  <message>
   <source>0: that of a Sentinel-2 tile at 10 m, 10980.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>0: la de una tesela de Sentinel-2 a 10 m, 10980.</translation>
  </message>
  <message>
   <source>Width of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Anchura de una imagen</translation>
  </message>
  <message>
   <source>In pixels, where no image is given.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>En píxeles, si no se indica ninguna imagen.</translation>
  </message>
  <message>
   <source>Height of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Altura de una imagen</translation>
  </message>
  <message>
   <source>Dense method proven</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Método denso probado</translation>
  </message>
  <message>
   <source>WIDTH is {width} and HEIGHT is {height}; expected are two numbers of pixels, or 0 for both.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>WIDTH es {width} y HEIGHT es {height}; se esperan dos números de píxeles, o 0 en ambos.</translation>
  </message>
  <message>
   <source>INPUT is given, and WIDTH and HEIGHT too; expected is one or the other. Set WIDTH and HEIGHT to 0 for the size of INPUT.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Se ha indicado INPUT, y también WIDTH y HEIGHT; se espera lo uno o lo otro. Ponga WIDTH y HEIGHT a 0 para usar el tamaño de INPUT.</translation>
  </message>
  <message>
   <source>INPUT: the layer “{layer}” has no size in pixels (a web service, for example); give WIDTH and HEIGHT instead.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>INPUT: la capa «{layer}» no tiene un tamaño en píxeles (un servicio web, por ejemplo); indique WIDTH y HEIGHT en su lugar.</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” is a table without geometry; expected are points or polygons. Make points of its coordinates first, with “Create points layer from table”.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>{name}: la capa «{layer}» es una tabla sin geometría; se esperan puntos o polígonos. Convierta antes sus coordenadas en puntos con «Crear capa de puntos a partir de tabla».</translation>
  </message>
  <message>
   <source>FIELD is {field}, but the layer “{layer}” has no such field; its fields are {fields}. Choose the one that holds the class.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>FIELD es {field}, pero la capa «{layer}» no tiene ese campo; sus campos son {fields}. Elija el que contiene la clase.</translation>
  </message>
  <message>
   <source>none</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>Reading the labels</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>Leyendo las etiquetas</translation>
  </message>
  <message>
   <source>Images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Numbers of the images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Números de las imágenes</translation>
  </message>
  <message>
   <source>Shares of the classes</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Proporciones de las clases</translation>
  </message>
  <message>
   <source>Parameters</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>SHA-256 of the model</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>SHA-256 del modelo</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” ({source}) is not a raster that QGIS can read; expected is a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: la capa «{layer}» ({source}) no es un ráster que QGIS pueda leer; se espera una capa ráster.</translation>
  </message>
  <message>
   <source>it is not a raster that QGIS can read</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>no es un ráster que QGIS pueda leer</translation>
  </message>
  <message>
   <source>there is no such file or layer</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>no existe tal archivo ni tal capa</translation>
  </message>
  <message>
   <source>{name}: {item} cannot be opened, {found}; expected is the path of a raster or the name of a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: no se puede abrir {item}, {found}; se espera la ruta de un ráster o el nombre de una capa ráster.</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” comes from the provider “{provider}”; expected is a raster file. {advice}</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: la capa «{layer}» procede del proveedor «{provider}»; se espera un archivo ráster. {advice}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>Guárdela antes como GeoTIFF (menú de la capa: Exportar &gt; Guardar como) y use ese archivo.</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS: “{option}” is not KEY=VALUE; expected is for example COMPRESS=ZSTD|PREDICTOR=2.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>CREATION_OPTIONS: «{option}» no tiene la forma KEY=VALUE; se espera, por ejemplo, COMPRESS=ZSTD|PREDICTOR=2.</translation>
  </message>
  <message>
   <source>Legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>Leyenda</translation>
  </message>
  <message>
   <source>Legends</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>Leyendas</translation>
  </message>
  <message>
   <source>a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json)</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>un estilo de QGIS (.qml, valores en paleta o pseudocolor monobanda), una tabla (.csv, .tsv, .txt) con las columnas value, label y color, un mapa de color (.txt de QGIS, .clr de ESRI) o una ficha del modelo (.json)</translation>
  </message>
  <message>
   <source>a legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>una leyenda</translation>
  </message>
  <message>
   <source>Maps of many images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Mapas de muchas imágenes</translation>
  </message>
  <message>
   <source>batch,folder,list,mosaic,STAC,catalogue,time series,apply,predict,map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>lote,carpeta,lista,mosaico,STAC,catálogo,serie temporal,aplicar,predecir,mapa</translation>
  </message>
  <message>
   <source>Applies a model to many images: layers, a folder or a list of files, or all that a STAC catalogue has of an area and some dates. Each gets a map of its own in one folder, with an index (a STAC collection, and a layer of the footprints) and a mosaic. An image that fails costs only its own map. Run again with the same folder, it makes only what is missing or of other images or another model.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Aplica un modelo a muchas imágenes: capas, una carpeta o una lista de archivos, o todas las que un catálogo STAC tiene de un área y unas fechas. Cada una recibe un mapa propio en una misma carpeta, con un índice (una colección STAC y una capa de las huellas) y un mosaico. Una imagen que falla solo cuesta su propio mapa. Si se ejecuta otra vez con la misma carpeta, solo hace lo que falta o lo que es de otras imágenes o de otro modelo.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. Empty: those of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Las clases: {kinds}. Vacío: las de la ficha del modelo; si no las hay, «clase 0» y siguientes.</translation>
  </message>
  <message>
   <source>Raster layers or files; each is an image of its own.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Capas o archivos ráster; cada uno es una imagen aparte.</translation>
  </message>
  <message>
   <source>Folder or list of images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Carpeta o lista de imágenes</translation>
  </message>
  <message>
   <source>Lists (*.csv *.txt *.tsv *.json *.geojson)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Listas (*.csv *.txt *.tsv *.json *.geojson)</translation>
  </message>
  <message>
   <source>Instead of layers: a folder, whose rasters are taken; a pattern such as /data/*_10m.tif; a table (.csv, .txt) with an image a line, further columns being rasters that are stacked on the first; or STAC items (.json), whose assets are chosen below. Type a folder or a pattern.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>En lugar de capas: una carpeta, de la que se toman los rásteres; un patrón como /data/*_10m.tif; una tabla (.csv, .txt) con una imagen por línea, cuyas demás columnas son rásteres que se apilan sobre el primero; o elementos STAC (.json), cuyos recursos se eligen abajo. Escriba una carpeta o un patrón.</translation>
  </message>
  <message>
   <source>Patch-based</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Por parches</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Totalmente convolucional (FCN)</translation>
  </message>
  <message>
   <source>Patch-based: one pixel of the map for each of the image. Fully convolutional: as coarse as the model's scale factor, and many times as fast.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Por parches: un píxel del mapa por cada píxel de la imagen. Totalmente convolucional: tan grueso como el factor de escala del modelo, y muchas veces más rápido.</translation>
  </message>
  <message>
   <source>Probabilities of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Probabilidades de cada imagen</translation>
  </message>
  <message>
   <source>Beside each map, one band for each class: NAME_probabilities.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Junto a cada mapa, una banda por clase: NAME_probabilities.tif.</translation>
  </message>
  <message>
   <source>Confidence of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Confianza de cada imagen</translation>
  </message>
  <message>
   <source>Beside each map, how sure it is: NAME_confidence.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Junto a cada mapa, su grado de seguridad: NAME_confidence.tif.</translation>
  </message>
  <message>
   <source>Images at a time</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Imágenes a la vez</translation>
  </message>
  <message>
   <source>Each has a process of its own, and a graphics card of its own where there are several; memory (RAM) is divided among them. 0: as many as there are cards (on Linux, or as CUDA_VISIBLE_DEVICES says), else one, which uses all processors.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Cada una tiene un proceso propio, y una tarjeta gráfica propia si hay varias; la memoria (RAM) se reparte entre ellas. 0: tantas como tarjetas haya (en Linux, o según indique CUDA_VISIBLE_DEVICES); si no, una, que usa todos los procesadores.</translation>
  </message>
  <message>
   <source>Share of the images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Porción de las imágenes</translation>
  </message>
  <message>
   <source>k/n, such as 3/7: only every n-th image, from the k-th on, so that n machines can fill one folder together. Empty: all.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>k/n, por ejemplo 3/7: solo una de cada n imágenes, a partir de la k-ésima, para que n equipos puedan llenar juntos una misma carpeta. Vacío: todas.</translation>
  </message>
  <message>
   <source>Folder of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Carpeta de los mapas</translation>
  </message>
  <message>
   <source>A map is called like its image. collection.json in it is the STAC collection, maps.geojson a layer of where the maps lie. Not the folder of the images.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Un mapa se llama como su imagen. En ella, collection.json es la colección STAC, y maps.geojson una capa que muestra dónde están los mapas. No puede ser la carpeta de las imágenes.</translation>
  </message>
  <message>
   <source>Mosaic</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Mosaico</translation>
  </message>
  <message>
   <source>All class maps of the folder in one layer (.vrt), without copying them; of pixels that several have, the latest image's. Maps in other coordinate systems get mosaics of their own, with a number behind the name.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Todos los mapas de clases de la carpeta en una sola capa (.vrt), sin copiarlos; en los píxeles que tienen varios, el de la imagen más reciente. Los mapas en otros sistemas de coordenadas reciben mosaicos propios, con un número detrás del nombre.</translation>
  </message>
  <message>
   <source>STAC collection of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Colección STAC de los mapas</translation>
  </message>
  <message>
   <source>Footprints of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Huellas de los mapas</translation>
  </message>
  <message>
   <source>Images mapped</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Imágenes cartografiadas</translation>
  </message>
  <message>
   <source>Images mapped before</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Imágenes cartografiadas antes</translation>
  </message>
  <message>
   <source>Images without a map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Imágenes sin mapa</translation>
  </message>
  <message>
   <source>IMAGES, IMAGE_LIST and CATALOGUE: given are {given}; expected is exactly one of them.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>IMAGES, IMAGE_LIST y CATALOGUE: se ha indicado {given}; se espera exactamente uno de ellos.</translation>
  </message>
  <message>
   <source>EXTENT is empty; expected is the area to search in the catalogue.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>EXTENT está vacío; se espera el área de búsqueda en el catálogo.</translation>
  </message>
  <message>
   <source>OUTPUT is empty; expected is a folder.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>OUTPUT está vacío; se espera una carpeta.</translation>
  </message>
  <message>
   <source>Class map to polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Mapa de clases a polígonos</translation>
  </message>
  <message>
   <source>vectorise,vectorize,polygonize,raster to vector,land cover,GeoPackage</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>vectorizar,poligonizar,ráster a vector,ráster a vectorial,cobertura del suelo,GeoPackage</translation>
  </message>
  <message>
   <source>Turns a class map into polygons in a GeoPackage: class, name, colour, area and number of pixels of each, with the colours of the map as the layer's style. A polygon is what hangs together in one class; pixels without data are left out. Before a simplification, the borders are exactly those of the pixels.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Convierte un mapa de clases en polígonos en un GeoPackage: clase, nombre, color, área y número de píxeles de cada uno, con los colores del mapa como estilo de la capa. Un polígono es una región conexa de una sola clase; los píxeles sin datos se omiten. Antes de una simplificación, los bordes son exactamente los de los píxeles.</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper. Pixels without data get no polygon.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Una banda con un número entero para cada clase, por ejemplo un mapa de CNN Mapper. Los píxeles sin datos no dan ningún polígono.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>The map of confidence from the same run (OUTPUT_CONFIDENCE): the polygons get a field with the mean of its band 1, the highest probability, 0 to 1.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>El mapa de confianza de la misma ejecución (OUTPUT_CONFIDENCE): los polígonos reciben un campo con la media de su banda 1, la probabilidad más alta, de 0 a 1.</translation>
  </message>
  <message>
   <source>One feature for each class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Un objeto por clase</translation>
  </message>
  <message>
   <source>All polygons of a class in one feature, instead of a feature for each region.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Todos los polígonos de una clase en un solo objeto, en lugar de un objeto por región.</translation>
  </message>
  <message>
   <source>Simplify borders by</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Simplificar los bordes en</translation>
  </message>
  <message>
   <source>In units of the map, such as metres: what juts out less is cut off, about where the triangles have a side of this length. One and a half to two pixels smooth the steps of the pixels away. Borders that two polygons share stay shared: no gaps, no overlaps. 0: the borders of the pixels. Fields for area and pixels tell of the map, before this. All polygons are in memory at once: about 400 bytes a vertex.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>En unidades del mapa, por ejemplo metros: se recorta lo que sobresale menos, aproximadamente donde los triángulos tienen un lado de esta longitud. Entre un píxel y medio y dos píxeles, se suavizan los escalones de los píxeles. Los bordes que comparten dos polígonos siguen siendo comunes: ni huecos ni solapes. 0: los bordes de los píxeles. Los campos de área y píxeles se refieren al mapa, antes de esto. Todos los polígonos están en memoria a la vez: unos 400 bytes por vértice.</translation>
  </message>
  <message>
   <source>Neighbours of a pixel</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Vecinos de un píxel</translation>
  </message>
  <message>
   <source>4: regions hang together by the sides of their pixels. 8: by the corners as well; such a region is one feature whose parts touch.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>4: las regiones se conectan por los lados de sus píxeles. 8: también por las esquinas; una región así es un solo objeto cuyas partes se tocan.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Nombres y colores de las clases: {kinds}. Vacío: los que contiene el propio mapa.</translation>
  </message>
  <message>
   <source>Polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class, name, colour, pixels, area_m2, and confidence where it is given. area_m2 is the area of the pixels in the projection of the map; of a map in degrees, that on its ellipsoid.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Un GeoPackage (.gpkg); un archivo con este nombre se reemplaza por completo. Campos: class, name, colour, pixels, area_m2 y, si se indica la confianza, confidence. area_m2 es el área de los píxeles en la proyección del mapa; en un mapa en grados, el área sobre su elipsoide.</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Objetos espaciales</translation>
  </message>
  <message>
   <source>Classes</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Pixels with a class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Píxeles con una clase</translation>
  </message>
  <message>
   <source>Polygons that limit the map</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Polígonos que limitan el mapa</translation>
  </message>
  <message>
   <source>The map has data inside these polygons only, and nothing is computed elsewhere; inside, it equals the map of the whole image. A layer in any coordinate system, or the features selected in it. A pixel belongs to a polygon by its centre. Without an area (EXTENT, BOX), the map is what lies around the polygons.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>El mapa solo tiene datos dentro de estos polígonos y fuera de ellos no se calcula nada; dentro, es igual al mapa de la imagen entera. Una capa en cualquier sistema de coordenadas, o los objetos seleccionados en ella. Un píxel pertenece a un polígono según su centro. Sin un área (EXTENT, BOX), el mapa abarca la extensión que rodea los polígonos.</translation>
  </message>
  <message>
   <source>Include pixels that polygons touch</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Incluir los píxeles que tocan los polígonos</translation>
  </message>
  <message>
   <source>A pixel belongs to every polygon (MASK) that touches it, not by its centre.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Un píxel pertenece a todo polígono (MASK) que lo toque, no según su centro.</translation>
  </message>
  <message>
   <source>Reading the features of {name}</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Leyendo los objetos de {name}</translation>
  </message>
  <message>
   <source>{name}: the features could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>{name}: los objetos no se pudieron escribir en el archivo {path} para el proceso de cálculo ({reason}). Libere espacio en el disco de los archivos temporales.</translation>
  </message>
  <message>
   <source>Merge the parts of a map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Unir las partes de un mapa</translation>
  </message>
  <message>
   <source>mosaic,cluster,parallel,large area,VRT,COG,join,combine</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>mosaico,clúster,paralelo,área grande,VRT,COG,unir,combinar</translation>
  </message>
  <message>
   <source>Makes one map of parts that were made with PART, equal to that of a single run, with its legend, overviews and the record of its making. First it is checked that all parts are there, whole, and of one map: one plan, one model, one method. Else the files are named that are missing, broken, doubled or foreign, with the command that makes what is missing.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Hace un solo mapa con partes hechas con PART, igual al de una única ejecución, con su leyenda, sus pirámides y el registro de su elaboración. Antes se comprueba que todas las partes están, completas y de un mismo mapa: un plan, un modelo, un método. Si no, se nombran los archivos que faltan, están dañados, repetidos o son ajenos, con el comando que hace lo que falta.</translation>
  </message>
  <message>
   <source>Parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Partes</translation>
  </message>
  <message>
   <source>The files of the parts in any order, or (in scripts, models and on the command line) the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Los archivos de las partes en cualquier orden, o (en scripts, modelos de procesamiento y en la línea de comandos) la carpeta en la que están.</translation>
  </message>
  <message>
   <source>Merged map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Mapa unido</translation>
  </message>
  <message>
   <source>A GeoTIFF (.tif), or a virtual raster (.vrt) that refers to the parts and copies nothing: they have to stay where they are.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Un GeoTIFF (.tif), o un ráster virtual (.vrt) que hace referencia a las partes y no copia nada: deben quedarse donde están.</translation>
  </message>
  <message>
   <source>Number of parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Número de partes</translation>
  </message>
  <message>
   <source>INPUT: {item} is neither a file nor a layer; expected are the parts of a map, or the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT: {item} no es ni un archivo ni una capa; se esperan las partes de un mapa, o la carpeta en la que están.</translation>
  </message>
  <message>
   <source>INPUT: no part is given; expected are the parts of a map.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT: no se ha indicado ninguna parte; se esperan las partes de un mapa.</translation>
  </message>
  <message>
   <source>Models (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Modelos (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</translation>
  </message>
  <message>
   <source>A Keras file (.keras, .h5), which is exported by the first run and the export kept for the next ones; an ONNX file (.onnx), from PyTorch for example or made for the plugin Deepness, which ONNX Runtime runs; or the SavedModel folder that “Export a Keras model” made, or another program: type the folder, or choose model_card.json or saved_model.pb in it.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Un archivo Keras (.keras, .h5), que se exporta en la primera ejecución y cuya exportación se conserva para las siguientes; un archivo ONNX (.onnx), por ejemplo de PyTorch o hecho para el complemento Deepness, que ejecuta ONNX Runtime; o la carpeta SavedModel creada por «Exportar un modelo Keras» o por otro programa: escriba la carpeta, o elija en ella model_card.json o saved_model.pb.</translation>
  </message>
  <message>
   <source>MODEL: {found} Orfeo ToolBox takes no other model.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {found} Orfeo ToolBox no acepta ningún otro modelo.</translation>
  </message>
  <message>
   <source>MODEL: {found} Expected is a Keras file, an ONNX file, or a folder that “Export a Keras model” (cnnmapper:exportmodel) made, or another SavedModel.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {found} Se espera un archivo Keras, un archivo ONNX, una carpeta creada por «Exportar un modelo Keras» (cnnmapper:exportmodel) u otro SavedModel.</translation>
  </message>
  <message>
   <source>MODEL: {path} is a Keras file, and the inference environment has the light tier, which takes exported models and Keras files that an earlier run exported. {way_out}</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {path} es un archivo Keras, y el entorno de inferencia es del nivel light, que acepta modelos exportados y archivos Keras exportados en una ejecución anterior. {way_out}</translation>
  </message>
  <message>
   <source>Constant model inputs</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Entradas constantes del modelo</translation>
  </message>
  <message>
   <source>Values for inputs that are no images, as name=value separated by spaces: is_training=false dropout=0.0</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Valores de las entradas que no son imágenes, con la forma nombre=valor, separados por espacios: is_training=false dropout=0.0</translation>
  </message>
  <message>
   <source>I trust this model</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Confío en este modelo</translation>
  </message>
  <message>
   <source>A model whose graph can read or write files or run code, or whose Keras file carries code, is loaded only if you say that you trust whoever made it. Ordinary models need no trust.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Un modelo cuyo grafo puede leer o escribir archivos o ejecutar código, o cuyo archivo Keras lleva código, solo se carga si usted declara que confía en quien lo hizo. Los modelos corrientes no requieren confianza.</translation>
  </message>
  <message>
   <source>Compute on</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Calcular en</translation>
  </message>
  <message>
   <source>auto, cpu or gpu (in scripts: the word, not a number). auto takes the graphics card if the runtime can use it, else the processor.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>auto, cpu o gpu (en scripts: la palabra, no un número). auto usa la tarjeta gráfica si el entorno de ejecución puede aprovecharla; si no, el procesador.</translation>
  </message>
  <message>
   <source>Keras model and image to map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Del modelo Keras y la imagen al mapa</translation>
  </message>
  <message>
   <source>Image and model to map, probabilities and FCN map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>De la imagen y el modelo al mapa, las probabilidades y el mapa FCN</translation>
  </message>
  <message>
   <source>Image, model and polygons to vector map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>De la imagen, el modelo y los polígonos al mapa vectorial</translation>
  </message>
  <message>
   <source>Image and labels to trained model and map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>De la imagen y las etiquetas al modelo entrenado y el mapa</translation>
  </message>
  <message>
   <source>From a STAC item to a map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>De un elemento STAC a un mapa</translation>
  </message>
  <message>
   <source>Part of the map</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Parte del mapa</translation>
  </message>
  <message>
   <source>As k/n, such as 3/7: only the third of seven parts of the map is made, as a file of its own, so that several runs or machines share the work. It is that part of the whole map, pixel by pixel: image, model and parameters must be the same for all. “Plan the parts of a map” says what each takes, “Merge the parts of a map” puts them together. Empty: all of the map.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Como k/n, por ejemplo 3/7: solo se hace la tercera de las siete partes del mapa, en un archivo propio, para que varias ejecuciones o equipos se repartan el trabajo. Es esa parte del mapa entero, píxel a píxel: la imagen, el modelo y los parámetros deben ser los mismos para todas. «Planificar las partes de un mapa» indica lo que requiere cada una; «Unir las partes de un mapa» las junta. Vacío: todo el mapa.</translation>
  </message>
  <message>
   <source>Map to merge</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Mapa que se une</translation>
  </message>
  <message>
   <source>Which of the maps of a run: the first output, OUTPUT_PROBABILITIES or OUTPUT_CONFIDENCE. Of a folder, the parts of the others are left out.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Cuál de los mapas de una ejecución: la primera salida, OUTPUT_PROBABILITIES u OUTPUT_CONFIDENCE. De una carpeta se omiten las partes de los demás.</translation>
  </message>
  <message>
   <source>Patch-based inference</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Inferencia por parches</translation>
  </message>
  <message>
   <source>patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>parches</translation>
  </message>
  <message>
   <source>Applies a CNN to an image and gives one output pixel for each pixel of the image: what the model says of the patch around it. Where the model allows it, nothing is computed twice, so that the map costs about as much as the convolutions alone.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Aplica una CNN a una imagen y da un píxel de salida por cada píxel de la imagen: lo que dice el modelo del parche que lo rodea. Si el modelo lo permite, nada se calcula dos veces, de modo que el mapa cuesta aproximadamente lo mismo que las convoluciones solas.</translation>
  </message>
  <message>
   <source>Dense</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Denso</translation>
  </message>
  <message>
   <source>Patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Parches</translation>
  </message>
  <message>
   <source>Automatic: the dense method, many times as fast, where it is proven to give what the patches give, else patches; the log says which and why. Dense: an error where it is not proven. Patches: every pixel from its own patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Automático: el método denso, muchas veces más rápido, si está probado que da lo mismo que los parches; si no, parches. El registro indica cuál y por qué. Denso: un error si no está probado. Parches: cada píxel a partir de su propio parche.</translation>
  </message>
  <message>
   <source>Step: a label for every n-th pixel</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Paso: una etiqueta cada n píxeles</translation>
  </message>
  <message>
   <source>1: every pixel of the image gets the label of the patch around it. n: every n-th, across and down, and the map's pixels are n times larger; with the side of the patches, as for a classifier of scenes, patches lie side by side and each gives one pixel. For models that give one label for each patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>1: cada píxel de la imagen recibe la etiqueta del parche que lo rodea. n: uno de cada n, en horizontal y en vertical, y los píxeles del mapa son n veces mayores; si n es el lado de los parches, como para un clasificador de escenas, los parches quedan uno junto a otro y cada uno da un píxel. Para modelos que dan una sola etiqueta por parche.</translation>
  </message>
  <message>
   <source>Plan the parts of a map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Planificar las partes de un mapa</translation>
  </message>
  <message>
   <source>cluster,parallel,large area,share,core-hours,estimate,SLURM,batch</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>clúster,paralelo,área grande,repartir,horas de núcleo,estimación,SLURM,lote</translation>
  </message>
  <message>
   <source>Shares a large map out, so that several runs, processes or machines make it: for each part its place, its pixels, the core-hours that it will take about, what it reads and writes, and the command that makes it. The plan is a file (JSON) that the engine takes as a job, too. Model and images are opened, and a tile is computed to measure what it takes; nothing of the map is written. “Merge the parts of a map” makes one map of the parts.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Reparte un mapa grande para que lo hagan varias ejecuciones, procesos o equipos: para cada parte, su posición, sus píxeles, las horas de núcleo que requerirá aproximadamente, lo que lee y escribe, y el comando que la hace. El plan es un archivo (JSON) que el motor acepta también como trabajo. Se abren el modelo y las imágenes, y se calcula una tesela para medir lo que requiere; no se escribe nada del mapa. «Unir las partes de un mapa» hace un solo mapa con las partes.</translation>
  </message>
  <message>
   <source>plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>plan</translation>
  </message>
  <message>
   <source>Plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plans (*.json)</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Planes (*.json)</translation>
  </message>
  <message>
   <source>The plan as JSON: what is known of the whole map, a list of the parts, and the job. With --part k/n, the engine makes the k-th part of it.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>El plan como JSON: lo que se sabe del mapa entero, una lista de las partes y el trabajo. Con --part k/n, el motor hace la k-ésima parte.</translation>
  </message>
  <message>
   <source>Parts as polygons</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Partes como polígonos</translation>
  </message>
  <message>
   <source>A rectangle for each part, with the same numbers and the command.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Un rectángulo por cada parte, con los mismos números y el comando.</translation>
  </message>
  <message>
   <source>Core-hours of all parts</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Horas de núcleo de todas las partes</translation>
  </message>
  <message>
   <source>Memory of a part in bytes</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Memoria de una parte en bytes</translation>
  </message>
  <message>
   <source>Identity of the plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Identidad del plan</translation>
  </message>
  <message>
   <source>Fully convolutional</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Totalmente convolucional</translation>
  </message>
  <message>
   <source>Patch-based: one output pixel for each pixel of the image. Fully convolutional: as many as the model gives. METHOD and STEP are of the first.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Por parches: un píxel de salida por cada píxel de la imagen. Totalmente convolucional: tantos como dé el modelo. METHOD y STEP son del primero.</translation>
  </message>
  <message>
   <source>Of about equal work. Their borders lie on blocks of the file, and depend on the map alone, not on the machine. Each costs a start of some seconds, and parts that are smaller than a tile cost more than their share.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>De un trabajo aproximadamente igual. Sus límites coinciden con bloques del archivo y dependen solo del mapa, no del equipo. Cada una cuesta un arranque de unos segundos, y las partes menores que una tesela cuestan más de lo que les corresponde.</translation>
  </message>
  <message>
   <source>File name of the map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Nombre de archivo del mapa</translation>
  </message>
  <message>
   <source>How the map will be called; its third part of seven is map_3_of_7.tif then. Without a folder: in that of the plan.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Cómo se llamará el mapa; su tercera parte de siete será entonces map_3_of_7.tif. Sin carpeta: en la del plan.</translation>
  </message>
  <message>
   <source>With probabilities</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Con probabilidades</translation>
  </message>
  <message>
   <source>The parts make the map of probabilities as well: map_probabilities_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Las partes hacen también el mapa de probabilidades: map_probabilities_3_of_7.tif.</translation>
  </message>
  <message>
   <source>With confidence</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Con confianza</translation>
  </message>
  <message>
   <source>The parts make the map of confidence as well: map_confidence_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Las partes hacen también el mapa de confianza: map_confidence_3_of_7.tif.</translation>
  </message>
  <message>
   <source>Polish a class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Refinar un mapa de clases</translation>
  </message>
  <message>
   <source>smoothing,bayesian,majority,mode,filter,sieve,minimum mapping unit,salt and pepper,reclassify,merge classes,post-processing,unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>suavizado,bayesiano,mayoría,moda,filtro,tamizado,unidad mínima cartografiable,sal y pimienta,reclasificar,fusionar clases,posprocesamiento,sin clasificar</translation>
  </message>
  <message>
   <source>Makes a class map a finished product. The steps that are asked for are done in this order: the probabilities are smoothed and the most probable class is taken; classes are merged; what is less probable than wanted becomes unclassified; every pixel takes the class of most pixels around it; regions below a minimum area go to what lies around them. Pixels without data stay so and count nowhere. The map keeps names, colours and the record of its making.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Convierte un mapa de clases en un producto acabado. Los pasos solicitados se realizan en este orden: se suavizan las probabilidades y se toma la clase más probable; se fusionan clases; lo que es menos probable de lo deseado queda sin clasificar; cada píxel toma la clase de la mayoría de los píxeles de su alrededor; las regiones menores que un área mínima pasan a lo que las rodea. Los píxeles sin datos siguen sin datos y no cuentan en ningún paso. El mapa conserva los nombres, los colores y el registro de su elaboración.</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class with its name, or that of the second of two classes. Smoothing and confidence need it, and small regions go to the class that is most probable in them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>El mapa de probabilidades de la misma ejecución, una banda por clase con su nombre, o la de la segunda de dos clases. Es necesario para el suavizado y la confianza; además, con él las regiones pequeñas pasan a la clase más probable en ellas.</translation>
  </message>
  <message>
   <source>Polished class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Mapa de clases refinado</translation>
  </message>
  <message>
   <source>One band with the number of the class, with the legend of the class map.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Una banda con el número de la clase, con la leyenda del mapa de clases.</translation>
  </message>
  <message>
   <source>Smoothing: window (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Suavizado: ventana (píxeles)</translation>
  </message>
  <message>
   <source>Bayesian smoothing of the probabilities, as sits_smooth of the R package sits does (Camara et al. 2024), in a square of so many pixels on a side, an odd number such as 7: where the neighbours agree they decide, at borders the pixel itself does. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Suavizado bayesiano de las probabilidades, como el de sits_smooth del paquete sits de R (Camara et al. 2024), en un cuadrado de este número de píxeles de lado, impar, por ejemplo 7: donde los vecinos coinciden, deciden ellos; en los bordes decide el propio píxel. 0: ninguno.</translation>
  </message>
  <message>
   <source>Smoothing: strength</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Suavizado: intensidad</translation>
  </message>
  <message>
   <source>How much the neighbours count: the variance that the logit of a pixel's probability is taken to have. 10 smooths little, 50 much.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Cuánto cuentan los vecinos: la varianza que se supone al logit de la probabilidad de un píxel. 10 suaviza poco, 50 mucho.</translation>
  </message>
  <message>
   <source>Smoothing: share of the neighbours</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Suavizado: proporción de los vecinos</translation>
  </message>
  <message>
   <source>Only this share of the pixels in the window counts, for each class those where it is most probable, so that borders stay sharp. 1: all of them, which is faster.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Solo cuenta esta proporción de los píxeles de la ventana, para cada clase aquellos en los que es más probable, de modo que los bordes se mantienen nítidos. 1: todos, lo que es más rápido.</translation>
  </message>
  <message>
   <source>Classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Clases que se fusionan</translation>
  </message>
  <message>
   <source>Old values, new value and its name: 10,20=1:Forest; 30=3. The name may be left out. Classes that are not named stay as they are; probabilities of merged classes add up.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Valores antiguos, valor nuevo y su nombre: 10,20=1:Bosque; 30=3. El nombre puede omitirse. Las clases que no se nombran quedan como están; las probabilidades de las clases fusionadas se suman.</translation>
  </message>
  <message>
   <source>Table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Tabla de clases que se fusionan</translation>
  </message>
  <message>
   <source>The same as a table (.csv) with the columns value and new, and perhaps label and color of the new class.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Lo mismo como tabla (.csv) con las columnas value y new y, opcionalmente, label y color de la nueva clase.</translation>
  </message>
  <message>
   <source>Names and colours of the classes of the class map: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Nombres y colores de las clases del mapa de clases: {kinds}. Vacío: los que contiene el propio mapa.</translation>
  </message>
  <message>
   <source>Value of the unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Valor de lo no clasificado</translation>
  </message>
  <message>
   <source>Least probability</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Probabilidad mínima</translation>
  </message>
  <message>
   <source>Pixels whose class is less probable, after the smoothing, are unclassified. 0: none. The two steps after this one take “unclassified” for a class, so that small gaps are filled.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Los píxeles cuya clase es menos probable, después del suavizado, quedan sin clasificar. 0: ninguno. Los dos pasos posteriores a este tratan «sin clasificar» como una clase, de modo que los huecos pequeños se rellenan.</translation>
  </message>
  <message>
   <source>Unclassified pixels are</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Los píxeles sin clasificar quedan como</translation>
  </message>
  <message>
   <source>A class of their own</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Una clase propia</translation>
  </message>
  <message>
   <source>Without data</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Sin datos</translation>
  </message>
  <message>
   <source>A class with its own value, name and colour in the legend, or nodata.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Una clase con su propio valor, nombre y color en la leyenda, o sin datos.</translation>
  </message>
  <message>
   <source>Empty: the first one above those of the classes.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Vacío: el primero por encima de los de las clases.</translation>
  </message>
  <message>
   <source>Majority filter: radius (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Filtro de mayoría: radio (píxeles)</translation>
  </message>
  <message>
   <source>Every pixel takes the class that most pixels have in the square that reaches so far on each side; of equally frequent ones it keeps its own, else the lowest value is taken. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Cada píxel toma la clase que tiene la mayoría de los píxeles en el cuadrado que se extiende esta distancia a cada lado; entre clases igual de frecuentes conserva la suya y, si no es una de ellas, se toma el valor más bajo. 0: ninguno.</translation>
  </message>
  <message>
   <source>Minimum area of a region</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Área mínima de una región</translation>
  </message>
  <message>
   <source>Smaller regions go to what lies around them, by AREA_RULE. 0: none does.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Las regiones menores pasan a lo que las rodea, según AREA_RULE. 0: ninguna.</translation>
  </message>
  <message>
   <source>Unit of the minimum area</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Unidad del área mínima</translation>
  </message>
  <message>
   <source>Pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Píxeles</translation>
  </message>
  <message>
   <source>Square metres</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Metros cuadrados</translation>
  </message>
  <message>
   <source>Square metres need a map in a projected CRS. A hectare is 10000 of them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Los metros cuadrados requieren un mapa en un SRC proyectado. Una hectárea son 10000.</translation>
  </message>
  <message>
   <source>Small regions go to</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Las regiones pequeñas pasan a</translation>
  </message>
  <message>
   <source>The most probable class, else the longest border</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>La clase más probable; si no, el borde más largo</translation>
  </message>
  <message>
   <source>The largest neighbour, as GDAL's sieve does</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>La vecina más grande, como hace el tamizado de GDAL</translation>
  </message>
  <message>
   <source>The first: the class around them that is most probable in them, by PROBABILITIES, else the one with the longest common border; the smallest first, until no region below the minimum area is left. The second gives what gdal_sieve gives, and is quicker: each region is looked at once and goes to the largest one beside it, or stays where none is large enough. It works on the whole map at once, in 2 bytes of memory for each pixel and up to 32 for each run of equal ones.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>La primera: de las clases que las rodean, la más probable en ellas según PROBABILITIES o, sin este, la que tiene el borde común más largo; primero las más pequeñas, hasta que no quede ninguna región menor que el área mínima. La segunda da lo mismo que gdal_sieve y es más rápida: cada región se examina una sola vez y pasa a la más grande de las contiguas, o se queda donde ninguna es lo bastante grande. Trabaja con todo el mapa a la vez, con 2 bytes de memoria por píxel y hasta 32 por cada secuencia de píxeles iguales.</translation>
  </message>
  <message>
   <source>Pixels of a region touch at</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Los píxeles de una región se tocan por</translation>
  </message>
  <message>
   <source>Sides</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Lados</translation>
  </message>
  <message>
   <source>Sides and corners</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Lados y esquinas</translation>
  </message>
  <message>
   <source>Whether two pixels that share a corner only belong to one region.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Si dos píxeles que solo comparten una esquina pertenecen a la misma región.</translation>
  </message>
  <message>
   <source>Pixels of another class than before</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Píxeles de otra clase que antes</translation>
  </message>
  <message>
   <source>Unclassified pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Píxeles sin clasificar</translation>
  </message>
  <message>
   <source>Small regions merged</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Regiones pequeñas fusionadas</translation>
  </message>
  <message>
   <source>a table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>una tabla de clases que se fusionan</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is one.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>INPUT: no se ha indicado ningún ráster; se espera uno.</translation>
  </message>
  <message>
   <source>The visible part of the map shows nothing of the image “{layer}”. Zoom to the layer.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>La parte visible del mapa no muestra nada de la imagen «{layer}». Haga zoom a la capa.</translation>
  </message>
  <message>
   <source>The image “{layer}” is read with a log-in, so that a preview is possible only at its full resolution. Zoom in.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>La imagen «{layer}» se lee con credenciales, por lo que la vista previa solo es posible a su resolución completa. Acerque el zoom.</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>{path} cannot be read for a preview ({reason}).</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>{path} no se puede leer para una vista previa ({reason}).</translation>
  </message>
  <message>
   <source>Preview at {size}: {image}</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Vista previa a {size}: {image}</translation>
  </message>
  <message>
   <source>{}: {} is a folder; expected is the name of a file in it.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{}: {} es una carpeta; se espera el nombre de un archivo en ella.</translation>
  </message>
  <message>
   <source>{}: {} ends with {}; expected is {}. {}</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{}: {} termina en {}; se espera {}. {}</translation>
  </message>
  <message>
   <source>Maps are written as GeoTIFF, which holds legend, band names and provenance; for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Los mapas se escriben como GeoTIFF, que contiene la leyenda, los nombres de las bandas y la procedencia; para otro formato, use después Exportar &gt; Guardar como en la capa.</translation>
  </message>
  <message>
   <source>A map is written as GeoTIFF (.tif), or as a virtual raster of its parts (.vrt); for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Un mapa se escribe como GeoTIFF (.tif), o como ráster virtual de sus partes (.vrt); para otro formato, use después Exportar &gt; Guardar como en la capa.</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt *.VRT)</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Rásteres virtuales (*.vrt *.VRT)</translation>
  </message>
  <message>
   <source>Only a virtual raster reads its pixels where they lie.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Solo un ráster virtual lee sus píxeles donde están.</translation>
  </message>
  <message>
   <source>Set up…</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>Configurar…</translation>
  </message>
  <message>
   <source>The inference environment has the light tier, which exports no models. {way_out}</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>El entorno de inferencia es del nivel light, que no exporta modelos. {way_out}</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>Leyendo la referencia</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>{name}: la capa «{layer}» no se pudo escribir en el archivo {path} para el proceso de cálculo ({reason}). Libere espacio en el disco de los archivos temporales.</translation>
  </message>
  <message>
   <source>Remove what interrupted runs have left</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Eliminar lo que han dejado las ejecuciones interrumpidas</translation>
  </message>
  <message>
   <source>cancel,clean up,delete,disk space,temporary files,hidden files,resume</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>cancelar,limpiar,eliminar,borrar,espacio en disco,archivos temporales,archivos ocultos,reanudar</translation>
  </message>
  <message>
   <source>A run that is cancelled, or ends half way, keeps its finished tiles in hidden files beside the output, so that the same run can go on from there; one that is killed leaves unfinished files as well. This removes them: the tiles and their list, unfinished maps, vector layers, reports and models, each only if its name and its contents say that CNN Mapper made it. What a run is writing at this moment stays, and so do finished outputs, your own files and the kept exports of Keras files. Leftovers of exports in the profile of QGIS are removed, too. The log lists each file with its size and when it was written. Removed tiles have to be computed again.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Una ejecución que se cancela, o que termina a medias, conserva sus teselas acabadas en archivos ocultos junto a la salida, para que la misma ejecución pueda continuar desde ahí; una que se interrumpe a la fuerza deja además archivos sin acabar. Esto los elimina: las teselas y su lista, y los mapas, capas vectoriales, informes y modelos sin acabar, cada uno solo si su nombre y su contenido indican que lo hizo CNN Mapper. Se conservan lo que una ejecución está escribiendo en este momento, las salidas acabadas, sus propios archivos y las exportaciones guardadas de archivos Keras. También se eliminan los restos de exportaciones en el perfil de QGIS. El registro enumera cada archivo con su tamaño y cuándo se escribió. Las teselas eliminadas se tienen que calcular de nuevo.</translation>
  </message>
  <message>
   <source>Folder to look in</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Carpeta en la que se busca</translation>
  </message>
  <message>
   <source>The folder that the outputs of the interrupted runs were to go to.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>La carpeta a la que debían ir las salidas de las ejecuciones interrumpidas.</translation>
  </message>
  <message>
   <source>Look into the folders in it, too</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Buscar también en sus subcarpetas</translation>
  </message>
  <message>
   <source>Links to other folders are not followed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>No se siguen los enlaces a otras carpetas.</translation>
  </message>
  <message>
   <source>Only list them</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Solo enumerarlos</translation>
  </message>
  <message>
   <source>The log says what would be removed, and nothing is.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>El registro indica lo que se eliminaría, y no se elimina nada.</translation>
  </message>
  <message>
   <source>Files and folders removed, or listed</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Archivos y carpetas eliminados o enumerados</translation>
  </message>
  <message>
   <source>Their size in MB</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Su tamaño en MB</translation>
  </message>
  <message>
   <source>FOLDER: {folder} is not a folder; expected is one that exists.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>FOLDER: {folder} no es una carpeta; se espera una que exista.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Cancelado. No se ha eliminado nada.</translation>
  </message>
  <message>
   <source>{path} stays: {reason}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} se conserva: {reason}.</translation>
  </message>
  <message>
   <source>a run is at work on it</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>una ejecución está trabajando en él</translation>
  </message>
  <message>
   <source>There is nothing to remove in {folder}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>No hay nada que eliminar en {folder}.</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) would be removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Se eliminarían {count} archivos y carpetas ({size}).</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) are removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Se han eliminado {count} archivos y carpetas ({size}).</translation>
  </message>
  <message>
   <source>{path} stays: it holds what was there before an interrupted run replaced it. The next run with the same output puts it back.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} se conserva: contiene lo que había antes de que una ejecución interrumpida lo sustituyera. La próxima ejecución con la misma salida lo devuelve a su lugar.</translation>
  </message>
  <message>
   <source>{path} cannot be read; it was left out.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} no se puede leer; se ha omitido.</translation>
  </message>
  <message>
   <source>Result of the model</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Resultado del modelo</translation>
  </message>
  <message>
   <source>Name of the model's output that the maps are made of, where it has several. Several names, separated by commas, or * for all: their maps are stacked in one file, their bands named after them. Empty: the one that the model card names, or the only one.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Nombre de la salida del modelo de la que se hacen los mapas, si tiene varias. Varios nombres, separados por comas, o * para todas: sus mapas se apilan en un archivo y sus bandas llevan los nombres de las salidas. Vacío: la que señala la ficha del modelo, o la única.</translation>
  </message>
  <message>
   <source>Automatic: by the model card, the last activation, the loss of the training, and the values; the log says what was found and why. None: a map of the numbers as they are (regression). Softmax and Sigmoid: class probabilities, or logits to which the function is applied if the model has not done it.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Automático: según la ficha del modelo, la última activación, la función de pérdida del entrenamiento y los valores; el registro indica qué se halló y por qué. Ninguna: un mapa de los números tal cual (regresión). Softmax y sigmoide: probabilidades de clase, o logits a los que se aplica la función si el modelo no lo ha hecho.</translation>
  </message>
  <message>
   <source>Of a model with one sigmoid channel, or with labels that do not exclude each other: the probability above which the class or label is on the map. Empty: that of the model card, which may have one for each label, else 0.5.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Para un modelo con un solo canal sigmoide, o con etiquetas que no se excluyen entre sí: la probabilidad por encima de la cual la clase o la etiqueta figura en el mapa. Vacío: la de la ficha del modelo, que puede tener una por etiqueta; si no, 0.5.</translation>
  </message>
  <message>
   <source>Calibrate the probabilities</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Calibrar las probabilidades</translation>
  </message>
  <message>
   <source>Networks are often surer than they are right. With this, probabilities and confidence are those of the network with its logits divided by the temperature in the model card, which was fitted on the validation samples of the training (Guo et al. 2017): of the pixels with 0.8, about 80 of 100 are right, as far as the image is like the training. The class map stays the same; a threshold is held against the model's own probabilities. A model whose card has no temperature is refused.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Las redes suelen estar más seguras de lo que aciertan. Con esto, las probabilidades y la confianza son las de la red con sus logits divididos por la temperatura de la ficha del modelo, que se ajustó con las muestras de validación del entrenamiento (Guo et al. 2017): de los píxeles con 0.8, unos 80 de cada 100 son correctos, en la medida en que la imagen se parezca al entrenamiento. El mapa de clases sigue siendo el mismo; un umbral se compara con las probabilidades propias del modelo. Se rechaza un modelo cuya ficha no tenga temperatura.</translation>
  </message>
  <message>
   <source>Data type of the first output</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Tipo de datos de la primera salida</translation>
  </message>
  <message>
   <source>auto: the smallest that holds the classes, float32 for numbers. Values that do not fit are rounded and set to the limits of the type, and the log says so.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>auto: el menor que admite las clases, float32 para números. Los valores que no caben se redondean y se ajustan a los límites del tipo, y el registro lo indica.</translation>
  </message>
  <message>
   <source>Data type of probabilities and confidence</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Tipo de datos de las probabilidades y la confianza</translation>
  </message>
  <message>
   <source>float32, or uint16 in half the space: whole numbers with a scale of 0.00002 that is written in the file, so that QGIS shows 0 to 1. In the band of how unlike the training a pixel is, 1.31 stands for that and more.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>float32, o uint16 en la mitad de espacio: números enteros con una escala de 0.00002 que se escribe en el archivo, de modo que QGIS muestra de 0 a 1. En la banda que indica cuánto se distingue un píxel del entrenamiento, 1.31 representa ese valor y los mayores.</translation>
  </message>
  <message>
   <source>Output tensors to write</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Tensores de salida que se escribirán</translation>
  </message>
  <message>
   <source>Names of outputs of the model, separated by commas, that the first output holds as they are instead of the classes, stacked in this order. Only these are computed. Empty: the class map, or what the model gives in its place.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Nombres de salidas del modelo, separados por comas, que la primera salida contiene tal cual en lugar de las clases, apiladas en este orden. Solo se calculan estas. Vacío: el mapa de clases, o lo que el modelo dé en su lugar.</translation>
  </message>
  <message>
   <source>One band with the number of the class. Of labels that do not exclude each other, a band of 0 and 1 for each; of a regression, its numbers; or the tensors that are named above.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Una banda con el número de la clase. Para etiquetas que no se excluyen entre sí, una banda de 0 y 1 por cada una; para una regresión, sus números; o los tensores indicados arriba.</translation>
  </message>
  <message>
   <source>One band for each class or label, named after it: 0 to 1. Of a model with one sigmoid channel, the band of the second class.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Una banda por cada clase o etiqueta, con su nombre: de 0 a 1. Para un modelo con un solo canal sigmoide, la banda de la segunda clase.</translation>
  </message>
  <message>
   <source>Where the model is sure. Band 1: the highest probability; band 2: its margin to the second; band 3: the entropy of the probabilities, from 0 (one class has all) to 1 (all classes alike). Of labels that do not exclude each other, the one counts that the model is least sure of. Band 4 tells how unlike the training a pixel is. Of a model that was exported with images of its training: the distance of its features to theirs, and above 1 the map should not be trusted. Else, where the model card knows the range of the training's numbers: the share of the numbers in the receptive field outside of it. The name of the band says which of the two it is.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Dónde está seguro el modelo. Banda 1: la probabilidad más alta; banda 2: su margen respecto a la segunda; banda 3: la entropía de las probabilidades, de 0 (una clase lo tiene todo) a 1 (todas las clases por igual). Para etiquetas que no se excluyen entre sí, cuenta aquella de la que el modelo está menos seguro. La banda 4 indica cuánto se distingue un píxel del entrenamiento. Para un modelo exportado con imágenes de su entrenamiento: la distancia de sus características a las de estas; por encima de 1 no se debe confiar en el mapa. En otro caso, si la ficha del modelo conoce el rango de los números del entrenamiento: la proporción de los números del campo receptivo que queda fuera de él. El nombre de la banda indica cuál de las dos es.</translation>
  </message>
  <message>
   <source>The raster that patches are cut out of. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>El ráster del que se recortan los parches. En scripts, modelos de procesamiento y en la línea de comandos se pueden indicar varios, que se apilan en su orden.</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order; of a series of dates one raster for each, the first date as the image. Maps have to be made with the same order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Rásteres sobre la misma cuadrícula de píxeles cuyas bandas se apilan sobre las de la imagen, en este orden; de una serie de fechas, un ráster por fecha, con la primera como imagen. Los mapas se tienen que hacer con el mismo orden.</translation>
  </message>
  <message>
   <source>Further images to sample</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Otras imágenes que muestrear</translation>
  </message>
  <message>
   <source>Other places or dates, sampled one after the other with the same labels and the same bands: rasters in the same CRS. Where an image is a stack, or has several sources, as many rasters for each as the first one has, in the same order. What lies in one block of ground is in one part, whichever image shows it.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Otros lugares o fechas, que se muestrean uno tras otro con las mismas etiquetas y las mismas bandas: rásteres en el mismo SRC. Si una imagen es una pila o tiene varias fuentes, tantos rásteres por cada una como tenga la primera, en el mismo orden. Lo que está en un mismo bloque de terreno está en una misma parte, sea cual sea la imagen que lo muestra.</translation>
  </message>
  <message>
   <source>Numbers (from 1, through the whole stack) or names of the bands to take, separated by commas, such as 4,3,2 or B04,B03,B02; several sources separated by “;”. Empty: all bands, but no alpha band.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Números (desde 1, a lo largo de toda la pila) o nombres de las bandas que se toman, separados por comas, por ejemplo 4,3,2 o B04,B03,B02; si hay varias fuentes, separadas por «;». Vacío: todas las bandas, salvo las bandas alfa.</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value. A patch with one pixel without data is left out. Empty: the image's own.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Sustituye al valor sin datos propio de la imagen. Un parche con algún píxel sin datos se excluye. Vacío: el propio de la imagen.</translation>
  </message>
  <message>
   <source>Which numbers the patches hold. Automatic: harmonised where an image's metadata tell the processing baseline of Sentinel-2, so that images from before and after January 2022 have the same numbers; else as stored. The set remembers it, so that a map is made of the same numbers.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Qué números contienen los parches. Automático: armonizados si los metadatos de una imagen indican la versión de procesamiento de Sentinel-2, para que las imágenes anteriores y posteriores a enero de 2022 tengan los mismos números; si no, tal como están almacenados. El conjunto lo recuerda, para que el mapa se haga con los mismos números.</translation>
  </message>
  <message>
   <source>Labelled points or polygons</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Puntos o polígonos etiquetados</translation>
  </message>
  <message>
   <source>What is there, as points or polygons in any CRS: a layer, or the features selected in it. A polygon counts for the pixels whose centres lie in it. These, or a raster.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Lo que hay sobre el terreno, como puntos o polígonos en cualquier SRC: una capa, o los objetos seleccionados en ella. Un polígono cuenta para los píxeles cuyos centros quedan en él. Estos, o un ráster.</translation>
  </message>
  <message>
   <source>For points and polygons: whole numbers, or names. Names are those of the legend; without a legend each text is a class, numbered from 0 in alphabetical order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Para puntos y polígonos: números enteros, o nombres. Los nombres son los de la leyenda; sin leyenda, cada texto es una clase, numerada desde 0 en orden alfabético.</translation>
  </message>
  <message>
   <source>Labels as a raster</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Etiquetas como ráster</translation>
  </message>
  <message>
   <source>What is there, as a raster of class values on the image's pixel grid; it may be larger or smaller than the image. Its nodata value means “not known”.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Lo que hay sobre el terreno, como ráster de valores de clase sobre la cuadrícula de píxeles de la imagen; puede ser mayor o menor que la imagen. Su valor sin datos significa «desconocido».</translation>
  </message>
  <message>
   <source>Values that mean “not known”</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Valores que significan «desconocido»</translation>
  </message>
  <message>
   <source>Class values of the labels to leave out, separated by commas, such as 0,255.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Valores de clase de las etiquetas que se excluyen, separados por comas, por ejemplo 0,255.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Nombres y colores de las clases: {kinds}. Las clases de las que no hay ninguna etiqueta se excluyen. Vacío: los textos del campo, o los nombres que contiene el ráster.</translation>
  </message>
  <message>
   <source>Size of a patch in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Tamaño de un parche en píxeles</translation>
  </message>
  <message>
   <source>The receptive field of the network to train: 16 for that of the OTBTF tutorial; 64 or more for a U-Net. Also width x height, as 16x12, and one for each source, separated by commas.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>El campo receptivo de la red que se va a entrenar: 16 para la del tutorial de OTBTF; 64 o más para una U-Net. También anchura x altura, como 16x12, y uno por fuente, separados por comas.</translation>
  </message>
  <message>
   <source>A label is for</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Una etiqueta es para</translation>
  </message>
  <message>
   <source>The pixel that the patch is centred on</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>El píxel en el que se centra el parche</translation>
  </message>
  <message>
   <source>Every pixel of the patch (segmentation)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Cada píxel del parche (segmentación)</translation>
  </message>
  <message>
   <source>The first is for networks that give one class for a patch; the pixel is number size // 2 from the patch's corner, as in the maps. The second is for networks that give a map of a patch, such as a U-Net; pixels without a label stay unknown.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Lo primero es para redes que dan una sola clase por parche; el píxel es el número tamaño // 2 desde la esquina del parche, como en los mapas. Lo segundo es para redes que dan un mapa de un parche, como una U-Net; los píxeles sin etiqueta siguen siendo desconocidos.</translation>
  </message>
  <message>
   <source>Patches of a class at the most</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Parches de una clase como máximo</translation>
  </message>
  <message>
   <source>All parts together; they are drawn at random. A patch of 16 x 16 pixels and four bands of Sentinel-2 takes 2 kB.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Entre todas las partes; se sacan al azar. Un parche de 16 x 16 píxeles y cuatro bandas de Sentinel-2 ocupa 2 kB.</translation>
  </message>
  <message>
   <source>As many patches of each</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Los mismos parches de cada una</translation>
  </message>
  <message>
   <source>In proportion to their labels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>En proporción a sus etiquetas</translation>
  </message>
  <message>
   <source>As many of each: rare classes are learnt as well as common ones. In proportion to the labelled pixels: the most common class gets the number above, the others less.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Los mismos de cada una: las clases raras se aprenden tan bien como las comunes. En proporción a los píxeles etiquetados: la clase más común recibe el número de arriba; las demás, menos.</translation>
  </message>
  <message>
   <source>Divide into training, validation and test by</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Dividir en entrenamiento, validación y prueba por</translation>
  </message>
  <message>
   <source>Spatial blocks in a regular pattern</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Bloques espaciales en un patrón regular</translation>
  </message>
  <message>
   <source>Spatial blocks at random</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Bloques espaciales al azar</translation>
  </message>
  <message>
   <source>Folds of spatial blocks, for cross-validation</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Particiones (folds) de bloques espaciales, para validación cruzada</translation>
  </message>
  <message>
   <source>Polygons or points</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Polígonos o puntos</translation>
  </message>
  <message>
   <source>Pixels at random (not recommended)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Píxeles al azar (no recomendado)</translation>
  </message>
  <message>
   <source>By blocks and by polygons, no pixel of a patch is in a patch of another part: between them lies a gap as wide as a patch. So the accuracy on the test is that of places that the network has never seen. Patches of neighbouring pixels share nearly all of theirs: divided at random, the network is tested on what it has learnt by heart, and the accuracy is too good to be true. Among the patterns and draws that are possible the one is taken that leaves every class in every part, as far as there is one; what lacks is named in the log.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Por bloques y por polígonos, ningún píxel de un parche está en un parche de otra parte: entre ellas hay una separación del ancho de un parche. Así, la exactitud en la prueba es la de lugares que la red no ha visto nunca. Los parches de píxeles vecinos comparten casi todos los suyos: divididos al azar, la red se prueba con lo que ha aprendido de memoria, y la exactitud es demasiado buena para ser cierta. De los patrones y sorteos posibles se toma el que deja todas las clases en todas las partes, en la medida en que exista; lo que falta se nombra en el registro.</translation>
  </message>
  <message>
   <source>Validation, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Validación, por ciento</translation>
  </message>
  <message>
   <source>For what is decided during the training, such as when to stop.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Para lo que se decide durante el entrenamiento, por ejemplo cuándo detenerlo.</translation>
  </message>
  <message>
   <source>Test, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Prueba, por ciento</translation>
  </message>
  <message>
   <source>For the accuracy that is stated in the end. 0: none is held out.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Para la exactitud que se indica al final. 0: no se reserva nada.</translation>
  </message>
  <message>
   <source>Folds: how many</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Particiones (folds): cuántas</translation>
  </message>
  <message>
   <source>Only with folds: the blocks are dealt into so many; one is the test, the next one the validation, unless that is 0 per cent.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Solo con particiones: los bloques se reparten en ese número; una es la prueba y la siguiente la validación, salvo que esta sea el 0 por ciento.</translation>
  </message>
  <message>
   <source>Folds: which is the test</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Particiones (folds): cuál es la prueba</translation>
  </message>
  <message>
   <source>Run it once for each, with the same seed, and every block is the test once.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Ejecútelo una vez por cada una, con la misma semilla, y cada bloque será una vez la prueba.</translation>
  </message>
  <message>
   <source>Side of a block in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Lado de un bloque en píxeles</translation>
  </message>
  <message>
   <source>Of the first image. The larger, the less the test resembles the training; at least the size of a patch. 0: about a twelfth of the image, or less where every class is in every part only then.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>De la primera imagen. Cuanto mayor, menos se parece la prueba al entrenamiento; al menos el tamaño de un parche. 0: aproximadamente una doceava parte de la imagen, o menos si solo así están todas las clases en todas las partes.</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Of all draws: the same seed gives the same patches, byte by byte.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>De todos los sorteos: la misma semilla da los mismos parches, byte a byte.</translation>
  </message>
  <message>
   <source>Divided as these patches</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Divididos como estos parches</translation>
  </message>
  <message>
   <source>The folder of an earlier set, when labels were added to train its network on: places that were learnt stay in the training, and those of validation and test stay there. Blocks without a patch are dealt anew, so that the parts have their shares. Needs spatial blocks and the same pixel grid. Empty: a new division, for a new network.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>La carpeta de un conjunto anterior, cuando se han añadido etiquetas para seguir entrenando su red: los lugares aprendidos quedan en el entrenamiento, y los de validación y prueba quedan allí. Los bloques sin parches se reparten de nuevo, para que las partes tengan sus porciones. Requiere bloques espaciales y la misma malla de píxeles. Vacío: una división nueva, para una red nueva.</translation>
  </message>
  <message>
   <source>Sample patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Muestrear parches</translation>
  </message>
  <message>
   <source>training data,labels,ground truth,sample,patches,split,validation,test,cross-validation,spatial blocks</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>datos de entrenamiento,etiquetas,verdad terreno,muestra,parches,división,validación,prueba,validación cruzada,bloques espaciales</translation>
  </message>
  <message>
   <source>Cuts labelled patches out of images, the first step from labels to a model: divided into training, validation and test by blocks of ground with a gap between them, so that the accuracy on the test is an honest one. Patches with pixels without data are left out. The folder holds plain NumPy arrays and a STAC item that describes them; the layer of samples shows where they are and in which part. An interrupted sampling goes on where it stopped.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Recorta parches etiquetados de imágenes, el primer paso de las etiquetas a un modelo: divididos en entrenamiento, validación y prueba por bloques de terreno con una separación entre ellos, para que la exactitud en la prueba sea honesta. Los parches con píxeles sin datos se excluyen. La carpeta contiene matrices NumPy simples y un elemento STAC que las describe; la capa de muestras indica dónde están y en qué parte. Un muestreo interrumpido continúa donde se detuvo.</translation>
  </message>
  <message>
   <source>Folder of the patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Carpeta de los parches</translation>
  </message>
  <message>
   <source>A new or empty folder, or that of an older set, which is replaced. “patch_set.json” in it says what it holds.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Una carpeta nueva o vacía, o la de un conjunto anterior, que se reemplaza. En ella, «patch_set.json» indica lo que contiene.</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg) with a point for each patch: class, name, part, block, image. Colours are those of the classes; the shape below tells the part: a dark circle for training, a blue square for validation, a red diamond for test.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Un GeoPackage (.gpkg) con un punto por parche: clase, nombre, parte, bloque, imagen. Los colores son los de las clases; la forma de debajo indica la parte: un círculo oscuro para el entrenamiento, un cuadrado azul para la validación, un rombo rojo para la prueba.</translation>
  </message>
  <message>
   <source>Description of the patches (STAC item)</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Descripción de los parches (elemento STAC)</translation>
  </message>
  <message>
   <source>Patches for training</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Parches para el entrenamiento</translation>
  </message>
  <message>
   <source>Patches for validation</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Parches para la validación</translation>
  </message>
  <message>
   <source>Patches for test</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Parches para la prueba</translation>
  </message>
  <message>
   <source>No labels are given; expected is {features} (points or polygons) or {raster} (a raster).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>No se han indicado etiquetas; se espera {features} (puntos o polígonos) o {raster} (un ráster).</translation>
  </message>
  <message>
   <source>{} are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Se han indicado ambos: {}; se espera solo uno de ellos. Vacíe el que no quiera.</translation>
  </message>
  <message>
   <source>SPLIT is by polygons, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>SPLIT es por polígonos, pero las etiquetas son un ráster, que no los tiene. Elija bloques espaciales.</translation>
  </message>
  <message>
   <source>FOLD is {fold}; expected is 1 to {folds} (FOLDS).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>FOLD es {fold}; se espera de 1 a {folds} (FOLDS).</translation>
  </message>
  <message>
   <source>VALIDATION and TEST are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>VALIDATION y TEST son {validation} y {test} por ciento; se espera que quede algo para el entrenamiento.</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a layer of points or polygons.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name}: no se puede abrir {value}; se espera una capa de puntos o polígonos.</translation>
  </message>
  <message>
   <source>{name} has {count} rasters; the first image is made of {each}, so expected is a multiple of that: as many for each image, in the same order.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name} tiene {count} rásteres; la primera imagen se compone de {each}, por lo que se espera un múltiplo de ese número: los mismos por cada imagen, en el mismo orden.</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Catálogo</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: {}; Earth Search: {}.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Dirección de una API STAC. Planetary Computer: {}; Earth Search: {}.</translation>
  </message>
  <message>
   <source>Collection</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Colección</translation>
  </message>
  <message>
   <source>Name of the collection in the catalogue.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Nombre de la colección en el catálogo.</translation>
  </message>
  <message>
   <source>Item</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Elemento</translation>
  </message>
  <message>
   <source>Identifier of one image; or the address or the file (.json) of an item's own description, and then no catalogue is asked. Empty: the least cloudy image of the area and the dates below.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Identificador de una imagen; o la dirección o el archivo (.json) de la descripción de un elemento, y entonces no se consulta ningún catálogo. Vacío: la imagen menos nubosa del área y las fechas de abajo.</translation>
  </message>
  <message>
   <source>Area to search</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Área de búsqueda</translation>
  </message>
  <message>
   <source>In any coordinate system. The image is not cut to it.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>En cualquier sistema de coordenadas. La imagen no se recorta según ella.</translation>
  </message>
  <message>
   <source>First day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Primer día</translation>
  </message>
  <message>
   <source>Such as 2022-06-01. Empty: from the beginning.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Por ejemplo 2022-06-01. Vacío: desde el principio.</translation>
  </message>
  <message>
   <source>Last day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Último día</translation>
  </message>
  <message>
   <source>Such as 2022-08-31; this day is searched, too. Empty: until today.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Por ejemplo 2022-08-31; este día también se incluye en la búsqueda. Vacío: hasta hoy.</translation>
  </message>
  <message>
   <source>Highest cloud cover (%)</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Nubosidad máxima (%)</translation>
  </message>
  <message>
   <source>By what the catalogue says of the whole image.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Según lo que dice el catálogo de la imagen entera.</translation>
  </message>
  <message>
   <source>The assets that become the bands, separated by commas, in the order that the model was trained with. A name is the asset's, or else that of its band or its file. Coarser assets are repeated on the pixels of the finest; they must fit into whole pixels.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Los recursos (assets) que pasan a ser las bandas, separados por comas, en el orden con el que se entrenó el modelo. Un nombre es el del recurso o, en su defecto, el de su banda o su archivo. Los recursos más gruesos se repiten en los píxeles del más fino; deben encajar en píxeles enteros.</translation>
  </message>
  <message>
   <source>Sign links for Planetary Computer</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Firmar enlaces para Planetary Computer</translation>
  </message>
  <message>
   <source>auto, yes or no (in scripts: the word, not a number). auto signs if the catalogue is Planetary Computer's.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>auto, yes o no (en scripts: la palabra, no un número). auto firma si el catálogo es el de Planetary Computer.</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area; expected is xmin,xmax,ymin,ymax [EPSG:code].</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>EXTENT: {given} no es un área; se espera xmin,xmax,ymin,ymax [EPSG:código].</translation>
  </message>
  <message>
   <source>{name}: {value} is not a date; expected is a day such as 2022-06-30.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>{name}: {value} no es una fecha; se espera un día como 2022-06-30.</translation>
  </message>
  <message>
   <source>Set up the inference environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Configurar el entorno de inferencia</translation>
  </message>
  <message>
   <source>install,python,pip,venv,environment,gpu,offline</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>instalar,python,pip,venv,entorno,gpu,sin conexión</translation>
  </message>
  <message>
   <source>Installs what runs models into an environment of its own in the folder of the QGIS profile (on Windows in cnnmapper in %LOCALAPPDATA%), and checks that it works. The Python of QGIS is left as it is. There are two tiers: light (ONNX Runtime, rasterio; about 270 MB) applies exported models, compares and assesses maps, and finds images in STAC catalogues; full (TensorFlow, Keras and the writers of ONNX as well; about 2 GB) exports and inspects Keras files, too. Run again, it does nothing if all is in order, repairs what is not, and adds the full tier to a light environment without making it anew.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Instala lo necesario para ejecutar modelos en un entorno propio dentro de la carpeta del perfil de QGIS (en Windows, en cnnmapper dentro de %LOCALAPPDATA%) y comprueba que funciona. El Python de QGIS queda como está. Hay dos niveles: light (ONNX Runtime, rasterio; unos 270 MB) aplica modelos exportados, compara y evalúa mapas y busca imágenes en catálogos STAC; full (además TensorFlow, Keras y los módulos que escriben ONNX; unos 2 GB) también exporta e inspecciona archivos Keras. Si se vuelve a ejecutar, no hace nada si todo está en orden, repara lo que no lo esté y añade el nivel full a un entorno light sin crearlo de nuevo.</translation>
  </message>
  <message>
   <source>Tier</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>light or full (in scripts: the word, not a number). light is enough for models that were exported with their ONNX files; full is what “Export a Keras model”, Keras files as a model, and SavedModels of other programs need. Of an environment that has the full tier, nothing is removed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>light o full (en scripts: la palabra, no un número). light basta para modelos exportados con sus archivos ONNX; full es lo que necesitan «Exportar un modelo Keras», los archivos Keras usados como modelo y los SavedModel de otros programas. De un entorno que tiene el nivel full no se quita nada.</translation>
  </message>
  <message>
   <source>Base interpreter</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Intérprete base</translation>
  </message>
  <message>
   <source>The Python to build the environment on: CPython 3.9 to 3.14, 64 bit; for the full tier up to 3.13. Empty: the first of this machine with which it works, under Linux that of QGIS, on Windows and macOS one that an upgrade of QGIS leaves alone; where none does, one is downloaded (python-build-standalone).</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>El Python sobre el que se crea el entorno: CPython 3.9 a 3.14, de 64 bits; para el nivel full, hasta 3.13. Vacío: el primero de este equipo con el que funciona; en Linux, el de QGIS; en Windows y macOS, uno al que no afecte una actualización de QGIS; si no sirve ninguno, se descarga uno (python-build-standalone).</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Carpeta de wheels</translation>
  </message>
  <message>
   <source>Install offline from this folder, filled by scripts/wheelhouse.py; where it has a list of hashes (hashes.txt), its wheels are held against it. Empty: from the package index that pip is set to, through the proxy and with the certificates that QGIS is set to.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Instalar sin conexión desde esta carpeta, preparada con scripts/wheelhouse.py; si contiene una lista de hashes (hashes.txt), sus wheels se contrastan con ella. Vacío: desde el índice de paquetes configurado en pip, a través del proxy y con los certificados configurados en QGIS.</translation>
  </message>
  <message>
   <source>For NVIDIA graphics cards</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Para tarjetas gráficas NVIDIA</translation>
  </message>
  <message>
   <source>Installs NVIDIA's libraries as well, several GB: for the light tier under Linux (x86-64) and Windows, for the full one under Linux only.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Instala también las bibliotecas de NVIDIA, varios GB: para el nivel light en Linux (x86-64) y Windows; para el nivel full, solo en Linux.</translation>
  </message>
  <message>
   <source>Dask, to compute on a cluster</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Dask, para calcular en un clúster</translation>
  </message>
  <message>
   <source>Installs Dask (distributed) as well, about 50 MB: what CLUSTER of the two inferences needs, to have a map computed by several machines or processes. It is added to what is there. The machines of a cluster need the same version of it.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Instala también Dask (distributed), unos 50 MB: lo que necesita CLUSTER de las dos inferencias, para que varios equipos o procesos calculen un mapa. Se añade a lo que ya está. Los equipos de un clúster necesitan su misma versión.</translation>
  </message>
  <message>
   <source>Report on the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Informe sobre el entorno</translation>
  </message>
  <message>
   <source>What was installed, where, and in which versions.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Qué se ha instalado, dónde y en qué versiones.</translation>
  </message>
  <message>
   <source>Python of the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Python del entorno</translation>
  </message>
  <message>
   <source>Tier that is installed</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Nivel instalado</translation>
  </message>
  <message>
   <source>Size of the environment in MB</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Tamaño del entorno en MB</translation>
  </message>
  <message>
   <source>The inference environment is ready: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>El entorno de inferencia está listo: {python}</translation>
  </message>
  <message>
   <source>The inference environment was in order already: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>El entorno de inferencia ya estaba en orden: {python}</translation>
  </message>
  <message>
   <source>Tier {tier}, {megabytes} MB, {seconds:.0f} s.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Nivel {tier}, {megabytes} MB, {seconds:.0f} s.</translation>
  </message>
  <message>
   <source>{python} is used instead. {way_out}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>En su lugar se usa {python}. {way_out}</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists. The environment itself is installed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>REPORT: no se puede escribir {path} ({reason}); se espera una ruta en una carpeta que exista. El entorno en sí está instalado.</translation>
  </message>
  <message>
   <source>Image from a STAC catalogue</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Imagen de un catálogo STAC</translation>
  </message>
  <message>
   <source>stac,planetary computer,earth search,sentinel,landsat,cog,cloud,download,vrt</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>stac,planetary computer,earth search,sentinel,landsat,cog,nube,descarga,vrt</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and makes a small file (VRT) of the bands that you choose. QGIS shows it and the inference algorithms read it like any other raster; they fetch over the network only the parts that they need. Links of Planetary Computer are signed whenever the file is read, so that it works tomorrow, too.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Busca una imagen de satélite en un catálogo STAC y crea un archivo pequeño (VRT) con las bandas que usted elija. QGIS lo muestra y los algoritmos de inferencia lo leen como cualquier otro ráster; solo obtienen por la red las partes que necesitan. Los enlaces de Planetary Computer se firman cada vez que se lee el archivo, de modo que mañana también funcionará.</translation>
  </message>
  <message>
   <source>Values of Sentinel-2</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Valores de Sentinel-2</translation>
  </message>
  <message>
   <source>harmonised or stored (in scripts: the word, not a number). harmonised: of an image of processing baseline 04.00 or later (since January 2022) the 1000 that its processor adds to every value is subtracted, unless the catalogue has done that, which the pixels are asked about; 0, no data, stays 0, and data are at least 1. stored: the values are left alone; the file says what was added, so that inference can subtract it.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>harmonised o stored (en scripts: la palabra, no un número). harmonised: en una imagen con versión de procesamiento 04.00 o posterior (desde enero de 2022) se restan los 1000 que su procesador suma a cada valor, salvo que el catálogo ya lo haya hecho, lo que se comprueba en los píxeles; 0, sin datos, sigue siendo 0, y los datos son al menos 1. stored: los valores no se tocan; el archivo indica qué se sumó, para que la inferencia pueda restarlo.</translation>
  </message>
  <message>
   <source>The virtual raster (.vrt) to write; its bands are named as in ASSETS.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>El ráster virtual (.vrt) que se escribirá; sus bandas se llaman como en ASSETS.</translation>
  </message>
  <message>
   <source>Item that was found</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Elemento encontrado</translation>
  </message>
  <message>
   <source>Date of the image</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Fecha de la imagen</translation>
  </message>
  <message>
   <source>Cloud cover (%)</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Nubosidad (%)</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them: an image, or an area to search.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>No se ha indicado ni ITEM ni EXTENT; se espera uno de los dos: una imagen o un área de búsqueda.</translation>
  </message>
  <message>
   <source>The style {style} could not be loaded: {message}</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>No se pudo cargar el estilo {style}: {message}</translation>
  </message>
  <message>
   <source>Unlike the training</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>Distinto del entrenamiento</translation>
  </message>
  <message>
   <source>Suggest where to label next</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Sugerir dónde etiquetar a continuación</translation>
  </message>
  <message>
   <source>active learning,uncertainty,sampling,labels,annotation,margin,entropy,training</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>aprendizaje activo,active learning,incertidumbre,muestreo,etiquetas,anotación,margen,entropía,entrenamiento</translation>
  </message>
  <message>
   <source>Finds the pixels of a class map whose labels would tell the model most: where it is least sure, apart from each other, and of every class. The result is a layer of points with an empty field “class”, whose form offers the classes. Fill it in, sample patches of these points and the old ones together, and train on from the last model.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Busca los píxeles de un mapa de clases cuyas etiquetas más aportarían al modelo: donde está menos seguro, alejados entre sí y de todas las clases. El resultado es una capa de puntos con un campo vacío «class», cuyo formulario ofrece las clases. Rellénelo, muestree parches con estos puntos junto con los antiguos, y siga entrenando a partir del último modelo.</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Una banda con un número entero para cada clase, por ejemplo un mapa de CNN Mapper.</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run (OUTPUT_PROBABILITIES): one band for each class, named after it.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>El mapa de probabilidades de la misma ejecución (OUTPUT_PROBABILITIES): una banda por clase, con su nombre.</translation>
  </message>
  <message>
   <source>What is labelled already</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Lo que ya está etiquetado</translation>
  </message>
  <message>
   <source>Points or polygons, in any coordinate system: no point is suggested nearer to them than SPACING.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Puntos o polígonos, en cualquier sistema de coordenadas: no se sugiere ningún punto más cerca de ellos que SPACING.</translation>
  </message>
  <message>
   <source>Least sure by</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Menos seguro según</translation>
  </message>
  <message>
   <source>Margin between the two best classes</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Margen entre las dos mejores clases</translation>
  </message>
  <message>
   <source>Entropy</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Entropía</translation>
  </message>
  <message>
   <source>Margin: where the two most probable classes are nearly equal. Entropy: where the probability is spread over many classes.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Margen: donde las dos clases más probables están casi igualadas. Entropía: donde la probabilidad se reparte entre muchas clases.</translation>
  </message>
  <message>
   <source>As many of each class</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Los mismos de cada clase</translation>
  </message>
  <message>
   <source>By the class on the map; what a class has not, the others get. Otherwise the least sure pixels of the whole map, whatever their class.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Según la clase en el mapa; lo que no tiene una clase lo reciben las demás. Si no, los píxeles menos seguros de todo el mapa, sea cual sea su clase.</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Puntos</translation>
  </message>
  <message>
   <source>How many to suggest, at the most.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Cuántos sugerir, como máximo.</translation>
  </message>
  <message>
   <source>Distance between points (pixels)</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Distancia entre puntos (píxeles)</translation>
  </message>
  <message>
   <source>At least so many pixels of the map lie between two points: labels of neighbours tell nearly the same. A good value is the receptive field.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Entre dos puntos hay al menos este número de píxeles del mapa: las etiquetas de vecinos aportan casi lo mismo. Un buen valor es el campo receptivo.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself. The form offers them all, also those that are not on the map.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Nombres y colores de las clases: {kinds}. Vacío: los que contiene el propio mapa. El formulario los ofrece todos, también los que no están en el mapa.</translation>
  </message>
  <message>
   <source>Points to label</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Puntos por etiquetar</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class (empty, for the label), on_map and name_on_map (what the map says), unsure (0 to 1) and rank.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Un GeoPackage (.gpkg); un archivo con este nombre se reemplaza por completo. Campos: class (vacío, para la etiqueta), on_map y name_on_map (lo que dice el mapa), unsure (de 0 a 1) y rank.</translation>
  </message>
  <message>
   <source>Area</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>Área</translation>
  </message>
  <message>
   <source>Result</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Computer</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Train a model</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Entrenar un modelo</translation>
  </message>
  <message>
   <source>training,learn,fit,fine-tune,transfer learning,u-net,tempcnn,perceptron,epochs,accuracy,tensorboard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>entrenamiento,aprender,ajustar,ajuste fino,fine-tuning,aprendizaje por transferencia,u-net,tempcnn,perceptrón,épocas,exactitud,tensorboard</translation>
  </message>
  <message>
   <source>Trains a network on the patches that “Sample patches” has made, and exports it, ready for maps: with its classes, the statistics of its training, its accuracy on the test blocks and the temperature that makes its probabilities mean what they say in the model card. The report shows how the training went, which classes are taken for each other, and where. A cancelled training goes on where it was when it is run again with the same values.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Entrena una red con los parches que ha hecho «Muestrear parches» y la exporta, lista para hacer mapas: en la ficha del modelo, con sus clases, las estadísticas de su entrenamiento, su exactitud en los bloques de prueba y la temperatura que hace que sus probabilidades signifiquen lo que dicen. El informe muestra cómo fue el entrenamiento, qué clases se confunden entre sí y dónde. Un entrenamiento cancelado continúa donde estaba cuando se ejecuta otra vez con los mismos valores.</translation>
  </message>
  <message>
   <source>Folder for TensorBoard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Carpeta para TensorBoard</translation>
  </message>
  <message>
   <source>Loss, accuracy and learning rate of each epoch are written there, too.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>La pérdida, la exactitud y la tasa de aprendizaje de cada época se escriben también ahí.</translation>
  </message>
  <message>
   <source>Model folder</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Carpeta del modelo</translation>
  </message>
  <message>
   <source>The exported model, which the algorithms of inference take as MODEL; the model card in it is called model_card.json. Beside it lies, while the training lasts, what was learnt so far.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>El modelo exportado, que los algoritmos de inferencia toman como MODEL; la ficha del modelo que contiene se llama model_card.json. Mientras dura el entrenamiento, lo aprendido hasta el momento está junto a ella.</translation>
  </message>
  <message>
   <source>Keras models (*.keras)</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Modelos Keras (*.keras)</translation>
  </message>
  <message>
   <source>The trained network as Keras saves it, to train on from or to publish.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>La red entrenada tal como la guarda Keras, para seguir entrenándola o publicarla.</translation>
  </message>
  <message>
   <source>Training report</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Informe del entrenamiento</translation>
  </message>
  <message>
   <source>A page with the curves of the training, the accuracy on the test blocks with its confidence interval, where errors lie, and the calibration, in one file that can be sent on.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Una página con las curvas del entrenamiento, la exactitud en los bloques de prueba con su intervalo de confianza, dónde están los errores y la calibración, en un único archivo que se puede enviar.</translation>
  </message>
  <message>
   <source>Accuracy on the test part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Exactitud en la parte de prueba, de 0 a 1</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Extremo inferior de su intervalo del 95 %</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Extremo superior de su intervalo del 95 %</translation>
  </message>
  <message>
   <source>Accuracy on the validation part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Exactitud en la parte de validación, de 0 a 1</translation>
  </message>
  <message>
   <source>Epochs that were done</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Épocas realizadas</translation>
  </message>
  <message>
   <source>Epoch whose weights were kept</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Época cuyos pesos se conservaron</translation>
  </message>
  <message>
   <source>Learning rate at the beginning</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Tasa de aprendizaje al principio</translation>
  </message>
  <message>
   <source>Numbers that were trained</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Números entrenados</translation>
  </message>
  <message>
   <source>Temperature of the calibration</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Temperatura de la calibración</translation>
  </message>
  <message>
   <source>Duration of the training in seconds</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Duración del entrenamiento en segundos</translation>
  </message>
  <message>
   <source>The training in one paragraph</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>El entrenamiento en un párrafo</translation>
  </message>
  <message>
   <source>{name}: {path} has no {document}; expected is a folder that “Sample patches” (cnnmapper:samplepatches) has finished.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>{name}: {path} no tiene {document}; se espera una carpeta que «Muestrear parches» (cnnmapper:samplepatches) haya terminado.</translation>
  </message>
  <message>
   <source>START: {found}</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>START: {found}</translation>
  </message>
  <message>
   <source>What “Sample patches” has made. The network learns from its training part; the validation part says when to stop, and the test part, which the training does not see, how good the network is.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Lo que ha hecho «Muestrear parches». La red aprende de su parte de entrenamiento; la parte de validación indica cuándo detenerse, y la parte de prueba, que el entrenamiento no ve, lo buena que es la red.</translation>
  </message>
  <message>
   <source>Network</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Red</translation>
  </message>
  <message>
   <source>CNN of the tutorial, patches of 16 x 16 pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>CNN del tutorial, parches de 16 x 16 píxeles</translation>
  </message>
  <message>
   <source>Deep CNN, patches of any size</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>CNN profunda, parches de cualquier tamaño</translation>
  </message>
  <message>
   <source>U-Net, a label for every pixel of a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>U-Net, una etiqueta para cada píxel de un parche</translation>
  </message>
  <message>
   <source>TempCNN, single pixels of several dates</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>TempCNN, píxeles individuales de varias fechas</translation>
  </message>
  <message>
   <source>Perceptron of single pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Perceptrón de píxeles individuales</translation>
  </message>
  <message>
   <source>The CNN of the tutorial is small and quick, and sees 16 x 16 pixels. The deep CNN sees patches of any size of 2 pixels and more, of up to three sources. The U-Net learns from patches whose pixels all have labels (LABEL_KIND of the sampling), with sides that DEPTH can halve. TempCNN learns from the dates of a pixel, the perceptron from its bands: patches of 1 x 1 pixel. Of no account where a Keras model is given to train on.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>La CNN del tutorial es pequeña y rápida, y ve 16 x 16 píxeles. La CNN profunda ve parches de cualquier tamaño a partir de 2 píxeles, de hasta tres fuentes. La U-Net aprende de parches cuyos píxeles tienen todos etiqueta (LABEL_KIND del muestreo), con lados que DEPTH pueda dividir por la mitad. TempCNN aprende de las fechas de un píxel; el perceptrón, de sus bandas: parches de 1 x 1 píxel. No cuenta si se indica un modelo Keras para seguir entrenándolo.</translation>
  </message>
  <message>
   <source>Keras model to train on</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Modelo Keras para seguir entrenando</translation>
  </message>
  <message>
   <source>A trained network that learns on from its weights, as after more places were labelled, or for an area like the one that it was made for. Its receptive field is the size of the patches. Where it has another number of classes, its last layer begins anew. Empty: a new network.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Una red entrenada que sigue aprendiendo a partir de sus pesos, por ejemplo después de etiquetar más lugares, o para un área parecida a aquella para la que se hizo. Su campo receptivo es el tamaño de los parches. Si tiene otro número de clases, su última capa empieza de nuevo. Vacío: una red nueva.</translation>
  </message>
  <message>
   <source>Layers that keep their weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Capas que conservan sus pesos</translation>
  </message>
  <message>
   <source>Of the model to train on: names of layers, separated by commas, or how many of those with weights, from the input on, such as 3. Empty: all layers learn.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Del modelo que se sigue entrenando: nombres de capas, separados por comas, o cuántas de las que tienen pesos, a partir de la entrada, por ejemplo 3. Vacío: todas las capas aprenden.</translation>
  </message>
  <message>
   <source>Dates in a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Fechas en un parche</translation>
  </message>
  <message>
   <source>How many dates lie one after the other in the bands, for TempCNN: all bands of the first date, then all of the second.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cuántas fechas hay una tras otra en las bandas, para TempCNN: todas las bandas de la primera fecha, después todas las de la segunda.</translation>
  </message>
  <message>
   <source>Depth of the U-Net</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Profundidad de la U-Net</translation>
  </message>
  <message>
   <source>How often the U-Net halves a patch; each time it sees about twice as far.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cuántas veces divide la U-Net un parche por la mitad; cada vez ve aproximadamente el doble de lejos.</translation>
  </message>
  <message>
   <source>Filters of the first layer</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Filtros de la primera capa</translation>
  </message>
  <message>
   <source>Of all networks but that of the tutorial; the layers after it have more. Twice as many cost about four times as much, in the training and in every map.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>De todas las redes salvo la del tutorial; las capas posteriores tienen más. El doble cuesta unas cuatro veces más, en el entrenamiento y en cada mapa.</translation>
  </message>
  <message>
   <source>Epochs at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Épocas como máximo</translation>
  </message>
  <message>
   <source>How often the network sees every patch of the training part. In the last quarter the learning rate falls to nothing. It ends earlier when nothing is gained on the validation part.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cuántas veces ve la red cada parche de la parte de entrenamiento. En el último cuarto, la tasa de aprendizaje baja a cero. Termina antes si no se gana nada en la parte de validación.</translation>
  </message>
  <message>
   <source>Minutes at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Minutos como máximo</translation>
  </message>
  <message>
   <source>After which the training ends with the best weights. In the last quarter of this time the learning rate falls to nothing. 0: no limit.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Tras lo cual el entrenamiento termina con los mejores pesos. En el último cuarto de este tiempo, la tasa de aprendizaje baja a cero. 0: sin límite.</translation>
  </message>
  <message>
   <source>Patience (epochs)</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Paciencia (épocas)</translation>
  </message>
  <message>
   <source>When so many epochs have brought no smaller loss on the validation part, the training ends: from the best weights, with a learning rate that falls to nothing over a quarter of all epochs. After half of them the learning rate is made smaller. The loss is that after temperature scaling; the weights of the best epoch are kept.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cuando ese número de épocas no ha dado una pérdida menor en la parte de validación, el entrenamiento termina: a partir de los mejores pesos, con una tasa de aprendizaje que baja a cero durante un cuarto de todas las épocas. Tras la mitad de ellas se reduce la tasa de aprendizaje. La pérdida es la posterior al escalado por temperatura; se conservan los pesos de la mejor época.</translation>
  </message>
  <message>
   <source>Mirror and turn the patches</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Reflejar y girar los parches</translation>
  </message>
  <message>
   <source>Each patch is seen mirrored and turned by quarters at random, as what is on the ground has no preferred direction. False where shadows or slopes matter.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cada parche se ve reflejado y girado en cuartos de vuelta al azar, ya que lo que hay sobre el terreno no tiene una dirección preferente. Desactívelo donde importen las sombras o las pendientes.</translation>
  </message>
  <message>
   <source>Change of brightness</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cambio de brillo</translation>
  </message>
  <message>
   <source>Each patch is made darker or brighter at random, by this share at most, such as 0.1, so that haze and the sun's height matter less. 0: not at all.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cada parche se oscurece o se aclara al azar, como máximo en esta proporción, por ejemplo 0.1, para que la bruma y la altura del sol importen menos. 0: nada.</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Pesos de las clases</translation>
  </message>
  <message>
   <source>Every patch counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Todos los parches cuentan lo mismo</translation>
  </message>
  <message>
   <source>Every class counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Todas las clases cuentan lo mismo</translation>
  </message>
  <message>
   <source>With equal classes, a patch of a rare class counts as much more as it is rarer: fewer of it are missed, and more of it are seen where there are none.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Con clases iguales, un parche de una clase rara cuenta tanto más cuanto más rara es: se pasan por alto menos casos de ella, y se ven más donde no los hay.</translation>
  </message>
  <message>
   <source>Optimiser</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Optimizador</translation>
  </message>
  <message>
   <source>Adam, or stochastic gradient descent with Nesterov's momentum of 0.9.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Adam, o descenso de gradiente estocástico con momento de Nesterov de 0.9.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <source>How large a step is. Empty: found by a range test (Smith 2017), in which it grows until nothing is learnt any more.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Lo grande que es un paso. Vacío: se determina con una prueba de rango (Smith 2017), en la que crece hasta que ya no se aprende nada.</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Parches de un paso</translation>
  </message>
  <message>
   <source>More of them need more memory, and steps are steadier and fewer.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Con más, se necesita más memoria, y los pasos son más estables y menos.</translation>
  </message>
  <message>
   <source>Of all that is random. The same seed and patches give the same network on the same processor, whether the training was interrupted or not.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>De todo lo aleatorio. La misma semilla y los mismos parches dan la misma red en el mismo procesador, se haya interrumpido o no el entrenamiento.</translation>
  </message>
  <message>
   <source>Images of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Imágenes del entrenamiento</translation>
  </message>
  <message>
   <source>One or several of the images that the model was trained on. Of pixels all over them the model card keeps minimum, 1st, 50th and 99th percentile, maximum, mean and standard deviation of each band, unit, scale and offset as the files have them, and the pixel size; no pixels. Rasters that hold one band each are stacked in their order; for a model of several inputs, one image for each in turn.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Una o varias de las imágenes con las que se entrenó el modelo. De píxeles repartidos por todas ellas, la ficha del modelo conserva mínimo, percentiles 1, 50 y 99, máximo, media y desviación típica de cada banda, la unidad, la escala y el desplazamiento que tienen los archivos, y el tamaño de píxel; ningún píxel. Los rásteres de una sola banda cada uno se apilan en su orden; para un modelo de varias entradas, una imagen por cada una, en orden.</translation>
  </message>
  <message>
   <source>Numbers of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Números del entrenamiento</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>desconocidos</translation>
  </message>
  <message>
   <source>as the files store them</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>tal como los almacenan los archivos</translation>
  </message>
  <message>
   <source>scale and offset of the bands applied</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>con la escala y el desplazamiento de las bandas aplicados</translation>
  </message>
  <message>
   <source>harmonised to before Sentinel-2's processing baseline 04.00</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>armonizados a la versión de procesamiento de Sentinel-2 anterior a la 04.00</translation>
  </message>
  <message>
   <source>Which numbers the model was trained on, so that a map is made of the same: those that the files store, of Sentinel-2 with the 1000 that is added to every value since processing baseline 04.00 of January 2022; those with scale and offset of the bands applied, such as reflectance; or Sentinel-2's of before that baseline, or harmonised to it.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Con qué números se entrenó el modelo, para que el mapa se haga con los mismos: los que almacenan los archivos, en Sentinel-2 con los 1000 que se suman a cada valor desde la versión de procesamiento 04.00 de enero de 2022; los que resultan de aplicar la escala y el desplazamiento de las bandas, como la reflectancia; o los de Sentinel-2 anteriores a esa versión o armonizados a ella.</translation>
  </message>
  <message>
   <source>GeoPackages (*.gpkg *.GPKG)</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>GeoPackages (*.gpkg *.GPKG)</translation>
  </message>
  <message>
   <source>Polygons are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>Los polígonos se escriben como GeoPackage, que contiene su estilo; para otro formato, use después Exportar &gt; Guardar objetos como en la capa.</translation>
  </message>
  <message>
   <source>Points are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>Los puntos se escriben como GeoPackage, que contiene su estilo; para otro formato, use después Exportar &gt; Guardar objetos como en la capa.</translation>
  </message>
  <message>
   <source>Model and image</source>
   <extracomment>gui/advice.py</extracomment>
   <translation>Modelo e imagen</translation>
  </message>
  <message>
   <source>Choose a model: its bands and classes are shown here.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Elija un modelo: aquí se muestran sus bandas y sus clases.</translation>
  </message>
  <message>
   <source>Nobody has named the classes: the map shows “class 0” and on. A legend names them.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Nadie ha nombrado las clases: el mapa muestra «clase 0» y siguientes. Una leyenda las nombra.</translation>
  </message>
  <message>
   <source>Bands of the model: {names}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Bandas del modelo: {names}</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Estado</translation>
  </message>
  <message>
   <source>band {number}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>banda {number}</translation>
  </message>
  <message>
   <source>missing</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>falta</translation>
  </message>
  <message>
   <source>matched</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>encontrada</translation>
  </message>
  <message>
   <source>by its place</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>por su posición</translation>
  </message>
  <message>
   <source>Classes: nobody has named any.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Clases: nadie les ha dado nombre.</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>y {count} más</translation>
  </message>
  <message>
   <source>Classes ({count}):</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Clases ({count}):</translation>
  </message>
  <message>
   <source>{missing} of the model's {count} bands are missing in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>En la imagen faltan {missing} de las {count} bandas del modelo.</translation>
  </message>
  <message>
   <source>All {count} bands of the model are in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Las {count} bandas del modelo están en la imagen.</translation>
  </message>
  <message>
   <source>The bands cannot be compared by name: the image's are taken in their order. See that it is that of the training.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Las bandas no se pueden comparar por nombre: las de la imagen se toman en su orden. Compruebe que sea el del entrenamiento.</translation>
  </message>
  <message>
   <source>The model has no card: its bands and classes are known once it was exported (“Export a Keras model”).</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>El modelo no tiene ficha: sus bandas y sus clases se conocen una vez exportado («Exportar un modelo Keras»).</translation>
  </message>
  <message>
   <source>Accuracy on random test pixels, which is too good: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Exactitud en píxeles de prueba al azar, que es demasiado buena: {share} %</translation>
  </message>
  <message>
   <source>Accuracy on test blocks: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Exactitud en bloques de prueba: {share} %</translation>
  </message>
  <message>
   <source>Receptive field: {size} pixels{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Campo receptivo: {size} píxeles{ground}</translation>
  </message>
  <message>
   <source>A pixel of the map: {size} pixels of the image{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Un píxel del mapa: {size} píxeles de la imagen{ground}</translation>
  </message>
  <message>
   <source>Method: dense, proven to give what the patches give</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Método: denso; está demostrado que da lo mismo que los parches</translation>
  </message>
  <message>
   <source>Method: the whole network over regions, whose margins are cut away</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Método: la red entera sobre regiones, cuyos márgenes se recortan</translation>
  </message>
  <message>
   <source>Method: patches, one after the other, which takes long</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Método: parches, uno tras otro, lo que tarda mucho</translation>
  </message>
  <message>
   <source>Guide</source>
   <extracomment>gui/dialogs.py</extracomment>
   <translation>Guía</translation>
  </message>
  <message>
   <source>CNN Mapper: a look at the image</source>
   <extracomment>gui/doubts.py</extracomment>
   <translation>CNN Mapper: un vistazo a la imagen</translation>
  </message>
  <message>
   <source>The example cannot be copied to {folder} ({reason}). Look whether that can be written, or install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>El ejemplo no se puede copiar a {folder} ({reason}). Compruebe si se puede escribir allí o instale de nuevo el complemento.</translation>
  </message>
  <message>
   <source>Areas of interest</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Áreas de interés</translation>
  </message>
  <message>
   <source>Scene</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Escena</translation>
  </message>
  <message>
   <source>True land cover</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Cobertura del suelo real</translation>
  </message>
  <message>
   <source>The example in {folder} is damaged. Install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>El ejemplo de {folder} está dañado. Instale de nuevo el complemento.</translation>
  </message>
  <message>
   <source>CNN Mapper example</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Ejemplo de CNN Mapper</translation>
  </message>
  <message>
   <source>needs its inference environment (about 270 MB, about a minute).</source>
   <extracomment>gui/first_steps.py</extracomment>
   <translation>necesita su entorno de inferencia (unos 270 MB, alrededor de un minuto).</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Patch-based: every pixel of the image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Por parches: cada píxel de la imagen</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN): coarser and quick</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Totalmente convolucional (FCN): más grueso y rápido</translation>
  </message>
  <message>
   <source>Whole image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Imagen entera</translation>
  </message>
  <message>
   <source>Visible part of the map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Parte visible del mapa</translation>
  </message>
  <message>
   <source>Polygons of a layer</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Polígonos de una capa</translation>
  </message>
  <message>
   <source>Outputs</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Salidas</translation>
  </message>
  <message>
   <source>No output is ticked. Tick the class map, the probabilities or the confidence.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>No hay ninguna salida marcada. Marque el mapa de clases, las probabilidades o la confianza.</translation>
  </message>
  <message>
   <source>No image is chosen. Add a raster layer to the project.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>No se ha elegido ninguna imagen. Añada una capa ráster al proyecto.</translation>
  </message>
  <message>
   <source>No model is chosen. Choose a Keras file, an ONNX file or an exported folder.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>No se ha elegido ningún modelo. Elija un archivo Keras, un archivo ONNX o una carpeta exportada.</translation>
  </message>
  <message>
   <source>No layer of polygons is chosen. Choose one, or another area.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>No se ha elegido ninguna capa de polígonos. Elija una, u otra área.</translation>
  </message>
  <message>
   <source>from the model: {value}</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>del modelo: {value}</translation>
  </message>
  <message>
   <source>[As fits the model]</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>[Según convenga al modelo]</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>gui/menu.py</extracomment>
   <translation>Cargar el ejemplo</translation>
  </message>
  <message>
   <source>Keras file, ONNX file or exported folder</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>Archivo Keras, archivo ONNX o carpeta exportada</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <source>Messages</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Progress</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Preview visible part</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Vista previa de la parte visible</translation>
  </message>
  <message>
   <source>Follow the map</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Seguir el mapa</translation>
  </message>
  <message>
   <source>A new preview whenever the map is moved.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Una nueva vista previa cada vez que se mueve el mapa.</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Ejecutar</translation>
  </message>
  <message>
   <source>Open as dialog…</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Abrir como diálogo…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>The map is made in the background.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>El mapa se crea en segundo plano.</translation>
  </message>
  <message>
   <source>, {count} waiting</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>, {count} en espera</translation>
  </message>
  <message>
   <source>Preview: {pixels} pixels of the image in {seconds:.1f} s.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Vista previa: {pixels} píxeles de la imagen en {seconds:.1f} s.</translation>
  </message>
  <message>
   <source>At this pace, the whole image takes about {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>A este ritmo, la imagen entera tarda aproximadamente {time}.</translation>
  </message>
  <message>
   <source>{map}: done in {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{map}: terminado en {time}.</translation>
  </message>
  <message>
   <source>{count} s</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{count} s</translation>
  </message>
  <message>
   <source>{count} min</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{count} min</translation>
  </message>
  <message>
   <source>{count} h</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{count} h</translation>
  </message>
  <message>
   <source>Panel…</source>
   <extracomment>gui/panel_place.py</extracomment>
   <translation>Panel…</translation>
  </message>
  <message>
   <source>CNN Mapper: the panel with previews</source>
   <extracomment>gui/panel_place.py</extracomment>
   <translation>CNN Mapper: el panel con vistas previas</translation>
  </message>
  <message>
   <source>Zoom in: from so far away, the image “{layer}” is {width} x {height} pixels, which may be too few. {reason}</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>Acerque el zoom: desde tan lejos, la imagen «{layer}» tiene {width} x {height} píxeles, que pueden ser demasiado pocos. {reason}</translation>
  </message>
  <message>
   <source>There is no preview: the image was removed, or the task cancelled.</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>No hay vista previa: se eliminó la imagen o se canceló la tarea.</translation>
  </message>
  <message>
   <source>A layer that it needs was removed from the project before it was begun. Add the layer, and run it again.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>Una capa que se necesita se quitó del proyecto antes de empezar. Añada la capa y ejecute de nuevo.</translation>
  </message>
  <message>
   <source>The run was cancelled.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>La ejecución se canceló.</translation>
  </message>
  <message>
   <source>The run failed; the panel Log Messages may say more, under “Processing”.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>La ejecución falló; el panel «Mensajes del registro» puede dar más detalles, en «Procesos».</translation>
  </message>
  <message>
   <source>CNN Mapper: Keras CNNs over rasters</source>
   <extracomment>provider.py</extracomment>
   <translation>CNN Mapper: CNN de Keras sobre rásteres</translation>
  </message>
  <message>
   <source>Python of the inference environment</source>
   <extracomment>provider.py</extracomment>
   <translation>Python del entorno de inferencia</translation>
  </message>
  <message>
   <source>Python of Orfeo ToolBox (interpreter, or command that starts one)</source>
   <extracomment>provider.py</extracomment>
   <translation>Python de Orfeo ToolBox (intérprete, u orden que inicia uno)</translation>
  </message>
  <message>
   <source>Leave blank for the managed environment</source>
   <extracomment>settings.py</extracomment>
   <translation>Déjelo vacío para usar el entorno gestionado</translation>
  </message>
  <message>
   <source>The certificates that QGIS trusts cannot be written to {path} ({reason}).</source>
   <extracomment>worker/certificates.py</extracomment>
   <translation>Los certificados en los que confía QGIS no se pueden escribir en {path} ({reason}).</translation>
  </message>
  <message>
   <source>No tile was kept, and no map written; started again, the run begins anew.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>No se ha conservado ninguna tesela ni se ha escrito ningún mapa; si se inicia otra vez, la ejecución empieza de nuevo.</translation>
  </message>
  <message>
   <source>{what_is_kept} To go on from there, run it again with the same parameters and outputs. To remove them, run {remove}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>{what_is_kept} Para continuar desde ahí, ejecútelo otra vez con los mismos parámetros y las mismas salidas. Para eliminarlas, ejecute {remove}.</translation>
  </message>
  <message>
   <source>The weights learnt so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Los pesos aprendidos hasta el momento ({size}) se conservan junto a {path}.</translation>
  </message>
  <message>
   <source>The labels and patches read so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Las etiquetas y los parches leídos hasta el momento ({size}) se conservan junto a {path}.</translation>
  </message>
  <message>
   <source>1 finished tile ({size}) is kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Se conserva 1 tesela terminada ({size}) junto a {path}.</translation>
  </message>
  <message>
   <source>{tiles} finished tiles ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Se conservan {tiles} teselas terminadas ({size}) junto a {path}.</translation>
  </message>
  <message>
   <source>“Remove what interrupted runs have left” (cnnmapper:removeleftovers)</source>
   <extracomment>worker/client.py</extracomment>
   <translation>«Eliminar lo que han dejado las ejecuciones interrumpidas» (cnnmapper:removeleftovers)</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}): the plugin's folder is not complete. Install the plugin again.</source>
   <extracomment>worker/contents.py</extracomment>
   <translation>{path} no se puede leer ({reason}): la carpeta del complemento no está completa. Instale de nuevo el complemento.</translation>
  </message>
  <message>
   <source>The layer “{layer}” is read with the authentication “{identifier}”</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>La capa «{layer}» se lee con la autenticación «{identifier}»</translation>
  </message>
  <message>
   <source>{what}, and QGIS's authentication database is locked. Unlock it with the master password (in qgis_process: name a file that holds it in QGIS_AUTH_PASSWORD_FILE).</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, y la base de datos de autenticación de QGIS está bloqueada. Desbloquéela con la contraseña maestra (en qgis_process: indique en QGIS_AUTH_PASSWORD_FILE un archivo que la contenga).</translation>
  </message>
  <message>
   <source>{what}, which QGIS does not have (any more). Choose another one in the layer's properties.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, que QGIS no tiene (o ya no tiene). Elija otra en las propiedades de la capa.</translation>
  </message>
  <message>
   <source>{what}, but {address} is no address of a web server; only those can be read so. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, pero {address} no es una dirección de un servidor web; solo esas se pueden leer así. {advice}</translation>
  </message>
  <message>
   <source>{what} of the kind “{method}”, which cannot be handed on to the inference environment; expected is one that sends HTTP headers, such as Basic. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what} del tipo «{method}», que no se puede transmitir al entorno de inferencia; se espera una que envíe cabeceras HTTP, como Basic. {advice}</translation>
  </message>
  <message>
   <source>The layer “{layer}” has another {name} than a layer before it; expected is one for all layers of a run. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>La capa «{layer}» tiene otro valor de {name} que una capa anterior; se espera uno solo para todas las capas de una ejecución. {advice}</translation>
  </message>
  <message>
   <source>Save the layer as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>Guarde antes la capa como GeoTIFF (menú de la capa: Exportar &gt; Guardar como) y use ese archivo.</translation>
  </message>
  <message>
   <source>The worker {how}
Its last lines:
{tail}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>El proceso de cálculo {how}
Sus últimas líneas:
{tail}</translation>
  </message>
  <message>
   <source>The worker {how}
It wrote nothing to its standard error.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>El proceso de cálculo {how}
No escribió nada en su salida de error estándar.</translation>
  </message>
  <message>
   <source>could not start: the Python that its environment was made with is gone or was replaced, as by an upgrade of QGIS. Run {setup} again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>no pudo arrancar: el Python con el que se creó su entorno ya no está o ha sido sustituido, por ejemplo por una actualización de QGIS. Ejecute otra vez {setup}.</translation>
  </message>
  <message>
   <source>crashed with status 0x{status:08X} ({name}): {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>se bloqueó con el estado 0x{status:08X} ({name}): {advice}</translation>
  </message>
  <message>
   <source>was ended by signal {code} ({name}), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>fue terminado por la señal {code} ({name}), {advice}</translation>
  </message>
  <message>
   <source>ended with exit code 137 (signal 9, SIGKILL), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>terminó con el código de salida 137 (señal 9, SIGKILL), {advice}</translation>
  </message>
  <message>
   <source>ended without a result.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>terminó sin resultado.</translation>
  </message>
  <message>
   <source>ended with exit code {code} and gave no reason.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>terminó con el código de salida {code} y no indicó ningún motivo.</translation>
  </message>
  <message>
   <source>most likely because the memory ran out: the operating system ends the largest process then. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>muy probablemente porque se agotó la memoria: el sistema operativo termina entonces el proceso más grande. Dé a RAM o TILE_SIZE un valor menor, o cierre otros programas, y ejecútelo otra vez.</translation>
  </message>
  <message>
   <source>because this processor lacks an instruction that TensorFlow was built for (AVX). Use the light tier, whose ONNX Runtime chooses what the processor has, another machine, or point CNNMAPPER_PYTHON at a Python with a TensorFlow built for it.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>porque este procesador carece de una instrucción para la que se compiló TensorFlow (AVX). Use el nivel light, cuyo ONNX Runtime elige lo que tiene el procesador, u otro equipo, o indique en CNNMAPPER_PYTHON un Python con un TensorFlow compilado para él.</translation>
  </message>
  <message>
   <source>a crash inside a library. Run “Set up the inference environment” again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>un fallo dentro de una biblioteca. Ejecute otra vez «Configurar el entorno de inferencia».</translation>
  </message>
  <message>
   <source>a memory access that failed; a disk that is full can be the cause.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>un acceso a memoria fallido; un disco lleno puede ser la causa.</translation>
  </message>
  <message>
   <source>it gave up by itself; the lines below say more.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>desistió por sí mismo; las líneas siguientes dicen más.</translation>
  </message>
  <message>
   <source>the lines below may say why.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>las líneas siguientes quizá digan por qué.</translation>
  </message>
  <message>
   <source>access violation</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>infracción de acceso</translation>
  </message>
  <message>
   <source>no memory</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>sin memoria</translation>
  </message>
  <message>
   <source>illegal instruction</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>instrucción no válida</translation>
  </message>
  <message>
   <source>a DLL was not found</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>no se encontró una DLL</translation>
  </message>
  <message>
   <source>install the Microsoft Visual C++ Redistributable, which ONNX Runtime and TensorFlow need.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>instale Microsoft Visual C++ Redistributable, que necesitan ONNX Runtime y TensorFlow.</translation>
  </message>
  <message>
   <source>stack buffer overrun</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>desbordamiento del búfer de pila</translation>
  </message>
  <message>
   <source>unknown status</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>estado desconocido</translation>
  </message>
  <message>
   <source>unknown</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>Asking the inference environment</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Consultando el entorno de inferencia</translation>
  </message>
  <message>
   <source>Asking Orfeo ToolBox</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Consultando Orfeo ToolBox</translation>
  </message>
  <message>
   <source>Ready: {engines}. The text below can be pasted into a question; secrets, user name and host name are left out of it. Look it through all the same.</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Disponibles: {engines}. El texto siguiente se puede pegar en una consulta; en él se omiten los secretos, el nombre de usuario y el del equipo. Revíselo de todos modos.</translation>
  </message>
  <message>
   <source>CNN Mapper: engines</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>CNN Mapper: motores</translation>
  </message>
  <message>
   <source>ENGINE is Orfeo ToolBox, which cannot be handed the log-in that an image needs. Choose the engine CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>ENGINE es Orfeo ToolBox, al que no se pueden transmitir las credenciales que necesita una imagen. Elija el motor CNN Mapper, o guarde antes la imagen como GeoTIFF.</translation>
  </message>
  <message>
   <source>It is named by {origin}.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>Lo indica {origin}.</translation>
  </message>
  <message>
   <source>“Set up the inference environment” (cnnmapper:setupenvironment)</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>«Configurar el entorno de inferencia» (cnnmapper:setupenvironment)</translation>
  </message>
  <message>
   <source>Add the full tier with {setup}, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Añada el nivel full con {setup}, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); lo que ya está se conserva.</translation>
  </message>
  <message>
   <source>Add it with {setup}, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Añádalo con {setup}, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); lo que ya está se conserva.</translation>
  </message>
  <message>
   <source>The Python that the environment {folder} was made with is gone ({base}), as after an upgrade of QGIS or of the system. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>El Python con el que se creó el entorno {folder} ya no está ({base}), como ocurre tras una actualización de QGIS o del sistema. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment in {folder} has lost its Python, as in a profile that was copied. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>El entorno de inferencia de {folder} ha perdido su Python, como ocurre en un perfil copiado. {way_out}</translation>
  </message>
  <message>
   <source>There is no inference environment yet. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Todavía no hay ningún entorno de inferencia. {way_out}</translation>
  </message>
  <message>
   <source>There is no Python at {python}. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>No hay ningún Python en {python}. {way_out}</translation>
  </message>
  <message>
   <source>{python} is not executable. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>{python} no es ejecutable. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment is not complete. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>El entorno de inferencia no está completo. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment belongs to another version of the plugin. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>El entorno de inferencia pertenece a otra versión del complemento. {way_out}</translation>
  </message>
  <message>
   <source>The environment variable {variable} names it: correct it, or remove it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Lo indica la variable de entorno {variable}: corríjala, o elimínela y ejecute {setup}.</translation>
  </message>
  <message>
   <source>Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper names it: correct it, or empty it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Lo indica Configuración &gt; Opciones &gt; Procesado &gt; Proveedores &gt; CNN Mapper: corríjalo, o vacíelo y ejecute {setup}.</translation>
  </message>
  <message>
   <source>Run {setup}, or set {variable} to a Python that has what the engine needs.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Ejecute {setup}, o ponga en {variable} un Python que tenga lo que necesita el motor.</translation>
  </message>
  <message>
   <source>Run {setup} again.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Ejecute otra vez {setup}.</translation>
  </message>
  <message>
   <source>Another QGIS is installing the environment in {folder} at this moment. Wait until it has finished.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>Otro QGIS está instalando en este momento el entorno en {folder}. Espere a que termine.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {error}.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>No se puede crear la carpeta {folder}: {error}.</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>no se puede eliminar</translation>
  </message>
  <message>
   <source>{folder} is in use ({error}). Close every other QGIS and wait for running maps, then try again.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>{folder} está en uso ({error}). Cierre todos los demás QGIS, espere a que terminen los mapas en ejecución e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Cancelled. {what_is_left}</source>
   <extracomment>worker/errors.py</extracomment>
   <translation>Cancelado. {what_is_left}</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>Descargando {name}</translation>
  </message>
  <message>
   <source>{page} does not give {name} as it is known here (SHA-256 {digest}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{page} no ofrece {name} tal como se conoce aquí (SHA-256 {digest}).</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>{name} cannot be downloaded from {address} ({reason}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{name} no se puede descargar de {address} ({reason}).</translation>
  </message>
  <message>
   <source>GPU: TensorFlow computes on NVIDIA's cards under Linux only (on Windows: in WSL). Install the tier light, whose ONNX Runtime computes on them under Windows too, or without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU: TensorFlow solo calcula en tarjetas NVIDIA con Linux (en Windows: dentro de WSL). Instale el nivel light, cuyo ONNX Runtime calcula en ellas también con Windows, o instale sin GPU.</translation>
  </message>
  <message>
   <source>GPU: the libraries for NVIDIA's cards are for x86-64 under Linux and Windows. Install without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU: las bibliotecas para tarjetas NVIDIA son para x86-64 con Linux y Windows. Instale sin GPU.</translation>
  </message>
  <message>
   <source>WHEELS: there is no folder {folder}; expected is a folder of wheels.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS: no existe la carpeta {folder}; se espera una carpeta de wheels.</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} holds no wheel (.whl). {how_to_fill}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS: la carpeta {folder} no contiene ningún wheel (.whl). {how_to_fill}</translation>
  </message>
  <message>
   <source>Checking the environment that is there</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Comprobando el entorno existente</translation>
  </message>
  <message>
   <source>The environment is damaged and is installed anew. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>El entorno está dañado y se instala de nuevo. {error}</translation>
  </message>
  <message>
   <source>More than what is asked for is there: the tier {tier}. It stays. To have less, remove the folder {folder} first.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Hay más de lo que se pide: el nivel {tier}. Se conserva. Para tener menos, elimine antes la carpeta {folder}.</translation>
  </message>
  <message>
   <source>The tier {tier} cannot be added to the environment that is there ({reason}). It is made anew.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>El nivel {tier} no se puede añadir al entorno existente ({reason}). Se crea de nuevo.</translation>
  </message>
  <message>
   <source>Base interpreter: {base}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Intérprete base: {base}</translation>
  </message>
  <message>
   <source>The earlier environment in {folder} was removed.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Se ha eliminado el entorno anterior de {folder}.</translation>
  </message>
  <message>
   <source>The paths in {folder} would have up to {over} characters too many for Windows. Enable long paths, as an administrator: reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1, then start QGIS again; or install the tier light, whose paths are shorter.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Las rutas de {folder} tendrían hasta {over} caracteres de más para Windows. Habilite las rutas largas, como administrador: reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1, y después reinicie QGIS; o instale el nivel light, cuyas rutas son más cortas.</translation>
  </message>
  <message>
   <source>{count} wheels have the hashes that {list} expects.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{count} wheels tienen los hashes que espera {list}.</translation>
  </message>
  <message>
   <source>Checking the environment</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Comprobando el entorno</translation>
  </message>
  <message>
   <source>The packages were installed, but do not work. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Los paquetes se instalaron, pero no funcionan. {error}</translation>
  </message>
  <message>
   <source>{folder} has {free:.1f} GB of free space; the environment may need up to {needed} GB.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder} tiene {free:.1f} GB de espacio libre; el entorno puede necesitar hasta {needed} GB.</translation>
  </message>
  <message>
   <source>{folder} is not a virtual environment: it has no site-packages.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder} no es un entorno virtual: no tiene site-packages.</translation>
  </message>
  <message>
   <source>{implementation} {version}, {bits} bit, {system} {machine} ({path})</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{implementation} {version}, {bits} bits, {system} {machine} ({path})</translation>
  </message>
  <message>
   <source>expected is CPython {oldest} to {newest}, 64 bit</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>se espera CPython {oldest} a {newest}, de 64 bits</translation>
  </message>
  <message>
   <source>it is {implementation}, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>es {implementation}, para el que {what} no tiene ningún wheel; {wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for Python {version}; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} no tiene ningún wheel para Python {version}; {wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for a free-threaded Python; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} no tiene ningún wheel para un Python free-threaded; {wanted}</translation>
  </message>
  <message>
   <source>it is a {bits} bit Python, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>es un Python de {bits} bits, para el que {what} no tiene ningún wheel; {wanted}</translation>
  </message>
  <message>
   <source>it is the Python of the Microsoft Store, whose files Windows puts where other programs do not find them; expected is one from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>es el Python de Microsoft Store, cuyos archivos coloca Windows donde otros programas no los encuentran; se espera uno de python.org</translation>
  </message>
  <message>
   <source>it does not use glibc (musl, as on Alpine Linux?), for which {what} has no wheel; expected is a Linux with glibc</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>no usa glibc (¿musl, como en Alpine Linux?), y para él {what} no tiene ningún wheel; se espera un Linux con glibc</translation>
  </message>
  <message>
   <source>its glibc is {found}, for which {what} has no wheel; expected is {oldest} or later, as in Debian 10, Ubuntu 20.04 and RHEL 8</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>su glibc es {found}, para la que {what} no tiene ningún wheel; se espera {oldest} o posterior, como en Debian 10, Ubuntu 20.04 y RHEL 8</translation>
  </message>
  <message>
   <source>rasterio has no wheel for Python 3.9 on aarch64; expected is Python 3.10 or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterio no tiene ningún wheel para Python 3.9 en aarch64; se espera Python 3.10 o posterior</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system}; expected is Linux, Windows or macOS</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} no tiene ningún wheel para {system}; se espera Linux, Windows o macOS</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system} on {machine}; expected is {expected}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} no tiene ningún wheel para {system} en {machine}; se espera {expected}</translation>
  </message>
  <message>
   <source>{what} has no wheel for a Mac with an Intel processor and Python {version}, nor for an Intel build of it on another Mac; expected is an arm64 Python on a Mac with Apple's processor, or, for the light tier, Python 3.9 on an Intel Mac (3.10 from macOS 15 on)</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} no tiene ningún wheel para un Mac con procesador Intel y Python {version}, ni para una compilación Intel de este en otro Mac; se espera un Python arm64 en un Mac con procesador de Apple o, para el nivel light, Python 3.9 en un Mac Intel (3.10 a partir de macOS 15)</translation>
  </message>
  <message>
   <source>rasterio has no wheel for macOS {found}; expected is macOS {oldest} or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterio no tiene ningún wheel para macOS {found}; se espera macOS {oldest} o posterior</translation>
  </message>
  <message>
   <source>it lacks {modules}, which the packages need; expected is a complete Python, as from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>le falta {modules}, que los paquetes necesitan; se espera un Python completo, como el de python.org</translation>
  </message>
  <message>
   <source>There is no file {path}; expected is the path of a Python.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>No existe el archivo {path}; se espera la ruta de un Python.</translation>
  </message>
  <message>
   <source>it wrote nothing</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>no escribió nada</translation>
  </message>
  <message>
   <source>{path} is not a usable Python 3: it ended with code {code} ({last}).</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path} no es un Python 3 utilizable: terminó con el código {code} ({last}).</translation>
  </message>
  <message>
   <source>{path} did not answer as a Python does; it said {said!r}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path} no respondió como lo hace un Python; su respuesta: {said!r}.</translation>
  </message>
  <message>
   <source>{interpreter} cannot be used: {reason}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{interpreter} no se puede usar: {reason}.</translation>
  </message>
  <message>
   <source>The light tier can be built on {path}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>El nivel light se puede crear sobre {path}.</translation>
  </message>
  <message>
   <source>no Python at all</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>ningún Python</translation>
  </message>
  <message>
   <source>No Python was found that {what} supports. Looked at:
{found}
{advice} {light}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>No se ha encontrado ningún Python compatible con {what}. Se han examinado:
{found}
{advice} {light}</translation>
  </message>
  <message>
   <source>winget install Python.Python.3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>winget install Python.Python.3.12, o el instalador de python.org</translation>
  </message>
  <message>
   <source>brew install python@3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>brew install python@3.12, o el instalador de python.org</translation>
  </message>
  <message>
   <source>sudo apt install python3.12-venv, where your release has it</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>sudo apt install python3.12-venv, si su versión del sistema lo incluye</translation>
  </message>
  <message>
   <source>the package manager of your system</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>el gestor de paquetes de su sistema</translation>
  </message>
  <message>
   <source>Install Python 3.12 ({way}); choose it in PYTHON if it is not found by itself.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Instale Python 3.12 ({way}); elíjalo en PYTHON si no se encuentra automáticamente.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: sudo apt install python{version}-venv.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>En Debian y Ubuntu: sudo apt install python{version}-venv.</translation>
  </message>
  <message>
   <source>ONNX Runtime</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>ONNX Runtime</translation>
  </message>
  <message>
   <source>The environment variable {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>La variable de entorno {variable} es «{text}»</translation>
  </message>
  <message>
   <source>The setting {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>La opción {variable} es «{text}»</translation>
  </message>
  <message>
   <source>{where}; it has a quotation mark without its partner. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; tiene una comilla sin cerrar. Corríjalo en {places}.</translation>
  </message>
  <message>
   <source>{where}; there is no program {program}. Correct it in {places}. {install}</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; no existe el programa {program}. Corríjalo en {places}. {install}</translation>
  </message>
  <message>
   <source>{where}; expected is “{word}” after {container}, so that the folders of a job can be mounted. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; se espera «{word}» después de {container}, para poder montar las carpetas de un trabajo. Corríjalo en {places}.</translation>
  </message>
  <message>
   <source>{where}; a path of Windows cannot be the same inside a container. Start QGIS in WSL, or choose an interpreter instead.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; una ruta de Windows no puede ser la misma dentro de un contenedor. Inicie QGIS en WSL, o elija un intérprete en su lugar.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be mounted in a container, because its name holds one of the characters {forbidden}. Rename it, or use another folder.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>La carpeta {folder} no se puede montar en un contenedor, porque su nombre contiene uno de los caracteres {forbidden}. Cámbiele el nombre o use otra carpeta.</translation>
  </message>
  <message>
   <source>the environment variable {variable} or Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>la variable de entorno {variable} o Configuración &gt; Opciones &gt; Procesado &gt; Proveedores &gt; CNN Mapper</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is not set up. Install OTBTF, which is Orfeo ToolBox with TensorFlow inside, or take its container, and name its Python in {places}: an interpreter that can import pyotb, or a command that starts one, such as “docker run --rm mdl4eo/otbtf:latest python3”. Folders are mounted by themselves.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>Orfeo ToolBox no está configurado. Instale OTBTF, que es Orfeo ToolBox con TensorFlow incluido, o use su contenedor, e indique su Python en {places}: un intérprete que pueda importar pyotb, o una orden que inicie uno, por ejemplo «docker run --rm mdl4eo/otbtf:latest python3». Las carpetas se montan automáticamente.</translation>
  </message>
  <message>
   <source>What was complete before is as it was. Run it again to begin anew.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Lo que antes estaba completo queda como estaba. Ejecútelo otra vez para empezar de nuevo.</translation>
  </message>
  <message>
   <source>The disk is full: make room in the folder of the QGIS profile, or on the disk of the temporary files.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>El disco está lleno: libere espacio en la carpeta del perfil de QGIS o en el disco de los archivos temporales.</translation>
  </message>
  <message>
   <source>The proxy refuses the connection: correct it in Settings &gt; Options &gt; Network.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>El proxy rechaza la conexión: corríjalo en Configuración &gt; Opciones &gt; Red.</translation>
  </message>
  <message>
   <source>The certificate of the package index is not trusted. If your network inspects connections, set PIP_CERT to the certificate of your organisation.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>El certificado del índice de paquetes no es de confianza. Si su red inspecciona las conexiones, ponga en PIP_CERT el certificado de su organización.</translation>
  </message>
  <message>
   <source>The package index cannot be reached: check the network and the proxy in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>No se puede acceder al índice de paquetes: compruebe la red y el proxy en Configuración &gt; Opciones &gt; Red, o instale sin conexión desde una carpeta de wheels (WHEELS).</translation>
  </message>
  <message>
   <source>A path is too long for Windows: enable long paths (LongPathsEnabled), or choose a profile folder with a shorter path.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Una ruta es demasiado larga para Windows: habilite las rutas largas (LongPathsEnabled), o elija una carpeta de perfil con una ruta más corta.</translation>
  </message>
  <message>
   <source>A file that was downloaded is damaged: try again.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Un archivo descargado está dañado: inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Fill it on a machine with a network, of whatever kind, with the version of the base interpreter (3.12, say): python3 "{script}" "{folder}" {options} --python 3.12</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Llénela en un equipo con red, de cualquier tipo, con la versión del intérprete base (3.12, por ejemplo): python3 "{script}" "{folder}" {options} --python 3.12</translation>
  </message>
  <message>
   <source>Installing the packages</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Instalando los paquetes</translation>
  </message>
  <message>
   <source>The folder {folder} lacks a wheel that fits this machine and this Python. {how_to_fill}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>En la carpeta {folder} falta un wheel adecuado para este equipo y este Python. {how_to_fill}</translation>
  </message>
  <message>
   <source>The lines below say why.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Las líneas siguientes dicen por qué.</translation>
  </message>
  <message>
   <source>signal or status {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>señal o estado {code}</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>código de salida {code}</translation>
  </message>
  <message>
   <source>pip could not install the packages ({how}). {reason}
pip said:
{said}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>pip no pudo instalar los paquetes ({how}). {reason}
Mensaje de pip:
{said}</translation>
  </message>
  <message>
   <source>a package</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>un paquete</translation>
  </message>
  <message>
   <source>Downloading {name}, {done:.0f} of {total:.0f} MB</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Descargando {name}, {done:.0f} de {total:.0f} MB</translation>
  </message>
  <message>
   <source>Unpacking; this takes some minutes</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Descomprimiendo; esto tarda unos minutos</translation>
  </message>
  <message>
   <source>pip cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>pip no se puede descomprimir de {wheel} ({reason}).</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no wheel of pip, and the base interpreter brings none. On a machine with a network: python -m pip download --no-deps -d "{folder}" pip=={version}</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>WHEELS: la carpeta {folder} no tiene ningún wheel de pip, y el intérprete base no lo incluye. En un equipo con red: python -m pip download --no-deps -d "{folder}" pip=={version}</translation>
  </message>
  <message>
   <source>Check the network and the proxy in Settings &gt; Options &gt; Network</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>Compruebe la red y el proxy en Configuración &gt; Opciones &gt; Red</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu, sudo apt install python3-venv, which has a pip</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>en Debian y Ubuntu, sudo apt install python3-venv, que incluye un pip</translation>
  </message>
  <message>
   <source>install offline from a folder of wheels (WHEELS)</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>instale sin conexión desde una carpeta de wheels (WHEELS)</translation>
  </message>
  <message>
   <source>; or </source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>; o </translation>
  </message>
  <message>
   <source>{program} cannot be started: {reason}.</source>
   <extracomment>worker/process.py</extracomment>
   <translation>{program} no se puede iniciar: {reason}.</translation>
  </message>
  <message>
   <source>Inference environment</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Entorno de inferencia</translation>
  </message>
  <message>
   <source>The environment is installed and checked.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>El entorno está instalado y comprobado.</translation>
  </message>
  <message>
   <source>The environment is in order, nothing was changed.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>El entorno está en orden; no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>It is not the one in use: {python} is. {way_out}</source>
   <extracomment>worker/report.py</extracomment>
   <translation>No es el que se usa: el que se usa es {python}. {way_out}</translation>
  </message>
  <message>
   <source>Versions that the engine reported</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Versiones que comunicó el motor</translation>
  </message>
  <message>
   <source>Packages</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Paquetes</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count} MB</translation>
  </message>
  <message>
   <source>Duration</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Duración</translation>
  </message>
  <message>
   <source>{count:.0f} s</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count:.0f} s</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Intérprete</translation>
  </message>
  <message>
   <source>Requirements</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Requisitos</translation>
  </message>
  <message>
   <source>System</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>Graphics cards that TensorFlow finds</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Tarjetas gráficas que encuentra TensorFlow</translation>
  </message>
  <message>
   <source>What ONNX Runtime can compute on</source>
   <extracomment>worker/report.py</extracomment>
   <translation>En qué puede calcular ONNX Runtime</translation>
  </message>
  <message>
   <source>uv installed no Python {version} in {folder}.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv no ha instalado ningún Python {version} en {folder}.</translation>
  </message>
  <message>
   <source>uv ended with code {code}: {said}</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv terminó con el código {code}: {said}</translation>
  </message>
  <message>
   <source>uv has no program for {system} on {machine} that is known here.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv no tiene ningún programa para {system} en {machine} que se conozca aquí.</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no {name}, which would make the environment on a Python without venv (python -m pip download --no-deps uv=={version}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>WHEELS: la carpeta {folder} no tiene {name}, que crearía el entorno sobre un Python sin venv (python -m pip download --no-deps uv=={version}).</translation>
  </message>
  <message>
   <source>uv cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv no se puede descomprimir de {wheel} ({reason}).</translation>
  </message>
  <message>
   <source>QGIS is set to use the SOCKS5 proxy {host}, which pip cannot use; it needs an HTTP proxy. Choose one in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/variables.py</extracomment>
   <translation>QGIS está configurado para usar el proxy SOCKS5 {host}, que pip no puede usar; necesita un proxy HTTP. Elija uno en Configuración &gt; Opciones &gt; Red, o instale sin conexión desde una carpeta de wheels (WHEELS).</translation>
  </message>
  <message>
   <source>Looking for a Python to build on</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Buscando un Python sobre el que crear el entorno</translation>
  </message>
  <message>
   <source>A Python of its own could not be installed: {error}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>No se pudo instalar un Python propio: {error}</translation>
  </message>
  <message>
   <source>WHEELS: nothing is downloaded.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>WHEELS: no se descarga nada.</translation>
  </message>
  <message>
   <source>No Python of this machine will do: one is downloaded with uv from the project python-build-standalone (about 30 MB) into {folder}.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Ningún Python de este equipo sirve: se descarga uno con uv del proyecto python-build-standalone (unos 30 MB) en {folder}.</translation>
  </message>
  <message>
   <source>Making a virtual environment in {folder}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Creando un entorno virtual en {folder}</translation>
  </message>
  <message>
   <source>there is no {python}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>no existe {python}</translation>
  </message>
  <message>
   <source>{base} makes no virtual environment that works in {folder}. It said:
{said}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{base} no crea en {folder} un entorno virtual que funcione. Su mensaje:
{said}</translation>
  </message>
  <message>
   <source>{folder} cannot be removed: something in it is in use.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{folder} no se puede eliminar: algo de su contenido está en uso.</translation>
  </message>
  <message>
   <source>WHEELS: the hashes of {folder} cannot be checked ({reason}).</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: no se pueden comprobar los hashes de {folder} ({reason}).</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not listed in {list}: it was put into the folder later. Remove it, or make the folder anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: {wheel} no figura en {list}: se puso después en la carpeta. Quítelo, o cree la carpeta de nuevo con scripts/wheelhouse.py.</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not the file that was downloaded: its SHA-256 is {found}, and {list} expects {expected}. Copy the folder again, or make it anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: {wheel} no es el archivo que se descargó: su SHA-256 es {found}, y {list} espera {expected}. Copie de nuevo la carpeta, o créela de nuevo con scripts/wheelhouse.py.</translation>
  </message>
  <message>
   <source>The worker failed and gave no reason.</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>El proceso de cálculo falló y no indicó ningún motivo.</translation>
  </message>
  <message>
   <source>{phase}, {time_left}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>{phase}, {time_left}</translation>
  </message>
  <message>
   <source>In English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>En inglés: {text}</translation>
  </message>
  <message>
   <source>Message {number} of the engine, in English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>Mensaje {number} del motor, en inglés: {text}</translation>
  </message>
  <message>
   <source>about 1 s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>queda aprox. 1 s</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>quedan aprox. {seconds} s</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>quedan aprox. {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>quedan aprox. {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>quedan aprox. {hours} h</translation>
  </message>
  <message>
   <source>Exports a Keras model and applies it to an image: from the .keras file to the class map in one go. The exported folder can be kept, so that the next image needs no export.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Exporta un modelo Keras y lo aplica a una imagen: del archivo .keras al mapa de clases en un solo paso. La carpeta exportada se puede conservar, para que la próxima imagen no requiera exportación.</translation>
  </message>
  <message>
   <source>The classes: a QGIS style, a table with the columns value, label and color, a colour map, or the card of another model.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Las clases: un estilo de QGIS, una tabla con las columnas value, label y color, un mapa de color o la ficha de otro modelo.</translation>
  </message>
  <message>
   <source>In any coordinate system. Empty: the whole image.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>En cualquier sistema de coordenadas. Vacío: la imagen entera.</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts may give a list of rasters on the same pixel grid, in the order of the model's bands.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>El ráster al que se aplica el modelo. Los scripts pueden indicar una lista de rásteres en la misma malla de píxeles, en el orden de las bandas del modelo.</translation>
  </message>
  <message>
   <source>The file that model.save() wrote.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>El archivo que escribió model.save().</translation>
  </message>
  <message>
   <source>Applies a model to an image twice: for every pixel, with the probability of each class, and fully convolutionally, at the coarser spacing of the network.</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Aplica un modelo a una imagen de dos maneras: para cada píxel, con la probabilidad de cada clase, y de forma totalmente convolucional, con el espaciado más grueso de la red.</translation>
  </message>
  <message>
   <source>Area of the maps</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Área de los mapas</translation>
  </message>
  <message>
   <source>Class map (FCN)</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Mapa de clases (FCN)</translation>
  </message>
  <message>
   <source>Applies a model to an image, only where the polygons of a layer lie, and turns the class map into polygons: a vector map with class, name, area and mean confidence of each.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>Aplica un modelo a una imagen, solo donde están los polígonos de una capa, y convierte el mapa de clases en polígonos: un mapa vectorial con la clase, el nombre, el área y la confianza media de cada uno.</translation>
  </message>
  <message>
   <source>The classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>Las clases: un estilo de QGIS (.qml, valores en paleta o pseudocolor monobanda), una tabla (.csv, .tsv, .txt) con las columnas value, label y color, un mapa de color (.txt de QGIS, .clr de ESRI) o una ficha del modelo (.json). Una clase por cada canal de la salida del modelo, en su orden, o dos para un solo canal sigmoide; los valores que cuentan desde 0 son los números de los canales, y una columna «index» de una tabla los numera en otro caso. El mapa contiene los valores de la leyenda. Vacío: las clases de la ficha del modelo; si no las hay, «clase 0» y siguientes.</translation>
  </message>
  <message>
   <source>Learns land cover from labelled points or polygons and maps the whole image: samples patches, held apart in blocks, trains a network, says in a report how good it is on blocks that it has not seen, and applies it.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Aprende la cobertura del suelo a partir de puntos o polígonos etiquetados y cartografía toda la imagen: muestrea parches, separados en bloques, entrena una red, indica en un informe lo buena que es en bloques que no ha visto, y la aplica.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Nombres y colores de las clases: un estilo de QGIS (.qml, valores en paleta o pseudocolor monobanda), una tabla (.csv, .tsv, .txt) con las columnas value, label y color, un mapa de color (.txt de QGIS, .clr de ESRI), o una ficha del modelo (.json). Las clases de las que no hay ninguna etiqueta se excluyen. Vacío: los textos del campo, o los nombres que contiene el ráster.</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and applies a CNN to it: the class map of an area or of a whole image, without a download. The image is a virtual raster; only what the map needs is read over the network.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Busca una imagen de satélite en un catálogo STAC y le aplica una CNN: el mapa de clases de un área o de la imagen entera, sin descargarla. La imagen es un ráster virtual; solo se lee por la red lo que necesita el mapa.</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: https://planetarycomputer.microsoft.com/api/stac/v1; Earth Search: https://earth-search.aws.element84.com/v1.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Dirección de una API STAC. Planetary Computer: https://planetarycomputer.microsoft.com/api/stac/v1; Earth Search: https://earth-search.aws.element84.com/v1.</translation>
  </message>
  <message>
   <source>In any coordinate system: the area of the map, and where to search an image unless one is named above. Empty: the whole image.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>En cualquier sistema de coordenadas: el área del mapa, y donde se busca una imagen si no se indica una más arriba. Vacío: la imagen entera.</translation>
  </message>
 </context>
 <context>
  <name>CnnMapperEngine</name>
  <message>
   <source>{here} is not a complete engine folder; reinstall the plugin.</source>
   <extracomment>1, engine/__main__.py</extracomment>
   <translation>{here} no es una carpeta completa del motor; vuelva a instalar el complemento.</translation>
  </message>
  <message>
   <source>The job must name one reference: a raster or a vector layer.</source>
   <extracomment>2, engine/assess.py</extracomment>
   <translation>El trabajo debe indicar una sola referencia: un ráster o una capa vectorial.</translation>
  </message>
  <message>
   <source>“{labels}” ({sizes}, {pixels} of the map)</source>
   <extracomment>3, engine/assessment/area_estimates.py</extracomment>
   <translation>«{labels}» ({sizes}, {pixels} del mapa)</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy needs at least two reference samples in every class of the map. Too few are in: {missing}. Add samples there, or assess without the area-adjusted estimates (STRATIFIED false).</source>
   <extracomment>4, engine/assessment/area_estimates.py</extracomment>
   <translation>La exactitud ajustada por área necesita al menos dos muestras de referencia en cada clase del mapa. Hay demasiado pocas en: {missing}. Añada muestras ahí, o evalúe sin las estimaciones ajustadas por área (STRATIFIED false).</translation>
  </message>
  <message>
   <source>{name} has more than {SIZE} different values beyond 0 to 255; expected is a class map, with one whole number for each class.</source>
   <extracomment>5, engine/assessment/class_codes.py</extracomment>
   <translation>{name} tiene más de {SIZE} valores distintos fuera de 0 a 255; se espera un mapa de clases, con un número entero para cada clase.</translation>
  </message>
  <message>
   <source>{name} has {unique_count} different values in one block; expected is a class map, with one whole number for each class.</source>
   <extracomment>6, engine/assessment/class_codes.py</extracomment>
   <translation>{name} tiene {unique_count} valores distintos en un bloque; se espera un mapa de clases, con un número entero para cada clase.</translation>
  </message>
  <message>
   <source>{name} holds the value {number}; expected is a class map, with one whole number for each class.</source>
   <extracomment>7, engine/assessment/class_codes.py</extracomment>
   <translation>{name} contiene el valor {number}; se espera un mapa de clases, con un número entero para cada clase.</translation>
  </message>
  <message>
   <source>{name} has {bands} bands; expected is a class map, which has one. Extract the band with the classes first.</source>
   <extracomment>8, engine/assessment/class_raster.py</extracomment>
   <translation>{name} tiene {bands} bandas; se espera un mapa de clases, que tiene una. Extraiga antes la banda con las clases.</translation>
  </message>
  <message>
   <source>{name} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>9, engine/assessment/class_raster.py</extracomment>
   <translation>{name} solo está georreferenciado mediante {kind}; no se sabe dónde están sus píxeles. Reproyéctelo antes con «Combar (reproyectar)» y vecino más próximo.</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system; it is taken to be that of {name_2}.</source>
   <extracomment>10, engine/assessment/class_raster.py</extracomment>
   <translation>{name} no tiene sistema de referencia de coordenadas; se supone que es el de {name_2}.</translation>
  </message>
  <message>
   <source>{name} is in {crs}, {name_2} in {crs_2}. Bring one to the coordinate reference system of the other first, with “Warp (reproject)” and nearest neighbour, so that no class is invented.</source>
   <extracomment>11, engine/assessment/class_raster.py</extracomment>
   <translation>{name} está en {crs}, {name_2} en {crs_2}. Lleve antes uno al sistema de referencia de coordenadas del otro con «Combar (reproyectar)» y vecino más próximo, para que no se invente ninguna clase.</translation>
  </message>
  <message>
   <source>The legend {classes} has no name for the class values {list}; they are called by their numbers.</source>
   <extracomment>12, engine/assessment/class_raster.py</extracomment>
   <translation>La leyenda {classes} no tiene nombre para los valores de clase {list}; se designan por sus números.</translation>
  </message>
  <message>
   <source>The class value {value} is “{labels}” in {name} and “{label}” in {name_2}. If the two number their classes differently, the comparison says nothing: recode one of them first.</source>
   <extracomment>13, engine/assessment/class_raster.py</extracomment>
   <translation>El valor de clase {value} es «{labels}» en {name} y «{label}» en {name_2}. Si los dos numeran sus clases de forma distinta, la comparación no dice nada: recodifique antes uno de ellos.</translation>
  </message>
  <message>
   <source>IGNORE is “{text}”; expected are numbers separated by commas, such as 0,255.</source>
   <extracomment>14, engine/assessment/class_raster.py</extracomment>
   <translation>IGNORE es «{text}»; se esperan números separados por comas, por ejemplo 0,255.</translation>
  </message>
  <message>
   <source>the same in both</source>
   <extracomment>16, engine/assessment/difference_map.py</extracomment>
   <translation>iguales en ambos</translation>
  </message>
  <message>
   <source>The two maps have {classes} classes; a difference map can tell the pairs of up to 255. Leave the difference map out.</source>
   <extracomment>17, engine/assessment/difference_map.py</extracomment>
   <translation>Los dos mapas tienen {classes} clases; un mapa de diferencias puede distinguir los pares de hasta 255. Prescinda del mapa de diferencias.</translation>
  </message>
  <message>
   <source>{parent} cannot take the difference map ({strerror}). Choose another output file.</source>
   <extracomment>19, engine/assessment/difference_map.py</extracomment>
   <translation>No se puede escribir el mapa de diferencias en {parent} ({strerror}). Elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>CNN Mapper {version}</source>
   <extracomment>20, engine/assessment/difference_map.py</extracomment>
   <translation>CNN Mapper {version}</translation>
  </message>
  <message>
   <source>Finishing the difference map</source>
   <extracomment>21, engine/assessment/difference_map.py</extracomment>
   <translation>Finalizando el mapa de diferencias</translation>
  </message>
  <message>
   <source>STRATIFIED is true, but the reference are polygons. The pixels of one polygon are no independent samples: the confidence intervals come out too narrow.</source>
   <extracomment>22, engine/assessment/map_accuracy.py</extracomment>
   <translation>STRATIFIED es true, pero la referencia son polígonos. Los píxeles de un mismo polígono no son muestras independientes: los intervalos de confianza resultan demasiado estrechos.</translation>
  </message>
  <message>
   <source>The map's coordinate reference system is not projected, so its pixels differ in area or their area is unknown: areas are given as pixels. Use a map in an equal-area projection for areas in hectares.</source>
   <extracomment>23, engine/assessment/map_accuracy.py</extracomment>
   <translation>El sistema de referencia de coordenadas del mapa no es proyectado, por lo que sus píxeles difieren en área o su área se desconoce: las áreas se dan en píxeles. Use un mapa en una proyección equivalente para obtener áreas en hectáreas.</translation>
  </message>
  <message>
   <source>the reference</source>
   <extracomment>24, engine/assessment/map_accuracy.py</extracomment>
   <translation>la referencia</translation>
  </message>
  <message>
   <source>FIELD is not given; expected is the field of the reference layer that holds the class.</source>
   <extracomment>25, engine/assessment/map_accuracy.py</extracomment>
   <translation>No se ha indicado FIELD; se espera el campo de la capa de referencia que contiene la clase.</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes, and the map's classes have the values {list}: which band is which class is not known. Give a legend (CLASSES) with one class for each band, in the bands' order.</source>
   <extracomment>26, engine/assessment/map_accuracy.py</extracomment>
   <translation>Las bandas de las probabilidades no llevan los nombres de las clases, y las clases del mapa tienen los valores {list}: no se sabe qué banda es cada clase. Indique una leyenda (CLASSES) con una clase por banda, en el orden de las bandas.</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes; band 1 is taken to be class 0, band 2 class 1, and so on.</source>
   <extracomment>27, engine/assessment/map_accuracy.py</extracomment>
   <translation>Las bandas de las probabilidades no llevan los nombres de las clases; se supone que la banda 1 es la clase 0, la banda 2 la clase 1, y así sucesivamente.</translation>
  </message>
  <message>
   <source>the probabilities</source>
   <extracomment>28, engine/assessment/map_accuracy.py</extracomment>
   <translation>las probabilidades</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: it has one band only, which does not carry the name of one of two classes. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>29, engine/assessment/map_accuracy.py</extracomment>
   <translation>PROBABILITIES ({path}) no corresponde a {name}: solo tiene una banda, que no lleva el nombre de una de dos clases. Se espera el mapa de probabilidades de la misma ejecución, una banda por clase.</translation>
  </message>
  <message>
   <source>{missed} samples lie outside it or where it has no data</source>
   <extracomment>30, engine/assessment/map_accuracy.py</extracomment>
   <translation>{missed} muestras quedan fuera de él o donde no tiene datos</translation>
  </message>
  <message>
   <source>there is none</source>
   <extracomment>31, engine/assessment/map_accuracy.py</extracomment>
   <translation>no hay ninguna</translation>
  </message>
  <message>
   <source>no pixel's centre lies in one of the {features} polygons (they are elsewhere, smaller than a pixel, or contradict each other)</source>
   <extracomment>32, engine/assessment/map_accuracy.py</extracomment>
   <translation>ningún centro de píxel está dentro de uno de los {features} polígonos (están en otro lugar, son menores que un píxel o se contradicen entre sí)</translation>
  </message>
  <message>
   <source>There is no reference where {name} has data: {found}. Check the coordinate reference systems, the nodata values and IGNORE.</source>
   <extracomment>33, engine/assessment/map_accuracy.py</extracomment>
   <translation>No hay referencia donde {name} tiene datos: {found}. Compruebe los sistemas de referencia de coordenadas, los valores sin datos e IGNORE.</translation>
  </message>
  <message>
   <source>{outside} reference samples lie outside the map or where it has no data; they are left out.</source>
   <extracomment>34, engine/assessment/map_accuracy.py</extracomment>
   <translation>{outside} muestras de referencia quedan fuera del mapa o donde este no tiene datos; se excluyen.</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in polygons of different classes; they are left out.</source>
   <extracomment>35, engine/assessment/map_accuracy.py</extracomment>
   <translation>{conflicts} píxeles están dentro de polígonos de clases distintas; se excluyen.</translation>
  </message>
  <message>
   <source>The probabilities have no data at any sample; there is no calibration to report.</source>
   <extracomment>36, engine/assessment/map_accuracy.py</extracomment>
   <translation>Las probabilidades no tienen datos en ninguna muestra; no hay calibración de la que informar.</translation>
  </message>
  <message>
   <source>The map or the reference shows one class only at the samples, so that {value}the Matthews correlation coefficient cannot be worked out.</source>
   <extracomment>37, engine/assessment/map_accuracy.py</extracomment>
   <translation>El mapa o la referencia muestra una sola clase en las muestras, por lo que no se puede calcular {value}el coeficiente de correlación de Matthews.</translation>
  </message>
  <message>
   <source>kappa and </source>
   <extracomment>38, engine/assessment/map_accuracy.py</extracomment>
   <translation>kappa ni </translation>
  </message>
  <message>
   <source>{name} and {name_2} overlap, but nowhere do both have data: only the first has at {sum} pixel centres, only the second at {sum_2}, neither at {centres}. Check the nodata values of both{value}</source>
   <extracomment>39, engine/assessment/map_agreement.py</extracomment>
   <translation>{name} y {name_2} se solapan, pero en ningún lugar tienen datos ambos: solo el primero los tiene en {sum} centros de píxeles, solo el segundo en {sum_2}, ninguno en {centres}. Compruebe los valores sin datos de ambos{value}</translation>
  </message>
  <message>
   <source>, and IGNORE ({ignore}).</source>
   <extracomment>40, engine/assessment/map_agreement.py</extracomment>
   <translation>, e IGNORE ({ignore}).</translation>
  </message>
  <message>
   <source>At no pixel centre of the coarser map ({name}) do both maps have data; the agreement is known by area only.</source>
   <extracomment>41, engine/assessment/map_agreement.py</extracomment>
   <translation>En ningún centro de píxel del mapa más grueso ({name}) tienen datos ambos mapas; la concordancia solo se conoce por área.</translation>
  </message>
  <message>
   <source>There is no pixel centre at which both maps have data, so there is no difference map to make. Leave OUTPUT empty.</source>
   <extracomment>42, engine/assessment/map_agreement.py</extracomment>
   <translation>No hay ningún centro de píxel en el que ambos mapas tengan datos, así que no hay mapa de diferencias que hacer. Deje OUTPUT vacío.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>43, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES ({path}) no corresponde a {name}: {list}. Se espera el mapa de probabilidades de la misma ejecución, una banda por clase.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>44, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES ({path}) contiene el valor {wrong}; se esperan números de 0 a 1. Divida los porcentajes por 100.</translation>
  </message>
  <message>
   <source>the reference {name}</source>
   <extracomment>46, engine/assessment/vector_reference.py</extracomment>
   <translation>la referencia {name}</translation>
  </message>
  <message>
   <source>{without} features of {name} have no geometry.</source>
   <extracomment>47, engine/assessment/vector_reference.py</extracomment>
   <translation>{without} objetos espaciales de {name} no tienen geometría.</translation>
  </message>
  <message>
   <source>{nowhere} polygons of {name} have no place in the coordinate reference system of the map; they are left out.</source>
   <extracomment>48, engine/assessment/vector_reference.py</extracomment>
   <translation>{nowhere} polígonos de {name} no tienen lugar en el sistema de referencia de coordenadas del mapa; se excluyen.</translation>
  </message>
  <message>
   <source>none (the map has no names: give a legend, CLASSES)</source>
   <extracomment>49, engine/assessment/vector_reference.py</extracomment>
   <translation>ninguno (el mapa no tiene nombres: indique una leyenda, CLASSES)</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}” and more; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>50, engine/assessment/vector_reference.py</extracomment>
   <translation>El campo «{name}» de {name_2} contiene «{list}» y otros; se esperan números enteros o los nombres de las clases, que son: {known}.</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}”; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>51, engine/assessment/vector_reference.py</extracomment>
   <translation>El campo «{name}» de {name_2} contiene «{list}»; se esperan números enteros o los nombres de las clases, que son: {known}.</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no value in the field “{name_2}”; they are left out.</source>
   <extracomment>52, engine/assessment/vector_reference.py</extracomment>
   <translation>{sum} objetos espaciales de {name} no tienen valor en el campo «{name_2}»; se excluyen.</translation>
  </message>
  <message>
   <source>The job's training_values is {values}; expected one of {list}, or nothing.</source>
   <extracomment>53, engine/contract/card_job.py</extracomment>
   <translation>El valor training_values del trabajo es {values}; se espera uno de {list}, o nada.</translation>
  </message>
  <message>
   <source>it begins with something else</source>
   <extracomment>55, engine/contract/feature_file.py</extracomment>
   <translation>empieza con otra cosa</translation>
  </message>
  <message>
   <source>its coordinate reference system is not a text</source>
   <extracomment>56, engine/contract/feature_file.py</extracomment>
   <translation>su sistema de referencia de coordenadas no es un texto</translation>
  </message>
  <message>
   <source>it says that it holds {feature}</source>
   <extracomment>57, engine/contract/feature_file.py</extracomment>
   <translation>declara que contiene {feature}</translation>
  </message>
  <message>
   <source>a value is neither a number nor a text</source>
   <extracomment>58, engine/contract/feature_file.py</extracomment>
   <translation>un valor no es ni un número ni un texto</translation>
  </message>
  <message>
   <source>a geometry is not a text</source>
   <extracomment>59, engine/contract/feature_file.py</extracomment>
   <translation>una geometría no es un texto</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <extracomment>60, engine/contract/feature_file.py</extracomment>
   <translation>falta el final</translation>
  </message>
  <message>
   <source>export the network to ONNX in PyTorch (torch.onnx.export), and choose the .onnx file as MODEL</source>
   <extracomment>62, engine/contract/file_kind.py</extracomment>
   <translation>exporte la red a ONNX en PyTorch (torch.onnx.export) y elija el archivo .onnx como MODEL</translation>
  </message>
  <message>
   <source>convert it with “onnx2tf -i model.onnx -o FOLDER -osd” (pip install onnx2tf), and choose the folder as MODEL</source>
   <extracomment>63, engine/contract/file_kind.py</extracomment>
   <translation>conviértalo con «onnx2tf -i model.onnx -o FOLDER -osd» (pip install onnx2tf) y elija la carpeta como MODEL</translation>
  </message>
  <message>
   <source>save the whole network where it was trained, with model.save(), and choose that file</source>
   <extracomment>64, engine/contract/file_kind.py</extracomment>
   <translation>guarde la red entera donde se entrenó, con model.save(), y elija ese archivo</translation>
  </message>
  <message>
   <source>an ONNX model</source>
   <extracomment>65, engine/contract/file_kind.py</extracomment>
   <translation>un modelo ONNX</translation>
  </message>
  <message>
   <source>it needs no export, choose it as MODEL</source>
   <extracomment>66, engine/contract/file_kind.py</extracomment>
   <translation>no necesita exportación, elíjalo como MODEL</translation>
  </message>
  <message>
   <source>a PyTorch file</source>
   <extracomment>67, engine/contract/file_kind.py</extracomment>
   <translation>un archivo de PyTorch</translation>
  </message>
  <message>
   <source>a checkpoint, weights alone without the network</source>
   <extracomment>68, engine/contract/file_kind.py</extracomment>
   <translation>un punto de control (checkpoint), solo pesos sin la red</translation>
  </message>
  <message>
   <source>part of a TensorFlow checkpoint, weights alone without the network</source>
   <extracomment>69, engine/contract/file_kind.py</extracomment>
   <translation>parte de un punto de control (checkpoint) de TensorFlow, solo pesos sin la red</translation>
  </message>
  <message>
   <source>a file of weights alone, without the network</source>
   <extracomment>70, engine/contract/file_kind.py</extracomment>
   <translation>un archivo que contiene solo pesos, sin la red</translation>
  </message>
  <message>
   <source>a file of NumPy arrays, weights alone without the network</source>
   <extracomment>71, engine/contract/file_kind.py</extracomment>
   <translation>un archivo de matrices de NumPy, solo pesos sin la red</translation>
  </message>
  <message>
   <source>a pickled Python object, which is never opened, since it can run code</source>
   <extracomment>72, engine/contract/file_kind.py</extracomment>
   <translation>un objeto de Python serializado (pickle), que nunca se abre, porque puede ejecutar código</translation>
  </message>
  <message>
   <source>a description alone, without the weights</source>
   <extracomment>73, engine/contract/file_kind.py</extracomment>
   <translation>una descripción sola, sin los pesos</translation>
  </message>
  <message>
   <source>a Core ML model</source>
   <extracomment>74, engine/contract/file_kind.py</extracomment>
   <translation>un modelo Core ML</translation>
  </message>
  <message>
   <source>choose the Keras file or the SavedModel folder that it was made from</source>
   <extracomment>75, engine/contract/file_kind.py</extracomment>
   <translation>elija el archivo Keras o la carpeta SavedModel a partir de los cuales se hizo</translation>
  </message>
  <message>
   <source>{path} is a SavedModel folder already and needs no export: choose it as MODEL.</source>
   <extracomment>76, engine/contract/file_kind.py</extracomment>
   <translation>{path} ya es una carpeta SavedModel y no necesita exportación: elíjala como MODEL.</translation>
  </message>
  <message>
   <source>{path} is a folder; expected the file that model.save() wrote, .keras or .h5.</source>
   <extracomment>77, engine/contract/file_kind.py</extracomment>
   <translation>{path} es una carpeta; se espera el archivo que escribió model.save(), .keras o .h5.</translation>
  </message>
  <message>
   <source>an HDF5 file under another name</source>
   <extracomment>78, engine/contract/file_kind.py</extracomment>
   <translation>un archivo HDF5 con otro nombre</translation>
  </message>
  <message>
   <source>give it a name that ends with .h5</source>
   <extracomment>79, engine/contract/file_kind.py</extracomment>
   <translation>dele un nombre que termine en .h5</translation>
  </message>
  <message>
   <source>{path} is no Keras file: its name ends with {value}; expected .keras or .h5, as model.save() writes them.</source>
   <extracomment>80, engine/contract/file_kind.py</extracomment>
   <translation>{path} no es un archivo Keras: su nombre termina en {value}; se espera .keras o .h5, como los escribe model.save().</translation>
  </message>
  <message>
   <source>The model {path} does not exist.</source>
   <extracomment>81, engine/contract/file_kind.py</extracomment>
   <translation>El modelo {path} no existe.</translation>
  </message>
  <message>
   <source>The model folder {folder} does not exist.</source>
   <extracomment>82, engine/contract/file_kind.py</extracomment>
   <translation>La carpeta del modelo {folder} no existe.</translation>
  </message>
  <message>
   <source>{folder} is no SavedModel: it holds no {GRAPH}. {folder_2}</source>
   <extracomment>85, engine/contract/file_kind.py</extracomment>
   <translation>{folder} no es un SavedModel: no contiene {GRAPH}. {folder_2}</translation>
  </message>
  <message>
   <source>a pointer of Git LFS, not the file itself</source>
   <extracomment>86, engine/contract/file_kind.py</extracomment>
   <translation>un puntero de Git LFS, no el archivo en sí</translation>
  </message>
  <message>
   <source>run “git lfs pull” in its folder, or download the file from the web page of the repository</source>
   <extracomment>87, engine/contract/file_kind.py</extracomment>
   <translation>ejecute «git lfs pull» en su carpeta, o descargue el archivo de la página web del repositorio</translation>
  </message>
  <message>
   <source>copy or download it again</source>
   <extracomment>88, engine/contract/file_kind.py</extracomment>
   <translation>cópielo o descárguelo de nuevo</translation>
  </message>
  <message>
   <source>a web page (HTML), not a model</source>
   <extracomment>89, engine/contract/file_kind.py</extracomment>
   <translation>una página web (HTML), no un modelo</translation>
  </message>
  <message>
   <source>the server sent a log-in or an overview instead of the file; download the file itself (“Download” or “Raw” on that page)</source>
   <extracomment>90, engine/contract/file_kind.py</extracomment>
   <translation>el servidor envió una página de inicio de sesión o de presentación en lugar del archivo; descargue el archivo en sí («Download» o «Raw» en esa página)</translation>
  </message>
  <message>
   <source>a TensorFlow Lite model, made for phones</source>
   <extracomment>91, engine/contract/file_kind.py</extracomment>
   <translation>un modelo TensorFlow Lite, hecho para teléfonos</translation>
  </message>
  <message>
   <source>unpack it, and choose the model that is inside</source>
   <extracomment>92, engine/contract/file_kind.py</extracomment>
   <translation>descomprima el archivo y elija el modelo que contiene</translation>
  </message>
  <message>
   <source>an image (TIFF), not a model</source>
   <extracomment>93, engine/contract/file_kind.py</extracomment>
   <translation>una imagen (TIFF), no un modelo</translation>
  </message>
  <message>
   <source>choose the file or the folder of the network</source>
   <extracomment>94, engine/contract/file_kind.py</extracomment>
   <translation>elija el archivo o la carpeta de la red</translation>
  </message>
  <message>
   <source>a part of a SavedModel, which is the whole folder</source>
   <extracomment>95, engine/contract/file_kind.py</extracomment>
   <translation>una parte de un SavedModel, que es la carpeta entera</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL; it needs no export</source>
   <extracomment>96, engine/contract/file_kind.py</extracomment>
   <translation>elija la carpeta {parent} como MODEL; no necesita exportación</translation>
  </message>
  <message>
   <source>a part of a SavedModel folder</source>
   <extracomment>97, engine/contract/file_kind.py</extracomment>
   <translation>una parte de una carpeta SavedModel</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL</source>
   <extracomment>98, engine/contract/file_kind.py</extracomment>
   <translation>elija la carpeta {parent} como MODEL</translation>
  </message>
  <message>
   <source>a graph of TensorFlow 1 (frozen, without a signature)</source>
   <extracomment>99, engine/contract/file_kind.py</extracomment>
   <translation>un grafo de TensorFlow 1 (congelado, sin signatura)</translation>
  </message>
  <message>
   <source>choose the SavedModel folder or the Keras file that it was made from; with neither, load it in Python with tf.compat.v1.import_graph_def and write a SavedModel with tf.compat.v1.saved_model.simple_save, which wants the names of its input and output</source>
   <extracomment>100, engine/contract/file_kind.py</extracomment>
   <translation>elija la carpeta SavedModel o el archivo Keras a partir de los cuales se hizo; si no tiene ninguno, cárguelo en Python con tf.compat.v1.import_graph_def y escriba un SavedModel con tf.compat.v1.saved_model.simple_save, que requiere los nombres de su entrada y su salida</translation>
  </message>
  <message>
   <source>a Keras file under another name</source>
   <extracomment>101, engine/contract/file_kind.py</extracomment>
   <translation>un archivo Keras con otro nombre</translation>
  </message>
  <message>
   <source>give it a name that ends with .keras</source>
   <extracomment>102, engine/contract/file_kind.py</extracomment>
   <translation>dele un nombre que termine en .keras</translation>
  </message>
  <message>
   <source>a deep learning package of ArcGIS</source>
   <extracomment>103, engine/contract/file_kind.py</extracomment>
   <translation>un paquete de aprendizaje profundo de ArcGIS</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <extracomment>104, engine/contract/file_kind.py</extracomment>
   <translation>un archivo comprimido zip</translation>
  </message>
  <message>
   <source>the folder</source>
   <extracomment>105, engine/contract/file_kind.py</extracomment>
   <translation>la carpeta</translation>
  </message>
  <message>
   <source>its folder {inside}</source>
   <extracomment>106, engine/contract/file_kind.py</extracomment>
   <translation>su carpeta {inside}</translation>
  </message>
  <message>
   <source>{what} with a SavedModel in it</source>
   <extracomment>107, engine/contract/file_kind.py</extracomment>
   <translation>{what} con un SavedModel dentro</translation>
  </message>
  <message>
   <source>unpack it, and choose {where} as MODEL</source>
   <extracomment>108, engine/contract/file_kind.py</extracomment>
   <translation>descomprímalo y elija {where} como MODEL</translation>
  </message>
  <message>
   <source>{what} with a Keras file in it</source>
   <extracomment>110, engine/contract/file_kind.py</extracomment>
   <translation>{what} con un archivo Keras dentro</translation>
  </message>
  <message>
   <source>{what} with a model of another framework in it{held}</source>
   <extracomment>111, engine/contract/file_kind.py</extracomment>
   <translation>{what} con un modelo de otro framework dentro{held}</translation>
  </message>
  <message>
   <source>ask whoever made it for a Keras file; from PyTorch, {CONVERT_PYTORCH}</source>
   <extracomment>112, engine/contract/file_kind.py</extracomment>
   <translation>pida un archivo Keras a quien lo hizo; desde PyTorch, {CONVERT_PYTORCH}</translation>
  </message>
  <message>
   <source>unpack it, and choose the Keras file or the SavedModel folder that is inside</source>
   <extracomment>113, engine/contract/file_kind.py</extracomment>
   <translation>descomprímalo y elija el archivo Keras o la carpeta SavedModel que contiene</translation>
  </message>
  <message>
   <source>It cannot be read ({value}).</source>
   <extracomment>114, engine/contract/file_kind.py</extracomment>
   <translation>No se puede leer ({value}).</translation>
  </message>
  <message>
   <source>Choose the folder {entry} in it.</source>
   <extracomment>115, engine/contract/file_kind.py</extracomment>
   <translation>Elija la carpeta {entry} que contiene.</translation>
  </message>
  <message>
   <source>Choose the file {entry} in it.</source>
   <extracomment>116, engine/contract/file_kind.py</extracomment>
   <translation>Elija el archivo {entry} que contiene.</translation>
  </message>
  <message>
   <source>It holds a model of TensorFlow.js: choose the Keras file or the SavedModel folder that it was made from.</source>
   <extracomment>118, engine/contract/file_kind.py</extracomment>
   <translation>Contiene un modelo de TensorFlow.js: elija el archivo Keras o la carpeta SavedModel a partir de los cuales se hizo.</translation>
  </message>
  <message>
   <source>It holds a TensorFlow checkpoint, weights alone without the network: {WHOLE}.</source>
   <extracomment>119, engine/contract/file_kind.py</extracomment>
   <translation>Contiene un punto de control (checkpoint) de TensorFlow, solo pesos sin la red: {WHOLE}.</translation>
  </message>
  <message>
   <source>The rest of a SavedModel is there: copy the whole folder again, {GRAPH} with it.</source>
   <extracomment>120, engine/contract/file_kind.py</extracomment>
   <translation>El resto de un SavedModel está ahí: copie de nuevo la carpeta entera, con {GRAPH}.</translation>
  </message>
  <message>
   <source>What is in it is {known}: {known_2}.</source>
   <extracomment>121, engine/contract/file_kind.py</extracomment>
   <translation>Lo que contiene es {known}: {known_2}.</translation>
  </message>
  <message>
   <source>Add the full tier with “Set up the inference environment”, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays. A Python of your own needs what engine/requirements.txt lists.</source>
   <extracomment>123, engine/contract/full_tier.py</extracomment>
   <translation>Añada el nivel full con «Configurar el entorno de inferencia», TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); lo que ya está se conserva. Un Python propio necesita lo que enumera engine/requirements.txt.</translation>
  </message>
  <message>
   <source>The package {package} is not there: this inference environment has the light tier, which applies models that were exported with their ONNX files, and what was asked for needs TensorFlow. {HOW_TO_ADD}</source>
   <extracomment>124, engine/contract/full_tier.py</extracomment>
   <translation>Falta el paquete {package}: este entorno de inferencia es del nivel light, que aplica modelos exportados con sus archivos ONNX, y lo que se ha pedido necesita TensorFlow. {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>The job is not valid JSON: {error}.</source>
   <extracomment>125, engine/contract/job.py</extracomment>
   <translation>El trabajo no es JSON válido: {error}.</translation>
  </message>
  <message>
   <source>The job must be a JSON object, not {name}.</source>
   <extracomment>126, engine/contract/job.py</extracomment>
   <translation>El trabajo debe ser un objeto JSON, no {name}.</translation>
  </message>
  <message>
   <source>The job has version {version}; this engine reads version {VERSION}.</source>
   <extracomment>127, engine/contract/job.py</extracomment>
   <translation>El trabajo tiene la versión {version}; este motor lee la versión {VERSION}.</translation>
  </message>
  <message>
   <source>The job's task is {task}; known are {list}.</source>
   <extracomment>128, engine/contract/job.py</extracomment>
   <translation>La tarea (task) del trabajo es {task}; las conocidas son {list}.</translation>
  </message>
  <message>
   <source>The job's values is {values}; expected {HARMONISED} or {STORED}.</source>
   <extracomment>129, engine/contract/stac_job.py</extracomment>
   <translation>El valor values del trabajo es {values}; se espera {HARMONISED} o {STORED}.</translation>
  </message>
  <message>
   <source>The job's format is {format}; expected one of {list}.</source>
   <extracomment>130, engine/contract/job.py</extracomment>
   <translation>El valor format del trabajo es {format}; se espera uno de {list}.</translation>
  </message>
  <message>
   <source>The job's device is {device}; expected one of {list}.</source>
   <extracomment>131, engine/contract/inspect_job.py</extracomment>
   <translation>El valor device del trabajo es {device}; se espera uno de {list}.</translation>
  </message>
  <message>
   <source>The job's image has {width} x {height} pixels; expected two positive numbers, or none.</source>
   <extracomment>132, engine/contract/inspect_job.py</extracomment>
   <translation>La imagen del trabajo tiene {width} x {height} píxeles; se esperan dos números positivos, o ninguno.</translation>
  </message>
  <message>
   <source>The job's activation is {activation}; expected one of {list}.</source>
   <extracomment>133, engine/contract/card_job.py</extracomment>
   <translation>El valor activation del trabajo es {activation}; se espera uno de {list}.</translation>
  </message>
  <message>
   <source>The job's {name} is {value}; expected one of {list}.</source>
   <extracomment>134, engine/contract/job.py</extracomment>
   <translation>El valor {name} del trabajo es {value}; se espera uno de {list}.</translation>
  </message>
  <message>
   <source>The job names no raster to read.</source>
   <extracomment>135, engine/contract/job.py</extracomment>
   <translation>El trabajo no indica ningún ráster que leer.</translation>
  </message>
  <message>
   <source>The job's step is {step}; expected is at least 1.</source>
   <extracomment>136, engine/contract/job.py</extracomment>
   <translation>El valor step del trabajo es {step}; se espera al menos 1.</translation>
  </message>
  <message>
   <source>The job's patch_size and margin must not be negative.</source>
   <extracomment>137, engine/contract/job.py</extracomment>
   <translation>Los valores patch_size y margin del trabajo no deben ser negativos.</translation>
  </message>
  <message>
   <source>The job's threshold is {threshold}; expected a number from 0 to 1.</source>
   <extracomment>138, engine/contract/job.py</extracomment>
   <translation>El valor threshold del trabajo es {threshold}; se espera un número de 0 a 1.</translation>
  </message>
  <message>
   <source>The job's ram_mb and tile_size must not be negative.</source>
   <extracomment>139, engine/contract/job.py</extracomment>
   <translation>Los valores ram_mb y tile_size del trabajo no deben ser negativos.</translation>
  </message>
  <message>
   <source>{within} % of the next, </source>
   <extracomment>142, engine/contract/messages.py</extracomment>
   <translation>{within} % del siguiente, </translation>
  </message>
  <message>
   <source>unlike the training (by features)</source>
   <extracomment>143, engine/contract/result.py</extracomment>
   <translation>distinto del entrenamiento (por características)</translation>
  </message>
  <message>
   <source>The worker's</source>
   <extracomment>144, engine/contract/result.py</extracomment>
   <translation>Proceso de cálculo:</translation>
  </message>
  <message>
   <source>result of {task}</source>
   <extracomment>145, engine/contract/result.py</extracomment>
   <translation>el resultado de {task}</translation>
  </message>
  <message>
   <source>{error} The engine and this QGIS are of different versions of CNN Mapper, as after an update: restart QGIS, and install the plugin again if that does not help.</source>
   <extracomment>146, engine/contract/result.py</extracomment>
   <translation>{error} El motor y este QGIS son de versiones distintas de CNN Mapper, como ocurre tras una actualización: reinicie QGIS e instale de nuevo el complemento si eso no basta.</translation>
  </message>
  <message>
   <source>(virtual raster)</source>
   <extracomment>147, engine/contract/secrecy.py</extracomment>
   <translation>(ráster virtual)</translation>
  </message>
  <message>
   <source>has unknown keys: {list}</source>
   <extracomment>148, engine/contract/strict_json.py</extracomment>
   <translation>contiene claves desconocidas: {list}</translation>
  </message>
  <message>
   <source>lacks the key {name}</source>
   <extracomment>149, engine/contract/strict_json.py</extracomment>
   <translation>carece de la clave {name}</translation>
  </message>
  <message>
   <source>must be an object</source>
   <extracomment>150, engine/contract/strict_json.py</extracomment>
   <translation>debe ser un objeto</translation>
  </message>
  <message>
   <source>must be a list</source>
   <extracomment>151, engine/contract/strict_json.py</extracomment>
   <translation>debe ser una lista</translation>
  </message>
  <message>
   <source>must have {items_count} values, not {value_count}</source>
   <extracomment>152, engine/contract/strict_json.py</extracomment>
   <translation>debe tener {items_count} valores, no {value_count}</translation>
  </message>
  <message>
   <source>must be {name}, not {value}</source>
   <extracomment>153, engine/contract/strict_json.py</extracomment>
   <translation>debe ser {name}, no {value}</translation>
  </message>
  <message>
   <source>is {value}; expected at most {most}</source>
   <extracomment>154, engine/contract/strict_json.py</extracomment>
   <translation>es {value}; se espera como máximo {most}</translation>
  </message>
  <message>
   <source>holds a NUL character, which no file name can</source>
   <extracomment>155, engine/contract/strict_json.py</extracomment>
   <translation>contiene un carácter NUL, que ningún nombre de archivo puede contener</translation>
  </message>
  <message>
   <source>has {value_count} characters; expected at most {LONGEST_TEXT}</source>
   <extracomment>156, engine/contract/strict_json.py</extracomment>
   <translation>tiene {value_count} caracteres; se esperan como máximo {LONGEST_TEXT}</translation>
  </message>
  <message>
   <source>holds half a character (an unpaired surrogate). Give the file a name in Unicode</source>
   <extracomment>157, engine/contract/strict_json.py</extracomment>
   <translation>contiene medio carácter (un sustituto [surrogate] sin pareja). Dé al archivo un nombre en Unicode</translation>
  </message>
  <message>
   <source>{model} is a Keras file, which has no model card. Export it with “Export a Keras model” (cnnmapper:exportmodel), and choose the folder as MODEL.</source>
   <extracomment>158, engine/edit_card.py</extracomment>
   <translation>{model} es un archivo Keras, que no tiene ficha del modelo. Expórtelo con «Exportar un modelo Keras» (cnnmapper:exportmodel) y elija la carpeta como MODEL.</translation>
  </message>
  <message>
   <source>{path} has no {FILE_NAME}, so there is nothing to be edited. Export the Keras file with “Export a Keras model” (cnnmapper:exportmodel), which writes one.</source>
   <extracomment>159, engine/edit_card.py</extracomment>
   <translation>{path} no tiene {FILE_NAME}, así que no hay nada que editar. Exporte el archivo Keras con «Exportar un modelo Keras» (cnnmapper:exportmodel), que escribe uno.</translation>
  </message>
  <message>
   <source>Nothing is given that would change {path}. Give what the card is to say: classes, bands, training images, or a description, for example.</source>
   <extracomment>160, engine/edit_card.py</extracomment>
   <translation>No se ha indicado nada que cambie {path}. Indique lo que la ficha debe decir: clases, bandas, imágenes del entrenamiento o una descripción, por ejemplo.</translation>
  </message>
  <message>
   <source>The model card of {name} has new {changes}.</source>
   <extracomment>161, engine/edit_card.py</extracomment>
   <translation>La ficha del modelo {name} tiene nuevos datos: {changes}.</translation>
  </message>
  <message>
   <source>{name} is a Keras file: what was changed is kept with its export, and goes with that when the file changes or the program is updated. Export it with “Export a Keras model” to a folder of your own to keep it.</source>
   <extracomment>162, engine/edit_card.py</extracomment>
   <translation>{name} es un archivo Keras: lo que se ha cambiado se guarda con su exportación y se pierde con ella cuando cambia el archivo o se actualiza el programa. Expórtelo con «Exportar un modelo Keras» a una carpeta propia para conservarlo.</translation>
  </message>
  <message>
   <source>{model} cannot be written: {value}. Copy the model to a folder that can be written to.</source>
   <extracomment>163, engine/edit_card.py</extracomment>
   <translation>No se puede escribir {model}: {value}. Copie el modelo en una carpeta en la que se pueda escribir.</translation>
  </message>
  <message>
   <source>names of bands</source>
   <extracomment>164, engine/edit_card.py</extracomment>
   <translation>nombres de las bandas</translation>
  </message>
  <message>
   <source>activation of “{name}”</source>
   <extracomment>165, engine/edit_card.py</extracomment>
   <translation>activación de «{name}»</translation>
  </message>
  <message>
   <source>threshold of “{name}”</source>
   <extracomment>166, engine/edit_card.py</extracomment>
   <translation>umbral de «{name}»</translation>
  </message>
  <message>
   <source>THRESHOLD is {threshold}, but the numbers of “{name}” are {kind}, to which none applies. Leave it empty, or name another output in HEAD.</source>
   <extracomment>167, engine/edit_card.py</extracomment>
   <translation>THRESHOLD es {threshold}, pero los números de «{name}» son {kind}, a los que no se aplica ningún umbral. Déjelo vacío, o indique otra salida en HEAD.</translation>
  </message>
  <message>
   <source>HEAD is “{head}”; expected is one output of the model, for which ACTIVATION and THRESHOLD are: {value}.</source>
   <extracomment>168, engine/edit_card.py</extracomment>
   <translation>HEAD es «{head}»; se espera una salida del modelo, a la que se refieren ACTIVATION y THRESHOLD: {value}.</translation>
  </message>
  <message>
   <source>it has none of numbers</source>
   <extracomment>169, engine/edit_card.py</extracomment>
   <translation>no tiene ninguna de números</translation>
  </message>
  <message>
   <source>pixel size</source>
   <extracomment>170, engine/edit_card.py</extracomment>
   <translation>tamaño de píxel</translation>
  </message>
  <message>
   <source>statistics of the training</source>
   <extracomment>171, engine/edit_card.py</extracomment>
   <translation>estadísticas del entrenamiento</translation>
  </message>
  <message>
   <source>The statistics in the card stay as they are; they were taken of numbers that are {value}, by what the card said. Give TRAINING_IMAGE as well to have those of the numbers that it says now.</source>
   <extracomment>172, engine/edit_card.py</extracomment>
   <translation>Las estadísticas de la ficha quedan como están; se calcularon con números que son {value}, según lo que decía la ficha. Indique también TRAINING_IMAGE para tener las de los números que dice ahora.</translation>
  </message>
  <message>
   <source>PIXEL_SIZE is “{pixel_size}”; expected are metres such as 10, or a number for each image input of the model ({images_count}), separated by commas.</source>
   <extracomment>173, engine/edit_card.py</extracomment>
   <translation>PIXEL_SIZE es «{pixel_size}»; se esperan metros, por ejemplo 10, o un número por cada entrada de imagen del modelo ({images_count}), separados por comas.</translation>
  </message>
  <message>
   <source>ACTIVATION is sigmoid, but the card does not say whether “{name}” ends with one, which would be applied twice then. Choose ACTIVATION in each run instead, where the values tell, or export the Keras file again.</source>
   <extracomment>174, engine/edit_card.py</extracomment>
   <translation>ACTIVATION es «Sigmoide», pero la ficha no dice si «{name}» termina con una sigmoide, que entonces se aplicaría dos veces. En su lugar, elija ACTIVATION en cada ejecución, donde los valores lo indican, o exporte de nuevo el archivo Keras.</translation>
  </message>
  <message>
   <source>THRESHOLD is “{text}”; expected is a number from 0 to 1, or one for each label, separated by commas.</source>
   <extracomment>175, engine/edit_card.py</extracomment>
   <translation>THRESHOLD es «{text}»; se espera un número de 0 a 1, o uno por cada etiqueta, separados por comas.</translation>
  </message>
  <message>
   <source>{parameter} has {text_count} characters; expected are at most {longest}.</source>
   <extracomment>176, engine/edit_card.py</extracomment>
   <translation>{parameter} tiene {text_count} caracteres; se esperan como máximo {longest}.</translation>
  </message>
  <message>
   <source>{parameter} is {text}; expected is a text in one line.</source>
   <extracomment>177, engine/edit_card.py</extracomment>
   <translation>{parameter} es {text}; se espera un texto de una sola línea.</translation>
  </message>
  <message>
   <source>Loading the Keras model</source>
   <extracomment>178, engine/export.py</extracomment>
   <translation>Cargando el modelo Keras</translation>
  </message>
  <message>
   <source>Moving it to its place</source>
   <extracomment>179, engine/export.py</extracomment>
   <translation>Moviéndolo a su lugar</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT folder or free some space.</source>
   <extracomment>180, engine/export.py</extracomment>
   <translation>No se puede escribir {target}: {value}. Elija otra carpeta OUTPUT o libere espacio.</translation>
  </message>
  <message>
   <source>TensorFlow is needed for maps of this model, or for its fastest way: ONNX Runtime lacks {without_onnx}.</source>
   <extracomment>181, engine/export.py</extracomment>
   <translation>Se necesita TensorFlow para los mapas de este modelo, o para su modo más rápido: a ONNX Runtime le falta {without_onnx}.</translation>
  </message>
  <message>
   <source>Finding the fields of the network</source>
   <extracomment>182, engine/export.py</extracomment>
   <translation>Buscando los campos de la red</translation>
  </message>
  <message>
   <source>Writing the SavedModel</source>
   <extracomment>183, engine/export.py</extracomment>
   <translation>Escribiendo el SavedModel</translation>
  </message>
  <message>
   <source>Checking the SavedModel against the Keras model</source>
   <extracomment>184, engine/export.py</extracomment>
   <translation>Contrastando el SavedModel con el modelo Keras</translation>
  </message>
  <message>
   <source>Writing the model as ONNX</source>
   <extracomment>185, engine/export.py</extracomment>
   <translation>Escribiendo el modelo como ONNX</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel</source>
   <extracomment>186, engine/export.py</extracomment>
   <translation>Reescribiendo la red para cada píxel</translation>
  </message>
  <message>
   <source>Describing the model</source>
   <extracomment>187, engine/export.py</extracomment>
   <translation>Describiendo el modelo</translation>
  </message>
  <message>
   <source>Writing the model card</source>
   <extracomment>188, engine/export.py</extracomment>
   <translation>Escribiendo la ficha del modelo</translation>
  </message>
  <message>
   <source>Running the model for a moment</source>
   <extracomment>189, engine/export.py</extracomment>
   <translation>Ejecutando el modelo un momento</translation>
  </message>
  <message>
   <source>Writing a file for Deepness</source>
   <extracomment>190, engine/export.py</extracomment>
   <translation>Escribiendo un archivo para Deepness</translation>
  </message>
  <message>
   <source>FORMAT is deepness, but there is no file for Deepness: {made}.</source>
   <extracomment>191, engine/export.py</extracomment>
   <translation>FORMAT es deepness, pero no hay ningún archivo para Deepness: {made}.</translation>
  </message>
  <message>
   <source>{FOLDER}/{name} is for the plugin Deepness, which divides values by 255.</source>
   <extracomment>192, engine/export.py</extracomment>
   <translation>{FOLDER}/{name} es para el complemento Deepness, que divide los valores por 255.</translation>
  </message>
  <message>
   <source>What the training's images were in the bands of “{name}” is kept in the model card, from {value}.</source>
   <extracomment>193, engine/training_facts.py</extracomment>
   <translation>Cómo eran las imágenes del entrenamiento en las bandas de «{name}» se guarda en la ficha del modelo, a partir de {value}.</translation>
  </message>
  <message>
   <source>the card beside the model</source>
   <extracomment>194, engine/training_facts.py</extracomment>
   <translation>la ficha que está junto al modelo</translation>
  </message>
  <message>
   <source>CLASSES is not kept. {result}</source>
   <extracomment>195, engine/export.py</extracomment>
   <translation>CLASSES no se guarda. {result}</translation>
  </message>
  <message>
   <source>These layers act in training only, and do nothing in the exported model: {list}.</source>
   <extracomment>196, engine/export.py</extracomment>
   <translation>Estas capas solo actúan en el entrenamiento y no hacen nada en el modelo exportado: {list}.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is. Name the one that you want in HEAD of each run, or * for all of them.</source>
   <extracomment>197, engine/export.py</extracomment>
   <translation>El modelo tiene varias salidas que pueden ser su resultado ({list}), y nada indica cuál lo es. Indique la que desee en HEAD de cada ejecución, o * para todas.</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds other files and no model. Choose a new or empty folder, or that of an earlier export.</source>
   <extracomment>198, engine/models/model_folder.py</extracomment>
   <translation>OUTPUT {target} contiene otros archivos y ningún modelo. Elija una carpeta nueva o vacía, o la de una exportación anterior.</translation>
  </message>
  <message>
   <source>{path} has no image input of the shape (batch, height, width, bands); its inputs are {list}.</source>
   <extracomment>199, engine/export.py</extracomment>
   <translation>{path} no tiene ninguna entrada de imagen con la forma (batch, height, width, bands); sus entradas son {list}.</translation>
  </message>
  <message>
   <source>The input “{name}” of {path} has no fixed number of bands; save the model with Input(shape=(None, None, bands)).</source>
   <extracomment>200, engine/export.py</extracomment>
   <translation>La entrada «{name}» de {path} no tiene un número fijo de bandas; guarde el modelo con Input(shape=(None, None, bands)).</translation>
  </message>
  <message>
   <source>its layer {layer} fails</source>
   <extracomment>201, engine/export.py</extracomment>
   <translation>su capa {layer} falla</translation>
  </message>
  <message>
   <source>{path} was loaded, but {where} when it is run on an image: {split}. Check that the network predicts in Keras itself, and replace that layer if it does not.</source>
   <extracomment>202, engine/export.py</extracomment>
   <translation>{path} se cargó, pero {where} cuando se ejecuta con una imagen: {split}. Compruebe que la red predice en el propio Keras y, si no lo hace, sustituya esa capa.</translation>
  </message>
  <message>
   <source>{points_count} ground control points</source>
   <extracomment>204, engine/geometry/control_points.py</extracomment>
   <translation>{points_count} puntos de control del terreno</translation>
  </message>
  <message>
   <source>rational polynomial coefficients (RPC)</source>
   <extracomment>205, engine/geometry/control_points.py</extracomment>
   <translation>coeficientes polinómicos racionales (RPC)</translation>
  </message>
  <message>
   <source>no coordinate reference system instead of {name}</source>
   <extracomment>206, engine/geometry/crs.py</extracomment>
   <translation>ningún sistema de referencia de coordenadas en lugar de {name}</translation>
  </message>
  <message>
   <source>the coordinate reference system {name} instead of none</source>
   <extracomment>207, engine/geometry/crs.py</extracomment>
   <translation>el sistema de referencia de coordenadas {name} en lugar de ninguno</translation>
  </message>
  <message>
   <source>another coordinate reference system: {theirs}</source>
   <extracomment>208, engine/geometry/crs.py</extracomment>
   <translation>otro sistema de referencia de coordenadas: {theirs}</translation>
  </message>
  <message>
   <source>{name} instead of {name_2}</source>
   <extracomment>209, engine/geometry/crs.py</extracomment>
   <translation>{name} en lugar de {name_2}</translation>
  </message>
  <message>
   <source>{key} {key_2} instead of {key_3}</source>
   <extracomment>210, engine/geometry/crs.py</extracomment>
   <translation>{key} {key_2} en lugar de {key_3}</translation>
  </message>
  <message>
   <source>datum {value} instead of {value_2}</source>
   <extracomment>211, engine/geometry/crs.py</extracomment>
   <translation>datum {value} en lugar de {value_2}</translation>
  </message>
  <message>
   <source>other parameters</source>
   <extracomment>212, engine/geometry/crs.py</extracomment>
   <translation>otros parámetros</translation>
  </message>
  <message>
   <source>{name} (no EPSG code)</source>
   <extracomment>213, engine/geometry/crs.py</extracomment>
   <translation>{name} (sin código EPSG)</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected one whole number such as 16, or width x height such as 16x12, each at least 1.</source>
   <extracomment>214, engine/geometry/grid.py</extracomment>
   <translation>{name} es «{text}»; se espera un número entero como 16, o anchura x altura como 16x12, cada uno al menos 1.</translation>
  </message>
  <message>
   <source>The image's geotransform {transform} has no inverse (a pixel without area); repair its georeferencing first.</source>
   <extracomment>215, engine/geometry/grid.py</extracomment>
   <translation>La geotransformación de la imagen {transform} no tiene inversa (un píxel sin área); repare antes su georreferenciación.</translation>
  </message>
  <message>
   <source>size {width} x {height} instead of {width_2} x {height_2}</source>
   <extracomment>216, engine/geometry/grid.py</extracomment>
   <translation>tamaño {width} x {height} en lugar de {width_2} x {height_2}</translation>
  </message>
  <message>
   <source>origin ({theirs}, {theirs_2}) and pixel size ({theirs_3}, {theirs_4}) instead of ({transform}, {transform_2}) and ({transform_3}, {transform_4})</source>
   <extracomment>218, engine/geometry/grid.py</extracomment>
   <translation>origen ({theirs}, {theirs_2}) y tamaño de píxel ({theirs_3}, {theirs_4}) en lugar de ({transform}, {transform_2}) y ({transform_3}, {transform_4})</translation>
  </message>
  <message>
   <source>The pixel grids of {names} and {names_2} are rotated against each other. Bring one to the directions of the other first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>219, engine/geometry/grid_overlay.py</extracomment>
   <translation>Las mallas de píxeles de {names} y {names_2} están giradas una respecto a la otra. Lleve antes una a las direcciones de la otra con «Combar (reproyectar)» y vecino más próximo.</translation>
  </message>
  <message>
   <source>{names} and {names_2} do not overlap: the first covers {coarse}, the second {fine} (xmin, ymin, xmax, ymax). Choose rasters of the same area.</source>
   <extracomment>220, engine/geometry/grid_overlay.py</extracomment>
   <translation>{names} y {names_2} no se solapan: el primero cubre {coarse}, el segundo {fine} (xmin, ymin, xmax, ymax). Elija rásteres de la misma área.</translation>
  </message>
  <message>
   <source>{path} does not have the pixels of {path_2}: {list}. A padded network sees where its images end, so with EDGES “as the model pads” all of them have to end at one place. Clip them to one extent, or choose EDGES crop, which makes the map of what they have in common.</source>
   <extracomment>221, engine/geometry/map_geometry.py</extracomment>
   <translation>{path} no tiene los píxeles de {path_2}: {list}. Una red con relleno ve dónde terminan sus imágenes, así que con EDGES «Como rellena el modelo» todas tienen que terminar en el mismo lugar. Recórtelas a una misma extensión, o elija EDGES «Recortar el mapa», que hace el mapa de lo que tienen en común.</translation>
  </message>
  <message>
   <source>{path} has {ratios} x {ratios_2} pixels for one of the reference source (INPUT); the model was made for sources of one pixel size. Resample it with “Warp (reproject)”.</source>
   <extracomment>222, engine/geometry/map_geometry.py</extracomment>
   <translation>{path} tiene {ratios} x {ratios_2} píxeles por cada uno de la fuente de referencia (INPUT); el modelo se hizo para fuentes con un mismo tamaño de píxel. Remuéstrelo con «Combar (reproyectar)».</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; the model's receptive field needs at least {width_2} x {height_2}. Use a larger image.</source>
   <extracomment>223, engine/geometry/map_layout.py</extracomment>
   <translation>La imagen tiene {width} x {height} píxeles; el campo receptivo del modelo necesita al menos {width_2} x {height_2}. Use una imagen mayor.</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; with EDGES crop, the model needs at least {receptive} x {receptive_2}, because its padding reaches {margin} pixels into the map. Choose EDGES “as the model pads” or reflect, or a larger image.</source>
   <extracomment>224, engine/geometry/map_layout.py</extracomment>
   <translation>La imagen tiene {width} x {height} píxeles; con EDGES «Recortar el mapa», el modelo necesita al menos {receptive} x {receptive_2}, porque su relleno penetra {margin} píxeles en el mapa. Elija EDGES «Como rellena el modelo» o «Reflejar la imagen», o una imagen mayor.</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; give only one of them.</source>
   <extracomment>225, engine/geometry/map_layout.py</extracomment>
   <translation>Se han indicado a la vez EXTENT y BOX; indique solo uno de los dos.</translation>
  </message>
  <message>
   <source>EXTENT is given, but the image is georeferenced by {kind} only: where the extent lies on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer), or give BOX instead, or nothing: the map keeps the georeferencing of the image.</source>
   <extracomment>226, engine/geometry/map_layout.py</extracomment>
   <translation>Se ha indicado EXTENT, pero la imagen solo está georreferenciada mediante {kind}: no se sabe dónde queda la extensión en sus píxeles. Reproyecte antes la imagen («Combar (reproyectar)», o el georreferenciador), o indique BOX en su lugar, o nada: el mapa conserva la georreferenciación de la imagen.</translation>
  </message>
  <message>
   <source>BOX is “{box}”; expected x:y:width:height in output pixels, such as 100:50:256:256.</source>
   <extracomment>228, engine/geometry/map_layout.py</extracomment>
   <translation>BOX es «{box}»; se espera x:y:anchura:altura en píxeles de salida, por ejemplo 100:50:256:256.</translation>
  </message>
  <message>
   <source>BOX {area} is not inside the map, which has {width} x {height} pixels. Choose a box inside it, with width and height of at least 1.</source>
   <extracomment>229, engine/geometry/map_layout.py</extracomment>
   <translation>BOX {area} no está dentro del mapa, que tiene {width} x {height} píxeles. Elija un recuadro dentro de él, con anchura y altura de al menos 1.</translation>
  </message>
  <message>
   <source>{path} has {another} of the reference source (INPUT). Bring all sources to one with “Warp (reproject)”.</source>
   <extracomment>230, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} no tiene el mismo sistema de referencia de coordenadas que la fuente de referencia (INPUT): {another}. Lleve todas las fuentes a uno solo con «Combar (reproyectar)».</translation>
  </message>
  <message>
   <source>{path} and the reference source (INPUT) do not share their ground control points or RPC, so how they lie to each other is not known. Warp both to one coordinate reference system first, with “Warp (reproject)”.</source>
   <extracomment>231, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} y la fuente de referencia (INPUT) no comparten sus puntos de control del terreno o RPC, por lo que no se sabe qué posición tienen entre sí. Reproyecte antes ambos a un mismo sistema de referencia de coordenadas con «Combar (reproyectar)».</translation>
  </message>
  <message>
   <source>{path} is turned or mirrored against the reference source (INPUT); sources may differ in resolution and origin only. Warp it to the same orientation.</source>
   <extracomment>232, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} está girado o reflejado respecto a la fuente de referencia (INPUT); las fuentes solo pueden diferir en resolución y origen. Reproyéctelo a la misma orientación.</translation>
  </message>
  <message>
   <source>The source of {source} does not cover the reference source (INPUT), so its pixels there cannot be had by reflection. Choose EDGES crop, or images of one extent.</source>
   <extracomment>233, engine/geometry/patch_positions.py</extracomment>
   <translation>La fuente de {source} no cubre la fuente de referencia (INPUT), así que sus píxeles ahí no se pueden obtener por reflexión. Elija EDGES «Recortar el mapa», o imágenes con una misma extensión.</translation>
  </message>
  <message>
   <source>The source of {source} and the reference source (INPUT) have no area in common that is large enough for the model's receptive fields. Choose images that overlap.</source>
   <extracomment>234, engine/geometry/patch_positions.py</extracomment>
   <translation>La fuente de {source} y la fuente de referencia (INPUT) no tienen en común un área lo bastante grande para los campos receptivos del modelo. Elija imágenes que se solapen.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is marked as alpha</source>
   <extracomment>235, engine/imagery/absence.py</extracomment>
   <translation>La banda {band} de {path} está marcada como alfa</translation>
  </message>
  <message>
   <source>{what} and is a mask: where it is 0 there is no data. BANDS may name it if it holds data.</source>
   <extracomment>236, engine/imagery/absence.py</extracomment>
   <translation>{what} y es una máscara: donde vale 0 no hay datos. BANDS puede nombrarla si contiene datos.</translation>
  </message>
  <message>
   <source>{what} but is no mask (it has {pixels_count} different values in a sample): it is taken as data.</source>
   <extracomment>237, engine/imagery/absence.py</extracomment>
   <translation>{what} pero no es una máscara (tiene {pixels_count} valores distintos en una muestra): se toma como datos.</translation>
  </message>
  <message>
   <source>BANDS is “{text}”, which has {parts_count} lists; expected is one for each source, {sources} in all, separated by “;”.</source>
   <extracomment>238, engine/imagery/bands.py</extracomment>
   <translation>BANDS es «{text}», que tiene {parts_count} listas; se espera una por cada fuente, {sources} en total, separadas por «;».</translation>
  </message>
  <message>
   <source>BANDS names “{part}”; the image has no such band. It has {bands}.</source>
   <extracomment>239, engine/imagery/bands.py</extracomment>
   <translation>BANDS nombra «{part}»; la imagen no tiene esa banda. Tiene {bands}.</translation>
  </message>
  <message>
   <source>BANDS is “{text}”; expected are numbers or names of bands, separated by commas. The image has {bands}.</source>
   <extracomment>240, engine/imagery/bands.py</extracomment>
   <translation>BANDS es «{text}»; se esperan números o nombres de bandas, separados por comas. La imagen tiene {bands}.</translation>
  </message>
  <message>
   <source>The image lacks the bands {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>241, engine/imagery/bands.py</extracomment>
   <translation>A la imagen le faltan las bandas {list}, que requiere la entrada «{source}» del modelo: tiene {bands}; la ficha del modelo nombra {list_2}. {found}</translation>
  </message>
  <message>
   <source>The image lacks the band {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>242, engine/imagery/bands.py</extracomment>
   <translation>A la imagen le falta la banda {list}, que requiere la entrada «{source}» del modelo: tiene {bands}; la ficha del modelo nombra {list_2}. {found}</translation>
  </message>
  <message>
   <source>Choose an image with all of them, or stack the rasters that hold the others on it.</source>
   <extracomment>243, engine/imagery/bands.py</extracomment>
   <translation>Elija una imagen que las tenga todas, o apile sobre ella los rásteres que contienen las demás.</translation>
  </message>
  <message>
   <source>If they are there under other names, say in BANDS which bands to take, in the card's order, such as {numbers}; else choose an image with all of them.</source>
   <extracomment>244, engine/imagery/bands.py</extracomment>
   <translation>Si están ahí con otros nombres, indique en BANDS qué bandas se toman, en el orden de la ficha, por ejemplo {numbers}; si no, elija una imagen que las tenga todas.</translation>
  </message>
  <message>
   <source>“{name}” fits several bands of the image: {bands}. Give BANDS with the number of the one that is meant.</source>
   <extracomment>245, engine/imagery/bands.py</extracomment>
   <translation>«{name}» corresponde a varias bandas de la imagen: {bands}. Indique en BANDS el número de la que se quiere usar.</translation>
  </message>
  <message>
   <source>the bands </source>
   <extracomment>246, engine/imagery/bands.py</extracomment>
   <translation>las bandas </translation>
  </message>
  <message>
   <source>BANDS takes the alpha band {list}, which looks like a mask, as data.</source>
   <extracomment>247, engine/imagery/bands.py</extracomment>
   <translation>BANDS toma como datos la banda alfa {list}, que parece una máscara.</translation>
  </message>
  <message>
   <source>The bands {list} that the model wants were found by their names: bands {list_2} of {bands_count} are read, in this order.</source>
   <extracomment>248, engine/imagery/bands.py</extracomment>
   <translation>Las bandas {list} que requiere el modelo se encontraron por sus nombres: se leen las bandas {list_2} de {bands_count}, en este orden.</translation>
  </message>
  <message>
   <source>The image's bands have no names that could be compared with those in the model card ({list}): they are taken in their order.</source>
   <extracomment>249, engine/imagery/bands.py</extracomment>
   <translation>Las bandas de la imagen no tienen nombres que se puedan comparar con los de la ficha del modelo ({list}): se toman en su orden.</translation>
  </message>
  <message>
   <source>BANDS gives the model {given}, while its card wants {list}: the order differs. Leave BANDS empty to have the bands found by their names.</source>
   <extracomment>250, engine/imagery/bands.py</extracomment>
   <translation>BANDS da al modelo {given}, mientras que su ficha requiere {list}: el orden difiere. Deje BANDS vacío para que las bandas se encuentren por sus nombres.</translation>
  </message>
  <message>
   <source>{GetDescription} cannot be read at {window}: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>251, engine/imagery/gdal_stack.py</extracomment>
   <translation>{GetDescription} no se puede leer en {window}: {error}. El archivo puede estar dañado o truncado; cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>252, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path} no se puede leer: {error}. El archivo puede estar dañado o truncado; cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} cannot be opened as a raster: {error}.</source>
   <extracomment>253, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path} no se puede abrir como ráster: {error}.</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the GDAL {version} of Orfeo ToolBox's Python lacks. {AS_GEOTIFF}</source>
   <extracomment>255, engine/imagery/gdal_stack.py</extracomment>
   <translation>{reason} Su formato puede ser uno que no tiene el GDAL {version} del Python de Orfeo ToolBox. {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} holds no bands of its own; choose one of its subdatasets.</source>
   <extracomment>256, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path} no contiene bandas propias; elija uno de sus subconjuntos de datos.</translation>
  </message>
  <message>
   <source>{GetDescription} holds numbers of the type {name}; expected real ones.</source>
   <extracomment>257, engine/imagery/gdal_stack.py</extracomment>
   <translation>{GetDescription} contiene números del tipo {name}; se esperan números reales.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {error}. {error_2}</source>
   <extracomment>258, engine/imagery/opening.py</extracomment>
   <translation>{path} no se puede abrir: {error}. {error_2}</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing raster file.</source>
   <extracomment>259, engine/imagery/opening.py</extracomment>
   <translation>{path} no existe. Elija un archivo ráster existente.</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the worker's GDAL ({gdal_version}) lacks. {AS_GEOTIFF}</source>
   <extracomment>260, engine/imagery/opening.py</extracomment>
   <translation>{reason} Su formato puede ser uno que no tiene el GDAL del proceso de cálculo ({gdal_version}). {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is a damaged raster: {error}. Copy or download it again.</source>
   <extracomment>261, engine/imagery/opening.py</extracomment>
   <translation>{path} es un ráster dañado: {error}. Cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; expected real ones. Convert it to amplitude or intensity first.</source>
   <extracomment>262, engine/imagery/opening.py</extracomment>
   <translation>{path} contiene números complejos; se esperan números reales. Conviértalo antes a amplitud o intensidad.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. {error_2}</source>
   <extracomment>263, engine/imagery/opening.py</extracomment>
   <translation>{path} no se puede leer: {error}. {error_2}</translation>
  </message>
  <message>
   <source>{path} has {shown} bands in QGIS, but {bands} for the worker's GDAL ({version}). {AS_GEOTIFF}</source>
   <extracomment>264, engine/imagery/other_gdal.py</extracomment>
   <translation>{path} tiene {shown} bandas en QGIS, pero {bands} para el GDAL del proceso de cálculo ({version}). {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is read from standard input, which the worker has none of. Save the image as a file.</source>
   <extracomment>265, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} se lee de la entrada estándar, de la que el proceso de cálculo no dispone. Guarde la imagen como archivo.</translation>
  </message>
  <message>
   <source>{path} is a pipe or a device, not a file; expected a raster file. Save the image as a file.</source>
   <extracomment>266, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} es una tubería o un dispositivo, no un archivo; se espera un archivo ráster. Guarde la imagen como archivo.</translation>
  </message>
  <message>
   <source>{path} is made of itself{value}. Build the virtual raster again, from the images themselves.</source>
   <extracomment>267, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} se compone de sí mismo{value}. Construya de nuevo el ráster virtual, a partir de las propias imágenes.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}.</source>
   <extracomment>268, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} no se puede leer: {value}.</translation>
  </message>
  <message>
   <source>{path} is a damaged virtual raster ({error}). Copy it again, or build it again.</source>
   <extracomment>269, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} es un ráster virtual dañado ({error}). Cópielo de nuevo o constrúyalo de nuevo.</translation>
  </message>
  <message>
   <source>{path} promises {width} x {height} pixels and has {held} bytes: its header is wrong, or the file is cut short. Copy or download it again.</source>
   <extracomment>270, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} anuncia {width} x {height} píxeles y tiene {held} bytes: su cabecera es errónea o el archivo está truncado. Cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} is stored in blocks of {block_bytes} GB, each of which must be read as a whole. Write it in tiles first, for example with “Translate” and the option TILED=YES.</source>
   <extracomment>271, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} está almacenado en bloques de {block_bytes} GB, cada uno de los cuales debe leerse entero. Escríbalo antes en teselas, por ejemplo con «Traducir (convertir formato)» y la opción TILED=YES.</translation>
  </message>
  <message>
   <source>{path} has the geotransform ({a}, {b}, {c}, {d}, {e}, {f}), which gives a pixel no place or no area. Repair its georeferencing first.</source>
   <extracomment>272, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} tiene la geotransformación ({a}, {b}, {c}, {d}, {e}, {f}), que no da a un píxel ningún lugar o ningún área. Repare antes su georreferenciación.</translation>
  </message>
  <message>
   <source>The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>273, engine/imagery/rasterio_stack.py</extracomment>
   <translation>El archivo puede estar dañado o truncado; cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>The rasters that it is made of may be missing, or refer back to it.</source>
   <extracomment>274, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Los rásteres de los que se compone pueden faltar o remitir de nuevo a él.</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {likely}</source>
   <extracomment>275, engine/imagery/rasterio_stack.py</extracomment>
   <translation>{path} no se puede leer en {window}: {error}. {likely}</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {error_2}</source>
   <extracomment>276, engine/imagery/rasterio_stack.py</extracomment>
   <translation>{path} no se puede leer en {window}: {error}. {error_2}</translation>
  </message>
  <message>
   <source>The credentials on standard input are not what was expected.</source>
   <extracomment>277, engine/imagery/remote.py</extracomment>
   <translation>Las credenciales de la entrada estándar no son lo que se esperaba.</translation>
  </message>
  <message>
   <source>{path} is read with credentials, which this worker was not given.</source>
   <extracomment>278, engine/imagery/remote.py</extracomment>
   <translation>{path} se lee con credenciales, que este proceso de cálculo no ha recibido.</translation>
  </message>
  <message>
   <source>{path} is read with credentials; expected is an address of the form /vsicurl/https://… then. Save the layer as a GeoTIFF first, and use that.</source>
   <extracomment>279, engine/imagery/remote.py</extracomment>
   <translation>{path} se lee con credenciales; en ese caso se espera una dirección de la forma /vsicurl/https://… Guarde antes la capa como GeoTIFF y use ese archivo.</translation>
  </message>
  <message>
   <source>ATTEMPTS must be at least 1.</source>
   <extracomment>280, engine/imagery/remote.py</extracomment>
   <translation>ATTEMPTS debe ser al menos 1.</translation>
  </message>
  <message>
   <source>The server wants a log-in or a signature that it accepts. Choose an authentication in the layer's properties, or make the layer anew with “Image from a STAC catalogue”.</source>
   <extracomment>281, engine/imagery/remote.py</extracomment>
   <translation>El servidor pide un inicio de sesión o una firma que acepte. Elija una autenticación en las propiedades de la capa, o cree de nuevo la capa con «Imagen de un catálogo STAC».</translation>
  </message>
  <message>
   <source>The server has no such file. Check the address.</source>
   <extracomment>282, engine/imagery/remote.py</extracomment>
   <translation>El servidor no tiene ese archivo. Compruebe la dirección.</translation>
  </message>
  <message>
   <source>It was tried {ATTEMPTS} times, with growing pauses. Check the network and the proxy, try again later, or download the file first.</source>
   <extracomment>283, engine/imagery/remote.py</extracomment>
   <translation>Se ha intentado {ATTEMPTS} veces, con pausas crecientes. Compruebe la red y el proxy, inténtelo más tarde o descargue antes el archivo.</translation>
  </message>
  <message>
   <source>by its metadata ({TAG})</source>
   <extracomment>284, engine/imagery/sentinel2.py</extracomment>
   <translation>según sus metadatos ({TAG})</translation>
  </message>
  <message>
   <source>as in all products of Sentinel-2</source>
   <extracomment>285, engine/imagery/sentinel2.py</extracomment>
   <translation>como en todos los productos de Sentinel-2</translation>
  </message>
  <message>
   <source>by the rasters that it is made of</source>
   <extracomment>286, engine/imagery/sentinel2.py</extracomment>
   <translation>según los rásteres de los que se compone</translation>
  </message>
  <message>
   <source>by the metadata of its product</source>
   <extracomment>287, engine/imagery/sentinel2.py</extracomment>
   <translation>según los metadatos de su producto</translation>
  </message>
  <message>
   <source>as its name is that of a Sentinel-2 band</source>
   <extracomment>288, engine/imagery/sentinel2.py</extracomment>
   <translation>porque su nombre es el de una banda de Sentinel-2</translation>
  </message>
  <message>
   <source>by the name of its product</source>
   <extracomment>289, engine/imagery/sentinel2_offsets.py</extracomment>
   <translation>según el nombre de su producto</translation>
  </message>
  <message>
   <source>ASSETS is empty; expected are names such as B02,B03,B04,B08.</source>
   <extracomment>290, engine/imagery/stac_assets.py</extracomment>
   <translation>ASSETS está vacío; se esperan nombres como B02,B03,B04,B08.</translation>
  </message>
  <message>
   <source>{catalogue} has no item “{item}” in the collection “{collection}”. {collection_2}</source>
   <extracomment>294, engine/imagery/stac_search.py</extracomment>
   <translation>{catalogue} no tiene ningún elemento «{item}» en la colección «{collection}». {collection_2}</translation>
  </message>
  <message>
   <source>{job} gives more than {MOST} items. Choose a smaller area or fewer days.</source>
   <extracomment>295, engine/imagery/stac_search.py</extracomment>
   <translation>{job} da más de {MOST} elementos. Elija un área menor o menos días.</translation>
  </message>
  <message>
   <source>{job} gives no item. Choose other dates or another area. {collection}</source>
   <extracomment>296, engine/imagery/stac_search.py</extracomment>
   <translation>{job} no da ningún elemento. Elija otras fechas u otra área. {collection}</translation>
  </message>
  <message>
   <source>the least cloudy one has {known} %</source>
   <extracomment>297, engine/imagery/stac_search.py</extracomment>
   <translation>el menos nuboso tiene {known} %</translation>
  </message>
  <message>
   <source>none says how cloudy</source>
   <extracomment>298, engine/imagery/stac_search.py</extracomment>
   <translation>ninguno indica su nubosidad</translation>
  </message>
  <message>
   <source>{job} gives {items_count} items, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>299, engine/imagery/stac_search.py</extracomment>
   <translation>{job} da {items_count} elementos, pero ninguno con {max_cloud} % de nubes como máximo: {least}. Elija un MAX_CLOUD mayor, otras fechas u otra área.</translation>
  </message>
  <message>
   <source>{job} gives {items_count} item, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>300, engine/imagery/stac_search.py</extracomment>
   <translation>{job} da {items_count} elemento, pero ninguno con {max_cloud} % de nubes como máximo: {least}. Elija un MAX_CLOUD mayor, otras fechas u otra área.</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>301, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} elementos encontrados, {clear_count} de ellos con {max_cloud} % de nubes como máximo; se toma el menos nuboso.</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>302, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} elemento encontrado, {clear_count} de ellos con {max_cloud} % de nubes como máximo; se toma el menos nuboso.</translation>
  </message>
  <message>
   <source>The item {id} covers only a part of the area: it reaches from {box}, {box_2} to {box_3}, {box_4} (degrees east, north). Give ITEM to choose another one.</source>
   <extracomment>303, engine/imagery/stac_search.py</extracomment>
   <translation>El elemento {id} solo cubre una parte del área: va de {box}, {box_2} a {box_3}, {box_4} (grados este, norte). Indique ITEM para elegir otro.</translation>
  </message>
  <message>
   <source>CATALOGUE is “{catalogue}”; expected is the address of a STAC API, such as https://earth-search.aws.element84.com/v1.</source>
   <extracomment>304, engine/imagery/stac_search.py</extracomment>
   <translation>CATALOGUE es «{catalogue}»; se espera la dirección de una API STAC, por ejemplo https://earth-search.aws.element84.com/v1.</translation>
  </message>
  <message>
   <source>COLLECTION is empty; expected is a name such as sentinel-2-l2a.</source>
   <extracomment>305, engine/imagery/stac_search.py</extracomment>
   <translation>COLLECTION está vacío; se espera un nombre como sentinel-2-l2a.</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them.</source>
   <extracomment>306, engine/imagery/stac_search.py</extracomment>
   <translation>No se ha indicado ni ITEM ni EXTENT; se espera uno de los dos.</translation>
  </message>
  <message>
   <source>the beginning</source>
   <extracomment>307, engine/imagery/stac_search.py</extracomment>
   <translation>el principio</translation>
  </message>
  <message>
   <source>The search in {catalogue} for the collection “{collection}”{area} (degrees east, north){dates}</source>
   <extracomment>308, engine/imagery/stac_search.py</extracomment>
   <translation>La búsqueda en {catalogue} de la colección «{collection}»{area} (grados este, norte){dates}</translation>
  </message>
  <message>
   <source>{address} did not answer as a STAC API does ({error}). Check CATALOGUE, the network and the proxy, or try again later.</source>
   <extracomment>309, engine/imagery/stac_search.py</extracomment>
   <translation>{address} no respondió como lo hace una API STAC ({error}). Compruebe CATALOGUE, la red y el proxy, o inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The catalogue has the collection “{collection}”.</source>
   <extracomment>310, engine/imagery/stac_search.py</extracomment>
   <translation>El catálogo tiene la colección «{collection}».</translation>
  </message>
  <message>
   <source>The catalogue has no collection “{collection}”; it has {value}.</source>
   <extracomment>311, engine/imagery/stac_search.py</extracomment>
   <translation>El catálogo no tiene ninguna colección «{collection}»; tiene {value}.</translation>
  </message>
  <message>
   <source>DATE_FROM {date_from} is later than DATE_TO {date_to}; exchange them.</source>
   <extracomment>312, engine/imagery/stac_search.py</extracomment>
   <translation>DATE_FROM {date_from} es posterior a DATE_TO {date_to}; intercámbielas.</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected is a date such as 2022-06-30.</source>
   <extracomment>313, engine/imagery/stac_search.py</extracomment>
   <translation>{name} es «{text}»; se espera una fecha como 2022-06-30.</translation>
  </message>
  <message>
   <source>By its processing baseline {baseline} the item has {added} added to every value</source>
   <extracomment>314, engine/imagery/stac_values.py</extracomment>
   <translation>Según su versión de procesamiento {baseline}, el elemento tiene {added} sumados a cada valor</translation>
  </message>
  <message>
   <source>{item}, and the catalogue says that it is subtracted already; but hardly any pixel is as dark as that would have it. The catalogue is believed: nothing is subtracted. If the image looks pale, its values are too large.</source>
   <extracomment>315, engine/imagery/stac_values.py</extracomment>
   <translation>{item}, y el catálogo dice que ya se han restado; pero apenas hay píxeles tan oscuros como eso implicaría. Se da crédito al catálogo: no se resta nada. Si la imagen se ve pálida, sus valores son demasiado grandes.</translation>
  </message>
  <message>
   <source>, which the catalogue says is not subtracted</source>
   <extracomment>316, engine/imagery/stac_values.py</extracomment>
   <translation>, que según el catálogo no se han restado</translation>
  </message>
  <message>
   <source>{item}{also}, but {dark} % of a sample of {name} are darker than that allows: it is taken for subtracted already. If the image looks too dark, its values are right as they are and 1000 is still to be subtracted.</source>
   <extracomment>317, engine/imagery/stac_values.py</extracomment>
   <translation>{item}{also}, pero el {dark} % de una muestra de {name} es más oscuro de lo que eso permite: se considera que ya se han restado. Si la imagen se ve demasiado oscura, sus valores son correctos tal como están y aún hay que restar 1000.</translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>318, engine/imagery/stac_values.py</extracomment>
   <translation>tal como están almacenados</translation>
  </message>
  <message>
   <source>{list} subtracted: harmonised</source>
   <extracomment>319, engine/imagery/stac_values.py</extracomment>
   <translation>{list} restados: armonizados</translation>
  </message>
  <message>
   <source>harmonised by the catalogue</source>
   <extracomment>320, engine/imagery/stac_values.py</extracomment>
   <translation>armonizados por el catálogo</translation>
  </message>
  <message>
   <source>{name} ({width} x {height} pixels of {a}) does not lie on the pixels of {name_2} ({width_2} x {height_2} pixels of {transform}): {list}. Expected are assets of one area, whose pixel sizes are whole multiples of the finest. Choose other ASSETS.</source>
   <extracomment>321, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name} ({width} x {height} píxeles de {a}) no coincide con los píxeles de {name_2} ({width_2} x {height_2} píxeles de {transform}): {list}. Se esperan recursos de una misma área, cuyos tamaños de píxel sean múltiplos enteros del más fino. Elija otros ASSETS.</translation>
  </message>
  <message>
   <source>{name} holds values of the type {dtype}; expected is one of {list}. Choose other ASSETS.</source>
   <extracomment>322, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name} contiene valores del tipo {dtype}; se espera uno de {list}. Elija otros ASSETS.</translation>
  </message>
  <message>
   <source>Bring them to one grid first, for example with “Warp (reproject)” or “Align rasters”.</source>
   <extracomment>323, engine/imagery/stacking.py</extracomment>
   <translation>Llévelos antes a una misma malla, por ejemplo con «Combar (reproyectar)» o «Alinear rásteres».</translation>
  </message>
  <message>
   <source>{path} cannot be stacked on {first_path}: {list}. {value}</source>
   <extracomment>324, engine/imagery/stacking.py</extracomment>
   <translation>{path} no se puede apilar sobre {first_path}: {list}. {value}</translation>
  </message>
  <message>
   <source>They are tiles side by side, not bands of one place. Make one image of them with “Build virtual raster” (without “Place each input file into a separate band”), and use that.</source>
   <extracomment>325, engine/imagery/stacking.py</extracomment>
   <translation>Son teselas contiguas, no bandas de un mismo lugar. Haga una imagen con ellas mediante «Construir ráster virtual» (sin «Coloque cada archivo de entrada en una banda separada») y use esa imagen.</translation>
  </message>
  <message>
   <source>{names}: {value} means no data, {why}; the file itself names no nodata value. If {value_2} holds data there, give NODATA another value, such as -1.</source>
   <extracomment>326, engine/imagery/stacking.py</extracomment>
   <translation>{names}: {value} significa «sin datos», {why}; el archivo en sí no indica ningún valor sin datos. Si {value_2} contiene datos ahí, dé a NODATA otro valor, por ejemplo -1.</translation>
  </message>
  <message>
   <source>{added}: the additional nodata values of the layer in QGIS count.</source>
   <extracomment>327, engine/imagery/stacking.py</extracomment>
   <translation>{added}: cuentan los valores sin datos adicionales de la capa en QGIS.</translation>
  </message>
  <message>
   <source>{without}: the file's own nodata value is not used, as it is switched off in the layer's properties in QGIS.</source>
   <extracomment>328, engine/imagery/stacking.py</extracomment>
   <translation>{without}: no se usa el valor sin datos propio del archivo, porque está desactivado en las propiedades de la capa en QGIS.</translation>
  </message>
  <message>
   <source>{path}: the coordinate reference system is that of the layer in QGIS, {crs}; the file has another one or none.</source>
   <extracomment>329, engine/imagery/stacking.py</extracomment>
   <translation>{path}: el sistema de referencia de coordenadas es el de la capa en QGIS, {crs}; el archivo tiene otro o ninguno.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; the map keeps them.</source>
   <extracomment>330, engine/imagery/stacking.py</extracomment>
   <translation>{path} solo está georreferenciado mediante {kind}; el mapa los conserva.</translation>
  </message>
  <message>
   <source>by its metadata ({name})</source>
   <extracomment>331, engine/imagery/stored_values.py</extracomment>
   <translation>según sus metadatos ({name})</translation>
  </message>
  <message>
   <source>by its metadata ({BASELINE_TAG})</source>
   <extracomment>332, engine/imagery/stored_values.py</extracomment>
   <translation>según sus metadatos ({BASELINE_TAG})</translation>
  </message>
  <message>
   <source>by its scale {scale} and offset {offset}</source>
   <extracomment>333, engine/imagery/stored_values.py</extracomment>
   <translation>según su escala {scale} y su desplazamiento {offset}</translation>
  </message>
  <message>
   <source>shapely, which lays reference points and polygons on pixels, is missing ({error}). Run “Set up the inference environment” again, or install shapely into the environment that you chose.</source>
   <extracomment>334, engine/imagery/vector_features.py</extracomment>
   <translation>Falta shapely, que sitúa los puntos y polígonos de referencia sobre los píxeles ({error}). Ejecute otra vez «Configurar el entorno de inferencia», o instale shapely en el entorno que haya elegido.</translation>
  </message>
  <message>
   <source>{name} holds geometries that cannot be used ({problem}); expected are points or polygons.</source>
   <extracomment>335, engine/imagery/vector_features.py</extracomment>
   <translation>{name} contiene geometrías que no se pueden usar ({problem}); se esperan puntos o polígonos.</translation>
  </message>
  <message>
   <source>{name} has no feature with a class and a geometry.</source>
   <extracomment>336, engine/imagery/vector_features.py</extracomment>
   <translation>{name} no tiene ningún objeto espacial con clase y geometría.</translation>
  </message>
  <message>
   <source>{name} holds {list}; expected are points only or polygons only.</source>
   <extracomment>337, engine/imagery/vector_features.py</extracomment>
   <translation>{name} contiene {list}; se esperan solo puntos o solo polígonos.</translation>
  </message>
  <message>
   <source>Only one of {name} and {name_2} has a coordinate reference system; the other is taken to be in the same.</source>
   <extracomment>338, engine/imagery/vector_features.py</extracomment>
   <translation>Solo uno de {name} y {name_2} tiene sistema de referencia de coordenadas; se supone que el otro está en el mismo.</translation>
  </message>
  <message>
   <source>{name} cannot be brought to the coordinate reference system of {name_2}: {error}.</source>
   <extracomment>339, engine/imagery/vector_features.py</extracomment>
   <translation>{name} no se puede llevar al sistema de referencia de coordenadas de {name_2}: {error}.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {name} is not understood: {error}.</source>
   <extracomment>340, engine/imagery/vector_features.py</extracomment>
   <translation>No se entiende el sistema de referencia de coordenadas de {name}: {error}.</translation>
  </message>
  <message>
   <source>BANDS is “{text}” ({found} names); expected is one name for each band of the model's image input, in its order: {expected}. Separate the names by commas, and several inputs by “;”.</source>
   <extracomment>341, engine/inference/band_names.py</extracomment>
   <translation>BANDS es «{text}» ({found} nombres); se espera un nombre por cada banda de la entrada de imagen del modelo, en su orden: {expected}. Separe los nombres con comas, y si hay varias entradas, con «;».</translation>
  </message>
  <message>
   <source>BANDS names “{twice}” twice; expected are different names.</source>
   <extracomment>342, engine/inference/band_names.py</extracomment>
   <translation>BANDS nombra «{twice}» dos veces; se esperan nombres distintos.</translation>
  </message>
  <message>
   <source>BLEND is on, but the model's output “{name}” holds whole numbers, of which there is no mean. Switch BLEND off, or name an output of probabilities in HEAD.</source>
   <extracomment>343, engine/inference/blending.py</extracomment>
   <translation>BLEND está activado, pero la salida «{name}» del modelo contiene números enteros, de los que no hay media. Desactive BLEND, o indique en HEAD una salida de probabilidades.</translation>
  </message>
  <message>
   <source>How much depends on where patches are cut was not measured: {error}</source>
   <extracomment>344, engine/inference/cut_trial.py</extracomment>
   <translation>No se midió cuánto depende de dónde se cortan los parches: {error}</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({share} %)</source>
   <extracomment>345, engine/inference/cut_trial.py</extracomment>
   <translation>Midiendo cuánto depende de dónde se cortan los parches ({share} %)</translation>
  </message>
  <message>
   <source>padded network</source>
   <extracomment>346, engine/inference/duration_estimate.py</extracomment>
   <translation>red con relleno</translation>
  </message>
  <message>
   <source>INPUT_CHECK is “refuse”, but the model card does not say what the model was trained on, so the image cannot be held against it.</source>
   <extracomment>347, engine/inference/input_alarm.py</extracomment>
   <translation>INPUT_CHECK es «Rechazar», pero la ficha del modelo no dice con qué se entrenó, así que la imagen no se puede contrastar con ello.</translation>
  </message>
  <message>
   <source>{list} INPUT_CHECK is “refuse”, so there is no map; “warn” makes it all the same.</source>
   <extracomment>348, engine/inference/input_alarm.py</extracomment>
   <translation>{list} INPUT_CHECK es «Rechazar», así que no hay mapa; «Advertir» lo hace de todos modos.</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too small (“Warp” brings it to the training's size)</source>
   <extracomment>349, engine/inference/input_alarm.py</extracomment>
   <translation>sus píxeles miden {own} m sobre el terreno y los del entrenamiento {size} m, de modo que el modelo lo ve todo {ratio} veces demasiado pequeño («Combar (reproyectar)» la lleva al tamaño del entrenamiento)</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too large (“Warp” brings it to the training's size)</source>
   <extracomment>350, engine/inference/input_alarm.py</extracomment>
   <translation>sus píxeles miden {own} m sobre el terreno y los del entrenamiento {size} m, de modo que el modelo lo ve todo {ratio} veces demasiado grande («Combar (reproyectar)» la lleva al tamaño del entrenamiento)</translation>
  </message>
  <message>
   <source>its coordinates are in degrees, those of the training in metres, so that its pixels are not square on the ground (“Warp” brings it to a projection in metres)</source>
   <extracomment>351, engine/inference/input_alarm.py</extracomment>
   <translation>sus coordenadas están en grados y las del entrenamiento en metros, de modo que sus píxeles no son cuadrados sobre el terreno («Combar (reproyectar)» la lleva a una proyección en metros)</translation>
  </message>
  <message>
   <source> (BANDS {order} would fit)</source>
   <extracomment>352, engine/inference/input_alarm.py</extracomment>
   <translation> (BANDS {order} encajaría)</translation>
  </message>
  <message>
   <source>{share} of its values{worst} lie outside the range of 98 % of the training's, {words}{instead}</source>
   <extracomment>353, engine/inference/input_alarm.py</extracomment>
   <translation>{share} de sus valores{worst} quedan fuera del rango del 98 % de los del entrenamiento, {words}{instead}</translation>
  </message>
  <message>
   <source>{path} is unlike the images that the model was trained on{sensor}: {list}. The map may look right and be wrong.</source>
   <extracomment>354, engine/inference/input_alarm.py</extracomment>
   <translation>{path} es distinta de las imágenes con las que se entrenó el modelo{sensor}: {list}. El mapa puede parecer correcto y ser erróneo.</translation>
  </message>
  <message>
   <source>{files} has fractions ({types}), but the model's input “{name}” takes whole numbers: they are cut off, as NumPy's astype does ({broken} is taken as {broken_2}). If the training images were rounded or scaled, do that to this image first.</source>
   <extracomment>355, engine/inference/input_check.py</extracomment>
   <translation>{files} tiene fracciones ({types}), pero la entrada «{name}» del modelo toma números enteros: se truncan, como hace astype de NumPy ({broken} se toma como {broken_2}). Si las imágenes del entrenamiento se redondearon o escalaron, haga antes lo mismo con esta imagen.</translation>
  </message>
  <message>
   <source>{files} has values that the model's input “{name}” does not take ({dtype}, {low} to {high}): each is taken as the nearest that fits, {value} as {value_2}. If these are a few saturated pixels, the map is right; if the image is scaled otherwise than the training images, scale it first, for the map is wrong there.</source>
   <extracomment>356, engine/inference/input_check.py</extracomment>
   <translation>{files} tiene valores que la entrada «{name}» del modelo no admite ({dtype}, de {low} a {high}): cada uno se toma como el más próximo que cabe, {value} como {value_2}. Si son unos pocos píxeles saturados, el mapa es correcto; si la imagen está escalada de otro modo que las imágenes del entrenamiento, escálela antes, pues ahí el mapa es erróneo.</translation>
  </message>
  <message>
   <source>{files} has values from {min} to {max} ({types}), but the model's input “{name}” takes whole numbers from {low} to {high} ({dtype}), so it was trained on others. Scale the image as its training images were (“Translate”, with -scale and an output data type).</source>
   <extracomment>357, engine/inference/input_check.py</extracomment>
   <translation>{files} tiene valores de {min} a {max} ({types}), pero la entrada «{name}» del modelo toma números enteros de {low} a {high} ({dtype}), así que se entrenó con otros. Escale la imagen como se escalaron sus imágenes de entrenamiento («Traducir (convertir formato)», con -scale y un tipo de datos de salida).</translation>
  </message>
  <message>
   <source>the model card</source>
   <extracomment>358, engine/inference/legend_choice.py</extracomment>
   <translation>la ficha del modelo</translation>
  </message>
  <message>
   <source>The model has {number} that nobody has named: neither CLASSES nor the model card does. They are called “class 0” and on, by their numbers. Give a legend as CLASSES, here, or once for all in “Edit a model card” (cnnmapper:editcard) or when exporting the model. The OTBTF tutorial's is {name}/{name_2} in the plugin's folder.</source>
   <extracomment>359, engine/inference/legend_choice.py</extracomment>
   <translation>El modelo tiene {number} que nadie ha nombrado: ni CLASSES ni la ficha del modelo lo hacen. Se llaman «clase 0» y siguientes, por sus números. Indique una leyenda en CLASSES, aquí, o de una vez por todas en «Editar la ficha de un modelo» (cnnmapper:editcard) o al exportar el modelo. La del tutorial de OTBTF es {name}/{name_2} en la carpeta del complemento.</translation>
  </message>
  <message>
   <source>Landsat's numbers (Level 1, or Collection 2 Level 2)</source>
   <extracomment>360, engine/inference/likely_cause.py</extracomment>
   <translation>números de Landsat (Level 1, o Collection 2 Level 2)</translation>
  </message>
  <message>
   <source>reflectance from 0 to 1</source>
   <extracomment>361, engine/inference/likely_cause.py</extracomment>
   <translation>una reflectancia de 0 a 1</translation>
  </message>
  <message>
   <source>reflectance in per cent</source>
   <extracomment>362, engine/inference/likely_cause.py</extracomment>
   <translation>una reflectancia en tanto por ciento</translation>
  </message>
  <message>
   <source>bytes from 0 to 255</source>
   <extracomment>363, engine/inference/likely_cause.py</extracomment>
   <translation>bytes de 0 a 255</translation>
  </message>
  <message>
   <source>reflectance times 10000</source>
   <extracomment>364, engine/inference/likely_cause.py</extracomment>
   <translation>una reflectancia multiplicada por 10000</translation>
  </message>
  <message>
   <source>divided by {factor}</source>
   <extracomment>365, engine/inference/likely_cause.py</extracomment>
   <translation>divididos por {factor}</translation>
  </message>
  <message>
   <source>: it is another sensor's image</source>
   <extracomment>366, engine/inference/likely_cause.py</extracomment>
   <translation>: es la imagen de otro sensor</translation>
  </message>
  <message>
   <source>{times}{plus} they would fit: these look like {name}, the training's like {name_2}{other}</source>
   <extracomment>367, engine/inference/likely_cause.py</extracomment>
   <translation>{times}{plus} encajarían: estos parecen {name}, los del entrenamiento {name_2}{other}</translation>
  </message>
  <message>
   <source>because about {added} was added to every value, as Sentinel-2 has it since processing baseline 04.00 (January 2022), and not to the training's: subtract it</source>
   <extracomment>368, engine/inference/likely_cause.py</extracomment>
   <translation>porque se sumó aproximadamente {added} a cada valor, como ocurre en Sentinel-2 desde la versión de procesamiento 04.00 (enero de 2022), y no a los del entrenamiento: réstelo</translation>
  </message>
  <message>
   <source>because every value lacks about {added} that was added to the training's, as Sentinel-2 has it since processing baseline 04.00 (January 2022): add it</source>
   <extracomment>369, engine/inference/likely_cause.py</extracomment>
   <translation>porque a cada valor le falta aproximadamente {added} que se sumó a los del entrenamiento, como ocurre en Sentinel-2 desde la versión de procesamiento 04.00 (enero de 2022): súmelo</translation>
  </message>
  <message>
   <source>because the bands are in another order</source>
   <extracomment>370, engine/inference/likely_cause.py</extracomment>
   <translation>porque las bandas están en otro orden</translation>
  </message>
  <message>
   <source>{ratio} times as large</source>
   <extracomment>371, engine/inference/likely_cause.py</extracomment>
   <translation>{ratio} veces más grandes</translation>
  </message>
  <message>
   <source>{ratio} times smaller</source>
   <extracomment>372, engine/inference/likely_cause.py</extracomment>
   <translation>{ratio} veces más pequeños</translation>
  </message>
  <message>
   <source>and they are about {size} than the training's: another sensor's or product's, or of land or weather that the training did not have</source>
   <extracomment>373, engine/inference/likely_cause.py</extracomment>
   <translation>y son aproximadamente {size} que los del entrenamiento: son de otro sensor o producto, o de un terreno o un tiempo meteorológico que el entrenamiento no tenía</translation>
  </message>
  <message>
   <source>and no factor, offset or order of bands explains it: another sensor or product, or land or weather that the training did not have</source>
   <extracomment>374, engine/inference/likely_cause.py</extracomment>
   <translation>y ningún factor, desplazamiento u orden de las bandas lo explica: otro sensor o producto, o un terreno o un tiempo meteorológico que el entrenamiento no tenía</translation>
  </message>
  <message>
   <source>The job asks for no output.</source>
   <extracomment>375, engine/inference/map_files.py</extracomment>
   <translation>El trabajo no pide ninguna salida.</translation>
  </message>
  <message>
   <source>Two outputs have the same file name; give each its own.</source>
   <extracomment>376, engine/inference/map_files.py</extracomment>
   <translation>Dos salidas tienen el mismo nombre de archivo; dé a cada una el suyo.</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {path} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>377, engine/inference/map_files.py</extracomment>
   <translation>CLASSES es {classes}, que el estilo de {path} sobrescribiría. Elija otro archivo de salida, o dé otro nombre a la leyenda.</translation>
  </message>
  <message>
   <source>The map has no valid pixel: all of the image has no data there (its nodata value, or a mask such as an alpha band, which BANDS may name as a band), or the image or the model's output is nothing but NaN or infinity.</source>
   <extracomment>378, engine/inference/map_files.py</extracomment>
   <translation>El mapa no tiene ningún píxel válido: toda la imagen carece ahí de datos (por su valor sin datos, o por una máscara como una banda alfa, que BANDS puede nombrar como banda), o la imagen o la salida del modelo no es más que NaN o infinito.</translation>
  </message>
  <message>
   <source>The model gives labels that the legend does not name: {shown}. The map shows them under their numbers, in colours of their own. Give a legend (CLASSES) that has them; if they count from 1 and the legend from 0, every name is one class off.</source>
   <extracomment>379, engine/inference/map_files.py</extracomment>
   <translation>El modelo da etiquetas que la leyenda no nombra: {shown}. El mapa las muestra con sus números, en colores propios. Indique una leyenda (CLASSES) que las tenga; si cuentan desde 1 y la leyenda desde 0, todos los nombres están desplazados en una clase.</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {strerror}. Choose another output file.</source>
   <extracomment>380, engine/inference/map_files.py</extracomment>
   <translation>No se puede escribir el mapa en {parent}: {strerror}. Elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>The model gives NaN or infinity for {lost} pixels; they have no data on the map.</source>
   <extracomment>381, engine/inference/map_finishing.py</extracomment>
   <translation>El modelo da NaN o infinito en {lost} píxeles; estos quedan sin datos en el mapa.</translation>
  </message>
  <message>
   <source>Finishing the map</source>
   <extracomment>382, engine/inference/map_making.py</extracomment>
   <translation>Finalizando el mapa</translation>
  </message>
  <message>
   <source>the entry is of a padded network</source>
   <extracomment>383, engine/inference/margin_choice.py</extracomment>
   <translation>la entrada es de una red con relleno</translation>
  </message>
  <message>
   <source>padded network, margin {margin} cut away, equal</source>
   <extracomment>384, engine/inference/margin_method.py</extracomment>
   <translation>red con relleno, margen de {margin} recortado, igual</translation>
  </message>
  <message>
   <source>For {shape} x {shape_2} pixels the model's output “{name}” has {shape_3} x {shape_4} pixels; its card says {expected} x {expected_2}. Export the model again.</source>
   <extracomment>385, engine/inference/margin_method.py</extracomment>
   <translation>Para {shape} x {shape_2} píxeles, la salida «{name}» del modelo tiene {shape_3} x {shape_4} píxeles; su ficha dice {expected} x {expected_2}. Exporte de nuevo el modelo.</translation>
  </message>
  <message>
   <source>The memory does not suffice for a tile: it is computed in pieces of {width} x {height} blocks. Give RAM or TILE_SIZE a smaller value to begin with smaller ones.</source>
   <extracomment>386, engine/inference/memory_halving.py</extracomment>
   <translation>La memoria no basta para una tesela: se calcula en partes de {width} x {height} bloques. Dé a RAM o TILE_SIZE un valor menor para empezar con teselas más pequeñas.</translation>
  </message>
  <message>
   <source>METHOD is dense, but the dense method is not proven for this model: {reasons}. Choose METHOD automatic or patches.</source>
   <extracomment>387, engine/inference/method_choice.py</extracomment>
   <translation>METHOD es «Denso», pero el método denso no está probado para este modelo: {reasons}. Elija METHOD «Automático» o «Parches».</translation>
  </message>
  <message>
   <source>patches every {step} pixels</source>
   <extracomment>388, engine/inference/method_choice.py</extracomment>
   <translation>parches cada {step} píxeles</translation>
  </message>
  <message>
   <source>, side by side</source>
   <extracomment>389, engine/inference/method_choice.py</extracomment>
   <translation>, uno junto a otro</translation>
  </message>
  <message>
   <source>the model takes patches of one size only</source>
   <extracomment>390, engine/inference/method_choice.py</extracomment>
   <translation>el modelo solo acepta parches de un único tamaño</translation>
  </message>
  <message>
   <source>the model takes {several} patches at a time</source>
   <extracomment>391, engine/inference/method_choice.py</extracomment>
   <translation>el modelo toma {several} parches a la vez</translation>
  </message>
  <message>
   <source>the scale factor of the model is not known</source>
   <extracomment>392, engine/inference/method_choice.py</extracomment>
   <translation>no se conoce el factor de escala del modelo</translation>
  </message>
  <message>
   <source>shift and stitch</source>
   <extracomment>393, engine/inference/method_choice.py</extracomment>
   <translation>desplazar y entrelazar</translation>
  </message>
  <message>
   <source>fully convolutional</source>
   <extracomment>394, engine/inference/method_choice.py</extracomment>
   <translation>totalmente convolucional</translation>
  </message>
  <message>
   <source>the model has no card, which would hold the dense network</source>
   <extracomment>395, engine/inference/method_choice.py</extracomment>
   <translation>el modelo no tiene ficha, que contendría la red densa</translation>
  </message>
  <message>
   <source>an ONNX file has no layers that could be rewritten</source>
   <extracomment>396, engine/inference/method_choice.py</extracomment>
   <translation>un archivo ONNX no tiene capas que se puedan reescribir</translation>
  </message>
  <message>
   <source>the model has inputs without an image (USER_PLACEHOLDERS)</source>
   <extracomment>397, engine/inference/method_choice.py</extracomment>
   <translation>el modelo tiene entradas sin imagen (USER_PLACEHOLDERS)</translation>
  </message>
  <message>
   <source>the rewritten network lacks the output “{list}”</source>
   <extracomment>398, engine/inference/method_choice.py</extracomment>
   <translation>a la red reescrita le falta la salida «{list}»</translation>
  </message>
  <message>
   <source>the rewritten network was proven for another receptive field</source>
   <extracomment>399, engine/inference/method_choice.py</extracomment>
   <translation>la red reescrita se probó para otro campo receptivo</translation>
  </message>
  <message>
   <source>its {name} network does not fit the spacing of these sources</source>
   <extracomment>400, engine/inference/method_choice.py</extracomment>
   <translation>su red {name} no encaja en el espaciado de estas fuentes</translation>
  </message>
  <message>
   <source>a region gets another result than the patches in it (the model pads its input, or normalises over it)</source>
   <extracomment>401, engine/inference/method_choice.py</extracomment>
   <translation>una región recibe otro resultado que los parches que contiene (el modelo rellena su entrada o normaliza sobre ella)</translation>
  </message>
  <message>
   <source>The map is made of blocks of {size} pixels, each from its own patch and laid side by side, because {why}. That takes longer, and where blocks meet, their borders may show: a network that pads knows less of what lies beyond its patch.</source>
   <extracomment>402, engine/inference/method_choice.py</extracomment>
   <translation>El mapa se hace con bloques de {size} píxeles, cada uno a partir de su propio parche y colocados uno junto a otro, porque {why}. Eso tarda más, y donde los bloques se tocan pueden verse sus bordes: una red con relleno sabe menos de lo que hay más allá de su parche.</translation>
  </message>
  <message>
   <source>The map is computed patch by patch, because {why}.</source>
   <extracomment>403, engine/inference/method_choice.py</extracomment>
   <translation>El mapa se calcula parche a parche, porque {why}.</translation>
  </message>
  <message>
   <source>Every output pixel is computed from its own patch, because {why}. The map is what the model gives for these patches; it takes longer.</source>
   <extracomment>404, engine/inference/method_choice.py</extracomment>
   <translation>Cada píxel de salida se calcula a partir de su propio parche, porque {why}. El mapa es lo que el modelo da para estos parches; tarda más.</translation>
  </message>
  <message>
   <source>no other way fits</source>
   <extracomment>405, engine/inference/method_choice.py</extracomment>
   <translation>no es posible otra forma</translation>
  </message>
  <message>
   <source>The memory does not suffice for so many patches: {batch} are computed at a time. Give RAM a smaller value to begin with fewer.</source>
   <extracomment>406, engine/inference/methods.py</extracomment>
   <translation>La memoria no basta para tantos parches: se calculan {batch} a la vez. Dé a RAM un valor menor para empezar con menos.</translation>
  </message>
  <message>
   <source>For a patch of {receptive} x {receptive_2} pixels the model's output {name} has {shape} x {shape_2} pixels, but the expression field is {expected} x {expected_2}. Give the RECEPTIVE_FIELD and EXPRESSION_FIELD that belong together.</source>
   <extracomment>407, engine/inference/methods.py</extracomment>
   <translation>Para un parche de {receptive} x {receptive_2} píxeles, la salida {name} del modelo tiene {shape} x {shape_2} píxeles, pero el campo de expresión es {expected} x {expected_2}. Indique los valores de RECEPTIVE_FIELD y EXPRESSION_FIELD que se corresponden.</translation>
  </message>
  <message>
   <source>The patches of {source} do not lie evenly.</source>
   <extracomment>408, engine/inference/methods.py</extracomment>
   <translation>Los parches de {source} no están repartidos uniformemente.</translation>
  </message>
  <message>
   <source>For {width} x {height} pixels the model's output “{name}” has {shape} x {shape_2} pixels; the fields say {expected} x {expected_2}. Check RECEPTIVE_FIELD and SCALE_FACTOR.</source>
   <extracomment>409, engine/inference/methods.py</extracomment>
   <translation>Para {width} x {height} píxeles, la salida «{name}» del modelo tiene {shape} x {shape_2} píxeles; los campos dicen {expected} x {expected_2}. Compruebe RECEPTIVE_FIELD y SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <extracomment>410, engine/inference/model_inspection.py</extracomment>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <source>The model was not run. {error}</source>
   <extracomment>411, engine/inference/model_inspection.py</extracomment>
   <translation>El modelo no se ejecutó. {error}</translation>
  </message>
  <message>
   <source>Drawing the network</source>
   <extracomment>412, engine/inference/model_inspection.py</extracomment>
   <translation>Dibujando la red</translation>
  </message>
  <message>
   <source>a Sentinel-2 tile at 10 m ({pixels})</source>
   <extracomment>413, engine/inference/model_inspection.py</extracomment>
   <translation>una tesela de Sentinel-2 a 10 m ({pixels})</translation>
  </message>
  <message>
   <source>Not tried: the dense method rewrites the layers, and there is no model card that would hold the rewritten network.</source>
   <extracomment>414, engine/inference/model_inspection.py</extracomment>
   <translation>No se ha intentado: el método denso reescribe las capas, y no hay una ficha del modelo que contenga la red reescrita.</translation>
  </message>
  <message>
   <source>Not possible: the dense method rewrites the layers of a Keras model, and an ONNX file has none.</source>
   <extracomment>415, engine/inference/model_inspection.py</extracomment>
   <translation>No es posible: el método denso reescribe las capas de un modelo Keras, y un archivo ONNX no tiene ninguna.</translation>
  </message>
  <message>
   <source>Not tried when the model was exported. Export it again to have the dense method.</source>
   <extracomment>416, engine/inference/model_inspection.py</extracomment>
   <translation>No se intentó al exportar el modelo. Expórtelo de nuevo para disponer del método denso.</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <extracomment>417, engine/inference/model_inspection.py</extracomment>
   <translation>no se indica ningún motivo</translation>
  </message>
  <message>
   <source>Not possible: {rstrip}.</source>
   <extracomment>418, engine/inference/model_inspection.py</extracomment>
   <translation>No es posible: {rstrip}.</translation>
  </message>
  <message>
   <source>The strides of the network are replaced by dilation.</source>
   <extracomment>419, engine/inference/model_inspection.py</extracomment>
   <translation>Los pasos (strides) de la red se sustituyen por dilatación.</translation>
  </message>
  <message>
   <source>What patches share inside their padded borders is computed once.</source>
   <extracomment>420, engine/inference/model_inspection.py</extracomment>
   <translation>Lo que los parches comparten dentro de sus bordes con relleno se calcula una sola vez.</translation>
  </message>
  <message>
   <source>Poolings are replaced by pooling fragments.</source>
   <extracomment>421, engine/inference/model_inspection.py</extracomment>
   <translation>Las agrupaciones (pooling) se sustituyen por fragmentos de agrupación.</translation>
  </message>
  <message>
   <source>Proven: over {windows} windows, the dense network and the patches give the same labels, and no output differs by more than {value}. {strides}</source>
   <extracomment>422, engine/inference/model_inspection.py</extracomment>
   <translation>Probado: en {windows} ventanas, la red densa y los parches dan las mismas etiquetas, y ninguna salida difiere en más de {value}. {strides}</translation>
  </message>
  <message>
   <source>What the network pads reaches {margin} pixels into its output. A map is made of regions whose margin is cut away, and equals the network run over the whole image; proven over {windows} units of {values} pixels, where nothing differs by more than {largest_difference}.</source>
   <extracomment>423, engine/inference/margin_choice.py</extracomment>
   <translation>Lo que la red rellena penetra {margin} píxeles en su salida. Un mapa se hace de regiones cuyo margen se recorta, y es igual a la red ejecutada sobre la imagen entera; probado en {windows} unidades de {values} píxeles, en las que nada difiere en más de {largest_difference}.</translation>
  </message>
  <message>
   <source>It is run on patches of {patch} pixels, which overlap on a fixed grid; a margin of each is cut away, and measured on the image. {cuts}</source>
   <extracomment>424, engine/inference/model_inspection.py</extracomment>
   <translation>Se ejecuta sobre parches de {patch} píxeles, que se solapan en una malla fija; se recorta un margen de cada uno, que se mide sobre la imagen. {cuts}</translation>
  </message>
  <message>
   <source>The folder has no model card: its layers are not known, and its fields were measured by running it. Export the Keras file to have one.</source>
   <extracomment>425, engine/inference/model_inspection.py</extracomment>
   <translation>La carpeta no tiene ficha del modelo: no se conocen sus capas, y sus campos se midieron ejecutándolo. Exporte el archivo Keras para tener una.</translation>
  </message>
  <message>
   <source>An ONNX file says nothing of layers as Keras has them; its fields were measured by running it.</source>
   <extracomment>426, engine/inference/model_inspection.py</extracomment>
   <translation>Un archivo ONNX no dice nada de capas como las que tiene Keras; sus campos se midieron ejecutándolo.</translation>
  </message>
  <message>
   <source>Measuring the fields of the network</source>
   <extracomment>427, engine/inference/model_inspection.py</extracomment>
   <translation>Midiendo los campos de la red</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated, since the receptive field of the model is not known.</source>
   <extracomment>428, engine/inference/model_inspection.py</extracomment>
   <translation>No se pueden estimar el tiempo y la memoria, porque no se conoce el campo receptivo del modelo.</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated: the image has {width} x {height} pixels, the model's receptive field needs {width_2} x {height_2}.</source>
   <extracomment>429, engine/inference/model_inspection.py</extracomment>
   <translation>No se pueden estimar el tiempo y la memoria: la imagen tiene {width} x {height} píxeles, y el campo receptivo del modelo necesita {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>Values of {list} were rounded to whole numbers for the type {dtype}. Choose DATA_TYPE float32 to keep them.</source>
   <extracomment>430, engine/inference/number_maps.py</extracomment>
   <translation>Los valores de {list} se redondearon a números enteros para el tipo {dtype}. Elija DATA_TYPE float32 para conservarlos.</translation>
  </message>
  <message>
   <source>{saturated} values of {list} did not fit the type {dtype} and were set to its limits. Choose a larger DATA_TYPE.</source>
   <extracomment>431, engine/inference/number_maps.py</extracomment>
   <translation>{saturated} valores de {list} no cabían en el tipo {dtype} y se ajustaron a sus límites. Elija un DATA_TYPE mayor.</translation>
  </message>
  <message>
   <source>{number} % of the map ({number_2} pixels) lies where all bands of {image} are {value}, and nothing says that this means no data: it was classified like the rest. If it is outside of what was recorded or clipped, give NODATA {value_2}; if it was measured, all is well.</source>
   <extracomment>432, engine/inference/outside.py</extracomment>
   <translation>El {number} % del mapa ({number_2} píxeles) está donde todas las bandas de {image} valen {value}, y nada dice que eso signifique «sin datos»: se clasificó como el resto. Si queda fuera de lo captado o se recortó, dé a NODATA el valor {value_2}; si se midió, todo está bien.</translation>
  </message>
  <message>
   <source>{share} % of EXTENT lies outside of the map that the image allows, which ends at ({left}, {bottom}, {right}, {top}) as xmin, ymin, xmax, ymax: the map covers the rest.</source>
   <extracomment>433, engine/inference/outside.py</extracomment>
   <translation>El {share} % de EXTENT queda fuera del mapa que permite la imagen, que termina en ({left}, {bottom}, {right}, {top}) como xmin, ymin, xmax, ymax: el mapa cubre el resto.</translation>
  </message>
  <message>
   <source>overlap, blend {value}</source>
   <extracomment>434, engine/inference/overlap.py</extracomment>
   <translation>solape, fundido {value}</translation>
  </message>
  <message>
   <source>overlap, crop {value}</source>
   <extracomment>435, engine/inference/overlap.py</extracomment>
   <translation>solape, recorte {value}</translation>
  </message>
  <message>
   <source>{what}; {share} of labels depend on the cut</source>
   <extracomment>436, engine/inference/overlap.py</extracomment>
   <translation>{what}; {share} de las etiquetas dependen del corte</translation>
  </message>
  <message>
   <source>MARGIN is {margin}, which leaves nothing of patches of {patch} pixels. Give a smaller MARGIN, or a larger PATCH_SIZE where the model takes it.</source>
   <extracomment>437, engine/inference/overlap.py</extracomment>
   <translation>MARGIN es {margin}, lo que no deja nada de parches de {patch} píxeles. Indique un MARGIN menor, o un PATCH_SIZE mayor si el modelo lo admite.</translation>
  </message>
  <message>
   <source>less than 0.001 %</source>
   <extracomment>438, engine/inference/overlap.py</extracomment>
   <translation>menos del 0.001 %</translation>
  </message>
  <message>
   <source>on images of noise and with structure</source>
   <extracomment>439, engine/inference/overlap.py</extracomment>
   <translation>en imágenes de ruido y con estructura</translation>
  </message>
  <message>
   <source>depended on where patches are cut</source>
   <extracomment>440, engine/inference/overlap.py</extracomment>
   <translation>dependían de dónde se cortan los parches</translation>
  </message>
  <message>
   <source>The search for that margin begins with {margin} pixels: at the export, {where}, {share} of the labels beyond {what}.</source>
   <extracomment>441, engine/inference/overlap.py</extracomment>
   <translation>La búsqueda de ese margen empieza con {margin} píxeles: en la exportación, {where}, {share} de las etiquetas más allá de él {what}.</translation>
  </message>
  <message>
   <source>At the export, {where}, no margin was enough: beyond {margin} pixels, {share} of the labels {what}.</source>
   <extracomment>442, engine/inference/overlap.py</extracomment>
   <translation>En la exportación, {where}, ningún margen fue suficiente: más allá de {margin} píxeles, {share} de las etiquetas {what}.</translation>
  </message>
  <message>
   <source>PATCH_SIZE, MARGIN or BLEND is given, but the model {why}. Leave them empty.</source>
   <extracomment>443, engine/inference/overlap.py</extracomment>
   <translation>Se ha indicado PATCH_SIZE, MARGIN o BLEND, pero el modelo {why}. Déjelos vacíos.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}, but the model takes patches of {fixed} pixels only. Leave PATCH_SIZE empty.</source>
   <extracomment>444, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE es {asked}, pero el modelo solo acepta parches de {fixed} píxeles. Deje PATCH_SIZE vacío.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}</source>
   <extracomment>445, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE es {asked}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is empty, which means {sizes}</source>
   <extracomment>446, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE está vacío, lo que significa {sizes}</translation>
  </message>
  <message>
   <source>{named}, but the model does not take such patches. Give a PATCH_SIZE that is a multiple of the model's total stride, such as 32, 48 or 96. ({failed})</source>
   <extracomment>447, engine/inference/overlap.py</extracomment>
   <translation>{named}, pero el modelo no acepta tales parches. Dé a PATCH_SIZE un valor que sea múltiplo del paso total (stride) del modelo, por ejemplo 32, 48 o 96. ({failed})</translation>
  </message>
  <message>
   <source>For a patch of {patch} pixels the model gives {output} pixels, which lie evenly neither on its pixels nor between them. Give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR.</source>
   <extracomment>448, engine/inference/overlap.py</extracomment>
   <translation>Para un parche de {patch} píxeles, el modelo da {output} píxeles, que no coinciden uniformemente ni con sus píxeles ni con los puntos medios entre ellos. Indique RECEPTIVE_FIELD, EXPRESSION_FIELD y SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>a model has an output</source>
   <extracomment>449, engine/inference/patch_comparison.py</extracomment>
   <translation>un modelo tiene una salida</translation>
  </message>
  <message>
   <source>Finding the fields of the model</source>
   <extracomment>450, engine/inference/preparation.py</extracomment>
   <translation>Buscando los campos del modelo</translation>
  </message>
  <message>
   <source>Looking at what the outputs are</source>
   <extracomment>451, engine/inference/preparation.py</extracomment>
   <translation>Examinando qué son las salidas</translation>
  </message>
  <message>
   <source>Choosing how the map is computed</source>
   <extracomment>452, engine/inference/preparation.py</extracomment>
   <translation>Eligiendo cómo se calcula el mapa</translation>
  </message>
  <message>
   <source>{path} feeds the input “{name}”</source>
   <extracomment>453, engine/inference/preparation.py</extracomment>
   <translation>{path} alimenta la entrada «{name}»</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut</source>
   <extracomment>454, engine/inference/preparation.py</extracomment>
   <translation>Midiendo cuánto depende de dónde se cortan los parches</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({done} %)</source>
   <extracomment>455, engine/inference/preparation.py</extracomment>
   <translation>Midiendo cuánto depende de dónde se cortan los parches ({done} %)</translation>
  </message>
  <message>
   <source> The model card has the search for the margin begin with {beginning}.</source>
   <extracomment>456, engine/inference/preparation.py</extracomment>
   <translation> Según la ficha del modelo, la búsqueda del margen empieza con {beginning}.</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is blended: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>457, engine/inference/preparation.py</extracomment>
   <translation>El modelo se ejecuta sobre parches de {patch} píxeles, de los que se recortan {margin} a cada lado, y el resto se funde: {needed}. En esta imagen, {share} de las etiquetas dependen de dónde se cortan los parches. PATCH_SIZE y MARGIN lo modifican.{begun}</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is laid out: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>458, engine/inference/preparation.py</extracomment>
   <translation>El modelo se ejecuta sobre parches de {patch} píxeles, de los que se recortan {margin} a cada lado, y el resto se coloca uno junto a otro: {needed}. En esta imagen, {share} de las etiquetas dependen de dónde se cortan los parches. PATCH_SIZE y MARGIN lo modifican.{begun}</translation>
  </message>
  <message>
   <source>METHOD, PATCH_SIZE, MARGIN, BLEND or inputs without an image ask for that, else the model would be run over the whole image</source>
   <extracomment>459, engine/inference/preparation.py</extracomment>
   <translation>METHOD, PATCH_SIZE, MARGIN, BLEND o entradas sin imagen lo piden; si no, el modelo se ejecutaría sobre la imagen entera</translation>
  </message>
  <message>
   <source>for it, a region is no part of an image but another one</source>
   <extracomment>460, engine/inference/preparation.py</extracomment>
   <translation>para él, una región no es parte de una imagen, sino otra imagen</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: its patches reach beyond the image's border, which is mirrored there.</source>
   <extracomment>461, engine/inference/preparation.py</extracomment>
   <translation>EDGES es «Como rellena el modelo», pero el modelo no se ejecuta sobre la imagen entera: sus parches sobrepasan el borde de la imagen, que ahí se refleja.</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: it is given patches, and these lie inside the image. The map is cropped.</source>
   <extracomment>462, engine/inference/preparation.py</extracomment>
   <translation>EDGES es «Como rellena el modelo», pero el modelo no se ejecuta sobre la imagen entera: recibe parches, y estos quedan dentro de la imagen. El mapa se recorta.</translation>
  </message>
  <message>
   <source>Checking the method “{name}” on the first tile</source>
   <extracomment>463, engine/inference/first_tile.py</extracomment>
   <translation>Comprobando el método «{name}» en la primera tesela</translation>
  </message>
  <message>
   <source>The model's padded network does not give on this image what its card says that it does ({found}), so there is no map. Export the model again, or give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR to have patches side by side.</source>
   <extracomment>464, engine/inference/first_tile.py</extracomment>
   <translation>La red con relleno del modelo no da con esta imagen lo que su ficha dice que da ({found}), así que no hay mapa. Exporte de nuevo el modelo, o indique RECEPTIVE_FIELD, EXPRESSION_FIELD y SCALE_FACTOR para tener parches uno junto a otro.</translation>
  </message>
  <message>
   <source>The method “{name}” does not give what the patches give on this image ({found})</source>
   <extracomment>465, engine/inference/first_tile.py</extracomment>
   <translation>El método «{name}» no da con esta imagen lo que dan los parches ({found})</translation>
  </message>
  <message>
   <source>{what}. Choose METHOD automatic or patches.</source>
   <extracomment>466, engine/inference/first_tile.py</extracomment>
   <translation>{what}. Elija METHOD «Automático» o «Parches».</translation>
  </message>
  <message>
   <source>{what}, so the map is computed patch by patch.</source>
   <extracomment>467, engine/inference/first_tile.py</extracomment>
   <translation>{what}, así que el mapa se calcula parche a parche.</translation>
  </message>
  <message>
   <source>receptive field {receptive}, expression field {expression}</source>
   <extracomment>468, engine/inference/preparation.py</extracomment>
   <translation>campo receptivo {receptive}, campo de expresión {expression}</translation>
  </message>
  <message>
   <source>blocks of {unit} pixels with a margin of {margin}</source>
   <extracomment>469, engine/inference/preparation.py</extracomment>
   <translation>bloques de {unit} píxeles con un margen de {margin}</translation>
  </message>
  <message>
   <source>patches of {receptive} with a margin of {margin}</source>
   <extracomment>470, engine/inference/preparation.py</extracomment>
   <translation>parches de {receptive} con un margen de {margin}</translation>
  </message>
  <message>
   <source>{engine}; method: {name}; {sees}, scale factor {scale_in_words}; map of {width} x {height} pixels in tiles of {width_2} x {height_2}.</source>
   <extracomment>471, engine/inference/preparation.py</extracomment>
   <translation>{engine}; método: {name}; {sees}, factor de escala {scale_in_words}; mapa de {width} x {height} píxeles en teselas de {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>DATA_TYPE is {dtype}, which does not hold the class value {highest} of the legend beside its nodata value. Choose auto or {smallest}.</source>
   <extracomment>472, engine/inference/products.py</extracomment>
   <translation>DATA_TYPE es {dtype}, que no admite el valor de clase {highest} de la leyenda junto a su valor sin datos. Elija auto o {smallest}.</translation>
  </message>
  <message>
   <source>The model gives the label {wrong}; the class map holds values from 0 to {limit}. Give a legend (CLASSES) that has the model's class values, choose a larger DATA_TYPE, or check the model.</source>
   <extracomment>473, engine/inference/products.py</extracomment>
   <translation>El modelo da la etiqueta {wrong}; el mapa de clases contiene valores de 0 a {limit}. Indique una leyenda (CLASSES) que tenga los valores de clase del modelo, elija un DATA_TYPE mayor o compruebe el modelo.</translation>
  </message>
  <message>
   <source>highest probability</source>
   <extracomment>474, engine/inference/products.py</extracomment>
   <translation>probabilidad más alta</translation>
  </message>
  <message>
   <source>margin to the second</source>
   <extracomment>475, engine/inference/products.py</extracomment>
   <translation>margen respecto a la segunda</translation>
  </message>
  <message>
   <source>normalised entropy</source>
   <extracomment>476, engine/inference/products.py</extracomment>
   <translation>entropía normalizada</translation>
  </message>
  <message>
   <source>The model's output “{output}” was taken for probabilities, because {reason}, but it gives {value}. Choose ACTIVATION none to have its numbers as they are, or correct what the model card says of it.</source>
   <extracomment>477, engine/inference/products.py</extracomment>
   <translation>La salida «{output}» del modelo se tomó por probabilidades, porque {reason}, pero da {value}. Elija ACTIVATION «Ninguna» para tener sus números tal cual, o corrija lo que la ficha del modelo dice de ella.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result. “{output}” is taken for its result, because {reason}. Name another in HEAD if it is not.</source>
   <extracomment>478, engine/inference/result_words.py</extracomment>
   <translation>El modelo tiene varias salidas que pueden ser su resultado. Se toma «{output}» como resultado, porque {reason}. Si no lo es, indique otra en HEAD.</translation>
  </message>
  <message>
   <source>The map is made of “{output}”. The model's other outputs are left out: {list}. Name one in HEAD to have that instead, or * to have all.</source>
   <extracomment>479, engine/inference/result_words.py</extracomment>
   <translation>El mapa se hace de «{output}». Las demás salidas del modelo se omiten: {list}. Indique una en HEAD para tener esa en su lugar, o * para tenerlas todas.</translation>
  </message>
  <message>
   <source>the probability</source>
   <extracomment>482, engine/inference/result_words.py</extracomment>
   <translation>la probabilidad</translation>
  </message>
  <message>
   <source>the logit of the probability</source>
   <extracomment>483, engine/inference/result_words.py</extracomment>
   <translation>el logit de la probabilidad</translation>
  </message>
  <message>
   <source>logits of the probabilities</source>
   <extracomment>485, engine/inference/result_words.py</extracomment>
   <translation>logits de las probabilidades</translation>
  </message>
  <message>
   <source>The class</source>
   <extracomment>489, engine/inference/result_words.py</extracomment>
   <translation>La clase</translation>
  </message>
  <message>
   <source>, in the order of the labels</source>
   <extracomment>490, engine/inference/result_words.py</extracomment>
   <translation>, en el orden de las etiquetas</translation>
  </message>
  <message>
   <source>{what} is on the map where its probability is above {level}{each}.</source>
   <extracomment>491, engine/inference/result_words.py</extracomment>
   <translation>{what} figura en el mapa donde su probabilidad supera {level}{each}.</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>492, engine/inference/result_words.py</extracomment>
   <translation>desconocido</translation>
  </message>
  <message>
   <source> ({list} on samples)</source>
   <extracomment>493, engine/inference/result_words.py</extracomment>
   <translation> ({list} en muestras)</translation>
  </message>
  <message>
   <source>the probability of one class</source>
   <extracomment>494, engine/inference/result_words.py</extracomment>
   <translation>la probabilidad de una clase</translation>
  </message>
  <message>
   <source>the logit of one class</source>
   <extracomment>495, engine/inference/result_words.py</extracomment>
   <translation>el logit de una clase</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid makes two classes of them by THRESHOLD</source>
   <extracomment>496, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION «Sigmoide» hace de ellos dos clases según THRESHOLD</translation>
  </message>
  <message>
   <source>logits of {channels} classes</source>
   <extracomment>497, engine/inference/result_words.py</extracomment>
   <translation>logits de {channels} clases</translation>
  </message>
  <message>
   <source>ACTIVATION softmax makes classes of them, sigmoid labels that do not exclude others</source>
   <extracomment>498, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION «Softmax» hace de ellos clases; «Sigmoide», etiquetas que no excluyen a otras</translation>
  </message>
  <message>
   <source>Nothing says what the numbers of “{output}” are{seen}: {first}, or quantities (regression). {way}; none says that they are quantities.</source>
   <extracomment>499, engine/inference/result_words.py</extracomment>
   <translation>Nada indica qué son los números de «{output}»{seen}: {first}, o magnitudes (regresión). {way}; «Ninguna» indica que son magnitudes.</translation>
  </message>
  <message>
   <source>{reading} Until it is said, there or in the model card (“kind” in cnnmapper:numbers), they are written as they are.</source>
   <extracomment>500, engine/inference/result_words.py</extracomment>
   <translation>{reading} Mientras no se indique, ahí o en la ficha del modelo («kind» en cnnmapper:numbers), se escriben tal cual.</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid</source>
   <extracomment>501, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION «Sigmoide»</translation>
  </message>
  <message>
   <source>classes that exclude each other</source>
   <extracomment>502, engine/inference/result_words.py</extracomment>
   <translation>clases que se excluyen entre sí</translation>
  </message>
  <message>
   <source>ACTIVATION softmax</source>
   <extracomment>503, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION «Softmax»</translation>
  </message>
  <message>
   <source>something else</source>
   <extracomment>504, engine/inference/result_words.py</extracomment>
   <translation>otra cosa</translation>
  </message>
  <message>
   <source>ACTIVATION none</source>
   <extracomment>505, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION «Ninguna»</translation>
  </message>
  <message>
   <source>fractions or other quantities</source>
   <extracomment>506, engine/inference/result_words.py</extracomment>
   <translation>fracciones u otras magnitudes</translation>
  </message>
  <message>
   <source>The numbers of “{output}” may be {other} as well: {against}. Then choose {way}.</source>
   <extracomment>507, engine/inference/result_words.py</extracomment>
   <translation>Los números de «{output}» también pueden ser {other}: {against}. En ese caso, elija {way}.</translation>
  </message>
  <message>
   <source>The scale factor of the model is not known. Give it as SCALE_FACTOR: the size of an output pixel divided by the size of an image pixel (4 for a network with two 2 x 2 poolings).</source>
   <extracomment>508, engine/inference/field_search.py</extracomment>
   <translation>No se conoce el factor de escala del modelo. Indíquelo en SCALE_FACTOR: el tamaño de un píxel de salida dividido por el de un píxel de la imagen (4 para una red con dos agrupaciones (pooling) de 2 x 2).</translation>
  </message>
  <message>
   <source>STEP is {step}, but the model gives a map of each patch and not one value: there is no patch around every pixel that could be left out. Leave STEP at 1.</source>
   <extracomment>509, engine/inference/field_search.py</extracomment>
   <translation>STEP es {step}, pero el modelo da un mapa de cada parche y no un solo valor: no hay un parche alrededor de cada píxel que se pueda omitir. Deje STEP en 1.</translation>
  </message>
  <message>
   <source>has {sources_count} image inputs: patches that overlap are for models of one</source>
   <extracomment>510, engine/inference/field_search.py</extracomment>
   <translation>tiene {sources_count} entradas de imagen: los parches solapados son para modelos con una sola</translation>
  </message>
  <message>
   <source>gives one value for each patch and not a map of it</source>
   <extracomment>511, engine/inference/field_search.py</extracomment>
   <translation>da un solo valor por cada parche y no un mapa de él</translation>
  </message>
  <message>
   <source>METHOD is dense, which is for models that give one value for each patch; this one gives a map of {output} pixels for a patch of {patch}. Choose METHOD automatic.</source>
   <extracomment>512, engine/inference/field_search.py</extracomment>
   <translation>METHOD es «Denso», que es para modelos que dan un solo valor por cada parche; este da un mapa de {output} píxeles para un parche de {patch}. Elija METHOD «Automático».</translation>
  </message>
  <message>
   <source>The receptive field of the model's input “{name}” is not known{value}. Give it as RECEPTIVE_FIELD: the width (x height) in pixels of the patches that the model was trained on.</source>
   <extracomment>513, engine/inference/field_search.py</extracomment>
   <translation>No se conoce el campo receptivo de la entrada «{name}» del modelo{value}. Indíquelo en RECEPTIVE_FIELD: la anchura (x altura) en píxeles de los parches con los que se entrenó el modelo.</translation>
  </message>
  <message>
   <source>The outputs {list} have different expression fields ({list_2}) for a patch of {patch}, and cannot share one map. Name in OUTPUT_NAMES those alone that have one pixel grid.</source>
   <extracomment>514, engine/inference/field_search.py</extracomment>
   <translation>Las salidas {list} tienen campos de expresión distintos ({list_2}) para un parche de {patch} y no pueden compartir un mapa. Indique en OUTPUT_NAMES solo las que tienen una misma malla de píxeles.</translation>
  </message>
  <message>
   <source>the program</source>
   <extracomment>515, engine/inference/run_identity.py</extracomment>
   <translation>el programa</translation>
  </message>
  <message>
   <source>the model</source>
   <extracomment>516, engine/inference/run_identity.py</extracomment>
   <translation>el modelo</translation>
  </message>
  <message>
   <source>the outputs</source>
   <extracomment>517, engine/inference/run_identity.py</extracomment>
   <translation>las salidas</translation>
  </message>
  <message>
   <source>the method</source>
   <extracomment>518, engine/inference/cluster_document.py</extracomment>
   <translation>el método</translation>
  </message>
  <message>
   <source>the engine</source>
   <extracomment>519, engine/inference/cluster_document.py</extracomment>
   <translation>el motor</translation>
  </message>
  <message>
   <source>the values of the images</source>
   <extracomment>520, engine/inference/run_identity.py</extracomment>
   <translation>los valores de las imágenes</translation>
  </message>
  <message>
   <source>the tiles</source>
   <extracomment>521, engine/inference/run_identity.py</extracomment>
   <translation>las teselas</translation>
  </message>
  <message>
   <source>the classes</source>
   <extracomment>522, engine/inference/run_identity.py</extracomment>
   <translation>las clases</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected {sources_count} {value}</source>
   <extracomment>524, engine/inference/size_texts.py</extracomment>
   <translation>{name} es «{text}»; se espera lo siguiente: {sources_count} {value}</translation>
  </message>
  <message>
   <source>sizes separated by commas, one for each source.</source>
   <extracomment>525, engine/inference/size_texts.py</extracomment>
   <translation>tamaños separados por comas, uno por cada fuente.</translation>
  </message>
  <message>
   <source>Shares of the classes: {found}.</source>
   <extracomment>526, engine/inference/told_shares.py</extracomment>
   <translation>Proporciones de las clases: {found}.</translation>
  </message>
  <message>
   <source>Nothing but</source>
   <extracomment>527, engine/inference/told_shares.py</extracomment>
   <translation>Nada más que</translation>
  </message>
  <message>
   <source>{all_of_it} “{name}” on the map, of {entries_count} classes. If the land is so, all is well; else the model was given other numbers, other bands or another pixel size than it was trained on, or the legend is not its own.</source>
   <extracomment>528, engine/inference/told_shares.py</extracomment>
   <translation>{all_of_it} «{name}» en el mapa, de {entries_count} clases. Si el terreno es así, todo está bien; si no, el modelo recibió otros números, otras bandas u otro tamaño de píxel que en su entrenamiento, o la leyenda no es la suya.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} has {bands} bands; the model's input “{name}” takes {channels}. Choose an image with the bands of the training, or give their names in BANDS.</source>
   <extracomment>529, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {path} tiene {bands} bandas; la entrada «{name}» del modelo toma {channels}. Elija una imagen con las bandas del entrenamiento, o indique sus nombres en BANDS.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} and what follows it have {count} bands; the model's input “{name}” takes {wanted}. Expected are images with the bands of the training, or the rasters to be stacked to one, one image after the other.</source>
   <extracomment>530, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {path} y lo que le sigue tienen {count} bandas; la entrada «{name}» del modelo toma {wanted}. Se esperan imágenes con las bandas del entrenamiento, o los rásteres que se apilan en una, una imagen tras otra.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {error}</source>
   <extracomment>531, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {error}</translation>
  </message>
  <message>
   <source>Looking at {name}</source>
   <extracomment>532, engine/inference/training_images.py</extracomment>
   <translation>Examinando {name}</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {name} is remote, so its overviews were looked at, whose pixels may be means: minimum, maximum and the outer percentiles are nearer to the middle than those of its own pixels. Give a local copy to have these.</source>
   <extracomment>533, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {name} es remoto, así que se examinaron sus pirámides, cuyos píxeles pueden ser medias: el mínimo, el máximo y los percentiles extremos están más cerca del centro que los de sus propios píxeles. Indique una copia local para tener estos últimos.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: no pixel of {name} has data in all bands. Choose an image that the model was trained on.</source>
   <extracomment>534, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: ningún píxel de {name} tiene datos en todas las bandas. Elija una imagen con la que se entrenó el modelo.</translation>
  </message>
  <message>
   <source>The training's images differ in unit, scale or offset of their bands; the model card keeps none of these.</source>
   <extracomment>535, engine/inference/training_images.py</extracomment>
   <translation>Las imágenes del entrenamiento difieren en la unidad, la escala o el desplazamiento de sus bandas; la ficha del modelo no guarda nada de ello.</translation>
  </message>
  <message>
   <source>The training's images have pixels of {sizes} m to {sizes_2} m; the model card keeps none of these sizes.</source>
   <extracomment>536, engine/inference/training_images.py</extracomment>
   <translation>Las imágenes del entrenamiento tienen píxeles de {sizes} m a {sizes_2} m; la ficha del modelo no guarda ninguno de estos tamaños.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE ({origin}) has the mean {mean} in band {number}; {origin_2} was adapted to a mean of {mean_2} with a standard deviation of {standard_deviation}. One of them is not what the model was trained on: check scale and order of the bands. The card keeps the image's.</source>
   <extracomment>537, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE ({origin}) tiene la media {mean} en la banda {number}; {origin_2} se adaptó a una media de {mean_2} con una desviación típica de {standard_deviation}. Uno de los dos no es aquello con lo que se entrenó el modelo: compruebe la escala y el orden de las bandas. La ficha guarda los datos de la imagen.</translation>
  </message>
  <message>
   <source>numbers outside the training's range</source>
   <extracomment>538, engine/inference/unlike_band.py</extracomment>
   <translation>números fuera del rango del entrenamiento</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training's images a pixel is: the distance of what the model makes its class of to that of these images, divided by the distance within which 95 % of these lie. Do not trust the map where it is above 1.</source>
   <extracomment>539, engine/inference/unlike_band.py</extracomment>
   <translation>La última banda de OUTPUT_CONFIDENCE indica cuánto se distingue un píxel de las imágenes del entrenamiento: la distancia de aquello de lo que el modelo obtiene su clase a lo mismo en esas imágenes, dividida por la distancia dentro de la cual está el 95 % de estas. No confíe en el mapa donde supera 1.</translation>
  </message>
  <message>
   <source>unlike the training (share of numbers out of range)</source>
   <extracomment>540, engine/inference/unlike_band.py</extracomment>
   <translation>distinto del entrenamiento (proporción de números fuera del rango)</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training a pixel is: of the numbers in its receptive field, the share outside the range in which 98 % of the training's lay, so 0.02 is usual. Export the model with TRAINING_IMAGE, and it measures that by its features.</source>
   <extracomment>541, engine/inference/unlike_band.py</extracomment>
   <translation>La última banda de OUTPUT_CONFIDENCE indica cuánto se distingue un píxel del entrenamiento: de los números de su campo receptivo, la proporción que queda fuera del rango en el que estaba el 98 % de los del entrenamiento, de modo que 0.02 es lo habitual. Exporte el modelo con TRAINING_IMAGE y lo medirá por sus características.</translation>
  </message>
  <message>
   <source>{mixed}: made of Sentinel-2 images from before and after processing baseline 04.00, which has 1000 added to every value, so that no one number puts them right. The values are taken as stored, and the map is wrong on one part. Give a mosaic of images of one kind.</source>
   <extracomment>542, engine/inference/value_choice.py</extracomment>
   <translation>{mixed}: compuesto por imágenes de Sentinel-2 anteriores y posteriores a la versión de procesamiento 04.00, que suma 1000 a cada valor, de modo que ningún número único las corrige. Los valores se toman tal como están almacenados, y el mapa es erróneo en una parte. Use un mosaico de imágenes de un solo tipo.</translation>
  </message>
  <message>
   <source>{amount} subtracted from {same} ({told}): harmonised to before baseline 04.00</source>
   <extracomment>543, engine/inference/value_choice.py</extracomment>
   <translation>{amount} restados de {same} ({told}): armonizados a la versión de procesamiento anterior a la 04.00</translation>
  </message>
  <message>
   <source>{same}: {amount} was added to the values ({told}), and the model card does not say whether to those of the training images, too. {amount_2} is subtracted, as for a model trained on images from before processing baseline 04.00 (January 2022) or on harmonised ones. If it was trained on values as they are now, the map is wrong: choose VALUES “as stored”.</source>
   <extracomment>544, engine/inference/value_choice.py</extracomment>
   <translation>{same}: se sumó {amount} a los valores ({told}), y la ficha del modelo no dice si también a los de las imágenes del entrenamiento. Se resta {amount_2}, como para un modelo entrenado con imágenes anteriores a la versión de procesamiento 04.00 (enero de 2022) o con imágenes armonizadas. Si se entrenó con valores como los actuales, el mapa es erróneo: elija VALUES «Tal como están almacenados».</translation>
  </message>
  <message>
   <source>value x {scale} {offset} of {same}: scale and offset applied</source>
   <extracomment>545, engine/inference/value_choice.py</extracomment>
   <translation>valor x {scale} {offset} de {same}: escala y desplazamiento aplicados</translation>
  </message>
  <message>
   <source>as stored {others}: neither scale nor offset</source>
   <extracomment>546, engine/inference/value_choice.py</extracomment>
   <translation>tal como están almacenados, {others}: ni escala ni desplazamiento</translation>
  </message>
  <message>
   <source>VALUES is “scale and offset applied”, but no band of {bands} has a scale or an offset, and no metadata of Sentinel-2 tell one. Choose VALUES “as stored”, or set them first (“Translate”, with -a_scale and -a_offset).</source>
   <extracomment>547, engine/inference/value_choice.py</extracomment>
   <translation>VALUES es «Con escala y desplazamiento aplicados», pero ninguna banda de {bands} tiene escala o desplazamiento, y ningún metadato de Sentinel-2 los indica. Elija VALUES «Tal como están almacenados», o defínalos antes («Traducir (convertir formato)», con -a_scale y -a_offset).</translation>
  </message>
  <message>
   <source>The model was trained on values with scale and offset applied, by its card; no scale or offset is known of {bands}. The values are taken as stored: right if they are scaled already, else the map is wrong.</source>
   <extracomment>548, engine/inference/value_choice.py</extracomment>
   <translation>Según su ficha, el modelo se entrenó con valores con escala y desplazamiento aplicados; no se conoce ninguna escala ni desplazamiento de {bands}. Los valores se toman tal como están almacenados: es correcto si ya están escalados; si no, el mapa es erróneo.</translation>
  </message>
  <message>
   <source>{same}: {added} should have been added to the values ({worst}), but {shares} % of a sample of {value} are below {added_2}, which they could hardly be then.</source>
   <extracomment>549, engine/inference/value_choice.py</extracomment>
   <translation>{same}: se debería haber sumado {added} a los valores ({worst}), pero {shares} % de una muestra de {value} están por debajo de {added_2}, lo que entonces apenas sería posible.</translation>
  </message>
  <message>
   <source>{said} It is subtracted all the same, as VALUES is “harmonised”: if it was subtracted before, the map is wrong, and VALUES “as stored” right.</source>
   <extracomment>550, engine/inference/value_choice.py</extracomment>
   <translation>{said} Se resta de todos modos, porque VALUES es «Armonizados»: si ya se restó antes, el mapa es erróneo y lo correcto es VALUES «Tal como están almacenados».</translation>
  </message>
  <message>
   <source>{said} It is taken for subtracted already, and is not subtracted again: if that is wrong, so is the map. VALUES “harmonised” subtracts it all the same.</source>
   <extracomment>551, engine/inference/value_choice.py</extracomment>
   <translation>{said} Se considera que ya se ha restado y no se resta otra vez: si eso es erróneo, también lo es el mapa. VALUES «Armonizados» lo resta de todos modos.</translation>
  </message>
  <message>
   <source>{older}: nothing is added to the values ({older_2}), but the model was trained on images with 1000 added to every value, by its card. The values are taken as stored, and the map is wrong unless the card is: use an image of processing baseline 04.00 or later as it is.</source>
   <extracomment>552, engine/inference/value_choice.py</extracomment>
   <translation>{older}: no se ha sumado nada a los valores ({older_2}), pero, según su ficha, el modelo se entrenó con imágenes con 1000 sumados a cada valor. Los valores se toman tal como están almacenados, y el mapa es erróneo, salvo que lo sea la ficha: use una imagen de la versión de procesamiento 04.00 o posterior tal como está.</translation>
  </message>
  <message>
   <source>VALUES is “harmonised”, but nothing tells the processing baseline of {unknown}: no metadata of Sentinel-2 beside or above (MTD_MSIL2A.xml, MTD_MSIL1C.xml), none inside, no product's name in the path. The values are taken as stored: right if they are from before baseline 04.00 or harmonised already, else too large by 1000.</source>
   <extracomment>553, engine/inference/value_choice.py</extracomment>
   <translation>VALUES es «Armonizados», pero nada indica la versión de procesamiento de {unknown}: ni metadatos de Sentinel-2 junto al archivo o por encima de él (MTD_MSIL2A.xml, MTD_MSIL1C.xml), ni dentro, ni el nombre de un producto en la ruta. Los valores se toman tal como están almacenados: es correcto si son anteriores a la versión 04.00 o ya están armonizados; si no, son 1000 demasiado grandes.</translation>
  </message>
  <message>
   <source>as stored {unknown}: no processing baseline of Sentinel-2 is known</source>
   <extracomment>554, engine/inference/value_choice.py</extracomment>
   <translation>tal como están almacenados, {unknown}: no se conoce ninguna versión de procesamiento de Sentinel-2</translation>
  </message>
  <message>
   <source>processing baseline {baseline}, {why}</source>
   <extracomment>555, engine/inference/value_choice.py</extracomment>
   <translation>versión de procesamiento {baseline}, {why}</translation>
  </message>
  <message>
   <source>BLEND is on, but all that the model gives ({names}) are whole numbers, of which there is no mean. Switch BLEND off.</source>
   <extracomment>556, engine/inference/wanted_outputs.py</extracomment>
   <translation>BLEND está activado, pero todo lo que da el modelo ({names}) son números enteros, de los que no hay media. Desactive BLEND.</translation>
  </message>
  <message>
   <source>HEAD is *, but the model's outputs have different sizes for one patch ({sizes} pixels) and cannot share one map. Name those in HEAD that have the same, separated by commas.</source>
   <extracomment>557, engine/inference/wanted_outputs.py</extracomment>
   <translation>HEAD es *, pero las salidas del modelo tienen tamaños distintos para un parche ({sizes} píxeles) y no pueden compartir un mapa. Indique en HEAD las que tienen el mismo, separadas por comas.</translation>
  </message>
  <message>
   <source>“{title}” is not named by the legend. {error}</source>
   <extracomment>558, engine/inference/wanted_products.py</extracomment>
   <translation>La leyenda no nombra «{title}». {error}</translation>
  </message>
  <message>
   <source>The class map is made of {made_of}.</source>
   <extracomment>559, engine/inference/wanted_products.py</extracomment>
   <translation>El mapa de clases se hace de {made_of}.</translation>
  </message>
  <message>
   <source>the legend</source>
   <extracomment>560, engine/inference/wanted_products.py</extracomment>
   <translation>la leyenda</translation>
  </message>
  <message>
   <source>is taken for something else, and the map holds {HIGHEST}. Name it in OUTPUT_NAMES if it holds the classes all the same.</source>
   <extracomment>561, engine/inference/wanted_products.py</extracomment>
   <translation>se considera otra cosa, y el mapa contiene {HIGHEST}. Indíquela en OUTPUT_NAMES si a pesar de todo contiene las clases.</translation>
  </message>
  <message>
   <source>is taken for the classes all the same. If it is something else, export the model without it: the map holds {HIGHEST} then.</source>
   <extracomment>562, engine/inference/wanted_products.py</extracomment>
   <translation>se toma a pesar de todo por las clases. Si es otra cosa, exporte el modelo sin ella: el mapa contiene entonces {HIGHEST}.</translation>
  </message>
  <message>
   <source>The model's output “{labels}”, of whole numbers, is another class than the most probable one of “{probabilities}” on {share} % of samples. It {taken}</source>
   <extracomment>563, engine/inference/wanted_products.py</extracomment>
   <translation>La salida «{labels}» del modelo, de números enteros, es una clase distinta de la más probable de «{probabilities}» en el {share} % de las muestras. Esta salida {taken}</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, which is no output of the model. Its outputs are: {list}.</source>
   <extracomment>564, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMES nombra «{name}», que no es ninguna salida del modelo. Sus salidas son: {list}.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names an output twice: {text}.</source>
   <extracomment>565, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMES nombra una salida dos veces: {text}.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is: neither its labels, nor how they hang together, nor their names. Name the one that you want in HEAD, several separated by commas, or * for all of them in one map; OUTPUT_NAMES writes their channels as they are. Exporting the Keras file again may tell, too.</source>
   <extracomment>566, engine/inference/wanted_products.py</extracomment>
   <translation>El modelo tiene varias salidas que pueden ser su resultado ({list}), y nada indica cuál lo es: ni sus etiquetas, ni cómo se relacionan entre sí, ni sus nombres. Indique la que desee en HEAD, varias separadas por comas, o * para todas en un mismo mapa; OUTPUT_NAMES escribe sus canales tal cual. Exportar de nuevo el archivo Keras también puede aclararlo.</translation>
  </message>
  <message>
   <source>The model has no output to make a map of: neither labels (one channel of whole numbers) nor floating-point numbers. Name the outputs to write in OUTPUT_NAMES, or export a model with such an output.</source>
   <extracomment>567, engine/inference/wanted_products.py</extracomment>
   <translation>El modelo no tiene ninguna salida de la que hacer un mapa: ni etiquetas (un canal de números enteros) ni números de coma flotante. Indique en OUTPUT_NAMES las salidas que se escribirán, o exporte un modelo con una salida así.</translation>
  </message>
  <message>
   <source>The model has no output of class probabilities (several channels that sum to 1, or one between 0 and 1), so {wanted} cannot be made. Leave it empty, or export a model with a softmax or sigmoid output.</source>
   <extracomment>568, engine/inference/wanted_products.py</extracomment>
   <translation>El modelo no tiene ninguna salida de probabilidades de clase (varios canales que suman 1, o uno entre 0 y 1), así que no se puede hacer {wanted}. Déjelo vacío, o exporte un modelo con una salida softmax o sigmoide.</translation>
  </message>
  <message>
   <source>{result} Until it is said, {wanted} cannot be made; or leave it empty.</source>
   <extracomment>569, engine/inference/wanted_products.py</extracomment>
   <translation>{result} Mientras no se indique, no se puede hacer {wanted}; o déjelo vacío.</translation>
  </message>
  <message>
   <source>{result}: they are no output of class probabilities, so {wanted} cannot be made. Leave it empty, or choose another ACTIVATION or HEAD.</source>
   <extracomment>570, engine/inference/wanted_products.py</extracomment>
   <translation>{result}: no son una salida de probabilidades de clase, así que no se puede hacer {wanted}. Déjelo vacío, o elija otro ACTIVATION u otro HEAD.</translation>
  </message>
  <message>
   <source>ACTIVATION is not used: the model gives labels, to which none applies.</source>
   <extracomment>571, engine/inference/wanted_products.py</extracomment>
   <translation>ACTIVATION no se usa: el modelo da etiquetas, a las que no se aplica ninguna activación.</translation>
  </message>
  <message>
   <source>THRESHOLD is not used: the model gives {what}, to which none applies.</source>
   <extracomment>572, engine/inference/wanted_products.py</extracomment>
   <translation>THRESHOLD no se usa: el modelo da {what}, a lo que no se aplica ningún umbral.</translation>
  </message>
  <message>
   <source>CLASSES is not used. {result}</source>
   <extracomment>573, engine/inference/wanted_products.py</extracomment>
   <translation>CLASSES no se usa. {result}</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <extracomment>574, engine/inspect_model.py</extracomment>
   <translation>Escribiendo el informe</translation>
  </message>
  <message>
   <source>OUTPUT_HTML {target} cannot be written: {value}. Choose another file.</source>
   <extracomment>575, engine/inspect_model.py</extracomment>
   <translation>No se puede escribir OUTPUT_HTML {target}: {value}. Elija otro archivo.</translation>
  </message>
  <message>
   <source>{companion} is not what GDAL writes beside a raster ({error}); repair or remove it.</source>
   <extracomment>576, engine/maps/category_names.py</extracomment>
   <translation>{companion} no es lo que GDAL escribe junto a un ráster ({error}); repárelo o elimínelo.</translation>
  </message>
  <message>
   <source>{path} is not what GDAL writes: it declares XML entities.</source>
   <extracomment>577, engine/maps/category_names.py</extracomment>
   <translation>{path} no es lo que escribe GDAL: declara entidades XML.</translation>
  </message>
  <message>
   <source>the model's labels, as they are</source>
   <extracomment>578, engine/maps/class_channels.py</extracomment>
   <translation>las etiquetas del modelo, tal cual</translation>
  </message>
  <message>
   <source>the model's labels, as numbers of its channels</source>
   <extracomment>579, engine/maps/class_channels.py</extracomment>
   <translation>las etiquetas del modelo, como números de sus canales</translation>
  </message>
  <message>
   <source>the channel of the highest probability</source>
   <extracomment>580, engine/maps/class_channels.py</extracomment>
   <translation>el canal de la probabilidad más alta</translation>
  </message>
  <message>
   <source>{origin}: {entry} means no data; it names no channel.</source>
   <extracomment>581, engine/maps/class_channels.py</extracomment>
   <translation>{origin}: {entry} significa «sin datos»; no designa ningún canal.</translation>
  </message>
  <message>
   <source>The classes of {origin} are not in the order of their values. They are taken to be in the order of the model's channels: {classes}. If the channels are in the order of the values instead ({by_value}), sort the legend by value.</source>
   <extracomment>582, engine/maps/class_channels.py</extracomment>
   <translation>Las clases de {origin} no están en el orden de sus valores. Se supone que están en el orden de los canales del modelo: {classes}. Si, por el contrario, los canales están en el orden de los valores ({by_value}), ordene la leyenda por valor.</translation>
  </message>
  <message>
   <source>The classes of {origin} name the model's channels in their order, and the map holds their values: {classes}.</source>
   <extracomment>583, engine/maps/class_channels.py</extracomment>
   <translation>Las clases de {origin} nombran los canales del modelo en su orden, y el mapa contiene sus valores: {classes}.</translation>
  </message>
  <message>
   <source>The model gives {channels} classes (channels {channels_2}); the legend of {origin} has {classes_count} (values {values}){value}. Expected is one class for each channel, in the channels' order: {value_2}</source>
   <extracomment>584, engine/maps/class_channels.py</extracomment>
   <translation>El modelo da {channels} clases (canales {channels_2}); la leyenda de {origin} tiene {classes_count} (valores {values}){value}. Se espera una clase por cada canal, en el orden de los canales: {value_2}</translation>
  </message>
  <message>
   <source>, {value} meaning no data</source>
   <extracomment>585, engine/maps/class_channels.py</extracomment>
   <translation>, y {value} significa «sin datos»</translation>
  </message>
  <message>
   <source>remove the classes that the model does not have, or choose the legend that belongs to the model.</source>
   <extracomment>586, engine/maps/class_channels.py</extracomment>
   <translation>elimine las clases que el modelo no tiene, o elija la leyenda que corresponde al modelo.</translation>
  </message>
  <message>
   <source>add those that are missing, one that is only background too, or choose the legend that belongs to the model.</source>
   <extracomment>587, engine/maps/class_channels.py</extracomment>
   <translation>añada las que faltan, también una que solo sea fondo, o elija la leyenda que corresponde al modelo.</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: those on samples of the image are {tolist}; the legend has the values {values}. They may count from 1, and every name would be that of the class before. Give a legend (CLASSES) whose values are the labels: from 1 on, or from 0 to {values_count}.</source>
   <extracomment>588, engine/maps/class_channels.py</extracomment>
   <translation>No se sabe qué significan las etiquetas del modelo: las que hay en muestras de la imagen son {tolist}; la leyenda tiene los valores {values}. Pueden contar desde 1, y cada nombre sería el de la clase anterior. Indique una leyenda (CLASSES) cuyos valores sean las etiquetas: desde 1, o de 0 a {values_count}.</translation>
  </message>
  <message>
   <source>the model's labels on samples of the image are {tolist}; the legend has the values {values}</source>
   <extracomment>589, engine/maps/class_channels.py</extracomment>
   <translation>las etiquetas del modelo en muestras de la imagen son {tolist}; la leyenda tiene los valores {values}</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: {have}. They may be these values, or count from 0 ({channels}). Give a legend (CLASSES) whose values are the labels: from 0 on if they count from 0, else with an entry for 0 as well.</source>
   <extracomment>590, engine/maps/class_channels.py</extracomment>
   <translation>No se sabe qué significan las etiquetas del modelo: {have}. Pueden ser estos valores, o contar desde 0 ({channels}). Indique una leyenda (CLASSES) cuyos valores sean las etiquetas: desde 0 si cuentan desde 0; si no, con una entrada también para 0.</translation>
  </message>
  <message>
   <source>The legend does not fit the model: {have}. Give a legend (CLASSES) that has every label of the model.</source>
   <extracomment>591, engine/maps/class_channels.py</extracomment>
   <translation>La leyenda no corresponde al modelo: {have}. Indique una leyenda (CLASSES) que tenga todas las etiquetas del modelo.</translation>
  </message>
  <message>
   <source>The model's labels contradict the legend: where channel {channel} is the most probable, by the legend {channels}, the label is {labels}. Give a legend (CLASSES) whose values are the model's labels, in the order of its channels.</source>
   <extracomment>592, engine/maps/class_channels.py</extracomment>
   <translation>Las etiquetas del modelo contradicen la leyenda: donde el canal {channel} es el más probable, según la leyenda {channels}, la etiqueta es {labels}. Indique una leyenda (CLASSES) cuyos valores sean las etiquetas del modelo, en el orden de sus canales.</translation>
  </message>
  <message>
   <source>no whole number</source>
   <extracomment>593, engine/maps/discrete_ramp.py</extracomment>
   <translation>ningún número entero</translation>
  </message>
  <message>
   <source>the values {first} to {last}</source>
   <extracomment>594, engine/maps/discrete_ramp.py</extracomment>
   <translation>los valores {first} a {last}</translation>
  </message>
  <message>
   <source>{origin} is a style with the colour interpolation “Discrete”: its numbers are upper bounds, and the class up to {bound} holds {holds}. Expected is one class value in each: choose the interpolation “Exact”, or “Paletted/Unique values”, in the symbology and save the style again.</source>
   <extracomment>595, engine/maps/discrete_ramp.py</extracomment>
   <translation>{origin} es un estilo con la interpolación de color «Discreto»: sus números son límites superiores, y la clase hasta {bound} contiene {holds}. Se espera un valor de clase en cada una: elija la interpolación «Exacto», o «Valores en paleta/únicos», en la simbología y guarde de nuevo el estilo.</translation>
  </message>
  <message>
   <source>{folders} has {free} free; the maps may take {size}. Free some space, choose another folder, a smaller area, or the compact probabilities (PROBABILITY_TYPE uint16).</source>
   <extracomment>596, engine/maps/disk_space.py</extracomment>
   <translation>{folders} tiene {free} libres; los mapas pueden ocupar {size}. Libere espacio, elija otra carpeta, un área menor o las probabilidades compactas (PROBABILITY_TYPE uint16).</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS COG: this GDAL ({version}) writes no cloud-optimised files; expected is 3.1 or newer. Leave the option out.</source>
   <extracomment>597, engine/maps/gdal_writer.py</extracomment>
   <translation>CREATION_OPTIONS COG: este GDAL ({version}) no escribe archivos optimizados para la nube; se espera 3.1 o posterior. Omita la opción.</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {error}. Choose another output file, or check CREATION_OPTIONS.</source>
   <extracomment>598, engine/maps/gdal_writer.py</extracomment>
   <translation>No se puede escribir el mapa en {parent}: {error}. Elija otro archivo de salida, o compruebe CREATION_OPTIONS.</translation>
  </message>
  <message>
   <source>Writing the map in {parent} failed: {error}. Check the free space of the disk.</source>
   <extracomment>599, engine/maps/gdal_writer.py</extracomment>
   <translation>Falló la escritura del mapa en {parent}: {error}. Compruebe el espacio libre del disco.</translation>
  </message>
  <message>
   <source>.qml, .csv, .tsv, .txt, .clr or .json</source>
   <extracomment>600, engine/maps/legend.py</extracomment>
   <translation>.qml, .csv, .tsv, .txt, .clr o .json</translation>
  </message>
  <message>
   <source>{origin} holds no classes. Expected a paletted or single-band pseudocolor style (.qml), a table with the columns value, label, color (.csv), a colour map (.txt, .clr), or a model card with classes (.json).</source>
   <extracomment>601, engine/maps/legend.py</extracomment>
   <translation>{origin} no contiene clases. Se espera un estilo de valores en paleta o pseudocolor monobanda (.qml), una tabla con las columnas value, label, color (.csv), un mapa de color (.txt, .clr) o una ficha del modelo con clases (.json).</translation>
  </message>
  <message>
   <source>{origin} has the class value {value} twice.</source>
   <extracomment>602, engine/maps/legend.py</extracomment>
   <translation>{origin} tiene dos veces el valor de clase {value}.</translation>
  </message>
  <message>
   <source>{origin} has the class value {outside}; expected whole numbers from 0 to {MAX_VALUE}, and -1 for no data.</source>
   <extracomment>603, engine/maps/legend.py</extracomment>
   <translation>{origin} tiene el valor de clase {outside}; se esperan números enteros de 0 a {MAX_VALUE}, y -1 para «sin datos».</translation>
  </message>
  <message>
   <source>{origin}: the value {value} (“{label}”) means no data; it is no class.</source>
   <extracomment>604, engine/maps/legend.py</extracomment>
   <translation>{origin}: el valor {value} («{label}») significa «sin datos»; no es una clase.</translation>
  </message>
  <message>
   <source>{origin}: the value {value} means no data; it is no class.</source>
   <extracomment>605, engine/maps/legend.py</extracomment>
   <translation>{origin}: el valor {value} significa «sin datos»; no es una clase.</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing legend file.</source>
   <extracomment>606, engine/maps/legend.py</extracomment>
   <translation>{path} no existe. Elija un archivo de leyenda existente.</translation>
  </message>
  <message>
   <source>{path} is no file; expected a legend: {KINDS}.</source>
   <extracomment>607, engine/maps/legend.py</extracomment>
   <translation>{path} no es un archivo; se espera una leyenda: {KINDS}.</translation>
  </message>
  <message>
   <source>{path} is no legend file; expected {KINDS}.</source>
   <extracomment>608, engine/maps/legend.py</extracomment>
   <translation>{path} no es un archivo de leyenda; se espera {KINDS}.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected a legend, which has fewer than {MAX_BYTES}.</source>
   <extracomment>609, engine/maps/legend.py</extracomment>
   <translation>{path} tiene {size} bytes; se espera una leyenda, que tiene menos de {MAX_BYTES}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {strerror}.</source>
   <extracomment>610, engine/inference/cluster_document.py</extracomment>
   <translation>{path} no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels, but not that of {label} ({value}). Give it a number, or remove the column.</source>
   <extracomment>611, engine/maps/legend.py</extracomment>
   <translation>{origin} numera los canales del modelo, pero no el de {label} ({value}). Dele un número, o elimine la columna.</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; it was read as Windows-1252.</source>
   <extracomment>612, engine/maps/legend.py</extracomment>
   <translation>{origin} no es texto UTF-8; se leyó como Windows-1252.</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>613, engine/maps/legend.py</extracomment>
   <translation>{origin} no es texto UTF-8; guárdelo como UTF-8.</translation>
  </message>
  <message>
   <source>class {value} has the name {label}</source>
   <extracomment>614, engine/maps/legend.py</extracomment>
   <translation>la clase {value} tiene el nombre {label}</translation>
  </message>
  <message>
   <source>color_hint is {hint}</source>
   <extracomment>615, engine/maps/legend.py</extracomment>
   <translation>color_hint es {hint}</translation>
  </message>
  <message>
   <source>{origin} is not a model card ({name}: {error}); expected is the model_card.json of an exported model.</source>
   <extracomment>616, engine/maps/legend.py</extracomment>
   <translation>{origin} no es una ficha del modelo ({name}: {error}); se espera el model_card.json de un modelo exportado.</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters; expected text, saved as UTF-8.</source>
   <extracomment>617, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin} contiene caracteres NUL; se espera texto, guardado como UTF-8.</translation>
  </message>
  <message>
   <source>{origin} has a bound that is no number.</source>
   <extracomment>618, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin} tiene un límite que no es un número.</translation>
  </message>
  <message>
   <source>{origin}: “{line}” is no line of a colour map; expected are a class value and red, green, blue from 0 to 255 (and alpha and a label), or a first line such as value,label,color.</source>
   <extracomment>619, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin}: «{line}» no es una línea de un mapa de color; se esperan un valor de clase y rojo, verde, azul de 0 a 255 (y alfa y una etiqueta), o una primera línea como value,label,color.</translation>
  </message>
  <message>
   <source>{origin}: the class value “{text}” is no number.</source>
   <extracomment>620, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: el valor de clase «{text}» no es un número.</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is too large.</source>
   <extracomment>621, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: el valor de clase {text} es demasiado grande.</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is no whole number.</source>
   <extracomment>622, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: el valor de clase {text} no es un número entero.</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: {error}.</source>
   <extracomment>623, engine/maps/legend_style.py</extracomment>
   <translation>{origin} no es un estilo de QGIS: {error}.</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: it declares XML entities.</source>
   <extracomment>624, engine/maps/legend_style.py</extracomment>
   <translation>{origin} no es un estilo de QGIS: declara entidades XML.</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters: it is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>625, engine/maps/legend_table.py</extracomment>
   <translation>{origin} contiene caracteres NUL: no es texto UTF-8; guárdelo como UTF-8.</translation>
  </message>
  <message>
   <source>{origin} is not a table: {error}.</source>
   <extracomment>626, engine/maps/legend_table.py</extracomment>
   <translation>{origin} no es una tabla: {error}.</translation>
  </message>
  <message>
   <source>{origin} has a column for the number of the model's channel, with {value} in it; expected is each number once, from 0 or 1 on. Number the classes in the order of the model's channels, or remove the column.</source>
   <extracomment>627, engine/maps/legend_table.py</extracomment>
   <translation>{origin} tiene una columna para el número del canal del modelo, que contiene {value}; se espera cada número una sola vez, desde 0 o 1. Numere las clases en el orden de los canales del modelo, o elimine la columna.</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels {list} and the classes {list_2}: values that count from 0 are the numbers of the channels themselves. Leave the column out, or give other values.</source>
   <extracomment>628, engine/maps/legend_table.py</extracomment>
   <translation>{origin} numera los canales del modelo {list} y las clases {list_2}: los valores que cuentan desde 0 son los números de los propios canales. Omita la columna, o indique otros valores.</translation>
  </message>
  <message>
   <source>{origin} lacks the columns {list}; expected a first line such as value,label,color.</source>
   <extracomment>629, engine/maps/legend_table.py</extracomment>
   <translation>A {origin} le faltan las columnas {list}; se espera una primera línea como value,label,color.</translation>
  </message>
  <message>
   <source>{origin} lacks the column {list}; expected a first line such as value,label,color.</source>
   <extracomment>630, engine/maps/legend_table.py</extracomment>
   <translation>A {origin} le falta la columna {list}; se espera una primera línea como value,label,color.</translation>
  </message>
  <message>
   <source>{origin} has {cells_count} cells, the first line {width}. A label with a separator in it is put between quotes ("); a colour may be left out at the end.</source>
   <extracomment>631, engine/maps/legend_table.py</extracomment>
   <translation>{origin} tiene {cells_count} celdas y la primera línea {width}. Una etiqueta que contiene un separador se pone entre comillas ("); al final se puede omitir un color.</translation>
  </message>
  <message>
   <source>{origin}: the colour is red, green, blue “{list}”; expected are three whole numbers from 0 to 255.</source>
   <extracomment>632, engine/maps/legend_table.py</extracomment>
   <translation>{origin}: el color es rojo, verde, azul «{list}»; se esperan tres números enteros de 0 a 255.</translation>
  </message>
  <message>
   <source>The creation option COG={options} means nothing; expected is YES or NO.</source>
   <extracomment>633, engine/maps/map_profile.py</extracomment>
   <translation>La opción de creación COG={options} no significa nada; se espera YES o NO.</translation>
  </message>
  <message>
   <source>The creation option “{option}” is not of the form KEY=VALUE.</source>
   <extracomment>634, engine/maps/map_profile.py</extracomment>
   <translation>La opción de creación «{option}» no tiene la forma KEY=VALUE.</translation>
  </message>
  <message>
   <source>{target} is being written by another run. Wait for it, cancel it, or choose another output file.</source>
   <extracomment>635, engine/maps/output_lock.py</extracomment>
   <translation>Otra ejecución está escribiendo {target}. Espere a que termine, cancélela o elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>a file cannot be both input and output</source>
   <extracomment>636, engine/maps/output_paths.py</extracomment>
   <translation>un archivo no puede ser a la vez entrada y salida</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a name that ends with {list}.</source>
   <extracomment>637, engine/maps/output_paths.py</extracomment>
   <translation>{name} es {path}; se espera un nombre que termine en {list}.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already; {clash}. Choose another file.</source>
   <extracomment>638, engine/maps/output_paths.py</extracomment>
   <translation>{name} es {path}, que ya se lee o se escribe; {clash}. Elija otro archivo.</translation>
  </message>
  <message>
   <source>another output has the same file name</source>
   <extracomment>639, engine/maps/output_paths.py</extracomment>
   <translation>otra salida tiene el mismo nombre de archivo</translation>
  </message>
  <message>
   <source>{name} {path} is a folder; expected a file to write.</source>
   <extracomment>640, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path} es una carpeta; se espera un archivo en el que escribir.</translation>
  </message>
  <message>
   <source>{path} is a part of the image; it would be lost. Choose another output file.</source>
   <extracomment>641, engine/maps/output_paths.py</extracomment>
   <translation>{path} es parte de la imagen; se perdería. Elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>{name} {folder} is a file; expected a new or empty folder.</source>
   <extracomment>642, engine/maps/output_paths.py</extracomment>
   <translation>{name} {folder} es un archivo; se espera una carpeta nueva o vacía.</translation>
  </message>
  <message>
   <source>{name}: the folder {parent} does not exist. Create it, or choose another.</source>
   <extracomment>643, engine/maps/output_paths.py</extracomment>
   <translation>{name}: la carpeta {parent} no existe. Créela o elija otra.</translation>
  </message>
  <message>
   <source>the overviews do not come back as they were written</source>
   <extracomment>644, engine/maps/rasterio_writer.py</extracomment>
   <translation>las pirámides no se leen tal como se escribieron</translation>
  </message>
  <message>
   <source>The map in {parent} cannot be opened again: {error}. Check the free space of the disk, and run it again.</source>
   <extracomment>645, engine/maps/rasterio_writer.py</extracomment>
   <translation>El mapa en {parent} no se puede abrir de nuevo: {error}. Compruebe el espacio libre del disco y ejecútelo otra vez.</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}.</source>
   <extracomment>646, engine/maps/resumable_maps.py</extracomment>
   <translation>Hay un mapa sin terminar, pero se empieza de nuevo: {reason}.</translation>
  </message>
  <message>
   <source>its tiles are damaged</source>
   <extracomment>647, engine/maps/resumable_maps.py</extracomment>
   <translation>sus teselas están dañadas</translation>
  </message>
  <message>
   <source>its tiles cannot be read ({strerror})</source>
   <extracomment>648, engine/maps/resumable_maps.py</extracomment>
   <translation>sus teselas no se pueden leer ({strerror})</translation>
  </message>
  <message>
   <source>Going on with an interrupted run: {sound_count} of {tiles_count} tiles are done.</source>
   <extracomment>649, engine/maps/resumable_maps.py</extracomment>
   <translation>Se continúa una ejecución interrumpida: {sound_count} de {tiles_count} teselas están hechas.</translation>
  </message>
  <message>
   <source>What was written to {parent} does not come back: the disk is full, or fails. Free some space, and run it again.</source>
   <extracomment>650, engine/maps/part_merging.py</extracomment>
   <translation>Lo que se escribió en {parent} no se puede leer igual: el disco está lleno o falla. Libere espacio y ejecútelo otra vez.</translation>
  </message>
  <message>
   <source>{parent} cannot take the tiles that are finished: {strerror}. Check the free space of the disk.</source>
   <extracomment>651, engine/maps/resumable_maps.py</extracomment>
   <translation>No se pueden guardar en {parent} las teselas terminadas: {strerror}. Compruebe el espacio libre del disco.</translation>
  </message>
  <message>
   <source>{target} cannot be written: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>652, engine/maps/resumable_maps.py</extracomment>
   <translation>No se puede escribir {target}: {strerror}. Ciérrelo donde esté abierto, o elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>{target} cannot be replaced: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>653, engine/maps/resumable_maps.py</extracomment>
   <translation>No se puede sustituir {target}: {strerror}. Ciérrelo donde esté abierto, o elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>its journal is of another version of the program</source>
   <extracomment>655, engine/maps/run_journal.py</extracomment>
   <translation>su diario es de otra versión del programa</translation>
  </message>
  <message>
   <source>its journal cannot be read</source>
   <extracomment>656, engine/maps/run_journal.py</extracomment>
   <translation>su diario no se puede leer</translation>
  </message>
  <message>
   <source>what has changed since: {list}</source>
   <extracomment>657, engine/maps/run_journal.py</extracomment>
   <translation>lo que ha cambiado desde entonces: {list}</translation>
  </message>
  <message>
   <source>{path} is not open</source>
   <extracomment>658, engine/maps/tile_spool.py</extracomment>
   <translation>{path} no está abierto</translation>
  </message>
  <message>
   <source>{name} is a Keras file, and is exported for this run alone.</source>
   <extracomment>659, engine/model_file.py</extracomment>
   <translation>{name} es un archivo Keras, y se exporta solo para esta ejecución.</translation>
  </message>
  <message>
   <source>Looking for an export of {name}</source>
   <extracomment>660, engine/model_file.py</extracomment>
   <translation>Buscando una exportación de {name}</translation>
  </message>
  <message>
   <source>Waiting for another run that exports {name}</source>
   <extracomment>661, engine/model_file.py</extracomment>
   <translation>Esperando a otra ejecución que exporta {name}</translation>
  </message>
  <message>
   <source>{name} is a Keras file: it is exported once, and the export kept for the next runs.</source>
   <extracomment>662, engine/model_file.py</extracomment>
   <translation>{name} es un archivo Keras: se exporta una vez, y la exportación se conserva para las próximas ejecuciones.</translation>
  </message>
  <message>
   <source>{path} was changed while it was read. Wait until nothing writes it any more, and run it again.</source>
   <extracomment>663, engine/model_file.py</extracomment>
   <translation>{path} cambió mientras se leía. Espere a que nada escriba en él y ejecútelo otra vez.</translation>
  </message>
  <message>
   <source>{name} was exported by an earlier run, and that export is used.</source>
   <extracomment>664, engine/model_file.py</extracomment>
   <translation>{name} se exportó en una ejecución anterior, y se usa esa exportación.</translation>
  </message>
  <message>
   <source>Starting TensorFlow and Keras</source>
   <extracomment>665, engine/model_file.py</extracomment>
   <translation>Iniciando TensorFlow y Keras</translation>
  </message>
  <message>
   <source>The export of {model} cannot be written to {parent} ({reason}). Free some space there, or export it with “Export a Keras model” and choose the folder.</source>
   <extracomment>666, engine/model_file.py</extracomment>
   <translation>No se puede escribir la exportación de {model} en {parent} ({reason}). Libere espacio ahí, o expórtelo con «Exportar un modelo Keras» y elija la carpeta.</translation>
  </message>
  <message>
   <source>{error} CUSTOM_CODE is a parameter of “Export a Keras model” (cnnmapper:exportmodel): export the file there, and choose the folder that it writes as MODEL.</source>
   <extracomment>667, engine/model_file.py</extracomment>
   <translation>{error} CUSTOM_CODE es un parámetro de «Exportar un modelo Keras» (cnnmapper:exportmodel): exporte ahí el archivo y elija como MODEL la carpeta que escribe.</translation>
  </message>
  <message>
   <source>Copy the file again</source>
   <extracomment>669, engine/models/card.py</extracomment>
   <translation>Copie de nuevo el archivo</translation>
  </message>
  <message>
   <source>Export the model again</source>
   <extracomment>670, engine/models/card.py</extracomment>
   <translation>Exporte de nuevo el modelo</translation>
  </message>
  <message>
   <source>{model} describes other model files than those beside it (SHA-256 {actual}… instead of {sha256}…). {again}, or remove the card if you changed the model on purpose.</source>
   <extracomment>671, engine/models/card.py</extracomment>
   <translation>{model} describe otros archivos de modelo que los que están a su lado (SHA-256 {actual}… en lugar de {sha256}…). {again}, o elimine la ficha si cambió el modelo a propósito.</translation>
  </message>
  <message>
   <source>{path} is no file. Export the model again.</source>
   <extracomment>672, engine/models/card.py</extracomment>
   <translation>{path} no es un archivo. Exporte de nuevo el modelo.</translation>
  </message>
  <message>
   <source>it has {st_size} bytes; that is no model card.</source>
   <extracomment>673, engine/models/card.py</extracomment>
   <translation>tiene {st_size} bytes; eso no es una ficha del modelo.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <extracomment>674, engine/models/card.py</extracomment>
   <translation>{path} no se puede leer: {error}.</translation>
  </message>
  <message>
   <source>{path} is not a model card of this program ({rstrip}). Export the model again, or remove the card and give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR yourself.</source>
   <extracomment>675, engine/models/card.py</extracomment>
   <translation>{path} no es una ficha del modelo de este programa ({rstrip}). Exporte de nuevo el modelo, o elimine la ficha e indique usted mismo RECEPTIVE_FIELD, EXPRESSION_FIELD y SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>{BLOCK} has version {block}, expected 1</source>
   <extracomment>676, engine/models/card.py</extracomment>
   <translation>{BLOCK} tiene la versión {block}, se espera 1</translation>
  </message>
  <message>
   <source>its fields were changed by hand, or it is damaged</source>
   <extracomment>677, engine/models/card.py</extracomment>
   <translation>sus campos se cambiaron a mano, o está dañada</translation>
  </message>
  <message>
   <source>{name}, exported by CNN Mapper from a Keras file.</source>
   <extracomment>678, engine/models/card.py</extracomment>
   <translation>{name}, exportado por CNN Mapper de un archivo Keras.</translation>
  </message>
  <message>
   <source>{name}, an ONNX file.</source>
   <extracomment>679, engine/models/card.py</extracomment>
   <translation>{name}, un archivo ONNX.</translation>
  </message>
  <message>
   <source>its sha256 is none</source>
   <extracomment>680, engine/models/card_values.py</extracomment>
   <translation>su sha256 no es válido</translation>
  </message>
  <message>
   <source>the length of an axis is {value}</source>
   <extracomment>681, engine/models/card_values.py</extracomment>
   <translation>la longitud de un eje es {value}</translation>
  </message>
  <message>
   <source>TensorFlow SavedModel (with the variables folder beside it)</source>
   <extracomment>682, engine/models/card_assets.py</extracomment>
   <translation>SavedModel de TensorFlow (con la carpeta variables a su lado)</translation>
  </message>
  <message>
   <source>ONNX model</source>
   <extracomment>684, engine/models/card_assets.py</extracomment>
   <translation>Modelo ONNX</translation>
  </message>
  <message>
   <source>The same as ONNX (opset {opset})</source>
   <extracomment>685, engine/models/card_assets.py</extracomment>
   <translation>Lo mismo como ONNX (opset {opset})</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, is not used: {error}</source>
   <extracomment>687, engine/models/card_beside.py</extracomment>
   <translation>{name}, que está junto al modelo, no se usa: {error}</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, tells of its training.</source>
   <extracomment>688, engine/models/card_beside.py</extracomment>
   <translation>{name}, que está junto al modelo, informa de su entrenamiento.</translation>
  </message>
  <message>
   <source>an input is {given}; expected is an object.</source>
   <extracomment>689, engine/models/card_beside.py</extracomment>
   <translation>una entrada es {given}; se espera un objeto.</translation>
  </message>
  <message>
   <source>{name} says that the images were scaled before the training ({given}). If no layer of the model does that, do it to every image that the model is applied to.</source>
   <extracomment>690, engine/models/card_beside.py</extracomment>
   <translation>{name} dice que las imágenes se escalaron antes del entrenamiento ({given}). Si ninguna capa del modelo lo hace, hágalo con cada imagen a la que se aplique el modelo.</translation>
  </message>
  <message>
   <source>{where}: statistics is {statistics}; expected is an object.</source>
   <extracomment>691, engine/models/card_beside.py</extracomment>
   <translation>{where}: statistics es {statistics}; se espera un objeto.</translation>
  </message>
  <message>
   <source>outputs is {outputs}</source>
   <extracomment>692, engine/models/card_cuts.py</extracomment>
   <translation>outputs es {outputs}</translation>
  </message>
  <message>
   <source>margins is {margins}</source>
   <extracomment>693, engine/models/card_cuts.py</extracomment>
   <translation>margins es {margins}</translation>
  </message>
  <message>
   <source>a margin of {margin} leaves nothing of patches of {patch}</source>
   <extracomment>694, engine/models/card_cuts.py</extracomment>
   <translation>un margen de {margin} no deja nada de parches de {patch}</translation>
  </message>
  <message>
   <source>the margin {margin} follows {margin_2}</source>
   <extracomment>695, engine/models/card_cuts.py</extracomment>
   <translation>el margen {margin} sigue a {margin_2}</translation>
  </message>
  <message>
   <source>{value} is no text</source>
   <extracomment>696, engine/models/card_fields.py</extracomment>
   <translation>{value} no es un texto</translation>
  </message>
  <message>
   <source>{value} is no number of things</source>
   <extracomment>697, engine/models/card_layers.py</extracomment>
   <translation>{value} no es un número de elementos</translation>
  </message>
  <message>
   <source>{KEY} of the output “{output}”</source>
   <extracomment>698, engine/models/card_numbers.py</extracomment>
   <translation>{KEY} de la salida «{output}»</translation>
  </message>
  <message>
   <source>{where} is {document}; expected is an object.</source>
   <extracomment>699, engine/models/card_numbers.py</extracomment>
   <translation>{where} es {document}; se espera un objeto.</translation>
  </message>
  <message>
   <source>{where} has {unknown}; expected are {list} alone.</source>
   <extracomment>700, engine/models/card_numbers.py</extracomment>
   <translation>{where} tiene {unknown}; se espera únicamente {list}.</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}; expected is {list}, or null for what each run is to find out.</source>
   <extracomment>701, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kind es {kind}; se espera {list}, o null para lo que cada ejecución debe averiguar.</translation>
  </message>
  <message>
   <source>one channel</source>
   <extracomment>702, engine/models/card_numbers.py</extracomment>
   <translation>un canal</translation>
  </message>
  <message>
   <source>several channels</source>
   <extracomment>703, engine/models/card_numbers.py</extracomment>
   <translation>varios canales</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, which has {expected}; the output has {channels}.</source>
   <extracomment>704, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kind es {kind}, que tiene {expected}; la salida tiene {channels}.</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, but the activation is {activation} already; applied again, it would give other numbers. Expected is a kind without “logits”.</source>
   <extracomment>705, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kind es {kind}, pero la activación ya es {activation}; aplicada otra vez, daría otros números. Se espera un kind sin «logits».</translation>
  </message>
  <message>
   <source>{where}: threshold is {value}; expected is a number from 0 to 1, or a list of one for each label.</source>
   <extracomment>706, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold es {value}; se espera un número de 0 a 1, o una lista con uno por cada etiqueta.</translation>
  </message>
  <message>
   <source>{where}: threshold is a list, but kind is {kind}; expected is one number, since only labels that do not exclude each other ({list}) have one each.</source>
   <extracomment>707, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold es una lista, pero kind es {kind}; se espera un solo número, pues únicamente las etiquetas que no se excluyen entre sí ({list}) tienen uno cada una.</translation>
  </message>
  <message>
   <source>{where}: threshold has {value_count} entries; expected is one for each of the {expected}, or one number for all of them.</source>
   <extracomment>708, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold tiene {value_count} entradas; se espera una por cada una de las {expected}, o un solo número para todas.</translation>
  </message>
  <message>
   <source>{where}: threshold holds {wrong}; expected are numbers from 0 to 1.</source>
   <extracomment>709, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold contiene {wrong}; se esperan números de 0 a 1.</translation>
  </message>
  <message>
   <source>{where}: names is {value}; expected is a list of texts.</source>
   <extracomment>710, engine/models/card_numbers.py</extracomment>
   <translation>{where}: names es {value}; se espera una lista de textos.</translation>
  </message>
  <message>
   <source>{where}: names has {names_count} entries; expected is one for each of the {channels} channels, or none.</source>
   <extracomment>711, engine/models/card_numbers.py</extracomment>
   <translation>{where}: names tiene {names_count} entradas; se espera una por cada uno de los {channels} canales, o ninguna.</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST} characters in one line.</source>
   <extracomment>712, engine/models/card_numbers.py</extracomment>
   <translation>{where} es {value}; se espera un texto de {LONGEST} caracteres como máximo en una sola línea.</translation>
  </message>
  <message>
   <source>proven is {proven}</source>
   <extracomment>713, engine/models/card_regions.py</extracomment>
   <translation>proven es {proven}</translation>
  </message>
  <message>
   <source>a padded network has the sources {value}</source>
   <extracomment>714, engine/models/card_regions.py</extracomment>
   <translation>una red con relleno tiene las fuentes {value}</translation>
  </message>
  <message>
   <source>the sources of a padded network see different sizes</source>
   <extracomment>715, engine/models/card_regions.py</extracomment>
   <translation>las fuentes de una red con relleno ven tamaños distintos</translation>
  </message>
  <message>
   <source>a padded network sees {seen} pixels in units of {unit}</source>
   <extracomment>716, engine/models/card_regions.py</extracomment>
   <translation>una red con relleno ve {seen} píxeles en unidades de {unit}</translation>
  </message>
  <message>
   <source>{where}: bands is {bands}; expected is a list of bands.</source>
   <extracomment>717, engine/models/card_training.py</extracomment>
   <translation>{where}: bands es {bands}; se espera una lista de bandas.</translation>
  </message>
  <message>
   <source>{where}: bands has {bands_count} entries; expected is one for each of the {channels} bands that the input takes, or none.</source>
   <extracomment>718, engine/models/card_training.py</extracomment>
   <translation>{where}: bands tiene {bands_count} entradas; se espera una por cada una de las {channels} bandas que toma la entrada, o ninguna.</translation>
  </message>
  <message>
   <source>{where}: pixel_size</source>
   <extracomment>719, engine/models/card_training.py</extracomment>
   <translation>{where}: pixel_size</translation>
  </message>
  <message>
   <source>{where}: pixel_size is {size}; expected are metres, more than 0.</source>
   <extracomment>720, engine/models/card_training.py</extracomment>
   <translation>{where}: pixel_size es {size}; se esperan metros, más de 0.</translation>
  </message>
  <message>
   <source>{where}: in_degrees is {degrees}; expected is true or false.</source>
   <extracomment>721, engine/models/card_training.py</extracomment>
   <translation>{where}: in_degrees es {degrees}; se espera true o false.</translation>
  </message>
  <message>
   <source>{KEY}: values is {values}; expected is {list}, or nothing where it is not known.</source>
   <extracomment>722, engine/models/card_training.py</extracomment>
   <translation>{KEY}: values es {values}; se espera {list}, o nada si no se sabe.</translation>
  </message>
  <message>
   <source>{KEY}: inputs is {inputs}; expected is an object.</source>
   <extracomment>723, engine/models/card_training.py</extracomment>
   <translation>{KEY}: inputs es {inputs}; se espera un objeto.</translation>
  </message>
  <message>
   <source>{KEY}: inputs has {unknown}; expected are the model's inputs alone ({list}).</source>
   <extracomment>724, engine/models/card_training.py</extracomment>
   <translation>{KEY}: inputs tiene {unknown}; se esperan únicamente las entradas del modelo ({list}).</translation>
  </message>
  <message>
   <source>{KEY} of the input “{name}”</source>
   <extracomment>725, engine/models/card_training.py</extracomment>
   <translation>{KEY} de la entrada «{name}»</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a number.</source>
   <extracomment>726, engine/models/card_training.py</extracomment>
   <translation>{where} es {value}; se espera un número.</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>727, engine/models/card_training.py</extracomment>
   <translation>{where} es {value}; se espera un texto de {LONGEST_TEXT} caracteres como máximo en una sola línea.</translation>
  </message>
  <message>
   <source>{where}: {key} is {value} and {above} is {greater}; expected is that the second is not smaller.</source>
   <extracomment>728, engine/models/card_training.py</extracomment>
   <translation>{where}: {key} es {value} y {above} es {greater}; se espera que el segundo no sea menor.</translation>
  </message>
  <message>
   <source>{where}: mean is {mean}; expected is a number between minimum and maximum.</source>
   <extracomment>729, engine/models/card_training.py</extracomment>
   <translation>{where}: mean es {mean}; se espera un número entre minimum y maximum.</translation>
  </message>
  <message>
   <source>{where}: standard_deviation is {standard_deviation}; expected is a number that is not negative.</source>
   <extracomment>730, engine/models/card_training.py</extracomment>
   <translation>{where}: standard_deviation es {standard_deviation}; se espera un número que no sea negativo.</translation>
  </message>
  <message>
   <source>{where}: scale is {scale}; expected is a number that is not 0.</source>
   <extracomment>731, engine/models/card_training.py</extracomment>
   <translation>{where}: scale es {scale}; se espera un número distinto de 0.</translation>
  </message>
  <message>
   <source>{path} cannot be changed: {value}. It is as it was. Check that the folder can be written to, and is used by no other program.</source>
   <extracomment>732, engine/models/card_update.py</extracomment>
   <translation>{path} no se puede cambiar: {value}. Queda como estaba. Compruebe que se puede escribir en la carpeta y que ningún otro programa la usa.</translation>
  </message>
  <message>
   <source>YOLO model ({said})</source>
   <extracomment>733, engine/models/deepness.py</extracomment>
   <translation>modelo YOLO ({said})</translation>
  </message>
  <message>
   <source>{path} is a {found} by its metadata: it finds objects, and gives no map. Expected is a model that gives each pixel a class or a number ({SEGMENTOR} or {REGRESSOR}).</source>
   <extracomment>734, engine/models/deepness.py</extracomment>
   <translation>{path} es un {found} según sus metadatos: encuentra objetos y no da un mapa. Se espera un modelo que dé a cada píxel una clase o un número ({SEGMENTOR} o {REGRESSOR}).</translation>
  </message>
  <message>
   <source>{mean_count} numbers that are not 0</source>
   <extracomment>735, engine/models/deepness.py</extracomment>
   <translation>{mean_count} números distintos de 0</translation>
  </message>
  <message>
   <source>every value is divided by 255, as for images of 8 bits</source>
   <extracomment>736, engine/models/deepness.py</extracomment>
   <translation>cada valor se divide por 255, como en las imágenes de 8 bits</translation>
  </message>
  <message>
   <source>; then {means} is subtracted, and what is left divided by {deviations}</source>
   <extracomment>737, engine/models/deepness.py</extracomment>
   <translation>; después se resta {means}, y lo que queda se divide por {deviations}</translation>
  </message>
  <message>
   <source>; results are multiplied by {factor}</source>
   <extracomment>738, engine/models/deepness.py</extracomment>
   <translation>; los resultados se multiplican por {factor}</translation>
  </message>
  <message>
   <source>The file has metadata for Deepness, and is applied as Deepness does: {said}.</source>
   <extracomment>739, engine/models/deepness.py</extracomment>
   <translation>El archivo tiene metadatos para Deepness y se aplica como lo hace Deepness: {said}.</translation>
  </message>
  <message>
   <source>{path}: its metadata say {key} = {key_2}; expected is {expected}. Correct the metadata, or take the key out.</source>
   <extracomment>740, engine/models/deepness.py</extracomment>
   <translation>{path}: sus metadatos dicen {key} = {key_2}; se espera {expected}. Corrija los metadatos, o quite la clave.</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>741, engine/models/deepness.py</extracomment>
   <translation>un número de {low} a {high}</translation>
  </message>
  <message>
   <source>a list of numbers, one for each band</source>
   <extracomment>742, engine/models/deepness.py</extracomment>
   <translation>una lista de números, uno por cada banda</translation>
  </message>
  <message>
   <source>a whole number of pixels, {LARGEST_TILE} at most</source>
   <extracomment>743, engine/models/deepness.py</extracomment>
   <translation>un número entero de píxeles, {LARGEST_TILE} como máximo</translation>
  </message>
  <message>
   <source>names by number from 0 on, such as {{"0": "water", "1": "land"}}</source>
   <extracomment>744, engine/models/deepness.py</extracomment>
   <translation>nombres por número desde 0, por ejemplo {{"0": "water", "1": "land"}}</translation>
  </message>
  <message>
   <source>a text of at most {LONGEST} characters</source>
   <extracomment>745, engine/models/deepness.py</extracomment>
   <translation>un texto de {LONGEST} caracteres como máximo</translation>
  </message>
  <message>
   <source>The metadata for Deepness standardise {mean_count} bands, but the model's input “{name}” takes {bands}; expected is one number for each (standardization_mean, standardization_std). Correct the metadata.</source>
   <extracomment>746, engine/models/deepness_model.py</extracomment>
   <translation>Los metadatos para Deepness estandarizan {mean_count} bandas, pero la entrada «{name}» del modelo toma {bands}; se espera un número por cada una (standardization_mean, standardization_std). Corrija los metadatos.</translation>
  </message>
  <message>
   <source>The inputs of {folder} take different numbers of patches at a time ({listed}); expected one number. Save the model with an open batch size (None).</source>
   <extracomment>747, engine/models/fixed_batch.py</extracomment>
   <translation>Las entradas de {folder} toman números distintos de parches a la vez ({listed}); se espera un solo número. Guarde el modelo con un tamaño de lote abierto (None).</translation>
  </message>
  <message>
   <source>{folder} holds {name} beside saved_model.pb, so that it is not clear which of the two is the model. Remove the file, or export the model again.</source>
   <extracomment>748, engine/models/graph_safety.py</extracomment>
   <translation>{folder} contiene {name} junto a saved_model.pb, de modo que no está claro cuál de los dos es el modelo. Elimine el archivo, o exporte de nuevo el modelo.</translation>
  </message>
  <message>
   <source>{folder} is damaged ({error}). Export the model again, or copy the folder again.</source>
   <extracomment>749, engine/models/graph_safety.py</extracomment>
   <translation>{folder} está dañado ({error}). Exporte de nuevo el modelo, o copie de nuevo la carpeta.</translation>
  </message>
  <message>
   <source>{folder} cannot be read: {value}.</source>
   <extracomment>750, engine/models/graph_safety.py</extracomment>
   <translation>{folder} no se puede leer: {value}.</translation>
  </message>
  <message>
   <source>{folder} holds no graph. Export the model again, or copy the folder again.</source>
   <extracomment>751, engine/models/graph_safety.py</extracomment>
   <translation>{folder} no contiene ningún grafo. Exporte de nuevo el modelo, o copie de nuevo la carpeta.</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({named}{more}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>752, engine/models/graph_safety.py</extracomment>
   <translation>{folder} contiene operaciones que pueden leer o escribir archivos o ejecutar código ({named}{more}), que un modelo de imágenes no necesita, así que no se carga. Active TRUST solo si confía en quien hizo el modelo.</translation>
  </message>
  <message>
   <source>the output has the same size for every input, so it takes in the whole input: only the user can say how large a patch is</source>
   <extracomment>753, engine/models/measured_fields.py</extracomment>
   <translation>la salida tiene el mismo tamaño para cualquier entrada, así que abarca la entrada entera: solo el usuario puede decir qué tamaño tiene un parche</translation>
  </message>
  <message>
   <source>The inputs “{list}” take any size, the others do not; such a model cannot be measured. Give the receptive field of each source.</source>
   <extracomment>754, engine/models/measured_fields.py</extracomment>
   <translation>Las entradas «{list}» aceptan cualquier tamaño, las demás no; un modelo así no se puede medir. Indique el campo receptivo de cada fuente.</translation>
  </message>
  <message>
   <source>it ran on none of the sizes tried</source>
   <extracomment>755, engine/models/measured_fields.py</extracomment>
   <translation>no funcionó con ninguno de los tamaños probados</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured on images up to {largest} pixels wide: {trouble}. Give the receptive field and the scale factor.</source>
   <extracomment>756, engine/models/measured_fields.py</extracomment>
   <translation>Los campos del modelo no se pudieron medir en imágenes de hasta {largest} píxeles de anchura: {trouble}. Indique el campo receptivo y el factor de escala.</translation>
  </message>
  <message>
   <source>no shift of up to {SHIFTS} pixels merely shifts the output {missing}</source>
   <extracomment>757, engine/models/measured_fields.py</extracomment>
   <translation>ningún desplazamiento de hasta {SHIFTS} píxeles se limita a desplazar la salida {missing}</translation>
  </message>
  <message>
   <source>its pattern repeats only every {period} pixels</source>
   <extracomment>758, engine/models/measured_fields.py</extracomment>
   <translation>su patrón solo se repite cada {period} píxeles</translation>
  </message>
  <message>
   <source>every output pixel sees most of the image</source>
   <extracomment>759, engine/models/measured_fields.py</extracomment>
   <translation>cada píxel de salida ve la mayor parte de la imagen</translation>
  </message>
  <message>
   <source>patches lie {scale} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>760, engine/models/measured_fields.py</extracomment>
   <translation>los parches están a {scale} píxeles unos de otros, pero la red solo se repite cada {align} píxeles</translation>
  </message>
  <message>
   <source>the image tried is too small for its patches</source>
   <extracomment>761, engine/models/measured_fields.py</extracomment>
   <translation>la imagen probada es demasiado pequeña para sus parches</translation>
  </message>
  <message>
   <source>the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>762, engine/models/measured_fields.py</extracomment>
   <translation>el borde del parche (relleno) llega a la salida, así que un parche da otro resultado que los mismos píxeles dentro de una imagen mayor: un modelo así solo tiene campo receptivo una vez indicado el tamaño de sus parches</translation>
  </message>
  <message>
   <source>the model takes patches of one size only, so how it treats larger regions cannot be measured</source>
   <extracomment>763, engine/models/measured_patch.py</extracomment>
   <translation>el modelo solo acepta parches de un único tamaño, así que no se puede medir cómo trata regiones mayores</translation>
  </message>
  <message>
   <source>it has no image input</source>
   <extracomment>764, engine/models/measured_scale.py</extracomment>
   <translation>no tiene ninguna entrada de imagen</translation>
  </message>
  <message>
   <source>The model that an interrupted export set aside for {folder} cannot be put back: {strerror}. Choose another OUTPUT folder.</source>
   <extracomment>765, engine/models/model_folder.py</extracomment>
   <translation>El modelo que una exportación interrumpida apartó para {folder} no se puede devolver a su lugar: {strerror}. Elija otra carpeta OUTPUT.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names “{name}”, which is no image input of the model. Its image inputs are: {known}.</source>
   <extracomment>766, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nombra «{name}», que no es una entrada de imagen del modelo. Sus entradas de imagen son: {known}.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names an input twice: {placeholders}.</source>
   <extracomment>767, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nombra una entrada dos veces: {placeholders}.</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>768, engine/models/model_inputs.py</extracomment>
   <translation>El modelo tiene {images_count} entradas de imagen ({known}); se han indicado {sources} fuentes. Indique una imagen por cada una: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>769, engine/models/model_inputs.py</extracomment>
   <translation>El modelo tiene {images_count} entradas de imagen ({known}); se ha indicado {sources} fuente. Indique una imagen por cada una: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>770, engine/models/model_inputs.py</extracomment>
   <translation>El modelo tiene {images_count} entrada de imagen ({known}); se han indicado {sources} fuentes. Indique una imagen por cada una: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>771, engine/models/model_inputs.py</extracomment>
   <translation>El modelo tiene {images_count} entrada de imagen ({known}); se ha indicado {sources} fuente. Indique una imagen por cada una: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names {names_count} inputs for {sources} sources; expected each of {known} once, in the order of the sources.</source>
   <extracomment>772, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nombra {names_count} entradas para {sources} fuentes; se espera cada una de {known} una sola vez, en el orden de las fuentes.</translation>
  </message>
  <message>
   <source>{pairs}: a SavedModel without a card has its inputs by alphabet, not in the order in which they were defined. If that is another, give it as PLACEHOLDERS, such as {swapped}.</source>
   <extracomment>773, engine/models/model_inputs.py</extracomment>
   <translation>{pairs}: un SavedModel sin ficha tiene sus entradas en orden alfabético, no en el orden en que se definieron. Si este es otro, indíquelo en PLACEHOLDERS, por ejemplo {swapped}.</translation>
  </message>
  <message>
   <source>{what} has {bands} bands; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>774, engine/models/model_inputs.py</extracomment>
   <translation>{what} tiene {bands} bandas; la entrada «{name}» del modelo espera {channels}{tensor}. Elija la imagen con las bandas con las que se entrenó el modelo, en el mismo orden.{masks}</translation>
  </message>
  <message>
   <source>{what} has {bands} band; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>775, engine/models/model_inputs.py</extracomment>
   <translation>{what} tiene {bands} banda; la entrada «{name}» del modelo espera {channels}{tensor}. Elija la imagen con las bandas con las que se entrenó el modelo, en el mismo orden.{masks}</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>776, engine/models/model_inputs.py</extracomment>
   <translation>La entrada «{name}» toma {dates} fechas de {bands} bandas: {first} la primera fecha, {replace} la última, en el orden en que se apilan los rásteres (INPUT, después FURTHER_INPUT).</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} band: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>777, engine/models/model_inputs.py</extracomment>
   <translation>La entrada «{name}» toma {dates} fechas de {bands} banda: {first} la primera fecha, {replace} la última, en el orden en que se apilan los rásteres (INPUT, después FURTHER_INPUT).</translation>
  </message>
  <message>
   <source>bands {start} to {start_2} are</source>
   <extracomment>778, engine/models/model_inputs.py</extracomment>
   <translation>las bandas {start} a {start_2} son</translation>
  </message>
  <message>
   <source>The dates in the names of the rasters do not ascend ({list}). The model takes the first raster for its first date. If the training images were in another order, give these in that one (INPUT, then FURTHER_INPUT).</source>
   <extracomment>779, engine/models/model_inputs.py</extracomment>
   <translation>Las fechas en los nombres de los rásteres no son ascendentes ({list}). El modelo toma el primer ráster como su primera fecha. Si las imágenes del entrenamiento estaban en otro orden, indique estos en ese orden (INPUT, después FURTHER_INPUT).</translation>
  </message>
  <message>
   <source> ({dates} dates of {channels} bands)</source>
   <extracomment>780, engine/models/model_inputs.py</extracomment>
   <translation> ({dates} fechas de {channels} bandas)</translation>
  </message>
  <message>
   <source>Its alpha band is a mask and is</source>
   <extracomment>781, engine/models/model_inputs.py</extracomment>
   <translation>su banda alfa, que es una máscara</translation>
  </message>
  <message>
   <source>Its {masks} alpha bands are</source>
   <extracomment>782, engine/models/model_inputs.py</extracomment>
   <translation>sus {masks} bandas alfa</translation>
  </message>
  <message>
   <source> {bands} not counted; if it holds data, name all bands in BANDS.</source>
   <extracomment>783, engine/models/model_inputs.py</extracomment>
   <translation> No se cuenta aquí {bands}; si contiene datos, nombre todas las bandas en BANDS.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS has “{item}”; expected name=value pairs separated by spaces, such as is_training=false dropout=0.0.</source>
   <extracomment>784, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS tiene «{item}»; se esperan pares nombre=valor separados por espacios, por ejemplo is_training=false dropout=0.0.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS names “{name}”, which is no such input of the model. Its inputs without an image are: {known}.</source>
   <extracomment>785, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS nombra «{name}», que no es una entrada de ese tipo del modelo. Sus entradas sin imagen son: {known}.</translation>
  </message>
  <message>
   <source>The model also needs values for {list}. Give them in USER_PLACEHOLDERS, such as “{missing}=0”.</source>
   <extracomment>786, engine/models/model_inputs.py</extracomment>
   <translation>El modelo necesita además valores para {list}. Indíquelos en USER_PLACEHOLDERS, por ejemplo «{missing}=0».</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>787, engine/command.py</extracomment>
   <translation>true o false</translation>
  </message>
  <message>
   <source>a number of type {dtype}</source>
   <extracomment>788, engine/models/model_inputs.py</extracomment>
   <translation>un número del tipo {dtype}</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} the value “{text}”; expected {wanted}.</source>
   <extracomment>789, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS da a {name} el valor «{text}»; se espera {wanted}.</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, which is no output of the model. Its outputs are: {list}; * stands for all of them.</source>
   <extracomment>790, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nombra «{name}», que no es ninguna salida del modelo. Sus salidas son: {list}; * las representa a todas.</translation>
  </message>
  <message>
   <source>HEAD names an output twice: {text}.</source>
   <extracomment>791, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nombra una salida dos veces: {text}.</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, of which no map can be made: expected is an output of floating-point numbers, or one channel of whole numbers. OUTPUT_NAMES writes it as it is.</source>
   <extracomment>792, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nombra «{name}», de la que no se puede hacer un mapa: se espera una salida de números de coma flotante, o un canal de números enteros. OUTPUT_NAMES la escribe tal cual.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names it</source>
   <extracomment>793, engine/models/model_outputs.py</extracomment>
   <translation>OUTPUT_NAMES la nombra</translation>
  </message>
  <message>
   <source>its last activation is {activation}</source>
   <extracomment>794, engine/models/number_kinds.py</extracomment>
   <translation>su última activación es {activation}</translation>
  </message>
  <message>
   <source>the model was trained with {loss}</source>
   <extracomment>795, engine/models/number_kinds.py</extracomment>
   <translation>el modelo se entrenó con {loss}</translation>
  </message>
  <message>
   <source>metadata for Deepness</source>
   <extracomment>796, engine/models/onnx_card.py</extracomment>
   <translation>metadatos para Deepness</translation>
  </message>
  <message>
   <source>{path} names {names_count} classes in its metadata, but its output “{name}” has {channels} channels; expected is a name for each. Correct class_names in the metadata, or take it out.</source>
   <extracomment>797, engine/models/onnx_card.py</extracomment>
   <translation>{path} nombra {names_count} clases en sus metadatos, pero su salida «{name}» tiene {channels} canales; se espera un nombre por cada uno. Corrija class_names en los metadatos, o quítelo.</translation>
  </message>
  <message>
   <source>the metadata of {path}</source>
   <extracomment>798, engine/models/onnx_card.py</extracomment>
   <translation>los metadatos de {path}</translation>
  </message>
  <message>
   <source>{path} is no file. Choose the .onnx file of a model.</source>
   <extracomment>799, engine/models/onnx_file.py</extracomment>
   <translation>{path} no es un archivo. Elija el archivo .onnx de un modelo.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; an ONNX file has no more than {LARGEST}, for more cannot be read. Save the model with its weights in a file beside it (external data).</source>
   <extracomment>800, engine/models/onnx_file.py</extracomment>
   <translation>{path} tiene {size} bytes; un archivo ONNX no tiene más de {LARGEST}, pues más no se puede leer. Guarde el modelo con sus pesos en un archivo aparte, a su lado (external data).</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}. Choose the .onnx file of a model.</source>
   <extracomment>801, engine/models/onnx_file.py</extracomment>
   <translation>{path} no se puede leer: {value}. Elija el archivo .onnx de un modelo.</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or a damaged one ({error}). Save or copy it again.</source>
   <extracomment>802, engine/models/onnx_file.py</extracomment>
   <translation>{path} no es un modelo ONNX, o está dañado ({error}). Guárdelo o cópielo de nuevo.</translation>
  </message>
  <message>
   <source>it holds no graph</source>
   <extracomment>803, engine/models/onnx_file.py</extracomment>
   <translation>no contiene ningún grafo</translation>
  </message>
  <message>
   <source>its graphs lie more than {DEEPEST} deep within each other</source>
   <extracomment>804, engine/models/onnx_file.py</extracomment>
   <translation>sus grafos están anidados a más de {DEEPEST} niveles</translation>
  </message>
  <message>
   <source>what can be there once stands there twice</source>
   <extracomment>805, engine/models/onnx_file.py</extracomment>
   <translation>lo que solo puede estar una vez está dos veces</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but this build of ONNX Runtime knows none. Choose DEVICE auto, or install onnxruntime-gpu (NVIDIA) or onnxruntime-directml (Windows) in the place of onnxruntime.</source>
   <extracomment>806, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICE es gpu, pero esta compilación de ONNX Runtime no conoce ninguna. Elija DEVICE auto, o instale onnxruntime-gpu (NVIDIA) u onnxruntime-directml (Windows) en lugar de onnxruntime.</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}{where}</source>
   <extracomment>807, engine/models/onnx_runtime.py</extracomment>
   <translation>ONNX Runtime {version}{where}</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {found}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>808, engine/models/onnx_runtime.py</extracomment>
   <translation>{path} no tiene ninguna entrada que tome una imagen: {found}. Se espera una de cuatro ejes: lote, bandas, altura y anchura, o lote, altura, anchura y bandas.</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type bfloat16, which cannot be handed over; expected is float32. Save the model with inputs and outputs of float32.</source>
   <extracomment>809, engine/models/onnx_runtime.py</extracomment>
   <translation>«{name}» de {path} es del tipo bfloat16, que no se puede transferir; se espera float32. Guarde el modelo con entradas y salidas de float32.</translation>
  </message>
  <message>
   <source>onnxruntime, which runs .onnx models, is missing ({error}). Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>810, engine/models/onnx_runtime.py</extracomment>
   <translation>Falta onnxruntime, que ejecuta los modelos .onnx ({error}). Ejecute otra vez «Configurar el entorno de inferencia», o instálelo en el entorno que haya elegido.</translation>
  </message>
  <message>
   <source>its libraries or its driver are missing</source>
   <extracomment>811, engine/models/onnx_runtime.py</extracomment>
   <translation>faltan sus bibliotecas o su controlador</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but ONNX Runtime cannot use it for {path} ({gpu}: {reason}). Choose DEVICE auto or cpu, or install the driver and the libraries that this build of ONNX Runtime needs.</source>
   <extracomment>812, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICE es gpu, pero ONNX Runtime no puede usarla para {path} ({gpu}: {reason}). Elija DEVICE auto o cpu, o instale el controlador y las bibliotecas que necesita esta compilación de ONNX Runtime.</translation>
  </message>
  <message>
   <source>The processor computes: the GPU cannot be used ({gpu}: {reason}).</source>
   <extracomment>813, engine/models/onnx_runtime.py</extracomment>
   <translation>Calcula el procesador: la GPU no se puede usar ({gpu}: {reason}).</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by ONNX Runtime {version}: {error}. Save the model again, with an operator set that this version knows.</source>
   <extracomment>814, engine/models/onnx_runtime.py</extracomment>
   <translation>ONNX Runtime {version} no puede cargar {path}: {error}. Guarde de nuevo el modelo, con un conjunto de operadores (opset) que conozca esta versión.</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type {type}; expected is a tensor of numbers. Save the model with tensors of numbers alone.</source>
   <extracomment>815, engine/models/onnx_runtime.py</extracomment>
   <translation>«{name}» de {path} es del tipo {type}; se espera un tensor de números. Guarde el modelo únicamente con tensores de números.</translation>
  </message>
  <message>
   <source>“{name}” of {path} has no known number of axes. Save the model with the shapes of its inputs and outputs (onnx.shape_inference).</source>
   <extracomment>816, engine/models/onnx_runtime.py</extracomment>
   <translation>«{name}» de {path} no tiene un número de ejes conocido. Guarde el modelo con las formas de sus entradas y salidas (onnx.shape_inference).</translation>
  </message>
  <message>
   <source>{path} is a damaged ONNX model: {error}. Save or copy it again.</source>
   <extracomment>817, engine/models/onnx_safety.py</extracomment>
   <translation>{path} es un modelo ONNX dañado: {error}. Guárdelo o cópielo de nuevo.</translation>
  </message>
  <message>
   <source>{path} holds operations that stand for code or files outside of it ({reaching}), which an image model does not need, so it is not loaded. Save the model as it was before it was compiled for a device.</source>
   <extracomment>818, engine/models/onnx_safety.py</extracomment>
   <translation>{path} contiene operaciones que representan código o archivos ajenos a él ({reaching}), que un modelo de imágenes no necesita, así que no se carga. Guarde el modelo tal como era antes de compilarlo para un dispositivo.</translation>
  </message>
  <message>
   <source>TRUST does not help here: this program loads no libraries of operations. </source>
   <extracomment>819, engine/models/onnx_safety.py</extracomment>
   <translation>TRUST no sirve aquí: este programa no carga bibliotecas de operaciones. </translation>
  </message>
  <message>
   <source>{path} holds operations that are none of ONNX's own ({foreign}); they would need a library of code, and none is loaded. {way_out}Save the model with operations of ONNX alone (domains ai.onnx, ai.onnx.ml, com.microsoft).</source>
   <extracomment>820, engine/models/onnx_safety.py</extracomment>
   <translation>{path} contiene operaciones que no son propias de ONNX ({foreign}); necesitarían una biblioteca de código, y no se carga ninguna. {way_out}Guarde el modelo únicamente con operaciones de ONNX (dominios ai.onnx, ai.onnx.ml, com.microsoft).</translation>
  </message>
  <message>
   <source>{path} stores weights as sparse tensors; expected are whole ones. Save the model without sparse tensors.</source>
   <extracomment>821, engine/models/onnx_safety.py</extracomment>
   <translation>{path} almacena pesos como tensores dispersos; se esperan tensores completos. Guarde el modelo sin tensores dispersos.</translation>
  </message>
  <message>
   <source>a function in it calls itself</source>
   <extracomment>822, engine/models/onnx_safety.py</extracomment>
   <translation>una función que contiene se llama a sí misma</translation>
  </message>
  <message>
   <source>its functions call each other too deeply</source>
   <extracomment>823, engine/models/onnx_safety.py</extracomment>
   <translation>sus funciones se llaman entre sí a demasiada profundidad</translation>
  </message>
  <message>
   <source>it has more than {MOST_NODES} operations when its calls are written out</source>
   <extracomment>824, engine/models/onnx_safety.py</extracomment>
   <translation>tiene más de {MOST_NODES} operaciones cuando se desarrollan sus llamadas</translation>
  </message>
  <message>
   <source>{path} has no {side}. Save the model again.</source>
   <extracomment>825, engine/models/onnx_safety.py</extracomment>
   <translation>{path} no tiene {side}. Guarde de nuevo el modelo.</translation>
  </message>
  <message>
   <source>of no type</source>
   <extracomment>826, engine/models/onnx_safety.py</extracomment>
   <translation>de tipo no definido</translation>
  </message>
  <message>
   <source>The {side} “{name}” of {path} is {kind}; expected is a tensor, as an image model has. Save the model with tensors alone.</source>
   <extracomment>827, engine/models/onnx_safety.py</extracomment>
   <translation>En {path}, «{name}» ({side}) es {kind}; se espera un tensor, como lo tiene un modelo de imágenes. Guarde el modelo únicamente con tensores.</translation>
  </message>
  <message>
   <source>its {side} “{name}” has the type {kind}</source>
   <extracomment>828, engine/models/onnx_safety.py</extracomment>
   <translation>su {side} «{name}» tiene el tipo {kind}</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {model}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>829, engine/models/onnx_safety.py</extracomment>
   <translation>{path} no tiene ninguna entrada que tome una imagen: {model}. Se espera una de cuatro ejes: lote, bandas, altura y anchura, o lote, altura, anchura y bandas.</translation>
  </message>
  <message>
   <source>its weights “{name}”</source>
   <extracomment>830, engine/models/onnx_safety.py</extracomment>
   <translation>sus pesos «{name}»</translation>
  </message>
  <message>
   <source>{name} have the type {kind}</source>
   <extracomment>831, engine/models/onnx_safety.py</extracomment>
   <translation>{name} tienen el tipo {kind}</translation>
  </message>
  <message>
   <source>{name} have an impossible shape</source>
   <extracomment>832, engine/models/onnx_safety.py</extracomment>
   <translation>{name} tienen una forma imposible</translation>
  </message>
  <message>
   <source>{name} would have {size} bytes</source>
   <extracomment>833, engine/models/onnx_safety.py</extracomment>
   <translation>{name} tendrían {size} bytes</translation>
  </message>
  <message>
   <source>{name} are given twice, or as bytes where they are texts</source>
   <extracomment>834, engine/models/onnx_safety.py</extracomment>
   <translation>{name} se dan dos veces, o como bytes aunque son textos</translation>
  </message>
  <message>
   <source>{name} have {raw} bytes, expected are {size}</source>
   <extracomment>835, engine/models/onnx_safety.py</extracomment>
   <translation>{name} tienen {raw} bytes, se esperan {size}</translation>
  </message>
  <message>
   <source>{name} have {given} numbers, expected are {expected}</source>
   <extracomment>836, engine/models/onnx_safety.py</extracomment>
   <translation>{name} tienen {given} números, se esperan {expected}</translation>
  </message>
  <message>
   <source>{path} wants to read weights from “{location}”; expected is a file in the model's own folder or below it. Copy the file with the weights there, and save the model with its bare name.</source>
   <extracomment>837, engine/models/onnx_safety.py</extracomment>
   <translation>{path} pretende leer pesos de «{location}»; se espera un archivo en la carpeta del propio modelo o por debajo de ella. Copie ahí el archivo con los pesos y guarde el modelo con su nombre sin ruta.</translation>
  </message>
  <message>
   <source>{path} has weights in the file {name}, which is not there. Copy it into the folder of the model.</source>
   <extracomment>838, engine/models/onnx_safety.py</extracomment>
   <translation>{path} tiene pesos en el archivo {name}, que no está ahí. Cópielo en la carpeta del modelo.</translation>
  </message>
  <message>
   <source>{name} have {length} bytes in {name_2}, expected are {size}</source>
   <extracomment>839, engine/models/onnx_safety.py</extracomment>
   <translation>{name} tienen {length} bytes en {name_2}, se esperan {size}</translation>
  </message>
  <message>
   <source>{name} reach to byte {offset} of {name_2}, which has {size} bytes</source>
   <extracomment>840, engine/models/onnx_safety.py</extracomment>
   <translation>{name} llegan hasta el byte {offset} de {name_2}, que tiene {size} bytes</translation>
  </message>
  <message>
   <source>; labels differ</source>
   <extracomment>841, engine/models/output_agreement.py</extracomment>
   <translation>; las etiquetas difieren</translation>
  </message>
  <message>
   <source>largest difference {largest}{labels}</source>
   <extracomment>842, engine/models/output_agreement.py</extracomment>
   <translation>diferencia máxima {largest}{labels}</translation>
  </message>
  <message>
   <source>By the model card “{output}” has {threshold_count} thresholds, one for each label, but it has {channels} channels. Correct “threshold” in cnnmapper:numbers of model_card.json: one number, or one for each channel.</source>
   <extracomment>843, engine/models/output_reading.py</extracomment>
   <translation>Según la ficha del modelo, «{output}» tiene {threshold_count} umbrales, uno por cada etiqueta, pero tiene {channels} canales. Corrija «threshold» en cnnmapper:numbers de model_card.json: un solo número, o uno por cada canal.</translation>
  </message>
  <message>
   <source>ACTIVATION is {activation}</source>
   <extracomment>844, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATION es {activation}</translation>
  </message>
  <message>
   <source>ACTIVATION is softmax, but “{output}” has one channel, whose softmax is 1 everywhere. Choose sigmoid for the probability of one class, none for quantities, or name another output in HEAD.</source>
   <extracomment>845, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATION es «Softmax», pero «{output}» tiene un solo canal, cuyo softmax es 1 en todas partes. Elija «Sigmoide» para la probabilidad de una clase o «Ninguna» para magnitudes, o indique otra salida en HEAD.</translation>
  </message>
  <message>
   <source>{reason}, and they sum to 1 already</source>
   <extracomment>846, engine/models/output_reading.py</extracomment>
   <translation>{reason}, y ya suman 1</translation>
  </message>
  <message>
   <source>{reason}, as it is in the model already</source>
   <extracomment>847, engine/models/output_reading.py</extracomment>
   <translation>{reason}, como ya lo está en el modelo</translation>
  </message>
  <message>
   <source>{reason}, and they lie between 0 and 1 already</source>
   <extracomment>848, engine/models/output_reading.py</extracomment>
   <translation>{reason}, y ya están entre 0 y 1</translation>
  </message>
  <message>
   <source>they sum to 1</source>
   <extracomment>849, engine/models/output_reading.py</extracomment>
   <translation>suman 1</translation>
  </message>
  <message>
   <source>the model card says so</source>
   <extracomment>850, engine/models/output_reading.py</extracomment>
   <translation>la ficha del modelo lo dice</translation>
  </message>
  <message>
   <source>do not sum to 1 (they are {seen} on samples)</source>
   <extracomment>851, engine/models/output_reading.py</extracomment>
   <translation>no suman 1 (son {seen} en muestras)</translation>
  </message>
  <message>
   <source>are {seen} on samples, not 0 to 1</source>
   <extracomment>852, engine/models/output_reading.py</extracomment>
   <translation>son {seen} en muestras, no de 0 a 1</translation>
  </message>
  <message>
   <source>sum to 1: they are probabilities already</source>
   <extracomment>853, engine/models/output_reading.py</extracomment>
   <translation>suman 1: ya son probabilidades</translation>
  </message>
  <message>
   <source>By the model card the numbers of “{output}” are {kind}, but they {trouble}. Correct “kind” in cnnmapper:numbers of model_card.json, or choose ACTIVATION.</source>
   <extracomment>854, engine/models/output_reading.py</extracomment>
   <translation>Según la ficha del modelo, los números de «{output}» son {kind}, pero {trouble}. Corrija «kind» en cnnmapper:numbers de model_card.json, o elija ACTIVATION.</translation>
  </message>
  <message>
   <source>they lie between 0 and 1 and sum to 1</source>
   <extracomment>855, engine/models/output_reading.py</extracomment>
   <translation>están entre 0 y 1 y suman 1</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are {seen} on samples, though {reason}: over the channels of a pixel they are no probabilities. Choose ACTIVATION none to have them as they are, or name another output in HEAD.</source>
   <extracomment>856, engine/models/output_reading.py</extracomment>
   <translation>Los números de «{output}» son {seen} en muestras, aunque {reason}: en el conjunto de los canales de un píxel no son probabilidades. Elija ACTIVATION «Ninguna» para tenerlos tal cual, o indique otra salida en HEAD.</translation>
  </message>
  <message>
   <source>its name says so</source>
   <extracomment>857, engine/models/output_reading.py</extracomment>
   <translation>su nombre lo dice</translation>
  </message>
  <message>
   <source>the legend names {classes} classes</source>
   <extracomment>858, engine/models/output_reading.py</extracomment>
   <translation>la leyenda nombra {classes} clases</translation>
  </message>
  <message>
   <source>the legend names two classes</source>
   <extracomment>859, engine/models/output_reading.py</extracomment>
   <translation>la leyenda nombra dos clases</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured within {most_s} s. Give the receptive field and the scale factor, or export the Keras file, whose layers are read.</source>
   <extracomment>860, engine/models/probing.py</extracomment>
   <translation>Los campos del modelo no se pudieron medir en {most_s} s. Indique el campo receptivo y el factor de escala, o exporte el archivo Keras, cuyas capas se leen.</translation>
  </message>
  <message>
   <source>its output {name} is empty</source>
   <extracomment>861, engine/models/probing.py</extracomment>
   <translation>su salida {name} está vacía</translation>
  </message>
  <message>
   <source>the model's labels are its most probable classes</source>
   <extracomment>862, engine/models/result_head.py</extracomment>
   <translation>las etiquetas del modelo son sus clases más probables</translation>
  </message>
  <message>
   <source>it is the last in the order that their names number</source>
   <extracomment>863, engine/models/result_head.py</extracomment>
   <translation>es la última en el orden que numeran sus nombres</translation>
  </message>
  <message>
   <source>The model cannot work on {feeds}: {reason}. Check RECEPTIVE_FIELD or PATCH_SIZE, and the image's bands.</source>
   <extracomment>864, engine/models/run_failure.py</extracomment>
   <translation>El modelo no puede trabajar con {feeds}: {reason}. Compruebe RECEPTIVE_FIELD o PATCH_SIZE, y las bandas de la imagen.</translation>
  </message>
  <message>
   <source>{name} {rows} x {columns} pixels with {bands} bands (height x width)</source>
   <extracomment>865, engine/models/run_failure.py</extracomment>
   <translation>{name} {rows} x {columns} píxeles con {bands} bandas (altura x anchura)</translation>
  </message>
  <message>
   <source>{name} of the shape {shape}</source>
   <extracomment>866, engine/models/run_failure.py</extracomment>
   <translation>{name} de la forma {shape}</translation>
  </message>
  <message>
   <source>Export the model again with “Export a Keras model”</source>
   <extracomment>867, engine/models/runtime_choice.py</extracomment>
   <translation>Exporte de nuevo el modelo con «Exportar un modelo Keras»</translation>
  </message>
  <message>
   <source>The inference environment has no TensorFlow, and without it {folder} cannot be run, because {lack}. {AGAIN}, where there is one, and use what it writes. Or: {HOW_TO_ADD}</source>
   <extracomment>870, engine/models/runtime_choice.py</extracomment>
   <translation>El entorno de inferencia no tiene TensorFlow, y sin él no se puede ejecutar {folder}, porque {lack}. {AGAIN}, donde lo haya, y use lo que escribe. O bien: {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>ONNX Runtime is not installed in the inference environment</source>
   <extracomment>873, engine/models/runtime_choice.py</extracomment>
   <translation>ONNX Runtime no está instalado en el entorno de inferencia</translation>
  </message>
  <message>
   <source>{folder} has no model card, and so no ONNX files that were proven</source>
   <extracomment>874, engine/models/runtime_choice.py</extracomment>
   <translation>{folder} no tiene ficha del modelo, y por tanto ningún archivo ONNX probado</translation>
  </message>
  <message>
   <source>the model could not be written as ONNX: {without_onnx}</source>
   <extracomment>875, engine/models/runtime_choice.py</extracomment>
   <translation>el modelo no se pudo escribir como ONNX: {without_onnx}</translation>
  </message>
  <message>
   <source>{folder} was exported by a version that wrote no ONNX files</source>
   <extracomment>876, engine/models/runtime_choice.py</extracomment>
   <translation>{folder} lo exportó una versión que no escribía archivos ONNX</translation>
  </message>
  <message>
   <source>a network that computes whole regions is missing ({without_onnx})</source>
   <extracomment>877, engine/models/runtime_choice.py</extracomment>
   <translation>falta una red que calcule regiones enteras ({without_onnx})</translation>
  </message>
  <message>
   <source>a network of the model took {speed_in_onnx} times as long when it was exported</source>
   <extracomment>878, engine/models/runtime_choice.py</extracomment>
   <translation>una red del modelo tardó {speed_in_onnx} veces más cuando se exportó</translation>
  </message>
  <message>
   <source>an array is too large</source>
   <extracomment>879, engine/models/self_test.py</extracomment>
   <translation>una matriz es demasiado grande</translation>
  </message>
  <message>
   <source>{path} cannot be read ({splitlines}). Export the model again with “Export a Keras model”.</source>
   <extracomment>880, engine/models/self_test.py</extracomment>
   <translation>{path} no se puede leer ({splitlines}). Exporte de nuevo el modelo con «Exportar un modelo Keras».</translation>
  </message>
  <message>
   <source>other labels</source>
   <extracomment>881, engine/models/self_test.py</extracomment>
   <translation>otras etiquetas</translation>
  </message>
  <message>
   <source>a largest difference of {found}</source>
   <extracomment>882, engine/models/self_test.py</extracomment>
   <translation>una diferencia máxima de {found}</translation>
  </message>
  <message>
   <source>In {name} the model {folder} does not give what it gave in {proven_in} when it was exported: {what} on its test tensors, expected is at most {tolerance}. Choose another RUNTIME or DEVICE, or export the model again.</source>
   <extracomment>883, engine/models/self_test.py</extracomment>
   <translation>En {name}, el modelo {folder} no da lo que daba en {proven_in} cuando se exportó: {what} en sus tensores de prueba, se espera como máximo {tolerance}. Elija otro RUNTIME u otro DEVICE, o exporte de nuevo el modelo.</translation>
  </message>
  <message>
   <source>The model was proven in {proven_in}; in {name} it gives the same for its test tensors (largest difference {found}).</source>
   <extracomment>884, engine/models/self_test.py</extracomment>
   <translation>El modelo se probó en {proven_in}; en {name} da lo mismo para sus tensores de prueba (diferencia máxima {found}).</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({named}).</source>
   <extracomment>885, engine/models/served_layout.py</extracomment>
   <translation>El modelo toma sus bandas antes que las filas y columnas ({named}).</translation>
  </message>
  <message>
   <source>The model knows of no neighbours: every pixel is computed by itself.</source>
   <extracomment>886, engine/models/served_layout.py</extracomment>
   <translation>El modelo no conoce vecinos: cada píxel se calcula por sí solo.</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes {axes} numbers for a pixel, and the image has {bands} bands. Choose the bands with BANDS, or save the model with an input that says how many dates and bands it takes.</source>
   <extracomment>887, engine/models/served_layout.py</extracomment>
   <translation>La entrada «{name}» del modelo toma {axes} números por píxel, y la imagen tiene {bands} bandas. Elija las bandas con BANDS, o guarde el modelo con una entrada que diga cuántas fechas y bandas toma.</translation>
  </message>
  <message>
   <source>TensorFlow {version} (GPU)</source>
   <extracomment>888, engine/models/tensorflow_runtime.py</extracomment>
   <translation>TensorFlow {version} (GPU)</translation>
  </message>
  <message>
   <source>{folder} cannot be loaded as a SavedModel: {error}. Export the model again with “Export a Keras model”.</source>
   <extracomment>889, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder} no se puede cargar como SavedModel: {error}. Exporte de nuevo el modelo con «Exportar un modelo Keras».</translation>
  </message>
  <message>
   <source>{folder} has the signatures {names}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>890, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder} tiene las signaturas {names}; se espera una sola, o «serving_default». Guarde el modelo con una signatura de servicio, o expórtelo con «Exportar un modelo Keras».</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but TensorFlow finds no GPU. Choose DEVICE auto, or run “Set up the inference environment” with GPU switched on (NVIDIA on Linux).</source>
   <extracomment>891, engine/models/tensorflow_runtime.py</extracomment>
   <translation>DEVICE es gpu, pero TensorFlow no encuentra ninguna GPU. Elija DEVICE auto, o ejecute «Configurar el entorno de inferencia» con GPU activada (NVIDIA en Linux).</translation>
  </message>
  <message>
   <source>The model's tensor {name} has no known rank; export it with “Export a Keras model”.</source>
   <extracomment>892, engine/models/tensorflow_runtime.py</extracomment>
   <translation>El tensor {name} del modelo no tiene un rango conocido; expórtelo con «Exportar un modelo Keras».</translation>
  </message>
  <message>
   <source>The model's output “{name}” has the shape {shape}; expected (batch, height, width, channels), (batch, height, width), (batch, channels) or (batch).</source>
   <extracomment>894, engine/models/tensors.py</extracomment>
   <translation>La salida «{name}» del modelo tiene la forma {shape}; se espera (batch, height, width, channels), (batch, height, width), (batch, channels) o (batch).</translation>
  </message>
  <message>
   <source>its output of distances is {document}</source>
   <extracomment>895, engine/models/unlike_training.py</extracomment>
   <translation>su salida de distancias es {document}</translation>
  </message>
  <message>
   <source>it has more fields than any model</source>
   <extracomment>896, engine/models/wire_format.py</extracomment>
   <translation>tiene más campos que cualquier modelo</translation>
  </message>
  <message>
   <source>a field that has no number</source>
   <extracomment>897, engine/models/wire_format.py</extracomment>
   <translation>un campo que no tiene número</translation>
  </message>
  <message>
   <source>a field of the kind {kind}</source>
   <extracomment>898, engine/models/wire_format.py</extracomment>
   <translation>un campo de la clase {kind}</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <extracomment>899, engine/models/wire_format.py</extracomment>
   <translation>está truncado</translation>
  </message>
  <message>
   <source>a number stands where a message is expected</source>
   <extracomment>900, engine/models/wire_format.py</extracomment>
   <translation>hay un número donde se espera un mensaje</translation>
  </message>
  <message>
   <source>something else stands where a number is expected</source>
   <extracomment>901, engine/models/wire_format.py</extracomment>
   <translation>hay otra cosa donde se espera un número</translation>
  </message>
  <message>
   <source>a number that does not end</source>
   <extracomment>902, engine/models/wire_format.py</extracomment>
   <translation>un número que no termina</translation>
  </message>
  <message>
   <source>numbers that do not end where their field does</source>
   <extracomment>903, engine/models/wire_format.py</extracomment>
   <translation>números que no terminan donde termina su campo</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) cannot be read: {reason}</source>
   <extracomment>904, engine/networks/axis_trace.py</extracomment>
   <translation>la capa {name} ({name_2}) no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>the size that layer {name} gives is not fixed</source>
   <extracomment>905, engine/networks/axis_trace.py</extracomment>
   <translation>el tamaño que da la capa {name} no es fijo</translation>
  </message>
  <message>
   <source>the input is too small for layer {name}</source>
   <extracomment>906, engine/networks/axis_trace.py</extracomment>
   <translation>la entrada es demasiado pequeña para la capa {name}</translation>
  </message>
  <message>
   <source>a window is spread over at least one pixel</source>
   <extracomment>907, engine/networks/axis_trace.py</extracomment>
   <translation>una ventana se extiende sobre al menos un píxel</translation>
  </message>
  <message>
   <source>layer {name} is to combine maps of {listed} pixels</source>
   <extracomment>908, engine/networks/axis_trace.py</extracomment>
   <translation>la capa {name} debe combinar mapas de {listed} píxeles</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) takes in the whole input, whatever its size: only a fixed input size, or the user, can say how large a patch is</source>
   <extracomment>909, engine/networks/axis_trace.py</extracomment>
   <translation>la capa {name} ({name_2}) abarca la entrada entera, sea cual sea su tamaño: solo un tamaño de entrada fijo, o el usuario, puede decir qué tamaño tiene un parche</translation>
  </message>
  <message>
   <source>only patches of one source share what lies inside them</source>
   <extracomment>910, engine/networks/border_network.py</extracomment>
   <translation>solo los parches de una misma fuente comparten lo que hay dentro de ellos</translation>
  </message>
  <message>
   <source>it needs the patch as a whole</source>
   <extracomment>911, engine/networks/border_network.py</extracomment>
   <translation>necesita el parche como un todo</translation>
  </message>
  <message>
   <source>it treats every value of the flattened patch in its own way</source>
   <extracomment>912, engine/networks/border_network.py</extracomment>
   <translation>trata cada valor del parche aplanado a su propia manera</translation>
  </message>
  <message>
   <source>the output {name} has more than one pixel for a patch</source>
   <extracomment>913, engine/networks/border_network.py</extracomment>
   <translation>la salida {name} tiene más de un píxel por parche</translation>
  </message>
  <message>
   <source>its padding leaves {maps} maps to compute for every pixel, too many</source>
   <extracomment>914, engine/networks/border_network.py</extracomment>
   <translation>su relleno deja {maps} mapas que calcular para cada píxel, demasiados</translation>
  </message>
  <message>
   <source>its padding reaches most of every patch, so hardly anything is shared by patches</source>
   <extracomment>915, engine/networks/border_network.py</extracomment>
   <translation>su relleno alcanza la mayor parte de cada parche, de modo que los parches apenas comparten nada</translation>
  </message>
  <message>
   <source>its channels are in groups</source>
   <extracomment>916, engine/networks/border_steps.py</extracomment>
   <translation>sus canales están en grupos</translation>
  </message>
  <message>
   <source>nothing of the patch is left</source>
   <extracomment>917, engine/networks/border_steps.py</extracomment>
   <translation>no queda nada del parche</translation>
  </message>
  <message>
   <source>a crop lies inside</source>
   <extracomment>918, engine/networks/border_steps.py</extracomment>
   <translation>un recorte queda dentro</translation>
  </message>
  <message>
   <source>a tensor without pixels</source>
   <extracomment>919, engine/networks/channels_last.py</extracomment>
   <translation>un tensor sin píxeles</translation>
  </message>
  <message>
   <source>what leads to {output} is inside the model {name}</source>
   <extracomment>920, engine/networks/class_features.py</extracomment>
   <translation>lo que lleva a {output} está dentro del modelo {name}</translation>
  </message>
  <message>
   <source>{output} is made by {name}, which is no layer of classes</source>
   <extracomment>921, engine/networks/class_features.py</extracomment>
   <translation>{output} la produce {name}, que no es una capa de clases</translation>
  </message>
  <message>
   <source>{name} lies between the layer of classes and {output}</source>
   <extracomment>922, engine/networks/class_features.py</extracomment>
   <translation>{name} está entre la capa de clases y {output}</translation>
  </message>
  <message>
   <source>the layer {name} has no fixed number of features</source>
   <extracomment>923, engine/networks/class_features.py</extracomment>
   <translation>la capa {name} no tiene un número fijo de características</translation>
  </message>
  <message>
   <source>the layer of classes {name} is a convolution with strides</source>
   <extracomment>924, engine/networks/class_features.py</extracomment>
   <translation>la capa de clases {name} es una convolución con pasos (strides)</translation>
  </message>
  <message>
   <source>The layer “{name}” takes several dates with the channels before rows and columns, which is not understood. Save the model with data_format="channels_last".</source>
   <extracomment>925, engine/networks/dates.py</extracomment>
   <translation>La capa «{name}» toma varias fechas con los canales antes que las filas y columnas, lo que no se sabe interpretar. Guarde el modelo con data_format="channels_last".</translation>
  </message>
  <message>
   <source>The input “{name}” has the shape {shape}, which leaves the number of {open} open; expected are fixed numbers of dates and bands, which tell how the bands of the image are dealt out. Save the model with Input(shape=(dates, …, bands)), and {open_2} as the images will have them.</source>
   <extracomment>926, engine/networks/dates.py</extracomment>
   <translation>La entrada «{name}» tiene la forma {shape}, que deja abierto el número de {open}; se esperan números fijos de fechas y bandas, que indiquen cómo se reparten las bandas de la imagen. Guarde el modelo con Input(shape=(dates, …, bands)), y {open_2} como los tendrán las imágenes.</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: the image needs {dates_2} bands, those of the first date first.</source>
   <extracomment>927, engine/networks/dates.py</extracomment>
   <translation>La entrada «{name}» toma {dates} fechas de {bands} bandas: la imagen necesita {dates_2} bandas, primero las de la primera fecha.</translation>
  </message>
  <message>
   <source>there is no network without a result</source>
   <extracomment>928, engine/networks/deepness_file.py</extracomment>
   <translation>no hay ninguna red sin resultado</translation>
  </message>
  <message>
   <source>its tiles would have {width} pixels on a side, more than fits into memory</source>
   <extracomment>929, engine/networks/deepness_file.py</extracomment>
   <translation>sus teselas tendrían {width} píxeles de lado, más de lo que cabe en la memoria</translation>
  </message>
  <message>
   <source>it differs from the network by {difference}</source>
   <extracomment>930, engine/networks/deepness_file.py</extracomment>
   <translation>difiere de la red en {difference}</translation>
  </message>
  <message>
   <source>the model's result is no probability of classes</source>
   <extracomment>931, engine/networks/deepness_file.py</extracomment>
   <translation>el resultado del modelo no es una probabilidad de clases</translation>
  </message>
  <message>
   <source>Deepness gives a model one image, and this one takes several inputs</source>
   <extracomment>932, engine/networks/deepness_file.py</extracomment>
   <translation>Deepness da a un modelo una sola imagen, y este toma varias entradas</translation>
  </message>
  <message>
   <source>no network that gives a result for every pixel of a tile is proven for the model</source>
   <extracomment>933, engine/networks/deepness_file.py</extracomment>
   <translation>no hay ninguna red probada para el modelo que dé un resultado para cada píxel de una tesela</translation>
  </message>
  <message>
   <source>the entry has an ONNX file</source>
   <extracomment>934, engine/networks/deepness_file.py</extracomment>
   <translation>la entrada tiene un archivo ONNX</translation>
  </message>
  <message>
   <source>The rewritten network gives {shape} values for the output {name}, the patches {shape_2}.</source>
   <extracomment>935, engine/networks/equality_proof.py</extracomment>
   <translation>La red reescrita da {shape} valores para la salida {name}; los parches, {shape_2}.</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}) and cannot be built anew in float32 ({name}), so nothing faster than patches can be proven for it.</source>
   <extracomment>936, engine/networks/full_precision.py</extracomment>
   <translation>El modelo calcula en media precisión ({policy}) y no se puede construir de nuevo en float32 ({name}), así que no se puede probar para él nada más rápido que los parches.</translation>
  </message>
  <message>
   <source> by up to {differences} on noise</source>
   <extracomment>937, engine/networks/full_precision.py</extracomment>
   <translation> hasta en {differences} con ruido</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}); the exported one computes in float32, which is exact where half precision rounds, so it differs from Keras's own results{by}.</source>
   <extracomment>938, engine/networks/full_precision.py</extracomment>
   <translation>El modelo calcula en media precisión ({policy}); el exportado calcula en float32, que es exacto donde la media precisión redondea, de modo que difiere de los resultados del propio Keras{by}.</translation>
  </message>
  <message>
   <source>the others are crops of it</source>
   <extracomment>939, engine/networks/head_of_layers.py</extracomment>
   <translation>las demás son recortes de ella</translation>
  </message>
  <message>
   <source>the model's labels are made of it</source>
   <extracomment>940, engine/networks/head_of_layers.py</extracomment>
   <translation>las etiquetas del modelo se obtienen de ella</translation>
  </message>
  <message>
   <source>all the others feed it</source>
   <extracomment>941, engine/networks/head_of_layers.py</extracomment>
   <translation>todas las demás la alimentan</translation>
  </message>
  <message>
   <source>it has the finest pixels</source>
   <extracomment>942, engine/networks/head_of_layers.py</extracomment>
   <translation>tiene los píxeles más finos</translation>
  </message>
  <message>
   <source>the others branch off the layers that lead to it</source>
   <extracomment>943, engine/networks/head_of_layers.py</extracomment>
   <translation>las demás se ramifican de las capas que llevan a ella</translation>
  </message>
  <message>
   <source>the layer {name} ({name_2})</source>
   <extracomment>944, engine/networks/input_scaling.py</extracomment>
   <translation>la capa {name} ({name_2})</translation>
  </message>
  <message>
   <source>the layer {name}, which tells the likely range alone</source>
   <extracomment>945, engine/networks/input_scaling.py</extracomment>
   <translation>la capa {name}, que solo indica el rango probable</translation>
  </message>
  <message>
   <source>{path} is of Keras 2 and uses {found}: {OTHERWISE}. {path_2}</source>
   <extracomment>946, engine/networks/keras_2.py</extracomment>
   <translation>{path} es de Keras 2 y usa {found}: {OTHERWISE}. {path_2}</translation>
  </message>
  <message>
   <source>outside of training Keras 2 scales the image down with it, Keras 3 cuts out its centre</source>
   <extracomment>947, engine/networks/keras_2.py</extracomment>
   <translation>fuera del entrenamiento, Keras 2 reduce con ella la escala de la imagen; Keras 3 recorta su centro</translation>
  </message>
  <message>
   <source>in Keras 2 it rises by 0.2, in Keras 3 by one sixth</source>
   <extracomment>948, engine/networks/keras_2.py</extracomment>
   <translation>en Keras 2 crece en 0.2; en Keras 3, en un sexto</translation>
  </message>
  <message>
   <source>{path} is of Keras 2, and its weights do not fit the network that it describes ({error}). {path_2}</source>
   <extracomment>949, engine/networks/keras_2.py</extracomment>
   <translation>{path} es de Keras 2, y sus pesos no corresponden a la red que describe ({error}). {path_2}</translation>
  </message>
  <message>
   <source>which Keras 2 wrote and this program does not know</source>
   <extracomment>950, engine/networks/keras_2.py</extracomment>
   <translation>que Keras 2 escribió y este programa no conoce</translation>
  </message>
  <message>
   <source>Convert it with Keras 2 itself, in any Python that has it (pip install tf_keras): python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')". The folder that this writes can be chosen as MODEL without an export.</source>
   <extracomment>951, engine/networks/keras_2.py</extracomment>
   <translation>Conviértalo con el propio Keras 2, en cualquier Python que lo tenga (pip install tf_keras): python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')". La carpeta que esto escribe se puede elegir como MODEL sin exportación.</translation>
  </message>
  <message>
   <source>layers that wait for each other</source>
   <extracomment>952, engine/networks/keras_2.py</extracomment>
   <translation>capas que se esperan mutuamente</translation>
  </message>
  <message>
   <source>the TensorFlow operation {name}</source>
   <extracomment>953, engine/networks/keras_2.py</extracomment>
   <translation>la operación de TensorFlow {name}</translation>
  </message>
  <message>
   <source>tf.{get} in a Sequential model</source>
   <extracomment>954, engine/networks/keras_2.py</extracomment>
   <translation>tf.{get} en un modelo Sequential</translation>
  </message>
  <message>
   <source>tf.{name} in a way of its own</source>
   <extracomment>955, engine/networks/keras_2.py</extracomment>
   <translation>tf.{name} de una forma particular</translation>
  </message>
  <message>
   <source>the layer “{name}” is only in the weights</source>
   <extracomment>956, engine/networks/keras_2_weights.py</extracomment>
   <translation>la capa «{name}» solo está en los pesos</translation>
  </message>
  <message>
   <source>the layer “{name}” has the weights {value}, expected {value_2}</source>
   <extracomment>957, engine/networks/keras_2_weights.py</extracomment>
   <translation>la capa «{name}» tiene los pesos {value}, se espera {value_2}</translation>
  </message>
  <message>
   <source>{found_count} weights for “{name}/{name_2}” in “{name_3}”</source>
   <extracomment>958, engine/networks/keras_2_weights.py</extracomment>
   <translation>{found_count} pesos para «{name}/{name_2}» en «{name_3}»</translation>
  </message>
  <message>
   <source>{stored_count} weights of “{name}” have no layer</source>
   <extracomment>959, engine/networks/keras_2_weights.py</extracomment>
   <translation>{stored_count} pesos de «{name}» no tienen capa</translation>
  </message>
  <message>
   <source>the layer “{part}” has none</source>
   <extracomment>960, engine/networks/keras_2_weights.py</extracomment>
   <translation>la capa «{part}» no tiene ninguno</translation>
  </message>
  <message>
   <source>The Keras file {path} does not exist.</source>
   <extracomment>961, engine/networks/keras_loading.py</extracomment>
   <translation>El archivo Keras {path} no existe.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file (neither a zip archive as .keras nor HDF5 as .h5). It may be damaged; copy or download it again, or save the model again.</source>
   <extracomment>962, engine/networks/keras_loading.py</extracomment>
   <translation>{path} no es un archivo Keras (ni un archivo comprimido zip como .keras ni HDF5 como .h5). Puede estar dañado; cópielo o descárguelo de nuevo, o guarde de nuevo el modelo.</translation>
  </message>
  <message>
   <source>{path} has no defined inputs (a subclassed model that was never built). Save it as a functional or Sequential model with an Input layer.</source>
   <extracomment>963, engine/networks/keras_loading.py</extracomment>
   <translation>{path} no tiene entradas definidas (un modelo definido como subclase que nunca se construyó). Guárdelo como modelo funcional o Sequential con una capa Input.</translation>
  </message>
  <message>
   <source>{path} holds weights alone, and does not say what the network is: save the whole network where it was trained, with model.save(), and choose that file.</source>
   <extracomment>964, engine/networks/keras_loading.py</extracomment>
   <translation>{path} contiene solo pesos y no dice cuál es la red: guarde la red entera donde se entrenó, con model.save(), y elija ese archivo.</translation>
  </message>
  <message>
   <source>{path} holds no readable model description ({error}). A file with weights alone does not say what the network is; save the whole model with model.save().</source>
   <extracomment>965, engine/networks/keras_loading.py</extracomment>
   <translation>{path} no contiene ninguna descripción legible del modelo ({error}). Un archivo que contiene solo pesos no dice cuál es la red; guarde el modelo entero con model.save().</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} would be run with your rights. Read it, and switch on TRUST if you trust whoever wrote it.</source>
   <extracomment>966, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} se ejecutaría con los permisos de usted. Léalo y active TRUST si confía en quien lo escribió.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} does not exist.</source>
   <extracomment>967, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} no existe.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} is no Python file; expected .py.</source>
   <extracomment>968, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} no es un archivo de Python; se espera .py.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} failed ({name}: {error}).</source>
   <extracomment>969, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} falló ({name}: {error}).</translation>
  </message>
  <message>
   <source>Ran the custom code {path}.</source>
   <extracomment>970, engine/networks/keras_loading.py</extracomment>
   <translation>Se ejecutó el código personalizado {path}.</translation>
  </message>
  <message>
   <source>{path} carries Python code (a Lambda layer), which is not run unless you switch on TRUST. Do that only if you trust whoever made the file; better, replace the Lambda by a layer of its own.</source>
   <extracomment>971, engine/networks/keras_loading.py</extracomment>
   <translation>{path} lleva código Python (una capa Lambda), que no se ejecuta a menos que active TRUST. Hágalo solo si confía en quien hizo el archivo; mejor aún, sustituya la Lambda por una capa propia.</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which Keras 3 has no more. {path_2}</source>
   <extracomment>975, engine/networks/keras_loading.py</extracomment>
   <translation>{path} tiene una capa {name}, que ya no existe en Keras 3. {path_2}</translation>
  </message>
  <message>
   <source>{path} uses “{name}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>976, engine/networks/keras_loading.py</extracomment>
   <translation>{path} usa «{name}», que no es ni de Keras ni de OTBTF. Indique en CUSTOM_CODE el archivo de Python que lo define y registra, y active TRUST.</translation>
  </message>
  <message>
   <source>{path} has a Lambda layer whose code another version of Python wrote than {python_version}, in which it cannot run. Replace the Lambda by a layer of its own. {path_2}</source>
   <extracomment>977, engine/networks/keras_loading.py</extracomment>
   <translation>{path} tiene una capa Lambda cuyo código escribió una versión de Python distinta de {python_version}, en la que no se puede ejecutar. Sustituya la Lambda por una capa propia. {path_2}</translation>
  </message>
  <message>
   <source>Save it again with a newer Keras, or check that the file is complete.</source>
   <extracomment>978, engine/networks/keras_loading.py</extracomment>
   <translation>Guárdelo de nuevo con un Keras más reciente, o compruebe que el archivo está completo.</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by Keras {version} ({name}: {text}). {way}</source>
   <extracomment>979, engine/networks/keras_loading.py</extracomment>
   <translation>Keras {version} no puede cargar {path} ({name}: {text}). {way}</translation>
  </message>
  <message>
   <source>{path} cannot be read as a zip archive ({error}). Copy or download it again.</source>
   <extracomment>980, engine/networks/keras_safety.py</extracomment>
   <translation>{path} no se puede leer como archivo comprimido zip ({error}). Cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has {names_count} members, {names_count_2} of them twice; expected a few, each once.</source>
   <extracomment>981, engine/networks/keras_safety.py</extracomment>
   <translation>{path} no es un archivo Keras: su archivo comprimido tiene {names_count} miembros, {names_count_2} de ellos dos veces; se esperan unos pocos, cada uno una sola vez.</translation>
  </message>
  <message>
   <source>{path} is not a whole Keras model: its archive lacks {list}. Save the model again with model.save().</source>
   <extracomment>982, engine/networks/keras_safety.py</extracomment>
   <translation>{path} no es un modelo Keras completo: a su archivo comprimido le falta {list}. Guarde de nuevo el modelo con model.save().</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has a member for another place on the disk ({name}). Do not use it.</source>
   <extracomment>983, engine/networks/keras_safety.py</extracomment>
   <translation>{path} no es un archivo Keras: su archivo comprimido tiene un miembro destinado a otro lugar del disco ({name}). No lo use.</translation>
  </message>
  <message>
   <source>{path} is encrypted; expected a .keras file as Keras writes it.</source>
   <extracomment>984, engine/networks/keras_safety.py</extracomment>
   <translation>{path} está cifrado; se espera un archivo .keras como los escribe Keras.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: {name} in it has {compress_size} bytes and would unpack to {file_size}. Do not use it.</source>
   <extracomment>985, engine/networks/keras_safety.py</extracomment>
   <translation>{path} no es un archivo Keras: {name}, que contiene, tiene {compress_size} bytes y se descomprimiría a {file_size}. No lo use.</translation>
  </message>
  <message>
   <source>{path} describes an impossible network: {key} is {longest}. The file is damaged, or no network; save the model again.</source>
   <extracomment>986, engine/networks/keras_safety.py</extracomment>
   <translation>{path} describe una red imposible: {key} es {longest}. El archivo está dañado o no es una red; guarde de nuevo el modelo.</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which loads and runs a program from elsewhere. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>987, engine/networks/keras_safety.py</extracomment>
   <translation>{path} tiene una capa {name}, que carga y ejecuta un programa de otra procedencia. Active TRUST solo si confía en quien hizo el archivo.</translation>
  </message>
  <message>
   <source>{path} has a layer {name} that reads the file {settings}. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>988, engine/networks/keras_safety.py</extracomment>
   <translation>{path} tiene una capa {name} que lee el archivo {settings}. Active TRUST solo si confía en quien hizo el modelo.</translation>
  </message>
  <message>
   <source>{path} uses “{what}” of {module}, which is no part of a network. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>989, engine/networks/keras_safety.py</extracomment>
   <translation>{path} usa «{what}» de {module}, que no es parte de una red. Active TRUST solo si confía en quien hizo el archivo.</translation>
  </message>
  <message>
   <source>{path} uses “{what}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>990, engine/networks/keras_safety.py</extracomment>
   <translation>{path} usa «{what}», que no es ni de Keras ni de OTBTF. Indique en CUSTOM_CODE el archivo de Python que lo define y registra, y active TRUST.</translation>
  </message>
  <message>
   <source>The weights in {path} cannot be read ({error}). The file may be damaged or cut short; copy or save it again.</source>
   <extracomment>991, engine/networks/keras_safety.py</extracomment>
   <translation>Los pesos de {path} no se pueden leer ({error}). El archivo puede estar dañado o truncado; cópielo o guárdelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} is not a file that Keras writes: {trouble}. Do not use it.</source>
   <extracomment>992, engine/networks/keras_safety.py</extracomment>
   <translation>{path} no es un archivo como los que escribe Keras: {trouble}. No lo use.</translation>
  </message>
  <message>
   <source>its groups have no end</source>
   <extracomment>993, engine/networks/keras_safety.py</extracomment>
   <translation>sus grupos no tienen fin</translation>
  </message>
  <message>
   <source>{name} in it is a link</source>
   <extracomment>994, engine/networks/keras_safety.py</extracomment>
   <translation>{name}, que contiene, es un enlace</translation>
  </message>
  <message>
   <source>{name} in it lies in another file</source>
   <extracomment>995, engine/networks/keras_safety.py</extracomment>
   <translation>{name}, que contiene, está en otro archivo</translation>
  </message>
  <message>
   <source>it promises {total} bytes of weights and has {size}</source>
   <extracomment>996, engine/networks/keras_safety.py</extracomment>
   <translation>anuncia {total} bytes de pesos y tiene {size}</translation>
  </message>
  <message>
   <source>The patch {patch} does not fit the model: {error}.</source>
   <extracomment>997, engine/networks/layer_fields.py</extracomment>
   <translation>El parche {patch} no corresponde al modelo: {error}.</translation>
  </message>
  <message>
   <source>patches lie {step} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>998, engine/networks/layer_fields.py</extracomment>
   <translation>los parches están a {step} píxeles unos de otros, pero la red solo se repite cada {align} píxeles</translation>
  </message>
  <message>
   <source>input {name} takes {size} pixels, not {given}</source>
   <extracomment>999, engine/networks/layer_fields.py</extracomment>
   <translation>la entrada {name} toma {size} píxeles, no {given}</translation>
  </message>
  <message>
   <source>every output pixel sees the whole patch, so they do not move with the input</source>
   <extracomment>1000, engine/networks/layer_fields.py</extracomment>
   <translation>cada píxel de salida ve el parche entero, de modo que no se desplazan con la entrada</translation>
  </message>
  <message>
   <source>what layer {name} ({name_2}) adds at the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image</source>
   <extracomment>1001, engine/networks/layer_fields.py</extracomment>
   <translation>lo que la capa {name} ({name_2}) añade en el borde del parche (relleno) llega a la salida, así que un parche da otro resultado que los mismos píxeles dentro de una imagen mayor</translation>
  </message>
  <message>
   <source>{touched}: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>1002, engine/networks/layer_fields.py</extracomment>
   <translation>{touched}: un modelo así solo tiene campo receptivo una vez indicado el tamaño de sus parches</translation>
  </message>
  <message>
   <source>no size of the input was found that the model can work on{value}</source>
   <extracomment>1003, engine/networks/layer_fields.py</extracomment>
   <translation>no se encontró ningún tamaño de entrada con el que el modelo pueda trabajar{value}</translation>
  </message>
  <message>
   <source>The model {model} is not a graph of layers (it is a {name} with its own call), so its layers cannot be read.</source>
   <extracomment>1004, engine/networks/layer_graph.py</extracomment>
   <translation>El modelo {model} no es un grafo de capas (es un {name} con su propio método call), así que sus capas no se pueden leer.</translation>
  </message>
  <message>
   <source>The shape that layer {name} ({name_2}) gives cannot be found out: {error}</source>
   <extracomment>1005, engine/networks/layer_graph.py</extracomment>
   <translation>La forma que da la capa {name} ({name_2}) no se puede averiguar: {error}</translation>
  </message>
  <message>
   <source>it keeps its channels first</source>
   <extracomment>1006, engine/networks/layer_graph.py</extracomment>
   <translation>mantiene sus canales en primer lugar</translation>
  </message>
  <message>
   <source>it combines every pixel of the patch with a value of the patch as a whole</source>
   <extracomment>1007, engine/networks/layer_graph.py</extracomment>
   <translation>combina cada píxel del parche con un valor del parche en su conjunto</translation>
  </message>
  <message>
   <source>it does not work on a map of any size ({error})</source>
   <extracomment>1008, engine/networks/layer_trial.py</extracomment>
   <translation>no funciona con un mapa de cualquier tamaño ({error})</translation>
  </message>
  <message>
   <source>its result for a patch depends on the other patches of the batch</source>
   <extracomment>1009, engine/networks/layer_trial.py</extracomment>
   <translation>su resultado para un parche depende de los demás parches del lote</translation>
  </message>
  <message>
   <source>it does not give one result for each pixel of its input</source>
   <extracomment>1010, engine/networks/layer_trial.py</extracomment>
   <translation>no da un resultado para cada píxel de su entrada</translation>
  </message>
  <message>
   <source>its result for a pixel depends on other pixels of the patch</source>
   <extracomment>1011, engine/networks/layer_trial.py</extracomment>
   <translation>su resultado para un píxel depende de otros píxeles del parche</translation>
  </message>
  <message>
   <source>its weights take {weights} MB, more than is converted</source>
   <extracomment>1013, engine/networks/onnx_conversion.py</extracomment>
   <translation>sus pesos ocupan {weights} MB, más de lo que se convierte</translation>
  </message>
  <message>
   <source>it would be larger than a file of ONNX may be</source>
   <extracomment>1014, engine/networks/onnx_conversion.py</extracomment>
   <translation>sería mayor de lo que puede ser un archivo ONNX</translation>
  </message>
  <message>
   <source>the package {value} is not installed</source>
   <extracomment>1015, engine/networks/onnx_conversion.py</extracomment>
   <translation>el paquete {value} no está instalado</translation>
  </message>
  <message>
   <source>it cannot be converted ({rstrip})</source>
   <extracomment>1017, engine/networks/onnx_conversion.py</extracomment>
   <translation>no se puede convertir ({rstrip})</translation>
  </message>
  <message>
   <source>rounding alone changes the results on every image that was tried</source>
   <extracomment>1018, engine/networks/onnx_export.py</extracomment>
   <translation>el redondeo por sí solo cambia los resultados en todas las imágenes probadas</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest})</source>
   <extracomment>1019, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtime da otros números (diferencia máxima {largest})</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest}, other labels)</source>
   <extracomment>1020, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtime da otros números (diferencia máxima {largest}, otras etiquetas)</translation>
  </message>
  <message>
   <source>, other labels</source>
   <extracomment>1021, engine/networks/onnx_export.py</extracomment>
   <translation>, otras etiquetas</translation>
  </message>
  <message>
   <source>ONNX Runtime gives {shape} values for the output {name}, TensorFlow {shape_2}</source>
   <extracomment>1022, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtime da {shape} valores para la salida {name}; TensorFlow, {shape_2}</translation>
  </message>
  <message>
   <source>Tracing the network for whole images ({list})</source>
   <extracomment>1023, engine/networks/padded_export.py</extracomment>
   <translation>Trazando la red para imágenes enteras ({list})</translation>
  </message>
  <message>
   <source>Proving that a margin of {margin} pixels is enough</source>
   <extracomment>1024, engine/networks/padded_export.py</extracomment>
   <translation>Probando que basta un margen de {margin} píxeles</translation>
  </message>
  <message>
   <source>{list}: the network does not run on another size of input ({error}).</source>
   <extracomment>1025, engine/networks/padded_export.py</extracomment>
   <translation>{list}: la red no se ejecuta con otro tamaño de entrada ({error}).</translation>
  </message>
  <message>
   <source>{list}: a margin of {margin} pixels was not proven to be enough (largest difference {largest} over {windows} units).</source>
   <extracomment>1026, engine/networks/padded_export.py</extracomment>
   <translation>{list}: no se probó que baste un margen de {margin} píxeles (diferencia máxima {largest} en {windows} unidades).</translation>
  </message>
  <message>
   <source>Writing the network for whole images</source>
   <extracomment>1027, engine/networks/padded_export.py</extracomment>
   <translation>Escribiendo la red para imágenes enteras</translation>
  </message>
  <message>
   <source>Proving the margin of {margin} pixels in double precision</source>
   <extracomment>1028, engine/networks/padded_export.py</extracomment>
   <translation>Probando el margen de {margin} píxeles en doble precisión</translation>
  </message>
  <message>
   <source>The network is not run over whole images: {reasons}.</source>
   <extracomment>1029, engine/networks/padded_export.py</extracomment>
   <translation>La red no se ejecuta sobre imágenes enteras: {reasons}.</translation>
  </message>
  <message>
   <source>a margin is known for models whose inputs are all images</source>
   <extracomment>1030, engine/networks/padding_margin.py</extracomment>
   <translation>solo se conoce un margen para modelos cuyas entradas son todas imágenes</translation>
  </message>
  <message>
   <source>its image inputs have different sizes</source>
   <extracomment>1031, engine/networks/padding_margin.py</extracomment>
   <translation>sus entradas de imagen tienen tamaños distintos</translation>
  </message>
  <message>
   <source>patches of {columns} x {rows} pixels are no whole number of its total stride ({unit} x {unit_2}): of other sizes, its strides would fall on other pixels</source>
   <extracomment>1032, engine/networks/padding_margin.py</extracomment>
   <translation>los parches de {columns} x {rows} píxeles no son múltiplos enteros de su paso total ({unit} x {unit_2}): con otros tamaños, sus pasos caerían en otros píxeles</translation>
  </message>
  <message>
   <source>nothing that the network pads reaches its output</source>
   <extracomment>1033, engine/networks/padding_margin.py</extracomment>
   <translation>nada de lo que la red rellena llega a su salida</translation>
  </message>
  <message>
   <source>the padding of {step} reaches every pixel of the output</source>
   <extracomment>1034, engine/networks/padding_margin.py</extracomment>
   <translation>el relleno de {step} llega a todos los píxeles de la salida</translation>
  </message>
  <message>
   <source>the network does not repeat itself when its input is moved</source>
   <extracomment>1035, engine/networks/padding_margin.py</extracomment>
   <translation>la red no se repite cuando se desplaza su entrada</translation>
  </message>
  <message>
   <source>the size of its output does not grow with that of its input</source>
   <extracomment>1036, engine/networks/padding_margin.py</extracomment>
   <translation>el tamaño de su salida no crece con el de su entrada</translation>
  </message>
  <message>
   <source>the network cuts some of its border off</source>
   <extracomment>1037, engine/networks/padding_margin.py</extracomment>
   <translation>la red recorta una parte de su borde</translation>
  </message>
  <message>
   <source>its outputs have different pixel sizes</source>
   <extracomment>1038, engine/networks/padding_margin.py</extracomment>
   <translation>sus salidas tienen tamaños de píxel distintos</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel ({label})</source>
   <extracomment>1039, engine/networks/region_export.py</extracomment>
   <translation>Reescribiendo la red para cada píxel ({label})</translation>
  </message>
  <message>
   <source>on every image that was tried rounding alone changes the results, so nothing is proven</source>
   <extracomment>1040, engine/networks/region_export.py</extracomment>
   <translation>en todas las imágenes probadas, el redondeo por sí solo cambia los resultados, así que nada queda probado</translation>
  </message>
  <message>
   <source>the rewritten network differs from the patches (largest difference {largest}{labels})</source>
   <extracomment>1041, engine/networks/region_export.py</extracomment>
   <translation>la red reescrita difiere de los parches (diferencia máxima {largest}{labels})</translation>
  </message>
  <message>
   <source>Rewriting the network for regions ({label})</source>
   <extracomment>1042, engine/networks/region_export.py</extracomment>
   <translation>Reescribiendo la red para regiones ({label})</translation>
  </message>
  <message>
   <source>The source {name} has {width} x {height} pixels, a patch {patch} x {patch_2}.</source>
   <extracomment>1043, engine/networks/region_network.py</extracomment>
   <translation>La fuente {name} tiene {width} x {height} píxeles; un parche, {patch} x {patch_2}.</translation>
  </message>
  <message>
   <source>its inputs differ</source>
   <extracomment>1044, engine/networks/region_network.py</extracomment>
   <translation>sus entradas difieren</translation>
  </message>
  <message>
   <source>it combines maps of unlike resolution, which lie differently in every patch</source>
   <extracomment>1045, engine/networks/region_network.py</extracomment>
   <translation>combina mapas de resoluciones distintas, que se sitúan de forma distinta en cada parche</translation>
  </message>
  <message>
   <source>the output {name} has the shape {tail} for a patch, which is no pixel</source>
   <extracomment>1046, engine/networks/region_network.py</extracomment>
   <translation>la salida {name} tiene la forma {tail} para un parche, que no es un píxel</translation>
  </message>
  <message>
   <source>the output {name} has {size} x {size_2} pixels for a patch, which do not lie side by side</source>
   <extracomment>1047, engine/networks/region_network.py</extracomment>
   <translation>la salida {name} tiene {size} x {size_2} píxeles para un parche, que no quedan uno junto a otro</translation>
  </message>
  <message>
   <source>layer {name} ({kind}) cannot be computed for a region: {why}</source>
   <extracomment>1048, engine/networks/region_steps.py</extracomment>
   <translation>la capa {name} ({kind}) no se puede calcular para una región: {why}</translation>
  </message>
  <message>
   <source>it makes pixels between those of a coarser grid, and that grid begins at another pixel for every patch</source>
   <extracomment>1049, engine/networks/region_steps.py</extracomment>
   <translation>crea píxeles entre los de una malla más gruesa, y esa malla empieza en otro píxel para cada parche</translation>
  </message>
  <message>
   <source>its pixels lie on a coarser grid that differs from patch to patch</source>
   <extracomment>1050, engine/networks/region_steps.py</extracomment>
   <translation>sus píxeles están en una malla más gruesa que difiere de un parche a otro</translation>
  </message>
  <message>
   <source>the output {name} has {width} x {height} pixels for a patch; the dense method is for models that give one pixel for each patch. Such a model is run over regions by fully convolutional inference</source>
   <extracomment>1051, engine/networks/rewriting.py</extracomment>
   <translation>la salida {name} tiene {width} x {height} píxeles para un parche; el método denso es para modelos que dan un píxel por cada parche. Un modelo así se ejecuta sobre regiones mediante inferencia totalmente convolucional</translation>
  </message>
  <message>
   <source>its outputs have different numbers of pixels for one patch; choose one of them</source>
   <extracomment>1052, engine/networks/rewriting.py</extracomment>
   <translation>sus salidas tienen números distintos de píxeles para un parche; elija una de ellas</translation>
  </message>
  <message>
   <source>the scale factor for the source {source} is open</source>
   <extracomment>1053, engine/networks/rewriting.py</extracomment>
   <translation>el factor de escala para la fuente {source} está sin determinar</translation>
  </message>
  <message>
   <source>patches would lie {across} x {down} pixels of the source {name} apart, which is no whole number</source>
   <extracomment>1054, engine/networks/rewriting.py</extracomment>
   <translation>los parches estarían a {across} x {down} píxeles de la fuente {name} unos de otros, lo que no es un número entero</translation>
  </message>
  <message>
   <source>The model has no output {name}; it has {outputs}.</source>
   <extracomment>1055, engine/networks/rewriting.py</extracomment>
   <translation>El modelo no tiene ninguna salida {name}; tiene {outputs}.</translation>
  </message>
  <message>
   <source>its input {name} has the shape {shape}; an image has (batch, rows, columns, bands)</source>
   <extracomment>1056, engine/networks/rewriting.py</extracomment>
   <translation>su entrada {name} tiene la forma {shape}; una imagen tiene (lote, filas, columnas, bandas)</translation>
  </message>
  <message>
   <source>it works on several dates at once</source>
   <extracomment>1057, engine/networks/rewriting.py</extracomment>
   <translation>trabaja con varias fechas a la vez</translation>
  </message>
  <message>
   <source>no patch size is known for the source {name}</source>
   <extracomment>1058, engine/networks/rewriting.py</extracomment>
   <translation>no se conoce ningún tamaño de parche para la fuente {name}</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) fills up the border of the patch, and that reaches the output {name_3}: for a patch the model gives another result than for the same pixels inside a larger image</source>
   <extracomment>1059, engine/networks/rewriting.py</extracomment>
   <translation>la capa {name} ({name_2}) rellena el borde del parche, y eso llega a la salida {name_3}: para un parche, el modelo da otro resultado que para los mismos píxeles dentro de una imagen mayor</translation>
  </message>
  <message>
   <source>The model's input names {list} cannot be kept.</source>
   <extracomment>1060, engine/networks/saved_model.py</extracomment>
   <translation>Los nombres de entrada {list} del modelo no se pueden conservar.</translation>
  </message>
  <message>
   <source>The exported model's output “{differing}” differs from the Keras model's. Please report this with the model.</source>
   <extracomment>1061, engine/networks/saved_model.py</extracomment>
   <translation>La salida «{differing}» del modelo exportado difiere de la del modelo Keras. Notifíquelo adjuntando el modelo.</translation>
  </message>
  <message>
   <source>On random images the exported model's output “{differing}” differs from the Keras model's, by no more than rounding the pixels in their last digit does. Such a model is hardly sure of what it gives: compare a map with what Keras gives before you trust it.</source>
   <extracomment>1062, engine/networks/saved_model.py</extracomment>
   <translation>En imágenes aleatorias, la salida «{differing}» del modelo exportado difiere de la del modelo Keras, no más de lo que produce redondear los píxeles en su última cifra. Un modelo así apenas está seguro de lo que da: compare un mapa con lo que da Keras antes de confiar en él.</translation>
  </message>
  <message>
   <source>a window of {value}</source>
   <extracomment>1063, engine/networks/tensorflow_operations.py</extracomment>
   <translation>una ventana de {value}</translation>
  </message>
  <message>
   <source>tf.image.resize to a size that is computed</source>
   <extracomment>1064, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.image.resize a un tamaño que se calcula</translation>
  </message>
  <message>
   <source>tf.image.resize with the method {method}</source>
   <extracomment>1065, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.image.resize con el método {method}</translation>
  </message>
  <message>
   <source>tf.nn.space_to_depth of a map of any size</source>
   <extracomment>1066, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.nn.space_to_depth de un mapa de cualquier tamaño</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({list}); the exported one takes them last, as rasters have them, and gives the same.</source>
   <extracomment>1067, engine/networks/usual_form.py</extracomment>
   <translation>El modelo toma sus bandas antes que las filas y columnas ({list}); el exportado las toma al final, como las tienen los rásteres, y da lo mismo.</translation>
  </message>
  <message>
   <source>These layers keep what they saw in the batch before ({list}); in the exported model they begin anew with every patch.</source>
   <extracomment>1068, engine/networks/usual_form.py</extracomment>
   <translation>Estas capas conservan lo que vieron en el lote anterior ({list}); en el modelo exportado empiezan de nuevo con cada parche.</translation>
  </message>
  <message>
   <source>OTB has the applications {known}</source>
   <extracomment>1069, engine/otb/child.py</extracomment>
   <translation>OTB tiene las aplicaciones {known}</translation>
  </message>
  <message>
   <source>{serving} was not written</source>
   <extracomment>1071, engine/otb/child.py</extracomment>
   <translation>{serving} no se escribió</translation>
  </message>
  <message>
   <source>Orfeo ToolBox: {group}</source>
   <extracomment>1072, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox: {group}</translation>
  </message>
  <message>
   <source>Orfeo ToolBox: {percent} %</source>
   <extracomment>1073, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox: {percent} %</translation>
  </message>
  <message>
   <source>Orfeo ToolBox was ended by signal 9, most likely because the memory ran out. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>1074, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox fue terminado por la señal 9, muy probablemente porque se agotó la memoria. Dé a RAM o TILE_SIZE un valor menor, o cierre otros programas, y ejecútelo otra vez.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (signal {value}, {name}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1075, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox se bloqueó (señal {value}, {name}) al iniciarse o durante el trabajo. Sus últimos mensajes están en el registro.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with exit code {status} and gave no reason. Its last words are in the log.</source>
   <extracomment>1076, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox terminó con el código de salida {status} y no indicó ningún motivo. Sus últimos mensajes están en el registro.</translation>
  </message>
  <message>
   <source>{python} has no pyotb, the Python side of Orfeo ToolBox. Install it with “{python_2} -m pip install pyotb”, or choose the Python of an OTBTF installation.</source>
   <extracomment>1077, engine/otb/child_run.py</extracomment>
   <translation>{python} no tiene pyotb, la parte de Python de Orfeo ToolBox. Instálelo con «{python_2} -m pip install pyotb», o elija el Python de una instalación de OTBTF.</translation>
  </message>
  <message>
   <source>It is not in a package index: take a container (mdl4eo/otbtf), or install OTBTF and start this Python with the environment that OTB needs (PYTHONPATH, LD_LIBRARY_PATH, OTB_APPLICATION_PATH), for example by “env NAME=VALUE … python3” as the command.</source>
   <extracomment>1078, engine/otb/child_run.py</extracomment>
   <translation>No está en ningún índice de paquetes: use un contenedor (mdl4eo/otbtf), o instale OTBTF e inicie este Python con el entorno que necesita OTB (PYTHONPATH, LD_LIBRARY_PATH, OTB_APPLICATION_PATH), por ejemplo con «env NAME=VALUE … python3» como orden.</translation>
  </message>
  <message>
   <source>The variable OTB_ROOT is set; where OTB comes from a distribution's packages, pyotb fails because of it. Unset it and try again. Otherwise: {advice}</source>
   <extracomment>1079, engine/otb/child_run.py</extracomment>
   <translation>La variable OTB_ROOT está definida; si OTB procede de los paquetes de una distribución, pyotb falla por ello. Anúlela e inténtelo de nuevo. En otro caso: {advice}</translation>
  </message>
  <message>
   <source>{python} has pyotb, but pyotb cannot load Orfeo ToolBox itself ({text}). {advice}</source>
   <extracomment>1080, engine/otb/child_run.py</extracomment>
   <translation>{python} tiene pyotb, pero pyotb no puede cargar Orfeo ToolBox en sí ({text}). {advice}</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is there, but without the application TensorflowModelServe: {python} uses an OTB without the remote module OTBTF, or OTB_APPLICATION_PATH does not name its folder. Use a build with OTBTF, such as the container mdl4eo/otbtf.</source>
   <extracomment>1081, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox está ahí, pero sin la aplicación TensorflowModelServe: {python} usa un OTB sin el módulo remoto OTBTF, u OTB_APPLICATION_PATH no indica su carpeta. Use una compilación con OTBTF, como el contenedor mdl4eo/otbtf.</translation>
  </message>
  <message>
   <source>pyotb cannot be imported by {python}: {text}. Repair its installation.</source>
   <extracomment>1082, engine/otb/child_run.py</extracomment>
   <translation>{python} no puede importar pyotb: {text}. Repare su instalación.</translation>
  </message>
  <message>
   <source>TensorFlow inside Orfeo ToolBox could not run the model: {group}. Check RECEPTIVE_FIELD, the image's bands and the model; the full text is in the log.</source>
   <extracomment>1083, engine/otb/child_run.py</extracomment>
   <translation>TensorFlow dentro de Orfeo ToolBox no pudo ejecutar el modelo: {group}. Compruebe RECEPTIVE_FIELD, las bandas de la imagen y el modelo; el texto completo está en el registro.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox failed: {said}. The full text is in the log.</source>
   <extracomment>1084, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox falló: {said}. El texto completo está en el registro.</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <extracomment>1085, engine/otb/child_run.py</extracomment>
   <translation>no indicó ningún motivo</translation>
  </message>
  <message>
   <source>{path} is rotated, has its south on top, or is not georeferenced; Orfeo ToolBox would put the map elsewhere. Warp it to a north-up grid first, or choose ENGINE CNN Mapper.</source>
   <extracomment>1086, engine/otb/common_grid.py</extracomment>
   <translation>{path} está girado, tiene el sur arriba o no está georreferenciado; Orfeo ToolBox situaría el mapa en otro lugar. Reproyéctelo antes a una malla con el norte arriba, o elija ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} has {another} of the first source, which TensorflowModelServe would not notice. Reproject it first.</source>
   <extracomment>1087, engine/otb/common_grid.py</extracomment>
   <translation>{path} no tiene el mismo sistema de referencia de coordenadas que la primera fuente ({another}), lo que TensorflowModelServe no advertiría. Reproyéctelo antes.</translation>
  </message>
  <message>
   <source>No pixel of the map has its receptive field inside every image: they are too small, or do not overlap. Use larger images.</source>
   <extracomment>1088, engine/otb/common_grid.py</extracomment>
   <translation>Ningún píxel del mapa tiene su campo receptivo dentro de todas las imágenes: son demasiado pequeñas o no se solapan. Use imágenes mayores.</translation>
  </message>
  <message>
   <source>The images' grids are shifted by {offset} pixels, and TensorflowModelServe would put the map between the pixels of the first one. Choose ENGINE CNN Mapper, or bring the images to matching grids.</source>
   <extracomment>1089, engine/otb/common_grid.py</extracomment>
   <translation>Las mallas de las imágenes están desplazadas {offset} píxeles, y TensorflowModelServe situaría el mapa entre los píxeles de la primera. Elija ENGINE CNN Mapper, o lleve las imágenes a mallas coincidentes.</translation>
  </message>
  <message>
   <source>{path} is no SavedModel ({error}). Export the model again with “Export a Keras model”.</source>
   <extracomment>1090, engine/otb/graph_safety.py</extracomment>
   <translation>{path} no es un SavedModel ({error}). Exporte de nuevo el modelo con «Exportar un modelo Keras».</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({list}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>1091, engine/otb/graph_safety.py</extracomment>
   <translation>{folder} contiene operaciones que pueden leer o escribir archivos o ejecutar código ({list}), que un modelo de imágenes no necesita, así que no se carga. Active TRUST solo si confía en quien hizo el modelo.</translation>
  </message>
  <message>
   <source>{folder} has the signatures {value}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>1092, engine/otb/graph_signature.py</extracomment>
   <translation>{folder} tiene las signaturas {value}; se espera una sola, o «serving_default». Guarde el modelo con una signatura de servicio, o expórtelo con «Exportar un modelo Keras».</translation>
  </message>
  <message>
   <source>its tensor {name} has no known rank</source>
   <extracomment>1093, engine/otb/graph_signature.py</extracomment>
   <translation>su tensor {name} no tiene un rango conocido</translation>
  </message>
  <message>
   <source>a length is no number</source>
   <extracomment>1094, engine/otb/graph_signature.py</extracomment>
   <translation>una longitud no es un número</translation>
  </message>
  <message>
   <source>Run it with ENGINE CNN Mapper instead.</source>
   <extracomment>1095, engine/otb/limits.py</extracomment>
   <translation>En su lugar, ejecútelo con ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>EDGES reflect: TensorflowModelServe does not mirror the image at its edges; with it the map is cropped. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1096, engine/otb/limits.py</extracomment>
   <translation>EDGES «Reflejar la imagen»: TensorflowModelServe no refleja la imagen en sus bordes; con él, el mapa se recorta. Elija EDGES «Recortar el mapa», o ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>EDGES “as the model pads”: TensorflowModelServe runs the model on patches inside the image only. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1097, engine/otb/limits.py</extracomment>
   <translation>EDGES «Como rellena el modelo»: TensorflowModelServe solo ejecuta el modelo sobre parches dentro de la imagen. Elija EDGES «Recortar el mapa», o ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>METHOD dense: TensorflowModelServe computes patch by patch. Choose METHOD automatic or patches, or ENGINE CNN Mapper.</source>
   <extracomment>1098, engine/otb/limits.py</extracomment>
   <translation>METHOD «Denso»: TensorflowModelServe calcula parche a parche. Elija METHOD «Automático» o «Parches», o ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>DEVICE gpu: whether TensorflowModelServe computes on a graphics card depends on how it was built, and it cannot be asked for. Choose DEVICE auto, or ENGINE CNN Mapper.</source>
   <extracomment>1099, engine/otb/limits.py</extracomment>
   <translation>DEVICE gpu: que TensorflowModelServe calcule en una tarjeta gráfica depende de cómo se compiló, y no se le puede pedir. Elija DEVICE auto, o ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{upper}: TensorflowModelServe has nothing like it. Leave it as it is, or choose ENGINE CNN Mapper.</source>
   <extracomment>1100, engine/otb/limits.py</extracomment>
   <translation>{upper}: TensorflowModelServe no tiene nada parecido. Déjelo como está, o elija ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} is read with a log-in, which Orfeo ToolBox cannot be handed. Choose ENGINE CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>1101, engine/otb/limits.py</extracomment>
   <translation>{path} se lee con credenciales, que no se pueden transmitir a Orfeo ToolBox. Elija ENGINE CNN Mapper, o guarde antes la imagen como GeoTIFF.</translation>
  </message>
  <message>
   <source>{path} has a question mark in its name, which Orfeo ToolBox takes for the beginning of options. Choose another output file.</source>
   <extracomment>1102, engine/otb/limits.py</extracomment>
   <translation>{path} tiene un signo de interrogación en su nombre, que Orfeo ToolBox toma por el comienzo de opciones. Elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>{path} has {count} alpha bands, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1103, engine/otb/limits.py</extracomment>
   <translation>{path} tiene {count} bandas alfa, que Orfeo ToolBox daría al modelo como cualquier otra. Guarde la imagen sin ellas, o elija ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} has {count} alpha band, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1104, engine/otb/limits.py</extracomment>
   <translation>{path} tiene {count} banda alfa, que Orfeo ToolBox daría al modelo como cualquier otra. Guarde la imagen sin ella, o elija ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>The model is to be given other values than the files hold ({words}), but Orfeo ToolBox hands them on as they are. Choose ENGINE CNN Mapper; or VALUES “as stored”, if the model was trained on such values.</source>
   <extracomment>1106, engine/otb/limits.py</extracomment>
   <translation>El modelo debe recibir otros valores que los que contienen los archivos ({words}), pero Orfeo ToolBox los transmite tal cual. Elija ENGINE CNN Mapper; o VALUES «Tal como están almacenados», si el modelo se entrenó con tales valores.</translation>
  </message>
  <message>
   <source>has a question mark in its name, which Orfeo ToolBox takes for options</source>
   <extracomment>1107, engine/otb/limits.py</extracomment>
   <translation>tiene un signo de interrogación en su nombre, que Orfeo ToolBox toma por opciones</translation>
  </message>
  <message>
   <source>is no file but a connection, which Orfeo ToolBox cannot open</source>
   <extracomment>1108, engine/otb/limits.py</extracomment>
   <translation>no es un archivo, sino una conexión, que Orfeo ToolBox no puede abrir</translation>
  </message>
  <message>
   <source>is taken for a file in an archive because of “{group}”</source>
   <extracomment>1109, engine/otb/limits.py</extracomment>
   <translation>se toma por un archivo dentro de un archivo comprimido a causa de «{group}»</translation>
  </message>
  <message>
   <source>has an open option with an “&amp;”, which Orfeo ToolBox takes for the next option</source>
   <extracomment>1110, engine/otb/limits.py</extracomment>
   <translation>tiene una opción de apertura con «&amp;», que Orfeo ToolBox toma por la opción siguiente</translation>
  </message>
  <message>
   <source>{path} {reason}. Save it under another name, or choose ENGINE CNN Mapper.</source>
   <extracomment>1111, engine/otb/limits.py</extracomment>
   <translation>{path} {reason}. Guárdelo con otro nombre, o elija ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} holds {dtype} and the model takes {dtype_2}, but Orfeo ToolBox hands pixels on as float32: seven digits of each number are left.</source>
   <extracomment>1112, engine/otb/limits.py</extracomment>
   <translation>{path} contiene {dtype} y el modelo toma {dtype_2}, pero Orfeo ToolBox transmite los píxeles como float32: de cada número quedan siete cifras.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, of which TensorflowModelServe does not know how many bands it has. {INSTEAD}</source>
   <extracomment>1113, engine/otb/model_description.py</extracomment>
   <translation>OUTPUT_NAMES nombra «{name}», de la que TensorflowModelServe no sabe cuántas bandas tiene. {INSTEAD}</translation>
  </message>
  <message>
   <source>RECEPTIVE_FIELD is “{receptive_field}”; expected one for each of the {placeholders_count} sources, separated by commas.</source>
   <extracomment>1114, engine/otb/model_description.py</extracomment>
   <translation>RECEPTIVE_FIELD es «{receptive_field}»; se espera uno por cada una de las {placeholders_count} fuentes, separados por comas.</translation>
  </message>
  <message>
   <source>receptive field</source>
   <extracomment>1115, engine/otb/model_description.py</extracomment>
   <translation>campo receptivo</translation>
  </message>
  <message>
   <source>expression field</source>
   <extracomment>1116, engine/otb/model_description.py</extracomment>
   <translation>campo de expresión</translation>
  </message>
  <message>
   <source>scale factor</source>
   <extracomment>1117, engine/otb/model_description.py</extracomment>
   <translation>factor de escala</translation>
  </message>
  <message>
   <source>The scale factor is {scale}; TensorflowModelServe has one for both directions (output.spcscale). {INSTEAD}</source>
   <extracomment>1118, engine/otb/model_description.py</extracomment>
   <translation>El factor de escala es {scale}; TensorflowModelServe tiene uno solo para ambas direcciones (output.spcscale). {INSTEAD}</translation>
  </message>
  <message>
   <source>The {what} of the model is not known: it has no model card that says it, and Orfeo ToolBox cannot measure it. Give {parameter}, or export the model with “Export a Keras model”.</source>
   <extracomment>1119, engine/otb/model_description.py</extracomment>
   <translation>No se conoce el {what} del modelo: no tiene una ficha del modelo que lo diga, y Orfeo ToolBox no puede medirlo. Indique {parameter}, o exporte el modelo con «Exportar un modelo Keras».</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS: the model's input “{name}” is {dtype} of the shape {shape}; TensorflowModelServe gives single values of the types bool, int32 and float32 only. {INSTEAD}</source>
   <extracomment>1120, engine/otb/model_description.py</extracomment>
   <translation>USER_PLACEHOLDERS: la entrada «{name}» del modelo es {dtype} de la forma {shape}; TensorflowModelServe solo da valores individuales de los tipos bool, int32 y float32. {INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe wrote a sample of {shape} x {shape_2} pixels where {shape_3} x {shape_4} were asked for. {INSTEAD}</source>
   <extracomment>1121, engine/otb/patch_trial.py</extracomment>
   <translation>TensorflowModelServe escribió una muestra de {shape} x {shape_2} píxeles cuando se pidieron {shape_3} x {shape_4}. {INSTEAD}</translation>
  </message>
  <message>
   <source>The fully convolutional map of TensorflowModelServe does not equal the patch-based one (a sample differs by {worst}): the model pads with zeros, normalises over its input, its scale factor is not {scale}, or a graphics card computes with fewer digits (then choose DEVICE cpu). No map was written. {INSTEAD}</source>
   <extracomment>1122, engine/otb/patch_trial.py</extracomment>
   <translation>El mapa totalmente convolucional de TensorflowModelServe no es igual al hecho por parches (una muestra difiere en {worst}): el modelo rellena con ceros, normaliza sobre su entrada, su factor de escala no es {scale}, o una tarjeta gráfica calcula con menos cifras (en ese caso, elija DEVICE cpu). No se ha escrito ningún mapa. {INSTEAD}</translation>
  </message>
  <message>
   <source>Starting Orfeo ToolBox</source>
   <extracomment>1123, engine/otb/prediction.py</extracomment>
   <translation>Iniciando Orfeo ToolBox</translation>
  </message>
  <message>
   <source>Orfeo ToolBox; method: {method}; receptive field {list}, expression field {expression}, scale factor {scale}; map of {width} x {height} pixels.</source>
   <extracomment>1124, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox; método: {method}; campo receptivo {list}, campo de expresión {expression}, factor de escala {scale}; mapa de {width} x {height} píxeles.</translation>
  </message>
  <message>
   <source>{bands} bands instead of {bands_2}</source>
   <extracomment>1125, engine/otb/prediction.py</extracomment>
   <translation>{bands} bandas en lugar de {bands_2}</translation>
  </message>
  <message>
   <source>TensorflowModelServe did not write the map that was asked for: {list}. Please report this with the log; until then, choose ENGINE CNN Mapper.</source>
   <extracomment>1126, engine/otb/prediction.py</extracomment>
   <translation>TensorflowModelServe no escribió el mapa que se pidió: {list}. Notifíquelo adjuntando el registro; mientras tanto, elija ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox {otb}</source>
   <extracomment>1127, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox {otb}</translation>
  </message>
  <message>
   <source>{executable} has neither GDAL's Python bindings (osgeo) nor rasterio, one of which finishes the map. Install one of them, for example with “{executable_2} -m pip install rasterio”.</source>
   <extracomment>1128, engine/otb/raster_library.py</extracomment>
   <translation>{executable} no tiene ni los enlaces de GDAL para Python (osgeo) ni rasterio, uno de los cuales finaliza el mapa. Instale uno de ellos, por ejemplo con «{executable_2} -m pip install rasterio».</translation>
  </message>
  <message>
   <source>{name}, side by side</source>
   <extracomment>1129, engine/otb/serving_plan.py</extracomment>
   <translation>{name}, uno junto a otro</translation>
  </message>
  <message>
   <source>fully convolutional, {value}</source>
   <extracomment>1130, engine/otb/serving_plan.py</extracomment>
   <translation>totalmente convolucional, {value}</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes one size only ({fixed} x {fixed_2}), so TensorflowModelServe cannot run it fully convolutionally. {INSTEAD}</source>
   <extracomment>1131, engine/otb/serving_plan.py</extracomment>
   <translation>La entrada «{name}» del modelo solo acepta un tamaño ({fixed} x {fixed_2}), así que TensorflowModelServe no puede ejecutarlo de forma totalmente convolucional. {INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe leaves out pixels at the border: its whole map has {width} x {height} pixels where that of ENGINE CNN Mapper has {width_2} x {height_2}.</source>
   <extracomment>1132, engine/otb/serving_plan.py</extracomment>
   <translation>TensorflowModelServe omite píxeles en el borde: su mapa entero tiene {width} x {height} píxeles, mientras que el de ENGINE CNN Mapper tiene {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>Fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB, and RAM is {ram_mb} MB. {smaller}</source>
   <extracomment>1134, engine/otb/serving_plan.py</extracomment>
   <translation>Los resultados totalmente convolucionales de TensorflowModelServe solo son correctos en una única tesela para un modelo con factor de escala {scale}: {width} x {height} píxeles a la vez necesitan unos {need} MB, y RAM es {ram_mb} MB. {smaller}</translation>
  </message>
  <message>
   <source>TILE_SIZE {tile_size} is not used: fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}.</source>
   <extracomment>1135, engine/otb/serving_plan.py</extracomment>
   <translation>TILE_SIZE {tile_size} no se usa: los resultados totalmente convolucionales de TensorflowModelServe solo son correctos en una única tesela para un modelo con factor de escala {scale}.</translation>
  </message>
  <message>
   <source>TensorflowModelServe computes the map in a single tile, because its fully convolutional results are right only so for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB of memory. If that is too much: {smaller}</source>
   <extracomment>1136, engine/otb/serving_plan.py</extracomment>
   <translation>TensorflowModelServe calcula el mapa en una única tesela, porque solo así son correctos sus resultados totalmente convolucionales para un modelo con factor de escala {scale}: {width} x {height} píxeles a la vez necesitan unos {need} MB de memoria. Si es demasiado: {smaller}</translation>
  </message>
  <message>
   <source>do jobs from standard input instead, in an empty folder that goes with the worker</source>
   <extracomment>1139, engine/service.py</extracomment>
   <translation>ejecutar en su lugar trabajos de la entrada estándar, en una carpeta vacía que desaparece con el proceso de cálculo</translation>
  </message>
  <message>
   <source>seconds to wait for the next of them</source>
   <extracomment>1140, engine/service.py</extracomment>
   <translation>segundos que se espera el siguiente de ellos</translation>
  </message>
  <message>
   <source>end at once when standard input is closed</source>
   <extracomment>1141, engine/service.py</extracomment>
   <translation>terminar de inmediato cuando se cierra la entrada estándar</translation>
  </message>
  <message>
   <source>read credentials for rasters, one line of JSON, from standard input</source>
   <extracomment>1142, engine/service.py</extracomment>
   <translation>leer de la entrada estándar credenciales para rásteres, una línea de JSON</translation>
  </message>
  <message>
   <source>expected is a job, or --serve</source>
   <extracomment>1143, engine/service.py</extracomment>
   <translation>se espera un trabajo, o --serve</translation>
  </message>
  <message>
   <source>{name} cannot be used: {value}. Choose another file or folder, or free some space.</source>
   <extracomment>1144, engine/service.py</extracomment>
   <translation>{name} no se puede usar: {value}. Elija otro archivo u otra carpeta, o libere espacio.</translation>
  </message>
  <message>
   <source>The package {value} is missing in the inference environment. Run “Set up the inference environment” again.</source>
   <extracomment>1145, engine/service.py</extracomment>
   <translation>Falta el paquete {value} en el entorno de inferencia. Ejecute otra vez «Configurar el entorno de inferencia».</translation>
  </message>
  <message>
   <source>of a library</source>
   <extracomment>1146, engine/service.py</extracomment>
   <translation>de una biblioteca</translation>
  </message>
  <message>
   <source>The worker ran out of memory. Give RAM or TILE_SIZE a smaller value, or close other programs.</source>
   <extracomment>1147, engine/service.py</extracomment>
   <translation>El proceso de cálculo agotó la memoria. Dé a RAM o TILE_SIZE un valor menor, o cierre otros programas.</translation>
  </message>
  <message>
   <source>The engine failed unexpectedly ({name}: {error}). Please report this with the log.</source>
   <extracomment>1148, engine/service.py</extracomment>
   <translation>El motor falló de forma inesperada ({name}: {error}). Notifíquelo adjuntando el registro.</translation>
  </message>
  <message>
   <source>The job file {path} cannot be read: {error}.</source>
   <extracomment>1149, engine/command.py</extracomment>
   <translation>No se puede leer el archivo del trabajo {path}: {error}.</translation>
  </message>
  <message>
   <source>no message</source>
   <extracomment>1150, engine/inference/cluster_worker.py</extracomment>
   <translation>ningún mensaje</translation>
  </message>
  <message>
   <source>Asking the catalogue</source>
   <extracomment>1151, engine/stac_image.py</extracomment>
   <translation>Consultando el catálogo</translation>
  </message>
  <message>
   <source>{list} has larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1152, engine/stac_image.py</extracomment>
   <translation>{list} tiene píxeles más grandes que los demás recursos; sus píxeles se repiten (vecino más próximo) en la malla más fina.</translation>
  </message>
  <message>
   <source>{list} have larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1153, engine/stac_image.py</extracomment>
   <translation>{list} tienen píxeles más grandes que los demás recursos; sus píxeles se repiten (vecino más próximo) en la malla más fina.</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another output file.</source>
   <extracomment>1154, engine/stac_image.py</extracomment>
   <translation>No se puede escribir {target}: {value}. Elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>Item {id} of {date}{value}: {list} on {width} x {height} pixels.{value_2}</source>
   <extracomment>1155, engine/stac_image.py</extracomment>
   <translation>Elemento {id} del {date}{value}: {list} en {width} x {height} píxeles.{value_2}</translation>
  </message>
  <message>
   <source> Processing baseline {baseline}; values {told}.</source>
   <extracomment>1156, engine/stac_image.py</extracomment>
   <translation> Versión de procesamiento {baseline}; valores {told}.</translation>
  </message>
  <message>
   <source>The exported model does not measure how unlike the training a pixel is: {made}. OUTPUT_CONFIDENCE has the share of numbers outside the training's range instead.</source>
   <extracomment>1157, engine/unlike_output.py</extracomment>
   <translation>El modelo exportado no mide cuánto se distingue un píxel del entrenamiento: {made}. En su lugar, OUTPUT_CONFIDENCE contiene la proporción de números fuera del rango del entrenamiento.</translation>
  </message>
  <message>
   <source>How unlike the training a pixel is, is measured by what the layer “{layer}” makes classes of: {features} numbers, at {patches} places of the training's images. OUTPUT_CONFIDENCE has a band of it.</source>
   <extracomment>1158, engine/unlike_output.py</extracomment>
   <translation>Cuánto se distingue un píxel del entrenamiento se mide por aquello de lo que la capa «{layer}» obtiene las clases: {features} números, en {patches} lugares de las imágenes del entrenamiento. OUTPUT_CONFIDENCE tiene una banda con ello.</translation>
  </message>
  <message>
   <source>it has several inputs</source>
   <extracomment>1159, engine/unlike_output.py</extracomment>
   <translation>tiene varias entradas</translation>
  </message>
  <message>
   <source>Looking at what the network makes of the training's images</source>
   <extracomment>1160, engine/unlike_output.py</extracomment>
   <translation>Examinando lo que la red obtiene de las imágenes del entrenamiento</translation>
  </message>
  <message>
   <source>it does not run on a patch of the images ({error})</source>
   <extracomment>1161, engine/unlike_output.py</extracomment>
   <translation>no se ejecuta con un parche de las imágenes ({error})</translation>
  </message>
  <message>
   <source>the training's images have {pixels_count} whole patches of {size} pixels with data, too few</source>
   <extracomment>1162, engine/unlike_output.py</extracomment>
   <translation>las imágenes del entrenamiento tienen {pixels_count} parches enteros de {size} píxeles con datos, demasiado pocos</translation>
  </message>
  <message>
   <source>the features of the training's images are all alike, or all of one place</source>
   <extracomment>1163, engine/unlike_output.py</extracomment>
   <translation>las características de las imágenes del entrenamiento son todas iguales, o todas de un mismo lugar</translation>
  </message>
  <message>
   <source>Nothing is there that runs a model: ONNX Runtime (onnxruntime) is missing. Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>1164, engine/versions.py</extracomment>
   <translation>No hay nada que ejecute un modelo: falta ONNX Runtime (onnxruntime). Ejecute otra vez «Configurar el entorno de inferencia», o instálelo en el entorno que haya elegido.</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}</source>
   <extracomment>1165, engine/versions.py</extracomment>
   <translation>ONNX Runtime {version}</translation>
  </message>
  <message>
   <source>{runtime} works out a sum of twelve ones as {value}. The environment is damaged; run “Set up the inference environment” again.</source>
   <extracomment>1166, engine/versions.py</extracomment>
   <translation>{runtime} calcula una suma de doce unos como {value}. El entorno está dañado; ejecute otra vez «Configurar el entorno de inferencia».</translation>
  </message>
  <message>
   <source>the maps</source>
   <extracomment>1167, engine/assessment/difference_map.py</extracomment>
   <translation>los mapas</translation>
  </message>
  <message>
   <source>the map</source>
   <extracomment>1168, engine/assessment/map_accuracy.py</extracomment>
   <translation>el mapa</translation>
  </message>
  <message>
   <source>map A</source>
   <extracomment>1169, engine/assessment/map_agreement.py</extracomment>
   <translation>el mapa A</translation>
  </message>
  <message>
   <source>map B</source>
   <extracomment>1170, engine/assessment/map_agreement.py</extracomment>
   <translation>el mapa B</translation>
  </message>
  <message>
   <source> and more</source>
   <extracomment>1171, engine/assessment/vector_reference.py</extracomment>
   <translation> y otros</translation>
  </message>
  <message>
   <source>{folder} is a Keras file, not a SavedModel folder. Run “Export a Keras model” on it first and choose the folder that it writes.</source>
   <extracomment>1172, engine/contract/file_kind.py</extracomment>
   <translation>{folder} es un archivo Keras, no una carpeta SavedModel. Ejecute antes «Exportar un modelo Keras» con él y elija la carpeta que escribe.</translation>
  </message>
  <message>
   <source>{folder} is a file, not a SavedModel folder. Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1173, engine/contract/file_kind.py</extracomment>
   <translation>{folder} es un archivo, no una carpeta SavedModel. Elija la carpeta que escribió «Exportar un modelo Keras».</translation>
  </message>
  <message>
   <source>{path} is {what}: {way}.</source>
   <extracomment>1174, engine/contract/file_kind.py</extracomment>
   <translation>{path} es {what}: {way}.</translation>
  </message>
  <message>
   <source>a {name} archive</source>
   <extracomment>1175, engine/contract/file_kind.py</extracomment>
   <translation>un archivo comprimido {name}</translation>
  </message>
  <message>
   <source>unpack it, and choose {files} as INPUT of “Export a Keras model”</source>
   <extracomment>1176, engine/contract/file_kind.py</extracomment>
   <translation>descomprímalo y elija {files} como INPUT de «Exportar un modelo Keras»</translation>
  </message>
  <message>
   <source>Run “Export a Keras model” on its {name}, and choose the folder that it writes.</source>
   <extracomment>1177, engine/contract/file_kind.py</extracomment>
   <translation>Ejecute «Exportar un modelo Keras» con su {name} y elija la carpeta que escribe.</translation>
  </message>
  <message>
   <source>Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1178, engine/contract/file_kind.py</extracomment>
   <translation>Elija la carpeta que escribió «Exportar un modelo Keras».</translation>
  </message>
  <message>
   <source>it fails</source>
   <extracomment>1180, engine/export.py</extracomment>
   <translation>falla</translation>
  </message>
  <message>
   <source>a geotransform</source>
   <extracomment>1181, engine/geometry/grid.py</extracomment>
   <translation>una geotransformación</translation>
  </message>
  <message>
   <source>the band </source>
   <extracomment>1182, engine/imagery/bands.py</extracomment>
   <translation>la banda </translation>
  </message>
  <message>
   <source>, by way of {above}</source>
   <extracomment>1183, engine/imagery/raster_safety.py</extracomment>
   <translation>, a través de {above}</translation>
  </message>
  <message>
   <source> from {value} to {value_2}</source>
   <extracomment>1184, engine/imagery/stac_search.py</extracomment>
   <translation> desde {value} hasta {value_2}</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>1185, engine/imagery/stac_values.py</extracomment>
   <translation> o </translation>
  </message>
  <message>
   <source> and {names_count} more</source>
   <extracomment>1186, engine/imagery/stacking.py</extracomment>
   <translation> y {names_count} más</translation>
  </message>
  <message>
   <source>{classes} classes</source>
   <extracomment>1187, engine/inference/legend_choice.py</extracomment>
   <translation>{classes} clases</translation>
  </message>
  <message>
   <source>times {factor}</source>
   <extracomment>1188, engine/inference/likely_cause.py</extracomment>
   <translation>multiplicados por {factor}</translation>
  </message>
  <message>
   <source>laid out</source>
   <extracomment>1190, engine/inference/preparation.py</extracomment>
   <translation>colocado uno junto a otro</translation>
  </message>
  <message>
   <source>, because {reason}</source>
   <extracomment>1191, engine/inference/result_words.py</extracomment>
   <translation>, porque {reason}</translation>
  </message>
  <message>
   <source>A label</source>
   <extracomment>1193, engine/inference/result_words.py</extracomment>
   <translation>Una etiqueta</translation>
  </message>
  <message>
   <source>, {applied} applied</source>
   <extracomment>1194, engine/inference/result_words.py</extracomment>
   <translation>, {applied} aplicada</translation>
  </message>
  <message>
   <source>, threshold {level}</source>
   <extracomment>1195, engine/inference/result_words.py</extracomment>
   <translation>, umbral {level}</translation>
  </message>
  <message>
   <source> to </source>
   <extracomment>1196, engine/inference/result_words.py</extracomment>
   <translation> a </translation>
  </message>
  <message>
   <source>a probability</source>
   <extracomment>1197, engine/inference/result_words.py</extracomment>
   <translation>una probabilidad</translation>
  </message>
  <message>
   <source>{found} is</source>
   <extracomment>1198, engine/inference/told_shares.py</extracomment>
   <translation>El {found} es</translation>
  </message>
  <message>
   <source> and {seen_count} more</source>
   <extracomment>1199, engine/inference/training_images.py</extracomment>
   <translation> y {seen_count} más</translation>
  </message>
  <message>
   <source>Values: {done}.</source>
   <extracomment>1200, engine/inference/value_choice.py</extracomment>
   <translation>Valores: {done}.</translation>
  </message>
  <message>
   <source>band {place}</source>
   <extracomment>1201, engine/inference/value_choice.py</extracomment>
   <translation>banda {place}</translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>1202, engine/inference/wanted_products.py</extracomment>
   <translation> y </translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>1203, engine/models/deepness.py</extracomment>
   <translation>un número</translation>
  </message>
  <message>
   <source> above 0</source>
   <extracomment>1204, engine/models/deepness.py</extracomment>
   <translation> mayor que 0</translation>
  </message>
  <message>
   <source> and {found_count} more</source>
   <extracomment>1205, engine/models/graph_safety.py</extracomment>
   <translation> y {found_count} más</translation>
  </message>
  <message>
   <source> and {listed_count} more</source>
   <extracomment>1206, engine/models/onnx_safety.py</extracomment>
   <translation> y {listed_count} más</translation>
  </message>
  <message>
   <source>RUNTIME is ONNX Runtime, but {lack}. Choose RUNTIME auto.</source>
   <extracomment>1207, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME es ONNX Runtime, pero {lack}. Elija RUNTIME auto.</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which does not read {folder}: an ONNX file is run by ONNX Runtime. Choose RUNTIME auto.</source>
   <extracomment>1208, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME es TensorFlow, que no lee {folder}: un archivo ONNX lo ejecuta ONNX Runtime. Elija RUNTIME auto.</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which the inference environment does not have. Choose RUNTIME auto: ONNX Runtime can run {folder}. Or: {HOW_TO_ADD}</source>
   <extracomment>1209, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME es TensorFlow, que el entorno de inferencia no tiene. Elija RUNTIME auto: ONNX Runtime puede ejecutar {folder}. O bien: {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>{path}: the model is to be given the bands {order} of {count} (by BANDS, or by the names in the model card), but Orfeo ToolBox gives it all bands in their order. Save the image with these bands in this order (“Rearrange bands”), or choose ENGINE CNN Mapper.</source>
   <extracomment>1210, engine/otb/limits.py</extracomment>
   <translation>{path}: el modelo debe recibir las bandas {order} de {count} (según BANDS, o según los nombres de la ficha del modelo), pero Orfeo ToolBox le da todas las bandas en su orden. Guarde la imagen con estas bandas en este orden («Reorganizar bandas»), o elija ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>one tile</source>
   <extracomment>1211, engine/otb/serving_plan.py</extracomment>
   <translation>una tesela</translation>
  </message>
  <message>
   <source>Choose a smaller EXTENT near the upper left corner, patch-based inference, or ENGINE CNN Mapper, which works in tiles.</source>
   <extracomment>1212, engine/otb/serving_plan.py</extracomment>
   <translation>Elija un EXTENT menor cerca de la esquina superior izquierda, la inferencia por parches o ENGINE CNN Mapper, que trabaja por teselas.</translation>
  </message>
  <message>
   <source>A file</source>
   <extracomment>1213, engine/service.py</extracomment>
   <translation>Un archivo</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <extracomment>1214, engine/stac_image.py</extracomment>
   <translation>Abriendo {name}</translation>
  </message>
  <message>
   <source>, {cloud} % clouds</source>
   <extracomment>1215, engine/stac_image.py</extracomment>
   <translation>, {cloud} % de nubes</translation>
  </message>
  <message>
   <source>{name} has no polygon. Select some, or choose another layer, or leave MASK empty for a map of the whole image.</source>
   <extracomment>1216, engine/inference/area_mask.py</extracomment>
   <translation>{name} no tiene ningún polígono. Seleccione alguno, elija otra capa, o deje MASK vacío para un mapa de la imagen entera.</translation>
  </message>
  <message>
   <source>{name} has points; expected are polygons.</source>
   <extracomment>1217, engine/inference/area_mask.py</extracomment>
   <translation>{name} tiene puntos; se esperan polígonos.</translation>
  </message>
  <message>
   <source>MASK is given, but the image is georeferenced by {kind} only: where the polygons lie on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer).</source>
   <extracomment>1218, engine/inference/area_mask.py</extracomment>
   <translation>Se ha indicado MASK, pero la imagen solo está georreferenciada mediante {kind}: no se sabe dónde quedan los polígonos en sus píxeles. Reproyecte antes la imagen («Combar (reproyectar)», o el georreferenciador).</translation>
  </message>
  <message>
   <source>No polygon of MASK ({name}) reaches into the map of this image. Choose polygons inside the image, look whether the layer has the right coordinate reference system, or leave MASK empty.</source>
   <extracomment>1219, engine/inference/area_mask.py</extracomment>
   <translation>Ningún polígono de MASK ({name}) alcanza el mapa de esta imagen. Elija polígonos dentro de la imagen, compruebe si la capa tiene el sistema de referencia de coordenadas correcto, o deje MASK vacío.</translation>
  </message>
  <message>
   <source>{path} is a part of the exported model {whole}, which is taken as a whole: the classes, the fields and the proofs are in its model card.</source>
   <extracomment>1220, engine/contract/file_kind.py</extracomment>
   <translation>{path} es una parte del modelo exportado {whole}, que se toma como un todo: las clases, los campos y las comprobaciones están en su ficha del modelo.</translation>
  </message>
  <message>
   <source>over the whole image</source>
   <extracomment>1221, engine/inference/onnx_listing.py</extracomment>
   <translation>sobre la imagen entera</translation>
  </message>
  <message>
   <source>the model itself</source>
   <extracomment>1222, engine/inference/onnx_listing.py</extracomment>
   <translation>el propio modelo</translation>
  </message>
  <message>
   <source>{model} is a Keras file of which no export is kept, and to export it needs TensorFlow, which this inference environment does not have. Choose the folder of an exported model. Or: {HOW_TO_ADD}</source>
   <extracomment>1223, engine/model_file.py</extracomment>
   <translation>{model} es un archivo Keras del que no se conserva ninguna exportación, y para exportarlo hace falta TensorFlow, que este entorno de inferencia no tiene. Elija la carpeta de un modelo exportado. O bien: {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>In ONNX Runtime, {lack}. In TensorFlow the map would take less time: choose RUNTIME tensorflow.{way}</source>
   <extracomment>1224, engine/models/runtime_choice.py</extracomment>
   <translation>En ONNX Runtime, {lack}. En TensorFlow el mapa tardaría menos: elija RUNTIME tensorflow.{way}</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>1225, engine/maps/file_exchange.py</extracomment>
   <translation>no se puede eliminar</translation>
  </message>
  <message>
   <source>another program has it open, such as QGIS, where it is a layer (remove the layer), a spreadsheet, or a virus scanner</source>
   <extracomment>1226, engine/maps/operating_system.py</extracomment>
   <translation>otro programa lo tiene abierto, como QGIS, donde es una capa (quite la capa), una hoja de cálculo o un antivirus</translation>
  </message>
  <message>
   <source>{OPEN_ELSEWHERE}, or you have no right to write it</source>
   <extracomment>1227, engine/maps/operating_system.py</extracomment>
   <translation>{OPEN_ELSEWHERE}, o no tiene permiso para escribirlo</translation>
  </message>
  <message>
   <source>“{name}” is the name of a device on Windows</source>
   <extracomment>1228, engine/maps/operating_system.py</extracomment>
   <translation>«{name}» es el nombre de un dispositivo en Windows</translation>
  </message>
  <message>
   <source>Windows allows no {group} in names</source>
   <extracomment>1229, engine/maps/operating_system.py</extracomment>
   <translation>Windows no permite {group} en los nombres</translation>
  </message>
  <message>
   <source>Windows drops a space or dot at the end of a name</source>
   <extracomment>1230, engine/maps/operating_system.py</extracomment>
   <translation>Windows omite un espacio o un punto al final de un nombre</translation>
  </message>
  <message>
   <source>with what is written beside it or in it for a time it takes {length} characters, and Windows takes {most}</source>
   <extracomment>1231, engine/maps/operating_system.py</extracomment>
   <translation>con lo que se escribe temporalmente a su lado o dentro ocupa {length} caracteres, y Windows admite {most}</translation>
  </message>
  <message>
   <source>{name} is {path}; {wrong}. Choose another name.</source>
   <extracomment>1232, engine/maps/output_paths.py</extracomment>
   <translation>{name} es {path}; {wrong}. Elija otro nombre.</translation>
  </message>
  <message>
   <source>{name} is {path}; {long}. Choose a shorter name, or a folder nearer to the drive.</source>
   <extracomment>1233, engine/maps/output_paths.py</extracomment>
   <translation>{name} es {path}; {long}. Elija un nombre más corto o una carpeta más cercana a la unidad.</translation>
  </message>
  <message>
   <source>{name} {path} cannot be replaced: {strerror}. Close it there, or choose another output file.</source>
   <extracomment>1234, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path} no se puede reemplazar: {strerror}. Ciérrelo allí o elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>How much memory is free cannot be told on this system: {DEFAULT_RAM} MB are planned for tiles. RAM sets another number.</source>
   <extracomment>1235, engine/inference/memory_plan.py</extracomment>
   <translation>En este sistema no se puede saber cuánta memoria está libre: se prevén {DEFAULT_RAM} MB para las teselas. RAM fija otro número.</translation>
  </message>
  <message>
   <source>Windows cannot load a library that “{found}” needs ({splitlines}). Install Microsoft's “Visual C++ Redistributable” (2015 to 2022, x64), and run it again.</source>
   <extracomment>1236, engine/models/operating_system.py</extracomment>
   <translation>Windows no puede cargar una biblioteca que «{found}» necesita ({splitlines}). Instale «Visual C++ Redistributable» de Microsoft (2015 a 2022, x64) y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with code {status}: the memory ran out. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>1237, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox terminó con el código {status}: se agotó la memoria. Dé a RAM o TILE_SIZE un valor menor, o cierre otros programas, y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox cannot be started: one of its libraries is missing (code {status}). Start this Python with the PATH that OTB needs.</source>
   <extracomment>1238, engine/otb/child_run.py</extracomment>
   <translation>No se puede iniciar Orfeo ToolBox: falta una de sus bibliotecas (código {status}). Inicie este Python con el PATH que OTB necesita.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (code {status}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1239, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox falló (código {status}) al iniciarse o mientras trabajaba. Sus últimas palabras están en el registro.</translation>
  </message>
  <message>
   <source> and plus {offset}</source>
   <extracomment>1240, engine/inference/likely_cause.py</extracomment>
   <translation> y más {offset}</translation>
  </message>
  <message>
   <source> and minus {value}</source>
   <extracomment>1241, engine/inference/likely_cause.py</extracomment>
   <translation> y menos {value}</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}. Its {tiles} finished tiles ({size}) are removed.</source>
   <extracomment>1242, engine/maps/resumable_maps.py</extracomment>
   <translation>Hay un mapa sin terminar, pero se empieza de nuevo: {reason}. Se eliminan sus {tiles} teselas terminadas ({size}).</translation>
  </message>
  <message>
   <source>they are something else</source>
   <extracomment>1243, engine/maps/tile_spool.py</extracomment>
   <translation>son otra cosa</translation>
  </message>
  <message>
   <source>square metres</source>
   <extracomment>1244, engine/contract/polish_job.py</extracomment>
   <translation>metros cuadrados</translation>
  </message>
  <message>
   <source>{name} is {value}; expected one of {list}.</source>
   <extracomment>1245, engine/contract/polish_job.py</extracomment>
   <translation>{name} es {value}; se espera uno de {list}.</translation>
  </message>
  <message>
   <source>SMOOTHING is {smoothing}; expected is an odd number of pixels from 3 to {WIDEST}, or 0.</source>
   <extracomment>1246, engine/contract/polish_job.py</extracomment>
   <translation>SMOOTHING es {smoothing}; se espera un número impar de píxeles de 3 a {WIDEST}, o 0.</translation>
  </message>
  <message>
   <source>{name} is {number}; expected is a number from {low} to {high}.</source>
   <extracomment>1247, engine/contract/polish_job.py</extracomment>
   <translation>{name} es {number}; se espera un número de {low} a {high}.</translation>
  </message>
  <message>
   <source>SMOOTHING is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1248, engine/contract/polish_job.py</extracomment>
   <translation>Se ha indicado SMOOTHING, pero no PROBABILITIES; se espera el mapa de probabilidades de la misma ejecución. Elíjalo, o indique 0.</translation>
  </message>
  <message>
   <source>CONFIDENCE is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1249, engine/contract/polish_job.py</extracomment>
   <translation>Se ha indicado CONFIDENCE, pero no PROBABILITIES; se espera el mapa de probabilidades de la misma ejecución. Elíjalo, o indique 0.</translation>
  </message>
  <message>
   <source>Nothing is asked for; expected is at least one of SMOOTHING, MERGE, MERGE_TABLE, CONFIDENCE, MAJORITY and MINIMUM_AREA.</source>
   <extracomment>1250, engine/contract/polish_job.py</extracomment>
   <translation>No se ha solicitado nada; se espera al menos uno de SMOOTHING, MERGE, MERGE_TABLE, CONFIDENCE, MAJORITY y MINIMUM_AREA.</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {target} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>1251, engine/polish_map.py</extracomment>
   <translation>CLASSES es {classes}, que el estilo de {target} sobrescribiría. Elija otro archivo de salida, o dé otro nombre a la leyenda.</translation>
  </message>
  <message>
   <source>{share} have a class but no probabilities; they keep it, whatever SMOOTHING and CONFIDENCE say.</source>
   <extracomment>1252, engine/polish_map.py</extracomment>
   <translation>{share} tienen una clase pero no probabilidades; la conservan, digan lo que digan SMOOTHING y CONFIDENCE.</translation>
  </message>
  <message>
   <source>Smoothing: {share} have another class.</source>
   <extracomment>1253, engine/polish_map.py</extracomment>
   <translation>Suavizado: {share} tienen otra clase.</translation>
  </message>
  <message>
   <source>Confidence: {share} are less probable than {confidence}.</source>
   <extracomment>1254, engine/polish_map.py</extracomment>
   <translation>Confianza: {share} son menos probables que {confidence}.</translation>
  </message>
  <message>
   <source>Majority: {share} have another class.</source>
   <extracomment>1255, engine/polish_map.py</extracomment>
   <translation>Mayoría: {share} tienen otra clase.</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels: {told} regions merged, {REGIONS} have another class.</source>
   <extracomment>1256, engine/polish_map.py</extracomment>
   <translation>Área mínima de {unit} píxeles: {told} regiones fusionadas, {REGIONS} tienen otra clase.</translation>
  </message>
  <message>
   <source>{told} smaller regions have pixels without data all around, and stay.</source>
   <extracomment>1257, engine/polish_map.py</extracomment>
   <translation>{told} regiones menores están rodeadas por completo de píxeles sin datos y se conservan.</translation>
  </message>
  <message>
   <source>Classes before: {counts}.</source>
   <extracomment>1258, engine/polish_map.py</extracomment>
   <translation>Clases antes: {counts}.</translation>
  </message>
  <message>
   <source>Classes after: {counts}.</source>
   <extracomment>1259, engine/polish_map.py</extracomment>
   <translation>Clases después: {counts}.</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}, which is to become {targets} already; expected is one new value for each.</source>
   <extracomment>1261, engine/polishing/class_merging.py</extracomment>
   <translation>{where} convierte en {target} el valor de clase {value}, que ya debe convertirse en {targets}; se espera un solo valor nuevo para cada uno.</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}; expected is a new value from 0 to {MAX_VALUE}.</source>
   <extracomment>1262, engine/polishing/class_merging.py</extracomment>
   <translation>{where} convierte en {target} el valor de clase {value}; se espera un valor nuevo de 0 a {MAX_VALUE}.</translation>
  </message>
  <message>
   <source>{where} calls the new class {target} “{label}”, which is “{labels}” already; expected is one name for each.</source>
   <extracomment>1263, engine/polishing/class_merging.py</extracomment>
   <translation>{where} da a la nueva clase {target} el nombre «{label}», pero ya se llama «{labels}»; se espera un solo nombre para cada una.</translation>
  </message>
  <message>
   <source>{where} has no “=”; expected is a text such as {FORM}.</source>
   <extracomment>1264, engine/polishing/class_merging.py</extracomment>
   <translation>{where} no tiene «=»; se espera un texto como {FORM}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is larger than a table of classes can be.</source>
   <extracomment>1265, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} es mayor de lo que puede ser una tabla de clases.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} cannot be read: {strerror}.</source>
   <extracomment>1266, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>1267, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} no es texto UTF-8; guárdelo como UTF-8.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not a table: {error}.</source>
   <extracomment>1268, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} no es una tabla: {error}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} lacks the columns value and new; expected is a first line such as value,new,label,color.</source>
   <extracomment>1269, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: a {path} le faltan las columnas value y new; se espera una primera línea como value,new,label,color.</translation>
  </message>
  <message>
   <source>MERGE_TABLE ({path}, line {number})</source>
   <extracomment>1270, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE ({path}, línea {number})</translation>
  </message>
  <message>
   <source>{where} has “{digits}” in the place of a class value; expected is a text such as {FORM}, or a table of whole numbers.</source>
   <extracomment>1271, engine/polishing/class_merging.py</extracomment>
   <translation>{where} tiene «{digits}» en lugar de un valor de clase; se espera un texto como {FORM}, o una tabla de números enteros.</translation>
  </message>
  <message>
   <source>{says} do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1272, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} no corresponde a {name}: {list}. Se espera el mapa de probabilidades de la misma ejecución, una banda por clase.</translation>
  </message>
  <message>
   <source>{says} have the bands {found}, which are not the classes of {name}: {expected}. Expected is one band for each class, with its name, as OUTPUT_PROBABILITIES of the same run has; give the names as CLASSES if the map does not carry them.</source>
   <extracomment>1273, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} tiene las bandas {found}, que no son las clases de {name}: {expected}. Se espera una banda por clase, con su nombre, como las tiene OUTPUT_PROBABILITIES de la misma ejecución; indique los nombres en CLASSES si el mapa no los contiene.</translation>
  </message>
  <message>
   <source>{says} have no band for the class “{label}” ({value}) of {name}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1274, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} no tiene ninguna banda para la clase «{label}» ({value}) de {name}. Se espera el mapa de probabilidades de la misma ejecución, una banda por clase.</translation>
  </message>
  <message>
   <source>{says} hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1275, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} contiene el valor {wrong}; se esperan números de 0 a 1. Divida los porcentajes por 100.</translation>
  </message>
  <message>
   <source>no runs have been set aside</source>
   <extracomment>1276, engine/polishing/passes.py</extracomment>
   <translation>no se ha apartado ninguna secuencia de píxeles</translation>
  </message>
  <message>
   <source>the class map</source>
   <extracomment>1278, engine/polishing/plan.py</extracomment>
   <translation>el mapa de clases</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map. Check its nodata value.</source>
   <extracomment>1279, engine/polishing/plan.py</extracomment>
   <translation>{name} no tiene ningún píxel con datos; se espera un mapa de clases. Compruebe su valor sin datos.</translation>
  </message>
  <message>
   <source>The class values to merge {lost} are not on {name}; the others are merged.</source>
   <extracomment>1280, engine/polishing/plan.py</extracomment>
   <translation>Los valores de clase {lost}, que se debían fusionar, no están en {name}; los demás se fusionan.</translation>
  </message>
  <message>
   <source>MINIMUM_AREA is in square metres, but the pixels of {name} are not: it is in degrees, or has no coordinate reference system. Give the area in pixels, or reproject the map first.</source>
   <extracomment>1282, engine/polishing/plan.py</extracomment>
   <translation>MINIMUM_AREA está en metros cuadrados, pero los píxeles de {name} no están en metros: está en grados o no tiene sistema de referencia de coordenadas. Indique el área en píxeles, o reproyecte antes el mapa.</translation>
  </message>
  <message>
   <source>UNCLASSIFIED_VALUE is {value}, which is the class “{label}”; expected is a value that no class has.</source>
   <extracomment>1283, engine/polishing/plan.py</extracomment>
   <translation>UNCLASSIFIED_VALUE es {value}, que es la clase «{label}»; se espera un valor que no tenga ninguna clase.</translation>
  </message>
  <message>
   <source>{name} would have the class value {wrong}; expected are values from 0 to {MAX_VALUE}. Give it another value in MERGE, as {wrong_2}=1.</source>
   <extracomment>1284, engine/polishing/plan.py</extracomment>
   <translation>{name} tendría el valor de clase {wrong}; se esperan valores de 0 a {MAX_VALUE}. Dele otro valor en MERGE, por ejemplo {wrong_2}=1.</translation>
  </message>
  <message>
   <source>{folder} cannot take what is set aside for the map: {strerror}. Free some space, or choose another output file.</source>
   <extracomment>1285, engine/polishing/spool.py</extracomment>
   <translation>{folder} no admite lo que se aparta para el mapa: {strerror}. Libere espacio, o elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>The job's connectivity is {connectivity}; expected 4 or 8.</source>
   <extracomment>1286, engine/contract/vector_job.py</extracomment>
   <translation>El valor connectivity del trabajo es {connectivity}; se espera 4 u 8.</translation>
  </message>
  <message>
   <source>The job's simplify is {simplify}; expected a tolerance, or 0 for none.</source>
   <extracomment>1287, engine/contract/vector_job.py</extracomment>
   <translation>El valor simplify del trabajo es {simplify}; se espera una tolerancia, o 0 para ninguna.</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; the layer is empty.</source>
   <extracomment>1288, engine/map_to_vector.py</extracomment>
   <translation>{name} no tiene ningún píxel con datos; la capa está vacía.</translation>
  </message>
  <message>
   <source>Finishing the layer</source>
   <extracomment>1289, engine/map_to_vector.py</extracomment>
   <translation>Finalizando la capa</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version} from {name}</source>
   <extracomment>1292, engine/map_to_vector.py</extracomment>
   <translation>Hecho con CNN Mapper {version} a partir de {name}</translation>
  </message>
  <message>
   <source>{target} is open in another program, or was not closed properly: {name} lies beside it. Remove the layer from QGIS or save its edits, or choose another output file.</source>
   <extracomment>1293, engine/vectors/layer_file.py</extracomment>
   <translation>{target} está abierto en otro programa o no se cerró correctamente: junto a él está {name}. Quite la capa de QGIS o guarde sus ediciones, o elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({error}). Free some space, or choose another output file.</source>
   <extracomment>1309, engine/vectors/geopackage.py</extracomment>
   <translation>No se pueden escribir los polígonos en {parent} ({error}). Libere espacio, o elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) does not belong to {name}: {list}. Expected is OUTPUT_CONFIDENCE of the same run.</source>
   <extracomment>1313, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE ({path}) no corresponde a {name}: {list}. Se espera OUTPUT_CONFIDENCE de la misma ejecución.</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) holds the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1314, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE ({path}) contiene el valor {wrong}; se esperan números de 0 a 1. Divida los porcentajes por 100.</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({strerror}). Free some space, or choose another output file.</source>
   <extracomment>1315, engine/vectors/polygon_layer.py</extracomment>
   <translation>No se pueden escribir los polígonos en {parent} ({strerror}). Libere espacio, o elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>Simplifying common borders</source>
   <extracomment>1316, engine/vectors/polygon_layer.py</extracomment>
   <translation>Simplificando los bordes comunes</translation>
  </message>
  <message>
   <source>Writing polygons</source>
   <extracomment>1317, engine/vectors/polygon_layer.py</extracomment>
   <translation>Escribiendo los polígonos</translation>
  </message>
  <message>
   <source>SIMPLIFY needs Shapely 2.1 with GEOS 3.12; the inference environment has Shapely {version} with GEOS {geos_version_string}. Set it up anew on Python 3.10 or later, or leave SIMPLIFY at 0.</source>
   <extracomment>1318, engine/vectors/polygon_layer.py</extracomment>
   <translation>SIMPLIFY necesita Shapely 2.1 con GEOS 3.12; el entorno de inferencia tiene Shapely {version} con GEOS {geos_version_string}. Configúrelo de nuevo con Python 3.10 o posterior, o deje SIMPLIFY en 0.</translation>
  </message>
  <message>
   <source>Counting block {count} of {total}</source>
   <extracomment>1319, engine/assessment/crosstab.py</extracomment>
   <translation>Contando el bloque {count} de {total}</translation>
  </message>
  <message>
   <source>Writing block {count} of {total}</source>
   <extracomment>1320, engine/assessment/difference_map.py</extracomment>
   <translation>Escribiendo el bloque {count} de {total}</translation>
  </message>
  <message>
   <source>Sampling block {count} of {total}</source>
   <extracomment>1321, engine/assessment/reference_samples.py</extracomment>
   <translation>Muestreando el bloque {count} de {total}</translation>
  </message>
  <message>
   <source>{path}: EXTENT ({list}) lies outside the image, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1322, engine/early.py</extracomment>
   <translation>{path}: EXTENT ({list}) queda fuera de la imagen, que cubre ({list_2}) como xmin, ymin, xmax, ymax en el SRC de la imagen. Elija una extensión que la solape.</translation>
  </message>
  <message>
   <source>georeferenced by {kind}, the other by {own}</source>
   <extracomment>1323, engine/geometry/grid.py</extracomment>
   <translation>georreferenciado por {kind}, el otro por {own}</translation>
  </message>
  <message>
   <source>EXTENT ({list}) lies outside the map, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1324, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT ({list}) queda fuera del mapa, que cubre ({list_2}) como xmin, ymin, xmax, ymax en el SRC de la imagen. Elija una extensión que lo solape.</translation>
  </message>
  <message>
   <source>In QGIS, save it as a GeoTIFF (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>1325, engine/imagery/other_gdal.py</extracomment>
   <translation>Guárdelo en QGIS como GeoTIFF (menú de la capa: Exportar &gt; Guardar como) y use ese archivo.</translation>
  </message>
  <message>
   <source>Tile {count} of {total}</source>
   <extracomment>1326, engine/inference/map_making.py</extracomment>
   <translation>Tesela {count} de {total}</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are written as they are{because}.</source>
   <extracomment>1327, engine/inference/result_words.py</extracomment>
   <translation>Los números de «{output}» se escriben tal cual{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the probability of one class{because}.</source>
   <extracomment>1328, engine/inference/result_words.py</extracomment>
   <translation>Los números de «{output}» son la probabilidad de una clase{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the logit of the probability of one class{because}.</source>
   <extracomment>1329, engine/inference/result_words.py</extracomment>
   <translation>Los números de «{output}» son el logit de la probabilidad de una clase{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of the probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1330, engine/inference/result_words.py</extracomment>
   <translation>Los números de «{output}» son logits de las probabilidades de {channels} etiquetas que no se excluyen entre sí{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1331, engine/inference/result_words.py</extracomment>
   <translation>Los números de «{output}» son probabilidades de {channels} etiquetas que no se excluyen entre sí{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} classes{because}.</source>
   <extracomment>1332, engine/inference/result_words.py</extracomment>
   <translation>Los números de «{output}» son probabilidades de {channels} clases{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of {channels} classes{because}.</source>
   <extracomment>1333, engine/inference/result_words.py</extracomment>
   <translation>Los números de «{output}» son logits de {channels} clases{because}.</translation>
  </message>
  <message>
   <source>They pass through {applied} first.</source>
   <extracomment>1334, engine/inference/result_words.py</extracomment>
   <translation>Primero se les aplica {applied}.</translation>
  </message>
  <message>
   <source>Counting strip {count} of {total}</source>
   <extracomment>1335, engine/map_to_vector.py</extracomment>
   <translation>Contando la franja {count} de {total}</translation>
  </message>
  <message>
   <source>Following borders, strip {count} of {total}</source>
   <extracomment>1336, engine/map_to_vector.py</extracomment>
   <translation>Siguiendo los bordes, franja {count} de {total}</translation>
  </message>
  <message>
   <source>{origin}: the colour “{colour}” is not of the form #rrggbb, and no name of a colour.</source>
   <extracomment>1337, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: el color «{colour}» no tiene la forma #rrggbb ni es el nombre de un color.</translation>
  </message>
  <message>
   <source>Writing strip {count} of {total}</source>
   <extracomment>1338, engine/polishing/passes.py</extracomment>
   <translation>Escribiendo la franja {count} de {total}</translation>
  </message>
  <message>
   <source>Counting classes, block {count} of {total}</source>
   <extracomment>1339, engine/polishing/plan.py</extracomment>
   <translation>Contando las clases, bloque {count} de {total}</translation>
  </message>
  <message>
   <source>{path} has no items.</source>
   <extracomment>1340, engine/batch/image_list.py</extracomment>
   <translation>{path} no tiene elementos.</translation>
  </message>
  <message>
   <source>{text} holds no image; expected is a folder with files such as {kinds}.</source>
   <extracomment>1341, engine/batch/image_list.py</extracomment>
   <translation>{text} no contiene ninguna imagen; se espera una carpeta con archivos como {kinds}.</translation>
  </message>
  <message>
   <source>No file fits the pattern {text}; expected is one such as /data/*.tif.</source>
   <extracomment>1342, engine/batch/image_list.py</extracomment>
   <translation>Ningún archivo se ajusta al patrón {text}; se espera uno como /data/*.tif.</translation>
  </message>
  <message>
   <source>{text} holds no STAC item.</source>
   <extracomment>1343, engine/batch/image_list.py</extracomment>
   <translation>{text} no contiene ningún elemento STAC.</translation>
  </message>
  <message>
   <source>{text} names no image.</source>
   <extracomment>1344, engine/batch/image_list.py</extracomment>
   <translation>{text} no nombra ninguna imagen.</translation>
  </message>
  <message>
   <source>{text} is no list of images; expected is a folder, a pattern such as /data/*.tif, a table (.csv, .txt) with an image a line, or STAC items (.json).</source>
   <extracomment>1345, engine/batch/image_list.py</extracomment>
   <translation>{text} no es una lista de imágenes; se espera una carpeta, un patrón como /data/*.tif, una tabla (.csv, .txt) con una imagen por línea, o elementos STAC (.json).</translation>
  </message>
  <message>
   <source>The list has {images_count} images; expected are {MOST} at most. Divide it.</source>
   <extracomment>1346, engine/batch/image_list.py</extracomment>
   <translation>La lista tiene {images_count} imágenes; se esperan {MOST} como máximo. Divídala.</translation>
  </message>
  <message>
   <source>{path} is in the list twice; expected is each image once.</source>
   <extracomment>1347, engine/batch/image_list.py</extracomment>
   <translation>{path} está dos veces en la lista; se espera cada imagen una sola vez.</translation>
  </message>
  <message>
   <source>PART is {part}, but there are {images_count} images; expected are at most as many shares as images.</source>
   <extracomment>1348, engine/batch/image_list.py</extracomment>
   <translation>PART es {part}, pero hay {images_count} imágenes; se esperan como máximo tantas porciones como imágenes.</translation>
  </message>
  <message>
   <source>{path} lies more than {DEEPEST} catalogues deep; give one further down.</source>
   <extracomment>1350, engine/batch/image_list.py</extracomment>
   <translation>{path} está a más de {DEEPEST} catálogos de profundidad; indique uno de más abajo.</translation>
  </message>
  <message>
   <source>{path} links to {href}; expected are files beside it. Search the catalogue instead.</source>
   <extracomment>1351, engine/batch/image_list.py</extracomment>
   <translation>{path} enlaza a {href}; se esperan archivos junto a él. Busque en el catálogo en su lugar.</translation>
  </message>
  <message>
   <source>{where} is not valid JSON ({error}).</source>
   <extracomment>1352, engine/batch/image_list.py</extracomment>
   <translation>{where} no es JSON válido ({error}).</translation>
  </message>
  <message>
   <source>{where} is neither a STAC item nor a collection of items; expected is an object of type Feature or FeatureCollection.</source>
   <extracomment>1353, engine/batch/image_list.py</extracomment>
   <translation>{where} no es ni un elemento STAC ni una colección de elementos; se espera un objeto de tipo Feature o FeatureCollection.</translation>
  </message>
  <message>
   <source>{where}: feature {number} is no STAC item; expected are an id and assets.</source>
   <extracomment>1354, engine/batch/image_list.py</extracomment>
   <translation>{where}: el objeto {number} no es un elemento STAC; se esperan un id y assets.</translation>
  </message>
  <message>
   <source>{path} has more than {MOST_BYTES} MB; expected is a list of images.</source>
   <extracomment>1355, engine/batch/image_list.py</extracomment>
   <translation>{path} tiene más de {MOST_BYTES} MB; se espera una lista de imágenes.</translation>
  </message>
  <message>
   <source>The list {path} cannot be read: {error}.</source>
   <extracomment>1356, engine/batch/image_list.py</extracomment>
   <translation>No se puede leer la lista {path}: {error}.</translation>
  </message>
  <message>
   <source>its worker ended without a result (exit status {status}); {value}</source>
   <extracomment>1357, engine/batch/image_runs.py</extracomment>
   <translation>su proceso de cálculo terminó sin resultado (estado de salida {status}); {value}</translation>
  </message>
  <message>
   <source>most likely the memory ran out.</source>
   <extracomment>1358, engine/batch/image_runs.py</extracomment>
   <translation>lo más probable es que se agotara la memoria.</translation>
  </message>
  <message>
   <source>see the log.</source>
   <extracomment>1359, engine/batch/image_runs.py</extracomment>
   <translation>consulte el registro.</translation>
  </message>
  <message>
   <source>{finished} of {total} images; {name}: {text}</source>
   <extracomment>1360, engine/batch/image_runs.py</extracomment>
   <translation>{finished} de {total} imágenes; {name}: {text}</translation>
  </message>
  <message>
   <source>{title}: maps by CNN Mapper {version}.</source>
   <extracomment>1361, engine/batch/map_index.py</extracomment>
   <translation>{title}: mapas de CNN Mapper {version}.</translation>
  </message>
  <message>
   <source>when the map was made: the image's date is not known</source>
   <extracomment>1363, engine/batch/map_index.py</extracomment>
   <translation>cuándo se hizo el mapa: no se conoce la fecha de la imagen</translation>
  </message>
  <message>
   <source>{name} lies a part of a pixel beside the grid of {name_2}, so that {name_3} does not hold it.</source>
   <extracomment>1364, engine/batch/mosaic.py</extracomment>
   <translation>{name} está desplazado una fracción de píxel respecto a la cuadrícula de {name_2}, por lo que {name_3} no lo contiene.</translation>
  </message>
  <message>
   <source>{first} is neither a job file nor a task; tasks are {list}.</source>
   <extracomment>1366, engine/command.py</extracomment>
   <translation>{first} no es ni un archivo de trabajo ni una tarea; las tareas son {list}.</translation>
  </message>
  <message>
   <source>{change} is no field as KEY=VALUE; known are {known}.</source>
   <extracomment>1367, engine/command.py</extracomment>
   <translation>{change} no es un campo como KEY=VALUE; los conocidos son {known}.</translation>
  </message>
  <message>
   <source>{key} is {text}; expected is {expected}.</source>
   <extracomment>1368, engine/command.py</extracomment>
   <translation>{key} es {text}; se espera {expected}.</translation>
  </message>
  <message>
   <source>expected is the address of a Dask scheduler (tcp://host:8786 or tls://host:8786), the path of the file that it has written (dask scheduler --scheduler-file), or local:N for N processes of this machine, such as local:4</source>
   <extracomment>1369, engine/contract/cluster_address.py</extracomment>
   <translation>se espera la dirección de un planificador de Dask (tcp://host:8786 o tls://host:8786), la ruta del archivo que ha escrito (dask scheduler --scheduler-file), o local:N para N procesos de este equipo, por ejemplo local:4</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; expected are 1 to {MOST_PROCESSES} processes.</source>
   <extracomment>1370, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER es «{text}»; se esperan de 1 a {MOST_PROCESSES} procesos.</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; {EXPECTED}.</source>
   <extracomment>1371, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER es «{text}»; {EXPECTED}.</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which cannot be read: {value}. Start the scheduler with --scheduler-file and that path, or give its address.</source>
   <extracomment>1372, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER es el archivo {path}, que no se puede leer: {value}. Inicie el planificador con --scheduler-file y esa ruta, o indique su dirección.</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which no Dask scheduler has written: it has no address of the form tcp://host:port or tls://host:port.</source>
   <extracomment>1373, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER es el archivo {path}, que no ha escrito ningún planificador de Dask: no tiene una dirección de la forma tcp://host:port o tls://host:port.</translation>
  </message>
  <message>
   <source>PARTS is {parts}; expected is a number of parts from 1 to {MOST_PARTS}.</source>
   <extracomment>1374, engine/contract/job.py</extracomment>
   <translation>PARTS es {parts}; se espera un número de partes de 1 a {MOST_PARTS}.</translation>
  </message>
  <message>
   <source>Expected are images, a list of them, or a search: exactly one of these.</source>
   <extracomment>1375, engine/contract/job.py</extracomment>
   <translation>Se esperan imágenes, una lista de ellas o una búsqueda: exactamente una de estas opciones.</translation>
  </message>
  <message>
   <source>The job's side_by_side is {side_by_side}; expected is 0 or more.</source>
   <extracomment>1376, engine/contract/job.py</extracomment>
   <translation>El valor side_by_side del trabajo es {side_by_side}; se espera 0 o más.</translation>
  </message>
  <message>
   <source>INPUT names no part; expected are the parts' files, or their folder.</source>
   <extracomment>1377, engine/contract/merge_job.py</extracomment>
   <translation>INPUT no nombra ninguna parte; se esperan los archivos de las partes, o su carpeta.</translation>
  </message>
  <message>
   <source>The job's map is {map}; expected one of {list}.</source>
   <extracomment>1378, engine/contract/merge_job.py</extracomment>
   <translation>El valor map del trabajo es {map}; se espera uno de {list}.</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <extracomment>1379, engine/contract/part.py</extracomment>
   <translation>la parte {number} de {count}</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is k/n, such as 3/7 for the third of seven parts.</source>
   <extracomment>1380, engine/contract/part.py</extracomment>
   <translation>PART es «{text}»; se espera k/n, por ejemplo 3/7 para la tercera de siete partes.</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is a number from 1 to {value} before the slash, and how many parts there are behind it.</source>
   <extracomment>1381, engine/contract/part.py</extracomment>
   <translation>PART es «{text}»; se espera un número de 1 a {value} antes de la barra, y cuántas partes hay detrás de ella.</translation>
  </message>
  <message>
   <source>PART is “{text}”: more than {MOST_PARTS} parts. Make fewer, larger ones.</source>
   <extracomment>1382, engine/contract/part.py</extracomment>
   <translation>PART es «{text}»: más de {MOST_PARTS} partes. Haga menos y más grandes.</translation>
  </message>
  <message>
   <source>This is a plan of {count} parts; expected is which of them to make, such as --part 1/{count_2}.</source>
   <extracomment>1383, engine/contract/plan_file.py</extracomment>
   <translation>Este es un plan de {count} partes; se espera cuál de ellas hacer, por ejemplo --part 1/{count_2}.</translation>
  </message>
  <message>
   <source>largest neighbour</source>
   <extracomment>1384, engine/contract/polish_job.py</extracomment>
   <translation>vecina más grande</translation>
  </message>
  <message>
   <source>The job has to name labels: features or a raster, one of them.</source>
   <extracomment>1385, engine/contract/sampling_job.py</extracomment>
   <translation>El trabajo tiene que indicar etiquetas: objetos o un ráster, uno de los dos.</translation>
  </message>
  <message>
   <source>The job's per_class must be positive, its block_size and seed not negative.</source>
   <extracomment>1386, engine/contract/sampling_job.py</extracomment>
   <translation>El valor per_class del trabajo debe ser positivo; block_size y seed no deben ser negativos.</translation>
  </message>
  <message>
   <source>The job's validation and test must be per cent, from 0 to below 100.</source>
   <extracomment>1387, engine/contract/sampling_job.py</extracomment>
   <translation>Los valores validation y test del trabajo deben ser porcentajes, desde 0 hasta menos de 100.</translation>
  </message>
  <message>
   <source>The job's validation and test are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>1388, engine/contract/sampling_job.py</extracomment>
   <translation>Los valores validation y test del trabajo son {validation} y {test} por ciento; se espera que quede algo para el entrenamiento.</translation>
  </message>
  <message>
   <source>The job's fold is {fold} of {folds}; expected 1 to {folds_2}, of 2 to {MOST_FOLDS}.</source>
   <extracomment>1389, engine/contract/sampling_job.py</extracomment>
   <translation>El valor fold del trabajo es {fold} de {folds}; se espera de 1 a {folds_2}, de entre 2 y {MOST_FOLDS}.</translation>
  </message>
  <message>
   <source>The job's measure is {measure}; expected one of {list}.</source>
   <extracomment>1390, engine/contract/suggest_job.py</extracomment>
   <translation>El valor measure del trabajo es {measure}; se espera uno de {list}.</translation>
  </message>
  <message>
   <source>COUNT is {count}; expected is a number from 1 to {MOST_POINTS}.</source>
   <extracomment>1391, engine/contract/suggest_job.py</extracomment>
   <translation>COUNT es {count}; se espera un número de 1 a {MOST_POINTS}.</translation>
  </message>
  <message>
   <source>SPACING is {spacing}; expected is a number of pixels, 1 to 10000.</source>
   <extracomment>1392, engine/contract/suggest_job.py</extracomment>
   <translation>SPACING es {spacing}; se espera un número de píxeles, de 1 a 10000.</translation>
  </message>
  <message>
   <source>LEARNING_RATE is {rate}; expected is a number above 0 and up to 10, or nothing, so that it is found.</source>
   <extracomment>1393, engine/contract/training_job.py</extracomment>
   <translation>LEARNING_RATE es {rate}; se espera un número mayor que 0 y de hasta 10, o nada, para que se determine.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is given, but START is not: the weights of a new network are random. Give the Keras file whose layers are to stay as they are, or leave it empty.</source>
   <extracomment>1394, engine/contract/training_job.py</extracomment>
   <translation>Se ha indicado FROZEN_LAYERS, pero no START: los pesos de una red nueva son aleatorios. Indique el archivo Keras cuyas capas deben quedar como están, o déjelo vacío.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but START is not: it defines layers of that file.</source>
   <extracomment>1395, engine/contract/training_job.py</extracomment>
   <translation>Se ha indicado CUSTOM_CODE, pero no START: define capas de ese archivo.</translation>
  </message>
  <message>
   <source> that are not beside MASK</source>
   <extracomment>1396, engine/geometry/shares.py</extracomment>
   <translation> que no quedan fuera de MASK</translation>
  </message>
  <message>
   <source>PART is a share of {count}, but this map has only {most} blocks of {width} x {height} pixels{touched}; it can be shared into at most {most_2} parts. Ask for fewer of them.</source>
   <extracomment>1397, engine/geometry/shares.py</extracomment>
   <translation>PART es una porción de {count}, pero este mapa solo tiene {most} bloques de {width} x {height} píxeles{touched}; se puede repartir como máximo en {most_2} partes. Pida menos partes.</translation>
  </message>
  <message>
   <source>The asset {key} of {id} lies at {href}; expected is an address with https or http, or a file beside that of the item. Choose other ASSETS or another catalogue.</source>
   <extracomment>1398, engine/imagery/stac_assets.py</extracomment>
   <translation>El recurso {key} de {id} está en {href}; se espera una dirección con https o http, o un archivo junto al del elemento. Elija otros ASSETS u otro catálogo.</translation>
  </message>
  <message>
   <source>“{name}” in ASSETS fits several assets of {id}: {list}. Give the one that is meant.</source>
   <extracomment>1399, engine/imagery/stac_assets.py</extracomment>
   <translation>«{name}» en ASSETS corresponde a varios recursos de {id}: {list}. Indique el que quiere usar.</translation>
  </message>
  <message>
   <source>The item {id} has no asset “{name}”. It has {value}.</source>
   <extracomment>1400, engine/imagery/stac_assets.py</extracomment>
   <translation>El elemento {id} no tiene ningún recurso «{name}». Tiene {value}.</translation>
  </message>
  <message>
   <source>{where} is no STAC item ({error}). Expected is the JSON of one item: an object of type Feature with assets.</source>
   <extracomment>1401, engine/imagery/stac_item.py</extracomment>
   <translation>{where} no es un elemento STAC ({error}). Se espera el JSON de un elemento: un objeto de tipo Feature con assets.</translation>
  </message>
  <message>
   <source>{address} did not give a STAC item ({error}). Check ITEM, the network and the proxy, or try again later.</source>
   <extracomment>1402, engine/imagery/stac_item.py</extracomment>
   <translation>{address} no devolvió un elemento STAC ({error}). Compruebe ITEM, la red y el proxy, o inténtelo de nuevo más tarde.</translation>
  </message>
  <message>
   <source>The STAC item {path} cannot be read: {value}. Check ITEM.</source>
   <extracomment>1403, engine/imagery/stac_item.py</extracomment>
   <translation>No se puede leer el elemento STAC {path}: {value}. Compruebe ITEM.</translation>
  </message>
  <message>
   <source>{where} has more than {MOST_BYTES} MB; expected is the JSON of one STAC item.</source>
   <extracomment>1404, engine/imagery/stac_item.py</extracomment>
   <translation>{where} tiene más de {MOST_BYTES} MB; se espera el JSON de un elemento STAC.</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1405, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} elementos encontrados, {clear_count} de ellos con un {max_cloud} % de nubes como máximo.</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1406, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} elemento encontrado, {clear_count} de ellos con un {max_cloud} % de nubes como máximo.</translation>
  </message>
  <message>
   <source>CALIBRATE is not used: classes are the same with it and without, and neither OUTPUT_PROBABILITIES nor OUTPUT_CONFIDENCE is wanted.</source>
   <extracomment>1407, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE no se usa: las clases son las mismas con él y sin él, y no se pide ni OUTPUT_PROBABILITIES ni OUTPUT_CONFIDENCE.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but HEAD names several results of the model, and the temperature in its card is that of one. Name one in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1408, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE está activado, pero HEAD nombra varios resultados del modelo, y la temperatura de su ficha es la de uno. Nombre uno en HEAD, o desactive CALIBRATE.</translation>
  </message>
  <message>
   <source>has no model card</source>
   <extracomment>1409, engine/inference/calibration_choice.py</extracomment>
   <translation>no tiene ficha del modelo</translation>
  </message>
  <message>
   <source>has no {KEY} in its card</source>
   <extracomment>1410, engine/inference/calibration_choice.py</extracomment>
   <translation>no tiene {KEY} en su ficha</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model {lacking}: no temperature is known by which its probabilities could be calibrated. “Train a model” (cnnmapper:trainmodel) finds one; or switch CALIBRATE off.</source>
   <extracomment>1411, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE está activado, pero el modelo {lacking}: no se conoce ninguna temperatura con la que se puedan calibrar sus probabilidades. «Entrenar un modelo» (cnnmapper:trainmodel) determina una; o desactive CALIBRATE.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the temperature in the model card is that of “{output}”, and the maps are made of “{output_2}”. Name “{output_3}” in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1412, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE está activado, pero la temperatura de la ficha del modelo es la de «{output}», y los mapas se hacen con «{output_2}». Nombre «{output_3}» en HEAD, o desactive CALIBRATE.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model has several outputs that may be its result ({list}), and its card does not say of which the temperature is. Give “output” in {KEY} of model_card.json, or switch CALIBRATE off.</source>
   <extracomment>1413, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE está activado, pero el modelo tiene varias salidas que pueden ser su resultado ({list}), y su ficha no dice de cuál es la temperatura. Indique «output» en {KEY} de model_card.json, o desactive CALIBRATE.</translation>
  </message>
  <message>
   <source> Their expected calibration error on the test samples was {error_before} % before and {error_after} % after.</source>
   <extracomment>1414, engine/inference/calibration_choice.py</extracomment>
   <translation> Su error de calibración esperado en las muestras de prueba era del {error_before} % antes y del {error_after} % después.</translation>
  </message>
  <message>
   <source>Thresholds are held against the model's own probabilities.</source>
   <extracomment>1415, engine/inference/calibration_choice.py</extracomment>
   <translation>Los umbrales se comparan con las probabilidades propias del modelo.</translation>
  </message>
  <message>
   <source>The classes stay the same.</source>
   <extracomment>1416, engine/inference/calibration_choice.py</extracomment>
   <translation>Las clases siguen siendo las mismas.</translation>
  </message>
  <message>
   <source>Probabilities and confidence are calibrated by the temperature {temperature} of the model card.{error} {classes}</source>
   <extracomment>1417, engine/inference/calibration_choice.py</extracomment>
   <translation>Las probabilidades y la confianza se calibran con la temperatura {temperature} de la ficha del modelo.{error} {classes}</translation>
  </message>
  <message>
   <source>What goes to and from the cluster {text} can be read and changed on the way, and whoever reaches its scheduler can run programs on it and on this machine: tcp:// is for networks that you trust. A scheduler at tls:// is protected.</source>
   <extracomment>1418, engine/inference/cluster.py</extracomment>
   <translation>Lo que va al clúster {text} y viene de él se puede leer y modificar por el camino, y quien alcance su planificador puede ejecutar programas en él y en este equipo: tcp:// es para redes en las que confíe. Un planificador en tls:// está protegido.</translation>
  </message>
  <message>
   <source>Connecting to the cluster {text}</source>
   <extracomment>1419, engine/inference/cluster.py</extracomment>
   <translation>Conectando con el clúster {text}</translation>
  </message>
  <message>
   <source>{path} is read with a log-in or a signature, which is not sent to the cluster {text}. Give the workers a log-in of their own (GDAL's variables in their environment) and the raster without one, save it where all machines find it, or leave CLUSTER empty.</source>
   <extracomment>1420, engine/inference/cluster.py</extracomment>
   <translation>{path} se lee con credenciales o una firma, que no se envían al clúster {text}. Dé a los procesos de cálculo credenciales propias (las variables de GDAL en su entorno) y el ráster sin ellas, guárdelo donde lo encuentren todos los equipos, o deje CLUSTER vacío.</translation>
  </message>
  <message>
   <source>No worker of the cluster {text} can compute this map. {workers}</source>
   <extracomment>1421, engine/inference/cluster.py</extracomment>
   <translation>Ningún proceso de cálculo del clúster {text} puede calcular este mapa. {workers}</translation>
  </message>
  <message>
   <source>The cluster {text} has had no worker for {WAIT_S} s.</source>
   <extracomment>1422, engine/inference/cluster.py</extracomment>
   <translation>El clúster {text} lleva {WAIT_S} s sin ningún proceso de cálculo.</translation>
  </message>
  <message>
   <source>{said} They may have run out of memory: give CLUSTER fewer processes, or RAM or TILE_SIZE a smaller value.</source>
   <extracomment>1423, engine/inference/cluster.py</extracomment>
   <translation>{said} Es posible que se hayan quedado sin memoria: dé a CLUSTER menos procesos, o a RAM o TILE_SIZE un valor menor.</translation>
  </message>
  <message>
   <source>{said} The run waits for one, and goes on by itself; start some, or cancel it: what is finished stays for the next run.</source>
   <extracomment>1424, engine/inference/cluster.py</extracomment>
   <translation>{said} La ejecución espera uno y continúa por sí sola; inicie algunos, o cancélela: lo que está acabado se conserva para la próxima ejecución.</translation>
  </message>
  <message>
   <source>The worker {worker} is not used: {refused}.</source>
   <extracomment>1426, engine/inference/cluster.py</extracomment>
   <translation>El proceso de cálculo {worker} no se usa: {refused}.</translation>
  </message>
  <message>
   <source>(on the worker {result})</source>
   <extracomment>1427, engine/inference/cluster.py</extracomment>
   <translation>(en el proceso de cálculo {result})</translation>
  </message>
  <message>
   <source>The worker {result} ran out of memory. Give RAM or TILE_SIZE a smaller value, or start workers with more memory.</source>
   <extracomment>1428, engine/inference/cluster.py</extracomment>
   <translation>El proceso de cálculo {result} se quedó sin memoria. Dé a RAM o TILE_SIZE un valor menor, o inicie procesos de cálculo con más memoria.</translation>
  </message>
  <message>
   <source>A tile failed unexpectedly {where}: {text}.</source>
   <extracomment>1429, engine/inference/cluster.py</extracomment>
   <translation>Una tesela falló de forma inesperada {where}: {text}.</translation>
  </message>
  <message>
   <source>Tile {number} of the map ({output}) ends workers: several died in the midst of it, one after the other, most likely because their memory did not suffice. Give TILE_SIZE a smaller value (tiles have {width} x {height} pixels), or start workers with more memory. What is finished stays for the next run.</source>
   <extracomment>1430, engine/inference/cluster.py</extracomment>
   <translation>La tesela {number} del mapa ({output}) hace terminar procesos de cálculo: varios se cerraron mientras la calculaban, uno tras otro, lo más probable es que porque su memoria no bastaba. Dé a TILE_SIZE un valor menor (las teselas tienen {width} x {height} píxeles), o inicie procesos de cálculo con más memoria. Lo que está acabado se conserva para la próxima ejecución.</translation>
  </message>
  <message>
   <source>The cluster has answered for other tiles than it was given.</source>
   <extracomment>1431, engine/inference/cluster.py</extracomment>
   <translation>El clúster ha respondido por otras teselas que las que se le dieron.</translation>
  </message>
  <message>
   <source>{error} Run it again: what is finished stays.</source>
   <extracomment>1432, engine/inference/cluster.py</extracomment>
   <translation>{error} Ejecútelo otra vez: lo que está acabado se conserva.</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} is gone. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1433, engine/inference/cluster_connection.py</extracomment>
   <translation>El planificador del clúster {text} ya no está. Las teselas acabadas se conservan junto al mapa: ejecútelo otra vez, con CLUSTER o sin él, y continúa desde ahí.</translation>
  </message>
  <message>
   <source>the scheduler</source>
   <extracomment>1434, engine/inference/cluster_connection.py</extracomment>
   <translation>el planificador</translation>
  </message>
  <message>
   <source>the worker {name}</source>
   <extracomment>1435, engine/inference/cluster_connection.py</extracomment>
   <translation>el proceso de cálculo {name}</translation>
  </message>
  <message>
   <source>The cluster {text} does not take the engine: {error}. Look into the logs of its workers.</source>
   <extracomment>1437, engine/inference/cluster_connection.py</extracomment>
   <translation>El clúster {text} no acepta el motor: {error}. Consulte los registros de sus procesos de cálculo.</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {text}: {error}. Check CLUSTER, and whether the scheduler runs and can be reached from here.</source>
   <extracomment>1438, engine/inference/cluster_connection.py</extracomment>
   <translation>Ningún planificador de Dask responde en {text}: {error}. Compruebe CLUSTER, y si el planificador está en marcha y es accesible desde aquí.</translation>
  </message>
  <message>
   <source>Dask (distributed), by which a cluster is reached, is not in the inference environment ({error}). Add it with “Set up the inference environment”, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays. A Python of your own needs what engine/requirements-cluster.txt lists. Or leave CLUSTER of the map empty.</source>
   <extracomment>1439, engine/inference/cluster_connection.py</extracomment>
   <translation>Dask (distributed), con el que se accede a un clúster, no está en el entorno de inferencia ({error}). Añádalo con «Configurar el entorno de inferencia», CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); lo que ya está se conserva. Un Python propio necesita lo que enumera engine/requirements-cluster.txt. O deje vacío CLUSTER del mapa.</translation>
  </message>
  <message>
   <source>The {processes} processes of CLUSTER cannot be started: {error}.</source>
   <extracomment>1440, engine/inference/cluster_local.py</extracomment>
   <translation>No se pueden iniciar los {processes} procesos de CLUSTER: {error}.</translation>
  </message>
  <message>
   <source>the engine does not start ({name}: {error})</source>
   <extracomment>1441, engine/inference/cluster_plugin.py</extracomment>
   <translation>el motor no arranca ({name}: {error})</translation>
  </message>
  <message>
   <source>its Python lacks the package {name}</source>
   <extracomment>1442, engine/inference/cluster_plugin.py</extracomment>
   <translation>a su Python le falta el paquete {name}</translation>
  </message>
  <message>
   <source>only maps are computed on a cluster</source>
   <extracomment>1443, engine/inference/cluster_document.py</extracomment>
   <translation>en un clúster solo se calculan mapas</translation>
  </message>
  <message>
   <source>{path} has {content_count} MB, and would have to be sent to every worker of CLUSTER; expected are at most {MOST_BYTES} MB. Simplify it, or leave CLUSTER empty.</source>
   <extracomment>1444, engine/inference/cluster_document.py</extracomment>
   <translation>{path} tiene {content_count} MB y tendría que enviarse a cada proceso de cálculo de CLUSTER; se esperan como máximo {MOST_BYTES} MB. Simplifíquelo, o deje CLUSTER vacío.</translation>
  </message>
  <message>
   <source>the run is over</source>
   <extracomment>1445, engine/inference/cluster_worker.py</extracomment>
   <translation>la ejecución ha terminado</translation>
  </message>
  <message>
   <source>there is no model {model}: {SHARED}</source>
   <extracomment>1446, engine/inference/cluster_worker.py</extracomment>
   <translation>no hay ningún modelo {model}: {SHARED}</translation>
  </message>
  <message>
   <source>models and images have to lie where all machines of a cluster find them under one path, or be read over the network (/vsicurl/, /vsis3/)</source>
   <extracomment>1447, engine/inference/cluster_worker.py</extracomment>
   <translation>los modelos y las imágenes tienen que estar donde todos los equipos de un clúster los encuentren con una misma ruta, o leerse por la red (/vsicurl/, /vsis3/)</translation>
  </message>
  <message>
   <source>there is no file {path}: {SHARED}</source>
   <extracomment>1448, engine/inference/cluster_worker.py</extracomment>
   <translation>no hay ningún archivo {path}: {SHARED}</translation>
  </message>
  <message>
   <source>{path} is another file there: {found}; expected is {expected}</source>
   <extracomment>1449, engine/inference/cluster_worker.py</extracomment>
   <translation>{path} es otro archivo allí: {found}; se espera {expected}</translation>
  </message>
  <message>
   <source>{state} bytes, changed {changed} UTC</source>
   <extracomment>1450, engine/inference/cluster_worker.py</extracomment>
   <translation>{state} bytes, modificado {changed} UTC</translation>
  </message>
  <message>
   <source>{name} ({here} there, {there} here)</source>
   <extracomment>1451, engine/inference/cluster_worker.py</extracomment>
   <translation>{name} ({here} allí, {there} aquí)</translation>
  </message>
  <message>
   <source>. Install the same version on both, or choose DEVICE cpu where only one of them has a graphics card</source>
   <extracomment>1452, engine/inference/cluster_worker.py</extracomment>
   <translation>. Instale la misma versión en ambos, o elija DEVICE cpu si solo uno de ellos tiene tarjeta gráfica</translation>
  </message>
  <message>
   <source>it would make another map, because these differ: {list}{way}</source>
   <extracomment>1453, engine/inference/cluster_worker.py</extracomment>
   <translation>haría otro mapa, porque esto difiere: {list}{way}</translation>
  </message>
  <message>
   <source>its Python lacks the package {split}</source>
   <extracomment>1454, engine/inference/cluster_worker.py</extracomment>
   <translation>a su Python le falta el paquete {split}</translation>
  </message>
  <message>
   <source>This is {in_words} of a map of {width} x {height} pixels: {width_2} x {height_2} pixels from column {x} and row {y} on.</source>
   <extracomment>1455, engine/inference/map_parts.py</extracomment>
   <translation>Esto es {in_words} de un mapa de {width} x {height} píxeles: {width_2} x {height_2} píxeles a partir de la columna {x} y la fila {y}.</translation>
  </message>
  <message>
   <source>, calibrated by the temperature {cooled}</source>
   <extracomment>1456, engine/inference/result_words.py</extracomment>
   <translation>, calibración con la temperatura {cooled}</translation>
  </message>
  <message>
   <source>{model} cannot be read any more: {strerror}. Bring the model's files back, and run it again.</source>
   <extracomment>1457, engine/inference/run_identity.py</extracomment>
   <translation>{model} ya no se puede leer: {strerror}. Restaure los archivos del modelo, y ejecútelo otra vez.</translation>
  </message>
  <message>
   <source>The pixels of a tile were changed on the way from a worker.</source>
   <extracomment>1458, engine/inference/tile_packing.py</extracomment>
   <translation>Los píxeles de una tesela se alteraron por el camino desde un proceso de cálculo.</translation>
  </message>
  <message>
   <source>Finding the images</source>
   <extracomment>1459, engine/map_images.py</extracomment>
   <translation>Buscando las imágenes</translation>
  </message>
  <message>
   <source>{images_count} images, {at_once} at a time{value}</source>
   <extracomment>1460, engine/map_images.py</extracomment>
   <translation>{images_count} imágenes, {at_once} a la vez{value}</translation>
  </message>
  <message>
   <source>, on {available_count} graphics cards.</source>
   <extracomment>1461, engine/map_images.py</extracomment>
   <translation>, en {available_count} tarjetas gráficas.</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} cannot be made ({strerror}). Choose another folder.</source>
   <extracomment>1462, engine/map_images.py</extracomment>
   <translation>OUTPUT: no se puede crear {folder} ({strerror}). Elija otra carpeta.</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} holds the images themselves; a map would take the place of one. Choose another folder.</source>
   <extracomment>1463, engine/map_images.py</extracomment>
   <translation>OUTPUT: {folder} contiene las propias imágenes; un mapa ocuparía el lugar de una. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is no map of this program. Choose another folder, or move the file.</source>
   <extracomment>1464, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {file} ya existe y no es un mapa de este programa. Elija otra carpeta, o mueva el archivo.</translation>
  </message>
  <message>
   <source>Writing mosaic and index</source>
   <extracomment>1467, engine/map_images.py</extracomment>
   <translation>Escribiendo el mosaico y el índice</translation>
  </message>
  <message>
   <source>The maps differ in CRS, pixel size or bands: there are {mosaics_count} mosaics.</source>
   <extracomment>1468, engine/map_images.py</extracomment>
   <translation>Los mapas difieren en SRC, tamaño de píxel o bandas: hay {mosaics_count} mosaicos.</translation>
  </message>
  <message>
   <source>Neither images nor a search are given; expected is one of them.</source>
   <extracomment>1469, engine/map_images.py</extracomment>
   <translation>No se han indicado ni imágenes ni una búsqueda; se espera una de las dos.</translation>
  </message>
  <message>
   <source>The creation option {upper} is {text}; expected is a number of pixels.</source>
   <extracomment>1470, engine/maps/map_profile.py</extracomment>
   <translation>La opción de creación {upper} es {text}; se espera un número de píxeles.</translation>
  </message>
  <message>
   <source>was computed by another method</source>
   <extracomment>1471, engine/maps/part_files.py</extracomment>
   <translation>se calculó con otro método</translation>
  </message>
  <message>
   <source>is made of other numbers of the model</source>
   <extracomment>1472, engine/maps/part_files.py</extracomment>
   <translation>está hecho con otros números del modelo</translation>
  </message>
  <message>
   <source>is made of other values of the image</source>
   <extracomment>1473, engine/maps/part_files.py</extracomment>
   <translation>está hecho con otros valores de la imagen</translation>
  </message>
  <message>
   <source>is from another image</source>
   <extracomment>1474, engine/maps/part_files.py</extracomment>
   <translation>es de otra imagen</translation>
  </message>
  <message>
   <source>is from another version</source>
   <extracomment>1475, engine/maps/part_files.py</extracomment>
   <translation>es de otra versión</translation>
  </message>
  <message>
   <source>has other parameters</source>
   <extracomment>1476, engine/maps/part_files.py</extracomment>
   <translation>tiene otros parámetros</translation>
  </message>
  <message>
   <source>{path} is broken: {part}</source>
   <extracomment>1477, engine/maps/part_files.py</extracomment>
   <translation>{path} está dañado: {part}</translation>
  </message>
  <message>
   <source>{path} is no part of a map: it was made without PART</source>
   <extracomment>1478, engine/maps/part_files.py</extracomment>
   <translation>{path} no es una parte de un mapa: se hizo sin PART</translation>
  </message>
  <message>
   <source>{path} is of another map of the run, {map}</source>
   <extracomment>1479, engine/maps/part_files.py</extracomment>
   <translation>{path} es de otro mapa de la ejecución, {map}</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <extracomment>1480, engine/maps/part_files.py</extracomment>
   <translation>no existe tal archivo</translation>
  </message>
  <message>
   <source>its metadata item {PART} is damaged ({error})</source>
   <extracomment>1481, engine/maps/part_files.py</extracomment>
   <translation>su elemento de metadatos {PART} está dañado ({error})</translation>
  </message>
  <message>
   <source>it has {width} x {height} pixels; expected are {width_2} x {height_2}</source>
   <extracomment>1482, engine/maps/part_files.py</extracomment>
   <translation>tiene {width} x {height} píxeles; se esperan {width_2} x {height_2}</translation>
  </message>
  <message>
   <source>{path} is {in_words} again, which is {path_2}: remove one of them</source>
   <extracomment>1483, engine/maps/part_files.py</extracomment>
   <translation>{path} es otra vez {in_words}, que ya es {path_2}: elimine uno de los dos</translation>
  </message>
  <message>
   <source>is from another model: {mine}, while {name} is from {theirs}</source>
   <extracomment>1484, engine/maps/part_files.py</extracomment>
   <translation>es de otro modelo: {mine}, mientras que {name} es de {theirs}</translation>
  </message>
  <message>
   <source>{what}: {name}, while {name_2} has {name_3}</source>
   <extracomment>1485, engine/maps/part_files.py</extracomment>
   <translation>{what}: {name}, mientras que {name_2} tiene {name_3}</translation>
  </message>
  <message>
   <source>is {in_words}, while there are {count} of the others</source>
   <extracomment>1486, engine/maps/part_files.py</extracomment>
   <translation>es {in_words}, mientras que las demás son de un total de {count}</translation>
  </message>
  <message>
   <source>is of another plan than {name}: the image, its area, MASK, the legend or the blocks of the file were others</source>
   <extracomment>1487, engine/maps/part_files.py</extracomment>
   <translation>es de otro plan que {name}: la imagen, su área, MASK, la leyenda o los bloques del archivo eran otros</translation>
  </message>
  <message>
   <source>holds something else than {name}: another type, legend or other bands</source>
   <extracomment>1488, engine/maps/part_files.py</extracomment>
   <translation>contiene algo distinto de {name}: otro tipo, otra leyenda u otras bandas</translation>
  </message>
  <message>
   <source>checksum {text} instead of {checksum}</source>
   <extracomment>1489, engine/maps/part_merging.py</extracomment>
   <translation>suma de comprobación {text} en lugar de {checksum}</translation>
  </message>
  <message>
   <source>its pixels are not those that were written ({why})</source>
   <extracomment>1490, engine/maps/part_merging.py</extracomment>
   <translation>sus píxeles no son los que se escribieron ({why})</translation>
  </message>
  <message>
   <source>{path} is broken: {why}</source>
   <extracomment>1491, engine/maps/part_merging.py</extracomment>
   <translation>{path} está dañado: {why}</translation>
  </message>
  <message>
   <source>{told}. Remove what is broken, and make it again. The command of the first, with the paths of image and model: {part}</source>
   <extracomment>1492, engine/maps/part_merging.py</extracomment>
   <translation>{told}. Elimine lo que está dañado, y hágalo de nuevo. El comando del primero, con las rutas de la imagen y el modelo: {part}</translation>
  </message>
  <message>
   <source>{parts_count} parts of the plan {plan}, {strftime}</source>
   <extracomment>1493, engine/maps/part_merging.py</extracomment>
   <translation>{parts_count} partes del plan {plan}, {strftime}</translation>
  </message>
  <message>
   <source>its place is not inside the map</source>
   <extracomment>1494, engine/maps/part_tag.py</extracomment>
   <translation>su posición no está dentro del mapa</translation>
  </message>
  <message>
   <source>{hexadecimal} is no colour</source>
   <extracomment>1495, engine/maps/part_tag.py</extracomment>
   <translation>{hexadecimal} no es un color</translation>
  </message>
  <message>
   <source>OUTPUT is {target}, a virtual raster, which has no CREATION_OPTIONS. Leave them empty, or choose a name that ends with .tif.</source>
   <extracomment>1496, engine/merge_maps.py</extracomment>
   <translation>OUTPUT es {target}, un ráster virtual, que no tiene CREATION_OPTIONS. Déjelo vacío, o elija un nombre que termine en .tif.</translation>
  </message>
  <message>
   <source>Looking at the parts</source>
   <extracomment>1497, engine/merge_maps.py</extracomment>
   <translation>Examinando las partes</translation>
  </message>
  <message>
   <source>Left out, as no parts of this map: {left_out}.</source>
   <extracomment>1498, engine/merge_maps.py</extracomment>
   <translation>Omitidos, por no ser partes de este mapa: {left_out}.</translation>
  </message>
  <message>
   <source>INPUT holds no part of a map; expected are GeoTIFFs that were made with PART.</source>
   <extracomment>1499, engine/merge_maps.py</extracomment>
   <translation>INPUT no contiene ninguna parte de un mapa; se esperan GeoTIFF hechos con PART.</translation>
  </message>
  <message>
   <source>parts are</source>
   <extracomment>1500, engine/merge_maps.py</extracomment>
   <translation>partes</translation>
  </message>
  <message>
   <source>part is</source>
   <extracomment>1501, engine/merge_maps.py</extracomment>
   <translation>parte</translation>
  </message>
  <message>
   <source>of {count} parts {missing_count} {several} missing: {numbers}</source>
   <extracomment>1502, engine/merge_maps.py</extracomment>
   <translation>falta lo siguiente: {missing_count} {several} de {count} ({numbers})</translation>
  </message>
  <message>
   <source>Remove what does not belong there, and make what is missing.</source>
   <extracomment>1503, engine/merge_maps.py</extracomment>
   <translation>Elimine lo que no corresponde ahí, y haga lo que falta.</translation>
  </message>
  <message>
   <source> The command of the first that is missing, with the paths of image and model: {missing}</source>
   <extracomment>1504, engine/merge_maps.py</extracomment>
   <translation> El comando de la primera que falta, con las rutas de la imagen y el modelo: {missing}</translation>
  </message>
  <message>
   <source>{name} is not made: {complaints}. {way_out}</source>
   <extracomment>1505, engine/merge_maps.py</extracomment>
   <translation>No se hace {name}: {complaints}. {way_out}</translation>
  </message>
  <message>
   <source>The parts were not all computed with {engines}: {few}. Runtimes round the last digits in ways of their own, so that labels may differ where two classes are equally probable.</source>
   <extracomment>1506, engine/merge_maps.py</extracomment>
   <translation>No todas las partes se calcularon con {engines}: {few}. Los entornos de ejecución redondean las últimas cifras cada uno a su manera, por lo que las etiquetas pueden diferir donde dos clases son igual de probables.</translation>
  </message>
  <message>
   <source>calibrated classes</source>
   <extracomment>1507, engine/models/activations.py</extracomment>
   <translation>clases calibradas</translation>
  </message>
  <message>
   <source>calibrated labels</source>
   <extracomment>1508, engine/models/activations.py</extracomment>
   <translation>etiquetas calibradas</translation>
  </message>
  <message>
   <source>{KEY}: split is {split}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>1513, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY}: split es {split}; se espera un texto de {LONGEST_TEXT} caracteres como máximo en una sola línea.</translation>
  </message>
  <message>
   <source>{KEY}: temperature is {temperature}; expected is a number from {LOWEST} to {HIGHEST}.</source>
   <extracomment>1514, engine/models/card_calibration.py</extracomment>
   <translation>{KEY}: temperature es {temperature}; se espera un número de {LOWEST} a {HIGHEST}.</translation>
  </message>
  <message>
   <source>{KEY} has only one of error_before and error_after; expected are both or none.</source>
   <extracomment>1516, engine/models/card_calibration.py</extracomment>
   <translation>{KEY} tiene solo uno de error_before y error_after; se esperan ambos o ninguno.</translation>
  </message>
  <message>
   <source>{KEY}: output is {output}; expected is the name of an output.</source>
   <extracomment>1517, engine/models/card_calibration.py</extracomment>
   <translation>{KEY}: output es {output}; se espera el nombre de una salida.</translation>
  </message>
  <message>
   <source>the geometry is {geometry}</source>
   <extracomment>1518, engine/models/card_place.py</extracomment>
   <translation>la geometría es {geometry}</translation>
  </message>
  <message>
   <source>the geometry has corners beyond the Earth</source>
   <extracomment>1519, engine/models/card_place.py</extracomment>
   <translation>la geometría tiene vértices más allá de la Tierra</translation>
  </message>
  <message>
   <source>PART is {part}; a plan is one of all parts. Leave it empty.</source>
   <extracomment>1520, engine/plan.py</extracomment>
   <translation>PART es {part}; un plan lo es de todas las partes. Déjelo vacío.</translation>
  </message>
  <message>
   <source>ENGINE Orfeo ToolBox makes no parts of a map. Choose ENGINE CNN Mapper, or automatic.</source>
   <extracomment>1521, engine/plan.py</extracomment>
   <translation>ENGINE Orfeo ToolBox no hace partes de un mapa. Elija ENGINE CNN Mapper, o automático.</translation>
  </message>
  <message>
   <source>Measuring what a tile takes</source>
   <extracomment>1522, engine/plan.py</extracomment>
   <translation>Midiendo lo que requiere una tesela</translation>
  </message>
  <message>
   <source>{parent} cannot take the plan: {strerror}. Choose another output file.</source>
   <extracomment>1523, engine/plan.py</extracomment>
   <translation>No se puede escribir el plan en {parent}: {strerror}. Elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>, {memory} MB of memory each</source>
   <extracomment>1524, engine/plan.py</extracomment>
   <translation>, {memory} MB de memoria cada una</translation>
  </message>
  <message>
   <source>{parts_count} parts of a map of {width} x {height} pixels, {core_hours} core-hours in all{memory}; method: {method}.</source>
   <extracomment>1525, engine/plan.py</extracomment>
   <translation>{parts_count} partes de un mapa de {width} x {height} píxeles, {core_hours} horas de núcleo en total{memory}; método: {method}.</translation>
  </message>
  <message>
   <source>Part {part}: {width} x {height} pixels from column {column} and row {row} on, {computed_pixels} of them to be computed; {core_hours} core-hours; reads {read_bytes} MB, writes {written_bytes} MB before compression.</source>
   <extracomment>1526, engine/plan.py</extracomment>
   <translation>Parte {part}: {width} x {height} píxeles a partir de la columna {column} y la fila {row}, de los que se calculan {computed_pixels}; {core_hours} horas de núcleo; lee {read_bytes} MB, escribe {written_bytes} MB antes de comprimir.</translation>
  </message>
  <message>
   <source>The other {parts_count} parts are in {output}.</source>
   <extracomment>1527, engine/plan.py</extracomment>
   <translation>Las otras {parts_count} partes están en {output}.</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels, by GDAL's sieve: {REGIONS} have another class.</source>
   <extracomment>1528, engine/polish_map.py</extracomment>
   <translation>Área mínima de {unit} píxeles, con el tamizado de GDAL: {REGIONS} tienen otra clase.</translation>
  </message>
  <message>
   <source>AREA_RULE “largest neighbour” works on the whole of {name} at once and takes up to {needed} GB of memory, but {free} GB are free. Close other programs, or choose the other rule, which works in strips.</source>
   <extracomment>1529, engine/polishing/gdal_sieve.py</extracomment>
   <translation>AREA_RULE «vecina más grande» trabaja con todo {name} a la vez y ocupa hasta {needed} GB de memoria, pero hay {free} GB libres. Cierre otros programas, o elija la otra regla, que trabaja por franjas.</translation>
  </message>
  <message>
   <source>GDAL cannot sieve the map: {error}. Choose the other AREA_RULE, which works in strips.</source>
   <extracomment>1530, engine/polishing/gdal_sieve.py</extracomment>
   <translation>GDAL no puede tamizar el mapa: {error}. Elija la otra AREA_RULE, que trabaja por franjas.</translation>
  </message>
  <message>
   <source>Sieving the whole map</source>
   <extracomment>1531, engine/polishing/passes.py</extracomment>
   <translation>Tamizando todo el mapa</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds something else than patches; expected is a new or empty folder, or that of an older set, which is replaced.</source>
   <extracomment>1532, engine/sample_patches.py</extracomment>
   <translation>OUTPUT {target} contiene algo distinto de parches; se espera una carpeta nueva o vacía, o la de un conjunto anterior, que se reemplaza.</translation>
  </message>
  <message>
   <source>The job names no labels.</source>
   <extracomment>1533, engine/sample_patches.py</extracomment>
   <translation>El trabajo no indica etiquetas.</translation>
  </message>
  <message>
   <source>the images</source>
   <extracomment>1534, engine/sample_patches.py</extracomment>
   <translation>las imágenes</translation>
  </message>
  <message>
   <source>An interrupted sampling is gone on with, from {folder}.</source>
   <extracomment>1535, engine/sample_patches.py</extracomment>
   <translation>Se continúa un muestreo interrumpido, desde {folder}.</translation>
  </message>
  <message>
   <source>An interrupted sampling in {folder} was another one ({list}); this one begins anew.</source>
   <extracomment>1536, engine/sample_patches.py</extracomment>
   <translation>Un muestreo interrumpido en {folder} era otro ({list}); este empieza de nuevo.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({value}). Choose another folder.</source>
   <extracomment>1537, engine/sample_patches.py</extracomment>
   <translation>No se puede crear {folder} ({value}). Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{target} cannot take the patches ({value}), which lie in {unfinished}. Close {name} in other programs and run it again: it goes on from there.</source>
   <extracomment>1538, engine/sample_patches.py</extracomment>
   <translation>No se pueden escribir los parches en {target} ({value}); están en {unfinished}. Cierre {name} en otros programas y ejecútelo otra vez: continúa desde ahí.</translation>
  </message>
  <message>
   <source>Training, {band}: {minimum} to {maximum}, mean {mean} ± {standard_deviation}, middle 98 % {percentile_1} to {percentile_99}</source>
   <extracomment>1539, engine/sample_patches.py</extracomment>
   <translation>Entrenamiento, {band}: de {minimum} a {maximum}, media {mean} ± {standard_deviation}, el 98 % central de {percentile_1} a {percentile_99}</translation>
  </message>
  <message>
   <source>Writing the layer of samples</source>
   <extracomment>1540, engine/sample_patches.py</extracomment>
   <translation>Escribiendo la capa de muestras</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}. {description}</source>
   <extracomment>1541, engine/sample_patches.py</extracomment>
   <translation>Hecho con CNN Mapper {version}. {description}</translation>
  </message>
  <message>
   <source>{where} has {distinct_count} different values; expected is a field of classes, with at most {MOST_CLASSES}. Choose another field: this one seems to number the features.</source>
   <extracomment>1542, engine/sampling/class_values.py</extracomment>
   <translation>{where} tiene {distinct_count} valores distintos; se espera un campo de clases, con {MOST_CLASSES} como máximo. Elija otro campo: este parece numerar los objetos.</translation>
  </message>
  <message>
   <source>{where} holds {wrong}; expected are whole numbers or names, one for each class.</source>
   <extracomment>1543, engine/sampling/class_values.py</extracomment>
   <translation>{where} contiene {wrong}; se esperan números enteros o nombres, uno por clase.</translation>
  </message>
  <message>
   <source>{where} holds {value}; expected are class values from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1544, engine/sampling/class_values.py</extracomment>
   <translation>{where} contiene {value}; se esperan valores de clase de 0 a {MAX_VALUE}. Si significa «desconocido», nómbrelo en IGNORE.</translation>
  </message>
  <message>
   <source>{where} is empty in {missing} features; they are left out.</source>
   <extracomment>1545, engine/sampling/class_values.py</extracomment>
   <translation>{where} está vacío en {missing} objetos; se excluyen.</translation>
  </message>
  <message>
   <source>{where} holds “{list}”{value}; expected are whole numbers or the names of the classes in CLASSES, which are: {list_2}.</source>
   <extracomment>1546, engine/sampling/class_values.py</extracomment>
   <translation>{where} contiene «{list}»{value}; se esperan números enteros o los nombres de las clases de CLASSES, que son: {list_2}.</translation>
  </message>
  <message>
   <source>{where} holds “{other}” and “{text}”, which are two classes here; write them in one way if they are one.</source>
   <extracomment>1547, engine/sampling/class_values.py</extracomment>
   <translation>{where} contiene «{other}» y «{text}», que aquí son dos clases; escríbalas de una sola forma si son una.</translation>
  </message>
  <message>
   <source>in a regular pattern</source>
   <extracomment>1548, engine/sampling/division.py</extracomment>
   <translation>en un patrón regular</translation>
  </message>
  <message>
   <source>at random</source>
   <extracomment>1549, engine/sampling/division.py</extracomment>
   <translation>al azar</translation>
  </message>
  <message>
   <source>in {folds} folds, of which number {folds_2} is the test</source>
   <extracomment>1550, engine/sampling/division.py</extracomment>
   <translation>en {folds} particiones, de las que la número {folds_2} es la prueba</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels {how}; no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1551, engine/sampling/division.py</extracomment>
   <translation>Divididos por bloques cuadrados de {size} píxeles {how}; ningún píxel de un parche está en un parche de otra parte (separación de {gap} píxeles).</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels form {used_count} groups that lie at least a patch ({gap} pixels) apart; expected are at least {wanted}, one for each part. Choose spatial blocks, or label more places.</source>
   <extracomment>1552, engine/sampling/division.py</extracomment>
   <translation>SPLIT es por polígonos, pero las etiquetas forman {used_count} grupos separados al menos por un parche ({gap} píxeles); se esperan al menos {wanted}, uno por parte. Elija bloques espaciales, o etiquete más lugares.</translation>
  </message>
  <message>
   <source>Divided by groups of features ({used_count}) that lie at least {gap} pixels apart, so that no pixel of a patch is in a patch of another part.</source>
   <extracomment>1553, engine/sampling/division.py</extracomment>
   <translation>Divididos por grupos de objetos ({used_count}) separados al menos {gap} píxeles, de modo que ningún píxel de un parche está en un parche de otra parte.</translation>
  </message>
  <message>
   <source>the scan was made without groups of features</source>
   <extracomment>1554, engine/sampling/division.py</extracomment>
   <translation>el recorrido se hizo sin grupos de objetos</translation>
  </message>
  <message>
   <source>{path} has {bands} bands, {path_2} {bands_2}; expected is that all images have the same bands. Choose them with BANDS, or give the rasters that are stacked one image after the other.</source>
   <extracomment>1555, engine/sampling/image_opening.py</extracomment>
   <translation>{path} tiene {bands} bandas, {path_2} {bands_2}; se espera que todas las imágenes tengan las mismas bandas. Elíjalas con BANDS, o indique los rásteres que se apilan una imagen tras otra.</translation>
  </message>
  <message>
   <source>The images have pixels of {metres} m to {metres_2} m: a network learns from both as if they were the same. Give images of one resolution.</source>
   <extracomment>1556, engine/sampling/image_opening.py</extracomment>
   <translation>Las imágenes tienen píxeles de {metres} m a {metres_2} m: una red aprende de ambas como si fueran lo mismo. Use imágenes de una sola resolución.</translation>
  </message>
  <message>
   <source>Looking at labels, part {count} of {total}</source>
   <extracomment>1557, engine/sampling/label_scan.py</extracomment>
   <translation>Examinando las etiquetas, parte {count} de {total}</translation>
  </message>
  <message>
   <source>LABELS_FEATURES ({name})</source>
   <extracomment>1558, engine/sampling/labels.py</extracomment>
   <translation>LABELS_FEATURES ({name})</translation>
  </message>
  <message>
   <source>The field “{field}” of {name}</source>
   <extracomment>1559, engine/sampling/labels.py</extracomment>
   <translation>El campo «{field}» de {name}</translation>
  </message>
  <message>
   <source>{name} has no features. Draw points or polygons and give each its class, or look whether the layer's filter or selection leaves any.</source>
   <extracomment>1560, engine/sampling/labels.py</extracomment>
   <translation>{name} no tiene objetos. Dibuje puntos o polígonos y dé a cada uno su clase, o compruebe si el filtro o la selección de la capa deja alguno.</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no geometry; they are left out.</source>
   <extracomment>1561, engine/sampling/labels.py</extracomment>
   <translation>{sum} objetos de {name} no tienen geometría; se excluyen.</translation>
  </message>
  <message>
   <source>origin or pixel size differ by {off} pixels over the image</source>
   <extracomment>1562, engine/sampling/labels.py</extracomment>
   <translation>el origen o el tamaño de píxel difieren en {off} píxeles a lo largo de la imagen</translation>
  </message>
  <message>
   <source>{name} lies on another pixel grid than {path} ({told}). Bring it to the image's grid first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>1563, engine/sampling/labels.py</extracomment>
   <translation>{name} está en otra cuadrícula de píxeles que {path} ({told}). Llévelo antes a la cuadrícula de la imagen, con «Combar (reproyectar)» y vecino más próximo.</translation>
  </message>
  <message>
   <source>{name} holds the value {values}; expected are class values, whole numbers from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1564, engine/sampling/labels.py</extracomment>
   <translation>{name} contiene el valor {values}; se esperan valores de clase, números enteros de 0 a {MAX_VALUE}. Si significa «desconocido», nómbrelo en IGNORE.</translation>
  </message>
  <message>
   <source>{name} has {values} different class values; expected are at most {MOST_CLASSES}. Give labels with one whole number for each class.</source>
   <extracomment>1565, engine/sampling/labels.py</extracomment>
   <translation>{name} tiene {values} valores de clase distintos; se esperan {MOST_CLASSES} como máximo. Use etiquetas con un número entero para cada clase.</translation>
  </message>
  <message>
   <source>No label is of the classes {list}{more} of CLASSES; they are left out, and a model that learns from these patches will not know them.</source>
   <extracomment>1566, engine/sampling/labels.py</extracomment>
   <translation>Ninguna etiqueta es de las clases {list}{more} de CLASSES; se excluyen, y un modelo que aprenda de estos parches no las conocerá.</translation>
  </message>
  <message>
   <source>Cutting patch {count} of {total}</source>
   <extracomment>1567, engine/sampling/patch_cutting.py</extracomment>
   <translation>Recortando el parche {count} de {total}</translation>
  </message>
  <message>
   <source>Sample the patches again.</source>
   <extracomment>1568, engine/sampling/patch_files.py</extracomment>
   <translation>Muestree de nuevo los parches.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1569, engine/sampling/patch_files.py</extracomment>
   <translation>No se puede escribir {path} ({value}). Libere espacio en el disco, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>{path} is no array of NumPy: it is damaged. {AGAIN}</source>
   <extracomment>1570, engine/sampling/patch_files.py</extracomment>
   <translation>{path} no es una matriz de NumPy: está dañado. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} holds {dtype} of the shape {shape}; expected is {dtype_2} of the shape {shape_2}. {AGAIN}</source>
   <extracomment>1571, engine/sampling/patch_files.py</extracomment>
   <translation>{path} contiene {dtype} de la forma {shape}; se espera {dtype_2} de la forma {shape_2}. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}). {AGAIN}</source>
   <extracomment>1572, engine/sampling/patch_files.py</extracomment>
   <translation>No se puede leer {path} ({value}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is missing. Copy the whole folder again, or sample again.</source>
   <extracomment>1573, engine/sampling/patch_files.py</extracomment>
   <translation>Falta {path}. Copie de nuevo la carpeta entera, o muestree de nuevo.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected are {expected}: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1574, engine/sampling/patch_files.py</extracomment>
   <translation>{path} tiene {size} bytes; se esperan {expected}: está dañado. Copie de nuevo la carpeta entera, o muestree de nuevo.</translation>
  </message>
  <message>
   <source>{path} has other numbers than were written: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1575, engine/sampling/patch_files.py</extracomment>
   <translation>{path} tiene otros números que los que se escribieron: está dañado. Copie de nuevo la carpeta entera, o muestree de nuevo.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1576, engine/sampling/patch_set.py</extracomment>
   <translation>No se puede escribir {folder} ({value}). Libere espacio en el disco, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>{folder} does not list the file {file}. Sample the patches again.</source>
   <extracomment>1577, engine/sampling/patch_set.py</extracomment>
   <translation>{folder} no incluye en su lista el archivo {file}. Muestree de nuevo los parches.</translation>
  </message>
  <message>
   <source>The patch set's</source>
   <extracomment>1578, engine/sampling/patch_set_document.py</extracomment>
   <translation>Conjunto de parches:</translation>
  </message>
  <message>
   <source>The images' dates are not known.</source>
   <extracomment>1579, engine/sampling/patch_set_document.py</extracomment>
   <translation>No se conocen las fechas de las imágenes.</translation>
  </message>
  <message>
   <source>{values} patches of {names_count} classes. {description}</source>
   <extracomment>1580, engine/sampling/patch_set_document.py</extracomment>
   <translation>{values} parches de {names_count} clases. {description}</translation>
  </message>
  <message>
   <source>{folder} is no folder; expected is one that “Sample patches” made.</source>
   <extracomment>1581, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder} no es una carpeta; se espera una que haya hecho «Muestrear parches».</translation>
  </message>
  <message>
   <source>{folder} has no {name}: it is no set of patches, or not finished. Run “Sample patches” with this folder as its output; it goes on where it was interrupted.</source>
   <extracomment>1582, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder} no tiene {name}: no es un conjunto de parches, o no está acabado. Ejecute «Muestrear parches» con esta carpeta como salida; continúa donde se interrumpió.</translation>
  </message>
  <message>
   <source>{path} has more than {MAX_BYTES} bytes: it is damaged. {AGAIN}</source>
   <extracomment>1583, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} tiene más de {MAX_BYTES} bytes: está dañado. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}).</source>
   <extracomment>1584, engine/sampling/patch_set_document.py</extracomment>
   <translation>No se puede leer {path} ({value}).</translation>
  </message>
  <message>
   <source>{path} does not describe patches of this program ({name}). {AGAIN}</source>
   <extracomment>1585, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} no describe parches de este programa ({name}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} has version {version}; this program reads version {VERSION}. {AGAIN}</source>
   <extracomment>1586, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} tiene la versión {version}; este programa lee la versión {VERSION}. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). {AGAIN}</source>
   <extracomment>1587, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} está dañado ({reason}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged: {error} {AGAIN}</source>
   <extracomment>1588, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} está dañado: {error} {AGAIN}</translation>
  </message>
  <message>
   <source>the class {one}</source>
   <extracomment>1589, engine/sampling/patch_set_document.py</extracomment>
   <translation>la clase {one}</translation>
  </message>
  <message>
   <source>kind, values or sources</source>
   <extracomment>1590, engine/sampling/patch_set_document.py</extracomment>
   <translation>kind, values o sources</translation>
  </message>
  <message>
   <source>the parts</source>
   <extracomment>1591, engine/sampling/patch_set_document.py</extracomment>
   <translation>las partes</translation>
  </message>
  <message>
   <source>counts of another number of classes</source>
   <extracomment>1592, engine/sampling/patch_set_document.py</extracomment>
   <translation>recuentos de otro número de clases</translation>
  </message>
  <message>
   <source>the sources</source>
   <extracomment>1593, engine/sampling/patch_set_document.py</extracomment>
   <translation>las fuentes</translation>
  </message>
  <message>
   <source>the file name {name}</source>
   <extracomment>1594, engine/sampling/patch_set_document.py</extracomment>
   <translation>el nombre de archivo {name}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”, which has {sizes_count} sizes; expected is one for all sources, or one for each of the {sources}.</source>
   <extracomment>1595, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZE es «{text}», que tiene {sizes_count} tamaños; se espera uno para todas las fuentes, o uno para cada una de las {sources}.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”; expected are at most {largest} pixels.</source>
   <extracomment>1596, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZE es «{text}»; se esperan {largest} píxeles como máximo.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)”.</source>
   <extracomment>1597, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} solo está georreferenciado mediante {kind}; no se sabe dónde están sus píxeles. Reproyéctelo antes con «Combar (reproyectar)».</translation>
  </message>
  <message>
   <source>{path} has {width} x {height} pixels, which is less than a patch (PATCH_SIZE is {size}). Choose a larger image, or smaller patches.</source>
   <extracomment>1598, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} tiene {width} x {height} píxeles, menos que un parche (PATCH_SIZE es {size}). Elija una imagen mayor, o parches más pequeños.</translation>
  </message>
  <message>
   <source>{path} has {other} of {path_2}. Bring all images to one with “Warp (reproject)”: patches of different images could else see the same ground.</source>
   <extracomment>1599, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} no tiene el mismo sistema de referencia de coordenadas que {path_2}: {other}. Lleve todas las imágenes a uno solo con «Combar (reproyectar)»: de lo contrario, parches de imágenes distintas podrían ver el mismo terreno.</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}; expected are at least the {reach} pixels that a patch sees, or no patch fits into a block. 0 chooses it by the labels.</source>
   <extracomment>1600, engine/sampling/set_making.py</extracomment>
   <translation>BLOCK_SIZE es {block_size}; se esperan al menos los {reach} píxeles que ve un parche, o ningún parche cabe en un bloque. 0 lo elige según las etiquetas.</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>1601, engine/sampling/set_making.py</extracomment>
   <translation>SPLIT es por polígonos, pero las etiquetas son un ráster, que no los tiene. Elija bloques espaciales.</translation>
  </message>
  <message>
   <source>Dividing the patches</source>
   <extracomment>1602, engine/sampling/set_making.py</extracomment>
   <translation>Dividiendo los parches</translation>
  </message>
  <message>
   <source>No patch is left for the training: {division}</source>
   <extracomment>1603, engine/sampling/set_making.py</extracomment>
   <translation>No queda ningún parche para el entrenamiento: {division}</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in features of different classes; they are left out.</source>
   <extracomment>1604, engine/sampling/set_making.py</extracomment>
   <translation>{conflicts} píxeles están en objetos de clases distintas; se excluyen.</translation>
  </message>
  <message>
   <source>No label of {name} lies on an image: the labels cover {place}, the first image {extent}. Look whether both have the right coordinate reference system.</source>
   <extracomment>1605, engine/sampling/set_making.py</extracomment>
   <translation>Ninguna etiqueta de {name} queda en una imagen: las etiquetas cubren {place}; la primera imagen, {extent}. Compruebe si ambas tienen el sistema de referencia de coordenadas correcto.</translation>
  </message>
  <message>
   <source>On none of the {sum} labelled pixels a patch of {size} pixels has data everywhere: they lie at the image's border or beside pixels without data. Label other places, or choose smaller patches (PATCH_SIZE).</source>
   <extracomment>1606, engine/sampling/set_making.py</extracomment>
   <translation>En ninguno de los {sum} píxeles etiquetados tiene datos en todas partes un parche de {size} píxeles: están en el borde de la imagen o junto a píxeles sin datos. Etiquete otros lugares, o elija parches más pequeños (PATCH_SIZE).</translation>
  </message>
  <message>
   <source>{left} of {sum} labelled pixels are left out: the patch around them reaches beyond the image or sees pixels without data.</source>
   <extracomment>1607, engine/sampling/set_making.py</extracomment>
   <translation>Se excluyen {left} de {sum} píxeles etiquetados: el parche que los rodea sobresale de la imagen o ve píxeles sin datos.</translation>
  </message>
  <message>
   <source>The classes {lost} have no pixel on which a patch of {size} pixels has data everywhere; they are left out.</source>
   <extracomment>1608, engine/sampling/set_making.py</extracomment>
   <translation>Las clases {lost} no tienen ningún píxel en el que un parche de {size} píxeles tenga datos en todas partes; se excluyen.</translation>
  </message>
  <message>
   <source>All labels are of one class, “{label}”; expected are at least two, or there is nothing to tell apart. Label places of another class, too.</source>
   <extracomment>1609, engine/sampling/set_making.py</extracomment>
   <translation>Todas las etiquetas son de una sola clase, «{label}»; se esperan al menos dos, o no hay nada que distinguir. Etiquete también lugares de otra clase.</translation>
  </message>
  <message>
   <source>The patches are divided at random, so those of the test share pixels with those of the training: the accuracy on the test will be too good to be true. Use it to compare with others who do so; spatial blocks tell what a map is worth.</source>
   <extracomment>1610, engine/sampling/set_making.py</extracomment>
   <translation>Los parches están divididos al azar, de modo que los de la prueba comparten píxeles con los del entrenamiento: la exactitud en la prueba será demasiado buena para ser cierta. Úselo para comparar con otros que lo hacen así; los bloques espaciales indican lo que vale un mapa.</translation>
  </message>
  <message>
   <source>Divided pixel by pixel, at random.</source>
   <extracomment>1611, engine/sampling/set_making.py</extracomment>
   <translation>Divididos píxel a píxel, al azar.</translation>
  </message>
  <message>
   <source>The {name} part is empty: {division}</source>
   <extracomment>1612, engine/sampling/set_making.py</extracomment>
   <translation>La parte {name} está vacía: {division}</translation>
  </message>
  <message>
   <source>, or choose a smaller BLOCK_SIZE</source>
   <extracomment>1614, engine/sampling/set_making.py</extracomment>
   <translation>, o elija un BLOCK_SIZE menor</translation>
  </message>
  <message>
   <source>the labels cover too little ground for blocks of {block_size} pixels with a gap of {gap}. Label places farther apart, choose smaller patches (PATCH_SIZE), or give a smaller BLOCK_SIZE.</source>
   <extracomment>1615, engine/sampling/set_making.py</extracomment>
   <translation>las etiquetas cubren demasiado poco terreno para bloques de {block_size} píxeles con una separación de {gap}. Etiquete lugares más alejados entre sí, elija parches más pequeños (PATCH_SIZE), o indique un BLOCK_SIZE menor.</translation>
  </message>
  <message>
   <source>the labels lie in too few places. Label more places, far from each other.</source>
   <extracomment>1616, engine/sampling/set_making.py</extracomment>
   <translation>las etiquetas están en muy pocos lugares. Etiquete más lugares, alejados entre sí.</translation>
  </message>
  <message>
   <source>{parent} has {free} GB free; the {drawn_count} patches take {size} GB. Free some space, choose another folder, or fewer patches (PER_CLASS).</source>
   <extracomment>1617, engine/sampling/set_making.py</extracomment>
   <translation>{parent} tiene {free} GB libres; los {drawn_count} parches ocupan {size} GB. Libere espacio, elija otra carpeta, o menos parches (PER_CLASS).</translation>
  </message>
  <message>
   <source>the job, a JSON file; or the name of a task</source>
   <extracomment>1618, engine/service.py</extracomment>
   <translation>el trabajo, un archivo JSON; o el nombre de una tarea</translation>
  </message>
  <message>
   <source>fields of the job, instead of the file's</source>
   <extracomment>1619, engine/service.py</extracomment>
   <translation>campos del trabajo, en lugar de los del archivo</translation>
  </message>
  <message>
   <source>make only the k-th of n parts of the map, of a job or a plan; its files are called so: map.tif becomes map_3_of_7.tif</source>
   <extracomment>1620, engine/service.py</extracomment>
   <translation>hacer solo la k-ésima de n partes del mapa, de un trabajo o un plan; sus archivos se llaman así: map.tif pasa a ser map_3_of_7.tif</translation>
  </message>
  <message>
   <source>compute the job's map on this Dask cluster: tcp://host:8786, tls://host:8786, a scheduler file, or local:N for N processes of this machine</source>
   <extracomment>1621, engine/service.py</extracomment>
   <translation>calcular el mapa del trabajo en este clúster de Dask: tcp://host:8786, tls://host:8786, un archivo de planificador, o local:N para N procesos de este equipo</translation>
  </message>
  <message>
   <source>Writing the points</source>
   <extracomment>1622, engine/suggest_labels.py</extracomment>
   <translation>Escribiendo los puntos</translation>
  </message>
  <message>
   <source>{measure}, {spacing} pixels apart</source>
   <extracomment>1623, engine/suggest_labels.py</extracomment>
   <translation>{measure}, a {spacing} píxeles de distancia</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}: {how}.</source>
   <extracomment>1624, engine/suggest_labels.py</extracomment>
   <translation>Hecho con CNN Mapper {version}: {how}.</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map.</source>
   <extracomment>1625, engine/suggest_labels.py</extracomment>
   <translation>{name} no tiene ningún píxel con datos; se espera un mapa de clases.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) have one class; expected are two or more: of one, a model is always sure.</source>
   <extracomment>1626, engine/suggest_labels.py</extracomment>
   <translation>PROBABILITIES ({path}) tiene una sola clase; se esperan dos o más: de una, un modelo siempre está seguro.</translation>
  </message>
  <message>
   <source>{values_count} points, by the class on the map: {told}. The first is unsure by {unsure}, the last by {unsure_2}, of 1.</source>
   <extracomment>1627, engine/suggest_labels.py</extracomment>
   <translation>{values_count} puntos, según la clase en el mapa: {told}. El primero tiene una inseguridad de {unsure}; el último, de {unsure_2}, sobre 1.</translation>
  </message>
  <message>
   <source>There are {values_count} points {spacing} pixels apart, not {count}. Give SPACING a smaller value for more.</source>
   <extracomment>1628, engine/suggest_labels.py</extracomment>
   <translation>Hay {values_count} puntos a {spacing} píxeles de distancia, no {count}. Para obtener más, dé a SPACING un valor menor.</translation>
  </message>
  <message>
   <source>Opening the patch set</source>
   <extracomment>1629, engine/train.py</extracomment>
   <translation>Abriendo el conjunto de parches</translation>
  </message>
  <message>
   <source>Writing the Keras file</source>
   <extracomment>1630, engine/train.py</extracomment>
   <translation>Escribiendo el archivo Keras</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT_KERAS, or free some space; the exported model is there.</source>
   <extracomment>1631, engine/train.py</extracomment>
   <translation>No se puede escribir {target}: {value}. Elija otro OUTPUT_KERAS, o libere espacio; el modelo exportado ya está.</translation>
  </message>
  <message>
   <source>patches of {value}{more}</source>
   <extracomment>1632, engine/train.py</extracomment>
   <translation>parches de {value}{more}</translation>
  </message>
  <message>
   <source>a patch set</source>
   <extracomment>1633, engine/train.py</extracomment>
   <translation>un conjunto de parches</translation>
  </message>
  <message>
   <source> On {samples} test samples its accuracy is {overall}</source>
   <extracomment>1635, engine/train.py</extracomment>
   <translation> En {samples} muestras de prueba su exactitud es {overall}</translation>
  </message>
  <message>
   <source>{text}; all are of one block, so that nobody can tell how sure that is.</source>
   <extracomment>1636, engine/train.py</extracomment>
   <translation>{text}; todas son de un solo bloque, de modo que no se puede saber hasta qué punto es fiable.</translation>
  </message>
  <message>
   <source>{text} (95 % interval {low} to {high}, {blocks} blocks).</source>
   <extracomment>1637, engine/train.py</extracomment>
   <translation>{text} (intervalo del 95 % de {low} a {high}, {blocks} bloques).</translation>
  </message>
  <message>
   <source>the tutorial's CNN ({TUTORIAL_SIDE} × {TUTORIAL_SIDE_2} pixels)</source>
   <extracomment>1638, engine/training/architectures.py</extracomment>
   <translation>la CNN del tutorial ({TUTORIAL_SIDE} × {TUTORIAL_SIDE_2} píxeles)</translation>
  </message>
  <message>
   <source>a deep CNN without padding</source>
   <extracomment>1639, engine/training/architectures.py</extracomment>
   <translation>una CNN profunda sin relleno</translation>
  </message>
  <message>
   <source>a U-Net of depth {depth}</source>
   <extracomment>1640, engine/training/architectures.py</extracomment>
   <translation>una U-Net de profundidad {depth}</translation>
  </message>
  <message>
   <source>TempCNN over {dates} dates</source>
   <extracomment>1641, engine/training/architectures.py</extracomment>
   <translation>TempCNN de {dates} fechas</translation>
  </message>
  <message>
   <source>a perceptron of single pixels</source>
   <extracomment>1642, engine/training/architectures.py</extracomment>
   <translation>un perceptrón de píxeles individuales</translation>
  </message>
  <message>
   <source>{path} cannot be written: {value}. It keeps what was learnt so far. Free some space, or choose another OUTPUT folder.</source>
   <extracomment>1643, engine/training/checkpoint.py</extracomment>
   <translation>No se puede escribir {path}: {value}. Guarda lo aprendido hasta el momento. Libere espacio, o elija otra carpeta OUTPUT.</translation>
  </message>
  <message>
   <source>it is of another version of CNN Mapper</source>
   <extracomment>1644, engine/training/checkpoint.py</extracomment>
   <translation>es de otra versión de CNN Mapper</translation>
  </message>
  <message>
   <source>it is of another training: {other}</source>
   <extracomment>1645, engine/training/checkpoint.py</extracomment>
   <translation>es de otro entrenamiento: {other}</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <extracomment>1646, engine/training/checkpoint.py</extracomment>
   <translation>está dañado</translation>
  </message>
  <message>
   <source>nothing says which</source>
   <extracomment>1647, engine/training/checkpoint.py</extracomment>
   <translation>nada indica cuál</translation>
  </message>
  <message>
   <source>{key} was {key_2}, and is {value}</source>
   <extracomment>1648, engine/training/checkpoint.py</extracomment>
   <translation>{key} era {key_2}, y es {value}</translation>
  </message>
  <message>
   <source>LOG_FOLDER {folder} cannot be written to ({error}). Choose another folder, or none.</source>
   <extracomment>1649, engine/training/event_log.py</extracomment>
   <translation>No se puede escribir en LOG_FOLDER {folder} ({error}). Elija otra carpeta, o ninguna.</translation>
  </message>
  <message>
   <source>learning rate</source>
   <extracomment>1650, engine/training/event_log.py</extracomment>
   <translation>tasa de aprendizaje</translation>
  </message>
  <message>
   <source>The training begins anew: what an interrupted run has left beside OUTPUT cannot be gone on with, for {reason}.</source>
   <extracomment>1651, engine/training/loop.py</extracomment>
   <translation>El entrenamiento empieza de nuevo: lo que una ejecución interrumpida dejó junto a OUTPUT no se puede continuar, porque {reason}.</translation>
  </message>
  <message>
   <source>The training goes on where an interrupted run was: epoch {epoch}, step {step} of {training_count}.</source>
   <extracomment>1652, engine/training/loop.py</extracomment>
   <translation>El entrenamiento continúa donde estaba una ejecución interrumpida: época {epoch}, paso {step} de {training_count}.</translation>
  </message>
  <message>
   <source>The learning rate is {rate}, by a range test.</source>
   <extracomment>1653, engine/training/loop.py</extracomment>
   <translation>La tasa de aprendizaje es {rate}, según una prueba de rango.</translation>
  </message>
  <message>
   <source>The loss is no number any more in epoch {epoch}, step {step}: the learning rate of {rate} is too large. Give a smaller LEARNING_RATE, or none, so that it is found.</source>
   <extracomment>1654, engine/training/loop.py</extracomment>
   <translation>La pérdida ya no es un número en la época {epoch}, paso {step}: la tasa de aprendizaje de {rate} es demasiado grande. Indique un LEARNING_RATE menor, o ninguno, para que se determine.</translation>
  </message>
  <message>
   <source>MINUTES ({minutes}) were over</source>
   <extracomment>1655, engine/training/loop.py</extracomment>
   <translation>se agotó MINUTES ({minutes})</translation>
  </message>
  <message>
   <source>all {epochs} epochs are done</source>
   <extracomment>1656, engine/training/loop.py</extracomment>
   <translation>se completaron las {epochs} épocas</translation>
  </message>
  <message>
   <source>on the training part</source>
   <extracomment>1657, engine/training/loop.py</extracomment>
   <translation>en la parte de entrenamiento</translation>
  </message>
  <message>
   <source>on the validation blocks</source>
   <extracomment>1658, engine/training/loop.py</extracomment>
   <translation>en los bloques de validación</translation>
  </message>
  <message>
   <source>the network of {name}</source>
   <extracomment>1661, engine/training/network_of_set.py</extracomment>
   <translation>la red de {name}</translation>
  </message>
  <message>
   <source>{folder} has no mean and standard deviation for each of the {bands_count} bands of “{name}”, by which the network would bring their numbers to one scale. Sample the patches again.</source>
   <extracomment>1662, engine/training/network_of_set.py</extracomment>
   <translation>{folder} no tiene media y desviación típica para cada una de las {bands_count} bandas de «{name}», con las que la red llevaría sus números a una misma escala. Muestree de nuevo los parches.</translation>
  </message>
  <message>
   <source>START gives {found} classes, and the patch set has {count}: its last layer begins with random weights.</source>
   <extracomment>1663, engine/training/own_network.py</extracomment>
   <translation>START da {found} clases, y el conjunto de parches tiene {count}: su última capa empieza con pesos aleatorios.</translation>
  </message>
  <message>
   <source>START {start} has {inputs_count} inputs, and {folder} has patches of {sources_count} sources; expected are as many, in the same order.</source>
   <extracomment>1664, engine/training/own_network.py</extracomment>
   <translation>START {start} tiene {inputs_count} entradas, y {folder} tiene parches de {sources_count} fuentes; se espera el mismo número, en el mismo orden.</translation>
  </message>
  <message>
   <source>The input “{name}” of START {start} takes {words} (rows, columns, bands); the patches of {folder} are {height} x {width} x {bands_count}. Sample again with patches and bands as the network takes them.</source>
   <extracomment>1665, engine/training/own_network.py</extracomment>
   <translation>La entrada «{name}» de START {start} toma {words} (filas, columnas, bandas); los parches de {folder} son {height} x {width} x {bands_count}. Muestree de nuevo con los parches y las bandas que toma la red.</translation>
  </message>
  <message>
   <source>no output</source>
   <extracomment>1666, engine/training/own_network.py</extracomment>
   <translation>ninguna salida</translation>
  </message>
  <message>
   <source>the outputs {list}</source>
   <extracomment>1667, engine/training/own_network.py</extracomment>
   <translation>las salidas {list}</translation>
  </message>
  <message>
   <source>START {start} has {has} that a softmax makes; expected is one, with a probability for each class. Its outputs are {list}.</source>
   <extracomment>1668, engine/training/own_network.py</extracomment>
   <translation>START {start}: {has} con softmax; se espera una, con una probabilidad por clase. Sus salidas son {list}.</translation>
  </message>
  <message>
   <source>START {start} gives another number of classes than the patch set has ({classes}), and its last layer cannot be replaced: {found}. Give a network with as many classes.</source>
   <extracomment>1669, engine/training/own_network.py</extracomment>
   <translation>START {start} da un número de clases distinto del que tiene el conjunto de parches ({classes}), y su última capa no se puede sustituir: {found}. Use una red con el mismo número de clases.</translation>
  </message>
  <message>
   <source>START {start} does not take the patches of {folder} ({list}). {start_2}</source>
   <extracomment>1670, engine/training/own_network.py</extracomment>
   <translation>START {start} no acepta los parches de {folder} ({list}). {start_2}</translation>
  </message>
  <message>
   <source>one label</source>
   <extracomment>1671, engine/training/own_network.py</extracomment>
   <translation>una etiqueta</translation>
  </message>
  <message>
   <source>one label for each pixel</source>
   <extracomment>1672, engine/training/own_network.py</extracomment>
   <translation>una etiqueta por píxel</translation>
  </message>
  <message>
   <source>START {start} makes {gives} of a patch of {height} x {width} pixels of {folder}; expected is {expected}. {start_2}</source>
   <extracomment>1673, engine/training/own_network.py</extracomment>
   <translation>START {start} hace {gives} de un parche de {height} x {width} píxeles de {folder}; se espera {expected}. {start_2}</translation>
  </message>
  <message>
   <source>Sample again with patches of the size that the network was trained on.</source>
   <extracomment>1674, engine/training/own_network.py</extracomment>
   <translation>Muestree de nuevo con parches del tamaño con el que se entrenó la red.</translation>
  </message>
  <message>
   <source>Sample again with patches of its receptive field: {list} pixels.</source>
   <extracomment>1675, engine/training/own_network.py</extracomment>
   <translation>Muestree de nuevo con parches de su campo receptivo: {list} píxeles.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is “{text}”, which leaves no layer to be trained. Freeze fewer of {layers}.</source>
   <extracomment>1676, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS es «{text}», que no deja ninguna capa por entrenar. Congele menos de {layers}.</translation>
  </message>
  <message>
   <source>These layers keep their weights: {list}.</source>
   <extracomment>1677, engine/training/own_network.py</extracomment>
   <translation>Estas capas conservan sus pesos: {list}.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is {text}; START has {layers_count} layers with weights: {layers}.</source>
   <extracomment>1678, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS es {text}; START tiene {layers_count} capas con pesos: {layers}.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS names “{name}”, which is no layer of START. Its layers with weights are {layers}.</source>
   <extracomment>1679, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS nombra «{name}», que no es una capa de START. Sus capas con pesos son {layers}.</translation>
  </message>
  <message>
   <source>the tutorial's CNN</source>
   <extracomment>1680, engine/training/patch_fit.py</extracomment>
   <translation>la CNN del tutorial</translation>
  </message>
  <message>
   <source>the deep CNN</source>
   <extracomment>1681, engine/training/patch_fit.py</extracomment>
   <translation>la CNN profunda</translation>
  </message>
  <message>
   <source>the perceptron of single pixels</source>
   <extracomment>1682, engine/training/patch_fit.py</extracomment>
   <translation>el perceptrón de píxeles individuales</translation>
  </message>
  <message>
   <source>sample again with a label for every pixel of a patch (KIND segmentation)</source>
   <extracomment>1683, engine/training/patch_fit.py</extracomment>
   <translation>muestree de nuevo con una etiqueta para cada píxel de un parche (KIND segmentation)</translation>
  </message>
  <message>
   <source>sample again with a label for each patch (KIND pixel), or choose the U-Net</source>
   <extracomment>1684, engine/training/patch_fit.py</extracomment>
   <translation>muestree de nuevo con una etiqueta para cada parche (KIND pixel), o elija la U-Net</translation>
  </message>
  <message>
   <source>one label a patch</source>
   <extracomment>1685, engine/training/patch_fit.py</extracomment>
   <translation>una etiqueta por parche</translation>
  </message>
  <message>
   <source>a label for every pixel</source>
   <extracomment>1686, engine/training/patch_fit.py</extracomment>
   <translation>una etiqueta para cada píxel</translation>
  </message>
  <message>
   <source>{folder} has {has}, which {title} cannot be trained on: {ways}.</source>
   <extracomment>1687, engine/training/patch_fit.py</extracomment>
   <translation>{folder} tiene {has}, con lo que no se puede entrenar {title}: {ways}.</translation>
  </message>
  <message>
   <source>{folder} has patches of {sources_count} sources; {title} takes one. Choose the deep CNN, which has a branch for each, or a network of your own as START.</source>
   <extracomment>1688, engine/training/patch_fit.py</extracomment>
   <translation>{folder} tiene parches de {sources_count} fuentes; {title} toma una. Elija la CNN profunda, que tiene una rama para cada una, o una red propia como START.</translation>
  </message>
  <message>
   <source>2 x 2 pixels or more</source>
   <extracomment>1689, engine/training/patch_fit.py</extracomment>
   <translation>2 x 2 píxeles o más</translation>
  </message>
  <message>
   <source>a multiple of {unit} pixels on each side for a depth of {depth}, such as {unit_2}</source>
   <extracomment>1690, engine/training/patch_fit.py</extracomment>
   <translation>un múltiplo de {unit} píxeles en cada lado para una profundidad de {depth}, por ejemplo {unit_2}</translation>
  </message>
  <message>
   <source>{folder} has patches of {width} x {height} pixels; {title} takes {fitting}. Sample again with such patches, or choose another architecture.</source>
   <extracomment>1691, engine/training/patch_fit.py</extracomment>
   <translation>{folder} tiene parches de {width} x {height} píxeles; {title} toma {fitting}. Muestree de nuevo con parches así, o elija otra arquitectura.</translation>
  </message>
  <message>
   <source>DATES is {dates}, but the patches of {folder} have {bands} bands, which cannot be dealt to so many dates. Expected is a divisor of {bands_2}: the bands of all dates, those of the first date first.</source>
   <extracomment>1692, engine/training/patch_fit.py</extracomment>
   <translation>DATES es {dates}, pero los parches de {folder} tienen {bands} bandas, que no se pueden repartir entre ese número de fechas. Se espera un divisor de {bands_2}: las bandas de todas las fechas, primero las de la primera fecha.</translation>
  </message>
  <message>
   <source>DATES is {dates}; TempCNN compares the dates of a pixel. Say how many dates the {bands} bands of {folder} are of, or choose {TITLES}.</source>
   <extracomment>1693, engine/training/patch_fit.py</extracomment>
   <translation>DATES es {dates}; TempCNN compara las fechas de un píxel. Indique de cuántas fechas son las {bands} bandas de {folder}, o elija {TITLES}.</translation>
  </message>
  <message>
   <source>Looking for the learning rate</source>
   <extracomment>1694, engine/training/range_test.py</extracomment>
   <translation>Buscando la tasa de aprendizaje</translation>
  </message>
  <message>
   <source>The loss is no number from the first steps on, whatever the learning rate is. Check the images of the patch set for numbers that are no measurements, or train a network of your own with the normalisation that it needs.</source>
   <extracomment>1695, engine/training/range_test.py</extracomment>
   <translation>La pérdida no es un número desde los primeros pasos, sea cual sea la tasa de aprendizaje. Compruebe si las imágenes del conjunto de parches contienen números que no sean mediciones, o entrene una red propia con la normalización que necesite.</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples. Sample again with smaller blocks, smaller shares of validation and test, or more labels.</source>
   <extracomment>1696, engine/training/sample_checks.py</extracomment>
   <translation>La parte de entrenamiento de {folder} no tiene muestras. Muestree de nuevo con bloques más pequeños, porciones menores de validación y prueba, o más etiquetas.</translation>
  </message>
  <message>
   <source>{folder} has the class {labels} alone; expected are two at least. Label something that is not of it, and sample again.</source>
   <extracomment>1697, engine/training/sample_checks.py</extracomment>
   <translation>{folder} tiene únicamente la clase {labels}; se esperan al menos dos. Etiquete algo que no sea de ella, y muestree de nuevo.</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples of {missing}, which the network could not learn. Label more of it, in several places, or sample again with another seed or smaller blocks, or without this class.</source>
   <extracomment>1698, engine/training/sample_checks.py</extracomment>
   <translation>La parte de entrenamiento de {folder} no tiene muestras de {missing}, que la red no podría aprender. Etiquete más, en varios lugares, o muestree de nuevo con otra semilla o bloques más pequeños, o sin esta clase.</translation>
  </message>
  <message>
   <source>The validation part has no samples: nothing tells when the network learns its samples by heart, so the weights with the smallest loss on the training part are kept, and no temperature is fitted.</source>
   <extracomment>1699, engine/training/sample_checks.py</extracomment>
   <translation>La parte de validación no tiene muestras: nada indica cuándo la red aprende sus muestras de memoria, por lo que se conservan los pesos con la menor pérdida en la parte de entrenamiento, y no se ajusta ninguna temperatura.</translation>
  </message>
  <message>
   <source>The test part has no samples: no accuracy can be told.</source>
   <extracomment>1700, engine/training/sample_checks.py</extracomment>
   <translation>La parte de prueba no tiene muestras: no se puede indicar ninguna exactitud.</translation>
  </message>
  <message>
   <source>The {part} part has no samples of {missing}: how well the network knows that is not measured there.</source>
   <extracomment>1701, engine/training/sample_checks.py</extracomment>
   <translation>La parte {part} no tiene muestras de {missing}: ahí no se mide lo bien que la red las conoce.</translation>
  </message>
  <message>
   <source>The test part has few samples of {few}.</source>
   <extracomment>1702, engine/training/sample_checks.py</extracomment>
   <translation>La parte de prueba tiene pocas muestras de {few}.</translation>
  </message>
  <message>
   <source>The training part has {total} patches, fewer than the {batch} of BATCH: each step takes all of them.</source>
   <extracomment>1703, engine/training/sample_checks.py</extracomment>
   <translation>La parte de entrenamiento tiene {total} parches, menos que los {batch} de BATCH: cada paso los toma todos.</translation>
  </message>
  <message>
   <source>The parts of the patch set are random pixels, so that those of the test lie beside those of the training: the accuracy will be too high.</source>
   <extracomment>1704, engine/training/sample_checks.py</extracomment>
   <translation>Las partes del conjunto de parches son píxeles al azar, de modo que los de la prueba están junto a los del entrenamiento: la exactitud será demasiado alta.</translation>
  </message>
  <message>
   <source>{output} is being trained by another run. Wait for it, cancel it, or choose another OUTPUT folder.</source>
   <extracomment>1705, engine/training/session.py</extracomment>
   <translation>Otra ejecución está entrenando {output}. Espérela, cancélela, o elija otra carpeta OUTPUT.</translation>
  </message>
  <message>
   <source>the patch set</source>
   <extracomment>1706, engine/training/session.py</extracomment>
   <translation>el conjunto de parches</translation>
  </message>
  <message>
   <source>CNN Mapper</source>
   <extracomment>1707, engine/training/session.py</extracomment>
   <translation>CNN Mapper</translation>
  </message>
  <message>
   <source>the processor</source>
   <extracomment>1708, engine/training/session.py</extracomment>
   <translation>el procesador</translation>
  </message>
  <message>
   <source>the number of cores</source>
   <extracomment>1709, engine/training/session.py</extracomment>
   <translation>el número de núcleos</translation>
  </message>
  <message>
   <source>the graphics card</source>
   <extracomment>1710, engine/training/session.py</extracomment>
   <translation>la tarjeta gráfica</translation>
  </message>
  <message>
   <source>Building the network</source>
   <extracomment>1711, engine/training/session.py</extracomment>
   <translation>Construyendo la red</translation>
  </message>
  <message>
   <source>Measuring the network on the test blocks</source>
   <extracomment>1712, engine/training/session.py</extracomment>
   <translation>Midiendo la red en los bloques de prueba</translation>
  </message>
  <message>
   <source>the validation part has no samples</source>
   <extracomment>1713, engine/training/calibrating.py</extracomment>
   <translation>la parte de validación no tiene muestras</translation>
  </message>
  <message>
   <source>on the validation part every sample is right, or none of them tells anything</source>
   <extracomment>1714, engine/training/calibrating.py</extracomment>
   <translation>en la parte de validación todas las muestras son correctas, o ninguna de ellas aporta nada</translation>
  </message>
  <message>
   <source>{width} × {height} pixels of {bands_count} bands</source>
   <extracomment>1715, engine/training/session.py</extracomment>
   <translation>{width} × {height} píxeles de {bands_count} bandas</translation>
  </message>
  <message>
   <source>mirrored and turned by quarters</source>
   <extracomment>1716, engine/training/session.py</extracomment>
   <translation>reflejados y girados en cuartos de vuelta</translation>
  </message>
  <message>
   <source>by a range test</source>
   <extracomment>1717, engine/training/session.py</extracomment>
   <translation>según una prueba de rango</translation>
  </message>
  <message>
   <source>Learning rate at first</source>
   <extracomment>1718, engine/training/session.py</extracomment>
   <translation>Tasa de aprendizaje al principio</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>1719, engine/training/session.py</extracomment>
   <translation>Parches de un paso</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>1720, engine/training/session.py</extracomment>
   <translation>Pesos de las clases</translation>
  </message>
  <message>
   <source>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</source>
   <extracomment>1721, engine/vectors/geopackage.py</extracomment>
   <translation>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</translation>
  </message>
  <message>
   <source>The parts of a map of CNN Mapper</source>
   <extracomment>1722, engine/vectors/part_layer.py</extracomment>
   <translation>Las partes de un mapa de CNN Mapper</translation>
  </message>
  <message>
   <source>OUTPUT_SAMPLES {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1723, engine/vectors/sample_points.py</extracomment>
   <translation>No se puede escribir OUTPUT_SAMPLES {target} ({value}). Ciérrelo en otros programas, o elija otro archivo.</translation>
  </message>
  <message>
   <source>OUTPUT {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1724, engine/vectors/suggested_points.py</extracomment>
   <translation>No se puede escribir OUTPUT {target} ({value}). Ciérrelo en otros programas, o elija otro archivo.</translation>
  </message>
  <message>
   <source>to be labelled</source>
   <extracomment>1725, engine/vectors/suggested_points.py</extracomment>
   <translation>por etiquetar</translation>
  </message>
  <message>
   <source>In the cluster {text}, {what} has {package} {theirs}, and this machine {mine}: expected is the same. Install the same versions on both (engine/requirements-cluster.txt in the plugin's folder names them).</source>
   <extracomment>1726, engine/inference/cluster_connection.py</extracomment>
   <translation>En el clúster {text}, {what} tiene {package} {theirs}, y este equipo {mine}: se espera lo mismo. Instale las mismas versiones en ambos (engine/requirements-cluster.txt, en la carpeta del complemento, las nombra).</translation>
  </message>
  <message>
   <source>Trained: {architecture}, {parameters} weights, for {epochs_count} epochs, until {ended}; the weights are those of epoch {best_epoch}.</source>
   <extracomment>1727, engine/train.py</extracomment>
   <translation>Entrenado: {architecture}, {parameters} pesos, durante {epochs_count} épocas, hasta que {ended}; los pesos son los de la época {best_epoch}.</translation>
  </message>
  <message>
   <source>{path}, line {number}: {gone} is not there; expected are files, addresses or paths from the table's folder, separated by commas.</source>
   <extracomment>1728, engine/batch/image_list.py</extracomment>
   <translation>{path}, línea {number}: {gone} no existe; se esperan archivos, direcciones o rutas desde la carpeta de la tabla, separados por comas.</translation>
  </message>
  <message>
   <source>{twice} and --part {part} are given; expected is one of them.</source>
   <extracomment>1729, engine/command.py</extracomment>
   <translation>Se han dado {twice} y --part {part}; se espera uno de ellos.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({reason}); expected are features as QGIS hands them over. Run it again from QGIS, and look whether the disk is full.</source>
   <extracomment>1730, engine/contract/feature_file.py</extracomment>
   <translation>{name} no se puede leer de {path} ({reason}); se esperan objetos espaciales tal como QGIS los entrega. Ejecútelo de nuevo desde QGIS y mire si el disco está lleno.</translation>
  </message>
  <message>
   <source>A part of a map ({part}) is asked for, but the job's task is {get}; expected is a map that is predicted.</source>
   <extracomment>1731, engine/contract/plan_file.py</extracomment>
   <translation>Se pide una parte de un mapa ({part}), pero la tarea del trabajo es {get}; se espera un mapa que se predice.</translation>
  </message>
  <message>
   <source>OUTPUT_MOSAIC: {parent} is the folder of the images, in which the next run would take the mosaic for an image. Choose another folder.</source>
   <extracomment>1732, engine/map_images.py</extracomment>
   <translation>OUTPUT_MOSAIC: {parent} es la carpeta de las imágenes, en la que la próxima ejecución tomaría el mosaico por una imagen. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>No image{some} gave a map. {name}: {reason}</source>
   <extracomment>1734, engine/map_images.py</extracomment>
   <translation>Ninguna imagen{some} dio un mapa. {name}: {reason}</translation>
  </message>
  <message>
   <source>Nothing says where on the globe these maps lie: {list}{more}. Their images have no CRS, or ground control points alone; so they have no footprint in the index and are in no mosaic. Give the images their CRS (in QGIS: of the layer), and run this again.</source>
   <extracomment>1735, engine/map_images.py</extracomment>
   <translation>Nada dice en qué lugar del globo están estos mapas: {list}{more}. Sus imágenes no tienen SRC, o solo puntos de control; por eso no tienen contorno en el índice ni están en ningún mosaico. Dé a las imágenes su SRC (en QGIS: el de la capa) y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>{patience} epochs brought no smaller loss {where} and the learning rate had fallen to nothing</source>
   <extracomment>1736, engine/training/loop.py</extracomment>
   <translation>{patience} épocas no dieron una pérdida menor {where} y la tasa de aprendizaje había bajado a cero</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {most}: loss {mean_loss}, accuracy {accuracy} %</source>
   <extracomment>1737, engine/training/loop.py</extracomment>
   <translation>Época {epoch} de {most} como máximo: pérdida {mean_loss}, exactitud {accuracy} %</translation>
  </message>
  <message>
   <source>pixel by pixel, at random</source>
   <extracomment>1739, engine/models/card_accuracy.py</extracomment>
   <translation>píxel a píxel, al azar</translation>
  </message>
  <message>
   <source>{KEY}: overall is None; expected is a number from 0 to 1.</source>
   <extracomment>1740, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY}: overall es None; se espera un número de 0 a 1.</translation>
  </message>
  <message>
   <source>{key} is {document}; expected is an object.</source>
   <extracomment>1741, engine/models/card_measures.py</extracomment>
   <translation>{key} es {document}; se espera un objeto.</translation>
  </message>
  <message>
   <source>{key} has {unknown}; expected are {list} alone.</source>
   <extracomment>1742, engine/models/card_measures.py</extracomment>
   <translation>{key} tiene {unknown}; se esperan únicamente {list}.</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a number from 0 to 1.</source>
   <extracomment>1743, engine/models/card_measures.py</extracomment>
   <translation>{key}: {name} es {value}; se espera un número de 0 a 1.</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a whole number above 0.</source>
   <extracomment>1744, engine/models/card_measures.py</extracomment>
   <translation>{key}: {name} es {value}; se espera un número entero mayor que 0.</translation>
  </message>
  <message>
   <source>it is {document}; expected is an object</source>
   <extracomment>1745, engine/models/learnt_ground.py</extracomment>
   <translation>es {document}; se espera un objeto</translation>
  </message>
  <message>
   <source>it has {unknown}; expected are divisions and and_unknown</source>
   <extracomment>1746, engine/models/learnt_ground.py</extracomment>
   <translation>tiene {unknown}; se esperan divisions y and_unknown</translation>
  </message>
  <message>
   <source>divisions is {divisions} and and_unknown {more}; expected are a list and true or false</source>
   <extracomment>1747, engine/models/learnt_ground.py</extracomment>
   <translation>divisions es {divisions} y and_unknown es {more}; se esperan una lista y true o false</translation>
  </message>
  <message>
   <source>it names {identities_count} divisions; expected are at most {MOST}</source>
   <extracomment>1748, engine/models/learnt_ground.py</extracomment>
   <translation>nombra {identities_count} divisiones; se esperan {MOST} como máximo</translation>
  </message>
  <message>
   <source>it names the division {one}; expected is a SHA-256</source>
   <extracomment>1749, engine/models/learnt_ground.py</extracomment>
   <translation>nombra la división {one}; se espera un SHA-256</translation>
  </message>
  <message>
   <source>it has more than {MOST_BYTES} bytes</source>
   <extracomment>1750, engine/models/keras_members.py</extracomment>
   <translation>tiene más de {MOST_BYTES} bytes</translation>
  </message>
  <message>
   <source>expected is an object of version {VERSION}</source>
   <extracomment>1751, engine/models/keras_members.py</extracomment>
   <translation>se espera un objeto de la versión {VERSION}</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells where the network has learnt, is damaged ({error}). Copy the file again, or remove that member from the archive: then it is not known.</source>
   <extracomment>1752, engine/models/learnt_ground.py</extracomment>
   <translation>{path}: su miembro {MEMBER}, que indica dónde ha aprendido la red, está dañado ({error}). Copie de nuevo el archivo, o quite ese miembro del archivo comprimido: entonces no se sabe dónde ha aprendido.</translation>
  </message>
  <message>
   <source>OUTPUT {output} is the folder of LIKE, too, which tells what has been learnt; expected is another folder.</source>
   <extracomment>1753, engine/sample_patches.py</extracomment>
   <translation>OUTPUT {output} es también la carpeta de LIKE, que indica lo que se ha aprendido; se espera otra carpeta.</translation>
  </message>
  <message>
   <source>Dividing the patches: blocks of {side} pixels</source>
   <extracomment>1754, engine/sampling/division.py</extracomment>
   <translation>Dividiendo los parches: bloques de {side} píxeles</translation>
  </message>
  <message>
   <source>by polygons</source>
   <extracomment>1755, engine/sampling/earlier_division.py</extracomment>
   <translation>por polígonos</translation>
  </message>
  <message>
   <source>LIKE is {folder}, which is divided by blocks, but SPLIT is {how}; expected is a division by spatial blocks, or no LIKE.</source>
   <extracomment>1756, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE es {folder}, que está dividido por bloques, pero SPLIT es {how}; se espera una división por bloques espaciales, o ningún LIKE.</translation>
  </message>
  <message>
   <source>has fold {own} of {own_2}</source>
   <extracomment>1757, engine/sampling/earlier_division.py</extracomment>
   <translation>tiene la partición {own} de {own_2}</translation>
  </message>
  <message>
   <source>has no folds</source>
   <extracomment>1758, engine/sampling/earlier_division.py</extracomment>
   <translation>no tiene ninguna partición</translation>
  </message>
  <message>
   <source>FOLD is {folds} of {folds_2}, but LIKE {folder} {theirs} as its test: the test of another fold is what has been learnt there. Give the values of that set, or the set of this fold as LIKE.</source>
   <extracomment>1759, engine/sampling/earlier_division.py</extracomment>
   <translation>FOLD es {folds} de {folds_2}, pero LIKE {folder} {theirs} como prueba: la prueba de otra partición es lo que allí se ha aprendido. Indique los valores de ese conjunto, o el conjunto de esta partición como LIKE.</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}, but LIKE {folder} has blocks of {size} pixels, which are kept; expected is 0 or that number.</source>
   <extracomment>1760, engine/sampling/earlier_division.py</extracomment>
   <translation>BLOCK_SIZE es {block_size}, pero LIKE {folder} tiene bloques de {size} píxeles, que se conservan; se espera 0 o ese número.</translation>
  </message>
  <message>
   <source>A patch sees {side} pixels, but LIKE {folder} has blocks of {size} pixels, into which none fits. Choose smaller patches (PATCH_SIZE), or sample without LIKE and train a new network.</source>
   <extracomment>1761, engine/sampling/earlier_division.py</extracomment>
   <translation>Un parche ve {side} píxeles, pero LIKE {folder} tiene bloques de {size} píxeles, en los que no cabe ninguno. Elija parches más pequeños (PATCH_SIZE), o muestree sin LIKE y entrene una red nueva.</translation>
  </message>
  <message>
   <source>{path} has {other} of LIKE {folder}. Bring the image to that one with “Warp (reproject)”, or sample without LIKE and train a new network.</source>
   <extracomment>1762, engine/sampling/earlier_division.py</extracomment>
   <translation>{path} no tiene el mismo sistema de referencia de coordenadas que LIKE {folder}: {other}. Lleve la imagen a ese sistema con «Combar (reproyectar)», o muestree sin LIKE y entrene una red nueva.</translation>
  </message>
  <message>
   <source>{path} has other pixels than LIKE {folder}: of {a} x {e} from ({c}, {f}) on (turned by {b}, {d}) instead of {theirs} x {theirs_2} from ({theirs_3}, {theirs_4}) on (turned by {theirs_5}, {theirs_6}). Give an image on the same pixel grid as the first one, or sample without LIKE and train a new network.</source>
   <extracomment>1763, engine/sampling/earlier_division.py</extracomment>
   <translation>{path} tiene otros píxeles que LIKE {folder}: de {a} x {e} a partir de ({c}, {f}) (con un giro de {b}, {d}) en lugar de {theirs} x {theirs_2} a partir de ({theirs_3}, {theirs_4}) (con un giro de {theirs_5}, {theirs_6}). Indique una imagen en la misma malla de píxeles que la primera, o muestree sin LIKE y entrene una red nueva.</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided by polygons, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1764, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} está dividido por polígonos, una división que otras etiquetas no pueden conservar; se espera un conjunto dividido por bloques espaciales. Muestree sin LIKE y entrene una red nueva.</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided at random, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1765, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} está dividido al azar, una división que otras etiquetas no pueden conservar; se espera un conjunto dividido por bloques espaciales. Muestree sin LIKE y entrene una red nueva.</translation>
  </message>
  <message>
   <source>LIKE {folder} does not tell how its ground is divided: an earlier version of CNN Mapper made it. Sample it once more with the same values, which gives the same patches, and give that folder.</source>
   <extracomment>1766, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} no indica cómo está dividido su terreno: lo hizo una versión anterior de CNN Mapper. Muestréelo otra vez con los mismos valores, lo que da los mismos parches, e indique esa carpeta.</translation>
  </message>
  <message>
   <source>the place of the blocks</source>
   <extracomment>1767, engine/sampling/ground_blocks.py</extracomment>
   <translation>la posición de los bloques</translation>
  </message>
  <message>
   <source>the number of blocks</source>
   <extracomment>1768, engine/sampling/ground_blocks.py</extracomment>
   <translation>el número de bloques</translation>
  </message>
  <message>
   <source>the rows of blocks</source>
   <extracomment>1769, engine/sampling/ground_blocks.py</extracomment>
   <translation>las filas de bloques</translation>
  </message>
  <message>
   <source>the row of blocks {text}</source>
   <extracomment>1770, engine/sampling/ground_blocks.py</extracomment>
   <translation>la fila de bloques {text}</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels like an earlier set ({sum} of its blocks, {free_count} new); no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1771, engine/sampling/like_division.py</extracomment>
   <translation>Divididos por bloques cuadrados de {size} píxeles como un conjunto anterior ({sum} de sus bloques, {free_count} nuevos); ningún píxel de un parche está en un parche de otra parte (separación de {gap} píxeles).</translation>
  </message>
  <message>
   <source>the blocks are others than their identity says</source>
   <extracomment>1772, engine/sampling/patch_set_document.py</extracomment>
   <translation>los bloques son distintos de los que indica su identidad</translation>
  </message>
  <message>
   <source>No patch of {without} is in the {name} part: their labels lie in too few places. Label more places of them, far from each other{may_be_smaller}.</source>
   <extracomment>1773, engine/sampling/set_making.py</extracomment>
   <translation>Ningún parche de {without} está en la parte {name}: sus etiquetas están en muy pocos lugares. Etiquete más lugares de estas clases, alejados entre sí{may_be_smaller}.</translation>
  </message>
  <message>
   <source> That is too good if they lie where the network has learnt before.</source>
   <extracomment>1774, engine/train.py</extracomment>
   <translation> Es un valor demasiado bueno si están donde la red ya había aprendido antes.</translation>
  </message>
  <message>
   <source>START may have learnt the test. </source>
   <extracomment>1775, engine/models/card_accuracy.py</extracomment>
   <translation>START puede haber aprendido la prueba. </translation>
  </message>
  <message>
   <source>What START has learnt is not known. </source>
   <extracomment>1776, engine/models/card_accuracy.py</extracomment>
   <translation>No se sabe lo que ha aprendido START. </translation>
  </message>
  <message>
   <source>START {name} has learnt from another division of the ground than that of {folder}: test samples may lie where it has learnt, so that the accuracy stated is too good. Sample again with LIKE, the folder of the patches that START was trained on, or train a new network.</source>
   <extracomment>1777, engine/training/start_ground.py</extracomment>
   <translation>START {name} ha aprendido de una división del terreno distinta de la de {folder}: puede haber muestras de prueba donde ha aprendido, de modo que la exactitud indicada es demasiado buena. Muestree de nuevo con LIKE, la carpeta de los parches con los que se entrenó START, o entrene una red nueva.</translation>
  </message>
  <message>
   <source>Nothing tells where START {name} has learnt, or where the network has that it began with.</source>
   <extracomment>1778, engine/training/start_ground.py</extracomment>
   <translation>Nada indica dónde ha aprendido START {name}, o dónde lo ha hecho la red con la que empezó.</translation>
  </message>
  <message>
   <source>{folder} does not tell how its ground is divided, so that it cannot be compared with what START has learnt.</source>
   <extracomment>1779, engine/training/start_ground.py</extracomment>
   <translation>{folder} no indica cómo está dividido su terreno, de modo que no se puede comparar con lo que ha aprendido START.</translation>
  </message>
  <message>
   <source>{what} If START was trained on other images, the accuracy stated is that of places that it has never seen; if on this one, test samples may lie where it has learnt, and the accuracy is too good.</source>
   <extracomment>1780, engine/training/start_ground.py</extracomment>
   <translation>{what} Si START se entrenó con otras imágenes, la exactitud indicada es la de lugares que nunca ha visto; si se entrenó con esta, puede haber muestras de prueba donde ha aprendido, y la exactitud es demasiado buena.</translation>
  </message>
  <message>
   <source>output, a folder: each map is called as its image is</source>
   <extracomment>1782, engine/contract/job.py</extracomment>
   <translation>output, una carpeta: cada mapa lleva el nombre de su imagen</translation>
  </message>
  <message>
   <source>The job's predict.{name} is {value}, but it is filled in for each image; expected is {instead}.</source>
   <extracomment>1783, engine/contract/job.py</extracomment>
   <translation>El valor predict.{name} del trabajo es {value}, pero se rellena para cada imagen; se espera {instead}.</translation>
  </message>
  <message>
   <source>The job's seed is {seed}; expected is at most {LARGEST_SEED}.</source>
   <extracomment>1784, engine/contract/sampling_job.py</extracomment>
   <translation>El valor seed del trabajo es {seed}; se espera como máximo {LARGEST_SEED}.</translation>
  </message>
  <message>
   <source> On as many test blocks chance alone gives up to {error_by_chance} %.</source>
   <extracomment>1785, engine/inference/calibration_choice.py</extracomment>
   <translation> Con el mismo número de bloques de prueba, el azar por sí solo da hasta el {error_by_chance} %.</translation>
  </message>
  <message>
   <source> So its validation blocks and its test blocks disagree on how sure it may be; where they are few, neither says much.</source>
   <extracomment>1786, engine/inference/calibration_choice.py</extracomment>
   <translation> Así que sus bloques de validación y sus bloques de prueba no concuerdan en lo seguro que puede estar; cuando son pocos, ni unos ni otros dicen mucho.</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} has not answered for {ANSWER_S} s. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1787, engine/inference/cluster_connection.py</extracomment>
   <translation>El planificador del clúster {text} no ha respondido durante {ANSWER_S} s. Las teselas acabadas se conservan junto al mapa: ejecútelo otra vez, con CLUSTER o sin él, y continúa desde ahí.</translation>
  </message>
  <message>
   <source>these workers do not answer: {some}</source>
   <extracomment>1788, engine/inference/cluster_connection.py</extracomment>
   <translation>estos procesos de cálculo no responden: {some}</translation>
  </message>
  <message>
   <source>not all workers answer</source>
   <extracomment>1789, engine/inference/cluster_connection.py</extracomment>
   <translation>no todos los procesos de cálculo responden</translation>
  </message>
  <message>
   <source>In the cluster {text}, {which} (waited for: {ANSWER_S} s). End them and run it again, or wait until the scheduler has given them up, which takes some minutes.</source>
   <extracomment>1790, engine/inference/cluster_connection.py</extracomment>
   <translation>En el clúster {text}, {which} (tiempo de espera: {ANSWER_S} s). Termínelos y ejecútelo otra vez, o espere a que el planificador los dé por perdidos, lo que tarda algunos minutos.</translation>
  </message>
  <message>
   <source>No image gave a map. {name}: {reason}</source>
   <extracomment>1791, engine/map_images.py</extracomment>
   <translation>Ninguna imagen ha dado un mapa. {name}: {reason}</translation>
  </message>
  <message>
   <source>it failed unexpectedly ({name}: {reason}).</source>
   <extracomment>1792, engine/map_images.py</extracomment>
   <translation>falló de forma inesperada ({name}: {reason}).</translation>
  </message>
  <message>
   <source>{name} has no map: {reason}</source>
   <extracomment>1793, engine/map_images.py</extracomment>
   <translation>{name} no tiene mapa: {reason}</translation>
  </message>
  <message>
   <source>{what}: {path} cannot be read: {strerror}.</source>
   <extracomment>1794, engine/map_images.py</extracomment>
   <translation>{what}: {path} no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a path that ends with a name.</source>
   <extracomment>1795, engine/maps/output_paths.py</extracomment>
   <translation>{name} es {path}; se espera una ruta que termine con un nombre.</translation>
  </message>
  <message>
   <source>these files are no parts, or too damaged to tell: {untold}</source>
   <extracomment>1796, engine/merge_maps.py</extracomment>
   <translation>estos archivos no son partes, o están demasiado dañados para saberlo: {untold}</translation>
  </message>
  <message>
   <source>expected is a list of classes, each with its value and name</source>
   <extracomment>1797, engine/models/learnt_classes.py</extracomment>
   <translation>se espera una lista de clases, cada una con su valor y su nombre</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells the classes of the network, is damaged ({error}). Copy the file again, or remove that member from the archive: then they are not known.</source>
   <extracomment>1798, engine/models/learnt_classes.py</extracomment>
   <translation>{path}: {MEMBER}, que contiene y que indica las clases de la red, está dañado ({error}). Copie de nuevo el archivo, o quite ese miembro del archivo comprimido: entonces no se conocen las clases.</translation>
  </message>
  <message>
   <source>{where} holds “{value}”, and CLASSES calls the classes {list} so. Give each of them a name of its own, or let the field hold the numbers of the classes.</source>
   <extracomment>1799, engine/sampling/class_values.py</extracomment>
   <translation>{where} contiene «{value}», y CLASSES llama así a las clases {list}. Dé a cada una un nombre propio, o haga que el campo contenga los números de las clases.</translation>
  </message>
  <message>
   <source>The numbers of {path} have another scale or offset than those of {path_2}, and are taken as the files store them: the same number means different things. Choose the values with scale and offset applied (VALUES); an image that lacks them has to be given them first.</source>
   <extracomment>1800, engine/sampling/image_opening.py</extracomment>
   <translation>Los números de {path} tienen otra escala u otro desplazamiento que los de {path_2}, y se toman tal como los almacenan los archivos: el mismo número significa cosas distintas. Elija los valores con escala y desplazamiento aplicados (VALUES); a una imagen que no los tenga hay que dárselos antes.</translation>
  </message>
  <message>
   <source>The temperature {temperature}, by the validation blocks, makes the probabilities on the test blocks less true: their expected calibration error is {value} with it and {value_2} without. Validation and test blocks disagree on how sure the network may be, and nobody can tell which of them are like the land; more labelled places tell. CALIBRATE goes by the validation blocks.</source>
   <extracomment>1801, engine/training/calibrating.py</extracomment>
   <translation>La temperatura {temperature}, según los bloques de validación, hace menos fieles las probabilidades en los bloques de prueba: su error de calibración esperado es {value} con ella y {value_2} sin ella. Los bloques de validación y los de prueba no concuerdan en lo segura que puede estar la red, y nadie puede saber cuáles de ellos se parecen al terreno; más lugares etiquetados lo aclaran. CALIBRATE se guía por los bloques de validación.</translation>
  </message>
  <message>
   <source>The patches of {folder} have numbers up to {largest} in “{name}”; expected are at most {LARGEST}, which a network can compute with. If they mean “no data”, sample again and name them in NODATA.</source>
   <extracomment>1802, engine/training/network_of_set.py</extracomment>
   <translation>Los parches de {folder} tienen números de hasta {largest} en «{name}»; se esperan como máximo de {LARGEST}, con los que una red puede calcular. Si significan «sin datos», muestree de nuevo e indíquelos en NODATA.</translation>
  </message>
  <message>
   <source>Nothing tells the classes of START; those of the patch set are taken for them, in their order: {names}.</source>
   <extracomment>1803, engine/training/own_network.py</extracomment>
   <translation>Nada indica las clases de START; se toman por ellas las del conjunto de parches, en su orden: {names}.</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}), and its last layer cannot be replaced: it begins with what it knows of those. Train for longer, or train a new network.</source>
   <extracomment>1804, engine/training/own_network.py</extracomment>
   <translation>START ha aprendido otras clases ({before}) que las que tiene el conjunto de parches ({names}), y su última capa no se puede sustituir: empieza con lo que sabe de aquellas. Entrene durante más tiempo, o entrene una red nueva.</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}): its last layer begins with random weights.</source>
   <extracomment>1805, engine/training/own_network.py</extracomment>
   <translation>START ha aprendido otras clases ({before}) que las que tiene el conjunto de parches ({names}): su última capa empieza con pesos aleatorios.</translation>
  </message>
  <message>
   <source>{failed_count} of {failed_count_2} images have no map: {list}{more}. The log says of each why. Run this again when that is mended: it makes only what is missing.</source>
   <extracomment>1806, engine/batch/failed_images.py</extracomment>
   <translation>{failed_count} de {failed_count_2} imágenes no tienen mapa: {list}{more}. El registro indica el motivo de cada una. Ejecútelo de nuevo cuando esté corregido: solo hace lo que falta.</translation>
  </message>
  <message>
   <source>The map {file} cannot be read for the index: {error}.</source>
   <extracomment>1807, engine/batch/map_index.py</extracomment>
   <translation>No se puede leer el mapa {file} para el índice: {error}.</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is damaged or no raster, and nothing says that it was a map of this program. Move or remove the file and run this again, or choose another folder.</source>
   <extracomment>1808, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {file} ya existe y está dañado o no es un ráster, y nada indica que fuera un mapa de este programa. Mueva o elimine el archivo y ejecútelo de nuevo, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>OUTPUT: {item} is there and is no STAC item of this program, whose place it has. Choose another folder, or move the file.</source>
   <extracomment>1809, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {item} ya existe y no es un elemento STAC de este programa, aunque ocupa el lugar de uno. Elija otra carpeta, o mueva el archivo.</translation>
  </message>
  <message>
   <source>is damaged</source>
   <extracomment>1810, engine/batch/mosaic.py</extracomment>
   <translation>está dañado</translation>
  </message>
  <message>
   <source>{file} is no map of this program, though {stem}.json names it as one: no mosaic holds it. Move it, and run this again.</source>
   <extracomment>1811, engine/batch/mosaic.py</extracomment>
   <translation>{file} no es un mapa de este programa, aunque {stem}.json lo nombra como tal: ningún mosaico lo contiene. Muévalo y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>cannot be read ({error})</source>
   <extracomment>1812, engine/batch/mosaic.py</extracomment>
   <translation>no se puede leer ({error})</translation>
  </message>
  <message>
   <source>The map {file} {why}: no mosaic holds it. Run this again with its image, which makes it anew, or remove {stem}.json.</source>
   <extracomment>1813, engine/batch/mosaic.py</extracomment>
   <translation>El mapa {file} {why}: ningún mosaico lo contiene. Ejecútelo de nuevo con su imagen, con lo que el mapa se hace de nuevo, o elimine {stem}.json.</translation>
  </message>
  <message>
   <source>{before} and {change} are given; expected is one of them.</source>
   <extracomment>1814, engine/command.py</extracomment>
   <translation>Se han dado {before} y {change}; se espera uno de ellos.</translation>
  </message>
  <message>
   <source>{key} gives {error}; expected is every key once.</source>
   <extracomment>1815, engine/command.py</extracomment>
   <translation>{key} da {error}; se espera cada clave una sola vez.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is no file; expected is a file.</source>
   <extracomment>1816, engine/contract/feature_file.py</extracomment>
   <translation>{name} es {path}, que no es un archivo; se espera un archivo.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path}: a layer as GeoPackage, Shapefile or GeoJSON is read by QGIS, not by the engine; expected are features as QGIS hands them over. Run the algorithm in QGIS or with qgis_process, and give the layer there.</source>
   <extracomment>1817, engine/contract/feature_file.py</extracomment>
   <translation>{name} no se puede leer de {path}: una capa en GeoPackage, Shapefile o GeoJSON la lee QGIS, no el motor; se esperan objetos espaciales tal como QGIS los entrega. Ejecute el algoritmo en QGIS o con qgis_process, e indique allí la capa.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({value}). Give a file that is there and can be read, or run the algorithm from QGIS, which hands the layer over.</source>
   <extracomment>1818, engine/contract/feature_file.py</extracomment>
   <translation>{name} no se puede leer de {path} ({value}). Indique un archivo que exista y se pueda leer, o ejecute el algoritmo desde QGIS, que entrega la capa.</translation>
  </message>
  <message>
   <source>The job gives {error}; expected is every key once.</source>
   <extracomment>1819, engine/contract/job.py</extracomment>
   <translation>El trabajo da {error}; se espera cada clave una sola vez.</translation>
  </message>
  <message>
   <source>The job's max_cloud is {max_cloud}; expected is a number from 0 to 100.</source>
   <extracomment>1820, engine/contract/stac_job.py</extracomment>
   <translation>El valor max_cloud del trabajo es {max_cloud}; se espera un número de 0 a 100.</translation>
  </message>
  <message>
   <source>{key} twice: {found} and {value}</source>
   <extracomment>1821, engine/contract/strict_json.py</extracomment>
   <translation>{key} dos veces: {found} y {value}</translation>
  </message>
  <message>
   <source>Other workers get their tiles</source>
   <extracomment>1822, engine/inference/cluster.py</extracomment>
   <translation>Otros procesos de cálculo reciben sus teselas</translation>
  </message>
  <message>
   <source>There is no other: the run waits until one answers or joins. Dask gives up workers that hang, after five minutes if nobody has set it otherwise. End them and start others, or cancel the run: what is finished stays for the next one</source>
   <extracomment>1823, engine/inference/cluster.py</extracomment>
   <translation>No hay ningún otro: la ejecución espera hasta que uno responda o se incorpore. Dask da por perdidos los procesos de cálculo bloqueados, al cabo de cinco minutos si nadie ha establecido otra cosa. Termínelos e inicie otros, o cancele la ejecución: lo que está acabado se conserva para la próxima</translation>
  </message>
  <message>
   <source>These workers of the cluster {text} have not answered for {values} s, far longer than their tiles take: {names}. {follows}. A worker that answers again is used again.</source>
   <extracomment>1824, engine/inference/cluster.py</extracomment>
   <translation>Estos procesos de cálculo del clúster {text} llevan {values} s sin responder, mucho más de lo que tardan sus teselas: {names}. {follows}. Un proceso de cálculo que vuelva a responder se usa de nuevo.</translation>
  </message>
  <message>
   <source>The worker {worker} answers again.</source>
   <extracomment>1825, engine/inference/cluster.py</extracomment>
   <translation>El proceso de cálculo {worker} vuelve a responder.</translation>
  </message>
  <message>
   <source>The cluster {text} failed: {failure}.</source>
   <extracomment>1826, engine/inference/cluster.py</extracomment>
   <translation>El clúster {text} falló: {failure}.</translation>
  </message>
  <message>
   <source>{file} is damaged: the map of {name} is made anew.</source>
   <extracomment>1827, engine/map_images.py</extracomment>
   <translation>{file} está dañado: el mapa de {name} se hace de nuevo.</translation>
  </message>
  <message>
   <source> of the first {tried}, after which no more were tried,</source>
   <extracomment>1828, engine/map_images.py</extracomment>
   <translation> de las primeras {tried}, tras las cuales no se probó ninguna más,</translation>
  </message>
  <message>
   <source>{origin} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1829, engine/maps/legend.py</extracomment>
   <translation>{origin} da {error}; se espera cada clave una sola vez. Elimine una de ellas.</translation>
  </message>
  <message>
   <source>{origin} has the column {strip} twice; expected is one. Remove the other.</source>
   <extracomment>1830, engine/maps/legend_table.py</extracomment>
   <translation>{origin} tiene dos veces la columna {strip}; se espera una. Elimine la otra.</translation>
  </message>
  <message>
   <source>its transform is not finite</source>
   <extracomment>1831, engine/maps/part_tag.py</extracomment>
   <translation>su geotransformación no es finita</translation>
  </message>
  <message>
   <source>{path} is no TIFF file</source>
   <extracomment>1832, engine/maps/tiff_extent.py</extracomment>
   <translation>{path} no es un archivo TIFF</translation>
  </message>
  <message>
   <source>The image {name} was changed while the parts were made: part {one} has seen it as it was changed last at {before}, part {other} at {after}. Where its pixels were edited, the parts are of two images: make them all again. Where it was only copied anew, or its metadata written, they are not.</source>
   <extracomment>1833, engine/merge_maps.py</extracomment>
   <translation>La imagen {name} cambió mientras se hacían las partes: la parte {one} la ha visto con fecha de última modificación {before}; la parte {other}, con {after}. Si se editaron sus píxeles, las partes son de dos imágenes distintas: hágalas todas de nuevo. Si solo se copió de nuevo o se escribieron sus metadatos, no lo son.</translation>
  </message>
  <message>
   <source>{path} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1834, engine/models/card.py</extracomment>
   <translation>{path} da {error}; se espera cada clave una sola vez. Elimine una de ellas.</translation>
  </message>
  <message>
   <source>{value} is no whole number</source>
   <extracomment>1835, engine/models/card_fields.py</extracomment>
   <translation>{value} no es un número entero</translation>
  </message>
  <message>
   <source>{value} is no number</source>
   <extracomment>1836, engine/models/card_fields.py</extracomment>
   <translation>{value} no es un número</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} twice: {given} and {value}; expected is one value for each.</source>
   <extracomment>1837, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS da {name} dos veces: {given} y {value}; se espera un solo valor para cada entrada.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} has the column {twice} twice; expected is one. Remove the other.</source>
   <extracomment>1838, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} tiene dos veces la columna {twice}; se espera una. Elimine la otra.</translation>
  </message>
  <message>
   <source>{option_string} {before} and {option_string_2} {values} are given; expected is one of them</source>
   <extracomment>1839, engine/service.py</extracomment>
   <translation>Se han dado {option_string} {before} y {option_string_2} {values}; se espera uno de ellos</translation>
  </message>
 </context>
</TS>
