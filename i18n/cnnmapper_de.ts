<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>CnnMapper</name>
  <message>
   <source>Assess a class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Klassenkarte bewerten</translation>
  </message>
  <message>
   <source>reference,ground truth,f1,iou,mcc,olofsson,area estimation,calibration</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>referenz,ground truth,f1,iou,mcc,olofsson,flächenschätzung,kalibrierung,genauigkeitsanalyse</translation>
  </message>
  <message>
   <source>Holds a class map against reference data, a raster or points or polygons with a class field, and reports its accuracy: confusion matrix, overall accuracy, user's and producer's accuracy, F1, intersection over union, kappa and the Matthews correlation coefficient. For a random sample stratified by map class also area-adjusted accuracy and areas with 95 % confidence intervals (Olofsson et al. 2014), and with the probabilities a reliability diagram.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Vergleicht eine Klassenkarte mit Referenzdaten – einem Raster oder Punkten oder Polygonen mit einem Klassenfeld – und berichtet über ihre Genauigkeit: Konfusionsmatrix, Gesamtgenauigkeit, Nutzer- und Produzentengenauigkeit, F1, Intersection over Union, Kappa und Matthews-Korrelationskoeffizient. Für eine nach Kartenklassen geschichtete Zufallsstichprobe zusätzlich flächenkorrigierte Genauigkeit und Flächen mit 95-%-Konfidenzintervallen (Olofsson et al. 2014), mit den Wahrscheinlichkeiten auch ein Zuverlässigkeitsdiagramm.</translation>
  </message>
  <message>
   <source>Class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Klassenkarte</translation>
  </message>
  <message>
   <source>One band with a whole number for each class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Ein Kanal mit einer ganzen Zahl für jede Klasse.</translation>
  </message>
  <message>
   <source>The reference is a random sample stratified by map class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Die Referenz ist eine nach Kartenklassen geschichtete Zufallsstichprobe</translation>
  </message>
  <message>
   <source>Also estimate area-adjusted accuracy and areas. True only if the places were drawn at random within each class of this map (or at random over all of it); training data and convenient places are no such sample.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Schätzt auch flächenkorrigierte Genauigkeit und Flächen. Nur zutreffend, wenn die Orte innerhalb jeder Klasse dieser Karte (oder über die ganze Karte) zufällig gezogen wurden; Trainingsdaten und bequem erreichbare Orte sind keine solche Stichprobe.</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class, or that of the second of two classes: adds a reliability diagram and the expected calibration error.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Die Karte der Wahrscheinlichkeiten aus demselben Lauf, ein Kanal für jede Klasse, oder bei zwei Klassen der der zweiten: ergänzt ein Zuverlässigkeitsdiagramm und den erwarteten Kalibrierungsfehler.</translation>
  </message>
  <message>
   <source>Class values of the reference that mean “not known”, separated by commas, such as 0,255; beside its nodata value.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Klassenwerte der Referenz, die „nicht bekannt“ bedeuten, durch Kommas getrennt, etwa 0,255; zusätzlich zu ihrem NoData-Wert.</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Genauigkeitsbericht</translation>
  </message>
  <message>
   <source>Reference</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Reference raster</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Referenzraster</translation>
  </message>
  <message>
   <source>What is really there, as a raster of classes in the map's CRS; its nodata value is left out. This, or points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Was tatsächlich vorhanden ist, als Klassenraster im KBS der Karte; sein NoData-Wert bleibt unberücksichtigt. Entweder dieses oder Punkte bzw. Polygone.</translation>
  </message>
  <message>
   <source>Reference points or polygons</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Referenzpunkte oder -polygone</translation>
  </message>
  <message>
   <source>What is really there, as points or polygons in any CRS. A polygon counts for the pixels whose centres lie in it.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Was tatsächlich vorhanden ist, als Punkte oder Polygone in einem beliebigen KBS. Ein Polygon gilt für die Pixel, deren Mittelpunkte in ihm liegen.</translation>
  </message>
  <message>
   <source>Field of the class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>For points and polygons: the field with the number of the class, or its name as in the legend.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Für Punkte und Polygone: das Feld mit der Nummer der Klasse oder mit ihrem Namen wie in der Legende.</translation>
  </message>
  <message>
   <source>In scripts and models: a raster, points or polygons, in the place of the two parameters above.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>In Skripten und Modellen: ein Raster, Punkte oder Polygone, anstelle der beiden obigen Parameter.</translation>
  </message>
  <message>
   <source>Overall accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Gesamtgenauigkeit, 0 bis 1</translation>
  </message>
  <message>
   <source>Kappa</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Matthews correlation coefficient</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Matthews-Korrelationskoeffizient</translation>
  </message>
  <message>
   <source>Mean F1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Mittleres F1</translation>
  </message>
  <message>
   <source>Mean intersection over union</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Mittlere Intersection over Union</translation>
  </message>
  <message>
   <source>Samples</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Stichproben</translation>
  </message>
  <message>
   <source>Samples outside the map or its data</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Stichproben außerhalb der Karte oder ihrer Daten</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Flächenkorrigierte Genauigkeit, 0 bis 1</translation>
  </message>
  <message>
   <source>Half of its 95 % confidence interval</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Halbe Breite ihres 95-%-Konfidenzintervalls</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Erwarteter Kalibrierungsfehler</translation>
  </message>
  <message>
   <source>Duration in seconds</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Dauer in Sekunden</translation>
  </message>
  <message>
   <source>MAP: no raster is given; expected is one.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>MAP: Es ist kein Raster angegeben; erwartet wird eines.</translation>
  </message>
  <message>
   <source>No reference is given; expected is REFERENCE_RASTER (a raster) or REFERENCE_FEATURES (points or polygons).</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Es ist keine Referenz angegeben; erwartet wird REFERENCE_RASTER (ein Raster) oder REFERENCE_FEATURES (Punkte oder Polygone).</translation>
  </message>
  <message>
   <source>{} are both given; expected is one reference. Empty the one that you do not want.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{} sind beide angegeben; erwartet wird eine einzige Referenz. Leeren Sie diejenige, die Sie nicht verwenden möchten.</translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation> und </translation>
  </message>
  <message>
   <source>FIELD is {field}, but {name} is a raster, which has no fields. Empty FIELD, or choose a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELD ist {field}, aber {name} ist ein Raster und hat keine Felder. Leeren Sie FIELD oder wählen Sie einen Punkt- oder Polygonlayer.</translation>
  </message>
  <message>
   <source>FIELD: nothing is given; expected is the field of {name} that holds the class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELD: Es ist nichts angegeben; erwartet wird das Feld von {name}, das die Klasse enthält.</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a raster, or a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{name}: {value} kann nicht geöffnet werden; erwartet wird ein Raster oder ein Punkt- oder Polygonlayer.</translation>
  </message>
  <message>
   <source>accuracy,agreement,confusion matrix,error matrix,kappa,validation,land cover</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>genauigkeit,übereinstimmung,konfusionsmatrix,fehlermatrix,kappa,validierung,landbedeckung</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the maps carry themselves.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Namen und Farben der Klassen: {kinds}. Leer: diejenigen, die die Karten selbst mitbringen.</translation>
  </message>
  <message>
   <source>Values without a class</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Werte ohne Klasse</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <source>A page with the confusion matrix as a heat map, all measures and plots, in one file that can be sent on.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Eine Seite mit der Konfusionsmatrix als Heatmap, allen Maßen und Diagrammen, in einer einzigen Datei, die sich weitergeben lässt.</translation>
  </message>
  <message>
   <source>Table of all numbers</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Tabelle aller Zahlen</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>CSV-Dateien (*.csv)</translation>
  </message>
  <message>
   <source>Every number of the report, one a line, in full precision.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Alle Zahlen des Berichts, eine je Zeile, in voller Genauigkeit.</translation>
  </message>
  <message>
   <source>neural network,deep learning,machine learning,classification,segmentation</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>neuronales netz,deep learning,maschinelles lernen,machine learning,klassifikation,klassifizierung,segmentierung</translation>
  </message>
  <message>
   <source>nothing is given</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>es ist nichts angegeben</translation>
  </message>
  <message>
   <source>{value} cannot be used</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{value} kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>CNN Mapper failed unexpectedly ({kind}: {reason}, in {file}, line {line}). Please report this, with what the panel Log Messages shows under “CNN Mapper”.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>CNN Mapper ist unerwartet fehlgeschlagen ({kind}: {reason}, in {file}, Zeile {line}). Bitte melden Sie dies zusammen mit dem, was das Bedienfeld „Protokoll“ unter „CNN Mapper“ zeigt.</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>nicht vorhanden</translation>
  </message>
  <message>
   <source>{name}: {path} is not a file ({found}); expected is {expected}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name}: {path} ist keine Datei ({found}); erwartet wird {expected}.</translation>
  </message>
  <message>
   <source>{name}: {path} ends with {suffix}; expected is a file that ends with {suffixes}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name}: {path} endet auf {suffix}; erwartet wird eine Datei, die auf {suffixes} endet.</translation>
  </message>
  <message>
   <source>nothing</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>nichts</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>algorithms/base.py</extracomment>
   <translation> oder </translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>wie gespeichert</translation>
  </message>
  <message>
   <source>scale and offset applied</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>Skalierung und Offset angewendet</translation>
  </message>
  <message>
   <source>harmonised to before baseline 04.00</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>harmonisiert auf vor Baseline 04.00</translation>
  </message>
  <message>
   <source>Dask cluster</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Dask-Cluster</translation>
  </message>
  <message>
   <source>Where the tiles are computed: tcp://host:8786 or tls://host:8786 (a Dask scheduler), the path of a scheduler file, or local:4 for four processes of this machine. The map is the same, and is written here. The workers read the images and the model themselves: under the same paths as here, or over the network (/vsicurl/, /vsis3/). They need the versions of Python and Dask that the inference environment has. Dask runs code that it is sent: name only clusters that you trust, over tcp:// only in a network that you trust; log-ins of layers are never sent. Needs Dask in the inference environment (CLUSTER of “Set up the inference environment”). Empty: this machine, in one process.</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Wo die Kacheln berechnet werden: tcp://host:8786 oder tls://host:8786 (ein Dask-Scheduler), der Pfad einer Scheduler-Datei oder local:4 für vier Prozesse dieses Rechners. Die Karte ist dieselbe und wird hier geschrieben. Die Arbeitsprozesse lesen Bilder und Modell selbst: unter denselben Pfaden wie hier oder über das Netzwerk (/vsicurl/, /vsis3/). Sie benötigen die Versionen von Python und Dask, die die Inferenzumgebung hat. Dask führt Code aus, der ihm gesendet wird: Geben Sie nur Cluster an, denen Sie vertrauen, über tcp:// nur in einem Netzwerk, dem Sie vertrauen; Anmeldungen von Layern werden niemals gesendet. Benötigt Dask in der Inferenzumgebung (CLUSTER von „Inferenzumgebung einrichten“). Leer: dieser Rechner, in einem einzigen Prozess.</translation>
  </message>
  <message>
   <source>CLUSTER is given, but the inference environment has no Dask. {way_out}</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>CLUSTER ist angegeben, aber die Inferenzumgebung hat kein Dask. {way_out}</translation>
  </message>
  <message>
   <source>Compare two class maps</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Zwei Klassenkarten vergleichen</translation>
  </message>
  <message>
   <source>difference,change,cross tabulation</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>differenz,unterschied,änderung,veränderung,kreuztabelle</translation>
  </message>
  <message>
   <source>Says how far two class maps agree, and where and how they differ. Their pixels may differ in size and position: the classes are compared at the pixel centres of the coarser map, and by the area that they share. Makes a difference map, a report and a table of all numbers.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Gibt an, wie weit zwei Klassenkarten übereinstimmen und wo und wie sie sich unterscheiden. Ihre Pixel dürfen in Größe und Lage voneinander abweichen: Die Klassen werden an den Pixelmittelpunkten der gröberen Karte und nach gemeinsamer Fläche verglichen. Erzeugt eine Differenzkarte, einen Bericht und eine Tabelle aller Zahlen.</translation>
  </message>
  <message>
   <source>Map A</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Karte A</translation>
  </message>
  <message>
   <source>A class map: one band with a whole number for each class.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Eine Klassenkarte: ein Kanal mit einer ganzen Zahl für jede Klasse.</translation>
  </message>
  <message>
   <source>Map B</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Karte B</translation>
  </message>
  <message>
   <source>Another one, with the same numbers for the same classes and in the same CRS.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Eine weitere, mit denselben Zahlen für dieselben Klassen und im selben KBS.</translation>
  </message>
  <message>
   <source>Class values that mean no data in either map, separated by commas, such as 0,255; beside the nodata values of the maps.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Klassenwerte, die in einer der Karten NoData bedeuten, durch Kommas getrennt, etwa 0,255; zusätzlich zu den NoData-Werten der Karten.</translation>
  </message>
  <message>
   <source>Difference map</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Differenzkarte</translation>
  </message>
  <message>
   <source>On the pixels of the coarser map: which class is in A and which in B, with a legend.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Auf den Pixeln der gröberen Karte: welche Klasse in A und welche in B liegt, mit Legende.</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Vergleichsbericht</translation>
  </message>
  <message>
   <source>Agreement at pixel centres, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Übereinstimmung an Pixelmittelpunkten, 0 bis 1</translation>
  </message>
  <message>
   <source>Agreement by area, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Übereinstimmung nach Fläche, 0 bis 1</translation>
  </message>
  <message>
   <source>Kappa at pixel centres</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Kappa an Pixelmittelpunkten</translation>
  </message>
  <message>
   <source>Pixel centres compared</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Verglichene Pixelmittelpunkte</translation>
  </message>
  <message>
   <source>{name}: no raster is given; expected is one.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>{name}: Es ist kein Raster angegeben; erwartet wird eines.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already. Choose another file.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name} ist {path} und wird bereits gelesen oder geschrieben. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>{name}: the folder {folder} does not exist. Create it, or choose another.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name}: Der Ordner {folder} existiert nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Edit a model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Modellkarte bearbeiten</translation>
  </message>
  <message>
   <source>classes,legend,bands,statistics,training,metadata,description,licence,rename</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>klassen,legende,kanäle,statistik,training,metadaten,beschreibung,lizenz,umbenennen</translation>
  </message>
  <message>
   <source>Changes what the model card of an exported model says of it: classes with their colours, names of the bands, what the model was trained on, description and licence. What is left empty stays as it is. The model itself is not touched and need not be exported again; the next map is made by the new card.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Ändert, was die Modellkarte eines exportierten Modells über dieses aussagt: Klassen mit ihren Farben, Namen der Kanäle, worauf das Modell trainiert wurde, Beschreibung und Lizenz. Was leer gelassen wird, bleibt unverändert. Das Modell selbst wird nicht angetastet und muss nicht erneut exportiert werden; die nächste Karte entsteht nach der neuen Modellkarte.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or in that of a column “index” of a table; values that count from 0 are the channels' numbers. The maps hold the legend's values.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Die Klassen: {kinds}. Eine Klasse für jeden Kanal der Modellausgabe, in deren Reihenfolge oder in der einer Tabellenspalte „index“; Werte, die ab 0 zählen, sind die Nummern der Kanäle. Die Karten enthalten die Werte der Legende.</translation>
  </message>
  <message>
   <source>Names of the bands</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Namen der Kanäle</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. An image whose bands have these names may have them in any order. Several inputs are separated by “;”.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Die Kanäle, mit denen das Modell trainiert wurde, in der Reihenfolge seiner Eingabe: B04,B03,B02,B08. Ein Bild, dessen Kanäle diese Namen tragen, darf sie in beliebiger Reihenfolge haben. Mehrere Eingaben werden durch „;“ getrennt.</translation>
  </message>
  <message>
   <source>Pixel size of the training (metres)</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Pixelgröße des Trainings (Meter)</translation>
  </message>
  <message>
   <source>On the ground, such as 10; for a model of several inputs one number for each, separated by commas. Empty: that of the images of the training, where these are given.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Am Boden, etwa 10; bei einem Modell mit mehreren Eingaben eine Zahl für jede, durch Kommas getrennt. Leer: die der Trainingsbilder, sofern diese angegeben sind.</translation>
  </message>
  <message>
   <source>Sensor</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>What took the images of the training, such as Sentinel-2 MSI.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Womit die Trainingsbilder aufgenommen wurden, etwa Sentinel-2 MSI.</translation>
  </message>
  <message>
   <source>Description</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>What the model is for, where it holds, and who made it, as people read it.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Wozu das Modell dient, wo es gilt und wer es erstellt hat, in lesbarer Form.</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Of the model: an identifier of SPDX, such as CC-BY-4.0, or a name.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Des Modells: eine SPDX-Kennung, etwa CC-BY-4.0, oder ein Name.</translation>
  </message>
  <message>
   <source>Output of activation and threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Ausgabe für Aktivierung und Schwellenwert</translation>
  </message>
  <message>
   <source>Name of the model's output that the next two are for. Empty: the one that the model card names as the result, or the only one.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Name der Modellausgabe, für die die beiden nächsten Parameter gelten. Leer: diejenige, die die Modellkarte als Ergebnis nennt, oder die einzige.</translation>
  </message>
  <message>
   <source>What the model's numbers are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Was die Zahlen des Modells sind</translation>
  </message>
  <message>
   <source>As the card says</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Wie in der Modellkarte</translation>
  </message>
  <message>
   <source>None: quantities, as they are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Keine: Größen, wie sie sind</translation>
  </message>
  <message>
   <source>Softmax: classes that exclude each other</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Softmax: Klassen, die einander ausschließen</translation>
  </message>
  <message>
   <source>Sigmoid: each channel by itself</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sigmoid: jeder Kanal für sich</translation>
  </message>
  <message>
   <source>Softmax and Sigmoid: class probabilities, or logits to which the function is applied, if the network does not end with it already. None: a regression.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Softmax und Sigmoid: Klassenwahrscheinlichkeiten oder Logits, auf die die Funktion angewendet wird, falls das Netz nicht schon mit ihr endet. Keine: eine Regression.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Schwellenwert</translation>
  </message>
  <message>
   <source>The probability above which a class or label is on the map, 0 to 1, of a model with one sigmoid channel, or with labels that do not exclude each other; of these also one for each, separated by commas: 0.3,0.5,0.4</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Die Wahrscheinlichkeit, 0 bis 1, oberhalb derer eine Klasse oder ein Label auf der Karte erscheint, bei einem Modell mit einem Sigmoid-Kanal oder mit Labels, die einander nicht ausschließen; bei diesen auch je eine für jedes Label, durch Kommas getrennt: 0.3,0.5,0.4</translation>
  </message>
  <message>
   <source>SavedModel folder</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>SavedModel-Ordner</translation>
  </message>
  <message>
   <source>Model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <source>What was changed</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Was geändert wurde</translation>
  </message>
  <message>
   <source>Nothing is given that the card is to say; expected is at least one of {names}.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Es ist nichts angegeben, was die Modellkarte aussagen soll; erwartet wird mindestens einer der Parameter {names}.</translation>
  </message>
  <message>
   <source>MODEL: {folder} has no model card that could be edited; expected is a folder that “Export a Keras model” (cnnmapper:exportmodel) made.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>MODEL: {folder} hat keine Modellkarte, die bearbeitet werden könnte; erwartet wird ein Ordner, den „Keras-Modell exportieren“ (cnnmapper:exportmodel) erzeugt hat.</translation>
  </message>
  <message>
   <source>Report on the engines</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Bericht über die Engines</translation>
  </message>
  <message>
   <source>orfeo,otb,pyotb,versions,diagnostics,problem,bug report,environment,log</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>orfeo,otb,pyotb,versionen,diagnose,problem,fehlerbericht,umgebung,protokoll</translation>
  </message>
  <message>
   <source>Says which engines can run a model here (TensorFlow in the inference environment, Orfeo ToolBox through pyotb), in which versions, what is missing and how to get it, and what the last job was and said. A text to paste into a question: secrets, user name and host name are left out. Orfeo ToolBox is found by the environment variable CNNMAPPER_OTB_PYTHON or the setting of the same name: an interpreter that can import pyotb, or a command that starts one, such as docker run --rm mdl4eo/otbtf:latest python3 (folders are mounted by themselves) or env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Gibt an, welche Engines hier ein Modell ausführen können (TensorFlow in der Inferenzumgebung, Orfeo ToolBox über pyotb), in welchen Versionen, was fehlt und wie man es bekommt, und was der letzte Auftrag war und meldete. Ein Text zum Einfügen in eine Anfrage: Geheimnisse, Benutzername und Rechnername werden ausgelassen. Orfeo ToolBox wird über die Umgebungsvariable CNNMAPPER_OTB_PYTHON oder die gleichnamige Einstellung gefunden: ein Interpreter, der pyotb importieren kann, oder ein Befehl, der einen solchen startet, etwa docker run --rm mdl4eo/otbtf:latest python3 (Ordner werden automatisch eingehängt) oder env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3.</translation>
  </message>
  <message>
   <source>The report as a page. The log shows it as well.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Der Bericht als Seite. Er erscheint auch im Protokoll.</translation>
  </message>
  <message>
   <source>Report as plain text</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Bericht als einfacher Text</translation>
  </message>
  <message>
   <source>Engines that are ready</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Einsatzbereite Engines</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>REPORT: {path} kann nicht geschrieben werden ({reason}); erwartet wird ein Pfad in einem vorhandenen Ordner.</translation>
  </message>
  <message>
   <source>Export a Keras model</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Keras-Modell exportieren</translation>
  </message>
  <message>
   <source>savedmodel,model card,h5,receptive field,convert</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>savedmodel,modellkarte,h5,rezeptives feld,umwandeln,konvertieren</translation>
  </message>
  <message>
   <source>Turns a model that was saved with Keras into a SavedModel folder, which the inference algorithms and Orfeo ToolBox apply. A model card is written beside it: receptive field, expression field and scale factor, how each was found, what the numbers of its outputs are, the classes, and what the model was trained on, as far as that is given or its layers tell. With images of the training, the exported model also measures how unlike these a pixel is (a band of OUTPUT_CONFIDENCE).</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Wandelt ein mit Keras gespeichertes Modell in einen SavedModel-Ordner um, den die Inferenzalgorithmen und Orfeo ToolBox anwenden. Daneben wird eine Modellkarte geschrieben: rezeptives Feld, Expressionsfeld und Skalierungsfaktor, wie jeder dieser Werte ermittelt wurde, was die Zahlen der Ausgaben sind, die Klassen und worauf das Modell trainiert wurde, soweit dies angegeben ist oder seine Schichten es erkennen lassen. Mit Trainingsbildern misst das exportierte Modell außerdem, wie unähnlich ihnen ein Pixel ist (ein Kanal von OUTPUT_CONFIDENCE).</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Keras model</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Keras-Modell</translation>
  </message>
  <message>
   <source>Keras models (*.keras *.h5 *.hdf5)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Keras-Modelle (*.keras *.h5 *.hdf5)</translation>
  </message>
  <message>
   <source>The file that model.save() wrote: .keras, or .h5 of an older Keras, Keras 2 included. Not a file of weights alone. Layers that augment the images of the training do nothing in the exported model.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Die Datei, die model.save() geschrieben hat: .keras oder .h5 eines älteren Keras, einschließlich Keras 2. Keine Datei, die nur Gewichte enthält. Schichten, die die Trainingsbilder augmentieren, bewirken im exportierten Modell nichts.</translation>
  </message>
  <message>
   <source>The classes, to be kept in the model card: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The maps hold the legend's values.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Die Klassen, die in der Modellkarte festgehalten werden: {kinds}. Eine Klasse für jeden Kanal der Modellausgabe, in deren Reihenfolge, oder zwei für einen einzelnen Sigmoid-Kanal; Werte, die ab 0 zählen, sind die Nummern der Kanäle, andernfalls nummeriert sie eine Tabellenspalte „index“. Die Karten enthalten die Werte der Legende.</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. They are kept in the model card, and an image whose bands have these names may have them in any order. Several inputs are separated by “;”. Empty: not kept.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Die Kanäle, mit denen das Modell trainiert wurde, in der Reihenfolge seiner Eingabe: B04,B03,B02,B08. Sie werden in der Modellkarte festgehalten, und ein Bild, dessen Kanäle diese Namen tragen, darf sie in beliebiger Reihenfolge haben. Mehrere Eingaben werden durch „;“ getrennt. Leer: nicht festgehalten.</translation>
  </message>
  <message>
   <source>Python code of custom layers</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Python-Code eigener Schichten</translation>
  </message>
  <message>
   <source>Python (*.py)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Python (*.py)</translation>
  </message>
  <message>
   <source>A Python file that registers the layers, functions or losses that Keras does not have itself. It is run in the worker process: tick the box below.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Eine Python-Datei, die die Schichten, Funktionen oder Verlustfunktionen registriert, die Keras selbst nicht hat. Sie wird im Arbeitsprozess ausgeführt: Aktivieren Sie das Kontrollkästchen darunter.</translation>
  </message>
  <message>
   <source>I trust this model and its code</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Ich vertraue diesem Modell und seinem Code</translation>
  </message>
  <message>
   <source>Code that comes with a model can do whatever you can do on this machine. It is run only if you say that you trust it: the file above, and Lambda layers inside the model.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Code, der mit einem Modell geliefert wird, kann auf diesem Rechner alles tun, was Sie selbst tun können. Er wird nur ausgeführt, wenn Sie angeben, dass Sie ihm vertrauen: die obige Datei und Lambda-Schichten im Modell.</translation>
  </message>
  <message>
   <source>The folder to make; the model card in it is called model_card.json.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Der anzulegende Ordner; die Modellkarte darin heißt model_card.json.</translation>
  </message>
  <message>
   <source>Receptive field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Rezeptives Feld</translation>
  </message>
  <message>
   <source>Expression field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Expressionsfeld</translation>
  </message>
  <message>
   <source>Scale factor</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Skalierungsfaktor</translation>
  </message>
  <message>
   <source>The dense method is proven</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Die dichte Methode ist nachgewiesen</translation>
  </message>
  <message>
   <source>The model and its use in one paragraph</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Das Modell und seine Verwendung in einem Absatz</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but TRUST is false. Code can do whatever you can do on this machine: read it, and set TRUST to true if you trust it.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>CUSTOM_CODE ist angegeben, aber TRUST ist false. Code kann auf diesem Rechner alles tun, was Sie selbst tun können: Lesen Sie ihn und setzen Sie TRUST auf true, wenn Sie ihm vertrauen.</translation>
  </message>
  <message>
   <source>a model that was saved with Keras</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>ein mit Keras gespeichertes Modell</translation>
  </message>
  <message>
   <source>INPUT: {found}</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>INPUT: {found}</translation>
  </message>
  <message>
   <source>Python code</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Python-Code</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Format</translation>
  </message>
  <message>
   <source>savedmodel or deepness (in scripts: the word, not a number). savedmodel: a SavedModel, and its networks as ONNX files. deepness: beside these onnx/deepness.onnx, which the QGIS plugin Deepness applies.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>savedmodel oder deepness (in Skripten: das Wort, keine Zahl). savedmodel: ein SavedModel und seine Netze als ONNX-Dateien. deepness: zusätzlich onnx/deepness.onnx, das vom QGIS-Plugin Deepness angewendet wird.</translation>
  </message>
  <message>
   <source>, {percent:.0f} % of which lies outside of its polygons</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>, {percent:.0f} % davon außerhalb seiner Polygone</translation>
  </message>
  <message>
   <source>EXTENT is the bounding box of the layer “{layer}”{share}: the map covers all of it. To limit the map to the polygons, give the layer as MASK.</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>EXTENT ist das umschließende Rechteck des Layers „{layer}“{share}: Die Karte deckt es ganz ab. Um die Karte auf die Polygone zu beschränken, geben Sie den Layer als MASK an.</translation>
  </message>
  <message>
   <source>Fully convolutional inference</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>Vollständig konvolutionale Inferenz</translation>
  </message>
  <message>
   <source>Applies a CNN to whole regions of an image. The output pixels are larger than those of the image by the scale factor of the model (4 for two poolings of 2 x 2); each is equal to the pixel of the patch-based map at the same place. Needs a model that takes images of any size.</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>Wendet ein CNN auf ganze Bildregionen an. Die Ausgabepixel sind um den Skalierungsfaktor des Modells größer als die des Bildes (4 bei zwei Poolings von 2 x 2); jedes ist gleich dem Pixel der patchbasierten Karte an derselben Stelle. Erfordert ein Modell, das Bilder beliebiger Größe annimmt.</translation>
  </message>
  <message>
   <source>{path} is in the memory of QGIS, which the worker cannot see</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{path} liegt im Arbeitsspeicher von QGIS, auf den der Arbeitsprozess keinen Zugriff hat</translation>
  </message>
  <message>
   <source>{why}. QGIS's GDAL ({version}) copies it to {target} first.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{why}. Das GDAL von QGIS ({version}) kopiert es zuerst nach {target}.</translation>
  </message>
  <message>
   <source>Converting the image</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>Bild wird konvertiert</translation>
  </message>
  <message>
   <source>Nothing was written; what was there before is as it was.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>Es wurde nichts geschrieben; was vorher da war, ist unverändert.</translation>
  </message>
  <message>
   <source>{path} cannot be copied to {target} by QGIS's GDAL ({reason}). Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{path} kann vom GDAL von QGIS nicht nach {target} kopiert werden ({reason}). Speichern Sie es zuerst als GeoTIFF (Layermenü: Exportieren &gt; Speichern als) und verwenden Sie dieses.</translation>
  </message>
  <message>
   <source>no reason given</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>kein Grund angegeben</translation>
  </message>
  <message>
   <source>Set-up</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Einrichtung</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Image</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Training</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Training</translation>
  </message>
  <message>
   <source>Inference</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Inferenz</translation>
  </message>
  <message>
   <source>Maps</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Karten</translation>
  </message>
  <message>
   <source>Assessment</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Ready-made models</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Fertige Modelle</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Das Raster, auf das das Modell angewendet wird. In Skripten, Modellen und auf der Kommandozeile sind mehrere möglich; sie werden in ihrer Reihenfolge gestapelt.</translation>
  </message>
  <message>
   <source>Further rasters of the image</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Weitere Raster des Bildes</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order. It must be the order that the model was trained with, unless the bands have the names that the model card has, too. For a model of several dates: one raster for each, the first date as the image.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Raster auf demselben Pixelgitter, deren Kanäle in dieser Reihenfolge auf die des Bildes gestapelt werden. Es muss die Reihenfolge sein, mit der das Modell trainiert wurde, es sei denn, die Kanäle tragen die Namen, die auch in der Modellkarte stehen. Für ein Modell mit mehreren Aufnahmeterminen: ein Raster je Termin, der erste Termin als Bild.</translation>
  </message>
  <message>
   <source>Image of source {}</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Bild der Quelle {}</translation>
  </message>
  <message>
   <source>For a model with several image inputs: the rasters of source {}, in the same CRS and of any resolution. Its patches are centred on the pixel that holds the centre of the output pixel.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Für ein Modell mit mehreren Bildeingaben: die Raster der Quelle {}, im selben KBS und in beliebiger Auflösung. Ihre Patches sind auf das Pixel zentriert, in dem der Mittelpunkt des Ausgabepixels liegt.</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is at least one.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>INPUT: Es ist kein Raster angegeben; erwartet wird mindestens eines.</translation>
  </message>
  <message>
   <source>{name} is given, but INPUT_{before} is not; expected are the sources without a gap.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>{name} ist angegeben, INPUT_{before} aber nicht; erwartet werden lückenlos angegebene Quellen.</translation>
  </message>
  <message>
   <source>apply,predict,map,land cover,segmentation,probability,softmax,class map</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>anwenden,vorhersagen,karte,landbedeckung,segmentierung,wahrscheinlichkeit,softmax,klassenkarte</translation>
  </message>
  <message>
   <source>Width of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Breite der Karte in Pixeln</translation>
  </message>
  <message>
   <source>Height of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Höhe der Karte in Pixeln</translation>
  </message>
  <message>
   <source>Pixels of the map with data</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Pixel der Karte mit Daten</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Methode</translation>
  </message>
  <message>
   <source>Engine</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Engine</translation>
  </message>
  <message>
   <source>Output of the model, and what its numbers are</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Ausgabe des Modells, und was ihre Zahlen sind</translation>
  </message>
  <message>
   <source>Why the image is unlike the training</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Warum das Bild dem Training unähnlich ist</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>EXTENT und BOX sind beide angegeben; erwartet wird nur eines davon. Leeren Sie dasjenige, das Sie nicht verwenden möchten.</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area in {crs}; expected is xmin,xmax,ymin,ymax with a width and a height.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>EXTENT: {given} ist kein Gebiet in {crs}; erwartet wird xmin,xmax,ymin,ymax mit einer Breite und einer Höhe.</translation>
  </message>
  <message>
   <source>the CRS of the image</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>dem KBS des Bildes</translation>
  </message>
  <message>
   <source>Labels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Map of numbers</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Karte der Zahlenwerte</translation>
  </message>
  <message>
   <source>Output tensors</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Ausgabetensoren</translation>
  </message>
  <message>
   <source>Results</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Bands</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Numbers (from 1, through the whole stack) or names of the bands to take, separated by commas, in the order that the model was trained with: 4,3,2 or B04,B03,B02. Empty: the bands that the model card names, wherever they are in the image; without names there or here, all bands in their order. An alpha band that is a mask counts, but is taken only if it is named.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Nummern (ab 1, durch den ganzen Stapel) oder Namen der zu verwendenden Kanäle, durch Kommas getrennt, in der Reihenfolge, mit der das Modell trainiert wurde: 4,3,2 oder B04,B03,B02. Leer: die Kanäle, die die Modellkarte nennt, wo immer sie im Bild liegen; ohne Namen dort oder hier alle Kanäle in ihrer Reihenfolge. Ein Alphakanal, der eine Maske ist, zählt mit, wird aber nur verwendet, wenn er genannt ist.</translation>
  </message>
  <message>
   <source>Area of the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Gebiet der Karte</translation>
  </message>
  <message>
   <source>In any coordinate system; it is widened to whole pixels. A part of the map is equal to that part of the whole map. Of a layer it is the bounding box. Empty: the whole image, which it must be where the image has ground control points only.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>In einem beliebigen Koordinatensystem; es wird auf ganze Pixel erweitert. Ein Teil der Karte ist gleich demselben Teil der ganzen Karte. Bei einem Layer ist es das umschließende Rechteck. Leer: das ganze Bild; das ist zwingend, wenn das Bild nur Passpunkte hat.</translation>
  </message>
  <message>
   <source>Area of the map in output pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Gebiet der Karte in Ausgabepixeln</translation>
  </message>
  <message>
   <source>As x:y:width:height, counted from the upper left pixel of the whole map, as in &amp;box= of Orfeo ToolBox. Area or box, not both.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Als x:y:width:height, gezählt vom linken oberen Pixel der ganzen Karte aus, wie in &amp;box= von Orfeo ToolBox. Entweder dies oder „Gebiet der Karte“, nicht beides.</translation>
  </message>
  <message>
   <source>At the image's edges</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>An den Bildrändern</translation>
  </message>
  <message>
   <source>Crop the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Karte zuschneiden</translation>
  </message>
  <message>
   <source>Reflect the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Bild spiegeln</translation>
  </message>
  <message>
   <source>As the model pads</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Wie das Modell auffüllt</translation>
  </message>
  <message>
   <source>Crop: only pixels whose receptive field lies inside the image; the map is a little smaller, as with Orfeo ToolBox. Reflect: the image is mirrored at its edges and the map covers it completely. As the model pads: a padded network, such as most U-Nets, does there what it does at the border of whatever it is given: the map covers the image, and equals the model run on the whole image. Empty: that for a padded network, reflect for patches that overlap, crop for others.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Karte zuschneiden: nur Pixel, deren rezeptives Feld im Bild liegt; die Karte ist etwas kleiner, wie bei Orfeo ToolBox. Bild spiegeln: Das Bild wird an seinen Rändern gespiegelt, und die Karte deckt es vollständig ab. Wie das Modell auffüllt: Ein Netz mit Auffüllung (Padding), wie die meisten U-Nets, tut dort, was es am Rand jeder Eingabe tut: Die Karte deckt das Bild ab und ist gleich dem Ergebnis des Modells auf dem ganzen Bild. Leer: Letzteres für ein Netz mit Auffüllung, Spiegeln für überlappende Patches, Zuschneiden für andere.</translation>
  </message>
  <message>
   <source>Patches that overlap: side in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Überlappende Patches: Seitenlänge in Pixeln</translation>
  </message>
  <message>
   <source>For models that give a map of each patch, and to which a part of an image is another image (attention, squeeze-and-excite, normalisation over the patch): such a model is run on patches that overlap, on a grid from the image's first pixel on, and a margin of each is cut away. Given here, it is done so for any model that gives a map of a patch. Empty: the model's own size, or 256 where it takes any; padded networks with a proven margin need no patches.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Für Modelle, die von jedem Patch eine Karte liefern und für die ein Teil eines Bildes ein anderes Bild ist (Attention, Squeeze-and-Excite, Normalisierung über den Patch): Ein solches Modell wird auf überlappende Patches angewendet, in einem Gitter ab dem ersten Pixel des Bildes, und von jedem wird ein Rand abgeschnitten. Ist hier etwas angegeben, geschieht dies bei jedem Modell, das eine Karte eines Patches liefert. Leer: die eigene Größe des Modells oder 256, wenn es jede annimmt; Netze mit Auffüllung und nachgewiesenem Rand brauchen keine Patches.</translation>
  </message>
  <message>
   <source>Patches that overlap: margin to cut away, in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Überlappende Patches: abzuschneidender Rand in Pixeln</translation>
  </message>
  <message>
   <source>On each side of a patch. Empty: the smallest beyond which moving the cuts changes fewer labels than one in ten thousand, as measured on the image, beginning with what the export found and the model card says; a quarter of the patch at the most. The log and the map's metadata say how many labels depend on the cuts. 0: patches side by side.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>An jeder Seite eines Patches. Leer: der kleinste, jenseits dessen ein Verschieben der Schnitte weniger als eines von zehntausend Labels ändert, am Bild gemessen, beginnend mit dem Wert, den der Export gefunden hat und die Modellkarte nennt; höchstens ein Viertel des Patches. Protokoll und Metadaten der Karte geben an, wie viele Labels von den Schnitten abhängen. 0: Patches lückenlos nebeneinander.</translation>
  </message>
  <message>
   <source>Patches that overlap: blend them</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Überlappende Patches: überblenden</translation>
  </message>
  <message>
   <source>Off: what is left of the patches is laid side by side. On: they overlap by half, and what they say is weighted by squared cosines and summed, so that no joint shows; that takes four times as long. Labels are made of the blended probabilities. On for padded networks too, whose map without it is that of the whole image.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Aus: Was von den Patches bleibt, wird nebeneinandergelegt. An: Sie überlappen sich zur Hälfte, und ihre Ergebnisse werden mit Kosinusquadraten gewichtet und summiert, sodass keine Naht sichtbar ist; das dauert viermal so lange. Labels werden aus den überblendeten Wahrscheinlichkeiten gebildet. Wirkt auch bei Netzen mit Auffüllung, deren Karte sonst die des ganzen Bildes ist.</translation>
  </message>
  <message>
   <source>Output pixels without data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Ausgabepixel ohne Daten</translation>
  </message>
  <message>
   <source>Where the centre pixel has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Wo das mittlere Pixel keine Daten hat</translation>
  </message>
  <message>
   <source>Where any pixel of the receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Wo irgendein Pixel des rezeptiven Feldes keine Daten hat</translation>
  </message>
  <message>
   <source>Where the whole receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Wo das ganze rezeptive Feld keine Daten hat</translation>
  </message>
  <message>
   <source>Which pixels of the map are nodata. The last is the rule of Orfeo ToolBox. A pixel of the image has no data where at least one of its bands has none: by nodata value (the file's, the layer's additional ones, 0 for Sentinel-2), mask or alpha band. A model cannot compute with NaN: whatever sees it has no data by any rule.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Welche Pixel der Karte NoData sind. Die letzte Möglichkeit ist die Regel von Orfeo ToolBox. Ein Pixel des Bildes hat keine Daten, wo mindestens einer seiner Kanäle keine hat: nach NoData-Wert (dem der Datei, den zusätzlichen des Layers, 0 bei Sentinel-2), Maske oder Alphakanal. Mit NaN kann ein Modell nicht rechnen: Ein Ausgabepixel, das NaN sieht, hat nach jeder Regel keine Daten.</translation>
  </message>
  <message>
   <source>Nodata value of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>NoData-Wert des Bildes</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value; additional ones of a layer still count. Empty: the image's own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Tritt an die Stelle des NoData-Werts des Bildes; zusätzliche Werte eines Layers gelten weiterhin. Leer: der des Bildes.</translation>
  </message>
  <message>
   <source>Values of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Werte des Bildes</translation>
  </message>
  <message>
   <source>As the model was trained</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Wie das Modell trainiert wurde</translation>
  </message>
  <message>
   <source>As stored</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Wie gespeichert</translation>
  </message>
  <message>
   <source>Scale and offset applied</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Skalierung und Offset angewendet</translation>
  </message>
  <message>
   <source>Harmonised to before baseline 04.00 (Sentinel-2)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Harmonisiert auf vor Baseline 04.00 (Sentinel-2)</translation>
  </message>
  <message>
   <source>Which numbers the model is given. Since processing baseline 04.00 (January 2022) Sentinel-2's values are larger by 1000 than before, which changes the map of a model that was trained on others. Harmonised: it is subtracted from each raster whose metadata tell that it was added (the product's metadata file beside or above the raster, its own metadata, the name of its product) and whose pixels do not contradict that; 0, no data, stays 0, and data are at least 1. Scale and offset applied: value x scale + offset of each band, as its metadata say; of Sentinel-2 the reflectance. As the model was trained: by its model card; where that does not say, harmonised, with a warning. The log and the map's metadata say what was done.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Welche Zahlen das Modell erhält. Seit Processing Baseline 04.00 (Januar 2022) sind die Werte von Sentinel-2 um 1000 größer als zuvor, was die Karte eines auf anderen Werten trainierten Modells verändert. Harmonisiert: Der Betrag wird von jedem Raster abgezogen, dessen Metadaten zeigen, dass er addiert wurde (die Metadatendatei des Produkts neben oder über dem Raster, dessen eigene Metadaten, der Name seines Produkts), und dessen Pixel dem nicht widersprechen; 0, NoData, bleibt 0, und Daten sind mindestens 1. Skalierung und Offset angewendet: Wert x Skalierung + Offset jedes Kanals, wie seine Metadaten sie angeben; bei Sentinel-2 die Reflexion. Wie das Modell trainiert wurde: nach seiner Modellkarte; wo diese nichts aussagt, harmonisiert, mit einer Warnung. Protokoll und Metadaten der Karte geben an, was getan wurde.</translation>
  </message>
  <message>
   <source>If the image is unlike the training</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Wenn das Bild dem Training unähnlich ist</translation>
  </message>
  <message>
   <source>Warn</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Warnen</translation>
  </message>
  <message>
   <source>Refuse</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Do not look</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Nicht prüfen</translation>
  </message>
  <message>
   <source>Before the first tile a sample of the whole image is held against what the model card says of the training: the numbers in each band, the size of the pixels, degrees or metres. Where they do not fit, it is said how much of the image lies outside the training's range, and what likely went wrong: a factor, Sentinel-2's 1000, another order of the bands, another sensor. Other seasons and other land cover give no alarm. Warn: in the log, in ALARM and in the map's metadata. Refuse: no map is made then. Without such a card there is nothing to compare with.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Vor der ersten Kachel wird eine Stichprobe des ganzen Bildes mit dem verglichen, was die Modellkarte über das Training aussagt: die Zahlen in jedem Kanal, die Größe der Pixel, Grad oder Meter. Wo sie nicht zusammenpassen, wird angegeben, wie viel des Bildes außerhalb des Wertebereichs des Trainings liegt und was vermutlich falsch ist: ein Faktor, die 1000 von Sentinel-2, eine andere Reihenfolge der Kanäle, ein anderer Sensor. Andere Jahreszeiten und andere Landbedeckung lösen keinen Alarm aus. Warnen: im Protokoll, in ALARM und in den Metadaten der Karte. Ablehnen: Es wird dann keine Karte erstellt. Ohne eine solche Modellkarte gibt es nichts zu vergleichen.</translation>
  </message>
  <message>
   <source>Empty: from the model card, or measured.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Leer: aus der Modellkarte, oder gemessen.</translation>
  </message>
  <message>
   <source>Pixels of the image that one output pixel sees: 16, or 16x12 (width x height); several sources separated by commas.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Pixel des Bildes, die ein Ausgabepixel sieht: 16 oder 16x12 (Breite x Höhe); mehrere Quellen durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>Output pixels that one receptive field produces: 1, or 32x32.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Ausgabepixel, die ein rezeptives Feld erzeugt: 1 oder 32x32.</translation>
  </message>
  <message>
   <source>Size of an output pixel divided by that of a pixel of the image when the model runs fully convolutionally: 4 for two poolings of 2 x 2.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Größe eines Ausgabepixels geteilt durch die eines Bildpixels, wenn das Modell vollständig konvolutional läuft: 4 bei zwei Poolings von 2 x 2.</translation>
  </message>
  <message>
   <source>Model inputs</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Modelleingaben</translation>
  </message>
  <message>
   <source>Names of the model's image inputs in the order of the sources, separated by commas. Needed only if the model has several, and these sources are in another order than its inputs: that in which the Keras model defines them, or of a SavedModel from elsewhere, by alphabet; of an ONNX file, its own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Namen der Bildeingaben des Modells in der Reihenfolge der Quellen, durch Kommas getrennt. Nur nötig, wenn das Modell mehrere hat und diese Quellen eine andere Reihenfolge haben als seine Eingaben: die, in der das Keras-Modell sie definiert, bei einem SavedModel anderer Herkunft die alphabetische, bei einer ONNX-Datei deren eigene.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Die Klassen: {kinds}. Eine Klasse für jeden Kanal der Modellausgabe, in deren Reihenfolge, oder zwei für einen einzelnen Sigmoid-Kanal; Werte, die ab 0 zählen, sind die Nummern der Kanäle, andernfalls nummeriert sie eine Tabellenspalte „index“. Die Karte enthält die Werte der Legende. Leer: die Klassen der Modellkarte, sonst „class 0“ und so weiter.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Automatisch</translation>
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
   <translation>Was das Modell anwendet. Automatisch: die eigene Engine von CNN Mapper in der Inferenzumgebung oder Orfeo ToolBox (TensorflowModelServe aus OTBTF), wo nur diese eingerichtet ist. Orfeo ToolBox lehnt ab, was sie nicht exakt ausführen kann; „Bericht über die Engines“ gibt an, was vorhanden ist.</translation>
  </message>
  <message>
   <source>Runtime</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Laufzeitumgebung</translation>
  </message>
  <message>
   <source>What computes the network in CNN Mapper's own engine: auto, tensorflow or onnx (in scripts: the word, not a number). auto: ONNX Runtime, which starts at once, where the model's ONNX files were proven to give what TensorFlow gives; else TensorFlow. The map says which it was.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Was in der eigenen Engine von CNN Mapper das Netz berechnet: auto, tensorflow oder onnx (in Skripten: das Wort, keine Zahl). auto: ONNX Runtime, die sofort startet, wenn für die ONNX-Dateien des Modells nachgewiesen ist, dass sie dasselbe liefern wie TensorFlow; sonst TensorFlow. Die Karte gibt an, welche es war.</translation>
  </message>
  <message>
   <source>Memory to use (MB)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Zu verwendender Arbeitsspeicher (MB)</translation>
  </message>
  <message>
   <source>The tiles are made small enough for it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Die Kacheln werden entsprechend klein gewählt. 0: automatisch.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Kachelgröße</translation>
  </message>
  <message>
   <source>Width and height of a tile in output pixels. The map does not depend on it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Breite und Höhe einer Kachel in Ausgabepixeln. Die Karte hängt nicht davon ab. 0: automatisch.</translation>
  </message>
  <message>
   <source>GeoTIFF creation options</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>GeoTIFF-Erzeugungsoptionen</translation>
  </message>
  <message>
   <source>For GDAL, as COMPRESS=ZSTD|PREDICTOR=2. Empty: tiled and compressed. COG=YES: a cloud-optimised GeoTIFF; the other options are then those of the COG driver, as COG=YES|COMPRESS=ZSTD.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Für GDAL, etwa COMPRESS=ZSTD|PREDICTOR=2. Leer: gekachelt und komprimiert. COG=YES: ein Cloud-optimiertes GeoTIFF; die übrigen Optionen sind dann die des COG-Treibers, etwa COG=YES|COMPRESS=ZSTD.</translation>
  </message>
  <message>
   <source>Inspect a model</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Modell untersuchen</translation>
  </message>
  <message>
   <source>report,describe,savedmodel,model card,layers,receptive field,architecture</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>bericht,beschreiben,savedmodel,modellkarte,schichten,rezeptives feld,architektur</translation>
  </message>
  <message>
   <source>Writes a report on a model: a drawing of the network, its inputs, outputs and classes, what each layer sees of the image and what it costs, whether the dense method is proven, and how long a map would take on this machine. The model is run for a moment to find that out. A SavedModel without a model card is described as far as it can be: its fields are measured.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Schreibt einen Bericht über ein Modell: eine Zeichnung des Netzes, seine Eingaben, Ausgaben und Klassen, was jede Schicht vom Bild sieht und was sie kostet, ob die dichte Methode nachgewiesen ist und wie lange eine Karte auf diesem Rechner dauern würde. Dazu wird das Modell einen Moment lang ausgeführt. Ein SavedModel ohne Modellkarte wird so weit wie möglich beschrieben: Seine Felder werden gemessen.</translation>
  </message>
  <message>
   <source>Image to estimate time and memory for</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Bild, für das Zeit und Arbeitsspeicher geschätzt werden</translation>
  </message>
  <message>
   <source>Only its size counts; for a model of several sources, the first. Empty: width and height below.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Nur seine Größe zählt; bei einem Modell mit mehreren Quellen die der ersten. Leer: Breite und Höhe unten.</translation>
  </message>
  <message>
   <source>Model report</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Modellbericht</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Eine Seite, die keine weitere Datei benötigt.</translation>
  </message>
  <message>
   <source>0: that of a Sentinel-2 tile at 10 m, 10980.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>0: die einer Sentinel-2-Kachel mit 10 m, 10980.</translation>
  </message>
  <message>
   <source>Width of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Breite eines Bildes</translation>
  </message>
  <message>
   <source>In pixels, where no image is given.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>In Pixeln, wenn kein Bild angegeben ist.</translation>
  </message>
  <message>
   <source>Height of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Höhe eines Bildes</translation>
  </message>
  <message>
   <source>Dense method proven</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Dichte Methode nachgewiesen</translation>
  </message>
  <message>
   <source>WIDTH is {width} and HEIGHT is {height}; expected are two numbers of pixels, or 0 for both.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>WIDTH ist {width} und HEIGHT ist {height}; erwartet werden zwei Pixelanzahlen oder 0 für beide.</translation>
  </message>
  <message>
   <source>INPUT is given, and WIDTH and HEIGHT too; expected is one or the other. Set WIDTH and HEIGHT to 0 for the size of INPUT.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>INPUT ist angegeben und WIDTH und HEIGHT ebenfalls; erwartet wird nur das eine oder das andere. Setzen Sie WIDTH und HEIGHT auf 0, um die Größe von INPUT zu verwenden.</translation>
  </message>
  <message>
   <source>INPUT: the layer “{layer}” has no size in pixels (a web service, for example); give WIDTH and HEIGHT instead.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>INPUT: Der Layer „{layer}“ hat keine Größe in Pixeln (zum Beispiel ein Webdienst); geben Sie stattdessen WIDTH und HEIGHT an.</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” is a table without geometry; expected are points or polygons. Make points of its coordinates first, with “Create points layer from table”.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>{name}: Der Layer „{layer}“ ist eine Tabelle ohne Geometrie; erwartet werden Punkte oder Polygone. Erzeugen Sie zuerst mit „Punktlayer aus Tabelle erzeugen“ Punkte aus den Koordinaten.</translation>
  </message>
  <message>
   <source>FIELD is {field}, but the layer “{layer}” has no such field; its fields are {fields}. Choose the one that holds the class.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>FIELD ist {field}, aber der Layer „{layer}“ hat kein solches Feld; seine Felder sind {fields}. Wählen Sie dasjenige, das die Klasse enthält.</translation>
  </message>
  <message>
   <source>none</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>keine</translation>
  </message>
  <message>
   <source>Reading the labels</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>Labels werden gelesen</translation>
  </message>
  <message>
   <source>Images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Numbers of the images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Zahlen der Bilder</translation>
  </message>
  <message>
   <source>Shares of the classes</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Anteile der Klassen</translation>
  </message>
  <message>
   <source>Parameters</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>SHA-256 of the model</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>SHA-256 des Modells</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” ({source}) is not a raster that QGIS can read; expected is a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: Der Layer „{layer}“ ({source}) ist kein Raster, das QGIS lesen kann; erwartet wird ein Rasterlayer.</translation>
  </message>
  <message>
   <source>it is not a raster that QGIS can read</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>es ist kein Raster, das QGIS lesen kann</translation>
  </message>
  <message>
   <source>there is no such file or layer</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>es gibt keine solche Datei und keinen solchen Layer</translation>
  </message>
  <message>
   <source>{name}: {item} cannot be opened, {found}; expected is the path of a raster or the name of a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: {item} kann nicht geöffnet werden, {found}; erwartet wird der Pfad eines Rasters oder der Name eines Rasterlayers.</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” comes from the provider “{provider}”; expected is a raster file. {advice}</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: Der Layer „{layer}“ stammt vom Datenanbieter „{provider}“; erwartet wird eine Rasterdatei. {advice}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>Speichern Sie ihn zuerst als GeoTIFF (Layermenü: Exportieren &gt; Speichern als) und verwenden Sie dieses.</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS: “{option}” is not KEY=VALUE; expected is for example COMPRESS=ZSTD|PREDICTOR=2.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>CREATION_OPTIONS: „{option}“ ist nicht von der Form KEY=VALUE; erwartet wird zum Beispiel COMPRESS=ZSTD|PREDICTOR=2.</translation>
  </message>
  <message>
   <source>Legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>Legende</translation>
  </message>
  <message>
   <source>Legends</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>Legenden</translation>
  </message>
  <message>
   <source>a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json)</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>ein QGIS-Stil (.qml, Paletten-/Eindeutige Werte oder Einkanalpseudofarbe), eine Tabelle (.csv, .tsv, .txt) mit den Spalten value, label und color, eine Farbtabelle (.txt von QGIS, .clr von ESRI) oder eine Modellkarte (.json)</translation>
  </message>
  <message>
   <source>a legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>eine Legende</translation>
  </message>
  <message>
   <source>Maps of many images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Karten vieler Bilder</translation>
  </message>
  <message>
   <source>batch,folder,list,mosaic,STAC,catalogue,time series,apply,predict,map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>stapel,stapelverarbeitung,batch,ordner,liste,mosaik,STAC,katalog,zeitreihe,anwenden,vorhersagen,karte</translation>
  </message>
  <message>
   <source>Applies a model to many images: layers, a folder or a list of files, or all that a STAC catalogue has of an area and some dates. Each gets a map of its own in one folder, with an index (a STAC collection, and a layer of the footprints) and a mosaic. An image that fails costs only its own map. Run again with the same folder, it makes only what is missing or of other images or another model.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Wendet ein Modell auf viele Bilder an: Layer, einen Ordner oder eine Liste von Dateien, oder alle, die ein STAC-Katalog von einem Gebiet und Zeitraum hat. Jedes erhält eine eigene Karte in einem gemeinsamen Ordner, mit einem Index (einer STAC-Collection und einem Layer der Umrisse) und einem Mosaik. Ein Bild, das fehlschlägt, kostet nur seine eigene Karte. Mit demselben Ordner erneut ausgeführt, wird nur erstellt, was fehlt oder von anderen Bildern oder einem anderen Modell stammt.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. Empty: those of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Die Klassen: {kinds}. Leer: die der Modellkarte, sonst „class 0“ und so weiter.</translation>
  </message>
  <message>
   <source>Raster layers or files; each is an image of its own.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Rasterlayer oder -dateien; jedes ist ein eigenes Bild.</translation>
  </message>
  <message>
   <source>Folder or list of images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Ordner oder Liste von Bildern</translation>
  </message>
  <message>
   <source>Lists (*.csv *.txt *.tsv *.json *.geojson)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Listen (*.csv *.txt *.tsv *.json *.geojson)</translation>
  </message>
  <message>
   <source>Instead of layers: a folder, whose rasters are taken; a pattern such as /data/*_10m.tif; a table (.csv, .txt) with an image a line, further columns being rasters that are stacked on the first; or STAC items (.json), whose assets are chosen below. Type a folder or a pattern.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Statt Layern: ein Ordner, dessen Raster verwendet werden; ein Muster wie /data/*_10m.tif; eine Tabelle (.csv, .txt) mit einem Bild je Zeile, wobei weitere Spalten Raster sind, die auf das erste gestapelt werden; oder STAC-Items (.json), deren Assets unten gewählt werden. Geben Sie einen Ordner oder ein Muster ein.</translation>
  </message>
  <message>
   <source>Patch-based</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Patchbasiert</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Vollständig konvolutional (FCN)</translation>
  </message>
  <message>
   <source>Patch-based: one pixel of the map for each of the image. Fully convolutional: as coarse as the model's scale factor, and many times as fast.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Patchbasiert: ein Pixel der Karte für jedes des Bildes. Vollständig konvolutional: so grob wie der Skalierungsfaktor des Modells und um ein Vielfaches schneller.</translation>
  </message>
  <message>
   <source>Probabilities of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Wahrscheinlichkeiten jedes Bildes</translation>
  </message>
  <message>
   <source>Beside each map, one band for each class: NAME_probabilities.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Neben jeder Karte, ein Kanal für jede Klasse: NAME_probabilities.tif.</translation>
  </message>
  <message>
   <source>Confidence of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Konfidenz jedes Bildes</translation>
  </message>
  <message>
   <source>Beside each map, how sure it is: NAME_confidence.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Neben jeder Karte, wie sicher sie ist: NAME_confidence.tif.</translation>
  </message>
  <message>
   <source>Images at a time</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Bilder gleichzeitig</translation>
  </message>
  <message>
   <source>Each has a process of its own, and a graphics card of its own where there are several; memory (RAM) is divided among them. 0: as many as there are cards (on Linux, or as CUDA_VISIBLE_DEVICES says), else one, which uses all processors.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Jedes hat einen eigenen Prozess und, wo es mehrere gibt, eine eigene Grafikkarte; der Arbeitsspeicher (RAM) wird unter ihnen aufgeteilt. 0: so viele, wie es Grafikkarten gibt (unter Linux, oder wie CUDA_VISIBLE_DEVICES angibt), sonst eines, das alle Prozessoren nutzt.</translation>
  </message>
  <message>
   <source>Share of the images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Anteil der Bilder</translation>
  </message>
  <message>
   <source>k/n, such as 3/7: only every n-th image, from the k-th on, so that n machines can fill one folder together. Empty: all.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>k/n, etwa 3/7: nur jedes n-te Bild, ab dem k-ten, sodass n Rechner gemeinsam einen Ordner füllen können. Leer: alle.</translation>
  </message>
  <message>
   <source>Folder of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Ordner der Karten</translation>
  </message>
  <message>
   <source>A map is called like its image. collection.json in it is the STAC collection, maps.geojson a layer of where the maps lie. Not the folder of the images.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Eine Karte heißt wie ihr Bild. collection.json darin ist die STAC-Collection, maps.geojson ein Layer, der zeigt, wo die Karten liegen. Nicht der Ordner der Bilder.</translation>
  </message>
  <message>
   <source>Mosaic</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Mosaik</translation>
  </message>
  <message>
   <source>All class maps of the folder in one layer (.vrt), without copying them; of pixels that several have, the latest image's. Maps in other coordinate systems get mosaics of their own, with a number behind the name.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Alle Klassenkarten des Ordners in einem Layer (.vrt), ohne sie zu kopieren; bei Pixeln, die mehrere haben, gilt das jüngste Bild. Karten in anderen Koordinatensystemen erhalten eigene Mosaike mit einer Nummer hinter dem Namen.</translation>
  </message>
  <message>
   <source>STAC collection of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>STAC-Collection der Karten</translation>
  </message>
  <message>
   <source>Footprints of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Umrisse der Karten</translation>
  </message>
  <message>
   <source>Images mapped</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Kartierte Bilder</translation>
  </message>
  <message>
   <source>Images mapped before</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Bereits zuvor kartierte Bilder</translation>
  </message>
  <message>
   <source>Images without a map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Bilder ohne Karte</translation>
  </message>
  <message>
   <source>IMAGES, IMAGE_LIST and CATALOGUE: given are {given}; expected is exactly one of them.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>IMAGES, IMAGE_LIST und CATALOGUE: Angegeben sind {given}; erwartet wird genau eines davon.</translation>
  </message>
  <message>
   <source>EXTENT is empty; expected is the area to search in the catalogue.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>EXTENT ist leer; erwartet wird das Gebiet, das im Katalog durchsucht werden soll.</translation>
  </message>
  <message>
   <source>OUTPUT is empty; expected is a folder.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>OUTPUT ist leer; erwartet wird ein Ordner.</translation>
  </message>
  <message>
   <source>Class map to polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Klassenkarte zu Polygonen</translation>
  </message>
  <message>
   <source>vectorise,vectorize,polygonize,raster to vector,land cover,GeoPackage</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>vektorisieren,vektorisierung,polygonisieren,raster zu vektor,landbedeckung,GeoPackage</translation>
  </message>
  <message>
   <source>Turns a class map into polygons in a GeoPackage: class, name, colour, area and number of pixels of each, with the colours of the map as the layer's style. A polygon is what hangs together in one class; pixels without data are left out. Before a simplification, the borders are exactly those of the pixels.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Wandelt eine Klassenkarte in Polygone in einem GeoPackage um: Klasse, Name, Farbe, Fläche und Pixelzahl jedes Polygons, mit den Farben der Karte als Stil des Layers. Ein Polygon ist, was in einer Klasse zusammenhängt; Pixel ohne Daten werden ausgelassen. Vor einer Vereinfachung sind die Grenzen genau die der Pixel.</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper. Pixels without data get no polygon.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Ein Kanal mit einer ganzen Zahl für jede Klasse, etwa eine Karte von CNN Mapper. Pixel ohne Daten erhalten kein Polygon.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <source>The map of confidence from the same run (OUTPUT_CONFIDENCE): the polygons get a field with the mean of its band 1, the highest probability, 0 to 1.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Die Konfidenzkarte aus demselben Lauf (OUTPUT_CONFIDENCE): Die Polygone erhalten ein Feld mit dem Mittelwert ihres Kanals 1, der höchsten Wahrscheinlichkeit, 0 bis 1.</translation>
  </message>
  <message>
   <source>One feature for each class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Ein Objekt pro Klasse</translation>
  </message>
  <message>
   <source>All polygons of a class in one feature, instead of a feature for each region.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Alle Polygone einer Klasse in einem Objekt statt eines Objekts für jede Region.</translation>
  </message>
  <message>
   <source>Simplify borders by</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Grenzen vereinfachen um</translation>
  </message>
  <message>
   <source>In units of the map, such as metres: what juts out less is cut off, about where the triangles have a side of this length. One and a half to two pixels smooth the steps of the pixels away. Borders that two polygons share stay shared: no gaps, no overlaps. 0: the borders of the pixels. Fields for area and pixels tell of the map, before this. All polygons are in memory at once: about 400 bytes a vertex.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>In Einheiten der Karte, etwa Metern: Was weniger weit vorspringt, wird abgeschnitten, ungefähr bis zu Dreiecken mit dieser Seitenlänge. Anderthalb bis zwei Pixel glätten die Stufen der Pixel. Gemeinsame Grenzen zweier Polygone bleiben gemeinsam: keine Lücken, keine Überlappungen. 0: die Grenzen der Pixel. Die Felder für Fläche und Pixelzahl beschreiben die Karte vor der Vereinfachung. Alle Polygone sind gleichzeitig im Arbeitsspeicher: etwa 400 Byte pro Stützpunkt.</translation>
  </message>
  <message>
   <source>Neighbours of a pixel</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Nachbarn eines Pixels</translation>
  </message>
  <message>
   <source>4: regions hang together by the sides of their pixels. 8: by the corners as well; such a region is one feature whose parts touch.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>4: Regionen hängen über die Seiten ihrer Pixel zusammen. 8: auch über die Ecken; eine solche Region ist ein Objekt, dessen Teile sich berühren.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Namen und Farben der Klassen: {kinds}. Leer: diejenigen, die die Karte selbst enthält.</translation>
  </message>
  <message>
   <source>Polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class, name, colour, pixels, area_m2, and confidence where it is given. area_m2 is the area of the pixels in the projection of the map; of a map in degrees, that on its ellipsoid.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Ein GeoPackage (.gpkg); eine Datei dieses Namens wird vollständig ersetzt. Felder: class, name, colour, pixels, area_m2 und, falls die Konfidenz angegeben ist, confidence. area_m2 ist die Fläche der Pixel in der Projektion der Karte; bei einer Karte in Grad die auf ihrem Ellipsoid.</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>Classes</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Pixels with a class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Pixel mit einer Klasse</translation>
  </message>
  <message>
   <source>Polygons that limit the map</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Polygone, die die Karte begrenzen</translation>
  </message>
  <message>
   <source>The map has data inside these polygons only, and nothing is computed elsewhere; inside, it equals the map of the whole image. A layer in any coordinate system, or the features selected in it. A pixel belongs to a polygon by its centre. Without an area (EXTENT, BOX), the map is what lies around the polygons.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Die Karte hat nur innerhalb dieser Polygone Daten, und anderswo wird nichts berechnet; innerhalb ist sie gleich der Karte des ganzen Bildes. Ein Layer in einem beliebigen Koordinatensystem oder die darin ausgewählten Objekte. Ein Pixel gehört zu dem Polygon, in dem sein Mittelpunkt liegt. Ohne Gebiet (EXTENT, BOX) ist die Karte der Bereich, der die Polygone umschließt.</translation>
  </message>
  <message>
   <source>Include pixels that polygons touch</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Von Polygonen berührte Pixel einschließen</translation>
  </message>
  <message>
   <source>A pixel belongs to every polygon (MASK) that touches it, not by its centre.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Ein Pixel gehört zu jedem Polygon (MASK), das es berührt, unabhängig von seinem Mittelpunkt.</translation>
  </message>
  <message>
   <source>Reading the features of {name}</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Objekte von {name} werden gelesen</translation>
  </message>
  <message>
   <source>{name}: the features could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>{name}: Die Objekte konnten nicht für den Arbeitsprozess in die Datei {path} geschrieben werden ({reason}). Schaffen Sie Platz auf dem Datenträger der temporären Dateien.</translation>
  </message>
  <message>
   <source>Merge the parts of a map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Teile einer Karte zusammenfügen</translation>
  </message>
  <message>
   <source>mosaic,cluster,parallel,large area,VRT,COG,join,combine</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>mosaik,cluster,parallel,großes gebiet,VRT,COG,verbinden,zusammenfügen,kombinieren</translation>
  </message>
  <message>
   <source>Makes one map of parts that were made with PART, equal to that of a single run, with its legend, overviews and the record of its making. First it is checked that all parts are there, whole, and of one map: one plan, one model, one method. Else the files are named that are missing, broken, doubled or foreign, with the command that makes what is missing.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Erstellt aus Teilen, die mit PART erzeugt wurden, eine einzige Karte, gleich der eines einzelnen Laufs, mit Legende, Pyramiden und dem Nachweis ihrer Entstehung. Zuerst wird geprüft, ob alle Teile vorhanden, vollständig und von derselben Karte sind: ein Plan, ein Modell, eine Methode. Andernfalls werden die Dateien genannt, die fehlen, defekt, doppelt oder fremd sind, mit dem Befehl, der das Fehlende erzeugt.</translation>
  </message>
  <message>
   <source>Parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Teile</translation>
  </message>
  <message>
   <source>The files of the parts in any order, or (in scripts, models and on the command line) the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Die Dateien der Teile in beliebiger Reihenfolge oder (in Skripten, Modellen und auf der Kommandozeile) der Ordner, in dem sie liegen.</translation>
  </message>
  <message>
   <source>Merged map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Zusammengefügte Karte</translation>
  </message>
  <message>
   <source>A GeoTIFF (.tif), or a virtual raster (.vrt) that refers to the parts and copies nothing: they have to stay where they are.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Ein GeoTIFF (.tif) oder ein virtuelles Raster (.vrt), das auf die Teile verweist und nichts kopiert: Sie müssen bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Number of parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Anzahl der Teile</translation>
  </message>
  <message>
   <source>INPUT: {item} is neither a file nor a layer; expected are the parts of a map, or the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT: {item} ist weder eine Datei noch ein Layer; erwartet werden die Teile einer Karte oder der Ordner, in dem sie liegen.</translation>
  </message>
  <message>
   <source>INPUT: no part is given; expected are the parts of a map.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT: Es ist kein Teil angegeben; erwartet werden die Teile einer Karte.</translation>
  </message>
  <message>
   <source>Models (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Modelle (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</translation>
  </message>
  <message>
   <source>A Keras file (.keras, .h5), which is exported by the first run and the export kept for the next ones; an ONNX file (.onnx), from PyTorch for example or made for the plugin Deepness, which ONNX Runtime runs; or the SavedModel folder that “Export a Keras model” made, or another program: type the folder, or choose model_card.json or saved_model.pb in it.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Eine Keras-Datei (.keras, .h5), die vom ersten Lauf exportiert wird, wobei der Export für die nächsten erhalten bleibt; eine ONNX-Datei (.onnx), zum Beispiel aus PyTorch oder für das Plugin Deepness erstellt, die von ONNX Runtime ausgeführt wird; oder der SavedModel-Ordner, den „Keras-Modell exportieren“ oder ein anderes Programm erzeugt hat: Geben Sie den Ordner ein oder wählen Sie model_card.json oder saved_model.pb darin.</translation>
  </message>
  <message>
   <source>MODEL: {found} Orfeo ToolBox takes no other model.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {found} Orfeo ToolBox nimmt kein anderes Modell an.</translation>
  </message>
  <message>
   <source>MODEL: {found} Expected is a Keras file, an ONNX file, or a folder that “Export a Keras model” (cnnmapper:exportmodel) made, or another SavedModel.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {found} Erwartet wird eine Keras-Datei, eine ONNX-Datei oder ein Ordner, den „Keras-Modell exportieren“ (cnnmapper:exportmodel) erzeugt hat, oder ein anderes SavedModel.</translation>
  </message>
  <message>
   <source>MODEL: {path} is a Keras file, and the inference environment has the light tier, which takes exported models and Keras files that an earlier run exported. {way_out}</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {path} ist eine Keras-Datei, und die Inferenzumgebung hat nur die Stufe light, die exportierte Modelle annimmt und Keras-Dateien, die ein früherer Lauf exportiert hat. {way_out}</translation>
  </message>
  <message>
   <source>Constant model inputs</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Konstante Modelleingaben</translation>
  </message>
  <message>
   <source>Values for inputs that are no images, as name=value separated by spaces: is_training=false dropout=0.0</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Werte für Eingaben, die keine Bilder sind, als name=value, durch Leerzeichen getrennt: is_training=false dropout=0.0</translation>
  </message>
  <message>
   <source>I trust this model</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Ich vertraue diesem Modell</translation>
  </message>
  <message>
   <source>A model whose graph can read or write files or run code, or whose Keras file carries code, is loaded only if you say that you trust whoever made it. Ordinary models need no trust.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Ein Modell, dessen Graph Dateien lesen oder schreiben oder Code ausführen kann oder dessen Keras-Datei Code enthält, wird nur geladen, wenn Sie angeben, dass Sie seinem Urheber vertrauen. Bei gewöhnlichen Modellen ist das nicht nötig.</translation>
  </message>
  <message>
   <source>Compute on</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Berechnen auf</translation>
  </message>
  <message>
   <source>auto, cpu or gpu (in scripts: the word, not a number). auto takes the graphics card if the runtime can use it, else the processor.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>auto, cpu oder gpu (in Skripten: das Wort, keine Zahl). auto nimmt die Grafikkarte, wenn die Laufzeitumgebung sie nutzen kann, sonst den Prozessor.</translation>
  </message>
  <message>
   <source>Keras model and image to map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Von Keras-Modell und Bild zur Karte</translation>
  </message>
  <message>
   <source>Image and model to map, probabilities and FCN map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Von Bild und Modell zu Karte, Wahrscheinlichkeiten und FCN-Karte</translation>
  </message>
  <message>
   <source>Image, model and polygons to vector map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Von Bild, Modell und Polygonen zur Vektorkarte</translation>
  </message>
  <message>
   <source>Image and labels to trained model and map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Von Bild und Labels zu trainiertem Modell und Karte</translation>
  </message>
  <message>
   <source>From a STAC item to a map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Vom STAC-Item zur Karte</translation>
  </message>
  <message>
   <source>Part of the map</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Teil der Karte</translation>
  </message>
  <message>
   <source>As k/n, such as 3/7: only the third of seven parts of the map is made, as a file of its own, so that several runs or machines share the work. It is that part of the whole map, pixel by pixel: image, model and parameters must be the same for all. “Plan the parts of a map” says what each takes, “Merge the parts of a map” puts them together. Empty: all of the map.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Als k/n, etwa 3/7: Nur der dritte von sieben Teilen der Karte wird als eigene Datei erstellt, sodass sich mehrere Läufe oder Rechner die Arbeit teilen. Er ist Pixel für Pixel dieser Teil der ganzen Karte: Bild, Modell und Parameter müssen für alle dieselben sein. „Teile einer Karte planen“ sagt, was jeder benötigt, „Teile einer Karte zusammenfügen“ setzt sie zusammen. Leer: die ganze Karte.</translation>
  </message>
  <message>
   <source>Map to merge</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Zusammenzufügende Karte</translation>
  </message>
  <message>
   <source>Which of the maps of a run: the first output, OUTPUT_PROBABILITIES or OUTPUT_CONFIDENCE. Of a folder, the parts of the others are left out.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Welche der Karten eines Laufs: die erste Ausgabe, OUTPUT_PROBABILITIES oder OUTPUT_CONFIDENCE. Bei einem Ordner werden die Teile der anderen ausgelassen.</translation>
  </message>
  <message>
   <source>Patch-based inference</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Patchbasierte Inferenz</translation>
  </message>
  <message>
   <source>patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Patches</translation>
  </message>
  <message>
   <source>Applies a CNN to an image and gives one output pixel for each pixel of the image: what the model says of the patch around it. Where the model allows it, nothing is computed twice, so that the map costs about as much as the convolutions alone.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Wendet ein CNN auf ein Bild an und liefert für jedes Pixel des Bildes ein Ausgabepixel: das, was das Modell über den Patch um dieses herum aussagt. Wo das Modell es zulässt, wird nichts doppelt berechnet, sodass die Karte etwa so viel kostet wie die Faltungen allein.</translation>
  </message>
  <message>
   <source>Dense</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Dicht</translation>
  </message>
  <message>
   <source>Patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Patches</translation>
  </message>
  <message>
   <source>Automatic: the dense method, many times as fast, where it is proven to give what the patches give, else patches; the log says which and why. Dense: an error where it is not proven. Patches: every pixel from its own patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Automatisch: die um ein Vielfaches schnellere dichte Methode, wo nachgewiesen ist, dass sie dasselbe liefert wie die Patches, sonst Patches; das Protokoll nennt die Wahl und den Grund. Dicht: ein Fehler, wo dies nicht nachgewiesen ist. Patches: jedes Pixel aus seinem eigenen Patch.</translation>
  </message>
  <message>
   <source>Step: a label for every n-th pixel</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Schrittweite: ein Label für jedes n-te Pixel</translation>
  </message>
  <message>
   <source>1: every pixel of the image gets the label of the patch around it. n: every n-th, across and down, and the map's pixels are n times larger; with the side of the patches, as for a classifier of scenes, patches lie side by side and each gives one pixel. For models that give one label for each patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>1: Jedes Pixel des Bildes erhält das Label des Patches um es herum. n: jedes n-te, waagerecht und senkrecht, und die Pixel der Karte sind n-mal größer; bei der Seitenlänge der Patches, wie bei einem Szenenklassifikator, liegen die Patches nebeneinander, und jeder ergibt ein Pixel. Für Modelle, die für jeden Patch ein Label liefern.</translation>
  </message>
  <message>
   <source>Plan the parts of a map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Teile einer Karte planen</translation>
  </message>
  <message>
   <source>cluster,parallel,large area,share,core-hours,estimate,SLURM,batch</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>cluster,parallel,großes gebiet,anteil,kernstunden,schätzung,SLURM,batch,stapelverarbeitung</translation>
  </message>
  <message>
   <source>Shares a large map out, so that several runs, processes or machines make it: for each part its place, its pixels, the core-hours that it will take about, what it reads and writes, and the command that makes it. The plan is a file (JSON) that the engine takes as a job, too. Model and images are opened, and a tile is computed to measure what it takes; nothing of the map is written. “Merge the parts of a map” makes one map of the parts.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Teilt eine große Karte auf, sodass mehrere Läufe, Prozesse oder Rechner sie erstellen: für jeden Teil seine Lage, seine Pixel, die ungefähr benötigten Kernstunden, was er liest und schreibt, und den Befehl, der ihn erzeugt. Der Plan ist eine Datei (JSON), die die Engine auch als Auftrag annimmt. Modell und Bilder werden geöffnet, und eine Kachel wird berechnet, um den Aufwand zu messen; von der Karte wird nichts geschrieben. „Teile einer Karte zusammenfügen“ macht aus den Teilen eine Karte.</translation>
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
   <translation>Pläne (*.json)</translation>
  </message>
  <message>
   <source>The plan as JSON: what is known of the whole map, a list of the parts, and the job. With --part k/n, the engine makes the k-th part of it.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Der Plan als JSON: was über die ganze Karte bekannt ist, eine Liste der Teile und der Auftrag. Mit --part k/n erstellt die Engine den k-ten Teil davon.</translation>
  </message>
  <message>
   <source>Parts as polygons</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Teile als Polygone</translation>
  </message>
  <message>
   <source>A rectangle for each part, with the same numbers and the command.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Ein Rechteck für jeden Teil, mit denselben Zahlen und dem Befehl.</translation>
  </message>
  <message>
   <source>Core-hours of all parts</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Kernstunden aller Teile</translation>
  </message>
  <message>
   <source>Memory of a part in bytes</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Arbeitsspeicher eines Teils in Bytes</translation>
  </message>
  <message>
   <source>Identity of the plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Kennung des Plans</translation>
  </message>
  <message>
   <source>Fully convolutional</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Vollständig konvolutional</translation>
  </message>
  <message>
   <source>Patch-based: one output pixel for each pixel of the image. Fully convolutional: as many as the model gives. METHOD and STEP are of the first.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Patchbasiert: ein Ausgabepixel für jedes Pixel des Bildes. Vollständig konvolutional: so viele, wie das Modell liefert. METHOD und STEP gehören zum ersten.</translation>
  </message>
  <message>
   <source>Of about equal work. Their borders lie on blocks of the file, and depend on the map alone, not on the machine. Each costs a start of some seconds, and parts that are smaller than a tile cost more than their share.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Mit ungefähr gleichem Aufwand. Ihre Grenzen liegen auf Blöcken der Datei und hängen allein von der Karte ab, nicht vom Rechner. Jeder kostet einen Start von einigen Sekunden, und Teile, die kleiner als eine Kachel sind, kosten mehr als ihren Anteil.</translation>
  </message>
  <message>
   <source>File name of the map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Dateiname der Karte</translation>
  </message>
  <message>
   <source>How the map will be called; its third part of seven is map_3_of_7.tif then. Without a folder: in that of the plan.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Wie die Karte heißen wird; ihr dritter Teil von sieben ist dann map_3_of_7.tif. Ohne Ordner: in dem des Plans.</translation>
  </message>
  <message>
   <source>With probabilities</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Mit Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>The parts make the map of probabilities as well: map_probabilities_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Die Teile erstellen auch die Karte der Wahrscheinlichkeiten: map_probabilities_3_of_7.tif.</translation>
  </message>
  <message>
   <source>With confidence</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Mit Konfidenz</translation>
  </message>
  <message>
   <source>The parts make the map of confidence as well: map_confidence_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Die Teile erstellen auch die Karte der Konfidenz: map_confidence_3_of_7.tif.</translation>
  </message>
  <message>
   <source>Polish a class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Klassenkarte nachbearbeiten</translation>
  </message>
  <message>
   <source>smoothing,bayesian,majority,mode,filter,sieve,minimum mapping unit,salt and pepper,reclassify,merge classes,post-processing,unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>glättung,bayes,mehrheit,modus,filter,sieben,mindestfläche,kleinste kartiereinheit,salz-und-pfeffer-rauschen,reklassifizieren,klassen zusammenfassen,nachbearbeitung,postprocessing,nicht klassifiziert</translation>
  </message>
  <message>
   <source>Makes a class map a finished product. The steps that are asked for are done in this order: the probabilities are smoothed and the most probable class is taken; classes are merged; what is less probable than wanted becomes unclassified; every pixel takes the class of most pixels around it; regions below a minimum area go to what lies around them. Pixels without data stay so and count nowhere. The map keeps names, colours and the record of its making.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Macht aus einer Klassenkarte ein fertiges Produkt. Die gewünschten Schritte werden in dieser Reihenfolge ausgeführt: Die Wahrscheinlichkeiten werden geglättet und die wahrscheinlichste Klasse wird genommen; Klassen werden zusammengefasst; was weniger wahrscheinlich ist als gewünscht, wird nicht klassifiziert; jedes Pixel erhält die Klasse der meisten Pixel um es herum; Regionen unter einer Mindestfläche gehen in dem auf, was um sie herum liegt. Pixel ohne Daten bleiben ohne Daten und zählen nirgends mit. Die Karte behält Namen, Farben und die Aufzeichnung ihrer Entstehung.</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class with its name, or that of the second of two classes. Smoothing and confidence need it, and small regions go to the class that is most probable in them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Die Karte der Wahrscheinlichkeiten aus demselben Lauf, ein Kanal für jede Klasse mit deren Namen, oder bei zwei Klassen der der zweiten. Glättung und Konfidenz benötigen sie, und kleine Regionen gehen an die Klasse, die in ihnen am wahrscheinlichsten ist.</translation>
  </message>
  <message>
   <source>Polished class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Nachbearbeitete Klassenkarte</translation>
  </message>
  <message>
   <source>One band with the number of the class, with the legend of the class map.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Ein Kanal mit der Nummer der Klasse, mit der Legende der Klassenkarte.</translation>
  </message>
  <message>
   <source>Smoothing: window (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Glättung: Fenster (Pixel)</translation>
  </message>
  <message>
   <source>Bayesian smoothing of the probabilities, as sits_smooth of the R package sits does (Camara et al. 2024), in a square of so many pixels on a side, an odd number such as 7: where the neighbours agree they decide, at borders the pixel itself does. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Bayessche Glättung der Wahrscheinlichkeiten wie mit sits_smooth des R-Pakets sits (Camara et al. 2024), in einem Quadrat mit dieser Seitenlänge in Pixeln, einer ungeraden Zahl wie 7: Wo die Nachbarn übereinstimmen, entscheiden sie, an Grenzen entscheidet das Pixel selbst. 0: keine.</translation>
  </message>
  <message>
   <source>Smoothing: strength</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Glättung: Stärke</translation>
  </message>
  <message>
   <source>How much the neighbours count: the variance that the logit of a pixel's probability is taken to have. 10 smooths little, 50 much.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Wie stark die Nachbarn zählen: die Varianz, die für den Logit der Wahrscheinlichkeit eines Pixels angenommen wird. 10 glättet wenig, 50 stark.</translation>
  </message>
  <message>
   <source>Smoothing: share of the neighbours</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Glättung: Anteil der Nachbarn</translation>
  </message>
  <message>
   <source>Only this share of the pixels in the window counts, for each class those where it is most probable, so that borders stay sharp. 1: all of them, which is faster.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Nur dieser Anteil der Pixel im Fenster zählt, für jede Klasse diejenigen, in denen sie am wahrscheinlichsten ist, sodass Grenzen scharf bleiben. 1: alle, was schneller ist.</translation>
  </message>
  <message>
   <source>Classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Zusammenzufassende Klassen</translation>
  </message>
  <message>
   <source>Old values, new value and its name: 10,20=1:Forest; 30=3. The name may be left out. Classes that are not named stay as they are; probabilities of merged classes add up.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Alte Werte, neuer Wert und sein Name: 10,20=1:Wald; 30=3. Der Name kann weggelassen werden. Klassen, die nicht genannt sind, bleiben unverändert; Wahrscheinlichkeiten zusammengefasster Klassen werden addiert.</translation>
  </message>
  <message>
   <source>Table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Tabelle der zusammenzufassenden Klassen</translation>
  </message>
  <message>
   <source>The same as a table (.csv) with the columns value and new, and perhaps label and color of the new class.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Dasselbe als Tabelle (.csv) mit den Spalten value und new und gegebenenfalls label und color der neuen Klasse.</translation>
  </message>
  <message>
   <source>Names and colours of the classes of the class map: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Namen und Farben der Klassen der Klassenkarte: {kinds}. Leer: diejenigen, die die Karte selbst enthält.</translation>
  </message>
  <message>
   <source>Value of the unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Wert für nicht klassifizierte Pixel</translation>
  </message>
  <message>
   <source>Least probability</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Mindestwahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Pixels whose class is less probable, after the smoothing, are unclassified. 0: none. The two steps after this one take “unclassified” for a class, so that small gaps are filled.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Pixel, deren Klasse nach der Glättung weniger wahrscheinlich ist, sind nicht klassifiziert. 0: keine. Die beiden Schritte nach diesem behandeln „nicht klassifiziert“ als Klasse, sodass kleine Lücken gefüllt werden.</translation>
  </message>
  <message>
   <source>Unclassified pixels are</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Nicht klassifizierte Pixel sind</translation>
  </message>
  <message>
   <source>A class of their own</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Eine eigene Klasse</translation>
  </message>
  <message>
   <source>Without data</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Ohne Daten</translation>
  </message>
  <message>
   <source>A class with its own value, name and colour in the legend, or nodata.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Eine Klasse mit eigenem Wert, eigenem Namen und eigener Farbe in der Legende, oder NoData.</translation>
  </message>
  <message>
   <source>Empty: the first one above those of the classes.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Leer: der erste Wert über denen der Klassen.</translation>
  </message>
  <message>
   <source>Majority filter: radius (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Mehrheitsfilter: Radius (Pixel)</translation>
  </message>
  <message>
   <source>Every pixel takes the class that most pixels have in the square that reaches so far on each side; of equally frequent ones it keeps its own, else the lowest value is taken. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Jedes Pixel erhält die Klasse, die die meisten Pixel in dem Quadrat haben, das auf jeder Seite so weit reicht; bei gleich häufigen behält es seine eigene, wenn sie darunter ist, sonst wird der niedrigste Wert genommen. 0: keiner.</translation>
  </message>
  <message>
   <source>Minimum area of a region</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Mindestfläche einer Region</translation>
  </message>
  <message>
   <source>Smaller regions go to what lies around them, by AREA_RULE. 0: none does.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Kleinere Regionen gehen an das, was sie umgibt, gemäß AREA_RULE. 0: keine.</translation>
  </message>
  <message>
   <source>Unit of the minimum area</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Einheit der Mindestfläche</translation>
  </message>
  <message>
   <source>Pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Square metres</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Quadratmeter</translation>
  </message>
  <message>
   <source>Square metres need a map in a projected CRS. A hectare is 10000 of them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Quadratmeter setzen eine Karte in einem projizierten KBS voraus. Ein Hektar hat 10000 davon.</translation>
  </message>
  <message>
   <source>Small regions go to</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Kleine Regionen gehen an</translation>
  </message>
  <message>
   <source>The most probable class, else the longest border</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Die wahrscheinlichste Klasse, sonst die längste Grenze</translation>
  </message>
  <message>
   <source>The largest neighbour, as GDAL's sieve does</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Den größten Nachbarn, wie das Sieben von GDAL</translation>
  </message>
  <message>
   <source>The first: the class around them that is most probable in them, by PROBABILITIES, else the one with the longest common border; the smallest first, until no region below the minimum area is left. The second gives what gdal_sieve gives, and is quicker: each region is looked at once and goes to the largest one beside it, or stays where none is large enough. It works on the whole map at once, in 2 bytes of memory for each pixel and up to 32 for each run of equal ones.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Die erste: die Klasse in ihrer Umgebung, die in ihnen nach PROBABILITIES am wahrscheinlichsten ist, sonst die mit der längsten gemeinsamen Grenze; die kleinsten zuerst, bis keine Region unter der Mindestfläche übrig ist. Die zweite ergibt, was gdal_sieve ergibt, und ist schneller: Jede Region wird einmal betrachtet und geht an die größte neben ihr, oder bleibt, wo keine groß genug ist. Sie bearbeitet die ganze Karte auf einmal, mit 2 Bytes Arbeitsspeicher je Pixel und bis zu 32 je Folge gleicher Pixel.</translation>
  </message>
  <message>
   <source>Pixels of a region touch at</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Pixel einer Region berühren sich an</translation>
  </message>
  <message>
   <source>Sides</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Sides and corners</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Seiten und Ecken</translation>
  </message>
  <message>
   <source>Whether two pixels that share a corner only belong to one region.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Ob zwei Pixel, die nur eine Ecke gemeinsam haben, zu einer Region gehören.</translation>
  </message>
  <message>
   <source>Pixels of another class than before</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Pixel mit anderer Klasse als zuvor</translation>
  </message>
  <message>
   <source>Unclassified pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Nicht klassifizierte Pixel</translation>
  </message>
  <message>
   <source>Small regions merged</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Zusammengefasste kleine Regionen</translation>
  </message>
  <message>
   <source>a table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>eine Tabelle der zusammenzufassenden Klassen</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is one.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>INPUT: Es ist kein Raster angegeben; erwartet wird eines.</translation>
  </message>
  <message>
   <source>The visible part of the map shows nothing of the image “{layer}”. Zoom to the layer.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Der sichtbare Teil der Karte zeigt nichts vom Bild „{layer}“. Zoomen Sie auf den Layer.</translation>
  </message>
  <message>
   <source>The image “{layer}” is read with a log-in, so that a preview is possible only at its full resolution. Zoom in.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Das Bild „{layer}“ wird mit einer Anmeldung gelesen, daher ist eine Vorschau nur in voller Auflösung möglich. Zoomen Sie hinein.</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>{path} cannot be read for a preview ({reason}).</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>{path} kann nicht für eine Vorschau gelesen werden ({reason}).</translation>
  </message>
  <message>
   <source>Preview at {size}: {image}</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Vorschau mit {size}: {image}</translation>
  </message>
  <message>
   <source>{}: {} is a folder; expected is the name of a file in it.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{}: {} ist ein Ordner; erwartet wird der Name einer Datei darin.</translation>
  </message>
  <message>
   <source>{}: {} ends with {}; expected is {}. {}</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{}: {} endet auf {}; erwartet wird {}. {}</translation>
  </message>
  <message>
   <source>Maps are written as GeoTIFF, which holds legend, band names and provenance; for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Karten werden als GeoTIFF geschrieben, das Legende, Kanalnamen und Herkunft enthält; für ein anderes Format verwenden Sie danach für den Layer Exportieren &gt; Speichern als.</translation>
  </message>
  <message>
   <source>A map is written as GeoTIFF (.tif), or as a virtual raster of its parts (.vrt); for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Eine Karte wird als GeoTIFF (.tif) oder als virtuelles Raster ihrer Teile (.vrt) geschrieben; für ein anderes Format verwenden Sie danach für den Layer Exportieren &gt; Speichern als.</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt *.VRT)</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Virtuelle Raster (*.vrt *.VRT)</translation>
  </message>
  <message>
   <source>Only a virtual raster reads its pixels where they lie.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Nur ein virtuelles Raster liest seine Pixel dort, wo sie liegen.</translation>
  </message>
  <message>
   <source>Set up…</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <source>The inference environment has the light tier, which exports no models. {way_out}</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>Die Inferenzumgebung hat nur die Stufe light, die keine Modelle exportiert. {way_out}</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>Referenz wird gelesen</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>{name}: Der Layer „{layer}“ konnte nicht für den Arbeitsprozess in die Datei {path} geschrieben werden ({reason}). Schaffen Sie Platz auf dem Datenträger der temporären Dateien.</translation>
  </message>
  <message>
   <source>Remove what interrupted runs have left</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Reste unterbrochener Läufe entfernen</translation>
  </message>
  <message>
   <source>cancel,clean up,delete,disk space,temporary files,hidden files,resume</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>abbrechen,aufräumen,löschen,speicherplatz,temporäre dateien,versteckte dateien,fortsetzen</translation>
  </message>
  <message>
   <source>A run that is cancelled, or ends half way, keeps its finished tiles in hidden files beside the output, so that the same run can go on from there; one that is killed leaves unfinished files as well. This removes them: the tiles and their list, unfinished maps, vector layers, reports and models, each only if its name and its contents say that CNN Mapper made it. What a run is writing at this moment stays, and so do finished outputs, your own files and the kept exports of Keras files. Leftovers of exports in the profile of QGIS are removed, too. The log lists each file with its size and when it was written. Removed tiles have to be computed again.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Ein Lauf, der abgebrochen wird oder auf halbem Weg endet, bewahrt seine fertigen Kacheln in versteckten Dateien neben der Ausgabe auf, damit derselbe Lauf von dort aus fortgesetzt werden kann; ein gewaltsam beendeter Lauf hinterlässt auch unfertige Dateien. Dieser Algorithmus entfernt sie: die Kacheln und ihre Liste, unfertige Karten, Vektorlayer, Berichte und Modelle, jeweils nur, wenn Name und Inhalt besagen, dass CNN Mapper sie erzeugt hat. Was ein Lauf gerade schreibt, bleibt erhalten, ebenso fertige Ausgaben, Ihre eigenen Dateien und die aufbewahrten Exporte von Keras-Dateien. Reste von Exporten im Profil von QGIS werden ebenfalls entfernt. Das Protokoll führt jede Datei mit ihrer Größe und dem Zeitpunkt auf, zu dem sie geschrieben wurde. Entfernte Kacheln müssen neu berechnet werden.</translation>
  </message>
  <message>
   <source>Folder to look in</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Zu durchsuchender Ordner</translation>
  </message>
  <message>
   <source>The folder that the outputs of the interrupted runs were to go to.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Der Ordner, in den die Ausgaben der unterbrochenen Läufe geschrieben werden sollten.</translation>
  </message>
  <message>
   <source>Look into the folders in it, too</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Auch die Ordner darin durchsuchen</translation>
  </message>
  <message>
   <source>Links to other folders are not followed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Verknüpfungen zu anderen Ordnern wird nicht gefolgt.</translation>
  </message>
  <message>
   <source>Only list them</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Nur auflisten</translation>
  </message>
  <message>
   <source>The log says what would be removed, and nothing is.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Das Protokoll sagt, was entfernt würde, und es wird nichts entfernt.</translation>
  </message>
  <message>
   <source>Files and folders removed, or listed</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Entfernte oder aufgelistete Dateien und Ordner</translation>
  </message>
  <message>
   <source>Their size in MB</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Deren Größe in MB</translation>
  </message>
  <message>
   <source>FOLDER: {folder} is not a folder; expected is one that exists.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>FOLDER: {folder} ist kein Ordner; erwartet wird ein vorhandener Ordner.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Abgebrochen. Es wurde nichts entfernt.</translation>
  </message>
  <message>
   <source>{path} stays: {reason}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} bleibt: {reason}.</translation>
  </message>
  <message>
   <source>a run is at work on it</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>ein Lauf arbeitet gerade damit</translation>
  </message>
  <message>
   <source>There is nothing to remove in {folder}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>In {folder} gibt es nichts zu entfernen.</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) would be removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{count} Dateien und Ordner ({size}) würden entfernt.</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) are removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{count} Dateien und Ordner ({size}) wurden entfernt.</translation>
  </message>
  <message>
   <source>{path} stays: it holds what was there before an interrupted run replaced it. The next run with the same output puts it back.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} bleibt: Es enthält, was dort war, bevor ein unterbrochener Lauf es ersetzte. Der nächste Lauf mit derselben Ausgabe stellt es wieder her.</translation>
  </message>
  <message>
   <source>{path} cannot be read; it was left out.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} kann nicht gelesen werden und wurde ausgelassen.</translation>
  </message>
  <message>
   <source>Result of the model</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Ergebnis des Modells</translation>
  </message>
  <message>
   <source>Name of the model's output that the maps are made of, where it has several. Several names, separated by commas, or * for all: their maps are stacked in one file, their bands named after them. Empty: the one that the model card names, or the only one.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Name der Modellausgabe, aus der die Karten entstehen, wenn das Modell mehrere hat. Mehrere Namen, durch Kommas getrennt, oder * für alle: Ihre Karten werden in einer Datei gestapelt und die Kanäle nach ihnen benannt. Leer: diejenige, die die Modellkarte nennt, oder die einzige.</translation>
  </message>
  <message>
   <source>Automatic: by the model card, the last activation, the loss of the training, and the values; the log says what was found and why. None: a map of the numbers as they are (regression). Softmax and Sigmoid: class probabilities, or logits to which the function is applied if the model has not done it.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Automatisch: nach der Modellkarte, der letzten Aktivierung, der Verlustfunktion des Trainings und den Werten; das Protokoll gibt an, was gefunden wurde und warum. Keine: eine Karte der Zahlen, wie sie sind (Regression). Softmax und Sigmoid: Klassenwahrscheinlichkeiten oder Logits, auf die die Funktion angewendet wird, wenn das Modell es nicht schon getan hat.</translation>
  </message>
  <message>
   <source>Of a model with one sigmoid channel, or with labels that do not exclude each other: the probability above which the class or label is on the map. Empty: that of the model card, which may have one for each label, else 0.5.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Bei einem Modell mit einem Sigmoid-Kanal oder mit Labels, die einander nicht ausschließen: die Wahrscheinlichkeit, oberhalb derer die Klasse oder das Label auf der Karte erscheint. Leer: der Wert der Modellkarte, die für jedes Label einen eigenen haben kann, sonst 0.5.</translation>
  </message>
  <message>
   <source>Calibrate the probabilities</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Wahrscheinlichkeiten kalibrieren</translation>
  </message>
  <message>
   <source>Networks are often surer than they are right. With this, probabilities and confidence are those of the network with its logits divided by the temperature in the model card, which was fitted on the validation samples of the training (Guo et al. 2017): of the pixels with 0.8, about 80 of 100 are right, as far as the image is like the training. The class map stays the same; a threshold is held against the model's own probabilities. A model whose card has no temperature is refused.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Netze sind oft sicherer, als ihre Trefferquote rechtfertigt. Hiermit sind Wahrscheinlichkeiten und Konfidenz die des Netzes, dessen Logits durch die Temperatur in der Modellkarte geteilt werden, die an den Validierungsstichproben des Trainings angepasst wurde (Guo et al. 2017): Von den Pixeln mit 0.8 sind etwa 80 von 100 richtig, soweit das Bild dem Training ähnelt. Die Klassenkarte bleibt dieselbe; ein Schwellenwert wird mit den eigenen Wahrscheinlichkeiten des Modells verglichen. Ein Modell, dessen Modellkarte keine Temperatur enthält, wird abgelehnt.</translation>
  </message>
  <message>
   <source>Data type of the first output</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Datentyp der ersten Ausgabe</translation>
  </message>
  <message>
   <source>auto: the smallest that holds the classes, float32 for numbers. Values that do not fit are rounded and set to the limits of the type, and the log says so.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>auto: der kleinste, der die Klassen fasst, float32 für Zahlen. Werte, die nicht hineinpassen, werden gerundet und auf die Grenzen des Typs gesetzt, und das Protokoll gibt dies an.</translation>
  </message>
  <message>
   <source>Data type of probabilities and confidence</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Datentyp von Wahrscheinlichkeiten und Konfidenz</translation>
  </message>
  <message>
   <source>float32, or uint16 in half the space: whole numbers with a scale of 0.00002 that is written in the file, so that QGIS shows 0 to 1. In the band of how unlike the training a pixel is, 1.31 stands for that and more.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>float32, oder uint16 mit halbem Platzbedarf: ganze Zahlen mit einer Skalierung von 0.00002, die in der Datei steht, sodass QGIS 0 bis 1 anzeigt. Im Kanal, der angibt, wie unähnlich ein Pixel dem Training ist, steht 1.31 für diesen Wert und mehr.</translation>
  </message>
  <message>
   <source>Output tensors to write</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Zu schreibende Ausgabetensoren</translation>
  </message>
  <message>
   <source>Names of outputs of the model, separated by commas, that the first output holds as they are instead of the classes, stacked in this order. Only these are computed. Empty: the class map, or what the model gives in its place.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Namen von Ausgaben des Modells, durch Kommas getrennt, die die erste Ausgabe anstelle der Klassen unverändert enthält, in dieser Reihenfolge gestapelt. Nur diese werden berechnet. Leer: die Klassenkarte, oder was das Modell an ihrer Stelle liefert.</translation>
  </message>
  <message>
   <source>One band with the number of the class. Of labels that do not exclude each other, a band of 0 and 1 for each; of a regression, its numbers; or the tensors that are named above.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Ein Kanal mit der Nummer der Klasse. Bei Labels, die einander nicht ausschließen, für jedes ein Kanal aus 0 und 1; bei einer Regression ihre Zahlen; oder die oben genannten Tensoren.</translation>
  </message>
  <message>
   <source>One band for each class or label, named after it: 0 to 1. Of a model with one sigmoid channel, the band of the second class.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Ein Kanal für jede Klasse oder jedes Label, danach benannt: 0 bis 1. Bei einem Modell mit einem Sigmoid-Kanal der Kanal der zweiten Klasse.</translation>
  </message>
  <message>
   <source>Where the model is sure. Band 1: the highest probability; band 2: its margin to the second; band 3: the entropy of the probabilities, from 0 (one class has all) to 1 (all classes alike). Of labels that do not exclude each other, the one counts that the model is least sure of. Band 4 tells how unlike the training a pixel is. Of a model that was exported with images of its training: the distance of its features to theirs, and above 1 the map should not be trusted. Else, where the model card knows the range of the training's numbers: the share of the numbers in the receptive field outside of it. The name of the band says which of the two it is.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Wo sich das Modell sicher ist. Kanal 1: die höchste Wahrscheinlichkeit; Kanal 2: ihr Abstand zur zweithöchsten; Kanal 3: die Entropie der Wahrscheinlichkeiten, von 0 (eine Klasse hat alles) bis 1 (alle Klassen gleich). Bei Labels, die einander nicht ausschließen, zählt dasjenige, bei dem sich das Modell am wenigsten sicher ist. Kanal 4 gibt an, wie unähnlich ein Pixel dem Training ist. Bei einem Modell, das mit Trainingsbildern exportiert wurde: der Abstand seiner Merkmale zu deren Merkmalen; über 1 sollte der Karte nicht vertraut werden. Andernfalls, wo die Modellkarte den Wertebereich der Trainingszahlen kennt: der Anteil der Zahlen im rezeptiven Feld, die außerhalb davon liegen. Der Name des Kanals gibt an, welches von beiden es ist.</translation>
  </message>
  <message>
   <source>The raster that patches are cut out of. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Das Raster, aus dem Patches ausgeschnitten werden. In Skripten, Modellen und auf der Kommandozeile sind mehrere möglich; sie werden in ihrer Reihenfolge gestapelt.</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order; of a series of dates one raster for each, the first date as the image. Maps have to be made with the same order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Raster auf demselben Pixelgitter, deren Kanäle in dieser Reihenfolge auf die des Bildes gestapelt werden; bei einer Reihe von Aufnahmeterminen ein Raster je Termin, der erste Termin als Bild. Karten müssen mit derselben Reihenfolge erstellt werden.</translation>
  </message>
  <message>
   <source>Further images to sample</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Weitere Bilder für die Entnahme</translation>
  </message>
  <message>
   <source>Other places or dates, sampled one after the other with the same labels and the same bands: rasters in the same CRS. Where an image is a stack, or has several sources, as many rasters for each as the first one has, in the same order. What lies in one block of ground is in one part, whichever image shows it.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Andere Orte oder Termine, nacheinander mit denselben Labels und denselben Kanälen beprobt: Raster im selben KBS. Wo ein Bild ein Stapel ist oder mehrere Quellen hat, so viele Raster für jedes wie beim ersten, in derselben Reihenfolge. Was in einem Block am Boden liegt, ist in einem Teil, welches Bild es auch zeigt.</translation>
  </message>
  <message>
   <source>Numbers (from 1, through the whole stack) or names of the bands to take, separated by commas, such as 4,3,2 or B04,B03,B02; several sources separated by “;”. Empty: all bands, but no alpha band.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Nummern (ab 1, durch den ganzen Stapel) oder Namen der zu verwendenden Kanäle, durch Kommas getrennt, etwa 4,3,2 oder B04,B03,B02; mehrere Quellen durch „;“ getrennt. Leer: alle Kanäle, aber kein Alphakanal.</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value. A patch with one pixel without data is left out. Empty: the image's own.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Tritt an die Stelle des NoData-Werts des Bildes. Ein Patch mit einem Pixel ohne Daten wird ausgelassen. Leer: der des Bildes.</translation>
  </message>
  <message>
   <source>Which numbers the patches hold. Automatic: harmonised where an image's metadata tell the processing baseline of Sentinel-2, so that images from before and after January 2022 have the same numbers; else as stored. The set remembers it, so that a map is made of the same numbers.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Welche Zahlen die Patches enthalten. Automatisch: harmonisiert, wo die Metadaten eines Bildes die Processing Baseline von Sentinel-2 nennen, sodass Bilder von vor und nach Januar 2022 dieselben Zahlen haben; sonst wie gespeichert. Der Satz merkt es sich, sodass eine Karte aus denselben Zahlen erstellt wird.</translation>
  </message>
  <message>
   <source>Labelled points or polygons</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Punkte oder Polygone mit Labels</translation>
  </message>
  <message>
   <source>What is there, as points or polygons in any CRS: a layer, or the features selected in it. A polygon counts for the pixels whose centres lie in it. These, or a raster.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Was vorhanden ist, als Punkte oder Polygone in einem beliebigen KBS: ein Layer oder die darin ausgewählten Objekte. Ein Polygon gilt für die Pixel, deren Mittelpunkte in ihm liegen. Entweder diese oder ein Raster.</translation>
  </message>
  <message>
   <source>For points and polygons: whole numbers, or names. Names are those of the legend; without a legend each text is a class, numbered from 0 in alphabetical order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Für Punkte und Polygone: ganze Zahlen oder Namen. Namen sind die der Legende; ohne Legende ist jeder Text eine Klasse, ab 0 in alphabetischer Reihenfolge nummeriert.</translation>
  </message>
  <message>
   <source>Labels as a raster</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Labels als Raster</translation>
  </message>
  <message>
   <source>What is there, as a raster of class values on the image's pixel grid; it may be larger or smaller than the image. Its nodata value means “not known”.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Was vorhanden ist, als Raster von Klassenwerten auf dem Pixelgitter des Bildes; es darf größer oder kleiner als das Bild sein. Sein NoData-Wert bedeutet „nicht bekannt“.</translation>
  </message>
  <message>
   <source>Values that mean “not known”</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Werte, die „nicht bekannt“ bedeuten</translation>
  </message>
  <message>
   <source>Class values of the labels to leave out, separated by commas, such as 0,255.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Auszulassende Klassenwerte der Labels, durch Kommas getrennt, etwa 0,255.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Namen und Farben der Klassen: {kinds}. Klassen ohne Label werden ausgelassen. Leer: die Texte des Feldes oder die Namen, die das Raster enthält.</translation>
  </message>
  <message>
   <source>Size of a patch in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Größe eines Patches in Pixeln</translation>
  </message>
  <message>
   <source>The receptive field of the network to train: 16 for that of the OTBTF tutorial; 64 or more for a U-Net. Also width x height, as 16x12, and one for each source, separated by commas.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Das rezeptive Feld des zu trainierenden Netzes: 16 für das des OTBTF-Tutorials; 64 oder mehr für ein U-Net. Auch Breite x Höhe, wie 16x12, und eine für jede Quelle, durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>A label is for</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Ein Label gilt für</translation>
  </message>
  <message>
   <source>The pixel that the patch is centred on</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Das Pixel in der Mitte des Patches</translation>
  </message>
  <message>
   <source>Every pixel of the patch (segmentation)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Jedes Pixel des Patches (Segmentierung)</translation>
  </message>
  <message>
   <source>The first is for networks that give one class for a patch; the pixel is number size // 2 from the patch's corner, as in the maps. The second is for networks that give a map of a patch, such as a U-Net; pixels without a label stay unknown.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Das erste ist für Netze, die eine Klasse für einen Patch liefern; das Pixel hat die Nummer Größe // 2 ab der Ecke des Patches, wie in den Karten. Das zweite ist für Netze, die eine Karte eines Patches liefern, etwa ein U-Net; Pixel ohne Label bleiben unbekannt.</translation>
  </message>
  <message>
   <source>Patches of a class at the most</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Höchstzahl der Patches einer Klasse</translation>
  </message>
  <message>
   <source>All parts together; they are drawn at random. A patch of 16 x 16 pixels and four bands of Sentinel-2 takes 2 kB.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Alle Teile zusammen; sie werden zufällig gezogen. Ein Patch von 16 x 16 Pixeln und vier Kanälen von Sentinel-2 belegt 2 kB.</translation>
  </message>
  <message>
   <source>As many patches of each</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Gleich viele Patches von jeder</translation>
  </message>
  <message>
   <source>In proportion to their labels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Im Verhältnis zu ihren Labels</translation>
  </message>
  <message>
   <source>As many of each: rare classes are learnt as well as common ones. In proportion to the labelled pixels: the most common class gets the number above, the others less.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Gleich viele von jeder: Seltene Klassen werden so gut gelernt wie häufige. Im Verhältnis zu den gelabelten Pixeln: Die häufigste Klasse erhält die Anzahl oben, die anderen weniger.</translation>
  </message>
  <message>
   <source>Divide into training, validation and test by</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>In Training, Validierung und Test aufteilen nach</translation>
  </message>
  <message>
   <source>Spatial blocks in a regular pattern</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Räumliche Blöcke in regelmäßigem Muster</translation>
  </message>
  <message>
   <source>Spatial blocks at random</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Zufällige räumliche Blöcke</translation>
  </message>
  <message>
   <source>Folds of spatial blocks, for cross-validation</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Folds räumlicher Blöcke, zur Kreuzvalidierung</translation>
  </message>
  <message>
   <source>Polygons or points</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Polygone oder Punkte</translation>
  </message>
  <message>
   <source>Pixels at random (not recommended)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Zufällige Pixel (nicht empfohlen)</translation>
  </message>
  <message>
   <source>By blocks and by polygons, no pixel of a patch is in a patch of another part: between them lies a gap as wide as a patch. So the accuracy on the test is that of places that the network has never seen. Patches of neighbouring pixels share nearly all of theirs: divided at random, the network is tested on what it has learnt by heart, and the accuracy is too good to be true. Among the patterns and draws that are possible the one is taken that leaves every class in every part, as far as there is one; what lacks is named in the log.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Bei Blöcken und Polygonen liegt kein Pixel eines Patches in einem Patch eines anderen Teils: Dazwischen ist eine Lücke, so breit wie ein Patch. Daher ist die Genauigkeit im Test die von Orten, die das Netz nie gesehen hat. Patches benachbarter Pixel haben fast alle ihre Pixel gemeinsam: Bei zufälliger Aufteilung wird das Netz an dem geprüft, was es auswendig gelernt hat, und die Genauigkeit ist zu gut, um wahr zu sein. Unter den möglichen Mustern und Ziehungen wird diejenige gewählt, die jede Klasse in jedem Teil belässt, soweit es eine gibt; was fehlt, nennt das Protokoll.</translation>
  </message>
  <message>
   <source>Validation, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Validierung, Prozent</translation>
  </message>
  <message>
   <source>For what is decided during the training, such as when to stop.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Für das, was während des Trainings entschieden wird, etwa wann es endet.</translation>
  </message>
  <message>
   <source>Test, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Test, Prozent</translation>
  </message>
  <message>
   <source>For the accuracy that is stated in the end. 0: none is held out.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Für die Genauigkeit, die am Ende angegeben wird. 0: Es wird nichts zurückgehalten.</translation>
  </message>
  <message>
   <source>Folds: how many</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Folds: wie viele</translation>
  </message>
  <message>
   <source>Only with folds: the blocks are dealt into so many; one is the test, the next one the validation, unless that is 0 per cent.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Nur mit Folds: Die Blöcke werden auf so viele verteilt; einer ist der Test, der nächste die Validierung, sofern diese nicht 0 Prozent ist.</translation>
  </message>
  <message>
   <source>Folds: which is the test</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Folds: welcher ist der Test</translation>
  </message>
  <message>
   <source>Run it once for each, with the same seed, and every block is the test once.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Führen Sie den Algorithmus einmal für jeden aus, mit demselben Startwert, und jeder Block ist einmal der Test.</translation>
  </message>
  <message>
   <source>Side of a block in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Seitenlänge eines Blocks in Pixeln</translation>
  </message>
  <message>
   <source>Of the first image. The larger, the less the test resembles the training; at least the size of a patch. 0: about a twelfth of the image, or less where every class is in every part only then.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Im ersten Bild. Je größer, desto weniger ähnelt der Test dem Training; mindestens die Größe eines Patches. 0: etwa ein Zwölftel des Bildes, oder weniger, wenn nur dann jede Klasse in jedem Teil vorkommt.</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Of all draws: the same seed gives the same patches, byte by byte.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Für alle Ziehungen: Derselbe Startwert ergibt dieselben Patches, Byte für Byte.</translation>
  </message>
  <message>
   <source>Divided as these patches</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Aufgeteilt wie diese Patches</translation>
  </message>
  <message>
   <source>The folder of an earlier set, when labels were added to train its network on: places that were learnt stay in the training, and those of validation and test stay there. Blocks without a patch are dealt anew, so that the parts have their shares. Needs spatial blocks and the same pixel grid. Empty: a new division, for a new network.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Der Ordner eines früheren Satzes, wenn Labels ergänzt wurden, um sein Netz damit weiterzutrainieren: Orte, die gelernt wurden, bleiben im Training, und die von Validierung und Test bleiben dort. Blöcke ohne Patch werden neu verteilt, sodass die Teile ihre Anteile haben. Erfordert räumliche Blöcke und dasselbe Pixelgitter. Leer: eine neue Aufteilung, für ein neues Netz.</translation>
  </message>
  <message>
   <source>Sample patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Patches entnehmen</translation>
  </message>
  <message>
   <source>training data,labels,ground truth,sample,patches,split,validation,test,cross-validation,spatial blocks</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>trainingsdaten,labels,ground truth,stichprobe,patches,aufteilung,validierung,test,kreuzvalidierung,räumliche blöcke</translation>
  </message>
  <message>
   <source>Cuts labelled patches out of images, the first step from labels to a model: divided into training, validation and test by blocks of ground with a gap between them, so that the accuracy on the test is an honest one. Patches with pixels without data are left out. The folder holds plain NumPy arrays and a STAC item that describes them; the layer of samples shows where they are and in which part. An interrupted sampling goes on where it stopped.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Schneidet Patches mit Labels aus Bildern aus, der erste Schritt von Labels zu einem Modell: aufgeteilt in Training, Validierung und Test nach Blöcken am Boden mit einer Lücke dazwischen, sodass die Genauigkeit im Test ehrlich ist. Patches mit Pixeln ohne Daten werden ausgelassen. Der Ordner enthält einfache NumPy-Arrays und ein STAC-Item, das sie beschreibt; der Layer der Stichproben zeigt, wo sie liegen und in welchem Teil. Eine unterbrochene Entnahme wird dort fortgesetzt, wo sie aufgehört hat.</translation>
  </message>
  <message>
   <source>Folder of the patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Ordner der Patches</translation>
  </message>
  <message>
   <source>A new or empty folder, or that of an older set, which is replaced. “patch_set.json” in it says what it holds.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Ein neuer oder leerer Ordner oder der eines älteren Satzes, der ersetzt wird. „patch_set.json“ darin sagt, was er enthält.</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg) with a point for each patch: class, name, part, block, image. Colours are those of the classes; the shape below tells the part: a dark circle for training, a blue square for validation, a red diamond for test.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Ein GeoPackage (.gpkg) mit einem Punkt für jeden Patch: class, name, part, block, image. Die Farben sind die der Klassen; die Form darunter zeigt den Teil: ein dunkler Kreis für Training, ein blaues Quadrat für Validierung, eine rote Raute für Test.</translation>
  </message>
  <message>
   <source>Description of the patches (STAC item)</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Beschreibung der Patches (STAC-Item)</translation>
  </message>
  <message>
   <source>Patches for training</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Patches für das Training</translation>
  </message>
  <message>
   <source>Patches for validation</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Patches für die Validierung</translation>
  </message>
  <message>
   <source>Patches for test</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Patches für den Test</translation>
  </message>
  <message>
   <source>No labels are given; expected is {features} (points or polygons) or {raster} (a raster).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Es sind keine Labels angegeben; erwartet wird {features} (Punkte oder Polygone) oder {raster} (ein Raster).</translation>
  </message>
  <message>
   <source>{} are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{} sind beide angegeben; erwartet wird nur eines davon. Leeren Sie dasjenige, das Sie nicht verwenden möchten.</translation>
  </message>
  <message>
   <source>SPLIT is by polygons, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>SPLIT erfolgt nach Polygonen, aber die Labels sind ein Raster, das keine hat. Wählen Sie räumliche Blöcke.</translation>
  </message>
  <message>
   <source>FOLD is {fold}; expected is 1 to {folds} (FOLDS).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>FOLD ist {fold}; erwartet wird 1 bis {folds} (FOLDS).</translation>
  </message>
  <message>
   <source>VALIDATION and TEST are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>VALIDATION und TEST sind {validation} und {test} Prozent; erwartet wird, dass etwas für das Training übrig bleibt.</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a layer of points or polygons.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name}: {value} kann nicht geöffnet werden; erwartet wird ein Punkt- oder Polygonlayer.</translation>
  </message>
  <message>
   <source>{name} has {count} rasters; the first image is made of {each}, so expected is a multiple of that: as many for each image, in the same order.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name} hat {count} Raster; das erste Bild besteht aus {each}, daher wird ein Vielfaches davon erwartet: gleich viele für jedes Bild, in derselben Reihenfolge.</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Katalog</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: {}; Earth Search: {}.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Adresse einer STAC-API. Planetary Computer: {}; Earth Search: {}.</translation>
  </message>
  <message>
   <source>Collection</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Kollektion</translation>
  </message>
  <message>
   <source>Name of the collection in the catalogue.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Name der Kollektion im Katalog.</translation>
  </message>
  <message>
   <source>Item</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Item</translation>
  </message>
  <message>
   <source>Identifier of one image; or the address or the file (.json) of an item's own description, and then no catalogue is asked. Empty: the least cloudy image of the area and the dates below.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Kennung eines Bildes; oder die Adresse oder die Datei (.json) der Beschreibung eines Items selbst, dann wird kein Katalog abgefragt. Leer: das am wenigsten bewölkte Bild des Gebiets und der Tage unten.</translation>
  </message>
  <message>
   <source>Area to search</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Suchgebiet</translation>
  </message>
  <message>
   <source>In any coordinate system. The image is not cut to it.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>In einem beliebigen Koordinatensystem. Das Bild wird nicht darauf zugeschnitten.</translation>
  </message>
  <message>
   <source>First day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>Such as 2022-06-01. Empty: from the beginning.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Etwa 2022-06-01. Leer: von Anfang an.</translation>
  </message>
  <message>
   <source>Last day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>Such as 2022-08-31; this day is searched, too. Empty: until today.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Etwa 2022-08-31; auch dieser Tag wird durchsucht. Leer: bis heute.</translation>
  </message>
  <message>
   <source>Highest cloud cover (%)</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Höchste Wolkenbedeckung (%)</translation>
  </message>
  <message>
   <source>By what the catalogue says of the whole image.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Nach den Angaben des Katalogs über das ganze Bild.</translation>
  </message>
  <message>
   <source>The assets that become the bands, separated by commas, in the order that the model was trained with. A name is the asset's, or else that of its band or its file. Coarser assets are repeated on the pixels of the finest; they must fit into whole pixels.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Die Assets, die zu Kanälen werden, durch Kommas getrennt, in der Reihenfolge, mit der das Modell trainiert wurde. Ein Name ist der des Assets oder andernfalls der seines Kanals oder seiner Datei. Gröbere Assets werden auf den Pixeln des feinsten wiederholt; sie müssen in ganze Pixel passen.</translation>
  </message>
  <message>
   <source>Sign links for Planetary Computer</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Links für Planetary Computer signieren</translation>
  </message>
  <message>
   <source>auto, yes or no (in scripts: the word, not a number). auto signs if the catalogue is Planetary Computer's.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>auto, yes oder no (in Skripten: das Wort, keine Zahl). auto signiert, wenn der Katalog der von Planetary Computer ist.</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area; expected is xmin,xmax,ymin,ymax [EPSG:code].</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>EXTENT: {given} ist kein Gebiet; erwartet wird xmin,xmax,ymin,ymax [EPSG:code].</translation>
  </message>
  <message>
   <source>{name}: {value} is not a date; expected is a day such as 2022-06-30.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>{name}: {value} ist kein Datum; erwartet wird ein Tag wie 2022-06-30.</translation>
  </message>
  <message>
   <source>Set up the inference environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Inferenzumgebung einrichten</translation>
  </message>
  <message>
   <source>install,python,pip,venv,environment,gpu,offline</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>installieren,python,pip,venv,umgebung,gpu,offline</translation>
  </message>
  <message>
   <source>Installs what runs models into an environment of its own in the folder of the QGIS profile (on Windows in cnnmapper in %LOCALAPPDATA%), and checks that it works. The Python of QGIS is left as it is. There are two tiers: light (ONNX Runtime, rasterio; about 270 MB) applies exported models, compares and assesses maps, and finds images in STAC catalogues; full (TensorFlow, Keras and the writers of ONNX as well; about 2 GB) exports and inspects Keras files, too. Run again, it does nothing if all is in order, repairs what is not, and adds the full tier to a light environment without making it anew.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Installiert alles, was Modelle ausführt, in einer eigenen Umgebung im Ordner des QGIS-Benutzerprofils (unter Windows in cnnmapper in %LOCALAPPDATA%) und prüft, ob sie funktioniert. Das Python von QGIS bleibt unverändert. Es gibt zwei Stufen: light (ONNX Runtime, rasterio; etwa 270 MB) wendet exportierte Modelle an, vergleicht und bewertet Karten und findet Bilder in STAC-Katalogen; full (zusätzlich TensorFlow, Keras und die Pakete, die ONNX schreiben; etwa 2 GB) exportiert und untersucht auch Keras-Dateien. Bei erneuter Ausführung geschieht nichts, wenn alles in Ordnung ist; was nicht in Ordnung ist, wird repariert, und einer Umgebung der Stufe light wird die Stufe full hinzugefügt, ohne sie neu anzulegen.</translation>
  </message>
  <message>
   <source>Tier</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>light or full (in scripts: the word, not a number). light is enough for models that were exported with their ONNX files; full is what “Export a Keras model”, Keras files as a model, and SavedModels of other programs need. Of an environment that has the full tier, nothing is removed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>light oder full (in Skripten: das Wort, keine Zahl). light genügt für Modelle, die mit ihren ONNX-Dateien exportiert wurden; full wird für „Keras-Modell exportieren“, für Keras-Dateien als Modell und für SavedModels anderer Programme benötigt. Aus einer Umgebung mit der Stufe full wird nichts entfernt.</translation>
  </message>
  <message>
   <source>Base interpreter</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Basisinterpreter</translation>
  </message>
  <message>
   <source>The Python to build the environment on: CPython 3.9 to 3.14, 64 bit; for the full tier up to 3.13. Empty: the first of this machine with which it works, under Linux that of QGIS, on Windows and macOS one that an upgrade of QGIS leaves alone; where none does, one is downloaded (python-build-standalone).</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Das Python, auf dem die Umgebung aufgebaut wird: CPython 3.9 bis 3.14, 64 Bit; für die Stufe full bis 3.13. Leer: das erste dieses Rechners, mit dem es funktioniert, unter Linux das von QGIS, unter Windows und macOS eines, das von einer Aktualisierung von QGIS unberührt bleibt; wo keines funktioniert, wird eines heruntergeladen (python-build-standalone).</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Ordner mit Wheels</translation>
  </message>
  <message>
   <source>Install offline from this folder, filled by scripts/wheelhouse.py; where it has a list of hashes (hashes.txt), its wheels are held against it. Empty: from the package index that pip is set to, through the proxy and with the certificates that QGIS is set to.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Offline aus diesem Ordner installieren, den scripts/wheelhouse.py gefüllt hat; enthält er eine Liste von Hashwerten (hashes.txt), werden seine Wheels damit verglichen. Leer: aus dem Paketindex, auf den pip eingestellt ist, über den Proxy und mit den Zertifikaten, auf die QGIS eingestellt ist.</translation>
  </message>
  <message>
   <source>For NVIDIA graphics cards</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Für NVIDIA-Grafikkarten</translation>
  </message>
  <message>
   <source>Installs NVIDIA's libraries as well, several GB: for the light tier under Linux (x86-64) and Windows, for the full one under Linux only.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Installiert auch die Bibliotheken von NVIDIA, mehrere GB: für die Stufe light unter Linux (x86-64) und Windows, für die Stufe full nur unter Linux.</translation>
  </message>
  <message>
   <source>Dask, to compute on a cluster</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Dask, um auf einem Cluster zu rechnen</translation>
  </message>
  <message>
   <source>Installs Dask (distributed) as well, about 50 MB: what CLUSTER of the two inferences needs, to have a map computed by several machines or processes. It is added to what is there. The machines of a cluster need the same version of it.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Installiert auch Dask (distributed), etwa 50 MB: was CLUSTER der beiden Inferenzen benötigt, um eine Karte von mehreren Rechnern oder Prozessen berechnen zu lassen. Es kommt zu dem hinzu, was vorhanden ist. Die Rechner eines Clusters benötigen dieselbe Version davon.</translation>
  </message>
  <message>
   <source>Report on the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Bericht über die Umgebung</translation>
  </message>
  <message>
   <source>What was installed, where, and in which versions.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Was installiert wurde, wo und in welchen Versionen.</translation>
  </message>
  <message>
   <source>Python of the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Python der Umgebung</translation>
  </message>
  <message>
   <source>Tier that is installed</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Installierte Stufe</translation>
  </message>
  <message>
   <source>Size of the environment in MB</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Größe der Umgebung in MB</translation>
  </message>
  <message>
   <source>The inference environment is ready: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Die Inferenzumgebung ist bereit: {python}</translation>
  </message>
  <message>
   <source>The inference environment was in order already: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Die Inferenzumgebung war bereits in Ordnung: {python}</translation>
  </message>
  <message>
   <source>Tier {tier}, {megabytes} MB, {seconds:.0f} s.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Stufe {tier}, {megabytes} MB, {seconds:.0f} s.</translation>
  </message>
  <message>
   <source>{python} is used instead. {way_out}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Stattdessen wird {python} verwendet. {way_out}</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists. The environment itself is installed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>REPORT: {path} kann nicht geschrieben werden ({reason}); erwartet wird ein Pfad in einem vorhandenen Ordner. Die Umgebung selbst ist installiert.</translation>
  </message>
  <message>
   <source>Image from a STAC catalogue</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Bild aus einem STAC-Katalog</translation>
  </message>
  <message>
   <source>stac,planetary computer,earth search,sentinel,landsat,cog,cloud,download,vrt</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>stac,planetary computer,earth search,sentinel,landsat,cog,wolken,herunterladen,download,vrt</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and makes a small file (VRT) of the bands that you choose. QGIS shows it and the inference algorithms read it like any other raster; they fetch over the network only the parts that they need. Links of Planetary Computer are signed whenever the file is read, so that it works tomorrow, too.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Findet ein Satellitenbild in einem STAC-Katalog und erzeugt eine kleine Datei (VRT) mit den gewählten Kanälen. QGIS zeigt sie an, und die Inferenzalgorithmen lesen sie wie jedes andere Raster; über das Netzwerk werden nur die benötigten Teile abgerufen. Links von Planetary Computer werden bei jedem Lesen der Datei signiert, sodass sie auch morgen noch funktioniert.</translation>
  </message>
  <message>
   <source>Values of Sentinel-2</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Werte von Sentinel-2</translation>
  </message>
  <message>
   <source>harmonised or stored (in scripts: the word, not a number). harmonised: of an image of processing baseline 04.00 or later (since January 2022) the 1000 that its processor adds to every value is subtracted, unless the catalogue has done that, which the pixels are asked about; 0, no data, stays 0, and data are at least 1. stored: the values are left alone; the file says what was added, so that inference can subtract it.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>harmonised oder stored (in Skripten: das Wort, keine Zahl). harmonised: Von einem Bild der Processing Baseline 04.00 oder später (seit Januar 2022) werden die 1000 abgezogen, die bei der Prozessierung zu jedem Wert addiert werden, sofern das nicht schon der Katalog getan hat, was anhand der Pixel geprüft wird; 0, NoData, bleibt 0, und Daten sind mindestens 1. stored: Die Werte bleiben unverändert; die Datei gibt an, was addiert wurde, sodass die Inferenz es abziehen kann.</translation>
  </message>
  <message>
   <source>The virtual raster (.vrt) to write; its bands are named as in ASSETS.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Das zu schreibende virtuelle Raster (.vrt); seine Kanäle heißen wie in ASSETS.</translation>
  </message>
  <message>
   <source>Item that was found</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Gefundenes Item</translation>
  </message>
  <message>
   <source>Date of the image</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Datum des Bildes</translation>
  </message>
  <message>
   <source>Cloud cover (%)</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Wolkenbedeckung (%)</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them: an image, or an area to search.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Weder ITEM noch EXTENT ist angegeben; erwartet wird eines davon: ein Bild oder ein Suchgebiet.</translation>
  </message>
  <message>
   <source>The style {style} could not be loaded: {message}</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>Der Stil {style} konnte nicht geladen werden: {message}</translation>
  </message>
  <message>
   <source>Unlike the training</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>Dem Training unähnlich</translation>
  </message>
  <message>
   <source>Suggest where to label next</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Vorschlagen, wo als Nächstes zu labeln ist</translation>
  </message>
  <message>
   <source>active learning,uncertainty,sampling,labels,annotation,margin,entropy,training</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>aktives lernen,active learning,unsicherheit,stichprobe,labels,annotation,abstand,margin,entropie,training</translation>
  </message>
  <message>
   <source>Finds the pixels of a class map whose labels would tell the model most: where it is least sure, apart from each other, and of every class. The result is a layer of points with an empty field “class”, whose form offers the classes. Fill it in, sample patches of these points and the old ones together, and train on from the last model.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Findet die Pixel einer Klassenkarte, deren Labels dem Modell am meisten sagen würden: wo es am unsichersten ist, voneinander entfernt und von jeder Klasse. Das Ergebnis ist ein Punktlayer mit einem leeren Feld „class“, dessen Formular die Klassen anbietet. Füllen Sie es aus, entnehmen Sie Patches aus diesen und den alten Punkten zusammen und trainieren Sie vom letzten Modell aus weiter.</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Ein Kanal mit einer ganzen Zahl für jede Klasse, etwa eine Karte von CNN Mapper.</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run (OUTPUT_PROBABILITIES): one band for each class, named after it.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Die Karte der Wahrscheinlichkeiten aus demselben Lauf (OUTPUT_PROBABILITIES): ein Kanal für jede Klasse, nach ihr benannt.</translation>
  </message>
  <message>
   <source>What is labelled already</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Was bereits gelabelt ist</translation>
  </message>
  <message>
   <source>Points or polygons, in any coordinate system: no point is suggested nearer to them than SPACING.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Punkte oder Polygone in einem beliebigen Koordinatensystem: Kein Punkt wird näher an ihnen vorgeschlagen als SPACING.</translation>
  </message>
  <message>
   <source>Least sure by</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Unsicherheit nach</translation>
  </message>
  <message>
   <source>Margin between the two best classes</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Abstand zwischen den beiden besten Klassen</translation>
  </message>
  <message>
   <source>Entropy</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Entropie</translation>
  </message>
  <message>
   <source>Margin: where the two most probable classes are nearly equal. Entropy: where the probability is spread over many classes.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Abstand: wo die beiden wahrscheinlichsten Klassen fast gleich sind. Entropie: wo sich die Wahrscheinlichkeit auf viele Klassen verteilt.</translation>
  </message>
  <message>
   <source>As many of each class</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Gleich viele von jeder Klasse</translation>
  </message>
  <message>
   <source>By the class on the map; what a class has not, the others get. Otherwise the least sure pixels of the whole map, whatever their class.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Nach der Klasse auf der Karte; was einer Klasse fehlt, erhalten die anderen. Andernfalls die unsichersten Pixel der ganzen Karte, gleich welcher Klasse.</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>How many to suggest, at the most.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Wie viele höchstens vorgeschlagen werden.</translation>
  </message>
  <message>
   <source>Distance between points (pixels)</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Abstand zwischen Punkten (Pixel)</translation>
  </message>
  <message>
   <source>At least so many pixels of the map lie between two points: labels of neighbours tell nearly the same. A good value is the receptive field.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Mindestens so viele Pixel der Karte liegen zwischen zwei Punkten: Labels von Nachbarn sagen fast dasselbe. Ein guter Wert ist das rezeptive Feld.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself. The form offers them all, also those that are not on the map.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Namen und Farben der Klassen: {kinds}. Leer: diejenigen, die die Karte selbst enthält. Das Formular bietet sie alle an, auch die, die nicht auf der Karte vorkommen.</translation>
  </message>
  <message>
   <source>Points to label</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Zu labelnde Punkte</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class (empty, for the label), on_map and name_on_map (what the map says), unsure (0 to 1) and rank.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Ein GeoPackage (.gpkg); eine Datei dieses Namens wird vollständig ersetzt. Felder: class (leer, für das Label), on_map und name_on_map (was die Karte angibt), unsure (0 bis 1) und rank.</translation>
  </message>
  <message>
   <source>Area</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>Gebiet</translation>
  </message>
  <message>
   <source>Result</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Computer</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>Rechner</translation>
  </message>
  <message>
   <source>Train a model</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Modell trainieren</translation>
  </message>
  <message>
   <source>training,learn,fit,fine-tune,transfer learning,u-net,tempcnn,perceptron,epochs,accuracy,tensorboard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>training,lernen,anpassen,feinabstimmung,fine-tuning,transferlernen,u-net,tempcnn,perzeptron,epochen,genauigkeit,tensorboard</translation>
  </message>
  <message>
   <source>Trains a network on the patches that “Sample patches” has made, and exports it, ready for maps: with its classes, the statistics of its training, its accuracy on the test blocks and the temperature that makes its probabilities mean what they say in the model card. The report shows how the training went, which classes are taken for each other, and where. A cancelled training goes on where it was when it is run again with the same values.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Trainiert ein Netz mit den Patches, die „Patches entnehmen“ erstellt hat, und exportiert es, bereit für Karten: in der Modellkarte mit seinen Klassen, der Statistik seines Trainings, seiner Genauigkeit auf den Testblöcken und der Temperatur, durch die seine Wahrscheinlichkeiten bedeuten, was sie angeben. Der Bericht zeigt, wie das Training verlief, welche Klassen miteinander verwechselt werden und wo. Ein abgebrochenes Training wird dort fortgesetzt, wo es war, wenn es mit denselben Werten erneut ausgeführt wird.</translation>
  </message>
  <message>
   <source>Folder for TensorBoard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Ordner für TensorBoard</translation>
  </message>
  <message>
   <source>Loss, accuracy and learning rate of each epoch are written there, too.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Verlust, Genauigkeit und Lernrate jeder Epoche werden auch dorthin geschrieben.</translation>
  </message>
  <message>
   <source>Model folder</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Modellordner</translation>
  </message>
  <message>
   <source>The exported model, which the algorithms of inference take as MODEL; the model card in it is called model_card.json. Beside it lies, while the training lasts, what was learnt so far.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Das exportierte Modell, das die Algorithmen der Inferenz als MODEL annehmen; die Modellkarte darin heißt model_card.json. Daneben liegt, solange das Training dauert, das bisher Gelernte.</translation>
  </message>
  <message>
   <source>Keras models (*.keras)</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Keras-Modelle (*.keras)</translation>
  </message>
  <message>
   <source>The trained network as Keras saves it, to train on from or to publish.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Das trainierte Netz, wie Keras es speichert, um davon aus weiterzutrainieren oder es zu veröffentlichen.</translation>
  </message>
  <message>
   <source>Training report</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Trainingsbericht</translation>
  </message>
  <message>
   <source>A page with the curves of the training, the accuracy on the test blocks with its confidence interval, where errors lie, and the calibration, in one file that can be sent on.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Eine Seite mit den Kurven des Trainings, der Genauigkeit auf den Testblöcken mit ihrem Konfidenzintervall, wo Fehler liegen, und der Kalibrierung, in einer Datei, die weitergegeben werden kann.</translation>
  </message>
  <message>
   <source>Accuracy on the test part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Genauigkeit im Testteil, 0 bis 1</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Unteres Ende ihres 95-%-Intervalls</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Oberes Ende ihres 95-%-Intervalls</translation>
  </message>
  <message>
   <source>Accuracy on the validation part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Genauigkeit im Validierungsteil, 0 bis 1</translation>
  </message>
  <message>
   <source>Epochs that were done</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Durchgeführte Epochen</translation>
  </message>
  <message>
   <source>Epoch whose weights were kept</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Epoche, deren Gewichte behalten wurden</translation>
  </message>
  <message>
   <source>Learning rate at the beginning</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Lernrate zu Beginn</translation>
  </message>
  <message>
   <source>Numbers that were trained</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Anzahl der trainierten Gewichte</translation>
  </message>
  <message>
   <source>Temperature of the calibration</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Temperatur der Kalibrierung</translation>
  </message>
  <message>
   <source>Duration of the training in seconds</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Dauer des Trainings in Sekunden</translation>
  </message>
  <message>
   <source>The training in one paragraph</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Das Training in einem Absatz</translation>
  </message>
  <message>
   <source>{name}: {path} has no {document}; expected is a folder that “Sample patches” (cnnmapper:samplepatches) has finished.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>{name}: {path} hat kein {document}; erwartet wird ein Ordner, den „Patches entnehmen“ (cnnmapper:samplepatches) fertiggestellt hat.</translation>
  </message>
  <message>
   <source>START: {found}</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>START: {found}</translation>
  </message>
  <message>
   <source>What “Sample patches” has made. The network learns from its training part; the validation part says when to stop, and the test part, which the training does not see, how good the network is.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Was „Patches entnehmen“ erstellt hat. Das Netz lernt aus dem Trainingsteil; der Validierungsteil sagt, wann es aufhören soll, und der Testteil, den das Training nicht sieht, wie gut das Netz ist.</translation>
  </message>
  <message>
   <source>Network</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Netz</translation>
  </message>
  <message>
   <source>CNN of the tutorial, patches of 16 x 16 pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>CNN des Tutorials, Patches von 16 x 16 Pixeln</translation>
  </message>
  <message>
   <source>Deep CNN, patches of any size</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Tiefes CNN, Patches beliebiger Größe</translation>
  </message>
  <message>
   <source>U-Net, a label for every pixel of a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>U-Net, ein Label für jedes Pixel eines Patches</translation>
  </message>
  <message>
   <source>TempCNN, single pixels of several dates</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>TempCNN, einzelne Pixel mehrerer Termine</translation>
  </message>
  <message>
   <source>Perceptron of single pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Perzeptron einzelner Pixel</translation>
  </message>
  <message>
   <source>The CNN of the tutorial is small and quick, and sees 16 x 16 pixels. The deep CNN sees patches of any size of 2 pixels and more, of up to three sources. The U-Net learns from patches whose pixels all have labels (LABEL_KIND of the sampling), with sides that DEPTH can halve. TempCNN learns from the dates of a pixel, the perceptron from its bands: patches of 1 x 1 pixel. Of no account where a Keras model is given to train on.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Das CNN des Tutorials ist klein und schnell und sieht 16 x 16 Pixel. Das tiefe CNN sieht Patches beliebiger Größe ab 2 Pixeln, von bis zu drei Quellen. Das U-Net lernt aus Patches, deren Pixel alle Labels haben (LABEL_KIND der Entnahme), mit Seiten, die DEPTH halbieren kann. TempCNN lernt aus den Terminen eines Pixels, das Perzeptron aus seinen Kanälen: Patches von 1 x 1 Pixel. Ohne Bedeutung, wenn ein Keras-Modell zum Weitertrainieren angegeben ist.</translation>
  </message>
  <message>
   <source>Keras model to train on</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Keras-Modell zum Weitertrainieren</translation>
  </message>
  <message>
   <source>A trained network that learns on from its weights, as after more places were labelled, or for an area like the one that it was made for. Its receptive field is the size of the patches. Where it has another number of classes, its last layer begins anew. Empty: a new network.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Ein trainiertes Netz, das von seinen Gewichten aus weiterlernt, etwa nachdem weitere Orte gelabelt wurden, oder für ein Gebiet wie das, für das es erstellt wurde. Sein rezeptives Feld ist die Größe der Patches. Hat es eine andere Anzahl von Klassen, beginnt seine letzte Schicht neu. Leer: ein neues Netz.</translation>
  </message>
  <message>
   <source>Layers that keep their weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Schichten, die ihre Gewichte behalten</translation>
  </message>
  <message>
   <source>Of the model to train on: names of layers, separated by commas, or how many of those with weights, from the input on, such as 3. Empty: all layers learn.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Im Modell zum Weitertrainieren: Namen von Schichten, durch Kommas getrennt, oder wie viele derer mit Gewichten, von der Eingabe an, etwa 3. Leer: Alle Schichten lernen.</translation>
  </message>
  <message>
   <source>Dates in a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Termine in einem Patch</translation>
  </message>
  <message>
   <source>How many dates lie one after the other in the bands, for TempCNN: all bands of the first date, then all of the second.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Wie viele Termine in den Kanälen aufeinander folgen, für TempCNN: alle Kanäle des ersten Termins, dann alle des zweiten.</translation>
  </message>
  <message>
   <source>Depth of the U-Net</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Tiefe des U-Nets</translation>
  </message>
  <message>
   <source>How often the U-Net halves a patch; each time it sees about twice as far.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Wie oft das U-Net einen Patch halbiert; jedes Mal sieht es etwa doppelt so weit.</translation>
  </message>
  <message>
   <source>Filters of the first layer</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Filter der ersten Schicht</translation>
  </message>
  <message>
   <source>Of all networks but that of the tutorial; the layers after it have more. Twice as many cost about four times as much, in the training and in every map.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Bei allen Netzen außer dem des Tutorials; die Schichten danach haben mehr. Doppelt so viele kosten etwa viermal so viel, im Training und bei jeder Karte.</translation>
  </message>
  <message>
   <source>Epochs at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Höchstzahl der Epochen</translation>
  </message>
  <message>
   <source>How often the network sees every patch of the training part. In the last quarter the learning rate falls to nothing. It ends earlier when nothing is gained on the validation part.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Wie oft das Netz jeden Patch des Trainingsteils sieht. Im letzten Viertel sinkt die Lernrate auf null. Es endet früher, wenn im Validierungsteil nichts gewonnen wird.</translation>
  </message>
  <message>
   <source>Minutes at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Höchstdauer in Minuten</translation>
  </message>
  <message>
   <source>After which the training ends with the best weights. In the last quarter of this time the learning rate falls to nothing. 0: no limit.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Wonach das Training mit den besten Gewichten endet. Im letzten Viertel dieser Zeit sinkt die Lernrate auf null. 0: keine Grenze.</translation>
  </message>
  <message>
   <source>Patience (epochs)</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Geduld (Epochen)</translation>
  </message>
  <message>
   <source>When so many epochs have brought no smaller loss on the validation part, the training ends: from the best weights, with a learning rate that falls to nothing over a quarter of all epochs. After half of them the learning rate is made smaller. The loss is that after temperature scaling; the weights of the best epoch are kept.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Wenn so viele Epochen keinen kleineren Verlust im Validierungsteil gebracht haben, endet das Training: von den besten Gewichten aus, mit einer Lernrate, die über ein Viertel aller Epochen auf null sinkt. Nach der Hälfte davon wird die Lernrate verkleinert. Der Verlust ist der nach der Temperaturskalierung; die Gewichte der besten Epoche werden behalten.</translation>
  </message>
  <message>
   <source>Mirror and turn the patches</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Patches spiegeln und drehen</translation>
  </message>
  <message>
   <source>Each patch is seen mirrored and turned by quarters at random, as what is on the ground has no preferred direction. False where shadows or slopes matter.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Jeder Patch wird zufällig gespiegelt und in Vierteln gedreht gesehen, da das, was am Boden ist, keine bevorzugte Richtung hat. Ausschalten, wo Schatten oder Hänge eine Rolle spielen.</translation>
  </message>
  <message>
   <source>Change of brightness</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Änderung der Helligkeit</translation>
  </message>
  <message>
   <source>Each patch is made darker or brighter at random, by this share at most, such as 0.1, so that haze and the sun's height matter less. 0: not at all.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Jeder Patch wird zufällig dunkler oder heller gemacht, höchstens um diesen Anteil, etwa 0.1, damit Dunst und Sonnenhöhe weniger ins Gewicht fallen. 0: gar nicht.</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Klassengewichte</translation>
  </message>
  <message>
   <source>Every patch counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Jeder Patch zählt gleich</translation>
  </message>
  <message>
   <source>Every class counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Jede Klasse zählt gleich</translation>
  </message>
  <message>
   <source>With equal classes, a patch of a rare class counts as much more as it is rarer: fewer of it are missed, and more of it are seen where there are none.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Zählen die Klassen gleich, so zählt ein Patch einer seltenen Klasse umso mehr, je seltener sie ist: Weniger davon wird verpasst, und mehr davon wird gesehen, wo keine ist.</translation>
  </message>
  <message>
   <source>Optimiser</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Optimierer</translation>
  </message>
  <message>
   <source>Adam, or stochastic gradient descent with Nesterov's momentum of 0.9.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Adam oder stochastischer Gradientenabstieg mit Nesterov-Momentum von 0.9.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>How large a step is. Empty: found by a range test (Smith 2017), in which it grows until nothing is learnt any more.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Wie groß ein Schritt ist. Leer: durch einen Bereichstest gefunden (Smith 2017), in dem sie wächst, bis nichts mehr gelernt wird.</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Patches eines Schritts</translation>
  </message>
  <message>
   <source>More of them need more memory, and steps are steadier and fewer.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Mehr davon benötigen mehr Arbeitsspeicher, und die Schritte sind gleichmäßiger und weniger.</translation>
  </message>
  <message>
   <source>Of all that is random. The same seed and patches give the same network on the same processor, whether the training was interrupted or not.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Für alles Zufällige. Derselbe Startwert und dieselben Patches ergeben auf demselben Prozessor dasselbe Netz, ob das Training unterbrochen wurde oder nicht.</translation>
  </message>
  <message>
   <source>Images of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Trainingsbilder</translation>
  </message>
  <message>
   <source>One or several of the images that the model was trained on. Of pixels all over them the model card keeps minimum, 1st, 50th and 99th percentile, maximum, mean and standard deviation of each band, unit, scale and offset as the files have them, and the pixel size; no pixels. Rasters that hold one band each are stacked in their order; for a model of several inputs, one image for each in turn.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Eines oder mehrere der Bilder, auf denen das Modell trainiert wurde. Von Pixeln aus ihrer ganzen Fläche hält die Modellkarte Minimum, 1., 50. und 99. Perzentil, Maximum, Mittelwert und Standardabweichung jedes Kanals fest, außerdem Einheit, Skalierung und Offset, wie die Dateien sie angeben, und die Pixelgröße; keine Pixel. Raster mit je einem Kanal werden in ihrer Reihenfolge gestapelt; bei einem Modell mit mehreren Eingaben abwechselnd je ein Bild für jede.</translation>
  </message>
  <message>
   <source>Numbers of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Zahlen des Trainings</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>as the files store them</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>wie in den Dateien gespeichert</translation>
  </message>
  <message>
   <source>scale and offset of the bands applied</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Skalierung und Offset der Kanäle angewendet</translation>
  </message>
  <message>
   <source>harmonised to before Sentinel-2's processing baseline 04.00</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>harmonisiert auf vor Processing Baseline 04.00 von Sentinel-2</translation>
  </message>
  <message>
   <source>Which numbers the model was trained on, so that a map is made of the same: those that the files store, of Sentinel-2 with the 1000 that is added to every value since processing baseline 04.00 of January 2022; those with scale and offset of the bands applied, such as reflectance; or Sentinel-2's of before that baseline, or harmonised to it.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Auf welchen Zahlen das Modell trainiert wurde, damit eine Karte aus gleichartigen entsteht: denen, die die Dateien speichern, bei Sentinel-2 mit den 1000, die seit Processing Baseline 04.00 vom Januar 2022 zu jedem Wert addiert werden; denen mit angewendeter Skalierung und angewendetem Offset der Kanäle, etwa Reflexion; oder denen von Sentinel-2 aus der Zeit vor dieser Baseline oder darauf harmonisierten.</translation>
  </message>
  <message>
   <source>GeoPackages (*.gpkg *.GPKG)</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>GeoPackages (*.gpkg *.GPKG)</translation>
  </message>
  <message>
   <source>Polygons are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>Polygone werden als GeoPackage geschrieben, das ihren Stil enthält; für ein anderes Format verwenden Sie danach für den Layer Exportieren &gt; Objekte speichern als.</translation>
  </message>
  <message>
   <source>Points are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>Punkte werden als GeoPackage geschrieben, das ihren Stil enthält; für ein anderes Format verwenden Sie danach für den Layer Exportieren &gt; Objekte speichern als.</translation>
  </message>
  <message>
   <source>Model and image</source>
   <extracomment>gui/advice.py</extracomment>
   <translation>Modell und Bild</translation>
  </message>
  <message>
   <source>Choose a model: its bands and classes are shown here.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Wählen Sie ein Modell: Seine Kanäle und Klassen werden hier angezeigt.</translation>
  </message>
  <message>
   <source>Nobody has named the classes: the map shows “class 0” and on. A legend names them.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Niemand hat die Klassen benannt: Die Karte zeigt „class 0“ und so weiter. Eine Legende benennt sie.</translation>
  </message>
  <message>
   <source>Bands of the model: {names}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Kanäle des Modells: {names}</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Status</translation>
  </message>
  <message>
   <source>band {number}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Kanal {number}</translation>
  </message>
  <message>
   <source>missing</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>matched</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>zugeordnet</translation>
  </message>
  <message>
   <source>by its place</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>nach Position</translation>
  </message>
  <message>
   <source>Classes: nobody has named any.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Klassen: Es sind keine benannt.</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>und {count} weitere</translation>
  </message>
  <message>
   <source>Classes ({count}):</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Klassen ({count}):</translation>
  </message>
  <message>
   <source>{missing} of the model's {count} bands are missing in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>{missing} der {count} Kanäle des Modells fehlen im Bild.</translation>
  </message>
  <message>
   <source>All {count} bands of the model are in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Alle {count} Kanäle des Modells sind im Bild vorhanden.</translation>
  </message>
  <message>
   <source>The bands cannot be compared by name: the image's are taken in their order. See that it is that of the training.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Die Kanäle können nicht nach Namen verglichen werden: Die des Bildes werden in ihrer Reihenfolge genommen. Achten Sie darauf, dass es die des Trainings ist.</translation>
  </message>
  <message>
   <source>The model has no card: its bands and classes are known once it was exported (“Export a Keras model”).</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Das Modell hat keine Modellkarte: Seine Kanäle und Klassen sind bekannt, sobald es exportiert wurde („Keras-Modell exportieren“).</translation>
  </message>
  <message>
   <source>Accuracy on random test pixels, which is too good: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Genauigkeit auf zufälligen Testpixeln, die zu gut ist: {share} %</translation>
  </message>
  <message>
   <source>Accuracy on test blocks: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Genauigkeit auf Testblöcken: {share} %</translation>
  </message>
  <message>
   <source>Receptive field: {size} pixels{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Rezeptives Feld: {size} Pixel{ground}</translation>
  </message>
  <message>
   <source>A pixel of the map: {size} pixels of the image{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Ein Pixel der Karte: {size} Pixel des Bildes{ground}</translation>
  </message>
  <message>
   <source>Method: dense, proven to give what the patches give</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Methode: dicht, nachweislich mit demselben Ergebnis wie die Patches</translation>
  </message>
  <message>
   <source>Method: the whole network over regions, whose margins are cut away</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Methode: das ganze Netz über Bereiche, deren Ränder abgeschnitten werden</translation>
  </message>
  <message>
   <source>Method: patches, one after the other, which takes long</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Methode: Patches, einer nach dem anderen, was lange dauert</translation>
  </message>
  <message>
   <source>Guide</source>
   <extracomment>gui/dialogs.py</extracomment>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>CNN Mapper: a look at the image</source>
   <extracomment>gui/doubts.py</extracomment>
   <translation>CNN Mapper: ein Blick auf das Bild</translation>
  </message>
  <message>
   <source>The example cannot be copied to {folder} ({reason}). Look whether that can be written, or install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Das Beispiel kann nicht nach {folder} kopiert werden ({reason}). Prüfen Sie, ob dort geschrieben werden kann, oder installieren Sie das Plugin neu.</translation>
  </message>
  <message>
   <source>Areas of interest</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Interessengebiete</translation>
  </message>
  <message>
   <source>Scene</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Szene</translation>
  </message>
  <message>
   <source>True land cover</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Tatsächliche Landbedeckung</translation>
  </message>
  <message>
   <source>The example in {folder} is damaged. Install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Das Beispiel in {folder} ist beschädigt. Installieren Sie das Plugin neu.</translation>
  </message>
  <message>
   <source>CNN Mapper example</source>
   <extracomment>gui/example.py</extracomment>
   <translation>CNN-Mapper-Beispiel</translation>
  </message>
  <message>
   <source>needs its inference environment (about 270 MB, about a minute).</source>
   <extracomment>gui/first_steps.py</extracomment>
   <translation>benötigt seine Inferenzumgebung (etwa 270 MB, etwa eine Minute).</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Patch-based: every pixel of the image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Patchbasiert: jedes Pixel des Bildes</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN): coarser and quick</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Vollständig konvolutional (FCN): gröber und schnell</translation>
  </message>
  <message>
   <source>Whole image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Ganzes Bild</translation>
  </message>
  <message>
   <source>Visible part of the map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Sichtbarer Teil der Karte</translation>
  </message>
  <message>
   <source>Polygons of a layer</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Polygone eines Layers</translation>
  </message>
  <message>
   <source>Outputs</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Ausgaben</translation>
  </message>
  <message>
   <source>No output is ticked. Tick the class map, the probabilities or the confidence.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Es ist keine Ausgabe aktiviert. Aktivieren Sie die Klassenkarte, die Wahrscheinlichkeiten oder die Konfidenz.</translation>
  </message>
  <message>
   <source>No image is chosen. Add a raster layer to the project.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Es ist kein Bild gewählt. Fügen Sie dem Projekt einen Rasterlayer hinzu.</translation>
  </message>
  <message>
   <source>No model is chosen. Choose a Keras file, an ONNX file or an exported folder.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Es ist kein Modell gewählt. Wählen Sie eine Keras-Datei, eine ONNX-Datei oder einen exportierten Ordner.</translation>
  </message>
  <message>
   <source>No layer of polygons is chosen. Choose one, or another area.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Es ist kein Polygonlayer gewählt. Wählen Sie einen oder ein anderes Gebiet.</translation>
  </message>
  <message>
   <source>from the model: {value}</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>aus dem Modell: {value}</translation>
  </message>
  <message>
   <source>[As fits the model]</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>[Passend zum Modell]</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>gui/menu.py</extracomment>
   <translation>Beispiel laden</translation>
  </message>
  <message>
   <source>Keras file, ONNX file or exported folder</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>Keras-Datei, ONNX-Datei oder exportierter Ordner</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <source>Messages</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Meldungen</translation>
  </message>
  <message>
   <source>Progress</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Preview visible part</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Vorschau des sichtbaren Teils</translation>
  </message>
  <message>
   <source>Follow the map</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Der Karte folgen</translation>
  </message>
  <message>
   <source>A new preview whenever the map is moved.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Eine neue Vorschau, sobald die Karte verschoben wird.</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Starten</translation>
  </message>
  <message>
   <source>Open as dialog…</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Als Dialog öffnen…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>The map is made in the background.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Die Karte wird im Hintergrund erstellt.</translation>
  </message>
  <message>
   <source>, {count} waiting</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>, {count} in der Warteschlange</translation>
  </message>
  <message>
   <source>Preview: {pixels} pixels of the image in {seconds:.1f} s.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Vorschau: {pixels} Pixel des Bildes in {seconds:.1f} s.</translation>
  </message>
  <message>
   <source>At this pace, the whole image takes about {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Bei diesem Tempo dauert das ganze Bild etwa {time}.</translation>
  </message>
  <message>
   <source>{map}: done in {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{map}: fertig in {time}.</translation>
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
   <translation>Bedienfeld…</translation>
  </message>
  <message>
   <source>CNN Mapper: the panel with previews</source>
   <extracomment>gui/panel_place.py</extracomment>
   <translation>CNN Mapper: das Bedienfeld mit Vorschauen</translation>
  </message>
  <message>
   <source>Zoom in: from so far away, the image “{layer}” is {width} x {height} pixels, which may be too few. {reason}</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>Zoomen Sie hinein: Aus so großer Entfernung hat das Bild „{layer}“ {width} x {height} Pixel, was zu wenig sein kann. {reason}</translation>
  </message>
  <message>
   <source>There is no preview: the image was removed, or the task cancelled.</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>Es gibt keine Vorschau: Das Bild wurde entfernt oder die Aufgabe abgebrochen.</translation>
  </message>
  <message>
   <source>A layer that it needs was removed from the project before it was begun. Add the layer, and run it again.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>Ein Layer, der dafür gebraucht wird, wurde vor dem Beginn aus dem Projekt entfernt. Fügen Sie den Layer hinzu und führen Sie den Lauf erneut aus.</translation>
  </message>
  <message>
   <source>The run was cancelled.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>Der Lauf wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The run failed; the panel Log Messages may say more, under “Processing”.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>Der Lauf ist fehlgeschlagen; das Bedienfeld „Protokoll“ zeigt unter „Verarbeitung“ möglicherweise mehr.</translation>
  </message>
  <message>
   <source>CNN Mapper: Keras CNNs over rasters</source>
   <extracomment>provider.py</extracomment>
   <translation>CNN Mapper: Keras-CNNs auf Rastern anwenden</translation>
  </message>
  <message>
   <source>Python of the inference environment</source>
   <extracomment>provider.py</extracomment>
   <translation>Python der Inferenzumgebung</translation>
  </message>
  <message>
   <source>Python of Orfeo ToolBox (interpreter, or command that starts one)</source>
   <extracomment>provider.py</extracomment>
   <translation>Python von Orfeo ToolBox (Interpreter oder Befehl, der einen startet)</translation>
  </message>
  <message>
   <source>Leave blank for the managed environment</source>
   <extracomment>settings.py</extracomment>
   <translation>Für die verwaltete Umgebung leer lassen</translation>
  </message>
  <message>
   <source>The certificates that QGIS trusts cannot be written to {path} ({reason}).</source>
   <extracomment>worker/certificates.py</extracomment>
   <translation>Die Zertifikate, denen QGIS vertraut, können nicht nach {path} geschrieben werden ({reason}).</translation>
  </message>
  <message>
   <source>No tile was kept, and no map written; started again, the run begins anew.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Es blieb keine Kachel erhalten, und es wurde keine Karte geschrieben; bei erneutem Start beginnt der Lauf von vorn.</translation>
  </message>
  <message>
   <source>{what_is_kept} To go on from there, run it again with the same parameters and outputs. To remove them, run {remove}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>{what_is_kept} Um von dort aus fortzufahren, führen Sie den Lauf mit denselben Parametern und Ausgaben erneut aus. Um sie zu entfernen, führen Sie {remove} aus.</translation>
  </message>
  <message>
   <source>The weights learnt so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Die bisher gelernten Gewichte ({size}) werden neben {path} aufbewahrt.</translation>
  </message>
  <message>
   <source>The labels and patches read so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Die bisher gelesenen Labels und Patches ({size}) werden neben {path} aufbewahrt.</translation>
  </message>
  <message>
   <source>1 finished tile ({size}) is kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>1 fertige Kachel ({size}) wird neben {path} aufbewahrt.</translation>
  </message>
  <message>
   <source>{tiles} finished tiles ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>{tiles} fertige Kacheln ({size}) werden neben {path} aufbewahrt.</translation>
  </message>
  <message>
   <source>“Remove what interrupted runs have left” (cnnmapper:removeleftovers)</source>
   <extracomment>worker/client.py</extracomment>
   <translation>„Reste unterbrochener Läufe entfernen“ (cnnmapper:removeleftovers)</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}): the plugin's folder is not complete. Install the plugin again.</source>
   <extracomment>worker/contents.py</extracomment>
   <translation>{path} kann nicht gelesen werden ({reason}): Der Plugin-Ordner ist nicht vollständig. Installieren Sie das Plugin erneut.</translation>
  </message>
  <message>
   <source>The layer “{layer}” is read with the authentication “{identifier}”</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>Der Layer „{layer}“ wird mit der Authentifizierung „{identifier}“ gelesen</translation>
  </message>
  <message>
   <source>{what}, and QGIS's authentication database is locked. Unlock it with the master password (in qgis_process: name a file that holds it in QGIS_AUTH_PASSWORD_FILE).</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, und die Authentifizierungsdatenbank von QGIS ist gesperrt. Entsperren Sie sie mit dem Masterpasswort (in qgis_process: Geben Sie in QGIS_AUTH_PASSWORD_FILE eine Datei an, die es enthält).</translation>
  </message>
  <message>
   <source>{what}, which QGIS does not have (any more). Choose another one in the layer's properties.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, die QGIS nicht (mehr) kennt. Wählen Sie in den Layereigenschaften eine andere.</translation>
  </message>
  <message>
   <source>{what}, but {address} is no address of a web server; only those can be read so. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, aber {address} ist keine Adresse eines Webservers; nur solche können so gelesen werden. {advice}</translation>
  </message>
  <message>
   <source>{what} of the kind “{method}”, which cannot be handed on to the inference environment; expected is one that sends HTTP headers, such as Basic. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, die von der Art „{method}“ ist und nicht an die Inferenzumgebung weitergegeben werden kann; erwartet wird eine, die HTTP-Header sendet, etwa Basic. {advice}</translation>
  </message>
  <message>
   <source>The layer “{layer}” has another {name} than a layer before it; expected is one for all layers of a run. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>Der Layer „{layer}“ hat bei {name} einen anderen Wert als ein Layer vor ihm; erwartet wird derselbe für alle Layer eines Laufs. {advice}</translation>
  </message>
  <message>
   <source>Save the layer as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>Speichern Sie den Layer zuerst als GeoTIFF (Layermenü: Exportieren &gt; Speichern als) und verwenden Sie dieses.</translation>
  </message>
  <message>
   <source>The worker {how}
Its last lines:
{tail}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>Der Arbeitsprozess {how}
Seine letzten Zeilen:
{tail}</translation>
  </message>
  <message>
   <source>The worker {how}
It wrote nothing to its standard error.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>Der Arbeitsprozess {how}
Er hat nichts auf die Standardfehlerausgabe geschrieben.</translation>
  </message>
  <message>
   <source>could not start: the Python that its environment was made with is gone or was replaced, as by an upgrade of QGIS. Run {setup} again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>konnte nicht starten: Das Python, mit dem seine Umgebung angelegt wurde, ist nicht mehr vorhanden oder wurde ersetzt, etwa durch eine Aktualisierung von QGIS. Führen Sie {setup} erneut aus.</translation>
  </message>
  <message>
   <source>crashed with status 0x{status:08X} ({name}): {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>ist mit Status 0x{status:08X} ({name}) abgestürzt: {advice}</translation>
  </message>
  <message>
   <source>was ended by signal {code} ({name}), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>wurde durch Signal {code} ({name}) beendet, {advice}</translation>
  </message>
  <message>
   <source>ended with exit code 137 (signal 9, SIGKILL), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>endete mit Exit-Code 137 (Signal 9, SIGKILL), {advice}</translation>
  </message>
  <message>
   <source>ended without a result.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>endete ohne Ergebnis.</translation>
  </message>
  <message>
   <source>ended with exit code {code} and gave no reason.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>endete mit Exit-Code {code} und nannte keinen Grund.</translation>
  </message>
  <message>
   <source>most likely because the memory ran out: the operating system ends the largest process then. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>höchstwahrscheinlich, weil der Arbeitsspeicher ausging: Das Betriebssystem beendet dann den größten Prozess. Geben Sie RAM oder TILE_SIZE einen kleineren Wert oder schließen Sie andere Programme und führen Sie den Lauf erneut aus.</translation>
  </message>
  <message>
   <source>because this processor lacks an instruction that TensorFlow was built for (AVX). Use the light tier, whose ONNX Runtime chooses what the processor has, another machine, or point CNNMAPPER_PYTHON at a Python with a TensorFlow built for it.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>weil diesem Prozessor ein Befehlssatz fehlt, für den TensorFlow gebaut wurde (AVX). Verwenden Sie die Stufe light, deren ONNX Runtime wählt, was der Prozessor beherrscht, oder einen anderen Rechner, oder verweisen Sie mit CNNMAPPER_PYTHON auf ein Python mit einem dafür gebauten TensorFlow.</translation>
  </message>
  <message>
   <source>a crash inside a library. Run “Set up the inference environment” again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>ein Absturz innerhalb einer Bibliothek. Führen Sie „Inferenzumgebung einrichten“ erneut aus.</translation>
  </message>
  <message>
   <source>a memory access that failed; a disk that is full can be the cause.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>ein fehlgeschlagener Speicherzugriff; ein voller Datenträger kann die Ursache sein.</translation>
  </message>
  <message>
   <source>it gave up by itself; the lines below say more.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>er hat von sich aus abgebrochen; die Zeilen unten sagen mehr.</translation>
  </message>
  <message>
   <source>the lines below may say why.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>die Zeilen unten nennen möglicherweise den Grund.</translation>
  </message>
  <message>
   <source>access violation</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>Zugriffsverletzung</translation>
  </message>
  <message>
   <source>no memory</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>kein Arbeitsspeicher</translation>
  </message>
  <message>
   <source>illegal instruction</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>ungültiger Befehl</translation>
  </message>
  <message>
   <source>a DLL was not found</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>eine DLL wurde nicht gefunden</translation>
  </message>
  <message>
   <source>install the Microsoft Visual C++ Redistributable, which ONNX Runtime and TensorFlow need.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>installieren Sie das Microsoft Visual C++ Redistributable, das ONNX Runtime und TensorFlow benötigen.</translation>
  </message>
  <message>
   <source>stack buffer overrun</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>Pufferüberlauf auf dem Stack</translation>
  </message>
  <message>
   <source>unknown status</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>unbekannter Status</translation>
  </message>
  <message>
   <source>unknown</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>Asking the inference environment</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Inferenzumgebung wird abgefragt</translation>
  </message>
  <message>
   <source>Asking Orfeo ToolBox</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Orfeo ToolBox wird abgefragt</translation>
  </message>
  <message>
   <source>Ready: {engines}. The text below can be pasted into a question; secrets, user name and host name are left out of it. Look it through all the same.</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Bereit: {engines}. Der Text unten kann in eine Anfrage eingefügt werden; Geheimnisse, Benutzername und Rechnername sind darin ausgelassen. Sehen Sie ihn trotzdem durch.</translation>
  </message>
  <message>
   <source>CNN Mapper: engines</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>CNN Mapper: Engines</translation>
  </message>
  <message>
   <source>ENGINE is Orfeo ToolBox, which cannot be handed the log-in that an image needs. Choose the engine CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>ENGINE ist Orfeo ToolBox, an die sich die für ein Bild nötige Anmeldung nicht weitergeben lässt. Wählen Sie die Engine CNN Mapper oder speichern Sie das Bild zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <source>It is named by {origin}.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>Angegeben ist sie durch {origin}.</translation>
  </message>
  <message>
   <source>“Set up the inference environment” (cnnmapper:setupenvironment)</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>„Inferenzumgebung einrichten“ (cnnmapper:setupenvironment)</translation>
  </message>
  <message>
   <source>Add the full tier with {setup}, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Fügen Sie die Stufe full mit {setup}, TIER full, hinzu (qgis_process run cnnmapper:setupenvironment -- TIER=full); was vorhanden ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Add it with {setup}, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Fügen Sie es mit {setup}, CLUSTER, hinzu (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); was vorhanden ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>The Python that the environment {folder} was made with is gone ({base}), as after an upgrade of QGIS or of the system. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Das Python, mit dem die Umgebung {folder} angelegt wurde, ist nicht mehr vorhanden ({base}), wie nach einer Aktualisierung von QGIS oder des Systems. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment in {folder} has lost its Python, as in a profile that was copied. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Die Inferenzumgebung in {folder} hat ihr Python verloren, wie in einem kopierten Benutzerprofil. {way_out}</translation>
  </message>
  <message>
   <source>There is no inference environment yet. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Es gibt noch keine Inferenzumgebung. {way_out}</translation>
  </message>
  <message>
   <source>There is no Python at {python}. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Unter {python} gibt es kein Python. {way_out}</translation>
  </message>
  <message>
   <source>{python} is not executable. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>{python} ist nicht ausführbar. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment is not complete. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Die Inferenzumgebung ist nicht vollständig. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment belongs to another version of the plugin. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Die Inferenzumgebung gehört zu einer anderen Version des Plugins. {way_out}</translation>
  </message>
  <message>
   <source>The environment variable {variable} names it: correct it, or remove it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Die Angabe stammt aus der Umgebungsvariablen {variable}: Korrigieren Sie sie, oder entfernen Sie sie und führen Sie {setup} aus.</translation>
  </message>
  <message>
   <source>Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper names it: correct it, or empty it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Die Angabe stammt aus Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; CNN Mapper: Korrigieren Sie sie, oder leeren Sie sie und führen Sie {setup} aus.</translation>
  </message>
  <message>
   <source>Run {setup}, or set {variable} to a Python that has what the engine needs.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Führen Sie {setup} aus, oder setzen Sie {variable} auf ein Python, das alles hat, was die Engine benötigt.</translation>
  </message>
  <message>
   <source>Run {setup} again.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Führen Sie {setup} erneut aus.</translation>
  </message>
  <message>
   <source>Another QGIS is installing the environment in {folder} at this moment. Wait until it has finished.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>Ein anderes QGIS installiert gerade die Umgebung in {folder}. Warten Sie, bis es fertig ist.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {error}.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>Der Ordner {folder} kann nicht angelegt werden: {error}.</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>er kann nicht entfernt werden</translation>
  </message>
  <message>
   <source>{folder} is in use ({error}). Close every other QGIS and wait for running maps, then try again.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>{folder} wird gerade verwendet ({error}). Schließen Sie jedes andere QGIS, warten Sie auf laufende Karten und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Cancelled. {what_is_left}</source>
   <extracomment>worker/errors.py</extracomment>
   <translation>Abgebrochen. {what_is_left}</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{name} wird heruntergeladen</translation>
  </message>
  <message>
   <source>{page} does not give {name} as it is known here (SHA-256 {digest}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{page} liefert {name} nicht so, wie die Datei hier bekannt ist (SHA-256 {digest}).</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{name} cannot be downloaded from {address} ({reason}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{name} kann nicht von {address} heruntergeladen werden ({reason}).</translation>
  </message>
  <message>
   <source>GPU: TensorFlow computes on NVIDIA's cards under Linux only (on Windows: in WSL). Install the tier light, whose ONNX Runtime computes on them under Windows too, or without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU: TensorFlow rechnet auf NVIDIA-Karten nur unter Linux (unter Windows: in WSL). Installieren Sie die Stufe light, deren ONNX Runtime auch unter Windows darauf rechnet, oder ohne GPU.</translation>
  </message>
  <message>
   <source>GPU: the libraries for NVIDIA's cards are for x86-64 under Linux and Windows. Install without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU: Die Bibliotheken für NVIDIA-Karten gibt es für x86-64 unter Linux und Windows. Installieren Sie ohne GPU.</translation>
  </message>
  <message>
   <source>WHEELS: there is no folder {folder}; expected is a folder of wheels.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS: Es gibt keinen Ordner {folder}; erwartet wird ein Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} holds no wheel (.whl). {how_to_fill}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS: Der Ordner {folder} enthält kein Wheel (.whl). {how_to_fill}</translation>
  </message>
  <message>
   <source>Checking the environment that is there</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Vorhandene Umgebung wird geprüft</translation>
  </message>
  <message>
   <source>The environment is damaged and is installed anew. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Die Umgebung ist beschädigt und wird neu installiert. {error}</translation>
  </message>
  <message>
   <source>More than what is asked for is there: the tier {tier}. It stays. To have less, remove the folder {folder} first.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Es ist mehr vorhanden als verlangt: die Stufe {tier}. Sie bleibt erhalten. Wenn Sie weniger möchten, entfernen Sie zuerst den Ordner {folder}.</translation>
  </message>
  <message>
   <source>The tier {tier} cannot be added to the environment that is there ({reason}). It is made anew.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Die Stufe {tier} kann der vorhandenen Umgebung nicht hinzugefügt werden ({reason}). Die Umgebung wird neu angelegt.</translation>
  </message>
  <message>
   <source>Base interpreter: {base}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Basisinterpreter: {base}</translation>
  </message>
  <message>
   <source>The earlier environment in {folder} was removed.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Die frühere Umgebung in {folder} wurde entfernt.</translation>
  </message>
  <message>
   <source>The paths in {folder} would have up to {over} characters too many for Windows. Enable long paths, as an administrator: reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1, then start QGIS again; or install the tier light, whose paths are shorter.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Die Pfade in {folder} hätten bis zu {over} Zeichen zu viel für Windows. Aktivieren Sie lange Pfade, als Administrator: reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1, und starten Sie QGIS dann neu; oder installieren Sie die Stufe light, deren Pfade kürzer sind.</translation>
  </message>
  <message>
   <source>{count} wheels have the hashes that {list} expects.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{count} Wheels haben die in {list} erwarteten Hashwerte.</translation>
  </message>
  <message>
   <source>Checking the environment</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Umgebung wird geprüft</translation>
  </message>
  <message>
   <source>The packages were installed, but do not work. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Die Pakete wurden installiert, funktionieren aber nicht. {error}</translation>
  </message>
  <message>
   <source>{folder} has {free:.1f} GB of free space; the environment may need up to {needed} GB.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder} hat {free:.1f} GB freien Platz; die Umgebung benötigt möglicherweise bis zu {needed} GB.</translation>
  </message>
  <message>
   <source>{folder} is not a virtual environment: it has no site-packages.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder} ist keine virtuelle Umgebung: Es fehlt site-packages.</translation>
  </message>
  <message>
   <source>{implementation} {version}, {bits} bit, {system} {machine} ({path})</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{implementation} {version}, {bits} Bit, {system} {machine} ({path})</translation>
  </message>
  <message>
   <source>expected is CPython {oldest} to {newest}, 64 bit</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>erwartet wird CPython {oldest} bis {newest}, 64 Bit</translation>
  </message>
  <message>
   <source>it is {implementation}, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>es ist {implementation}, wofür {what} kein Wheel hat; {wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for Python {version}; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} hat kein Wheel für Python {version}; {wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for a free-threaded Python; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} hat kein Wheel für ein Free-threaded-Python; {wanted}</translation>
  </message>
  <message>
   <source>it is a {bits} bit Python, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>es ist ein {bits}-Bit-Python, für das {what} kein Wheel hat; {wanted}</translation>
  </message>
  <message>
   <source>it is the Python of the Microsoft Store, whose files Windows puts where other programs do not find them; expected is one from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>es ist das Python des Microsoft Store, dessen Dateien Windows dort ablegt, wo andere Programme sie nicht finden; erwartet wird eines von python.org</translation>
  </message>
  <message>
   <source>it does not use glibc (musl, as on Alpine Linux?), for which {what} has no wheel; expected is a Linux with glibc</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>es verwendet nicht glibc (musl, wie unter Alpine Linux?), wofür {what} kein Wheel hat; erwartet wird ein Linux mit glibc</translation>
  </message>
  <message>
   <source>its glibc is {found}, for which {what} has no wheel; expected is {oldest} or later, as in Debian 10, Ubuntu 20.04 and RHEL 8</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>seine glibc ist {found}, wofür {what} kein Wheel hat; erwartet wird {oldest} oder neuer, wie in Debian 10, Ubuntu 20.04 und RHEL 8</translation>
  </message>
  <message>
   <source>rasterio has no wheel for Python 3.9 on aarch64; expected is Python 3.10 or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterio hat kein Wheel für Python 3.9 auf aarch64; erwartet wird Python 3.10 oder neuer</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system}; expected is Linux, Windows or macOS</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} hat kein Wheel für {system}; erwartet wird Linux, Windows oder macOS</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system} on {machine}; expected is {expected}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} hat kein Wheel für {system} auf {machine}; erwartet wird {expected}</translation>
  </message>
  <message>
   <source>{what} has no wheel for a Mac with an Intel processor and Python {version}, nor for an Intel build of it on another Mac; expected is an arm64 Python on a Mac with Apple's processor, or, for the light tier, Python 3.9 on an Intel Mac (3.10 from macOS 15 on)</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} hat kein Wheel für einen Mac mit Intel-Prozessor und Python {version}, auch nicht für einen Intel-Build davon auf einem anderen Mac; erwartet wird ein arm64-Python auf einem Mac mit Apple-Prozessor oder, für die Stufe light, Python 3.9 auf einem Intel-Mac (3.10 ab macOS 15)</translation>
  </message>
  <message>
   <source>rasterio has no wheel for macOS {found}; expected is macOS {oldest} or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterio hat kein Wheel für macOS {found}; erwartet wird macOS {oldest} oder neuer</translation>
  </message>
  <message>
   <source>it lacks {modules}, which the packages need; expected is a complete Python, as from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>es fehlt {modules}, was die Pakete benötigen; erwartet wird ein vollständiges Python, etwa von python.org</translation>
  </message>
  <message>
   <source>There is no file {path}; expected is the path of a Python.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Es gibt keine Datei {path}; erwartet wird der Pfad eines Python.</translation>
  </message>
  <message>
   <source>it wrote nothing</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>es hat nichts ausgegeben</translation>
  </message>
  <message>
   <source>{path} is not a usable Python 3: it ended with code {code} ({last}).</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path} ist kein verwendbares Python 3: Es endete mit Code {code} ({last}).</translation>
  </message>
  <message>
   <source>{path} did not answer as a Python does; it said {said!r}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path} antwortete nicht wie ein Python; die Ausgabe war {said!r}.</translation>
  </message>
  <message>
   <source>{interpreter} cannot be used: {reason}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{interpreter} kann nicht verwendet werden: {reason}.</translation>
  </message>
  <message>
   <source>The light tier can be built on {path}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Die Stufe light lässt sich auf {path} aufbauen.</translation>
  </message>
  <message>
   <source>no Python at all</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>überhaupt kein Python</translation>
  </message>
  <message>
   <source>No Python was found that {what} supports. Looked at:
{found}
{advice} {light}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Es wurde kein Python gefunden, das {what} unterstützt. Geprüft wurden:
{found}
{advice} {light}</translation>
  </message>
  <message>
   <source>winget install Python.Python.3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>winget install Python.Python.3.12 oder das Installationsprogramm von python.org</translation>
  </message>
  <message>
   <source>brew install python@3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>brew install python@3.12 oder das Installationsprogramm von python.org</translation>
  </message>
  <message>
   <source>sudo apt install python3.12-venv, where your release has it</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>sudo apt install python3.12-venv, sofern Ihre Systemversion es anbietet</translation>
  </message>
  <message>
   <source>the package manager of your system</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>die Paketverwaltung Ihres Systems</translation>
  </message>
  <message>
   <source>Install Python 3.12 ({way}); choose it in PYTHON if it is not found by itself.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Installieren Sie Python 3.12 ({way}); wählen Sie es in PYTHON, wenn es nicht von selbst gefunden wird.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: sudo apt install python{version}-venv.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Unter Debian und Ubuntu: sudo apt install python{version}-venv.</translation>
  </message>
  <message>
   <source>ONNX Runtime</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>ONNX Runtime</translation>
  </message>
  <message>
   <source>The environment variable {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>Die Umgebungsvariable {variable} ist „{text}“</translation>
  </message>
  <message>
   <source>The setting {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>Die Einstellung {variable} ist „{text}“</translation>
  </message>
  <message>
   <source>{where}; it has a quotation mark without its partner. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; darin steht ein Anführungszeichen ohne Gegenstück. Korrigieren Sie es in {places}.</translation>
  </message>
  <message>
   <source>{where}; there is no program {program}. Correct it in {places}. {install}</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; es gibt kein Programm {program}. Korrigieren Sie es in {places}. {install}</translation>
  </message>
  <message>
   <source>{where}; expected is “{word}” after {container}, so that the folders of a job can be mounted. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; nach {container} wird „{word}“ erwartet, damit die Ordner eines Auftrags eingehängt werden können. Korrigieren Sie es in {places}.</translation>
  </message>
  <message>
   <source>{where}; a path of Windows cannot be the same inside a container. Start QGIS in WSL, or choose an interpreter instead.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}; ein Windows-Pfad kann in einem Container nicht derselbe sein. Starten Sie QGIS in WSL oder wählen Sie stattdessen einen Interpreter.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be mounted in a container, because its name holds one of the characters {forbidden}. Rename it, or use another folder.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>Der Ordner {folder} kann nicht in einen Container eingehängt werden, weil sein Name eines der Zeichen {forbidden} enthält. Benennen Sie ihn um oder verwenden Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>the environment variable {variable} or Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>der Umgebungsvariablen {variable} oder Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; CNN Mapper</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is not set up. Install OTBTF, which is Orfeo ToolBox with TensorFlow inside, or take its container, and name its Python in {places}: an interpreter that can import pyotb, or a command that starts one, such as “docker run --rm mdl4eo/otbtf:latest python3”. Folders are mounted by themselves.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>Orfeo ToolBox ist nicht eingerichtet. Installieren Sie OTBTF, also Orfeo ToolBox mit integriertem TensorFlow, oder nehmen Sie dessen Container, und geben Sie sein Python in {places} an: einen Interpreter, der pyotb importieren kann, oder einen Befehl, der einen solchen startet, etwa „docker run --rm mdl4eo/otbtf:latest python3“. Ordner werden automatisch eingehängt.</translation>
  </message>
  <message>
   <source>What was complete before is as it was. Run it again to begin anew.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Was vorher vollständig war, ist unverändert. Führen Sie den Algorithmus erneut aus, um von vorn zu beginnen.</translation>
  </message>
  <message>
   <source>The disk is full: make room in the folder of the QGIS profile, or on the disk of the temporary files.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Der Datenträger ist voll: Schaffen Sie Platz im Ordner des QGIS-Benutzerprofils oder auf dem Datenträger der temporären Dateien.</translation>
  </message>
  <message>
   <source>The proxy refuses the connection: correct it in Settings &gt; Options &gt; Network.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Der Proxy verweigert die Verbindung: Korrigieren Sie ihn unter Einstellungen &gt; Optionen &gt; Netzwerk.</translation>
  </message>
  <message>
   <source>The certificate of the package index is not trusted. If your network inspects connections, set PIP_CERT to the certificate of your organisation.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Dem Zertifikat des Paketindex wird nicht vertraut. Wenn Ihr Netzwerk Verbindungen untersucht, setzen Sie PIP_CERT auf das Zertifikat Ihrer Organisation.</translation>
  </message>
  <message>
   <source>The package index cannot be reached: check the network and the proxy in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Der Paketindex ist nicht erreichbar: Prüfen Sie das Netzwerk und den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk, oder installieren Sie offline aus einem Ordner mit Wheels (WHEELS).</translation>
  </message>
  <message>
   <source>A path is too long for Windows: enable long paths (LongPathsEnabled), or choose a profile folder with a shorter path.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Ein Pfad ist für Windows zu lang: Aktivieren Sie lange Pfade (LongPathsEnabled) oder wählen Sie einen Profilordner mit kürzerem Pfad.</translation>
  </message>
  <message>
   <source>A file that was downloaded is damaged: try again.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Eine heruntergeladene Datei ist beschädigt: Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Fill it on a machine with a network, of whatever kind, with the version of the base interpreter (3.12, say): python3 "{script}" "{folder}" {options} --python 3.12</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Füllen Sie ihn auf einem beliebigen Rechner mit Netzwerk, mit der Version des Basisinterpreters (zum Beispiel 3.12): python3 "{script}" "{folder}" {options} --python 3.12</translation>
  </message>
  <message>
   <source>Installing the packages</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Pakete werden installiert</translation>
  </message>
  <message>
   <source>The folder {folder} lacks a wheel that fits this machine and this Python. {how_to_fill}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Im Ordner {folder} fehlt ein Wheel, das zu diesem Rechner und diesem Python passt. {how_to_fill}</translation>
  </message>
  <message>
   <source>The lines below say why.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Die Zeilen unten nennen den Grund.</translation>
  </message>
  <message>
   <source>signal or status {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Signal oder Status {code}</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Exit-Code {code}</translation>
  </message>
  <message>
   <source>pip could not install the packages ({how}). {reason}
pip said:
{said}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>pip konnte die Pakete nicht installieren ({how}). {reason}
Meldung von pip:
{said}</translation>
  </message>
  <message>
   <source>a package</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>ein Paket</translation>
  </message>
  <message>
   <source>Downloading {name}, {done:.0f} of {total:.0f} MB</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>{name} wird heruntergeladen, {done:.0f} von {total:.0f} MB</translation>
  </message>
  <message>
   <source>Unpacking; this takes some minutes</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Wird entpackt; das dauert einige Minuten</translation>
  </message>
  <message>
   <source>pip cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>pip kann nicht aus {wheel} entpackt werden ({reason}).</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no wheel of pip, and the base interpreter brings none. On a machine with a network: python -m pip download --no-deps -d "{folder}" pip=={version}</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>WHEELS: Der Ordner {folder} enthält kein Wheel von pip, und der Basisinterpreter bringt keines mit. Auf einem Rechner mit Netzwerk: python -m pip download --no-deps -d "{folder}" pip=={version}</translation>
  </message>
  <message>
   <source>Check the network and the proxy in Settings &gt; Options &gt; Network</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>Prüfen Sie das Netzwerk und den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu, sudo apt install python3-venv, which has a pip</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>führen Sie unter Debian und Ubuntu sudo apt install python3-venv aus, das ein pip mitbringt</translation>
  </message>
  <message>
   <source>install offline from a folder of wheels (WHEELS)</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>installieren Sie offline aus einem Ordner mit Wheels (WHEELS)</translation>
  </message>
  <message>
   <source>; or </source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>; oder </translation>
  </message>
  <message>
   <source>{program} cannot be started: {reason}.</source>
   <extracomment>worker/process.py</extracomment>
   <translation>{program} kann nicht gestartet werden: {reason}.</translation>
  </message>
  <message>
   <source>Inference environment</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Inferenzumgebung</translation>
  </message>
  <message>
   <source>The environment is installed and checked.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Die Umgebung ist installiert und geprüft.</translation>
  </message>
  <message>
   <source>The environment is in order, nothing was changed.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Die Umgebung ist in Ordnung, es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>It is not the one in use: {python} is. {way_out}</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Es ist nicht die verwendete Umgebung: Verwendet wird {python}. {way_out}</translation>
  </message>
  <message>
   <source>Versions that the engine reported</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Von der Engine gemeldete Versionen</translation>
  </message>
  <message>
   <source>Packages</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Pakete</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Größe</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count} MB</translation>
  </message>
  <message>
   <source>Duration</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>{count:.0f} s</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count:.0f} s</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Interpreter</translation>
  </message>
  <message>
   <source>Requirements</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Anforderungen</translation>
  </message>
  <message>
   <source>System</source>
   <extracomment>worker/report.py</extracomment>
   <translation>System</translation>
  </message>
  <message>
   <source>Graphics cards that TensorFlow finds</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Grafikkarten, die TensorFlow findet</translation>
  </message>
  <message>
   <source>What ONNX Runtime can compute on</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Worauf ONNX Runtime rechnen kann</translation>
  </message>
  <message>
   <source>uv installed no Python {version} in {folder}.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv hat kein Python {version} in {folder} installiert.</translation>
  </message>
  <message>
   <source>uv ended with code {code}: {said}</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv endete mit Code {code}: {said}</translation>
  </message>
  <message>
   <source>uv has no program for {system} on {machine} that is known here.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv hat für {system} auf {machine} kein Programm, das hier bekannt ist.</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no {name}, which would make the environment on a Python without venv (python -m pip download --no-deps uv=={version}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>WHEELS: Im Ordner {folder} fehlt {name}, womit die Umgebung auf einem Python ohne venv angelegt würde (python -m pip download --no-deps uv=={version}).</translation>
  </message>
  <message>
   <source>uv cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv kann nicht aus {wheel} entpackt werden ({reason}).</translation>
  </message>
  <message>
   <source>QGIS is set to use the SOCKS5 proxy {host}, which pip cannot use; it needs an HTTP proxy. Choose one in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/variables.py</extracomment>
   <translation>QGIS ist auf den SOCKS5-Proxy {host} eingestellt, den pip nicht verwenden kann; es benötigt einen HTTP-Proxy. Wählen Sie einen unter Einstellungen &gt; Optionen &gt; Netzwerk, oder installieren Sie offline aus einem Ordner mit Wheels (WHEELS).</translation>
  </message>
  <message>
   <source>Looking for a Python to build on</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Ein Python als Grundlage wird gesucht</translation>
  </message>
  <message>
   <source>A Python of its own could not be installed: {error}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Ein eigenes Python konnte nicht installiert werden: {error}</translation>
  </message>
  <message>
   <source>WHEELS: nothing is downloaded.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>WHEELS: Es wird nichts heruntergeladen.</translation>
  </message>
  <message>
   <source>No Python of this machine will do: one is downloaded with uv from the project python-build-standalone (about 30 MB) into {folder}.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Kein Python dieses Rechners ist geeignet: Eines aus dem Projekt python-build-standalone (etwa 30 MB) wird mit uv nach {folder} heruntergeladen.</translation>
  </message>
  <message>
   <source>Making a virtual environment in {folder}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Virtuelle Umgebung wird in {folder} angelegt</translation>
  </message>
  <message>
   <source>there is no {python}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{python} ist nicht vorhanden</translation>
  </message>
  <message>
   <source>{base} makes no virtual environment that works in {folder}. It said:
{said}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{base} legt in {folder} keine funktionierende virtuelle Umgebung an. Die Meldung war:
{said}</translation>
  </message>
  <message>
   <source>{folder} cannot be removed: something in it is in use.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{folder} kann nicht entfernt werden: Etwas darin wird gerade verwendet.</translation>
  </message>
  <message>
   <source>WHEELS: the hashes of {folder} cannot be checked ({reason}).</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: Die Hashwerte von {folder} können nicht geprüft werden ({reason}).</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not listed in {list}: it was put into the folder later. Remove it, or make the folder anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: {wheel} ist in {list} nicht aufgeführt: Es wurde später in den Ordner gelegt. Entfernen Sie es, oder erzeugen Sie den Ordner mit scripts/wheelhouse.py neu.</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not the file that was downloaded: its SHA-256 is {found}, and {list} expects {expected}. Copy the folder again, or make it anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: {wheel} ist nicht die heruntergeladene Datei: Ihr SHA-256 ist {found}, {list} erwartet {expected}. Kopieren Sie den Ordner erneut, oder erzeugen Sie ihn mit scripts/wheelhouse.py neu.</translation>
  </message>
  <message>
   <source>The worker failed and gave no reason.</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>Der Arbeitsprozess ist fehlgeschlagen und nannte keinen Grund.</translation>
  </message>
  <message>
   <source>{phase}, {time_left}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>{phase}, {time_left}</translation>
  </message>
  <message>
   <source>In English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>Auf Englisch: {text}</translation>
  </message>
  <message>
   <source>Message {number} of the engine, in English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>Meldung {number} der Engine, auf Englisch: {text}</translation>
  </message>
  <message>
   <source>about 1 s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>noch etwa 1 s</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>noch etwa {seconds} s</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>noch etwa {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>noch etwa {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>noch etwa {hours} h</translation>
  </message>
  <message>
   <source>Exports a Keras model and applies it to an image: from the .keras file to the class map in one go. The exported folder can be kept, so that the next image needs no export.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Exportiert ein Keras-Modell und wendet es auf ein Bild an: von der .keras-Datei zur Klassenkarte in einem Schritt. Der exportierte Ordner kann aufbewahrt werden, sodass das nächste Bild keinen Export benötigt.</translation>
  </message>
  <message>
   <source>The classes: a QGIS style, a table with the columns value, label and color, a colour map, or the card of another model.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Die Klassen: ein QGIS-Stil, eine Tabelle mit den Spalten value, label und color, eine Farbtabelle oder die Modellkarte eines anderen Modells.</translation>
  </message>
  <message>
   <source>In any coordinate system. Empty: the whole image.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>In einem beliebigen Koordinatensystem. Leer: das ganze Bild.</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts may give a list of rasters on the same pixel grid, in the order of the model's bands.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Das Raster, auf das das Modell angewendet wird. Skripte können eine Liste von Rastern auf demselben Pixelgitter angeben, in der Reihenfolge der Kanäle des Modells.</translation>
  </message>
  <message>
   <source>The file that model.save() wrote.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Die Datei, die model.save() geschrieben hat.</translation>
  </message>
  <message>
   <source>Applies a model to an image twice: for every pixel, with the probability of each class, and fully convolutionally, at the coarser spacing of the network.</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Wendet ein Modell zweimal auf ein Bild an: für jedes Pixel, mit der Wahrscheinlichkeit jeder Klasse, und vollständig konvolutional, im gröberen Raster des Netzes.</translation>
  </message>
  <message>
   <source>Area of the maps</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Gebiet der Karten</translation>
  </message>
  <message>
   <source>Class map (FCN)</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Klassenkarte (FCN)</translation>
  </message>
  <message>
   <source>Applies a model to an image, only where the polygons of a layer lie, and turns the class map into polygons: a vector map with class, name, area and mean confidence of each.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>Wendet ein Modell auf ein Bild an, nur dort, wo die Polygone eines Layers liegen, und wandelt die Klassenkarte in Polygone um: eine Vektorkarte mit Klasse, Name, Fläche und mittlerer Konfidenz jedes Polygons.</translation>
  </message>
  <message>
   <source>The classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>Die Klassen: ein QGIS-Stil (.qml, Paletten-/Eindeutige Werte oder Einkanalpseudofarbe), eine Tabelle (.csv, .tsv, .txt) mit den Spalten value, label und color, eine Farbtabelle (.txt von QGIS, .clr von ESRI) oder eine Modellkarte (.json). Eine Klasse für jeden Kanal der Modellausgabe, in deren Reihenfolge, oder zwei für einen einzelnen Sigmoid-Kanal; Werte, die ab 0 zählen, sind die Nummern der Kanäle, andernfalls nummeriert sie eine Tabellenspalte „index“. Die Karte enthält die Werte der Legende. Leer: die Klassen der Modellkarte, sonst „class 0“ und so weiter.</translation>
  </message>
  <message>
   <source>Learns land cover from labelled points or polygons and maps the whole image: samples patches, held apart in blocks, trains a network, says in a report how good it is on blocks that it has not seen, and applies it.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Lernt Landbedeckung aus gelabelten Punkten oder Polygonen und kartiert das ganze Bild: entnimmt Patches, in Blöcken voneinander getrennt, trainiert ein Netz, sagt in einem Bericht, wie gut es auf Blöcken ist, die es nicht gesehen hat, und wendet es an.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Namen und Farben der Klassen: ein QGIS-Stil (.qml, Paletten-/Eindeutige Werte oder Einkanalpseudofarbe), eine Tabelle (.csv, .tsv, .txt) mit den Spalten value, label und color, eine Farbtabelle (.txt von QGIS, .clr von ESRI) oder eine Modellkarte (.json). Klassen ohne Label werden ausgelassen. Leer: die Texte des Feldes oder die Namen, die das Raster enthält.</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and applies a CNN to it: the class map of an area or of a whole image, without a download. The image is a virtual raster; only what the map needs is read over the network.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Findet ein Satellitenbild in einem STAC-Katalog und wendet ein CNN darauf an: die Klassenkarte eines Gebiets oder eines ganzen Bildes, ohne Herunterladen. Das Bild ist ein virtuelles Raster; über das Netzwerk wird nur gelesen, was die Karte benötigt.</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: https://planetarycomputer.microsoft.com/api/stac/v1; Earth Search: https://earth-search.aws.element84.com/v1.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Adresse einer STAC-API. Planetary Computer: https://planetarycomputer.microsoft.com/api/stac/v1; Earth Search: https://earth-search.aws.element84.com/v1.</translation>
  </message>
  <message>
   <source>In any coordinate system: the area of the map, and where to search an image unless one is named above. Empty: the whole image.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>In einem beliebigen Koordinatensystem: das Gebiet der Karte, und wo nach einem Bild gesucht wird, sofern oben keines angegeben ist. Leer: das ganze Bild.</translation>
  </message>
 </context>
 <context>
  <name>CnnMapperEngine</name>
  <message>
   <source>{here} is not a complete engine folder; reinstall the plugin.</source>
   <extracomment>1, engine/__main__.py</extracomment>
   <translation>{here} ist kein vollständiger Engine-Ordner; installieren Sie das Plugin erneut.</translation>
  </message>
  <message>
   <source>The job must name one reference: a raster or a vector layer.</source>
   <extracomment>2, engine/assess.py</extracomment>
   <translation>Der Auftrag muss genau eine Referenz nennen: ein Raster oder einen Vektorlayer.</translation>
  </message>
  <message>
   <source>“{labels}” ({sizes}, {pixels} of the map)</source>
   <extracomment>3, engine/assessment/area_estimates.py</extracomment>
   <translation>„{labels}“ ({sizes}, {pixels} der Karte)</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy needs at least two reference samples in every class of the map. Too few are in: {missing}. Add samples there, or assess without the area-adjusted estimates (STRATIFIED false).</source>
   <extracomment>4, engine/assessment/area_estimates.py</extracomment>
   <translation>Flächenkorrigierte Genauigkeit benötigt mindestens zwei Referenzstichproben in jeder Klasse der Karte. Zu wenige liegen in: {missing}. Ergänzen Sie dort Stichproben oder bewerten Sie ohne die flächenkorrigierten Schätzungen (STRATIFIED false).</translation>
  </message>
  <message>
   <source>{name} has more than {SIZE} different values beyond 0 to 255; expected is a class map, with one whole number for each class.</source>
   <extracomment>5, engine/assessment/class_codes.py</extracomment>
   <translation>{name} hat mehr als {SIZE} verschiedene Werte außerhalb von 0 bis 255; erwartet wird eine Klassenkarte mit einer ganzen Zahl für jede Klasse.</translation>
  </message>
  <message>
   <source>{name} has {unique_count} different values in one block; expected is a class map, with one whole number for each class.</source>
   <extracomment>6, engine/assessment/class_codes.py</extracomment>
   <translation>{name} hat {unique_count} verschiedene Werte in einem Block; erwartet wird eine Klassenkarte mit einer ganzen Zahl für jede Klasse.</translation>
  </message>
  <message>
   <source>{name} holds the value {number}; expected is a class map, with one whole number for each class.</source>
   <extracomment>7, engine/assessment/class_codes.py</extracomment>
   <translation>{name} enthält den Wert {number}; erwartet wird eine Klassenkarte mit einer ganzen Zahl für jede Klasse.</translation>
  </message>
  <message>
   <source>{name} has {bands} bands; expected is a class map, which has one. Extract the band with the classes first.</source>
   <extracomment>8, engine/assessment/class_raster.py</extracomment>
   <translation>{name} hat {bands} Kanäle; erwartet wird eine Klassenkarte, die nur einen hat. Extrahieren Sie zuerst den Kanal mit den Klassen.</translation>
  </message>
  <message>
   <source>{name} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>9, engine/assessment/class_raster.py</extracomment>
   <translation>{name} ist nur durch {kind} georeferenziert; wo die Pixel liegen, ist nicht bekannt. Entzerren Sie das Raster zuerst mit „Transformieren (Reprojizieren)“ und nächstem Nachbarn.</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system; it is taken to be that of {name_2}.</source>
   <extracomment>10, engine/assessment/class_raster.py</extracomment>
   <translation>{name} hat kein Koordinatenbezugssystem; angenommen wird dasselbe wie für {name_2}.</translation>
  </message>
  <message>
   <source>{name} is in {crs}, {name_2} in {crs_2}. Bring one to the coordinate reference system of the other first, with “Warp (reproject)” and nearest neighbour, so that no class is invented.</source>
   <extracomment>11, engine/assessment/class_raster.py</extracomment>
   <translation>{name} liegt in {crs} vor, {name_2} in {crs_2}. Überführen Sie zuerst eines in das Koordinatenbezugssystem des anderen, mit „Transformieren (Reprojizieren)“ und nächstem Nachbarn, damit keine Klasse erfunden wird.</translation>
  </message>
  <message>
   <source>The legend {classes} has no name for the class values {list}; they are called by their numbers.</source>
   <extracomment>12, engine/assessment/class_raster.py</extracomment>
   <translation>Die Legende {classes} hat keinen Namen für die Klassenwerte {list}; sie werden mit ihren Nummern bezeichnet.</translation>
  </message>
  <message>
   <source>The class value {value} is “{labels}” in {name} and “{label}” in {name_2}. If the two number their classes differently, the comparison says nothing: recode one of them first.</source>
   <extracomment>13, engine/assessment/class_raster.py</extracomment>
   <translation>Der Klassenwert {value} bedeutet für {name} „{labels}“ und für {name_2} „{label}“. Wenn beide ihre Klassen unterschiedlich nummerieren, sagt der Vergleich nichts aus: Kodieren Sie zuerst eines davon um.</translation>
  </message>
  <message>
   <source>IGNORE is “{text}”; expected are numbers separated by commas, such as 0,255.</source>
   <extracomment>14, engine/assessment/class_raster.py</extracomment>
   <translation>IGNORE ist „{text}“; erwartet werden durch Kommas getrennte Zahlen, etwa 0,255.</translation>
  </message>
  <message>
   <source>the same in both</source>
   <extracomment>16, engine/assessment/difference_map.py</extracomment>
   <translation>in beiden gleich</translation>
  </message>
  <message>
   <source>The two maps have {classes} classes; a difference map can tell the pairs of up to 255. Leave the difference map out.</source>
   <extracomment>17, engine/assessment/difference_map.py</extracomment>
   <translation>Die beiden Karten haben {classes} Klassen; eine Differenzkarte kann die Paare von höchstens 255 unterscheiden. Lassen Sie die Differenzkarte weg.</translation>
  </message>
  <message>
   <source>{parent} cannot take the difference map ({strerror}). Choose another output file.</source>
   <extracomment>19, engine/assessment/difference_map.py</extracomment>
   <translation>{parent} kann die Differenzkarte nicht aufnehmen ({strerror}). Wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>CNN Mapper {version}</source>
   <extracomment>20, engine/assessment/difference_map.py</extracomment>
   <translation>CNN Mapper {version}</translation>
  </message>
  <message>
   <source>Finishing the difference map</source>
   <extracomment>21, engine/assessment/difference_map.py</extracomment>
   <translation>Differenzkarte wird fertiggestellt</translation>
  </message>
  <message>
   <source>STRATIFIED is true, but the reference are polygons. The pixels of one polygon are no independent samples: the confidence intervals come out too narrow.</source>
   <extracomment>22, engine/assessment/map_accuracy.py</extracomment>
   <translation>STRATIFIED ist true, aber die Referenz besteht aus Polygonen. Die Pixel eines Polygons sind keine unabhängigen Stichproben: Die Konfidenzintervalle fallen zu schmal aus.</translation>
  </message>
  <message>
   <source>The map's coordinate reference system is not projected, so its pixels differ in area or their area is unknown: areas are given as pixels. Use a map in an equal-area projection for areas in hectares.</source>
   <extracomment>23, engine/assessment/map_accuracy.py</extracomment>
   <translation>Das Koordinatenbezugssystem der Karte ist nicht projiziert, sodass ihre Pixel verschieden groß sind oder ihre Fläche unbekannt ist: Flächen werden in Pixeln angegeben. Verwenden Sie für Flächen in Hektar eine Karte in einer flächentreuen Projektion.</translation>
  </message>
  <message>
   <source>the reference</source>
   <extracomment>24, engine/assessment/map_accuracy.py</extracomment>
   <translation>die Referenz</translation>
  </message>
  <message>
   <source>FIELD is not given; expected is the field of the reference layer that holds the class.</source>
   <extracomment>25, engine/assessment/map_accuracy.py</extracomment>
   <translation>FIELD ist nicht angegeben; erwartet wird das Feld des Referenzlayers, das die Klasse enthält.</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes, and the map's classes have the values {list}: which band is which class is not known. Give a legend (CLASSES) with one class for each band, in the bands' order.</source>
   <extracomment>26, engine/assessment/map_accuracy.py</extracomment>
   <translation>Die Kanäle der Wahrscheinlichkeiten tragen nicht die Namen der Klassen, und die Klassen der Karte haben die Werte {list}: Welcher Kanal welche Klasse ist, ist nicht bekannt. Geben Sie eine Legende (CLASSES) mit einer Klasse für jeden Kanal an, in der Reihenfolge der Kanäle.</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes; band 1 is taken to be class 0, band 2 class 1, and so on.</source>
   <extracomment>27, engine/assessment/map_accuracy.py</extracomment>
   <translation>Die Kanäle der Wahrscheinlichkeiten tragen nicht die Namen der Klassen; Kanal 1 wird als Klasse 0 angenommen, Kanal 2 als Klasse 1 und so weiter.</translation>
  </message>
  <message>
   <source>the probabilities</source>
   <extracomment>28, engine/assessment/map_accuracy.py</extracomment>
   <translation>die Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: it has one band only, which does not carry the name of one of two classes. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>29, engine/assessment/map_accuracy.py</extracomment>
   <translation>PROBABILITIES ({path}) gehören nicht zu {name}: Die Datei hat nur einen Kanal, und dieser trägt nicht den Namen einer von zwei Klassen. Erwartet wird die Karte der Wahrscheinlichkeiten aus demselben Lauf, ein Kanal für jede Klasse.</translation>
  </message>
  <message>
   <source>{missed} samples lie outside it or where it has no data</source>
   <extracomment>30, engine/assessment/map_accuracy.py</extracomment>
   <translation>{missed} Stichproben liegen außerhalb oder dort, wo die Karte keine Daten hat</translation>
  </message>
  <message>
   <source>there is none</source>
   <extracomment>31, engine/assessment/map_accuracy.py</extracomment>
   <translation>es gibt keine</translation>
  </message>
  <message>
   <source>no pixel's centre lies in one of the {features} polygons (they are elsewhere, smaller than a pixel, or contradict each other)</source>
   <extracomment>32, engine/assessment/map_accuracy.py</extracomment>
   <translation>in keinem der {features} Polygone liegt ein Pixelmittelpunkt (sie liegen woanders, sind kleiner als ein Pixel oder widersprechen einander)</translation>
  </message>
  <message>
   <source>There is no reference where {name} has data: {found}. Check the coordinate reference systems, the nodata values and IGNORE.</source>
   <extracomment>33, engine/assessment/map_accuracy.py</extracomment>
   <translation>Es gibt keine Referenz, wo {name} Daten hat: {found}. Prüfen Sie die Koordinatenbezugssysteme, die NoData-Werte und IGNORE.</translation>
  </message>
  <message>
   <source>{outside} reference samples lie outside the map or where it has no data; they are left out.</source>
   <extracomment>34, engine/assessment/map_accuracy.py</extracomment>
   <translation>{outside} Referenzstichproben liegen außerhalb der Karte oder dort, wo sie keine Daten hat; sie bleiben unberücksichtigt.</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in polygons of different classes; they are left out.</source>
   <extracomment>35, engine/assessment/map_accuracy.py</extracomment>
   <translation>{conflicts} Pixel liegen in Polygonen verschiedener Klassen; sie bleiben unberücksichtigt.</translation>
  </message>
  <message>
   <source>The probabilities have no data at any sample; there is no calibration to report.</source>
   <extracomment>36, engine/assessment/map_accuracy.py</extracomment>
   <translation>Die Wahrscheinlichkeiten haben an keiner Stichprobe Daten; über die Kalibrierung lässt sich nichts berichten.</translation>
  </message>
  <message>
   <source>The map or the reference shows one class only at the samples, so that {value}the Matthews correlation coefficient cannot be worked out.</source>
   <extracomment>37, engine/assessment/map_accuracy.py</extracomment>
   <translation>Karte oder Referenz zeigen an den Stichproben nur eine Klasse, sodass sich {value}der Matthews-Korrelationskoeffizient nicht berechnen lässt.</translation>
  </message>
  <message>
   <source>kappa and </source>
   <extracomment>38, engine/assessment/map_accuracy.py</extracomment>
   <translation>Kappa und </translation>
  </message>
  <message>
   <source>{name} and {name_2} overlap, but nowhere do both have data: only the first has at {sum} pixel centres, only the second at {sum_2}, neither at {centres}. Check the nodata values of both{value}</source>
   <extracomment>39, engine/assessment/map_agreement.py</extracomment>
   <translation>{name} und {name_2} überlappen sich, haben aber nirgends beide Daten: nur die erste Karte hat Daten an {sum} Pixelmittelpunkten, nur die zweite an {sum_2}, keine von beiden an {centres}. Prüfen Sie die NoData-Werte beider Karten{value}</translation>
  </message>
  <message>
   <source>, and IGNORE ({ignore}).</source>
   <extracomment>40, engine/assessment/map_agreement.py</extracomment>
   <translation> und IGNORE ({ignore}).</translation>
  </message>
  <message>
   <source>At no pixel centre of the coarser map ({name}) do both maps have data; the agreement is known by area only.</source>
   <extracomment>41, engine/assessment/map_agreement.py</extracomment>
   <translation>An keinem Pixelmittelpunkt der gröberen Karte ({name}) haben beide Karten Daten; die Übereinstimmung ist nur nach Fläche bekannt.</translation>
  </message>
  <message>
   <source>There is no pixel centre at which both maps have data, so there is no difference map to make. Leave OUTPUT empty.</source>
   <extracomment>42, engine/assessment/map_agreement.py</extracomment>
   <translation>Es gibt keinen Pixelmittelpunkt, an dem beide Karten Daten haben, daher kann keine Differenzkarte erstellt werden. Lassen Sie OUTPUT leer.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>43, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES ({path}) gehören nicht zu {name}: {list}. Erwartet wird die Karte der Wahrscheinlichkeiten aus demselben Lauf, ein Kanal für jede Klasse.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>44, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES ({path}) enthalten den Wert {wrong}; erwartet werden Zahlen von 0 bis 1. Teilen Sie Prozentwerte durch 100.</translation>
  </message>
  <message>
   <source>the reference {name}</source>
   <extracomment>46, engine/assessment/vector_reference.py</extracomment>
   <translation>die Referenz {name}</translation>
  </message>
  <message>
   <source>{without} features of {name} have no geometry.</source>
   <extracomment>47, engine/assessment/vector_reference.py</extracomment>
   <translation>{name}: {without} Objekte haben keine Geometrie.</translation>
  </message>
  <message>
   <source>{nowhere} polygons of {name} have no place in the coordinate reference system of the map; they are left out.</source>
   <extracomment>48, engine/assessment/vector_reference.py</extracomment>
   <translation>{name}: {nowhere} Polygone haben keinen Ort im Koordinatenbezugssystem der Karte; sie bleiben unberücksichtigt.</translation>
  </message>
  <message>
   <source>none (the map has no names: give a legend, CLASSES)</source>
   <extracomment>49, engine/assessment/vector_reference.py</extracomment>
   <translation>keine (die Karte hat keine Namen: Geben Sie eine Legende an, CLASSES)</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}” and more; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>50, engine/assessment/vector_reference.py</extracomment>
   <translation>{name_2}: Das Feld „{name}“ enthält „{list}“ und weitere; erwartet werden ganze Zahlen oder die Namen der Klassen, nämlich: {known}.</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}”; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>51, engine/assessment/vector_reference.py</extracomment>
   <translation>{name_2}: Das Feld „{name}“ enthält „{list}“; erwartet werden ganze Zahlen oder die Namen der Klassen, nämlich: {known}.</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no value in the field “{name_2}”; they are left out.</source>
   <extracomment>52, engine/assessment/vector_reference.py</extracomment>
   <translation>{name}: {sum} Objekte haben keinen Wert im Feld „{name_2}“; sie bleiben unberücksichtigt.</translation>
  </message>
  <message>
   <source>The job's training_values is {values}; expected one of {list}, or nothing.</source>
   <extracomment>53, engine/contract/card_job.py</extracomment>
   <translation>training_values des Auftrags ist {values}; erwartet wird eines von {list} oder nichts.</translation>
  </message>
  <message>
   <source>it begins with something else</source>
   <extracomment>55, engine/contract/feature_file.py</extracomment>
   <translation>sie beginnt mit etwas anderem</translation>
  </message>
  <message>
   <source>its coordinate reference system is not a text</source>
   <extracomment>56, engine/contract/feature_file.py</extracomment>
   <translation>ihr Koordinatenbezugssystem ist kein Text</translation>
  </message>
  <message>
   <source>it says that it holds {feature}</source>
   <extracomment>57, engine/contract/feature_file.py</extracomment>
   <translation>sie gibt an, {feature} zu enthalten</translation>
  </message>
  <message>
   <source>a value is neither a number nor a text</source>
   <extracomment>58, engine/contract/feature_file.py</extracomment>
   <translation>ein Wert ist weder eine Zahl noch ein Text</translation>
  </message>
  <message>
   <source>a geometry is not a text</source>
   <extracomment>59, engine/contract/feature_file.py</extracomment>
   <translation>eine Geometrie ist kein Text</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <extracomment>60, engine/contract/feature_file.py</extracomment>
   <translation>ihr Ende fehlt</translation>
  </message>
  <message>
   <source>export the network to ONNX in PyTorch (torch.onnx.export), and choose the .onnx file as MODEL</source>
   <extracomment>62, engine/contract/file_kind.py</extracomment>
   <translation>exportieren Sie das Netz in PyTorch nach ONNX (torch.onnx.export) und wählen Sie die .onnx-Datei als MODEL</translation>
  </message>
  <message>
   <source>convert it with “onnx2tf -i model.onnx -o FOLDER -osd” (pip install onnx2tf), and choose the folder as MODEL</source>
   <extracomment>63, engine/contract/file_kind.py</extracomment>
   <translation>konvertieren Sie es mit „onnx2tf -i model.onnx -o FOLDER -osd“ (pip install onnx2tf) und wählen Sie den Ordner als MODEL</translation>
  </message>
  <message>
   <source>save the whole network where it was trained, with model.save(), and choose that file</source>
   <extracomment>64, engine/contract/file_kind.py</extracomment>
   <translation>speichern Sie das ganze Netz dort, wo es trainiert wurde, mit model.save() und wählen Sie diese Datei</translation>
  </message>
  <message>
   <source>an ONNX model</source>
   <extracomment>65, engine/contract/file_kind.py</extracomment>
   <translation>ein ONNX-Modell</translation>
  </message>
  <message>
   <source>it needs no export, choose it as MODEL</source>
   <extracomment>66, engine/contract/file_kind.py</extracomment>
   <translation>es benötigt keinen Export, wählen Sie es als MODEL</translation>
  </message>
  <message>
   <source>a PyTorch file</source>
   <extracomment>67, engine/contract/file_kind.py</extracomment>
   <translation>eine PyTorch-Datei</translation>
  </message>
  <message>
   <source>a checkpoint, weights alone without the network</source>
   <extracomment>68, engine/contract/file_kind.py</extracomment>
   <translation>ein Checkpoint, nur Gewichte ohne das Netz</translation>
  </message>
  <message>
   <source>part of a TensorFlow checkpoint, weights alone without the network</source>
   <extracomment>69, engine/contract/file_kind.py</extracomment>
   <translation>ein Teil eines TensorFlow-Checkpoints, nur Gewichte ohne das Netz</translation>
  </message>
  <message>
   <source>a file of weights alone, without the network</source>
   <extracomment>70, engine/contract/file_kind.py</extracomment>
   <translation>eine Datei, die nur Gewichte enthält, ohne das Netz</translation>
  </message>
  <message>
   <source>a file of NumPy arrays, weights alone without the network</source>
   <extracomment>71, engine/contract/file_kind.py</extracomment>
   <translation>eine Datei mit NumPy-Arrays, nur Gewichte ohne das Netz</translation>
  </message>
  <message>
   <source>a pickled Python object, which is never opened, since it can run code</source>
   <extracomment>72, engine/contract/file_kind.py</extracomment>
   <translation>ein mit Pickle gespeichertes Python-Objekt, das niemals geöffnet wird, da es Code ausführen kann</translation>
  </message>
  <message>
   <source>a description alone, without the weights</source>
   <extracomment>73, engine/contract/file_kind.py</extracomment>
   <translation>nur eine Beschreibung, ohne die Gewichte</translation>
  </message>
  <message>
   <source>a Core ML model</source>
   <extracomment>74, engine/contract/file_kind.py</extracomment>
   <translation>ein Core-ML-Modell</translation>
  </message>
  <message>
   <source>choose the Keras file or the SavedModel folder that it was made from</source>
   <extracomment>75, engine/contract/file_kind.py</extracomment>
   <translation>wählen Sie die Keras-Datei oder den SavedModel-Ordner, woraus es erstellt wurde</translation>
  </message>
  <message>
   <source>{path} is a SavedModel folder already and needs no export: choose it as MODEL.</source>
   <extracomment>76, engine/contract/file_kind.py</extracomment>
   <translation>{path} ist bereits ein SavedModel-Ordner und benötigt keinen Export: Wählen Sie ihn als MODEL.</translation>
  </message>
  <message>
   <source>{path} is a folder; expected the file that model.save() wrote, .keras or .h5.</source>
   <extracomment>77, engine/contract/file_kind.py</extracomment>
   <translation>{path} ist ein Ordner; erwartet wird die Datei, die model.save() geschrieben hat, .keras oder .h5.</translation>
  </message>
  <message>
   <source>an HDF5 file under another name</source>
   <extracomment>78, engine/contract/file_kind.py</extracomment>
   <translation>eine HDF5-Datei unter einem anderen Namen</translation>
  </message>
  <message>
   <source>give it a name that ends with .h5</source>
   <extracomment>79, engine/contract/file_kind.py</extracomment>
   <translation>geben Sie ihr einen Namen, der auf .h5 endet</translation>
  </message>
  <message>
   <source>{path} is no Keras file: its name ends with {value}; expected .keras or .h5, as model.save() writes them.</source>
   <extracomment>80, engine/contract/file_kind.py</extracomment>
   <translation>{path} ist keine Keras-Datei: Der Name endet auf {value}; erwartet wird .keras oder .h5, wie model.save() sie schreibt.</translation>
  </message>
  <message>
   <source>The model {path} does not exist.</source>
   <extracomment>81, engine/contract/file_kind.py</extracomment>
   <translation>Das Modell {path} existiert nicht.</translation>
  </message>
  <message>
   <source>The model folder {folder} does not exist.</source>
   <extracomment>82, engine/contract/file_kind.py</extracomment>
   <translation>Der Modellordner {folder} existiert nicht.</translation>
  </message>
  <message>
   <source>{folder} is no SavedModel: it holds no {GRAPH}. {folder_2}</source>
   <extracomment>85, engine/contract/file_kind.py</extracomment>
   <translation>{folder} ist kein SavedModel: Der Ordner enthält kein {GRAPH}. {folder_2}</translation>
  </message>
  <message>
   <source>a pointer of Git LFS, not the file itself</source>
   <extracomment>86, engine/contract/file_kind.py</extracomment>
   <translation>ein Zeiger von Git LFS, nicht die Datei selbst</translation>
  </message>
  <message>
   <source>run “git lfs pull” in its folder, or download the file from the web page of the repository</source>
   <extracomment>87, engine/contract/file_kind.py</extracomment>
   <translation>führen Sie „git lfs pull“ im zugehörigen Ordner aus oder laden Sie die Datei von der Webseite des Repositorys herunter</translation>
  </message>
  <message>
   <source>copy or download it again</source>
   <extracomment>88, engine/contract/file_kind.py</extracomment>
   <translation>kopieren Sie die Datei erneut oder laden Sie sie erneut herunter</translation>
  </message>
  <message>
   <source>a web page (HTML), not a model</source>
   <extracomment>89, engine/contract/file_kind.py</extracomment>
   <translation>eine Webseite (HTML), kein Modell</translation>
  </message>
  <message>
   <source>the server sent a log-in or an overview instead of the file; download the file itself (“Download” or “Raw” on that page)</source>
   <extracomment>90, engine/contract/file_kind.py</extracomment>
   <translation>der Server hat statt der Datei eine Anmeldung oder eine Übersicht gesendet; laden Sie die Datei selbst herunter („Download“ oder „Raw“ auf dieser Seite)</translation>
  </message>
  <message>
   <source>a TensorFlow Lite model, made for phones</source>
   <extracomment>91, engine/contract/file_kind.py</extracomment>
   <translation>ein TensorFlow-Lite-Modell, für Mobiltelefone erstellt</translation>
  </message>
  <message>
   <source>unpack it, and choose the model that is inside</source>
   <extracomment>92, engine/contract/file_kind.py</extracomment>
   <translation>entpacken Sie es und wählen Sie das darin enthaltene Modell</translation>
  </message>
  <message>
   <source>an image (TIFF), not a model</source>
   <extracomment>93, engine/contract/file_kind.py</extracomment>
   <translation>ein Bild (TIFF), kein Modell</translation>
  </message>
  <message>
   <source>choose the file or the folder of the network</source>
   <extracomment>94, engine/contract/file_kind.py</extracomment>
   <translation>wählen Sie die Datei oder den Ordner des Netzes</translation>
  </message>
  <message>
   <source>a part of a SavedModel, which is the whole folder</source>
   <extracomment>95, engine/contract/file_kind.py</extracomment>
   <translation>ein Teil eines SavedModel, das aus dem ganzen Ordner besteht</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL; it needs no export</source>
   <extracomment>96, engine/contract/file_kind.py</extracomment>
   <translation>wählen Sie den Ordner {parent} als MODEL; er benötigt keinen Export</translation>
  </message>
  <message>
   <source>a part of a SavedModel folder</source>
   <extracomment>97, engine/contract/file_kind.py</extracomment>
   <translation>ein Teil eines SavedModel-Ordners</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL</source>
   <extracomment>98, engine/contract/file_kind.py</extracomment>
   <translation>wählen Sie den Ordner {parent} als MODEL</translation>
  </message>
  <message>
   <source>a graph of TensorFlow 1 (frozen, without a signature)</source>
   <extracomment>99, engine/contract/file_kind.py</extracomment>
   <translation>ein Graph von TensorFlow 1 (eingefroren, ohne Signatur)</translation>
  </message>
  <message>
   <source>choose the SavedModel folder or the Keras file that it was made from; with neither, load it in Python with tf.compat.v1.import_graph_def and write a SavedModel with tf.compat.v1.saved_model.simple_save, which wants the names of its input and output</source>
   <extracomment>100, engine/contract/file_kind.py</extracomment>
   <translation>wählen Sie den SavedModel-Ordner oder die Keras-Datei, woraus er erstellt wurde; gibt es beides nicht, laden Sie ihn in Python mit tf.compat.v1.import_graph_def und schreiben Sie ein SavedModel mit tf.compat.v1.saved_model.simple_save, das die Namen der Eingabe und der Ausgabe verlangt</translation>
  </message>
  <message>
   <source>a Keras file under another name</source>
   <extracomment>101, engine/contract/file_kind.py</extracomment>
   <translation>eine Keras-Datei unter einem anderen Namen</translation>
  </message>
  <message>
   <source>give it a name that ends with .keras</source>
   <extracomment>102, engine/contract/file_kind.py</extracomment>
   <translation>geben Sie ihr einen Namen, der auf .keras endet</translation>
  </message>
  <message>
   <source>a deep learning package of ArcGIS</source>
   <extracomment>103, engine/contract/file_kind.py</extracomment>
   <translation>ein Deep-Learning-Paket von ArcGIS</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <extracomment>104, engine/contract/file_kind.py</extracomment>
   <translation>ein Zip-Archiv</translation>
  </message>
  <message>
   <source>the folder</source>
   <extracomment>105, engine/contract/file_kind.py</extracomment>
   <translation>den Ordner</translation>
  </message>
  <message>
   <source>its folder {inside}</source>
   <extracomment>106, engine/contract/file_kind.py</extracomment>
   <translation>den Ordner {inside} darin</translation>
  </message>
  <message>
   <source>{what} with a SavedModel in it</source>
   <extracomment>107, engine/contract/file_kind.py</extracomment>
   <translation>{what} mit einem SavedModel darin</translation>
  </message>
  <message>
   <source>unpack it, and choose {where} as MODEL</source>
   <extracomment>108, engine/contract/file_kind.py</extracomment>
   <translation>entpacken Sie es und wählen Sie {where} als MODEL</translation>
  </message>
  <message>
   <source>{what} with a Keras file in it</source>
   <extracomment>110, engine/contract/file_kind.py</extracomment>
   <translation>{what} mit einer Keras-Datei darin</translation>
  </message>
  <message>
   <source>{what} with a model of another framework in it{held}</source>
   <extracomment>111, engine/contract/file_kind.py</extracomment>
   <translation>{what} mit einem Modell eines anderen Frameworks darin{held}</translation>
  </message>
  <message>
   <source>ask whoever made it for a Keras file; from PyTorch, {CONVERT_PYTORCH}</source>
   <extracomment>112, engine/contract/file_kind.py</extracomment>
   <translation>bitten Sie den Urheber um eine Keras-Datei; aus PyTorch: {CONVERT_PYTORCH}</translation>
  </message>
  <message>
   <source>unpack it, and choose the Keras file or the SavedModel folder that is inside</source>
   <extracomment>113, engine/contract/file_kind.py</extracomment>
   <translation>entpacken Sie es und wählen Sie die darin enthaltene Keras-Datei oder den darin enthaltenen SavedModel-Ordner</translation>
  </message>
  <message>
   <source>It cannot be read ({value}).</source>
   <extracomment>114, engine/contract/file_kind.py</extracomment>
   <translation>Der Ordner kann nicht gelesen werden ({value}).</translation>
  </message>
  <message>
   <source>Choose the folder {entry} in it.</source>
   <extracomment>115, engine/contract/file_kind.py</extracomment>
   <translation>Wählen Sie den Ordner {entry} darin.</translation>
  </message>
  <message>
   <source>Choose the file {entry} in it.</source>
   <extracomment>116, engine/contract/file_kind.py</extracomment>
   <translation>Wählen Sie die Datei {entry} darin.</translation>
  </message>
  <message>
   <source>It holds a model of TensorFlow.js: choose the Keras file or the SavedModel folder that it was made from.</source>
   <extracomment>118, engine/contract/file_kind.py</extracomment>
   <translation>Der Ordner enthält ein Modell von TensorFlow.js: Wählen Sie die Keras-Datei oder den SavedModel-Ordner, woraus es erstellt wurde.</translation>
  </message>
  <message>
   <source>It holds a TensorFlow checkpoint, weights alone without the network: {WHOLE}.</source>
   <extracomment>119, engine/contract/file_kind.py</extracomment>
   <translation>Der Ordner enthält einen TensorFlow-Checkpoint, nur Gewichte ohne das Netz: {WHOLE}.</translation>
  </message>
  <message>
   <source>The rest of a SavedModel is there: copy the whole folder again, {GRAPH} with it.</source>
   <extracomment>120, engine/contract/file_kind.py</extracomment>
   <translation>Der Rest eines SavedModel ist vorhanden: Kopieren Sie den ganzen Ordner erneut, einschließlich {GRAPH}.</translation>
  </message>
  <message>
   <source>What is in it is {known}: {known_2}.</source>
   <extracomment>121, engine/contract/file_kind.py</extracomment>
   <translation>Der Inhalt ist {known}: {known_2}.</translation>
  </message>
  <message>
   <source>Add the full tier with “Set up the inference environment”, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays. A Python of your own needs what engine/requirements.txt lists.</source>
   <extracomment>123, engine/contract/full_tier.py</extracomment>
   <translation>Fügen Sie die Stufe full mit „Inferenzumgebung einrichten“, TIER full, hinzu (qgis_process run cnnmapper:setupenvironment -- TIER=full); was vorhanden ist, bleibt erhalten. Ein eigenes Python benötigt, was engine/requirements.txt auflistet.</translation>
  </message>
  <message>
   <source>The package {package} is not there: this inference environment has the light tier, which applies models that were exported with their ONNX files, and what was asked for needs TensorFlow. {HOW_TO_ADD}</source>
   <extracomment>124, engine/contract/full_tier.py</extracomment>
   <translation>Das Paket {package} ist nicht vorhanden: Diese Inferenzumgebung hat nur die Stufe light, die mit ihren ONNX-Dateien exportierte Modelle anwendet; der Auftrag benötigt aber TensorFlow. {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>The job is not valid JSON: {error}.</source>
   <extracomment>125, engine/contract/job.py</extracomment>
   <translation>Der Auftrag ist kein gültiges JSON: {error}.</translation>
  </message>
  <message>
   <source>The job must be a JSON object, not {name}.</source>
   <extracomment>126, engine/contract/job.py</extracomment>
   <translation>Der Auftrag muss ein JSON-Objekt sein, nicht {name}.</translation>
  </message>
  <message>
   <source>The job has version {version}; this engine reads version {VERSION}.</source>
   <extracomment>127, engine/contract/job.py</extracomment>
   <translation>Der Auftrag hat Version {version}; diese Engine liest Version {VERSION}.</translation>
  </message>
  <message>
   <source>The job's task is {task}; known are {list}.</source>
   <extracomment>128, engine/contract/job.py</extracomment>
   <translation>task des Auftrags ist {task}; bekannt sind {list}.</translation>
  </message>
  <message>
   <source>The job's values is {values}; expected {HARMONISED} or {STORED}.</source>
   <extracomment>129, engine/contract/stac_job.py</extracomment>
   <translation>values des Auftrags ist {values}; erwartet wird {HARMONISED} oder {STORED}.</translation>
  </message>
  <message>
   <source>The job's format is {format}; expected one of {list}.</source>
   <extracomment>130, engine/contract/job.py</extracomment>
   <translation>format des Auftrags ist {format}; erwartet wird eines von {list}.</translation>
  </message>
  <message>
   <source>The job's device is {device}; expected one of {list}.</source>
   <extracomment>131, engine/contract/inspect_job.py</extracomment>
   <translation>device des Auftrags ist {device}; erwartet wird eines von {list}.</translation>
  </message>
  <message>
   <source>The job's image has {width} x {height} pixels; expected two positive numbers, or none.</source>
   <extracomment>132, engine/contract/inspect_job.py</extracomment>
   <translation>Das Bild des Auftrags hat {width} x {height} Pixel; erwartet werden zwei positive Zahlen oder keine.</translation>
  </message>
  <message>
   <source>The job's activation is {activation}; expected one of {list}.</source>
   <extracomment>133, engine/contract/card_job.py</extracomment>
   <translation>activation des Auftrags ist {activation}; erwartet wird eines von {list}.</translation>
  </message>
  <message>
   <source>The job's {name} is {value}; expected one of {list}.</source>
   <extracomment>134, engine/contract/job.py</extracomment>
   <translation>{name} des Auftrags ist {value}; erwartet wird eines von {list}.</translation>
  </message>
  <message>
   <source>The job names no raster to read.</source>
   <extracomment>135, engine/contract/job.py</extracomment>
   <translation>Der Auftrag nennt kein zu lesendes Raster.</translation>
  </message>
  <message>
   <source>The job's step is {step}; expected is at least 1.</source>
   <extracomment>136, engine/contract/job.py</extracomment>
   <translation>step des Auftrags ist {step}; erwartet wird mindestens 1.</translation>
  </message>
  <message>
   <source>The job's patch_size and margin must not be negative.</source>
   <extracomment>137, engine/contract/job.py</extracomment>
   <translation>patch_size und margin des Auftrags dürfen nicht negativ sein.</translation>
  </message>
  <message>
   <source>The job's threshold is {threshold}; expected a number from 0 to 1.</source>
   <extracomment>138, engine/contract/job.py</extracomment>
   <translation>threshold des Auftrags ist {threshold}; erwartet wird eine Zahl von 0 bis 1.</translation>
  </message>
  <message>
   <source>The job's ram_mb and tile_size must not be negative.</source>
   <extracomment>139, engine/contract/job.py</extracomment>
   <translation>ram_mb und tile_size des Auftrags dürfen nicht negativ sein.</translation>
  </message>
  <message>
   <source>{within} % of the next, </source>
   <extracomment>142, engine/contract/messages.py</extracomment>
   <translation>{within} % des nächsten Schritts, </translation>
  </message>
  <message>
   <source>unlike the training (by features)</source>
   <extracomment>143, engine/contract/result.py</extracomment>
   <translation>dem Training unähnlich (nach Merkmalen)</translation>
  </message>
  <message>
   <source>The worker's</source>
   <extracomment>144, engine/contract/result.py</extracomment>
   <translation>Vom Arbeitsprozess:</translation>
  </message>
  <message>
   <source>result of {task}</source>
   <extracomment>145, engine/contract/result.py</extracomment>
   <translation>Ergebnis von {task}</translation>
  </message>
  <message>
   <source>{error} The engine and this QGIS are of different versions of CNN Mapper, as after an update: restart QGIS, and install the plugin again if that does not help.</source>
   <extracomment>146, engine/contract/result.py</extracomment>
   <translation>{error} Die Engine und dieses QGIS haben verschiedene Versionen von CNN Mapper, wie nach einer Aktualisierung: Starten Sie QGIS neu und installieren Sie das Plugin erneut, wenn das nicht hilft.</translation>
  </message>
  <message>
   <source>(virtual raster)</source>
   <extracomment>147, engine/contract/secrecy.py</extracomment>
   <translation>(virtuelles Raster)</translation>
  </message>
  <message>
   <source>has unknown keys: {list}</source>
   <extracomment>148, engine/contract/strict_json.py</extracomment>
   <translation>hat unbekannte Schlüssel: {list}</translation>
  </message>
  <message>
   <source>lacks the key {name}</source>
   <extracomment>149, engine/contract/strict_json.py</extracomment>
   <translation>hat keinen Schlüssel {name}</translation>
  </message>
  <message>
   <source>must be an object</source>
   <extracomment>150, engine/contract/strict_json.py</extracomment>
   <translation>muss ein Objekt sein</translation>
  </message>
  <message>
   <source>must be a list</source>
   <extracomment>151, engine/contract/strict_json.py</extracomment>
   <translation>muss eine Liste sein</translation>
  </message>
  <message>
   <source>must have {items_count} values, not {value_count}</source>
   <extracomment>152, engine/contract/strict_json.py</extracomment>
   <translation>muss {items_count} Werte haben, nicht {value_count}</translation>
  </message>
  <message>
   <source>must be {name}, not {value}</source>
   <extracomment>153, engine/contract/strict_json.py</extracomment>
   <translation>muss {name} sein, nicht {value}</translation>
  </message>
  <message>
   <source>is {value}; expected at most {most}</source>
   <extracomment>154, engine/contract/strict_json.py</extracomment>
   <translation>ist {value}; erwartet wird höchstens {most}</translation>
  </message>
  <message>
   <source>holds a NUL character, which no file name can</source>
   <extracomment>155, engine/contract/strict_json.py</extracomment>
   <translation>enthält ein NUL-Zeichen, das in keinem Dateinamen stehen kann</translation>
  </message>
  <message>
   <source>has {value_count} characters; expected at most {LONGEST_TEXT}</source>
   <extracomment>156, engine/contract/strict_json.py</extracomment>
   <translation>hat {value_count} Zeichen; erwartet werden höchstens {LONGEST_TEXT}</translation>
  </message>
  <message>
   <source>holds half a character (an unpaired surrogate). Give the file a name in Unicode</source>
   <extracomment>157, engine/contract/strict_json.py</extracomment>
   <translation>enthält ein halbes Zeichen (ein Surrogat ohne Partner). Geben Sie der Datei einen Namen in Unicode</translation>
  </message>
  <message>
   <source>{model} is a Keras file, which has no model card. Export it with “Export a Keras model” (cnnmapper:exportmodel), and choose the folder as MODEL.</source>
   <extracomment>158, engine/edit_card.py</extracomment>
   <translation>{model} ist eine Keras-Datei und hat keine Modellkarte. Exportieren Sie sie mit „Keras-Modell exportieren“ (cnnmapper:exportmodel) und wählen Sie den Ordner als MODEL.</translation>
  </message>
  <message>
   <source>{path} has no {FILE_NAME}, so there is nothing to be edited. Export the Keras file with “Export a Keras model” (cnnmapper:exportmodel), which writes one.</source>
   <extracomment>159, engine/edit_card.py</extracomment>
   <translation>{path} hat keine {FILE_NAME}, daher gibt es nichts zu bearbeiten. Exportieren Sie die Keras-Datei mit „Keras-Modell exportieren“ (cnnmapper:exportmodel); dabei wird eine geschrieben.</translation>
  </message>
  <message>
   <source>Nothing is given that would change {path}. Give what the card is to say: classes, bands, training images, or a description, for example.</source>
   <extracomment>160, engine/edit_card.py</extracomment>
   <translation>Es ist nichts angegeben, was {path} ändern würde. Geben Sie an, was die Modellkarte aussagen soll: zum Beispiel Klassen, Kanäle, Trainingsbilder oder eine Beschreibung.</translation>
  </message>
  <message>
   <source>The model card of {name} has new {changes}.</source>
   <extracomment>161, engine/edit_card.py</extracomment>
   <translation>Neu in der Modellkarte von {name}: {changes}.</translation>
  </message>
  <message>
   <source>{name} is a Keras file: what was changed is kept with its export, and goes with that when the file changes or the program is updated. Export it with “Export a Keras model” to a folder of your own to keep it.</source>
   <extracomment>162, engine/edit_card.py</extracomment>
   <translation>{name} ist eine Keras-Datei: Die Änderungen werden bei ihrem Export aufbewahrt und gehen mit diesem verloren, wenn sich die Datei ändert oder das Programm aktualisiert wird. Um sie zu behalten, exportieren Sie die Datei mit „Keras-Modell exportieren“ in einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>{model} cannot be written: {value}. Copy the model to a folder that can be written to.</source>
   <extracomment>163, engine/edit_card.py</extracomment>
   <translation>{model} kann nicht geschrieben werden: {value}. Kopieren Sie das Modell in einen beschreibbaren Ordner.</translation>
  </message>
  <message>
   <source>names of bands</source>
   <extracomment>164, engine/edit_card.py</extracomment>
   <translation>Namen der Kanäle</translation>
  </message>
  <message>
   <source>activation of “{name}”</source>
   <extracomment>165, engine/edit_card.py</extracomment>
   <translation>Aktivierung von „{name}“</translation>
  </message>
  <message>
   <source>threshold of “{name}”</source>
   <extracomment>166, engine/edit_card.py</extracomment>
   <translation>Schwellenwert von „{name}“</translation>
  </message>
  <message>
   <source>THRESHOLD is {threshold}, but the numbers of “{name}” are {kind}, to which none applies. Leave it empty, or name another output in HEAD.</source>
   <extracomment>167, engine/edit_card.py</extracomment>
   <translation>THRESHOLD ist {threshold}, aber die Zahlen von „{name}“ sind {kind}, wofür es keinen Schwellenwert gibt. Lassen Sie den Parameter leer oder nennen Sie in HEAD eine andere Ausgabe.</translation>
  </message>
  <message>
   <source>HEAD is “{head}”; expected is one output of the model, for which ACTIVATION and THRESHOLD are: {value}.</source>
   <extracomment>168, engine/edit_card.py</extracomment>
   <translation>HEAD ist „{head}“; erwartet wird eine Ausgabe des Modells, für die ACTIVATION und THRESHOLD gelten: {value}.</translation>
  </message>
  <message>
   <source>it has none of numbers</source>
   <extracomment>169, engine/edit_card.py</extracomment>
   <translation>es hat keine mit Zahlen</translation>
  </message>
  <message>
   <source>pixel size</source>
   <extracomment>170, engine/edit_card.py</extracomment>
   <translation>Pixelgröße</translation>
  </message>
  <message>
   <source>statistics of the training</source>
   <extracomment>171, engine/edit_card.py</extracomment>
   <translation>Statistik des Trainings</translation>
  </message>
  <message>
   <source>The statistics in the card stay as they are; they were taken of numbers that are {value}, by what the card said. Give TRAINING_IMAGE as well to have those of the numbers that it says now.</source>
   <extracomment>172, engine/edit_card.py</extracomment>
   <translation>Die Statistik in der Modellkarte bleibt, wie sie ist; sie wurde nach Angabe der Karte an Zahlen der Art {value} erhoben. Geben Sie auch TRAINING_IMAGE an, um sie von den Zahlen zu erhalten, die die Karte jetzt nennt.</translation>
  </message>
  <message>
   <source>PIXEL_SIZE is “{pixel_size}”; expected are metres such as 10, or a number for each image input of the model ({images_count}), separated by commas.</source>
   <extracomment>173, engine/edit_card.py</extracomment>
   <translation>PIXEL_SIZE ist „{pixel_size}“; erwartet werden Meter, etwa 10, oder eine Zahl für jede Bildeingabe des Modells ({images_count}), durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>ACTIVATION is sigmoid, but the card does not say whether “{name}” ends with one, which would be applied twice then. Choose ACTIVATION in each run instead, where the values tell, or export the Keras file again.</source>
   <extracomment>174, engine/edit_card.py</extracomment>
   <translation>ACTIVATION ist sigmoid, aber die Modellkarte sagt nicht, ob „{name}“ bereits mit einer Sigmoid-Funktion endet, die dann zweimal angewendet würde. Wählen Sie ACTIVATION stattdessen in jedem Lauf, wo die Werte es zeigen, oder exportieren Sie die Keras-Datei erneut.</translation>
  </message>
  <message>
   <source>THRESHOLD is “{text}”; expected is a number from 0 to 1, or one for each label, separated by commas.</source>
   <extracomment>175, engine/edit_card.py</extracomment>
   <translation>THRESHOLD ist „{text}“; erwartet wird eine Zahl von 0 bis 1 oder eine für jedes Label, durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>{parameter} has {text_count} characters; expected are at most {longest}.</source>
   <extracomment>176, engine/edit_card.py</extracomment>
   <translation>{parameter} hat {text_count} Zeichen; erwartet werden höchstens {longest}.</translation>
  </message>
  <message>
   <source>{parameter} is {text}; expected is a text in one line.</source>
   <extracomment>177, engine/edit_card.py</extracomment>
   <translation>{parameter} ist {text}; erwartet wird ein einzeiliger Text.</translation>
  </message>
  <message>
   <source>Loading the Keras model</source>
   <extracomment>178, engine/export.py</extracomment>
   <translation>Keras-Modell wird geladen</translation>
  </message>
  <message>
   <source>Moving it to its place</source>
   <extracomment>179, engine/export.py</extracomment>
   <translation>Wird an seinen Platz verschoben</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT folder or free some space.</source>
   <extracomment>180, engine/export.py</extracomment>
   <translation>{target} kann nicht geschrieben werden: {value}. Wählen Sie einen anderen OUTPUT-Ordner oder schaffen Sie Platz.</translation>
  </message>
  <message>
   <source>TensorFlow is needed for maps of this model, or for its fastest way: ONNX Runtime lacks {without_onnx}.</source>
   <extracomment>181, engine/export.py</extracomment>
   <translation>Für Karten dieses Modells oder für seinen schnellsten Weg wird TensorFlow benötigt: In ONNX Runtime fehlt {without_onnx}.</translation>
  </message>
  <message>
   <source>Finding the fields of the network</source>
   <extracomment>182, engine/export.py</extracomment>
   <translation>Felder des Netzes werden ermittelt</translation>
  </message>
  <message>
   <source>Writing the SavedModel</source>
   <extracomment>183, engine/export.py</extracomment>
   <translation>SavedModel wird geschrieben</translation>
  </message>
  <message>
   <source>Checking the SavedModel against the Keras model</source>
   <extracomment>184, engine/export.py</extracomment>
   <translation>SavedModel wird mit dem Keras-Modell verglichen</translation>
  </message>
  <message>
   <source>Writing the model as ONNX</source>
   <extracomment>185, engine/export.py</extracomment>
   <translation>Modell wird als ONNX geschrieben</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel</source>
   <extracomment>186, engine/export.py</extracomment>
   <translation>Netz wird für jedes Pixel umgeschrieben</translation>
  </message>
  <message>
   <source>Describing the model</source>
   <extracomment>187, engine/export.py</extracomment>
   <translation>Modell wird beschrieben</translation>
  </message>
  <message>
   <source>Writing the model card</source>
   <extracomment>188, engine/export.py</extracomment>
   <translation>Modellkarte wird geschrieben</translation>
  </message>
  <message>
   <source>Running the model for a moment</source>
   <extracomment>189, engine/export.py</extracomment>
   <translation>Modell wird einen Moment lang ausgeführt</translation>
  </message>
  <message>
   <source>Writing a file for Deepness</source>
   <extracomment>190, engine/export.py</extracomment>
   <translation>Datei für Deepness wird geschrieben</translation>
  </message>
  <message>
   <source>FORMAT is deepness, but there is no file for Deepness: {made}.</source>
   <extracomment>191, engine/export.py</extracomment>
   <translation>FORMAT ist deepness, aber es gibt keine Datei für Deepness: {made}.</translation>
  </message>
  <message>
   <source>{FOLDER}/{name} is for the plugin Deepness, which divides values by 255.</source>
   <extracomment>192, engine/export.py</extracomment>
   <translation>{FOLDER}/{name} ist für das Plugin Deepness, das Werte durch 255 teilt.</translation>
  </message>
  <message>
   <source>What the training's images were in the bands of “{name}” is kept in the model card, from {value}.</source>
   <extracomment>193, engine/training_facts.py</extracomment>
   <translation>In der Modellkarte ist festgehalten, wie die Trainingsbilder in den Kanälen von „{name}“ beschaffen waren (Quelle: {value}).</translation>
  </message>
  <message>
   <source>the card beside the model</source>
   <extracomment>194, engine/training_facts.py</extracomment>
   <translation>die Karte neben dem Modell</translation>
  </message>
  <message>
   <source>CLASSES is not kept. {result}</source>
   <extracomment>195, engine/export.py</extracomment>
   <translation>CLASSES wird nicht festgehalten. {result}</translation>
  </message>
  <message>
   <source>These layers act in training only, and do nothing in the exported model: {list}.</source>
   <extracomment>196, engine/export.py</extracomment>
   <translation>Diese Schichten wirken nur im Training und bewirken im exportierten Modell nichts: {list}.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is. Name the one that you want in HEAD of each run, or * for all of them.</source>
   <extracomment>197, engine/export.py</extracomment>
   <translation>Das Modell hat mehrere Ausgaben, die sein Ergebnis sein können ({list}), und nichts gibt an, welche es ist. Nennen Sie die gewünschte bei jedem Lauf in HEAD oder * für alle.</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds other files and no model. Choose a new or empty folder, or that of an earlier export.</source>
   <extracomment>198, engine/models/model_folder.py</extracomment>
   <translation>OUTPUT {target} enthält andere Dateien und kein Modell. Wählen Sie einen neuen oder leeren Ordner oder den eines früheren Exports.</translation>
  </message>
  <message>
   <source>{path} has no image input of the shape (batch, height, width, bands); its inputs are {list}.</source>
   <extracomment>199, engine/export.py</extracomment>
   <translation>{path} hat keine Bildeingabe der Form (Batch, Höhe, Breite, Kanäle); die Eingaben sind {list}.</translation>
  </message>
  <message>
   <source>The input “{name}” of {path} has no fixed number of bands; save the model with Input(shape=(None, None, bands)).</source>
   <extracomment>200, engine/export.py</extracomment>
   <translation>Die Eingabe „{name}“ von {path} hat keine feste Anzahl von Kanälen; speichern Sie das Modell mit Input(shape=(None, None, bands)).</translation>
  </message>
  <message>
   <source>its layer {layer} fails</source>
   <extracomment>201, engine/export.py</extracomment>
   <translation>seine Schicht {layer} schlägt fehl</translation>
  </message>
  <message>
   <source>{path} was loaded, but {where} when it is run on an image: {split}. Check that the network predicts in Keras itself, and replace that layer if it does not.</source>
   <extracomment>202, engine/export.py</extracomment>
   <translation>{path} wurde geladen, aber {where}, wenn das Modell auf ein Bild angewendet wird: {split}. Prüfen Sie, ob das Netz in Keras selbst Vorhersagen liefert, und ersetzen Sie diese Schicht, wenn nicht.</translation>
  </message>
  <message>
   <source>{points_count} ground control points</source>
   <extracomment>204, engine/geometry/control_points.py</extracomment>
   <translation>{points_count} Passpunkte</translation>
  </message>
  <message>
   <source>rational polynomial coefficients (RPC)</source>
   <extracomment>205, engine/geometry/control_points.py</extracomment>
   <translation>rationale Polynomkoeffizienten (RPC)</translation>
  </message>
  <message>
   <source>no coordinate reference system instead of {name}</source>
   <extracomment>206, engine/geometry/crs.py</extracomment>
   <translation>kein Koordinatenbezugssystem statt {name}</translation>
  </message>
  <message>
   <source>the coordinate reference system {name} instead of none</source>
   <extracomment>207, engine/geometry/crs.py</extracomment>
   <translation>das Koordinatenbezugssystem {name} statt keinem</translation>
  </message>
  <message>
   <source>another coordinate reference system: {theirs}</source>
   <extracomment>208, engine/geometry/crs.py</extracomment>
   <translation>ein anderes Koordinatenbezugssystem: {theirs}</translation>
  </message>
  <message>
   <source>{name} instead of {name_2}</source>
   <extracomment>209, engine/geometry/crs.py</extracomment>
   <translation>{name} statt {name_2}</translation>
  </message>
  <message>
   <source>{key} {key_2} instead of {key_3}</source>
   <extracomment>210, engine/geometry/crs.py</extracomment>
   <translation>{key} {key_2} statt {key_3}</translation>
  </message>
  <message>
   <source>datum {value} instead of {value_2}</source>
   <extracomment>211, engine/geometry/crs.py</extracomment>
   <translation>Datum {value} statt {value_2}</translation>
  </message>
  <message>
   <source>other parameters</source>
   <extracomment>212, engine/geometry/crs.py</extracomment>
   <translation>andere Parameter</translation>
  </message>
  <message>
   <source>{name} (no EPSG code)</source>
   <extracomment>213, engine/geometry/crs.py</extracomment>
   <translation>{name} (kein EPSG-Code)</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected one whole number such as 16, or width x height such as 16x12, each at least 1.</source>
   <extracomment>214, engine/geometry/grid.py</extracomment>
   <translation>{name} ist „{text}“; erwartet wird eine ganze Zahl, etwa 16, oder Breite x Höhe, etwa 16x12, jeweils mindestens 1.</translation>
  </message>
  <message>
   <source>The image's geotransform {transform} has no inverse (a pixel without area); repair its georeferencing first.</source>
   <extracomment>215, engine/geometry/grid.py</extracomment>
   <translation>Die Geotransformation {transform} des Bildes hat keine Inverse (ein Pixel ohne Fläche); reparieren Sie zuerst seine Georeferenzierung.</translation>
  </message>
  <message>
   <source>size {width} x {height} instead of {width_2} x {height_2}</source>
   <extracomment>216, engine/geometry/grid.py</extracomment>
   <translation>Größe {width} x {height} statt {width_2} x {height_2}</translation>
  </message>
  <message>
   <source>origin ({theirs}, {theirs_2}) and pixel size ({theirs_3}, {theirs_4}) instead of ({transform}, {transform_2}) and ({transform_3}, {transform_4})</source>
   <extracomment>218, engine/geometry/grid.py</extracomment>
   <translation>Ursprung ({theirs}, {theirs_2}) und Pixelgröße ({theirs_3}, {theirs_4}) statt ({transform}, {transform_2}) und ({transform_3}, {transform_4})</translation>
  </message>
  <message>
   <source>The pixel grids of {names} and {names_2} are rotated against each other. Bring one to the directions of the other first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>219, engine/geometry/grid_overlay.py</extracomment>
   <translation>Die Pixelgitter von {names} und {names_2} sind gegeneinander gedreht. Bringen Sie zuerst eines in die Ausrichtung des anderen, mit „Transformieren (Reprojizieren)“ und nächstem Nachbarn.</translation>
  </message>
  <message>
   <source>{names} and {names_2} do not overlap: the first covers {coarse}, the second {fine} (xmin, ymin, xmax, ymax). Choose rasters of the same area.</source>
   <extracomment>220, engine/geometry/grid_overlay.py</extracomment>
   <translation>{names} und {names_2} überlappen sich nicht: Das erste deckt {coarse} ab, das zweite {fine} (xmin, ymin, xmax, ymax). Wählen Sie Raster desselben Gebiets.</translation>
  </message>
  <message>
   <source>{path} does not have the pixels of {path_2}: {list}. A padded network sees where its images end, so with EDGES “as the model pads” all of them have to end at one place. Clip them to one extent, or choose EDGES crop, which makes the map of what they have in common.</source>
   <extracomment>221, engine/geometry/map_geometry.py</extracomment>
   <translation>{path} hat nicht die Pixel von {path_2}: {list}. Ein Netz mit Auffüllung sieht, wo seine Bilder enden; mit EDGES „Wie das Modell auffüllt“ müssen daher alle an derselben Stelle enden. Schneiden Sie sie auf eine gemeinsame Ausdehnung zu, oder wählen Sie EDGES „Karte zuschneiden“, womit die Karte aus ihrem gemeinsamen Gebiet entsteht.</translation>
  </message>
  <message>
   <source>{path} has {ratios} x {ratios_2} pixels for one of the reference source (INPUT); the model was made for sources of one pixel size. Resample it with “Warp (reproject)”.</source>
   <extracomment>222, engine/geometry/map_geometry.py</extracomment>
   <translation>{path} hat {ratios} x {ratios_2} Pixel für eines der Referenzquelle (INPUT); das Modell wurde für Quellen mit einheitlicher Pixelgröße erstellt. Tasten Sie das Raster mit „Transformieren (Reprojizieren)“ neu ab.</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; the model's receptive field needs at least {width_2} x {height_2}. Use a larger image.</source>
   <extracomment>223, engine/geometry/map_layout.py</extracomment>
   <translation>Das Bild hat {width} x {height} Pixel; das rezeptive Feld des Modells benötigt mindestens {width_2} x {height_2}. Verwenden Sie ein größeres Bild.</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; with EDGES crop, the model needs at least {receptive} x {receptive_2}, because its padding reaches {margin} pixels into the map. Choose EDGES “as the model pads” or reflect, or a larger image.</source>
   <extracomment>224, engine/geometry/map_layout.py</extracomment>
   <translation>Das Bild hat {width} x {height} Pixel; mit EDGES „Karte zuschneiden“ benötigt das Modell mindestens {receptive} x {receptive_2}, weil seine Auffüllung {margin} Pixel weit in die Karte reicht. Wählen Sie EDGES „Wie das Modell auffüllt“ oder „Bild spiegeln“ oder ein größeres Bild.</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; give only one of them.</source>
   <extracomment>225, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT und BOX sind beide angegeben; geben Sie nur eines davon an.</translation>
  </message>
  <message>
   <source>EXTENT is given, but the image is georeferenced by {kind} only: where the extent lies on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer), or give BOX instead, or nothing: the map keeps the georeferencing of the image.</source>
   <extracomment>226, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT ist angegeben, aber das Bild ist nur durch {kind} georeferenziert: Wo die Ausdehnung auf seinen Pixeln liegt, ist nicht bekannt. Entzerren Sie das Bild zuerst („Transformieren (Reprojizieren)“ oder die Georeferenzierung), oder geben Sie stattdessen BOX an, oder nichts: Die Karte behält die Georeferenzierung des Bildes.</translation>
  </message>
  <message>
   <source>BOX is “{box}”; expected x:y:width:height in output pixels, such as 100:50:256:256.</source>
   <extracomment>228, engine/geometry/map_layout.py</extracomment>
   <translation>BOX ist „{box}“; erwartet wird x:y:width:height in Ausgabepixeln, etwa 100:50:256:256.</translation>
  </message>
  <message>
   <source>BOX {area} is not inside the map, which has {width} x {height} pixels. Choose a box inside it, with width and height of at least 1.</source>
   <extracomment>229, engine/geometry/map_layout.py</extracomment>
   <translation>BOX {area} liegt nicht innerhalb der Karte, die {width} x {height} Pixel hat. Wählen Sie ein Rechteck innerhalb davon, mit Breite und Höhe von mindestens 1.</translation>
  </message>
  <message>
   <source>{path} has {another} of the reference source (INPUT). Bring all sources to one with “Warp (reproject)”.</source>
   <extracomment>230, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} hat gegenüber der Referenzquelle (INPUT) {another}. Bringen Sie alle Quellen mit „Transformieren (Reprojizieren)“ in ein gemeinsames System.</translation>
  </message>
  <message>
   <source>{path} and the reference source (INPUT) do not share their ground control points or RPC, so how they lie to each other is not known. Warp both to one coordinate reference system first, with “Warp (reproject)”.</source>
   <extracomment>231, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} und die Referenzquelle (INPUT) haben nicht dieselben Passpunkte oder RPC, daher ist nicht bekannt, wie sie zueinander liegen. Entzerren Sie zuerst beide mit „Transformieren (Reprojizieren)“ in ein gemeinsames Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <source>{path} is turned or mirrored against the reference source (INPUT); sources may differ in resolution and origin only. Warp it to the same orientation.</source>
   <extracomment>232, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} ist gegenüber der Referenzquelle (INPUT) gedreht oder gespiegelt; Quellen dürfen sich nur in Auflösung und Ursprung unterscheiden. Entzerren Sie das Raster auf dieselbe Ausrichtung.</translation>
  </message>
  <message>
   <source>The source of {source} does not cover the reference source (INPUT), so its pixels there cannot be had by reflection. Choose EDGES crop, or images of one extent.</source>
   <extracomment>233, engine/geometry/patch_positions.py</extracomment>
   <translation>Die Quelle für {source} deckt die Referenzquelle (INPUT) nicht ab, sodass sich ihre Pixel dort nicht durch Spiegelung gewinnen lassen. Wählen Sie EDGES „Karte zuschneiden“ oder Bilder derselben Ausdehnung.</translation>
  </message>
  <message>
   <source>The source of {source} and the reference source (INPUT) have no area in common that is large enough for the model's receptive fields. Choose images that overlap.</source>
   <extracomment>234, engine/geometry/patch_positions.py</extracomment>
   <translation>Die Quelle für {source} und die Referenzquelle (INPUT) haben kein gemeinsames Gebiet, das für die rezeptiven Felder des Modells groß genug ist. Wählen Sie Bilder, die sich überlappen.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is marked as alpha</source>
   <extracomment>235, engine/imagery/absence.py</extracomment>
   <translation>Kanal {band} von {path} ist als Alpha gekennzeichnet</translation>
  </message>
  <message>
   <source>{what} and is a mask: where it is 0 there is no data. BANDS may name it if it holds data.</source>
   <extracomment>236, engine/imagery/absence.py</extracomment>
   <translation>{what} und ist eine Maske: Wo er 0 ist, gibt es keine Daten. BANDS kann ihn nennen, wenn er Daten enthält.</translation>
  </message>
  <message>
   <source>{what} but is no mask (it has {pixels_count} different values in a sample): it is taken as data.</source>
   <extracomment>237, engine/imagery/absence.py</extracomment>
   <translation>{what}, ist aber keine Maske (er hat in einer Stichprobe {pixels_count} verschiedene Werte): Er wird als Daten verwendet.</translation>
  </message>
  <message>
   <source>BANDS is “{text}”, which has {parts_count} lists; expected is one for each source, {sources} in all, separated by “;”.</source>
   <extracomment>238, engine/imagery/bands.py</extracomment>
   <translation>BANDS ist „{text}“ und hat {parts_count} Listen; erwartet wird eine für jede Quelle, insgesamt {sources}, durch „;“ getrennt.</translation>
  </message>
  <message>
   <source>BANDS names “{part}”; the image has no such band. It has {bands}.</source>
   <extracomment>239, engine/imagery/bands.py</extracomment>
   <translation>BANDS nennt „{part}“; das Bild hat keinen solchen Kanal. Es hat {bands}.</translation>
  </message>
  <message>
   <source>BANDS is “{text}”; expected are numbers or names of bands, separated by commas. The image has {bands}.</source>
   <extracomment>240, engine/imagery/bands.py</extracomment>
   <translation>BANDS ist „{text}“; erwartet werden Nummern oder Namen von Kanälen, durch Kommas getrennt. Das Bild hat {bands}.</translation>
  </message>
  <message>
   <source>The image lacks the bands {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>241, engine/imagery/bands.py</extracomment>
   <translation>Dem Bild fehlen die Kanäle {list}, die die Modelleingabe „{source}“ verlangt: Es hat {bands}; die Modellkarte nennt {list_2}. {found}</translation>
  </message>
  <message>
   <source>The image lacks the band {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>242, engine/imagery/bands.py</extracomment>
   <translation>Dem Bild fehlt der Kanal {list}, den die Modelleingabe „{source}“ verlangt: Es hat {bands}; die Modellkarte nennt {list_2}. {found}</translation>
  </message>
  <message>
   <source>Choose an image with all of them, or stack the rasters that hold the others on it.</source>
   <extracomment>243, engine/imagery/bands.py</extracomment>
   <translation>Wählen Sie ein Bild mit allen Kanälen, oder stapeln Sie die Raster darauf, die die übrigen enthalten.</translation>
  </message>
  <message>
   <source>If they are there under other names, say in BANDS which bands to take, in the card's order, such as {numbers}; else choose an image with all of them.</source>
   <extracomment>244, engine/imagery/bands.py</extracomment>
   <translation>Wenn sie unter anderen Namen vorhanden sind, geben Sie in BANDS an, welche Kanäle zu verwenden sind, in der Reihenfolge der Modellkarte, etwa {numbers}; andernfalls wählen Sie ein Bild mit allen Kanälen.</translation>
  </message>
  <message>
   <source>“{name}” fits several bands of the image: {bands}. Give BANDS with the number of the one that is meant.</source>
   <extracomment>245, engine/imagery/bands.py</extracomment>
   <translation>„{name}“ passt auf mehrere Kanäle des Bildes: {bands}. Geben Sie in BANDS die Nummer des gemeinten an.</translation>
  </message>
  <message>
   <source>the bands </source>
   <extracomment>246, engine/imagery/bands.py</extracomment>
   <translation>die Kanäle </translation>
  </message>
  <message>
   <source>BANDS takes the alpha band {list}, which looks like a mask, as data.</source>
   <extracomment>247, engine/imagery/bands.py</extracomment>
   <translation>BANDS verwendet den Alphakanal {list}, der wie eine Maske aussieht, als Daten.</translation>
  </message>
  <message>
   <source>The bands {list} that the model wants were found by their names: bands {list_2} of {bands_count} are read, in this order.</source>
   <extracomment>248, engine/imagery/bands.py</extracomment>
   <translation>Die Kanäle {list}, die das Modell verlangt, wurden anhand ihrer Namen gefunden: Gelesen werden die Kanäle {list_2} von {bands_count}, in dieser Reihenfolge.</translation>
  </message>
  <message>
   <source>The image's bands have no names that could be compared with those in the model card ({list}): they are taken in their order.</source>
   <extracomment>249, engine/imagery/bands.py</extracomment>
   <translation>Die Kanäle des Bildes haben keine Namen, die sich mit denen in der Modellkarte ({list}) vergleichen ließen: Sie werden in ihrer Reihenfolge verwendet.</translation>
  </message>
  <message>
   <source>BANDS gives the model {given}, while its card wants {list}: the order differs. Leave BANDS empty to have the bands found by their names.</source>
   <extracomment>250, engine/imagery/bands.py</extracomment>
   <translation>BANDS gibt dem Modell {given}, die Modellkarte verlangt aber {list}: Die Reihenfolge ist verschieden. Lassen Sie BANDS leer, damit die Kanäle anhand ihrer Namen gefunden werden.</translation>
  </message>
  <message>
   <source>{GetDescription} cannot be read at {window}: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>251, engine/imagery/gdal_stack.py</extracomment>
   <translation>{GetDescription} kann bei {window} nicht gelesen werden: {error}. Die Datei ist möglicherweise beschädigt oder abgeschnitten; kopieren Sie sie erneut oder laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>252, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path} kann nicht gelesen werden: {error}. Die Datei ist möglicherweise beschädigt oder abgeschnitten; kopieren Sie sie erneut oder laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>{path} cannot be opened as a raster: {error}.</source>
   <extracomment>253, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path} kann nicht als Raster geöffnet werden: {error}.</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the GDAL {version} of Orfeo ToolBox's Python lacks. {AS_GEOTIFF}</source>
   <extracomment>255, engine/imagery/gdal_stack.py</extracomment>
   <translation>{reason} Möglicherweise ist es ein Format, das dem GDAL {version} im Python von Orfeo ToolBox fehlt. {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} holds no bands of its own; choose one of its subdatasets.</source>
   <extracomment>256, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path} enthält selbst keine Kanäle; wählen Sie einen der Unterdatensätze.</translation>
  </message>
  <message>
   <source>{GetDescription} holds numbers of the type {name}; expected real ones.</source>
   <extracomment>257, engine/imagery/gdal_stack.py</extracomment>
   <translation>{GetDescription} enthält Zahlen des Typs {name}; erwartet werden reelle.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {error}. {error_2}</source>
   <extracomment>258, engine/imagery/opening.py</extracomment>
   <translation>{path} kann nicht geöffnet werden: {error}. {error_2}</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing raster file.</source>
   <extracomment>259, engine/imagery/opening.py</extracomment>
   <translation>{path} existiert nicht. Wählen Sie eine vorhandene Rasterdatei.</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the worker's GDAL ({gdal_version}) lacks. {AS_GEOTIFF}</source>
   <extracomment>260, engine/imagery/opening.py</extracomment>
   <translation>{reason} Möglicherweise ist es ein Format, das dem GDAL des Arbeitsprozesses ({gdal_version}) fehlt. {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is a damaged raster: {error}. Copy or download it again.</source>
   <extracomment>261, engine/imagery/opening.py</extracomment>
   <translation>{path} ist ein beschädigtes Raster: {error}. Kopieren Sie es erneut oder laden Sie es erneut herunter.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; expected real ones. Convert it to amplitude or intensity first.</source>
   <extracomment>262, engine/imagery/opening.py</extracomment>
   <translation>{path} enthält komplexe Zahlen; erwartet werden reelle. Wandeln Sie sie zuerst in Amplitude oder Intensität um.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. {error_2}</source>
   <extracomment>263, engine/imagery/opening.py</extracomment>
   <translation>{path} kann nicht gelesen werden: {error}. {error_2}</translation>
  </message>
  <message>
   <source>{path} has {shown} bands in QGIS, but {bands} for the worker's GDAL ({version}). {AS_GEOTIFF}</source>
   <extracomment>264, engine/imagery/other_gdal.py</extracomment>
   <translation>{path} hat in QGIS {shown} Kanäle, für das GDAL des Arbeitsprozesses ({version}) aber {bands}. {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is read from standard input, which the worker has none of. Save the image as a file.</source>
   <extracomment>265, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} wird von der Standardeingabe gelesen, die der Arbeitsprozess nicht hat. Speichern Sie das Bild als Datei.</translation>
  </message>
  <message>
   <source>{path} is a pipe or a device, not a file; expected a raster file. Save the image as a file.</source>
   <extracomment>266, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} ist eine Pipe oder ein Gerät, keine Datei; erwartet wird eine Rasterdatei. Speichern Sie das Bild als Datei.</translation>
  </message>
  <message>
   <source>{path} is made of itself{value}. Build the virtual raster again, from the images themselves.</source>
   <extracomment>267, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} besteht aus sich selbst{value}. Erzeugen Sie das virtuelle Raster erneut aus den Bildern selbst.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}.</source>
   <extracomment>268, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} kann nicht gelesen werden: {value}.</translation>
  </message>
  <message>
   <source>{path} is a damaged virtual raster ({error}). Copy it again, or build it again.</source>
   <extracomment>269, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} ist ein beschädigtes virtuelles Raster ({error}). Kopieren Sie es erneut oder erzeugen Sie es neu.</translation>
  </message>
  <message>
   <source>{path} promises {width} x {height} pixels and has {held} bytes: its header is wrong, or the file is cut short. Copy or download it again.</source>
   <extracomment>270, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} verspricht {width} x {height} Pixel und hat {held} Bytes: Der Header ist falsch, oder die Datei ist abgeschnitten. Kopieren Sie sie erneut oder laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>{path} is stored in blocks of {block_bytes} GB, each of which must be read as a whole. Write it in tiles first, for example with “Translate” and the option TILED=YES.</source>
   <extracomment>271, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} ist in Blöcken von {block_bytes} GB gespeichert, die jeweils als Ganzes gelesen werden müssen. Schreiben Sie das Raster zuerst in Kacheln, zum Beispiel mit „Umwandeln (Format konvertieren)“ und der Option TILED=YES.</translation>
  </message>
  <message>
   <source>{path} has the geotransform ({a}, {b}, {c}, {d}, {e}, {f}), which gives a pixel no place or no area. Repair its georeferencing first.</source>
   <extracomment>272, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} hat die Geotransformation ({a}, {b}, {c}, {d}, {e}, {f}), die einem Pixel keinen Ort oder keine Fläche gibt. Reparieren Sie zuerst die Georeferenzierung.</translation>
  </message>
  <message>
   <source>The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>273, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Die Datei ist möglicherweise beschädigt oder abgeschnitten; kopieren Sie sie erneut oder laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>The rasters that it is made of may be missing, or refer back to it.</source>
   <extracomment>274, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Die Raster, aus denen es besteht, fehlen möglicherweise oder verweisen darauf zurück.</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {likely}</source>
   <extracomment>275, engine/imagery/rasterio_stack.py</extracomment>
   <translation>{path} kann bei {window} nicht gelesen werden: {error}. {likely}</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {error_2}</source>
   <extracomment>276, engine/imagery/rasterio_stack.py</extracomment>
   <translation>{path} kann bei {window} nicht gelesen werden: {error}. {error_2}</translation>
  </message>
  <message>
   <source>The credentials on standard input are not what was expected.</source>
   <extracomment>277, engine/imagery/remote.py</extracomment>
   <translation>Die Zugangsdaten auf der Standardeingabe sind nicht die erwarteten.</translation>
  </message>
  <message>
   <source>{path} is read with credentials, which this worker was not given.</source>
   <extracomment>278, engine/imagery/remote.py</extracomment>
   <translation>{path} wird mit Zugangsdaten gelesen, die dieser Arbeitsprozess nicht erhalten hat.</translation>
  </message>
  <message>
   <source>{path} is read with credentials; expected is an address of the form /vsicurl/https://… then. Save the layer as a GeoTIFF first, and use that.</source>
   <extracomment>279, engine/imagery/remote.py</extracomment>
   <translation>{path} wird mit Zugangsdaten gelesen; dann wird eine Adresse der Form /vsicurl/https://… erwartet. Speichern Sie den Layer zuerst als GeoTIFF und verwenden Sie dieses.</translation>
  </message>
  <message>
   <source>ATTEMPTS must be at least 1.</source>
   <extracomment>280, engine/imagery/remote.py</extracomment>
   <translation>ATTEMPTS muss mindestens 1 sein.</translation>
  </message>
  <message>
   <source>The server wants a log-in or a signature that it accepts. Choose an authentication in the layer's properties, or make the layer anew with “Image from a STAC catalogue”.</source>
   <extracomment>281, engine/imagery/remote.py</extracomment>
   <translation>Der Server verlangt eine Anmeldung oder eine Signatur, die er akzeptiert. Wählen Sie in den Layereigenschaften eine Authentifizierung, oder erzeugen Sie den Layer mit „Bild aus einem STAC-Katalog“ neu.</translation>
  </message>
  <message>
   <source>The server has no such file. Check the address.</source>
   <extracomment>282, engine/imagery/remote.py</extracomment>
   <translation>Der Server hat keine solche Datei. Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <source>It was tried {ATTEMPTS} times, with growing pauses. Check the network and the proxy, try again later, or download the file first.</source>
   <extracomment>283, engine/imagery/remote.py</extracomment>
   <translation>Es wurde {ATTEMPTS}-mal versucht, mit wachsenden Pausen. Prüfen Sie Netzwerk und Proxy, versuchen Sie es später erneut oder laden Sie die Datei zuerst herunter.</translation>
  </message>
  <message>
   <source>by its metadata ({TAG})</source>
   <extracomment>284, engine/imagery/sentinel2.py</extracomment>
   <translation>laut Metadaten ({TAG})</translation>
  </message>
  <message>
   <source>as in all products of Sentinel-2</source>
   <extracomment>285, engine/imagery/sentinel2.py</extracomment>
   <translation>wie in allen Produkten von Sentinel-2</translation>
  </message>
  <message>
   <source>by the rasters that it is made of</source>
   <extracomment>286, engine/imagery/sentinel2.py</extracomment>
   <translation>laut den Rastern, aus denen es besteht</translation>
  </message>
  <message>
   <source>by the metadata of its product</source>
   <extracomment>287, engine/imagery/sentinel2.py</extracomment>
   <translation>laut den Metadaten des Produkts</translation>
  </message>
  <message>
   <source>as its name is that of a Sentinel-2 band</source>
   <extracomment>288, engine/imagery/sentinel2.py</extracomment>
   <translation>da der Name der eines Sentinel-2-Kanals ist</translation>
  </message>
  <message>
   <source>by the name of its product</source>
   <extracomment>289, engine/imagery/sentinel2_offsets.py</extracomment>
   <translation>laut dem Namen des Produkts</translation>
  </message>
  <message>
   <source>ASSETS is empty; expected are names such as B02,B03,B04,B08.</source>
   <extracomment>290, engine/imagery/stac_assets.py</extracomment>
   <translation>ASSETS ist leer; erwartet werden Namen wie B02,B03,B04,B08.</translation>
  </message>
  <message>
   <source>{catalogue} has no item “{item}” in the collection “{collection}”. {collection_2}</source>
   <extracomment>294, engine/imagery/stac_search.py</extracomment>
   <translation>{catalogue} hat in der Kollektion „{collection}“ kein Item „{item}“. {collection_2}</translation>
  </message>
  <message>
   <source>{job} gives more than {MOST} items. Choose a smaller area or fewer days.</source>
   <extracomment>295, engine/imagery/stac_search.py</extracomment>
   <translation>{job} ergibt mehr als {MOST} Items. Wählen Sie ein kleineres Gebiet oder weniger Tage.</translation>
  </message>
  <message>
   <source>{job} gives no item. Choose other dates or another area. {collection}</source>
   <extracomment>296, engine/imagery/stac_search.py</extracomment>
   <translation>{job} ergibt kein Item. Wählen Sie andere Tage oder ein anderes Gebiet. {collection}</translation>
  </message>
  <message>
   <source>the least cloudy one has {known} %</source>
   <extracomment>297, engine/imagery/stac_search.py</extracomment>
   <translation>das am wenigsten bewölkte hat {known} %</translation>
  </message>
  <message>
   <source>none says how cloudy</source>
   <extracomment>298, engine/imagery/stac_search.py</extracomment>
   <translation>keines gibt die Bewölkung an</translation>
  </message>
  <message>
   <source>{job} gives {items_count} items, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>299, engine/imagery/stac_search.py</extracomment>
   <translation>{job} ergibt {items_count} Items, aber keines mit höchstens {max_cloud} % Wolken: {least}. Wählen Sie ein höheres MAX_CLOUD, andere Tage oder ein anderes Gebiet.</translation>
  </message>
  <message>
   <source>{job} gives {items_count} item, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>300, engine/imagery/stac_search.py</extracomment>
   <translation>{job} ergibt {items_count} Item, aber keines mit höchstens {max_cloud} % Wolken: {least}. Wählen Sie ein höheres MAX_CLOUD, andere Tage oder ein anderes Gebiet.</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>301, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} Items gefunden, davon {clear_count} mit höchstens {max_cloud} % Wolken; das am wenigsten bewölkte wird verwendet.</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>302, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} Item gefunden, davon {clear_count} mit höchstens {max_cloud} % Wolken; das am wenigsten bewölkte wird verwendet.</translation>
  </message>
  <message>
   <source>The item {id} covers only a part of the area: it reaches from {box}, {box_2} to {box_3}, {box_4} (degrees east, north). Give ITEM to choose another one.</source>
   <extracomment>303, engine/imagery/stac_search.py</extracomment>
   <translation>Das Item {id} deckt nur einen Teil des Gebiets ab: Es reicht von {box}, {box_2} bis {box_3}, {box_4} (Grad Ost, Nord). Geben Sie ITEM an, um ein anderes zu wählen.</translation>
  </message>
  <message>
   <source>CATALOGUE is “{catalogue}”; expected is the address of a STAC API, such as https://earth-search.aws.element84.com/v1.</source>
   <extracomment>304, engine/imagery/stac_search.py</extracomment>
   <translation>CATALOGUE ist „{catalogue}“; erwartet wird die Adresse einer STAC-API, etwa https://earth-search.aws.element84.com/v1.</translation>
  </message>
  <message>
   <source>COLLECTION is empty; expected is a name such as sentinel-2-l2a.</source>
   <extracomment>305, engine/imagery/stac_search.py</extracomment>
   <translation>COLLECTION ist leer; erwartet wird ein Name wie sentinel-2-l2a.</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them.</source>
   <extracomment>306, engine/imagery/stac_search.py</extracomment>
   <translation>Weder ITEM noch EXTENT ist angegeben; erwartet wird eines davon.</translation>
  </message>
  <message>
   <source>the beginning</source>
   <extracomment>307, engine/imagery/stac_search.py</extracomment>
   <translation>dem Anfang</translation>
  </message>
  <message>
   <source>The search in {catalogue} for the collection “{collection}”{area} (degrees east, north){dates}</source>
   <extracomment>308, engine/imagery/stac_search.py</extracomment>
   <translation>Die Suche in {catalogue} nach der Kollektion „{collection}“{area} (Grad Ost, Nord){dates}</translation>
  </message>
  <message>
   <source>{address} did not answer as a STAC API does ({error}). Check CATALOGUE, the network and the proxy, or try again later.</source>
   <extracomment>309, engine/imagery/stac_search.py</extracomment>
   <translation>{address} antwortete nicht wie eine STAC-API ({error}). Prüfen Sie CATALOGUE, das Netzwerk und den Proxy, oder versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>The catalogue has the collection “{collection}”.</source>
   <extracomment>310, engine/imagery/stac_search.py</extracomment>
   <translation>Der Katalog hat die Kollektion „{collection}“.</translation>
  </message>
  <message>
   <source>The catalogue has no collection “{collection}”; it has {value}.</source>
   <extracomment>311, engine/imagery/stac_search.py</extracomment>
   <translation>Der Katalog hat keine Kollektion „{collection}“; er hat {value}.</translation>
  </message>
  <message>
   <source>DATE_FROM {date_from} is later than DATE_TO {date_to}; exchange them.</source>
   <extracomment>312, engine/imagery/stac_search.py</extracomment>
   <translation>DATE_FROM {date_from} liegt nach DATE_TO {date_to}; vertauschen Sie beide.</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected is a date such as 2022-06-30.</source>
   <extracomment>313, engine/imagery/stac_search.py</extracomment>
   <translation>{name} ist „{text}“; erwartet wird ein Datum wie 2022-06-30.</translation>
  </message>
  <message>
   <source>By its processing baseline {baseline} the item has {added} added to every value</source>
   <extracomment>314, engine/imagery/stac_values.py</extracomment>
   <translation>Nach der Processing Baseline {baseline} des Items ist zu jedem Wert {added} addiert</translation>
  </message>
  <message>
   <source>{item}, and the catalogue says that it is subtracted already; but hardly any pixel is as dark as that would have it. The catalogue is believed: nothing is subtracted. If the image looks pale, its values are too large.</source>
   <extracomment>315, engine/imagery/stac_values.py</extracomment>
   <translation>{item}, und der Katalog gibt an, dass dies bereits abgezogen ist; aber kaum ein Pixel ist so dunkel, wie es dann sein müsste. Dem Katalog wird geglaubt: Es wird nichts abgezogen. Wenn das Bild blass aussieht, sind seine Werte zu groß.</translation>
  </message>
  <message>
   <source>, which the catalogue says is not subtracted</source>
   <extracomment>316, engine/imagery/stac_values.py</extracomment>
   <translation>, was laut Katalog nicht abgezogen ist</translation>
  </message>
  <message>
   <source>{item}{also}, but {dark} % of a sample of {name} are darker than that allows: it is taken for subtracted already. If the image looks too dark, its values are right as they are and 1000 is still to be subtracted.</source>
   <extracomment>317, engine/imagery/stac_values.py</extracomment>
   <translation>{item}{also}, aber {dark} % einer Stichprobe von {name} sind dunkler, als das zulässt: Der Betrag wird als bereits abgezogen angenommen. Wenn das Bild zu dunkel aussieht, sind seine Werte so richtig, wie sie sind, und 1000 muss noch abgezogen werden.</translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>318, engine/imagery/stac_values.py</extracomment>
   <translation>wie gespeichert</translation>
  </message>
  <message>
   <source>{list} subtracted: harmonised</source>
   <extracomment>319, engine/imagery/stac_values.py</extracomment>
   <translation>{list} abgezogen: harmonisiert</translation>
  </message>
  <message>
   <source>harmonised by the catalogue</source>
   <extracomment>320, engine/imagery/stac_values.py</extracomment>
   <translation>vom Katalog harmonisiert</translation>
  </message>
  <message>
   <source>{name} ({width} x {height} pixels of {a}) does not lie on the pixels of {name_2} ({width_2} x {height_2} pixels of {transform}): {list}. Expected are assets of one area, whose pixel sizes are whole multiples of the finest. Choose other ASSETS.</source>
   <extracomment>321, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name} ({width} x {height} Pixel von {a}) liegt nicht auf den Pixeln von {name_2} ({width_2} x {height_2} Pixel von {transform}): {list}. Erwartet werden Assets desselben Gebiets, deren Pixelgrößen ganze Vielfache der feinsten sind. Wählen Sie andere ASSETS.</translation>
  </message>
  <message>
   <source>{name} holds values of the type {dtype}; expected is one of {list}. Choose other ASSETS.</source>
   <extracomment>322, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name} enthält Werte des Typs {dtype}; erwartet wird einer von {list}. Wählen Sie andere ASSETS.</translation>
  </message>
  <message>
   <source>Bring them to one grid first, for example with “Warp (reproject)” or “Align rasters”.</source>
   <extracomment>323, engine/imagery/stacking.py</extracomment>
   <translation>Bringen Sie sie zuerst auf ein gemeinsames Gitter, zum Beispiel mit „Transformieren (Reprojizieren)“ oder „Raster ausrichten“.</translation>
  </message>
  <message>
   <source>{path} cannot be stacked on {first_path}: {list}. {value}</source>
   <extracomment>324, engine/imagery/stacking.py</extracomment>
   <translation>{path} kann nicht auf {first_path} gestapelt werden: {list}. {value}</translation>
  </message>
  <message>
   <source>They are tiles side by side, not bands of one place. Make one image of them with “Build virtual raster” (without “Place each input file into a separate band”), and use that.</source>
   <extracomment>325, engine/imagery/stacking.py</extracomment>
   <translation>Es sind Kacheln nebeneinander, nicht Kanäle desselben Orts. Erzeugen Sie daraus ein einziges Bild mit „Virtuelles Raster generieren“ (ohne „Jeder Datei einen eigenen Kanal zuordnen“) und verwenden Sie dieses.</translation>
  </message>
  <message>
   <source>{names}: {value} means no data, {why}; the file itself names no nodata value. If {value_2} holds data there, give NODATA another value, such as -1.</source>
   <extracomment>326, engine/imagery/stacking.py</extracomment>
   <translation>{names}: {value} bedeutet NoData, {why}; die Datei selbst nennt keinen NoData-Wert. Wenn {value_2} dort Daten sind, geben Sie NODATA einen anderen Wert, etwa -1.</translation>
  </message>
  <message>
   <source>{added}: the additional nodata values of the layer in QGIS count.</source>
   <extracomment>327, engine/imagery/stacking.py</extracomment>
   <translation>{added}: Die zusätzlichen NoData-Werte des Layers in QGIS gelten.</translation>
  </message>
  <message>
   <source>{without}: the file's own nodata value is not used, as it is switched off in the layer's properties in QGIS.</source>
   <extracomment>328, engine/imagery/stacking.py</extracomment>
   <translation>{without}: Der NoData-Wert der Datei wird nicht verwendet, da er in den Layereigenschaften in QGIS ausgeschaltet ist.</translation>
  </message>
  <message>
   <source>{path}: the coordinate reference system is that of the layer in QGIS, {crs}; the file has another one or none.</source>
   <extracomment>329, engine/imagery/stacking.py</extracomment>
   <translation>{path}: Das Koordinatenbezugssystem ist das des Layers in QGIS, {crs}; die Datei hat ein anderes oder keines.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; the map keeps them.</source>
   <extracomment>330, engine/imagery/stacking.py</extracomment>
   <translation>{path} ist nur durch {kind} georeferenziert; die Karte behält diese bei.</translation>
  </message>
  <message>
   <source>by its metadata ({name})</source>
   <extracomment>331, engine/imagery/stored_values.py</extracomment>
   <translation>laut Metadaten ({name})</translation>
  </message>
  <message>
   <source>by its metadata ({BASELINE_TAG})</source>
   <extracomment>332, engine/imagery/stored_values.py</extracomment>
   <translation>laut Metadaten ({BASELINE_TAG})</translation>
  </message>
  <message>
   <source>by its scale {scale} and offset {offset}</source>
   <extracomment>333, engine/imagery/stored_values.py</extracomment>
   <translation>laut Skalierung {scale} und Offset {offset}</translation>
  </message>
  <message>
   <source>shapely, which lays reference points and polygons on pixels, is missing ({error}). Run “Set up the inference environment” again, or install shapely into the environment that you chose.</source>
   <extracomment>334, engine/imagery/vector_features.py</extracomment>
   <translation>shapely, das Referenzpunkte und -polygone auf Pixel legt, fehlt ({error}). Führen Sie „Inferenzumgebung einrichten“ erneut aus, oder installieren Sie shapely in die von Ihnen gewählte Umgebung.</translation>
  </message>
  <message>
   <source>{name} holds geometries that cannot be used ({problem}); expected are points or polygons.</source>
   <extracomment>335, engine/imagery/vector_features.py</extracomment>
   <translation>{name} enthält unbrauchbare Geometrien ({problem}); erwartet werden Punkte oder Polygone.</translation>
  </message>
  <message>
   <source>{name} has no feature with a class and a geometry.</source>
   <extracomment>336, engine/imagery/vector_features.py</extracomment>
   <translation>{name} hat kein Objekt mit einer Klasse und einer Geometrie.</translation>
  </message>
  <message>
   <source>{name} holds {list}; expected are points only or polygons only.</source>
   <extracomment>337, engine/imagery/vector_features.py</extracomment>
   <translation>{name} enthält {list}; erwartet werden nur Punkte oder nur Polygone.</translation>
  </message>
  <message>
   <source>Only one of {name} and {name_2} has a coordinate reference system; the other is taken to be in the same.</source>
   <extracomment>338, engine/imagery/vector_features.py</extracomment>
   <translation>{name}, {name_2}: Nur eines von beiden hat ein Koordinatenbezugssystem; für das andere wird dasselbe angenommen.</translation>
  </message>
  <message>
   <source>{name} cannot be brought to the coordinate reference system of {name_2}: {error}.</source>
   <extracomment>339, engine/imagery/vector_features.py</extracomment>
   <translation>{name} kann nicht in das Koordinatenbezugssystem überführt werden, das für {name_2} gilt: {error}.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {name} is not understood: {error}.</source>
   <extracomment>340, engine/imagery/vector_features.py</extracomment>
   <translation>{name}: Das Koordinatenbezugssystem ist nicht verständlich: {error}.</translation>
  </message>
  <message>
   <source>BANDS is “{text}” ({found} names); expected is one name for each band of the model's image input, in its order: {expected}. Separate the names by commas, and several inputs by “;”.</source>
   <extracomment>341, engine/inference/band_names.py</extracomment>
   <translation>BANDS ist „{text}“ ({found} Namen); erwartet wird ein Name für jeden Kanal der Bildeingabe des Modells, in deren Reihenfolge: {expected}. Trennen Sie die Namen durch Kommas und mehrere Eingaben durch „;“.</translation>
  </message>
  <message>
   <source>BANDS names “{twice}” twice; expected are different names.</source>
   <extracomment>342, engine/inference/band_names.py</extracomment>
   <translation>BANDS nennt „{twice}“ zweimal; erwartet werden verschiedene Namen.</translation>
  </message>
  <message>
   <source>BLEND is on, but the model's output “{name}” holds whole numbers, of which there is no mean. Switch BLEND off, or name an output of probabilities in HEAD.</source>
   <extracomment>343, engine/inference/blending.py</extracomment>
   <translation>BLEND ist eingeschaltet, aber die Modellausgabe „{name}“ enthält ganze Zahlen, von denen es keinen Mittelwert gibt. Schalten Sie BLEND aus, oder nennen Sie in HEAD eine Ausgabe von Wahrscheinlichkeiten.</translation>
  </message>
  <message>
   <source>How much depends on where patches are cut was not measured: {error}</source>
   <extracomment>344, engine/inference/cut_trial.py</extracomment>
   <translation>Wie viel davon abhängt, wo Patches geschnitten werden, wurde nicht gemessen: {error}</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({share} %)</source>
   <extracomment>345, engine/inference/cut_trial.py</extracomment>
   <translation>Es wird gemessen, wie viel davon abhängt, wo Patches geschnitten werden ({share} %)</translation>
  </message>
  <message>
   <source>padded network</source>
   <extracomment>346, engine/inference/duration_estimate.py</extracomment>
   <translation>Netz mit Auffüllung</translation>
  </message>
  <message>
   <source>INPUT_CHECK is “refuse”, but the model card does not say what the model was trained on, so the image cannot be held against it.</source>
   <extracomment>347, engine/inference/input_alarm.py</extracomment>
   <translation>INPUT_CHECK ist „Ablehnen“, aber die Modellkarte sagt nicht, worauf das Modell trainiert wurde, sodass das Bild nicht damit verglichen werden kann.</translation>
  </message>
  <message>
   <source>{list} INPUT_CHECK is “refuse”, so there is no map; “warn” makes it all the same.</source>
   <extracomment>348, engine/inference/input_alarm.py</extracomment>
   <translation>{list} INPUT_CHECK ist „Ablehnen“, daher gibt es keine Karte; mit „Warnen“ wird sie trotzdem erstellt.</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too small (“Warp” brings it to the training's size)</source>
   <extracomment>349, engine/inference/input_alarm.py</extracomment>
   <translation>seine Pixel messen {own} m am Boden, die des Trainings {size} m, sodass das Modell alles um den Faktor {ratio} zu klein sieht („Transformieren (Reprojizieren)“ bringt das Bild auf die Größe des Trainings)</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too large (“Warp” brings it to the training's size)</source>
   <extracomment>350, engine/inference/input_alarm.py</extracomment>
   <translation>seine Pixel messen {own} m am Boden, die des Trainings {size} m, sodass das Modell alles um den Faktor {ratio} zu groß sieht („Transformieren (Reprojizieren)“ bringt das Bild auf die Größe des Trainings)</translation>
  </message>
  <message>
   <source>its coordinates are in degrees, those of the training in metres, so that its pixels are not square on the ground (“Warp” brings it to a projection in metres)</source>
   <extracomment>351, engine/inference/input_alarm.py</extracomment>
   <translation>seine Koordinaten sind in Grad, die des Trainings in Metern, sodass seine Pixel am Boden nicht quadratisch sind („Transformieren (Reprojizieren)“ bringt das Bild in eine Projektion in Metern)</translation>
  </message>
  <message>
   <source> (BANDS {order} would fit)</source>
   <extracomment>352, engine/inference/input_alarm.py</extracomment>
   <translation> (BANDS {order} würde passen)</translation>
  </message>
  <message>
   <source>{share} of its values{worst} lie outside the range of 98 % of the training's, {words}{instead}</source>
   <extracomment>353, engine/inference/input_alarm.py</extracomment>
   <translation>{share} seiner Werte{worst} liegen außerhalb des Bereichs von 98 % der Trainingswerte, {words}{instead}</translation>
  </message>
  <message>
   <source>{path} is unlike the images that the model was trained on{sensor}: {list}. The map may look right and be wrong.</source>
   <extracomment>354, engine/inference/input_alarm.py</extracomment>
   <translation>{path} ist den Bildern unähnlich, auf denen das Modell trainiert wurde{sensor}: {list}. Die Karte kann richtig aussehen und falsch sein.</translation>
  </message>
  <message>
   <source>{files} has fractions ({types}), but the model's input “{name}” takes whole numbers: they are cut off, as NumPy's astype does ({broken} is taken as {broken_2}). If the training images were rounded or scaled, do that to this image first.</source>
   <extracomment>355, engine/inference/input_check.py</extracomment>
   <translation>{files} hat Nachkommastellen ({types}), aber die Modelleingabe „{name}“ nimmt ganze Zahlen an: Sie werden abgeschnitten, wie es astype von NumPy tut ({broken} wird als {broken_2} verwendet). Wenn die Trainingsbilder gerundet oder skaliert wurden, tun Sie das zuerst auch mit diesem Bild.</translation>
  </message>
  <message>
   <source>{files} has values that the model's input “{name}” does not take ({dtype}, {low} to {high}): each is taken as the nearest that fits, {value} as {value_2}. If these are a few saturated pixels, the map is right; if the image is scaled otherwise than the training images, scale it first, for the map is wrong there.</source>
   <extracomment>356, engine/inference/input_check.py</extracomment>
   <translation>{files} hat Werte, die die Modelleingabe „{name}“ nicht annimmt ({dtype}, {low} bis {high}): Jeder wird durch den nächstgelegenen passenden ersetzt, {value} durch {value_2}. Wenn dies wenige gesättigte Pixel sind, ist die Karte richtig; wenn das Bild anders skaliert ist als die Trainingsbilder, skalieren Sie es zuerst, denn die Karte ist dort falsch.</translation>
  </message>
  <message>
   <source>{files} has values from {min} to {max} ({types}), but the model's input “{name}” takes whole numbers from {low} to {high} ({dtype}), so it was trained on others. Scale the image as its training images were (“Translate”, with -scale and an output data type).</source>
   <extracomment>357, engine/inference/input_check.py</extracomment>
   <translation>{files} hat Werte von {min} bis {max} ({types}), aber die Modelleingabe „{name}“ nimmt ganze Zahlen von {low} bis {high} ({dtype}) an, das Modell wurde also auf anderen trainiert. Skalieren Sie das Bild wie die Trainingsbilder („Umwandeln (Format konvertieren)“ mit -scale und einem Ausgabedatentyp).</translation>
  </message>
  <message>
   <source>the model card</source>
   <extracomment>358, engine/inference/legend_choice.py</extracomment>
   <translation>die Modellkarte</translation>
  </message>
  <message>
   <source>The model has {number} that nobody has named: neither CLASSES nor the model card does. They are called “class 0” and on, by their numbers. Give a legend as CLASSES, here, or once for all in “Edit a model card” (cnnmapper:editcard) or when exporting the model. The OTBTF tutorial's is {name}/{name_2} in the plugin's folder.</source>
   <extracomment>359, engine/inference/legend_choice.py</extracomment>
   <translation>Das Modell hat {number}, für die niemand Namen vergeben hat: weder CLASSES noch die Modellkarte. Sie heißen „class 0“ und so weiter, nach ihren Nummern. Geben Sie eine Legende als CLASSES an, hier oder ein für alle Mal in „Modellkarte bearbeiten“ (cnnmapper:editcard) oder beim Export des Modells. Die des OTBTF-Tutorials ist {name}/{name_2} im Plugin-Ordner.</translation>
  </message>
  <message>
   <source>Landsat's numbers (Level 1, or Collection 2 Level 2)</source>
   <extracomment>360, engine/inference/likely_cause.py</extracomment>
   <translation>Zahlen von Landsat (Level 1 oder Collection 2 Level 2)</translation>
  </message>
  <message>
   <source>reflectance from 0 to 1</source>
   <extracomment>361, engine/inference/likely_cause.py</extracomment>
   <translation>Reflexion von 0 bis 1</translation>
  </message>
  <message>
   <source>reflectance in per cent</source>
   <extracomment>362, engine/inference/likely_cause.py</extracomment>
   <translation>Reflexion in Prozent</translation>
  </message>
  <message>
   <source>bytes from 0 to 255</source>
   <extracomment>363, engine/inference/likely_cause.py</extracomment>
   <translation>Bytes von 0 bis 255</translation>
  </message>
  <message>
   <source>reflectance times 10000</source>
   <extracomment>364, engine/inference/likely_cause.py</extracomment>
   <translation>Reflexion mal 10000</translation>
  </message>
  <message>
   <source>divided by {factor}</source>
   <extracomment>365, engine/inference/likely_cause.py</extracomment>
   <translation>geteilt durch {factor}</translation>
  </message>
  <message>
   <source>: it is another sensor's image</source>
   <extracomment>366, engine/inference/likely_cause.py</extracomment>
   <translation>: Es ist das Bild eines anderen Sensors</translation>
  </message>
  <message>
   <source>{times}{plus} they would fit: these look like {name}, the training's like {name_2}{other}</source>
   <extracomment>367, engine/inference/likely_cause.py</extracomment>
   <translation>{times}{plus} würden sie passen: Diese sehen aus wie {name}, die des Trainings wie {name_2}{other}</translation>
  </message>
  <message>
   <source>because about {added} was added to every value, as Sentinel-2 has it since processing baseline 04.00 (January 2022), and not to the training's: subtract it</source>
   <extracomment>368, engine/inference/likely_cause.py</extracomment>
   <translation>weil zu jedem Wert etwa {added} addiert wurde, wie bei Sentinel-2 seit Processing Baseline 04.00 (Januar 2022), zu denen des Trainings aber nicht: Ziehen Sie den Betrag ab</translation>
  </message>
  <message>
   <source>because every value lacks about {added} that was added to the training's, as Sentinel-2 has it since processing baseline 04.00 (January 2022): add it</source>
   <extracomment>369, engine/inference/likely_cause.py</extracomment>
   <translation>weil jedem Wert etwa {added} fehlt, die zu denen des Trainings addiert wurden, wie bei Sentinel-2 seit Processing Baseline 04.00 (Januar 2022): Addieren Sie den Betrag</translation>
  </message>
  <message>
   <source>because the bands are in another order</source>
   <extracomment>370, engine/inference/likely_cause.py</extracomment>
   <translation>weil die Kanäle eine andere Reihenfolge haben</translation>
  </message>
  <message>
   <source>{ratio} times as large</source>
   <extracomment>371, engine/inference/likely_cause.py</extracomment>
   <translation>{ratio}-mal so groß wie</translation>
  </message>
  <message>
   <source>{ratio} times smaller</source>
   <extracomment>372, engine/inference/likely_cause.py</extracomment>
   <translation>um den Faktor {ratio} kleiner als</translation>
  </message>
  <message>
   <source>and they are about {size} than the training's: another sensor's or product's, or of land or weather that the training did not have</source>
   <extracomment>373, engine/inference/likely_cause.py</extracomment>
   <translation>und sie sind etwa {size} die des Trainings: ein anderer Sensor oder ein anderes Produkt, oder Land oder Wetter, das im Training nicht vorkam</translation>
  </message>
  <message>
   <source>and no factor, offset or order of bands explains it: another sensor or product, or land or weather that the training did not have</source>
   <extracomment>374, engine/inference/likely_cause.py</extracomment>
   <translation>und kein Faktor, kein Offset und keine Reihenfolge der Kanäle erklärt es: ein anderer Sensor oder ein anderes Produkt, oder Land oder Wetter, das im Training nicht vorkam</translation>
  </message>
  <message>
   <source>The job asks for no output.</source>
   <extracomment>375, engine/inference/map_files.py</extracomment>
   <translation>Der Auftrag verlangt keine Ausgabe.</translation>
  </message>
  <message>
   <source>Two outputs have the same file name; give each its own.</source>
   <extracomment>376, engine/inference/map_files.py</extracomment>
   <translation>Zwei Ausgaben haben denselben Dateinamen; geben Sie jeder einen eigenen.</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {path} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>377, engine/inference/map_files.py</extracomment>
   <translation>CLASSES ist {classes}, was der Stil von {path} überschreiben würde. Wählen Sie eine andere Ausgabedatei oder geben Sie der Legende einen anderen Namen.</translation>
  </message>
  <message>
   <source>The map has no valid pixel: all of the image has no data there (its nodata value, or a mask such as an alpha band, which BANDS may name as a band), or the image or the model's output is nothing but NaN or infinity.</source>
   <extracomment>378, engine/inference/map_files.py</extracomment>
   <translation>Die Karte hat kein gültiges Pixel: Das ganze Bild hat dort keine Daten (sein NoData-Wert oder eine Maske, etwa ein Alphakanal, den BANDS als Kanal nennen kann), oder das Bild oder die Modellausgabe besteht nur aus NaN oder Unendlich.</translation>
  </message>
  <message>
   <source>The model gives labels that the legend does not name: {shown}. The map shows them under their numbers, in colours of their own. Give a legend (CLASSES) that has them; if they count from 1 and the legend from 0, every name is one class off.</source>
   <extracomment>379, engine/inference/map_files.py</extracomment>
   <translation>Das Modell liefert Labels, die die Legende nicht benennt: {shown}. Die Karte zeigt sie unter ihren Nummern, in eigenen Farben. Geben Sie eine Legende (CLASSES) an, die sie enthält; wenn sie ab 1 zählen und die Legende ab 0, ist jeder Name um eine Klasse verschoben.</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {strerror}. Choose another output file.</source>
   <extracomment>380, engine/inference/map_files.py</extracomment>
   <translation>{parent} kann die Karte nicht aufnehmen: {strerror}. Wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>The model gives NaN or infinity for {lost} pixels; they have no data on the map.</source>
   <extracomment>381, engine/inference/map_finishing.py</extracomment>
   <translation>Das Modell liefert für {lost} Pixel NaN oder Unendlich; sie haben auf der Karte keine Daten.</translation>
  </message>
  <message>
   <source>Finishing the map</source>
   <extracomment>382, engine/inference/map_making.py</extracomment>
   <translation>Karte wird fertiggestellt</translation>
  </message>
  <message>
   <source>the entry is of a padded network</source>
   <extracomment>383, engine/inference/margin_choice.py</extracomment>
   <translation>der Eintrag gehört zu einem Netz mit Auffüllung</translation>
  </message>
  <message>
   <source>padded network, margin {margin} cut away, equal</source>
   <extracomment>384, engine/inference/margin_method.py</extracomment>
   <translation>Netz mit Auffüllung, Rand {margin} abgeschnitten, gleich</translation>
  </message>
  <message>
   <source>For {shape} x {shape_2} pixels the model's output “{name}” has {shape_3} x {shape_4} pixels; its card says {expected} x {expected_2}. Export the model again.</source>
   <extracomment>385, engine/inference/margin_method.py</extracomment>
   <translation>Für {shape} x {shape_2} Pixel hat die Modellausgabe „{name}“ {shape_3} x {shape_4} Pixel; die Modellkarte nennt {expected} x {expected_2}. Exportieren Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>The memory does not suffice for a tile: it is computed in pieces of {width} x {height} blocks. Give RAM or TILE_SIZE a smaller value to begin with smaller ones.</source>
   <extracomment>386, engine/inference/memory_halving.py</extracomment>
   <translation>Der Arbeitsspeicher reicht für eine Kachel nicht aus: Sie wird in Stücken von {width} x {height} Blöcken berechnet. Geben Sie RAM oder TILE_SIZE einen kleineren Wert, um mit kleineren zu beginnen.</translation>
  </message>
  <message>
   <source>METHOD is dense, but the dense method is not proven for this model: {reasons}. Choose METHOD automatic or patches.</source>
   <extracomment>387, engine/inference/method_choice.py</extracomment>
   <translation>METHOD ist „Dicht“, aber die dichte Methode ist für dieses Modell nicht nachgewiesen: {reasons}. Wählen Sie METHOD „Automatisch“ oder „Patches“.</translation>
  </message>
  <message>
   <source>patches every {step} pixels</source>
   <extracomment>388, engine/inference/method_choice.py</extracomment>
   <translation>Patches alle {step} Pixel</translation>
  </message>
  <message>
   <source>, side by side</source>
   <extracomment>389, engine/inference/method_choice.py</extracomment>
   <translation>, nebeneinander</translation>
  </message>
  <message>
   <source>the model takes patches of one size only</source>
   <extracomment>390, engine/inference/method_choice.py</extracomment>
   <translation>das Modell nimmt nur Patches einer einzigen Größe an</translation>
  </message>
  <message>
   <source>the model takes {several} patches at a time</source>
   <extracomment>391, engine/inference/method_choice.py</extracomment>
   <translation>das Modell nimmt {several} Patches auf einmal an</translation>
  </message>
  <message>
   <source>the scale factor of the model is not known</source>
   <extracomment>392, engine/inference/method_choice.py</extracomment>
   <translation>der Skalierungsfaktor des Modells ist nicht bekannt</translation>
  </message>
  <message>
   <source>shift and stitch</source>
   <extracomment>393, engine/inference/method_choice.py</extracomment>
   <translation>Verschieben und Verweben</translation>
  </message>
  <message>
   <source>fully convolutional</source>
   <extracomment>394, engine/inference/method_choice.py</extracomment>
   <translation>vollständig konvolutional</translation>
  </message>
  <message>
   <source>the model has no card, which would hold the dense network</source>
   <extracomment>395, engine/inference/method_choice.py</extracomment>
   <translation>das Modell hat keine Modellkarte, die das dichte Netz enthielte</translation>
  </message>
  <message>
   <source>an ONNX file has no layers that could be rewritten</source>
   <extracomment>396, engine/inference/method_choice.py</extracomment>
   <translation>eine ONNX-Datei hat keine Schichten, die sich umschreiben ließen</translation>
  </message>
  <message>
   <source>the model has inputs without an image (USER_PLACEHOLDERS)</source>
   <extracomment>397, engine/inference/method_choice.py</extracomment>
   <translation>das Modell hat Eingaben ohne Bild (USER_PLACEHOLDERS)</translation>
  </message>
  <message>
   <source>the rewritten network lacks the output “{list}”</source>
   <extracomment>398, engine/inference/method_choice.py</extracomment>
   <translation>dem umgeschriebenen Netz fehlt die Ausgabe „{list}“</translation>
  </message>
  <message>
   <source>the rewritten network was proven for another receptive field</source>
   <extracomment>399, engine/inference/method_choice.py</extracomment>
   <translation>das umgeschriebene Netz wurde für ein anderes rezeptives Feld nachgewiesen</translation>
  </message>
  <message>
   <source>its {name} network does not fit the spacing of these sources</source>
   <extracomment>400, engine/inference/method_choice.py</extracomment>
   <translation>sein Netz {name} passt nicht zu den Abständen dieser Quellen</translation>
  </message>
  <message>
   <source>a region gets another result than the patches in it (the model pads its input, or normalises over it)</source>
   <extracomment>401, engine/inference/method_choice.py</extracomment>
   <translation>eine Region ergibt ein anderes Ergebnis als die Patches in ihr (das Modell füllt seine Eingabe auf oder normalisiert über sie)</translation>
  </message>
  <message>
   <source>The map is made of blocks of {size} pixels, each from its own patch and laid side by side, because {why}. That takes longer, and where blocks meet, their borders may show: a network that pads knows less of what lies beyond its patch.</source>
   <extracomment>402, engine/inference/method_choice.py</extracomment>
   <translation>Die Karte entsteht aus Blöcken von {size} Pixeln, die jeweils aus ihrem eigenen Patch stammen und nebeneinandergelegt werden. Grund: {why}. Das dauert länger, und wo Blöcke aneinanderstoßen, können ihre Grenzen sichtbar sein: Ein Netz mit Auffüllung weiß weniger über das, was jenseits seines Patches liegt.</translation>
  </message>
  <message>
   <source>The map is computed patch by patch, because {why}.</source>
   <extracomment>403, engine/inference/method_choice.py</extracomment>
   <translation>Die Karte wird Patch für Patch berechnet. Grund: {why}.</translation>
  </message>
  <message>
   <source>Every output pixel is computed from its own patch, because {why}. The map is what the model gives for these patches; it takes longer.</source>
   <extracomment>404, engine/inference/method_choice.py</extracomment>
   <translation>Jedes Ausgabepixel wird aus seinem eigenen Patch berechnet. Grund: {why}. Die Karte ist das, was das Modell für diese Patches liefert; es dauert länger.</translation>
  </message>
  <message>
   <source>no other way fits</source>
   <extracomment>405, engine/inference/method_choice.py</extracomment>
   <translation>kein anderer Weg passt</translation>
  </message>
  <message>
   <source>The memory does not suffice for so many patches: {batch} are computed at a time. Give RAM a smaller value to begin with fewer.</source>
   <extracomment>406, engine/inference/methods.py</extracomment>
   <translation>Der Arbeitsspeicher reicht für so viele Patches nicht aus: Es werden {batch} auf einmal berechnet. Geben Sie RAM einen kleineren Wert, um mit weniger zu beginnen.</translation>
  </message>
  <message>
   <source>For a patch of {receptive} x {receptive_2} pixels the model's output {name} has {shape} x {shape_2} pixels, but the expression field is {expected} x {expected_2}. Give the RECEPTIVE_FIELD and EXPRESSION_FIELD that belong together.</source>
   <extracomment>407, engine/inference/methods.py</extracomment>
   <translation>Für einen Patch von {receptive} x {receptive_2} Pixeln hat die Modellausgabe {name} {shape} x {shape_2} Pixel, das Expressionsfeld ist aber {expected} x {expected_2}. Geben Sie RECEPTIVE_FIELD und EXPRESSION_FIELD an, die zusammengehören.</translation>
  </message>
  <message>
   <source>The patches of {source} do not lie evenly.</source>
   <extracomment>408, engine/inference/methods.py</extracomment>
   <translation>Die Patches von {source} liegen nicht gleichmäßig.</translation>
  </message>
  <message>
   <source>For {width} x {height} pixels the model's output “{name}” has {shape} x {shape_2} pixels; the fields say {expected} x {expected_2}. Check RECEPTIVE_FIELD and SCALE_FACTOR.</source>
   <extracomment>409, engine/inference/methods.py</extracomment>
   <translation>Für {width} x {height} Pixel hat die Modellausgabe „{name}“ {shape} x {shape_2} Pixel; nach den Feldern wären es {expected} x {expected_2}. Prüfen Sie RECEPTIVE_FIELD und SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <extracomment>410, engine/inference/model_inspection.py</extracomment>
   <translation>Modell wird geladen</translation>
  </message>
  <message>
   <source>The model was not run. {error}</source>
   <extracomment>411, engine/inference/model_inspection.py</extracomment>
   <translation>Das Modell wurde nicht ausgeführt. {error}</translation>
  </message>
  <message>
   <source>Drawing the network</source>
   <extracomment>412, engine/inference/model_inspection.py</extracomment>
   <translation>Netz wird gezeichnet</translation>
  </message>
  <message>
   <source>a Sentinel-2 tile at 10 m ({pixels})</source>
   <extracomment>413, engine/inference/model_inspection.py</extracomment>
   <translation>eine Sentinel-2-Kachel mit 10 m ({pixels})</translation>
  </message>
  <message>
   <source>Not tried: the dense method rewrites the layers, and there is no model card that would hold the rewritten network.</source>
   <extracomment>414, engine/inference/model_inspection.py</extracomment>
   <translation>Nicht versucht: Die dichte Methode schreibt die Schichten um, und es gibt keine Modellkarte, die das umgeschriebene Netz enthielte.</translation>
  </message>
  <message>
   <source>Not possible: the dense method rewrites the layers of a Keras model, and an ONNX file has none.</source>
   <extracomment>415, engine/inference/model_inspection.py</extracomment>
   <translation>Nicht möglich: Die dichte Methode schreibt die Schichten eines Keras-Modells um, und eine ONNX-Datei hat keine.</translation>
  </message>
  <message>
   <source>Not tried when the model was exported. Export it again to have the dense method.</source>
   <extracomment>416, engine/inference/model_inspection.py</extracomment>
   <translation>Beim Export des Modells nicht versucht. Exportieren Sie es erneut, um die dichte Methode zu erhalten.</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <extracomment>417, engine/inference/model_inspection.py</extracomment>
   <translation>kein Grund angegeben</translation>
  </message>
  <message>
   <source>Not possible: {rstrip}.</source>
   <extracomment>418, engine/inference/model_inspection.py</extracomment>
   <translation>Nicht möglich: {rstrip}.</translation>
  </message>
  <message>
   <source>The strides of the network are replaced by dilation.</source>
   <extracomment>419, engine/inference/model_inspection.py</extracomment>
   <translation>Die Schrittweiten (Strides) des Netzes sind durch Dilatation ersetzt.</translation>
  </message>
  <message>
   <source>What patches share inside their padded borders is computed once.</source>
   <extracomment>420, engine/inference/model_inspection.py</extracomment>
   <translation>Was Patches innerhalb ihrer aufgefüllten Ränder gemeinsam haben, wird nur einmal berechnet.</translation>
  </message>
  <message>
   <source>Poolings are replaced by pooling fragments.</source>
   <extracomment>421, engine/inference/model_inspection.py</extracomment>
   <translation>Poolings sind durch Pooling-Fragmente ersetzt.</translation>
  </message>
  <message>
   <source>Proven: over {windows} windows, the dense network and the patches give the same labels, and no output differs by more than {value}. {strides}</source>
   <extracomment>422, engine/inference/model_inspection.py</extracomment>
   <translation>Nachgewiesen: Über {windows} Fenster liefern das dichte Netz und die Patches dieselben Labels, und keine Ausgabe weicht um mehr als {value} ab. {strides}</translation>
  </message>
  <message>
   <source>What the network pads reaches {margin} pixels into its output. A map is made of regions whose margin is cut away, and equals the network run over the whole image; proven over {windows} units of {values} pixels, where nothing differs by more than {largest_difference}.</source>
   <extracomment>423, engine/inference/margin_choice.py</extracomment>
   <translation>Was das Netz auffüllt, reicht {margin} Pixel weit in seine Ausgabe. Eine Karte entsteht aus Regionen, deren Rand abgeschnitten wird, und ist gleich dem Ergebnis des Netzes auf dem ganzen Bild; nachgewiesen über {windows} Einheiten von {values} Pixeln, wobei nichts um mehr als {largest_difference} abweicht.</translation>
  </message>
  <message>
   <source>It is run on patches of {patch} pixels, which overlap on a fixed grid; a margin of each is cut away, and measured on the image. {cuts}</source>
   <extracomment>424, engine/inference/model_inspection.py</extracomment>
   <translation>Es wird auf Patches von {patch} Pixeln ausgeführt, die sich in einem festen Gitter überlappen; von jedem wird ein Rand abgeschnitten, der am Bild gemessen wird. {cuts}</translation>
  </message>
  <message>
   <source>The folder has no model card: its layers are not known, and its fields were measured by running it. Export the Keras file to have one.</source>
   <extracomment>425, engine/inference/model_inspection.py</extracomment>
   <translation>Der Ordner hat keine Modellkarte: Seine Schichten sind nicht bekannt, und seine Felder wurden durch Ausführen gemessen. Exportieren Sie die Keras-Datei, um eine zu erhalten.</translation>
  </message>
  <message>
   <source>An ONNX file says nothing of layers as Keras has them; its fields were measured by running it.</source>
   <extracomment>426, engine/inference/model_inspection.py</extracomment>
   <translation>Eine ONNX-Datei sagt nichts über Schichten, wie Keras sie hat; ihre Felder wurden durch Ausführen gemessen.</translation>
  </message>
  <message>
   <source>Measuring the fields of the network</source>
   <extracomment>427, engine/inference/model_inspection.py</extracomment>
   <translation>Felder des Netzes werden gemessen</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated, since the receptive field of the model is not known.</source>
   <extracomment>428, engine/inference/model_inspection.py</extracomment>
   <translation>Zeit und Arbeitsspeicher lassen sich nicht schätzen, da das rezeptive Feld des Modells nicht bekannt ist.</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated: the image has {width} x {height} pixels, the model's receptive field needs {width_2} x {height_2}.</source>
   <extracomment>429, engine/inference/model_inspection.py</extracomment>
   <translation>Zeit und Arbeitsspeicher lassen sich nicht schätzen: Das Bild hat {width} x {height} Pixel, das rezeptive Feld des Modells benötigt {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>Values of {list} were rounded to whole numbers for the type {dtype}. Choose DATA_TYPE float32 to keep them.</source>
   <extracomment>430, engine/inference/number_maps.py</extracomment>
   <translation>Werte von {list} wurden für den Typ {dtype} auf ganze Zahlen gerundet. Wählen Sie DATA_TYPE float32, um sie zu behalten.</translation>
  </message>
  <message>
   <source>{saturated} values of {list} did not fit the type {dtype} and were set to its limits. Choose a larger DATA_TYPE.</source>
   <extracomment>431, engine/inference/number_maps.py</extracomment>
   <translation>{saturated} Werte von {list} passten nicht in den Typ {dtype} und wurden auf dessen Grenzen gesetzt. Wählen Sie einen größeren DATA_TYPE.</translation>
  </message>
  <message>
   <source>{number} % of the map ({number_2} pixels) lies where all bands of {image} are {value}, and nothing says that this means no data: it was classified like the rest. If it is outside of what was recorded or clipped, give NODATA {value_2}; if it was measured, all is well.</source>
   <extracomment>432, engine/inference/outside.py</extracomment>
   <translation>{number} % der Karte ({number_2} Pixel) liegen dort, wo alle Kanäle von {image} {value} sind, und nichts gibt an, dass dies NoData bedeutet: Es wurde wie der Rest klassifiziert. Wenn es außerhalb der Aufnahme liegt oder abgeschnitten wurde, geben Sie NODATA {value_2} an; wenn es gemessen wurde, ist alles in Ordnung.</translation>
  </message>
  <message>
   <source>{share} % of EXTENT lies outside of the map that the image allows, which ends at ({left}, {bottom}, {right}, {top}) as xmin, ymin, xmax, ymax: the map covers the rest.</source>
   <extracomment>433, engine/inference/outside.py</extracomment>
   <translation>{share} % von EXTENT liegen außerhalb der Karte, die das Bild zulässt; sie endet bei ({left}, {bottom}, {right}, {top}) als xmin, ymin, xmax, ymax: Die Karte deckt den Rest ab.</translation>
  </message>
  <message>
   <source>overlap, blend {value}</source>
   <extracomment>434, engine/inference/overlap.py</extracomment>
   <translation>Überlappung, überblendet {value}</translation>
  </message>
  <message>
   <source>overlap, crop {value}</source>
   <extracomment>435, engine/inference/overlap.py</extracomment>
   <translation>Überlappung, abgeschnitten {value}</translation>
  </message>
  <message>
   <source>{what}; {share} of labels depend on the cut</source>
   <extracomment>436, engine/inference/overlap.py</extracomment>
   <translation>{what}; {share} der Labels hängen vom Schnitt ab</translation>
  </message>
  <message>
   <source>MARGIN is {margin}, which leaves nothing of patches of {patch} pixels. Give a smaller MARGIN, or a larger PATCH_SIZE where the model takes it.</source>
   <extracomment>437, engine/inference/overlap.py</extracomment>
   <translation>MARGIN ist {margin}, was von Patches von {patch} Pixeln nichts übrig lässt. Geben Sie einen kleineren MARGIN an oder eine größere PATCH_SIZE, sofern das Modell sie annimmt.</translation>
  </message>
  <message>
   <source>less than 0.001 %</source>
   <extracomment>438, engine/inference/overlap.py</extracomment>
   <translation>weniger als 0.001 %</translation>
  </message>
  <message>
   <source>on images of noise and with structure</source>
   <extracomment>439, engine/inference/overlap.py</extracomment>
   <translation>an Bildern aus Rauschen und mit Struktur</translation>
  </message>
  <message>
   <source>depended on where patches are cut</source>
   <extracomment>440, engine/inference/overlap.py</extracomment>
   <translation>hingen davon ab, wo Patches geschnitten werden</translation>
  </message>
  <message>
   <source>The search for that margin begins with {margin} pixels: at the export, {where}, {share} of the labels beyond {what}.</source>
   <extracomment>441, engine/inference/overlap.py</extracomment>
   <translation>Die Suche nach diesem Rand beginnt mit {margin} Pixeln. Beim Export, {where}: {share} der Labels jenseits davon {what}.</translation>
  </message>
  <message>
   <source>At the export, {where}, no margin was enough: beyond {margin} pixels, {share} of the labels {what}.</source>
   <extracomment>442, engine/inference/overlap.py</extracomment>
   <translation>Beim Export, {where}, genügte kein Rand. Jenseits von {margin} Pixeln: {share} der Labels {what}.</translation>
  </message>
  <message>
   <source>PATCH_SIZE, MARGIN or BLEND is given, but the model {why}. Leave them empty.</source>
   <extracomment>443, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE, MARGIN oder BLEND ist angegeben, aber das Modell {why}. Lassen Sie diese Parameter leer.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}, but the model takes patches of {fixed} pixels only. Leave PATCH_SIZE empty.</source>
   <extracomment>444, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE ist {asked}, aber das Modell nimmt nur Patches von {fixed} Pixeln an. Lassen Sie PATCH_SIZE leer.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}</source>
   <extracomment>445, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE ist {asked}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is empty, which means {sizes}</source>
   <extracomment>446, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE ist leer, was {sizes} bedeutet</translation>
  </message>
  <message>
   <source>{named}, but the model does not take such patches. Give a PATCH_SIZE that is a multiple of the model's total stride, such as 32, 48 or 96. ({failed})</source>
   <extracomment>447, engine/inference/overlap.py</extracomment>
   <translation>{named}, aber das Modell nimmt solche Patches nicht an. Geben Sie eine PATCH_SIZE an, die ein Vielfaches der gesamten Schrittweite (Stride) des Modells ist, etwa 32, 48 oder 96. ({failed})</translation>
  </message>
  <message>
   <source>For a patch of {patch} pixels the model gives {output} pixels, which lie evenly neither on its pixels nor between them. Give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR.</source>
   <extracomment>448, engine/inference/overlap.py</extracomment>
   <translation>Für einen Patch von {patch} Pixeln liefert das Modell {output} Pixel, die weder auf dessen Pixeln noch zwischen ihnen gleichmäßig liegen. Geben Sie RECEPTIVE_FIELD, EXPRESSION_FIELD und SCALE_FACTOR an.</translation>
  </message>
  <message>
   <source>a model has an output</source>
   <extracomment>449, engine/inference/patch_comparison.py</extracomment>
   <translation>ein Modell hat eine Ausgabe</translation>
  </message>
  <message>
   <source>Finding the fields of the model</source>
   <extracomment>450, engine/inference/preparation.py</extracomment>
   <translation>Felder des Modells werden ermittelt</translation>
  </message>
  <message>
   <source>Looking at what the outputs are</source>
   <extracomment>451, engine/inference/preparation.py</extracomment>
   <translation>Es wird geprüft, was die Ausgaben sind</translation>
  </message>
  <message>
   <source>Choosing how the map is computed</source>
   <extracomment>452, engine/inference/preparation.py</extracomment>
   <translation>Es wird gewählt, wie die Karte berechnet wird</translation>
  </message>
  <message>
   <source>{path} feeds the input “{name}”</source>
   <extracomment>453, engine/inference/preparation.py</extracomment>
   <translation>{path} speist die Eingabe „{name}“</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut</source>
   <extracomment>454, engine/inference/preparation.py</extracomment>
   <translation>Es wird gemessen, wie viel davon abhängt, wo Patches geschnitten werden</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({done} %)</source>
   <extracomment>455, engine/inference/preparation.py</extracomment>
   <translation>Es wird gemessen, wie viel davon abhängt, wo Patches geschnitten werden ({done} %)</translation>
  </message>
  <message>
   <source> The model card has the search for the margin begin with {beginning}.</source>
   <extracomment>456, engine/inference/preparation.py</extracomment>
   <translation> Die Modellkarte lässt die Suche nach dem Rand mit {beginning} beginnen.</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is blended: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>457, engine/inference/preparation.py</extracomment>
   <translation>Das Modell wird auf Patches von {patch} Pixeln ausgeführt, von denen an jeder Seite {margin} abgeschnitten werden, und der Rest wird überblendet: {needed}. Auf diesem Bild hängen {share} der Labels davon ab, wo Patches geschnitten werden. PATCH_SIZE und MARGIN ändern das.{begun}</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is laid out: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>458, engine/inference/preparation.py</extracomment>
   <translation>Das Modell wird auf Patches von {patch} Pixeln ausgeführt, von denen an jeder Seite {margin} abgeschnitten werden, und der Rest wird nebeneinandergelegt: {needed}. Auf diesem Bild hängen {share} der Labels davon ab, wo Patches geschnitten werden. PATCH_SIZE und MARGIN ändern das.{begun}</translation>
  </message>
  <message>
   <source>METHOD, PATCH_SIZE, MARGIN, BLEND or inputs without an image ask for that, else the model would be run over the whole image</source>
   <extracomment>459, engine/inference/preparation.py</extracomment>
   <translation>METHOD, PATCH_SIZE, MARGIN, BLEND oder Eingaben ohne Bild verlangen dies, sonst würde das Modell auf das ganze Bild angewendet</translation>
  </message>
  <message>
   <source>for it, a region is no part of an image but another one</source>
   <extracomment>460, engine/inference/preparation.py</extracomment>
   <translation>für das Modell ist eine Region kein Teil eines Bildes, sondern ein anderes Bild</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: its patches reach beyond the image's border, which is mirrored there.</source>
   <extracomment>461, engine/inference/preparation.py</extracomment>
   <translation>EDGES ist „Wie das Modell auffüllt“, aber das Modell wird nicht auf das ganze Bild angewendet: Seine Patches reichen über den Bildrand hinaus, und dort wird gespiegelt.</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: it is given patches, and these lie inside the image. The map is cropped.</source>
   <extracomment>462, engine/inference/preparation.py</extracomment>
   <translation>EDGES ist „Wie das Modell auffüllt“, aber das Modell wird nicht auf das ganze Bild angewendet: Es erhält Patches, und diese liegen innerhalb des Bildes. Die Karte wird zugeschnitten.</translation>
  </message>
  <message>
   <source>Checking the method “{name}” on the first tile</source>
   <extracomment>463, engine/inference/first_tile.py</extracomment>
   <translation>Methode „{name}“ wird auf der ersten Kachel geprüft</translation>
  </message>
  <message>
   <source>The model's padded network does not give on this image what its card says that it does ({found}), so there is no map. Export the model again, or give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR to have patches side by side.</source>
   <extracomment>464, engine/inference/first_tile.py</extracomment>
   <translation>Das Netz mit Auffüllung des Modells liefert auf diesem Bild nicht, was seine Modellkarte angibt ({found}), daher gibt es keine Karte. Exportieren Sie das Modell erneut, oder geben Sie RECEPTIVE_FIELD, EXPRESSION_FIELD und SCALE_FACTOR an, um Patches nebeneinander zu erhalten.</translation>
  </message>
  <message>
   <source>The method “{name}” does not give what the patches give on this image ({found})</source>
   <extracomment>465, engine/inference/first_tile.py</extracomment>
   <translation>Die Methode „{name}“ liefert auf diesem Bild nicht, was die Patches liefern ({found})</translation>
  </message>
  <message>
   <source>{what}. Choose METHOD automatic or patches.</source>
   <extracomment>466, engine/inference/first_tile.py</extracomment>
   <translation>{what}. Wählen Sie METHOD „Automatisch“ oder „Patches“.</translation>
  </message>
  <message>
   <source>{what}, so the map is computed patch by patch.</source>
   <extracomment>467, engine/inference/first_tile.py</extracomment>
   <translation>{what}, daher wird die Karte Patch für Patch berechnet.</translation>
  </message>
  <message>
   <source>receptive field {receptive}, expression field {expression}</source>
   <extracomment>468, engine/inference/preparation.py</extracomment>
   <translation>rezeptives Feld {receptive}, Expressionsfeld {expression}</translation>
  </message>
  <message>
   <source>blocks of {unit} pixels with a margin of {margin}</source>
   <extracomment>469, engine/inference/preparation.py</extracomment>
   <translation>Blöcke von {unit} Pixeln mit einem Rand von {margin}</translation>
  </message>
  <message>
   <source>patches of {receptive} with a margin of {margin}</source>
   <extracomment>470, engine/inference/preparation.py</extracomment>
   <translation>Patches von {receptive} mit einem Rand von {margin}</translation>
  </message>
  <message>
   <source>{engine}; method: {name}; {sees}, scale factor {scale_in_words}; map of {width} x {height} pixels in tiles of {width_2} x {height_2}.</source>
   <extracomment>471, engine/inference/preparation.py</extracomment>
   <translation>{engine}; Methode: {name}; {sees}, Skalierungsfaktor {scale_in_words}; Karte von {width} x {height} Pixeln in Kacheln von {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>DATA_TYPE is {dtype}, which does not hold the class value {highest} of the legend beside its nodata value. Choose auto or {smallest}.</source>
   <extracomment>472, engine/inference/products.py</extracomment>
   <translation>DATA_TYPE ist {dtype}, der den Klassenwert {highest} der Legende neben seinem NoData-Wert nicht fasst. Wählen Sie auto oder {smallest}.</translation>
  </message>
  <message>
   <source>The model gives the label {wrong}; the class map holds values from 0 to {limit}. Give a legend (CLASSES) that has the model's class values, choose a larger DATA_TYPE, or check the model.</source>
   <extracomment>473, engine/inference/products.py</extracomment>
   <translation>Das Modell liefert das Label {wrong}; die Klassenkarte fasst Werte von 0 bis {limit}. Geben Sie eine Legende (CLASSES) an, die die Klassenwerte des Modells enthält, wählen Sie einen größeren DATA_TYPE oder prüfen Sie das Modell.</translation>
  </message>
  <message>
   <source>highest probability</source>
   <extracomment>474, engine/inference/products.py</extracomment>
   <translation>höchste Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>margin to the second</source>
   <extracomment>475, engine/inference/products.py</extracomment>
   <translation>Abstand zur zweithöchsten</translation>
  </message>
  <message>
   <source>normalised entropy</source>
   <extracomment>476, engine/inference/products.py</extracomment>
   <translation>normalisierte Entropie</translation>
  </message>
  <message>
   <source>The model's output “{output}” was taken for probabilities, because {reason}, but it gives {value}. Choose ACTIVATION none to have its numbers as they are, or correct what the model card says of it.</source>
   <extracomment>477, engine/inference/products.py</extracomment>
   <translation>Die Modellausgabe „{output}“ wurde für Wahrscheinlichkeiten gehalten (Grund: {reason}), liefert aber {value}. Wählen Sie ACTIVATION „Keine“, um ihre Zahlen unverändert zu erhalten, oder korrigieren Sie, was die Modellkarte darüber aussagt.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result. “{output}” is taken for its result, because {reason}. Name another in HEAD if it is not.</source>
   <extracomment>478, engine/inference/result_words.py</extracomment>
   <translation>Das Modell hat mehrere Ausgaben, die sein Ergebnis sein können. „{output}“ wird als Ergebnis angenommen (Grund: {reason}). Nennen Sie in HEAD eine andere, wenn das nicht zutrifft.</translation>
  </message>
  <message>
   <source>The map is made of “{output}”. The model's other outputs are left out: {list}. Name one in HEAD to have that instead, or * to have all.</source>
   <extracomment>479, engine/inference/result_words.py</extracomment>
   <translation>Die Karte entsteht aus „{output}“. Die übrigen Ausgaben des Modells werden weggelassen: {list}. Nennen Sie eine davon in HEAD, um stattdessen diese zu erhalten, oder * für alle.</translation>
  </message>
  <message>
   <source>the probability</source>
   <extracomment>482, engine/inference/result_words.py</extracomment>
   <translation>die Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>the logit of the probability</source>
   <extracomment>483, engine/inference/result_words.py</extracomment>
   <translation>der Logit der Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>logits of the probabilities</source>
   <extracomment>485, engine/inference/result_words.py</extracomment>
   <translation>Logits der Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>The class</source>
   <extracomment>489, engine/inference/result_words.py</extracomment>
   <translation>Die Klasse</translation>
  </message>
  <message>
   <source>, in the order of the labels</source>
   <extracomment>490, engine/inference/result_words.py</extracomment>
   <translation>, in der Reihenfolge der Labels</translation>
  </message>
  <message>
   <source>{what} is on the map where its probability is above {level}{each}.</source>
   <extracomment>491, engine/inference/result_words.py</extracomment>
   <translation>{what} erscheint auf der Karte, wo die zugehörige Wahrscheinlichkeit über {level} liegt{each}.</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>492, engine/inference/result_words.py</extracomment>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source> ({list} on samples)</source>
   <extracomment>493, engine/inference/result_words.py</extracomment>
   <translation> ({list} in Stichproben)</translation>
  </message>
  <message>
   <source>the probability of one class</source>
   <extracomment>494, engine/inference/result_words.py</extracomment>
   <translation>die Wahrscheinlichkeit einer Klasse</translation>
  </message>
  <message>
   <source>the logit of one class</source>
   <extracomment>495, engine/inference/result_words.py</extracomment>
   <translation>der Logit einer Klasse</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid makes two classes of them by THRESHOLD</source>
   <extracomment>496, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION sigmoid macht daraus mit THRESHOLD zwei Klassen</translation>
  </message>
  <message>
   <source>logits of {channels} classes</source>
   <extracomment>497, engine/inference/result_words.py</extracomment>
   <translation>Logits von {channels} Klassen</translation>
  </message>
  <message>
   <source>ACTIVATION softmax makes classes of them, sigmoid labels that do not exclude others</source>
   <extracomment>498, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION softmax macht daraus Klassen, sigmoid Labels, die andere nicht ausschließen</translation>
  </message>
  <message>
   <source>Nothing says what the numbers of “{output}” are{seen}: {first}, or quantities (regression). {way}; none says that they are quantities.</source>
   <extracomment>499, engine/inference/result_words.py</extracomment>
   <translation>Nichts gibt an, was die Zahlen von „{output}“ sind{seen}: {first}, oder Größen (Regression). {way}; „Keine“ besagt, dass es Größen sind.</translation>
  </message>
  <message>
   <source>{reading} Until it is said, there or in the model card (“kind” in cnnmapper:numbers), they are written as they are.</source>
   <extracomment>500, engine/inference/result_words.py</extracomment>
   <translation>{reading} Solange es nicht angegeben ist, dort oder in der Modellkarte („kind“ in cnnmapper:numbers), werden sie geschrieben, wie sie sind.</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid</source>
   <extracomment>501, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION sigmoid</translation>
  </message>
  <message>
   <source>classes that exclude each other</source>
   <extracomment>502, engine/inference/result_words.py</extracomment>
   <translation>Klassen, die einander ausschließen</translation>
  </message>
  <message>
   <source>ACTIVATION softmax</source>
   <extracomment>503, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION softmax</translation>
  </message>
  <message>
   <source>something else</source>
   <extracomment>504, engine/inference/result_words.py</extracomment>
   <translation>etwas anderes</translation>
  </message>
  <message>
   <source>ACTIVATION none</source>
   <extracomment>505, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION „Keine“</translation>
  </message>
  <message>
   <source>fractions or other quantities</source>
   <extracomment>506, engine/inference/result_words.py</extracomment>
   <translation>Anteile oder andere Größen</translation>
  </message>
  <message>
   <source>The numbers of “{output}” may be {other} as well: {against}. Then choose {way}.</source>
   <extracomment>507, engine/inference/result_words.py</extracomment>
   <translation>Die Zahlen von „{output}“ können auch {other} sein: {against}. Wählen Sie dann {way}.</translation>
  </message>
  <message>
   <source>The scale factor of the model is not known. Give it as SCALE_FACTOR: the size of an output pixel divided by the size of an image pixel (4 for a network with two 2 x 2 poolings).</source>
   <extracomment>508, engine/inference/field_search.py</extracomment>
   <translation>Der Skalierungsfaktor des Modells ist nicht bekannt. Geben Sie ihn als SCALE_FACTOR an: die Größe eines Ausgabepixels geteilt durch die eines Bildpixels (4 bei einem Netz mit zwei 2-x-2-Poolings).</translation>
  </message>
  <message>
   <source>STEP is {step}, but the model gives a map of each patch and not one value: there is no patch around every pixel that could be left out. Leave STEP at 1.</source>
   <extracomment>509, engine/inference/field_search.py</extracomment>
   <translation>STEP ist {step}, aber das Modell liefert eine Karte jedes Patches und nicht einen einzelnen Wert: Es gibt keinen Patch um jedes Pixel, der ausgelassen werden könnte. Belassen Sie STEP bei 1.</translation>
  </message>
  <message>
   <source>has {sources_count} image inputs: patches that overlap are for models of one</source>
   <extracomment>510, engine/inference/field_search.py</extracomment>
   <translation>hat {sources_count} Bildeingaben: überlappende Patches sind für Modelle mit einer einzigen</translation>
  </message>
  <message>
   <source>gives one value for each patch and not a map of it</source>
   <extracomment>511, engine/inference/field_search.py</extracomment>
   <translation>liefert einen Wert für jeden Patch und keine Karte davon</translation>
  </message>
  <message>
   <source>METHOD is dense, which is for models that give one value for each patch; this one gives a map of {output} pixels for a patch of {patch}. Choose METHOD automatic.</source>
   <extracomment>512, engine/inference/field_search.py</extracomment>
   <translation>METHOD ist „Dicht“, was für Modelle gedacht ist, die für jeden Patch einen Wert liefern; dieses liefert für einen Patch von {patch} eine Karte von {output} Pixeln. Wählen Sie METHOD „Automatisch“.</translation>
  </message>
  <message>
   <source>The receptive field of the model's input “{name}” is not known{value}. Give it as RECEPTIVE_FIELD: the width (x height) in pixels of the patches that the model was trained on.</source>
   <extracomment>513, engine/inference/field_search.py</extracomment>
   <translation>Das rezeptive Feld der Modelleingabe „{name}“ ist nicht bekannt{value}. Geben Sie es als RECEPTIVE_FIELD an: die Breite (x Höhe) in Pixeln der Patches, auf denen das Modell trainiert wurde.</translation>
  </message>
  <message>
   <source>The outputs {list} have different expression fields ({list_2}) for a patch of {patch}, and cannot share one map. Name in OUTPUT_NAMES those alone that have one pixel grid.</source>
   <extracomment>514, engine/inference/field_search.py</extracomment>
   <translation>Die Ausgaben {list} haben verschiedene Expressionsfelder ({list_2}) für einen Patch von {patch} und können nicht in einer gemeinsamen Karte liegen. Nennen Sie in OUTPUT_NAMES nur diejenigen, die dasselbe Pixelgitter haben.</translation>
  </message>
  <message>
   <source>the program</source>
   <extracomment>515, engine/inference/run_identity.py</extracomment>
   <translation>das Programm</translation>
  </message>
  <message>
   <source>the model</source>
   <extracomment>516, engine/inference/run_identity.py</extracomment>
   <translation>das Modell</translation>
  </message>
  <message>
   <source>the outputs</source>
   <extracomment>517, engine/inference/run_identity.py</extracomment>
   <translation>die Ausgaben</translation>
  </message>
  <message>
   <source>the method</source>
   <extracomment>518, engine/inference/cluster_document.py</extracomment>
   <translation>die Methode</translation>
  </message>
  <message>
   <source>the engine</source>
   <extracomment>519, engine/inference/cluster_document.py</extracomment>
   <translation>die Engine</translation>
  </message>
  <message>
   <source>the values of the images</source>
   <extracomment>520, engine/inference/run_identity.py</extracomment>
   <translation>die Werte der Bilder</translation>
  </message>
  <message>
   <source>the tiles</source>
   <extracomment>521, engine/inference/run_identity.py</extracomment>
   <translation>die Kacheln</translation>
  </message>
  <message>
   <source>the classes</source>
   <extracomment>522, engine/inference/run_identity.py</extracomment>
   <translation>die Klassen</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected {sources_count} {value}</source>
   <extracomment>524, engine/inference/size_texts.py</extracomment>
   <translation>{name} ist „{text}“; erwartet werden {sources_count} {value}</translation>
  </message>
  <message>
   <source>sizes separated by commas, one for each source.</source>
   <extracomment>525, engine/inference/size_texts.py</extracomment>
   <translation>durch Kommas getrennte Größen, eine für jede Quelle.</translation>
  </message>
  <message>
   <source>Shares of the classes: {found}.</source>
   <extracomment>526, engine/inference/told_shares.py</extracomment>
   <translation>Anteile der Klassen: {found}.</translation>
  </message>
  <message>
   <source>Nothing but</source>
   <extracomment>527, engine/inference/told_shares.py</extracomment>
   <translation>Nichts als</translation>
  </message>
  <message>
   <source>{all_of_it} “{name}” on the map, of {entries_count} classes. If the land is so, all is well; else the model was given other numbers, other bands or another pixel size than it was trained on, or the legend is not its own.</source>
   <extracomment>528, engine/inference/told_shares.py</extracomment>
   <translation>{all_of_it} „{name}“ auf der Karte, bei {entries_count} Klassen. Wenn das Land so ist, ist alles in Ordnung; andernfalls hat das Modell andere Zahlen, andere Kanäle oder eine andere Pixelgröße erhalten als im Training, oder die Legende ist nicht seine eigene.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} has {bands} bands; the model's input “{name}” takes {channels}. Choose an image with the bands of the training, or give their names in BANDS.</source>
   <extracomment>529, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {path} hat {bands} Kanäle; die Modelleingabe „{name}“ nimmt {channels} an. Wählen Sie ein Bild mit den Kanälen des Trainings oder geben Sie ihre Namen in BANDS an.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} and what follows it have {count} bands; the model's input “{name}” takes {wanted}. Expected are images with the bands of the training, or the rasters to be stacked to one, one image after the other.</source>
   <extracomment>530, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {path} und was darauf folgt, haben {count} Kanäle; die Modelleingabe „{name}“ nimmt {wanted} an. Erwartet werden Bilder mit den Kanälen des Trainings oder die zu einem Bild zu stapelnden Raster, ein Bild nach dem anderen.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {error}</source>
   <extracomment>531, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {error}</translation>
  </message>
  <message>
   <source>Looking at {name}</source>
   <extracomment>532, engine/inference/training_images.py</extracomment>
   <translation>{name} wird geprüft</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {name} is remote, so its overviews were looked at, whose pixels may be means: minimum, maximum and the outer percentiles are nearer to the middle than those of its own pixels. Give a local copy to have these.</source>
   <extracomment>533, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {name} liegt auf einem entfernten Server, daher wurden seine Pyramiden geprüft, deren Pixel Mittelwerte sein können: Minimum, Maximum und die äußeren Perzentile liegen näher an der Mitte als die der eigentlichen Pixel. Geben Sie eine lokale Kopie an, um diese zu erhalten.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: no pixel of {name} has data in all bands. Choose an image that the model was trained on.</source>
   <extracomment>534, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: Kein Pixel von {name} hat in allen Kanälen Daten. Wählen Sie ein Bild, auf dem das Modell trainiert wurde.</translation>
  </message>
  <message>
   <source>The training's images differ in unit, scale or offset of their bands; the model card keeps none of these.</source>
   <extracomment>535, engine/inference/training_images.py</extracomment>
   <translation>Die Trainingsbilder unterscheiden sich in Einheit, Skalierung oder Offset ihrer Kanäle; die Modellkarte hält nichts davon fest.</translation>
  </message>
  <message>
   <source>The training's images have pixels of {sizes} m to {sizes_2} m; the model card keeps none of these sizes.</source>
   <extracomment>536, engine/inference/training_images.py</extracomment>
   <translation>Die Trainingsbilder haben Pixel von {sizes} m bis {sizes_2} m; die Modellkarte hält keine dieser Größen fest.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE ({origin}) has the mean {mean} in band {number}; {origin_2} was adapted to a mean of {mean_2} with a standard deviation of {standard_deviation}. One of them is not what the model was trained on: check scale and order of the bands. The card keeps the image's.</source>
   <extracomment>537, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE ({origin}) hat in Kanal {number} den Mittelwert {mean}; {origin_2} wurde an einen Mittelwert von {mean_2} mit einer Standardabweichung von {standard_deviation} angepasst. Auf einem von beiden wurde das Modell nicht trainiert: Prüfen Sie Skalierung und Reihenfolge der Kanäle. Die Modellkarte hält den Wert des Bildes fest.</translation>
  </message>
  <message>
   <source>numbers outside the training's range</source>
   <extracomment>538, engine/inference/unlike_band.py</extracomment>
   <translation>Zahlen außerhalb des Trainingsbereichs</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training's images a pixel is: the distance of what the model makes its class of to that of these images, divided by the distance within which 95 % of these lie. Do not trust the map where it is above 1.</source>
   <extracomment>539, engine/inference/unlike_band.py</extracomment>
   <translation>Der letzte Kanal von OUTPUT_CONFIDENCE gibt an, wie unähnlich ein Pixel den Trainingsbildern ist: der Abstand dessen, woraus das Modell seine Klasse bildet, zu den entsprechenden Werten dieser Bilder, geteilt durch den Abstand, innerhalb dessen 95 % von ihnen liegen. Vertrauen Sie der Karte nicht, wo der Wert über 1 liegt.</translation>
  </message>
  <message>
   <source>unlike the training (share of numbers out of range)</source>
   <extracomment>540, engine/inference/unlike_band.py</extracomment>
   <translation>dem Training unähnlich (Anteil der Zahlen außerhalb des Bereichs)</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training a pixel is: of the numbers in its receptive field, the share outside the range in which 98 % of the training's lay, so 0.02 is usual. Export the model with TRAINING_IMAGE, and it measures that by its features.</source>
   <extracomment>541, engine/inference/unlike_band.py</extracomment>
   <translation>Der letzte Kanal von OUTPUT_CONFIDENCE gibt an, wie unähnlich ein Pixel dem Training ist: von den Zahlen in seinem rezeptiven Feld der Anteil außerhalb des Bereichs, in dem 98 % der Trainingswerte lagen; 0.02 ist also üblich. Exportieren Sie das Modell mit TRAINING_IMAGE, und es misst dies anhand seiner Merkmale.</translation>
  </message>
  <message>
   <source>{mixed}: made of Sentinel-2 images from before and after processing baseline 04.00, which has 1000 added to every value, so that no one number puts them right. The values are taken as stored, and the map is wrong on one part. Give a mosaic of images of one kind.</source>
   <extracomment>542, engine/inference/value_choice.py</extracomment>
   <translation>{mixed}: aus Sentinel-2-Bildern von vor und nach Processing Baseline 04.00 zusammengesetzt, bei der zu jedem Wert 1000 addiert ist, sodass keine einzelne Zahl sie berichtigt. Die Werte werden wie gespeichert verwendet, und die Karte ist in einem Teil falsch. Geben Sie ein Mosaik aus Bildern einer Art an.</translation>
  </message>
  <message>
   <source>{amount} subtracted from {same} ({told}): harmonised to before baseline 04.00</source>
   <extracomment>543, engine/inference/value_choice.py</extracomment>
   <translation>{amount} von {same} abgezogen ({told}): harmonisiert auf vor Baseline 04.00</translation>
  </message>
  <message>
   <source>{same}: {amount} was added to the values ({told}), and the model card does not say whether to those of the training images, too. {amount_2} is subtracted, as for a model trained on images from before processing baseline 04.00 (January 2022) or on harmonised ones. If it was trained on values as they are now, the map is wrong: choose VALUES “as stored”.</source>
   <extracomment>544, engine/inference/value_choice.py</extracomment>
   <translation>{same}: Zu den Werten wurde {amount} addiert ({told}), und die Modellkarte sagt nicht, ob auch zu denen der Trainingsbilder. {amount_2} wird abgezogen, wie für ein Modell, das auf Bildern von vor Processing Baseline 04.00 (Januar 2022) oder auf harmonisierten trainiert wurde. Wenn es auf Werten trainiert wurde, wie sie jetzt sind, ist die Karte falsch: Wählen Sie VALUES „Wie gespeichert“.</translation>
  </message>
  <message>
   <source>value x {scale} {offset} of {same}: scale and offset applied</source>
   <extracomment>545, engine/inference/value_choice.py</extracomment>
   <translation>Wert x {scale} {offset} von {same}: Skalierung und Offset angewendet</translation>
  </message>
  <message>
   <source>as stored {others}: neither scale nor offset</source>
   <extracomment>546, engine/inference/value_choice.py</extracomment>
   <translation>wie gespeichert {others}: weder Skalierung noch Offset</translation>
  </message>
  <message>
   <source>VALUES is “scale and offset applied”, but no band of {bands} has a scale or an offset, and no metadata of Sentinel-2 tell one. Choose VALUES “as stored”, or set them first (“Translate”, with -a_scale and -a_offset).</source>
   <extracomment>547, engine/inference/value_choice.py</extracomment>
   <translation>VALUES ist „Skalierung und Offset angewendet“, aber kein Kanal von {bands} hat eine Skalierung oder einen Offset, und keine Metadaten von Sentinel-2 nennen welche. Wählen Sie VALUES „Wie gespeichert“, oder setzen Sie sie zuerst („Umwandeln (Format konvertieren)“ mit -a_scale und -a_offset).</translation>
  </message>
  <message>
   <source>The model was trained on values with scale and offset applied, by its card; no scale or offset is known of {bands}. The values are taken as stored: right if they are scaled already, else the map is wrong.</source>
   <extracomment>548, engine/inference/value_choice.py</extracomment>
   <translation>Das Modell wurde laut seiner Modellkarte auf Werten mit angewendeter Skalierung und angewendetem Offset trainiert; für {bands} ist weder Skalierung noch Offset bekannt. Die Werte werden wie gespeichert verwendet: richtig, wenn sie bereits skaliert sind, andernfalls ist die Karte falsch.</translation>
  </message>
  <message>
   <source>{same}: {added} should have been added to the values ({worst}), but {shares} % of a sample of {value} are below {added_2}, which they could hardly be then.</source>
   <extracomment>549, engine/inference/value_choice.py</extracomment>
   <translation>{same}: Zu den Werten müsste {added} addiert worden sein ({worst}), aber {shares} % einer Stichprobe von {value} liegen unter {added_2}, was dann kaum möglich wäre.</translation>
  </message>
  <message>
   <source>{said} It is subtracted all the same, as VALUES is “harmonised”: if it was subtracted before, the map is wrong, and VALUES “as stored” right.</source>
   <extracomment>550, engine/inference/value_choice.py</extracomment>
   <translation>{said} Der Betrag wird trotzdem abgezogen, da VALUES „Harmonisiert“ ist: Wenn er schon vorher abgezogen wurde, ist die Karte falsch und VALUES „Wie gespeichert“ richtig.</translation>
  </message>
  <message>
   <source>{said} It is taken for subtracted already, and is not subtracted again: if that is wrong, so is the map. VALUES “harmonised” subtracts it all the same.</source>
   <extracomment>551, engine/inference/value_choice.py</extracomment>
   <translation>{said} Der Betrag wird als bereits abgezogen angenommen und nicht erneut abgezogen: Wenn das falsch ist, ist es auch die Karte. VALUES „Harmonisiert“ zieht ihn trotzdem ab.</translation>
  </message>
  <message>
   <source>{older}: nothing is added to the values ({older_2}), but the model was trained on images with 1000 added to every value, by its card. The values are taken as stored, and the map is wrong unless the card is: use an image of processing baseline 04.00 or later as it is.</source>
   <extracomment>552, engine/inference/value_choice.py</extracomment>
   <translation>{older}: Zu den Werten ist nichts addiert ({older_2}), das Modell wurde laut seiner Modellkarte aber auf Bildern trainiert, bei denen zu jedem Wert 1000 addiert war. Die Werte werden wie gespeichert verwendet, und die Karte ist falsch, sofern nicht die Modellkarte falsch ist: Verwenden Sie ein Bild der Processing Baseline 04.00 oder später, wie es ist.</translation>
  </message>
  <message>
   <source>VALUES is “harmonised”, but nothing tells the processing baseline of {unknown}: no metadata of Sentinel-2 beside or above (MTD_MSIL2A.xml, MTD_MSIL1C.xml), none inside, no product's name in the path. The values are taken as stored: right if they are from before baseline 04.00 or harmonised already, else too large by 1000.</source>
   <extracomment>553, engine/inference/value_choice.py</extracomment>
   <translation>VALUES ist „Harmonisiert“, aber nichts nennt die Processing Baseline von {unknown}: keine Metadaten von Sentinel-2 daneben oder darüber (MTD_MSIL2A.xml, MTD_MSIL1C.xml), keine darin, kein Produktname im Pfad. Die Werte werden wie gespeichert verwendet: richtig, wenn sie von vor Baseline 04.00 stammen oder bereits harmonisiert sind, andernfalls um 1000 zu groß.</translation>
  </message>
  <message>
   <source>as stored {unknown}: no processing baseline of Sentinel-2 is known</source>
   <extracomment>554, engine/inference/value_choice.py</extracomment>
   <translation>wie gespeichert {unknown}: keine Processing Baseline von Sentinel-2 bekannt</translation>
  </message>
  <message>
   <source>processing baseline {baseline}, {why}</source>
   <extracomment>555, engine/inference/value_choice.py</extracomment>
   <translation>Processing Baseline {baseline}, {why}</translation>
  </message>
  <message>
   <source>BLEND is on, but all that the model gives ({names}) are whole numbers, of which there is no mean. Switch BLEND off.</source>
   <extracomment>556, engine/inference/wanted_outputs.py</extracomment>
   <translation>BLEND ist eingeschaltet, aber alles, was das Modell liefert ({names}), sind ganze Zahlen, von denen es keinen Mittelwert gibt. Schalten Sie BLEND aus.</translation>
  </message>
  <message>
   <source>HEAD is *, but the model's outputs have different sizes for one patch ({sizes} pixels) and cannot share one map. Name those in HEAD that have the same, separated by commas.</source>
   <extracomment>557, engine/inference/wanted_outputs.py</extracomment>
   <translation>HEAD ist *, aber die Ausgaben des Modells haben für einen Patch verschiedene Größen ({sizes} Pixel) und können nicht in einer gemeinsamen Karte liegen. Nennen Sie in HEAD diejenigen, die dieselbe haben, durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>“{title}” is not named by the legend. {error}</source>
   <extracomment>558, engine/inference/wanted_products.py</extracomment>
   <translation>„{title}“ wird von der Legende nicht benannt. {error}</translation>
  </message>
  <message>
   <source>The class map is made of {made_of}.</source>
   <extracomment>559, engine/inference/wanted_products.py</extracomment>
   <translation>Inhalt der Klassenkarte: {made_of}.</translation>
  </message>
  <message>
   <source>the legend</source>
   <extracomment>560, engine/inference/wanted_products.py</extracomment>
   <translation>die Legende</translation>
  </message>
  <message>
   <source>is taken for something else, and the map holds {HIGHEST}. Name it in OUTPUT_NAMES if it holds the classes all the same.</source>
   <extracomment>561, engine/inference/wanted_products.py</extracomment>
   <translation>wird für etwas anderes gehalten, und die Karte enthält {HIGHEST}. Nennen Sie sie in OUTPUT_NAMES, wenn sie trotzdem die Klassen enthält.</translation>
  </message>
  <message>
   <source>is taken for the classes all the same. If it is something else, export the model without it: the map holds {HIGHEST} then.</source>
   <extracomment>562, engine/inference/wanted_products.py</extracomment>
   <translation>wird trotzdem für die Klassen gehalten. Wenn sie etwas anderes ist, exportieren Sie das Modell ohne sie: Die Karte enthält dann {HIGHEST}.</translation>
  </message>
  <message>
   <source>The model's output “{labels}”, of whole numbers, is another class than the most probable one of “{probabilities}” on {share} % of samples. It {taken}</source>
   <extracomment>563, engine/inference/wanted_products.py</extracomment>
   <translation>Die Modellausgabe „{labels}“ aus ganzen Zahlen ist bei {share} % der Stichproben eine andere Klasse als die wahrscheinlichste von „{probabilities}“. Sie {taken}</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, which is no output of the model. Its outputs are: {list}.</source>
   <extracomment>564, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMES nennt „{name}“, was keine Ausgabe des Modells ist. Seine Ausgaben sind: {list}.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names an output twice: {text}.</source>
   <extracomment>565, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMES nennt eine Ausgabe zweimal: {text}.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is: neither its labels, nor how they hang together, nor their names. Name the one that you want in HEAD, several separated by commas, or * for all of them in one map; OUTPUT_NAMES writes their channels as they are. Exporting the Keras file again may tell, too.</source>
   <extracomment>566, engine/inference/wanted_products.py</extracomment>
   <translation>Das Modell hat mehrere Ausgaben, die sein Ergebnis sein können ({list}), und nichts gibt an, welche es ist: weder seine Labels noch der Zusammenhang der Ausgaben noch ihre Namen. Nennen Sie die gewünschte in HEAD, mehrere durch Kommas getrennt oder * für alle in einer Karte; OUTPUT_NAMES schreibt ihre Kanäle, wie sie sind. Auch ein erneuter Export der Keras-Datei kann es klären.</translation>
  </message>
  <message>
   <source>The model has no output to make a map of: neither labels (one channel of whole numbers) nor floating-point numbers. Name the outputs to write in OUTPUT_NAMES, or export a model with such an output.</source>
   <extracomment>567, engine/inference/wanted_products.py</extracomment>
   <translation>Das Modell hat keine Ausgabe, aus der eine Karte entstehen kann: weder Labels (ein Kanal aus ganzen Zahlen) noch Gleitkommazahlen. Nennen Sie die zu schreibenden Ausgaben in OUTPUT_NAMES, oder exportieren Sie ein Modell mit einer solchen Ausgabe.</translation>
  </message>
  <message>
   <source>The model has no output of class probabilities (several channels that sum to 1, or one between 0 and 1), so {wanted} cannot be made. Leave it empty, or export a model with a softmax or sigmoid output.</source>
   <extracomment>568, engine/inference/wanted_products.py</extracomment>
   <translation>Das Modell hat keine Ausgabe von Klassenwahrscheinlichkeiten (mehrere Kanäle, die sich zu 1 summieren, oder einer zwischen 0 und 1), daher kann {wanted} nicht erstellt werden. Lassen Sie den Parameter leer, oder exportieren Sie ein Modell mit einer Softmax- oder Sigmoid-Ausgabe.</translation>
  </message>
  <message>
   <source>{result} Until it is said, {wanted} cannot be made; or leave it empty.</source>
   <extracomment>569, engine/inference/wanted_products.py</extracomment>
   <translation>{result} Solange es nicht angegeben ist, kann {wanted} nicht erstellt werden; oder lassen Sie den Parameter leer.</translation>
  </message>
  <message>
   <source>{result}: they are no output of class probabilities, so {wanted} cannot be made. Leave it empty, or choose another ACTIVATION or HEAD.</source>
   <extracomment>570, engine/inference/wanted_products.py</extracomment>
   <translation>{result}: Sie sind keine Ausgabe von Klassenwahrscheinlichkeiten, daher kann {wanted} nicht erstellt werden. Lassen Sie den Parameter leer, oder wählen Sie ein anderes ACTIVATION oder HEAD.</translation>
  </message>
  <message>
   <source>ACTIVATION is not used: the model gives labels, to which none applies.</source>
   <extracomment>571, engine/inference/wanted_products.py</extracomment>
   <translation>ACTIVATION wird nicht verwendet: Das Modell liefert Labels, für die es keine Aktivierung gibt.</translation>
  </message>
  <message>
   <source>THRESHOLD is not used: the model gives {what}, to which none applies.</source>
   <extracomment>572, engine/inference/wanted_products.py</extracomment>
   <translation>THRESHOLD wird nicht verwendet: Das Modell liefert {what}, wofür es keinen Schwellenwert gibt.</translation>
  </message>
  <message>
   <source>CLASSES is not used. {result}</source>
   <extracomment>573, engine/inference/wanted_products.py</extracomment>
   <translation>CLASSES wird nicht verwendet. {result}</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <extracomment>574, engine/inspect_model.py</extracomment>
   <translation>Bericht wird geschrieben</translation>
  </message>
  <message>
   <source>OUTPUT_HTML {target} cannot be written: {value}. Choose another file.</source>
   <extracomment>575, engine/inspect_model.py</extracomment>
   <translation>OUTPUT_HTML {target} kann nicht geschrieben werden: {value}. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>{companion} is not what GDAL writes beside a raster ({error}); repair or remove it.</source>
   <extracomment>576, engine/maps/category_names.py</extracomment>
   <translation>{companion} ist nicht das, was GDAL neben ein Raster schreibt ({error}); reparieren oder entfernen Sie die Datei.</translation>
  </message>
  <message>
   <source>{path} is not what GDAL writes: it declares XML entities.</source>
   <extracomment>577, engine/maps/category_names.py</extracomment>
   <translation>{path} ist nicht das, was GDAL schreibt: Es werden XML-Entitäten deklariert.</translation>
  </message>
  <message>
   <source>the model's labels, as they are</source>
   <extracomment>578, engine/maps/class_channels.py</extracomment>
   <translation>die Labels des Modells, wie sie sind</translation>
  </message>
  <message>
   <source>the model's labels, as numbers of its channels</source>
   <extracomment>579, engine/maps/class_channels.py</extracomment>
   <translation>die Labels des Modells, als Nummern seiner Kanäle</translation>
  </message>
  <message>
   <source>the channel of the highest probability</source>
   <extracomment>580, engine/maps/class_channels.py</extracomment>
   <translation>die Nummer des Kanals mit der höchsten Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>{origin}: {entry} means no data; it names no channel.</source>
   <extracomment>581, engine/maps/class_channels.py</extracomment>
   <translation>{origin}: {entry} bedeutet NoData und benennt keinen Kanal.</translation>
  </message>
  <message>
   <source>The classes of {origin} are not in the order of their values. They are taken to be in the order of the model's channels: {classes}. If the channels are in the order of the values instead ({by_value}), sort the legend by value.</source>
   <extracomment>582, engine/maps/class_channels.py</extracomment>
   <translation>Die Klassen ({origin}) stehen nicht in der Reihenfolge ihrer Werte. Angenommen wird die Reihenfolge der Kanäle des Modells: {classes}. Wenn die Kanäle stattdessen in der Reihenfolge der Werte stehen ({by_value}), sortieren Sie die Legende nach Wert.</translation>
  </message>
  <message>
   <source>The classes of {origin} name the model's channels in their order, and the map holds their values: {classes}.</source>
   <extracomment>583, engine/maps/class_channels.py</extracomment>
   <translation>Die Klassen ({origin}) benennen die Kanäle des Modells in deren Reihenfolge, und die Karte enthält ihre Werte: {classes}.</translation>
  </message>
  <message>
   <source>The model gives {channels} classes (channels {channels_2}); the legend of {origin} has {classes_count} (values {values}){value}. Expected is one class for each channel, in the channels' order: {value_2}</source>
   <extracomment>584, engine/maps/class_channels.py</extracomment>
   <translation>Das Modell liefert {channels} Klassen (Kanäle {channels_2}); {origin} hat {classes_count} (Werte {values}){value}. Erwartet wird eine Klasse für jeden Kanal, in der Reihenfolge der Kanäle: {value_2}</translation>
  </message>
  <message>
   <source>, {value} meaning no data</source>
   <extracomment>585, engine/maps/class_channels.py</extracomment>
   <translation>, wobei {value} NoData bedeutet</translation>
  </message>
  <message>
   <source>remove the classes that the model does not have, or choose the legend that belongs to the model.</source>
   <extracomment>586, engine/maps/class_channels.py</extracomment>
   <translation>entfernen Sie die Klassen, die das Modell nicht hat, oder wählen Sie die Legende, die zum Modell gehört.</translation>
  </message>
  <message>
   <source>add those that are missing, one that is only background too, or choose the legend that belongs to the model.</source>
   <extracomment>587, engine/maps/class_channels.py</extracomment>
   <translation>ergänzen Sie die fehlenden, auch eine, die nur Hintergrund ist, oder wählen Sie die Legende, die zum Modell gehört.</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: those on samples of the image are {tolist}; the legend has the values {values}. They may count from 1, and every name would be that of the class before. Give a legend (CLASSES) whose values are the labels: from 1 on, or from 0 to {values_count}.</source>
   <extracomment>588, engine/maps/class_channels.py</extracomment>
   <translation>Es ist nicht bekannt, was die Labels des Modells bedeuten: In Stichproben des Bildes sind es {tolist}; die Legende hat die Werte {values}. Möglicherweise zählen sie ab 1, und jeder Name wäre der der vorhergehenden Klasse. Geben Sie eine Legende (CLASSES) an, deren Werte die Labels sind: von 1 an oder von 0 bis {values_count}.</translation>
  </message>
  <message>
   <source>the model's labels on samples of the image are {tolist}; the legend has the values {values}</source>
   <extracomment>589, engine/maps/class_channels.py</extracomment>
   <translation>die Labels des Modells in Stichproben des Bildes sind {tolist}; die Legende hat die Werte {values}</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: {have}. They may be these values, or count from 0 ({channels}). Give a legend (CLASSES) whose values are the labels: from 0 on if they count from 0, else with an entry for 0 as well.</source>
   <extracomment>590, engine/maps/class_channels.py</extracomment>
   <translation>Es ist nicht bekannt, was die Labels des Modells bedeuten: {have}. Möglicherweise sind es diese Werte, oder sie zählen ab 0 ({channels}). Geben Sie eine Legende (CLASSES) an, deren Werte die Labels sind: von 0 an, wenn sie ab 0 zählen, sonst auch mit einem Eintrag für 0.</translation>
  </message>
  <message>
   <source>The legend does not fit the model: {have}. Give a legend (CLASSES) that has every label of the model.</source>
   <extracomment>591, engine/maps/class_channels.py</extracomment>
   <translation>Die Legende passt nicht zum Modell: {have}. Geben Sie eine Legende (CLASSES) an, die jedes Label des Modells enthält.</translation>
  </message>
  <message>
   <source>The model's labels contradict the legend: where channel {channel} is the most probable, by the legend {channels}, the label is {labels}. Give a legend (CLASSES) whose values are the model's labels, in the order of its channels.</source>
   <extracomment>592, engine/maps/class_channels.py</extracomment>
   <translation>Die Labels des Modells widersprechen der Legende: Wo Kanal {channel} der wahrscheinlichste ist, nach der Legende {channels}, ist das Label {labels}. Geben Sie eine Legende (CLASSES) an, deren Werte die Labels des Modells sind, in der Reihenfolge seiner Kanäle.</translation>
  </message>
  <message>
   <source>no whole number</source>
   <extracomment>593, engine/maps/discrete_ramp.py</extracomment>
   <translation>keine ganze Zahl</translation>
  </message>
  <message>
   <source>the values {first} to {last}</source>
   <extracomment>594, engine/maps/discrete_ramp.py</extracomment>
   <translation>die Werte {first} bis {last}</translation>
  </message>
  <message>
   <source>{origin} is a style with the colour interpolation “Discrete”: its numbers are upper bounds, and the class up to {bound} holds {holds}. Expected is one class value in each: choose the interpolation “Exact”, or “Paletted/Unique values”, in the symbology and save the style again.</source>
   <extracomment>595, engine/maps/discrete_ramp.py</extracomment>
   <translation>{origin} ist ein Stil mit der Farbinterpolation „Diskret“: Seine Zahlen sind Obergrenzen, und die Klasse bis {bound} enthält {holds}. Erwartet wird jeweils ein Klassenwert: Wählen Sie in der Symbolisierung die Interpolation „Genau“ oder „Paletten-/Eindeutige Werte“ und speichern Sie den Stil erneut.</translation>
  </message>
  <message>
   <source>{folders} has {free} free; the maps may take {size}. Free some space, choose another folder, a smaller area, or the compact probabilities (PROBABILITY_TYPE uint16).</source>
   <extracomment>596, engine/maps/disk_space.py</extracomment>
   <translation>{folders} hat {free} frei; die Karten können {size} benötigen. Schaffen Sie Platz, wählen Sie einen anderen Ordner, ein kleineres Gebiet oder die kompakten Wahrscheinlichkeiten (PROBABILITY_TYPE uint16).</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS COG: this GDAL ({version}) writes no cloud-optimised files; expected is 3.1 or newer. Leave the option out.</source>
   <extracomment>597, engine/maps/gdal_writer.py</extracomment>
   <translation>CREATION_OPTIONS COG: Dieses GDAL ({version}) schreibt keine Cloud-optimierten Dateien; erwartet wird 3.1 oder neuer. Lassen Sie die Option weg.</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {error}. Choose another output file, or check CREATION_OPTIONS.</source>
   <extracomment>598, engine/maps/gdal_writer.py</extracomment>
   <translation>{parent} kann die Karte nicht aufnehmen: {error}. Wählen Sie eine andere Ausgabedatei oder prüfen Sie CREATION_OPTIONS.</translation>
  </message>
  <message>
   <source>Writing the map in {parent} failed: {error}. Check the free space of the disk.</source>
   <extracomment>599, engine/maps/gdal_writer.py</extracomment>
   <translation>Das Schreiben der Karte in {parent} ist fehlgeschlagen: {error}. Prüfen Sie den freien Platz des Datenträgers.</translation>
  </message>
  <message>
   <source>.qml, .csv, .tsv, .txt, .clr or .json</source>
   <extracomment>600, engine/maps/legend.py</extracomment>
   <translation>.qml, .csv, .tsv, .txt, .clr oder .json</translation>
  </message>
  <message>
   <source>{origin} holds no classes. Expected a paletted or single-band pseudocolor style (.qml), a table with the columns value, label, color (.csv), a colour map (.txt, .clr), or a model card with classes (.json).</source>
   <extracomment>601, engine/maps/legend.py</extracomment>
   <translation>{origin} enthält keine Klassen. Erwartet wird ein Stil mit Paletten-/Eindeutigen Werten oder Einkanalpseudofarbe (.qml), eine Tabelle mit den Spalten value, label, color (.csv), eine Farbtabelle (.txt, .clr) oder eine Modellkarte mit Klassen (.json).</translation>
  </message>
  <message>
   <source>{origin} has the class value {value} twice.</source>
   <extracomment>602, engine/maps/legend.py</extracomment>
   <translation>{origin} hat den Klassenwert {value} zweimal.</translation>
  </message>
  <message>
   <source>{origin} has the class value {outside}; expected whole numbers from 0 to {MAX_VALUE}, and -1 for no data.</source>
   <extracomment>603, engine/maps/legend.py</extracomment>
   <translation>{origin} hat den Klassenwert {outside}; erwartet werden ganze Zahlen von 0 bis {MAX_VALUE} und -1 für NoData.</translation>
  </message>
  <message>
   <source>{origin}: the value {value} (“{label}”) means no data; it is no class.</source>
   <extracomment>604, engine/maps/legend.py</extracomment>
   <translation>{origin}: Der Wert {value} („{label}“) bedeutet NoData; er ist keine Klasse.</translation>
  </message>
  <message>
   <source>{origin}: the value {value} means no data; it is no class.</source>
   <extracomment>605, engine/maps/legend.py</extracomment>
   <translation>{origin}: Der Wert {value} bedeutet NoData; er ist keine Klasse.</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing legend file.</source>
   <extracomment>606, engine/maps/legend.py</extracomment>
   <translation>{path} existiert nicht. Wählen Sie eine vorhandene Legendendatei.</translation>
  </message>
  <message>
   <source>{path} is no file; expected a legend: {KINDS}.</source>
   <extracomment>607, engine/maps/legend.py</extracomment>
   <translation>{path} ist keine Datei; erwartet wird eine Legende: {KINDS}.</translation>
  </message>
  <message>
   <source>{path} is no legend file; expected {KINDS}.</source>
   <extracomment>608, engine/maps/legend.py</extracomment>
   <translation>{path} ist keine Legendendatei; erwartet wird {KINDS}.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected a legend, which has fewer than {MAX_BYTES}.</source>
   <extracomment>609, engine/maps/legend.py</extracomment>
   <translation>{path} hat {size} Bytes; erwartet wird eine Legende, die weniger als {MAX_BYTES} hat.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {strerror}.</source>
   <extracomment>610, engine/inference/cluster_document.py</extracomment>
   <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels, but not that of {label} ({value}). Give it a number, or remove the column.</source>
   <extracomment>611, engine/maps/legend.py</extracomment>
   <translation>{origin} nummeriert die Kanäle des Modells, aber nicht den von {label} ({value}). Geben Sie ihm eine Nummer oder entfernen Sie die Spalte.</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; it was read as Windows-1252.</source>
   <extracomment>612, engine/maps/legend.py</extracomment>
   <translation>{origin} ist kein UTF-8-Text; die Datei wurde als Windows-1252 gelesen.</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>613, engine/maps/legend.py</extracomment>
   <translation>{origin} ist kein UTF-8-Text; speichern Sie die Datei als UTF-8.</translation>
  </message>
  <message>
   <source>class {value} has the name {label}</source>
   <extracomment>614, engine/maps/legend.py</extracomment>
   <translation>Klasse {value} hat den Namen {label}</translation>
  </message>
  <message>
   <source>color_hint is {hint}</source>
   <extracomment>615, engine/maps/legend.py</extracomment>
   <translation>color_hint ist {hint}</translation>
  </message>
  <message>
   <source>{origin} is not a model card ({name}: {error}); expected is the model_card.json of an exported model.</source>
   <extracomment>616, engine/maps/legend.py</extracomment>
   <translation>{origin} ist keine Modellkarte ({name}: {error}); erwartet wird die model_card.json eines exportierten Modells.</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters; expected text, saved as UTF-8.</source>
   <extracomment>617, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin} enthält NUL-Zeichen; erwartet wird als UTF-8 gespeicherter Text.</translation>
  </message>
  <message>
   <source>{origin} has a bound that is no number.</source>
   <extracomment>618, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin} hat eine Grenze, die keine Zahl ist.</translation>
  </message>
  <message>
   <source>{origin}: “{line}” is no line of a colour map; expected are a class value and red, green, blue from 0 to 255 (and alpha and a label), or a first line such as value,label,color.</source>
   <extracomment>619, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin}: „{line}“ ist keine Zeile einer Farbtabelle; erwartet werden ein Klassenwert und Rot, Grün, Blau von 0 bis 255 (sowie Alpha und ein Label) oder eine erste Zeile wie value,label,color.</translation>
  </message>
  <message>
   <source>{origin}: the class value “{text}” is no number.</source>
   <extracomment>620, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: Der Klassenwert „{text}“ ist keine Zahl.</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is too large.</source>
   <extracomment>621, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: Der Klassenwert {text} ist zu groß.</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is no whole number.</source>
   <extracomment>622, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: Der Klassenwert {text} ist keine ganze Zahl.</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: {error}.</source>
   <extracomment>623, engine/maps/legend_style.py</extracomment>
   <translation>{origin} ist kein QGIS-Stil: {error}.</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: it declares XML entities.</source>
   <extracomment>624, engine/maps/legend_style.py</extracomment>
   <translation>{origin} ist kein QGIS-Stil: Es werden XML-Entitäten deklariert.</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters: it is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>625, engine/maps/legend_table.py</extracomment>
   <translation>{origin} enthält NUL-Zeichen: Es ist kein UTF-8-Text; speichern Sie die Datei als UTF-8.</translation>
  </message>
  <message>
   <source>{origin} is not a table: {error}.</source>
   <extracomment>626, engine/maps/legend_table.py</extracomment>
   <translation>{origin} ist keine Tabelle: {error}.</translation>
  </message>
  <message>
   <source>{origin} has a column for the number of the model's channel, with {value} in it; expected is each number once, from 0 or 1 on. Number the classes in the order of the model's channels, or remove the column.</source>
   <extracomment>627, engine/maps/legend_table.py</extracomment>
   <translation>{origin} hat eine Spalte für die Nummer des Modellkanals, in der {value} steht; erwartet wird jede Nummer einmal, von 0 oder 1 an. Nummerieren Sie die Klassen in der Reihenfolge der Kanäle des Modells oder entfernen Sie die Spalte.</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels {list} and the classes {list_2}: values that count from 0 are the numbers of the channels themselves. Leave the column out, or give other values.</source>
   <extracomment>628, engine/maps/legend_table.py</extracomment>
   <translation>{origin} nummeriert die Kanäle des Modells {list} und die Klassen {list_2}: Werte, die ab 0 zählen, sind selbst die Nummern der Kanäle. Lassen Sie die Spalte weg oder geben Sie andere Werte an.</translation>
  </message>
  <message>
   <source>{origin} lacks the columns {list}; expected a first line such as value,label,color.</source>
   <extracomment>629, engine/maps/legend_table.py</extracomment>
   <translation>In {origin} fehlen die Spalten {list}; erwartet wird eine erste Zeile wie value,label,color.</translation>
  </message>
  <message>
   <source>{origin} lacks the column {list}; expected a first line such as value,label,color.</source>
   <extracomment>630, engine/maps/legend_table.py</extracomment>
   <translation>In {origin} fehlt die Spalte {list}; erwartet wird eine erste Zeile wie value,label,color.</translation>
  </message>
  <message>
   <source>{origin} has {cells_count} cells, the first line {width}. A label with a separator in it is put between quotes ("); a colour may be left out at the end.</source>
   <extracomment>631, engine/maps/legend_table.py</extracomment>
   <translation>{origin} hat {cells_count} Zellen, die erste Zeile {width}. Ein Label, das ein Trennzeichen enthält, wird in Anführungszeichen (") gesetzt; eine Farbe kann am Ende weggelassen werden.</translation>
  </message>
  <message>
   <source>{origin}: the colour is red, green, blue “{list}”; expected are three whole numbers from 0 to 255.</source>
   <extracomment>632, engine/maps/legend_table.py</extracomment>
   <translation>{origin}: Die Farbe ist Rot, Grün, Blau „{list}“; erwartet werden drei ganze Zahlen von 0 bis 255.</translation>
  </message>
  <message>
   <source>The creation option COG={options} means nothing; expected is YES or NO.</source>
   <extracomment>633, engine/maps/map_profile.py</extracomment>
   <translation>Die Erzeugungsoption COG={options} hat keine Bedeutung; erwartet wird YES oder NO.</translation>
  </message>
  <message>
   <source>The creation option “{option}” is not of the form KEY=VALUE.</source>
   <extracomment>634, engine/maps/map_profile.py</extracomment>
   <translation>Die Erzeugungsoption „{option}“ ist nicht von der Form KEY=VALUE.</translation>
  </message>
  <message>
   <source>{target} is being written by another run. Wait for it, cancel it, or choose another output file.</source>
   <extracomment>635, engine/maps/output_lock.py</extracomment>
   <translation>{target} wird gerade von einem anderen Lauf geschrieben. Warten Sie auf ihn, brechen Sie ihn ab oder wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>a file cannot be both input and output</source>
   <extracomment>636, engine/maps/output_paths.py</extracomment>
   <translation>eine Datei kann nicht zugleich Eingabe und Ausgabe sein</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a name that ends with {list}.</source>
   <extracomment>637, engine/maps/output_paths.py</extracomment>
   <translation>{name} ist {path}; erwartet wird ein Name, der auf {list} endet.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already; {clash}. Choose another file.</source>
   <extracomment>638, engine/maps/output_paths.py</extracomment>
   <translation>{name} ist {path} und wird bereits gelesen oder geschrieben; {clash}. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>another output has the same file name</source>
   <extracomment>639, engine/maps/output_paths.py</extracomment>
   <translation>eine andere Ausgabe hat denselben Dateinamen</translation>
  </message>
  <message>
   <source>{name} {path} is a folder; expected a file to write.</source>
   <extracomment>640, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path} ist ein Ordner; erwartet wird eine zu schreibende Datei.</translation>
  </message>
  <message>
   <source>{path} is a part of the image; it would be lost. Choose another output file.</source>
   <extracomment>641, engine/maps/output_paths.py</extracomment>
   <translation>{path} ist ein Teil des Bildes; es ginge verloren. Wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>{name} {folder} is a file; expected a new or empty folder.</source>
   <extracomment>642, engine/maps/output_paths.py</extracomment>
   <translation>{name} {folder} ist eine Datei; erwartet wird ein neuer oder leerer Ordner.</translation>
  </message>
  <message>
   <source>{name}: the folder {parent} does not exist. Create it, or choose another.</source>
   <extracomment>643, engine/maps/output_paths.py</extracomment>
   <translation>{name}: Der Ordner {parent} existiert nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>the overviews do not come back as they were written</source>
   <extracomment>644, engine/maps/rasterio_writer.py</extracomment>
   <translation>die Pyramiden kommen nicht so zurück, wie sie geschrieben wurden</translation>
  </message>
  <message>
   <source>The map in {parent} cannot be opened again: {error}. Check the free space of the disk, and run it again.</source>
   <extracomment>645, engine/maps/rasterio_writer.py</extracomment>
   <translation>Die Karte in {parent} kann nicht wieder geöffnet werden: {error}. Prüfen Sie den freien Platz des Datenträgers und führen Sie den Lauf erneut aus.</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}.</source>
   <extracomment>646, engine/maps/resumable_maps.py</extracomment>
   <translation>Es ist eine unfertige Karte vorhanden, sie wird aber von vorn begonnen: {reason}.</translation>
  </message>
  <message>
   <source>its tiles are damaged</source>
   <extracomment>647, engine/maps/resumable_maps.py</extracomment>
   <translation>ihre Kacheln sind beschädigt</translation>
  </message>
  <message>
   <source>its tiles cannot be read ({strerror})</source>
   <extracomment>648, engine/maps/resumable_maps.py</extracomment>
   <translation>ihre Kacheln können nicht gelesen werden ({strerror})</translation>
  </message>
  <message>
   <source>Going on with an interrupted run: {sound_count} of {tiles_count} tiles are done.</source>
   <extracomment>649, engine/maps/resumable_maps.py</extracomment>
   <translation>Ein unterbrochener Lauf wird fortgesetzt: {sound_count} von {tiles_count} Kacheln sind fertig.</translation>
  </message>
  <message>
   <source>What was written to {parent} does not come back: the disk is full, or fails. Free some space, and run it again.</source>
   <extracomment>650, engine/maps/part_merging.py</extracomment>
   <translation>Was nach {parent} geschrieben wurde, kommt nicht zurück: Der Datenträger ist voll oder fällt aus. Schaffen Sie Platz und führen Sie den Lauf erneut aus.</translation>
  </message>
  <message>
   <source>{parent} cannot take the tiles that are finished: {strerror}. Check the free space of the disk.</source>
   <extracomment>651, engine/maps/resumable_maps.py</extracomment>
   <translation>{parent} kann die fertigen Kacheln nicht aufnehmen: {strerror}. Prüfen Sie den freien Platz des Datenträgers.</translation>
  </message>
  <message>
   <source>{target} cannot be written: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>652, engine/maps/resumable_maps.py</extracomment>
   <translation>{target} kann nicht geschrieben werden: {strerror}. Schließen Sie die Datei dort, wo sie geöffnet ist, oder wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>{target} cannot be replaced: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>653, engine/maps/resumable_maps.py</extracomment>
   <translation>{target} kann nicht ersetzt werden: {strerror}. Schließen Sie die Datei dort, wo sie geöffnet ist, oder wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>its journal is of another version of the program</source>
   <extracomment>655, engine/maps/run_journal.py</extracomment>
   <translation>ihr Journal stammt von einer anderen Version des Programms</translation>
  </message>
  <message>
   <source>its journal cannot be read</source>
   <extracomment>656, engine/maps/run_journal.py</extracomment>
   <translation>ihr Journal kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>what has changed since: {list}</source>
   <extracomment>657, engine/maps/run_journal.py</extracomment>
   <translation>seither geändert: {list}</translation>
  </message>
  <message>
   <source>{path} is not open</source>
   <extracomment>658, engine/maps/tile_spool.py</extracomment>
   <translation>{path} ist nicht geöffnet</translation>
  </message>
  <message>
   <source>{name} is a Keras file, and is exported for this run alone.</source>
   <extracomment>659, engine/model_file.py</extracomment>
   <translation>{name} ist eine Keras-Datei und wird nur für diesen Lauf exportiert.</translation>
  </message>
  <message>
   <source>Looking for an export of {name}</source>
   <extracomment>660, engine/model_file.py</extracomment>
   <translation>Es wird ein Export von {name} gesucht</translation>
  </message>
  <message>
   <source>Waiting for another run that exports {name}</source>
   <extracomment>661, engine/model_file.py</extracomment>
   <translation>Es wird auf einen anderen Lauf gewartet, der {name} exportiert</translation>
  </message>
  <message>
   <source>{name} is a Keras file: it is exported once, and the export kept for the next runs.</source>
   <extracomment>662, engine/model_file.py</extracomment>
   <translation>{name} ist eine Keras-Datei: Sie wird einmal exportiert, und der Export bleibt für die nächsten Läufe erhalten.</translation>
  </message>
  <message>
   <source>{path} was changed while it was read. Wait until nothing writes it any more, and run it again.</source>
   <extracomment>663, engine/model_file.py</extracomment>
   <translation>{path} wurde während des Lesens geändert. Warten Sie, bis nichts mehr darauf schreibt, und führen Sie den Lauf erneut aus.</translation>
  </message>
  <message>
   <source>{name} was exported by an earlier run, and that export is used.</source>
   <extracomment>664, engine/model_file.py</extracomment>
   <translation>{name} wurde von einem früheren Lauf exportiert, und dieser Export wird verwendet.</translation>
  </message>
  <message>
   <source>Starting TensorFlow and Keras</source>
   <extracomment>665, engine/model_file.py</extracomment>
   <translation>TensorFlow und Keras werden gestartet</translation>
  </message>
  <message>
   <source>The export of {model} cannot be written to {parent} ({reason}). Free some space there, or export it with “Export a Keras model” and choose the folder.</source>
   <extracomment>666, engine/model_file.py</extracomment>
   <translation>Der Export von {model} kann nicht nach {parent} geschrieben werden ({reason}). Schaffen Sie dort Platz, oder exportieren Sie die Datei mit „Keras-Modell exportieren“ und wählen Sie den Ordner.</translation>
  </message>
  <message>
   <source>{error} CUSTOM_CODE is a parameter of “Export a Keras model” (cnnmapper:exportmodel): export the file there, and choose the folder that it writes as MODEL.</source>
   <extracomment>667, engine/model_file.py</extracomment>
   <translation>{error} CUSTOM_CODE ist ein Parameter von „Keras-Modell exportieren“ (cnnmapper:exportmodel): Exportieren Sie die Datei dort und wählen Sie den Ordner, den dieser Algorithmus schreibt, als MODEL.</translation>
  </message>
  <message>
   <source>Copy the file again</source>
   <extracomment>669, engine/models/card.py</extracomment>
   <translation>Kopieren Sie die Datei erneut</translation>
  </message>
  <message>
   <source>Export the model again</source>
   <extracomment>670, engine/models/card.py</extracomment>
   <translation>Exportieren Sie das Modell erneut</translation>
  </message>
  <message>
   <source>{model} describes other model files than those beside it (SHA-256 {actual}… instead of {sha256}…). {again}, or remove the card if you changed the model on purpose.</source>
   <extracomment>671, engine/models/card.py</extracomment>
   <translation>{model} beschreibt andere Modelldateien als die daneben (SHA-256 {actual}… statt {sha256}…). {again}, oder entfernen Sie die Modellkarte, wenn Sie das Modell absichtlich geändert haben.</translation>
  </message>
  <message>
   <source>{path} is no file. Export the model again.</source>
   <extracomment>672, engine/models/card.py</extracomment>
   <translation>{path} ist keine Datei. Exportieren Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>it has {st_size} bytes; that is no model card.</source>
   <extracomment>673, engine/models/card.py</extracomment>
   <translation>sie hat {st_size} Bytes; das ist keine Modellkarte.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <extracomment>674, engine/models/card.py</extracomment>
   <translation>{path} kann nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <source>{path} is not a model card of this program ({rstrip}). Export the model again, or remove the card and give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR yourself.</source>
   <extracomment>675, engine/models/card.py</extracomment>
   <translation>{path} ist keine Modellkarte dieses Programms ({rstrip}). Exportieren Sie das Modell erneut, oder entfernen Sie die Modellkarte und geben Sie RECEPTIVE_FIELD, EXPRESSION_FIELD und SCALE_FACTOR selbst an.</translation>
  </message>
  <message>
   <source>{BLOCK} has version {block}, expected 1</source>
   <extracomment>676, engine/models/card.py</extracomment>
   <translation>{BLOCK} hat Version {block}, erwartet wird 1</translation>
  </message>
  <message>
   <source>its fields were changed by hand, or it is damaged</source>
   <extracomment>677, engine/models/card.py</extracomment>
   <translation>ihre Felder wurden von Hand geändert, oder sie ist beschädigt</translation>
  </message>
  <message>
   <source>{name}, exported by CNN Mapper from a Keras file.</source>
   <extracomment>678, engine/models/card.py</extracomment>
   <translation>{name}, von CNN Mapper aus einer Keras-Datei exportiert.</translation>
  </message>
  <message>
   <source>{name}, an ONNX file.</source>
   <extracomment>679, engine/models/card.py</extracomment>
   <translation>{name}, eine ONNX-Datei.</translation>
  </message>
  <message>
   <source>its sha256 is none</source>
   <extracomment>680, engine/models/card_values.py</extracomment>
   <translation>ihr sha256 ist keiner</translation>
  </message>
  <message>
   <source>the length of an axis is {value}</source>
   <extracomment>681, engine/models/card_values.py</extracomment>
   <translation>die Länge einer Achse ist {value}</translation>
  </message>
  <message>
   <source>TensorFlow SavedModel (with the variables folder beside it)</source>
   <extracomment>682, engine/models/card_assets.py</extracomment>
   <translation>TensorFlow SavedModel (mit dem Ordner variables daneben)</translation>
  </message>
  <message>
   <source>ONNX model</source>
   <extracomment>684, engine/models/card_assets.py</extracomment>
   <translation>ONNX-Modell</translation>
  </message>
  <message>
   <source>The same as ONNX (opset {opset})</source>
   <extracomment>685, engine/models/card_assets.py</extracomment>
   <translation>Dasselbe als ONNX (opset {opset})</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, is not used: {error}</source>
   <extracomment>687, engine/models/card_beside.py</extracomment>
   <translation>{name} neben dem Modell wird nicht verwendet: {error}</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, tells of its training.</source>
   <extracomment>688, engine/models/card_beside.py</extracomment>
   <translation>{name} neben dem Modell gibt Auskunft über dessen Training.</translation>
  </message>
  <message>
   <source>an input is {given}; expected is an object.</source>
   <extracomment>689, engine/models/card_beside.py</extracomment>
   <translation>eine Eingabe ist {given}; erwartet wird ein Objekt.</translation>
  </message>
  <message>
   <source>{name} says that the images were scaled before the training ({given}). If no layer of the model does that, do it to every image that the model is applied to.</source>
   <extracomment>690, engine/models/card_beside.py</extracomment>
   <translation>{name} gibt an, dass die Bilder vor dem Training skaliert wurden ({given}). Wenn keine Schicht des Modells das tut, tun Sie es mit jedem Bild, auf das das Modell angewendet wird.</translation>
  </message>
  <message>
   <source>{where}: statistics is {statistics}; expected is an object.</source>
   <extracomment>691, engine/models/card_beside.py</extracomment>
   <translation>{where}: statistics ist {statistics}; erwartet wird ein Objekt.</translation>
  </message>
  <message>
   <source>outputs is {outputs}</source>
   <extracomment>692, engine/models/card_cuts.py</extracomment>
   <translation>outputs ist {outputs}</translation>
  </message>
  <message>
   <source>margins is {margins}</source>
   <extracomment>693, engine/models/card_cuts.py</extracomment>
   <translation>margins ist {margins}</translation>
  </message>
  <message>
   <source>a margin of {margin} leaves nothing of patches of {patch}</source>
   <extracomment>694, engine/models/card_cuts.py</extracomment>
   <translation>ein Rand von {margin} lässt von Patches von {patch} nichts übrig</translation>
  </message>
  <message>
   <source>the margin {margin} follows {margin_2}</source>
   <extracomment>695, engine/models/card_cuts.py</extracomment>
   <translation>der Rand {margin} folgt auf {margin_2}</translation>
  </message>
  <message>
   <source>{value} is no text</source>
   <extracomment>696, engine/models/card_fields.py</extracomment>
   <translation>{value} ist kein Text</translation>
  </message>
  <message>
   <source>{value} is no number of things</source>
   <extracomment>697, engine/models/card_layers.py</extracomment>
   <translation>{value} ist keine Anzahl</translation>
  </message>
  <message>
   <source>{KEY} of the output “{output}”</source>
   <extracomment>698, engine/models/card_numbers.py</extracomment>
   <translation>{KEY} der Ausgabe „{output}“</translation>
  </message>
  <message>
   <source>{where} is {document}; expected is an object.</source>
   <extracomment>699, engine/models/card_numbers.py</extracomment>
   <translation>{where} ist {document}; erwartet wird ein Objekt.</translation>
  </message>
  <message>
   <source>{where} has {unknown}; expected are {list} alone.</source>
   <extracomment>700, engine/models/card_numbers.py</extracomment>
   <translation>{where} enthält {unknown}; erwartet werden nur {list}.</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}; expected is {list}, or null for what each run is to find out.</source>
   <extracomment>701, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kind ist {kind}; erwartet wird {list}, oder null für das, was jeder Lauf selbst ermitteln soll.</translation>
  </message>
  <message>
   <source>one channel</source>
   <extracomment>702, engine/models/card_numbers.py</extracomment>
   <translation>einen Kanal</translation>
  </message>
  <message>
   <source>several channels</source>
   <extracomment>703, engine/models/card_numbers.py</extracomment>
   <translation>mehrere Kanäle</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, which has {expected}; the output has {channels}.</source>
   <extracomment>704, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kind ist {kind}, was {expected} verlangt; die Ausgabe hat {channels}.</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, but the activation is {activation} already; applied again, it would give other numbers. Expected is a kind without “logits”.</source>
   <extracomment>705, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kind ist {kind}, aber die Aktivierung ist bereits {activation}; erneut angewendet, ergäbe sie andere Zahlen. Erwartet wird ein kind ohne „logits“.</translation>
  </message>
  <message>
   <source>{where}: threshold is {value}; expected is a number from 0 to 1, or a list of one for each label.</source>
   <extracomment>706, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold ist {value}; erwartet wird eine Zahl von 0 bis 1 oder eine Liste mit einer für jedes Label.</translation>
  </message>
  <message>
   <source>{where}: threshold is a list, but kind is {kind}; expected is one number, since only labels that do not exclude each other ({list}) have one each.</source>
   <extracomment>707, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold ist eine Liste, aber kind ist {kind}; erwartet wird eine einzige Zahl, da nur Labels, die einander nicht ausschließen ({list}), je eine eigene haben.</translation>
  </message>
  <message>
   <source>{where}: threshold has {value_count} entries; expected is one for each of the {expected}, or one number for all of them.</source>
   <extracomment>708, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold hat {value_count} Einträge; erwartet wird einer für jeden der {expected}, oder eine Zahl für alle.</translation>
  </message>
  <message>
   <source>{where}: threshold holds {wrong}; expected are numbers from 0 to 1.</source>
   <extracomment>709, engine/models/card_numbers.py</extracomment>
   <translation>{where}: threshold enthält {wrong}; erwartet werden Zahlen von 0 bis 1.</translation>
  </message>
  <message>
   <source>{where}: names is {value}; expected is a list of texts.</source>
   <extracomment>710, engine/models/card_numbers.py</extracomment>
   <translation>{where}: names ist {value}; erwartet wird eine Liste von Texten.</translation>
  </message>
  <message>
   <source>{where}: names has {names_count} entries; expected is one for each of the {channels} channels, or none.</source>
   <extracomment>711, engine/models/card_numbers.py</extracomment>
   <translation>{where}: names hat {names_count} Einträge; erwartet wird einer für jeden der {channels} Kanäle, oder keiner.</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST} characters in one line.</source>
   <extracomment>712, engine/models/card_numbers.py</extracomment>
   <translation>{where} ist {value}; erwartet wird ein einzeiliger Text von höchstens {LONGEST} Zeichen.</translation>
  </message>
  <message>
   <source>proven is {proven}</source>
   <extracomment>713, engine/models/card_regions.py</extracomment>
   <translation>proven ist {proven}</translation>
  </message>
  <message>
   <source>a padded network has the sources {value}</source>
   <extracomment>714, engine/models/card_regions.py</extracomment>
   <translation>ein Netz mit Auffüllung hat die Quellen {value}</translation>
  </message>
  <message>
   <source>the sources of a padded network see different sizes</source>
   <extracomment>715, engine/models/card_regions.py</extracomment>
   <translation>die Quellen eines Netzes mit Auffüllung sehen verschiedene Größen</translation>
  </message>
  <message>
   <source>a padded network sees {seen} pixels in units of {unit}</source>
   <extracomment>716, engine/models/card_regions.py</extracomment>
   <translation>ein Netz mit Auffüllung sieht {seen} Pixel in Einheiten von {unit}</translation>
  </message>
  <message>
   <source>{where}: bands is {bands}; expected is a list of bands.</source>
   <extracomment>717, engine/models/card_training.py</extracomment>
   <translation>{where}: bands ist {bands}; erwartet wird eine Liste von Kanälen.</translation>
  </message>
  <message>
   <source>{where}: bands has {bands_count} entries; expected is one for each of the {channels} bands that the input takes, or none.</source>
   <extracomment>718, engine/models/card_training.py</extracomment>
   <translation>{where}: bands hat {bands_count} Einträge; erwartet wird einer für jeden der {channels} Kanäle, die die Eingabe annimmt, oder keiner.</translation>
  </message>
  <message>
   <source>{where}: pixel_size</source>
   <extracomment>719, engine/models/card_training.py</extracomment>
   <translation>{where}: pixel_size</translation>
  </message>
  <message>
   <source>{where}: pixel_size is {size}; expected are metres, more than 0.</source>
   <extracomment>720, engine/models/card_training.py</extracomment>
   <translation>{where}: pixel_size ist {size}; erwartet werden Meter, mehr als 0.</translation>
  </message>
  <message>
   <source>{where}: in_degrees is {degrees}; expected is true or false.</source>
   <extracomment>721, engine/models/card_training.py</extracomment>
   <translation>{where}: in_degrees ist {degrees}; erwartet wird true oder false.</translation>
  </message>
  <message>
   <source>{KEY}: values is {values}; expected is {list}, or nothing where it is not known.</source>
   <extracomment>722, engine/models/card_training.py</extracomment>
   <translation>{KEY}: values ist {values}; erwartet wird {list}, oder nichts, wo es nicht bekannt ist.</translation>
  </message>
  <message>
   <source>{KEY}: inputs is {inputs}; expected is an object.</source>
   <extracomment>723, engine/models/card_training.py</extracomment>
   <translation>{KEY}: inputs ist {inputs}; erwartet wird ein Objekt.</translation>
  </message>
  <message>
   <source>{KEY}: inputs has {unknown}; expected are the model's inputs alone ({list}).</source>
   <extracomment>724, engine/models/card_training.py</extracomment>
   <translation>{KEY}: inputs enthält {unknown}; erwartet werden nur die Eingaben des Modells ({list}).</translation>
  </message>
  <message>
   <source>{KEY} of the input “{name}”</source>
   <extracomment>725, engine/models/card_training.py</extracomment>
   <translation>{KEY} der Eingabe „{name}“</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a number.</source>
   <extracomment>726, engine/models/card_training.py</extracomment>
   <translation>{where} ist {value}; erwartet wird eine Zahl.</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>727, engine/models/card_training.py</extracomment>
   <translation>{where} ist {value}; erwartet wird ein einzeiliger Text von höchstens {LONGEST_TEXT} Zeichen.</translation>
  </message>
  <message>
   <source>{where}: {key} is {value} and {above} is {greater}; expected is that the second is not smaller.</source>
   <extracomment>728, engine/models/card_training.py</extracomment>
   <translation>{where}: {key} ist {value} und {above} ist {greater}; erwartet wird, dass der zweite Wert nicht kleiner ist.</translation>
  </message>
  <message>
   <source>{where}: mean is {mean}; expected is a number between minimum and maximum.</source>
   <extracomment>729, engine/models/card_training.py</extracomment>
   <translation>{where}: mean ist {mean}; erwartet wird eine Zahl zwischen Minimum und Maximum.</translation>
  </message>
  <message>
   <source>{where}: standard_deviation is {standard_deviation}; expected is a number that is not negative.</source>
   <extracomment>730, engine/models/card_training.py</extracomment>
   <translation>{where}: standard_deviation ist {standard_deviation}; erwartet wird eine nicht negative Zahl.</translation>
  </message>
  <message>
   <source>{where}: scale is {scale}; expected is a number that is not 0.</source>
   <extracomment>731, engine/models/card_training.py</extracomment>
   <translation>{where}: scale ist {scale}; erwartet wird eine Zahl ungleich 0.</translation>
  </message>
  <message>
   <source>{path} cannot be changed: {value}. It is as it was. Check that the folder can be written to, and is used by no other program.</source>
   <extracomment>732, engine/models/card_update.py</extracomment>
   <translation>{path} kann nicht geändert werden: {value}. Die Datei ist unverändert. Prüfen Sie, ob der Ordner beschreibbar ist und von keinem anderen Programm verwendet wird.</translation>
  </message>
  <message>
   <source>YOLO model ({said})</source>
   <extracomment>733, engine/models/deepness.py</extracomment>
   <translation>YOLO-Modell ({said})</translation>
  </message>
  <message>
   <source>{path} is a {found} by its metadata: it finds objects, and gives no map. Expected is a model that gives each pixel a class or a number ({SEGMENTOR} or {REGRESSOR}).</source>
   <extracomment>734, engine/models/deepness.py</extracomment>
   <translation>{path} ist laut seinen Metadaten ein {found}: Es findet Objekte und liefert keine Karte. Erwartet wird ein Modell, das jedem Pixel eine Klasse oder eine Zahl gibt ({SEGMENTOR} oder {REGRESSOR}).</translation>
  </message>
  <message>
   <source>{mean_count} numbers that are not 0</source>
   <extracomment>735, engine/models/deepness.py</extracomment>
   <translation>{mean_count} Zahlen ungleich 0</translation>
  </message>
  <message>
   <source>every value is divided by 255, as for images of 8 bits</source>
   <extracomment>736, engine/models/deepness.py</extracomment>
   <translation>jeder Wert wird durch 255 geteilt, wie bei 8-Bit-Bildern</translation>
  </message>
  <message>
   <source>; then {means} is subtracted, and what is left divided by {deviations}</source>
   <extracomment>737, engine/models/deepness.py</extracomment>
   <translation>; dann wird {means} abgezogen und der Rest durch {deviations} geteilt</translation>
  </message>
  <message>
   <source>; results are multiplied by {factor}</source>
   <extracomment>738, engine/models/deepness.py</extracomment>
   <translation>; Ergebnisse werden mit {factor} multipliziert</translation>
  </message>
  <message>
   <source>The file has metadata for Deepness, and is applied as Deepness does: {said}.</source>
   <extracomment>739, engine/models/deepness.py</extracomment>
   <translation>Die Datei hat Metadaten für Deepness und wird so angewendet, wie Deepness es tut: {said}.</translation>
  </message>
  <message>
   <source>{path}: its metadata say {key} = {key_2}; expected is {expected}. Correct the metadata, or take the key out.</source>
   <extracomment>740, engine/models/deepness.py</extracomment>
   <translation>{path}: Die Metadaten enthalten {key} = {key_2}; erwartet wird {expected}. Korrigieren Sie die Metadaten oder entfernen Sie den Schlüssel.</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>741, engine/models/deepness.py</extracomment>
   <translation>eine Zahl von {low} bis {high}</translation>
  </message>
  <message>
   <source>a list of numbers, one for each band</source>
   <extracomment>742, engine/models/deepness.py</extracomment>
   <translation>eine Liste von Zahlen, eine für jeden Kanal</translation>
  </message>
  <message>
   <source>a whole number of pixels, {LARGEST_TILE} at most</source>
   <extracomment>743, engine/models/deepness.py</extracomment>
   <translation>eine ganze Anzahl von Pixeln, höchstens {LARGEST_TILE}</translation>
  </message>
  <message>
   <source>names by number from 0 on, such as {{"0": "water", "1": "land"}}</source>
   <extracomment>744, engine/models/deepness.py</extracomment>
   <translation>Namen nach Nummern von 0 an, etwa {{"0": "water", "1": "land"}}</translation>
  </message>
  <message>
   <source>a text of at most {LONGEST} characters</source>
   <extracomment>745, engine/models/deepness.py</extracomment>
   <translation>ein Text von höchstens {LONGEST} Zeichen</translation>
  </message>
  <message>
   <source>The metadata for Deepness standardise {mean_count} bands, but the model's input “{name}” takes {bands}; expected is one number for each (standardization_mean, standardization_std). Correct the metadata.</source>
   <extracomment>746, engine/models/deepness_model.py</extracomment>
   <translation>Die Metadaten für Deepness standardisieren {mean_count} Kanäle, die Modelleingabe „{name}“ nimmt aber {bands} an; erwartet wird eine Zahl für jeden (standardization_mean, standardization_std). Korrigieren Sie die Metadaten.</translation>
  </message>
  <message>
   <source>The inputs of {folder} take different numbers of patches at a time ({listed}); expected one number. Save the model with an open batch size (None).</source>
   <extracomment>747, engine/models/fixed_batch.py</extracomment>
   <translation>Die Eingaben von {folder} nehmen verschiedene Anzahlen von Patches auf einmal an ({listed}); erwartet wird eine einzige Anzahl. Speichern Sie das Modell mit offener Batchgröße (None).</translation>
  </message>
  <message>
   <source>{folder} holds {name} beside saved_model.pb, so that it is not clear which of the two is the model. Remove the file, or export the model again.</source>
   <extracomment>748, engine/models/graph_safety.py</extracomment>
   <translation>{folder} enthält {name} neben saved_model.pb, sodass nicht klar ist, welche der beiden Dateien das Modell ist. Entfernen Sie die Datei oder exportieren Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>{folder} is damaged ({error}). Export the model again, or copy the folder again.</source>
   <extracomment>749, engine/models/graph_safety.py</extracomment>
   <translation>{folder} ist beschädigt ({error}). Exportieren Sie das Modell erneut oder kopieren Sie den Ordner erneut.</translation>
  </message>
  <message>
   <source>{folder} cannot be read: {value}.</source>
   <extracomment>750, engine/models/graph_safety.py</extracomment>
   <translation>{folder} kann nicht gelesen werden: {value}.</translation>
  </message>
  <message>
   <source>{folder} holds no graph. Export the model again, or copy the folder again.</source>
   <extracomment>751, engine/models/graph_safety.py</extracomment>
   <translation>{folder} enthält keinen Graphen. Exportieren Sie das Modell erneut oder kopieren Sie den Ordner erneut.</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({named}{more}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>752, engine/models/graph_safety.py</extracomment>
   <translation>{folder} enthält Operationen, die Dateien lesen oder schreiben oder Code ausführen können ({named}{more}); ein Bildmodell benötigt sie nicht, daher wird es nicht geladen. Schalten Sie TRUST nur ein, wenn Sie dem Urheber des Modells vertrauen.</translation>
  </message>
  <message>
   <source>the output has the same size for every input, so it takes in the whole input: only the user can say how large a patch is</source>
   <extracomment>753, engine/models/measured_fields.py</extracomment>
   <translation>die Ausgabe hat für jede Eingabe dieselbe Größe, nimmt also die ganze Eingabe auf: Nur der Benutzer kann sagen, wie groß ein Patch ist</translation>
  </message>
  <message>
   <source>The inputs “{list}” take any size, the others do not; such a model cannot be measured. Give the receptive field of each source.</source>
   <extracomment>754, engine/models/measured_fields.py</extracomment>
   <translation>Die Eingaben „{list}“ nehmen jede Größe an, die übrigen nicht; ein solches Modell lässt sich nicht messen. Geben Sie das rezeptive Feld jeder Quelle an.</translation>
  </message>
  <message>
   <source>it ran on none of the sizes tried</source>
   <extracomment>755, engine/models/measured_fields.py</extracomment>
   <translation>es lief mit keiner der versuchten Größen</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured on images up to {largest} pixels wide: {trouble}. Give the receptive field and the scale factor.</source>
   <extracomment>756, engine/models/measured_fields.py</extracomment>
   <translation>Die Felder des Modells konnten an Bildern mit bis zu {largest} Pixeln Breite nicht gemessen werden: {trouble}. Geben Sie das rezeptive Feld und den Skalierungsfaktor an.</translation>
  </message>
  <message>
   <source>no shift of up to {SHIFTS} pixels merely shifts the output {missing}</source>
   <extracomment>757, engine/models/measured_fields.py</extracomment>
   <translation>keine Verschiebung um bis zu {SHIFTS} Pixel verschiebt lediglich die Ausgabe {missing}</translation>
  </message>
  <message>
   <source>its pattern repeats only every {period} pixels</source>
   <extracomment>758, engine/models/measured_fields.py</extracomment>
   <translation>sein Muster wiederholt sich nur alle {period} Pixel</translation>
  </message>
  <message>
   <source>every output pixel sees most of the image</source>
   <extracomment>759, engine/models/measured_fields.py</extracomment>
   <translation>jedes Ausgabepixel sieht den größten Teil des Bildes</translation>
  </message>
  <message>
   <source>patches lie {scale} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>760, engine/models/measured_fields.py</extracomment>
   <translation>Patches liegen {scale} Pixel auseinander, das Netz wiederholt sich aber nur alle {align} Pixel</translation>
  </message>
  <message>
   <source>the image tried is too small for its patches</source>
   <extracomment>761, engine/models/measured_fields.py</extracomment>
   <translation>das versuchte Bild ist zu klein für seine Patches</translation>
  </message>
  <message>
   <source>the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>762, engine/models/measured_fields.py</extracomment>
   <translation>der Rand des Patches (Auffüllung) erreicht die Ausgabe, sodass ein Patch ein anderes Ergebnis liefert als dieselben Pixel in einem größeren Bild: Ein solches Modell hat erst dann ein rezeptives Feld, wenn die Größe seiner Patches angegeben ist</translation>
  </message>
  <message>
   <source>the model takes patches of one size only, so how it treats larger regions cannot be measured</source>
   <extracomment>763, engine/models/measured_patch.py</extracomment>
   <translation>das Modell nimmt nur Patches einer einzigen Größe an, daher lässt sich nicht messen, wie es größere Regionen behandelt</translation>
  </message>
  <message>
   <source>it has no image input</source>
   <extracomment>764, engine/models/measured_scale.py</extracomment>
   <translation>es hat keine Bildeingabe</translation>
  </message>
  <message>
   <source>The model that an interrupted export set aside for {folder} cannot be put back: {strerror}. Choose another OUTPUT folder.</source>
   <extracomment>765, engine/models/model_folder.py</extracomment>
   <translation>Das Modell, das ein unterbrochener Export für {folder} beiseitegelegt hat, kann nicht zurückgestellt werden: {strerror}. Wählen Sie einen anderen OUTPUT-Ordner.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names “{name}”, which is no image input of the model. Its image inputs are: {known}.</source>
   <extracomment>766, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nennt „{name}“, was keine Bildeingabe des Modells ist. Seine Bildeingaben sind: {known}.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names an input twice: {placeholders}.</source>
   <extracomment>767, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nennt eine Eingabe zweimal: {placeholders}.</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>768, engine/models/model_inputs.py</extracomment>
   <translation>Das Modell hat {images_count} Bildeingaben ({known}); {sources} Quellen sind angegeben. Geben Sie für jede ein Bild an: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>769, engine/models/model_inputs.py</extracomment>
   <translation>Das Modell hat {images_count} Bildeingaben ({known}); {sources} Quelle ist angegeben. Geben Sie für jede ein Bild an: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>770, engine/models/model_inputs.py</extracomment>
   <translation>Das Modell hat {images_count} Bildeingabe ({known}); {sources} Quellen sind angegeben. Geben Sie für jede ein Bild an: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>771, engine/models/model_inputs.py</extracomment>
   <translation>Das Modell hat {images_count} Bildeingabe ({known}); {sources} Quelle ist angegeben. Geben Sie für jede ein Bild an: INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names {names_count} inputs for {sources} sources; expected each of {known} once, in the order of the sources.</source>
   <extracomment>772, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nennt {names_count} Eingaben für {sources} Quellen; erwartet wird jede von {known} einmal, in der Reihenfolge der Quellen.</translation>
  </message>
  <message>
   <source>{pairs}: a SavedModel without a card has its inputs by alphabet, not in the order in which they were defined. If that is another, give it as PLACEHOLDERS, such as {swapped}.</source>
   <extracomment>773, engine/models/model_inputs.py</extracomment>
   <translation>{pairs}: Ein SavedModel ohne Modellkarte hat seine Eingaben in alphabetischer Reihenfolge, nicht in der, in der sie definiert wurden. Wenn diese eine andere ist, geben Sie sie als PLACEHOLDERS an, etwa {swapped}.</translation>
  </message>
  <message>
   <source>{what} has {bands} bands; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>774, engine/models/model_inputs.py</extracomment>
   <translation>{what} hat {bands} Kanäle; die Modelleingabe „{name}“ erwartet {channels}{tensor}. Wählen Sie das Bild mit den Kanälen, auf denen das Modell trainiert wurde, in derselben Reihenfolge.{masks}</translation>
  </message>
  <message>
   <source>{what} has {bands} band; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>775, engine/models/model_inputs.py</extracomment>
   <translation>{what} hat {bands} Kanal; die Modelleingabe „{name}“ erwartet {channels}{tensor}. Wählen Sie das Bild mit den Kanälen, auf denen das Modell trainiert wurde, in derselben Reihenfolge.{masks}</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>776, engine/models/model_inputs.py</extracomment>
   <translation>Die Eingabe „{name}“ nimmt {dates} Aufnahmetermine mit je {bands} Kanälen an: {first} der erste Termin, {replace} der letzte, in der Reihenfolge, in der die Raster gestapelt werden (INPUT, dann FURTHER_INPUT).</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} band: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>777, engine/models/model_inputs.py</extracomment>
   <translation>Die Eingabe „{name}“ nimmt {dates} Aufnahmetermine mit je {bands} Kanal an: {first} der erste Termin, {replace} der letzte, in der Reihenfolge, in der die Raster gestapelt werden (INPUT, dann FURTHER_INPUT).</translation>
  </message>
  <message>
   <source>bands {start} to {start_2} are</source>
   <extracomment>778, engine/models/model_inputs.py</extracomment>
   <translation>die Kanäle {start} bis {start_2} sind</translation>
  </message>
  <message>
   <source>The dates in the names of the rasters do not ascend ({list}). The model takes the first raster for its first date. If the training images were in another order, give these in that one (INPUT, then FURTHER_INPUT).</source>
   <extracomment>779, engine/models/model_inputs.py</extracomment>
   <translation>Die Daten (Tage) in den Namen der Raster steigen nicht an ({list}). Das Modell verwendet das erste Raster für seinen ersten Aufnahmetermin. Wenn die Trainingsbilder eine andere Reihenfolge hatten, geben Sie die Raster in dieser an (INPUT, dann FURTHER_INPUT).</translation>
  </message>
  <message>
   <source> ({dates} dates of {channels} bands)</source>
   <extracomment>780, engine/models/model_inputs.py</extracomment>
   <translation> ({dates} Aufnahmetermine mit je {channels} Kanälen)</translation>
  </message>
  <message>
   <source>Its alpha band is a mask and is</source>
   <extracomment>781, engine/models/model_inputs.py</extracomment>
   <translation>Der Alphakanal darin ist eine Maske und wird</translation>
  </message>
  <message>
   <source>Its {masks} alpha bands are</source>
   <extracomment>782, engine/models/model_inputs.py</extracomment>
   <translation>Die {masks} Alphakanäle darin werden</translation>
  </message>
  <message>
   <source> {bands} not counted; if it holds data, name all bands in BANDS.</source>
   <extracomment>783, engine/models/model_inputs.py</extracomment>
   <translation> {bands} nicht mitgezählt; wenn darin Daten sind, nennen Sie alle Kanäle in BANDS.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS has “{item}”; expected name=value pairs separated by spaces, such as is_training=false dropout=0.0.</source>
   <extracomment>784, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS enthält „{item}“; erwartet werden Paare name=value, durch Leerzeichen getrennt, etwa is_training=false dropout=0.0.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS names “{name}”, which is no such input of the model. Its inputs without an image are: {known}.</source>
   <extracomment>785, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS nennt „{name}“, was keine solche Eingabe des Modells ist. Seine Eingaben ohne Bild sind: {known}.</translation>
  </message>
  <message>
   <source>The model also needs values for {list}. Give them in USER_PLACEHOLDERS, such as “{missing}=0”.</source>
   <extracomment>786, engine/models/model_inputs.py</extracomment>
   <translation>Das Modell benötigt auch Werte für {list}. Geben Sie sie in USER_PLACEHOLDERS an, etwa „{missing}=0“.</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>787, engine/command.py</extracomment>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>a number of type {dtype}</source>
   <extracomment>788, engine/models/model_inputs.py</extracomment>
   <translation>eine Zahl vom Typ {dtype}</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} the value “{text}”; expected {wanted}.</source>
   <extracomment>789, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS gibt {name} den Wert „{text}“; erwartet wird {wanted}.</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, which is no output of the model. Its outputs are: {list}; * stands for all of them.</source>
   <extracomment>790, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nennt „{name}“, was keine Ausgabe des Modells ist. Seine Ausgaben sind: {list}; * steht für alle.</translation>
  </message>
  <message>
   <source>HEAD names an output twice: {text}.</source>
   <extracomment>791, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nennt eine Ausgabe zweimal: {text}.</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, of which no map can be made: expected is an output of floating-point numbers, or one channel of whole numbers. OUTPUT_NAMES writes it as it is.</source>
   <extracomment>792, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nennt „{name}“, woraus keine Karte entstehen kann: Erwartet wird eine Ausgabe von Gleitkommazahlen oder ein Kanal aus ganzen Zahlen. OUTPUT_NAMES schreibt sie, wie sie ist.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names it</source>
   <extracomment>793, engine/models/model_outputs.py</extracomment>
   <translation>OUTPUT_NAMES nennt sie</translation>
  </message>
  <message>
   <source>its last activation is {activation}</source>
   <extracomment>794, engine/models/number_kinds.py</extracomment>
   <translation>ihre letzte Aktivierung ist {activation}</translation>
  </message>
  <message>
   <source>the model was trained with {loss}</source>
   <extracomment>795, engine/models/number_kinds.py</extracomment>
   <translation>das Modell wurde mit {loss} trainiert</translation>
  </message>
  <message>
   <source>metadata for Deepness</source>
   <extracomment>796, engine/models/onnx_card.py</extracomment>
   <translation>Metadaten für Deepness</translation>
  </message>
  <message>
   <source>{path} names {names_count} classes in its metadata, but its output “{name}” has {channels} channels; expected is a name for each. Correct class_names in the metadata, or take it out.</source>
   <extracomment>797, engine/models/onnx_card.py</extracomment>
   <translation>{path} nennt in den Metadaten {names_count} Klassen, die Ausgabe „{name}“ hat aber {channels} Kanäle; erwartet wird ein Name für jeden. Korrigieren Sie class_names in den Metadaten oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>the metadata of {path}</source>
   <extracomment>798, engine/models/onnx_card.py</extracomment>
   <translation>die Metadaten von {path}</translation>
  </message>
  <message>
   <source>{path} is no file. Choose the .onnx file of a model.</source>
   <extracomment>799, engine/models/onnx_file.py</extracomment>
   <translation>{path} ist keine Datei. Wählen Sie die .onnx-Datei eines Modells.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; an ONNX file has no more than {LARGEST}, for more cannot be read. Save the model with its weights in a file beside it (external data).</source>
   <extracomment>800, engine/models/onnx_file.py</extracomment>
   <translation>{path} hat {size} Bytes; eine ONNX-Datei hat höchstens {LARGEST}, denn mehr kann nicht gelesen werden. Speichern Sie das Modell mit seinen Gewichten in einer Datei daneben (externe Daten).</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}. Choose the .onnx file of a model.</source>
   <extracomment>801, engine/models/onnx_file.py</extracomment>
   <translation>{path} kann nicht gelesen werden: {value}. Wählen Sie die .onnx-Datei eines Modells.</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or a damaged one ({error}). Save or copy it again.</source>
   <extracomment>802, engine/models/onnx_file.py</extracomment>
   <translation>{path} ist kein ONNX-Modell oder ein beschädigtes ({error}). Speichern oder kopieren Sie es erneut.</translation>
  </message>
  <message>
   <source>it holds no graph</source>
   <extracomment>803, engine/models/onnx_file.py</extracomment>
   <translation>es enthält keinen Graphen</translation>
  </message>
  <message>
   <source>its graphs lie more than {DEEPEST} deep within each other</source>
   <extracomment>804, engine/models/onnx_file.py</extracomment>
   <translation>seine Graphen sind mehr als {DEEPEST} Ebenen tief verschachtelt</translation>
  </message>
  <message>
   <source>what can be there once stands there twice</source>
   <extracomment>805, engine/models/onnx_file.py</extracomment>
   <translation>was nur einmal vorkommen darf, kommt zweimal vor</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but this build of ONNX Runtime knows none. Choose DEVICE auto, or install onnxruntime-gpu (NVIDIA) or onnxruntime-directml (Windows) in the place of onnxruntime.</source>
   <extracomment>806, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICE ist gpu, aber dieser Build von ONNX Runtime kennt keine. Wählen Sie DEVICE auto, oder installieren Sie onnxruntime-gpu (NVIDIA) oder onnxruntime-directml (Windows) anstelle von onnxruntime.</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}{where}</source>
   <extracomment>807, engine/models/onnx_runtime.py</extracomment>
   <translation>ONNX Runtime {version}{where}</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {found}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>808, engine/models/onnx_runtime.py</extracomment>
   <translation>{path} hat keine Eingabe, die ein Bild annimmt: {found}. Erwartet wird eine mit vier Achsen: Batch, Kanäle, Höhe und Breite, oder Batch, Höhe, Breite und Kanäle.</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type bfloat16, which cannot be handed over; expected is float32. Save the model with inputs and outputs of float32.</source>
   <extracomment>809, engine/models/onnx_runtime.py</extracomment>
   <translation>„{name}“ von {path} ist vom Typ bfloat16, der nicht übergeben werden kann; erwartet wird float32. Speichern Sie das Modell mit Ein- und Ausgaben vom Typ float32.</translation>
  </message>
  <message>
   <source>onnxruntime, which runs .onnx models, is missing ({error}). Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>810, engine/models/onnx_runtime.py</extracomment>
   <translation>onnxruntime, das .onnx-Modelle ausführt, fehlt ({error}). Führen Sie „Inferenzumgebung einrichten“ erneut aus, oder installieren Sie es in die von Ihnen gewählte Umgebung.</translation>
  </message>
  <message>
   <source>its libraries or its driver are missing</source>
   <extracomment>811, engine/models/onnx_runtime.py</extracomment>
   <translation>seine Bibliotheken oder sein Treiber fehlen</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but ONNX Runtime cannot use it for {path} ({gpu}: {reason}). Choose DEVICE auto or cpu, or install the driver and the libraries that this build of ONNX Runtime needs.</source>
   <extracomment>812, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICE ist gpu, aber ONNX Runtime kann sie für {path} nicht verwenden ({gpu}: {reason}). Wählen Sie DEVICE auto oder cpu, oder installieren Sie den Treiber und die Bibliotheken, die dieser Build von ONNX Runtime benötigt.</translation>
  </message>
  <message>
   <source>The processor computes: the GPU cannot be used ({gpu}: {reason}).</source>
   <extracomment>813, engine/models/onnx_runtime.py</extracomment>
   <translation>Es rechnet der Prozessor: Die GPU kann nicht verwendet werden ({gpu}: {reason}).</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by ONNX Runtime {version}: {error}. Save the model again, with an operator set that this version knows.</source>
   <extracomment>814, engine/models/onnx_runtime.py</extracomment>
   <translation>{path} kann von ONNX Runtime {version} nicht geladen werden: {error}. Speichern Sie das Modell erneut, mit einem Operatorsatz, den diese Version kennt.</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type {type}; expected is a tensor of numbers. Save the model with tensors of numbers alone.</source>
   <extracomment>815, engine/models/onnx_runtime.py</extracomment>
   <translation>„{name}“ von {path} ist vom Typ {type}; erwartet wird ein Tensor aus Zahlen. Speichern Sie das Modell nur mit Tensoren aus Zahlen.</translation>
  </message>
  <message>
   <source>“{name}” of {path} has no known number of axes. Save the model with the shapes of its inputs and outputs (onnx.shape_inference).</source>
   <extracomment>816, engine/models/onnx_runtime.py</extracomment>
   <translation>„{name}“ von {path} hat keine bekannte Anzahl von Achsen. Speichern Sie das Modell mit den Formen seiner Ein- und Ausgaben (onnx.shape_inference).</translation>
  </message>
  <message>
   <source>{path} is a damaged ONNX model: {error}. Save or copy it again.</source>
   <extracomment>817, engine/models/onnx_safety.py</extracomment>
   <translation>{path} ist ein beschädigtes ONNX-Modell: {error}. Speichern oder kopieren Sie es erneut.</translation>
  </message>
  <message>
   <source>{path} holds operations that stand for code or files outside of it ({reaching}), which an image model does not need, so it is not loaded. Save the model as it was before it was compiled for a device.</source>
   <extracomment>818, engine/models/onnx_safety.py</extracomment>
   <translation>{path} enthält Operationen, die für Code oder Dateien außerhalb davon stehen ({reaching}); ein Bildmodell benötigt sie nicht, daher wird es nicht geladen. Speichern Sie das Modell so, wie es war, bevor es für ein Gerät kompiliert wurde.</translation>
  </message>
  <message>
   <source>TRUST does not help here: this program loads no libraries of operations. </source>
   <extracomment>819, engine/models/onnx_safety.py</extracomment>
   <translation>TRUST hilft hier nicht: Dieses Programm lädt keine Operationsbibliotheken. </translation>
  </message>
  <message>
   <source>{path} holds operations that are none of ONNX's own ({foreign}); they would need a library of code, and none is loaded. {way_out}Save the model with operations of ONNX alone (domains ai.onnx, ai.onnx.ml, com.microsoft).</source>
   <extracomment>820, engine/models/onnx_safety.py</extracomment>
   <translation>{path} enthält Operationen, die nicht zu ONNX selbst gehören ({foreign}); sie würden eine Codebibliothek benötigen, und es wird keine geladen. {way_out}Speichern Sie das Modell nur mit Operationen von ONNX (Domänen ai.onnx, ai.onnx.ml, com.microsoft).</translation>
  </message>
  <message>
   <source>{path} stores weights as sparse tensors; expected are whole ones. Save the model without sparse tensors.</source>
   <extracomment>821, engine/models/onnx_safety.py</extracomment>
   <translation>{path} speichert Gewichte als dünn besetzte Tensoren; erwartet werden vollständige. Speichern Sie das Modell ohne dünn besetzte Tensoren.</translation>
  </message>
  <message>
   <source>a function in it calls itself</source>
   <extracomment>822, engine/models/onnx_safety.py</extracomment>
   <translation>eine Funktion darin ruft sich selbst auf</translation>
  </message>
  <message>
   <source>its functions call each other too deeply</source>
   <extracomment>823, engine/models/onnx_safety.py</extracomment>
   <translation>seine Funktionen rufen einander zu tief verschachtelt auf</translation>
  </message>
  <message>
   <source>it has more than {MOST_NODES} operations when its calls are written out</source>
   <extracomment>824, engine/models/onnx_safety.py</extracomment>
   <translation>es hat mehr als {MOST_NODES} Operationen, wenn seine Aufrufe ausgeschrieben werden</translation>
  </message>
  <message>
   <source>{path} has no {side}. Save the model again.</source>
   <extracomment>825, engine/models/onnx_safety.py</extracomment>
   <translation>In {path} fehlt „{side}“. Speichern Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>of no type</source>
   <extracomment>826, engine/models/onnx_safety.py</extracomment>
   <translation>ohne Typ</translation>
  </message>
  <message>
   <source>The {side} “{name}” of {path} is {kind}; expected is a tensor, as an image model has. Save the model with tensors alone.</source>
   <extracomment>827, engine/models/onnx_safety.py</extracomment>
   <translation>„{name}“ ({side}) von {path} ist {kind}; erwartet wird ein Tensor, wie ihn ein Bildmodell hat. Speichern Sie das Modell nur mit Tensoren.</translation>
  </message>
  <message>
   <source>its {side} “{name}” has the type {kind}</source>
   <extracomment>828, engine/models/onnx_safety.py</extracomment>
   <translation>„{name}“ ({side}) hat den Typ {kind}</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {model}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>829, engine/models/onnx_safety.py</extracomment>
   <translation>{path} hat keine Eingabe, die ein Bild annimmt: {model}. Erwartet wird eine mit vier Achsen: Batch, Kanäle, Höhe und Breite, oder Batch, Höhe, Breite und Kanäle.</translation>
  </message>
  <message>
   <source>its weights “{name}”</source>
   <extracomment>830, engine/models/onnx_safety.py</extracomment>
   <translation>seine Gewichte „{name}“</translation>
  </message>
  <message>
   <source>{name} have the type {kind}</source>
   <extracomment>831, engine/models/onnx_safety.py</extracomment>
   <translation>{name} haben den Typ {kind}</translation>
  </message>
  <message>
   <source>{name} have an impossible shape</source>
   <extracomment>832, engine/models/onnx_safety.py</extracomment>
   <translation>{name} haben eine unmögliche Form</translation>
  </message>
  <message>
   <source>{name} would have {size} bytes</source>
   <extracomment>833, engine/models/onnx_safety.py</extracomment>
   <translation>{name} hätten {size} Bytes</translation>
  </message>
  <message>
   <source>{name} are given twice, or as bytes where they are texts</source>
   <extracomment>834, engine/models/onnx_safety.py</extracomment>
   <translation>{name} sind doppelt angegeben, oder als Bytes, obwohl sie Texte sind</translation>
  </message>
  <message>
   <source>{name} have {raw} bytes, expected are {size}</source>
   <extracomment>835, engine/models/onnx_safety.py</extracomment>
   <translation>{name} haben {raw} Bytes, erwartet werden {size}</translation>
  </message>
  <message>
   <source>{name} have {given} numbers, expected are {expected}</source>
   <extracomment>836, engine/models/onnx_safety.py</extracomment>
   <translation>{name} haben {given} Zahlen, erwartet werden {expected}</translation>
  </message>
  <message>
   <source>{path} wants to read weights from “{location}”; expected is a file in the model's own folder or below it. Copy the file with the weights there, and save the model with its bare name.</source>
   <extracomment>837, engine/models/onnx_safety.py</extracomment>
   <translation>{path} will Gewichte aus „{location}“ lesen; erwartet wird eine Datei im Ordner des Modells oder darunter. Kopieren Sie die Datei mit den Gewichten dorthin und speichern Sie das Modell mit ihrem bloßen Namen.</translation>
  </message>
  <message>
   <source>{path} has weights in the file {name}, which is not there. Copy it into the folder of the model.</source>
   <extracomment>838, engine/models/onnx_safety.py</extracomment>
   <translation>{path} hat Gewichte in der Datei {name}, die nicht vorhanden ist. Kopieren Sie sie in den Ordner des Modells.</translation>
  </message>
  <message>
   <source>{name} have {length} bytes in {name_2}, expected are {size}</source>
   <extracomment>839, engine/models/onnx_safety.py</extracomment>
   <translation>{name} haben {length} Bytes in {name_2}, erwartet werden {size}</translation>
  </message>
  <message>
   <source>{name} reach to byte {offset} of {name_2}, which has {size} bytes</source>
   <extracomment>840, engine/models/onnx_safety.py</extracomment>
   <translation>{name} reichen bis Byte {offset} von {name_2}, das {size} Bytes hat</translation>
  </message>
  <message>
   <source>; labels differ</source>
   <extracomment>841, engine/models/output_agreement.py</extracomment>
   <translation>; Labels sind verschieden</translation>
  </message>
  <message>
   <source>largest difference {largest}{labels}</source>
   <extracomment>842, engine/models/output_agreement.py</extracomment>
   <translation>größte Abweichung {largest}{labels}</translation>
  </message>
  <message>
   <source>By the model card “{output}” has {threshold_count} thresholds, one for each label, but it has {channels} channels. Correct “threshold” in cnnmapper:numbers of model_card.json: one number, or one for each channel.</source>
   <extracomment>843, engine/models/output_reading.py</extracomment>
   <translation>Nach der Modellkarte hat „{output}“ {threshold_count} Schwellenwerte, einen für jedes Label, hat aber {channels} Kanäle. Korrigieren Sie „threshold“ in cnnmapper:numbers von model_card.json: eine Zahl oder eine für jeden Kanal.</translation>
  </message>
  <message>
   <source>ACTIVATION is {activation}</source>
   <extracomment>844, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATION ist {activation}</translation>
  </message>
  <message>
   <source>ACTIVATION is softmax, but “{output}” has one channel, whose softmax is 1 everywhere. Choose sigmoid for the probability of one class, none for quantities, or name another output in HEAD.</source>
   <extracomment>845, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATION ist softmax, aber „{output}“ hat nur einen Kanal, dessen Softmax überall 1 ist. Wählen Sie sigmoid für die Wahrscheinlichkeit einer Klasse, „Keine“ für Größen, oder nennen Sie in HEAD eine andere Ausgabe.</translation>
  </message>
  <message>
   <source>{reason}, and they sum to 1 already</source>
   <extracomment>846, engine/models/output_reading.py</extracomment>
   <translation>{reason}, und sie summieren sich bereits zu 1</translation>
  </message>
  <message>
   <source>{reason}, as it is in the model already</source>
   <extracomment>847, engine/models/output_reading.py</extracomment>
   <translation>{reason}, wie es im Modell bereits ist</translation>
  </message>
  <message>
   <source>{reason}, and they lie between 0 and 1 already</source>
   <extracomment>848, engine/models/output_reading.py</extracomment>
   <translation>{reason}, und sie liegen bereits zwischen 0 und 1</translation>
  </message>
  <message>
   <source>they sum to 1</source>
   <extracomment>849, engine/models/output_reading.py</extracomment>
   <translation>sie summieren sich zu 1</translation>
  </message>
  <message>
   <source>the model card says so</source>
   <extracomment>850, engine/models/output_reading.py</extracomment>
   <translation>die Modellkarte gibt es so an</translation>
  </message>
  <message>
   <source>do not sum to 1 (they are {seen} on samples)</source>
   <extracomment>851, engine/models/output_reading.py</extracomment>
   <translation>summieren sich nicht zu 1 (in Stichproben sind sie {seen})</translation>
  </message>
  <message>
   <source>are {seen} on samples, not 0 to 1</source>
   <extracomment>852, engine/models/output_reading.py</extracomment>
   <translation>sind in Stichproben {seen}, nicht 0 bis 1</translation>
  </message>
  <message>
   <source>sum to 1: they are probabilities already</source>
   <extracomment>853, engine/models/output_reading.py</extracomment>
   <translation>summieren sich zu 1: Es sind bereits Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>By the model card the numbers of “{output}” are {kind}, but they {trouble}. Correct “kind” in cnnmapper:numbers of model_card.json, or choose ACTIVATION.</source>
   <extracomment>854, engine/models/output_reading.py</extracomment>
   <translation>Nach der Modellkarte sind die Zahlen von „{output}“ {kind}, aber sie {trouble}. Korrigieren Sie „kind“ in cnnmapper:numbers von model_card.json oder wählen Sie ACTIVATION.</translation>
  </message>
  <message>
   <source>they lie between 0 and 1 and sum to 1</source>
   <extracomment>855, engine/models/output_reading.py</extracomment>
   <translation>sie liegen zwischen 0 und 1 und summieren sich zu 1</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are {seen} on samples, though {reason}: over the channels of a pixel they are no probabilities. Choose ACTIVATION none to have them as they are, or name another output in HEAD.</source>
   <extracomment>856, engine/models/output_reading.py</extracomment>
   <translation>Die Zahlen von „{output}“ sind in Stichproben {seen}, trotz des Hinweises: {reason}. Über die Kanäle eines Pixels sind sie keine Wahrscheinlichkeiten. Wählen Sie ACTIVATION „Keine“, um sie unverändert zu erhalten, oder nennen Sie in HEAD eine andere Ausgabe.</translation>
  </message>
  <message>
   <source>its name says so</source>
   <extracomment>857, engine/models/output_reading.py</extracomment>
   <translation>ihr Name sagt es</translation>
  </message>
  <message>
   <source>the legend names {classes} classes</source>
   <extracomment>858, engine/models/output_reading.py</extracomment>
   <translation>die Legende nennt {classes} Klassen</translation>
  </message>
  <message>
   <source>the legend names two classes</source>
   <extracomment>859, engine/models/output_reading.py</extracomment>
   <translation>die Legende nennt zwei Klassen</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured within {most_s} s. Give the receptive field and the scale factor, or export the Keras file, whose layers are read.</source>
   <extracomment>860, engine/models/probing.py</extracomment>
   <translation>Die Felder des Modells konnten nicht innerhalb von {most_s} s gemessen werden. Geben Sie das rezeptive Feld und den Skalierungsfaktor an, oder exportieren Sie die Keras-Datei, deren Schichten gelesen werden.</translation>
  </message>
  <message>
   <source>its output {name} is empty</source>
   <extracomment>861, engine/models/probing.py</extracomment>
   <translation>seine Ausgabe {name} ist leer</translation>
  </message>
  <message>
   <source>the model's labels are its most probable classes</source>
   <extracomment>862, engine/models/result_head.py</extracomment>
   <translation>die Labels des Modells sind seine wahrscheinlichsten Klassen</translation>
  </message>
  <message>
   <source>it is the last in the order that their names number</source>
   <extracomment>863, engine/models/result_head.py</extracomment>
   <translation>es ist die letzte in der Reihenfolge, die ihre Namen nummerieren</translation>
  </message>
  <message>
   <source>The model cannot work on {feeds}: {reason}. Check RECEPTIVE_FIELD or PATCH_SIZE, and the image's bands.</source>
   <extracomment>864, engine/models/run_failure.py</extracomment>
   <translation>Das Modell kann mit {feeds} nicht arbeiten: {reason}. Prüfen Sie RECEPTIVE_FIELD oder PATCH_SIZE und die Kanäle des Bildes.</translation>
  </message>
  <message>
   <source>{name} {rows} x {columns} pixels with {bands} bands (height x width)</source>
   <extracomment>865, engine/models/run_failure.py</extracomment>
   <translation>{name} {rows} x {columns} Pixel mit {bands} Kanälen (Höhe x Breite)</translation>
  </message>
  <message>
   <source>{name} of the shape {shape}</source>
   <extracomment>866, engine/models/run_failure.py</extracomment>
   <translation>{name} der Form {shape}</translation>
  </message>
  <message>
   <source>Export the model again with “Export a Keras model”</source>
   <extracomment>867, engine/models/runtime_choice.py</extracomment>
   <translation>Exportieren Sie das Modell erneut mit „Keras-Modell exportieren“</translation>
  </message>
  <message>
   <source>The inference environment has no TensorFlow, and without it {folder} cannot be run, because {lack}. {AGAIN}, where there is one, and use what it writes. Or: {HOW_TO_ADD}</source>
   <extracomment>870, engine/models/runtime_choice.py</extracomment>
   <translation>Die Inferenzumgebung hat kein TensorFlow, und ohne TensorFlow kann {folder} nicht ausgeführt werden. Grund: {lack}. {AGAIN}, wo es vorhanden ist, und verwenden Sie das Ergebnis. Oder: {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>ONNX Runtime is not installed in the inference environment</source>
   <extracomment>873, engine/models/runtime_choice.py</extracomment>
   <translation>ONNX Runtime ist in der Inferenzumgebung nicht installiert</translation>
  </message>
  <message>
   <source>{folder} has no model card, and so no ONNX files that were proven</source>
   <extracomment>874, engine/models/runtime_choice.py</extracomment>
   <translation>{folder} hat keine Modellkarte und damit keine ONNX-Dateien, die nachgewiesen wären</translation>
  </message>
  <message>
   <source>the model could not be written as ONNX: {without_onnx}</source>
   <extracomment>875, engine/models/runtime_choice.py</extracomment>
   <translation>das Modell konnte nicht als ONNX geschrieben werden: {without_onnx}</translation>
  </message>
  <message>
   <source>{folder} was exported by a version that wrote no ONNX files</source>
   <extracomment>876, engine/models/runtime_choice.py</extracomment>
   <translation>{folder} wurde von einer Version exportiert, die keine ONNX-Dateien schrieb</translation>
  </message>
  <message>
   <source>a network that computes whole regions is missing ({without_onnx})</source>
   <extracomment>877, engine/models/runtime_choice.py</extracomment>
   <translation>ein Netz, das ganze Regionen berechnet, fehlt ({without_onnx})</translation>
  </message>
  <message>
   <source>a network of the model took {speed_in_onnx} times as long when it was exported</source>
   <extracomment>878, engine/models/runtime_choice.py</extracomment>
   <translation>ein Netz des Modells brauchte beim Export {speed_in_onnx}-mal so lange</translation>
  </message>
  <message>
   <source>an array is too large</source>
   <extracomment>879, engine/models/self_test.py</extracomment>
   <translation>ein Array ist zu groß</translation>
  </message>
  <message>
   <source>{path} cannot be read ({splitlines}). Export the model again with “Export a Keras model”.</source>
   <extracomment>880, engine/models/self_test.py</extracomment>
   <translation>{path} kann nicht gelesen werden ({splitlines}). Exportieren Sie das Modell erneut mit „Keras-Modell exportieren“.</translation>
  </message>
  <message>
   <source>other labels</source>
   <extracomment>881, engine/models/self_test.py</extracomment>
   <translation>andere Labels</translation>
  </message>
  <message>
   <source>a largest difference of {found}</source>
   <extracomment>882, engine/models/self_test.py</extracomment>
   <translation>eine größte Abweichung von {found}</translation>
  </message>
  <message>
   <source>In {name} the model {folder} does not give what it gave in {proven_in} when it was exported: {what} on its test tensors, expected is at most {tolerance}. Choose another RUNTIME or DEVICE, or export the model again.</source>
   <extracomment>883, engine/models/self_test.py</extracomment>
   <translation>In {name} liefert das Modell {folder} nicht, was es beim Export in {proven_in} lieferte: {what} bei seinen Testtensoren, erwartet wird höchstens {tolerance}. Wählen Sie ein anderes RUNTIME oder DEVICE, oder exportieren Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>The model was proven in {proven_in}; in {name} it gives the same for its test tensors (largest difference {found}).</source>
   <extracomment>884, engine/models/self_test.py</extracomment>
   <translation>Das Modell wurde in {proven_in} nachgewiesen; in {name} liefert es für seine Testtensoren dasselbe (größte Abweichung {found}).</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({named}).</source>
   <extracomment>885, engine/models/served_layout.py</extracomment>
   <translation>Das Modell nimmt seine Kanäle vor Zeilen und Spalten an ({named}).</translation>
  </message>
  <message>
   <source>The model knows of no neighbours: every pixel is computed by itself.</source>
   <extracomment>886, engine/models/served_layout.py</extracomment>
   <translation>Das Modell kennt keine Nachbarn: Jedes Pixel wird für sich berechnet.</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes {axes} numbers for a pixel, and the image has {bands} bands. Choose the bands with BANDS, or save the model with an input that says how many dates and bands it takes.</source>
   <extracomment>887, engine/models/served_layout.py</extracomment>
   <translation>Die Modelleingabe „{name}“ nimmt {axes} Zahlen für ein Pixel an, und das Bild hat {bands} Kanäle. Wählen Sie die Kanäle mit BANDS, oder speichern Sie das Modell mit einer Eingabe, die angibt, wie viele Aufnahmetermine und Kanäle sie annimmt.</translation>
  </message>
  <message>
   <source>TensorFlow {version} (GPU)</source>
   <extracomment>888, engine/models/tensorflow_runtime.py</extracomment>
   <translation>TensorFlow {version} (GPU)</translation>
  </message>
  <message>
   <source>{folder} cannot be loaded as a SavedModel: {error}. Export the model again with “Export a Keras model”.</source>
   <extracomment>889, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder} kann nicht als SavedModel geladen werden: {error}. Exportieren Sie das Modell erneut mit „Keras-Modell exportieren“.</translation>
  </message>
  <message>
   <source>{folder} has the signatures {names}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>890, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder} hat die Signaturen {names}; erwartet wird eine einzige oder „serving_default“. Speichern Sie das Modell mit einer Serving-Signatur, oder exportieren Sie es mit „Keras-Modell exportieren“.</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but TensorFlow finds no GPU. Choose DEVICE auto, or run “Set up the inference environment” with GPU switched on (NVIDIA on Linux).</source>
   <extracomment>891, engine/models/tensorflow_runtime.py</extracomment>
   <translation>DEVICE ist gpu, aber TensorFlow findet keine GPU. Wählen Sie DEVICE auto, oder führen Sie „Inferenzumgebung einrichten“ mit eingeschaltetem GPU aus (NVIDIA unter Linux).</translation>
  </message>
  <message>
   <source>The model's tensor {name} has no known rank; export it with “Export a Keras model”.</source>
   <extracomment>892, engine/models/tensorflow_runtime.py</extracomment>
   <translation>Der Tensor {name} des Modells hat keinen bekannten Rang; exportieren Sie es mit „Keras-Modell exportieren“.</translation>
  </message>
  <message>
   <source>The model's output “{name}” has the shape {shape}; expected (batch, height, width, channels), (batch, height, width), (batch, channels) or (batch).</source>
   <extracomment>894, engine/models/tensors.py</extracomment>
   <translation>Die Modellausgabe „{name}“ hat die Form {shape}; erwartet wird (Batch, Höhe, Breite, Kanäle), (Batch, Höhe, Breite), (Batch, Kanäle) oder (Batch).</translation>
  </message>
  <message>
   <source>its output of distances is {document}</source>
   <extracomment>895, engine/models/unlike_training.py</extracomment>
   <translation>seine Ausgabe von Abständen ist {document}</translation>
  </message>
  <message>
   <source>it has more fields than any model</source>
   <extracomment>896, engine/models/wire_format.py</extracomment>
   <translation>es hat mehr Felder als irgendein Modell</translation>
  </message>
  <message>
   <source>a field that has no number</source>
   <extracomment>897, engine/models/wire_format.py</extracomment>
   <translation>ein Feld, das keine Nummer hat</translation>
  </message>
  <message>
   <source>a field of the kind {kind}</source>
   <extracomment>898, engine/models/wire_format.py</extracomment>
   <translation>ein Feld der Art {kind}</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <extracomment>899, engine/models/wire_format.py</extracomment>
   <translation>es ist abgeschnitten</translation>
  </message>
  <message>
   <source>a number stands where a message is expected</source>
   <extracomment>900, engine/models/wire_format.py</extracomment>
   <translation>eine Zahl steht, wo eine Nachricht erwartet wird</translation>
  </message>
  <message>
   <source>something else stands where a number is expected</source>
   <extracomment>901, engine/models/wire_format.py</extracomment>
   <translation>etwas anderes steht, wo eine Zahl erwartet wird</translation>
  </message>
  <message>
   <source>a number that does not end</source>
   <extracomment>902, engine/models/wire_format.py</extracomment>
   <translation>eine Zahl, die nicht endet</translation>
  </message>
  <message>
   <source>numbers that do not end where their field does</source>
   <extracomment>903, engine/models/wire_format.py</extracomment>
   <translation>Zahlen, die nicht dort enden, wo ihr Feld endet</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) cannot be read: {reason}</source>
   <extracomment>904, engine/networks/axis_trace.py</extracomment>
   <translation>Schicht {name} ({name_2}) kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <source>the size that layer {name} gives is not fixed</source>
   <extracomment>905, engine/networks/axis_trace.py</extracomment>
   <translation>die Größe, die Schicht {name} liefert, ist nicht fest</translation>
  </message>
  <message>
   <source>the input is too small for layer {name}</source>
   <extracomment>906, engine/networks/axis_trace.py</extracomment>
   <translation>die Eingabe ist zu klein für Schicht {name}</translation>
  </message>
  <message>
   <source>a window is spread over at least one pixel</source>
   <extracomment>907, engine/networks/axis_trace.py</extracomment>
   <translation>ein Fenster erstreckt sich über mindestens ein Pixel</translation>
  </message>
  <message>
   <source>layer {name} is to combine maps of {listed} pixels</source>
   <extracomment>908, engine/networks/axis_trace.py</extracomment>
   <translation>Schicht {name} soll Karten von {listed} Pixeln kombinieren</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) takes in the whole input, whatever its size: only a fixed input size, or the user, can say how large a patch is</source>
   <extracomment>909, engine/networks/axis_trace.py</extracomment>
   <translation>Schicht {name} ({name_2}) nimmt die ganze Eingabe auf, wie groß sie auch ist: Nur eine feste Eingabegröße oder der Benutzer kann angeben, wie groß ein Patch ist</translation>
  </message>
  <message>
   <source>only patches of one source share what lies inside them</source>
   <extracomment>910, engine/networks/border_network.py</extracomment>
   <translation>nur Patches einer einzigen Quelle haben gemeinsam, was in ihnen liegt</translation>
  </message>
  <message>
   <source>it needs the patch as a whole</source>
   <extracomment>911, engine/networks/border_network.py</extracomment>
   <translation>der Patch wird als Ganzes benötigt</translation>
  </message>
  <message>
   <source>it treats every value of the flattened patch in its own way</source>
   <extracomment>912, engine/networks/border_network.py</extracomment>
   <translation>jeder Wert des abgeflachten Patches wird auf eigene Weise behandelt</translation>
  </message>
  <message>
   <source>the output {name} has more than one pixel for a patch</source>
   <extracomment>913, engine/networks/border_network.py</extracomment>
   <translation>die Ausgabe {name} hat für einen Patch mehr als ein Pixel</translation>
  </message>
  <message>
   <source>its padding leaves {maps} maps to compute for every pixel, too many</source>
   <extracomment>914, engine/networks/border_network.py</extracomment>
   <translation>durch die Auffüllung sind für jedes Pixel {maps} Karten zu berechnen, zu viele</translation>
  </message>
  <message>
   <source>its padding reaches most of every patch, so hardly anything is shared by patches</source>
   <extracomment>915, engine/networks/border_network.py</extracomment>
   <translation>die Auffüllung erreicht den größten Teil jedes Patches, sodass Patches kaum etwas gemeinsam haben</translation>
  </message>
  <message>
   <source>its channels are in groups</source>
   <extracomment>916, engine/networks/border_steps.py</extracomment>
   <translation>die Kanäle liegen in Gruppen</translation>
  </message>
  <message>
   <source>nothing of the patch is left</source>
   <extracomment>917, engine/networks/border_steps.py</extracomment>
   <translation>vom Patch bleibt nichts übrig</translation>
  </message>
  <message>
   <source>a crop lies inside</source>
   <extracomment>918, engine/networks/border_steps.py</extracomment>
   <translation>ein Zuschnitt liegt innerhalb</translation>
  </message>
  <message>
   <source>a tensor without pixels</source>
   <extracomment>919, engine/networks/channels_last.py</extracomment>
   <translation>ein Tensor ohne Pixel</translation>
  </message>
  <message>
   <source>what leads to {output} is inside the model {name}</source>
   <extracomment>920, engine/networks/class_features.py</extracomment>
   <translation>was zu {output} führt, liegt innerhalb des Modells {name}</translation>
  </message>
  <message>
   <source>{output} is made by {name}, which is no layer of classes</source>
   <extracomment>921, engine/networks/class_features.py</extracomment>
   <translation>{output} wird von {name} erzeugt, was keine Klassenschicht ist</translation>
  </message>
  <message>
   <source>{name} lies between the layer of classes and {output}</source>
   <extracomment>922, engine/networks/class_features.py</extracomment>
   <translation>{name} liegt zwischen der Klassenschicht und {output}</translation>
  </message>
  <message>
   <source>the layer {name} has no fixed number of features</source>
   <extracomment>923, engine/networks/class_features.py</extracomment>
   <translation>die Schicht {name} hat keine feste Anzahl von Merkmalen</translation>
  </message>
  <message>
   <source>the layer of classes {name} is a convolution with strides</source>
   <extracomment>924, engine/networks/class_features.py</extracomment>
   <translation>die Klassenschicht {name} ist eine Faltung mit Schrittweiten (Strides)</translation>
  </message>
  <message>
   <source>The layer “{name}” takes several dates with the channels before rows and columns, which is not understood. Save the model with data_format="channels_last".</source>
   <extracomment>925, engine/networks/dates.py</extracomment>
   <translation>Die Schicht „{name}“ nimmt mehrere Aufnahmetermine mit den Kanälen vor Zeilen und Spalten an, was nicht verstanden wird. Speichern Sie das Modell mit data_format="channels_last".</translation>
  </message>
  <message>
   <source>The input “{name}” has the shape {shape}, which leaves the number of {open} open; expected are fixed numbers of dates and bands, which tell how the bands of the image are dealt out. Save the model with Input(shape=(dates, …, bands)), and {open_2} as the images will have them.</source>
   <extracomment>926, engine/networks/dates.py</extracomment>
   <translation>Die Eingabe „{name}“ hat die Form {shape}, in der die Anzahl offen bleibt ({open}); erwartet werden feste Anzahlen von Aufnahmeterminen und Kanälen, die angeben, wie die Kanäle des Bildes verteilt werden. Speichern Sie das Modell mit Input(shape=(dates, …, bands)) und mit {open_2}, wie die Bilder sie haben werden.</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: the image needs {dates_2} bands, those of the first date first.</source>
   <extracomment>927, engine/networks/dates.py</extracomment>
   <translation>Die Eingabe „{name}“ nimmt {dates} Aufnahmetermine mit je {bands} Kanälen an: Das Bild benötigt {dates_2} Kanäle, die des ersten Termins zuerst.</translation>
  </message>
  <message>
   <source>there is no network without a result</source>
   <extracomment>928, engine/networks/deepness_file.py</extracomment>
   <translation>ohne Ergebnis gibt es kein Netz</translation>
  </message>
  <message>
   <source>its tiles would have {width} pixels on a side, more than fits into memory</source>
   <extracomment>929, engine/networks/deepness_file.py</extracomment>
   <translation>seine Kacheln hätten {width} Pixel Seitenlänge, mehr als in den Arbeitsspeicher passt</translation>
  </message>
  <message>
   <source>it differs from the network by {difference}</source>
   <extracomment>930, engine/networks/deepness_file.py</extracomment>
   <translation>es weicht um {difference} vom Netz ab</translation>
  </message>
  <message>
   <source>the model's result is no probability of classes</source>
   <extracomment>931, engine/networks/deepness_file.py</extracomment>
   <translation>das Ergebnis des Modells ist keine Klassenwahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Deepness gives a model one image, and this one takes several inputs</source>
   <extracomment>932, engine/networks/deepness_file.py</extracomment>
   <translation>Deepness gibt einem Modell ein Bild, und dieses nimmt mehrere Eingaben an</translation>
  </message>
  <message>
   <source>no network that gives a result for every pixel of a tile is proven for the model</source>
   <extracomment>933, engine/networks/deepness_file.py</extracomment>
   <translation>für das Modell ist kein Netz nachgewiesen, das für jedes Pixel einer Kachel ein Ergebnis liefert</translation>
  </message>
  <message>
   <source>the entry has an ONNX file</source>
   <extracomment>934, engine/networks/deepness_file.py</extracomment>
   <translation>der Eintrag hat eine ONNX-Datei</translation>
  </message>
  <message>
   <source>The rewritten network gives {shape} values for the output {name}, the patches {shape_2}.</source>
   <extracomment>935, engine/networks/equality_proof.py</extracomment>
   <translation>Das umgeschriebene Netz liefert {shape} Werte für die Ausgabe {name}, die Patches {shape_2}.</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}) and cannot be built anew in float32 ({name}), so nothing faster than patches can be proven for it.</source>
   <extracomment>936, engine/networks/full_precision.py</extracomment>
   <translation>Das Modell rechnet mit halber Genauigkeit ({policy}) und lässt sich nicht in float32 neu aufbauen ({name}), daher kann für das Modell nichts Schnelleres als Patches nachgewiesen werden.</translation>
  </message>
  <message>
   <source> by up to {differences} on noise</source>
   <extracomment>937, engine/networks/full_precision.py</extracomment>
   <translation> (an Rauschen um bis zu {differences})</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}); the exported one computes in float32, which is exact where half precision rounds, so it differs from Keras's own results{by}.</source>
   <extracomment>938, engine/networks/full_precision.py</extracomment>
   <translation>Das Modell rechnet mit halber Genauigkeit ({policy}); das exportierte rechnet mit float32, das dort exakt ist, wo halbe Genauigkeit rundet, und weicht daher von den Ergebnissen von Keras selbst ab{by}.</translation>
  </message>
  <message>
   <source>the others are crops of it</source>
   <extracomment>939, engine/networks/head_of_layers.py</extracomment>
   <translation>die übrigen sind Ausschnitte davon</translation>
  </message>
  <message>
   <source>the model's labels are made of it</source>
   <extracomment>940, engine/networks/head_of_layers.py</extracomment>
   <translation>die Labels des Modells entstehen daraus</translation>
  </message>
  <message>
   <source>all the others feed it</source>
   <extracomment>941, engine/networks/head_of_layers.py</extracomment>
   <translation>alle übrigen speisen sie</translation>
  </message>
  <message>
   <source>it has the finest pixels</source>
   <extracomment>942, engine/networks/head_of_layers.py</extracomment>
   <translation>sie hat die feinsten Pixel</translation>
  </message>
  <message>
   <source>the others branch off the layers that lead to it</source>
   <extracomment>943, engine/networks/head_of_layers.py</extracomment>
   <translation>die übrigen zweigen von den Schichten ab, die zu ihr führen</translation>
  </message>
  <message>
   <source>the layer {name} ({name_2})</source>
   <extracomment>944, engine/networks/input_scaling.py</extracomment>
   <translation>die Schicht {name} ({name_2})</translation>
  </message>
  <message>
   <source>the layer {name}, which tells the likely range alone</source>
   <extracomment>945, engine/networks/input_scaling.py</extracomment>
   <translation>die Schicht {name}, die nur den wahrscheinlichen Bereich angibt</translation>
  </message>
  <message>
   <source>{path} is of Keras 2 and uses {found}: {OTHERWISE}. {path_2}</source>
   <extracomment>946, engine/networks/keras_2.py</extracomment>
   <translation>{path} stammt von Keras 2 und verwendet {found}: {OTHERWISE}. {path_2}</translation>
  </message>
  <message>
   <source>outside of training Keras 2 scales the image down with it, Keras 3 cuts out its centre</source>
   <extracomment>947, engine/networks/keras_2.py</extracomment>
   <translation>außerhalb des Trainings skaliert Keras 2 das Bild damit herunter, Keras 3 schneidet seine Mitte aus</translation>
  </message>
  <message>
   <source>in Keras 2 it rises by 0.2, in Keras 3 by one sixth</source>
   <extracomment>948, engine/networks/keras_2.py</extracomment>
   <translation>in Keras 2 hat sie die Steigung 0.2, in Keras 3 ein Sechstel</translation>
  </message>
  <message>
   <source>{path} is of Keras 2, and its weights do not fit the network that it describes ({error}). {path_2}</source>
   <extracomment>949, engine/networks/keras_2.py</extracomment>
   <translation>{path} stammt von Keras 2, und die Gewichte passen nicht zu dem Netz, das die Datei beschreibt ({error}). {path_2}</translation>
  </message>
  <message>
   <source>which Keras 2 wrote and this program does not know</source>
   <extracomment>950, engine/networks/keras_2.py</extracomment>
   <translation>was Keras 2 schrieb und dieses Programm nicht kennt</translation>
  </message>
  <message>
   <source>Convert it with Keras 2 itself, in any Python that has it (pip install tf_keras): python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')". The folder that this writes can be chosen as MODEL without an export.</source>
   <extracomment>951, engine/networks/keras_2.py</extracomment>
   <translation>Konvertieren Sie die Datei mit Keras 2 selbst, in einem beliebigen Python, das es hat (pip install tf_keras): python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')". Der Ordner, der so geschrieben wird, kann ohne Export als MODEL gewählt werden.</translation>
  </message>
  <message>
   <source>layers that wait for each other</source>
   <extracomment>952, engine/networks/keras_2.py</extracomment>
   <translation>Schichten, die aufeinander warten</translation>
  </message>
  <message>
   <source>the TensorFlow operation {name}</source>
   <extracomment>953, engine/networks/keras_2.py</extracomment>
   <translation>die TensorFlow-Operation {name}</translation>
  </message>
  <message>
   <source>tf.{get} in a Sequential model</source>
   <extracomment>954, engine/networks/keras_2.py</extracomment>
   <translation>tf.{get} in einem Sequential-Modell</translation>
  </message>
  <message>
   <source>tf.{name} in a way of its own</source>
   <extracomment>955, engine/networks/keras_2.py</extracomment>
   <translation>tf.{name} auf eigene Weise</translation>
  </message>
  <message>
   <source>the layer “{name}” is only in the weights</source>
   <extracomment>956, engine/networks/keras_2_weights.py</extracomment>
   <translation>die Schicht „{name}“ ist nur in den Gewichten vorhanden</translation>
  </message>
  <message>
   <source>the layer “{name}” has the weights {value}, expected {value_2}</source>
   <extracomment>957, engine/networks/keras_2_weights.py</extracomment>
   <translation>die Schicht „{name}“ hat die Gewichte {value}, erwartet werden {value_2}</translation>
  </message>
  <message>
   <source>{found_count} weights for “{name}/{name_2}” in “{name_3}”</source>
   <extracomment>958, engine/networks/keras_2_weights.py</extracomment>
   <translation>{found_count} Gewichte für „{name}/{name_2}“ in „{name_3}“</translation>
  </message>
  <message>
   <source>{stored_count} weights of “{name}” have no layer</source>
   <extracomment>959, engine/networks/keras_2_weights.py</extracomment>
   <translation>{stored_count} Gewichte von „{name}“ haben keine Schicht</translation>
  </message>
  <message>
   <source>the layer “{part}” has none</source>
   <extracomment>960, engine/networks/keras_2_weights.py</extracomment>
   <translation>die Schicht „{part}“ hat keine</translation>
  </message>
  <message>
   <source>The Keras file {path} does not exist.</source>
   <extracomment>961, engine/networks/keras_loading.py</extracomment>
   <translation>Die Keras-Datei {path} existiert nicht.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file (neither a zip archive as .keras nor HDF5 as .h5). It may be damaged; copy or download it again, or save the model again.</source>
   <extracomment>962, engine/networks/keras_loading.py</extracomment>
   <translation>{path} ist keine Keras-Datei (weder ein Zip-Archiv wie .keras noch HDF5 wie .h5). Möglicherweise ist sie beschädigt; kopieren Sie sie erneut oder laden Sie sie erneut herunter, oder speichern Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>{path} has no defined inputs (a subclassed model that was never built). Save it as a functional or Sequential model with an Input layer.</source>
   <extracomment>963, engine/networks/keras_loading.py</extracomment>
   <translation>{path} hat keine definierten Eingaben (ein Subclassing-Modell, das nie gebaut wurde). Speichern Sie es als funktionales oder Sequential-Modell mit einer Input-Schicht.</translation>
  </message>
  <message>
   <source>{path} holds weights alone, and does not say what the network is: save the whole network where it was trained, with model.save(), and choose that file.</source>
   <extracomment>964, engine/networks/keras_loading.py</extracomment>
   <translation>{path} enthält nur Gewichte und sagt nicht, was das Netz ist: Speichern Sie das ganze Netz dort, wo es trainiert wurde, mit model.save() und wählen Sie diese Datei.</translation>
  </message>
  <message>
   <source>{path} holds no readable model description ({error}). A file with weights alone does not say what the network is; save the whole model with model.save().</source>
   <extracomment>965, engine/networks/keras_loading.py</extracomment>
   <translation>{path} enthält keine lesbare Modellbeschreibung ({error}). Eine Datei nur mit Gewichten sagt nicht, was das Netz ist; speichern Sie das ganze Modell mit model.save().</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} would be run with your rights. Read it, and switch on TRUST if you trust whoever wrote it.</source>
   <extracomment>966, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} würde mit Ihren Rechten ausgeführt. Lesen Sie den Code und schalten Sie TRUST ein, wenn Sie seinem Urheber vertrauen.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} does not exist.</source>
   <extracomment>967, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} existiert nicht.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} is no Python file; expected .py.</source>
   <extracomment>968, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} ist keine Python-Datei; erwartet wird .py.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} failed ({name}: {error}).</source>
   <extracomment>969, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} ist fehlgeschlagen ({name}: {error}).</translation>
  </message>
  <message>
   <source>Ran the custom code {path}.</source>
   <extracomment>970, engine/networks/keras_loading.py</extracomment>
   <translation>Der eigene Code {path} wurde ausgeführt.</translation>
  </message>
  <message>
   <source>{path} carries Python code (a Lambda layer), which is not run unless you switch on TRUST. Do that only if you trust whoever made the file; better, replace the Lambda by a layer of its own.</source>
   <extracomment>971, engine/networks/keras_loading.py</extracomment>
   <translation>{path} enthält Python-Code (eine Lambda-Schicht), der nicht ausgeführt wird, solange Sie TRUST nicht einschalten. Tun Sie das nur, wenn Sie dem Urheber der Datei vertrauen; besser ist es, das Lambda durch eine eigene Schicht zu ersetzen.</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which Keras 3 has no more. {path_2}</source>
   <extracomment>975, engine/networks/keras_loading.py</extracomment>
   <translation>{path} hat eine Schicht {name}, die es in Keras 3 nicht mehr gibt. {path_2}</translation>
  </message>
  <message>
   <source>{path} uses “{name}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>976, engine/networks/keras_loading.py</extracomment>
   <translation>{path} verwendet „{name}“, das weder zu Keras noch zu OTBTF gehört. Geben Sie die Python-Datei, die es definiert und registriert, als CUSTOM_CODE an und schalten Sie TRUST ein.</translation>
  </message>
  <message>
   <source>{path} has a Lambda layer whose code another version of Python wrote than {python_version}, in which it cannot run. Replace the Lambda by a layer of its own. {path_2}</source>
   <extracomment>977, engine/networks/keras_loading.py</extracomment>
   <translation>{path} hat eine Lambda-Schicht, deren Code eine andere Python-Version als {python_version} geschrieben hat, in der er nicht laufen kann. Ersetzen Sie das Lambda durch eine eigene Schicht. {path_2}</translation>
  </message>
  <message>
   <source>Save it again with a newer Keras, or check that the file is complete.</source>
   <extracomment>978, engine/networks/keras_loading.py</extracomment>
   <translation>Speichern Sie die Datei erneut mit einem neueren Keras, oder prüfen Sie, ob sie vollständig ist.</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by Keras {version} ({name}: {text}). {way}</source>
   <extracomment>979, engine/networks/keras_loading.py</extracomment>
   <translation>{path} kann von Keras {version} nicht geladen werden ({name}: {text}). {way}</translation>
  </message>
  <message>
   <source>{path} cannot be read as a zip archive ({error}). Copy or download it again.</source>
   <extracomment>980, engine/networks/keras_safety.py</extracomment>
   <translation>{path} kann nicht als Zip-Archiv gelesen werden ({error}). Kopieren Sie die Datei erneut oder laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has {names_count} members, {names_count_2} of them twice; expected a few, each once.</source>
   <extracomment>981, engine/networks/keras_safety.py</extracomment>
   <translation>{path} ist keine Keras-Datei: Das Archiv hat {names_count} Einträge, davon {names_count_2} doppelt; erwartet werden wenige, jeder einmal.</translation>
  </message>
  <message>
   <source>{path} is not a whole Keras model: its archive lacks {list}. Save the model again with model.save().</source>
   <extracomment>982, engine/networks/keras_safety.py</extracomment>
   <translation>{path} ist kein vollständiges Keras-Modell: Im Archiv fehlt {list}. Speichern Sie das Modell erneut mit model.save().</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has a member for another place on the disk ({name}). Do not use it.</source>
   <extracomment>983, engine/networks/keras_safety.py</extracomment>
   <translation>{path} ist keine Keras-Datei: Das Archiv hat einen Eintrag für einen anderen Ort auf dem Datenträger ({name}). Verwenden Sie die Datei nicht.</translation>
  </message>
  <message>
   <source>{path} is encrypted; expected a .keras file as Keras writes it.</source>
   <extracomment>984, engine/networks/keras_safety.py</extracomment>
   <translation>{path} ist verschlüsselt; erwartet wird eine .keras-Datei, wie Keras sie schreibt.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: {name} in it has {compress_size} bytes and would unpack to {file_size}. Do not use it.</source>
   <extracomment>985, engine/networks/keras_safety.py</extracomment>
   <translation>{path} ist keine Keras-Datei: {name} darin hat {compress_size} Bytes und würde auf {file_size} entpackt. Verwenden Sie die Datei nicht.</translation>
  </message>
  <message>
   <source>{path} describes an impossible network: {key} is {longest}. The file is damaged, or no network; save the model again.</source>
   <extracomment>986, engine/networks/keras_safety.py</extracomment>
   <translation>{path} beschreibt ein unmögliches Netz: {key} ist {longest}. Die Datei ist beschädigt oder kein Netz; speichern Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which loads and runs a program from elsewhere. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>987, engine/networks/keras_safety.py</extracomment>
   <translation>{path} hat eine Schicht {name}, die ein Programm von anderswo lädt und ausführt. Schalten Sie TRUST nur ein, wenn Sie dem Urheber der Datei vertrauen.</translation>
  </message>
  <message>
   <source>{path} has a layer {name} that reads the file {settings}. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>988, engine/networks/keras_safety.py</extracomment>
   <translation>{path} hat eine Schicht {name}, die die Datei {settings} liest. Schalten Sie TRUST nur ein, wenn Sie dem Urheber des Modells vertrauen.</translation>
  </message>
  <message>
   <source>{path} uses “{what}” of {module}, which is no part of a network. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>989, engine/networks/keras_safety.py</extracomment>
   <translation>{path} verwendet „{what}“ aus {module}, was kein Teil eines Netzes ist. Schalten Sie TRUST nur ein, wenn Sie dem Urheber der Datei vertrauen.</translation>
  </message>
  <message>
   <source>{path} uses “{what}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>990, engine/networks/keras_safety.py</extracomment>
   <translation>{path} verwendet „{what}“, das weder zu Keras noch zu OTBTF gehört. Geben Sie die Python-Datei, die es definiert und registriert, als CUSTOM_CODE an und schalten Sie TRUST ein.</translation>
  </message>
  <message>
   <source>The weights in {path} cannot be read ({error}). The file may be damaged or cut short; copy or save it again.</source>
   <extracomment>991, engine/networks/keras_safety.py</extracomment>
   <translation>Die Gewichte in {path} können nicht gelesen werden ({error}). Die Datei ist möglicherweise beschädigt oder abgeschnitten; kopieren oder speichern Sie sie erneut.</translation>
  </message>
  <message>
   <source>{path} is not a file that Keras writes: {trouble}. Do not use it.</source>
   <extracomment>992, engine/networks/keras_safety.py</extracomment>
   <translation>{path} ist keine Datei, wie Keras sie schreibt: {trouble}. Verwenden Sie sie nicht.</translation>
  </message>
  <message>
   <source>its groups have no end</source>
   <extracomment>993, engine/networks/keras_safety.py</extracomment>
   <translation>ihre Gruppen haben kein Ende</translation>
  </message>
  <message>
   <source>{name} in it is a link</source>
   <extracomment>994, engine/networks/keras_safety.py</extracomment>
   <translation>{name} darin ist eine Verknüpfung</translation>
  </message>
  <message>
   <source>{name} in it lies in another file</source>
   <extracomment>995, engine/networks/keras_safety.py</extracomment>
   <translation>{name} darin liegt in einer anderen Datei</translation>
  </message>
  <message>
   <source>it promises {total} bytes of weights and has {size}</source>
   <extracomment>996, engine/networks/keras_safety.py</extracomment>
   <translation>sie verspricht {total} Bytes an Gewichten und hat {size}</translation>
  </message>
  <message>
   <source>The patch {patch} does not fit the model: {error}.</source>
   <extracomment>997, engine/networks/layer_fields.py</extracomment>
   <translation>Der Patch {patch} passt nicht zum Modell: {error}.</translation>
  </message>
  <message>
   <source>patches lie {step} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>998, engine/networks/layer_fields.py</extracomment>
   <translation>Patches liegen {step} Pixel auseinander, das Netz wiederholt sich aber nur alle {align} Pixel</translation>
  </message>
  <message>
   <source>input {name} takes {size} pixels, not {given}</source>
   <extracomment>999, engine/networks/layer_fields.py</extracomment>
   <translation>Eingabe {name} nimmt {size} Pixel an, nicht {given}</translation>
  </message>
  <message>
   <source>every output pixel sees the whole patch, so they do not move with the input</source>
   <extracomment>1000, engine/networks/layer_fields.py</extracomment>
   <translation>jedes Ausgabepixel sieht den ganzen Patch, sodass sie sich nicht mit der Eingabe verschieben</translation>
  </message>
  <message>
   <source>what layer {name} ({name_2}) adds at the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image</source>
   <extracomment>1001, engine/networks/layer_fields.py</extracomment>
   <translation>was Schicht {name} ({name_2}) am Rand des Patches ergänzt (Auffüllung), erreicht die Ausgabe, sodass ein Patch ein anderes Ergebnis liefert als dieselben Pixel in einem größeren Bild</translation>
  </message>
  <message>
   <source>{touched}: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>1002, engine/networks/layer_fields.py</extracomment>
   <translation>{touched}: Ein solches Modell hat erst dann ein rezeptives Feld, wenn die Größe seiner Patches angegeben ist</translation>
  </message>
  <message>
   <source>no size of the input was found that the model can work on{value}</source>
   <extracomment>1003, engine/networks/layer_fields.py</extracomment>
   <translation>es wurde keine Größe der Eingabe gefunden, mit der das Modell arbeiten kann{value}</translation>
  </message>
  <message>
   <source>The model {model} is not a graph of layers (it is a {name} with its own call), so its layers cannot be read.</source>
   <extracomment>1004, engine/networks/layer_graph.py</extracomment>
   <translation>Das Modell {model} ist kein Graph aus Schichten (es ist ein {name} mit eigenem call), daher lassen sich seine Schichten nicht lesen.</translation>
  </message>
  <message>
   <source>The shape that layer {name} ({name_2}) gives cannot be found out: {error}</source>
   <extracomment>1005, engine/networks/layer_graph.py</extracomment>
   <translation>Die Form, die Schicht {name} ({name_2}) liefert, lässt sich nicht ermitteln: {error}</translation>
  </message>
  <message>
   <source>it keeps its channels first</source>
   <extracomment>1006, engine/networks/layer_graph.py</extracomment>
   <translation>die Kanäle stehen an erster Stelle</translation>
  </message>
  <message>
   <source>it combines every pixel of the patch with a value of the patch as a whole</source>
   <extracomment>1007, engine/networks/layer_graph.py</extracomment>
   <translation>jedes Pixel des Patches wird mit einem Wert des ganzen Patches kombiniert</translation>
  </message>
  <message>
   <source>it does not work on a map of any size ({error})</source>
   <extracomment>1008, engine/networks/layer_trial.py</extracomment>
   <translation>sie funktioniert nicht auf einer Karte beliebiger Größe ({error})</translation>
  </message>
  <message>
   <source>its result for a patch depends on the other patches of the batch</source>
   <extracomment>1009, engine/networks/layer_trial.py</extracomment>
   <translation>das Ergebnis für einen Patch hängt von den anderen Patches des Batches ab</translation>
  </message>
  <message>
   <source>it does not give one result for each pixel of its input</source>
   <extracomment>1010, engine/networks/layer_trial.py</extracomment>
   <translation>sie liefert nicht für jedes Pixel ihrer Eingabe ein Ergebnis</translation>
  </message>
  <message>
   <source>its result for a pixel depends on other pixels of the patch</source>
   <extracomment>1011, engine/networks/layer_trial.py</extracomment>
   <translation>das Ergebnis für ein Pixel hängt von anderen Pixeln des Patches ab</translation>
  </message>
  <message>
   <source>its weights take {weights} MB, more than is converted</source>
   <extracomment>1013, engine/networks/onnx_conversion.py</extracomment>
   <translation>seine Gewichte benötigen {weights} MB, mehr als konvertiert wird</translation>
  </message>
  <message>
   <source>it would be larger than a file of ONNX may be</source>
   <extracomment>1014, engine/networks/onnx_conversion.py</extracomment>
   <translation>es wäre größer, als eine ONNX-Datei sein darf</translation>
  </message>
  <message>
   <source>the package {value} is not installed</source>
   <extracomment>1015, engine/networks/onnx_conversion.py</extracomment>
   <translation>das Paket {value} ist nicht installiert</translation>
  </message>
  <message>
   <source>it cannot be converted ({rstrip})</source>
   <extracomment>1017, engine/networks/onnx_conversion.py</extracomment>
   <translation>es kann nicht konvertiert werden ({rstrip})</translation>
  </message>
  <message>
   <source>rounding alone changes the results on every image that was tried</source>
   <extracomment>1018, engine/networks/onnx_export.py</extracomment>
   <translation>auf jedem versuchten Bild ändert allein schon das Runden die Ergebnisse</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest})</source>
   <extracomment>1019, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtime liefert andere Zahlen (größte Abweichung {largest})</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest}, other labels)</source>
   <extracomment>1020, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtime liefert andere Zahlen (größte Abweichung {largest}, andere Labels)</translation>
  </message>
  <message>
   <source>, other labels</source>
   <extracomment>1021, engine/networks/onnx_export.py</extracomment>
   <translation>, andere Labels</translation>
  </message>
  <message>
   <source>ONNX Runtime gives {shape} values for the output {name}, TensorFlow {shape_2}</source>
   <extracomment>1022, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtime liefert {shape} Werte für die Ausgabe {name}, TensorFlow {shape_2}</translation>
  </message>
  <message>
   <source>Tracing the network for whole images ({list})</source>
   <extracomment>1023, engine/networks/padded_export.py</extracomment>
   <translation>Netz wird für ganze Bilder nachvollzogen ({list})</translation>
  </message>
  <message>
   <source>Proving that a margin of {margin} pixels is enough</source>
   <extracomment>1024, engine/networks/padded_export.py</extracomment>
   <translation>Es wird nachgewiesen, dass ein Rand von {margin} Pixeln genügt</translation>
  </message>
  <message>
   <source>{list}: the network does not run on another size of input ({error}).</source>
   <extracomment>1025, engine/networks/padded_export.py</extracomment>
   <translation>{list}: Das Netz läuft nicht mit einer anderen Eingabegröße ({error}).</translation>
  </message>
  <message>
   <source>{list}: a margin of {margin} pixels was not proven to be enough (largest difference {largest} over {windows} units).</source>
   <extracomment>1026, engine/networks/padded_export.py</extracomment>
   <translation>{list}: Ein Rand von {margin} Pixeln wurde nicht als ausreichend nachgewiesen (größte Abweichung {largest} über {windows} Einheiten).</translation>
  </message>
  <message>
   <source>Writing the network for whole images</source>
   <extracomment>1027, engine/networks/padded_export.py</extracomment>
   <translation>Netz für ganze Bilder wird geschrieben</translation>
  </message>
  <message>
   <source>Proving the margin of {margin} pixels in double precision</source>
   <extracomment>1028, engine/networks/padded_export.py</extracomment>
   <translation>Rand von {margin} Pixeln wird in doppelter Genauigkeit nachgewiesen</translation>
  </message>
  <message>
   <source>The network is not run over whole images: {reasons}.</source>
   <extracomment>1029, engine/networks/padded_export.py</extracomment>
   <translation>Das Netz wird nicht auf ganze Bilder angewendet: {reasons}.</translation>
  </message>
  <message>
   <source>a margin is known for models whose inputs are all images</source>
   <extracomment>1030, engine/networks/padding_margin.py</extracomment>
   <translation>ein Rand ist nur für Modelle bekannt, deren Eingaben alle Bilder sind</translation>
  </message>
  <message>
   <source>its image inputs have different sizes</source>
   <extracomment>1031, engine/networks/padding_margin.py</extracomment>
   <translation>seine Bildeingaben haben verschiedene Größen</translation>
  </message>
  <message>
   <source>patches of {columns} x {rows} pixels are no whole number of its total stride ({unit} x {unit_2}): of other sizes, its strides would fall on other pixels</source>
   <extracomment>1032, engine/networks/padding_margin.py</extracomment>
   <translation>Patches von {columns} x {rows} Pixeln sind kein ganzes Vielfaches seiner gesamten Schrittweite ({unit} x {unit_2}): Bei anderen Größen fielen seine Schritte auf andere Pixel</translation>
  </message>
  <message>
   <source>nothing that the network pads reaches its output</source>
   <extracomment>1033, engine/networks/padding_margin.py</extracomment>
   <translation>nichts, was das Netz auffüllt, erreicht seine Ausgabe</translation>
  </message>
  <message>
   <source>the padding of {step} reaches every pixel of the output</source>
   <extracomment>1034, engine/networks/padding_margin.py</extracomment>
   <translation>die Auffüllung von {step} erreicht jedes Pixel der Ausgabe</translation>
  </message>
  <message>
   <source>the network does not repeat itself when its input is moved</source>
   <extracomment>1035, engine/networks/padding_margin.py</extracomment>
   <translation>das Netz wiederholt sich nicht, wenn seine Eingabe verschoben wird</translation>
  </message>
  <message>
   <source>the size of its output does not grow with that of its input</source>
   <extracomment>1036, engine/networks/padding_margin.py</extracomment>
   <translation>die Größe seiner Ausgabe wächst nicht mit der seiner Eingabe</translation>
  </message>
  <message>
   <source>the network cuts some of its border off</source>
   <extracomment>1037, engine/networks/padding_margin.py</extracomment>
   <translation>das Netz schneidet einen Teil seines Randes ab</translation>
  </message>
  <message>
   <source>its outputs have different pixel sizes</source>
   <extracomment>1038, engine/networks/padding_margin.py</extracomment>
   <translation>seine Ausgaben haben verschiedene Pixelgrößen</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel ({label})</source>
   <extracomment>1039, engine/networks/region_export.py</extracomment>
   <translation>Netz wird für jedes Pixel umgeschrieben ({label})</translation>
  </message>
  <message>
   <source>on every image that was tried rounding alone changes the results, so nothing is proven</source>
   <extracomment>1040, engine/networks/region_export.py</extracomment>
   <translation>auf jedem versuchten Bild ändert allein schon das Runden die Ergebnisse, daher ist nichts nachgewiesen</translation>
  </message>
  <message>
   <source>the rewritten network differs from the patches (largest difference {largest}{labels})</source>
   <extracomment>1041, engine/networks/region_export.py</extracomment>
   <translation>das umgeschriebene Netz weicht von den Patches ab (größte Abweichung {largest}{labels})</translation>
  </message>
  <message>
   <source>Rewriting the network for regions ({label})</source>
   <extracomment>1042, engine/networks/region_export.py</extracomment>
   <translation>Netz wird für Regionen umgeschrieben ({label})</translation>
  </message>
  <message>
   <source>The source {name} has {width} x {height} pixels, a patch {patch} x {patch_2}.</source>
   <extracomment>1043, engine/networks/region_network.py</extracomment>
   <translation>Die Quelle {name} hat {width} x {height} Pixel, ein Patch {patch} x {patch_2}.</translation>
  </message>
  <message>
   <source>its inputs differ</source>
   <extracomment>1044, engine/networks/region_network.py</extracomment>
   <translation>die Eingaben sind verschieden</translation>
  </message>
  <message>
   <source>it combines maps of unlike resolution, which lie differently in every patch</source>
   <extracomment>1045, engine/networks/region_network.py</extracomment>
   <translation>es werden Karten verschiedener Auflösung kombiniert, die in jedem Patch anders liegen</translation>
  </message>
  <message>
   <source>the output {name} has the shape {tail} for a patch, which is no pixel</source>
   <extracomment>1046, engine/networks/region_network.py</extracomment>
   <translation>die Ausgabe {name} hat für einen Patch die Form {tail}, was kein Pixel ist</translation>
  </message>
  <message>
   <source>the output {name} has {size} x {size_2} pixels for a patch, which do not lie side by side</source>
   <extracomment>1047, engine/networks/region_network.py</extracomment>
   <translation>die Ausgabe {name} hat für einen Patch {size} x {size_2} Pixel, die nicht nebeneinander liegen</translation>
  </message>
  <message>
   <source>layer {name} ({kind}) cannot be computed for a region: {why}</source>
   <extracomment>1048, engine/networks/region_steps.py</extracomment>
   <translation>Schicht {name} ({kind}) kann nicht für eine Region berechnet werden: {why}</translation>
  </message>
  <message>
   <source>it makes pixels between those of a coarser grid, and that grid begins at another pixel for every patch</source>
   <extracomment>1049, engine/networks/region_steps.py</extracomment>
   <translation>es entstehen Pixel zwischen denen eines gröberen Gitters, und dieses Gitter beginnt für jeden Patch an einem anderen Pixel</translation>
  </message>
  <message>
   <source>its pixels lie on a coarser grid that differs from patch to patch</source>
   <extracomment>1050, engine/networks/region_steps.py</extracomment>
   <translation>die Pixel liegen auf einem gröberen Gitter, das sich von Patch zu Patch unterscheidet</translation>
  </message>
  <message>
   <source>the output {name} has {width} x {height} pixels for a patch; the dense method is for models that give one pixel for each patch. Such a model is run over regions by fully convolutional inference</source>
   <extracomment>1051, engine/networks/rewriting.py</extracomment>
   <translation>die Ausgabe {name} hat für einen Patch {width} x {height} Pixel; die dichte Methode ist für Modelle, die für jeden Patch ein Pixel liefern. Ein solches Modell wird durch vollständig konvolutionale Inferenz auf Regionen angewendet</translation>
  </message>
  <message>
   <source>its outputs have different numbers of pixels for one patch; choose one of them</source>
   <extracomment>1052, engine/networks/rewriting.py</extracomment>
   <translation>die Ausgaben haben für einen Patch verschiedene Pixelanzahlen; wählen Sie eine davon</translation>
  </message>
  <message>
   <source>the scale factor for the source {source} is open</source>
   <extracomment>1053, engine/networks/rewriting.py</extracomment>
   <translation>der Skalierungsfaktor für die Quelle {source} ist offen</translation>
  </message>
  <message>
   <source>patches would lie {across} x {down} pixels of the source {name} apart, which is no whole number</source>
   <extracomment>1054, engine/networks/rewriting.py</extracomment>
   <translation>Patches lägen {across} x {down} Pixel der Quelle {name} auseinander, was keine ganze Zahl ist</translation>
  </message>
  <message>
   <source>The model has no output {name}; it has {outputs}.</source>
   <extracomment>1055, engine/networks/rewriting.py</extracomment>
   <translation>Das Modell hat keine Ausgabe {name}; es hat {outputs}.</translation>
  </message>
  <message>
   <source>its input {name} has the shape {shape}; an image has (batch, rows, columns, bands)</source>
   <extracomment>1056, engine/networks/rewriting.py</extracomment>
   <translation>die Eingabe {name} hat die Form {shape}; ein Bild hat (Batch, Zeilen, Spalten, Kanäle)</translation>
  </message>
  <message>
   <source>it works on several dates at once</source>
   <extracomment>1057, engine/networks/rewriting.py</extracomment>
   <translation>es arbeitet mit mehreren Aufnahmeterminen zugleich</translation>
  </message>
  <message>
   <source>no patch size is known for the source {name}</source>
   <extracomment>1058, engine/networks/rewriting.py</extracomment>
   <translation>für die Quelle {name} ist keine Patchgröße bekannt</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) fills up the border of the patch, and that reaches the output {name_3}: for a patch the model gives another result than for the same pixels inside a larger image</source>
   <extracomment>1059, engine/networks/rewriting.py</extracomment>
   <translation>Schicht {name} ({name_2}) füllt den Rand des Patches auf, und das erreicht die Ausgabe {name_3}: Für einen Patch liefert das Modell ein anderes Ergebnis als für dieselben Pixel in einem größeren Bild</translation>
  </message>
  <message>
   <source>The model's input names {list} cannot be kept.</source>
   <extracomment>1060, engine/networks/saved_model.py</extracomment>
   <translation>Die Namen der Modelleingaben {list} können nicht beibehalten werden.</translation>
  </message>
  <message>
   <source>The exported model's output “{differing}” differs from the Keras model's. Please report this with the model.</source>
   <extracomment>1061, engine/networks/saved_model.py</extracomment>
   <translation>Die Ausgabe „{differing}“ des exportierten Modells weicht von der des Keras-Modells ab. Bitte melden Sie dies zusammen mit dem Modell.</translation>
  </message>
  <message>
   <source>On random images the exported model's output “{differing}” differs from the Keras model's, by no more than rounding the pixels in their last digit does. Such a model is hardly sure of what it gives: compare a map with what Keras gives before you trust it.</source>
   <extracomment>1062, engine/networks/saved_model.py</extracomment>
   <translation>Auf Zufallsbildern weicht die Ausgabe „{differing}“ des exportierten Modells von der des Keras-Modells ab, um nicht mehr, als es das Runden der Pixel in der letzten Stelle bewirkt. Ein solches Modell ist sich seiner Ergebnisse kaum sicher: Vergleichen Sie eine Karte mit dem, was Keras liefert, bevor Sie ihr vertrauen.</translation>
  </message>
  <message>
   <source>a window of {value}</source>
   <extracomment>1063, engine/networks/tensorflow_operations.py</extracomment>
   <translation>ein Fenster von {value}</translation>
  </message>
  <message>
   <source>tf.image.resize to a size that is computed</source>
   <extracomment>1064, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.image.resize auf eine berechnete Größe</translation>
  </message>
  <message>
   <source>tf.image.resize with the method {method}</source>
   <extracomment>1065, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.image.resize mit der Methode {method}</translation>
  </message>
  <message>
   <source>tf.nn.space_to_depth of a map of any size</source>
   <extracomment>1066, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.nn.space_to_depth einer Karte beliebiger Größe</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({list}); the exported one takes them last, as rasters have them, and gives the same.</source>
   <extracomment>1067, engine/networks/usual_form.py</extracomment>
   <translation>Das Modell nimmt seine Kanäle vor Zeilen und Spalten an ({list}); das exportierte nimmt sie zuletzt an, wie Raster sie haben, und liefert dasselbe.</translation>
  </message>
  <message>
   <source>These layers keep what they saw in the batch before ({list}); in the exported model they begin anew with every patch.</source>
   <extracomment>1068, engine/networks/usual_form.py</extracomment>
   <translation>Diese Schichten behalten, was sie im vorherigen Batch gesehen haben ({list}); im exportierten Modell beginnen sie mit jedem Patch von vorn.</translation>
  </message>
  <message>
   <source>OTB has the applications {known}</source>
   <extracomment>1069, engine/otb/child.py</extracomment>
   <translation>OTB hat die Anwendungen {known}</translation>
  </message>
  <message>
   <source>{serving} was not written</source>
   <extracomment>1071, engine/otb/child.py</extracomment>
   <translation>{serving} wurde nicht geschrieben</translation>
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
   <translation>Orfeo ToolBox wurde durch Signal 9 beendet, höchstwahrscheinlich, weil der Arbeitsspeicher ausging. Geben Sie RAM oder TILE_SIZE einen kleineren Wert oder schließen Sie andere Programme und führen Sie den Lauf erneut aus.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (signal {value}, {name}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1075, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox ist beim Starten oder bei der Arbeit abgestürzt (Signal {value}, {name}). Die letzten Meldungen stehen im Protokoll.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with exit code {status} and gave no reason. Its last words are in the log.</source>
   <extracomment>1076, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox endete mit Exit-Code {status} und nannte keinen Grund. Die letzten Meldungen stehen im Protokoll.</translation>
  </message>
  <message>
   <source>{python} has no pyotb, the Python side of Orfeo ToolBox. Install it with “{python_2} -m pip install pyotb”, or choose the Python of an OTBTF installation.</source>
   <extracomment>1077, engine/otb/child_run.py</extracomment>
   <translation>{python} hat kein pyotb, die Python-Seite von Orfeo ToolBox. Installieren Sie es mit „{python_2} -m pip install pyotb“ oder wählen Sie das Python einer OTBTF-Installation.</translation>
  </message>
  <message>
   <source>It is not in a package index: take a container (mdl4eo/otbtf), or install OTBTF and start this Python with the environment that OTB needs (PYTHONPATH, LD_LIBRARY_PATH, OTB_APPLICATION_PATH), for example by “env NAME=VALUE … python3” as the command.</source>
   <extracomment>1078, engine/otb/child_run.py</extracomment>
   <translation>Es ist in keinem Paketindex: Nehmen Sie einen Container (mdl4eo/otbtf), oder installieren Sie OTBTF und starten Sie dieses Python mit der Umgebung, die OTB benötigt (PYTHONPATH, LD_LIBRARY_PATH, OTB_APPLICATION_PATH), zum Beispiel mit „env NAME=VALUE … python3“ als Befehl.</translation>
  </message>
  <message>
   <source>The variable OTB_ROOT is set; where OTB comes from a distribution's packages, pyotb fails because of it. Unset it and try again. Otherwise: {advice}</source>
   <extracomment>1079, engine/otb/child_run.py</extracomment>
   <translation>Die Variable OTB_ROOT ist gesetzt; wo OTB aus den Paketen einer Distribution stammt, scheitert pyotb daran. Heben Sie sie auf und versuchen Sie es erneut. Andernfalls: {advice}</translation>
  </message>
  <message>
   <source>{python} has pyotb, but pyotb cannot load Orfeo ToolBox itself ({text}). {advice}</source>
   <extracomment>1080, engine/otb/child_run.py</extracomment>
   <translation>{python} hat pyotb, aber pyotb kann Orfeo ToolBox selbst nicht laden ({text}). {advice}</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is there, but without the application TensorflowModelServe: {python} uses an OTB without the remote module OTBTF, or OTB_APPLICATION_PATH does not name its folder. Use a build with OTBTF, such as the container mdl4eo/otbtf.</source>
   <extracomment>1081, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox ist vorhanden, aber ohne die Anwendung TensorflowModelServe: {python} verwendet ein OTB ohne das Remote-Modul OTBTF, oder OTB_APPLICATION_PATH nennt nicht dessen Ordner. Verwenden Sie einen Build mit OTBTF, etwa den Container mdl4eo/otbtf.</translation>
  </message>
  <message>
   <source>pyotb cannot be imported by {python}: {text}. Repair its installation.</source>
   <extracomment>1082, engine/otb/child_run.py</extracomment>
   <translation>pyotb kann von {python} nicht importiert werden: {text}. Reparieren Sie die Installation.</translation>
  </message>
  <message>
   <source>TensorFlow inside Orfeo ToolBox could not run the model: {group}. Check RECEPTIVE_FIELD, the image's bands and the model; the full text is in the log.</source>
   <extracomment>1083, engine/otb/child_run.py</extracomment>
   <translation>TensorFlow in Orfeo ToolBox konnte das Modell nicht ausführen: {group}. Prüfen Sie RECEPTIVE_FIELD, die Kanäle des Bildes und das Modell; der vollständige Text steht im Protokoll.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox failed: {said}. The full text is in the log.</source>
   <extracomment>1084, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox ist fehlgeschlagen: {said}. Der vollständige Text steht im Protokoll.</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <extracomment>1085, engine/otb/child_run.py</extracomment>
   <translation>es wurde kein Grund genannt</translation>
  </message>
  <message>
   <source>{path} is rotated, has its south on top, or is not georeferenced; Orfeo ToolBox would put the map elsewhere. Warp it to a north-up grid first, or choose ENGINE CNN Mapper.</source>
   <extracomment>1086, engine/otb/common_grid.py</extracomment>
   <translation>{path} ist gedreht, hat Süden oben oder ist nicht georeferenziert; Orfeo ToolBox würde die Karte an eine andere Stelle legen. Entzerren Sie das Raster zuerst auf ein genordetes Gitter oder wählen Sie ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} has {another} of the first source, which TensorflowModelServe would not notice. Reproject it first.</source>
   <extracomment>1087, engine/otb/common_grid.py</extracomment>
   <translation>{path} hat gegenüber der ersten Quelle {another}, was TensorflowModelServe nicht bemerken würde. Reprojizieren Sie das Raster zuerst.</translation>
  </message>
  <message>
   <source>No pixel of the map has its receptive field inside every image: they are too small, or do not overlap. Use larger images.</source>
   <extracomment>1088, engine/otb/common_grid.py</extracomment>
   <translation>Kein Pixel der Karte hat sein rezeptives Feld innerhalb aller Bilder: Sie sind zu klein oder überlappen sich nicht. Verwenden Sie größere Bilder.</translation>
  </message>
  <message>
   <source>The images' grids are shifted by {offset} pixels, and TensorflowModelServe would put the map between the pixels of the first one. Choose ENGINE CNN Mapper, or bring the images to matching grids.</source>
   <extracomment>1089, engine/otb/common_grid.py</extracomment>
   <translation>Die Gitter der Bilder sind um {offset} Pixel gegeneinander verschoben, und TensorflowModelServe würde die Karte zwischen die Pixel des ersten legen. Wählen Sie ENGINE CNN Mapper oder bringen Sie die Bilder auf übereinstimmende Gitter.</translation>
  </message>
  <message>
   <source>{path} is no SavedModel ({error}). Export the model again with “Export a Keras model”.</source>
   <extracomment>1090, engine/otb/graph_safety.py</extracomment>
   <translation>{path} ist kein SavedModel ({error}). Exportieren Sie das Modell erneut mit „Keras-Modell exportieren“.</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({list}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>1091, engine/otb/graph_safety.py</extracomment>
   <translation>{folder} enthält Operationen, die Dateien lesen oder schreiben oder Code ausführen können ({list}); ein Bildmodell benötigt sie nicht, daher wird es nicht geladen. Schalten Sie TRUST nur ein, wenn Sie dem Urheber des Modells vertrauen.</translation>
  </message>
  <message>
   <source>{folder} has the signatures {value}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>1092, engine/otb/graph_signature.py</extracomment>
   <translation>{folder} hat die Signaturen {value}; erwartet wird eine einzige oder „serving_default“. Speichern Sie das Modell mit einer Serving-Signatur, oder exportieren Sie es mit „Keras-Modell exportieren“.</translation>
  </message>
  <message>
   <source>its tensor {name} has no known rank</source>
   <extracomment>1093, engine/otb/graph_signature.py</extracomment>
   <translation>sein Tensor {name} hat keinen bekannten Rang</translation>
  </message>
  <message>
   <source>a length is no number</source>
   <extracomment>1094, engine/otb/graph_signature.py</extracomment>
   <translation>eine Länge ist keine Zahl</translation>
  </message>
  <message>
   <source>Run it with ENGINE CNN Mapper instead.</source>
   <extracomment>1095, engine/otb/limits.py</extracomment>
   <translation>Führen Sie es stattdessen mit ENGINE CNN Mapper aus.</translation>
  </message>
  <message>
   <source>EDGES reflect: TensorflowModelServe does not mirror the image at its edges; with it the map is cropped. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1096, engine/otb/limits.py</extracomment>
   <translation>EDGES „Bild spiegeln“: TensorflowModelServe spiegelt das Bild nicht an seinen Rändern; damit wird die Karte zugeschnitten. Wählen Sie EDGES „Karte zuschneiden“ oder ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>EDGES “as the model pads”: TensorflowModelServe runs the model on patches inside the image only. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1097, engine/otb/limits.py</extracomment>
   <translation>EDGES „Wie das Modell auffüllt“: TensorflowModelServe wendet das Modell nur auf Patches innerhalb des Bildes an. Wählen Sie EDGES „Karte zuschneiden“ oder ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>METHOD dense: TensorflowModelServe computes patch by patch. Choose METHOD automatic or patches, or ENGINE CNN Mapper.</source>
   <extracomment>1098, engine/otb/limits.py</extracomment>
   <translation>METHOD „Dicht“: TensorflowModelServe rechnet Patch für Patch. Wählen Sie METHOD „Automatisch“ oder „Patches“ oder ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>DEVICE gpu: whether TensorflowModelServe computes on a graphics card depends on how it was built, and it cannot be asked for. Choose DEVICE auto, or ENGINE CNN Mapper.</source>
   <extracomment>1099, engine/otb/limits.py</extracomment>
   <translation>DEVICE gpu: Ob TensorflowModelServe auf einer Grafikkarte rechnet, hängt davon ab, wie es gebaut wurde, und lässt sich nicht verlangen. Wählen Sie DEVICE auto oder ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{upper}: TensorflowModelServe has nothing like it. Leave it as it is, or choose ENGINE CNN Mapper.</source>
   <extracomment>1100, engine/otb/limits.py</extracomment>
   <translation>{upper}: TensorflowModelServe hat nichts Vergleichbares. Belassen Sie den Parameter, wie er ist, oder wählen Sie ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} is read with a log-in, which Orfeo ToolBox cannot be handed. Choose ENGINE CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>1101, engine/otb/limits.py</extracomment>
   <translation>{path} wird mit einer Anmeldung gelesen, die sich nicht an Orfeo ToolBox weitergeben lässt. Wählen Sie ENGINE CNN Mapper oder speichern Sie das Bild zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <source>{path} has a question mark in its name, which Orfeo ToolBox takes for the beginning of options. Choose another output file.</source>
   <extracomment>1102, engine/otb/limits.py</extracomment>
   <translation>{path} hat ein Fragezeichen im Namen, das Orfeo ToolBox für den Beginn von Optionen hält. Wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>{path} has {count} alpha bands, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1103, engine/otb/limits.py</extracomment>
   <translation>{path} hat {count} Alphakanäle, die Orfeo ToolBox wie alle anderen an das Modell geben würde. Speichern Sie das Bild ohne sie oder wählen Sie ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} has {count} alpha band, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1104, engine/otb/limits.py</extracomment>
   <translation>{path} hat {count} Alphakanal, den Orfeo ToolBox wie alle anderen an das Modell geben würde. Speichern Sie das Bild ohne ihn oder wählen Sie ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>The model is to be given other values than the files hold ({words}), but Orfeo ToolBox hands them on as they are. Choose ENGINE CNN Mapper; or VALUES “as stored”, if the model was trained on such values.</source>
   <extracomment>1106, engine/otb/limits.py</extracomment>
   <translation>Das Modell soll andere Werte erhalten, als die Dateien enthalten ({words}), Orfeo ToolBox gibt sie aber weiter, wie sie sind. Wählen Sie ENGINE CNN Mapper, oder VALUES „Wie gespeichert“, wenn das Modell auf solchen Werten trainiert wurde.</translation>
  </message>
  <message>
   <source>has a question mark in its name, which Orfeo ToolBox takes for options</source>
   <extracomment>1107, engine/otb/limits.py</extracomment>
   <translation>hat ein Fragezeichen im Namen, das Orfeo ToolBox für Optionen hält</translation>
  </message>
  <message>
   <source>is no file but a connection, which Orfeo ToolBox cannot open</source>
   <extracomment>1108, engine/otb/limits.py</extracomment>
   <translation>ist keine Datei, sondern eine Verbindung, die Orfeo ToolBox nicht öffnen kann</translation>
  </message>
  <message>
   <source>is taken for a file in an archive because of “{group}”</source>
   <extracomment>1109, engine/otb/limits.py</extracomment>
   <translation>wird wegen „{group}“ für eine Datei in einem Archiv gehalten</translation>
  </message>
  <message>
   <source>has an open option with an “&amp;”, which Orfeo ToolBox takes for the next option</source>
   <extracomment>1110, engine/otb/limits.py</extracomment>
   <translation>hat eine Öffnungsoption mit einem „&amp;“, das Orfeo ToolBox für die nächste Option hält</translation>
  </message>
  <message>
   <source>{path} {reason}. Save it under another name, or choose ENGINE CNN Mapper.</source>
   <extracomment>1111, engine/otb/limits.py</extracomment>
   <translation>{path} {reason}. Speichern Sie das Bild unter einem anderen Namen oder wählen Sie ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} holds {dtype} and the model takes {dtype_2}, but Orfeo ToolBox hands pixels on as float32: seven digits of each number are left.</source>
   <extracomment>1112, engine/otb/limits.py</extracomment>
   <translation>{path} enthält {dtype} und das Modell nimmt {dtype_2} an, Orfeo ToolBox gibt Pixel aber als float32 weiter: Von jeder Zahl bleiben sieben Stellen.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, of which TensorflowModelServe does not know how many bands it has. {INSTEAD}</source>
   <extracomment>1113, engine/otb/model_description.py</extracomment>
   <translation>OUTPUT_NAMES nennt „{name}“, wovon TensorflowModelServe nicht weiß, wie viele Kanäle es hat. {INSTEAD}</translation>
  </message>
  <message>
   <source>RECEPTIVE_FIELD is “{receptive_field}”; expected one for each of the {placeholders_count} sources, separated by commas.</source>
   <extracomment>1114, engine/otb/model_description.py</extracomment>
   <translation>RECEPTIVE_FIELD ist „{receptive_field}“; erwartet wird eines für jede der {placeholders_count} Quellen, durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>receptive field</source>
   <extracomment>1115, engine/otb/model_description.py</extracomment>
   <translation>rezeptives Feld</translation>
  </message>
  <message>
   <source>expression field</source>
   <extracomment>1116, engine/otb/model_description.py</extracomment>
   <translation>Expressionsfeld</translation>
  </message>
  <message>
   <source>scale factor</source>
   <extracomment>1117, engine/otb/model_description.py</extracomment>
   <translation>Skalierungsfaktor</translation>
  </message>
  <message>
   <source>The scale factor is {scale}; TensorflowModelServe has one for both directions (output.spcscale). {INSTEAD}</source>
   <extracomment>1118, engine/otb/model_description.py</extracomment>
   <translation>Der Skalierungsfaktor ist {scale}; TensorflowModelServe hat einen für beide Richtungen (output.spcscale). {INSTEAD}</translation>
  </message>
  <message>
   <source>The {what} of the model is not known: it has no model card that says it, and Orfeo ToolBox cannot measure it. Give {parameter}, or export the model with “Export a Keras model”.</source>
   <extracomment>1119, engine/otb/model_description.py</extracomment>
   <translation>Beim Modell nicht bekannt: {what}. Es hat keine Modellkarte, die dies angibt, und Orfeo ToolBox kann es nicht messen. Geben Sie {parameter} an, oder exportieren Sie das Modell mit „Keras-Modell exportieren“.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS: the model's input “{name}” is {dtype} of the shape {shape}; TensorflowModelServe gives single values of the types bool, int32 and float32 only. {INSTEAD}</source>
   <extracomment>1120, engine/otb/model_description.py</extracomment>
   <translation>USER_PLACEHOLDERS: Die Modelleingabe „{name}“ ist {dtype} der Form {shape}; TensorflowModelServe übergibt nur einzelne Werte der Typen bool, int32 und float32. {INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe wrote a sample of {shape} x {shape_2} pixels where {shape_3} x {shape_4} were asked for. {INSTEAD}</source>
   <extracomment>1121, engine/otb/patch_trial.py</extracomment>
   <translation>TensorflowModelServe hat eine Probe von {shape} x {shape_2} Pixeln geschrieben, wo {shape_3} x {shape_4} verlangt waren. {INSTEAD}</translation>
  </message>
  <message>
   <source>The fully convolutional map of TensorflowModelServe does not equal the patch-based one (a sample differs by {worst}): the model pads with zeros, normalises over its input, its scale factor is not {scale}, or a graphics card computes with fewer digits (then choose DEVICE cpu). No map was written. {INSTEAD}</source>
   <extracomment>1122, engine/otb/patch_trial.py</extracomment>
   <translation>Die vollständig konvolutionale Karte von TensorflowModelServe ist nicht gleich der patchbasierten (eine Probe weicht um {worst} ab): Das Modell füllt mit Nullen auf, normalisiert über seine Eingabe, sein Skalierungsfaktor ist nicht {scale}, oder eine Grafikkarte rechnet mit weniger Stellen (wählen Sie dann DEVICE cpu). Es wurde keine Karte geschrieben. {INSTEAD}</translation>
  </message>
  <message>
   <source>Starting Orfeo ToolBox</source>
   <extracomment>1123, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox wird gestartet</translation>
  </message>
  <message>
   <source>Orfeo ToolBox; method: {method}; receptive field {list}, expression field {expression}, scale factor {scale}; map of {width} x {height} pixels.</source>
   <extracomment>1124, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox; Methode: {method}; rezeptives Feld {list}, Expressionsfeld {expression}, Skalierungsfaktor {scale}; Karte von {width} x {height} Pixeln.</translation>
  </message>
  <message>
   <source>{bands} bands instead of {bands_2}</source>
   <extracomment>1125, engine/otb/prediction.py</extracomment>
   <translation>{bands} Kanäle statt {bands_2}</translation>
  </message>
  <message>
   <source>TensorflowModelServe did not write the map that was asked for: {list}. Please report this with the log; until then, choose ENGINE CNN Mapper.</source>
   <extracomment>1126, engine/otb/prediction.py</extracomment>
   <translation>TensorflowModelServe hat nicht die verlangte Karte geschrieben: {list}. Bitte melden Sie dies zusammen mit dem Protokoll; wählen Sie bis dahin ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox {otb}</source>
   <extracomment>1127, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox {otb}</translation>
  </message>
  <message>
   <source>{executable} has neither GDAL's Python bindings (osgeo) nor rasterio, one of which finishes the map. Install one of them, for example with “{executable_2} -m pip install rasterio”.</source>
   <extracomment>1128, engine/otb/raster_library.py</extracomment>
   <translation>{executable} hat weder die Python-Bindings von GDAL (osgeo) noch rasterio; eines davon stellt die Karte fertig. Installieren Sie eines davon, zum Beispiel mit „{executable_2} -m pip install rasterio“.</translation>
  </message>
  <message>
   <source>{name}, side by side</source>
   <extracomment>1129, engine/otb/serving_plan.py</extracomment>
   <translation>{name}, nebeneinander</translation>
  </message>
  <message>
   <source>fully convolutional, {value}</source>
   <extracomment>1130, engine/otb/serving_plan.py</extracomment>
   <translation>vollständig konvolutional, {value}</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes one size only ({fixed} x {fixed_2}), so TensorflowModelServe cannot run it fully convolutionally. {INSTEAD}</source>
   <extracomment>1131, engine/otb/serving_plan.py</extracomment>
   <translation>Die Modelleingabe „{name}“ nimmt nur eine Größe an ({fixed} x {fixed_2}), daher kann TensorflowModelServe das Modell nicht vollständig konvolutional ausführen. {INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe leaves out pixels at the border: its whole map has {width} x {height} pixels where that of ENGINE CNN Mapper has {width_2} x {height_2}.</source>
   <extracomment>1132, engine/otb/serving_plan.py</extracomment>
   <translation>TensorflowModelServe lässt Pixel am Rand aus: Seine ganze Karte hat {width} x {height} Pixel, wo die von ENGINE CNN Mapper {width_2} x {height_2} hat.</translation>
  </message>
  <message>
   <source>Fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB, and RAM is {ram_mb} MB. {smaller}</source>
   <extracomment>1134, engine/otb/serving_plan.py</extracomment>
   <translation>Vollständig konvolutionale Ergebnisse von TensorflowModelServe sind bei einem Modell mit Skalierungsfaktor {scale} nur in einer einzigen Kachel richtig: {width} x {height} Pixel auf einmal benötigen etwa {need} MB, und RAM ist {ram_mb} MB. {smaller}</translation>
  </message>
  <message>
   <source>TILE_SIZE {tile_size} is not used: fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}.</source>
   <extracomment>1135, engine/otb/serving_plan.py</extracomment>
   <translation>TILE_SIZE {tile_size} wird nicht verwendet: Vollständig konvolutionale Ergebnisse von TensorflowModelServe sind bei einem Modell mit Skalierungsfaktor {scale} nur in einer einzigen Kachel richtig.</translation>
  </message>
  <message>
   <source>TensorflowModelServe computes the map in a single tile, because its fully convolutional results are right only so for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB of memory. If that is too much: {smaller}</source>
   <extracomment>1136, engine/otb/serving_plan.py</extracomment>
   <translation>TensorflowModelServe berechnet die Karte in einer einzigen Kachel, weil seine vollständig konvolutionalen Ergebnisse bei einem Modell mit Skalierungsfaktor {scale} nur so richtig sind: {width} x {height} Pixel auf einmal benötigen etwa {need} MB Arbeitsspeicher. Wenn das zu viel ist: {smaller}</translation>
  </message>
  <message>
   <source>do jobs from standard input instead, in an empty folder that goes with the worker</source>
   <extracomment>1139, engine/service.py</extracomment>
   <translation>stattdessen Aufträge von der Standardeingabe ausführen, in einem leeren Ordner, der mit dem Arbeitsprozess verschwindet</translation>
  </message>
  <message>
   <source>seconds to wait for the next of them</source>
   <extracomment>1140, engine/service.py</extracomment>
   <translation>Sekunden, die auf den nächsten davon gewartet wird</translation>
  </message>
  <message>
   <source>end at once when standard input is closed</source>
   <extracomment>1141, engine/service.py</extracomment>
   <translation>sofort enden, wenn die Standardeingabe geschlossen wird</translation>
  </message>
  <message>
   <source>read credentials for rasters, one line of JSON, from standard input</source>
   <extracomment>1142, engine/service.py</extracomment>
   <translation>Zugangsdaten für Raster, eine Zeile JSON, von der Standardeingabe lesen</translation>
  </message>
  <message>
   <source>expected is a job, or --serve</source>
   <extracomment>1143, engine/service.py</extracomment>
   <translation>erwartet wird ein Auftrag oder --serve</translation>
  </message>
  <message>
   <source>{name} cannot be used: {value}. Choose another file or folder, or free some space.</source>
   <extracomment>1144, engine/service.py</extracomment>
   <translation>{name} kann nicht verwendet werden: {value}. Wählen Sie eine andere Datei oder einen anderen Ordner, oder schaffen Sie Platz.</translation>
  </message>
  <message>
   <source>The package {value} is missing in the inference environment. Run “Set up the inference environment” again.</source>
   <extracomment>1145, engine/service.py</extracomment>
   <translation>Das Paket {value} fehlt in der Inferenzumgebung. Führen Sie „Inferenzumgebung einrichten“ erneut aus.</translation>
  </message>
  <message>
   <source>of a library</source>
   <extracomment>1146, engine/service.py</extracomment>
   <translation>einer Bibliothek</translation>
  </message>
  <message>
   <source>The worker ran out of memory. Give RAM or TILE_SIZE a smaller value, or close other programs.</source>
   <extracomment>1147, engine/service.py</extracomment>
   <translation>Dem Arbeitsprozess ging der Arbeitsspeicher aus. Geben Sie RAM oder TILE_SIZE einen kleineren Wert, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>The engine failed unexpectedly ({name}: {error}). Please report this with the log.</source>
   <extracomment>1148, engine/service.py</extracomment>
   <translation>Die Engine ist unerwartet fehlgeschlagen ({name}: {error}). Bitte melden Sie dies zusammen mit dem Protokoll.</translation>
  </message>
  <message>
   <source>The job file {path} cannot be read: {error}.</source>
   <extracomment>1149, engine/command.py</extracomment>
   <translation>Die Auftragsdatei {path} kann nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <source>no message</source>
   <extracomment>1150, engine/inference/cluster_worker.py</extracomment>
   <translation>keine Meldung</translation>
  </message>
  <message>
   <source>Asking the catalogue</source>
   <extracomment>1151, engine/stac_image.py</extracomment>
   <translation>Katalog wird abgefragt</translation>
  </message>
  <message>
   <source>{list} has larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1152, engine/stac_image.py</extracomment>
   <translation>{list} hat größere Pixel als die übrigen Assets; seine Pixel werden auf dem feinsten Gitter wiederholt (nächster Nachbar).</translation>
  </message>
  <message>
   <source>{list} have larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1153, engine/stac_image.py</extracomment>
   <translation>{list} haben größere Pixel als die übrigen Assets; ihre Pixel werden auf dem feinsten Gitter wiederholt (nächster Nachbar).</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another output file.</source>
   <extracomment>1154, engine/stac_image.py</extracomment>
   <translation>{target} kann nicht geschrieben werden: {value}. Wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>Item {id} of {date}{value}: {list} on {width} x {height} pixels.{value_2}</source>
   <extracomment>1155, engine/stac_image.py</extracomment>
   <translation>Item {id} vom {date}{value}: {list} auf {width} x {height} Pixeln.{value_2}</translation>
  </message>
  <message>
   <source> Processing baseline {baseline}; values {told}.</source>
   <extracomment>1156, engine/stac_image.py</extracomment>
   <translation> Processing Baseline {baseline}; Werte {told}.</translation>
  </message>
  <message>
   <source>The exported model does not measure how unlike the training a pixel is: {made}. OUTPUT_CONFIDENCE has the share of numbers outside the training's range instead.</source>
   <extracomment>1157, engine/unlike_output.py</extracomment>
   <translation>Das exportierte Modell misst nicht, wie unähnlich ein Pixel dem Training ist: {made}. OUTPUT_CONFIDENCE enthält stattdessen den Anteil der Zahlen außerhalb des Trainingsbereichs.</translation>
  </message>
  <message>
   <source>How unlike the training a pixel is, is measured by what the layer “{layer}” makes classes of: {features} numbers, at {patches} places of the training's images. OUTPUT_CONFIDENCE has a band of it.</source>
   <extracomment>1158, engine/unlike_output.py</extracomment>
   <translation>Wie unähnlich ein Pixel dem Training ist, wird daran gemessen, woraus die Schicht „{layer}“ Klassen bildet: {features} Zahlen, an {patches} Stellen der Trainingsbilder. OUTPUT_CONFIDENCE hat dafür einen Kanal.</translation>
  </message>
  <message>
   <source>it has several inputs</source>
   <extracomment>1159, engine/unlike_output.py</extracomment>
   <translation>es hat mehrere Eingaben</translation>
  </message>
  <message>
   <source>Looking at what the network makes of the training's images</source>
   <extracomment>1160, engine/unlike_output.py</extracomment>
   <translation>Es wird geprüft, was das Netz aus den Trainingsbildern macht</translation>
  </message>
  <message>
   <source>it does not run on a patch of the images ({error})</source>
   <extracomment>1161, engine/unlike_output.py</extracomment>
   <translation>es läuft nicht mit einem Patch der Bilder ({error})</translation>
  </message>
  <message>
   <source>the training's images have {pixels_count} whole patches of {size} pixels with data, too few</source>
   <extracomment>1162, engine/unlike_output.py</extracomment>
   <translation>die Trainingsbilder haben {pixels_count} ganze Patches von {size} Pixeln mit Daten, zu wenige</translation>
  </message>
  <message>
   <source>the features of the training's images are all alike, or all of one place</source>
   <extracomment>1163, engine/unlike_output.py</extracomment>
   <translation>die Merkmale der Trainingsbilder sind alle gleich oder stammen alle von einem Ort</translation>
  </message>
  <message>
   <source>Nothing is there that runs a model: ONNX Runtime (onnxruntime) is missing. Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>1164, engine/versions.py</extracomment>
   <translation>Es ist nichts vorhanden, was ein Modell ausführt: ONNX Runtime (onnxruntime) fehlt. Führen Sie „Inferenzumgebung einrichten“ erneut aus, oder installieren Sie es in die von Ihnen gewählte Umgebung.</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}</source>
   <extracomment>1165, engine/versions.py</extracomment>
   <translation>ONNX Runtime {version}</translation>
  </message>
  <message>
   <source>{runtime} works out a sum of twelve ones as {value}. The environment is damaged; run “Set up the inference environment” again.</source>
   <extracomment>1166, engine/versions.py</extracomment>
   <translation>{runtime} berechnet eine Summe von zwölf Einsen als {value}. Die Umgebung ist beschädigt; führen Sie „Inferenzumgebung einrichten“ erneut aus.</translation>
  </message>
  <message>
   <source>the maps</source>
   <extracomment>1167, engine/assessment/difference_map.py</extracomment>
   <translation>die Karten</translation>
  </message>
  <message>
   <source>the map</source>
   <extracomment>1168, engine/assessment/map_accuracy.py</extracomment>
   <translation>die Karte</translation>
  </message>
  <message>
   <source>map A</source>
   <extracomment>1169, engine/assessment/map_agreement.py</extracomment>
   <translation>Karte A</translation>
  </message>
  <message>
   <source>map B</source>
   <extracomment>1170, engine/assessment/map_agreement.py</extracomment>
   <translation>Karte B</translation>
  </message>
  <message>
   <source> and more</source>
   <extracomment>1171, engine/assessment/vector_reference.py</extracomment>
   <translation> und weitere</translation>
  </message>
  <message>
   <source>{folder} is a Keras file, not a SavedModel folder. Run “Export a Keras model” on it first and choose the folder that it writes.</source>
   <extracomment>1172, engine/contract/file_kind.py</extracomment>
   <translation>{folder} ist eine Keras-Datei, kein SavedModel-Ordner. Führen Sie zuerst „Keras-Modell exportieren“ damit aus und wählen Sie den Ordner, der dabei geschrieben wird.</translation>
  </message>
  <message>
   <source>{folder} is a file, not a SavedModel folder. Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1173, engine/contract/file_kind.py</extracomment>
   <translation>{folder} ist eine Datei, kein SavedModel-Ordner. Wählen Sie den Ordner, den „Keras-Modell exportieren“ geschrieben hat.</translation>
  </message>
  <message>
   <source>{path} is {what}: {way}.</source>
   <extracomment>1174, engine/contract/file_kind.py</extracomment>
   <translation>{path} ist {what}: {way}.</translation>
  </message>
  <message>
   <source>a {name} archive</source>
   <extracomment>1175, engine/contract/file_kind.py</extracomment>
   <translation>ein {name}-Archiv</translation>
  </message>
  <message>
   <source>unpack it, and choose {files} as INPUT of “Export a Keras model”</source>
   <extracomment>1176, engine/contract/file_kind.py</extracomment>
   <translation>entpacken Sie es und wählen Sie {files} als INPUT von „Keras-Modell exportieren“</translation>
  </message>
  <message>
   <source>Run “Export a Keras model” on its {name}, and choose the folder that it writes.</source>
   <extracomment>1177, engine/contract/file_kind.py</extracomment>
   <translation>Führen Sie „Keras-Modell exportieren“ mit {name} darin aus und wählen Sie den Ordner, der dabei geschrieben wird.</translation>
  </message>
  <message>
   <source>Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1178, engine/contract/file_kind.py</extracomment>
   <translation>Wählen Sie den Ordner, den „Keras-Modell exportieren“ geschrieben hat.</translation>
  </message>
  <message>
   <source>it fails</source>
   <extracomment>1180, engine/export.py</extracomment>
   <translation>es schlägt fehl</translation>
  </message>
  <message>
   <source>a geotransform</source>
   <extracomment>1181, engine/geometry/grid.py</extracomment>
   <translation>eine Geotransformation</translation>
  </message>
  <message>
   <source>the band </source>
   <extracomment>1182, engine/imagery/bands.py</extracomment>
   <translation>der Kanal </translation>
  </message>
  <message>
   <source>, by way of {above}</source>
   <extracomment>1183, engine/imagery/raster_safety.py</extracomment>
   <translation>, über {above}</translation>
  </message>
  <message>
   <source> from {value} to {value_2}</source>
   <extracomment>1184, engine/imagery/stac_search.py</extracomment>
   <translation> von {value} bis {value_2}</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>1185, engine/imagery/stac_values.py</extracomment>
   <translation> oder </translation>
  </message>
  <message>
   <source> and {names_count} more</source>
   <extracomment>1186, engine/imagery/stacking.py</extracomment>
   <translation> und {names_count} weitere</translation>
  </message>
  <message>
   <source>{classes} classes</source>
   <extracomment>1187, engine/inference/legend_choice.py</extracomment>
   <translation>{classes} Klassen</translation>
  </message>
  <message>
   <source>times {factor}</source>
   <extracomment>1188, engine/inference/likely_cause.py</extracomment>
   <translation>mal {factor}</translation>
  </message>
  <message>
   <source>laid out</source>
   <extracomment>1190, engine/inference/preparation.py</extracomment>
   <translation>nebeneinandergelegt</translation>
  </message>
  <message>
   <source>, because {reason}</source>
   <extracomment>1191, engine/inference/result_words.py</extracomment>
   <translation> (Grund: {reason})</translation>
  </message>
  <message>
   <source>A label</source>
   <extracomment>1193, engine/inference/result_words.py</extracomment>
   <translation>Ein Label</translation>
  </message>
  <message>
   <source>, {applied} applied</source>
   <extracomment>1194, engine/inference/result_words.py</extracomment>
   <translation>, {applied} angewendet</translation>
  </message>
  <message>
   <source>, threshold {level}</source>
   <extracomment>1195, engine/inference/result_words.py</extracomment>
   <translation>, Schwellenwert {level}</translation>
  </message>
  <message>
   <source> to </source>
   <extracomment>1196, engine/inference/result_words.py</extracomment>
   <translation> bis </translation>
  </message>
  <message>
   <source>a probability</source>
   <extracomment>1197, engine/inference/result_words.py</extracomment>
   <translation>eine Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>{found} is</source>
   <extracomment>1198, engine/inference/told_shares.py</extracomment>
   <translation>{found} sind</translation>
  </message>
  <message>
   <source> and {seen_count} more</source>
   <extracomment>1199, engine/inference/training_images.py</extracomment>
   <translation> und {seen_count} weitere</translation>
  </message>
  <message>
   <source>Values: {done}.</source>
   <extracomment>1200, engine/inference/value_choice.py</extracomment>
   <translation>Werte: {done}.</translation>
  </message>
  <message>
   <source>band {place}</source>
   <extracomment>1201, engine/inference/value_choice.py</extracomment>
   <translation>Kanal {place}</translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>1202, engine/inference/wanted_products.py</extracomment>
   <translation> und </translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>1203, engine/models/deepness.py</extracomment>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <source> above 0</source>
   <extracomment>1204, engine/models/deepness.py</extracomment>
   <translation> größer als 0</translation>
  </message>
  <message>
   <source> and {found_count} more</source>
   <extracomment>1205, engine/models/graph_safety.py</extracomment>
   <translation> und {found_count} weitere</translation>
  </message>
  <message>
   <source> and {listed_count} more</source>
   <extracomment>1206, engine/models/onnx_safety.py</extracomment>
   <translation> und {listed_count} weitere</translation>
  </message>
  <message>
   <source>RUNTIME is ONNX Runtime, but {lack}. Choose RUNTIME auto.</source>
   <extracomment>1207, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME ist ONNX Runtime, aber {lack}. Wählen Sie RUNTIME auto.</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which does not read {folder}: an ONNX file is run by ONNX Runtime. Choose RUNTIME auto.</source>
   <extracomment>1208, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME ist TensorFlow, das {folder} nicht liest: Eine ONNX-Datei wird von ONNX Runtime ausgeführt. Wählen Sie RUNTIME auto.</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which the inference environment does not have. Choose RUNTIME auto: ONNX Runtime can run {folder}. Or: {HOW_TO_ADD}</source>
   <extracomment>1209, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME ist TensorFlow, das die Inferenzumgebung nicht hat. Wählen Sie RUNTIME auto: ONNX Runtime kann {folder} ausführen. Oder: {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>{path}: the model is to be given the bands {order} of {count} (by BANDS, or by the names in the model card), but Orfeo ToolBox gives it all bands in their order. Save the image with these bands in this order (“Rearrange bands”), or choose ENGINE CNN Mapper.</source>
   <extracomment>1210, engine/otb/limits.py</extracomment>
   <translation>{path}: Das Modell soll die Kanäle {order} von {count} erhalten (laut BANDS oder den Namen in der Modellkarte), aber Orfeo ToolBox gibt ihm alle Kanäle in ihrer Reihenfolge. Speichern Sie das Bild mit diesen Kanälen in dieser Reihenfolge („Rearrange bands“), oder wählen Sie ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>one tile</source>
   <extracomment>1211, engine/otb/serving_plan.py</extracomment>
   <translation>eine Kachel</translation>
  </message>
  <message>
   <source>Choose a smaller EXTENT near the upper left corner, patch-based inference, or ENGINE CNN Mapper, which works in tiles.</source>
   <extracomment>1212, engine/otb/serving_plan.py</extracomment>
   <translation>Wählen Sie eine kleinere EXTENT nahe der linken oberen Ecke, die patchbasierte Inferenz oder ENGINE CNN Mapper, das in Kacheln arbeitet.</translation>
  </message>
  <message>
   <source>A file</source>
   <extracomment>1213, engine/service.py</extracomment>
   <translation>Eine Datei</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <extracomment>1214, engine/stac_image.py</extracomment>
   <translation>{name} wird geöffnet</translation>
  </message>
  <message>
   <source>, {cloud} % clouds</source>
   <extracomment>1215, engine/stac_image.py</extracomment>
   <translation>, {cloud} % Wolken</translation>
  </message>
  <message>
   <source>{name} has no polygon. Select some, or choose another layer, or leave MASK empty for a map of the whole image.</source>
   <extracomment>1216, engine/inference/area_mask.py</extracomment>
   <translation>{name} hat kein Polygon. Wählen Sie welche aus, oder wählen Sie einen anderen Layer, oder lassen Sie MASK leer, um eine Karte des ganzen Bildes zu erhalten.</translation>
  </message>
  <message>
   <source>{name} has points; expected are polygons.</source>
   <extracomment>1217, engine/inference/area_mask.py</extracomment>
   <translation>{name} hat Punkte; erwartet werden Polygone.</translation>
  </message>
  <message>
   <source>MASK is given, but the image is georeferenced by {kind} only: where the polygons lie on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer).</source>
   <extracomment>1218, engine/inference/area_mask.py</extracomment>
   <translation>MASK ist angegeben, aber das Bild ist nur durch {kind} georeferenziert: Wo die Polygone auf seinen Pixeln liegen, ist nicht bekannt. Entzerren Sie das Bild zuerst („Transformieren (Reprojizieren)“ oder die Georeferenzierung).</translation>
  </message>
  <message>
   <source>No polygon of MASK ({name}) reaches into the map of this image. Choose polygons inside the image, look whether the layer has the right coordinate reference system, or leave MASK empty.</source>
   <extracomment>1219, engine/inference/area_mask.py</extracomment>
   <translation>Kein Polygon von MASK ({name}) reicht in die Karte dieses Bildes hinein. Wählen Sie Polygone innerhalb des Bildes, prüfen Sie, ob der Layer das richtige Koordinatenbezugssystem hat, oder lassen Sie MASK leer.</translation>
  </message>
  <message>
   <source>{path} is a part of the exported model {whole}, which is taken as a whole: the classes, the fields and the proofs are in its model card.</source>
   <extracomment>1220, engine/contract/file_kind.py</extracomment>
   <translation>{path} ist ein Teil des exportierten Modells {whole}, das als Ganzes verwendet wird: Die Klassen, die Felder und die Nachweise stehen in seiner Modellkarte.</translation>
  </message>
  <message>
   <source>over the whole image</source>
   <extracomment>1221, engine/inference/onnx_listing.py</extracomment>
   <translation>über das ganze Bild</translation>
  </message>
  <message>
   <source>the model itself</source>
   <extracomment>1222, engine/inference/onnx_listing.py</extracomment>
   <translation>das Modell selbst</translation>
  </message>
  <message>
   <source>{model} is a Keras file of which no export is kept, and to export it needs TensorFlow, which this inference environment does not have. Choose the folder of an exported model. Or: {HOW_TO_ADD}</source>
   <extracomment>1223, engine/model_file.py</extracomment>
   <translation>{model} ist eine Keras-Datei, von der kein Export aufbewahrt ist, und sie zu exportieren erfordert TensorFlow, das diese Inferenzumgebung nicht hat. Wählen Sie den Ordner eines exportierten Modells. Oder: {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>In ONNX Runtime, {lack}. In TensorFlow the map would take less time: choose RUNTIME tensorflow.{way}</source>
   <extracomment>1224, engine/models/runtime_choice.py</extracomment>
   <translation>In ONNX Runtime gilt: {lack}. In TensorFlow würde die Karte weniger Zeit brauchen: Wählen Sie RUNTIME tensorflow.{way}</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>1225, engine/maps/file_exchange.py</extracomment>
   <translation>es lässt sich nicht entfernen</translation>
  </message>
  <message>
   <source>another program has it open, such as QGIS, where it is a layer (remove the layer), a spreadsheet, or a virus scanner</source>
   <extracomment>1226, engine/maps/operating_system.py</extracomment>
   <translation>ein anderes Programm hat es geöffnet, etwa QGIS, wo es ein Layer ist (entfernen Sie den Layer), eine Tabellenkalkulation oder ein Virenscanner</translation>
  </message>
  <message>
   <source>{OPEN_ELSEWHERE}, or you have no right to write it</source>
   <extracomment>1227, engine/maps/operating_system.py</extracomment>
   <translation>{OPEN_ELSEWHERE}, oder Sie haben kein Recht, es zu schreiben</translation>
  </message>
  <message>
   <source>“{name}” is the name of a device on Windows</source>
   <extracomment>1228, engine/maps/operating_system.py</extracomment>
   <translation>„{name}“ ist unter Windows der Name eines Geräts</translation>
  </message>
  <message>
   <source>Windows allows no {group} in names</source>
   <extracomment>1229, engine/maps/operating_system.py</extracomment>
   <translation>Windows erlaubt kein {group} in Namen</translation>
  </message>
  <message>
   <source>Windows drops a space or dot at the end of a name</source>
   <extracomment>1230, engine/maps/operating_system.py</extracomment>
   <translation>Windows lässt ein Leerzeichen oder einen Punkt am Ende eines Namens weg</translation>
  </message>
  <message>
   <source>with what is written beside it or in it for a time it takes {length} characters, and Windows takes {most}</source>
   <extracomment>1231, engine/maps/operating_system.py</extracomment>
   <translation>mit dem, was zeitweise daneben oder darin geschrieben wird, sind es {length} Zeichen, und Windows nimmt {most}</translation>
  </message>
  <message>
   <source>{name} is {path}; {wrong}. Choose another name.</source>
   <extracomment>1232, engine/maps/output_paths.py</extracomment>
   <translation>{name} ist {path}; {wrong}. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>{name} is {path}; {long}. Choose a shorter name, or a folder nearer to the drive.</source>
   <extracomment>1233, engine/maps/output_paths.py</extracomment>
   <translation>{name} ist {path}; {long}. Wählen Sie einen kürzeren Namen oder einen Ordner näher am Laufwerk.</translation>
  </message>
  <message>
   <source>{name} {path} cannot be replaced: {strerror}. Close it there, or choose another output file.</source>
   <extracomment>1234, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path} lässt sich nicht ersetzen: {strerror}. Schließen Sie es dort oder wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>How much memory is free cannot be told on this system: {DEFAULT_RAM} MB are planned for tiles. RAM sets another number.</source>
   <extracomment>1235, engine/inference/memory_plan.py</extracomment>
   <translation>Wie viel Speicher frei ist, lässt sich auf diesem System nicht feststellen: Für Kacheln sind {DEFAULT_RAM} MB vorgesehen. RAM legt eine andere Zahl fest.</translation>
  </message>
  <message>
   <source>Windows cannot load a library that “{found}” needs ({splitlines}). Install Microsoft's “Visual C++ Redistributable” (2015 to 2022, x64), and run it again.</source>
   <extracomment>1236, engine/models/operating_system.py</extracomment>
   <translation>Windows kann eine Bibliothek nicht laden, die „{found}“ benötigt ({splitlines}). Installieren Sie Microsofts „Visual C++ Redistributable“ (2015 bis 2022, x64) und führen Sie es erneut aus.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with code {status}: the memory ran out. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>1237, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox endete mit dem Code {status}: Der Speicher ging aus. Geben Sie RAM oder TILE_SIZE einen kleineren Wert oder schließen Sie andere Programme und führen Sie es erneut aus.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox cannot be started: one of its libraries is missing (code {status}). Start this Python with the PATH that OTB needs.</source>
   <extracomment>1238, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox lässt sich nicht starten: Eine seiner Bibliotheken fehlt (Code {status}). Starten Sie dieses Python mit dem PATH, den OTB benötigt.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (code {status}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1239, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox ist beim Start oder bei der Arbeit abgestürzt (Code {status}). Seine letzten Worte stehen im Protokoll.</translation>
  </message>
  <message>
   <source> and plus {offset}</source>
   <extracomment>1240, engine/inference/likely_cause.py</extracomment>
   <translation> und plus {offset}</translation>
  </message>
  <message>
   <source> and minus {value}</source>
   <extracomment>1241, engine/inference/likely_cause.py</extracomment>
   <translation> und minus {value}</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}. Its {tiles} finished tiles ({size}) are removed.</source>
   <extracomment>1242, engine/maps/resumable_maps.py</extracomment>
   <translation>Es ist eine unfertige Karte vorhanden, sie wird aber von vorn begonnen: {reason}. Ihre {tiles} fertigen Kacheln ({size}) werden entfernt.</translation>
  </message>
  <message>
   <source>they are something else</source>
   <extracomment>1243, engine/maps/tile_spool.py</extracomment>
   <translation>sie sind etwas anderes</translation>
  </message>
  <message>
   <source>square metres</source>
   <extracomment>1244, engine/contract/polish_job.py</extracomment>
   <translation>Quadratmeter</translation>
  </message>
  <message>
   <source>{name} is {value}; expected one of {list}.</source>
   <extracomment>1245, engine/contract/polish_job.py</extracomment>
   <translation>{name} ist {value}; erwartet wird eines von {list}.</translation>
  </message>
  <message>
   <source>SMOOTHING is {smoothing}; expected is an odd number of pixels from 3 to {WIDEST}, or 0.</source>
   <extracomment>1246, engine/contract/polish_job.py</extracomment>
   <translation>SMOOTHING ist {smoothing}; erwartet wird eine ungerade Anzahl von Pixeln von 3 bis {WIDEST} oder 0.</translation>
  </message>
  <message>
   <source>{name} is {number}; expected is a number from {low} to {high}.</source>
   <extracomment>1247, engine/contract/polish_job.py</extracomment>
   <translation>{name} ist {number}; erwartet wird eine Zahl von {low} bis {high}.</translation>
  </message>
  <message>
   <source>SMOOTHING is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1248, engine/contract/polish_job.py</extracomment>
   <translation>SMOOTHING ist angegeben, PROBABILITIES aber nicht; erwartet wird die Karte der Wahrscheinlichkeiten aus demselben Lauf. Wählen Sie sie oder geben Sie 0 an.</translation>
  </message>
  <message>
   <source>CONFIDENCE is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1249, engine/contract/polish_job.py</extracomment>
   <translation>CONFIDENCE ist angegeben, PROBABILITIES aber nicht; erwartet wird die Karte der Wahrscheinlichkeiten aus demselben Lauf. Wählen Sie sie oder geben Sie 0 an.</translation>
  </message>
  <message>
   <source>Nothing is asked for; expected is at least one of SMOOTHING, MERGE, MERGE_TABLE, CONFIDENCE, MAJORITY and MINIMUM_AREA.</source>
   <extracomment>1250, engine/contract/polish_job.py</extracomment>
   <translation>Es wird kein Schritt verlangt; erwartet wird mindestens einer der Parameter SMOOTHING, MERGE, MERGE_TABLE, CONFIDENCE, MAJORITY und MINIMUM_AREA.</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {target} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>1251, engine/polish_map.py</extracomment>
   <translation>CLASSES ist {classes}, was der Stil von {target} überschreiben würde. Wählen Sie eine andere Ausgabedatei oder geben Sie der Legende einen anderen Namen.</translation>
  </message>
  <message>
   <source>{share} have a class but no probabilities; they keep it, whatever SMOOTHING and CONFIDENCE say.</source>
   <extracomment>1252, engine/polish_map.py</extracomment>
   <translation>{share} haben eine Klasse, aber keine Wahrscheinlichkeiten; sie behalten sie, unabhängig von SMOOTHING und CONFIDENCE.</translation>
  </message>
  <message>
   <source>Smoothing: {share} have another class.</source>
   <extracomment>1253, engine/polish_map.py</extracomment>
   <translation>Glättung: {share} haben eine andere Klasse.</translation>
  </message>
  <message>
   <source>Confidence: {share} are less probable than {confidence}.</source>
   <extracomment>1254, engine/polish_map.py</extracomment>
   <translation>Konfidenz: {share} sind weniger wahrscheinlich als {confidence}.</translation>
  </message>
  <message>
   <source>Majority: {share} have another class.</source>
   <extracomment>1255, engine/polish_map.py</extracomment>
   <translation>Mehrheit: {share} haben eine andere Klasse.</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels: {told} regions merged, {REGIONS} have another class.</source>
   <extracomment>1256, engine/polish_map.py</extracomment>
   <translation>Mindestfläche von {unit} Pixeln: {told} Regionen zusammengefasst, {REGIONS} haben eine andere Klasse.</translation>
  </message>
  <message>
   <source>{told} smaller regions have pixels without data all around, and stay.</source>
   <extracomment>1257, engine/polish_map.py</extracomment>
   <translation>{told} kleinere Regionen sind ringsum von Pixeln ohne Daten umgeben und bleiben.</translation>
  </message>
  <message>
   <source>Classes before: {counts}.</source>
   <extracomment>1258, engine/polish_map.py</extracomment>
   <translation>Klassen vorher: {counts}.</translation>
  </message>
  <message>
   <source>Classes after: {counts}.</source>
   <extracomment>1259, engine/polish_map.py</extracomment>
   <translation>Klassen nachher: {counts}.</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}, which is to become {targets} already; expected is one new value for each.</source>
   <extracomment>1261, engine/polishing/class_merging.py</extracomment>
   <translation>{where} macht aus dem Klassenwert {value} den Wert {target}, obwohl er bereits zu {targets} werden soll; erwartet wird ein einziger neuer Wert für jeden.</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}; expected is a new value from 0 to {MAX_VALUE}.</source>
   <extracomment>1262, engine/polishing/class_merging.py</extracomment>
   <translation>{where} macht aus dem Klassenwert {value} den Wert {target}; erwartet wird ein neuer Wert von 0 bis {MAX_VALUE}.</translation>
  </message>
  <message>
   <source>{where} calls the new class {target} “{label}”, which is “{labels}” already; expected is one name for each.</source>
   <extracomment>1263, engine/polishing/class_merging.py</extracomment>
   <translation>{where} nennt die neue Klasse {target} „{label}“, sie heißt aber bereits „{labels}“; erwartet wird ein einziger Name für jede.</translation>
  </message>
  <message>
   <source>{where} has no “=”; expected is a text such as {FORM}.</source>
   <extracomment>1264, engine/polishing/class_merging.py</extracomment>
   <translation>{where} hat kein „=“; erwartet wird ein Text wie {FORM}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is larger than a table of classes can be.</source>
   <extracomment>1265, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} ist größer, als eine Tabelle von Klassen sein kann.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} cannot be read: {strerror}.</source>
   <extracomment>1266, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} kann nicht gelesen werden: {strerror}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>1267, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} ist kein UTF-8-Text; speichern Sie die Datei als UTF-8.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not a table: {error}.</source>
   <extracomment>1268, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} ist keine Tabelle: {error}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} lacks the columns value and new; expected is a first line such as value,new,label,color.</source>
   <extracomment>1269, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: In {path} fehlen die Spalten value und new; erwartet wird eine erste Zeile wie value,new,label,color.</translation>
  </message>
  <message>
   <source>MERGE_TABLE ({path}, line {number})</source>
   <extracomment>1270, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE ({path}, Zeile {number})</translation>
  </message>
  <message>
   <source>{where} has “{digits}” in the place of a class value; expected is a text such as {FORM}, or a table of whole numbers.</source>
   <extracomment>1271, engine/polishing/class_merging.py</extracomment>
   <translation>{where} hat „{digits}“ anstelle eines Klassenwerts; erwartet wird ein Text wie {FORM} oder eine Tabelle mit ganzen Zahlen.</translation>
  </message>
  <message>
   <source>{says} do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1272, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} gehören nicht zu {name}: {list}. Erwartet wird die Karte der Wahrscheinlichkeiten aus demselben Lauf, ein Kanal für jede Klasse.</translation>
  </message>
  <message>
   <source>{says} have the bands {found}, which are not the classes of {name}: {expected}. Expected is one band for each class, with its name, as OUTPUT_PROBABILITIES of the same run has; give the names as CLASSES if the map does not carry them.</source>
   <extracomment>1273, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} haben die Kanäle {found}, die nicht die Klassen von {name} sind: {expected}. Erwartet wird ein Kanal für jede Klasse, mit deren Namen, wie ihn OUTPUT_PROBABILITIES desselben Laufs hat; geben Sie die Namen als CLASSES an, wenn die Karte sie nicht enthält.</translation>
  </message>
  <message>
   <source>{says} have no band for the class “{label}” ({value}) of {name}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1274, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} haben keinen Kanal für die Klasse „{label}“ ({value}) von {name}. Erwartet wird die Karte der Wahrscheinlichkeiten aus demselben Lauf, ein Kanal für jede Klasse.</translation>
  </message>
  <message>
   <source>{says} hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1275, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} enthalten den Wert {wrong}; erwartet werden Zahlen von 0 bis 1. Teilen Sie Prozentwerte durch 100.</translation>
  </message>
  <message>
   <source>no runs have been set aside</source>
   <extracomment>1276, engine/polishing/passes.py</extracomment>
   <translation>es wurden keine Lauflängen beiseitegelegt</translation>
  </message>
  <message>
   <source>the class map</source>
   <extracomment>1278, engine/polishing/plan.py</extracomment>
   <translation>die Klassenkarte</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map. Check its nodata value.</source>
   <extracomment>1279, engine/polishing/plan.py</extracomment>
   <translation>{name} hat kein Pixel mit Daten; erwartet wird eine Klassenkarte. Prüfen Sie ihren NoData-Wert.</translation>
  </message>
  <message>
   <source>The class values to merge {lost} are not on {name}; the others are merged.</source>
   <extracomment>1280, engine/polishing/plan.py</extracomment>
   <translation>Die zusammenzufassenden Klassenwerte {lost} kommen in {name} nicht vor; die anderen werden zusammengefasst.</translation>
  </message>
  <message>
   <source>MINIMUM_AREA is in square metres, but the pixels of {name} are not: it is in degrees, or has no coordinate reference system. Give the area in pixels, or reproject the map first.</source>
   <extracomment>1282, engine/polishing/plan.py</extracomment>
   <translation>MINIMUM_AREA ist in Quadratmetern angegeben, die Pixel von {name} aber nicht: Die Karte ist in Grad oder hat kein Koordinatenbezugssystem. Geben Sie die Fläche in Pixeln an oder reprojizieren Sie die Karte zuerst.</translation>
  </message>
  <message>
   <source>UNCLASSIFIED_VALUE is {value}, which is the class “{label}”; expected is a value that no class has.</source>
   <extracomment>1283, engine/polishing/plan.py</extracomment>
   <translation>UNCLASSIFIED_VALUE ist {value}, das ist die Klasse „{label}“; erwartet wird ein Wert, den keine Klasse hat.</translation>
  </message>
  <message>
   <source>{name} would have the class value {wrong}; expected are values from 0 to {MAX_VALUE}. Give it another value in MERGE, as {wrong_2}=1.</source>
   <extracomment>1284, engine/polishing/plan.py</extracomment>
   <translation>{name} hätte den Klassenwert {wrong}; erwartet werden Werte von 0 bis {MAX_VALUE}. Geben Sie der Klasse in MERGE einen anderen Wert, etwa {wrong_2}=1.</translation>
  </message>
  <message>
   <source>{folder} cannot take what is set aside for the map: {strerror}. Free some space, or choose another output file.</source>
   <extracomment>1285, engine/polishing/spool.py</extracomment>
   <translation>{folder} kann nicht aufnehmen, was für die Karte beiseitegelegt wird: {strerror}. Schaffen Sie Platz oder wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>The job's connectivity is {connectivity}; expected 4 or 8.</source>
   <extracomment>1286, engine/contract/vector_job.py</extracomment>
   <translation>connectivity des Auftrags ist {connectivity}; erwartet wird 4 oder 8.</translation>
  </message>
  <message>
   <source>The job's simplify is {simplify}; expected a tolerance, or 0 for none.</source>
   <extracomment>1287, engine/contract/vector_job.py</extracomment>
   <translation>simplify des Auftrags ist {simplify}; erwartet wird eine Toleranz oder 0 für keine.</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; the layer is empty.</source>
   <extracomment>1288, engine/map_to_vector.py</extracomment>
   <translation>{name} hat kein Pixel mit Daten; der Layer ist leer.</translation>
  </message>
  <message>
   <source>Finishing the layer</source>
   <extracomment>1289, engine/map_to_vector.py</extracomment>
   <translation>Layer wird fertiggestellt</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version} from {name}</source>
   <extracomment>1292, engine/map_to_vector.py</extracomment>
   <translation>Erzeugt von CNN Mapper {version} aus {name}</translation>
  </message>
  <message>
   <source>{target} is open in another program, or was not closed properly: {name} lies beside it. Remove the layer from QGIS or save its edits, or choose another output file.</source>
   <extracomment>1293, engine/vectors/layer_file.py</extracomment>
   <translation>{target} ist in einem anderen Programm geöffnet oder wurde nicht ordnungsgemäß geschlossen: {name} liegt daneben. Entfernen Sie den Layer aus QGIS, speichern Sie seine Änderungen oder wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({error}). Free some space, or choose another output file.</source>
   <extracomment>1309, engine/vectors/geopackage.py</extracomment>
   <translation>{parent} kann die Polygone nicht aufnehmen ({error}). Schaffen Sie Platz oder wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) does not belong to {name}: {list}. Expected is OUTPUT_CONFIDENCE of the same run.</source>
   <extracomment>1313, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE ({path}) gehört nicht zu {name}: {list}. Erwartet wird OUTPUT_CONFIDENCE desselben Laufs.</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) holds the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1314, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE ({path}) enthält den Wert {wrong}; erwartet werden Zahlen von 0 bis 1. Teilen Sie Prozentwerte durch 100.</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({strerror}). Free some space, or choose another output file.</source>
   <extracomment>1315, engine/vectors/polygon_layer.py</extracomment>
   <translation>{parent} kann die Polygone nicht aufnehmen ({strerror}). Schaffen Sie Platz oder wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>Simplifying common borders</source>
   <extracomment>1316, engine/vectors/polygon_layer.py</extracomment>
   <translation>Gemeinsame Grenzen werden vereinfacht</translation>
  </message>
  <message>
   <source>Writing polygons</source>
   <extracomment>1317, engine/vectors/polygon_layer.py</extracomment>
   <translation>Polygone werden geschrieben</translation>
  </message>
  <message>
   <source>SIMPLIFY needs Shapely 2.1 with GEOS 3.12; the inference environment has Shapely {version} with GEOS {geos_version_string}. Set it up anew on Python 3.10 or later, or leave SIMPLIFY at 0.</source>
   <extracomment>1318, engine/vectors/polygon_layer.py</extracomment>
   <translation>SIMPLIFY benötigt Shapely 2.1 mit GEOS 3.12; die Inferenzumgebung hat Shapely {version} mit GEOS {geos_version_string}. Richten Sie sie mit Python 3.10 oder höher neu ein oder lassen Sie SIMPLIFY auf 0.</translation>
  </message>
  <message>
   <source>Counting block {count} of {total}</source>
   <extracomment>1319, engine/assessment/crosstab.py</extracomment>
   <translation>Block {count} von {total} wird ausgezählt</translation>
  </message>
  <message>
   <source>Writing block {count} of {total}</source>
   <extracomment>1320, engine/assessment/difference_map.py</extracomment>
   <translation>Block {count} von {total} wird geschrieben</translation>
  </message>
  <message>
   <source>Sampling block {count} of {total}</source>
   <extracomment>1321, engine/assessment/reference_samples.py</extracomment>
   <translation>Stichproben im Block werden gelesen {count} von {total}</translation>
  </message>
  <message>
   <source>{path}: EXTENT ({list}) lies outside the image, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1322, engine/early.py</extracomment>
   <translation>{path}: EXTENT ({list}) liegt außerhalb des Bildes, das ({list_2}) abdeckt (xmin, ymin, xmax, ymax im KBS des Bildes). Wählen Sie eine Ausdehnung, die sich mit ihm überlappt.</translation>
  </message>
  <message>
   <source>georeferenced by {kind}, the other by {own}</source>
   <extracomment>1323, engine/geometry/grid.py</extracomment>
   <translation>georeferenziert durch {kind}, das andere durch {own}</translation>
  </message>
  <message>
   <source>EXTENT ({list}) lies outside the map, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1324, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT ({list}) liegt außerhalb der Karte, die ({list_2}) abdeckt (xmin, ymin, xmax, ymax im KBS des Bildes). Wählen Sie eine Ausdehnung, die sich mit ihr überlappt.</translation>
  </message>
  <message>
   <source>In QGIS, save it as a GeoTIFF (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>1325, engine/imagery/other_gdal.py</extracomment>
   <translation>Speichern Sie ihn in QGIS als GeoTIFF (Kontextmenü des Layers: Export &gt; Speichern als), und verwenden Sie dieses.</translation>
  </message>
  <message>
   <source>Tile {count} of {total}</source>
   <extracomment>1326, engine/inference/map_making.py</extracomment>
   <translation>Kachel {count} von {total}</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are written as they are{because}.</source>
   <extracomment>1327, engine/inference/result_words.py</extracomment>
   <translation>Die Zahlen von „{output}“ werden geschrieben, wie sie sind{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the probability of one class{because}.</source>
   <extracomment>1328, engine/inference/result_words.py</extracomment>
   <translation>Die Zahlen von „{output}“ sind die Wahrscheinlichkeit einer Klasse{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the logit of the probability of one class{because}.</source>
   <extracomment>1329, engine/inference/result_words.py</extracomment>
   <translation>Die Zahlen von „{output}“ sind der Logit der Wahrscheinlichkeit einer Klasse{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of the probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1330, engine/inference/result_words.py</extracomment>
   <translation>Die Zahlen von „{output}“ sind Logits der Wahrscheinlichkeiten von {channels} Labels, die einander nicht ausschließen{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1331, engine/inference/result_words.py</extracomment>
   <translation>Die Zahlen von „{output}“ sind Wahrscheinlichkeiten von {channels} Labels, die einander nicht ausschließen{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} classes{because}.</source>
   <extracomment>1332, engine/inference/result_words.py</extracomment>
   <translation>Die Zahlen von „{output}“ sind Wahrscheinlichkeiten von {channels} Klassen{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of {channels} classes{because}.</source>
   <extracomment>1333, engine/inference/result_words.py</extracomment>
   <translation>Die Zahlen von „{output}“ sind Logits von {channels} Klassen{because}.</translation>
  </message>
  <message>
   <source>They pass through {applied} first.</source>
   <extracomment>1334, engine/inference/result_words.py</extracomment>
   <translation>Sie durchlaufen zuerst {applied}.</translation>
  </message>
  <message>
   <source>Counting strip {count} of {total}</source>
   <extracomment>1335, engine/map_to_vector.py</extracomment>
   <translation>Streifen {count} von {total} wird ausgezählt</translation>
  </message>
  <message>
   <source>Following borders, strip {count} of {total}</source>
   <extracomment>1336, engine/map_to_vector.py</extracomment>
   <translation>Grenzen werden verfolgt, Streifen {count} von {total}</translation>
  </message>
  <message>
   <source>{origin}: the colour “{colour}” is not of the form #rrggbb, and no name of a colour.</source>
   <extracomment>1337, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: Die Farbe „{colour}“ hat nicht die Form #rrggbb und ist kein Name einer Farbe.</translation>
  </message>
  <message>
   <source>Writing strip {count} of {total}</source>
   <extracomment>1338, engine/polishing/passes.py</extracomment>
   <translation>Streifen {count} von {total} wird geschrieben</translation>
  </message>
  <message>
   <source>Counting classes, block {count} of {total}</source>
   <extracomment>1339, engine/polishing/plan.py</extracomment>
   <translation>Klassen werden ausgezählt, Block {count} von {total}</translation>
  </message>
  <message>
   <source>{path} has no items.</source>
   <extracomment>1340, engine/batch/image_list.py</extracomment>
   <translation>{path} hat keine Items.</translation>
  </message>
  <message>
   <source>{text} holds no image; expected is a folder with files such as {kinds}.</source>
   <extracomment>1341, engine/batch/image_list.py</extracomment>
   <translation>{text} enthält kein Bild; erwartet wird ein Ordner mit Dateien wie {kinds}.</translation>
  </message>
  <message>
   <source>No file fits the pattern {text}; expected is one such as /data/*.tif.</source>
   <extracomment>1342, engine/batch/image_list.py</extracomment>
   <translation>Keine Datei passt auf das Muster {text}; erwartet wird eines wie /data/*.tif.</translation>
  </message>
  <message>
   <source>{text} holds no STAC item.</source>
   <extracomment>1343, engine/batch/image_list.py</extracomment>
   <translation>{text} enthält kein STAC-Item.</translation>
  </message>
  <message>
   <source>{text} names no image.</source>
   <extracomment>1344, engine/batch/image_list.py</extracomment>
   <translation>{text} nennt kein Bild.</translation>
  </message>
  <message>
   <source>{text} is no list of images; expected is a folder, a pattern such as /data/*.tif, a table (.csv, .txt) with an image a line, or STAC items (.json).</source>
   <extracomment>1345, engine/batch/image_list.py</extracomment>
   <translation>{text} ist keine Liste von Bildern; erwartet wird ein Ordner, ein Muster wie /data/*.tif, eine Tabelle (.csv, .txt) mit einem Bild je Zeile, oder STAC-Items (.json).</translation>
  </message>
  <message>
   <source>The list has {images_count} images; expected are {MOST} at most. Divide it.</source>
   <extracomment>1346, engine/batch/image_list.py</extracomment>
   <translation>Die Liste hat {images_count} Bilder; erwartet werden höchstens {MOST}. Teilen Sie sie auf.</translation>
  </message>
  <message>
   <source>{path} is in the list twice; expected is each image once.</source>
   <extracomment>1347, engine/batch/image_list.py</extracomment>
   <translation>{path} ist zweimal in der Liste; erwartet wird jedes Bild einmal.</translation>
  </message>
  <message>
   <source>PART is {part}, but there are {images_count} images; expected are at most as many shares as images.</source>
   <extracomment>1348, engine/batch/image_list.py</extracomment>
   <translation>PART ist {part}, aber es gibt {images_count} Bilder; erwartet werden höchstens so viele Anteile wie Bilder.</translation>
  </message>
  <message>
   <source>{path} lies more than {DEEPEST} catalogues deep; give one further down.</source>
   <extracomment>1350, engine/batch/image_list.py</extracomment>
   <translation>{path} liegt mehr als {DEEPEST} Kataloge tief; geben Sie einen weiter unten liegenden an.</translation>
  </message>
  <message>
   <source>{path} links to {href}; expected are files beside it. Search the catalogue instead.</source>
   <extracomment>1351, engine/batch/image_list.py</extracomment>
   <translation>{path} verweist auf {href}; erwartet werden Dateien daneben. Durchsuchen Sie stattdessen den Katalog.</translation>
  </message>
  <message>
   <source>{where} is not valid JSON ({error}).</source>
   <extracomment>1352, engine/batch/image_list.py</extracomment>
   <translation>{where} ist kein gültiges JSON ({error}).</translation>
  </message>
  <message>
   <source>{where} is neither a STAC item nor a collection of items; expected is an object of type Feature or FeatureCollection.</source>
   <extracomment>1353, engine/batch/image_list.py</extracomment>
   <translation>{where} ist weder ein STAC-Item noch eine Sammlung von Items; erwartet wird ein Objekt vom Typ Feature oder FeatureCollection.</translation>
  </message>
  <message>
   <source>{where}: feature {number} is no STAC item; expected are an id and assets.</source>
   <extracomment>1354, engine/batch/image_list.py</extracomment>
   <translation>{where}: Objekt {number} ist kein STAC-Item; erwartet werden id und assets.</translation>
  </message>
  <message>
   <source>{path} has more than {MOST_BYTES} MB; expected is a list of images.</source>
   <extracomment>1355, engine/batch/image_list.py</extracomment>
   <translation>{path} hat mehr als {MOST_BYTES} MB; erwartet wird eine Liste von Bildern.</translation>
  </message>
  <message>
   <source>The list {path} cannot be read: {error}.</source>
   <extracomment>1356, engine/batch/image_list.py</extracomment>
   <translation>Die Liste {path} kann nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <source>its worker ended without a result (exit status {status}); {value}</source>
   <extracomment>1357, engine/batch/image_runs.py</extracomment>
   <translation>sein Arbeitsprozess endete ohne Ergebnis (Exit-Status {status}); {value}</translation>
  </message>
  <message>
   <source>most likely the memory ran out.</source>
   <extracomment>1358, engine/batch/image_runs.py</extracomment>
   <translation>höchstwahrscheinlich ging der Arbeitsspeicher aus.</translation>
  </message>
  <message>
   <source>see the log.</source>
   <extracomment>1359, engine/batch/image_runs.py</extracomment>
   <translation>siehe Protokoll.</translation>
  </message>
  <message>
   <source>{finished} of {total} images; {name}: {text}</source>
   <extracomment>1360, engine/batch/image_runs.py</extracomment>
   <translation>{finished} von {total} Bildern; {name}: {text}</translation>
  </message>
  <message>
   <source>{title}: maps by CNN Mapper {version}.</source>
   <extracomment>1361, engine/batch/map_index.py</extracomment>
   <translation>{title}: Karten von CNN Mapper {version}.</translation>
  </message>
  <message>
   <source>when the map was made: the image's date is not known</source>
   <extracomment>1363, engine/batch/map_index.py</extracomment>
   <translation>wann die Karte erstellt wurde: Das Datum des Bildes ist nicht bekannt</translation>
  </message>
  <message>
   <source>{name} lies a part of a pixel beside the grid of {name_2}, so that {name_3} does not hold it.</source>
   <extracomment>1364, engine/batch/mosaic.py</extracomment>
   <translation>{name} liegt um einen Bruchteil eines Pixels neben dem Gitter von {name_2}, sodass {name_3} sie nicht enthält.</translation>
  </message>
  <message>
   <source>{first} is neither a job file nor a task; tasks are {list}.</source>
   <extracomment>1366, engine/command.py</extracomment>
   <translation>{first} ist weder eine Auftragsdatei noch eine Aufgabe; Aufgaben sind {list}.</translation>
  </message>
  <message>
   <source>{change} is no field as KEY=VALUE; known are {known}.</source>
   <extracomment>1367, engine/command.py</extracomment>
   <translation>{change} ist kein Feld der Form KEY=VALUE; bekannt sind {known}.</translation>
  </message>
  <message>
   <source>{key} is {text}; expected is {expected}.</source>
   <extracomment>1368, engine/command.py</extracomment>
   <translation>{key} ist {text}; erwartet wird {expected}.</translation>
  </message>
  <message>
   <source>expected is the address of a Dask scheduler (tcp://host:8786 or tls://host:8786), the path of the file that it has written (dask scheduler --scheduler-file), or local:N for N processes of this machine, such as local:4</source>
   <extracomment>1369, engine/contract/cluster_address.py</extracomment>
   <translation>erwartet wird die Adresse eines Dask-Schedulers (tcp://host:8786 oder tls://host:8786), der Pfad der Datei, die er geschrieben hat (dask scheduler --scheduler-file), oder local:N für N Prozesse dieses Rechners, etwa local:4</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; expected are 1 to {MOST_PROCESSES} processes.</source>
   <extracomment>1370, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER ist „{text}“; erwartet werden 1 bis {MOST_PROCESSES} Prozesse.</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; {EXPECTED}.</source>
   <extracomment>1371, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER ist „{text}“; {EXPECTED}.</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which cannot be read: {value}. Start the scheduler with --scheduler-file and that path, or give its address.</source>
   <extracomment>1372, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER ist die Datei {path}, die nicht gelesen werden kann: {value}. Starten Sie den Scheduler mit --scheduler-file und diesem Pfad, oder geben Sie seine Adresse an.</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which no Dask scheduler has written: it has no address of the form tcp://host:port or tls://host:port.</source>
   <extracomment>1373, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER ist die Datei {path}, die kein Dask-Scheduler geschrieben hat: Sie enthält keine Adresse der Form tcp://host:port oder tls://host:port.</translation>
  </message>
  <message>
   <source>PARTS is {parts}; expected is a number of parts from 1 to {MOST_PARTS}.</source>
   <extracomment>1374, engine/contract/job.py</extracomment>
   <translation>PARTS ist {parts}; erwartet wird eine Anzahl von Teilen von 1 bis {MOST_PARTS}.</translation>
  </message>
  <message>
   <source>Expected are images, a list of them, or a search: exactly one of these.</source>
   <extracomment>1375, engine/contract/job.py</extracomment>
   <translation>Erwartet werden Bilder, eine Liste davon oder eine Suche: genau eines davon.</translation>
  </message>
  <message>
   <source>The job's side_by_side is {side_by_side}; expected is 0 or more.</source>
   <extracomment>1376, engine/contract/job.py</extracomment>
   <translation>side_by_side des Auftrags ist {side_by_side}; erwartet wird 0 oder mehr.</translation>
  </message>
  <message>
   <source>INPUT names no part; expected are the parts' files, or their folder.</source>
   <extracomment>1377, engine/contract/merge_job.py</extracomment>
   <translation>INPUT nennt keinen Teil; erwartet werden die Dateien der Teile oder ihr Ordner.</translation>
  </message>
  <message>
   <source>The job's map is {map}; expected one of {list}.</source>
   <extracomment>1378, engine/contract/merge_job.py</extracomment>
   <translation>map des Auftrags ist {map}; erwartet wird eines von {list}.</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <extracomment>1379, engine/contract/part.py</extracomment>
   <translation>Teil {number} von {count}</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is k/n, such as 3/7 for the third of seven parts.</source>
   <extracomment>1380, engine/contract/part.py</extracomment>
   <translation>PART ist „{text}“; erwartet wird k/n, etwa 3/7 für den dritten von sieben Teilen.</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is a number from 1 to {value} before the slash, and how many parts there are behind it.</source>
   <extracomment>1381, engine/contract/part.py</extracomment>
   <translation>PART ist „{text}“; erwartet wird vor dem Schrägstrich eine Zahl von 1 bis {value} und dahinter, wie viele Teile es gibt.</translation>
  </message>
  <message>
   <source>PART is “{text}”: more than {MOST_PARTS} parts. Make fewer, larger ones.</source>
   <extracomment>1382, engine/contract/part.py</extracomment>
   <translation>PART ist „{text}“: mehr als {MOST_PARTS} Teile. Erstellen Sie weniger, größere.</translation>
  </message>
  <message>
   <source>This is a plan of {count} parts; expected is which of them to make, such as --part 1/{count_2}.</source>
   <extracomment>1383, engine/contract/plan_file.py</extracomment>
   <translation>Dies ist ein Plan von {count} Teilen; erwartet wird, welcher davon erstellt werden soll, etwa --part 1/{count_2}.</translation>
  </message>
  <message>
   <source>largest neighbour</source>
   <extracomment>1384, engine/contract/polish_job.py</extracomment>
   <translation>größter Nachbar</translation>
  </message>
  <message>
   <source>The job has to name labels: features or a raster, one of them.</source>
   <extracomment>1385, engine/contract/sampling_job.py</extracomment>
   <translation>Der Auftrag muss Labels nennen: Objekte oder ein Raster, eines davon.</translation>
  </message>
  <message>
   <source>The job's per_class must be positive, its block_size and seed not negative.</source>
   <extracomment>1386, engine/contract/sampling_job.py</extracomment>
   <translation>per_class des Auftrags muss positiv sein, block_size und seed dürfen nicht negativ sein.</translation>
  </message>
  <message>
   <source>The job's validation and test must be per cent, from 0 to below 100.</source>
   <extracomment>1387, engine/contract/sampling_job.py</extracomment>
   <translation>validation und test des Auftrags müssen Prozentwerte sein, von 0 bis unter 100.</translation>
  </message>
  <message>
   <source>The job's validation and test are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>1388, engine/contract/sampling_job.py</extracomment>
   <translation>validation und test des Auftrags sind {validation} und {test} Prozent; erwartet wird, dass etwas für das Training übrig bleibt.</translation>
  </message>
  <message>
   <source>The job's fold is {fold} of {folds}; expected 1 to {folds_2}, of 2 to {MOST_FOLDS}.</source>
   <extracomment>1389, engine/contract/sampling_job.py</extracomment>
   <translation>fold des Auftrags ist {fold} von {folds}; erwartet wird 1 bis {folds_2}, von 2 bis {MOST_FOLDS}.</translation>
  </message>
  <message>
   <source>The job's measure is {measure}; expected one of {list}.</source>
   <extracomment>1390, engine/contract/suggest_job.py</extracomment>
   <translation>measure des Auftrags ist {measure}; erwartet wird eines von {list}.</translation>
  </message>
  <message>
   <source>COUNT is {count}; expected is a number from 1 to {MOST_POINTS}.</source>
   <extracomment>1391, engine/contract/suggest_job.py</extracomment>
   <translation>COUNT ist {count}; erwartet wird eine Zahl von 1 bis {MOST_POINTS}.</translation>
  </message>
  <message>
   <source>SPACING is {spacing}; expected is a number of pixels, 1 to 10000.</source>
   <extracomment>1392, engine/contract/suggest_job.py</extracomment>
   <translation>SPACING ist {spacing}; erwartet wird eine Anzahl von Pixeln, 1 bis 10000.</translation>
  </message>
  <message>
   <source>LEARNING_RATE is {rate}; expected is a number above 0 and up to 10, or nothing, so that it is found.</source>
   <extracomment>1393, engine/contract/training_job.py</extracomment>
   <translation>LEARNING_RATE ist {rate}; erwartet wird eine Zahl über 0 und bis 10, oder nichts, damit sie gefunden wird.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is given, but START is not: the weights of a new network are random. Give the Keras file whose layers are to stay as they are, or leave it empty.</source>
   <extracomment>1394, engine/contract/training_job.py</extracomment>
   <translation>FROZEN_LAYERS ist angegeben, START aber nicht: Die Gewichte eines neuen Netzes sind zufällig. Geben Sie die Keras-Datei an, deren Schichten bleiben sollen, wie sie sind, oder lassen Sie den Parameter leer.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but START is not: it defines layers of that file.</source>
   <extracomment>1395, engine/contract/training_job.py</extracomment>
   <translation>CUSTOM_CODE ist angegeben, START aber nicht: Er definiert Schichten dieser Datei.</translation>
  </message>
  <message>
   <source> that are not beside MASK</source>
   <extracomment>1396, engine/geometry/shares.py</extracomment>
   <translation>, die nicht außerhalb von MASK liegen</translation>
  </message>
  <message>
   <source>PART is a share of {count}, but this map has only {most} blocks of {width} x {height} pixels{touched}; it can be shared into at most {most_2} parts. Ask for fewer of them.</source>
   <extracomment>1397, engine/geometry/shares.py</extracomment>
   <translation>PART ist ein Anteil von {count}, aber diese Karte hat nur {most} Blöcke von {width} x {height} Pixeln{touched}; sie kann in höchstens {most_2} Teile aufgeteilt werden. Fordern Sie weniger an.</translation>
  </message>
  <message>
   <source>The asset {key} of {id} lies at {href}; expected is an address with https or http, or a file beside that of the item. Choose other ASSETS or another catalogue.</source>
   <extracomment>1398, engine/imagery/stac_assets.py</extracomment>
   <translation>Das Asset {key} von {id} liegt unter {href}; erwartet wird eine Adresse mit https oder http oder eine Datei neben der des Items. Wählen Sie andere ASSETS oder einen anderen Katalog.</translation>
  </message>
  <message>
   <source>“{name}” in ASSETS fits several assets of {id}: {list}. Give the one that is meant.</source>
   <extracomment>1399, engine/imagery/stac_assets.py</extracomment>
   <translation>„{name}“ in ASSETS passt auf mehrere Assets von {id}: {list}. Geben Sie das gemeinte an.</translation>
  </message>
  <message>
   <source>The item {id} has no asset “{name}”. It has {value}.</source>
   <extracomment>1400, engine/imagery/stac_assets.py</extracomment>
   <translation>Das Item {id} hat kein Asset „{name}“. Es hat {value}.</translation>
  </message>
  <message>
   <source>{where} is no STAC item ({error}). Expected is the JSON of one item: an object of type Feature with assets.</source>
   <extracomment>1401, engine/imagery/stac_item.py</extracomment>
   <translation>{where} ist kein STAC-Item ({error}). Erwartet wird das JSON eines Items: ein Objekt vom Typ Feature mit assets.</translation>
  </message>
  <message>
   <source>{address} did not give a STAC item ({error}). Check ITEM, the network and the proxy, or try again later.</source>
   <extracomment>1402, engine/imagery/stac_item.py</extracomment>
   <translation>{address} lieferte kein STAC-Item ({error}). Prüfen Sie ITEM, das Netzwerk und den Proxy, oder versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>The STAC item {path} cannot be read: {value}. Check ITEM.</source>
   <extracomment>1403, engine/imagery/stac_item.py</extracomment>
   <translation>Das STAC-Item {path} kann nicht gelesen werden: {value}. Prüfen Sie ITEM.</translation>
  </message>
  <message>
   <source>{where} has more than {MOST_BYTES} MB; expected is the JSON of one STAC item.</source>
   <extracomment>1404, engine/imagery/stac_item.py</extracomment>
   <translation>{where} hat mehr als {MOST_BYTES} MB; erwartet wird das JSON eines STAC-Items.</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1405, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} Items gefunden, davon {clear_count} mit höchstens {max_cloud} % Wolken.</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1406, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} Item gefunden, davon {clear_count} mit höchstens {max_cloud} % Wolken.</translation>
  </message>
  <message>
   <source>CALIBRATE is not used: classes are the same with it and without, and neither OUTPUT_PROBABILITIES nor OUTPUT_CONFIDENCE is wanted.</source>
   <extracomment>1407, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE wird nicht verwendet: Die Klassen sind damit und ohne dieselben, und weder OUTPUT_PROBABILITIES noch OUTPUT_CONFIDENCE wird verlangt.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but HEAD names several results of the model, and the temperature in its card is that of one. Name one in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1408, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE ist eingeschaltet, aber HEAD nennt mehrere Ergebnisse des Modells, und die Temperatur in seiner Modellkarte ist die eines einzigen. Nennen Sie eines in HEAD oder schalten Sie CALIBRATE aus.</translation>
  </message>
  <message>
   <source>has no model card</source>
   <extracomment>1409, engine/inference/calibration_choice.py</extracomment>
   <translation>hat keine Modellkarte</translation>
  </message>
  <message>
   <source>has no {KEY} in its card</source>
   <extracomment>1410, engine/inference/calibration_choice.py</extracomment>
   <translation>hat kein {KEY} in seiner Modellkarte</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model {lacking}: no temperature is known by which its probabilities could be calibrated. “Train a model” (cnnmapper:trainmodel) finds one; or switch CALIBRATE off.</source>
   <extracomment>1411, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE ist eingeschaltet, aber das Modell {lacking}: Es ist keine Temperatur bekannt, mit der seine Wahrscheinlichkeiten kalibriert werden könnten. „Modell trainieren“ (cnnmapper:trainmodel) findet eine; oder schalten Sie CALIBRATE aus.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the temperature in the model card is that of “{output}”, and the maps are made of “{output_2}”. Name “{output_3}” in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1412, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE ist eingeschaltet, aber die Temperatur in der Modellkarte ist die von „{output}“, und die Karten entstehen aus „{output_2}“. Nennen Sie „{output_3}“ in HEAD oder schalten Sie CALIBRATE aus.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model has several outputs that may be its result ({list}), and its card does not say of which the temperature is. Give “output” in {KEY} of model_card.json, or switch CALIBRATE off.</source>
   <extracomment>1413, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE ist eingeschaltet, aber das Modell hat mehrere Ausgaben, die sein Ergebnis sein können ({list}), und seine Modellkarte gibt nicht an, für welche die Temperatur gilt. Geben Sie „output“ in {KEY} von model_card.json an oder schalten Sie CALIBRATE aus.</translation>
  </message>
  <message>
   <source> Their expected calibration error on the test samples was {error_before} % before and {error_after} % after.</source>
   <extracomment>1414, engine/inference/calibration_choice.py</extracomment>
   <translation> Ihr erwarteter Kalibrierungsfehler an den Teststichproben war {error_before} % davor und {error_after} % danach.</translation>
  </message>
  <message>
   <source>Thresholds are held against the model's own probabilities.</source>
   <extracomment>1415, engine/inference/calibration_choice.py</extracomment>
   <translation>Schwellenwerte werden mit den eigenen Wahrscheinlichkeiten des Modells verglichen.</translation>
  </message>
  <message>
   <source>The classes stay the same.</source>
   <extracomment>1416, engine/inference/calibration_choice.py</extracomment>
   <translation>Die Klassen bleiben dieselben.</translation>
  </message>
  <message>
   <source>Probabilities and confidence are calibrated by the temperature {temperature} of the model card.{error} {classes}</source>
   <extracomment>1417, engine/inference/calibration_choice.py</extracomment>
   <translation>Wahrscheinlichkeiten und Konfidenz werden mit der Temperatur {temperature} der Modellkarte kalibriert.{error} {classes}</translation>
  </message>
  <message>
   <source>What goes to and from the cluster {text} can be read and changed on the way, and whoever reaches its scheduler can run programs on it and on this machine: tcp:// is for networks that you trust. A scheduler at tls:// is protected.</source>
   <extracomment>1418, engine/inference/cluster.py</extracomment>
   <translation>Was zum Cluster {text} und von ihm gesendet wird, kann unterwegs gelesen und verändert werden, und wer seinen Scheduler erreicht, kann auf ihm und auf diesem Rechner Programme ausführen: tcp:// ist für Netzwerke, denen Sie vertrauen. Ein Scheduler unter tls:// ist geschützt.</translation>
  </message>
  <message>
   <source>Connecting to the cluster {text}</source>
   <extracomment>1419, engine/inference/cluster.py</extracomment>
   <translation>Verbindung zum Cluster {text} wird hergestellt</translation>
  </message>
  <message>
   <source>{path} is read with a log-in or a signature, which is not sent to the cluster {text}. Give the workers a log-in of their own (GDAL's variables in their environment) and the raster without one, save it where all machines find it, or leave CLUSTER empty.</source>
   <extracomment>1420, engine/inference/cluster.py</extracomment>
   <translation>{path} wird mit einer Anmeldung oder einer Signatur gelesen, die nicht an den Cluster {text} gesendet wird. Geben Sie den Arbeitsprozessen eine eigene Anmeldung (die Variablen von GDAL in ihrer Umgebung) und das Raster ohne eine solche an, speichern Sie es dort, wo alle Rechner es finden, oder lassen Sie CLUSTER leer.</translation>
  </message>
  <message>
   <source>No worker of the cluster {text} can compute this map. {workers}</source>
   <extracomment>1421, engine/inference/cluster.py</extracomment>
   <translation>Kein Arbeitsprozess des Clusters {text} kann diese Karte berechnen. {workers}</translation>
  </message>
  <message>
   <source>The cluster {text} has had no worker for {WAIT_S} s.</source>
   <extracomment>1422, engine/inference/cluster.py</extracomment>
   <translation>Der Cluster {text} hat seit {WAIT_S} s keinen Arbeitsprozess.</translation>
  </message>
  <message>
   <source>{said} They may have run out of memory: give CLUSTER fewer processes, or RAM or TILE_SIZE a smaller value.</source>
   <extracomment>1423, engine/inference/cluster.py</extracomment>
   <translation>{said} Möglicherweise ging ihnen der Arbeitsspeicher aus: Geben Sie CLUSTER weniger Prozesse, oder RAM oder TILE_SIZE einen kleineren Wert.</translation>
  </message>
  <message>
   <source>{said} The run waits for one, and goes on by itself; start some, or cancel it: what is finished stays for the next run.</source>
   <extracomment>1424, engine/inference/cluster.py</extracomment>
   <translation>{said} Der Lauf wartet auf einen und geht von selbst weiter; starten Sie welche oder brechen Sie den Lauf ab: Was fertig ist, bleibt für den nächsten Lauf erhalten.</translation>
  </message>
  <message>
   <source>The worker {worker} is not used: {refused}.</source>
   <extracomment>1426, engine/inference/cluster.py</extracomment>
   <translation>Der Arbeitsprozess {worker} wird nicht verwendet: {refused}.</translation>
  </message>
  <message>
   <source>(on the worker {result})</source>
   <extracomment>1427, engine/inference/cluster.py</extracomment>
   <translation>(auf dem Arbeitsprozess {result})</translation>
  </message>
  <message>
   <source>The worker {result} ran out of memory. Give RAM or TILE_SIZE a smaller value, or start workers with more memory.</source>
   <extracomment>1428, engine/inference/cluster.py</extracomment>
   <translation>Dem Arbeitsprozess {result} ging der Arbeitsspeicher aus. Geben Sie RAM oder TILE_SIZE einen kleineren Wert oder starten Sie Arbeitsprozesse mit mehr Arbeitsspeicher.</translation>
  </message>
  <message>
   <source>A tile failed unexpectedly {where}: {text}.</source>
   <extracomment>1429, engine/inference/cluster.py</extracomment>
   <translation>Eine Kachel ist unerwartet fehlgeschlagen {where}: {text}.</translation>
  </message>
  <message>
   <source>Tile {number} of the map ({output}) ends workers: several died in the midst of it, one after the other, most likely because their memory did not suffice. Give TILE_SIZE a smaller value (tiles have {width} x {height} pixels), or start workers with more memory. What is finished stays for the next run.</source>
   <extracomment>1430, engine/inference/cluster.py</extracomment>
   <translation>Kachel {number} der Karte ({output}) beendet Arbeitsprozesse: Mehrere wurden nacheinander mitten in ihrer Berechnung beendet, höchstwahrscheinlich, weil ihr Arbeitsspeicher nicht ausreichte. Geben Sie TILE_SIZE einen kleineren Wert (Kacheln haben {width} x {height} Pixel) oder starten Sie Arbeitsprozesse mit mehr Arbeitsspeicher. Was fertig ist, bleibt für den nächsten Lauf erhalten.</translation>
  </message>
  <message>
   <source>The cluster has answered for other tiles than it was given.</source>
   <extracomment>1431, engine/inference/cluster.py</extracomment>
   <translation>Der Cluster hat für andere Kacheln geantwortet als für die, die ihm gegeben wurden.</translation>
  </message>
  <message>
   <source>{error} Run it again: what is finished stays.</source>
   <extracomment>1432, engine/inference/cluster.py</extracomment>
   <translation>{error} Führen Sie den Lauf erneut aus: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} is gone. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1433, engine/inference/cluster_connection.py</extracomment>
   <translation>Der Scheduler des Clusters {text} ist nicht mehr da. Die fertigen Kacheln bleiben neben der Karte erhalten: Führen Sie den Lauf erneut aus, mit CLUSTER oder ohne, und er wird von dort aus fortgesetzt.</translation>
  </message>
  <message>
   <source>the scheduler</source>
   <extracomment>1434, engine/inference/cluster_connection.py</extracomment>
   <translation>der Scheduler</translation>
  </message>
  <message>
   <source>the worker {name}</source>
   <extracomment>1435, engine/inference/cluster_connection.py</extracomment>
   <translation>der Arbeitsprozess {name}</translation>
  </message>
  <message>
   <source>The cluster {text} does not take the engine: {error}. Look into the logs of its workers.</source>
   <extracomment>1437, engine/inference/cluster_connection.py</extracomment>
   <translation>Der Cluster {text} nimmt die Engine nicht an: {error}. Sehen Sie in die Protokolle seiner Arbeitsprozesse.</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {text}: {error}. Check CLUSTER, and whether the scheduler runs and can be reached from here.</source>
   <extracomment>1438, engine/inference/cluster_connection.py</extracomment>
   <translation>Unter {text} antwortet kein Dask-Scheduler: {error}. Prüfen Sie CLUSTER, und ob der Scheduler läuft und von hier aus erreichbar ist.</translation>
  </message>
  <message>
   <source>Dask (distributed), by which a cluster is reached, is not in the inference environment ({error}). Add it with “Set up the inference environment”, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays. A Python of your own needs what engine/requirements-cluster.txt lists. Or leave CLUSTER of the map empty.</source>
   <extracomment>1439, engine/inference/cluster_connection.py</extracomment>
   <translation>Dask (distributed), über das ein Cluster erreicht wird, ist nicht in der Inferenzumgebung ({error}). Fügen Sie es mit „Inferenzumgebung einrichten“, CLUSTER, hinzu (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); was vorhanden ist, bleibt erhalten. Ein eigenes Python benötigt, was engine/requirements-cluster.txt auflistet. Oder lassen Sie CLUSTER der Karte leer.</translation>
  </message>
  <message>
   <source>The {processes} processes of CLUSTER cannot be started: {error}.</source>
   <extracomment>1440, engine/inference/cluster_local.py</extracomment>
   <translation>Die {processes} Prozesse von CLUSTER können nicht gestartet werden: {error}.</translation>
  </message>
  <message>
   <source>the engine does not start ({name}: {error})</source>
   <extracomment>1441, engine/inference/cluster_plugin.py</extracomment>
   <translation>die Engine startet nicht ({name}: {error})</translation>
  </message>
  <message>
   <source>its Python lacks the package {name}</source>
   <extracomment>1442, engine/inference/cluster_plugin.py</extracomment>
   <translation>seinem Python fehlt das Paket {name}</translation>
  </message>
  <message>
   <source>only maps are computed on a cluster</source>
   <extracomment>1443, engine/inference/cluster_document.py</extracomment>
   <translation>auf einem Cluster werden nur Karten berechnet</translation>
  </message>
  <message>
   <source>{path} has {content_count} MB, and would have to be sent to every worker of CLUSTER; expected are at most {MOST_BYTES} MB. Simplify it, or leave CLUSTER empty.</source>
   <extracomment>1444, engine/inference/cluster_document.py</extracomment>
   <translation>{path} hat {content_count} MB und müsste an jeden Arbeitsprozess von CLUSTER gesendet werden; erwartet werden höchstens {MOST_BYTES} MB. Vereinfachen Sie die Datei oder lassen Sie CLUSTER leer.</translation>
  </message>
  <message>
   <source>the run is over</source>
   <extracomment>1445, engine/inference/cluster_worker.py</extracomment>
   <translation>der Lauf ist beendet</translation>
  </message>
  <message>
   <source>there is no model {model}: {SHARED}</source>
   <extracomment>1446, engine/inference/cluster_worker.py</extracomment>
   <translation>es gibt kein Modell {model}: {SHARED}</translation>
  </message>
  <message>
   <source>models and images have to lie where all machines of a cluster find them under one path, or be read over the network (/vsicurl/, /vsis3/)</source>
   <extracomment>1447, engine/inference/cluster_worker.py</extracomment>
   <translation>Modelle und Bilder müssen dort liegen, wo alle Rechner eines Clusters sie unter demselben Pfad finden, oder über das Netzwerk gelesen werden (/vsicurl/, /vsis3/)</translation>
  </message>
  <message>
   <source>there is no file {path}: {SHARED}</source>
   <extracomment>1448, engine/inference/cluster_worker.py</extracomment>
   <translation>es gibt keine Datei {path}: {SHARED}</translation>
  </message>
  <message>
   <source>{path} is another file there: {found}; expected is {expected}</source>
   <extracomment>1449, engine/inference/cluster_worker.py</extracomment>
   <translation>{path} ist dort eine andere Datei: {found}; erwartet wird {expected}</translation>
  </message>
  <message>
   <source>{state} bytes, changed {changed} UTC</source>
   <extracomment>1450, engine/inference/cluster_worker.py</extracomment>
   <translation>{state} Bytes, geändert {changed} UTC</translation>
  </message>
  <message>
   <source>{name} ({here} there, {there} here)</source>
   <extracomment>1451, engine/inference/cluster_worker.py</extracomment>
   <translation>{name} ({here} dort, {there} hier)</translation>
  </message>
  <message>
   <source>. Install the same version on both, or choose DEVICE cpu where only one of them has a graphics card</source>
   <extracomment>1452, engine/inference/cluster_worker.py</extracomment>
   <translation>. Installieren Sie auf beiden dieselbe Version, oder wählen Sie DEVICE cpu, wo nur einer von ihnen eine Grafikkarte hat</translation>
  </message>
  <message>
   <source>it would make another map, because these differ: {list}{way}</source>
   <extracomment>1453, engine/inference/cluster_worker.py</extracomment>
   <translation>er würde eine andere Karte erstellen, da sich Folgendes unterscheidet: {list}{way}</translation>
  </message>
  <message>
   <source>its Python lacks the package {split}</source>
   <extracomment>1454, engine/inference/cluster_worker.py</extracomment>
   <translation>seinem Python fehlt das Paket {split}</translation>
  </message>
  <message>
   <source>This is {in_words} of a map of {width} x {height} pixels: {width_2} x {height_2} pixels from column {x} and row {y} on.</source>
   <extracomment>1455, engine/inference/map_parts.py</extracomment>
   <translation>Dies ist {in_words} einer Karte von {width} x {height} Pixeln: {width_2} x {height_2} Pixel ab Spalte {x} und Zeile {y}.</translation>
  </message>
  <message>
   <source>, calibrated by the temperature {cooled}</source>
   <extracomment>1456, engine/inference/result_words.py</extracomment>
   <translation>, kalibriert mit der Temperatur {cooled}</translation>
  </message>
  <message>
   <source>{model} cannot be read any more: {strerror}. Bring the model's files back, and run it again.</source>
   <extracomment>1457, engine/inference/run_identity.py</extracomment>
   <translation>{model} kann nicht mehr gelesen werden: {strerror}. Stellen Sie die Dateien des Modells wieder her und führen Sie den Lauf erneut aus.</translation>
  </message>
  <message>
   <source>The pixels of a tile were changed on the way from a worker.</source>
   <extracomment>1458, engine/inference/tile_packing.py</extracomment>
   <translation>Die Pixel einer Kachel wurden auf dem Weg von einem Arbeitsprozess verändert.</translation>
  </message>
  <message>
   <source>Finding the images</source>
   <extracomment>1459, engine/map_images.py</extracomment>
   <translation>Bilder werden gesucht</translation>
  </message>
  <message>
   <source>{images_count} images, {at_once} at a time{value}</source>
   <extracomment>1460, engine/map_images.py</extracomment>
   <translation>{images_count} Bilder, {at_once} gleichzeitig{value}</translation>
  </message>
  <message>
   <source>, on {available_count} graphics cards.</source>
   <extracomment>1461, engine/map_images.py</extracomment>
   <translation>, auf {available_count} Grafikkarten.</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} cannot be made ({strerror}). Choose another folder.</source>
   <extracomment>1462, engine/map_images.py</extracomment>
   <translation>OUTPUT: {folder} kann nicht angelegt werden ({strerror}). Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} holds the images themselves; a map would take the place of one. Choose another folder.</source>
   <extracomment>1463, engine/map_images.py</extracomment>
   <translation>OUTPUT: {folder} enthält die Bilder selbst; eine Karte würde an die Stelle eines Bildes treten. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is no map of this program. Choose another folder, or move the file.</source>
   <extracomment>1464, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {file} ist vorhanden und keine Karte dieses Programms. Wählen Sie einen anderen Ordner oder verschieben Sie die Datei.</translation>
  </message>
  <message>
   <source>Writing mosaic and index</source>
   <extracomment>1467, engine/map_images.py</extracomment>
   <translation>Mosaik und Index werden geschrieben</translation>
  </message>
  <message>
   <source>The maps differ in CRS, pixel size or bands: there are {mosaics_count} mosaics.</source>
   <extracomment>1468, engine/map_images.py</extracomment>
   <translation>Die Karten unterscheiden sich in KBS, Pixelgröße oder Kanälen: Es gibt {mosaics_count} Mosaike.</translation>
  </message>
  <message>
   <source>Neither images nor a search are given; expected is one of them.</source>
   <extracomment>1469, engine/map_images.py</extracomment>
   <translation>Weder Bilder noch eine Suche sind angegeben; erwartet wird eines davon.</translation>
  </message>
  <message>
   <source>The creation option {upper} is {text}; expected is a number of pixels.</source>
   <extracomment>1470, engine/maps/map_profile.py</extracomment>
   <translation>Die Erstellungsoption {upper} ist {text}; erwartet wird eine Anzahl von Pixeln.</translation>
  </message>
  <message>
   <source>was computed by another method</source>
   <extracomment>1471, engine/maps/part_files.py</extracomment>
   <translation>wurde mit einer anderen Methode berechnet</translation>
  </message>
  <message>
   <source>is made of other numbers of the model</source>
   <extracomment>1472, engine/maps/part_files.py</extracomment>
   <translation>besteht aus anderen Zahlen des Modells</translation>
  </message>
  <message>
   <source>is made of other values of the image</source>
   <extracomment>1473, engine/maps/part_files.py</extracomment>
   <translation>besteht aus anderen Werten des Bildes</translation>
  </message>
  <message>
   <source>is from another image</source>
   <extracomment>1474, engine/maps/part_files.py</extracomment>
   <translation>stammt von einem anderen Bild</translation>
  </message>
  <message>
   <source>is from another version</source>
   <extracomment>1475, engine/maps/part_files.py</extracomment>
   <translation>stammt von einer anderen Version</translation>
  </message>
  <message>
   <source>has other parameters</source>
   <extracomment>1476, engine/maps/part_files.py</extracomment>
   <translation>hat andere Parameter</translation>
  </message>
  <message>
   <source>{path} is broken: {part}</source>
   <extracomment>1477, engine/maps/part_files.py</extracomment>
   <translation>{path} ist defekt: {part}</translation>
  </message>
  <message>
   <source>{path} is no part of a map: it was made without PART</source>
   <extracomment>1478, engine/maps/part_files.py</extracomment>
   <translation>{path} ist kein Teil einer Karte: Die Datei wurde ohne PART erstellt</translation>
  </message>
  <message>
   <source>{path} is of another map of the run, {map}</source>
   <extracomment>1479, engine/maps/part_files.py</extracomment>
   <translation>{path} gehört zu einer anderen Karte des Laufs, {map}</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <extracomment>1480, engine/maps/part_files.py</extracomment>
   <translation>es gibt keine solche Datei</translation>
  </message>
  <message>
   <source>its metadata item {PART} is damaged ({error})</source>
   <extracomment>1481, engine/maps/part_files.py</extracomment>
   <translation>ihr Metadatenelement {PART} ist beschädigt ({error})</translation>
  </message>
  <message>
   <source>it has {width} x {height} pixels; expected are {width_2} x {height_2}</source>
   <extracomment>1482, engine/maps/part_files.py</extracomment>
   <translation>sie hat {width} x {height} Pixel; erwartet werden {width_2} x {height_2}</translation>
  </message>
  <message>
   <source>{path} is {in_words} again, which is {path_2}: remove one of them</source>
   <extracomment>1483, engine/maps/part_files.py</extracomment>
   <translation>{path} ist noch einmal {in_words}, wie {path_2}: Entfernen Sie eine der beiden Dateien</translation>
  </message>
  <message>
   <source>is from another model: {mine}, while {name} is from {theirs}</source>
   <extracomment>1484, engine/maps/part_files.py</extracomment>
   <translation>stammt von einem anderen Modell: {mine}, während {name} von {theirs} stammt</translation>
  </message>
  <message>
   <source>{what}: {name}, while {name_2} has {name_3}</source>
   <extracomment>1485, engine/maps/part_files.py</extracomment>
   <translation>{what}: {name}, während {name_2} {name_3} hat</translation>
  </message>
  <message>
   <source>is {in_words}, while there are {count} of the others</source>
   <extracomment>1486, engine/maps/part_files.py</extracomment>
   <translation>ist {in_words}, während es von den anderen {count} gibt</translation>
  </message>
  <message>
   <source>is of another plan than {name}: the image, its area, MASK, the legend or the blocks of the file were others</source>
   <extracomment>1487, engine/maps/part_files.py</extracomment>
   <translation>gehört zu einem anderen Plan als {name}: Das Bild, sein Gebiet, MASK, die Legende oder die Blöcke der Datei waren andere</translation>
  </message>
  <message>
   <source>holds something else than {name}: another type, legend or other bands</source>
   <extracomment>1488, engine/maps/part_files.py</extracomment>
   <translation>enthält etwas anderes als {name}: einen anderen Typ, eine andere Legende oder andere Kanäle</translation>
  </message>
  <message>
   <source>checksum {text} instead of {checksum}</source>
   <extracomment>1489, engine/maps/part_merging.py</extracomment>
   <translation>Prüfsumme {text} statt {checksum}</translation>
  </message>
  <message>
   <source>its pixels are not those that were written ({why})</source>
   <extracomment>1490, engine/maps/part_merging.py</extracomment>
   <translation>ihre Pixel sind nicht die, die geschrieben wurden ({why})</translation>
  </message>
  <message>
   <source>{path} is broken: {why}</source>
   <extracomment>1491, engine/maps/part_merging.py</extracomment>
   <translation>{path} ist defekt: {why}</translation>
  </message>
  <message>
   <source>{told}. Remove what is broken, and make it again. The command of the first, with the paths of image and model: {part}</source>
   <extracomment>1492, engine/maps/part_merging.py</extracomment>
   <translation>{told}. Entfernen Sie, was defekt ist, und erstellen Sie es erneut. Der Befehl des ersten, mit den Pfaden von Bild und Modell: {part}</translation>
  </message>
  <message>
   <source>{parts_count} parts of the plan {plan}, {strftime}</source>
   <extracomment>1493, engine/maps/part_merging.py</extracomment>
   <translation>{parts_count} Teile des Plans {plan}, {strftime}</translation>
  </message>
  <message>
   <source>its place is not inside the map</source>
   <extracomment>1494, engine/maps/part_tag.py</extracomment>
   <translation>ihre Lage ist nicht innerhalb der Karte</translation>
  </message>
  <message>
   <source>{hexadecimal} is no colour</source>
   <extracomment>1495, engine/maps/part_tag.py</extracomment>
   <translation>{hexadecimal} ist keine Farbe</translation>
  </message>
  <message>
   <source>OUTPUT is {target}, a virtual raster, which has no CREATION_OPTIONS. Leave them empty, or choose a name that ends with .tif.</source>
   <extracomment>1496, engine/merge_maps.py</extracomment>
   <translation>OUTPUT ist {target}, ein virtuelles Raster, das keine CREATION_OPTIONS hat. Lassen Sie diese leer oder wählen Sie einen Namen, der mit .tif endet.</translation>
  </message>
  <message>
   <source>Looking at the parts</source>
   <extracomment>1497, engine/merge_maps.py</extracomment>
   <translation>Teile werden geprüft</translation>
  </message>
  <message>
   <source>Left out, as no parts of this map: {left_out}.</source>
   <extracomment>1498, engine/merge_maps.py</extracomment>
   <translation>Ausgelassen, da keine Teile dieser Karte: {left_out}.</translation>
  </message>
  <message>
   <source>INPUT holds no part of a map; expected are GeoTIFFs that were made with PART.</source>
   <extracomment>1499, engine/merge_maps.py</extracomment>
   <translation>INPUT enthält keinen Teil einer Karte; erwartet werden GeoTIFFs, die mit PART erstellt wurden.</translation>
  </message>
  <message>
   <source>parts are</source>
   <extracomment>1500, engine/merge_maps.py</extracomment>
   <translation>Teile</translation>
  </message>
  <message>
   <source>part is</source>
   <extracomment>1501, engine/merge_maps.py</extracomment>
   <translation>Teil</translation>
  </message>
  <message>
   <source>of {count} parts {missing_count} {several} missing: {numbers}</source>
   <extracomment>1502, engine/merge_maps.py</extracomment>
   <translation>von {count} Teilen fehlen {missing_count} {several}: {numbers}</translation>
  </message>
  <message>
   <source>Remove what does not belong there, and make what is missing.</source>
   <extracomment>1503, engine/merge_maps.py</extracomment>
   <translation>Entfernen Sie, was nicht dorthin gehört, und erstellen Sie, was fehlt.</translation>
  </message>
  <message>
   <source> The command of the first that is missing, with the paths of image and model: {missing}</source>
   <extracomment>1504, engine/merge_maps.py</extracomment>
   <translation> Der Befehl des ersten fehlenden Teils, mit den Pfaden von Bild und Modell: {missing}</translation>
  </message>
  <message>
   <source>{name} is not made: {complaints}. {way_out}</source>
   <extracomment>1505, engine/merge_maps.py</extracomment>
   <translation>{name} wird nicht erstellt: {complaints}. {way_out}</translation>
  </message>
  <message>
   <source>The parts were not all computed with {engines}: {few}. Runtimes round the last digits in ways of their own, so that labels may differ where two classes are equally probable.</source>
   <extracomment>1506, engine/merge_maps.py</extracomment>
   <translation>Die Teile wurden nicht alle mit {engines} berechnet: {few}. Laufzeitumgebungen runden die letzten Stellen auf ihre eigene Weise, sodass Labels abweichen können, wo zwei Klassen gleich wahrscheinlich sind.</translation>
  </message>
  <message>
   <source>calibrated classes</source>
   <extracomment>1507, engine/models/activations.py</extracomment>
   <translation>kalibrierte Klassen</translation>
  </message>
  <message>
   <source>calibrated labels</source>
   <extracomment>1508, engine/models/activations.py</extracomment>
   <translation>kalibrierte Labels</translation>
  </message>
  <message>
   <source>{KEY}: split is {split}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>1513, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY}: split ist {split}; erwartet wird ein einzeiliger Text von höchstens {LONGEST_TEXT} Zeichen.</translation>
  </message>
  <message>
   <source>{KEY}: temperature is {temperature}; expected is a number from {LOWEST} to {HIGHEST}.</source>
   <extracomment>1514, engine/models/card_calibration.py</extracomment>
   <translation>{KEY}: temperature ist {temperature}; erwartet wird eine Zahl von {LOWEST} bis {HIGHEST}.</translation>
  </message>
  <message>
   <source>{KEY} has only one of error_before and error_after; expected are both or none.</source>
   <extracomment>1516, engine/models/card_calibration.py</extracomment>
   <translation>{KEY} hat nur eines von error_before und error_after; erwartet werden beide oder keines.</translation>
  </message>
  <message>
   <source>{KEY}: output is {output}; expected is the name of an output.</source>
   <extracomment>1517, engine/models/card_calibration.py</extracomment>
   <translation>{KEY}: output ist {output}; erwartet wird der Name einer Ausgabe.</translation>
  </message>
  <message>
   <source>the geometry is {geometry}</source>
   <extracomment>1518, engine/models/card_place.py</extracomment>
   <translation>die Geometrie ist {geometry}</translation>
  </message>
  <message>
   <source>the geometry has corners beyond the Earth</source>
   <extracomment>1519, engine/models/card_place.py</extracomment>
   <translation>die Geometrie hat Eckpunkte außerhalb der Erde</translation>
  </message>
  <message>
   <source>PART is {part}; a plan is one of all parts. Leave it empty.</source>
   <extracomment>1520, engine/plan.py</extracomment>
   <translation>PART ist {part}; ein Plan umfasst alle Teile. Lassen Sie den Parameter leer.</translation>
  </message>
  <message>
   <source>ENGINE Orfeo ToolBox makes no parts of a map. Choose ENGINE CNN Mapper, or automatic.</source>
   <extracomment>1521, engine/plan.py</extracomment>
   <translation>ENGINE Orfeo ToolBox erstellt keine Teile einer Karte. Wählen Sie ENGINE CNN Mapper oder Automatisch.</translation>
  </message>
  <message>
   <source>Measuring what a tile takes</source>
   <extracomment>1522, engine/plan.py</extracomment>
   <translation>Aufwand einer Kachel wird gemessen</translation>
  </message>
  <message>
   <source>{parent} cannot take the plan: {strerror}. Choose another output file.</source>
   <extracomment>1523, engine/plan.py</extracomment>
   <translation>{parent} kann den Plan nicht aufnehmen: {strerror}. Wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>, {memory} MB of memory each</source>
   <extracomment>1524, engine/plan.py</extracomment>
   <translation>, je {memory} MB Arbeitsspeicher</translation>
  </message>
  <message>
   <source>{parts_count} parts of a map of {width} x {height} pixels, {core_hours} core-hours in all{memory}; method: {method}.</source>
   <extracomment>1525, engine/plan.py</extracomment>
   <translation>{parts_count} Teile einer Karte von {width} x {height} Pixeln, insgesamt {core_hours} Kernstunden{memory}; Methode: {method}.</translation>
  </message>
  <message>
   <source>Part {part}: {width} x {height} pixels from column {column} and row {row} on, {computed_pixels} of them to be computed; {core_hours} core-hours; reads {read_bytes} MB, writes {written_bytes} MB before compression.</source>
   <extracomment>1526, engine/plan.py</extracomment>
   <translation>Teil {part}: {width} x {height} Pixel ab Spalte {column} und Zeile {row}, davon {computed_pixels} zu berechnen; {core_hours} Kernstunden; liest {read_bytes} MB, schreibt {written_bytes} MB vor der Komprimierung.</translation>
  </message>
  <message>
   <source>The other {parts_count} parts are in {output}.</source>
   <extracomment>1527, engine/plan.py</extracomment>
   <translation>Die übrigen {parts_count} Teile stehen in {output}.</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels, by GDAL's sieve: {REGIONS} have another class.</source>
   <extracomment>1528, engine/polish_map.py</extracomment>
   <translation>Mindestfläche von {unit} Pixeln, durch das Sieben von GDAL: {REGIONS} haben eine andere Klasse.</translation>
  </message>
  <message>
   <source>AREA_RULE “largest neighbour” works on the whole of {name} at once and takes up to {needed} GB of memory, but {free} GB are free. Close other programs, or choose the other rule, which works in strips.</source>
   <extracomment>1529, engine/polishing/gdal_sieve.py</extracomment>
   <translation>AREA_RULE „größter Nachbar“ bearbeitet {name} als Ganzes auf einmal und benötigt bis zu {needed} GB Arbeitsspeicher, aber {free} GB sind frei. Schließen Sie andere Programme oder wählen Sie die andere Regel, die in Streifen arbeitet.</translation>
  </message>
  <message>
   <source>GDAL cannot sieve the map: {error}. Choose the other AREA_RULE, which works in strips.</source>
   <extracomment>1530, engine/polishing/gdal_sieve.py</extracomment>
   <translation>GDAL kann die Karte nicht sieben: {error}. Wählen Sie die andere AREA_RULE, die in Streifen arbeitet.</translation>
  </message>
  <message>
   <source>Sieving the whole map</source>
   <extracomment>1531, engine/polishing/passes.py</extracomment>
   <translation>Ganze Karte wird gesiebt</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds something else than patches; expected is a new or empty folder, or that of an older set, which is replaced.</source>
   <extracomment>1532, engine/sample_patches.py</extracomment>
   <translation>OUTPUT {target} enthält etwas anderes als Patches; erwartet wird ein neuer oder leerer Ordner oder der eines älteren Satzes, der ersetzt wird.</translation>
  </message>
  <message>
   <source>The job names no labels.</source>
   <extracomment>1533, engine/sample_patches.py</extracomment>
   <translation>Der Auftrag nennt keine Labels.</translation>
  </message>
  <message>
   <source>the images</source>
   <extracomment>1534, engine/sample_patches.py</extracomment>
   <translation>die Bilder</translation>
  </message>
  <message>
   <source>An interrupted sampling is gone on with, from {folder}.</source>
   <extracomment>1535, engine/sample_patches.py</extracomment>
   <translation>Eine unterbrochene Entnahme wird fortgesetzt, aus {folder}.</translation>
  </message>
  <message>
   <source>An interrupted sampling in {folder} was another one ({list}); this one begins anew.</source>
   <extracomment>1536, engine/sample_patches.py</extracomment>
   <translation>Eine unterbrochene Entnahme in {folder} war eine andere ({list}); diese beginnt neu.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({value}). Choose another folder.</source>
   <extracomment>1537, engine/sample_patches.py</extracomment>
   <translation>{folder} kann nicht angelegt werden ({value}). Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{target} cannot take the patches ({value}), which lie in {unfinished}. Close {name} in other programs and run it again: it goes on from there.</source>
   <extracomment>1538, engine/sample_patches.py</extracomment>
   <translation>{target} kann die Patches nicht aufnehmen ({value}), die in {unfinished} liegen. Schließen Sie {name} in anderen Programmen und führen Sie den Lauf erneut aus: Er wird von dort aus fortgesetzt.</translation>
  </message>
  <message>
   <source>Training, {band}: {minimum} to {maximum}, mean {mean} ± {standard_deviation}, middle 98 % {percentile_1} to {percentile_99}</source>
   <extracomment>1539, engine/sample_patches.py</extracomment>
   <translation>Training, {band}: {minimum} bis {maximum}, Mittelwert {mean} ± {standard_deviation}, mittlere 98 % {percentile_1} bis {percentile_99}</translation>
  </message>
  <message>
   <source>Writing the layer of samples</source>
   <extracomment>1540, engine/sample_patches.py</extracomment>
   <translation>Layer der Stichproben wird geschrieben</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}. {description}</source>
   <extracomment>1541, engine/sample_patches.py</extracomment>
   <translation>Erzeugt von CNN Mapper {version}. {description}</translation>
  </message>
  <message>
   <source>{where} has {distinct_count} different values; expected is a field of classes, with at most {MOST_CLASSES}. Choose another field: this one seems to number the features.</source>
   <extracomment>1542, engine/sampling/class_values.py</extracomment>
   <translation>{where} hat {distinct_count} verschiedene Werte; erwartet wird ein Feld von Klassen, mit höchstens {MOST_CLASSES}. Wählen Sie ein anderes Feld: Dieses scheint die Objekte zu nummerieren.</translation>
  </message>
  <message>
   <source>{where} holds {wrong}; expected are whole numbers or names, one for each class.</source>
   <extracomment>1543, engine/sampling/class_values.py</extracomment>
   <translation>{where} enthält {wrong}; erwartet werden ganze Zahlen oder Namen, einer für jede Klasse.</translation>
  </message>
  <message>
   <source>{where} holds {value}; expected are class values from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1544, engine/sampling/class_values.py</extracomment>
   <translation>{where} enthält {value}; erwartet werden Klassenwerte von 0 bis {MAX_VALUE}. Wenn der Wert „nicht bekannt“ bedeutet, nennen Sie ihn in IGNORE.</translation>
  </message>
  <message>
   <source>{where} is empty in {missing} features; they are left out.</source>
   <extracomment>1545, engine/sampling/class_values.py</extracomment>
   <translation>{where} ist bei {missing} Objekten leer; sie bleiben unberücksichtigt.</translation>
  </message>
  <message>
   <source>{where} holds “{list}”{value}; expected are whole numbers or the names of the classes in CLASSES, which are: {list_2}.</source>
   <extracomment>1546, engine/sampling/class_values.py</extracomment>
   <translation>{where} enthält „{list}“{value}; erwartet werden ganze Zahlen oder die Namen der Klassen in CLASSES, nämlich: {list_2}.</translation>
  </message>
  <message>
   <source>{where} holds “{other}” and “{text}”, which are two classes here; write them in one way if they are one.</source>
   <extracomment>1547, engine/sampling/class_values.py</extracomment>
   <translation>{where} enthält „{other}“ und „{text}“, die hier zwei Klassen sind; schreiben Sie sie einheitlich, wenn sie eine sind.</translation>
  </message>
  <message>
   <source>in a regular pattern</source>
   <extracomment>1548, engine/sampling/division.py</extracomment>
   <translation>in regelmäßigem Muster</translation>
  </message>
  <message>
   <source>at random</source>
   <extracomment>1549, engine/sampling/division.py</extracomment>
   <translation>zufällig</translation>
  </message>
  <message>
   <source>in {folds} folds, of which number {folds_2} is the test</source>
   <extracomment>1550, engine/sampling/division.py</extracomment>
   <translation>in {folds} Folds, von denen Nummer {folds_2} der Test ist</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels {how}; no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1551, engine/sampling/division.py</extracomment>
   <translation>Aufgeteilt nach quadratischen Blöcken von {size} Pixeln, {how}; kein Pixel eines Patches liegt in einem Patch eines anderen Teils (Lücke von {gap} Pixeln).</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels form {used_count} groups that lie at least a patch ({gap} pixels) apart; expected are at least {wanted}, one for each part. Choose spatial blocks, or label more places.</source>
   <extracomment>1552, engine/sampling/division.py</extracomment>
   <translation>SPLIT erfolgt nach Polygonen, aber die Labels bilden {used_count} Gruppen, die mindestens einen Patch ({gap} Pixel) auseinanderliegen; erwartet werden mindestens {wanted}, eine für jeden Teil. Wählen Sie räumliche Blöcke oder labeln Sie weitere Orte.</translation>
  </message>
  <message>
   <source>Divided by groups of features ({used_count}) that lie at least {gap} pixels apart, so that no pixel of a patch is in a patch of another part.</source>
   <extracomment>1553, engine/sampling/division.py</extracomment>
   <translation>Aufgeteilt nach Gruppen von Objekten ({used_count}), die mindestens {gap} Pixel auseinanderliegen, sodass kein Pixel eines Patches in einem Patch eines anderen Teils liegt.</translation>
  </message>
  <message>
   <source>the scan was made without groups of features</source>
   <extracomment>1554, engine/sampling/division.py</extracomment>
   <translation>die Durchsicht erfolgte ohne Gruppen von Objekten</translation>
  </message>
  <message>
   <source>{path} has {bands} bands, {path_2} {bands_2}; expected is that all images have the same bands. Choose them with BANDS, or give the rasters that are stacked one image after the other.</source>
   <extracomment>1555, engine/sampling/image_opening.py</extracomment>
   <translation>{path} hat {bands} Kanäle, {path_2} {bands_2}; erwartet wird, dass alle Bilder dieselben Kanäle haben. Wählen Sie diese mit BANDS, oder geben Sie die gestapelten Raster ein Bild nach dem anderen an.</translation>
  </message>
  <message>
   <source>The images have pixels of {metres} m to {metres_2} m: a network learns from both as if they were the same. Give images of one resolution.</source>
   <extracomment>1556, engine/sampling/image_opening.py</extracomment>
   <translation>Die Bilder haben Pixel von {metres} m bis {metres_2} m: Ein Netz lernt aus beiden, als wären sie gleich. Geben Sie Bilder einer einheitlichen Auflösung an.</translation>
  </message>
  <message>
   <source>Looking at labels, part {count} of {total}</source>
   <extracomment>1557, engine/sampling/label_scan.py</extracomment>
   <translation>Labels werden geprüft, Teil {count} von {total}</translation>
  </message>
  <message>
   <source>LABELS_FEATURES ({name})</source>
   <extracomment>1558, engine/sampling/labels.py</extracomment>
   <translation>LABELS_FEATURES ({name})</translation>
  </message>
  <message>
   <source>The field “{field}” of {name}</source>
   <extracomment>1559, engine/sampling/labels.py</extracomment>
   <translation>Das Feld „{field}“ von {name}</translation>
  </message>
  <message>
   <source>{name} has no features. Draw points or polygons and give each its class, or look whether the layer's filter or selection leaves any.</source>
   <extracomment>1560, engine/sampling/labels.py</extracomment>
   <translation>{name} hat keine Objekte. Zeichnen Sie Punkte oder Polygone und geben Sie jedem seine Klasse, oder prüfen Sie, ob Filter oder Auswahl des Layers welche übrig lassen.</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no geometry; they are left out.</source>
   <extracomment>1561, engine/sampling/labels.py</extracomment>
   <translation>{name}: {sum} Objekte haben keine Geometrie; sie bleiben unberücksichtigt.</translation>
  </message>
  <message>
   <source>origin or pixel size differ by {off} pixels over the image</source>
   <extracomment>1562, engine/sampling/labels.py</extracomment>
   <translation>Ursprung oder Pixelgröße weichen über das Bild um {off} Pixel ab</translation>
  </message>
  <message>
   <source>{name} lies on another pixel grid than {path} ({told}). Bring it to the image's grid first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>1563, engine/sampling/labels.py</extracomment>
   <translation>{name} liegt auf einem anderen Pixelgitter als {path} ({told}). Bringen Sie es zuerst auf das Gitter des Bildes, mit „Transformieren (Reprojizieren)“ und nächstem Nachbarn.</translation>
  </message>
  <message>
   <source>{name} holds the value {values}; expected are class values, whole numbers from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1564, engine/sampling/labels.py</extracomment>
   <translation>{name} enthält den Wert {values}; erwartet werden Klassenwerte, ganze Zahlen von 0 bis {MAX_VALUE}. Wenn er „nicht bekannt“ bedeutet, nennen Sie ihn in IGNORE.</translation>
  </message>
  <message>
   <source>{name} has {values} different class values; expected are at most {MOST_CLASSES}. Give labels with one whole number for each class.</source>
   <extracomment>1565, engine/sampling/labels.py</extracomment>
   <translation>{name} hat {values} verschiedene Klassenwerte; erwartet werden höchstens {MOST_CLASSES}. Geben Sie Labels mit einer ganzen Zahl für jede Klasse an.</translation>
  </message>
  <message>
   <source>No label is of the classes {list}{more} of CLASSES; they are left out, and a model that learns from these patches will not know them.</source>
   <extracomment>1566, engine/sampling/labels.py</extracomment>
   <translation>Kein Label gehört zu den Klassen {list}{more} von CLASSES; sie werden ausgelassen, und ein Modell, das aus diesen Patches lernt, wird sie nicht kennen.</translation>
  </message>
  <message>
   <source>Cutting patch {count} of {total}</source>
   <extracomment>1567, engine/sampling/patch_cutting.py</extracomment>
   <translation>Patch {count} von {total} wird ausgeschnitten</translation>
  </message>
  <message>
   <source>Sample the patches again.</source>
   <extracomment>1568, engine/sampling/patch_files.py</extracomment>
   <translation>Entnehmen Sie die Patches erneut.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1569, engine/sampling/patch_files.py</extracomment>
   <translation>{path} kann nicht geschrieben werden ({value}). Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{path} is no array of NumPy: it is damaged. {AGAIN}</source>
   <extracomment>1570, engine/sampling/patch_files.py</extracomment>
   <translation>{path} ist kein NumPy-Array: Die Datei ist beschädigt. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} holds {dtype} of the shape {shape}; expected is {dtype_2} of the shape {shape_2}. {AGAIN}</source>
   <extracomment>1571, engine/sampling/patch_files.py</extracomment>
   <translation>{path} enthält {dtype} der Form {shape}; erwartet wird {dtype_2} der Form {shape_2}. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}). {AGAIN}</source>
   <extracomment>1572, engine/sampling/patch_files.py</extracomment>
   <translation>{path} kann nicht gelesen werden ({value}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is missing. Copy the whole folder again, or sample again.</source>
   <extracomment>1573, engine/sampling/patch_files.py</extracomment>
   <translation>{path} fehlt. Kopieren Sie den ganzen Ordner erneut oder entnehmen Sie die Patches erneut.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected are {expected}: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1574, engine/sampling/patch_files.py</extracomment>
   <translation>{path} hat {size} Bytes; erwartet werden {expected}: Die Datei ist beschädigt. Kopieren Sie den ganzen Ordner erneut oder entnehmen Sie die Patches erneut.</translation>
  </message>
  <message>
   <source>{path} has other numbers than were written: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1575, engine/sampling/patch_files.py</extracomment>
   <translation>{path} enthält andere Zahlen, als geschrieben wurden: Die Datei ist beschädigt. Kopieren Sie den ganzen Ordner erneut oder entnehmen Sie die Patches erneut.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1576, engine/sampling/patch_set.py</extracomment>
   <translation>{folder} kann nicht geschrieben werden ({value}). Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{folder} does not list the file {file}. Sample the patches again.</source>
   <extracomment>1577, engine/sampling/patch_set.py</extracomment>
   <translation>{folder} führt die Datei {file} nicht auf. Entnehmen Sie die Patches erneut.</translation>
  </message>
  <message>
   <source>The patch set's</source>
   <extracomment>1578, engine/sampling/patch_set_document.py</extracomment>
   <translation>Im Patchsatz:</translation>
  </message>
  <message>
   <source>The images' dates are not known.</source>
   <extracomment>1579, engine/sampling/patch_set_document.py</extracomment>
   <translation>Die Aufnahmetermine der Bilder sind nicht bekannt.</translation>
  </message>
  <message>
   <source>{values} patches of {names_count} classes. {description}</source>
   <extracomment>1580, engine/sampling/patch_set_document.py</extracomment>
   <translation>{values} Patches von {names_count} Klassen. {description}</translation>
  </message>
  <message>
   <source>{folder} is no folder; expected is one that “Sample patches” made.</source>
   <extracomment>1581, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder} ist kein Ordner; erwartet wird einer, den „Patches entnehmen“ erstellt hat.</translation>
  </message>
  <message>
   <source>{folder} has no {name}: it is no set of patches, or not finished. Run “Sample patches” with this folder as its output; it goes on where it was interrupted.</source>
   <extracomment>1582, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder} hat kein {name}: Der Ordner ist kein Patchsatz oder nicht fertig. Führen Sie „Patches entnehmen“ mit diesem Ordner als Ausgabe aus; es wird dort fortgesetzt, wo es unterbrochen wurde.</translation>
  </message>
  <message>
   <source>{path} has more than {MAX_BYTES} bytes: it is damaged. {AGAIN}</source>
   <extracomment>1583, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} hat mehr als {MAX_BYTES} Bytes: Die Datei ist beschädigt. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}).</source>
   <extracomment>1584, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} kann nicht gelesen werden ({value}).</translation>
  </message>
  <message>
   <source>{path} does not describe patches of this program ({name}). {AGAIN}</source>
   <extracomment>1585, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} beschreibt keine Patches dieses Programms ({name}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} has version {version}; this program reads version {VERSION}. {AGAIN}</source>
   <extracomment>1586, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} hat Version {version}; dieses Programm liest Version {VERSION}. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). {AGAIN}</source>
   <extracomment>1587, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} ist beschädigt ({reason}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged: {error} {AGAIN}</source>
   <extracomment>1588, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} ist beschädigt: {error} {AGAIN}</translation>
  </message>
  <message>
   <source>the class {one}</source>
   <extracomment>1589, engine/sampling/patch_set_document.py</extracomment>
   <translation>die Klasse {one}</translation>
  </message>
  <message>
   <source>kind, values or sources</source>
   <extracomment>1590, engine/sampling/patch_set_document.py</extracomment>
   <translation>Art, Werte oder Quellen</translation>
  </message>
  <message>
   <source>the parts</source>
   <extracomment>1591, engine/sampling/patch_set_document.py</extracomment>
   <translation>die Teile</translation>
  </message>
  <message>
   <source>counts of another number of classes</source>
   <extracomment>1592, engine/sampling/patch_set_document.py</extracomment>
   <translation>Anzahlen für eine andere Zahl von Klassen</translation>
  </message>
  <message>
   <source>the sources</source>
   <extracomment>1593, engine/sampling/patch_set_document.py</extracomment>
   <translation>die Quellen</translation>
  </message>
  <message>
   <source>the file name {name}</source>
   <extracomment>1594, engine/sampling/patch_set_document.py</extracomment>
   <translation>der Dateiname {name}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”, which has {sizes_count} sizes; expected is one for all sources, or one for each of the {sources}.</source>
   <extracomment>1595, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZE ist „{text}“ und hat {sizes_count} Größen; erwartet wird eine für alle Quellen oder eine für jede der {sources}.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”; expected are at most {largest} pixels.</source>
   <extracomment>1596, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZE ist „{text}“; erwartet werden höchstens {largest} Pixel.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)”.</source>
   <extracomment>1597, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} ist nur durch {kind} georeferenziert; wo die Pixel liegen, ist nicht bekannt. Entzerren Sie das Raster zuerst mit „Transformieren (Reprojizieren)“.</translation>
  </message>
  <message>
   <source>{path} has {width} x {height} pixels, which is less than a patch (PATCH_SIZE is {size}). Choose a larger image, or smaller patches.</source>
   <extracomment>1598, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} hat {width} x {height} Pixel, weniger als ein Patch (PATCH_SIZE ist {size}). Wählen Sie ein größeres Bild oder kleinere Patches.</translation>
  </message>
  <message>
   <source>{path} has {other} of {path_2}. Bring all images to one with “Warp (reproject)”: patches of different images could else see the same ground.</source>
   <extracomment>1599, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} hat gegenüber {path_2} {other}. Bringen Sie alle Bilder mit „Transformieren (Reprojizieren)“ in ein gemeinsames System: Patches verschiedener Bilder könnten sonst denselben Boden sehen.</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}; expected are at least the {reach} pixels that a patch sees, or no patch fits into a block. 0 chooses it by the labels.</source>
   <extracomment>1600, engine/sampling/set_making.py</extracomment>
   <translation>BLOCK_SIZE ist {block_size}; erwartet werden mindestens die {reach} Pixel, die ein Patch sieht, sonst passt kein Patch in einen Block. 0 wählt die Größe nach den Labels.</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>1601, engine/sampling/set_making.py</extracomment>
   <translation>SPLIT erfolgt nach Polygonen, aber die Labels sind ein Raster, das keine hat. Wählen Sie räumliche Blöcke.</translation>
  </message>
  <message>
   <source>Dividing the patches</source>
   <extracomment>1602, engine/sampling/set_making.py</extracomment>
   <translation>Patches werden aufgeteilt</translation>
  </message>
  <message>
   <source>No patch is left for the training: {division}</source>
   <extracomment>1603, engine/sampling/set_making.py</extracomment>
   <translation>Für das Training bleibt kein Patch übrig: {division}</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in features of different classes; they are left out.</source>
   <extracomment>1604, engine/sampling/set_making.py</extracomment>
   <translation>{conflicts} Pixel liegen in Objekten verschiedener Klassen; sie bleiben unberücksichtigt.</translation>
  </message>
  <message>
   <source>No label of {name} lies on an image: the labels cover {place}, the first image {extent}. Look whether both have the right coordinate reference system.</source>
   <extracomment>1605, engine/sampling/set_making.py</extracomment>
   <translation>Kein Label von {name} liegt auf einem Bild: Die Labels decken {place} ab, das erste Bild {extent}. Prüfen Sie, ob beide das richtige Koordinatenbezugssystem haben.</translation>
  </message>
  <message>
   <source>On none of the {sum} labelled pixels a patch of {size} pixels has data everywhere: they lie at the image's border or beside pixels without data. Label other places, or choose smaller patches (PATCH_SIZE).</source>
   <extracomment>1606, engine/sampling/set_making.py</extracomment>
   <translation>Bei keinem der {sum} gelabelten Pixel hat ein Patch von {size} Pixeln überall Daten: Sie liegen am Bildrand oder neben Pixeln ohne Daten. Labeln Sie andere Orte oder wählen Sie kleinere Patches (PATCH_SIZE).</translation>
  </message>
  <message>
   <source>{left} of {sum} labelled pixels are left out: the patch around them reaches beyond the image or sees pixels without data.</source>
   <extracomment>1607, engine/sampling/set_making.py</extracomment>
   <translation>{left} von {sum} gelabelten Pixeln bleiben unberücksichtigt: Der Patch um sie herum reicht über das Bild hinaus oder sieht Pixel ohne Daten.</translation>
  </message>
  <message>
   <source>The classes {lost} have no pixel on which a patch of {size} pixels has data everywhere; they are left out.</source>
   <extracomment>1608, engine/sampling/set_making.py</extracomment>
   <translation>Die Klassen {lost} haben kein Pixel, bei dem ein Patch von {size} Pixeln überall Daten hat; sie werden ausgelassen.</translation>
  </message>
  <message>
   <source>All labels are of one class, “{label}”; expected are at least two, or there is nothing to tell apart. Label places of another class, too.</source>
   <extracomment>1609, engine/sampling/set_making.py</extracomment>
   <translation>Alle Labels gehören zu einer Klasse, „{label}“; erwartet werden mindestens zwei, sonst gibt es nichts zu unterscheiden. Labeln Sie auch Orte einer anderen Klasse.</translation>
  </message>
  <message>
   <source>The patches are divided at random, so those of the test share pixels with those of the training: the accuracy on the test will be too good to be true. Use it to compare with others who do so; spatial blocks tell what a map is worth.</source>
   <extracomment>1610, engine/sampling/set_making.py</extracomment>
   <translation>Die Patches sind zufällig aufgeteilt, daher haben die des Tests Pixel mit denen des Trainings gemeinsam: Die Genauigkeit im Test wird zu gut sein, um wahr zu sein. Verwenden Sie dies zum Vergleich mit anderen, die so vorgehen; räumliche Blöcke zeigen, was eine Karte wert ist.</translation>
  </message>
  <message>
   <source>Divided pixel by pixel, at random.</source>
   <extracomment>1611, engine/sampling/set_making.py</extracomment>
   <translation>Pixel für Pixel zufällig aufgeteilt.</translation>
  </message>
  <message>
   <source>The {name} part is empty: {division}</source>
   <extracomment>1612, engine/sampling/set_making.py</extracomment>
   <translation>Der Teil „{name}“ ist leer: {division}</translation>
  </message>
  <message>
   <source>, or choose a smaller BLOCK_SIZE</source>
   <extracomment>1614, engine/sampling/set_making.py</extracomment>
   <translation>, oder wählen Sie eine kleinere BLOCK_SIZE</translation>
  </message>
  <message>
   <source>the labels cover too little ground for blocks of {block_size} pixels with a gap of {gap}. Label places farther apart, choose smaller patches (PATCH_SIZE), or give a smaller BLOCK_SIZE.</source>
   <extracomment>1615, engine/sampling/set_making.py</extracomment>
   <translation>Die Labels decken zu wenig Boden für Blöcke von {block_size} Pixeln mit einer Lücke von {gap} ab. Labeln Sie Orte, die weiter auseinanderliegen, wählen Sie kleinere Patches (PATCH_SIZE) oder geben Sie eine kleinere BLOCK_SIZE an.</translation>
  </message>
  <message>
   <source>the labels lie in too few places. Label more places, far from each other.</source>
   <extracomment>1616, engine/sampling/set_making.py</extracomment>
   <translation>Die Labels liegen an zu wenigen Orten. Labeln Sie weitere Orte, weit voneinander entfernt.</translation>
  </message>
  <message>
   <source>{parent} has {free} GB free; the {drawn_count} patches take {size} GB. Free some space, choose another folder, or fewer patches (PER_CLASS).</source>
   <extracomment>1617, engine/sampling/set_making.py</extracomment>
   <translation>{parent} hat {free} GB frei; die {drawn_count} Patches benötigen {size} GB. Schaffen Sie Platz, wählen Sie einen anderen Ordner oder weniger Patches (PER_CLASS).</translation>
  </message>
  <message>
   <source>the job, a JSON file; or the name of a task</source>
   <extracomment>1618, engine/service.py</extracomment>
   <translation>der Auftrag, eine JSON-Datei; oder der Name einer Aufgabe</translation>
  </message>
  <message>
   <source>fields of the job, instead of the file's</source>
   <extracomment>1619, engine/service.py</extracomment>
   <translation>Felder des Auftrags, anstelle derer der Datei</translation>
  </message>
  <message>
   <source>make only the k-th of n parts of the map, of a job or a plan; its files are called so: map.tif becomes map_3_of_7.tif</source>
   <extracomment>1620, engine/service.py</extracomment>
   <translation>nur den k-ten von n Teilen der Karte erstellen, eines Auftrags oder eines Plans; seine Dateien heißen entsprechend: aus map.tif wird map_3_of_7.tif</translation>
  </message>
  <message>
   <source>compute the job's map on this Dask cluster: tcp://host:8786, tls://host:8786, a scheduler file, or local:N for N processes of this machine</source>
   <extracomment>1621, engine/service.py</extracomment>
   <translation>die Karte des Auftrags auf diesem Dask-Cluster berechnen: tcp://host:8786, tls://host:8786, eine Scheduler-Datei oder local:N für N Prozesse dieses Rechners</translation>
  </message>
  <message>
   <source>Writing the points</source>
   <extracomment>1622, engine/suggest_labels.py</extracomment>
   <translation>Punkte werden geschrieben</translation>
  </message>
  <message>
   <source>{measure}, {spacing} pixels apart</source>
   <extracomment>1623, engine/suggest_labels.py</extracomment>
   <translation>{measure}, {spacing} Pixel auseinander</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}: {how}.</source>
   <extracomment>1624, engine/suggest_labels.py</extracomment>
   <translation>Erzeugt von CNN Mapper {version}: {how}.</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map.</source>
   <extracomment>1625, engine/suggest_labels.py</extracomment>
   <translation>{name} hat kein Pixel mit Daten; erwartet wird eine Klassenkarte.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) have one class; expected are two or more: of one, a model is always sure.</source>
   <extracomment>1626, engine/suggest_labels.py</extracomment>
   <translation>PROBABILITIES ({path}) hat eine Klasse; erwartet werden zwei oder mehr: Bei einer einzigen ist ein Modell immer sicher.</translation>
  </message>
  <message>
   <source>{values_count} points, by the class on the map: {told}. The first is unsure by {unsure}, the last by {unsure_2}, of 1.</source>
   <extracomment>1627, engine/suggest_labels.py</extracomment>
   <translation>{values_count} Punkte, nach der Klasse auf der Karte: {told}. Die Unsicherheit des ersten ist {unsure}, die des letzten {unsure_2}, von 1.</translation>
  </message>
  <message>
   <source>There are {values_count} points {spacing} pixels apart, not {count}. Give SPACING a smaller value for more.</source>
   <extracomment>1628, engine/suggest_labels.py</extracomment>
   <translation>Es gibt {values_count} Punkte im Abstand von {spacing} Pixeln, nicht {count}. Geben Sie SPACING für mehr einen kleineren Wert.</translation>
  </message>
  <message>
   <source>Opening the patch set</source>
   <extracomment>1629, engine/train.py</extracomment>
   <translation>Patchsatz wird geöffnet</translation>
  </message>
  <message>
   <source>Writing the Keras file</source>
   <extracomment>1630, engine/train.py</extracomment>
   <translation>Keras-Datei wird geschrieben</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT_KERAS, or free some space; the exported model is there.</source>
   <extracomment>1631, engine/train.py</extracomment>
   <translation>{target} kann nicht geschrieben werden: {value}. Wählen Sie ein anderes OUTPUT_KERAS oder schaffen Sie Platz; das exportierte Modell ist vorhanden.</translation>
  </message>
  <message>
   <source>patches of {value}{more}</source>
   <extracomment>1632, engine/train.py</extracomment>
   <translation>Patches von {value}{more}</translation>
  </message>
  <message>
   <source>a patch set</source>
   <extracomment>1633, engine/train.py</extracomment>
   <translation>einem Patchsatz</translation>
  </message>
  <message>
   <source> On {samples} test samples its accuracy is {overall}</source>
   <extracomment>1635, engine/train.py</extracomment>
   <translation> An {samples} Teststichproben beträgt die Genauigkeit {overall}</translation>
  </message>
  <message>
   <source>{text}; all are of one block, so that nobody can tell how sure that is.</source>
   <extracomment>1636, engine/train.py</extracomment>
   <translation>{text}; alle stammen aus einem Block, sodass niemand sagen kann, wie sicher das ist.</translation>
  </message>
  <message>
   <source>{text} (95 % interval {low} to {high}, {blocks} blocks).</source>
   <extracomment>1637, engine/train.py</extracomment>
   <translation>{text} (95-%-Intervall {low} bis {high}, {blocks} Blöcke).</translation>
  </message>
  <message>
   <source>the tutorial's CNN ({TUTORIAL_SIDE} × {TUTORIAL_SIDE_2} pixels)</source>
   <extracomment>1638, engine/training/architectures.py</extracomment>
   <translation>das CNN des Tutorials ({TUTORIAL_SIDE} × {TUTORIAL_SIDE_2} Pixel)</translation>
  </message>
  <message>
   <source>a deep CNN without padding</source>
   <extracomment>1639, engine/training/architectures.py</extracomment>
   <translation>ein tiefes CNN ohne Auffüllung</translation>
  </message>
  <message>
   <source>a U-Net of depth {depth}</source>
   <extracomment>1640, engine/training/architectures.py</extracomment>
   <translation>ein U-Net der Tiefe {depth}</translation>
  </message>
  <message>
   <source>TempCNN over {dates} dates</source>
   <extracomment>1641, engine/training/architectures.py</extracomment>
   <translation>TempCNN über {dates} Termine</translation>
  </message>
  <message>
   <source>a perceptron of single pixels</source>
   <extracomment>1642, engine/training/architectures.py</extracomment>
   <translation>ein Perzeptron einzelner Pixel</translation>
  </message>
  <message>
   <source>{path} cannot be written: {value}. It keeps what was learnt so far. Free some space, or choose another OUTPUT folder.</source>
   <extracomment>1643, engine/training/checkpoint.py</extracomment>
   <translation>{path} kann nicht geschrieben werden: {value}. Die Datei bewahrt das bisher Gelernte auf. Schaffen Sie Platz oder wählen Sie einen anderen OUTPUT-Ordner.</translation>
  </message>
  <message>
   <source>it is of another version of CNN Mapper</source>
   <extracomment>1644, engine/training/checkpoint.py</extracomment>
   <translation>es stammt von einer anderen Version von CNN Mapper</translation>
  </message>
  <message>
   <source>it is of another training: {other}</source>
   <extracomment>1645, engine/training/checkpoint.py</extracomment>
   <translation>es stammt von einem anderen Training: {other}</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <extracomment>1646, engine/training/checkpoint.py</extracomment>
   <translation>es ist beschädigt</translation>
  </message>
  <message>
   <source>nothing says which</source>
   <extracomment>1647, engine/training/checkpoint.py</extracomment>
   <translation>nichts sagt, von welchem</translation>
  </message>
  <message>
   <source>{key} was {key_2}, and is {value}</source>
   <extracomment>1648, engine/training/checkpoint.py</extracomment>
   <translation>{key} war {key_2} und ist {value}</translation>
  </message>
  <message>
   <source>LOG_FOLDER {folder} cannot be written to ({error}). Choose another folder, or none.</source>
   <extracomment>1649, engine/training/event_log.py</extracomment>
   <translation>In LOG_FOLDER {folder} kann nicht geschrieben werden ({error}). Wählen Sie einen anderen Ordner oder keinen.</translation>
  </message>
  <message>
   <source>learning rate</source>
   <extracomment>1650, engine/training/event_log.py</extracomment>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>The training begins anew: what an interrupted run has left beside OUTPUT cannot be gone on with, for {reason}.</source>
   <extracomment>1651, engine/training/loop.py</extracomment>
   <translation>Das Training beginnt neu: Was ein unterbrochener Lauf neben OUTPUT hinterlassen hat, kann nicht fortgesetzt werden (Grund: {reason}).</translation>
  </message>
  <message>
   <source>The training goes on where an interrupted run was: epoch {epoch}, step {step} of {training_count}.</source>
   <extracomment>1652, engine/training/loop.py</extracomment>
   <translation>Das Training wird dort fortgesetzt, wo ein unterbrochener Lauf war: Epoche {epoch}, Schritt {step} von {training_count}.</translation>
  </message>
  <message>
   <source>The learning rate is {rate}, by a range test.</source>
   <extracomment>1653, engine/training/loop.py</extracomment>
   <translation>Die Lernrate ist {rate}, durch einen Bereichstest.</translation>
  </message>
  <message>
   <source>The loss is no number any more in epoch {epoch}, step {step}: the learning rate of {rate} is too large. Give a smaller LEARNING_RATE, or none, so that it is found.</source>
   <extracomment>1654, engine/training/loop.py</extracomment>
   <translation>Der Verlust ist in Epoche {epoch}, Schritt {step}, keine Zahl mehr: Die Lernrate von {rate} ist zu groß. Geben Sie eine kleinere LEARNING_RATE an, oder keine, damit sie gefunden wird.</translation>
  </message>
  <message>
   <source>MINUTES ({minutes}) were over</source>
   <extracomment>1655, engine/training/loop.py</extracomment>
   <translation>MINUTES ({minutes}) waren abgelaufen</translation>
  </message>
  <message>
   <source>all {epochs} epochs are done</source>
   <extracomment>1656, engine/training/loop.py</extracomment>
   <translation>alle {epochs} Epochen sind abgeschlossen</translation>
  </message>
  <message>
   <source>on the training part</source>
   <extracomment>1657, engine/training/loop.py</extracomment>
   <translation>im Trainingsteil</translation>
  </message>
  <message>
   <source>on the validation blocks</source>
   <extracomment>1658, engine/training/loop.py</extracomment>
   <translation>in den Validierungsblöcken</translation>
  </message>
  <message>
   <source>the network of {name}</source>
   <extracomment>1661, engine/training/network_of_set.py</extracomment>
   <translation>das Netz von {name}</translation>
  </message>
  <message>
   <source>{folder} has no mean and standard deviation for each of the {bands_count} bands of “{name}”, by which the network would bring their numbers to one scale. Sample the patches again.</source>
   <extracomment>1662, engine/training/network_of_set.py</extracomment>
   <translation>{folder} hat keinen Mittelwert und keine Standardabweichung für jeden der {bands_count} Kanäle von „{name}“, mit denen das Netz ihre Zahlen auf eine Skala bringen würde. Entnehmen Sie die Patches erneut.</translation>
  </message>
  <message>
   <source>START gives {found} classes, and the patch set has {count}: its last layer begins with random weights.</source>
   <extracomment>1663, engine/training/own_network.py</extracomment>
   <translation>START liefert {found} Klassen, und der Patchsatz hat {count}: Seine letzte Schicht beginnt mit zufälligen Gewichten.</translation>
  </message>
  <message>
   <source>START {start} has {inputs_count} inputs, and {folder} has patches of {sources_count} sources; expected are as many, in the same order.</source>
   <extracomment>1664, engine/training/own_network.py</extracomment>
   <translation>START {start} hat {inputs_count} Eingaben, und {folder} hat Patches von {sources_count} Quellen; erwartet werden gleich viele, in derselben Reihenfolge.</translation>
  </message>
  <message>
   <source>The input “{name}” of START {start} takes {words} (rows, columns, bands); the patches of {folder} are {height} x {width} x {bands_count}. Sample again with patches and bands as the network takes them.</source>
   <extracomment>1665, engine/training/own_network.py</extracomment>
   <translation>Die Eingabe „{name}“ von START {start} nimmt {words} an (Zeilen, Spalten, Kanäle); die Patches von {folder} sind {height} x {width} x {bands_count}. Entnehmen Sie erneut, mit Patches und Kanälen, wie das Netz sie annimmt.</translation>
  </message>
  <message>
   <source>no output</source>
   <extracomment>1666, engine/training/own_network.py</extracomment>
   <translation>keine Ausgabe</translation>
  </message>
  <message>
   <source>the outputs {list}</source>
   <extracomment>1667, engine/training/own_network.py</extracomment>
   <translation>die Ausgaben {list}</translation>
  </message>
  <message>
   <source>START {start} has {has} that a softmax makes; expected is one, with a probability for each class. Its outputs are {list}.</source>
   <extracomment>1668, engine/training/own_network.py</extracomment>
   <translation>START {start} hat {has}, die ein Softmax erzeugt; erwartet wird eine einzige, mit einer Wahrscheinlichkeit für jede Klasse. Die Ausgaben sind {list}.</translation>
  </message>
  <message>
   <source>START {start} gives another number of classes than the patch set has ({classes}), and its last layer cannot be replaced: {found}. Give a network with as many classes.</source>
   <extracomment>1669, engine/training/own_network.py</extracomment>
   <translation>START {start} liefert eine andere Anzahl von Klassen, als der Patchsatz hat ({classes}), und seine letzte Schicht kann nicht ersetzt werden: {found}. Geben Sie ein Netz mit ebenso vielen Klassen an.</translation>
  </message>
  <message>
   <source>START {start} does not take the patches of {folder} ({list}). {start_2}</source>
   <extracomment>1670, engine/training/own_network.py</extracomment>
   <translation>START {start} nimmt die Patches von {folder} ({list}) nicht an. {start_2}</translation>
  </message>
  <message>
   <source>one label</source>
   <extracomment>1671, engine/training/own_network.py</extracomment>
   <translation>ein Label</translation>
  </message>
  <message>
   <source>one label for each pixel</source>
   <extracomment>1672, engine/training/own_network.py</extracomment>
   <translation>ein Label für jedes Pixel</translation>
  </message>
  <message>
   <source>START {start} makes {gives} of a patch of {height} x {width} pixels of {folder}; expected is {expected}. {start_2}</source>
   <extracomment>1673, engine/training/own_network.py</extracomment>
   <translation>START {start} liefert {gives} aus einem Patch von {height} x {width} Pixeln von {folder}; erwartet wird {expected}. {start_2}</translation>
  </message>
  <message>
   <source>Sample again with patches of the size that the network was trained on.</source>
   <extracomment>1674, engine/training/own_network.py</extracomment>
   <translation>Entnehmen Sie erneut, mit Patches der Größe, mit der das Netz trainiert wurde.</translation>
  </message>
  <message>
   <source>Sample again with patches of its receptive field: {list} pixels.</source>
   <extracomment>1675, engine/training/own_network.py</extracomment>
   <translation>Entnehmen Sie erneut, mit Patches seines rezeptiven Feldes: {list} Pixel.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is “{text}”, which leaves no layer to be trained. Freeze fewer of {layers}.</source>
   <extracomment>1676, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS ist „{text}“, sodass keine zu trainierende Schicht bleibt. Frieren Sie weniger von {layers} ein.</translation>
  </message>
  <message>
   <source>These layers keep their weights: {list}.</source>
   <extracomment>1677, engine/training/own_network.py</extracomment>
   <translation>Diese Schichten behalten ihre Gewichte: {list}.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is {text}; START has {layers_count} layers with weights: {layers}.</source>
   <extracomment>1678, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS ist {text}; START hat {layers_count} Schichten mit Gewichten: {layers}.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS names “{name}”, which is no layer of START. Its layers with weights are {layers}.</source>
   <extracomment>1679, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS nennt „{name}“, was keine Schicht von START ist. Seine Schichten mit Gewichten sind {layers}.</translation>
  </message>
  <message>
   <source>the tutorial's CNN</source>
   <extracomment>1680, engine/training/patch_fit.py</extracomment>
   <translation>das CNN des Tutorials</translation>
  </message>
  <message>
   <source>the deep CNN</source>
   <extracomment>1681, engine/training/patch_fit.py</extracomment>
   <translation>das tiefe CNN</translation>
  </message>
  <message>
   <source>the perceptron of single pixels</source>
   <extracomment>1682, engine/training/patch_fit.py</extracomment>
   <translation>das Perzeptron einzelner Pixel</translation>
  </message>
  <message>
   <source>sample again with a label for every pixel of a patch (KIND segmentation)</source>
   <extracomment>1683, engine/training/patch_fit.py</extracomment>
   <translation>entnehmen Sie erneut, mit einem Label für jedes Pixel eines Patches (KIND segmentation)</translation>
  </message>
  <message>
   <source>sample again with a label for each patch (KIND pixel), or choose the U-Net</source>
   <extracomment>1684, engine/training/patch_fit.py</extracomment>
   <translation>entnehmen Sie erneut, mit einem Label für jeden Patch (KIND pixel), oder wählen Sie das U-Net</translation>
  </message>
  <message>
   <source>one label a patch</source>
   <extracomment>1685, engine/training/patch_fit.py</extracomment>
   <translation>ein Label je Patch</translation>
  </message>
  <message>
   <source>a label for every pixel</source>
   <extracomment>1686, engine/training/patch_fit.py</extracomment>
   <translation>ein Label für jedes Pixel</translation>
  </message>
  <message>
   <source>{folder} has {has}, which {title} cannot be trained on: {ways}.</source>
   <extracomment>1687, engine/training/patch_fit.py</extracomment>
   <translation>{folder} hat {has}, womit sich {title} nicht trainieren lässt: {ways}.</translation>
  </message>
  <message>
   <source>{folder} has patches of {sources_count} sources; {title} takes one. Choose the deep CNN, which has a branch for each, or a network of your own as START.</source>
   <extracomment>1688, engine/training/patch_fit.py</extracomment>
   <translation>{folder} hat Patches von {sources_count} Quellen; {title} nimmt eine an. Wählen Sie das tiefe CNN, das für jede einen Zweig hat, oder ein eigenes Netz als START.</translation>
  </message>
  <message>
   <source>2 x 2 pixels or more</source>
   <extracomment>1689, engine/training/patch_fit.py</extracomment>
   <translation>2 x 2 Pixel oder mehr</translation>
  </message>
  <message>
   <source>a multiple of {unit} pixels on each side for a depth of {depth}, such as {unit_2}</source>
   <extracomment>1690, engine/training/patch_fit.py</extracomment>
   <translation>ein Vielfaches von {unit} Pixeln auf jeder Seite bei einer Tiefe von {depth}, etwa {unit_2}</translation>
  </message>
  <message>
   <source>{folder} has patches of {width} x {height} pixels; {title} takes {fitting}. Sample again with such patches, or choose another architecture.</source>
   <extracomment>1691, engine/training/patch_fit.py</extracomment>
   <translation>{folder} hat Patches von {width} x {height} Pixeln; {title} nimmt Folgendes an: {fitting}. Entnehmen Sie erneut, mit solchen Patches, oder wählen Sie eine andere Architektur.</translation>
  </message>
  <message>
   <source>DATES is {dates}, but the patches of {folder} have {bands} bands, which cannot be dealt to so many dates. Expected is a divisor of {bands_2}: the bands of all dates, those of the first date first.</source>
   <extracomment>1692, engine/training/patch_fit.py</extracomment>
   <translation>DATES ist {dates}, aber die Patches von {folder} haben {bands} Kanäle, die sich nicht auf so viele Termine verteilen lassen. Erwartet wird ein Teiler von {bands_2}: die Kanäle aller Termine, die des ersten Termins zuerst.</translation>
  </message>
  <message>
   <source>DATES is {dates}; TempCNN compares the dates of a pixel. Say how many dates the {bands} bands of {folder} are of, or choose {TITLES}.</source>
   <extracomment>1693, engine/training/patch_fit.py</extracomment>
   <translation>DATES ist {dates}; TempCNN vergleicht die Termine eines Pixels. Geben Sie an, von wie vielen Terminen die {bands} Kanäle von {folder} stammen, oder wählen Sie {TITLES}.</translation>
  </message>
  <message>
   <source>Looking for the learning rate</source>
   <extracomment>1694, engine/training/range_test.py</extracomment>
   <translation>Lernrate wird gesucht</translation>
  </message>
  <message>
   <source>The loss is no number from the first steps on, whatever the learning rate is. Check the images of the patch set for numbers that are no measurements, or train a network of your own with the normalisation that it needs.</source>
   <extracomment>1695, engine/training/range_test.py</extracomment>
   <translation>Der Verlust ist von den ersten Schritten an keine Zahl, gleich mit welcher Lernrate. Prüfen Sie die Bilder des Patchsatzes auf Zahlen, die keine Messwerte sind, oder trainieren Sie ein eigenes Netz mit der Normalisierung, die es benötigt.</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples. Sample again with smaller blocks, smaller shares of validation and test, or more labels.</source>
   <extracomment>1696, engine/training/sample_checks.py</extracomment>
   <translation>Der Trainingsteil von {folder} hat keine Stichproben. Entnehmen Sie erneut, mit kleineren Blöcken, kleineren Anteilen für Validierung und Test oder mehr Labels.</translation>
  </message>
  <message>
   <source>{folder} has the class {labels} alone; expected are two at least. Label something that is not of it, and sample again.</source>
   <extracomment>1697, engine/training/sample_checks.py</extracomment>
   <translation>{folder} hat nur die Klasse {labels}; erwartet werden mindestens zwei. Labeln Sie etwas, das nicht dazugehört, und entnehmen Sie erneut.</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples of {missing}, which the network could not learn. Label more of it, in several places, or sample again with another seed or smaller blocks, or without this class.</source>
   <extracomment>1698, engine/training/sample_checks.py</extracomment>
   <translation>Der Trainingsteil von {folder} hat keine Stichproben von {missing}; das Netz könnte dies nicht lernen. Labeln Sie mehr davon an mehreren Orten, oder entnehmen Sie erneut, mit einem anderen Startwert, kleineren Blöcken oder ohne diese Klasse.</translation>
  </message>
  <message>
   <source>The validation part has no samples: nothing tells when the network learns its samples by heart, so the weights with the smallest loss on the training part are kept, and no temperature is fitted.</source>
   <extracomment>1699, engine/training/sample_checks.py</extracomment>
   <translation>Der Validierungsteil hat keine Stichproben: Nichts zeigt an, wann das Netz seine Stichproben auswendig lernt, daher werden die Gewichte mit dem kleinsten Verlust im Trainingsteil behalten, und es wird keine Temperatur angepasst.</translation>
  </message>
  <message>
   <source>The test part has no samples: no accuracy can be told.</source>
   <extracomment>1700, engine/training/sample_checks.py</extracomment>
   <translation>Der Testteil hat keine Stichproben: Es lässt sich keine Genauigkeit angeben.</translation>
  </message>
  <message>
   <source>The {part} part has no samples of {missing}: how well the network knows that is not measured there.</source>
   <extracomment>1701, engine/training/sample_checks.py</extracomment>
   <translation>Der Teil „{part}“ hat keine Stichproben von {missing}: Wie gut das Netz dies kennt, wird dort nicht gemessen.</translation>
  </message>
  <message>
   <source>The test part has few samples of {few}.</source>
   <extracomment>1702, engine/training/sample_checks.py</extracomment>
   <translation>Der Testteil hat wenige Stichproben von {few}.</translation>
  </message>
  <message>
   <source>The training part has {total} patches, fewer than the {batch} of BATCH: each step takes all of them.</source>
   <extracomment>1703, engine/training/sample_checks.py</extracomment>
   <translation>Der Trainingsteil hat {total} Patches, weniger als die {batch} von BATCH: Jeder Schritt nimmt alle.</translation>
  </message>
  <message>
   <source>The parts of the patch set are random pixels, so that those of the test lie beside those of the training: the accuracy will be too high.</source>
   <extracomment>1704, engine/training/sample_checks.py</extracomment>
   <translation>Die Teile des Patchsatzes sind zufällige Pixel, sodass die des Tests neben denen des Trainings liegen: Die Genauigkeit wird zu hoch sein.</translation>
  </message>
  <message>
   <source>{output} is being trained by another run. Wait for it, cancel it, or choose another OUTPUT folder.</source>
   <extracomment>1705, engine/training/session.py</extracomment>
   <translation>{output} wird gerade von einem anderen Lauf trainiert. Warten Sie auf ihn, brechen Sie ihn ab oder wählen Sie einen anderen OUTPUT-Ordner.</translation>
  </message>
  <message>
   <source>the patch set</source>
   <extracomment>1706, engine/training/session.py</extracomment>
   <translation>der Patchsatz</translation>
  </message>
  <message>
   <source>CNN Mapper</source>
   <extracomment>1707, engine/training/session.py</extracomment>
   <translation>CNN Mapper</translation>
  </message>
  <message>
   <source>the processor</source>
   <extracomment>1708, engine/training/session.py</extracomment>
   <translation>der Prozessor</translation>
  </message>
  <message>
   <source>the number of cores</source>
   <extracomment>1709, engine/training/session.py</extracomment>
   <translation>die Anzahl der Kerne</translation>
  </message>
  <message>
   <source>the graphics card</source>
   <extracomment>1710, engine/training/session.py</extracomment>
   <translation>die Grafikkarte</translation>
  </message>
  <message>
   <source>Building the network</source>
   <extracomment>1711, engine/training/session.py</extracomment>
   <translation>Netz wird aufgebaut</translation>
  </message>
  <message>
   <source>Measuring the network on the test blocks</source>
   <extracomment>1712, engine/training/session.py</extracomment>
   <translation>Netz wird auf den Testblöcken gemessen</translation>
  </message>
  <message>
   <source>the validation part has no samples</source>
   <extracomment>1713, engine/training/calibrating.py</extracomment>
   <translation>der Validierungsteil hat keine Stichproben</translation>
  </message>
  <message>
   <source>on the validation part every sample is right, or none of them tells anything</source>
   <extracomment>1714, engine/training/calibrating.py</extracomment>
   <translation>im Validierungsteil ist jede Stichprobe richtig, oder keine von ihnen sagt etwas aus</translation>
  </message>
  <message>
   <source>{width} × {height} pixels of {bands_count} bands</source>
   <extracomment>1715, engine/training/session.py</extracomment>
   <translation>{width} × {height} Pixel mit {bands_count} Kanälen</translation>
  </message>
  <message>
   <source>mirrored and turned by quarters</source>
   <extracomment>1716, engine/training/session.py</extracomment>
   <translation>gespiegelt und in Vierteln gedreht</translation>
  </message>
  <message>
   <source>by a range test</source>
   <extracomment>1717, engine/training/session.py</extracomment>
   <translation>durch einen Bereichstest</translation>
  </message>
  <message>
   <source>Learning rate at first</source>
   <extracomment>1718, engine/training/session.py</extracomment>
   <translation>Anfängliche Lernrate</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>1719, engine/training/session.py</extracomment>
   <translation>Patches eines Schritts</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>1720, engine/training/session.py</extracomment>
   <translation>Klassengewichte</translation>
  </message>
  <message>
   <source>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</source>
   <extracomment>1721, engine/vectors/geopackage.py</extracomment>
   <translation>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</translation>
  </message>
  <message>
   <source>The parts of a map of CNN Mapper</source>
   <extracomment>1722, engine/vectors/part_layer.py</extracomment>
   <translation>Die Teile einer Karte von CNN Mapper</translation>
  </message>
  <message>
   <source>OUTPUT_SAMPLES {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1723, engine/vectors/sample_points.py</extracomment>
   <translation>OUTPUT_SAMPLES {target} kann nicht geschrieben werden ({value}). Schließen Sie die Datei in anderen Programmen oder wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>OUTPUT {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1724, engine/vectors/suggested_points.py</extracomment>
   <translation>OUTPUT {target} kann nicht geschrieben werden ({value}). Schließen Sie die Datei in anderen Programmen oder wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>to be labelled</source>
   <extracomment>1725, engine/vectors/suggested_points.py</extracomment>
   <translation>zu labeln</translation>
  </message>
  <message>
   <source>In the cluster {text}, {what} has {package} {theirs}, and this machine {mine}: expected is the same. Install the same versions on both (engine/requirements-cluster.txt in the plugin's folder names them).</source>
   <extracomment>1726, engine/inference/cluster_connection.py</extracomment>
   <translation>Im Cluster {text} hat {what} {package} {theirs} und dieser Rechner {mine}: Erwartet wird dieselbe Version. Installieren Sie auf beiden dieselben Versionen (engine/requirements-cluster.txt im Ordner des Plugins nennt sie).</translation>
  </message>
  <message>
   <source>Trained: {architecture}, {parameters} weights, for {epochs_count} epochs, until {ended}; the weights are those of epoch {best_epoch}.</source>
   <extracomment>1727, engine/train.py</extracomment>
   <translation>Trainiert: {architecture}, {parameters} Gewichte, {epochs_count} Epochen lang (Ende: {ended}); die Gewichte sind die der Epoche {best_epoch}.</translation>
  </message>
  <message>
   <source>{path}, line {number}: {gone} is not there; expected are files, addresses or paths from the table's folder, separated by commas.</source>
   <extracomment>1728, engine/batch/image_list.py</extracomment>
   <translation>{path}, Zeile {number}: {gone} ist nicht da; erwartet werden Dateien, Adressen oder Pfade vom Ordner der Tabelle aus, durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>{twice} and --part {part} are given; expected is one of them.</source>
   <extracomment>1729, engine/command.py</extracomment>
   <translation>{twice} und --part {part} sind angegeben; erwartet wird eines davon.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({reason}); expected are features as QGIS hands them over. Run it again from QGIS, and look whether the disk is full.</source>
   <extracomment>1730, engine/contract/feature_file.py</extracomment>
   <translation>{name} kann nicht aus {path} gelesen werden ({reason}); erwartet werden Objekte, wie QGIS sie übergibt. Starten Sie erneut aus QGIS, und sehen Sie nach, ob der Datenträger voll ist.</translation>
  </message>
  <message>
   <source>A part of a map ({part}) is asked for, but the job's task is {get}; expected is a map that is predicted.</source>
   <extracomment>1731, engine/contract/plan_file.py</extracomment>
   <translation>Ein Teil einer Karte ({part}) ist verlangt, aber die Aufgabe des Auftrags ist {get}; erwartet wird eine Karte, die vorhergesagt wird.</translation>
  </message>
  <message>
   <source>OUTPUT_MOSAIC: {parent} is the folder of the images, in which the next run would take the mosaic for an image. Choose another folder.</source>
   <extracomment>1732, engine/map_images.py</extracomment>
   <translation>OUTPUT_MOSAIC: {parent} ist der Ordner der Bilder, in dem der nächste Lauf das Mosaik für ein Bild hielte. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>No image{some} gave a map. {name}: {reason}</source>
   <extracomment>1734, engine/map_images.py</extracomment>
   <translation>Kein Bild{some} ergab eine Karte. {name}: {reason}</translation>
  </message>
  <message>
   <source>Nothing says where on the globe these maps lie: {list}{more}. Their images have no CRS, or ground control points alone; so they have no footprint in the index and are in no mosaic. Give the images their CRS (in QGIS: of the layer), and run this again.</source>
   <extracomment>1735, engine/map_images.py</extracomment>
   <translation>Nichts sagt, wo auf der Erde diese Karten liegen: {list}{more}. Ihre Bilder haben kein KBS oder nur Passpunkte; deshalb haben sie keinen Umriss im Verzeichnis und sind in keinem Mosaik. Geben Sie den Bildern ihr KBS (in QGIS: das des Layers), und starten Sie erneut.</translation>
  </message>
  <message>
   <source>{patience} epochs brought no smaller loss {where} and the learning rate had fallen to nothing</source>
   <extracomment>1736, engine/training/loop.py</extracomment>
   <translation>{patience} Epochen brachten keinen kleineren Verlust {where}, und die Lernrate war auf null gesunken</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {most}: loss {mean_loss}, accuracy {accuracy} %</source>
   <extracomment>1737, engine/training/loop.py</extracomment>
   <translation>Epoche {epoch} von höchstens {most}: Verlust {mean_loss}, Genauigkeit {accuracy} %</translation>
  </message>
  <message>
   <source>pixel by pixel, at random</source>
   <extracomment>1739, engine/models/card_accuracy.py</extracomment>
   <translation>Pixel für Pixel zufällig</translation>
  </message>
  <message>
   <source>{KEY}: overall is None; expected is a number from 0 to 1.</source>
   <extracomment>1740, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY}: overall ist None; erwartet wird eine Zahl von 0 bis 1.</translation>
  </message>
  <message>
   <source>{key} is {document}; expected is an object.</source>
   <extracomment>1741, engine/models/card_measures.py</extracomment>
   <translation>{key} ist {document}; erwartet wird ein Objekt.</translation>
  </message>
  <message>
   <source>{key} has {unknown}; expected are {list} alone.</source>
   <extracomment>1742, engine/models/card_measures.py</extracomment>
   <translation>{key} enthält {unknown}; erwartet werden nur {list}.</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a number from 0 to 1.</source>
   <extracomment>1743, engine/models/card_measures.py</extracomment>
   <translation>{key}: {name} ist {value}; erwartet wird eine Zahl von 0 bis 1.</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a whole number above 0.</source>
   <extracomment>1744, engine/models/card_measures.py</extracomment>
   <translation>{key}: {name} ist {value}; erwartet wird eine ganze Zahl über 0.</translation>
  </message>
  <message>
   <source>it is {document}; expected is an object</source>
   <extracomment>1745, engine/models/learnt_ground.py</extracomment>
   <translation>er ist {document}; erwartet wird ein Objekt</translation>
  </message>
  <message>
   <source>it has {unknown}; expected are divisions and and_unknown</source>
   <extracomment>1746, engine/models/learnt_ground.py</extracomment>
   <translation>er enthält {unknown}; erwartet werden divisions und and_unknown</translation>
  </message>
  <message>
   <source>divisions is {divisions} and and_unknown {more}; expected are a list and true or false</source>
   <extracomment>1747, engine/models/learnt_ground.py</extracomment>
   <translation>divisions ist {divisions} und and_unknown {more}; erwartet werden eine Liste und true oder false</translation>
  </message>
  <message>
   <source>it names {identities_count} divisions; expected are at most {MOST}</source>
   <extracomment>1748, engine/models/learnt_ground.py</extracomment>
   <translation>er nennt {identities_count} Aufteilungen; erwartet werden höchstens {MOST}</translation>
  </message>
  <message>
   <source>it names the division {one}; expected is a SHA-256</source>
   <extracomment>1749, engine/models/learnt_ground.py</extracomment>
   <translation>er nennt die Aufteilung {one}; erwartet wird ein SHA-256</translation>
  </message>
  <message>
   <source>it has more than {MOST_BYTES} bytes</source>
   <extracomment>1750, engine/models/keras_members.py</extracomment>
   <translation>er hat mehr als {MOST_BYTES} Bytes</translation>
  </message>
  <message>
   <source>expected is an object of version {VERSION}</source>
   <extracomment>1751, engine/models/keras_members.py</extracomment>
   <translation>erwartet wird ein Objekt der Version {VERSION}</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells where the network has learnt, is damaged ({error}). Copy the file again, or remove that member from the archive: then it is not known.</source>
   <extracomment>1752, engine/models/learnt_ground.py</extracomment>
   <translation>{path}: Der Eintrag {MEMBER} darin, der angibt, wo das Netz gelernt hat, ist beschädigt ({error}). Kopieren Sie die Datei erneut, oder entfernen Sie diesen Eintrag aus dem Archiv: Dann ist nicht bekannt, wo das Netz gelernt hat.</translation>
  </message>
  <message>
   <source>OUTPUT {output} is the folder of LIKE, too, which tells what has been learnt; expected is another folder.</source>
   <extracomment>1753, engine/sample_patches.py</extracomment>
   <translation>OUTPUT {output} ist auch der Ordner von LIKE, der angibt, was gelernt wurde; erwartet wird ein anderer Ordner.</translation>
  </message>
  <message>
   <source>Dividing the patches: blocks of {side} pixels</source>
   <extracomment>1754, engine/sampling/division.py</extracomment>
   <translation>Patches werden aufgeteilt: Blöcke von {side} Pixeln</translation>
  </message>
  <message>
   <source>by polygons</source>
   <extracomment>1755, engine/sampling/earlier_division.py</extracomment>
   <translation>nach Polygonen</translation>
  </message>
  <message>
   <source>LIKE is {folder}, which is divided by blocks, but SPLIT is {how}; expected is a division by spatial blocks, or no LIKE.</source>
   <extracomment>1756, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE ist {folder} und nach Blöcken aufgeteilt, aber SPLIT erfolgt {how}; erwartet wird eine Aufteilung nach räumlichen Blöcken oder kein LIKE.</translation>
  </message>
  <message>
   <source>has fold {own} of {own_2}</source>
   <extracomment>1757, engine/sampling/earlier_division.py</extracomment>
   <translation>hat Fold {own} von {own_2}</translation>
  </message>
  <message>
   <source>has no folds</source>
   <extracomment>1758, engine/sampling/earlier_division.py</extracomment>
   <translation>hat keine Folds</translation>
  </message>
  <message>
   <source>FOLD is {folds} of {folds_2}, but LIKE {folder} {theirs} as its test: the test of another fold is what has been learnt there. Give the values of that set, or the set of this fold as LIKE.</source>
   <extracomment>1759, engine/sampling/earlier_division.py</extracomment>
   <translation>FOLD ist {folds} von {folds_2}, aber LIKE {folder} {theirs} als Test: Der Test eines anderen Folds ist das, was dort gelernt wurde. Geben Sie die Werte jenes Satzes an oder den Satz dieses Folds als LIKE.</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}, but LIKE {folder} has blocks of {size} pixels, which are kept; expected is 0 or that number.</source>
   <extracomment>1760, engine/sampling/earlier_division.py</extracomment>
   <translation>BLOCK_SIZE ist {block_size}, aber LIKE {folder} hat Blöcke von {size} Pixeln, die beibehalten werden; erwartet wird 0 oder diese Zahl.</translation>
  </message>
  <message>
   <source>A patch sees {side} pixels, but LIKE {folder} has blocks of {size} pixels, into which none fits. Choose smaller patches (PATCH_SIZE), or sample without LIKE and train a new network.</source>
   <extracomment>1761, engine/sampling/earlier_division.py</extracomment>
   <translation>Ein Patch sieht {side} Pixel, aber LIKE {folder} hat Blöcke von {size} Pixeln, in die keiner passt. Wählen Sie kleinere Patches (PATCH_SIZE), oder entnehmen Sie die Patches ohne LIKE und trainieren Sie ein neues Netz.</translation>
  </message>
  <message>
   <source>{path} has {other} of LIKE {folder}. Bring the image to that one with “Warp (reproject)”, or sample without LIKE and train a new network.</source>
   <extracomment>1762, engine/sampling/earlier_division.py</extracomment>
   <translation>{path} hat gegenüber LIKE {folder} {other}. Bringen Sie das Bild mit „Transformieren (Reprojizieren)“ in dasselbe System, oder entnehmen Sie die Patches ohne LIKE und trainieren Sie ein neues Netz.</translation>
  </message>
  <message>
   <source>{path} has other pixels than LIKE {folder}: of {a} x {e} from ({c}, {f}) on (turned by {b}, {d}) instead of {theirs} x {theirs_2} from ({theirs_3}, {theirs_4}) on (turned by {theirs_5}, {theirs_6}). Give an image on the same pixel grid as the first one, or sample without LIKE and train a new network.</source>
   <extracomment>1763, engine/sampling/earlier_division.py</extracomment>
   <translation>{path} hat andere Pixel als LIKE {folder}: {a} x {e} ab ({c}, {f}) (gedreht um {b}, {d}) statt {theirs} x {theirs_2} ab ({theirs_3}, {theirs_4}) (gedreht um {theirs_5}, {theirs_6}). Geben Sie ein Bild auf demselben Pixelgitter wie das erste an, oder entnehmen Sie die Patches ohne LIKE und trainieren Sie ein neues Netz.</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided by polygons, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1764, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} ist nach Polygonen aufgeteilt, was sich mit anderen Labels nicht beibehalten lässt; erwartet wird ein Satz, der nach räumlichen Blöcken aufgeteilt ist. Entnehmen Sie die Patches ohne LIKE und trainieren Sie ein neues Netz.</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided at random, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1765, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} ist zufällig aufgeteilt, was sich mit anderen Labels nicht beibehalten lässt; erwartet wird ein Satz, der nach räumlichen Blöcken aufgeteilt ist. Entnehmen Sie die Patches ohne LIKE und trainieren Sie ein neues Netz.</translation>
  </message>
  <message>
   <source>LIKE {folder} does not tell how its ground is divided: an earlier version of CNN Mapper made it. Sample it once more with the same values, which gives the same patches, and give that folder.</source>
   <extracomment>1766, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} gibt nicht an, wie sein Boden aufgeteilt ist: Eine frühere Version von CNN Mapper hat den Satz erstellt. Entnehmen Sie ihn noch einmal mit denselben Werten, was dieselben Patches ergibt, und geben Sie jenen Ordner an.</translation>
  </message>
  <message>
   <source>the place of the blocks</source>
   <extracomment>1767, engine/sampling/ground_blocks.py</extracomment>
   <translation>die Lage der Blöcke</translation>
  </message>
  <message>
   <source>the number of blocks</source>
   <extracomment>1768, engine/sampling/ground_blocks.py</extracomment>
   <translation>die Anzahl der Blöcke</translation>
  </message>
  <message>
   <source>the rows of blocks</source>
   <extracomment>1769, engine/sampling/ground_blocks.py</extracomment>
   <translation>die Zeilen der Blöcke</translation>
  </message>
  <message>
   <source>the row of blocks {text}</source>
   <extracomment>1770, engine/sampling/ground_blocks.py</extracomment>
   <translation>die Blockzeile {text}</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels like an earlier set ({sum} of its blocks, {free_count} new); no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1771, engine/sampling/like_division.py</extracomment>
   <translation>Aufgeteilt nach quadratischen Blöcken von {size} Pixeln wie ein früherer Satz ({sum} seiner Blöcke, {free_count} neue); kein Pixel eines Patches liegt in einem Patch eines anderen Teils (Lücke von {gap} Pixeln).</translation>
  </message>
  <message>
   <source>the blocks are others than their identity says</source>
   <extracomment>1772, engine/sampling/patch_set_document.py</extracomment>
   <translation>die Blöcke sind andere, als ihre Kennung angibt</translation>
  </message>
  <message>
   <source>No patch of {without} is in the {name} part: their labels lie in too few places. Label more places of them, far from each other{may_be_smaller}.</source>
   <extracomment>1773, engine/sampling/set_making.py</extracomment>
   <translation>Kein Patch von {without} ist im Teil „{name}“: Die zugehörigen Labels liegen an zu wenigen Orten. Labeln Sie weitere Orte davon, weit voneinander entfernt{may_be_smaller}.</translation>
  </message>
  <message>
   <source> That is too good if they lie where the network has learnt before.</source>
   <extracomment>1774, engine/train.py</extracomment>
   <translation> Das ist zu gut, wenn diese dort liegen, wo das Netz zuvor gelernt hat.</translation>
  </message>
  <message>
   <source>START may have learnt the test. </source>
   <extracomment>1775, engine/models/card_accuracy.py</extracomment>
   <translation>START hat möglicherweise den Test gelernt. </translation>
  </message>
  <message>
   <source>What START has learnt is not known. </source>
   <extracomment>1776, engine/models/card_accuracy.py</extracomment>
   <translation>Was START gelernt hat, ist nicht bekannt. </translation>
  </message>
  <message>
   <source>START {name} has learnt from another division of the ground than that of {folder}: test samples may lie where it has learnt, so that the accuracy stated is too good. Sample again with LIKE, the folder of the patches that START was trained on, or train a new network.</source>
   <extracomment>1777, engine/training/start_ground.py</extracomment>
   <translation>START {name} hat aus einer anderen Aufteilung des Bodens gelernt als der von {folder}: Teststichproben können dort liegen, wo es gelernt hat, sodass die angegebene Genauigkeit zu gut ist. Entnehmen Sie die Patches erneut, mit dem Ordner der Patches, auf denen START trainiert wurde, als LIKE, oder trainieren Sie ein neues Netz.</translation>
  </message>
  <message>
   <source>Nothing tells where START {name} has learnt, or where the network has that it began with.</source>
   <extracomment>1778, engine/training/start_ground.py</extracomment>
   <translation>Nichts gibt an, wo START {name} gelernt hat oder wo das Netz gelernt hat, mit dem es begann.</translation>
  </message>
  <message>
   <source>{folder} does not tell how its ground is divided, so that it cannot be compared with what START has learnt.</source>
   <extracomment>1779, engine/training/start_ground.py</extracomment>
   <translation>{folder} gibt nicht an, wie sein Boden aufgeteilt ist, sodass sich dies nicht mit dem vergleichen lässt, was START gelernt hat.</translation>
  </message>
  <message>
   <source>{what} If START was trained on other images, the accuracy stated is that of places that it has never seen; if on this one, test samples may lie where it has learnt, and the accuracy is too good.</source>
   <extracomment>1780, engine/training/start_ground.py</extracomment>
   <translation>{what} Wenn START auf anderen Bildern trainiert wurde, ist die angegebene Genauigkeit die von Orten, die es nie gesehen hat; wenn auf diesem, können Teststichproben dort liegen, wo es gelernt hat, und die Genauigkeit ist zu gut.</translation>
  </message>
  <message>
   <source>output, a folder: each map is called as its image is</source>
   <extracomment>1782, engine/contract/job.py</extracomment>
   <translation>output, ein Ordner: Jede Karte heißt wie ihr Bild</translation>
  </message>
  <message>
   <source>The job's predict.{name} is {value}, but it is filled in for each image; expected is {instead}.</source>
   <extracomment>1783, engine/contract/job.py</extracomment>
   <translation>predict.{name} des Auftrags ist {value}, wird aber für jedes Bild eingesetzt; erwartet wird {instead}.</translation>
  </message>
  <message>
   <source>The job's seed is {seed}; expected is at most {LARGEST_SEED}.</source>
   <extracomment>1784, engine/contract/sampling_job.py</extracomment>
   <translation>seed des Auftrags ist {seed}; erwartet wird höchstens {LARGEST_SEED}.</translation>
  </message>
  <message>
   <source> On as many test blocks chance alone gives up to {error_by_chance} %.</source>
   <extracomment>1785, engine/inference/calibration_choice.py</extracomment>
   <translation> An ebenso vielen Testblöcken ergibt allein der Zufall bis zu {error_by_chance} %.</translation>
  </message>
  <message>
   <source> So its validation blocks and its test blocks disagree on how sure it may be; where they are few, neither says much.</source>
   <extracomment>1786, engine/inference/calibration_choice.py</extracomment>
   <translation> Also widersprechen sich seine Validierungsblöcke und seine Testblöcke darin, wie sicher es sein darf; wo es wenige sind, sagen beide nicht viel aus.</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} has not answered for {ANSWER_S} s. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1787, engine/inference/cluster_connection.py</extracomment>
   <translation>Der Scheduler des Clusters {text} hat seit {ANSWER_S} s nicht geantwortet. Die fertigen Kacheln bleiben neben der Karte erhalten: Führen Sie den Lauf erneut aus, mit CLUSTER oder ohne, und er wird von dort aus fortgesetzt.</translation>
  </message>
  <message>
   <source>these workers do not answer: {some}</source>
   <extracomment>1788, engine/inference/cluster_connection.py</extracomment>
   <translation>diese Arbeitsprozesse antworten nicht: {some}</translation>
  </message>
  <message>
   <source>not all workers answer</source>
   <extracomment>1789, engine/inference/cluster_connection.py</extracomment>
   <translation>nicht alle Arbeitsprozesse antworten</translation>
  </message>
  <message>
   <source>In the cluster {text}, {which} (waited for: {ANSWER_S} s). End them and run it again, or wait until the scheduler has given them up, which takes some minutes.</source>
   <extracomment>1790, engine/inference/cluster_connection.py</extracomment>
   <translation>Im Cluster {text}: {which} (gewartet: {ANSWER_S} s). Beenden Sie diese Arbeitsprozesse und führen Sie den Lauf erneut aus, oder warten Sie, bis der Scheduler sie aufgegeben hat, was einige Minuten dauert.</translation>
  </message>
  <message>
   <source>No image gave a map. {name}: {reason}</source>
   <extracomment>1791, engine/map_images.py</extracomment>
   <translation>Kein Bild ergab eine Karte. {name}: {reason}</translation>
  </message>
  <message>
   <source>it failed unexpectedly ({name}: {reason}).</source>
   <extracomment>1792, engine/map_images.py</extracomment>
   <translation>unerwartet fehlgeschlagen ({name}: {reason}).</translation>
  </message>
  <message>
   <source>{name} has no map: {reason}</source>
   <extracomment>1793, engine/map_images.py</extracomment>
   <translation>{name} hat keine Karte: {reason}</translation>
  </message>
  <message>
   <source>{what}: {path} cannot be read: {strerror}.</source>
   <extracomment>1794, engine/map_images.py</extracomment>
   <translation>{what}: {path} kann nicht gelesen werden: {strerror}.</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a path that ends with a name.</source>
   <extracomment>1795, engine/maps/output_paths.py</extracomment>
   <translation>{name} ist {path}; erwartet wird ein Pfad, der mit einem Namen endet.</translation>
  </message>
  <message>
   <source>these files are no parts, or too damaged to tell: {untold}</source>
   <extracomment>1796, engine/merge_maps.py</extracomment>
   <translation>diese Dateien sind keine Teile oder zu beschädigt, um dies festzustellen: {untold}</translation>
  </message>
  <message>
   <source>expected is a list of classes, each with its value and name</source>
   <extracomment>1797, engine/models/learnt_classes.py</extracomment>
   <translation>erwartet wird eine Liste von Klassen, jede mit ihrem Wert und ihrem Namen</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells the classes of the network, is damaged ({error}). Copy the file again, or remove that member from the archive: then they are not known.</source>
   <extracomment>1798, engine/models/learnt_classes.py</extracomment>
   <translation>{path}: Der Eintrag {MEMBER} darin, der die Klassen des Netzes angibt, ist beschädigt ({error}). Kopieren Sie die Datei erneut, oder entfernen Sie diesen Eintrag aus dem Archiv: Dann sind die Klassen nicht bekannt.</translation>
  </message>
  <message>
   <source>{where} holds “{value}”, and CLASSES calls the classes {list} so. Give each of them a name of its own, or let the field hold the numbers of the classes.</source>
   <extracomment>1799, engine/sampling/class_values.py</extracomment>
   <translation>{where} enthält „{value}“, und CLASSES nennt die Klassen {list} so. Geben Sie jeder von ihnen einen eigenen Namen, oder lassen Sie das Feld die Nummern der Klassen enthalten.</translation>
  </message>
  <message>
   <source>The numbers of {path} have another scale or offset than those of {path_2}, and are taken as the files store them: the same number means different things. Choose the values with scale and offset applied (VALUES); an image that lacks them has to be given them first.</source>
   <extracomment>1800, engine/sampling/image_opening.py</extracomment>
   <translation>Die Zahlen von {path} haben eine andere Skalierung oder einen anderen Offset als die von {path_2} und werden so verwendet, wie die Dateien sie speichern: Dieselbe Zahl bedeutet Verschiedenes. Wählen Sie die Werte mit angewendeter Skalierung und angewendetem Offset (VALUES); einem Bild, dem diese fehlen, müssen sie zuvor gegeben werden.</translation>
  </message>
  <message>
   <source>The temperature {temperature}, by the validation blocks, makes the probabilities on the test blocks less true: their expected calibration error is {value} with it and {value_2} without. Validation and test blocks disagree on how sure the network may be, and nobody can tell which of them are like the land; more labelled places tell. CALIBRATE goes by the validation blocks.</source>
   <extracomment>1801, engine/training/calibrating.py</extracomment>
   <translation>Die Temperatur {temperature}, nach den Validierungsblöcken, macht die Wahrscheinlichkeiten auf den Testblöcken weniger zutreffend: Ihr erwarteter Kalibrierungsfehler ist {value} mit ihr und {value_2} ohne sie. Validierungs- und Testblöcke widersprechen sich darin, wie sicher das Netz sein darf, und niemand kann sagen, welche von ihnen dem Land gleichen; mehr gelabelte Orte zeigen es. CALIBRATE richtet sich nach den Validierungsblöcken.</translation>
  </message>
  <message>
   <source>The patches of {folder} have numbers up to {largest} in “{name}”; expected are at most {LARGEST}, which a network can compute with. If they mean “no data”, sample again and name them in NODATA.</source>
   <extracomment>1802, engine/training/network_of_set.py</extracomment>
   <translation>Die Patches von {folder} haben Zahlen bis {largest} in „{name}“; erwartet werden höchstens {LARGEST}, womit ein Netz rechnen kann. Wenn sie „NoData“ bedeuten, entnehmen Sie die Patches erneut und nennen Sie diese Zahlen in NODATA.</translation>
  </message>
  <message>
   <source>Nothing tells the classes of START; those of the patch set are taken for them, in their order: {names}.</source>
   <extracomment>1803, engine/training/own_network.py</extracomment>
   <translation>Nichts gibt die Klassen von START an; die des Patchsatzes werden dafür genommen, in ihrer Reihenfolge: {names}.</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}), and its last layer cannot be replaced: it begins with what it knows of those. Train for longer, or train a new network.</source>
   <extracomment>1804, engine/training/own_network.py</extracomment>
   <translation>START hat andere Klassen gelernt ({before}), als der Patchsatz hat ({names}), und seine letzte Schicht kann nicht ersetzt werden: Es beginnt mit dem, was es über jene weiß. Trainieren Sie länger, oder trainieren Sie ein neues Netz.</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}): its last layer begins with random weights.</source>
   <extracomment>1805, engine/training/own_network.py</extracomment>
   <translation>START hat andere Klassen gelernt ({before}), als der Patchsatz hat ({names}): Seine letzte Schicht beginnt mit zufälligen Gewichten.</translation>
  </message>
  <message>
   <source>{failed_count} of {failed_count_2} images have no map: {list}{more}. The log says of each why. Run this again when that is mended: it makes only what is missing.</source>
   <extracomment>1806, engine/batch/failed_images.py</extracomment>
   <translation>Keine Karte für {failed_count} von {failed_count_2} Bildern: {list}{more}. Das Protokoll gibt zu jedem den Grund an. Führen Sie den Lauf erneut aus, wenn das behoben ist: Er erstellt nur, was fehlt.</translation>
  </message>
  <message>
   <source>The map {file} cannot be read for the index: {error}.</source>
   <extracomment>1807, engine/batch/map_index.py</extracomment>
   <translation>Die Karte {file} kann nicht für den Index gelesen werden: {error}.</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is damaged or no raster, and nothing says that it was a map of this program. Move or remove the file and run this again, or choose another folder.</source>
   <extracomment>1808, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {file} ist vorhanden und beschädigt oder kein Raster, und nichts besagt, dass es eine Karte dieses Programms war. Verschieben oder entfernen Sie die Datei und führen Sie den Lauf erneut aus, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>OUTPUT: {item} is there and is no STAC item of this program, whose place it has. Choose another folder, or move the file.</source>
   <extracomment>1809, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {item} ist vorhanden und kein STAC-Item dieses Programms, dessen Platz die Datei einnimmt. Wählen Sie einen anderen Ordner oder verschieben Sie die Datei.</translation>
  </message>
  <message>
   <source>is damaged</source>
   <extracomment>1810, engine/batch/mosaic.py</extracomment>
   <translation>ist beschädigt</translation>
  </message>
  <message>
   <source>{file} is no map of this program, though {stem}.json names it as one: no mosaic holds it. Move it, and run this again.</source>
   <extracomment>1811, engine/batch/mosaic.py</extracomment>
   <translation>{file} ist keine Karte dieses Programms, obwohl {stem}.json die Datei als eine solche nennt: Kein Mosaik enthält sie. Verschieben Sie die Datei und führen Sie den Lauf erneut aus.</translation>
  </message>
  <message>
   <source>cannot be read ({error})</source>
   <extracomment>1812, engine/batch/mosaic.py</extracomment>
   <translation>kann nicht gelesen werden ({error})</translation>
  </message>
  <message>
   <source>The map {file} {why}: no mosaic holds it. Run this again with its image, which makes it anew, or remove {stem}.json.</source>
   <extracomment>1813, engine/batch/mosaic.py</extracomment>
   <translation>Die Karte {file} {why}: Kein Mosaik enthält sie. Führen Sie den Lauf mit ihrem Bild erneut aus, wodurch sie neu erstellt wird, oder entfernen Sie {stem}.json.</translation>
  </message>
  <message>
   <source>{before} and {change} are given; expected is one of them.</source>
   <extracomment>1814, engine/command.py</extracomment>
   <translation>{before} und {change} sind angegeben; erwartet wird eines davon.</translation>
  </message>
  <message>
   <source>{key} gives {error}; expected is every key once.</source>
   <extracomment>1815, engine/command.py</extracomment>
   <translation>{key} nennt {error}; erwartet wird jeder Schlüssel einmal.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is no file; expected is a file.</source>
   <extracomment>1816, engine/contract/feature_file.py</extracomment>
   <translation>{name} ist {path} und damit keine Datei; erwartet wird eine Datei.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path}: a layer as GeoPackage, Shapefile or GeoJSON is read by QGIS, not by the engine; expected are features as QGIS hands them over. Run the algorithm in QGIS or with qgis_process, and give the layer there.</source>
   <extracomment>1817, engine/contract/feature_file.py</extracomment>
   <translation>{name} kann nicht aus {path} gelesen werden: Ein Layer als GeoPackage, Shapefile oder GeoJSON wird von QGIS gelesen, nicht von der Engine; erwartet werden Objekte, wie QGIS sie übergibt. Führen Sie den Algorithmus in QGIS oder mit qgis_process aus und geben Sie den Layer dort an.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({value}). Give a file that is there and can be read, or run the algorithm from QGIS, which hands the layer over.</source>
   <extracomment>1818, engine/contract/feature_file.py</extracomment>
   <translation>{name} kann nicht aus {path} gelesen werden ({value}). Geben Sie eine Datei an, die vorhanden und lesbar ist, oder führen Sie den Algorithmus aus QGIS aus, das den Layer übergibt.</translation>
  </message>
  <message>
   <source>The job gives {error}; expected is every key once.</source>
   <extracomment>1819, engine/contract/job.py</extracomment>
   <translation>Der Auftrag nennt {error}; erwartet wird jeder Schlüssel einmal.</translation>
  </message>
  <message>
   <source>The job's max_cloud is {max_cloud}; expected is a number from 0 to 100.</source>
   <extracomment>1820, engine/contract/stac_job.py</extracomment>
   <translation>max_cloud des Auftrags ist {max_cloud}; erwartet wird eine Zahl von 0 bis 100.</translation>
  </message>
  <message>
   <source>{key} twice: {found} and {value}</source>
   <extracomment>1821, engine/contract/strict_json.py</extracomment>
   <translation>{key} zweimal: {found} und {value}</translation>
  </message>
  <message>
   <source>Other workers get their tiles</source>
   <extracomment>1822, engine/inference/cluster.py</extracomment>
   <translation>Andere Arbeitsprozesse übernehmen ihre Kacheln</translation>
  </message>
  <message>
   <source>There is no other: the run waits until one answers or joins. Dask gives up workers that hang, after five minutes if nobody has set it otherwise. End them and start others, or cancel the run: what is finished stays for the next one</source>
   <extracomment>1823, engine/inference/cluster.py</extracomment>
   <translation>Es gibt keinen anderen: Der Lauf wartet, bis einer antwortet oder hinzukommt. Dask gibt Arbeitsprozesse, die hängen, nach fünf Minuten auf, sofern niemand etwas anderes eingestellt hat. Beenden Sie sie und starten Sie andere, oder brechen Sie den Lauf ab: Was fertig ist, bleibt für den nächsten erhalten</translation>
  </message>
  <message>
   <source>These workers of the cluster {text} have not answered for {values} s, far longer than their tiles take: {names}. {follows}. A worker that answers again is used again.</source>
   <extracomment>1824, engine/inference/cluster.py</extracomment>
   <translation>Diese Arbeitsprozesse des Clusters {text} haben seit {values} s nicht geantwortet, weit länger, als ihre Kacheln brauchen: {names}. {follows}. Ein Arbeitsprozess, der wieder antwortet, wird wieder verwendet.</translation>
  </message>
  <message>
   <source>The worker {worker} answers again.</source>
   <extracomment>1825, engine/inference/cluster.py</extracomment>
   <translation>Der Arbeitsprozess {worker} antwortet wieder.</translation>
  </message>
  <message>
   <source>The cluster {text} failed: {failure}.</source>
   <extracomment>1826, engine/inference/cluster.py</extracomment>
   <translation>Der Cluster {text} ist fehlgeschlagen: {failure}.</translation>
  </message>
  <message>
   <source>{file} is damaged: the map of {name} is made anew.</source>
   <extracomment>1827, engine/map_images.py</extracomment>
   <translation>{file} ist beschädigt: Die Karte von {name} wird neu erstellt.</translation>
  </message>
  <message>
   <source> of the first {tried}, after which no more were tried,</source>
   <extracomment>1828, engine/map_images.py</extracomment>
   <translation> der ersten {tried}, nach denen keine weiteren versucht wurden,</translation>
  </message>
  <message>
   <source>{origin} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1829, engine/maps/legend.py</extracomment>
   <translation>{origin} nennt {error}; erwartet wird jeder Schlüssel einmal. Entfernen Sie einen davon.</translation>
  </message>
  <message>
   <source>{origin} has the column {strip} twice; expected is one. Remove the other.</source>
   <extracomment>1830, engine/maps/legend_table.py</extracomment>
   <translation>{origin} hat die Spalte {strip} zweimal; erwartet wird eine. Entfernen Sie die andere.</translation>
  </message>
  <message>
   <source>its transform is not finite</source>
   <extracomment>1831, engine/maps/part_tag.py</extracomment>
   <translation>ihre Geotransformation ist nicht endlich</translation>
  </message>
  <message>
   <source>{path} is no TIFF file</source>
   <extracomment>1832, engine/maps/tiff_extent.py</extracomment>
   <translation>{path} ist keine TIFF-Datei</translation>
  </message>
  <message>
   <source>The image {name} was changed while the parts were made: part {one} has seen it as it was changed last at {before}, part {other} at {after}. Where its pixels were edited, the parts are of two images: make them all again. Where it was only copied anew, or its metadata written, they are not.</source>
   <extracomment>1833, engine/merge_maps.py</extracomment>
   <translation>Das Bild {name} wurde geändert, während die Teile erstellt wurden: Teil {one} hat es mit der letzten Änderung von {before} gelesen, Teil {other} mit der von {after}. Wenn seine Pixel bearbeitet wurden, stammen die Teile von zwei Bildern: Erstellen Sie alle neu. Wenn es nur neu kopiert oder seine Metadaten geschrieben wurden, ist das nicht der Fall.</translation>
  </message>
  <message>
   <source>{path} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1834, engine/models/card.py</extracomment>
   <translation>{path} nennt {error}; erwartet wird jeder Schlüssel einmal. Entfernen Sie einen davon.</translation>
  </message>
  <message>
   <source>{value} is no whole number</source>
   <extracomment>1835, engine/models/card_fields.py</extracomment>
   <translation>{value} ist keine ganze Zahl</translation>
  </message>
  <message>
   <source>{value} is no number</source>
   <extracomment>1836, engine/models/card_fields.py</extracomment>
   <translation>{value} ist keine Zahl</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} twice: {given} and {value}; expected is one value for each.</source>
   <extracomment>1837, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS gibt {name} zweimal an: {given} und {value}; erwartet wird jeweils ein Wert.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} has the column {twice} twice; expected is one. Remove the other.</source>
   <extracomment>1838, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path} hat die Spalte {twice} zweimal; erwartet wird eine. Entfernen Sie die andere.</translation>
  </message>
  <message>
   <source>{option_string} {before} and {option_string_2} {values} are given; expected is one of them</source>
   <extracomment>1839, engine/service.py</extracomment>
   <translation>{option_string} {before} und {option_string_2} {values} sind angegeben; erwartet wird eines davon</translation>
  </message>
 </context>
</TS>
