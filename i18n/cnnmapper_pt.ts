<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
 <context>
  <name>CnnMapper</name>
  <message>
   <source>Assess a class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Avaliar um mapa de classes</translation>
  </message>
  <message>
   <source>reference,ground truth,f1,iou,mcc,olofsson,area estimation,calibration</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>referência,verdade de campo,f1,iou,mcc,olofsson,estimativa de áreas,calibração</translation>
  </message>
  <message>
   <source>Holds a class map against reference data, a raster or points or polygons with a class field, and reports its accuracy: confusion matrix, overall accuracy, user's and producer's accuracy, F1, intersection over union, kappa and the Matthews correlation coefficient. For a random sample stratified by map class also area-adjusted accuracy and areas with 95 % confidence intervals (Olofsson et al. 2014), and with the probabilities a reliability diagram.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Compara um mapa de classes com dados de referência (um raster, ou pontos ou polígonos com um campo de classe) e relata a sua exatidão: matriz de confusão, exatidão global, exatidão do utilizador e do produtor, F1, interseção sobre união, kappa e o coeficiente de correlação de Matthews. Para uma amostra aleatória estratificada por classe do mapa, também a exatidão ajustada pela área e as áreas com intervalos de confiança de 95 % (Olofsson et al. 2014); e, com as probabilidades, um diagrama de fiabilidade.</translation>
  </message>
  <message>
   <source>Class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Mapa de classes</translation>
  </message>
  <message>
   <source>One band with a whole number for each class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Uma banda com um número inteiro para cada classe.</translation>
  </message>
  <message>
   <source>The reference is a random sample stratified by map class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>A referência é uma amostra aleatória estratificada por classe do mapa</translation>
  </message>
  <message>
   <source>Also estimate area-adjusted accuracy and areas. True only if the places were drawn at random within each class of this map (or at random over all of it); training data and convenient places are no such sample.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Estimar também a exatidão ajustada pela área e as áreas. Verdadeiro apenas se os locais foram sorteados dentro de cada classe deste mapa (ou em todo o mapa); dados de treino e locais de conveniência não são uma amostra desse tipo.</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Probabilidades</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class, or that of the second of two classes: adds a reliability diagram and the expected calibration error.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>O mapa de probabilidades da mesma execução, com uma banda para cada classe, ou o da segunda de duas classes: acrescenta um diagrama de fiabilidade e o erro de calibração esperado.</translation>
  </message>
  <message>
   <source>Class values of the reference that mean “not known”, separated by commas, such as 0,255; beside its nodata value.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Valores de classe da referência que significam “desconhecido”, separados por vírgulas, como 0,255; além do seu valor sem dados.</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Relatório de exatidão</translation>
  </message>
  <message>
   <source>Reference</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Referência</translation>
  </message>
  <message>
   <source>Reference raster</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Raster de referência</translation>
  </message>
  <message>
   <source>What is really there, as a raster of classes in the map's CRS; its nodata value is left out. This, or points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>O que existe realmente no terreno, como raster de classes no SRC do mapa; o seu valor sem dados é excluído. Este raster, ou pontos ou polígonos.</translation>
  </message>
  <message>
   <source>Reference points or polygons</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Pontos ou polígonos de referência</translation>
  </message>
  <message>
   <source>What is really there, as points or polygons in any CRS. A polygon counts for the pixels whose centres lie in it.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>O que existe realmente no terreno, como pontos ou polígonos em qualquer SRC. Um polígono conta para os píxeis cujos centros estão dentro dele.</translation>
  </message>
  <message>
   <source>Field of the class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <source>For points and polygons: the field with the number of the class, or its name as in the legend.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Para pontos e polígonos: o campo com o número da classe, ou com o seu nome tal como na legenda.</translation>
  </message>
  <message>
   <source>In scripts and models: a raster, points or polygons, in the place of the two parameters above.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Em scripts e modelos: um raster, pontos ou polígonos, em vez dos dois parâmetros acima.</translation>
  </message>
  <message>
   <source>Overall accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Exatidão global, de 0 a 1</translation>
  </message>
  <message>
   <source>Kappa</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Matthews correlation coefficient</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Coeficiente de correlação de Matthews</translation>
  </message>
  <message>
   <source>Mean F1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>F1 médio</translation>
  </message>
  <message>
   <source>Mean intersection over union</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Interseção sobre união média</translation>
  </message>
  <message>
   <source>Samples</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>Samples outside the map or its data</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Amostras fora do mapa ou dos seus dados</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Exatidão ajustada pela área, de 0 a 1</translation>
  </message>
  <message>
   <source>Half of its 95 % confidence interval</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Metade do seu intervalo de confiança de 95 %</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Erro de calibração esperado</translation>
  </message>
  <message>
   <source>Duration in seconds</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Duração em segundos</translation>
  </message>
  <message>
   <source>MAP: no raster is given; expected is one.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>MAP: não foi indicado nenhum raster; espera-se um.</translation>
  </message>
  <message>
   <source>No reference is given; expected is REFERENCE_RASTER (a raster) or REFERENCE_FEATURES (points or polygons).</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Não foi indicada nenhuma referência; espera-se REFERENCE_RASTER (um raster) ou REFERENCE_FEATURES (pontos ou polígonos).</translation>
  </message>
  <message>
   <source>{} are both given; expected is one reference. Empty the one that you do not want.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{} foram ambos indicados; espera-se uma única referência. Deixe vazio o que não pretende.</translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation> e </translation>
  </message>
  <message>
   <source>FIELD is {field}, but {name} is a raster, which has no fields. Empty FIELD, or choose a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELD é {field}, mas {name} é um raster, que não tem campos. Deixe FIELD vazio, ou escolha uma camada de pontos ou polígonos.</translation>
  </message>
  <message>
   <source>FIELD: nothing is given; expected is the field of {name} that holds the class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELD: não foi indicado nada; espera-se o campo de {name} que contém a classe.</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a raster, or a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{name}: não é possível abrir {value}; espera-se um raster, ou uma camada de pontos ou polígonos.</translation>
  </message>
  <message>
   <source>accuracy,agreement,confusion matrix,error matrix,kappa,validation,land cover</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>exatidão,acurácia,concordância,matriz de confusão,matriz de erros,kappa,validação,cobertura do solo</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the maps carry themselves.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Nomes e cores das classes: {kinds}. Vazio: os que os próprios mapas contêm.</translation>
  </message>
  <message>
   <source>Values without a class</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Valores sem classe</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Ficheiros HTML (*.html)</translation>
  </message>
  <message>
   <source>A page with the confusion matrix as a heat map, all measures and plots, in one file that can be sent on.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Uma página com a matriz de confusão como mapa de calor, todas as medidas e gráficos, num único ficheiro que pode ser partilhado.</translation>
  </message>
  <message>
   <source>Table of all numbers</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Tabela de todos os números</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Ficheiros CSV (*.csv)</translation>
  </message>
  <message>
   <source>Every number of the report, one a line, in full precision.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Todos os números do relatório, um por linha, com precisão total.</translation>
  </message>
  <message>
   <source>neural network,deep learning,machine learning,classification,segmentation</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>rede neuronal,rede neural,aprendizagem profunda,deep learning,aprendizagem automática,machine learning,classificação,segmentação</translation>
  </message>
  <message>
   <source>nothing is given</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>não foi indicado nada</translation>
  </message>
  <message>
   <source>{value} cannot be used</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>não é possível usar {value}</translation>
  </message>
  <message>
   <source>CNN Mapper failed unexpectedly ({kind}: {reason}, in {file}, line {line}). Please report this, with what the panel Log Messages shows under “CNN Mapper”.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>O CNN Mapper falhou inesperadamente ({kind}: {reason}, em {file}, linha {line}). Comunique esta falha, com o que o painel Registo de mensagens mostra em “CNN Mapper”.</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>é uma pasta</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>não existe</translation>
  </message>
  <message>
   <source>{name}: {path} is not a file ({found}); expected is {expected}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name}: {path} não é um ficheiro ({found}); espera-se {expected}.</translation>
  </message>
  <message>
   <source>{name}: {path} ends with {suffix}; expected is a file that ends with {suffixes}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name}: {path} termina em {suffix}; espera-se um ficheiro que termine em {suffixes}.</translation>
  </message>
  <message>
   <source>nothing</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>nada</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>algorithms/base.py</extracomment>
   <translation> ou </translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>como guardados</translation>
  </message>
  <message>
   <source>scale and offset applied</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>escala e deslocamento aplicados</translation>
  </message>
  <message>
   <source>harmonised to before baseline 04.00</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>harmonizados para antes da versão de processamento 04.00</translation>
  </message>
  <message>
   <source>Dask cluster</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Cluster Dask</translation>
  </message>
  <message>
   <source>Where the tiles are computed: tcp://host:8786 or tls://host:8786 (a Dask scheduler), the path of a scheduler file, or local:4 for four processes of this machine. The map is the same, and is written here. The workers read the images and the model themselves: under the same paths as here, or over the network (/vsicurl/, /vsis3/). They need the versions of Python and Dask that the inference environment has. Dask runs code that it is sent: name only clusters that you trust, over tcp:// only in a network that you trust; log-ins of layers are never sent. Needs Dask in the inference environment (CLUSTER of “Set up the inference environment”). Empty: this machine, in one process.</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Onde os blocos são calculados: tcp://host:8786 ou tls://host:8786 (um escalonador Dask), o caminho de um ficheiro de escalonador, ou local:4 para quatro processos desta máquina. O mapa é o mesmo, e é escrito aqui. Os processos de cálculo leem eles próprios as imagens e o modelo: nos mesmos caminhos que aqui, ou pela rede (/vsicurl/, /vsis3/). Precisam das versões de Python e Dask do ambiente de inferência. O Dask executa o código que lhe é enviado: indique apenas clusters em que confia, e por tcp:// apenas numa rede em que confia; os inícios de sessão das camadas nunca são enviados. Requer Dask no ambiente de inferência (CLUSTER de “Preparar o ambiente de inferência”). Vazio: esta máquina, num só processo.</translation>
  </message>
  <message>
   <source>CLUSTER is given, but the inference environment has no Dask. {way_out}</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>CLUSTER foi indicado, mas o ambiente de inferência não tem Dask. {way_out}</translation>
  </message>
  <message>
   <source>Compare two class maps</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Comparar dois mapas de classes</translation>
  </message>
  <message>
   <source>difference,change,cross tabulation</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>diferença,mudança,alteração,tabulação cruzada</translation>
  </message>
  <message>
   <source>Says how far two class maps agree, and where and how they differ. Their pixels may differ in size and position: the classes are compared at the pixel centres of the coarser map, and by the area that they share. Makes a difference map, a report and a table of all numbers.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Indica até que ponto dois mapas de classes concordam, e onde e como diferem. Os seus píxeis podem diferir em tamanho e posição: as classes são comparadas nos centros dos píxeis do mapa mais grosseiro, e pela área que partilham. Cria um mapa de diferenças, um relatório e uma tabela de todos os números.</translation>
  </message>
  <message>
   <source>Map A</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Mapa A</translation>
  </message>
  <message>
   <source>A class map: one band with a whole number for each class.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Um mapa de classes: uma banda com um número inteiro para cada classe.</translation>
  </message>
  <message>
   <source>Map B</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Mapa B</translation>
  </message>
  <message>
   <source>Another one, with the same numbers for the same classes and in the same CRS.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Outro, com os mesmos números para as mesmas classes e no mesmo SRC.</translation>
  </message>
  <message>
   <source>Class values that mean no data in either map, separated by commas, such as 0,255; beside the nodata values of the maps.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Valores de classe que significam sem dados em qualquer dos mapas, separados por vírgulas, como 0,255; além dos valores sem dados dos mapas.</translation>
  </message>
  <message>
   <source>Difference map</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Mapa de diferenças</translation>
  </message>
  <message>
   <source>On the pixels of the coarser map: which class is in A and which in B, with a legend.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Nos píxeis do mapa mais grosseiro: que classe está em A e qual está em B, com uma legenda.</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Relatório de comparação</translation>
  </message>
  <message>
   <source>Agreement at pixel centres, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Concordância nos centros dos píxeis, de 0 a 1</translation>
  </message>
  <message>
   <source>Agreement by area, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Concordância por área, de 0 a 1</translation>
  </message>
  <message>
   <source>Kappa at pixel centres</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Kappa nos centros dos píxeis</translation>
  </message>
  <message>
   <source>Pixel centres compared</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Centros de píxeis comparados</translation>
  </message>
  <message>
   <source>{name}: no raster is given; expected is one.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>{name}: não foi indicado nenhum raster; espera-se um.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already. Choose another file.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name} é {path}, que já é usado para leitura ou escrita. Escolha outro ficheiro.</translation>
  </message>
  <message>
   <source>{name}: the folder {folder} does not exist. Create it, or choose another.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name}: a pasta {folder} não existe. Crie-a, ou escolha outra.</translation>
  </message>
  <message>
   <source>Edit a model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Editar uma ficha de modelo</translation>
  </message>
  <message>
   <source>classes,legend,bands,statistics,training,metadata,description,licence,rename</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>classes,legenda,bandas,estatísticas,treino,treinamento,metadados,descrição,licença,mudar o nome</translation>
  </message>
  <message>
   <source>Changes what the model card of an exported model says of it: classes with their colours, names of the bands, what the model was trained on, description and licence. What is left empty stays as it is. The model itself is not touched and need not be exported again; the next map is made by the new card.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Altera o que a ficha de um modelo exportado diz dele: as classes com as suas cores, os nomes das bandas, aquilo com que o modelo foi treinado, a descrição e a licença. O que ficar vazio permanece como está. O modelo em si não é alterado e não precisa de ser exportado de novo; o próximo mapa é feito segundo a nova ficha.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or in that of a column “index” of a table; values that count from 0 are the channels' numbers. The maps hold the legend's values.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>As classes: {kinds}. Uma classe para cada canal da saída do modelo, pela ordem destes, ou pela de uma coluna “index” de uma tabela; valores que contam a partir de 0 são os números dos canais. Os mapas contêm os valores da legenda.</translation>
  </message>
  <message>
   <source>Names of the bands</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Nomes das bandas</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. An image whose bands have these names may have them in any order. Several inputs are separated by “;”.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>As bandas com que o modelo foi treinado, pela ordem da sua entrada: B04,B03,B02,B08. Uma imagem cujas bandas têm estes nomes pode tê-las por qualquer ordem. Várias entradas separam-se por “;”.</translation>
  </message>
  <message>
   <source>Pixel size of the training (metres)</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Tamanho do píxel do treino (metros)</translation>
  </message>
  <message>
   <source>On the ground, such as 10; for a model of several inputs one number for each, separated by commas. Empty: that of the images of the training, where these are given.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>No solo, como 10; para um modelo de várias entradas, um número para cada uma, separados por vírgulas. Vazio: o das imagens do treino, se estas forem indicadas.</translation>
  </message>
  <message>
   <source>Sensor</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>What took the images of the training, such as Sentinel-2 MSI.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>O que captou as imagens do treino, como Sentinel-2 MSI.</translation>
  </message>
  <message>
   <source>Description</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Descrição</translation>
  </message>
  <message>
   <source>What the model is for, where it holds, and who made it, as people read it.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Para que serve o modelo, onde é válido e quem o fez, tal como as pessoas o vão ler.</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Licença</translation>
  </message>
  <message>
   <source>Of the model: an identifier of SPDX, such as CC-BY-4.0, or a name.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Do modelo: um identificador SPDX, como CC-BY-4.0, ou um nome.</translation>
  </message>
  <message>
   <source>Output of activation and threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Saída da ativação e do limiar</translation>
  </message>
  <message>
   <source>Name of the model's output that the next two are for. Empty: the one that the model card names as the result, or the only one.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Nome da saída do modelo a que se referem os dois parâmetros seguintes. Vazio: a que a ficha do modelo indica como resultado, ou a única.</translation>
  </message>
  <message>
   <source>What the model's numbers are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>O que são os números do modelo</translation>
  </message>
  <message>
   <source>As the card says</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Como diz a ficha</translation>
  </message>
  <message>
   <source>None: quantities, as they are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Nenhuma: quantidades, tal como estão</translation>
  </message>
  <message>
   <source>Softmax: classes that exclude each other</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Softmax: classes que se excluem mutuamente</translation>
  </message>
  <message>
   <source>Sigmoid: each channel by itself</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sigmoid: cada canal por si</translation>
  </message>
  <message>
   <source>Softmax and Sigmoid: class probabilities, or logits to which the function is applied, if the network does not end with it already. None: a regression.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Softmax e Sigmoid: probabilidades de classe, ou logits aos quais a função é aplicada, se a rede não terminar já com ela. Nenhuma: uma regressão.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Limiar</translation>
  </message>
  <message>
   <source>The probability above which a class or label is on the map, 0 to 1, of a model with one sigmoid channel, or with labels that do not exclude each other; of these also one for each, separated by commas: 0.3,0.5,0.4</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>A probabilidade acima da qual uma classe ou um rótulo está no mapa, de 0 a 1, num modelo com um canal sigmoid ou com rótulos que não se excluem mutuamente; para estes também um para cada um, separados por vírgulas: 0.3,0.5,0.4</translation>
  </message>
  <message>
   <source>SavedModel folder</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Pasta SavedModel</translation>
  </message>
  <message>
   <source>Model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Ficha do modelo</translation>
  </message>
  <message>
   <source>What was changed</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>O que foi alterado</translation>
  </message>
  <message>
   <source>Nothing is given that the card is to say; expected is at least one of {names}.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Não foi indicado nada que a ficha deva dizer; espera-se pelo menos um de {names}.</translation>
  </message>
  <message>
   <source>MODEL: {folder} has no model card that could be edited; expected is a folder that “Export a Keras model” (cnnmapper:exportmodel) made.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>MODEL: {folder} não tem uma ficha do modelo que possa ser editada; espera-se uma pasta criada por “Exportar um modelo Keras” (cnnmapper:exportmodel).</translation>
  </message>
  <message>
   <source>Report on the engines</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Relatório sobre os motores</translation>
  </message>
  <message>
   <source>orfeo,otb,pyotb,versions,diagnostics,problem,bug report,environment,log</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>orfeo,otb,pyotb,versões,diagnóstico,problema,relatório de erro,ambiente,registo,log</translation>
  </message>
  <message>
   <source>Says which engines can run a model here (TensorFlow in the inference environment, Orfeo ToolBox through pyotb), in which versions, what is missing and how to get it, and what the last job was and said. A text to paste into a question: secrets, user name and host name are left out. Orfeo ToolBox is found by the environment variable CNNMAPPER_OTB_PYTHON or the setting of the same name: an interpreter that can import pyotb, or a command that starts one, such as docker run --rm mdl4eo/otbtf:latest python3 (folders are mounted by themselves) or env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Indica que motores podem executar um modelo aqui (TensorFlow no ambiente de inferência, Orfeo ToolBox através de pyotb), em que versões, o que falta e como obtê-lo, e qual foi a última tarefa e o que disse. Um texto para colar numa pergunta: segredos, nome de utilizador e nome do computador são omitidos. O Orfeo ToolBox é encontrado pela variável de ambiente CNNMAPPER_OTB_PYTHON ou pela definição com o mesmo nome: um interpretador que consegue importar pyotb, ou um comando que inicia um, como docker run --rm mdl4eo/otbtf:latest python3 (as pastas são montadas automaticamente) ou env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3.</translation>
  </message>
  <message>
   <source>The report as a page. The log shows it as well.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>O relatório como página. O registo também o mostra.</translation>
  </message>
  <message>
   <source>Report as plain text</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Relatório como texto simples</translation>
  </message>
  <message>
   <source>Engines that are ready</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Motores que estão prontos</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>REPORT: não é possível escrever {path} ({reason}); espera-se um caminho numa pasta que exista.</translation>
  </message>
  <message>
   <source>Export a Keras model</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Exportar um modelo Keras</translation>
  </message>
  <message>
   <source>savedmodel,model card,h5,receptive field,convert</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>savedmodel,ficha do modelo,h5,campo recetivo,campo receptivo,converter</translation>
  </message>
  <message>
   <source>Turns a model that was saved with Keras into a SavedModel folder, which the inference algorithms and Orfeo ToolBox apply. A model card is written beside it: receptive field, expression field and scale factor, how each was found, what the numbers of its outputs are, the classes, and what the model was trained on, as far as that is given or its layers tell. With images of the training, the exported model also measures how unlike these a pixel is (a band of OUTPUT_CONFIDENCE).</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Transforma um modelo guardado com Keras numa pasta SavedModel, que os algoritmos de inferência e o Orfeo ToolBox aplicam. Junto dela é escrita uma ficha do modelo: campo recetivo, campo de expressão e fator de escala, como cada um foi determinado, o que são os números das suas saídas, as classes, e aquilo com que o modelo foi treinado, na medida em que isso seja indicado ou as suas camadas o digam. Com imagens do treino, o modelo exportado mede também quanto um píxel é diferente destas (uma banda de OUTPUT_CONFIDENCE).</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Todos os ficheiros (*)</translation>
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
   <translation>O ficheiro que model.save() escreveu: .keras, ou .h5 de um Keras mais antigo, Keras 2 incluído. Não um ficheiro só com pesos. Camadas que fazem aumento de dados nas imagens do treino não fazem nada no modelo exportado.</translation>
  </message>
  <message>
   <source>The classes, to be kept in the model card: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The maps hold the legend's values.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>As classes, a guardar na ficha do modelo: {kinds}. Uma classe para cada canal da saída do modelo, pela ordem destes, ou duas para um canal sigmoid; valores que contam a partir de 0 são os números dos canais, e, caso contrário, uma coluna “index” de uma tabela numera-os. Os mapas contêm os valores da legenda.</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. They are kept in the model card, and an image whose bands have these names may have them in any order. Several inputs are separated by “;”. Empty: not kept.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>As bandas com que o modelo foi treinado, pela ordem da sua entrada: B04,B03,B02,B08. São guardadas na ficha do modelo, e uma imagem cujas bandas têm estes nomes pode tê-las por qualquer ordem. Várias entradas separam-se por “;”. Vazio: não são guardadas.</translation>
  </message>
  <message>
   <source>Python code of custom layers</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Código Python de camadas próprias</translation>
  </message>
  <message>
   <source>Python (*.py)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Python (*.py)</translation>
  </message>
  <message>
   <source>A Python file that registers the layers, functions or losses that Keras does not have itself. It is run in the worker process: tick the box below.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Um ficheiro Python que regista as camadas, funções ou funções de perda que o próprio Keras não tem. É executado no processo de cálculo: marque a caixa abaixo.</translation>
  </message>
  <message>
   <source>I trust this model and its code</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Confio neste modelo e no seu código</translation>
  </message>
  <message>
   <source>Code that comes with a model can do whatever you can do on this machine. It is run only if you say that you trust it: the file above, and Lambda layers inside the model.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>O código que vem com um modelo pode fazer nesta máquina tudo o que o utilizador pode fazer. Só é executado se declarar que confia nele: o ficheiro acima, e camadas Lambda dentro do modelo.</translation>
  </message>
  <message>
   <source>The folder to make; the model card in it is called model_card.json.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>A pasta a criar; a ficha do modelo dentro dela chama-se model_card.json.</translation>
  </message>
  <message>
   <source>Receptive field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Campo recetivo</translation>
  </message>
  <message>
   <source>Expression field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Campo de expressão</translation>
  </message>
  <message>
   <source>Scale factor</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Fator de escala</translation>
  </message>
  <message>
   <source>The dense method is proven</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>O método denso está comprovado</translation>
  </message>
  <message>
   <source>The model and its use in one paragraph</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>O modelo e a sua utilização num parágrafo</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but TRUST is false. Code can do whatever you can do on this machine: read it, and set TRUST to true if you trust it.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>CUSTOM_CODE foi indicado, mas TRUST é falso. O código pode fazer nesta máquina tudo o que o utilizador pode fazer: leia-o, e ponha TRUST em verdadeiro se confiar nele.</translation>
  </message>
  <message>
   <source>a model that was saved with Keras</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>um modelo guardado com Keras</translation>
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
   <translation>savedmodel ou deepness (em scripts: a palavra, não um número). savedmodel: um SavedModel, e as suas redes como ficheiros ONNX. deepness: além destes, onnx/deepness.onnx, que o plugin Deepness do QGIS aplica.</translation>
  </message>
  <message>
   <source>, {percent:.0f} % of which lies outside of its polygons</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>, {percent:.0f} % da qual está fora dos seus polígonos</translation>
  </message>
  <message>
   <source>EXTENT is the bounding box of the layer “{layer}”{share}: the map covers all of it. To limit the map to the polygons, give the layer as MASK.</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>EXTENT é a caixa envolvente da camada “{layer}”{share}: o mapa cobre-a por inteiro. Para limitar o mapa aos polígonos, indique a camada em MASK.</translation>
  </message>
  <message>
   <source>Fully convolutional inference</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>Inferência totalmente convolucional</translation>
  </message>
  <message>
   <source>Applies a CNN to whole regions of an image. The output pixels are larger than those of the image by the scale factor of the model (4 for two poolings of 2 x 2); each is equal to the pixel of the patch-based map at the same place. Needs a model that takes images of any size.</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>Aplica uma CNN a regiões inteiras de uma imagem. Os píxeis de saída são maiores do que os da imagem pelo fator de escala do modelo (4 para dois poolings de 2 x 2); cada um é igual ao píxel do mapa por recortes no mesmo lugar. Requer um modelo que aceite imagens de qualquer tamanho.</translation>
  </message>
  <message>
   <source>{path} is in the memory of QGIS, which the worker cannot see</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{path} está na memória do QGIS, que o processo de cálculo não vê</translation>
  </message>
  <message>
   <source>{why}. QGIS's GDAL ({version}) copies it to {target} first.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{why}. A GDAL do QGIS ({version}) copia-o primeiro para {target}.</translation>
  </message>
  <message>
   <source>Converting the image</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>A converter a imagem</translation>
  </message>
  <message>
   <source>Nothing was written; what was there before is as it was.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>Não foi escrito nada; o que lá estava antes ficou como estava.</translation>
  </message>
  <message>
   <source>{path} cannot be copied to {target} by QGIS's GDAL ({reason}). Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>A GDAL do QGIS não consegue copiar {path} para {target} ({reason}). Guarde-o primeiro como GeoTIFF (menu da camada: Exportar &gt; Guardar Como) e use esse.</translation>
  </message>
  <message>
   <source>no reason given</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>sem razão indicada</translation>
  </message>
  <message>
   <source>Set-up</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Preparação</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Image</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Training</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Treino</translation>
  </message>
  <message>
   <source>Inference</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Inferência</translation>
  </message>
  <message>
   <source>Maps</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Mapas</translation>
  </message>
  <message>
   <source>Assessment</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Avaliação</translation>
  </message>
  <message>
   <source>Ready-made models</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Modelos prontos</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>O raster ao qual o modelo é aplicado. Scripts, modelos e a linha de comandos podem indicar vários, que são empilhados pela sua ordem.</translation>
  </message>
  <message>
   <source>Further rasters of the image</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Outros rasters da imagem</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order. It must be the order that the model was trained with, unless the bands have the names that the model card has, too. For a model of several dates: one raster for each, the first date as the image.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Rasters na mesma grelha de píxeis cujas bandas são empilhadas sobre as da imagem, por esta ordem. Tem de ser a ordem com que o modelo foi treinado, a não ser que as bandas tenham os nomes que a ficha do modelo também tem. Para um modelo de várias datas: um raster para cada uma, com a primeira data como imagem.</translation>
  </message>
  <message>
   <source>Image of source {}</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Imagem da fonte {}</translation>
  </message>
  <message>
   <source>For a model with several image inputs: the rasters of source {}, in the same CRS and of any resolution. Its patches are centred on the pixel that holds the centre of the output pixel.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Para um modelo com várias imagens de entrada: os rasters da fonte {}, no mesmo SRC e com qualquer resolução. Os seus recortes são centrados no píxel que contém o centro do píxel de saída.</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is at least one.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>INPUT: não foi indicado nenhum raster; espera-se pelo menos um.</translation>
  </message>
  <message>
   <source>{name} is given, but INPUT_{before} is not; expected are the sources without a gap.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>{name} foi indicado, mas INPUT_{before} não; esperam-se as fontes sem lacunas.</translation>
  </message>
  <message>
   <source>apply,predict,map,land cover,segmentation,probability,softmax,class map</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>aplicar,prever,mapa,cobertura do solo,segmentação,probabilidade,softmax,mapa de classes</translation>
  </message>
  <message>
   <source>Width of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Largura do mapa em píxeis</translation>
  </message>
  <message>
   <source>Height of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Altura do mapa em píxeis</translation>
  </message>
  <message>
   <source>Pixels of the map with data</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Píxeis do mapa com dados</translation>
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
   <translation>Saída do modelo, e o que são os seus números</translation>
  </message>
  <message>
   <source>Why the image is unlike the training</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Porque é que a imagem é diferente do treino</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>EXTENT e BOX foram ambos indicados; espera-se um deles. Deixe vazio o que não pretende.</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area in {crs}; expected is xmin,xmax,ymin,ymax with a width and a height.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>EXTENT: {given} não é uma área em {crs}; espera-se xmin,xmax,ymin,ymax com largura e altura.</translation>
  </message>
  <message>
   <source>the CRS of the image</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>o SRC da imagem</translation>
  </message>
  <message>
   <source>Labels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Rótulos</translation>
  </message>
  <message>
   <source>Map of numbers</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Mapa de números</translation>
  </message>
  <message>
   <source>Output tensors</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Tensores de saída</translation>
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
   <translation>Números (a partir de 1, ao longo de todo o empilhamento) ou nomes das bandas a usar, separados por vírgulas, pela ordem com que o modelo foi treinado: 4,3,2 ou B04,B03,B02. Vazio: as bandas que a ficha do modelo nomeia, onde quer que estejam na imagem; sem nomes lá ou aqui, todas as bandas pela sua ordem. Uma banda alfa que é uma máscara conta na numeração, mas só é usada se for nomeada.</translation>
  </message>
  <message>
   <source>Area of the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Área do mapa</translation>
  </message>
  <message>
   <source>In any coordinate system; it is widened to whole pixels. A part of the map is equal to that part of the whole map. Of a layer it is the bounding box. Empty: the whole image, which it must be where the image has ground control points only.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Em qualquer sistema de coordenadas; é alargada a píxeis inteiros. Uma parte do mapa é igual a essa parte do mapa inteiro. De uma camada é usado o retângulo envolvente. Vazio: a imagem inteira, o que é obrigatório se a imagem só tiver pontos de controlo no solo.</translation>
  </message>
  <message>
   <source>Area of the map in output pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Área do mapa em píxeis de saída</translation>
  </message>
  <message>
   <source>As x:y:width:height, counted from the upper left pixel of the whole map, as in &amp;box= of Orfeo ToolBox. Area or box, not both.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Como x:y:largura:altura, contados a partir do píxel superior esquerdo do mapa inteiro, como em &amp;box= do Orfeo ToolBox. Área ou caixa, não ambas.</translation>
  </message>
  <message>
   <source>At the image's edges</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Nas bordas da imagem</translation>
  </message>
  <message>
   <source>Crop the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Cortar o mapa</translation>
  </message>
  <message>
   <source>Reflect the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Refletir a imagem</translation>
  </message>
  <message>
   <source>As the model pads</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Como o modelo preenche</translation>
  </message>
  <message>
   <source>Crop: only pixels whose receptive field lies inside the image; the map is a little smaller, as with Orfeo ToolBox. Reflect: the image is mirrored at its edges and the map covers it completely. As the model pads: a padded network, such as most U-Nets, does there what it does at the border of whatever it is given: the map covers the image, and equals the model run on the whole image. Empty: that for a padded network, reflect for patches that overlap, crop for others.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Cortar: apenas píxeis cujo campo recetivo está dentro da imagem; o mapa é um pouco mais pequeno, como com o Orfeo ToolBox. Refletir: a imagem é espelhada nas suas bordas e o mapa cobre-a completamente. Como o modelo preenche: uma rede com preenchimento, como a maioria das U-Net, faz aí o que faz no limite de tudo o que recebe: o mapa cobre a imagem e é igual ao modelo executado sobre a imagem inteira. Vazio: esta última opção para uma rede com preenchimento, refletir para recortes sobrepostos, cortar para os outros casos.</translation>
  </message>
  <message>
   <source>Patches that overlap: side in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Recortes sobrepostos: lado em píxeis</translation>
  </message>
  <message>
   <source>For models that give a map of each patch, and to which a part of an image is another image (attention, squeeze-and-excite, normalisation over the patch): such a model is run on patches that overlap, on a grid from the image's first pixel on, and a margin of each is cut away. Given here, it is done so for any model that gives a map of a patch. Empty: the model's own size, or 256 where it takes any; padded networks with a proven margin need no patches.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Para modelos que dão um mapa de cada recorte e para os quais uma parte de uma imagem é outra imagem (atenção, squeeze-and-excite, normalização sobre o recorte): um modelo destes é executado em recortes sobrepostos, numa grelha a partir do primeiro píxel da imagem, e é cortada uma margem de cada um. Se for indicado aqui, faz-se assim para qualquer modelo que dê um mapa de um recorte. Vazio: o tamanho próprio do modelo, ou 256 se este aceitar qualquer um; redes com preenchimento e margem comprovada não precisam de recortes.</translation>
  </message>
  <message>
   <source>Patches that overlap: margin to cut away, in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Recortes sobrepostos: margem a cortar, em píxeis</translation>
  </message>
  <message>
   <source>On each side of a patch. Empty: the smallest beyond which moving the cuts changes fewer labels than one in ten thousand, as measured on the image, beginning with what the export found and the model card says; a quarter of the patch at the most. The log and the map's metadata say how many labels depend on the cuts. 0: patches side by side.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Em cada lado de um recorte. Vazio: a menor margem para além da qual deslocar os cortes altera menos de um rótulo em cada dez mil, medido na imagem, começando pelo que a exportação encontrou e a ficha do modelo diz; no máximo, um quarto do recorte. O registo e os metadados do mapa dizem quantos rótulos dependem dos cortes. 0: recortes lado a lado.</translation>
  </message>
  <message>
   <source>Patches that overlap: blend them</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Recortes sobrepostos: misturá-los</translation>
  </message>
  <message>
   <source>Off: what is left of the patches is laid side by side. On: they overlap by half, and what they say is weighted by squared cosines and summed, so that no joint shows; that takes four times as long. Labels are made of the blended probabilities. On for padded networks too, whose map without it is that of the whole image.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Desligado: o que resta dos recortes é colocado lado a lado. Ligado: sobrepõem-se em metade, e o que dizem é ponderado por cossenos ao quadrado e somado, para que não se veja nenhuma junção; isso demora quatro vezes mais. Os rótulos são feitos a partir das probabilidades misturadas. Se ligado, vale também para redes com preenchimento, cujo mapa, sem esta opção, é o da imagem inteira.</translation>
  </message>
  <message>
   <source>Output pixels without data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Píxeis de saída sem dados</translation>
  </message>
  <message>
   <source>Where the centre pixel has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Onde o píxel central não tem dados</translation>
  </message>
  <message>
   <source>Where any pixel of the receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Onde algum píxel do campo recetivo não tem dados</translation>
  </message>
  <message>
   <source>Where the whole receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Onde todo o campo recetivo não tem dados</translation>
  </message>
  <message>
   <source>Which pixels of the map are nodata. The last is the rule of Orfeo ToolBox. A pixel of the image has no data where at least one of its bands has none: by nodata value (the file's, the layer's additional ones, 0 for Sentinel-2), mask or alpha band. A model cannot compute with NaN: whatever sees it has no data by any rule.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Que píxeis do mapa ficam sem dados. A última é a regra do Orfeo ToolBox. Um píxel da imagem não tem dados onde pelo menos uma das suas bandas não os tem: por valor sem dados (o do ficheiro, os adicionais da camada, 0 para Sentinel-2), máscara ou banda alfa. Um modelo não consegue calcular com NaN: tudo o que o vê fica sem dados, seja qual for a regra.</translation>
  </message>
  <message>
   <source>Nodata value of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Valor sem dados da imagem</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value; additional ones of a layer still count. Empty: the image's own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Substitui o valor sem dados da própria imagem; os adicionais de uma camada continuam a contar. Vazio: o da própria imagem.</translation>
  </message>
  <message>
   <source>Values of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Valores da imagem</translation>
  </message>
  <message>
   <source>As the model was trained</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Como o modelo foi treinado</translation>
  </message>
  <message>
   <source>As stored</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Como guardados</translation>
  </message>
  <message>
   <source>Scale and offset applied</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Escala e deslocamento aplicados</translation>
  </message>
  <message>
   <source>Harmonised to before baseline 04.00 (Sentinel-2)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Harmonizados para antes da versão de processamento 04.00 (Sentinel-2)</translation>
  </message>
  <message>
   <source>Which numbers the model is given. Since processing baseline 04.00 (January 2022) Sentinel-2's values are larger by 1000 than before, which changes the map of a model that was trained on others. Harmonised: it is subtracted from each raster whose metadata tell that it was added (the product's metadata file beside or above the raster, its own metadata, the name of its product) and whose pixels do not contradict that; 0, no data, stays 0, and data are at least 1. Scale and offset applied: value x scale + offset of each band, as its metadata say; of Sentinel-2 the reflectance. As the model was trained: by its model card; where that does not say, harmonised, with a warning. The log and the map's metadata say what was done.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Que números o modelo recebe. Desde a versão de processamento 04.00 (janeiro de 2022), os valores do Sentinel-2 são 1000 maiores do que antes, o que altera o mapa de um modelo que foi treinado com outros. Harmonizados: esse valor é subtraído de cada raster cujos metadados digam que foi somado (o ficheiro de metadados do produto junto do raster ou acima dele, os seus próprios metadados, o nome do seu produto) e cujos píxeis não o contradigam; 0, sem dados, permanece 0, e os dados são pelo menos 1. Escala e deslocamento aplicados: valor x escala + deslocamento de cada banda, como dizem os seus metadados; no Sentinel-2, a refletância. Como o modelo foi treinado: segundo a sua ficha do modelo; se esta não o disser, harmonizados, com um aviso. O registo e os metadados do mapa dizem o que foi feito.</translation>
  </message>
  <message>
   <source>If the image is unlike the training</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Se a imagem for diferente do treino</translation>
  </message>
  <message>
   <source>Warn</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Avisar</translation>
  </message>
  <message>
   <source>Refuse</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Recusar</translation>
  </message>
  <message>
   <source>Do not look</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Não verificar</translation>
  </message>
  <message>
   <source>Before the first tile a sample of the whole image is held against what the model card says of the training: the numbers in each band, the size of the pixels, degrees or metres. Where they do not fit, it is said how much of the image lies outside the training's range, and what likely went wrong: a factor, Sentinel-2's 1000, another order of the bands, another sensor. Other seasons and other land cover give no alarm. Warn: in the log, in ALARM and in the map's metadata. Refuse: no map is made then. Without such a card there is nothing to compare with.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Antes do primeiro bloco, uma amostra de toda a imagem é comparada com o que a ficha do modelo diz do treino: os números em cada banda, o tamanho dos píxeis, graus ou metros. Onde não correspondem, é indicado quanto da imagem está fora do intervalo do treino e o que provavelmente correu mal: um fator, os 1000 do Sentinel-2, outra ordem das bandas, outro sensor. Outras estações do ano e outra cobertura do solo não dão alarme. Avisar: no registo, em ALARM e nos metadados do mapa. Recusar: nesse caso não é feito nenhum mapa. Sem uma ficha assim, não há nada com que comparar.</translation>
  </message>
  <message>
   <source>Empty: from the model card, or measured.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Vazio: da ficha do modelo, ou medido.</translation>
  </message>
  <message>
   <source>Pixels of the image that one output pixel sees: 16, or 16x12 (width x height); several sources separated by commas.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Píxeis da imagem que um píxel de saída vê: 16, ou 16x12 (largura x altura); várias fontes separadas por vírgulas.</translation>
  </message>
  <message>
   <source>Output pixels that one receptive field produces: 1, or 32x32.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Píxeis de saída que um campo recetivo produz: 1, ou 32x32.</translation>
  </message>
  <message>
   <source>Size of an output pixel divided by that of a pixel of the image when the model runs fully convolutionally: 4 for two poolings of 2 x 2.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Tamanho de um píxel de saída dividido pelo de um píxel da imagem quando o modelo é executado de forma totalmente convolucional: 4 para dois poolings de 2 x 2.</translation>
  </message>
  <message>
   <source>Model inputs</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Entradas do modelo</translation>
  </message>
  <message>
   <source>Names of the model's image inputs in the order of the sources, separated by commas. Needed only if the model has several, and these sources are in another order than its inputs: that in which the Keras model defines them, or of a SavedModel from elsewhere, by alphabet; of an ONNX file, its own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Nomes das entradas de imagem do modelo, pela ordem das fontes, separados por vírgulas. Só é necessário se o modelo tiver várias e estas fontes estiverem por outra ordem que não a das suas entradas: a ordem em que o modelo Keras as define ou, de um SavedModel de outra origem, a alfabética; de um ficheiro ONNX, a sua própria.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>As classes: {kinds}. Uma classe para cada canal da saída do modelo, pela ordem destes, ou duas para um canal sigmoid; valores que contam a partir de 0 são os números dos canais, e, caso contrário, uma coluna “index” de uma tabela numera-os. O mapa contém os valores da legenda. Vazio: as classes da ficha do modelo ou, na falta delas, “classe 0” e seguintes.</translation>
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
   <translation>O que aplica o modelo. Automático: o motor próprio do CNN Mapper no ambiente de inferência, ou o Orfeo ToolBox (TensorflowModelServe do OTBTF) onde só este estiver preparado. O Orfeo ToolBox recusa o que não consegue fazer exatamente; “Relatório sobre os motores” diz o que está disponível.</translation>
  </message>
  <message>
   <source>Runtime</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Ambiente de execução</translation>
  </message>
  <message>
   <source>What computes the network in CNN Mapper's own engine: auto, tensorflow or onnx (in scripts: the word, not a number). auto: ONNX Runtime, which starts at once, where the model's ONNX files were proven to give what TensorFlow gives; else TensorFlow. The map says which it was.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>O que calcula a rede no motor próprio do CNN Mapper: auto, tensorflow ou onnx (em scripts: a palavra, não um número). auto: ONNX Runtime, que inicia de imediato, se estiver comprovado que os ficheiros ONNX do modelo dão o que o TensorFlow dá; caso contrário, TensorFlow. O mapa diz qual foi.</translation>
  </message>
  <message>
   <source>Memory to use (MB)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Memória a usar (MB)</translation>
  </message>
  <message>
   <source>The tiles are made small enough for it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Os blocos são feitos suficientemente pequenos para caberem nela. 0: automático.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Tamanho do bloco</translation>
  </message>
  <message>
   <source>Width and height of a tile in output pixels. The map does not depend on it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Largura e altura de um bloco em píxeis de saída. O mapa não depende disso. 0: automático.</translation>
  </message>
  <message>
   <source>GeoTIFF creation options</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Opções de criação do GeoTIFF</translation>
  </message>
  <message>
   <source>For GDAL, as COMPRESS=ZSTD|PREDICTOR=2. Empty: tiled and compressed. COG=YES: a cloud-optimised GeoTIFF; the other options are then those of the COG driver, as COG=YES|COMPRESS=ZSTD.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Para a GDAL, como COMPRESS=ZSTD|PREDICTOR=2. Vazio: em blocos e comprimido. COG=YES: um GeoTIFF otimizado para a nuvem; as outras opções são então as do controlador COG, como COG=YES|COMPRESS=ZSTD.</translation>
  </message>
  <message>
   <source>Inspect a model</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Inspecionar um modelo</translation>
  </message>
  <message>
   <source>report,describe,savedmodel,model card,layers,receptive field,architecture</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>relatório,descrever,savedmodel,ficha do modelo,camadas,campo recetivo,campo receptivo,arquitetura</translation>
  </message>
  <message>
   <source>Writes a report on a model: a drawing of the network, its inputs, outputs and classes, what each layer sees of the image and what it costs, whether the dense method is proven, and how long a map would take on this machine. The model is run for a moment to find that out. A SavedModel without a model card is described as far as it can be: its fields are measured.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Escreve um relatório sobre um modelo: um desenho da rede, as suas entradas, saídas e classes, o que cada camada vê da imagem e quanto custa, se o método denso está comprovado, e quanto tempo demoraria um mapa nesta máquina. Para o saber, o modelo é executado por um momento. Um SavedModel sem ficha do modelo é descrito na medida do possível: os seus campos são medidos.</translation>
  </message>
  <message>
   <source>Image to estimate time and memory for</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Imagem para a qual estimar tempo e memória</translation>
  </message>
  <message>
   <source>Only its size counts; for a model of several sources, the first. Empty: width and height below.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Só conta o seu tamanho; para um modelo de várias fontes, a primeira. Vazio: largura e altura abaixo.</translation>
  </message>
  <message>
   <source>Model report</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Relatório do modelo</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Uma página que não precisa de nenhum outro ficheiro.</translation>
  </message>
  <message>
   <source>0: that of a Sentinel-2 tile at 10 m, 10980.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>0: a de uma quadrícula Sentinel-2 a 10 m, 10980.</translation>
  </message>
  <message>
   <source>Width of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Largura de uma imagem</translation>
  </message>
  <message>
   <source>In pixels, where no image is given.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Em píxeis, se não for indicada nenhuma imagem.</translation>
  </message>
  <message>
   <source>Height of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Altura de uma imagem</translation>
  </message>
  <message>
   <source>Dense method proven</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Método denso comprovado</translation>
  </message>
  <message>
   <source>WIDTH is {width} and HEIGHT is {height}; expected are two numbers of pixels, or 0 for both.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>WIDTH é {width} e HEIGHT é {height}; esperam-se dois números de píxeis, ou 0 para ambos.</translation>
  </message>
  <message>
   <source>INPUT is given, and WIDTH and HEIGHT too; expected is one or the other. Set WIDTH and HEIGHT to 0 for the size of INPUT.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>INPUT foi indicado, e WIDTH e HEIGHT também; espera-se um ou outro. Ponha WIDTH e HEIGHT em 0 para usar o tamanho de INPUT.</translation>
  </message>
  <message>
   <source>INPUT: the layer “{layer}” has no size in pixels (a web service, for example); give WIDTH and HEIGHT instead.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>INPUT: a camada “{layer}” não tem tamanho em píxeis (um serviço web, por exemplo); indique antes WIDTH e HEIGHT.</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” is a table without geometry; expected are points or polygons. Make points of its coordinates first, with “Create points layer from table”.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>{name}: a camada “{layer}” é uma tabela sem geometria; esperam-se pontos ou polígonos. Crie primeiro pontos a partir das suas coordenadas, com “Criar camada de pontos a partir da tabela”.</translation>
  </message>
  <message>
   <source>FIELD is {field}, but the layer “{layer}” has no such field; its fields are {fields}. Choose the one that holds the class.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>FIELD é {field}, mas a camada “{layer}” não tem esse campo; os seus campos são {fields}. Escolha o que contém a classe.</translation>
  </message>
  <message>
   <source>none</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>nenhum</translation>
  </message>
  <message>
   <source>Reading the labels</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>A ler os rótulos</translation>
  </message>
  <message>
   <source>Images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Data</translation>
  </message>
  <message>
   <source>Numbers of the images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Números das imagens</translation>
  </message>
  <message>
   <source>Shares of the classes</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Percentagens das classes</translation>
  </message>
  <message>
   <source>Parameters</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Parâmetros</translation>
  </message>
  <message>
   <source>SHA-256 of the model</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>SHA-256 do modelo</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” ({source}) is not a raster that QGIS can read; expected is a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: a camada “{layer}” ({source}) não é um raster que o QGIS consiga ler; espera-se uma camada raster.</translation>
  </message>
  <message>
   <source>it is not a raster that QGIS can read</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>não é um raster que o QGIS consiga ler</translation>
  </message>
  <message>
   <source>there is no such file or layer</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>não existe tal ficheiro ou camada</translation>
  </message>
  <message>
   <source>{name}: {item} cannot be opened, {found}; expected is the path of a raster or the name of a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: não é possível abrir {item}, {found}; espera-se o caminho de um raster ou o nome de uma camada raster.</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” comes from the provider “{provider}”; expected is a raster file. {advice}</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: a camada “{layer}” vem do fornecedor “{provider}”; espera-se um ficheiro raster. {advice}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>Guarde-a primeiro como GeoTIFF (menu da camada: Exportar &gt; Guardar Como) e use esse.</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS: “{option}” is not KEY=VALUE; expected is for example COMPRESS=ZSTD|PREDICTOR=2.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>CREATION_OPTIONS: “{option}” não é KEY=VALUE; espera-se, por exemplo, COMPRESS=ZSTD|PREDICTOR=2.</translation>
  </message>
  <message>
   <source>Legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>Legenda</translation>
  </message>
  <message>
   <source>Legends</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>Legendas</translation>
  </message>
  <message>
   <source>a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json)</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>um estilo do QGIS (.qml, em paleta ou de banda única com falsa cor), uma tabela (.csv, .tsv, .txt) com as colunas value, label e color, um mapa de cores (.txt do QGIS, .clr da ESRI), ou uma ficha do modelo (.json)</translation>
  </message>
  <message>
   <source>a legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>uma legenda</translation>
  </message>
  <message>
   <source>Maps of many images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Mapas de muitas imagens</translation>
  </message>
  <message>
   <source>batch,folder,list,mosaic,STAC,catalogue,time series,apply,predict,map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>lote,pasta,lista,mosaico,STAC,catálogo,série temporal,aplicar,prever,mapa</translation>
  </message>
  <message>
   <source>Applies a model to many images: layers, a folder or a list of files, or all that a STAC catalogue has of an area and some dates. Each gets a map of its own in one folder, with an index (a STAC collection, and a layer of the footprints) and a mosaic. An image that fails costs only its own map. Run again with the same folder, it makes only what is missing or of other images or another model.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Aplica um modelo a muitas imagens: camadas, uma pasta ou uma lista de ficheiros, ou tudo o que um catálogo STAC tem de uma área e de algumas datas. Cada uma recebe o seu próprio mapa numa só pasta, com um índice (uma coleção STAC e uma camada dos contornos) e um mosaico. Uma imagem que falha só custa o seu próprio mapa. Executado de novo com a mesma pasta, faz apenas o que falta ou é de outras imagens ou de outro modelo.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. Empty: those of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>As classes: {kinds}. Vazio: as da ficha do modelo; sem elas, “classe 0” e seguintes.</translation>
  </message>
  <message>
   <source>Raster layers or files; each is an image of its own.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Camadas raster ou ficheiros; cada um é uma imagem por si.</translation>
  </message>
  <message>
   <source>Folder or list of images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Pasta ou lista de imagens</translation>
  </message>
  <message>
   <source>Lists (*.csv *.txt *.tsv *.json *.geojson)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Listas (*.csv *.txt *.tsv *.json *.geojson)</translation>
  </message>
  <message>
   <source>Instead of layers: a folder, whose rasters are taken; a pattern such as /data/*_10m.tif; a table (.csv, .txt) with an image a line, further columns being rasters that are stacked on the first; or STAC items (.json), whose assets are chosen below. Type a folder or a pattern.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Em vez de camadas: uma pasta, cujos rasters são usados; um padrão como /data/*_10m.tif; uma tabela (.csv, .txt) com uma imagem por linha, em que as colunas seguintes são rasters empilhados sobre o primeiro; ou itens STAC (.json), cujos assets se escolhem abaixo. Escreva uma pasta ou um padrão.</translation>
  </message>
  <message>
   <source>Patch-based</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Por recortes</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Totalmente convolucional (FCN)</translation>
  </message>
  <message>
   <source>Patch-based: one pixel of the map for each of the image. Fully convolutional: as coarse as the model's scale factor, and many times as fast.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Por recortes: um píxel do mapa para cada um da imagem. Totalmente convolucional: tão grosseiro como o fator de escala do modelo, e muitas vezes mais rápido.</translation>
  </message>
  <message>
   <source>Probabilities of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Probabilidades de cada imagem</translation>
  </message>
  <message>
   <source>Beside each map, one band for each class: NAME_probabilities.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Ao lado de cada mapa, uma banda para cada classe: NAME_probabilities.tif.</translation>
  </message>
  <message>
   <source>Confidence of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Confiança de cada imagem</translation>
  </message>
  <message>
   <source>Beside each map, how sure it is: NAME_confidence.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Ao lado de cada mapa, quão seguro este é: NAME_confidence.tif.</translation>
  </message>
  <message>
   <source>Images at a time</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Imagens em simultâneo</translation>
  </message>
  <message>
   <source>Each has a process of its own, and a graphics card of its own where there are several; memory (RAM) is divided among them. 0: as many as there are cards (on Linux, or as CUDA_VISIBLE_DEVICES says), else one, which uses all processors.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Cada uma tem um processo próprio, e uma placa gráfica própria onde há várias; a memória (RAM) é dividida entre elas. 0: tantas quantas as placas (em Linux, ou segundo CUDA_VISIBLE_DEVICES); sem placas, uma, que usa todos os processadores.</translation>
  </message>
  <message>
   <source>Share of the images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Parte das imagens</translation>
  </message>
  <message>
   <source>k/n, such as 3/7: only every n-th image, from the k-th on, so that n machines can fill one folder together. Empty: all.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>k/n, como 3/7: apenas uma em cada n imagens, a partir da k-ésima, para que n máquinas possam preencher juntas uma pasta. Vazio: todas.</translation>
  </message>
  <message>
   <source>Folder of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Pasta dos mapas</translation>
  </message>
  <message>
   <source>A map is called like its image. collection.json in it is the STAC collection, maps.geojson a layer of where the maps lie. Not the folder of the images.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Um mapa tem o nome da sua imagem. Nela, collection.json é a coleção STAC e maps.geojson uma camada de onde ficam os mapas. Não pode ser a pasta das imagens.</translation>
  </message>
  <message>
   <source>Mosaic</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Mosaico</translation>
  </message>
  <message>
   <source>All class maps of the folder in one layer (.vrt), without copying them; of pixels that several have, the latest image's. Maps in other coordinate systems get mosaics of their own, with a number behind the name.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Todos os mapas de classes da pasta numa só camada (.vrt), sem os copiar; dos píxeis que vários têm, vale o da imagem mais recente. Os mapas noutros sistemas de coordenadas recebem mosaicos próprios, com um número a seguir ao nome.</translation>
  </message>
  <message>
   <source>STAC collection of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Coleção STAC dos mapas</translation>
  </message>
  <message>
   <source>Footprints of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Contornos dos mapas</translation>
  </message>
  <message>
   <source>Images mapped</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Imagens mapeadas</translation>
  </message>
  <message>
   <source>Images mapped before</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Imagens mapeadas anteriormente</translation>
  </message>
  <message>
   <source>Images without a map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Imagens sem mapa</translation>
  </message>
  <message>
   <source>IMAGES, IMAGE_LIST and CATALOGUE: given are {given}; expected is exactly one of them.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>IMAGES, IMAGE_LIST e CATALOGUE: foram indicados {given}; espera-se exatamente um deles.</translation>
  </message>
  <message>
   <source>EXTENT is empty; expected is the area to search in the catalogue.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>EXTENT está vazio; espera-se a área a pesquisar no catálogo.</translation>
  </message>
  <message>
   <source>OUTPUT is empty; expected is a folder.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>OUTPUT está vazio; espera-se uma pasta.</translation>
  </message>
  <message>
   <source>Class map to polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Mapa de classes para polígonos</translation>
  </message>
  <message>
   <source>vectorise,vectorize,polygonize,raster to vector,land cover,GeoPackage</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>vetorizar,poligonizar,raster para vetor,raster para vetorial,cobertura do solo,GeoPackage</translation>
  </message>
  <message>
   <source>Turns a class map into polygons in a GeoPackage: class, name, colour, area and number of pixels of each, with the colours of the map as the layer's style. A polygon is what hangs together in one class; pixels without data are left out. Before a simplification, the borders are exactly those of the pixels.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Transforma um mapa de classes em polígonos num GeoPackage: classe, nome, cor, área e número de píxeis de cada um, com as cores do mapa como estilo da camada. Um polígono é uma região contígua de uma só classe; os píxeis sem dados são deixados de fora. Antes de uma simplificação, os limites são exatamente os dos píxeis.</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper. Pixels without data get no polygon.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Uma banda com um número inteiro para cada classe, como um mapa do CNN Mapper. Os píxeis sem dados não dão nenhum polígono.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Confiança</translation>
  </message>
  <message>
   <source>The map of confidence from the same run (OUTPUT_CONFIDENCE): the polygons get a field with the mean of its band 1, the highest probability, 0 to 1.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>O mapa de confiança da mesma execução (OUTPUT_CONFIDENCE): os polígonos recebem um campo com a média da sua banda 1, a probabilidade mais alta, de 0 a 1.</translation>
  </message>
  <message>
   <source>One feature for each class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Um elemento para cada classe</translation>
  </message>
  <message>
   <source>All polygons of a class in one feature, instead of a feature for each region.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Todos os polígonos de uma classe num só elemento, em vez de um elemento para cada região.</translation>
  </message>
  <message>
   <source>Simplify borders by</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Simplificar os limites em</translation>
  </message>
  <message>
   <source>In units of the map, such as metres: what juts out less is cut off, about where the triangles have a side of this length. One and a half to two pixels smooth the steps of the pixels away. Borders that two polygons share stay shared: no gaps, no overlaps. 0: the borders of the pixels. Fields for area and pixels tell of the map, before this. All polygons are in memory at once: about 400 bytes a vertex.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Em unidades do mapa, como metros: o que sobressai menos é cortado, aproximadamente onde os triângulos têm um lado deste comprimento. Um píxel e meio a dois píxeis suavizam os degraus dos píxeis. Os limites que dois polígonos partilham continuam comuns: sem lacunas nem sobreposições. 0: os limites dos píxeis. Os campos de área e de píxeis referem-se ao mapa, antes disto. Todos os polígonos estão na memória ao mesmo tempo: cerca de 400 bytes por vértice.</translation>
  </message>
  <message>
   <source>Neighbours of a pixel</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Vizinhos de um píxel</translation>
  </message>
  <message>
   <source>4: regions hang together by the sides of their pixels. 8: by the corners as well; such a region is one feature whose parts touch.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>4: as regiões ligam-se pelos lados dos seus píxeis. 8: também pelos cantos; uma região assim é um só elemento cujas partes se tocam.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Nomes e cores das classes: {kinds}. Vazio: os que o próprio mapa contém.</translation>
  </message>
  <message>
   <source>Polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class, name, colour, pixels, area_m2, and confidence where it is given. area_m2 is the area of the pixels in the projection of the map; of a map in degrees, that on its ellipsoid.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Um GeoPackage (.gpkg); um ficheiro com este nome é substituído por inteiro. Campos: class, name, colour, pixels, area_m2 e, se a confiança for indicada, confidence. area_m2 é a área dos píxeis na projeção do mapa; num mapa em graus, a área sobre o seu elipsoide.</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Elementos</translation>
  </message>
  <message>
   <source>Classes</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Pixels with a class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Píxeis com uma classe</translation>
  </message>
  <message>
   <source>Polygons that limit the map</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Polígonos que limitam o mapa</translation>
  </message>
  <message>
   <source>The map has data inside these polygons only, and nothing is computed elsewhere; inside, it equals the map of the whole image. A layer in any coordinate system, or the features selected in it. A pixel belongs to a polygon by its centre. Without an area (EXTENT, BOX), the map is what lies around the polygons.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>O mapa só tem dados dentro destes polígonos, e fora deles nada é calculado; dentro, é igual ao mapa da imagem inteira. Uma camada em qualquer sistema de coordenadas, ou os elementos nela selecionados. Um píxel pertence a um polígono pelo seu centro. Sem uma área (EXTENT, BOX), o mapa abrange a extensão que envolve os polígonos.</translation>
  </message>
  <message>
   <source>Include pixels that polygons touch</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Incluir os píxeis em que os polígonos tocam</translation>
  </message>
  <message>
   <source>A pixel belongs to every polygon (MASK) that touches it, not by its centre.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Um píxel pertence a todos os polígonos (MASK) que lhe toquem, e não pelo seu centro.</translation>
  </message>
  <message>
   <source>Reading the features of {name}</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>A ler os elementos de {name}</translation>
  </message>
  <message>
   <source>{name}: the features could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>{name}: não foi possível escrever os elementos no ficheiro {path} para o processo de cálculo ({reason}). Liberte espaço no disco dos ficheiros temporários.</translation>
  </message>
  <message>
   <source>Merge the parts of a map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Juntar as partes de um mapa</translation>
  </message>
  <message>
   <source>mosaic,cluster,parallel,large area,VRT,COG,join,combine</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>mosaico,cluster,paralelo,área grande,VRT,COG,juntar,unir,combinar</translation>
  </message>
  <message>
   <source>Makes one map of parts that were made with PART, equal to that of a single run, with its legend, overviews and the record of its making. First it is checked that all parts are there, whole, and of one map: one plan, one model, one method. Else the files are named that are missing, broken, doubled or foreign, with the command that makes what is missing.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Faz um só mapa das partes criadas com PART, igual ao de uma única execução, com a sua legenda, as suas pirâmides e o registo de como foi feito. Primeiro verifica-se se as partes estão todas lá, completas, e são de um mesmo mapa: um plano, um modelo, um método. Caso contrário, são indicados os ficheiros que faltam, estão danificados, são repetidos ou alheios, com o comando que faz o que falta.</translation>
  </message>
  <message>
   <source>Parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Partes</translation>
  </message>
  <message>
   <source>The files of the parts in any order, or (in scripts, models and on the command line) the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Os ficheiros das partes por qualquer ordem, ou (em scripts, modelos e na linha de comandos) a pasta em que se encontram.</translation>
  </message>
  <message>
   <source>Merged map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Mapa reunido</translation>
  </message>
  <message>
   <source>A GeoTIFF (.tif), or a virtual raster (.vrt) that refers to the parts and copies nothing: they have to stay where they are.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Um GeoTIFF (.tif), ou um raster virtual (.vrt) que remete para as partes e não copia nada: estas têm de permanecer onde estão.</translation>
  </message>
  <message>
   <source>Number of parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Número de partes</translation>
  </message>
  <message>
   <source>INPUT: {item} is neither a file nor a layer; expected are the parts of a map, or the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT: {item} não é um ficheiro nem uma camada; esperam-se as partes de um mapa, ou a pasta em que se encontram.</translation>
  </message>
  <message>
   <source>INPUT: no part is given; expected are the parts of a map.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT: não foi indicada nenhuma parte; esperam-se as partes de um mapa.</translation>
  </message>
  <message>
   <source>Models (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Modelos (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</translation>
  </message>
  <message>
   <source>A Keras file (.keras, .h5), which is exported by the first run and the export kept for the next ones; an ONNX file (.onnx), from PyTorch for example or made for the plugin Deepness, which ONNX Runtime runs; or the SavedModel folder that “Export a Keras model” made, or another program: type the folder, or choose model_card.json or saved_model.pb in it.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Um ficheiro Keras (.keras, .h5), que é exportado na primeira execução, ficando a exportação guardada para as seguintes; um ficheiro ONNX (.onnx), por exemplo do PyTorch ou feito para o plugin Deepness, que o ONNX Runtime executa; ou a pasta SavedModel criada por “Exportar um modelo Keras” ou por outro programa: escreva a pasta, ou escolha nela model_card.json ou saved_model.pb.</translation>
  </message>
  <message>
   <source>MODEL: {found} Orfeo ToolBox takes no other model.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {found} O Orfeo ToolBox não aceita nenhum outro modelo.</translation>
  </message>
  <message>
   <source>MODEL: {found} Expected is a Keras file, an ONNX file, or a folder that “Export a Keras model” (cnnmapper:exportmodel) made, or another SavedModel.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {found} Espera-se um ficheiro Keras, um ficheiro ONNX, uma pasta criada por “Exportar um modelo Keras” (cnnmapper:exportmodel), ou outro SavedModel.</translation>
  </message>
  <message>
   <source>MODEL: {path} is a Keras file, and the inference environment has the light tier, which takes exported models and Keras files that an earlier run exported. {way_out}</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {path} é um ficheiro Keras, e o ambiente de inferência tem o nível light, que aceita modelos exportados e ficheiros Keras que uma execução anterior exportou. {way_out}</translation>
  </message>
  <message>
   <source>Constant model inputs</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Entradas constantes do modelo</translation>
  </message>
  <message>
   <source>Values for inputs that are no images, as name=value separated by spaces: is_training=false dropout=0.0</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Valores para entradas que não são imagens, como nome=valor separados por espaços: is_training=false dropout=0.0</translation>
  </message>
  <message>
   <source>I trust this model</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Confio neste modelo</translation>
  </message>
  <message>
   <source>A model whose graph can read or write files or run code, or whose Keras file carries code, is loaded only if you say that you trust whoever made it. Ordinary models need no trust.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Um modelo cujo grafo pode ler ou escrever ficheiros ou executar código, ou cujo ficheiro Keras contém código, só é carregado se declarar que confia em quem o fez. Modelos comuns não precisam de confiança.</translation>
  </message>
  <message>
   <source>Compute on</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Calcular em</translation>
  </message>
  <message>
   <source>auto, cpu or gpu (in scripts: the word, not a number). auto takes the graphics card if the runtime can use it, else the processor.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>auto, cpu ou gpu (em scripts: a palavra, não um número). auto usa a placa gráfica se o ambiente de execução a puder usar; caso contrário, o processador.</translation>
  </message>
  <message>
   <source>Keras model and image to map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Do modelo Keras e da imagem ao mapa</translation>
  </message>
  <message>
   <source>Image and model to map, probabilities and FCN map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Da imagem e do modelo ao mapa, às probabilidades e ao mapa FCN</translation>
  </message>
  <message>
   <source>Image, model and polygons to vector map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Da imagem, do modelo e dos polígonos ao mapa vetorial</translation>
  </message>
  <message>
   <source>Image and labels to trained model and map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Da imagem e dos rótulos ao modelo treinado e ao mapa</translation>
  </message>
  <message>
   <source>From a STAC item to a map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Do item STAC ao mapa</translation>
  </message>
  <message>
   <source>Part of the map</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Parte do mapa</translation>
  </message>
  <message>
   <source>As k/n, such as 3/7: only the third of seven parts of the map is made, as a file of its own, so that several runs or machines share the work. It is that part of the whole map, pixel by pixel: image, model and parameters must be the same for all. “Plan the parts of a map” says what each takes, “Merge the parts of a map” puts them together. Empty: all of the map.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Como k/n, por exemplo 3/7: só é feita a terceira de sete partes do mapa, num ficheiro próprio, para que várias execuções ou máquinas partilhem o trabalho. É essa parte do mapa inteiro, píxel a píxel: a imagem, o modelo e os parâmetros têm de ser os mesmos para todas. “Planear as partes de um mapa” diz o que cada uma exige, “Juntar as partes de um mapa” reúne-as. Vazio: o mapa todo.</translation>
  </message>
  <message>
   <source>Map to merge</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Mapa a juntar</translation>
  </message>
  <message>
   <source>Which of the maps of a run: the first output, OUTPUT_PROBABILITIES or OUTPUT_CONFIDENCE. Of a folder, the parts of the others are left out.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Qual dos mapas de uma execução: a primeira saída, OUTPUT_PROBABILITIES ou OUTPUT_CONFIDENCE. De uma pasta, as partes dos outros são excluídas.</translation>
  </message>
  <message>
   <source>Patch-based inference</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Inferência por recortes</translation>
  </message>
  <message>
   <source>patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>recortes</translation>
  </message>
  <message>
   <source>Applies a CNN to an image and gives one output pixel for each pixel of the image: what the model says of the patch around it. Where the model allows it, nothing is computed twice, so that the map costs about as much as the convolutions alone.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Aplica uma CNN a uma imagem e dá um píxel de saída para cada píxel da imagem: o que o modelo diz do recorte à sua volta. Se o modelo o permitir, nada é calculado duas vezes, de modo que o mapa custa aproximadamente tanto como as convoluções por si só.</translation>
  </message>
  <message>
   <source>Dense</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Denso</translation>
  </message>
  <message>
   <source>Patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Recortes</translation>
  </message>
  <message>
   <source>Automatic: the dense method, many times as fast, where it is proven to give what the patches give, else patches; the log says which and why. Dense: an error where it is not proven. Patches: every pixel from its own patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Automático: o método denso, muitas vezes mais rápido, onde está comprovado que dá o que os recortes dão; caso contrário, recortes; o registo diz qual e porquê. Denso: um erro onde não está comprovado. Recortes: cada píxel a partir do seu próprio recorte.</translation>
  </message>
  <message>
   <source>Step: a label for every n-th pixel</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Passo: um rótulo a cada n píxeis</translation>
  </message>
  <message>
   <source>1: every pixel of the image gets the label of the patch around it. n: every n-th, across and down, and the map's pixels are n times larger; with the side of the patches, as for a classifier of scenes, patches lie side by side and each gives one pixel. For models that give one label for each patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>1: cada píxel da imagem recebe o rótulo do recorte à sua volta. n: um em cada n, na horizontal e na vertical, e os píxeis do mapa são n vezes maiores; com o lado dos recortes, como para um classificador de cenas, os recortes ficam lado a lado e cada um dá um píxel. Para modelos que dão um rótulo para cada recorte.</translation>
  </message>
  <message>
   <source>Plan the parts of a map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Planear as partes de um mapa</translation>
  </message>
  <message>
   <source>cluster,parallel,large area,share,core-hours,estimate,SLURM,batch</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>cluster,paralelo,área grande,parte,repartir,horas de núcleo,estimativa,SLURM,lote</translation>
  </message>
  <message>
   <source>Shares a large map out, so that several runs, processes or machines make it: for each part its place, its pixels, the core-hours that it will take about, what it reads and writes, and the command that makes it. The plan is a file (JSON) that the engine takes as a job, too. Model and images are opened, and a tile is computed to measure what it takes; nothing of the map is written. “Merge the parts of a map” makes one map of the parts.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Reparte um mapa grande, para que várias execuções, processos ou máquinas o façam: para cada parte, o seu lugar, os seus píxeis, as horas de núcleo que exigirá aproximadamente, o que lê e escreve, e o comando que a faz. O plano é um ficheiro (JSON) que o motor também aceita como tarefa. O modelo e as imagens são abertos, e um bloco é calculado para medir o que exige; nada do mapa é escrito. “Juntar as partes de um mapa” faz um só mapa das partes.</translation>
  </message>
  <message>
   <source>plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>plano</translation>
  </message>
  <message>
   <source>Plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Plano</translation>
  </message>
  <message>
   <source>Plans (*.json)</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Planos (*.json)</translation>
  </message>
  <message>
   <source>The plan as JSON: what is known of the whole map, a list of the parts, and the job. With --part k/n, the engine makes the k-th part of it.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>O plano em JSON: o que se sabe do mapa inteiro, uma lista das partes, e a tarefa. Com --part k/n, o motor faz a sua k-ésima parte.</translation>
  </message>
  <message>
   <source>Parts as polygons</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Partes como polígonos</translation>
  </message>
  <message>
   <source>A rectangle for each part, with the same numbers and the command.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Um retângulo para cada parte, com os mesmos números e o comando.</translation>
  </message>
  <message>
   <source>Core-hours of all parts</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Horas de núcleo de todas as partes</translation>
  </message>
  <message>
   <source>Memory of a part in bytes</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Memória de uma parte em bytes</translation>
  </message>
  <message>
   <source>Identity of the plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Identidade do plano</translation>
  </message>
  <message>
   <source>Fully convolutional</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Totalmente convolucional</translation>
  </message>
  <message>
   <source>Patch-based: one output pixel for each pixel of the image. Fully convolutional: as many as the model gives. METHOD and STEP are of the first.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Por recortes: um píxel de saída para cada píxel da imagem. Totalmente convolucional: tantos quantos o modelo der. METHOD e STEP dizem respeito ao primeiro.</translation>
  </message>
  <message>
   <source>Of about equal work. Their borders lie on blocks of the file, and depend on the map alone, not on the machine. Each costs a start of some seconds, and parts that are smaller than a tile cost more than their share.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Com trabalho aproximadamente igual. As suas fronteiras ficam nos blocos do ficheiro, e dependem apenas do mapa, não da máquina. Cada uma custa um arranque de alguns segundos, e as partes menores do que um bloco de cálculo custam mais do que a sua quota.</translation>
  </message>
  <message>
   <source>File name of the map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Nome do ficheiro do mapa</translation>
  </message>
  <message>
   <source>How the map will be called; its third part of seven is map_3_of_7.tif then. Without a folder: in that of the plan.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Como o mapa se chamará; a sua terceira parte de sete é então map_3_of_7.tif. Sem pasta: na do plano.</translation>
  </message>
  <message>
   <source>With probabilities</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Com probabilidades</translation>
  </message>
  <message>
   <source>The parts make the map of probabilities as well: map_probabilities_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>As partes fazem também o mapa de probabilidades: map_probabilities_3_of_7.tif.</translation>
  </message>
  <message>
   <source>With confidence</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Com confiança</translation>
  </message>
  <message>
   <source>The parts make the map of confidence as well: map_confidence_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>As partes fazem também o mapa de confiança: map_confidence_3_of_7.tif.</translation>
  </message>
  <message>
   <source>Polish a class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Refinar um mapa de classes</translation>
  </message>
  <message>
   <source>smoothing,bayesian,majority,mode,filter,sieve,minimum mapping unit,salt and pepper,reclassify,merge classes,post-processing,unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>suavização,bayesiano,bayesiana,maioria,moda,filtro,sieve,peneirar,crivo,unidade mínima de mapeamento,sal e pimenta,reclassificar,agregar classes,fundir classes,pós-processamento,não classificado</translation>
  </message>
  <message>
   <source>Makes a class map a finished product. The steps that are asked for are done in this order: the probabilities are smoothed and the most probable class is taken; classes are merged; what is less probable than wanted becomes unclassified; every pixel takes the class of most pixels around it; regions below a minimum area go to what lies around them. Pixels without data stay so and count nowhere. The map keeps names, colours and the record of its making.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Faz de um mapa de classes um produto acabado. Os passos pedidos são executados por esta ordem: as probabilidades são suavizadas e é tomada a classe mais provável; as classes são agregadas; o que é menos provável do que o pretendido passa a não classificado; cada píxel toma a classe da maioria dos píxeis à sua volta; as regiões abaixo de uma área mínima passam para o que está à sua volta. Os píxeis sem dados mantêm-se assim e não contam em lado nenhum. O mapa conserva os nomes, as cores e o registo da sua produção.</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class with its name, or that of the second of two classes. Smoothing and confidence need it, and small regions go to the class that is most probable in them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>O mapa de probabilidades da mesma execução, com uma banda para cada classe, com o nome desta, ou o da segunda de duas classes. A suavização e a confiança precisam dele, e as regiões pequenas passam para a classe que é mais provável nelas.</translation>
  </message>
  <message>
   <source>Polished class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Mapa de classes refinado</translation>
  </message>
  <message>
   <source>One band with the number of the class, with the legend of the class map.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Uma banda com o número da classe, com a legenda do mapa de classes.</translation>
  </message>
  <message>
   <source>Smoothing: window (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Suavização: janela (píxeis)</translation>
  </message>
  <message>
   <source>Bayesian smoothing of the probabilities, as sits_smooth of the R package sits does (Camara et al. 2024), in a square of so many pixels on a side, an odd number such as 7: where the neighbours agree they decide, at borders the pixel itself does. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Suavização bayesiana das probabilidades, como a faz sits_smooth do pacote sits de R (Camara et al. 2024), num quadrado com este número de píxeis de lado, um número ímpar como 7: onde os vizinhos concordam, são eles que decidem; nas fronteiras, decide o próprio píxel. 0: nenhuma.</translation>
  </message>
  <message>
   <source>Smoothing: strength</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Suavização: intensidade</translation>
  </message>
  <message>
   <source>How much the neighbours count: the variance that the logit of a pixel's probability is taken to have. 10 smooths little, 50 much.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Quanto contam os vizinhos: a variância que se assume para o logit da probabilidade de um píxel. 10 suaviza pouco, 50 muito.</translation>
  </message>
  <message>
   <source>Smoothing: share of the neighbours</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Suavização: proporção dos vizinhos</translation>
  </message>
  <message>
   <source>Only this share of the pixels in the window counts, for each class those where it is most probable, so that borders stay sharp. 1: all of them, which is faster.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Só conta esta proporção dos píxeis da janela, para cada classe aqueles em que é mais provável, de modo que as fronteiras se mantêm nítidas. 1: todos, o que é mais rápido.</translation>
  </message>
  <message>
   <source>Classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Classes a agregar</translation>
  </message>
  <message>
   <source>Old values, new value and its name: 10,20=1:Forest; 30=3. The name may be left out. Classes that are not named stay as they are; probabilities of merged classes add up.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Valores antigos, valor novo e o seu nome: 10,20=1:Floresta; 30=3. O nome pode ser omitido. As classes não indicadas ficam como estão; as probabilidades das classes agregadas somam-se.</translation>
  </message>
  <message>
   <source>Table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Tabela de classes a agregar</translation>
  </message>
  <message>
   <source>The same as a table (.csv) with the columns value and new, and perhaps label and color of the new class.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>O mesmo como tabela (.csv) com as colunas value e new e, opcionalmente, label e color da nova classe.</translation>
  </message>
  <message>
   <source>Names and colours of the classes of the class map: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Nomes e cores das classes do mapa de classes: {kinds}. Vazio: os que o próprio mapa contém.</translation>
  </message>
  <message>
   <source>Value of the unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Valor dos não classificados</translation>
  </message>
  <message>
   <source>Least probability</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Probabilidade mínima</translation>
  </message>
  <message>
   <source>Pixels whose class is less probable, after the smoothing, are unclassified. 0: none. The two steps after this one take “unclassified” for a class, so that small gaps are filled.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Os píxeis cuja classe é menos provável, depois da suavização, ficam não classificados. 0: nenhum. Os dois passos seguintes tratam “não classificado” como uma classe, de modo que as pequenas lacunas são preenchidas.</translation>
  </message>
  <message>
   <source>Unclassified pixels are</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Píxeis não classificados como</translation>
  </message>
  <message>
   <source>A class of their own</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Classe própria</translation>
  </message>
  <message>
   <source>Without data</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Sem dados</translation>
  </message>
  <message>
   <source>A class with its own value, name and colour in the legend, or nodata.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Uma classe com valor, nome e cor próprios na legenda, ou sem dados.</translation>
  </message>
  <message>
   <source>Empty: the first one above those of the classes.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Vazio: o primeiro valor acima dos das classes.</translation>
  </message>
  <message>
   <source>Majority filter: radius (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Filtro de maioria: raio (píxeis)</translation>
  </message>
  <message>
   <source>Every pixel takes the class that most pixels have in the square that reaches so far on each side; of equally frequent ones it keeps its own, else the lowest value is taken. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Cada píxel toma a classe que a maioria dos píxeis tem no quadrado que se estende até esta distância para cada lado; entre classes igualmente frequentes, mantém a sua própria; se não for uma delas, é tomado o valor mais baixo. 0: nenhum.</translation>
  </message>
  <message>
   <source>Minimum area of a region</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Área mínima de uma região</translation>
  </message>
  <message>
   <source>Smaller regions go to what lies around them, by AREA_RULE. 0: none does.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>As regiões menores passam para o que as rodeia, segundo AREA_RULE. 0: nenhuma.</translation>
  </message>
  <message>
   <source>Unit of the minimum area</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Unidade da área mínima</translation>
  </message>
  <message>
   <source>Pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Píxeis</translation>
  </message>
  <message>
   <source>Square metres</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Metros quadrados</translation>
  </message>
  <message>
   <source>Square metres need a map in a projected CRS. A hectare is 10000 of them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Os metros quadrados requerem um mapa num SRC projetado. Um hectare são 10000 metros quadrados.</translation>
  </message>
  <message>
   <source>Small regions go to</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>As regiões pequenas passam para</translation>
  </message>
  <message>
   <source>The most probable class, else the longest border</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>A classe mais provável, senão a fronteira mais longa</translation>
  </message>
  <message>
   <source>The largest neighbour, as GDAL's sieve does</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>A maior vizinha, como faz o sieve do GDAL</translation>
  </message>
  <message>
   <source>The first: the class around them that is most probable in them, by PROBABILITIES, else the one with the longest common border; the smallest first, until no region below the minimum area is left. The second gives what gdal_sieve gives, and is quicker: each region is looked at once and goes to the largest one beside it, or stays where none is large enough. It works on the whole map at once, in 2 bytes of memory for each pixel and up to 32 for each run of equal ones.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>A primeira: a classe à sua volta que é mais provável nelas, segundo PROBABILITIES, senão a que tem a fronteira comum mais longa; as menores primeiro, até não restar nenhuma região abaixo da área mínima. A segunda dá o que dá gdal_sieve, e é mais rápida: cada região é vista uma vez e passa para a maior ao seu lado, ou fica onde nenhuma é suficientemente grande. Trabalha sobre o mapa inteiro de uma vez, com 2 bytes de memória por píxel e até 32 por cada sequência de píxeis iguais.</translation>
  </message>
  <message>
   <source>Pixels of a region touch at</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Os píxeis de uma região tocam-se em</translation>
  </message>
  <message>
   <source>Sides</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Lados</translation>
  </message>
  <message>
   <source>Sides and corners</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Lados e cantos</translation>
  </message>
  <message>
   <source>Whether two pixels that share a corner only belong to one region.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Se dois píxeis que só partilham um canto pertencem à mesma região.</translation>
  </message>
  <message>
   <source>Pixels of another class than before</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Píxeis com classe diferente da anterior</translation>
  </message>
  <message>
   <source>Unclassified pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Píxeis não classificados</translation>
  </message>
  <message>
   <source>Small regions merged</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Regiões pequenas fundidas</translation>
  </message>
  <message>
   <source>a table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>uma tabela de classes a agregar</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is one.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>INPUT: não foi indicado nenhum raster; espera-se um.</translation>
  </message>
  <message>
   <source>The visible part of the map shows nothing of the image “{layer}”. Zoom to the layer.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>A parte visível do mapa não mostra nada da imagem “{layer}”. Aproxime à camada.</translation>
  </message>
  <message>
   <source>The image “{layer}” is read with a log-in, so that a preview is possible only at its full resolution. Zoom in.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>A imagem “{layer}” é lida com um início de sessão, pelo que a pré-visualização só é possível na sua resolução máxima. Aproxime.</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Pré-visualização</translation>
  </message>
  <message>
   <source>{path} cannot be read for a preview ({reason}).</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Não é possível ler {path} para uma pré-visualização ({reason}).</translation>
  </message>
  <message>
   <source>Preview at {size}: {image}</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Pré-visualização a {size}: {image}</translation>
  </message>
  <message>
   <source>{}: {} is a folder; expected is the name of a file in it.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{}: {} é uma pasta; espera-se o nome de um ficheiro dentro dela.</translation>
  </message>
  <message>
   <source>{}: {} ends with {}; expected is {}. {}</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{}: {} termina em {}; espera-se {}. {}</translation>
  </message>
  <message>
   <source>Maps are written as GeoTIFF, which holds legend, band names and provenance; for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Os mapas são escritos como GeoTIFF, que contém a legenda, os nomes das bandas e a proveniência; para outro formato, use depois Exportar &gt; Guardar Como na camada.</translation>
  </message>
  <message>
   <source>A map is written as GeoTIFF (.tif), or as a virtual raster of its parts (.vrt); for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Um mapa é escrito como GeoTIFF (.tif), ou como raster virtual das suas partes (.vrt); para outro formato, use depois Exportar &gt; Guardar Como na camada.</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt *.VRT)</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Rasters virtuais (*.vrt *.VRT)</translation>
  </message>
  <message>
   <source>Only a virtual raster reads its pixels where they lie.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Só um raster virtual lê os seus píxeis onde eles estão.</translation>
  </message>
  <message>
   <source>Set up…</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>Preparar…</translation>
  </message>
  <message>
   <source>The inference environment has the light tier, which exports no models. {way_out}</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>O ambiente de inferência tem o nível light, que não exporta modelos. {way_out}</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>A ler a referência</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>{name}: não foi possível escrever a camada “{layer}” no ficheiro {path} para o processo de cálculo ({reason}). Liberte espaço no disco dos ficheiros temporários.</translation>
  </message>
  <message>
   <source>Remove what interrupted runs have left</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Remover o que as execuções interrompidas deixaram</translation>
  </message>
  <message>
   <source>cancel,clean up,delete,disk space,temporary files,hidden files,resume</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>cancelar,limpar,limpeza,eliminar,apagar,excluir,espaço em disco,ficheiros temporários,arquivos temporários,ficheiros ocultos,arquivos ocultos,retomar</translation>
  </message>
  <message>
   <source>A run that is cancelled, or ends half way, keeps its finished tiles in hidden files beside the output, so that the same run can go on from there; one that is killed leaves unfinished files as well. This removes them: the tiles and their list, unfinished maps, vector layers, reports and models, each only if its name and its contents say that CNN Mapper made it. What a run is writing at this moment stays, and so do finished outputs, your own files and the kept exports of Keras files. Leftovers of exports in the profile of QGIS are removed, too. The log lists each file with its size and when it was written. Removed tiles have to be computed again.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Uma execução que é cancelada, ou que termina a meio, conserva os seus blocos concluídos em ficheiros ocultos ao lado da saída, para que a mesma execução possa continuar a partir daí; uma que é terminada à força deixa também ficheiros inacabados. Este algoritmo remove-os: os blocos e a sua lista, os mapas, camadas vetoriais, relatórios e modelos inacabados, cada um apenas se o seu nome e o seu conteúdo indicarem que foi criado pelo CNN Mapper. O que uma execução está a escrever neste momento mantém-se, tal como as saídas concluídas, os seus próprios ficheiros e as exportações guardadas de ficheiros Keras. Os restos de exportações no perfil do QGIS também são removidos. O registo lista cada ficheiro com o seu tamanho e a data em que foi escrito. Os blocos removidos têm de ser calculados de novo.</translation>
  </message>
  <message>
   <source>Folder to look in</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Pasta onde procurar</translation>
  </message>
  <message>
   <source>The folder that the outputs of the interrupted runs were to go to.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>A pasta para onde deviam ir as saídas das execuções interrompidas.</translation>
  </message>
  <message>
   <source>Look into the folders in it, too</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Procurar também nas subpastas</translation>
  </message>
  <message>
   <source>Links to other folders are not followed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>As ligações para outras pastas não são seguidas.</translation>
  </message>
  <message>
   <source>Only list them</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Apenas listar</translation>
  </message>
  <message>
   <source>The log says what would be removed, and nothing is.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>O registo indica o que seria removido, e nada é removido.</translation>
  </message>
  <message>
   <source>Files and folders removed, or listed</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Ficheiros e pastas removidos ou listados</translation>
  </message>
  <message>
   <source>Their size in MB</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>O seu tamanho em MB</translation>
  </message>
  <message>
   <source>FOLDER: {folder} is not a folder; expected is one that exists.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>FOLDER: {folder} não é uma pasta; espera-se uma que exista.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Cancelado. Nada foi removido.</translation>
  </message>
  <message>
   <source>{path} stays: {reason}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} mantém-se: {reason}.</translation>
  </message>
  <message>
   <source>a run is at work on it</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>uma execução está a usá-lo</translation>
  </message>
  <message>
   <source>There is nothing to remove in {folder}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Não há nada a remover em {folder}.</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) would be removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Seriam removidos {count} ficheiros e pastas ({size}).</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) are removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Foram removidos {count} ficheiros e pastas ({size}).</translation>
  </message>
  <message>
   <source>{path} stays: it holds what was there before an interrupted run replaced it. The next run with the same output puts it back.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} mantém-se: contém o que lá estava antes de uma execução interrompida o ter substituído. A próxima execução com a mesma saída repõe-no.</translation>
  </message>
  <message>
   <source>{path} cannot be read; it was left out.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Não é possível ler {path}; foi omitido.</translation>
  </message>
  <message>
   <source>Result of the model</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Resultado do modelo</translation>
  </message>
  <message>
   <source>Name of the model's output that the maps are made of, where it has several. Several names, separated by commas, or * for all: their maps are stacked in one file, their bands named after them. Empty: the one that the model card names, or the only one.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Nome da saída do modelo a partir da qual os mapas são feitos, se ele tiver várias. Vários nomes, separados por vírgulas, ou * para todas: os seus mapas são empilhados num ficheiro, com as bandas nomeadas segundo elas. Vazio: a que a ficha do modelo indica, ou a única.</translation>
  </message>
  <message>
   <source>Automatic: by the model card, the last activation, the loss of the training, and the values; the log says what was found and why. None: a map of the numbers as they are (regression). Softmax and Sigmoid: class probabilities, or logits to which the function is applied if the model has not done it.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Automático: segundo a ficha do modelo, a última ativação, a função de perda do treino e os valores; o registo diz o que foi encontrado e porquê. Nenhuma: um mapa dos números tal como estão (regressão). Softmax e Sigmoid: probabilidades de classe, ou logits aos quais a função é aplicada se o modelo não o tiver feito.</translation>
  </message>
  <message>
   <source>Of a model with one sigmoid channel, or with labels that do not exclude each other: the probability above which the class or label is on the map. Empty: that of the model card, which may have one for each label, else 0.5.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>De um modelo com um canal sigmoid, ou com rótulos que não se excluem mutuamente: a probabilidade acima da qual a classe ou o rótulo está no mapa. Vazio: o da ficha do modelo, que pode ter um para cada rótulo; caso contrário, 0.5.</translation>
  </message>
  <message>
   <source>Calibrate the probabilities</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Calibrar as probabilidades</translation>
  </message>
  <message>
   <source>Networks are often surer than they are right. With this, probabilities and confidence are those of the network with its logits divided by the temperature in the model card, which was fitted on the validation samples of the training (Guo et al. 2017): of the pixels with 0.8, about 80 of 100 are right, as far as the image is like the training. The class map stays the same; a threshold is held against the model's own probabilities. A model whose card has no temperature is refused.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>As redes estão muitas vezes mais seguras do que certas. Com esta opção, as probabilidades e a confiança são as da rede com os logits divididos pela temperatura da ficha do modelo, que foi ajustada nas amostras de validação do treino (Guo et al. 2017): dos píxeis com 0.8, cerca de 80 em 100 estão certos, na medida em que a imagem se assemelha ao treino. O mapa de classes permanece o mesmo; um limiar é comparado com as probabilidades originais do modelo. Um modelo cuja ficha não tenha temperatura é recusado.</translation>
  </message>
  <message>
   <source>Data type of the first output</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Tipo de dados da primeira saída</translation>
  </message>
  <message>
   <source>auto: the smallest that holds the classes, float32 for numbers. Values that do not fit are rounded and set to the limits of the type, and the log says so.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>auto: o menor em que cabem as classes, float32 para números. Os valores que não cabem são arredondados e postos nos limites do tipo, e o registo di-lo.</translation>
  </message>
  <message>
   <source>Data type of probabilities and confidence</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Tipo de dados das probabilidades e da confiança</translation>
  </message>
  <message>
   <source>float32, or uint16 in half the space: whole numbers with a scale of 0.00002 that is written in the file, so that QGIS shows 0 to 1. In the band of how unlike the training a pixel is, 1.31 stands for that and more.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>float32, ou uint16 em metade do espaço: números inteiros com uma escala de 0.00002 que é escrita no ficheiro, para que o QGIS mostre de 0 a 1. Na banda que diz quanto um píxel é diferente do treino, 1.31 significa esse valor ou mais.</translation>
  </message>
  <message>
   <source>Output tensors to write</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Tensores de saída a escrever</translation>
  </message>
  <message>
   <source>Names of outputs of the model, separated by commas, that the first output holds as they are instead of the classes, stacked in this order. Only these are computed. Empty: the class map, or what the model gives in its place.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Nomes de saídas do modelo, separados por vírgulas, que a primeira saída contém tal como estão em vez das classes, empilhadas por esta ordem. Só estas são calculadas. Vazio: o mapa de classes, ou o que o modelo dá em seu lugar.</translation>
  </message>
  <message>
   <source>One band with the number of the class. Of labels that do not exclude each other, a band of 0 and 1 for each; of a regression, its numbers; or the tensors that are named above.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Uma banda com o número da classe. De rótulos que não se excluem mutuamente, uma banda de 0 e 1 para cada um; de uma regressão, os seus números; ou os tensores nomeados acima.</translation>
  </message>
  <message>
   <source>One band for each class or label, named after it: 0 to 1. Of a model with one sigmoid channel, the band of the second class.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Uma banda para cada classe ou rótulo, com o seu nome: de 0 a 1. De um modelo com um canal sigmoid, a banda da segunda classe.</translation>
  </message>
  <message>
   <source>Where the model is sure. Band 1: the highest probability; band 2: its margin to the second; band 3: the entropy of the probabilities, from 0 (one class has all) to 1 (all classes alike). Of labels that do not exclude each other, the one counts that the model is least sure of. Band 4 tells how unlike the training a pixel is. Of a model that was exported with images of its training: the distance of its features to theirs, and above 1 the map should not be trusted. Else, where the model card knows the range of the training's numbers: the share of the numbers in the receptive field outside of it. The name of the band says which of the two it is.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Onde o modelo está seguro. Banda 1: a probabilidade mais alta; banda 2: a sua margem para a segunda; banda 3: a entropia das probabilidades, de 0 (uma classe tem tudo) a 1 (todas as classes iguais). De rótulos que não se excluem mutuamente, conta aquele de que o modelo está menos seguro. A banda 4 diz quanto um píxel é diferente do treino. De um modelo exportado com imagens do seu treino: a distância das suas características às dessas imagens, e acima de 1 não se deve confiar no mapa. Caso contrário, se a ficha do modelo conhecer o intervalo dos números do treino: a fração dos números no campo recetivo que estão fora dele. O nome da banda diz qual das duas é.</translation>
  </message>
  <message>
   <source>The raster that patches are cut out of. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>O raster de onde os recortes são cortados. Scripts, modelos e a linha de comandos podem indicar vários, que são empilhados pela sua ordem.</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order; of a series of dates one raster for each, the first date as the image. Maps have to be made with the same order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Rasters na mesma grelha de píxeis cujas bandas são empilhadas sobre as da imagem, por esta ordem; de uma série de datas, um raster para cada uma, com a primeira data como imagem. Os mapas têm de ser feitos com a mesma ordem.</translation>
  </message>
  <message>
   <source>Further images to sample</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Outras imagens a amostrar</translation>
  </message>
  <message>
   <source>Other places or dates, sampled one after the other with the same labels and the same bands: rasters in the same CRS. Where an image is a stack, or has several sources, as many rasters for each as the first one has, in the same order. What lies in one block of ground is in one part, whichever image shows it.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Outros locais ou datas, amostrados um após o outro com os mesmos rótulos e as mesmas bandas: rasters no mesmo SRC. Onde uma imagem é uma pilha, ou tem várias fontes, tantos rasters para cada uma quantos a primeira tem, pela mesma ordem. O que fica num mesmo bloco de terreno fica numa só parte, seja qual for a imagem que o mostra.</translation>
  </message>
  <message>
   <source>Numbers (from 1, through the whole stack) or names of the bands to take, separated by commas, such as 4,3,2 or B04,B03,B02; several sources separated by “;”. Empty: all bands, but no alpha band.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Números (a partir de 1, ao longo de toda a pilha) ou nomes das bandas a usar, separados por vírgulas, como 4,3,2 ou B04,B03,B02; várias fontes separadas por “;”. Vazio: todas as bandas, mas nenhuma banda alfa.</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value. A patch with one pixel without data is left out. Empty: the image's own.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Substitui o valor sem dados da própria imagem. Um recorte com um píxel sem dados é excluído. Vazio: o da própria imagem.</translation>
  </message>
  <message>
   <source>Which numbers the patches hold. Automatic: harmonised where an image's metadata tell the processing baseline of Sentinel-2, so that images from before and after January 2022 have the same numbers; else as stored. The set remembers it, so that a map is made of the same numbers.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Que números os recortes contêm. Automático: harmonizados onde os metadados de uma imagem indicam a versão de processamento do Sentinel-2, para que imagens de antes e de depois de janeiro de 2022 tenham os mesmos números; senão, como guardados. O conjunto memoriza-o, para que um mapa seja feito dos mesmos números.</translation>
  </message>
  <message>
   <source>Labelled points or polygons</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Pontos ou polígonos rotulados</translation>
  </message>
  <message>
   <source>What is there, as points or polygons in any CRS: a layer, or the features selected in it. A polygon counts for the pixels whose centres lie in it. These, or a raster.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>O que existe no terreno, como pontos ou polígonos em qualquer SRC: uma camada, ou os elementos nela selecionados. Um polígono conta para os píxeis cujos centros estão dentro dele. Isto, ou um raster.</translation>
  </message>
  <message>
   <source>For points and polygons: whole numbers, or names. Names are those of the legend; without a legend each text is a class, numbered from 0 in alphabetical order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Para pontos e polígonos: números inteiros, ou nomes. Os nomes são os da legenda; sem legenda, cada texto é uma classe, numeradas a partir de 0 por ordem alfabética.</translation>
  </message>
  <message>
   <source>Labels as a raster</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Rótulos como raster</translation>
  </message>
  <message>
   <source>What is there, as a raster of class values on the image's pixel grid; it may be larger or smaller than the image. Its nodata value means “not known”.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>O que existe no terreno, como raster de valores de classe na grelha de píxeis da imagem; pode ser maior ou menor do que a imagem. O seu valor sem dados significa “desconhecido”.</translation>
  </message>
  <message>
   <source>Values that mean “not known”</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Valores que significam “desconhecido”</translation>
  </message>
  <message>
   <source>Class values of the labels to leave out, separated by commas, such as 0,255.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Valores de classe dos rótulos a excluir, separados por vírgulas, como 0,255.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Nomes e cores das classes: {kinds}. As classes sem nenhum rótulo são excluídas. Vazio: os textos do campo, ou os nomes que o raster contém.</translation>
  </message>
  <message>
   <source>Size of a patch in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Tamanho de um recorte em píxeis</translation>
  </message>
  <message>
   <source>The receptive field of the network to train: 16 for that of the OTBTF tutorial; 64 or more for a U-Net. Also width x height, as 16x12, and one for each source, separated by commas.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>O campo recetivo da rede a treinar: 16 para a do tutorial do OTBTF; 64 ou mais para uma U-Net. Também largura x altura, como 16x12, e um para cada fonte, separados por vírgulas.</translation>
  </message>
  <message>
   <source>A label is for</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Um rótulo é para</translation>
  </message>
  <message>
   <source>The pixel that the patch is centred on</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>O píxel em que o recorte está centrado</translation>
  </message>
  <message>
   <source>Every pixel of the patch (segmentation)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Cada píxel do recorte (segmentação)</translation>
  </message>
  <message>
   <source>The first is for networks that give one class for a patch; the pixel is number size // 2 from the patch's corner, as in the maps. The second is for networks that give a map of a patch, such as a U-Net; pixels without a label stay unknown.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>A primeira opção é para redes que dão uma classe por recorte; o píxel é o número size // 2 a partir do canto do recorte, como nos mapas. A segunda é para redes que dão um mapa de um recorte, como uma U-Net; os píxeis sem rótulo ficam desconhecidos.</translation>
  </message>
  <message>
   <source>Patches of a class at the most</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Máximo de recortes por classe</translation>
  </message>
  <message>
   <source>All parts together; they are drawn at random. A patch of 16 x 16 pixels and four bands of Sentinel-2 takes 2 kB.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Todas as partes em conjunto; são sorteados. Um recorte de 16 x 16 píxeis e quatro bandas do Sentinel-2 ocupa 2 kB.</translation>
  </message>
  <message>
   <source>As many patches of each</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>O mesmo número de recortes de cada uma</translation>
  </message>
  <message>
   <source>In proportion to their labels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Em proporção aos seus rótulos</translation>
  </message>
  <message>
   <source>As many of each: rare classes are learnt as well as common ones. In proportion to the labelled pixels: the most common class gets the number above, the others less.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>O mesmo número de cada uma: as classes raras são aprendidas tão bem como as comuns. Em proporção aos píxeis rotulados: a classe mais comum recebe o número acima, as outras menos.</translation>
  </message>
  <message>
   <source>Divide into training, validation and test by</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Dividir em treino, validação e teste por</translation>
  </message>
  <message>
   <source>Spatial blocks in a regular pattern</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Blocos espaciais num padrão regular</translation>
  </message>
  <message>
   <source>Spatial blocks at random</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Blocos espaciais ao acaso</translation>
  </message>
  <message>
   <source>Folds of spatial blocks, for cross-validation</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Partições de blocos espaciais, para validação cruzada</translation>
  </message>
  <message>
   <source>Polygons or points</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Polígonos ou pontos</translation>
  </message>
  <message>
   <source>Pixels at random (not recommended)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Píxeis ao acaso (não recomendado)</translation>
  </message>
  <message>
   <source>By blocks and by polygons, no pixel of a patch is in a patch of another part: between them lies a gap as wide as a patch. So the accuracy on the test is that of places that the network has never seen. Patches of neighbouring pixels share nearly all of theirs: divided at random, the network is tested on what it has learnt by heart, and the accuracy is too good to be true. Among the patterns and draws that are possible the one is taken that leaves every class in every part, as far as there is one; what lacks is named in the log.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Por blocos e por polígonos, nenhum píxel de um recorte está num recorte de outra parte: entre elas fica uma faixa da largura de um recorte. Assim, a exatidão no teste é a de locais que a rede nunca viu. Os recortes de píxeis vizinhos partilham quase todos os seus píxeis: divididos ao acaso, a rede é testada com o que aprendeu de cor, e a exatidão é boa demais para ser verdadeira. Dos padrões e sorteios possíveis, usa-se o que deixa cada classe em cada parte, tanto quanto possível; o que falta é indicado no registo.</translation>
  </message>
  <message>
   <source>Validation, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Validação, por cento</translation>
  </message>
  <message>
   <source>For what is decided during the training, such as when to stop.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Para o que se decide durante o treino, como quando parar.</translation>
  </message>
  <message>
   <source>Test, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Teste, por cento</translation>
  </message>
  <message>
   <source>For the accuracy that is stated in the end. 0: none is held out.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Para a exatidão indicada no fim. 0: nada é reservado.</translation>
  </message>
  <message>
   <source>Folds: how many</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Partições: quantas</translation>
  </message>
  <message>
   <source>Only with folds: the blocks are dealt into so many; one is the test, the next one the validation, unless that is 0 per cent.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Só com partições: os blocos são distribuídos por este número delas; uma é o teste, a seguinte a validação, a não ser que esta seja 0 por cento.</translation>
  </message>
  <message>
   <source>Folds: which is the test</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Partições: qual é o teste</translation>
  </message>
  <message>
   <source>Run it once for each, with the same seed, and every block is the test once.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Execute uma vez para cada uma, com a mesma semente, e cada bloco será o teste uma vez.</translation>
  </message>
  <message>
   <source>Side of a block in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Lado de um bloco em píxeis</translation>
  </message>
  <message>
   <source>Of the first image. The larger, the less the test resembles the training; at least the size of a patch. 0: about a twelfth of the image, or less where every class is in every part only then.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Da primeira imagem. Quanto maior, menos o teste se assemelha ao treino; pelo menos o tamanho de um recorte. 0: cerca de um duodécimo da imagem, ou menos onde só assim cada classe está em cada parte.</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Semente</translation>
  </message>
  <message>
   <source>Of all draws: the same seed gives the same patches, byte by byte.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>De todos os sorteios: a mesma semente dá os mesmos recortes, byte a byte.</translation>
  </message>
  <message>
   <source>Divided as these patches</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Divididos como estes recortes</translation>
  </message>
  <message>
   <source>The folder of an earlier set, when labels were added to train its network on: places that were learnt stay in the training, and those of validation and test stay there. Blocks without a patch are dealt anew, so that the parts have their shares. Needs spatial blocks and the same pixel grid. Empty: a new division, for a new network.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>A pasta de um conjunto anterior, quando se acrescentaram rótulos para continuar o treino da sua rede: os locais que foram aprendidos ficam no treino, e os de validação e teste permanecem nessas partes. Os blocos sem recortes são distribuídos de novo, para que as partes tenham as suas frações. Requer blocos espaciais e a mesma grelha de píxeis. Vazio: uma divisão nova, para uma rede nova.</translation>
  </message>
  <message>
   <source>Sample patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Amostrar recortes</translation>
  </message>
  <message>
   <source>training data,labels,ground truth,sample,patches,split,validation,test,cross-validation,spatial blocks</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>dados de treino,rótulos,verdade de campo,amostra,recortes,divisão,validação,teste,validação cruzada,blocos espaciais</translation>
  </message>
  <message>
   <source>Cuts labelled patches out of images, the first step from labels to a model: divided into training, validation and test by blocks of ground with a gap between them, so that the accuracy on the test is an honest one. Patches with pixels without data are left out. The folder holds plain NumPy arrays and a STAC item that describes them; the layer of samples shows where they are and in which part. An interrupted sampling goes on where it stopped.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Corta recortes rotulados de imagens, o primeiro passo dos rótulos ao modelo: divididos em treino, validação e teste por blocos de terreno com uma faixa entre eles, para que a exatidão no teste seja honesta. Os recortes com píxeis sem dados são excluídos. A pasta contém simples arrays NumPy e um item STAC que os descreve; a camada de amostras mostra onde estão e em que parte. Uma amostragem interrompida continua onde parou.</translation>
  </message>
  <message>
   <source>Folder of the patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Pasta dos recortes</translation>
  </message>
  <message>
   <source>A new or empty folder, or that of an older set, which is replaced. “patch_set.json” in it says what it holds.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Uma pasta nova ou vazia, ou a de um conjunto anterior, que é substituído. “patch_set.json” nela diz o que contém.</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg) with a point for each patch: class, name, part, block, image. Colours are those of the classes; the shape below tells the part: a dark circle for training, a blue square for validation, a red diamond for test.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Um GeoPackage (.gpkg) com um ponto para cada recorte: classe, nome, parte, bloco, imagem. As cores são as das classes; a forma por baixo indica a parte: um círculo escuro para o treino, um quadrado azul para a validação, um losango vermelho para o teste.</translation>
  </message>
  <message>
   <source>Description of the patches (STAC item)</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Descrição dos recortes (item STAC)</translation>
  </message>
  <message>
   <source>Patches for training</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Recortes para treino</translation>
  </message>
  <message>
   <source>Patches for validation</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Recortes para validação</translation>
  </message>
  <message>
   <source>Patches for test</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Recortes para teste</translation>
  </message>
  <message>
   <source>No labels are given; expected is {features} (points or polygons) or {raster} (a raster).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Não foram indicados rótulos; espera-se {features} (pontos ou polígonos) ou {raster} (um raster).</translation>
  </message>
  <message>
   <source>{} are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{} foram ambos indicados; espera-se um deles. Deixe vazio o que não pretende.</translation>
  </message>
  <message>
   <source>SPLIT is by polygons, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>SPLIT é por polígonos, mas os rótulos são um raster, que não os tem. Escolha blocos espaciais.</translation>
  </message>
  <message>
   <source>FOLD is {fold}; expected is 1 to {folds} (FOLDS).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>FOLD é {fold}; espera-se de 1 a {folds} (FOLDS).</translation>
  </message>
  <message>
   <source>VALIDATION and TEST are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>VALIDATION e TEST são {validation} e {test} por cento; espera-se que sobre algo para o treino.</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a layer of points or polygons.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name}: não é possível abrir {value}; espera-se uma camada de pontos ou polígonos.</translation>
  </message>
  <message>
   <source>{name} has {count} rasters; the first image is made of {each}, so expected is a multiple of that: as many for each image, in the same order.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name} tem {count} rasters; a primeira imagem é feita de {each}, pelo que se espera um múltiplo disso: o mesmo número para cada imagem, pela mesma ordem.</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Catálogo</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: {}; Earth Search: {}.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Endereço de uma API STAC. Planetary Computer: {}; Earth Search: {}.</translation>
  </message>
  <message>
   <source>Collection</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Coleção</translation>
  </message>
  <message>
   <source>Name of the collection in the catalogue.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Nome da coleção no catálogo.</translation>
  </message>
  <message>
   <source>Item</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Item</translation>
  </message>
  <message>
   <source>Identifier of one image; or the address or the file (.json) of an item's own description, and then no catalogue is asked. Empty: the least cloudy image of the area and the dates below.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Identificador de uma imagem; ou o endereço ou o ficheiro (.json) da descrição do próprio item, e então não se consulta nenhum catálogo. Vazio: a imagem menos nublada da área e das datas abaixo.</translation>
  </message>
  <message>
   <source>Area to search</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Área de pesquisa</translation>
  </message>
  <message>
   <source>In any coordinate system. The image is not cut to it.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Em qualquer sistema de coordenadas. A imagem não é cortada por ela.</translation>
  </message>
  <message>
   <source>First day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Primeiro dia</translation>
  </message>
  <message>
   <source>Such as 2022-06-01. Empty: from the beginning.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Como 2022-06-01. Vazio: desde o início.</translation>
  </message>
  <message>
   <source>Last day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Último dia</translation>
  </message>
  <message>
   <source>Such as 2022-08-31; this day is searched, too. Empty: until today.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Como 2022-08-31; este dia também é pesquisado. Vazio: até hoje.</translation>
  </message>
  <message>
   <source>Highest cloud cover (%)</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Cobertura de nuvens máxima (%)</translation>
  </message>
  <message>
   <source>By what the catalogue says of the whole image.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Segundo o que o catálogo diz da imagem inteira.</translation>
  </message>
  <message>
   <source>The assets that become the bands, separated by commas, in the order that the model was trained with. A name is the asset's, or else that of its band or its file. Coarser assets are repeated on the pixels of the finest; they must fit into whole pixels.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Os assets que se tornam as bandas, separados por vírgulas, pela ordem com que o modelo foi treinado. Um nome é o do asset ou, na sua falta, o da sua banda ou do seu ficheiro. Os assets mais grosseiros são repetidos nos píxeis do mais fino; têm de encaixar em píxeis inteiros.</translation>
  </message>
  <message>
   <source>Sign links for Planetary Computer</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Assinar ligações para o Planetary Computer</translation>
  </message>
  <message>
   <source>auto, yes or no (in scripts: the word, not a number). auto signs if the catalogue is Planetary Computer's.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>auto, yes ou no (em scripts: a palavra, não um número). auto assina se o catálogo for o do Planetary Computer.</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area; expected is xmin,xmax,ymin,ymax [EPSG:code].</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>EXTENT: {given} não é uma área; espera-se xmin,xmax,ymin,ymax [EPSG:código].</translation>
  </message>
  <message>
   <source>{name}: {value} is not a date; expected is a day such as 2022-06-30.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>{name}: {value} não é uma data; espera-se um dia como 2022-06-30.</translation>
  </message>
  <message>
   <source>Set up the inference environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Preparar o ambiente de inferência</translation>
  </message>
  <message>
   <source>install,python,pip,venv,environment,gpu,offline</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>instalar,instalação,python,pip,venv,ambiente,gpu,offline,sem rede</translation>
  </message>
  <message>
   <source>Installs what runs models into an environment of its own in the folder of the QGIS profile (on Windows in cnnmapper in %LOCALAPPDATA%), and checks that it works. The Python of QGIS is left as it is. There are two tiers: light (ONNX Runtime, rasterio; about 270 MB) applies exported models, compares and assesses maps, and finds images in STAC catalogues; full (TensorFlow, Keras and the writers of ONNX as well; about 2 GB) exports and inspects Keras files, too. Run again, it does nothing if all is in order, repairs what is not, and adds the full tier to a light environment without making it anew.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Instala o que executa os modelos num ambiente próprio na pasta do perfil do QGIS (no Windows, em cnnmapper em %LOCALAPPDATA%) e verifica que funciona. O Python do QGIS fica como está. Há dois níveis: light (ONNX Runtime, rasterio; cerca de 270 MB) aplica modelos exportados, compara e avalia mapas, e encontra imagens em catálogos STAC; full (também TensorFlow, Keras e os módulos que escrevem ONNX; cerca de 2 GB) também exporta e inspeciona ficheiros Keras. Executado de novo, não faz nada se estiver tudo em ordem, repara o que não estiver, e acrescenta o nível full a um ambiente light sem o refazer.</translation>
  </message>
  <message>
   <source>Tier</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Nível</translation>
  </message>
  <message>
   <source>light or full (in scripts: the word, not a number). light is enough for models that were exported with their ONNX files; full is what “Export a Keras model”, Keras files as a model, and SavedModels of other programs need. Of an environment that has the full tier, nothing is removed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>light ou full (em scripts: a palavra, não um número). light basta para modelos que foram exportados com os seus ficheiros ONNX; full é o que é necessário para “Exportar um modelo Keras”, para ficheiros Keras como modelo e para SavedModels de outros programas. De um ambiente que tem o nível full, nada é removido.</translation>
  </message>
  <message>
   <source>Base interpreter</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Interpretador de base</translation>
  </message>
  <message>
   <source>The Python to build the environment on: CPython 3.9 to 3.14, 64 bit; for the full tier up to 3.13. Empty: the first of this machine with which it works, under Linux that of QGIS, on Windows and macOS one that an upgrade of QGIS leaves alone; where none does, one is downloaded (python-build-standalone).</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>O Python sobre o qual construir o ambiente: CPython 3.9 a 3.14, 64 bits; para o nível full, até 3.13. Vazio: o primeiro desta máquina com que funcione; em Linux, o do QGIS; no Windows e no macOS, um que não seja afetado por uma atualização do QGIS; se nenhum servir, é descarregado um (python-build-standalone).</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Pasta de wheels</translation>
  </message>
  <message>
   <source>Install offline from this folder, filled by scripts/wheelhouse.py; where it has a list of hashes (hashes.txt), its wheels are held against it. Empty: from the package index that pip is set to, through the proxy and with the certificates that QGIS is set to.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Instalar sem rede a partir desta pasta, preenchida por scripts/wheelhouse.py; se tiver uma lista de hashes (hashes.txt), as suas wheels são verificadas com ela. Vazio: a partir do índice de pacotes configurado no pip, através do proxy e com os certificados configurados no QGIS.</translation>
  </message>
  <message>
   <source>For NVIDIA graphics cards</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Para placas gráficas NVIDIA</translation>
  </message>
  <message>
   <source>Installs NVIDIA's libraries as well, several GB: for the light tier under Linux (x86-64) and Windows, for the full one under Linux only.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Instala também as bibliotecas da NVIDIA, vários GB: para o nível light em Linux (x86-64) e Windows, para o nível full apenas em Linux.</translation>
  </message>
  <message>
   <source>Dask, to compute on a cluster</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Dask, para calcular num cluster</translation>
  </message>
  <message>
   <source>Installs Dask (distributed) as well, about 50 MB: what CLUSTER of the two inferences needs, to have a map computed by several machines or processes. It is added to what is there. The machines of a cluster need the same version of it.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Instala também o Dask (distributed), cerca de 50 MB: o que CLUSTER das duas inferências requer para que um mapa seja calculado por várias máquinas ou processos. É acrescentado ao que já existe. As máquinas de um cluster precisam da mesma versão.</translation>
  </message>
  <message>
   <source>Report on the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Relatório sobre o ambiente</translation>
  </message>
  <message>
   <source>What was installed, where, and in which versions.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>O que foi instalado, onde e em que versões.</translation>
  </message>
  <message>
   <source>Python of the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Python do ambiente</translation>
  </message>
  <message>
   <source>Tier that is installed</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Nível instalado</translation>
  </message>
  <message>
   <source>Size of the environment in MB</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Tamanho do ambiente em MB</translation>
  </message>
  <message>
   <source>The inference environment is ready: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>O ambiente de inferência está pronto: {python}</translation>
  </message>
  <message>
   <source>The inference environment was in order already: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>O ambiente de inferência já estava em ordem: {python}</translation>
  </message>
  <message>
   <source>Tier {tier}, {megabytes} MB, {seconds:.0f} s.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Nível {tier}, {megabytes} MB, {seconds:.0f} s.</translation>
  </message>
  <message>
   <source>{python} is used instead. {way_out}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Em vez dele é usado {python}. {way_out}</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists. The environment itself is installed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>REPORT: não é possível escrever {path} ({reason}); espera-se um caminho numa pasta que exista. O ambiente em si está instalado.</translation>
  </message>
  <message>
   <source>Image from a STAC catalogue</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Imagem de um catálogo STAC</translation>
  </message>
  <message>
   <source>stac,planetary computer,earth search,sentinel,landsat,cog,cloud,download,vrt</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>stac,planetary computer,earth search,sentinel,landsat,cog,nuvem,nuvens,descarregar,download,vrt</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and makes a small file (VRT) of the bands that you choose. QGIS shows it and the inference algorithms read it like any other raster; they fetch over the network only the parts that they need. Links of Planetary Computer are signed whenever the file is read, so that it works tomorrow, too.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Encontra uma imagem de satélite num catálogo STAC e cria um ficheiro pequeno (VRT) com as bandas que escolher. O QGIS mostra-o e os algoritmos de inferência leem-no como qualquer outro raster; obtêm pela rede apenas as partes de que precisam. As ligações do Planetary Computer são assinadas sempre que o ficheiro é lido, de modo que amanhã também funciona.</translation>
  </message>
  <message>
   <source>Values of Sentinel-2</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Valores do Sentinel-2</translation>
  </message>
  <message>
   <source>harmonised or stored (in scripts: the word, not a number). harmonised: of an image of processing baseline 04.00 or later (since January 2022) the 1000 that its processor adds to every value is subtracted, unless the catalogue has done that, which the pixels are asked about; 0, no data, stays 0, and data are at least 1. stored: the values are left alone; the file says what was added, so that inference can subtract it.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>harmonised ou stored (em scripts: a palavra, não um número). harmonised: numa imagem da versão de processamento 04.00 ou posterior (desde janeiro de 2022), são subtraídos os 1000 que o seu processador soma a cada valor, a não ser que o catálogo já o tenha feito, o que se verifica nos píxeis; 0, sem dados, permanece 0, e os dados são pelo menos 1. stored: os valores não são alterados; o ficheiro diz o que foi somado, para que a inferência o possa subtrair.</translation>
  </message>
  <message>
   <source>The virtual raster (.vrt) to write; its bands are named as in ASSETS.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>O raster virtual (.vrt) a escrever; as suas bandas têm os nomes indicados em ASSETS.</translation>
  </message>
  <message>
   <source>Item that was found</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Item encontrado</translation>
  </message>
  <message>
   <source>Date of the image</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Data da imagem</translation>
  </message>
  <message>
   <source>Cloud cover (%)</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Cobertura de nuvens (%)</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them: an image, or an area to search.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Não foi indicado ITEM nem EXTENT; espera-se um deles: uma imagem, ou uma área de pesquisa.</translation>
  </message>
  <message>
   <source>The style {style} could not be loaded: {message}</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>Não foi possível carregar o estilo {style}: {message}</translation>
  </message>
  <message>
   <source>Unlike the training</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>Diferente do treino</translation>
  </message>
  <message>
   <source>Suggest where to label next</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Sugerir onde rotular a seguir</translation>
  </message>
  <message>
   <source>active learning,uncertainty,sampling,labels,annotation,margin,entropy,training</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>aprendizagem ativa,active learning,incerteza,amostragem,rótulos,anotação,margem,entropia,treino</translation>
  </message>
  <message>
   <source>Finds the pixels of a class map whose labels would tell the model most: where it is least sure, apart from each other, and of every class. The result is a layer of points with an empty field “class”, whose form offers the classes. Fill it in, sample patches of these points and the old ones together, and train on from the last model.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Encontra os píxeis de um mapa de classes cujos rótulos mais ensinariam ao modelo: onde está menos seguro, afastados entre si, e de todas as classes. O resultado é uma camada de pontos com um campo “class” vazio, cujo formulário oferece as classes. Preencha-o, amostre recortes destes pontos e dos antigos em conjunto, e continue o treino a partir do último modelo.</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Uma banda com um número inteiro para cada classe, como um mapa do CNN Mapper.</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run (OUTPUT_PROBABILITIES): one band for each class, named after it.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>O mapa de probabilidades da mesma execução (OUTPUT_PROBABILITIES): uma banda para cada classe, com o nome dela.</translation>
  </message>
  <message>
   <source>What is labelled already</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>O que já está rotulado</translation>
  </message>
  <message>
   <source>Points or polygons, in any coordinate system: no point is suggested nearer to them than SPACING.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Pontos ou polígonos, em qualquer sistema de coordenadas: nenhum ponto é sugerido mais perto deles do que SPACING.</translation>
  </message>
  <message>
   <source>Least sure by</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Menos seguro segundo</translation>
  </message>
  <message>
   <source>Margin between the two best classes</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Margem entre as duas melhores classes</translation>
  </message>
  <message>
   <source>Entropy</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Entropia</translation>
  </message>
  <message>
   <source>Margin: where the two most probable classes are nearly equal. Entropy: where the probability is spread over many classes.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Margem: onde as duas classes mais prováveis são quase iguais. Entropia: onde a probabilidade se distribui por muitas classes.</translation>
  </message>
  <message>
   <source>As many of each class</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>O mesmo número de cada classe</translation>
  </message>
  <message>
   <source>By the class on the map; what a class has not, the others get. Otherwise the least sure pixels of the whole map, whatever their class.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Segundo a classe no mapa; o que uma classe não tem, recebem as outras. Senão, os píxeis menos seguros de todo o mapa, seja qual for a sua classe.</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Pontos</translation>
  </message>
  <message>
   <source>How many to suggest, at the most.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Quantos sugerir, no máximo.</translation>
  </message>
  <message>
   <source>Distance between points (pixels)</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Distância entre pontos (píxeis)</translation>
  </message>
  <message>
   <source>At least so many pixels of the map lie between two points: labels of neighbours tell nearly the same. A good value is the receptive field.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Entre dois pontos ficam pelo menos tantos píxeis do mapa: os rótulos de vizinhos dizem quase o mesmo. Um bom valor é o campo recetivo.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself. The form offers them all, also those that are not on the map.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Nomes e cores das classes: {kinds}. Vazio: os que o próprio mapa contém. O formulário oferece-as todas, mesmo as que não estão no mapa.</translation>
  </message>
  <message>
   <source>Points to label</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Pontos a rotular</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class (empty, for the label), on_map and name_on_map (what the map says), unsure (0 to 1) and rank.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Um GeoPackage (.gpkg); um ficheiro com este nome é substituído por inteiro. Campos: class (vazio, para o rótulo), on_map e name_on_map (o que diz o mapa), unsure (0 a 1) e rank.</translation>
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
   <translation>Computador</translation>
  </message>
  <message>
   <source>Train a model</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Treinar um modelo</translation>
  </message>
  <message>
   <source>training,learn,fit,fine-tune,transfer learning,u-net,tempcnn,perceptron,epochs,accuracy,tensorboard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>treino,aprender,ajustar,ajuste fino,fine-tuning,aprendizagem por transferência,u-net,tempcnn,perceptrão,perceptron,épocas,exatidão,tensorboard</translation>
  </message>
  <message>
   <source>Trains a network on the patches that “Sample patches” has made, and exports it, ready for maps: with its classes, the statistics of its training, its accuracy on the test blocks and the temperature that makes its probabilities mean what they say in the model card. The report shows how the training went, which classes are taken for each other, and where. A cancelled training goes on where it was when it is run again with the same values.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Treina uma rede com os recortes que “Amostrar recortes” criou, e exporta-a, pronta para mapas: na ficha do modelo, com as suas classes, as estatísticas do seu treino, a sua exatidão nos blocos de teste e a temperatura que faz com que as suas probabilidades signifiquem o que dizem. O relatório mostra como decorreu o treino, que classes são tomadas umas pelas outras, e onde. Um treino cancelado continua onde estava quando é executado de novo com os mesmos valores.</translation>
  </message>
  <message>
   <source>Folder for TensorBoard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Pasta para o TensorBoard</translation>
  </message>
  <message>
   <source>Loss, accuracy and learning rate of each epoch are written there, too.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>A perda, a exatidão e a taxa de aprendizagem de cada época são escritas também aí.</translation>
  </message>
  <message>
   <source>Model folder</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Pasta do modelo</translation>
  </message>
  <message>
   <source>The exported model, which the algorithms of inference take as MODEL; the model card in it is called model_card.json. Beside it lies, while the training lasts, what was learnt so far.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>O modelo exportado, que os algoritmos de inferência aceitam como MODEL; a ficha do modelo nela contida chama-se model_card.json. Ao lado fica, enquanto o treino dura, o que foi aprendido até então.</translation>
  </message>
  <message>
   <source>Keras models (*.keras)</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Modelos Keras (*.keras)</translation>
  </message>
  <message>
   <source>The trained network as Keras saves it, to train on from or to publish.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>A rede treinada tal como o Keras a guarda, para continuar o treino a partir dela ou para a publicar.</translation>
  </message>
  <message>
   <source>Training report</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Relatório do treino</translation>
  </message>
  <message>
   <source>A page with the curves of the training, the accuracy on the test blocks with its confidence interval, where errors lie, and the calibration, in one file that can be sent on.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Uma página com as curvas do treino, a exatidão nos blocos de teste com o seu intervalo de confiança, onde se situam os erros, e a calibração, num só ficheiro que pode ser enviado.</translation>
  </message>
  <message>
   <source>Accuracy on the test part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Exatidão na parte de teste, 0 a 1</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Limite inferior do seu intervalo de 95 %</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Limite superior do seu intervalo de 95 %</translation>
  </message>
  <message>
   <source>Accuracy on the validation part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Exatidão na parte de validação, 0 a 1</translation>
  </message>
  <message>
   <source>Epochs that were done</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Épocas realizadas</translation>
  </message>
  <message>
   <source>Epoch whose weights were kept</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Época cujos pesos foram conservados</translation>
  </message>
  <message>
   <source>Learning rate at the beginning</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Taxa de aprendizagem no início</translation>
  </message>
  <message>
   <source>Numbers that were trained</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Números que foram treinados</translation>
  </message>
  <message>
   <source>Temperature of the calibration</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Temperatura da calibração</translation>
  </message>
  <message>
   <source>Duration of the training in seconds</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Duração do treino em segundos</translation>
  </message>
  <message>
   <source>The training in one paragraph</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>O treino num parágrafo</translation>
  </message>
  <message>
   <source>{name}: {path} has no {document}; expected is a folder that “Sample patches” (cnnmapper:samplepatches) has finished.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>{name}: {path} não tem {document}; espera-se uma pasta que “Amostrar recortes” (cnnmapper:samplepatches) tenha concluído.</translation>
  </message>
  <message>
   <source>START: {found}</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>START: {found}</translation>
  </message>
  <message>
   <source>What “Sample patches” has made. The network learns from its training part; the validation part says when to stop, and the test part, which the training does not see, how good the network is.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>O que “Amostrar recortes” criou. A rede aprende com a sua parte de treino; a parte de validação diz quando parar, e a parte de teste, que o treino não vê, quão boa é a rede.</translation>
  </message>
  <message>
   <source>Network</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Rede</translation>
  </message>
  <message>
   <source>CNN of the tutorial, patches of 16 x 16 pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>CNN do tutorial, recortes de 16 x 16 píxeis</translation>
  </message>
  <message>
   <source>Deep CNN, patches of any size</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>CNN profunda, recortes de qualquer tamanho</translation>
  </message>
  <message>
   <source>U-Net, a label for every pixel of a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>U-Net, um rótulo para cada píxel de um recorte</translation>
  </message>
  <message>
   <source>TempCNN, single pixels of several dates</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>TempCNN, píxeis isolados de várias datas</translation>
  </message>
  <message>
   <source>Perceptron of single pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Perceptrão de píxeis isolados</translation>
  </message>
  <message>
   <source>The CNN of the tutorial is small and quick, and sees 16 x 16 pixels. The deep CNN sees patches of any size of 2 pixels and more, of up to three sources. The U-Net learns from patches whose pixels all have labels (LABEL_KIND of the sampling), with sides that DEPTH can halve. TempCNN learns from the dates of a pixel, the perceptron from its bands: patches of 1 x 1 pixel. Of no account where a Keras model is given to train on.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>A CNN do tutorial é pequena e rápida, e vê 16 x 16 píxeis. A CNN profunda vê recortes de qualquer tamanho a partir de 2 píxeis, de até três fontes. A U-Net aprende com recortes cujos píxeis têm todos rótulos (LABEL_KIND da amostragem), com lados que DEPTH possa dividir ao meio. A TempCNN aprende com as datas de um píxel, o perceptrão com as suas bandas: recortes de 1 x 1 píxel. Não se aplica quando é indicado um modelo Keras para continuar o treino.</translation>
  </message>
  <message>
   <source>Keras model to train on</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Modelo Keras cujo treino continua</translation>
  </message>
  <message>
   <source>A trained network that learns on from its weights, as after more places were labelled, or for an area like the one that it was made for. Its receptive field is the size of the patches. Where it has another number of classes, its last layer begins anew. Empty: a new network.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Uma rede treinada que continua a aprender a partir dos seus pesos, por exemplo depois de rotular mais locais, ou para uma área semelhante àquela para que foi feita. O seu campo recetivo é o tamanho dos recortes. Se tiver outro número de classes, a sua última camada começa de novo. Vazio: uma rede nova.</translation>
  </message>
  <message>
   <source>Layers that keep their weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Camadas que mantêm os seus pesos</translation>
  </message>
  <message>
   <source>Of the model to train on: names of layers, separated by commas, or how many of those with weights, from the input on, such as 3. Empty: all layers learn.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Do modelo cujo treino continua: nomes de camadas, separados por vírgulas, ou quantas das que têm pesos, a partir da entrada, como 3. Vazio: todas as camadas aprendem.</translation>
  </message>
  <message>
   <source>Dates in a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Datas num recorte</translation>
  </message>
  <message>
   <source>How many dates lie one after the other in the bands, for TempCNN: all bands of the first date, then all of the second.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Quantas datas se sucedem nas bandas, para a TempCNN: todas as bandas da primeira data, depois todas as da segunda.</translation>
  </message>
  <message>
   <source>Depth of the U-Net</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Profundidade da U-Net</translation>
  </message>
  <message>
   <source>How often the U-Net halves a patch; each time it sees about twice as far.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Quantas vezes a U-Net reduz um recorte a metade; de cada vez vê cerca do dobro da distância.</translation>
  </message>
  <message>
   <source>Filters of the first layer</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Filtros da primeira camada</translation>
  </message>
  <message>
   <source>Of all networks but that of the tutorial; the layers after it have more. Twice as many cost about four times as much, in the training and in every map.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>De todas as redes exceto a do tutorial; as camadas seguintes têm mais. O dobro custa cerca de quatro vezes mais, no treino e em cada mapa.</translation>
  </message>
  <message>
   <source>Epochs at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Máximo de épocas</translation>
  </message>
  <message>
   <source>How often the network sees every patch of the training part. In the last quarter the learning rate falls to nothing. It ends earlier when nothing is gained on the validation part.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Quantas vezes a rede vê cada recorte da parte de treino. No último quarto, a taxa de aprendizagem desce até zero. Termina mais cedo se nada se ganhar na parte de validação.</translation>
  </message>
  <message>
   <source>Minutes at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Máximo de minutos</translation>
  </message>
  <message>
   <source>After which the training ends with the best weights. In the last quarter of this time the learning rate falls to nothing. 0: no limit.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Após o que o treino termina com os melhores pesos. No último quarto deste tempo, a taxa de aprendizagem desce até zero. 0: sem limite.</translation>
  </message>
  <message>
   <source>Patience (epochs)</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Paciência (épocas)</translation>
  </message>
  <message>
   <source>When so many epochs have brought no smaller loss on the validation part, the training ends: from the best weights, with a learning rate that falls to nothing over a quarter of all epochs. After half of them the learning rate is made smaller. The loss is that after temperature scaling; the weights of the best epoch are kept.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Quando este número de épocas não trouxe uma perda menor na parte de validação, o treino termina: a partir dos melhores pesos, com uma taxa de aprendizagem que desce até zero ao longo de um quarto de todas as épocas. Após metade delas, a taxa de aprendizagem é reduzida. A perda é a posterior à escala por temperatura; são conservados os pesos da melhor época.</translation>
  </message>
  <message>
   <source>Mirror and turn the patches</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Espelhar e rodar os recortes</translation>
  </message>
  <message>
   <source>Each patch is seen mirrored and turned by quarters at random, as what is on the ground has no preferred direction. False where shadows or slopes matter.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cada recorte é visto espelhado e rodado em quartos de volta ao acaso, pois o que está no terreno não tem direção preferencial. Falso onde sombras ou declives são importantes.</translation>
  </message>
  <message>
   <source>Change of brightness</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Variação do brilho</translation>
  </message>
  <message>
   <source>Each patch is made darker or brighter at random, by this share at most, such as 0.1, so that haze and the sun's height matter less. 0: not at all.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cada recorte é escurecido ou clareado ao acaso, no máximo nesta fração, como 0.1, para que a bruma e a altura do sol tenham menos influência. 0: nada.</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Pesos das classes</translation>
  </message>
  <message>
   <source>Every patch counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cada recorte conta o mesmo</translation>
  </message>
  <message>
   <source>Every class counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Cada classe conta o mesmo</translation>
  </message>
  <message>
   <source>With equal classes, a patch of a rare class counts as much more as it is rarer: fewer of it are missed, and more of it are seen where there are none.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Com classes iguais, um recorte de uma classe conta tanto mais quanto mais rara ela for: menos dela passa despercebido, e mais dela é visto onde não existe.</translation>
  </message>
  <message>
   <source>Optimiser</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Otimizador</translation>
  </message>
  <message>
   <source>Adam, or stochastic gradient descent with Nesterov's momentum of 0.9.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Adam, ou descida de gradiente estocástica com momento de Nesterov de 0.9.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Taxa de aprendizagem</translation>
  </message>
  <message>
   <source>How large a step is. Empty: found by a range test (Smith 2017), in which it grows until nothing is learnt any more.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Quão grande é um passo. Vazio: determinada por um teste de gama (Smith 2017), em que cresce até já nada ser aprendido.</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Recortes por passo</translation>
  </message>
  <message>
   <source>More of them need more memory, and steps are steadier and fewer.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Mais recortes exigem mais memória, e os passos são mais estáveis e em menor número.</translation>
  </message>
  <message>
   <source>Of all that is random. The same seed and patches give the same network on the same processor, whether the training was interrupted or not.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>De tudo o que é aleatório. A mesma semente e os mesmos recortes dão a mesma rede no mesmo processador, quer o treino tenha sido interrompido ou não.</translation>
  </message>
  <message>
   <source>Images of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Imagens do treino</translation>
  </message>
  <message>
   <source>One or several of the images that the model was trained on. Of pixels all over them the model card keeps minimum, 1st, 50th and 99th percentile, maximum, mean and standard deviation of each band, unit, scale and offset as the files have them, and the pixel size; no pixels. Rasters that hold one band each are stacked in their order; for a model of several inputs, one image for each in turn.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Uma ou várias das imagens com que o modelo foi treinado. De píxeis espalhados por elas, a ficha do modelo guarda o mínimo, os percentis 1, 50 e 99, o máximo, a média e o desvio padrão de cada banda, a unidade, a escala e o deslocamento tal como os ficheiros os têm, e o tamanho do píxel; nenhuns píxeis. Rasters que contêm uma só banda cada são empilhados pela sua ordem; para um modelo de várias entradas, uma imagem para cada uma, por essa ordem.</translation>
  </message>
  <message>
   <source>Numbers of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Números do treino</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>não se sabe</translation>
  </message>
  <message>
   <source>as the files store them</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>como os ficheiros os guardam</translation>
  </message>
  <message>
   <source>scale and offset of the bands applied</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>escala e deslocamento das bandas aplicados</translation>
  </message>
  <message>
   <source>harmonised to before Sentinel-2's processing baseline 04.00</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>harmonizados para antes da versão de processamento 04.00 do Sentinel-2</translation>
  </message>
  <message>
   <source>Which numbers the model was trained on, so that a map is made of the same: those that the files store, of Sentinel-2 with the 1000 that is added to every value since processing baseline 04.00 of January 2022; those with scale and offset of the bands applied, such as reflectance; or Sentinel-2's of before that baseline, or harmonised to it.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Com que números o modelo foi treinado, para que um mapa seja feito com os mesmos: os que os ficheiros guardam, no Sentinel-2 com os 1000 que são somados a cada valor desde a versão de processamento 04.00 de janeiro de 2022; os que têm a escala e o deslocamento das bandas aplicados, como a refletância; ou os do Sentinel-2 de antes dessa versão, ou harmonizados para os valores de antes dela.</translation>
  </message>
  <message>
   <source>GeoPackages (*.gpkg *.GPKG)</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>GeoPackages (*.gpkg *.GPKG)</translation>
  </message>
  <message>
   <source>Polygons are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>Os polígonos são escritos como GeoPackage, que contém o seu estilo; para outro formato, use depois Exportar &gt; Guardar Elementos Como na camada.</translation>
  </message>
  <message>
   <source>Points are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>Os pontos são escritos como GeoPackage, que contém o seu estilo; para outro formato, use depois Exportar &gt; Guardar Elementos Como na camada.</translation>
  </message>
  <message>
   <source>Model and image</source>
   <extracomment>gui/advice.py</extracomment>
   <translation>Modelo e imagem</translation>
  </message>
  <message>
   <source>Choose a model: its bands and classes are shown here.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Escolha um modelo: as suas bandas e classes são mostradas aqui.</translation>
  </message>
  <message>
   <source>Nobody has named the classes: the map shows “class 0” and on. A legend names them.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Ninguém deu nome às classes: o mapa mostra “classe 0” e seguintes. Uma legenda dá-lhes nome.</translation>
  </message>
  <message>
   <source>Bands of the model: {names}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Bandas do modelo: {names}</translation>
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
   <translation>em falta</translation>
  </message>
  <message>
   <source>matched</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>correspondida</translation>
  </message>
  <message>
   <source>by its place</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>pela posição</translation>
  </message>
  <message>
   <source>Classes: nobody has named any.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Classes: ninguém nomeou nenhuma.</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>e mais {count}</translation>
  </message>
  <message>
   <source>Classes ({count}):</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Classes ({count}):</translation>
  </message>
  <message>
   <source>{missing} of the model's {count} bands are missing in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Das {count} bandas do modelo, faltam {missing} na imagem.</translation>
  </message>
  <message>
   <source>All {count} bands of the model are in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Todas as {count} bandas do modelo estão na imagem.</translation>
  </message>
  <message>
   <source>The bands cannot be compared by name: the image's are taken in their order. See that it is that of the training.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>As bandas não podem ser comparadas pelo nome: as da imagem são usadas pela sua ordem. Verifique se é a ordem do treino.</translation>
  </message>
  <message>
   <source>The model has no card: its bands and classes are known once it was exported (“Export a Keras model”).</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>O modelo não tem ficha: as suas bandas e classes só são conhecidas depois de ele ser exportado (“Exportar um modelo Keras”).</translation>
  </message>
  <message>
   <source>Accuracy on random test pixels, which is too good: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Exatidão em píxeis de teste ao acaso, que é boa demais: {share} %</translation>
  </message>
  <message>
   <source>Accuracy on test blocks: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Exatidão em blocos de teste: {share} %</translation>
  </message>
  <message>
   <source>Receptive field: {size} pixels{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Campo recetivo: {size} píxeis{ground}</translation>
  </message>
  <message>
   <source>A pixel of the map: {size} pixels of the image{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Um píxel do mapa: {size} píxeis da imagem{ground}</translation>
  </message>
  <message>
   <source>Method: dense, proven to give what the patches give</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Método: denso; está comprovado que dá o mesmo que os recortes</translation>
  </message>
  <message>
   <source>Method: the whole network over regions, whose margins are cut away</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Método: a rede inteira sobre regiões, cujas margens são cortadas</translation>
  </message>
  <message>
   <source>Method: patches, one after the other, which takes long</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Método: recortes, um após o outro, o que é demorado</translation>
  </message>
  <message>
   <source>Guide</source>
   <extracomment>gui/dialogs.py</extracomment>
   <translation>Guia</translation>
  </message>
  <message>
   <source>CNN Mapper: a look at the image</source>
   <extracomment>gui/doubts.py</extracomment>
   <translation>CNN Mapper: exame da imagem</translation>
  </message>
  <message>
   <source>The example cannot be copied to {folder} ({reason}). Look whether that can be written, or install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>O exemplo não pode ser copiado para {folder} ({reason}). Verifique se é possível escrever aí, ou instale o plugin de novo.</translation>
  </message>
  <message>
   <source>Areas of interest</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Áreas de interesse</translation>
  </message>
  <message>
   <source>Scene</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Cena</translation>
  </message>
  <message>
   <source>True land cover</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Cobertura do solo real</translation>
  </message>
  <message>
   <source>The example in {folder} is damaged. Install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>O exemplo em {folder} está danificado. Instale o plugin de novo.</translation>
  </message>
  <message>
   <source>CNN Mapper example</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Exemplo do CNN Mapper</translation>
  </message>
  <message>
   <source>needs its inference environment (about 270 MB, about a minute).</source>
   <extracomment>gui/first_steps.py</extracomment>
   <translation>precisa do seu ambiente de inferência (cerca de 270 MB, cerca de um minuto).</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Patch-based: every pixel of the image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Por recortes: cada píxel da imagem</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN): coarser and quick</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Totalmente convolucional (FCN): mais grosseiro e rápido</translation>
  </message>
  <message>
   <source>Whole image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Imagem inteira</translation>
  </message>
  <message>
   <source>Visible part of the map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Parte visível do mapa</translation>
  </message>
  <message>
   <source>Polygons of a layer</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Polígonos de uma camada</translation>
  </message>
  <message>
   <source>Outputs</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Saídas</translation>
  </message>
  <message>
   <source>No output is ticked. Tick the class map, the probabilities or the confidence.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Nenhuma saída está marcada. Marque o mapa de classes, as probabilidades ou a confiança.</translation>
  </message>
  <message>
   <source>No image is chosen. Add a raster layer to the project.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Nenhuma imagem está escolhida. Adicione uma camada raster ao projeto.</translation>
  </message>
  <message>
   <source>No model is chosen. Choose a Keras file, an ONNX file or an exported folder.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Nenhum modelo está escolhido. Escolha um ficheiro Keras, um ficheiro ONNX ou uma pasta exportada.</translation>
  </message>
  <message>
   <source>No layer of polygons is chosen. Choose one, or another area.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Nenhuma camada de polígonos está escolhida. Escolha uma, ou outra área.</translation>
  </message>
  <message>
   <source>from the model: {value}</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>do modelo: {value}</translation>
  </message>
  <message>
   <source>[As fits the model]</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>[Conforme o modelo]</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>gui/menu.py</extracomment>
   <translation>Carregar o exemplo</translation>
  </message>
  <message>
   <source>Keras file, ONNX file or exported folder</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>Ficheiro Keras, ficheiro ONNX ou pasta exportada</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>Escolher um modelo</translation>
  </message>
  <message>
   <source>Messages</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Progress</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>Preview visible part</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Pré-visualizar a parte visível</translation>
  </message>
  <message>
   <source>Follow the map</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Seguir o mapa</translation>
  </message>
  <message>
   <source>A new preview whenever the map is moved.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Uma nova pré-visualização sempre que o mapa é movido.</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Executar</translation>
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
   <translation>O mapa é criado em segundo plano.</translation>
  </message>
  <message>
   <source>, {count} waiting</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>, {count} em espera</translation>
  </message>
  <message>
   <source>Preview: {pixels} pixels of the image in {seconds:.1f} s.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Pré-visualização: {pixels} píxeis da imagem em {seconds:.1f} s.</translation>
  </message>
  <message>
   <source>At this pace, the whole image takes about {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>A este ritmo, a imagem inteira demora cerca de {time}.</translation>
  </message>
  <message>
   <source>{map}: done in {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{map}: concluído em {time}.</translation>
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
   <translation>Painel…</translation>
  </message>
  <message>
   <source>CNN Mapper: the panel with previews</source>
   <extracomment>gui/panel_place.py</extracomment>
   <translation>CNN Mapper: o painel com pré-visualizações</translation>
  </message>
  <message>
   <source>Zoom in: from so far away, the image “{layer}” is {width} x {height} pixels, which may be too few. {reason}</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>Aproxime o zoom: de tão longe, a imagem “{layer}” tem {width} x {height} pixels, o que pode ser pouco demais. {reason}</translation>
  </message>
  <message>
   <source>There is no preview: the image was removed, or the task cancelled.</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>Não há pré-visualização: a imagem foi removida, ou a tarefa cancelada.</translation>
  </message>
  <message>
   <source>A layer that it needs was removed from the project before it was begun. Add the layer, and run it again.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>Uma camada necessária foi removida do projeto antes do início. Adicione a camada e execute novamente.</translation>
  </message>
  <message>
   <source>The run was cancelled.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>A execução foi cancelada.</translation>
  </message>
  <message>
   <source>The run failed; the panel Log Messages may say more, under “Processing”.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>A execução falhou; o painel Registo de mensagens pode dizer mais, em “Processamento”.</translation>
  </message>
  <message>
   <source>CNN Mapper: Keras CNNs over rasters</source>
   <extracomment>provider.py</extracomment>
   <translation>CNN Mapper: CNN do Keras sobre rasters</translation>
  </message>
  <message>
   <source>Python of the inference environment</source>
   <extracomment>provider.py</extracomment>
   <translation>Python do ambiente de inferência</translation>
  </message>
  <message>
   <source>Python of Orfeo ToolBox (interpreter, or command that starts one)</source>
   <extracomment>provider.py</extracomment>
   <translation>Python do Orfeo ToolBox (interpretador, ou comando que inicia um)</translation>
  </message>
  <message>
   <source>Leave blank for the managed environment</source>
   <extracomment>settings.py</extracomment>
   <translation>Deixe em branco para o ambiente gerido pelo plugin</translation>
  </message>
  <message>
   <source>The certificates that QGIS trusts cannot be written to {path} ({reason}).</source>
   <extracomment>worker/certificates.py</extracomment>
   <translation>Não é possível escrever em {path} os certificados em que o QGIS confia ({reason}).</translation>
  </message>
  <message>
   <source>No tile was kept, and no map written; started again, the run begins anew.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Nenhum bloco foi guardado e nenhum mapa foi escrito; iniciada de novo, a execução recomeça do princípio.</translation>
  </message>
  <message>
   <source>{what_is_kept} To go on from there, run it again with the same parameters and outputs. To remove them, run {remove}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>{what_is_kept} Para continuar a partir daí, execute de novo com os mesmos parâmetros e saídas. Para os remover, execute {remove}.</translation>
  </message>
  <message>
   <source>The weights learnt so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Os pesos aprendidos até agora ({size}) são conservados ao lado de {path}.</translation>
  </message>
  <message>
   <source>The labels and patches read so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Os rótulos e recortes lidos até agora ({size}) são conservados ao lado de {path}.</translation>
  </message>
  <message>
   <source>1 finished tile ({size}) is kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>1 bloco concluído ({size}) é conservado ao lado de {path}.</translation>
  </message>
  <message>
   <source>{tiles} finished tiles ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>{tiles} blocos concluídos ({size}) são conservados ao lado de {path}.</translation>
  </message>
  <message>
   <source>“Remove what interrupted runs have left” (cnnmapper:removeleftovers)</source>
   <extracomment>worker/client.py</extracomment>
   <translation>“Remover o que as execuções interrompidas deixaram” (cnnmapper:removeleftovers)</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}): the plugin's folder is not complete. Install the plugin again.</source>
   <extracomment>worker/contents.py</extracomment>
   <translation>Não é possível ler {path} ({reason}): a pasta do plugin não está completa. Instale o plugin de novo.</translation>
  </message>
  <message>
   <source>The layer “{layer}” is read with the authentication “{identifier}”</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>A camada “{layer}” é lida com a autenticação “{identifier}”</translation>
  </message>
  <message>
   <source>{what}, and QGIS's authentication database is locked. Unlock it with the master password (in qgis_process: name a file that holds it in QGIS_AUTH_PASSWORD_FILE).</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, e a base de dados de autenticação do QGIS está bloqueada. Desbloqueie-a com a palavra-passe mestra (em qgis_process: indique em QGIS_AUTH_PASSWORD_FILE um ficheiro que a contenha).</translation>
  </message>
  <message>
   <source>{what}, which QGIS does not have (any more). Choose another one in the layer's properties.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, que o QGIS não tem (ou já não tem). Escolha outra nas propriedades da camada.</translation>
  </message>
  <message>
   <source>{what}, but {address} is no address of a web server; only those can be read so. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, mas {address} não é um endereço de um servidor web; só esses podem ser lidos assim. {advice}</translation>
  </message>
  <message>
   <source>{what} of the kind “{method}”, which cannot be handed on to the inference environment; expected is one that sends HTTP headers, such as Basic. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what} do tipo “{method}”, que não pode ser passada ao ambiente de inferência; espera-se uma que envie cabeçalhos HTTP, como Basic. {advice}</translation>
  </message>
  <message>
   <source>The layer “{layer}” has another {name} than a layer before it; expected is one for all layers of a run. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>A camada “{layer}” tem para {name} um valor diferente do de uma camada anterior; espera-se um só para todas as camadas de uma execução. {advice}</translation>
  </message>
  <message>
   <source>Save the layer as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>Guarde a camada primeiro como GeoTIFF (menu da camada: Exportar &gt; Guardar Como) e use esse.</translation>
  </message>
  <message>
   <source>The worker {how}
Its last lines:
{tail}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>O processo de cálculo {how}
As suas últimas linhas:
{tail}</translation>
  </message>
  <message>
   <source>The worker {how}
It wrote nothing to its standard error.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>O processo de cálculo {how}
Não escreveu nada na sua saída de erros.</translation>
  </message>
  <message>
   <source>could not start: the Python that its environment was made with is gone or was replaced, as by an upgrade of QGIS. Run {setup} again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>não conseguiu iniciar: o Python com que o seu ambiente foi criado já não existe ou foi substituído, por exemplo por uma atualização do QGIS. Execute {setup} de novo.</translation>
  </message>
  <message>
   <source>crashed with status 0x{status:08X} ({name}): {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>falhou com o estado 0x{status:08X} ({name}): {advice}</translation>
  </message>
  <message>
   <source>was ended by signal {code} ({name}), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>foi terminado pelo sinal {code} ({name}), {advice}</translation>
  </message>
  <message>
   <source>ended with exit code 137 (signal 9, SIGKILL), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>terminou com o código de saída 137 (sinal 9, SIGKILL), {advice}</translation>
  </message>
  <message>
   <source>ended without a result.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>terminou sem resultado.</translation>
  </message>
  <message>
   <source>ended with exit code {code} and gave no reason.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>terminou com o código de saída {code} e não deu nenhuma razão.</translation>
  </message>
  <message>
   <source>most likely because the memory ran out: the operating system ends the largest process then. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>muito provavelmente porque a memória se esgotou: nesse caso, o sistema operativo termina o maior processo. Dê a RAM ou a TILE_SIZE um valor menor, ou feche outros programas, e execute de novo.</translation>
  </message>
  <message>
   <source>because this processor lacks an instruction that TensorFlow was built for (AVX). Use the light tier, whose ONNX Runtime chooses what the processor has, another machine, or point CNNMAPPER_PYTHON at a Python with a TensorFlow built for it.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>porque este processador não tem uma instrução para a qual o TensorFlow foi compilado (AVX). Use o nível light, cujo ONNX Runtime escolhe o que o processador tem, ou outra máquina, ou indique em CNNMAPPER_PYTHON um Python com um TensorFlow compilado para ele.</translation>
  </message>
  <message>
   <source>a crash inside a library. Run “Set up the inference environment” again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>uma falha dentro de uma biblioteca. Execute “Preparar o ambiente de inferência” de novo.</translation>
  </message>
  <message>
   <source>a memory access that failed; a disk that is full can be the cause.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>um acesso à memória que falhou; a causa pode ser um disco cheio.</translation>
  </message>
  <message>
   <source>it gave up by itself; the lines below say more.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>desistiu por si próprio; as linhas abaixo dizem mais.</translation>
  </message>
  <message>
   <source>the lines below may say why.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>as linhas abaixo talvez digam porquê.</translation>
  </message>
  <message>
   <source>access violation</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>violação de acesso</translation>
  </message>
  <message>
   <source>no memory</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>sem memória</translation>
  </message>
  <message>
   <source>illegal instruction</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>instrução ilegal</translation>
  </message>
  <message>
   <source>a DLL was not found</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>uma DLL não foi encontrada</translation>
  </message>
  <message>
   <source>install the Microsoft Visual C++ Redistributable, which ONNX Runtime and TensorFlow need.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>instale o Microsoft Visual C++ Redistributable, de que o ONNX Runtime e o TensorFlow precisam.</translation>
  </message>
  <message>
   <source>stack buffer overrun</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>estouro do buffer da pilha</translation>
  </message>
  <message>
   <source>unknown status</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>estado desconhecido</translation>
  </message>
  <message>
   <source>unknown</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>desconhecido</translation>
  </message>
  <message>
   <source>Asking the inference environment</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>A consultar o ambiente de inferência</translation>
  </message>
  <message>
   <source>Asking Orfeo ToolBox</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>A consultar o Orfeo ToolBox</translation>
  </message>
  <message>
   <source>Ready: {engines}. The text below can be pasted into a question; secrets, user name and host name are left out of it. Look it through all the same.</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Prontos: {engines}. O texto abaixo pode ser colado numa pergunta; segredos, nome de utilizador e nome do computador são omitidos dele. Mesmo assim, reveja-o.</translation>
  </message>
  <message>
   <source>CNN Mapper: engines</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>CNN Mapper: motores</translation>
  </message>
  <message>
   <source>ENGINE is Orfeo ToolBox, which cannot be handed the log-in that an image needs. Choose the engine CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>ENGINE é Orfeo ToolBox, ao qual não pode ser passado o início de sessão de que uma imagem precisa. Escolha o motor CNN Mapper, ou guarde primeiro a imagem como GeoTIFF.</translation>
  </message>
  <message>
   <source>It is named by {origin}.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>É indicado por {origin}.</translation>
  </message>
  <message>
   <source>“Set up the inference environment” (cnnmapper:setupenvironment)</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>“Preparar o ambiente de inferência” (cnnmapper:setupenvironment)</translation>
  </message>
  <message>
   <source>Add the full tier with {setup}, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Acrescente o nível full com {setup}, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); o que já existe permanece.</translation>
  </message>
  <message>
   <source>Add it with {setup}, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Acrescente-o com {setup}, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); o que já existe permanece.</translation>
  </message>
  <message>
   <source>The Python that the environment {folder} was made with is gone ({base}), as after an upgrade of QGIS or of the system. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>O Python com que o ambiente {folder} foi criado já não existe ({base}), como acontece depois de uma atualização do QGIS ou do sistema. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment in {folder} has lost its Python, as in a profile that was copied. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>O ambiente de inferência em {folder} perdeu o seu Python, como acontece num perfil que foi copiado. {way_out}</translation>
  </message>
  <message>
   <source>There is no inference environment yet. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Ainda não há um ambiente de inferência. {way_out}</translation>
  </message>
  <message>
   <source>There is no Python at {python}. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Não há nenhum Python em {python}. {way_out}</translation>
  </message>
  <message>
   <source>{python} is not executable. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>{python} não é executável. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment is not complete. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>O ambiente de inferência não está completo. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment belongs to another version of the plugin. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>O ambiente de inferência pertence a outra versão do plugin. {way_out}</translation>
  </message>
  <message>
   <source>The environment variable {variable} names it: correct it, or remove it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>É a variável de ambiente {variable} que o indica: corrija-a, ou remova-a e execute {setup}.</translation>
  </message>
  <message>
   <source>Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper names it: correct it, or empty it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>É em Configurações &gt; Opções &gt; Processamento &gt; Fornecedores &gt; CNN Mapper que está indicado: corrija-o, ou deixe-o vazio e execute {setup}.</translation>
  </message>
  <message>
   <source>Run {setup}, or set {variable} to a Python that has what the engine needs.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Execute {setup}, ou indique em {variable} um Python que tenha o que o motor precisa.</translation>
  </message>
  <message>
   <source>Run {setup} again.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Execute {setup} de novo.</translation>
  </message>
  <message>
   <source>Another QGIS is installing the environment in {folder} at this moment. Wait until it has finished.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>Outro QGIS está neste momento a instalar o ambiente em {folder}. Espere até que termine.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {error}.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>Não é possível criar a pasta {folder}: {error}.</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>não pode ser removido</translation>
  </message>
  <message>
   <source>{folder} is in use ({error}). Close every other QGIS and wait for running maps, then try again.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>{folder} está em uso ({error}). Feche todos os outros QGIS e espere pelos mapas em execução; depois tente de novo.</translation>
  </message>
  <message>
   <source>Cancelled. {what_is_left}</source>
   <extracomment>worker/errors.py</extracomment>
   <translation>Cancelado. {what_is_left}</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>A descarregar {name}</translation>
  </message>
  <message>
   <source>{page} does not give {name} as it is known here (SHA-256 {digest}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{page} não fornece {name} tal como é conhecido aqui (SHA-256 {digest}).</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>Nada foi alterado.</translation>
  </message>
  <message>
   <source>{name} cannot be downloaded from {address} ({reason}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>Não é possível descarregar {name} de {address} ({reason}).</translation>
  </message>
  <message>
   <source>GPU: TensorFlow computes on NVIDIA's cards under Linux only (on Windows: in WSL). Install the tier light, whose ONNX Runtime computes on them under Windows too, or without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU: o TensorFlow só calcula em placas da NVIDIA em Linux (no Windows: em WSL). Instale o nível light, cujo ONNX Runtime também calcula nelas no Windows, ou instale sem GPU.</translation>
  </message>
  <message>
   <source>GPU: the libraries for NVIDIA's cards are for x86-64 under Linux and Windows. Install without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU: as bibliotecas para placas da NVIDIA são para x86-64 em Linux e Windows. Instale sem GPU.</translation>
  </message>
  <message>
   <source>WHEELS: there is no folder {folder}; expected is a folder of wheels.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS: a pasta {folder} não existe; espera-se uma pasta de wheels.</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} holds no wheel (.whl). {how_to_fill}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS: a pasta {folder} não contém nenhuma wheel (.whl). {how_to_fill}</translation>
  </message>
  <message>
   <source>Checking the environment that is there</source>
   <extracomment>worker/install.py</extracomment>
   <translation>A verificar o ambiente existente</translation>
  </message>
  <message>
   <source>The environment is damaged and is installed anew. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>O ambiente está danificado e é instalado de novo. {error}</translation>
  </message>
  <message>
   <source>More than what is asked for is there: the tier {tier}. It stays. To have less, remove the folder {folder} first.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Já existe mais do que o pedido: o nível {tier}. Permanece. Para ter menos, remova primeiro a pasta {folder}.</translation>
  </message>
  <message>
   <source>The tier {tier} cannot be added to the environment that is there ({reason}). It is made anew.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>O nível {tier} não pode ser acrescentado ao ambiente existente ({reason}). O ambiente é refeito.</translation>
  </message>
  <message>
   <source>Base interpreter: {base}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Interpretador de base: {base}</translation>
  </message>
  <message>
   <source>The earlier environment in {folder} was removed.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>O ambiente anterior em {folder} foi removido.</translation>
  </message>
  <message>
   <source>The paths in {folder} would have up to {over} characters too many for Windows. Enable long paths, as an administrator: reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1, then start QGIS again; or install the tier light, whose paths are shorter.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Os caminhos em {folder} teriam até {over} caracteres a mais para o Windows. Ative os caminhos longos, como administrador: reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1, e depois reinicie o QGIS; ou instale o nível light, cujos caminhos são mais curtos.</translation>
  </message>
  <message>
   <source>{count} wheels have the hashes that {list} expects.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{count} wheels têm os hashes que {list} espera.</translation>
  </message>
  <message>
   <source>Checking the environment</source>
   <extracomment>worker/install.py</extracomment>
   <translation>A verificar o ambiente</translation>
  </message>
  <message>
   <source>The packages were installed, but do not work. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Os pacotes foram instalados, mas não funcionam. {error}</translation>
  </message>
  <message>
   <source>{folder} has {free:.1f} GB of free space; the environment may need up to {needed} GB.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder} tem {free:.1f} GB de espaço livre; o ambiente pode precisar de até {needed} GB.</translation>
  </message>
  <message>
   <source>{folder} is not a virtual environment: it has no site-packages.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder} não é um ambiente virtual: não tem site-packages.</translation>
  </message>
  <message>
   <source>{implementation} {version}, {bits} bit, {system} {machine} ({path})</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{implementation} {version}, {bits} bits, {system} {machine} ({path})</translation>
  </message>
  <message>
   <source>expected is CPython {oldest} to {newest}, 64 bit</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>espera-se CPython {oldest} a {newest}, 64 bits</translation>
  </message>
  <message>
   <source>it is {implementation}, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>é {implementation}, para o qual {what} não tem wheel; {wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for Python {version}; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} não tem wheel para Python {version}; {wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for a free-threaded Python; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} não tem wheel para um Python free-threaded; {wanted}</translation>
  </message>
  <message>
   <source>it is a {bits} bit Python, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>é um Python de {bits} bits, para o qual {what} não tem wheel; {wanted}</translation>
  </message>
  <message>
   <source>it is the Python of the Microsoft Store, whose files Windows puts where other programs do not find them; expected is one from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>é o Python da Microsoft Store, cujos ficheiros o Windows coloca onde outros programas não os encontram; espera-se um de python.org</translation>
  </message>
  <message>
   <source>it does not use glibc (musl, as on Alpine Linux?), for which {what} has no wheel; expected is a Linux with glibc</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>não usa glibc (musl, como no Alpine Linux?), e {what} não tem wheel para esse caso; espera-se um Linux com glibc</translation>
  </message>
  <message>
   <source>its glibc is {found}, for which {what} has no wheel; expected is {oldest} or later, as in Debian 10, Ubuntu 20.04 and RHEL 8</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>a sua glibc é {found}, para a qual {what} não tem wheel; espera-se {oldest} ou posterior, como no Debian 10, no Ubuntu 20.04 e no RHEL 8</translation>
  </message>
  <message>
   <source>rasterio has no wheel for Python 3.9 on aarch64; expected is Python 3.10 or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterio não tem wheel para Python 3.9 em aarch64; espera-se Python 3.10 ou posterior</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system}; expected is Linux, Windows or macOS</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} não tem wheel para {system}; espera-se Linux, Windows ou macOS</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system} on {machine}; expected is {expected}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} não tem wheel para {system} em {machine}; espera-se {expected}</translation>
  </message>
  <message>
   <source>{what} has no wheel for a Mac with an Intel processor and Python {version}, nor for an Intel build of it on another Mac; expected is an arm64 Python on a Mac with Apple's processor, or, for the light tier, Python 3.9 on an Intel Mac (3.10 from macOS 15 on)</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} não tem wheel para um Mac com processador Intel e Python {version}, nem para uma compilação Intel deste noutro Mac; espera-se um Python arm64 num Mac com processador da Apple ou, para o nível light, Python 3.9 num Mac Intel (3.10 a partir do macOS 15)</translation>
  </message>
  <message>
   <source>rasterio has no wheel for macOS {found}; expected is macOS {oldest} or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterio não tem wheel para macOS {found}; espera-se macOS {oldest} ou posterior</translation>
  </message>
  <message>
   <source>it lacks {modules}, which the packages need; expected is a complete Python, as from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>falta-lhe {modules}, de que os pacotes precisam; espera-se um Python completo, como o de python.org</translation>
  </message>
  <message>
   <source>There is no file {path}; expected is the path of a Python.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>O ficheiro {path} não existe; espera-se o caminho de um Python.</translation>
  </message>
  <message>
   <source>it wrote nothing</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>não escreveu nada</translation>
  </message>
  <message>
   <source>{path} is not a usable Python 3: it ended with code {code} ({last}).</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path} não é um Python 3 utilizável: terminou com o código {code} ({last}).</translation>
  </message>
  <message>
   <source>{path} did not answer as a Python does; it said {said!r}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path} não respondeu como um Python responde; disse {said!r}.</translation>
  </message>
  <message>
   <source>{interpreter} cannot be used: {reason}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{interpreter} não pode ser usado: {reason}.</translation>
  </message>
  <message>
   <source>The light tier can be built on {path}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>O nível light pode ser construído sobre {path}.</translation>
  </message>
  <message>
   <source>no Python at all</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>nenhum Python</translation>
  </message>
  <message>
   <source>No Python was found that {what} supports. Looked at:
{found}
{advice} {light}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Não foi encontrado nenhum Python compatível com {what}. Foram examinados:
{found}
{advice} {light}</translation>
  </message>
  <message>
   <source>winget install Python.Python.3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>winget install Python.Python.3.12, ou o instalador de python.org</translation>
  </message>
  <message>
   <source>brew install python@3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>brew install python@3.12, ou o instalador de python.org</translation>
  </message>
  <message>
   <source>sudo apt install python3.12-venv, where your release has it</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>sudo apt install python3.12-venv, se a sua versão do sistema o tiver</translation>
  </message>
  <message>
   <source>the package manager of your system</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>o gestor de pacotes do seu sistema</translation>
  </message>
  <message>
   <source>Install Python 3.12 ({way}); choose it in PYTHON if it is not found by itself.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Instale o Python 3.12 ({way}); escolha-o em PYTHON se não for encontrado automaticamente.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: sudo apt install python{version}-venv.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>No Debian e no Ubuntu: sudo apt install python{version}-venv.</translation>
  </message>
  <message>
   <source>ONNX Runtime</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>ONNX Runtime</translation>
  </message>
  <message>
   <source>The environment variable {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>A variável de ambiente {variable} é “{text}”</translation>
  </message>
  <message>
   <source>The setting {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>A definição {variable} é “{text}”</translation>
  </message>
  <message>
   <source>{where}; it has a quotation mark without its partner. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; tem aspas sem o seu par. Corrija em {places}.</translation>
  </message>
  <message>
   <source>{where}; there is no program {program}. Correct it in {places}. {install}</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; não existe o programa {program}. Corrija em {places}. {install}</translation>
  </message>
  <message>
   <source>{where}; expected is “{word}” after {container}, so that the folders of a job can be mounted. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; espera-se “{word}” depois de {container}, para que as pastas de uma tarefa possam ser montadas. Corrija em {places}.</translation>
  </message>
  <message>
   <source>{where}; a path of Windows cannot be the same inside a container. Start QGIS in WSL, or choose an interpreter instead.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; um caminho do Windows não pode ser o mesmo dentro de um contentor. Inicie o QGIS em WSL, ou escolha antes um interpretador.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be mounted in a container, because its name holds one of the characters {forbidden}. Rename it, or use another folder.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>A pasta {folder} não pode ser montada num contentor, porque o seu nome contém um dos caracteres {forbidden}. Mude-lhe o nome, ou use outra pasta.</translation>
  </message>
  <message>
   <source>the environment variable {variable} or Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>a variável de ambiente {variable} ou Configurações &gt; Opções &gt; Processamento &gt; Fornecedores &gt; CNN Mapper</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is not set up. Install OTBTF, which is Orfeo ToolBox with TensorFlow inside, or take its container, and name its Python in {places}: an interpreter that can import pyotb, or a command that starts one, such as “docker run --rm mdl4eo/otbtf:latest python3”. Folders are mounted by themselves.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>O Orfeo ToolBox não está preparado. Instale o OTBTF, que é o Orfeo ToolBox com o TensorFlow incluído, ou use o seu contentor, e indique o seu Python em {places}: um interpretador que consegue importar pyotb, ou um comando que inicia um, como “docker run --rm mdl4eo/otbtf:latest python3”. As pastas são montadas automaticamente.</translation>
  </message>
  <message>
   <source>What was complete before is as it was. Run it again to begin anew.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>O que antes estava completo ficou como estava. Execute de novo para recomeçar.</translation>
  </message>
  <message>
   <source>The disk is full: make room in the folder of the QGIS profile, or on the disk of the temporary files.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>O disco está cheio: liberte espaço na pasta do perfil do QGIS, ou no disco dos ficheiros temporários.</translation>
  </message>
  <message>
   <source>The proxy refuses the connection: correct it in Settings &gt; Options &gt; Network.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>O proxy recusa a ligação: corrija-o em Configurações &gt; Opções &gt; Rede.</translation>
  </message>
  <message>
   <source>The certificate of the package index is not trusted. If your network inspects connections, set PIP_CERT to the certificate of your organisation.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>O certificado do índice de pacotes não é de confiança. Se a sua rede inspeciona as ligações, defina PIP_CERT com o certificado da sua organização.</translation>
  </message>
  <message>
   <source>The package index cannot be reached: check the network and the proxy in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>O índice de pacotes não está acessível: verifique a rede e o proxy em Configurações &gt; Opções &gt; Rede, ou instale sem rede a partir de uma pasta de wheels (WHEELS).</translation>
  </message>
  <message>
   <source>A path is too long for Windows: enable long paths (LongPathsEnabled), or choose a profile folder with a shorter path.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Um caminho é demasiado longo para o Windows: ative os caminhos longos (LongPathsEnabled), ou escolha uma pasta de perfil com um caminho mais curto.</translation>
  </message>
  <message>
   <source>A file that was downloaded is damaged: try again.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Um ficheiro descarregado está danificado: tente de novo.</translation>
  </message>
  <message>
   <source>Fill it on a machine with a network, of whatever kind, with the version of the base interpreter (3.12, say): python3 "{script}" "{folder}" {options} --python 3.12</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Preencha-a numa máquina com rede, de qualquer tipo, com a versão do interpretador de base (3.12, por exemplo): python3 "{script}" "{folder}" {options} --python 3.12</translation>
  </message>
  <message>
   <source>Installing the packages</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>A instalar os pacotes</translation>
  </message>
  <message>
   <source>The folder {folder} lacks a wheel that fits this machine and this Python. {how_to_fill}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>À pasta {folder} falta uma wheel que sirva para esta máquina e este Python. {how_to_fill}</translation>
  </message>
  <message>
   <source>The lines below say why.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>As linhas abaixo dizem porquê.</translation>
  </message>
  <message>
   <source>signal or status {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>sinal ou estado {code}</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>código de saída {code}</translation>
  </message>
  <message>
   <source>pip could not install the packages ({how}). {reason}
pip said:
{said}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>O pip não conseguiu instalar os pacotes ({how}). {reason}
O pip disse:
{said}</translation>
  </message>
  <message>
   <source>a package</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>um pacote</translation>
  </message>
  <message>
   <source>Downloading {name}, {done:.0f} of {total:.0f} MB</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>A descarregar {name}, {done:.0f} de {total:.0f} MB</translation>
  </message>
  <message>
   <source>Unpacking; this takes some minutes</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>A descompactar; demora alguns minutos</translation>
  </message>
  <message>
   <source>pip cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>Não é possível descompactar o pip de {wheel} ({reason}).</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no wheel of pip, and the base interpreter brings none. On a machine with a network: python -m pip download --no-deps -d "{folder}" pip=={version}</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>WHEELS: a pasta {folder} não tem nenhuma wheel do pip, e o interpretador de base não traz nenhuma. Numa máquina com rede: python -m pip download --no-deps -d "{folder}" pip=={version}</translation>
  </message>
  <message>
   <source>Check the network and the proxy in Settings &gt; Options &gt; Network</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>Verifique a rede e o proxy em Configurações &gt; Opções &gt; Rede</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu, sudo apt install python3-venv, which has a pip</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>no Debian e no Ubuntu, sudo apt install python3-venv, que traz um pip</translation>
  </message>
  <message>
   <source>install offline from a folder of wheels (WHEELS)</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>instale sem rede a partir de uma pasta de wheels (WHEELS)</translation>
  </message>
  <message>
   <source>; or </source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>; ou </translation>
  </message>
  <message>
   <source>{program} cannot be started: {reason}.</source>
   <extracomment>worker/process.py</extracomment>
   <translation>Não é possível iniciar {program}: {reason}.</translation>
  </message>
  <message>
   <source>Inference environment</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Ambiente de inferência</translation>
  </message>
  <message>
   <source>The environment is installed and checked.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>O ambiente está instalado e verificado.</translation>
  </message>
  <message>
   <source>The environment is in order, nothing was changed.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>O ambiente está em ordem; nada foi alterado.</translation>
  </message>
  <message>
   <source>It is not the one in use: {python} is. {way_out}</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Não é o que está em uso: esse é {python}. {way_out}</translation>
  </message>
  <message>
   <source>Versions that the engine reported</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Versões que o motor comunicou</translation>
  </message>
  <message>
   <source>Packages</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Pacotes</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count} MB</translation>
  </message>
  <message>
   <source>Duration</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Duração</translation>
  </message>
  <message>
   <source>{count:.0f} s</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count:.0f} s</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Interpretador</translation>
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
   <translation>Placas gráficas que o TensorFlow encontra</translation>
  </message>
  <message>
   <source>What ONNX Runtime can compute on</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Em que o ONNX Runtime pode calcular</translation>
  </message>
  <message>
   <source>uv installed no Python {version} in {folder}.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>O uv não instalou nenhum Python {version} em {folder}.</translation>
  </message>
  <message>
   <source>uv ended with code {code}: {said}</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>O uv terminou com o código {code}: {said}</translation>
  </message>
  <message>
   <source>uv has no program for {system} on {machine} that is known here.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>O uv não tem nenhum programa para {system} em {machine} que seja conhecido aqui.</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no {name}, which would make the environment on a Python without venv (python -m pip download --no-deps uv=={version}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>WHEELS: a pasta {folder} não tem {name}, que criaria o ambiente sobre um Python sem venv (python -m pip download --no-deps uv=={version}).</translation>
  </message>
  <message>
   <source>uv cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>Não é possível descompactar o uv de {wheel} ({reason}).</translation>
  </message>
  <message>
   <source>QGIS is set to use the SOCKS5 proxy {host}, which pip cannot use; it needs an HTTP proxy. Choose one in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/variables.py</extracomment>
   <translation>O QGIS está configurado para usar o proxy SOCKS5 {host}, que o pip não pode usar; precisa de um proxy HTTP. Escolha um em Configurações &gt; Opções &gt; Rede, ou instale sem rede a partir de uma pasta de wheels (WHEELS).</translation>
  </message>
  <message>
   <source>Looking for a Python to build on</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>A procurar um Python de base</translation>
  </message>
  <message>
   <source>A Python of its own could not be installed: {error}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Não foi possível instalar um Python próprio: {error}</translation>
  </message>
  <message>
   <source>WHEELS: nothing is downloaded.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>WHEELS: nada é descarregado.</translation>
  </message>
  <message>
   <source>No Python of this machine will do: one is downloaded with uv from the project python-build-standalone (about 30 MB) into {folder}.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Nenhum Python desta máquina serve: é descarregado um com o uv, do projeto python-build-standalone (cerca de 30 MB), para {folder}.</translation>
  </message>
  <message>
   <source>Making a virtual environment in {folder}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>A criar um ambiente virtual em {folder}</translation>
  </message>
  <message>
   <source>there is no {python}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>não existe {python}</translation>
  </message>
  <message>
   <source>{base} makes no virtual environment that works in {folder}. It said:
{said}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{base} não cria em {folder} um ambiente virtual que funcione. A sua mensagem:
{said}</translation>
  </message>
  <message>
   <source>{folder} cannot be removed: something in it is in use.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{folder} não pode ser removido: algo no seu interior está em uso.</translation>
  </message>
  <message>
   <source>WHEELS: the hashes of {folder} cannot be checked ({reason}).</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: não é possível verificar os hashes de {folder} ({reason}).</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not listed in {list}: it was put into the folder later. Remove it, or make the folder anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: {wheel} não consta de {list}: foi colocada na pasta mais tarde. Remova-a, ou refaça a pasta com scripts/wheelhouse.py.</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not the file that was downloaded: its SHA-256 is {found}, and {list} expects {expected}. Copy the folder again, or make it anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: {wheel} não é o ficheiro que foi descarregado: o seu SHA-256 é {found}, e {list} espera {expected}. Copie a pasta de novo, ou refaça-a com scripts/wheelhouse.py.</translation>
  </message>
  <message>
   <source>The worker failed and gave no reason.</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>O processo de cálculo falhou e não deu nenhuma razão.</translation>
  </message>
  <message>
   <source>{phase}, {time_left}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>{phase}, {time_left}</translation>
  </message>
  <message>
   <source>In English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>Em inglês: {text}</translation>
  </message>
  <message>
   <source>Message {number} of the engine, in English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>Mensagem {number} do motor, em inglês: {text}</translation>
  </message>
  <message>
   <source>about 1 s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>falta cerca de 1 s</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>faltam cerca de {seconds} s</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>faltam cerca de {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>faltam cerca de {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>faltam cerca de {hours} h</translation>
  </message>
  <message>
   <source>Exports a Keras model and applies it to an image: from the .keras file to the class map in one go. The exported folder can be kept, so that the next image needs no export.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Exporta um modelo Keras e aplica-o a uma imagem: do ficheiro .keras ao mapa de classes de uma só vez. A pasta exportada pode ser guardada, de modo que a imagem seguinte não precise de exportação.</translation>
  </message>
  <message>
   <source>The classes: a QGIS style, a table with the columns value, label and color, a colour map, or the card of another model.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>As classes: um estilo do QGIS, uma tabela com as colunas value, label e color, um mapa de cores, ou a ficha de outro modelo.</translation>
  </message>
  <message>
   <source>In any coordinate system. Empty: the whole image.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Em qualquer sistema de coordenadas. Vazio: a imagem inteira.</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts may give a list of rasters on the same pixel grid, in the order of the model's bands.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>O raster ao qual o modelo é aplicado. Scripts podem indicar uma lista de rasters na mesma grelha de píxeis, pela ordem das bandas do modelo.</translation>
  </message>
  <message>
   <source>The file that model.save() wrote.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>O ficheiro que model.save() escreveu.</translation>
  </message>
  <message>
   <source>Applies a model to an image twice: for every pixel, with the probability of each class, and fully convolutionally, at the coarser spacing of the network.</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Aplica um modelo a uma imagem duas vezes: para cada píxel, com a probabilidade de cada classe, e de forma totalmente convolucional, com o espaçamento mais grosseiro da rede.</translation>
  </message>
  <message>
   <source>Area of the maps</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Área dos mapas</translation>
  </message>
  <message>
   <source>Class map (FCN)</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Mapa de classes (FCN)</translation>
  </message>
  <message>
   <source>Applies a model to an image, only where the polygons of a layer lie, and turns the class map into polygons: a vector map with class, name, area and mean confidence of each.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>Aplica um modelo a uma imagem, apenas onde estão os polígonos de uma camada, e transforma o mapa de classes em polígonos: um mapa vetorial com a classe, o nome, a área e a confiança média de cada um.</translation>
  </message>
  <message>
   <source>The classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>As classes: um estilo do QGIS (.qml, em paleta ou de banda única com falsa cor), uma tabela (.csv, .tsv, .txt) com as colunas value, label e color, um mapa de cores (.txt do QGIS, .clr da ESRI), ou uma ficha do modelo (.json). Uma classe para cada canal da saída do modelo, pela ordem destes, ou duas para um canal sigmoid; valores que contam a partir de 0 são os números dos canais, e, caso contrário, uma coluna “index” de uma tabela numera-os. O mapa contém os valores da legenda. Vazio: as classes da ficha do modelo ou, na falta delas, “classe 0” e seguintes.</translation>
  </message>
  <message>
   <source>Learns land cover from labelled points or polygons and maps the whole image: samples patches, held apart in blocks, trains a network, says in a report how good it is on blocks that it has not seen, and applies it.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Aprende a cobertura do solo a partir de pontos ou polígonos rotulados e mapeia a imagem inteira: amostra recortes, separados por blocos, treina uma rede, indica num relatório quão boa ela é em blocos que não viu, e aplica-a.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Nomes e cores das classes: um estilo do QGIS (.qml, em paleta ou de banda única com falsa cor), uma tabela (.csv, .tsv, .txt) com as colunas value, label e color, um mapa de cores (.txt do QGIS, .clr da ESRI), ou uma ficha do modelo (.json). As classes sem nenhum rótulo são excluídas. Vazio: os textos do campo, ou os nomes que o raster contém.</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Relatório</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and applies a CNN to it: the class map of an area or of a whole image, without a download. The image is a virtual raster; only what the map needs is read over the network.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Encontra uma imagem de satélite num catálogo STAC e aplica-lhe uma CNN: o mapa de classes de uma área ou de uma imagem inteira, sem descarregar nada. A imagem é um raster virtual; só o que o mapa precisa é lido pela rede.</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: https://planetarycomputer.microsoft.com/api/stac/v1; Earth Search: https://earth-search.aws.element84.com/v1.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Endereço de uma API STAC. Planetary Computer: https://planetarycomputer.microsoft.com/api/stac/v1; Earth Search: https://earth-search.aws.element84.com/v1.</translation>
  </message>
  <message>
   <source>In any coordinate system: the area of the map, and where to search an image unless one is named above. Empty: the whole image.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Em qualquer sistema de coordenadas: a área do mapa, e onde procurar uma imagem, a não ser que seja indicada uma acima. Vazio: a imagem inteira.</translation>
  </message>
 </context>
 <context>
  <name>CnnMapperEngine</name>
  <message>
   <source>{here} is not a complete engine folder; reinstall the plugin.</source>
   <extracomment>1, engine/__main__.py</extracomment>
   <translation>{here} não é uma pasta de motor completa; reinstale o plugin.</translation>
  </message>
  <message>
   <source>The job must name one reference: a raster or a vector layer.</source>
   <extracomment>2, engine/assess.py</extracomment>
   <translation>A tarefa tem de indicar uma única referência: um raster ou uma camada vetorial.</translation>
  </message>
  <message>
   <source>“{labels}” ({sizes}, {pixels} of the map)</source>
   <extracomment>3, engine/assessment/area_estimates.py</extracomment>
   <translation>“{labels}” ({sizes}, {pixels} do mapa)</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy needs at least two reference samples in every class of the map. Too few are in: {missing}. Add samples there, or assess without the area-adjusted estimates (STRATIFIED false).</source>
   <extracomment>4, engine/assessment/area_estimates.py</extracomment>
   <translation>A exatidão ajustada pela área precisa de pelo menos duas amostras de referência em cada classe do mapa. São insuficientes em: {missing}. Acrescente amostras aí, ou avalie sem as estimativas ajustadas pela área (STRATIFIED false).</translation>
  </message>
  <message>
   <source>{name} has more than {SIZE} different values beyond 0 to 255; expected is a class map, with one whole number for each class.</source>
   <extracomment>5, engine/assessment/class_codes.py</extracomment>
   <translation>{name} tem mais de {SIZE} valores diferentes para além de 0 a 255; espera-se um mapa de classes, com um número inteiro para cada classe.</translation>
  </message>
  <message>
   <source>{name} has {unique_count} different values in one block; expected is a class map, with one whole number for each class.</source>
   <extracomment>6, engine/assessment/class_codes.py</extracomment>
   <translation>{name} tem {unique_count} valores diferentes num só bloco; espera-se um mapa de classes, com um número inteiro para cada classe.</translation>
  </message>
  <message>
   <source>{name} holds the value {number}; expected is a class map, with one whole number for each class.</source>
   <extracomment>7, engine/assessment/class_codes.py</extracomment>
   <translation>{name} contém o valor {number}; espera-se um mapa de classes, com um número inteiro para cada classe.</translation>
  </message>
  <message>
   <source>{name} has {bands} bands; expected is a class map, which has one. Extract the band with the classes first.</source>
   <extracomment>8, engine/assessment/class_raster.py</extracomment>
   <translation>{name} tem {bands} bandas; espera-se um mapa de classes, que tem uma. Extraia primeiro a banda com as classes.</translation>
  </message>
  <message>
   <source>{name} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>9, engine/assessment/class_raster.py</extracomment>
   <translation>{name} está georreferenciado apenas por {kind}; não se sabe onde ficam os seus píxeis. Reprojete-o primeiro, com “Warp (reprojetar)” e vizinho mais próximo.</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system; it is taken to be that of {name_2}.</source>
   <extracomment>10, engine/assessment/class_raster.py</extracomment>
   <translation>{name} não tem sistema de referência de coordenadas; assume-se que é o de {name_2}.</translation>
  </message>
  <message>
   <source>{name} is in {crs}, {name_2} in {crs_2}. Bring one to the coordinate reference system of the other first, with “Warp (reproject)” and nearest neighbour, so that no class is invented.</source>
   <extracomment>11, engine/assessment/class_raster.py</extracomment>
   <translation>{name} está em {crs}, {name_2} em {crs_2}. Converta primeiro um para o sistema de referência de coordenadas do outro, com “Warp (reprojetar)” e vizinho mais próximo, para que nenhuma classe seja inventada.</translation>
  </message>
  <message>
   <source>The legend {classes} has no name for the class values {list}; they are called by their numbers.</source>
   <extracomment>12, engine/assessment/class_raster.py</extracomment>
   <translation>A legenda {classes} não tem nome para os valores de classe {list}; são designados pelos seus números.</translation>
  </message>
  <message>
   <source>The class value {value} is “{labels}” in {name} and “{label}” in {name_2}. If the two number their classes differently, the comparison says nothing: recode one of them first.</source>
   <extracomment>13, engine/assessment/class_raster.py</extracomment>
   <translation>O valor de classe {value} é “{labels}” em {name} e “{label}” em {name_2}. Se os dois numeram as suas classes de maneira diferente, a comparação não diz nada: recodifique primeiro um deles.</translation>
  </message>
  <message>
   <source>IGNORE is “{text}”; expected are numbers separated by commas, such as 0,255.</source>
   <extracomment>14, engine/assessment/class_raster.py</extracomment>
   <translation>IGNORE é “{text}”; esperam-se números separados por vírgulas, como 0,255.</translation>
  </message>
  <message>
   <source>the same in both</source>
   <extracomment>16, engine/assessment/difference_map.py</extracomment>
   <translation>igual em ambos</translation>
  </message>
  <message>
   <source>The two maps have {classes} classes; a difference map can tell the pairs of up to 255. Leave the difference map out.</source>
   <extracomment>17, engine/assessment/difference_map.py</extracomment>
   <translation>Os dois mapas têm {classes} classes; um mapa de diferenças consegue distinguir os pares de até 255. Prescinda do mapa de diferenças.</translation>
  </message>
  <message>
   <source>{parent} cannot take the difference map ({strerror}). Choose another output file.</source>
   <extracomment>19, engine/assessment/difference_map.py</extracomment>
   <translation>{parent} não pode receber o mapa de diferenças ({strerror}). Escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>CNN Mapper {version}</source>
   <extracomment>20, engine/assessment/difference_map.py</extracomment>
   <translation>CNN Mapper {version}</translation>
  </message>
  <message>
   <source>Finishing the difference map</source>
   <extracomment>21, engine/assessment/difference_map.py</extracomment>
   <translation>A concluir o mapa de diferenças</translation>
  </message>
  <message>
   <source>STRATIFIED is true, but the reference are polygons. The pixels of one polygon are no independent samples: the confidence intervals come out too narrow.</source>
   <extracomment>22, engine/assessment/map_accuracy.py</extracomment>
   <translation>STRATIFIED é verdadeiro, mas a referência são polígonos. Os píxeis de um polígono não são amostras independentes: os intervalos de confiança resultam demasiado estreitos.</translation>
  </message>
  <message>
   <source>The map's coordinate reference system is not projected, so its pixels differ in area or their area is unknown: areas are given as pixels. Use a map in an equal-area projection for areas in hectares.</source>
   <extracomment>23, engine/assessment/map_accuracy.py</extracomment>
   <translation>O sistema de referência de coordenadas do mapa não é projetado; por isso os seus píxeis diferem em área, ou a sua área é desconhecida: as áreas são dadas em píxeis. Use um mapa numa projeção equivalente para áreas em hectares.</translation>
  </message>
  <message>
   <source>the reference</source>
   <extracomment>24, engine/assessment/map_accuracy.py</extracomment>
   <translation>a referência</translation>
  </message>
  <message>
   <source>FIELD is not given; expected is the field of the reference layer that holds the class.</source>
   <extracomment>25, engine/assessment/map_accuracy.py</extracomment>
   <translation>FIELD não foi indicado; espera-se o campo da camada de referência que contém a classe.</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes, and the map's classes have the values {list}: which band is which class is not known. Give a legend (CLASSES) with one class for each band, in the bands' order.</source>
   <extracomment>26, engine/assessment/map_accuracy.py</extracomment>
   <translation>As bandas das probabilidades não têm os nomes das classes, e as classes do mapa têm os valores {list}: não se sabe que banda é que classe. Indique uma legenda (CLASSES) com uma classe para cada banda, pela ordem das bandas.</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes; band 1 is taken to be class 0, band 2 class 1, and so on.</source>
   <extracomment>27, engine/assessment/map_accuracy.py</extracomment>
   <translation>As bandas das probabilidades não têm os nomes das classes; assume-se que a banda 1 é a classe 0, a banda 2 a classe 1, e assim por diante.</translation>
  </message>
  <message>
   <source>the probabilities</source>
   <extracomment>28, engine/assessment/map_accuracy.py</extracomment>
   <translation>as probabilidades</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: it has one band only, which does not carry the name of one of two classes. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>29, engine/assessment/map_accuracy.py</extracomment>
   <translation>PROBABILITIES ({path}) não pertencem a {name}: têm uma só banda, que não tem o nome de uma de duas classes. Espera-se o mapa de probabilidades da mesma execução, com uma banda para cada classe.</translation>
  </message>
  <message>
   <source>{missed} samples lie outside it or where it has no data</source>
   <extracomment>30, engine/assessment/map_accuracy.py</extracomment>
   <translation>{missed} amostras estão fora dele ou onde ele não tem dados</translation>
  </message>
  <message>
   <source>there is none</source>
   <extracomment>31, engine/assessment/map_accuracy.py</extracomment>
   <translation>não existe nenhuma</translation>
  </message>
  <message>
   <source>no pixel's centre lies in one of the {features} polygons (they are elsewhere, smaller than a pixel, or contradict each other)</source>
   <extracomment>32, engine/assessment/map_accuracy.py</extracomment>
   <translation>nenhum centro de píxel está num dos {features} polígonos (estão noutro lugar, são menores do que um píxel, ou contradizem-se)</translation>
  </message>
  <message>
   <source>There is no reference where {name} has data: {found}. Check the coordinate reference systems, the nodata values and IGNORE.</source>
   <extracomment>33, engine/assessment/map_accuracy.py</extracomment>
   <translation>Não há referência onde {name} tem dados: {found}. Verifique os sistemas de referência de coordenadas, os valores sem dados e IGNORE.</translation>
  </message>
  <message>
   <source>{outside} reference samples lie outside the map or where it has no data; they are left out.</source>
   <extracomment>34, engine/assessment/map_accuracy.py</extracomment>
   <translation>{outside} amostras de referência estão fora do mapa ou onde ele não tem dados; são excluídas.</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in polygons of different classes; they are left out.</source>
   <extracomment>35, engine/assessment/map_accuracy.py</extracomment>
   <translation>{conflicts} píxeis estão em polígonos de classes diferentes; são excluídos.</translation>
  </message>
  <message>
   <source>The probabilities have no data at any sample; there is no calibration to report.</source>
   <extracomment>36, engine/assessment/map_accuracy.py</extracomment>
   <translation>As probabilidades não têm dados em nenhuma amostra; não há calibração a relatar.</translation>
  </message>
  <message>
   <source>The map or the reference shows one class only at the samples, so that {value}the Matthews correlation coefficient cannot be worked out.</source>
   <extracomment>37, engine/assessment/map_accuracy.py</extracomment>
   <translation>O mapa ou a referência apresenta uma só classe nas amostras, de modo que não é possível calcular {value}o coeficiente de correlação de Matthews.</translation>
  </message>
  <message>
   <source>kappa and </source>
   <extracomment>38, engine/assessment/map_accuracy.py</extracomment>
   <translation>kappa e </translation>
  </message>
  <message>
   <source>{name} and {name_2} overlap, but nowhere do both have data: only the first has at {sum} pixel centres, only the second at {sum_2}, neither at {centres}. Check the nodata values of both{value}</source>
   <extracomment>39, engine/assessment/map_agreement.py</extracomment>
   <translation>{name} e {name_2} sobrepõem-se, mas em nenhum lugar ambos têm dados: só o primeiro os tem em {sum} centros de píxeis, só o segundo em {sum_2}, nenhum em {centres}. Verifique os valores sem dados de ambos{value}</translation>
  </message>
  <message>
   <source>, and IGNORE ({ignore}).</source>
   <extracomment>40, engine/assessment/map_agreement.py</extracomment>
   <translation>, e IGNORE ({ignore}).</translation>
  </message>
  <message>
   <source>At no pixel centre of the coarser map ({name}) do both maps have data; the agreement is known by area only.</source>
   <extracomment>41, engine/assessment/map_agreement.py</extracomment>
   <translation>Em nenhum centro de píxel do mapa mais grosseiro ({name}) ambos os mapas têm dados; a concordância só é conhecida por área.</translation>
  </message>
  <message>
   <source>There is no pixel centre at which both maps have data, so there is no difference map to make. Leave OUTPUT empty.</source>
   <extracomment>42, engine/assessment/map_agreement.py</extracomment>
   <translation>Não há nenhum centro de píxel em que ambos os mapas tenham dados; por isso não há mapa de diferenças a fazer. Deixe OUTPUT vazio.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>43, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES ({path}) não pertencem a {name}: {list}. Espera-se o mapa de probabilidades da mesma execução, com uma banda para cada classe.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>44, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES ({path}) contêm o valor {wrong}; esperam-se números de 0 a 1. Divida as percentagens por 100.</translation>
  </message>
  <message>
   <source>the reference {name}</source>
   <extracomment>46, engine/assessment/vector_reference.py</extracomment>
   <translation>a referência {name}</translation>
  </message>
  <message>
   <source>{without} features of {name} have no geometry.</source>
   <extracomment>47, engine/assessment/vector_reference.py</extracomment>
   <translation>{without} elementos de {name} não têm geometria.</translation>
  </message>
  <message>
   <source>{nowhere} polygons of {name} have no place in the coordinate reference system of the map; they are left out.</source>
   <extracomment>48, engine/assessment/vector_reference.py</extracomment>
   <translation>{nowhere} polígonos de {name} não têm lugar no sistema de referência de coordenadas do mapa; são excluídos.</translation>
  </message>
  <message>
   <source>none (the map has no names: give a legend, CLASSES)</source>
   <extracomment>49, engine/assessment/vector_reference.py</extracomment>
   <translation>nenhum (o mapa não tem nomes: indique uma legenda, CLASSES)</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}” and more; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>50, engine/assessment/vector_reference.py</extracomment>
   <translation>O campo “{name}” de {name_2} contém “{list}” e mais; esperam-se números inteiros ou os nomes das classes, que são: {known}.</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}”; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>51, engine/assessment/vector_reference.py</extracomment>
   <translation>O campo “{name}” de {name_2} contém “{list}”; esperam-se números inteiros ou os nomes das classes, que são: {known}.</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no value in the field “{name_2}”; they are left out.</source>
   <extracomment>52, engine/assessment/vector_reference.py</extracomment>
   <translation>{sum} elementos de {name} não têm valor no campo “{name_2}”; são excluídos.</translation>
  </message>
  <message>
   <source>The job's training_values is {values}; expected one of {list}, or nothing.</source>
   <extracomment>53, engine/contract/card_job.py</extracomment>
   <translation>training_values da tarefa é {values}; espera-se um de {list}, ou nada.</translation>
  </message>
  <message>
   <source>it begins with something else</source>
   <extracomment>55, engine/contract/feature_file.py</extracomment>
   <translation>começa com outra coisa</translation>
  </message>
  <message>
   <source>its coordinate reference system is not a text</source>
   <extracomment>56, engine/contract/feature_file.py</extracomment>
   <translation>o seu sistema de referência de coordenadas não é um texto</translation>
  </message>
  <message>
   <source>it says that it holds {feature}</source>
   <extracomment>57, engine/contract/feature_file.py</extracomment>
   <translation>diz que contém {feature}</translation>
  </message>
  <message>
   <source>a value is neither a number nor a text</source>
   <extracomment>58, engine/contract/feature_file.py</extracomment>
   <translation>um valor não é nem um número nem um texto</translation>
  </message>
  <message>
   <source>a geometry is not a text</source>
   <extracomment>59, engine/contract/feature_file.py</extracomment>
   <translation>uma geometria não é um texto</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <extracomment>60, engine/contract/feature_file.py</extracomment>
   <translation>falta-lhe o fim</translation>
  </message>
  <message>
   <source>export the network to ONNX in PyTorch (torch.onnx.export), and choose the .onnx file as MODEL</source>
   <extracomment>62, engine/contract/file_kind.py</extracomment>
   <translation>exporte a rede para ONNX no PyTorch (torch.onnx.export), e escolha o ficheiro .onnx como MODEL</translation>
  </message>
  <message>
   <source>convert it with “onnx2tf -i model.onnx -o FOLDER -osd” (pip install onnx2tf), and choose the folder as MODEL</source>
   <extracomment>63, engine/contract/file_kind.py</extracomment>
   <translation>converta-o com “onnx2tf -i model.onnx -o FOLDER -osd” (pip install onnx2tf), e escolha a pasta como MODEL</translation>
  </message>
  <message>
   <source>save the whole network where it was trained, with model.save(), and choose that file</source>
   <extracomment>64, engine/contract/file_kind.py</extracomment>
   <translation>guarde a rede completa onde foi treinada, com model.save(), e escolha esse ficheiro</translation>
  </message>
  <message>
   <source>an ONNX model</source>
   <extracomment>65, engine/contract/file_kind.py</extracomment>
   <translation>um modelo ONNX</translation>
  </message>
  <message>
   <source>it needs no export, choose it as MODEL</source>
   <extracomment>66, engine/contract/file_kind.py</extracomment>
   <translation>não precisa de exportação, escolha-o como MODEL</translation>
  </message>
  <message>
   <source>a PyTorch file</source>
   <extracomment>67, engine/contract/file_kind.py</extracomment>
   <translation>um ficheiro PyTorch</translation>
  </message>
  <message>
   <source>a checkpoint, weights alone without the network</source>
   <extracomment>68, engine/contract/file_kind.py</extracomment>
   <translation>um checkpoint, só com pesos, sem a rede</translation>
  </message>
  <message>
   <source>part of a TensorFlow checkpoint, weights alone without the network</source>
   <extracomment>69, engine/contract/file_kind.py</extracomment>
   <translation>parte de um checkpoint do TensorFlow, só com pesos, sem a rede</translation>
  </message>
  <message>
   <source>a file of weights alone, without the network</source>
   <extracomment>70, engine/contract/file_kind.py</extracomment>
   <translation>um ficheiro só com pesos, sem a rede</translation>
  </message>
  <message>
   <source>a file of NumPy arrays, weights alone without the network</source>
   <extracomment>71, engine/contract/file_kind.py</extracomment>
   <translation>um ficheiro de arrays NumPy, só com pesos, sem a rede</translation>
  </message>
  <message>
   <source>a pickled Python object, which is never opened, since it can run code</source>
   <extracomment>72, engine/contract/file_kind.py</extracomment>
   <translation>um objeto Python serializado com pickle, que nunca é aberto, pois pode executar código</translation>
  </message>
  <message>
   <source>a description alone, without the weights</source>
   <extracomment>73, engine/contract/file_kind.py</extracomment>
   <translation>apenas uma descrição, sem os pesos</translation>
  </message>
  <message>
   <source>a Core ML model</source>
   <extracomment>74, engine/contract/file_kind.py</extracomment>
   <translation>um modelo Core ML</translation>
  </message>
  <message>
   <source>choose the Keras file or the SavedModel folder that it was made from</source>
   <extracomment>75, engine/contract/file_kind.py</extracomment>
   <translation>escolha o ficheiro Keras ou a pasta SavedModel a partir dos quais foi feito</translation>
  </message>
  <message>
   <source>{path} is a SavedModel folder already and needs no export: choose it as MODEL.</source>
   <extracomment>76, engine/contract/file_kind.py</extracomment>
   <translation>{path} já é uma pasta SavedModel e não precisa de exportação: escolha-a como MODEL.</translation>
  </message>
  <message>
   <source>{path} is a folder; expected the file that model.save() wrote, .keras or .h5.</source>
   <extracomment>77, engine/contract/file_kind.py</extracomment>
   <translation>{path} é uma pasta; espera-se o ficheiro que model.save() escreveu, .keras ou .h5.</translation>
  </message>
  <message>
   <source>an HDF5 file under another name</source>
   <extracomment>78, engine/contract/file_kind.py</extracomment>
   <translation>um ficheiro HDF5 com outro nome</translation>
  </message>
  <message>
   <source>give it a name that ends with .h5</source>
   <extracomment>79, engine/contract/file_kind.py</extracomment>
   <translation>dê-lhe um nome que termine em .h5</translation>
  </message>
  <message>
   <source>{path} is no Keras file: its name ends with {value}; expected .keras or .h5, as model.save() writes them.</source>
   <extracomment>80, engine/contract/file_kind.py</extracomment>
   <translation>{path} não é um ficheiro Keras: o seu nome termina em {value}; espera-se .keras ou .h5, como model.save() os escreve.</translation>
  </message>
  <message>
   <source>The model {path} does not exist.</source>
   <extracomment>81, engine/contract/file_kind.py</extracomment>
   <translation>O modelo {path} não existe.</translation>
  </message>
  <message>
   <source>The model folder {folder} does not exist.</source>
   <extracomment>82, engine/contract/file_kind.py</extracomment>
   <translation>A pasta do modelo {folder} não existe.</translation>
  </message>
  <message>
   <source>{folder} is no SavedModel: it holds no {GRAPH}. {folder_2}</source>
   <extracomment>85, engine/contract/file_kind.py</extracomment>
   <translation>{folder} não é um SavedModel: não contém {GRAPH}. {folder_2}</translation>
  </message>
  <message>
   <source>a pointer of Git LFS, not the file itself</source>
   <extracomment>86, engine/contract/file_kind.py</extracomment>
   <translation>um ponteiro do Git LFS, não o próprio ficheiro</translation>
  </message>
  <message>
   <source>run “git lfs pull” in its folder, or download the file from the web page of the repository</source>
   <extracomment>87, engine/contract/file_kind.py</extracomment>
   <translation>execute “git lfs pull” na sua pasta, ou descarregue o ficheiro da página web do repositório</translation>
  </message>
  <message>
   <source>copy or download it again</source>
   <extracomment>88, engine/contract/file_kind.py</extracomment>
   <translation>copie-o ou descarregue-o de novo</translation>
  </message>
  <message>
   <source>a web page (HTML), not a model</source>
   <extracomment>89, engine/contract/file_kind.py</extracomment>
   <translation>uma página web (HTML), não um modelo</translation>
  </message>
  <message>
   <source>the server sent a log-in or an overview instead of the file; download the file itself (“Download” or “Raw” on that page)</source>
   <extracomment>90, engine/contract/file_kind.py</extracomment>
   <translation>o servidor enviou um início de sessão ou uma vista geral em vez do ficheiro; descarregue o próprio ficheiro (“Download” ou “Raw” nessa página)</translation>
  </message>
  <message>
   <source>a TensorFlow Lite model, made for phones</source>
   <extracomment>91, engine/contract/file_kind.py</extracomment>
   <translation>um modelo TensorFlow Lite, feito para telemóveis</translation>
  </message>
  <message>
   <source>unpack it, and choose the model that is inside</source>
   <extracomment>92, engine/contract/file_kind.py</extracomment>
   <translation>descompacte-o, e escolha o modelo que está dentro</translation>
  </message>
  <message>
   <source>an image (TIFF), not a model</source>
   <extracomment>93, engine/contract/file_kind.py</extracomment>
   <translation>uma imagem (TIFF), não um modelo</translation>
  </message>
  <message>
   <source>choose the file or the folder of the network</source>
   <extracomment>94, engine/contract/file_kind.py</extracomment>
   <translation>escolha o ficheiro ou a pasta da rede</translation>
  </message>
  <message>
   <source>a part of a SavedModel, which is the whole folder</source>
   <extracomment>95, engine/contract/file_kind.py</extracomment>
   <translation>uma parte de um SavedModel, que é a pasta inteira</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL; it needs no export</source>
   <extracomment>96, engine/contract/file_kind.py</extracomment>
   <translation>escolha a pasta {parent} como MODEL; não precisa de exportação</translation>
  </message>
  <message>
   <source>a part of a SavedModel folder</source>
   <extracomment>97, engine/contract/file_kind.py</extracomment>
   <translation>uma parte de uma pasta SavedModel</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL</source>
   <extracomment>98, engine/contract/file_kind.py</extracomment>
   <translation>escolha a pasta {parent} como MODEL</translation>
  </message>
  <message>
   <source>a graph of TensorFlow 1 (frozen, without a signature)</source>
   <extracomment>99, engine/contract/file_kind.py</extracomment>
   <translation>um grafo do TensorFlow 1 (congelado, sem assinatura)</translation>
  </message>
  <message>
   <source>choose the SavedModel folder or the Keras file that it was made from; with neither, load it in Python with tf.compat.v1.import_graph_def and write a SavedModel with tf.compat.v1.saved_model.simple_save, which wants the names of its input and output</source>
   <extracomment>100, engine/contract/file_kind.py</extracomment>
   <translation>escolha a pasta SavedModel ou o ficheiro Keras a partir dos quais foi feito; se não tiver nenhum deles, carregue-o em Python com tf.compat.v1.import_graph_def e escreva um SavedModel com tf.compat.v1.saved_model.simple_save, que pede os nomes da sua entrada e da sua saída</translation>
  </message>
  <message>
   <source>a Keras file under another name</source>
   <extracomment>101, engine/contract/file_kind.py</extracomment>
   <translation>um ficheiro Keras com outro nome</translation>
  </message>
  <message>
   <source>give it a name that ends with .keras</source>
   <extracomment>102, engine/contract/file_kind.py</extracomment>
   <translation>dê-lhe um nome que termine em .keras</translation>
  </message>
  <message>
   <source>a deep learning package of ArcGIS</source>
   <extracomment>103, engine/contract/file_kind.py</extracomment>
   <translation>um pacote de aprendizagem profunda do ArcGIS</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <extracomment>104, engine/contract/file_kind.py</extracomment>
   <translation>um arquivo zip</translation>
  </message>
  <message>
   <source>the folder</source>
   <extracomment>105, engine/contract/file_kind.py</extracomment>
   <translation>a pasta</translation>
  </message>
  <message>
   <source>its folder {inside}</source>
   <extracomment>106, engine/contract/file_kind.py</extracomment>
   <translation>a sua pasta {inside}</translation>
  </message>
  <message>
   <source>{what} with a SavedModel in it</source>
   <extracomment>107, engine/contract/file_kind.py</extracomment>
   <translation>{what} com um SavedModel dentro</translation>
  </message>
  <message>
   <source>unpack it, and choose {where} as MODEL</source>
   <extracomment>108, engine/contract/file_kind.py</extracomment>
   <translation>descompacte-o, e escolha {where} como MODEL</translation>
  </message>
  <message>
   <source>{what} with a Keras file in it</source>
   <extracomment>110, engine/contract/file_kind.py</extracomment>
   <translation>{what} com um ficheiro Keras dentro</translation>
  </message>
  <message>
   <source>{what} with a model of another framework in it{held}</source>
   <extracomment>111, engine/contract/file_kind.py</extracomment>
   <translation>{what} com um modelo de outro framework dentro{held}</translation>
  </message>
  <message>
   <source>ask whoever made it for a Keras file; from PyTorch, {CONVERT_PYTORCH}</source>
   <extracomment>112, engine/contract/file_kind.py</extracomment>
   <translation>peça a quem o fez um ficheiro Keras; a partir do PyTorch, {CONVERT_PYTORCH}</translation>
  </message>
  <message>
   <source>unpack it, and choose the Keras file or the SavedModel folder that is inside</source>
   <extracomment>113, engine/contract/file_kind.py</extracomment>
   <translation>descompacte-o, e escolha o ficheiro Keras ou a pasta SavedModel que está dentro</translation>
  </message>
  <message>
   <source>It cannot be read ({value}).</source>
   <extracomment>114, engine/contract/file_kind.py</extracomment>
   <translation>Não é possível lê-la ({value}).</translation>
  </message>
  <message>
   <source>Choose the folder {entry} in it.</source>
   <extracomment>115, engine/contract/file_kind.py</extracomment>
   <translation>Escolha a pasta {entry} dentro dela.</translation>
  </message>
  <message>
   <source>Choose the file {entry} in it.</source>
   <extracomment>116, engine/contract/file_kind.py</extracomment>
   <translation>Escolha o ficheiro {entry} dentro dela.</translation>
  </message>
  <message>
   <source>It holds a model of TensorFlow.js: choose the Keras file or the SavedModel folder that it was made from.</source>
   <extracomment>118, engine/contract/file_kind.py</extracomment>
   <translation>Contém um modelo do TensorFlow.js: escolha o ficheiro Keras ou a pasta SavedModel a partir dos quais foi feito.</translation>
  </message>
  <message>
   <source>It holds a TensorFlow checkpoint, weights alone without the network: {WHOLE}.</source>
   <extracomment>119, engine/contract/file_kind.py</extracomment>
   <translation>Contém um checkpoint do TensorFlow, só com pesos, sem a rede: {WHOLE}.</translation>
  </message>
  <message>
   <source>The rest of a SavedModel is there: copy the whole folder again, {GRAPH} with it.</source>
   <extracomment>120, engine/contract/file_kind.py</extracomment>
   <translation>O resto de um SavedModel está lá: copie de novo a pasta inteira, incluindo {GRAPH}.</translation>
  </message>
  <message>
   <source>What is in it is {known}: {known_2}.</source>
   <extracomment>121, engine/contract/file_kind.py</extracomment>
   <translation>O que está dentro é {known}: {known_2}.</translation>
  </message>
  <message>
   <source>Add the full tier with “Set up the inference environment”, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays. A Python of your own needs what engine/requirements.txt lists.</source>
   <extracomment>123, engine/contract/full_tier.py</extracomment>
   <translation>Acrescente o nível full com “Preparar o ambiente de inferência”, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); o que já existe permanece. Um Python próprio precisa do que engine/requirements.txt enumera.</translation>
  </message>
  <message>
   <source>The package {package} is not there: this inference environment has the light tier, which applies models that were exported with their ONNX files, and what was asked for needs TensorFlow. {HOW_TO_ADD}</source>
   <extracomment>124, engine/contract/full_tier.py</extracomment>
   <translation>Falta o pacote {package}: este ambiente de inferência tem o nível light, que aplica modelos que foram exportados com os seus ficheiros ONNX, e o que foi pedido precisa do TensorFlow. {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>The job is not valid JSON: {error}.</source>
   <extracomment>125, engine/contract/job.py</extracomment>
   <translation>A tarefa não é JSON válido: {error}.</translation>
  </message>
  <message>
   <source>The job must be a JSON object, not {name}.</source>
   <extracomment>126, engine/contract/job.py</extracomment>
   <translation>A tarefa tem de ser um objeto JSON, não {name}.</translation>
  </message>
  <message>
   <source>The job has version {version}; this engine reads version {VERSION}.</source>
   <extracomment>127, engine/contract/job.py</extracomment>
   <translation>A tarefa tem a versão {version}; este motor lê a versão {VERSION}.</translation>
  </message>
  <message>
   <source>The job's task is {task}; known are {list}.</source>
   <extracomment>128, engine/contract/job.py</extracomment>
   <translation>task da tarefa é {task}; conhecem-se {list}.</translation>
  </message>
  <message>
   <source>The job's values is {values}; expected {HARMONISED} or {STORED}.</source>
   <extracomment>129, engine/contract/stac_job.py</extracomment>
   <translation>values da tarefa é {values}; espera-se {HARMONISED} ou {STORED}.</translation>
  </message>
  <message>
   <source>The job's format is {format}; expected one of {list}.</source>
   <extracomment>130, engine/contract/job.py</extracomment>
   <translation>format da tarefa é {format}; espera-se um de {list}.</translation>
  </message>
  <message>
   <source>The job's device is {device}; expected one of {list}.</source>
   <extracomment>131, engine/contract/inspect_job.py</extracomment>
   <translation>device da tarefa é {device}; espera-se um de {list}.</translation>
  </message>
  <message>
   <source>The job's image has {width} x {height} pixels; expected two positive numbers, or none.</source>
   <extracomment>132, engine/contract/inspect_job.py</extracomment>
   <translation>A imagem da tarefa tem {width} x {height} píxeis; esperam-se dois números positivos, ou nenhum.</translation>
  </message>
  <message>
   <source>The job's activation is {activation}; expected one of {list}.</source>
   <extracomment>133, engine/contract/card_job.py</extracomment>
   <translation>activation da tarefa é {activation}; espera-se um de {list}.</translation>
  </message>
  <message>
   <source>The job's {name} is {value}; expected one of {list}.</source>
   <extracomment>134, engine/contract/job.py</extracomment>
   <translation>{name} da tarefa é {value}; espera-se um de {list}.</translation>
  </message>
  <message>
   <source>The job names no raster to read.</source>
   <extracomment>135, engine/contract/job.py</extracomment>
   <translation>A tarefa não indica nenhum raster a ler.</translation>
  </message>
  <message>
   <source>The job's step is {step}; expected is at least 1.</source>
   <extracomment>136, engine/contract/job.py</extracomment>
   <translation>step da tarefa é {step}; espera-se pelo menos 1.</translation>
  </message>
  <message>
   <source>The job's patch_size and margin must not be negative.</source>
   <extracomment>137, engine/contract/job.py</extracomment>
   <translation>patch_size e margin da tarefa não podem ser negativos.</translation>
  </message>
  <message>
   <source>The job's threshold is {threshold}; expected a number from 0 to 1.</source>
   <extracomment>138, engine/contract/job.py</extracomment>
   <translation>threshold da tarefa é {threshold}; espera-se um número de 0 a 1.</translation>
  </message>
  <message>
   <source>The job's ram_mb and tile_size must not be negative.</source>
   <extracomment>139, engine/contract/job.py</extracomment>
   <translation>ram_mb e tile_size da tarefa não podem ser negativos.</translation>
  </message>
  <message>
   <source>{within} % of the next, </source>
   <extracomment>142, engine/contract/messages.py</extracomment>
   <translation>{within} % do seguinte, </translation>
  </message>
  <message>
   <source>unlike the training (by features)</source>
   <extracomment>143, engine/contract/result.py</extracomment>
   <translation>diferente do treino (segundo as características)</translation>
  </message>
  <message>
   <source>The worker's</source>
   <extracomment>144, engine/contract/result.py</extracomment>
   <translation>Processo de cálculo:</translation>
  </message>
  <message>
   <source>result of {task}</source>
   <extracomment>145, engine/contract/result.py</extracomment>
   <translation>o resultado de {task}</translation>
  </message>
  <message>
   <source>{error} The engine and this QGIS are of different versions of CNN Mapper, as after an update: restart QGIS, and install the plugin again if that does not help.</source>
   <extracomment>146, engine/contract/result.py</extracomment>
   <translation>{error} O motor e este QGIS são de versões diferentes do CNN Mapper, como depois de uma atualização: reinicie o QGIS, e instale o plugin de novo se isso não ajudar.</translation>
  </message>
  <message>
   <source>(virtual raster)</source>
   <extracomment>147, engine/contract/secrecy.py</extracomment>
   <translation>(raster virtual)</translation>
  </message>
  <message>
   <source>has unknown keys: {list}</source>
   <extracomment>148, engine/contract/strict_json.py</extracomment>
   <translation>tem chaves desconhecidas: {list}</translation>
  </message>
  <message>
   <source>lacks the key {name}</source>
   <extracomment>149, engine/contract/strict_json.py</extracomment>
   <translation>não tem a chave {name}</translation>
  </message>
  <message>
   <source>must be an object</source>
   <extracomment>150, engine/contract/strict_json.py</extracomment>
   <translation>tem de ser um objeto</translation>
  </message>
  <message>
   <source>must be a list</source>
   <extracomment>151, engine/contract/strict_json.py</extracomment>
   <translation>tem de ser uma lista</translation>
  </message>
  <message>
   <source>must have {items_count} values, not {value_count}</source>
   <extracomment>152, engine/contract/strict_json.py</extracomment>
   <translation>tem de ter {items_count} valores, não {value_count}</translation>
  </message>
  <message>
   <source>must be {name}, not {value}</source>
   <extracomment>153, engine/contract/strict_json.py</extracomment>
   <translation>tem de ser {name}, não {value}</translation>
  </message>
  <message>
   <source>is {value}; expected at most {most}</source>
   <extracomment>154, engine/contract/strict_json.py</extracomment>
   <translation>é {value}; espera-se no máximo {most}</translation>
  </message>
  <message>
   <source>holds a NUL character, which no file name can</source>
   <extracomment>155, engine/contract/strict_json.py</extracomment>
   <translation>contém um carácter NUL, que nenhum nome de ficheiro pode ter</translation>
  </message>
  <message>
   <source>has {value_count} characters; expected at most {LONGEST_TEXT}</source>
   <extracomment>156, engine/contract/strict_json.py</extracomment>
   <translation>tem {value_count} caracteres; esperam-se no máximo {LONGEST_TEXT}</translation>
  </message>
  <message>
   <source>holds half a character (an unpaired surrogate). Give the file a name in Unicode</source>
   <extracomment>157, engine/contract/strict_json.py</extracomment>
   <translation>contém metade de um carácter (um surrogate sem par). Dê ao ficheiro um nome em Unicode</translation>
  </message>
  <message>
   <source>{model} is a Keras file, which has no model card. Export it with “Export a Keras model” (cnnmapper:exportmodel), and choose the folder as MODEL.</source>
   <extracomment>158, engine/edit_card.py</extracomment>
   <translation>{model} é um ficheiro Keras, que não tem ficha do modelo. Exporte-o com “Exportar um modelo Keras” (cnnmapper:exportmodel), e escolha a pasta como MODEL.</translation>
  </message>
  <message>
   <source>{path} has no {FILE_NAME}, so there is nothing to be edited. Export the Keras file with “Export a Keras model” (cnnmapper:exportmodel), which writes one.</source>
   <extracomment>159, engine/edit_card.py</extracomment>
   <translation>{path} não tem {FILE_NAME}; por isso não há nada a editar. Exporte o ficheiro Keras com “Exportar um modelo Keras” (cnnmapper:exportmodel), que escreve um.</translation>
  </message>
  <message>
   <source>Nothing is given that would change {path}. Give what the card is to say: classes, bands, training images, or a description, for example.</source>
   <extracomment>160, engine/edit_card.py</extracomment>
   <translation>Não foi indicado nada que alterasse {path}. Indique o que a ficha deve dizer: classes, bandas, imagens do treino, ou uma descrição, por exemplo.</translation>
  </message>
  <message>
   <source>The model card of {name} has new {changes}.</source>
   <extracomment>161, engine/edit_card.py</extracomment>
   <translation>A ficha do modelo de {name} tem novos dados: {changes}.</translation>
  </message>
  <message>
   <source>{name} is a Keras file: what was changed is kept with its export, and goes with that when the file changes or the program is updated. Export it with “Export a Keras model” to a folder of your own to keep it.</source>
   <extracomment>162, engine/edit_card.py</extracomment>
   <translation>{name} é um ficheiro Keras: o que foi alterado é guardado com a sua exportação, e perde-se com ela quando o ficheiro muda ou o programa é atualizado. Para o conservar, exporte-o com “Exportar um modelo Keras” para uma pasta sua.</translation>
  </message>
  <message>
   <source>{model} cannot be written: {value}. Copy the model to a folder that can be written to.</source>
   <extracomment>163, engine/edit_card.py</extracomment>
   <translation>Não é possível escrever {model}: {value}. Copie o modelo para uma pasta em que se possa escrever.</translation>
  </message>
  <message>
   <source>names of bands</source>
   <extracomment>164, engine/edit_card.py</extracomment>
   <translation>nomes das bandas</translation>
  </message>
  <message>
   <source>activation of “{name}”</source>
   <extracomment>165, engine/edit_card.py</extracomment>
   <translation>ativação de “{name}”</translation>
  </message>
  <message>
   <source>threshold of “{name}”</source>
   <extracomment>166, engine/edit_card.py</extracomment>
   <translation>limiar de “{name}”</translation>
  </message>
  <message>
   <source>THRESHOLD is {threshold}, but the numbers of “{name}” are {kind}, to which none applies. Leave it empty, or name another output in HEAD.</source>
   <extracomment>167, engine/edit_card.py</extracomment>
   <translation>THRESHOLD é {threshold}, mas os números de “{name}” são {kind}, aos quais nenhum limiar se aplica. Deixe-o vazio, ou indique outra saída em HEAD.</translation>
  </message>
  <message>
   <source>HEAD is “{head}”; expected is one output of the model, for which ACTIVATION and THRESHOLD are: {value}.</source>
   <extracomment>168, engine/edit_card.py</extracomment>
   <translation>HEAD é “{head}”; espera-se uma saída do modelo, à qual ACTIVATION e THRESHOLD se refiram: {value}.</translation>
  </message>
  <message>
   <source>it has none of numbers</source>
   <extracomment>169, engine/edit_card.py</extracomment>
   <translation>não tem nenhuma de números</translation>
  </message>
  <message>
   <source>pixel size</source>
   <extracomment>170, engine/edit_card.py</extracomment>
   <translation>tamanho do píxel</translation>
  </message>
  <message>
   <source>statistics of the training</source>
   <extracomment>171, engine/edit_card.py</extracomment>
   <translation>estatísticas do treino</translation>
  </message>
  <message>
   <source>The statistics in the card stay as they are; they were taken of numbers that are {value}, by what the card said. Give TRAINING_IMAGE as well to have those of the numbers that it says now.</source>
   <extracomment>172, engine/edit_card.py</extracomment>
   <translation>As estatísticas na ficha ficam como estão; foram calculadas com números que são {value}, segundo o que a ficha dizia. Indique também TRAINING_IMAGE para ter as dos números que ela diz agora.</translation>
  </message>
  <message>
   <source>PIXEL_SIZE is “{pixel_size}”; expected are metres such as 10, or a number for each image input of the model ({images_count}), separated by commas.</source>
   <extracomment>173, engine/edit_card.py</extracomment>
   <translation>PIXEL_SIZE é “{pixel_size}”; esperam-se metros, como 10, ou um número para cada imagem de entrada do modelo ({images_count}), separados por vírgulas.</translation>
  </message>
  <message>
   <source>ACTIVATION is sigmoid, but the card does not say whether “{name}” ends with one, which would be applied twice then. Choose ACTIVATION in each run instead, where the values tell, or export the Keras file again.</source>
   <extracomment>174, engine/edit_card.py</extracomment>
   <translation>ACTIVATION é sigmoid, mas a ficha não diz se “{name}” já termina com uma, que nesse caso seria aplicada duas vezes. Escolha antes ACTIVATION em cada execução, onde os valores o dizem, ou exporte o ficheiro Keras de novo.</translation>
  </message>
  <message>
   <source>THRESHOLD is “{text}”; expected is a number from 0 to 1, or one for each label, separated by commas.</source>
   <extracomment>175, engine/edit_card.py</extracomment>
   <translation>THRESHOLD é “{text}”; espera-se um número de 0 a 1, ou um para cada rótulo, separados por vírgulas.</translation>
  </message>
  <message>
   <source>{parameter} has {text_count} characters; expected are at most {longest}.</source>
   <extracomment>176, engine/edit_card.py</extracomment>
   <translation>{parameter} tem {text_count} caracteres; esperam-se no máximo {longest}.</translation>
  </message>
  <message>
   <source>{parameter} is {text}; expected is a text in one line.</source>
   <extracomment>177, engine/edit_card.py</extracomment>
   <translation>{parameter} é {text}; espera-se um texto numa só linha.</translation>
  </message>
  <message>
   <source>Loading the Keras model</source>
   <extracomment>178, engine/export.py</extracomment>
   <translation>A carregar o modelo Keras</translation>
  </message>
  <message>
   <source>Moving it to its place</source>
   <extracomment>179, engine/export.py</extracomment>
   <translation>A movê-lo para o seu lugar</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT folder or free some space.</source>
   <extracomment>180, engine/export.py</extracomment>
   <translation>Não é possível escrever {target}: {value}. Escolha outra pasta OUTPUT ou liberte espaço.</translation>
  </message>
  <message>
   <source>TensorFlow is needed for maps of this model, or for its fastest way: ONNX Runtime lacks {without_onnx}.</source>
   <extracomment>181, engine/export.py</extracomment>
   <translation>O TensorFlow é necessário para mapas deste modelo, ou para a sua via mais rápida: ao ONNX Runtime falta {without_onnx}.</translation>
  </message>
  <message>
   <source>Finding the fields of the network</source>
   <extracomment>182, engine/export.py</extracomment>
   <translation>A determinar os campos da rede</translation>
  </message>
  <message>
   <source>Writing the SavedModel</source>
   <extracomment>183, engine/export.py</extracomment>
   <translation>A escrever o SavedModel</translation>
  </message>
  <message>
   <source>Checking the SavedModel against the Keras model</source>
   <extracomment>184, engine/export.py</extracomment>
   <translation>A verificar o SavedModel em comparação com o modelo Keras</translation>
  </message>
  <message>
   <source>Writing the model as ONNX</source>
   <extracomment>185, engine/export.py</extracomment>
   <translation>A escrever o modelo como ONNX</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel</source>
   <extracomment>186, engine/export.py</extracomment>
   <translation>A reescrever a rede para cada píxel</translation>
  </message>
  <message>
   <source>Describing the model</source>
   <extracomment>187, engine/export.py</extracomment>
   <translation>A descrever o modelo</translation>
  </message>
  <message>
   <source>Writing the model card</source>
   <extracomment>188, engine/export.py</extracomment>
   <translation>A escrever a ficha do modelo</translation>
  </message>
  <message>
   <source>Running the model for a moment</source>
   <extracomment>189, engine/export.py</extracomment>
   <translation>A executar o modelo por um momento</translation>
  </message>
  <message>
   <source>Writing a file for Deepness</source>
   <extracomment>190, engine/export.py</extracomment>
   <translation>A escrever um ficheiro para o Deepness</translation>
  </message>
  <message>
   <source>FORMAT is deepness, but there is no file for Deepness: {made}.</source>
   <extracomment>191, engine/export.py</extracomment>
   <translation>FORMAT é deepness, mas não há ficheiro para o Deepness: {made}.</translation>
  </message>
  <message>
   <source>{FOLDER}/{name} is for the plugin Deepness, which divides values by 255.</source>
   <extracomment>192, engine/export.py</extracomment>
   <translation>{FOLDER}/{name} destina-se ao plugin Deepness, que divide os valores por 255.</translation>
  </message>
  <message>
   <source>What the training's images were in the bands of “{name}” is kept in the model card, from {value}.</source>
   <extracomment>193, engine/training_facts.py</extracomment>
   <translation>O que as imagens do treino eram nas bandas de “{name}” é guardado na ficha do modelo, a partir de {value}.</translation>
  </message>
  <message>
   <source>the card beside the model</source>
   <extracomment>194, engine/training_facts.py</extracomment>
   <translation>a ficha junto do modelo</translation>
  </message>
  <message>
   <source>CLASSES is not kept. {result}</source>
   <extracomment>195, engine/export.py</extracomment>
   <translation>CLASSES não é guardado. {result}</translation>
  </message>
  <message>
   <source>These layers act in training only, and do nothing in the exported model: {list}.</source>
   <extracomment>196, engine/export.py</extracomment>
   <translation>Estas camadas só atuam no treino e não fazem nada no modelo exportado: {list}.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is. Name the one that you want in HEAD of each run, or * for all of them.</source>
   <extracomment>197, engine/export.py</extracomment>
   <translation>O modelo tem várias saídas que podem ser o seu resultado ({list}), e nada diz qual é. Indique a que pretende em HEAD de cada execução, ou * para todas.</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds other files and no model. Choose a new or empty folder, or that of an earlier export.</source>
   <extracomment>198, engine/models/model_folder.py</extracomment>
   <translation>OUTPUT {target} contém outros ficheiros e nenhum modelo. Escolha uma pasta nova ou vazia, ou a de uma exportação anterior.</translation>
  </message>
  <message>
   <source>{path} has no image input of the shape (batch, height, width, bands); its inputs are {list}.</source>
   <extracomment>199, engine/export.py</extracomment>
   <translation>{path} não tem nenhuma entrada de imagem com a forma (batch, height, width, bands); as suas entradas são {list}.</translation>
  </message>
  <message>
   <source>The input “{name}” of {path} has no fixed number of bands; save the model with Input(shape=(None, None, bands)).</source>
   <extracomment>200, engine/export.py</extracomment>
   <translation>A entrada “{name}” de {path} não tem um número fixo de bandas; guarde o modelo com Input(shape=(None, None, bands)).</translation>
  </message>
  <message>
   <source>its layer {layer} fails</source>
   <extracomment>201, engine/export.py</extracomment>
   <translation>a sua camada {layer} falha</translation>
  </message>
  <message>
   <source>{path} was loaded, but {where} when it is run on an image: {split}. Check that the network predicts in Keras itself, and replace that layer if it does not.</source>
   <extracomment>202, engine/export.py</extracomment>
   <translation>{path} foi carregado, mas {where} quando é executado sobre uma imagem: {split}. Verifique se a rede prevê no próprio Keras e, se não o fizer, substitua essa camada.</translation>
  </message>
  <message>
   <source>{points_count} ground control points</source>
   <extracomment>204, engine/geometry/control_points.py</extracomment>
   <translation>{points_count} pontos de controlo no solo</translation>
  </message>
  <message>
   <source>rational polynomial coefficients (RPC)</source>
   <extracomment>205, engine/geometry/control_points.py</extracomment>
   <translation>coeficientes polinomiais racionais (RPC)</translation>
  </message>
  <message>
   <source>no coordinate reference system instead of {name}</source>
   <extracomment>206, engine/geometry/crs.py</extracomment>
   <translation>nenhum sistema de referência de coordenadas em vez de {name}</translation>
  </message>
  <message>
   <source>the coordinate reference system {name} instead of none</source>
   <extracomment>207, engine/geometry/crs.py</extracomment>
   <translation>o sistema de referência de coordenadas {name} em vez de nenhum</translation>
  </message>
  <message>
   <source>another coordinate reference system: {theirs}</source>
   <extracomment>208, engine/geometry/crs.py</extracomment>
   <translation>outro sistema de referência de coordenadas: {theirs}</translation>
  </message>
  <message>
   <source>{name} instead of {name_2}</source>
   <extracomment>209, engine/geometry/crs.py</extracomment>
   <translation>{name} em vez de {name_2}</translation>
  </message>
  <message>
   <source>{key} {key_2} instead of {key_3}</source>
   <extracomment>210, engine/geometry/crs.py</extracomment>
   <translation>{key} {key_2} em vez de {key_3}</translation>
  </message>
  <message>
   <source>datum {value} instead of {value_2}</source>
   <extracomment>211, engine/geometry/crs.py</extracomment>
   <translation>datum {value} em vez de {value_2}</translation>
  </message>
  <message>
   <source>other parameters</source>
   <extracomment>212, engine/geometry/crs.py</extracomment>
   <translation>outros parâmetros</translation>
  </message>
  <message>
   <source>{name} (no EPSG code)</source>
   <extracomment>213, engine/geometry/crs.py</extracomment>
   <translation>{name} (sem código EPSG)</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected one whole number such as 16, or width x height such as 16x12, each at least 1.</source>
   <extracomment>214, engine/geometry/grid.py</extracomment>
   <translation>{name} é “{text}”; espera-se um número inteiro, como 16, ou largura x altura, como 16x12, cada um pelo menos 1.</translation>
  </message>
  <message>
   <source>The image's geotransform {transform} has no inverse (a pixel without area); repair its georeferencing first.</source>
   <extracomment>215, engine/geometry/grid.py</extracomment>
   <translation>A geotransformação da imagem {transform} não tem inversa (um píxel sem área); repare primeiro a sua georreferenciação.</translation>
  </message>
  <message>
   <source>size {width} x {height} instead of {width_2} x {height_2}</source>
   <extracomment>216, engine/geometry/grid.py</extracomment>
   <translation>tamanho {width} x {height} em vez de {width_2} x {height_2}</translation>
  </message>
  <message>
   <source>origin ({theirs}, {theirs_2}) and pixel size ({theirs_3}, {theirs_4}) instead of ({transform}, {transform_2}) and ({transform_3}, {transform_4})</source>
   <extracomment>218, engine/geometry/grid.py</extracomment>
   <translation>origem ({theirs}, {theirs_2}) e tamanho do píxel ({theirs_3}, {theirs_4}) em vez de ({transform}, {transform_2}) e ({transform_3}, {transform_4})</translation>
  </message>
  <message>
   <source>The pixel grids of {names} and {names_2} are rotated against each other. Bring one to the directions of the other first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>219, engine/geometry/grid_overlay.py</extracomment>
   <translation>As grelhas de píxeis de {names} e {names_2} estão rodadas uma em relação à outra. Converta primeiro uma para as direções da outra, com “Warp (reprojetar)” e vizinho mais próximo.</translation>
  </message>
  <message>
   <source>{names} and {names_2} do not overlap: the first covers {coarse}, the second {fine} (xmin, ymin, xmax, ymax). Choose rasters of the same area.</source>
   <extracomment>220, engine/geometry/grid_overlay.py</extracomment>
   <translation>{names} e {names_2} não se sobrepõem: o primeiro cobre {coarse}, o segundo {fine} (xmin, ymin, xmax, ymax). Escolha rasters da mesma área.</translation>
  </message>
  <message>
   <source>{path} does not have the pixels of {path_2}: {list}. A padded network sees where its images end, so with EDGES “as the model pads” all of them have to end at one place. Clip them to one extent, or choose EDGES crop, which makes the map of what they have in common.</source>
   <extracomment>221, engine/geometry/map_geometry.py</extracomment>
   <translation>{path} não tem os píxeis de {path_2}: {list}. Uma rede com preenchimento vê onde as suas imagens terminam; por isso, com EDGES “Como o modelo preenche”, todas têm de terminar no mesmo lugar. Corte-as por uma só extensão, ou escolha EDGES “Cortar o mapa”, que faz o mapa daquilo que têm em comum.</translation>
  </message>
  <message>
   <source>{path} has {ratios} x {ratios_2} pixels for one of the reference source (INPUT); the model was made for sources of one pixel size. Resample it with “Warp (reproject)”.</source>
   <extracomment>222, engine/geometry/map_geometry.py</extracomment>
   <translation>{path} tem {ratios} x {ratios_2} píxeis para um da fonte de referência (INPUT); o modelo foi feito para fontes com um único tamanho de píxel. Reamostre-o com “Warp (reprojetar)”.</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; the model's receptive field needs at least {width_2} x {height_2}. Use a larger image.</source>
   <extracomment>223, engine/geometry/map_layout.py</extracomment>
   <translation>A imagem tem {width} x {height} píxeis; o campo recetivo do modelo precisa de pelo menos {width_2} x {height_2}. Use uma imagem maior.</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; with EDGES crop, the model needs at least {receptive} x {receptive_2}, because its padding reaches {margin} pixels into the map. Choose EDGES “as the model pads” or reflect, or a larger image.</source>
   <extracomment>224, engine/geometry/map_layout.py</extracomment>
   <translation>A imagem tem {width} x {height} píxeis; com EDGES “Cortar o mapa”, o modelo precisa de pelo menos {receptive} x {receptive_2}, porque o seu preenchimento entra {margin} píxeis no mapa. Escolha EDGES “Como o modelo preenche” ou “Refletir a imagem”, ou uma imagem maior.</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; give only one of them.</source>
   <extracomment>225, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT e BOX foram ambos indicados; indique só um deles.</translation>
  </message>
  <message>
   <source>EXTENT is given, but the image is georeferenced by {kind} only: where the extent lies on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer), or give BOX instead, or nothing: the map keeps the georeferencing of the image.</source>
   <extracomment>226, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT foi indicado, mas a imagem está georreferenciada apenas por {kind}: não se sabe onde a extensão fica nos seus píxeis. Reprojete primeiro a imagem (“Warp (reprojetar)”, ou o Georreferenciador), ou indique antes BOX, ou nada: o mapa mantém a georreferenciação da imagem.</translation>
  </message>
  <message>
   <source>BOX is “{box}”; expected x:y:width:height in output pixels, such as 100:50:256:256.</source>
   <extracomment>228, engine/geometry/map_layout.py</extracomment>
   <translation>BOX é “{box}”; espera-se x:y:largura:altura em píxeis de saída, como 100:50:256:256.</translation>
  </message>
  <message>
   <source>BOX {area} is not inside the map, which has {width} x {height} pixels. Choose a box inside it, with width and height of at least 1.</source>
   <extracomment>229, engine/geometry/map_layout.py</extracomment>
   <translation>BOX {area} não está dentro do mapa, que tem {width} x {height} píxeis. Escolha uma caixa dentro dele, com largura e altura de pelo menos 1.</translation>
  </message>
  <message>
   <source>{path} has {another} of the reference source (INPUT). Bring all sources to one with “Warp (reproject)”.</source>
   <extracomment>230, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} não tem o mesmo sistema de referência de coordenadas que a fonte de referência (INPUT): {another}. Converta todas as fontes para um só com “Warp (reprojetar)”.</translation>
  </message>
  <message>
   <source>{path} and the reference source (INPUT) do not share their ground control points or RPC, so how they lie to each other is not known. Warp both to one coordinate reference system first, with “Warp (reproject)”.</source>
   <extracomment>231, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} e a fonte de referência (INPUT) não partilham os seus pontos de controlo no solo ou RPC; por isso não se sabe como se situam entre si. Reprojete primeiro ambos para um só sistema de referência de coordenadas, com “Warp (reprojetar)”.</translation>
  </message>
  <message>
   <source>{path} is turned or mirrored against the reference source (INPUT); sources may differ in resolution and origin only. Warp it to the same orientation.</source>
   <extracomment>232, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} está rodado ou espelhado em relação à fonte de referência (INPUT); as fontes só podem diferir em resolução e origem. Reprojete-o para a mesma orientação.</translation>
  </message>
  <message>
   <source>The source of {source} does not cover the reference source (INPUT), so its pixels there cannot be had by reflection. Choose EDGES crop, or images of one extent.</source>
   <extracomment>233, engine/geometry/patch_positions.py</extracomment>
   <translation>A fonte de {source} não cobre a fonte de referência (INPUT); por isso os seus píxeis aí não podem ser obtidos por reflexão. Escolha EDGES “Cortar o mapa”, ou imagens com uma só extensão.</translation>
  </message>
  <message>
   <source>The source of {source} and the reference source (INPUT) have no area in common that is large enough for the model's receptive fields. Choose images that overlap.</source>
   <extracomment>234, engine/geometry/patch_positions.py</extracomment>
   <translation>A fonte de {source} e a fonte de referência (INPUT) não têm em comum uma área suficientemente grande para os campos recetivos do modelo. Escolha imagens que se sobreponham.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is marked as alpha</source>
   <extracomment>235, engine/imagery/absence.py</extracomment>
   <translation>A banda {band} de {path} está marcada como alfa</translation>
  </message>
  <message>
   <source>{what} and is a mask: where it is 0 there is no data. BANDS may name it if it holds data.</source>
   <extracomment>236, engine/imagery/absence.py</extracomment>
   <translation>{what} e é uma máscara: onde é 0 não há dados. BANDS pode nomeá-la se contiver dados.</translation>
  </message>
  <message>
   <source>{what} but is no mask (it has {pixels_count} different values in a sample): it is taken as data.</source>
   <extracomment>237, engine/imagery/absence.py</extracomment>
   <translation>{what}, mas não é uma máscara (tem {pixels_count} valores diferentes numa amostra): é tomada como dados.</translation>
  </message>
  <message>
   <source>BANDS is “{text}”, which has {parts_count} lists; expected is one for each source, {sources} in all, separated by “;”.</source>
   <extracomment>238, engine/imagery/bands.py</extracomment>
   <translation>BANDS é “{text}”, que tem {parts_count} listas; espera-se uma para cada fonte, {sources} no total, separadas por “;”.</translation>
  </message>
  <message>
   <source>BANDS names “{part}”; the image has no such band. It has {bands}.</source>
   <extracomment>239, engine/imagery/bands.py</extracomment>
   <translation>BANDS nomeia “{part}”; a imagem não tem tal banda. Tem {bands}.</translation>
  </message>
  <message>
   <source>BANDS is “{text}”; expected are numbers or names of bands, separated by commas. The image has {bands}.</source>
   <extracomment>240, engine/imagery/bands.py</extracomment>
   <translation>BANDS é “{text}”; esperam-se números ou nomes de bandas, separados por vírgulas. A imagem tem {bands}.</translation>
  </message>
  <message>
   <source>The image lacks the bands {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>241, engine/imagery/bands.py</extracomment>
   <translation>À imagem faltam as bandas {list}, que a entrada “{source}” do modelo requer: tem {bands}; a ficha do modelo nomeia {list_2}. {found}</translation>
  </message>
  <message>
   <source>The image lacks the band {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>242, engine/imagery/bands.py</extracomment>
   <translation>À imagem falta a banda {list}, que a entrada “{source}” do modelo requer: tem {bands}; a ficha do modelo nomeia {list_2}. {found}</translation>
  </message>
  <message>
   <source>Choose an image with all of them, or stack the rasters that hold the others on it.</source>
   <extracomment>243, engine/imagery/bands.py</extracomment>
   <translation>Escolha uma imagem com todas elas, ou empilhe sobre esta os rasters que contêm as outras.</translation>
  </message>
  <message>
   <source>If they are there under other names, say in BANDS which bands to take, in the card's order, such as {numbers}; else choose an image with all of them.</source>
   <extracomment>244, engine/imagery/bands.py</extracomment>
   <translation>Se existirem com outros nomes, diga em BANDS que bandas usar, pela ordem da ficha, como {numbers}; caso contrário, escolha uma imagem com todas elas.</translation>
  </message>
  <message>
   <source>“{name}” fits several bands of the image: {bands}. Give BANDS with the number of the one that is meant.</source>
   <extracomment>245, engine/imagery/bands.py</extracomment>
   <translation>“{name}” corresponde a várias bandas da imagem: {bands}. Indique BANDS com o número da banda pretendida.</translation>
  </message>
  <message>
   <source>the bands </source>
   <extracomment>246, engine/imagery/bands.py</extracomment>
   <translation>as bandas </translation>
  </message>
  <message>
   <source>BANDS takes the alpha band {list}, which looks like a mask, as data.</source>
   <extracomment>247, engine/imagery/bands.py</extracomment>
   <translation>BANDS usa como dados a banda alfa {list}, que parece uma máscara.</translation>
  </message>
  <message>
   <source>The bands {list} that the model wants were found by their names: bands {list_2} of {bands_count} are read, in this order.</source>
   <extracomment>248, engine/imagery/bands.py</extracomment>
   <translation>As bandas {list} que o modelo requer foram encontradas pelos seus nomes: são lidas as bandas {list_2} de {bands_count}, por esta ordem.</translation>
  </message>
  <message>
   <source>The image's bands have no names that could be compared with those in the model card ({list}): they are taken in their order.</source>
   <extracomment>249, engine/imagery/bands.py</extracomment>
   <translation>As bandas da imagem não têm nomes que possam ser comparados com os da ficha do modelo ({list}): são usadas pela sua ordem.</translation>
  </message>
  <message>
   <source>BANDS gives the model {given}, while its card wants {list}: the order differs. Leave BANDS empty to have the bands found by their names.</source>
   <extracomment>250, engine/imagery/bands.py</extracomment>
   <translation>BANDS dá ao modelo {given}, enquanto a sua ficha requer {list}: a ordem é diferente. Deixe BANDS vazio para que as bandas sejam encontradas pelos seus nomes.</translation>
  </message>
  <message>
   <source>{GetDescription} cannot be read at {window}: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>251, engine/imagery/gdal_stack.py</extracomment>
   <translation>Não é possível ler {GetDescription} em {window}: {error}. O ficheiro pode estar danificado ou truncado; copie-o ou descarregue-o de novo.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>252, engine/imagery/gdal_stack.py</extracomment>
   <translation>Não é possível ler {path}: {error}. O ficheiro pode estar danificado ou truncado; copie-o ou descarregue-o de novo.</translation>
  </message>
  <message>
   <source>{path} cannot be opened as a raster: {error}.</source>
   <extracomment>253, engine/imagery/gdal_stack.py</extracomment>
   <translation>Não é possível abrir {path} como raster: {error}.</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the GDAL {version} of Orfeo ToolBox's Python lacks. {AS_GEOTIFF}</source>
   <extracomment>255, engine/imagery/gdal_stack.py</extracomment>
   <translation>{reason} O seu formato pode ser um que a GDAL {version} do Python do Orfeo ToolBox não tem. {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} holds no bands of its own; choose one of its subdatasets.</source>
   <extracomment>256, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path} não contém bandas próprias; escolha um dos seus subconjuntos de dados.</translation>
  </message>
  <message>
   <source>{GetDescription} holds numbers of the type {name}; expected real ones.</source>
   <extracomment>257, engine/imagery/gdal_stack.py</extracomment>
   <translation>{GetDescription} contém números do tipo {name}; esperam-se números reais.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {error}. {error_2}</source>
   <extracomment>258, engine/imagery/opening.py</extracomment>
   <translation>Não é possível abrir {path}: {error}. {error_2}</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing raster file.</source>
   <extracomment>259, engine/imagery/opening.py</extracomment>
   <translation>{path} não existe. Escolha um ficheiro raster existente.</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the worker's GDAL ({gdal_version}) lacks. {AS_GEOTIFF}</source>
   <extracomment>260, engine/imagery/opening.py</extracomment>
   <translation>{reason} O seu formato pode ser um que a GDAL do processo de cálculo ({gdal_version}) não tem. {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is a damaged raster: {error}. Copy or download it again.</source>
   <extracomment>261, engine/imagery/opening.py</extracomment>
   <translation>{path} é um raster danificado: {error}. Copie-o ou descarregue-o de novo.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; expected real ones. Convert it to amplitude or intensity first.</source>
   <extracomment>262, engine/imagery/opening.py</extracomment>
   <translation>{path} contém números complexos; esperam-se números reais. Converta-o primeiro em amplitude ou intensidade.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. {error_2}</source>
   <extracomment>263, engine/imagery/opening.py</extracomment>
   <translation>Não é possível ler {path}: {error}. {error_2}</translation>
  </message>
  <message>
   <source>{path} has {shown} bands in QGIS, but {bands} for the worker's GDAL ({version}). {AS_GEOTIFF}</source>
   <extracomment>264, engine/imagery/other_gdal.py</extracomment>
   <translation>{path} tem {shown} bandas no QGIS, mas {bands} para a GDAL do processo de cálculo ({version}). {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is read from standard input, which the worker has none of. Save the image as a file.</source>
   <extracomment>265, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} é lido da entrada padrão, que o processo de cálculo não tem. Guarde a imagem como ficheiro.</translation>
  </message>
  <message>
   <source>{path} is a pipe or a device, not a file; expected a raster file. Save the image as a file.</source>
   <extracomment>266, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} é um pipe ou um dispositivo, não um ficheiro; espera-se um ficheiro raster. Guarde a imagem como ficheiro.</translation>
  </message>
  <message>
   <source>{path} is made of itself{value}. Build the virtual raster again, from the images themselves.</source>
   <extracomment>267, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} é feito de si próprio{value}. Crie o raster virtual de novo, a partir das próprias imagens.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}.</source>
   <extracomment>268, engine/imagery/raster_safety.py</extracomment>
   <translation>Não é possível ler {path}: {value}.</translation>
  </message>
  <message>
   <source>{path} is a damaged virtual raster ({error}). Copy it again, or build it again.</source>
   <extracomment>269, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} é um raster virtual danificado ({error}). Copie-o de novo, ou crie-o de novo.</translation>
  </message>
  <message>
   <source>{path} promises {width} x {height} pixels and has {held} bytes: its header is wrong, or the file is cut short. Copy or download it again.</source>
   <extracomment>270, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} promete {width} x {height} píxeis e tem {held} bytes: o seu cabeçalho está errado, ou o ficheiro está truncado. Copie-o ou descarregue-o de novo.</translation>
  </message>
  <message>
   <source>{path} is stored in blocks of {block_bytes} GB, each of which must be read as a whole. Write it in tiles first, for example with “Translate” and the option TILED=YES.</source>
   <extracomment>271, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} está guardado em blocos de {block_bytes} GB, cada um dos quais tem de ser lido por inteiro. Escreva-o primeiro em blocos mais pequenos, por exemplo com “Converter” e a opção TILED=YES.</translation>
  </message>
  <message>
   <source>{path} has the geotransform ({a}, {b}, {c}, {d}, {e}, {f}), which gives a pixel no place or no area. Repair its georeferencing first.</source>
   <extracomment>272, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} tem a geotransformação ({a}, {b}, {c}, {d}, {e}, {f}), que não dá a um píxel nenhum lugar ou nenhuma área. Repare primeiro a sua georreferenciação.</translation>
  </message>
  <message>
   <source>The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>273, engine/imagery/rasterio_stack.py</extracomment>
   <translation>O ficheiro pode estar danificado ou truncado; copie-o ou descarregue-o de novo.</translation>
  </message>
  <message>
   <source>The rasters that it is made of may be missing, or refer back to it.</source>
   <extracomment>274, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Os rasters de que é feito podem estar em falta, ou remeter de volta para ele.</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {likely}</source>
   <extracomment>275, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Não é possível ler {path} em {window}: {error}. {likely}</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {error_2}</source>
   <extracomment>276, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Não é possível ler {path} em {window}: {error}. {error_2}</translation>
  </message>
  <message>
   <source>The credentials on standard input are not what was expected.</source>
   <extracomment>277, engine/imagery/remote.py</extracomment>
   <translation>As credenciais na entrada padrão não são o que se esperava.</translation>
  </message>
  <message>
   <source>{path} is read with credentials, which this worker was not given.</source>
   <extracomment>278, engine/imagery/remote.py</extracomment>
   <translation>{path} é lido com credenciais, que não foram dadas a este processo de cálculo.</translation>
  </message>
  <message>
   <source>{path} is read with credentials; expected is an address of the form /vsicurl/https://… then. Save the layer as a GeoTIFF first, and use that.</source>
   <extracomment>279, engine/imagery/remote.py</extracomment>
   <translation>{path} é lido com credenciais; nesse caso espera-se um endereço da forma /vsicurl/https://…. Guarde primeiro a camada como GeoTIFF e use esse.</translation>
  </message>
  <message>
   <source>ATTEMPTS must be at least 1.</source>
   <extracomment>280, engine/imagery/remote.py</extracomment>
   <translation>ATTEMPTS tem de ser pelo menos 1.</translation>
  </message>
  <message>
   <source>The server wants a log-in or a signature that it accepts. Choose an authentication in the layer's properties, or make the layer anew with “Image from a STAC catalogue”.</source>
   <extracomment>281, engine/imagery/remote.py</extracomment>
   <translation>O servidor exige um início de sessão ou uma assinatura que aceite. Escolha uma autenticação nas propriedades da camada, ou crie a camada de novo com “Imagem de um catálogo STAC”.</translation>
  </message>
  <message>
   <source>The server has no such file. Check the address.</source>
   <extracomment>282, engine/imagery/remote.py</extracomment>
   <translation>O servidor não tem tal ficheiro. Verifique o endereço.</translation>
  </message>
  <message>
   <source>It was tried {ATTEMPTS} times, with growing pauses. Check the network and the proxy, try again later, or download the file first.</source>
   <extracomment>283, engine/imagery/remote.py</extracomment>
   <translation>Foram feitas {ATTEMPTS} tentativas, com pausas crescentes. Verifique a rede e o proxy, tente de novo mais tarde, ou descarregue primeiro o ficheiro.</translation>
  </message>
  <message>
   <source>by its metadata ({TAG})</source>
   <extracomment>284, engine/imagery/sentinel2.py</extracomment>
   <translation>segundo os seus metadados ({TAG})</translation>
  </message>
  <message>
   <source>as in all products of Sentinel-2</source>
   <extracomment>285, engine/imagery/sentinel2.py</extracomment>
   <translation>como em todos os produtos do Sentinel-2</translation>
  </message>
  <message>
   <source>by the rasters that it is made of</source>
   <extracomment>286, engine/imagery/sentinel2.py</extracomment>
   <translation>segundo os rasters de que é feito</translation>
  </message>
  <message>
   <source>by the metadata of its product</source>
   <extracomment>287, engine/imagery/sentinel2.py</extracomment>
   <translation>segundo os metadados do seu produto</translation>
  </message>
  <message>
   <source>as its name is that of a Sentinel-2 band</source>
   <extracomment>288, engine/imagery/sentinel2.py</extracomment>
   <translation>pois o seu nome é o de uma banda do Sentinel-2</translation>
  </message>
  <message>
   <source>by the name of its product</source>
   <extracomment>289, engine/imagery/sentinel2_offsets.py</extracomment>
   <translation>segundo o nome do seu produto</translation>
  </message>
  <message>
   <source>ASSETS is empty; expected are names such as B02,B03,B04,B08.</source>
   <extracomment>290, engine/imagery/stac_assets.py</extracomment>
   <translation>ASSETS está vazio; esperam-se nomes como B02,B03,B04,B08.</translation>
  </message>
  <message>
   <source>{catalogue} has no item “{item}” in the collection “{collection}”. {collection_2}</source>
   <extracomment>294, engine/imagery/stac_search.py</extracomment>
   <translation>{catalogue} não tem nenhum item “{item}” na coleção “{collection}”. {collection_2}</translation>
  </message>
  <message>
   <source>{job} gives more than {MOST} items. Choose a smaller area or fewer days.</source>
   <extracomment>295, engine/imagery/stac_search.py</extracomment>
   <translation>{job} dá mais de {MOST} itens. Escolha uma área menor ou menos dias.</translation>
  </message>
  <message>
   <source>{job} gives no item. Choose other dates or another area. {collection}</source>
   <extracomment>296, engine/imagery/stac_search.py</extracomment>
   <translation>{job} não dá nenhum item. Escolha outras datas ou outra área. {collection}</translation>
  </message>
  <message>
   <source>the least cloudy one has {known} %</source>
   <extracomment>297, engine/imagery/stac_search.py</extracomment>
   <translation>o menos nublado tem {known} %</translation>
  </message>
  <message>
   <source>none says how cloudy</source>
   <extracomment>298, engine/imagery/stac_search.py</extracomment>
   <translation>nenhum diz quão nublado está</translation>
  </message>
  <message>
   <source>{job} gives {items_count} items, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>299, engine/imagery/stac_search.py</extracomment>
   <translation>{job} dá {items_count} itens, mas nenhum com {max_cloud} % de nuvens ou menos: {least}. Escolha um MAX_CLOUD maior, outras datas ou outra área.</translation>
  </message>
  <message>
   <source>{job} gives {items_count} item, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>300, engine/imagery/stac_search.py</extracomment>
   <translation>{job} dá {items_count} item, mas nenhum com {max_cloud} % de nuvens ou menos: {least}. Escolha um MAX_CLOUD maior, outras datas ou outra área.</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>301, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} itens encontrados, dos quais {clear_count} com {max_cloud} % de nuvens ou menos; usa-se o menos nublado.</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>302, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} item encontrado, dos quais {clear_count} com {max_cloud} % de nuvens ou menos; usa-se o menos nublado.</translation>
  </message>
  <message>
   <source>The item {id} covers only a part of the area: it reaches from {box}, {box_2} to {box_3}, {box_4} (degrees east, north). Give ITEM to choose another one.</source>
   <extracomment>303, engine/imagery/stac_search.py</extracomment>
   <translation>O item {id} cobre apenas uma parte da área: vai de {box}, {box_2} a {box_3}, {box_4} (graus este, norte). Indique ITEM para escolher outro.</translation>
  </message>
  <message>
   <source>CATALOGUE is “{catalogue}”; expected is the address of a STAC API, such as https://earth-search.aws.element84.com/v1.</source>
   <extracomment>304, engine/imagery/stac_search.py</extracomment>
   <translation>CATALOGUE é “{catalogue}”; espera-se o endereço de uma API STAC, como https://earth-search.aws.element84.com/v1.</translation>
  </message>
  <message>
   <source>COLLECTION is empty; expected is a name such as sentinel-2-l2a.</source>
   <extracomment>305, engine/imagery/stac_search.py</extracomment>
   <translation>COLLECTION está vazio; espera-se um nome como sentinel-2-l2a.</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them.</source>
   <extracomment>306, engine/imagery/stac_search.py</extracomment>
   <translation>Não foi indicado ITEM nem EXTENT; espera-se um deles.</translation>
  </message>
  <message>
   <source>the beginning</source>
   <extracomment>307, engine/imagery/stac_search.py</extracomment>
   <translation>o início</translation>
  </message>
  <message>
   <source>The search in {catalogue} for the collection “{collection}”{area} (degrees east, north){dates}</source>
   <extracomment>308, engine/imagery/stac_search.py</extracomment>
   <translation>A pesquisa em {catalogue} da coleção “{collection}”{area} (graus este, norte){dates}</translation>
  </message>
  <message>
   <source>{address} did not answer as a STAC API does ({error}). Check CATALOGUE, the network and the proxy, or try again later.</source>
   <extracomment>309, engine/imagery/stac_search.py</extracomment>
   <translation>{address} não respondeu como uma API STAC responde ({error}). Verifique CATALOGUE, a rede e o proxy, ou tente de novo mais tarde.</translation>
  </message>
  <message>
   <source>The catalogue has the collection “{collection}”.</source>
   <extracomment>310, engine/imagery/stac_search.py</extracomment>
   <translation>O catálogo tem a coleção “{collection}”.</translation>
  </message>
  <message>
   <source>The catalogue has no collection “{collection}”; it has {value}.</source>
   <extracomment>311, engine/imagery/stac_search.py</extracomment>
   <translation>O catálogo não tem nenhuma coleção “{collection}”; tem {value}.</translation>
  </message>
  <message>
   <source>DATE_FROM {date_from} is later than DATE_TO {date_to}; exchange them.</source>
   <extracomment>312, engine/imagery/stac_search.py</extracomment>
   <translation>DATE_FROM {date_from} é posterior a DATE_TO {date_to}; troque-as.</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected is a date such as 2022-06-30.</source>
   <extracomment>313, engine/imagery/stac_search.py</extracomment>
   <translation>{name} é “{text}”; espera-se uma data como 2022-06-30.</translation>
  </message>
  <message>
   <source>By its processing baseline {baseline} the item has {added} added to every value</source>
   <extracomment>314, engine/imagery/stac_values.py</extracomment>
   <translation>Segundo a sua versão de processamento {baseline}, o item tem {added} somados a cada valor</translation>
  </message>
  <message>
   <source>{item}, and the catalogue says that it is subtracted already; but hardly any pixel is as dark as that would have it. The catalogue is believed: nothing is subtracted. If the image looks pale, its values are too large.</source>
   <extracomment>315, engine/imagery/stac_values.py</extracomment>
   <translation>{item}, e o catálogo diz que já foram subtraídos; mas quase nenhum píxel é tão escuro como seria então de esperar. Confia-se no catálogo: não se subtrai nada. Se a imagem parecer pálida, os seus valores são demasiado grandes.</translation>
  </message>
  <message>
   <source>, which the catalogue says is not subtracted</source>
   <extracomment>316, engine/imagery/stac_values.py</extracomment>
   <translation>, que o catálogo diz não estarem subtraídos</translation>
  </message>
  <message>
   <source>{item}{also}, but {dark} % of a sample of {name} are darker than that allows: it is taken for subtracted already. If the image looks too dark, its values are right as they are and 1000 is still to be subtracted.</source>
   <extracomment>317, engine/imagery/stac_values.py</extracomment>
   <translation>{item}{also}, mas {dark} % de uma amostra de {name} são mais escuros do que isso permite: considera-se que já foram subtraídos. Se a imagem parecer demasiado escura, os seus valores estão certos como estão e ainda é preciso subtrair 1000.</translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>318, engine/imagery/stac_values.py</extracomment>
   <translation>como guardados</translation>
  </message>
  <message>
   <source>{list} subtracted: harmonised</source>
   <extracomment>319, engine/imagery/stac_values.py</extracomment>
   <translation>{list} subtraídos: harmonizado</translation>
  </message>
  <message>
   <source>harmonised by the catalogue</source>
   <extracomment>320, engine/imagery/stac_values.py</extracomment>
   <translation>harmonizado pelo catálogo</translation>
  </message>
  <message>
   <source>{name} ({width} x {height} pixels of {a}) does not lie on the pixels of {name_2} ({width_2} x {height_2} pixels of {transform}): {list}. Expected are assets of one area, whose pixel sizes are whole multiples of the finest. Choose other ASSETS.</source>
   <extracomment>321, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name} ({width} x {height} píxeis de {a}) não assenta nos píxeis de {name_2} ({width_2} x {height_2} píxeis de {transform}): {list}. Esperam-se assets de uma só área, cujos tamanhos de píxel sejam múltiplos inteiros do mais fino. Escolha outros ASSETS.</translation>
  </message>
  <message>
   <source>{name} holds values of the type {dtype}; expected is one of {list}. Choose other ASSETS.</source>
   <extracomment>322, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name} contém valores do tipo {dtype}; espera-se um de {list}. Escolha outros ASSETS.</translation>
  </message>
  <message>
   <source>Bring them to one grid first, for example with “Warp (reproject)” or “Align rasters”.</source>
   <extracomment>323, engine/imagery/stacking.py</extracomment>
   <translation>Converta-os primeiro para uma só grelha, por exemplo com “Warp (reprojetar)” ou “Alinhar rasters”.</translation>
  </message>
  <message>
   <source>{path} cannot be stacked on {first_path}: {list}. {value}</source>
   <extracomment>324, engine/imagery/stacking.py</extracomment>
   <translation>{path} não pode ser empilhado sobre {first_path}: {list}. {value}</translation>
  </message>
  <message>
   <source>They are tiles side by side, not bands of one place. Make one image of them with “Build virtual raster” (without “Place each input file into a separate band”), and use that.</source>
   <extracomment>325, engine/imagery/stacking.py</extracomment>
   <translation>São mosaicos lado a lado, não bandas de um mesmo lugar. Faça deles uma só imagem com “Criar raster virtual” (sem “Colocar cada ficheiro de entrada em bandas separadas”) e use essa.</translation>
  </message>
  <message>
   <source>{names}: {value} means no data, {why}; the file itself names no nodata value. If {value_2} holds data there, give NODATA another value, such as -1.</source>
   <extracomment>326, engine/imagery/stacking.py</extracomment>
   <translation>{names}: {value} significa sem dados, {why}; o próprio ficheiro não indica nenhum valor sem dados. Se {value_2} contiver aí dados, dê a NODATA outro valor, como -1.</translation>
  </message>
  <message>
   <source>{added}: the additional nodata values of the layer in QGIS count.</source>
   <extracomment>327, engine/imagery/stacking.py</extracomment>
   <translation>{added}: os valores sem dados adicionais da camada no QGIS são tidos em conta.</translation>
  </message>
  <message>
   <source>{without}: the file's own nodata value is not used, as it is switched off in the layer's properties in QGIS.</source>
   <extracomment>328, engine/imagery/stacking.py</extracomment>
   <translation>{without}: o valor sem dados do próprio ficheiro não é usado, pois está desligado nas propriedades da camada no QGIS.</translation>
  </message>
  <message>
   <source>{path}: the coordinate reference system is that of the layer in QGIS, {crs}; the file has another one or none.</source>
   <extracomment>329, engine/imagery/stacking.py</extracomment>
   <translation>{path}: o sistema de referência de coordenadas é o da camada no QGIS, {crs}; o ficheiro tem outro ou nenhum.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; the map keeps them.</source>
   <extracomment>330, engine/imagery/stacking.py</extracomment>
   <translation>{path} está georreferenciado apenas por {kind}; o mapa mantém essa georreferenciação.</translation>
  </message>
  <message>
   <source>by its metadata ({name})</source>
   <extracomment>331, engine/imagery/stored_values.py</extracomment>
   <translation>segundo os seus metadados ({name})</translation>
  </message>
  <message>
   <source>by its metadata ({BASELINE_TAG})</source>
   <extracomment>332, engine/imagery/stored_values.py</extracomment>
   <translation>segundo os seus metadados ({BASELINE_TAG})</translation>
  </message>
  <message>
   <source>by its scale {scale} and offset {offset}</source>
   <extracomment>333, engine/imagery/stored_values.py</extracomment>
   <translation>segundo a sua escala {scale} e o seu deslocamento {offset}</translation>
  </message>
  <message>
   <source>shapely, which lays reference points and polygons on pixels, is missing ({error}). Run “Set up the inference environment” again, or install shapely into the environment that you chose.</source>
   <extracomment>334, engine/imagery/vector_features.py</extracomment>
   <translation>Falta shapely, que assenta pontos e polígonos de referência em píxeis ({error}). Execute “Preparar o ambiente de inferência” de novo, ou instale shapely no ambiente que escolheu.</translation>
  </message>
  <message>
   <source>{name} holds geometries that cannot be used ({problem}); expected are points or polygons.</source>
   <extracomment>335, engine/imagery/vector_features.py</extracomment>
   <translation>{name} contém geometrias que não podem ser usadas ({problem}); esperam-se pontos ou polígonos.</translation>
  </message>
  <message>
   <source>{name} has no feature with a class and a geometry.</source>
   <extracomment>336, engine/imagery/vector_features.py</extracomment>
   <translation>{name} não tem nenhum elemento com classe e geometria.</translation>
  </message>
  <message>
   <source>{name} holds {list}; expected are points only or polygons only.</source>
   <extracomment>337, engine/imagery/vector_features.py</extracomment>
   <translation>{name} contém {list}; esperam-se só pontos ou só polígonos.</translation>
  </message>
  <message>
   <source>Only one of {name} and {name_2} has a coordinate reference system; the other is taken to be in the same.</source>
   <extracomment>338, engine/imagery/vector_features.py</extracomment>
   <translation>Só um de {name} e {name_2} tem sistema de referência de coordenadas; assume-se que o outro está no mesmo.</translation>
  </message>
  <message>
   <source>{name} cannot be brought to the coordinate reference system of {name_2}: {error}.</source>
   <extracomment>339, engine/imagery/vector_features.py</extracomment>
   <translation>{name} não pode ser convertido para o sistema de referência de coordenadas de {name_2}: {error}.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {name} is not understood: {error}.</source>
   <extracomment>340, engine/imagery/vector_features.py</extracomment>
   <translation>O sistema de referência de coordenadas de {name} não é compreendido: {error}.</translation>
  </message>
  <message>
   <source>BANDS is “{text}” ({found} names); expected is one name for each band of the model's image input, in its order: {expected}. Separate the names by commas, and several inputs by “;”.</source>
   <extracomment>341, engine/inference/band_names.py</extracomment>
   <translation>BANDS é “{text}” ({found} nomes); espera-se um nome para cada banda da imagem de entrada do modelo, pela sua ordem: {expected}. Separe os nomes por vírgulas, e várias entradas por “;”.</translation>
  </message>
  <message>
   <source>BANDS names “{twice}” twice; expected are different names.</source>
   <extracomment>342, engine/inference/band_names.py</extracomment>
   <translation>BANDS nomeia “{twice}” duas vezes; esperam-se nomes diferentes.</translation>
  </message>
  <message>
   <source>BLEND is on, but the model's output “{name}” holds whole numbers, of which there is no mean. Switch BLEND off, or name an output of probabilities in HEAD.</source>
   <extracomment>343, engine/inference/blending.py</extracomment>
   <translation>BLEND está ligado, mas a saída “{name}” do modelo contém números inteiros, dos quais não há média. Desligue BLEND, ou indique em HEAD uma saída de probabilidades.</translation>
  </message>
  <message>
   <source>How much depends on where patches are cut was not measured: {error}</source>
   <extracomment>344, engine/inference/cut_trial.py</extracomment>
   <translation>Não foi medido quanto depende de onde os recortes são cortados: {error}</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({share} %)</source>
   <extracomment>345, engine/inference/cut_trial.py</extracomment>
   <translation>A medir quanto depende de onde os recortes são cortados ({share} %)</translation>
  </message>
  <message>
   <source>padded network</source>
   <extracomment>346, engine/inference/duration_estimate.py</extracomment>
   <translation>rede com preenchimento</translation>
  </message>
  <message>
   <source>INPUT_CHECK is “refuse”, but the model card does not say what the model was trained on, so the image cannot be held against it.</source>
   <extracomment>347, engine/inference/input_alarm.py</extracomment>
   <translation>INPUT_CHECK é “Recusar”, mas a ficha do modelo não diz com que foi treinado o modelo; por isso a imagem não pode ser comparada com isso.</translation>
  </message>
  <message>
   <source>{list} INPUT_CHECK is “refuse”, so there is no map; “warn” makes it all the same.</source>
   <extracomment>348, engine/inference/input_alarm.py</extracomment>
   <translation>{list} INPUT_CHECK é “Recusar”; por isso não há mapa; “Avisar” fá-lo mesmo assim.</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too small (“Warp” brings it to the training's size)</source>
   <extracomment>349, engine/inference/input_alarm.py</extracomment>
   <translation>os seus píxeis medem {own} m no solo, os do treino {size} m, de modo que o modelo vê tudo {ratio} vezes demasiado pequeno (“Warp (reprojetar)” converte-a para o tamanho do treino)</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too large (“Warp” brings it to the training's size)</source>
   <extracomment>350, engine/inference/input_alarm.py</extracomment>
   <translation>os seus píxeis medem {own} m no solo, os do treino {size} m, de modo que o modelo vê tudo {ratio} vezes demasiado grande (“Warp (reprojetar)” converte-a para o tamanho do treino)</translation>
  </message>
  <message>
   <source>its coordinates are in degrees, those of the training in metres, so that its pixels are not square on the ground (“Warp” brings it to a projection in metres)</source>
   <extracomment>351, engine/inference/input_alarm.py</extracomment>
   <translation>as suas coordenadas estão em graus, as do treino em metros, de modo que os seus píxeis não são quadrados no solo (“Warp (reprojetar)” converte-a para uma projeção em metros)</translation>
  </message>
  <message>
   <source> (BANDS {order} would fit)</source>
   <extracomment>352, engine/inference/input_alarm.py</extracomment>
   <translation> (BANDS {order} serviria)</translation>
  </message>
  <message>
   <source>{share} of its values{worst} lie outside the range of 98 % of the training's, {words}{instead}</source>
   <extracomment>353, engine/inference/input_alarm.py</extracomment>
   <translation>{share} dos seus valores{worst} estão fora do intervalo de 98 % dos do treino, {words}{instead}</translation>
  </message>
  <message>
   <source>{path} is unlike the images that the model was trained on{sensor}: {list}. The map may look right and be wrong.</source>
   <extracomment>354, engine/inference/input_alarm.py</extracomment>
   <translation>{path} é diferente das imagens com que o modelo foi treinado{sensor}: {list}. O mapa pode parecer certo e estar errado.</translation>
  </message>
  <message>
   <source>{files} has fractions ({types}), but the model's input “{name}” takes whole numbers: they are cut off, as NumPy's astype does ({broken} is taken as {broken_2}). If the training images were rounded or scaled, do that to this image first.</source>
   <extracomment>355, engine/inference/input_check.py</extracomment>
   <translation>{files} tem frações ({types}), mas a entrada “{name}” do modelo aceita números inteiros: são truncadas, como faz astype do NumPy ({broken} é tomado como {broken_2}). Se as imagens do treino foram arredondadas ou escaladas, faça primeiro isso a esta imagem.</translation>
  </message>
  <message>
   <source>{files} has values that the model's input “{name}” does not take ({dtype}, {low} to {high}): each is taken as the nearest that fits, {value} as {value_2}. If these are a few saturated pixels, the map is right; if the image is scaled otherwise than the training images, scale it first, for the map is wrong there.</source>
   <extracomment>356, engine/inference/input_check.py</extracomment>
   <translation>{files} tem valores que a entrada “{name}” do modelo não aceita ({dtype}, {low} a {high}): cada um é tomado como o mais próximo que cabe, {value} como {value_2}. Se forem alguns píxeis saturados, o mapa está certo; se a imagem tiver uma escala diferente da das imagens do treino, converta-a primeiro, pois nesse caso o mapa está errado aí.</translation>
  </message>
  <message>
   <source>{files} has values from {min} to {max} ({types}), but the model's input “{name}” takes whole numbers from {low} to {high} ({dtype}), so it was trained on others. Scale the image as its training images were (“Translate”, with -scale and an output data type).</source>
   <extracomment>357, engine/inference/input_check.py</extracomment>
   <translation>{files} tem valores de {min} a {max} ({types}), mas a entrada “{name}” do modelo aceita números inteiros de {low} a {high} ({dtype}); logo, foi treinado com outros. Converta a escala da imagem como foi feito com as imagens do treino (“Converter”, com -scale e um tipo de dados de saída).</translation>
  </message>
  <message>
   <source>the model card</source>
   <extracomment>358, engine/inference/legend_choice.py</extracomment>
   <translation>a ficha do modelo</translation>
  </message>
  <message>
   <source>The model has {number} that nobody has named: neither CLASSES nor the model card does. They are called “class 0” and on, by their numbers. Give a legend as CLASSES, here, or once for all in “Edit a model card” (cnnmapper:editcard) or when exporting the model. The OTBTF tutorial's is {name}/{name_2} in the plugin's folder.</source>
   <extracomment>359, engine/inference/legend_choice.py</extracomment>
   <translation>O modelo tem {number} que ninguém nomeou: nem CLASSES nem a ficha do modelo o fazem. São designadas “classe 0” e seguintes, pelos seus números. Indique uma legenda em CLASSES, aqui, ou de uma vez por todas em “Editar uma ficha de modelo” (cnnmapper:editcard) ou ao exportar o modelo. A do tutorial do OTBTF é {name}/{name_2} na pasta do plugin.</translation>
  </message>
  <message>
   <source>Landsat's numbers (Level 1, or Collection 2 Level 2)</source>
   <extracomment>360, engine/inference/likely_cause.py</extracomment>
   <translation>números do Landsat (Level 1, ou Collection 2 Level 2)</translation>
  </message>
  <message>
   <source>reflectance from 0 to 1</source>
   <extracomment>361, engine/inference/likely_cause.py</extracomment>
   <translation>refletância de 0 a 1</translation>
  </message>
  <message>
   <source>reflectance in per cent</source>
   <extracomment>362, engine/inference/likely_cause.py</extracomment>
   <translation>refletância em percentagem</translation>
  </message>
  <message>
   <source>bytes from 0 to 255</source>
   <extracomment>363, engine/inference/likely_cause.py</extracomment>
   <translation>bytes de 0 a 255</translation>
  </message>
  <message>
   <source>reflectance times 10000</source>
   <extracomment>364, engine/inference/likely_cause.py</extracomment>
   <translation>refletância vezes 10000</translation>
  </message>
  <message>
   <source>divided by {factor}</source>
   <extracomment>365, engine/inference/likely_cause.py</extracomment>
   <translation>divididos por {factor}</translation>
  </message>
  <message>
   <source>: it is another sensor's image</source>
   <extracomment>366, engine/inference/likely_cause.py</extracomment>
   <translation>: é uma imagem de outro sensor</translation>
  </message>
  <message>
   <source>{times}{plus} they would fit: these look like {name}, the training's like {name_2}{other}</source>
   <extracomment>367, engine/inference/likely_cause.py</extracomment>
   <translation>{times}{plus} corresponderiam: estes parecem {name}, os do treino {name_2}{other}</translation>
  </message>
  <message>
   <source>because about {added} was added to every value, as Sentinel-2 has it since processing baseline 04.00 (January 2022), and not to the training's: subtract it</source>
   <extracomment>368, engine/inference/likely_cause.py</extracomment>
   <translation>porque cerca de {added} foram somados a cada valor, como o Sentinel-2 os tem desde a versão de processamento 04.00 (janeiro de 2022), e não aos do treino: subtraia-os</translation>
  </message>
  <message>
   <source>because every value lacks about {added} that was added to the training's, as Sentinel-2 has it since processing baseline 04.00 (January 2022): add it</source>
   <extracomment>369, engine/inference/likely_cause.py</extracomment>
   <translation>porque a cada valor faltam cerca de {added} que foram somados aos do treino, como o Sentinel-2 os tem desde a versão de processamento 04.00 (janeiro de 2022): some-os</translation>
  </message>
  <message>
   <source>because the bands are in another order</source>
   <extracomment>370, engine/inference/likely_cause.py</extracomment>
   <translation>porque as bandas estão por outra ordem</translation>
  </message>
  <message>
   <source>{ratio} times as large</source>
   <extracomment>371, engine/inference/likely_cause.py</extracomment>
   <translation>{ratio} vezes maiores</translation>
  </message>
  <message>
   <source>{ratio} times smaller</source>
   <extracomment>372, engine/inference/likely_cause.py</extracomment>
   <translation>{ratio} vezes menores</translation>
  </message>
  <message>
   <source>and they are about {size} than the training's: another sensor's or product's, or of land or weather that the training did not have</source>
   <extracomment>373, engine/inference/likely_cause.py</extracomment>
   <translation>e são cerca de {size} do que os do treino: de outro sensor ou produto, ou de terreno ou condições meteorológicas que o treino não tinha</translation>
  </message>
  <message>
   <source>and no factor, offset or order of bands explains it: another sensor or product, or land or weather that the training did not have</source>
   <extracomment>374, engine/inference/likely_cause.py</extracomment>
   <translation>e nenhum fator, deslocamento ou ordem das bandas o explica: outro sensor ou produto, ou terreno ou condições meteorológicas que o treino não tinha</translation>
  </message>
  <message>
   <source>The job asks for no output.</source>
   <extracomment>375, engine/inference/map_files.py</extracomment>
   <translation>A tarefa não pede nenhuma saída.</translation>
  </message>
  <message>
   <source>Two outputs have the same file name; give each its own.</source>
   <extracomment>376, engine/inference/map_files.py</extracomment>
   <translation>Duas saídas têm o mesmo nome de ficheiro; dê a cada uma o seu.</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {path} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>377, engine/inference/map_files.py</extracomment>
   <translation>CLASSES é {classes}, que o estilo de {path} substituiria. Escolha outro ficheiro de saída, ou dê outro nome à legenda.</translation>
  </message>
  <message>
   <source>The map has no valid pixel: all of the image has no data there (its nodata value, or a mask such as an alpha band, which BANDS may name as a band), or the image or the model's output is nothing but NaN or infinity.</source>
   <extracomment>378, engine/inference/map_files.py</extracomment>
   <translation>O mapa não tem nenhum píxel válido: toda a imagem está aí sem dados (pelo seu valor sem dados, ou por uma máscara como uma banda alfa, que BANDS pode nomear como banda), ou a imagem ou a saída do modelo não é senão NaN ou infinito.</translation>
  </message>
  <message>
   <source>The model gives labels that the legend does not name: {shown}. The map shows them under their numbers, in colours of their own. Give a legend (CLASSES) that has them; if they count from 1 and the legend from 0, every name is one class off.</source>
   <extracomment>379, engine/inference/map_files.py</extracomment>
   <translation>O modelo dá rótulos que a legenda não nomeia: {shown}. O mapa mostra-os com os seus números, em cores próprias. Indique uma legenda (CLASSES) que os tenha; se eles contarem a partir de 1 e a legenda a partir de 0, todos os nomes estão desfasados de uma classe.</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {strerror}. Choose another output file.</source>
   <extracomment>380, engine/inference/map_files.py</extracomment>
   <translation>{parent} não pode receber o mapa: {strerror}. Escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>The model gives NaN or infinity for {lost} pixels; they have no data on the map.</source>
   <extracomment>381, engine/inference/map_finishing.py</extracomment>
   <translation>O modelo dá NaN ou infinito para {lost} píxeis; ficam sem dados no mapa.</translation>
  </message>
  <message>
   <source>Finishing the map</source>
   <extracomment>382, engine/inference/map_making.py</extracomment>
   <translation>A concluir o mapa</translation>
  </message>
  <message>
   <source>the entry is of a padded network</source>
   <extracomment>383, engine/inference/margin_choice.py</extracomment>
   <translation>a entrada da ficha é a de uma rede com preenchimento</translation>
  </message>
  <message>
   <source>padded network, margin {margin} cut away, equal</source>
   <extracomment>384, engine/inference/margin_method.py</extracomment>
   <translation>rede com preenchimento, margem {margin} cortada, igual</translation>
  </message>
  <message>
   <source>For {shape} x {shape_2} pixels the model's output “{name}” has {shape_3} x {shape_4} pixels; its card says {expected} x {expected_2}. Export the model again.</source>
   <extracomment>385, engine/inference/margin_method.py</extracomment>
   <translation>Para {shape} x {shape_2} píxeis, a saída “{name}” do modelo tem {shape_3} x {shape_4} píxeis; a sua ficha diz {expected} x {expected_2}. Exporte o modelo de novo.</translation>
  </message>
  <message>
   <source>The memory does not suffice for a tile: it is computed in pieces of {width} x {height} blocks. Give RAM or TILE_SIZE a smaller value to begin with smaller ones.</source>
   <extracomment>386, engine/inference/memory_halving.py</extracomment>
   <translation>A memória não chega para um bloco: é calculado em partes de {width} x {height} blocos da rede. Dê a RAM ou a TILE_SIZE um valor menor para começar com partes menores.</translation>
  </message>
  <message>
   <source>METHOD is dense, but the dense method is not proven for this model: {reasons}. Choose METHOD automatic or patches.</source>
   <extracomment>387, engine/inference/method_choice.py</extracomment>
   <translation>METHOD é “Denso”, mas o método denso não está comprovado para este modelo: {reasons}. Escolha METHOD “Automático” ou “Recortes”.</translation>
  </message>
  <message>
   <source>patches every {step} pixels</source>
   <extracomment>388, engine/inference/method_choice.py</extracomment>
   <translation>recortes a cada {step} píxeis</translation>
  </message>
  <message>
   <source>, side by side</source>
   <extracomment>389, engine/inference/method_choice.py</extracomment>
   <translation>, lado a lado</translation>
  </message>
  <message>
   <source>the model takes patches of one size only</source>
   <extracomment>390, engine/inference/method_choice.py</extracomment>
   <translation>o modelo aceita recortes de um só tamanho</translation>
  </message>
  <message>
   <source>the model takes {several} patches at a time</source>
   <extracomment>391, engine/inference/method_choice.py</extracomment>
   <translation>o modelo aceita {several} recortes de cada vez</translation>
  </message>
  <message>
   <source>the scale factor of the model is not known</source>
   <extracomment>392, engine/inference/method_choice.py</extracomment>
   <translation>o fator de escala do modelo não é conhecido</translation>
  </message>
  <message>
   <source>shift and stitch</source>
   <extracomment>393, engine/inference/method_choice.py</extracomment>
   <translation>deslocar e entrelaçar</translation>
  </message>
  <message>
   <source>fully convolutional</source>
   <extracomment>394, engine/inference/method_choice.py</extracomment>
   <translation>totalmente convolucional</translation>
  </message>
  <message>
   <source>the model has no card, which would hold the dense network</source>
   <extracomment>395, engine/inference/method_choice.py</extracomment>
   <translation>o modelo não tem ficha, que conteria a rede densa</translation>
  </message>
  <message>
   <source>an ONNX file has no layers that could be rewritten</source>
   <extracomment>396, engine/inference/method_choice.py</extracomment>
   <translation>um ficheiro ONNX não tem camadas que possam ser reescritas</translation>
  </message>
  <message>
   <source>the model has inputs without an image (USER_PLACEHOLDERS)</source>
   <extracomment>397, engine/inference/method_choice.py</extracomment>
   <translation>o modelo tem entradas sem imagem (USER_PLACEHOLDERS)</translation>
  </message>
  <message>
   <source>the rewritten network lacks the output “{list}”</source>
   <extracomment>398, engine/inference/method_choice.py</extracomment>
   <translation>à rede reescrita falta a saída “{list}”</translation>
  </message>
  <message>
   <source>the rewritten network was proven for another receptive field</source>
   <extracomment>399, engine/inference/method_choice.py</extracomment>
   <translation>a rede reescrita foi comprovada para outro campo recetivo</translation>
  </message>
  <message>
   <source>its {name} network does not fit the spacing of these sources</source>
   <extracomment>400, engine/inference/method_choice.py</extracomment>
   <translation>a sua rede {name} não corresponde ao espaçamento destas fontes</translation>
  </message>
  <message>
   <source>a region gets another result than the patches in it (the model pads its input, or normalises over it)</source>
   <extracomment>401, engine/inference/method_choice.py</extracomment>
   <translation>uma região obtém um resultado diferente do dos recortes nela contidos (o modelo preenche a sua entrada, ou normaliza sobre ela)</translation>
  </message>
  <message>
   <source>The map is made of blocks of {size} pixels, each from its own patch and laid side by side, because {why}. That takes longer, and where blocks meet, their borders may show: a network that pads knows less of what lies beyond its patch.</source>
   <extracomment>402, engine/inference/method_choice.py</extracomment>
   <translation>O mapa é feito de blocos de {size} píxeis, cada um do seu próprio recorte e colocados lado a lado, porque {why}. Isso demora mais, e onde os blocos se encontram os seus limites podem notar-se: uma rede com preenchimento sabe menos do que está para além do seu recorte.</translation>
  </message>
  <message>
   <source>The map is computed patch by patch, because {why}.</source>
   <extracomment>403, engine/inference/method_choice.py</extracomment>
   <translation>O mapa é calculado recorte a recorte, porque {why}.</translation>
  </message>
  <message>
   <source>Every output pixel is computed from its own patch, because {why}. The map is what the model gives for these patches; it takes longer.</source>
   <extracomment>404, engine/inference/method_choice.py</extracomment>
   <translation>Cada píxel de saída é calculado a partir do seu próprio recorte, porque {why}. O mapa é o que o modelo dá para estes recortes; demora mais.</translation>
  </message>
  <message>
   <source>no other way fits</source>
   <extracomment>405, engine/inference/method_choice.py</extracomment>
   <translation>nenhuma outra forma serve</translation>
  </message>
  <message>
   <source>The memory does not suffice for so many patches: {batch} are computed at a time. Give RAM a smaller value to begin with fewer.</source>
   <extracomment>406, engine/inference/methods.py</extracomment>
   <translation>A memória não chega para tantos recortes: são calculados {batch} de cada vez. Dê a RAM um valor menor para começar com menos.</translation>
  </message>
  <message>
   <source>For a patch of {receptive} x {receptive_2} pixels the model's output {name} has {shape} x {shape_2} pixels, but the expression field is {expected} x {expected_2}. Give the RECEPTIVE_FIELD and EXPRESSION_FIELD that belong together.</source>
   <extracomment>407, engine/inference/methods.py</extracomment>
   <translation>Para um recorte de {receptive} x {receptive_2} píxeis, a saída {name} do modelo tem {shape} x {shape_2} píxeis, mas o campo de expressão é {expected} x {expected_2}. Indique RECEPTIVE_FIELD e EXPRESSION_FIELD que pertençam um ao outro.</translation>
  </message>
  <message>
   <source>The patches of {source} do not lie evenly.</source>
   <extracomment>408, engine/inference/methods.py</extracomment>
   <translation>Os recortes de {source} não assentam uniformemente.</translation>
  </message>
  <message>
   <source>For {width} x {height} pixels the model's output “{name}” has {shape} x {shape_2} pixels; the fields say {expected} x {expected_2}. Check RECEPTIVE_FIELD and SCALE_FACTOR.</source>
   <extracomment>409, engine/inference/methods.py</extracomment>
   <translation>Para {width} x {height} píxeis, a saída “{name}” do modelo tem {shape} x {shape_2} píxeis; os campos dizem {expected} x {expected_2}. Verifique RECEPTIVE_FIELD e SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <extracomment>410, engine/inference/model_inspection.py</extracomment>
   <translation>A carregar o modelo</translation>
  </message>
  <message>
   <source>The model was not run. {error}</source>
   <extracomment>411, engine/inference/model_inspection.py</extracomment>
   <translation>O modelo não foi executado. {error}</translation>
  </message>
  <message>
   <source>Drawing the network</source>
   <extracomment>412, engine/inference/model_inspection.py</extracomment>
   <translation>A desenhar a rede</translation>
  </message>
  <message>
   <source>a Sentinel-2 tile at 10 m ({pixels})</source>
   <extracomment>413, engine/inference/model_inspection.py</extracomment>
   <translation>uma quadrícula Sentinel-2 a 10 m ({pixels})</translation>
  </message>
  <message>
   <source>Not tried: the dense method rewrites the layers, and there is no model card that would hold the rewritten network.</source>
   <extracomment>414, engine/inference/model_inspection.py</extracomment>
   <translation>Não tentado: o método denso reescreve as camadas, e não há ficha do modelo que contenha a rede reescrita.</translation>
  </message>
  <message>
   <source>Not possible: the dense method rewrites the layers of a Keras model, and an ONNX file has none.</source>
   <extracomment>415, engine/inference/model_inspection.py</extracomment>
   <translation>Não é possível: o método denso reescreve as camadas de um modelo Keras, e um ficheiro ONNX não tem nenhuma.</translation>
  </message>
  <message>
   <source>Not tried when the model was exported. Export it again to have the dense method.</source>
   <extracomment>416, engine/inference/model_inspection.py</extracomment>
   <translation>Não tentado quando o modelo foi exportado. Exporte-o de novo para ter o método denso.</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <extracomment>417, engine/inference/model_inspection.py</extracomment>
   <translation>não é indicada nenhuma razão</translation>
  </message>
  <message>
   <source>Not possible: {rstrip}.</source>
   <extracomment>418, engine/inference/model_inspection.py</extracomment>
   <translation>Não é possível: {rstrip}.</translation>
  </message>
  <message>
   <source>The strides of the network are replaced by dilation.</source>
   <extracomment>419, engine/inference/model_inspection.py</extracomment>
   <translation>Os passos (strides) da rede são substituídos por dilatação.</translation>
  </message>
  <message>
   <source>What patches share inside their padded borders is computed once.</source>
   <extracomment>420, engine/inference/model_inspection.py</extracomment>
   <translation>O que os recortes partilham dentro das suas bordas preenchidas é calculado uma só vez.</translation>
  </message>
  <message>
   <source>Poolings are replaced by pooling fragments.</source>
   <extracomment>421, engine/inference/model_inspection.py</extracomment>
   <translation>Os poolings são substituídos por fragmentos de pooling.</translation>
  </message>
  <message>
   <source>Proven: over {windows} windows, the dense network and the patches give the same labels, and no output differs by more than {value}. {strides}</source>
   <extracomment>422, engine/inference/model_inspection.py</extracomment>
   <translation>Comprovado: em {windows} janelas, a rede densa e os recortes dão os mesmos rótulos, e nenhuma saída difere mais do que {value}. {strides}</translation>
  </message>
  <message>
   <source>What the network pads reaches {margin} pixels into its output. A map is made of regions whose margin is cut away, and equals the network run over the whole image; proven over {windows} units of {values} pixels, where nothing differs by more than {largest_difference}.</source>
   <extracomment>423, engine/inference/margin_choice.py</extracomment>
   <translation>O que a rede preenche entra {margin} píxeis na sua saída. Um mapa é feito de regiões cuja margem é cortada, e é igual à rede executada sobre a imagem inteira; comprovado em {windows} unidades de {values} píxeis, onde nada difere mais do que {largest_difference}.</translation>
  </message>
  <message>
   <source>It is run on patches of {patch} pixels, which overlap on a fixed grid; a margin of each is cut away, and measured on the image. {cuts}</source>
   <extracomment>424, engine/inference/model_inspection.py</extracomment>
   <translation>É executado em recortes de {patch} píxeis, que se sobrepõem numa grelha fixa; uma margem de cada um é cortada, e medida na imagem. {cuts}</translation>
  </message>
  <message>
   <source>The folder has no model card: its layers are not known, and its fields were measured by running it. Export the Keras file to have one.</source>
   <extracomment>425, engine/inference/model_inspection.py</extracomment>
   <translation>A pasta não tem ficha do modelo: as suas camadas não são conhecidas, e os seus campos foram medidos ao executá-lo. Exporte o ficheiro Keras para ter uma.</translation>
  </message>
  <message>
   <source>An ONNX file says nothing of layers as Keras has them; its fields were measured by running it.</source>
   <extracomment>426, engine/inference/model_inspection.py</extracomment>
   <translation>Um ficheiro ONNX não diz nada de camadas como as do Keras; os seus campos foram medidos ao executá-lo.</translation>
  </message>
  <message>
   <source>Measuring the fields of the network</source>
   <extracomment>427, engine/inference/model_inspection.py</extracomment>
   <translation>A medir os campos da rede</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated, since the receptive field of the model is not known.</source>
   <extracomment>428, engine/inference/model_inspection.py</extracomment>
   <translation>O tempo e a memória não podem ser estimados, pois o campo recetivo do modelo não é conhecido.</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated: the image has {width} x {height} pixels, the model's receptive field needs {width_2} x {height_2}.</source>
   <extracomment>429, engine/inference/model_inspection.py</extracomment>
   <translation>O tempo e a memória não podem ser estimados: a imagem tem {width} x {height} píxeis, o campo recetivo do modelo precisa de {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>Values of {list} were rounded to whole numbers for the type {dtype}. Choose DATA_TYPE float32 to keep them.</source>
   <extracomment>430, engine/inference/number_maps.py</extracomment>
   <translation>Os valores de {list} foram arredondados a números inteiros para o tipo {dtype}. Escolha DATA_TYPE float32 para os manter.</translation>
  </message>
  <message>
   <source>{saturated} values of {list} did not fit the type {dtype} and were set to its limits. Choose a larger DATA_TYPE.</source>
   <extracomment>431, engine/inference/number_maps.py</extracomment>
   <translation>{saturated} valores de {list} não cabiam no tipo {dtype} e foram postos nos seus limites. Escolha um DATA_TYPE maior.</translation>
  </message>
  <message>
   <source>{number} % of the map ({number_2} pixels) lies where all bands of {image} are {value}, and nothing says that this means no data: it was classified like the rest. If it is outside of what was recorded or clipped, give NODATA {value_2}; if it was measured, all is well.</source>
   <extracomment>432, engine/inference/outside.py</extracomment>
   <translation>{number} % do mapa ({number_2} píxeis) estão onde todas as bandas de {image} são {value}, e nada diz que isso significa sem dados: foram classificados como o resto. Se for o exterior do que foi captado ou cortado, dê a NODATA {value_2}; se tiver sido medido, está tudo bem.</translation>
  </message>
  <message>
   <source>{share} % of EXTENT lies outside of the map that the image allows, which ends at ({left}, {bottom}, {right}, {top}) as xmin, ymin, xmax, ymax: the map covers the rest.</source>
   <extracomment>433, engine/inference/outside.py</extracomment>
   <translation>{share} % de EXTENT estão fora do mapa que a imagem permite, o qual termina em ({left}, {bottom}, {right}, {top}) como xmin, ymin, xmax, ymax: o mapa cobre o resto.</translation>
  </message>
  <message>
   <source>overlap, blend {value}</source>
   <extracomment>434, engine/inference/overlap.py</extracomment>
   <translation>sobreposição, mistura {value}</translation>
  </message>
  <message>
   <source>overlap, crop {value}</source>
   <extracomment>435, engine/inference/overlap.py</extracomment>
   <translation>sobreposição, corte {value}</translation>
  </message>
  <message>
   <source>{what}; {share} of labels depend on the cut</source>
   <extracomment>436, engine/inference/overlap.py</extracomment>
   <translation>{what}; {share} dos rótulos dependem do corte</translation>
  </message>
  <message>
   <source>MARGIN is {margin}, which leaves nothing of patches of {patch} pixels. Give a smaller MARGIN, or a larger PATCH_SIZE where the model takes it.</source>
   <extracomment>437, engine/inference/overlap.py</extracomment>
   <translation>MARGIN é {margin}, o que não deixa nada de recortes de {patch} píxeis. Indique um MARGIN menor, ou um PATCH_SIZE maior se o modelo o aceitar.</translation>
  </message>
  <message>
   <source>less than 0.001 %</source>
   <extracomment>438, engine/inference/overlap.py</extracomment>
   <translation>menos de 0.001 %</translation>
  </message>
  <message>
   <source>on images of noise and with structure</source>
   <extracomment>439, engine/inference/overlap.py</extracomment>
   <translation>em imagens de ruído e com estrutura</translation>
  </message>
  <message>
   <source>depended on where patches are cut</source>
   <extracomment>440, engine/inference/overlap.py</extracomment>
   <translation>dependiam de onde os recortes são cortados</translation>
  </message>
  <message>
   <source>The search for that margin begins with {margin} pixels: at the export, {where}, {share} of the labels beyond {what}.</source>
   <extracomment>441, engine/inference/overlap.py</extracomment>
   <translation>A procura dessa margem começa com {margin} píxeis: na exportação, {where}, {share} dos rótulos para além dela {what}.</translation>
  </message>
  <message>
   <source>At the export, {where}, no margin was enough: beyond {margin} pixels, {share} of the labels {what}.</source>
   <extracomment>442, engine/inference/overlap.py</extracomment>
   <translation>Na exportação, {where}, nenhuma margem foi suficiente: para além de {margin} píxeis, {share} dos rótulos {what}.</translation>
  </message>
  <message>
   <source>PATCH_SIZE, MARGIN or BLEND is given, but the model {why}. Leave them empty.</source>
   <extracomment>443, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE, MARGIN ou BLEND foi indicado, mas o modelo {why}. Deixe-os vazios.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}, but the model takes patches of {fixed} pixels only. Leave PATCH_SIZE empty.</source>
   <extracomment>444, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE é {asked}, mas o modelo só aceita recortes de {fixed} píxeis. Deixe PATCH_SIZE vazio.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}</source>
   <extracomment>445, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE é {asked}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is empty, which means {sizes}</source>
   <extracomment>446, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE está vazio, o que significa {sizes}</translation>
  </message>
  <message>
   <source>{named}, but the model does not take such patches. Give a PATCH_SIZE that is a multiple of the model's total stride, such as 32, 48 or 96. ({failed})</source>
   <extracomment>447, engine/inference/overlap.py</extracomment>
   <translation>{named}, mas o modelo não aceita tais recortes. Indique um PATCH_SIZE que seja múltiplo do passo (stride) total do modelo, como 32, 48 ou 96. ({failed})</translation>
  </message>
  <message>
   <source>For a patch of {patch} pixels the model gives {output} pixels, which lie evenly neither on its pixels nor between them. Give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR.</source>
   <extracomment>448, engine/inference/overlap.py</extracomment>
   <translation>Para um recorte de {patch} píxeis o modelo dá {output} píxeis, que não assentam uniformemente nem nos seus píxeis nem entre eles. Indique RECEPTIVE_FIELD, EXPRESSION_FIELD e SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>a model has an output</source>
   <extracomment>449, engine/inference/patch_comparison.py</extracomment>
   <translation>um modelo tem uma saída</translation>
  </message>
  <message>
   <source>Finding the fields of the model</source>
   <extracomment>450, engine/inference/preparation.py</extracomment>
   <translation>A determinar os campos do modelo</translation>
  </message>
  <message>
   <source>Looking at what the outputs are</source>
   <extracomment>451, engine/inference/preparation.py</extracomment>
   <translation>A examinar o que são as saídas</translation>
  </message>
  <message>
   <source>Choosing how the map is computed</source>
   <extracomment>452, engine/inference/preparation.py</extracomment>
   <translation>A escolher como o mapa é calculado</translation>
  </message>
  <message>
   <source>{path} feeds the input “{name}”</source>
   <extracomment>453, engine/inference/preparation.py</extracomment>
   <translation>{path} alimenta a entrada “{name}”</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut</source>
   <extracomment>454, engine/inference/preparation.py</extracomment>
   <translation>A medir quanto depende de onde os recortes são cortados</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({done} %)</source>
   <extracomment>455, engine/inference/preparation.py</extracomment>
   <translation>A medir quanto depende de onde os recortes são cortados ({done} %)</translation>
  </message>
  <message>
   <source> The model card has the search for the margin begin with {beginning}.</source>
   <extracomment>456, engine/inference/preparation.py</extracomment>
   <translation> A ficha do modelo faz a procura da margem começar com {beginning}.</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is blended: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>457, engine/inference/preparation.py</extracomment>
   <translation>O modelo é executado em recortes de {patch} píxeis, dos quais {margin} são cortados de cada lado, e o resto é misturado: {needed}. Nesta imagem, {share} dos rótulos dependem de onde os recortes são cortados. PATCH_SIZE e MARGIN alteram isso.{begun}</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is laid out: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>458, engine/inference/preparation.py</extracomment>
   <translation>O modelo é executado em recortes de {patch} píxeis, dos quais {margin} são cortados de cada lado, e o resto é disposto lado a lado: {needed}. Nesta imagem, {share} dos rótulos dependem de onde os recortes são cortados. PATCH_SIZE e MARGIN alteram isso.{begun}</translation>
  </message>
  <message>
   <source>METHOD, PATCH_SIZE, MARGIN, BLEND or inputs without an image ask for that, else the model would be run over the whole image</source>
   <extracomment>459, engine/inference/preparation.py</extracomment>
   <translation>METHOD, PATCH_SIZE, MARGIN, BLEND ou entradas sem imagem pedem-no; caso contrário, o modelo seria executado sobre a imagem inteira</translation>
  </message>
  <message>
   <source>for it, a region is no part of an image but another one</source>
   <extracomment>460, engine/inference/preparation.py</extracomment>
   <translation>para ele, uma região não é parte de uma imagem, mas outra imagem</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: its patches reach beyond the image's border, which is mirrored there.</source>
   <extracomment>461, engine/inference/preparation.py</extracomment>
   <translation>EDGES é “Como o modelo preenche”, mas o modelo não é executado sobre a imagem inteira: os seus recortes ultrapassam o limite da imagem, que aí é espelhada.</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: it is given patches, and these lie inside the image. The map is cropped.</source>
   <extracomment>462, engine/inference/preparation.py</extracomment>
   <translation>EDGES é “Como o modelo preenche”, mas o modelo não é executado sobre a imagem inteira: recebe recortes, e estes estão dentro da imagem. O mapa é cortado.</translation>
  </message>
  <message>
   <source>Checking the method “{name}” on the first tile</source>
   <extracomment>463, engine/inference/first_tile.py</extracomment>
   <translation>A verificar o método “{name}” no primeiro bloco</translation>
  </message>
  <message>
   <source>The model's padded network does not give on this image what its card says that it does ({found}), so there is no map. Export the model again, or give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR to have patches side by side.</source>
   <extracomment>464, engine/inference/first_tile.py</extracomment>
   <translation>A rede com preenchimento do modelo não dá nesta imagem o que a sua ficha diz que dá ({found}); por isso não há mapa. Exporte o modelo de novo, ou indique RECEPTIVE_FIELD, EXPRESSION_FIELD e SCALE_FACTOR para ter recortes lado a lado.</translation>
  </message>
  <message>
   <source>The method “{name}” does not give what the patches give on this image ({found})</source>
   <extracomment>465, engine/inference/first_tile.py</extracomment>
   <translation>O método “{name}” não dá o que os recortes dão nesta imagem ({found})</translation>
  </message>
  <message>
   <source>{what}. Choose METHOD automatic or patches.</source>
   <extracomment>466, engine/inference/first_tile.py</extracomment>
   <translation>{what}. Escolha METHOD “Automático” ou “Recortes”.</translation>
  </message>
  <message>
   <source>{what}, so the map is computed patch by patch.</source>
   <extracomment>467, engine/inference/first_tile.py</extracomment>
   <translation>{what}; por isso o mapa é calculado recorte a recorte.</translation>
  </message>
  <message>
   <source>receptive field {receptive}, expression field {expression}</source>
   <extracomment>468, engine/inference/preparation.py</extracomment>
   <translation>campo recetivo {receptive}, campo de expressão {expression}</translation>
  </message>
  <message>
   <source>blocks of {unit} pixels with a margin of {margin}</source>
   <extracomment>469, engine/inference/preparation.py</extracomment>
   <translation>blocos de {unit} píxeis com uma margem de {margin}</translation>
  </message>
  <message>
   <source>patches of {receptive} with a margin of {margin}</source>
   <extracomment>470, engine/inference/preparation.py</extracomment>
   <translation>recortes de {receptive} com uma margem de {margin}</translation>
  </message>
  <message>
   <source>{engine}; method: {name}; {sees}, scale factor {scale_in_words}; map of {width} x {height} pixels in tiles of {width_2} x {height_2}.</source>
   <extracomment>471, engine/inference/preparation.py</extracomment>
   <translation>{engine}; método: {name}; {sees}, fator de escala {scale_in_words}; mapa de {width} x {height} píxeis em blocos de {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>DATA_TYPE is {dtype}, which does not hold the class value {highest} of the legend beside its nodata value. Choose auto or {smallest}.</source>
   <extracomment>472, engine/inference/products.py</extracomment>
   <translation>DATA_TYPE é {dtype}, que não comporta o valor de classe {highest} da legenda além do seu valor sem dados. Escolha auto ou {smallest}.</translation>
  </message>
  <message>
   <source>The model gives the label {wrong}; the class map holds values from 0 to {limit}. Give a legend (CLASSES) that has the model's class values, choose a larger DATA_TYPE, or check the model.</source>
   <extracomment>473, engine/inference/products.py</extracomment>
   <translation>O modelo dá o rótulo {wrong}; o mapa de classes comporta valores de 0 a {limit}. Indique uma legenda (CLASSES) que tenha os valores de classe do modelo, escolha um DATA_TYPE maior, ou verifique o modelo.</translation>
  </message>
  <message>
   <source>highest probability</source>
   <extracomment>474, engine/inference/products.py</extracomment>
   <translation>probabilidade mais alta</translation>
  </message>
  <message>
   <source>margin to the second</source>
   <extracomment>475, engine/inference/products.py</extracomment>
   <translation>margem para a segunda</translation>
  </message>
  <message>
   <source>normalised entropy</source>
   <extracomment>476, engine/inference/products.py</extracomment>
   <translation>entropia normalizada</translation>
  </message>
  <message>
   <source>The model's output “{output}” was taken for probabilities, because {reason}, but it gives {value}. Choose ACTIVATION none to have its numbers as they are, or correct what the model card says of it.</source>
   <extracomment>477, engine/inference/products.py</extracomment>
   <translation>A saída “{output}” do modelo foi tomada por probabilidades, porque {reason}, mas dá {value}. Escolha ACTIVATION “Nenhuma” para ter os seus números tal como estão, ou corrija o que a ficha do modelo diz dela.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result. “{output}” is taken for its result, because {reason}. Name another in HEAD if it is not.</source>
   <extracomment>478, engine/inference/result_words.py</extracomment>
   <translation>O modelo tem várias saídas que podem ser o seu resultado. Toma-se “{output}” como o seu resultado, porque {reason}. Se não for, indique outra em HEAD.</translation>
  </message>
  <message>
   <source>The map is made of “{output}”. The model's other outputs are left out: {list}. Name one in HEAD to have that instead, or * to have all.</source>
   <extracomment>479, engine/inference/result_words.py</extracomment>
   <translation>O mapa é feito a partir de “{output}”. As outras saídas do modelo ficam de fora: {list}. Indique uma em HEAD para ter essa em vez desta, ou * para ter todas.</translation>
  </message>
  <message>
   <source>the probability</source>
   <extracomment>482, engine/inference/result_words.py</extracomment>
   <translation>a probabilidade</translation>
  </message>
  <message>
   <source>the logit of the probability</source>
   <extracomment>483, engine/inference/result_words.py</extracomment>
   <translation>o logit da probabilidade</translation>
  </message>
  <message>
   <source>logits of the probabilities</source>
   <extracomment>485, engine/inference/result_words.py</extracomment>
   <translation>logits das probabilidades</translation>
  </message>
  <message>
   <source>The class</source>
   <extracomment>489, engine/inference/result_words.py</extracomment>
   <translation>A classe</translation>
  </message>
  <message>
   <source>, in the order of the labels</source>
   <extracomment>490, engine/inference/result_words.py</extracomment>
   <translation>, pela ordem dos rótulos</translation>
  </message>
  <message>
   <source>{what} is on the map where its probability is above {level}{each}.</source>
   <extracomment>491, engine/inference/result_words.py</extracomment>
   <translation>{what} está no mapa onde a sua probabilidade é superior a {level}{each}.</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>492, engine/inference/result_words.py</extracomment>
   <translation>desconhecido</translation>
  </message>
  <message>
   <source> ({list} on samples)</source>
   <extracomment>493, engine/inference/result_words.py</extracomment>
   <translation> ({list} em amostras)</translation>
  </message>
  <message>
   <source>the probability of one class</source>
   <extracomment>494, engine/inference/result_words.py</extracomment>
   <translation>a probabilidade de uma classe</translation>
  </message>
  <message>
   <source>the logit of one class</source>
   <extracomment>495, engine/inference/result_words.py</extracomment>
   <translation>o logit de uma classe</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid makes two classes of them by THRESHOLD</source>
   <extracomment>496, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION sigmoid faz deles duas classes por THRESHOLD</translation>
  </message>
  <message>
   <source>logits of {channels} classes</source>
   <extracomment>497, engine/inference/result_words.py</extracomment>
   <translation>logits de {channels} classes</translation>
  </message>
  <message>
   <source>ACTIVATION softmax makes classes of them, sigmoid labels that do not exclude others</source>
   <extracomment>498, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION softmax faz deles classes, sigmoid rótulos que não excluem outros</translation>
  </message>
  <message>
   <source>Nothing says what the numbers of “{output}” are{seen}: {first}, or quantities (regression). {way}; none says that they are quantities.</source>
   <extracomment>499, engine/inference/result_words.py</extracomment>
   <translation>Nada diz o que são os números de “{output}”{seen}: {first}, ou quantidades (regressão). {way}; “Nenhuma” diz que são quantidades.</translation>
  </message>
  <message>
   <source>{reading} Until it is said, there or in the model card (“kind” in cnnmapper:numbers), they are written as they are.</source>
   <extracomment>500, engine/inference/result_words.py</extracomment>
   <translation>{reading} Enquanto não for dito, aí ou na ficha do modelo (“kind” em cnnmapper:numbers), são escritos tal como estão.</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid</source>
   <extracomment>501, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION sigmoid</translation>
  </message>
  <message>
   <source>classes that exclude each other</source>
   <extracomment>502, engine/inference/result_words.py</extracomment>
   <translation>classes que se excluem mutuamente</translation>
  </message>
  <message>
   <source>ACTIVATION softmax</source>
   <extracomment>503, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION softmax</translation>
  </message>
  <message>
   <source>something else</source>
   <extracomment>504, engine/inference/result_words.py</extracomment>
   <translation>outra coisa</translation>
  </message>
  <message>
   <source>ACTIVATION none</source>
   <extracomment>505, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION “Nenhuma”</translation>
  </message>
  <message>
   <source>fractions or other quantities</source>
   <extracomment>506, engine/inference/result_words.py</extracomment>
   <translation>frações ou outras quantidades</translation>
  </message>
  <message>
   <source>The numbers of “{output}” may be {other} as well: {against}. Then choose {way}.</source>
   <extracomment>507, engine/inference/result_words.py</extracomment>
   <translation>Os números de “{output}” também podem ser {other}: {against}. Nesse caso, escolha {way}.</translation>
  </message>
  <message>
   <source>The scale factor of the model is not known. Give it as SCALE_FACTOR: the size of an output pixel divided by the size of an image pixel (4 for a network with two 2 x 2 poolings).</source>
   <extracomment>508, engine/inference/field_search.py</extracomment>
   <translation>O fator de escala do modelo não é conhecido. Indique-o em SCALE_FACTOR: o tamanho de um píxel de saída dividido pelo tamanho de um píxel da imagem (4 para uma rede com dois poolings de 2 x 2).</translation>
  </message>
  <message>
   <source>STEP is {step}, but the model gives a map of each patch and not one value: there is no patch around every pixel that could be left out. Leave STEP at 1.</source>
   <extracomment>509, engine/inference/field_search.py</extracomment>
   <translation>STEP é {step}, mas o modelo dá um mapa de cada recorte e não um valor: não há, à volta de cada píxel, um recorte que se pudesse deixar de fora. Deixe STEP em 1.</translation>
  </message>
  <message>
   <source>has {sources_count} image inputs: patches that overlap are for models of one</source>
   <extracomment>510, engine/inference/field_search.py</extracomment>
   <translation>tem {sources_count} entradas de imagem: recortes sobrepostos são para modelos de uma só</translation>
  </message>
  <message>
   <source>gives one value for each patch and not a map of it</source>
   <extracomment>511, engine/inference/field_search.py</extracomment>
   <translation>dá um valor para cada recorte e não um mapa dele</translation>
  </message>
  <message>
   <source>METHOD is dense, which is for models that give one value for each patch; this one gives a map of {output} pixels for a patch of {patch}. Choose METHOD automatic.</source>
   <extracomment>512, engine/inference/field_search.py</extracomment>
   <translation>METHOD é “Denso”, que é para modelos que dão um valor para cada recorte; este dá um mapa de {output} píxeis para um recorte de {patch}. Escolha METHOD “Automático”.</translation>
  </message>
  <message>
   <source>The receptive field of the model's input “{name}” is not known{value}. Give it as RECEPTIVE_FIELD: the width (x height) in pixels of the patches that the model was trained on.</source>
   <extracomment>513, engine/inference/field_search.py</extracomment>
   <translation>O campo recetivo da entrada “{name}” do modelo não é conhecido{value}. Indique-o em RECEPTIVE_FIELD: a largura (x altura) em píxeis dos recortes com que o modelo foi treinado.</translation>
  </message>
  <message>
   <source>The outputs {list} have different expression fields ({list_2}) for a patch of {patch}, and cannot share one map. Name in OUTPUT_NAMES those alone that have one pixel grid.</source>
   <extracomment>514, engine/inference/field_search.py</extracomment>
   <translation>As saídas {list} têm campos de expressão diferentes ({list_2}) para um recorte de {patch}, e não podem partilhar um mapa. Indique em OUTPUT_NAMES apenas aquelas que têm a mesma grelha de píxeis.</translation>
  </message>
  <message>
   <source>the program</source>
   <extracomment>515, engine/inference/run_identity.py</extracomment>
   <translation>o programa</translation>
  </message>
  <message>
   <source>the model</source>
   <extracomment>516, engine/inference/run_identity.py</extracomment>
   <translation>o modelo</translation>
  </message>
  <message>
   <source>the outputs</source>
   <extracomment>517, engine/inference/run_identity.py</extracomment>
   <translation>as saídas</translation>
  </message>
  <message>
   <source>the method</source>
   <extracomment>518, engine/inference/cluster_document.py</extracomment>
   <translation>o método</translation>
  </message>
  <message>
   <source>the engine</source>
   <extracomment>519, engine/inference/cluster_document.py</extracomment>
   <translation>o motor</translation>
  </message>
  <message>
   <source>the values of the images</source>
   <extracomment>520, engine/inference/run_identity.py</extracomment>
   <translation>os valores das imagens</translation>
  </message>
  <message>
   <source>the tiles</source>
   <extracomment>521, engine/inference/run_identity.py</extracomment>
   <translation>os blocos</translation>
  </message>
  <message>
   <source>the classes</source>
   <extracomment>522, engine/inference/run_identity.py</extracomment>
   <translation>as classes</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected {sources_count} {value}</source>
   <extracomment>524, engine/inference/size_texts.py</extracomment>
   <translation>{name} é “{text}”; esperam-se {sources_count} {value}</translation>
  </message>
  <message>
   <source>sizes separated by commas, one for each source.</source>
   <extracomment>525, engine/inference/size_texts.py</extracomment>
   <translation>tamanhos separados por vírgulas, um para cada fonte.</translation>
  </message>
  <message>
   <source>Shares of the classes: {found}.</source>
   <extracomment>526, engine/inference/told_shares.py</extracomment>
   <translation>Percentagens das classes: {found}.</translation>
  </message>
  <message>
   <source>Nothing but</source>
   <extracomment>527, engine/inference/told_shares.py</extracomment>
   <translation>Não há senão</translation>
  </message>
  <message>
   <source>{all_of_it} “{name}” on the map, of {entries_count} classes. If the land is so, all is well; else the model was given other numbers, other bands or another pixel size than it was trained on, or the legend is not its own.</source>
   <extracomment>528, engine/inference/told_shares.py</extracomment>
   <translation>{all_of_it} “{name}” no mapa, de {entries_count} classes. Se o terreno for assim, está tudo bem; caso contrário, o modelo recebeu outros números, outras bandas ou outro tamanho de píxel que não os do seu treino, ou a legenda não é a dele.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} has {bands} bands; the model's input “{name}” takes {channels}. Choose an image with the bands of the training, or give their names in BANDS.</source>
   <extracomment>529, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {path} tem {bands} bandas; a entrada “{name}” do modelo aceita {channels}. Escolha uma imagem com as bandas do treino, ou indique os nomes delas em BANDS.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} and what follows it have {count} bands; the model's input “{name}” takes {wanted}. Expected are images with the bands of the training, or the rasters to be stacked to one, one image after the other.</source>
   <extracomment>530, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {path} e o que se lhe segue têm {count} bandas; a entrada “{name}” do modelo aceita {wanted}. Esperam-se imagens com as bandas do treino, ou os rasters a empilhar numa só, uma imagem após a outra.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {error}</source>
   <extracomment>531, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {error}</translation>
  </message>
  <message>
   <source>Looking at {name}</source>
   <extracomment>532, engine/inference/training_images.py</extracomment>
   <translation>A examinar {name}</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {name} is remote, so its overviews were looked at, whose pixels may be means: minimum, maximum and the outer percentiles are nearer to the middle than those of its own pixels. Give a local copy to have these.</source>
   <extracomment>533, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {name} é remoto; por isso foram examinadas as suas pirâmides, cujos píxeis podem ser médias: o mínimo, o máximo e os percentis exteriores estão mais próximos do meio do que os dos seus próprios píxeis. Indique uma cópia local para ter estes.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: no pixel of {name} has data in all bands. Choose an image that the model was trained on.</source>
   <extracomment>534, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: nenhum píxel de {name} tem dados em todas as bandas. Escolha uma imagem com que o modelo foi treinado.</translation>
  </message>
  <message>
   <source>The training's images differ in unit, scale or offset of their bands; the model card keeps none of these.</source>
   <extracomment>535, engine/inference/training_images.py</extracomment>
   <translation>As imagens do treino diferem em unidade, escala ou deslocamento das suas bandas; a ficha do modelo não guarda nenhum destes.</translation>
  </message>
  <message>
   <source>The training's images have pixels of {sizes} m to {sizes_2} m; the model card keeps none of these sizes.</source>
   <extracomment>536, engine/inference/training_images.py</extracomment>
   <translation>As imagens do treino têm píxeis de {sizes} m a {sizes_2} m; a ficha do modelo não guarda nenhum destes tamanhos.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE ({origin}) has the mean {mean} in band {number}; {origin_2} was adapted to a mean of {mean_2} with a standard deviation of {standard_deviation}. One of them is not what the model was trained on: check scale and order of the bands. The card keeps the image's.</source>
   <extracomment>537, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE ({origin}) tem a média {mean} na banda {number}; {origin_2} foi adaptado a uma média de {mean_2} com um desvio padrão de {standard_deviation}. Um deles não é aquilo com que o modelo foi treinado: verifique a escala e a ordem das bandas. A ficha guarda os da imagem.</translation>
  </message>
  <message>
   <source>numbers outside the training's range</source>
   <extracomment>538, engine/inference/unlike_band.py</extracomment>
   <translation>números fora do intervalo do treino</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training's images a pixel is: the distance of what the model makes its class of to that of these images, divided by the distance within which 95 % of these lie. Do not trust the map where it is above 1.</source>
   <extracomment>539, engine/inference/unlike_band.py</extracomment>
   <translation>A última banda de OUTPUT_CONFIDENCE diz quanto um píxel é diferente das imagens do treino: a distância entre as características a partir das quais o modelo determina a classe do píxel e as dessas imagens, dividida pela distância dentro da qual estão 95 % destas. Não confie no mapa onde for superior a 1.</translation>
  </message>
  <message>
   <source>unlike the training (share of numbers out of range)</source>
   <extracomment>540, engine/inference/unlike_band.py</extracomment>
   <translation>diferente do treino (fração de números fora do intervalo)</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training a pixel is: of the numbers in its receptive field, the share outside the range in which 98 % of the training's lay, so 0.02 is usual. Export the model with TRAINING_IMAGE, and it measures that by its features.</source>
   <extracomment>541, engine/inference/unlike_band.py</extracomment>
   <translation>A última banda de OUTPUT_CONFIDENCE diz quanto um píxel é diferente do treino: dos números no seu campo recetivo, a fração fora do intervalo em que estavam 98 % dos do treino; por isso 0.02 é habitual. Exporte o modelo com TRAINING_IMAGE, e ele mede-o pelas suas características.</translation>
  </message>
  <message>
   <source>{mixed}: made of Sentinel-2 images from before and after processing baseline 04.00, which has 1000 added to every value, so that no one number puts them right. The values are taken as stored, and the map is wrong on one part. Give a mosaic of images of one kind.</source>
   <extracomment>542, engine/inference/value_choice.py</extracomment>
   <translation>{mixed}: feito de imagens Sentinel-2 de antes e de depois da versão de processamento 04.00, que tem 1000 somados a cada valor, de modo que nenhum número único as corrige. Os valores são usados como guardados, e o mapa está errado numa das partes. Indique um mosaico de imagens de um só tipo.</translation>
  </message>
  <message>
   <source>{amount} subtracted from {same} ({told}): harmonised to before baseline 04.00</source>
   <extracomment>543, engine/inference/value_choice.py</extracomment>
   <translation>{amount} subtraídos de {same} ({told}): harmonizado para antes da versão de processamento 04.00</translation>
  </message>
  <message>
   <source>{same}: {amount} was added to the values ({told}), and the model card does not say whether to those of the training images, too. {amount_2} is subtracted, as for a model trained on images from before processing baseline 04.00 (January 2022) or on harmonised ones. If it was trained on values as they are now, the map is wrong: choose VALUES “as stored”.</source>
   <extracomment>544, engine/inference/value_choice.py</extracomment>
   <translation>{same}: {amount} foram somados aos valores ({told}), e a ficha do modelo não diz se também aos das imagens do treino. São subtraídos {amount_2}, como para um modelo treinado com imagens de antes da versão de processamento 04.00 (janeiro de 2022) ou com imagens harmonizadas. Se foi treinado com valores tal como são agora, o mapa está errado: escolha VALUES “Como guardados”.</translation>
  </message>
  <message>
   <source>value x {scale} {offset} of {same}: scale and offset applied</source>
   <extracomment>545, engine/inference/value_choice.py</extracomment>
   <translation>valor x {scale} {offset} de {same}: escala e deslocamento aplicados</translation>
  </message>
  <message>
   <source>as stored {others}: neither scale nor offset</source>
   <extracomment>546, engine/inference/value_choice.py</extracomment>
   <translation>como guardados {others}: nem escala nem deslocamento</translation>
  </message>
  <message>
   <source>VALUES is “scale and offset applied”, but no band of {bands} has a scale or an offset, and no metadata of Sentinel-2 tell one. Choose VALUES “as stored”, or set them first (“Translate”, with -a_scale and -a_offset).</source>
   <extracomment>547, engine/inference/value_choice.py</extracomment>
   <translation>VALUES é “Escala e deslocamento aplicados”, mas nenhuma banda de {bands} tem escala ou deslocamento, e nenhuns metadados do Sentinel-2 os indicam. Escolha VALUES “Como guardados”, ou defina-os primeiro (“Converter”, com -a_scale e -a_offset).</translation>
  </message>
  <message>
   <source>The model was trained on values with scale and offset applied, by its card; no scale or offset is known of {bands}. The values are taken as stored: right if they are scaled already, else the map is wrong.</source>
   <extracomment>548, engine/inference/value_choice.py</extracomment>
   <translation>O modelo foi treinado com valores com escala e deslocamento aplicados, segundo a sua ficha; não se conhece nenhuma escala nem deslocamento de {bands}. Os valores são usados como guardados: certo se já tiverem a escala aplicada; caso contrário, o mapa está errado.</translation>
  </message>
  <message>
   <source>{same}: {added} should have been added to the values ({worst}), but {shares} % of a sample of {value} are below {added_2}, which they could hardly be then.</source>
   <extracomment>549, engine/inference/value_choice.py</extracomment>
   <translation>{same}: {added} deveriam ter sido somados aos valores ({worst}), mas {shares} % de uma amostra de {value} estão abaixo de {added_2}, o que então dificilmente seria possível.</translation>
  </message>
  <message>
   <source>{said} It is subtracted all the same, as VALUES is “harmonised”: if it was subtracted before, the map is wrong, and VALUES “as stored” right.</source>
   <extracomment>550, engine/inference/value_choice.py</extracomment>
   <translation>{said} São subtraídos mesmo assim, pois VALUES é “Harmonizados”: se já tinham sido subtraídos antes, o mapa está errado, e VALUES “Como guardados” é o certo.</translation>
  </message>
  <message>
   <source>{said} It is taken for subtracted already, and is not subtracted again: if that is wrong, so is the map. VALUES “harmonised” subtracts it all the same.</source>
   <extracomment>551, engine/inference/value_choice.py</extracomment>
   <translation>{said} Considera-se que já foram subtraídos, e não são subtraídos de novo: se isso estiver errado, o mapa também está. VALUES “Harmonizados” subtrai-os mesmo assim.</translation>
  </message>
  <message>
   <source>{older}: nothing is added to the values ({older_2}), but the model was trained on images with 1000 added to every value, by its card. The values are taken as stored, and the map is wrong unless the card is: use an image of processing baseline 04.00 or later as it is.</source>
   <extracomment>552, engine/inference/value_choice.py</extracomment>
   <translation>{older}: nada é somado aos valores ({older_2}), mas o modelo foi treinado com imagens com 1000 somados a cada valor, segundo a sua ficha. Os valores são usados como guardados, e o mapa está errado a não ser que a ficha o esteja: use uma imagem da versão de processamento 04.00 ou posterior tal como está.</translation>
  </message>
  <message>
   <source>VALUES is “harmonised”, but nothing tells the processing baseline of {unknown}: no metadata of Sentinel-2 beside or above (MTD_MSIL2A.xml, MTD_MSIL1C.xml), none inside, no product's name in the path. The values are taken as stored: right if they are from before baseline 04.00 or harmonised already, else too large by 1000.</source>
   <extracomment>553, engine/inference/value_choice.py</extracomment>
   <translation>VALUES é “Harmonizados”, mas nada indica a versão de processamento de {unknown}: não há metadados do Sentinel-2 junto dele ou acima (MTD_MSIL2A.xml, MTD_MSIL1C.xml), nem dentro, nem nome de produto no caminho. Os valores são usados como guardados: certo se forem de antes da versão de processamento 04.00 ou já estiverem harmonizados; caso contrário, demasiado grandes em 1000.</translation>
  </message>
  <message>
   <source>as stored {unknown}: no processing baseline of Sentinel-2 is known</source>
   <extracomment>554, engine/inference/value_choice.py</extracomment>
   <translation>como guardados {unknown}: não se conhece nenhuma versão de processamento do Sentinel-2</translation>
  </message>
  <message>
   <source>processing baseline {baseline}, {why}</source>
   <extracomment>555, engine/inference/value_choice.py</extracomment>
   <translation>versão de processamento {baseline}, {why}</translation>
  </message>
  <message>
   <source>BLEND is on, but all that the model gives ({names}) are whole numbers, of which there is no mean. Switch BLEND off.</source>
   <extracomment>556, engine/inference/wanted_outputs.py</extracomment>
   <translation>BLEND está ligado, mas tudo o que o modelo dá ({names}) são números inteiros, dos quais não há média. Desligue BLEND.</translation>
  </message>
  <message>
   <source>HEAD is *, but the model's outputs have different sizes for one patch ({sizes} pixels) and cannot share one map. Name those in HEAD that have the same, separated by commas.</source>
   <extracomment>557, engine/inference/wanted_outputs.py</extracomment>
   <translation>HEAD é *, mas as saídas do modelo têm tamanhos diferentes para um recorte ({sizes} píxeis) e não podem partilhar um mapa. Indique em HEAD as que têm o mesmo, separadas por vírgulas.</translation>
  </message>
  <message>
   <source>“{title}” is not named by the legend. {error}</source>
   <extracomment>558, engine/inference/wanted_products.py</extracomment>
   <translation>“{title}” não é nomeado pela legenda. {error}</translation>
  </message>
  <message>
   <source>The class map is made of {made_of}.</source>
   <extracomment>559, engine/inference/wanted_products.py</extracomment>
   <translation>O mapa de classes é feito a partir de {made_of}.</translation>
  </message>
  <message>
   <source>the legend</source>
   <extracomment>560, engine/inference/wanted_products.py</extracomment>
   <translation>a legenda</translation>
  </message>
  <message>
   <source>is taken for something else, and the map holds {HIGHEST}. Name it in OUTPUT_NAMES if it holds the classes all the same.</source>
   <extracomment>561, engine/inference/wanted_products.py</extracomment>
   <translation>é tomada por outra coisa, e o mapa contém {HIGHEST}. Indique-a em OUTPUT_NAMES se contiver as classes mesmo assim.</translation>
  </message>
  <message>
   <source>is taken for the classes all the same. If it is something else, export the model without it: the map holds {HIGHEST} then.</source>
   <extracomment>562, engine/inference/wanted_products.py</extracomment>
   <translation>é tomada pelas classes mesmo assim. Se for outra coisa, exporte o modelo sem ela: o mapa conterá então {HIGHEST}.</translation>
  </message>
  <message>
   <source>The model's output “{labels}”, of whole numbers, is another class than the most probable one of “{probabilities}” on {share} % of samples. It {taken}</source>
   <extracomment>563, engine/inference/wanted_products.py</extracomment>
   <translation>A saída “{labels}” do modelo, de números inteiros, é uma classe diferente da mais provável de “{probabilities}” em {share} % das amostras. Ela {taken}</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, which is no output of the model. Its outputs are: {list}.</source>
   <extracomment>564, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMES nomeia “{name}”, que não é nenhuma saída do modelo. As suas saídas são: {list}.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names an output twice: {text}.</source>
   <extracomment>565, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMES nomeia uma saída duas vezes: {text}.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is: neither its labels, nor how they hang together, nor their names. Name the one that you want in HEAD, several separated by commas, or * for all of them in one map; OUTPUT_NAMES writes their channels as they are. Exporting the Keras file again may tell, too.</source>
   <extracomment>566, engine/inference/wanted_products.py</extracomment>
   <translation>O modelo tem várias saídas que podem ser o seu resultado ({list}), e nada diz qual é: nem os seus rótulos, nem a forma como estão ligadas, nem os seus nomes. Indique a que pretende em HEAD, várias separadas por vírgulas, ou * para todas num só mapa; OUTPUT_NAMES escreve os seus canais tal como estão. Exportar o ficheiro Keras de novo também pode esclarecê-lo.</translation>
  </message>
  <message>
   <source>The model has no output to make a map of: neither labels (one channel of whole numbers) nor floating-point numbers. Name the outputs to write in OUTPUT_NAMES, or export a model with such an output.</source>
   <extracomment>567, engine/inference/wanted_products.py</extracomment>
   <translation>O modelo não tem nenhuma saída a partir da qual fazer um mapa: nem rótulos (um canal de números inteiros) nem números de vírgula flutuante. Indique em OUTPUT_NAMES as saídas a escrever, ou exporte um modelo com uma saída assim.</translation>
  </message>
  <message>
   <source>The model has no output of class probabilities (several channels that sum to 1, or one between 0 and 1), so {wanted} cannot be made. Leave it empty, or export a model with a softmax or sigmoid output.</source>
   <extracomment>568, engine/inference/wanted_products.py</extracomment>
   <translation>O modelo não tem nenhuma saída de probabilidades de classe (vários canais que somam 1, ou um entre 0 e 1); por isso não é possível fazer {wanted}. Deixe vazio, ou exporte um modelo com uma saída softmax ou sigmoid.</translation>
  </message>
  <message>
   <source>{result} Until it is said, {wanted} cannot be made; or leave it empty.</source>
   <extracomment>569, engine/inference/wanted_products.py</extracomment>
   <translation>{result} Enquanto não for dito, não é possível fazer {wanted}; ou deixe vazio.</translation>
  </message>
  <message>
   <source>{result}: they are no output of class probabilities, so {wanted} cannot be made. Leave it empty, or choose another ACTIVATION or HEAD.</source>
   <extracomment>570, engine/inference/wanted_products.py</extracomment>
   <translation>{result}: não são uma saída de probabilidades de classe; por isso não é possível fazer {wanted}. Deixe vazio, ou escolha outra ACTIVATION ou outro HEAD.</translation>
  </message>
  <message>
   <source>ACTIVATION is not used: the model gives labels, to which none applies.</source>
   <extracomment>571, engine/inference/wanted_products.py</extracomment>
   <translation>ACTIVATION não é usado: o modelo dá rótulos, aos quais nenhuma ativação se aplica.</translation>
  </message>
  <message>
   <source>THRESHOLD is not used: the model gives {what}, to which none applies.</source>
   <extracomment>572, engine/inference/wanted_products.py</extracomment>
   <translation>THRESHOLD não é usado: o modelo dá {what}; a isso não se aplica nenhum limiar.</translation>
  </message>
  <message>
   <source>CLASSES is not used. {result}</source>
   <extracomment>573, engine/inference/wanted_products.py</extracomment>
   <translation>CLASSES não é usado. {result}</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <extracomment>574, engine/inspect_model.py</extracomment>
   <translation>A escrever o relatório</translation>
  </message>
  <message>
   <source>OUTPUT_HTML {target} cannot be written: {value}. Choose another file.</source>
   <extracomment>575, engine/inspect_model.py</extracomment>
   <translation>Não é possível escrever OUTPUT_HTML {target}: {value}. Escolha outro ficheiro.</translation>
  </message>
  <message>
   <source>{companion} is not what GDAL writes beside a raster ({error}); repair or remove it.</source>
   <extracomment>576, engine/maps/category_names.py</extracomment>
   <translation>{companion} não é o que a GDAL escreve junto de um raster ({error}); repare-o ou remova-o.</translation>
  </message>
  <message>
   <source>{path} is not what GDAL writes: it declares XML entities.</source>
   <extracomment>577, engine/maps/category_names.py</extracomment>
   <translation>{path} não é o que a GDAL escreve: declara entidades XML.</translation>
  </message>
  <message>
   <source>the model's labels, as they are</source>
   <extracomment>578, engine/maps/class_channels.py</extracomment>
   <translation>os rótulos do modelo, tal como estão</translation>
  </message>
  <message>
   <source>the model's labels, as numbers of its channels</source>
   <extracomment>579, engine/maps/class_channels.py</extracomment>
   <translation>os rótulos do modelo, como números dos seus canais</translation>
  </message>
  <message>
   <source>the channel of the highest probability</source>
   <extracomment>580, engine/maps/class_channels.py</extracomment>
   <translation>o canal da probabilidade mais alta</translation>
  </message>
  <message>
   <source>{origin}: {entry} means no data; it names no channel.</source>
   <extracomment>581, engine/maps/class_channels.py</extracomment>
   <translation>{origin}: {entry} significa sem dados; não nomeia nenhum canal.</translation>
  </message>
  <message>
   <source>The classes of {origin} are not in the order of their values. They are taken to be in the order of the model's channels: {classes}. If the channels are in the order of the values instead ({by_value}), sort the legend by value.</source>
   <extracomment>582, engine/maps/class_channels.py</extracomment>
   <translation>As classes de {origin} não estão pela ordem dos seus valores. Assume-se que estão pela ordem dos canais do modelo: {classes}. Se, em vez disso, os canais estiverem pela ordem dos valores ({by_value}), ordene a legenda por valor.</translation>
  </message>
  <message>
   <source>The classes of {origin} name the model's channels in their order, and the map holds their values: {classes}.</source>
   <extracomment>583, engine/maps/class_channels.py</extracomment>
   <translation>As classes de {origin} nomeiam os canais do modelo pela sua ordem, e o mapa contém os seus valores: {classes}.</translation>
  </message>
  <message>
   <source>The model gives {channels} classes (channels {channels_2}); the legend of {origin} has {classes_count} (values {values}){value}. Expected is one class for each channel, in the channels' order: {value_2}</source>
   <extracomment>584, engine/maps/class_channels.py</extracomment>
   <translation>O modelo dá {channels} classes (canais {channels_2}); a legenda de {origin} tem {classes_count} (valores {values}){value}. Espera-se uma classe para cada canal, pela ordem dos canais: {value_2}</translation>
  </message>
  <message>
   <source>, {value} meaning no data</source>
   <extracomment>585, engine/maps/class_channels.py</extracomment>
   <translation>, em que {value} significa sem dados</translation>
  </message>
  <message>
   <source>remove the classes that the model does not have, or choose the legend that belongs to the model.</source>
   <extracomment>586, engine/maps/class_channels.py</extracomment>
   <translation>remova as classes que o modelo não tem, ou escolha a legenda que pertence ao modelo.</translation>
  </message>
  <message>
   <source>add those that are missing, one that is only background too, or choose the legend that belongs to the model.</source>
   <extracomment>587, engine/maps/class_channels.py</extracomment>
   <translation>acrescente as que faltam, mesmo uma que seja apenas fundo, ou escolha a legenda que pertence ao modelo.</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: those on samples of the image are {tolist}; the legend has the values {values}. They may count from 1, and every name would be that of the class before. Give a legend (CLASSES) whose values are the labels: from 1 on, or from 0 to {values_count}.</source>
   <extracomment>588, engine/maps/class_channels.py</extracomment>
   <translation>Não se sabe o que significam os rótulos do modelo: os das amostras da imagem são {tolist}; a legenda tem os valores {values}. Podem contar a partir de 1, e então cada nome seria o da classe anterior. Indique uma legenda (CLASSES) cujos valores sejam os rótulos: a partir de 1, ou de 0 a {values_count}.</translation>
  </message>
  <message>
   <source>the model's labels on samples of the image are {tolist}; the legend has the values {values}</source>
   <extracomment>589, engine/maps/class_channels.py</extracomment>
   <translation>os rótulos do modelo em amostras da imagem são {tolist}; a legenda tem os valores {values}</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: {have}. They may be these values, or count from 0 ({channels}). Give a legend (CLASSES) whose values are the labels: from 0 on if they count from 0, else with an entry for 0 as well.</source>
   <extracomment>590, engine/maps/class_channels.py</extracomment>
   <translation>Não se sabe o que significam os rótulos do modelo: {have}. Podem ser estes valores, ou contar a partir de 0 ({channels}). Indique uma legenda (CLASSES) cujos valores sejam os rótulos: a partir de 0 se contarem a partir de 0; caso contrário, com uma entrada também para 0.</translation>
  </message>
  <message>
   <source>The legend does not fit the model: {have}. Give a legend (CLASSES) that has every label of the model.</source>
   <extracomment>591, engine/maps/class_channels.py</extracomment>
   <translation>A legenda não corresponde ao modelo: {have}. Indique uma legenda (CLASSES) que tenha todos os rótulos do modelo.</translation>
  </message>
  <message>
   <source>The model's labels contradict the legend: where channel {channel} is the most probable, by the legend {channels}, the label is {labels}. Give a legend (CLASSES) whose values are the model's labels, in the order of its channels.</source>
   <extracomment>592, engine/maps/class_channels.py</extracomment>
   <translation>Os rótulos do modelo contradizem a legenda: onde o canal {channel} é o mais provável, segundo a legenda {channels}, o rótulo é {labels}. Indique uma legenda (CLASSES) cujos valores sejam os rótulos do modelo, pela ordem dos seus canais.</translation>
  </message>
  <message>
   <source>no whole number</source>
   <extracomment>593, engine/maps/discrete_ramp.py</extracomment>
   <translation>nenhum número inteiro</translation>
  </message>
  <message>
   <source>the values {first} to {last}</source>
   <extracomment>594, engine/maps/discrete_ramp.py</extracomment>
   <translation>os valores {first} a {last}</translation>
  </message>
  <message>
   <source>{origin} is a style with the colour interpolation “Discrete”: its numbers are upper bounds, and the class up to {bound} holds {holds}. Expected is one class value in each: choose the interpolation “Exact”, or “Paletted/Unique values”, in the symbology and save the style again.</source>
   <extracomment>595, engine/maps/discrete_ramp.py</extracomment>
   <translation>{origin} é um estilo com a interpolação de cor “Não contínuo” (Discrete): os seus números são limites superiores, e a classe até {bound} contém {holds}. Espera-se um valor de classe em cada um: escolha na simbologia a interpolação “Exato”, ou “Valores em paleta / únicos”, e guarde o estilo de novo.</translation>
  </message>
  <message>
   <source>{folders} has {free} free; the maps may take {size}. Free some space, choose another folder, a smaller area, or the compact probabilities (PROBABILITY_TYPE uint16).</source>
   <extracomment>596, engine/maps/disk_space.py</extracomment>
   <translation>{folders} tem {free} livres; os mapas podem ocupar {size}. Liberte espaço, escolha outra pasta, uma área menor, ou as probabilidades compactas (PROBABILITY_TYPE uint16).</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS COG: this GDAL ({version}) writes no cloud-optimised files; expected is 3.1 or newer. Leave the option out.</source>
   <extracomment>597, engine/maps/gdal_writer.py</extracomment>
   <translation>CREATION_OPTIONS COG: esta GDAL ({version}) não escreve ficheiros otimizados para a nuvem; espera-se a 3.1 ou mais recente. Não use a opção.</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {error}. Choose another output file, or check CREATION_OPTIONS.</source>
   <extracomment>598, engine/maps/gdal_writer.py</extracomment>
   <translation>{parent} não pode receber o mapa: {error}. Escolha outro ficheiro de saída, ou verifique CREATION_OPTIONS.</translation>
  </message>
  <message>
   <source>Writing the map in {parent} failed: {error}. Check the free space of the disk.</source>
   <extracomment>599, engine/maps/gdal_writer.py</extracomment>
   <translation>Falhou a escrita do mapa em {parent}: {error}. Verifique o espaço livre do disco.</translation>
  </message>
  <message>
   <source>.qml, .csv, .tsv, .txt, .clr or .json</source>
   <extracomment>600, engine/maps/legend.py</extracomment>
   <translation>.qml, .csv, .tsv, .txt, .clr ou .json</translation>
  </message>
  <message>
   <source>{origin} holds no classes. Expected a paletted or single-band pseudocolor style (.qml), a table with the columns value, label, color (.csv), a colour map (.txt, .clr), or a model card with classes (.json).</source>
   <extracomment>601, engine/maps/legend.py</extracomment>
   <translation>{origin} não contém classes. Espera-se um estilo em paleta ou de banda única com falsa cor (.qml), uma tabela com as colunas value, label, color (.csv), um mapa de cores (.txt, .clr), ou uma ficha do modelo com classes (.json).</translation>
  </message>
  <message>
   <source>{origin} has the class value {value} twice.</source>
   <extracomment>602, engine/maps/legend.py</extracomment>
   <translation>{origin} tem o valor de classe {value} duas vezes.</translation>
  </message>
  <message>
   <source>{origin} has the class value {outside}; expected whole numbers from 0 to {MAX_VALUE}, and -1 for no data.</source>
   <extracomment>603, engine/maps/legend.py</extracomment>
   <translation>{origin} tem o valor de classe {outside}; esperam-se números inteiros de 0 a {MAX_VALUE}, e -1 para sem dados.</translation>
  </message>
  <message>
   <source>{origin}: the value {value} (“{label}”) means no data; it is no class.</source>
   <extracomment>604, engine/maps/legend.py</extracomment>
   <translation>{origin}: o valor {value} (“{label}”) significa sem dados; não é nenhuma classe.</translation>
  </message>
  <message>
   <source>{origin}: the value {value} means no data; it is no class.</source>
   <extracomment>605, engine/maps/legend.py</extracomment>
   <translation>{origin}: o valor {value} significa sem dados; não é nenhuma classe.</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing legend file.</source>
   <extracomment>606, engine/maps/legend.py</extracomment>
   <translation>{path} não existe. Escolha um ficheiro de legenda existente.</translation>
  </message>
  <message>
   <source>{path} is no file; expected a legend: {KINDS}.</source>
   <extracomment>607, engine/maps/legend.py</extracomment>
   <translation>{path} não é um ficheiro; espera-se uma legenda: {KINDS}.</translation>
  </message>
  <message>
   <source>{path} is no legend file; expected {KINDS}.</source>
   <extracomment>608, engine/maps/legend.py</extracomment>
   <translation>{path} não é um ficheiro de legenda; espera-se {KINDS}.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected a legend, which has fewer than {MAX_BYTES}.</source>
   <extracomment>609, engine/maps/legend.py</extracomment>
   <translation>{path} tem {size} bytes; espera-se uma legenda, que tem menos de {MAX_BYTES}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {strerror}.</source>
   <extracomment>610, engine/inference/cluster_document.py</extracomment>
   <translation>Não é possível ler {path}: {strerror}.</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels, but not that of {label} ({value}). Give it a number, or remove the column.</source>
   <extracomment>611, engine/maps/legend.py</extracomment>
   <translation>{origin} numera os canais do modelo, mas não o de {label} ({value}). Dê-lhe um número, ou remova a coluna.</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; it was read as Windows-1252.</source>
   <extracomment>612, engine/maps/legend.py</extracomment>
   <translation>{origin} não é texto UTF-8; foi lido como Windows-1252.</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>613, engine/maps/legend.py</extracomment>
   <translation>{origin} não é texto UTF-8; guarde-o como UTF-8.</translation>
  </message>
  <message>
   <source>class {value} has the name {label}</source>
   <extracomment>614, engine/maps/legend.py</extracomment>
   <translation>a classe {value} tem o nome {label}</translation>
  </message>
  <message>
   <source>color_hint is {hint}</source>
   <extracomment>615, engine/maps/legend.py</extracomment>
   <translation>color_hint é {hint}</translation>
  </message>
  <message>
   <source>{origin} is not a model card ({name}: {error}); expected is the model_card.json of an exported model.</source>
   <extracomment>616, engine/maps/legend.py</extracomment>
   <translation>{origin} não é uma ficha do modelo ({name}: {error}); espera-se o model_card.json de um modelo exportado.</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters; expected text, saved as UTF-8.</source>
   <extracomment>617, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin} contém caracteres NUL; espera-se texto, guardado como UTF-8.</translation>
  </message>
  <message>
   <source>{origin} has a bound that is no number.</source>
   <extracomment>618, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin} tem um limite que não é um número.</translation>
  </message>
  <message>
   <source>{origin}: “{line}” is no line of a colour map; expected are a class value and red, green, blue from 0 to 255 (and alpha and a label), or a first line such as value,label,color.</source>
   <extracomment>619, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin}: “{line}” não é uma linha de um mapa de cores; esperam-se um valor de classe e vermelho, verde, azul de 0 a 255 (e alfa e um rótulo), ou uma primeira linha como value,label,color.</translation>
  </message>
  <message>
   <source>{origin}: the class value “{text}” is no number.</source>
   <extracomment>620, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: o valor de classe “{text}” não é um número.</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is too large.</source>
   <extracomment>621, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: o valor de classe {text} é demasiado grande.</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is no whole number.</source>
   <extracomment>622, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: o valor de classe {text} não é um número inteiro.</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: {error}.</source>
   <extracomment>623, engine/maps/legend_style.py</extracomment>
   <translation>{origin} não é um estilo do QGIS: {error}.</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: it declares XML entities.</source>
   <extracomment>624, engine/maps/legend_style.py</extracomment>
   <translation>{origin} não é um estilo do QGIS: declara entidades XML.</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters: it is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>625, engine/maps/legend_table.py</extracomment>
   <translation>{origin} contém caracteres NUL: não é texto UTF-8; guarde-o como UTF-8.</translation>
  </message>
  <message>
   <source>{origin} is not a table: {error}.</source>
   <extracomment>626, engine/maps/legend_table.py</extracomment>
   <translation>{origin} não é uma tabela: {error}.</translation>
  </message>
  <message>
   <source>{origin} has a column for the number of the model's channel, with {value} in it; expected is each number once, from 0 or 1 on. Number the classes in the order of the model's channels, or remove the column.</source>
   <extracomment>627, engine/maps/legend_table.py</extracomment>
   <translation>{origin} tem uma coluna para o número do canal do modelo, com {value}; espera-se cada número uma vez, a partir de 0 ou 1. Numere as classes pela ordem dos canais do modelo, ou remova a coluna.</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels {list} and the classes {list_2}: values that count from 0 are the numbers of the channels themselves. Leave the column out, or give other values.</source>
   <extracomment>628, engine/maps/legend_table.py</extracomment>
   <translation>{origin} numera os canais do modelo {list} e as classes {list_2}: valores que contam a partir de 0 são os próprios números dos canais. Retire a coluna, ou dê outros valores.</translation>
  </message>
  <message>
   <source>{origin} lacks the columns {list}; expected a first line such as value,label,color.</source>
   <extracomment>629, engine/maps/legend_table.py</extracomment>
   <translation>A {origin} faltam as colunas {list}; espera-se uma primeira linha como value,label,color.</translation>
  </message>
  <message>
   <source>{origin} lacks the column {list}; expected a first line such as value,label,color.</source>
   <extracomment>630, engine/maps/legend_table.py</extracomment>
   <translation>A {origin} falta a coluna {list}; espera-se uma primeira linha como value,label,color.</translation>
  </message>
  <message>
   <source>{origin} has {cells_count} cells, the first line {width}. A label with a separator in it is put between quotes ("); a colour may be left out at the end.</source>
   <extracomment>631, engine/maps/legend_table.py</extracomment>
   <translation>{origin} tem {cells_count} células, a primeira linha {width}. Um rótulo que contém um separador põe-se entre aspas ("); no fim, uma cor pode ser omitida.</translation>
  </message>
  <message>
   <source>{origin}: the colour is red, green, blue “{list}”; expected are three whole numbers from 0 to 255.</source>
   <extracomment>632, engine/maps/legend_table.py</extracomment>
   <translation>{origin}: a cor é vermelho, verde, azul “{list}”; esperam-se três números inteiros de 0 a 255.</translation>
  </message>
  <message>
   <source>The creation option COG={options} means nothing; expected is YES or NO.</source>
   <extracomment>633, engine/maps/map_profile.py</extracomment>
   <translation>A opção de criação COG={options} não significa nada; espera-se YES ou NO.</translation>
  </message>
  <message>
   <source>The creation option “{option}” is not of the form KEY=VALUE.</source>
   <extracomment>634, engine/maps/map_profile.py</extracomment>
   <translation>A opção de criação “{option}” não tem a forma KEY=VALUE.</translation>
  </message>
  <message>
   <source>{target} is being written by another run. Wait for it, cancel it, or choose another output file.</source>
   <extracomment>635, engine/maps/output_lock.py</extracomment>
   <translation>{target} está a ser escrito por outra execução. Espere por ela, cancele-a, ou escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>a file cannot be both input and output</source>
   <extracomment>636, engine/maps/output_paths.py</extracomment>
   <translation>um ficheiro não pode ser ao mesmo tempo entrada e saída</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a name that ends with {list}.</source>
   <extracomment>637, engine/maps/output_paths.py</extracomment>
   <translation>{name} é {path}; espera-se um nome que termine em {list}.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already; {clash}. Choose another file.</source>
   <extracomment>638, engine/maps/output_paths.py</extracomment>
   <translation>{name} é {path}, que já é usado para leitura ou escrita; {clash}. Escolha outro ficheiro.</translation>
  </message>
  <message>
   <source>another output has the same file name</source>
   <extracomment>639, engine/maps/output_paths.py</extracomment>
   <translation>outra saída tem o mesmo nome de ficheiro</translation>
  </message>
  <message>
   <source>{name} {path} is a folder; expected a file to write.</source>
   <extracomment>640, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path} é uma pasta; espera-se um ficheiro a escrever.</translation>
  </message>
  <message>
   <source>{path} is a part of the image; it would be lost. Choose another output file.</source>
   <extracomment>641, engine/maps/output_paths.py</extracomment>
   <translation>{path} é uma parte da imagem; perder-se-ia. Escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>{name} {folder} is a file; expected a new or empty folder.</source>
   <extracomment>642, engine/maps/output_paths.py</extracomment>
   <translation>{name} {folder} é um ficheiro; espera-se uma pasta nova ou vazia.</translation>
  </message>
  <message>
   <source>{name}: the folder {parent} does not exist. Create it, or choose another.</source>
   <extracomment>643, engine/maps/output_paths.py</extracomment>
   <translation>{name}: a pasta {parent} não existe. Crie-a, ou escolha outra.</translation>
  </message>
  <message>
   <source>the overviews do not come back as they were written</source>
   <extracomment>644, engine/maps/rasterio_writer.py</extracomment>
   <translation>as pirâmides não se leem de volta tal como foram escritas</translation>
  </message>
  <message>
   <source>The map in {parent} cannot be opened again: {error}. Check the free space of the disk, and run it again.</source>
   <extracomment>645, engine/maps/rasterio_writer.py</extracomment>
   <translation>O mapa em {parent} não pode ser aberto de novo: {error}. Verifique o espaço livre do disco e execute de novo.</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}.</source>
   <extracomment>646, engine/maps/resumable_maps.py</extracomment>
   <translation>Existe um mapa inacabado, mas é recomeçado: {reason}.</translation>
  </message>
  <message>
   <source>its tiles are damaged</source>
   <extracomment>647, engine/maps/resumable_maps.py</extracomment>
   <translation>os seus blocos estão danificados</translation>
  </message>
  <message>
   <source>its tiles cannot be read ({strerror})</source>
   <extracomment>648, engine/maps/resumable_maps.py</extracomment>
   <translation>os seus blocos não podem ser lidos ({strerror})</translation>
  </message>
  <message>
   <source>Going on with an interrupted run: {sound_count} of {tiles_count} tiles are done.</source>
   <extracomment>649, engine/maps/resumable_maps.py</extracomment>
   <translation>A continuar uma execução interrompida: {sound_count} de {tiles_count} blocos estão concluídos.</translation>
  </message>
  <message>
   <source>What was written to {parent} does not come back: the disk is full, or fails. Free some space, and run it again.</source>
   <extracomment>650, engine/maps/part_merging.py</extracomment>
   <translation>O que foi escrito em {parent} não se lê de volta: o disco está cheio, ou está a falhar. Liberte espaço e execute de novo.</translation>
  </message>
  <message>
   <source>{parent} cannot take the tiles that are finished: {strerror}. Check the free space of the disk.</source>
   <extracomment>651, engine/maps/resumable_maps.py</extracomment>
   <translation>{parent} não pode receber os blocos concluídos: {strerror}. Verifique o espaço livre do disco.</translation>
  </message>
  <message>
   <source>{target} cannot be written: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>652, engine/maps/resumable_maps.py</extracomment>
   <translation>Não é possível escrever {target}: {strerror}. Feche-o onde estiver aberto, ou escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>{target} cannot be replaced: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>653, engine/maps/resumable_maps.py</extracomment>
   <translation>Não é possível substituir {target}: {strerror}. Feche-o onde estiver aberto, ou escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>its journal is of another version of the program</source>
   <extracomment>655, engine/maps/run_journal.py</extracomment>
   <translation>o seu diário é de outra versão do programa</translation>
  </message>
  <message>
   <source>its journal cannot be read</source>
   <extracomment>656, engine/maps/run_journal.py</extracomment>
   <translation>o seu diário não pode ser lido</translation>
  </message>
  <message>
   <source>what has changed since: {list}</source>
   <extracomment>657, engine/maps/run_journal.py</extracomment>
   <translation>mudou desde então: {list}</translation>
  </message>
  <message>
   <source>{path} is not open</source>
   <extracomment>658, engine/maps/tile_spool.py</extracomment>
   <translation>{path} não está aberto</translation>
  </message>
  <message>
   <source>{name} is a Keras file, and is exported for this run alone.</source>
   <extracomment>659, engine/model_file.py</extracomment>
   <translation>{name} é um ficheiro Keras e é exportado só para esta execução.</translation>
  </message>
  <message>
   <source>Looking for an export of {name}</source>
   <extracomment>660, engine/model_file.py</extracomment>
   <translation>A procurar uma exportação de {name}</translation>
  </message>
  <message>
   <source>Waiting for another run that exports {name}</source>
   <extracomment>661, engine/model_file.py</extracomment>
   <translation>À espera de outra execução que exporta {name}</translation>
  </message>
  <message>
   <source>{name} is a Keras file: it is exported once, and the export kept for the next runs.</source>
   <extracomment>662, engine/model_file.py</extracomment>
   <translation>{name} é um ficheiro Keras: é exportado uma vez, e a exportação é guardada para as próximas execuções.</translation>
  </message>
  <message>
   <source>{path} was changed while it was read. Wait until nothing writes it any more, and run it again.</source>
   <extracomment>663, engine/model_file.py</extracomment>
   <translation>{path} foi alterado enquanto era lido. Espere até que mais nada o escreva e execute de novo.</translation>
  </message>
  <message>
   <source>{name} was exported by an earlier run, and that export is used.</source>
   <extracomment>664, engine/model_file.py</extracomment>
   <translation>{name} foi exportado por uma execução anterior, e é essa exportação que se usa.</translation>
  </message>
  <message>
   <source>Starting TensorFlow and Keras</source>
   <extracomment>665, engine/model_file.py</extracomment>
   <translation>A iniciar TensorFlow e Keras</translation>
  </message>
  <message>
   <source>The export of {model} cannot be written to {parent} ({reason}). Free some space there, or export it with “Export a Keras model” and choose the folder.</source>
   <extracomment>666, engine/model_file.py</extracomment>
   <translation>A exportação de {model} não pode ser escrita em {parent} ({reason}). Liberte espaço aí, ou exporte-o com “Exportar um modelo Keras” e escolha a pasta.</translation>
  </message>
  <message>
   <source>{error} CUSTOM_CODE is a parameter of “Export a Keras model” (cnnmapper:exportmodel): export the file there, and choose the folder that it writes as MODEL.</source>
   <extracomment>667, engine/model_file.py</extracomment>
   <translation>{error} CUSTOM_CODE é um parâmetro de “Exportar um modelo Keras” (cnnmapper:exportmodel): exporte o ficheiro aí, e escolha como MODEL a pasta que esse algoritmo escreve.</translation>
  </message>
  <message>
   <source>Copy the file again</source>
   <extracomment>669, engine/models/card.py</extracomment>
   <translation>Copie o ficheiro de novo</translation>
  </message>
  <message>
   <source>Export the model again</source>
   <extracomment>670, engine/models/card.py</extracomment>
   <translation>Exporte o modelo de novo</translation>
  </message>
  <message>
   <source>{model} describes other model files than those beside it (SHA-256 {actual}… instead of {sha256}…). {again}, or remove the card if you changed the model on purpose.</source>
   <extracomment>671, engine/models/card.py</extracomment>
   <translation>{model} descreve outros ficheiros do modelo que não os que estão junto dele (SHA-256 {actual}… em vez de {sha256}…). {again}, ou remova a ficha se alterou o modelo de propósito.</translation>
  </message>
  <message>
   <source>{path} is no file. Export the model again.</source>
   <extracomment>672, engine/models/card.py</extracomment>
   <translation>{path} não é um ficheiro. Exporte o modelo de novo.</translation>
  </message>
  <message>
   <source>it has {st_size} bytes; that is no model card.</source>
   <extracomment>673, engine/models/card.py</extracomment>
   <translation>tem {st_size} bytes; não é uma ficha do modelo.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <extracomment>674, engine/models/card.py</extracomment>
   <translation>Não é possível ler {path}: {error}.</translation>
  </message>
  <message>
   <source>{path} is not a model card of this program ({rstrip}). Export the model again, or remove the card and give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR yourself.</source>
   <extracomment>675, engine/models/card.py</extracomment>
   <translation>{path} não é uma ficha do modelo deste programa ({rstrip}). Exporte o modelo de novo, ou remova a ficha e indique RECEPTIVE_FIELD, EXPRESSION_FIELD e SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>{BLOCK} has version {block}, expected 1</source>
   <extracomment>676, engine/models/card.py</extracomment>
   <translation>{BLOCK} tem a versão {block}, espera-se 1</translation>
  </message>
  <message>
   <source>its fields were changed by hand, or it is damaged</source>
   <extracomment>677, engine/models/card.py</extracomment>
   <translation>os seus campos foram alterados à mão, ou está danificada</translation>
  </message>
  <message>
   <source>{name}, exported by CNN Mapper from a Keras file.</source>
   <extracomment>678, engine/models/card.py</extracomment>
   <translation>{name}, exportado pelo CNN Mapper a partir de um ficheiro Keras.</translation>
  </message>
  <message>
   <source>{name}, an ONNX file.</source>
   <extracomment>679, engine/models/card.py</extracomment>
   <translation>{name}, um ficheiro ONNX.</translation>
  </message>
  <message>
   <source>its sha256 is none</source>
   <extracomment>680, engine/models/card_values.py</extracomment>
   <translation>o seu sha256 não o é</translation>
  </message>
  <message>
   <source>the length of an axis is {value}</source>
   <extracomment>681, engine/models/card_values.py</extracomment>
   <translation>o comprimento de um eixo é {value}</translation>
  </message>
  <message>
   <source>TensorFlow SavedModel (with the variables folder beside it)</source>
   <extracomment>682, engine/models/card_assets.py</extracomment>
   <translation>SavedModel do TensorFlow (com a pasta variables ao lado)</translation>
  </message>
  <message>
   <source>ONNX model</source>
   <extracomment>684, engine/models/card_assets.py</extracomment>
   <translation>Modelo ONNX</translation>
  </message>
  <message>
   <source>The same as ONNX (opset {opset})</source>
   <extracomment>685, engine/models/card_assets.py</extracomment>
   <translation>O mesmo em ONNX (opset {opset})</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, is not used: {error}</source>
   <extracomment>687, engine/models/card_beside.py</extracomment>
   <translation>{name}, que está junto do modelo, não é usado: {error}</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, tells of its training.</source>
   <extracomment>688, engine/models/card_beside.py</extracomment>
   <translation>{name}, que está junto do modelo, informa sobre o seu treino.</translation>
  </message>
  <message>
   <source>an input is {given}; expected is an object.</source>
   <extracomment>689, engine/models/card_beside.py</extracomment>
   <translation>uma entrada é {given}; espera-se um objeto.</translation>
  </message>
  <message>
   <source>{name} says that the images were scaled before the training ({given}). If no layer of the model does that, do it to every image that the model is applied to.</source>
   <extracomment>690, engine/models/card_beside.py</extracomment>
   <translation>{name} diz que as imagens foram escaladas antes do treino ({given}). Se nenhuma camada do modelo o fizer, faça-o a todas as imagens a que o modelo é aplicado.</translation>
  </message>
  <message>
   <source>{where}: statistics is {statistics}; expected is an object.</source>
   <extracomment>691, engine/models/card_beside.py</extracomment>
   <translation>{where}: statistics é {statistics}; espera-se um objeto.</translation>
  </message>
  <message>
   <source>outputs is {outputs}</source>
   <extracomment>692, engine/models/card_cuts.py</extracomment>
   <translation>outputs é {outputs}</translation>
  </message>
  <message>
   <source>margins is {margins}</source>
   <extracomment>693, engine/models/card_cuts.py</extracomment>
   <translation>margins é {margins}</translation>
  </message>
  <message>
   <source>a margin of {margin} leaves nothing of patches of {patch}</source>
   <extracomment>694, engine/models/card_cuts.py</extracomment>
   <translation>uma margem de {margin} não deixa nada de recortes de {patch}</translation>
  </message>
  <message>
   <source>the margin {margin} follows {margin_2}</source>
   <extracomment>695, engine/models/card_cuts.py</extracomment>
   <translation>a margem {margin} segue-se a {margin_2}</translation>
  </message>
  <message>
   <source>{value} is no text</source>
   <extracomment>696, engine/models/card_fields.py</extracomment>
   <translation>{value} não é um texto</translation>
  </message>
  <message>
   <source>{value} is no number of things</source>
   <extracomment>697, engine/models/card_layers.py</extracomment>
   <translation>{value} não é um número de coisas</translation>
  </message>
  <message>
   <source>{KEY} of the output “{output}”</source>
   <extracomment>698, engine/models/card_numbers.py</extracomment>
   <translation>{KEY} da saída “{output}”</translation>
  </message>
  <message>
   <source>{where} is {document}; expected is an object.</source>
   <extracomment>699, engine/models/card_numbers.py</extracomment>
   <translation>{where} é {document}; espera-se um objeto.</translation>
  </message>
  <message>
   <source>{where} has {unknown}; expected are {list} alone.</source>
   <extracomment>700, engine/models/card_numbers.py</extracomment>
   <translation>{where} tem {unknown}; esperam-se apenas {list}.</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}; expected is {list}, or null for what each run is to find out.</source>
   <extracomment>701, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kind é {kind}; espera-se {list}, ou null para o que cada execução deve descobrir.</translation>
  </message>
  <message>
   <source>one channel</source>
   <extracomment>702, engine/models/card_numbers.py</extracomment>
   <translation>um canal</translation>
  </message>
  <message>
   <source>several channels</source>
   <extracomment>703, engine/models/card_numbers.py</extracomment>
   <translation>vários canais</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, which has {expected}; the output has {channels}.</source>
   <extracomment>704, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kind é {kind}, que tem {expected}; a saída tem {channels}.</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, but the activation is {activation} already; applied again, it would give other numbers. Expected is a kind without “logits”.</source>
   <extracomment>705, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kind é {kind}, mas a ativação já é {activation}; aplicada de novo, daria outros números. Espera-se um kind sem “logits”.</translation>
  </message>
  <message>
   <source>{where}: threshold is {value}; expected is a number from 0 to 1, or a list of one for each label.</source>
   <extracomment>706, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold é {value}; espera-se um número de 0 a 1, ou uma lista com um para cada rótulo.</translation>
  </message>
  <message>
   <source>{where}: threshold is a list, but kind is {kind}; expected is one number, since only labels that do not exclude each other ({list}) have one each.</source>
   <extracomment>707, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold é uma lista, mas kind é {kind}; espera-se um só número, pois apenas rótulos que não se excluem mutuamente ({list}) têm um para cada um.</translation>
  </message>
  <message>
   <source>{where}: threshold has {value_count} entries; expected is one for each of the {expected}, or one number for all of them.</source>
   <extracomment>708, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold tem {value_count} entradas; espera-se uma para cada um dos {expected}, ou um número para todos eles.</translation>
  </message>
  <message>
   <source>{where}: threshold holds {wrong}; expected are numbers from 0 to 1.</source>
   <extracomment>709, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold contém {wrong}; esperam-se números de 0 a 1.</translation>
  </message>
  <message>
   <source>{where}: names is {value}; expected is a list of texts.</source>
   <extracomment>710, engine/models/card_numbers.py</extracomment>
   <translation>{where}: names é {value}; espera-se uma lista de textos.</translation>
  </message>
  <message>
   <source>{where}: names has {names_count} entries; expected is one for each of the {channels} channels, or none.</source>
   <extracomment>711, engine/models/card_numbers.py</extracomment>
   <translation>{where}: names tem {names_count} entradas; espera-se uma para cada um dos {channels} canais, ou nenhuma.</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST} characters in one line.</source>
   <extracomment>712, engine/models/card_numbers.py</extracomment>
   <translation>{where} é {value}; espera-se um texto de {LONGEST} caracteres no máximo, numa só linha.</translation>
  </message>
  <message>
   <source>proven is {proven}</source>
   <extracomment>713, engine/models/card_regions.py</extracomment>
   <translation>proven é {proven}</translation>
  </message>
  <message>
   <source>a padded network has the sources {value}</source>
   <extracomment>714, engine/models/card_regions.py</extracomment>
   <translation>uma rede com preenchimento tem as fontes {value}</translation>
  </message>
  <message>
   <source>the sources of a padded network see different sizes</source>
   <extracomment>715, engine/models/card_regions.py</extracomment>
   <translation>as fontes de uma rede com preenchimento veem tamanhos diferentes</translation>
  </message>
  <message>
   <source>a padded network sees {seen} pixels in units of {unit}</source>
   <extracomment>716, engine/models/card_regions.py</extracomment>
   <translation>uma rede com preenchimento vê {seen} píxeis em unidades de {unit}</translation>
  </message>
  <message>
   <source>{where}: bands is {bands}; expected is a list of bands.</source>
   <extracomment>717, engine/models/card_training.py</extracomment>
   <translation>{where}: bands é {bands}; espera-se uma lista de bandas.</translation>
  </message>
  <message>
   <source>{where}: bands has {bands_count} entries; expected is one for each of the {channels} bands that the input takes, or none.</source>
   <extracomment>718, engine/models/card_training.py</extracomment>
   <translation>{where}: bands tem {bands_count} entradas; espera-se uma para cada uma das {channels} bandas que a entrada aceita, ou nenhuma.</translation>
  </message>
  <message>
   <source>{where}: pixel_size</source>
   <extracomment>719, engine/models/card_training.py</extracomment>
   <translation>{where}: pixel_size</translation>
  </message>
  <message>
   <source>{where}: pixel_size is {size}; expected are metres, more than 0.</source>
   <extracomment>720, engine/models/card_training.py</extracomment>
   <translation>{where}: pixel_size é {size}; esperam-se metros, mais de 0.</translation>
  </message>
  <message>
   <source>{where}: in_degrees is {degrees}; expected is true or false.</source>
   <extracomment>721, engine/models/card_training.py</extracomment>
   <translation>{where}: in_degrees é {degrees}; espera-se true ou false.</translation>
  </message>
  <message>
   <source>{KEY}: values is {values}; expected is {list}, or nothing where it is not known.</source>
   <extracomment>722, engine/models/card_training.py</extracomment>
   <translation>{KEY}: values é {values}; espera-se {list}, ou nada se não for conhecido.</translation>
  </message>
  <message>
   <source>{KEY}: inputs is {inputs}; expected is an object.</source>
   <extracomment>723, engine/models/card_training.py</extracomment>
   <translation>{KEY}: inputs é {inputs}; espera-se um objeto.</translation>
  </message>
  <message>
   <source>{KEY}: inputs has {unknown}; expected are the model's inputs alone ({list}).</source>
   <extracomment>724, engine/models/card_training.py</extracomment>
   <translation>{KEY}: inputs tem {unknown}; esperam-se apenas as entradas do modelo ({list}).</translation>
  </message>
  <message>
   <source>{KEY} of the input “{name}”</source>
   <extracomment>725, engine/models/card_training.py</extracomment>
   <translation>{KEY} da entrada “{name}”</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a number.</source>
   <extracomment>726, engine/models/card_training.py</extracomment>
   <translation>{where} é {value}; espera-se um número.</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>727, engine/models/card_training.py</extracomment>
   <translation>{where} é {value}; espera-se um texto de {LONGEST_TEXT} caracteres no máximo, numa só linha.</translation>
  </message>
  <message>
   <source>{where}: {key} is {value} and {above} is {greater}; expected is that the second is not smaller.</source>
   <extracomment>728, engine/models/card_training.py</extracomment>
   <translation>{where}: {key} é {value} e {above} é {greater}; espera-se que o segundo não seja menor.</translation>
  </message>
  <message>
   <source>{where}: mean is {mean}; expected is a number between minimum and maximum.</source>
   <extracomment>729, engine/models/card_training.py</extracomment>
   <translation>{where}: mean é {mean}; espera-se um número entre o mínimo e o máximo.</translation>
  </message>
  <message>
   <source>{where}: standard_deviation is {standard_deviation}; expected is a number that is not negative.</source>
   <extracomment>730, engine/models/card_training.py</extracomment>
   <translation>{where}: standard_deviation é {standard_deviation}; espera-se um número que não seja negativo.</translation>
  </message>
  <message>
   <source>{where}: scale is {scale}; expected is a number that is not 0.</source>
   <extracomment>731, engine/models/card_training.py</extracomment>
   <translation>{where}: scale é {scale}; espera-se um número que não seja 0.</translation>
  </message>
  <message>
   <source>{path} cannot be changed: {value}. It is as it was. Check that the folder can be written to, and is used by no other program.</source>
   <extracomment>732, engine/models/card_update.py</extracomment>
   <translation>Não é possível alterar {path}: {value}. Está como estava. Verifique se se pode escrever na pasta e se nenhum outro programa a usa.</translation>
  </message>
  <message>
   <source>YOLO model ({said})</source>
   <extracomment>733, engine/models/deepness.py</extracomment>
   <translation>modelo YOLO ({said})</translation>
  </message>
  <message>
   <source>{path} is a {found} by its metadata: it finds objects, and gives no map. Expected is a model that gives each pixel a class or a number ({SEGMENTOR} or {REGRESSOR}).</source>
   <extracomment>734, engine/models/deepness.py</extracomment>
   <translation>{path} é um {found} segundo os seus metadados: encontra objetos e não dá nenhum mapa. Espera-se um modelo que dê a cada píxel uma classe ou um número ({SEGMENTOR} ou {REGRESSOR}).</translation>
  </message>
  <message>
   <source>{mean_count} numbers that are not 0</source>
   <extracomment>735, engine/models/deepness.py</extracomment>
   <translation>{mean_count} números que não sejam 0</translation>
  </message>
  <message>
   <source>every value is divided by 255, as for images of 8 bits</source>
   <extracomment>736, engine/models/deepness.py</extracomment>
   <translation>cada valor é dividido por 255, como para imagens de 8 bits</translation>
  </message>
  <message>
   <source>; then {means} is subtracted, and what is left divided by {deviations}</source>
   <extracomment>737, engine/models/deepness.py</extracomment>
   <translation>; depois é subtraído {means}, e o que resta é dividido por {deviations}</translation>
  </message>
  <message>
   <source>; results are multiplied by {factor}</source>
   <extracomment>738, engine/models/deepness.py</extracomment>
   <translation>; os resultados são multiplicados por {factor}</translation>
  </message>
  <message>
   <source>The file has metadata for Deepness, and is applied as Deepness does: {said}.</source>
   <extracomment>739, engine/models/deepness.py</extracomment>
   <translation>O ficheiro tem metadados para o Deepness e é aplicado como o Deepness faz: {said}.</translation>
  </message>
  <message>
   <source>{path}: its metadata say {key} = {key_2}; expected is {expected}. Correct the metadata, or take the key out.</source>
   <extracomment>740, engine/models/deepness.py</extracomment>
   <translation>{path}: os seus metadados dizem {key} = {key_2}; espera-se {expected}. Corrija os metadados, ou retire a chave.</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>741, engine/models/deepness.py</extracomment>
   <translation>um número de {low} a {high}</translation>
  </message>
  <message>
   <source>a list of numbers, one for each band</source>
   <extracomment>742, engine/models/deepness.py</extracomment>
   <translation>uma lista de números, um para cada banda</translation>
  </message>
  <message>
   <source>a whole number of pixels, {LARGEST_TILE} at most</source>
   <extracomment>743, engine/models/deepness.py</extracomment>
   <translation>um número inteiro de píxeis, {LARGEST_TILE} no máximo</translation>
  </message>
  <message>
   <source>names by number from 0 on, such as {{"0": "water", "1": "land"}}</source>
   <extracomment>744, engine/models/deepness.py</extracomment>
   <translation>nomes por número a partir de 0, como {{"0": "water", "1": "land"}}</translation>
  </message>
  <message>
   <source>a text of at most {LONGEST} characters</source>
   <extracomment>745, engine/models/deepness.py</extracomment>
   <translation>um texto de {LONGEST} caracteres no máximo</translation>
  </message>
  <message>
   <source>The metadata for Deepness standardise {mean_count} bands, but the model's input “{name}” takes {bands}; expected is one number for each (standardization_mean, standardization_std). Correct the metadata.</source>
   <extracomment>746, engine/models/deepness_model.py</extracomment>
   <translation>Os metadados para o Deepness padronizam {mean_count} bandas, mas a entrada “{name}” do modelo aceita {bands}; espera-se um número para cada uma (standardization_mean, standardization_std). Corrija os metadados.</translation>
  </message>
  <message>
   <source>The inputs of {folder} take different numbers of patches at a time ({listed}); expected one number. Save the model with an open batch size (None).</source>
   <extracomment>747, engine/models/fixed_batch.py</extracomment>
   <translation>As entradas de {folder} aceitam números diferentes de recortes de cada vez ({listed}); espera-se um só número. Guarde o modelo com um tamanho de lote aberto (None).</translation>
  </message>
  <message>
   <source>{folder} holds {name} beside saved_model.pb, so that it is not clear which of the two is the model. Remove the file, or export the model again.</source>
   <extracomment>748, engine/models/graph_safety.py</extracomment>
   <translation>{folder} contém {name} ao lado de saved_model.pb, de modo que não é claro qual dos dois é o modelo. Remova o ficheiro, ou exporte o modelo de novo.</translation>
  </message>
  <message>
   <source>{folder} is damaged ({error}). Export the model again, or copy the folder again.</source>
   <extracomment>749, engine/models/graph_safety.py</extracomment>
   <translation>{folder} está danificada ({error}). Exporte o modelo de novo, ou copie a pasta de novo.</translation>
  </message>
  <message>
   <source>{folder} cannot be read: {value}.</source>
   <extracomment>750, engine/models/graph_safety.py</extracomment>
   <translation>Não é possível ler {folder}: {value}.</translation>
  </message>
  <message>
   <source>{folder} holds no graph. Export the model again, or copy the folder again.</source>
   <extracomment>751, engine/models/graph_safety.py</extracomment>
   <translation>{folder} não contém nenhum grafo. Exporte o modelo de novo, ou copie a pasta de novo.</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({named}{more}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>752, engine/models/graph_safety.py</extracomment>
   <translation>{folder} contém operações que podem ler ou escrever ficheiros ou executar código ({named}{more}), de que um modelo de imagem não precisa; por isso não é carregado. Ligue TRUST só se confiar em quem fez o modelo.</translation>
  </message>
  <message>
   <source>the output has the same size for every input, so it takes in the whole input: only the user can say how large a patch is</source>
   <extracomment>753, engine/models/measured_fields.py</extracomment>
   <translation>a saída tem o mesmo tamanho para qualquer entrada; logo, abrange a entrada inteira: só o utilizador pode dizer que tamanho tem um recorte</translation>
  </message>
  <message>
   <source>The inputs “{list}” take any size, the others do not; such a model cannot be measured. Give the receptive field of each source.</source>
   <extracomment>754, engine/models/measured_fields.py</extracomment>
   <translation>As entradas “{list}” aceitam qualquer tamanho, as outras não; um modelo assim não pode ser medido. Indique o campo recetivo de cada fonte.</translation>
  </message>
  <message>
   <source>it ran on none of the sizes tried</source>
   <extracomment>755, engine/models/measured_fields.py</extracomment>
   <translation>não funcionou com nenhum dos tamanhos tentados</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured on images up to {largest} pixels wide: {trouble}. Give the receptive field and the scale factor.</source>
   <extracomment>756, engine/models/measured_fields.py</extracomment>
   <translation>Os campos do modelo não puderam ser medidos em imagens de até {largest} píxeis de largura: {trouble}. Indique o campo recetivo e o fator de escala.</translation>
  </message>
  <message>
   <source>no shift of up to {SHIFTS} pixels merely shifts the output {missing}</source>
   <extracomment>757, engine/models/measured_fields.py</extracomment>
   <translation>nenhum deslocamento de até {SHIFTS} píxeis apenas desloca a saída {missing}</translation>
  </message>
  <message>
   <source>its pattern repeats only every {period} pixels</source>
   <extracomment>758, engine/models/measured_fields.py</extracomment>
   <translation>o seu padrão só se repete a cada {period} píxeis</translation>
  </message>
  <message>
   <source>every output pixel sees most of the image</source>
   <extracomment>759, engine/models/measured_fields.py</extracomment>
   <translation>cada píxel de saída vê a maior parte da imagem</translation>
  </message>
  <message>
   <source>patches lie {scale} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>760, engine/models/measured_fields.py</extracomment>
   <translation>os recortes estão a {scale} píxeis uns dos outros, mas a rede só se repete a cada {align} píxeis</translation>
  </message>
  <message>
   <source>the image tried is too small for its patches</source>
   <extracomment>761, engine/models/measured_fields.py</extracomment>
   <translation>a imagem tentada é demasiado pequena para os seus recortes</translation>
  </message>
  <message>
   <source>the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>762, engine/models/measured_fields.py</extracomment>
   <translation>a borda do recorte (padding) chega à saída, de modo que um recorte dá um resultado diferente do dos mesmos píxeis dentro de uma imagem maior: um modelo assim só tem campo recetivo quando o tamanho dos seus recortes é indicado</translation>
  </message>
  <message>
   <source>the model takes patches of one size only, so how it treats larger regions cannot be measured</source>
   <extracomment>763, engine/models/measured_patch.py</extracomment>
   <translation>o modelo aceita recortes de um só tamanho; por isso não é possível medir como trata regiões maiores</translation>
  </message>
  <message>
   <source>it has no image input</source>
   <extracomment>764, engine/models/measured_scale.py</extracomment>
   <translation>não tem nenhuma entrada de imagem</translation>
  </message>
  <message>
   <source>The model that an interrupted export set aside for {folder} cannot be put back: {strerror}. Choose another OUTPUT folder.</source>
   <extracomment>765, engine/models/model_folder.py</extracomment>
   <translation>O modelo que uma exportação interrompida pôs de lado para {folder} não pode ser reposto: {strerror}. Escolha outra pasta OUTPUT.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names “{name}”, which is no image input of the model. Its image inputs are: {known}.</source>
   <extracomment>766, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nomeia “{name}”, que não é nenhuma entrada de imagem do modelo. As suas entradas de imagem são: {known}.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names an input twice: {placeholders}.</source>
   <extracomment>767, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nomeia uma entrada duas vezes: {placeholders}.</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>768, engine/models/model_inputs.py</extracomment>
   <translation>O modelo tem {images_count} entradas de imagem ({known}); foram indicadas {sources} fontes. Indique uma imagem para cada uma: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>769, engine/models/model_inputs.py</extracomment>
   <translation>O modelo tem {images_count} entradas de imagem ({known}); foi indicada {sources} fonte. Indique uma imagem para cada uma: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>770, engine/models/model_inputs.py</extracomment>
   <translation>O modelo tem {images_count} entrada de imagem ({known}); foram indicadas {sources} fontes. Indique uma imagem para cada uma: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>771, engine/models/model_inputs.py</extracomment>
   <translation>O modelo tem {images_count} entrada de imagem ({known}); foi indicada {sources} fonte. Indique uma imagem para cada uma: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names {names_count} inputs for {sources} sources; expected each of {known} once, in the order of the sources.</source>
   <extracomment>772, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nomeia {names_count} entradas para {sources} fontes; espera-se cada uma de {known} uma vez, pela ordem das fontes.</translation>
  </message>
  <message>
   <source>{pairs}: a SavedModel without a card has its inputs by alphabet, not in the order in which they were defined. If that is another, give it as PLACEHOLDERS, such as {swapped}.</source>
   <extracomment>773, engine/models/model_inputs.py</extracomment>
   <translation>{pairs}: um SavedModel sem ficha tem as suas entradas por ordem alfabética, não pela ordem em que foram definidas. Se esta for outra, indique-a em PLACEHOLDERS, como {swapped}.</translation>
  </message>
  <message>
   <source>{what} has {bands} bands; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>774, engine/models/model_inputs.py</extracomment>
   <translation>{what} tem {bands} bandas; a entrada “{name}” do modelo espera {channels}{tensor}. Escolha a imagem com as bandas com que o modelo foi treinado, pela mesma ordem.{masks}</translation>
  </message>
  <message>
   <source>{what} has {bands} band; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>775, engine/models/model_inputs.py</extracomment>
   <translation>{what} tem {bands} banda; a entrada “{name}” do modelo espera {channels}{tensor}. Escolha a imagem com as bandas com que o modelo foi treinado, pela mesma ordem.{masks}</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>776, engine/models/model_inputs.py</extracomment>
   <translation>A entrada “{name}” aceita {dates} datas de {bands} bandas: {first} a primeira data, {replace} a última, pela ordem em que os rasters são empilhados (INPUT, depois FURTHER_INPUT).</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} band: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>777, engine/models/model_inputs.py</extracomment>
   <translation>A entrada “{name}” aceita {dates} datas de {bands} banda: {first} a primeira data, {replace} a última, pela ordem em que os rasters são empilhados (INPUT, depois FURTHER_INPUT).</translation>
  </message>
  <message>
   <source>bands {start} to {start_2} are</source>
   <extracomment>778, engine/models/model_inputs.py</extracomment>
   <translation>as bandas {start} a {start_2} são</translation>
  </message>
  <message>
   <source>The dates in the names of the rasters do not ascend ({list}). The model takes the first raster for its first date. If the training images were in another order, give these in that one (INPUT, then FURTHER_INPUT).</source>
   <extracomment>779, engine/models/model_inputs.py</extracomment>
   <translation>As datas nos nomes dos rasters não são crescentes ({list}). O modelo toma o primeiro raster pela sua primeira data. Se as imagens do treino estavam por outra ordem, indique estes por essa ordem (INPUT, depois FURTHER_INPUT).</translation>
  </message>
  <message>
   <source> ({dates} dates of {channels} bands)</source>
   <extracomment>780, engine/models/model_inputs.py</extracomment>
   <translation> ({dates} datas de {channels} bandas)</translation>
  </message>
  <message>
   <source>Its alpha band is a mask and is</source>
   <extracomment>781, engine/models/model_inputs.py</extracomment>
   <translation>A sua banda alfa é uma máscara e fica</translation>
  </message>
  <message>
   <source>Its {masks} alpha bands are</source>
   <extracomment>782, engine/models/model_inputs.py</extracomment>
   <translation>As suas {masks} bandas alfa ficam</translation>
  </message>
  <message>
   <source> {bands} not counted; if it holds data, name all bands in BANDS.</source>
   <extracomment>783, engine/models/model_inputs.py</extracomment>
   <translation> {bands} fora da contagem; se contiver dados, nomeie todas as bandas em BANDS.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS has “{item}”; expected name=value pairs separated by spaces, such as is_training=false dropout=0.0.</source>
   <extracomment>784, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS tem “{item}”; esperam-se pares nome=valor separados por espaços, como is_training=false dropout=0.0.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS names “{name}”, which is no such input of the model. Its inputs without an image are: {known}.</source>
   <extracomment>785, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS nomeia “{name}”, que não é nenhuma entrada desse tipo do modelo. As suas entradas sem imagem são: {known}.</translation>
  </message>
  <message>
   <source>The model also needs values for {list}. Give them in USER_PLACEHOLDERS, such as “{missing}=0”.</source>
   <extracomment>786, engine/models/model_inputs.py</extracomment>
   <translation>O modelo também precisa de valores para {list}. Indique-os em USER_PLACEHOLDERS, como “{missing}=0”.</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>787, engine/command.py</extracomment>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>a number of type {dtype}</source>
   <extracomment>788, engine/models/model_inputs.py</extracomment>
   <translation>um número do tipo {dtype}</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} the value “{text}”; expected {wanted}.</source>
   <extracomment>789, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS dá a {name} o valor “{text}”; espera-se {wanted}.</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, which is no output of the model. Its outputs are: {list}; * stands for all of them.</source>
   <extracomment>790, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nomeia “{name}”, que não é nenhuma saída do modelo. As suas saídas são: {list}; * representa todas elas.</translation>
  </message>
  <message>
   <source>HEAD names an output twice: {text}.</source>
   <extracomment>791, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nomeia uma saída duas vezes: {text}.</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, of which no map can be made: expected is an output of floating-point numbers, or one channel of whole numbers. OUTPUT_NAMES writes it as it is.</source>
   <extracomment>792, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nomeia “{name}”, a partir da qual não é possível fazer nenhum mapa: espera-se uma saída de números de vírgula flutuante, ou um canal de números inteiros. OUTPUT_NAMES escreve-a tal como está.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names it</source>
   <extracomment>793, engine/models/model_outputs.py</extracomment>
   <translation>OUTPUT_NAMES a nomeia</translation>
  </message>
  <message>
   <source>its last activation is {activation}</source>
   <extracomment>794, engine/models/number_kinds.py</extracomment>
   <translation>a sua última ativação é {activation}</translation>
  </message>
  <message>
   <source>the model was trained with {loss}</source>
   <extracomment>795, engine/models/number_kinds.py</extracomment>
   <translation>o modelo foi treinado com {loss}</translation>
  </message>
  <message>
   <source>metadata for Deepness</source>
   <extracomment>796, engine/models/onnx_card.py</extracomment>
   <translation>metadados para o Deepness</translation>
  </message>
  <message>
   <source>{path} names {names_count} classes in its metadata, but its output “{name}” has {channels} channels; expected is a name for each. Correct class_names in the metadata, or take it out.</source>
   <extracomment>797, engine/models/onnx_card.py</extracomment>
   <translation>{path} nomeia {names_count} classes nos seus metadados, mas a sua saída “{name}” tem {channels} canais; espera-se um nome para cada um. Corrija class_names nos metadados, ou retire-o.</translation>
  </message>
  <message>
   <source>the metadata of {path}</source>
   <extracomment>798, engine/models/onnx_card.py</extracomment>
   <translation>os metadados de {path}</translation>
  </message>
  <message>
   <source>{path} is no file. Choose the .onnx file of a model.</source>
   <extracomment>799, engine/models/onnx_file.py</extracomment>
   <translation>{path} não é um ficheiro. Escolha o ficheiro .onnx de um modelo.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; an ONNX file has no more than {LARGEST}, for more cannot be read. Save the model with its weights in a file beside it (external data).</source>
   <extracomment>800, engine/models/onnx_file.py</extracomment>
   <translation>{path} tem {size} bytes; um ficheiro ONNX não tem mais de {LARGEST}, pois mais não pode ser lido. Guarde o modelo com os seus pesos num ficheiro ao lado (external data).</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}. Choose the .onnx file of a model.</source>
   <extracomment>801, engine/models/onnx_file.py</extracomment>
   <translation>Não é possível ler {path}: {value}. Escolha o ficheiro .onnx de um modelo.</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or a damaged one ({error}). Save or copy it again.</source>
   <extracomment>802, engine/models/onnx_file.py</extracomment>
   <translation>{path} não é um modelo ONNX, ou está danificado ({error}). Guarde-o ou copie-o de novo.</translation>
  </message>
  <message>
   <source>it holds no graph</source>
   <extracomment>803, engine/models/onnx_file.py</extracomment>
   <translation>não contém nenhum grafo</translation>
  </message>
  <message>
   <source>its graphs lie more than {DEEPEST} deep within each other</source>
   <extracomment>804, engine/models/onnx_file.py</extracomment>
   <translation>os seus grafos estão aninhados a mais de {DEEPEST} níveis de profundidade</translation>
  </message>
  <message>
   <source>what can be there once stands there twice</source>
   <extracomment>805, engine/models/onnx_file.py</extracomment>
   <translation>o que só pode existir uma vez está lá duas vezes</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but this build of ONNX Runtime knows none. Choose DEVICE auto, or install onnxruntime-gpu (NVIDIA) or onnxruntime-directml (Windows) in the place of onnxruntime.</source>
   <extracomment>806, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICE é gpu, mas esta compilação do ONNX Runtime não conhece nenhuma. Escolha DEVICE auto, ou instale onnxruntime-gpu (NVIDIA) ou onnxruntime-directml (Windows) em vez de onnxruntime.</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}{where}</source>
   <extracomment>807, engine/models/onnx_runtime.py</extracomment>
   <translation>ONNX Runtime {version}{where}</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {found}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>808, engine/models/onnx_runtime.py</extracomment>
   <translation>{path} não tem nenhuma entrada que aceite uma imagem: {found}. Espera-se uma de quatro eixos: lote, bandas, altura e largura, ou lote, altura, largura e bandas.</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type bfloat16, which cannot be handed over; expected is float32. Save the model with inputs and outputs of float32.</source>
   <extracomment>809, engine/models/onnx_runtime.py</extracomment>
   <translation>“{name}” de {path} é do tipo bfloat16, que não pode ser passado; espera-se float32. Guarde o modelo com entradas e saídas float32.</translation>
  </message>
  <message>
   <source>onnxruntime, which runs .onnx models, is missing ({error}). Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>810, engine/models/onnx_runtime.py</extracomment>
   <translation>Falta onnxruntime, que executa modelos .onnx ({error}). Execute “Preparar o ambiente de inferência” de novo, ou instale-o no ambiente que escolheu.</translation>
  </message>
  <message>
   <source>its libraries or its driver are missing</source>
   <extracomment>811, engine/models/onnx_runtime.py</extracomment>
   <translation>faltam as suas bibliotecas ou o seu controlador</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but ONNX Runtime cannot use it for {path} ({gpu}: {reason}). Choose DEVICE auto or cpu, or install the driver and the libraries that this build of ONNX Runtime needs.</source>
   <extracomment>812, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICE é gpu, mas o ONNX Runtime não a pode usar para {path} ({gpu}: {reason}). Escolha DEVICE auto ou cpu, ou instale o controlador e as bibliotecas de que esta compilação do ONNX Runtime precisa.</translation>
  </message>
  <message>
   <source>The processor computes: the GPU cannot be used ({gpu}: {reason}).</source>
   <extracomment>813, engine/models/onnx_runtime.py</extracomment>
   <translation>É o processador que calcula: a GPU não pode ser usada ({gpu}: {reason}).</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by ONNX Runtime {version}: {error}. Save the model again, with an operator set that this version knows.</source>
   <extracomment>814, engine/models/onnx_runtime.py</extracomment>
   <translation>{path} não pode ser carregado pelo ONNX Runtime {version}: {error}. Guarde o modelo de novo, com um conjunto de operadores que esta versão conheça.</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type {type}; expected is a tensor of numbers. Save the model with tensors of numbers alone.</source>
   <extracomment>815, engine/models/onnx_runtime.py</extracomment>
   <translation>“{name}” de {path} é do tipo {type}; espera-se um tensor de números. Guarde o modelo apenas com tensores de números.</translation>
  </message>
  <message>
   <source>“{name}” of {path} has no known number of axes. Save the model with the shapes of its inputs and outputs (onnx.shape_inference).</source>
   <extracomment>816, engine/models/onnx_runtime.py</extracomment>
   <translation>“{name}” de {path} não tem um número de eixos conhecido. Guarde o modelo com as formas das suas entradas e saídas (onnx.shape_inference).</translation>
  </message>
  <message>
   <source>{path} is a damaged ONNX model: {error}. Save or copy it again.</source>
   <extracomment>817, engine/models/onnx_safety.py</extracomment>
   <translation>{path} é um modelo ONNX danificado: {error}. Guarde-o ou copie-o de novo.</translation>
  </message>
  <message>
   <source>{path} holds operations that stand for code or files outside of it ({reaching}), which an image model does not need, so it is not loaded. Save the model as it was before it was compiled for a device.</source>
   <extracomment>818, engine/models/onnx_safety.py</extracomment>
   <translation>{path} contém operações que representam código ou ficheiros fora dele ({reaching}), de que um modelo de imagem não precisa; por isso não é carregado. Guarde o modelo tal como era antes de ser compilado para um dispositivo.</translation>
  </message>
  <message>
   <source>TRUST does not help here: this program loads no libraries of operations. </source>
   <extracomment>819, engine/models/onnx_safety.py</extracomment>
   <translation>TRUST não ajuda aqui: este programa não carrega bibliotecas de operações. </translation>
  </message>
  <message>
   <source>{path} holds operations that are none of ONNX's own ({foreign}); they would need a library of code, and none is loaded. {way_out}Save the model with operations of ONNX alone (domains ai.onnx, ai.onnx.ml, com.microsoft).</source>
   <extracomment>820, engine/models/onnx_safety.py</extracomment>
   <translation>{path} contém operações que não são do próprio ONNX ({foreign}); precisariam de uma biblioteca de código, e nenhuma é carregada. {way_out}Guarde o modelo apenas com operações do ONNX (domínios ai.onnx, ai.onnx.ml, com.microsoft).</translation>
  </message>
  <message>
   <source>{path} stores weights as sparse tensors; expected are whole ones. Save the model without sparse tensors.</source>
   <extracomment>821, engine/models/onnx_safety.py</extracomment>
   <translation>{path} guarda pesos como tensores esparsos; esperam-se tensores completos. Guarde o modelo sem tensores esparsos.</translation>
  </message>
  <message>
   <source>a function in it calls itself</source>
   <extracomment>822, engine/models/onnx_safety.py</extracomment>
   <translation>uma função dentro dele chama-se a si própria</translation>
  </message>
  <message>
   <source>its functions call each other too deeply</source>
   <extracomment>823, engine/models/onnx_safety.py</extracomment>
   <translation>as suas funções chamam-se umas às outras a demasiada profundidade</translation>
  </message>
  <message>
   <source>it has more than {MOST_NODES} operations when its calls are written out</source>
   <extracomment>824, engine/models/onnx_safety.py</extracomment>
   <translation>tem mais de {MOST_NODES} operações quando as suas chamadas são escritas por extenso</translation>
  </message>
  <message>
   <source>{path} has no {side}. Save the model again.</source>
   <extracomment>825, engine/models/onnx_safety.py</extracomment>
   <translation>{path} não tem nenhum {side}. Guarde o modelo de novo.</translation>
  </message>
  <message>
   <source>of no type</source>
   <extracomment>826, engine/models/onnx_safety.py</extracomment>
   <translation>sem tipo</translation>
  </message>
  <message>
   <source>The {side} “{name}” of {path} is {kind}; expected is a tensor, as an image model has. Save the model with tensors alone.</source>
   <extracomment>827, engine/models/onnx_safety.py</extracomment>
   <translation>O {side} “{name}” de {path} é {kind}; espera-se um tensor, como um modelo de imagem tem. Guarde o modelo apenas com tensores.</translation>
  </message>
  <message>
   <source>its {side} “{name}” has the type {kind}</source>
   <extracomment>828, engine/models/onnx_safety.py</extracomment>
   <translation>o seu {side} “{name}” tem o tipo {kind}</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {model}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>829, engine/models/onnx_safety.py</extracomment>
   <translation>{path} não tem nenhuma entrada que aceite uma imagem: {model}. Espera-se uma de quatro eixos: lote, bandas, altura e largura, ou lote, altura, largura e bandas.</translation>
  </message>
  <message>
   <source>its weights “{name}”</source>
   <extracomment>830, engine/models/onnx_safety.py</extracomment>
   <translation>os seus pesos “{name}”</translation>
  </message>
  <message>
   <source>{name} have the type {kind}</source>
   <extracomment>831, engine/models/onnx_safety.py</extracomment>
   <translation>{name} têm o tipo {kind}</translation>
  </message>
  <message>
   <source>{name} have an impossible shape</source>
   <extracomment>832, engine/models/onnx_safety.py</extracomment>
   <translation>{name} têm uma forma impossível</translation>
  </message>
  <message>
   <source>{name} would have {size} bytes</source>
   <extracomment>833, engine/models/onnx_safety.py</extracomment>
   <translation>{name} teriam {size} bytes</translation>
  </message>
  <message>
   <source>{name} are given twice, or as bytes where they are texts</source>
   <extracomment>834, engine/models/onnx_safety.py</extracomment>
   <translation>{name} são dados duas vezes, ou como bytes onde são textos</translation>
  </message>
  <message>
   <source>{name} have {raw} bytes, expected are {size}</source>
   <extracomment>835, engine/models/onnx_safety.py</extracomment>
   <translation>{name} têm {raw} bytes, esperam-se {size}</translation>
  </message>
  <message>
   <source>{name} have {given} numbers, expected are {expected}</source>
   <extracomment>836, engine/models/onnx_safety.py</extracomment>
   <translation>{name} têm {given} números, esperam-se {expected}</translation>
  </message>
  <message>
   <source>{path} wants to read weights from “{location}”; expected is a file in the model's own folder or below it. Copy the file with the weights there, and save the model with its bare name.</source>
   <extracomment>837, engine/models/onnx_safety.py</extracomment>
   <translation>{path} quer ler pesos de “{location}”; espera-se um ficheiro na própria pasta do modelo ou abaixo dela. Copie para lá o ficheiro com os pesos, e guarde o modelo com o nome simples desse ficheiro.</translation>
  </message>
  <message>
   <source>{path} has weights in the file {name}, which is not there. Copy it into the folder of the model.</source>
   <extracomment>838, engine/models/onnx_safety.py</extracomment>
   <translation>{path} tem pesos no ficheiro {name}, que não existe aí. Copie-o para a pasta do modelo.</translation>
  </message>
  <message>
   <source>{name} have {length} bytes in {name_2}, expected are {size}</source>
   <extracomment>839, engine/models/onnx_safety.py</extracomment>
   <translation>{name} têm {length} bytes em {name_2}, esperam-se {size}</translation>
  </message>
  <message>
   <source>{name} reach to byte {offset} of {name_2}, which has {size} bytes</source>
   <extracomment>840, engine/models/onnx_safety.py</extracomment>
   <translation>{name} vão até ao byte {offset} de {name_2}, que tem {size} bytes</translation>
  </message>
  <message>
   <source>; labels differ</source>
   <extracomment>841, engine/models/output_agreement.py</extracomment>
   <translation>; os rótulos diferem</translation>
  </message>
  <message>
   <source>largest difference {largest}{labels}</source>
   <extracomment>842, engine/models/output_agreement.py</extracomment>
   <translation>maior diferença {largest}{labels}</translation>
  </message>
  <message>
   <source>By the model card “{output}” has {threshold_count} thresholds, one for each label, but it has {channels} channels. Correct “threshold” in cnnmapper:numbers of model_card.json: one number, or one for each channel.</source>
   <extracomment>843, engine/models/output_reading.py</extracomment>
   <translation>Segundo a ficha do modelo, “{output}” tem {threshold_count} limiares, um para cada rótulo, mas tem {channels} canais. Corrija “threshold” em cnnmapper:numbers de model_card.json: um número, ou um para cada canal.</translation>
  </message>
  <message>
   <source>ACTIVATION is {activation}</source>
   <extracomment>844, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATION é {activation}</translation>
  </message>
  <message>
   <source>ACTIVATION is softmax, but “{output}” has one channel, whose softmax is 1 everywhere. Choose sigmoid for the probability of one class, none for quantities, or name another output in HEAD.</source>
   <extracomment>845, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATION é softmax, mas “{output}” tem um canal, cujo softmax é 1 em toda a parte. Escolha sigmoid para a probabilidade de uma classe, “Nenhuma” para quantidades, ou indique outra saída em HEAD.</translation>
  </message>
  <message>
   <source>{reason}, and they sum to 1 already</source>
   <extracomment>846, engine/models/output_reading.py</extracomment>
   <translation>{reason}, e já somam 1</translation>
  </message>
  <message>
   <source>{reason}, as it is in the model already</source>
   <extracomment>847, engine/models/output_reading.py</extracomment>
   <translation>{reason}, tal como já está no modelo</translation>
  </message>
  <message>
   <source>{reason}, and they lie between 0 and 1 already</source>
   <extracomment>848, engine/models/output_reading.py</extracomment>
   <translation>{reason}, e já estão entre 0 e 1</translation>
  </message>
  <message>
   <source>they sum to 1</source>
   <extracomment>849, engine/models/output_reading.py</extracomment>
   <translation>somam 1</translation>
  </message>
  <message>
   <source>the model card says so</source>
   <extracomment>850, engine/models/output_reading.py</extracomment>
   <translation>a ficha do modelo o diz</translation>
  </message>
  <message>
   <source>do not sum to 1 (they are {seen} on samples)</source>
   <extracomment>851, engine/models/output_reading.py</extracomment>
   <translation>não somam 1 (são {seen} em amostras)</translation>
  </message>
  <message>
   <source>are {seen} on samples, not 0 to 1</source>
   <extracomment>852, engine/models/output_reading.py</extracomment>
   <translation>são {seen} em amostras, não de 0 a 1</translation>
  </message>
  <message>
   <source>sum to 1: they are probabilities already</source>
   <extracomment>853, engine/models/output_reading.py</extracomment>
   <translation>somam 1: já são probabilidades</translation>
  </message>
  <message>
   <source>By the model card the numbers of “{output}” are {kind}, but they {trouble}. Correct “kind” in cnnmapper:numbers of model_card.json, or choose ACTIVATION.</source>
   <extracomment>854, engine/models/output_reading.py</extracomment>
   <translation>Segundo a ficha do modelo, os números de “{output}” são {kind}, mas {trouble}. Corrija “kind” em cnnmapper:numbers de model_card.json, ou escolha ACTIVATION.</translation>
  </message>
  <message>
   <source>they lie between 0 and 1 and sum to 1</source>
   <extracomment>855, engine/models/output_reading.py</extracomment>
   <translation>estão entre 0 e 1 e somam 1</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are {seen} on samples, though {reason}: over the channels of a pixel they are no probabilities. Choose ACTIVATION none to have them as they are, or name another output in HEAD.</source>
   <extracomment>856, engine/models/output_reading.py</extracomment>
   <translation>Os números de “{output}” são {seen} em amostras; contudo, {reason}: ao longo dos canais de um píxel não são probabilidades. Escolha ACTIVATION “Nenhuma” para os ter tal como estão, ou indique outra saída em HEAD.</translation>
  </message>
  <message>
   <source>its name says so</source>
   <extracomment>857, engine/models/output_reading.py</extracomment>
   <translation>o seu nome o diz</translation>
  </message>
  <message>
   <source>the legend names {classes} classes</source>
   <extracomment>858, engine/models/output_reading.py</extracomment>
   <translation>a legenda nomeia {classes} classes</translation>
  </message>
  <message>
   <source>the legend names two classes</source>
   <extracomment>859, engine/models/output_reading.py</extracomment>
   <translation>a legenda nomeia duas classes</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured within {most_s} s. Give the receptive field and the scale factor, or export the Keras file, whose layers are read.</source>
   <extracomment>860, engine/models/probing.py</extracomment>
   <translation>Os campos do modelo não puderam ser medidos em {most_s} s. Indique o campo recetivo e o fator de escala, ou exporte o ficheiro Keras, cujas camadas são lidas.</translation>
  </message>
  <message>
   <source>its output {name} is empty</source>
   <extracomment>861, engine/models/probing.py</extracomment>
   <translation>a sua saída {name} está vazia</translation>
  </message>
  <message>
   <source>the model's labels are its most probable classes</source>
   <extracomment>862, engine/models/result_head.py</extracomment>
   <translation>os rótulos do modelo são as suas classes mais prováveis</translation>
  </message>
  <message>
   <source>it is the last in the order that their names number</source>
   <extracomment>863, engine/models/result_head.py</extracomment>
   <translation>é a última na ordem que os seus nomes numeram</translation>
  </message>
  <message>
   <source>The model cannot work on {feeds}: {reason}. Check RECEPTIVE_FIELD or PATCH_SIZE, and the image's bands.</source>
   <extracomment>864, engine/models/run_failure.py</extracomment>
   <translation>O modelo não consegue trabalhar com {feeds}: {reason}. Verifique RECEPTIVE_FIELD ou PATCH_SIZE, e as bandas da imagem.</translation>
  </message>
  <message>
   <source>{name} {rows} x {columns} pixels with {bands} bands (height x width)</source>
   <extracomment>865, engine/models/run_failure.py</extracomment>
   <translation>{name} {rows} x {columns} píxeis com {bands} bandas (altura x largura)</translation>
  </message>
  <message>
   <source>{name} of the shape {shape}</source>
   <extracomment>866, engine/models/run_failure.py</extracomment>
   <translation>{name} com a forma {shape}</translation>
  </message>
  <message>
   <source>Export the model again with “Export a Keras model”</source>
   <extracomment>867, engine/models/runtime_choice.py</extracomment>
   <translation>Exporte o modelo de novo com “Exportar um modelo Keras”</translation>
  </message>
  <message>
   <source>The inference environment has no TensorFlow, and without it {folder} cannot be run, because {lack}. {AGAIN}, where there is one, and use what it writes. Or: {HOW_TO_ADD}</source>
   <extracomment>870, engine/models/runtime_choice.py</extracomment>
   <translation>O ambiente de inferência não tem TensorFlow, e sem ele {folder} não pode ser executado, porque {lack}. {AGAIN}, onde exista um, e use o que este escreve. Ou: {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>ONNX Runtime is not installed in the inference environment</source>
   <extracomment>873, engine/models/runtime_choice.py</extracomment>
   <translation>o ONNX Runtime não está instalado no ambiente de inferência</translation>
  </message>
  <message>
   <source>{folder} has no model card, and so no ONNX files that were proven</source>
   <extracomment>874, engine/models/runtime_choice.py</extracomment>
   <translation>{folder} não tem ficha do modelo e, portanto, não tem ficheiros ONNX comprovados</translation>
  </message>
  <message>
   <source>the model could not be written as ONNX: {without_onnx}</source>
   <extracomment>875, engine/models/runtime_choice.py</extracomment>
   <translation>o modelo não pôde ser escrito como ONNX: {without_onnx}</translation>
  </message>
  <message>
   <source>{folder} was exported by a version that wrote no ONNX files</source>
   <extracomment>876, engine/models/runtime_choice.py</extracomment>
   <translation>{folder} foi exportado por uma versão que não escrevia ficheiros ONNX</translation>
  </message>
  <message>
   <source>a network that computes whole regions is missing ({without_onnx})</source>
   <extracomment>877, engine/models/runtime_choice.py</extracomment>
   <translation>falta uma rede que calcule regiões inteiras ({without_onnx})</translation>
  </message>
  <message>
   <source>a network of the model took {speed_in_onnx} times as long when it was exported</source>
   <extracomment>878, engine/models/runtime_choice.py</extracomment>
   <translation>uma rede do modelo demorou {speed_in_onnx} vezes mais quando foi exportado</translation>
  </message>
  <message>
   <source>an array is too large</source>
   <extracomment>879, engine/models/self_test.py</extracomment>
   <translation>um array é demasiado grande</translation>
  </message>
  <message>
   <source>{path} cannot be read ({splitlines}). Export the model again with “Export a Keras model”.</source>
   <extracomment>880, engine/models/self_test.py</extracomment>
   <translation>Não é possível ler {path} ({splitlines}). Exporte o modelo de novo com “Exportar um modelo Keras”.</translation>
  </message>
  <message>
   <source>other labels</source>
   <extracomment>881, engine/models/self_test.py</extracomment>
   <translation>outros rótulos</translation>
  </message>
  <message>
   <source>a largest difference of {found}</source>
   <extracomment>882, engine/models/self_test.py</extracomment>
   <translation>uma diferença máxima de {found}</translation>
  </message>
  <message>
   <source>In {name} the model {folder} does not give what it gave in {proven_in} when it was exported: {what} on its test tensors, expected is at most {tolerance}. Choose another RUNTIME or DEVICE, or export the model again.</source>
   <extracomment>883, engine/models/self_test.py</extracomment>
   <translation>Em {name}, o modelo {folder} não dá o que deu em {proven_in} quando foi exportado: {what} nos seus tensores de teste, espera-se no máximo {tolerance}. Escolha outro RUNTIME ou DEVICE, ou exporte o modelo de novo.</translation>
  </message>
  <message>
   <source>The model was proven in {proven_in}; in {name} it gives the same for its test tensors (largest difference {found}).</source>
   <extracomment>884, engine/models/self_test.py</extracomment>
   <translation>O modelo foi comprovado em {proven_in}; em {name} dá o mesmo para os seus tensores de teste (maior diferença {found}).</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({named}).</source>
   <extracomment>885, engine/models/served_layout.py</extracomment>
   <translation>O modelo recebe as suas bandas antes das linhas e colunas ({named}).</translation>
  </message>
  <message>
   <source>The model knows of no neighbours: every pixel is computed by itself.</source>
   <extracomment>886, engine/models/served_layout.py</extracomment>
   <translation>O modelo não conhece vizinhos: cada píxel é calculado por si só.</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes {axes} numbers for a pixel, and the image has {bands} bands. Choose the bands with BANDS, or save the model with an input that says how many dates and bands it takes.</source>
   <extracomment>887, engine/models/served_layout.py</extracomment>
   <translation>A entrada “{name}” do modelo aceita {axes} números para um píxel, e a imagem tem {bands} bandas. Escolha as bandas com BANDS, ou guarde o modelo com uma entrada que diga quantas datas e bandas aceita.</translation>
  </message>
  <message>
   <source>TensorFlow {version} (GPU)</source>
   <extracomment>888, engine/models/tensorflow_runtime.py</extracomment>
   <translation>TensorFlow {version} (GPU)</translation>
  </message>
  <message>
   <source>{folder} cannot be loaded as a SavedModel: {error}. Export the model again with “Export a Keras model”.</source>
   <extracomment>889, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder} não pode ser carregado como SavedModel: {error}. Exporte o modelo de novo com “Exportar um modelo Keras”.</translation>
  </message>
  <message>
   <source>{folder} has the signatures {names}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>890, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder} tem as assinaturas {names}; espera-se uma, ou “serving_default”. Guarde o modelo com uma assinatura serving, ou exporte-o com “Exportar um modelo Keras”.</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but TensorFlow finds no GPU. Choose DEVICE auto, or run “Set up the inference environment” with GPU switched on (NVIDIA on Linux).</source>
   <extracomment>891, engine/models/tensorflow_runtime.py</extracomment>
   <translation>DEVICE é gpu, mas o TensorFlow não encontra nenhuma GPU. Escolha DEVICE auto, ou execute “Preparar o ambiente de inferência” com GPU ligado (NVIDIA em Linux).</translation>
  </message>
  <message>
   <source>The model's tensor {name} has no known rank; export it with “Export a Keras model”.</source>
   <extracomment>892, engine/models/tensorflow_runtime.py</extracomment>
   <translation>O tensor {name} do modelo não tem uma ordem (rank) conhecida; exporte-o com “Exportar um modelo Keras”.</translation>
  </message>
  <message>
   <source>The model's output “{name}” has the shape {shape}; expected (batch, height, width, channels), (batch, height, width), (batch, channels) or (batch).</source>
   <extracomment>894, engine/models/tensors.py</extracomment>
   <translation>A saída “{name}” do modelo tem a forma {shape}; espera-se (batch, height, width, channels), (batch, height, width), (batch, channels) ou (batch).</translation>
  </message>
  <message>
   <source>its output of distances is {document}</source>
   <extracomment>895, engine/models/unlike_training.py</extracomment>
   <translation>a sua saída de distâncias é {document}</translation>
  </message>
  <message>
   <source>it has more fields than any model</source>
   <extracomment>896, engine/models/wire_format.py</extracomment>
   <translation>tem mais campos do que qualquer modelo</translation>
  </message>
  <message>
   <source>a field that has no number</source>
   <extracomment>897, engine/models/wire_format.py</extracomment>
   <translation>um campo que não tem número</translation>
  </message>
  <message>
   <source>a field of the kind {kind}</source>
   <extracomment>898, engine/models/wire_format.py</extracomment>
   <translation>um campo do tipo {kind}</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <extracomment>899, engine/models/wire_format.py</extracomment>
   <translation>está truncado</translation>
  </message>
  <message>
   <source>a number stands where a message is expected</source>
   <extracomment>900, engine/models/wire_format.py</extracomment>
   <translation>há um número onde se espera uma mensagem</translation>
  </message>
  <message>
   <source>something else stands where a number is expected</source>
   <extracomment>901, engine/models/wire_format.py</extracomment>
   <translation>há outra coisa onde se espera um número</translation>
  </message>
  <message>
   <source>a number that does not end</source>
   <extracomment>902, engine/models/wire_format.py</extracomment>
   <translation>um número que não termina</translation>
  </message>
  <message>
   <source>numbers that do not end where their field does</source>
   <extracomment>903, engine/models/wire_format.py</extracomment>
   <translation>números que não terminam onde o seu campo termina</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) cannot be read: {reason}</source>
   <extracomment>904, engine/networks/axis_trace.py</extracomment>
   <translation>a camada {name} ({name_2}) não pode ser lida: {reason}</translation>
  </message>
  <message>
   <source>the size that layer {name} gives is not fixed</source>
   <extracomment>905, engine/networks/axis_trace.py</extracomment>
   <translation>o tamanho que a camada {name} dá não é fixo</translation>
  </message>
  <message>
   <source>the input is too small for layer {name}</source>
   <extracomment>906, engine/networks/axis_trace.py</extracomment>
   <translation>a entrada é demasiado pequena para a camada {name}</translation>
  </message>
  <message>
   <source>a window is spread over at least one pixel</source>
   <extracomment>907, engine/networks/axis_trace.py</extracomment>
   <translation>uma janela abrange pelo menos um píxel</translation>
  </message>
  <message>
   <source>layer {name} is to combine maps of {listed} pixels</source>
   <extracomment>908, engine/networks/axis_trace.py</extracomment>
   <translation>a camada {name} deveria combinar mapas de {listed} píxeis</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) takes in the whole input, whatever its size: only a fixed input size, or the user, can say how large a patch is</source>
   <extracomment>909, engine/networks/axis_trace.py</extracomment>
   <translation>a camada {name} ({name_2}) abrange a entrada inteira, seja qual for o seu tamanho: só um tamanho de entrada fixo, ou o utilizador, pode dizer que tamanho tem um recorte</translation>
  </message>
  <message>
   <source>only patches of one source share what lies inside them</source>
   <extracomment>910, engine/networks/border_network.py</extracomment>
   <translation>só recortes de uma única fonte partilham o que está dentro deles</translation>
  </message>
  <message>
   <source>it needs the patch as a whole</source>
   <extracomment>911, engine/networks/border_network.py</extracomment>
   <translation>precisa do recorte como um todo</translation>
  </message>
  <message>
   <source>it treats every value of the flattened patch in its own way</source>
   <extracomment>912, engine/networks/border_network.py</extracomment>
   <translation>trata cada valor do recorte linearizado (flatten) à sua própria maneira</translation>
  </message>
  <message>
   <source>the output {name} has more than one pixel for a patch</source>
   <extracomment>913, engine/networks/border_network.py</extracomment>
   <translation>a saída {name} tem mais de um píxel para um recorte</translation>
  </message>
  <message>
   <source>its padding leaves {maps} maps to compute for every pixel, too many</source>
   <extracomment>914, engine/networks/border_network.py</extracomment>
   <translation>o seu preenchimento deixa {maps} mapas a calcular para cada píxel, o que é demasiado</translation>
  </message>
  <message>
   <source>its padding reaches most of every patch, so hardly anything is shared by patches</source>
   <extracomment>915, engine/networks/border_network.py</extracomment>
   <translation>o seu preenchimento chega à maior parte de cada recorte, de modo que quase nada é partilhado pelos recortes</translation>
  </message>
  <message>
   <source>its channels are in groups</source>
   <extracomment>916, engine/networks/border_steps.py</extracomment>
   <translation>os seus canais estão em grupos</translation>
  </message>
  <message>
   <source>nothing of the patch is left</source>
   <extracomment>917, engine/networks/border_steps.py</extracomment>
   <translation>não resta nada do recorte</translation>
  </message>
  <message>
   <source>a crop lies inside</source>
   <extracomment>918, engine/networks/border_steps.py</extracomment>
   <translation>um corte (crop) fica no interior</translation>
  </message>
  <message>
   <source>a tensor without pixels</source>
   <extracomment>919, engine/networks/channels_last.py</extracomment>
   <translation>um tensor sem píxeis</translation>
  </message>
  <message>
   <source>what leads to {output} is inside the model {name}</source>
   <extracomment>920, engine/networks/class_features.py</extracomment>
   <translation>o que leva a {output} está dentro do modelo {name}</translation>
  </message>
  <message>
   <source>{output} is made by {name}, which is no layer of classes</source>
   <extracomment>921, engine/networks/class_features.py</extracomment>
   <translation>{output} é produzida por {name}, que não é uma camada de classes</translation>
  </message>
  <message>
   <source>{name} lies between the layer of classes and {output}</source>
   <extracomment>922, engine/networks/class_features.py</extracomment>
   <translation>{name} está entre a camada de classes e {output}</translation>
  </message>
  <message>
   <source>the layer {name} has no fixed number of features</source>
   <extracomment>923, engine/networks/class_features.py</extracomment>
   <translation>a camada {name} não tem um número fixo de características</translation>
  </message>
  <message>
   <source>the layer of classes {name} is a convolution with strides</source>
   <extracomment>924, engine/networks/class_features.py</extracomment>
   <translation>a camada de classes {name} é uma convolução com passos (strides)</translation>
  </message>
  <message>
   <source>The layer “{name}” takes several dates with the channels before rows and columns, which is not understood. Save the model with data_format="channels_last".</source>
   <extracomment>925, engine/networks/dates.py</extracomment>
   <translation>A camada “{name}” recebe várias datas com os canais antes das linhas e colunas, o que não é compreendido. Guarde o modelo com data_format="channels_last".</translation>
  </message>
  <message>
   <source>The input “{name}” has the shape {shape}, which leaves the number of {open} open; expected are fixed numbers of dates and bands, which tell how the bands of the image are dealt out. Save the model with Input(shape=(dates, …, bands)), and {open_2} as the images will have them.</source>
   <extracomment>926, engine/networks/dates.py</extracomment>
   <translation>A entrada “{name}” tem a forma {shape}, que deixa em aberto o número de {open}; esperam-se números fixos de datas e bandas, que dizem como as bandas da imagem são distribuídas. Guarde o modelo com Input(shape=(datas, …, bandas)), e {open_2} tal como as imagens os terão.</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: the image needs {dates_2} bands, those of the first date first.</source>
   <extracomment>927, engine/networks/dates.py</extracomment>
   <translation>A entrada “{name}” aceita {dates} datas de {bands} bandas: a imagem precisa de {dates_2} bandas, com as da primeira data em primeiro lugar.</translation>
  </message>
  <message>
   <source>there is no network without a result</source>
   <extracomment>928, engine/networks/deepness_file.py</extracomment>
   <translation>não há rede sem um resultado</translation>
  </message>
  <message>
   <source>its tiles would have {width} pixels on a side, more than fits into memory</source>
   <extracomment>929, engine/networks/deepness_file.py</extracomment>
   <translation>os seus blocos teriam {width} píxeis de lado, mais do que cabe na memória</translation>
  </message>
  <message>
   <source>it differs from the network by {difference}</source>
   <extracomment>930, engine/networks/deepness_file.py</extracomment>
   <translation>difere da rede em {difference}</translation>
  </message>
  <message>
   <source>the model's result is no probability of classes</source>
   <extracomment>931, engine/networks/deepness_file.py</extracomment>
   <translation>o resultado do modelo não é uma probabilidade de classes</translation>
  </message>
  <message>
   <source>Deepness gives a model one image, and this one takes several inputs</source>
   <extracomment>932, engine/networks/deepness_file.py</extracomment>
   <translation>o Deepness dá a um modelo uma só imagem, e este recebe várias entradas</translation>
  </message>
  <message>
   <source>no network that gives a result for every pixel of a tile is proven for the model</source>
   <extracomment>933, engine/networks/deepness_file.py</extracomment>
   <translation>para o modelo não está comprovada nenhuma rede que dê um resultado para cada píxel de um bloco</translation>
  </message>
  <message>
   <source>the entry has an ONNX file</source>
   <extracomment>934, engine/networks/deepness_file.py</extracomment>
   <translation>a entrada da ficha tem um ficheiro ONNX</translation>
  </message>
  <message>
   <source>The rewritten network gives {shape} values for the output {name}, the patches {shape_2}.</source>
   <extracomment>935, engine/networks/equality_proof.py</extracomment>
   <translation>A rede reescrita dá {shape} valores para a saída {name}, os recortes {shape_2}.</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}) and cannot be built anew in float32 ({name}), so nothing faster than patches can be proven for it.</source>
   <extracomment>936, engine/networks/full_precision.py</extracomment>
   <translation>O modelo calcula em meia precisão ({policy}) e não pode ser construído de novo em float32 ({name}); por isso, nada mais rápido do que os recortes pode ser comprovado para ele.</translation>
  </message>
  <message>
   <source> by up to {differences} on noise</source>
   <extracomment>937, engine/networks/full_precision.py</extracomment>
   <translation> em até {differences} com ruído</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}); the exported one computes in float32, which is exact where half precision rounds, so it differs from Keras's own results{by}.</source>
   <extracomment>938, engine/networks/full_precision.py</extracomment>
   <translation>O modelo calcula em meia precisão ({policy}); o exportado calcula em float32, que é exato onde a meia precisão arredonda; por isso difere dos resultados do próprio Keras{by}.</translation>
  </message>
  <message>
   <source>the others are crops of it</source>
   <extracomment>939, engine/networks/head_of_layers.py</extracomment>
   <translation>as outras são cortes dela</translation>
  </message>
  <message>
   <source>the model's labels are made of it</source>
   <extracomment>940, engine/networks/head_of_layers.py</extracomment>
   <translation>os rótulos do modelo são feitos a partir dela</translation>
  </message>
  <message>
   <source>all the others feed it</source>
   <extracomment>941, engine/networks/head_of_layers.py</extracomment>
   <translation>todas as outras a alimentam</translation>
  </message>
  <message>
   <source>it has the finest pixels</source>
   <extracomment>942, engine/networks/head_of_layers.py</extracomment>
   <translation>tem os píxeis mais finos</translation>
  </message>
  <message>
   <source>the others branch off the layers that lead to it</source>
   <extracomment>943, engine/networks/head_of_layers.py</extracomment>
   <translation>as outras ramificam-se das camadas que levam a ela</translation>
  </message>
  <message>
   <source>the layer {name} ({name_2})</source>
   <extracomment>944, engine/networks/input_scaling.py</extracomment>
   <translation>a camada {name} ({name_2})</translation>
  </message>
  <message>
   <source>the layer {name}, which tells the likely range alone</source>
   <extracomment>945, engine/networks/input_scaling.py</extracomment>
   <translation>a camada {name}, que só diz o intervalo provável</translation>
  </message>
  <message>
   <source>{path} is of Keras 2 and uses {found}: {OTHERWISE}. {path_2}</source>
   <extracomment>946, engine/networks/keras_2.py</extracomment>
   <translation>{path} é do Keras 2 e usa {found}: {OTHERWISE}. {path_2}</translation>
  </message>
  <message>
   <source>outside of training Keras 2 scales the image down with it, Keras 3 cuts out its centre</source>
   <extracomment>947, engine/networks/keras_2.py</extracomment>
   <translation>fora do treino, o Keras 2 reduz com ela a imagem, o Keras 3 corta o seu centro</translation>
  </message>
  <message>
   <source>in Keras 2 it rises by 0.2, in Keras 3 by one sixth</source>
   <extracomment>948, engine/networks/keras_2.py</extracomment>
   <translation>no Keras 2 sobe em 0.2, no Keras 3 em um sexto</translation>
  </message>
  <message>
   <source>{path} is of Keras 2, and its weights do not fit the network that it describes ({error}). {path_2}</source>
   <extracomment>949, engine/networks/keras_2.py</extracomment>
   <translation>{path} é do Keras 2, e os seus pesos não correspondem à rede que descreve ({error}). {path_2}</translation>
  </message>
  <message>
   <source>which Keras 2 wrote and this program does not know</source>
   <extracomment>950, engine/networks/keras_2.py</extracomment>
   <translation>que o Keras 2 escreveu e este programa não conhece</translation>
  </message>
  <message>
   <source>Convert it with Keras 2 itself, in any Python that has it (pip install tf_keras): python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')". The folder that this writes can be chosen as MODEL without an export.</source>
   <extracomment>951, engine/networks/keras_2.py</extracomment>
   <translation>Converta-o com o próprio Keras 2, em qualquer Python que o tenha (pip install tf_keras): python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')". A pasta que isto escreve pode ser escolhida como MODEL sem exportação.</translation>
  </message>
  <message>
   <source>layers that wait for each other</source>
   <extracomment>952, engine/networks/keras_2.py</extracomment>
   <translation>camadas que esperam umas pelas outras</translation>
  </message>
  <message>
   <source>the TensorFlow operation {name}</source>
   <extracomment>953, engine/networks/keras_2.py</extracomment>
   <translation>a operação do TensorFlow {name}</translation>
  </message>
  <message>
   <source>tf.{get} in a Sequential model</source>
   <extracomment>954, engine/networks/keras_2.py</extracomment>
   <translation>tf.{get} num modelo Sequential</translation>
  </message>
  <message>
   <source>tf.{name} in a way of its own</source>
   <extracomment>955, engine/networks/keras_2.py</extracomment>
   <translation>tf.{name} de um modo próprio</translation>
  </message>
  <message>
   <source>the layer “{name}” is only in the weights</source>
   <extracomment>956, engine/networks/keras_2_weights.py</extracomment>
   <translation>a camada “{name}” está apenas nos pesos</translation>
  </message>
  <message>
   <source>the layer “{name}” has the weights {value}, expected {value_2}</source>
   <extracomment>957, engine/networks/keras_2_weights.py</extracomment>
   <translation>a camada “{name}” tem os pesos {value}, esperam-se {value_2}</translation>
  </message>
  <message>
   <source>{found_count} weights for “{name}/{name_2}” in “{name_3}”</source>
   <extracomment>958, engine/networks/keras_2_weights.py</extracomment>
   <translation>{found_count} pesos para “{name}/{name_2}” em “{name_3}”</translation>
  </message>
  <message>
   <source>{stored_count} weights of “{name}” have no layer</source>
   <extracomment>959, engine/networks/keras_2_weights.py</extracomment>
   <translation>{stored_count} pesos de “{name}” não têm camada</translation>
  </message>
  <message>
   <source>the layer “{part}” has none</source>
   <extracomment>960, engine/networks/keras_2_weights.py</extracomment>
   <translation>a camada “{part}” não tem nenhum</translation>
  </message>
  <message>
   <source>The Keras file {path} does not exist.</source>
   <extracomment>961, engine/networks/keras_loading.py</extracomment>
   <translation>O ficheiro Keras {path} não existe.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file (neither a zip archive as .keras nor HDF5 as .h5). It may be damaged; copy or download it again, or save the model again.</source>
   <extracomment>962, engine/networks/keras_loading.py</extracomment>
   <translation>{path} não é um ficheiro Keras (nem um arquivo zip, como .keras, nem HDF5, como .h5). Pode estar danificado; copie-o ou descarregue-o de novo, ou guarde o modelo de novo.</translation>
  </message>
  <message>
   <source>{path} has no defined inputs (a subclassed model that was never built). Save it as a functional or Sequential model with an Input layer.</source>
   <extracomment>963, engine/networks/keras_loading.py</extracomment>
   <translation>{path} não tem entradas definidas (um modelo por subclasse que nunca foi construído). Guarde-o como modelo funcional ou Sequential com uma camada Input.</translation>
  </message>
  <message>
   <source>{path} holds weights alone, and does not say what the network is: save the whole network where it was trained, with model.save(), and choose that file.</source>
   <extracomment>964, engine/networks/keras_loading.py</extracomment>
   <translation>{path} contém só pesos e não diz o que a rede é: guarde a rede completa onde foi treinada, com model.save(), e escolha esse ficheiro.</translation>
  </message>
  <message>
   <source>{path} holds no readable model description ({error}). A file with weights alone does not say what the network is; save the whole model with model.save().</source>
   <extracomment>965, engine/networks/keras_loading.py</extracomment>
   <translation>{path} não contém nenhuma descrição legível do modelo ({error}). Um ficheiro só com pesos não diz o que a rede é; guarde o modelo completo com model.save().</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} would be run with your rights. Read it, and switch on TRUST if you trust whoever wrote it.</source>
   <extracomment>966, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} seria executado com as suas permissões. Leia-o, e ligue TRUST se confiar em quem o escreveu.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} does not exist.</source>
   <extracomment>967, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} não existe.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} is no Python file; expected .py.</source>
   <extracomment>968, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} não é um ficheiro Python; espera-se .py.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} failed ({name}: {error}).</source>
   <extracomment>969, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} falhou ({name}: {error}).</translation>
  </message>
  <message>
   <source>Ran the custom code {path}.</source>
   <extracomment>970, engine/networks/keras_loading.py</extracomment>
   <translation>Foi executado o código próprio {path}.</translation>
  </message>
  <message>
   <source>{path} carries Python code (a Lambda layer), which is not run unless you switch on TRUST. Do that only if you trust whoever made the file; better, replace the Lambda by a layer of its own.</source>
   <extracomment>971, engine/networks/keras_loading.py</extracomment>
   <translation>{path} contém código Python (uma camada Lambda), que não é executado a não ser que ligue TRUST. Faça-o só se confiar em quem fez o ficheiro; melhor ainda, substitua a Lambda por uma camada própria.</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which Keras 3 has no more. {path_2}</source>
   <extracomment>975, engine/networks/keras_loading.py</extracomment>
   <translation>{path} tem uma camada {name}, que o Keras 3 já não tem. {path_2}</translation>
  </message>
  <message>
   <source>{path} uses “{name}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>976, engine/networks/keras_loading.py</extracomment>
   <translation>{path} usa “{name}”, que não é do Keras nem do OTBTF. Indique em CUSTOM_CODE o ficheiro Python que o define e regista, e ligue TRUST.</translation>
  </message>
  <message>
   <source>{path} has a Lambda layer whose code another version of Python wrote than {python_version}, in which it cannot run. Replace the Lambda by a layer of its own. {path_2}</source>
   <extracomment>977, engine/networks/keras_loading.py</extracomment>
   <translation>{path} tem uma camada Lambda cujo código foi escrito por uma versão do Python diferente de {python_version}, na qual não pode ser executado. Substitua a Lambda por uma camada própria. {path_2}</translation>
  </message>
  <message>
   <source>Save it again with a newer Keras, or check that the file is complete.</source>
   <extracomment>978, engine/networks/keras_loading.py</extracomment>
   <translation>Guarde-o de novo com um Keras mais recente, ou verifique se o ficheiro está completo.</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by Keras {version} ({name}: {text}). {way}</source>
   <extracomment>979, engine/networks/keras_loading.py</extracomment>
   <translation>{path} não pode ser carregado pelo Keras {version} ({name}: {text}). {way}</translation>
  </message>
  <message>
   <source>{path} cannot be read as a zip archive ({error}). Copy or download it again.</source>
   <extracomment>980, engine/networks/keras_safety.py</extracomment>
   <translation>{path} não pode ser lido como arquivo zip ({error}). Copie-o ou descarregue-o de novo.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has {names_count} members, {names_count_2} of them twice; expected a few, each once.</source>
   <extracomment>981, engine/networks/keras_safety.py</extracomment>
   <translation>{path} não é um ficheiro Keras: o seu arquivo tem {names_count} membros, {names_count_2} deles em duplicado; esperam-se poucos, cada um uma vez.</translation>
  </message>
  <message>
   <source>{path} is not a whole Keras model: its archive lacks {list}. Save the model again with model.save().</source>
   <extracomment>982, engine/networks/keras_safety.py</extracomment>
   <translation>{path} não é um modelo Keras completo: ao seu arquivo falta {list}. Guarde o modelo de novo com model.save().</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has a member for another place on the disk ({name}). Do not use it.</source>
   <extracomment>983, engine/networks/keras_safety.py</extracomment>
   <translation>{path} não é um ficheiro Keras: o seu arquivo tem um membro destinado a outro lugar do disco ({name}). Não o use.</translation>
  </message>
  <message>
   <source>{path} is encrypted; expected a .keras file as Keras writes it.</source>
   <extracomment>984, engine/networks/keras_safety.py</extracomment>
   <translation>{path} está cifrado; espera-se um ficheiro .keras tal como o Keras o escreve.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: {name} in it has {compress_size} bytes and would unpack to {file_size}. Do not use it.</source>
   <extracomment>985, engine/networks/keras_safety.py</extracomment>
   <translation>{path} não é um ficheiro Keras: {name}, dentro dele, tem {compress_size} bytes e, descompactado, teria {file_size}. Não o use.</translation>
  </message>
  <message>
   <source>{path} describes an impossible network: {key} is {longest}. The file is damaged, or no network; save the model again.</source>
   <extracomment>986, engine/networks/keras_safety.py</extracomment>
   <translation>{path} descreve uma rede impossível: {key} é {longest}. O ficheiro está danificado, ou não é uma rede; guarde o modelo de novo.</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which loads and runs a program from elsewhere. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>987, engine/networks/keras_safety.py</extracomment>
   <translation>{path} tem uma camada {name}, que carrega e executa um programa de outro lugar. Ligue TRUST só se confiar em quem fez o ficheiro.</translation>
  </message>
  <message>
   <source>{path} has a layer {name} that reads the file {settings}. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>988, engine/networks/keras_safety.py</extracomment>
   <translation>{path} tem uma camada {name} que lê o ficheiro {settings}. Ligue TRUST só se confiar em quem fez o modelo.</translation>
  </message>
  <message>
   <source>{path} uses “{what}” of {module}, which is no part of a network. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>989, engine/networks/keras_safety.py</extracomment>
   <translation>{path} usa “{what}” de {module}, que não faz parte de uma rede. Ligue TRUST só se confiar em quem fez o ficheiro.</translation>
  </message>
  <message>
   <source>{path} uses “{what}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>990, engine/networks/keras_safety.py</extracomment>
   <translation>{path} usa “{what}”, que não é do Keras nem do OTBTF. Indique em CUSTOM_CODE o ficheiro Python que o define e regista, e ligue TRUST.</translation>
  </message>
  <message>
   <source>The weights in {path} cannot be read ({error}). The file may be damaged or cut short; copy or save it again.</source>
   <extracomment>991, engine/networks/keras_safety.py</extracomment>
   <translation>Os pesos em {path} não podem ser lidos ({error}). O ficheiro pode estar danificado ou truncado; copie-o ou guarde-o de novo.</translation>
  </message>
  <message>
   <source>{path} is not a file that Keras writes: {trouble}. Do not use it.</source>
   <extracomment>992, engine/networks/keras_safety.py</extracomment>
   <translation>{path} não é um ficheiro como o Keras escreve: {trouble}. Não o use.</translation>
  </message>
  <message>
   <source>its groups have no end</source>
   <extracomment>993, engine/networks/keras_safety.py</extracomment>
   <translation>os seus grupos não têm fim</translation>
  </message>
  <message>
   <source>{name} in it is a link</source>
   <extracomment>994, engine/networks/keras_safety.py</extracomment>
   <translation>{name}, dentro dele, é uma ligação</translation>
  </message>
  <message>
   <source>{name} in it lies in another file</source>
   <extracomment>995, engine/networks/keras_safety.py</extracomment>
   <translation>{name}, dentro dele, está noutro ficheiro</translation>
  </message>
  <message>
   <source>it promises {total} bytes of weights and has {size}</source>
   <extracomment>996, engine/networks/keras_safety.py</extracomment>
   <translation>promete {total} bytes de pesos e tem {size}</translation>
  </message>
  <message>
   <source>The patch {patch} does not fit the model: {error}.</source>
   <extracomment>997, engine/networks/layer_fields.py</extracomment>
   <translation>O recorte {patch} não serve para o modelo: {error}.</translation>
  </message>
  <message>
   <source>patches lie {step} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>998, engine/networks/layer_fields.py</extracomment>
   <translation>os recortes estão a {step} píxeis uns dos outros, mas a rede só se repete a cada {align} píxeis</translation>
  </message>
  <message>
   <source>input {name} takes {size} pixels, not {given}</source>
   <extracomment>999, engine/networks/layer_fields.py</extracomment>
   <translation>a entrada {name} aceita {size} píxeis, não {given}</translation>
  </message>
  <message>
   <source>every output pixel sees the whole patch, so they do not move with the input</source>
   <extracomment>1000, engine/networks/layer_fields.py</extracomment>
   <translation>cada píxel de saída vê o recorte inteiro; por isso os píxeis de saída não se deslocam com a entrada</translation>
  </message>
  <message>
   <source>what layer {name} ({name_2}) adds at the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image</source>
   <extracomment>1001, engine/networks/layer_fields.py</extracomment>
   <translation>o que a camada {name} ({name_2}) acrescenta na borda do recorte (padding) chega à saída, de modo que um recorte dá um resultado diferente do dos mesmos píxeis dentro de uma imagem maior</translation>
  </message>
  <message>
   <source>{touched}: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>1002, engine/networks/layer_fields.py</extracomment>
   <translation>{touched}: um modelo assim só tem campo recetivo quando o tamanho dos seus recortes é indicado</translation>
  </message>
  <message>
   <source>no size of the input was found that the model can work on{value}</source>
   <extracomment>1003, engine/networks/layer_fields.py</extracomment>
   <translation>não foi encontrado nenhum tamanho da entrada com que o modelo consiga trabalhar{value}</translation>
  </message>
  <message>
   <source>The model {model} is not a graph of layers (it is a {name} with its own call), so its layers cannot be read.</source>
   <extracomment>1004, engine/networks/layer_graph.py</extracomment>
   <translation>O modelo {model} não é um grafo de camadas (é um {name} com o seu próprio call); por isso as suas camadas não podem ser lidas.</translation>
  </message>
  <message>
   <source>The shape that layer {name} ({name_2}) gives cannot be found out: {error}</source>
   <extracomment>1005, engine/networks/layer_graph.py</extracomment>
   <translation>A forma que a camada {name} ({name_2}) dá não pode ser determinada: {error}</translation>
  </message>
  <message>
   <source>it keeps its channels first</source>
   <extracomment>1006, engine/networks/layer_graph.py</extracomment>
   <translation>mantém os seus canais em primeiro lugar</translation>
  </message>
  <message>
   <source>it combines every pixel of the patch with a value of the patch as a whole</source>
   <extracomment>1007, engine/networks/layer_graph.py</extracomment>
   <translation>combina cada píxel do recorte com um valor do recorte como um todo</translation>
  </message>
  <message>
   <source>it does not work on a map of any size ({error})</source>
   <extracomment>1008, engine/networks/layer_trial.py</extracomment>
   <translation>não funciona com um mapa de qualquer tamanho ({error})</translation>
  </message>
  <message>
   <source>its result for a patch depends on the other patches of the batch</source>
   <extracomment>1009, engine/networks/layer_trial.py</extracomment>
   <translation>o seu resultado para um recorte depende dos outros recortes do lote</translation>
  </message>
  <message>
   <source>it does not give one result for each pixel of its input</source>
   <extracomment>1010, engine/networks/layer_trial.py</extracomment>
   <translation>não dá um resultado para cada píxel da sua entrada</translation>
  </message>
  <message>
   <source>its result for a pixel depends on other pixels of the patch</source>
   <extracomment>1011, engine/networks/layer_trial.py</extracomment>
   <translation>o seu resultado para um píxel depende de outros píxeis do recorte</translation>
  </message>
  <message>
   <source>its weights take {weights} MB, more than is converted</source>
   <extracomment>1013, engine/networks/onnx_conversion.py</extracomment>
   <translation>os seus pesos ocupam {weights} MB, mais do que se converte</translation>
  </message>
  <message>
   <source>it would be larger than a file of ONNX may be</source>
   <extracomment>1014, engine/networks/onnx_conversion.py</extracomment>
   <translation>seria maior do que um ficheiro ONNX pode ser</translation>
  </message>
  <message>
   <source>the package {value} is not installed</source>
   <extracomment>1015, engine/networks/onnx_conversion.py</extracomment>
   <translation>o pacote {value} não está instalado</translation>
  </message>
  <message>
   <source>it cannot be converted ({rstrip})</source>
   <extracomment>1017, engine/networks/onnx_conversion.py</extracomment>
   <translation>não pode ser convertido ({rstrip})</translation>
  </message>
  <message>
   <source>rounding alone changes the results on every image that was tried</source>
   <extracomment>1018, engine/networks/onnx_export.py</extracomment>
   <translation>só o arredondamento já altera os resultados em todas as imagens que foram tentadas</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest})</source>
   <extracomment>1019, engine/networks/onnx_export.py</extracomment>
   <translation>o ONNX Runtime dá outros números (maior diferença {largest})</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest}, other labels)</source>
   <extracomment>1020, engine/networks/onnx_export.py</extracomment>
   <translation>o ONNX Runtime dá outros números (maior diferença {largest}, outros rótulos)</translation>
  </message>
  <message>
   <source>, other labels</source>
   <extracomment>1021, engine/networks/onnx_export.py</extracomment>
   <translation>, outros rótulos</translation>
  </message>
  <message>
   <source>ONNX Runtime gives {shape} values for the output {name}, TensorFlow {shape_2}</source>
   <extracomment>1022, engine/networks/onnx_export.py</extracomment>
   <translation>o ONNX Runtime dá {shape} valores para a saída {name}, o TensorFlow {shape_2}</translation>
  </message>
  <message>
   <source>Tracing the network for whole images ({list})</source>
   <extracomment>1023, engine/networks/padded_export.py</extracomment>
   <translation>A rastrear a rede para imagens inteiras ({list})</translation>
  </message>
  <message>
   <source>Proving that a margin of {margin} pixels is enough</source>
   <extracomment>1024, engine/networks/padded_export.py</extracomment>
   <translation>A comprovar que uma margem de {margin} píxeis é suficiente</translation>
  </message>
  <message>
   <source>{list}: the network does not run on another size of input ({error}).</source>
   <extracomment>1025, engine/networks/padded_export.py</extracomment>
   <translation>{list}: a rede não funciona com outro tamanho de entrada ({error}).</translation>
  </message>
  <message>
   <source>{list}: a margin of {margin} pixels was not proven to be enough (largest difference {largest} over {windows} units).</source>
   <extracomment>1026, engine/networks/padded_export.py</extracomment>
   <translation>{list}: não ficou comprovado que uma margem de {margin} píxeis é suficiente (maior diferença {largest} em {windows} unidades).</translation>
  </message>
  <message>
   <source>Writing the network for whole images</source>
   <extracomment>1027, engine/networks/padded_export.py</extracomment>
   <translation>A escrever a rede para imagens inteiras</translation>
  </message>
  <message>
   <source>Proving the margin of {margin} pixels in double precision</source>
   <extracomment>1028, engine/networks/padded_export.py</extracomment>
   <translation>A comprovar a margem de {margin} píxeis em precisão dupla</translation>
  </message>
  <message>
   <source>The network is not run over whole images: {reasons}.</source>
   <extracomment>1029, engine/networks/padded_export.py</extracomment>
   <translation>A rede não é executada sobre imagens inteiras: {reasons}.</translation>
  </message>
  <message>
   <source>a margin is known for models whose inputs are all images</source>
   <extracomment>1030, engine/networks/padding_margin.py</extracomment>
   <translation>só se conhece uma margem para modelos cujas entradas são todas imagens</translation>
  </message>
  <message>
   <source>its image inputs have different sizes</source>
   <extracomment>1031, engine/networks/padding_margin.py</extracomment>
   <translation>as suas entradas de imagem têm tamanhos diferentes</translation>
  </message>
  <message>
   <source>patches of {columns} x {rows} pixels are no whole number of its total stride ({unit} x {unit_2}): of other sizes, its strides would fall on other pixels</source>
   <extracomment>1032, engine/networks/padding_margin.py</extracomment>
   <translation>recortes de {columns} x {rows} píxeis não são um múltiplo inteiro do seu passo (stride) total ({unit} x {unit_2}): com outros tamanhos, os seus passos cairiam noutros píxeis</translation>
  </message>
  <message>
   <source>nothing that the network pads reaches its output</source>
   <extracomment>1033, engine/networks/padding_margin.py</extracomment>
   <translation>nada do que a rede preenche chega à sua saída</translation>
  </message>
  <message>
   <source>the padding of {step} reaches every pixel of the output</source>
   <extracomment>1034, engine/networks/padding_margin.py</extracomment>
   <translation>o preenchimento de {step} chega a todos os píxeis da saída</translation>
  </message>
  <message>
   <source>the network does not repeat itself when its input is moved</source>
   <extracomment>1035, engine/networks/padding_margin.py</extracomment>
   <translation>a rede não se repete quando a sua entrada é deslocada</translation>
  </message>
  <message>
   <source>the size of its output does not grow with that of its input</source>
   <extracomment>1036, engine/networks/padding_margin.py</extracomment>
   <translation>o tamanho da sua saída não cresce com o da sua entrada</translation>
  </message>
  <message>
   <source>the network cuts some of its border off</source>
   <extracomment>1037, engine/networks/padding_margin.py</extracomment>
   <translation>a rede corta parte da sua borda</translation>
  </message>
  <message>
   <source>its outputs have different pixel sizes</source>
   <extracomment>1038, engine/networks/padding_margin.py</extracomment>
   <translation>as suas saídas têm tamanhos de píxel diferentes</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel ({label})</source>
   <extracomment>1039, engine/networks/region_export.py</extracomment>
   <translation>A reescrever a rede para cada píxel ({label})</translation>
  </message>
  <message>
   <source>on every image that was tried rounding alone changes the results, so nothing is proven</source>
   <extracomment>1040, engine/networks/region_export.py</extracomment>
   <translation>em todas as imagens que foram tentadas só o arredondamento já altera os resultados; por isso nada fica comprovado</translation>
  </message>
  <message>
   <source>the rewritten network differs from the patches (largest difference {largest}{labels})</source>
   <extracomment>1041, engine/networks/region_export.py</extracomment>
   <translation>a rede reescrita difere dos recortes (maior diferença {largest}{labels})</translation>
  </message>
  <message>
   <source>Rewriting the network for regions ({label})</source>
   <extracomment>1042, engine/networks/region_export.py</extracomment>
   <translation>A reescrever a rede para regiões ({label})</translation>
  </message>
  <message>
   <source>The source {name} has {width} x {height} pixels, a patch {patch} x {patch_2}.</source>
   <extracomment>1043, engine/networks/region_network.py</extracomment>
   <translation>A fonte {name} tem {width} x {height} píxeis, um recorte {patch} x {patch_2}.</translation>
  </message>
  <message>
   <source>its inputs differ</source>
   <extracomment>1044, engine/networks/region_network.py</extracomment>
   <translation>as suas entradas diferem</translation>
  </message>
  <message>
   <source>it combines maps of unlike resolution, which lie differently in every patch</source>
   <extracomment>1045, engine/networks/region_network.py</extracomment>
   <translation>combina mapas de resolução desigual, que se situam de forma diferente em cada recorte</translation>
  </message>
  <message>
   <source>the output {name} has the shape {tail} for a patch, which is no pixel</source>
   <extracomment>1046, engine/networks/region_network.py</extracomment>
   <translation>a saída {name} tem a forma {tail} para um recorte, o que não é um píxel</translation>
  </message>
  <message>
   <source>the output {name} has {size} x {size_2} pixels for a patch, which do not lie side by side</source>
   <extracomment>1047, engine/networks/region_network.py</extracomment>
   <translation>a saída {name} tem {size} x {size_2} píxeis para um recorte, que não estão lado a lado</translation>
  </message>
  <message>
   <source>layer {name} ({kind}) cannot be computed for a region: {why}</source>
   <extracomment>1048, engine/networks/region_steps.py</extracomment>
   <translation>a camada {name} ({kind}) não pode ser calculada para uma região: {why}</translation>
  </message>
  <message>
   <source>it makes pixels between those of a coarser grid, and that grid begins at another pixel for every patch</source>
   <extracomment>1049, engine/networks/region_steps.py</extracomment>
   <translation>faz píxeis entre os de uma grelha mais grosseira, e essa grelha começa noutro píxel em cada recorte</translation>
  </message>
  <message>
   <source>its pixels lie on a coarser grid that differs from patch to patch</source>
   <extracomment>1050, engine/networks/region_steps.py</extracomment>
   <translation>os seus píxeis estão numa grelha mais grosseira que difere de recorte para recorte</translation>
  </message>
  <message>
   <source>the output {name} has {width} x {height} pixels for a patch; the dense method is for models that give one pixel for each patch. Such a model is run over regions by fully convolutional inference</source>
   <extracomment>1051, engine/networks/rewriting.py</extracomment>
   <translation>a saída {name} tem {width} x {height} píxeis para um recorte; o método denso é para modelos que dão um píxel para cada recorte. Um modelo assim é executado sobre regiões por inferência totalmente convolucional</translation>
  </message>
  <message>
   <source>its outputs have different numbers of pixels for one patch; choose one of them</source>
   <extracomment>1052, engine/networks/rewriting.py</extracomment>
   <translation>as suas saídas têm números diferentes de píxeis para um recorte; escolha uma delas</translation>
  </message>
  <message>
   <source>the scale factor for the source {source} is open</source>
   <extracomment>1053, engine/networks/rewriting.py</extracomment>
   <translation>o fator de escala para a fonte {source} está em aberto</translation>
  </message>
  <message>
   <source>patches would lie {across} x {down} pixels of the source {name} apart, which is no whole number</source>
   <extracomment>1054, engine/networks/rewriting.py</extracomment>
   <translation>os recortes estariam a {across} x {down} píxeis da fonte {name} uns dos outros, o que não é um número inteiro</translation>
  </message>
  <message>
   <source>The model has no output {name}; it has {outputs}.</source>
   <extracomment>1055, engine/networks/rewriting.py</extracomment>
   <translation>O modelo não tem nenhuma saída {name}; tem {outputs}.</translation>
  </message>
  <message>
   <source>its input {name} has the shape {shape}; an image has (batch, rows, columns, bands)</source>
   <extracomment>1056, engine/networks/rewriting.py</extracomment>
   <translation>a sua entrada {name} tem a forma {shape}; uma imagem tem (batch, rows, columns, bands)</translation>
  </message>
  <message>
   <source>it works on several dates at once</source>
   <extracomment>1057, engine/networks/rewriting.py</extracomment>
   <translation>trabalha com várias datas ao mesmo tempo</translation>
  </message>
  <message>
   <source>no patch size is known for the source {name}</source>
   <extracomment>1058, engine/networks/rewriting.py</extracomment>
   <translation>não se conhece nenhum tamanho de recorte para a fonte {name}</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) fills up the border of the patch, and that reaches the output {name_3}: for a patch the model gives another result than for the same pixels inside a larger image</source>
   <extracomment>1059, engine/networks/rewriting.py</extracomment>
   <translation>a camada {name} ({name_2}) preenche a borda do recorte, e isso chega à saída {name_3}: para um recorte, o modelo dá um resultado diferente do que dá para os mesmos píxeis dentro de uma imagem maior</translation>
  </message>
  <message>
   <source>The model's input names {list} cannot be kept.</source>
   <extracomment>1060, engine/networks/saved_model.py</extracomment>
   <translation>Os nomes das entradas do modelo {list} não podem ser mantidos.</translation>
  </message>
  <message>
   <source>The exported model's output “{differing}” differs from the Keras model's. Please report this with the model.</source>
   <extracomment>1061, engine/networks/saved_model.py</extracomment>
   <translation>A saída “{differing}” do modelo exportado difere da do modelo Keras. Comunique isto, juntando o modelo.</translation>
  </message>
  <message>
   <source>On random images the exported model's output “{differing}” differs from the Keras model's, by no more than rounding the pixels in their last digit does. Such a model is hardly sure of what it gives: compare a map with what Keras gives before you trust it.</source>
   <extracomment>1062, engine/networks/saved_model.py</extracomment>
   <translation>Em imagens aleatórias, a saída “{differing}” do modelo exportado difere da do modelo Keras, não mais do que o arredondamento dos píxeis no seu último dígito faria. Um modelo assim dificilmente está seguro do que dá: compare um mapa com o que o Keras dá antes de confiar nele.</translation>
  </message>
  <message>
   <source>a window of {value}</source>
   <extracomment>1063, engine/networks/tensorflow_operations.py</extracomment>
   <translation>uma janela de {value}</translation>
  </message>
  <message>
   <source>tf.image.resize to a size that is computed</source>
   <extracomment>1064, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.image.resize para um tamanho que é calculado</translation>
  </message>
  <message>
   <source>tf.image.resize with the method {method}</source>
   <extracomment>1065, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.image.resize com o método {method}</translation>
  </message>
  <message>
   <source>tf.nn.space_to_depth of a map of any size</source>
   <extracomment>1066, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.nn.space_to_depth de um mapa de qualquer tamanho</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({list}); the exported one takes them last, as rasters have them, and gives the same.</source>
   <extracomment>1067, engine/networks/usual_form.py</extracomment>
   <translation>O modelo recebe as suas bandas antes das linhas e colunas ({list}); o exportado recebe-as no fim, como os rasters as têm, e dá o mesmo.</translation>
  </message>
  <message>
   <source>These layers keep what they saw in the batch before ({list}); in the exported model they begin anew with every patch.</source>
   <extracomment>1068, engine/networks/usual_form.py</extracomment>
   <translation>Estas camadas guardam o que viram no lote anterior ({list}); no modelo exportado recomeçam do zero em cada recorte.</translation>
  </message>
  <message>
   <source>OTB has the applications {known}</source>
   <extracomment>1069, engine/otb/child.py</extracomment>
   <translation>o OTB tem as aplicações {known}</translation>
  </message>
  <message>
   <source>{serving} was not written</source>
   <extracomment>1071, engine/otb/child.py</extracomment>
   <translation>{serving} não foi escrito</translation>
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
   <translation>O Orfeo ToolBox foi terminado pelo sinal 9, muito provavelmente porque a memória se esgotou. Dê a RAM ou a TILE_SIZE um valor menor, ou feche outros programas, e execute de novo.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (signal {value}, {name}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1075, engine/otb/child_run.py</extracomment>
   <translation>O Orfeo ToolBox falhou (sinal {value}, {name}) ao ser iniciado ou durante o trabalho. As suas últimas palavras estão no registo.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with exit code {status} and gave no reason. Its last words are in the log.</source>
   <extracomment>1076, engine/otb/child_run.py</extracomment>
   <translation>O Orfeo ToolBox terminou com o código de saída {status} e não deu nenhuma razão. As suas últimas palavras estão no registo.</translation>
  </message>
  <message>
   <source>{python} has no pyotb, the Python side of Orfeo ToolBox. Install it with “{python_2} -m pip install pyotb”, or choose the Python of an OTBTF installation.</source>
   <extracomment>1077, engine/otb/child_run.py</extracomment>
   <translation>{python} não tem pyotb, a parte Python do Orfeo ToolBox. Instale-o com “{python_2} -m pip install pyotb”, ou escolha o Python de uma instalação do OTBTF.</translation>
  </message>
  <message>
   <source>It is not in a package index: take a container (mdl4eo/otbtf), or install OTBTF and start this Python with the environment that OTB needs (PYTHONPATH, LD_LIBRARY_PATH, OTB_APPLICATION_PATH), for example by “env NAME=VALUE … python3” as the command.</source>
   <extracomment>1078, engine/otb/child_run.py</extracomment>
   <translation>Não está em nenhum índice de pacotes: use um contentor (mdl4eo/otbtf), ou instale o OTBTF e inicie este Python com o ambiente de que o OTB precisa (PYTHONPATH, LD_LIBRARY_PATH, OTB_APPLICATION_PATH), por exemplo com “env NAME=VALUE … python3” como comando.</translation>
  </message>
  <message>
   <source>The variable OTB_ROOT is set; where OTB comes from a distribution's packages, pyotb fails because of it. Unset it and try again. Otherwise: {advice}</source>
   <extracomment>1079, engine/otb/child_run.py</extracomment>
   <translation>A variável OTB_ROOT está definida; onde o OTB vem dos pacotes de uma distribuição, o pyotb falha por causa dela. Remova a definição e tente de novo. Caso contrário: {advice}</translation>
  </message>
  <message>
   <source>{python} has pyotb, but pyotb cannot load Orfeo ToolBox itself ({text}). {advice}</source>
   <extracomment>1080, engine/otb/child_run.py</extracomment>
   <translation>{python} tem pyotb, mas o pyotb não consegue carregar o próprio Orfeo ToolBox ({text}). {advice}</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is there, but without the application TensorflowModelServe: {python} uses an OTB without the remote module OTBTF, or OTB_APPLICATION_PATH does not name its folder. Use a build with OTBTF, such as the container mdl4eo/otbtf.</source>
   <extracomment>1081, engine/otb/child_run.py</extracomment>
   <translation>O Orfeo ToolBox existe, mas sem a aplicação TensorflowModelServe: {python} usa um OTB sem o módulo remoto OTBTF, ou OTB_APPLICATION_PATH não indica a sua pasta. Use uma compilação com OTBTF, como o contentor mdl4eo/otbtf.</translation>
  </message>
  <message>
   <source>pyotb cannot be imported by {python}: {text}. Repair its installation.</source>
   <extracomment>1082, engine/otb/child_run.py</extracomment>
   <translation>pyotb não pode ser importado por {python}: {text}. Repare a sua instalação.</translation>
  </message>
  <message>
   <source>TensorFlow inside Orfeo ToolBox could not run the model: {group}. Check RECEPTIVE_FIELD, the image's bands and the model; the full text is in the log.</source>
   <extracomment>1083, engine/otb/child_run.py</extracomment>
   <translation>O TensorFlow dentro do Orfeo ToolBox não conseguiu executar o modelo: {group}. Verifique RECEPTIVE_FIELD, as bandas da imagem e o modelo; o texto completo está no registo.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox failed: {said}. The full text is in the log.</source>
   <extracomment>1084, engine/otb/child_run.py</extracomment>
   <translation>O Orfeo ToolBox falhou: {said}. O texto completo está no registo.</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <extracomment>1085, engine/otb/child_run.py</extracomment>
   <translation>não deu nenhuma razão</translation>
  </message>
  <message>
   <source>{path} is rotated, has its south on top, or is not georeferenced; Orfeo ToolBox would put the map elsewhere. Warp it to a north-up grid first, or choose ENGINE CNN Mapper.</source>
   <extracomment>1086, engine/otb/common_grid.py</extracomment>
   <translation>{path} está rodado, tem o sul em cima, ou não está georreferenciado; o Orfeo ToolBox poria o mapa noutro lugar. Reprojete-o primeiro para uma grelha com o norte em cima, ou escolha ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} has {another} of the first source, which TensorflowModelServe would not notice. Reproject it first.</source>
   <extracomment>1087, engine/otb/common_grid.py</extracomment>
   <translation>{path} não tem o mesmo sistema de referência de coordenadas que a primeira fonte: {another}. O TensorflowModelServe não o notaria. Reprojete-o primeiro.</translation>
  </message>
  <message>
   <source>No pixel of the map has its receptive field inside every image: they are too small, or do not overlap. Use larger images.</source>
   <extracomment>1088, engine/otb/common_grid.py</extracomment>
   <translation>Nenhum píxel do mapa tem o seu campo recetivo dentro de todas as imagens: são demasiado pequenas, ou não se sobrepõem. Use imagens maiores.</translation>
  </message>
  <message>
   <source>The images' grids are shifted by {offset} pixels, and TensorflowModelServe would put the map between the pixels of the first one. Choose ENGINE CNN Mapper, or bring the images to matching grids.</source>
   <extracomment>1089, engine/otb/common_grid.py</extracomment>
   <translation>As grelhas das imagens estão desfasadas em {offset} píxeis, e o TensorflowModelServe poria o mapa entre os píxeis da primeira. Escolha ENGINE CNN Mapper, ou converta as imagens para grelhas coincidentes.</translation>
  </message>
  <message>
   <source>{path} is no SavedModel ({error}). Export the model again with “Export a Keras model”.</source>
   <extracomment>1090, engine/otb/graph_safety.py</extracomment>
   <translation>{path} não é um SavedModel ({error}). Exporte o modelo de novo com “Exportar um modelo Keras”.</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({list}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>1091, engine/otb/graph_safety.py</extracomment>
   <translation>{folder} contém operações que podem ler ou escrever ficheiros ou executar código ({list}), de que um modelo de imagem não precisa; por isso não é carregado. Ligue TRUST só se confiar em quem fez o modelo.</translation>
  </message>
  <message>
   <source>{folder} has the signatures {value}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>1092, engine/otb/graph_signature.py</extracomment>
   <translation>{folder} tem as assinaturas {value}; espera-se uma, ou “serving_default”. Guarde o modelo com uma assinatura serving, ou exporte-o com “Exportar um modelo Keras”.</translation>
  </message>
  <message>
   <source>its tensor {name} has no known rank</source>
   <extracomment>1093, engine/otb/graph_signature.py</extracomment>
   <translation>o seu tensor {name} não tem uma ordem (rank) conhecida</translation>
  </message>
  <message>
   <source>a length is no number</source>
   <extracomment>1094, engine/otb/graph_signature.py</extracomment>
   <translation>um comprimento não é um número</translation>
  </message>
  <message>
   <source>Run it with ENGINE CNN Mapper instead.</source>
   <extracomment>1095, engine/otb/limits.py</extracomment>
   <translation>Execute-o antes com ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>EDGES reflect: TensorflowModelServe does not mirror the image at its edges; with it the map is cropped. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1096, engine/otb/limits.py</extracomment>
   <translation>EDGES “Refletir a imagem”: o TensorflowModelServe não espelha a imagem nas suas bordas; com ele, o mapa é cortado. Escolha EDGES “Cortar o mapa”, ou ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>EDGES “as the model pads”: TensorflowModelServe runs the model on patches inside the image only. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1097, engine/otb/limits.py</extracomment>
   <translation>EDGES “Como o modelo preenche”: o TensorflowModelServe só executa o modelo em recortes dentro da imagem. Escolha EDGES “Cortar o mapa”, ou ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>METHOD dense: TensorflowModelServe computes patch by patch. Choose METHOD automatic or patches, or ENGINE CNN Mapper.</source>
   <extracomment>1098, engine/otb/limits.py</extracomment>
   <translation>METHOD “Denso”: o TensorflowModelServe calcula recorte a recorte. Escolha METHOD “Automático” ou “Recortes”, ou ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>DEVICE gpu: whether TensorflowModelServe computes on a graphics card depends on how it was built, and it cannot be asked for. Choose DEVICE auto, or ENGINE CNN Mapper.</source>
   <extracomment>1099, engine/otb/limits.py</extracomment>
   <translation>DEVICE gpu: se o TensorflowModelServe calcula ou não numa placa gráfica depende de como foi compilado, e não é possível pedir-lho. Escolha DEVICE auto, ou ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{upper}: TensorflowModelServe has nothing like it. Leave it as it is, or choose ENGINE CNN Mapper.</source>
   <extracomment>1100, engine/otb/limits.py</extracomment>
   <translation>{upper}: o TensorflowModelServe não tem nada semelhante. Deixe-o como está, ou escolha ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} is read with a log-in, which Orfeo ToolBox cannot be handed. Choose ENGINE CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>1101, engine/otb/limits.py</extracomment>
   <translation>{path} é lido com um início de sessão, que não pode ser passado ao Orfeo ToolBox. Escolha ENGINE CNN Mapper, ou guarde primeiro a imagem como GeoTIFF.</translation>
  </message>
  <message>
   <source>{path} has a question mark in its name, which Orfeo ToolBox takes for the beginning of options. Choose another output file.</source>
   <extracomment>1102, engine/otb/limits.py</extracomment>
   <translation>{path} tem um ponto de interrogação no nome, que o Orfeo ToolBox toma pelo início de opções. Escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>{path} has {count} alpha bands, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1103, engine/otb/limits.py</extracomment>
   <translation>{path} tem {count} bandas alfa, que o Orfeo ToolBox passaria ao modelo como quaisquer outras. Guarde a imagem sem elas, ou escolha ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} has {count} alpha band, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1104, engine/otb/limits.py</extracomment>
   <translation>{path} tem {count} banda alfa, que o Orfeo ToolBox passaria ao modelo como qualquer outra. Guarde a imagem sem ela, ou escolha ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>The model is to be given other values than the files hold ({words}), but Orfeo ToolBox hands them on as they are. Choose ENGINE CNN Mapper; or VALUES “as stored”, if the model was trained on such values.</source>
   <extracomment>1106, engine/otb/limits.py</extracomment>
   <translation>O modelo deve receber valores diferentes dos que os ficheiros contêm ({words}), mas o Orfeo ToolBox passa-os tal como estão. Escolha ENGINE CNN Mapper; ou VALUES “Como guardados”, se o modelo foi treinado com tais valores.</translation>
  </message>
  <message>
   <source>has a question mark in its name, which Orfeo ToolBox takes for options</source>
   <extracomment>1107, engine/otb/limits.py</extracomment>
   <translation>tem um ponto de interrogação no nome, que o Orfeo ToolBox toma por opções</translation>
  </message>
  <message>
   <source>is no file but a connection, which Orfeo ToolBox cannot open</source>
   <extracomment>1108, engine/otb/limits.py</extracomment>
   <translation>não é um ficheiro, mas uma ligação, que o Orfeo ToolBox não consegue abrir</translation>
  </message>
  <message>
   <source>is taken for a file in an archive because of “{group}”</source>
   <extracomment>1109, engine/otb/limits.py</extracomment>
   <translation>é tomado por um ficheiro dentro de um arquivo por causa de “{group}”</translation>
  </message>
  <message>
   <source>has an open option with an “&amp;”, which Orfeo ToolBox takes for the next option</source>
   <extracomment>1110, engine/otb/limits.py</extracomment>
   <translation>tem uma opção de abertura com um “&amp;”, que o Orfeo ToolBox toma pela opção seguinte</translation>
  </message>
  <message>
   <source>{path} {reason}. Save it under another name, or choose ENGINE CNN Mapper.</source>
   <extracomment>1111, engine/otb/limits.py</extracomment>
   <translation>{path} {reason}. Guarde-o com outro nome, ou escolha ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} holds {dtype} and the model takes {dtype_2}, but Orfeo ToolBox hands pixels on as float32: seven digits of each number are left.</source>
   <extracomment>1112, engine/otb/limits.py</extracomment>
   <translation>{path} contém {dtype} e o modelo aceita {dtype_2}, mas o Orfeo ToolBox passa os píxeis como float32: de cada número restam sete dígitos.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, of which TensorflowModelServe does not know how many bands it has. {INSTEAD}</source>
   <extracomment>1113, engine/otb/model_description.py</extracomment>
   <translation>OUTPUT_NAMES nomeia “{name}”, de que o TensorflowModelServe não sabe quantas bandas tem. {INSTEAD}</translation>
  </message>
  <message>
   <source>RECEPTIVE_FIELD is “{receptive_field}”; expected one for each of the {placeholders_count} sources, separated by commas.</source>
   <extracomment>1114, engine/otb/model_description.py</extracomment>
   <translation>RECEPTIVE_FIELD é “{receptive_field}”; espera-se um para cada uma das {placeholders_count} fontes, separados por vírgulas.</translation>
  </message>
  <message>
   <source>receptive field</source>
   <extracomment>1115, engine/otb/model_description.py</extracomment>
   <translation>campo recetivo</translation>
  </message>
  <message>
   <source>expression field</source>
   <extracomment>1116, engine/otb/model_description.py</extracomment>
   <translation>campo de expressão</translation>
  </message>
  <message>
   <source>scale factor</source>
   <extracomment>1117, engine/otb/model_description.py</extracomment>
   <translation>fator de escala</translation>
  </message>
  <message>
   <source>The scale factor is {scale}; TensorflowModelServe has one for both directions (output.spcscale). {INSTEAD}</source>
   <extracomment>1118, engine/otb/model_description.py</extracomment>
   <translation>O fator de escala é {scale}; o TensorflowModelServe tem um só para ambas as direções (output.spcscale). {INSTEAD}</translation>
  </message>
  <message>
   <source>The {what} of the model is not known: it has no model card that says it, and Orfeo ToolBox cannot measure it. Give {parameter}, or export the model with “Export a Keras model”.</source>
   <extracomment>1119, engine/otb/model_description.py</extracomment>
   <translation>O {what} do modelo não é conhecido: este não tem ficha do modelo que o diga, e o Orfeo ToolBox não o pode medir. Indique {parameter}, ou exporte o modelo com “Exportar um modelo Keras”.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS: the model's input “{name}” is {dtype} of the shape {shape}; TensorflowModelServe gives single values of the types bool, int32 and float32 only. {INSTEAD}</source>
   <extracomment>1120, engine/otb/model_description.py</extracomment>
   <translation>USER_PLACEHOLDERS: a entrada “{name}” do modelo é {dtype} com a forma {shape}; o TensorflowModelServe só dá valores únicos dos tipos bool, int32 e float32. {INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe wrote a sample of {shape} x {shape_2} pixels where {shape_3} x {shape_4} were asked for. {INSTEAD}</source>
   <extracomment>1121, engine/otb/patch_trial.py</extracomment>
   <translation>O TensorflowModelServe escreveu uma amostra de {shape} x {shape_2} píxeis onde foram pedidos {shape_3} x {shape_4}. {INSTEAD}</translation>
  </message>
  <message>
   <source>The fully convolutional map of TensorflowModelServe does not equal the patch-based one (a sample differs by {worst}): the model pads with zeros, normalises over its input, its scale factor is not {scale}, or a graphics card computes with fewer digits (then choose DEVICE cpu). No map was written. {INSTEAD}</source>
   <extracomment>1122, engine/otb/patch_trial.py</extracomment>
   <translation>O mapa totalmente convolucional do TensorflowModelServe não é igual ao mapa por recortes (uma amostra difere em {worst}): o modelo preenche com zeros, normaliza sobre a sua entrada, o seu fator de escala não é {scale}, ou uma placa gráfica calcula com menos dígitos (nesse caso, escolha DEVICE cpu). Não foi escrito nenhum mapa. {INSTEAD}</translation>
  </message>
  <message>
   <source>Starting Orfeo ToolBox</source>
   <extracomment>1123, engine/otb/prediction.py</extracomment>
   <translation>A iniciar o Orfeo ToolBox</translation>
  </message>
  <message>
   <source>Orfeo ToolBox; method: {method}; receptive field {list}, expression field {expression}, scale factor {scale}; map of {width} x {height} pixels.</source>
   <extracomment>1124, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox; método: {method}; campo recetivo {list}, campo de expressão {expression}, fator de escala {scale}; mapa de {width} x {height} píxeis.</translation>
  </message>
  <message>
   <source>{bands} bands instead of {bands_2}</source>
   <extracomment>1125, engine/otb/prediction.py</extracomment>
   <translation>{bands} bandas em vez de {bands_2}</translation>
  </message>
  <message>
   <source>TensorflowModelServe did not write the map that was asked for: {list}. Please report this with the log; until then, choose ENGINE CNN Mapper.</source>
   <extracomment>1126, engine/otb/prediction.py</extracomment>
   <translation>O TensorflowModelServe não escreveu o mapa que foi pedido: {list}. Comunique isto, juntando o registo; até lá, escolha ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox {otb}</source>
   <extracomment>1127, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox {otb}</translation>
  </message>
  <message>
   <source>{executable} has neither GDAL's Python bindings (osgeo) nor rasterio, one of which finishes the map. Install one of them, for example with “{executable_2} -m pip install rasterio”.</source>
   <extracomment>1128, engine/otb/raster_library.py</extracomment>
   <translation>{executable} não tem nem as ligações Python da GDAL (osgeo) nem rasterio, um dos quais conclui o mapa. Instale um deles, por exemplo com “{executable_2} -m pip install rasterio”.</translation>
  </message>
  <message>
   <source>{name}, side by side</source>
   <extracomment>1129, engine/otb/serving_plan.py</extracomment>
   <translation>{name}, lado a lado</translation>
  </message>
  <message>
   <source>fully convolutional, {value}</source>
   <extracomment>1130, engine/otb/serving_plan.py</extracomment>
   <translation>totalmente convolucional, {value}</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes one size only ({fixed} x {fixed_2}), so TensorflowModelServe cannot run it fully convolutionally. {INSTEAD}</source>
   <extracomment>1131, engine/otb/serving_plan.py</extracomment>
   <translation>A entrada “{name}” do modelo aceita um só tamanho ({fixed} x {fixed_2}); por isso o TensorflowModelServe não o pode executar de forma totalmente convolucional. {INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe leaves out pixels at the border: its whole map has {width} x {height} pixels where that of ENGINE CNN Mapper has {width_2} x {height_2}.</source>
   <extracomment>1132, engine/otb/serving_plan.py</extracomment>
   <translation>O TensorflowModelServe omite píxeis na borda: o seu mapa inteiro tem {width} x {height} píxeis onde o de ENGINE CNN Mapper tem {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>Fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB, and RAM is {ram_mb} MB. {smaller}</source>
   <extracomment>1134, engine/otb/serving_plan.py</extracomment>
   <translation>Os resultados totalmente convolucionais do TensorflowModelServe só estão certos num único bloco para um modelo com fator de escala {scale}: {width} x {height} píxeis de uma vez precisam de cerca de {need} MB, e RAM é {ram_mb} MB. {smaller}</translation>
  </message>
  <message>
   <source>TILE_SIZE {tile_size} is not used: fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}.</source>
   <extracomment>1135, engine/otb/serving_plan.py</extracomment>
   <translation>TILE_SIZE {tile_size} não é usado: os resultados totalmente convolucionais do TensorflowModelServe só estão certos num único bloco para um modelo com fator de escala {scale}.</translation>
  </message>
  <message>
   <source>TensorflowModelServe computes the map in a single tile, because its fully convolutional results are right only so for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB of memory. If that is too much: {smaller}</source>
   <extracomment>1136, engine/otb/serving_plan.py</extracomment>
   <translation>O TensorflowModelServe calcula o mapa num único bloco, porque só assim os seus resultados totalmente convolucionais estão certos para um modelo com fator de escala {scale}: {width} x {height} píxeis de uma vez precisam de cerca de {need} MB de memória. Se for demasiado: {smaller}</translation>
  </message>
  <message>
   <source>do jobs from standard input instead, in an empty folder that goes with the worker</source>
   <extracomment>1139, engine/service.py</extracomment>
   <translation>executar antes tarefas da entrada padrão, numa pasta vazia que desaparece com o processo de cálculo</translation>
  </message>
  <message>
   <source>seconds to wait for the next of them</source>
   <extracomment>1140, engine/service.py</extracomment>
   <translation>segundos de espera pela tarefa seguinte</translation>
  </message>
  <message>
   <source>end at once when standard input is closed</source>
   <extracomment>1141, engine/service.py</extracomment>
   <translation>terminar de imediato quando a entrada padrão é fechada</translation>
  </message>
  <message>
   <source>read credentials for rasters, one line of JSON, from standard input</source>
   <extracomment>1142, engine/service.py</extracomment>
   <translation>ler credenciais para rasters, uma linha de JSON, da entrada padrão</translation>
  </message>
  <message>
   <source>expected is a job, or --serve</source>
   <extracomment>1143, engine/service.py</extracomment>
   <translation>espera-se uma tarefa, ou --serve</translation>
  </message>
  <message>
   <source>{name} cannot be used: {value}. Choose another file or folder, or free some space.</source>
   <extracomment>1144, engine/service.py</extracomment>
   <translation>{name} não pode ser usado: {value}. Escolha outro ficheiro ou outra pasta, ou liberte espaço.</translation>
  </message>
  <message>
   <source>The package {value} is missing in the inference environment. Run “Set up the inference environment” again.</source>
   <extracomment>1145, engine/service.py</extracomment>
   <translation>Falta o pacote {value} no ambiente de inferência. Execute “Preparar o ambiente de inferência” de novo.</translation>
  </message>
  <message>
   <source>of a library</source>
   <extracomment>1146, engine/service.py</extracomment>
   <translation>de uma biblioteca</translation>
  </message>
  <message>
   <source>The worker ran out of memory. Give RAM or TILE_SIZE a smaller value, or close other programs.</source>
   <extracomment>1147, engine/service.py</extracomment>
   <translation>O processo de cálculo ficou sem memória. Dê a RAM ou a TILE_SIZE um valor menor, ou feche outros programas.</translation>
  </message>
  <message>
   <source>The engine failed unexpectedly ({name}: {error}). Please report this with the log.</source>
   <extracomment>1148, engine/service.py</extracomment>
   <translation>O motor falhou inesperadamente ({name}: {error}). Comunique isto, juntando o registo.</translation>
  </message>
  <message>
   <source>The job file {path} cannot be read: {error}.</source>
   <extracomment>1149, engine/command.py</extracomment>
   <translation>O ficheiro da tarefa {path} não pode ser lido: {error}.</translation>
  </message>
  <message>
   <source>no message</source>
   <extracomment>1150, engine/inference/cluster_worker.py</extracomment>
   <translation>sem mensagem</translation>
  </message>
  <message>
   <source>Asking the catalogue</source>
   <extracomment>1151, engine/stac_image.py</extracomment>
   <translation>A consultar o catálogo</translation>
  </message>
  <message>
   <source>{list} has larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1152, engine/stac_image.py</extracomment>
   <translation>{list} tem píxeis maiores do que os outros assets; os seus píxeis são repetidos (vizinho mais próximo) na grelha mais fina.</translation>
  </message>
  <message>
   <source>{list} have larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1153, engine/stac_image.py</extracomment>
   <translation>{list} têm píxeis maiores do que os outros assets; os seus píxeis são repetidos (vizinho mais próximo) na grelha mais fina.</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another output file.</source>
   <extracomment>1154, engine/stac_image.py</extracomment>
   <translation>Não é possível escrever {target}: {value}. Escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>Item {id} of {date}{value}: {list} on {width} x {height} pixels.{value_2}</source>
   <extracomment>1155, engine/stac_image.py</extracomment>
   <translation>Item {id} de {date}{value}: {list} em {width} x {height} píxeis.{value_2}</translation>
  </message>
  <message>
   <source> Processing baseline {baseline}; values {told}.</source>
   <extracomment>1156, engine/stac_image.py</extracomment>
   <translation> Versão de processamento {baseline}; valores {told}.</translation>
  </message>
  <message>
   <source>The exported model does not measure how unlike the training a pixel is: {made}. OUTPUT_CONFIDENCE has the share of numbers outside the training's range instead.</source>
   <extracomment>1157, engine/unlike_output.py</extracomment>
   <translation>O modelo exportado não mede quanto um píxel é diferente do treino: {made}. Em vez disso, OUTPUT_CONFIDENCE tem a fração de números fora do intervalo do treino.</translation>
  </message>
  <message>
   <source>How unlike the training a pixel is, is measured by what the layer “{layer}” makes classes of: {features} numbers, at {patches} places of the training's images. OUTPUT_CONFIDENCE has a band of it.</source>
   <extracomment>1158, engine/unlike_output.py</extracomment>
   <translation>Quanto um píxel é diferente do treino é medido por aquilo a partir do qual a camada “{layer}” determina as classes: {features} números, em {patches} lugares das imagens do treino. OUTPUT_CONFIDENCE tem uma banda com isso.</translation>
  </message>
  <message>
   <source>it has several inputs</source>
   <extracomment>1159, engine/unlike_output.py</extracomment>
   <translation>tem várias entradas</translation>
  </message>
  <message>
   <source>Looking at what the network makes of the training's images</source>
   <extracomment>1160, engine/unlike_output.py</extracomment>
   <translation>A examinar o que a rede faz das imagens do treino</translation>
  </message>
  <message>
   <source>it does not run on a patch of the images ({error})</source>
   <extracomment>1161, engine/unlike_output.py</extracomment>
   <translation>não funciona com um recorte das imagens ({error})</translation>
  </message>
  <message>
   <source>the training's images have {pixels_count} whole patches of {size} pixels with data, too few</source>
   <extracomment>1162, engine/unlike_output.py</extracomment>
   <translation>as imagens do treino têm {pixels_count} recortes inteiros de {size} píxeis com dados, o que é insuficiente</translation>
  </message>
  <message>
   <source>the features of the training's images are all alike, or all of one place</source>
   <extracomment>1163, engine/unlike_output.py</extracomment>
   <translation>as características das imagens do treino são todas iguais, ou todas de um mesmo lugar</translation>
  </message>
  <message>
   <source>Nothing is there that runs a model: ONNX Runtime (onnxruntime) is missing. Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>1164, engine/versions.py</extracomment>
   <translation>Não há nada que execute um modelo: falta o ONNX Runtime (onnxruntime). Execute “Preparar o ambiente de inferência” de novo, ou instale-o no ambiente que escolheu.</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}</source>
   <extracomment>1165, engine/versions.py</extracomment>
   <translation>ONNX Runtime {version}</translation>
  </message>
  <message>
   <source>{runtime} works out a sum of twelve ones as {value}. The environment is damaged; run “Set up the inference environment” again.</source>
   <extracomment>1166, engine/versions.py</extracomment>
   <translation>{runtime} calcula como {value} a soma de doze vezes um. O ambiente está danificado; execute “Preparar o ambiente de inferência” de novo.</translation>
  </message>
  <message>
   <source>the maps</source>
   <extracomment>1167, engine/assessment/difference_map.py</extracomment>
   <translation>os mapas</translation>
  </message>
  <message>
   <source>the map</source>
   <extracomment>1168, engine/assessment/map_accuracy.py</extracomment>
   <translation>o mapa</translation>
  </message>
  <message>
   <source>map A</source>
   <extracomment>1169, engine/assessment/map_agreement.py</extracomment>
   <translation>o mapa A</translation>
  </message>
  <message>
   <source>map B</source>
   <extracomment>1170, engine/assessment/map_agreement.py</extracomment>
   <translation>o mapa B</translation>
  </message>
  <message>
   <source> and more</source>
   <extracomment>1171, engine/assessment/vector_reference.py</extracomment>
   <translation> e mais</translation>
  </message>
  <message>
   <source>{folder} is a Keras file, not a SavedModel folder. Run “Export a Keras model” on it first and choose the folder that it writes.</source>
   <extracomment>1172, engine/contract/file_kind.py</extracomment>
   <translation>{folder} é um ficheiro Keras, não uma pasta SavedModel. Execute primeiro “Exportar um modelo Keras” sobre ele e escolha a pasta que esse algoritmo escreve.</translation>
  </message>
  <message>
   <source>{folder} is a file, not a SavedModel folder. Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1173, engine/contract/file_kind.py</extracomment>
   <translation>{folder} é um ficheiro, não uma pasta SavedModel. Escolha a pasta que “Exportar um modelo Keras” escreveu.</translation>
  </message>
  <message>
   <source>{path} is {what}: {way}.</source>
   <extracomment>1174, engine/contract/file_kind.py</extracomment>
   <translation>{path} é {what}: {way}.</translation>
  </message>
  <message>
   <source>a {name} archive</source>
   <extracomment>1175, engine/contract/file_kind.py</extracomment>
   <translation>um arquivo {name}</translation>
  </message>
  <message>
   <source>unpack it, and choose {files} as INPUT of “Export a Keras model”</source>
   <extracomment>1176, engine/contract/file_kind.py</extracomment>
   <translation>descompacte-o, e escolha {files} como INPUT de “Exportar um modelo Keras”</translation>
  </message>
  <message>
   <source>Run “Export a Keras model” on its {name}, and choose the folder that it writes.</source>
   <extracomment>1177, engine/contract/file_kind.py</extracomment>
   <translation>Execute “Exportar um modelo Keras” sobre o seu {name}, e escolha a pasta que esse algoritmo escreve.</translation>
  </message>
  <message>
   <source>Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1178, engine/contract/file_kind.py</extracomment>
   <translation>Escolha a pasta que “Exportar um modelo Keras” escreveu.</translation>
  </message>
  <message>
   <source>it fails</source>
   <extracomment>1180, engine/export.py</extracomment>
   <translation>falha</translation>
  </message>
  <message>
   <source>a geotransform</source>
   <extracomment>1181, engine/geometry/grid.py</extracomment>
   <translation>uma geotransformação</translation>
  </message>
  <message>
   <source>the band </source>
   <extracomment>1182, engine/imagery/bands.py</extracomment>
   <translation>a banda </translation>
  </message>
  <message>
   <source>, by way of {above}</source>
   <extracomment>1183, engine/imagery/raster_safety.py</extracomment>
   <translation>, por meio de {above}</translation>
  </message>
  <message>
   <source> from {value} to {value_2}</source>
   <extracomment>1184, engine/imagery/stac_search.py</extracomment>
   <translation> desde {value} até {value_2}</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>1185, engine/imagery/stac_values.py</extracomment>
   <translation> ou </translation>
  </message>
  <message>
   <source> and {names_count} more</source>
   <extracomment>1186, engine/imagery/stacking.py</extracomment>
   <translation> e mais {names_count}</translation>
  </message>
  <message>
   <source>{classes} classes</source>
   <extracomment>1187, engine/inference/legend_choice.py</extracomment>
   <translation>{classes} classes</translation>
  </message>
  <message>
   <source>times {factor}</source>
   <extracomment>1188, engine/inference/likely_cause.py</extracomment>
   <translation>multiplicados por {factor}</translation>
  </message>
  <message>
   <source>laid out</source>
   <extracomment>1190, engine/inference/preparation.py</extracomment>
   <translation>disposto lado a lado</translation>
  </message>
  <message>
   <source>, because {reason}</source>
   <extracomment>1191, engine/inference/result_words.py</extracomment>
   <translation>, porque {reason}</translation>
  </message>
  <message>
   <source>A label</source>
   <extracomment>1193, engine/inference/result_words.py</extracomment>
   <translation>Um rótulo</translation>
  </message>
  <message>
   <source>, {applied} applied</source>
   <extracomment>1194, engine/inference/result_words.py</extracomment>
   <translation>, {applied} aplicada</translation>
  </message>
  <message>
   <source>, threshold {level}</source>
   <extracomment>1195, engine/inference/result_words.py</extracomment>
   <translation>, limiar {level}</translation>
  </message>
  <message>
   <source> to </source>
   <extracomment>1196, engine/inference/result_words.py</extracomment>
   <translation> a </translation>
  </message>
  <message>
   <source>a probability</source>
   <extracomment>1197, engine/inference/result_words.py</extracomment>
   <translation>uma probabilidade</translation>
  </message>
  <message>
   <source>{found} is</source>
   <extracomment>1198, engine/inference/told_shares.py</extracomment>
   <translation>{found} é</translation>
  </message>
  <message>
   <source> and {seen_count} more</source>
   <extracomment>1199, engine/inference/training_images.py</extracomment>
   <translation> e mais {seen_count}</translation>
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
   <translation> e </translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>1203, engine/models/deepness.py</extracomment>
   <translation>um número</translation>
  </message>
  <message>
   <source> above 0</source>
   <extracomment>1204, engine/models/deepness.py</extracomment>
   <translation> maior do que 0</translation>
  </message>
  <message>
   <source> and {found_count} more</source>
   <extracomment>1205, engine/models/graph_safety.py</extracomment>
   <translation> e mais {found_count}</translation>
  </message>
  <message>
   <source> and {listed_count} more</source>
   <extracomment>1206, engine/models/onnx_safety.py</extracomment>
   <translation> e mais {listed_count}</translation>
  </message>
  <message>
   <source>RUNTIME is ONNX Runtime, but {lack}. Choose RUNTIME auto.</source>
   <extracomment>1207, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME é ONNX Runtime, mas {lack}. Escolha RUNTIME auto.</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which does not read {folder}: an ONNX file is run by ONNX Runtime. Choose RUNTIME auto.</source>
   <extracomment>1208, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME é TensorFlow, que não lê {folder}: um ficheiro ONNX é executado pelo ONNX Runtime. Escolha RUNTIME auto.</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which the inference environment does not have. Choose RUNTIME auto: ONNX Runtime can run {folder}. Or: {HOW_TO_ADD}</source>
   <extracomment>1209, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME é TensorFlow, que o ambiente de inferência não tem. Escolha RUNTIME auto: o ONNX Runtime pode executar {folder}. Ou: {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>{path}: the model is to be given the bands {order} of {count} (by BANDS, or by the names in the model card), but Orfeo ToolBox gives it all bands in their order. Save the image with these bands in this order (“Rearrange bands”), or choose ENGINE CNN Mapper.</source>
   <extracomment>1210, engine/otb/limits.py</extracomment>
   <translation>{path}: o modelo deve receber as bandas {order} de {count} (por BANDS, ou pelos nomes na ficha do modelo), mas o Orfeo ToolBox dá-lhe todas as bandas pela ordem delas. Guarde a imagem com estas bandas por esta ordem (“Reorganizar bandas”), ou escolha ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>one tile</source>
   <extracomment>1211, engine/otb/serving_plan.py</extracomment>
   <translation>um bloco</translation>
  </message>
  <message>
   <source>Choose a smaller EXTENT near the upper left corner, patch-based inference, or ENGINE CNN Mapper, which works in tiles.</source>
   <extracomment>1212, engine/otb/serving_plan.py</extracomment>
   <translation>Escolha um EXTENT menor perto do canto superior esquerdo, a inferência por recortes, ou ENGINE CNN Mapper, que trabalha em blocos.</translation>
  </message>
  <message>
   <source>A file</source>
   <extracomment>1213, engine/service.py</extracomment>
   <translation>Um ficheiro</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <extracomment>1214, engine/stac_image.py</extracomment>
   <translation>A abrir {name}</translation>
  </message>
  <message>
   <source>, {cloud} % clouds</source>
   <extracomment>1215, engine/stac_image.py</extracomment>
   <translation>, {cloud} % de nuvens</translation>
  </message>
  <message>
   <source>{name} has no polygon. Select some, or choose another layer, or leave MASK empty for a map of the whole image.</source>
   <extracomment>1216, engine/inference/area_mask.py</extracomment>
   <translation>{name} não tem nenhum polígono. Selecione alguns, ou escolha outra camada, ou deixe MASK vazio para um mapa da imagem inteira.</translation>
  </message>
  <message>
   <source>{name} has points; expected are polygons.</source>
   <extracomment>1217, engine/inference/area_mask.py</extracomment>
   <translation>{name} tem pontos; esperam-se polígonos.</translation>
  </message>
  <message>
   <source>MASK is given, but the image is georeferenced by {kind} only: where the polygons lie on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer).</source>
   <extracomment>1218, engine/inference/area_mask.py</extracomment>
   <translation>MASK foi indicado, mas a imagem está georreferenciada apenas por {kind}: não se sabe onde os polígonos ficam nos seus píxeis. Reprojete primeiro a imagem (“Warp (reprojetar)”, ou o Georreferenciador).</translation>
  </message>
  <message>
   <source>No polygon of MASK ({name}) reaches into the map of this image. Choose polygons inside the image, look whether the layer has the right coordinate reference system, or leave MASK empty.</source>
   <extracomment>1219, engine/inference/area_mask.py</extracomment>
   <translation>Nenhum polígono de MASK ({name}) alcança o mapa desta imagem. Escolha polígonos dentro da imagem, verifique se a camada tem o sistema de referência de coordenadas certo, ou deixe MASK vazio.</translation>
  </message>
  <message>
   <source>{path} is a part of the exported model {whole}, which is taken as a whole: the classes, the fields and the proofs are in its model card.</source>
   <extracomment>1220, engine/contract/file_kind.py</extracomment>
   <translation>{path} é uma parte do modelo exportado {whole}, que é usado como um todo: as classes, os campos e as comprovações estão na sua ficha do modelo.</translation>
  </message>
  <message>
   <source>over the whole image</source>
   <extracomment>1221, engine/inference/onnx_listing.py</extracomment>
   <translation>sobre a imagem inteira</translation>
  </message>
  <message>
   <source>the model itself</source>
   <extracomment>1222, engine/inference/onnx_listing.py</extracomment>
   <translation>o próprio modelo</translation>
  </message>
  <message>
   <source>{model} is a Keras file of which no export is kept, and to export it needs TensorFlow, which this inference environment does not have. Choose the folder of an exported model. Or: {HOW_TO_ADD}</source>
   <extracomment>1223, engine/model_file.py</extracomment>
   <translation>{model} é um ficheiro Keras do qual não está guardada nenhuma exportação, e para o exportar é preciso o TensorFlow, que este ambiente de inferência não tem. Escolha a pasta de um modelo exportado. Ou: {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>In ONNX Runtime, {lack}. In TensorFlow the map would take less time: choose RUNTIME tensorflow.{way}</source>
   <extracomment>1224, engine/models/runtime_choice.py</extracomment>
   <translation>No ONNX Runtime, {lack}. No TensorFlow, o mapa demoraria menos tempo: escolha RUNTIME tensorflow.{way}</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>1225, engine/maps/file_exchange.py</extracomment>
   <translation>não pode ser removido</translation>
  </message>
  <message>
   <source>another program has it open, such as QGIS, where it is a layer (remove the layer), a spreadsheet, or a virus scanner</source>
   <extracomment>1226, engine/maps/operating_system.py</extracomment>
   <translation>outro programa tem-no aberto, como o QGIS, onde é uma camada (remova a camada), uma folha de cálculo ou um antivírus</translation>
  </message>
  <message>
   <source>{OPEN_ELSEWHERE}, or you have no right to write it</source>
   <extracomment>1227, engine/maps/operating_system.py</extracomment>
   <translation>{OPEN_ELSEWHERE}, ou não tem permissão para o escrever</translation>
  </message>
  <message>
   <source>“{name}” is the name of a device on Windows</source>
   <extracomment>1228, engine/maps/operating_system.py</extracomment>
   <translation>“{name}” é o nome de um dispositivo no Windows</translation>
  </message>
  <message>
   <source>Windows allows no {group} in names</source>
   <extracomment>1229, engine/maps/operating_system.py</extracomment>
   <translation>o Windows não permite {group} em nomes</translation>
  </message>
  <message>
   <source>Windows drops a space or dot at the end of a name</source>
   <extracomment>1230, engine/maps/operating_system.py</extracomment>
   <translation>o Windows elimina um espaço ou um ponto no fim de um nome</translation>
  </message>
  <message>
   <source>with what is written beside it or in it for a time it takes {length} characters, and Windows takes {most}</source>
   <extracomment>1231, engine/maps/operating_system.py</extracomment>
   <translation>com o que é escrito temporariamente ao lado ou dentro ocupa {length} caracteres, e o Windows aceita {most}</translation>
  </message>
  <message>
   <source>{name} is {path}; {wrong}. Choose another name.</source>
   <extracomment>1232, engine/maps/output_paths.py</extracomment>
   <translation>{name} é {path}; {wrong}. Escolha outro nome.</translation>
  </message>
  <message>
   <source>{name} is {path}; {long}. Choose a shorter name, or a folder nearer to the drive.</source>
   <extracomment>1233, engine/maps/output_paths.py</extracomment>
   <translation>{name} é {path}; {long}. Escolha um nome mais curto ou uma pasta mais próxima da unidade.</translation>
  </message>
  <message>
   <source>{name} {path} cannot be replaced: {strerror}. Close it there, or choose another output file.</source>
   <extracomment>1234, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path} não pode ser substituído: {strerror}. Feche-o aí ou escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>How much memory is free cannot be told on this system: {DEFAULT_RAM} MB are planned for tiles. RAM sets another number.</source>
   <extracomment>1235, engine/inference/memory_plan.py</extracomment>
   <translation>Neste sistema não é possível saber quanta memória está livre: estão previstos {DEFAULT_RAM} MB para os blocos. RAM define outro número.</translation>
  </message>
  <message>
   <source>Windows cannot load a library that “{found}” needs ({splitlines}). Install Microsoft's “Visual C++ Redistributable” (2015 to 2022, x64), and run it again.</source>
   <extracomment>1236, engine/models/operating_system.py</extracomment>
   <translation>O Windows não consegue carregar uma biblioteca de que “{found}” precisa ({splitlines}). Instale o “Visual C++ Redistributable” da Microsoft (2015 a 2022, x64) e execute de novo.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with code {status}: the memory ran out. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>1237, engine/otb/child_run.py</extracomment>
   <translation>O Orfeo ToolBox terminou com o código {status}: a memória esgotou-se. Dê a RAM ou TILE_SIZE um valor menor, ou feche outros programas, e execute de novo.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox cannot be started: one of its libraries is missing (code {status}). Start this Python with the PATH that OTB needs.</source>
   <extracomment>1238, engine/otb/child_run.py</extracomment>
   <translation>O Orfeo ToolBox não pode ser iniciado: falta uma das suas bibliotecas (código {status}). Inicie este Python com o PATH de que o OTB precisa.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (code {status}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1239, engine/otb/child_run.py</extracomment>
   <translation>O Orfeo ToolBox falhou (código {status}) ao iniciar ou durante o trabalho. As suas últimas palavras estão no registo.</translation>
  </message>
  <message>
   <source> and plus {offset}</source>
   <extracomment>1240, engine/inference/likely_cause.py</extracomment>
   <translation> e mais {offset}</translation>
  </message>
  <message>
   <source> and minus {value}</source>
   <extracomment>1241, engine/inference/likely_cause.py</extracomment>
   <translation> e menos {value}</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}. Its {tiles} finished tiles ({size}) are removed.</source>
   <extracomment>1242, engine/maps/resumable_maps.py</extracomment>
   <translation>Existe um mapa inacabado, mas é recomeçado do início: {reason}. Os seus {tiles} blocos concluídos ({size}) são removidos.</translation>
  </message>
  <message>
   <source>they are something else</source>
   <extracomment>1243, engine/maps/tile_spool.py</extracomment>
   <translation>são outra coisa</translation>
  </message>
  <message>
   <source>square metres</source>
   <extracomment>1244, engine/contract/polish_job.py</extracomment>
   <translation>metros quadrados</translation>
  </message>
  <message>
   <source>{name} is {value}; expected one of {list}.</source>
   <extracomment>1245, engine/contract/polish_job.py</extracomment>
   <translation>{name} é {value}; espera-se um de {list}.</translation>
  </message>
  <message>
   <source>SMOOTHING is {smoothing}; expected is an odd number of pixels from 3 to {WIDEST}, or 0.</source>
   <extracomment>1246, engine/contract/polish_job.py</extracomment>
   <translation>SMOOTHING é {smoothing}; espera-se um número ímpar de píxeis de 3 a {WIDEST}, ou 0.</translation>
  </message>
  <message>
   <source>{name} is {number}; expected is a number from {low} to {high}.</source>
   <extracomment>1247, engine/contract/polish_job.py</extracomment>
   <translation>{name} é {number}; espera-se um número de {low} a {high}.</translation>
  </message>
  <message>
   <source>SMOOTHING is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1248, engine/contract/polish_job.py</extracomment>
   <translation>SMOOTHING está indicado, mas PROBABILITIES não; espera-se o mapa de probabilidades da mesma execução. Escolha-o, ou indique 0.</translation>
  </message>
  <message>
   <source>CONFIDENCE is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1249, engine/contract/polish_job.py</extracomment>
   <translation>CONFIDENCE está indicado, mas PROBABILITIES não; espera-se o mapa de probabilidades da mesma execução. Escolha-o, ou indique 0.</translation>
  </message>
  <message>
   <source>Nothing is asked for; expected is at least one of SMOOTHING, MERGE, MERGE_TABLE, CONFIDENCE, MAJORITY and MINIMUM_AREA.</source>
   <extracomment>1250, engine/contract/polish_job.py</extracomment>
   <translation>Nada foi pedido; espera-se pelo menos um de SMOOTHING, MERGE, MERGE_TABLE, CONFIDENCE, MAJORITY e MINIMUM_AREA.</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {target} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>1251, engine/polish_map.py</extracomment>
   <translation>CLASSES é {classes}, que o estilo de {target} substituiria. Escolha outro ficheiro de saída, ou dê outro nome à legenda.</translation>
  </message>
  <message>
   <source>{share} have a class but no probabilities; they keep it, whatever SMOOTHING and CONFIDENCE say.</source>
   <extracomment>1252, engine/polish_map.py</extracomment>
   <translation>{share} têm uma classe mas não têm probabilidades; mantêm-na, independentemente de SMOOTHING e CONFIDENCE.</translation>
  </message>
  <message>
   <source>Smoothing: {share} have another class.</source>
   <extracomment>1253, engine/polish_map.py</extracomment>
   <translation>Suavização: {share} têm outra classe.</translation>
  </message>
  <message>
   <source>Confidence: {share} are less probable than {confidence}.</source>
   <extracomment>1254, engine/polish_map.py</extracomment>
   <translation>Confiança: {share} são menos prováveis do que {confidence}.</translation>
  </message>
  <message>
   <source>Majority: {share} have another class.</source>
   <extracomment>1255, engine/polish_map.py</extracomment>
   <translation>Maioria: {share} têm outra classe.</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels: {told} regions merged, {REGIONS} have another class.</source>
   <extracomment>1256, engine/polish_map.py</extracomment>
   <translation>Área mínima de {unit} píxeis: {told} regiões fundidas, {REGIONS} têm outra classe.</translation>
  </message>
  <message>
   <source>{told} smaller regions have pixels without data all around, and stay.</source>
   <extracomment>1257, engine/polish_map.py</extracomment>
   <translation>{told} regiões menores têm píxeis sem dados a toda a volta, e mantêm-se.</translation>
  </message>
  <message>
   <source>Classes before: {counts}.</source>
   <extracomment>1258, engine/polish_map.py</extracomment>
   <translation>Classes antes: {counts}.</translation>
  </message>
  <message>
   <source>Classes after: {counts}.</source>
   <extracomment>1259, engine/polish_map.py</extracomment>
   <translation>Classes depois: {counts}.</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}, which is to become {targets} already; expected is one new value for each.</source>
   <extracomment>1261, engine/polishing/class_merging.py</extracomment>
   <translation>{where} transforma em {target} o valor de classe {value}, que já deve passar a {targets}; espera-se um único valor novo para cada um.</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}; expected is a new value from 0 to {MAX_VALUE}.</source>
   <extracomment>1262, engine/polishing/class_merging.py</extracomment>
   <translation>{where} transforma em {target} o valor de classe {value}; espera-se um valor novo de 0 a {MAX_VALUE}.</translation>
  </message>
  <message>
   <source>{where} calls the new class {target} “{label}”, which is “{labels}” already; expected is one name for each.</source>
   <extracomment>1263, engine/polishing/class_merging.py</extracomment>
   <translation>{where} dá à nova classe {target} o nome “{label}”, mas ela já se chama “{labels}”; espera-se um único nome para cada uma.</translation>
  </message>
  <message>
   <source>{where} has no “=”; expected is a text such as {FORM}.</source>
   <extracomment>1264, engine/polishing/class_merging.py</extracomment>
   <translation>{where} não tem “=”; espera-se um texto como {FORM}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is larger than a table of classes can be.</source>
   <extracomment>1265, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} é maior do que uma tabela de classes pode ser.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} cannot be read: {strerror}.</source>
   <extracomment>1266, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: não é possível ler {path}: {strerror}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>1267, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} não é texto UTF-8; guarde-o como UTF-8.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not a table: {error}.</source>
   <extracomment>1268, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} não é uma tabela: {error}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} lacks the columns value and new; expected is a first line such as value,new,label,color.</source>
   <extracomment>1269, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: a {path} faltam as colunas value e new; espera-se uma primeira linha como value,new,label,color.</translation>
  </message>
  <message>
   <source>MERGE_TABLE ({path}, line {number})</source>
   <extracomment>1270, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE ({path}, linha {number})</translation>
  </message>
  <message>
   <source>{where} has “{digits}” in the place of a class value; expected is a text such as {FORM}, or a table of whole numbers.</source>
   <extracomment>1271, engine/polishing/class_merging.py</extracomment>
   <translation>{where} tem “{digits}” no lugar de um valor de classe; espera-se um texto como {FORM}, ou uma tabela de números inteiros.</translation>
  </message>
  <message>
   <source>{says} do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1272, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} não pertencem a {name}: {list}. Espera-se o mapa de probabilidades da mesma execução, com uma banda para cada classe.</translation>
  </message>
  <message>
   <source>{says} have the bands {found}, which are not the classes of {name}: {expected}. Expected is one band for each class, with its name, as OUTPUT_PROBABILITIES of the same run has; give the names as CLASSES if the map does not carry them.</source>
   <extracomment>1273, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} têm as bandas {found}, que não são as classes de {name}: {expected}. Espera-se uma banda para cada classe, com o nome desta, como em OUTPUT_PROBABILITIES da mesma execução; indique os nomes em CLASSES se o mapa não os contiver.</translation>
  </message>
  <message>
   <source>{says} have no band for the class “{label}” ({value}) of {name}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1274, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} não têm banda para a classe “{label}” ({value}) de {name}. Espera-se o mapa de probabilidades da mesma execução, com uma banda para cada classe.</translation>
  </message>
  <message>
   <source>{says} hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1275, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} contêm o valor {wrong}; esperam-se números de 0 a 1. Divida as percentagens por 100.</translation>
  </message>
  <message>
   <source>no runs have been set aside</source>
   <extracomment>1276, engine/polishing/passes.py</extracomment>
   <translation>nenhuma sequência de píxeis foi posta de lado</translation>
  </message>
  <message>
   <source>the class map</source>
   <extracomment>1278, engine/polishing/plan.py</extracomment>
   <translation>o mapa de classes</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map. Check its nodata value.</source>
   <extracomment>1279, engine/polishing/plan.py</extracomment>
   <translation>{name} não tem nenhum píxel com dados; espera-se um mapa de classes. Verifique o seu valor sem dados.</translation>
  </message>
  <message>
   <source>The class values to merge {lost} are not on {name}; the others are merged.</source>
   <extracomment>1280, engine/polishing/plan.py</extracomment>
   <translation>Os valores de classe a agregar {lost} não existem em {name}; os outros são agregados.</translation>
  </message>
  <message>
   <source>MINIMUM_AREA is in square metres, but the pixels of {name} are not: it is in degrees, or has no coordinate reference system. Give the area in pixels, or reproject the map first.</source>
   <extracomment>1282, engine/polishing/plan.py</extracomment>
   <translation>MINIMUM_AREA está em metros quadrados, mas os píxeis de {name} não estão em metros: o mapa está em graus, ou não tem sistema de referência de coordenadas. Indique a área em píxeis, ou reprojete primeiro o mapa.</translation>
  </message>
  <message>
   <source>UNCLASSIFIED_VALUE is {value}, which is the class “{label}”; expected is a value that no class has.</source>
   <extracomment>1283, engine/polishing/plan.py</extracomment>
   <translation>UNCLASSIFIED_VALUE é {value}, que é a classe “{label}”; espera-se um valor que nenhuma classe tenha.</translation>
  </message>
  <message>
   <source>{name} would have the class value {wrong}; expected are values from 0 to {MAX_VALUE}. Give it another value in MERGE, as {wrong_2}=1.</source>
   <extracomment>1284, engine/polishing/plan.py</extracomment>
   <translation>{name} teria o valor de classe {wrong}; esperam-se valores de 0 a {MAX_VALUE}. Dê-lhe outro valor em MERGE, como {wrong_2}=1.</translation>
  </message>
  <message>
   <source>{folder} cannot take what is set aside for the map: {strerror}. Free some space, or choose another output file.</source>
   <extracomment>1285, engine/polishing/spool.py</extracomment>
   <translation>{folder} não pode receber o que é posto de lado para o mapa: {strerror}. Liberte espaço, ou escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>The job's connectivity is {connectivity}; expected 4 or 8.</source>
   <extracomment>1286, engine/contract/vector_job.py</extracomment>
   <translation>connectivity da tarefa é {connectivity}; espera-se 4 ou 8.</translation>
  </message>
  <message>
   <source>The job's simplify is {simplify}; expected a tolerance, or 0 for none.</source>
   <extracomment>1287, engine/contract/vector_job.py</extracomment>
   <translation>simplify da tarefa é {simplify}; espera-se uma tolerância, ou 0 para nenhuma.</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; the layer is empty.</source>
   <extracomment>1288, engine/map_to_vector.py</extracomment>
   <translation>{name} não tem nenhum píxel com dados; a camada está vazia.</translation>
  </message>
  <message>
   <source>Finishing the layer</source>
   <extracomment>1289, engine/map_to_vector.py</extracomment>
   <translation>A concluir a camada</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version} from {name}</source>
   <extracomment>1292, engine/map_to_vector.py</extracomment>
   <translation>Feito pelo CNN Mapper {version} a partir de {name}</translation>
  </message>
  <message>
   <source>{target} is open in another program, or was not closed properly: {name} lies beside it. Remove the layer from QGIS or save its edits, or choose another output file.</source>
   <extracomment>1293, engine/vectors/layer_file.py</extracomment>
   <translation>{target} está aberto noutro programa, ou não foi fechado corretamente: {name} está ao lado dele. Remova a camada do QGIS ou guarde as suas edições, ou escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({error}). Free some space, or choose another output file.</source>
   <extracomment>1309, engine/vectors/geopackage.py</extracomment>
   <translation>{parent} não pode receber os polígonos ({error}). Liberte espaço, ou escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) does not belong to {name}: {list}. Expected is OUTPUT_CONFIDENCE of the same run.</source>
   <extracomment>1313, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE ({path}) não pertence a {name}: {list}. Espera-se OUTPUT_CONFIDENCE da mesma execução.</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) holds the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1314, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE ({path}) contém o valor {wrong}; esperam-se números de 0 a 1. Divida as percentagens por 100.</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({strerror}). Free some space, or choose another output file.</source>
   <extracomment>1315, engine/vectors/polygon_layer.py</extracomment>
   <translation>{parent} não pode receber os polígonos ({strerror}). Liberte espaço, ou escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>Simplifying common borders</source>
   <extracomment>1316, engine/vectors/polygon_layer.py</extracomment>
   <translation>A simplificar os limites comuns</translation>
  </message>
  <message>
   <source>Writing polygons</source>
   <extracomment>1317, engine/vectors/polygon_layer.py</extracomment>
   <translation>A escrever os polígonos</translation>
  </message>
  <message>
   <source>SIMPLIFY needs Shapely 2.1 with GEOS 3.12; the inference environment has Shapely {version} with GEOS {geos_version_string}. Set it up anew on Python 3.10 or later, or leave SIMPLIFY at 0.</source>
   <extracomment>1318, engine/vectors/polygon_layer.py</extracomment>
   <translation>SIMPLIFY precisa do Shapely 2.1 com o GEOS 3.12; o ambiente de inferência tem o Shapely {version} com o GEOS {geos_version_string}. Configure-o de novo com o Python 3.10 ou posterior, ou deixe SIMPLIFY em 0.</translation>
  </message>
  <message>
   <source>Counting block {count} of {total}</source>
   <extracomment>1319, engine/assessment/crosstab.py</extracomment>
   <translation>A contar o bloco {count} de {total}</translation>
  </message>
  <message>
   <source>Writing block {count} of {total}</source>
   <extracomment>1320, engine/assessment/difference_map.py</extracomment>
   <translation>A escrever o bloco {count} de {total}</translation>
  </message>
  <message>
   <source>Sampling block {count} of {total}</source>
   <extracomment>1321, engine/assessment/reference_samples.py</extracomment>
   <translation>A amostrar o bloco {count} de {total}</translation>
  </message>
  <message>
   <source>{path}: EXTENT ({list}) lies outside the image, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1322, engine/early.py</extracomment>
   <translation>{path}: EXTENT ({list}) fica fora da imagem, que cobre ({list_2}) como xmin, ymin, xmax, ymax no SRC da imagem. Escolha uma extensão que se sobreponha a ela.</translation>
  </message>
  <message>
   <source>georeferenced by {kind}, the other by {own}</source>
   <extracomment>1323, engine/geometry/grid.py</extracomment>
   <translation>georreferenciado por {kind}, o outro por {own}</translation>
  </message>
  <message>
   <source>EXTENT ({list}) lies outside the map, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1324, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT ({list}) fica fora do mapa, que cobre ({list_2}) como xmin, ymin, xmax, ymax no SRC da imagem. Escolha uma extensão que se sobreponha a ele.</translation>
  </message>
  <message>
   <source>In QGIS, save it as a GeoTIFF (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>1325, engine/imagery/other_gdal.py</extracomment>
   <translation>No QGIS, guarde-o como GeoTIFF (menu da camada: Exportar &gt; Guardar como) e use esse ficheiro.</translation>
  </message>
  <message>
   <source>Tile {count} of {total}</source>
   <extracomment>1326, engine/inference/map_making.py</extracomment>
   <translation>Bloco {count} de {total}</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are written as they are{because}.</source>
   <extracomment>1327, engine/inference/result_words.py</extracomment>
   <translation>Os números de “{output}” são escritos tal como estão{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the probability of one class{because}.</source>
   <extracomment>1328, engine/inference/result_words.py</extracomment>
   <translation>Os números de “{output}” são a probabilidade de uma classe{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the logit of the probability of one class{because}.</source>
   <extracomment>1329, engine/inference/result_words.py</extracomment>
   <translation>Os números de “{output}” são o logit da probabilidade de uma classe{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of the probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1330, engine/inference/result_words.py</extracomment>
   <translation>Os números de “{output}” são logits das probabilidades de {channels} rótulos que não se excluem mutuamente{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1331, engine/inference/result_words.py</extracomment>
   <translation>Os números de “{output}” são probabilidades de {channels} rótulos que não se excluem mutuamente{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} classes{because}.</source>
   <extracomment>1332, engine/inference/result_words.py</extracomment>
   <translation>Os números de “{output}” são probabilidades de {channels} classes{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of {channels} classes{because}.</source>
   <extracomment>1333, engine/inference/result_words.py</extracomment>
   <translation>Os números de “{output}” são logits de {channels} classes{because}.</translation>
  </message>
  <message>
   <source>They pass through {applied} first.</source>
   <extracomment>1334, engine/inference/result_words.py</extracomment>
   <translation>Primeiro é-lhes aplicada a função {applied}.</translation>
  </message>
  <message>
   <source>Counting strip {count} of {total}</source>
   <extracomment>1335, engine/map_to_vector.py</extracomment>
   <translation>A contar a faixa {count} de {total}</translation>
  </message>
  <message>
   <source>Following borders, strip {count} of {total}</source>
   <extracomment>1336, engine/map_to_vector.py</extracomment>
   <translation>A seguir os limites, faixa {count} de {total}</translation>
  </message>
  <message>
   <source>{origin}: the colour “{colour}” is not of the form #rrggbb, and no name of a colour.</source>
   <extracomment>1337, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: a cor “{colour}” não tem a forma #rrggbb nem é o nome de uma cor.</translation>
  </message>
  <message>
   <source>Writing strip {count} of {total}</source>
   <extracomment>1338, engine/polishing/passes.py</extracomment>
   <translation>A escrever a faixa {count} de {total}</translation>
  </message>
  <message>
   <source>Counting classes, block {count} of {total}</source>
   <extracomment>1339, engine/polishing/plan.py</extracomment>
   <translation>A contar as classes, bloco {count} de {total}</translation>
  </message>
  <message>
   <source>{path} has no items.</source>
   <extracomment>1340, engine/batch/image_list.py</extracomment>
   <translation>{path} não tem itens.</translation>
  </message>
  <message>
   <source>{text} holds no image; expected is a folder with files such as {kinds}.</source>
   <extracomment>1341, engine/batch/image_list.py</extracomment>
   <translation>{text} não contém nenhuma imagem; espera-se uma pasta com ficheiros como {kinds}.</translation>
  </message>
  <message>
   <source>No file fits the pattern {text}; expected is one such as /data/*.tif.</source>
   <extracomment>1342, engine/batch/image_list.py</extracomment>
   <translation>Nenhum ficheiro corresponde ao padrão {text}; espera-se um como /data/*.tif.</translation>
  </message>
  <message>
   <source>{text} holds no STAC item.</source>
   <extracomment>1343, engine/batch/image_list.py</extracomment>
   <translation>{text} não contém nenhum item STAC.</translation>
  </message>
  <message>
   <source>{text} names no image.</source>
   <extracomment>1344, engine/batch/image_list.py</extracomment>
   <translation>{text} não indica nenhuma imagem.</translation>
  </message>
  <message>
   <source>{text} is no list of images; expected is a folder, a pattern such as /data/*.tif, a table (.csv, .txt) with an image a line, or STAC items (.json).</source>
   <extracomment>1345, engine/batch/image_list.py</extracomment>
   <translation>{text} não é uma lista de imagens; espera-se uma pasta, um padrão como /data/*.tif, uma tabela (.csv, .txt) com uma imagem por linha, ou itens STAC (.json).</translation>
  </message>
  <message>
   <source>The list has {images_count} images; expected are {MOST} at most. Divide it.</source>
   <extracomment>1346, engine/batch/image_list.py</extracomment>
   <translation>A lista tem {images_count} imagens; esperam-se {MOST} no máximo. Divida-a.</translation>
  </message>
  <message>
   <source>{path} is in the list twice; expected is each image once.</source>
   <extracomment>1347, engine/batch/image_list.py</extracomment>
   <translation>{path} está duas vezes na lista; espera-se cada imagem uma só vez.</translation>
  </message>
  <message>
   <source>PART is {part}, but there are {images_count} images; expected are at most as many shares as images.</source>
   <extracomment>1348, engine/batch/image_list.py</extracomment>
   <translation>PART é {part}, mas há {images_count} imagens; espera-se, no máximo, o mesmo número de partes que de imagens.</translation>
  </message>
  <message>
   <source>{path} lies more than {DEEPEST} catalogues deep; give one further down.</source>
   <extracomment>1350, engine/batch/image_list.py</extracomment>
   <translation>{path} tem mais de {DEEPEST} níveis de catálogos; indique um mais abaixo.</translation>
  </message>
  <message>
   <source>{path} links to {href}; expected are files beside it. Search the catalogue instead.</source>
   <extracomment>1351, engine/batch/image_list.py</extracomment>
   <translation>{path} remete para {href}; esperam-se ficheiros ao seu lado. Pesquise antes o catálogo.</translation>
  </message>
  <message>
   <source>{where} is not valid JSON ({error}).</source>
   <extracomment>1352, engine/batch/image_list.py</extracomment>
   <translation>{where} não é JSON válido ({error}).</translation>
  </message>
  <message>
   <source>{where} is neither a STAC item nor a collection of items; expected is an object of type Feature or FeatureCollection.</source>
   <extracomment>1353, engine/batch/image_list.py</extracomment>
   <translation>{where} não é um item STAC nem uma coleção de itens; espera-se um objeto do tipo Feature ou FeatureCollection.</translation>
  </message>
  <message>
   <source>{where}: feature {number} is no STAC item; expected are an id and assets.</source>
   <extracomment>1354, engine/batch/image_list.py</extracomment>
   <translation>{where}: o elemento {number} não é um item STAC; esperam-se um id e assets.</translation>
  </message>
  <message>
   <source>{path} has more than {MOST_BYTES} MB; expected is a list of images.</source>
   <extracomment>1355, engine/batch/image_list.py</extracomment>
   <translation>{path} tem mais de {MOST_BYTES} MB; espera-se uma lista de imagens.</translation>
  </message>
  <message>
   <source>The list {path} cannot be read: {error}.</source>
   <extracomment>1356, engine/batch/image_list.py</extracomment>
   <translation>Não é possível ler a lista {path}: {error}.</translation>
  </message>
  <message>
   <source>its worker ended without a result (exit status {status}); {value}</source>
   <extracomment>1357, engine/batch/image_runs.py</extracomment>
   <translation>o seu processo de cálculo terminou sem resultado (estado de saída {status}); {value}</translation>
  </message>
  <message>
   <source>most likely the memory ran out.</source>
   <extracomment>1358, engine/batch/image_runs.py</extracomment>
   <translation>o mais provável é que a memória se tenha esgotado.</translation>
  </message>
  <message>
   <source>see the log.</source>
   <extracomment>1359, engine/batch/image_runs.py</extracomment>
   <translation>ver o registo.</translation>
  </message>
  <message>
   <source>{finished} of {total} images; {name}: {text}</source>
   <extracomment>1360, engine/batch/image_runs.py</extracomment>
   <translation>{finished} de {total} imagens; {name}: {text}</translation>
  </message>
  <message>
   <source>{title}: maps by CNN Mapper {version}.</source>
   <extracomment>1361, engine/batch/map_index.py</extracomment>
   <translation>{title}: mapas do CNN Mapper {version}.</translation>
  </message>
  <message>
   <source>when the map was made: the image's date is not known</source>
   <extracomment>1363, engine/batch/map_index.py</extracomment>
   <translation>quando o mapa foi feito: não se sabe a data da imagem</translation>
  </message>
  <message>
   <source>{name} lies a part of a pixel beside the grid of {name_2}, so that {name_3} does not hold it.</source>
   <extracomment>1364, engine/batch/mosaic.py</extracomment>
   <translation>{name} está desviado uma fração de píxel da grelha de {name_2}, pelo que {name_3} não o contém.</translation>
  </message>
  <message>
   <source>{first} is neither a job file nor a task; tasks are {list}.</source>
   <extracomment>1366, engine/command.py</extracomment>
   <translation>{first} não é um ficheiro de tarefa nem um tipo de tarefa; os tipos de tarefa são {list}.</translation>
  </message>
  <message>
   <source>{change} is no field as KEY=VALUE; known are {known}.</source>
   <extracomment>1367, engine/command.py</extracomment>
   <translation>{change} não é um campo na forma KEY=VALUE; conhecem-se {known}.</translation>
  </message>
  <message>
   <source>{key} is {text}; expected is {expected}.</source>
   <extracomment>1368, engine/command.py</extracomment>
   <translation>{key} é {text}; espera-se {expected}.</translation>
  </message>
  <message>
   <source>expected is the address of a Dask scheduler (tcp://host:8786 or tls://host:8786), the path of the file that it has written (dask scheduler --scheduler-file), or local:N for N processes of this machine, such as local:4</source>
   <extracomment>1369, engine/contract/cluster_address.py</extracomment>
   <translation>espera-se o endereço de um escalonador Dask (tcp://host:8786 ou tls://host:8786), o caminho do ficheiro que ele escreveu (dask scheduler --scheduler-file), ou local:N para N processos desta máquina, como local:4</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; expected are 1 to {MOST_PROCESSES} processes.</source>
   <extracomment>1370, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER é “{text}”; esperam-se 1 a {MOST_PROCESSES} processos.</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; {EXPECTED}.</source>
   <extracomment>1371, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER é “{text}”; {EXPECTED}.</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which cannot be read: {value}. Start the scheduler with --scheduler-file and that path, or give its address.</source>
   <extracomment>1372, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER é o ficheiro {path}, que não pode ser lido: {value}. Inicie o escalonador com --scheduler-file e esse caminho, ou indique o seu endereço.</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which no Dask scheduler has written: it has no address of the form tcp://host:port or tls://host:port.</source>
   <extracomment>1373, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER é o ficheiro {path}, que não foi escrito por nenhum escalonador Dask: não tem um endereço da forma tcp://host:port ou tls://host:port.</translation>
  </message>
  <message>
   <source>PARTS is {parts}; expected is a number of parts from 1 to {MOST_PARTS}.</source>
   <extracomment>1374, engine/contract/job.py</extracomment>
   <translation>PARTS é {parts}; espera-se um número de partes de 1 a {MOST_PARTS}.</translation>
  </message>
  <message>
   <source>Expected are images, a list of them, or a search: exactly one of these.</source>
   <extracomment>1375, engine/contract/job.py</extracomment>
   <translation>Esperam-se imagens, uma lista delas, ou uma pesquisa: exatamente uma destas.</translation>
  </message>
  <message>
   <source>The job's side_by_side is {side_by_side}; expected is 0 or more.</source>
   <extracomment>1376, engine/contract/job.py</extracomment>
   <translation>side_by_side da tarefa é {side_by_side}; espera-se 0 ou mais.</translation>
  </message>
  <message>
   <source>INPUT names no part; expected are the parts' files, or their folder.</source>
   <extracomment>1377, engine/contract/merge_job.py</extracomment>
   <translation>INPUT não indica nenhuma parte; esperam-se os ficheiros das partes, ou a sua pasta.</translation>
  </message>
  <message>
   <source>The job's map is {map}; expected one of {list}.</source>
   <extracomment>1378, engine/contract/merge_job.py</extracomment>
   <translation>map da tarefa é {map}; espera-se um de {list}.</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <extracomment>1379, engine/contract/part.py</extracomment>
   <translation>a parte {number} de {count}</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is k/n, such as 3/7 for the third of seven parts.</source>
   <extracomment>1380, engine/contract/part.py</extracomment>
   <translation>PART é “{text}”; espera-se k/n, como 3/7 para a terceira de sete partes.</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is a number from 1 to {value} before the slash, and how many parts there are behind it.</source>
   <extracomment>1381, engine/contract/part.py</extracomment>
   <translation>PART é “{text}”; espera-se um número de 1 a {value} antes da barra, e o número de partes depois dela.</translation>
  </message>
  <message>
   <source>PART is “{text}”: more than {MOST_PARTS} parts. Make fewer, larger ones.</source>
   <extracomment>1382, engine/contract/part.py</extracomment>
   <translation>PART é “{text}”: mais de {MOST_PARTS} partes. Faça menos partes, e maiores.</translation>
  </message>
  <message>
   <source>This is a plan of {count} parts; expected is which of them to make, such as --part 1/{count_2}.</source>
   <extracomment>1383, engine/contract/plan_file.py</extracomment>
   <translation>Este é um plano de {count} partes; espera-se a indicação de qual fazer, como --part 1/{count_2}.</translation>
  </message>
  <message>
   <source>largest neighbour</source>
   <extracomment>1384, engine/contract/polish_job.py</extracomment>
   <translation>maior vizinha</translation>
  </message>
  <message>
   <source>The job has to name labels: features or a raster, one of them.</source>
   <extracomment>1385, engine/contract/sampling_job.py</extracomment>
   <translation>A tarefa tem de indicar rótulos: elementos ou um raster, um deles.</translation>
  </message>
  <message>
   <source>The job's per_class must be positive, its block_size and seed not negative.</source>
   <extracomment>1386, engine/contract/sampling_job.py</extracomment>
   <translation>per_class da tarefa tem de ser positivo, block_size e seed não podem ser negativos.</translation>
  </message>
  <message>
   <source>The job's validation and test must be per cent, from 0 to below 100.</source>
   <extracomment>1387, engine/contract/sampling_job.py</extracomment>
   <translation>validation e test da tarefa têm de ser por cento, de 0 até abaixo de 100.</translation>
  </message>
  <message>
   <source>The job's validation and test are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>1388, engine/contract/sampling_job.py</extracomment>
   <translation>validation e test da tarefa são {validation} e {test} por cento; espera-se que sobre algo para o treino.</translation>
  </message>
  <message>
   <source>The job's fold is {fold} of {folds}; expected 1 to {folds_2}, of 2 to {MOST_FOLDS}.</source>
   <extracomment>1389, engine/contract/sampling_job.py</extracomment>
   <translation>fold da tarefa é {fold} de {folds}; espera-se de 1 a {folds_2}, de 2 a {MOST_FOLDS}.</translation>
  </message>
  <message>
   <source>The job's measure is {measure}; expected one of {list}.</source>
   <extracomment>1390, engine/contract/suggest_job.py</extracomment>
   <translation>measure da tarefa é {measure}; espera-se um de {list}.</translation>
  </message>
  <message>
   <source>COUNT is {count}; expected is a number from 1 to {MOST_POINTS}.</source>
   <extracomment>1391, engine/contract/suggest_job.py</extracomment>
   <translation>COUNT é {count}; espera-se um número de 1 a {MOST_POINTS}.</translation>
  </message>
  <message>
   <source>SPACING is {spacing}; expected is a number of pixels, 1 to 10000.</source>
   <extracomment>1392, engine/contract/suggest_job.py</extracomment>
   <translation>SPACING é {spacing}; espera-se um número de píxeis, 1 a 10000.</translation>
  </message>
  <message>
   <source>LEARNING_RATE is {rate}; expected is a number above 0 and up to 10, or nothing, so that it is found.</source>
   <extracomment>1393, engine/contract/training_job.py</extracomment>
   <translation>LEARNING_RATE é {rate}; espera-se um número acima de 0 e até 10, ou nada, para que seja determinada.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is given, but START is not: the weights of a new network are random. Give the Keras file whose layers are to stay as they are, or leave it empty.</source>
   <extracomment>1394, engine/contract/training_job.py</extracomment>
   <translation>FROZEN_LAYERS foi indicado, mas START não: os pesos de uma rede nova são aleatórios. Indique o ficheiro Keras cujas camadas devem ficar como estão, ou deixe-o vazio.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but START is not: it defines layers of that file.</source>
   <extracomment>1395, engine/contract/training_job.py</extracomment>
   <translation>CUSTOM_CODE foi indicado, mas START não: ele define camadas desse ficheiro.</translation>
  </message>
  <message>
   <source> that are not beside MASK</source>
   <extracomment>1396, engine/geometry/shares.py</extracomment>
   <translation> que não estão fora de MASK</translation>
  </message>
  <message>
   <source>PART is a share of {count}, but this map has only {most} blocks of {width} x {height} pixels{touched}; it can be shared into at most {most_2} parts. Ask for fewer of them.</source>
   <extracomment>1397, engine/geometry/shares.py</extracomment>
   <translation>PART é uma parte de {count}, mas este mapa tem apenas {most} blocos de {width} x {height} píxeis{touched}; pode ser repartido em {most_2} partes no máximo. Peça menos partes.</translation>
  </message>
  <message>
   <source>The asset {key} of {id} lies at {href}; expected is an address with https or http, or a file beside that of the item. Choose other ASSETS or another catalogue.</source>
   <extracomment>1398, engine/imagery/stac_assets.py</extracomment>
   <translation>O asset {key} de {id} está em {href}; espera-se um endereço com https ou http, ou um ficheiro ao lado do do item. Escolha outros ASSETS ou outro catálogo.</translation>
  </message>
  <message>
   <source>“{name}” in ASSETS fits several assets of {id}: {list}. Give the one that is meant.</source>
   <extracomment>1399, engine/imagery/stac_assets.py</extracomment>
   <translation>“{name}” em ASSETS corresponde a vários assets de {id}: {list}. Indique o que é pretendido.</translation>
  </message>
  <message>
   <source>The item {id} has no asset “{name}”. It has {value}.</source>
   <extracomment>1400, engine/imagery/stac_assets.py</extracomment>
   <translation>O item {id} não tem nenhum asset “{name}”. Tem {value}.</translation>
  </message>
  <message>
   <source>{where} is no STAC item ({error}). Expected is the JSON of one item: an object of type Feature with assets.</source>
   <extracomment>1401, engine/imagery/stac_item.py</extracomment>
   <translation>{where} não é um item STAC ({error}). Espera-se o JSON de um item: um objeto do tipo Feature com assets.</translation>
  </message>
  <message>
   <source>{address} did not give a STAC item ({error}). Check ITEM, the network and the proxy, or try again later.</source>
   <extracomment>1402, engine/imagery/stac_item.py</extracomment>
   <translation>{address} não deu um item STAC ({error}). Verifique ITEM, a rede e o proxy, ou tente de novo mais tarde.</translation>
  </message>
  <message>
   <source>The STAC item {path} cannot be read: {value}. Check ITEM.</source>
   <extracomment>1403, engine/imagery/stac_item.py</extracomment>
   <translation>Não é possível ler o item STAC {path}: {value}. Verifique ITEM.</translation>
  </message>
  <message>
   <source>{where} has more than {MOST_BYTES} MB; expected is the JSON of one STAC item.</source>
   <extracomment>1404, engine/imagery/stac_item.py</extracomment>
   <translation>{where} tem mais de {MOST_BYTES} MB; espera-se o JSON de um item STAC.</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1405, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} itens encontrados, dos quais {clear_count} com {max_cloud} % de nuvens ou menos.</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1406, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} item encontrado, dos quais {clear_count} com {max_cloud} % de nuvens ou menos.</translation>
  </message>
  <message>
   <source>CALIBRATE is not used: classes are the same with it and without, and neither OUTPUT_PROBABILITIES nor OUTPUT_CONFIDENCE is wanted.</source>
   <extracomment>1407, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE não é usado: as classes são as mesmas com ele e sem ele, e não se pretende nem OUTPUT_PROBABILITIES nem OUTPUT_CONFIDENCE.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but HEAD names several results of the model, and the temperature in its card is that of one. Name one in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1408, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE está ligado, mas HEAD indica vários resultados do modelo, e a temperatura na sua ficha é a de um só. Indique um em HEAD, ou desligue CALIBRATE.</translation>
  </message>
  <message>
   <source>has no model card</source>
   <extracomment>1409, engine/inference/calibration_choice.py</extracomment>
   <translation>não tem ficha do modelo</translation>
  </message>
  <message>
   <source>has no {KEY} in its card</source>
   <extracomment>1410, engine/inference/calibration_choice.py</extracomment>
   <translation>não tem {KEY} na sua ficha</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model {lacking}: no temperature is known by which its probabilities could be calibrated. “Train a model” (cnnmapper:trainmodel) finds one; or switch CALIBRATE off.</source>
   <extracomment>1411, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE está ligado, mas o modelo {lacking}: não se conhece nenhuma temperatura com que as suas probabilidades possam ser calibradas. “Treinar um modelo” (cnnmapper:trainmodel) determina uma; ou desligue CALIBRATE.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the temperature in the model card is that of “{output}”, and the maps are made of “{output_2}”. Name “{output_3}” in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1412, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE está ligado, mas a temperatura na ficha do modelo é a de “{output}”, e os mapas são feitos de “{output_2}”. Indique “{output_3}” em HEAD, ou desligue CALIBRATE.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model has several outputs that may be its result ({list}), and its card does not say of which the temperature is. Give “output” in {KEY} of model_card.json, or switch CALIBRATE off.</source>
   <extracomment>1413, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE está ligado, mas o modelo tem várias saídas que podem ser o seu resultado ({list}), e a sua ficha não diz de qual é a temperatura. Indique “output” em {KEY} de model_card.json, ou desligue CALIBRATE.</translation>
  </message>
  <message>
   <source> Their expected calibration error on the test samples was {error_before} % before and {error_after} % after.</source>
   <extracomment>1414, engine/inference/calibration_choice.py</extracomment>
   <translation> O seu erro de calibração esperado nas amostras de teste era de {error_before} % antes e de {error_after} % depois.</translation>
  </message>
  <message>
   <source>Thresholds are held against the model's own probabilities.</source>
   <extracomment>1415, engine/inference/calibration_choice.py</extracomment>
   <translation>Os limiares são comparados com as probabilidades originais do modelo.</translation>
  </message>
  <message>
   <source>The classes stay the same.</source>
   <extracomment>1416, engine/inference/calibration_choice.py</extracomment>
   <translation>As classes permanecem as mesmas.</translation>
  </message>
  <message>
   <source>Probabilities and confidence are calibrated by the temperature {temperature} of the model card.{error} {classes}</source>
   <extracomment>1417, engine/inference/calibration_choice.py</extracomment>
   <translation>As probabilidades e a confiança são calibradas pela temperatura {temperature} da ficha do modelo.{error} {classes}</translation>
  </message>
  <message>
   <source>What goes to and from the cluster {text} can be read and changed on the way, and whoever reaches its scheduler can run programs on it and on this machine: tcp:// is for networks that you trust. A scheduler at tls:// is protected.</source>
   <extracomment>1418, engine/inference/cluster.py</extracomment>
   <translation>O que vai para o cluster {text} e dele vem pode ser lido e alterado pelo caminho, e quem alcançar o seu escalonador pode executar programas nele e nesta máquina: tcp:// é para redes em que confia. Um escalonador em tls:// está protegido.</translation>
  </message>
  <message>
   <source>Connecting to the cluster {text}</source>
   <extracomment>1419, engine/inference/cluster.py</extracomment>
   <translation>A ligar ao cluster {text}</translation>
  </message>
  <message>
   <source>{path} is read with a log-in or a signature, which is not sent to the cluster {text}. Give the workers a log-in of their own (GDAL's variables in their environment) and the raster without one, save it where all machines find it, or leave CLUSTER empty.</source>
   <extracomment>1420, engine/inference/cluster.py</extracomment>
   <translation>{path} é lido com um início de sessão ou uma assinatura, que não é enviada ao cluster {text}. Dê aos processos de cálculo um início de sessão próprio (as variáveis do GDAL no seu ambiente) e o raster sem nenhum, guarde-o onde todas as máquinas o encontrem, ou deixe CLUSTER vazio.</translation>
  </message>
  <message>
   <source>No worker of the cluster {text} can compute this map. {workers}</source>
   <extracomment>1421, engine/inference/cluster.py</extracomment>
   <translation>Nenhum processo de cálculo do cluster {text} consegue calcular este mapa. {workers}</translation>
  </message>
  <message>
   <source>The cluster {text} has had no worker for {WAIT_S} s.</source>
   <extracomment>1422, engine/inference/cluster.py</extracomment>
   <translation>O cluster {text} está sem nenhum processo de cálculo há {WAIT_S} s.</translation>
  </message>
  <message>
   <source>{said} They may have run out of memory: give CLUSTER fewer processes, or RAM or TILE_SIZE a smaller value.</source>
   <extracomment>1423, engine/inference/cluster.py</extracomment>
   <translation>{said} Podem ter ficado sem memória: dê a CLUSTER menos processos, ou a RAM ou TILE_SIZE um valor menor.</translation>
  </message>
  <message>
   <source>{said} The run waits for one, and goes on by itself; start some, or cancel it: what is finished stays for the next run.</source>
   <extracomment>1424, engine/inference/cluster.py</extracomment>
   <translation>{said} A execução espera por um, e continua por si; inicie alguns, ou cancele-a: o que está concluído fica para a próxima execução.</translation>
  </message>
  <message>
   <source>The worker {worker} is not used: {refused}.</source>
   <extracomment>1426, engine/inference/cluster.py</extracomment>
   <translation>O processo de cálculo {worker} não é usado: {refused}.</translation>
  </message>
  <message>
   <source>(on the worker {result})</source>
   <extracomment>1427, engine/inference/cluster.py</extracomment>
   <translation>(no processo de cálculo {result})</translation>
  </message>
  <message>
   <source>The worker {result} ran out of memory. Give RAM or TILE_SIZE a smaller value, or start workers with more memory.</source>
   <extracomment>1428, engine/inference/cluster.py</extracomment>
   <translation>O processo de cálculo {result} ficou sem memória. Dê a RAM ou a TILE_SIZE um valor menor, ou inicie processos de cálculo com mais memória.</translation>
  </message>
  <message>
   <source>A tile failed unexpectedly {where}: {text}.</source>
   <extracomment>1429, engine/inference/cluster.py</extracomment>
   <translation>Um bloco falhou inesperadamente {where}: {text}.</translation>
  </message>
  <message>
   <source>Tile {number} of the map ({output}) ends workers: several died in the midst of it, one after the other, most likely because their memory did not suffice. Give TILE_SIZE a smaller value (tiles have {width} x {height} pixels), or start workers with more memory. What is finished stays for the next run.</source>
   <extracomment>1430, engine/inference/cluster.py</extracomment>
   <translation>O bloco {number} do mapa ({output}) faz terminar os processos de cálculo: vários morreram a meio dele, um após o outro, muito provavelmente porque a sua memória não chegou. Dê a TILE_SIZE um valor menor (os blocos têm {width} x {height} píxeis), ou inicie processos de cálculo com mais memória. O que está concluído fica para a próxima execução.</translation>
  </message>
  <message>
   <source>The cluster has answered for other tiles than it was given.</source>
   <extracomment>1431, engine/inference/cluster.py</extracomment>
   <translation>O cluster respondeu por outros blocos que não os que lhe foram dados.</translation>
  </message>
  <message>
   <source>{error} Run it again: what is finished stays.</source>
   <extracomment>1432, engine/inference/cluster.py</extracomment>
   <translation>{error} Execute de novo: o que está concluído permanece.</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} is gone. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1433, engine/inference/cluster_connection.py</extracomment>
   <translation>O escalonador do cluster {text} desapareceu. Os blocos concluídos ficam ao lado do mapa: execute de novo, com ou sem CLUSTER, e continua a partir daí.</translation>
  </message>
  <message>
   <source>the scheduler</source>
   <extracomment>1434, engine/inference/cluster_connection.py</extracomment>
   <translation>o escalonador</translation>
  </message>
  <message>
   <source>the worker {name}</source>
   <extracomment>1435, engine/inference/cluster_connection.py</extracomment>
   <translation>o processo de cálculo {name}</translation>
  </message>
  <message>
   <source>The cluster {text} does not take the engine: {error}. Look into the logs of its workers.</source>
   <extracomment>1437, engine/inference/cluster_connection.py</extracomment>
   <translation>O cluster {text} não aceita o motor: {error}. Consulte os registos dos seus processos de cálculo.</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {text}: {error}. Check CLUSTER, and whether the scheduler runs and can be reached from here.</source>
   <extracomment>1438, engine/inference/cluster_connection.py</extracomment>
   <translation>Nenhum escalonador Dask responde em {text}: {error}. Verifique CLUSTER, e se o escalonador está a funcionar e pode ser alcançado a partir daqui.</translation>
  </message>
  <message>
   <source>Dask (distributed), by which a cluster is reached, is not in the inference environment ({error}). Add it with “Set up the inference environment”, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays. A Python of your own needs what engine/requirements-cluster.txt lists. Or leave CLUSTER of the map empty.</source>
   <extracomment>1439, engine/inference/cluster_connection.py</extracomment>
   <translation>O Dask (distributed), através do qual se alcança um cluster, não está no ambiente de inferência ({error}). Acrescente-o com “Preparar o ambiente de inferência”, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); o que já existe permanece. Um Python próprio precisa do que engine/requirements-cluster.txt enumera. Ou deixe vazio o CLUSTER do mapa.</translation>
  </message>
  <message>
   <source>The {processes} processes of CLUSTER cannot be started: {error}.</source>
   <extracomment>1440, engine/inference/cluster_local.py</extracomment>
   <translation>Não é possível iniciar os {processes} processos de CLUSTER: {error}.</translation>
  </message>
  <message>
   <source>the engine does not start ({name}: {error})</source>
   <extracomment>1441, engine/inference/cluster_plugin.py</extracomment>
   <translation>o motor não inicia ({name}: {error})</translation>
  </message>
  <message>
   <source>its Python lacks the package {name}</source>
   <extracomment>1442, engine/inference/cluster_plugin.py</extracomment>
   <translation>ao seu Python falta o pacote {name}</translation>
  </message>
  <message>
   <source>only maps are computed on a cluster</source>
   <extracomment>1443, engine/inference/cluster_document.py</extracomment>
   <translation>num cluster só se calculam mapas</translation>
  </message>
  <message>
   <source>{path} has {content_count} MB, and would have to be sent to every worker of CLUSTER; expected are at most {MOST_BYTES} MB. Simplify it, or leave CLUSTER empty.</source>
   <extracomment>1444, engine/inference/cluster_document.py</extracomment>
   <translation>{path} tem {content_count} MB, e teria de ser enviado a cada processo de cálculo de CLUSTER; esperam-se {MOST_BYTES} MB no máximo. Simplifique-o, ou deixe CLUSTER vazio.</translation>
  </message>
  <message>
   <source>the run is over</source>
   <extracomment>1445, engine/inference/cluster_worker.py</extracomment>
   <translation>a execução terminou</translation>
  </message>
  <message>
   <source>there is no model {model}: {SHARED}</source>
   <extracomment>1446, engine/inference/cluster_worker.py</extracomment>
   <translation>não existe o modelo {model}: {SHARED}</translation>
  </message>
  <message>
   <source>models and images have to lie where all machines of a cluster find them under one path, or be read over the network (/vsicurl/, /vsis3/)</source>
   <extracomment>1447, engine/inference/cluster_worker.py</extracomment>
   <translation>os modelos e as imagens têm de estar onde todas as máquinas de um cluster os encontrem num mesmo caminho, ou ser lidos pela rede (/vsicurl/, /vsis3/)</translation>
  </message>
  <message>
   <source>there is no file {path}: {SHARED}</source>
   <extracomment>1448, engine/inference/cluster_worker.py</extracomment>
   <translation>não existe o ficheiro {path}: {SHARED}</translation>
  </message>
  <message>
   <source>{path} is another file there: {found}; expected is {expected}</source>
   <extracomment>1449, engine/inference/cluster_worker.py</extracomment>
   <translation>{path} é lá outro ficheiro: {found}; espera-se {expected}</translation>
  </message>
  <message>
   <source>{state} bytes, changed {changed} UTC</source>
   <extracomment>1450, engine/inference/cluster_worker.py</extracomment>
   <translation>{state} bytes, alterado em {changed} UTC</translation>
  </message>
  <message>
   <source>{name} ({here} there, {there} here)</source>
   <extracomment>1451, engine/inference/cluster_worker.py</extracomment>
   <translation>{name} ({here} lá, {there} aqui)</translation>
  </message>
  <message>
   <source>. Install the same version on both, or choose DEVICE cpu where only one of them has a graphics card</source>
   <extracomment>1452, engine/inference/cluster_worker.py</extracomment>
   <translation>. Instale a mesma versão em ambos, ou escolha DEVICE cpu onde só um deles tem placa gráfica</translation>
  </message>
  <message>
   <source>it would make another map, because these differ: {list}{way}</source>
   <extracomment>1453, engine/inference/cluster_worker.py</extracomment>
   <translation>faria outro mapa, porque há diferenças em: {list}{way}</translation>
  </message>
  <message>
   <source>its Python lacks the package {split}</source>
   <extracomment>1454, engine/inference/cluster_worker.py</extracomment>
   <translation>ao seu Python falta o pacote {split}</translation>
  </message>
  <message>
   <source>This is {in_words} of a map of {width} x {height} pixels: {width_2} x {height_2} pixels from column {x} and row {y} on.</source>
   <extracomment>1455, engine/inference/map_parts.py</extracomment>
   <translation>Isto é {in_words} de um mapa de {width} x {height} píxeis: {width_2} x {height_2} píxeis a partir da coluna {x} e da linha {y}.</translation>
  </message>
  <message>
   <source>, calibrated by the temperature {cooled}</source>
   <extracomment>1456, engine/inference/result_words.py</extracomment>
   <translation>, calibradas pela temperatura {cooled}</translation>
  </message>
  <message>
   <source>{model} cannot be read any more: {strerror}. Bring the model's files back, and run it again.</source>
   <extracomment>1457, engine/inference/run_identity.py</extracomment>
   <translation>{model} já não pode ser lido: {strerror}. Reponha os ficheiros do modelo e execute de novo.</translation>
  </message>
  <message>
   <source>The pixels of a tile were changed on the way from a worker.</source>
   <extracomment>1458, engine/inference/tile_packing.py</extracomment>
   <translation>Os píxeis de um bloco foram alterados no caminho desde um processo de cálculo.</translation>
  </message>
  <message>
   <source>Finding the images</source>
   <extracomment>1459, engine/map_images.py</extracomment>
   <translation>A procurar as imagens</translation>
  </message>
  <message>
   <source>{images_count} images, {at_once} at a time{value}</source>
   <extracomment>1460, engine/map_images.py</extracomment>
   <translation>{images_count} imagens, {at_once} em simultâneo{value}</translation>
  </message>
  <message>
   <source>, on {available_count} graphics cards.</source>
   <extracomment>1461, engine/map_images.py</extracomment>
   <translation>, em {available_count} placas gráficas.</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} cannot be made ({strerror}). Choose another folder.</source>
   <extracomment>1462, engine/map_images.py</extracomment>
   <translation>OUTPUT: não é possível criar {folder} ({strerror}). Escolha outra pasta.</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} holds the images themselves; a map would take the place of one. Choose another folder.</source>
   <extracomment>1463, engine/map_images.py</extracomment>
   <translation>OUTPUT: {folder} contém as próprias imagens; um mapa tomaria o lugar de uma delas. Escolha outra pasta.</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is no map of this program. Choose another folder, or move the file.</source>
   <extracomment>1464, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {file} existe e não é um mapa deste programa. Escolha outra pasta, ou mova o ficheiro.</translation>
  </message>
  <message>
   <source>Writing mosaic and index</source>
   <extracomment>1467, engine/map_images.py</extracomment>
   <translation>A escrever o mosaico e o índice</translation>
  </message>
  <message>
   <source>The maps differ in CRS, pixel size or bands: there are {mosaics_count} mosaics.</source>
   <extracomment>1468, engine/map_images.py</extracomment>
   <translation>Os mapas diferem no SRC, no tamanho do píxel ou nas bandas: há {mosaics_count} mosaicos.</translation>
  </message>
  <message>
   <source>Neither images nor a search are given; expected is one of them.</source>
   <extracomment>1469, engine/map_images.py</extracomment>
   <translation>Não foram indicadas imagens nem uma pesquisa; espera-se uma destas.</translation>
  </message>
  <message>
   <source>The creation option {upper} is {text}; expected is a number of pixels.</source>
   <extracomment>1470, engine/maps/map_profile.py</extracomment>
   <translation>A opção de criação {upper} é {text}; espera-se um número de píxeis.</translation>
  </message>
  <message>
   <source>was computed by another method</source>
   <extracomment>1471, engine/maps/part_files.py</extracomment>
   <translation>foi calculado por outro método</translation>
  </message>
  <message>
   <source>is made of other numbers of the model</source>
   <extracomment>1472, engine/maps/part_files.py</extracomment>
   <translation>é feito de outros números do modelo</translation>
  </message>
  <message>
   <source>is made of other values of the image</source>
   <extracomment>1473, engine/maps/part_files.py</extracomment>
   <translation>é feito de outros valores da imagem</translation>
  </message>
  <message>
   <source>is from another image</source>
   <extracomment>1474, engine/maps/part_files.py</extracomment>
   <translation>é de outra imagem</translation>
  </message>
  <message>
   <source>is from another version</source>
   <extracomment>1475, engine/maps/part_files.py</extracomment>
   <translation>é de outra versão</translation>
  </message>
  <message>
   <source>has other parameters</source>
   <extracomment>1476, engine/maps/part_files.py</extracomment>
   <translation>tem outros parâmetros</translation>
  </message>
  <message>
   <source>{path} is broken: {part}</source>
   <extracomment>1477, engine/maps/part_files.py</extracomment>
   <translation>{path} está danificado: {part}</translation>
  </message>
  <message>
   <source>{path} is no part of a map: it was made without PART</source>
   <extracomment>1478, engine/maps/part_files.py</extracomment>
   <translation>{path} não é parte de um mapa: foi feito sem PART</translation>
  </message>
  <message>
   <source>{path} is of another map of the run, {map}</source>
   <extracomment>1479, engine/maps/part_files.py</extracomment>
   <translation>{path} é de outro mapa da execução, {map}</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <extracomment>1480, engine/maps/part_files.py</extracomment>
   <translation>não existe tal ficheiro</translation>
  </message>
  <message>
   <source>its metadata item {PART} is damaged ({error})</source>
   <extracomment>1481, engine/maps/part_files.py</extracomment>
   <translation>o seu item de metadados {PART} está danificado ({error})</translation>
  </message>
  <message>
   <source>it has {width} x {height} pixels; expected are {width_2} x {height_2}</source>
   <extracomment>1482, engine/maps/part_files.py</extracomment>
   <translation>tem {width} x {height} píxeis; esperam-se {width_2} x {height_2}</translation>
  </message>
  <message>
   <source>{path} is {in_words} again, which is {path_2}: remove one of them</source>
   <extracomment>1483, engine/maps/part_files.py</extracomment>
   <translation>{path} é de novo {in_words}, que é {path_2}: remova um deles</translation>
  </message>
  <message>
   <source>is from another model: {mine}, while {name} is from {theirs}</source>
   <extracomment>1484, engine/maps/part_files.py</extracomment>
   <translation>é de outro modelo: {mine}, enquanto {name} é de {theirs}</translation>
  </message>
  <message>
   <source>{what}: {name}, while {name_2} has {name_3}</source>
   <extracomment>1485, engine/maps/part_files.py</extracomment>
   <translation>{what}: {name}, enquanto {name_2} tem {name_3}</translation>
  </message>
  <message>
   <source>is {in_words}, while there are {count} of the others</source>
   <extracomment>1486, engine/maps/part_files.py</extracomment>
   <translation>é {in_words}, enquanto das outras há {count}</translation>
  </message>
  <message>
   <source>is of another plan than {name}: the image, its area, MASK, the legend or the blocks of the file were others</source>
   <extracomment>1487, engine/maps/part_files.py</extracomment>
   <translation>é de um plano diferente do de {name}: a imagem, a sua área, MASK, a legenda ou os blocos do ficheiro eram outros</translation>
  </message>
  <message>
   <source>holds something else than {name}: another type, legend or other bands</source>
   <extracomment>1488, engine/maps/part_files.py</extracomment>
   <translation>contém algo diferente de {name}: outro tipo, outra legenda ou outras bandas</translation>
  </message>
  <message>
   <source>checksum {text} instead of {checksum}</source>
   <extracomment>1489, engine/maps/part_merging.py</extracomment>
   <translation>soma de verificação {text} em vez de {checksum}</translation>
  </message>
  <message>
   <source>its pixels are not those that were written ({why})</source>
   <extracomment>1490, engine/maps/part_merging.py</extracomment>
   <translation>os seus píxeis não são os que foram escritos ({why})</translation>
  </message>
  <message>
   <source>{path} is broken: {why}</source>
   <extracomment>1491, engine/maps/part_merging.py</extracomment>
   <translation>{path} está danificado: {why}</translation>
  </message>
  <message>
   <source>{told}. Remove what is broken, and make it again. The command of the first, with the paths of image and model: {part}</source>
   <extracomment>1492, engine/maps/part_merging.py</extracomment>
   <translation>{told}. Remova o que está danificado, e faça-o de novo. O comando do primeiro, com os caminhos da imagem e do modelo: {part}</translation>
  </message>
  <message>
   <source>{parts_count} parts of the plan {plan}, {strftime}</source>
   <extracomment>1493, engine/maps/part_merging.py</extracomment>
   <translation>{parts_count} partes do plano {plan}, {strftime}</translation>
  </message>
  <message>
   <source>its place is not inside the map</source>
   <extracomment>1494, engine/maps/part_tag.py</extracomment>
   <translation>o seu lugar não está dentro do mapa</translation>
  </message>
  <message>
   <source>{hexadecimal} is no colour</source>
   <extracomment>1495, engine/maps/part_tag.py</extracomment>
   <translation>{hexadecimal} não é uma cor</translation>
  </message>
  <message>
   <source>OUTPUT is {target}, a virtual raster, which has no CREATION_OPTIONS. Leave them empty, or choose a name that ends with .tif.</source>
   <extracomment>1496, engine/merge_maps.py</extracomment>
   <translation>OUTPUT é {target}, um raster virtual, que não tem CREATION_OPTIONS. Deixe-as vazias, ou escolha um nome que termine em .tif.</translation>
  </message>
  <message>
   <source>Looking at the parts</source>
   <extracomment>1497, engine/merge_maps.py</extracomment>
   <translation>A examinar as partes</translation>
  </message>
  <message>
   <source>Left out, as no parts of this map: {left_out}.</source>
   <extracomment>1498, engine/merge_maps.py</extracomment>
   <translation>Excluídos, por não serem partes deste mapa: {left_out}.</translation>
  </message>
  <message>
   <source>INPUT holds no part of a map; expected are GeoTIFFs that were made with PART.</source>
   <extracomment>1499, engine/merge_maps.py</extracomment>
   <translation>INPUT não contém nenhuma parte de um mapa; esperam-se GeoTIFF criados com PART.</translation>
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
   <translation>de {count} partes, em falta {missing_count} {several}: {numbers}</translation>
  </message>
  <message>
   <source>Remove what does not belong there, and make what is missing.</source>
   <extracomment>1503, engine/merge_maps.py</extracomment>
   <translation>Remova o que não pertence ali, e faça o que falta.</translation>
  </message>
  <message>
   <source> The command of the first that is missing, with the paths of image and model: {missing}</source>
   <extracomment>1504, engine/merge_maps.py</extracomment>
   <translation> O comando da primeira em falta, com os caminhos da imagem e do modelo: {missing}</translation>
  </message>
  <message>
   <source>{name} is not made: {complaints}. {way_out}</source>
   <extracomment>1505, engine/merge_maps.py</extracomment>
   <translation>{name} não é feito: {complaints}. {way_out}</translation>
  </message>
  <message>
   <source>The parts were not all computed with {engines}: {few}. Runtimes round the last digits in ways of their own, so that labels may differ where two classes are equally probable.</source>
   <extracomment>1506, engine/merge_maps.py</extracomment>
   <translation>Nem todas as partes foram calculadas com {engines}: {few}. Os ambientes de execução arredondam os últimos algarismos cada um à sua maneira, pelo que os rótulos podem diferir onde duas classes são igualmente prováveis.</translation>
  </message>
  <message>
   <source>calibrated classes</source>
   <extracomment>1507, engine/models/activations.py</extracomment>
   <translation>classes calibradas</translation>
  </message>
  <message>
   <source>calibrated labels</source>
   <extracomment>1508, engine/models/activations.py</extracomment>
   <translation>rótulos calibrados</translation>
  </message>
  <message>
   <source>{KEY}: split is {split}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>1513, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY}: split é {split}; espera-se um texto de {LONGEST_TEXT} caracteres no máximo, numa só linha.</translation>
  </message>
  <message>
   <source>{KEY}: temperature is {temperature}; expected is a number from {LOWEST} to {HIGHEST}.</source>
   <extracomment>1514, engine/models/card_calibration.py</extracomment>
   <translation>{KEY}: temperature é {temperature}; espera-se um número de {LOWEST} a {HIGHEST}.</translation>
  </message>
  <message>
   <source>{KEY} has only one of error_before and error_after; expected are both or none.</source>
   <extracomment>1516, engine/models/card_calibration.py</extracomment>
   <translation>{KEY} tem apenas um de error_before e error_after; esperam-se ambos ou nenhum.</translation>
  </message>
  <message>
   <source>{KEY}: output is {output}; expected is the name of an output.</source>
   <extracomment>1517, engine/models/card_calibration.py</extracomment>
   <translation>{KEY}: output é {output}; espera-se o nome de uma saída.</translation>
  </message>
  <message>
   <source>the geometry is {geometry}</source>
   <extracomment>1518, engine/models/card_place.py</extracomment>
   <translation>a geometria é {geometry}</translation>
  </message>
  <message>
   <source>the geometry has corners beyond the Earth</source>
   <extracomment>1519, engine/models/card_place.py</extracomment>
   <translation>a geometria tem vértices fora da Terra</translation>
  </message>
  <message>
   <source>PART is {part}; a plan is one of all parts. Leave it empty.</source>
   <extracomment>1520, engine/plan.py</extracomment>
   <translation>PART é {part}; um plano abrange todas as partes. Deixe-o vazio.</translation>
  </message>
  <message>
   <source>ENGINE Orfeo ToolBox makes no parts of a map. Choose ENGINE CNN Mapper, or automatic.</source>
   <extracomment>1521, engine/plan.py</extracomment>
   <translation>ENGINE Orfeo ToolBox não faz partes de um mapa. Escolha ENGINE CNN Mapper, ou automático.</translation>
  </message>
  <message>
   <source>Measuring what a tile takes</source>
   <extracomment>1522, engine/plan.py</extracomment>
   <translation>A medir o que um bloco exige</translation>
  </message>
  <message>
   <source>{parent} cannot take the plan: {strerror}. Choose another output file.</source>
   <extracomment>1523, engine/plan.py</extracomment>
   <translation>{parent} não pode receber o plano: {strerror}. Escolha outro ficheiro de saída.</translation>
  </message>
  <message>
   <source>, {memory} MB of memory each</source>
   <extracomment>1524, engine/plan.py</extracomment>
   <translation>, {memory} MB de memória cada</translation>
  </message>
  <message>
   <source>{parts_count} parts of a map of {width} x {height} pixels, {core_hours} core-hours in all{memory}; method: {method}.</source>
   <extracomment>1525, engine/plan.py</extracomment>
   <translation>{parts_count} partes de um mapa de {width} x {height} píxeis, {core_hours} horas de núcleo no total{memory}; método: {method}.</translation>
  </message>
  <message>
   <source>Part {part}: {width} x {height} pixels from column {column} and row {row} on, {computed_pixels} of them to be computed; {core_hours} core-hours; reads {read_bytes} MB, writes {written_bytes} MB before compression.</source>
   <extracomment>1526, engine/plan.py</extracomment>
   <translation>Parte {part}: {width} x {height} píxeis a partir da coluna {column} e da linha {row}, dos quais {computed_pixels} a calcular; {core_hours} horas de núcleo; lê {read_bytes} MB, escreve {written_bytes} MB antes da compressão.</translation>
  </message>
  <message>
   <source>The other {parts_count} parts are in {output}.</source>
   <extracomment>1527, engine/plan.py</extracomment>
   <translation>As outras {parts_count} partes estão em {output}.</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels, by GDAL's sieve: {REGIONS} have another class.</source>
   <extracomment>1528, engine/polish_map.py</extracomment>
   <translation>Área mínima de {unit} píxeis, pelo sieve do GDAL: {REGIONS} têm outra classe.</translation>
  </message>
  <message>
   <source>AREA_RULE “largest neighbour” works on the whole of {name} at once and takes up to {needed} GB of memory, but {free} GB are free. Close other programs, or choose the other rule, which works in strips.</source>
   <extracomment>1529, engine/polishing/gdal_sieve.py</extracomment>
   <translation>AREA_RULE “maior vizinha” trabalha sobre {name} por inteiro de uma vez e ocupa até {needed} GB de memória, mas há {free} GB livres. Feche outros programas, ou escolha a outra regra, que trabalha por faixas.</translation>
  </message>
  <message>
   <source>GDAL cannot sieve the map: {error}. Choose the other AREA_RULE, which works in strips.</source>
   <extracomment>1530, engine/polishing/gdal_sieve.py</extracomment>
   <translation>O GDAL não consegue aplicar o sieve ao mapa: {error}. Escolha a outra AREA_RULE, que trabalha por faixas.</translation>
  </message>
  <message>
   <source>Sieving the whole map</source>
   <extracomment>1531, engine/polishing/passes.py</extracomment>
   <translation>A aplicar o sieve ao mapa inteiro</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds something else than patches; expected is a new or empty folder, or that of an older set, which is replaced.</source>
   <extracomment>1532, engine/sample_patches.py</extracomment>
   <translation>OUTPUT {target} contém algo que não são recortes; espera-se uma pasta nova ou vazia, ou a de um conjunto anterior, que é substituído.</translation>
  </message>
  <message>
   <source>The job names no labels.</source>
   <extracomment>1533, engine/sample_patches.py</extracomment>
   <translation>A tarefa não indica rótulos.</translation>
  </message>
  <message>
   <source>the images</source>
   <extracomment>1534, engine/sample_patches.py</extracomment>
   <translation>as imagens</translation>
  </message>
  <message>
   <source>An interrupted sampling is gone on with, from {folder}.</source>
   <extracomment>1535, engine/sample_patches.py</extracomment>
   <translation>Continua-se uma amostragem interrompida, a partir de {folder}.</translation>
  </message>
  <message>
   <source>An interrupted sampling in {folder} was another one ({list}); this one begins anew.</source>
   <extracomment>1536, engine/sample_patches.py</extracomment>
   <translation>Uma amostragem interrompida em {folder} era outra ({list}); esta começa de novo.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({value}). Choose another folder.</source>
   <extracomment>1537, engine/sample_patches.py</extracomment>
   <translation>Não é possível criar {folder} ({value}). Escolha outra pasta.</translation>
  </message>
  <message>
   <source>{target} cannot take the patches ({value}), which lie in {unfinished}. Close {name} in other programs and run it again: it goes on from there.</source>
   <extracomment>1538, engine/sample_patches.py</extracomment>
   <translation>{target} não pode receber os recortes ({value}), que estão em {unfinished}. Feche {name} noutros programas e execute de novo: continua a partir daí.</translation>
  </message>
  <message>
   <source>Training, {band}: {minimum} to {maximum}, mean {mean} ± {standard_deviation}, middle 98 % {percentile_1} to {percentile_99}</source>
   <extracomment>1539, engine/sample_patches.py</extracomment>
   <translation>Treino, {band}: {minimum} a {maximum}, média {mean} ± {standard_deviation}, 98 % centrais de {percentile_1} a {percentile_99}</translation>
  </message>
  <message>
   <source>Writing the layer of samples</source>
   <extracomment>1540, engine/sample_patches.py</extracomment>
   <translation>A escrever a camada de amostras</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}. {description}</source>
   <extracomment>1541, engine/sample_patches.py</extracomment>
   <translation>Feito pelo CNN Mapper {version}. {description}</translation>
  </message>
  <message>
   <source>{where} has {distinct_count} different values; expected is a field of classes, with at most {MOST_CLASSES}. Choose another field: this one seems to number the features.</source>
   <extracomment>1542, engine/sampling/class_values.py</extracomment>
   <translation>{where} tem {distinct_count} valores diferentes; espera-se um campo de classes, com {MOST_CLASSES} no máximo. Escolha outro campo: este parece numerar os elementos.</translation>
  </message>
  <message>
   <source>{where} holds {wrong}; expected are whole numbers or names, one for each class.</source>
   <extracomment>1543, engine/sampling/class_values.py</extracomment>
   <translation>{where} contém {wrong}; esperam-se números inteiros ou nomes, um para cada classe.</translation>
  </message>
  <message>
   <source>{where} holds {value}; expected are class values from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1544, engine/sampling/class_values.py</extracomment>
   <translation>{where} contém {value}; esperam-se valores de classe de 0 a {MAX_VALUE}. Se significar “desconhecido”, indique-o em IGNORE.</translation>
  </message>
  <message>
   <source>{where} is empty in {missing} features; they are left out.</source>
   <extracomment>1545, engine/sampling/class_values.py</extracomment>
   <translation>{where} está vazio em {missing} elementos; são excluídos.</translation>
  </message>
  <message>
   <source>{where} holds “{list}”{value}; expected are whole numbers or the names of the classes in CLASSES, which are: {list_2}.</source>
   <extracomment>1546, engine/sampling/class_values.py</extracomment>
   <translation>{where} contém “{list}”{value}; esperam-se números inteiros ou os nomes das classes em CLASSES, que são: {list_2}.</translation>
  </message>
  <message>
   <source>{where} holds “{other}” and “{text}”, which are two classes here; write them in one way if they are one.</source>
   <extracomment>1547, engine/sampling/class_values.py</extracomment>
   <translation>{where} contém “{other}” e “{text}”, que são aqui duas classes; escreva-as da mesma forma se forem uma só.</translation>
  </message>
  <message>
   <source>in a regular pattern</source>
   <extracomment>1548, engine/sampling/division.py</extracomment>
   <translation>num padrão regular</translation>
  </message>
  <message>
   <source>at random</source>
   <extracomment>1549, engine/sampling/division.py</extracomment>
   <translation>ao acaso</translation>
  </message>
  <message>
   <source>in {folds} folds, of which number {folds_2} is the test</source>
   <extracomment>1550, engine/sampling/division.py</extracomment>
   <translation>em {folds} partições, das quais a número {folds_2} é o teste</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels {how}; no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1551, engine/sampling/division.py</extracomment>
   <translation>Divididos por blocos quadrados de {size} píxeis {how}; nenhum píxel de um recorte está num recorte de outra parte (faixa de {gap} píxeis).</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels form {used_count} groups that lie at least a patch ({gap} pixels) apart; expected are at least {wanted}, one for each part. Choose spatial blocks, or label more places.</source>
   <extracomment>1552, engine/sampling/division.py</extracomment>
   <translation>SPLIT é por polígono, mas os rótulos formam {used_count} grupos que distam entre si pelo menos um recorte ({gap} píxeis); esperam-se pelo menos {wanted}, um para cada parte. Escolha blocos espaciais, ou rotule mais locais.</translation>
  </message>
  <message>
   <source>Divided by groups of features ({used_count}) that lie at least {gap} pixels apart, so that no pixel of a patch is in a patch of another part.</source>
   <extracomment>1553, engine/sampling/division.py</extracomment>
   <translation>Divididos por grupos de elementos ({used_count}) que distam entre si pelo menos {gap} píxeis, de modo que nenhum píxel de um recorte está num recorte de outra parte.</translation>
  </message>
  <message>
   <source>the scan was made without groups of features</source>
   <extracomment>1554, engine/sampling/division.py</extracomment>
   <translation>a leitura foi feita sem grupos de elementos</translation>
  </message>
  <message>
   <source>{path} has {bands} bands, {path_2} {bands_2}; expected is that all images have the same bands. Choose them with BANDS, or give the rasters that are stacked one image after the other.</source>
   <extracomment>1555, engine/sampling/image_opening.py</extracomment>
   <translation>{path} tem {bands} bandas, {path_2} {bands_2}; espera-se que todas as imagens tenham as mesmas bandas. Escolha-as com BANDS, ou indique os rasters empilhados uma imagem após a outra.</translation>
  </message>
  <message>
   <source>The images have pixels of {metres} m to {metres_2} m: a network learns from both as if they were the same. Give images of one resolution.</source>
   <extracomment>1556, engine/sampling/image_opening.py</extracomment>
   <translation>As imagens têm píxeis de {metres} m a {metres_2} m: uma rede aprende com uns e outros como se fossem iguais. Indique imagens de uma só resolução.</translation>
  </message>
  <message>
   <source>Looking at labels, part {count} of {total}</source>
   <extracomment>1557, engine/sampling/label_scan.py</extracomment>
   <translation>A examinar os rótulos, parte {count} de {total}</translation>
  </message>
  <message>
   <source>LABELS_FEATURES ({name})</source>
   <extracomment>1558, engine/sampling/labels.py</extracomment>
   <translation>LABELS_FEATURES ({name})</translation>
  </message>
  <message>
   <source>The field “{field}” of {name}</source>
   <extracomment>1559, engine/sampling/labels.py</extracomment>
   <translation>O campo “{field}” de {name}</translation>
  </message>
  <message>
   <source>{name} has no features. Draw points or polygons and give each its class, or look whether the layer's filter or selection leaves any.</source>
   <extracomment>1560, engine/sampling/labels.py</extracomment>
   <translation>{name} não tem elementos. Desenhe pontos ou polígonos e dê a cada um a sua classe, ou veja se o filtro ou a seleção da camada deixa algum.</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no geometry; they are left out.</source>
   <extracomment>1561, engine/sampling/labels.py</extracomment>
   <translation>{sum} elementos de {name} não têm geometria; são excluídos.</translation>
  </message>
  <message>
   <source>origin or pixel size differ by {off} pixels over the image</source>
   <extracomment>1562, engine/sampling/labels.py</extracomment>
   <translation>a origem ou o tamanho do píxel diferem em {off} píxeis ao longo da imagem</translation>
  </message>
  <message>
   <source>{name} lies on another pixel grid than {path} ({told}). Bring it to the image's grid first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>1563, engine/sampling/labels.py</extracomment>
   <translation>{name} está noutra grelha de píxeis que não a de {path} ({told}). Converta-o primeiro para a grelha da imagem, com “Warp (reprojetar)” e vizinho mais próximo.</translation>
  </message>
  <message>
   <source>{name} holds the value {values}; expected are class values, whole numbers from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1564, engine/sampling/labels.py</extracomment>
   <translation>{name} contém o valor {values}; esperam-se valores de classe, números inteiros de 0 a {MAX_VALUE}. Se significar “desconhecido”, indique-o em IGNORE.</translation>
  </message>
  <message>
   <source>{name} has {values} different class values; expected are at most {MOST_CLASSES}. Give labels with one whole number for each class.</source>
   <extracomment>1565, engine/sampling/labels.py</extracomment>
   <translation>{name} tem {values} valores de classe diferentes; esperam-se {MOST_CLASSES} no máximo. Indique rótulos com um número inteiro para cada classe.</translation>
  </message>
  <message>
   <source>No label is of the classes {list}{more} of CLASSES; they are left out, and a model that learns from these patches will not know them.</source>
   <extracomment>1566, engine/sampling/labels.py</extracomment>
   <translation>Nenhum rótulo é das classes {list}{more} de CLASSES; são excluídas, e um modelo que aprenda com estes recortes não as conhecerá.</translation>
  </message>
  <message>
   <source>Cutting patch {count} of {total}</source>
   <extracomment>1567, engine/sampling/patch_cutting.py</extracomment>
   <translation>A cortar o recorte {count} de {total}</translation>
  </message>
  <message>
   <source>Sample the patches again.</source>
   <extracomment>1568, engine/sampling/patch_files.py</extracomment>
   <translation>Amostre os recortes de novo.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1569, engine/sampling/patch_files.py</extracomment>
   <translation>Não é possível escrever {path} ({value}). Liberte espaço no disco, ou escolha outra pasta.</translation>
  </message>
  <message>
   <source>{path} is no array of NumPy: it is damaged. {AGAIN}</source>
   <extracomment>1570, engine/sampling/patch_files.py</extracomment>
   <translation>{path} não é um array NumPy: está danificado. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} holds {dtype} of the shape {shape}; expected is {dtype_2} of the shape {shape_2}. {AGAIN}</source>
   <extracomment>1571, engine/sampling/patch_files.py</extracomment>
   <translation>{path} contém {dtype} com a forma {shape}; espera-se {dtype_2} com a forma {shape_2}. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}). {AGAIN}</source>
   <extracomment>1572, engine/sampling/patch_files.py</extracomment>
   <translation>Não é possível ler {path} ({value}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is missing. Copy the whole folder again, or sample again.</source>
   <extracomment>1573, engine/sampling/patch_files.py</extracomment>
   <translation>Falta {path}. Copie de novo a pasta inteira, ou repita a amostragem.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected are {expected}: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1574, engine/sampling/patch_files.py</extracomment>
   <translation>{path} tem {size} bytes; esperam-se {expected}: está danificado. Copie de novo a pasta inteira, ou repita a amostragem.</translation>
  </message>
  <message>
   <source>{path} has other numbers than were written: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1575, engine/sampling/patch_files.py</extracomment>
   <translation>{path} tem números diferentes dos que foram escritos: está danificado. Copie de novo a pasta inteira, ou repita a amostragem.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1576, engine/sampling/patch_set.py</extracomment>
   <translation>Não é possível escrever em {folder} ({value}). Liberte espaço no disco, ou escolha outra pasta.</translation>
  </message>
  <message>
   <source>{folder} does not list the file {file}. Sample the patches again.</source>
   <extracomment>1577, engine/sampling/patch_set.py</extracomment>
   <translation>{folder} não lista o ficheiro {file}. Amostre os recortes de novo.</translation>
  </message>
  <message>
   <source>The patch set's</source>
   <extracomment>1578, engine/sampling/patch_set_document.py</extracomment>
   <translation>Conjunto de recortes:</translation>
  </message>
  <message>
   <source>The images' dates are not known.</source>
   <extracomment>1579, engine/sampling/patch_set_document.py</extracomment>
   <translation>Não se sabem as datas das imagens.</translation>
  </message>
  <message>
   <source>{values} patches of {names_count} classes. {description}</source>
   <extracomment>1580, engine/sampling/patch_set_document.py</extracomment>
   <translation>{values} recortes de {names_count} classes. {description}</translation>
  </message>
  <message>
   <source>{folder} is no folder; expected is one that “Sample patches” made.</source>
   <extracomment>1581, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder} não é uma pasta; espera-se uma que “Amostrar recortes” tenha criado.</translation>
  </message>
  <message>
   <source>{folder} has no {name}: it is no set of patches, or not finished. Run “Sample patches” with this folder as its output; it goes on where it was interrupted.</source>
   <extracomment>1582, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder} não tem {name}: não é um conjunto de recortes, ou não está concluído. Execute “Amostrar recortes” com esta pasta como saída; continua onde foi interrompido.</translation>
  </message>
  <message>
   <source>{path} has more than {MAX_BYTES} bytes: it is damaged. {AGAIN}</source>
   <extracomment>1583, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} tem mais de {MAX_BYTES} bytes: está danificado. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}).</source>
   <extracomment>1584, engine/sampling/patch_set_document.py</extracomment>
   <translation>Não é possível ler {path} ({value}).</translation>
  </message>
  <message>
   <source>{path} does not describe patches of this program ({name}). {AGAIN}</source>
   <extracomment>1585, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} não descreve recortes deste programa ({name}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} has version {version}; this program reads version {VERSION}. {AGAIN}</source>
   <extracomment>1586, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} tem a versão {version}; este programa lê a versão {VERSION}. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). {AGAIN}</source>
   <extracomment>1587, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} está danificado ({reason}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged: {error} {AGAIN}</source>
   <extracomment>1588, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} está danificado: {error} {AGAIN}</translation>
  </message>
  <message>
   <source>the class {one}</source>
   <extracomment>1589, engine/sampling/patch_set_document.py</extracomment>
   <translation>a classe {one}</translation>
  </message>
  <message>
   <source>kind, values or sources</source>
   <extracomment>1590, engine/sampling/patch_set_document.py</extracomment>
   <translation>tipo, valores ou fontes</translation>
  </message>
  <message>
   <source>the parts</source>
   <extracomment>1591, engine/sampling/patch_set_document.py</extracomment>
   <translation>as partes</translation>
  </message>
  <message>
   <source>counts of another number of classes</source>
   <extracomment>1592, engine/sampling/patch_set_document.py</extracomment>
   <translation>contagens de outro número de classes</translation>
  </message>
  <message>
   <source>the sources</source>
   <extracomment>1593, engine/sampling/patch_set_document.py</extracomment>
   <translation>as fontes</translation>
  </message>
  <message>
   <source>the file name {name}</source>
   <extracomment>1594, engine/sampling/patch_set_document.py</extracomment>
   <translation>o nome do ficheiro {name}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”, which has {sizes_count} sizes; expected is one for all sources, or one for each of the {sources}.</source>
   <extracomment>1595, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZE é “{text}”, que tem {sizes_count} tamanhos; espera-se um para todas as fontes, ou um para cada uma das {sources}.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”; expected are at most {largest} pixels.</source>
   <extracomment>1596, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZE é “{text}”; esperam-se {largest} píxeis no máximo.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)”.</source>
   <extracomment>1597, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} está georreferenciado apenas por {kind}; não se sabe onde ficam os seus píxeis. Reprojete-o primeiro, com “Warp (reprojetar)”.</translation>
  </message>
  <message>
   <source>{path} has {width} x {height} pixels, which is less than a patch (PATCH_SIZE is {size}). Choose a larger image, or smaller patches.</source>
   <extracomment>1598, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} tem {width} x {height} píxeis, o que é menos do que um recorte (PATCH_SIZE é {size}). Escolha uma imagem maior, ou recortes menores.</translation>
  </message>
  <message>
   <source>{path} has {other} of {path_2}. Bring all images to one with “Warp (reproject)”: patches of different images could else see the same ground.</source>
   <extracomment>1599, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} não tem o mesmo sistema de referência de coordenadas que {path_2}: {other}. Converta todas as imagens para um só com “Warp (reprojetar)”: caso contrário, recortes de imagens diferentes poderiam ver o mesmo terreno.</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}; expected are at least the {reach} pixels that a patch sees, or no patch fits into a block. 0 chooses it by the labels.</source>
   <extracomment>1600, engine/sampling/set_making.py</extracomment>
   <translation>BLOCK_SIZE é {block_size}; esperam-se pelo menos os {reach} píxeis que um recorte vê, ou nenhum recorte cabe num bloco. 0 escolhe-o segundo os rótulos.</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>1601, engine/sampling/set_making.py</extracomment>
   <translation>SPLIT é por polígono, mas os rótulos são um raster, que não os tem. Escolha blocos espaciais.</translation>
  </message>
  <message>
   <source>Dividing the patches</source>
   <extracomment>1602, engine/sampling/set_making.py</extracomment>
   <translation>A dividir os recortes</translation>
  </message>
  <message>
   <source>No patch is left for the training: {division}</source>
   <extracomment>1603, engine/sampling/set_making.py</extracomment>
   <translation>Não sobra nenhum recorte para o treino: {division}</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in features of different classes; they are left out.</source>
   <extracomment>1604, engine/sampling/set_making.py</extracomment>
   <translation>{conflicts} píxeis estão em elementos de classes diferentes; são excluídos.</translation>
  </message>
  <message>
   <source>No label of {name} lies on an image: the labels cover {place}, the first image {extent}. Look whether both have the right coordinate reference system.</source>
   <extracomment>1605, engine/sampling/set_making.py</extracomment>
   <translation>Nenhum rótulo de {name} fica sobre uma imagem: os rótulos cobrem {place}, a primeira imagem {extent}. Veja se ambos têm o sistema de referência de coordenadas correto.</translation>
  </message>
  <message>
   <source>On none of the {sum} labelled pixels a patch of {size} pixels has data everywhere: they lie at the image's border or beside pixels without data. Label other places, or choose smaller patches (PATCH_SIZE).</source>
   <extracomment>1606, engine/sampling/set_making.py</extracomment>
   <translation>Em nenhum dos {sum} píxeis rotulados um recorte de {size} píxeis tem dados em toda a parte: ficam na borda da imagem ou junto de píxeis sem dados. Rotule outros locais, ou escolha recortes menores (PATCH_SIZE).</translation>
  </message>
  <message>
   <source>{left} of {sum} labelled pixels are left out: the patch around them reaches beyond the image or sees pixels without data.</source>
   <extracomment>1607, engine/sampling/set_making.py</extracomment>
   <translation>{left} dos {sum} píxeis rotulados são excluídos: o recorte à sua volta ultrapassa a imagem ou vê píxeis sem dados.</translation>
  </message>
  <message>
   <source>The classes {lost} have no pixel on which a patch of {size} pixels has data everywhere; they are left out.</source>
   <extracomment>1608, engine/sampling/set_making.py</extracomment>
   <translation>As classes {lost} não têm nenhum píxel em que um recorte de {size} píxeis tenha dados em toda a parte; são excluídas.</translation>
  </message>
  <message>
   <source>All labels are of one class, “{label}”; expected are at least two, or there is nothing to tell apart. Label places of another class, too.</source>
   <extracomment>1609, engine/sampling/set_making.py</extracomment>
   <translation>Todos os rótulos são de uma só classe, “{label}”; esperam-se pelo menos duas, ou não há nada a distinguir. Rotule também locais de outra classe.</translation>
  </message>
  <message>
   <source>The patches are divided at random, so those of the test share pixels with those of the training: the accuracy on the test will be too good to be true. Use it to compare with others who do so; spatial blocks tell what a map is worth.</source>
   <extracomment>1610, engine/sampling/set_making.py</extracomment>
   <translation>Os recortes são divididos ao acaso, pelo que os do teste partilham píxeis com os do treino: a exatidão no teste será boa demais para ser verdadeira. Use-a para comparar com outros que fazem o mesmo; os blocos espaciais dizem quanto vale um mapa.</translation>
  </message>
  <message>
   <source>Divided pixel by pixel, at random.</source>
   <extracomment>1611, engine/sampling/set_making.py</extracomment>
   <translation>Divididos píxel a píxel, ao acaso.</translation>
  </message>
  <message>
   <source>The {name} part is empty: {division}</source>
   <extracomment>1612, engine/sampling/set_making.py</extracomment>
   <translation>A parte {name} está vazia: {division}</translation>
  </message>
  <message>
   <source>, or choose a smaller BLOCK_SIZE</source>
   <extracomment>1614, engine/sampling/set_making.py</extracomment>
   <translation>, ou escolha um BLOCK_SIZE menor</translation>
  </message>
  <message>
   <source>the labels cover too little ground for blocks of {block_size} pixels with a gap of {gap}. Label places farther apart, choose smaller patches (PATCH_SIZE), or give a smaller BLOCK_SIZE.</source>
   <extracomment>1615, engine/sampling/set_making.py</extracomment>
   <translation>os rótulos cobrem pouco terreno para blocos de {block_size} píxeis com uma faixa de {gap}. Rotule locais mais afastados, escolha recortes menores (PATCH_SIZE), ou indique um BLOCK_SIZE menor.</translation>
  </message>
  <message>
   <source>the labels lie in too few places. Label more places, far from each other.</source>
   <extracomment>1616, engine/sampling/set_making.py</extracomment>
   <translation>os rótulos ficam em poucos locais. Rotule mais locais, afastados uns dos outros.</translation>
  </message>
  <message>
   <source>{parent} has {free} GB free; the {drawn_count} patches take {size} GB. Free some space, choose another folder, or fewer patches (PER_CLASS).</source>
   <extracomment>1617, engine/sampling/set_making.py</extracomment>
   <translation>{parent} tem {free} GB livres; os {drawn_count} recortes ocupam {size} GB. Liberte espaço, escolha outra pasta, ou menos recortes (PER_CLASS).</translation>
  </message>
  <message>
   <source>the job, a JSON file; or the name of a task</source>
   <extracomment>1618, engine/service.py</extracomment>
   <translation>a tarefa, um ficheiro JSON; ou o nome de um tipo de tarefa</translation>
  </message>
  <message>
   <source>fields of the job, instead of the file's</source>
   <extracomment>1619, engine/service.py</extracomment>
   <translation>campos da tarefa, em vez dos do ficheiro</translation>
  </message>
  <message>
   <source>make only the k-th of n parts of the map, of a job or a plan; its files are called so: map.tif becomes map_3_of_7.tif</source>
   <extracomment>1620, engine/service.py</extracomment>
   <translation>fazer apenas a k-ésima de n partes do mapa, de uma tarefa ou de um plano; os seus ficheiros chamam-se assim: map.tif passa a map_3_of_7.tif</translation>
  </message>
  <message>
   <source>compute the job's map on this Dask cluster: tcp://host:8786, tls://host:8786, a scheduler file, or local:N for N processes of this machine</source>
   <extracomment>1621, engine/service.py</extracomment>
   <translation>calcular o mapa da tarefa neste cluster Dask: tcp://host:8786, tls://host:8786, um ficheiro de escalonador, ou local:N para N processos desta máquina</translation>
  </message>
  <message>
   <source>Writing the points</source>
   <extracomment>1622, engine/suggest_labels.py</extracomment>
   <translation>A escrever os pontos</translation>
  </message>
  <message>
   <source>{measure}, {spacing} pixels apart</source>
   <extracomment>1623, engine/suggest_labels.py</extracomment>
   <translation>{measure}, a {spacing} píxeis de distância</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}: {how}.</source>
   <extracomment>1624, engine/suggest_labels.py</extracomment>
   <translation>Feito pelo CNN Mapper {version}: {how}.</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map.</source>
   <extracomment>1625, engine/suggest_labels.py</extracomment>
   <translation>{name} não tem nenhum píxel com dados; espera-se um mapa de classes.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) have one class; expected are two or more: of one, a model is always sure.</source>
   <extracomment>1626, engine/suggest_labels.py</extracomment>
   <translation>PROBABILITIES ({path}) tem uma só classe; esperam-se duas ou mais: de uma só, um modelo está sempre seguro.</translation>
  </message>
  <message>
   <source>{values_count} points, by the class on the map: {told}. The first is unsure by {unsure}, the last by {unsure_2}, of 1.</source>
   <extracomment>1627, engine/suggest_labels.py</extracomment>
   <translation>{values_count} pontos, segundo a classe no mapa: {told}. A incerteza do primeiro é {unsure}, a do último {unsure_2}, de 1.</translation>
  </message>
  <message>
   <source>There are {values_count} points {spacing} pixels apart, not {count}. Give SPACING a smaller value for more.</source>
   <extracomment>1628, engine/suggest_labels.py</extracomment>
   <translation>Há {values_count} pontos a {spacing} píxeis de distância, não {count}. Para mais, dê a SPACING um valor menor.</translation>
  </message>
  <message>
   <source>Opening the patch set</source>
   <extracomment>1629, engine/train.py</extracomment>
   <translation>A abrir o conjunto de recortes</translation>
  </message>
  <message>
   <source>Writing the Keras file</source>
   <extracomment>1630, engine/train.py</extracomment>
   <translation>A escrever o ficheiro Keras</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT_KERAS, or free some space; the exported model is there.</source>
   <extracomment>1631, engine/train.py</extracomment>
   <translation>Não é possível escrever {target}: {value}. Escolha outro OUTPUT_KERAS, ou liberte espaço; o modelo exportado já lá está.</translation>
  </message>
  <message>
   <source>patches of {value}{more}</source>
   <extracomment>1632, engine/train.py</extracomment>
   <translation>recortes de {value}{more}</translation>
  </message>
  <message>
   <source>a patch set</source>
   <extracomment>1633, engine/train.py</extracomment>
   <translation>um conjunto de recortes</translation>
  </message>
  <message>
   <source> On {samples} test samples its accuracy is {overall}</source>
   <extracomment>1635, engine/train.py</extracomment>
   <translation> Em {samples} amostras de teste, a sua exatidão é {overall}</translation>
  </message>
  <message>
   <source>{text}; all are of one block, so that nobody can tell how sure that is.</source>
   <extracomment>1636, engine/train.py</extracomment>
   <translation>{text}; todas são de um só bloco, pelo que ninguém pode dizer quão seguro isso é.</translation>
  </message>
  <message>
   <source>{text} (95 % interval {low} to {high}, {blocks} blocks).</source>
   <extracomment>1637, engine/train.py</extracomment>
   <translation>{text} (intervalo de 95 % de {low} a {high}, {blocks} blocos).</translation>
  </message>
  <message>
   <source>the tutorial's CNN ({TUTORIAL_SIDE} × {TUTORIAL_SIDE_2} pixels)</source>
   <extracomment>1638, engine/training/architectures.py</extracomment>
   <translation>a CNN do tutorial ({TUTORIAL_SIDE} × {TUTORIAL_SIDE_2} píxeis)</translation>
  </message>
  <message>
   <source>a deep CNN without padding</source>
   <extracomment>1639, engine/training/architectures.py</extracomment>
   <translation>uma CNN profunda sem preenchimento</translation>
  </message>
  <message>
   <source>a U-Net of depth {depth}</source>
   <extracomment>1640, engine/training/architectures.py</extracomment>
   <translation>uma U-Net de profundidade {depth}</translation>
  </message>
  <message>
   <source>TempCNN over {dates} dates</source>
   <extracomment>1641, engine/training/architectures.py</extracomment>
   <translation>TempCNN sobre {dates} datas</translation>
  </message>
  <message>
   <source>a perceptron of single pixels</source>
   <extracomment>1642, engine/training/architectures.py</extracomment>
   <translation>um perceptrão de píxeis isolados</translation>
  </message>
  <message>
   <source>{path} cannot be written: {value}. It keeps what was learnt so far. Free some space, or choose another OUTPUT folder.</source>
   <extracomment>1643, engine/training/checkpoint.py</extracomment>
   <translation>Não é possível escrever {path}: {value}. Guarda o que foi aprendido até agora. Liberte espaço, ou escolha outra pasta OUTPUT.</translation>
  </message>
  <message>
   <source>it is of another version of CNN Mapper</source>
   <extracomment>1644, engine/training/checkpoint.py</extracomment>
   <translation>é de outra versão do CNN Mapper</translation>
  </message>
  <message>
   <source>it is of another training: {other}</source>
   <extracomment>1645, engine/training/checkpoint.py</extracomment>
   <translation>é de outro treino: {other}</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <extracomment>1646, engine/training/checkpoint.py</extracomment>
   <translation>está danificado</translation>
  </message>
  <message>
   <source>nothing says which</source>
   <extracomment>1647, engine/training/checkpoint.py</extracomment>
   <translation>nada diz qual</translation>
  </message>
  <message>
   <source>{key} was {key_2}, and is {value}</source>
   <extracomment>1648, engine/training/checkpoint.py</extracomment>
   <translation>{key} era {key_2}, e é {value}</translation>
  </message>
  <message>
   <source>LOG_FOLDER {folder} cannot be written to ({error}). Choose another folder, or none.</source>
   <extracomment>1649, engine/training/event_log.py</extracomment>
   <translation>Não é possível escrever em LOG_FOLDER {folder} ({error}). Escolha outra pasta, ou nenhuma.</translation>
  </message>
  <message>
   <source>learning rate</source>
   <extracomment>1650, engine/training/event_log.py</extracomment>
   <translation>taxa de aprendizagem</translation>
  </message>
  <message>
   <source>The training begins anew: what an interrupted run has left beside OUTPUT cannot be gone on with, for {reason}.</source>
   <extracomment>1651, engine/training/loop.py</extracomment>
   <translation>O treino começa de novo: o que uma execução interrompida deixou ao lado de OUTPUT não pode ser continuado, pois {reason}.</translation>
  </message>
  <message>
   <source>The training goes on where an interrupted run was: epoch {epoch}, step {step} of {training_count}.</source>
   <extracomment>1652, engine/training/loop.py</extracomment>
   <translation>O treino continua onde estava uma execução interrompida: época {epoch}, passo {step} de {training_count}.</translation>
  </message>
  <message>
   <source>The learning rate is {rate}, by a range test.</source>
   <extracomment>1653, engine/training/loop.py</extracomment>
   <translation>A taxa de aprendizagem é {rate}, por um teste de gama.</translation>
  </message>
  <message>
   <source>The loss is no number any more in epoch {epoch}, step {step}: the learning rate of {rate} is too large. Give a smaller LEARNING_RATE, or none, so that it is found.</source>
   <extracomment>1654, engine/training/loop.py</extracomment>
   <translation>A perda deixou de ser um número na época {epoch}, passo {step}: a taxa de aprendizagem de {rate} é grande demais. Indique um LEARNING_RATE menor, ou nenhum, para que seja determinado.</translation>
  </message>
  <message>
   <source>MINUTES ({minutes}) were over</source>
   <extracomment>1655, engine/training/loop.py</extracomment>
   <translation>MINUTES ({minutes}) se esgotou</translation>
  </message>
  <message>
   <source>all {epochs} epochs are done</source>
   <extracomment>1656, engine/training/loop.py</extracomment>
   <translation>todas as {epochs} épocas foram concluídas</translation>
  </message>
  <message>
   <source>on the training part</source>
   <extracomment>1657, engine/training/loop.py</extracomment>
   <translation>na parte de treino</translation>
  </message>
  <message>
   <source>on the validation blocks</source>
   <extracomment>1658, engine/training/loop.py</extracomment>
   <translation>nos blocos de validação</translation>
  </message>
  <message>
   <source>the network of {name}</source>
   <extracomment>1661, engine/training/network_of_set.py</extracomment>
   <translation>a rede de {name}</translation>
  </message>
  <message>
   <source>{folder} has no mean and standard deviation for each of the {bands_count} bands of “{name}”, by which the network would bring their numbers to one scale. Sample the patches again.</source>
   <extracomment>1662, engine/training/network_of_set.py</extracomment>
   <translation>{folder} não tem média e desvio padrão para cada uma das {bands_count} bandas de “{name}”, com que a rede traria os seus números a uma só escala. Amostre os recortes de novo.</translation>
  </message>
  <message>
   <source>START gives {found} classes, and the patch set has {count}: its last layer begins with random weights.</source>
   <extracomment>1663, engine/training/own_network.py</extracomment>
   <translation>START dá {found} classes, e o conjunto de recortes tem {count}: a sua última camada começa com pesos aleatórios.</translation>
  </message>
  <message>
   <source>START {start} has {inputs_count} inputs, and {folder} has patches of {sources_count} sources; expected are as many, in the same order.</source>
   <extracomment>1664, engine/training/own_network.py</extracomment>
   <translation>START {start} tem {inputs_count} entradas, e {folder} tem recortes de {sources_count} fontes; espera-se o mesmo número, pela mesma ordem.</translation>
  </message>
  <message>
   <source>The input “{name}” of START {start} takes {words} (rows, columns, bands); the patches of {folder} are {height} x {width} x {bands_count}. Sample again with patches and bands as the network takes them.</source>
   <extracomment>1665, engine/training/own_network.py</extracomment>
   <translation>A entrada “{name}” de START {start} aceita {words} (linhas, colunas, bandas); os recortes de {folder} são {height} x {width} x {bands_count}. Repita a amostragem com recortes e bandas como a rede os aceita.</translation>
  </message>
  <message>
   <source>no output</source>
   <extracomment>1666, engine/training/own_network.py</extracomment>
   <translation>nenhuma saída</translation>
  </message>
  <message>
   <source>the outputs {list}</source>
   <extracomment>1667, engine/training/own_network.py</extracomment>
   <translation>as saídas {list}</translation>
  </message>
  <message>
   <source>START {start} has {has} that a softmax makes; expected is one, with a probability for each class. Its outputs are {list}.</source>
   <extracomment>1668, engine/training/own_network.py</extracomment>
   <translation>START {start}, saídas de uma softmax: {has}; espera-se uma, com uma probabilidade para cada classe. As suas saídas são {list}.</translation>
  </message>
  <message>
   <source>START {start} gives another number of classes than the patch set has ({classes}), and its last layer cannot be replaced: {found}. Give a network with as many classes.</source>
   <extracomment>1669, engine/training/own_network.py</extracomment>
   <translation>START {start} dá um número de classes diferente do que o conjunto de recortes tem ({classes}), e a sua última camada não pode ser substituída: {found}. Indique uma rede com o mesmo número de classes.</translation>
  </message>
  <message>
   <source>START {start} does not take the patches of {folder} ({list}). {start_2}</source>
   <extracomment>1670, engine/training/own_network.py</extracomment>
   <translation>START {start} não aceita os recortes de {folder} ({list}). {start_2}</translation>
  </message>
  <message>
   <source>one label</source>
   <extracomment>1671, engine/training/own_network.py</extracomment>
   <translation>um rótulo</translation>
  </message>
  <message>
   <source>one label for each pixel</source>
   <extracomment>1672, engine/training/own_network.py</extracomment>
   <translation>um rótulo para cada píxel</translation>
  </message>
  <message>
   <source>START {start} makes {gives} of a patch of {height} x {width} pixels of {folder}; expected is {expected}. {start_2}</source>
   <extracomment>1673, engine/training/own_network.py</extracomment>
   <translation>START {start} faz {gives} de um recorte de {height} x {width} píxeis de {folder}; espera-se {expected}. {start_2}</translation>
  </message>
  <message>
   <source>Sample again with patches of the size that the network was trained on.</source>
   <extracomment>1674, engine/training/own_network.py</extracomment>
   <translation>Repita a amostragem com recortes do tamanho com que a rede foi treinada.</translation>
  </message>
  <message>
   <source>Sample again with patches of its receptive field: {list} pixels.</source>
   <extracomment>1675, engine/training/own_network.py</extracomment>
   <translation>Repita a amostragem com recortes do seu campo recetivo: {list} píxeis.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is “{text}”, which leaves no layer to be trained. Freeze fewer of {layers}.</source>
   <extracomment>1676, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS é “{text}”, o que não deixa nenhuma camada por treinar. Congele menos camadas, de entre {layers}.</translation>
  </message>
  <message>
   <source>These layers keep their weights: {list}.</source>
   <extracomment>1677, engine/training/own_network.py</extracomment>
   <translation>Estas camadas mantêm os seus pesos: {list}.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is {text}; START has {layers_count} layers with weights: {layers}.</source>
   <extracomment>1678, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS é {text}; START tem {layers_count} camadas com pesos: {layers}.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS names “{name}”, which is no layer of START. Its layers with weights are {layers}.</source>
   <extracomment>1679, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS indica “{name}”, que não é uma camada de START. As suas camadas com pesos são {layers}.</translation>
  </message>
  <message>
   <source>the tutorial's CNN</source>
   <extracomment>1680, engine/training/patch_fit.py</extracomment>
   <translation>a CNN do tutorial</translation>
  </message>
  <message>
   <source>the deep CNN</source>
   <extracomment>1681, engine/training/patch_fit.py</extracomment>
   <translation>a CNN profunda</translation>
  </message>
  <message>
   <source>the perceptron of single pixels</source>
   <extracomment>1682, engine/training/patch_fit.py</extracomment>
   <translation>o perceptrão de píxeis isolados</translation>
  </message>
  <message>
   <source>sample again with a label for every pixel of a patch (KIND segmentation)</source>
   <extracomment>1683, engine/training/patch_fit.py</extracomment>
   <translation>repita a amostragem com um rótulo para cada píxel de um recorte (KIND segmentation)</translation>
  </message>
  <message>
   <source>sample again with a label for each patch (KIND pixel), or choose the U-Net</source>
   <extracomment>1684, engine/training/patch_fit.py</extracomment>
   <translation>repita a amostragem com um rótulo para cada recorte (KIND pixel), ou escolha a U-Net</translation>
  </message>
  <message>
   <source>one label a patch</source>
   <extracomment>1685, engine/training/patch_fit.py</extracomment>
   <translation>um rótulo por recorte</translation>
  </message>
  <message>
   <source>a label for every pixel</source>
   <extracomment>1686, engine/training/patch_fit.py</extracomment>
   <translation>um rótulo para cada píxel</translation>
  </message>
  <message>
   <source>{folder} has {has}, which {title} cannot be trained on: {ways}.</source>
   <extracomment>1687, engine/training/patch_fit.py</extracomment>
   <translation>{folder} tem {has}, com que {title} não pode ser treinada: {ways}.</translation>
  </message>
  <message>
   <source>{folder} has patches of {sources_count} sources; {title} takes one. Choose the deep CNN, which has a branch for each, or a network of your own as START.</source>
   <extracomment>1688, engine/training/patch_fit.py</extracomment>
   <translation>{folder} tem recortes de {sources_count} fontes; {title} aceita uma. Escolha a CNN profunda, que tem um ramo para cada uma, ou uma rede própria como START.</translation>
  </message>
  <message>
   <source>2 x 2 pixels or more</source>
   <extracomment>1689, engine/training/patch_fit.py</extracomment>
   <translation>2 x 2 píxeis ou mais</translation>
  </message>
  <message>
   <source>a multiple of {unit} pixels on each side for a depth of {depth}, such as {unit_2}</source>
   <extracomment>1690, engine/training/patch_fit.py</extracomment>
   <translation>um múltiplo de {unit} píxeis em cada lado para uma profundidade de {depth}, como {unit_2}</translation>
  </message>
  <message>
   <source>{folder} has patches of {width} x {height} pixels; {title} takes {fitting}. Sample again with such patches, or choose another architecture.</source>
   <extracomment>1691, engine/training/patch_fit.py</extracomment>
   <translation>{folder} tem recortes de {width} x {height} píxeis; {title} aceita {fitting}. Repita a amostragem com tais recortes, ou escolha outra arquitetura.</translation>
  </message>
  <message>
   <source>DATES is {dates}, but the patches of {folder} have {bands} bands, which cannot be dealt to so many dates. Expected is a divisor of {bands_2}: the bands of all dates, those of the first date first.</source>
   <extracomment>1692, engine/training/patch_fit.py</extracomment>
   <translation>DATES é {dates}, mas os recortes de {folder} têm {bands} bandas, que não podem ser distribuídas por tantas datas. Espera-se um divisor de {bands_2}: as bandas de todas as datas, primeiro as da primeira data.</translation>
  </message>
  <message>
   <source>DATES is {dates}; TempCNN compares the dates of a pixel. Say how many dates the {bands} bands of {folder} are of, or choose {TITLES}.</source>
   <extracomment>1693, engine/training/patch_fit.py</extracomment>
   <translation>DATES é {dates}; a TempCNN compara as datas de um píxel. Diga de quantas datas são as {bands} bandas de {folder}, ou escolha {TITLES}.</translation>
  </message>
  <message>
   <source>Looking for the learning rate</source>
   <extracomment>1694, engine/training/range_test.py</extracomment>
   <translation>A procurar a taxa de aprendizagem</translation>
  </message>
  <message>
   <source>The loss is no number from the first steps on, whatever the learning rate is. Check the images of the patch set for numbers that are no measurements, or train a network of your own with the normalisation that it needs.</source>
   <extracomment>1695, engine/training/range_test.py</extracomment>
   <translation>A perda não é um número desde os primeiros passos, seja qual for a taxa de aprendizagem. Procure nas imagens do conjunto de recortes números que não sejam medições, ou treine uma rede própria com a normalização de que precisa.</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples. Sample again with smaller blocks, smaller shares of validation and test, or more labels.</source>
   <extracomment>1696, engine/training/sample_checks.py</extracomment>
   <translation>A parte de treino de {folder} não tem amostras. Repita a amostragem com blocos menores, frações menores de validação e teste, ou mais rótulos.</translation>
  </message>
  <message>
   <source>{folder} has the class {labels} alone; expected are two at least. Label something that is not of it, and sample again.</source>
   <extracomment>1697, engine/training/sample_checks.py</extracomment>
   <translation>{folder} tem apenas a classe {labels}; esperam-se pelo menos duas. Rotule algo que não seja dela, e repita a amostragem.</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples of {missing}, which the network could not learn. Label more of it, in several places, or sample again with another seed or smaller blocks, or without this class.</source>
   <extracomment>1698, engine/training/sample_checks.py</extracomment>
   <translation>A parte de treino de {folder} não tem amostras de {missing}, que a rede não poderia aprender. Rotule mais, em vários locais, ou repita a amostragem com outra semente ou blocos menores, ou sem esta classe.</translation>
  </message>
  <message>
   <source>The validation part has no samples: nothing tells when the network learns its samples by heart, so the weights with the smallest loss on the training part are kept, and no temperature is fitted.</source>
   <extracomment>1699, engine/training/sample_checks.py</extracomment>
   <translation>A parte de validação não tem amostras: nada indica quando a rede aprende as suas amostras de cor, pelo que se conservam os pesos com a menor perda na parte de treino, e não se ajusta nenhuma temperatura.</translation>
  </message>
  <message>
   <source>The test part has no samples: no accuracy can be told.</source>
   <extracomment>1700, engine/training/sample_checks.py</extracomment>
   <translation>A parte de teste não tem amostras: não é possível indicar nenhuma exatidão.</translation>
  </message>
  <message>
   <source>The {part} part has no samples of {missing}: how well the network knows that is not measured there.</source>
   <extracomment>1701, engine/training/sample_checks.py</extracomment>
   <translation>A parte {part} não tem amostras de {missing}: não se mede aí quão bem a rede as conhece.</translation>
  </message>
  <message>
   <source>The test part has few samples of {few}.</source>
   <extracomment>1702, engine/training/sample_checks.py</extracomment>
   <translation>A parte de teste tem poucas amostras de {few}.</translation>
  </message>
  <message>
   <source>The training part has {total} patches, fewer than the {batch} of BATCH: each step takes all of them.</source>
   <extracomment>1703, engine/training/sample_checks.py</extracomment>
   <translation>A parte de treino tem {total} recortes, menos do que os {batch} de BATCH: cada passo usa-os todos.</translation>
  </message>
  <message>
   <source>The parts of the patch set are random pixels, so that those of the test lie beside those of the training: the accuracy will be too high.</source>
   <extracomment>1704, engine/training/sample_checks.py</extracomment>
   <translation>As partes do conjunto de recortes são píxeis ao acaso, pelo que os do teste ficam ao lado dos do treino: a exatidão será demasiado alta.</translation>
  </message>
  <message>
   <source>{output} is being trained by another run. Wait for it, cancel it, or choose another OUTPUT folder.</source>
   <extracomment>1705, engine/training/session.py</extracomment>
   <translation>{output} está a ser treinado por outra execução. Espere por ela, cancele-a, ou escolha outra pasta OUTPUT.</translation>
  </message>
  <message>
   <source>the patch set</source>
   <extracomment>1706, engine/training/session.py</extracomment>
   <translation>o conjunto de recortes</translation>
  </message>
  <message>
   <source>CNN Mapper</source>
   <extracomment>1707, engine/training/session.py</extracomment>
   <translation>CNN Mapper</translation>
  </message>
  <message>
   <source>the processor</source>
   <extracomment>1708, engine/training/session.py</extracomment>
   <translation>o processador</translation>
  </message>
  <message>
   <source>the number of cores</source>
   <extracomment>1709, engine/training/session.py</extracomment>
   <translation>o número de núcleos</translation>
  </message>
  <message>
   <source>the graphics card</source>
   <extracomment>1710, engine/training/session.py</extracomment>
   <translation>a placa gráfica</translation>
  </message>
  <message>
   <source>Building the network</source>
   <extracomment>1711, engine/training/session.py</extracomment>
   <translation>A construir a rede</translation>
  </message>
  <message>
   <source>Measuring the network on the test blocks</source>
   <extracomment>1712, engine/training/session.py</extracomment>
   <translation>A medir a rede nos blocos de teste</translation>
  </message>
  <message>
   <source>the validation part has no samples</source>
   <extracomment>1713, engine/training/calibrating.py</extracomment>
   <translation>a parte de validação não tem amostras</translation>
  </message>
  <message>
   <source>on the validation part every sample is right, or none of them tells anything</source>
   <extracomment>1714, engine/training/calibrating.py</extracomment>
   <translation>na parte de validação todas as amostras estão certas, ou nenhuma delas diz nada</translation>
  </message>
  <message>
   <source>{width} × {height} pixels of {bands_count} bands</source>
   <extracomment>1715, engine/training/session.py</extracomment>
   <translation>{width} × {height} píxeis de {bands_count} bandas</translation>
  </message>
  <message>
   <source>mirrored and turned by quarters</source>
   <extracomment>1716, engine/training/session.py</extracomment>
   <translation>espelhados e rodados em quartos de volta</translation>
  </message>
  <message>
   <source>by a range test</source>
   <extracomment>1717, engine/training/session.py</extracomment>
   <translation>por um teste de gama</translation>
  </message>
  <message>
   <source>Learning rate at first</source>
   <extracomment>1718, engine/training/session.py</extracomment>
   <translation>Taxa de aprendizagem inicial</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>1719, engine/training/session.py</extracomment>
   <translation>Recortes por passo</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>1720, engine/training/session.py</extracomment>
   <translation>Pesos das classes</translation>
  </message>
  <message>
   <source>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</source>
   <extracomment>1721, engine/vectors/geopackage.py</extracomment>
   <translation>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</translation>
  </message>
  <message>
   <source>The parts of a map of CNN Mapper</source>
   <extracomment>1722, engine/vectors/part_layer.py</extracomment>
   <translation>As partes de um mapa do CNN Mapper</translation>
  </message>
  <message>
   <source>OUTPUT_SAMPLES {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1723, engine/vectors/sample_points.py</extracomment>
   <translation>Não é possível escrever OUTPUT_SAMPLES {target} ({value}). Feche-o noutros programas, ou escolha outro ficheiro.</translation>
  </message>
  <message>
   <source>OUTPUT {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1724, engine/vectors/suggested_points.py</extracomment>
   <translation>Não é possível escrever OUTPUT {target} ({value}). Feche-o noutros programas, ou escolha outro ficheiro.</translation>
  </message>
  <message>
   <source>to be labelled</source>
   <extracomment>1725, engine/vectors/suggested_points.py</extracomment>
   <translation>por rotular</translation>
  </message>
  <message>
   <source>In the cluster {text}, {what} has {package} {theirs}, and this machine {mine}: expected is the same. Install the same versions on both (engine/requirements-cluster.txt in the plugin's folder names them).</source>
   <extracomment>1726, engine/inference/cluster_connection.py</extracomment>
   <translation>No cluster {text}, {what} tem {package} {theirs}, e esta máquina {mine}: espera-se que sejam iguais. Instale as mesmas versões em ambos (engine/requirements-cluster.txt, na pasta do plugin, indica-as).</translation>
  </message>
  <message>
   <source>Trained: {architecture}, {parameters} weights, for {epochs_count} epochs, until {ended}; the weights are those of epoch {best_epoch}.</source>
   <extracomment>1727, engine/train.py</extracomment>
   <translation>Treinado: {architecture}, {parameters} pesos, {epochs_count} épocas, terminado porque {ended}; os pesos são os da época {best_epoch}.</translation>
  </message>
  <message>
   <source>{path}, line {number}: {gone} is not there; expected are files, addresses or paths from the table's folder, separated by commas.</source>
   <extracomment>1728, engine/batch/image_list.py</extracomment>
   <translation>{path}, linha {number}: {gone} não existe; esperam-se ficheiros, endereços ou caminhos a partir da pasta da tabela, separados por vírgulas.</translation>
  </message>
  <message>
   <source>{twice} and --part {part} are given; expected is one of them.</source>
   <extracomment>1729, engine/command.py</extracomment>
   <translation>São dados {twice} e --part {part}; espera-se um deles.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({reason}); expected are features as QGIS hands them over. Run it again from QGIS, and look whether the disk is full.</source>
   <extracomment>1730, engine/contract/feature_file.py</extracomment>
   <translation>{name} não pode ser lido de {path} ({reason}); esperam-se elementos tal como o QGIS os entrega. Execute de novo a partir do QGIS e veja se o disco está cheio.</translation>
  </message>
  <message>
   <source>A part of a map ({part}) is asked for, but the job's task is {get}; expected is a map that is predicted.</source>
   <extracomment>1731, engine/contract/plan_file.py</extracomment>
   <translation>É pedida uma parte de um mapa ({part}), mas a tarefa do trabalho é {get}; espera-se um mapa que é previsto.</translation>
  </message>
  <message>
   <source>OUTPUT_MOSAIC: {parent} is the folder of the images, in which the next run would take the mosaic for an image. Choose another folder.</source>
   <extracomment>1732, engine/map_images.py</extracomment>
   <translation>OUTPUT_MOSAIC: {parent} é a pasta das imagens, na qual a próxima execução tomaria o mosaico por uma imagem. Escolha outra pasta.</translation>
  </message>
  <message>
   <source>No image{some} gave a map. {name}: {reason}</source>
   <extracomment>1734, engine/map_images.py</extracomment>
   <translation>Nenhuma imagem{some} deu um mapa. {name}: {reason}</translation>
  </message>
  <message>
   <source>Nothing says where on the globe these maps lie: {list}{more}. Their images have no CRS, or ground control points alone; so they have no footprint in the index and are in no mosaic. Give the images their CRS (in QGIS: of the layer), and run this again.</source>
   <extracomment>1735, engine/map_images.py</extracomment>
   <translation>Nada diz onde no globo ficam estes mapas: {list}{more}. As suas imagens não têm SRC, ou só pontos de controlo; por isso não têm contorno no índice nem estão em nenhum mosaico. Dê às imagens o seu SRC (no QGIS: o da camada) e execute de novo.</translation>
  </message>
  <message>
   <source>{patience} epochs brought no smaller loss {where} and the learning rate had fallen to nothing</source>
   <extracomment>1736, engine/training/loop.py</extracomment>
   <translation>{patience} épocas não trouxeram uma perda menor {where} e a taxa de aprendizagem tinha descido até zero</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {most}: loss {mean_loss}, accuracy {accuracy} %</source>
   <extracomment>1737, engine/training/loop.py</extracomment>
   <translation>Época {epoch} de {most} no máximo: perda {mean_loss}, exatidão {accuracy} %</translation>
  </message>
  <message>
   <source>pixel by pixel, at random</source>
   <extracomment>1739, engine/models/card_accuracy.py</extracomment>
   <translation>píxel a píxel, ao acaso</translation>
  </message>
  <message>
   <source>{KEY}: overall is None; expected is a number from 0 to 1.</source>
   <extracomment>1740, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY}: overall é None; espera-se um número de 0 a 1.</translation>
  </message>
  <message>
   <source>{key} is {document}; expected is an object.</source>
   <extracomment>1741, engine/models/card_measures.py</extracomment>
   <translation>{key} é {document}; espera-se um objeto.</translation>
  </message>
  <message>
   <source>{key} has {unknown}; expected are {list} alone.</source>
   <extracomment>1742, engine/models/card_measures.py</extracomment>
   <translation>{key} tem {unknown}; esperam-se apenas {list}.</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a number from 0 to 1.</source>
   <extracomment>1743, engine/models/card_measures.py</extracomment>
   <translation>{key}: {name} é {value}; espera-se um número de 0 a 1.</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a whole number above 0.</source>
   <extracomment>1744, engine/models/card_measures.py</extracomment>
   <translation>{key}: {name} é {value}; espera-se um número inteiro acima de 0.</translation>
  </message>
  <message>
   <source>it is {document}; expected is an object</source>
   <extracomment>1745, engine/models/learnt_ground.py</extracomment>
   <translation>é {document}; espera-se um objeto</translation>
  </message>
  <message>
   <source>it has {unknown}; expected are divisions and and_unknown</source>
   <extracomment>1746, engine/models/learnt_ground.py</extracomment>
   <translation>tem {unknown}; esperam-se divisions e and_unknown</translation>
  </message>
  <message>
   <source>divisions is {divisions} and and_unknown {more}; expected are a list and true or false</source>
   <extracomment>1747, engine/models/learnt_ground.py</extracomment>
   <translation>divisions é {divisions} e and_unknown é {more}; esperam-se uma lista e true ou false</translation>
  </message>
  <message>
   <source>it names {identities_count} divisions; expected are at most {MOST}</source>
   <extracomment>1748, engine/models/learnt_ground.py</extracomment>
   <translation>indica {identities_count} divisões; esperam-se {MOST} no máximo</translation>
  </message>
  <message>
   <source>it names the division {one}; expected is a SHA-256</source>
   <extracomment>1749, engine/models/learnt_ground.py</extracomment>
   <translation>indica a divisão {one}; espera-se um SHA-256</translation>
  </message>
  <message>
   <source>it has more than {MOST_BYTES} bytes</source>
   <extracomment>1750, engine/models/keras_members.py</extracomment>
   <translation>tem mais de {MOST_BYTES} bytes</translation>
  </message>
  <message>
   <source>expected is an object of version {VERSION}</source>
   <extracomment>1751, engine/models/keras_members.py</extracomment>
   <translation>espera-se um objeto da versão {VERSION}</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells where the network has learnt, is damaged ({error}). Copy the file again, or remove that member from the archive: then it is not known.</source>
   <extracomment>1752, engine/models/learnt_ground.py</extracomment>
   <translation>{path}: {MEMBER} nele contido, que diz onde a rede aprendeu, está danificado ({error}). Copie o ficheiro de novo, ou remova esse membro do arquivo: nesse caso, não se sabe onde aprendeu.</translation>
  </message>
  <message>
   <source>OUTPUT {output} is the folder of LIKE, too, which tells what has been learnt; expected is another folder.</source>
   <extracomment>1753, engine/sample_patches.py</extracomment>
   <translation>OUTPUT {output} é também a pasta de LIKE, que diz o que foi aprendido; espera-se outra pasta.</translation>
  </message>
  <message>
   <source>Dividing the patches: blocks of {side} pixels</source>
   <extracomment>1754, engine/sampling/division.py</extracomment>
   <translation>A dividir os recortes: blocos de {side} píxeis</translation>
  </message>
  <message>
   <source>by polygons</source>
   <extracomment>1755, engine/sampling/earlier_division.py</extracomment>
   <translation>por polígonos</translation>
  </message>
  <message>
   <source>LIKE is {folder}, which is divided by blocks, but SPLIT is {how}; expected is a division by spatial blocks, or no LIKE.</source>
   <extracomment>1756, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE é {folder}, que está dividido por blocos, mas SPLIT é {how}; espera-se uma divisão por blocos espaciais, ou nenhum LIKE.</translation>
  </message>
  <message>
   <source>has fold {own} of {own_2}</source>
   <extracomment>1757, engine/sampling/earlier_division.py</extracomment>
   <translation>tem a partição {own} de {own_2}</translation>
  </message>
  <message>
   <source>has no folds</source>
   <extracomment>1758, engine/sampling/earlier_division.py</extracomment>
   <translation>não tem partições</translation>
  </message>
  <message>
   <source>FOLD is {folds} of {folds_2}, but LIKE {folder} {theirs} as its test: the test of another fold is what has been learnt there. Give the values of that set, or the set of this fold as LIKE.</source>
   <extracomment>1759, engine/sampling/earlier_division.py</extracomment>
   <translation>FOLD é {folds} de {folds_2}, mas LIKE {folder} {theirs} como o seu teste: o teste de outra partição é o que aí foi aprendido. Indique os valores desse conjunto, ou o conjunto desta partição como LIKE.</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}, but LIKE {folder} has blocks of {size} pixels, which are kept; expected is 0 or that number.</source>
   <extracomment>1760, engine/sampling/earlier_division.py</extracomment>
   <translation>BLOCK_SIZE é {block_size}, mas LIKE {folder} tem blocos de {size} píxeis, que são mantidos; espera-se 0 ou esse número.</translation>
  </message>
  <message>
   <source>A patch sees {side} pixels, but LIKE {folder} has blocks of {size} pixels, into which none fits. Choose smaller patches (PATCH_SIZE), or sample without LIKE and train a new network.</source>
   <extracomment>1761, engine/sampling/earlier_division.py</extracomment>
   <translation>Um recorte vê {side} píxeis, mas LIKE {folder} tem blocos de {size} píxeis, em que nenhum cabe. Escolha recortes menores (PATCH_SIZE), ou faça a amostragem sem LIKE e treine uma rede nova.</translation>
  </message>
  <message>
   <source>{path} has {other} of LIKE {folder}. Bring the image to that one with “Warp (reproject)”, or sample without LIKE and train a new network.</source>
   <extracomment>1762, engine/sampling/earlier_division.py</extracomment>
   <translation>{path} não tem o mesmo sistema de referência de coordenadas que LIKE {folder}: {other}. Converta a imagem para esse sistema com “Warp (reprojetar)”, ou faça a amostragem sem LIKE e treine uma rede nova.</translation>
  </message>
  <message>
   <source>{path} has other pixels than LIKE {folder}: of {a} x {e} from ({c}, {f}) on (turned by {b}, {d}) instead of {theirs} x {theirs_2} from ({theirs_3}, {theirs_4}) on (turned by {theirs_5}, {theirs_6}). Give an image on the same pixel grid as the first one, or sample without LIKE and train a new network.</source>
   <extracomment>1763, engine/sampling/earlier_division.py</extracomment>
   <translation>{path} tem outros píxeis que não os de LIKE {folder}: de {a} x {e} a partir de ({c}, {f}) (rodados em {b}, {d}) em vez de {theirs} x {theirs_2} a partir de ({theirs_3}, {theirs_4}) (rodados em {theirs_5}, {theirs_6}). Indique uma imagem na mesma grelha de píxeis que a primeira, ou faça a amostragem sem LIKE e treine uma rede nova.</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided by polygons, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1764, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} está dividido por polígonos, o que nenhuns outros rótulos podem manter; espera-se um conjunto dividido por blocos espaciais. Faça a amostragem sem LIKE e treine uma rede nova.</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided at random, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1765, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} está dividido ao acaso, o que nenhuns outros rótulos podem manter; espera-se um conjunto dividido por blocos espaciais. Faça a amostragem sem LIKE e treine uma rede nova.</translation>
  </message>
  <message>
   <source>LIKE {folder} does not tell how its ground is divided: an earlier version of CNN Mapper made it. Sample it once more with the same values, which gives the same patches, and give that folder.</source>
   <extracomment>1766, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} não diz como o seu terreno está dividido: foi criado por uma versão anterior do CNN Mapper. Repita a sua amostragem com os mesmos valores, o que dá os mesmos recortes, e indique essa pasta.</translation>
  </message>
  <message>
   <source>the place of the blocks</source>
   <extracomment>1767, engine/sampling/ground_blocks.py</extracomment>
   <translation>a posição dos blocos</translation>
  </message>
  <message>
   <source>the number of blocks</source>
   <extracomment>1768, engine/sampling/ground_blocks.py</extracomment>
   <translation>o número de blocos</translation>
  </message>
  <message>
   <source>the rows of blocks</source>
   <extracomment>1769, engine/sampling/ground_blocks.py</extracomment>
   <translation>as linhas de blocos</translation>
  </message>
  <message>
   <source>the row of blocks {text}</source>
   <extracomment>1770, engine/sampling/ground_blocks.py</extracomment>
   <translation>a linha de blocos {text}</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels like an earlier set ({sum} of its blocks, {free_count} new); no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1771, engine/sampling/like_division.py</extracomment>
   <translation>Divididos por blocos quadrados de {size} píxeis como um conjunto anterior ({sum} dos seus blocos, {free_count} novos); nenhum píxel de um recorte está num recorte de outra parte (faixa de {gap} píxeis).</translation>
  </message>
  <message>
   <source>the blocks are others than their identity says</source>
   <extracomment>1772, engine/sampling/patch_set_document.py</extracomment>
   <translation>os blocos são outros que não os que a sua identidade indica</translation>
  </message>
  <message>
   <source>No patch of {without} is in the {name} part: their labels lie in too few places. Label more places of them, far from each other{may_be_smaller}.</source>
   <extracomment>1773, engine/sampling/set_making.py</extracomment>
   <translation>Nenhum recorte de {without} está na parte {name}: os seus rótulos ficam em poucos locais. Rotule mais locais dessas classes, afastados uns dos outros{may_be_smaller}.</translation>
  </message>
  <message>
   <source> That is too good if they lie where the network has learnt before.</source>
   <extracomment>1774, engine/train.py</extracomment>
   <translation> Isso é bom demais se elas ficarem onde a rede já aprendeu antes.</translation>
  </message>
  <message>
   <source>START may have learnt the test. </source>
   <extracomment>1775, engine/models/card_accuracy.py</extracomment>
   <translation>START pode ter aprendido o teste. </translation>
  </message>
  <message>
   <source>What START has learnt is not known. </source>
   <extracomment>1776, engine/models/card_accuracy.py</extracomment>
   <translation>Não se sabe o que START aprendeu. </translation>
  </message>
  <message>
   <source>START {name} has learnt from another division of the ground than that of {folder}: test samples may lie where it has learnt, so that the accuracy stated is too good. Sample again with LIKE, the folder of the patches that START was trained on, or train a new network.</source>
   <extracomment>1777, engine/training/start_ground.py</extracomment>
   <translation>START {name} aprendeu com outra divisão do terreno que não a de {folder}: amostras de teste podem ficar onde aprendeu, pelo que a exatidão indicada é boa demais. Repita a amostragem com LIKE, a pasta dos recortes com que START foi treinado, ou treine uma rede nova.</translation>
  </message>
  <message>
   <source>Nothing tells where START {name} has learnt, or where the network has that it began with.</source>
   <extracomment>1778, engine/training/start_ground.py</extracomment>
   <translation>Nada diz onde START {name} aprendeu, ou onde aprendeu a rede com que começou.</translation>
  </message>
  <message>
   <source>{folder} does not tell how its ground is divided, so that it cannot be compared with what START has learnt.</source>
   <extracomment>1779, engine/training/start_ground.py</extracomment>
   <translation>{folder} não diz como o seu terreno está dividido, pelo que não pode ser comparado com o que START aprendeu.</translation>
  </message>
  <message>
   <source>{what} If START was trained on other images, the accuracy stated is that of places that it has never seen; if on this one, test samples may lie where it has learnt, and the accuracy is too good.</source>
   <extracomment>1780, engine/training/start_ground.py</extracomment>
   <translation>{what} Se START foi treinado com outras imagens, a exatidão indicada é a de locais que nunca viu; se foi com esta, amostras de teste podem ficar onde aprendeu, e a exatidão é boa demais.</translation>
  </message>
  <message>
   <source>output, a folder: each map is called as its image is</source>
   <extracomment>1782, engine/contract/job.py</extracomment>
   <translation>output, uma pasta: cada mapa tem o nome da sua imagem</translation>
  </message>
  <message>
   <source>The job's predict.{name} is {value}, but it is filled in for each image; expected is {instead}.</source>
   <extracomment>1783, engine/contract/job.py</extracomment>
   <translation>predict.{name} da tarefa é {value}, mas é preenchido para cada imagem; espera-se {instead}.</translation>
  </message>
  <message>
   <source>The job's seed is {seed}; expected is at most {LARGEST_SEED}.</source>
   <extracomment>1784, engine/contract/sampling_job.py</extracomment>
   <translation>seed da tarefa é {seed}; espera-se no máximo {LARGEST_SEED}.</translation>
  </message>
  <message>
   <source> On as many test blocks chance alone gives up to {error_by_chance} %.</source>
   <extracomment>1785, engine/inference/calibration_choice.py</extracomment>
   <translation> Com este número de blocos de teste, só o acaso dá até {error_by_chance} %.</translation>
  </message>
  <message>
   <source> So its validation blocks and its test blocks disagree on how sure it may be; where they are few, neither says much.</source>
   <extracomment>1786, engine/inference/calibration_choice.py</extracomment>
   <translation> Portanto, os seus blocos de validação e os seus blocos de teste discordam sobre quão segura a rede pode estar; onde são poucos, nenhum deles diz muito.</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} has not answered for {ANSWER_S} s. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1787, engine/inference/cluster_connection.py</extracomment>
   <translation>O escalonador do cluster {text} não responde há {ANSWER_S} s. Os blocos concluídos ficam ao lado do mapa: execute de novo, com ou sem CLUSTER, e continua a partir daí.</translation>
  </message>
  <message>
   <source>these workers do not answer: {some}</source>
   <extracomment>1788, engine/inference/cluster_connection.py</extracomment>
   <translation>estes processos de cálculo não respondem: {some}</translation>
  </message>
  <message>
   <source>not all workers answer</source>
   <extracomment>1789, engine/inference/cluster_connection.py</extracomment>
   <translation>nem todos os processos de cálculo respondem</translation>
  </message>
  <message>
   <source>In the cluster {text}, {which} (waited for: {ANSWER_S} s). End them and run it again, or wait until the scheduler has given them up, which takes some minutes.</source>
   <extracomment>1790, engine/inference/cluster_connection.py</extracomment>
   <translation>No cluster {text}, {which} (tempo de espera: {ANSWER_S} s). Termine-os e execute de novo, ou espere até que o escalonador os dê por perdidos, o que demora alguns minutos.</translation>
  </message>
  <message>
   <source>No image gave a map. {name}: {reason}</source>
   <extracomment>1791, engine/map_images.py</extracomment>
   <translation>Nenhuma imagem deu um mapa. {name}: {reason}</translation>
  </message>
  <message>
   <source>it failed unexpectedly ({name}: {reason}).</source>
   <extracomment>1792, engine/map_images.py</extracomment>
   <translation>falhou inesperadamente ({name}: {reason}).</translation>
  </message>
  <message>
   <source>{name} has no map: {reason}</source>
   <extracomment>1793, engine/map_images.py</extracomment>
   <translation>{name} não tem mapa: {reason}</translation>
  </message>
  <message>
   <source>{what}: {path} cannot be read: {strerror}.</source>
   <extracomment>1794, engine/map_images.py</extracomment>
   <translation>{what}: não é possível ler {path}: {strerror}.</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a path that ends with a name.</source>
   <extracomment>1795, engine/maps/output_paths.py</extracomment>
   <translation>{name} é {path}; espera-se um caminho que termine com um nome.</translation>
  </message>
  <message>
   <source>these files are no parts, or too damaged to tell: {untold}</source>
   <extracomment>1796, engine/merge_maps.py</extracomment>
   <translation>estes ficheiros não são partes, ou estão demasiado danificados para se saber: {untold}</translation>
  </message>
  <message>
   <source>expected is a list of classes, each with its value and name</source>
   <extracomment>1797, engine/models/learnt_classes.py</extracomment>
   <translation>espera-se uma lista de classes, cada uma com o seu valor e nome</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells the classes of the network, is damaged ({error}). Copy the file again, or remove that member from the archive: then they are not known.</source>
   <extracomment>1798, engine/models/learnt_classes.py</extracomment>
   <translation>{path}: {MEMBER} nele contido, que diz as classes da rede, está danificado ({error}). Copie o ficheiro de novo, ou remova esse membro do arquivo: nesse caso, não se conhecem as classes.</translation>
  </message>
  <message>
   <source>{where} holds “{value}”, and CLASSES calls the classes {list} so. Give each of them a name of its own, or let the field hold the numbers of the classes.</source>
   <extracomment>1799, engine/sampling/class_values.py</extracomment>
   <translation>{where} contém “{value}”, e CLASSES dá esse nome às classes {list}. Dê a cada uma delas um nome próprio, ou faça com que o campo contenha os números das classes.</translation>
  </message>
  <message>
   <source>The numbers of {path} have another scale or offset than those of {path_2}, and are taken as the files store them: the same number means different things. Choose the values with scale and offset applied (VALUES); an image that lacks them has to be given them first.</source>
   <extracomment>1800, engine/sampling/image_opening.py</extracomment>
   <translation>Os números de {path} têm outra escala ou outro deslocamento do que os de {path_2}, e são usados como os ficheiros os guardam: o mesmo número significa coisas diferentes. Escolha os valores com escala e deslocamento aplicados (VALUES); a uma imagem que não os tenha, é preciso atribuí-los primeiro.</translation>
  </message>
  <message>
   <source>The temperature {temperature}, by the validation blocks, makes the probabilities on the test blocks less true: their expected calibration error is {value} with it and {value_2} without. Validation and test blocks disagree on how sure the network may be, and nobody can tell which of them are like the land; more labelled places tell. CALIBRATE goes by the validation blocks.</source>
   <extracomment>1801, engine/training/calibrating.py</extracomment>
   <translation>A temperatura {temperature}, segundo os blocos de validação, torna menos verdadeiras as probabilidades nos blocos de teste: o seu erro de calibração esperado é {value} com ela e {value_2} sem ela. Os blocos de validação e os de teste discordam sobre quão segura a rede pode estar, e ninguém pode dizer quais deles se assemelham ao terreno; mais locais rotulados dizem-no. CALIBRATE segue os blocos de validação.</translation>
  </message>
  <message>
   <source>The patches of {folder} have numbers up to {largest} in “{name}”; expected are at most {LARGEST}, which a network can compute with. If they mean “no data”, sample again and name them in NODATA.</source>
   <extracomment>1802, engine/training/network_of_set.py</extracomment>
   <translation>Os recortes de {folder} têm números até {largest} em “{name}”; espera-se no máximo {LARGEST}, com que uma rede consegue calcular. Se significarem “sem dados”, faça a amostragem de novo e indique-os em NODATA.</translation>
  </message>
  <message>
   <source>Nothing tells the classes of START; those of the patch set are taken for them, in their order: {names}.</source>
   <extracomment>1803, engine/training/own_network.py</extracomment>
   <translation>Nada diz quais são as classes de START; tomam-se por elas as do conjunto de recortes, pela sua ordem: {names}.</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}), and its last layer cannot be replaced: it begins with what it knows of those. Train for longer, or train a new network.</source>
   <extracomment>1804, engine/training/own_network.py</extracomment>
   <translation>START aprendeu outras classes ({before}) que não as do conjunto de recortes ({names}), e a sua última camada não pode ser substituída: começa com o que sabe daquelas. Treine durante mais tempo, ou treine uma rede nova.</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}): its last layer begins with random weights.</source>
   <extracomment>1805, engine/training/own_network.py</extracomment>
   <translation>START aprendeu outras classes ({before}) que não as do conjunto de recortes ({names}): a sua última camada começa com pesos aleatórios.</translation>
  </message>
  <message>
   <source>{failed_count} of {failed_count_2} images have no map: {list}{more}. The log says of each why. Run this again when that is mended: it makes only what is missing.</source>
   <extracomment>1806, engine/batch/failed_images.py</extracomment>
   <translation>{failed_count} de {failed_count_2} imagens não têm mapa: {list}{more}. O registo diz o porquê de cada uma. Execute de novo quando isso estiver corrigido: só é feito o que falta.</translation>
  </message>
  <message>
   <source>The map {file} cannot be read for the index: {error}.</source>
   <extracomment>1807, engine/batch/map_index.py</extracomment>
   <translation>Não é possível ler o mapa {file} para o índice: {error}.</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is damaged or no raster, and nothing says that it was a map of this program. Move or remove the file and run this again, or choose another folder.</source>
   <extracomment>1808, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {file} existe e está danificado ou não é um raster, e nada diz que era um mapa deste programa. Mova ou remova o ficheiro e execute de novo, ou escolha outra pasta.</translation>
  </message>
  <message>
   <source>OUTPUT: {item} is there and is no STAC item of this program, whose place it has. Choose another folder, or move the file.</source>
   <extracomment>1809, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {item} existe e não é um item STAC deste programa, cujo lugar ocupa. Escolha outra pasta, ou mova o ficheiro.</translation>
  </message>
  <message>
   <source>is damaged</source>
   <extracomment>1810, engine/batch/mosaic.py</extracomment>
   <translation>está danificado</translation>
  </message>
  <message>
   <source>{file} is no map of this program, though {stem}.json names it as one: no mosaic holds it. Move it, and run this again.</source>
   <extracomment>1811, engine/batch/mosaic.py</extracomment>
   <translation>{file} não é um mapa deste programa, embora {stem}.json o indique como tal: nenhum mosaico o contém. Mova-o e execute de novo.</translation>
  </message>
  <message>
   <source>cannot be read ({error})</source>
   <extracomment>1812, engine/batch/mosaic.py</extracomment>
   <translation>não pode ser lido ({error})</translation>
  </message>
  <message>
   <source>The map {file} {why}: no mosaic holds it. Run this again with its image, which makes it anew, or remove {stem}.json.</source>
   <extracomment>1813, engine/batch/mosaic.py</extracomment>
   <translation>O mapa {file} {why}: nenhum mosaico o contém. Execute de novo com a sua imagem, o que o refaz, ou remova {stem}.json.</translation>
  </message>
  <message>
   <source>{before} and {change} are given; expected is one of them.</source>
   <extracomment>1814, engine/command.py</extracomment>
   <translation>São dados {before} e {change}; espera-se um deles.</translation>
  </message>
  <message>
   <source>{key} gives {error}; expected is every key once.</source>
   <extracomment>1815, engine/command.py</extracomment>
   <translation>{key} indica {error}; espera-se cada chave uma só vez.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is no file; expected is a file.</source>
   <extracomment>1816, engine/contract/feature_file.py</extracomment>
   <translation>{name} é {path}, que não é um ficheiro; espera-se um ficheiro.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path}: a layer as GeoPackage, Shapefile or GeoJSON is read by QGIS, not by the engine; expected are features as QGIS hands them over. Run the algorithm in QGIS or with qgis_process, and give the layer there.</source>
   <extracomment>1817, engine/contract/feature_file.py</extracomment>
   <translation>{name} não pode ser lido de {path}: uma camada em GeoPackage, Shapefile ou GeoJSON é lida pelo QGIS, não pelo motor; esperam-se elementos tal como o QGIS os entrega. Execute o algoritmo no QGIS ou com qgis_process, e indique aí a camada.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({value}). Give a file that is there and can be read, or run the algorithm from QGIS, which hands the layer over.</source>
   <extracomment>1818, engine/contract/feature_file.py</extracomment>
   <translation>{name} não pode ser lido de {path} ({value}). Indique um ficheiro que exista e possa ser lido, ou execute o algoritmo a partir do QGIS, que entrega a camada.</translation>
  </message>
  <message>
   <source>The job gives {error}; expected is every key once.</source>
   <extracomment>1819, engine/contract/job.py</extracomment>
   <translation>A tarefa indica {error}; espera-se cada chave uma só vez.</translation>
  </message>
  <message>
   <source>The job's max_cloud is {max_cloud}; expected is a number from 0 to 100.</source>
   <extracomment>1820, engine/contract/stac_job.py</extracomment>
   <translation>max_cloud da tarefa é {max_cloud}; espera-se um número de 0 a 100.</translation>
  </message>
  <message>
   <source>{key} twice: {found} and {value}</source>
   <extracomment>1821, engine/contract/strict_json.py</extracomment>
   <translation>{key} duas vezes: {found} e {value}</translation>
  </message>
  <message>
   <source>Other workers get their tiles</source>
   <extracomment>1822, engine/inference/cluster.py</extracomment>
   <translation>Os blocos deles passam para outros processos de cálculo</translation>
  </message>
  <message>
   <source>There is no other: the run waits until one answers or joins. Dask gives up workers that hang, after five minutes if nobody has set it otherwise. End them and start others, or cancel the run: what is finished stays for the next one</source>
   <extracomment>1823, engine/inference/cluster.py</extracomment>
   <translation>Não há outro: a execução espera até que um responda ou se junte. O Dask dá por perdidos os processos de cálculo bloqueados, ao fim de cinco minutos se ninguém tiver definido outra coisa. Termine-os e inicie outros, ou cancele a execução: o que está concluído fica para a próxima</translation>
  </message>
  <message>
   <source>These workers of the cluster {text} have not answered for {values} s, far longer than their tiles take: {names}. {follows}. A worker that answers again is used again.</source>
   <extracomment>1824, engine/inference/cluster.py</extracomment>
   <translation>Estes processos de cálculo do cluster {text} não respondem há {values} s, muito mais do que demoram os seus blocos: {names}. {follows}. Um processo de cálculo que volte a responder volta a ser usado.</translation>
  </message>
  <message>
   <source>The worker {worker} answers again.</source>
   <extracomment>1825, engine/inference/cluster.py</extracomment>
   <translation>O processo de cálculo {worker} voltou a responder.</translation>
  </message>
  <message>
   <source>The cluster {text} failed: {failure}.</source>
   <extracomment>1826, engine/inference/cluster.py</extracomment>
   <translation>O cluster {text} falhou: {failure}.</translation>
  </message>
  <message>
   <source>{file} is damaged: the map of {name} is made anew.</source>
   <extracomment>1827, engine/map_images.py</extracomment>
   <translation>{file} está danificado: o mapa de {name} é refeito.</translation>
  </message>
  <message>
   <source> of the first {tried}, after which no more were tried,</source>
   <extracomment>1828, engine/map_images.py</extracomment>
   <translation> das primeiras {tried}, após as quais não se tentou mais nenhuma,</translation>
  </message>
  <message>
   <source>{origin} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1829, engine/maps/legend.py</extracomment>
   <translation>{origin} indica {error}; espera-se cada chave uma só vez. Remova uma das duas.</translation>
  </message>
  <message>
   <source>{origin} has the column {strip} twice; expected is one. Remove the other.</source>
   <extracomment>1830, engine/maps/legend_table.py</extracomment>
   <translation>{origin} tem a coluna {strip} duas vezes; espera-se uma só. Remova a outra.</translation>
  </message>
  <message>
   <source>its transform is not finite</source>
   <extracomment>1831, engine/maps/part_tag.py</extracomment>
   <translation>a sua transformação não é finita</translation>
  </message>
  <message>
   <source>{path} is no TIFF file</source>
   <extracomment>1832, engine/maps/tiff_extent.py</extracomment>
   <translation>{path} não é um ficheiro TIFF</translation>
  </message>
  <message>
   <source>The image {name} was changed while the parts were made: part {one} has seen it as it was changed last at {before}, part {other} at {after}. Where its pixels were edited, the parts are of two images: make them all again. Where it was only copied anew, or its metadata written, they are not.</source>
   <extracomment>1833, engine/merge_maps.py</extracomment>
   <translation>A imagem {name} foi alterada enquanto as partes eram feitas: a parte {one} viu-a tal como foi alterada pela última vez em {before}, e a parte {other} em {after}. Se os seus píxeis foram editados, as partes são de duas imagens: faça-as todas de novo. Se apenas foi copiada de novo, ou os seus metadados foram escritos, não o são.</translation>
  </message>
  <message>
   <source>{path} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1834, engine/models/card.py</extracomment>
   <translation>{path} indica {error}; espera-se cada chave uma só vez. Remova uma das duas.</translation>
  </message>
  <message>
   <source>{value} is no whole number</source>
   <extracomment>1835, engine/models/card_fields.py</extracomment>
   <translation>{value} não é um número inteiro</translation>
  </message>
  <message>
   <source>{value} is no number</source>
   <extracomment>1836, engine/models/card_fields.py</extracomment>
   <translation>{value} não é um número</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} twice: {given} and {value}; expected is one value for each.</source>
   <extracomment>1837, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS indica {name} duas vezes: {given} e {value}; espera-se um só valor para cada entrada.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} has the column {twice} twice; expected is one. Remove the other.</source>
   <extracomment>1838, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} tem a coluna {twice} duas vezes; espera-se uma só. Remova a outra.</translation>
  </message>
  <message>
   <source>{option_string} {before} and {option_string_2} {values} are given; expected is one of them</source>
   <extracomment>1839, engine/service.py</extracomment>
   <translation>São dados {option_string} {before} e {option_string_2} {values}; espera-se um deles</translation>
  </message>
 </context>
</TS>
