<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>CnnMapper</name>
  <message>
   <source>Assess a class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Évaluer une carte de classes</translation>
  </message>
  <message>
   <source>reference,ground truth,f1,iou,mcc,olofsson,area estimation,calibration</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>référence,vérité terrain,f1,iou,mcc,olofsson,estimation de surfaces,calibration</translation>
  </message>
  <message>
   <source>Holds a class map against reference data, a raster or points or polygons with a class field, and reports its accuracy: confusion matrix, overall accuracy, user's and producer's accuracy, F1, intersection over union, kappa and the Matthews correlation coefficient. For a random sample stratified by map class also area-adjusted accuracy and areas with 95 % confidence intervals (Olofsson et al. 2014), and with the probabilities a reliability diagram.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Confronte une carte de classes à des données de référence (un raster, ou des points ou polygones avec un champ de classe) et en rapporte l'exactitude : matrice de confusion, exactitude globale, exactitude de l'utilisateur et du producteur, F1, intersection sur union, kappa et coefficient de corrélation de Matthews. Pour un échantillon aléatoire stratifié par classe de la carte, aussi l'exactitude ajustée selon les surfaces et les surfaces avec intervalles de confiance à 95 % (Olofsson et al. 2014) ; avec les probabilités, un diagramme de fiabilité.</translation>
  </message>
  <message>
   <source>Class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Carte de classes</translation>
  </message>
  <message>
   <source>One band with a whole number for each class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Une bande avec un nombre entier pour chaque classe.</translation>
  </message>
  <message>
   <source>The reference is a random sample stratified by map class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>La référence est un échantillon aléatoire stratifié par classe de la carte</translation>
  </message>
  <message>
   <source>Also estimate area-adjusted accuracy and areas. True only if the places were drawn at random within each class of this map (or at random over all of it); training data and convenient places are no such sample.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Estimer aussi l'exactitude ajustée selon les surfaces, et les surfaces. À cocher seulement si les emplacements ont été tirés au hasard dans chaque classe de cette carte (ou au hasard sur toute son étendue) ; des données d'entraînement ou des emplacements choisis par commodité ne constituent pas un tel échantillon.</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Probabilités</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class, or that of the second of two classes: adds a reliability diagram and the expected calibration error.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>La carte des probabilités issue de la même exécution, une bande par classe, ou celle de la seconde de deux classes : ajoute un diagramme de fiabilité et l'erreur de calibration attendue (ECE).</translation>
  </message>
  <message>
   <source>Class values of the reference that mean “not known”, separated by commas, such as 0,255; beside its nodata value.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Valeurs de classe de la référence qui signifient « inconnu », séparées par des virgules, par exemple 0,255 ; en plus de sa valeur nodata.</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Rapport d'exactitude</translation>
  </message>
  <message>
   <source>Reference</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Reference raster</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Raster de référence</translation>
  </message>
  <message>
   <source>What is really there, as a raster of classes in the map's CRS; its nodata value is left out. This, or points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Ce qui se trouve réellement sur le terrain, sous forme de raster de classes dans le SCR de la carte ; sa valeur nodata est ignorée. Soit ce raster, soit des points ou polygones.</translation>
  </message>
  <message>
   <source>Reference points or polygons</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Points ou polygones de référence</translation>
  </message>
  <message>
   <source>What is really there, as points or polygons in any CRS. A polygon counts for the pixels whose centres lie in it.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Ce qui se trouve réellement sur le terrain, sous forme de points ou de polygones dans un SCR quelconque. Un polygone compte pour les pixels dont le centre s'y trouve.</translation>
  </message>
  <message>
   <source>Field of the class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Champ de la classe</translation>
  </message>
  <message>
   <source>For points and polygons: the field with the number of the class, or its name as in the legend.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Pour les points et polygones : le champ qui contient le numéro de la classe, ou son nom tel qu'il figure dans la légende.</translation>
  </message>
  <message>
   <source>In scripts and models: a raster, points or polygons, in the place of the two parameters above.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Dans les scripts et les modèles de traitement : un raster, des points ou des polygones, à la place des deux paramètres ci-dessus.</translation>
  </message>
  <message>
   <source>Overall accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Exactitude globale, de 0 à 1</translation>
  </message>
  <message>
   <source>Kappa</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Matthews correlation coefficient</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Coefficient de corrélation de Matthews</translation>
  </message>
  <message>
   <source>Mean F1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>F1 moyen</translation>
  </message>
  <message>
   <source>Mean intersection over union</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Intersection sur union moyenne</translation>
  </message>
  <message>
   <source>Samples</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Samples outside the map or its data</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Échantillons hors de la carte ou de ses données</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Exactitude ajustée selon les surfaces, de 0 à 1</translation>
  </message>
  <message>
   <source>Half of its 95 % confidence interval</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Moitié de son intervalle de confiance à 95 %</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Erreur de calibration attendue</translation>
  </message>
  <message>
   <source>Duration in seconds</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Durée en secondes</translation>
  </message>
  <message>
   <source>MAP: no raster is given; expected is one.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>MAP : aucun raster n'est indiqué ; un raster est attendu.</translation>
  </message>
  <message>
   <source>No reference is given; expected is REFERENCE_RASTER (a raster) or REFERENCE_FEATURES (points or polygons).</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>Aucune référence n'est indiquée ; attendu : REFERENCE_RASTER (un raster) ou REFERENCE_FEATURES (des points ou des polygones).</translation>
  </message>
  <message>
   <source>{} are both given; expected is one reference. Empty the one that you do not want.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{} sont indiqués en même temps ; une seule référence est attendue. Videz ceux dont vous ne voulez pas.</translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation> et </translation>
  </message>
  <message>
   <source>FIELD is {field}, but {name} is a raster, which has no fields. Empty FIELD, or choose a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELD est {field}, mais {name} est un raster, qui n'a pas de champs. Videz FIELD, ou choisissez une couche de points ou de polygones.</translation>
  </message>
  <message>
   <source>FIELD: nothing is given; expected is the field of {name} that holds the class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELD : rien n'est indiqué ; attendu : le champ de {name} qui contient la classe.</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a raster, or a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{name} : impossible d'ouvrir {value} ; attendu : un raster, ou une couche de points ou de polygones.</translation>
  </message>
  <message>
   <source>accuracy,agreement,confusion matrix,error matrix,kappa,validation,land cover</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>exactitude,précision,concordance,matrice de confusion,matrice d'erreur,kappa,validation,occupation du sol</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the maps carry themselves.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Noms et couleurs des classes : {kinds}. Vide : ceux que les cartes contiennent elles-mêmes.</translation>
  </message>
  <message>
   <source>Values without a class</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Valeurs sans classe</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>A page with the confusion matrix as a heat map, all measures and plots, in one file that can be sent on.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Une page avec la matrice de confusion en carte de chaleur, toutes les mesures et les graphiques, en un seul fichier facile à transmettre.</translation>
  </message>
  <message>
   <source>Table of all numbers</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Tableau de tous les nombres</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Fichiers CSV (*.csv)</translation>
  </message>
  <message>
   <source>Every number of the report, one a line, in full precision.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>Tous les nombres du rapport, un par ligne, en pleine précision.</translation>
  </message>
  <message>
   <source>neural network,deep learning,machine learning,classification,segmentation</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>réseau de neurones,apprentissage profond,apprentissage automatique,deep learning,classification,segmentation</translation>
  </message>
  <message>
   <source>nothing is given</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>rien n'est indiqué</translation>
  </message>
  <message>
   <source>{value} cannot be used</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{value} est inutilisable</translation>
  </message>
  <message>
   <source>CNN Mapper failed unexpectedly ({kind}: {reason}, in {file}, line {line}). Please report this, with what the panel Log Messages shows under “CNN Mapper”.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>CNN Mapper a échoué de façon inattendue ({kind} : {reason}, dans {file}, ligne {line}). Merci de le signaler, en joignant ce que le panneau Journal des messages affiche sous « CNN Mapper ».</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>c'est un dossier</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>il n'existe pas</translation>
  </message>
  <message>
   <source>{name}: {path} is not a file ({found}); expected is {expected}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name} : {path} n'est pas un fichier ({found}) ; attendu : {expected}.</translation>
  </message>
  <message>
   <source>{name}: {path} ends with {suffix}; expected is a file that ends with {suffixes}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name} : {path} se termine par {suffix} ; attendu : un fichier qui se termine par {suffixes}.</translation>
  </message>
  <message>
   <source>nothing</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>rien</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>algorithms/base.py</extracomment>
   <translation> ou </translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>telles que stockées</translation>
  </message>
  <message>
   <source>scale and offset applied</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>échelle et décalage appliqués</translation>
  </message>
  <message>
   <source>harmonised to before baseline 04.00</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>harmonisées à celles d'avant la référence de traitement 04.00</translation>
  </message>
  <message>
   <source>Dask cluster</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Cluster Dask</translation>
  </message>
  <message>
   <source>Where the tiles are computed: tcp://host:8786 or tls://host:8786 (a Dask scheduler), the path of a scheduler file, or local:4 for four processes of this machine. The map is the same, and is written here. The workers read the images and the model themselves: under the same paths as here, or over the network (/vsicurl/, /vsis3/). They need the versions of Python and Dask that the inference environment has. Dask runs code that it is sent: name only clusters that you trust, over tcp:// only in a network that you trust; log-ins of layers are never sent. Needs Dask in the inference environment (CLUSTER of “Set up the inference environment”). Empty: this machine, in one process.</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Où les tuiles sont calculées : tcp://host:8786 ou tls://host:8786 (un ordonnanceur Dask), le chemin d'un fichier d'ordonnanceur, ou local:4 pour quatre processus de cette machine. La carte est la même, et elle est écrite ici. Les processus de calcul lisent eux-mêmes les images et le modèle : sous les mêmes chemins qu'ici, ou par le réseau (/vsicurl/, /vsis3/). Il leur faut les mêmes versions de Python et de Dask que dans l'environnement d'inférence. Dask exécute le code qui lui est envoyé : n'indiquez que des clusters auxquels vous faites confiance, et tcp:// uniquement sur un réseau de confiance ; les authentifications des couches ne sont jamais envoyées. Nécessite Dask dans l'environnement d'inférence (CLUSTER de « Installer l'environnement d'inférence »). Vide : cette machine, en un seul processus.</translation>
  </message>
  <message>
   <source>CLUSTER is given, but the inference environment has no Dask. {way_out}</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>CLUSTER est indiqué, mais l'environnement d'inférence n'a pas Dask. {way_out}</translation>
  </message>
  <message>
   <source>Compare two class maps</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Comparer deux cartes de classes</translation>
  </message>
  <message>
   <source>difference,change,cross tabulation</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>différence,changement,tableau croisé</translation>
  </message>
  <message>
   <source>Says how far two class maps agree, and where and how they differ. Their pixels may differ in size and position: the classes are compared at the pixel centres of the coarser map, and by the area that they share. Makes a difference map, a report and a table of all numbers.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Indique dans quelle mesure deux cartes de classes concordent, et où et comment elles diffèrent. Leurs pixels peuvent différer en taille et en position : les classes sont comparées aux centres des pixels de la carte la plus grossière, et selon la surface qu'elles ont en commun. Produit une carte des différences, un rapport et un tableau de tous les nombres.</translation>
  </message>
  <message>
   <source>Map A</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Carte A</translation>
  </message>
  <message>
   <source>A class map: one band with a whole number for each class.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Une carte de classes : une bande avec un nombre entier pour chaque classe.</translation>
  </message>
  <message>
   <source>Map B</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Carte B</translation>
  </message>
  <message>
   <source>Another one, with the same numbers for the same classes and in the same CRS.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Une autre carte, avec les mêmes numéros pour les mêmes classes et dans le même SCR.</translation>
  </message>
  <message>
   <source>Class values that mean no data in either map, separated by commas, such as 0,255; beside the nodata values of the maps.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Valeurs de classe qui signifient « sans données » dans l'une ou l'autre carte, séparées par des virgules, par exemple 0,255 ; en plus des valeurs nodata des cartes.</translation>
  </message>
  <message>
   <source>Difference map</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Carte des différences</translation>
  </message>
  <message>
   <source>On the pixels of the coarser map: which class is in A and which in B, with a legend.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Sur les pixels de la carte la plus grossière : quelle classe figure dans A et laquelle dans B, avec une légende.</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Rapport de comparaison</translation>
  </message>
  <message>
   <source>Agreement at pixel centres, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Concordance aux centres des pixels, de 0 à 1</translation>
  </message>
  <message>
   <source>Agreement by area, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Concordance en surface, de 0 à 1</translation>
  </message>
  <message>
   <source>Kappa at pixel centres</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Kappa aux centres des pixels</translation>
  </message>
  <message>
   <source>Pixel centres compared</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>Centres de pixels comparés</translation>
  </message>
  <message>
   <source>{name}: no raster is given; expected is one.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>{name} : aucun raster n'est indiqué ; un raster est attendu.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already. Choose another file.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name} est {path}, qui est déjà lu ou écrit. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>{name}: the folder {folder} does not exist. Create it, or choose another.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name} : le dossier {folder} n'existe pas. Créez-le, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Edit a model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Modifier la fiche d'un modèle</translation>
  </message>
  <message>
   <source>classes,legend,bands,statistics,training,metadata,description,licence,rename</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>classes,légende,bandes,statistiques,entraînement,métadonnées,description,licence,renommer</translation>
  </message>
  <message>
   <source>Changes what the model card of an exported model says of it: classes with their colours, names of the bands, what the model was trained on, description and licence. What is left empty stays as it is. The model itself is not touched and need not be exported again; the next map is made by the new card.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Modifie ce que la fiche d'un modèle exporté dit de celui-ci : les classes et leurs couleurs, les noms des bandes, les données d'entraînement, la description et la licence. Ce qui est laissé vide reste inchangé. Le modèle lui-même n'est pas modifié et n'a pas besoin d'être exporté de nouveau ; la prochaine carte suivra la nouvelle fiche.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or in that of a column “index” of a table; values that count from 0 are the channels' numbers. The maps hold the legend's values.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Les classes : {kinds}. Une classe pour chaque canal de la sortie du modèle, dans leur ordre, ou dans celui d'une colonne « index » d'un tableau ; des valeurs qui comptent à partir de 0 sont les numéros des canaux. Les cartes contiennent les valeurs de la légende.</translation>
  </message>
  <message>
   <source>Names of the bands</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Noms des bandes</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. An image whose bands have these names may have them in any order. Several inputs are separated by “;”.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Les bandes avec lesquelles le modèle a été entraîné, dans l'ordre de son entrée : B04,B03,B02,B08. Une image dont les bandes portent ces noms peut les avoir dans n'importe quel ordre. Plusieurs entrées sont séparées par « ; ».</translation>
  </message>
  <message>
   <source>Pixel size of the training (metres)</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Taille de pixel de l'entraînement (mètres)</translation>
  </message>
  <message>
   <source>On the ground, such as 10; for a model of several inputs one number for each, separated by commas. Empty: that of the images of the training, where these are given.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Au sol, par exemple 10 ; pour un modèle à plusieurs entrées, un nombre par entrée, séparés par des virgules. Vide : celle des images d'entraînement, si elles sont indiquées.</translation>
  </message>
  <message>
   <source>Sensor</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>What took the images of the training, such as Sentinel-2 MSI.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>L'instrument qui a acquis les images d'entraînement, par exemple Sentinel-2 MSI.</translation>
  </message>
  <message>
   <source>Description</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Description</translation>
  </message>
  <message>
   <source>What the model is for, where it holds, and who made it, as people read it.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>À quoi sert le modèle, où il est valable et qui l'a créé, tel que les utilisateurs le liront.</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Of the model: an identifier of SPDX, such as CC-BY-4.0, or a name.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Celle du modèle : un identifiant SPDX, par exemple CC-BY-4.0, ou un nom.</translation>
  </message>
  <message>
   <source>Output of activation and threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sortie concernée par l'activation et le seuil</translation>
  </message>
  <message>
   <source>Name of the model's output that the next two are for. Empty: the one that the model card names as the result, or the only one.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Nom de la sortie du modèle à laquelle s'appliquent les deux paramètres suivants. Vide : celle que la fiche du modèle désigne comme résultat, ou la seule qui existe.</translation>
  </message>
  <message>
   <source>What the model's numbers are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Nature des nombres du modèle</translation>
  </message>
  <message>
   <source>As the card says</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Selon la fiche</translation>
  </message>
  <message>
   <source>None: quantities, as they are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Aucune : grandeurs, telles quelles</translation>
  </message>
  <message>
   <source>Softmax: classes that exclude each other</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Softmax : classes qui s'excluent mutuellement</translation>
  </message>
  <message>
   <source>Sigmoid: each channel by itself</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sigmoïde : chaque canal indépendamment des autres</translation>
  </message>
  <message>
   <source>Softmax and Sigmoid: class probabilities, or logits to which the function is applied, if the network does not end with it already. None: a regression.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Softmax et Sigmoïde : probabilités de classe, ou logits auxquels la fonction est appliquée si le réseau ne se termine pas déjà par elle. Aucune : une régression.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Seuil</translation>
  </message>
  <message>
   <source>The probability above which a class or label is on the map, 0 to 1, of a model with one sigmoid channel, or with labels that do not exclude each other; of these also one for each, separated by commas: 0.3,0.5,0.4</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Probabilité au-dessus de laquelle une classe ou une étiquette figure sur la carte, de 0 à 1, pour un modèle à un seul canal sigmoïde ou dont les étiquettes ne s'excluent pas mutuellement ; dans ce second cas, aussi une valeur par étiquette, séparées par des virgules : 0.3,0.5,0.4</translation>
  </message>
  <message>
   <source>SavedModel folder</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Dossier SavedModel</translation>
  </message>
  <message>
   <source>Model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Fiche du modèle</translation>
  </message>
  <message>
   <source>What was changed</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Ce qui a été modifié</translation>
  </message>
  <message>
   <source>Nothing is given that the card is to say; expected is at least one of {names}.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Rien n'est indiqué que la fiche doive dire ; attendu : au moins un paramètre parmi {names}.</translation>
  </message>
  <message>
   <source>MODEL: {folder} has no model card that could be edited; expected is a folder that “Export a Keras model” (cnnmapper:exportmodel) made.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>MODEL : {folder} n'a pas de fiche du modèle à modifier ; attendu : un dossier créé par « Exporter un modèle Keras » (cnnmapper:exportmodel).</translation>
  </message>
  <message>
   <source>Report on the engines</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Rapport sur les moteurs</translation>
  </message>
  <message>
   <source>orfeo,otb,pyotb,versions,diagnostics,problem,bug report,environment,log</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>orfeo,otb,pyotb,versions,diagnostic,problème,rapport de bogue,environnement,journal</translation>
  </message>
  <message>
   <source>Says which engines can run a model here (TensorFlow in the inference environment, Orfeo ToolBox through pyotb), in which versions, what is missing and how to get it, and what the last job was and said. A text to paste into a question: secrets, user name and host name are left out. Orfeo ToolBox is found by the environment variable CNNMAPPER_OTB_PYTHON or the setting of the same name: an interpreter that can import pyotb, or a command that starts one, such as docker run --rm mdl4eo/otbtf:latest python3 (folders are mounted by themselves) or env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Indique quels moteurs peuvent exécuter un modèle ici (TensorFlow dans l'environnement d'inférence, Orfeo ToolBox par pyotb), dans quelles versions, ce qui manque et comment l'obtenir, ainsi que ce qu'a été la dernière tâche et ce qu'elle a affiché. Un texte à coller dans une question : les secrets, le nom d'utilisateur et le nom de la machine en sont retirés. Orfeo ToolBox est trouvé grâce à la variable d'environnement CNNMAPPER_OTB_PYTHON ou au réglage du même nom : un interpréteur qui peut importer pyotb, ou une commande qui en démarre un, par exemple docker run --rm mdl4eo/otbtf:latest python3 (les dossiers sont montés automatiquement) ou env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3.</translation>
  </message>
  <message>
   <source>The report as a page. The log shows it as well.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Le rapport sous forme de page. Le journal l'affiche aussi.</translation>
  </message>
  <message>
   <source>Report as plain text</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Rapport en texte brut</translation>
  </message>
  <message>
   <source>Engines that are ready</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>Moteurs prêts</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>REPORT : impossible d'écrire {path} ({reason}) ; attendu : un chemin dans un dossier existant.</translation>
  </message>
  <message>
   <source>Export a Keras model</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Exporter un modèle Keras</translation>
  </message>
  <message>
   <source>savedmodel,model card,h5,receptive field,convert</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>savedmodel,fiche du modèle,h5,champ récepteur,convertir</translation>
  </message>
  <message>
   <source>Turns a model that was saved with Keras into a SavedModel folder, which the inference algorithms and Orfeo ToolBox apply. A model card is written beside it: receptive field, expression field and scale factor, how each was found, what the numbers of its outputs are, the classes, and what the model was trained on, as far as that is given or its layers tell. With images of the training, the exported model also measures how unlike these a pixel is (a band of OUTPUT_CONFIDENCE).</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Transforme un modèle enregistré avec Keras en un dossier SavedModel, que les algorithmes d'inférence et Orfeo ToolBox appliquent. Une fiche du modèle est écrite à côté : champ récepteur, champ d'expression et facteur d'échelle, la façon dont chacun a été trouvé, la nature des nombres de ses sorties, les classes, et ce sur quoi le modèle a été entraîné, dans la mesure où cela est indiqué ou que ses couches le révèlent. Avec des images d'entraînement, le modèle exporté mesure aussi à quel point un pixel en diffère (une bande de OUTPUT_CONFIDENCE).</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Keras model</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Modèle Keras</translation>
  </message>
  <message>
   <source>Keras models (*.keras *.h5 *.hdf5)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Modèles Keras (*.keras *.h5 *.hdf5)</translation>
  </message>
  <message>
   <source>The file that model.save() wrote: .keras, or .h5 of an older Keras, Keras 2 included. Not a file of weights alone. Layers that augment the images of the training do nothing in the exported model.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Le fichier écrit par model.save() : .keras, ou .h5 d'une version plus ancienne de Keras, Keras 2 compris. Pas un fichier de poids seuls. Les couches d'augmentation des images d'entraînement sont sans effet dans le modèle exporté.</translation>
  </message>
  <message>
   <source>The classes, to be kept in the model card: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The maps hold the legend's values.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Les classes, à conserver dans la fiche du modèle : {kinds}. Une classe pour chaque canal de la sortie du modèle, dans leur ordre, ou deux pour un seul canal sigmoïde ; des valeurs qui comptent à partir de 0 sont les numéros des canaux, et une colonne « index » d'un tableau les numérote autrement. Les cartes contiennent les valeurs de la légende.</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. They are kept in the model card, and an image whose bands have these names may have them in any order. Several inputs are separated by “;”. Empty: not kept.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Les bandes avec lesquelles le modèle a été entraîné, dans l'ordre de son entrée : B04,B03,B02,B08. Elles sont conservées dans la fiche du modèle, et une image dont les bandes portent ces noms peut les avoir dans n'importe quel ordre. Plusieurs entrées sont séparées par « ; ». Vide : non conservées.</translation>
  </message>
  <message>
   <source>Python code of custom layers</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Code Python des couches personnalisées</translation>
  </message>
  <message>
   <source>Python (*.py)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Python (*.py)</translation>
  </message>
  <message>
   <source>A Python file that registers the layers, functions or losses that Keras does not have itself. It is run in the worker process: tick the box below.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Un fichier Python qui enregistre les couches, fonctions ou pertes absentes de Keras. Il est exécuté dans le processus de calcul : cochez la case ci-dessous.</translation>
  </message>
  <message>
   <source>I trust this model and its code</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Je fais confiance à ce modèle et à son code</translation>
  </message>
  <message>
   <source>Code that comes with a model can do whatever you can do on this machine. It is run only if you say that you trust it: the file above, and Lambda layers inside the model.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Le code livré avec un modèle peut faire tout ce que vous pouvez faire sur cette machine. Il n'est exécuté que si vous déclarez lui faire confiance : le fichier ci-dessus, et les couches Lambda à l'intérieur du modèle.</translation>
  </message>
  <message>
   <source>The folder to make; the model card in it is called model_card.json.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Le dossier à créer ; la fiche du modèle s'y appelle model_card.json.</translation>
  </message>
  <message>
   <source>Receptive field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Champ récepteur</translation>
  </message>
  <message>
   <source>Expression field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Champ d'expression</translation>
  </message>
  <message>
   <source>Scale factor</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Facteur d'échelle</translation>
  </message>
  <message>
   <source>The dense method is proven</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>La méthode dense est prouvée</translation>
  </message>
  <message>
   <source>The model and its use in one paragraph</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Le modèle et son usage en un paragraphe</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but TRUST is false. Code can do whatever you can do on this machine: read it, and set TRUST to true if you trust it.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>CUSTOM_CODE est indiqué, mais TRUST est faux. Un code peut faire tout ce que vous pouvez faire sur cette machine : lisez-le, et mettez TRUST à vrai si vous lui faites confiance.</translation>
  </message>
  <message>
   <source>a model that was saved with Keras</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>un modèle enregistré avec Keras</translation>
  </message>
  <message>
   <source>INPUT: {found}</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>INPUT : {found}</translation>
  </message>
  <message>
   <source>Python code</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>du code Python</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Format</translation>
  </message>
  <message>
   <source>savedmodel or deepness (in scripts: the word, not a number). savedmodel: a SavedModel, and its networks as ONNX files. deepness: beside these onnx/deepness.onnx, which the QGIS plugin Deepness applies.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>savedmodel ou deepness (dans les scripts : le mot, pas un numéro). savedmodel : un SavedModel, et ses réseaux en fichiers ONNX. deepness : en plus de ceux-ci, onnx/deepness.onnx, que l'extension QGIS Deepness applique.</translation>
  </message>
  <message>
   <source>, {percent:.0f} % of which lies outside of its polygons</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>, dont {percent:.0f} % se trouvent hors de ses polygones</translation>
  </message>
  <message>
   <source>EXTENT is the bounding box of the layer “{layer}”{share}: the map covers all of it. To limit the map to the polygons, give the layer as MASK.</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>EXTENT est l'emprise rectangulaire de la couche « {layer} »{share} : la carte la couvre entièrement. Pour limiter la carte aux polygones, indiquez la couche dans MASK.</translation>
  </message>
  <message>
   <source>Fully convolutional inference</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>Inférence entièrement convolutive</translation>
  </message>
  <message>
   <source>Applies a CNN to whole regions of an image. The output pixels are larger than those of the image by the scale factor of the model (4 for two poolings of 2 x 2); each is equal to the pixel of the patch-based map at the same place. Needs a model that takes images of any size.</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>Applique un CNN à des régions entières d'une image. Les pixels de sortie sont plus grands que ceux de l'image, du facteur d'échelle du modèle (4 pour deux poolings 2 x 2) ; chacun est égal au pixel de la carte par imagettes au même endroit. Nécessite un modèle qui accepte des images de taille quelconque.</translation>
  </message>
  <message>
   <source>{path} is in the memory of QGIS, which the worker cannot see</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{path} est dans la mémoire de QGIS, à laquelle le processus de calcul n'a pas accès</translation>
  </message>
  <message>
   <source>{why}. QGIS's GDAL ({version}) copies it to {target} first.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{why}. Le GDAL de QGIS ({version}) le copie d'abord vers {target}.</translation>
  </message>
  <message>
   <source>Converting the image</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>Conversion de l'image</translation>
  </message>
  <message>
   <source>Nothing was written; what was there before is as it was.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>Rien n'a été écrit ; ce qui existait auparavant est inchangé.</translation>
  </message>
  <message>
   <source>{path} cannot be copied to {target} by QGIS's GDAL ({reason}). Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>Le GDAL de QGIS ne peut pas copier {path} vers {target} ({reason}). Enregistrez-le d'abord en GeoTIFF (menu de la couche : Exporter &gt; Enregistrer sous), et utilisez ce fichier.</translation>
  </message>
  <message>
   <source>no reason given</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>aucune raison n'est donnée</translation>
  </message>
  <message>
   <source>Set-up</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Configuration</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Image</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Image</translation>
  </message>
  <message>
   <source>Training</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Entraînement</translation>
  </message>
  <message>
   <source>Inference</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Inférence</translation>
  </message>
  <message>
   <source>Maps</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Cartes</translation>
  </message>
  <message>
   <source>Assessment</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Évaluation</translation>
  </message>
  <message>
   <source>Ready-made models</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>Modèles de traitement prêts à l'emploi</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Le raster auquel le modèle est appliqué. Les scripts, les modèles de traitement et la ligne de commande peuvent en indiquer plusieurs, qui sont empilés dans leur ordre.</translation>
  </message>
  <message>
   <source>Further rasters of the image</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Autres rasters de l'image</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order. It must be the order that the model was trained with, unless the bands have the names that the model card has, too. For a model of several dates: one raster for each, the first date as the image.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Rasters sur la même grille de pixels, dont les bandes sont empilées sur celles de l'image, dans cet ordre. Ce doit être l'ordre dans lequel le modèle a été entraîné, sauf si les bandes portent les noms que contient aussi la fiche du modèle. Pour un modèle à plusieurs dates : un raster par date, la première date étant l'image.</translation>
  </message>
  <message>
   <source>Image of source {}</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Image de la source {}</translation>
  </message>
  <message>
   <source>For a model with several image inputs: the rasters of source {}, in the same CRS and of any resolution. Its patches are centred on the pixel that holds the centre of the output pixel.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>Pour un modèle à plusieurs entrées d'image : les rasters de la source {}, dans le même SCR et de résolution quelconque. Ses imagettes sont centrées sur le pixel qui contient le centre du pixel de sortie.</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is at least one.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>INPUT : aucun raster n'est indiqué ; au moins un est attendu.</translation>
  </message>
  <message>
   <source>{name} is given, but INPUT_{before} is not; expected are the sources without a gap.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>{name} est indiqué, mais pas INPUT_{before} ; les sources sont attendues sans interruption.</translation>
  </message>
  <message>
   <source>apply,predict,map,land cover,segmentation,probability,softmax,class map</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>appliquer,prédire,carte,occupation du sol,segmentation,probabilité,softmax,carte de classes</translation>
  </message>
  <message>
   <source>Width of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Largeur de la carte en pixels</translation>
  </message>
  <message>
   <source>Height of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Hauteur de la carte en pixels</translation>
  </message>
  <message>
   <source>Pixels of the map with data</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Pixels de la carte avec données</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Engine</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Output of the model, and what its numbers are</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Sortie du modèle, et nature de ses nombres</translation>
  </message>
  <message>
   <source>Why the image is unlike the training</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Pourquoi l'image est différente de l'entraînement</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>EXTENT et BOX sont tous deux indiqués ; un seul est attendu. Videz celui dont vous ne voulez pas.</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area in {crs}; expected is xmin,xmax,ymin,ymax with a width and a height.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>EXTENT : {given} n'est pas une zone dans {crs} ; attendu : xmin,xmax,ymin,ymax avec une largeur et une hauteur.</translation>
  </message>
  <message>
   <source>the CRS of the image</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>le SCR de l'image</translation>
  </message>
  <message>
   <source>Labels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Map of numbers</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Carte de nombres</translation>
  </message>
  <message>
   <source>Output tensors</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Tenseurs de sortie</translation>
  </message>
  <message>
   <source>Results</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Bands</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Bandes</translation>
  </message>
  <message>
   <source>Numbers (from 1, through the whole stack) or names of the bands to take, separated by commas, in the order that the model was trained with: 4,3,2 or B04,B03,B02. Empty: the bands that the model card names, wherever they are in the image; without names there or here, all bands in their order. An alpha band that is a mask counts, but is taken only if it is named.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Numéros (à partir de 1, sur toute la pile) ou noms des bandes à prendre, séparés par des virgules, dans l'ordre avec lequel le modèle a été entraîné : 4,3,2 ou B04,B03,B02. Vide : les bandes que nomme la fiche du modèle, où qu'elles soient dans l'image ; si la fiche ou l'image n'a pas de noms, toutes les bandes dans leur ordre. Une bande alpha qui est un masque compte dans la numérotation, mais n'est prise que si elle est nommée.</translation>
  </message>
  <message>
   <source>Area of the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Zone de la carte</translation>
  </message>
  <message>
   <source>In any coordinate system; it is widened to whole pixels. A part of the map is equal to that part of the whole map. Of a layer it is the bounding box. Empty: the whole image, which it must be where the image has ground control points only.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Dans un système de coordonnées quelconque ; elle est élargie à des pixels entiers. Une partie de la carte est égale à la même partie de la carte entière. Pour une couche, c'est son emprise rectangulaire. Vide : l'image entière, ce qui est obligatoire si l'image n'a que des points de contrôle au sol.</translation>
  </message>
  <message>
   <source>Area of the map in output pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Zone de la carte en pixels de sortie</translation>
  </message>
  <message>
   <source>As x:y:width:height, counted from the upper left pixel of the whole map, as in &amp;box= of Orfeo ToolBox. Area or box, not both.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Sous la forme x:y:largeur:hauteur, comptée à partir du pixel supérieur gauche de la carte entière, comme dans &amp;box= d'Orfeo ToolBox. Soit l'emprise, soit cette zone en pixels, pas les deux.</translation>
  </message>
  <message>
   <source>At the image's edges</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Aux bords de l'image</translation>
  </message>
  <message>
   <source>Crop the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Rogner la carte</translation>
  </message>
  <message>
   <source>Reflect the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Prolonger l'image par réflexion</translation>
  </message>
  <message>
   <source>As the model pads</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Selon le remplissage du modèle</translation>
  </message>
  <message>
   <source>Crop: only pixels whose receptive field lies inside the image; the map is a little smaller, as with Orfeo ToolBox. Reflect: the image is mirrored at its edges and the map covers it completely. As the model pads: a padded network, such as most U-Nets, does there what it does at the border of whatever it is given: the map covers the image, and equals the model run on the whole image. Empty: that for a padded network, reflect for patches that overlap, crop for others.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Rogner : seulement les pixels dont le champ récepteur est à l'intérieur de l'image ; la carte est un peu plus petite, comme avec Orfeo ToolBox. Réflexion : l'image est mise en miroir à ses bords et la carte la couvre entièrement. Selon le remplissage du modèle : un réseau avec remplissage (padding), comme la plupart des U-Net, y fait ce qu'il fait au bord de tout ce qu'on lui donne : la carte couvre l'image et équivaut au modèle exécuté sur l'image entière. Vide : ce dernier choix pour un réseau avec remplissage, la réflexion pour des imagettes qui se recouvrent, le rognage pour les autres.</translation>
  </message>
  <message>
   <source>Patches that overlap: side in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Imagettes avec recouvrement : côté en pixels</translation>
  </message>
  <message>
   <source>For models that give a map of each patch, and to which a part of an image is another image (attention, squeeze-and-excite, normalisation over the patch): such a model is run on patches that overlap, on a grid from the image's first pixel on, and a margin of each is cut away. Given here, it is done so for any model that gives a map of a patch. Empty: the model's own size, or 256 where it takes any; padded networks with a proven margin need no patches.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Pour les modèles qui donnent une carte de chaque imagette et pour lesquels une partie d'image est une autre image (attention, squeeze-and-excite, normalisation sur l'imagette) : un tel modèle est exécuté sur des imagettes qui se recouvrent, selon une grille qui part du premier pixel de l'image, et une marge de chacune est coupée. Si une valeur est indiquée ici, il en va ainsi de tout modèle qui donne une carte d'une imagette. Vide : la taille propre au modèle, ou 256 s'il accepte toute taille ; les réseaux avec remplissage dont la marge est prouvée n'ont pas besoin d'imagettes.</translation>
  </message>
  <message>
   <source>Patches that overlap: margin to cut away, in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Imagettes avec recouvrement : marge à couper, en pixels</translation>
  </message>
  <message>
   <source>On each side of a patch. Empty: the smallest beyond which moving the cuts changes fewer labels than one in ten thousand, as measured on the image, beginning with what the export found and the model card says; a quarter of the patch at the most. The log and the map's metadata say how many labels depend on the cuts. 0: patches side by side.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>De chaque côté d'une imagette. Vide : la plus petite marge au-delà de laquelle déplacer les coupes change moins d'une étiquette sur dix mille, d'après une mesure sur l'image, en partant de ce que l'export a trouvé et que dit la fiche du modèle ; au plus un quart de l'imagette. Le journal et les métadonnées de la carte indiquent combien d'étiquettes dépendent des coupes. 0 : imagettes juxtaposées.</translation>
  </message>
  <message>
   <source>Patches that overlap: blend them</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Imagettes avec recouvrement : les fondre</translation>
  </message>
  <message>
   <source>Off: what is left of the patches is laid side by side. On: they overlap by half, and what they say is weighted by squared cosines and summed, so that no joint shows; that takes four times as long. Labels are made of the blended probabilities. On for padded networks too, whose map without it is that of the whole image.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Désactivé : ce qui reste des imagettes est juxtaposé. Activé : elles se recouvrent de moitié, et leurs résultats sont pondérés par des cosinus carrés et additionnés, de sorte qu'aucun raccord ne se voit ; cela prend quatre fois plus de temps. Les étiquettes sont tirées des probabilités fondues. Activé, cela vaut aussi pour les réseaux avec remplissage, dont la carte est sinon celle de l'image entière.</translation>
  </message>
  <message>
   <source>Output pixels without data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Pixels de sortie sans données</translation>
  </message>
  <message>
   <source>Where the centre pixel has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Là où le pixel central est sans données</translation>
  </message>
  <message>
   <source>Where any pixel of the receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Là où un pixel quelconque du champ récepteur est sans données</translation>
  </message>
  <message>
   <source>Where the whole receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Là où tout le champ récepteur est sans données</translation>
  </message>
  <message>
   <source>Which pixels of the map are nodata. The last is the rule of Orfeo ToolBox. A pixel of the image has no data where at least one of its bands has none: by nodata value (the file's, the layer's additional ones, 0 for Sentinel-2), mask or alpha band. A model cannot compute with NaN: whatever sees it has no data by any rule.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Quels pixels de la carte sont nodata. La dernière règle est celle d'Orfeo ToolBox. Un pixel de l'image est sans données dès qu'au moins une de ses bandes l'est : par valeur nodata (celle du fichier, les valeurs supplémentaires de la couche, 0 pour Sentinel-2), masque ou bande alpha. Un modèle ne peut pas calculer avec NaN : tout pixel dont le calcul en voit un est sans données, quelle que soit la règle.</translation>
  </message>
  <message>
   <source>Nodata value of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Valeur nodata de l'image</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value; additional ones of a layer still count. Empty: the image's own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Remplace la valeur nodata propre à l'image ; les valeurs supplémentaires d'une couche comptent toujours. Vide : celle de l'image.</translation>
  </message>
  <message>
   <source>Values of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Valeurs de l'image</translation>
  </message>
  <message>
   <source>As the model was trained</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Telles qu'à l'entraînement</translation>
  </message>
  <message>
   <source>As stored</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Telles que stockées</translation>
  </message>
  <message>
   <source>Scale and offset applied</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Échelle et décalage appliqués</translation>
  </message>
  <message>
   <source>Harmonised to before baseline 04.00 (Sentinel-2)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Harmonisées à celles d'avant la référence de traitement 04.00 (Sentinel-2)</translation>
  </message>
  <message>
   <source>Which numbers the model is given. Since processing baseline 04.00 (January 2022) Sentinel-2's values are larger by 1000 than before, which changes the map of a model that was trained on others. Harmonised: it is subtracted from each raster whose metadata tell that it was added (the product's metadata file beside or above the raster, its own metadata, the name of its product) and whose pixels do not contradict that; 0, no data, stays 0, and data are at least 1. Scale and offset applied: value x scale + offset of each band, as its metadata say; of Sentinel-2 the reflectance. As the model was trained: by its model card; where that does not say, harmonised, with a warning. The log and the map's metadata say what was done.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Les nombres qui sont donnés au modèle. Depuis la référence de traitement (processing baseline) 04.00 (janvier 2022), les valeurs de Sentinel-2 sont supérieures de 1000 à celles d'avant, ce qui change la carte d'un modèle entraîné sur les anciennes. Harmonisées : 1000 est soustrait de chaque raster dont les métadonnées indiquent qu'il a été ajouté (le fichier de métadonnées du produit à côté ou au-dessus du raster, les métadonnées du raster lui-même, le nom de son produit) et dont les pixels ne le contredisent pas ; 0, sans données, reste 0, et les données valent au moins 1. Échelle et décalage appliqués : valeur x échelle + décalage de chaque bande, d'après ses métadonnées ; pour Sentinel-2, la réflectance. Telles qu'à l'entraînement : d'après la fiche du modèle ; si elle ne dit rien, harmonisées, avec un avertissement. Le journal et les métadonnées de la carte indiquent ce qui a été fait.</translation>
  </message>
  <message>
   <source>If the image is unlike the training</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Si l'image est différente de l'entraînement</translation>
  </message>
  <message>
   <source>Warn</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Avertir</translation>
  </message>
  <message>
   <source>Refuse</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Refuser</translation>
  </message>
  <message>
   <source>Do not look</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Ne pas vérifier</translation>
  </message>
  <message>
   <source>Before the first tile a sample of the whole image is held against what the model card says of the training: the numbers in each band, the size of the pixels, degrees or metres. Where they do not fit, it is said how much of the image lies outside the training's range, and what likely went wrong: a factor, Sentinel-2's 1000, another order of the bands, another sensor. Other seasons and other land cover give no alarm. Warn: in the log, in ALARM and in the map's metadata. Refuse: no map is made then. Without such a card there is nothing to compare with.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Avant la première tuile, un échantillon de toute l'image est confronté à ce que la fiche du modèle dit de l'entraînement : les nombres dans chaque bande, la taille des pixels, degrés ou mètres. S'ils ne correspondent pas, il est indiqué quelle part de l'image est hors de la plage de l'entraînement, et la cause probable : un facteur, les 1000 de Sentinel-2, un autre ordre des bandes, un autre capteur. D'autres saisons ou une autre occupation du sol ne déclenchent pas d'alerte. Avertir : dans le journal, dans ALARM et dans les métadonnées de la carte. Refuser : aucune carte n'est alors produite. Sans une telle fiche, il n'y a rien à comparer.</translation>
  </message>
  <message>
   <source>Empty: from the model card, or measured.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Vide : d'après la fiche du modèle, ou mesuré.</translation>
  </message>
  <message>
   <source>Pixels of the image that one output pixel sees: 16, or 16x12 (width x height); several sources separated by commas.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Pixels de l'image que voit un pixel de sortie : 16, ou 16x12 (largeur x hauteur) ; plusieurs sources séparées par des virgules.</translation>
  </message>
  <message>
   <source>Output pixels that one receptive field produces: 1, or 32x32.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Pixels de sortie que produit un champ récepteur : 1, ou 32x32.</translation>
  </message>
  <message>
   <source>Size of an output pixel divided by that of a pixel of the image when the model runs fully convolutionally: 4 for two poolings of 2 x 2.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Taille d'un pixel de sortie divisée par celle d'un pixel de l'image lorsque le modèle est exécuté de façon entièrement convolutive : 4 pour deux poolings 2 x 2.</translation>
  </message>
  <message>
   <source>Model inputs</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Entrées du modèle</translation>
  </message>
  <message>
   <source>Names of the model's image inputs in the order of the sources, separated by commas. Needed only if the model has several, and these sources are in another order than its inputs: that in which the Keras model defines them, or of a SavedModel from elsewhere, by alphabet; of an ONNX file, its own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Noms des entrées d'image du modèle dans l'ordre des sources, séparés par des virgules. Nécessaire seulement si le modèle en a plusieurs et que les sources sont dans un autre ordre que ses entrées : celui dans lequel le modèle Keras les définit ; pour un SavedModel d'autre provenance, l'ordre alphabétique ; pour un fichier ONNX, le sien.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Les classes : {kinds}. Une classe pour chaque canal de la sortie du modèle, dans leur ordre, ou deux pour un seul canal sigmoïde ; des valeurs qui comptent à partir de 0 sont les numéros des canaux, et une colonne « index » d'un tableau les numérote autrement. La carte contient les valeurs de la légende. Vide : les classes de la fiche du modèle, sinon « class 0 » et suivantes.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Automatique</translation>
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
   <translation>Ce qui applique le modèle. Automatique : le moteur propre à CNN Mapper dans l'environnement d'inférence, ou Orfeo ToolBox (TensorflowModelServe d'OTBTF) si seul celui-ci est configuré. Orfeo ToolBox refuse ce qu'il ne peut pas faire exactement ; « Rapport sur les moteurs » indique ce qui est disponible.</translation>
  </message>
  <message>
   <source>Runtime</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Moteur d'exécution</translation>
  </message>
  <message>
   <source>What computes the network in CNN Mapper's own engine: auto, tensorflow or onnx (in scripts: the word, not a number). auto: ONNX Runtime, which starts at once, where the model's ONNX files were proven to give what TensorFlow gives; else TensorFlow. The map says which it was.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Ce qui calcule le réseau dans le moteur propre à CNN Mapper : auto, tensorflow ou onnx (dans les scripts : le mot, pas un numéro). auto : ONNX Runtime, qui démarre immédiatement, s'il est prouvé que les fichiers ONNX du modèle donnent ce que donne TensorFlow ; sinon TensorFlow. La carte indique lequel a été utilisé.</translation>
  </message>
  <message>
   <source>Memory to use (MB)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Mémoire à utiliser (Mo)</translation>
  </message>
  <message>
   <source>The tiles are made small enough for it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Les tuiles sont réduites pour y tenir. 0 : automatique.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Taille de tuile</translation>
  </message>
  <message>
   <source>Width and height of a tile in output pixels. The map does not depend on it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Largeur et hauteur d'une tuile en pixels de sortie. La carte n'en dépend pas. 0 : automatique.</translation>
  </message>
  <message>
   <source>GeoTIFF creation options</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Options de création GeoTIFF</translation>
  </message>
  <message>
   <source>For GDAL, as COMPRESS=ZSTD|PREDICTOR=2. Empty: tiled and compressed. COG=YES: a cloud-optimised GeoTIFF; the other options are then those of the COG driver, as COG=YES|COMPRESS=ZSTD.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>Pour GDAL, par exemple COMPRESS=ZSTD|PREDICTOR=2. Vide : tuilé et compressé. COG=YES : un GeoTIFF optimisé pour le cloud ; les autres options sont alors celles du pilote COG, par exemple COG=YES|COMPRESS=ZSTD.</translation>
  </message>
  <message>
   <source>Inspect a model</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Inspecter un modèle</translation>
  </message>
  <message>
   <source>report,describe,savedmodel,model card,layers,receptive field,architecture</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>rapport,décrire,savedmodel,fiche du modèle,couches,champ récepteur,architecture</translation>
  </message>
  <message>
   <source>Writes a report on a model: a drawing of the network, its inputs, outputs and classes, what each layer sees of the image and what it costs, whether the dense method is proven, and how long a map would take on this machine. The model is run for a moment to find that out. A SavedModel without a model card is described as far as it can be: its fields are measured.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Écrit un rapport sur un modèle : un schéma du réseau, ses entrées, sorties et classes, ce que chaque couche voit de l'image et ce qu'elle coûte, si la méthode dense est prouvée, et combien de temps prendrait une carte sur cette machine. Le modèle est exécuté un moment pour le savoir. Un SavedModel sans fiche du modèle est décrit dans la mesure du possible : ses champs sont mesurés.</translation>
  </message>
  <message>
   <source>Image to estimate time and memory for</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Image pour laquelle estimer le temps et la mémoire</translation>
  </message>
  <message>
   <source>Only its size counts; for a model of several sources, the first. Empty: width and height below.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Seule sa taille compte ; pour un modèle à plusieurs sources, la première. Vide : la largeur et la hauteur ci-dessous.</translation>
  </message>
  <message>
   <source>Model report</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Rapport sur le modèle</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Une page qui n'a besoin d'aucun autre fichier.</translation>
  </message>
  <message>
   <source>0: that of a Sentinel-2 tile at 10 m, 10980.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>0 : celle d'une tuile Sentinel-2 à 10 m, 10980.</translation>
  </message>
  <message>
   <source>Width of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Largeur d'une image</translation>
  </message>
  <message>
   <source>In pixels, where no image is given.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>En pixels, si aucune image n'est indiquée.</translation>
  </message>
  <message>
   <source>Height of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Hauteur d'une image</translation>
  </message>
  <message>
   <source>Dense method proven</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>Méthode dense prouvée</translation>
  </message>
  <message>
   <source>WIDTH is {width} and HEIGHT is {height}; expected are two numbers of pixels, or 0 for both.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>WIDTH est {width} et HEIGHT est {height} ; attendu : deux nombres de pixels, ou 0 pour les deux.</translation>
  </message>
  <message>
   <source>INPUT is given, and WIDTH and HEIGHT too; expected is one or the other. Set WIDTH and HEIGHT to 0 for the size of INPUT.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>INPUT est indiqué, ainsi que WIDTH et HEIGHT ; attendu : l'un ou les autres. Mettez WIDTH et HEIGHT à 0 pour prendre la taille de INPUT.</translation>
  </message>
  <message>
   <source>INPUT: the layer “{layer}” has no size in pixels (a web service, for example); give WIDTH and HEIGHT instead.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>INPUT : la couche « {layer} » n'a pas de taille en pixels (un service web, par exemple) ; indiquez plutôt WIDTH et HEIGHT.</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” is a table without geometry; expected are points or polygons. Make points of its coordinates first, with “Create points layer from table”.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>{name} : la couche « {layer} » est une table sans géométrie ; attendu : des points ou des polygones. Créez d'abord des points à partir de ses coordonnées, avec « Créer une couche de points à partir d'une table ».</translation>
  </message>
  <message>
   <source>FIELD is {field}, but the layer “{layer}” has no such field; its fields are {fields}. Choose the one that holds the class.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>FIELD est {field}, mais la couche « {layer} » n'a pas ce champ ; ses champs sont {fields}. Choisissez celui qui contient la classe.</translation>
  </message>
  <message>
   <source>none</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>aucun</translation>
  </message>
  <message>
   <source>Reading the labels</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>Lecture des étiquettes</translation>
  </message>
  <message>
   <source>Images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Images</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Date</translation>
  </message>
  <message>
   <source>Numbers of the images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Nombres des images</translation>
  </message>
  <message>
   <source>Shares of the classes</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Parts des classes</translation>
  </message>
  <message>
   <source>Parameters</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>SHA-256 of the model</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>SHA-256 du modèle</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” ({source}) is not a raster that QGIS can read; expected is a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name} : la couche « {layer} » ({source}) n'est pas un raster que QGIS peut lire ; attendu : une couche raster.</translation>
  </message>
  <message>
   <source>it is not a raster that QGIS can read</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>ce n'est pas un raster que QGIS peut lire</translation>
  </message>
  <message>
   <source>there is no such file or layer</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>il n'y a pas de tel fichier ni de telle couche</translation>
  </message>
  <message>
   <source>{name}: {item} cannot be opened, {found}; expected is the path of a raster or the name of a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name} : impossible d'ouvrir {item}, {found} ; attendu : le chemin d'un raster ou le nom d'une couche raster.</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” comes from the provider “{provider}”; expected is a raster file. {advice}</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name} : la couche « {layer} » provient du fournisseur « {provider} » ; attendu : un fichier raster. {advice}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>Enregistrez-la d'abord en GeoTIFF (menu de la couche : Exporter &gt; Enregistrer sous), et utilisez ce fichier.</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS: “{option}” is not KEY=VALUE; expected is for example COMPRESS=ZSTD|PREDICTOR=2.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>CREATION_OPTIONS : « {option} » n'est pas de la forme KEY=VALUE ; attendu : par exemple COMPRESS=ZSTD|PREDICTOR=2.</translation>
  </message>
  <message>
   <source>Legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>Légende</translation>
  </message>
  <message>
   <source>Legends</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>Légendes</translation>
  </message>
  <message>
   <source>a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json)</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>un style QGIS (.qml, palette/valeurs uniques ou pseudo-couleur à bande unique), un tableau (.csv, .tsv, .txt) avec les colonnes value, label et color, une carte de couleurs (.txt de QGIS, .clr d'ESRI) ou une fiche du modèle (.json)</translation>
  </message>
  <message>
   <source>a legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>une légende</translation>
  </message>
  <message>
   <source>Maps of many images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Cartes de nombreuses images</translation>
  </message>
  <message>
   <source>batch,folder,list,mosaic,STAC,catalogue,time series,apply,predict,map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>lot,dossier,liste,mosaïque,STAC,catalogue,série temporelle,appliquer,prédire,carte</translation>
  </message>
  <message>
   <source>Applies a model to many images: layers, a folder or a list of files, or all that a STAC catalogue has of an area and some dates. Each gets a map of its own in one folder, with an index (a STAC collection, and a layer of the footprints) and a mosaic. An image that fails costs only its own map. Run again with the same folder, it makes only what is missing or of other images or another model.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Applique un modèle à de nombreuses images : des couches, un dossier ou une liste de fichiers, ou tout ce qu'un catalogue STAC contient pour une zone et des dates. Chacune reçoit sa propre carte dans un même dossier, avec un index (une collection STAC, et une couche des emprises) et une mosaïque. Une image qui échoue ne coûte que sa propre carte. Relancé avec le même dossier, l'algorithme ne fait que ce qui manque ou provient d'autres images ou d'un autre modèle.</translation>
  </message>
  <message>
   <source>The classes: {kinds}. Empty: those of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Les classes : {kinds}. Vide : celles de la fiche du modèle, sinon « classe 0 » et suivantes.</translation>
  </message>
  <message>
   <source>Raster layers or files; each is an image of its own.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Couches ou fichiers raster ; chacun est une image à part entière.</translation>
  </message>
  <message>
   <source>Folder or list of images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Dossier ou liste d'images</translation>
  </message>
  <message>
   <source>Lists (*.csv *.txt *.tsv *.json *.geojson)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Listes (*.csv *.txt *.tsv *.json *.geojson)</translation>
  </message>
  <message>
   <source>Instead of layers: a folder, whose rasters are taken; a pattern such as /data/*_10m.tif; a table (.csv, .txt) with an image a line, further columns being rasters that are stacked on the first; or STAC items (.json), whose assets are chosen below. Type a folder or a pattern.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Au lieu de couches : un dossier, dont les rasters sont pris ; un motif tel que /data/*_10m.tif ; un tableau (.csv, .txt) avec une image par ligne, les colonnes suivantes étant des rasters empilés sur le premier ; ou des éléments STAC (.json), dont les assets sont choisis ci-dessous. Saisissez un dossier ou un motif.</translation>
  </message>
  <message>
   <source>Patch-based</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Par imagettes</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Entièrement convolutive (FCN)</translation>
  </message>
  <message>
   <source>Patch-based: one pixel of the map for each of the image. Fully convolutional: as coarse as the model's scale factor, and many times as fast.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Par imagettes : un pixel de la carte pour chaque pixel de l'image. Entièrement convolutive : aussi grossière que le facteur d'échelle du modèle, et bien des fois plus rapide.</translation>
  </message>
  <message>
   <source>Probabilities of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Probabilités de chaque image</translation>
  </message>
  <message>
   <source>Beside each map, one band for each class: NAME_probabilities.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>À côté de chaque carte, une bande pour chaque classe : NAME_probabilities.tif.</translation>
  </message>
  <message>
   <source>Confidence of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Confiance de chaque image</translation>
  </message>
  <message>
   <source>Beside each map, how sure it is: NAME_confidence.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>À côté de chaque carte, à quel point elle est sûre : NAME_confidence.tif.</translation>
  </message>
  <message>
   <source>Images at a time</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Images à la fois</translation>
  </message>
  <message>
   <source>Each has a process of its own, and a graphics card of its own where there are several; memory (RAM) is divided among them. 0: as many as there are cards (on Linux, or as CUDA_VISIBLE_DEVICES says), else one, which uses all processors.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Chacune a son propre processus, et sa propre carte graphique s'il y en a plusieurs ; la mémoire (RAM) est répartie entre elles. 0 : autant qu'il y a de cartes (sous Linux, ou selon CUDA_VISIBLE_DEVICES), sinon une seule, qui utilise tous les processeurs.</translation>
  </message>
  <message>
   <source>Share of the images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Part des images</translation>
  </message>
  <message>
   <source>k/n, such as 3/7: only every n-th image, from the k-th on, so that n machines can fill one folder together. Empty: all.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>k/n, par exemple 3/7 : seulement une image sur n, à partir de la k-ième, afin que n machines puissent remplir ensemble un même dossier. Vide : toutes.</translation>
  </message>
  <message>
   <source>Folder of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Dossier des cartes</translation>
  </message>
  <message>
   <source>A map is called like its image. collection.json in it is the STAC collection, maps.geojson a layer of where the maps lie. Not the folder of the images.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Une carte porte le nom de son image. Le dossier contient collection.json, la collection STAC, et maps.geojson, une couche de l'emplacement des cartes. Pas le dossier des images.</translation>
  </message>
  <message>
   <source>Mosaic</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Mosaïque</translation>
  </message>
  <message>
   <source>All class maps of the folder in one layer (.vrt), without copying them; of pixels that several have, the latest image's. Maps in other coordinate systems get mosaics of their own, with a number behind the name.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Toutes les cartes de classes du dossier dans une seule couche (.vrt), sans les copier ; pour les pixels que plusieurs ont en commun, ceux de l'image la plus récente. Les cartes dans d'autres systèmes de coordonnées ont leurs propres mosaïques, avec un numéro à la suite du nom.</translation>
  </message>
  <message>
   <source>STAC collection of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Collection STAC des cartes</translation>
  </message>
  <message>
   <source>Footprints of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Emprises des cartes</translation>
  </message>
  <message>
   <source>Images mapped</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Images cartographiées</translation>
  </message>
  <message>
   <source>Images mapped before</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Images cartographiées auparavant</translation>
  </message>
  <message>
   <source>Images without a map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>Images sans carte</translation>
  </message>
  <message>
   <source>IMAGES, IMAGE_LIST and CATALOGUE: given are {given}; expected is exactly one of them.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>IMAGES, IMAGE_LIST et CATALOGUE : sont indiqués {given} ; attendu : exactement un seul d'entre eux.</translation>
  </message>
  <message>
   <source>EXTENT is empty; expected is the area to search in the catalogue.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>EXTENT est vide ; attendu : la zone de recherche dans le catalogue.</translation>
  </message>
  <message>
   <source>OUTPUT is empty; expected is a folder.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>OUTPUT est vide ; attendu : un dossier.</translation>
  </message>
  <message>
   <source>Class map to polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Carte de classes vers polygones</translation>
  </message>
  <message>
   <source>vectorise,vectorize,polygonize,raster to vector,land cover,GeoPackage</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>vectoriser,vectorisation,polygoniser,raster vers vecteur,occupation du sol,GeoPackage</translation>
  </message>
  <message>
   <source>Turns a class map into polygons in a GeoPackage: class, name, colour, area and number of pixels of each, with the colours of the map as the layer's style. A polygon is what hangs together in one class; pixels without data are left out. Before a simplification, the borders are exactly those of the pixels.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Transforme une carte de classes en polygones dans un GeoPackage : classe, nom, couleur, surface et nombre de pixels de chacun, avec les couleurs de la carte comme style de la couche. Un polygone est une zone d'un seul tenant d'une même classe ; les pixels sans données sont exclus. Avant toute simplification, les limites sont exactement celles des pixels.</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper. Pixels without data get no polygon.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Une bande avec un nombre entier pour chaque classe, par exemple une carte de CNN Mapper. Les pixels sans données ne donnent pas de polygone.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>The map of confidence from the same run (OUTPUT_CONFIDENCE): the polygons get a field with the mean of its band 1, the highest probability, 0 to 1.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>La carte de confiance issue de la même exécution (OUTPUT_CONFIDENCE) : les polygones reçoivent un champ avec la moyenne de sa bande 1, la probabilité la plus élevée, de 0 à 1.</translation>
  </message>
  <message>
   <source>One feature for each class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Une entité par classe</translation>
  </message>
  <message>
   <source>All polygons of a class in one feature, instead of a feature for each region.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Tous les polygones d'une classe dans une seule entité, au lieu d'une entité par région.</translation>
  </message>
  <message>
   <source>Simplify borders by</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Simplifier les limites de</translation>
  </message>
  <message>
   <source>In units of the map, such as metres: what juts out less is cut off, about where the triangles have a side of this length. One and a half to two pixels smooth the steps of the pixels away. Borders that two polygons share stay shared: no gaps, no overlaps. 0: the borders of the pixels. Fields for area and pixels tell of the map, before this. All polygons are in memory at once: about 400 bytes a vertex.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>En unités de la carte, par exemple en mètres : ce qui dépasse de moins est coupé, à peu près jusqu'aux triangles dont le côté a cette longueur. Un pixel et demi à deux pixels lissent les marches d'escalier des pixels. Les limites communes à deux polygones le restent : ni lacunes, ni recouvrements. 0 : les limites des pixels. Les champs de surface et de nombre de pixels décrivent la carte, avant cette simplification. Tous les polygones sont en mémoire en même temps : environ 400 octets par sommet.</translation>
  </message>
  <message>
   <source>Neighbours of a pixel</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Voisins d'un pixel</translation>
  </message>
  <message>
   <source>4: regions hang together by the sides of their pixels. 8: by the corners as well; such a region is one feature whose parts touch.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>4 : les pixels d'une région se touchent par leurs côtés. 8 : par les coins aussi ; une telle région est une seule entité dont les parties se touchent.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Noms et couleurs des classes : {kinds}. Vide : ceux que la carte contient elle-même.</translation>
  </message>
  <message>
   <source>Polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Polygones</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class, name, colour, pixels, area_m2, and confidence where it is given. area_m2 is the area of the pixels in the projection of the map; of a map in degrees, that on its ellipsoid.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Un GeoPackage (.gpkg) ; un fichier du même nom est entièrement remplacé. Champs : class, name, colour, pixels, area_m2, et confidence si la confiance est indiquée. area_m2 est la surface des pixels dans la projection de la carte ; pour une carte en degrés, celle sur son ellipsoïde.</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Entités</translation>
  </message>
  <message>
   <source>Classes</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Pixels with a class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>Pixels avec une classe</translation>
  </message>
  <message>
   <source>Polygons that limit the map</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Polygones qui limitent la carte</translation>
  </message>
  <message>
   <source>The map has data inside these polygons only, and nothing is computed elsewhere; inside, it equals the map of the whole image. A layer in any coordinate system, or the features selected in it. A pixel belongs to a polygon by its centre. Without an area (EXTENT, BOX), the map is what lies around the polygons.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>La carte n'a de données qu'à l'intérieur de ces polygones, et rien n'est calculé ailleurs ; à l'intérieur, elle est égale à la carte de l'image entière. Une couche dans un système de coordonnées quelconque, ou les entités qui y sont sélectionnées. Un pixel appartient à un polygone par son centre. Sans zone (EXTENT, BOX), la carte est l'emprise qui entoure les polygones.</translation>
  </message>
  <message>
   <source>Include pixels that polygons touch</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Inclure les pixels touchés par les polygones</translation>
  </message>
  <message>
   <source>A pixel belongs to every polygon (MASK) that touches it, not by its centre.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Un pixel appartient à tout polygone (MASK) qui le touche, et non par son centre.</translation>
  </message>
  <message>
   <source>Reading the features of {name}</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>Lecture des entités de {name}</translation>
  </message>
  <message>
   <source>{name}: the features could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>{name} : les entités n'ont pas pu être écrites dans le fichier {path} pour le processus de calcul ({reason}). Libérez de la place sur le disque des fichiers temporaires.</translation>
  </message>
  <message>
   <source>Merge the parts of a map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Fusionner les parties d'une carte</translation>
  </message>
  <message>
   <source>mosaic,cluster,parallel,large area,VRT,COG,join,combine</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>mosaïque,cluster,parallèle,grande zone,VRT,COG,joindre,combiner</translation>
  </message>
  <message>
   <source>Makes one map of parts that were made with PART, equal to that of a single run, with its legend, overviews and the record of its making. First it is checked that all parts are there, whole, and of one map: one plan, one model, one method. Else the files are named that are missing, broken, doubled or foreign, with the command that makes what is missing.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Fait une seule carte à partir de parties créées avec PART, égale à celle d'une exécution unique, avec sa légende, ses pyramides et la trace de sa création. Il est d'abord vérifié que toutes les parties sont là, entières, et d'une même carte : un seul plan, un seul modèle, une seule méthode. Sinon, les fichiers manquants, défectueux, en double ou étrangers sont nommés, avec la commande qui crée ce qui manque.</translation>
  </message>
  <message>
   <source>Parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Parties</translation>
  </message>
  <message>
   <source>The files of the parts in any order, or (in scripts, models and on the command line) the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Les fichiers des parties dans un ordre quelconque, ou (dans les scripts, les modèles et en ligne de commande) le dossier où ils se trouvent.</translation>
  </message>
  <message>
   <source>Merged map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Carte fusionnée</translation>
  </message>
  <message>
   <source>A GeoTIFF (.tif), or a virtual raster (.vrt) that refers to the parts and copies nothing: they have to stay where they are.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Un GeoTIFF (.tif), ou un raster virtuel (.vrt) qui renvoie aux parties sans rien copier : elles doivent rester où elles sont.</translation>
  </message>
  <message>
   <source>Number of parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>Nombre de parties</translation>
  </message>
  <message>
   <source>INPUT: {item} is neither a file nor a layer; expected are the parts of a map, or the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT : {item} n'est ni un fichier ni une couche ; attendu : les parties d'une carte, ou le dossier où elles se trouvent.</translation>
  </message>
  <message>
   <source>INPUT: no part is given; expected are the parts of a map.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT : aucune partie n'est indiquée ; attendu : les parties d'une carte.</translation>
  </message>
  <message>
   <source>Models (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Modèles (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</translation>
  </message>
  <message>
   <source>A Keras file (.keras, .h5), which is exported by the first run and the export kept for the next ones; an ONNX file (.onnx), from PyTorch for example or made for the plugin Deepness, which ONNX Runtime runs; or the SavedModel folder that “Export a Keras model” made, or another program: type the folder, or choose model_card.json or saved_model.pb in it.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Un fichier Keras (.keras, .h5), qui est exporté lors de la première exécution, l'export étant conservé pour les suivantes ; un fichier ONNX (.onnx), issu par exemple de PyTorch ou créé pour l'extension Deepness, qu'exécute ONNX Runtime ; ou le dossier SavedModel créé par « Exporter un modèle Keras » ou par un autre programme : saisissez le dossier, ou choisissez-y model_card.json ou saved_model.pb.</translation>
  </message>
  <message>
   <source>MODEL: {found} Orfeo ToolBox takes no other model.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL : {found} Orfeo ToolBox n'accepte aucun autre modèle.</translation>
  </message>
  <message>
   <source>MODEL: {found} Expected is a Keras file, an ONNX file, or a folder that “Export a Keras model” (cnnmapper:exportmodel) made, or another SavedModel.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL : {found} Attendu : un fichier Keras, un fichier ONNX, un dossier créé par « Exporter un modèle Keras » (cnnmapper:exportmodel) ou un autre SavedModel.</translation>
  </message>
  <message>
   <source>MODEL: {path} is a Keras file, and the inference environment has the light tier, which takes exported models and Keras files that an earlier run exported. {way_out}</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL : {path} est un fichier Keras, et l'environnement d'inférence est du niveau light, qui accepte les modèles exportés et les fichiers Keras qu'une exécution antérieure a exportés. {way_out}</translation>
  </message>
  <message>
   <source>Constant model inputs</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Entrées constantes du modèle</translation>
  </message>
  <message>
   <source>Values for inputs that are no images, as name=value separated by spaces: is_training=false dropout=0.0</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Valeurs des entrées qui ne sont pas des images, sous la forme nom=valeur, séparées par des espaces : is_training=false dropout=0.0</translation>
  </message>
  <message>
   <source>I trust this model</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Je fais confiance à ce modèle</translation>
  </message>
  <message>
   <source>A model whose graph can read or write files or run code, or whose Keras file carries code, is loaded only if you say that you trust whoever made it. Ordinary models need no trust.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Un modèle dont le graphe peut lire ou écrire des fichiers ou exécuter du code, ou dont le fichier Keras contient du code, n'est chargé que si vous déclarez faire confiance à son auteur. Les modèles ordinaires n'en ont pas besoin.</translation>
  </message>
  <message>
   <source>Compute on</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Calculer sur</translation>
  </message>
  <message>
   <source>auto, cpu or gpu (in scripts: the word, not a number). auto takes the graphics card if the runtime can use it, else the processor.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>auto, cpu ou gpu (dans les scripts : le mot, pas un numéro). auto prend la carte graphique si le moteur d'exécution peut l'utiliser, sinon le processeur.</translation>
  </message>
  <message>
   <source>Keras model and image to map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Du modèle Keras et de l'image à la carte</translation>
  </message>
  <message>
   <source>Image and model to map, probabilities and FCN map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>De l'image et du modèle à la carte, aux probabilités et à la carte FCN</translation>
  </message>
  <message>
   <source>Image, model and polygons to vector map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>De l'image, du modèle et des polygones à la carte vectorielle</translation>
  </message>
  <message>
   <source>Image and labels to trained model and map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>D'une image et d'étiquettes à un modèle entraîné et une carte</translation>
  </message>
  <message>
   <source>From a STAC item to a map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>D'un élément STAC à une carte</translation>
  </message>
  <message>
   <source>Part of the map</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Partie de la carte</translation>
  </message>
  <message>
   <source>As k/n, such as 3/7: only the third of seven parts of the map is made, as a file of its own, so that several runs or machines share the work. It is that part of the whole map, pixel by pixel: image, model and parameters must be the same for all. “Plan the parts of a map” says what each takes, “Merge the parts of a map” puts them together. Empty: all of the map.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Sous la forme k/n, par exemple 3/7 : seule la troisième de sept parties de la carte est créée, dans son propre fichier, afin que plusieurs exécutions ou machines se partagent le travail. C'est cette partie de la carte entière, pixel par pixel : image, modèle et paramètres doivent être les mêmes pour toutes. « Planifier les parties d'une carte » dit ce que chacune demande, « Fusionner les parties d'une carte » les assemble. Vide : toute la carte.</translation>
  </message>
  <message>
   <source>Map to merge</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Carte à fusionner</translation>
  </message>
  <message>
   <source>Which of the maps of a run: the first output, OUTPUT_PROBABILITIES or OUTPUT_CONFIDENCE. Of a folder, the parts of the others are left out.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>Laquelle des cartes d'une exécution : la première sortie, OUTPUT_PROBABILITIES ou OUTPUT_CONFIDENCE. Dans un dossier, les parties des autres sont laissées de côté.</translation>
  </message>
  <message>
   <source>Patch-based inference</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Inférence par imagettes</translation>
  </message>
  <message>
   <source>patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>imagettes</translation>
  </message>
  <message>
   <source>Applies a CNN to an image and gives one output pixel for each pixel of the image: what the model says of the patch around it. Where the model allows it, nothing is computed twice, so that the map costs about as much as the convolutions alone.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Applique un CNN à une image et donne un pixel de sortie pour chaque pixel de l'image : ce que le modèle dit de l'imagette qui l'entoure. Là où le modèle le permet, rien n'est calculé deux fois, de sorte que la carte coûte à peu près autant que les seules convolutions.</translation>
  </message>
  <message>
   <source>Dense</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Dense</translation>
  </message>
  <message>
   <source>Patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Imagettes</translation>
  </message>
  <message>
   <source>Automatic: the dense method, many times as fast, where it is proven to give what the patches give, else patches; the log says which and why. Dense: an error where it is not proven. Patches: every pixel from its own patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Automatique : la méthode dense, bien plus rapide, s'il est prouvé qu'elle donne ce que donnent les imagettes, sinon les imagettes ; le journal indique laquelle et pourquoi. Dense : une erreur si elle n'est pas prouvée. Imagettes : chaque pixel à partir de sa propre imagette.</translation>
  </message>
  <message>
   <source>Step: a label for every n-th pixel</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>Pas : une étiquette tous les n pixels</translation>
  </message>
  <message>
   <source>1: every pixel of the image gets the label of the patch around it. n: every n-th, across and down, and the map's pixels are n times larger; with the side of the patches, as for a classifier of scenes, patches lie side by side and each gives one pixel. For models that give one label for each patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>1 : chaque pixel de l'image reçoit l'étiquette de l'imagette qui l'entoure. n : un pixel sur n, horizontalement et verticalement, et les pixels de la carte sont n fois plus grands ; si n est le côté des imagettes, comme pour un classificateur de scènes, les imagettes sont juxtaposées et chacune donne un pixel. Pour les modèles qui donnent une étiquette par imagette.</translation>
  </message>
  <message>
   <source>Plan the parts of a map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Planifier les parties d'une carte</translation>
  </message>
  <message>
   <source>cluster,parallel,large area,share,core-hours,estimate,SLURM,batch</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>cluster,parallèle,grande zone,part,heures-cœur,estimation,SLURM,lot</translation>
  </message>
  <message>
   <source>Shares a large map out, so that several runs, processes or machines make it: for each part its place, its pixels, the core-hours that it will take about, what it reads and writes, and the command that makes it. The plan is a file (JSON) that the engine takes as a job, too. Model and images are opened, and a tile is computed to measure what it takes; nothing of the map is written. “Merge the parts of a map” makes one map of the parts.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Répartit une grande carte, afin que plusieurs exécutions, processus ou machines la réalisent : pour chaque partie, son emplacement, ses pixels, les heures-cœur qu'elle demandera environ, ce qu'elle lit et écrit, et la commande qui la crée. Le plan est un fichier (JSON) que le moteur accepte aussi comme tâche. Le modèle et les images sont ouverts, et une tuile est calculée pour mesurer ce qu'elle demande ; rien de la carte n'est écrit. « Fusionner les parties d'une carte » fait une seule carte des parties.</translation>
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
   <translation>Plans (*.json)</translation>
  </message>
  <message>
   <source>The plan as JSON: what is known of the whole map, a list of the parts, and the job. With --part k/n, the engine makes the k-th part of it.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Le plan en JSON : ce qui est connu de la carte entière, une liste des parties, et la tâche. Avec --part k/n, le moteur en crée la k-ième partie.</translation>
  </message>
  <message>
   <source>Parts as polygons</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Parties sous forme de polygones</translation>
  </message>
  <message>
   <source>A rectangle for each part, with the same numbers and the command.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Un rectangle pour chaque partie, avec les mêmes nombres et la commande.</translation>
  </message>
  <message>
   <source>Core-hours of all parts</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Heures-cœur de toutes les parties</translation>
  </message>
  <message>
   <source>Memory of a part in bytes</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Mémoire d'une partie en octets</translation>
  </message>
  <message>
   <source>Identity of the plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Identité du plan</translation>
  </message>
  <message>
   <source>Fully convolutional</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Entièrement convolutive</translation>
  </message>
  <message>
   <source>Patch-based: one output pixel for each pixel of the image. Fully convolutional: as many as the model gives. METHOD and STEP are of the first.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Par imagettes : un pixel de sortie pour chaque pixel de l'image. Entièrement convolutive : autant que le modèle en donne. METHOD et STEP concernent la première.</translation>
  </message>
  <message>
   <source>Of about equal work. Their borders lie on blocks of the file, and depend on the map alone, not on the machine. Each costs a start of some seconds, and parts that are smaller than a tile cost more than their share.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>De travail à peu près égal. Leurs limites suivent les blocs du fichier et ne dépendent que de la carte, pas de la machine. Chacune coûte un démarrage de quelques secondes, et des parties plus petites qu'une tuile coûtent plus que leur part.</translation>
  </message>
  <message>
   <source>File name of the map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Nom de fichier de la carte</translation>
  </message>
  <message>
   <source>How the map will be called; its third part of seven is map_3_of_7.tif then. Without a folder: in that of the plan.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Le nom que portera la carte ; sa troisième partie sur sept est alors map_3_of_7.tif. Sans dossier : dans celui du plan.</translation>
  </message>
  <message>
   <source>With probabilities</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Avec les probabilités</translation>
  </message>
  <message>
   <source>The parts make the map of probabilities as well: map_probabilities_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Les parties créent aussi la carte des probabilités : map_probabilities_3_of_7.tif.</translation>
  </message>
  <message>
   <source>With confidence</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Avec la confiance</translation>
  </message>
  <message>
   <source>The parts make the map of confidence as well: map_confidence_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>Les parties créent aussi la carte de confiance : map_confidence_3_of_7.tif.</translation>
  </message>
  <message>
   <source>Polish a class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Affiner une carte de classes</translation>
  </message>
  <message>
   <source>smoothing,bayesian,majority,mode,filter,sieve,minimum mapping unit,salt and pepper,reclassify,merge classes,post-processing,unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>lissage,bayésien,majorité,mode,filtre,tamiser,unité minimale de cartographie,poivre et sel,reclassifier,fusionner des classes,post-traitement,non classé</translation>
  </message>
  <message>
   <source>Makes a class map a finished product. The steps that are asked for are done in this order: the probabilities are smoothed and the most probable class is taken; classes are merged; what is less probable than wanted becomes unclassified; every pixel takes the class of most pixels around it; regions below a minimum area go to what lies around them. Pixels without data stay so and count nowhere. The map keeps names, colours and the record of its making.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Fait d'une carte de classes un produit fini. Les étapes demandées sont exécutées dans cet ordre : les probabilités sont lissées et la classe la plus probable est retenue ; des classes sont fusionnées ; ce qui est moins probable que voulu devient non classé ; chaque pixel prend la classe de la plupart des pixels qui l'entourent ; les régions plus petites qu'une surface minimale sont rattachées à ce qui les entoure. Les pixels sans données le restent et ne comptent nulle part. La carte garde les noms, les couleurs et la trace de sa production.</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class with its name, or that of the second of two classes. Smoothing and confidence need it, and small regions go to the class that is most probable in them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>La carte des probabilités issue de la même exécution, une bande par classe avec son nom, ou celle de la seconde de deux classes. Le lissage et la confiance en ont besoin, et les petites régions vont à la classe qui y est la plus probable.</translation>
  </message>
  <message>
   <source>Polished class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Carte de classes affinée</translation>
  </message>
  <message>
   <source>One band with the number of the class, with the legend of the class map.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Une seule bande avec le numéro de la classe, avec la légende de la carte de classes.</translation>
  </message>
  <message>
   <source>Smoothing: window (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Lissage : fenêtre (pixels)</translation>
  </message>
  <message>
   <source>Bayesian smoothing of the probabilities, as sits_smooth of the R package sits does (Camara et al. 2024), in a square of so many pixels on a side, an odd number such as 7: where the neighbours agree they decide, at borders the pixel itself does. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Lissage bayésien des probabilités, comme le fait sits_smooth du paquet R sits (Camara et al. 2024), dans un carré dont le côté compte ce nombre de pixels, un nombre impair tel que 7 : là où les voisins concordent, ce sont eux qui décident ; aux limites, c'est le pixel lui-même. 0 : aucun.</translation>
  </message>
  <message>
   <source>Smoothing: strength</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Lissage : intensité</translation>
  </message>
  <message>
   <source>How much the neighbours count: the variance that the logit of a pixel's probability is taken to have. 10 smooths little, 50 much.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Poids des voisins : la variance que l'on suppose au logit de la probabilité d'un pixel. 10 lisse peu, 50 beaucoup.</translation>
  </message>
  <message>
   <source>Smoothing: share of the neighbours</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Lissage : part des voisins</translation>
  </message>
  <message>
   <source>Only this share of the pixels in the window counts, for each class those where it is most probable, so that borders stay sharp. 1: all of them, which is faster.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Seule cette part des pixels de la fenêtre compte, pour chaque classe ceux où elle est la plus probable, de sorte que les limites restent nettes. 1 : tous les pixels, ce qui est plus rapide.</translation>
  </message>
  <message>
   <source>Classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Classes à fusionner</translation>
  </message>
  <message>
   <source>Old values, new value and its name: 10,20=1:Forest; 30=3. The name may be left out. Classes that are not named stay as they are; probabilities of merged classes add up.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Anciennes valeurs, nouvelle valeur et son nom : 10,20=1:Forêt; 30=3. Le nom peut être omis. Les classes qui ne sont pas citées restent telles quelles ; les probabilités des classes fusionnées s'additionnent.</translation>
  </message>
  <message>
   <source>Table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Table des classes à fusionner</translation>
  </message>
  <message>
   <source>The same as a table (.csv) with the columns value and new, and perhaps label and color of the new class.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>La même chose sous forme de table (.csv) avec les colonnes value et new, et éventuellement label et color de la nouvelle classe.</translation>
  </message>
  <message>
   <source>Names and colours of the classes of the class map: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Noms et couleurs des classes de la carte de classes : {kinds}. Vide : ceux que la carte contient elle-même.</translation>
  </message>
  <message>
   <source>Value of the unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Valeur des pixels non classés</translation>
  </message>
  <message>
   <source>Least probability</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Probabilité minimale</translation>
  </message>
  <message>
   <source>Pixels whose class is less probable, after the smoothing, are unclassified. 0: none. The two steps after this one take “unclassified” for a class, so that small gaps are filled.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Les pixels dont la classe est moins probable, après le lissage, sont non classés. 0 : aucun. Les deux étapes suivantes traitent « non classé » comme une classe, de sorte que les petites lacunes sont comblées.</translation>
  </message>
  <message>
   <source>Unclassified pixels are</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Les pixels non classés sont</translation>
  </message>
  <message>
   <source>A class of their own</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Une classe à part</translation>
  </message>
  <message>
   <source>Without data</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Sans données</translation>
  </message>
  <message>
   <source>A class with its own value, name and colour in the legend, or nodata.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Une classe avec sa propre valeur, son nom et sa couleur dans la légende, ou nodata.</translation>
  </message>
  <message>
   <source>Empty: the first one above those of the classes.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Vide : la première valeur au-dessus de celles des classes.</translation>
  </message>
  <message>
   <source>Majority filter: radius (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Filtre majoritaire : rayon (pixels)</translation>
  </message>
  <message>
   <source>Every pixel takes the class that most pixels have in the square that reaches so far on each side; of equally frequent ones it keeps its own, else the lowest value is taken. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Chaque pixel prend la classe de la plupart des pixels du carré qui s'étend d'autant de chaque côté ; entre des classes aussi fréquentes, il garde la sienne, sinon la plus petite valeur est retenue. 0 : aucun.</translation>
  </message>
  <message>
   <source>Minimum area of a region</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Surface minimale d'une région</translation>
  </message>
  <message>
   <source>Smaller regions go to what lies around them, by AREA_RULE. 0: none does.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Les régions plus petites reviennent à ce qui les entoure, selon AREA_RULE. 0 : aucune.</translation>
  </message>
  <message>
   <source>Unit of the minimum area</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Unité de la surface minimale</translation>
  </message>
  <message>
   <source>Pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>Square metres</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Mètres carrés</translation>
  </message>
  <message>
   <source>Square metres need a map in a projected CRS. A hectare is 10000 of them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Les mètres carrés exigent une carte dans un SCR projeté. Un hectare en compte 10000.</translation>
  </message>
  <message>
   <source>Small regions go to</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Les petites régions reviennent à</translation>
  </message>
  <message>
   <source>The most probable class, else the longest border</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>La classe la plus probable, sinon la plus longue frontière</translation>
  </message>
  <message>
   <source>The largest neighbour, as GDAL's sieve does</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Le plus grand voisin, comme le tamisage de GDAL</translation>
  </message>
  <message>
   <source>The first: the class around them that is most probable in them, by PROBABILITIES, else the one with the longest common border; the smallest first, until no region below the minimum area is left. The second gives what gdal_sieve gives, and is quicker: each region is looked at once and goes to the largest one beside it, or stays where none is large enough. It works on the whole map at once, in 2 bytes of memory for each pixel and up to 32 for each run of equal ones.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>La première règle : la classe environnante qui y est la plus probable, d'après PROBABILITIES, sinon celle qui a la plus longue frontière commune ; les plus petites d'abord, jusqu'à ce qu'il ne reste aucune région sous la surface minimale. La seconde donne ce que donne gdal_sieve, et est plus rapide : chaque région est examinée une fois et revient à la plus grande à côté d'elle, ou reste si aucune n'est assez grande. Elle traite la carte entière d'un coup, avec 2 octets de mémoire par pixel et jusqu'à 32 pour chaque suite de pixels égaux.</translation>
  </message>
  <message>
   <source>Pixels of a region touch at</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Les pixels d'une région se touchent par</translation>
  </message>
  <message>
   <source>Sides</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Leurs côtés</translation>
  </message>
  <message>
   <source>Sides and corners</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Leurs côtés et leurs coins</translation>
  </message>
  <message>
   <source>Whether two pixels that share a corner only belong to one region.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Indique si deux pixels qui n'ont qu'un coin en commun appartiennent à une même région.</translation>
  </message>
  <message>
   <source>Pixels of another class than before</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Pixels dont la classe a changé</translation>
  </message>
  <message>
   <source>Unclassified pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Pixels non classés</translation>
  </message>
  <message>
   <source>Small regions merged</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>Petites régions fusionnées</translation>
  </message>
  <message>
   <source>a table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>une table des classes à fusionner</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is one.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>INPUT : aucun raster n'est indiqué ; un raster est attendu.</translation>
  </message>
  <message>
   <source>The visible part of the map shows nothing of the image “{layer}”. Zoom to the layer.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>La partie visible de la carte ne montre rien de l'image « {layer} ». Zoomez sur la couche.</translation>
  </message>
  <message>
   <source>The image “{layer}” is read with a log-in, so that a preview is possible only at its full resolution. Zoom in.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>L'image « {layer} » est lue avec une authentification, de sorte qu'un aperçu n'est possible qu'à sa pleine résolution. Zoomez en avant.</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>{path} cannot be read for a preview ({reason}).</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Impossible de lire {path} pour un aperçu ({reason}).</translation>
  </message>
  <message>
   <source>Preview at {size}: {image}</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>Aperçu à {size} : {image}</translation>
  </message>
  <message>
   <source>{}: {} is a folder; expected is the name of a file in it.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{} : {} est un dossier ; attendu : le nom d'un fichier dans ce dossier.</translation>
  </message>
  <message>
   <source>{}: {} ends with {}; expected is {}. {}</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{} : {} se termine par {} ; attendu : {}. {}</translation>
  </message>
  <message>
   <source>Maps are written as GeoTIFF, which holds legend, band names and provenance; for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Les cartes sont écrites en GeoTIFF, qui contient la légende, les noms des bandes et la provenance ; pour un autre format, utilisez ensuite Exporter &gt; Enregistrer sous sur la couche.</translation>
  </message>
  <message>
   <source>A map is written as GeoTIFF (.tif), or as a virtual raster of its parts (.vrt); for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Une carte est écrite en GeoTIFF (.tif), ou comme raster virtuel de ses parties (.vrt) ; pour un autre format, utilisez ensuite Exporter &gt; Enregistrer sous sur la couche.</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt *.VRT)</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Rasters virtuels (*.vrt *.VRT)</translation>
  </message>
  <message>
   <source>Only a virtual raster reads its pixels where they lie.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>Seul un raster virtuel lit ses pixels là où ils se trouvent.</translation>
  </message>
  <message>
   <source>Set up…</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>Installer…</translation>
  </message>
  <message>
   <source>The inference environment has the light tier, which exports no models. {way_out}</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>L'environnement d'inférence est du niveau light, qui n'exporte pas de modèles. {way_out}</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>Lecture de la référence</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>{name} : impossible d'écrire la couche « {layer} » dans le fichier {path} pour le processus de calcul ({reason}). Libérez de la place sur le disque des fichiers temporaires.</translation>
  </message>
  <message>
   <source>Remove what interrupted runs have left</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Supprimer ce qu'ont laissé les exécutions interrompues</translation>
  </message>
  <message>
   <source>cancel,clean up,delete,disk space,temporary files,hidden files,resume</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>annuler,nettoyer,supprimer,espace disque,fichiers temporaires,fichiers cachés,reprendre</translation>
  </message>
  <message>
   <source>A run that is cancelled, or ends half way, keeps its finished tiles in hidden files beside the output, so that the same run can go on from there; one that is killed leaves unfinished files as well. This removes them: the tiles and their list, unfinished maps, vector layers, reports and models, each only if its name and its contents say that CNN Mapper made it. What a run is writing at this moment stays, and so do finished outputs, your own files and the kept exports of Keras files. Leftovers of exports in the profile of QGIS are removed, too. The log lists each file with its size and when it was written. Removed tiles have to be computed again.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Une exécution annulée, ou interrompue en chemin, conserve ses tuiles terminées dans des fichiers cachés à côté de la sortie, afin que la même exécution puisse reprendre de là ; une exécution tuée laisse aussi des fichiers inachevés. Cet algorithme les supprime : les tuiles et leur liste, les cartes, couches vecteur, rapports et modèles inachevés, chacun seulement si son nom et son contenu indiquent que CNN Mapper l'a créé. Ce qu'une exécution écrit en ce moment reste, de même que les sorties terminées, vos propres fichiers et les exports conservés de fichiers Keras. Les restes d'exports dans le profil de QGIS sont aussi supprimés. Le journal énumère chaque fichier avec sa taille et le moment où il a été écrit. Les tuiles supprimées doivent être recalculées.</translation>
  </message>
  <message>
   <source>Folder to look in</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Dossier à examiner</translation>
  </message>
  <message>
   <source>The folder that the outputs of the interrupted runs were to go to.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Le dossier où les sorties des exécutions interrompues devaient aller.</translation>
  </message>
  <message>
   <source>Look into the folders in it, too</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Examiner aussi ses sous-dossiers</translation>
  </message>
  <message>
   <source>Links to other folders are not followed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Les liens vers d'autres dossiers ne sont pas suivis.</translation>
  </message>
  <message>
   <source>Only list them</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Les lister seulement</translation>
  </message>
  <message>
   <source>The log says what would be removed, and nothing is.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Le journal dit ce qui serait supprimé, et rien ne l'est.</translation>
  </message>
  <message>
   <source>Files and folders removed, or listed</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Fichiers et dossiers supprimés, ou listés</translation>
  </message>
  <message>
   <source>Their size in MB</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Leur taille en Mo</translation>
  </message>
  <message>
   <source>FOLDER: {folder} is not a folder; expected is one that exists.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>FOLDER : {folder} n'est pas un dossier ; un dossier existant est attendu.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Annulé. Rien n'a été supprimé.</translation>
  </message>
  <message>
   <source>{path} stays: {reason}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} est conservé : {reason}.</translation>
  </message>
  <message>
   <source>a run is at work on it</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>une exécution y travaille</translation>
  </message>
  <message>
   <source>There is nothing to remove in {folder}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Il n'y a rien à supprimer dans {folder}.</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) would be removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{count} fichiers et dossiers ({size}) seraient supprimés.</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) are removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{count} fichiers et dossiers ({size}) sont supprimés.</translation>
  </message>
  <message>
   <source>{path} stays: it holds what was there before an interrupted run replaced it. The next run with the same output puts it back.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path} est conservé : il contient ce qui s'y trouvait avant qu'une exécution interrompue ne le remplace. La prochaine exécution avec la même sortie le remettra en place.</translation>
  </message>
  <message>
   <source>{path} cannot be read; it was left out.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>Impossible de lire {path} ; il a été ignoré.</translation>
  </message>
  <message>
   <source>Result of the model</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Résultat du modèle</translation>
  </message>
  <message>
   <source>Name of the model's output that the maps are made of, where it has several. Several names, separated by commas, or * for all: their maps are stacked in one file, their bands named after them. Empty: the one that the model card names, or the only one.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Nom de la sortie du modèle dont les cartes sont tirées, s'il en a plusieurs. Plusieurs noms, séparés par des virgules, ou * pour toutes : leurs cartes sont empilées dans un seul fichier, dont les bandes portent leurs noms. Vide : celle que nomme la fiche du modèle, ou la seule qui existe.</translation>
  </message>
  <message>
   <source>Automatic: by the model card, the last activation, the loss of the training, and the values; the log says what was found and why. None: a map of the numbers as they are (regression). Softmax and Sigmoid: class probabilities, or logits to which the function is applied if the model has not done it.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Automatique : d'après la fiche du modèle, la dernière activation, la fonction de perte de l'entraînement et les valeurs ; le journal indique ce qui a été trouvé et pourquoi. Aucune : une carte des nombres tels quels (régression). Softmax et Sigmoïde : probabilités de classe, ou logits auxquels la fonction est appliquée si le modèle ne l'a pas fait.</translation>
  </message>
  <message>
   <source>Of a model with one sigmoid channel, or with labels that do not exclude each other: the probability above which the class or label is on the map. Empty: that of the model card, which may have one for each label, else 0.5.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Pour un modèle à un seul canal sigmoïde, ou dont les étiquettes ne s'excluent pas mutuellement : la probabilité au-dessus de laquelle la classe ou l'étiquette figure sur la carte. Vide : celle de la fiche du modèle, qui peut en avoir une par étiquette, sinon 0.5.</translation>
  </message>
  <message>
   <source>Calibrate the probabilities</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Calibrer les probabilités</translation>
  </message>
  <message>
   <source>Networks are often surer than they are right. With this, probabilities and confidence are those of the network with its logits divided by the temperature in the model card, which was fitted on the validation samples of the training (Guo et al. 2017): of the pixels with 0.8, about 80 of 100 are right, as far as the image is like the training. The class map stays the same; a threshold is held against the model's own probabilities. A model whose card has no temperature is refused.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Les réseaux sont souvent plus sûrs d'eux qu'ils n'ont raison. Avec cette option, probabilités et confiance sont celles du réseau dont les logits sont divisés par la température de la fiche du modèle, ajustée sur les échantillons de validation de l'entraînement (Guo et al. 2017) : parmi les pixels à 0.8, environ 80 sur 100 sont justes, dans la mesure où l'image ressemble à l'entraînement. La carte de classes reste la même ; un seuil est comparé aux probabilités propres du modèle. Un modèle dont la fiche n'a pas de température est refusé.</translation>
  </message>
  <message>
   <source>Data type of the first output</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Type de données de la première sortie</translation>
  </message>
  <message>
   <source>auto: the smallest that holds the classes, float32 for numbers. Values that do not fit are rounded and set to the limits of the type, and the log says so.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>auto : le plus petit qui contient les classes, float32 pour des nombres. Les valeurs qui n'y tiennent pas sont arrondies et ramenées aux limites du type, et le journal le signale.</translation>
  </message>
  <message>
   <source>Data type of probabilities and confidence</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Type de données des probabilités et de la confiance</translation>
  </message>
  <message>
   <source>float32, or uint16 in half the space: whole numbers with a scale of 0.00002 that is written in the file, so that QGIS shows 0 to 1. In the band of how unlike the training a pixel is, 1.31 stands for that and more.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>float32, ou uint16 qui prend moitié moins de place : des nombres entiers avec une échelle de 0.00002 inscrite dans le fichier, de sorte que QGIS affiche de 0 à 1. Dans la bande qui dit à quel point un pixel est différent de l'entraînement, 1.31 représente cette valeur et toutes celles au-delà.</translation>
  </message>
  <message>
   <source>Output tensors to write</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Tenseurs de sortie à écrire</translation>
  </message>
  <message>
   <source>Names of outputs of the model, separated by commas, that the first output holds as they are instead of the classes, stacked in this order. Only these are computed. Empty: the class map, or what the model gives in its place.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Noms de sorties du modèle, séparés par des virgules, que la première sortie contient telles quelles à la place des classes, empilées dans cet ordre. Seules celles-ci sont calculées. Vide : la carte de classes, ou ce que le modèle donne à sa place.</translation>
  </message>
  <message>
   <source>One band with the number of the class. Of labels that do not exclude each other, a band of 0 and 1 for each; of a regression, its numbers; or the tensors that are named above.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Une bande avec le numéro de la classe. Pour des étiquettes qui ne s'excluent pas mutuellement, une bande de 0 et de 1 pour chacune ; pour une régression, ses nombres ; ou les tenseurs nommés ci-dessus.</translation>
  </message>
  <message>
   <source>One band for each class or label, named after it: 0 to 1. Of a model with one sigmoid channel, the band of the second class.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Une bande pour chaque classe ou étiquette, qui porte son nom : de 0 à 1. Pour un modèle à un seul canal sigmoïde, la bande de la seconde classe.</translation>
  </message>
  <message>
   <source>Where the model is sure. Band 1: the highest probability; band 2: its margin to the second; band 3: the entropy of the probabilities, from 0 (one class has all) to 1 (all classes alike). Of labels that do not exclude each other, the one counts that the model is least sure of. Band 4 tells how unlike the training a pixel is. Of a model that was exported with images of its training: the distance of its features to theirs, and above 1 the map should not be trusted. Else, where the model card knows the range of the training's numbers: the share of the numbers in the receptive field outside of it. The name of the band says which of the two it is.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>Là où le modèle est sûr. Bande 1 : la probabilité la plus élevée ; bande 2 : son écart avec la deuxième ; bande 3 : l'entropie des probabilités, de 0 (une classe a tout) à 1 (toutes les classes à égalité). Pour des étiquettes qui ne s'excluent pas mutuellement, c'est celle dont le modèle est le moins sûr qui compte. La bande 4 dit à quel point un pixel est différent de l'entraînement. Pour un modèle exporté avec des images de son entraînement : la distance de ses caractéristiques aux leurs, et au-dessus de 1 il ne faut pas se fier à la carte. Sinon, si la fiche du modèle connaît la plage des nombres de l'entraînement : la part des nombres du champ récepteur hors de cette plage. Le nom de la bande dit de laquelle des deux il s'agit.</translation>
  </message>
  <message>
   <source>The raster that patches are cut out of. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Le raster dans lequel les imagettes sont découpées. Les scripts, les modèles et la ligne de commande peuvent en indiquer plusieurs, qui sont empilés dans leur ordre.</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order; of a series of dates one raster for each, the first date as the image. Maps have to be made with the same order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Rasters sur la même grille de pixels dont les bandes sont empilées sur celles de l'image, dans cet ordre ; pour une série de dates, un raster par date, la première date comme image. Les cartes doivent être faites avec le même ordre.</translation>
  </message>
  <message>
   <source>Further images to sample</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Autres images à échantillonner</translation>
  </message>
  <message>
   <source>Other places or dates, sampled one after the other with the same labels and the same bands: rasters in the same CRS. Where an image is a stack, or has several sources, as many rasters for each as the first one has, in the same order. What lies in one block of ground is in one part, whichever image shows it.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>D'autres lieux ou dates, échantillonnés l'un après l'autre avec les mêmes étiquettes et les mêmes bandes : des rasters dans le même SCR. Si une image est un empilement, ou a plusieurs sources, autant de rasters pour chacune que pour la première, dans le même ordre. Ce qui se trouve dans un même bloc de terrain est dans une même partie, quelle que soit l'image qui le montre.</translation>
  </message>
  <message>
   <source>Numbers (from 1, through the whole stack) or names of the bands to take, separated by commas, such as 4,3,2 or B04,B03,B02; several sources separated by “;”. Empty: all bands, but no alpha band.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Numéros (à partir de 1, sur toute la pile) ou noms des bandes à prendre, séparés par des virgules, par exemple 4,3,2 ou B04,B03,B02 ; plusieurs sources séparées par « ; ». Vide : toutes les bandes, sauf une bande alpha.</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value. A patch with one pixel without data is left out. Empty: the image's own.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Remplace la valeur nodata propre à l'image. Une imagette dont un pixel est sans données est écartée. Vide : celle de l'image.</translation>
  </message>
  <message>
   <source>Which numbers the patches hold. Automatic: harmonised where an image's metadata tell the processing baseline of Sentinel-2, so that images from before and after January 2022 have the same numbers; else as stored. The set remembers it, so that a map is made of the same numbers.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Les nombres que contiennent les imagettes. Automatique : harmonisés lorsque les métadonnées d'une image indiquent la référence de traitement de Sentinel-2, afin que les images d'avant et d'après janvier 2022 aient les mêmes nombres ; sinon tels que stockés. Le jeu le retient, afin qu'une carte soit faite des mêmes nombres.</translation>
  </message>
  <message>
   <source>Labelled points or polygons</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Points ou polygones étiquetés</translation>
  </message>
  <message>
   <source>What is there, as points or polygons in any CRS: a layer, or the features selected in it. A polygon counts for the pixels whose centres lie in it. These, or a raster.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Ce qui se trouve là, sous forme de points ou de polygones dans un SCR quelconque : une couche, ou les entités qui y sont sélectionnées. Un polygone vaut pour les pixels dont le centre s'y trouve. Soit ceux-ci, soit un raster.</translation>
  </message>
  <message>
   <source>For points and polygons: whole numbers, or names. Names are those of the legend; without a legend each text is a class, numbered from 0 in alphabetical order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Pour des points et des polygones : des nombres entiers, ou des noms. Les noms sont ceux de la légende ; sans légende, chaque texte est une classe, numérotée à partir de 0 dans l'ordre alphabétique.</translation>
  </message>
  <message>
   <source>Labels as a raster</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Étiquettes sous forme de raster</translation>
  </message>
  <message>
   <source>What is there, as a raster of class values on the image's pixel grid; it may be larger or smaller than the image. Its nodata value means “not known”.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Ce qui se trouve là, sous forme de raster de valeurs de classe sur la grille de pixels de l'image ; il peut être plus grand ou plus petit que l'image. Sa valeur nodata signifie « inconnu ».</translation>
  </message>
  <message>
   <source>Values that mean “not known”</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Valeurs qui signifient « inconnu »</translation>
  </message>
  <message>
   <source>Class values of the labels to leave out, separated by commas, such as 0,255.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Valeurs de classe des étiquettes à écarter, séparées par des virgules, par exemple 0,255.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Noms et couleurs des classes : {kinds}. Les classes sans aucune étiquette sont écartées. Vide : les textes du champ, ou les noms que contient le raster.</translation>
  </message>
  <message>
   <source>Size of a patch in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Taille d'une imagette en pixels</translation>
  </message>
  <message>
   <source>The receptive field of the network to train: 16 for that of the OTBTF tutorial; 64 or more for a U-Net. Also width x height, as 16x12, and one for each source, separated by commas.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Le champ récepteur du réseau à entraîner : 16 pour celui du tutoriel OTBTF ; 64 ou plus pour un U-Net. Aussi largeur x hauteur, par exemple 16x12, et une taille par source, séparées par des virgules.</translation>
  </message>
  <message>
   <source>A label is for</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Une étiquette vaut pour</translation>
  </message>
  <message>
   <source>The pixel that the patch is centred on</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Le pixel sur lequel l'imagette est centrée</translation>
  </message>
  <message>
   <source>Every pixel of the patch (segmentation)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Chaque pixel de l'imagette (segmentation)</translation>
  </message>
  <message>
   <source>The first is for networks that give one class for a patch; the pixel is number size // 2 from the patch's corner, as in the maps. The second is for networks that give a map of a patch, such as a U-Net; pixels without a label stay unknown.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Le premier choix est pour les réseaux qui donnent une classe par imagette ; le pixel est le numéro taille // 2 à partir du coin de l'imagette, comme dans les cartes. Le second est pour les réseaux qui donnent une carte d'une imagette, comme un U-Net ; les pixels sans étiquette restent inconnus.</translation>
  </message>
  <message>
   <source>Patches of a class at the most</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Imagettes d'une classe au plus</translation>
  </message>
  <message>
   <source>All parts together; they are drawn at random. A patch of 16 x 16 pixels and four bands of Sentinel-2 takes 2 kB.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Toutes parties confondues ; elles sont tirées au hasard. Une imagette de 16 x 16 pixels et quatre bandes de Sentinel-2 occupe 2 ko.</translation>
  </message>
  <message>
   <source>As many patches of each</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Autant d'imagettes de chacune</translation>
  </message>
  <message>
   <source>In proportion to their labels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>En proportion de leurs étiquettes</translation>
  </message>
  <message>
   <source>As many of each: rare classes are learnt as well as common ones. In proportion to the labelled pixels: the most common class gets the number above, the others less.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Autant de chacune : les classes rares sont apprises aussi bien que les fréquentes. En proportion des pixels étiquetés : la classe la plus fréquente reçoit le nombre ci-dessus, les autres moins.</translation>
  </message>
  <message>
   <source>Divide into training, validation and test by</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Répartir entre entraînement, validation et test par</translation>
  </message>
  <message>
   <source>Spatial blocks in a regular pattern</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Blocs spatiaux selon un motif régulier</translation>
  </message>
  <message>
   <source>Spatial blocks at random</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Blocs spatiaux au hasard</translation>
  </message>
  <message>
   <source>Folds of spatial blocks, for cross-validation</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Plis de blocs spatiaux, pour la validation croisée</translation>
  </message>
  <message>
   <source>Polygons or points</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Polygones ou points</translation>
  </message>
  <message>
   <source>Pixels at random (not recommended)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Pixels au hasard (déconseillé)</translation>
  </message>
  <message>
   <source>By blocks and by polygons, no pixel of a patch is in a patch of another part: between them lies a gap as wide as a patch. So the accuracy on the test is that of places that the network has never seen. Patches of neighbouring pixels share nearly all of theirs: divided at random, the network is tested on what it has learnt by heart, and the accuracy is too good to be true. Among the patterns and draws that are possible the one is taken that leaves every class in every part, as far as there is one; what lacks is named in the log.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Par blocs et par polygones, aucun pixel d'une imagette n'est dans une imagette d'une autre partie : entre elles se trouve un écart de la largeur d'une imagette. L'exactitude sur le test est donc celle de lieux que le réseau n'a jamais vus. Les imagettes de pixels voisins ont presque tous leurs pixels en commun : réparti au hasard, le réseau est testé sur ce qu'il a appris par cœur, et l'exactitude est trop belle pour être vraie. Parmi les motifs et les tirages possibles, celui qui laisse chaque classe dans chaque partie est retenu, autant que possible ; ce qui manque est nommé dans le journal.</translation>
  </message>
  <message>
   <source>Validation, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Validation, pour cent</translation>
  </message>
  <message>
   <source>For what is decided during the training, such as when to stop.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Pour ce qui est décidé pendant l'entraînement, par exemple quand s'arrêter.</translation>
  </message>
  <message>
   <source>Test, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Test, pour cent</translation>
  </message>
  <message>
   <source>For the accuracy that is stated in the end. 0: none is held out.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Pour l'exactitude indiquée à la fin. 0 : rien n'est mis de côté.</translation>
  </message>
  <message>
   <source>Folds: how many</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Plis : combien</translation>
  </message>
  <message>
   <source>Only with folds: the blocks are dealt into so many; one is the test, the next one the validation, unless that is 0 per cent.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Seulement avec des plis : les blocs sont répartis en autant de plis ; l'un est le test, le suivant la validation, sauf si celle-ci est de 0 pour cent.</translation>
  </message>
  <message>
   <source>Folds: which is the test</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Plis : lequel est le test</translation>
  </message>
  <message>
   <source>Run it once for each, with the same seed, and every block is the test once.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Exécutez-le une fois pour chacun, avec la même graine, et chaque bloc sera une fois le test.</translation>
  </message>
  <message>
   <source>Side of a block in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Côté d'un bloc en pixels</translation>
  </message>
  <message>
   <source>Of the first image. The larger, the less the test resembles the training; at least the size of a patch. 0: about a twelfth of the image, or less where every class is in every part only then.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>De la première image. Plus il est grand, moins le test ressemble à l'entraînement ; au moins la taille d'une imagette. 0 : environ un douzième de l'image, ou moins si ce n'est qu'ainsi que chaque classe est dans chaque partie.</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Of all draws: the same seed gives the same patches, byte by byte.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>De tous les tirages : la même graine donne les mêmes imagettes, octet par octet.</translation>
  </message>
  <message>
   <source>Divided as these patches</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Réparti comme ces imagettes</translation>
  </message>
  <message>
   <source>The folder of an earlier set, when labels were added to train its network on: places that were learnt stay in the training, and those of validation and test stay there. Blocks without a patch are dealt anew, so that the parts have their shares. Needs spatial blocks and the same pixel grid. Empty: a new division, for a new network.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>Le dossier d'un jeu précédent, lorsque des étiquettes ont été ajoutées pour continuer l'entraînement de son réseau : les lieux qui ont été appris restent dans l'entraînement, et ceux de la validation et du test y restent aussi. Les blocs sans imagette sont répartis de nouveau, afin que les parties aient leurs parts. Nécessite des blocs spatiaux et la même grille de pixels. Vide : une nouvelle répartition, pour un nouveau réseau.</translation>
  </message>
  <message>
   <source>Sample patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Échantillonner des imagettes</translation>
  </message>
  <message>
   <source>training data,labels,ground truth,sample,patches,split,validation,test,cross-validation,spatial blocks</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>données d'entraînement,étiquettes,vérité terrain,échantillon,imagettes,répartition,validation,test,validation croisée,blocs spatiaux</translation>
  </message>
  <message>
   <source>Cuts labelled patches out of images, the first step from labels to a model: divided into training, validation and test by blocks of ground with a gap between them, so that the accuracy on the test is an honest one. Patches with pixels without data are left out. The folder holds plain NumPy arrays and a STAC item that describes them; the layer of samples shows where they are and in which part. An interrupted sampling goes on where it stopped.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Découpe des imagettes étiquetées dans des images, première étape des étiquettes vers un modèle : réparties entre entraînement, validation et test par blocs de terrain séparés par un écart, afin que l'exactitude sur le test soit honnête. Les imagettes ayant des pixels sans données sont écartées. Le dossier contient de simples tableaux NumPy et un élément STAC qui les décrit ; la couche des échantillons montre où ils se trouvent et dans quelle partie. Un échantillonnage interrompu reprend où il s'est arrêté.</translation>
  </message>
  <message>
   <source>Folder of the patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Dossier des imagettes</translation>
  </message>
  <message>
   <source>A new or empty folder, or that of an older set, which is replaced. “patch_set.json” in it says what it holds.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Un dossier nouveau ou vide, ou celui d'un jeu plus ancien, qui est remplacé. « patch_set.json » y dit ce qu'il contient.</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg) with a point for each patch: class, name, part, block, image. Colours are those of the classes; the shape below tells the part: a dark circle for training, a blue square for validation, a red diamond for test.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Un GeoPackage (.gpkg) avec un point pour chaque imagette : classe, nom, partie, bloc, image. Les couleurs sont celles des classes ; la forme en dessous indique la partie : un cercle sombre pour l'entraînement, un carré bleu pour la validation, un losange rouge pour le test.</translation>
  </message>
  <message>
   <source>Description of the patches (STAC item)</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Description des imagettes (élément STAC)</translation>
  </message>
  <message>
   <source>Patches for training</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Imagettes d'entraînement</translation>
  </message>
  <message>
   <source>Patches for validation</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Imagettes de validation</translation>
  </message>
  <message>
   <source>Patches for test</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Imagettes de test</translation>
  </message>
  <message>
   <source>No labels are given; expected is {features} (points or polygons) or {raster} (a raster).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>Aucune étiquette n'est indiquée ; attendu : {features} (points ou polygones) ou {raster} (un raster).</translation>
  </message>
  <message>
   <source>{} are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{} sont indiqués tous les deux ; attendu : un seul d'entre eux. Videz celui dont vous ne voulez pas.</translation>
  </message>
  <message>
   <source>SPLIT is by polygons, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>SPLIT est par polygones, mais les étiquettes sont un raster, qui n'en a pas. Choisissez des blocs spatiaux.</translation>
  </message>
  <message>
   <source>FOLD is {fold}; expected is 1 to {folds} (FOLDS).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>FOLD est {fold} ; attendu : de 1 à {folds} (FOLDS).</translation>
  </message>
  <message>
   <source>VALIDATION and TEST are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>VALIDATION et TEST valent {validation} et {test} pour cent ; attendu : qu'il reste quelque chose pour l'entraînement.</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a layer of points or polygons.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name} : {value} ne peut pas être ouvert ; attendu : une couche de points ou de polygones.</translation>
  </message>
  <message>
   <source>{name} has {count} rasters; the first image is made of {each}, so expected is a multiple of that: as many for each image, in the same order.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name} a {count} rasters ; la première image est faite de {each}, un multiple de ce nombre est donc attendu : autant pour chaque image, dans le même ordre.</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Catalogue</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: {}; Earth Search: {}.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Adresse d'une API STAC. Planetary Computer : {} ; Earth Search : {}.</translation>
  </message>
  <message>
   <source>Collection</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Collection</translation>
  </message>
  <message>
   <source>Name of the collection in the catalogue.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Nom de la collection dans le catalogue.</translation>
  </message>
  <message>
   <source>Item</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Élément</translation>
  </message>
  <message>
   <source>Identifier of one image; or the address or the file (.json) of an item's own description, and then no catalogue is asked. Empty: the least cloudy image of the area and the dates below.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Identifiant d'une image ; ou l'adresse ou le fichier (.json) de la description même d'un élément, et aucun catalogue n'est alors interrogé. Vide : l'image la moins nuageuse de la zone et des dates ci-dessous.</translation>
  </message>
  <message>
   <source>Area to search</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Zone de recherche</translation>
  </message>
  <message>
   <source>In any coordinate system. The image is not cut to it.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Dans un système de coordonnées quelconque. L'image n'est pas découpée selon cette zone.</translation>
  </message>
  <message>
   <source>First day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>Such as 2022-06-01. Empty: from the beginning.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Par exemple 2022-06-01. Vide : depuis le début.</translation>
  </message>
  <message>
   <source>Last day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Such as 2022-08-31; this day is searched, too. Empty: until today.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Par exemple 2022-08-31 ; ce jour est inclus dans la recherche. Vide : jusqu'à aujourd'hui.</translation>
  </message>
  <message>
   <source>Highest cloud cover (%)</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Couverture nuageuse maximale (%)</translation>
  </message>
  <message>
   <source>By what the catalogue says of the whole image.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>D'après ce que le catalogue indique pour l'image entière.</translation>
  </message>
  <message>
   <source>The assets that become the bands, separated by commas, in the order that the model was trained with. A name is the asset's, or else that of its band or its file. Coarser assets are repeated on the pixels of the finest; they must fit into whole pixels.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Les assets qui deviennent les bandes, séparés par des virgules, dans l'ordre avec lequel le modèle a été entraîné. Un nom est celui de l'asset, ou à défaut celui de sa bande ou de son fichier. Les assets plus grossiers sont répétés sur les pixels du plus fin ; le rapport des tailles de pixel doit être entier.</translation>
  </message>
  <message>
   <source>Sign links for Planetary Computer</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Signer les liens pour Planetary Computer</translation>
  </message>
  <message>
   <source>auto, yes or no (in scripts: the word, not a number). auto signs if the catalogue is Planetary Computer's.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>auto, yes ou no (dans les scripts : le mot, pas un numéro). auto signe si le catalogue est celui de Planetary Computer.</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area; expected is xmin,xmax,ymin,ymax [EPSG:code].</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>EXTENT : {given} n'est pas une zone ; attendu : xmin,xmax,ymin,ymax [EPSG:code].</translation>
  </message>
  <message>
   <source>{name}: {value} is not a date; expected is a day such as 2022-06-30.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>{name} : {value} n'est pas une date ; attendu : un jour, par exemple 2022-06-30.</translation>
  </message>
  <message>
   <source>Set up the inference environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Installer l'environnement d'inférence</translation>
  </message>
  <message>
   <source>install,python,pip,venv,environment,gpu,offline</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>installer,python,pip,venv,environnement,gpu,hors ligne</translation>
  </message>
  <message>
   <source>Installs what runs models into an environment of its own in the folder of the QGIS profile (on Windows in cnnmapper in %LOCALAPPDATA%), and checks that it works. The Python of QGIS is left as it is. There are two tiers: light (ONNX Runtime, rasterio; about 270 MB) applies exported models, compares and assesses maps, and finds images in STAC catalogues; full (TensorFlow, Keras and the writers of ONNX as well; about 2 GB) exports and inspects Keras files, too. Run again, it does nothing if all is in order, repairs what is not, and adds the full tier to a light environment without making it anew.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Installe ce qui exécute les modèles dans un environnement à part, dans le dossier du profil QGIS (sous Windows, dans cnnmapper dans %LOCALAPPDATA%), et vérifie qu'il fonctionne. Le Python de QGIS reste tel quel. Il y a deux niveaux : light (ONNX Runtime, rasterio ; environ 270 Mo) applique les modèles exportés, compare et évalue les cartes, et trouve des images dans des catalogues STAC ; full (en plus TensorFlow, Keras et les outils d'écriture ONNX ; environ 2 Go) exporte et inspecte aussi les fichiers Keras. Exécuté de nouveau, il ne fait rien si tout est en ordre, répare ce qui ne l'est pas, et ajoute le niveau full à un environnement light sans le recréer.</translation>
  </message>
  <message>
   <source>Tier</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>light or full (in scripts: the word, not a number). light is enough for models that were exported with their ONNX files; full is what “Export a Keras model”, Keras files as a model, and SavedModels of other programs need. Of an environment that has the full tier, nothing is removed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>light ou full (dans les scripts : le mot, pas un numéro). light suffit pour les modèles exportés avec leurs fichiers ONNX ; full est nécessaire pour « Exporter un modèle Keras », pour les fichiers Keras comme modèle et pour les SavedModel d'autres programmes. D'un environnement au niveau full, rien n'est supprimé.</translation>
  </message>
  <message>
   <source>Base interpreter</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Interpréteur de base</translation>
  </message>
  <message>
   <source>The Python to build the environment on: CPython 3.9 to 3.14, 64 bit; for the full tier up to 3.13. Empty: the first of this machine with which it works, under Linux that of QGIS, on Windows and macOS one that an upgrade of QGIS leaves alone; where none does, one is downloaded (python-build-standalone).</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Le Python sur lequel construire l'environnement : CPython 3.9 à 3.14, 64 bits ; pour le niveau full, jusqu'à 3.13. Vide : le premier de cette machine avec lequel cela fonctionne, sous Linux celui de QGIS, sous Windows et macOS un Python qu'une mise à jour de QGIS laisse intact ; si aucun ne convient, un Python est téléchargé (python-build-standalone).</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Dossier de wheels</translation>
  </message>
  <message>
   <source>Install offline from this folder, filled by scripts/wheelhouse.py; where it has a list of hashes (hashes.txt), its wheels are held against it. Empty: from the package index that pip is set to, through the proxy and with the certificates that QGIS is set to.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Installer hors ligne à partir de ce dossier, rempli par scripts/wheelhouse.py ; s'il contient une liste d'empreintes (hashes.txt), ses wheels y sont confrontés. Vide : à partir de l'index de paquets configuré pour pip, avec le proxy et les certificats configurés dans QGIS.</translation>
  </message>
  <message>
   <source>For NVIDIA graphics cards</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Pour les cartes graphiques NVIDIA</translation>
  </message>
  <message>
   <source>Installs NVIDIA's libraries as well, several GB: for the light tier under Linux (x86-64) and Windows, for the full one under Linux only.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Installe aussi les bibliothèques de NVIDIA, plusieurs Go : pour le niveau light sous Linux (x86-64) et Windows, pour le niveau full sous Linux seulement.</translation>
  </message>
  <message>
   <source>Dask, to compute on a cluster</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Dask, pour calculer sur un cluster</translation>
  </message>
  <message>
   <source>Installs Dask (distributed) as well, about 50 MB: what CLUSTER of the two inferences needs, to have a map computed by several machines or processes. It is added to what is there. The machines of a cluster need the same version of it.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Installe aussi Dask (distributed), environ 50 Mo : ce dont CLUSTER des deux inférences a besoin pour faire calculer une carte par plusieurs machines ou processus. Il est ajouté à ce qui existe. Les machines d'un cluster ont besoin de la même version.</translation>
  </message>
  <message>
   <source>Report on the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Rapport sur l'environnement</translation>
  </message>
  <message>
   <source>What was installed, where, and in which versions.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Ce qui a été installé, où et dans quelles versions.</translation>
  </message>
  <message>
   <source>Python of the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Python de l'environnement</translation>
  </message>
  <message>
   <source>Tier that is installed</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Niveau installé</translation>
  </message>
  <message>
   <source>Size of the environment in MB</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Taille de l'environnement en Mo</translation>
  </message>
  <message>
   <source>The inference environment is ready: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>L'environnement d'inférence est prêt : {python}</translation>
  </message>
  <message>
   <source>The inference environment was in order already: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>L'environnement d'inférence était déjà en ordre : {python}</translation>
  </message>
  <message>
   <source>Tier {tier}, {megabytes} MB, {seconds:.0f} s.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Niveau {tier}, {megabytes} Mo, {seconds:.0f} s.</translation>
  </message>
  <message>
   <source>{python} is used instead. {way_out}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>{python} est utilisé à la place. {way_out}</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists. The environment itself is installed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>REPORT : impossible d'écrire {path} ({reason}) ; attendu : un chemin dans un dossier existant. L'environnement lui-même est installé.</translation>
  </message>
  <message>
   <source>Image from a STAC catalogue</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Image d'un catalogue STAC</translation>
  </message>
  <message>
   <source>stac,planetary computer,earth search,sentinel,landsat,cog,cloud,download,vrt</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>stac,planetary computer,earth search,sentinel,landsat,cog,cloud,télécharger,vrt</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and makes a small file (VRT) of the bands that you choose. QGIS shows it and the inference algorithms read it like any other raster; they fetch over the network only the parts that they need. Links of Planetary Computer are signed whenever the file is read, so that it works tomorrow, too.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Trouve une image satellite dans un catalogue STAC et crée un petit fichier (VRT) avec les bandes que vous choisissez. QGIS l'affiche et les algorithmes d'inférence le lisent comme tout autre raster ; ils ne récupèrent par le réseau que les parties nécessaires. Les liens de Planetary Computer sont signés à chaque lecture du fichier, de sorte qu'il fonctionne encore demain.</translation>
  </message>
  <message>
   <source>Values of Sentinel-2</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Valeurs de Sentinel-2</translation>
  </message>
  <message>
   <source>harmonised or stored (in scripts: the word, not a number). harmonised: of an image of processing baseline 04.00 or later (since January 2022) the 1000 that its processor adds to every value is subtracted, unless the catalogue has done that, which the pixels are asked about; 0, no data, stays 0, and data are at least 1. stored: the values are left alone; the file says what was added, so that inference can subtract it.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>harmonised ou stored (dans les scripts : le mot, pas un numéro). harmonised : pour une image de la référence de traitement 04.00 ou ultérieure (depuis janvier 2022), les 1000 que sa chaîne de traitement ajoute à chaque valeur sont soustraits, sauf si le catalogue l'a déjà fait, ce qui est vérifié sur les pixels ; 0, sans données, reste 0, et les données valent au moins 1. stored : les valeurs sont laissées telles quelles ; le fichier indique ce qui a été ajouté, de sorte que l'inférence puisse le soustraire.</translation>
  </message>
  <message>
   <source>The virtual raster (.vrt) to write; its bands are named as in ASSETS.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Le raster virtuel (.vrt) à écrire ; ses bandes portent les noms donnés dans ASSETS.</translation>
  </message>
  <message>
   <source>Item that was found</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Élément trouvé</translation>
  </message>
  <message>
   <source>Date of the image</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Date de l'image</translation>
  </message>
  <message>
   <source>Cloud cover (%)</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Couverture nuageuse (%)</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them: an image, or an area to search.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Ni ITEM ni EXTENT n'est indiqué ; l'un des deux est attendu : une image, ou une zone de recherche.</translation>
  </message>
  <message>
   <source>The style {style} could not be loaded: {message}</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>Impossible de charger le style {style} : {message}</translation>
  </message>
  <message>
   <source>Unlike the training</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>Différent de l'entraînement</translation>
  </message>
  <message>
   <source>Suggest where to label next</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Proposer où étiqueter ensuite</translation>
  </message>
  <message>
   <source>active learning,uncertainty,sampling,labels,annotation,margin,entropy,training</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>apprentissage actif,incertitude,échantillonnage,étiquettes,annotation,marge,entropie,entraînement</translation>
  </message>
  <message>
   <source>Finds the pixels of a class map whose labels would tell the model most: where it is least sure, apart from each other, and of every class. The result is a layer of points with an empty field “class”, whose form offers the classes. Fill it in, sample patches of these points and the old ones together, and train on from the last model.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Trouve les pixels d'une carte de classes dont les étiquettes apprendraient le plus au modèle : là où il est le moins sûr, éloignés les uns des autres, et de chaque classe. Le résultat est une couche de points avec un champ vide « class », dont le formulaire propose les classes. Remplissez-le, échantillonnez des imagettes de ces points et des anciens ensemble, et poursuivez l'entraînement à partir du dernier modèle.</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Une bande avec un nombre entier pour chaque classe, par exemple une carte de CNN Mapper.</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run (OUTPUT_PROBABILITIES): one band for each class, named after it.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>La carte des probabilités de la même exécution (OUTPUT_PROBABILITIES) : une bande pour chaque classe, portant son nom.</translation>
  </message>
  <message>
   <source>What is labelled already</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Ce qui est déjà étiqueté</translation>
  </message>
  <message>
   <source>Points or polygons, in any coordinate system: no point is suggested nearer to them than SPACING.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Points ou polygones, dans un système de coordonnées quelconque : aucun point n'est proposé plus près d'eux que SPACING.</translation>
  </message>
  <message>
   <source>Least sure by</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Le moins sûr selon</translation>
  </message>
  <message>
   <source>Margin between the two best classes</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Marge entre les deux meilleures classes</translation>
  </message>
  <message>
   <source>Entropy</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Entropie</translation>
  </message>
  <message>
   <source>Margin: where the two most probable classes are nearly equal. Entropy: where the probability is spread over many classes.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Marge : là où les deux classes les plus probables sont presque à égalité. Entropie : là où la probabilité est répartie sur de nombreuses classes.</translation>
  </message>
  <message>
   <source>As many of each class</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Autant de chaque classe</translation>
  </message>
  <message>
   <source>By the class on the map; what a class has not, the others get. Otherwise the least sure pixels of the whole map, whatever their class.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>D'après la classe sur la carte ; ce qu'une classe n'a pas revient aux autres. Sinon, les pixels les moins sûrs de toute la carte, quelle que soit leur classe.</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Points</translation>
  </message>
  <message>
   <source>How many to suggest, at the most.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Combien en proposer, au plus.</translation>
  </message>
  <message>
   <source>Distance between points (pixels)</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Distance entre les points (pixels)</translation>
  </message>
  <message>
   <source>At least so many pixels of the map lie between two points: labels of neighbours tell nearly the same. A good value is the receptive field.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Au moins ce nombre de pixels de la carte sépare deux points : les étiquettes de voisins apprennent presque la même chose. Une bonne valeur est le champ récepteur.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself. The form offers them all, also those that are not on the map.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Noms et couleurs des classes : {kinds}. Vide : ceux que la carte contient elle-même. Le formulaire les propose toutes, même celles qui ne sont pas sur la carte.</translation>
  </message>
  <message>
   <source>Points to label</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Points à étiqueter</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class (empty, for the label), on_map and name_on_map (what the map says), unsure (0 to 1) and rank.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>Un GeoPackage (.gpkg) ; un fichier de ce nom est remplacé en entier. Champs : class (vide, pour l'étiquette), on_map et name_on_map (ce que dit la carte), unsure (de 0 à 1) et rank.</translation>
  </message>
  <message>
   <source>Area</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>Zone</translation>
  </message>
  <message>
   <source>Result</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Computer</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>Ordinateur</translation>
  </message>
  <message>
   <source>Train a model</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Entraîner un modèle</translation>
  </message>
  <message>
   <source>training,learn,fit,fine-tune,transfer learning,u-net,tempcnn,perceptron,epochs,accuracy,tensorboard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>entraînement,apprendre,ajuster,ajustement fin,apprentissage par transfert,u-net,tempcnn,perceptron,époques,exactitude,tensorboard</translation>
  </message>
  <message>
   <source>Trains a network on the patches that “Sample patches” has made, and exports it, ready for maps: with its classes, the statistics of its training, its accuracy on the test blocks and the temperature that makes its probabilities mean what they say in the model card. The report shows how the training went, which classes are taken for each other, and where. A cancelled training goes on where it was when it is run again with the same values.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Entraîne un réseau sur les imagettes créées par « Échantillonner des imagettes », et l'exporte, prêt pour des cartes : avec, dans la fiche du modèle, ses classes, les statistiques de son entraînement, son exactitude sur les blocs de test et la température qui fait que ses probabilités signifient ce qu'elles disent. Le rapport montre comment l'entraînement s'est déroulé, quelles classes sont confondues, et où. Un entraînement annulé reprend où il en était lorsqu'il est relancé avec les mêmes valeurs.</translation>
  </message>
  <message>
   <source>Folder for TensorBoard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Dossier pour TensorBoard</translation>
  </message>
  <message>
   <source>Loss, accuracy and learning rate of each epoch are written there, too.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>La perte, l'exactitude et le taux d'apprentissage de chaque époque y sont aussi écrits.</translation>
  </message>
  <message>
   <source>Model folder</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Dossier du modèle</translation>
  </message>
  <message>
   <source>The exported model, which the algorithms of inference take as MODEL; the model card in it is called model_card.json. Beside it lies, while the training lasts, what was learnt so far.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Le modèle exporté, que les algorithmes d'inférence prennent comme MODEL ; la fiche du modèle qu'il contient s'appelle model_card.json. À côté se trouve, tant que dure l'entraînement, ce qui a été appris jusque-là.</translation>
  </message>
  <message>
   <source>Keras models (*.keras)</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Modèles Keras (*.keras)</translation>
  </message>
  <message>
   <source>The trained network as Keras saves it, to train on from or to publish.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Le réseau entraîné tel que Keras l'enregistre, pour en poursuivre l'entraînement ou le publier.</translation>
  </message>
  <message>
   <source>Training report</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Rapport d'entraînement</translation>
  </message>
  <message>
   <source>A page with the curves of the training, the accuracy on the test blocks with its confidence interval, where errors lie, and the calibration, in one file that can be sent on.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Une page avec les courbes de l'entraînement, l'exactitude sur les blocs de test avec son intervalle de confiance, l'emplacement des erreurs et la calibration, en un seul fichier que l'on peut transmettre.</translation>
  </message>
  <message>
   <source>Accuracy on the test part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Exactitude sur la partie de test, de 0 à 1</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Borne inférieure de son intervalle à 95 %</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Borne supérieure de son intervalle à 95 %</translation>
  </message>
  <message>
   <source>Accuracy on the validation part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Exactitude sur la partie de validation, de 0 à 1</translation>
  </message>
  <message>
   <source>Epochs that were done</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Époques effectuées</translation>
  </message>
  <message>
   <source>Epoch whose weights were kept</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Époque dont les poids ont été conservés</translation>
  </message>
  <message>
   <source>Learning rate at the beginning</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Taux d'apprentissage au début</translation>
  </message>
  <message>
   <source>Numbers that were trained</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Nombres qui ont été entraînés</translation>
  </message>
  <message>
   <source>Temperature of the calibration</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Température de la calibration</translation>
  </message>
  <message>
   <source>Duration of the training in seconds</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Durée de l'entraînement en secondes</translation>
  </message>
  <message>
   <source>The training in one paragraph</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>L'entraînement en un paragraphe</translation>
  </message>
  <message>
   <source>{name}: {path} has no {document}; expected is a folder that “Sample patches” (cnnmapper:samplepatches) has finished.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>{name} : {path} n'a pas de {document} ; attendu : un dossier que « Échantillonner des imagettes » (cnnmapper:samplepatches) a terminé.</translation>
  </message>
  <message>
   <source>START: {found}</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>START : {found}</translation>
  </message>
  <message>
   <source>What “Sample patches” has made. The network learns from its training part; the validation part says when to stop, and the test part, which the training does not see, how good the network is.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Ce que « Échantillonner des imagettes » a créé. Le réseau apprend de la partie d'entraînement ; la partie de validation dit quand s'arrêter, et la partie de test, que l'entraînement ne voit pas, dit ce que vaut le réseau.</translation>
  </message>
  <message>
   <source>Network</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>CNN of the tutorial, patches of 16 x 16 pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>CNN du tutoriel, imagettes de 16 x 16 pixels</translation>
  </message>
  <message>
   <source>Deep CNN, patches of any size</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>CNN profond, imagettes de taille quelconque</translation>
  </message>
  <message>
   <source>U-Net, a label for every pixel of a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>U-Net, une étiquette pour chaque pixel d'une imagette</translation>
  </message>
  <message>
   <source>TempCNN, single pixels of several dates</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>TempCNN, pixels isolés à plusieurs dates</translation>
  </message>
  <message>
   <source>Perceptron of single pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Perceptron de pixels isolés</translation>
  </message>
  <message>
   <source>The CNN of the tutorial is small and quick, and sees 16 x 16 pixels. The deep CNN sees patches of any size of 2 pixels and more, of up to three sources. The U-Net learns from patches whose pixels all have labels (LABEL_KIND of the sampling), with sides that DEPTH can halve. TempCNN learns from the dates of a pixel, the perceptron from its bands: patches of 1 x 1 pixel. Of no account where a Keras model is given to train on.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Le CNN du tutoriel est petit et rapide, et voit 16 x 16 pixels. Le CNN profond voit des imagettes de toute taille à partir de 2 pixels, de trois sources au plus. Le U-Net apprend d'imagettes dont tous les pixels ont une étiquette (LABEL_KIND de l'échantillonnage), de côtés que DEPTH peut diviser par deux. TempCNN apprend des dates d'un pixel, le perceptron de ses bandes : imagettes de 1 x 1 pixel. Sans effet si un modèle Keras à entraîner davantage est indiqué.</translation>
  </message>
  <message>
   <source>Keras model to train on</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Modèle Keras à entraîner davantage</translation>
  </message>
  <message>
   <source>A trained network that learns on from its weights, as after more places were labelled, or for an area like the one that it was made for. Its receptive field is the size of the patches. Where it has another number of classes, its last layer begins anew. Empty: a new network.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Un réseau entraîné qui continue d'apprendre à partir de ses poids, par exemple après l'étiquetage de nouveaux lieux, ou pour une zone semblable à celle pour laquelle il a été fait. Son champ récepteur est la taille des imagettes. S'il a un autre nombre de classes, sa dernière couche repart de zéro. Vide : un nouveau réseau.</translation>
  </message>
  <message>
   <source>Layers that keep their weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Couches qui gardent leurs poids</translation>
  </message>
  <message>
   <source>Of the model to train on: names of layers, separated by commas, or how many of those with weights, from the input on, such as 3. Empty: all layers learn.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Du modèle à entraîner davantage : noms de couches, séparés par des virgules, ou combien de celles qui ont des poids, à partir de l'entrée, par exemple 3. Vide : toutes les couches apprennent.</translation>
  </message>
  <message>
   <source>Dates in a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Dates dans une imagette</translation>
  </message>
  <message>
   <source>How many dates lie one after the other in the bands, for TempCNN: all bands of the first date, then all of the second.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Combien de dates se suivent dans les bandes, pour TempCNN : toutes les bandes de la première date, puis toutes celles de la deuxième.</translation>
  </message>
  <message>
   <source>Depth of the U-Net</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Profondeur du U-Net</translation>
  </message>
  <message>
   <source>How often the U-Net halves a patch; each time it sees about twice as far.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Combien de fois le U-Net divise une imagette par deux ; à chaque fois, il voit environ deux fois plus loin.</translation>
  </message>
  <message>
   <source>Filters of the first layer</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Filtres de la première couche</translation>
  </message>
  <message>
   <source>Of all networks but that of the tutorial; the layers after it have more. Twice as many cost about four times as much, in the training and in every map.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>De tous les réseaux sauf celui du tutoriel ; les couches suivantes en ont davantage. Deux fois plus coûtent environ quatre fois plus, à l'entraînement et pour chaque carte.</translation>
  </message>
  <message>
   <source>Epochs at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Époques au plus</translation>
  </message>
  <message>
   <source>How often the network sees every patch of the training part. In the last quarter the learning rate falls to nothing. It ends earlier when nothing is gained on the validation part.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Combien de fois le réseau voit chaque imagette de la partie d'entraînement. Dans le dernier quart, le taux d'apprentissage descend à zéro. Il s'arrête plus tôt si rien n'est gagné sur la partie de validation.</translation>
  </message>
  <message>
   <source>Minutes at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Minutes au plus</translation>
  </message>
  <message>
   <source>After which the training ends with the best weights. In the last quarter of this time the learning rate falls to nothing. 0: no limit.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Après quoi l'entraînement s'arrête avec les meilleurs poids. Dans le dernier quart de cette durée, le taux d'apprentissage descend à zéro. 0 : aucune limite.</translation>
  </message>
  <message>
   <source>Patience (epochs)</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Patience (époques)</translation>
  </message>
  <message>
   <source>When so many epochs have brought no smaller loss on the validation part, the training ends: from the best weights, with a learning rate that falls to nothing over a quarter of all epochs. After half of them the learning rate is made smaller. The loss is that after temperature scaling; the weights of the best epoch are kept.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Lorsque ce nombre d'époques n'a apporté aucune perte plus faible sur la partie de validation, l'entraînement se termine : à partir des meilleurs poids, avec un taux d'apprentissage qui descend à zéro sur un quart de toutes les époques. Après la moitié d'entre elles, le taux d'apprentissage est réduit. La perte est celle après la mise à l'échelle par la température ; les poids de la meilleure époque sont conservés.</translation>
  </message>
  <message>
   <source>Mirror and turn the patches</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Retourner et pivoter les imagettes</translation>
  </message>
  <message>
   <source>Each patch is seen mirrored and turned by quarters at random, as what is on the ground has no preferred direction. False where shadows or slopes matter.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Chaque imagette est vue au hasard en miroir et tournée par quarts de tour, car ce qui est au sol n'a pas de direction privilégiée. Faux là où les ombres ou les pentes importent.</translation>
  </message>
  <message>
   <source>Change of brightness</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Variation de luminosité</translation>
  </message>
  <message>
   <source>Each patch is made darker or brighter at random, by this share at most, such as 0.1, so that haze and the sun's height matter less. 0: not at all.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Chaque imagette est assombrie ou éclaircie au hasard, au plus de cette proportion, par exemple 0.1, afin que la brume et la hauteur du soleil importent moins. 0 : pas du tout.</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Poids des classes</translation>
  </message>
  <message>
   <source>Every patch counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Chaque imagette compte autant</translation>
  </message>
  <message>
   <source>Every class counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Chaque classe compte autant</translation>
  </message>
  <message>
   <source>With equal classes, a patch of a rare class counts as much more as it is rarer: fewer of it are missed, and more of it are seen where there are none.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>À classes égales, une imagette d'une classe rare compte d'autant plus que celle-ci est rare : elle est moins souvent manquée, et plus souvent vue là où elle n'est pas.</translation>
  </message>
  <message>
   <source>Optimiser</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Optimiseur</translation>
  </message>
  <message>
   <source>Adam, or stochastic gradient descent with Nesterov's momentum of 0.9.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Adam, ou descente de gradient stochastique avec le moment de Nesterov de 0.9.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Taux d'apprentissage</translation>
  </message>
  <message>
   <source>How large a step is. Empty: found by a range test (Smith 2017), in which it grows until nothing is learnt any more.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>La taille d'un pas. Vide : trouvé par un test de plage (Smith 2017), où il croît jusqu'à ce que plus rien ne soit appris.</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Imagettes par pas</translation>
  </message>
  <message>
   <source>More of them need more memory, and steps are steadier and fewer.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Plus il y en a, plus il faut de mémoire, et plus les pas sont réguliers et peu nombreux.</translation>
  </message>
  <message>
   <source>Of all that is random. The same seed and patches give the same network on the same processor, whether the training was interrupted or not.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>De tout ce qui est aléatoire. Les mêmes graine et imagettes donnent le même réseau sur le même processeur, que l'entraînement ait été interrompu ou non.</translation>
  </message>
  <message>
   <source>Images of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Images d'entraînement</translation>
  </message>
  <message>
   <source>One or several of the images that the model was trained on. Of pixels all over them the model card keeps minimum, 1st, 50th and 99th percentile, maximum, mean and standard deviation of each band, unit, scale and offset as the files have them, and the pixel size; no pixels. Rasters that hold one band each are stacked in their order; for a model of several inputs, one image for each in turn.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Une ou plusieurs des images sur lesquelles le modèle a été entraîné. À partir de pixels répartis sur toute leur étendue, la fiche du modèle conserve pour chaque bande le minimum, les 1er, 50e et 99e centiles, le maximum, la moyenne et l'écart type, l'unité, l'échelle et le décalage tels que dans les fichiers, ainsi que la taille de pixel ; aucun pixel. Des rasters d'une seule bande chacun sont empilés dans leur ordre ; pour un modèle à plusieurs entrées, une image pour chacune, tour à tour.</translation>
  </message>
  <message>
   <source>Numbers of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Nombres de l'entraînement</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>as the files store them</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>tels que les fichiers les stockent</translation>
  </message>
  <message>
   <source>scale and offset of the bands applied</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>échelle et décalage des bandes appliqués</translation>
  </message>
  <message>
   <source>harmonised to before Sentinel-2's processing baseline 04.00</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>harmonisés à ceux d'avant la référence de traitement 04.00 de Sentinel-2</translation>
  </message>
  <message>
   <source>Which numbers the model was trained on, so that a map is made of the same: those that the files store, of Sentinel-2 with the 1000 that is added to every value since processing baseline 04.00 of January 2022; those with scale and offset of the bands applied, such as reflectance; or Sentinel-2's of before that baseline, or harmonised to it.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Les nombres sur lesquels le modèle a été entraîné, afin qu'une carte soit faite à partir des mêmes : ceux que les fichiers stockent, pour Sentinel-2 avec les 1000 ajoutés à chaque valeur depuis la référence de traitement 04.00 de janvier 2022 ; ceux auxquels l'échelle et le décalage des bandes sont appliqués, comme la réflectance ; ou ceux de Sentinel-2 d'avant cette référence de traitement, ou harmonisés à ceux-ci.</translation>
  </message>
  <message>
   <source>GeoPackages (*.gpkg *.GPKG)</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>GeoPackages (*.gpkg *.GPKG)</translation>
  </message>
  <message>
   <source>Polygons are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>Les polygones sont écrits en GeoPackage, qui contient leur style ; pour un autre format, utilisez ensuite Exporter &gt; Sauvegarder les entités sous sur la couche.</translation>
  </message>
  <message>
   <source>Points are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>Les points sont écrits en GeoPackage, qui contient leur style ; pour un autre format, utilisez ensuite Exporter &gt; Sauvegarder les entités sous sur la couche.</translation>
  </message>
  <message>
   <source>Model and image</source>
   <extracomment>gui/advice.py</extracomment>
   <translation>Modèle et image</translation>
  </message>
  <message>
   <source>Choose a model: its bands and classes are shown here.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Choisissez un modèle : ses bandes et ses classes s'affichent ici.</translation>
  </message>
  <message>
   <source>Nobody has named the classes: the map shows “class 0” and on. A legend names them.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Personne n'a nommé les classes : la carte montre « classe 0 » et suivantes. Une légende les nomme.</translation>
  </message>
  <message>
   <source>Bands of the model: {names}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Bandes du modèle : {names}</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>État</translation>
  </message>
  <message>
   <source>band {number}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>bande {number}</translation>
  </message>
  <message>
   <source>missing</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>manquante</translation>
  </message>
  <message>
   <source>matched</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>associée</translation>
  </message>
  <message>
   <source>by its place</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>par sa position</translation>
  </message>
  <message>
   <source>Classes: nobody has named any.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Classes : personne n'en a nommé.</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>et {count} de plus</translation>
  </message>
  <message>
   <source>Classes ({count}):</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Classes ({count}) :</translation>
  </message>
  <message>
   <source>{missing} of the model's {count} bands are missing in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>{missing} des {count} bandes du modèle manquent dans l'image.</translation>
  </message>
  <message>
   <source>All {count} bands of the model are in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Les {count} bandes du modèle sont toutes dans l'image.</translation>
  </message>
  <message>
   <source>The bands cannot be compared by name: the image's are taken in their order. See that it is that of the training.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Les bandes ne peuvent pas être comparées par leur nom : celles de l'image sont prises dans leur ordre. Vérifiez que c'est celui de l'entraînement.</translation>
  </message>
  <message>
   <source>The model has no card: its bands and classes are known once it was exported (“Export a Keras model”).</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Le modèle n'a pas de fiche : ses bandes et ses classes seront connues une fois qu'il aura été exporté (« Exporter un modèle Keras »).</translation>
  </message>
  <message>
   <source>Accuracy on random test pixels, which is too good: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Exactitude sur des pixels de test tirés au hasard, trop bonne : {share} %</translation>
  </message>
  <message>
   <source>Accuracy on test blocks: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Exactitude sur les blocs de test : {share} %</translation>
  </message>
  <message>
   <source>Receptive field: {size} pixels{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Champ récepteur : {size} pixels{ground}</translation>
  </message>
  <message>
   <source>A pixel of the map: {size} pixels of the image{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Un pixel de la carte : {size} pixels de l'image{ground}</translation>
  </message>
  <message>
   <source>Method: dense, proven to give what the patches give</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Méthode : dense, dont il est prouvé qu'elle donne ce que donnent les imagettes</translation>
  </message>
  <message>
   <source>Method: the whole network over regions, whose margins are cut away</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Méthode : le réseau entier sur des régions, dont les marges sont coupées</translation>
  </message>
  <message>
   <source>Method: patches, one after the other, which takes long</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>Méthode : imagettes, l'une après l'autre, ce qui prend du temps</translation>
  </message>
  <message>
   <source>Guide</source>
   <extracomment>gui/dialogs.py</extracomment>
   <translation>Guide</translation>
  </message>
  <message>
   <source>CNN Mapper: a look at the image</source>
   <extracomment>gui/doubts.py</extracomment>
   <translation>CNN Mapper : un coup d'œil à l'image</translation>
  </message>
  <message>
   <source>The example cannot be copied to {folder} ({reason}). Look whether that can be written, or install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>L'exemple ne peut pas être copié dans {folder} ({reason}). Vérifiez qu'il est possible d'y écrire, ou installez de nouveau l'extension.</translation>
  </message>
  <message>
   <source>Areas of interest</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Zones d'intérêt</translation>
  </message>
  <message>
   <source>Scene</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Scène</translation>
  </message>
  <message>
   <source>True land cover</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Occupation du sol réelle</translation>
  </message>
  <message>
   <source>The example in {folder} is damaged. Install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>L'exemple dans {folder} est endommagé. Installez de nouveau l'extension.</translation>
  </message>
  <message>
   <source>CNN Mapper example</source>
   <extracomment>gui/example.py</extracomment>
   <translation>Exemple CNN Mapper</translation>
  </message>
  <message>
   <source>needs its inference environment (about 270 MB, about a minute).</source>
   <extracomment>gui/first_steps.py</extracomment>
   <translation>a besoin de son environnement d'inférence (environ 270 Mo, environ une minute).</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Patch-based: every pixel of the image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Par imagettes : chaque pixel de l'image</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN): coarser and quick</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Entièrement convolutive (FCN) : plus grossière et rapide</translation>
  </message>
  <message>
   <source>Whole image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Image entière</translation>
  </message>
  <message>
   <source>Visible part of the map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Partie visible de la carte</translation>
  </message>
  <message>
   <source>Polygons of a layer</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Polygones d'une couche</translation>
  </message>
  <message>
   <source>Outputs</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Sorties</translation>
  </message>
  <message>
   <source>No output is ticked. Tick the class map, the probabilities or the confidence.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Aucune sortie n'est cochée. Cochez la carte de classes, les probabilités ou la confiance.</translation>
  </message>
  <message>
   <source>No image is chosen. Add a raster layer to the project.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Aucune image n'est choisie. Ajoutez une couche raster au projet.</translation>
  </message>
  <message>
   <source>No model is chosen. Choose a Keras file, an ONNX file or an exported folder.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Aucun modèle n'est choisi. Choisissez un fichier Keras, un fichier ONNX ou un dossier exporté.</translation>
  </message>
  <message>
   <source>No layer of polygons is chosen. Choose one, or another area.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>Aucune couche de polygones n'est choisie. Choisissez-en une, ou une autre zone.</translation>
  </message>
  <message>
   <source>from the model: {value}</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>d'après le modèle : {value}</translation>
  </message>
  <message>
   <source>[As fits the model]</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>[Selon le modèle]</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>gui/menu.py</extracomment>
   <translation>Charger l'exemple</translation>
  </message>
  <message>
   <source>Keras file, ONNX file or exported folder</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>Fichier Keras, fichier ONNX ou dossier exporté</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Messages</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Progress</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Preview visible part</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Aperçu de la partie visible</translation>
  </message>
  <message>
   <source>Follow the map</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Suivre la carte</translation>
  </message>
  <message>
   <source>A new preview whenever the map is moved.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Un nouvel aperçu à chaque déplacement de la carte.</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Exécuter</translation>
  </message>
  <message>
   <source>Open as dialog…</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Ouvrir comme boîte de dialogue…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>The map is made in the background.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>La carte est produite en arrière-plan.</translation>
  </message>
  <message>
   <source>, {count} waiting</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>, {count} en attente</translation>
  </message>
  <message>
   <source>Preview: {pixels} pixels of the image in {seconds:.1f} s.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>Aperçu : {pixels} pixels de l'image en {seconds:.1f} s.</translation>
  </message>
  <message>
   <source>At this pace, the whole image takes about {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>À ce rythme, l'image entière prend environ {time}.</translation>
  </message>
  <message>
   <source>{map}: done in {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{map} : terminé en {time}.</translation>
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
   <translation>Panneau…</translation>
  </message>
  <message>
   <source>CNN Mapper: the panel with previews</source>
   <extracomment>gui/panel_place.py</extracomment>
   <translation>CNN Mapper : le panneau avec aperçus</translation>
  </message>
  <message>
   <source>Zoom in: from so far away, the image “{layer}” is {width} x {height} pixels, which may be too few. {reason}</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>Zoomez : de si loin, l’image « {layer} » a {width} x {height} pixels, ce qui peut être trop peu. {reason}</translation>
  </message>
  <message>
   <source>There is no preview: the image was removed, or the task cancelled.</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>Il n'y a pas d'aperçu : l'image a été retirée, ou la tâche annulée.</translation>
  </message>
  <message>
   <source>A layer that it needs was removed from the project before it was begun. Add the layer, and run it again.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>Une couche nécessaire a été retirée du projet avant le début. Ajoutez la couche et relancez l’exécution.</translation>
  </message>
  <message>
   <source>The run was cancelled.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>L'exécution a été annulée.</translation>
  </message>
  <message>
   <source>The run failed; the panel Log Messages may say more, under “Processing”.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>L'exécution a échoué ; le panneau Journal des messages peut en dire plus, sous « Traitement ».</translation>
  </message>
  <message>
   <source>CNN Mapper: Keras CNNs over rasters</source>
   <extracomment>provider.py</extracomment>
   <translation>CNN Mapper : CNN Keras sur des rasters</translation>
  </message>
  <message>
   <source>Python of the inference environment</source>
   <extracomment>provider.py</extracomment>
   <translation>Python de l'environnement d'inférence</translation>
  </message>
  <message>
   <source>Python of Orfeo ToolBox (interpreter, or command that starts one)</source>
   <extracomment>provider.py</extracomment>
   <translation>Python d'Orfeo ToolBox (interpréteur, ou commande qui en démarre un)</translation>
  </message>
  <message>
   <source>Leave blank for the managed environment</source>
   <extracomment>settings.py</extracomment>
   <translation>Laisser vide pour l'environnement géré par l'extension</translation>
  </message>
  <message>
   <source>The certificates that QGIS trusts cannot be written to {path} ({reason}).</source>
   <extracomment>worker/certificates.py</extracomment>
   <translation>Impossible d'écrire dans {path} les certificats auxquels QGIS fait confiance ({reason}).</translation>
  </message>
  <message>
   <source>No tile was kept, and no map written; started again, the run begins anew.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Aucune tuile n'a été conservée, ni aucune carte écrite ; si le traitement est relancé, il recommence depuis le début.</translation>
  </message>
  <message>
   <source>{what_is_kept} To go on from there, run it again with the same parameters and outputs. To remove them, run {remove}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>{what_is_kept} Pour reprendre à partir de là, relancez avec les mêmes paramètres et les mêmes sorties. Pour les supprimer, exécutez {remove}.</translation>
  </message>
  <message>
   <source>The weights learnt so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Les poids appris jusque-là ({size}) sont conservés à côté de {path}.</translation>
  </message>
  <message>
   <source>The labels and patches read so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>Les étiquettes et imagettes lues jusque-là ({size}) sont conservées à côté de {path}.</translation>
  </message>
  <message>
   <source>1 finished tile ({size}) is kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>1 tuile terminée ({size}) est conservée à côté de {path}.</translation>
  </message>
  <message>
   <source>{tiles} finished tiles ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>{tiles} tuiles terminées ({size}) sont conservées à côté de {path}.</translation>
  </message>
  <message>
   <source>“Remove what interrupted runs have left” (cnnmapper:removeleftovers)</source>
   <extracomment>worker/client.py</extracomment>
   <translation>« Supprimer ce qu'ont laissé les exécutions interrompues » (cnnmapper:removeleftovers)</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}): the plugin's folder is not complete. Install the plugin again.</source>
   <extracomment>worker/contents.py</extracomment>
   <translation>Impossible de lire {path} ({reason}) : le dossier de l'extension n'est pas complet. Réinstallez l'extension.</translation>
  </message>
  <message>
   <source>The layer “{layer}” is read with the authentication “{identifier}”</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>La couche « {layer} » est lue avec l'authentification « {identifier} »</translation>
  </message>
  <message>
   <source>{what}, and QGIS's authentication database is locked. Unlock it with the master password (in qgis_process: name a file that holds it in QGIS_AUTH_PASSWORD_FILE).</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, et la base de données d'authentification de QGIS est verrouillée. Déverrouillez-la avec le mot de passe principal (dans qgis_process : indiquez dans QGIS_AUTH_PASSWORD_FILE un fichier qui le contient).</translation>
  </message>
  <message>
   <source>{what}, which QGIS does not have (any more). Choose another one in the layer's properties.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, que QGIS n'a pas (ou plus). Choisissez-en une autre dans les propriétés de la couche.</translation>
  </message>
  <message>
   <source>{what}, but {address} is no address of a web server; only those can be read so. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}, mais {address} n'est pas une adresse de serveur web ; seules de telles adresses peuvent être lues ainsi. {advice}</translation>
  </message>
  <message>
   <source>{what} of the kind “{method}”, which cannot be handed on to the inference environment; expected is one that sends HTTP headers, such as Basic. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what} du type « {method} », qui ne peut pas être transmise à l'environnement d'inférence ; attendu : une authentification qui envoie des en-têtes HTTP, comme Basic. {advice}</translation>
  </message>
  <message>
   <source>The layer “{layer}” has another {name} than a layer before it; expected is one for all layers of a run. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>La couche « {layer} » a un autre {name} qu'une couche précédente ; un seul est attendu pour toutes les couches d'une exécution. {advice}</translation>
  </message>
  <message>
   <source>Save the layer as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>Enregistrez d'abord la couche en GeoTIFF (menu de la couche : Exporter &gt; Enregistrer sous), et utilisez ce fichier.</translation>
  </message>
  <message>
   <source>The worker {how}
Its last lines:
{tail}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>Le processus de calcul {how}
Ses dernières lignes :
{tail}</translation>
  </message>
  <message>
   <source>The worker {how}
It wrote nothing to its standard error.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>Le processus de calcul {how}
Il n'a rien écrit sur sa sortie d'erreur standard.</translation>
  </message>
  <message>
   <source>could not start: the Python that its environment was made with is gone or was replaced, as by an upgrade of QGIS. Run {setup} again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>n'a pas pu démarrer : le Python avec lequel son environnement a été créé a disparu ou a été remplacé, par exemple lors d'une mise à jour de QGIS. Exécutez de nouveau {setup}.</translation>
  </message>
  <message>
   <source>crashed with status 0x{status:08X} ({name}): {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>a planté avec le statut 0x{status:08X} ({name}) : {advice}</translation>
  </message>
  <message>
   <source>was ended by signal {code} ({name}), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>a été arrêté par le signal {code} ({name}), {advice}</translation>
  </message>
  <message>
   <source>ended with exit code 137 (signal 9, SIGKILL), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>s'est terminé avec le code de sortie 137 (signal 9, SIGKILL), {advice}</translation>
  </message>
  <message>
   <source>ended without a result.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>s'est terminé sans résultat.</translation>
  </message>
  <message>
   <source>ended with exit code {code} and gave no reason.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>s'est terminé avec le code de sortie {code} sans donner de raison.</translation>
  </message>
  <message>
   <source>most likely because the memory ran out: the operating system ends the largest process then. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>très probablement par manque de mémoire : le système d'exploitation arrête alors le plus gros processus. Donnez à RAM ou à TILE_SIZE une valeur plus petite, ou fermez d'autres programmes, et relancez.</translation>
  </message>
  <message>
   <source>because this processor lacks an instruction that TensorFlow was built for (AVX). Use the light tier, whose ONNX Runtime chooses what the processor has, another machine, or point CNNMAPPER_PYTHON at a Python with a TensorFlow built for it.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>parce qu'il manque à ce processeur un jeu d'instructions pour lequel TensorFlow a été compilé (AVX). Utilisez le niveau light, dont ONNX Runtime choisit ce dont le processeur dispose, ou une autre machine, ou faites pointer CNNMAPPER_PYTHON vers un Python dont le TensorFlow est compilé pour ce processeur.</translation>
  </message>
  <message>
   <source>a crash inside a library. Run “Set up the inference environment” again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>un plantage à l'intérieur d'une bibliothèque. Relancez « Installer l'environnement d'inférence ».</translation>
  </message>
  <message>
   <source>a memory access that failed; a disk that is full can be the cause.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>un accès à la mémoire qui a échoué ; un disque plein peut en être la cause.</translation>
  </message>
  <message>
   <source>it gave up by itself; the lines below say more.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>il s'est interrompu de lui-même ; les lignes ci-dessous en disent plus.</translation>
  </message>
  <message>
   <source>the lines below may say why.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>les lignes ci-dessous disent peut-être pourquoi.</translation>
  </message>
  <message>
   <source>access violation</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>violation d'accès</translation>
  </message>
  <message>
   <source>no memory</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>plus de mémoire</translation>
  </message>
  <message>
   <source>illegal instruction</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>instruction illégale</translation>
  </message>
  <message>
   <source>a DLL was not found</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>une DLL est introuvable</translation>
  </message>
  <message>
   <source>install the Microsoft Visual C++ Redistributable, which ONNX Runtime and TensorFlow need.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>installez le Microsoft Visual C++ Redistributable, dont ONNX Runtime et TensorFlow ont besoin.</translation>
  </message>
  <message>
   <source>stack buffer overrun</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>dépassement de tampon de la pile</translation>
  </message>
  <message>
   <source>unknown status</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>statut inconnu</translation>
  </message>
  <message>
   <source>unknown</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>Asking the inference environment</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Interrogation de l'environnement d'inférence</translation>
  </message>
  <message>
   <source>Asking Orfeo ToolBox</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Interrogation d'Orfeo ToolBox</translation>
  </message>
  <message>
   <source>Ready: {engines}. The text below can be pasted into a question; secrets, user name and host name are left out of it. Look it through all the same.</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Prêts : {engines}. Le texte ci-dessous peut être collé dans une question ; les secrets, le nom d'utilisateur et le nom de la machine en sont retirés. Relisez-le tout de même.</translation>
  </message>
  <message>
   <source>CNN Mapper: engines</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>CNN Mapper : moteurs</translation>
  </message>
  <message>
   <source>ENGINE is Orfeo ToolBox, which cannot be handed the log-in that an image needs. Choose the engine CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>ENGINE est Orfeo ToolBox, auquel on ne peut pas transmettre l'identification dont une image a besoin. Choisissez le moteur CNN Mapper, ou enregistrez d'abord l'image en GeoTIFF.</translation>
  </message>
  <message>
   <source>It is named by {origin}.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>Il est désigné par {origin}.</translation>
  </message>
  <message>
   <source>“Set up the inference environment” (cnnmapper:setupenvironment)</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>« Installer l'environnement d'inférence » (cnnmapper:setupenvironment)</translation>
  </message>
  <message>
   <source>Add the full tier with {setup}, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Ajoutez le niveau full avec {setup}, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full) ; ce qui existe est conservé.</translation>
  </message>
  <message>
   <source>Add it with {setup}, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Ajoutez-le avec {setup}, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true) ; ce qui existe est conservé.</translation>
  </message>
  <message>
   <source>The Python that the environment {folder} was made with is gone ({base}), as after an upgrade of QGIS or of the system. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Le Python avec lequel l'environnement {folder} a été créé a disparu ({base}), comme après une mise à jour de QGIS ou du système. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment in {folder} has lost its Python, as in a profile that was copied. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>L'environnement d'inférence dans {folder} a perdu son Python, comme dans un profil qui a été copié. {way_out}</translation>
  </message>
  <message>
   <source>There is no inference environment yet. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Il n'y a pas encore d'environnement d'inférence. {way_out}</translation>
  </message>
  <message>
   <source>There is no Python at {python}. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Il n'y a pas de Python à l'emplacement {python}. {way_out}</translation>
  </message>
  <message>
   <source>{python} is not executable. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>{python} n'est pas exécutable. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment is not complete. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>L'environnement d'inférence n'est pas complet. {way_out}</translation>
  </message>
  <message>
   <source>The inference environment belongs to another version of the plugin. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>L'environnement d'inférence appartient à une autre version de l'extension. {way_out}</translation>
  </message>
  <message>
   <source>The environment variable {variable} names it: correct it, or remove it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>C'est la variable d'environnement {variable} qui le désigne : corrigez-la, ou supprimez-la et exécutez {setup}.</translation>
  </message>
  <message>
   <source>Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper names it: correct it, or empty it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>C'est Préférences &gt; Options &gt; Traitement &gt; Fournisseurs de services &gt; CNN Mapper qui le désigne : corrigez ce réglage, ou videz-le et exécutez {setup}.</translation>
  </message>
  <message>
   <source>Run {setup}, or set {variable} to a Python that has what the engine needs.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Exécutez {setup}, ou faites pointer {variable} vers un Python qui contient ce dont le moteur a besoin.</translation>
  </message>
  <message>
   <source>Run {setup} again.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>Exécutez de nouveau {setup}.</translation>
  </message>
  <message>
   <source>Another QGIS is installing the environment in {folder} at this moment. Wait until it has finished.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>Un autre QGIS installe en ce moment l'environnement dans {folder}. Attendez qu'il ait terminé.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {error}.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>Impossible de créer le dossier {folder} : {error}.</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>il ne peut pas être supprimé</translation>
  </message>
  <message>
   <source>{folder} is in use ({error}). Close every other QGIS and wait for running maps, then try again.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>{folder} est en cours d'utilisation ({error}). Fermez toutes les autres fenêtres de QGIS et attendez la fin des cartes en cours, puis réessayez.</translation>
  </message>
  <message>
   <source>Cancelled. {what_is_left}</source>
   <extracomment>worker/errors.py</extracomment>
   <translation>Annulé. {what_is_left}</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>Téléchargement de {name}</translation>
  </message>
  <message>
   <source>{page} does not give {name} as it is known here (SHA-256 {digest}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{page} ne fournit pas {name} tel qu'il est connu ici (SHA-256 {digest}).</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>Rien n'a été modifié.</translation>
  </message>
  <message>
   <source>{name} cannot be downloaded from {address} ({reason}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{name} ne peut pas être téléchargé depuis {address} ({reason}).</translation>
  </message>
  <message>
   <source>GPU: TensorFlow computes on NVIDIA's cards under Linux only (on Windows: in WSL). Install the tier light, whose ONNX Runtime computes on them under Windows too, or without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU : TensorFlow ne calcule sur les cartes NVIDIA que sous Linux (sous Windows : dans WSL). Installez le niveau light, dont ONNX Runtime calcule sur elles aussi sous Windows, ou installez sans GPU.</translation>
  </message>
  <message>
   <source>GPU: the libraries for NVIDIA's cards are for x86-64 under Linux and Windows. Install without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU : les bibliothèques pour les cartes NVIDIA sont destinées à x86-64 sous Linux et Windows. Installez sans GPU.</translation>
  </message>
  <message>
   <source>WHEELS: there is no folder {folder}; expected is a folder of wheels.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS : le dossier {folder} n'existe pas ; attendu : un dossier de wheels.</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} holds no wheel (.whl). {how_to_fill}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS : le dossier {folder} ne contient aucun wheel (.whl). {how_to_fill}</translation>
  </message>
  <message>
   <source>Checking the environment that is there</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Vérification de l'environnement existant</translation>
  </message>
  <message>
   <source>The environment is damaged and is installed anew. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>L'environnement est endommagé et va être réinstallé. {error}</translation>
  </message>
  <message>
   <source>More than what is asked for is there: the tier {tier}. It stays. To have less, remove the folder {folder} first.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Il y a déjà plus que ce qui est demandé : le niveau {tier}. Il est conservé. Pour en avoir moins, supprimez d'abord le dossier {folder}.</translation>
  </message>
  <message>
   <source>The tier {tier} cannot be added to the environment that is there ({reason}). It is made anew.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Le niveau {tier} ne peut pas être ajouté à l'environnement existant ({reason}). Celui-ci est recréé.</translation>
  </message>
  <message>
   <source>Base interpreter: {base}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Interpréteur de base : {base}</translation>
  </message>
  <message>
   <source>The earlier environment in {folder} was removed.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>L'environnement antérieur dans {folder} a été supprimé.</translation>
  </message>
  <message>
   <source>The paths in {folder} would have up to {over} characters too many for Windows. Enable long paths, as an administrator: reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1, then start QGIS again; or install the tier light, whose paths are shorter.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Les chemins dans {folder} auraient jusqu'à {over} caractères de trop pour Windows. Activez les chemins longs, en tant qu'administrateur : reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1, puis redémarrez QGIS ; ou installez le niveau light, dont les chemins sont plus courts.</translation>
  </message>
  <message>
   <source>{count} wheels have the hashes that {list} expects.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{count} wheels ont les empreintes attendues par {list}.</translation>
  </message>
  <message>
   <source>Checking the environment</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Vérification de l'environnement</translation>
  </message>
  <message>
   <source>The packages were installed, but do not work. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>Les paquets ont été installés, mais ne fonctionnent pas. {error}</translation>
  </message>
  <message>
   <source>{folder} has {free:.1f} GB of free space; the environment may need up to {needed} GB.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder} dispose de {free:.1f} Go d'espace libre ; l'environnement peut avoir besoin de jusqu'à {needed} Go.</translation>
  </message>
  <message>
   <source>{folder} is not a virtual environment: it has no site-packages.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder} n'est pas un environnement virtuel : il n'a pas de site-packages.</translation>
  </message>
  <message>
   <source>{implementation} {version}, {bits} bit, {system} {machine} ({path})</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{implementation} {version}, {bits} bits, {system} {machine} ({path})</translation>
  </message>
  <message>
   <source>expected is CPython {oldest} to {newest}, 64 bit</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>attendu : CPython {oldest} à {newest}, 64 bits</translation>
  </message>
  <message>
   <source>it is {implementation}, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>c'est {implementation}, pour lequel {what} n'a pas de wheel ; {wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for Python {version}; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} n'a pas de wheel pour Python {version} ; {wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for a free-threaded Python; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} n'a pas de wheel pour un Python sans GIL (free-threaded) ; {wanted}</translation>
  </message>
  <message>
   <source>it is a {bits} bit Python, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>c'est un Python {bits} bits, pour lequel {what} n'a pas de wheel ; {wanted}</translation>
  </message>
  <message>
   <source>it is the Python of the Microsoft Store, whose files Windows puts where other programs do not find them; expected is one from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>c'est le Python du Microsoft Store, dont Windows place les fichiers là où d'autres programmes ne les trouvent pas ; attendu : un Python de python.org</translation>
  </message>
  <message>
   <source>it does not use glibc (musl, as on Alpine Linux?), for which {what} has no wheel; expected is a Linux with glibc</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>il n'utilise pas glibc (musl, comme sur Alpine Linux ?), et {what} n'a pas de wheel pour ce cas ; attendu : un Linux avec glibc</translation>
  </message>
  <message>
   <source>its glibc is {found}, for which {what} has no wheel; expected is {oldest} or later, as in Debian 10, Ubuntu 20.04 and RHEL 8</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>sa glibc est {found}, pour laquelle {what} n'a pas de wheel ; attendu : {oldest} ou ultérieure, comme dans Debian 10, Ubuntu 20.04 et RHEL 8</translation>
  </message>
  <message>
   <source>rasterio has no wheel for Python 3.9 on aarch64; expected is Python 3.10 or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterio n'a pas de wheel pour Python 3.9 sur aarch64 ; attendu : Python 3.10 ou ultérieur</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system}; expected is Linux, Windows or macOS</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} n'a pas de wheel pour {system} ; attendu : Linux, Windows ou macOS</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system} on {machine}; expected is {expected}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} n'a pas de wheel pour {system} sur {machine} ; attendu : {expected}</translation>
  </message>
  <message>
   <source>{what} has no wheel for a Mac with an Intel processor and Python {version}, nor for an Intel build of it on another Mac; expected is an arm64 Python on a Mac with Apple's processor, or, for the light tier, Python 3.9 on an Intel Mac (3.10 from macOS 15 on)</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what} n'a pas de wheel pour un Mac à processeur Intel avec Python {version}, ni pour une version Intel de ce Python sur un autre Mac ; attendu : un Python arm64 sur un Mac à processeur Apple ou, pour le niveau light, Python 3.9 sur un Mac Intel (3.10 à partir de macOS 15)</translation>
  </message>
  <message>
   <source>rasterio has no wheel for macOS {found}; expected is macOS {oldest} or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterio n'a pas de wheel pour macOS {found} ; attendu : macOS {oldest} ou ultérieur</translation>
  </message>
  <message>
   <source>it lacks {modules}, which the packages need; expected is a complete Python, as from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>il lui manque {modules}, dont les paquets ont besoin ; attendu : un Python complet, comme celui de python.org</translation>
  </message>
  <message>
   <source>There is no file {path}; expected is the path of a Python.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Le fichier {path} n'existe pas ; attendu : le chemin d'un Python.</translation>
  </message>
  <message>
   <source>it wrote nothing</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>il n'a rien écrit</translation>
  </message>
  <message>
   <source>{path} is not a usable Python 3: it ended with code {code} ({last}).</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path} n'est pas un Python 3 utilisable : il s'est terminé avec le code {code} ({last}).</translation>
  </message>
  <message>
   <source>{path} did not answer as a Python does; it said {said!r}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path} n'a pas répondu comme le fait un Python ; il a dit {said!r}.</translation>
  </message>
  <message>
   <source>{interpreter} cannot be used: {reason}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{interpreter} est inutilisable : {reason}.</translation>
  </message>
  <message>
   <source>The light tier can be built on {path}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Le niveau light peut être construit sur {path}.</translation>
  </message>
  <message>
   <source>no Python at all</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>aucun Python</translation>
  </message>
  <message>
   <source>No Python was found that {what} supports. Looked at:
{found}
{advice} {light}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Aucun Python pris en charge par {what} n'a été trouvé. Examinés :
{found}
{advice} {light}</translation>
  </message>
  <message>
   <source>winget install Python.Python.3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>winget install Python.Python.3.12, ou l'installateur de python.org</translation>
  </message>
  <message>
   <source>brew install python@3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>brew install python@3.12, ou l'installateur de python.org</translation>
  </message>
  <message>
   <source>sudo apt install python3.12-venv, where your release has it</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>sudo apt install python3.12-venv, si votre version du système le propose</translation>
  </message>
  <message>
   <source>the package manager of your system</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>le gestionnaire de paquets de votre système</translation>
  </message>
  <message>
   <source>Install Python 3.12 ({way}); choose it in PYTHON if it is not found by itself.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Installez Python 3.12 ({way}) ; choisissez-le dans PYTHON s'il n'est pas trouvé automatiquement.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: sudo apt install python{version}-venv.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Sous Debian et Ubuntu : sudo apt install python{version}-venv.</translation>
  </message>
  <message>
   <source>ONNX Runtime</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>ONNX Runtime</translation>
  </message>
  <message>
   <source>The environment variable {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>La variable d'environnement {variable} est « {text} »</translation>
  </message>
  <message>
   <source>The setting {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>Le réglage {variable} est « {text} »</translation>
  </message>
  <message>
   <source>{where}; it has a quotation mark without its partner. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where} ; il y a un guillemet sans son pendant. Corrigez cela dans {places}.</translation>
  </message>
  <message>
   <source>{where}; there is no program {program}. Correct it in {places}. {install}</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where} ; le programme {program} n'existe pas. Corrigez cela dans {places}. {install}</translation>
  </message>
  <message>
   <source>{where}; expected is “{word}” after {container}, so that the folders of a job can be mounted. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where} ; « {word} » est attendu après {container}, afin que les dossiers d'une tâche puissent être montés. Corrigez cela dans {places}.</translation>
  </message>
  <message>
   <source>{where}; a path of Windows cannot be the same inside a container. Start QGIS in WSL, or choose an interpreter instead.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where} ; un chemin Windows ne peut pas être le même à l'intérieur d'un conteneur. Lancez QGIS dans WSL, ou choisissez plutôt un interpréteur.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be mounted in a container, because its name holds one of the characters {forbidden}. Rename it, or use another folder.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>Le dossier {folder} ne peut pas être monté dans un conteneur, car son nom contient l'un des caractères {forbidden}. Renommez-le, ou utilisez un autre dossier.</translation>
  </message>
  <message>
   <source>the environment variable {variable} or Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>la variable d'environnement {variable} ou Préférences &gt; Options &gt; Traitement &gt; Fournisseurs de services &gt; CNN Mapper</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is not set up. Install OTBTF, which is Orfeo ToolBox with TensorFlow inside, or take its container, and name its Python in {places}: an interpreter that can import pyotb, or a command that starts one, such as “docker run --rm mdl4eo/otbtf:latest python3”. Folders are mounted by themselves.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>Orfeo ToolBox n'est pas configuré. Installez OTBTF, c'est-à-dire Orfeo ToolBox avec TensorFlow intégré, ou prenez son conteneur, et désignez son Python dans {places} : un interpréteur qui peut importer pyotb, ou une commande qui en démarre un, par exemple « docker run --rm mdl4eo/otbtf:latest python3 ». Les dossiers sont montés automatiquement.</translation>
  </message>
  <message>
   <source>What was complete before is as it was. Run it again to begin anew.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Ce qui était complet auparavant est inchangé. Relancez pour recommencer depuis le début.</translation>
  </message>
  <message>
   <source>The disk is full: make room in the folder of the QGIS profile, or on the disk of the temporary files.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Le disque est plein : libérez de la place dans le dossier du profil QGIS, ou sur le disque des fichiers temporaires.</translation>
  </message>
  <message>
   <source>The proxy refuses the connection: correct it in Settings &gt; Options &gt; Network.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Le proxy refuse la connexion : corrigez-le dans Préférences &gt; Options &gt; Réseau.</translation>
  </message>
  <message>
   <source>The certificate of the package index is not trusted. If your network inspects connections, set PIP_CERT to the certificate of your organisation.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Le certificat de l'index de paquets n'est pas approuvé. Si votre réseau inspecte les connexions, faites pointer PIP_CERT vers le certificat de votre organisation.</translation>
  </message>
  <message>
   <source>The package index cannot be reached: check the network and the proxy in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>L'index de paquets est injoignable : vérifiez le réseau et le proxy dans Préférences &gt; Options &gt; Réseau, ou installez hors ligne à partir d'un dossier de wheels (WHEELS).</translation>
  </message>
  <message>
   <source>A path is too long for Windows: enable long paths (LongPathsEnabled), or choose a profile folder with a shorter path.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Un chemin est trop long pour Windows : activez les chemins longs (LongPathsEnabled), ou choisissez un dossier de profil dont le chemin est plus court.</translation>
  </message>
  <message>
   <source>A file that was downloaded is damaged: try again.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Un fichier téléchargé est endommagé : réessayez.</translation>
  </message>
  <message>
   <source>Fill it on a machine with a network, of whatever kind, with the version of the base interpreter (3.12, say): python3 "{script}" "{folder}" {options} --python 3.12</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Remplissez-le sur une machine connectée au réseau, de n'importe quel type, avec la version de l'interpréteur de base (par exemple 3.12) : python3 "{script}" "{folder}" {options} --python 3.12</translation>
  </message>
  <message>
   <source>Installing the packages</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Installation des paquets</translation>
  </message>
  <message>
   <source>The folder {folder} lacks a wheel that fits this machine and this Python. {how_to_fill}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Il manque au dossier {folder} un wheel qui convienne à cette machine et à ce Python. {how_to_fill}</translation>
  </message>
  <message>
   <source>The lines below say why.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Les lignes ci-dessous disent pourquoi.</translation>
  </message>
  <message>
   <source>signal or status {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>signal ou statut {code}</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>code de sortie {code}</translation>
  </message>
  <message>
   <source>pip could not install the packages ({how}). {reason}
pip said:
{said}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>pip n'a pas pu installer les paquets ({how}). {reason}
Message de pip :
{said}</translation>
  </message>
  <message>
   <source>a package</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>un paquet</translation>
  </message>
  <message>
   <source>Downloading {name}, {done:.0f} of {total:.0f} MB</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Téléchargement de {name}, {done:.0f} sur {total:.0f} Mo</translation>
  </message>
  <message>
   <source>Unpacking; this takes some minutes</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>Décompression ; cela prend quelques minutes</translation>
  </message>
  <message>
   <source>pip cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>Impossible d'extraire pip de {wheel} ({reason}).</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no wheel of pip, and the base interpreter brings none. On a machine with a network: python -m pip download --no-deps -d "{folder}" pip=={version}</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>WHEELS : le dossier {folder} ne contient pas de wheel de pip, et l'interpréteur de base n'en fournit pas. Sur une machine connectée au réseau : python -m pip download --no-deps -d "{folder}" pip=={version}</translation>
  </message>
  <message>
   <source>Check the network and the proxy in Settings &gt; Options &gt; Network</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>Vérifiez le réseau et le proxy dans Préférences &gt; Options &gt; Réseau</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu, sudo apt install python3-venv, which has a pip</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>sous Debian et Ubuntu, exécutez sudo apt install python3-venv, qui comporte un pip</translation>
  </message>
  <message>
   <source>install offline from a folder of wheels (WHEELS)</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>installez hors ligne à partir d'un dossier de wheels (WHEELS)</translation>
  </message>
  <message>
   <source>; or </source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation> ; ou </translation>
  </message>
  <message>
   <source>{program} cannot be started: {reason}.</source>
   <extracomment>worker/process.py</extracomment>
   <translation>Impossible de démarrer {program} : {reason}.</translation>
  </message>
  <message>
   <source>Inference environment</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Environnement d'inférence</translation>
  </message>
  <message>
   <source>The environment is installed and checked.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>L'environnement est installé et vérifié.</translation>
  </message>
  <message>
   <source>The environment is in order, nothing was changed.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>L'environnement est en ordre, rien n'a été modifié.</translation>
  </message>
  <message>
   <source>It is not the one in use: {python} is. {way_out}</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Ce n'est pas celui qui est utilisé : c'est {python}. {way_out}</translation>
  </message>
  <message>
   <source>Versions that the engine reported</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Versions indiquées par le moteur</translation>
  </message>
  <message>
   <source>Packages</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Paquets</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Taille</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count} Mo</translation>
  </message>
  <message>
   <source>Duration</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Durée</translation>
  </message>
  <message>
   <source>{count:.0f} s</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count:.0f} s</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Interpréteur</translation>
  </message>
  <message>
   <source>Requirements</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Dépendances requises</translation>
  </message>
  <message>
   <source>System</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Système</translation>
  </message>
  <message>
   <source>Graphics cards that TensorFlow finds</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Cartes graphiques trouvées par TensorFlow</translation>
  </message>
  <message>
   <source>What ONNX Runtime can compute on</source>
   <extracomment>worker/report.py</extracomment>
   <translation>Ce sur quoi ONNX Runtime peut calculer</translation>
  </message>
  <message>
   <source>uv installed no Python {version} in {folder}.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv n'a installé aucun Python {version} dans {folder}.</translation>
  </message>
  <message>
   <source>uv ended with code {code}: {said}</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv s'est terminé avec le code {code} : {said}</translation>
  </message>
  <message>
   <source>uv has no program for {system} on {machine} that is known here.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uv n'a pas de programme connu ici pour {system} sur {machine}.</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no {name}, which would make the environment on a Python without venv (python -m pip download --no-deps uv=={version}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>WHEELS : le dossier {folder} ne contient pas {name}, qui créerait l'environnement sur un Python sans venv (python -m pip download --no-deps uv=={version}).</translation>
  </message>
  <message>
   <source>uv cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>Impossible d'extraire uv de {wheel} ({reason}).</translation>
  </message>
  <message>
   <source>QGIS is set to use the SOCKS5 proxy {host}, which pip cannot use; it needs an HTTP proxy. Choose one in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/variables.py</extracomment>
   <translation>QGIS est configuré pour utiliser le proxy SOCKS5 {host}, que pip ne peut pas utiliser ; il lui faut un proxy HTTP. Choisissez-en un dans Préférences &gt; Options &gt; Réseau, ou installez hors ligne à partir d'un dossier de wheels (WHEELS).</translation>
  </message>
  <message>
   <source>Looking for a Python to build on</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Recherche d'un Python sur lequel construire</translation>
  </message>
  <message>
   <source>A Python of its own could not be installed: {error}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Impossible d'installer un Python propre à l'extension : {error}</translation>
  </message>
  <message>
   <source>WHEELS: nothing is downloaded.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>WHEELS : rien n'est téléchargé.</translation>
  </message>
  <message>
   <source>No Python of this machine will do: one is downloaded with uv from the project python-build-standalone (about 30 MB) into {folder}.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Aucun Python de cette machine ne convient : un Python du projet python-build-standalone (environ 30 Mo) est téléchargé avec uv dans {folder}.</translation>
  </message>
  <message>
   <source>Making a virtual environment in {folder}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>Création d'un environnement virtuel dans {folder}</translation>
  </message>
  <message>
   <source>there is no {python}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>il n'y a pas de {python}</translation>
  </message>
  <message>
   <source>{base} makes no virtual environment that works in {folder}. It said:
{said}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{base} ne crée pas d'environnement virtuel qui fonctionne dans {folder}. Son message :
{said}</translation>
  </message>
  <message>
   <source>{folder} cannot be removed: something in it is in use.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{folder} ne peut pas être supprimé : un élément de son contenu est en cours d'utilisation.</translation>
  </message>
  <message>
   <source>WHEELS: the hashes of {folder} cannot be checked ({reason}).</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS : impossible de vérifier les empreintes de {folder} ({reason}).</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not listed in {list}: it was put into the folder later. Remove it, or make the folder anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS : {wheel} ne figure pas dans {list} : il a été ajouté au dossier après coup. Supprimez-le, ou recréez le dossier avec scripts/wheelhouse.py.</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not the file that was downloaded: its SHA-256 is {found}, and {list} expects {expected}. Copy the folder again, or make it anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS : {wheel} n'est pas le fichier qui a été téléchargé : son SHA-256 est {found}, et {list} attend {expected}. Recopiez le dossier, ou recréez-le avec scripts/wheelhouse.py.</translation>
  </message>
  <message>
   <source>The worker failed and gave no reason.</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>Le processus de calcul a échoué sans donner de raison.</translation>
  </message>
  <message>
   <source>{phase}, {time_left}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>{phase}, {time_left}</translation>
  </message>
  <message>
   <source>In English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>En anglais : {text}</translation>
  </message>
  <message>
   <source>Message {number} of the engine, in English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>Message {number} du moteur, en anglais : {text}</translation>
  </message>
  <message>
   <source>about 1 s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>encore 1 s environ</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>encore {seconds} s environ</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>encore {minutes} min environ</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>encore {hours} h {minutes} min environ</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>encore {hours} h environ</translation>
  </message>
  <message>
   <source>Exports a Keras model and applies it to an image: from the .keras file to the class map in one go. The exported folder can be kept, so that the next image needs no export.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Exporte un modèle Keras et l'applique à une image : du fichier .keras à la carte de classes en une seule fois. Le dossier exporté peut être conservé, de sorte que l'image suivante n'ait pas besoin d'un nouvel export.</translation>
  </message>
  <message>
   <source>The classes: a QGIS style, a table with the columns value, label and color, a colour map, or the card of another model.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Les classes : un style QGIS, un tableau avec les colonnes value, label et color, une carte de couleurs ou la fiche d'un autre modèle.</translation>
  </message>
  <message>
   <source>In any coordinate system. Empty: the whole image.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Dans un système de coordonnées quelconque. Vide : l'image entière.</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts may give a list of rasters on the same pixel grid, in the order of the model's bands.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Le raster auquel le modèle est appliqué. Les scripts peuvent indiquer une liste de rasters sur la même grille de pixels, dans l'ordre des bandes du modèle.</translation>
  </message>
  <message>
   <source>The file that model.save() wrote.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Le fichier écrit par model.save().</translation>
  </message>
  <message>
   <source>Applies a model to an image twice: for every pixel, with the probability of each class, and fully convolutionally, at the coarser spacing of the network.</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Applique deux fois un modèle à une image : pour chaque pixel, avec la probabilité de chaque classe, et de façon entièrement convolutive, au pas plus grossier du réseau.</translation>
  </message>
  <message>
   <source>Area of the maps</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Zone des cartes</translation>
  </message>
  <message>
   <source>Class map (FCN)</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>Carte de classes (FCN)</translation>
  </message>
  <message>
   <source>Applies a model to an image, only where the polygons of a layer lie, and turns the class map into polygons: a vector map with class, name, area and mean confidence of each.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>Applique un modèle à une image, uniquement là où se trouvent les polygones d'une couche, et transforme la carte de classes en polygones : une carte vectorielle avec la classe, le nom, la surface et la confiance moyenne de chacun.</translation>
  </message>
  <message>
   <source>The classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>Les classes : un style QGIS (.qml, palette/valeurs uniques ou pseudo-couleur à bande unique), un tableau (.csv, .tsv, .txt) avec les colonnes value, label et color, une carte de couleurs (.txt de QGIS, .clr d'ESRI) ou une fiche du modèle (.json). Une classe pour chaque canal de la sortie du modèle, dans leur ordre, ou deux pour un seul canal sigmoïde ; des valeurs qui comptent à partir de 0 sont les numéros des canaux, et une colonne « index » d'un tableau les numérote autrement. La carte contient les valeurs de la légende. Vide : les classes de la fiche du modèle, sinon « class 0 » et suivantes.</translation>
  </message>
  <message>
   <source>Learns land cover from labelled points or polygons and maps the whole image: samples patches, held apart in blocks, trains a network, says in a report how good it is on blocks that it has not seen, and applies it.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Apprend l'occupation du sol à partir de points ou de polygones étiquetés et cartographie l'image entière : échantillonne des imagettes, séparées par blocs, entraîne un réseau, indique dans un rapport ce qu'il vaut sur des blocs qu'il n'a pas vus, et l'applique.</translation>
  </message>
  <message>
   <source>Names and colours of the classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Noms et couleurs des classes : un style QGIS (.qml, palette ou pseudo-couleur à bande unique), un tableau (.csv, .tsv, .txt) avec les colonnes value, label et color, une carte de couleurs (.txt de QGIS, .clr d'ESRI), ou une fiche du modèle (.json). Les classes sans aucune étiquette sont écartées. Vide : les textes du champ, ou les noms que contient le raster.</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and applies a CNN to it: the class map of an area or of a whole image, without a download. The image is a virtual raster; only what the map needs is read over the network.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Trouve une image satellite dans un catalogue STAC et lui applique un CNN : la carte de classes d'une zone ou d'une image entière, sans téléchargement. L'image est un raster virtuel ; seul ce dont la carte a besoin est lu par le réseau.</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: https://planetarycomputer.microsoft.com/api/stac/v1; Earth Search: https://earth-search.aws.element84.com/v1.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Adresse d'une API STAC. Planetary Computer : https://planetarycomputer.microsoft.com/api/stac/v1 ; Earth Search : https://earth-search.aws.element84.com/v1.</translation>
  </message>
  <message>
   <source>In any coordinate system: the area of the map, and where to search an image unless one is named above. Empty: the whole image.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>Dans un système de coordonnées quelconque : la zone de la carte, et celle où chercher une image, sauf si une image est indiquée ci-dessus. Vide : l'image entière.</translation>
  </message>
 </context>
 <context>
  <name>CnnMapperEngine</name>
  <message>
   <source>{here} is not a complete engine folder; reinstall the plugin.</source>
   <extracomment>1, engine/__main__.py</extracomment>
   <translation>{here} n'est pas un dossier de moteur complet ; réinstallez l'extension.</translation>
  </message>
  <message>
   <source>The job must name one reference: a raster or a vector layer.</source>
   <extracomment>2, engine/assess.py</extracomment>
   <translation>La tâche doit indiquer une seule référence : un raster ou une couche vectorielle.</translation>
  </message>
  <message>
   <source>“{labels}” ({sizes}, {pixels} of the map)</source>
   <extracomment>3, engine/assessment/area_estimates.py</extracomment>
   <translation>« {labels} » ({sizes}, {pixels} de la carte)</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy needs at least two reference samples in every class of the map. Too few are in: {missing}. Add samples there, or assess without the area-adjusted estimates (STRATIFIED false).</source>
   <extracomment>4, engine/assessment/area_estimates.py</extracomment>
   <translation>L'exactitude ajustée selon les surfaces exige au moins deux échantillons de référence dans chaque classe de la carte. Il y en a trop peu dans : {missing}. Ajoutez-y des échantillons, ou évaluez sans les estimations ajustées selon les surfaces (STRATIFIED faux).</translation>
  </message>
  <message>
   <source>{name} has more than {SIZE} different values beyond 0 to 255; expected is a class map, with one whole number for each class.</source>
   <extracomment>5, engine/assessment/class_codes.py</extracomment>
   <translation>{name} a plus de {SIZE} valeurs différentes hors de l'intervalle de 0 à 255 ; attendu : une carte de classes, avec un nombre entier pour chaque classe.</translation>
  </message>
  <message>
   <source>{name} has {unique_count} different values in one block; expected is a class map, with one whole number for each class.</source>
   <extracomment>6, engine/assessment/class_codes.py</extracomment>
   <translation>{name} a {unique_count} valeurs différentes dans un seul bloc ; attendu : une carte de classes, avec un nombre entier pour chaque classe.</translation>
  </message>
  <message>
   <source>{name} holds the value {number}; expected is a class map, with one whole number for each class.</source>
   <extracomment>7, engine/assessment/class_codes.py</extracomment>
   <translation>{name} contient la valeur {number} ; attendu : une carte de classes, avec un nombre entier pour chaque classe.</translation>
  </message>
  <message>
   <source>{name} has {bands} bands; expected is a class map, which has one. Extract the band with the classes first.</source>
   <extracomment>8, engine/assessment/class_raster.py</extracomment>
   <translation>{name} a {bands} bandes ; attendu : une carte de classes, qui n'en a qu'une. Extrayez d'abord la bande des classes.</translation>
  </message>
  <message>
   <source>{name} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>9, engine/assessment/class_raster.py</extracomment>
   <translation>{name} n'est géoréférencé que par {kind} ; l'emplacement de ses pixels est inconnu. Reprojetez-le d'abord, avec « Projection (warp) » et le plus proche voisin.</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system; it is taken to be that of {name_2}.</source>
   <extracomment>10, engine/assessment/class_raster.py</extracomment>
   <translation>{name} n'a pas de système de coordonnées de référence ; on suppose que c'est le même que pour {name_2}.</translation>
  </message>
  <message>
   <source>{name} is in {crs}, {name_2} in {crs_2}. Bring one to the coordinate reference system of the other first, with “Warp (reproject)” and nearest neighbour, so that no class is invented.</source>
   <extracomment>11, engine/assessment/class_raster.py</extracomment>
   <translation>{name} est en {crs}, {name_2} en {crs_2}. Ramenez d'abord l'un au système de coordonnées de référence de l'autre, avec « Projection (warp) » et le plus proche voisin, afin qu'aucune classe ne soit inventée.</translation>
  </message>
  <message>
   <source>The legend {classes} has no name for the class values {list}; they are called by their numbers.</source>
   <extracomment>12, engine/assessment/class_raster.py</extracomment>
   <translation>La légende {classes} n'a pas de nom pour les valeurs de classe {list} ; elles sont désignées par leurs numéros.</translation>
  </message>
  <message>
   <source>The class value {value} is “{labels}” in {name} and “{label}” in {name_2}. If the two number their classes differently, the comparison says nothing: recode one of them first.</source>
   <extracomment>13, engine/assessment/class_raster.py</extracomment>
   <translation>La valeur de classe {value} est « {labels} » dans {name} et « {label} » dans {name_2}. Si les deux numérotent leurs classes différemment, la comparaison n'a aucun sens : recodez d'abord l'une des deux.</translation>
  </message>
  <message>
   <source>IGNORE is “{text}”; expected are numbers separated by commas, such as 0,255.</source>
   <extracomment>14, engine/assessment/class_raster.py</extracomment>
   <translation>IGNORE est « {text} » ; attendu : des nombres séparés par des virgules, par exemple 0,255.</translation>
  </message>
  <message>
   <source>the same in both</source>
   <extracomment>16, engine/assessment/difference_map.py</extracomment>
   <translation>identique dans les deux</translation>
  </message>
  <message>
   <source>The two maps have {classes} classes; a difference map can tell the pairs of up to 255. Leave the difference map out.</source>
   <extracomment>17, engine/assessment/difference_map.py</extracomment>
   <translation>Les deux cartes ont {classes} classes ; une carte des différences peut distinguer les paires de 255 classes au plus. Renoncez à la carte des différences.</translation>
  </message>
  <message>
   <source>{parent} cannot take the difference map ({strerror}). Choose another output file.</source>
   <extracomment>19, engine/assessment/difference_map.py</extracomment>
   <translation>{parent} ne peut pas recevoir la carte des différences ({strerror}). Choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>CNN Mapper {version}</source>
   <extracomment>20, engine/assessment/difference_map.py</extracomment>
   <translation>CNN Mapper {version}</translation>
  </message>
  <message>
   <source>Finishing the difference map</source>
   <extracomment>21, engine/assessment/difference_map.py</extracomment>
   <translation>Finalisation de la carte des différences</translation>
  </message>
  <message>
   <source>STRATIFIED is true, but the reference are polygons. The pixels of one polygon are no independent samples: the confidence intervals come out too narrow.</source>
   <extracomment>22, engine/assessment/map_accuracy.py</extracomment>
   <translation>STRATIFIED est vrai, mais la référence est faite de polygones. Les pixels d'un même polygone ne sont pas des échantillons indépendants : les intervalles de confiance obtenus sont trop étroits.</translation>
  </message>
  <message>
   <source>The map's coordinate reference system is not projected, so its pixels differ in area or their area is unknown: areas are given as pixels. Use a map in an equal-area projection for areas in hectares.</source>
   <extracomment>23, engine/assessment/map_accuracy.py</extracomment>
   <translation>Le système de coordonnées de référence de la carte n'est pas projeté, de sorte que ses pixels n'ont pas tous la même surface ou que celle-ci est inconnue : les surfaces sont données en pixels. Pour des surfaces en hectares, utilisez une carte dans une projection équivalente.</translation>
  </message>
  <message>
   <source>the reference</source>
   <extracomment>24, engine/assessment/map_accuracy.py</extracomment>
   <translation>la référence</translation>
  </message>
  <message>
   <source>FIELD is not given; expected is the field of the reference layer that holds the class.</source>
   <extracomment>25, engine/assessment/map_accuracy.py</extracomment>
   <translation>FIELD n'est pas indiqué ; attendu : le champ de la couche de référence qui contient la classe.</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes, and the map's classes have the values {list}: which band is which class is not known. Give a legend (CLASSES) with one class for each band, in the bands' order.</source>
   <extracomment>26, engine/assessment/map_accuracy.py</extracomment>
   <translation>Les bandes des probabilités ne portent pas les noms des classes, et les classes de la carte ont les valeurs {list} : on ne sait pas quelle bande correspond à quelle classe. Indiquez une légende (CLASSES) avec une classe pour chaque bande, dans l'ordre des bandes.</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes; band 1 is taken to be class 0, band 2 class 1, and so on.</source>
   <extracomment>27, engine/assessment/map_accuracy.py</extracomment>
   <translation>Les bandes des probabilités ne portent pas les noms des classes ; on suppose que la bande 1 est la classe 0, la bande 2 la classe 1, et ainsi de suite.</translation>
  </message>
  <message>
   <source>the probabilities</source>
   <extracomment>28, engine/assessment/map_accuracy.py</extracomment>
   <translation>les probabilités</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: it has one band only, which does not carry the name of one of two classes. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>29, engine/assessment/map_accuracy.py</extracomment>
   <translation>PROBABILITIES ({path}) ne va pas avec {name} : il n'y a qu'une seule bande, qui ne porte pas le nom de l'une de deux classes. Attendu : la carte des probabilités issue de la même exécution, une bande par classe.</translation>
  </message>
  <message>
   <source>{missed} samples lie outside it or where it has no data</source>
   <extracomment>30, engine/assessment/map_accuracy.py</extracomment>
   <translation>{missed} échantillons se trouvent hors de celle-ci ou là où elle est sans données</translation>
  </message>
  <message>
   <source>there is none</source>
   <extracomment>31, engine/assessment/map_accuracy.py</extracomment>
   <translation>il n'y en a pas</translation>
  </message>
  <message>
   <source>no pixel's centre lies in one of the {features} polygons (they are elsewhere, smaller than a pixel, or contradict each other)</source>
   <extracomment>32, engine/assessment/map_accuracy.py</extracomment>
   <translation>aucun centre de pixel ne se trouve dans l'un des {features} polygones (ils sont ailleurs, plus petits qu'un pixel, ou se contredisent)</translation>
  </message>
  <message>
   <source>There is no reference where {name} has data: {found}. Check the coordinate reference systems, the nodata values and IGNORE.</source>
   <extracomment>33, engine/assessment/map_accuracy.py</extracomment>
   <translation>Il n'y a pas de référence là où {name} a des données : {found}. Vérifiez les systèmes de coordonnées de référence, les valeurs nodata et IGNORE.</translation>
  </message>
  <message>
   <source>{outside} reference samples lie outside the map or where it has no data; they are left out.</source>
   <extracomment>34, engine/assessment/map_accuracy.py</extracomment>
   <translation>{outside} échantillons de référence se trouvent hors de la carte ou là où elle est sans données ; ils sont ignorés.</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in polygons of different classes; they are left out.</source>
   <extracomment>35, engine/assessment/map_accuracy.py</extracomment>
   <translation>{conflicts} pixels se trouvent dans des polygones de classes différentes ; ils sont ignorés.</translation>
  </message>
  <message>
   <source>The probabilities have no data at any sample; there is no calibration to report.</source>
   <extracomment>36, engine/assessment/map_accuracy.py</extracomment>
   <translation>Les probabilités sont sans données à tous les échantillons ; il n'y a pas de calibration à rapporter.</translation>
  </message>
  <message>
   <source>The map or the reference shows one class only at the samples, so that {value}the Matthews correlation coefficient cannot be worked out.</source>
   <extracomment>37, engine/assessment/map_accuracy.py</extracomment>
   <translation>La carte ou la référence ne présente qu'une seule classe aux échantillons, de sorte qu'il est impossible de calculer {value}le coefficient de corrélation de Matthews.</translation>
  </message>
  <message>
   <source>kappa and </source>
   <extracomment>38, engine/assessment/map_accuracy.py</extracomment>
   <translation>le kappa et </translation>
  </message>
  <message>
   <source>{name} and {name_2} overlap, but nowhere do both have data: only the first has at {sum} pixel centres, only the second at {sum_2}, neither at {centres}. Check the nodata values of both{value}</source>
   <extracomment>39, engine/assessment/map_agreement.py</extracomment>
   <translation>{name} et {name_2} se recouvrent, mais nulle part les deux n'ont des données : seul le premier en a à {sum} centres de pixels, seul le second à {sum_2}, aucun des deux à {centres}. Vérifiez les valeurs nodata des deux{value}</translation>
  </message>
  <message>
   <source>, and IGNORE ({ignore}).</source>
   <extracomment>40, engine/assessment/map_agreement.py</extracomment>
   <translation>, ainsi que IGNORE ({ignore}).</translation>
  </message>
  <message>
   <source>At no pixel centre of the coarser map ({name}) do both maps have data; the agreement is known by area only.</source>
   <extracomment>41, engine/assessment/map_agreement.py</extracomment>
   <translation>Les deux cartes n'ont de données communes à aucun centre de pixel de la carte la plus grossière ({name}) ; la concordance n'est connue qu'en surface.</translation>
  </message>
  <message>
   <source>There is no pixel centre at which both maps have data, so there is no difference map to make. Leave OUTPUT empty.</source>
   <extracomment>42, engine/assessment/map_agreement.py</extracomment>
   <translation>Il n'y a aucun centre de pixel où les deux cartes ont des données, donc pas de carte des différences à produire. Laissez OUTPUT vide.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>43, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES ({path}) ne va pas avec {name} : {list}. Attendu : la carte des probabilités issue de la même exécution, une bande par classe.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>44, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES ({path}) contient la valeur {wrong} ; attendu : des nombres de 0 à 1. Divisez les pourcentages par 100.</translation>
  </message>
  <message>
   <source>the reference {name}</source>
   <extracomment>46, engine/assessment/vector_reference.py</extracomment>
   <translation>la référence {name}</translation>
  </message>
  <message>
   <source>{without} features of {name} have no geometry.</source>
   <extracomment>47, engine/assessment/vector_reference.py</extracomment>
   <translation>{without} entités de {name} n'ont pas de géométrie.</translation>
  </message>
  <message>
   <source>{nowhere} polygons of {name} have no place in the coordinate reference system of the map; they are left out.</source>
   <extracomment>48, engine/assessment/vector_reference.py</extracomment>
   <translation>{nowhere} polygones de {name} n'ont pas d'emplacement dans le système de coordonnées de référence de la carte ; ils sont ignorés.</translation>
  </message>
  <message>
   <source>none (the map has no names: give a legend, CLASSES)</source>
   <extracomment>49, engine/assessment/vector_reference.py</extracomment>
   <translation>aucun (la carte n'a pas de noms : indiquez une légende, CLASSES)</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}” and more; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>50, engine/assessment/vector_reference.py</extracomment>
   <translation>Le champ « {name} » de {name_2} contient « {list} » et d'autres valeurs ; attendu : des nombres entiers ou les noms des classes, qui sont : {known}.</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}”; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>51, engine/assessment/vector_reference.py</extracomment>
   <translation>Le champ « {name} » de {name_2} contient « {list} » ; attendu : des nombres entiers ou les noms des classes, qui sont : {known}.</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no value in the field “{name_2}”; they are left out.</source>
   <extracomment>52, engine/assessment/vector_reference.py</extracomment>
   <translation>{sum} entités de {name} n'ont pas de valeur dans le champ « {name_2} » ; elles sont ignorées.</translation>
  </message>
  <message>
   <source>The job's training_values is {values}; expected one of {list}, or nothing.</source>
   <extracomment>53, engine/contract/card_job.py</extracomment>
   <translation>Le champ training_values de la tâche est {values} ; attendu : une valeur parmi {list}, ou rien.</translation>
  </message>
  <message>
   <source>it begins with something else</source>
   <extracomment>55, engine/contract/feature_file.py</extracomment>
   <translation>il commence par autre chose</translation>
  </message>
  <message>
   <source>its coordinate reference system is not a text</source>
   <extracomment>56, engine/contract/feature_file.py</extracomment>
   <translation>son système de coordonnées de référence n'est pas un texte</translation>
  </message>
  <message>
   <source>it says that it holds {feature}</source>
   <extracomment>57, engine/contract/feature_file.py</extracomment>
   <translation>il déclare contenir {feature}</translation>
  </message>
  <message>
   <source>a value is neither a number nor a text</source>
   <extracomment>58, engine/contract/feature_file.py</extracomment>
   <translation>une valeur n'est ni un nombre ni un texte</translation>
  </message>
  <message>
   <source>a geometry is not a text</source>
   <extracomment>59, engine/contract/feature_file.py</extracomment>
   <translation>une géométrie n'est pas un texte</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <extracomment>60, engine/contract/feature_file.py</extracomment>
   <translation>sa fin manque</translation>
  </message>
  <message>
   <source>export the network to ONNX in PyTorch (torch.onnx.export), and choose the .onnx file as MODEL</source>
   <extracomment>62, engine/contract/file_kind.py</extracomment>
   <translation>exportez le réseau en ONNX dans PyTorch (torch.onnx.export), et choisissez le fichier .onnx comme MODEL</translation>
  </message>
  <message>
   <source>convert it with “onnx2tf -i model.onnx -o FOLDER -osd” (pip install onnx2tf), and choose the folder as MODEL</source>
   <extracomment>63, engine/contract/file_kind.py</extracomment>
   <translation>convertissez-le avec « onnx2tf -i model.onnx -o FOLDER -osd » (pip install onnx2tf), et choisissez le dossier comme MODEL</translation>
  </message>
  <message>
   <source>save the whole network where it was trained, with model.save(), and choose that file</source>
   <extracomment>64, engine/contract/file_kind.py</extracomment>
   <translation>enregistrez le réseau entier là où il a été entraîné, avec model.save(), et choisissez ce fichier</translation>
  </message>
  <message>
   <source>an ONNX model</source>
   <extracomment>65, engine/contract/file_kind.py</extracomment>
   <translation>un modèle ONNX</translation>
  </message>
  <message>
   <source>it needs no export, choose it as MODEL</source>
   <extracomment>66, engine/contract/file_kind.py</extracomment>
   <translation>il n'a pas besoin d'être exporté, choisissez-le comme MODEL</translation>
  </message>
  <message>
   <source>a PyTorch file</source>
   <extracomment>67, engine/contract/file_kind.py</extracomment>
   <translation>un fichier PyTorch</translation>
  </message>
  <message>
   <source>a checkpoint, weights alone without the network</source>
   <extracomment>68, engine/contract/file_kind.py</extracomment>
   <translation>un point de contrôle (checkpoint), les poids seuls sans le réseau</translation>
  </message>
  <message>
   <source>part of a TensorFlow checkpoint, weights alone without the network</source>
   <extracomment>69, engine/contract/file_kind.py</extracomment>
   <translation>une partie d'un point de contrôle (checkpoint) TensorFlow, les poids seuls sans le réseau</translation>
  </message>
  <message>
   <source>a file of weights alone, without the network</source>
   <extracomment>70, engine/contract/file_kind.py</extracomment>
   <translation>un fichier de poids seuls, sans le réseau</translation>
  </message>
  <message>
   <source>a file of NumPy arrays, weights alone without the network</source>
   <extracomment>71, engine/contract/file_kind.py</extracomment>
   <translation>un fichier de tableaux NumPy, les poids seuls sans le réseau</translation>
  </message>
  <message>
   <source>a pickled Python object, which is never opened, since it can run code</source>
   <extracomment>72, engine/contract/file_kind.py</extracomment>
   <translation>un objet Python sérialisé (pickle), qui n'est jamais ouvert, car il peut exécuter du code</translation>
  </message>
  <message>
   <source>a description alone, without the weights</source>
   <extracomment>73, engine/contract/file_kind.py</extracomment>
   <translation>une description seule, sans les poids</translation>
  </message>
  <message>
   <source>a Core ML model</source>
   <extracomment>74, engine/contract/file_kind.py</extracomment>
   <translation>un modèle Core ML</translation>
  </message>
  <message>
   <source>choose the Keras file or the SavedModel folder that it was made from</source>
   <extracomment>75, engine/contract/file_kind.py</extracomment>
   <translation>choisissez le fichier Keras ou le dossier SavedModel à partir duquel il a été créé</translation>
  </message>
  <message>
   <source>{path} is a SavedModel folder already and needs no export: choose it as MODEL.</source>
   <extracomment>76, engine/contract/file_kind.py</extracomment>
   <translation>{path} est déjà un dossier SavedModel et n'a pas besoin d'être exporté : choisissez-le comme MODEL.</translation>
  </message>
  <message>
   <source>{path} is a folder; expected the file that model.save() wrote, .keras or .h5.</source>
   <extracomment>77, engine/contract/file_kind.py</extracomment>
   <translation>{path} est un dossier ; attendu : le fichier écrit par model.save(), .keras ou .h5.</translation>
  </message>
  <message>
   <source>an HDF5 file under another name</source>
   <extracomment>78, engine/contract/file_kind.py</extracomment>
   <translation>un fichier HDF5 sous un autre nom</translation>
  </message>
  <message>
   <source>give it a name that ends with .h5</source>
   <extracomment>79, engine/contract/file_kind.py</extracomment>
   <translation>donnez-lui un nom qui se termine par .h5</translation>
  </message>
  <message>
   <source>{path} is no Keras file: its name ends with {value}; expected .keras or .h5, as model.save() writes them.</source>
   <extracomment>80, engine/contract/file_kind.py</extracomment>
   <translation>{path} n'est pas un fichier Keras : son nom se termine par {value} ; attendu : .keras ou .h5, tels que model.save() les écrit.</translation>
  </message>
  <message>
   <source>The model {path} does not exist.</source>
   <extracomment>81, engine/contract/file_kind.py</extracomment>
   <translation>Le modèle {path} n'existe pas.</translation>
  </message>
  <message>
   <source>The model folder {folder} does not exist.</source>
   <extracomment>82, engine/contract/file_kind.py</extracomment>
   <translation>Le dossier de modèle {folder} n'existe pas.</translation>
  </message>
  <message>
   <source>{folder} is no SavedModel: it holds no {GRAPH}. {folder_2}</source>
   <extracomment>85, engine/contract/file_kind.py</extracomment>
   <translation>{folder} n'est pas un SavedModel : il ne contient pas de {GRAPH}. {folder_2}</translation>
  </message>
  <message>
   <source>a pointer of Git LFS, not the file itself</source>
   <extracomment>86, engine/contract/file_kind.py</extracomment>
   <translation>un pointeur Git LFS, pas le fichier lui-même</translation>
  </message>
  <message>
   <source>run “git lfs pull” in its folder, or download the file from the web page of the repository</source>
   <extracomment>87, engine/contract/file_kind.py</extracomment>
   <translation>exécutez « git lfs pull » dans son dossier, ou téléchargez le fichier depuis la page web du dépôt</translation>
  </message>
  <message>
   <source>copy or download it again</source>
   <extracomment>88, engine/contract/file_kind.py</extracomment>
   <translation>recopiez-le ou retéléchargez-le</translation>
  </message>
  <message>
   <source>a web page (HTML), not a model</source>
   <extracomment>89, engine/contract/file_kind.py</extracomment>
   <translation>une page web (HTML), pas un modèle</translation>
  </message>
  <message>
   <source>the server sent a log-in or an overview instead of the file; download the file itself (“Download” or “Raw” on that page)</source>
   <extracomment>90, engine/contract/file_kind.py</extracomment>
   <translation>le serveur a envoyé une page de connexion ou de présentation au lieu du fichier ; téléchargez le fichier lui-même (« Download » ou « Raw » sur cette page)</translation>
  </message>
  <message>
   <source>a TensorFlow Lite model, made for phones</source>
   <extracomment>91, engine/contract/file_kind.py</extracomment>
   <translation>un modèle TensorFlow Lite, conçu pour les téléphones</translation>
  </message>
  <message>
   <source>unpack it, and choose the model that is inside</source>
   <extracomment>92, engine/contract/file_kind.py</extracomment>
   <translation>décompressez ce fichier, et choisissez le modèle qui est à l'intérieur</translation>
  </message>
  <message>
   <source>an image (TIFF), not a model</source>
   <extracomment>93, engine/contract/file_kind.py</extracomment>
   <translation>une image (TIFF), pas un modèle</translation>
  </message>
  <message>
   <source>choose the file or the folder of the network</source>
   <extracomment>94, engine/contract/file_kind.py</extracomment>
   <translation>choisissez le fichier ou le dossier du réseau</translation>
  </message>
  <message>
   <source>a part of a SavedModel, which is the whole folder</source>
   <extracomment>95, engine/contract/file_kind.py</extracomment>
   <translation>une partie d'un SavedModel, qui est le dossier entier</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL; it needs no export</source>
   <extracomment>96, engine/contract/file_kind.py</extracomment>
   <translation>choisissez le dossier {parent} comme MODEL ; il n'a pas besoin d'être exporté</translation>
  </message>
  <message>
   <source>a part of a SavedModel folder</source>
   <extracomment>97, engine/contract/file_kind.py</extracomment>
   <translation>une partie d'un dossier SavedModel</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL</source>
   <extracomment>98, engine/contract/file_kind.py</extracomment>
   <translation>choisissez le dossier {parent} comme MODEL</translation>
  </message>
  <message>
   <source>a graph of TensorFlow 1 (frozen, without a signature)</source>
   <extracomment>99, engine/contract/file_kind.py</extracomment>
   <translation>un graphe TensorFlow 1 (figé, sans signature)</translation>
  </message>
  <message>
   <source>choose the SavedModel folder or the Keras file that it was made from; with neither, load it in Python with tf.compat.v1.import_graph_def and write a SavedModel with tf.compat.v1.saved_model.simple_save, which wants the names of its input and output</source>
   <extracomment>100, engine/contract/file_kind.py</extracomment>
   <translation>choisissez le dossier SavedModel ou le fichier Keras à partir duquel il a été créé ; si vous n'avez ni l'un ni l'autre, chargez-le en Python avec tf.compat.v1.import_graph_def et écrivez un SavedModel avec tf.compat.v1.saved_model.simple_save, qui demande les noms de son entrée et de sa sortie</translation>
  </message>
  <message>
   <source>a Keras file under another name</source>
   <extracomment>101, engine/contract/file_kind.py</extracomment>
   <translation>un fichier Keras sous un autre nom</translation>
  </message>
  <message>
   <source>give it a name that ends with .keras</source>
   <extracomment>102, engine/contract/file_kind.py</extracomment>
   <translation>donnez-lui un nom qui se termine par .keras</translation>
  </message>
  <message>
   <source>a deep learning package of ArcGIS</source>
   <extracomment>103, engine/contract/file_kind.py</extracomment>
   <translation>un paquet d'apprentissage profond d'ArcGIS</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <extracomment>104, engine/contract/file_kind.py</extracomment>
   <translation>une archive zip</translation>
  </message>
  <message>
   <source>the folder</source>
   <extracomment>105, engine/contract/file_kind.py</extracomment>
   <translation>le dossier</translation>
  </message>
  <message>
   <source>its folder {inside}</source>
   <extracomment>106, engine/contract/file_kind.py</extracomment>
   <translation>son dossier {inside}</translation>
  </message>
  <message>
   <source>{what} with a SavedModel in it</source>
   <extracomment>107, engine/contract/file_kind.py</extracomment>
   <translation>{what} qui contient un SavedModel</translation>
  </message>
  <message>
   <source>unpack it, and choose {where} as MODEL</source>
   <extracomment>108, engine/contract/file_kind.py</extracomment>
   <translation>décompressez ce fichier, et choisissez {where} comme MODEL</translation>
  </message>
  <message>
   <source>{what} with a Keras file in it</source>
   <extracomment>110, engine/contract/file_kind.py</extracomment>
   <translation>{what} qui contient un fichier Keras</translation>
  </message>
  <message>
   <source>{what} with a model of another framework in it{held}</source>
   <extracomment>111, engine/contract/file_kind.py</extracomment>
   <translation>{what} qui contient un modèle d'une autre bibliothèque{held}</translation>
  </message>
  <message>
   <source>ask whoever made it for a Keras file; from PyTorch, {CONVERT_PYTORCH}</source>
   <extracomment>112, engine/contract/file_kind.py</extracomment>
   <translation>demandez un fichier Keras à son auteur ; depuis PyTorch, {CONVERT_PYTORCH}</translation>
  </message>
  <message>
   <source>unpack it, and choose the Keras file or the SavedModel folder that is inside</source>
   <extracomment>113, engine/contract/file_kind.py</extracomment>
   <translation>décompressez ce fichier, et choisissez le fichier Keras ou le dossier SavedModel qui est à l'intérieur</translation>
  </message>
  <message>
   <source>It cannot be read ({value}).</source>
   <extracomment>114, engine/contract/file_kind.py</extracomment>
   <translation>Il est impossible de le lire ({value}).</translation>
  </message>
  <message>
   <source>Choose the folder {entry} in it.</source>
   <extracomment>115, engine/contract/file_kind.py</extracomment>
   <translation>Choisissez le dossier {entry} qu'il contient.</translation>
  </message>
  <message>
   <source>Choose the file {entry} in it.</source>
   <extracomment>116, engine/contract/file_kind.py</extracomment>
   <translation>Choisissez le fichier {entry} qu'il contient.</translation>
  </message>
  <message>
   <source>It holds a model of TensorFlow.js: choose the Keras file or the SavedModel folder that it was made from.</source>
   <extracomment>118, engine/contract/file_kind.py</extracomment>
   <translation>Il contient un modèle TensorFlow.js : choisissez le fichier Keras ou le dossier SavedModel à partir duquel il a été créé.</translation>
  </message>
  <message>
   <source>It holds a TensorFlow checkpoint, weights alone without the network: {WHOLE}.</source>
   <extracomment>119, engine/contract/file_kind.py</extracomment>
   <translation>Il contient un point de contrôle (checkpoint) TensorFlow, les poids seuls sans le réseau : {WHOLE}.</translation>
  </message>
  <message>
   <source>The rest of a SavedModel is there: copy the whole folder again, {GRAPH} with it.</source>
   <extracomment>120, engine/contract/file_kind.py</extracomment>
   <translation>Le reste d'un SavedModel est présent : recopiez le dossier entier, y compris {GRAPH}.</translation>
  </message>
  <message>
   <source>What is in it is {known}: {known_2}.</source>
   <extracomment>121, engine/contract/file_kind.py</extracomment>
   <translation>Ce qu'il contient est {known} : {known_2}.</translation>
  </message>
  <message>
   <source>Add the full tier with “Set up the inference environment”, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays. A Python of your own needs what engine/requirements.txt lists.</source>
   <extracomment>123, engine/contract/full_tier.py</extracomment>
   <translation>Ajoutez le niveau full avec « Installer l'environnement d'inférence », TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full) ; ce qui existe est conservé. Un Python à vous doit contenir ce qu'énumère engine/requirements.txt.</translation>
  </message>
  <message>
   <source>The package {package} is not there: this inference environment has the light tier, which applies models that were exported with their ONNX files, and what was asked for needs TensorFlow. {HOW_TO_ADD}</source>
   <extracomment>124, engine/contract/full_tier.py</extracomment>
   <translation>Le paquet {package} est absent : cet environnement d'inférence est du niveau light, qui applique les modèles exportés avec leurs fichiers ONNX, et ce qui est demandé nécessite TensorFlow. {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>The job is not valid JSON: {error}.</source>
   <extracomment>125, engine/contract/job.py</extracomment>
   <translation>La tâche n'est pas du JSON valide : {error}.</translation>
  </message>
  <message>
   <source>The job must be a JSON object, not {name}.</source>
   <extracomment>126, engine/contract/job.py</extracomment>
   <translation>La tâche doit être un objet JSON, et non {name}.</translation>
  </message>
  <message>
   <source>The job has version {version}; this engine reads version {VERSION}.</source>
   <extracomment>127, engine/contract/job.py</extracomment>
   <translation>La tâche est de la version {version} ; ce moteur lit la version {VERSION}.</translation>
  </message>
  <message>
   <source>The job's task is {task}; known are {list}.</source>
   <extracomment>128, engine/contract/job.py</extracomment>
   <translation>Le champ task de la tâche est {task} ; valeurs connues : {list}.</translation>
  </message>
  <message>
   <source>The job's values is {values}; expected {HARMONISED} or {STORED}.</source>
   <extracomment>129, engine/contract/stac_job.py</extracomment>
   <translation>Le champ values de la tâche est {values} ; attendu : {HARMONISED} ou {STORED}.</translation>
  </message>
  <message>
   <source>The job's format is {format}; expected one of {list}.</source>
   <extracomment>130, engine/contract/job.py</extracomment>
   <translation>Le champ format de la tâche est {format} ; attendu : une valeur parmi {list}.</translation>
  </message>
  <message>
   <source>The job's device is {device}; expected one of {list}.</source>
   <extracomment>131, engine/contract/inspect_job.py</extracomment>
   <translation>Le champ device de la tâche est {device} ; attendu : une valeur parmi {list}.</translation>
  </message>
  <message>
   <source>The job's image has {width} x {height} pixels; expected two positive numbers, or none.</source>
   <extracomment>132, engine/contract/inspect_job.py</extracomment>
   <translation>L'image de la tâche a {width} x {height} pixels ; attendu : deux nombres positifs, ou aucun.</translation>
  </message>
  <message>
   <source>The job's activation is {activation}; expected one of {list}.</source>
   <extracomment>133, engine/contract/card_job.py</extracomment>
   <translation>Le champ activation de la tâche est {activation} ; attendu : une valeur parmi {list}.</translation>
  </message>
  <message>
   <source>The job's {name} is {value}; expected one of {list}.</source>
   <extracomment>134, engine/contract/job.py</extracomment>
   <translation>Le champ {name} de la tâche est {value} ; attendu : une valeur parmi {list}.</translation>
  </message>
  <message>
   <source>The job names no raster to read.</source>
   <extracomment>135, engine/contract/job.py</extracomment>
   <translation>La tâche n'indique aucun raster à lire.</translation>
  </message>
  <message>
   <source>The job's step is {step}; expected is at least 1.</source>
   <extracomment>136, engine/contract/job.py</extracomment>
   <translation>Le champ step de la tâche est {step} ; attendu : au moins 1.</translation>
  </message>
  <message>
   <source>The job's patch_size and margin must not be negative.</source>
   <extracomment>137, engine/contract/job.py</extracomment>
   <translation>Les champs patch_size et margin de la tâche ne doivent pas être négatifs.</translation>
  </message>
  <message>
   <source>The job's threshold is {threshold}; expected a number from 0 to 1.</source>
   <extracomment>138, engine/contract/job.py</extracomment>
   <translation>Le champ threshold de la tâche est {threshold} ; attendu : un nombre de 0 à 1.</translation>
  </message>
  <message>
   <source>The job's ram_mb and tile_size must not be negative.</source>
   <extracomment>139, engine/contract/job.py</extracomment>
   <translation>Les champs ram_mb et tile_size de la tâche ne doivent pas être négatifs.</translation>
  </message>
  <message>
   <source>{within} % of the next, </source>
   <extracomment>142, engine/contract/messages.py</extracomment>
   <translation>{within} % du suivant, </translation>
  </message>
  <message>
   <source>unlike the training (by features)</source>
   <extracomment>143, engine/contract/result.py</extracomment>
   <translation>différent de l'entraînement (selon les caractéristiques)</translation>
  </message>
  <message>
   <source>The worker's</source>
   <extracomment>144, engine/contract/result.py</extracomment>
   <translation>Processus de calcul :</translation>
  </message>
  <message>
   <source>result of {task}</source>
   <extracomment>145, engine/contract/result.py</extracomment>
   <translation>le résultat de {task}</translation>
  </message>
  <message>
   <source>{error} The engine and this QGIS are of different versions of CNN Mapper, as after an update: restart QGIS, and install the plugin again if that does not help.</source>
   <extracomment>146, engine/contract/result.py</extracomment>
   <translation>{error} Le moteur et ce QGIS sont de versions différentes de CNN Mapper, comme après une mise à jour : redémarrez QGIS, et réinstallez l'extension si cela ne suffit pas.</translation>
  </message>
  <message>
   <source>(virtual raster)</source>
   <extracomment>147, engine/contract/secrecy.py</extracomment>
   <translation>(raster virtuel)</translation>
  </message>
  <message>
   <source>has unknown keys: {list}</source>
   <extracomment>148, engine/contract/strict_json.py</extracomment>
   <translation>contient des clés inconnues : {list}</translation>
  </message>
  <message>
   <source>lacks the key {name}</source>
   <extracomment>149, engine/contract/strict_json.py</extracomment>
   <translation>n'a pas la clé {name}</translation>
  </message>
  <message>
   <source>must be an object</source>
   <extracomment>150, engine/contract/strict_json.py</extracomment>
   <translation>doit être un objet</translation>
  </message>
  <message>
   <source>must be a list</source>
   <extracomment>151, engine/contract/strict_json.py</extracomment>
   <translation>doit être une liste</translation>
  </message>
  <message>
   <source>must have {items_count} values, not {value_count}</source>
   <extracomment>152, engine/contract/strict_json.py</extracomment>
   <translation>doit avoir {items_count} valeurs, et non {value_count}</translation>
  </message>
  <message>
   <source>must be {name}, not {value}</source>
   <extracomment>153, engine/contract/strict_json.py</extracomment>
   <translation>doit être {name}, et non {value}</translation>
  </message>
  <message>
   <source>is {value}; expected at most {most}</source>
   <extracomment>154, engine/contract/strict_json.py</extracomment>
   <translation>est {value} ; attendu : au plus {most}</translation>
  </message>
  <message>
   <source>holds a NUL character, which no file name can</source>
   <extracomment>155, engine/contract/strict_json.py</extracomment>
   <translation>contient un caractère NUL, ce qu'un nom de fichier ne peut pas contenir</translation>
  </message>
  <message>
   <source>has {value_count} characters; expected at most {LONGEST_TEXT}</source>
   <extracomment>156, engine/contract/strict_json.py</extracomment>
   <translation>a {value_count} caractères ; attendu : au plus {LONGEST_TEXT}</translation>
  </message>
  <message>
   <source>holds half a character (an unpaired surrogate). Give the file a name in Unicode</source>
   <extracomment>157, engine/contract/strict_json.py</extracomment>
   <translation>contient une moitié de caractère (un surrogate isolé). Donnez au fichier un nom en Unicode</translation>
  </message>
  <message>
   <source>{model} is a Keras file, which has no model card. Export it with “Export a Keras model” (cnnmapper:exportmodel), and choose the folder as MODEL.</source>
   <extracomment>158, engine/edit_card.py</extracomment>
   <translation>{model} est un fichier Keras, qui n'a pas de fiche du modèle. Exportez-le avec « Exporter un modèle Keras » (cnnmapper:exportmodel), et choisissez le dossier comme MODEL.</translation>
  </message>
  <message>
   <source>{path} has no {FILE_NAME}, so there is nothing to be edited. Export the Keras file with “Export a Keras model” (cnnmapper:exportmodel), which writes one.</source>
   <extracomment>159, engine/edit_card.py</extracomment>
   <translation>{path} n'a pas de {FILE_NAME}, il n'y a donc rien à modifier. Exportez le fichier Keras avec « Exporter un modèle Keras » (cnnmapper:exportmodel), qui en écrit un.</translation>
  </message>
  <message>
   <source>Nothing is given that would change {path}. Give what the card is to say: classes, bands, training images, or a description, for example.</source>
   <extracomment>160, engine/edit_card.py</extracomment>
   <translation>Rien n'est indiqué qui modifierait {path}. Indiquez ce que la fiche doit dire : par exemple des classes, des bandes, des images d'entraînement ou une description.</translation>
  </message>
  <message>
   <source>The model card of {name} has new {changes}.</source>
   <extracomment>161, engine/edit_card.py</extracomment>
   <translation>La fiche du modèle de {name} a été modifiée : {changes}.</translation>
  </message>
  <message>
   <source>{name} is a Keras file: what was changed is kept with its export, and goes with that when the file changes or the program is updated. Export it with “Export a Keras model” to a folder of your own to keep it.</source>
   <extracomment>162, engine/edit_card.py</extracomment>
   <translation>{name} est un fichier Keras : ce qui a été modifié est conservé avec son export, et disparaît avec lui quand le fichier change ou que le programme est mis à jour. Pour le garder, exportez le fichier avec « Exporter un modèle Keras » dans un dossier à vous.</translation>
  </message>
  <message>
   <source>{model} cannot be written: {value}. Copy the model to a folder that can be written to.</source>
   <extracomment>163, engine/edit_card.py</extracomment>
   <translation>Impossible d'écrire {model} : {value}. Copiez le modèle dans un dossier accessible en écriture.</translation>
  </message>
  <message>
   <source>names of bands</source>
   <extracomment>164, engine/edit_card.py</extracomment>
   <translation>noms des bandes</translation>
  </message>
  <message>
   <source>activation of “{name}”</source>
   <extracomment>165, engine/edit_card.py</extracomment>
   <translation>activation de « {name} »</translation>
  </message>
  <message>
   <source>threshold of “{name}”</source>
   <extracomment>166, engine/edit_card.py</extracomment>
   <translation>seuil de « {name} »</translation>
  </message>
  <message>
   <source>THRESHOLD is {threshold}, but the numbers of “{name}” are {kind}, to which none applies. Leave it empty, or name another output in HEAD.</source>
   <extracomment>167, engine/edit_card.py</extracomment>
   <translation>THRESHOLD est {threshold}, mais les nombres de « {name} » sont {kind}, à quoi aucun seuil ne s'applique. Laissez-le vide, ou indiquez une autre sortie dans HEAD.</translation>
  </message>
  <message>
   <source>HEAD is “{head}”; expected is one output of the model, for which ACTIVATION and THRESHOLD are: {value}.</source>
   <extracomment>168, engine/edit_card.py</extracomment>
   <translation>HEAD est « {head} » ; attendu : une seule sortie du modèle, à laquelle s'appliquent ACTIVATION et THRESHOLD : {value}.</translation>
  </message>
  <message>
   <source>it has none of numbers</source>
   <extracomment>169, engine/edit_card.py</extracomment>
   <translation>il n'en a aucune de nombres</translation>
  </message>
  <message>
   <source>pixel size</source>
   <extracomment>170, engine/edit_card.py</extracomment>
   <translation>taille de pixel</translation>
  </message>
  <message>
   <source>statistics of the training</source>
   <extracomment>171, engine/edit_card.py</extracomment>
   <translation>statistiques de l'entraînement</translation>
  </message>
  <message>
   <source>The statistics in the card stay as they are; they were taken of numbers that are {value}, by what the card said. Give TRAINING_IMAGE as well to have those of the numbers that it says now.</source>
   <extracomment>172, engine/edit_card.py</extracomment>
   <translation>Les statistiques de la fiche restent inchangées ; elles ont été calculées sur des nombres qui sont {value}, selon ce que disait la fiche. Indiquez aussi TRAINING_IMAGE pour avoir celles des nombres qu'elle désigne maintenant.</translation>
  </message>
  <message>
   <source>PIXEL_SIZE is “{pixel_size}”; expected are metres such as 10, or a number for each image input of the model ({images_count}), separated by commas.</source>
   <extracomment>173, engine/edit_card.py</extracomment>
   <translation>PIXEL_SIZE est « {pixel_size} » ; attendu : des mètres, par exemple 10, ou un nombre pour chaque entrée d'image du modèle ({images_count}), séparés par des virgules.</translation>
  </message>
  <message>
   <source>ACTIVATION is sigmoid, but the card does not say whether “{name}” ends with one, which would be applied twice then. Choose ACTIVATION in each run instead, where the values tell, or export the Keras file again.</source>
   <extracomment>174, engine/edit_card.py</extracomment>
   <translation>ACTIVATION est « sigmoïde », mais la fiche ne dit pas si « {name} » se termine par une sigmoïde, qui serait alors appliquée deux fois. Choisissez plutôt ACTIVATION à chaque exécution, où les valeurs le révèlent, ou exportez de nouveau le fichier Keras.</translation>
  </message>
  <message>
   <source>THRESHOLD is “{text}”; expected is a number from 0 to 1, or one for each label, separated by commas.</source>
   <extracomment>175, engine/edit_card.py</extracomment>
   <translation>THRESHOLD est « {text} » ; attendu : un nombre de 0 à 1, ou un pour chaque étiquette, séparés par des virgules.</translation>
  </message>
  <message>
   <source>{parameter} has {text_count} characters; expected are at most {longest}.</source>
   <extracomment>176, engine/edit_card.py</extracomment>
   <translation>{parameter} a {text_count} caractères ; attendu : au plus {longest}.</translation>
  </message>
  <message>
   <source>{parameter} is {text}; expected is a text in one line.</source>
   <extracomment>177, engine/edit_card.py</extracomment>
   <translation>{parameter} est {text} ; attendu : un texte d'une seule ligne.</translation>
  </message>
  <message>
   <source>Loading the Keras model</source>
   <extracomment>178, engine/export.py</extracomment>
   <translation>Chargement du modèle Keras</translation>
  </message>
  <message>
   <source>Moving it to its place</source>
   <extracomment>179, engine/export.py</extracomment>
   <translation>Mise en place</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT folder or free some space.</source>
   <extracomment>180, engine/export.py</extracomment>
   <translation>Impossible d'écrire {target} : {value}. Choisissez un autre dossier OUTPUT ou libérez de l'espace.</translation>
  </message>
  <message>
   <source>TensorFlow is needed for maps of this model, or for its fastest way: ONNX Runtime lacks {without_onnx}.</source>
   <extracomment>181, engine/export.py</extracomment>
   <translation>TensorFlow est nécessaire pour les cartes de ce modèle, ou pour sa voie la plus rapide : il manque à ONNX Runtime {without_onnx}.</translation>
  </message>
  <message>
   <source>Finding the fields of the network</source>
   <extracomment>182, engine/export.py</extracomment>
   <translation>Recherche des champs du réseau</translation>
  </message>
  <message>
   <source>Writing the SavedModel</source>
   <extracomment>183, engine/export.py</extracomment>
   <translation>Écriture du SavedModel</translation>
  </message>
  <message>
   <source>Checking the SavedModel against the Keras model</source>
   <extracomment>184, engine/export.py</extracomment>
   <translation>Vérification du SavedModel par rapport au modèle Keras</translation>
  </message>
  <message>
   <source>Writing the model as ONNX</source>
   <extracomment>185, engine/export.py</extracomment>
   <translation>Écriture du modèle en ONNX</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel</source>
   <extracomment>186, engine/export.py</extracomment>
   <translation>Réécriture du réseau pour chaque pixel</translation>
  </message>
  <message>
   <source>Describing the model</source>
   <extracomment>187, engine/export.py</extracomment>
   <translation>Description du modèle</translation>
  </message>
  <message>
   <source>Writing the model card</source>
   <extracomment>188, engine/export.py</extracomment>
   <translation>Écriture de la fiche du modèle</translation>
  </message>
  <message>
   <source>Running the model for a moment</source>
   <extracomment>189, engine/export.py</extracomment>
   <translation>Exécution du modèle pendant un moment</translation>
  </message>
  <message>
   <source>Writing a file for Deepness</source>
   <extracomment>190, engine/export.py</extracomment>
   <translation>Écriture d'un fichier pour Deepness</translation>
  </message>
  <message>
   <source>FORMAT is deepness, but there is no file for Deepness: {made}.</source>
   <extracomment>191, engine/export.py</extracomment>
   <translation>FORMAT est deepness, mais il n'y a pas de fichier pour Deepness : {made}.</translation>
  </message>
  <message>
   <source>{FOLDER}/{name} is for the plugin Deepness, which divides values by 255.</source>
   <extracomment>192, engine/export.py</extracomment>
   <translation>{FOLDER}/{name} est destiné à l'extension Deepness, qui divise les valeurs par 255.</translation>
  </message>
  <message>
   <source>What the training's images were in the bands of “{name}” is kept in the model card, from {value}.</source>
   <extracomment>193, engine/training_facts.py</extracomment>
   <translation>Ce qu'étaient les images d'entraînement dans les bandes de « {name} » est conservé dans la fiche du modèle, d'après {value}.</translation>
  </message>
  <message>
   <source>the card beside the model</source>
   <extracomment>194, engine/training_facts.py</extracomment>
   <translation>la fiche à côté du modèle</translation>
  </message>
  <message>
   <source>CLASSES is not kept. {result}</source>
   <extracomment>195, engine/export.py</extracomment>
   <translation>CLASSES n'est pas conservé. {result}</translation>
  </message>
  <message>
   <source>These layers act in training only, and do nothing in the exported model: {list}.</source>
   <extracomment>196, engine/export.py</extracomment>
   <translation>Ces couches n'agissent que pendant l'entraînement, et sont sans effet dans le modèle exporté : {list}.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is. Name the one that you want in HEAD of each run, or * for all of them.</source>
   <extracomment>197, engine/export.py</extracomment>
   <translation>Le modèle a plusieurs sorties qui peuvent être son résultat ({list}), et rien ne dit laquelle l'est. Indiquez celle que vous voulez dans HEAD à chaque exécution, ou * pour toutes.</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds other files and no model. Choose a new or empty folder, or that of an earlier export.</source>
   <extracomment>198, engine/models/model_folder.py</extracomment>
   <translation>OUTPUT {target} contient d'autres fichiers et pas de modèle. Choisissez un dossier nouveau ou vide, ou celui d'un export précédent.</translation>
  </message>
  <message>
   <source>{path} has no image input of the shape (batch, height, width, bands); its inputs are {list}.</source>
   <extracomment>199, engine/export.py</extracomment>
   <translation>{path} n'a pas d'entrée d'image de la forme (lot, hauteur, largeur, bandes) ; ses entrées sont {list}.</translation>
  </message>
  <message>
   <source>The input “{name}” of {path} has no fixed number of bands; save the model with Input(shape=(None, None, bands)).</source>
   <extracomment>200, engine/export.py</extracomment>
   <translation>L'entrée « {name} » de {path} n'a pas de nombre de bandes fixe ; enregistrez le modèle avec Input(shape=(None, None, bands)).</translation>
  </message>
  <message>
   <source>its layer {layer} fails</source>
   <extracomment>201, engine/export.py</extracomment>
   <translation>sa couche {layer} échoue</translation>
  </message>
  <message>
   <source>{path} was loaded, but {where} when it is run on an image: {split}. Check that the network predicts in Keras itself, and replace that layer if it does not.</source>
   <extracomment>202, engine/export.py</extracomment>
   <translation>{path} a été chargé, mais {where} lorsqu'il est exécuté sur une image : {split}. Vérifiez que le réseau prédit bien dans Keras même, et remplacez cette couche si ce n'est pas le cas.</translation>
  </message>
  <message>
   <source>{points_count} ground control points</source>
   <extracomment>204, engine/geometry/control_points.py</extracomment>
   <translation>{points_count} points de contrôle au sol</translation>
  </message>
  <message>
   <source>rational polynomial coefficients (RPC)</source>
   <extracomment>205, engine/geometry/control_points.py</extracomment>
   <translation>coefficients polynomiaux rationnels (RPC)</translation>
  </message>
  <message>
   <source>no coordinate reference system instead of {name}</source>
   <extracomment>206, engine/geometry/crs.py</extracomment>
   <translation>aucun système de coordonnées de référence au lieu de {name}</translation>
  </message>
  <message>
   <source>the coordinate reference system {name} instead of none</source>
   <extracomment>207, engine/geometry/crs.py</extracomment>
   <translation>le système de coordonnées de référence {name} au lieu d'aucun</translation>
  </message>
  <message>
   <source>another coordinate reference system: {theirs}</source>
   <extracomment>208, engine/geometry/crs.py</extracomment>
   <translation>un autre système de coordonnées de référence : {theirs}</translation>
  </message>
  <message>
   <source>{name} instead of {name_2}</source>
   <extracomment>209, engine/geometry/crs.py</extracomment>
   <translation>{name} au lieu de {name_2}</translation>
  </message>
  <message>
   <source>{key} {key_2} instead of {key_3}</source>
   <extracomment>210, engine/geometry/crs.py</extracomment>
   <translation>{key} {key_2} au lieu de {key_3}</translation>
  </message>
  <message>
   <source>datum {value} instead of {value_2}</source>
   <extracomment>211, engine/geometry/crs.py</extracomment>
   <translation>datum {value} au lieu de {value_2}</translation>
  </message>
  <message>
   <source>other parameters</source>
   <extracomment>212, engine/geometry/crs.py</extracomment>
   <translation>d'autres paramètres</translation>
  </message>
  <message>
   <source>{name} (no EPSG code)</source>
   <extracomment>213, engine/geometry/crs.py</extracomment>
   <translation>{name} (sans code EPSG)</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected one whole number such as 16, or width x height such as 16x12, each at least 1.</source>
   <extracomment>214, engine/geometry/grid.py</extracomment>
   <translation>{name} est « {text} » ; attendu : un nombre entier, par exemple 16, ou largeur x hauteur, par exemple 16x12, chacun valant au moins 1.</translation>
  </message>
  <message>
   <source>The image's geotransform {transform} has no inverse (a pixel without area); repair its georeferencing first.</source>
   <extracomment>215, engine/geometry/grid.py</extracomment>
   <translation>La géotransformation {transform} de l'image n'a pas d'inverse (un pixel sans surface) ; réparez d'abord son géoréférencement.</translation>
  </message>
  <message>
   <source>size {width} x {height} instead of {width_2} x {height_2}</source>
   <extracomment>216, engine/geometry/grid.py</extracomment>
   <translation>taille {width} x {height} au lieu de {width_2} x {height_2}</translation>
  </message>
  <message>
   <source>origin ({theirs}, {theirs_2}) and pixel size ({theirs_3}, {theirs_4}) instead of ({transform}, {transform_2}) and ({transform_3}, {transform_4})</source>
   <extracomment>218, engine/geometry/grid.py</extracomment>
   <translation>origine ({theirs}, {theirs_2}) et taille de pixel ({theirs_3}, {theirs_4}) au lieu de ({transform}, {transform_2}) et ({transform_3}, {transform_4})</translation>
  </message>
  <message>
   <source>The pixel grids of {names} and {names_2} are rotated against each other. Bring one to the directions of the other first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>219, engine/geometry/grid_overlay.py</extracomment>
   <translation>Les grilles de pixels de {names} et de {names_2} sont tournées l'une par rapport à l'autre. Ramenez d'abord l'une aux directions de l'autre, avec « Projection (warp) » et le plus proche voisin.</translation>
  </message>
  <message>
   <source>{names} and {names_2} do not overlap: the first covers {coarse}, the second {fine} (xmin, ymin, xmax, ymax). Choose rasters of the same area.</source>
   <extracomment>220, engine/geometry/grid_overlay.py</extracomment>
   <translation>{names} et {names_2} ne se recouvrent pas : le premier couvre {coarse}, le second {fine} (xmin, ymin, xmax, ymax). Choisissez des rasters de la même zone.</translation>
  </message>
  <message>
   <source>{path} does not have the pixels of {path_2}: {list}. A padded network sees where its images end, so with EDGES “as the model pads” all of them have to end at one place. Clip them to one extent, or choose EDGES crop, which makes the map of what they have in common.</source>
   <extracomment>221, engine/geometry/map_geometry.py</extracomment>
   <translation>{path} n'a pas les pixels de {path_2} : {list}. Un réseau avec remplissage voit où ses images se terminent ; avec EDGES « selon le remplissage du modèle », toutes doivent donc se terminer au même endroit. Découpez-les selon une même emprise, ou choisissez EDGES « rogner la carte », qui fait la carte de ce qu'elles ont en commun.</translation>
  </message>
  <message>
   <source>{path} has {ratios} x {ratios_2} pixels for one of the reference source (INPUT); the model was made for sources of one pixel size. Resample it with “Warp (reproject)”.</source>
   <extracomment>222, engine/geometry/map_geometry.py</extracomment>
   <translation>{path} a {ratios} x {ratios_2} pixels pour un pixel de la source de référence (INPUT) ; le modèle a été conçu pour des sources de même taille de pixel. Rééchantillonnez-le avec « Projection (warp) ».</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; the model's receptive field needs at least {width_2} x {height_2}. Use a larger image.</source>
   <extracomment>223, engine/geometry/map_layout.py</extracomment>
   <translation>L'image a {width} x {height} pixels ; le champ récepteur du modèle en exige au moins {width_2} x {height_2}. Utilisez une image plus grande.</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; with EDGES crop, the model needs at least {receptive} x {receptive_2}, because its padding reaches {margin} pixels into the map. Choose EDGES “as the model pads” or reflect, or a larger image.</source>
   <extracomment>224, engine/geometry/map_layout.py</extracomment>
   <translation>L'image a {width} x {height} pixels ; avec EDGES « rogner la carte », le modèle en exige au moins {receptive} x {receptive_2}, car son remplissage s'étend sur {margin} pixels à l'intérieur de la carte. Choisissez EDGES « selon le remplissage du modèle » ou « prolonger l'image par réflexion », ou une image plus grande.</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; give only one of them.</source>
   <extracomment>225, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT et BOX sont tous deux indiqués ; n'en indiquez qu'un.</translation>
  </message>
  <message>
   <source>EXTENT is given, but the image is georeferenced by {kind} only: where the extent lies on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer), or give BOX instead, or nothing: the map keeps the georeferencing of the image.</source>
   <extracomment>226, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT est indiqué, mais l'image n'est géoréférencée que par {kind} : la position de l'emprise sur ses pixels est inconnue. Reprojetez d'abord l'image (« Projection (warp) », ou « Géoréférencer »), ou indiquez plutôt BOX, ou rien : la carte conserve le géoréférencement de l'image.</translation>
  </message>
  <message>
   <source>BOX is “{box}”; expected x:y:width:height in output pixels, such as 100:50:256:256.</source>
   <extracomment>228, engine/geometry/map_layout.py</extracomment>
   <translation>BOX est « {box} » ; attendu : x:y:largeur:hauteur en pixels de sortie, par exemple 100:50:256:256.</translation>
  </message>
  <message>
   <source>BOX {area} is not inside the map, which has {width} x {height} pixels. Choose a box inside it, with width and height of at least 1.</source>
   <extracomment>229, engine/geometry/map_layout.py</extracomment>
   <translation>BOX {area} n'est pas à l'intérieur de la carte, qui a {width} x {height} pixels. Choisissez une zone à l'intérieur, de largeur et de hauteur d'au moins 1.</translation>
  </message>
  <message>
   <source>{path} has {another} of the reference source (INPUT). Bring all sources to one with “Warp (reproject)”.</source>
   <extracomment>230, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} n'a pas le même système de coordonnées de référence que la source de référence (INPUT) : {another}. Ramenez toutes les sources à un seul avec « Projection (warp) ».</translation>
  </message>
  <message>
   <source>{path} and the reference source (INPUT) do not share their ground control points or RPC, so how they lie to each other is not known. Warp both to one coordinate reference system first, with “Warp (reproject)”.</source>
   <extracomment>231, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} et la source de référence (INPUT) n'ont pas les mêmes points de contrôle au sol ou RPC ; leur position l'une par rapport à l'autre est donc inconnue. Reprojetez d'abord les deux dans un même système de coordonnées de référence, avec « Projection (warp) ».</translation>
  </message>
  <message>
   <source>{path} is turned or mirrored against the reference source (INPUT); sources may differ in resolution and origin only. Warp it to the same orientation.</source>
   <extracomment>232, engine/geometry/patch_positions.py</extracomment>
   <translation>{path} est tourné ou en miroir par rapport à la source de référence (INPUT) ; les sources ne peuvent différer que par la résolution et l'origine. Reprojetez-le dans la même orientation.</translation>
  </message>
  <message>
   <source>The source of {source} does not cover the reference source (INPUT), so its pixels there cannot be had by reflection. Choose EDGES crop, or images of one extent.</source>
   <extracomment>233, engine/geometry/patch_positions.py</extracomment>
   <translation>La source de {source} ne couvre pas la source de référence (INPUT), de sorte que ses pixels ne peuvent pas y être obtenus par réflexion. Choisissez EDGES « rogner la carte », ou des images de même emprise.</translation>
  </message>
  <message>
   <source>The source of {source} and the reference source (INPUT) have no area in common that is large enough for the model's receptive fields. Choose images that overlap.</source>
   <extracomment>234, engine/geometry/patch_positions.py</extracomment>
   <translation>La source de {source} et la source de référence (INPUT) n'ont pas de zone commune assez grande pour les champs récepteurs du modèle. Choisissez des images qui se recouvrent.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is marked as alpha</source>
   <extracomment>235, engine/imagery/absence.py</extracomment>
   <translation>La bande {band} de {path} est marquée comme alpha</translation>
  </message>
  <message>
   <source>{what} and is a mask: where it is 0 there is no data. BANDS may name it if it holds data.</source>
   <extracomment>236, engine/imagery/absence.py</extracomment>
   <translation>{what} et c'est un masque : là où elle vaut 0, il n'y a pas de données. BANDS peut la nommer si elle contient des données.</translation>
  </message>
  <message>
   <source>{what} but is no mask (it has {pixels_count} different values in a sample): it is taken as data.</source>
   <extracomment>237, engine/imagery/absence.py</extracomment>
   <translation>{what} mais ce n'est pas un masque (elle a {pixels_count} valeurs différentes dans un échantillon) : elle est traitée comme des données.</translation>
  </message>
  <message>
   <source>BANDS is “{text}”, which has {parts_count} lists; expected is one for each source, {sources} in all, separated by “;”.</source>
   <extracomment>238, engine/imagery/bands.py</extracomment>
   <translation>BANDS est « {text} », qui a {parts_count} listes ; attendu : une pour chaque source, {sources} en tout, séparées par « ; ».</translation>
  </message>
  <message>
   <source>BANDS names “{part}”; the image has no such band. It has {bands}.</source>
   <extracomment>239, engine/imagery/bands.py</extracomment>
   <translation>BANDS nomme « {part} » ; l'image n'a pas de telle bande. Elle a {bands}.</translation>
  </message>
  <message>
   <source>BANDS is “{text}”; expected are numbers or names of bands, separated by commas. The image has {bands}.</source>
   <extracomment>240, engine/imagery/bands.py</extracomment>
   <translation>BANDS est « {text} » ; attendu : des numéros ou des noms de bandes, séparés par des virgules. L'image a {bands}.</translation>
  </message>
  <message>
   <source>The image lacks the bands {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>241, engine/imagery/bands.py</extracomment>
   <translation>Il manque à l'image les bandes {list}, que demande l'entrée « {source} » du modèle : elle a {bands} ; la fiche du modèle nomme {list_2}. {found}</translation>
  </message>
  <message>
   <source>The image lacks the band {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>242, engine/imagery/bands.py</extracomment>
   <translation>Il manque à l'image la bande {list}, que demande l'entrée « {source} » du modèle : elle a {bands} ; la fiche du modèle nomme {list_2}. {found}</translation>
  </message>
  <message>
   <source>Choose an image with all of them, or stack the rasters that hold the others on it.</source>
   <extracomment>243, engine/imagery/bands.py</extracomment>
   <translation>Choisissez une image qui les a toutes, ou empilez sur elle les rasters qui contiennent les autres.</translation>
  </message>
  <message>
   <source>If they are there under other names, say in BANDS which bands to take, in the card's order, such as {numbers}; else choose an image with all of them.</source>
   <extracomment>244, engine/imagery/bands.py</extracomment>
   <translation>Si elles s'y trouvent sous d'autres noms, indiquez dans BANDS quelles bandes prendre, dans l'ordre de la fiche, par exemple {numbers} ; sinon choisissez une image qui les a toutes.</translation>
  </message>
  <message>
   <source>“{name}” fits several bands of the image: {bands}. Give BANDS with the number of the one that is meant.</source>
   <extracomment>245, engine/imagery/bands.py</extracomment>
   <translation>« {name} » correspond à plusieurs bandes de l'image : {bands}. Indiquez dans BANDS le numéro de celle dont il s'agit.</translation>
  </message>
  <message>
   <source>the bands </source>
   <extracomment>246, engine/imagery/bands.py</extracomment>
   <translation>les bandes </translation>
  </message>
  <message>
   <source>BANDS takes the alpha band {list}, which looks like a mask, as data.</source>
   <extracomment>247, engine/imagery/bands.py</extracomment>
   <translation>BANDS prend comme données la bande alpha {list}, qui ressemble à un masque.</translation>
  </message>
  <message>
   <source>The bands {list} that the model wants were found by their names: bands {list_2} of {bands_count} are read, in this order.</source>
   <extracomment>248, engine/imagery/bands.py</extracomment>
   <translation>Les bandes {list} que demande le modèle ont été trouvées par leurs noms : les bandes {list_2} sur {bands_count} sont lues, dans cet ordre.</translation>
  </message>
  <message>
   <source>The image's bands have no names that could be compared with those in the model card ({list}): they are taken in their order.</source>
   <extracomment>249, engine/imagery/bands.py</extracomment>
   <translation>Les bandes de l'image n'ont pas de noms comparables à ceux de la fiche du modèle ({list}) : elles sont prises dans leur ordre.</translation>
  </message>
  <message>
   <source>BANDS gives the model {given}, while its card wants {list}: the order differs. Leave BANDS empty to have the bands found by their names.</source>
   <extracomment>250, engine/imagery/bands.py</extracomment>
   <translation>BANDS donne au modèle {given}, alors que sa fiche demande {list} : l'ordre diffère. Laissez BANDS vide pour que les bandes soient trouvées par leurs noms.</translation>
  </message>
  <message>
   <source>{GetDescription} cannot be read at {window}: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>251, engine/imagery/gdal_stack.py</extracomment>
   <translation>Impossible de lire {GetDescription} à {window} : {error}. Le fichier est peut-être endommagé ou tronqué ; recopiez-le ou retéléchargez-le.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>252, engine/imagery/gdal_stack.py</extracomment>
   <translation>Impossible de lire {path} : {error}. Le fichier est peut-être endommagé ou tronqué ; recopiez-le ou retéléchargez-le.</translation>
  </message>
  <message>
   <source>{path} cannot be opened as a raster: {error}.</source>
   <extracomment>253, engine/imagery/gdal_stack.py</extracomment>
   <translation>Impossible d'ouvrir {path} comme raster : {error}.</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the GDAL {version} of Orfeo ToolBox's Python lacks. {AS_GEOTIFF}</source>
   <extracomment>255, engine/imagery/gdal_stack.py</extracomment>
   <translation>{reason} Son format fait peut-être partie de ceux qui manquent au GDAL {version} du Python d'Orfeo ToolBox. {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} holds no bands of its own; choose one of its subdatasets.</source>
   <extracomment>256, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path} ne contient pas de bandes propres ; choisissez l'un de ses sous-jeux de données.</translation>
  </message>
  <message>
   <source>{GetDescription} holds numbers of the type {name}; expected real ones.</source>
   <extracomment>257, engine/imagery/gdal_stack.py</extracomment>
   <translation>{GetDescription} contient des nombres du type {name} ; attendu : des nombres réels.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {error}. {error_2}</source>
   <extracomment>258, engine/imagery/opening.py</extracomment>
   <translation>Impossible d'ouvrir {path} : {error}. {error_2}</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing raster file.</source>
   <extracomment>259, engine/imagery/opening.py</extracomment>
   <translation>{path} n'existe pas. Choisissez un fichier raster existant.</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the worker's GDAL ({gdal_version}) lacks. {AS_GEOTIFF}</source>
   <extracomment>260, engine/imagery/opening.py</extracomment>
   <translation>{reason} Son format fait peut-être partie de ceux qui manquent au GDAL du processus de calcul ({gdal_version}). {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is a damaged raster: {error}. Copy or download it again.</source>
   <extracomment>261, engine/imagery/opening.py</extracomment>
   <translation>{path} est un raster endommagé : {error}. Recopiez-le ou retéléchargez-le.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; expected real ones. Convert it to amplitude or intensity first.</source>
   <extracomment>262, engine/imagery/opening.py</extracomment>
   <translation>{path} contient des nombres complexes ; attendu : des nombres réels. Convertissez-le d'abord en amplitude ou en intensité.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. {error_2}</source>
   <extracomment>263, engine/imagery/opening.py</extracomment>
   <translation>Impossible de lire {path} : {error}. {error_2}</translation>
  </message>
  <message>
   <source>{path} has {shown} bands in QGIS, but {bands} for the worker's GDAL ({version}). {AS_GEOTIFF}</source>
   <extracomment>264, engine/imagery/other_gdal.py</extracomment>
   <translation>{path} a {shown} bandes dans QGIS, mais {bands} pour le GDAL du processus de calcul ({version}). {AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is read from standard input, which the worker has none of. Save the image as a file.</source>
   <extracomment>265, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} est lu sur l'entrée standard, que le processus de calcul n'a pas. Enregistrez l'image dans un fichier.</translation>
  </message>
  <message>
   <source>{path} is a pipe or a device, not a file; expected a raster file. Save the image as a file.</source>
   <extracomment>266, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} est un tube ou un périphérique, pas un fichier ; attendu : un fichier raster. Enregistrez l'image dans un fichier.</translation>
  </message>
  <message>
   <source>{path} is made of itself{value}. Build the virtual raster again, from the images themselves.</source>
   <extracomment>267, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} est composé de lui-même{value}. Reconstruisez le raster virtuel, à partir des images elles-mêmes.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}.</source>
   <extracomment>268, engine/imagery/raster_safety.py</extracomment>
   <translation>Impossible de lire {path} : {value}.</translation>
  </message>
  <message>
   <source>{path} is a damaged virtual raster ({error}). Copy it again, or build it again.</source>
   <extracomment>269, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} est un raster virtuel endommagé ({error}). Recopiez-le, ou reconstruisez-le.</translation>
  </message>
  <message>
   <source>{path} promises {width} x {height} pixels and has {held} bytes: its header is wrong, or the file is cut short. Copy or download it again.</source>
   <extracomment>270, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} annonce {width} x {height} pixels et a {held} octets : son en-tête est faux, ou le fichier est tronqué. Recopiez-le ou retéléchargez-le.</translation>
  </message>
  <message>
   <source>{path} is stored in blocks of {block_bytes} GB, each of which must be read as a whole. Write it in tiles first, for example with “Translate” and the option TILED=YES.</source>
   <extracomment>271, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} est stocké en blocs de {block_bytes} Go, dont chacun doit être lu en entier. Réécrivez-le d'abord en tuiles, par exemple avec « Convertir » et l'option TILED=YES.</translation>
  </message>
  <message>
   <source>{path} has the geotransform ({a}, {b}, {c}, {d}, {e}, {f}), which gives a pixel no place or no area. Repair its georeferencing first.</source>
   <extracomment>272, engine/imagery/raster_safety.py</extracomment>
   <translation>{path} a la géotransformation ({a}, {b}, {c}, {d}, {e}, {f}), qui ne donne à un pixel aucun emplacement ou aucune surface. Réparez d'abord son géoréférencement.</translation>
  </message>
  <message>
   <source>The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>273, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Le fichier est peut-être endommagé ou tronqué ; recopiez-le ou retéléchargez-le.</translation>
  </message>
  <message>
   <source>The rasters that it is made of may be missing, or refer back to it.</source>
   <extracomment>274, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Les rasters dont il est composé manquent peut-être, ou renvoient à lui.</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {likely}</source>
   <extracomment>275, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Impossible de lire {path} à {window} : {error}. {likely}</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {error_2}</source>
   <extracomment>276, engine/imagery/rasterio_stack.py</extracomment>
   <translation>Impossible de lire {path} à {window} : {error}. {error_2}</translation>
  </message>
  <message>
   <source>The credentials on standard input are not what was expected.</source>
   <extracomment>277, engine/imagery/remote.py</extracomment>
   <translation>Les identifiants reçus sur l'entrée standard ne sont pas ceux attendus.</translation>
  </message>
  <message>
   <source>{path} is read with credentials, which this worker was not given.</source>
   <extracomment>278, engine/imagery/remote.py</extracomment>
   <translation>{path} est lu avec des identifiants, que ce processus de calcul n'a pas reçus.</translation>
  </message>
  <message>
   <source>{path} is read with credentials; expected is an address of the form /vsicurl/https://… then. Save the layer as a GeoTIFF first, and use that.</source>
   <extracomment>279, engine/imagery/remote.py</extracomment>
   <translation>{path} est lu avec des identifiants ; attendu dans ce cas : une adresse de la forme /vsicurl/https://… Enregistrez d'abord la couche en GeoTIFF, et utilisez ce fichier.</translation>
  </message>
  <message>
   <source>ATTEMPTS must be at least 1.</source>
   <extracomment>280, engine/imagery/remote.py</extracomment>
   <translation>ATTEMPTS doit valoir au moins 1.</translation>
  </message>
  <message>
   <source>The server wants a log-in or a signature that it accepts. Choose an authentication in the layer's properties, or make the layer anew with “Image from a STAC catalogue”.</source>
   <extracomment>281, engine/imagery/remote.py</extracomment>
   <translation>Le serveur demande une connexion ou une signature qu'il accepte. Choisissez une authentification dans les propriétés de la couche, ou recréez la couche avec « Image d'un catalogue STAC ».</translation>
  </message>
  <message>
   <source>The server has no such file. Check the address.</source>
   <extracomment>282, engine/imagery/remote.py</extracomment>
   <translation>Le serveur n'a pas ce fichier. Vérifiez l'adresse.</translation>
  </message>
  <message>
   <source>It was tried {ATTEMPTS} times, with growing pauses. Check the network and the proxy, try again later, or download the file first.</source>
   <extracomment>283, engine/imagery/remote.py</extracomment>
   <translation>{ATTEMPTS} tentatives ont été faites, à intervalles croissants. Vérifiez le réseau et le proxy, réessayez plus tard, ou téléchargez d'abord le fichier.</translation>
  </message>
  <message>
   <source>by its metadata ({TAG})</source>
   <extracomment>284, engine/imagery/sentinel2.py</extracomment>
   <translation>d'après ses métadonnées ({TAG})</translation>
  </message>
  <message>
   <source>as in all products of Sentinel-2</source>
   <extracomment>285, engine/imagery/sentinel2.py</extracomment>
   <translation>comme dans tous les produits Sentinel-2</translation>
  </message>
  <message>
   <source>by the rasters that it is made of</source>
   <extracomment>286, engine/imagery/sentinel2.py</extracomment>
   <translation>d'après les rasters dont il est composé</translation>
  </message>
  <message>
   <source>by the metadata of its product</source>
   <extracomment>287, engine/imagery/sentinel2.py</extracomment>
   <translation>d'après les métadonnées de son produit</translation>
  </message>
  <message>
   <source>as its name is that of a Sentinel-2 band</source>
   <extracomment>288, engine/imagery/sentinel2.py</extracomment>
   <translation>car son nom est celui d'une bande Sentinel-2</translation>
  </message>
  <message>
   <source>by the name of its product</source>
   <extracomment>289, engine/imagery/sentinel2_offsets.py</extracomment>
   <translation>d'après le nom de son produit</translation>
  </message>
  <message>
   <source>ASSETS is empty; expected are names such as B02,B03,B04,B08.</source>
   <extracomment>290, engine/imagery/stac_assets.py</extracomment>
   <translation>ASSETS est vide ; attendu : des noms tels que B02,B03,B04,B08.</translation>
  </message>
  <message>
   <source>{catalogue} has no item “{item}” in the collection “{collection}”. {collection_2}</source>
   <extracomment>294, engine/imagery/stac_search.py</extracomment>
   <translation>{catalogue} n'a pas d'élément « {item} » dans la collection « {collection} ». {collection_2}</translation>
  </message>
  <message>
   <source>{job} gives more than {MOST} items. Choose a smaller area or fewer days.</source>
   <extracomment>295, engine/imagery/stac_search.py</extracomment>
   <translation>{job} donne plus de {MOST} éléments. Choisissez une zone plus petite ou moins de jours.</translation>
  </message>
  <message>
   <source>{job} gives no item. Choose other dates or another area. {collection}</source>
   <extracomment>296, engine/imagery/stac_search.py</extracomment>
   <translation>{job} ne donne aucun élément. Choisissez d'autres dates ou une autre zone. {collection}</translation>
  </message>
  <message>
   <source>the least cloudy one has {known} %</source>
   <extracomment>297, engine/imagery/stac_search.py</extracomment>
   <translation>le moins nuageux en a {known} %</translation>
  </message>
  <message>
   <source>none says how cloudy</source>
   <extracomment>298, engine/imagery/stac_search.py</extracomment>
   <translation>aucun n'indique sa couverture nuageuse</translation>
  </message>
  <message>
   <source>{job} gives {items_count} items, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>299, engine/imagery/stac_search.py</extracomment>
   <translation>{job} donne {items_count} éléments, mais aucun avec au plus {max_cloud} % de nuages : {least}. Choisissez un MAX_CLOUD plus élevé, d'autres dates ou une autre zone.</translation>
  </message>
  <message>
   <source>{job} gives {items_count} item, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>300, engine/imagery/stac_search.py</extracomment>
   <translation>{job} donne {items_count} élément, mais aucun avec au plus {max_cloud} % de nuages : {least}. Choisissez un MAX_CLOUD plus élevé, d'autres dates ou une autre zone.</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>301, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} éléments trouvés, dont {clear_count} avec au plus {max_cloud} % de nuages ; le moins nuageux est pris.</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>302, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} élément trouvé, dont {clear_count} avec au plus {max_cloud} % de nuages ; le moins nuageux est pris.</translation>
  </message>
  <message>
   <source>The item {id} covers only a part of the area: it reaches from {box}, {box_2} to {box_3}, {box_4} (degrees east, north). Give ITEM to choose another one.</source>
   <extracomment>303, engine/imagery/stac_search.py</extracomment>
   <translation>L'élément {id} ne couvre qu'une partie de la zone : il s'étend de {box}, {box_2} à {box_3}, {box_4} (degrés est, nord). Indiquez ITEM pour en choisir un autre.</translation>
  </message>
  <message>
   <source>CATALOGUE is “{catalogue}”; expected is the address of a STAC API, such as https://earth-search.aws.element84.com/v1.</source>
   <extracomment>304, engine/imagery/stac_search.py</extracomment>
   <translation>CATALOGUE est « {catalogue} » ; attendu : l'adresse d'une API STAC, par exemple https://earth-search.aws.element84.com/v1.</translation>
  </message>
  <message>
   <source>COLLECTION is empty; expected is a name such as sentinel-2-l2a.</source>
   <extracomment>305, engine/imagery/stac_search.py</extracomment>
   <translation>COLLECTION est vide ; attendu : un nom tel que sentinel-2-l2a.</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them.</source>
   <extracomment>306, engine/imagery/stac_search.py</extracomment>
   <translation>Ni ITEM ni EXTENT n'est indiqué ; l'un des deux est attendu.</translation>
  </message>
  <message>
   <source>the beginning</source>
   <extracomment>307, engine/imagery/stac_search.py</extracomment>
   <translation>le début</translation>
  </message>
  <message>
   <source>The search in {catalogue} for the collection “{collection}”{area} (degrees east, north){dates}</source>
   <extracomment>308, engine/imagery/stac_search.py</extracomment>
   <translation>La recherche dans {catalogue} de la collection « {collection} »{area} (degrés est, nord){dates}</translation>
  </message>
  <message>
   <source>{address} did not answer as a STAC API does ({error}). Check CATALOGUE, the network and the proxy, or try again later.</source>
   <extracomment>309, engine/imagery/stac_search.py</extracomment>
   <translation>{address} n'a pas répondu comme le fait une API STAC ({error}). Vérifiez CATALOGUE, le réseau et le proxy, ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>The catalogue has the collection “{collection}”.</source>
   <extracomment>310, engine/imagery/stac_search.py</extracomment>
   <translation>Le catalogue contient la collection « {collection} ».</translation>
  </message>
  <message>
   <source>The catalogue has no collection “{collection}”; it has {value}.</source>
   <extracomment>311, engine/imagery/stac_search.py</extracomment>
   <translation>Le catalogue ne contient pas de collection « {collection} » ; il contient {value}.</translation>
  </message>
  <message>
   <source>DATE_FROM {date_from} is later than DATE_TO {date_to}; exchange them.</source>
   <extracomment>312, engine/imagery/stac_search.py</extracomment>
   <translation>DATE_FROM {date_from} est postérieur à DATE_TO {date_to} ; échangez-les.</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected is a date such as 2022-06-30.</source>
   <extracomment>313, engine/imagery/stac_search.py</extracomment>
   <translation>{name} est « {text} » ; attendu : une date, par exemple 2022-06-30.</translation>
  </message>
  <message>
   <source>By its processing baseline {baseline} the item has {added} added to every value</source>
   <extracomment>314, engine/imagery/stac_values.py</extracomment>
   <translation>D'après sa référence de traitement {baseline}, l'élément a {added} ajoutés à chaque valeur</translation>
  </message>
  <message>
   <source>{item}, and the catalogue says that it is subtracted already; but hardly any pixel is as dark as that would have it. The catalogue is believed: nothing is subtracted. If the image looks pale, its values are too large.</source>
   <extracomment>315, engine/imagery/stac_values.py</extracomment>
   <translation>{item}, et le catalogue dit que cela est déjà soustrait ; mais presque aucun pixel n'est aussi sombre que cela l'impliquerait. Le catalogue est cru : rien n'est soustrait. Si l'image paraît pâle, ses valeurs sont trop grandes.</translation>
  </message>
  <message>
   <source>, which the catalogue says is not subtracted</source>
   <extracomment>316, engine/imagery/stac_values.py</extracomment>
   <translation>, dont le catalogue dit que cela n'est pas soustrait</translation>
  </message>
  <message>
   <source>{item}{also}, but {dark} % of a sample of {name} are darker than that allows: it is taken for subtracted already. If the image looks too dark, its values are right as they are and 1000 is still to be subtracted.</source>
   <extracomment>317, engine/imagery/stac_values.py</extracomment>
   <translation>{item}{also}, mais {dark} % d'un échantillon de {name} sont plus sombres que cela ne le permet : on considère que c'est déjà soustrait. Si l'image paraît trop sombre, ses valeurs sont justes telles quelles et 1000 restent à soustraire.</translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>318, engine/imagery/stac_values.py</extracomment>
   <translation>telles que stockées</translation>
  </message>
  <message>
   <source>{list} subtracted: harmonised</source>
   <extracomment>319, engine/imagery/stac_values.py</extracomment>
   <translation>{list} soustraits : harmonisées</translation>
  </message>
  <message>
   <source>harmonised by the catalogue</source>
   <extracomment>320, engine/imagery/stac_values.py</extracomment>
   <translation>harmonisées par le catalogue</translation>
  </message>
  <message>
   <source>{name} ({width} x {height} pixels of {a}) does not lie on the pixels of {name_2} ({width_2} x {height_2} pixels of {transform}): {list}. Expected are assets of one area, whose pixel sizes are whole multiples of the finest. Choose other ASSETS.</source>
   <extracomment>321, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name} ({width} x {height} pixels de {a}) ne se superpose pas aux pixels de {name_2} ({width_2} x {height_2} pixels de {transform}) : {list}. Attendu : des assets d'une même zone, dont les tailles de pixel sont des multiples entiers de la plus fine. Choisissez d'autres ASSETS.</translation>
  </message>
  <message>
   <source>{name} holds values of the type {dtype}; expected is one of {list}. Choose other ASSETS.</source>
   <extracomment>322, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name} contient des valeurs du type {dtype} ; attendu : un type parmi {list}. Choisissez d'autres ASSETS.</translation>
  </message>
  <message>
   <source>Bring them to one grid first, for example with “Warp (reproject)” or “Align rasters”.</source>
   <extracomment>323, engine/imagery/stacking.py</extracomment>
   <translation>Ramenez-les d'abord à une même grille, par exemple avec « Projection (warp) » ou « Aligner les rasters ».</translation>
  </message>
  <message>
   <source>{path} cannot be stacked on {first_path}: {list}. {value}</source>
   <extracomment>324, engine/imagery/stacking.py</extracomment>
   <translation>{path} ne peut pas être empilé sur {first_path} : {list}. {value}</translation>
  </message>
  <message>
   <source>They are tiles side by side, not bands of one place. Make one image of them with “Build virtual raster” (without “Place each input file into a separate band”), and use that.</source>
   <extracomment>325, engine/imagery/stacking.py</extracomment>
   <translation>Ce sont des tuiles juxtaposées, pas des bandes d'un même endroit. Faites-en une seule image avec « Construire un raster virtuel » (sans « Placer chaque fichier en entrée dans une bande séparée »), et utilisez-la.</translation>
  </message>
  <message>
   <source>{names}: {value} means no data, {why}; the file itself names no nodata value. If {value_2} holds data there, give NODATA another value, such as -1.</source>
   <extracomment>326, engine/imagery/stacking.py</extracomment>
   <translation>{names} : {value} signifie « sans données », {why} ; le fichier lui-même n'indique pas de valeur nodata. Si {value_2} y correspond à des données, donnez à NODATA une autre valeur, par exemple -1.</translation>
  </message>
  <message>
   <source>{added}: the additional nodata values of the layer in QGIS count.</source>
   <extracomment>327, engine/imagery/stacking.py</extracomment>
   <translation>{added} : les valeurs nodata supplémentaires de la couche dans QGIS comptent.</translation>
  </message>
  <message>
   <source>{without}: the file's own nodata value is not used, as it is switched off in the layer's properties in QGIS.</source>
   <extracomment>328, engine/imagery/stacking.py</extracomment>
   <translation>{without} : la valeur nodata propre au fichier n'est pas utilisée, car elle est désactivée dans les propriétés de la couche dans QGIS.</translation>
  </message>
  <message>
   <source>{path}: the coordinate reference system is that of the layer in QGIS, {crs}; the file has another one or none.</source>
   <extracomment>329, engine/imagery/stacking.py</extracomment>
   <translation>{path} : le système de coordonnées de référence est celui de la couche dans QGIS, {crs} ; le fichier en a un autre ou n'en a pas.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; the map keeps them.</source>
   <extracomment>330, engine/imagery/stacking.py</extracomment>
   <translation>{path} n'est géoréférencé que par {kind} ; la carte les conserve.</translation>
  </message>
  <message>
   <source>by its metadata ({name})</source>
   <extracomment>331, engine/imagery/stored_values.py</extracomment>
   <translation>d'après ses métadonnées ({name})</translation>
  </message>
  <message>
   <source>by its metadata ({BASELINE_TAG})</source>
   <extracomment>332, engine/imagery/stored_values.py</extracomment>
   <translation>d'après ses métadonnées ({BASELINE_TAG})</translation>
  </message>
  <message>
   <source>by its scale {scale} and offset {offset}</source>
   <extracomment>333, engine/imagery/stored_values.py</extracomment>
   <translation>d'après son échelle {scale} et son décalage {offset}</translation>
  </message>
  <message>
   <source>shapely, which lays reference points and polygons on pixels, is missing ({error}). Run “Set up the inference environment” again, or install shapely into the environment that you chose.</source>
   <extracomment>334, engine/imagery/vector_features.py</extracomment>
   <translation>shapely, qui place les points et polygones de référence sur les pixels, manque ({error}). Relancez « Installer l'environnement d'inférence », ou installez shapely dans l'environnement que vous avez choisi.</translation>
  </message>
  <message>
   <source>{name} holds geometries that cannot be used ({problem}); expected are points or polygons.</source>
   <extracomment>335, engine/imagery/vector_features.py</extracomment>
   <translation>{name} contient des géométries inutilisables ({problem}) ; attendu : des points ou des polygones.</translation>
  </message>
  <message>
   <source>{name} has no feature with a class and a geometry.</source>
   <extracomment>336, engine/imagery/vector_features.py</extracomment>
   <translation>{name} n'a aucune entité avec une classe et une géométrie.</translation>
  </message>
  <message>
   <source>{name} holds {list}; expected are points only or polygons only.</source>
   <extracomment>337, engine/imagery/vector_features.py</extracomment>
   <translation>{name} contient {list} ; attendu : uniquement des points ou uniquement des polygones.</translation>
  </message>
  <message>
   <source>Only one of {name} and {name_2} has a coordinate reference system; the other is taken to be in the same.</source>
   <extracomment>338, engine/imagery/vector_features.py</extracomment>
   <translation>Un seul de {name} et {name_2} a un système de coordonnées de référence ; on suppose que l'autre est dans le même.</translation>
  </message>
  <message>
   <source>{name} cannot be brought to the coordinate reference system of {name_2}: {error}.</source>
   <extracomment>339, engine/imagery/vector_features.py</extracomment>
   <translation>{name} ne peut pas être ramené au système de coordonnées de référence de {name_2} : {error}.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {name} is not understood: {error}.</source>
   <extracomment>340, engine/imagery/vector_features.py</extracomment>
   <translation>Le système de coordonnées de référence de {name} n'est pas compris : {error}.</translation>
  </message>
  <message>
   <source>BANDS is “{text}” ({found} names); expected is one name for each band of the model's image input, in its order: {expected}. Separate the names by commas, and several inputs by “;”.</source>
   <extracomment>341, engine/inference/band_names.py</extracomment>
   <translation>BANDS est « {text} » ({found} noms) ; attendu : un nom pour chaque bande de l'entrée d'image du modèle, dans son ordre : {expected}. Séparez les noms par des virgules, et plusieurs entrées par « ; ».</translation>
  </message>
  <message>
   <source>BANDS names “{twice}” twice; expected are different names.</source>
   <extracomment>342, engine/inference/band_names.py</extracomment>
   <translation>BANDS nomme « {twice} » deux fois ; attendu : des noms différents.</translation>
  </message>
  <message>
   <source>BLEND is on, but the model's output “{name}” holds whole numbers, of which there is no mean. Switch BLEND off, or name an output of probabilities in HEAD.</source>
   <extracomment>343, engine/inference/blending.py</extracomment>
   <translation>BLEND est activé, mais la sortie « {name} » du modèle contient des nombres entiers, dont il n'existe pas de moyenne. Désactivez BLEND, ou indiquez une sortie de probabilités dans HEAD.</translation>
  </message>
  <message>
   <source>How much depends on where patches are cut was not measured: {error}</source>
   <extracomment>344, engine/inference/cut_trial.py</extracomment>
   <translation>La part qui dépend de l'endroit où les imagettes sont coupées n'a pas été mesurée : {error}</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({share} %)</source>
   <extracomment>345, engine/inference/cut_trial.py</extracomment>
   <translation>Mesure de ce qui dépend de l'endroit où les imagettes sont coupées ({share} %)</translation>
  </message>
  <message>
   <source>padded network</source>
   <extracomment>346, engine/inference/duration_estimate.py</extracomment>
   <translation>réseau avec remplissage</translation>
  </message>
  <message>
   <source>INPUT_CHECK is “refuse”, but the model card does not say what the model was trained on, so the image cannot be held against it.</source>
   <extracomment>347, engine/inference/input_alarm.py</extracomment>
   <translation>INPUT_CHECK est « refuser », mais la fiche du modèle ne dit pas sur quoi le modèle a été entraîné, de sorte que l'image ne peut pas y être confrontée.</translation>
  </message>
  <message>
   <source>{list} INPUT_CHECK is “refuse”, so there is no map; “warn” makes it all the same.</source>
   <extracomment>348, engine/inference/input_alarm.py</extracomment>
   <translation>{list} INPUT_CHECK est « refuser », il n'y a donc pas de carte ; « avertir » la produit tout de même.</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too small (“Warp” brings it to the training's size)</source>
   <extracomment>349, engine/inference/input_alarm.py</extracomment>
   <translation>ses pixels mesurent {own} m au sol, ceux de l'entraînement {size} m, de sorte que le modèle voit tout {ratio} fois trop petit (« Projection (warp) » la ramène à la taille de l'entraînement)</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too large (“Warp” brings it to the training's size)</source>
   <extracomment>350, engine/inference/input_alarm.py</extracomment>
   <translation>ses pixels mesurent {own} m au sol, ceux de l'entraînement {size} m, de sorte que le modèle voit tout {ratio} fois trop grand (« Projection (warp) » la ramène à la taille de l'entraînement)</translation>
  </message>
  <message>
   <source>its coordinates are in degrees, those of the training in metres, so that its pixels are not square on the ground (“Warp” brings it to a projection in metres)</source>
   <extracomment>351, engine/inference/input_alarm.py</extracomment>
   <translation>ses coordonnées sont en degrés, celles de l'entraînement en mètres, de sorte que ses pixels ne sont pas carrés au sol (« Projection (warp) » la ramène à une projection en mètres)</translation>
  </message>
  <message>
   <source> (BANDS {order} would fit)</source>
   <extracomment>352, engine/inference/input_alarm.py</extracomment>
   <translation> (BANDS {order} conviendrait)</translation>
  </message>
  <message>
   <source>{share} of its values{worst} lie outside the range of 98 % of the training's, {words}{instead}</source>
   <extracomment>353, engine/inference/input_alarm.py</extracomment>
   <translation>{share} de ses valeurs{worst} sont hors de la plage de 98 % de celles de l'entraînement, {words}{instead}</translation>
  </message>
  <message>
   <source>{path} is unlike the images that the model was trained on{sensor}: {list}. The map may look right and be wrong.</source>
   <extracomment>354, engine/inference/input_alarm.py</extracomment>
   <translation>{path} est différent des images sur lesquelles le modèle a été entraîné{sensor} : {list}. La carte peut sembler juste et être fausse.</translation>
  </message>
  <message>
   <source>{files} has fractions ({types}), but the model's input “{name}” takes whole numbers: they are cut off, as NumPy's astype does ({broken} is taken as {broken_2}). If the training images were rounded or scaled, do that to this image first.</source>
   <extracomment>355, engine/inference/input_check.py</extracomment>
   <translation>{files} contient des décimales ({types}), mais l'entrée « {name} » du modèle prend des nombres entiers : les décimales sont tronquées, comme le fait astype de NumPy ({broken} est pris pour {broken_2}). Si les images d'entraînement ont été arrondies ou mises à l'échelle, faites-en d'abord autant pour cette image.</translation>
  </message>
  <message>
   <source>{files} has values that the model's input “{name}” does not take ({dtype}, {low} to {high}): each is taken as the nearest that fits, {value} as {value_2}. If these are a few saturated pixels, the map is right; if the image is scaled otherwise than the training images, scale it first, for the map is wrong there.</source>
   <extracomment>356, engine/inference/input_check.py</extracomment>
   <translation>{files} contient des valeurs que l'entrée « {name} » du modèle n'accepte pas ({dtype}, de {low} à {high}) : chacune est remplacée par la plus proche qui convient, {value} par {value_2}. S'il s'agit de quelques pixels saturés, la carte est juste ; si l'image a une autre échelle que les images d'entraînement, mettez-la d'abord à l'échelle, car la carte y est fausse.</translation>
  </message>
  <message>
   <source>{files} has values from {min} to {max} ({types}), but the model's input “{name}” takes whole numbers from {low} to {high} ({dtype}), so it was trained on others. Scale the image as its training images were (“Translate”, with -scale and an output data type).</source>
   <extracomment>357, engine/inference/input_check.py</extracomment>
   <translation>{files} contient des valeurs de {min} à {max} ({types}), mais l'entrée « {name} » du modèle prend des nombres entiers de {low} à {high} ({dtype}) : il a donc été entraîné sur d'autres valeurs. Mettez l'image à l'échelle comme l'ont été ses images d'entraînement (« Convertir », avec -scale et un type de données en sortie).</translation>
  </message>
  <message>
   <source>the model card</source>
   <extracomment>358, engine/inference/legend_choice.py</extracomment>
   <translation>la fiche du modèle</translation>
  </message>
  <message>
   <source>The model has {number} that nobody has named: neither CLASSES nor the model card does. They are called “class 0” and on, by their numbers. Give a legend as CLASSES, here, or once for all in “Edit a model card” (cnnmapper:editcard) or when exporting the model. The OTBTF tutorial's is {name}/{name_2} in the plugin's folder.</source>
   <extracomment>359, engine/inference/legend_choice.py</extracomment>
   <translation>Le modèle a {number} que rien ne nomme : ni CLASSES ni la fiche du modèle. Elles sont désignées par leurs numéros, « class 0 » et suivantes. Indiquez une légende dans CLASSES, ici, ou une fois pour toutes dans « Modifier la fiche d'un modèle » (cnnmapper:editcard) ou lors de l'export du modèle. Celle du tutoriel OTBTF est {name}/{name_2} dans le dossier de l'extension.</translation>
  </message>
  <message>
   <source>Landsat's numbers (Level 1, or Collection 2 Level 2)</source>
   <extracomment>360, engine/inference/likely_cause.py</extracomment>
   <translation>des nombres de Landsat (Level 1, ou Collection 2 Level 2)</translation>
  </message>
  <message>
   <source>reflectance from 0 to 1</source>
   <extracomment>361, engine/inference/likely_cause.py</extracomment>
   <translation>une réflectance de 0 à 1</translation>
  </message>
  <message>
   <source>reflectance in per cent</source>
   <extracomment>362, engine/inference/likely_cause.py</extracomment>
   <translation>une réflectance en pour cent</translation>
  </message>
  <message>
   <source>bytes from 0 to 255</source>
   <extracomment>363, engine/inference/likely_cause.py</extracomment>
   <translation>des octets de 0 à 255</translation>
  </message>
  <message>
   <source>reflectance times 10000</source>
   <extracomment>364, engine/inference/likely_cause.py</extracomment>
   <translation>une réflectance multipliée par 10000</translation>
  </message>
  <message>
   <source>divided by {factor}</source>
   <extracomment>365, engine/inference/likely_cause.py</extracomment>
   <translation>divisées par {factor}</translation>
  </message>
  <message>
   <source>: it is another sensor's image</source>
   <extracomment>366, engine/inference/likely_cause.py</extracomment>
   <translation> : c'est l'image d'un autre capteur</translation>
  </message>
  <message>
   <source>{times}{plus} they would fit: these look like {name}, the training's like {name_2}{other}</source>
   <extracomment>367, engine/inference/likely_cause.py</extracomment>
   <translation>{times}{plus} elles conviendraient : elles ressemblent à {name}, celles de l'entraînement à {name_2}{other}</translation>
  </message>
  <message>
   <source>because about {added} was added to every value, as Sentinel-2 has it since processing baseline 04.00 (January 2022), and not to the training's: subtract it</source>
   <extracomment>368, engine/inference/likely_cause.py</extracomment>
   <translation>car environ {added} ont été ajoutés à chaque valeur, comme c'est le cas de Sentinel-2 depuis la référence de traitement 04.00 (janvier 2022), et non à celles de l'entraînement : soustrayez-les</translation>
  </message>
  <message>
   <source>because every value lacks about {added} that was added to the training's, as Sentinel-2 has it since processing baseline 04.00 (January 2022): add it</source>
   <extracomment>369, engine/inference/likely_cause.py</extracomment>
   <translation>car il manque à chaque valeur environ {added} qui ont été ajoutés à celles de l'entraînement, comme c'est le cas de Sentinel-2 depuis la référence de traitement 04.00 (janvier 2022) : ajoutez-les</translation>
  </message>
  <message>
   <source>because the bands are in another order</source>
   <extracomment>370, engine/inference/likely_cause.py</extracomment>
   <translation>car les bandes sont dans un autre ordre</translation>
  </message>
  <message>
   <source>{ratio} times as large</source>
   <extracomment>371, engine/inference/likely_cause.py</extracomment>
   <translation>{ratio} fois plus grandes</translation>
  </message>
  <message>
   <source>{ratio} times smaller</source>
   <extracomment>372, engine/inference/likely_cause.py</extracomment>
   <translation>{ratio} fois plus petites</translation>
  </message>
  <message>
   <source>and they are about {size} than the training's: another sensor's or product's, or of land or weather that the training did not have</source>
   <extracomment>373, engine/inference/likely_cause.py</extracomment>
   <translation>et elles sont environ {size} que celles de l'entraînement : elles viennent d'un autre capteur ou produit, ou d'un terrain ou d'une météo que l'entraînement n'avait pas</translation>
  </message>
  <message>
   <source>and no factor, offset or order of bands explains it: another sensor or product, or land or weather that the training did not have</source>
   <extracomment>374, engine/inference/likely_cause.py</extracomment>
   <translation>et aucun facteur, décalage ou ordre des bandes ne l'explique : un autre capteur ou produit, ou un terrain ou une météo que l'entraînement n'avait pas</translation>
  </message>
  <message>
   <source>The job asks for no output.</source>
   <extracomment>375, engine/inference/map_files.py</extracomment>
   <translation>La tâche ne demande aucune sortie.</translation>
  </message>
  <message>
   <source>Two outputs have the same file name; give each its own.</source>
   <extracomment>376, engine/inference/map_files.py</extracomment>
   <translation>Deux sorties ont le même nom de fichier ; donnez à chacune le sien.</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {path} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>377, engine/inference/map_files.py</extracomment>
   <translation>CLASSES est {classes}, que le style de {path} écraserait. Choisissez un autre fichier de sortie, ou donnez à la légende un autre nom.</translation>
  </message>
  <message>
   <source>The map has no valid pixel: all of the image has no data there (its nodata value, or a mask such as an alpha band, which BANDS may name as a band), or the image or the model's output is nothing but NaN or infinity.</source>
   <extracomment>378, engine/inference/map_files.py</extracomment>
   <translation>La carte n'a aucun pixel valide : soit toute l'image y est sans données (sa valeur nodata, ou un masque tel qu'une bande alpha, que BANDS peut nommer comme bande), soit l'image ou la sortie du modèle ne contient que NaN ou l'infini.</translation>
  </message>
  <message>
   <source>The model gives labels that the legend does not name: {shown}. The map shows them under their numbers, in colours of their own. Give a legend (CLASSES) that has them; if they count from 1 and the legend from 0, every name is one class off.</source>
   <extracomment>379, engine/inference/map_files.py</extracomment>
   <translation>Le modèle donne des étiquettes que la légende ne nomme pas : {shown}. La carte les montre sous leurs numéros, dans des couleurs à part. Indiquez une légende (CLASSES) qui les contient ; si elles comptent à partir de 1 et la légende à partir de 0, chaque nom est décalé d'une classe.</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {strerror}. Choose another output file.</source>
   <extracomment>380, engine/inference/map_files.py</extracomment>
   <translation>{parent} ne peut pas recevoir la carte : {strerror}. Choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>The model gives NaN or infinity for {lost} pixels; they have no data on the map.</source>
   <extracomment>381, engine/inference/map_finishing.py</extracomment>
   <translation>Le modèle donne NaN ou l'infini pour {lost} pixels ; ils sont sans données sur la carte.</translation>
  </message>
  <message>
   <source>Finishing the map</source>
   <extracomment>382, engine/inference/map_making.py</extracomment>
   <translation>Finalisation de la carte</translation>
  </message>
  <message>
   <source>the entry is of a padded network</source>
   <extracomment>383, engine/inference/margin_choice.py</extracomment>
   <translation>l'entrée concerne un réseau avec remplissage</translation>
  </message>
  <message>
   <source>padded network, margin {margin} cut away, equal</source>
   <extracomment>384, engine/inference/margin_method.py</extracomment>
   <translation>réseau avec remplissage, marge de {margin} coupée, égal</translation>
  </message>
  <message>
   <source>For {shape} x {shape_2} pixels the model's output “{name}” has {shape_3} x {shape_4} pixels; its card says {expected} x {expected_2}. Export the model again.</source>
   <extracomment>385, engine/inference/margin_method.py</extracomment>
   <translation>Pour {shape} x {shape_2} pixels, la sortie « {name} » du modèle a {shape_3} x {shape_4} pixels ; sa fiche dit {expected} x {expected_2}. Exportez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>The memory does not suffice for a tile: it is computed in pieces of {width} x {height} blocks. Give RAM or TILE_SIZE a smaller value to begin with smaller ones.</source>
   <extracomment>386, engine/inference/memory_halving.py</extracomment>
   <translation>La mémoire ne suffit pas pour une tuile : elle est calculée en morceaux de {width} x {height} blocs. Donnez à RAM ou à TILE_SIZE une valeur plus petite pour commencer avec de plus petites tuiles.</translation>
  </message>
  <message>
   <source>METHOD is dense, but the dense method is not proven for this model: {reasons}. Choose METHOD automatic or patches.</source>
   <extracomment>387, engine/inference/method_choice.py</extracomment>
   <translation>METHOD est « dense », mais la méthode dense n'est pas prouvée pour ce modèle : {reasons}. Choisissez METHOD « automatique » ou « imagettes ».</translation>
  </message>
  <message>
   <source>patches every {step} pixels</source>
   <extracomment>388, engine/inference/method_choice.py</extracomment>
   <translation>imagettes tous les {step} pixels</translation>
  </message>
  <message>
   <source>, side by side</source>
   <extracomment>389, engine/inference/method_choice.py</extracomment>
   <translation>, juxtaposées</translation>
  </message>
  <message>
   <source>the model takes patches of one size only</source>
   <extracomment>390, engine/inference/method_choice.py</extracomment>
   <translation>le modèle n'accepte que des imagettes d'une seule taille</translation>
  </message>
  <message>
   <source>the model takes {several} patches at a time</source>
   <extracomment>391, engine/inference/method_choice.py</extracomment>
   <translation>le modèle prend {several} imagettes à la fois</translation>
  </message>
  <message>
   <source>the scale factor of the model is not known</source>
   <extracomment>392, engine/inference/method_choice.py</extracomment>
   <translation>le facteur d'échelle du modèle est inconnu</translation>
  </message>
  <message>
   <source>shift and stitch</source>
   <extracomment>393, engine/inference/method_choice.py</extracomment>
   <translation>décaler et entrelacer</translation>
  </message>
  <message>
   <source>fully convolutional</source>
   <extracomment>394, engine/inference/method_choice.py</extracomment>
   <translation>entièrement convolutive</translation>
  </message>
  <message>
   <source>the model has no card, which would hold the dense network</source>
   <extracomment>395, engine/inference/method_choice.py</extracomment>
   <translation>le modèle n'a pas de fiche, qui contiendrait le réseau dense</translation>
  </message>
  <message>
   <source>an ONNX file has no layers that could be rewritten</source>
   <extracomment>396, engine/inference/method_choice.py</extracomment>
   <translation>un fichier ONNX n'a pas de couches qui puissent être réécrites</translation>
  </message>
  <message>
   <source>the model has inputs without an image (USER_PLACEHOLDERS)</source>
   <extracomment>397, engine/inference/method_choice.py</extracomment>
   <translation>le modèle a des entrées sans image (USER_PLACEHOLDERS)</translation>
  </message>
  <message>
   <source>the rewritten network lacks the output “{list}”</source>
   <extracomment>398, engine/inference/method_choice.py</extracomment>
   <translation>il manque au réseau réécrit la sortie « {list} »</translation>
  </message>
  <message>
   <source>the rewritten network was proven for another receptive field</source>
   <extracomment>399, engine/inference/method_choice.py</extracomment>
   <translation>le réseau réécrit a été prouvé pour un autre champ récepteur</translation>
  </message>
  <message>
   <source>its {name} network does not fit the spacing of these sources</source>
   <extracomment>400, engine/inference/method_choice.py</extracomment>
   <translation>son réseau {name} ne convient pas à l'espacement de ces sources</translation>
  </message>
  <message>
   <source>a region gets another result than the patches in it (the model pads its input, or normalises over it)</source>
   <extracomment>401, engine/inference/method_choice.py</extracomment>
   <translation>une région reçoit un autre résultat que les imagettes qu'elle contient (le modèle applique un remplissage à son entrée, ou la normalise)</translation>
  </message>
  <message>
   <source>The map is made of blocks of {size} pixels, each from its own patch and laid side by side, because {why}. That takes longer, and where blocks meet, their borders may show: a network that pads knows less of what lies beyond its patch.</source>
   <extracomment>402, engine/inference/method_choice.py</extracomment>
   <translation>La carte est composée de blocs de {size} pixels, chacun issu de sa propre imagette et juxtaposés, car {why}. Cela prend plus de temps, et là où les blocs se touchent, leurs bords peuvent se voir : un réseau avec remplissage en sait moins sur ce qui se trouve au-delà de son imagette.</translation>
  </message>
  <message>
   <source>The map is computed patch by patch, because {why}.</source>
   <extracomment>403, engine/inference/method_choice.py</extracomment>
   <translation>La carte est calculée imagette par imagette, car {why}.</translation>
  </message>
  <message>
   <source>Every output pixel is computed from its own patch, because {why}. The map is what the model gives for these patches; it takes longer.</source>
   <extracomment>404, engine/inference/method_choice.py</extracomment>
   <translation>Chaque pixel de sortie est calculé à partir de sa propre imagette, car {why}. La carte est ce que le modèle donne pour ces imagettes ; cela prend plus de temps.</translation>
  </message>
  <message>
   <source>no other way fits</source>
   <extracomment>405, engine/inference/method_choice.py</extracomment>
   <translation>aucune autre voie ne convient</translation>
  </message>
  <message>
   <source>The memory does not suffice for so many patches: {batch} are computed at a time. Give RAM a smaller value to begin with fewer.</source>
   <extracomment>406, engine/inference/methods.py</extracomment>
   <translation>La mémoire ne suffit pas pour autant d'imagettes : {batch} sont calculées à la fois. Donnez à RAM une valeur plus petite pour commencer avec moins.</translation>
  </message>
  <message>
   <source>For a patch of {receptive} x {receptive_2} pixels the model's output {name} has {shape} x {shape_2} pixels, but the expression field is {expected} x {expected_2}. Give the RECEPTIVE_FIELD and EXPRESSION_FIELD that belong together.</source>
   <extracomment>407, engine/inference/methods.py</extracomment>
   <translation>Pour une imagette de {receptive} x {receptive_2} pixels, la sortie {name} du modèle a {shape} x {shape_2} pixels, mais le champ d'expression est {expected} x {expected_2}. Indiquez des RECEPTIVE_FIELD et EXPRESSION_FIELD qui vont ensemble.</translation>
  </message>
  <message>
   <source>The patches of {source} do not lie evenly.</source>
   <extracomment>408, engine/inference/methods.py</extracomment>
   <translation>Les imagettes de {source} ne sont pas régulièrement espacées.</translation>
  </message>
  <message>
   <source>For {width} x {height} pixels the model's output “{name}” has {shape} x {shape_2} pixels; the fields say {expected} x {expected_2}. Check RECEPTIVE_FIELD and SCALE_FACTOR.</source>
   <extracomment>409, engine/inference/methods.py</extracomment>
   <translation>Pour {width} x {height} pixels, la sortie « {name} » du modèle a {shape} x {shape_2} pixels ; d'après les champs, ce serait {expected} x {expected_2}. Vérifiez RECEPTIVE_FIELD et SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <extracomment>410, engine/inference/model_inspection.py</extracomment>
   <translation>Chargement du modèle</translation>
  </message>
  <message>
   <source>The model was not run. {error}</source>
   <extracomment>411, engine/inference/model_inspection.py</extracomment>
   <translation>Le modèle n'a pas été exécuté. {error}</translation>
  </message>
  <message>
   <source>Drawing the network</source>
   <extracomment>412, engine/inference/model_inspection.py</extracomment>
   <translation>Dessin du réseau</translation>
  </message>
  <message>
   <source>a Sentinel-2 tile at 10 m ({pixels})</source>
   <extracomment>413, engine/inference/model_inspection.py</extracomment>
   <translation>une tuile Sentinel-2 à 10 m ({pixels})</translation>
  </message>
  <message>
   <source>Not tried: the dense method rewrites the layers, and there is no model card that would hold the rewritten network.</source>
   <extracomment>414, engine/inference/model_inspection.py</extracomment>
   <translation>Pas essayée : la méthode dense réécrit les couches, et il n'y a pas de fiche du modèle qui contiendrait le réseau réécrit.</translation>
  </message>
  <message>
   <source>Not possible: the dense method rewrites the layers of a Keras model, and an ONNX file has none.</source>
   <extracomment>415, engine/inference/model_inspection.py</extracomment>
   <translation>Impossible : la méthode dense réécrit les couches d'un modèle Keras, et un fichier ONNX n'en a pas.</translation>
  </message>
  <message>
   <source>Not tried when the model was exported. Export it again to have the dense method.</source>
   <extracomment>416, engine/inference/model_inspection.py</extracomment>
   <translation>Pas essayée lors de l'export du modèle. Exportez-le de nouveau pour disposer de la méthode dense.</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <extracomment>417, engine/inference/model_inspection.py</extracomment>
   <translation>aucune raison n'est donnée</translation>
  </message>
  <message>
   <source>Not possible: {rstrip}.</source>
   <extracomment>418, engine/inference/model_inspection.py</extracomment>
   <translation>Impossible : {rstrip}.</translation>
  </message>
  <message>
   <source>The strides of the network are replaced by dilation.</source>
   <extracomment>419, engine/inference/model_inspection.py</extracomment>
   <translation>Les pas (strides) du réseau sont remplacés par une dilatation.</translation>
  </message>
  <message>
   <source>What patches share inside their padded borders is computed once.</source>
   <extracomment>420, engine/inference/model_inspection.py</extracomment>
   <translation>Ce que les imagettes ont en commun à l'intérieur de leurs bords de remplissage est calculé une seule fois.</translation>
  </message>
  <message>
   <source>Poolings are replaced by pooling fragments.</source>
   <extracomment>421, engine/inference/model_inspection.py</extracomment>
   <translation>Les poolings sont remplacés par des fragments de pooling.</translation>
  </message>
  <message>
   <source>Proven: over {windows} windows, the dense network and the patches give the same labels, and no output differs by more than {value}. {strides}</source>
   <extracomment>422, engine/inference/model_inspection.py</extracomment>
   <translation>Prouvée : sur {windows} fenêtres, le réseau dense et les imagettes donnent les mêmes étiquettes, et aucune sortie ne diffère de plus de {value}. {strides}</translation>
  </message>
  <message>
   <source>What the network pads reaches {margin} pixels into its output. A map is made of regions whose margin is cut away, and equals the network run over the whole image; proven over {windows} units of {values} pixels, where nothing differs by more than {largest_difference}.</source>
   <extracomment>423, engine/inference/margin_choice.py</extracomment>
   <translation>L'effet du remplissage du réseau s'étend sur {margin} pixels à l'intérieur de sa sortie. Une carte est composée de régions dont la marge est coupée, et équivaut au réseau exécuté sur l'image entière ; prouvé sur {windows} unités de {values} pixels, où rien ne diffère de plus de {largest_difference}.</translation>
  </message>
  <message>
   <source>It is run on patches of {patch} pixels, which overlap on a fixed grid; a margin of each is cut away, and measured on the image. {cuts}</source>
   <extracomment>424, engine/inference/model_inspection.py</extracomment>
   <translation>Il est exécuté sur des imagettes de {patch} pixels, qui se recouvrent sur une grille fixe ; une marge de chacune est coupée, et mesurée sur l'image. {cuts}</translation>
  </message>
  <message>
   <source>The folder has no model card: its layers are not known, and its fields were measured by running it. Export the Keras file to have one.</source>
   <extracomment>425, engine/inference/model_inspection.py</extracomment>
   <translation>Le dossier n'a pas de fiche du modèle : ses couches sont inconnues, et ses champs ont été mesurés en l'exécutant. Exportez le fichier Keras pour en avoir une.</translation>
  </message>
  <message>
   <source>An ONNX file says nothing of layers as Keras has them; its fields were measured by running it.</source>
   <extracomment>426, engine/inference/model_inspection.py</extracomment>
   <translation>Un fichier ONNX ne dit rien de couches au sens de Keras ; ses champs ont été mesurés en l'exécutant.</translation>
  </message>
  <message>
   <source>Measuring the fields of the network</source>
   <extracomment>427, engine/inference/model_inspection.py</extracomment>
   <translation>Mesure des champs du réseau</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated, since the receptive field of the model is not known.</source>
   <extracomment>428, engine/inference/model_inspection.py</extracomment>
   <translation>Le temps et la mémoire ne peuvent pas être estimés, car le champ récepteur du modèle est inconnu.</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated: the image has {width} x {height} pixels, the model's receptive field needs {width_2} x {height_2}.</source>
   <extracomment>429, engine/inference/model_inspection.py</extracomment>
   <translation>Le temps et la mémoire ne peuvent pas être estimés : l'image a {width} x {height} pixels, le champ récepteur du modèle en exige {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>Values of {list} were rounded to whole numbers for the type {dtype}. Choose DATA_TYPE float32 to keep them.</source>
   <extracomment>430, engine/inference/number_maps.py</extracomment>
   <translation>Des valeurs de {list} ont été arrondies à des nombres entiers pour le type {dtype}. Choisissez DATA_TYPE float32 pour les conserver.</translation>
  </message>
  <message>
   <source>{saturated} values of {list} did not fit the type {dtype} and were set to its limits. Choose a larger DATA_TYPE.</source>
   <extracomment>431, engine/inference/number_maps.py</extracomment>
   <translation>{saturated} valeurs de {list} dépassaient le type {dtype} et ont été ramenées à ses limites. Choisissez un DATA_TYPE plus grand.</translation>
  </message>
  <message>
   <source>{number} % of the map ({number_2} pixels) lies where all bands of {image} are {value}, and nothing says that this means no data: it was classified like the rest. If it is outside of what was recorded or clipped, give NODATA {value_2}; if it was measured, all is well.</source>
   <extracomment>432, engine/inference/outside.py</extracomment>
   <translation>{number} % de la carte ({number_2} pixels) se trouvent là où toutes les bandes de {image} valent {value}, et rien ne dit que cela signifie « sans données » : cela a été classé comme le reste. Si c'est hors de la zone acquise ou découpée, donnez à NODATA la valeur {value_2} ; si cela a été mesuré, tout va bien.</translation>
  </message>
  <message>
   <source>{share} % of EXTENT lies outside of the map that the image allows, which ends at ({left}, {bottom}, {right}, {top}) as xmin, ymin, xmax, ymax: the map covers the rest.</source>
   <extracomment>433, engine/inference/outside.py</extracomment>
   <translation>{share} % de EXTENT se trouvent hors de la carte que l'image permet, qui se termine à ({left}, {bottom}, {right}, {top}), soit xmin, ymin, xmax, ymax : la carte couvre le reste.</translation>
  </message>
  <message>
   <source>overlap, blend {value}</source>
   <extracomment>434, engine/inference/overlap.py</extracomment>
   <translation>recouvrement, fondu {value}</translation>
  </message>
  <message>
   <source>overlap, crop {value}</source>
   <extracomment>435, engine/inference/overlap.py</extracomment>
   <translation>recouvrement, rognage {value}</translation>
  </message>
  <message>
   <source>{what}; {share} of labels depend on the cut</source>
   <extracomment>436, engine/inference/overlap.py</extracomment>
   <translation>{what} ; {share} des étiquettes dépendent de la coupe</translation>
  </message>
  <message>
   <source>MARGIN is {margin}, which leaves nothing of patches of {patch} pixels. Give a smaller MARGIN, or a larger PATCH_SIZE where the model takes it.</source>
   <extracomment>437, engine/inference/overlap.py</extracomment>
   <translation>MARGIN est {margin}, ce qui ne laisse rien d'imagettes de {patch} pixels. Indiquez un MARGIN plus petit, ou un PATCH_SIZE plus grand si le modèle l'accepte.</translation>
  </message>
  <message>
   <source>less than 0.001 %</source>
   <extracomment>438, engine/inference/overlap.py</extracomment>
   <translation>moins de 0.001 %</translation>
  </message>
  <message>
   <source>on images of noise and with structure</source>
   <extracomment>439, engine/inference/overlap.py</extracomment>
   <translation>sur des images de bruit et des images structurées</translation>
  </message>
  <message>
   <source>depended on where patches are cut</source>
   <extracomment>440, engine/inference/overlap.py</extracomment>
   <translation>dépendaient de l'endroit où les imagettes sont coupées</translation>
  </message>
  <message>
   <source>The search for that margin begins with {margin} pixels: at the export, {where}, {share} of the labels beyond {what}.</source>
   <extracomment>441, engine/inference/overlap.py</extracomment>
   <translation>La recherche de cette marge part de {margin} pixels : lors de l'export, {where}, au-delà de cette distance, {share} des étiquettes {what}.</translation>
  </message>
  <message>
   <source>At the export, {where}, no margin was enough: beyond {margin} pixels, {share} of the labels {what}.</source>
   <extracomment>442, engine/inference/overlap.py</extracomment>
   <translation>Lors de l'export, {where}, aucune marge ne suffisait : au-delà de {margin} pixels, {share} des étiquettes {what}.</translation>
  </message>
  <message>
   <source>PATCH_SIZE, MARGIN or BLEND is given, but the model {why}. Leave them empty.</source>
   <extracomment>443, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE, MARGIN ou BLEND est indiqué, mais le modèle {why}. Laissez-les vides.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}, but the model takes patches of {fixed} pixels only. Leave PATCH_SIZE empty.</source>
   <extracomment>444, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE est {asked}, mais le modèle n'accepte que des imagettes de {fixed} pixels. Laissez PATCH_SIZE vide.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}</source>
   <extracomment>445, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE est {asked}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is empty, which means {sizes}</source>
   <extracomment>446, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE est vide, ce qui signifie {sizes}</translation>
  </message>
  <message>
   <source>{named}, but the model does not take such patches. Give a PATCH_SIZE that is a multiple of the model's total stride, such as 32, 48 or 96. ({failed})</source>
   <extracomment>447, engine/inference/overlap.py</extracomment>
   <translation>{named}, mais le modèle n'accepte pas de telles imagettes. Indiquez un PATCH_SIZE qui soit un multiple du pas (stride) total du modèle, par exemple 32, 48 ou 96. ({failed})</translation>
  </message>
  <message>
   <source>For a patch of {patch} pixels the model gives {output} pixels, which lie evenly neither on its pixels nor between them. Give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR.</source>
   <extracomment>448, engine/inference/overlap.py</extracomment>
   <translation>Pour une imagette de {patch} pixels, le modèle donne {output} pixels, qui ne tombent régulièrement ni sur ses pixels ni entre eux. Indiquez RECEPTIVE_FIELD, EXPRESSION_FIELD et SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>a model has an output</source>
   <extracomment>449, engine/inference/patch_comparison.py</extracomment>
   <translation>un modèle a une sortie</translation>
  </message>
  <message>
   <source>Finding the fields of the model</source>
   <extracomment>450, engine/inference/preparation.py</extracomment>
   <translation>Recherche des champs du modèle</translation>
  </message>
  <message>
   <source>Looking at what the outputs are</source>
   <extracomment>451, engine/inference/preparation.py</extracomment>
   <translation>Examen de la nature des sorties</translation>
  </message>
  <message>
   <source>Choosing how the map is computed</source>
   <extracomment>452, engine/inference/preparation.py</extracomment>
   <translation>Choix du mode de calcul de la carte</translation>
  </message>
  <message>
   <source>{path} feeds the input “{name}”</source>
   <extracomment>453, engine/inference/preparation.py</extracomment>
   <translation>{path} alimente l'entrée « {name} »</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut</source>
   <extracomment>454, engine/inference/preparation.py</extracomment>
   <translation>Mesure de ce qui dépend de l'endroit où les imagettes sont coupées</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({done} %)</source>
   <extracomment>455, engine/inference/preparation.py</extracomment>
   <translation>Mesure de ce qui dépend de l'endroit où les imagettes sont coupées ({done} %)</translation>
  </message>
  <message>
   <source> The model card has the search for the margin begin with {beginning}.</source>
   <extracomment>456, engine/inference/preparation.py</extracomment>
   <translation> D'après la fiche du modèle, la recherche de la marge part de {beginning}.</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is blended: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>457, engine/inference/preparation.py</extracomment>
   <translation>Le modèle est exécuté sur des imagettes de {patch} pixels, dont {margin} sont coupés de chaque côté, et le reste est fondu : {needed}. Sur cette image, {share} des étiquettes dépendent de l'endroit où les imagettes sont coupées. PATCH_SIZE et MARGIN permettent de le changer.{begun}</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is laid out: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>458, engine/inference/preparation.py</extracomment>
   <translation>Le modèle est exécuté sur des imagettes de {patch} pixels, dont {margin} sont coupés de chaque côté, et le reste est juxtaposé : {needed}. Sur cette image, {share} des étiquettes dépendent de l'endroit où les imagettes sont coupées. PATCH_SIZE et MARGIN permettent de le changer.{begun}</translation>
  </message>
  <message>
   <source>METHOD, PATCH_SIZE, MARGIN, BLEND or inputs without an image ask for that, else the model would be run over the whole image</source>
   <extracomment>459, engine/inference/preparation.py</extracomment>
   <translation>METHOD, PATCH_SIZE, MARGIN, BLEND ou des entrées sans image le demandent, sans quoi le modèle serait exécuté sur l'image entière</translation>
  </message>
  <message>
   <source>for it, a region is no part of an image but another one</source>
   <extracomment>460, engine/inference/preparation.py</extracomment>
   <translation>pour lui, une région n'est pas une partie d'une image mais une autre image</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: its patches reach beyond the image's border, which is mirrored there.</source>
   <extracomment>461, engine/inference/preparation.py</extracomment>
   <translation>EDGES est « selon le remplissage du modèle », mais le modèle n'est pas exécuté sur l'image entière : ses imagettes dépassent le bord de l'image, qui y est mise en miroir.</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: it is given patches, and these lie inside the image. The map is cropped.</source>
   <extracomment>462, engine/inference/preparation.py</extracomment>
   <translation>EDGES est « selon le remplissage du modèle », mais le modèle n'est pas exécuté sur l'image entière : il reçoit des imagettes, et celles-ci sont à l'intérieur de l'image. La carte est rognée.</translation>
  </message>
  <message>
   <source>Checking the method “{name}” on the first tile</source>
   <extracomment>463, engine/inference/first_tile.py</extracomment>
   <translation>Vérification de la méthode « {name} » sur la première tuile</translation>
  </message>
  <message>
   <source>The model's padded network does not give on this image what its card says that it does ({found}), so there is no map. Export the model again, or give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR to have patches side by side.</source>
   <extracomment>464, engine/inference/first_tile.py</extracomment>
   <translation>Le réseau avec remplissage du modèle ne donne pas sur cette image ce que sa fiche annonce ({found}) ; il n'y a donc pas de carte. Exportez de nouveau le modèle, ou indiquez RECEPTIVE_FIELD, EXPRESSION_FIELD et SCALE_FACTOR pour obtenir des imagettes juxtaposées.</translation>
  </message>
  <message>
   <source>The method “{name}” does not give what the patches give on this image ({found})</source>
   <extracomment>465, engine/inference/first_tile.py</extracomment>
   <translation>La méthode « {name} » ne donne pas sur cette image ce que donnent les imagettes ({found})</translation>
  </message>
  <message>
   <source>{what}. Choose METHOD automatic or patches.</source>
   <extracomment>466, engine/inference/first_tile.py</extracomment>
   <translation>{what}. Choisissez METHOD « automatique » ou « imagettes ».</translation>
  </message>
  <message>
   <source>{what}, so the map is computed patch by patch.</source>
   <extracomment>467, engine/inference/first_tile.py</extracomment>
   <translation>{what}, la carte est donc calculée imagette par imagette.</translation>
  </message>
  <message>
   <source>receptive field {receptive}, expression field {expression}</source>
   <extracomment>468, engine/inference/preparation.py</extracomment>
   <translation>champ récepteur {receptive}, champ d'expression {expression}</translation>
  </message>
  <message>
   <source>blocks of {unit} pixels with a margin of {margin}</source>
   <extracomment>469, engine/inference/preparation.py</extracomment>
   <translation>blocs de {unit} pixels avec une marge de {margin}</translation>
  </message>
  <message>
   <source>patches of {receptive} with a margin of {margin}</source>
   <extracomment>470, engine/inference/preparation.py</extracomment>
   <translation>imagettes de {receptive} avec une marge de {margin}</translation>
  </message>
  <message>
   <source>{engine}; method: {name}; {sees}, scale factor {scale_in_words}; map of {width} x {height} pixels in tiles of {width_2} x {height_2}.</source>
   <extracomment>471, engine/inference/preparation.py</extracomment>
   <translation>{engine} ; méthode : {name} ; {sees}, facteur d'échelle {scale_in_words} ; carte de {width} x {height} pixels en tuiles de {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>DATA_TYPE is {dtype}, which does not hold the class value {highest} of the legend beside its nodata value. Choose auto or {smallest}.</source>
   <extracomment>472, engine/inference/products.py</extracomment>
   <translation>DATA_TYPE est {dtype}, qui ne peut pas contenir la valeur de classe {highest} de la légende en plus de sa valeur nodata. Choisissez auto ou {smallest}.</translation>
  </message>
  <message>
   <source>The model gives the label {wrong}; the class map holds values from 0 to {limit}. Give a legend (CLASSES) that has the model's class values, choose a larger DATA_TYPE, or check the model.</source>
   <extracomment>473, engine/inference/products.py</extracomment>
   <translation>Le modèle donne l'étiquette {wrong} ; la carte de classes contient des valeurs de 0 à {limit}. Indiquez une légende (CLASSES) avec les valeurs de classe du modèle, choisissez un DATA_TYPE plus grand, ou vérifiez le modèle.</translation>
  </message>
  <message>
   <source>highest probability</source>
   <extracomment>474, engine/inference/products.py</extracomment>
   <translation>probabilité la plus élevée</translation>
  </message>
  <message>
   <source>margin to the second</source>
   <extracomment>475, engine/inference/products.py</extracomment>
   <translation>écart avec la deuxième</translation>
  </message>
  <message>
   <source>normalised entropy</source>
   <extracomment>476, engine/inference/products.py</extracomment>
   <translation>entropie normalisée</translation>
  </message>
  <message>
   <source>The model's output “{output}” was taken for probabilities, because {reason}, but it gives {value}. Choose ACTIVATION none to have its numbers as they are, or correct what the model card says of it.</source>
   <extracomment>477, engine/inference/products.py</extracomment>
   <translation>La sortie « {output} » du modèle a été prise pour des probabilités, car {reason}, mais elle donne {value}. Choisissez ACTIVATION « aucune » pour avoir ses nombres tels quels, ou corrigez ce que la fiche du modèle en dit.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result. “{output}” is taken for its result, because {reason}. Name another in HEAD if it is not.</source>
   <extracomment>478, engine/inference/result_words.py</extracomment>
   <translation>Le modèle a plusieurs sorties qui peuvent être son résultat. « {output} » est prise pour son résultat, car {reason}. Indiquez-en une autre dans HEAD si ce n'est pas le cas.</translation>
  </message>
  <message>
   <source>The map is made of “{output}”. The model's other outputs are left out: {list}. Name one in HEAD to have that instead, or * to have all.</source>
   <extracomment>479, engine/inference/result_words.py</extracomment>
   <translation>La carte est tirée de « {output} ». Les autres sorties du modèle sont laissées de côté : {list}. Indiquez-en une dans HEAD pour l'avoir à la place, ou * pour les avoir toutes.</translation>
  </message>
  <message>
   <source>the probability</source>
   <extracomment>482, engine/inference/result_words.py</extracomment>
   <translation>la probabilité</translation>
  </message>
  <message>
   <source>the logit of the probability</source>
   <extracomment>483, engine/inference/result_words.py</extracomment>
   <translation>le logit de la probabilité</translation>
  </message>
  <message>
   <source>logits of the probabilities</source>
   <extracomment>485, engine/inference/result_words.py</extracomment>
   <translation>logits des probabilités</translation>
  </message>
  <message>
   <source>The class</source>
   <extracomment>489, engine/inference/result_words.py</extracomment>
   <translation>La classe</translation>
  </message>
  <message>
   <source>, in the order of the labels</source>
   <extracomment>490, engine/inference/result_words.py</extracomment>
   <translation>, dans l'ordre des étiquettes</translation>
  </message>
  <message>
   <source>{what} is on the map where its probability is above {level}{each}.</source>
   <extracomment>491, engine/inference/result_words.py</extracomment>
   <translation>{what} figure sur la carte là où sa probabilité dépasse {level}{each}.</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>492, engine/inference/result_words.py</extracomment>
   <translation>inconnu</translation>
  </message>
  <message>
   <source> ({list} on samples)</source>
   <extracomment>493, engine/inference/result_words.py</extracomment>
   <translation> ({list} sur des échantillons)</translation>
  </message>
  <message>
   <source>the probability of one class</source>
   <extracomment>494, engine/inference/result_words.py</extracomment>
   <translation>la probabilité d'une classe</translation>
  </message>
  <message>
   <source>the logit of one class</source>
   <extracomment>495, engine/inference/result_words.py</extracomment>
   <translation>le logit d'une classe</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid makes two classes of them by THRESHOLD</source>
   <extracomment>496, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION « sigmoïde » en fait deux classes au moyen de THRESHOLD</translation>
  </message>
  <message>
   <source>logits of {channels} classes</source>
   <extracomment>497, engine/inference/result_words.py</extracomment>
   <translation>des logits de {channels} classes</translation>
  </message>
  <message>
   <source>ACTIVATION softmax makes classes of them, sigmoid labels that do not exclude others</source>
   <extracomment>498, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION « softmax » en fait des classes, « sigmoïde » des étiquettes qui n'excluent pas les autres</translation>
  </message>
  <message>
   <source>Nothing says what the numbers of “{output}” are{seen}: {first}, or quantities (regression). {way}; none says that they are quantities.</source>
   <extracomment>499, engine/inference/result_words.py</extracomment>
   <translation>Rien ne dit ce que sont les nombres de « {output} »{seen} : {first}, ou des grandeurs (régression). {way} ; « aucune » dit que ce sont des grandeurs.</translation>
  </message>
  <message>
   <source>{reading} Until it is said, there or in the model card (“kind” in cnnmapper:numbers), they are written as they are.</source>
   <extracomment>500, engine/inference/result_words.py</extracomment>
   <translation>{reading} Tant que ce n'est pas précisé, là ou dans la fiche du modèle (« kind » dans cnnmapper:numbers), ils sont écrits tels quels.</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid</source>
   <extracomment>501, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION « sigmoïde »</translation>
  </message>
  <message>
   <source>classes that exclude each other</source>
   <extracomment>502, engine/inference/result_words.py</extracomment>
   <translation>des classes qui s'excluent mutuellement</translation>
  </message>
  <message>
   <source>ACTIVATION softmax</source>
   <extracomment>503, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION « softmax »</translation>
  </message>
  <message>
   <source>something else</source>
   <extracomment>504, engine/inference/result_words.py</extracomment>
   <translation>autre chose</translation>
  </message>
  <message>
   <source>ACTIVATION none</source>
   <extracomment>505, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATION « aucune »</translation>
  </message>
  <message>
   <source>fractions or other quantities</source>
   <extracomment>506, engine/inference/result_words.py</extracomment>
   <translation>des fractions ou d'autres grandeurs</translation>
  </message>
  <message>
   <source>The numbers of “{output}” may be {other} as well: {against}. Then choose {way}.</source>
   <extracomment>507, engine/inference/result_words.py</extracomment>
   <translation>Les nombres de « {output} » peuvent aussi être {other} : {against}. Choisissez alors {way}.</translation>
  </message>
  <message>
   <source>The scale factor of the model is not known. Give it as SCALE_FACTOR: the size of an output pixel divided by the size of an image pixel (4 for a network with two 2 x 2 poolings).</source>
   <extracomment>508, engine/inference/field_search.py</extracomment>
   <translation>Le facteur d'échelle du modèle est inconnu. Indiquez-le dans SCALE_FACTOR : la taille d'un pixel de sortie divisée par la taille d'un pixel de l'image (4 pour un réseau avec deux poolings 2 x 2).</translation>
  </message>
  <message>
   <source>STEP is {step}, but the model gives a map of each patch and not one value: there is no patch around every pixel that could be left out. Leave STEP at 1.</source>
   <extracomment>509, engine/inference/field_search.py</extracomment>
   <translation>STEP est {step}, mais le modèle donne une carte de chaque imagette et non une seule valeur : il n'y a pas, autour de chaque pixel, d'imagette qui puisse être omise. Laissez STEP à 1.</translation>
  </message>
  <message>
   <source>has {sources_count} image inputs: patches that overlap are for models of one</source>
   <extracomment>510, engine/inference/field_search.py</extracomment>
   <translation>a {sources_count} entrées d'image : les imagettes avec recouvrement sont destinées aux modèles qui n'en ont qu'une</translation>
  </message>
  <message>
   <source>gives one value for each patch and not a map of it</source>
   <extracomment>511, engine/inference/field_search.py</extracomment>
   <translation>donne une seule valeur pour chaque imagette et non une carte de celle-ci</translation>
  </message>
  <message>
   <source>METHOD is dense, which is for models that give one value for each patch; this one gives a map of {output} pixels for a patch of {patch}. Choose METHOD automatic.</source>
   <extracomment>512, engine/inference/field_search.py</extracomment>
   <translation>METHOD est « dense », qui est destiné aux modèles donnant une seule valeur pour chaque imagette ; celui-ci donne une carte de {output} pixels pour une imagette de {patch}. Choisissez METHOD « automatique ».</translation>
  </message>
  <message>
   <source>The receptive field of the model's input “{name}” is not known{value}. Give it as RECEPTIVE_FIELD: the width (x height) in pixels of the patches that the model was trained on.</source>
   <extracomment>513, engine/inference/field_search.py</extracomment>
   <translation>Le champ récepteur de l'entrée « {name} » du modèle est inconnu{value}. Indiquez-le dans RECEPTIVE_FIELD : la largeur (x hauteur) en pixels des imagettes sur lesquelles le modèle a été entraîné.</translation>
  </message>
  <message>
   <source>The outputs {list} have different expression fields ({list_2}) for a patch of {patch}, and cannot share one map. Name in OUTPUT_NAMES those alone that have one pixel grid.</source>
   <extracomment>514, engine/inference/field_search.py</extracomment>
   <translation>Les sorties {list} ont des champs d'expression différents ({list_2}) pour une imagette de {patch}, et ne peuvent pas partager une même carte. N'indiquez dans OUTPUT_NAMES que celles qui ont une même grille de pixels.</translation>
  </message>
  <message>
   <source>the program</source>
   <extracomment>515, engine/inference/run_identity.py</extracomment>
   <translation>le programme</translation>
  </message>
  <message>
   <source>the model</source>
   <extracomment>516, engine/inference/run_identity.py</extracomment>
   <translation>le modèle</translation>
  </message>
  <message>
   <source>the outputs</source>
   <extracomment>517, engine/inference/run_identity.py</extracomment>
   <translation>les sorties</translation>
  </message>
  <message>
   <source>the method</source>
   <extracomment>518, engine/inference/cluster_document.py</extracomment>
   <translation>la méthode</translation>
  </message>
  <message>
   <source>the engine</source>
   <extracomment>519, engine/inference/cluster_document.py</extracomment>
   <translation>le moteur</translation>
  </message>
  <message>
   <source>the values of the images</source>
   <extracomment>520, engine/inference/run_identity.py</extracomment>
   <translation>les valeurs des images</translation>
  </message>
  <message>
   <source>the tiles</source>
   <extracomment>521, engine/inference/run_identity.py</extracomment>
   <translation>les tuiles</translation>
  </message>
  <message>
   <source>the classes</source>
   <extracomment>522, engine/inference/run_identity.py</extracomment>
   <translation>les classes</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected {sources_count} {value}</source>
   <extracomment>524, engine/inference/size_texts.py</extracomment>
   <translation>{name} est « {text} » ; attendu : {sources_count} {value}</translation>
  </message>
  <message>
   <source>sizes separated by commas, one for each source.</source>
   <extracomment>525, engine/inference/size_texts.py</extracomment>
   <translation>tailles séparées par des virgules, une pour chaque source.</translation>
  </message>
  <message>
   <source>Shares of the classes: {found}.</source>
   <extracomment>526, engine/inference/told_shares.py</extracomment>
   <translation>Parts des classes : {found}.</translation>
  </message>
  <message>
   <source>Nothing but</source>
   <extracomment>527, engine/inference/told_shares.py</extracomment>
   <translation>Rien d'autre que</translation>
  </message>
  <message>
   <source>{all_of_it} “{name}” on the map, of {entries_count} classes. If the land is so, all is well; else the model was given other numbers, other bands or another pixel size than it was trained on, or the legend is not its own.</source>
   <extracomment>528, engine/inference/told_shares.py</extracomment>
   <translation>{all_of_it} « {name} » sur la carte, parmi {entries_count} classes. Si le terrain est ainsi, tout va bien ; sinon le modèle a reçu d'autres nombres, d'autres bandes ou une autre taille de pixel que lors de son entraînement, ou la légende n'est pas la sienne.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} has {bands} bands; the model's input “{name}” takes {channels}. Choose an image with the bands of the training, or give their names in BANDS.</source>
   <extracomment>529, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE : {path} a {bands} bandes ; l'entrée « {name} » du modèle en prend {channels}. Choisissez une image avec les bandes de l'entraînement, ou indiquez leurs noms dans BANDS.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} and what follows it have {count} bands; the model's input “{name}” takes {wanted}. Expected are images with the bands of the training, or the rasters to be stacked to one, one image after the other.</source>
   <extracomment>530, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE : {path} et ce qui le suit ont {count} bandes ; l'entrée « {name} » du modèle en prend {wanted}. Attendu : des images avec les bandes de l'entraînement, ou les rasters à empiler pour en former une, une image après l'autre.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {error}</source>
   <extracomment>531, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE : {error}</translation>
  </message>
  <message>
   <source>Looking at {name}</source>
   <extracomment>532, engine/inference/training_images.py</extracomment>
   <translation>Examen de {name}</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {name} is remote, so its overviews were looked at, whose pixels may be means: minimum, maximum and the outer percentiles are nearer to the middle than those of its own pixels. Give a local copy to have these.</source>
   <extracomment>533, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE : {name} est distant, ce sont donc ses pyramides qui ont été examinées, dont les pixels peuvent être des moyennes : le minimum, le maximum et les centiles extrêmes sont plus proches du milieu que ceux de ses propres pixels. Indiquez une copie locale pour avoir ces derniers.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: no pixel of {name} has data in all bands. Choose an image that the model was trained on.</source>
   <extracomment>534, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE : aucun pixel de {name} n'a de données dans toutes les bandes. Choisissez une image sur laquelle le modèle a été entraîné.</translation>
  </message>
  <message>
   <source>The training's images differ in unit, scale or offset of their bands; the model card keeps none of these.</source>
   <extracomment>535, engine/inference/training_images.py</extracomment>
   <translation>Les images d'entraînement diffèrent par l'unité, l'échelle ou le décalage de leurs bandes ; la fiche du modèle n'en conserve aucun.</translation>
  </message>
  <message>
   <source>The training's images have pixels of {sizes} m to {sizes_2} m; the model card keeps none of these sizes.</source>
   <extracomment>536, engine/inference/training_images.py</extracomment>
   <translation>Les images d'entraînement ont des pixels de {sizes} m à {sizes_2} m ; la fiche du modèle ne conserve aucune de ces tailles.</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE ({origin}) has the mean {mean} in band {number}; {origin_2} was adapted to a mean of {mean_2} with a standard deviation of {standard_deviation}. One of them is not what the model was trained on: check scale and order of the bands. The card keeps the image's.</source>
   <extracomment>537, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE ({origin}) a pour moyenne {mean} dans la bande {number} ; {origin_2} a été adapté à une moyenne de {mean_2} avec un écart type de {standard_deviation}. L'un des deux n'est pas ce sur quoi le modèle a été entraîné : vérifiez l'échelle et l'ordre des bandes. La fiche conserve les valeurs de l'image.</translation>
  </message>
  <message>
   <source>numbers outside the training's range</source>
   <extracomment>538, engine/inference/unlike_band.py</extracomment>
   <translation>nombres hors de la plage de l'entraînement</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training's images a pixel is: the distance of what the model makes its class of to that of these images, divided by the distance within which 95 % of these lie. Do not trust the map where it is above 1.</source>
   <extracomment>539, engine/inference/unlike_band.py</extracomment>
   <translation>La dernière bande de OUTPUT_CONFIDENCE dit à quel point un pixel est différent des images d'entraînement : la distance entre ce dont le modèle tire sa classe et ce qu'il en est pour ces images, divisée par la distance dans laquelle se trouvent 95 % de celles-ci. Ne vous fiez pas à la carte là où elle dépasse 1.</translation>
  </message>
  <message>
   <source>unlike the training (share of numbers out of range)</source>
   <extracomment>540, engine/inference/unlike_band.py</extracomment>
   <translation>différent de l'entraînement (part de nombres hors plage)</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training a pixel is: of the numbers in its receptive field, the share outside the range in which 98 % of the training's lay, so 0.02 is usual. Export the model with TRAINING_IMAGE, and it measures that by its features.</source>
   <extracomment>541, engine/inference/unlike_band.py</extracomment>
   <translation>La dernière bande de OUTPUT_CONFIDENCE dit à quel point un pixel est différent de l'entraînement : parmi les nombres de son champ récepteur, la part hors de la plage où se trouvaient 98 % de ceux de l'entraînement ; 0.02 est donc habituel. Exportez le modèle avec TRAINING_IMAGE, et il le mesurera par ses caractéristiques.</translation>
  </message>
  <message>
   <source>{mixed}: made of Sentinel-2 images from before and after processing baseline 04.00, which has 1000 added to every value, so that no one number puts them right. The values are taken as stored, and the map is wrong on one part. Give a mosaic of images of one kind.</source>
   <extracomment>542, engine/inference/value_choice.py</extracomment>
   <translation>{mixed} : composé d'images Sentinel-2 d'avant et d'après la référence de traitement 04.00, dans laquelle 1000 sont ajoutés à chaque valeur, de sorte qu'aucun nombre unique ne les corrige. Les valeurs sont prises telles que stockées, et la carte est fausse sur une partie. Utilisez une mosaïque d'images d'un seul type.</translation>
  </message>
  <message>
   <source>{amount} subtracted from {same} ({told}): harmonised to before baseline 04.00</source>
   <extracomment>543, engine/inference/value_choice.py</extracomment>
   <translation>{amount} soustraits de {same} ({told}) : harmonisées à celles d'avant la référence de traitement 04.00</translation>
  </message>
  <message>
   <source>{same}: {amount} was added to the values ({told}), and the model card does not say whether to those of the training images, too. {amount_2} is subtracted, as for a model trained on images from before processing baseline 04.00 (January 2022) or on harmonised ones. If it was trained on values as they are now, the map is wrong: choose VALUES “as stored”.</source>
   <extracomment>544, engine/inference/value_choice.py</extracomment>
   <translation>{same} : {amount} ont été ajoutés aux valeurs ({told}), et la fiche du modèle ne dit pas s'ils l'ont été aussi à celles des images d'entraînement. {amount_2} sont soustraits, comme pour un modèle entraîné sur des images d'avant la référence de traitement 04.00 (janvier 2022) ou sur des images harmonisées. S'il a été entraîné sur des valeurs telles qu'elles sont maintenant, la carte est fausse : choisissez VALUES « telles que stockées ».</translation>
  </message>
  <message>
   <source>value x {scale} {offset} of {same}: scale and offset applied</source>
   <extracomment>545, engine/inference/value_choice.py</extracomment>
   <translation>valeur x {scale} {offset} de {same} : échelle et décalage appliqués</translation>
  </message>
  <message>
   <source>as stored {others}: neither scale nor offset</source>
   <extracomment>546, engine/inference/value_choice.py</extracomment>
   <translation>telles que stockées, {others} : ni échelle ni décalage</translation>
  </message>
  <message>
   <source>VALUES is “scale and offset applied”, but no band of {bands} has a scale or an offset, and no metadata of Sentinel-2 tell one. Choose VALUES “as stored”, or set them first (“Translate”, with -a_scale and -a_offset).</source>
   <extracomment>547, engine/inference/value_choice.py</extracomment>
   <translation>VALUES est « échelle et décalage appliqués », mais aucune bande de {bands} n'a d'échelle ou de décalage, et aucune métadonnée de Sentinel-2 n'en indique. Choisissez VALUES « telles que stockées », ou définissez-les d'abord (« Convertir », avec -a_scale et -a_offset).</translation>
  </message>
  <message>
   <source>The model was trained on values with scale and offset applied, by its card; no scale or offset is known of {bands}. The values are taken as stored: right if they are scaled already, else the map is wrong.</source>
   <extracomment>548, engine/inference/value_choice.py</extracomment>
   <translation>D'après sa fiche, le modèle a été entraîné sur des valeurs avec échelle et décalage appliqués ; aucune échelle ni aucun décalage n'est connu pour {bands}. Les valeurs sont prises telles que stockées : c'est juste si elles sont déjà mises à l'échelle, sinon la carte est fausse.</translation>
  </message>
  <message>
   <source>{same}: {added} should have been added to the values ({worst}), but {shares} % of a sample of {value} are below {added_2}, which they could hardly be then.</source>
   <extracomment>549, engine/inference/value_choice.py</extracomment>
   <translation>{same} : {added} auraient dû être ajoutés aux valeurs ({worst}), mais {shares} % d'un échantillon de {value} sont inférieurs à {added_2}, ce qui ne serait alors guère possible.</translation>
  </message>
  <message>
   <source>{said} It is subtracted all the same, as VALUES is “harmonised”: if it was subtracted before, the map is wrong, and VALUES “as stored” right.</source>
   <extracomment>550, engine/inference/value_choice.py</extracomment>
   <translation>{said} Ils sont soustraits malgré tout, car VALUES est « harmonisées » : s'ils avaient déjà été soustraits, la carte est fausse, et VALUES « telles que stockées » est le bon choix.</translation>
  </message>
  <message>
   <source>{said} It is taken for subtracted already, and is not subtracted again: if that is wrong, so is the map. VALUES “harmonised” subtracts it all the same.</source>
   <extracomment>551, engine/inference/value_choice.py</extracomment>
   <translation>{said} On considère qu'ils sont déjà soustraits, et ils ne le sont pas de nouveau : si c'est faux, la carte l'est aussi. VALUES « harmonisées » les soustrait malgré tout.</translation>
  </message>
  <message>
   <source>{older}: nothing is added to the values ({older_2}), but the model was trained on images with 1000 added to every value, by its card. The values are taken as stored, and the map is wrong unless the card is: use an image of processing baseline 04.00 or later as it is.</source>
   <extracomment>552, engine/inference/value_choice.py</extracomment>
   <translation>{older} : rien n'est ajouté aux valeurs ({older_2}), mais d'après sa fiche, le modèle a été entraîné sur des images avec 1000 ajoutés à chaque valeur. Les valeurs sont prises telles que stockées, et la carte est fausse, à moins que ce ne soit la fiche : utilisez une image de la référence de traitement 04.00 ou ultérieure, telle quelle.</translation>
  </message>
  <message>
   <source>VALUES is “harmonised”, but nothing tells the processing baseline of {unknown}: no metadata of Sentinel-2 beside or above (MTD_MSIL2A.xml, MTD_MSIL1C.xml), none inside, no product's name in the path. The values are taken as stored: right if they are from before baseline 04.00 or harmonised already, else too large by 1000.</source>
   <extracomment>553, engine/inference/value_choice.py</extracomment>
   <translation>VALUES est « harmonisées », mais rien n'indique la référence de traitement de {unknown} : pas de métadonnées Sentinel-2 à côté ou au-dessus (MTD_MSIL2A.xml, MTD_MSIL1C.xml), aucune à l'intérieur, pas de nom de produit dans le chemin. Les valeurs sont prises telles que stockées : c'est juste si elles datent d'avant la référence de traitement 04.00 ou sont déjà harmonisées, sinon elles sont trop grandes de 1000.</translation>
  </message>
  <message>
   <source>as stored {unknown}: no processing baseline of Sentinel-2 is known</source>
   <extracomment>554, engine/inference/value_choice.py</extracomment>
   <translation>telles que stockées, {unknown} : aucune référence de traitement de Sentinel-2 n'est connue</translation>
  </message>
  <message>
   <source>processing baseline {baseline}, {why}</source>
   <extracomment>555, engine/inference/value_choice.py</extracomment>
   <translation>référence de traitement {baseline}, {why}</translation>
  </message>
  <message>
   <source>BLEND is on, but all that the model gives ({names}) are whole numbers, of which there is no mean. Switch BLEND off.</source>
   <extracomment>556, engine/inference/wanted_outputs.py</extracomment>
   <translation>BLEND est activé, mais tout ce que le modèle donne ({names}) est en nombres entiers, dont il n'existe pas de moyenne. Désactivez BLEND.</translation>
  </message>
  <message>
   <source>HEAD is *, but the model's outputs have different sizes for one patch ({sizes} pixels) and cannot share one map. Name those in HEAD that have the same, separated by commas.</source>
   <extracomment>557, engine/inference/wanted_outputs.py</extracomment>
   <translation>HEAD est *, mais les sorties du modèle ont des tailles différentes pour une imagette ({sizes} pixels) et ne peuvent pas partager une même carte. Indiquez dans HEAD celles qui ont la même, séparées par des virgules.</translation>
  </message>
  <message>
   <source>“{title}” is not named by the legend. {error}</source>
   <extracomment>558, engine/inference/wanted_products.py</extracomment>
   <translation>« {title} » n'est pas nommé par la légende. {error}</translation>
  </message>
  <message>
   <source>The class map is made of {made_of}.</source>
   <extracomment>559, engine/inference/wanted_products.py</extracomment>
   <translation>La carte de classes est tirée de ceci : {made_of}.</translation>
  </message>
  <message>
   <source>the legend</source>
   <extracomment>560, engine/inference/wanted_products.py</extracomment>
   <translation>la légende</translation>
  </message>
  <message>
   <source>is taken for something else, and the map holds {HIGHEST}. Name it in OUTPUT_NAMES if it holds the classes all the same.</source>
   <extracomment>561, engine/inference/wanted_products.py</extracomment>
   <translation>est considérée comme autre chose, et la carte contient {HIGHEST}. Indiquez-la dans OUTPUT_NAMES si elle contient tout de même les classes.</translation>
  </message>
  <message>
   <source>is taken for the classes all the same. If it is something else, export the model without it: the map holds {HIGHEST} then.</source>
   <extracomment>562, engine/inference/wanted_products.py</extracomment>
   <translation>est tout de même prise pour les classes. Si c'est autre chose, exportez le modèle sans elle : la carte contient alors {HIGHEST}.</translation>
  </message>
  <message>
   <source>The model's output “{labels}”, of whole numbers, is another class than the most probable one of “{probabilities}” on {share} % of samples. It {taken}</source>
   <extracomment>563, engine/inference/wanted_products.py</extracomment>
   <translation>La sortie « {labels} » du modèle, en nombres entiers, est une autre classe que la plus probable de « {probabilities} » sur {share} % des échantillons. Elle {taken}</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, which is no output of the model. Its outputs are: {list}.</source>
   <extracomment>564, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMES nomme « {name} », qui n'est pas une sortie du modèle. Ses sorties sont : {list}.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names an output twice: {text}.</source>
   <extracomment>565, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMES nomme une sortie deux fois : {text}.</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is: neither its labels, nor how they hang together, nor their names. Name the one that you want in HEAD, several separated by commas, or * for all of them in one map; OUTPUT_NAMES writes their channels as they are. Exporting the Keras file again may tell, too.</source>
   <extracomment>566, engine/inference/wanted_products.py</extracomment>
   <translation>Le modèle a plusieurs sorties qui peuvent être son résultat ({list}), et rien ne dit laquelle l'est : ni ses étiquettes, ni les liens entre ses sorties, ni leurs noms. Indiquez celle que vous voulez dans HEAD, plusieurs séparées par des virgules, ou * pour toutes dans une seule carte ; OUTPUT_NAMES écrit leurs canaux tels quels. Un nouvel export du fichier Keras peut aussi le révéler.</translation>
  </message>
  <message>
   <source>The model has no output to make a map of: neither labels (one channel of whole numbers) nor floating-point numbers. Name the outputs to write in OUTPUT_NAMES, or export a model with such an output.</source>
   <extracomment>567, engine/inference/wanted_products.py</extracomment>
   <translation>Le modèle n'a pas de sortie dont tirer une carte : ni étiquettes (un canal de nombres entiers), ni nombres à virgule flottante. Indiquez dans OUTPUT_NAMES les sorties à écrire, ou exportez un modèle qui a une telle sortie.</translation>
  </message>
  <message>
   <source>The model has no output of class probabilities (several channels that sum to 1, or one between 0 and 1), so {wanted} cannot be made. Leave it empty, or export a model with a softmax or sigmoid output.</source>
   <extracomment>568, engine/inference/wanted_products.py</extracomment>
   <translation>Le modèle n'a pas de sortie de probabilités de classe (plusieurs canaux dont la somme vaut 1, ou un seul entre 0 et 1), de sorte que {wanted} ne peut pas être produit. Laissez-le vide, ou exportez un modèle avec une sortie softmax ou sigmoïde.</translation>
  </message>
  <message>
   <source>{result} Until it is said, {wanted} cannot be made; or leave it empty.</source>
   <extracomment>569, engine/inference/wanted_products.py</extracomment>
   <translation>{result} Tant que ce n'est pas précisé, {wanted} ne peut pas être produit ; sinon, laissez-le vide.</translation>
  </message>
  <message>
   <source>{result}: they are no output of class probabilities, so {wanted} cannot be made. Leave it empty, or choose another ACTIVATION or HEAD.</source>
   <extracomment>570, engine/inference/wanted_products.py</extracomment>
   <translation>{result} : ce n'est pas une sortie de probabilités de classe, de sorte que {wanted} ne peut pas être produit. Laissez-le vide, ou choisissez un autre ACTIVATION ou HEAD.</translation>
  </message>
  <message>
   <source>ACTIVATION is not used: the model gives labels, to which none applies.</source>
   <extracomment>571, engine/inference/wanted_products.py</extracomment>
   <translation>ACTIVATION n'est pas utilisé : le modèle donne des étiquettes, auxquelles aucune activation ne s'applique.</translation>
  </message>
  <message>
   <source>THRESHOLD is not used: the model gives {what}, to which none applies.</source>
   <extracomment>572, engine/inference/wanted_products.py</extracomment>
   <translation>THRESHOLD n'est pas utilisé : le modèle donne {what}, à quoi aucun seuil ne s'applique.</translation>
  </message>
  <message>
   <source>CLASSES is not used. {result}</source>
   <extracomment>573, engine/inference/wanted_products.py</extracomment>
   <translation>CLASSES n'est pas utilisé. {result}</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <extracomment>574, engine/inspect_model.py</extracomment>
   <translation>Écriture du rapport</translation>
  </message>
  <message>
   <source>OUTPUT_HTML {target} cannot be written: {value}. Choose another file.</source>
   <extracomment>575, engine/inspect_model.py</extracomment>
   <translation>OUTPUT_HTML : impossible d'écrire {target} : {value}. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>{companion} is not what GDAL writes beside a raster ({error}); repair or remove it.</source>
   <extracomment>576, engine/maps/category_names.py</extracomment>
   <translation>{companion} n'est pas ce que GDAL écrit à côté d'un raster ({error}) ; réparez-le ou supprimez-le.</translation>
  </message>
  <message>
   <source>{path} is not what GDAL writes: it declares XML entities.</source>
   <extracomment>577, engine/maps/category_names.py</extracomment>
   <translation>{path} n'est pas ce que GDAL écrit : il déclare des entités XML.</translation>
  </message>
  <message>
   <source>the model's labels, as they are</source>
   <extracomment>578, engine/maps/class_channels.py</extracomment>
   <translation>les étiquettes du modèle, telles quelles</translation>
  </message>
  <message>
   <source>the model's labels, as numbers of its channels</source>
   <extracomment>579, engine/maps/class_channels.py</extracomment>
   <translation>les étiquettes du modèle, en tant que numéros de ses canaux</translation>
  </message>
  <message>
   <source>the channel of the highest probability</source>
   <extracomment>580, engine/maps/class_channels.py</extracomment>
   <translation>le canal de plus forte probabilité</translation>
  </message>
  <message>
   <source>{origin}: {entry} means no data; it names no channel.</source>
   <extracomment>581, engine/maps/class_channels.py</extracomment>
   <translation>{origin} : {entry} signifie « sans données » ; il ne nomme aucun canal.</translation>
  </message>
  <message>
   <source>The classes of {origin} are not in the order of their values. They are taken to be in the order of the model's channels: {classes}. If the channels are in the order of the values instead ({by_value}), sort the legend by value.</source>
   <extracomment>582, engine/maps/class_channels.py</extracomment>
   <translation>Les classes de {origin} ne sont pas dans l'ordre de leurs valeurs. On suppose qu'elles sont dans l'ordre des canaux du modèle : {classes}. Si les canaux sont au contraire dans l'ordre des valeurs ({by_value}), triez la légende par valeur.</translation>
  </message>
  <message>
   <source>The classes of {origin} name the model's channels in their order, and the map holds their values: {classes}.</source>
   <extracomment>583, engine/maps/class_channels.py</extracomment>
   <translation>Les classes de {origin} nomment les canaux du modèle dans leur ordre, et la carte contient leurs valeurs : {classes}.</translation>
  </message>
  <message>
   <source>The model gives {channels} classes (channels {channels_2}); the legend of {origin} has {classes_count} (values {values}){value}. Expected is one class for each channel, in the channels' order: {value_2}</source>
   <extracomment>584, engine/maps/class_channels.py</extracomment>
   <translation>Le modèle donne {channels} classes (canaux {channels_2}) ; la légende de {origin} en a {classes_count} (valeurs {values}){value}. Attendu : une classe pour chaque canal, dans l'ordre des canaux : {value_2}</translation>
  </message>
  <message>
   <source>, {value} meaning no data</source>
   <extracomment>585, engine/maps/class_channels.py</extracomment>
   <translation>, {value} signifiant « sans données »</translation>
  </message>
  <message>
   <source>remove the classes that the model does not have, or choose the legend that belongs to the model.</source>
   <extracomment>586, engine/maps/class_channels.py</extracomment>
   <translation>supprimez les classes que le modèle n'a pas, ou choisissez la légende qui va avec le modèle.</translation>
  </message>
  <message>
   <source>add those that are missing, one that is only background too, or choose the legend that belongs to the model.</source>
   <extracomment>587, engine/maps/class_channels.py</extracomment>
   <translation>ajoutez celles qui manquent, même une qui n'est que le fond, ou choisissez la légende qui va avec le modèle.</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: those on samples of the image are {tolist}; the legend has the values {values}. They may count from 1, and every name would be that of the class before. Give a legend (CLASSES) whose values are the labels: from 1 on, or from 0 to {values_count}.</source>
   <extracomment>588, engine/maps/class_channels.py</extracomment>
   <translation>On ne sait pas ce que signifient les étiquettes du modèle : celles sur des échantillons de l'image sont {tolist} ; la légende a les valeurs {values}. Elles comptent peut-être à partir de 1, et chaque nom serait alors celui de la classe précédente. Indiquez une légende (CLASSES) dont les valeurs sont les étiquettes : à partir de 1, ou de 0 à {values_count}.</translation>
  </message>
  <message>
   <source>the model's labels on samples of the image are {tolist}; the legend has the values {values}</source>
   <extracomment>589, engine/maps/class_channels.py</extracomment>
   <translation>les étiquettes du modèle sur des échantillons de l'image sont {tolist} ; la légende a les valeurs {values}</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: {have}. They may be these values, or count from 0 ({channels}). Give a legend (CLASSES) whose values are the labels: from 0 on if they count from 0, else with an entry for 0 as well.</source>
   <extracomment>590, engine/maps/class_channels.py</extracomment>
   <translation>On ne sait pas ce que signifient les étiquettes du modèle : {have}. Ce sont peut-être ces valeurs, ou elles comptent à partir de 0 ({channels}). Indiquez une légende (CLASSES) dont les valeurs sont les étiquettes : à partir de 0 si elles comptent à partir de 0, sinon avec une entrée pour 0 également.</translation>
  </message>
  <message>
   <source>The legend does not fit the model: {have}. Give a legend (CLASSES) that has every label of the model.</source>
   <extracomment>591, engine/maps/class_channels.py</extracomment>
   <translation>La légende ne convient pas au modèle : {have}. Indiquez une légende (CLASSES) qui contient toutes les étiquettes du modèle.</translation>
  </message>
  <message>
   <source>The model's labels contradict the legend: where channel {channel} is the most probable, by the legend {channels}, the label is {labels}. Give a legend (CLASSES) whose values are the model's labels, in the order of its channels.</source>
   <extracomment>592, engine/maps/class_channels.py</extracomment>
   <translation>Les étiquettes du modèle contredisent la légende : là où le canal {channel} est le plus probable, d'après la légende {channels}, l'étiquette est {labels}. Indiquez une légende (CLASSES) dont les valeurs sont les étiquettes du modèle, dans l'ordre de ses canaux.</translation>
  </message>
  <message>
   <source>no whole number</source>
   <extracomment>593, engine/maps/discrete_ramp.py</extracomment>
   <translation>aucun nombre entier</translation>
  </message>
  <message>
   <source>the values {first} to {last}</source>
   <extracomment>594, engine/maps/discrete_ramp.py</extracomment>
   <translation>les valeurs {first} à {last}</translation>
  </message>
  <message>
   <source>{origin} is a style with the colour interpolation “Discrete”: its numbers are upper bounds, and the class up to {bound} holds {holds}. Expected is one class value in each: choose the interpolation “Exact”, or “Paletted/Unique values”, in the symbology and save the style again.</source>
   <extracomment>595, engine/maps/discrete_ramp.py</extracomment>
   <translation>{origin} est un style avec l'interpolation de couleur « Discrète » : ses nombres sont des bornes supérieures, et la classe allant jusqu'à {bound} contient {holds}. Attendu : une seule valeur de classe dans chacune : choisissez l'interpolation « Exacte », ou « Palette/Valeurs uniques », dans la symbologie et enregistrez de nouveau le style.</translation>
  </message>
  <message>
   <source>{folders} has {free} free; the maps may take {size}. Free some space, choose another folder, a smaller area, or the compact probabilities (PROBABILITY_TYPE uint16).</source>
   <extracomment>596, engine/maps/disk_space.py</extracomment>
   <translation>{folders} a {free} d'espace libre ; les cartes peuvent en occuper {size}. Libérez de l'espace, choisissez un autre dossier, une zone plus petite, ou les probabilités compactes (PROBABILITY_TYPE uint16).</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS COG: this GDAL ({version}) writes no cloud-optimised files; expected is 3.1 or newer. Leave the option out.</source>
   <extracomment>597, engine/maps/gdal_writer.py</extracomment>
   <translation>CREATION_OPTIONS COG : ce GDAL ({version}) n'écrit pas de fichiers optimisés pour le cloud ; attendu : 3.1 ou plus récent. Retirez cette option.</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {error}. Choose another output file, or check CREATION_OPTIONS.</source>
   <extracomment>598, engine/maps/gdal_writer.py</extracomment>
   <translation>{parent} ne peut pas recevoir la carte : {error}. Choisissez un autre fichier de sortie, ou vérifiez CREATION_OPTIONS.</translation>
  </message>
  <message>
   <source>Writing the map in {parent} failed: {error}. Check the free space of the disk.</source>
   <extracomment>599, engine/maps/gdal_writer.py</extracomment>
   <translation>L'écriture de la carte dans {parent} a échoué : {error}. Vérifiez l'espace libre du disque.</translation>
  </message>
  <message>
   <source>.qml, .csv, .tsv, .txt, .clr or .json</source>
   <extracomment>600, engine/maps/legend.py</extracomment>
   <translation>.qml, .csv, .tsv, .txt, .clr ou .json</translation>
  </message>
  <message>
   <source>{origin} holds no classes. Expected a paletted or single-band pseudocolor style (.qml), a table with the columns value, label, color (.csv), a colour map (.txt, .clr), or a model card with classes (.json).</source>
   <extracomment>601, engine/maps/legend.py</extracomment>
   <translation>{origin} ne contient pas de classes. Attendu : un style palette/valeurs uniques ou pseudo-couleur à bande unique (.qml), un tableau avec les colonnes value, label, color (.csv), une carte de couleurs (.txt, .clr), ou une fiche du modèle avec des classes (.json).</translation>
  </message>
  <message>
   <source>{origin} has the class value {value} twice.</source>
   <extracomment>602, engine/maps/legend.py</extracomment>
   <translation>{origin} contient deux fois la valeur de classe {value}.</translation>
  </message>
  <message>
   <source>{origin} has the class value {outside}; expected whole numbers from 0 to {MAX_VALUE}, and -1 for no data.</source>
   <extracomment>603, engine/maps/legend.py</extracomment>
   <translation>{origin} contient la valeur de classe {outside} ; attendu : des nombres entiers de 0 à {MAX_VALUE}, et -1 pour « sans données ».</translation>
  </message>
  <message>
   <source>{origin}: the value {value} (“{label}”) means no data; it is no class.</source>
   <extracomment>604, engine/maps/legend.py</extracomment>
   <translation>{origin} : la valeur {value} (« {label} ») signifie « sans données » ; ce n'est pas une classe.</translation>
  </message>
  <message>
   <source>{origin}: the value {value} means no data; it is no class.</source>
   <extracomment>605, engine/maps/legend.py</extracomment>
   <translation>{origin} : la valeur {value} signifie « sans données » ; ce n'est pas une classe.</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing legend file.</source>
   <extracomment>606, engine/maps/legend.py</extracomment>
   <translation>{path} n'existe pas. Choisissez un fichier de légende existant.</translation>
  </message>
  <message>
   <source>{path} is no file; expected a legend: {KINDS}.</source>
   <extracomment>607, engine/maps/legend.py</extracomment>
   <translation>{path} n'est pas un fichier ; attendu : une légende : {KINDS}.</translation>
  </message>
  <message>
   <source>{path} is no legend file; expected {KINDS}.</source>
   <extracomment>608, engine/maps/legend.py</extracomment>
   <translation>{path} n'est pas un fichier de légende ; attendu : {KINDS}.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected a legend, which has fewer than {MAX_BYTES}.</source>
   <extracomment>609, engine/maps/legend.py</extracomment>
   <translation>{path} a {size} octets ; attendu : une légende, qui en a moins de {MAX_BYTES}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {strerror}.</source>
   <extracomment>610, engine/inference/cluster_document.py</extracomment>
   <translation>Impossible de lire {path} : {strerror}.</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels, but not that of {label} ({value}). Give it a number, or remove the column.</source>
   <extracomment>611, engine/maps/legend.py</extracomment>
   <translation>{origin} numérote les canaux du modèle, mais pas celui de {label} ({value}). Donnez-lui un numéro, ou supprimez la colonne.</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; it was read as Windows-1252.</source>
   <extracomment>612, engine/maps/legend.py</extracomment>
   <translation>{origin} n'est pas un texte UTF-8 ; il a été lu comme Windows-1252.</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>613, engine/maps/legend.py</extracomment>
   <translation>{origin} n'est pas un texte UTF-8 ; enregistrez-le en UTF-8.</translation>
  </message>
  <message>
   <source>class {value} has the name {label}</source>
   <extracomment>614, engine/maps/legend.py</extracomment>
   <translation>la classe {value} a le nom {label}</translation>
  </message>
  <message>
   <source>color_hint is {hint}</source>
   <extracomment>615, engine/maps/legend.py</extracomment>
   <translation>color_hint est {hint}</translation>
  </message>
  <message>
   <source>{origin} is not a model card ({name}: {error}); expected is the model_card.json of an exported model.</source>
   <extracomment>616, engine/maps/legend.py</extracomment>
   <translation>{origin} n'est pas une fiche du modèle ({name} : {error}) ; attendu : le model_card.json d'un modèle exporté.</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters; expected text, saved as UTF-8.</source>
   <extracomment>617, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin} contient des caractères NUL ; attendu : du texte, enregistré en UTF-8.</translation>
  </message>
  <message>
   <source>{origin} has a bound that is no number.</source>
   <extracomment>618, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin} a une borne qui n'est pas un nombre.</translation>
  </message>
  <message>
   <source>{origin}: “{line}” is no line of a colour map; expected are a class value and red, green, blue from 0 to 255 (and alpha and a label), or a first line such as value,label,color.</source>
   <extracomment>619, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin} : « {line} » n'est pas une ligne de carte de couleurs ; attendu : une valeur de classe et rouge, vert, bleu de 0 à 255 (ainsi qu'alpha et une étiquette), ou une première ligne telle que value,label,color.</translation>
  </message>
  <message>
   <source>{origin}: the class value “{text}” is no number.</source>
   <extracomment>620, engine/maps/legend_rows.py</extracomment>
   <translation>{origin} : la valeur de classe « {text} » n'est pas un nombre.</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is too large.</source>
   <extracomment>621, engine/maps/legend_rows.py</extracomment>
   <translation>{origin} : la valeur de classe {text} est trop grande.</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is no whole number.</source>
   <extracomment>622, engine/maps/legend_rows.py</extracomment>
   <translation>{origin} : la valeur de classe {text} n'est pas un nombre entier.</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: {error}.</source>
   <extracomment>623, engine/maps/legend_style.py</extracomment>
   <translation>{origin} n'est pas un style QGIS : {error}.</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: it declares XML entities.</source>
   <extracomment>624, engine/maps/legend_style.py</extracomment>
   <translation>{origin} n'est pas un style QGIS : il déclare des entités XML.</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters: it is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>625, engine/maps/legend_table.py</extracomment>
   <translation>{origin} contient des caractères NUL : ce n'est pas un texte UTF-8 ; enregistrez-le en UTF-8.</translation>
  </message>
  <message>
   <source>{origin} is not a table: {error}.</source>
   <extracomment>626, engine/maps/legend_table.py</extracomment>
   <translation>{origin} n'est pas un tableau : {error}.</translation>
  </message>
  <message>
   <source>{origin} has a column for the number of the model's channel, with {value} in it; expected is each number once, from 0 or 1 on. Number the classes in the order of the model's channels, or remove the column.</source>
   <extracomment>627, engine/maps/legend_table.py</extracomment>
   <translation>{origin} a une colonne pour le numéro du canal du modèle, qui contient {value} ; attendu : chaque numéro une seule fois, à partir de 0 ou de 1. Numérotez les classes dans l'ordre des canaux du modèle, ou supprimez la colonne.</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels {list} and the classes {list_2}: values that count from 0 are the numbers of the channels themselves. Leave the column out, or give other values.</source>
   <extracomment>628, engine/maps/legend_table.py</extracomment>
   <translation>{origin} numérote les canaux du modèle {list} et les classes {list_2} : des valeurs qui comptent à partir de 0 sont elles-mêmes les numéros des canaux. Retirez la colonne, ou donnez d'autres valeurs.</translation>
  </message>
  <message>
   <source>{origin} lacks the columns {list}; expected a first line such as value,label,color.</source>
   <extracomment>629, engine/maps/legend_table.py</extracomment>
   <translation>Il manque à {origin} les colonnes {list} ; attendu : une première ligne telle que value,label,color.</translation>
  </message>
  <message>
   <source>{origin} lacks the column {list}; expected a first line such as value,label,color.</source>
   <extracomment>630, engine/maps/legend_table.py</extracomment>
   <translation>Il manque à {origin} la colonne {list} ; attendu : une première ligne telle que value,label,color.</translation>
  </message>
  <message>
   <source>{origin} has {cells_count} cells, the first line {width}. A label with a separator in it is put between quotes ("); a colour may be left out at the end.</source>
   <extracomment>631, engine/maps/legend_table.py</extracomment>
   <translation>{origin} a {cells_count} cellules, la première ligne {width}. Une étiquette qui contient un séparateur se met entre guillemets (") ; une couleur peut être omise à la fin.</translation>
  </message>
  <message>
   <source>{origin}: the colour is red, green, blue “{list}”; expected are three whole numbers from 0 to 255.</source>
   <extracomment>632, engine/maps/legend_table.py</extracomment>
   <translation>{origin} : la couleur est rouge, vert, bleu « {list} » ; attendu : trois nombres entiers de 0 à 255.</translation>
  </message>
  <message>
   <source>The creation option COG={options} means nothing; expected is YES or NO.</source>
   <extracomment>633, engine/maps/map_profile.py</extracomment>
   <translation>L'option de création COG={options} ne signifie rien ; attendu : YES ou NO.</translation>
  </message>
  <message>
   <source>The creation option “{option}” is not of the form KEY=VALUE.</source>
   <extracomment>634, engine/maps/map_profile.py</extracomment>
   <translation>L'option de création « {option} » n'est pas de la forme KEY=VALUE.</translation>
  </message>
  <message>
   <source>{target} is being written by another run. Wait for it, cancel it, or choose another output file.</source>
   <extracomment>635, engine/maps/output_lock.py</extracomment>
   <translation>{target} est en cours d'écriture par une autre exécution. Attendez-la, annulez-la, ou choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>a file cannot be both input and output</source>
   <extracomment>636, engine/maps/output_paths.py</extracomment>
   <translation>un fichier ne peut pas être à la fois entrée et sortie</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a name that ends with {list}.</source>
   <extracomment>637, engine/maps/output_paths.py</extracomment>
   <translation>{name} est {path} ; attendu : un nom qui se termine par {list}.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already; {clash}. Choose another file.</source>
   <extracomment>638, engine/maps/output_paths.py</extracomment>
   <translation>{name} est {path}, qui est déjà lu ou écrit ; {clash}. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>another output has the same file name</source>
   <extracomment>639, engine/maps/output_paths.py</extracomment>
   <translation>une autre sortie a le même nom de fichier</translation>
  </message>
  <message>
   <source>{name} {path} is a folder; expected a file to write.</source>
   <extracomment>640, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path} est un dossier ; attendu : un fichier à écrire.</translation>
  </message>
  <message>
   <source>{path} is a part of the image; it would be lost. Choose another output file.</source>
   <extracomment>641, engine/maps/output_paths.py</extracomment>
   <translation>{path} fait partie de l'image ; il serait perdu. Choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>{name} {folder} is a file; expected a new or empty folder.</source>
   <extracomment>642, engine/maps/output_paths.py</extracomment>
   <translation>{name} {folder} est un fichier ; attendu : un dossier nouveau ou vide.</translation>
  </message>
  <message>
   <source>{name}: the folder {parent} does not exist. Create it, or choose another.</source>
   <extracomment>643, engine/maps/output_paths.py</extracomment>
   <translation>{name} : le dossier {parent} n'existe pas. Créez-le, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>the overviews do not come back as they were written</source>
   <extracomment>644, engine/maps/rasterio_writer.py</extracomment>
   <translation>les pyramides relues diffèrent de celles qui ont été écrites</translation>
  </message>
  <message>
   <source>The map in {parent} cannot be opened again: {error}. Check the free space of the disk, and run it again.</source>
   <extracomment>645, engine/maps/rasterio_writer.py</extracomment>
   <translation>La carte dans {parent} ne peut pas être rouverte : {error}. Vérifiez l'espace libre du disque, et relancez.</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}.</source>
   <extracomment>646, engine/maps/resumable_maps.py</extracomment>
   <translation>Il y a une carte inachevée, mais elle est recommencée depuis le début : {reason}.</translation>
  </message>
  <message>
   <source>its tiles are damaged</source>
   <extracomment>647, engine/maps/resumable_maps.py</extracomment>
   <translation>ses tuiles sont endommagées</translation>
  </message>
  <message>
   <source>its tiles cannot be read ({strerror})</source>
   <extracomment>648, engine/maps/resumable_maps.py</extracomment>
   <translation>ses tuiles ne peuvent pas être lues ({strerror})</translation>
  </message>
  <message>
   <source>Going on with an interrupted run: {sound_count} of {tiles_count} tiles are done.</source>
   <extracomment>649, engine/maps/resumable_maps.py</extracomment>
   <translation>Reprise d'une exécution interrompue : {sound_count} tuiles sur {tiles_count} sont faites.</translation>
  </message>
  <message>
   <source>What was written to {parent} does not come back: the disk is full, or fails. Free some space, and run it again.</source>
   <extracomment>650, engine/maps/part_merging.py</extracomment>
   <translation>Ce qui a été écrit dans {parent} n'est pas relu à l'identique : le disque est plein, ou défaillant. Libérez de l'espace, et relancez.</translation>
  </message>
  <message>
   <source>{parent} cannot take the tiles that are finished: {strerror}. Check the free space of the disk.</source>
   <extracomment>651, engine/maps/resumable_maps.py</extracomment>
   <translation>{parent} ne peut pas recevoir les tuiles terminées : {strerror}. Vérifiez l'espace libre du disque.</translation>
  </message>
  <message>
   <source>{target} cannot be written: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>652, engine/maps/resumable_maps.py</extracomment>
   <translation>Impossible d'écrire {target} : {strerror}. Fermez-le là où il est ouvert, ou choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>{target} cannot be replaced: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>653, engine/maps/resumable_maps.py</extracomment>
   <translation>Impossible de remplacer {target} : {strerror}. Fermez-le là où il est ouvert, ou choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>its journal is of another version of the program</source>
   <extracomment>655, engine/maps/run_journal.py</extracomment>
   <translation>son journal est d'une autre version du programme</translation>
  </message>
  <message>
   <source>its journal cannot be read</source>
   <extracomment>656, engine/maps/run_journal.py</extracomment>
   <translation>son journal ne peut pas être lu</translation>
  </message>
  <message>
   <source>what has changed since: {list}</source>
   <extracomment>657, engine/maps/run_journal.py</extracomment>
   <translation>ce qui a changé depuis : {list}</translation>
  </message>
  <message>
   <source>{path} is not open</source>
   <extracomment>658, engine/maps/tile_spool.py</extracomment>
   <translation>{path} n'est pas ouvert</translation>
  </message>
  <message>
   <source>{name} is a Keras file, and is exported for this run alone.</source>
   <extracomment>659, engine/model_file.py</extracomment>
   <translation>{name} est un fichier Keras, et il est exporté pour cette seule exécution.</translation>
  </message>
  <message>
   <source>Looking for an export of {name}</source>
   <extracomment>660, engine/model_file.py</extracomment>
   <translation>Recherche d'un export de {name}</translation>
  </message>
  <message>
   <source>Waiting for another run that exports {name}</source>
   <extracomment>661, engine/model_file.py</extracomment>
   <translation>Attente d'une autre exécution qui exporte {name}</translation>
  </message>
  <message>
   <source>{name} is a Keras file: it is exported once, and the export kept for the next runs.</source>
   <extracomment>662, engine/model_file.py</extracomment>
   <translation>{name} est un fichier Keras : il est exporté une seule fois, et l'export est conservé pour les exécutions suivantes.</translation>
  </message>
  <message>
   <source>{path} was changed while it was read. Wait until nothing writes it any more, and run it again.</source>
   <extracomment>663, engine/model_file.py</extracomment>
   <translation>{path} a été modifié pendant sa lecture. Attendez que plus rien n'y écrive, et relancez.</translation>
  </message>
  <message>
   <source>{name} was exported by an earlier run, and that export is used.</source>
   <extracomment>664, engine/model_file.py</extracomment>
   <translation>{name} a été exporté par une exécution précédente, et cet export est utilisé.</translation>
  </message>
  <message>
   <source>Starting TensorFlow and Keras</source>
   <extracomment>665, engine/model_file.py</extracomment>
   <translation>Démarrage de TensorFlow et de Keras</translation>
  </message>
  <message>
   <source>The export of {model} cannot be written to {parent} ({reason}). Free some space there, or export it with “Export a Keras model” and choose the folder.</source>
   <extracomment>666, engine/model_file.py</extracomment>
   <translation>L'export de {model} ne peut pas être écrit dans {parent} ({reason}). Libérez-y de l'espace, ou exportez-le avec « Exporter un modèle Keras » et choisissez le dossier.</translation>
  </message>
  <message>
   <source>{error} CUSTOM_CODE is a parameter of “Export a Keras model” (cnnmapper:exportmodel): export the file there, and choose the folder that it writes as MODEL.</source>
   <extracomment>667, engine/model_file.py</extracomment>
   <translation>{error} CUSTOM_CODE est un paramètre de « Exporter un modèle Keras » (cnnmapper:exportmodel) : exportez-y le fichier, et choisissez comme MODEL le dossier qui est écrit.</translation>
  </message>
  <message>
   <source>Copy the file again</source>
   <extracomment>669, engine/models/card.py</extracomment>
   <translation>Recopiez le fichier</translation>
  </message>
  <message>
   <source>Export the model again</source>
   <extracomment>670, engine/models/card.py</extracomment>
   <translation>Exportez de nouveau le modèle</translation>
  </message>
  <message>
   <source>{model} describes other model files than those beside it (SHA-256 {actual}… instead of {sha256}…). {again}, or remove the card if you changed the model on purpose.</source>
   <extracomment>671, engine/models/card.py</extracomment>
   <translation>{model} décrit d'autres fichiers de modèle que ceux qui sont à côté (SHA-256 {actual}… au lieu de {sha256}…). {again}, ou supprimez la fiche si vous avez modifié le modèle à dessein.</translation>
  </message>
  <message>
   <source>{path} is no file. Export the model again.</source>
   <extracomment>672, engine/models/card.py</extracomment>
   <translation>{path} n'est pas un fichier. Exportez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>it has {st_size} bytes; that is no model card.</source>
   <extracomment>673, engine/models/card.py</extracomment>
   <translation>il a {st_size} octets ; ce n'est pas une fiche du modèle.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <extracomment>674, engine/models/card.py</extracomment>
   <translation>Impossible de lire {path} : {error}.</translation>
  </message>
  <message>
   <source>{path} is not a model card of this program ({rstrip}). Export the model again, or remove the card and give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR yourself.</source>
   <extracomment>675, engine/models/card.py</extracomment>
   <translation>{path} n'est pas une fiche du modèle de ce programme ({rstrip}). Exportez de nouveau le modèle, ou supprimez la fiche et indiquez vous-même RECEPTIVE_FIELD, EXPRESSION_FIELD et SCALE_FACTOR.</translation>
  </message>
  <message>
   <source>{BLOCK} has version {block}, expected 1</source>
   <extracomment>676, engine/models/card.py</extracomment>
   <translation>{BLOCK} est de la version {block}, attendu : 1</translation>
  </message>
  <message>
   <source>its fields were changed by hand, or it is damaged</source>
   <extracomment>677, engine/models/card.py</extracomment>
   <translation>ses champs ont été modifiés à la main, ou elle est endommagée</translation>
  </message>
  <message>
   <source>{name}, exported by CNN Mapper from a Keras file.</source>
   <extracomment>678, engine/models/card.py</extracomment>
   <translation>{name}, exporté par CNN Mapper à partir d'un fichier Keras.</translation>
  </message>
  <message>
   <source>{name}, an ONNX file.</source>
   <extracomment>679, engine/models/card.py</extracomment>
   <translation>{name}, un fichier ONNX.</translation>
  </message>
  <message>
   <source>its sha256 is none</source>
   <extracomment>680, engine/models/card_values.py</extracomment>
   <translation>son sha256 n'en est pas un</translation>
  </message>
  <message>
   <source>the length of an axis is {value}</source>
   <extracomment>681, engine/models/card_values.py</extracomment>
   <translation>la longueur d'un axe est {value}</translation>
  </message>
  <message>
   <source>TensorFlow SavedModel (with the variables folder beside it)</source>
   <extracomment>682, engine/models/card_assets.py</extracomment>
   <translation>SavedModel TensorFlow (avec le dossier variables à côté)</translation>
  </message>
  <message>
   <source>ONNX model</source>
   <extracomment>684, engine/models/card_assets.py</extracomment>
   <translation>Modèle ONNX</translation>
  </message>
  <message>
   <source>The same as ONNX (opset {opset})</source>
   <extracomment>685, engine/models/card_assets.py</extracomment>
   <translation>Le même en ONNX (opset {opset})</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, is not used: {error}</source>
   <extracomment>687, engine/models/card_beside.py</extracomment>
   <translation>{name}, qui se trouve à côté du modèle, n'est pas utilisé : {error}</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, tells of its training.</source>
   <extracomment>688, engine/models/card_beside.py</extracomment>
   <translation>{name}, qui se trouve à côté du modèle, renseigne sur son entraînement.</translation>
  </message>
  <message>
   <source>an input is {given}; expected is an object.</source>
   <extracomment>689, engine/models/card_beside.py</extracomment>
   <translation>une entrée est {given} ; attendu : un objet.</translation>
  </message>
  <message>
   <source>{name} says that the images were scaled before the training ({given}). If no layer of the model does that, do it to every image that the model is applied to.</source>
   <extracomment>690, engine/models/card_beside.py</extracomment>
   <translation>{name} dit que les images ont été mises à l'échelle avant l'entraînement ({given}). Si aucune couche du modèle ne le fait, faites-le pour chaque image à laquelle le modèle est appliqué.</translation>
  </message>
  <message>
   <source>{where}: statistics is {statistics}; expected is an object.</source>
   <extracomment>691, engine/models/card_beside.py</extracomment>
   <translation>{where} : statistics est {statistics} ; attendu : un objet.</translation>
  </message>
  <message>
   <source>outputs is {outputs}</source>
   <extracomment>692, engine/models/card_cuts.py</extracomment>
   <translation>outputs est {outputs}</translation>
  </message>
  <message>
   <source>margins is {margins}</source>
   <extracomment>693, engine/models/card_cuts.py</extracomment>
   <translation>margins est {margins}</translation>
  </message>
  <message>
   <source>a margin of {margin} leaves nothing of patches of {patch}</source>
   <extracomment>694, engine/models/card_cuts.py</extracomment>
   <translation>une marge de {margin} ne laisse rien d'imagettes de {patch}</translation>
  </message>
  <message>
   <source>the margin {margin} follows {margin_2}</source>
   <extracomment>695, engine/models/card_cuts.py</extracomment>
   <translation>la marge {margin} suit {margin_2}</translation>
  </message>
  <message>
   <source>{value} is no text</source>
   <extracomment>696, engine/models/card_fields.py</extracomment>
   <translation>{value} n'est pas un texte</translation>
  </message>
  <message>
   <source>{value} is no number of things</source>
   <extracomment>697, engine/models/card_layers.py</extracomment>
   <translation>{value} n'est pas un nombre d'éléments</translation>
  </message>
  <message>
   <source>{KEY} of the output “{output}”</source>
   <extracomment>698, engine/models/card_numbers.py</extracomment>
   <translation>{KEY} de la sortie « {output} »</translation>
  </message>
  <message>
   <source>{where} is {document}; expected is an object.</source>
   <extracomment>699, engine/models/card_numbers.py</extracomment>
   <translation>{where} est {document} ; attendu : un objet.</translation>
  </message>
  <message>
   <source>{where} has {unknown}; expected are {list} alone.</source>
   <extracomment>700, engine/models/card_numbers.py</extracomment>
   <translation>{where} contient {unknown} ; attendu : uniquement {list}.</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}; expected is {list}, or null for what each run is to find out.</source>
   <extracomment>701, engine/models/card_numbers.py</extracomment>
   <translation>{where} : kind est {kind} ; attendu : {list}, ou null pour ce que chaque exécution doit déterminer.</translation>
  </message>
  <message>
   <source>one channel</source>
   <extracomment>702, engine/models/card_numbers.py</extracomment>
   <translation>un seul canal</translation>
  </message>
  <message>
   <source>several channels</source>
   <extracomment>703, engine/models/card_numbers.py</extracomment>
   <translation>plusieurs canaux</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, which has {expected}; the output has {channels}.</source>
   <extracomment>704, engine/models/card_numbers.py</extracomment>
   <translation>{where} : kind est {kind}, qui a {expected} ; la sortie en a {channels}.</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, but the activation is {activation} already; applied again, it would give other numbers. Expected is a kind without “logits”.</source>
   <extracomment>705, engine/models/card_numbers.py</extracomment>
   <translation>{where} : kind est {kind}, mais l'activation est déjà {activation} ; appliquée une seconde fois, elle donnerait d'autres nombres. Attendu : un kind sans « logits ».</translation>
  </message>
  <message>
   <source>{where}: threshold is {value}; expected is a number from 0 to 1, or a list of one for each label.</source>
   <extracomment>706, engine/models/card_numbers.py</extracomment>
   <translation>{where} : threshold est {value} ; attendu : un nombre de 0 à 1, ou une liste d'un nombre par étiquette.</translation>
  </message>
  <message>
   <source>{where}: threshold is a list, but kind is {kind}; expected is one number, since only labels that do not exclude each other ({list}) have one each.</source>
   <extracomment>707, engine/models/card_numbers.py</extracomment>
   <translation>{where} : threshold est une liste, mais kind est {kind} ; attendu : un seul nombre, car seules les étiquettes qui ne s'excluent pas mutuellement ({list}) en ont un chacune.</translation>
  </message>
  <message>
   <source>{where}: threshold has {value_count} entries; expected is one for each of the {expected}, or one number for all of them.</source>
   <extracomment>708, engine/models/card_numbers.py</extracomment>
   <translation>{where} : threshold a {value_count} valeurs ; attendu : une pour chacun des {expected}, ou un seul nombre pour tous.</translation>
  </message>
  <message>
   <source>{where}: threshold holds {wrong}; expected are numbers from 0 to 1.</source>
   <extracomment>709, engine/models/card_numbers.py</extracomment>
   <translation>{where} : threshold contient {wrong} ; attendu : des nombres de 0 à 1.</translation>
  </message>
  <message>
   <source>{where}: names is {value}; expected is a list of texts.</source>
   <extracomment>710, engine/models/card_numbers.py</extracomment>
   <translation>{where} : names est {value} ; attendu : une liste de textes.</translation>
  </message>
  <message>
   <source>{where}: names has {names_count} entries; expected is one for each of the {channels} channels, or none.</source>
   <extracomment>711, engine/models/card_numbers.py</extracomment>
   <translation>{where} : names a {names_count} valeurs ; attendu : une pour chacun des {channels} canaux, ou aucune.</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST} characters in one line.</source>
   <extracomment>712, engine/models/card_numbers.py</extracomment>
   <translation>{where} est {value} ; attendu : un texte d'au plus {LONGEST} caractères sur une seule ligne.</translation>
  </message>
  <message>
   <source>proven is {proven}</source>
   <extracomment>713, engine/models/card_regions.py</extracomment>
   <translation>proven est {proven}</translation>
  </message>
  <message>
   <source>a padded network has the sources {value}</source>
   <extracomment>714, engine/models/card_regions.py</extracomment>
   <translation>un réseau avec remplissage a les sources {value}</translation>
  </message>
  <message>
   <source>the sources of a padded network see different sizes</source>
   <extracomment>715, engine/models/card_regions.py</extracomment>
   <translation>les sources d'un réseau avec remplissage voient des tailles différentes</translation>
  </message>
  <message>
   <source>a padded network sees {seen} pixels in units of {unit}</source>
   <extracomment>716, engine/models/card_regions.py</extracomment>
   <translation>un réseau avec remplissage voit {seen} pixels par unités de {unit}</translation>
  </message>
  <message>
   <source>{where}: bands is {bands}; expected is a list of bands.</source>
   <extracomment>717, engine/models/card_training.py</extracomment>
   <translation>{where} : bands est {bands} ; attendu : une liste de bandes.</translation>
  </message>
  <message>
   <source>{where}: bands has {bands_count} entries; expected is one for each of the {channels} bands that the input takes, or none.</source>
   <extracomment>718, engine/models/card_training.py</extracomment>
   <translation>{where} : bands a {bands_count} valeurs ; attendu : une pour chacune des {channels} bandes que prend l'entrée, ou aucune.</translation>
  </message>
  <message>
   <source>{where}: pixel_size</source>
   <extracomment>719, engine/models/card_training.py</extracomment>
   <translation>{where} : pixel_size</translation>
  </message>
  <message>
   <source>{where}: pixel_size is {size}; expected are metres, more than 0.</source>
   <extracomment>720, engine/models/card_training.py</extracomment>
   <translation>{where} : pixel_size est {size} ; attendu : des mètres, plus de 0.</translation>
  </message>
  <message>
   <source>{where}: in_degrees is {degrees}; expected is true or false.</source>
   <extracomment>721, engine/models/card_training.py</extracomment>
   <translation>{where} : in_degrees est {degrees} ; attendu : true ou false.</translation>
  </message>
  <message>
   <source>{KEY}: values is {values}; expected is {list}, or nothing where it is not known.</source>
   <extracomment>722, engine/models/card_training.py</extracomment>
   <translation>{KEY} : values est {values} ; attendu : {list}, ou rien si ce n'est pas connu.</translation>
  </message>
  <message>
   <source>{KEY}: inputs is {inputs}; expected is an object.</source>
   <extracomment>723, engine/models/card_training.py</extracomment>
   <translation>{KEY} : inputs est {inputs} ; attendu : un objet.</translation>
  </message>
  <message>
   <source>{KEY}: inputs has {unknown}; expected are the model's inputs alone ({list}).</source>
   <extracomment>724, engine/models/card_training.py</extracomment>
   <translation>{KEY} : inputs contient {unknown} ; attendu : uniquement les entrées du modèle ({list}).</translation>
  </message>
  <message>
   <source>{KEY} of the input “{name}”</source>
   <extracomment>725, engine/models/card_training.py</extracomment>
   <translation>{KEY} de l'entrée « {name} »</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a number.</source>
   <extracomment>726, engine/models/card_training.py</extracomment>
   <translation>{where} est {value} ; attendu : un nombre.</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>727, engine/models/card_training.py</extracomment>
   <translation>{where} est {value} ; attendu : un texte d'au plus {LONGEST_TEXT} caractères sur une seule ligne.</translation>
  </message>
  <message>
   <source>{where}: {key} is {value} and {above} is {greater}; expected is that the second is not smaller.</source>
   <extracomment>728, engine/models/card_training.py</extracomment>
   <translation>{where} : {key} est {value} et {above} est {greater} ; attendu : que le second ne soit pas plus petit.</translation>
  </message>
  <message>
   <source>{where}: mean is {mean}; expected is a number between minimum and maximum.</source>
   <extracomment>729, engine/models/card_training.py</extracomment>
   <translation>{where} : mean est {mean} ; attendu : un nombre entre le minimum et le maximum.</translation>
  </message>
  <message>
   <source>{where}: standard_deviation is {standard_deviation}; expected is a number that is not negative.</source>
   <extracomment>730, engine/models/card_training.py</extracomment>
   <translation>{where} : standard_deviation est {standard_deviation} ; attendu : un nombre qui n'est pas négatif.</translation>
  </message>
  <message>
   <source>{where}: scale is {scale}; expected is a number that is not 0.</source>
   <extracomment>731, engine/models/card_training.py</extracomment>
   <translation>{where} : scale est {scale} ; attendu : un nombre différent de 0.</translation>
  </message>
  <message>
   <source>{path} cannot be changed: {value}. It is as it was. Check that the folder can be written to, and is used by no other program.</source>
   <extracomment>732, engine/models/card_update.py</extracomment>
   <translation>Impossible de modifier {path} : {value}. Il est resté tel quel. Vérifiez que le dossier est accessible en écriture, et qu'aucun autre programme ne l'utilise.</translation>
  </message>
  <message>
   <source>YOLO model ({said})</source>
   <extracomment>733, engine/models/deepness.py</extracomment>
   <translation>modèle YOLO ({said})</translation>
  </message>
  <message>
   <source>{path} is a {found} by its metadata: it finds objects, and gives no map. Expected is a model that gives each pixel a class or a number ({SEGMENTOR} or {REGRESSOR}).</source>
   <extracomment>734, engine/models/deepness.py</extracomment>
   <translation>D'après ses métadonnées, {path} est un {found} : il trouve des objets, et ne donne pas de carte. Attendu : un modèle qui donne à chaque pixel une classe ou un nombre ({SEGMENTOR} ou {REGRESSOR}).</translation>
  </message>
  <message>
   <source>{mean_count} numbers that are not 0</source>
   <extracomment>735, engine/models/deepness.py</extracomment>
   <translation>{mean_count} nombres différents de 0</translation>
  </message>
  <message>
   <source>every value is divided by 255, as for images of 8 bits</source>
   <extracomment>736, engine/models/deepness.py</extracomment>
   <translation>chaque valeur est divisée par 255, comme pour des images de 8 bits</translation>
  </message>
  <message>
   <source>; then {means} is subtracted, and what is left divided by {deviations}</source>
   <extracomment>737, engine/models/deepness.py</extracomment>
   <translation> ; puis {means} est soustrait, et ce qui reste divisé par {deviations}</translation>
  </message>
  <message>
   <source>; results are multiplied by {factor}</source>
   <extracomment>738, engine/models/deepness.py</extracomment>
   <translation> ; les résultats sont multipliés par {factor}</translation>
  </message>
  <message>
   <source>The file has metadata for Deepness, and is applied as Deepness does: {said}.</source>
   <extracomment>739, engine/models/deepness.py</extracomment>
   <translation>Le fichier a des métadonnées pour Deepness, et il est appliqué comme le fait Deepness : {said}.</translation>
  </message>
  <message>
   <source>{path}: its metadata say {key} = {key_2}; expected is {expected}. Correct the metadata, or take the key out.</source>
   <extracomment>740, engine/models/deepness.py</extracomment>
   <translation>{path} : ses métadonnées disent {key} = {key_2} ; attendu : {expected}. Corrigez les métadonnées, ou retirez cette clé.</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>741, engine/models/deepness.py</extracomment>
   <translation>un nombre de {low} à {high}</translation>
  </message>
  <message>
   <source>a list of numbers, one for each band</source>
   <extracomment>742, engine/models/deepness.py</extracomment>
   <translation>une liste de nombres, un pour chaque bande</translation>
  </message>
  <message>
   <source>a whole number of pixels, {LARGEST_TILE} at most</source>
   <extracomment>743, engine/models/deepness.py</extracomment>
   <translation>un nombre entier de pixels, {LARGEST_TILE} au plus</translation>
  </message>
  <message>
   <source>names by number from 0 on, such as {{"0": "water", "1": "land"}}</source>
   <extracomment>744, engine/models/deepness.py</extracomment>
   <translation>des noms par numéro à partir de 0, par exemple {{"0": "water", "1": "land"}}</translation>
  </message>
  <message>
   <source>a text of at most {LONGEST} characters</source>
   <extracomment>745, engine/models/deepness.py</extracomment>
   <translation>un texte d'au plus {LONGEST} caractères</translation>
  </message>
  <message>
   <source>The metadata for Deepness standardise {mean_count} bands, but the model's input “{name}” takes {bands}; expected is one number for each (standardization_mean, standardization_std). Correct the metadata.</source>
   <extracomment>746, engine/models/deepness_model.py</extracomment>
   <translation>Les métadonnées pour Deepness normalisent {mean_count} bandes, mais l'entrée « {name} » du modèle en prend {bands} ; attendu : un nombre pour chacune (standardization_mean, standardization_std). Corrigez les métadonnées.</translation>
  </message>
  <message>
   <source>The inputs of {folder} take different numbers of patches at a time ({listed}); expected one number. Save the model with an open batch size (None).</source>
   <extracomment>747, engine/models/fixed_batch.py</extracomment>
   <translation>Les entrées de {folder} prennent des nombres différents d'imagettes à la fois ({listed}) ; attendu : un seul nombre. Enregistrez le modèle avec une taille de lot libre (None).</translation>
  </message>
  <message>
   <source>{folder} holds {name} beside saved_model.pb, so that it is not clear which of the two is the model. Remove the file, or export the model again.</source>
   <extracomment>748, engine/models/graph_safety.py</extracomment>
   <translation>{folder} contient {name} à côté de saved_model.pb, de sorte qu'on ne sait pas lequel des deux est le modèle. Supprimez ce fichier, ou exportez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>{folder} is damaged ({error}). Export the model again, or copy the folder again.</source>
   <extracomment>749, engine/models/graph_safety.py</extracomment>
   <translation>{folder} est endommagé ({error}). Exportez de nouveau le modèle, ou recopiez le dossier.</translation>
  </message>
  <message>
   <source>{folder} cannot be read: {value}.</source>
   <extracomment>750, engine/models/graph_safety.py</extracomment>
   <translation>Impossible de lire {folder} : {value}.</translation>
  </message>
  <message>
   <source>{folder} holds no graph. Export the model again, or copy the folder again.</source>
   <extracomment>751, engine/models/graph_safety.py</extracomment>
   <translation>{folder} ne contient pas de graphe. Exportez de nouveau le modèle, ou recopiez le dossier.</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({named}{more}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>752, engine/models/graph_safety.py</extracomment>
   <translation>{folder} contient des opérations qui peuvent lire ou écrire des fichiers ou exécuter du code ({named}{more}), dont un modèle d'images n'a pas besoin ; il n'est donc pas chargé. N'activez TRUST que si vous faites confiance à l'auteur du modèle.</translation>
  </message>
  <message>
   <source>the output has the same size for every input, so it takes in the whole input: only the user can say how large a patch is</source>
   <extracomment>753, engine/models/measured_fields.py</extracomment>
   <translation>la sortie a la même taille pour toute entrée, elle prend donc en compte l'entrée entière : seul l'utilisateur peut dire quelle est la taille d'une imagette</translation>
  </message>
  <message>
   <source>The inputs “{list}” take any size, the others do not; such a model cannot be measured. Give the receptive field of each source.</source>
   <extracomment>754, engine/models/measured_fields.py</extracomment>
   <translation>Les entrées « {list} » acceptent toute taille, les autres non ; un tel modèle ne peut pas être mesuré. Indiquez le champ récepteur de chaque source.</translation>
  </message>
  <message>
   <source>it ran on none of the sizes tried</source>
   <extracomment>755, engine/models/measured_fields.py</extracomment>
   <translation>il n'a fonctionné avec aucune des tailles essayées</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured on images up to {largest} pixels wide: {trouble}. Give the receptive field and the scale factor.</source>
   <extracomment>756, engine/models/measured_fields.py</extracomment>
   <translation>Les champs du modèle n'ont pas pu être mesurés sur des images allant jusqu'à {largest} pixels de large : {trouble}. Indiquez le champ récepteur et le facteur d'échelle.</translation>
  </message>
  <message>
   <source>no shift of up to {SHIFTS} pixels merely shifts the output {missing}</source>
   <extracomment>757, engine/models/measured_fields.py</extracomment>
   <translation>aucun décalage allant jusqu'à {SHIFTS} pixels ne se traduit par un simple décalage de la sortie {missing}</translation>
  </message>
  <message>
   <source>its pattern repeats only every {period} pixels</source>
   <extracomment>758, engine/models/measured_fields.py</extracomment>
   <translation>son motif ne se répète que tous les {period} pixels</translation>
  </message>
  <message>
   <source>every output pixel sees most of the image</source>
   <extracomment>759, engine/models/measured_fields.py</extracomment>
   <translation>chaque pixel de sortie voit la plus grande partie de l'image</translation>
  </message>
  <message>
   <source>patches lie {scale} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>760, engine/models/measured_fields.py</extracomment>
   <translation>les imagettes sont espacées de {scale} pixels, mais le réseau ne se répète que tous les {align} pixels</translation>
  </message>
  <message>
   <source>the image tried is too small for its patches</source>
   <extracomment>761, engine/models/measured_fields.py</extracomment>
   <translation>l'image essayée est trop petite pour ses imagettes</translation>
  </message>
  <message>
   <source>the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>762, engine/models/measured_fields.py</extracomment>
   <translation>le bord de l'imagette (remplissage) atteint la sortie, de sorte qu'une imagette donne un autre résultat que les mêmes pixels à l'intérieur d'une image plus grande : un tel modèle n'a de champ récepteur qu'une fois la taille de ses imagettes indiquée</translation>
  </message>
  <message>
   <source>the model takes patches of one size only, so how it treats larger regions cannot be measured</source>
   <extracomment>763, engine/models/measured_patch.py</extracomment>
   <translation>le modèle n'accepte que des imagettes d'une seule taille, de sorte que la façon dont il traite de plus grandes régions ne peut pas être mesurée</translation>
  </message>
  <message>
   <source>it has no image input</source>
   <extracomment>764, engine/models/measured_scale.py</extracomment>
   <translation>il n'a pas d'entrée d'image</translation>
  </message>
  <message>
   <source>The model that an interrupted export set aside for {folder} cannot be put back: {strerror}. Choose another OUTPUT folder.</source>
   <extracomment>765, engine/models/model_folder.py</extracomment>
   <translation>Le modèle qu'un export interrompu avait mis de côté pour {folder} ne peut pas être remis en place : {strerror}. Choisissez un autre dossier OUTPUT.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names “{name}”, which is no image input of the model. Its image inputs are: {known}.</source>
   <extracomment>766, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nomme « {name} », qui n'est pas une entrée d'image du modèle. Ses entrées d'image sont : {known}.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names an input twice: {placeholders}.</source>
   <extracomment>767, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nomme une entrée deux fois : {placeholders}.</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>768, engine/models/model_inputs.py</extracomment>
   <translation>Le modèle a {images_count} entrées d'image ({known}) ; {sources} sources sont indiquées. Indiquez une image pour chacune : INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>769, engine/models/model_inputs.py</extracomment>
   <translation>Le modèle a {images_count} entrées d'image ({known}) ; {sources} source est indiquée. Indiquez une image pour chacune : INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>770, engine/models/model_inputs.py</extracomment>
   <translation>Le modèle a {images_count} entrée d'image ({known}) ; {sources} sources sont indiquées. Indiquez une image pour chacune : INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>771, engine/models/model_inputs.py</extracomment>
   <translation>Le modèle a {images_count} entrée d'image ({known}) ; {sources} source est indiquée. Indiquez une image pour chacune : INPUT, INPUT_2, INPUT_3.</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names {names_count} inputs for {sources} sources; expected each of {known} once, in the order of the sources.</source>
   <extracomment>772, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERS nomme {names_count} entrées pour {sources} sources ; attendu : chacune de {known} une seule fois, dans l'ordre des sources.</translation>
  </message>
  <message>
   <source>{pairs}: a SavedModel without a card has its inputs by alphabet, not in the order in which they were defined. If that is another, give it as PLACEHOLDERS, such as {swapped}.</source>
   <extracomment>773, engine/models/model_inputs.py</extracomment>
   <translation>{pairs} : un SavedModel sans fiche a ses entrées dans l'ordre alphabétique, et non dans l'ordre où elles ont été définies. Si ce dernier est différent, indiquez-le dans PLACEHOLDERS, par exemple {swapped}.</translation>
  </message>
  <message>
   <source>{what} has {bands} bands; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>774, engine/models/model_inputs.py</extracomment>
   <translation>{what} a {bands} bandes ; l'entrée « {name} » du modèle en attend {channels}{tensor}. Choisissez l'image avec les bandes sur lesquelles le modèle a été entraîné, dans le même ordre.{masks}</translation>
  </message>
  <message>
   <source>{what} has {bands} band; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>775, engine/models/model_inputs.py</extracomment>
   <translation>{what} a {bands} bande ; l'entrée « {name} » du modèle en attend {channels}{tensor}. Choisissez l'image avec les bandes sur lesquelles le modèle a été entraîné, dans le même ordre.{masks}</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>776, engine/models/model_inputs.py</extracomment>
   <translation>L'entrée « {name} » prend {dates} dates de {bands} bandes : {first} la première date, {replace} la dernière, dans l'ordre d'empilement des rasters (INPUT, puis FURTHER_INPUT).</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} band: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>777, engine/models/model_inputs.py</extracomment>
   <translation>L'entrée « {name} » prend {dates} dates de {bands} bande : {first} la première date, {replace} la dernière, dans l'ordre d'empilement des rasters (INPUT, puis FURTHER_INPUT).</translation>
  </message>
  <message>
   <source>bands {start} to {start_2} are</source>
   <extracomment>778, engine/models/model_inputs.py</extracomment>
   <translation>les bandes {start} à {start_2} sont</translation>
  </message>
  <message>
   <source>The dates in the names of the rasters do not ascend ({list}). The model takes the first raster for its first date. If the training images were in another order, give these in that one (INPUT, then FURTHER_INPUT).</source>
   <extracomment>779, engine/models/model_inputs.py</extracomment>
   <translation>Les dates dans les noms des rasters ne sont pas croissantes ({list}). Le modèle prend le premier raster comme première date. Si les images d'entraînement étaient dans un autre ordre, donnez celles-ci dans ce même ordre (INPUT, puis FURTHER_INPUT).</translation>
  </message>
  <message>
   <source> ({dates} dates of {channels} bands)</source>
   <extracomment>780, engine/models/model_inputs.py</extracomment>
   <translation> ({dates} dates de {channels} bandes)</translation>
  </message>
  <message>
   <source>Its alpha band is a mask and is</source>
   <extracomment>781, engine/models/model_inputs.py</extracomment>
   <translation>Sa bande alpha est un masque,</translation>
  </message>
  <message>
   <source>Its {masks} alpha bands are</source>
   <extracomment>782, engine/models/model_inputs.py</extracomment>
   <translation>Ses {masks} bandes alpha sont des masques,</translation>
  </message>
  <message>
   <source> {bands} not counted; if it holds data, name all bands in BANDS.</source>
   <extracomment>783, engine/models/model_inputs.py</extracomment>
   <translation> {bands} ce qui n'est pas compté ; s'il s'agit de données, nommez toutes les bandes dans BANDS.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS has “{item}”; expected name=value pairs separated by spaces, such as is_training=false dropout=0.0.</source>
   <extracomment>784, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS contient « {item} » ; attendu : des paires nom=valeur séparées par des espaces, par exemple is_training=false dropout=0.0.</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS names “{name}”, which is no such input of the model. Its inputs without an image are: {known}.</source>
   <extracomment>785, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS nomme « {name} », qui n'est pas une telle entrée du modèle. Ses entrées sans image sont : {known}.</translation>
  </message>
  <message>
   <source>The model also needs values for {list}. Give them in USER_PLACEHOLDERS, such as “{missing}=0”.</source>
   <extracomment>786, engine/models/model_inputs.py</extracomment>
   <translation>Le modèle a aussi besoin de valeurs pour {list}. Indiquez-les dans USER_PLACEHOLDERS, par exemple « {missing}=0 ».</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>787, engine/command.py</extracomment>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>a number of type {dtype}</source>
   <extracomment>788, engine/models/model_inputs.py</extracomment>
   <translation>un nombre du type {dtype}</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} the value “{text}”; expected {wanted}.</source>
   <extracomment>789, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS donne à {name} la valeur « {text} » ; attendu : {wanted}.</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, which is no output of the model. Its outputs are: {list}; * stands for all of them.</source>
   <extracomment>790, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nomme « {name} », qui n'est pas une sortie du modèle. Ses sorties sont : {list} ; * les représente toutes.</translation>
  </message>
  <message>
   <source>HEAD names an output twice: {text}.</source>
   <extracomment>791, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nomme une sortie deux fois : {text}.</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, of which no map can be made: expected is an output of floating-point numbers, or one channel of whole numbers. OUTPUT_NAMES writes it as it is.</source>
   <extracomment>792, engine/models/model_outputs.py</extracomment>
   <translation>HEAD nomme « {name} », dont aucune carte ne peut être tirée : attendu : une sortie en nombres à virgule flottante, ou un seul canal de nombres entiers. OUTPUT_NAMES l'écrit telle quelle.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names it</source>
   <extracomment>793, engine/models/model_outputs.py</extracomment>
   <translation>OUTPUT_NAMES la nomme</translation>
  </message>
  <message>
   <source>its last activation is {activation}</source>
   <extracomment>794, engine/models/number_kinds.py</extracomment>
   <translation>sa dernière activation est {activation}</translation>
  </message>
  <message>
   <source>the model was trained with {loss}</source>
   <extracomment>795, engine/models/number_kinds.py</extracomment>
   <translation>le modèle a été entraîné avec {loss}</translation>
  </message>
  <message>
   <source>metadata for Deepness</source>
   <extracomment>796, engine/models/onnx_card.py</extracomment>
   <translation>métadonnées pour Deepness</translation>
  </message>
  <message>
   <source>{path} names {names_count} classes in its metadata, but its output “{name}” has {channels} channels; expected is a name for each. Correct class_names in the metadata, or take it out.</source>
   <extracomment>797, engine/models/onnx_card.py</extracomment>
   <translation>{path} nomme {names_count} classes dans ses métadonnées, mais sa sortie « {name} » a {channels} canaux ; attendu : un nom pour chacun. Corrigez class_names dans les métadonnées, ou retirez-le.</translation>
  </message>
  <message>
   <source>the metadata of {path}</source>
   <extracomment>798, engine/models/onnx_card.py</extracomment>
   <translation>les métadonnées de {path}</translation>
  </message>
  <message>
   <source>{path} is no file. Choose the .onnx file of a model.</source>
   <extracomment>799, engine/models/onnx_file.py</extracomment>
   <translation>{path} n'est pas un fichier. Choisissez le fichier .onnx d'un modèle.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; an ONNX file has no more than {LARGEST}, for more cannot be read. Save the model with its weights in a file beside it (external data).</source>
   <extracomment>800, engine/models/onnx_file.py</extracomment>
   <translation>{path} a {size} octets ; un fichier ONNX n'en a pas plus de {LARGEST}, car davantage ne peut pas être lu. Enregistrez le modèle avec ses poids dans un fichier à côté (données externes, « external data »).</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}. Choose the .onnx file of a model.</source>
   <extracomment>801, engine/models/onnx_file.py</extracomment>
   <translation>Impossible de lire {path} : {value}. Choisissez le fichier .onnx d'un modèle.</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or a damaged one ({error}). Save or copy it again.</source>
   <extracomment>802, engine/models/onnx_file.py</extracomment>
   <translation>{path} n'est pas un modèle ONNX, ou est endommagé ({error}). Enregistrez-le ou copiez-le de nouveau.</translation>
  </message>
  <message>
   <source>it holds no graph</source>
   <extracomment>803, engine/models/onnx_file.py</extracomment>
   <translation>il ne contient pas de graphe</translation>
  </message>
  <message>
   <source>its graphs lie more than {DEEPEST} deep within each other</source>
   <extracomment>804, engine/models/onnx_file.py</extracomment>
   <translation>ses graphes sont imbriqués à plus de {DEEPEST} niveaux</translation>
  </message>
  <message>
   <source>what can be there once stands there twice</source>
   <extracomment>805, engine/models/onnx_file.py</extracomment>
   <translation>ce qui ne peut y figurer qu'une fois y figure deux fois</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but this build of ONNX Runtime knows none. Choose DEVICE auto, or install onnxruntime-gpu (NVIDIA) or onnxruntime-directml (Windows) in the place of onnxruntime.</source>
   <extracomment>806, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICE est gpu, mais cette version d'ONNX Runtime n'en connaît pas. Choisissez DEVICE auto, ou installez onnxruntime-gpu (NVIDIA) ou onnxruntime-directml (Windows) à la place d'onnxruntime.</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}{where}</source>
   <extracomment>807, engine/models/onnx_runtime.py</extracomment>
   <translation>ONNX Runtime {version}{where}</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {found}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>808, engine/models/onnx_runtime.py</extracomment>
   <translation>{path} n'a pas d'entrée qui prenne une image : {found}. Attendu : une entrée à quatre axes : lot, bandes, hauteur et largeur, ou lot, hauteur, largeur et bandes.</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type bfloat16, which cannot be handed over; expected is float32. Save the model with inputs and outputs of float32.</source>
   <extracomment>809, engine/models/onnx_runtime.py</extracomment>
   <translation>« {name} » de {path} est du type bfloat16, qui ne peut pas être transmis ; attendu : float32. Enregistrez le modèle avec des entrées et des sorties en float32.</translation>
  </message>
  <message>
   <source>onnxruntime, which runs .onnx models, is missing ({error}). Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>810, engine/models/onnx_runtime.py</extracomment>
   <translation>onnxruntime, qui exécute les modèles .onnx, manque ({error}). Relancez « Installer l'environnement d'inférence », ou installez-le dans l'environnement que vous avez choisi.</translation>
  </message>
  <message>
   <source>its libraries or its driver are missing</source>
   <extracomment>811, engine/models/onnx_runtime.py</extracomment>
   <translation>ses bibliothèques ou son pilote manquent</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but ONNX Runtime cannot use it for {path} ({gpu}: {reason}). Choose DEVICE auto or cpu, or install the driver and the libraries that this build of ONNX Runtime needs.</source>
   <extracomment>812, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICE est gpu, mais ONNX Runtime ne peut pas l'utiliser pour {path} ({gpu} : {reason}). Choisissez DEVICE auto ou cpu, ou installez le pilote et les bibliothèques dont cette version d'ONNX Runtime a besoin.</translation>
  </message>
  <message>
   <source>The processor computes: the GPU cannot be used ({gpu}: {reason}).</source>
   <extracomment>813, engine/models/onnx_runtime.py</extracomment>
   <translation>C'est le processeur qui calcule : le GPU ne peut pas être utilisé ({gpu} : {reason}).</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by ONNX Runtime {version}: {error}. Save the model again, with an operator set that this version knows.</source>
   <extracomment>814, engine/models/onnx_runtime.py</extracomment>
   <translation>{path} ne peut pas être chargé par ONNX Runtime {version} : {error}. Enregistrez de nouveau le modèle, avec un jeu d'opérateurs que cette version connaît.</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type {type}; expected is a tensor of numbers. Save the model with tensors of numbers alone.</source>
   <extracomment>815, engine/models/onnx_runtime.py</extracomment>
   <translation>« {name} » de {path} est du type {type} ; attendu : un tenseur de nombres. Enregistrez le modèle uniquement avec des tenseurs de nombres.</translation>
  </message>
  <message>
   <source>“{name}” of {path} has no known number of axes. Save the model with the shapes of its inputs and outputs (onnx.shape_inference).</source>
   <extracomment>816, engine/models/onnx_runtime.py</extracomment>
   <translation>« {name} » de {path} n'a pas de nombre d'axes connu. Enregistrez le modèle avec les formes de ses entrées et sorties (onnx.shape_inference).</translation>
  </message>
  <message>
   <source>{path} is a damaged ONNX model: {error}. Save or copy it again.</source>
   <extracomment>817, engine/models/onnx_safety.py</extracomment>
   <translation>{path} est un modèle ONNX endommagé : {error}. Enregistrez-le ou copiez-le de nouveau.</translation>
  </message>
  <message>
   <source>{path} holds operations that stand for code or files outside of it ({reaching}), which an image model does not need, so it is not loaded. Save the model as it was before it was compiled for a device.</source>
   <extracomment>818, engine/models/onnx_safety.py</extracomment>
   <translation>{path} contient des opérations qui renvoient à du code ou à des fichiers extérieurs ({reaching}), dont un modèle d'images n'a pas besoin ; il n'est donc pas chargé. Enregistrez le modèle tel qu'il était avant d'être compilé pour un appareil.</translation>
  </message>
  <message>
   <source>TRUST does not help here: this program loads no libraries of operations. </source>
   <extracomment>819, engine/models/onnx_safety.py</extracomment>
   <translation>TRUST n'y change rien ici : ce programme ne charge pas de bibliothèques d'opérations. </translation>
  </message>
  <message>
   <source>{path} holds operations that are none of ONNX's own ({foreign}); they would need a library of code, and none is loaded. {way_out}Save the model with operations of ONNX alone (domains ai.onnx, ai.onnx.ml, com.microsoft).</source>
   <extracomment>820, engine/models/onnx_safety.py</extracomment>
   <translation>{path} contient des opérations qui ne sont pas propres à ONNX ({foreign}) ; elles nécessiteraient une bibliothèque de code, et aucune n'est chargée. {way_out}Enregistrez le modèle uniquement avec des opérations d'ONNX (domaines ai.onnx, ai.onnx.ml, com.microsoft).</translation>
  </message>
  <message>
   <source>{path} stores weights as sparse tensors; expected are whole ones. Save the model without sparse tensors.</source>
   <extracomment>821, engine/models/onnx_safety.py</extracomment>
   <translation>{path} stocke des poids sous forme de tenseurs creux ; attendu : des tenseurs complets. Enregistrez le modèle sans tenseurs creux.</translation>
  </message>
  <message>
   <source>a function in it calls itself</source>
   <extracomment>822, engine/models/onnx_safety.py</extracomment>
   <translation>une fonction qu'il contient s'appelle elle-même</translation>
  </message>
  <message>
   <source>its functions call each other too deeply</source>
   <extracomment>823, engine/models/onnx_safety.py</extracomment>
   <translation>ses fonctions s'appellent entre elles à une trop grande profondeur</translation>
  </message>
  <message>
   <source>it has more than {MOST_NODES} operations when its calls are written out</source>
   <extracomment>824, engine/models/onnx_safety.py</extracomment>
   <translation>il a plus de {MOST_NODES} opérations une fois ses appels développés</translation>
  </message>
  <message>
   <source>{path} has no {side}. Save the model again.</source>
   <extracomment>825, engine/models/onnx_safety.py</extracomment>
   <translation>{path} n'a pas de {side}. Enregistrez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>of no type</source>
   <extracomment>826, engine/models/onnx_safety.py</extracomment>
   <translation>d'aucun type</translation>
  </message>
  <message>
   <source>The {side} “{name}” of {path} is {kind}; expected is a tensor, as an image model has. Save the model with tensors alone.</source>
   <extracomment>827, engine/models/onnx_safety.py</extracomment>
   <translation>{side} « {name} » de {path} est {kind} ; attendu : un tenseur, comme dans un modèle d'images. Enregistrez le modèle uniquement avec des tenseurs.</translation>
  </message>
  <message>
   <source>its {side} “{name}” has the type {kind}</source>
   <extracomment>828, engine/models/onnx_safety.py</extracomment>
   <translation>son {side} « {name} » est du type {kind}</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {model}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>829, engine/models/onnx_safety.py</extracomment>
   <translation>{path} n'a pas d'entrée qui prenne une image : {model}. Attendu : une entrée à quatre axes : lot, bandes, hauteur et largeur, ou lot, hauteur, largeur et bandes.</translation>
  </message>
  <message>
   <source>its weights “{name}”</source>
   <extracomment>830, engine/models/onnx_safety.py</extracomment>
   <translation>ses poids « {name} »</translation>
  </message>
  <message>
   <source>{name} have the type {kind}</source>
   <extracomment>831, engine/models/onnx_safety.py</extracomment>
   <translation>{name} sont du type {kind}</translation>
  </message>
  <message>
   <source>{name} have an impossible shape</source>
   <extracomment>832, engine/models/onnx_safety.py</extracomment>
   <translation>{name} ont une forme impossible</translation>
  </message>
  <message>
   <source>{name} would have {size} bytes</source>
   <extracomment>833, engine/models/onnx_safety.py</extracomment>
   <translation>{name} auraient {size} octets</translation>
  </message>
  <message>
   <source>{name} are given twice, or as bytes where they are texts</source>
   <extracomment>834, engine/models/onnx_safety.py</extracomment>
   <translation>{name} sont donnés deux fois, ou en octets alors que ce sont des textes</translation>
  </message>
  <message>
   <source>{name} have {raw} bytes, expected are {size}</source>
   <extracomment>835, engine/models/onnx_safety.py</extracomment>
   <translation>{name} ont {raw} octets, attendu : {size}</translation>
  </message>
  <message>
   <source>{name} have {given} numbers, expected are {expected}</source>
   <extracomment>836, engine/models/onnx_safety.py</extracomment>
   <translation>{name} ont {given} nombres, attendu : {expected}</translation>
  </message>
  <message>
   <source>{path} wants to read weights from “{location}”; expected is a file in the model's own folder or below it. Copy the file with the weights there, and save the model with its bare name.</source>
   <extracomment>837, engine/models/onnx_safety.py</extracomment>
   <translation>{path} veut lire des poids dans « {location} » ; attendu : un fichier dans le dossier du modèle ou au-dessous. Copiez-y le fichier des poids, et enregistrez le modèle avec son simple nom de fichier.</translation>
  </message>
  <message>
   <source>{path} has weights in the file {name}, which is not there. Copy it into the folder of the model.</source>
   <extracomment>838, engine/models/onnx_safety.py</extracomment>
   <translation>{path} a des poids dans le fichier {name}, qui n'est pas là. Copiez-le dans le dossier du modèle.</translation>
  </message>
  <message>
   <source>{name} have {length} bytes in {name_2}, expected are {size}</source>
   <extracomment>839, engine/models/onnx_safety.py</extracomment>
   <translation>{name} ont {length} octets dans {name_2}, attendu : {size}</translation>
  </message>
  <message>
   <source>{name} reach to byte {offset} of {name_2}, which has {size} bytes</source>
   <extracomment>840, engine/models/onnx_safety.py</extracomment>
   <translation>{name} vont jusqu'à l'octet {offset} de {name_2}, qui a {size} octets</translation>
  </message>
  <message>
   <source>; labels differ</source>
   <extracomment>841, engine/models/output_agreement.py</extracomment>
   <translation> ; les étiquettes diffèrent</translation>
  </message>
  <message>
   <source>largest difference {largest}{labels}</source>
   <extracomment>842, engine/models/output_agreement.py</extracomment>
   <translation>plus grande différence {largest}{labels}</translation>
  </message>
  <message>
   <source>By the model card “{output}” has {threshold_count} thresholds, one for each label, but it has {channels} channels. Correct “threshold” in cnnmapper:numbers of model_card.json: one number, or one for each channel.</source>
   <extracomment>843, engine/models/output_reading.py</extracomment>
   <translation>D'après la fiche du modèle, « {output} » a {threshold_count} seuils, un pour chaque étiquette, mais elle a {channels} canaux. Corrigez « threshold » dans cnnmapper:numbers de model_card.json : un seul nombre, ou un pour chaque canal.</translation>
  </message>
  <message>
   <source>ACTIVATION is {activation}</source>
   <extracomment>844, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATION est {activation}</translation>
  </message>
  <message>
   <source>ACTIVATION is softmax, but “{output}” has one channel, whose softmax is 1 everywhere. Choose sigmoid for the probability of one class, none for quantities, or name another output in HEAD.</source>
   <extracomment>845, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATION est « softmax », mais « {output} » a un seul canal, dont le softmax vaut 1 partout. Choisissez « sigmoïde » pour la probabilité d'une classe, « aucune » pour des grandeurs, ou indiquez une autre sortie dans HEAD.</translation>
  </message>
  <message>
   <source>{reason}, and they sum to 1 already</source>
   <extracomment>846, engine/models/output_reading.py</extracomment>
   <translation>{reason}, et leur somme vaut déjà 1</translation>
  </message>
  <message>
   <source>{reason}, as it is in the model already</source>
   <extracomment>847, engine/models/output_reading.py</extracomment>
   <translation>{reason}, comme c'est déjà le cas dans le modèle</translation>
  </message>
  <message>
   <source>{reason}, and they lie between 0 and 1 already</source>
   <extracomment>848, engine/models/output_reading.py</extracomment>
   <translation>{reason}, et ils sont déjà compris entre 0 et 1</translation>
  </message>
  <message>
   <source>they sum to 1</source>
   <extracomment>849, engine/models/output_reading.py</extracomment>
   <translation>leur somme vaut 1</translation>
  </message>
  <message>
   <source>the model card says so</source>
   <extracomment>850, engine/models/output_reading.py</extracomment>
   <translation>la fiche du modèle le dit</translation>
  </message>
  <message>
   <source>do not sum to 1 (they are {seen} on samples)</source>
   <extracomment>851, engine/models/output_reading.py</extracomment>
   <translation>n'ont pas 1 pour somme (ils valent {seen} sur des échantillons)</translation>
  </message>
  <message>
   <source>are {seen} on samples, not 0 to 1</source>
   <extracomment>852, engine/models/output_reading.py</extracomment>
   <translation>valent {seen} sur des échantillons, et non de 0 à 1</translation>
  </message>
  <message>
   <source>sum to 1: they are probabilities already</source>
   <extracomment>853, engine/models/output_reading.py</extracomment>
   <translation>ont 1 pour somme : ce sont déjà des probabilités</translation>
  </message>
  <message>
   <source>By the model card the numbers of “{output}” are {kind}, but they {trouble}. Correct “kind” in cnnmapper:numbers of model_card.json, or choose ACTIVATION.</source>
   <extracomment>854, engine/models/output_reading.py</extracomment>
   <translation>D'après la fiche du modèle, les nombres de « {output} » sont {kind}, mais ils {trouble}. Corrigez « kind » dans cnnmapper:numbers de model_card.json, ou choisissez ACTIVATION.</translation>
  </message>
  <message>
   <source>they lie between 0 and 1 and sum to 1</source>
   <extracomment>855, engine/models/output_reading.py</extracomment>
   <translation>ils sont compris entre 0 et 1 et leur somme vaut 1</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are {seen} on samples, though {reason}: over the channels of a pixel they are no probabilities. Choose ACTIVATION none to have them as they are, or name another output in HEAD.</source>
   <extracomment>856, engine/models/output_reading.py</extracomment>
   <translation>Les nombres de « {output} » valent {seen} sur des échantillons, bien que {reason} : sur les canaux d'un pixel, ce ne sont pas des probabilités. Choisissez ACTIVATION « aucune » pour les avoir tels quels, ou indiquez une autre sortie dans HEAD.</translation>
  </message>
  <message>
   <source>its name says so</source>
   <extracomment>857, engine/models/output_reading.py</extracomment>
   <translation>son nom le dit</translation>
  </message>
  <message>
   <source>the legend names {classes} classes</source>
   <extracomment>858, engine/models/output_reading.py</extracomment>
   <translation>la légende nomme {classes} classes</translation>
  </message>
  <message>
   <source>the legend names two classes</source>
   <extracomment>859, engine/models/output_reading.py</extracomment>
   <translation>la légende nomme deux classes</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured within {most_s} s. Give the receptive field and the scale factor, or export the Keras file, whose layers are read.</source>
   <extracomment>860, engine/models/probing.py</extracomment>
   <translation>Les champs du modèle n'ont pas pu être mesurés en {most_s} s. Indiquez le champ récepteur et le facteur d'échelle, ou exportez le fichier Keras, dont les couches sont lues.</translation>
  </message>
  <message>
   <source>its output {name} is empty</source>
   <extracomment>861, engine/models/probing.py</extracomment>
   <translation>sa sortie {name} est vide</translation>
  </message>
  <message>
   <source>the model's labels are its most probable classes</source>
   <extracomment>862, engine/models/result_head.py</extracomment>
   <translation>les étiquettes du modèle sont ses classes les plus probables</translation>
  </message>
  <message>
   <source>it is the last in the order that their names number</source>
   <extracomment>863, engine/models/result_head.py</extracomment>
   <translation>c'est la dernière dans l'ordre que numérotent leurs noms</translation>
  </message>
  <message>
   <source>The model cannot work on {feeds}: {reason}. Check RECEPTIVE_FIELD or PATCH_SIZE, and the image's bands.</source>
   <extracomment>864, engine/models/run_failure.py</extracomment>
   <translation>Le modèle ne peut pas traiter {feeds} : {reason}. Vérifiez RECEPTIVE_FIELD ou PATCH_SIZE, et les bandes de l'image.</translation>
  </message>
  <message>
   <source>{name} {rows} x {columns} pixels with {bands} bands (height x width)</source>
   <extracomment>865, engine/models/run_failure.py</extracomment>
   <translation>{name} {rows} x {columns} pixels à {bands} bandes (hauteur x largeur)</translation>
  </message>
  <message>
   <source>{name} of the shape {shape}</source>
   <extracomment>866, engine/models/run_failure.py</extracomment>
   <translation>{name} de la forme {shape}</translation>
  </message>
  <message>
   <source>Export the model again with “Export a Keras model”</source>
   <extracomment>867, engine/models/runtime_choice.py</extracomment>
   <translation>Exportez de nouveau le modèle avec « Exporter un modèle Keras »</translation>
  </message>
  <message>
   <source>The inference environment has no TensorFlow, and without it {folder} cannot be run, because {lack}. {AGAIN}, where there is one, and use what it writes. Or: {HOW_TO_ADD}</source>
   <extracomment>870, engine/models/runtime_choice.py</extracomment>
   <translation>L'environnement d'inférence n'a pas TensorFlow, sans lequel {folder} ne peut pas être exécuté, car {lack}. {AGAIN}, là où TensorFlow est présent, et utilisez ce qui est écrit. Ou bien : {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>ONNX Runtime is not installed in the inference environment</source>
   <extracomment>873, engine/models/runtime_choice.py</extracomment>
   <translation>ONNX Runtime n'est pas installé dans l'environnement d'inférence</translation>
  </message>
  <message>
   <source>{folder} has no model card, and so no ONNX files that were proven</source>
   <extracomment>874, engine/models/runtime_choice.py</extracomment>
   <translation>{folder} n'a pas de fiche du modèle, et donc pas de fichiers ONNX prouvés</translation>
  </message>
  <message>
   <source>the model could not be written as ONNX: {without_onnx}</source>
   <extracomment>875, engine/models/runtime_choice.py</extracomment>
   <translation>le modèle n'a pas pu être écrit en ONNX : {without_onnx}</translation>
  </message>
  <message>
   <source>{folder} was exported by a version that wrote no ONNX files</source>
   <extracomment>876, engine/models/runtime_choice.py</extracomment>
   <translation>{folder} a été exporté par une version qui n'écrivait pas de fichiers ONNX</translation>
  </message>
  <message>
   <source>a network that computes whole regions is missing ({without_onnx})</source>
   <extracomment>877, engine/models/runtime_choice.py</extracomment>
   <translation>il manque un réseau qui calcule des régions entières ({without_onnx})</translation>
  </message>
  <message>
   <source>a network of the model took {speed_in_onnx} times as long when it was exported</source>
   <extracomment>878, engine/models/runtime_choice.py</extracomment>
   <translation>un réseau du modèle a pris {speed_in_onnx} fois plus de temps lors de l'export</translation>
  </message>
  <message>
   <source>an array is too large</source>
   <extracomment>879, engine/models/self_test.py</extracomment>
   <translation>un tableau est trop grand</translation>
  </message>
  <message>
   <source>{path} cannot be read ({splitlines}). Export the model again with “Export a Keras model”.</source>
   <extracomment>880, engine/models/self_test.py</extracomment>
   <translation>Impossible de lire {path} ({splitlines}). Exportez de nouveau le modèle avec « Exporter un modèle Keras ».</translation>
  </message>
  <message>
   <source>other labels</source>
   <extracomment>881, engine/models/self_test.py</extracomment>
   <translation>d'autres étiquettes</translation>
  </message>
  <message>
   <source>a largest difference of {found}</source>
   <extracomment>882, engine/models/self_test.py</extracomment>
   <translation>une plus grande différence de {found}</translation>
  </message>
  <message>
   <source>In {name} the model {folder} does not give what it gave in {proven_in} when it was exported: {what} on its test tensors, expected is at most {tolerance}. Choose another RUNTIME or DEVICE, or export the model again.</source>
   <extracomment>883, engine/models/self_test.py</extracomment>
   <translation>Dans {name}, le modèle {folder} ne donne pas ce qu'il donnait dans {proven_in} lors de son export : {what} sur ses tenseurs de test, attendu : au plus {tolerance}. Choisissez un autre RUNTIME ou DEVICE, ou exportez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>The model was proven in {proven_in}; in {name} it gives the same for its test tensors (largest difference {found}).</source>
   <extracomment>884, engine/models/self_test.py</extracomment>
   <translation>Le modèle a été prouvé dans {proven_in} ; dans {name}, il donne la même chose pour ses tenseurs de test (plus grande différence {found}).</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({named}).</source>
   <extracomment>885, engine/models/served_layout.py</extracomment>
   <translation>Le modèle prend ses bandes avant les lignes et les colonnes ({named}).</translation>
  </message>
  <message>
   <source>The model knows of no neighbours: every pixel is computed by itself.</source>
   <extracomment>886, engine/models/served_layout.py</extracomment>
   <translation>Le modèle ne connaît pas de voisins : chaque pixel est calculé pour lui-même.</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes {axes} numbers for a pixel, and the image has {bands} bands. Choose the bands with BANDS, or save the model with an input that says how many dates and bands it takes.</source>
   <extracomment>887, engine/models/served_layout.py</extracomment>
   <translation>L'entrée « {name} » du modèle prend {axes} nombres pour un pixel, et l'image a {bands} bandes. Choisissez les bandes avec BANDS, ou enregistrez le modèle avec une entrée qui dit combien de dates et de bandes elle prend.</translation>
  </message>
  <message>
   <source>TensorFlow {version} (GPU)</source>
   <extracomment>888, engine/models/tensorflow_runtime.py</extracomment>
   <translation>TensorFlow {version} (GPU)</translation>
  </message>
  <message>
   <source>{folder} cannot be loaded as a SavedModel: {error}. Export the model again with “Export a Keras model”.</source>
   <extracomment>889, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder} ne peut pas être chargé comme SavedModel : {error}. Exportez de nouveau le modèle avec « Exporter un modèle Keras ».</translation>
  </message>
  <message>
   <source>{folder} has the signatures {names}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>890, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder} a les signatures {names} ; attendu : une seule, ou « serving_default ». Enregistrez le modèle avec une signature de service (serving), ou exportez-le avec « Exporter un modèle Keras ».</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but TensorFlow finds no GPU. Choose DEVICE auto, or run “Set up the inference environment” with GPU switched on (NVIDIA on Linux).</source>
   <extracomment>891, engine/models/tensorflow_runtime.py</extracomment>
   <translation>DEVICE est gpu, mais TensorFlow ne trouve pas de GPU. Choisissez DEVICE auto, ou exécutez « Installer l'environnement d'inférence » avec GPU activé (NVIDIA sous Linux).</translation>
  </message>
  <message>
   <source>The model's tensor {name} has no known rank; export it with “Export a Keras model”.</source>
   <extracomment>892, engine/models/tensorflow_runtime.py</extracomment>
   <translation>Le tenseur {name} du modèle n'a pas de rang connu ; exportez-le avec « Exporter un modèle Keras ».</translation>
  </message>
  <message>
   <source>The model's output “{name}” has the shape {shape}; expected (batch, height, width, channels), (batch, height, width), (batch, channels) or (batch).</source>
   <extracomment>894, engine/models/tensors.py</extracomment>
   <translation>La sortie « {name} » du modèle a la forme {shape} ; attendu : (lot, hauteur, largeur, canaux), (lot, hauteur, largeur), (lot, canaux) ou (lot).</translation>
  </message>
  <message>
   <source>its output of distances is {document}</source>
   <extracomment>895, engine/models/unlike_training.py</extracomment>
   <translation>sa sortie de distances est {document}</translation>
  </message>
  <message>
   <source>it has more fields than any model</source>
   <extracomment>896, engine/models/wire_format.py</extracomment>
   <translation>il a plus de champs qu'aucun modèle</translation>
  </message>
  <message>
   <source>a field that has no number</source>
   <extracomment>897, engine/models/wire_format.py</extracomment>
   <translation>un champ qui n'a pas de numéro</translation>
  </message>
  <message>
   <source>a field of the kind {kind}</source>
   <extracomment>898, engine/models/wire_format.py</extracomment>
   <translation>un champ du genre {kind}</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <extracomment>899, engine/models/wire_format.py</extracomment>
   <translation>il est tronqué</translation>
  </message>
  <message>
   <source>a number stands where a message is expected</source>
   <extracomment>900, engine/models/wire_format.py</extracomment>
   <translation>un nombre figure là où un message est attendu</translation>
  </message>
  <message>
   <source>something else stands where a number is expected</source>
   <extracomment>901, engine/models/wire_format.py</extracomment>
   <translation>autre chose figure là où un nombre est attendu</translation>
  </message>
  <message>
   <source>a number that does not end</source>
   <extracomment>902, engine/models/wire_format.py</extracomment>
   <translation>un nombre qui ne se termine pas</translation>
  </message>
  <message>
   <source>numbers that do not end where their field does</source>
   <extracomment>903, engine/models/wire_format.py</extracomment>
   <translation>des nombres qui ne se terminent pas là où se termine leur champ</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) cannot be read: {reason}</source>
   <extracomment>904, engine/networks/axis_trace.py</extracomment>
   <translation>la couche {name} ({name_2}) ne peut pas être lue : {reason}</translation>
  </message>
  <message>
   <source>the size that layer {name} gives is not fixed</source>
   <extracomment>905, engine/networks/axis_trace.py</extracomment>
   <translation>la taille que donne la couche {name} n'est pas fixe</translation>
  </message>
  <message>
   <source>the input is too small for layer {name}</source>
   <extracomment>906, engine/networks/axis_trace.py</extracomment>
   <translation>l'entrée est trop petite pour la couche {name}</translation>
  </message>
  <message>
   <source>a window is spread over at least one pixel</source>
   <extracomment>907, engine/networks/axis_trace.py</extracomment>
   <translation>une fenêtre s'étend sur au moins un pixel</translation>
  </message>
  <message>
   <source>layer {name} is to combine maps of {listed} pixels</source>
   <extracomment>908, engine/networks/axis_trace.py</extracomment>
   <translation>la couche {name} doit combiner des cartes de {listed} pixels</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) takes in the whole input, whatever its size: only a fixed input size, or the user, can say how large a patch is</source>
   <extracomment>909, engine/networks/axis_trace.py</extracomment>
   <translation>la couche {name} ({name_2}) prend en compte l'entrée entière, quelle que soit sa taille : seule une taille d'entrée fixe, ou l'utilisateur, peut dire quelle est la taille d'une imagette</translation>
  </message>
  <message>
   <source>only patches of one source share what lies inside them</source>
   <extracomment>910, engine/networks/border_network.py</extracomment>
   <translation>seules des imagettes d'une même source ont en commun ce qui se trouve à l'intérieur</translation>
  </message>
  <message>
   <source>it needs the patch as a whole</source>
   <extracomment>911, engine/networks/border_network.py</extracomment>
   <translation>elle a besoin de l'imagette dans son ensemble</translation>
  </message>
  <message>
   <source>it treats every value of the flattened patch in its own way</source>
   <extracomment>912, engine/networks/border_network.py</extracomment>
   <translation>elle traite chaque valeur de l'imagette aplatie à sa propre manière</translation>
  </message>
  <message>
   <source>the output {name} has more than one pixel for a patch</source>
   <extracomment>913, engine/networks/border_network.py</extracomment>
   <translation>la sortie {name} a plus d'un pixel pour une imagette</translation>
  </message>
  <message>
   <source>its padding leaves {maps} maps to compute for every pixel, too many</source>
   <extracomment>914, engine/networks/border_network.py</extracomment>
   <translation>son remplissage laisse {maps} cartes à calculer pour chaque pixel, c'est trop</translation>
  </message>
  <message>
   <source>its padding reaches most of every patch, so hardly anything is shared by patches</source>
   <extracomment>915, engine/networks/border_network.py</extracomment>
   <translation>son remplissage atteint la plus grande partie de chaque imagette, de sorte que les imagettes n'ont presque rien en commun</translation>
  </message>
  <message>
   <source>its channels are in groups</source>
   <extracomment>916, engine/networks/border_steps.py</extracomment>
   <translation>ses canaux sont en groupes</translation>
  </message>
  <message>
   <source>nothing of the patch is left</source>
   <extracomment>917, engine/networks/border_steps.py</extracomment>
   <translation>il ne reste rien de l'imagette</translation>
  </message>
  <message>
   <source>a crop lies inside</source>
   <extracomment>918, engine/networks/border_steps.py</extracomment>
   <translation>un rognage se trouve à l'intérieur</translation>
  </message>
  <message>
   <source>a tensor without pixels</source>
   <extracomment>919, engine/networks/channels_last.py</extracomment>
   <translation>un tenseur sans pixels</translation>
  </message>
  <message>
   <source>what leads to {output} is inside the model {name}</source>
   <extracomment>920, engine/networks/class_features.py</extracomment>
   <translation>ce qui mène à {output} est à l'intérieur du modèle {name}</translation>
  </message>
  <message>
   <source>{output} is made by {name}, which is no layer of classes</source>
   <extracomment>921, engine/networks/class_features.py</extracomment>
   <translation>{output} est produit par {name}, qui n'est pas une couche de classes</translation>
  </message>
  <message>
   <source>{name} lies between the layer of classes and {output}</source>
   <extracomment>922, engine/networks/class_features.py</extracomment>
   <translation>{name} se trouve entre la couche de classes et {output}</translation>
  </message>
  <message>
   <source>the layer {name} has no fixed number of features</source>
   <extracomment>923, engine/networks/class_features.py</extracomment>
   <translation>la couche {name} n'a pas un nombre fixe de caractéristiques</translation>
  </message>
  <message>
   <source>the layer of classes {name} is a convolution with strides</source>
   <extracomment>924, engine/networks/class_features.py</extracomment>
   <translation>la couche de classes {name} est une convolution avec des pas (strides)</translation>
  </message>
  <message>
   <source>The layer “{name}” takes several dates with the channels before rows and columns, which is not understood. Save the model with data_format="channels_last".</source>
   <extracomment>925, engine/networks/dates.py</extracomment>
   <translation>La couche « {name} » prend plusieurs dates avec les canaux avant les lignes et les colonnes, ce qui n'est pas compris. Enregistrez le modèle avec data_format="channels_last".</translation>
  </message>
  <message>
   <source>The input “{name}” has the shape {shape}, which leaves the number of {open} open; expected are fixed numbers of dates and bands, which tell how the bands of the image are dealt out. Save the model with Input(shape=(dates, …, bands)), and {open_2} as the images will have them.</source>
   <extracomment>926, engine/networks/dates.py</extracomment>
   <translation>L'entrée « {name} » a la forme {shape}, qui laisse ouvert le nombre de {open} ; attendu : des nombres fixes de dates et de bandes, qui disent comment répartir les bandes de l'image. Enregistrez le modèle avec Input(shape=(dates, …, bands)), et {open_2} tels que les images les auront.</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: the image needs {dates_2} bands, those of the first date first.</source>
   <extracomment>927, engine/networks/dates.py</extracomment>
   <translation>L'entrée « {name} » prend {dates} dates de {bands} bandes : l'image doit avoir {dates_2} bandes, celles de la première date en premier.</translation>
  </message>
  <message>
   <source>there is no network without a result</source>
   <extracomment>928, engine/networks/deepness_file.py</extracomment>
   <translation>il n'y a pas de réseau sans résultat</translation>
  </message>
  <message>
   <source>its tiles would have {width} pixels on a side, more than fits into memory</source>
   <extracomment>929, engine/networks/deepness_file.py</extracomment>
   <translation>ses tuiles auraient {width} pixels de côté, plus que la mémoire ne peut contenir</translation>
  </message>
  <message>
   <source>it differs from the network by {difference}</source>
   <extracomment>930, engine/networks/deepness_file.py</extracomment>
   <translation>il diffère du réseau de {difference}</translation>
  </message>
  <message>
   <source>the model's result is no probability of classes</source>
   <extracomment>931, engine/networks/deepness_file.py</extracomment>
   <translation>le résultat du modèle n'est pas une probabilité de classes</translation>
  </message>
  <message>
   <source>Deepness gives a model one image, and this one takes several inputs</source>
   <extracomment>932, engine/networks/deepness_file.py</extracomment>
   <translation>Deepness donne une seule image à un modèle, et celui-ci prend plusieurs entrées</translation>
  </message>
  <message>
   <source>no network that gives a result for every pixel of a tile is proven for the model</source>
   <extracomment>933, engine/networks/deepness_file.py</extracomment>
   <translation>aucun réseau qui donne un résultat pour chaque pixel d'une tuile n'est prouvé pour le modèle</translation>
  </message>
  <message>
   <source>the entry has an ONNX file</source>
   <extracomment>934, engine/networks/deepness_file.py</extracomment>
   <translation>l'entrée a un fichier ONNX</translation>
  </message>
  <message>
   <source>The rewritten network gives {shape} values for the output {name}, the patches {shape_2}.</source>
   <extracomment>935, engine/networks/equality_proof.py</extracomment>
   <translation>Le réseau réécrit donne {shape} valeurs pour la sortie {name}, les imagettes {shape_2}.</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}) and cannot be built anew in float32 ({name}), so nothing faster than patches can be proven for it.</source>
   <extracomment>936, engine/networks/full_precision.py</extracomment>
   <translation>Le modèle calcule en demi-précision ({policy}) et ne peut pas être reconstruit en float32 ({name}), de sorte que rien de plus rapide que les imagettes ne peut être prouvé pour lui.</translation>
  </message>
  <message>
   <source> by up to {differences} on noise</source>
   <extracomment>937, engine/networks/full_precision.py</extracomment>
   <translation> jusqu'à {differences} sur du bruit</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}); the exported one computes in float32, which is exact where half precision rounds, so it differs from Keras's own results{by}.</source>
   <extracomment>938, engine/networks/full_precision.py</extracomment>
   <translation>Le modèle calcule en demi-précision ({policy}) ; le modèle exporté calcule en float32, qui est exact là où la demi-précision arrondit ; il diffère donc des résultats de Keras même{by}.</translation>
  </message>
  <message>
   <source>the others are crops of it</source>
   <extracomment>939, engine/networks/head_of_layers.py</extracomment>
   <translation>les autres en sont des rognages</translation>
  </message>
  <message>
   <source>the model's labels are made of it</source>
   <extracomment>940, engine/networks/head_of_layers.py</extracomment>
   <translation>les étiquettes du modèle en sont tirées</translation>
  </message>
  <message>
   <source>all the others feed it</source>
   <extracomment>941, engine/networks/head_of_layers.py</extracomment>
   <translation>toutes les autres l'alimentent</translation>
  </message>
  <message>
   <source>it has the finest pixels</source>
   <extracomment>942, engine/networks/head_of_layers.py</extracomment>
   <translation>elle a les pixels les plus fins</translation>
  </message>
  <message>
   <source>the others branch off the layers that lead to it</source>
   <extracomment>943, engine/networks/head_of_layers.py</extracomment>
   <translation>les autres se détachent des couches qui mènent à elle</translation>
  </message>
  <message>
   <source>the layer {name} ({name_2})</source>
   <extracomment>944, engine/networks/input_scaling.py</extracomment>
   <translation>la couche {name} ({name_2})</translation>
  </message>
  <message>
   <source>the layer {name}, which tells the likely range alone</source>
   <extracomment>945, engine/networks/input_scaling.py</extracomment>
   <translation>la couche {name}, qui n'indique que la plage probable</translation>
  </message>
  <message>
   <source>{path} is of Keras 2 and uses {found}: {OTHERWISE}. {path_2}</source>
   <extracomment>946, engine/networks/keras_2.py</extracomment>
   <translation>{path} est de Keras 2 et utilise {found} : {OTHERWISE}. {path_2}</translation>
  </message>
  <message>
   <source>outside of training Keras 2 scales the image down with it, Keras 3 cuts out its centre</source>
   <extracomment>947, engine/networks/keras_2.py</extracomment>
   <translation>hors de l'entraînement, Keras 2 réduit l'image avec cette couche, Keras 3 en découpe le centre</translation>
  </message>
  <message>
   <source>in Keras 2 it rises by 0.2, in Keras 3 by one sixth</source>
   <extracomment>948, engine/networks/keras_2.py</extracomment>
   <translation>dans Keras 2 elle croît de 0.2, dans Keras 3 d'un sixième</translation>
  </message>
  <message>
   <source>{path} is of Keras 2, and its weights do not fit the network that it describes ({error}). {path_2}</source>
   <extracomment>949, engine/networks/keras_2.py</extracomment>
   <translation>{path} est de Keras 2, et ses poids ne correspondent pas au réseau qu'il décrit ({error}). {path_2}</translation>
  </message>
  <message>
   <source>which Keras 2 wrote and this program does not know</source>
   <extracomment>950, engine/networks/keras_2.py</extracomment>
   <translation>que Keras 2 a écrit et que ce programme ne connaît pas</translation>
  </message>
  <message>
   <source>Convert it with Keras 2 itself, in any Python that has it (pip install tf_keras): python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')". The folder that this writes can be chosen as MODEL without an export.</source>
   <extracomment>951, engine/networks/keras_2.py</extracomment>
   <translation>Convertissez-le avec Keras 2 même, dans n'importe quel Python qui l'a (pip install tf_keras) : python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')". Le dossier ainsi écrit peut être choisi comme MODEL sans export.</translation>
  </message>
  <message>
   <source>layers that wait for each other</source>
   <extracomment>952, engine/networks/keras_2.py</extracomment>
   <translation>des couches qui s'attendent mutuellement</translation>
  </message>
  <message>
   <source>the TensorFlow operation {name}</source>
   <extracomment>953, engine/networks/keras_2.py</extracomment>
   <translation>l'opération TensorFlow {name}</translation>
  </message>
  <message>
   <source>tf.{get} in a Sequential model</source>
   <extracomment>954, engine/networks/keras_2.py</extracomment>
   <translation>tf.{get} dans un modèle Sequential</translation>
  </message>
  <message>
   <source>tf.{name} in a way of its own</source>
   <extracomment>955, engine/networks/keras_2.py</extracomment>
   <translation>tf.{name} d'une manière particulière</translation>
  </message>
  <message>
   <source>the layer “{name}” is only in the weights</source>
   <extracomment>956, engine/networks/keras_2_weights.py</extracomment>
   <translation>la couche « {name} » n'existe que dans les poids</translation>
  </message>
  <message>
   <source>the layer “{name}” has the weights {value}, expected {value_2}</source>
   <extracomment>957, engine/networks/keras_2_weights.py</extracomment>
   <translation>la couche « {name} » a les poids {value}, attendu : {value_2}</translation>
  </message>
  <message>
   <source>{found_count} weights for “{name}/{name_2}” in “{name_3}”</source>
   <extracomment>958, engine/networks/keras_2_weights.py</extracomment>
   <translation>{found_count} poids pour « {name}/{name_2} » dans « {name_3} »</translation>
  </message>
  <message>
   <source>{stored_count} weights of “{name}” have no layer</source>
   <extracomment>959, engine/networks/keras_2_weights.py</extracomment>
   <translation>{stored_count} poids de « {name} » n'ont pas de couche</translation>
  </message>
  <message>
   <source>the layer “{part}” has none</source>
   <extracomment>960, engine/networks/keras_2_weights.py</extracomment>
   <translation>la couche « {part} » n'en a pas</translation>
  </message>
  <message>
   <source>The Keras file {path} does not exist.</source>
   <extracomment>961, engine/networks/keras_loading.py</extracomment>
   <translation>Le fichier Keras {path} n'existe pas.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file (neither a zip archive as .keras nor HDF5 as .h5). It may be damaged; copy or download it again, or save the model again.</source>
   <extracomment>962, engine/networks/keras_loading.py</extracomment>
   <translation>{path} n'est pas un fichier Keras (ni archive zip comme .keras, ni HDF5 comme .h5). Il est peut-être endommagé ; recopiez-le ou retéléchargez-le, ou enregistrez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>{path} has no defined inputs (a subclassed model that was never built). Save it as a functional or Sequential model with an Input layer.</source>
   <extracomment>963, engine/networks/keras_loading.py</extracomment>
   <translation>{path} n'a pas d'entrées définies (un modèle sous-classé qui n'a jamais été construit). Enregistrez-le comme modèle fonctionnel ou Sequential avec une couche Input.</translation>
  </message>
  <message>
   <source>{path} holds weights alone, and does not say what the network is: save the whole network where it was trained, with model.save(), and choose that file.</source>
   <extracomment>964, engine/networks/keras_loading.py</extracomment>
   <translation>{path} ne contient que des poids, et ne dit pas quel est le réseau : enregistrez le réseau entier là où il a été entraîné, avec model.save(), et choisissez ce fichier.</translation>
  </message>
  <message>
   <source>{path} holds no readable model description ({error}). A file with weights alone does not say what the network is; save the whole model with model.save().</source>
   <extracomment>965, engine/networks/keras_loading.py</extracomment>
   <translation>{path} ne contient pas de description de modèle lisible ({error}). Un fichier de poids seuls ne dit pas quel est le réseau ; enregistrez le modèle entier avec model.save().</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} would be run with your rights. Read it, and switch on TRUST if you trust whoever wrote it.</source>
   <extracomment>966, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} serait exécuté avec vos droits. Lisez-le, et activez TRUST si vous faites confiance à son auteur.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} does not exist.</source>
   <extracomment>967, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} n'existe pas.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} is no Python file; expected .py.</source>
   <extracomment>968, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} n'est pas un fichier Python ; attendu : .py.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} failed ({name}: {error}).</source>
   <extracomment>969, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path} a échoué ({name} : {error}).</translation>
  </message>
  <message>
   <source>Ran the custom code {path}.</source>
   <extracomment>970, engine/networks/keras_loading.py</extracomment>
   <translation>Le code personnalisé {path} a été exécuté.</translation>
  </message>
  <message>
   <source>{path} carries Python code (a Lambda layer), which is not run unless you switch on TRUST. Do that only if you trust whoever made the file; better, replace the Lambda by a layer of its own.</source>
   <extracomment>971, engine/networks/keras_loading.py</extracomment>
   <translation>{path} contient du code Python (une couche Lambda), qui n'est exécuté que si vous activez TRUST. Ne le faites que si vous faites confiance à l'auteur du fichier ; mieux, remplacez la Lambda par une vraie couche.</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which Keras 3 has no more. {path_2}</source>
   <extracomment>975, engine/networks/keras_loading.py</extracomment>
   <translation>{path} a une couche {name}, que Keras 3 n'a plus. {path_2}</translation>
  </message>
  <message>
   <source>{path} uses “{name}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>976, engine/networks/keras_loading.py</extracomment>
   <translation>{path} utilise « {name} », qui ne fait partie ni de Keras ni d'OTBTF. Indiquez dans CUSTOM_CODE le fichier Python qui le définit et l'enregistre, et activez TRUST.</translation>
  </message>
  <message>
   <source>{path} has a Lambda layer whose code another version of Python wrote than {python_version}, in which it cannot run. Replace the Lambda by a layer of its own. {path_2}</source>
   <extracomment>977, engine/networks/keras_loading.py</extracomment>
   <translation>{path} a une couche Lambda dont le code a été écrit par une autre version de Python que {python_version}, dans laquelle il ne peut pas s'exécuter. Remplacez la Lambda par une vraie couche. {path_2}</translation>
  </message>
  <message>
   <source>Save it again with a newer Keras, or check that the file is complete.</source>
   <extracomment>978, engine/networks/keras_loading.py</extracomment>
   <translation>Enregistrez-le de nouveau avec un Keras plus récent, ou vérifiez que le fichier est complet.</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by Keras {version} ({name}: {text}). {way}</source>
   <extracomment>979, engine/networks/keras_loading.py</extracomment>
   <translation>{path} ne peut pas être chargé par Keras {version} ({name} : {text}). {way}</translation>
  </message>
  <message>
   <source>{path} cannot be read as a zip archive ({error}). Copy or download it again.</source>
   <extracomment>980, engine/networks/keras_safety.py</extracomment>
   <translation>{path} ne peut pas être lu comme archive zip ({error}). Recopiez-le ou retéléchargez-le.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has {names_count} members, {names_count_2} of them twice; expected a few, each once.</source>
   <extracomment>981, engine/networks/keras_safety.py</extracomment>
   <translation>{path} n'est pas un fichier Keras : son archive a {names_count} membres, dont {names_count_2} en double ; attendu : quelques-uns, chacun une seule fois.</translation>
  </message>
  <message>
   <source>{path} is not a whole Keras model: its archive lacks {list}. Save the model again with model.save().</source>
   <extracomment>982, engine/networks/keras_safety.py</extracomment>
   <translation>{path} n'est pas un modèle Keras complet : il manque à son archive {list}. Enregistrez de nouveau le modèle avec model.save().</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has a member for another place on the disk ({name}). Do not use it.</source>
   <extracomment>983, engine/networks/keras_safety.py</extracomment>
   <translation>{path} n'est pas un fichier Keras : son archive a un membre destiné à un autre endroit du disque ({name}). Ne l'utilisez pas.</translation>
  </message>
  <message>
   <source>{path} is encrypted; expected a .keras file as Keras writes it.</source>
   <extracomment>984, engine/networks/keras_safety.py</extracomment>
   <translation>{path} est chiffré ; attendu : un fichier .keras tel que Keras l'écrit.</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: {name} in it has {compress_size} bytes and would unpack to {file_size}. Do not use it.</source>
   <extracomment>985, engine/networks/keras_safety.py</extracomment>
   <translation>{path} n'est pas un fichier Keras : {name} à l'intérieur a {compress_size} octets et en occuperait {file_size} une fois décompressé. Ne l'utilisez pas.</translation>
  </message>
  <message>
   <source>{path} describes an impossible network: {key} is {longest}. The file is damaged, or no network; save the model again.</source>
   <extracomment>986, engine/networks/keras_safety.py</extracomment>
   <translation>{path} décrit un réseau impossible : {key} est {longest}. Le fichier est endommagé, ou n'est pas un réseau ; enregistrez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which loads and runs a program from elsewhere. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>987, engine/networks/keras_safety.py</extracomment>
   <translation>{path} a une couche {name}, qui charge et exécute un programme venu d'ailleurs. N'activez TRUST que si vous faites confiance à l'auteur du fichier.</translation>
  </message>
  <message>
   <source>{path} has a layer {name} that reads the file {settings}. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>988, engine/networks/keras_safety.py</extracomment>
   <translation>{path} a une couche {name} qui lit le fichier {settings}. N'activez TRUST que si vous faites confiance à l'auteur du modèle.</translation>
  </message>
  <message>
   <source>{path} uses “{what}” of {module}, which is no part of a network. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>989, engine/networks/keras_safety.py</extracomment>
   <translation>{path} utilise « {what} » de {module}, qui ne fait pas partie d'un réseau. N'activez TRUST que si vous faites confiance à l'auteur du fichier.</translation>
  </message>
  <message>
   <source>{path} uses “{what}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>990, engine/networks/keras_safety.py</extracomment>
   <translation>{path} utilise « {what} », qui ne fait partie ni de Keras ni d'OTBTF. Indiquez dans CUSTOM_CODE le fichier Python qui le définit et l'enregistre, et activez TRUST.</translation>
  </message>
  <message>
   <source>The weights in {path} cannot be read ({error}). The file may be damaged or cut short; copy or save it again.</source>
   <extracomment>991, engine/networks/keras_safety.py</extracomment>
   <translation>Les poids dans {path} ne peuvent pas être lus ({error}). Le fichier est peut-être endommagé ou tronqué ; recopiez-le ou enregistrez-le de nouveau.</translation>
  </message>
  <message>
   <source>{path} is not a file that Keras writes: {trouble}. Do not use it.</source>
   <extracomment>992, engine/networks/keras_safety.py</extracomment>
   <translation>{path} n'est pas un fichier tel que Keras en écrit : {trouble}. Ne l'utilisez pas.</translation>
  </message>
  <message>
   <source>its groups have no end</source>
   <extracomment>993, engine/networks/keras_safety.py</extracomment>
   <translation>ses groupes n'ont pas de fin</translation>
  </message>
  <message>
   <source>{name} in it is a link</source>
   <extracomment>994, engine/networks/keras_safety.py</extracomment>
   <translation>{name} à l'intérieur est un lien</translation>
  </message>
  <message>
   <source>{name} in it lies in another file</source>
   <extracomment>995, engine/networks/keras_safety.py</extracomment>
   <translation>{name} à l'intérieur se trouve dans un autre fichier</translation>
  </message>
  <message>
   <source>it promises {total} bytes of weights and has {size}</source>
   <extracomment>996, engine/networks/keras_safety.py</extracomment>
   <translation>il annonce {total} octets de poids et en a {size}</translation>
  </message>
  <message>
   <source>The patch {patch} does not fit the model: {error}.</source>
   <extracomment>997, engine/networks/layer_fields.py</extracomment>
   <translation>L'imagette {patch} ne convient pas au modèle : {error}.</translation>
  </message>
  <message>
   <source>patches lie {step} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>998, engine/networks/layer_fields.py</extracomment>
   <translation>les imagettes sont espacées de {step} pixels, mais le réseau ne se répète que tous les {align} pixels</translation>
  </message>
  <message>
   <source>input {name} takes {size} pixels, not {given}</source>
   <extracomment>999, engine/networks/layer_fields.py</extracomment>
   <translation>l'entrée {name} prend {size} pixels, et non {given}</translation>
  </message>
  <message>
   <source>every output pixel sees the whole patch, so they do not move with the input</source>
   <extracomment>1000, engine/networks/layer_fields.py</extracomment>
   <translation>chaque pixel de sortie voit l'imagette entière, de sorte qu'ils ne se déplacent pas avec l'entrée</translation>
  </message>
  <message>
   <source>what layer {name} ({name_2}) adds at the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image</source>
   <extracomment>1001, engine/networks/layer_fields.py</extracomment>
   <translation>ce que la couche {name} ({name_2}) ajoute au bord de l'imagette (remplissage) atteint la sortie, de sorte qu'une imagette donne un autre résultat que les mêmes pixels à l'intérieur d'une image plus grande</translation>
  </message>
  <message>
   <source>{touched}: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>1002, engine/networks/layer_fields.py</extracomment>
   <translation>{touched} : un tel modèle n'a de champ récepteur qu'une fois la taille de ses imagettes indiquée</translation>
  </message>
  <message>
   <source>no size of the input was found that the model can work on{value}</source>
   <extracomment>1003, engine/networks/layer_fields.py</extracomment>
   <translation>aucune taille d'entrée avec laquelle le modèle puisse fonctionner n'a été trouvée{value}</translation>
  </message>
  <message>
   <source>The model {model} is not a graph of layers (it is a {name} with its own call), so its layers cannot be read.</source>
   <extracomment>1004, engine/networks/layer_graph.py</extracomment>
   <translation>Le modèle {model} n'est pas un graphe de couches (c'est un {name} avec son propre call), de sorte que ses couches ne peuvent pas être lues.</translation>
  </message>
  <message>
   <source>The shape that layer {name} ({name_2}) gives cannot be found out: {error}</source>
   <extracomment>1005, engine/networks/layer_graph.py</extracomment>
   <translation>La forme que donne la couche {name} ({name_2}) ne peut pas être déterminée : {error}</translation>
  </message>
  <message>
   <source>it keeps its channels first</source>
   <extracomment>1006, engine/networks/layer_graph.py</extracomment>
   <translation>elle met ses canaux en premier</translation>
  </message>
  <message>
   <source>it combines every pixel of the patch with a value of the patch as a whole</source>
   <extracomment>1007, engine/networks/layer_graph.py</extracomment>
   <translation>elle combine chaque pixel de l'imagette avec une valeur de l'imagette dans son ensemble</translation>
  </message>
  <message>
   <source>it does not work on a map of any size ({error})</source>
   <extracomment>1008, engine/networks/layer_trial.py</extracomment>
   <translation>elle ne fonctionne pas sur une carte de taille quelconque ({error})</translation>
  </message>
  <message>
   <source>its result for a patch depends on the other patches of the batch</source>
   <extracomment>1009, engine/networks/layer_trial.py</extracomment>
   <translation>son résultat pour une imagette dépend des autres imagettes du lot</translation>
  </message>
  <message>
   <source>it does not give one result for each pixel of its input</source>
   <extracomment>1010, engine/networks/layer_trial.py</extracomment>
   <translation>elle ne donne pas un résultat pour chaque pixel de son entrée</translation>
  </message>
  <message>
   <source>its result for a pixel depends on other pixels of the patch</source>
   <extracomment>1011, engine/networks/layer_trial.py</extracomment>
   <translation>son résultat pour un pixel dépend d'autres pixels de l'imagette</translation>
  </message>
  <message>
   <source>its weights take {weights} MB, more than is converted</source>
   <extracomment>1013, engine/networks/onnx_conversion.py</extracomment>
   <translation>ses poids occupent {weights} Mo, plus que ce qui est converti</translation>
  </message>
  <message>
   <source>it would be larger than a file of ONNX may be</source>
   <extracomment>1014, engine/networks/onnx_conversion.py</extracomment>
   <translation>il serait plus grand qu'un fichier ONNX ne peut l'être</translation>
  </message>
  <message>
   <source>the package {value} is not installed</source>
   <extracomment>1015, engine/networks/onnx_conversion.py</extracomment>
   <translation>le paquet {value} n'est pas installé</translation>
  </message>
  <message>
   <source>it cannot be converted ({rstrip})</source>
   <extracomment>1017, engine/networks/onnx_conversion.py</extracomment>
   <translation>il ne peut pas être converti ({rstrip})</translation>
  </message>
  <message>
   <source>rounding alone changes the results on every image that was tried</source>
   <extracomment>1018, engine/networks/onnx_export.py</extracomment>
   <translation>l'arrondi à lui seul change les résultats sur toutes les images essayées</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest})</source>
   <extracomment>1019, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtime donne d'autres nombres (plus grande différence {largest})</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest}, other labels)</source>
   <extracomment>1020, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtime donne d'autres nombres (plus grande différence {largest}, d'autres étiquettes)</translation>
  </message>
  <message>
   <source>, other labels</source>
   <extracomment>1021, engine/networks/onnx_export.py</extracomment>
   <translation>, d'autres étiquettes</translation>
  </message>
  <message>
   <source>ONNX Runtime gives {shape} values for the output {name}, TensorFlow {shape_2}</source>
   <extracomment>1022, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtime donne {shape} valeurs pour la sortie {name}, TensorFlow {shape_2}</translation>
  </message>
  <message>
   <source>Tracing the network for whole images ({list})</source>
   <extracomment>1023, engine/networks/padded_export.py</extracomment>
   <translation>Traçage du réseau pour des images entières ({list})</translation>
  </message>
  <message>
   <source>Proving that a margin of {margin} pixels is enough</source>
   <extracomment>1024, engine/networks/padded_export.py</extracomment>
   <translation>Preuve qu'une marge de {margin} pixels suffit</translation>
  </message>
  <message>
   <source>{list}: the network does not run on another size of input ({error}).</source>
   <extracomment>1025, engine/networks/padded_export.py</extracomment>
   <translation>{list} : le réseau ne fonctionne pas avec une autre taille d'entrée ({error}).</translation>
  </message>
  <message>
   <source>{list}: a margin of {margin} pixels was not proven to be enough (largest difference {largest} over {windows} units).</source>
   <extracomment>1026, engine/networks/padded_export.py</extracomment>
   <translation>{list} : il n'a pas été prouvé qu'une marge de {margin} pixels suffit (plus grande différence {largest} sur {windows} unités).</translation>
  </message>
  <message>
   <source>Writing the network for whole images</source>
   <extracomment>1027, engine/networks/padded_export.py</extracomment>
   <translation>Écriture du réseau pour des images entières</translation>
  </message>
  <message>
   <source>Proving the margin of {margin} pixels in double precision</source>
   <extracomment>1028, engine/networks/padded_export.py</extracomment>
   <translation>Preuve de la marge de {margin} pixels en double précision</translation>
  </message>
  <message>
   <source>The network is not run over whole images: {reasons}.</source>
   <extracomment>1029, engine/networks/padded_export.py</extracomment>
   <translation>Le réseau n'est pas exécuté sur des images entières : {reasons}.</translation>
  </message>
  <message>
   <source>a margin is known for models whose inputs are all images</source>
   <extracomment>1030, engine/networks/padding_margin.py</extracomment>
   <translation>une marge est connue pour les modèles dont toutes les entrées sont des images</translation>
  </message>
  <message>
   <source>its image inputs have different sizes</source>
   <extracomment>1031, engine/networks/padding_margin.py</extracomment>
   <translation>ses entrées d'image ont des tailles différentes</translation>
  </message>
  <message>
   <source>patches of {columns} x {rows} pixels are no whole number of its total stride ({unit} x {unit_2}): of other sizes, its strides would fall on other pixels</source>
   <extracomment>1032, engine/networks/padding_margin.py</extracomment>
   <translation>des imagettes de {columns} x {rows} pixels ne sont pas un multiple entier de son pas (stride) total ({unit} x {unit_2}) : avec d'autres tailles, ses pas tomberaient sur d'autres pixels</translation>
  </message>
  <message>
   <source>nothing that the network pads reaches its output</source>
   <extracomment>1033, engine/networks/padding_margin.py</extracomment>
   <translation>rien de ce que le réseau remplit n'atteint sa sortie</translation>
  </message>
  <message>
   <source>the padding of {step} reaches every pixel of the output</source>
   <extracomment>1034, engine/networks/padding_margin.py</extracomment>
   <translation>le remplissage de {step} atteint chaque pixel de la sortie</translation>
  </message>
  <message>
   <source>the network does not repeat itself when its input is moved</source>
   <extracomment>1035, engine/networks/padding_margin.py</extracomment>
   <translation>le réseau ne se répète pas lorsque son entrée est déplacée</translation>
  </message>
  <message>
   <source>the size of its output does not grow with that of its input</source>
   <extracomment>1036, engine/networks/padding_margin.py</extracomment>
   <translation>la taille de sa sortie ne croît pas avec celle de son entrée</translation>
  </message>
  <message>
   <source>the network cuts some of its border off</source>
   <extracomment>1037, engine/networks/padding_margin.py</extracomment>
   <translation>le réseau coupe une partie de son bord</translation>
  </message>
  <message>
   <source>its outputs have different pixel sizes</source>
   <extracomment>1038, engine/networks/padding_margin.py</extracomment>
   <translation>ses sorties ont des tailles de pixel différentes</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel ({label})</source>
   <extracomment>1039, engine/networks/region_export.py</extracomment>
   <translation>Réécriture du réseau pour chaque pixel ({label})</translation>
  </message>
  <message>
   <source>on every image that was tried rounding alone changes the results, so nothing is proven</source>
   <extracomment>1040, engine/networks/region_export.py</extracomment>
   <translation>sur toutes les images essayées, l'arrondi à lui seul change les résultats, rien n'est donc prouvé</translation>
  </message>
  <message>
   <source>the rewritten network differs from the patches (largest difference {largest}{labels})</source>
   <extracomment>1041, engine/networks/region_export.py</extracomment>
   <translation>le réseau réécrit diffère des imagettes (plus grande différence {largest}{labels})</translation>
  </message>
  <message>
   <source>Rewriting the network for regions ({label})</source>
   <extracomment>1042, engine/networks/region_export.py</extracomment>
   <translation>Réécriture du réseau pour des régions ({label})</translation>
  </message>
  <message>
   <source>The source {name} has {width} x {height} pixels, a patch {patch} x {patch_2}.</source>
   <extracomment>1043, engine/networks/region_network.py</extracomment>
   <translation>La source {name} a {width} x {height} pixels, une imagette {patch} x {patch_2}.</translation>
  </message>
  <message>
   <source>its inputs differ</source>
   <extracomment>1044, engine/networks/region_network.py</extracomment>
   <translation>ses entrées diffèrent</translation>
  </message>
  <message>
   <source>it combines maps of unlike resolution, which lie differently in every patch</source>
   <extracomment>1045, engine/networks/region_network.py</extracomment>
   <translation>elle combine des cartes de résolutions différentes, qui se placent différemment dans chaque imagette</translation>
  </message>
  <message>
   <source>the output {name} has the shape {tail} for a patch, which is no pixel</source>
   <extracomment>1046, engine/networks/region_network.py</extracomment>
   <translation>la sortie {name} a la forme {tail} pour une imagette, ce qui n'est pas un pixel</translation>
  </message>
  <message>
   <source>the output {name} has {size} x {size_2} pixels for a patch, which do not lie side by side</source>
   <extracomment>1047, engine/networks/region_network.py</extracomment>
   <translation>la sortie {name} a {size} x {size_2} pixels pour une imagette, qui ne sont pas juxtaposés</translation>
  </message>
  <message>
   <source>layer {name} ({kind}) cannot be computed for a region: {why}</source>
   <extracomment>1048, engine/networks/region_steps.py</extracomment>
   <translation>la couche {name} ({kind}) ne peut pas être calculée pour une région : {why}</translation>
  </message>
  <message>
   <source>it makes pixels between those of a coarser grid, and that grid begins at another pixel for every patch</source>
   <extracomment>1049, engine/networks/region_steps.py</extracomment>
   <translation>elle crée des pixels entre ceux d'une grille plus grossière, et cette grille commence à un autre pixel pour chaque imagette</translation>
  </message>
  <message>
   <source>its pixels lie on a coarser grid that differs from patch to patch</source>
   <extracomment>1050, engine/networks/region_steps.py</extracomment>
   <translation>ses pixels sont sur une grille plus grossière qui diffère d'une imagette à l'autre</translation>
  </message>
  <message>
   <source>the output {name} has {width} x {height} pixels for a patch; the dense method is for models that give one pixel for each patch. Such a model is run over regions by fully convolutional inference</source>
   <extracomment>1051, engine/networks/rewriting.py</extracomment>
   <translation>la sortie {name} a {width} x {height} pixels pour une imagette ; la méthode dense est destinée aux modèles qui donnent un seul pixel pour chaque imagette. Un tel modèle est exécuté sur des régions par l'inférence entièrement convolutive</translation>
  </message>
  <message>
   <source>its outputs have different numbers of pixels for one patch; choose one of them</source>
   <extracomment>1052, engine/networks/rewriting.py</extracomment>
   <translation>ses sorties ont des nombres de pixels différents pour une imagette ; choisissez l'une d'elles</translation>
  </message>
  <message>
   <source>the scale factor for the source {source} is open</source>
   <extracomment>1053, engine/networks/rewriting.py</extracomment>
   <translation>le facteur d'échelle pour la source {source} n'est pas déterminé</translation>
  </message>
  <message>
   <source>patches would lie {across} x {down} pixels of the source {name} apart, which is no whole number</source>
   <extracomment>1054, engine/networks/rewriting.py</extracomment>
   <translation>les imagettes seraient espacées de {across} x {down} pixels de la source {name}, ce qui n'est pas un nombre entier</translation>
  </message>
  <message>
   <source>The model has no output {name}; it has {outputs}.</source>
   <extracomment>1055, engine/networks/rewriting.py</extracomment>
   <translation>Le modèle n'a pas de sortie {name} ; il a {outputs}.</translation>
  </message>
  <message>
   <source>its input {name} has the shape {shape}; an image has (batch, rows, columns, bands)</source>
   <extracomment>1056, engine/networks/rewriting.py</extracomment>
   <translation>son entrée {name} a la forme {shape} ; une image a (lot, lignes, colonnes, bandes)</translation>
  </message>
  <message>
   <source>it works on several dates at once</source>
   <extracomment>1057, engine/networks/rewriting.py</extracomment>
   <translation>il traite plusieurs dates à la fois</translation>
  </message>
  <message>
   <source>no patch size is known for the source {name}</source>
   <extracomment>1058, engine/networks/rewriting.py</extracomment>
   <translation>aucune taille d'imagette n'est connue pour la source {name}</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) fills up the border of the patch, and that reaches the output {name_3}: for a patch the model gives another result than for the same pixels inside a larger image</source>
   <extracomment>1059, engine/networks/rewriting.py</extracomment>
   <translation>la couche {name} ({name_2}) remplit le bord de l'imagette, et cela atteint la sortie {name_3} : pour une imagette, le modèle donne un autre résultat que pour les mêmes pixels à l'intérieur d'une image plus grande</translation>
  </message>
  <message>
   <source>The model's input names {list} cannot be kept.</source>
   <extracomment>1060, engine/networks/saved_model.py</extracomment>
   <translation>Les noms d'entrées {list} du modèle ne peuvent pas être conservés.</translation>
  </message>
  <message>
   <source>The exported model's output “{differing}” differs from the Keras model's. Please report this with the model.</source>
   <extracomment>1061, engine/networks/saved_model.py</extracomment>
   <translation>La sortie « {differing} » du modèle exporté diffère de celle du modèle Keras. Merci de le signaler en joignant le modèle.</translation>
  </message>
  <message>
   <source>On random images the exported model's output “{differing}” differs from the Keras model's, by no more than rounding the pixels in their last digit does. Such a model is hardly sure of what it gives: compare a map with what Keras gives before you trust it.</source>
   <extracomment>1062, engine/networks/saved_model.py</extracomment>
   <translation>Sur des images aléatoires, la sortie « {differing} » du modèle exporté diffère de celle du modèle Keras, mais pas davantage que si l'on arrondit les pixels à leur dernier chiffre. Un tel modèle n'est guère sûr de ce qu'il donne : comparez une carte avec ce que donne Keras avant de vous y fier.</translation>
  </message>
  <message>
   <source>a window of {value}</source>
   <extracomment>1063, engine/networks/tensorflow_operations.py</extracomment>
   <translation>une fenêtre de {value}</translation>
  </message>
  <message>
   <source>tf.image.resize to a size that is computed</source>
   <extracomment>1064, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.image.resize à une taille calculée</translation>
  </message>
  <message>
   <source>tf.image.resize with the method {method}</source>
   <extracomment>1065, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.image.resize avec la méthode {method}</translation>
  </message>
  <message>
   <source>tf.nn.space_to_depth of a map of any size</source>
   <extracomment>1066, engine/networks/tensorflow_operations.py</extracomment>
   <translation>tf.nn.space_to_depth d'une carte de taille quelconque</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({list}); the exported one takes them last, as rasters have them, and gives the same.</source>
   <extracomment>1067, engine/networks/usual_form.py</extracomment>
   <translation>Le modèle prend ses bandes avant les lignes et les colonnes ({list}) ; le modèle exporté les prend en dernier, comme dans les rasters, et donne la même chose.</translation>
  </message>
  <message>
   <source>These layers keep what they saw in the batch before ({list}); in the exported model they begin anew with every patch.</source>
   <extracomment>1068, engine/networks/usual_form.py</extracomment>
   <translation>Ces couches gardent ce qu'elles ont vu dans le lot précédent ({list}) ; dans le modèle exporté, elles repartent de zéro à chaque imagette.</translation>
  </message>
  <message>
   <source>OTB has the applications {known}</source>
   <extracomment>1069, engine/otb/child.py</extracomment>
   <translation>OTB a les applications {known}</translation>
  </message>
  <message>
   <source>{serving} was not written</source>
   <extracomment>1071, engine/otb/child.py</extracomment>
   <translation>{serving} n'a pas été écrit</translation>
  </message>
  <message>
   <source>Orfeo ToolBox: {group}</source>
   <extracomment>1072, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox : {group}</translation>
  </message>
  <message>
   <source>Orfeo ToolBox: {percent} %</source>
   <extracomment>1073, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox : {percent} %</translation>
  </message>
  <message>
   <source>Orfeo ToolBox was ended by signal 9, most likely because the memory ran out. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>1074, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox a été arrêté par le signal 9, très probablement par manque de mémoire. Donnez à RAM ou à TILE_SIZE une valeur plus petite, ou fermez d'autres programmes, et relancez.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (signal {value}, {name}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1075, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox a planté (signal {value}, {name}) au démarrage ou pendant le calcul. Ses derniers messages sont dans le journal.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with exit code {status} and gave no reason. Its last words are in the log.</source>
   <extracomment>1076, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox s'est terminé avec le code de sortie {status} sans donner de raison. Ses derniers messages sont dans le journal.</translation>
  </message>
  <message>
   <source>{python} has no pyotb, the Python side of Orfeo ToolBox. Install it with “{python_2} -m pip install pyotb”, or choose the Python of an OTBTF installation.</source>
   <extracomment>1077, engine/otb/child_run.py</extracomment>
   <translation>{python} n'a pas pyotb, l'interface Python d'Orfeo ToolBox. Installez-le avec « {python_2} -m pip install pyotb », ou choisissez le Python d'une installation OTBTF.</translation>
  </message>
  <message>
   <source>It is not in a package index: take a container (mdl4eo/otbtf), or install OTBTF and start this Python with the environment that OTB needs (PYTHONPATH, LD_LIBRARY_PATH, OTB_APPLICATION_PATH), for example by “env NAME=VALUE … python3” as the command.</source>
   <extracomment>1078, engine/otb/child_run.py</extracomment>
   <translation>Il ne se trouve pas dans un index de paquets : prenez un conteneur (mdl4eo/otbtf), ou installez OTBTF et lancez ce Python avec l'environnement dont OTB a besoin (PYTHONPATH, LD_LIBRARY_PATH, OTB_APPLICATION_PATH), par exemple avec « env NAME=VALUE … python3 » comme commande.</translation>
  </message>
  <message>
   <source>The variable OTB_ROOT is set; where OTB comes from a distribution's packages, pyotb fails because of it. Unset it and try again. Otherwise: {advice}</source>
   <extracomment>1079, engine/otb/child_run.py</extracomment>
   <translation>La variable OTB_ROOT est définie ; lorsque OTB vient des paquets d'une distribution, elle fait échouer pyotb. Supprimez-la et réessayez. Sinon : {advice}</translation>
  </message>
  <message>
   <source>{python} has pyotb, but pyotb cannot load Orfeo ToolBox itself ({text}). {advice}</source>
   <extracomment>1080, engine/otb/child_run.py</extracomment>
   <translation>{python} a pyotb, mais pyotb ne peut pas charger Orfeo ToolBox lui-même ({text}). {advice}</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is there, but without the application TensorflowModelServe: {python} uses an OTB without the remote module OTBTF, or OTB_APPLICATION_PATH does not name its folder. Use a build with OTBTF, such as the container mdl4eo/otbtf.</source>
   <extracomment>1081, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox est présent, mais sans l'application TensorflowModelServe : {python} utilise un OTB sans le module distant OTBTF, ou OTB_APPLICATION_PATH ne désigne pas son dossier. Utilisez une version avec OTBTF, par exemple le conteneur mdl4eo/otbtf.</translation>
  </message>
  <message>
   <source>pyotb cannot be imported by {python}: {text}. Repair its installation.</source>
   <extracomment>1082, engine/otb/child_run.py</extracomment>
   <translation>pyotb ne peut pas être importé par {python} : {text}. Réparez son installation.</translation>
  </message>
  <message>
   <source>TensorFlow inside Orfeo ToolBox could not run the model: {group}. Check RECEPTIVE_FIELD, the image's bands and the model; the full text is in the log.</source>
   <extracomment>1083, engine/otb/child_run.py</extracomment>
   <translation>TensorFlow, à l'intérieur d'Orfeo ToolBox, n'a pas pu exécuter le modèle : {group}. Vérifiez RECEPTIVE_FIELD, les bandes de l'image et le modèle ; le texte complet est dans le journal.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox failed: {said}. The full text is in the log.</source>
   <extracomment>1084, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox a échoué : {said}. Le texte complet est dans le journal.</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <extracomment>1085, engine/otb/child_run.py</extracomment>
   <translation>il n'a pas donné de raison</translation>
  </message>
  <message>
   <source>{path} is rotated, has its south on top, or is not georeferenced; Orfeo ToolBox would put the map elsewhere. Warp it to a north-up grid first, or choose ENGINE CNN Mapper.</source>
   <extracomment>1086, engine/otb/common_grid.py</extracomment>
   <translation>{path} est tourné, a le sud en haut, ou n'est pas géoréférencé ; Orfeo ToolBox placerait la carte ailleurs. Reprojetez-le d'abord sur une grille orientée nord en haut, ou choisissez ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} has {another} of the first source, which TensorflowModelServe would not notice. Reproject it first.</source>
   <extracomment>1087, engine/otb/common_grid.py</extracomment>
   <translation>{path} n'a pas le même système de coordonnées de référence que la première source : {another}, ce que TensorflowModelServe ne remarquerait pas. Reprojetez-le d'abord.</translation>
  </message>
  <message>
   <source>No pixel of the map has its receptive field inside every image: they are too small, or do not overlap. Use larger images.</source>
   <extracomment>1088, engine/otb/common_grid.py</extracomment>
   <translation>Aucun pixel de la carte n'a son champ récepteur à l'intérieur de toutes les images : elles sont trop petites, ou ne se recouvrent pas. Utilisez des images plus grandes.</translation>
  </message>
  <message>
   <source>The images' grids are shifted by {offset} pixels, and TensorflowModelServe would put the map between the pixels of the first one. Choose ENGINE CNN Mapper, or bring the images to matching grids.</source>
   <extracomment>1089, engine/otb/common_grid.py</extracomment>
   <translation>Les grilles des images sont décalées de {offset} pixels, et TensorflowModelServe placerait la carte entre les pixels de la première. Choisissez ENGINE CNN Mapper, ou ramenez les images à des grilles concordantes.</translation>
  </message>
  <message>
   <source>{path} is no SavedModel ({error}). Export the model again with “Export a Keras model”.</source>
   <extracomment>1090, engine/otb/graph_safety.py</extracomment>
   <translation>{path} n'est pas un SavedModel ({error}). Exportez de nouveau le modèle avec « Exporter un modèle Keras ».</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({list}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>1091, engine/otb/graph_safety.py</extracomment>
   <translation>{folder} contient des opérations qui peuvent lire ou écrire des fichiers ou exécuter du code ({list}), dont un modèle d'images n'a pas besoin ; il n'est donc pas chargé. N'activez TRUST que si vous faites confiance à l'auteur du modèle.</translation>
  </message>
  <message>
   <source>{folder} has the signatures {value}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>1092, engine/otb/graph_signature.py</extracomment>
   <translation>{folder} a les signatures {value} ; attendu : une seule, ou « serving_default ». Enregistrez le modèle avec une signature de service (serving), ou exportez-le avec « Exporter un modèle Keras ».</translation>
  </message>
  <message>
   <source>its tensor {name} has no known rank</source>
   <extracomment>1093, engine/otb/graph_signature.py</extracomment>
   <translation>son tenseur {name} n'a pas de rang connu</translation>
  </message>
  <message>
   <source>a length is no number</source>
   <extracomment>1094, engine/otb/graph_signature.py</extracomment>
   <translation>une longueur n'est pas un nombre</translation>
  </message>
  <message>
   <source>Run it with ENGINE CNN Mapper instead.</source>
   <extracomment>1095, engine/otb/limits.py</extracomment>
   <translation>Exécutez-le plutôt avec ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>EDGES reflect: TensorflowModelServe does not mirror the image at its edges; with it the map is cropped. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1096, engine/otb/limits.py</extracomment>
   <translation>EDGES « prolonger l'image par réflexion » : TensorflowModelServe ne met pas l'image en miroir à ses bords ; avec lui, la carte est rognée. Choisissez EDGES « rogner la carte », ou ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>EDGES “as the model pads”: TensorflowModelServe runs the model on patches inside the image only. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1097, engine/otb/limits.py</extracomment>
   <translation>EDGES « selon le remplissage du modèle » : TensorflowModelServe n'exécute le modèle que sur des imagettes à l'intérieur de l'image. Choisissez EDGES « rogner la carte », ou ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>METHOD dense: TensorflowModelServe computes patch by patch. Choose METHOD automatic or patches, or ENGINE CNN Mapper.</source>
   <extracomment>1098, engine/otb/limits.py</extracomment>
   <translation>METHOD « dense » : TensorflowModelServe calcule imagette par imagette. Choisissez METHOD « automatique » ou « imagettes », ou ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>DEVICE gpu: whether TensorflowModelServe computes on a graphics card depends on how it was built, and it cannot be asked for. Choose DEVICE auto, or ENGINE CNN Mapper.</source>
   <extracomment>1099, engine/otb/limits.py</extracomment>
   <translation>DEVICE gpu : que TensorflowModelServe calcule ou non sur une carte graphique dépend de la façon dont il a été compilé, et cela ne peut pas lui être demandé. Choisissez DEVICE auto, ou ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{upper}: TensorflowModelServe has nothing like it. Leave it as it is, or choose ENGINE CNN Mapper.</source>
   <extracomment>1100, engine/otb/limits.py</extracomment>
   <translation>{upper} : TensorflowModelServe n'a rien de tel. Laissez ce paramètre tel quel, ou choisissez ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} is read with a log-in, which Orfeo ToolBox cannot be handed. Choose ENGINE CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>1101, engine/otb/limits.py</extracomment>
   <translation>{path} est lu avec une identification, qui ne peut pas être transmise à Orfeo ToolBox. Choisissez ENGINE CNN Mapper, ou enregistrez d'abord l'image en GeoTIFF.</translation>
  </message>
  <message>
   <source>{path} has a question mark in its name, which Orfeo ToolBox takes for the beginning of options. Choose another output file.</source>
   <extracomment>1102, engine/otb/limits.py</extracomment>
   <translation>{path} a dans son nom un point d'interrogation, qu'Orfeo ToolBox prend pour le début d'options. Choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>{path} has {count} alpha bands, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1103, engine/otb/limits.py</extracomment>
   <translation>{path} a {count} bandes alpha, qu'Orfeo ToolBox donnerait au modèle comme toutes les autres. Enregistrez l'image sans elles, ou choisissez ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} has {count} alpha band, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1104, engine/otb/limits.py</extracomment>
   <translation>{path} a {count} bande alpha, qu'Orfeo ToolBox donnerait au modèle comme toutes les autres. Enregistrez l'image sans elle, ou choisissez ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>The model is to be given other values than the files hold ({words}), but Orfeo ToolBox hands them on as they are. Choose ENGINE CNN Mapper; or VALUES “as stored”, if the model was trained on such values.</source>
   <extracomment>1106, engine/otb/limits.py</extracomment>
   <translation>Le modèle doit recevoir d'autres valeurs que celles des fichiers ({words}), mais Orfeo ToolBox les transmet telles quelles. Choisissez ENGINE CNN Mapper ; ou VALUES « telles que stockées », si le modèle a été entraîné sur de telles valeurs.</translation>
  </message>
  <message>
   <source>has a question mark in its name, which Orfeo ToolBox takes for options</source>
   <extracomment>1107, engine/otb/limits.py</extracomment>
   <translation>a dans son nom un point d'interrogation, qu'Orfeo ToolBox prend pour des options</translation>
  </message>
  <message>
   <source>is no file but a connection, which Orfeo ToolBox cannot open</source>
   <extracomment>1108, engine/otb/limits.py</extracomment>
   <translation>n'est pas un fichier mais une connexion, qu'Orfeo ToolBox ne peut pas ouvrir</translation>
  </message>
  <message>
   <source>is taken for a file in an archive because of “{group}”</source>
   <extracomment>1109, engine/otb/limits.py</extracomment>
   <translation>est pris pour un fichier dans une archive à cause de « {group} »</translation>
  </message>
  <message>
   <source>has an open option with an “&amp;”, which Orfeo ToolBox takes for the next option</source>
   <extracomment>1110, engine/otb/limits.py</extracomment>
   <translation>a une option d'ouverture avec un « &amp; », qu'Orfeo ToolBox prend pour l'option suivante</translation>
  </message>
  <message>
   <source>{path} {reason}. Save it under another name, or choose ENGINE CNN Mapper.</source>
   <extracomment>1111, engine/otb/limits.py</extracomment>
   <translation>{path} {reason}. Enregistrez-le sous un autre nom, ou choisissez ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>{path} holds {dtype} and the model takes {dtype_2}, but Orfeo ToolBox hands pixels on as float32: seven digits of each number are left.</source>
   <extracomment>1112, engine/otb/limits.py</extracomment>
   <translation>{path} contient du {dtype} et le modèle prend du {dtype_2}, mais Orfeo ToolBox transmet les pixels en float32 : il reste sept chiffres de chaque nombre.</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, of which TensorflowModelServe does not know how many bands it has. {INSTEAD}</source>
   <extracomment>1113, engine/otb/model_description.py</extracomment>
   <translation>OUTPUT_NAMES nomme « {name} », dont TensorflowModelServe ne sait pas combien de bandes elle a. {INSTEAD}</translation>
  </message>
  <message>
   <source>RECEPTIVE_FIELD is “{receptive_field}”; expected one for each of the {placeholders_count} sources, separated by commas.</source>
   <extracomment>1114, engine/otb/model_description.py</extracomment>
   <translation>RECEPTIVE_FIELD est « {receptive_field} » ; attendu : un pour chacune des {placeholders_count} sources, séparés par des virgules.</translation>
  </message>
  <message>
   <source>receptive field</source>
   <extracomment>1115, engine/otb/model_description.py</extracomment>
   <translation>champ récepteur</translation>
  </message>
  <message>
   <source>expression field</source>
   <extracomment>1116, engine/otb/model_description.py</extracomment>
   <translation>champ d'expression</translation>
  </message>
  <message>
   <source>scale factor</source>
   <extracomment>1117, engine/otb/model_description.py</extracomment>
   <translation>facteur d'échelle</translation>
  </message>
  <message>
   <source>The scale factor is {scale}; TensorflowModelServe has one for both directions (output.spcscale). {INSTEAD}</source>
   <extracomment>1118, engine/otb/model_description.py</extracomment>
   <translation>Le facteur d'échelle est {scale} ; TensorflowModelServe n'en a qu'un pour les deux directions (output.spcscale). {INSTEAD}</translation>
  </message>
  <message>
   <source>The {what} of the model is not known: it has no model card that says it, and Orfeo ToolBox cannot measure it. Give {parameter}, or export the model with “Export a Keras model”.</source>
   <extracomment>1119, engine/otb/model_description.py</extracomment>
   <translation>Le {what} du modèle est inconnu : il n'a pas de fiche du modèle qui l'indique, et Orfeo ToolBox ne peut pas le mesurer. Indiquez {parameter}, ou exportez le modèle avec « Exporter un modèle Keras ».</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS: the model's input “{name}” is {dtype} of the shape {shape}; TensorflowModelServe gives single values of the types bool, int32 and float32 only. {INSTEAD}</source>
   <extracomment>1120, engine/otb/model_description.py</extracomment>
   <translation>USER_PLACEHOLDERS : l'entrée « {name} » du modèle est {dtype} de la forme {shape} ; TensorflowModelServe ne donne que des valeurs uniques des types bool, int32 et float32. {INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe wrote a sample of {shape} x {shape_2} pixels where {shape_3} x {shape_4} were asked for. {INSTEAD}</source>
   <extracomment>1121, engine/otb/patch_trial.py</extracomment>
   <translation>TensorflowModelServe a écrit un échantillon de {shape} x {shape_2} pixels alors que {shape_3} x {shape_4} étaient demandés. {INSTEAD}</translation>
  </message>
  <message>
   <source>The fully convolutional map of TensorflowModelServe does not equal the patch-based one (a sample differs by {worst}): the model pads with zeros, normalises over its input, its scale factor is not {scale}, or a graphics card computes with fewer digits (then choose DEVICE cpu). No map was written. {INSTEAD}</source>
   <extracomment>1122, engine/otb/patch_trial.py</extracomment>
   <translation>La carte entièrement convolutive de TensorflowModelServe n'est pas égale à celle par imagettes (un échantillon diffère de {worst}) : le modèle remplit avec des zéros, normalise sur son entrée, son facteur d'échelle n'est pas {scale}, ou une carte graphique calcule avec moins de chiffres (choisissez alors DEVICE cpu). Aucune carte n'a été écrite. {INSTEAD}</translation>
  </message>
  <message>
   <source>Starting Orfeo ToolBox</source>
   <extracomment>1123, engine/otb/prediction.py</extracomment>
   <translation>Démarrage d'Orfeo ToolBox</translation>
  </message>
  <message>
   <source>Orfeo ToolBox; method: {method}; receptive field {list}, expression field {expression}, scale factor {scale}; map of {width} x {height} pixels.</source>
   <extracomment>1124, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox ; méthode : {method} ; champ récepteur {list}, champ d'expression {expression}, facteur d'échelle {scale} ; carte de {width} x {height} pixels.</translation>
  </message>
  <message>
   <source>{bands} bands instead of {bands_2}</source>
   <extracomment>1125, engine/otb/prediction.py</extracomment>
   <translation>{bands} bandes au lieu de {bands_2}</translation>
  </message>
  <message>
   <source>TensorflowModelServe did not write the map that was asked for: {list}. Please report this with the log; until then, choose ENGINE CNN Mapper.</source>
   <extracomment>1126, engine/otb/prediction.py</extracomment>
   <translation>TensorflowModelServe n'a pas écrit la carte demandée : {list}. Merci de le signaler en joignant le journal ; en attendant, choisissez ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox {otb}</source>
   <extracomment>1127, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox {otb}</translation>
  </message>
  <message>
   <source>{executable} has neither GDAL's Python bindings (osgeo) nor rasterio, one of which finishes the map. Install one of them, for example with “{executable_2} -m pip install rasterio”.</source>
   <extracomment>1128, engine/otb/raster_library.py</extracomment>
   <translation>{executable} n'a ni les bindings Python de GDAL (osgeo) ni rasterio, dont l'un finalise la carte. Installez l'un des deux, par exemple avec « {executable_2} -m pip install rasterio ».</translation>
  </message>
  <message>
   <source>{name}, side by side</source>
   <extracomment>1129, engine/otb/serving_plan.py</extracomment>
   <translation>{name}, juxtaposées</translation>
  </message>
  <message>
   <source>fully convolutional, {value}</source>
   <extracomment>1130, engine/otb/serving_plan.py</extracomment>
   <translation>entièrement convolutive, {value}</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes one size only ({fixed} x {fixed_2}), so TensorflowModelServe cannot run it fully convolutionally. {INSTEAD}</source>
   <extracomment>1131, engine/otb/serving_plan.py</extracomment>
   <translation>L'entrée « {name} » du modèle n'accepte qu'une seule taille ({fixed} x {fixed_2}), de sorte que TensorflowModelServe ne peut pas l'exécuter de façon entièrement convolutive. {INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe leaves out pixels at the border: its whole map has {width} x {height} pixels where that of ENGINE CNN Mapper has {width_2} x {height_2}.</source>
   <extracomment>1132, engine/otb/serving_plan.py</extracomment>
   <translation>TensorflowModelServe omet des pixels au bord : sa carte entière a {width} x {height} pixels, là où celle de ENGINE CNN Mapper en a {width_2} x {height_2}.</translation>
  </message>
  <message>
   <source>Fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB, and RAM is {ram_mb} MB. {smaller}</source>
   <extracomment>1134, engine/otb/serving_plan.py</extracomment>
   <translation>Pour un modèle de facteur d'échelle {scale}, les résultats entièrement convolutifs de TensorflowModelServe ne sont justes que calculés en une seule tuile : {width} x {height} pixels à la fois demandent environ {need} Mo, et RAM est de {ram_mb} Mo. {smaller}</translation>
  </message>
  <message>
   <source>TILE_SIZE {tile_size} is not used: fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}.</source>
   <extracomment>1135, engine/otb/serving_plan.py</extracomment>
   <translation>TILE_SIZE {tile_size} n'est pas utilisé : pour un modèle de facteur d'échelle {scale}, les résultats entièrement convolutifs de TensorflowModelServe ne sont justes que calculés en une seule tuile.</translation>
  </message>
  <message>
   <source>TensorflowModelServe computes the map in a single tile, because its fully convolutional results are right only so for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB of memory. If that is too much: {smaller}</source>
   <extracomment>1136, engine/otb/serving_plan.py</extracomment>
   <translation>TensorflowModelServe calcule la carte en une seule tuile, car c'est seulement ainsi que ses résultats entièrement convolutifs sont justes pour un modèle de facteur d'échelle {scale} : {width} x {height} pixels à la fois demandent environ {need} Mo de mémoire. Si c'est trop : {smaller}</translation>
  </message>
  <message>
   <source>do jobs from standard input instead, in an empty folder that goes with the worker</source>
   <extracomment>1139, engine/service.py</extracomment>
   <translation>effectuer plutôt des tâches lues sur l'entrée standard, dans un dossier vide qui disparaît avec le processus de calcul</translation>
  </message>
  <message>
   <source>seconds to wait for the next of them</source>
   <extracomment>1140, engine/service.py</extracomment>
   <translation>secondes à attendre avant la suivante</translation>
  </message>
  <message>
   <source>end at once when standard input is closed</source>
   <extracomment>1141, engine/service.py</extracomment>
   <translation>se terminer dès que l'entrée standard est fermée</translation>
  </message>
  <message>
   <source>read credentials for rasters, one line of JSON, from standard input</source>
   <extracomment>1142, engine/service.py</extracomment>
   <translation>lire sur l'entrée standard les identifiants pour les rasters, une ligne de JSON</translation>
  </message>
  <message>
   <source>expected is a job, or --serve</source>
   <extracomment>1143, engine/service.py</extracomment>
   <translation>attendu : une tâche, ou --serve</translation>
  </message>
  <message>
   <source>{name} cannot be used: {value}. Choose another file or folder, or free some space.</source>
   <extracomment>1144, engine/service.py</extracomment>
   <translation>{name} est inutilisable : {value}. Choisissez un autre fichier ou dossier, ou libérez de l'espace.</translation>
  </message>
  <message>
   <source>The package {value} is missing in the inference environment. Run “Set up the inference environment” again.</source>
   <extracomment>1145, engine/service.py</extracomment>
   <translation>Le paquet {value} manque dans l'environnement d'inférence. Relancez « Installer l'environnement d'inférence ».</translation>
  </message>
  <message>
   <source>of a library</source>
   <extracomment>1146, engine/service.py</extracomment>
   <translation>d'une bibliothèque</translation>
  </message>
  <message>
   <source>The worker ran out of memory. Give RAM or TILE_SIZE a smaller value, or close other programs.</source>
   <extracomment>1147, engine/service.py</extracomment>
   <translation>Le processus de calcul a manqué de mémoire. Donnez à RAM ou à TILE_SIZE une valeur plus petite, ou fermez d'autres programmes.</translation>
  </message>
  <message>
   <source>The engine failed unexpectedly ({name}: {error}). Please report this with the log.</source>
   <extracomment>1148, engine/service.py</extracomment>
   <translation>Le moteur a échoué de façon inattendue ({name} : {error}). Merci de le signaler en joignant le journal.</translation>
  </message>
  <message>
   <source>The job file {path} cannot be read: {error}.</source>
   <extracomment>1149, engine/command.py</extracomment>
   <translation>Impossible de lire le fichier de tâche {path} : {error}.</translation>
  </message>
  <message>
   <source>no message</source>
   <extracomment>1150, engine/inference/cluster_worker.py</extracomment>
   <translation>aucun message</translation>
  </message>
  <message>
   <source>Asking the catalogue</source>
   <extracomment>1151, engine/stac_image.py</extracomment>
   <translation>Interrogation du catalogue</translation>
  </message>
  <message>
   <source>{list} has larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1152, engine/stac_image.py</extracomment>
   <translation>{list} a des pixels plus grands que les autres assets ; ses pixels sont répétés (plus proche voisin) sur la grille la plus fine.</translation>
  </message>
  <message>
   <source>{list} have larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1153, engine/stac_image.py</extracomment>
   <translation>{list} ont des pixels plus grands que les autres assets ; leurs pixels sont répétés (plus proche voisin) sur la grille la plus fine.</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another output file.</source>
   <extracomment>1154, engine/stac_image.py</extracomment>
   <translation>Impossible d'écrire {target} : {value}. Choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>Item {id} of {date}{value}: {list} on {width} x {height} pixels.{value_2}</source>
   <extracomment>1155, engine/stac_image.py</extracomment>
   <translation>Élément {id} du {date}{value} : {list} sur {width} x {height} pixels.{value_2}</translation>
  </message>
  <message>
   <source> Processing baseline {baseline}; values {told}.</source>
   <extracomment>1156, engine/stac_image.py</extracomment>
   <translation> Référence de traitement {baseline} ; valeurs {told}.</translation>
  </message>
  <message>
   <source>The exported model does not measure how unlike the training a pixel is: {made}. OUTPUT_CONFIDENCE has the share of numbers outside the training's range instead.</source>
   <extracomment>1157, engine/unlike_output.py</extracomment>
   <translation>Le modèle exporté ne mesure pas à quel point un pixel est différent de l'entraînement : {made}. OUTPUT_CONFIDENCE contient à la place la part de nombres hors de la plage de l'entraînement.</translation>
  </message>
  <message>
   <source>How unlike the training a pixel is, is measured by what the layer “{layer}” makes classes of: {features} numbers, at {patches} places of the training's images. OUTPUT_CONFIDENCE has a band of it.</source>
   <extracomment>1158, engine/unlike_output.py</extracomment>
   <translation>À quel point un pixel est différent de l'entraînement se mesure par ce dont la couche « {layer} » tire les classes : {features} nombres, à {patches} emplacements des images d'entraînement. OUTPUT_CONFIDENCE en a une bande.</translation>
  </message>
  <message>
   <source>it has several inputs</source>
   <extracomment>1159, engine/unlike_output.py</extracomment>
   <translation>il a plusieurs entrées</translation>
  </message>
  <message>
   <source>Looking at what the network makes of the training's images</source>
   <extracomment>1160, engine/unlike_output.py</extracomment>
   <translation>Examen de ce que le réseau tire des images d'entraînement</translation>
  </message>
  <message>
   <source>it does not run on a patch of the images ({error})</source>
   <extracomment>1161, engine/unlike_output.py</extracomment>
   <translation>il ne s'exécute pas sur une imagette des images ({error})</translation>
  </message>
  <message>
   <source>the training's images have {pixels_count} whole patches of {size} pixels with data, too few</source>
   <extracomment>1162, engine/unlike_output.py</extracomment>
   <translation>les images d'entraînement ont {pixels_count} imagettes entières de {size} pixels avec données, c'est trop peu</translation>
  </message>
  <message>
   <source>the features of the training's images are all alike, or all of one place</source>
   <extracomment>1163, engine/unlike_output.py</extracomment>
   <translation>les caractéristiques des images d'entraînement sont toutes identiques, ou toutes d'un seul endroit</translation>
  </message>
  <message>
   <source>Nothing is there that runs a model: ONNX Runtime (onnxruntime) is missing. Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>1164, engine/versions.py</extracomment>
   <translation>Rien n'est présent qui puisse exécuter un modèle : ONNX Runtime (onnxruntime) manque. Relancez « Installer l'environnement d'inférence », ou installez-le dans l'environnement que vous avez choisi.</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}</source>
   <extracomment>1165, engine/versions.py</extracomment>
   <translation>ONNX Runtime {version}</translation>
  </message>
  <message>
   <source>{runtime} works out a sum of twelve ones as {value}. The environment is damaged; run “Set up the inference environment” again.</source>
   <extracomment>1166, engine/versions.py</extracomment>
   <translation>{runtime} calcule une somme de douze uns et trouve {value}. L'environnement est endommagé ; relancez « Installer l'environnement d'inférence ».</translation>
  </message>
  <message>
   <source>the maps</source>
   <extracomment>1167, engine/assessment/difference_map.py</extracomment>
   <translation>les cartes</translation>
  </message>
  <message>
   <source>the map</source>
   <extracomment>1168, engine/assessment/map_accuracy.py</extracomment>
   <translation>la carte</translation>
  </message>
  <message>
   <source>map A</source>
   <extracomment>1169, engine/assessment/map_agreement.py</extracomment>
   <translation>carte A</translation>
  </message>
  <message>
   <source>map B</source>
   <extracomment>1170, engine/assessment/map_agreement.py</extracomment>
   <translation>carte B</translation>
  </message>
  <message>
   <source> and more</source>
   <extracomment>1171, engine/assessment/vector_reference.py</extracomment>
   <translation> et d'autres valeurs</translation>
  </message>
  <message>
   <source>{folder} is a Keras file, not a SavedModel folder. Run “Export a Keras model” on it first and choose the folder that it writes.</source>
   <extracomment>1172, engine/contract/file_kind.py</extracomment>
   <translation>{folder} est un fichier Keras, pas un dossier SavedModel. Exécutez d'abord « Exporter un modèle Keras » sur ce fichier et choisissez le dossier qui est écrit.</translation>
  </message>
  <message>
   <source>{folder} is a file, not a SavedModel folder. Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1173, engine/contract/file_kind.py</extracomment>
   <translation>{folder} est un fichier, pas un dossier SavedModel. Choisissez le dossier écrit par « Exporter un modèle Keras ».</translation>
  </message>
  <message>
   <source>{path} is {what}: {way}.</source>
   <extracomment>1174, engine/contract/file_kind.py</extracomment>
   <translation>{path} est {what} : {way}.</translation>
  </message>
  <message>
   <source>a {name} archive</source>
   <extracomment>1175, engine/contract/file_kind.py</extracomment>
   <translation>une archive {name}</translation>
  </message>
  <message>
   <source>unpack it, and choose {files} as INPUT of “Export a Keras model”</source>
   <extracomment>1176, engine/contract/file_kind.py</extracomment>
   <translation>décompressez ce fichier, et choisissez {files} comme INPUT de « Exporter un modèle Keras »</translation>
  </message>
  <message>
   <source>Run “Export a Keras model” on its {name}, and choose the folder that it writes.</source>
   <extracomment>1177, engine/contract/file_kind.py</extracomment>
   <translation>Exécutez « Exporter un modèle Keras » sur {name} qui s'y trouve, et choisissez le dossier qui est écrit.</translation>
  </message>
  <message>
   <source>Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1178, engine/contract/file_kind.py</extracomment>
   <translation>Choisissez le dossier écrit par « Exporter un modèle Keras ».</translation>
  </message>
  <message>
   <source>it fails</source>
   <extracomment>1180, engine/export.py</extracomment>
   <translation>il échoue</translation>
  </message>
  <message>
   <source>a geotransform</source>
   <extracomment>1181, engine/geometry/grid.py</extracomment>
   <translation>une géotransformation</translation>
  </message>
  <message>
   <source>the band </source>
   <extracomment>1182, engine/imagery/bands.py</extracomment>
   <translation>la bande </translation>
  </message>
  <message>
   <source>, by way of {above}</source>
   <extracomment>1183, engine/imagery/raster_safety.py</extracomment>
   <translation>, en passant par {above}</translation>
  </message>
  <message>
   <source> from {value} to {value_2}</source>
   <extracomment>1184, engine/imagery/stac_search.py</extracomment>
   <translation> entre {value} et {value_2}</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>1185, engine/imagery/stac_values.py</extracomment>
   <translation> ou </translation>
  </message>
  <message>
   <source> and {names_count} more</source>
   <extracomment>1186, engine/imagery/stacking.py</extracomment>
   <translation> et {names_count} de plus</translation>
  </message>
  <message>
   <source>{classes} classes</source>
   <extracomment>1187, engine/inference/legend_choice.py</extracomment>
   <translation>{classes} classes</translation>
  </message>
  <message>
   <source>times {factor}</source>
   <extracomment>1188, engine/inference/likely_cause.py</extracomment>
   <translation>multipliées par {factor}</translation>
  </message>
  <message>
   <source>laid out</source>
   <extracomment>1190, engine/inference/preparation.py</extracomment>
   <translation>juxtaposé</translation>
  </message>
  <message>
   <source>, because {reason}</source>
   <extracomment>1191, engine/inference/result_words.py</extracomment>
   <translation>, car {reason}</translation>
  </message>
  <message>
   <source>A label</source>
   <extracomment>1193, engine/inference/result_words.py</extracomment>
   <translation>Une étiquette</translation>
  </message>
  <message>
   <source>, {applied} applied</source>
   <extracomment>1194, engine/inference/result_words.py</extracomment>
   <translation>, {applied} appliqué</translation>
  </message>
  <message>
   <source>, threshold {level}</source>
   <extracomment>1195, engine/inference/result_words.py</extracomment>
   <translation>, seuil {level}</translation>
  </message>
  <message>
   <source> to </source>
   <extracomment>1196, engine/inference/result_words.py</extracomment>
   <translation> à </translation>
  </message>
  <message>
   <source>a probability</source>
   <extracomment>1197, engine/inference/result_words.py</extracomment>
   <translation>une probabilité</translation>
  </message>
  <message>
   <source>{found} is</source>
   <extracomment>1198, engine/inference/told_shares.py</extracomment>
   <translation>{found} de</translation>
  </message>
  <message>
   <source> and {seen_count} more</source>
   <extracomment>1199, engine/inference/training_images.py</extracomment>
   <translation> et {seen_count} de plus</translation>
  </message>
  <message>
   <source>Values: {done}.</source>
   <extracomment>1200, engine/inference/value_choice.py</extracomment>
   <translation>Valeurs : {done}.</translation>
  </message>
  <message>
   <source>band {place}</source>
   <extracomment>1201, engine/inference/value_choice.py</extracomment>
   <translation>la bande {place}</translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>1202, engine/inference/wanted_products.py</extracomment>
   <translation> et </translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>1203, engine/models/deepness.py</extracomment>
   <translation>un nombre</translation>
  </message>
  <message>
   <source> above 0</source>
   <extracomment>1204, engine/models/deepness.py</extracomment>
   <translation> supérieur à 0</translation>
  </message>
  <message>
   <source> and {found_count} more</source>
   <extracomment>1205, engine/models/graph_safety.py</extracomment>
   <translation> et {found_count} de plus</translation>
  </message>
  <message>
   <source> and {listed_count} more</source>
   <extracomment>1206, engine/models/onnx_safety.py</extracomment>
   <translation> et {listed_count} de plus</translation>
  </message>
  <message>
   <source>RUNTIME is ONNX Runtime, but {lack}. Choose RUNTIME auto.</source>
   <extracomment>1207, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME est ONNX Runtime, mais {lack}. Choisissez RUNTIME auto.</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which does not read {folder}: an ONNX file is run by ONNX Runtime. Choose RUNTIME auto.</source>
   <extracomment>1208, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME est TensorFlow, qui ne lit pas {folder} : un fichier ONNX est exécuté par ONNX Runtime. Choisissez RUNTIME auto.</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which the inference environment does not have. Choose RUNTIME auto: ONNX Runtime can run {folder}. Or: {HOW_TO_ADD}</source>
   <extracomment>1209, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIME est TensorFlow, que l'environnement d'inférence n'a pas. Choisissez RUNTIME auto : ONNX Runtime peut exécuter {folder}. Ou : {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>{path}: the model is to be given the bands {order} of {count} (by BANDS, or by the names in the model card), but Orfeo ToolBox gives it all bands in their order. Save the image with these bands in this order (“Rearrange bands”), or choose ENGINE CNN Mapper.</source>
   <extracomment>1210, engine/otb/limits.py</extracomment>
   <translation>{path} : le modèle doit recevoir les bandes {order} sur {count} (d'après BANDS, ou d'après les noms dans la fiche du modèle), mais Orfeo ToolBox lui donne toutes les bandes dans leur ordre. Enregistrez l'image avec ces bandes dans cet ordre (« Rearrange bands »), ou choisissez ENGINE CNN Mapper.</translation>
  </message>
  <message>
   <source>one tile</source>
   <extracomment>1211, engine/otb/serving_plan.py</extracomment>
   <translation>une seule tuile</translation>
  </message>
  <message>
   <source>Choose a smaller EXTENT near the upper left corner, patch-based inference, or ENGINE CNN Mapper, which works in tiles.</source>
   <extracomment>1212, engine/otb/serving_plan.py</extracomment>
   <translation>Choisissez un EXTENT plus petit près du coin supérieur gauche, l'inférence par imagettes, ou ENGINE CNN Mapper, qui travaille par tuiles.</translation>
  </message>
  <message>
   <source>A file</source>
   <extracomment>1213, engine/service.py</extracomment>
   <translation>Un fichier</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <extracomment>1214, engine/stac_image.py</extracomment>
   <translation>Ouverture de {name}</translation>
  </message>
  <message>
   <source>, {cloud} % clouds</source>
   <extracomment>1215, engine/stac_image.py</extracomment>
   <translation>, {cloud} % de nuages</translation>
  </message>
  <message>
   <source>{name} has no polygon. Select some, or choose another layer, or leave MASK empty for a map of the whole image.</source>
   <extracomment>1216, engine/inference/area_mask.py</extracomment>
   <translation>{name} ne contient aucun polygone. Sélectionnez-en, ou choisissez une autre couche, ou laissez MASK vide pour une carte de l'image entière.</translation>
  </message>
  <message>
   <source>{name} has points; expected are polygons.</source>
   <extracomment>1217, engine/inference/area_mask.py</extracomment>
   <translation>{name} contient des points ; attendu : des polygones.</translation>
  </message>
  <message>
   <source>MASK is given, but the image is georeferenced by {kind} only: where the polygons lie on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer).</source>
   <extracomment>1218, engine/inference/area_mask.py</extracomment>
   <translation>MASK est indiqué, mais l'image n'est géoréférencée que par {kind} : la position des polygones sur ses pixels est inconnue. Reprojetez d'abord l'image (« Projection (warp) », ou « Géoréférencer »).</translation>
  </message>
  <message>
   <source>No polygon of MASK ({name}) reaches into the map of this image. Choose polygons inside the image, look whether the layer has the right coordinate reference system, or leave MASK empty.</source>
   <extracomment>1219, engine/inference/area_mask.py</extracomment>
   <translation>Aucun polygone de MASK ({name}) n'atteint la carte de cette image. Choisissez des polygones à l'intérieur de l'image, vérifiez que la couche a le bon système de coordonnées de référence, ou laissez MASK vide.</translation>
  </message>
  <message>
   <source>{path} is a part of the exported model {whole}, which is taken as a whole: the classes, the fields and the proofs are in its model card.</source>
   <extracomment>1220, engine/contract/file_kind.py</extracomment>
   <translation>{path} est une partie du modèle exporté {whole}, qui est pris dans son ensemble : les classes, les champs et les preuves sont dans sa fiche du modèle.</translation>
  </message>
  <message>
   <source>over the whole image</source>
   <extracomment>1221, engine/inference/onnx_listing.py</extracomment>
   <translation>sur l'image entière</translation>
  </message>
  <message>
   <source>the model itself</source>
   <extracomment>1222, engine/inference/onnx_listing.py</extracomment>
   <translation>le modèle lui-même</translation>
  </message>
  <message>
   <source>{model} is a Keras file of which no export is kept, and to export it needs TensorFlow, which this inference environment does not have. Choose the folder of an exported model. Or: {HOW_TO_ADD}</source>
   <extracomment>1223, engine/model_file.py</extracomment>
   <translation>{model} est un fichier Keras dont aucun export n'est conservé, et l'exporter nécessite TensorFlow, que cet environnement d'inférence n'a pas. Choisissez le dossier d'un modèle exporté. Ou : {HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>In ONNX Runtime, {lack}. In TensorFlow the map would take less time: choose RUNTIME tensorflow.{way}</source>
   <extracomment>1224, engine/models/runtime_choice.py</extracomment>
   <translation>Dans ONNX Runtime, {lack}. Dans TensorFlow, la carte prendrait moins de temps : choisissez RUNTIME tensorflow.{way}</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>1225, engine/maps/file_exchange.py</extracomment>
   <translation>impossible de le supprimer</translation>
  </message>
  <message>
   <source>another program has it open, such as QGIS, where it is a layer (remove the layer), a spreadsheet, or a virus scanner</source>
   <extracomment>1226, engine/maps/operating_system.py</extracomment>
   <translation>un autre programme l'a ouvert, comme QGIS, où c'est une couche (retirez la couche), un tableur ou un antivirus</translation>
  </message>
  <message>
   <source>{OPEN_ELSEWHERE}, or you have no right to write it</source>
   <extracomment>1227, engine/maps/operating_system.py</extracomment>
   <translation>{OPEN_ELSEWHERE}, ou vous n'avez pas le droit de l'écrire</translation>
  </message>
  <message>
   <source>“{name}” is the name of a device on Windows</source>
   <extracomment>1228, engine/maps/operating_system.py</extracomment>
   <translation>« {name} » est le nom d'un périphérique sous Windows</translation>
  </message>
  <message>
   <source>Windows allows no {group} in names</source>
   <extracomment>1229, engine/maps/operating_system.py</extracomment>
   <translation>Windows n'autorise pas {group} dans les noms</translation>
  </message>
  <message>
   <source>Windows drops a space or dot at the end of a name</source>
   <extracomment>1230, engine/maps/operating_system.py</extracomment>
   <translation>Windows supprime une espace ou un point à la fin d'un nom</translation>
  </message>
  <message>
   <source>with what is written beside it or in it for a time it takes {length} characters, and Windows takes {most}</source>
   <extracomment>1231, engine/maps/operating_system.py</extracomment>
   <translation>avec ce qui est écrit un temps à côté ou dedans, cela fait {length} caractères, et Windows en accepte {most}</translation>
  </message>
  <message>
   <source>{name} is {path}; {wrong}. Choose another name.</source>
   <extracomment>1232, engine/maps/output_paths.py</extracomment>
   <translation>{name} est {path} ; {wrong}. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{name} is {path}; {long}. Choose a shorter name, or a folder nearer to the drive.</source>
   <extracomment>1233, engine/maps/output_paths.py</extracomment>
   <translation>{name} est {path} ; {long}. Choisissez un nom plus court, ou un dossier plus proche du lecteur.</translation>
  </message>
  <message>
   <source>{name} {path} cannot be replaced: {strerror}. Close it there, or choose another output file.</source>
   <extracomment>1234, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path} ne peut être remplacé : {strerror}. Fermez-le là, ou choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>How much memory is free cannot be told on this system: {DEFAULT_RAM} MB are planned for tiles. RAM sets another number.</source>
   <extracomment>1235, engine/inference/memory_plan.py</extracomment>
   <translation>Sur ce système, impossible de savoir combien de mémoire est libre : {DEFAULT_RAM} Mo sont prévus pour les tuiles. RAM fixe un autre nombre.</translation>
  </message>
  <message>
   <source>Windows cannot load a library that “{found}” needs ({splitlines}). Install Microsoft's “Visual C++ Redistributable” (2015 to 2022, x64), and run it again.</source>
   <extracomment>1236, engine/models/operating_system.py</extracomment>
   <translation>Windows ne peut charger une bibliothèque dont « {found} » a besoin ({splitlines}). Installez « Visual C++ Redistributable » de Microsoft (2015 à 2022, x64), et relancez.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with code {status}: the memory ran out. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>1237, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox s'est terminé avec le code {status} : la mémoire est épuisée. Donnez à RAM ou TILE_SIZE une valeur plus petite, ou fermez d'autres programmes, et relancez.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox cannot be started: one of its libraries is missing (code {status}). Start this Python with the PATH that OTB needs.</source>
   <extracomment>1238, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox ne peut démarrer : une de ses bibliothèques manque (code {status}). Lancez ce Python avec le PATH dont OTB a besoin.</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (code {status}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1239, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox a planté (code {status}) au démarrage ou pendant le travail. Ses derniers mots sont dans le journal.</translation>
  </message>
  <message>
   <source> and plus {offset}</source>
   <extracomment>1240, engine/inference/likely_cause.py</extracomment>
   <translation> et plus {offset}</translation>
  </message>
  <message>
   <source> and minus {value}</source>
   <extracomment>1241, engine/inference/likely_cause.py</extracomment>
   <translation> et moins {value}</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}. Its {tiles} finished tiles ({size}) are removed.</source>
   <extracomment>1242, engine/maps/resumable_maps.py</extracomment>
   <translation>Il y a une carte inachevée, mais elle est recommencée depuis le début : {reason}. Ses {tiles} tuiles terminées ({size}) sont supprimées.</translation>
  </message>
  <message>
   <source>they are something else</source>
   <extracomment>1243, engine/maps/tile_spool.py</extracomment>
   <translation>il s'agit d'autre chose</translation>
  </message>
  <message>
   <source>square metres</source>
   <extracomment>1244, engine/contract/polish_job.py</extracomment>
   <translation>mètres carrés</translation>
  </message>
  <message>
   <source>{name} is {value}; expected one of {list}.</source>
   <extracomment>1245, engine/contract/polish_job.py</extracomment>
   <translation>{name} est {value} ; attendu : l'une des valeurs {list}.</translation>
  </message>
  <message>
   <source>SMOOTHING is {smoothing}; expected is an odd number of pixels from 3 to {WIDEST}, or 0.</source>
   <extracomment>1246, engine/contract/polish_job.py</extracomment>
   <translation>SMOOTHING est {smoothing} ; attendu : un nombre impair de pixels de 3 à {WIDEST}, ou 0.</translation>
  </message>
  <message>
   <source>{name} is {number}; expected is a number from {low} to {high}.</source>
   <extracomment>1247, engine/contract/polish_job.py</extracomment>
   <translation>{name} est {number} ; attendu : un nombre de {low} à {high}.</translation>
  </message>
  <message>
   <source>SMOOTHING is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1248, engine/contract/polish_job.py</extracomment>
   <translation>SMOOTHING est indiqué, mais pas PROBABILITIES ; attendu : la carte des probabilités issue de la même exécution. Choisissez-la, ou indiquez 0.</translation>
  </message>
  <message>
   <source>CONFIDENCE is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1249, engine/contract/polish_job.py</extracomment>
   <translation>CONFIDENCE est indiqué, mais pas PROBABILITIES ; attendu : la carte des probabilités issue de la même exécution. Choisissez-la, ou indiquez 0.</translation>
  </message>
  <message>
   <source>Nothing is asked for; expected is at least one of SMOOTHING, MERGE, MERGE_TABLE, CONFIDENCE, MAJORITY and MINIMUM_AREA.</source>
   <extracomment>1250, engine/contract/polish_job.py</extracomment>
   <translation>Rien n'est demandé ; attendu : au moins l'un des paramètres SMOOTHING, MERGE, MERGE_TABLE, CONFIDENCE, MAJORITY et MINIMUM_AREA.</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {target} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>1251, engine/polish_map.py</extracomment>
   <translation>CLASSES est {classes}, que le style de {target} écraserait. Choisissez un autre fichier de sortie, ou donnez à la légende un autre nom.</translation>
  </message>
  <message>
   <source>{share} have a class but no probabilities; they keep it, whatever SMOOTHING and CONFIDENCE say.</source>
   <extracomment>1252, engine/polish_map.py</extracomment>
   <translation>{share} ont une classe mais pas de probabilités ; ils la gardent, quels que soient SMOOTHING et CONFIDENCE.</translation>
  </message>
  <message>
   <source>Smoothing: {share} have another class.</source>
   <extracomment>1253, engine/polish_map.py</extracomment>
   <translation>Lissage : {share} ont changé de classe.</translation>
  </message>
  <message>
   <source>Confidence: {share} are less probable than {confidence}.</source>
   <extracomment>1254, engine/polish_map.py</extracomment>
   <translation>Confiance : {share} sont moins probables que {confidence}.</translation>
  </message>
  <message>
   <source>Majority: {share} have another class.</source>
   <extracomment>1255, engine/polish_map.py</extracomment>
   <translation>Majorité : {share} ont changé de classe.</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels: {told} regions merged, {REGIONS} have another class.</source>
   <extracomment>1256, engine/polish_map.py</extracomment>
   <translation>Surface minimale de {unit} pixels : {told} régions fusionnées, {REGIONS} ont changé de classe.</translation>
  </message>
  <message>
   <source>{told} smaller regions have pixels without data all around, and stay.</source>
   <extracomment>1257, engine/polish_map.py</extracomment>
   <translation>{told} régions plus petites sont entièrement entourées de pixels sans données, et restent.</translation>
  </message>
  <message>
   <source>Classes before: {counts}.</source>
   <extracomment>1258, engine/polish_map.py</extracomment>
   <translation>Classes avant : {counts}.</translation>
  </message>
  <message>
   <source>Classes after: {counts}.</source>
   <extracomment>1259, engine/polish_map.py</extracomment>
   <translation>Classes après : {counts}.</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}, which is to become {targets} already; expected is one new value for each.</source>
   <extracomment>1261, engine/polishing/class_merging.py</extracomment>
   <translation>{where} change en {target} la valeur de classe {value}, qui doit déjà devenir {targets} ; attendu : une seule nouvelle valeur pour chacune.</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}; expected is a new value from 0 to {MAX_VALUE}.</source>
   <extracomment>1262, engine/polishing/class_merging.py</extracomment>
   <translation>{where} change en {target} la valeur de classe {value} ; attendu : une nouvelle valeur de 0 à {MAX_VALUE}.</translation>
  </message>
  <message>
   <source>{where} calls the new class {target} “{label}”, which is “{labels}” already; expected is one name for each.</source>
   <extracomment>1263, engine/polishing/class_merging.py</extracomment>
   <translation>{where} nomme la nouvelle classe {target} « {label} », alors qu'elle s'appelle déjà « {labels} » ; attendu : un seul nom pour chacune.</translation>
  </message>
  <message>
   <source>{where} has no “=”; expected is a text such as {FORM}.</source>
   <extracomment>1264, engine/polishing/class_merging.py</extracomment>
   <translation>{where} ne contient pas de « = » ; attendu : un texte tel que {FORM}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is larger than a table of classes can be.</source>
   <extracomment>1265, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE : {path} est plus grand qu'une table de classes ne peut l'être.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} cannot be read: {strerror}.</source>
   <extracomment>1266, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE : impossible de lire {path} : {strerror}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>1267, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE : {path} n'est pas un texte UTF-8 ; enregistrez-le en UTF-8.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not a table: {error}.</source>
   <extracomment>1268, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE : {path} n'est pas une table : {error}.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} lacks the columns value and new; expected is a first line such as value,new,label,color.</source>
   <extracomment>1269, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE : il manque à {path} les colonnes value et new ; attendu : une première ligne telle que value,new,label,color.</translation>
  </message>
  <message>
   <source>MERGE_TABLE ({path}, line {number})</source>
   <extracomment>1270, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE ({path}, ligne {number})</translation>
  </message>
  <message>
   <source>{where} has “{digits}” in the place of a class value; expected is a text such as {FORM}, or a table of whole numbers.</source>
   <extracomment>1271, engine/polishing/class_merging.py</extracomment>
   <translation>{where} contient « {digits} » à la place d'une valeur de classe ; attendu : un texte tel que {FORM}, ou une table de nombres entiers.</translation>
  </message>
  <message>
   <source>{says} do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1272, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} ne va pas avec {name} : {list}. Attendu : la carte des probabilités issue de la même exécution, une bande par classe.</translation>
  </message>
  <message>
   <source>{says} have the bands {found}, which are not the classes of {name}: {expected}. Expected is one band for each class, with its name, as OUTPUT_PROBABILITIES of the same run has; give the names as CLASSES if the map does not carry them.</source>
   <extracomment>1273, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} a les bandes {found}, qui ne sont pas les classes de {name} : {expected}. Attendu : une bande par classe, avec son nom, comme dans OUTPUT_PROBABILITIES de la même exécution ; indiquez les noms dans CLASSES si la carte ne les contient pas.</translation>
  </message>
  <message>
   <source>{says} have no band for the class “{label}” ({value}) of {name}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1274, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} n'a pas de bande pour la classe « {label} » ({value}) de {name}. Attendu : la carte des probabilités issue de la même exécution, une bande par classe.</translation>
  </message>
  <message>
   <source>{says} hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1275, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says} contient la valeur {wrong} ; attendu : des nombres de 0 à 1. Divisez les pourcentages par 100.</translation>
  </message>
  <message>
   <source>no runs have been set aside</source>
   <extracomment>1276, engine/polishing/passes.py</extracomment>
   <translation>aucune séquence n'a été mise de côté</translation>
  </message>
  <message>
   <source>the class map</source>
   <extracomment>1278, engine/polishing/plan.py</extracomment>
   <translation>la carte de classes</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map. Check its nodata value.</source>
   <extracomment>1279, engine/polishing/plan.py</extracomment>
   <translation>{name} n'a aucun pixel avec données ; attendu : une carte de classes. Vérifiez sa valeur nodata.</translation>
  </message>
  <message>
   <source>The class values to merge {lost} are not on {name}; the others are merged.</source>
   <extracomment>1280, engine/polishing/plan.py</extracomment>
   <translation>Les valeurs de classe à fusionner {lost} ne figurent pas dans {name} ; les autres sont fusionnées.</translation>
  </message>
  <message>
   <source>MINIMUM_AREA is in square metres, but the pixels of {name} are not: it is in degrees, or has no coordinate reference system. Give the area in pixels, or reproject the map first.</source>
   <extracomment>1282, engine/polishing/plan.py</extracomment>
   <translation>MINIMUM_AREA est en mètres carrés, mais pas les pixels de {name} : la carte est en degrés, ou n'a pas de système de coordonnées de référence. Indiquez la surface en pixels, ou reprojetez d'abord la carte.</translation>
  </message>
  <message>
   <source>UNCLASSIFIED_VALUE is {value}, which is the class “{label}”; expected is a value that no class has.</source>
   <extracomment>1283, engine/polishing/plan.py</extracomment>
   <translation>UNCLASSIFIED_VALUE est {value}, qui est la classe « {label} » ; attendu : une valeur qu'aucune classe n'a.</translation>
  </message>
  <message>
   <source>{name} would have the class value {wrong}; expected are values from 0 to {MAX_VALUE}. Give it another value in MERGE, as {wrong_2}=1.</source>
   <extracomment>1284, engine/polishing/plan.py</extracomment>
   <translation>{name} aurait la valeur de classe {wrong} ; attendu : des valeurs de 0 à {MAX_VALUE}. Donnez une autre valeur à cette classe dans MERGE, sous la forme {wrong_2}=1.</translation>
  </message>
  <message>
   <source>{folder} cannot take what is set aside for the map: {strerror}. Free some space, or choose another output file.</source>
   <extracomment>1285, engine/polishing/spool.py</extracomment>
   <translation>{folder} ne peut pas accueillir ce qui est mis de côté pour la carte : {strerror}. Libérez de l'espace, ou choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>The job's connectivity is {connectivity}; expected 4 or 8.</source>
   <extracomment>1286, engine/contract/vector_job.py</extracomment>
   <translation>Le champ connectivity de la tâche est {connectivity} ; attendu : 4 ou 8.</translation>
  </message>
  <message>
   <source>The job's simplify is {simplify}; expected a tolerance, or 0 for none.</source>
   <extracomment>1287, engine/contract/vector_job.py</extracomment>
   <translation>Le champ simplify de la tâche est {simplify} ; attendu : une tolérance, ou 0 pour aucune.</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; the layer is empty.</source>
   <extracomment>1288, engine/map_to_vector.py</extracomment>
   <translation>{name} n'a aucun pixel avec données ; la couche est vide.</translation>
  </message>
  <message>
   <source>Finishing the layer</source>
   <extracomment>1289, engine/map_to_vector.py</extracomment>
   <translation>Finalisation de la couche</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version} from {name}</source>
   <extracomment>1292, engine/map_to_vector.py</extracomment>
   <translation>Créé par CNN Mapper {version} à partir de {name}</translation>
  </message>
  <message>
   <source>{target} is open in another program, or was not closed properly: {name} lies beside it. Remove the layer from QGIS or save its edits, or choose another output file.</source>
   <extracomment>1293, engine/vectors/layer_file.py</extracomment>
   <translation>{target} est ouvert dans un autre programme, ou n'a pas été fermé correctement : {name} se trouve à côté. Retirez la couche de QGIS ou enregistrez ses modifications, ou choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({error}). Free some space, or choose another output file.</source>
   <extracomment>1309, engine/vectors/geopackage.py</extracomment>
   <translation>{parent} ne peut pas recevoir les polygones ({error}). Libérez de l'espace, ou choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) does not belong to {name}: {list}. Expected is OUTPUT_CONFIDENCE of the same run.</source>
   <extracomment>1313, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE ({path}) ne va pas avec {name} : {list}. Attendu : OUTPUT_CONFIDENCE de la même exécution.</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) holds the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1314, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE ({path}) contient la valeur {wrong} ; attendu : des nombres de 0 à 1. Divisez les pourcentages par 100.</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({strerror}). Free some space, or choose another output file.</source>
   <extracomment>1315, engine/vectors/polygon_layer.py</extracomment>
   <translation>{parent} ne peut pas recevoir les polygones ({strerror}). Libérez de l'espace, ou choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>Simplifying common borders</source>
   <extracomment>1316, engine/vectors/polygon_layer.py</extracomment>
   <translation>Simplification des limites communes</translation>
  </message>
  <message>
   <source>Writing polygons</source>
   <extracomment>1317, engine/vectors/polygon_layer.py</extracomment>
   <translation>Écriture des polygones</translation>
  </message>
  <message>
   <source>SIMPLIFY needs Shapely 2.1 with GEOS 3.12; the inference environment has Shapely {version} with GEOS {geos_version_string}. Set it up anew on Python 3.10 or later, or leave SIMPLIFY at 0.</source>
   <extracomment>1318, engine/vectors/polygon_layer.py</extracomment>
   <translation>SIMPLIFY nécessite Shapely 2.1 avec GEOS 3.12 ; l'environnement d'inférence a Shapely {version} avec GEOS {geos_version_string}. Réinstallez-le avec Python 3.10 ou ultérieur, ou laissez SIMPLIFY à 0.</translation>
  </message>
  <message>
   <source>Counting block {count} of {total}</source>
   <extracomment>1319, engine/assessment/crosstab.py</extracomment>
   <translation>Comptage du bloc {count} sur {total}</translation>
  </message>
  <message>
   <source>Writing block {count} of {total}</source>
   <extracomment>1320, engine/assessment/difference_map.py</extracomment>
   <translation>Écriture du bloc {count} sur {total}</translation>
  </message>
  <message>
   <source>Sampling block {count} of {total}</source>
   <extracomment>1321, engine/assessment/reference_samples.py</extracomment>
   <translation>Échantillonnage du bloc {count} sur {total}</translation>
  </message>
  <message>
   <source>{path}: EXTENT ({list}) lies outside the image, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1322, engine/early.py</extracomment>
   <translation>{path} : EXTENT ({list}) se trouve hors de l'image, qui couvre ({list_2}) (xmin, ymin, xmax, ymax dans le SCR de l'image). Choisissez une emprise qui la recoupe.</translation>
  </message>
  <message>
   <source>georeferenced by {kind}, the other by {own}</source>
   <extracomment>1323, engine/geometry/grid.py</extracomment>
   <translation>géoréférencé par {kind}, l'autre par {own}</translation>
  </message>
  <message>
   <source>EXTENT ({list}) lies outside the map, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1324, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT ({list}) se trouve hors de la carte, qui couvre ({list_2}) (xmin, ymin, xmax, ymax dans le SCR de l'image). Choisissez une emprise qui la recoupe.</translation>
  </message>
  <message>
   <source>In QGIS, save it as a GeoTIFF (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>1325, engine/imagery/other_gdal.py</extracomment>
   <translation>Dans QGIS, enregistrez-le comme GeoTIFF (menu de la couche : Exporter &gt; Enregistrer sous), et utilisez ce fichier.</translation>
  </message>
  <message>
   <source>Tile {count} of {total}</source>
   <extracomment>1326, engine/inference/map_making.py</extracomment>
   <translation>Tuile {count} sur {total}</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are written as they are{because}.</source>
   <extracomment>1327, engine/inference/result_words.py</extracomment>
   <translation>Les nombres de « {output} » sont écrits tels quels{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the probability of one class{because}.</source>
   <extracomment>1328, engine/inference/result_words.py</extracomment>
   <translation>Les nombres de « {output} » sont la probabilité d'une classe{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the logit of the probability of one class{because}.</source>
   <extracomment>1329, engine/inference/result_words.py</extracomment>
   <translation>Les nombres de « {output} » sont le logit de la probabilité d'une classe{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of the probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1330, engine/inference/result_words.py</extracomment>
   <translation>Les nombres de « {output} » sont des logits des probabilités de {channels} étiquettes qui ne s'excluent pas mutuellement{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1331, engine/inference/result_words.py</extracomment>
   <translation>Les nombres de « {output} » sont des probabilités de {channels} étiquettes qui ne s'excluent pas mutuellement{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} classes{because}.</source>
   <extracomment>1332, engine/inference/result_words.py</extracomment>
   <translation>Les nombres de « {output} » sont des probabilités de {channels} classes{because}.</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of {channels} classes{because}.</source>
   <extracomment>1333, engine/inference/result_words.py</extracomment>
   <translation>Les nombres de « {output} » sont des logits de {channels} classes{because}.</translation>
  </message>
  <message>
   <source>They pass through {applied} first.</source>
   <extracomment>1334, engine/inference/result_words.py</extracomment>
   <translation>{applied} leur est d'abord appliqué.</translation>
  </message>
  <message>
   <source>Counting strip {count} of {total}</source>
   <extracomment>1335, engine/map_to_vector.py</extracomment>
   <translation>Comptage de la bande de lignes {count} sur {total}</translation>
  </message>
  <message>
   <source>Following borders, strip {count} of {total}</source>
   <extracomment>1336, engine/map_to_vector.py</extracomment>
   <translation>Suivi des limites, bande de lignes {count} sur {total}</translation>
  </message>
  <message>
   <source>{origin}: the colour “{colour}” is not of the form #rrggbb, and no name of a colour.</source>
   <extracomment>1337, engine/maps/legend_rows.py</extracomment>
   <translation>{origin} : la couleur « {colour} » n'est pas de la forme #rrggbb et n'est pas un nom de couleur.</translation>
  </message>
  <message>
   <source>Writing strip {count} of {total}</source>
   <extracomment>1338, engine/polishing/passes.py</extracomment>
   <translation>Écriture de la bande de lignes {count} sur {total}</translation>
  </message>
  <message>
   <source>Counting classes, block {count} of {total}</source>
   <extracomment>1339, engine/polishing/plan.py</extracomment>
   <translation>Comptage des classes, bloc {count} sur {total}</translation>
  </message>
  <message>
   <source>{path} has no items.</source>
   <extracomment>1340, engine/batch/image_list.py</extracomment>
   <translation>{path} n'a pas d'éléments.</translation>
  </message>
  <message>
   <source>{text} holds no image; expected is a folder with files such as {kinds}.</source>
   <extracomment>1341, engine/batch/image_list.py</extracomment>
   <translation>{text} ne contient aucune image ; attendu : un dossier avec des fichiers tels que {kinds}.</translation>
  </message>
  <message>
   <source>No file fits the pattern {text}; expected is one such as /data/*.tif.</source>
   <extracomment>1342, engine/batch/image_list.py</extracomment>
   <translation>Aucun fichier ne correspond au motif {text} ; attendu : un motif tel que /data/*.tif.</translation>
  </message>
  <message>
   <source>{text} holds no STAC item.</source>
   <extracomment>1343, engine/batch/image_list.py</extracomment>
   <translation>{text} ne contient aucun élément STAC.</translation>
  </message>
  <message>
   <source>{text} names no image.</source>
   <extracomment>1344, engine/batch/image_list.py</extracomment>
   <translation>{text} ne nomme aucune image.</translation>
  </message>
  <message>
   <source>{text} is no list of images; expected is a folder, a pattern such as /data/*.tif, a table (.csv, .txt) with an image a line, or STAC items (.json).</source>
   <extracomment>1345, engine/batch/image_list.py</extracomment>
   <translation>{text} n'est pas une liste d'images ; attendu : un dossier, un motif tel que /data/*.tif, un tableau (.csv, .txt) avec une image par ligne, ou des éléments STAC (.json).</translation>
  </message>
  <message>
   <source>The list has {images_count} images; expected are {MOST} at most. Divide it.</source>
   <extracomment>1346, engine/batch/image_list.py</extracomment>
   <translation>La liste a {images_count} images ; attendu : au plus {MOST}. Divisez-la.</translation>
  </message>
  <message>
   <source>{path} is in the list twice; expected is each image once.</source>
   <extracomment>1347, engine/batch/image_list.py</extracomment>
   <translation>{path} est deux fois dans la liste ; attendu : chaque image une seule fois.</translation>
  </message>
  <message>
   <source>PART is {part}, but there are {images_count} images; expected are at most as many shares as images.</source>
   <extracomment>1348, engine/batch/image_list.py</extracomment>
   <translation>PART est {part}, mais il y a {images_count} images ; attendu : au plus autant de parts que d'images.</translation>
  </message>
  <message>
   <source>{path} lies more than {DEEPEST} catalogues deep; give one further down.</source>
   <extracomment>1350, engine/batch/image_list.py</extracomment>
   <translation>{path} se trouve à plus de {DEEPEST} catalogues de profondeur ; indiquez-en un plus bas.</translation>
  </message>
  <message>
   <source>{path} links to {href}; expected are files beside it. Search the catalogue instead.</source>
   <extracomment>1351, engine/batch/image_list.py</extracomment>
   <translation>{path} renvoie à {href} ; attendu : des fichiers à côté de lui. Cherchez plutôt dans le catalogue.</translation>
  </message>
  <message>
   <source>{where} is not valid JSON ({error}).</source>
   <extracomment>1352, engine/batch/image_list.py</extracomment>
   <translation>{where} n'est pas du JSON valide ({error}).</translation>
  </message>
  <message>
   <source>{where} is neither a STAC item nor a collection of items; expected is an object of type Feature or FeatureCollection.</source>
   <extracomment>1353, engine/batch/image_list.py</extracomment>
   <translation>{where} n'est ni un élément STAC ni une collection d'éléments ; attendu : un objet de type Feature ou FeatureCollection.</translation>
  </message>
  <message>
   <source>{where}: feature {number} is no STAC item; expected are an id and assets.</source>
   <extracomment>1354, engine/batch/image_list.py</extracomment>
   <translation>{where} : l'entité {number} n'est pas un élément STAC ; attendu : un id et des assets.</translation>
  </message>
  <message>
   <source>{path} has more than {MOST_BYTES} MB; expected is a list of images.</source>
   <extracomment>1355, engine/batch/image_list.py</extracomment>
   <translation>{path} a plus de {MOST_BYTES} Mo ; attendu : une liste d'images.</translation>
  </message>
  <message>
   <source>The list {path} cannot be read: {error}.</source>
   <extracomment>1356, engine/batch/image_list.py</extracomment>
   <translation>Impossible de lire la liste {path} : {error}.</translation>
  </message>
  <message>
   <source>its worker ended without a result (exit status {status}); {value}</source>
   <extracomment>1357, engine/batch/image_runs.py</extracomment>
   <translation>son processus de calcul s'est terminé sans résultat (code de sortie {status}) ; {value}</translation>
  </message>
  <message>
   <source>most likely the memory ran out.</source>
   <extracomment>1358, engine/batch/image_runs.py</extracomment>
   <translation>la mémoire a très probablement manqué.</translation>
  </message>
  <message>
   <source>see the log.</source>
   <extracomment>1359, engine/batch/image_runs.py</extracomment>
   <translation>voir le journal.</translation>
  </message>
  <message>
   <source>{finished} of {total} images; {name}: {text}</source>
   <extracomment>1360, engine/batch/image_runs.py</extracomment>
   <translation>{finished} images sur {total} ; {name} : {text}</translation>
  </message>
  <message>
   <source>{title}: maps by CNN Mapper {version}.</source>
   <extracomment>1361, engine/batch/map_index.py</extracomment>
   <translation>{title} : cartes par CNN Mapper {version}.</translation>
  </message>
  <message>
   <source>when the map was made: the image's date is not known</source>
   <extracomment>1363, engine/batch/map_index.py</extracomment>
   <translation>quand la carte a été faite : la date de l'image est inconnue</translation>
  </message>
  <message>
   <source>{name} lies a part of a pixel beside the grid of {name_2}, so that {name_3} does not hold it.</source>
   <extracomment>1364, engine/batch/mosaic.py</extracomment>
   <translation>{name} est décalé d'une fraction de pixel par rapport à la grille de {name_2}, de sorte que {name_3} ne le contient pas.</translation>
  </message>
  <message>
   <source>{first} is neither a job file nor a task; tasks are {list}.</source>
   <extracomment>1366, engine/command.py</extracomment>
   <translation>{first} n'est ni un fichier de tâche ni un type de tâche ; types de tâche : {list}.</translation>
  </message>
  <message>
   <source>{change} is no field as KEY=VALUE; known are {known}.</source>
   <extracomment>1367, engine/command.py</extracomment>
   <translation>{change} n'est pas un champ de la forme KEY=VALUE ; champs connus : {known}.</translation>
  </message>
  <message>
   <source>{key} is {text}; expected is {expected}.</source>
   <extracomment>1368, engine/command.py</extracomment>
   <translation>{key} est {text} ; attendu : {expected}.</translation>
  </message>
  <message>
   <source>expected is the address of a Dask scheduler (tcp://host:8786 or tls://host:8786), the path of the file that it has written (dask scheduler --scheduler-file), or local:N for N processes of this machine, such as local:4</source>
   <extracomment>1369, engine/contract/cluster_address.py</extracomment>
   <translation>attendu : l'adresse d'un ordonnanceur Dask (tcp://host:8786 ou tls://host:8786), le chemin du fichier qu'il a écrit (dask scheduler --scheduler-file), ou local:N pour N processus de cette machine, par exemple local:4</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; expected are 1 to {MOST_PROCESSES} processes.</source>
   <extracomment>1370, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER est « {text} » ; attendu : de 1 à {MOST_PROCESSES} processus.</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; {EXPECTED}.</source>
   <extracomment>1371, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER est « {text} » ; {EXPECTED}.</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which cannot be read: {value}. Start the scheduler with --scheduler-file and that path, or give its address.</source>
   <extracomment>1372, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER est le fichier {path}, qui ne peut pas être lu : {value}. Démarrez l'ordonnanceur avec --scheduler-file et ce chemin, ou indiquez son adresse.</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which no Dask scheduler has written: it has no address of the form tcp://host:port or tls://host:port.</source>
   <extracomment>1373, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTER est le fichier {path}, qu'aucun ordonnanceur Dask n'a écrit : il n'a pas d'adresse de la forme tcp://host:port ou tls://host:port.</translation>
  </message>
  <message>
   <source>PARTS is {parts}; expected is a number of parts from 1 to {MOST_PARTS}.</source>
   <extracomment>1374, engine/contract/job.py</extracomment>
   <translation>PARTS est {parts} ; attendu : un nombre de parties de 1 à {MOST_PARTS}.</translation>
  </message>
  <message>
   <source>Expected are images, a list of them, or a search: exactly one of these.</source>
   <extracomment>1375, engine/contract/job.py</extracomment>
   <translation>Attendu : des images, une liste d'images, ou une recherche, exactement l'une de ces possibilités.</translation>
  </message>
  <message>
   <source>The job's side_by_side is {side_by_side}; expected is 0 or more.</source>
   <extracomment>1376, engine/contract/job.py</extracomment>
   <translation>Le champ side_by_side de la tâche est {side_by_side} ; attendu : 0 ou plus.</translation>
  </message>
  <message>
   <source>INPUT names no part; expected are the parts' files, or their folder.</source>
   <extracomment>1377, engine/contract/merge_job.py</extracomment>
   <translation>INPUT ne nomme aucune partie ; attendu : les fichiers des parties, ou leur dossier.</translation>
  </message>
  <message>
   <source>The job's map is {map}; expected one of {list}.</source>
   <extracomment>1378, engine/contract/merge_job.py</extracomment>
   <translation>Le champ map de la tâche est {map} ; attendu : une valeur parmi {list}.</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <extracomment>1379, engine/contract/part.py</extracomment>
   <translation>la partie {number} sur {count}</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is k/n, such as 3/7 for the third of seven parts.</source>
   <extracomment>1380, engine/contract/part.py</extracomment>
   <translation>PART est « {text} » ; attendu : k/n, par exemple 3/7 pour la troisième de sept parties.</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is a number from 1 to {value} before the slash, and how many parts there are behind it.</source>
   <extracomment>1381, engine/contract/part.py</extracomment>
   <translation>PART est « {text} » ; attendu : un nombre de 1 à {value} avant la barre oblique, et le nombre de parties après.</translation>
  </message>
  <message>
   <source>PART is “{text}”: more than {MOST_PARTS} parts. Make fewer, larger ones.</source>
   <extracomment>1382, engine/contract/part.py</extracomment>
   <translation>PART est « {text} » : plus de {MOST_PARTS} parties. Faites-en moins, et de plus grandes.</translation>
  </message>
  <message>
   <source>This is a plan of {count} parts; expected is which of them to make, such as --part 1/{count_2}.</source>
   <extracomment>1383, engine/contract/plan_file.py</extracomment>
   <translation>Ceci est un plan de {count} parties ; attendu : laquelle créer, par exemple --part 1/{count_2}.</translation>
  </message>
  <message>
   <source>largest neighbour</source>
   <extracomment>1384, engine/contract/polish_job.py</extracomment>
   <translation>plus grand voisin</translation>
  </message>
  <message>
   <source>The job has to name labels: features or a raster, one of them.</source>
   <extracomment>1385, engine/contract/sampling_job.py</extracomment>
   <translation>La tâche doit nommer des étiquettes : des entités ou un raster, l'un des deux.</translation>
  </message>
  <message>
   <source>The job's per_class must be positive, its block_size and seed not negative.</source>
   <extracomment>1386, engine/contract/sampling_job.py</extracomment>
   <translation>Le champ per_class de la tâche doit être positif, block_size et seed ne doivent pas être négatifs.</translation>
  </message>
  <message>
   <source>The job's validation and test must be per cent, from 0 to below 100.</source>
   <extracomment>1387, engine/contract/sampling_job.py</extracomment>
   <translation>Les champs validation et test de la tâche doivent être en pour cent, de 0 à moins de 100.</translation>
  </message>
  <message>
   <source>The job's validation and test are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>1388, engine/contract/sampling_job.py</extracomment>
   <translation>Les champs validation et test de la tâche valent {validation} et {test} pour cent ; attendu : qu'il reste quelque chose pour l'entraînement.</translation>
  </message>
  <message>
   <source>The job's fold is {fold} of {folds}; expected 1 to {folds_2}, of 2 to {MOST_FOLDS}.</source>
   <extracomment>1389, engine/contract/sampling_job.py</extracomment>
   <translation>Le champ fold de la tâche est {fold} sur {folds} ; attendu : de 1 à {folds_2}, sur 2 à {MOST_FOLDS}.</translation>
  </message>
  <message>
   <source>The job's measure is {measure}; expected one of {list}.</source>
   <extracomment>1390, engine/contract/suggest_job.py</extracomment>
   <translation>Le champ measure de la tâche est {measure} ; attendu : une valeur parmi {list}.</translation>
  </message>
  <message>
   <source>COUNT is {count}; expected is a number from 1 to {MOST_POINTS}.</source>
   <extracomment>1391, engine/contract/suggest_job.py</extracomment>
   <translation>COUNT est {count} ; attendu : un nombre de 1 à {MOST_POINTS}.</translation>
  </message>
  <message>
   <source>SPACING is {spacing}; expected is a number of pixels, 1 to 10000.</source>
   <extracomment>1392, engine/contract/suggest_job.py</extracomment>
   <translation>SPACING est {spacing} ; attendu : un nombre de pixels, de 1 à 10000.</translation>
  </message>
  <message>
   <source>LEARNING_RATE is {rate}; expected is a number above 0 and up to 10, or nothing, so that it is found.</source>
   <extracomment>1393, engine/contract/training_job.py</extracomment>
   <translation>LEARNING_RATE est {rate} ; attendu : un nombre supérieur à 0 et jusqu'à 10, ou rien, pour qu'il soit trouvé.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is given, but START is not: the weights of a new network are random. Give the Keras file whose layers are to stay as they are, or leave it empty.</source>
   <extracomment>1394, engine/contract/training_job.py</extracomment>
   <translation>FROZEN_LAYERS est indiqué, mais pas START : les poids d'un nouveau réseau sont aléatoires. Indiquez le fichier Keras dont les couches doivent rester telles quelles, ou laissez-le vide.</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but START is not: it defines layers of that file.</source>
   <extracomment>1395, engine/contract/training_job.py</extracomment>
   <translation>CUSTOM_CODE est indiqué, mais pas START : il définit des couches de ce fichier.</translation>
  </message>
  <message>
   <source> that are not beside MASK</source>
   <extracomment>1396, engine/geometry/shares.py</extracomment>
   <translation> qui touchent MASK</translation>
  </message>
  <message>
   <source>PART is a share of {count}, but this map has only {most} blocks of {width} x {height} pixels{touched}; it can be shared into at most {most_2} parts. Ask for fewer of them.</source>
   <extracomment>1397, engine/geometry/shares.py</extracomment>
   <translation>PART est une part de {count}, mais cette carte n'a que {most} blocs de {width} x {height} pixels{touched} ; elle peut être partagée en {most_2} parties au plus. Demandez-en moins.</translation>
  </message>
  <message>
   <source>The asset {key} of {id} lies at {href}; expected is an address with https or http, or a file beside that of the item. Choose other ASSETS or another catalogue.</source>
   <extracomment>1398, engine/imagery/stac_assets.py</extracomment>
   <translation>L'asset {key} de {id} se trouve à {href} ; attendu : une adresse en https ou http, ou un fichier à côté de celui de l'élément. Choisissez d'autres ASSETS ou un autre catalogue.</translation>
  </message>
  <message>
   <source>“{name}” in ASSETS fits several assets of {id}: {list}. Give the one that is meant.</source>
   <extracomment>1399, engine/imagery/stac_assets.py</extracomment>
   <translation>« {name} » dans ASSETS correspond à plusieurs assets de {id} : {list}. Indiquez celui qui est voulu.</translation>
  </message>
  <message>
   <source>The item {id} has no asset “{name}”. It has {value}.</source>
   <extracomment>1400, engine/imagery/stac_assets.py</extracomment>
   <translation>L'élément {id} n'a pas d'asset « {name} ». Il a {value}.</translation>
  </message>
  <message>
   <source>{where} is no STAC item ({error}). Expected is the JSON of one item: an object of type Feature with assets.</source>
   <extracomment>1401, engine/imagery/stac_item.py</extracomment>
   <translation>{where} n'est pas un élément STAC ({error}). Attendu : le JSON d'un seul élément, un objet de type Feature avec des assets.</translation>
  </message>
  <message>
   <source>{address} did not give a STAC item ({error}). Check ITEM, the network and the proxy, or try again later.</source>
   <extracomment>1402, engine/imagery/stac_item.py</extracomment>
   <translation>{address} n'a pas donné d'élément STAC ({error}). Vérifiez ITEM, le réseau et le proxy, ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>The STAC item {path} cannot be read: {value}. Check ITEM.</source>
   <extracomment>1403, engine/imagery/stac_item.py</extracomment>
   <translation>Impossible de lire l'élément STAC {path} : {value}. Vérifiez ITEM.</translation>
  </message>
  <message>
   <source>{where} has more than {MOST_BYTES} MB; expected is the JSON of one STAC item.</source>
   <extracomment>1404, engine/imagery/stac_item.py</extracomment>
   <translation>{where} a plus de {MOST_BYTES} Mo ; attendu : le JSON d'un seul élément STAC.</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1405, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} éléments trouvés, dont {clear_count} avec au plus {max_cloud} % de nuages.</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1406, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count} élément trouvé, dont {clear_count} avec au plus {max_cloud} % de nuages.</translation>
  </message>
  <message>
   <source>CALIBRATE is not used: classes are the same with it and without, and neither OUTPUT_PROBABILITIES nor OUTPUT_CONFIDENCE is wanted.</source>
   <extracomment>1407, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE n'est pas utilisé : les classes sont les mêmes avec ou sans, et ni OUTPUT_PROBABILITIES ni OUTPUT_CONFIDENCE n'est demandé.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but HEAD names several results of the model, and the temperature in its card is that of one. Name one in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1408, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE est activé, mais HEAD nomme plusieurs résultats du modèle, et la température de sa fiche est celle d'un seul. Nommez-en un dans HEAD, ou désactivez CALIBRATE.</translation>
  </message>
  <message>
   <source>has no model card</source>
   <extracomment>1409, engine/inference/calibration_choice.py</extracomment>
   <translation>n'a pas de fiche du modèle</translation>
  </message>
  <message>
   <source>has no {KEY} in its card</source>
   <extracomment>1410, engine/inference/calibration_choice.py</extracomment>
   <translation>n'a pas de {KEY} dans sa fiche</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model {lacking}: no temperature is known by which its probabilities could be calibrated. “Train a model” (cnnmapper:trainmodel) finds one; or switch CALIBRATE off.</source>
   <extracomment>1411, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE est activé, mais le modèle {lacking} : aucune température n'est connue pour calibrer ses probabilités. « Entraîner un modèle » (cnnmapper:trainmodel) en trouve une ; sinon, désactivez CALIBRATE.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the temperature in the model card is that of “{output}”, and the maps are made of “{output_2}”. Name “{output_3}” in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1412, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE est activé, mais la température de la fiche du modèle est celle de « {output} », et les cartes sont faites de « {output_2} ». Nommez « {output_3} » dans HEAD, ou désactivez CALIBRATE.</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model has several outputs that may be its result ({list}), and its card does not say of which the temperature is. Give “output” in {KEY} of model_card.json, or switch CALIBRATE off.</source>
   <extracomment>1413, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATE est activé, mais le modèle a plusieurs sorties qui peuvent être son résultat ({list}), et sa fiche ne dit pas de laquelle est la température. Indiquez « output » dans {KEY} de model_card.json, ou désactivez CALIBRATE.</translation>
  </message>
  <message>
   <source> Their expected calibration error on the test samples was {error_before} % before and {error_after} % after.</source>
   <extracomment>1414, engine/inference/calibration_choice.py</extracomment>
   <translation> Leur erreur de calibration attendue sur les échantillons de test était de {error_before} % avant et de {error_after} % après.</translation>
  </message>
  <message>
   <source>Thresholds are held against the model's own probabilities.</source>
   <extracomment>1415, engine/inference/calibration_choice.py</extracomment>
   <translation>Les seuils sont comparés aux probabilités propres du modèle.</translation>
  </message>
  <message>
   <source>The classes stay the same.</source>
   <extracomment>1416, engine/inference/calibration_choice.py</extracomment>
   <translation>Les classes restent les mêmes.</translation>
  </message>
  <message>
   <source>Probabilities and confidence are calibrated by the temperature {temperature} of the model card.{error} {classes}</source>
   <extracomment>1417, engine/inference/calibration_choice.py</extracomment>
   <translation>Les probabilités et la confiance sont calibrées par la température {temperature} de la fiche du modèle.{error} {classes}</translation>
  </message>
  <message>
   <source>What goes to and from the cluster {text} can be read and changed on the way, and whoever reaches its scheduler can run programs on it and on this machine: tcp:// is for networks that you trust. A scheduler at tls:// is protected.</source>
   <extracomment>1418, engine/inference/cluster.py</extracomment>
   <translation>Ce qui circule vers et depuis le cluster {text} peut être lu et modifié en chemin, et quiconque atteint son ordonnanceur peut exécuter des programmes sur lui et sur cette machine : tcp:// est pour les réseaux auxquels vous faites confiance. Un ordonnanceur en tls:// est protégé.</translation>
  </message>
  <message>
   <source>Connecting to the cluster {text}</source>
   <extracomment>1419, engine/inference/cluster.py</extracomment>
   <translation>Connexion au cluster {text}</translation>
  </message>
  <message>
   <source>{path} is read with a log-in or a signature, which is not sent to the cluster {text}. Give the workers a log-in of their own (GDAL's variables in their environment) and the raster without one, save it where all machines find it, or leave CLUSTER empty.</source>
   <extracomment>1420, engine/inference/cluster.py</extracomment>
   <translation>{path} est lu avec une authentification ou une signature, qui n'est pas envoyée au cluster {text}. Donnez aux processus de calcul leur propre authentification (les variables de GDAL dans leur environnement) et le raster sans elle, enregistrez-le là où toutes les machines le trouvent, ou laissez CLUSTER vide.</translation>
  </message>
  <message>
   <source>No worker of the cluster {text} can compute this map. {workers}</source>
   <extracomment>1421, engine/inference/cluster.py</extracomment>
   <translation>Aucun processus de calcul du cluster {text} ne peut calculer cette carte. {workers}</translation>
  </message>
  <message>
   <source>The cluster {text} has had no worker for {WAIT_S} s.</source>
   <extracomment>1422, engine/inference/cluster.py</extracomment>
   <translation>Le cluster {text} n'a eu aucun processus de calcul pendant {WAIT_S} s.</translation>
  </message>
  <message>
   <source>{said} They may have run out of memory: give CLUSTER fewer processes, or RAM or TILE_SIZE a smaller value.</source>
   <extracomment>1423, engine/inference/cluster.py</extracomment>
   <translation>{said} La mémoire leur a peut-être manqué : indiquez moins de processus dans CLUSTER, ou une valeur plus petite pour RAM ou TILE_SIZE.</translation>
  </message>
  <message>
   <source>{said} The run waits for one, and goes on by itself; start some, or cancel it: what is finished stays for the next run.</source>
   <extracomment>1424, engine/inference/cluster.py</extracomment>
   <translation>{said} L'exécution en attend un, et continuera d'elle-même ; démarrez-en, ou annulez-la : ce qui est terminé reste pour la prochaine exécution.</translation>
  </message>
  <message>
   <source>The worker {worker} is not used: {refused}.</source>
   <extracomment>1426, engine/inference/cluster.py</extracomment>
   <translation>Le processus de calcul {worker} n'est pas utilisé : {refused}.</translation>
  </message>
  <message>
   <source>(on the worker {result})</source>
   <extracomment>1427, engine/inference/cluster.py</extracomment>
   <translation>(sur le processus de calcul {result})</translation>
  </message>
  <message>
   <source>The worker {result} ran out of memory. Give RAM or TILE_SIZE a smaller value, or start workers with more memory.</source>
   <extracomment>1428, engine/inference/cluster.py</extracomment>
   <translation>La mémoire a manqué au processus de calcul {result}. Indiquez une valeur plus petite pour RAM ou TILE_SIZE, ou démarrez des processus de calcul avec plus de mémoire.</translation>
  </message>
  <message>
   <source>A tile failed unexpectedly {where}: {text}.</source>
   <extracomment>1429, engine/inference/cluster.py</extracomment>
   <translation>Une tuile a échoué de façon inattendue {where} : {text}.</translation>
  </message>
  <message>
   <source>Tile {number} of the map ({output}) ends workers: several died in the midst of it, one after the other, most likely because their memory did not suffice. Give TILE_SIZE a smaller value (tiles have {width} x {height} pixels), or start workers with more memory. What is finished stays for the next run.</source>
   <extracomment>1430, engine/inference/cluster.py</extracomment>
   <translation>La tuile {number} de la carte ({output}) met fin aux processus de calcul : plusieurs se sont arrêtés en la traitant, l'un après l'autre, très probablement parce que leur mémoire ne suffisait pas. Indiquez une valeur plus petite pour TILE_SIZE (les tuiles ont {width} x {height} pixels), ou démarrez des processus de calcul avec plus de mémoire. Ce qui est terminé reste pour la prochaine exécution.</translation>
  </message>
  <message>
   <source>The cluster has answered for other tiles than it was given.</source>
   <extracomment>1431, engine/inference/cluster.py</extracomment>
   <translation>Le cluster a répondu pour d'autres tuiles que celles qui lui ont été données.</translation>
  </message>
  <message>
   <source>{error} Run it again: what is finished stays.</source>
   <extracomment>1432, engine/inference/cluster.py</extracomment>
   <translation>{error} Relancez : ce qui est terminé reste.</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} is gone. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1433, engine/inference/cluster_connection.py</extracomment>
   <translation>L'ordonnanceur du cluster {text} a disparu. Les tuiles terminées restent à côté de la carte : relancez, avec ou sans CLUSTER, et l'exécution reprend de là.</translation>
  </message>
  <message>
   <source>the scheduler</source>
   <extracomment>1434, engine/inference/cluster_connection.py</extracomment>
   <translation>l'ordonnanceur</translation>
  </message>
  <message>
   <source>the worker {name}</source>
   <extracomment>1435, engine/inference/cluster_connection.py</extracomment>
   <translation>le processus de calcul {name}</translation>
  </message>
  <message>
   <source>The cluster {text} does not take the engine: {error}. Look into the logs of its workers.</source>
   <extracomment>1437, engine/inference/cluster_connection.py</extracomment>
   <translation>Le cluster {text} n'accepte pas le moteur : {error}. Consultez les journaux de ses processus de calcul.</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {text}: {error}. Check CLUSTER, and whether the scheduler runs and can be reached from here.</source>
   <extracomment>1438, engine/inference/cluster_connection.py</extracomment>
   <translation>Aucun ordonnanceur Dask ne répond à {text} : {error}. Vérifiez CLUSTER, et si l'ordonnanceur fonctionne et peut être atteint d'ici.</translation>
  </message>
  <message>
   <source>Dask (distributed), by which a cluster is reached, is not in the inference environment ({error}). Add it with “Set up the inference environment”, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays. A Python of your own needs what engine/requirements-cluster.txt lists. Or leave CLUSTER of the map empty.</source>
   <extracomment>1439, engine/inference/cluster_connection.py</extracomment>
   <translation>Dask (distributed), par lequel un cluster est atteint, n'est pas dans l'environnement d'inférence ({error}). Ajoutez-le avec « Installer l'environnement d'inférence », CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true) ; ce qui existe est conservé. Un Python à vous doit contenir ce qu'énumère engine/requirements-cluster.txt. Ou laissez CLUSTER de la carte vide.</translation>
  </message>
  <message>
   <source>The {processes} processes of CLUSTER cannot be started: {error}.</source>
   <extracomment>1440, engine/inference/cluster_local.py</extracomment>
   <translation>Impossible de démarrer les {processes} processus de CLUSTER : {error}.</translation>
  </message>
  <message>
   <source>the engine does not start ({name}: {error})</source>
   <extracomment>1441, engine/inference/cluster_plugin.py</extracomment>
   <translation>le moteur ne démarre pas ({name} : {error})</translation>
  </message>
  <message>
   <source>its Python lacks the package {name}</source>
   <extracomment>1442, engine/inference/cluster_plugin.py</extracomment>
   <translation>il manque à son Python le paquet {name}</translation>
  </message>
  <message>
   <source>only maps are computed on a cluster</source>
   <extracomment>1443, engine/inference/cluster_document.py</extracomment>
   <translation>seules des cartes sont calculées sur un cluster</translation>
  </message>
  <message>
   <source>{path} has {content_count} MB, and would have to be sent to every worker of CLUSTER; expected are at most {MOST_BYTES} MB. Simplify it, or leave CLUSTER empty.</source>
   <extracomment>1444, engine/inference/cluster_document.py</extracomment>
   <translation>{path} a {content_count} Mo, et devrait être envoyé à chaque processus de calcul de CLUSTER ; attendu : au plus {MOST_BYTES} Mo. Simplifiez-le, ou laissez CLUSTER vide.</translation>
  </message>
  <message>
   <source>the run is over</source>
   <extracomment>1445, engine/inference/cluster_worker.py</extracomment>
   <translation>l'exécution est terminée</translation>
  </message>
  <message>
   <source>there is no model {model}: {SHARED}</source>
   <extracomment>1446, engine/inference/cluster_worker.py</extracomment>
   <translation>il n'y a pas de modèle {model} : {SHARED}</translation>
  </message>
  <message>
   <source>models and images have to lie where all machines of a cluster find them under one path, or be read over the network (/vsicurl/, /vsis3/)</source>
   <extracomment>1447, engine/inference/cluster_worker.py</extracomment>
   <translation>les modèles et les images doivent se trouver là où toutes les machines d'un cluster les trouvent sous un même chemin, ou être lus par le réseau (/vsicurl/, /vsis3/)</translation>
  </message>
  <message>
   <source>there is no file {path}: {SHARED}</source>
   <extracomment>1448, engine/inference/cluster_worker.py</extracomment>
   <translation>il n'y a pas de fichier {path} : {SHARED}</translation>
  </message>
  <message>
   <source>{path} is another file there: {found}; expected is {expected}</source>
   <extracomment>1449, engine/inference/cluster_worker.py</extracomment>
   <translation>{path} y est un autre fichier : {found} ; attendu : {expected}</translation>
  </message>
  <message>
   <source>{state} bytes, changed {changed} UTC</source>
   <extracomment>1450, engine/inference/cluster_worker.py</extracomment>
   <translation>{state} octets, modifié {changed} UTC</translation>
  </message>
  <message>
   <source>{name} ({here} there, {there} here)</source>
   <extracomment>1451, engine/inference/cluster_worker.py</extracomment>
   <translation>{name} ({here} là-bas, {there} ici)</translation>
  </message>
  <message>
   <source>. Install the same version on both, or choose DEVICE cpu where only one of them has a graphics card</source>
   <extracomment>1452, engine/inference/cluster_worker.py</extracomment>
   <translation>. Installez la même version des deux côtés, ou choisissez DEVICE cpu si un seul des deux a une carte graphique</translation>
  </message>
  <message>
   <source>it would make another map, because these differ: {list}{way}</source>
   <extracomment>1453, engine/inference/cluster_worker.py</extracomment>
   <translation>il ferait une autre carte, car ceci diffère : {list}{way}</translation>
  </message>
  <message>
   <source>its Python lacks the package {split}</source>
   <extracomment>1454, engine/inference/cluster_worker.py</extracomment>
   <translation>il manque à son Python le paquet {split}</translation>
  </message>
  <message>
   <source>This is {in_words} of a map of {width} x {height} pixels: {width_2} x {height_2} pixels from column {x} and row {y} on.</source>
   <extracomment>1455, engine/inference/map_parts.py</extracomment>
   <translation>Ceci est {in_words} d'une carte de {width} x {height} pixels : {width_2} x {height_2} pixels à partir de la colonne {x} et de la ligne {y}.</translation>
  </message>
  <message>
   <source>, calibrated by the temperature {cooled}</source>
   <extracomment>1456, engine/inference/result_words.py</extracomment>
   <translation>, calibré par la température {cooled}</translation>
  </message>
  <message>
   <source>{model} cannot be read any more: {strerror}. Bring the model's files back, and run it again.</source>
   <extracomment>1457, engine/inference/run_identity.py</extracomment>
   <translation>{model} ne peut plus être lu : {strerror}. Remettez en place les fichiers du modèle, et relancez.</translation>
  </message>
  <message>
   <source>The pixels of a tile were changed on the way from a worker.</source>
   <extracomment>1458, engine/inference/tile_packing.py</extracomment>
   <translation>Les pixels d'une tuile ont été modifiés en chemin depuis un processus de calcul.</translation>
  </message>
  <message>
   <source>Finding the images</source>
   <extracomment>1459, engine/map_images.py</extracomment>
   <translation>Recherche des images</translation>
  </message>
  <message>
   <source>{images_count} images, {at_once} at a time{value}</source>
   <extracomment>1460, engine/map_images.py</extracomment>
   <translation>{images_count} images, {at_once} à la fois{value}</translation>
  </message>
  <message>
   <source>, on {available_count} graphics cards.</source>
   <extracomment>1461, engine/map_images.py</extracomment>
   <translation>, sur {available_count} cartes graphiques.</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} cannot be made ({strerror}). Choose another folder.</source>
   <extracomment>1462, engine/map_images.py</extracomment>
   <translation>OUTPUT : impossible de créer {folder} ({strerror}). Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} holds the images themselves; a map would take the place of one. Choose another folder.</source>
   <extracomment>1463, engine/map_images.py</extracomment>
   <translation>OUTPUT : {folder} contient les images elles-mêmes ; une carte prendrait la place de l'une d'elles. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is no map of this program. Choose another folder, or move the file.</source>
   <extracomment>1464, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT : {file} existe et n'est pas une carte de ce programme. Choisissez un autre dossier, ou déplacez le fichier.</translation>
  </message>
  <message>
   <source>Writing mosaic and index</source>
   <extracomment>1467, engine/map_images.py</extracomment>
   <translation>Écriture de la mosaïque et de l'index</translation>
  </message>
  <message>
   <source>The maps differ in CRS, pixel size or bands: there are {mosaics_count} mosaics.</source>
   <extracomment>1468, engine/map_images.py</extracomment>
   <translation>Les cartes diffèrent par le SCR, la taille de pixel ou les bandes : il y a {mosaics_count} mosaïques.</translation>
  </message>
  <message>
   <source>Neither images nor a search are given; expected is one of them.</source>
   <extracomment>1469, engine/map_images.py</extracomment>
   <translation>Ni images ni recherche ne sont indiquées ; attendu : l'une des deux.</translation>
  </message>
  <message>
   <source>The creation option {upper} is {text}; expected is a number of pixels.</source>
   <extracomment>1470, engine/maps/map_profile.py</extracomment>
   <translation>L'option de création {upper} est {text} ; attendu : un nombre de pixels.</translation>
  </message>
  <message>
   <source>was computed by another method</source>
   <extracomment>1471, engine/maps/part_files.py</extracomment>
   <translation>a été calculé par une autre méthode</translation>
  </message>
  <message>
   <source>is made of other numbers of the model</source>
   <extracomment>1472, engine/maps/part_files.py</extracomment>
   <translation>est fait d'autres nombres du modèle</translation>
  </message>
  <message>
   <source>is made of other values of the image</source>
   <extracomment>1473, engine/maps/part_files.py</extracomment>
   <translation>est fait d'autres valeurs de l'image</translation>
  </message>
  <message>
   <source>is from another image</source>
   <extracomment>1474, engine/maps/part_files.py</extracomment>
   <translation>provient d'une autre image</translation>
  </message>
  <message>
   <source>is from another version</source>
   <extracomment>1475, engine/maps/part_files.py</extracomment>
   <translation>provient d'une autre version</translation>
  </message>
  <message>
   <source>has other parameters</source>
   <extracomment>1476, engine/maps/part_files.py</extracomment>
   <translation>a d'autres paramètres</translation>
  </message>
  <message>
   <source>{path} is broken: {part}</source>
   <extracomment>1477, engine/maps/part_files.py</extracomment>
   <translation>{path} est défectueux : {part}</translation>
  </message>
  <message>
   <source>{path} is no part of a map: it was made without PART</source>
   <extracomment>1478, engine/maps/part_files.py</extracomment>
   <translation>{path} n'est pas une partie d'une carte : il a été créé sans PART</translation>
  </message>
  <message>
   <source>{path} is of another map of the run, {map}</source>
   <extracomment>1479, engine/maps/part_files.py</extracomment>
   <translation>{path} provient d'une autre carte de l'exécution, {map}</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <extracomment>1480, engine/maps/part_files.py</extracomment>
   <translation>ce fichier n'existe pas</translation>
  </message>
  <message>
   <source>its metadata item {PART} is damaged ({error})</source>
   <extracomment>1481, engine/maps/part_files.py</extracomment>
   <translation>son élément de métadonnées {PART} est endommagé ({error})</translation>
  </message>
  <message>
   <source>it has {width} x {height} pixels; expected are {width_2} x {height_2}</source>
   <extracomment>1482, engine/maps/part_files.py</extracomment>
   <translation>il a {width} x {height} pixels ; attendu : {width_2} x {height_2}</translation>
  </message>
  <message>
   <source>{path} is {in_words} again, which is {path_2}: remove one of them</source>
   <extracomment>1483, engine/maps/part_files.py</extracomment>
   <translation>{path} est de nouveau {in_words}, qui est déjà {path_2} : supprimez l'un d'eux</translation>
  </message>
  <message>
   <source>is from another model: {mine}, while {name} is from {theirs}</source>
   <extracomment>1484, engine/maps/part_files.py</extracomment>
   <translation>provient d'un autre modèle : {mine}, alors que {name} provient de {theirs}</translation>
  </message>
  <message>
   <source>{what}: {name}, while {name_2} has {name_3}</source>
   <extracomment>1485, engine/maps/part_files.py</extracomment>
   <translation>{what} : {name}, alors que {name_2} a {name_3}</translation>
  </message>
  <message>
   <source>is {in_words}, while there are {count} of the others</source>
   <extracomment>1486, engine/maps/part_files.py</extracomment>
   <translation>est {in_words}, alors que les autres sont sur {count}</translation>
  </message>
  <message>
   <source>is of another plan than {name}: the image, its area, MASK, the legend or the blocks of the file were others</source>
   <extracomment>1487, engine/maps/part_files.py</extracomment>
   <translation>provient d'un autre plan que {name} : l'image, sa zone, MASK, la légende ou les blocs du fichier étaient différents</translation>
  </message>
  <message>
   <source>holds something else than {name}: another type, legend or other bands</source>
   <extracomment>1488, engine/maps/part_files.py</extracomment>
   <translation>contient autre chose que {name} : un autre type, une autre légende ou d'autres bandes</translation>
  </message>
  <message>
   <source>checksum {text} instead of {checksum}</source>
   <extracomment>1489, engine/maps/part_merging.py</extracomment>
   <translation>somme de contrôle {text} au lieu de {checksum}</translation>
  </message>
  <message>
   <source>its pixels are not those that were written ({why})</source>
   <extracomment>1490, engine/maps/part_merging.py</extracomment>
   <translation>ses pixels ne sont pas ceux qui ont été écrits ({why})</translation>
  </message>
  <message>
   <source>{path} is broken: {why}</source>
   <extracomment>1491, engine/maps/part_merging.py</extracomment>
   <translation>{path} est défectueux : {why}</translation>
  </message>
  <message>
   <source>{told}. Remove what is broken, and make it again. The command of the first, with the paths of image and model: {part}</source>
   <extracomment>1492, engine/maps/part_merging.py</extracomment>
   <translation>{told}. Supprimez ce qui est défectueux, et recréez-le. La commande du premier, avec les chemins de l'image et du modèle : {part}</translation>
  </message>
  <message>
   <source>{parts_count} parts of the plan {plan}, {strftime}</source>
   <extracomment>1493, engine/maps/part_merging.py</extracomment>
   <translation>{parts_count} parties du plan {plan}, {strftime}</translation>
  </message>
  <message>
   <source>its place is not inside the map</source>
   <extracomment>1494, engine/maps/part_tag.py</extracomment>
   <translation>son emplacement n'est pas à l'intérieur de la carte</translation>
  </message>
  <message>
   <source>{hexadecimal} is no colour</source>
   <extracomment>1495, engine/maps/part_tag.py</extracomment>
   <translation>{hexadecimal} n'est pas une couleur</translation>
  </message>
  <message>
   <source>OUTPUT is {target}, a virtual raster, which has no CREATION_OPTIONS. Leave them empty, or choose a name that ends with .tif.</source>
   <extracomment>1496, engine/merge_maps.py</extracomment>
   <translation>OUTPUT est {target}, un raster virtuel, qui n'a pas de CREATION_OPTIONS. Laissez-les vides, ou choisissez un nom qui se termine par .tif.</translation>
  </message>
  <message>
   <source>Looking at the parts</source>
   <extracomment>1497, engine/merge_maps.py</extracomment>
   <translation>Examen des parties</translation>
  </message>
  <message>
   <source>Left out, as no parts of this map: {left_out}.</source>
   <extracomment>1498, engine/merge_maps.py</extracomment>
   <translation>Laissés de côté, car ils ne sont pas des parties de cette carte : {left_out}.</translation>
  </message>
  <message>
   <source>INPUT holds no part of a map; expected are GeoTIFFs that were made with PART.</source>
   <extracomment>1499, engine/merge_maps.py</extracomment>
   <translation>INPUT ne contient aucune partie d'une carte ; attendu : des GeoTIFF créés avec PART.</translation>
  </message>
  <message>
   <source>parts are</source>
   <extracomment>1500, engine/merge_maps.py</extracomment>
   <translation>parties</translation>
  </message>
  <message>
   <source>part is</source>
   <extracomment>1501, engine/merge_maps.py</extracomment>
   <translation>partie</translation>
  </message>
  <message>
   <source>of {count} parts {missing_count} {several} missing: {numbers}</source>
   <extracomment>1502, engine/merge_maps.py</extracomment>
   <translation>sur {count} parties, {missing_count} {several} manquent : {numbers}</translation>
  </message>
  <message>
   <source>Remove what does not belong there, and make what is missing.</source>
   <extracomment>1503, engine/merge_maps.py</extracomment>
   <translation>Supprimez ce qui n'a rien à y faire, et créez ce qui manque.</translation>
  </message>
  <message>
   <source> The command of the first that is missing, with the paths of image and model: {missing}</source>
   <extracomment>1504, engine/merge_maps.py</extracomment>
   <translation> La commande de la première qui manque, avec les chemins de l'image et du modèle : {missing}</translation>
  </message>
  <message>
   <source>{name} is not made: {complaints}. {way_out}</source>
   <extracomment>1505, engine/merge_maps.py</extracomment>
   <translation>{name} n'est pas créé : {complaints}. {way_out}</translation>
  </message>
  <message>
   <source>The parts were not all computed with {engines}: {few}. Runtimes round the last digits in ways of their own, so that labels may differ where two classes are equally probable.</source>
   <extracomment>1506, engine/merge_maps.py</extracomment>
   <translation>Les parties n'ont pas toutes été calculées avec {engines} : {few}. Les moteurs d'exécution arrondissent chacun à leur façon les derniers chiffres, de sorte que les étiquettes peuvent différer là où deux classes sont aussi probables.</translation>
  </message>
  <message>
   <source>calibrated classes</source>
   <extracomment>1507, engine/models/activations.py</extracomment>
   <translation>classes calibrées</translation>
  </message>
  <message>
   <source>calibrated labels</source>
   <extracomment>1508, engine/models/activations.py</extracomment>
   <translation>étiquettes calibrées</translation>
  </message>
  <message>
   <source>{KEY}: split is {split}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>1513, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY} : split est {split} ; attendu : un texte d'au plus {LONGEST_TEXT} caractères sur une ligne.</translation>
  </message>
  <message>
   <source>{KEY}: temperature is {temperature}; expected is a number from {LOWEST} to {HIGHEST}.</source>
   <extracomment>1514, engine/models/card_calibration.py</extracomment>
   <translation>{KEY} : temperature est {temperature} ; attendu : un nombre de {LOWEST} à {HIGHEST}.</translation>
  </message>
  <message>
   <source>{KEY} has only one of error_before and error_after; expected are both or none.</source>
   <extracomment>1516, engine/models/card_calibration.py</extracomment>
   <translation>{KEY} n'a que l'un de error_before et error_after ; attendu : les deux ou aucun.</translation>
  </message>
  <message>
   <source>{KEY}: output is {output}; expected is the name of an output.</source>
   <extracomment>1517, engine/models/card_calibration.py</extracomment>
   <translation>{KEY} : output est {output} ; attendu : le nom d'une sortie.</translation>
  </message>
  <message>
   <source>the geometry is {geometry}</source>
   <extracomment>1518, engine/models/card_place.py</extracomment>
   <translation>la géométrie est {geometry}</translation>
  </message>
  <message>
   <source>the geometry has corners beyond the Earth</source>
   <extracomment>1519, engine/models/card_place.py</extracomment>
   <translation>la géométrie a des sommets au-delà de la Terre</translation>
  </message>
  <message>
   <source>PART is {part}; a plan is one of all parts. Leave it empty.</source>
   <extracomment>1520, engine/plan.py</extracomment>
   <translation>PART est {part} ; un plan porte sur toutes les parties. Laissez-le vide.</translation>
  </message>
  <message>
   <source>ENGINE Orfeo ToolBox makes no parts of a map. Choose ENGINE CNN Mapper, or automatic.</source>
   <extracomment>1521, engine/plan.py</extracomment>
   <translation>ENGINE Orfeo ToolBox ne crée pas de parties d'une carte. Choisissez ENGINE CNN Mapper, ou automatique.</translation>
  </message>
  <message>
   <source>Measuring what a tile takes</source>
   <extracomment>1522, engine/plan.py</extracomment>
   <translation>Mesure de ce que demande une tuile</translation>
  </message>
  <message>
   <source>{parent} cannot take the plan: {strerror}. Choose another output file.</source>
   <extracomment>1523, engine/plan.py</extracomment>
   <translation>{parent} ne peut pas accueillir le plan : {strerror}. Choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>, {memory} MB of memory each</source>
   <extracomment>1524, engine/plan.py</extracomment>
   <translation>, {memory} Mo de mémoire chacune</translation>
  </message>
  <message>
   <source>{parts_count} parts of a map of {width} x {height} pixels, {core_hours} core-hours in all{memory}; method: {method}.</source>
   <extracomment>1525, engine/plan.py</extracomment>
   <translation>{parts_count} parties d'une carte de {width} x {height} pixels, {core_hours} heures-cœur en tout{memory} ; méthode : {method}.</translation>
  </message>
  <message>
   <source>Part {part}: {width} x {height} pixels from column {column} and row {row} on, {computed_pixels} of them to be computed; {core_hours} core-hours; reads {read_bytes} MB, writes {written_bytes} MB before compression.</source>
   <extracomment>1526, engine/plan.py</extracomment>
   <translation>Partie {part} : {width} x {height} pixels à partir de la colonne {column} et de la ligne {row}, dont {computed_pixels} à calculer ; {core_hours} heures-cœur ; lit {read_bytes} Mo, écrit {written_bytes} Mo avant compression.</translation>
  </message>
  <message>
   <source>The other {parts_count} parts are in {output}.</source>
   <extracomment>1527, engine/plan.py</extracomment>
   <translation>Les {parts_count} autres parties sont dans {output}.</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels, by GDAL's sieve: {REGIONS} have another class.</source>
   <extracomment>1528, engine/polish_map.py</extracomment>
   <translation>Surface minimale de {unit} pixels, par le tamisage de GDAL : {REGIONS} ont une autre classe.</translation>
  </message>
  <message>
   <source>AREA_RULE “largest neighbour” works on the whole of {name} at once and takes up to {needed} GB of memory, but {free} GB are free. Close other programs, or choose the other rule, which works in strips.</source>
   <extracomment>1529, engine/polishing/gdal_sieve.py</extracomment>
   <translation>AREA_RULE « plus grand voisin » traite {name} en entier d'un coup et occupe jusqu'à {needed} Go de mémoire, mais {free} Go sont libres. Fermez d'autres programmes, ou choisissez l'autre règle, qui travaille par bandes horizontales.</translation>
  </message>
  <message>
   <source>GDAL cannot sieve the map: {error}. Choose the other AREA_RULE, which works in strips.</source>
   <extracomment>1530, engine/polishing/gdal_sieve.py</extracomment>
   <translation>GDAL ne peut pas tamiser la carte : {error}. Choisissez l'autre AREA_RULE, qui travaille par bandes horizontales.</translation>
  </message>
  <message>
   <source>Sieving the whole map</source>
   <extracomment>1531, engine/polishing/passes.py</extracomment>
   <translation>Tamisage de la carte entière</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds something else than patches; expected is a new or empty folder, or that of an older set, which is replaced.</source>
   <extracomment>1532, engine/sample_patches.py</extracomment>
   <translation>OUTPUT {target} contient autre chose que des imagettes ; attendu : un dossier nouveau ou vide, ou celui d'un jeu plus ancien, qui est remplacé.</translation>
  </message>
  <message>
   <source>The job names no labels.</source>
   <extracomment>1533, engine/sample_patches.py</extracomment>
   <translation>La tâche ne nomme aucune étiquette.</translation>
  </message>
  <message>
   <source>the images</source>
   <extracomment>1534, engine/sample_patches.py</extracomment>
   <translation>les images</translation>
  </message>
  <message>
   <source>An interrupted sampling is gone on with, from {folder}.</source>
   <extracomment>1535, engine/sample_patches.py</extracomment>
   <translation>Un échantillonnage interrompu est repris, depuis {folder}.</translation>
  </message>
  <message>
   <source>An interrupted sampling in {folder} was another one ({list}); this one begins anew.</source>
   <extracomment>1536, engine/sample_patches.py</extracomment>
   <translation>Un échantillonnage interrompu dans {folder} en était un autre ({list}) ; celui-ci repart de zéro.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({value}). Choose another folder.</source>
   <extracomment>1537, engine/sample_patches.py</extracomment>
   <translation>Impossible de créer {folder} ({value}). Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{target} cannot take the patches ({value}), which lie in {unfinished}. Close {name} in other programs and run it again: it goes on from there.</source>
   <extracomment>1538, engine/sample_patches.py</extracomment>
   <translation>{target} ne peut pas accueillir les imagettes ({value}), qui se trouvent dans {unfinished}. Fermez {name} dans les autres programmes et relancez : l'exécution reprend de là.</translation>
  </message>
  <message>
   <source>Training, {band}: {minimum} to {maximum}, mean {mean} ± {standard_deviation}, middle 98 % {percentile_1} to {percentile_99}</source>
   <extracomment>1539, engine/sample_patches.py</extracomment>
   <translation>Entraînement, {band} : {minimum} à {maximum}, moyenne {mean} ± {standard_deviation}, 98 % centraux {percentile_1} à {percentile_99}</translation>
  </message>
  <message>
   <source>Writing the layer of samples</source>
   <extracomment>1540, engine/sample_patches.py</extracomment>
   <translation>Écriture de la couche des échantillons</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}. {description}</source>
   <extracomment>1541, engine/sample_patches.py</extracomment>
   <translation>Créé par CNN Mapper {version}. {description}</translation>
  </message>
  <message>
   <source>{where} has {distinct_count} different values; expected is a field of classes, with at most {MOST_CLASSES}. Choose another field: this one seems to number the features.</source>
   <extracomment>1542, engine/sampling/class_values.py</extracomment>
   <translation>{where} a {distinct_count} valeurs différentes ; attendu : un champ de classes, avec au plus {MOST_CLASSES}. Choisissez un autre champ : celui-ci semble numéroter les entités.</translation>
  </message>
  <message>
   <source>{where} holds {wrong}; expected are whole numbers or names, one for each class.</source>
   <extracomment>1543, engine/sampling/class_values.py</extracomment>
   <translation>{where} contient {wrong} ; attendu : des nombres entiers ou des noms, un pour chaque classe.</translation>
  </message>
  <message>
   <source>{where} holds {value}; expected are class values from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1544, engine/sampling/class_values.py</extracomment>
   <translation>{where} contient {value} ; attendu : des valeurs de classe de 0 à {MAX_VALUE}. Si cela signifie « inconnu », indiquez-le dans IGNORE.</translation>
  </message>
  <message>
   <source>{where} is empty in {missing} features; they are left out.</source>
   <extracomment>1545, engine/sampling/class_values.py</extracomment>
   <translation>{where} est vide dans {missing} entités ; elles sont écartées.</translation>
  </message>
  <message>
   <source>{where} holds “{list}”{value}; expected are whole numbers or the names of the classes in CLASSES, which are: {list_2}.</source>
   <extracomment>1546, engine/sampling/class_values.py</extracomment>
   <translation>{where} contient « {list} »{value} ; attendu : des nombres entiers ou les noms des classes de CLASSES, qui sont : {list_2}.</translation>
  </message>
  <message>
   <source>{where} holds “{other}” and “{text}”, which are two classes here; write them in one way if they are one.</source>
   <extracomment>1547, engine/sampling/class_values.py</extracomment>
   <translation>{where} contient « {other} » et « {text} », qui sont ici deux classes ; écrivez-les de la même façon s'il s'agit d'une seule.</translation>
  </message>
  <message>
   <source>in a regular pattern</source>
   <extracomment>1548, engine/sampling/division.py</extracomment>
   <translation>selon un motif régulier</translation>
  </message>
  <message>
   <source>at random</source>
   <extracomment>1549, engine/sampling/division.py</extracomment>
   <translation>au hasard</translation>
  </message>
  <message>
   <source>in {folds} folds, of which number {folds_2} is the test</source>
   <extracomment>1550, engine/sampling/division.py</extracomment>
   <translation>en {folds} plis, dont le numéro {folds_2} est le test</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels {how}; no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1551, engine/sampling/division.py</extracomment>
   <translation>Réparti par blocs carrés de {size} pixels {how} ; aucun pixel d'une imagette n'est dans une imagette d'une autre partie (écart de {gap} pixels).</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels form {used_count} groups that lie at least a patch ({gap} pixels) apart; expected are at least {wanted}, one for each part. Choose spatial blocks, or label more places.</source>
   <extracomment>1552, engine/sampling/division.py</extracomment>
   <translation>SPLIT est par polygone, mais les étiquettes forment {used_count} groupes distants d'au moins une imagette ({gap} pixels) ; attendu : au moins {wanted}, un pour chaque partie. Choisissez des blocs spatiaux, ou étiquetez plus de lieux.</translation>
  </message>
  <message>
   <source>Divided by groups of features ({used_count}) that lie at least {gap} pixels apart, so that no pixel of a patch is in a patch of another part.</source>
   <extracomment>1553, engine/sampling/division.py</extracomment>
   <translation>Réparti par groupes d'entités ({used_count}) distants d'au moins {gap} pixels, de sorte qu'aucun pixel d'une imagette n'est dans une imagette d'une autre partie.</translation>
  </message>
  <message>
   <source>the scan was made without groups of features</source>
   <extracomment>1554, engine/sampling/division.py</extracomment>
   <translation>le balayage a été fait sans groupes d'entités</translation>
  </message>
  <message>
   <source>{path} has {bands} bands, {path_2} {bands_2}; expected is that all images have the same bands. Choose them with BANDS, or give the rasters that are stacked one image after the other.</source>
   <extracomment>1555, engine/sampling/image_opening.py</extracomment>
   <translation>{path} a {bands} bandes, {path_2} {bands_2} ; attendu : que toutes les images aient les mêmes bandes. Choisissez-les avec BANDS, ou indiquez les rasters empilés une image après l'autre.</translation>
  </message>
  <message>
   <source>The images have pixels of {metres} m to {metres_2} m: a network learns from both as if they were the same. Give images of one resolution.</source>
   <extracomment>1556, engine/sampling/image_opening.py</extracomment>
   <translation>Les images ont des pixels de {metres} m à {metres_2} m : un réseau apprend des deux comme s'ils étaient identiques. Indiquez des images d'une même résolution.</translation>
  </message>
  <message>
   <source>Looking at labels, part {count} of {total}</source>
   <extracomment>1557, engine/sampling/label_scan.py</extracomment>
   <translation>Examen des étiquettes, partie {count} sur {total}</translation>
  </message>
  <message>
   <source>LABELS_FEATURES ({name})</source>
   <extracomment>1558, engine/sampling/labels.py</extracomment>
   <translation>LABELS_FEATURES ({name})</translation>
  </message>
  <message>
   <source>The field “{field}” of {name}</source>
   <extracomment>1559, engine/sampling/labels.py</extracomment>
   <translation>Le champ « {field} » de {name}</translation>
  </message>
  <message>
   <source>{name} has no features. Draw points or polygons and give each its class, or look whether the layer's filter or selection leaves any.</source>
   <extracomment>1560, engine/sampling/labels.py</extracomment>
   <translation>{name} n'a pas d'entités. Dessinez des points ou des polygones et donnez à chacun sa classe, ou vérifiez si le filtre ou la sélection de la couche en laisse.</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no geometry; they are left out.</source>
   <extracomment>1561, engine/sampling/labels.py</extracomment>
   <translation>{sum} entités de {name} n'ont pas de géométrie ; elles sont écartées.</translation>
  </message>
  <message>
   <source>origin or pixel size differ by {off} pixels over the image</source>
   <extracomment>1562, engine/sampling/labels.py</extracomment>
   <translation>l'origine ou la taille de pixel diffère de {off} pixels sur l'image</translation>
  </message>
  <message>
   <source>{name} lies on another pixel grid than {path} ({told}). Bring it to the image's grid first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>1563, engine/sampling/labels.py</extracomment>
   <translation>{name} se trouve sur une autre grille de pixels que {path} ({told}). Ramenez-le d'abord à la grille de l'image, avec « Projection (warp) » et le plus proche voisin.</translation>
  </message>
  <message>
   <source>{name} holds the value {values}; expected are class values, whole numbers from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1564, engine/sampling/labels.py</extracomment>
   <translation>{name} contient la valeur {values} ; attendu : des valeurs de classe, nombres entiers de 0 à {MAX_VALUE}. Si elle signifie « inconnu », indiquez-la dans IGNORE.</translation>
  </message>
  <message>
   <source>{name} has {values} different class values; expected are at most {MOST_CLASSES}. Give labels with one whole number for each class.</source>
   <extracomment>1565, engine/sampling/labels.py</extracomment>
   <translation>{name} a {values} valeurs de classe différentes ; attendu : au plus {MOST_CLASSES}. Indiquez des étiquettes avec un nombre entier pour chaque classe.</translation>
  </message>
  <message>
   <source>No label is of the classes {list}{more} of CLASSES; they are left out, and a model that learns from these patches will not know them.</source>
   <extracomment>1566, engine/sampling/labels.py</extracomment>
   <translation>Aucune étiquette n'est des classes {list}{more} de CLASSES ; elles sont écartées, et un modèle qui apprend de ces imagettes ne les connaîtra pas.</translation>
  </message>
  <message>
   <source>Cutting patch {count} of {total}</source>
   <extracomment>1567, engine/sampling/patch_cutting.py</extracomment>
   <translation>Découpe de l'imagette {count} sur {total}</translation>
  </message>
  <message>
   <source>Sample the patches again.</source>
   <extracomment>1568, engine/sampling/patch_files.py</extracomment>
   <translation>Échantillonnez de nouveau les imagettes.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1569, engine/sampling/patch_files.py</extracomment>
   <translation>Impossible d'écrire {path} ({value}). Libérez de la place sur le disque, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{path} is no array of NumPy: it is damaged. {AGAIN}</source>
   <extracomment>1570, engine/sampling/patch_files.py</extracomment>
   <translation>{path} n'est pas un tableau NumPy : il est endommagé. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} holds {dtype} of the shape {shape}; expected is {dtype_2} of the shape {shape_2}. {AGAIN}</source>
   <extracomment>1571, engine/sampling/patch_files.py</extracomment>
   <translation>{path} contient {dtype} de forme {shape} ; attendu : {dtype_2} de forme {shape_2}. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}). {AGAIN}</source>
   <extracomment>1572, engine/sampling/patch_files.py</extracomment>
   <translation>Impossible de lire {path} ({value}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is missing. Copy the whole folder again, or sample again.</source>
   <extracomment>1573, engine/sampling/patch_files.py</extracomment>
   <translation>{path} manque. Recopiez le dossier entier, ou échantillonnez de nouveau.</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected are {expected}: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1574, engine/sampling/patch_files.py</extracomment>
   <translation>{path} a {size} octets ; attendu : {expected} : il est endommagé. Recopiez le dossier entier, ou échantillonnez de nouveau.</translation>
  </message>
  <message>
   <source>{path} has other numbers than were written: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1575, engine/sampling/patch_files.py</extracomment>
   <translation>{path} contient d'autres nombres que ceux qui ont été écrits : il est endommagé. Recopiez le dossier entier, ou échantillonnez de nouveau.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1576, engine/sampling/patch_set.py</extracomment>
   <translation>Impossible d'écrire dans {folder} ({value}). Libérez de la place sur le disque, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{folder} does not list the file {file}. Sample the patches again.</source>
   <extracomment>1577, engine/sampling/patch_set.py</extracomment>
   <translation>{folder} n'énumère pas le fichier {file}. Échantillonnez de nouveau les imagettes.</translation>
  </message>
  <message>
   <source>The patch set's</source>
   <extracomment>1578, engine/sampling/patch_set_document.py</extracomment>
   <translation>Du jeu d'imagettes</translation>
  </message>
  <message>
   <source>The images' dates are not known.</source>
   <extracomment>1579, engine/sampling/patch_set_document.py</extracomment>
   <translation>Les dates des images sont inconnues.</translation>
  </message>
  <message>
   <source>{values} patches of {names_count} classes. {description}</source>
   <extracomment>1580, engine/sampling/patch_set_document.py</extracomment>
   <translation>{values} imagettes de {names_count} classes. {description}</translation>
  </message>
  <message>
   <source>{folder} is no folder; expected is one that “Sample patches” made.</source>
   <extracomment>1581, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder} n'est pas un dossier ; attendu : un dossier créé par « Échantillonner des imagettes ».</translation>
  </message>
  <message>
   <source>{folder} has no {name}: it is no set of patches, or not finished. Run “Sample patches” with this folder as its output; it goes on where it was interrupted.</source>
   <extracomment>1582, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder} n'a pas de {name} : ce n'est pas un jeu d'imagettes, ou il n'est pas terminé. Exécutez « Échantillonner des imagettes » avec ce dossier comme sortie ; l'échantillonnage reprend où il a été interrompu.</translation>
  </message>
  <message>
   <source>{path} has more than {MAX_BYTES} bytes: it is damaged. {AGAIN}</source>
   <extracomment>1583, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} a plus de {MAX_BYTES} octets : il est endommagé. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}).</source>
   <extracomment>1584, engine/sampling/patch_set_document.py</extracomment>
   <translation>Impossible de lire {path} ({value}).</translation>
  </message>
  <message>
   <source>{path} does not describe patches of this program ({name}). {AGAIN}</source>
   <extracomment>1585, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} ne décrit pas d'imagettes de ce programme ({name}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} has version {version}; this program reads version {VERSION}. {AGAIN}</source>
   <extracomment>1586, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} a la version {version} ; ce programme lit la version {VERSION}. {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). {AGAIN}</source>
   <extracomment>1587, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} est endommagé ({reason}). {AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged: {error} {AGAIN}</source>
   <extracomment>1588, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path} est endommagé : {error} {AGAIN}</translation>
  </message>
  <message>
   <source>the class {one}</source>
   <extracomment>1589, engine/sampling/patch_set_document.py</extracomment>
   <translation>la classe {one}</translation>
  </message>
  <message>
   <source>kind, values or sources</source>
   <extracomment>1590, engine/sampling/patch_set_document.py</extracomment>
   <translation>le genre, les valeurs ou les sources</translation>
  </message>
  <message>
   <source>the parts</source>
   <extracomment>1591, engine/sampling/patch_set_document.py</extracomment>
   <translation>les parties</translation>
  </message>
  <message>
   <source>counts of another number of classes</source>
   <extracomment>1592, engine/sampling/patch_set_document.py</extracomment>
   <translation>des effectifs pour un autre nombre de classes</translation>
  </message>
  <message>
   <source>the sources</source>
   <extracomment>1593, engine/sampling/patch_set_document.py</extracomment>
   <translation>les sources</translation>
  </message>
  <message>
   <source>the file name {name}</source>
   <extracomment>1594, engine/sampling/patch_set_document.py</extracomment>
   <translation>le nom de fichier {name}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”, which has {sizes_count} sizes; expected is one for all sources, or one for each of the {sources}.</source>
   <extracomment>1595, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZE est « {text} », qui a {sizes_count} tailles ; attendu : une pour toutes les sources, ou une pour chacune des {sources}.</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”; expected are at most {largest} pixels.</source>
   <extracomment>1596, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZE est « {text} » ; attendu : au plus {largest} pixels.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)”.</source>
   <extracomment>1597, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} n'est géoréférencé que par {kind} ; l'emplacement de ses pixels est inconnu. Reprojetez-le d'abord, avec « Projection (warp) ».</translation>
  </message>
  <message>
   <source>{path} has {width} x {height} pixels, which is less than a patch (PATCH_SIZE is {size}). Choose a larger image, or smaller patches.</source>
   <extracomment>1598, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} a {width} x {height} pixels, moins qu'une imagette (PATCH_SIZE est {size}). Choisissez une image plus grande, ou des imagettes plus petites.</translation>
  </message>
  <message>
   <source>{path} has {other} of {path_2}. Bring all images to one with “Warp (reproject)”: patches of different images could else see the same ground.</source>
   <extracomment>1599, engine/sampling/sampled_image.py</extracomment>
   <translation>{path} n'a pas le même système de coordonnées de référence que {path_2} : {other}. Ramenez toutes les images à un seul avec « Projection (warp) » : sinon, des imagettes d'images différentes pourraient voir le même terrain.</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}; expected are at least the {reach} pixels that a patch sees, or no patch fits into a block. 0 chooses it by the labels.</source>
   <extracomment>1600, engine/sampling/set_making.py</extracomment>
   <translation>BLOCK_SIZE est {block_size} ; attendu : au moins les {reach} pixels que voit une imagette, sinon aucune imagette ne tient dans un bloc. 0 le choisit d'après les étiquettes.</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>1601, engine/sampling/set_making.py</extracomment>
   <translation>SPLIT est par polygone, mais les étiquettes sont un raster, qui n'en a pas. Choisissez des blocs spatiaux.</translation>
  </message>
  <message>
   <source>Dividing the patches</source>
   <extracomment>1602, engine/sampling/set_making.py</extracomment>
   <translation>Répartition des imagettes</translation>
  </message>
  <message>
   <source>No patch is left for the training: {division}</source>
   <extracomment>1603, engine/sampling/set_making.py</extracomment>
   <translation>Il ne reste aucune imagette pour l'entraînement : {division}</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in features of different classes; they are left out.</source>
   <extracomment>1604, engine/sampling/set_making.py</extracomment>
   <translation>{conflicts} pixels se trouvent dans des entités de classes différentes ; ils sont écartés.</translation>
  </message>
  <message>
   <source>No label of {name} lies on an image: the labels cover {place}, the first image {extent}. Look whether both have the right coordinate reference system.</source>
   <extracomment>1605, engine/sampling/set_making.py</extracomment>
   <translation>Aucune étiquette de {name} ne se trouve sur une image : les étiquettes couvrent {place}, la première image {extent}. Vérifiez que les deux ont le bon système de coordonnées de référence.</translation>
  </message>
  <message>
   <source>On none of the {sum} labelled pixels a patch of {size} pixels has data everywhere: they lie at the image's border or beside pixels without data. Label other places, or choose smaller patches (PATCH_SIZE).</source>
   <extracomment>1606, engine/sampling/set_making.py</extracomment>
   <translation>Sur aucun des {sum} pixels étiquetés une imagette de {size} pixels n'a partout des données : ils se trouvent au bord de l'image ou à côté de pixels sans données. Étiquetez d'autres lieux, ou choisissez des imagettes plus petites (PATCH_SIZE).</translation>
  </message>
  <message>
   <source>{left} of {sum} labelled pixels are left out: the patch around them reaches beyond the image or sees pixels without data.</source>
   <extracomment>1607, engine/sampling/set_making.py</extracomment>
   <translation>{left} des {sum} pixels étiquetés sont écartés : l'imagette autour d'eux dépasse de l'image ou voit des pixels sans données.</translation>
  </message>
  <message>
   <source>The classes {lost} have no pixel on which a patch of {size} pixels has data everywhere; they are left out.</source>
   <extracomment>1608, engine/sampling/set_making.py</extracomment>
   <translation>Les classes {lost} n'ont aucun pixel sur lequel une imagette de {size} pixels a partout des données ; elles sont écartées.</translation>
  </message>
  <message>
   <source>All labels are of one class, “{label}”; expected are at least two, or there is nothing to tell apart. Label places of another class, too.</source>
   <extracomment>1609, engine/sampling/set_making.py</extracomment>
   <translation>Toutes les étiquettes sont d'une seule classe, « {label} » ; attendu : au moins deux, sinon il n'y a rien à distinguer. Étiquetez aussi des lieux d'une autre classe.</translation>
  </message>
  <message>
   <source>The patches are divided at random, so those of the test share pixels with those of the training: the accuracy on the test will be too good to be true. Use it to compare with others who do so; spatial blocks tell what a map is worth.</source>
   <extracomment>1610, engine/sampling/set_making.py</extracomment>
   <translation>Les imagettes sont réparties au hasard, celles du test ont donc des pixels en commun avec celles de l'entraînement : l'exactitude sur le test sera trop belle pour être vraie. Utilisez cela pour comparer avec d'autres qui font de même ; les blocs spatiaux disent ce que vaut une carte.</translation>
  </message>
  <message>
   <source>Divided pixel by pixel, at random.</source>
   <extracomment>1611, engine/sampling/set_making.py</extracomment>
   <translation>Réparti pixel par pixel, au hasard.</translation>
  </message>
  <message>
   <source>The {name} part is empty: {division}</source>
   <extracomment>1612, engine/sampling/set_making.py</extracomment>
   <translation>La partie {name} est vide : {division}</translation>
  </message>
  <message>
   <source>, or choose a smaller BLOCK_SIZE</source>
   <extracomment>1614, engine/sampling/set_making.py</extracomment>
   <translation>, ou choisissez un BLOCK_SIZE plus petit</translation>
  </message>
  <message>
   <source>the labels cover too little ground for blocks of {block_size} pixels with a gap of {gap}. Label places farther apart, choose smaller patches (PATCH_SIZE), or give a smaller BLOCK_SIZE.</source>
   <extracomment>1615, engine/sampling/set_making.py</extracomment>
   <translation>les étiquettes couvrent trop peu de terrain pour des blocs de {block_size} pixels avec un écart de {gap}. Étiquetez des lieux plus éloignés, choisissez des imagettes plus petites (PATCH_SIZE), ou indiquez un BLOCK_SIZE plus petit.</translation>
  </message>
  <message>
   <source>the labels lie in too few places. Label more places, far from each other.</source>
   <extracomment>1616, engine/sampling/set_making.py</extracomment>
   <translation>les étiquettes se trouvent en trop peu de lieux. Étiquetez plus de lieux, éloignés les uns des autres.</translation>
  </message>
  <message>
   <source>{parent} has {free} GB free; the {drawn_count} patches take {size} GB. Free some space, choose another folder, or fewer patches (PER_CLASS).</source>
   <extracomment>1617, engine/sampling/set_making.py</extracomment>
   <translation>{parent} a {free} Go libres ; les {drawn_count} imagettes occupent {size} Go. Libérez de l'espace, choisissez un autre dossier, ou moins d'imagettes (PER_CLASS).</translation>
  </message>
  <message>
   <source>the job, a JSON file; or the name of a task</source>
   <extracomment>1618, engine/service.py</extracomment>
   <translation>la tâche, un fichier JSON ; ou le nom d'un type de tâche</translation>
  </message>
  <message>
   <source>fields of the job, instead of the file's</source>
   <extracomment>1619, engine/service.py</extracomment>
   <translation>champs de la tâche, à la place de ceux du fichier</translation>
  </message>
  <message>
   <source>make only the k-th of n parts of the map, of a job or a plan; its files are called so: map.tif becomes map_3_of_7.tif</source>
   <extracomment>1620, engine/service.py</extracomment>
   <translation>ne créer que la k-ième de n parties de la carte, d'une tâche ou d'un plan ; ses fichiers sont nommés en conséquence : map.tif devient map_3_of_7.tif</translation>
  </message>
  <message>
   <source>compute the job's map on this Dask cluster: tcp://host:8786, tls://host:8786, a scheduler file, or local:N for N processes of this machine</source>
   <extracomment>1621, engine/service.py</extracomment>
   <translation>calculer la carte de la tâche sur ce cluster Dask : tcp://host:8786, tls://host:8786, un fichier d'ordonnanceur, ou local:N pour N processus de cette machine</translation>
  </message>
  <message>
   <source>Writing the points</source>
   <extracomment>1622, engine/suggest_labels.py</extracomment>
   <translation>Écriture des points</translation>
  </message>
  <message>
   <source>{measure}, {spacing} pixels apart</source>
   <extracomment>1623, engine/suggest_labels.py</extracomment>
   <translation>{measure}, espacés de {spacing} pixels</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}: {how}.</source>
   <extracomment>1624, engine/suggest_labels.py</extracomment>
   <translation>Créé par CNN Mapper {version} : {how}.</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map.</source>
   <extracomment>1625, engine/suggest_labels.py</extracomment>
   <translation>{name} n'a aucun pixel avec des données ; attendu : une carte de classes.</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) have one class; expected are two or more: of one, a model is always sure.</source>
   <extracomment>1626, engine/suggest_labels.py</extracomment>
   <translation>PROBABILITIES ({path}) a une seule classe ; attendu : deux ou plus : d'une seule, un modèle est toujours sûr.</translation>
  </message>
  <message>
   <source>{values_count} points, by the class on the map: {told}. The first is unsure by {unsure}, the last by {unsure_2}, of 1.</source>
   <extracomment>1627, engine/suggest_labels.py</extracomment>
   <translation>{values_count} points, selon la classe sur la carte : {told}. Le premier est incertain de {unsure}, le dernier de {unsure_2}, sur 1.</translation>
  </message>
  <message>
   <source>There are {values_count} points {spacing} pixels apart, not {count}. Give SPACING a smaller value for more.</source>
   <extracomment>1628, engine/suggest_labels.py</extracomment>
   <translation>Il y a {values_count} points espacés de {spacing} pixels, et non {count}. Donnez à SPACING une valeur plus petite pour en avoir plus.</translation>
  </message>
  <message>
   <source>Opening the patch set</source>
   <extracomment>1629, engine/train.py</extracomment>
   <translation>Ouverture du jeu d'imagettes</translation>
  </message>
  <message>
   <source>Writing the Keras file</source>
   <extracomment>1630, engine/train.py</extracomment>
   <translation>Écriture du fichier Keras</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT_KERAS, or free some space; the exported model is there.</source>
   <extracomment>1631, engine/train.py</extracomment>
   <translation>Impossible d'écrire {target} : {value}. Choisissez un autre OUTPUT_KERAS, ou libérez de l'espace ; le modèle exporté est là.</translation>
  </message>
  <message>
   <source>patches of {value}{more}</source>
   <extracomment>1632, engine/train.py</extracomment>
   <translation>imagettes de {value}{more}</translation>
  </message>
  <message>
   <source>a patch set</source>
   <extracomment>1633, engine/train.py</extracomment>
   <translation>un jeu d'imagettes</translation>
  </message>
  <message>
   <source> On {samples} test samples its accuracy is {overall}</source>
   <extracomment>1635, engine/train.py</extracomment>
   <translation> Sur {samples} échantillons de test, son exactitude est de {overall}</translation>
  </message>
  <message>
   <source>{text}; all are of one block, so that nobody can tell how sure that is.</source>
   <extracomment>1636, engine/train.py</extracomment>
   <translation>{text} ; tous sont d'un seul bloc, de sorte que personne ne peut dire à quel point cela est sûr.</translation>
  </message>
  <message>
   <source>{text} (95 % interval {low} to {high}, {blocks} blocks).</source>
   <extracomment>1637, engine/train.py</extracomment>
   <translation>{text} (intervalle à 95 % de {low} à {high}, {blocks} blocs).</translation>
  </message>
  <message>
   <source>the tutorial's CNN ({TUTORIAL_SIDE} × {TUTORIAL_SIDE_2} pixels)</source>
   <extracomment>1638, engine/training/architectures.py</extracomment>
   <translation>le CNN du tutoriel ({TUTORIAL_SIDE} × {TUTORIAL_SIDE_2} pixels)</translation>
  </message>
  <message>
   <source>a deep CNN without padding</source>
   <extracomment>1639, engine/training/architectures.py</extracomment>
   <translation>un CNN profond sans remplissage</translation>
  </message>
  <message>
   <source>a U-Net of depth {depth}</source>
   <extracomment>1640, engine/training/architectures.py</extracomment>
   <translation>un U-Net de profondeur {depth}</translation>
  </message>
  <message>
   <source>TempCNN over {dates} dates</source>
   <extracomment>1641, engine/training/architectures.py</extracomment>
   <translation>TempCNN sur {dates} dates</translation>
  </message>
  <message>
   <source>a perceptron of single pixels</source>
   <extracomment>1642, engine/training/architectures.py</extracomment>
   <translation>un perceptron de pixels isolés</translation>
  </message>
  <message>
   <source>{path} cannot be written: {value}. It keeps what was learnt so far. Free some space, or choose another OUTPUT folder.</source>
   <extracomment>1643, engine/training/checkpoint.py</extracomment>
   <translation>Impossible d'écrire {path} : {value}. Il conserve ce qui a été appris jusque-là. Libérez de l'espace, ou choisissez un autre dossier OUTPUT.</translation>
  </message>
  <message>
   <source>it is of another version of CNN Mapper</source>
   <extracomment>1644, engine/training/checkpoint.py</extracomment>
   <translation>il provient d'une autre version de CNN Mapper</translation>
  </message>
  <message>
   <source>it is of another training: {other}</source>
   <extracomment>1645, engine/training/checkpoint.py</extracomment>
   <translation>il provient d'un autre entraînement : {other}</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <extracomment>1646, engine/training/checkpoint.py</extracomment>
   <translation>il est endommagé</translation>
  </message>
  <message>
   <source>nothing says which</source>
   <extracomment>1647, engine/training/checkpoint.py</extracomment>
   <translation>rien ne dit lequel</translation>
  </message>
  <message>
   <source>{key} was {key_2}, and is {value}</source>
   <extracomment>1648, engine/training/checkpoint.py</extracomment>
   <translation>{key} était {key_2}, et est {value}</translation>
  </message>
  <message>
   <source>LOG_FOLDER {folder} cannot be written to ({error}). Choose another folder, or none.</source>
   <extracomment>1649, engine/training/event_log.py</extracomment>
   <translation>Impossible d'écrire dans LOG_FOLDER {folder} ({error}). Choisissez un autre dossier, ou aucun.</translation>
  </message>
  <message>
   <source>learning rate</source>
   <extracomment>1650, engine/training/event_log.py</extracomment>
   <translation>taux d'apprentissage</translation>
  </message>
  <message>
   <source>The training begins anew: what an interrupted run has left beside OUTPUT cannot be gone on with, for {reason}.</source>
   <extracomment>1651, engine/training/loop.py</extracomment>
   <translation>L'entraînement repart de zéro : ce qu'une exécution interrompue a laissé à côté de OUTPUT ne peut pas être repris, car {reason}.</translation>
  </message>
  <message>
   <source>The training goes on where an interrupted run was: epoch {epoch}, step {step} of {training_count}.</source>
   <extracomment>1652, engine/training/loop.py</extracomment>
   <translation>L'entraînement reprend où en était une exécution interrompue : époque {epoch}, pas {step} sur {training_count}.</translation>
  </message>
  <message>
   <source>The learning rate is {rate}, by a range test.</source>
   <extracomment>1653, engine/training/loop.py</extracomment>
   <translation>Le taux d'apprentissage est {rate}, d'après un test de plage.</translation>
  </message>
  <message>
   <source>The loss is no number any more in epoch {epoch}, step {step}: the learning rate of {rate} is too large. Give a smaller LEARNING_RATE, or none, so that it is found.</source>
   <extracomment>1654, engine/training/loop.py</extracomment>
   <translation>La perte n'est plus un nombre à l'époque {epoch}, pas {step} : le taux d'apprentissage de {rate} est trop grand. Indiquez un LEARNING_RATE plus petit, ou aucun, pour qu'il soit trouvé.</translation>
  </message>
  <message>
   <source>MINUTES ({minutes}) were over</source>
   <extracomment>1655, engine/training/loop.py</extracomment>
   <translation>MINUTES ({minutes}) sont écoulées</translation>
  </message>
  <message>
   <source>all {epochs} epochs are done</source>
   <extracomment>1656, engine/training/loop.py</extracomment>
   <translation>les {epochs} époques sont toutes effectuées</translation>
  </message>
  <message>
   <source>on the training part</source>
   <extracomment>1657, engine/training/loop.py</extracomment>
   <translation>sur la partie d'entraînement</translation>
  </message>
  <message>
   <source>on the validation blocks</source>
   <extracomment>1658, engine/training/loop.py</extracomment>
   <translation>sur les blocs de validation</translation>
  </message>
  <message>
   <source>the network of {name}</source>
   <extracomment>1661, engine/training/network_of_set.py</extracomment>
   <translation>le réseau de {name}</translation>
  </message>
  <message>
   <source>{folder} has no mean and standard deviation for each of the {bands_count} bands of “{name}”, by which the network would bring their numbers to one scale. Sample the patches again.</source>
   <extracomment>1662, engine/training/network_of_set.py</extracomment>
   <translation>{folder} n'a pas de moyenne et d'écart-type pour chacune des {bands_count} bandes de « {name} », par lesquels le réseau ramènerait leurs nombres à une même échelle. Échantillonnez de nouveau les imagettes.</translation>
  </message>
  <message>
   <source>START gives {found} classes, and the patch set has {count}: its last layer begins with random weights.</source>
   <extracomment>1663, engine/training/own_network.py</extracomment>
   <translation>START donne {found} classes, et le jeu d'imagettes en a {count} : sa dernière couche commence avec des poids aléatoires.</translation>
  </message>
  <message>
   <source>START {start} has {inputs_count} inputs, and {folder} has patches of {sources_count} sources; expected are as many, in the same order.</source>
   <extracomment>1664, engine/training/own_network.py</extracomment>
   <translation>START {start} a {inputs_count} entrées, et {folder} a des imagettes de {sources_count} sources ; attendu : autant, dans le même ordre.</translation>
  </message>
  <message>
   <source>The input “{name}” of START {start} takes {words} (rows, columns, bands); the patches of {folder} are {height} x {width} x {bands_count}. Sample again with patches and bands as the network takes them.</source>
   <extracomment>1665, engine/training/own_network.py</extracomment>
   <translation>L'entrée « {name} » de START {start} prend {words} (lignes, colonnes, bandes) ; les imagettes de {folder} ont {height} x {width} x {bands_count}. Échantillonnez de nouveau avec des imagettes et des bandes telles que le réseau les prend.</translation>
  </message>
  <message>
   <source>no output</source>
   <extracomment>1666, engine/training/own_network.py</extracomment>
   <translation>aucune sortie</translation>
  </message>
  <message>
   <source>the outputs {list}</source>
   <extracomment>1667, engine/training/own_network.py</extracomment>
   <translation>les sorties {list}</translation>
  </message>
  <message>
   <source>START {start} has {has} that a softmax makes; expected is one, with a probability for each class. Its outputs are {list}.</source>
   <extracomment>1668, engine/training/own_network.py</extracomment>
   <translation>START {start} a {has} produite par un softmax ; attendu : une seule, avec une probabilité pour chaque classe. Ses sorties sont {list}.</translation>
  </message>
  <message>
   <source>START {start} gives another number of classes than the patch set has ({classes}), and its last layer cannot be replaced: {found}. Give a network with as many classes.</source>
   <extracomment>1669, engine/training/own_network.py</extracomment>
   <translation>START {start} donne un autre nombre de classes que le jeu d'imagettes n'en a ({classes}), et sa dernière couche ne peut pas être remplacée : {found}. Indiquez un réseau avec autant de classes.</translation>
  </message>
  <message>
   <source>START {start} does not take the patches of {folder} ({list}). {start_2}</source>
   <extracomment>1670, engine/training/own_network.py</extracomment>
   <translation>START {start} n'accepte pas les imagettes de {folder} ({list}). {start_2}</translation>
  </message>
  <message>
   <source>one label</source>
   <extracomment>1671, engine/training/own_network.py</extracomment>
   <translation>une étiquette</translation>
  </message>
  <message>
   <source>one label for each pixel</source>
   <extracomment>1672, engine/training/own_network.py</extracomment>
   <translation>une étiquette pour chaque pixel</translation>
  </message>
  <message>
   <source>START {start} makes {gives} of a patch of {height} x {width} pixels of {folder}; expected is {expected}. {start_2}</source>
   <extracomment>1673, engine/training/own_network.py</extracomment>
   <translation>START {start} produit {gives} à partir d'une imagette de {height} x {width} pixels de {folder} ; attendu : {expected}. {start_2}</translation>
  </message>
  <message>
   <source>Sample again with patches of the size that the network was trained on.</source>
   <extracomment>1674, engine/training/own_network.py</extracomment>
   <translation>Échantillonnez de nouveau avec des imagettes de la taille sur laquelle le réseau a été entraîné.</translation>
  </message>
  <message>
   <source>Sample again with patches of its receptive field: {list} pixels.</source>
   <extracomment>1675, engine/training/own_network.py</extracomment>
   <translation>Échantillonnez de nouveau avec des imagettes de son champ récepteur : {list} pixels.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is “{text}”, which leaves no layer to be trained. Freeze fewer of {layers}.</source>
   <extracomment>1676, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS est « {text} », ce qui ne laisse aucune couche à entraîner. Gelez moins de {layers}.</translation>
  </message>
  <message>
   <source>These layers keep their weights: {list}.</source>
   <extracomment>1677, engine/training/own_network.py</extracomment>
   <translation>Ces couches gardent leurs poids : {list}.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is {text}; START has {layers_count} layers with weights: {layers}.</source>
   <extracomment>1678, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS est {text} ; START a {layers_count} couches avec des poids : {layers}.</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS names “{name}”, which is no layer of START. Its layers with weights are {layers}.</source>
   <extracomment>1679, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERS nomme « {name} », qui n'est pas une couche de START. Ses couches avec des poids sont {layers}.</translation>
  </message>
  <message>
   <source>the tutorial's CNN</source>
   <extracomment>1680, engine/training/patch_fit.py</extracomment>
   <translation>le CNN du tutoriel</translation>
  </message>
  <message>
   <source>the deep CNN</source>
   <extracomment>1681, engine/training/patch_fit.py</extracomment>
   <translation>le CNN profond</translation>
  </message>
  <message>
   <source>the perceptron of single pixels</source>
   <extracomment>1682, engine/training/patch_fit.py</extracomment>
   <translation>le perceptron de pixels isolés</translation>
  </message>
  <message>
   <source>sample again with a label for every pixel of a patch (KIND segmentation)</source>
   <extracomment>1683, engine/training/patch_fit.py</extracomment>
   <translation>échantillonnez de nouveau avec une étiquette pour chaque pixel d'une imagette (KIND segmentation)</translation>
  </message>
  <message>
   <source>sample again with a label for each patch (KIND pixel), or choose the U-Net</source>
   <extracomment>1684, engine/training/patch_fit.py</extracomment>
   <translation>échantillonnez de nouveau avec une étiquette par imagette (KIND pixel), ou choisissez le U-Net</translation>
  </message>
  <message>
   <source>one label a patch</source>
   <extracomment>1685, engine/training/patch_fit.py</extracomment>
   <translation>une étiquette par imagette</translation>
  </message>
  <message>
   <source>a label for every pixel</source>
   <extracomment>1686, engine/training/patch_fit.py</extracomment>
   <translation>une étiquette pour chaque pixel</translation>
  </message>
  <message>
   <source>{folder} has {has}, which {title} cannot be trained on: {ways}.</source>
   <extracomment>1687, engine/training/patch_fit.py</extracomment>
   <translation>{folder} a {has}, ce sur quoi {title} ne peut pas être entraîné : {ways}.</translation>
  </message>
  <message>
   <source>{folder} has patches of {sources_count} sources; {title} takes one. Choose the deep CNN, which has a branch for each, or a network of your own as START.</source>
   <extracomment>1688, engine/training/patch_fit.py</extracomment>
   <translation>{folder} a des imagettes de {sources_count} sources ; {title} en prend une. Choisissez le CNN profond, qui a une branche pour chacune, ou votre propre réseau comme START.</translation>
  </message>
  <message>
   <source>2 x 2 pixels or more</source>
   <extracomment>1689, engine/training/patch_fit.py</extracomment>
   <translation>2 x 2 pixels ou plus</translation>
  </message>
  <message>
   <source>a multiple of {unit} pixels on each side for a depth of {depth}, such as {unit_2}</source>
   <extracomment>1690, engine/training/patch_fit.py</extracomment>
   <translation>un multiple de {unit} pixels de chaque côté pour une profondeur de {depth}, par exemple {unit_2}</translation>
  </message>
  <message>
   <source>{folder} has patches of {width} x {height} pixels; {title} takes {fitting}. Sample again with such patches, or choose another architecture.</source>
   <extracomment>1691, engine/training/patch_fit.py</extracomment>
   <translation>{folder} a des imagettes de {width} x {height} pixels ; {title} prend {fitting}. Échantillonnez de nouveau avec de telles imagettes, ou choisissez une autre architecture.</translation>
  </message>
  <message>
   <source>DATES is {dates}, but the patches of {folder} have {bands} bands, which cannot be dealt to so many dates. Expected is a divisor of {bands_2}: the bands of all dates, those of the first date first.</source>
   <extracomment>1692, engine/training/patch_fit.py</extracomment>
   <translation>DATES est {dates}, mais les imagettes de {folder} ont {bands} bandes, qui ne peuvent pas être réparties sur autant de dates. Attendu : un diviseur de {bands_2}, les bandes de toutes les dates, celles de la première date d'abord.</translation>
  </message>
  <message>
   <source>DATES is {dates}; TempCNN compares the dates of a pixel. Say how many dates the {bands} bands of {folder} are of, or choose {TITLES}.</source>
   <extracomment>1693, engine/training/patch_fit.py</extracomment>
   <translation>DATES est {dates} ; TempCNN compare les dates d'un pixel. Indiquez de combien de dates sont les {bands} bandes de {folder}, ou choisissez {TITLES}.</translation>
  </message>
  <message>
   <source>Looking for the learning rate</source>
   <extracomment>1694, engine/training/range_test.py</extracomment>
   <translation>Recherche du taux d'apprentissage</translation>
  </message>
  <message>
   <source>The loss is no number from the first steps on, whatever the learning rate is. Check the images of the patch set for numbers that are no measurements, or train a network of your own with the normalisation that it needs.</source>
   <extracomment>1695, engine/training/range_test.py</extracomment>
   <translation>La perte n'est pas un nombre dès les premiers pas, quel que soit le taux d'apprentissage. Vérifiez si les images du jeu d'imagettes contiennent des nombres qui ne sont pas des mesures, ou entraînez votre propre réseau avec la normalisation dont il a besoin.</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples. Sample again with smaller blocks, smaller shares of validation and test, or more labels.</source>
   <extracomment>1696, engine/training/sample_checks.py</extracomment>
   <translation>La partie d'entraînement de {folder} n'a pas d'échantillons. Échantillonnez de nouveau avec des blocs plus petits, des parts de validation et de test plus petites, ou plus d'étiquettes.</translation>
  </message>
  <message>
   <source>{folder} has the class {labels} alone; expected are two at least. Label something that is not of it, and sample again.</source>
   <extracomment>1697, engine/training/sample_checks.py</extracomment>
   <translation>{folder} n'a que la classe {labels} ; attendu : au moins deux. Étiquetez quelque chose qui n'en est pas, et échantillonnez de nouveau.</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples of {missing}, which the network could not learn. Label more of it, in several places, or sample again with another seed or smaller blocks, or without this class.</source>
   <extracomment>1698, engine/training/sample_checks.py</extracomment>
   <translation>La partie d'entraînement de {folder} n'a pas d'échantillons de {missing}, que le réseau ne pourrait pas apprendre. Étiquetez-en davantage, en plusieurs lieux, ou échantillonnez de nouveau avec une autre graine ou des blocs plus petits, ou sans cette classe.</translation>
  </message>
  <message>
   <source>The validation part has no samples: nothing tells when the network learns its samples by heart, so the weights with the smallest loss on the training part are kept, and no temperature is fitted.</source>
   <extracomment>1699, engine/training/sample_checks.py</extracomment>
   <translation>La partie de validation n'a pas d'échantillons : rien n'indique quand le réseau apprend ses échantillons par cœur, les poids de la plus petite perte sur la partie d'entraînement sont donc conservés, et aucune température n'est ajustée.</translation>
  </message>
  <message>
   <source>The test part has no samples: no accuracy can be told.</source>
   <extracomment>1700, engine/training/sample_checks.py</extracomment>
   <translation>La partie de test n'a pas d'échantillons : aucune exactitude ne peut être indiquée.</translation>
  </message>
  <message>
   <source>The {part} part has no samples of {missing}: how well the network knows that is not measured there.</source>
   <extracomment>1701, engine/training/sample_checks.py</extracomment>
   <translation>La partie {part} n'a pas d'échantillons de {missing} : la façon dont le réseau connaît cela n'y est pas mesurée.</translation>
  </message>
  <message>
   <source>The test part has few samples of {few}.</source>
   <extracomment>1702, engine/training/sample_checks.py</extracomment>
   <translation>La partie de test a peu d'échantillons de {few}.</translation>
  </message>
  <message>
   <source>The training part has {total} patches, fewer than the {batch} of BATCH: each step takes all of them.</source>
   <extracomment>1703, engine/training/sample_checks.py</extracomment>
   <translation>La partie d'entraînement a {total} imagettes, moins que les {batch} de BATCH : chaque pas les prend toutes.</translation>
  </message>
  <message>
   <source>The parts of the patch set are random pixels, so that those of the test lie beside those of the training: the accuracy will be too high.</source>
   <extracomment>1704, engine/training/sample_checks.py</extracomment>
   <translation>Les parties du jeu d'imagettes sont des pixels au hasard, de sorte que ceux du test sont à côté de ceux de l'entraînement : l'exactitude sera trop élevée.</translation>
  </message>
  <message>
   <source>{output} is being trained by another run. Wait for it, cancel it, or choose another OUTPUT folder.</source>
   <extracomment>1705, engine/training/session.py</extracomment>
   <translation>{output} est en cours d'entraînement par une autre exécution. Attendez-la, annulez-la, ou choisissez un autre dossier OUTPUT.</translation>
  </message>
  <message>
   <source>the patch set</source>
   <extracomment>1706, engine/training/session.py</extracomment>
   <translation>le jeu d'imagettes</translation>
  </message>
  <message>
   <source>CNN Mapper</source>
   <extracomment>1707, engine/training/session.py</extracomment>
   <translation>CNN Mapper</translation>
  </message>
  <message>
   <source>the processor</source>
   <extracomment>1708, engine/training/session.py</extracomment>
   <translation>le processeur</translation>
  </message>
  <message>
   <source>the number of cores</source>
   <extracomment>1709, engine/training/session.py</extracomment>
   <translation>le nombre de cœurs</translation>
  </message>
  <message>
   <source>the graphics card</source>
   <extracomment>1710, engine/training/session.py</extracomment>
   <translation>la carte graphique</translation>
  </message>
  <message>
   <source>Building the network</source>
   <extracomment>1711, engine/training/session.py</extracomment>
   <translation>Construction du réseau</translation>
  </message>
  <message>
   <source>Measuring the network on the test blocks</source>
   <extracomment>1712, engine/training/session.py</extracomment>
   <translation>Mesure du réseau sur les blocs de test</translation>
  </message>
  <message>
   <source>the validation part has no samples</source>
   <extracomment>1713, engine/training/calibrating.py</extracomment>
   <translation>la partie de validation n'a pas d'échantillons</translation>
  </message>
  <message>
   <source>on the validation part every sample is right, or none of them tells anything</source>
   <extracomment>1714, engine/training/calibrating.py</extracomment>
   <translation>sur la partie de validation, tous les échantillons sont justes, ou aucun n'apprend rien</translation>
  </message>
  <message>
   <source>{width} × {height} pixels of {bands_count} bands</source>
   <extracomment>1715, engine/training/session.py</extracomment>
   <translation>{width} × {height} pixels de {bands_count} bandes</translation>
  </message>
  <message>
   <source>mirrored and turned by quarters</source>
   <extracomment>1716, engine/training/session.py</extracomment>
   <translation>en miroir et tournées par quarts de tour</translation>
  </message>
  <message>
   <source>by a range test</source>
   <extracomment>1717, engine/training/session.py</extracomment>
   <translation>par un test de plage</translation>
  </message>
  <message>
   <source>Learning rate at first</source>
   <extracomment>1718, engine/training/session.py</extracomment>
   <translation>Taux d'apprentissage initial</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>1719, engine/training/session.py</extracomment>
   <translation>Imagettes par pas</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>1720, engine/training/session.py</extracomment>
   <translation>Poids des classes</translation>
  </message>
  <message>
   <source>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</source>
   <extracomment>1721, engine/vectors/geopackage.py</extracomment>
   <translation>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</translation>
  </message>
  <message>
   <source>The parts of a map of CNN Mapper</source>
   <extracomment>1722, engine/vectors/part_layer.py</extracomment>
   <translation>Les parties d'une carte de CNN Mapper</translation>
  </message>
  <message>
   <source>OUTPUT_SAMPLES {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1723, engine/vectors/sample_points.py</extracomment>
   <translation>Impossible d'écrire OUTPUT_SAMPLES {target} ({value}). Fermez-le dans les autres programmes, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>OUTPUT {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1724, engine/vectors/suggested_points.py</extracomment>
   <translation>Impossible d'écrire OUTPUT {target} ({value}). Fermez-le dans les autres programmes, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>to be labelled</source>
   <extracomment>1725, engine/vectors/suggested_points.py</extracomment>
   <translation>à étiqueter</translation>
  </message>
  <message>
   <source>In the cluster {text}, {what} has {package} {theirs}, and this machine {mine}: expected is the same. Install the same versions on both (engine/requirements-cluster.txt in the plugin's folder names them).</source>
   <extracomment>1726, engine/inference/cluster_connection.py</extracomment>
   <translation>Dans le cluster {text}, {what} a {package} {theirs}, et cette machine {mine} : attendu : la même version. Installez les mêmes versions des deux côtés (engine/requirements-cluster.txt dans le dossier de l'extension les nomme).</translation>
  </message>
  <message>
   <source>Trained: {architecture}, {parameters} weights, for {epochs_count} epochs, until {ended}; the weights are those of epoch {best_epoch}.</source>
   <extracomment>1727, engine/train.py</extracomment>
   <translation>Entraîné : {architecture}, {parameters} poids, pendant {epochs_count} époques, jusqu'à ceci : {ended} ; les poids sont ceux de l'époque {best_epoch}.</translation>
  </message>
  <message>
   <source>{path}, line {number}: {gone} is not there; expected are files, addresses or paths from the table's folder, separated by commas.</source>
   <extracomment>1728, engine/batch/image_list.py</extracomment>
   <translation>{path}, ligne {number} : {gone} n'existe pas ; attendu : des fichiers, des adresses ou des chemins à partir du dossier de la table, séparés par des virgules.</translation>
  </message>
  <message>
   <source>{twice} and --part {part} are given; expected is one of them.</source>
   <extracomment>1729, engine/command.py</extracomment>
   <translation>{twice} et --part {part} sont donnés ; attendu : l'un des deux.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({reason}); expected are features as QGIS hands them over. Run it again from QGIS, and look whether the disk is full.</source>
   <extracomment>1730, engine/contract/feature_file.py</extracomment>
   <translation>{name} ne peut pas être lu dans {path} ({reason}) ; attendu : des entités telles que QGIS les transmet. Relancez depuis QGIS, et vérifiez si le disque est plein.</translation>
  </message>
  <message>
   <source>A part of a map ({part}) is asked for, but the job's task is {get}; expected is a map that is predicted.</source>
   <extracomment>1731, engine/contract/plan_file.py</extracomment>
   <translation>Une partie d'une carte ({part}) est demandée, mais la tâche du travail est {get} ; attendu : une carte qui est prédite.</translation>
  </message>
  <message>
   <source>OUTPUT_MOSAIC: {parent} is the folder of the images, in which the next run would take the mosaic for an image. Choose another folder.</source>
   <extracomment>1732, engine/map_images.py</extracomment>
   <translation>OUTPUT_MOSAIC : {parent} est le dossier des images, dans lequel la prochaine exécution prendrait la mosaïque pour une image. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>No image{some} gave a map. {name}: {reason}</source>
   <extracomment>1734, engine/map_images.py</extracomment>
   <translation>Aucune image{some} n'a donné de carte. {name} : {reason}</translation>
  </message>
  <message>
   <source>Nothing says where on the globe these maps lie: {list}{more}. Their images have no CRS, or ground control points alone; so they have no footprint in the index and are in no mosaic. Give the images their CRS (in QGIS: of the layer), and run this again.</source>
   <extracomment>1735, engine/map_images.py</extracomment>
   <translation>Rien ne dit où se trouvent ces cartes sur le globe : {list}{more}. Leurs images n'ont pas de SCR, ou seulement des points d'appui ; elles n'ont donc pas d'emprise dans l'index et ne sont dans aucune mosaïque. Donnez leur SCR aux images (dans QGIS : celui de la couche), et relancez.</translation>
  </message>
  <message>
   <source>{patience} epochs brought no smaller loss {where} and the learning rate had fallen to nothing</source>
   <extracomment>1736, engine/training/loop.py</extracomment>
   <translation>{patience} époques n'ont apporté aucune perte plus faible {where}, et le taux d'apprentissage était descendu à zéro</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {most}: loss {mean_loss}, accuracy {accuracy} %</source>
   <extracomment>1737, engine/training/loop.py</extracomment>
   <translation>Époque {epoch} sur au plus {most} : perte {mean_loss}, exactitude {accuracy} %</translation>
  </message>
  <message>
   <source>pixel by pixel, at random</source>
   <extracomment>1739, engine/models/card_accuracy.py</extracomment>
   <translation>pixel par pixel, au hasard</translation>
  </message>
  <message>
   <source>{KEY}: overall is None; expected is a number from 0 to 1.</source>
   <extracomment>1740, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY} : overall est None ; attendu : un nombre de 0 à 1.</translation>
  </message>
  <message>
   <source>{key} is {document}; expected is an object.</source>
   <extracomment>1741, engine/models/card_measures.py</extracomment>
   <translation>{key} est {document} ; attendu : un objet.</translation>
  </message>
  <message>
   <source>{key} has {unknown}; expected are {list} alone.</source>
   <extracomment>1742, engine/models/card_measures.py</extracomment>
   <translation>{key} a {unknown} ; attendu : {list} uniquement.</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a number from 0 to 1.</source>
   <extracomment>1743, engine/models/card_measures.py</extracomment>
   <translation>{key} : {name} est {value} ; attendu : un nombre de 0 à 1.</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a whole number above 0.</source>
   <extracomment>1744, engine/models/card_measures.py</extracomment>
   <translation>{key} : {name} est {value} ; attendu : un nombre entier supérieur à 0.</translation>
  </message>
  <message>
   <source>it is {document}; expected is an object</source>
   <extracomment>1745, engine/models/learnt_ground.py</extracomment>
   <translation>il est {document} ; attendu : un objet</translation>
  </message>
  <message>
   <source>it has {unknown}; expected are divisions and and_unknown</source>
   <extracomment>1746, engine/models/learnt_ground.py</extracomment>
   <translation>il a {unknown} ; attendu : divisions et and_unknown</translation>
  </message>
  <message>
   <source>divisions is {divisions} and and_unknown {more}; expected are a list and true or false</source>
   <extracomment>1747, engine/models/learnt_ground.py</extracomment>
   <translation>divisions est {divisions} et and_unknown {more} ; attendu : une liste et true ou false</translation>
  </message>
  <message>
   <source>it names {identities_count} divisions; expected are at most {MOST}</source>
   <extracomment>1748, engine/models/learnt_ground.py</extracomment>
   <translation>il nomme {identities_count} répartitions ; attendu : au plus {MOST}</translation>
  </message>
  <message>
   <source>it names the division {one}; expected is a SHA-256</source>
   <extracomment>1749, engine/models/learnt_ground.py</extracomment>
   <translation>il nomme la répartition {one} ; attendu : un SHA-256</translation>
  </message>
  <message>
   <source>it has more than {MOST_BYTES} bytes</source>
   <extracomment>1750, engine/models/keras_members.py</extracomment>
   <translation>il a plus de {MOST_BYTES} octets</translation>
  </message>
  <message>
   <source>expected is an object of version {VERSION}</source>
   <extracomment>1751, engine/models/keras_members.py</extracomment>
   <translation>attendu : un objet de version {VERSION}</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells where the network has learnt, is damaged ({error}). Copy the file again, or remove that member from the archive: then it is not known.</source>
   <extracomment>1752, engine/models/learnt_ground.py</extracomment>
   <translation>{path} : {MEMBER} qu'il contient, qui indique où le réseau a appris, est endommagé ({error}). Recopiez le fichier, ou supprimez ce membre de l'archive : on ne sait alors pas où le réseau a appris.</translation>
  </message>
  <message>
   <source>OUTPUT {output} is the folder of LIKE, too, which tells what has been learnt; expected is another folder.</source>
   <extracomment>1753, engine/sample_patches.py</extracomment>
   <translation>OUTPUT {output} est aussi le dossier de LIKE, qui indique ce qui a été appris ; attendu : un autre dossier.</translation>
  </message>
  <message>
   <source>Dividing the patches: blocks of {side} pixels</source>
   <extracomment>1754, engine/sampling/division.py</extracomment>
   <translation>Répartition des imagettes : blocs de {side} pixels</translation>
  </message>
  <message>
   <source>by polygons</source>
   <extracomment>1755, engine/sampling/earlier_division.py</extracomment>
   <translation>par polygones</translation>
  </message>
  <message>
   <source>LIKE is {folder}, which is divided by blocks, but SPLIT is {how}; expected is a division by spatial blocks, or no LIKE.</source>
   <extracomment>1756, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE est {folder}, qui est réparti par blocs, mais SPLIT est {how} ; attendu : une répartition par blocs spatiaux, ou pas de LIKE.</translation>
  </message>
  <message>
   <source>has fold {own} of {own_2}</source>
   <extracomment>1757, engine/sampling/earlier_division.py</extracomment>
   <translation>a le pli {own} sur {own_2}</translation>
  </message>
  <message>
   <source>has no folds</source>
   <extracomment>1758, engine/sampling/earlier_division.py</extracomment>
   <translation>n'a aucun pli</translation>
  </message>
  <message>
   <source>FOLD is {folds} of {folds_2}, but LIKE {folder} {theirs} as its test: the test of another fold is what has been learnt there. Give the values of that set, or the set of this fold as LIKE.</source>
   <extracomment>1759, engine/sampling/earlier_division.py</extracomment>
   <translation>FOLD est {folds} sur {folds_2}, mais LIKE {folder} {theirs} comme test : le test d'un autre pli est ce qui y a été appris. Indiquez les valeurs de ce jeu-là, ou le jeu de ce pli-ci comme LIKE.</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}, but LIKE {folder} has blocks of {size} pixels, which are kept; expected is 0 or that number.</source>
   <extracomment>1760, engine/sampling/earlier_division.py</extracomment>
   <translation>BLOCK_SIZE est {block_size}, mais LIKE {folder} a des blocs de {size} pixels, qui sont conservés ; attendu : 0 ou ce nombre.</translation>
  </message>
  <message>
   <source>A patch sees {side} pixels, but LIKE {folder} has blocks of {size} pixels, into which none fits. Choose smaller patches (PATCH_SIZE), or sample without LIKE and train a new network.</source>
   <extracomment>1761, engine/sampling/earlier_division.py</extracomment>
   <translation>Une imagette voit {side} pixels, mais LIKE {folder} a des blocs de {size} pixels, dans lesquels aucune ne tient. Choisissez des imagettes plus petites (PATCH_SIZE), ou échantillonnez sans LIKE et entraînez un nouveau réseau.</translation>
  </message>
  <message>
   <source>{path} has {other} of LIKE {folder}. Bring the image to that one with “Warp (reproject)”, or sample without LIKE and train a new network.</source>
   <extracomment>1762, engine/sampling/earlier_division.py</extracomment>
   <translation>{path} n'a pas le même système de coordonnées de référence que LIKE {folder} : {other}. Ramenez l'image à celui-ci avec « Projection (warp) », ou échantillonnez sans LIKE et entraînez un nouveau réseau.</translation>
  </message>
  <message>
   <source>{path} has other pixels than LIKE {folder}: of {a} x {e} from ({c}, {f}) on (turned by {b}, {d}) instead of {theirs} x {theirs_2} from ({theirs_3}, {theirs_4}) on (turned by {theirs_5}, {theirs_6}). Give an image on the same pixel grid as the first one, or sample without LIKE and train a new network.</source>
   <extracomment>1763, engine/sampling/earlier_division.py</extracomment>
   <translation>{path} a d'autres pixels que LIKE {folder} : de {a} x {e} à partir de ({c}, {f}) (rotation de {b}, {d}) au lieu de {theirs} x {theirs_2} à partir de ({theirs_3}, {theirs_4}) (rotation de {theirs_5}, {theirs_6}). Indiquez une image sur la même grille de pixels que la première, ou échantillonnez sans LIKE et entraînez un nouveau réseau.</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided by polygons, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1764, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} est réparti par polygones, une répartition que d'autres étiquettes ne peuvent pas conserver ; attendu : un jeu réparti par blocs spatiaux. Échantillonnez sans LIKE et entraînez un nouveau réseau.</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided at random, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1765, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} est réparti au hasard, une répartition que d'autres étiquettes ne peuvent pas conserver ; attendu : un jeu réparti par blocs spatiaux. Échantillonnez sans LIKE et entraînez un nouveau réseau.</translation>
  </message>
  <message>
   <source>LIKE {folder} does not tell how its ground is divided: an earlier version of CNN Mapper made it. Sample it once more with the same values, which gives the same patches, and give that folder.</source>
   <extracomment>1766, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKE {folder} n'indique pas comment son terrain est réparti : une version antérieure de CNN Mapper l'a créé. Échantillonnez-le encore une fois avec les mêmes valeurs, ce qui donne les mêmes imagettes, et indiquez ce dossier-là.</translation>
  </message>
  <message>
   <source>the place of the blocks</source>
   <extracomment>1767, engine/sampling/ground_blocks.py</extracomment>
   <translation>la position des blocs</translation>
  </message>
  <message>
   <source>the number of blocks</source>
   <extracomment>1768, engine/sampling/ground_blocks.py</extracomment>
   <translation>le nombre de blocs</translation>
  </message>
  <message>
   <source>the rows of blocks</source>
   <extracomment>1769, engine/sampling/ground_blocks.py</extracomment>
   <translation>les lignes de blocs</translation>
  </message>
  <message>
   <source>the row of blocks {text}</source>
   <extracomment>1770, engine/sampling/ground_blocks.py</extracomment>
   <translation>la ligne de blocs {text}</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels like an earlier set ({sum} of its blocks, {free_count} new); no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1771, engine/sampling/like_division.py</extracomment>
   <translation>Réparti par blocs carrés de {size} pixels comme un jeu précédent ({sum} de ses blocs, {free_count} nouveaux) ; aucun pixel d'une imagette n'est dans une imagette d'une autre partie (écart de {gap} pixels).</translation>
  </message>
  <message>
   <source>the blocks are others than their identity says</source>
   <extracomment>1772, engine/sampling/patch_set_document.py</extracomment>
   <translation>les blocs ne sont pas ceux qu'indique leur identité</translation>
  </message>
  <message>
   <source>No patch of {without} is in the {name} part: their labels lie in too few places. Label more places of them, far from each other{may_be_smaller}.</source>
   <extracomment>1773, engine/sampling/set_making.py</extracomment>
   <translation>Aucune imagette de {without} n'est dans la partie {name} : leurs étiquettes se trouvent en trop peu de lieux. Étiquetez-en plus de lieux, éloignés les uns des autres{may_be_smaller}.</translation>
  </message>
  <message>
   <source> That is too good if they lie where the network has learnt before.</source>
   <extracomment>1774, engine/train.py</extracomment>
   <translation> C'est trop optimiste si ces échantillons se trouvent là où le réseau a déjà appris.</translation>
  </message>
  <message>
   <source>START may have learnt the test. </source>
   <extracomment>1775, engine/models/card_accuracy.py</extracomment>
   <translation>START a peut-être appris le test. </translation>
  </message>
  <message>
   <source>What START has learnt is not known. </source>
   <extracomment>1776, engine/models/card_accuracy.py</extracomment>
   <translation>On ne sait pas ce que START a appris. </translation>
  </message>
  <message>
   <source>START {name} has learnt from another division of the ground than that of {folder}: test samples may lie where it has learnt, so that the accuracy stated is too good. Sample again with LIKE, the folder of the patches that START was trained on, or train a new network.</source>
   <extracomment>1777, engine/training/start_ground.py</extracomment>
   <translation>START {name} a appris d'une autre répartition du terrain que celle de {folder} : des échantillons de test peuvent se trouver là où il a appris, de sorte que l'exactitude indiquée est trop optimiste. Échantillonnez de nouveau avec LIKE, le dossier des imagettes sur lesquelles START a été entraîné, ou entraînez un nouveau réseau.</translation>
  </message>
  <message>
   <source>Nothing tells where START {name} has learnt, or where the network has that it began with.</source>
   <extracomment>1778, engine/training/start_ground.py</extracomment>
   <translation>Rien n'indique où START {name} a appris, ni où a appris le réseau dont il est parti.</translation>
  </message>
  <message>
   <source>{folder} does not tell how its ground is divided, so that it cannot be compared with what START has learnt.</source>
   <extracomment>1779, engine/training/start_ground.py</extracomment>
   <translation>{folder} n'indique pas comment son terrain est réparti, de sorte qu'il ne peut pas être comparé à ce que START a appris.</translation>
  </message>
  <message>
   <source>{what} If START was trained on other images, the accuracy stated is that of places that it has never seen; if on this one, test samples may lie where it has learnt, and the accuracy is too good.</source>
   <extracomment>1780, engine/training/start_ground.py</extracomment>
   <translation>{what} Si START a été entraîné sur d'autres images, l'exactitude indiquée est celle de lieux qu'il n'a jamais vus ; si c'est sur celle-ci, des échantillons de test peuvent se trouver là où il a appris, et l'exactitude est trop optimiste.</translation>
  </message>
  <message>
   <source>output, a folder: each map is called as its image is</source>
   <extracomment>1782, engine/contract/job.py</extracomment>
   <translation>output, un dossier : chaque carte porte le nom de son image</translation>
  </message>
  <message>
   <source>The job's predict.{name} is {value}, but it is filled in for each image; expected is {instead}.</source>
   <extracomment>1783, engine/contract/job.py</extracomment>
   <translation>Le champ predict.{name} de la tâche est {value}, mais il est rempli pour chaque image ; attendu : {instead}.</translation>
  </message>
  <message>
   <source>The job's seed is {seed}; expected is at most {LARGEST_SEED}.</source>
   <extracomment>1784, engine/contract/sampling_job.py</extracomment>
   <translation>Le champ seed de la tâche est {seed} ; attendu : au plus {LARGEST_SEED}.</translation>
  </message>
  <message>
   <source> On as many test blocks chance alone gives up to {error_by_chance} %.</source>
   <extracomment>1785, engine/inference/calibration_choice.py</extracomment>
   <translation> Sur autant de blocs de test, le hasard seul donne jusqu'à {error_by_chance} %.</translation>
  </message>
  <message>
   <source> So its validation blocks and its test blocks disagree on how sure it may be; where they are few, neither says much.</source>
   <extracomment>1786, engine/inference/calibration_choice.py</extracomment>
   <translation> Ses blocs de validation et ses blocs de test sont donc en désaccord sur le degré de certitude qu'il peut avoir ; s'ils sont peu nombreux, ni les uns ni les autres n'en disent beaucoup.</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} has not answered for {ANSWER_S} s. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1787, engine/inference/cluster_connection.py</extracomment>
   <translation>L'ordonnanceur du cluster {text} n'a pas répondu depuis {ANSWER_S} s. Les tuiles terminées restent à côté de la carte : relancez, avec ou sans CLUSTER, et l'exécution reprend de là.</translation>
  </message>
  <message>
   <source>these workers do not answer: {some}</source>
   <extracomment>1788, engine/inference/cluster_connection.py</extracomment>
   <translation>ces processus de calcul ne répondent pas : {some}</translation>
  </message>
  <message>
   <source>not all workers answer</source>
   <extracomment>1789, engine/inference/cluster_connection.py</extracomment>
   <translation>les processus de calcul ne répondent pas tous</translation>
  </message>
  <message>
   <source>In the cluster {text}, {which} (waited for: {ANSWER_S} s). End them and run it again, or wait until the scheduler has given them up, which takes some minutes.</source>
   <extracomment>1790, engine/inference/cluster_connection.py</extracomment>
   <translation>Dans le cluster {text}, {which} (attente : {ANSWER_S} s). Arrêtez-les et relancez, ou attendez que l'ordonnanceur les ait abandonnés, ce qui prend quelques minutes.</translation>
  </message>
  <message>
   <source>No image gave a map. {name}: {reason}</source>
   <extracomment>1791, engine/map_images.py</extracomment>
   <translation>Aucune image n'a donné de carte. {name} : {reason}</translation>
  </message>
  <message>
   <source>it failed unexpectedly ({name}: {reason}).</source>
   <extracomment>1792, engine/map_images.py</extracomment>
   <translation>échec inattendu ({name} : {reason}).</translation>
  </message>
  <message>
   <source>{name} has no map: {reason}</source>
   <extracomment>1793, engine/map_images.py</extracomment>
   <translation>{name} n'a pas de carte : {reason}</translation>
  </message>
  <message>
   <source>{what}: {path} cannot be read: {strerror}.</source>
   <extracomment>1794, engine/map_images.py</extracomment>
   <translation>{what} : impossible de lire {path} : {strerror}.</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a path that ends with a name.</source>
   <extracomment>1795, engine/maps/output_paths.py</extracomment>
   <translation>{name} est {path} ; attendu : un chemin qui se termine par un nom.</translation>
  </message>
  <message>
   <source>these files are no parts, or too damaged to tell: {untold}</source>
   <extracomment>1796, engine/merge_maps.py</extracomment>
   <translation>ces fichiers ne sont pas des parties, ou sont trop endommagés pour qu'on puisse le dire : {untold}</translation>
  </message>
  <message>
   <source>expected is a list of classes, each with its value and name</source>
   <extracomment>1797, engine/models/learnt_classes.py</extracomment>
   <translation>attendu : une liste de classes, chacune avec sa valeur et son nom</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells the classes of the network, is damaged ({error}). Copy the file again, or remove that member from the archive: then they are not known.</source>
   <extracomment>1798, engine/models/learnt_classes.py</extracomment>
   <translation>{path} : {MEMBER} qu'il contient, qui indique les classes du réseau, est endommagé ({error}). Recopiez le fichier, ou supprimez ce membre de l'archive : les classes ne sont alors pas connues.</translation>
  </message>
  <message>
   <source>{where} holds “{value}”, and CLASSES calls the classes {list} so. Give each of them a name of its own, or let the field hold the numbers of the classes.</source>
   <extracomment>1799, engine/sampling/class_values.py</extracomment>
   <translation>{where} contient « {value} », et CLASSES nomme ainsi les classes {list}. Donnez à chacune d'elles un nom qui lui soit propre, ou faites en sorte que le champ contienne les numéros des classes.</translation>
  </message>
  <message>
   <source>The numbers of {path} have another scale or offset than those of {path_2}, and are taken as the files store them: the same number means different things. Choose the values with scale and offset applied (VALUES); an image that lacks them has to be given them first.</source>
   <extracomment>1800, engine/sampling/image_opening.py</extracomment>
   <translation>Les nombres de {path} ont une autre échelle ou un autre décalage que ceux de {path_2}, et sont pris tels que les fichiers les stockent : le même nombre y a un sens différent. Choisissez les valeurs avec échelle et décalage appliqués (VALUES) ; une image qui n'en a pas doit d'abord les recevoir.</translation>
  </message>
  <message>
   <source>The temperature {temperature}, by the validation blocks, makes the probabilities on the test blocks less true: their expected calibration error is {value} with it and {value_2} without. Validation and test blocks disagree on how sure the network may be, and nobody can tell which of them are like the land; more labelled places tell. CALIBRATE goes by the validation blocks.</source>
   <extracomment>1801, engine/training/calibrating.py</extracomment>
   <translation>La température {temperature}, d'après les blocs de validation, rend les probabilités sur les blocs de test moins justes : leur erreur de calibration attendue est de {value} avec elle et de {value_2} sans elle. Les blocs de validation et de test sont en désaccord sur le degré de certitude que peut avoir le réseau, et personne ne peut dire lesquels ressemblent au terrain ; davantage de lieux étiquetés le diront. CALIBRATE suit les blocs de validation.</translation>
  </message>
  <message>
   <source>The patches of {folder} have numbers up to {largest} in “{name}”; expected are at most {LARGEST}, which a network can compute with. If they mean “no data”, sample again and name them in NODATA.</source>
   <extracomment>1802, engine/training/network_of_set.py</extracomment>
   <translation>Les imagettes de {folder} ont des nombres allant jusqu'à {largest} dans « {name} » ; attendu : au plus {LARGEST}, pour qu'un réseau puisse calculer avec. S'ils signifient « sans données », échantillonnez de nouveau et indiquez-les dans NODATA.</translation>
  </message>
  <message>
   <source>Nothing tells the classes of START; those of the patch set are taken for them, in their order: {names}.</source>
   <extracomment>1803, engine/training/own_network.py</extracomment>
   <translation>Rien n'indique les classes de START ; celles du jeu d'imagettes sont prises à leur place, dans leur ordre : {names}.</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}), and its last layer cannot be replaced: it begins with what it knows of those. Train for longer, or train a new network.</source>
   <extracomment>1804, engine/training/own_network.py</extracomment>
   <translation>START a appris d'autres classes ({before}) que celles du jeu d'imagettes ({names}), et sa dernière couche ne peut pas être remplacée : il commence avec ce qu'il sait de celles-là. Entraînez plus longtemps, ou entraînez un nouveau réseau.</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}): its last layer begins with random weights.</source>
   <extracomment>1805, engine/training/own_network.py</extracomment>
   <translation>START a appris d'autres classes ({before}) que celles du jeu d'imagettes ({names}) : sa dernière couche commence avec des poids aléatoires.</translation>
  </message>
  <message>
   <source>{failed_count} of {failed_count_2} images have no map: {list}{more}. The log says of each why. Run this again when that is mended: it makes only what is missing.</source>
   <extracomment>1806, engine/batch/failed_images.py</extracomment>
   <translation>{failed_count} images sur {failed_count_2} n'ont pas de carte : {list}{more}. Le journal dit pourquoi pour chacune. Relancez quand le problème est corrigé : seul ce qui manque est fait.</translation>
  </message>
  <message>
   <source>The map {file} cannot be read for the index: {error}.</source>
   <extracomment>1807, engine/batch/map_index.py</extracomment>
   <translation>Impossible de lire la carte {file} pour l'index : {error}.</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is damaged or no raster, and nothing says that it was a map of this program. Move or remove the file and run this again, or choose another folder.</source>
   <extracomment>1808, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT : {file} existe et est endommagé ou n'est pas un raster, et rien ne dit que c'était une carte de ce programme. Déplacez ou supprimez le fichier et relancez, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>OUTPUT: {item} is there and is no STAC item of this program, whose place it has. Choose another folder, or move the file.</source>
   <extracomment>1809, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT : {item} existe et n'est pas un élément STAC de ce programme, dont il occupe la place. Choisissez un autre dossier, ou déplacez le fichier.</translation>
  </message>
  <message>
   <source>is damaged</source>
   <extracomment>1810, engine/batch/mosaic.py</extracomment>
   <translation>est endommagée</translation>
  </message>
  <message>
   <source>{file} is no map of this program, though {stem}.json names it as one: no mosaic holds it. Move it, and run this again.</source>
   <extracomment>1811, engine/batch/mosaic.py</extracomment>
   <translation>{file} n'est pas une carte de ce programme, bien que {stem}.json l'indique comme telle : aucune mosaïque ne la contient. Déplacez ce fichier, et relancez.</translation>
  </message>
  <message>
   <source>cannot be read ({error})</source>
   <extracomment>1812, engine/batch/mosaic.py</extracomment>
   <translation>ne peut pas être lue ({error})</translation>
  </message>
  <message>
   <source>The map {file} {why}: no mosaic holds it. Run this again with its image, which makes it anew, or remove {stem}.json.</source>
   <extracomment>1813, engine/batch/mosaic.py</extracomment>
   <translation>La carte {file} {why} : aucune mosaïque ne la contient. Relancez avec son image, ce qui la recrée, ou supprimez {stem}.json.</translation>
  </message>
  <message>
   <source>{before} and {change} are given; expected is one of them.</source>
   <extracomment>1814, engine/command.py</extracomment>
   <translation>{before} et {change} sont donnés ; attendu : l'un des deux.</translation>
  </message>
  <message>
   <source>{key} gives {error}; expected is every key once.</source>
   <extracomment>1815, engine/command.py</extracomment>
   <translation>{key} donne {error} ; attendu : chaque clé une seule fois.</translation>
  </message>
  <message>
   <source>{name} is {path}, which is no file; expected is a file.</source>
   <extracomment>1816, engine/contract/feature_file.py</extracomment>
   <translation>{name} est {path}, qui n'est pas un fichier ; attendu : un fichier.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path}: a layer as GeoPackage, Shapefile or GeoJSON is read by QGIS, not by the engine; expected are features as QGIS hands them over. Run the algorithm in QGIS or with qgis_process, and give the layer there.</source>
   <extracomment>1817, engine/contract/feature_file.py</extracomment>
   <translation>{name} ne peut pas être lu dans {path} : une couche au format GeoPackage, Shapefile ou GeoJSON est lue par QGIS, et non par le moteur ; attendu : des entités telles que QGIS les transmet. Exécutez l'algorithme dans QGIS ou avec qgis_process, et indiquez-y la couche.</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({value}). Give a file that is there and can be read, or run the algorithm from QGIS, which hands the layer over.</source>
   <extracomment>1818, engine/contract/feature_file.py</extracomment>
   <translation>{name} ne peut pas être lu dans {path} ({value}). Indiquez un fichier qui existe et peut être lu, ou exécutez l'algorithme depuis QGIS, qui transmet la couche.</translation>
  </message>
  <message>
   <source>The job gives {error}; expected is every key once.</source>
   <extracomment>1819, engine/contract/job.py</extracomment>
   <translation>La tâche donne {error} ; attendu : chaque clé une seule fois.</translation>
  </message>
  <message>
   <source>The job's max_cloud is {max_cloud}; expected is a number from 0 to 100.</source>
   <extracomment>1820, engine/contract/stac_job.py</extracomment>
   <translation>Le champ max_cloud de la tâche est {max_cloud} ; attendu : un nombre de 0 à 100.</translation>
  </message>
  <message>
   <source>{key} twice: {found} and {value}</source>
   <extracomment>1821, engine/contract/strict_json.py</extracomment>
   <translation>{key} deux fois : {found} et {value}</translation>
  </message>
  <message>
   <source>Other workers get their tiles</source>
   <extracomment>1822, engine/inference/cluster.py</extracomment>
   <translation>D'autres processus de calcul reçoivent leurs tuiles</translation>
  </message>
  <message>
   <source>There is no other: the run waits until one answers or joins. Dask gives up workers that hang, after five minutes if nobody has set it otherwise. End them and start others, or cancel the run: what is finished stays for the next one</source>
   <extracomment>1823, engine/inference/cluster.py</extracomment>
   <translation>Il n'y en a pas d'autre : l'exécution attend que l'un d'eux réponde ou qu'un autre se joigne au cluster. Dask abandonne les processus de calcul bloqués, au bout de cinq minutes si personne ne l'a réglé autrement. Arrêtez-les et démarrez-en d'autres, ou annulez l'exécution : ce qui est terminé reste pour la prochaine</translation>
  </message>
  <message>
   <source>These workers of the cluster {text} have not answered for {values} s, far longer than their tiles take: {names}. {follows}. A worker that answers again is used again.</source>
   <extracomment>1824, engine/inference/cluster.py</extracomment>
   <translation>Ces processus de calcul du cluster {text} n'ont pas répondu depuis {values} s, bien plus longtemps que ne durent leurs tuiles : {names}. {follows}. Un processus de calcul qui répond de nouveau est de nouveau utilisé.</translation>
  </message>
  <message>
   <source>The worker {worker} answers again.</source>
   <extracomment>1825, engine/inference/cluster.py</extracomment>
   <translation>Le processus de calcul {worker} répond de nouveau.</translation>
  </message>
  <message>
   <source>The cluster {text} failed: {failure}.</source>
   <extracomment>1826, engine/inference/cluster.py</extracomment>
   <translation>Le cluster {text} a échoué : {failure}.</translation>
  </message>
  <message>
   <source>{file} is damaged: the map of {name} is made anew.</source>
   <extracomment>1827, engine/map_images.py</extracomment>
   <translation>{file} est endommagé : la carte de {name} est recréée.</translation>
  </message>
  <message>
   <source> of the first {tried}, after which no more were tried,</source>
   <extracomment>1828, engine/map_images.py</extracomment>
   <translation> parmi les {tried} premières, après lesquelles aucune autre n'a été essayée,</translation>
  </message>
  <message>
   <source>{origin} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1829, engine/maps/legend.py</extracomment>
   <translation>{origin} donne {error} ; attendu : chaque clé une seule fois. Supprimez l'une des deux.</translation>
  </message>
  <message>
   <source>{origin} has the column {strip} twice; expected is one. Remove the other.</source>
   <extracomment>1830, engine/maps/legend_table.py</extracomment>
   <translation>{origin} contient deux fois la colonne {strip} ; attendu : une seule. Supprimez l'autre.</translation>
  </message>
  <message>
   <source>its transform is not finite</source>
   <extracomment>1831, engine/maps/part_tag.py</extracomment>
   <translation>sa transformation n'est pas finie</translation>
  </message>
  <message>
   <source>{path} is no TIFF file</source>
   <extracomment>1832, engine/maps/tiff_extent.py</extracomment>
   <translation>{path} n'est pas un fichier TIFF</translation>
  </message>
  <message>
   <source>The image {name} was changed while the parts were made: part {one} has seen it as it was changed last at {before}, part {other} at {after}. Where its pixels were edited, the parts are of two images: make them all again. Where it was only copied anew, or its metadata written, they are not.</source>
   <extracomment>1833, engine/merge_maps.py</extracomment>
   <translation>L'image {name} a été modifiée pendant la création des parties : pour la partie {one}, sa dernière modification datait de {before}, pour la partie {other}, de {after}. Si ses pixels ont été modifiés, les parties proviennent de deux images : recréez-les toutes. Si elle a seulement été recopiée, ou ses métadonnées écrites, ce n'est pas le cas.</translation>
  </message>
  <message>
   <source>{path} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1834, engine/models/card.py</extracomment>
   <translation>{path} donne {error} ; attendu : chaque clé une seule fois. Supprimez l'une des deux.</translation>
  </message>
  <message>
   <source>{value} is no whole number</source>
   <extracomment>1835, engine/models/card_fields.py</extracomment>
   <translation>{value} n'est pas un nombre entier</translation>
  </message>
  <message>
   <source>{value} is no number</source>
   <extracomment>1836, engine/models/card_fields.py</extracomment>
   <translation>{value} n'est pas un nombre</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} twice: {given} and {value}; expected is one value for each.</source>
   <extracomment>1837, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERS donne {name} deux fois : {given} et {value} ; attendu : une seule valeur pour chaque entrée.</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} has the column {twice} twice; expected is one. Remove the other.</source>
   <extracomment>1838, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE : {path} contient deux fois la colonne {twice} ; attendu : une seule. Supprimez l'autre.</translation>
  </message>
  <message>
   <source>{option_string} {before} and {option_string_2} {values} are given; expected is one of them</source>
   <extracomment>1839, engine/service.py</extracomment>
   <translation>{option_string} {before} et {option_string_2} {values} sont donnés ; attendu : l'un des deux</translation>
  </message>
 </context>
</TS>
