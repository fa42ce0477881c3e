<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>CnnMapper</name>
  <message>
   <source>Assess a class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>分類図の精度評価</translation>
  </message>
  <message>
   <source>reference,ground truth,f1,iou,mcc,olofsson,area estimation,calibration</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>参照データ,グラウンドトゥルース,f1,iou,mcc,olofsson,面積推定,較正</translation>
  </message>
  <message>
   <source>Holds a class map against reference data, a raster or points or polygons with a class field, and reports its accuracy: confusion matrix, overall accuracy, user's and producer's accuracy, F1, intersection over union, kappa and the Matthews correlation coefficient. For a random sample stratified by map class also area-adjusted accuracy and areas with 95 % confidence intervals (Olofsson et al. 2014), and with the probabilities a reliability diagram.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>分類図を参照データ（ラスタ、またはクラスのフィールドを持つポイントかポリゴン）と照合し、精度を報告します：混同行列、全体精度、ユーザー精度とプロデューサー精度、F1、IoU（Intersection over Union）、カッパ係数、マシューズ相関係数。マップのクラスで層化した無作為標本であれば、面積調整済みの精度と面積も95%信頼区間とともに求め（Olofsson et al. 2014）、確率があれば信頼性ダイアグラムも作成します。</translation>
  </message>
  <message>
   <source>Class map</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>分類図</translation>
  </message>
  <message>
   <source>One band with a whole number for each class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>各クラスを整数で表す1バンドのラスタ。</translation>
  </message>
  <message>
   <source>The reference is a random sample stratified by map class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>参照データはマップのクラスで層化した無作為標本である</translation>
  </message>
  <message>
   <source>Also estimate area-adjusted accuracy and areas. True only if the places were drawn at random within each class of this map (or at random over all of it); training data and convenient places are no such sample.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>面積調整済みの精度と面積も推定します。地点がこのマップの各クラスの中から無作為に（またはマップ全体から無作為に）抽出された場合にのみチェックしてください。学習データや都合よく選んだ地点は、そのような標本ではありません。</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>確率</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class, or that of the second of two classes: adds a reliability diagram and the expected calibration error.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>同じ実行で得た確率のマップ。クラスごとに1バンド、または2クラスのうち2番目のクラスのバンド。信頼性ダイアグラムと期待較正誤差が追加されます。</translation>
  </message>
  <message>
   <source>Class values of the reference that mean “not known”, separated by commas, such as 0,255; beside its nodata value.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>参照データで「不明」を意味するクラス値。0,255のようにカンマで区切ります。NoData値とは別に除外されます。</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>精度レポート</translation>
  </message>
  <message>
   <source>Reference</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>参照データ</translation>
  </message>
  <message>
   <source>Reference raster</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>参照ラスタ</translation>
  </message>
  <message>
   <source>What is really there, as a raster of classes in the map's CRS; its nodata value is left out. This, or points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>実際に何があるかを示す、マップと同じCRSのクラスのラスタ。NoData値は除外されます。これか、ポイントまたはポリゴンのいずれかを指定します。</translation>
  </message>
  <message>
   <source>Reference points or polygons</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>参照ポイントまたはポリゴン</translation>
  </message>
  <message>
   <source>What is really there, as points or polygons in any CRS. A polygon counts for the pixels whose centres lie in it.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>実際に何があるかを示すポイントまたはポリゴン（CRSは任意）。ポリゴンは、中心がその中にあるピクセルに対して数えられます。</translation>
  </message>
  <message>
   <source>Field of the class</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>クラスのフィールド</translation>
  </message>
  <message>
   <source>For points and polygons: the field with the number of the class, or its name as in the legend.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>ポイントとポリゴンの場合：クラスの番号、または凡例どおりのクラス名が入っているフィールド。</translation>
  </message>
  <message>
   <source>In scripts and models: a raster, points or polygons, in the place of the two parameters above.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>スクリプトとモデルの場合：上の2つのパラメータの代わりに、ラスタ、ポイント、またはポリゴンを指定します。</translation>
  </message>
  <message>
   <source>Overall accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>全体精度（0～1）</translation>
  </message>
  <message>
   <source>Kappa</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>カッパ係数</translation>
  </message>
  <message>
   <source>Matthews correlation coefficient</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>マシューズ相関係数</translation>
  </message>
  <message>
   <source>Mean F1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>平均F1</translation>
  </message>
  <message>
   <source>Mean intersection over union</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>平均IoU</translation>
  </message>
  <message>
   <source>Samples</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>標本数</translation>
  </message>
  <message>
   <source>Samples outside the map or its data</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>マップの外またはデータのない場所にある標本数</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy, 0 to 1</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>面積調整済みの精度（0～1）</translation>
  </message>
  <message>
   <source>Half of its 95 % confidence interval</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>その95%信頼区間の半幅</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>期待較正誤差</translation>
  </message>
  <message>
   <source>Duration in seconds</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>所要時間（秒）</translation>
  </message>
  <message>
   <source>MAP: no raster is given; expected is one.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>MAP: ラスタが指定されていません。ラスタを1つ指定してください。</translation>
  </message>
  <message>
   <source>No reference is given; expected is REFERENCE_RASTER (a raster) or REFERENCE_FEATURES (points or polygons).</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>参照データが指定されていません。REFERENCE_RASTER（ラスタ）またはREFERENCE_FEATURES（ポイントまたはポリゴン）を指定してください。</translation>
  </message>
  <message>
   <source>{} are both given; expected is one reference. Empty the one that you do not want.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{}が同時に指定されています。参照データは1つだけ指定してください。不要な方を空にしてください。</translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>と</translation>
  </message>
  <message>
   <source>FIELD is {field}, but {name} is a raster, which has no fields. Empty FIELD, or choose a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELDは{field}ですが、{name}はラスタなのでフィールドがありません。FIELDを空にするか、ポイントまたはポリゴンのレイヤを選択してください。</translation>
  </message>
  <message>
   <source>FIELD: nothing is given; expected is the field of {name} that holds the class.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>FIELD: 何も指定されていません。クラスが入っている{name}のフィールドを指定してください。</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a raster, or a layer of points or polygons.</source>
   <extracomment>algorithms/assess_map.py</extracomment>
   <translation>{name}: {value}を開けません。ラスタ、またはポイントかポリゴンのレイヤを指定してください。</translation>
  </message>
  <message>
   <source>accuracy,agreement,confusion matrix,error matrix,kappa,validation,land cover</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>精度,一致度,混同行列,誤差行列,カッパ係数,検証,土地被覆</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the maps carry themselves.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>クラスの名前と色：{kinds}。空の場合：マップ自体が持つもの。</translation>
  </message>
  <message>
   <source>Values without a class</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>クラスのない値</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>HTMLファイル (*.html)</translation>
  </message>
  <message>
   <source>A page with the confusion matrix as a heat map, all measures and plots, in one file that can be sent on.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>混同行列のヒートマップ、すべての指標、グラフを含むページ。1つのファイルなのでそのまま人に渡せます。</translation>
  </message>
  <message>
   <source>Table of all numbers</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>全数値の表</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>CSVファイル (*.csv)</translation>
  </message>
  <message>
   <source>Every number of the report, one a line, in full precision.</source>
   <extracomment>algorithms/assessment.py</extracomment>
   <translation>レポートのすべての数値を、1行に1つ、最大の桁数で。</translation>
  </message>
  <message>
   <source>neural network,deep learning,machine learning,classification,segmentation</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>ニューラルネットワーク,深層学習,ディープラーニング,機械学習,分類,セグメンテーション</translation>
  </message>
  <message>
   <source>nothing is given</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>何も指定されていません</translation>
  </message>
  <message>
   <source>{value} cannot be used</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{value}は使用できません</translation>
  </message>
  <message>
   <source>CNN Mapper failed unexpectedly ({kind}: {reason}, in {file}, line {line}). Please report this, with what the panel Log Messages shows under “CNN Mapper”.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>CNN Mapperが予期せず失敗しました（{kind}: {reason}、{file}の{line}行目）。ログメッセージパネルの「CNN Mapper」に表示される内容を添えて報告してください。</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>フォルダです</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>存在しません</translation>
  </message>
  <message>
   <source>{name}: {path} is not a file ({found}); expected is {expected}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name}: {path}はファイルではありません（{found}）。{expected}を指定してください。</translation>
  </message>
  <message>
   <source>{name}: {path} ends with {suffix}; expected is a file that ends with {suffixes}.</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>{name}: {path}の拡張子は{suffix}です。拡張子が{suffixes}のファイルを指定してください。</translation>
  </message>
  <message>
   <source>nothing</source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>なし</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>algorithms/base.py</extracomment>
   <translation>または</translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>保存値のまま</translation>
  </message>
  <message>
   <source>scale and offset applied</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>スケールとオフセットを適用済み</translation>
  </message>
  <message>
   <source>harmonised to before baseline 04.00</source>
   <extracomment>algorithms/card_words.py</extracomment>
   <translation>ベースライン04.00より前に調和済み</translation>
  </message>
  <message>
   <source>Dask cluster</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>Daskクラスタ</translation>
  </message>
  <message>
   <source>Where the tiles are computed: tcp://host:8786 or tls://host:8786 (a Dask scheduler), the path of a scheduler file, or local:4 for four processes of this machine. The map is the same, and is written here. The workers read the images and the model themselves: under the same paths as here, or over the network (/vsicurl/, /vsis3/). They need the versions of Python and Dask that the inference environment has. Dask runs code that it is sent: name only clusters that you trust, over tcp:// only in a network that you trust; log-ins of layers are never sent. Needs Dask in the inference environment (CLUSTER of “Set up the inference environment”). Empty: this machine, in one process.</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>タイルを計算する場所：tcp://host:8786またはtls://host:8786（Daskスケジューラ）、スケジューラファイルのパス、またはこのマシンの4プロセスを使うlocal:4。マップは同じもので、このマシンで書き込まれます。画像とモデルはワーカーが自分で読み込みます：ここと同じパスから、またはネットワーク経由（/vsicurl/、/vsis3/）。ワーカーのPythonとDaskは、推論環境と同じバージョンでなければなりません。Daskは送られてきたコードを実行するため、信頼できるクラスタだけを指定し、tcp://は信頼できるネットワーク内でのみ使用してください。レイヤのログイン情報が送られることはありません。推論環境にDaskが必要です（「推論環境のセットアップ」のCLUSTER）。空の場合：このマシンの1プロセス。</translation>
  </message>
  <message>
   <source>CLUSTER is given, but the inference environment has no Dask. {way_out}</source>
   <extracomment>algorithms/cluster_parameter.py</extracomment>
   <translation>CLUSTERが指定されていますが、推論環境にDaskがありません。{way_out}</translation>
  </message>
  <message>
   <source>Compare two class maps</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>2つの分類図の比較</translation>
  </message>
  <message>
   <source>difference,change,cross tabulation</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>差分,変化,クロス集計</translation>
  </message>
  <message>
   <source>Says how far two class maps agree, and where and how they differ. Their pixels may differ in size and position: the classes are compared at the pixel centres of the coarser map, and by the area that they share. Makes a difference map, a report and a table of all numbers.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>2つの分類図がどの程度一致し、どこがどのように異なるかを示します。ピクセルの大きさと位置は異なっていてもかまいません。クラスは粗い方のマップのピクセル中心で、また両者が共有する面積で比較されます。差分マップ、レポート、全数値の表を作成します。</translation>
  </message>
  <message>
   <source>Map A</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>マップA</translation>
  </message>
  <message>
   <source>A class map: one band with a whole number for each class.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>分類図：各クラスを整数で表す1バンドのラスタ。</translation>
  </message>
  <message>
   <source>Map B</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>マップB</translation>
  </message>
  <message>
   <source>Another one, with the same numbers for the same classes and in the same CRS.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>もう1つの分類図。同じクラスに同じ番号を使い、同じCRSであること。</translation>
  </message>
  <message>
   <source>Class values that mean no data in either map, separated by commas, such as 0,255; beside the nodata values of the maps.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>どちらのマップでもデータなしを意味するクラス値。0,255のようにカンマで区切ります。マップのNoData値とは別に除外されます。</translation>
  </message>
  <message>
   <source>Difference map</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>差分マップ</translation>
  </message>
  <message>
   <source>On the pixels of the coarser map: which class is in A and which in B, with a legend.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>粗い方のマップのピクセルごとに、AとBがそれぞれどのクラスかを凡例付きで示します。</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>比較レポート</translation>
  </message>
  <message>
   <source>Agreement at pixel centres, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>ピクセル中心での一致度（0～1）</translation>
  </message>
  <message>
   <source>Agreement by area, 0 to 1</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>面積での一致度（0～1）</translation>
  </message>
  <message>
   <source>Kappa at pixel centres</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>ピクセル中心でのカッパ係数</translation>
  </message>
  <message>
   <source>Pixel centres compared</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>比較したピクセル中心の数</translation>
  </message>
  <message>
   <source>{name}: no raster is given; expected is one.</source>
   <extracomment>algorithms/compare_maps.py</extracomment>
   <translation>{name}: ラスタが指定されていません。ラスタを1つ指定してください。</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already. Choose another file.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name}は{path}ですが、これはすでに読み込みまたは書き込みの対象です。別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>{name}: the folder {folder} does not exist. Create it, or choose another.</source>
   <extracomment>algorithms/early_checks.py</extracomment>
   <translation>{name}: フォルダ{folder}が存在しません。作成するか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>Edit a model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>モデルカードの編集</translation>
  </message>
  <message>
   <source>classes,legend,bands,statistics,training,metadata,description,licence,rename</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>クラス,凡例,バンド,統計量,学習,メタデータ,説明,ライセンス,名前の変更</translation>
  </message>
  <message>
   <source>Changes what the model card of an exported model says of it: classes with their colours, names of the bands, what the model was trained on, description and licence. What is left empty stays as it is. The model itself is not touched and need not be exported again; the next map is made by the new card.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>エクスポート済みモデルのモデルカードの記載を変更します：クラスとその色、バンド名、学習に使われたデータ、説明、ライセンス。空のままにした項目は変わりません。モデル自体には手を加えず、再エクスポートも不要です。次のマップは新しいカードに従って作成されます。</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or in that of a column “index” of a table; values that count from 0 are the channels' numbers. The maps hold the legend's values.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>クラス：{kinds}。モデル出力のチャンネルごとに1クラスを、チャンネルの順序、または表の「index」列の順序で指定します。0から始まる連番の値はチャンネル番号とみなされます。マップには凡例の値が入ります。</translation>
  </message>
  <message>
   <source>Names of the bands</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>バンド名</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. An image whose bands have these names may have them in any order. Several inputs are separated by “;”.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>モデルの学習に使われたバンドを、入力の順序で：B04,B03,B02,B08。バンドがこれらの名前を持つ画像では、バンドの順序は任意です。複数の入力は「;」で区切ります。</translation>
  </message>
  <message>
   <source>Pixel size of the training (metres)</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>学習時のピクセルサイズ（メートル）</translation>
  </message>
  <message>
   <source>On the ground, such as 10; for a model of several inputs one number for each, separated by commas. Empty: that of the images of the training, where these are given.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>地上での大きさ（例：10）。複数の入力を持つモデルでは、入力ごとに1つの数値をカンマで区切ります。空の場合：学習画像が指定されていれば、そのピクセルサイズ。</translation>
  </message>
  <message>
   <source>Sensor</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>センサ</translation>
  </message>
  <message>
   <source>What took the images of the training, such as Sentinel-2 MSI.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>学習画像を撮影したセンサ（例：Sentinel-2 MSI）。</translation>
  </message>
  <message>
   <source>Description</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>説明</translation>
  </message>
  <message>
   <source>What the model is for, where it holds, and who made it, as people read it.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>モデルの用途、適用できる範囲、作成者。人が読むための文章です。</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>ライセンス</translation>
  </message>
  <message>
   <source>Of the model: an identifier of SPDX, such as CC-BY-4.0, or a name.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>モデルのライセンス：CC-BY-4.0などのSPDX識別子、または名称。</translation>
  </message>
  <message>
   <source>Output of activation and threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>活性化関数と閾値の対象となる出力</translation>
  </message>
  <message>
   <source>Name of the model's output that the next two are for. Empty: the one that the model card names as the result, or the only one.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>次の2つのパラメータの対象となるモデル出力の名前。空の場合：モデルカードが結果として挙げている出力、または唯一の出力。</translation>
  </message>
  <message>
   <source>What the model's numbers are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>モデルの数値の種類</translation>
  </message>
  <message>
   <source>As the card says</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>カードの記載どおり</translation>
  </message>
  <message>
   <source>None: quantities, as they are</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>なし：そのままの量</translation>
  </message>
  <message>
   <source>Softmax: classes that exclude each other</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Softmax：互いに排他的なクラス</translation>
  </message>
  <message>
   <source>Sigmoid: each channel by itself</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>Sigmoid：チャンネルごとに独立</translation>
  </message>
  <message>
   <source>Softmax and Sigmoid: class probabilities, or logits to which the function is applied, if the network does not end with it already. None: a regression.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>SoftmaxとSigmoid：クラスの確率、またはロジット。ロジットには、ネットワークの末尾にその関数がまだない場合に関数が適用されます。なし：回帰。</translation>
  </message>
  <message>
   <source>Threshold</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>閾値</translation>
  </message>
  <message>
   <source>The probability above which a class or label is on the map, 0 to 1, of a model with one sigmoid channel, or with labels that do not exclude each other; of these also one for each, separated by commas: 0.3,0.5,0.4</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>これを上回るとマップにクラスまたはラベルが現れる確率（0～1）。sigmoidのチャンネルが1つのモデル、または互いに排他的でないラベルを持つモデルが対象です。後者では、ラベルごとに1つずつカンマで区切って指定することもできます：0.3,0.5,0.4</translation>
  </message>
  <message>
   <source>SavedModel folder</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>SavedModelフォルダ</translation>
  </message>
  <message>
   <source>Model card</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>モデルカード</translation>
  </message>
  <message>
   <source>What was changed</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>変更内容</translation>
  </message>
  <message>
   <source>Nothing is given that the card is to say; expected is at least one of {names}.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>カードに記載する内容が何も指定されていません。{names}のうち少なくとも1つを指定してください。</translation>
  </message>
  <message>
   <source>MODEL: {folder} has no model card that could be edited; expected is a folder that “Export a Keras model” (cnnmapper:exportmodel) made.</source>
   <extracomment>algorithms/edit_card.py</extracomment>
   <translation>MODEL: {folder}には編集できるモデルカードがありません。「Kerasモデルのエクスポート」（cnnmapper:exportmodel）で作成したフォルダを指定してください。</translation>
  </message>
  <message>
   <source>Report on the engines</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>エンジンのレポート</translation>
  </message>
  <message>
   <source>orfeo,otb,pyotb,versions,diagnostics,problem,bug report,environment,log</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>orfeo,otb,pyotb,バージョン,診断,問題,バグ報告,環境,ログ</translation>
  </message>
  <message>
   <source>Says which engines can run a model here (TensorFlow in the inference environment, Orfeo ToolBox through pyotb), in which versions, what is missing and how to get it, and what the last job was and said. A text to paste into a question: secrets, user name and host name are left out. Orfeo ToolBox is found by the environment variable CNNMAPPER_OTB_PYTHON or the setting of the same name: an interpreter that can import pyotb, or a command that starts one, such as docker run --rm mdl4eo/otbtf:latest python3 (folders are mounted by themselves) or env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>この環境でモデルを実行できるエンジン（推論環境のTensorFlow、pyotb経由のOrfeo ToolBox）とそのバージョン、不足しているものとその入手方法、直前のジョブの内容とメッセージを示します。質問に貼り付けるためのテキストで、機密情報、ユーザー名、ホスト名は含まれません。Orfeo ToolBoxは、環境変数CNNMAPPER_OTB_PYTHONまたは同名の設定から見つけます。値は、pyotbをインポートできるインタプリタ、またはそれを起動するコマンドです。例：docker run --rm mdl4eo/otbtf:latest python3（フォルダは自動的にマウントされます）、env PYTHONPATH=/opt/otb/lib/python LD_LIBRARY_PATH=/opt/otb/lib python3。</translation>
  </message>
  <message>
   <source>The report as a page. The log shows it as well.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>レポートのページ。ログにも表示されます。</translation>
  </message>
  <message>
   <source>Report as plain text</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>プレーンテキストのレポート</translation>
  </message>
  <message>
   <source>Engines that are ready</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>使用可能なエンジン</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists.</source>
   <extracomment>algorithms/engine_report.py</extracomment>
   <translation>REPORT: {path}に書き込めません（{reason}）。存在するフォルダ内のパスを指定してください。</translation>
  </message>
  <message>
   <source>Export a Keras model</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Kerasモデルのエクスポート</translation>
  </message>
  <message>
   <source>savedmodel,model card,h5,receptive field,convert</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>savedmodel,モデルカード,h5,受容野,変換</translation>
  </message>
  <message>
   <source>Turns a model that was saved with Keras into a SavedModel folder, which the inference algorithms and Orfeo ToolBox apply. A model card is written beside it: receptive field, expression field and scale factor, how each was found, what the numbers of its outputs are, the classes, and what the model was trained on, as far as that is given or its layers tell. With images of the training, the exported model also measures how unlike these a pixel is (a band of OUTPUT_CONFIDENCE).</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Kerasで保存されたモデルを、推論アルゴリズムとOrfeo ToolBoxで適用できるSavedModelフォルダに変換します。あわせてモデルカードを書き出します：受容野、出力野、縮小率とそれぞれの求め方、出力の数値の種類、クラス、学習に使われたデータ（指定されているか、層から分かる範囲）。学習画像を指定すると、エクスポートされたモデルは、ピクセルが学習データとどの程度異なるかも測定します（OUTPUT_CONFIDENCEの1バンド）。</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Keras model</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Kerasモデル</translation>
  </message>
  <message>
   <source>Keras models (*.keras *.h5 *.hdf5)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Kerasモデル (*.keras *.h5 *.hdf5)</translation>
  </message>
  <message>
   <source>The file that model.save() wrote: .keras, or .h5 of an older Keras, Keras 2 included. Not a file of weights alone. Layers that augment the images of the training do nothing in the exported model.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>model.save()で書き出したファイル：.keras、または旧版のKeras（Keras 2を含む）の.h5。重みだけのファイルは使えません。学習画像のデータ拡張を行う層は、エクスポートされたモデルでは何もしません。</translation>
  </message>
  <message>
   <source>The classes, to be kept in the model card: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The maps hold the legend's values.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>モデルカードに保存するクラス：{kinds}。モデル出力のチャンネルごとに1クラスをチャンネルの順序で指定するか、sigmoidのチャンネルが1つの場合は2クラスを指定します。0から始まる連番の値はチャンネル番号とみなされ、そうでなければ表の「index」列が番号になります。マップには凡例の値が入ります。</translation>
  </message>
  <message>
   <source>The bands that the model was trained with, in the order of its input: B04,B03,B02,B08. They are kept in the model card, and an image whose bands have these names may have them in any order. Several inputs are separated by “;”. Empty: not kept.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>モデルの学習に使われたバンドを、入力の順序で：B04,B03,B02,B08。モデルカードに保存され、バンドがこれらの名前を持つ画像では、バンドの順序は任意になります。複数の入力は「;」で区切ります。空の場合：保存されません。</translation>
  </message>
  <message>
   <source>Python code of custom layers</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>カスタム層のPythonコード</translation>
  </message>
  <message>
   <source>Python (*.py)</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Python (*.py)</translation>
  </message>
  <message>
   <source>A Python file that registers the layers, functions or losses that Keras does not have itself. It is run in the worker process: tick the box below.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Keras自体にはない層、関数、損失を登録するPythonファイル。ワーカープロセスで実行されます。下のボックスにチェックを入れてください。</translation>
  </message>
  <message>
   <source>I trust this model and its code</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>このモデルとそのコードを信頼する</translation>
  </message>
  <message>
   <source>Code that comes with a model can do whatever you can do on this machine. It is run only if you say that you trust it: the file above, and Lambda layers inside the model.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>モデルに付属するコードは、このマシンであなたにできることを何でも実行できます。信頼すると指定した場合にのみ実行されます：上のファイルと、モデル内のLambda層。</translation>
  </message>
  <message>
   <source>The folder to make; the model card in it is called model_card.json.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>作成するフォルダ。その中のモデルカードの名前はmodel_card.jsonです。</translation>
  </message>
  <message>
   <source>Receptive field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>受容野</translation>
  </message>
  <message>
   <source>Expression field</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>出力野</translation>
  </message>
  <message>
   <source>Scale factor</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>縮小率</translation>
  </message>
  <message>
   <source>The dense method is proven</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>デンス法は検証済み</translation>
  </message>
  <message>
   <source>The model and its use in one paragraph</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>モデルとその使い方（1段落）</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but TRUST is false. Code can do whatever you can do on this machine: read it, and set TRUST to true if you trust it.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>CUSTOM_CODEが指定されていますが、TRUSTがfalseです。コードは、このマシンであなたにできることを何でも実行できます。内容を読み、信頼する場合はTRUSTをtrueにしてください。</translation>
  </message>
  <message>
   <source>a model that was saved with Keras</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Kerasで保存されたモデル</translation>
  </message>
  <message>
   <source>INPUT: {found}</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>INPUT: {found}</translation>
  </message>
  <message>
   <source>Python code</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>Pythonコード</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>形式</translation>
  </message>
  <message>
   <source>savedmodel or deepness (in scripts: the word, not a number). savedmodel: a SavedModel, and its networks as ONNX files. deepness: beside these onnx/deepness.onnx, which the QGIS plugin Deepness applies.</source>
   <extracomment>algorithms/export_model.py</extracomment>
   <translation>savedmodelまたはdeepness（スクリプトでは番号ではなく単語で）。savedmodel：SavedModelと、そのネットワークのONNXファイル。deepness：これらに加えて、QGISプラグインDeepnessで適用できるonnx/deepness.onnx。</translation>
  </message>
  <message>
   <source>, {percent:.0f} % of which lies outside of its polygons</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>（その{percent:.0f}%はポリゴンの外）</translation>
  </message>
  <message>
   <source>EXTENT is the bounding box of the layer “{layer}”{share}: the map covers all of it. To limit the map to the polygons, give the layer as MASK.</source>
   <extracomment>algorithms/extent_layers.py</extracomment>
   <translation>EXTENTはレイヤ「{layer}」のバウンディングボックスです{share}。マップはその全体を覆います。マップをポリゴン内に限定するには、このレイヤをMASKに指定してください。</translation>
  </message>
  <message>
   <source>Fully convolutional inference</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>全畳み込み推論</translation>
  </message>
  <message>
   <source>Applies a CNN to whole regions of an image. The output pixels are larger than those of the image by the scale factor of the model (4 for two poolings of 2 x 2); each is equal to the pixel of the patch-based map at the same place. Needs a model that takes images of any size.</source>
   <extracomment>algorithms/fcn_inference.py</extracomment>
   <translation>CNNを画像の領域全体に適用します。出力ピクセルは、モデルの縮小率の分だけ画像のピクセルより大きくなります（2 x 2のプーリングが2つなら4倍）。それぞれの値は、パッチごとのマップの同じ場所のピクセルと等しくなります。任意のサイズの画像を受け付けるモデルが必要です。</translation>
  </message>
  <message>
   <source>{path} is in the memory of QGIS, which the worker cannot see</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{path}はQGISのメモリ上にあり、ワーカーからは見えません</translation>
  </message>
  <message>
   <source>{why}. QGIS's GDAL ({version}) copies it to {target} first.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>{why}。まずQGISのGDAL（{version}）で{target}にコピーします。</translation>
  </message>
  <message>
   <source>Converting the image</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>画像を変換中</translation>
  </message>
  <message>
   <source>Nothing was written; what was there before is as it was.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>何も書き込まれませんでした。以前からあったものは元のままです。</translation>
  </message>
  <message>
   <source>{path} cannot be copied to {target} by QGIS's GDAL ({reason}). Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>QGISのGDALで{path}を{target}にコピーできません（{reason}）。先にGeoTIFFとして保存し（レイヤメニュー：エクスポート &gt; 名前を付けて保存）、それを使用してください。</translation>
  </message>
  <message>
   <source>no reason given</source>
   <extracomment>algorithms/gdal_sources.py</extracomment>
   <translation>理由は示されていません</translation>
  </message>
  <message>
   <source>Set-up</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>セットアップ</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Image</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>画像</translation>
  </message>
  <message>
   <source>Training</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>学習</translation>
  </message>
  <message>
   <source>Inference</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>推論</translation>
  </message>
  <message>
   <source>Maps</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>マップ</translation>
  </message>
  <message>
   <source>Assessment</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>評価</translation>
  </message>
  <message>
   <source>Ready-made models</source>
   <extracomment>algorithms/groups.py</extracomment>
   <translation>既製のモデル</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>モデルを適用するラスタ。スクリプト、モデル、コマンドラインでは複数を指定でき、その順序で重ねられます。</translation>
  </message>
  <message>
   <source>Further rasters of the image</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>画像に追加するラスタ</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order. It must be the order that the model was trained with, unless the bands have the names that the model card has, too. For a model of several dates: one raster for each, the first date as the image.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>同じピクセル格子上にあり、そのバンドが画像のバンドの後ろにこの順序で重ねられるラスタ。バンドがモデルカードにある名前を持つ場合を除き、モデルの学習時と同じ順序でなければなりません。複数時期を使うモデルの場合：時期ごとに1つのラスタを指定し、最初の時期を画像とします。</translation>
  </message>
  <message>
   <source>Image of source {}</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>ソース{}の画像</translation>
  </message>
  <message>
   <source>For a model with several image inputs: the rasters of source {}, in the same CRS and of any resolution. Its patches are centred on the pixel that holds the centre of the output pixel.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>複数の画像入力を持つモデルの場合：ソース{}のラスタ。同じCRSで、解像度は任意です。パッチは、出力ピクセルの中心を含むピクセルを中心とします。</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is at least one.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>INPUT: ラスタが指定されていません。少なくとも1つ指定してください。</translation>
  </message>
  <message>
   <source>{name} is given, but INPUT_{before} is not; expected are the sources without a gap.</source>
   <extracomment>algorithms/image_parameters.py</extracomment>
   <translation>{name}が指定されていますが、INPUT_{before}が指定されていません。ソースは途中を空けずに指定してください。</translation>
  </message>
  <message>
   <source>apply,predict,map,land cover,segmentation,probability,softmax,class map</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>適用,予測,マップ,土地被覆,セグメンテーション,確率,softmax,分類図</translation>
  </message>
  <message>
   <source>Width of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>マップの幅（ピクセル）</translation>
  </message>
  <message>
   <source>Height of the map in pixels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>マップの高さ（ピクセル）</translation>
  </message>
  <message>
   <source>Pixels of the map with data</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>マップのうちデータのあるピクセル数</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>手法</translation>
  </message>
  <message>
   <source>Engine</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>エンジン</translation>
  </message>
  <message>
   <source>Output of the model, and what its numbers are</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>モデルの出力とその数値の種類</translation>
  </message>
  <message>
   <source>Why the image is unlike the training</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>画像が学習データと異なる理由</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>EXTENTとBOXの両方が指定されています。指定できるのはどちらか一方です。不要な方を空にしてください。</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area in {crs}; expected is xmin,xmax,ymin,ymax with a width and a height.</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>EXTENT: {given}は{crs}における範囲ではありません。幅と高さのあるxmin,xmax,ymin,ymaxを指定してください。</translation>
  </message>
  <message>
   <source>the CRS of the image</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>画像のCRS</translation>
  </message>
  <message>
   <source>Labels</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>ラベル</translation>
  </message>
  <message>
   <source>Map of numbers</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>数値のマップ</translation>
  </message>
  <message>
   <source>Output tensors</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>出力テンソル</translation>
  </message>
  <message>
   <source>Results</source>
   <extracomment>algorithms/inference.py</extracomment>
   <translation>結果</translation>
  </message>
  <message>
   <source>Bands</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>バンド</translation>
  </message>
  <message>
   <source>Numbers (from 1, through the whole stack) or names of the bands to take, separated by commas, in the order that the model was trained with: 4,3,2 or B04,B03,B02. Empty: the bands that the model card names, wherever they are in the image; without names there or here, all bands in their order. An alpha band that is a mask counts, but is taken only if it is named.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>使用するバンドの番号（重ねた全体を通して1から数える）または名前を、モデルの学習時の順序でカンマ区切りで指定します：4,3,2またはB04,B03,B02。空の場合：モデルカードが挙げるバンド（画像内の位置は問いません）。カードにもここにも名前がなければ、すべてのバンドを元の順序で使用します。マスクであるアルファバンドも番号に数えられますが、名前または番号で指定した場合にのみ使用されます。</translation>
  </message>
  <message>
   <source>Area of the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>マップの範囲</translation>
  </message>
  <message>
   <source>In any coordinate system; it is widened to whole pixels. A part of the map is equal to that part of the whole map. Of a layer it is the bounding box. Empty: the whole image, which it must be where the image has ground control points only.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>座標系は任意です。ピクセル単位に広げられます。マップの一部は、全体のマップのその部分と等しくなります。レイヤの場合はそのバウンディングボックスです。空の場合：画像全体。画像に地上基準点（GCP）しかない場合は、空（画像全体）でなければなりません。</translation>
  </message>
  <message>
   <source>Area of the map in output pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>マップの範囲（出力ピクセル）</translation>
  </message>
  <message>
   <source>As x:y:width:height, counted from the upper left pixel of the whole map, as in &amp;box= of Orfeo ToolBox. Area or box, not both.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>x:y:幅:高さの形式で、全体のマップの左上のピクセルから数えます（Orfeo ToolBoxの&amp;box=と同じ）。範囲とボックスは、どちらか一方だけを指定します。</translation>
  </message>
  <message>
   <source>At the image's edges</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>画像の端の扱い</translation>
  </message>
  <message>
   <source>Crop the map</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>マップを切り詰める</translation>
  </message>
  <message>
   <source>Reflect the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>画像を鏡映する</translation>
  </message>
  <message>
   <source>As the model pads</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>モデルのパディングに従う</translation>
  </message>
  <message>
   <source>Crop: only pixels whose receptive field lies inside the image; the map is a little smaller, as with Orfeo ToolBox. Reflect: the image is mirrored at its edges and the map covers it completely. As the model pads: a padded network, such as most U-Nets, does there what it does at the border of whatever it is given: the map covers the image, and equals the model run on the whole image. Empty: that for a padded network, reflect for patches that overlap, crop for others.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>切り詰める：受容野が画像の内側に収まるピクセルのみ。Orfeo ToolBoxと同じく、マップは少し小さくなります。鏡映する：画像を端で折り返し、マップは画像全体を覆います。モデルのパディングに従う：多くのU-Netのようにパディングを行うネットワークは、画像の端でも、与えられた入力の境界でいつも行う処理をします。マップは画像全体を覆い、モデルを画像全体に実行した結果と等しくなります。空の場合：パディングを行うネットワークではモデルのパディングに従い、重なり合うパッチでは鏡映し、その他では切り詰めます。</translation>
  </message>
  <message>
   <source>Patches that overlap: side in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>重なり合うパッチ：一辺（ピクセル）</translation>
  </message>
  <message>
   <source>For models that give a map of each patch, and to which a part of an image is another image (attention, squeeze-and-excite, normalisation over the patch): such a model is run on patches that overlap, on a grid from the image's first pixel on, and a margin of each is cut away. Given here, it is done so for any model that gives a map of a patch. Empty: the model's own size, or 256 where it takes any; padded networks with a proven margin need no patches.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>パッチごとにマップを出力し、画像の一部を別の画像として扱うモデル（アテンション、Squeeze-and-Excitation、パッチ全体での正規化）のための設定です。このようなモデルは、画像の最初のピクセルから始まる格子上の重なり合うパッチに対して実行され、各パッチのマージンは切り捨てられます。ここで指定すると、パッチのマップを出力するモデルならどれでもそのように処理されます。空の場合：モデル固有のサイズ、任意のサイズを受け付けるモデルでは256。マージンが検証済みのパディングありのネットワークでは、パッチは不要です。</translation>
  </message>
  <message>
   <source>Patches that overlap: margin to cut away, in pixels</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>重なり合うパッチ：切り捨てるマージン（ピクセル）</translation>
  </message>
  <message>
   <source>On each side of a patch. Empty: the smallest beyond which moving the cuts changes fewer labels than one in ten thousand, as measured on the image, beginning with what the export found and the model card says; a quarter of the patch at the most. The log and the map's metadata say how many labels depend on the cuts. 0: patches side by side.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>パッチの各辺で切り捨てる幅。空の場合：切断位置を動かしても変わるラベルが1万分の1未満となる最小の値。画像上で測定し、エクスポート時に求められモデルカードに記載された値から探索を始めます（最大でパッチの4分の1）。切断位置に左右されるラベルの割合は、ログとマップのメタデータに記録されます。0：パッチを隙間なく並べます。</translation>
  </message>
  <message>
   <source>Patches that overlap: blend them</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>重なり合うパッチ：ブレンドする</translation>
  </message>
  <message>
   <source>Off: what is left of the patches is laid side by side. On: they overlap by half, and what they say is weighted by squared cosines and summed, so that no joint shows; that takes four times as long. Labels are made of the blended probabilities. On for padded networks too, whose map without it is that of the whole image.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>オフ：パッチの残った部分を並べます。オン：パッチを半分ずつ重ね、その結果をコサインの2乗で重み付けして合計するため、継ぎ目が目立ちません。時間は4倍かかります。ラベルはブレンドした確率から決められます。オンの設定はパディングを行うネットワークにも適用されます（オフであれば、そのマップは画像全体に実行したマップです）。</translation>
  </message>
  <message>
   <source>Output pixels without data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>データのない出力ピクセル</translation>
  </message>
  <message>
   <source>Where the centre pixel has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>中心のピクセルにデータがない場所</translation>
  </message>
  <message>
   <source>Where any pixel of the receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>受容野のいずれかのピクセルにデータがない場所</translation>
  </message>
  <message>
   <source>Where the whole receptive field has no data</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>受容野全体にデータがない場所</translation>
  </message>
  <message>
   <source>Which pixels of the map are nodata. The last is the rule of Orfeo ToolBox. A pixel of the image has no data where at least one of its bands has none: by nodata value (the file's, the layer's additional ones, 0 for Sentinel-2), mask or alpha band. A model cannot compute with NaN: whatever sees it has no data by any rule.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>マップのどのピクセルをNoDataとするか。最後の選択肢はOrfeo ToolBoxの規則です。画像のピクセルは、少なくとも1つのバンドにデータがなければデータなしとみなされます：NoData値（ファイルのもの、レイヤの追加のもの、Sentinel-2では0）、マスク、またはアルファバンドによります。モデルはNaNを計算できないため、受容野にNaNを含む出力ピクセルは、どの規則でもデータなしになります。</translation>
  </message>
  <message>
   <source>Nodata value of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>画像のNoData値</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value; additional ones of a layer still count. Empty: the image's own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>画像自体のNoData値に代わって使われます。レイヤの追加のNoData値は引き続き有効です。空の場合：画像自体のもの。</translation>
  </message>
  <message>
   <source>Values of the image</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>画像の値</translation>
  </message>
  <message>
   <source>As the model was trained</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>モデルの学習時と同じ</translation>
  </message>
  <message>
   <source>As stored</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>保存値のまま</translation>
  </message>
  <message>
   <source>Scale and offset applied</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>スケールとオフセットを適用</translation>
  </message>
  <message>
   <source>Harmonised to before baseline 04.00 (Sentinel-2)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>ベースライン04.00より前に調和化（Sentinel-2）</translation>
  </message>
  <message>
   <source>Which numbers the model is given. Since processing baseline 04.00 (January 2022) Sentinel-2's values are larger by 1000 than before, which changes the map of a model that was trained on others. Harmonised: it is subtracted from each raster whose metadata tell that it was added (the product's metadata file beside or above the raster, its own metadata, the name of its product) and whose pixels do not contradict that; 0, no data, stays 0, and data are at least 1. Scale and offset applied: value x scale + offset of each band, as its metadata say; of Sentinel-2 the reflectance. As the model was trained: by its model card; where that does not say, harmonised, with a warning. The log and the map's metadata say what was done.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>モデルに与える数値。処理ベースライン04.00（2022年1月）以降、Sentinel-2の値はそれ以前より1000大きく、別の値で学習したモデルのマップが変わってしまいます。調和化：1000が加算されていることがメタデータ（ラスタと同じか上位のフォルダにあるプロダクトのメタデータファイル、ラスタ自体のメタデータ、プロダクト名）から分かり、ピクセルがそれと矛盾しないラスタのそれぞれから1000を引きます。0（データなし）は0のまま、データは1以上になります。スケールとオフセットを適用：メタデータに従い、バンドごとに値 x スケール + オフセットを計算します。Sentinel-2では反射率になります。モデルの学習時と同じ：モデルカードに従います。カードに記載がなければ、警告を出して調和化します。行った処理はログとマップのメタデータに記録されます。</translation>
  </message>
  <message>
   <source>If the image is unlike the training</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>画像が学習データと異なる場合</translation>
  </message>
  <message>
   <source>Warn</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>警告する</translation>
  </message>
  <message>
   <source>Refuse</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>拒否する</translation>
  </message>
  <message>
   <source>Do not look</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>確認しない</translation>
  </message>
  <message>
   <source>Before the first tile a sample of the whole image is held against what the model card says of the training: the numbers in each band, the size of the pixels, degrees or metres. Where they do not fit, it is said how much of the image lies outside the training's range, and what likely went wrong: a factor, Sentinel-2's 1000, another order of the bands, another sensor. Other seasons and other land cover give no alarm. Warn: in the log, in ALARM and in the map's metadata. Refuse: no map is made then. Without such a card there is nothing to compare with.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>最初のタイルの前に、画像全体の標本をモデルカードにある学習データの記載と照合します：各バンドの数値、ピクセルの大きさ、座標が度かメートルか。合わない場合は、画像のどれだけが学習データの値域の外にあるか、また考えられる原因（係数、Sentinel-2の1000、バンド順の違い、別のセンサ）を示します。季節や土地被覆の違いだけでは警報は出ません。警告する：ログ、ALARM、マップのメタデータに記録します。拒否する：その場合、マップは作成されません。そのような記載のあるカードがなければ、比較の対象はありません。</translation>
  </message>
  <message>
   <source>Empty: from the model card, or measured.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>空の場合：モデルカードの値、または測定値。</translation>
  </message>
  <message>
   <source>Pixels of the image that one output pixel sees: 16, or 16x12 (width x height); several sources separated by commas.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>1つの出力ピクセルが見る画像のピクセル数：16、または16x12（幅x高さ）。複数のソースはカンマで区切ります。</translation>
  </message>
  <message>
   <source>Output pixels that one receptive field produces: 1, or 32x32.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>1つの受容野から生成される出力ピクセル数：1、または32x32。</translation>
  </message>
  <message>
   <source>Size of an output pixel divided by that of a pixel of the image when the model runs fully convolutionally: 4 for two poolings of 2 x 2.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>モデルを全畳み込みで実行したときの、出力ピクセルの大きさを画像のピクセルの大きさで割った値：2 x 2のプーリングが2つなら4。</translation>
  </message>
  <message>
   <source>Model inputs</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>モデルの入力</translation>
  </message>
  <message>
   <source>Names of the model's image inputs in the order of the sources, separated by commas. Needed only if the model has several, and these sources are in another order than its inputs: that in which the Keras model defines them, or of a SavedModel from elsewhere, by alphabet; of an ONNX file, its own.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>モデルの画像入力の名前を、ソースの順序でカンマ区切りで指定します。モデルに複数の入力があり、ソースの順序が入力の順序と異なる場合にのみ必要です。入力の順序は、Kerasモデルでは定義された順、他で作成されたSavedModelではアルファベット順、ONNXファイルではファイル内の順です。</translation>
  </message>
  <message>
   <source>The classes: {kinds}. One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>クラス：{kinds}。モデル出力のチャンネルごとに1クラスをチャンネルの順序で指定するか、sigmoidのチャンネルが1つの場合は2クラスを指定します。0から始まる連番の値はチャンネル番号とみなされ、そうでなければ表の「index」列が番号になります。マップには凡例の値が入ります。空の場合：モデルカードのクラス、なければ「class 0」から始まる名前。</translation>
  </message>
  <message>
   <source>Automatic</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>自動</translation>
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
   <translation>モデルを適用するもの。自動：推論環境にあるCNN Mapper独自のエンジン。Orfeo ToolBox（OTBTFのTensorflowModelServe）だけがセットアップされている場合はそちらを使います。Orfeo ToolBoxは、正確に実行できない処理を拒否します。利用できるものは「エンジンのレポート」で確認できます。</translation>
  </message>
  <message>
   <source>Runtime</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>ランタイム</translation>
  </message>
  <message>
   <source>What computes the network in CNN Mapper's own engine: auto, tensorflow or onnx (in scripts: the word, not a number). auto: ONNX Runtime, which starts at once, where the model's ONNX files were proven to give what TensorFlow gives; else TensorFlow. The map says which it was.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>CNN Mapper独自のエンジンでネットワークを計算するもの：auto、tensorflow、onnx（スクリプトでは番号ではなく単語で）。auto：モデルのONNXファイルがTensorFlowと同じ結果になると検証済みであれば、すぐに起動するONNX Runtime。そうでなければTensorFlow。どちらを使ったかはマップに記録されます。</translation>
  </message>
  <message>
   <source>Memory to use (MB)</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>使用するメモリ（MB）</translation>
  </message>
  <message>
   <source>The tiles are made small enough for it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>タイルはこれに収まる大きさになります。0：自動。</translation>
  </message>
  <message>
   <source>Tile size</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>タイルサイズ</translation>
  </message>
  <message>
   <source>Width and height of a tile in output pixels. The map does not depend on it. 0: automatic.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>出力ピクセルでのタイルの幅と高さ。マップはこれに左右されません。0：自動。</translation>
  </message>
  <message>
   <source>GeoTIFF creation options</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>GeoTIFF作成オプション</translation>
  </message>
  <message>
   <source>For GDAL, as COMPRESS=ZSTD|PREDICTOR=2. Empty: tiled and compressed. COG=YES: a cloud-optimised GeoTIFF; the other options are then those of the COG driver, as COG=YES|COMPRESS=ZSTD.</source>
   <extracomment>algorithms/inference_parameters.py</extracomment>
   <translation>GDALに渡すオプション。例：COMPRESS=ZSTD|PREDICTOR=2。空の場合：タイル化と圧縮あり。COG=YES：クラウド最適化GeoTIFF。その場合、他のオプションはCOGドライバのものになります。例：COG=YES|COMPRESS=ZSTD。</translation>
  </message>
  <message>
   <source>Inspect a model</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>モデルの検査</translation>
  </message>
  <message>
   <source>report,describe,savedmodel,model card,layers,receptive field,architecture</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>レポート,説明,savedmodel,モデルカード,層,受容野,アーキテクチャ</translation>
  </message>
  <message>
   <source>Writes a report on a model: a drawing of the network, its inputs, outputs and classes, what each layer sees of the image and what it costs, whether the dense method is proven, and how long a map would take on this machine. The model is run for a moment to find that out. A SavedModel without a model card is described as far as it can be: its fields are measured.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>モデルについてのレポートを作成します：ネットワークの図、入力・出力・クラス、各層が画像のどれだけを見てどれだけの計算量がかかるか、デンス法が検証済みか、このマシンでマップの作成にかかる時間。これらを調べるため、モデルを短時間実行します。モデルカードのないSavedModelは可能な範囲で記述し、受容野などは測定します。</translation>
  </message>
  <message>
   <source>Image to estimate time and memory for</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>時間とメモリを見積もる画像</translation>
  </message>
  <message>
   <source>Only its size counts; for a model of several sources, the first. Empty: width and height below.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>大きさだけが考慮されます。複数のソースを使うモデルでは、最初のソースの画像を指定します。空の場合：下の幅と高さ。</translation>
  </message>
  <message>
   <source>Model report</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>モデルレポート</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>他のファイルを必要としない1つのページ。</translation>
  </message>
  <message>
   <source>0: that of a Sentinel-2 tile at 10 m, 10980.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>0：10 mのSentinel-2タイルの大きさ（10980）。</translation>
  </message>
  <message>
   <source>Width of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>画像の幅</translation>
  </message>
  <message>
   <source>In pixels, where no image is given.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>ピクセル単位。画像を指定しない場合に使われます。</translation>
  </message>
  <message>
   <source>Height of an image</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>画像の高さ</translation>
  </message>
  <message>
   <source>Dense method proven</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>デンス法は検証済み</translation>
  </message>
  <message>
   <source>WIDTH is {width} and HEIGHT is {height}; expected are two numbers of pixels, or 0 for both.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>WIDTHは{width}、HEIGHTは{height}です。両方にピクセル数を指定するか、両方を0にしてください。</translation>
  </message>
  <message>
   <source>INPUT is given, and WIDTH and HEIGHT too; expected is one or the other. Set WIDTH and HEIGHT to 0 for the size of INPUT.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>INPUTに加えてWIDTHとHEIGHTも指定されています。どちらか一方だけを指定してください。INPUTの大きさを使うには、WIDTHとHEIGHTを0にしてください。</translation>
  </message>
  <message>
   <source>INPUT: the layer “{layer}” has no size in pixels (a web service, for example); give WIDTH and HEIGHT instead.</source>
   <extracomment>algorithms/inspect_model.py</extracomment>
   <translation>INPUT: レイヤ「{layer}」にはピクセル単位の大きさがありません（Webサービスなど）。代わりにWIDTHとHEIGHTを指定してください。</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” is a table without geometry; expected are points or polygons. Make points of its coordinates first, with “Create points layer from table”.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>{name}: レイヤ「{layer}」はジオメトリのないテーブルです。ポイントまたはポリゴンを指定してください。先に「テーブルから点レイヤを作成」で、座標からポイントを作成してください。</translation>
  </message>
  <message>
   <source>FIELD is {field}, but the layer “{layer}” has no such field; its fields are {fields}. Choose the one that holds the class.</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>FIELDは{field}ですが、レイヤ「{layer}」にそのようなフィールドはありません。フィールドは{fields}です。クラスが入っているフィールドを選択してください。</translation>
  </message>
  <message>
   <source>none</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>なし</translation>
  </message>
  <message>
   <source>Reading the labels</source>
   <extracomment>algorithms/label_features.py</extracomment>
   <translation>ラベルを読み込み中</translation>
  </message>
  <message>
   <source>Images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>画像</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>日付</translation>
  </message>
  <message>
   <source>Numbers of the images</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>画像の数値</translation>
  </message>
  <message>
   <source>Shares of the classes</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>クラスの割合</translation>
  </message>
  <message>
   <source>Parameters</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>パラメータ</translation>
  </message>
  <message>
   <source>SHA-256 of the model</source>
   <extracomment>algorithms/layer_details.py</extracomment>
   <translation>モデルのSHA-256</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” ({source}) is not a raster that QGIS can read; expected is a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: レイヤ「{layer}」（{source}）は、QGISで読み込めるラスタではありません。ラスタレイヤを指定してください。</translation>
  </message>
  <message>
   <source>it is not a raster that QGIS can read</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>QGISで読み込めるラスタではありません</translation>
  </message>
  <message>
   <source>there is no such file or layer</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>そのようなファイルもレイヤもありません</translation>
  </message>
  <message>
   <source>{name}: {item} cannot be opened, {found}; expected is the path of a raster or the name of a raster layer.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: {item}を開けません（{found}）。ラスタのパス、またはラスタレイヤの名前を指定してください。</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” comes from the provider “{provider}”; expected is a raster file. {advice}</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>{name}: レイヤ「{layer}」のプロバイダは「{provider}」です。ラスタファイルを指定してください。{advice}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>先にGeoTIFFとして保存し（レイヤメニュー：エクスポート &gt; 名前を付けて保存）、それを使用してください。</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS: “{option}” is not KEY=VALUE; expected is for example COMPRESS=ZSTD|PREDICTOR=2.</source>
   <extracomment>algorithms/layers.py</extracomment>
   <translation>CREATION_OPTIONS: 「{option}」はKEY=VALUEの形式ではありません。COMPRESS=ZSTD|PREDICTOR=2のように指定してください。</translation>
  </message>
  <message>
   <source>Legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>凡例</translation>
  </message>
  <message>
   <source>Legends</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>凡例</translation>
  </message>
  <message>
   <source>a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json)</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>QGISスタイル（.qml、カテゴリ値パレットまたは単バンド疑似カラー）、value、label、colorの列を持つ表（.csv、.tsv、.txt）、カラーマップ（QGISの.txt、ESRIの.clr）、またはモデルカード（.json）</translation>
  </message>
  <message>
   <source>a legend</source>
   <extracomment>algorithms/legend_file.py</extracomment>
   <translation>凡例</translation>
  </message>
  <message>
   <source>Maps of many images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>多数の画像のマップ</translation>
  </message>
  <message>
   <source>batch,folder,list,mosaic,STAC,catalogue,time series,apply,predict,map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>一括,バッチ,フォルダ,リスト,モザイク,STAC,カタログ,時系列,適用,予測,マップ</translation>
  </message>
  <message>
   <source>Applies a model to many images: layers, a folder or a list of files, or all that a STAC catalogue has of an area and some dates. Each gets a map of its own in one folder, with an index (a STAC collection, and a layer of the footprints) and a mosaic. An image that fails costs only its own map. Run again with the same folder, it makes only what is missing or of other images or another model.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>モデルを多数の画像に適用します：レイヤ、フォルダ、ファイルのリスト、またはSTACカタログにある特定の範囲と期間のすべての画像。画像ごとのマップが1つのフォルダに作成され、索引（STACコレクションとフットプリントのレイヤ）とモザイクも作成されます。1つの画像で失敗しても、失われるのはその画像のマップだけです。同じフォルダで再実行すると、不足しているマップと、画像またはモデルが変わったマップだけが作成されます。</translation>
  </message>
  <message>
   <source>The classes: {kinds}. Empty: those of the model card, else “class 0” and on.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>クラス：{kinds}。空の場合：モデルカードのクラス、なければ「class 0」から始まる名前。</translation>
  </message>
  <message>
   <source>Raster layers or files; each is an image of its own.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>ラスタレイヤまたはファイル。それぞれを1つの画像とします。</translation>
  </message>
  <message>
   <source>Folder or list of images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>画像のフォルダまたはリスト</translation>
  </message>
  <message>
   <source>Lists (*.csv *.txt *.tsv *.json *.geojson)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>リスト (*.csv *.txt *.tsv *.json *.geojson)</translation>
  </message>
  <message>
   <source>Instead of layers: a folder, whose rasters are taken; a pattern such as /data/*_10m.tif; a table (.csv, .txt) with an image a line, further columns being rasters that are stacked on the first; or STAC items (.json), whose assets are chosen below. Type a folder or a pattern.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>レイヤの代わりに指定します：フォルダ（その中のラスタを使用）、/data/*_10m.tifのようなパターン、1行に1画像の表（.csv、.txt。2列目以降は最初のラスタに重ねるラスタ）、またはSTACアイテム（.json。使用するアセットは下で選択）。フォルダまたはパターンは直接入力します。</translation>
  </message>
  <message>
   <source>Patch-based</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>パッチごと</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN)</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>全畳み込み（FCN）</translation>
  </message>
  <message>
   <source>Patch-based: one pixel of the map for each of the image. Fully convolutional: as coarse as the model's scale factor, and many times as fast.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>パッチごと：画像の1ピクセルに対してマップの1ピクセル。全畳み込み：モデルの縮小率だけ粗くなりますが、何倍も高速です。</translation>
  </message>
  <message>
   <source>Probabilities of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>各画像の確率</translation>
  </message>
  <message>
   <source>Beside each map, one band for each class: NAME_probabilities.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>各マップと同じ場所に、クラスごとに1バンドで：NAME_probabilities.tif。</translation>
  </message>
  <message>
   <source>Confidence of each image</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>各画像の信頼度</translation>
  </message>
  <message>
   <source>Beside each map, how sure it is: NAME_confidence.tif.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>各マップと同じ場所に、どの程度確かかを示すもの：NAME_confidence.tif。</translation>
  </message>
  <message>
   <source>Images at a time</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>同時に処理する画像数</translation>
  </message>
  <message>
   <source>Each has a process of its own, and a graphics card of its own where there are several; memory (RAM) is divided among them. 0: as many as there are cards (on Linux, or as CUDA_VISIBLE_DEVICES says), else one, which uses all processors.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>画像ごとに別のプロセスを使い、グラフィックカードが複数あればカードも別にします。メモリ（RAM）は画像の間で分けられます。0：カードの数だけ（Linuxの場合、またはCUDA_VISIBLE_DEVICESに従う）。なければ1つで、すべてのプロセッサを使います。</translation>
  </message>
  <message>
   <source>Share of the images</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>画像の担当分</translation>
  </message>
  <message>
   <source>k/n, such as 3/7: only every n-th image, from the k-th on, so that n machines can fill one folder together. Empty: all.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>3/7のようにk/nの形式で指定します：k番目から始めてn枚ごとに1枚の画像だけを処理します。これによりn台のマシンで1つのフォルダを分担して作成できます。空の場合：すべて。</translation>
  </message>
  <message>
   <source>Folder of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>マップのフォルダ</translation>
  </message>
  <message>
   <source>A map is called like its image. collection.json in it is the STAC collection, maps.geojson a layer of where the maps lie. Not the folder of the images.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>マップには画像と同じ名前が付きます。その中のcollection.jsonはSTACコレクション、maps.geojsonはマップの位置を示すレイヤです。画像のフォルダは指定できません。</translation>
  </message>
  <message>
   <source>Mosaic</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>モザイク</translation>
  </message>
  <message>
   <source>All class maps of the folder in one layer (.vrt), without copying them; of pixels that several have, the latest image's. Maps in other coordinate systems get mosaics of their own, with a number behind the name.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>フォルダのすべての分類図を、コピーせずに1つのレイヤ（.vrt）にまとめます。複数の分類図にあるピクセルでは、最も新しい画像のものを使います。座標系が異なるマップは、名前の後ろに番号の付いた別のモザイクになります。</translation>
  </message>
  <message>
   <source>STAC collection of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>マップのSTACコレクション</translation>
  </message>
  <message>
   <source>Footprints of the maps</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>マップのフットプリント</translation>
  </message>
  <message>
   <source>Images mapped</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>マップを作成した画像</translation>
  </message>
  <message>
   <source>Images mapped before</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>以前にマップを作成した画像</translation>
  </message>
  <message>
   <source>Images without a map</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>マップのない画像</translation>
  </message>
  <message>
   <source>IMAGES, IMAGE_LIST and CATALOGUE: given are {given}; expected is exactly one of them.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>IMAGES、IMAGE_LIST、CATALOGUEのうち指定されているのは{given}です。このうち1つだけを指定してください。</translation>
  </message>
  <message>
   <source>EXTENT is empty; expected is the area to search in the catalogue.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>EXTENTが空です。カタログで検索する範囲を指定してください。</translation>
  </message>
  <message>
   <source>OUTPUT is empty; expected is a folder.</source>
   <extracomment>algorithms/map_images.py</extracomment>
   <translation>OUTPUTが空です。フォルダを指定してください。</translation>
  </message>
  <message>
   <source>Class map to polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>分類図をポリゴンに変換</translation>
  </message>
  <message>
   <source>vectorise,vectorize,polygonize,raster to vector,land cover,GeoPackage</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>ベクタ化,ベクトル化,ポリゴン化,ラスタからベクタ,ラスタのベクタ化,土地被覆,GeoPackage</translation>
  </message>
  <message>
   <source>Turns a class map into polygons in a GeoPackage: class, name, colour, area and number of pixels of each, with the colours of the map as the layer's style. A polygon is what hangs together in one class; pixels without data are left out. Before a simplification, the borders are exactly those of the pixels.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>分類図をGeoPackageのポリゴンに変換します：各ポリゴンのクラス、名前、色、面積、ピクセル数を持ち、マップの色がレイヤのスタイルになります。ポリゴンは、同じクラスのひとつながりの領域です。データのないピクセルは除かれます。簡素化の前は、境界はピクセルの境界と完全に一致します。</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper. Pixels without data get no polygon.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>各クラスを整数で表す1バンドのラスタ。CNN Mapperのマップなど。データのないピクセルはポリゴンになりません。</translation>
  </message>
  <message>
   <source>Confidence</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>信頼度</translation>
  </message>
  <message>
   <source>The map of confidence from the same run (OUTPUT_CONFIDENCE): the polygons get a field with the mean of its band 1, the highest probability, 0 to 1.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>同じ実行で得た信頼度のマップ（OUTPUT_CONFIDENCE）。ポリゴンに、そのバンド1（最も高い確率、0～1）の平均のフィールドが追加されます。</translation>
  </message>
  <message>
   <source>One feature for each class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>クラスごとに1つの地物</translation>
  </message>
  <message>
   <source>All polygons of a class in one feature, instead of a feature for each region.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>領域ごとに地物とする代わりに、1つのクラスのすべてのポリゴンを1つの地物にまとめます。</translation>
  </message>
  <message>
   <source>Simplify borders by</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>境界の簡素化の幅</translation>
  </message>
  <message>
   <source>In units of the map, such as metres: what juts out less is cut off, about where the triangles have a side of this length. One and a half to two pixels smooth the steps of the pixels away. Borders that two polygons share stay shared: no gaps, no overlaps. 0: the borders of the pixels. Fields for area and pixels tell of the map, before this. All polygons are in memory at once: about 400 bytes a vertex.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>マップの単位（メートルなど）で指定します：突き出しがこれより小さい部分が切り取られます。およその目安は、三角形の一辺がこの長さになるところです。1.5～2ピクセルで、ピクセルの階段状の段差が滑らかになります。2つのポリゴンが共有する境界は共有されたままで、隙間も重なりも生じません。0：ピクセルの境界のまま。面積とピクセル数のフィールドは、この処理の前のマップの値です。すべてのポリゴンが同時にメモリに置かれます：1頂点あたり約400バイト。</translation>
  </message>
  <message>
   <source>Neighbours of a pixel</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>ピクセルの近傍</translation>
  </message>
  <message>
   <source>4: regions hang together by the sides of their pixels. 8: by the corners as well; such a region is one feature whose parts touch.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>4：ピクセルの辺で接するものを1つの領域とします。8：角で接するものも含めます。そのような領域は、各部分が互いに接する1つの地物になります。</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>クラスの名前と色：{kinds}。空の場合：マップ自体が持つもの。</translation>
  </message>
  <message>
   <source>Polygons</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>ポリゴン</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class, name, colour, pixels, area_m2, and confidence where it is given. area_m2 is the area of the pixels in the projection of the map; of a map in degrees, that on its ellipsoid.</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>GeoPackage（.gpkg）。同じ名前のファイルはファイル全体が置き換えられます。フィールド：class、name、colour、pixels、area_m2、および信頼度を指定した場合はconfidence。area_m2は、マップの投影法でのピクセルの面積です。度単位のマップでは、その楕円体上の面積です。</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>地物数</translation>
  </message>
  <message>
   <source>Classes</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>クラス数</translation>
  </message>
  <message>
   <source>Pixels with a class</source>
   <extracomment>algorithms/map_to_vector.py</extracomment>
   <translation>クラスのあるピクセル数</translation>
  </message>
  <message>
   <source>Polygons that limit the map</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>マップを限定するポリゴン</translation>
  </message>
  <message>
   <source>The map has data inside these polygons only, and nothing is computed elsewhere; inside, it equals the map of the whole image. A layer in any coordinate system, or the features selected in it. A pixel belongs to a polygon by its centre. Without an area (EXTENT, BOX), the map is what lies around the polygons.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>マップはこれらのポリゴンの内側にのみデータを持ち、それ以外の場所では何も計算されません。内側では、画像全体のマップと等しくなります。座標系が任意のレイヤ、またはその中で選択された地物を指定します。ピクセルがポリゴンに属するかどうかは、その中心で決まります。範囲（EXTENT、BOX）を指定しない場合、マップはポリゴンを囲む範囲になります。</translation>
  </message>
  <message>
   <source>Include pixels that polygons touch</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>ポリゴンが接するピクセルを含める</translation>
  </message>
  <message>
   <source>A pixel belongs to every polygon (MASK) that touches it, not by its centre.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>ピクセルは、その中心によらず、接するすべてのポリゴン（MASK）に属します。</translation>
  </message>
  <message>
   <source>Reading the features of {name}</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>{name}の地物を読み込み中</translation>
  </message>
  <message>
   <source>{name}: the features could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/mask_features.py</extracomment>
   <translation>{name}: ワーカー用に地物をファイル{path}に書き込めませんでした（{reason}）。一時ファイルのディスクの空き容量を増やしてください。</translation>
  </message>
  <message>
   <source>Merge the parts of a map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>マップのパートの結合</translation>
  </message>
  <message>
   <source>mosaic,cluster,parallel,large area,VRT,COG,join,combine</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>モザイク,クラスタ,並列,広域,VRT,COG,結合,統合</translation>
  </message>
  <message>
   <source>Makes one map of parts that were made with PART, equal to that of a single run, with its legend, overviews and the record of its making. First it is checked that all parts are there, whole, and of one map: one plan, one model, one method. Else the files are named that are missing, broken, doubled or foreign, with the command that makes what is missing.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>PARTを指定して作成したパートから1つのマップを作成します。凡例、オーバービュー、作成の記録を含めて、1回の実行によるマップと同じものになります。まず、すべてのパートが揃い、完全で、同じマップのもの（計画、モデル、手法が同じ）であることを確認します。そうでない場合は、不足、破損、重複しているファイルや別のマップのファイルの名前と、不足分を作成するコマンドを示します。</translation>
  </message>
  <message>
   <source>Parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>パート</translation>
  </message>
  <message>
   <source>The files of the parts in any order, or (in scripts, models and on the command line) the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>パートのファイル（順序は任意）。スクリプト、モデル、コマンドラインでは、パートのあるフォルダも指定できます。</translation>
  </message>
  <message>
   <source>Merged map</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>結合したマップ</translation>
  </message>
  <message>
   <source>A GeoTIFF (.tif), or a virtual raster (.vrt) that refers to the parts and copies nothing: they have to stay where they are.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>GeoTIFF（.tif）、またはパートを参照して何もコピーしない仮想ラスタ（.vrt）。後者の場合、パートは今の場所に置いたままにする必要があります。</translation>
  </message>
  <message>
   <source>Number of parts</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>パートの数</translation>
  </message>
  <message>
   <source>INPUT: {item} is neither a file nor a layer; expected are the parts of a map, or the folder in which they lie.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT: {item}はファイルでもレイヤでもありません。マップのパート、またはパートのあるフォルダを指定してください。</translation>
  </message>
  <message>
   <source>INPUT: no part is given; expected are the parts of a map.</source>
   <extracomment>algorithms/merge_maps.py</extracomment>
   <translation>INPUT: パートが指定されていません。マップのパートを指定してください。</translation>
  </message>
  <message>
   <source>Models (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>モデル (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)</translation>
  </message>
  <message>
   <source>A Keras file (.keras, .h5), which is exported by the first run and the export kept for the next ones; an ONNX file (.onnx), from PyTorch for example or made for the plugin Deepness, which ONNX Runtime runs; or the SavedModel folder that “Export a Keras model” made, or another program: type the folder, or choose model_card.json or saved_model.pb in it.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>Kerasファイル（.keras、.h5）：最初の実行でエクスポートされ、その結果は次回以降のために保存されます。ONNXファイル（.onnx）：たとえばPyTorchから、またはプラグインDeepness用に作成されたもので、ONNX Runtimeで実行されます。または、「Kerasモデルのエクスポート」や他のプログラムで作成したSavedModelフォルダ：フォルダを入力するか、その中のmodel_card.jsonまたはsaved_model.pbを選択してください。</translation>
  </message>
  <message>
   <source>MODEL: {found} Orfeo ToolBox takes no other model.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {found} Orfeo ToolBoxは他の種類のモデルを受け付けません。</translation>
  </message>
  <message>
   <source>MODEL: {found} Expected is a Keras file, an ONNX file, or a folder that “Export a Keras model” (cnnmapper:exportmodel) made, or another SavedModel.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {found} Kerasファイル、ONNXファイル、「Kerasモデルのエクスポート」（cnnmapper:exportmodel）で作成したフォルダ、または他のSavedModelを指定してください。</translation>
  </message>
  <message>
   <source>MODEL: {path} is a Keras file, and the inference environment has the light tier, which takes exported models and Keras files that an earlier run exported. {way_out}</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>MODEL: {path}はKerasファイルですが、推論環境はlight構成で、エクスポート済みモデルと、以前の実行でエクスポートされたKerasファイルしか受け付けません。{way_out}</translation>
  </message>
  <message>
   <source>Constant model inputs</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>モデルの定数入力</translation>
  </message>
  <message>
   <source>Values for inputs that are no images, as name=value separated by spaces: is_training=false dropout=0.0</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>画像ではない入力の値を、名前=値の形式でスペース区切りで指定します：is_training=false dropout=0.0</translation>
  </message>
  <message>
   <source>I trust this model</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>このモデルを信頼する</translation>
  </message>
  <message>
   <source>A model whose graph can read or write files or run code, or whose Keras file carries code, is loaded only if you say that you trust whoever made it. Ordinary models need no trust.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>グラフがファイルの読み書きやコードの実行を行えるモデルや、Kerasファイルにコードが含まれるモデルは、その作成者を信頼すると指定した場合にのみ読み込まれます。通常のモデルにこの指定は不要です。</translation>
  </message>
  <message>
   <source>Compute on</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>計算デバイス</translation>
  </message>
  <message>
   <source>auto, cpu or gpu (in scripts: the word, not a number). auto takes the graphics card if the runtime can use it, else the processor.</source>
   <extracomment>algorithms/model_parameters.py</extracomment>
   <translation>auto、cpu、gpu（スクリプトでは番号ではなく単語で）。autoは、ランタイムが使えるならグラフィックカードを、そうでなければプロセッサを使います。</translation>
  </message>
  <message>
   <source>Keras model and image to map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>Kerasモデルと画像からマップへ</translation>
  </message>
  <message>
   <source>Image and model to map, probabilities and FCN map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>画像とモデルからマップ、確率、FCNマップへ</translation>
  </message>
  <message>
   <source>Image, model and polygons to vector map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>画像、モデル、ポリゴンからベクタマップへ</translation>
  </message>
  <message>
   <source>Image and labels to trained model and map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>画像とラベルから学習済みモデルとマップへ</translation>
  </message>
  <message>
   <source>From a STAC item to a map</source>
   <extracomment>algorithms/models.py</extracomment>
   <translation>STACアイテムからマップへ</translation>
  </message>
  <message>
   <source>Part of the map</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>マップのパート</translation>
  </message>
  <message>
   <source>As k/n, such as 3/7: only the third of seven parts of the map is made, as a file of its own, so that several runs or machines share the work. It is that part of the whole map, pixel by pixel: image, model and parameters must be the same for all. “Plan the parts of a map” says what each takes, “Merge the parts of a map” puts them together. Empty: all of the map.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>3/7のようにk/nの形式で指定します：7つのパートのうち3番目だけが別のファイルとして作成されるため、複数の実行やマシンで作業を分担できます。マップ全体のその部分とピクセル単位で一致します。画像、モデル、パラメータはすべてのパートで同じでなければなりません。「マップのパートの計画」で各パートに必要なものを調べ、「マップのパートの結合」でまとめます。空の場合：マップ全体。</translation>
  </message>
  <message>
   <source>Map to merge</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>結合するマップ</translation>
  </message>
  <message>
   <source>Which of the maps of a run: the first output, OUTPUT_PROBABILITIES or OUTPUT_CONFIDENCE. Of a folder, the parts of the others are left out.</source>
   <extracomment>algorithms/part_parameters.py</extracomment>
   <translation>実行で作成されたマップのうちどれか：第1の出力、OUTPUT_PROBABILITIES、またはOUTPUT_CONFIDENCE。フォルダを指定した場合、他のマップのパートは除かれます。</translation>
  </message>
  <message>
   <source>Patch-based inference</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>パッチごとの推論</translation>
  </message>
  <message>
   <source>patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>パッチ</translation>
  </message>
  <message>
   <source>Applies a CNN to an image and gives one output pixel for each pixel of the image: what the model says of the patch around it. Where the model allows it, nothing is computed twice, so that the map costs about as much as the convolutions alone.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>CNNを画像に適用し、画像のピクセルごとに1つの出力ピクセルを作成します。値は、その周囲のパッチに対するモデルの出力です。モデルが許す場合は同じ計算を繰り返さないため、マップの作成にかかる計算量は畳み込みだけの場合とほぼ同じです。</translation>
  </message>
  <message>
   <source>Dense</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>デンス</translation>
  </message>
  <message>
   <source>Patches</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>パッチ</translation>
  </message>
  <message>
   <source>Automatic: the dense method, many times as fast, where it is proven to give what the patches give, else patches; the log says which and why. Dense: an error where it is not proven. Patches: every pixel from its own patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>自動：パッチと同じ結果になると検証済みであれば何倍も速いデンス法、そうでなければパッチ。どちらをなぜ選んだかはログに記録されます。デンス：検証済みでなければエラーになります。パッチ：すべてのピクセルをそれぞれのパッチから計算します。</translation>
  </message>
  <message>
   <source>Step: a label for every n-th pixel</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>ステップ：nピクセルごとにラベル</translation>
  </message>
  <message>
   <source>1: every pixel of the image gets the label of the patch around it. n: every n-th, across and down, and the map's pixels are n times larger; with the side of the patches, as for a classifier of scenes, patches lie side by side and each gives one pixel. For models that give one label for each patch.</source>
   <extracomment>algorithms/patch_inference.py</extracomment>
   <translation>1：画像のすべてのピクセルに、その周囲のパッチのラベルが与えられます。n：縦横ともn番目ごとのピクセルだけを計算し、マップのピクセルはn倍の大きさになります。シーン分類器のようにパッチの一辺の長さを指定すると、パッチが隙間なく並び、それぞれが1ピクセルになります。パッチごとに1つのラベルを出力するモデル用です。</translation>
  </message>
  <message>
   <source>Plan the parts of a map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>マップのパートの計画</translation>
  </message>
  <message>
   <source>cluster,parallel,large area,share,core-hours,estimate,SLURM,batch</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>クラスタ,並列,広域,分担,コア時間,見積もり,SLURM,バッチ</translation>
  </message>
  <message>
   <source>Shares a large map out, so that several runs, processes or machines make it: for each part its place, its pixels, the core-hours that it will take about, what it reads and writes, and the command that makes it. The plan is a file (JSON) that the engine takes as a job, too. Model and images are opened, and a tile is computed to measure what it takes; nothing of the map is written. “Merge the parts of a map” makes one map of the parts.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>大きなマップを分割し、複数の実行、プロセス、またはマシンで作成できるようにします。パートごとに、位置、ピクセル数、必要なおよそのコア時間、読み込む量と書き込む量、作成するコマンドを示します。計画はファイル（JSON）で、エンジンはこれをジョブとしても受け付けます。モデルと画像を開き、所要量を測定するために1タイルを計算しますが、マップには何も書き込みません。「マップのパートの結合」でパートから1つのマップを作成します。</translation>
  </message>
  <message>
   <source>plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>計画</translation>
  </message>
  <message>
   <source>Plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>計画</translation>
  </message>
  <message>
   <source>Plans (*.json)</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>計画 (*.json)</translation>
  </message>
  <message>
   <source>The plan as JSON: what is known of the whole map, a list of the parts, and the job. With --part k/n, the engine makes the k-th part of it.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>JSON形式の計画：マップ全体について分かっていること、パートの一覧、ジョブ。--part k/nを付けると、エンジンはそのk番目のパートを作成します。</translation>
  </message>
  <message>
   <source>Parts as polygons</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>パートのポリゴン</translation>
  </message>
  <message>
   <source>A rectangle for each part, with the same numbers and the command.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>パートごとに1つの矩形。同じ数値とコマンドが付きます。</translation>
  </message>
  <message>
   <source>Core-hours of all parts</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>全パートのコア時間</translation>
  </message>
  <message>
   <source>Memory of a part in bytes</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>1パートのメモリ（バイト）</translation>
  </message>
  <message>
   <source>Identity of the plan</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>計画の識別子</translation>
  </message>
  <message>
   <source>Fully convolutional</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>全畳み込み</translation>
  </message>
  <message>
   <source>Patch-based: one output pixel for each pixel of the image. Fully convolutional: as many as the model gives. METHOD and STEP are of the first.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>パッチごと：画像の1ピクセルに対して1つの出力ピクセル。全畳み込み：モデルが出力する数だけ。METHODとSTEPは前者のためのものです。</translation>
  </message>
  <message>
   <source>Of about equal work. Their borders lie on blocks of the file, and depend on the map alone, not on the machine. Each costs a start of some seconds, and parts that are smaller than a tile cost more than their share.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>作業量がほぼ等しいパートの数。パートの境界はファイルのブロックに揃い、マシンではなくマップだけで決まります。パートごとに開始に数秒かかり、タイルより小さいパートでは割高になります。</translation>
  </message>
  <message>
   <source>File name of the map</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>マップのファイル名</translation>
  </message>
  <message>
   <source>How the map will be called; its third part of seven is map_3_of_7.tif then. Without a folder: in that of the plan.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>マップに付ける名前。たとえば7つのうち3番目のパートはmap_3_of_7.tifになります。フォルダを付けない場合：計画と同じフォルダ。</translation>
  </message>
  <message>
   <source>With probabilities</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>確率も作成</translation>
  </message>
  <message>
   <source>The parts make the map of probabilities as well: map_probabilities_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>パートで確率のマップも作成します：map_probabilities_3_of_7.tif。</translation>
  </message>
  <message>
   <source>With confidence</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>信頼度も作成</translation>
  </message>
  <message>
   <source>The parts make the map of confidence as well: map_confidence_3_of_7.tif.</source>
   <extracomment>algorithms/plan_parts.py</extracomment>
   <translation>パートで信頼度のマップも作成します：map_confidence_3_of_7.tif。</translation>
  </message>
  <message>
   <source>Polish a class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>分類図の仕上げ</translation>
  </message>
  <message>
   <source>smoothing,bayesian,majority,mode,filter,sieve,minimum mapping unit,salt and pepper,reclassify,merge classes,post-processing,unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>平滑化,ベイズ,多数決,最頻値,フィルタ,ふるい,最小図化単位,ごま塩ノイズ,再分類,クラスの統合,後処理,未分類</translation>
  </message>
  <message>
   <source>Makes a class map a finished product. The steps that are asked for are done in this order: the probabilities are smoothed and the most probable class is taken; classes are merged; what is less probable than wanted becomes unclassified; every pixel takes the class of most pixels around it; regions below a minimum area go to what lies around them. Pixels without data stay so and count nowhere. The map keeps names, colours and the record of its making.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>分類図を完成品に仕上げます。指定した処理が次の順に行われます：確率を平滑化し、最も確率の高いクラスを採用する。クラスを統合する。指定より確率の低いピクセルを未分類にする。各ピクセルを、周囲で最も多いクラスにする。最小面積に満たない領域を周囲のクラスに統合する。データのないピクセルはそのまま残り、どの処理でも数えられません。マップの名前、色、作成の記録は保たれます。</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run, one band for each class with its name, or that of the second of two classes. Smoothing and confidence need it, and small regions go to the class that is most probable in them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>同じ実行で得た確率のマップ。クラスごとにクラス名の付いた1バンド、または2クラスのうち2番目のクラスのバンド。平滑化と信頼度の処理に必要です。また、小さい領域は、その中で最も確率の高いクラスに統合されます。</translation>
  </message>
  <message>
   <source>Polished class map</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>仕上げた分類図</translation>
  </message>
  <message>
   <source>One band with the number of the class, with the legend of the class map.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>クラスの番号を収めた1バンド。分類図の凡例が付きます。</translation>
  </message>
  <message>
   <source>Smoothing: window (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>平滑化：ウィンドウ（ピクセル）</translation>
  </message>
  <message>
   <source>Bayesian smoothing of the probabilities, as sits_smooth of the R package sits does (Camara et al. 2024), in a square of so many pixels on a side, an odd number such as 7: where the neighbours agree they decide, at borders the pixel itself does. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>確率のベイズ平滑化。Rパッケージsitsのsits_smoothと同じ方法です（Camara et al. 2024）。一辺がこのピクセル数（7などの奇数）の正方形の中で行います。近傍が一致している所では近傍が、境界ではピクセル自体がクラスを決めます。0：行わない。</translation>
  </message>
  <message>
   <source>Smoothing: strength</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>平滑化：強さ</translation>
  </message>
  <message>
   <source>How much the neighbours count: the variance that the logit of a pixel's probability is taken to have. 10 smooths little, 50 much.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>近傍をどの程度重視するか：ピクセルの確率のロジットが持つと仮定する分散です。10では弱く、50では強く平滑化されます。</translation>
  </message>
  <message>
   <source>Smoothing: share of the neighbours</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>平滑化：近傍の割合</translation>
  </message>
  <message>
   <source>Only this share of the pixels in the window counts, for each class those where it is most probable, so that borders stay sharp. 1: all of them, which is faster.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>ウィンドウ内のピクセルのうち、この割合だけを考慮します。クラスごとに、そのクラスの確率が最も高いピクセルが選ばれるため、境界がぼやけません。1：すべてのピクセル（より高速です）。</translation>
  </message>
  <message>
   <source>Classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>統合するクラス</translation>
  </message>
  <message>
   <source>Old values, new value and its name: 10,20=1:Forest; 30=3. The name may be left out. Classes that are not named stay as they are; probabilities of merged classes add up.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>元の値、新しい値とその名前：10,20=1:Forest; 30=3。名前は省略できます。指定しないクラスはそのまま残ります。統合されたクラスの確率は合計されます。</translation>
  </message>
  <message>
   <source>Table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>統合するクラスの表</translation>
  </message>
  <message>
   <source>The same as a table (.csv) with the columns value and new, and perhaps label and color of the new class.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>同じ内容を表（.csv）で指定します。valueとnewの列が必要で、新しいクラスのlabelとcolorの列も追加できます。</translation>
  </message>
  <message>
   <source>Names and colours of the classes of the class map: {kinds}. Empty: those that the map carries itself.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>分類図のクラスの名前と色：{kinds}。空の場合：マップ自体が持つもの。</translation>
  </message>
  <message>
   <source>Value of the unclassified</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>未分類の値</translation>
  </message>
  <message>
   <source>Least probability</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>最小の確率</translation>
  </message>
  <message>
   <source>Pixels whose class is less probable, after the smoothing, are unclassified. 0: none. The two steps after this one take “unclassified” for a class, so that small gaps are filled.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>平滑化後に、クラスの確率がこの値より低いピクセルは未分類になります。0：行わない。この後の2つの処理では「未分類」も1つのクラスとして扱われるため、小さな隙間は埋められます。</translation>
  </message>
  <message>
   <source>Unclassified pixels are</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>未分類ピクセルの扱い</translation>
  </message>
  <message>
   <source>A class of their own</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>独立したクラス</translation>
  </message>
  <message>
   <source>Without data</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>データなし</translation>
  </message>
  <message>
   <source>A class with its own value, name and colour in the legend, or nodata.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>凡例に独自の値、名前、色を持つクラスとするか、NoDataとするか。</translation>
  </message>
  <message>
   <source>Empty: the first one above those of the classes.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>空の場合：クラスの値より大きい最初の値。</translation>
  </message>
  <message>
   <source>Majority filter: radius (pixels)</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>多数決フィルタ：半径（ピクセル）</translation>
  </message>
  <message>
   <source>Every pixel takes the class that most pixels have in the square that reaches so far on each side; of equally frequent ones it keeps its own, else the lowest value is taken. 0: none.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>各ピクセルを、四方にこの距離まで広がる正方形の中で最も多いクラスにします。同数のクラスがある場合、その中に自身のクラスがあればそのまま残し、なければ最も小さい値にします。0：行わない。</translation>
  </message>
  <message>
   <source>Minimum area of a region</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>領域の最小面積</translation>
  </message>
  <message>
   <source>Smaller regions go to what lies around them, by AREA_RULE. 0: none does.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>これより小さい領域は、AREA_RULEに従って周囲のクラスに統合されます。0：統合しません。</translation>
  </message>
  <message>
   <source>Unit of the minimum area</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>最小面積の単位</translation>
  </message>
  <message>
   <source>Pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>ピクセル</translation>
  </message>
  <message>
   <source>Square metres</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>平方メートル</translation>
  </message>
  <message>
   <source>Square metres need a map in a projected CRS. A hectare is 10000 of them.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>平方メートルを使うには、投影座標系のマップが必要です。1ヘクタールは10000平方メートルです。</translation>
  </message>
  <message>
   <source>Small regions go to</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>小さい領域の統合先</translation>
  </message>
  <message>
   <source>The most probable class, else the longest border</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>最も確率の高いクラス、なければ境界が最も長いもの</translation>
  </message>
  <message>
   <source>The largest neighbour, as GDAL's sieve does</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>最大の隣接領域（GDALのsieveと同じ）</translation>
  </message>
  <message>
   <source>The first: the class around them that is most probable in them, by PROBABILITIES, else the one with the longest common border; the smallest first, until no region below the minimum area is left. The second gives what gdal_sieve gives, and is quicker: each region is looked at once and goes to the largest one beside it, or stays where none is large enough. It works on the whole map at once, in 2 bytes of memory for each pixel and up to 32 for each run of equal ones.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>第1の方法：周囲のクラスのうち、PROBABILITIESによりその領域内で最も確率の高いもの、なければ共有する境界が最も長いもの。小さい領域から順に、最小面積を下回る領域がなくなるまで行います。第2の方法はgdal_sieveと同じ結果になり、より高速です：各領域を一度だけ調べ、隣接する最大の領域に統合します。十分に大きい隣接領域がなければそのまま残ります。マップ全体を一度に処理し、メモリは1ピクセルあたり2バイト、等しいピクセルの連なり1つあたり最大32バイトを使います。</translation>
  </message>
  <message>
   <source>Pixels of a region touch at</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>領域のピクセルの接続</translation>
  </message>
  <message>
   <source>Sides</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>辺</translation>
  </message>
  <message>
   <source>Sides and corners</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>辺と角</translation>
  </message>
  <message>
   <source>Whether two pixels that share a corner only belong to one region.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>角だけを共有する2つのピクセルが、同じ領域に属するかどうか。</translation>
  </message>
  <message>
   <source>Pixels of another class than before</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>クラスが変わったピクセルの数</translation>
  </message>
  <message>
   <source>Unclassified pixels</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>未分類ピクセルの数</translation>
  </message>
  <message>
   <source>Small regions merged</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>統合された小さい領域の数</translation>
  </message>
  <message>
   <source>a table of classes to merge</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>統合するクラスの表</translation>
  </message>
  <message>
   <source>INPUT: no raster is given; expected is one.</source>
   <extracomment>algorithms/polish_map.py</extracomment>
   <translation>INPUT: ラスタが指定されていません。ラスタを1つ指定してください。</translation>
  </message>
  <message>
   <source>The visible part of the map shows nothing of the image “{layer}”. Zoom to the layer.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>地図の表示範囲に画像「{layer}」が含まれていません。レイヤの領域にズームしてください。</translation>
  </message>
  <message>
   <source>The image “{layer}” is read with a log-in, so that a preview is possible only at its full resolution. Zoom in.</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>画像「{layer}」の読み込みにはログインが必要なため、プレビューは元の解像度でのみ可能です。拡大してください。</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>{path} cannot be read for a preview ({reason}).</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>プレビューのために{path}を読み込めません（{reason}）。</translation>
  </message>
  <message>
   <source>Preview at {size}: {image}</source>
   <extracomment>algorithms/preview.py</extracomment>
   <translation>プレビュー（{size}）：{image}</translation>
  </message>
  <message>
   <source>{}: {} is a folder; expected is the name of a file in it.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{}: {}はフォルダです。その中のファイルの名前を指定してください。</translation>
  </message>
  <message>
   <source>{}: {} ends with {}; expected is {}. {}</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>{}: {}の拡張子は{}です。{}でなければなりません。{}</translation>
  </message>
  <message>
   <source>Maps are written as GeoTIFF, which holds legend, band names and provenance; for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>マップはGeoTIFFで書き込まれ、凡例、バンド名、来歴を保持します。別の形式にするには、後でレイヤに対してエクスポート &gt; 名前を付けて保存を使用してください。</translation>
  </message>
  <message>
   <source>A map is written as GeoTIFF (.tif), or as a virtual raster of its parts (.vrt); for another format, use Export &gt; Save As on the layer afterwards.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>マップはGeoTIFF（.tif）、またはそのパートの仮想ラスタ（.vrt）として書き込まれます。別の形式にするには、後でレイヤに対してエクスポート &gt; 名前を付けて保存を使用してください。</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt *.VRT)</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>仮想ラスタ (*.vrt *.VRT)</translation>
  </message>
  <message>
   <source>Only a virtual raster reads its pixels where they lie.</source>
   <extracomment>algorithms/raster_destination.py</extracomment>
   <translation>ピクセルを元の場所から読み込めるのは仮想ラスタだけです。</translation>
  </message>
  <message>
   <source>Set up…</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>セットアップ…</translation>
  </message>
  <message>
   <source>The inference environment has the light tier, which exports no models. {way_out}</source>
   <extracomment>algorithms/readiness.py</extracomment>
   <translation>推論環境はlight構成で、モデルをエクスポートできません。{way_out}</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>参照データを読み込み中</translation>
  </message>
  <message>
   <source>{name}: the layer “{layer}” could not be written to the file {path} for the worker ({reason}). Make room on the disk of the temporary files.</source>
   <extracomment>algorithms/reference_features.py</extracomment>
   <translation>{name}: ワーカー用にレイヤ「{layer}」をファイル{path}に書き込めませんでした（{reason}）。一時ファイルのディスクの空き容量を増やしてください。</translation>
  </message>
  <message>
   <source>Remove what interrupted runs have left</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>中断された実行の残存ファイルの削除</translation>
  </message>
  <message>
   <source>cancel,clean up,delete,disk space,temporary files,hidden files,resume</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>キャンセル,クリーンアップ,削除,ディスク容量,一時ファイル,隠しファイル,再開</translation>
  </message>
  <message>
   <source>A run that is cancelled, or ends half way, keeps its finished tiles in hidden files beside the output, so that the same run can go on from there; one that is killed leaves unfinished files as well. This removes them: the tiles and their list, unfinished maps, vector layers, reports and models, each only if its name and its contents say that CNN Mapper made it. What a run is writing at this moment stays, and so do finished outputs, your own files and the kept exports of Keras files. Leftovers of exports in the profile of QGIS are removed, too. The log lists each file with its size and when it was written. Removed tiles have to be computed again.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>キャンセルされた、または途中で終わった実行では、同じ実行をそこから続けられるように、完了したタイルが出力と同じ場所の隠しファイルに残ります。強制終了された実行では、未完成のファイルも残ります。これらを削除します：タイルとその一覧、未完成のマップ、ベクタレイヤ、レポート、モデル。それぞれ、名前と内容からCNN Mapperが作成したものと分かる場合に限ります。現在実行中の処理が書き込んでいるもの、完成した出力、ユーザー自身のファイル、保存されたKerasファイルのエクスポートは残ります。QGISのプロファイルにあるエクスポートの残存ファイルも削除されます。ログには各ファイルのサイズと書き込み日時が記録されます。削除したタイルは計算し直す必要があります。</translation>
  </message>
  <message>
   <source>Folder to look in</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>検索するフォルダ</translation>
  </message>
  <message>
   <source>The folder that the outputs of the interrupted runs were to go to.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>中断された実行の出力先だったフォルダ。</translation>
  </message>
  <message>
   <source>Look into the folders in it, too</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>サブフォルダも検索する</translation>
  </message>
  <message>
   <source>Links to other folders are not followed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>他のフォルダへのリンクはたどりません。</translation>
  </message>
  <message>
   <source>Only list them</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>一覧表示のみ</translation>
  </message>
  <message>
   <source>The log says what would be removed, and nothing is.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>削除されるはずのものをログに示し、実際には何も削除しません。</translation>
  </message>
  <message>
   <source>Files and folders removed, or listed</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>削除（または一覧表示）されたファイルとフォルダの数</translation>
  </message>
  <message>
   <source>Their size in MB</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>合計サイズ（MB）</translation>
  </message>
  <message>
   <source>FOLDER: {folder} is not a folder; expected is one that exists.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>FOLDER: {folder}はフォルダではありません。存在するフォルダを指定してください。</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>キャンセルされました。何も削除されていません。</translation>
  </message>
  <message>
   <source>{path} stays: {reason}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path}は残ります：{reason}。</translation>
  </message>
  <message>
   <source>a run is at work on it</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>実行中の処理が使用している</translation>
  </message>
  <message>
   <source>There is nothing to remove in {folder}.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{folder}に削除するものはありません。</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) would be removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{count}個のファイルとフォルダ（{size}）が削除の対象です。</translation>
  </message>
  <message>
   <source>{count} files and folders ({size}) are removed.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{count}個のファイルとフォルダ（{size}）を削除しました。</translation>
  </message>
  <message>
   <source>{path} stays: it holds what was there before an interrupted run replaced it. The next run with the same output puts it back.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path}は残ります：中断された実行が置き換える前にあったものが入っています。同じ出力での次の実行時に元に戻されます。</translation>
  </message>
  <message>
   <source>{path} cannot be read; it was left out.</source>
   <extracomment>algorithms/remove_leftovers.py</extracomment>
   <translation>{path}を読み込めないため、対象から除外しました。</translation>
  </message>
  <message>
   <source>Result of the model</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>モデルの結果</translation>
  </message>
  <message>
   <source>Name of the model's output that the maps are made of, where it has several. Several names, separated by commas, or * for all: their maps are stacked in one file, their bands named after them. Empty: the one that the model card names, or the only one.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>モデルに複数の出力がある場合、マップの元となる出力の名前。カンマで区切った複数の名前、またはすべてを表す*を指定すると、それらのマップが1つのファイルに重ねられ、バンドには出力の名前が付きます。空の場合：モデルカードが挙げている出力、または唯一の出力。</translation>
  </message>
  <message>
   <source>Automatic: by the model card, the last activation, the loss of the training, and the values; the log says what was found and why. None: a map of the numbers as they are (regression). Softmax and Sigmoid: class probabilities, or logits to which the function is applied if the model has not done it.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>自動：モデルカード、最後の活性化関数、学習の損失関数、および値から判断します。判断の内容と理由はログに記録されます。なし：数値をそのままマップにします（回帰）。SoftmaxとSigmoid：クラスの確率、またはロジット。ロジットには、モデルがまだ適用していない場合に関数が適用されます。</translation>
  </message>
  <message>
   <source>Of a model with one sigmoid channel, or with labels that do not exclude each other: the probability above which the class or label is on the map. Empty: that of the model card, which may have one for each label, else 0.5.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>sigmoidのチャンネルが1つのモデル、または互いに排他的でないラベルを持つモデルの場合：これを上回るとマップにクラスまたはラベルが現れる確率。空の場合：モデルカードの値（ラベルごとに持つこともあります）、なければ0.5。</translation>
  </message>
  <message>
   <source>Calibrate the probabilities</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>確率を較正する</translation>
  </message>
  <message>
   <source>Networks are often surer than they are right. With this, probabilities and confidence are those of the network with its logits divided by the temperature in the model card, which was fitted on the validation samples of the training (Guo et al. 2017): of the pixels with 0.8, about 80 of 100 are right, as far as the image is like the training. The class map stays the same; a threshold is held against the model's own probabilities. A model whose card has no temperature is refused.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>ネットワークは、実際の正しさよりも確信が強すぎることがよくあります。これをオンにすると、確率と信頼度は、ネットワークのロジットをモデルカードの温度で割ったものになります。温度は学習の検証用サンプルで求められています（Guo et al. 2017）：画像が学習データに似ている限り、0.8のピクセルは100個のうち約80個が正しくなります。分類図は変わらず、閾値はモデル本来の確率と比較されます。カードに温度がないモデルは受け付けられません。</translation>
  </message>
  <message>
   <source>Data type of the first output</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>第1の出力のデータ型</translation>
  </message>
  <message>
   <source>auto: the smallest that holds the classes, float32 for numbers. Values that do not fit are rounded and set to the limits of the type, and the log says so.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>auto：クラスが収まる最小の型、数値ではfloat32。収まらない値は丸められ、型の上限・下限に置き換えられて、ログに記録されます。</translation>
  </message>
  <message>
   <source>Data type of probabilities and confidence</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>確率と信頼度のデータ型</translation>
  </message>
  <message>
   <source>float32, or uint16 in half the space: whole numbers with a scale of 0.00002 that is written in the file, so that QGIS shows 0 to 1. In the band of how unlike the training a pixel is, 1.31 stands for that and more.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>float32、または容量が半分のuint16。uint16は整数で、QGISで0～1と表示されるよう、スケール0.00002がファイルに書き込まれます。学習データとどの程度異なるかのバンドでは、1.31は1.31以上を意味します。</translation>
  </message>
  <message>
   <source>Output tensors to write</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>書き出す出力テンソル</translation>
  </message>
  <message>
   <source>Names of outputs of the model, separated by commas, that the first output holds as they are instead of the classes, stacked in this order. Only these are computed. Empty: the class map, or what the model gives in its place.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>クラスの代わりに、そのままの値で第1の出力に書き込むモデル出力の名前。カンマで区切り、この順序で重ねられます。これらだけが計算されます。空の場合：分類図、またはモデルがその代わりに出力するもの。</translation>
  </message>
  <message>
   <source>One band with the number of the class. Of labels that do not exclude each other, a band of 0 and 1 for each; of a regression, its numbers; or the tensors that are named above.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>クラスの番号を表す1バンド。互いに排他的でないラベルでは、ラベルごとに0と1のバンド。回帰ではその数値。または、上で指定したテンソル。</translation>
  </message>
  <message>
   <source>One band for each class or label, named after it: 0 to 1. Of a model with one sigmoid channel, the band of the second class.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>クラスまたはラベルごとに1バンドで、その名前が付きます：0～1。sigmoidのチャンネルが1つのモデルでは、2番目のクラスのバンド。</translation>
  </message>
  <message>
   <source>Where the model is sure. Band 1: the highest probability; band 2: its margin to the second; band 3: the entropy of the probabilities, from 0 (one class has all) to 1 (all classes alike). Of labels that do not exclude each other, the one counts that the model is least sure of. Band 4 tells how unlike the training a pixel is. Of a model that was exported with images of its training: the distance of its features to theirs, and above 1 the map should not be trusted. Else, where the model card knows the range of the training's numbers: the share of the numbers in the receptive field outside of it. The name of the band says which of the two it is.</source>
   <extracomment>algorithms/result_parameters.py</extracomment>
   <translation>モデルの判断が確かな場所。バンド1：最大の確率。バンド2：2番目の確率との差。バンド3：確率のエントロピー（0は1つのクラスに集中、1はすべてのクラスが同等）。互いに排他的でないラベルでは、モデルの判断が最も不確かなラベルの値になります。バンド4は、ピクセルが学習データとどの程度異なるかを示します。学習画像とともにエクスポートしたモデルでは、その特徴量から学習画像の特徴量までの距離で、1を超える場所のマップは信頼すべきではありません。それ以外で、モデルカードに学習データの値域が記載されている場合は、受容野内の数値のうち値域の外にあるものの割合です。どちらであるかはバンド名に示されます。</translation>
  </message>
  <message>
   <source>The raster that patches are cut out of. Scripts, models and the command line may give several, which are stacked in their order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>パッチを切り出すラスタ。スクリプト、モデル、コマンドラインでは複数を指定でき、その順序で重ねられます。</translation>
  </message>
  <message>
   <source>Rasters on the same pixel grid whose bands are stacked on those of the image, in this order; of a series of dates one raster for each, the first date as the image. Maps have to be made with the same order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>同じピクセル格子上にあり、そのバンドが画像のバンドの後ろにこの順序で重ねられるラスタ。複数時期の場合は時期ごとに1つのラスタを指定し、最初の時期を画像とします。マップも同じ順序で作成する必要があります。</translation>
  </message>
  <message>
   <source>Further images to sample</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>サンプリングする追加の画像</translation>
  </message>
  <message>
   <source>Other places or dates, sampled one after the other with the same labels and the same bands: rasters in the same CRS. Where an image is a stack, or has several sources, as many rasters for each as the first one has, in the same order. What lies in one block of ground is in one part, whichever image shows it.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>別の場所または時期の画像。同じラベルと同じバンドで順にサンプリングされます：同じCRSのラスタ。画像が重ねられたものである場合や複数のソースを持つ場合は、それぞれについて最初の画像と同じ数のラスタを同じ順序で指定します。地上の1つのブロックにあるものは、どの画像に写っていても同じ区分に入ります。</translation>
  </message>
  <message>
   <source>Numbers (from 1, through the whole stack) or names of the bands to take, separated by commas, such as 4,3,2 or B04,B03,B02; several sources separated by “;”. Empty: all bands, but no alpha band.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>使用するバンドの番号（重ねた全体を通して1から数える）または名前を、4,3,2やB04,B03,B02のようにカンマ区切りで指定します。複数のソースは「;」で区切ります。空の場合：アルファバンドを除くすべてのバンド。</translation>
  </message>
  <message>
   <source>Takes the place of the image's own nodata value. A patch with one pixel without data is left out. Empty: the image's own.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>画像自体のNoData値に代わって使われます。データのないピクセルが1つでもあるパッチは除かれます。空の場合：画像自体のもの。</translation>
  </message>
  <message>
   <source>Which numbers the patches hold. Automatic: harmonised where an image's metadata tell the processing baseline of Sentinel-2, so that images from before and after January 2022 have the same numbers; else as stored. The set remembers it, so that a map is made of the same numbers.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>パッチに入れる数値。自動：画像のメタデータからSentinel-2の処理ベースラインが分かる場合は調和し、2022年1月の前後の画像で同じ数値になるようにします。それ以外は保存値のまま。この設定はパッチセットに記録されるため、マップも同じ数値から作成されます。</translation>
  </message>
  <message>
   <source>Labelled points or polygons</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>ラベル付きのポイントまたはポリゴン</translation>
  </message>
  <message>
   <source>What is there, as points or polygons in any CRS: a layer, or the features selected in it. A polygon counts for the pixels whose centres lie in it. These, or a raster.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>何があるかを示す、任意のCRSのポイントまたはポリゴン：レイヤ、またはその中で選択された地物。ポリゴンは、中心がその中にあるピクセルに適用されます。これか、ラスタのいずれかを指定します。</translation>
  </message>
  <message>
   <source>For points and polygons: whole numbers, or names. Names are those of the legend; without a legend each text is a class, numbered from 0 in alphabetical order.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>ポイントとポリゴンの場合：整数または名前。名前は凡例のものです。凡例がなければ、テキストごとに1クラスとし、アルファベット順に0から番号を付けます。</translation>
  </message>
  <message>
   <source>Labels as a raster</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>ラスタのラベル</translation>
  </message>
  <message>
   <source>What is there, as a raster of class values on the image's pixel grid; it may be larger or smaller than the image. Its nodata value means “not known”.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>何があるかを示す、画像のピクセル格子上のクラス値のラスタ。画像より大きくても小さくてもかまいません。NoData値は「不明」を意味します。</translation>
  </message>
  <message>
   <source>Values that mean “not known”</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>「不明」を意味する値</translation>
  </message>
  <message>
   <source>Class values of the labels to leave out, separated by commas, such as 0,255.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>除外するラベルのクラス値。0,255のようにカンマで区切ります。</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>クラスの名前と色：{kinds}。ラベルのないクラスは除かれます。空の場合：フィールドのテキスト、またはラスタが持つ名前。</translation>
  </message>
  <message>
   <source>Size of a patch in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>パッチの大きさ（ピクセル）</translation>
  </message>
  <message>
   <source>The receptive field of the network to train: 16 for that of the OTBTF tutorial; 64 or more for a U-Net. Also width x height, as 16x12, and one for each source, separated by commas.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>学習するネットワークの受容野：OTBTFチュートリアルのものは16、U-Netでは64以上。16x12のような幅x高さ、またソースごとに1つをカンマ区切りで指定することもできます。</translation>
  </message>
  <message>
   <source>A label is for</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>ラベルの対象</translation>
  </message>
  <message>
   <source>The pixel that the patch is centred on</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>パッチの中心のピクセル</translation>
  </message>
  <message>
   <source>Every pixel of the patch (segmentation)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>パッチのすべてのピクセル（セグメンテーション）</translation>
  </message>
  <message>
   <source>The first is for networks that give one class for a patch; the pixel is number size // 2 from the patch's corner, as in the maps. The second is for networks that give a map of a patch, such as a U-Net; pixels without a label stay unknown.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>前者は、1つのパッチに1つのクラスを出力するネットワーク用です。対象は、マップと同じく、パッチの角からsize // 2番目のピクセルです。後者は、U-Netのように1つのパッチからマップを出力するネットワーク用です。ラベルのないピクセルは不明のままになります。</translation>
  </message>
  <message>
   <source>Patches of a class at the most</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>1クラスの最大パッチ数</translation>
  </message>
  <message>
   <source>All parts together; they are drawn at random. A patch of 16 x 16 pixels and four bands of Sentinel-2 takes 2 kB.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>すべての区分の合計で、無作為に抽出されます。16 x 16ピクセル、Sentinel-2の4バンドのパッチは2 kBになります。</translation>
  </message>
  <message>
   <source>As many patches of each</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>各クラス同数のパッチ</translation>
  </message>
  <message>
   <source>In proportion to their labels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>ラベルの数に比例</translation>
  </message>
  <message>
   <source>As many of each: rare classes are learnt as well as common ones. In proportion to the labelled pixels: the most common class gets the number above, the others less.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>各クラス同数：まれなクラスも一般的なクラスと同じように学習されます。ラベル付きピクセルの数に比例：最も多いクラスが上の数になり、他のクラスはそれより少なくなります。</translation>
  </message>
  <message>
   <source>Divide into training, validation and test by</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>学習、検証、テストへの分割方法</translation>
  </message>
  <message>
   <source>Spatial blocks in a regular pattern</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>規則的なパターンの空間ブロック</translation>
  </message>
  <message>
   <source>Spatial blocks at random</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>無作為な空間ブロック</translation>
  </message>
  <message>
   <source>Folds of spatial blocks, for cross-validation</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>空間ブロックのフォールド（交差検証用）</translation>
  </message>
  <message>
   <source>Polygons or points</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>ポリゴンまたはポイント</translation>
  </message>
  <message>
   <source>Pixels at random (not recommended)</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>無作為なピクセル（非推奨）</translation>
  </message>
  <message>
   <source>By blocks and by polygons, no pixel of a patch is in a patch of another part: between them lies a gap as wide as a patch. So the accuracy on the test is that of places that the network has never seen. Patches of neighbouring pixels share nearly all of theirs: divided at random, the network is tested on what it has learnt by heart, and the accuracy is too good to be true. Among the patterns and draws that are possible the one is taken that leaves every class in every part, as far as there is one; what lacks is named in the log.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>ブロックやポリゴンによる分割では、あるパッチのピクセルが別の区分のパッチに含まれることはありません：区分の間にはパッチ1つ分の幅の間隔が空きます。このため、テストでの精度は、ネットワークが一度も見ていない場所での精度になります。隣り合うピクセルのパッチはほとんどのピクセルを共有しています。無作為に分割すると、ネットワークは丸暗記したものでテストされ、精度は実際より高くなりすぎます。可能なパターンや抽出のうち、できる限りすべての区分にすべてのクラスが残るものが選ばれ、欠けているものはログに示されます。</translation>
  </message>
  <message>
   <source>Validation, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>検証（%）</translation>
  </message>
  <message>
   <source>For what is decided during the training, such as when to stop.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>学習の終了時点など、学習中の判断に使う分。</translation>
  </message>
  <message>
   <source>Test, per cent</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>テスト（%）</translation>
  </message>
  <message>
   <source>For the accuracy that is stated in the end. 0: none is held out.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>最後に示す精度のための分。0：取り分けません。</translation>
  </message>
  <message>
   <source>Folds: how many</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>フォールド：数</translation>
  </message>
  <message>
   <source>Only with folds: the blocks are dealt into so many; one is the test, the next one the validation, unless that is 0 per cent.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>フォールドの場合のみ：ブロックをこの数に分けます。1つがテスト、次の1つが検証になります（検証が0%の場合を除く）。</translation>
  </message>
  <message>
   <source>Folds: which is the test</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>フォールド：テストにする番号</translation>
  </message>
  <message>
   <source>Run it once for each, with the same seed, and every block is the test once.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>同じシードで番号ごとに1回ずつ実行すると、すべてのブロックが1回ずつテストになります。</translation>
  </message>
  <message>
   <source>Side of a block in pixels</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>ブロックの一辺（ピクセル）</translation>
  </message>
  <message>
   <source>Of the first image. The larger, the less the test resembles the training; at least the size of a patch. 0: about a twelfth of the image, or less where every class is in every part only then.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>最初の画像のピクセル数。大きいほど、テストは学習データに似なくなります。少なくともパッチの大きさが必要です。0：画像の約12分の1。それではすべてのクラスがすべての区分に入らない場合は、より小さくなります。</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>シード</translation>
  </message>
  <message>
   <source>Of all draws: the same seed gives the same patches, byte by byte.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>すべての抽出に使います：同じシードからは、バイト単位で同じパッチが得られます。</translation>
  </message>
  <message>
   <source>Divided as these patches</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>分割を合わせるパッチ</translation>
  </message>
  <message>
   <source>The folder of an earlier set, when labels were added to train its network on: places that were learnt stay in the training, and those of validation and test stay there. Blocks without a patch are dealt anew, so that the parts have their shares. Needs spatial blocks and the same pixel grid. Empty: a new division, for a new network.</source>
   <extracomment>algorithms/sample_parameters.py</extracomment>
   <translation>以前のパッチセットのフォルダ。そのネットワークの学習を続けるためにラベルを追加した場合に指定します：学習済みの場所は学習区分に、検証とテストの場所はそれぞれの区分に残ります。パッチのないブロックは、各区分の割合に合うように新たに割り振られます。空間ブロックと同じピクセル格子が必要です。空の場合：新しいネットワークのための新しい分割。</translation>
  </message>
  <message>
   <source>Sample patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>パッチのサンプリング</translation>
  </message>
  <message>
   <source>training data,labels,ground truth,sample,patches,split,validation,test,cross-validation,spatial blocks</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>学習データ,教師データ,ラベル,グラウンドトゥルース,サンプル,パッチ,分割,検証,テスト,交差検証,空間ブロック</translation>
  </message>
  <message>
   <source>Cuts labelled patches out of images, the first step from labels to a model: divided into training, validation and test by blocks of ground with a gap between them, so that the accuracy on the test is an honest one. Patches with pixels without data are left out. The folder holds plain NumPy arrays and a STAC item that describes them; the layer of samples shows where they are and in which part. An interrupted sampling goes on where it stopped.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>ラベル付きのパッチを画像から切り出します。ラベルからモデルに至る最初の手順です。間隔を空けた地上のブロックで学習、検証、テストに分割するため、テストでの精度は信頼できるものになります。データのないピクセルを含むパッチは除かれます。フォルダには、単純なNumPy配列と、それを記述するSTACアイテムが入ります。サンプルのレイヤは、パッチの位置と区分を示します。中断したサンプリングは、止まったところから続行されます。</translation>
  </message>
  <message>
   <source>Folder of the patches</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>パッチのフォルダ</translation>
  </message>
  <message>
   <source>A new or empty folder, or that of an older set, which is replaced. “patch_set.json” in it says what it holds.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>新しいフォルダ、空のフォルダ、または以前のパッチセットのフォルダ（置き換えられます）。その中の「patch_set.json」に内容が記載されます。</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg) with a point for each patch: class, name, part, block, image. Colours are those of the classes; the shape below tells the part: a dark circle for training, a blue square for validation, a red diamond for test.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>パッチごとに1つのポイントを持つGeoPackage（.gpkg）：クラス、名前、区分、ブロック、画像。色はクラスの色で、下の形が区分を示します：学習は暗い円、検証は青い四角形、テストは赤いひし形。</translation>
  </message>
  <message>
   <source>Description of the patches (STAC item)</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>パッチの説明（STACアイテム）</translation>
  </message>
  <message>
   <source>Patches for training</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>学習用パッチ</translation>
  </message>
  <message>
   <source>Patches for validation</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>検証用パッチ</translation>
  </message>
  <message>
   <source>Patches for test</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>テスト用パッチ</translation>
  </message>
  <message>
   <source>No labels are given; expected is {features} (points or polygons) or {raster} (a raster).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>ラベルが指定されていません。{features}（ポイントまたはポリゴン）または{raster}（ラスタ）を指定してください。</translation>
  </message>
  <message>
   <source>{} are both given; expected is one of them. Empty the one that you do not want.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{}が同時に指定されています。指定できるのはどれか1つです。不要な方を空にしてください。</translation>
  </message>
  <message>
   <source>SPLIT is by polygons, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>SPLITはポリゴンによる分割ですが、ラベルはポリゴンのないラスタです。空間ブロックを選択してください。</translation>
  </message>
  <message>
   <source>FOLD is {fold}; expected is 1 to {folds} (FOLDS).</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>FOLDは{fold}です。1～{folds}（FOLDS）でなければなりません。</translation>
  </message>
  <message>
   <source>VALIDATION and TEST are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>VALIDATIONとTESTは{validation}%と{test}%です。学習用に残る分がなければなりません。</translation>
  </message>
  <message>
   <source>{name}: {value} cannot be opened; expected is a layer of points or polygons.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name}: {value}を開けません。ポイントまたはポリゴンのレイヤを指定してください。</translation>
  </message>
  <message>
   <source>{name} has {count} rasters; the first image is made of {each}, so expected is a multiple of that: as many for each image, in the same order.</source>
   <extracomment>algorithms/sample_patches.py</extracomment>
   <translation>{name}のラスタは{count}個です。最初の画像は{each}個からなるため、その倍数でなければなりません：画像ごとに同じ数を同じ順序で指定してください。</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>カタログ</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: {}; Earth Search: {}.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>STAC APIのアドレス。Planetary Computer：{}、Earth Search：{}。</translation>
  </message>
  <message>
   <source>Collection</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>Name of the collection in the catalogue.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>カタログ内のコレクションの名前。</translation>
  </message>
  <message>
   <source>Item</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>アイテム</translation>
  </message>
  <message>
   <source>Identifier of one image; or the address or the file (.json) of an item's own description, and then no catalogue is asked. Empty: the least cloudy image of the area and the dates below.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>1つの画像の識別子、またはアイテム自体の記述のアドレスかファイル（.json）。後者の場合、カタログへの問い合わせは行いません。空の場合：下の範囲と期間で最も雲の少ない画像。</translation>
  </message>
  <message>
   <source>Area to search</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>検索範囲</translation>
  </message>
  <message>
   <source>In any coordinate system. The image is not cut to it.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>座標系は任意です。画像はこの範囲で切り抜かれません。</translation>
  </message>
  <message>
   <source>First day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>開始日</translation>
  </message>
  <message>
   <source>Such as 2022-06-01. Empty: from the beginning.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>例：2022-06-01。空の場合：最初から。</translation>
  </message>
  <message>
   <source>Last day</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>終了日</translation>
  </message>
  <message>
   <source>Such as 2022-08-31; this day is searched, too. Empty: until today.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>例：2022-08-31。この日も検索に含まれます。空の場合：今日まで。</translation>
  </message>
  <message>
   <source>Highest cloud cover (%)</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>雲量の上限（%）</translation>
  </message>
  <message>
   <source>By what the catalogue says of the whole image.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>画像全体についてカタログに記載された値によります。</translation>
  </message>
  <message>
   <source>The assets that become the bands, separated by commas, in the order that the model was trained with. A name is the asset's, or else that of its band or its file. Coarser assets are repeated on the pixels of the finest; they must fit into whole pixels.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>バンドになるアセットを、モデルの学習時の順序でカンマ区切りで指定します。名前はアセットのもの、またはそのバンドかファイルのものです。粗いアセットは、最も細かいアセットのピクセル上で値が繰り返されます。ピクセルサイズは整数倍で、格子が揃っている必要があります。</translation>
  </message>
  <message>
   <source>Sign links for Planetary Computer</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>Planetary Computer用にリンクに署名する</translation>
  </message>
  <message>
   <source>auto, yes or no (in scripts: the word, not a number). auto signs if the catalogue is Planetary Computer's.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>auto、yes、no（スクリプトでは番号ではなく単語で）。autoは、カタログがPlanetary Computerのものであれば署名します。</translation>
  </message>
  <message>
   <source>EXTENT: {given} is not an area; expected is xmin,xmax,ymin,ymax [EPSG:code].</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>EXTENT: {given}は範囲ではありません。xmin,xmax,ymin,ymax [EPSG:コード]の形式で指定してください。</translation>
  </message>
  <message>
   <source>{name}: {value} is not a date; expected is a day such as 2022-06-30.</source>
   <extracomment>algorithms/search_parameters.py</extracomment>
   <translation>{name}: {value}は日付ではありません。2022-06-30のような日付を指定してください。</translation>
  </message>
  <message>
   <source>Set up the inference environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>推論環境のセットアップ</translation>
  </message>
  <message>
   <source>install,python,pip,venv,environment,gpu,offline</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>インストール,python,pip,venv,環境,gpu,オフライン</translation>
  </message>
  <message>
   <source>Installs what runs models into an environment of its own in the folder of the QGIS profile (on Windows in cnnmapper in %LOCALAPPDATA%), and checks that it works. The Python of QGIS is left as it is. There are two tiers: light (ONNX Runtime, rasterio; about 270 MB) applies exported models, compares and assesses maps, and finds images in STAC catalogues; full (TensorFlow, Keras and the writers of ONNX as well; about 2 GB) exports and inspects Keras files, too. Run again, it does nothing if all is in order, repairs what is not, and adds the full tier to a light environment without making it anew.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>モデルの実行に必要なものを、QGISプロファイルのフォルダ（Windowsでは%LOCALAPPDATA%内のcnnmapper）内の独立した環境にインストールし、動作を確認します。QGISのPythonには手を加えません。構成は2つあります：light（ONNX Runtime、rasterio。約270 MB）は、エクスポート済みモデルの適用、マップの比較と評価、STACカタログの画像検索ができます。full（さらにTensorFlow、Keras、ONNXの書き出し機能。約2 GB）は、Kerasファイルのエクスポートと検査もできます。再度実行すると、すべて正常なら何もせず、異常があれば修復し、light環境には作り直さずにfull構成を追加します。</translation>
  </message>
  <message>
   <source>Tier</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>構成</translation>
  </message>
  <message>
   <source>light or full (in scripts: the word, not a number). light is enough for models that were exported with their ONNX files; full is what “Export a Keras model”, Keras files as a model, and SavedModels of other programs need. Of an environment that has the full tier, nothing is removed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>lightまたはfull（スクリプトでは番号ではなく単語で）。ONNXファイルとともにエクスポートされたモデルにはlightで十分です。「Kerasモデルのエクスポート」、Kerasファイルをモデルとして使う場合、他のプログラムのSavedModelにはfullが必要です。full構成の環境からは何も削除されません。</translation>
  </message>
  <message>
   <source>Base interpreter</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>ベースインタプリタ</translation>
  </message>
  <message>
   <source>The Python to build the environment on: CPython 3.9 to 3.14, 64 bit; for the full tier up to 3.13. Empty: the first of this machine with which it works, under Linux that of QGIS, on Windows and macOS one that an upgrade of QGIS leaves alone; where none does, one is downloaded (python-build-standalone).</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>環境の土台となるPython：CPython 3.9～3.14、64ビット。full構成では3.13まで。空の場合：このマシンにあるPythonのうち、最初に動作したもの。LinuxではQGISのPython、WindowsとmacOSではQGISのアップグレードの影響を受けないものが使われます。動作するものがなければ、ダウンロードされます（python-build-standalone）。</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>wheelのフォルダ</translation>
  </message>
  <message>
   <source>Install offline from this folder, filled by scripts/wheelhouse.py; where it has a list of hashes (hashes.txt), its wheels are held against it. Empty: from the package index that pip is set to, through the proxy and with the certificates that QGIS is set to.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>scripts/wheelhouse.pyで用意したこのフォルダからオフラインでインストールします。ハッシュの一覧（hashes.txt）があれば、wheelをそれと照合します。空の場合：pipに設定されたパッケージインデックスから、QGISに設定されたプロキシと証明書を使ってインストールします。</translation>
  </message>
  <message>
   <source>For NVIDIA graphics cards</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>NVIDIAのグラフィックカード用</translation>
  </message>
  <message>
   <source>Installs NVIDIA's libraries as well, several GB: for the light tier under Linux (x86-64) and Windows, for the full one under Linux only.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>NVIDIAのライブラリ（数GB）もインストールします：light構成ではLinux（x86-64）とWindows、full構成ではLinuxのみ。</translation>
  </message>
  <message>
   <source>Dask, to compute on a cluster</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Dask（クラスタでの計算用）</translation>
  </message>
  <message>
   <source>Installs Dask (distributed) as well, about 50 MB: what CLUSTER of the two inferences needs, to have a map computed by several machines or processes. It is added to what is there. The machines of a cluster need the same version of it.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>Dask（distributed）もインストールします（約50 MB）：2つの推論のCLUSTERで、複数のマシンまたはプロセスによりマップを計算するのに必要です。すでにあるものに追加されます。クラスタの各マシンにも同じバージョンが必要です。</translation>
  </message>
  <message>
   <source>Report on the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>環境のレポート</translation>
  </message>
  <message>
   <source>What was installed, where, and in which versions.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>インストールされたもの、その場所とバージョン。</translation>
  </message>
  <message>
   <source>Python of the environment</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>環境のPython</translation>
  </message>
  <message>
   <source>Tier that is installed</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>インストールされている構成</translation>
  </message>
  <message>
   <source>Size of the environment in MB</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>環境のサイズ（MB）</translation>
  </message>
  <message>
   <source>The inference environment is ready: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>推論環境の準備ができました：{python}</translation>
  </message>
  <message>
   <source>The inference environment was in order already: {python}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>推論環境はすでに正常な状態でした：{python}</translation>
  </message>
  <message>
   <source>Tier {tier}, {megabytes} MB, {seconds:.0f} s.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>構成{tier}、{megabytes} MB、{seconds:.0f}秒。</translation>
  </message>
  <message>
   <source>{python} is used instead. {way_out}</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>代わりに{python}が使われます。{way_out}</translation>
  </message>
  <message>
   <source>REPORT: {path} cannot be written ({reason}); expected is a path in a folder that exists. The environment itself is installed.</source>
   <extracomment>algorithms/setup_environment.py</extracomment>
   <translation>REPORT: {path}に書き込めません（{reason}）。存在するフォルダ内のパスを指定してください。環境自体はインストールされています。</translation>
  </message>
  <message>
   <source>Image from a STAC catalogue</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>STACカタログから画像を取得</translation>
  </message>
  <message>
   <source>stac,planetary computer,earth search,sentinel,landsat,cog,cloud,download,vrt</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>stac,planetary computer,earth search,sentinel,landsat,cog,クラウド,ダウンロード,vrt</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and makes a small file (VRT) of the bands that you choose. QGIS shows it and the inference algorithms read it like any other raster; they fetch over the network only the parts that they need. Links of Planetary Computer are signed whenever the file is read, so that it works tomorrow, too.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>STACカタログで衛星画像を検索し、選択したバンドから小さなファイル（VRT）を作成します。他のラスタと同じようにQGISで表示でき、推論アルゴリズムで読み込めます。ネットワーク経由で取得されるのは必要な部分だけです。Planetary Computerのリンクはファイルを読み込むたびに署名されるため、翌日以降も使えます。</translation>
  </message>
  <message>
   <source>Values of Sentinel-2</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>Sentinel-2の値</translation>
  </message>
  <message>
   <source>harmonised or stored (in scripts: the word, not a number). harmonised: of an image of processing baseline 04.00 or later (since January 2022) the 1000 that its processor adds to every value is subtracted, unless the catalogue has done that, which the pixels are asked about; 0, no data, stays 0, and data are at least 1. stored: the values are left alone; the file says what was added, so that inference can subtract it.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>harmonisedまたはstored（スクリプトでは番号ではなく単語で）。harmonised（調和化）：処理ベースライン04.00以降（2022年1月以降）の画像では、処理系がすべての値に加えた1000を引きます。ただし、カタログ側ですでに引かれている場合を除きます（ピクセルで確認します）。0（データなし）は0のまま、データは1以上になります。stored：値はそのままにします。推論時に引けるよう、加算された値がファイルに記録されます。</translation>
  </message>
  <message>
   <source>The virtual raster (.vrt) to write; its bands are named as in ASSETS.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>書き出す仮想ラスタ（.vrt）。バンド名はASSETSのとおりです。</translation>
  </message>
  <message>
   <source>Item that was found</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>見つかったアイテム</translation>
  </message>
  <message>
   <source>Date of the image</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>画像の日付</translation>
  </message>
  <message>
   <source>Cloud cover (%)</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>雲量（%）</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them: an image, or an area to search.</source>
   <extracomment>algorithms/stac_image.py</extracomment>
   <translation>ITEMもEXTENTも指定されていません。画像（ITEM）か検索範囲（EXTENT）のどちらかを指定してください。</translation>
  </message>
  <message>
   <source>The style {style} could not be loaded: {message}</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>スタイル{style}を読み込めませんでした：{message}</translation>
  </message>
  <message>
   <source>Unlike the training</source>
   <extracomment>algorithms/styling.py</extracomment>
   <translation>学習データと異なる</translation>
  </message>
  <message>
   <source>Suggest where to label next</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>次にラベル付けする場所の提案</translation>
  </message>
  <message>
   <source>active learning,uncertainty,sampling,labels,annotation,margin,entropy,training</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>能動学習,不確実性,サンプリング,ラベル,アノテーション,マージン,エントロピー,学習</translation>
  </message>
  <message>
   <source>Finds the pixels of a class map whose labels would tell the model most: where it is least sure, apart from each other, and of every class. The result is a layer of points with an empty field “class”, whose form offers the classes. Fill it in, sample patches of these points and the old ones together, and train on from the last model.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>ラベルを付けるとモデルにとって最も有益な分類図のピクセルを見つけます：最も不確かで、互いに離れていて、すべてのクラスにわたるものです。結果は空のフィールド「class」を持つポイントのレイヤで、フォームからクラスを選べます。これを入力し、これらのポイントと以前のポイントを合わせてパッチをサンプリングし、前回のモデルから学習を続けてください。</translation>
  </message>
  <message>
   <source>One band with a whole number for each class, such as a map of CNN Mapper.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>クラスごとに1つの整数を持つ1バンド。CNN Mapperのマップなど。</translation>
  </message>
  <message>
   <source>The map of probabilities from the same run (OUTPUT_PROBABILITIES): one band for each class, named after it.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>同じ実行による確率のマップ（OUTPUT_PROBABILITIES）：クラスごとに1バンドで、クラスの名前が付きます。</translation>
  </message>
  <message>
   <source>What is labelled already</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>すでにラベル付けされたもの</translation>
  </message>
  <message>
   <source>Points or polygons, in any coordinate system: no point is suggested nearer to them than SPACING.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>任意の座標系のポイントまたはポリゴン：これらからSPACINGより近くにはポイントを提案しません。</translation>
  </message>
  <message>
   <source>Least sure by</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>不確かさの尺度</translation>
  </message>
  <message>
   <source>Margin between the two best classes</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>上位2クラスのマージン</translation>
  </message>
  <message>
   <source>Entropy</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>エントロピー</translation>
  </message>
  <message>
   <source>Margin: where the two most probable classes are nearly equal. Entropy: where the probability is spread over many classes.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>マージン：最も確率の高い2つのクラスがほぼ等しい場所。エントロピー：確率が多くのクラスに分散している場所。</translation>
  </message>
  <message>
   <source>As many of each class</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>各クラス同数</translation>
  </message>
  <message>
   <source>By the class on the map; what a class has not, the others get. Otherwise the least sure pixels of the whole map, whatever their class.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>マップ上のクラスによります。あるクラスで足りない分は、他のクラスに割り当てられます。オフの場合は、クラスに関係なく、マップ全体で最も不確かなピクセルを選びます。</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>ポイント</translation>
  </message>
  <message>
   <source>How many to suggest, at the most.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>提案する最大数。</translation>
  </message>
  <message>
   <source>Distance between points (pixels)</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>ポイント間の距離（ピクセル）</translation>
  </message>
  <message>
   <source>At least so many pixels of the map lie between two points: labels of neighbours tell nearly the same. A good value is the receptive field.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>2つのポイントの間のマップのピクセル数の下限：隣り合う場所のラベルは、ほとんど同じ情報しか与えません。受容野の大きさが目安です。</translation>
  </message>
  <message>
   <source>Names and colours of the classes: {kinds}. Empty: those that the map carries itself. The form offers them all, also those that are not on the map.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>クラスの名前と色：{kinds}。空の場合：マップ自体が持つもの。フォームには、マップ上にないクラスも含めてすべて表示されます。</translation>
  </message>
  <message>
   <source>Points to label</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>ラベル付けするポイント</translation>
  </message>
  <message>
   <source>A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: class (empty, for the label), on_map and name_on_map (what the map says), unsure (0 to 1) and rank.</source>
   <extracomment>algorithms/suggest_labels.py</extracomment>
   <translation>GeoPackage（.gpkg）。同名のファイルは全体が置き換えられます。フィールド：class（空、ラベル用）、on_mapとname_on_map（マップの内容）、unsure（0～1）、rank。</translation>
  </message>
  <message>
   <source>Area</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>範囲</translation>
  </message>
  <message>
   <source>Result</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>結果</translation>
  </message>
  <message>
   <source>Computer</source>
   <extracomment>algorithms/themes.py</extracomment>
   <translation>コンピュータ</translation>
  </message>
  <message>
   <source>Train a model</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>モデルの学習</translation>
  </message>
  <message>
   <source>training,learn,fit,fine-tune,transfer learning,u-net,tempcnn,perceptron,epochs,accuracy,tensorboard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>学習,訓練,フィッティング,ファインチューニング,転移学習,u-net,tempcnn,パーセプトロン,エポック,精度,tensorboard</translation>
  </message>
  <message>
   <source>Trains a network on the patches that “Sample patches” has made, and exports it, ready for maps: with its classes, the statistics of its training, its accuracy on the test blocks and the temperature that makes its probabilities mean what they say in the model card. The report shows how the training went, which classes are taken for each other, and where. A cancelled training goes on where it was when it is run again with the same values.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>「パッチのサンプリング」で作成したパッチでネットワークを学習させ、マップ作成に使える形でエクスポートします：モデルカードには、クラス、学習データの統計量、テストブロックでの精度、および確率を実際の正しさに合わせる温度が入ります。レポートには、学習の経過と、どのクラスがどこで混同されるかが示されます。キャンセルした学習は、同じ値で再実行すると途中から続行されます。</translation>
  </message>
  <message>
   <source>Folder for TensorBoard</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>TensorBoard用フォルダ</translation>
  </message>
  <message>
   <source>Loss, accuracy and learning rate of each epoch are written there, too.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>各エポックの損失、精度、学習率がここにも書き込まれます。</translation>
  </message>
  <message>
   <source>Model folder</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>モデルフォルダ</translation>
  </message>
  <message>
   <source>The exported model, which the algorithms of inference take as MODEL; the model card in it is called model_card.json. Beside it lies, while the training lasts, what was learnt so far.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>推論のアルゴリズムがMODELとして受け付ける、エクスポートされたモデル。その中のモデルカードの名前はmodel_card.jsonです。学習中は、それまでに学習した内容が同じ場所に置かれます。</translation>
  </message>
  <message>
   <source>Keras models (*.keras)</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Kerasモデル (*.keras)</translation>
  </message>
  <message>
   <source>The trained network as Keras saves it, to train on from or to publish.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>Kerasが保存する形式の学習済みネットワーク。学習を続けたり公開したりするためのものです。</translation>
  </message>
  <message>
   <source>Training report</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>学習レポート</translation>
  </message>
  <message>
   <source>A page with the curves of the training, the accuracy on the test blocks with its confidence interval, where errors lie, and the calibration, in one file that can be sent on.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>学習曲線、信頼区間付きのテストブロックでの精度、誤りの位置、較正を示すページ。1つのファイルなので、そのまま送ることができます。</translation>
  </message>
  <message>
   <source>Accuracy on the test part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>テスト区分での精度（0～1）</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>95%区間の下限</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>95%区間の上限</translation>
  </message>
  <message>
   <source>Accuracy on the validation part, 0 to 1</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>検証区分での精度（0～1）</translation>
  </message>
  <message>
   <source>Epochs that were done</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>実行したエポック数</translation>
  </message>
  <message>
   <source>Epoch whose weights were kept</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>重みを採用したエポック</translation>
  </message>
  <message>
   <source>Learning rate at the beginning</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>開始時の学習率</translation>
  </message>
  <message>
   <source>Numbers that were trained</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>学習したパラメータ数</translation>
  </message>
  <message>
   <source>Temperature of the calibration</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>較正の温度</translation>
  </message>
  <message>
   <source>Duration of the training in seconds</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>学習の所要時間（秒）</translation>
  </message>
  <message>
   <source>The training in one paragraph</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>学習の概要（1段落）</translation>
  </message>
  <message>
   <source>{name}: {path} has no {document}; expected is a folder that “Sample patches” (cnnmapper:samplepatches) has finished.</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>{name}: {path}に{document}がありません。「パッチのサンプリング」（cnnmapper:samplepatches）が完了したフォルダを指定してください。</translation>
  </message>
  <message>
   <source>START: {found}</source>
   <extracomment>algorithms/train_model.py</extracomment>
   <translation>START: {found}</translation>
  </message>
  <message>
   <source>What “Sample patches” has made. The network learns from its training part; the validation part says when to stop, and the test part, which the training does not see, how good the network is.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>「パッチのサンプリング」で作成したもの。ネットワークは学習区分で学習します。検証区分は学習の終了時点を判断し、学習では使わないテスト区分はネットワークの良し悪しを示します。</translation>
  </message>
  <message>
   <source>Network</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>ネットワーク</translation>
  </message>
  <message>
   <source>CNN of the tutorial, patches of 16 x 16 pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>チュートリアルのCNN、16 x 16ピクセルのパッチ</translation>
  </message>
  <message>
   <source>Deep CNN, patches of any size</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>深いCNN、任意の大きさのパッチ</translation>
  </message>
  <message>
   <source>U-Net, a label for every pixel of a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>U-Net、パッチの全ピクセルにラベル</translation>
  </message>
  <message>
   <source>TempCNN, single pixels of several dates</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>TempCNN、複数時期の単一ピクセル</translation>
  </message>
  <message>
   <source>Perceptron of single pixels</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>単一ピクセルのパーセプトロン</translation>
  </message>
  <message>
   <source>The CNN of the tutorial is small and quick, and sees 16 x 16 pixels. The deep CNN sees patches of any size of 2 pixels and more, of up to three sources. The U-Net learns from patches whose pixels all have labels (LABEL_KIND of the sampling), with sides that DEPTH can halve. TempCNN learns from the dates of a pixel, the perceptron from its bands: patches of 1 x 1 pixel. Of no account where a Keras model is given to train on.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>チュートリアルのCNNは小さく高速で、16 x 16ピクセルを見ます。深いCNNは、最大3つのソースの、2ピクセル以上の任意の大きさのパッチを見ます。U-Netは、すべてのピクセルにラベルがあり（サンプリングのLABEL_KIND）、DEPTHの回数だけ辺を半分にできるパッチから学習します。TempCNNは1ピクセルの複数時期から、パーセプトロンは1ピクセルの各バンドから学習します：1 x 1ピクセルのパッチ。学習を続けるKerasモデルを指定した場合は無視されます。</translation>
  </message>
  <message>
   <source>Keras model to train on</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>学習を続けるKerasモデル</translation>
  </message>
  <message>
   <source>A trained network that learns on from its weights, as after more places were labelled, or for an area like the one that it was made for. Its receptive field is the size of the patches. Where it has another number of classes, its last layer begins anew. Empty: a new network.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>現在の重みから学習を続ける学習済みネットワーク。ラベル付けした場所を増やした後や、作成時と似た別の地域に使う場合など。その受容野がパッチの大きさになります。クラス数が異なる場合、最後の層は初めから学習されます。空の場合：新しいネットワーク。</translation>
  </message>
  <message>
   <source>Layers that keep their weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>重みを固定する層</translation>
  </message>
  <message>
   <source>Of the model to train on: names of layers, separated by commas, or how many of those with weights, from the input on, such as 3. Empty: all layers learn.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>学習を続けるモデルの層：層の名前をカンマ区切りで、または重みを持つ層のうち入力側から何層かを3のように指定します。空の場合：すべての層が学習されます。</translation>
  </message>
  <message>
   <source>Dates in a patch</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>パッチ内の時期の数</translation>
  </message>
  <message>
   <source>How many dates lie one after the other in the bands, for TempCNN: all bands of the first date, then all of the second.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>TempCNN用に、バンドの中に時期がいくつ並んでいるか：最初の時期の全バンド、次に2番目の時期の全バンド、という順です。</translation>
  </message>
  <message>
   <source>Depth of the U-Net</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>U-Netの深さ</translation>
  </message>
  <message>
   <source>How often the U-Net halves a patch; each time it sees about twice as far.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>U-Netがパッチを半分にする回数。1回ごとに、見える範囲が約2倍になります。</translation>
  </message>
  <message>
   <source>Filters of the first layer</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>最初の層のフィルタ数</translation>
  </message>
  <message>
   <source>Of all networks but that of the tutorial; the layers after it have more. Twice as many cost about four times as much, in the training and in every map.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>チュートリアルのもの以外のすべてのネットワーク用。後の層ではこれより多くなります。2倍にすると、学習でも毎回のマップ作成でも計算量が約4倍になります。</translation>
  </message>
  <message>
   <source>Epochs at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>最大エポック数</translation>
  </message>
  <message>
   <source>How often the network sees every patch of the training part. In the last quarter the learning rate falls to nothing. It ends earlier when nothing is gained on the validation part.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>ネットワークが学習区分の各パッチを見る回数です。最後の4分の1で学習率をゼロまで下げます。検証区分で改善がなければ、早く終了します。</translation>
  </message>
  <message>
   <source>Minutes at most</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>最大時間（分）</translation>
  </message>
  <message>
   <source>After which the training ends with the best weights. In the last quarter of this time the learning rate falls to nothing. 0: no limit.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>この時間が過ぎると、最良の重みで学習を終了します。最後の4分の1の時間で学習率をゼロまで下げます。0：制限なし。</translation>
  </message>
  <message>
   <source>Patience (epochs)</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>改善を待つエポック数</translation>
  </message>
  <message>
   <source>When so many epochs have brought no smaller loss on the validation part, the training ends: from the best weights, with a learning rate that falls to nothing over a quarter of all epochs. After half of them the learning rate is made smaller. The loss is that after temperature scaling; the weights of the best epoch are kept.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>検証区分での損失がこのエポック数だけ小さくならなければ、学習は終わりに入ります。最良の重みから始め、全エポックの4分の1をかけて学習率をゼロまで下げます。その半分が過ぎると、学習率を下げます。損失は温度スケーリング後のもので、最良のエポックの重みが採用されます。</translation>
  </message>
  <message>
   <source>Mirror and turn the patches</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>パッチの反転と回転</translation>
  </message>
  <message>
   <source>Each patch is seen mirrored and turned by quarters at random, as what is on the ground has no preferred direction. False where shadows or slopes matter.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>地上のものには特定の向きがないため、各パッチを無作為に反転し、90度単位で回転して見せます。影や斜面が重要な場合はFalse。</translation>
  </message>
  <message>
   <source>Change of brightness</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>明るさの変化</translation>
  </message>
  <message>
   <source>Each patch is made darker or brighter at random, by this share at most, such as 0.1, so that haze and the sun's height matter less. 0: not at all.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>各パッチを、最大でこの割合（0.1など）だけ無作為に暗くまたは明るくし、もやや太陽高度の影響を減らします。0：変化させません。</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>クラスの重み</translation>
  </message>
  <message>
   <source>Every patch counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>すべてのパッチが同じ重み</translation>
  </message>
  <message>
   <source>Every class counts the same</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>すべてのクラスが同じ重み</translation>
  </message>
  <message>
   <source>With equal classes, a patch of a rare class counts as much more as it is rarer: fewer of it are missed, and more of it are seen where there are none.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>クラスを同じ重みにすると、まれなクラスのパッチは、まれであるほど重くなります：見落としは減りますが、実際にはない場所での誤検出が増えます。</translation>
  </message>
  <message>
   <source>Optimiser</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>オプティマイザ</translation>
  </message>
  <message>
   <source>Adam, or stochastic gradient descent with Nesterov's momentum of 0.9.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>Adam、またはモーメンタム0.9（Nesterov）の確率的勾配降下法。</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>学習率</translation>
  </message>
  <message>
   <source>How large a step is. Empty: found by a range test (Smith 2017), in which it grows until nothing is learnt any more.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>1ステップの大きさ。空の場合：レンジテスト（Smith 2017）で求めます。何も学習されなくなるまで学習率を大きくしていくものです。</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>1ステップのパッチ数</translation>
  </message>
  <message>
   <source>More of them need more memory, and steps are steadier and fewer.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>多いほどメモリが必要になり、ステップは安定し、回数は少なくなります。</translation>
  </message>
  <message>
   <source>Of all that is random. The same seed and patches give the same network on the same processor, whether the training was interrupted or not.</source>
   <extracomment>algorithms/train_parameters.py</extracomment>
   <translation>すべての乱数に使います。同じプロセッサでは、同じシードとパッチから同じネットワークが得られます。学習が中断されたかどうかは影響しません。</translation>
  </message>
  <message>
   <source>Images of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>学習画像</translation>
  </message>
  <message>
   <source>One or several of the images that the model was trained on. Of pixels all over them the model card keeps minimum, 1st, 50th and 99th percentile, maximum, mean and standard deviation of each band, unit, scale and offset as the files have them, and the pixel size; no pixels. Rasters that hold one band each are stacked in their order; for a model of several inputs, one image for each in turn.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>モデルの学習に使われた画像を1つ以上。モデルカードには、画像全体のピクセルから求めた各バンドの最小値、1・50・99パーセンタイル、最大値、平均、標準偏差、ファイルにある単位・スケール・オフセット、およびピクセルサイズが保存されます。ピクセル自体は保存されません。それぞれ1バンドのラスタは、その順序で重ねられます。複数の入力を持つモデルでは、入力ごとに1つの画像を順に指定します。</translation>
  </message>
  <message>
   <source>Numbers of the training</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>学習時の数値</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>不明</translation>
  </message>
  <message>
   <source>as the files store them</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>ファイルに保存された値のまま</translation>
  </message>
  <message>
   <source>scale and offset of the bands applied</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>バンドのスケールとオフセットを適用</translation>
  </message>
  <message>
   <source>harmonised to before Sentinel-2's processing baseline 04.00</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>Sentinel-2の処理ベースライン04.00より前に調和化</translation>
  </message>
  <message>
   <source>Which numbers the model was trained on, so that a map is made of the same: those that the files store, of Sentinel-2 with the 1000 that is added to every value since processing baseline 04.00 of January 2022; those with scale and offset of the bands applied, such as reflectance; or Sentinel-2's of before that baseline, or harmonised to it.</source>
   <extracomment>algorithms/training_parameters.py</extracomment>
   <translation>モデルがどの数値で学習されたか。マップを同じ数値から作成するために使われます：ファイルに保存された値のまま（Sentinel-2では、2022年1月の処理ベースライン04.00以降、すべての値に加算されている1000を含む）、バンドのスケールとオフセットを適用した値（反射率など）、またはSentinel-2でこのベースラインより前の値かそれに調和化した値。</translation>
  </message>
  <message>
   <source>GeoPackages (*.gpkg *.GPKG)</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>GeoPackage (*.gpkg *.GPKG)</translation>
  </message>
  <message>
   <source>Polygons are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>ポリゴンはGeoPackageで書き込まれ、スタイルを保持します。別の形式にするには、後でレイヤに対してエクスポート &gt; 新規ファイルに地物を保存を使用してください。</translation>
  </message>
  <message>
   <source>Points are written as GeoPackage, which holds their style; for another format, use Export &gt; Save Features As on the layer afterwards.</source>
   <extracomment>algorithms/vector_destination.py</extracomment>
   <translation>ポイントはGeoPackageで書き込まれ、スタイルを保持します。別の形式にするには、後でレイヤに対してエクスポート &gt; 新規ファイルに地物を保存を使用してください。</translation>
  </message>
  <message>
   <source>Model and image</source>
   <extracomment>gui/advice.py</extracomment>
   <translation>モデルと画像</translation>
  </message>
  <message>
   <source>Choose a model: its bands and classes are shown here.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>モデルを選択してください。バンドとクラスがここに表示されます。</translation>
  </message>
  <message>
   <source>Nobody has named the classes: the map shows “class 0” and on. A legend names them.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>クラスに名前が付いていません：マップには「class 0」から始まる名前が表示されます。名前は凡例で付けられます。</translation>
  </message>
  <message>
   <source>Bands of the model: {names}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>モデルのバンド：{names}</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>状態</translation>
  </message>
  <message>
   <source>band {number}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>バンド {number}</translation>
  </message>
  <message>
   <source>missing</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>なし</translation>
  </message>
  <message>
   <source>matched</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>一致</translation>
  </message>
  <message>
   <source>by its place</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>順序による</translation>
  </message>
  <message>
   <source>Classes: nobody has named any.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>クラス：名前が付けられていません。</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>ほか{count}個</translation>
  </message>
  <message>
   <source>Classes ({count}):</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>クラス（{count}）：</translation>
  </message>
  <message>
   <source>{missing} of the model's {count} bands are missing in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>モデルの{count}個のバンドのうち、{missing}個が画像にありません。</translation>
  </message>
  <message>
   <source>All {count} bands of the model are in the image.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>モデルの{count}個のバンドがすべて画像にあります。</translation>
  </message>
  <message>
   <source>The bands cannot be compared by name: the image's are taken in their order. See that it is that of the training.</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>バンドを名前で照合できないため、画像のバンドをその順序のまま使用します。学習時の順序と同じであることを確認してください。</translation>
  </message>
  <message>
   <source>The model has no card: its bands and classes are known once it was exported (“Export a Keras model”).</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>モデルにカードがありません。バンドとクラスは、エクスポートするとわかります（「Kerasモデルのエクスポート」）。</translation>
  </message>
  <message>
   <source>Accuracy on random test pixels, which is too good: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>無作為なテストピクセルでの精度(高く出すぎます): {share} %</translation>
  </message>
  <message>
   <source>Accuracy on test blocks: {share} %</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>テストブロックでの精度: {share} %</translation>
  </message>
  <message>
   <source>Receptive field: {size} pixels{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>受容野：{size}ピクセル{ground}</translation>
  </message>
  <message>
   <source>A pixel of the map: {size} pixels of the image{ground}</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>マップの1ピクセル：画像の{size}ピクセル{ground}</translation>
  </message>
  <message>
   <source>Method: dense, proven to give what the patches give</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>手法：デンス（パッチと同じ結果になると検証済み）</translation>
  </message>
  <message>
   <source>Method: the whole network over regions, whose margins are cut away</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>手法：ネットワーク全体を領域ごとに実行し、マージンを切り取る</translation>
  </message>
  <message>
   <source>Method: patches, one after the other, which takes long</source>
   <extracomment>gui/card_view.py</extracomment>
   <translation>手法：パッチを1つずつ計算（時間がかかる）</translation>
  </message>
  <message>
   <source>Guide</source>
   <extracomment>gui/dialogs.py</extracomment>
   <translation>ガイド</translation>
  </message>
  <message>
   <source>CNN Mapper: a look at the image</source>
   <extracomment>gui/doubts.py</extracomment>
   <translation>CNN Mapper：画像の確認</translation>
  </message>
  <message>
   <source>The example cannot be copied to {folder} ({reason}). Look whether that can be written, or install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>サンプルを{folder}にコピーできません（{reason}）。書き込みできるか確認するか、プラグインを再インストールしてください。</translation>
  </message>
  <message>
   <source>Areas of interest</source>
   <extracomment>gui/example.py</extracomment>
   <translation>関心領域</translation>
  </message>
  <message>
   <source>Scene</source>
   <extracomment>gui/example.py</extracomment>
   <translation>シーン</translation>
  </message>
  <message>
   <source>True land cover</source>
   <extracomment>gui/example.py</extracomment>
   <translation>実際の土地被覆</translation>
  </message>
  <message>
   <source>The example in {folder} is damaged. Install the plugin again.</source>
   <extracomment>gui/example.py</extracomment>
   <translation>{folder}のサンプルが破損しています。プラグインを再インストールしてください。</translation>
  </message>
  <message>
   <source>CNN Mapper example</source>
   <extracomment>gui/example.py</extracomment>
   <translation>CNN Mapperのサンプル</translation>
  </message>
  <message>
   <source>needs its inference environment (about 270 MB, about a minute).</source>
   <extracomment>gui/first_steps.py</extracomment>
   <translation>推論環境が必要です（約270 MB、約1分）。</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>マップ</translation>
  </message>
  <message>
   <source>Patch-based: every pixel of the image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>パッチごと：画像のすべてのピクセル</translation>
  </message>
  <message>
   <source>Fully convolutional (FCN): coarser and quick</source>
   <extracomment>gui/form.py</extracomment>
   <translation>全畳み込み（FCN）：粗いが高速</translation>
  </message>
  <message>
   <source>Whole image</source>
   <extracomment>gui/form.py</extracomment>
   <translation>画像全体</translation>
  </message>
  <message>
   <source>Visible part of the map</source>
   <extracomment>gui/form.py</extracomment>
   <translation>地図の表示範囲</translation>
  </message>
  <message>
   <source>Polygons of a layer</source>
   <extracomment>gui/form.py</extracomment>
   <translation>レイヤのポリゴン</translation>
  </message>
  <message>
   <source>Outputs</source>
   <extracomment>gui/form.py</extracomment>
   <translation>出力</translation>
  </message>
  <message>
   <source>No output is ticked. Tick the class map, the probabilities or the confidence.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>出力にチェックが入っていません。分類図、確率、信頼度のいずれかにチェックを入れてください。</translation>
  </message>
  <message>
   <source>No image is chosen. Add a raster layer to the project.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>画像が選択されていません。プロジェクトにラスタレイヤを追加してください。</translation>
  </message>
  <message>
   <source>No model is chosen. Choose a Keras file, an ONNX file or an exported folder.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>モデルが選択されていません。Kerasファイル、ONNXファイル、またはエクスポートされたフォルダを選択してください。</translation>
  </message>
  <message>
   <source>No layer of polygons is chosen. Choose one, or another area.</source>
   <extracomment>gui/form.py</extracomment>
   <translation>ポリゴンのレイヤが選択されていません。レイヤを選択するか、別の範囲を選択してください。</translation>
  </message>
  <message>
   <source>from the model: {value}</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>モデルから：{value}</translation>
  </message>
  <message>
   <source>[As fits the model]</source>
   <extracomment>gui/hints.py</extracomment>
   <translation>[モデルに合わせる]</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>gui/menu.py</extracomment>
   <translation>サンプルを読み込む</translation>
  </message>
  <message>
   <source>Keras file, ONNX file or exported folder</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>Kerasファイル、ONNXファイル、またはエクスポートされたフォルダ</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <extracomment>gui/model_box.py</extracomment>
   <translation>モデルを選択</translation>
  </message>
  <message>
   <source>Messages</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>メッセージ</translation>
  </message>
  <message>
   <source>Progress</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>進捗</translation>
  </message>
  <message>
   <source>Preview visible part</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>表示範囲をプレビュー</translation>
  </message>
  <message>
   <source>Follow the map</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>地図に追従</translation>
  </message>
  <message>
   <source>A new preview whenever the map is moved.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>地図を移動するたびに新しいプレビューを作成します。</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>実行</translation>
  </message>
  <message>
   <source>Open as dialog…</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>ダイアログで開く…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>The map is made in the background.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>マップはバックグラウンドで作成されます。</translation>
  </message>
  <message>
   <source>, {count} waiting</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>、待機中{count}件</translation>
  </message>
  <message>
   <source>Preview: {pixels} pixels of the image in {seconds:.1f} s.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>プレビュー：画像の{pixels}ピクセルを{seconds:.1f}秒で計算しました。</translation>
  </message>
  <message>
   <source>At this pace, the whole image takes about {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>この速度では、画像全体に約{time}かかります。</translation>
  </message>
  <message>
   <source>{map}: done in {time}.</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{map}：{time}で完了しました。</translation>
  </message>
  <message>
   <source>{count} s</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{count}秒</translation>
  </message>
  <message>
   <source>{count} min</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{count}分</translation>
  </message>
  <message>
   <source>{count} h</source>
   <extracomment>gui/panel.py</extracomment>
   <translation>{count}時間</translation>
  </message>
  <message>
   <source>Panel…</source>
   <extracomment>gui/panel_place.py</extracomment>
   <translation>パネル…</translation>
  </message>
  <message>
   <source>CNN Mapper: the panel with previews</source>
   <extracomment>gui/panel_place.py</extracomment>
   <translation>CNN Mapper：プレビュー付きパネル</translation>
  </message>
  <message>
   <source>Zoom in: from so far away, the image “{layer}” is {width} x {height} pixels, which may be too few. {reason}</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>拡大してください。これほど縮小すると、画像「{layer}」は {width} x {height} ピクセルとなり、少なすぎる可能性があります。{reason}</translation>
  </message>
  <message>
   <source>There is no preview: the image was removed, or the task cancelled.</source>
   <extracomment>gui/previews.py</extracomment>
   <translation>プレビューはありません。画像が削除されたか、タスクがキャンセルされました。</translation>
  </message>
  <message>
   <source>A layer that it needs was removed from the project before it was begun. Add the layer, and run it again.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>必要なレイヤが、開始前にプロジェクトから削除されました。レイヤを追加して、もう一度実行してください。</translation>
  </message>
  <message>
   <source>The run was cancelled.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>実行はキャンセルされました。</translation>
  </message>
  <message>
   <source>The run failed; the panel Log Messages may say more, under “Processing”.</source>
   <extracomment>gui/runs.py</extracomment>
   <translation>実行に失敗しました。ログメッセージパネルの「プロセシング」に詳細が表示されている可能性があります。</translation>
  </message>
  <message>
   <source>CNN Mapper: Keras CNNs over rasters</source>
   <extracomment>provider.py</extracomment>
   <translation>CNN Mapper: ラスタに適用するKeras CNN</translation>
  </message>
  <message>
   <source>Python of the inference environment</source>
   <extracomment>provider.py</extracomment>
   <translation>推論環境のPython</translation>
  </message>
  <message>
   <source>Python of Orfeo ToolBox (interpreter, or command that starts one)</source>
   <extracomment>provider.py</extracomment>
   <translation>Orfeo ToolBoxのPython（インタプリタ、またはそれを起動するコマンド）</translation>
  </message>
  <message>
   <source>Leave blank for the managed environment</source>
   <extracomment>settings.py</extracomment>
   <translation>空欄にすると管理された環境を使用</translation>
  </message>
  <message>
   <source>The certificates that QGIS trusts cannot be written to {path} ({reason}).</source>
   <extracomment>worker/certificates.py</extracomment>
   <translation>QGISが信頼する証明書を{path}に書き込めません（{reason}）。</translation>
  </message>
  <message>
   <source>No tile was kept, and no map written; started again, the run begins anew.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>タイルは保存されず、マップも書き込まれませんでした。再度開始すると、最初からやり直しになります。</translation>
  </message>
  <message>
   <source>{what_is_kept} To go on from there, run it again with the same parameters and outputs. To remove them, run {remove}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>{what_is_kept}そこから続けるには、同じパラメータと出力で再度実行してください。削除するには、{remove}を実行してください。</translation>
  </message>
  <message>
   <source>The weights learnt so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>それまでに学習した重み（{size}）が{path}と同じ場所に保存されています。</translation>
  </message>
  <message>
   <source>The labels and patches read so far ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>それまでに読み込んだラベルとパッチ（{size}）が{path}と同じ場所に保存されています。</translation>
  </message>
  <message>
   <source>1 finished tile ({size}) is kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>完了したタイル1個（{size}）が{path}と同じ場所に保存されています。</translation>
  </message>
  <message>
   <source>{tiles} finished tiles ({size}) are kept beside {path}.</source>
   <extracomment>worker/client.py</extracomment>
   <translation>完了したタイル{tiles}個（{size}）が{path}と同じ場所に保存されています。</translation>
  </message>
  <message>
   <source>“Remove what interrupted runs have left” (cnnmapper:removeleftovers)</source>
   <extracomment>worker/client.py</extracomment>
   <translation>「中断された実行の残存ファイルの削除」（cnnmapper:removeleftovers）</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}): the plugin's folder is not complete. Install the plugin again.</source>
   <extracomment>worker/contents.py</extracomment>
   <translation>{path}を読み込めません（{reason}）。プラグインのフォルダが不完全です。プラグインを再インストールしてください。</translation>
  </message>
  <message>
   <source>The layer “{layer}” is read with the authentication “{identifier}”</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>レイヤ「{layer}」の読み込みに使う認証「{identifier}」</translation>
  </message>
  <message>
   <source>{what}, and QGIS's authentication database is locked. Unlock it with the master password (in qgis_process: name a file that holds it in QGIS_AUTH_PASSWORD_FILE).</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}が必要ですが、QGISの認証データベースがロックされています。マスターパスワードで解除してください（qgis_processの場合：パスワードを書いたファイルをQGIS_AUTH_PASSWORD_FILEで指定します）。</translation>
  </message>
  <message>
   <source>{what}, which QGIS does not have (any more). Choose another one in the layer's properties.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}がQGISにありません（または、なくなりました）。レイヤのプロパティで別の認証を選択してください。</translation>
  </message>
  <message>
   <source>{what}, but {address} is no address of a web server; only those can be read so. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}は使えません。{address}はWebサーバーのアドレスではなく、この方法で読み込めるのはWebサーバーだけです。{advice}</translation>
  </message>
  <message>
   <source>{what} of the kind “{method}”, which cannot be handed on to the inference environment; expected is one that sends HTTP headers, such as Basic. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>{what}の種類は「{method}」で、推論環境に引き渡せません。ベーシック認証など、HTTPヘッダを送る種類の認証を使用してください。{advice}</translation>
  </message>
  <message>
   <source>The layer “{layer}” has another {name} than a layer before it; expected is one for all layers of a run. {advice}</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>レイヤ「{layer}」の{name}は、それより前のレイヤのものと異なります。1回の実行では、すべてのレイヤで同じものを使用してください。{advice}</translation>
  </message>
  <message>
   <source>Save the layer as a GeoTIFF first (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>worker/credentials.py</extracomment>
   <translation>先にレイヤをGeoTIFFとして保存し（レイヤメニュー：エクスポート &gt; 名前を付けて保存）、それを使用してください。</translation>
  </message>
  <message>
   <source>The worker {how}
Its last lines:
{tail}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>ワーカーは{how}
最後の行：
{tail}</translation>
  </message>
  <message>
   <source>The worker {how}
It wrote nothing to its standard error.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>ワーカーは{how}
標準エラー出力には何も書き込まれていません。</translation>
  </message>
  <message>
   <source>could not start: the Python that its environment was made with is gone or was replaced, as by an upgrade of QGIS. Run {setup} again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>起動できませんでした：環境の作成に使われたPythonが、QGISのアップグレードなどにより、なくなったか置き換えられています。{setup}をもう一度実行してください。</translation>
  </message>
  <message>
   <source>crashed with status 0x{status:08X} ({name}): {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>ステータス0x{status:08X}（{name}）でクラッシュしました：{advice}</translation>
  </message>
  <message>
   <source>was ended by signal {code} ({name}), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>シグナル{code}（{name}）で終了させられました。{advice}</translation>
  </message>
  <message>
   <source>ended with exit code 137 (signal 9, SIGKILL), {advice}</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>終了コード137（シグナル9、SIGKILL）で終了しました。{advice}</translation>
  </message>
  <message>
   <source>ended without a result.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>結果を出さずに終了しました。</translation>
  </message>
  <message>
   <source>ended with exit code {code} and gave no reason.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>終了コード{code}で終了し、理由を示しませんでした。</translation>
  </message>
  <message>
   <source>most likely because the memory ran out: the operating system ends the largest process then. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>メモリ不足が原因である可能性が最も高いです。その場合、オペレーティングシステムは最大のプロセスを終了させます。RAMまたはTILE_SIZEに小さい値を指定するか、他のプログラムを閉じてから、もう一度実行してください。</translation>
  </message>
  <message>
   <source>because this processor lacks an instruction that TensorFlow was built for (AVX). Use the light tier, whose ONNX Runtime chooses what the processor has, another machine, or point CNNMAPPER_PYTHON at a Python with a TensorFlow built for it.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>TensorFlowのビルドが前提とする命令（AVX）がこのプロセッサにないためです。プロセッサに応じて命令を選ぶONNX Runtimeを使うlight構成にするか、別のマシンを使うか、このプロセッサ用にビルドされたTensorFlowを持つPythonをCNNMAPPER_PYTHONで指定してください。</translation>
  </message>
  <message>
   <source>a crash inside a library. Run “Set up the inference environment” again.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>ライブラリ内部のクラッシュです。「推論環境のセットアップ」をもう一度実行してください。</translation>
  </message>
  <message>
   <source>a memory access that failed; a disk that is full can be the cause.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>メモリアクセスの失敗です。ディスクの空き容量不足が原因の場合があります。</translation>
  </message>
  <message>
   <source>it gave up by itself; the lines below say more.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>自ら処理を中止しました。詳しくは下の行を参照してください。</translation>
  </message>
  <message>
   <source>the lines below may say why.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>下の行に理由が示されている可能性があります。</translation>
  </message>
  <message>
   <source>access violation</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>アクセス違反</translation>
  </message>
  <message>
   <source>no memory</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>メモリ不足</translation>
  </message>
  <message>
   <source>illegal instruction</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>不正な命令</translation>
  </message>
  <message>
   <source>a DLL was not found</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>DLLが見つからない</translation>
  </message>
  <message>
   <source>install the Microsoft Visual C++ Redistributable, which ONNX Runtime and TensorFlow need.</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>ONNX RuntimeとTensorFlowに必要なMicrosoft Visual C++再頒布可能パッケージをインストールしてください。</translation>
  </message>
  <message>
   <source>stack buffer overrun</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>スタックバッファオーバーラン</translation>
  </message>
  <message>
   <source>unknown status</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>不明なステータス</translation>
  </message>
  <message>
   <source>unknown</source>
   <extracomment>worker/diagnosis.py</extracomment>
   <translation>不明</translation>
  </message>
  <message>
   <source>Asking the inference environment</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>推論環境に問い合わせ中</translation>
  </message>
  <message>
   <source>Asking Orfeo ToolBox</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>Orfeo ToolBoxに問い合わせ中</translation>
  </message>
  <message>
   <source>Ready: {engines}. The text below can be pasted into a question; secrets, user name and host name are left out of it. Look it through all the same.</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>使用可能：{engines}。下のテキストは質問に貼り付けることができます。機密情報、ユーザー名、ホスト名は除かれていますが、念のため内容を確認してください。</translation>
  </message>
  <message>
   <source>CNN Mapper: engines</source>
   <extracomment>worker/engine_report.py</extracomment>
   <translation>CNN Mapper: エンジン</translation>
  </message>
  <message>
   <source>ENGINE is Orfeo ToolBox, which cannot be handed the log-in that an image needs. Choose the engine CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>ENGINEはOrfeo ToolBoxですが、画像に必要なログイン情報を引き渡すことができません。エンジンにCNN Mapperを選択するか、先に画像をGeoTIFFとして保存してください。</translation>
  </message>
  <message>
   <source>It is named by {origin}.</source>
   <extracomment>worker/engines.py</extracomment>
   <translation>指定元は{origin}です。</translation>
  </message>
  <message>
   <source>“Set up the inference environment” (cnnmapper:setupenvironment)</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>「推論環境のセットアップ」（cnnmapper:setupenvironment）</translation>
  </message>
  <message>
   <source>Add the full tier with {setup}, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>{setup}でTIERをfullにしてfull構成を追加してください（qgis_process run cnnmapper:setupenvironment -- TIER=full）。すでにあるものはそのまま残ります。</translation>
  </message>
  <message>
   <source>Add it with {setup}, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>「推論環境のセットアップ」（{setup}）のCLUSTERで追加してください（qgis_process run cnnmapper:setupenvironment -- CLUSTER=true）。すでにあるものはそのまま残ります。</translation>
  </message>
  <message>
   <source>The Python that the environment {folder} was made with is gone ({base}), as after an upgrade of QGIS or of the system. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>QGISまたはシステムのアップグレード後などで、環境{folder}の作成に使われたPythonがなくなっています（{base}）。{way_out}</translation>
  </message>
  <message>
   <source>The inference environment in {folder} has lost its Python, as in a profile that was copied. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>プロファイルをコピーした場合などで、{folder}の推論環境のPythonが失われています。{way_out}</translation>
  </message>
  <message>
   <source>There is no inference environment yet. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>推論環境がまだありません。{way_out}</translation>
  </message>
  <message>
   <source>There is no Python at {python}. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>{python}にPythonがありません。{way_out}</translation>
  </message>
  <message>
   <source>{python} is not executable. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>{python}は実行可能ではありません。{way_out}</translation>
  </message>
  <message>
   <source>The inference environment is not complete. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>推論環境が不完全です。{way_out}</translation>
  </message>
  <message>
   <source>The inference environment belongs to another version of the plugin. {way_out}</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>推論環境はプラグインの別のバージョンのものです。{way_out}</translation>
  </message>
  <message>
   <source>The environment variable {variable} names it: correct it, or remove it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>環境変数{variable}で指定されています。修正するか、環境変数を削除して{setup}を実行してください。</translation>
  </message>
  <message>
   <source>Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper names it: correct it, or empty it and run {setup}.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>設定 &gt; オプション &gt; プロセシング &gt; プロバイダ &gt; CNN Mapperで指定されています。修正するか、空にして{setup}を実行してください。</translation>
  </message>
  <message>
   <source>Run {setup}, or set {variable} to a Python that has what the engine needs.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>{setup}を実行するか、エンジンに必要なものを備えたPythonを{variable}に設定してください。</translation>
  </message>
  <message>
   <source>Run {setup} again.</source>
   <extracomment>worker/environment.py</extracomment>
   <translation>{setup}をもう一度実行してください。</translation>
  </message>
  <message>
   <source>Another QGIS is installing the environment in {folder} at this moment. Wait until it has finished.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>現在、別のQGISが{folder}に環境をインストールしています。終わるまでお待ちください。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {error}.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>フォルダ{folder}を作成できません：{error}。</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>削除できません</translation>
  </message>
  <message>
   <source>{folder} is in use ({error}). Close every other QGIS and wait for running maps, then try again.</source>
   <extracomment>worker/environment_folder.py</extracomment>
   <translation>{folder}は使用中です（{error}）。他のQGISをすべて閉じ、実行中のマップ作成が終わるのを待ってから、やり直してください。</translation>
  </message>
  <message>
   <source>Cancelled. {what_is_left}</source>
   <extracomment>worker/errors.py</extracomment>
   <translation>キャンセルされました。{what_is_left}</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{name}をダウンロード中</translation>
  </message>
  <message>
   <source>{page} does not give {name} as it is known here (SHA-256 {digest}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{page}から得られる{name}は、ここで既知のもの（SHA-256 {digest}）ではありません。</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>何も変更されていません。</translation>
  </message>
  <message>
   <source>{name} cannot be downloaded from {address} ({reason}).</source>
   <extracomment>worker/index_wheel.py</extracomment>
   <translation>{address}から{name}をダウンロードできません（{reason}）。</translation>
  </message>
  <message>
   <source>GPU: TensorFlow computes on NVIDIA's cards under Linux only (on Windows: in WSL). Install the tier light, whose ONNX Runtime computes on them under Windows too, or without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU: TensorFlowがNVIDIAのカードで計算できるのはLinuxだけです（WindowsではWSL内）。WindowsでもONNX Runtimeがカードで計算できるlight構成をインストールするか、GPUなしでインストールしてください。</translation>
  </message>
  <message>
   <source>GPU: the libraries for NVIDIA's cards are for x86-64 under Linux and Windows. Install without GPU.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>GPU: NVIDIAのカード用のライブラリは、x86-64のLinuxとWindows用です。GPUなしでインストールしてください。</translation>
  </message>
  <message>
   <source>WHEELS: there is no folder {folder}; expected is a folder of wheels.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS: フォルダ{folder}がありません。wheelのフォルダを指定してください。</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} holds no wheel (.whl). {how_to_fill}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>WHEELS: フォルダ{folder}にwheel（.whl）がありません。{how_to_fill}</translation>
  </message>
  <message>
   <source>Checking the environment that is there</source>
   <extracomment>worker/install.py</extracomment>
   <translation>既存の環境を確認中</translation>
  </message>
  <message>
   <source>The environment is damaged and is installed anew. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>環境が壊れているため、新たにインストールします。{error}</translation>
  </message>
  <message>
   <source>More than what is asked for is there: the tier {tier}. It stays. To have less, remove the folder {folder} first.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>要求より多くのものがすでにあります：構成{tier}。そのまま残ります。減らすには、先にフォルダ{folder}を削除してください。</translation>
  </message>
  <message>
   <source>The tier {tier} cannot be added to the environment that is there ({reason}). It is made anew.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>既存の環境に構成{tier}を追加できません（{reason}）。環境を新たに作成します。</translation>
  </message>
  <message>
   <source>Base interpreter: {base}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>ベースインタプリタ：{base}</translation>
  </message>
  <message>
   <source>The earlier environment in {folder} was removed.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder}にあった以前の環境を削除しました。</translation>
  </message>
  <message>
   <source>The paths in {folder} would have up to {over} characters too many for Windows. Enable long paths, as an administrator: reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1, then start QGIS again; or install the tier light, whose paths are shorter.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder}内のパスが、Windowsの上限を最大{over}文字超えてしまいます。管理者として長いパスを有効にし（reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1）、QGISを起動し直してください。または、パスの短いlight構成をインストールしてください。</translation>
  </message>
  <message>
   <source>{count} wheels have the hashes that {list} expects.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{count}個のwheelのハッシュが{list}の記載と一致しました。</translation>
  </message>
  <message>
   <source>Checking the environment</source>
   <extracomment>worker/install.py</extracomment>
   <translation>環境を確認中</translation>
  </message>
  <message>
   <source>The packages were installed, but do not work. {error}</source>
   <extracomment>worker/install.py</extracomment>
   <translation>パッケージはインストールされましたが、動作しません。{error}</translation>
  </message>
  <message>
   <source>{folder} has {free:.1f} GB of free space; the environment may need up to {needed} GB.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder}の空き容量は{free:.1f} GBですが、環境には最大{needed} GBが必要になる可能性があります。</translation>
  </message>
  <message>
   <source>{folder} is not a virtual environment: it has no site-packages.</source>
   <extracomment>worker/install.py</extracomment>
   <translation>{folder}は仮想環境ではありません：site-packagesがありません。</translation>
  </message>
  <message>
   <source>{implementation} {version}, {bits} bit, {system} {machine} ({path})</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{implementation} {version}、{bits}ビット、{system} {machine}（{path}）</translation>
  </message>
  <message>
   <source>expected is CPython {oldest} to {newest}, 64 bit</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>CPython {oldest}～{newest}、64ビットが必要です</translation>
  </message>
  <message>
   <source>it is {implementation}, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{implementation}であり、{what}にはこれに対応するwheelがありません。{wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for Python {version}; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what}にはPython {version}用のwheelがありません。{wanted}</translation>
  </message>
  <message>
   <source>{what} has no wheel for a free-threaded Python; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what}にはフリースレッド版Python用のwheelがありません。{wanted}</translation>
  </message>
  <message>
   <source>it is a {bits} bit Python, for which {what} has no wheel; {wanted}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{bits}ビットのPythonであり、{what}にはこれに対応するwheelがありません。{wanted}</translation>
  </message>
  <message>
   <source>it is the Python of the Microsoft Store, whose files Windows puts where other programs do not find them; expected is one from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Microsoft StoreのPythonであり、Windowsはそのファイルを他のプログラムから見つけられない場所に置きます。python.orgのPythonが必要です</translation>
  </message>
  <message>
   <source>it does not use glibc (musl, as on Alpine Linux?), for which {what} has no wheel; expected is a Linux with glibc</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>glibcを使用していません（Alpine Linuxのようなmusl？）。{what}にはこれに対応するwheelがありません。glibcを備えたLinuxが必要です</translation>
  </message>
  <message>
   <source>its glibc is {found}, for which {what} has no wheel; expected is {oldest} or later, as in Debian 10, Ubuntu 20.04 and RHEL 8</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>glibcが{found}であり、{what}にはこれに対応するwheelがありません。{oldest}以降が必要です（Debian 10、Ubuntu 20.04、RHEL 8など）</translation>
  </message>
  <message>
   <source>rasterio has no wheel for Python 3.9 on aarch64; expected is Python 3.10 or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterioにはaarch64のPython 3.9用のwheelがありません。Python 3.10以降が必要です</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system}; expected is Linux, Windows or macOS</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what}には{system}用のwheelがありません。Linux、Windows、macOSのいずれかが必要です</translation>
  </message>
  <message>
   <source>{what} has no wheel for {system} on {machine}; expected is {expected}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what}には{machine}の{system}用のwheelがありません。{expected}が必要です</translation>
  </message>
  <message>
   <source>{what} has no wheel for a Mac with an Intel processor and Python {version}, nor for an Intel build of it on another Mac; expected is an arm64 Python on a Mac with Apple's processor, or, for the light tier, Python 3.9 on an Intel Mac (3.10 from macOS 15 on)</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what}には、Intelプロセッサ搭載MacのPython {version}用のwheelも、他のMac上のIntel版Python用のwheelもありません。Appleのプロセッサを搭載したMacのarm64版Python、またはlight構成の場合はIntel MacのPython 3.9（macOS 15以降では3.10）が必要です</translation>
  </message>
  <message>
   <source>rasterio has no wheel for macOS {found}; expected is macOS {oldest} or later</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>rasterioにはmacOS {found}用のwheelがありません。macOS {oldest}以降が必要です</translation>
  </message>
  <message>
   <source>it lacks {modules}, which the packages need; expected is a complete Python, as from python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>パッケージに必要な{modules}がありません。python.orgのもののような完全なPythonが必要です</translation>
  </message>
  <message>
   <source>There is no file {path}; expected is the path of a Python.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>ファイル{path}がありません。Pythonのパスを指定してください。</translation>
  </message>
  <message>
   <source>it wrote nothing</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>何も出力されませんでした</translation>
  </message>
  <message>
   <source>{path} is not a usable Python 3: it ended with code {code} ({last}).</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path}は使用可能なPython 3ではありません：コード{code}で終了しました（{last}）。</translation>
  </message>
  <message>
   <source>{path} did not answer as a Python does; it said {said!r}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{path}はPythonとして応答しませんでした。応答：{said!r}。</translation>
  </message>
  <message>
   <source>{interpreter} cannot be used: {reason}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{interpreter}は使用できません：{reason}。</translation>
  </message>
  <message>
   <source>The light tier can be built on {path}.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>light構成であれば{path}を土台に構築できます。</translation>
  </message>
  <message>
   <source>no Python at all</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Pythonが1つもありません</translation>
  </message>
  <message>
   <source>No Python was found that {what} supports. Looked at:
{found}
{advice} {light}</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>{what}が対応しているPythonが見つかりませんでした。調べたもの：
{found}
{advice} {light}</translation>
  </message>
  <message>
   <source>winget install Python.Python.3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>winget install Python.Python.3.12、またはpython.orgのインストーラ</translation>
  </message>
  <message>
   <source>brew install python@3.12, or the installer of python.org</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>brew install python@3.12、またはpython.orgのインストーラ</translation>
  </message>
  <message>
   <source>sudo apt install python3.12-venv, where your release has it</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>sudo apt install python3.12-venv、お使いのリリースにある場合</translation>
  </message>
  <message>
   <source>the package manager of your system</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>お使いのシステムのパッケージマネージャ</translation>
  </message>
  <message>
   <source>Install Python 3.12 ({way}); choose it in PYTHON if it is not found by itself.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>Python 3.12をインストールしてください（{way}）。自動的に見つからない場合は、PYTHONで選択してください。</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: sudo apt install python{version}-venv.</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>DebianとUbuntuの場合：sudo apt install python{version}-venv。</translation>
  </message>
  <message>
   <source>ONNX Runtime</source>
   <extracomment>worker/interpreter.py</extracomment>
   <translation>ONNX Runtime</translation>
  </message>
  <message>
   <source>The environment variable {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>環境変数{variable}は「{text}」です</translation>
  </message>
  <message>
   <source>The setting {variable} is “{text}”</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>設定{variable}は「{text}」です</translation>
  </message>
  <message>
   <source>{where}; it has a quotation mark without its partner. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}。引用符が対になっていません。{places}で修正してください。</translation>
  </message>
  <message>
   <source>{where}; there is no program {program}. Correct it in {places}. {install}</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}。プログラム{program}がありません。{places}で修正してください。{install}</translation>
  </message>
  <message>
   <source>{where}; expected is “{word}” after {container}, so that the folders of a job can be mounted. Correct it in {places}.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}。ジョブのフォルダをマウントできるように、{container}の後に「{word}」が必要です。{places}で修正してください。</translation>
  </message>
  <message>
   <source>{where}; a path of Windows cannot be the same inside a container. Start QGIS in WSL, or choose an interpreter instead.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>{where}。Windowsのパスは、コンテナの中では同じものになりません。WSLでQGISを起動するか、代わりにインタプリタを選択してください。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be mounted in a container, because its name holds one of the characters {forbidden}. Rename it, or use another folder.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>フォルダ{folder}は、名前に{forbidden}のいずれかの文字が含まれているため、コンテナにマウントできません。名前を変更するか、別のフォルダを使用してください。</translation>
  </message>
  <message>
   <source>the environment variable {variable} or Settings &gt; Options &gt; Processing &gt; Providers &gt; CNN Mapper</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>環境変数{variable}または設定 &gt; オプション &gt; プロセシング &gt; プロバイダ &gt; CNN Mapper</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is not set up. Install OTBTF, which is Orfeo ToolBox with TensorFlow inside, or take its container, and name its Python in {places}: an interpreter that can import pyotb, or a command that starts one, such as “docker run --rm mdl4eo/otbtf:latest python3”. Folders are mounted by themselves.</source>
   <extracomment>worker/otb_environment.py</extracomment>
   <translation>Orfeo ToolBoxがセットアップされていません。OTBTF（TensorFlowを組み込んだOrfeo ToolBox）をインストールするか、そのコンテナを用意し、そのPythonを{places}で指定してください。指定するのは、pyotbをインポートできるインタプリタ、または「docker run --rm mdl4eo/otbtf:latest python3」のようにそれを起動するコマンドです。フォルダは自動的にマウントされます。</translation>
  </message>
  <message>
   <source>What was complete before is as it was. Run it again to begin anew.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>以前に完成していたものは元のままです。もう一度実行すると、最初からやり直します。</translation>
  </message>
  <message>
   <source>The disk is full: make room in the folder of the QGIS profile, or on the disk of the temporary files.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>ディスクがいっぱいです。QGISプロファイルのフォルダ、または一時ファイルのディスクの空き容量を増やしてください。</translation>
  </message>
  <message>
   <source>The proxy refuses the connection: correct it in Settings &gt; Options &gt; Network.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>プロキシが接続を拒否しています。設定 &gt; オプション &gt; ネットワークで修正してください。</translation>
  </message>
  <message>
   <source>The certificate of the package index is not trusted. If your network inspects connections, set PIP_CERT to the certificate of your organisation.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>パッケージインデックスの証明書が信頼されていません。ネットワークが接続を検査している場合は、PIP_CERTに組織の証明書を設定してください。</translation>
  </message>
  <message>
   <source>The package index cannot be reached: check the network and the proxy in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>パッケージインデックスに接続できません。ネットワークと、設定 &gt; オプション &gt; ネットワークのプロキシを確認するか、wheelのフォルダ（WHEELS）からオフラインでインストールしてください。</translation>
  </message>
  <message>
   <source>A path is too long for Windows: enable long paths (LongPathsEnabled), or choose a profile folder with a shorter path.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>パスがWindowsの上限を超えています。長いパスを有効にする（LongPathsEnabled）か、パスの短いプロファイルフォルダを選択してください。</translation>
  </message>
  <message>
   <source>A file that was downloaded is damaged: try again.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>ダウンロードしたファイルが壊れています。もう一度お試しください。</translation>
  </message>
  <message>
   <source>Fill it on a machine with a network, of whatever kind, with the version of the base interpreter (3.12, say): python3 "{script}" "{folder}" {options} --python 3.12</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>ネットワークに接続できるマシン（種類は問いません）で、ベースインタプリタのバージョン（例：3.12）を指定して用意してください：python3 "{script}" "{folder}" {options} --python 3.12</translation>
  </message>
  <message>
   <source>Installing the packages</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>パッケージをインストール中</translation>
  </message>
  <message>
   <source>The folder {folder} lacks a wheel that fits this machine and this Python. {how_to_fill}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>フォルダ{folder}には、このマシンとこのPythonに合うwheelがありません。{how_to_fill}</translation>
  </message>
  <message>
   <source>The lines below say why.</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>理由は下の行に示されています。</translation>
  </message>
  <message>
   <source>signal or status {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>シグナルまたはステータス{code}</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>終了コード{code}</translation>
  </message>
  <message>
   <source>pip could not install the packages ({how}). {reason}
pip said:
{said}</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>pipでパッケージをインストールできませんでした（{how}）。{reason}
pipのメッセージ：
{said}</translation>
  </message>
  <message>
   <source>a package</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>パッケージ</translation>
  </message>
  <message>
   <source>Downloading {name}, {done:.0f} of {total:.0f} MB</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>{name}をダウンロード中（{done:.0f} / {total:.0f} MB）</translation>
  </message>
  <message>
   <source>Unpacking; this takes some minutes</source>
   <extracomment>worker/pip.py</extracomment>
   <translation>展開中（数分かかります）</translation>
  </message>
  <message>
   <source>pip cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>{wheel}からpipを展開できません（{reason}）。</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no wheel of pip, and the base interpreter brings none. On a machine with a network: python -m pip download --no-deps -d "{folder}" pip=={version}</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>WHEELS: フォルダ{folder}にpipのwheelがなく、ベースインタプリタにも付属していません。ネットワークに接続できるマシンで実行してください：python -m pip download --no-deps -d "{folder}" pip=={version}</translation>
  </message>
  <message>
   <source>Check the network and the proxy in Settings &gt; Options &gt; Network</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>ネットワークと、設定 &gt; オプション &gt; ネットワークのプロキシを確認してください</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu, sudo apt install python3-venv, which has a pip</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>DebianとUbuntuでは、pipが付属するpython3-venvをインストールしてください（sudo apt install python3-venv）</translation>
  </message>
  <message>
   <source>install offline from a folder of wheels (WHEELS)</source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>wheelのフォルダ（WHEELS）からオフラインでインストールしてください</translation>
  </message>
  <message>
   <source>; or </source>
   <extracomment>worker/pip_wheel.py</extracomment>
   <translation>。または、</translation>
  </message>
  <message>
   <source>{program} cannot be started: {reason}.</source>
   <extracomment>worker/process.py</extracomment>
   <translation>{program}を起動できません：{reason}。</translation>
  </message>
  <message>
   <source>Inference environment</source>
   <extracomment>worker/report.py</extracomment>
   <translation>推論環境</translation>
  </message>
  <message>
   <source>The environment is installed and checked.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>環境がインストールされ、確認されました。</translation>
  </message>
  <message>
   <source>The environment is in order, nothing was changed.</source>
   <extracomment>worker/report.py</extracomment>
   <translation>環境は正常です。何も変更されていません。</translation>
  </message>
  <message>
   <source>It is not the one in use: {python} is. {way_out}</source>
   <extracomment>worker/report.py</extracomment>
   <translation>これは現在使用中の環境ではありません。使用中なのは{python}です。{way_out}</translation>
  </message>
  <message>
   <source>Versions that the engine reported</source>
   <extracomment>worker/report.py</extracomment>
   <translation>エンジンが報告したバージョン</translation>
  </message>
  <message>
   <source>Packages</source>
   <extracomment>worker/report.py</extracomment>
   <translation>パッケージ</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>worker/report.py</extracomment>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count} MB</translation>
  </message>
  <message>
   <source>Duration</source>
   <extracomment>worker/report.py</extracomment>
   <translation>所要時間</translation>
  </message>
  <message>
   <source>{count:.0f} s</source>
   <extracomment>worker/report.py</extracomment>
   <translation>{count:.0f}秒</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <extracomment>worker/report.py</extracomment>
   <translation>インタプリタ</translation>
  </message>
  <message>
   <source>Requirements</source>
   <extracomment>worker/report.py</extracomment>
   <translation>要件</translation>
  </message>
  <message>
   <source>System</source>
   <extracomment>worker/report.py</extracomment>
   <translation>システム</translation>
  </message>
  <message>
   <source>Graphics cards that TensorFlow finds</source>
   <extracomment>worker/report.py</extracomment>
   <translation>TensorFlowが検出したグラフィックカード</translation>
  </message>
  <message>
   <source>What ONNX Runtime can compute on</source>
   <extracomment>worker/report.py</extracomment>
   <translation>ONNX Runtimeが計算に使えるもの</translation>
  </message>
  <message>
   <source>uv installed no Python {version} in {folder}.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uvは{folder}にPython {version}をインストールしませんでした。</translation>
  </message>
  <message>
   <source>uv ended with code {code}: {said}</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uvがコード{code}で終了しました：{said}</translation>
  </message>
  <message>
   <source>uv has no program for {system} on {machine} that is known here.</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>uvには、ここで既知の{machine}の{system}用プログラムがありません。</translation>
  </message>
  <message>
   <source>WHEELS: the folder {folder} has no {name}, which would make the environment on a Python without venv (python -m pip download --no-deps uv=={version}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>WHEELS: フォルダ{folder}に、venvのないPythonで環境を作成するための{name}がありません（python -m pip download --no-deps uv=={version}）。</translation>
  </message>
  <message>
   <source>uv cannot be unpacked from {wheel} ({reason}).</source>
   <extracomment>worker/uv.py</extracomment>
   <translation>{wheel}からuvを展開できません（{reason}）。</translation>
  </message>
  <message>
   <source>QGIS is set to use the SOCKS5 proxy {host}, which pip cannot use; it needs an HTTP proxy. Choose one in Settings &gt; Options &gt; Network, or install offline from a folder of wheels (WHEELS).</source>
   <extracomment>worker/variables.py</extracomment>
   <translation>QGISはSOCKS5プロキシ{host}を使うよう設定されていますが、pipでは使えません。HTTPプロキシが必要です。設定 &gt; オプション &gt; ネットワークで選択するか、wheelのフォルダ（WHEELS）からオフラインでインストールしてください。</translation>
  </message>
  <message>
   <source>Looking for a Python to build on</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>土台となるPythonを検索中</translation>
  </message>
  <message>
   <source>A Python of its own could not be installed: {error}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>専用のPythonをインストールできませんでした：{error}</translation>
  </message>
  <message>
   <source>WHEELS: nothing is downloaded.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>WHEELS: 何もダウンロードされません。</translation>
  </message>
  <message>
   <source>No Python of this machine will do: one is downloaded with uv from the project python-build-standalone (about 30 MB) into {folder}.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>このマシンには使用できるPythonがありません。uvを使い、プロジェクトpython-build-standaloneのPython（約30 MB）を{folder}にダウンロードします。</translation>
  </message>
  <message>
   <source>Making a virtual environment in {folder}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{folder}に仮想環境を作成中</translation>
  </message>
  <message>
   <source>there is no {python}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{python}がありません</translation>
  </message>
  <message>
   <source>{base} makes no virtual environment that works in {folder}. It said:
{said}</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{base}では、動作する仮想環境を{folder}に作成できません。出力されたメッセージ：
{said}</translation>
  </message>
  <message>
   <source>{folder} cannot be removed: something in it is in use.</source>
   <extracomment>worker/virtual_environment.py</extracomment>
   <translation>{folder}を削除できません：中に使用中のものがあります。</translation>
  </message>
  <message>
   <source>WHEELS: the hashes of {folder} cannot be checked ({reason}).</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: {folder}のハッシュを確認できません（{reason}）。</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not listed in {list}: it was put into the folder later. Remove it, or make the folder anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: {wheel}は{list}に記載がありません。後からフォルダに追加されたものです。削除するか、scripts/wheelhouse.pyでフォルダを作り直してください。</translation>
  </message>
  <message>
   <source>WHEELS: {wheel} is not the file that was downloaded: its SHA-256 is {found}, and {list} expects {expected}. Copy the folder again, or make it anew with scripts/wheelhouse.py.</source>
   <extracomment>worker/wheel_hashes.py</extracomment>
   <translation>WHEELS: {wheel}はダウンロードされたファイルと異なります。SHA-256は{found}ですが、{list}では{expected}です。フォルダをコピーし直すか、scripts/wheelhouse.pyで作り直してください。</translation>
  </message>
  <message>
   <source>The worker failed and gave no reason.</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>ワーカーが失敗しましたが、理由は示されていません。</translation>
  </message>
  <message>
   <source>{phase}, {time_left}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>{phase}、{time_left}</translation>
  </message>
  <message>
   <source>In English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>英語のメッセージ：{text}</translation>
  </message>
  <message>
   <source>Message {number} of the engine, in English: {text}</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>エンジンのメッセージ{number}（英語）：{text}</translation>
  </message>
  <message>
   <source>about 1 s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>残り約1秒</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>残り約{seconds}秒</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>残り約{minutes}分</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>残り約{hours}時間{minutes}分</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <extracomment>worker/wire.py</extracomment>
   <translation>残り約{hours}時間</translation>
  </message>
  <message>
   <source>Exports a Keras model and applies it to an image: from the .keras file to the class map in one go. The exported folder can be kept, so that the next image needs no export.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>Kerasモデルをエクスポートして画像に適用します：.kerasファイルから分類図までを一度に行います。エクスポートされたフォルダを保存しておけば、次の画像ではエクスポートが不要になります。</translation>
  </message>
  <message>
   <source>The classes: a QGIS style, a table with the columns value, label and color, a colour map, or the card of another model.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>クラス：QGISスタイル、value、label、colorの列を持つ表、カラーマップ、または別のモデルのカード。</translation>
  </message>
  <message>
   <source>In any coordinate system. Empty: the whole image.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>座標系は任意です。空の場合：画像全体。</translation>
  </message>
  <message>
   <source>The raster that the model is applied to. Scripts may give a list of rasters on the same pixel grid, in the order of the model's bands.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>モデルを適用するラスタ。スクリプトでは、同じピクセル格子上のラスタのリストを、モデルのバンドの順序で指定できます。</translation>
  </message>
  <message>
   <source>The file that model.save() wrote.</source>
   <extracomment>models/exporttomap.model3</extracomment>
   <translation>model.save()で書き出したファイル。</translation>
  </message>
  <message>
   <source>Applies a model to an image twice: for every pixel, with the probability of each class, and fully convolutionally, at the coarser spacing of the network.</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>モデルを画像に2回適用します：ピクセルごとに各クラスの確率とともに、また全畳み込みでネットワークの粗い間隔で。</translation>
  </message>
  <message>
   <source>Area of the maps</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>マップの範囲</translation>
  </message>
  <message>
   <source>Class map (FCN)</source>
   <extracomment>models/imagetomaps.model3</extracomment>
   <translation>分類図（FCN）</translation>
  </message>
  <message>
   <source>Applies a model to an image, only where the polygons of a layer lie, and turns the class map into polygons: a vector map with class, name, area and mean confidence of each.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>レイヤのポリゴンがある場所にのみ、モデルを画像に適用し、分類図をポリゴンに変換します：各ポリゴンのクラス、名前、面積、平均信頼度を持つベクタマップになります。</translation>
  </message>
  <message>
   <source>The classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). One class for each channel of the model's output, in their order, or two for one sigmoid channel; values that count from 0 are the channels' numbers, and a column “index” of a table numbers them else. The map holds the legend's values. Empty: the classes of the model card, else “class 0” and on.</source>
   <extracomment>models/imagetopolygons.model3</extracomment>
   <translation>クラス：QGISスタイル（.qml、カテゴリ値パレットまたは単バンド疑似カラー）、value、label、colorの列を持つ表（.csv、.tsv、.txt）、カラーマップ（QGISの.txt、ESRIの.clr）、またはモデルカード（.json）。モデル出力のチャンネルごとに1クラスをチャンネルの順序で指定するか、sigmoidのチャンネルが1つの場合は2クラスを指定します。0から始まる連番の値はチャンネル番号とみなされ、そうでなければ表の「index」列が番号になります。マップには凡例の値が入ります。空の場合：モデルカードのクラス、なければ「class 0」から始まる名前。</translation>
  </message>
  <message>
   <source>Learns land cover from labelled points or polygons and maps the whole image: samples patches, held apart in blocks, trains a network, says in a report how good it is on blocks that it has not seen, and applies it.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>ラベル付きのポイントまたはポリゴンから土地被覆を学習し、画像全体のマップを作成します：ブロックごとに分けてパッチをサンプリングし、ネットワークを学習させ、見ていないブロックでの性能をレポートに示し、ネットワークを適用します。</translation>
  </message>
  <message>
   <source>Names and colours of the classes: a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model card (.json). Classes that no label is of are left out. Empty: the texts of the field, or the names that the raster carries.</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>クラスの名前と色：QGISスタイル（.qml、カテゴリ値パレットまたは単バンド疑似カラー）、value、label、colorの列を持つ表（.csv、.tsv、.txt）、カラーマップ（QGISの.txt、ESRIの.clr）、またはモデルカード（.json）。ラベルのないクラスは除かれます。空の場合：フィールドのテキスト、またはラスタが持つ名前。</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>models/labelstomap.model3</extracomment>
   <translation>レポート</translation>
  </message>
  <message>
   <source>Finds a satellite image in a STAC catalogue and applies a CNN to it: the class map of an area or of a whole image, without a download. The image is a virtual raster; only what the map needs is read over the network.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>STACカタログで衛星画像を検索してCNNを適用します：ダウンロードなしで、範囲または画像全体の分類図を作成します。画像は仮想ラスタで、マップに必要な部分だけがネットワーク経由で読み込まれます。</translation>
  </message>
  <message>
   <source>Address of a STAC API. Planetary Computer: https://planetarycomputer.microsoft.com/api/stac/v1; Earth Search: https://earth-search.aws.element84.com/v1.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>STAC APIのアドレス。Planetary Computer：https://planetarycomputer.microsoft.com/api/stac/v1、Earth Search：https://earth-search.aws.element84.com/v1。</translation>
  </message>
  <message>
   <source>In any coordinate system: the area of the map, and where to search an image unless one is named above. Empty: the whole image.</source>
   <extracomment>models/stactomap.model3</extracomment>
   <translation>座標系は任意です：マップの範囲であり、上で画像を指定しない場合は画像を検索する範囲にもなります。空の場合：画像全体。</translation>
  </message>
 </context>
 <context>
  <name>CnnMapperEngine</name>
  <message>
   <source>{here} is not a complete engine folder; reinstall the plugin.</source>
   <extracomment>1, engine/__main__.py</extracomment>
   <translation>{here}は完全なエンジンフォルダではありません。プラグインを再インストールしてください。</translation>
  </message>
  <message>
   <source>The job must name one reference: a raster or a vector layer.</source>
   <extracomment>2, engine/assess.py</extracomment>
   <translation>ジョブでは参照データを1つ（ラスタまたはベクタレイヤ）指定する必要があります。</translation>
  </message>
  <message>
   <source>“{labels}” ({sizes}, {pixels} of the map)</source>
   <extracomment>3, engine/assessment/area_estimates.py</extracomment>
   <translation>「{labels}」（{sizes}、マップの{pixels}）</translation>
  </message>
  <message>
   <source>Area-adjusted accuracy needs at least two reference samples in every class of the map. Too few are in: {missing}. Add samples there, or assess without the area-adjusted estimates (STRATIFIED false).</source>
   <extracomment>4, engine/assessment/area_estimates.py</extracomment>
   <translation>面積調整済みの精度には、マップのすべてのクラスに少なくとも2つの参照標本が必要です。不足しているクラス：{missing}。そこに標本を追加するか、面積調整済みの推定なしで評価してください（STRATIFIEDをfalseに）。</translation>
  </message>
  <message>
   <source>{name} has more than {SIZE} different values beyond 0 to 255; expected is a class map, with one whole number for each class.</source>
   <extracomment>5, engine/assessment/class_codes.py</extracomment>
   <translation>{name}には0～255以外に{SIZE}を超える種類の値があります。各クラスを1つの整数で表す分類図を指定してください。</translation>
  </message>
  <message>
   <source>{name} has {unique_count} different values in one block; expected is a class map, with one whole number for each class.</source>
   <extracomment>6, engine/assessment/class_codes.py</extracomment>
   <translation>{name}の1つのブロックに{unique_count}種類の値があります。各クラスを1つの整数で表す分類図を指定してください。</translation>
  </message>
  <message>
   <source>{name} holds the value {number}; expected is a class map, with one whole number for each class.</source>
   <extracomment>7, engine/assessment/class_codes.py</extracomment>
   <translation>{name}に値{number}があります。各クラスを1つの整数で表す分類図を指定してください。</translation>
  </message>
  <message>
   <source>{name} has {bands} bands; expected is a class map, which has one. Extract the band with the classes first.</source>
   <extracomment>8, engine/assessment/class_raster.py</extracomment>
   <translation>{name}には{bands}個のバンドがあります。分類図は1バンドでなければなりません。先にクラスのバンドを抽出してください。</translation>
  </message>
  <message>
   <source>{name} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>9, engine/assessment/class_raster.py</extracomment>
   <translation>{name}のジオリファレンスは{kind}のみで、ピクセルの位置が分かりません。先に「再投影（warp）」を最近傍で実行してください。</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system; it is taken to be that of {name_2}.</source>
   <extracomment>10, engine/assessment/class_raster.py</extracomment>
   <translation>{name}には座標参照系がありません。{name_2}の座標参照系であるとみなします。</translation>
  </message>
  <message>
   <source>{name} is in {crs}, {name_2} in {crs_2}. Bring one to the coordinate reference system of the other first, with “Warp (reproject)” and nearest neighbour, so that no class is invented.</source>
   <extracomment>11, engine/assessment/class_raster.py</extracomment>
   <translation>{name}は{crs}、{name_2}は{crs_2}です。先に「再投影（warp）」で一方を他方の座標参照系に合わせてください。存在しないクラスが生じないよう、最近傍を使用してください。</translation>
  </message>
  <message>
   <source>The legend {classes} has no name for the class values {list}; they are called by their numbers.</source>
   <extracomment>12, engine/assessment/class_raster.py</extracomment>
   <translation>凡例{classes}には、クラス値{list}の名前がありません。これらは番号で表示されます。</translation>
  </message>
  <message>
   <source>The class value {value} is “{labels}” in {name} and “{label}” in {name_2}. If the two number their classes differently, the comparison says nothing: recode one of them first.</source>
   <extracomment>13, engine/assessment/class_raster.py</extracomment>
   <translation>クラス値{value}は、{name}では「{labels}」、{name_2}では「{label}」です。両者でクラスの番号付けが異なる場合、比較には意味がありません。先にどちらか一方の値を再分類してください。</translation>
  </message>
  <message>
   <source>IGNORE is “{text}”; expected are numbers separated by commas, such as 0,255.</source>
   <extracomment>14, engine/assessment/class_raster.py</extracomment>
   <translation>IGNOREは「{text}」です。0,255のように、数値をカンマ区切りで指定してください。</translation>
  </message>
  <message>
   <source>the same in both</source>
   <extracomment>16, engine/assessment/difference_map.py</extracomment>
   <translation>両方で同じ</translation>
  </message>
  <message>
   <source>The two maps have {classes} classes; a difference map can tell the pairs of up to 255. Leave the difference map out.</source>
   <extracomment>17, engine/assessment/difference_map.py</extracomment>
   <translation>2つのマップには{classes}クラスあります。差分マップで区別できる組み合わせは、255クラスまでです。差分マップの作成を省いてください。</translation>
  </message>
  <message>
   <source>{parent} cannot take the difference map ({strerror}). Choose another output file.</source>
   <extracomment>19, engine/assessment/difference_map.py</extracomment>
   <translation>{parent}に差分マップを書き込めません（{strerror}）。別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>CNN Mapper {version}</source>
   <extracomment>20, engine/assessment/difference_map.py</extracomment>
   <translation>CNN Mapper {version}</translation>
  </message>
  <message>
   <source>Finishing the difference map</source>
   <extracomment>21, engine/assessment/difference_map.py</extracomment>
   <translation>差分マップを仕上げ中</translation>
  </message>
  <message>
   <source>STRATIFIED is true, but the reference are polygons. The pixels of one polygon are no independent samples: the confidence intervals come out too narrow.</source>
   <extracomment>22, engine/assessment/map_accuracy.py</extracomment>
   <translation>STRATIFIEDがtrueですが、参照データはポリゴンです。1つのポリゴン内のピクセルは独立した標本ではないため、信頼区間が狭くなりすぎます。</translation>
  </message>
  <message>
   <source>The map's coordinate reference system is not projected, so its pixels differ in area or their area is unknown: areas are given as pixels. Use a map in an equal-area projection for areas in hectares.</source>
   <extracomment>23, engine/assessment/map_accuracy.py</extracomment>
   <translation>マップの座標参照系が投影座標系ではないため、ピクセルの面積が一様でないか不明です。面積はピクセル数で示されます。ヘクタールで求めるには、正積図法のマップを使用してください。</translation>
  </message>
  <message>
   <source>the reference</source>
   <extracomment>24, engine/assessment/map_accuracy.py</extracomment>
   <translation>参照データ</translation>
  </message>
  <message>
   <source>FIELD is not given; expected is the field of the reference layer that holds the class.</source>
   <extracomment>25, engine/assessment/map_accuracy.py</extracomment>
   <translation>FIELDが指定されていません。クラスが入っている参照レイヤのフィールドを指定してください。</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes, and the map's classes have the values {list}: which band is which class is not known. Give a legend (CLASSES) with one class for each band, in the bands' order.</source>
   <extracomment>26, engine/assessment/map_accuracy.py</extracomment>
   <translation>確率のバンドにクラスの名前がなく、マップのクラスの値は{list}です。どのバンドがどのクラスかが分かりません。バンドの順序で、バンドごとに1クラスを持つ凡例（CLASSES）を指定してください。</translation>
  </message>
  <message>
   <source>The bands of the probabilities do not carry the names of the classes; band 1 is taken to be class 0, band 2 class 1, and so on.</source>
   <extracomment>27, engine/assessment/map_accuracy.py</extracomment>
   <translation>確率のバンドにクラスの名前がありません。バンド1をクラス0、バンド2をクラス1、以下同様とみなします。</translation>
  </message>
  <message>
   <source>the probabilities</source>
   <extracomment>28, engine/assessment/map_accuracy.py</extracomment>
   <translation>確率</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: it has one band only, which does not carry the name of one of two classes. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>29, engine/assessment/map_accuracy.py</extracomment>
   <translation>PROBABILITIES（{path}）は{name}のものではありません。バンドが1つしかなく、2クラスのうちの1つの名前も付いていません。同じ実行で得た、クラスごとに1バンドの確率のマップを指定してください。</translation>
  </message>
  <message>
   <source>{missed} samples lie outside it or where it has no data</source>
   <extracomment>30, engine/assessment/map_accuracy.py</extracomment>
   <translation>{missed}個の標本がその外か、データのない場所にある</translation>
  </message>
  <message>
   <source>there is none</source>
   <extracomment>31, engine/assessment/map_accuracy.py</extracomment>
   <translation>参照データがない</translation>
  </message>
  <message>
   <source>no pixel's centre lies in one of the {features} polygons (they are elsewhere, smaller than a pixel, or contradict each other)</source>
   <extracomment>32, engine/assessment/map_accuracy.py</extracomment>
   <translation>{features}個のポリゴンのどれにも、ピクセルの中心が入っていない（別の場所にある、ピクセルより小さい、または互いに矛盾する）</translation>
  </message>
  <message>
   <source>There is no reference where {name} has data: {found}. Check the coordinate reference systems, the nodata values and IGNORE.</source>
   <extracomment>33, engine/assessment/map_accuracy.py</extracomment>
   <translation>{name}にデータのある場所に参照データがありません：{found}。座標参照系、NoData値、IGNOREを確認してください。</translation>
  </message>
  <message>
   <source>{outside} reference samples lie outside the map or where it has no data; they are left out.</source>
   <extracomment>34, engine/assessment/map_accuracy.py</extracomment>
   <translation>{outside}個の参照標本は、マップの外かデータのない場所にあるため、除外されます。</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in polygons of different classes; they are left out.</source>
   <extracomment>35, engine/assessment/map_accuracy.py</extracomment>
   <translation>{conflicts}個のピクセルは、異なるクラスのポリゴンに入っているため、除外されます。</translation>
  </message>
  <message>
   <source>The probabilities have no data at any sample; there is no calibration to report.</source>
   <extracomment>36, engine/assessment/map_accuracy.py</extracomment>
   <translation>どの標本でも確率にデータがないため、報告できる較正はありません。</translation>
  </message>
  <message>
   <source>The map or the reference shows one class only at the samples, so that {value}the Matthews correlation coefficient cannot be worked out.</source>
   <extracomment>37, engine/assessment/map_accuracy.py</extracomment>
   <translation>標本の場所では、マップまたは参照データのクラスが1つしかないため、{value}マシューズ相関係数を計算できません。</translation>
  </message>
  <message>
   <source>kappa and </source>
   <extracomment>38, engine/assessment/map_accuracy.py</extracomment>
   <translation>カッパ係数と</translation>
  </message>
  <message>
   <source>{name} and {name_2} overlap, but nowhere do both have data: only the first has at {sum} pixel centres, only the second at {sum_2}, neither at {centres}. Check the nodata values of both{value}</source>
   <extracomment>39, engine/assessment/map_agreement.py</extracomment>
   <translation>{name}と{name_2}は重なっていますが、両方にデータのある場所がありません：ピクセル中心のうち、前者だけにデータがあるものが{sum}、後者だけにあるものが{sum_2}、どちらにもないものが{centres}です。両方のNoData値を確認してください{value}</translation>
  </message>
  <message>
   <source>, and IGNORE ({ignore}).</source>
   <extracomment>40, engine/assessment/map_agreement.py</extracomment>
   <translation>。IGNORE（{ignore}）も確認してください。</translation>
  </message>
  <message>
   <source>At no pixel centre of the coarser map ({name}) do both maps have data; the agreement is known by area only.</source>
   <extracomment>41, engine/assessment/map_agreement.py</extracomment>
   <translation>粗い方のマップ（{name}）のどのピクセル中心でも、両方のマップにデータがそろっていません。一致度は面積でのみ求められます。</translation>
  </message>
  <message>
   <source>There is no pixel centre at which both maps have data, so there is no difference map to make. Leave OUTPUT empty.</source>
   <extracomment>42, engine/assessment/map_agreement.py</extracomment>
   <translation>両方のマップにデータのあるピクセル中心がないため、差分マップを作成できません。OUTPUTを空にしてください。</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>43, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES（{path}）は{name}のものではありません：{list}。同じ実行で得た、クラスごとに1バンドの確率のマップを指定してください。</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>44, engine/assessment/reference_samples.py</extracomment>
   <translation>PROBABILITIES（{path}）に値{wrong}があります。0～1の数値でなければなりません。百分率は100で割ってください。</translation>
  </message>
  <message>
   <source>the reference {name}</source>
   <extracomment>46, engine/assessment/vector_reference.py</extracomment>
   <translation>参照データ{name}</translation>
  </message>
  <message>
   <source>{without} features of {name} have no geometry.</source>
   <extracomment>47, engine/assessment/vector_reference.py</extracomment>
   <translation>{name}の{without}個の地物にはジオメトリがありません。</translation>
  </message>
  <message>
   <source>{nowhere} polygons of {name} have no place in the coordinate reference system of the map; they are left out.</source>
   <extracomment>48, engine/assessment/vector_reference.py</extracomment>
   <translation>{name}の{nowhere}個のポリゴンは、マップの座標参照系で表せる位置にないため、除外されます。</translation>
  </message>
  <message>
   <source>none (the map has no names: give a legend, CLASSES)</source>
   <extracomment>49, engine/assessment/vector_reference.py</extracomment>
   <translation>なし（マップに名前がありません。凡例（CLASSES）を指定してください）</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}” and more; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>50, engine/assessment/vector_reference.py</extracomment>
   <translation>{name_2}のフィールド「{name}」に「{list}」などの値があります。整数、または次のいずれかのクラス名でなければなりません：{known}。</translation>
  </message>
  <message>
   <source>The field “{name}” of {name_2} holds “{list}”; expected are whole numbers or the names of the classes, which are: {known}.</source>
   <extracomment>51, engine/assessment/vector_reference.py</extracomment>
   <translation>{name_2}のフィールド「{name}」に「{list}」という値があります。整数、または次のいずれかのクラス名でなければなりません：{known}。</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no value in the field “{name_2}”; they are left out.</source>
   <extracomment>52, engine/assessment/vector_reference.py</extracomment>
   <translation>{name}の{sum}個の地物は、フィールド「{name_2}」に値がないため、除外されます。</translation>
  </message>
  <message>
   <source>The job's training_values is {values}; expected one of {list}, or nothing.</source>
   <extracomment>53, engine/contract/card_job.py</extracomment>
   <translation>ジョブのtraining_valuesは{values}です。{list}のいずれかを指定するか、指定なしにしてください。</translation>
  </message>
  <message>
   <source>it begins with something else</source>
   <extracomment>55, engine/contract/feature_file.py</extracomment>
   <translation>先頭の内容が異なる</translation>
  </message>
  <message>
   <source>its coordinate reference system is not a text</source>
   <extracomment>56, engine/contract/feature_file.py</extracomment>
   <translation>座標参照系がテキストではない</translation>
  </message>
  <message>
   <source>it says that it holds {feature}</source>
   <extracomment>57, engine/contract/feature_file.py</extracomment>
   <translation>内容が{feature}と記されている</translation>
  </message>
  <message>
   <source>a value is neither a number nor a text</source>
   <extracomment>58, engine/contract/feature_file.py</extracomment>
   <translation>数値でもテキストでもない値がある</translation>
  </message>
  <message>
   <source>a geometry is not a text</source>
   <extracomment>59, engine/contract/feature_file.py</extracomment>
   <translation>ジオメトリがテキストではない</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <extracomment>60, engine/contract/feature_file.py</extracomment>
   <translation>末尾が欠けている</translation>
  </message>
  <message>
   <source>export the network to ONNX in PyTorch (torch.onnx.export), and choose the .onnx file as MODEL</source>
   <extracomment>62, engine/contract/file_kind.py</extracomment>
   <translation>PyTorchでネットワークをONNXにエクスポートし（torch.onnx.export）、その.onnxファイルをMODELとして選択してください</translation>
  </message>
  <message>
   <source>convert it with “onnx2tf -i model.onnx -o FOLDER -osd” (pip install onnx2tf), and choose the folder as MODEL</source>
   <extracomment>63, engine/contract/file_kind.py</extracomment>
   <translation>「onnx2tf -i model.onnx -o FOLDER -osd」で変換し（pip install onnx2tf）、そのフォルダをMODELとして選択してください</translation>
  </message>
  <message>
   <source>save the whole network where it was trained, with model.save(), and choose that file</source>
   <extracomment>64, engine/contract/file_kind.py</extracomment>
   <translation>学習した環境でmodel.save()を使ってネットワーク全体を保存し、そのファイルを選択してください</translation>
  </message>
  <message>
   <source>an ONNX model</source>
   <extracomment>65, engine/contract/file_kind.py</extracomment>
   <translation>ONNXモデル</translation>
  </message>
  <message>
   <source>it needs no export, choose it as MODEL</source>
   <extracomment>66, engine/contract/file_kind.py</extracomment>
   <translation>エクスポートは不要です。MODELとして選択してください</translation>
  </message>
  <message>
   <source>a PyTorch file</source>
   <extracomment>67, engine/contract/file_kind.py</extracomment>
   <translation>PyTorchファイル</translation>
  </message>
  <message>
   <source>a checkpoint, weights alone without the network</source>
   <extracomment>68, engine/contract/file_kind.py</extracomment>
   <translation>チェックポイント（ネットワークのない、重みだけのもの）</translation>
  </message>
  <message>
   <source>part of a TensorFlow checkpoint, weights alone without the network</source>
   <extracomment>69, engine/contract/file_kind.py</extracomment>
   <translation>TensorFlowチェックポイントの一部（ネットワークのない、重みだけのもの）</translation>
  </message>
  <message>
   <source>a file of weights alone, without the network</source>
   <extracomment>70, engine/contract/file_kind.py</extracomment>
   <translation>重みだけのファイル（ネットワークなし）</translation>
  </message>
  <message>
   <source>a file of NumPy arrays, weights alone without the network</source>
   <extracomment>71, engine/contract/file_kind.py</extracomment>
   <translation>NumPy配列のファイル（ネットワークのない、重みだけのもの）</translation>
  </message>
  <message>
   <source>a pickled Python object, which is never opened, since it can run code</source>
   <extracomment>72, engine/contract/file_kind.py</extracomment>
   <translation>pickle化されたPythonオブジェクト（コードを実行できるため、決して開かない）</translation>
  </message>
  <message>
   <source>a description alone, without the weights</source>
   <extracomment>73, engine/contract/file_kind.py</extracomment>
   <translation>記述だけのファイル（重みなし）</translation>
  </message>
  <message>
   <source>a Core ML model</source>
   <extracomment>74, engine/contract/file_kind.py</extracomment>
   <translation>Core MLモデル</translation>
  </message>
  <message>
   <source>choose the Keras file or the SavedModel folder that it was made from</source>
   <extracomment>75, engine/contract/file_kind.py</extracomment>
   <translation>元になったKerasファイルまたはSavedModelフォルダを選択してください</translation>
  </message>
  <message>
   <source>{path} is a SavedModel folder already and needs no export: choose it as MODEL.</source>
   <extracomment>76, engine/contract/file_kind.py</extracomment>
   <translation>{path}はすでにSavedModelフォルダなので、エクスポートは不要です。MODELとして選択してください。</translation>
  </message>
  <message>
   <source>{path} is a folder; expected the file that model.save() wrote, .keras or .h5.</source>
   <extracomment>77, engine/contract/file_kind.py</extracomment>
   <translation>{path}はフォルダです。model.save()で書き出したファイル（.kerasまたは.h5）を指定してください。</translation>
  </message>
  <message>
   <source>an HDF5 file under another name</source>
   <extracomment>78, engine/contract/file_kind.py</extracomment>
   <translation>別の拡張子の付いたHDF5ファイル</translation>
  </message>
  <message>
   <source>give it a name that ends with .h5</source>
   <extracomment>79, engine/contract/file_kind.py</extracomment>
   <translation>末尾が.h5の名前に変更してください</translation>
  </message>
  <message>
   <source>{path} is no Keras file: its name ends with {value}; expected .keras or .h5, as model.save() writes them.</source>
   <extracomment>80, engine/contract/file_kind.py</extracomment>
   <translation>{path}はKerasファイルではありません。名前の末尾は{value}ですが、model.save()で書き出される.kerasまたは.h5でなければなりません。</translation>
  </message>
  <message>
   <source>The model {path} does not exist.</source>
   <extracomment>81, engine/contract/file_kind.py</extracomment>
   <translation>モデル{path}が存在しません。</translation>
  </message>
  <message>
   <source>The model folder {folder} does not exist.</source>
   <extracomment>82, engine/contract/file_kind.py</extracomment>
   <translation>モデルフォルダ{folder}が存在しません。</translation>
  </message>
  <message>
   <source>{folder} is no SavedModel: it holds no {GRAPH}. {folder_2}</source>
   <extracomment>85, engine/contract/file_kind.py</extracomment>
   <translation>{folder}はSavedModelではありません：{GRAPH}がありません。{folder_2}</translation>
  </message>
  <message>
   <source>a pointer of Git LFS, not the file itself</source>
   <extracomment>86, engine/contract/file_kind.py</extracomment>
   <translation>Git LFSのポインタ（ファイルそのものではない）</translation>
  </message>
  <message>
   <source>run “git lfs pull” in its folder, or download the file from the web page of the repository</source>
   <extracomment>87, engine/contract/file_kind.py</extracomment>
   <translation>そのフォルダで「git lfs pull」を実行するか、リポジトリのWebページからファイルをダウンロードしてください</translation>
  </message>
  <message>
   <source>copy or download it again</source>
   <extracomment>88, engine/contract/file_kind.py</extracomment>
   <translation>コピーまたはダウンロードし直してください</translation>
  </message>
  <message>
   <source>a web page (HTML), not a model</source>
   <extracomment>89, engine/contract/file_kind.py</extracomment>
   <translation>モデルではなくWebページ（HTML）</translation>
  </message>
  <message>
   <source>the server sent a log-in or an overview instead of the file; download the file itself (“Download” or “Raw” on that page)</source>
   <extracomment>90, engine/contract/file_kind.py</extracomment>
   <translation>サーバーがファイルの代わりにログインページか一覧ページを送ってきました。ファイルそのものをダウンロードしてください（そのページの「Download」または「Raw」）</translation>
  </message>
  <message>
   <source>a TensorFlow Lite model, made for phones</source>
   <extracomment>91, engine/contract/file_kind.py</extracomment>
   <translation>スマートフォン用のTensorFlow Liteモデル</translation>
  </message>
  <message>
   <source>unpack it, and choose the model that is inside</source>
   <extracomment>92, engine/contract/file_kind.py</extracomment>
   <translation>展開して、中にあるモデルを選択してください</translation>
  </message>
  <message>
   <source>an image (TIFF), not a model</source>
   <extracomment>93, engine/contract/file_kind.py</extracomment>
   <translation>モデルではなく画像（TIFF）</translation>
  </message>
  <message>
   <source>choose the file or the folder of the network</source>
   <extracomment>94, engine/contract/file_kind.py</extracomment>
   <translation>ネットワークのファイルまたはフォルダを選択してください</translation>
  </message>
  <message>
   <source>a part of a SavedModel, which is the whole folder</source>
   <extracomment>95, engine/contract/file_kind.py</extracomment>
   <translation>SavedModelの一部（SavedModelはフォルダ全体）</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL; it needs no export</source>
   <extracomment>96, engine/contract/file_kind.py</extracomment>
   <translation>フォルダ{parent}をMODELとして選択してください。エクスポートは不要です</translation>
  </message>
  <message>
   <source>a part of a SavedModel folder</source>
   <extracomment>97, engine/contract/file_kind.py</extracomment>
   <translation>SavedModelフォルダの一部</translation>
  </message>
  <message>
   <source>choose the folder {parent} as MODEL</source>
   <extracomment>98, engine/contract/file_kind.py</extracomment>
   <translation>フォルダ{parent}をMODELとして選択してください</translation>
  </message>
  <message>
   <source>a graph of TensorFlow 1 (frozen, without a signature)</source>
   <extracomment>99, engine/contract/file_kind.py</extracomment>
   <translation>TensorFlow 1のグラフ（凍結済み、シグネチャなし）</translation>
  </message>
  <message>
   <source>choose the SavedModel folder or the Keras file that it was made from; with neither, load it in Python with tf.compat.v1.import_graph_def and write a SavedModel with tf.compat.v1.saved_model.simple_save, which wants the names of its input and output</source>
   <extracomment>100, engine/contract/file_kind.py</extracomment>
   <translation>元になったSavedModelフォルダまたはKerasファイルを選択してください。どちらもない場合は、Pythonのtf.compat.v1.import_graph_defで読み込み、入力と出力の名前を指定してtf.compat.v1.saved_model.simple_saveでSavedModelを書き出してください</translation>
  </message>
  <message>
   <source>a Keras file under another name</source>
   <extracomment>101, engine/contract/file_kind.py</extracomment>
   <translation>別の拡張子の付いたKerasファイル</translation>
  </message>
  <message>
   <source>give it a name that ends with .keras</source>
   <extracomment>102, engine/contract/file_kind.py</extracomment>
   <translation>末尾が.kerasの名前に変更してください</translation>
  </message>
  <message>
   <source>a deep learning package of ArcGIS</source>
   <extracomment>103, engine/contract/file_kind.py</extracomment>
   <translation>ArcGISのディープラーニングパッケージ</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <extracomment>104, engine/contract/file_kind.py</extracomment>
   <translation>zipアーカイブ</translation>
  </message>
  <message>
   <source>the folder</source>
   <extracomment>105, engine/contract/file_kind.py</extracomment>
   <translation>そのフォルダ</translation>
  </message>
  <message>
   <source>its folder {inside}</source>
   <extracomment>106, engine/contract/file_kind.py</extracomment>
   <translation>その中のフォルダ{inside}</translation>
  </message>
  <message>
   <source>{what} with a SavedModel in it</source>
   <extracomment>107, engine/contract/file_kind.py</extracomment>
   <translation>SavedModelを含む{what}</translation>
  </message>
  <message>
   <source>unpack it, and choose {where} as MODEL</source>
   <extracomment>108, engine/contract/file_kind.py</extracomment>
   <translation>展開して、{where}をMODELとして選択してください</translation>
  </message>
  <message>
   <source>{what} with a Keras file in it</source>
   <extracomment>110, engine/contract/file_kind.py</extracomment>
   <translation>Kerasファイルを含む{what}</translation>
  </message>
  <message>
   <source>{what} with a model of another framework in it{held}</source>
   <extracomment>111, engine/contract/file_kind.py</extracomment>
   <translation>別のフレームワークのモデルを含む{what}{held}</translation>
  </message>
  <message>
   <source>ask whoever made it for a Keras file; from PyTorch, {CONVERT_PYTORCH}</source>
   <extracomment>112, engine/contract/file_kind.py</extracomment>
   <translation>作成者にKerasファイルを依頼してください。PyTorchの場合：{CONVERT_PYTORCH}</translation>
  </message>
  <message>
   <source>unpack it, and choose the Keras file or the SavedModel folder that is inside</source>
   <extracomment>113, engine/contract/file_kind.py</extracomment>
   <translation>展開して、中にあるKerasファイルまたはSavedModelフォルダを選択してください</translation>
  </message>
  <message>
   <source>It cannot be read ({value}).</source>
   <extracomment>114, engine/contract/file_kind.py</extracomment>
   <translation>読み込めません（{value}）。</translation>
  </message>
  <message>
   <source>Choose the folder {entry} in it.</source>
   <extracomment>115, engine/contract/file_kind.py</extracomment>
   <translation>その中のフォルダ{entry}を選択してください。</translation>
  </message>
  <message>
   <source>Choose the file {entry} in it.</source>
   <extracomment>116, engine/contract/file_kind.py</extracomment>
   <translation>その中のファイル{entry}を選択してください。</translation>
  </message>
  <message>
   <source>It holds a model of TensorFlow.js: choose the Keras file or the SavedModel folder that it was made from.</source>
   <extracomment>118, engine/contract/file_kind.py</extracomment>
   <translation>TensorFlow.jsのモデルが入っています。元になったKerasファイルまたはSavedModelフォルダを選択してください。</translation>
  </message>
  <message>
   <source>It holds a TensorFlow checkpoint, weights alone without the network: {WHOLE}.</source>
   <extracomment>119, engine/contract/file_kind.py</extracomment>
   <translation>TensorFlowチェックポイント（ネットワークのない、重みだけのもの）が入っています。{WHOLE}。</translation>
  </message>
  <message>
   <source>The rest of a SavedModel is there: copy the whole folder again, {GRAPH} with it.</source>
   <extracomment>120, engine/contract/file_kind.py</extracomment>
   <translation>SavedModelの残りの部分はあります。{GRAPH}を含めてフォルダ全体をコピーし直してください。</translation>
  </message>
  <message>
   <source>What is in it is {known}: {known_2}.</source>
   <extracomment>121, engine/contract/file_kind.py</extracomment>
   <translation>中にあるのは{known}です。{known_2}。</translation>
  </message>
  <message>
   <source>Add the full tier with “Set up the inference environment”, TIER full (qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays. A Python of your own needs what engine/requirements.txt lists.</source>
   <extracomment>123, engine/contract/full_tier.py</extracomment>
   <translation>「推論環境のセットアップ」でTIERをfullにしてfull構成を追加してください（qgis_process run cnnmapper:setupenvironment -- TIER=full）。すでにあるものはそのまま残ります。独自のPythonを使う場合は、engine/requirements.txtに記載されたものが必要です。</translation>
  </message>
  <message>
   <source>The package {package} is not there: this inference environment has the light tier, which applies models that were exported with their ONNX files, and what was asked for needs TensorFlow. {HOW_TO_ADD}</source>
   <extracomment>124, engine/contract/full_tier.py</extracomment>
   <translation>パッケージ{package}がありません。この推論環境はONNXファイルとともにエクスポートされたモデルを適用するlight構成ですが、要求された処理にはTensorFlowが必要です。{HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>The job is not valid JSON: {error}.</source>
   <extracomment>125, engine/contract/job.py</extracomment>
   <translation>ジョブが有効なJSONではありません：{error}。</translation>
  </message>
  <message>
   <source>The job must be a JSON object, not {name}.</source>
   <extracomment>126, engine/contract/job.py</extracomment>
   <translation>ジョブはJSONオブジェクトでなければなりませんが、{name}です。</translation>
  </message>
  <message>
   <source>The job has version {version}; this engine reads version {VERSION}.</source>
   <extracomment>127, engine/contract/job.py</extracomment>
   <translation>ジョブのバージョンは{version}ですが、このエンジンが読み込めるのはバージョン{VERSION}です。</translation>
  </message>
  <message>
   <source>The job's task is {task}; known are {list}.</source>
   <extracomment>128, engine/contract/job.py</extracomment>
   <translation>ジョブのtaskは{task}ですが、使用できるのは{list}です。</translation>
  </message>
  <message>
   <source>The job's values is {values}; expected {HARMONISED} or {STORED}.</source>
   <extracomment>129, engine/contract/stac_job.py</extracomment>
   <translation>ジョブのvaluesは{values}です。{HARMONISED}または{STORED}でなければなりません。</translation>
  </message>
  <message>
   <source>The job's format is {format}; expected one of {list}.</source>
   <extracomment>130, engine/contract/job.py</extracomment>
   <translation>ジョブのformatは{format}です。{list}のいずれかでなければなりません。</translation>
  </message>
  <message>
   <source>The job's device is {device}; expected one of {list}.</source>
   <extracomment>131, engine/contract/inspect_job.py</extracomment>
   <translation>ジョブのdeviceは{device}です。{list}のいずれかでなければなりません。</translation>
  </message>
  <message>
   <source>The job's image has {width} x {height} pixels; expected two positive numbers, or none.</source>
   <extracomment>132, engine/contract/inspect_job.py</extracomment>
   <translation>ジョブの画像は{width} x {height}ピクセルです。2つの正の数を指定するか、指定なしにしてください。</translation>
  </message>
  <message>
   <source>The job's activation is {activation}; expected one of {list}.</source>
   <extracomment>133, engine/contract/card_job.py</extracomment>
   <translation>ジョブのactivationは{activation}です。{list}のいずれかでなければなりません。</translation>
  </message>
  <message>
   <source>The job's {name} is {value}; expected one of {list}.</source>
   <extracomment>134, engine/contract/job.py</extracomment>
   <translation>ジョブの{name}は{value}です。{list}のいずれかでなければなりません。</translation>
  </message>
  <message>
   <source>The job names no raster to read.</source>
   <extracomment>135, engine/contract/job.py</extracomment>
   <translation>ジョブで読み込むラスタが指定されていません。</translation>
  </message>
  <message>
   <source>The job's step is {step}; expected is at least 1.</source>
   <extracomment>136, engine/contract/job.py</extracomment>
   <translation>ジョブのstepは{step}です。1以上でなければなりません。</translation>
  </message>
  <message>
   <source>The job's patch_size and margin must not be negative.</source>
   <extracomment>137, engine/contract/job.py</extracomment>
   <translation>ジョブのpatch_sizeとmarginは負の値にできません。</translation>
  </message>
  <message>
   <source>The job's threshold is {threshold}; expected a number from 0 to 1.</source>
   <extracomment>138, engine/contract/job.py</extracomment>
   <translation>ジョブのthresholdは{threshold}です。0～1の数値でなければなりません。</translation>
  </message>
  <message>
   <source>The job's ram_mb and tile_size must not be negative.</source>
   <extracomment>139, engine/contract/job.py</extracomment>
   <translation>ジョブのram_mbとtile_sizeは負の値にできません。</translation>
  </message>
  <message>
   <source>{within} % of the next, </source>
   <extracomment>142, engine/contract/messages.py</extracomment>
   <translation>次の段階の{within}%、</translation>
  </message>
  <message>
   <source>unlike the training (by features)</source>
   <extracomment>143, engine/contract/result.py</extracomment>
   <translation>学習データと異なる（特徴量による）</translation>
  </message>
  <message>
   <source>The worker's</source>
   <extracomment>144, engine/contract/result.py</extracomment>
   <translation>ワーカーの</translation>
  </message>
  <message>
   <source>result of {task}</source>
   <extracomment>145, engine/contract/result.py</extracomment>
   <translation>{task}の結果</translation>
  </message>
  <message>
   <source>{error} The engine and this QGIS are of different versions of CNN Mapper, as after an update: restart QGIS, and install the plugin again if that does not help.</source>
   <extracomment>146, engine/contract/result.py</extracomment>
   <translation>{error} 更新後などで、エンジンとこのQGISのCNN Mapperのバージョンが異なっています。QGISを再起動し、それでも直らない場合はプラグインを再インストールしてください。</translation>
  </message>
  <message>
   <source>(virtual raster)</source>
   <extracomment>147, engine/contract/secrecy.py</extracomment>
   <translation>（仮想ラスタ）</translation>
  </message>
  <message>
   <source>has unknown keys: {list}</source>
   <extracomment>148, engine/contract/strict_json.py</extracomment>
   <translation>に不明なキーがある：{list}</translation>
  </message>
  <message>
   <source>lacks the key {name}</source>
   <extracomment>149, engine/contract/strict_json.py</extracomment>
   <translation>にキー{name}がない</translation>
  </message>
  <message>
   <source>must be an object</source>
   <extracomment>150, engine/contract/strict_json.py</extracomment>
   <translation>はオブジェクトでなければならない</translation>
  </message>
  <message>
   <source>must be a list</source>
   <extracomment>151, engine/contract/strict_json.py</extracomment>
   <translation>はリストでなければならない</translation>
  </message>
  <message>
   <source>must have {items_count} values, not {value_count}</source>
   <extracomment>152, engine/contract/strict_json.py</extracomment>
   <translation>の値は{items_count}個でなければならないが、{value_count}個である</translation>
  </message>
  <message>
   <source>must be {name}, not {value}</source>
   <extracomment>153, engine/contract/strict_json.py</extracomment>
   <translation>は{name}でなければならないが、{value}である</translation>
  </message>
  <message>
   <source>is {value}; expected at most {most}</source>
   <extracomment>154, engine/contract/strict_json.py</extracomment>
   <translation>は{value}だが、{most}以下でなければならない</translation>
  </message>
  <message>
   <source>holds a NUL character, which no file name can</source>
   <extracomment>155, engine/contract/strict_json.py</extracomment>
   <translation>に、ファイル名に使えないNUL文字が含まれている</translation>
  </message>
  <message>
   <source>has {value_count} characters; expected at most {LONGEST_TEXT}</source>
   <extracomment>156, engine/contract/strict_json.py</extracomment>
   <translation>は{value_count}文字だが、{LONGEST_TEXT}文字以下でなければならない</translation>
  </message>
  <message>
   <source>holds half a character (an unpaired surrogate). Give the file a name in Unicode</source>
   <extracomment>157, engine/contract/strict_json.py</extracomment>
   <translation>に不完全な文字（対になっていないサロゲート）が含まれている。ファイルにUnicodeの名前を付けること</translation>
  </message>
  <message>
   <source>{model} is a Keras file, which has no model card. Export it with “Export a Keras model” (cnnmapper:exportmodel), and choose the folder as MODEL.</source>
   <extracomment>158, engine/edit_card.py</extracomment>
   <translation>{model}はKerasファイルであり、モデルカードがありません。「Kerasモデルのエクスポート」（cnnmapper:exportmodel）でエクスポートし、そのフォルダをMODELとして選択してください。</translation>
  </message>
  <message>
   <source>{path} has no {FILE_NAME}, so there is nothing to be edited. Export the Keras file with “Export a Keras model” (cnnmapper:exportmodel), which writes one.</source>
   <extracomment>159, engine/edit_card.py</extracomment>
   <translation>{path}には{FILE_NAME}がないため、編集するものがありません。「Kerasモデルのエクスポート」（cnnmapper:exportmodel）でKerasファイルをエクスポートすると作成されます。</translation>
  </message>
  <message>
   <source>Nothing is given that would change {path}. Give what the card is to say: classes, bands, training images, or a description, for example.</source>
   <extracomment>160, engine/edit_card.py</extracomment>
   <translation>{path}を変更する内容が何も指定されていません。クラス、バンド、学習画像、説明など、カードに記載する内容を指定してください。</translation>
  </message>
  <message>
   <source>The model card of {name} has new {changes}.</source>
   <extracomment>161, engine/edit_card.py</extracomment>
   <translation>{name}のモデルカードで次の項目が更新されました：{changes}。</translation>
  </message>
  <message>
   <source>{name} is a Keras file: what was changed is kept with its export, and goes with that when the file changes or the program is updated. Export it with “Export a Keras model” to a folder of your own to keep it.</source>
   <extracomment>162, engine/edit_card.py</extracomment>
   <translation>{name}はKerasファイルです。変更内容はそのエクスポート結果とともに保存され、ファイルが変わるかプログラムが更新されるとエクスポート結果とともに失われます。残すには、「Kerasモデルのエクスポート」で任意のフォルダにエクスポートしてください。</translation>
  </message>
  <message>
   <source>{model} cannot be written: {value}. Copy the model to a folder that can be written to.</source>
   <extracomment>163, engine/edit_card.py</extracomment>
   <translation>{model}に書き込めません：{value}。書き込み可能なフォルダにモデルをコピーしてください。</translation>
  </message>
  <message>
   <source>names of bands</source>
   <extracomment>164, engine/edit_card.py</extracomment>
   <translation>バンド名</translation>
  </message>
  <message>
   <source>activation of “{name}”</source>
   <extracomment>165, engine/edit_card.py</extracomment>
   <translation>「{name}」の活性化関数</translation>
  </message>
  <message>
   <source>threshold of “{name}”</source>
   <extracomment>166, engine/edit_card.py</extracomment>
   <translation>「{name}」の閾値</translation>
  </message>
  <message>
   <source>THRESHOLD is {threshold}, but the numbers of “{name}” are {kind}, to which none applies. Leave it empty, or name another output in HEAD.</source>
   <extracomment>167, engine/edit_card.py</extracomment>
   <translation>THRESHOLDは{threshold}ですが、「{name}」の数値は{kind}であり、閾値は適用されません。空にするか、HEADで別の出力を指定してください。</translation>
  </message>
  <message>
   <source>HEAD is “{head}”; expected is one output of the model, for which ACTIVATION and THRESHOLD are: {value}.</source>
   <extracomment>168, engine/edit_card.py</extracomment>
   <translation>HEADは「{head}」です。ACTIVATIONとTHRESHOLDの対象となるモデルの出力を1つ指定してください：{value}。</translation>
  </message>
  <message>
   <source>it has none of numbers</source>
   <extracomment>169, engine/edit_card.py</extracomment>
   <translation>数値の出力がない</translation>
  </message>
  <message>
   <source>pixel size</source>
   <extracomment>170, engine/edit_card.py</extracomment>
   <translation>ピクセルサイズ</translation>
  </message>
  <message>
   <source>statistics of the training</source>
   <extracomment>171, engine/edit_card.py</extracomment>
   <translation>学習データの統計量</translation>
  </message>
  <message>
   <source>The statistics in the card stay as they are; they were taken of numbers that are {value}, by what the card said. Give TRAINING_IMAGE as well to have those of the numbers that it says now.</source>
   <extracomment>172, engine/edit_card.py</extracomment>
   <translation>カードの統計量はそのまま残ります。これらは、カードのこれまでの記載によれば{value}の数値から求められたものです。新しく記載した数値の統計量にするには、TRAINING_IMAGEも指定してください。</translation>
  </message>
  <message>
   <source>PIXEL_SIZE is “{pixel_size}”; expected are metres such as 10, or a number for each image input of the model ({images_count}), separated by commas.</source>
   <extracomment>173, engine/edit_card.py</extracomment>
   <translation>PIXEL_SIZEは「{pixel_size}」です。10のようにメートルで指定するか、モデルの画像入力（{images_count}個）ごとに1つの数値をカンマ区切りで指定してください。</translation>
  </message>
  <message>
   <source>ACTIVATION is sigmoid, but the card does not say whether “{name}” ends with one, which would be applied twice then. Choose ACTIVATION in each run instead, where the values tell, or export the Keras file again.</source>
   <extracomment>174, engine/edit_card.py</extracomment>
   <translation>ACTIVATIONはsigmoidですが、「{name}」の末尾がすでにsigmoidかどうかがカードに記載されていません。そうであれば2回適用されてしまいます。代わりに、値から判断できる実行のたびにACTIVATIONを選択するか、Kerasファイルをエクスポートし直してください。</translation>
  </message>
  <message>
   <source>THRESHOLD is “{text}”; expected is a number from 0 to 1, or one for each label, separated by commas.</source>
   <extracomment>175, engine/edit_card.py</extracomment>
   <translation>THRESHOLDは「{text}」です。0～1の数値、またはラベルごとに1つの数値をカンマ区切りで指定してください。</translation>
  </message>
  <message>
   <source>{parameter} has {text_count} characters; expected are at most {longest}.</source>
   <extracomment>176, engine/edit_card.py</extracomment>
   <translation>{parameter}は{text_count}文字です。{longest}文字以下でなければなりません。</translation>
  </message>
  <message>
   <source>{parameter} is {text}; expected is a text in one line.</source>
   <extracomment>177, engine/edit_card.py</extracomment>
   <translation>{parameter}は{text}です。1行のテキストを指定してください。</translation>
  </message>
  <message>
   <source>Loading the Keras model</source>
   <extracomment>178, engine/export.py</extracomment>
   <translation>Kerasモデルを読み込み中</translation>
  </message>
  <message>
   <source>Moving it to its place</source>
   <extracomment>179, engine/export.py</extracomment>
   <translation>所定の場所に移動中</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT folder or free some space.</source>
   <extracomment>180, engine/export.py</extracomment>
   <translation>{target}に書き込めません：{value}。別のOUTPUTフォルダを選択するか、空き容量を増やしてください。</translation>
  </message>
  <message>
   <source>TensorFlow is needed for maps of this model, or for its fastest way: ONNX Runtime lacks {without_onnx}.</source>
   <extracomment>181, engine/export.py</extracomment>
   <translation>このモデルのマップ作成、またはその最も速い方法にはTensorFlowが必要です。ONNX Runtimeでは{without_onnx}が使えません。</translation>
  </message>
  <message>
   <source>Finding the fields of the network</source>
   <extracomment>182, engine/export.py</extracomment>
   <translation>ネットワークの受容野などを求めています</translation>
  </message>
  <message>
   <source>Writing the SavedModel</source>
   <extracomment>183, engine/export.py</extracomment>
   <translation>SavedModelを書き出し中</translation>
  </message>
  <message>
   <source>Checking the SavedModel against the Keras model</source>
   <extracomment>184, engine/export.py</extracomment>
   <translation>SavedModelをKerasモデルと照合中</translation>
  </message>
  <message>
   <source>Writing the model as ONNX</source>
   <extracomment>185, engine/export.py</extracomment>
   <translation>モデルをONNXで書き出し中</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel</source>
   <extracomment>186, engine/export.py</extracomment>
   <translation>全ピクセル用にネットワークを書き換え中</translation>
  </message>
  <message>
   <source>Describing the model</source>
   <extracomment>187, engine/export.py</extracomment>
   <translation>モデルの記述を作成中</translation>
  </message>
  <message>
   <source>Writing the model card</source>
   <extracomment>188, engine/export.py</extracomment>
   <translation>モデルカードを書き出し中</translation>
  </message>
  <message>
   <source>Running the model for a moment</source>
   <extracomment>189, engine/export.py</extracomment>
   <translation>モデルを短時間実行中</translation>
  </message>
  <message>
   <source>Writing a file for Deepness</source>
   <extracomment>190, engine/export.py</extracomment>
   <translation>Deepness用のファイルを書き出し中</translation>
  </message>
  <message>
   <source>FORMAT is deepness, but there is no file for Deepness: {made}.</source>
   <extracomment>191, engine/export.py</extracomment>
   <translation>FORMATはdeepnessですが、Deepness用のファイルを作成できません：{made}。</translation>
  </message>
  <message>
   <source>{FOLDER}/{name} is for the plugin Deepness, which divides values by 255.</source>
   <extracomment>192, engine/export.py</extracomment>
   <translation>{FOLDER}/{name}はプラグインDeepness用です。Deepnessは値を255で割ります。</translation>
  </message>
  <message>
   <source>What the training's images were in the bands of “{name}” is kept in the model card, from {value}.</source>
   <extracomment>193, engine/training_facts.py</extracomment>
   <translation>「{name}」のバンドにおける学習画像の統計は、{value}から取得してモデルカードに保存されました。</translation>
  </message>
  <message>
   <source>the card beside the model</source>
   <extracomment>194, engine/training_facts.py</extracomment>
   <translation>モデルと同じ場所にあるカード</translation>
  </message>
  <message>
   <source>CLASSES is not kept. {result}</source>
   <extracomment>195, engine/export.py</extracomment>
   <translation>CLASSESは保存されません。{result}</translation>
  </message>
  <message>
   <source>These layers act in training only, and do nothing in the exported model: {list}.</source>
   <extracomment>196, engine/export.py</extracomment>
   <translation>次の層は学習時にのみ働き、エクスポートされたモデルでは何もしません：{list}。</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is. Name the one that you want in HEAD of each run, or * for all of them.</source>
   <extracomment>197, engine/export.py</extracomment>
   <translation>モデルには結果になりうる出力が複数あり（{list}）、どれが結果かを示すものがありません。実行のたびに、使用する出力をHEADで指定するか、すべてを使う場合は*を指定してください。</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds other files and no model. Choose a new or empty folder, or that of an earlier export.</source>
   <extracomment>198, engine/models/model_folder.py</extracomment>
   <translation>OUTPUT {target}には別のファイルがあり、モデルがありません。新しいフォルダか空のフォルダ、または以前のエクスポート先のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{path} has no image input of the shape (batch, height, width, bands); its inputs are {list}.</source>
   <extracomment>199, engine/export.py</extracomment>
   <translation>{path}には形状（バッチ, 高さ, 幅, バンド）の画像入力がありません。入力は{list}です。</translation>
  </message>
  <message>
   <source>The input “{name}” of {path} has no fixed number of bands; save the model with Input(shape=(None, None, bands)).</source>
   <extracomment>200, engine/export.py</extracomment>
   <translation>{path}の入力「{name}」はバンド数が固定されていません。Input(shape=(None, None, bands))を付けてモデルを保存してください。</translation>
  </message>
  <message>
   <source>its layer {layer} fails</source>
   <extracomment>201, engine/export.py</extracomment>
   <translation>その層{layer}が失敗する</translation>
  </message>
  <message>
   <source>{path} was loaded, but {where} when it is run on an image: {split}. Check that the network predicts in Keras itself, and replace that layer if it does not.</source>
   <extracomment>202, engine/export.py</extracomment>
   <translation>{path}は読み込まれましたが、画像に対して実行すると{where}：{split}。Keras自体でこのネットワークの予測ができるか確認し、できない場合はその層を置き換えてください。</translation>
  </message>
  <message>
   <source>{points_count} ground control points</source>
   <extracomment>204, engine/geometry/control_points.py</extracomment>
   <translation>{points_count}個の地上基準点（GCP）</translation>
  </message>
  <message>
   <source>rational polynomial coefficients (RPC)</source>
   <extracomment>205, engine/geometry/control_points.py</extracomment>
   <translation>有理多項式係数（RPC）</translation>
  </message>
  <message>
   <source>no coordinate reference system instead of {name}</source>
   <extracomment>206, engine/geometry/crs.py</extracomment>
   <translation>座標参照系が{name}ではなく、なし</translation>
  </message>
  <message>
   <source>the coordinate reference system {name} instead of none</source>
   <extracomment>207, engine/geometry/crs.py</extracomment>
   <translation>座標参照系が「なし」ではなく{name}</translation>
  </message>
  <message>
   <source>another coordinate reference system: {theirs}</source>
   <extracomment>208, engine/geometry/crs.py</extracomment>
   <translation>座標参照系が異なる：{theirs}</translation>
  </message>
  <message>
   <source>{name} instead of {name_2}</source>
   <extracomment>209, engine/geometry/crs.py</extracomment>
   <translation>{name_2}ではなく{name}</translation>
  </message>
  <message>
   <source>{key} {key_2} instead of {key_3}</source>
   <extracomment>210, engine/geometry/crs.py</extracomment>
   <translation>{key}が{key_3}ではなく{key_2}</translation>
  </message>
  <message>
   <source>datum {value} instead of {value_2}</source>
   <extracomment>211, engine/geometry/crs.py</extracomment>
   <translation>測地系が{value_2}ではなく{value}</translation>
  </message>
  <message>
   <source>other parameters</source>
   <extracomment>212, engine/geometry/crs.py</extracomment>
   <translation>その他のパラメータ</translation>
  </message>
  <message>
   <source>{name} (no EPSG code)</source>
   <extracomment>213, engine/geometry/crs.py</extracomment>
   <translation>{name}（EPSGコードなし）</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected one whole number such as 16, or width x height such as 16x12, each at least 1.</source>
   <extracomment>214, engine/geometry/grid.py</extracomment>
   <translation>{name}は「{text}」です。16のような1つの整数、または16x16のような幅x高さを、いずれも1以上で指定してください。</translation>
  </message>
  <message>
   <source>The image's geotransform {transform} has no inverse (a pixel without area); repair its georeferencing first.</source>
   <extracomment>215, engine/geometry/grid.py</extracomment>
   <translation>画像のジオトランスフォーム{transform}には逆変換がありません（面積のないピクセル）。先にジオリファレンスを修正してください。</translation>
  </message>
  <message>
   <source>size {width} x {height} instead of {width_2} x {height_2}</source>
   <extracomment>216, engine/geometry/grid.py</extracomment>
   <translation>大きさが{width_2} x {height_2}ではなく{width} x {height}</translation>
  </message>
  <message>
   <source>origin ({theirs}, {theirs_2}) and pixel size ({theirs_3}, {theirs_4}) instead of ({transform}, {transform_2}) and ({transform_3}, {transform_4})</source>
   <extracomment>218, engine/geometry/grid.py</extracomment>
   <translation>原点が({transform}, {transform_2})ではなく({theirs}, {theirs_2})、ピクセルサイズが({transform_3}, {transform_4})ではなく({theirs_3}, {theirs_4})</translation>
  </message>
  <message>
   <source>The pixel grids of {names} and {names_2} are rotated against each other. Bring one to the directions of the other first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>219, engine/geometry/grid_overlay.py</extracomment>
   <translation>{names}と{names_2}のピクセル格子は、互いに回転しています。先に「再投影（warp）」（最近傍）で、一方を他方の向きに合わせてください。</translation>
  </message>
  <message>
   <source>{names} and {names_2} do not overlap: the first covers {coarse}, the second {fine} (xmin, ymin, xmax, ymax). Choose rasters of the same area.</source>
   <extracomment>220, engine/geometry/grid_overlay.py</extracomment>
   <translation>{names}と{names_2}は重なっていません：前者の範囲は{coarse}、後者の範囲は{fine}です（xmin, ymin, xmax, ymax）。同じ地域のラスタを選択してください。</translation>
  </message>
  <message>
   <source>{path} does not have the pixels of {path_2}: {list}. A padded network sees where its images end, so with EDGES “as the model pads” all of them have to end at one place. Clip them to one extent, or choose EDGES crop, which makes the map of what they have in common.</source>
   <extracomment>221, engine/geometry/map_geometry.py</extracomment>
   <translation>{path}のピクセルは{path_2}のものと一致しません：{list}。パディングを行うネットワークには画像の端が見えるため、EDGESが「モデルのパディングに従う」の場合は、すべての画像の端が同じ場所になければなりません。同じ範囲に切り抜くか、EDGESで「マップを切り詰める」を選択し、共通部分のマップを作成してください。</translation>
  </message>
  <message>
   <source>{path} has {ratios} x {ratios_2} pixels for one of the reference source (INPUT); the model was made for sources of one pixel size. Resample it with “Warp (reproject)”.</source>
   <extracomment>222, engine/geometry/map_geometry.py</extracomment>
   <translation>{path}では、基準ソース（INPUT）の1ピクセルに対して{ratios} x {ratios_2}ピクセルがあります。このモデルは、ピクセルサイズの等しいソース用に作成されています。「再投影（warp）」でリサンプリングしてください。</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; the model's receptive field needs at least {width_2} x {height_2}. Use a larger image.</source>
   <extracomment>223, engine/geometry/map_layout.py</extracomment>
   <translation>画像は{width} x {height}ピクセルですが、モデルの受容野には少なくとも{width_2} x {height_2}ピクセルが必要です。より大きな画像を使用してください。</translation>
  </message>
  <message>
   <source>The image has {width} x {height} pixels; with EDGES crop, the model needs at least {receptive} x {receptive_2}, because its padding reaches {margin} pixels into the map. Choose EDGES “as the model pads” or reflect, or a larger image.</source>
   <extracomment>224, engine/geometry/map_layout.py</extracomment>
   <translation>画像は{width} x {height}ピクセルですが、EDGESが「マップを切り詰める」の場合、パディングの影響がマップの内側{margin}ピクセルまで及ぶため、モデルには少なくとも{receptive} x {receptive_2}ピクセルが必要です。EDGESで「モデルのパディングに従う」か「画像を鏡映する」を選択するか、より大きな画像を使用してください。</translation>
  </message>
  <message>
   <source>EXTENT and BOX are both given; give only one of them.</source>
   <extracomment>225, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENTとBOXの両方が指定されています。どちらか一方だけを指定してください。</translation>
  </message>
  <message>
   <source>EXTENT is given, but the image is georeferenced by {kind} only: where the extent lies on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer), or give BOX instead, or nothing: the map keeps the georeferencing of the image.</source>
   <extracomment>226, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENTが指定されていますが、画像のジオリファレンスは{kind}のみで、その範囲が画像のどのピクセルにあたるかが分かりません。先に画像を変換する（「再投影（warp）」またはジオリファレンサ）か、代わりにBOXを指定するか、何も指定しないでください。マップは画像のジオリファレンスを引き継ぎます。</translation>
  </message>
  <message>
   <source>BOX is “{box}”; expected x:y:width:height in output pixels, such as 100:50:256:256.</source>
   <extracomment>228, engine/geometry/map_layout.py</extracomment>
   <translation>BOXは「{box}」です。100:50:256:256のように、出力ピクセルのx:y:幅:高さで指定してください。</translation>
  </message>
  <message>
   <source>BOX {area} is not inside the map, which has {width} x {height} pixels. Choose a box inside it, with width and height of at least 1.</source>
   <extracomment>229, engine/geometry/map_layout.py</extracomment>
   <translation>BOX {area}は、{width} x {height}ピクセルのマップの内側に収まっていません。マップの内側にあり、幅と高さがともに1以上のボックスを指定してください。</translation>
  </message>
  <message>
   <source>{path} has {another} of the reference source (INPUT). Bring all sources to one with “Warp (reproject)”.</source>
   <extracomment>230, engine/geometry/patch_positions.py</extracomment>
   <translation>{path}の座標参照系は基準ソース（INPUT）のものと異なります：{another}。「再投影（warp）」で、すべてのソースの座標参照系を揃えてください。</translation>
  </message>
  <message>
   <source>{path} and the reference source (INPUT) do not share their ground control points or RPC, so how they lie to each other is not known. Warp both to one coordinate reference system first, with “Warp (reproject)”.</source>
   <extracomment>231, engine/geometry/patch_positions.py</extracomment>
   <translation>{path}と基準ソース（INPUT）は地上基準点（GCP）またはRPCが共通でないため、互いの位置関係が分かりません。先に「再投影（warp）」で両方を同じ座標参照系に変換してください。</translation>
  </message>
  <message>
   <source>{path} is turned or mirrored against the reference source (INPUT); sources may differ in resolution and origin only. Warp it to the same orientation.</source>
   <extracomment>232, engine/geometry/patch_positions.py</extracomment>
   <translation>{path}は、基準ソース（INPUT）に対して回転または反転しています。ソース間で異なってよいのは解像度と原点だけです。同じ向きに変換してください。</translation>
  </message>
  <message>
   <source>The source of {source} does not cover the reference source (INPUT), so its pixels there cannot be had by reflection. Choose EDGES crop, or images of one extent.</source>
   <extracomment>233, engine/geometry/patch_positions.py</extracomment>
   <translation>{source}のソースは基準ソース（INPUT）全体を覆っていないため、覆われていない場所のピクセルを鏡映で補うことはできません。EDGESで「マップを切り詰める」を選択するか、同じ範囲の画像を使用してください。</translation>
  </message>
  <message>
   <source>The source of {source} and the reference source (INPUT) have no area in common that is large enough for the model's receptive fields. Choose images that overlap.</source>
   <extracomment>234, engine/geometry/patch_positions.py</extracomment>
   <translation>{source}のソースと基準ソース（INPUT）には、モデルの受容野が収まる大きさの共通部分がありません。重なり合う画像を選択してください。</translation>
  </message>
  <message>
   <source>Band {band} of {path} is marked as alpha</source>
   <extracomment>235, engine/imagery/absence.py</extracomment>
   <translation>{path}のバンド{band}はアルファと記されて</translation>
  </message>
  <message>
   <source>{what} and is a mask: where it is 0 there is no data. BANDS may name it if it holds data.</source>
   <extracomment>236, engine/imagery/absence.py</extracomment>
   <translation>{what}いて、マスクです：値が0の場所はデータなしです。データが入っている場合は、BANDSで指定できます。</translation>
  </message>
  <message>
   <source>{what} but is no mask (it has {pixels_count} different values in a sample): it is taken as data.</source>
   <extracomment>237, engine/imagery/absence.py</extracomment>
   <translation>{what}いますが、マスクではありません（標本中に{pixels_count}種類の値があります）。データとして扱います。</translation>
  </message>
  <message>
   <source>BANDS is “{text}”, which has {parts_count} lists; expected is one for each source, {sources} in all, separated by “;”.</source>
   <extracomment>238, engine/imagery/bands.py</extracomment>
   <translation>BANDSは「{text}」で、{parts_count}個のリストがあります。ソースごとに1つ、全部で{sources}個を「;」で区切って指定してください。</translation>
  </message>
  <message>
   <source>BANDS names “{part}”; the image has no such band. It has {bands}.</source>
   <extracomment>239, engine/imagery/bands.py</extracomment>
   <translation>BANDSで「{part}」が指定されていますが、画像にそのようなバンドはありません。画像にあるのは{bands}です。</translation>
  </message>
  <message>
   <source>BANDS is “{text}”; expected are numbers or names of bands, separated by commas. The image has {bands}.</source>
   <extracomment>240, engine/imagery/bands.py</extracomment>
   <translation>BANDSは「{text}」です。バンドの番号または名前をカンマ区切りで指定してください。画像にあるのは{bands}です。</translation>
  </message>
  <message>
   <source>The image lacks the bands {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>241, engine/imagery/bands.py</extracomment>
   <translation>モデルの入力「{source}」に必要なバンド{list}が画像にありません。画像にあるのは{bands}、モデルカードに記載されているのは{list_2}です。{found}</translation>
  </message>
  <message>
   <source>The image lacks the band {list}, which the model's input “{source}” wants: it has {bands}; the model card names {list_2}. {found}</source>
   <extracomment>242, engine/imagery/bands.py</extracomment>
   <translation>モデルの入力「{source}」に必要なバンド{list}が画像にありません。画像にあるのは{bands}、モデルカードに記載されているのは{list_2}です。{found}</translation>
  </message>
  <message>
   <source>Choose an image with all of them, or stack the rasters that hold the others on it.</source>
   <extracomment>243, engine/imagery/bands.py</extracomment>
   <translation>すべてのバンドを持つ画像を選択するか、残りのバンドを持つラスタを重ねてください。</translation>
  </message>
  <message>
   <source>If they are there under other names, say in BANDS which bands to take, in the card's order, such as {numbers}; else choose an image with all of them.</source>
   <extracomment>244, engine/imagery/bands.py</extracomment>
   <translation>別の名前で含まれている場合は、使用するバンドをカードの順序でBANDSに指定してください（例：{numbers}）。含まれていない場合は、すべてのバンドを持つ画像を選択してください。</translation>
  </message>
  <message>
   <source>“{name}” fits several bands of the image: {bands}. Give BANDS with the number of the one that is meant.</source>
   <extracomment>245, engine/imagery/bands.py</extracomment>
   <translation>「{name}」に該当するバンドが画像に複数あります：{bands}。使用するバンドの番号をBANDSで指定してください。</translation>
  </message>
  <message>
   <source>the bands </source>
   <extracomment>246, engine/imagery/bands.py</extracomment>
   <translation>バンド </translation>
  </message>
  <message>
   <source>BANDS takes the alpha band {list}, which looks like a mask, as data.</source>
   <extracomment>247, engine/imagery/bands.py</extracomment>
   <translation>BANDSにより、マスクと思われるアルファバンド{list}がデータとして使用されます。</translation>
  </message>
  <message>
   <source>The bands {list} that the model wants were found by their names: bands {list_2} of {bands_count} are read, in this order.</source>
   <extracomment>248, engine/imagery/bands.py</extracomment>
   <translation>モデルに必要なバンド{list}が名前で見つかりました：{bands_count}個のうちバンド{list_2}を、この順序で読み込みます。</translation>
  </message>
  <message>
   <source>The image's bands have no names that could be compared with those in the model card ({list}): they are taken in their order.</source>
   <extracomment>249, engine/imagery/bands.py</extracomment>
   <translation>画像のバンドには、モデルカードにある名前（{list}）と比較できる名前がありません。元の順序のまま使用します。</translation>
  </message>
  <message>
   <source>BANDS gives the model {given}, while its card wants {list}: the order differs. Leave BANDS empty to have the bands found by their names.</source>
   <extracomment>250, engine/imagery/bands.py</extracomment>
   <translation>BANDSによりモデルに与えられるのは{given}ですが、モデルカードでは{list}です。順序が異なります。名前でバンドを見つけるには、BANDSを空にしてください。</translation>
  </message>
  <message>
   <source>{GetDescription} cannot be read at {window}: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>251, engine/imagery/gdal_stack.py</extracomment>
   <translation>{GetDescription}の{window}を読み込めません：{error}。ファイルが壊れているか途中で切れている可能性があります。コピーまたはダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>252, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path}を読み込めません：{error}。ファイルが壊れているか途中で切れている可能性があります。コピーまたはダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{path} cannot be opened as a raster: {error}.</source>
   <extracomment>253, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path}をラスタとして開けません：{error}。</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the GDAL {version} of Orfeo ToolBox's Python lacks. {AS_GEOTIFF}</source>
   <extracomment>255, engine/imagery/gdal_stack.py</extracomment>
   <translation>{reason} Orfeo ToolBoxのPythonのGDAL {version}が対応していない形式の可能性があります。{AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} holds no bands of its own; choose one of its subdatasets.</source>
   <extracomment>256, engine/imagery/gdal_stack.py</extracomment>
   <translation>{path}自体にはバンドがありません。そのサブデータセットのいずれかを選択してください。</translation>
  </message>
  <message>
   <source>{GetDescription} holds numbers of the type {name}; expected real ones.</source>
   <extracomment>257, engine/imagery/gdal_stack.py</extracomment>
   <translation>{GetDescription}の数値の型は{name}です。実数でなければなりません。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {error}. {error_2}</source>
   <extracomment>258, engine/imagery/opening.py</extracomment>
   <translation>{path}を開けません：{error}。{error_2}</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing raster file.</source>
   <extracomment>259, engine/imagery/opening.py</extracomment>
   <translation>{path}が存在しません。存在するラスタファイルを選択してください。</translation>
  </message>
  <message>
   <source>{reason} Its format may be one that the worker's GDAL ({gdal_version}) lacks. {AS_GEOTIFF}</source>
   <extracomment>260, engine/imagery/opening.py</extracomment>
   <translation>{reason} ワーカーのGDAL（{gdal_version}）が対応していない形式の可能性があります。{AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is a damaged raster: {error}. Copy or download it again.</source>
   <extracomment>261, engine/imagery/opening.py</extracomment>
   <translation>{path}は壊れたラスタです：{error}。コピーまたはダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; expected real ones. Convert it to amplitude or intensity first.</source>
   <extracomment>262, engine/imagery/opening.py</extracomment>
   <translation>{path}には複素数が含まれています。実数でなければなりません。先に振幅または強度に変換してください。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}. {error_2}</source>
   <extracomment>263, engine/imagery/opening.py</extracomment>
   <translation>{path}を読み込めません：{error}。{error_2}</translation>
  </message>
  <message>
   <source>{path} has {shown} bands in QGIS, but {bands} for the worker's GDAL ({version}). {AS_GEOTIFF}</source>
   <extracomment>264, engine/imagery/other_gdal.py</extracomment>
   <translation>{path}のバンド数は、QGISでは{shown}ですが、ワーカーのGDAL（{version}）では{bands}です。{AS_GEOTIFF}</translation>
  </message>
  <message>
   <source>{path} is read from standard input, which the worker has none of. Save the image as a file.</source>
   <extracomment>265, engine/imagery/raster_safety.py</extracomment>
   <translation>{path}は標準入力から読み込まれますが、ワーカーにはそれがありません。画像をファイルとして保存してください。</translation>
  </message>
  <message>
   <source>{path} is a pipe or a device, not a file; expected a raster file. Save the image as a file.</source>
   <extracomment>266, engine/imagery/raster_safety.py</extracomment>
   <translation>{path}はパイプまたはデバイスであり、ファイルではありません。ラスタファイルでなければなりません。画像をファイルとして保存してください。</translation>
  </message>
  <message>
   <source>{path} is made of itself{value}. Build the virtual raster again, from the images themselves.</source>
   <extracomment>267, engine/imagery/raster_safety.py</extracomment>
   <translation>{path}は自分自身から構成されています{value}。元の画像から仮想ラスタを作り直してください。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}.</source>
   <extracomment>268, engine/imagery/raster_safety.py</extracomment>
   <translation>{path}を読み込めません：{value}。</translation>
  </message>
  <message>
   <source>{path} is a damaged virtual raster ({error}). Copy it again, or build it again.</source>
   <extracomment>269, engine/imagery/raster_safety.py</extracomment>
   <translation>{path}は壊れた仮想ラスタです（{error}）。コピーし直すか、作り直してください。</translation>
  </message>
  <message>
   <source>{path} promises {width} x {height} pixels and has {held} bytes: its header is wrong, or the file is cut short. Copy or download it again.</source>
   <extracomment>270, engine/imagery/raster_safety.py</extracomment>
   <translation>{path}は{width} x {height}ピクセルのはずですが、{held}バイトしかありません。ヘッダが誤っているか、ファイルが途中で切れています。コピーまたはダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{path} is stored in blocks of {block_bytes} GB, each of which must be read as a whole. Write it in tiles first, for example with “Translate” and the option TILED=YES.</source>
   <extracomment>271, engine/imagery/raster_safety.py</extracomment>
   <translation>{path}は{block_bytes} GBのブロックで保存されており、ブロックはまるごと読み込むしかありません。先に、たとえば「形式変換（gdal_translate）」とオプションTILED=YESで、タイル形式で書き出してください。</translation>
  </message>
  <message>
   <source>{path} has the geotransform ({a}, {b}, {c}, {d}, {e}, {f}), which gives a pixel no place or no area. Repair its georeferencing first.</source>
   <extracomment>272, engine/imagery/raster_safety.py</extracomment>
   <translation>{path}のジオトランスフォームは({a}, {b}, {c}, {d}, {e}, {f})で、ピクセルの位置または面積が定まりません。先にジオリファレンスを修正してください。</translation>
  </message>
  <message>
   <source>The file may be damaged or cut short; copy or download it again.</source>
   <extracomment>273, engine/imagery/rasterio_stack.py</extracomment>
   <translation>ファイルが壊れているか途中で切れている可能性があります。コピーまたはダウンロードし直してください。</translation>
  </message>
  <message>
   <source>The rasters that it is made of may be missing, or refer back to it.</source>
   <extracomment>274, engine/imagery/rasterio_stack.py</extracomment>
   <translation>構成元のラスタがないか、そのラスタがこのファイル自体を参照している可能性があります。</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {likely}</source>
   <extracomment>275, engine/imagery/rasterio_stack.py</extracomment>
   <translation>{path}の{window}を読み込めません：{error}。{likely}</translation>
  </message>
  <message>
   <source>{path} cannot be read at {window}: {error}. {error_2}</source>
   <extracomment>276, engine/imagery/rasterio_stack.py</extracomment>
   <translation>{path}の{window}を読み込めません：{error}。{error_2}</translation>
  </message>
  <message>
   <source>The credentials on standard input are not what was expected.</source>
   <extracomment>277, engine/imagery/remote.py</extracomment>
   <translation>標準入力の認証情報が、想定された内容ではありません。</translation>
  </message>
  <message>
   <source>{path} is read with credentials, which this worker was not given.</source>
   <extracomment>278, engine/imagery/remote.py</extracomment>
   <translation>{path}の読み込みには認証情報が必要ですが、このワーカーには渡されていません。</translation>
  </message>
  <message>
   <source>{path} is read with credentials; expected is an address of the form /vsicurl/https://… then. Save the layer as a GeoTIFF first, and use that.</source>
   <extracomment>279, engine/imagery/remote.py</extracomment>
   <translation>{path}の読み込みには認証情報が使われますが、その場合は/vsicurl/https://…の形式のアドレスでなければなりません。先にレイヤをGeoTIFFとして保存し、それを使用してください。</translation>
  </message>
  <message>
   <source>ATTEMPTS must be at least 1.</source>
   <extracomment>280, engine/imagery/remote.py</extracomment>
   <translation>ATTEMPTSは1以上でなければなりません。</translation>
  </message>
  <message>
   <source>The server wants a log-in or a signature that it accepts. Choose an authentication in the layer's properties, or make the layer anew with “Image from a STAC catalogue”.</source>
   <extracomment>281, engine/imagery/remote.py</extracomment>
   <translation>サーバーが、有効なログインまたは署名を求めています。レイヤのプロパティで認証を選択するか、「STACカタログから画像を取得」でレイヤを作り直してください。</translation>
  </message>
  <message>
   <source>The server has no such file. Check the address.</source>
   <extracomment>282, engine/imagery/remote.py</extracomment>
   <translation>サーバーにそのようなファイルはありません。アドレスを確認してください。</translation>
  </message>
  <message>
   <source>It was tried {ATTEMPTS} times, with growing pauses. Check the network and the proxy, try again later, or download the file first.</source>
   <extracomment>283, engine/imagery/remote.py</extracomment>
   <translation>間隔を延ばしながら{ATTEMPTS}回試行しました。ネットワークとプロキシを確認するか、後でもう一度試すか、先にファイルをダウンロードしてください。</translation>
  </message>
  <message>
   <source>by its metadata ({TAG})</source>
   <extracomment>284, engine/imagery/sentinel2.py</extracomment>
   <translation>メタデータ（{TAG}）による</translation>
  </message>
  <message>
   <source>as in all products of Sentinel-2</source>
   <extracomment>285, engine/imagery/sentinel2.py</extracomment>
   <translation>Sentinel-2のすべてのプロダクトと同様</translation>
  </message>
  <message>
   <source>by the rasters that it is made of</source>
   <extracomment>286, engine/imagery/sentinel2.py</extracomment>
   <translation>構成元のラスタによる</translation>
  </message>
  <message>
   <source>by the metadata of its product</source>
   <extracomment>287, engine/imagery/sentinel2.py</extracomment>
   <translation>プロダクトのメタデータによる</translation>
  </message>
  <message>
   <source>as its name is that of a Sentinel-2 band</source>
   <extracomment>288, engine/imagery/sentinel2.py</extracomment>
   <translation>名前がSentinel-2のバンドのものであるため</translation>
  </message>
  <message>
   <source>by the name of its product</source>
   <extracomment>289, engine/imagery/sentinel2_offsets.py</extracomment>
   <translation>プロダクト名による</translation>
  </message>
  <message>
   <source>ASSETS is empty; expected are names such as B02,B03,B04,B08.</source>
   <extracomment>290, engine/imagery/stac_assets.py</extracomment>
   <translation>ASSETSが空です。B02,B03,B04,B08のように名前を指定してください。</translation>
  </message>
  <message>
   <source>{catalogue} has no item “{item}” in the collection “{collection}”. {collection_2}</source>
   <extracomment>294, engine/imagery/stac_search.py</extracomment>
   <translation>{catalogue}のコレクション「{collection}」にアイテム「{item}」はありません。{collection_2}</translation>
  </message>
  <message>
   <source>{job} gives more than {MOST} items. Choose a smaller area or fewer days.</source>
   <extracomment>295, engine/imagery/stac_search.py</extracomment>
   <translation>{job}で{MOST}個を超えるアイテムが見つかりました。範囲を小さくするか、期間を短くしてください。</translation>
  </message>
  <message>
   <source>{job} gives no item. Choose other dates or another area. {collection}</source>
   <extracomment>296, engine/imagery/stac_search.py</extracomment>
   <translation>{job}でアイテムが見つかりませんでした。別の期間または別の範囲を選択してください。{collection}</translation>
  </message>
  <message>
   <source>the least cloudy one has {known} %</source>
   <extracomment>297, engine/imagery/stac_search.py</extracomment>
   <translation>最も雲の少ないもので{known}%</translation>
  </message>
  <message>
   <source>none says how cloudy</source>
   <extracomment>298, engine/imagery/stac_search.py</extracomment>
   <translation>雲量の記載のあるものがない</translation>
  </message>
  <message>
   <source>{job} gives {items_count} items, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>299, engine/imagery/stac_search.py</extracomment>
   <translation>{job}で{items_count}個のアイテムが見つかりましたが、雲量が{max_cloud}%以下のものはありません：{least}。MAX_CLOUDを大きくするか、別の期間または別の範囲を選択してください。</translation>
  </message>
  <message>
   <source>{job} gives {items_count} item, but none with at most {max_cloud} % clouds: {least}. Choose a higher MAX_CLOUD, other dates or another area.</source>
   <extracomment>300, engine/imagery/stac_search.py</extracomment>
   <translation>{job}で{items_count}個のアイテムが見つかりましたが、雲量が{max_cloud}%以下のものはありません：{least}。MAX_CLOUDを大きくするか、別の期間または別の範囲を選択してください。</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>301, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count}個のアイテムが見つかり、そのうち{clear_count}個は雲量が{max_cloud}%以下です。最も雲の少ないものを使用します。</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds; the least cloudy one is taken.</source>
   <extracomment>302, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count}個のアイテムが見つかり、そのうち{clear_count}個は雲量が{max_cloud}%以下です。最も雲の少ないものを使用します。</translation>
  </message>
  <message>
   <source>The item {id} covers only a part of the area: it reaches from {box}, {box_2} to {box_3}, {box_4} (degrees east, north). Give ITEM to choose another one.</source>
   <extracomment>303, engine/imagery/stac_search.py</extracomment>
   <translation>アイテム{id}は範囲の一部しか覆っていません：{box}, {box_2}から{box_3}, {box_4}までです（東経、北緯の度）。別のアイテムを使うにはITEMを指定してください。</translation>
  </message>
  <message>
   <source>CATALOGUE is “{catalogue}”; expected is the address of a STAC API, such as https://earth-search.aws.element84.com/v1.</source>
   <extracomment>304, engine/imagery/stac_search.py</extracomment>
   <translation>CATALOGUEは「{catalogue}」です。https://earth-search.aws.element84.com/v1のようなSTAC APIのアドレスを指定してください。</translation>
  </message>
  <message>
   <source>COLLECTION is empty; expected is a name such as sentinel-2-l2a.</source>
   <extracomment>305, engine/imagery/stac_search.py</extracomment>
   <translation>COLLECTIONが空です。sentinel-2-l2aのような名前を指定してください。</translation>
  </message>
  <message>
   <source>Neither ITEM nor EXTENT is given; expected is one of them.</source>
   <extracomment>306, engine/imagery/stac_search.py</extracomment>
   <translation>ITEMもEXTENTも指定されていません。どちらかを指定してください。</translation>
  </message>
  <message>
   <source>the beginning</source>
   <extracomment>307, engine/imagery/stac_search.py</extracomment>
   <translation>最初</translation>
  </message>
  <message>
   <source>The search in {catalogue} for the collection “{collection}”{area} (degrees east, north){dates}</source>
   <extracomment>308, engine/imagery/stac_search.py</extracomment>
   <translation>{catalogue}でのコレクション「{collection}」の検索{area}（東経、北緯の度）{dates}</translation>
  </message>
  <message>
   <source>{address} did not answer as a STAC API does ({error}). Check CATALOGUE, the network and the proxy, or try again later.</source>
   <extracomment>309, engine/imagery/stac_search.py</extracomment>
   <translation>{address}からSTAC APIとしての応答がありませんでした（{error}）。CATALOGUE、ネットワーク、プロキシを確認するか、後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>The catalogue has the collection “{collection}”.</source>
   <extracomment>310, engine/imagery/stac_search.py</extracomment>
   <translation>カタログにコレクション「{collection}」はあります。</translation>
  </message>
  <message>
   <source>The catalogue has no collection “{collection}”; it has {value}.</source>
   <extracomment>311, engine/imagery/stac_search.py</extracomment>
   <translation>カタログにコレクション「{collection}」はありません。あるのは{value}です。</translation>
  </message>
  <message>
   <source>DATE_FROM {date_from} is later than DATE_TO {date_to}; exchange them.</source>
   <extracomment>312, engine/imagery/stac_search.py</extracomment>
   <translation>DATE_FROM {date_from}がDATE_TO {date_to}より後です。入れ替えてください。</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected is a date such as 2022-06-30.</source>
   <extracomment>313, engine/imagery/stac_search.py</extracomment>
   <translation>{name}は「{text}」です。2022-06-30のような日付を指定してください。</translation>
  </message>
  <message>
   <source>By its processing baseline {baseline} the item has {added} added to every value</source>
   <extracomment>314, engine/imagery/stac_values.py</extracomment>
   <translation>処理ベースライン{baseline}によれば、このアイテムのすべての値に{added}が加算されています</translation>
  </message>
  <message>
   <source>{item}, and the catalogue says that it is subtracted already; but hardly any pixel is as dark as that would have it. The catalogue is believed: nothing is subtracted. If the image looks pale, its values are too large.</source>
   <extracomment>315, engine/imagery/stac_values.py</extracomment>
   <translation>{item}。カタログではすでに引かれているとされていますが、それに見合うほど暗いピクセルがほとんどありません。カタログの記載に従い、何も引きません。画像が白っぽく見える場合、値は大きすぎます。</translation>
  </message>
  <message>
   <source>, which the catalogue says is not subtracted</source>
   <extracomment>316, engine/imagery/stac_values.py</extracomment>
   <translation>（カタログでは、引かれていないとされています）</translation>
  </message>
  <message>
   <source>{item}{also}, but {dark} % of a sample of {name} are darker than that allows: it is taken for subtracted already. If the image looks too dark, its values are right as they are and 1000 is still to be subtracted.</source>
   <extracomment>317, engine/imagery/stac_values.py</extracomment>
   <translation>{item}{also}。しかし、{name}の標本の{dark}%がその場合にありうる値より暗いため、すでに引かれているとみなします。画像が暗すぎるように見える場合、値はそのままで正しく、1000はまだ引かれていません。</translation>
  </message>
  <message>
   <source>as stored</source>
   <extracomment>318, engine/imagery/stac_values.py</extracomment>
   <translation>保存値のまま</translation>
  </message>
  <message>
   <source>{list} subtracted: harmonised</source>
   <extracomment>319, engine/imagery/stac_values.py</extracomment>
   <translation>{list}を減算：調和化</translation>
  </message>
  <message>
   <source>harmonised by the catalogue</source>
   <extracomment>320, engine/imagery/stac_values.py</extracomment>
   <translation>カタログ側で調和化済み</translation>
  </message>
  <message>
   <source>{name} ({width} x {height} pixels of {a}) does not lie on the pixels of {name_2} ({width_2} x {height_2} pixels of {transform}): {list}. Expected are assets of one area, whose pixel sizes are whole multiples of the finest. Choose other ASSETS.</source>
   <extracomment>321, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name}（{a}の{width} x {height}ピクセル）は、{name_2}（{transform}の{width_2} x {height_2}ピクセル）のピクセルと揃っていません：{list}。アセットは同じ範囲のもので、ピクセルサイズが最も細かいものの整数倍でなければなりません。別のASSETSを選択してください。</translation>
  </message>
  <message>
   <source>{name} holds values of the type {dtype}; expected is one of {list}. Choose other ASSETS.</source>
   <extracomment>322, engine/imagery/stac_vrt.py</extracomment>
   <translation>{name}の値の型は{dtype}です。{list}のいずれかでなければなりません。別のASSETSを選択してください。</translation>
  </message>
  <message>
   <source>Bring them to one grid first, for example with “Warp (reproject)” or “Align rasters”.</source>
   <extracomment>323, engine/imagery/stacking.py</extracomment>
   <translation>先に、たとえば「再投影（warp）」または「ラスタを揃える」で、同じ格子に揃えてください。</translation>
  </message>
  <message>
   <source>{path} cannot be stacked on {first_path}: {list}. {value}</source>
   <extracomment>324, engine/imagery/stacking.py</extracomment>
   <translation>{path}を{first_path}に重ねることができません：{list}。{value}</translation>
  </message>
  <message>
   <source>They are tiles side by side, not bands of one place. Make one image of them with “Build virtual raster” (without “Place each input file into a separate band”), and use that.</source>
   <extracomment>325, engine/imagery/stacking.py</extracomment>
   <translation>これらは隣り合うタイルであり、同じ場所のバンドではありません。「仮想ラスタを構築」（「各ファイルを別のバンドに格納する」はオフ）で1つの画像にして、それを使用してください。</translation>
  </message>
  <message>
   <source>{names}: {value} means no data, {why}; the file itself names no nodata value. If {value_2} holds data there, give NODATA another value, such as -1.</source>
   <extracomment>326, engine/imagery/stacking.py</extracomment>
   <translation>{names}: {value}はデータなしを意味します（{why}）。ファイル自体にNoData値の指定はありません。{value_2}がデータである場合は、NODATAに-1などの別の値を指定してください。</translation>
  </message>
  <message>
   <source>{added}: the additional nodata values of the layer in QGIS count.</source>
   <extracomment>327, engine/imagery/stacking.py</extracomment>
   <translation>{added}: QGISのレイヤの追加のNoData値が適用されます。</translation>
  </message>
  <message>
   <source>{without}: the file's own nodata value is not used, as it is switched off in the layer's properties in QGIS.</source>
   <extracomment>328, engine/imagery/stacking.py</extracomment>
   <translation>{without}: QGISのレイヤのプロパティでオフになっているため、ファイル自体のNoData値は使用されません。</translation>
  </message>
  <message>
   <source>{path}: the coordinate reference system is that of the layer in QGIS, {crs}; the file has another one or none.</source>
   <extracomment>329, engine/imagery/stacking.py</extracomment>
   <translation>{path}: 座標参照系には、QGISのレイヤの{crs}を使用します。ファイルの座標参照系はこれと異なるか、ありません。</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; the map keeps them.</source>
   <extracomment>330, engine/imagery/stacking.py</extracomment>
   <translation>{path}のジオリファレンスは{kind}のみです。マップはこれを引き継ぎます。</translation>
  </message>
  <message>
   <source>by its metadata ({name})</source>
   <extracomment>331, engine/imagery/stored_values.py</extracomment>
   <translation>メタデータ（{name}）による</translation>
  </message>
  <message>
   <source>by its metadata ({BASELINE_TAG})</source>
   <extracomment>332, engine/imagery/stored_values.py</extracomment>
   <translation>メタデータ（{BASELINE_TAG}）による</translation>
  </message>
  <message>
   <source>by its scale {scale} and offset {offset}</source>
   <extracomment>333, engine/imagery/stored_values.py</extracomment>
   <translation>スケール{scale}とオフセット{offset}による</translation>
  </message>
  <message>
   <source>shapely, which lays reference points and polygons on pixels, is missing ({error}). Run “Set up the inference environment” again, or install shapely into the environment that you chose.</source>
   <extracomment>334, engine/imagery/vector_features.py</extracomment>
   <translation>参照ポイントとポリゴンをピクセルに対応付けるshapelyがありません（{error}）。「推論環境のセットアップ」をもう一度実行するか、選択した環境にshapelyをインストールしてください。</translation>
  </message>
  <message>
   <source>{name} holds geometries that cannot be used ({problem}); expected are points or polygons.</source>
   <extracomment>335, engine/imagery/vector_features.py</extracomment>
   <translation>{name}に使用できないジオメトリがあります（{problem}）。ポイントまたはポリゴンでなければなりません。</translation>
  </message>
  <message>
   <source>{name} has no feature with a class and a geometry.</source>
   <extracomment>336, engine/imagery/vector_features.py</extracomment>
   <translation>{name}には、クラスとジオメトリの両方を持つ地物がありません。</translation>
  </message>
  <message>
   <source>{name} holds {list}; expected are points only or polygons only.</source>
   <extracomment>337, engine/imagery/vector_features.py</extracomment>
   <translation>{name}には{list}が含まれています。ポイントのみ、またはポリゴンのみでなければなりません。</translation>
  </message>
  <message>
   <source>Only one of {name} and {name_2} has a coordinate reference system; the other is taken to be in the same.</source>
   <extracomment>338, engine/imagery/vector_features.py</extracomment>
   <translation>{name}と{name_2}のうち一方にしか座標参照系がありません。もう一方も同じ座標参照系であるとみなします。</translation>
  </message>
  <message>
   <source>{name} cannot be brought to the coordinate reference system of {name_2}: {error}.</source>
   <extracomment>339, engine/imagery/vector_features.py</extracomment>
   <translation>{name}を{name_2}の座標参照系に変換できません：{error}。</translation>
  </message>
  <message>
   <source>The coordinate reference system of {name} is not understood: {error}.</source>
   <extracomment>340, engine/imagery/vector_features.py</extracomment>
   <translation>{name}の座標参照系を解釈できません：{error}。</translation>
  </message>
  <message>
   <source>BANDS is “{text}” ({found} names); expected is one name for each band of the model's image input, in its order: {expected}. Separate the names by commas, and several inputs by “;”.</source>
   <extracomment>341, engine/inference/band_names.py</extracomment>
   <translation>BANDSは「{text}」で、名前が{found}個あります。モデルの画像入力のバンドごとに1つの名前を、入力の順序で指定してください：{expected}。名前はカンマで、複数の入力は「;」で区切ってください。</translation>
  </message>
  <message>
   <source>BANDS names “{twice}” twice; expected are different names.</source>
   <extracomment>342, engine/inference/band_names.py</extracomment>
   <translation>BANDSで「{twice}」が2回指定されています。名前は重複できません。</translation>
  </message>
  <message>
   <source>BLEND is on, but the model's output “{name}” holds whole numbers, of which there is no mean. Switch BLEND off, or name an output of probabilities in HEAD.</source>
   <extracomment>343, engine/inference/blending.py</extracomment>
   <translation>BLENDがオンですが、モデルの出力「{name}」は整数で、平均を求められません。BLENDをオフにするか、HEADで確率の出力を指定してください。</translation>
  </message>
  <message>
   <source>How much depends on where patches are cut was not measured: {error}</source>
   <extracomment>344, engine/inference/cut_trial.py</extracomment>
   <translation>パッチの切断位置による影響は測定されませんでした：{error}</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({share} %)</source>
   <extracomment>345, engine/inference/cut_trial.py</extracomment>
   <translation>パッチの切断位置による影響を測定中（{share}%）</translation>
  </message>
  <message>
   <source>padded network</source>
   <extracomment>346, engine/inference/duration_estimate.py</extracomment>
   <translation>パディングありのネットワーク</translation>
  </message>
  <message>
   <source>INPUT_CHECK is “refuse”, but the model card does not say what the model was trained on, so the image cannot be held against it.</source>
   <extracomment>347, engine/inference/input_alarm.py</extracomment>
   <translation>INPUT_CHECKは「拒否する」ですが、モデルカードに学習データの記載がないため、画像を照合できません。</translation>
  </message>
  <message>
   <source>{list} INPUT_CHECK is “refuse”, so there is no map; “warn” makes it all the same.</source>
   <extracomment>348, engine/inference/input_alarm.py</extracomment>
   <translation>{list} INPUT_CHECKが「拒否する」であるため、マップは作成されません。「警告する」にすると、それでも作成されます。</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too small (“Warp” brings it to the training's size)</source>
   <extracomment>349, engine/inference/input_alarm.py</extracomment>
   <translation>ピクセルの地上での大きさが{own} mで、学習データでは{size} mであるため、モデルにはすべてが{ratio}分の1の大きさに見える（「再投影（warp）」で学習時のピクセルサイズに合わせられる）</translation>
  </message>
  <message>
   <source>its pixels measure {own} m on the ground, those of the training {size} m, so that the model sees everything {ratio} times too large (“Warp” brings it to the training's size)</source>
   <extracomment>350, engine/inference/input_alarm.py</extracomment>
   <translation>ピクセルの地上での大きさが{own} mで、学習データでは{size} mであるため、モデルにはすべてが{ratio}倍の大きさに見える（「再投影（warp）」で学習時のピクセルサイズに合わせられる）</translation>
  </message>
  <message>
   <source>its coordinates are in degrees, those of the training in metres, so that its pixels are not square on the ground (“Warp” brings it to a projection in metres)</source>
   <extracomment>351, engine/inference/input_alarm.py</extracomment>
   <translation>座標が度で、学習データではメートルであるため、ピクセルが地上で正方形にならない（「再投影（warp）」でメートル単位の投影法に変換できる）</translation>
  </message>
  <message>
   <source> (BANDS {order} would fit)</source>
   <extracomment>352, engine/inference/input_alarm.py</extracomment>
   <translation>（BANDSを{order}にすると合う）</translation>
  </message>
  <message>
   <source>{share} of its values{worst} lie outside the range of 98 % of the training's, {words}{instead}</source>
   <extracomment>353, engine/inference/input_alarm.py</extracomment>
   <translation>値{worst}の{share}が学習データの98%が収まる値域の外にあり、{words}{instead}</translation>
  </message>
  <message>
   <source>{path} is unlike the images that the model was trained on{sensor}: {list}. The map may look right and be wrong.</source>
   <extracomment>354, engine/inference/input_alarm.py</extracomment>
   <translation>{path}は、モデルの学習に使われた画像{sensor}と異なります：{list}。マップは正しく見えても誤っている可能性があります。</translation>
  </message>
  <message>
   <source>{files} has fractions ({types}), but the model's input “{name}” takes whole numbers: they are cut off, as NumPy's astype does ({broken} is taken as {broken_2}). If the training images were rounded or scaled, do that to this image first.</source>
   <extracomment>355, engine/inference/input_check.py</extracomment>
   <translation>{files}には小数があります（{types}）が、モデルの入力「{name}」は整数を受け付けるため、NumPyのastypeと同様に小数部は切り捨てられます（{broken}は{broken_2}になります）。学習画像で四捨五入またはスケーリングが行われていた場合は、先にこの画像にも同じ処理をしてください。</translation>
  </message>
  <message>
   <source>{files} has values that the model's input “{name}” does not take ({dtype}, {low} to {high}): each is taken as the nearest that fits, {value} as {value_2}. If these are a few saturated pixels, the map is right; if the image is scaled otherwise than the training images, scale it first, for the map is wrong there.</source>
   <extracomment>356, engine/inference/input_check.py</extracomment>
   <translation>{files}には、モデルの入力「{name}」が受け付けない値があります（{dtype}、{low}～{high}）。それぞれ収まる範囲で最も近い値になります（{value}は{value_2}になります）。少数の飽和したピクセルだけであれば、マップは正しいままです。画像のスケーリングが学習画像と異なる場合、その場所のマップは誤りになるため、先に画像をスケーリングしてください。</translation>
  </message>
  <message>
   <source>{files} has values from {min} to {max} ({types}), but the model's input “{name}” takes whole numbers from {low} to {high} ({dtype}), so it was trained on others. Scale the image as its training images were (“Translate”, with -scale and an output data type).</source>
   <extracomment>357, engine/inference/input_check.py</extracomment>
   <translation>{files}の値は{min}～{max}です（{types}）が、モデルの入力「{name}」が受け付けるのは{low}～{high}の整数（{dtype}）であり、別の値で学習されています。学習画像と同じように画像をスケーリングしてください（「形式変換（gdal_translate）」で-scaleと出力データ型を指定）。</translation>
  </message>
  <message>
   <source>the model card</source>
   <extracomment>358, engine/inference/legend_choice.py</extracomment>
   <translation>モデルカード</translation>
  </message>
  <message>
   <source>The model has {number} that nobody has named: neither CLASSES nor the model card does. They are called “class 0” and on, by their numbers. Give a legend as CLASSES, here, or once for all in “Edit a model card” (cnnmapper:editcard) or when exporting the model. The OTBTF tutorial's is {name}/{name_2} in the plugin's folder.</source>
   <extracomment>359, engine/inference/legend_choice.py</extracomment>
   <translation>モデルには、名前の付いていない{number}があります。CLASSESにもモデルカードにも名前がありません。番号により「class 0」から始まる名前になります。CLASSESとして凡例を、ここで指定するか、「モデルカードの編集」（cnnmapper:editcard）またはモデルのエクスポート時に一度だけ指定してください。OTBTFチュートリアルの凡例は、プラグインのフォルダの{name}/{name_2}にあります。</translation>
  </message>
  <message>
   <source>Landsat's numbers (Level 1, or Collection 2 Level 2)</source>
   <extracomment>360, engine/inference/likely_cause.py</extracomment>
   <translation>Landsatの数値（Level 1、またはCollection 2 Level 2）</translation>
  </message>
  <message>
   <source>reflectance from 0 to 1</source>
   <extracomment>361, engine/inference/likely_cause.py</extracomment>
   <translation>0～1の反射率</translation>
  </message>
  <message>
   <source>reflectance in per cent</source>
   <extracomment>362, engine/inference/likely_cause.py</extracomment>
   <translation>パーセント単位の反射率</translation>
  </message>
  <message>
   <source>bytes from 0 to 255</source>
   <extracomment>363, engine/inference/likely_cause.py</extracomment>
   <translation>0～255のバイト値</translation>
  </message>
  <message>
   <source>reflectance times 10000</source>
   <extracomment>364, engine/inference/likely_cause.py</extracomment>
   <translation>反射率の10000倍</translation>
  </message>
  <message>
   <source>divided by {factor}</source>
   <extracomment>365, engine/inference/likely_cause.py</extracomment>
   <translation>{factor}で割る</translation>
  </message>
  <message>
   <source>: it is another sensor's image</source>
   <extracomment>366, engine/inference/likely_cause.py</extracomment>
   <translation>（別のセンサの画像である）</translation>
  </message>
  <message>
   <source>{times}{plus} they would fit: these look like {name}, the training's like {name_2}{other}</source>
   <extracomment>367, engine/inference/likely_cause.py</extracomment>
   <translation>{times}{plus}と合う：画像は{name}、学習データは{name_2}と思われる{other}</translation>
  </message>
  <message>
   <source>because about {added} was added to every value, as Sentinel-2 has it since processing baseline 04.00 (January 2022), and not to the training's: subtract it</source>
   <extracomment>368, engine/inference/likely_cause.py</extracomment>
   <translation>これは、Sentinel-2の処理ベースライン04.00（2022年1月）以降と同様にすべての値に約{added}が加算されており、学習データには加算されていないためである（引く必要がある）</translation>
  </message>
  <message>
   <source>because every value lacks about {added} that was added to the training's, as Sentinel-2 has it since processing baseline 04.00 (January 2022): add it</source>
   <extracomment>369, engine/inference/likely_cause.py</extracomment>
   <translation>これは、Sentinel-2の処理ベースライン04.00（2022年1月）以降と同様に学習データに加算されている約{added}が、すべての値に加算されていないためである（加える必要がある）</translation>
  </message>
  <message>
   <source>because the bands are in another order</source>
   <extracomment>370, engine/inference/likely_cause.py</extracomment>
   <translation>これは、バンドの順序が異なるためである</translation>
  </message>
  <message>
   <source>{ratio} times as large</source>
   <extracomment>371, engine/inference/likely_cause.py</extracomment>
   <translation>{ratio}倍</translation>
  </message>
  <message>
   <source>{ratio} times smaller</source>
   <extracomment>372, engine/inference/likely_cause.py</extracomment>
   <translation>{ratio}分の1</translation>
  </message>
  <message>
   <source>and they are about {size} than the training's: another sensor's or product's, or of land or weather that the training did not have</source>
   <extracomment>373, engine/inference/likely_cause.py</extracomment>
   <translation>値は学習データの約{size}である（別のセンサまたはプロダクトの画像か、学習データになかった土地や天候の画像）</translation>
  </message>
  <message>
   <source>and no factor, offset or order of bands explains it: another sensor or product, or land or weather that the training did not have</source>
   <extracomment>374, engine/inference/likely_cause.py</extracomment>
   <translation>それを説明できる係数、オフセット、バンドの順序はない（別のセンサまたはプロダクトの画像か、学習データになかった土地や天候の画像）</translation>
  </message>
  <message>
   <source>The job asks for no output.</source>
   <extracomment>375, engine/inference/map_files.py</extracomment>
   <translation>ジョブで出力が指定されていません。</translation>
  </message>
  <message>
   <source>Two outputs have the same file name; give each its own.</source>
   <extracomment>376, engine/inference/map_files.py</extracomment>
   <translation>2つの出力のファイル名が同じです。それぞれ別の名前を指定してください。</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {path} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>377, engine/inference/map_files.py</extracomment>
   <translation>CLASSESは{classes}ですが、{path}のスタイルで上書きされてしまいます。別の出力ファイルを選択するか、凡例の名前を変更してください。</translation>
  </message>
  <message>
   <source>The map has no valid pixel: all of the image has no data there (its nodata value, or a mask such as an alpha band, which BANDS may name as a band), or the image or the model's output is nothing but NaN or infinity.</source>
   <extracomment>378, engine/inference/map_files.py</extracomment>
   <translation>マップに有効なピクセルがありません：画像全体がデータなしである（NoData値、またはアルファバンドなどのマスクによる。アルファバンドはBANDSでバンドとして指定できます）か、画像またはモデルの出力がNaNか無限大ばかりです。</translation>
  </message>
  <message>
   <source>The model gives labels that the legend does not name: {shown}. The map shows them under their numbers, in colours of their own. Give a legend (CLASSES) that has them; if they count from 1 and the legend from 0, every name is one class off.</source>
   <extracomment>379, engine/inference/map_files.py</extracomment>
   <translation>モデルが、凡例に名前のないラベルを出力しています：{shown}。マップでは番号で、独自の色で表示されます。これらを含む凡例（CLASSES）を指定してください。ラベルが1から、凡例が0から始まっている場合、すべての名前が1クラスずつずれています。</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {strerror}. Choose another output file.</source>
   <extracomment>380, engine/inference/map_files.py</extracomment>
   <translation>{parent}にマップを書き込めません：{strerror}。別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>The model gives NaN or infinity for {lost} pixels; they have no data on the map.</source>
   <extracomment>381, engine/inference/map_finishing.py</extracomment>
   <translation>モデルが{lost}個のピクセルでNaNまたは無限大を出力しました。マップではデータなしになります。</translation>
  </message>
  <message>
   <source>Finishing the map</source>
   <extracomment>382, engine/inference/map_making.py</extracomment>
   <translation>マップを仕上げ中</translation>
  </message>
  <message>
   <source>the entry is of a padded network</source>
   <extracomment>383, engine/inference/margin_choice.py</extracomment>
   <translation>エントリはパディングありのネットワークのもの</translation>
  </message>
  <message>
   <source>padded network, margin {margin} cut away, equal</source>
   <extracomment>384, engine/inference/margin_method.py</extracomment>
   <translation>パディングありのネットワーク、マージン{margin}を切り捨て、同等</translation>
  </message>
  <message>
   <source>For {shape} x {shape_2} pixels the model's output “{name}” has {shape_3} x {shape_4} pixels; its card says {expected} x {expected_2}. Export the model again.</source>
   <extracomment>385, engine/inference/margin_method.py</extracomment>
   <translation>{shape} x {shape_2}ピクセルに対するモデルの出力「{name}」は{shape_3} x {shape_4}ピクセルですが、カードでは{expected} x {expected_2}です。モデルをエクスポートし直してください。</translation>
  </message>
  <message>
   <source>The memory does not suffice for a tile: it is computed in pieces of {width} x {height} blocks. Give RAM or TILE_SIZE a smaller value to begin with smaller ones.</source>
   <extracomment>386, engine/inference/memory_halving.py</extracomment>
   <translation>1タイル分のメモリが足りません。{width} x {height}ブロックずつに分けて計算します。初めから小さく分けるには、RAMまたはTILE_SIZEに小さい値を指定してください。</translation>
  </message>
  <message>
   <source>METHOD is dense, but the dense method is not proven for this model: {reasons}. Choose METHOD automatic or patches.</source>
   <extracomment>387, engine/inference/method_choice.py</extracomment>
   <translation>METHODは「デンス」ですが、このモデルではデンス法が検証されていません：{reasons}。METHODで「自動」または「パッチ」を選択してください。</translation>
  </message>
  <message>
   <source>patches every {step} pixels</source>
   <extracomment>388, engine/inference/method_choice.py</extracomment>
   <translation>{step}ピクセルごとのパッチ</translation>
  </message>
  <message>
   <source>, side by side</source>
   <extracomment>389, engine/inference/method_choice.py</extracomment>
   <translation>、隙間なく並べる</translation>
  </message>
  <message>
   <source>the model takes patches of one size only</source>
   <extracomment>390, engine/inference/method_choice.py</extracomment>
   <translation>モデルが1種類の大きさのパッチしか受け付けない</translation>
  </message>
  <message>
   <source>the model takes {several} patches at a time</source>
   <extracomment>391, engine/inference/method_choice.py</extracomment>
   <translation>モデルが一度に{several}個のパッチを受け付ける</translation>
  </message>
  <message>
   <source>the scale factor of the model is not known</source>
   <extracomment>392, engine/inference/method_choice.py</extracomment>
   <translation>モデルの縮小率が不明である</translation>
  </message>
  <message>
   <source>shift and stitch</source>
   <extracomment>393, engine/inference/method_choice.py</extracomment>
   <translation>シフト&amp;ステッチ</translation>
  </message>
  <message>
   <source>fully convolutional</source>
   <extracomment>394, engine/inference/method_choice.py</extracomment>
   <translation>全畳み込み</translation>
  </message>
  <message>
   <source>the model has no card, which would hold the dense network</source>
   <extracomment>395, engine/inference/method_choice.py</extracomment>
   <translation>モデルに、デンスネットワークを収めるカードがない</translation>
  </message>
  <message>
   <source>an ONNX file has no layers that could be rewritten</source>
   <extracomment>396, engine/inference/method_choice.py</extracomment>
   <translation>ONNXファイルには書き換え可能な層がない</translation>
  </message>
  <message>
   <source>the model has inputs without an image (USER_PLACEHOLDERS)</source>
   <extracomment>397, engine/inference/method_choice.py</extracomment>
   <translation>モデルに画像ではない入力がある（USER_PLACEHOLDERS）</translation>
  </message>
  <message>
   <source>the rewritten network lacks the output “{list}”</source>
   <extracomment>398, engine/inference/method_choice.py</extracomment>
   <translation>書き換えたネットワークに出力「{list}」がない</translation>
  </message>
  <message>
   <source>the rewritten network was proven for another receptive field</source>
   <extracomment>399, engine/inference/method_choice.py</extracomment>
   <translation>書き換えたネットワークは別の受容野について検証されたものである</translation>
  </message>
  <message>
   <source>its {name} network does not fit the spacing of these sources</source>
   <extracomment>400, engine/inference/method_choice.py</extracomment>
   <translation>その{name}ネットワークが、これらのソースの間隔に合わない</translation>
  </message>
  <message>
   <source>a region gets another result than the patches in it (the model pads its input, or normalises over it)</source>
   <extracomment>401, engine/inference/method_choice.py</extracomment>
   <translation>領域に対する結果が、その中のパッチに対する結果と異なる（モデルが入力をパディングするか、入力全体で正規化する）</translation>
  </message>
  <message>
   <source>The map is made of blocks of {size} pixels, each from its own patch and laid side by side, because {why}. That takes longer, and where blocks meet, their borders may show: a network that pads knows less of what lies beyond its patch.</source>
   <extracomment>402, engine/inference/method_choice.py</extracomment>
   <translation>{why}ため、マップは{size}ピクセルのブロックで構成され、それぞれを別のパッチから計算して並べます。これには時間がかかり、ブロックの境目が目立つことがあります：パディングを行うネットワークには、パッチの外側の情報が少ないためです。</translation>
  </message>
  <message>
   <source>The map is computed patch by patch, because {why}.</source>
   <extracomment>403, engine/inference/method_choice.py</extracomment>
   <translation>{why}ため、マップはパッチごとに計算されます。</translation>
  </message>
  <message>
   <source>Every output pixel is computed from its own patch, because {why}. The map is what the model gives for these patches; it takes longer.</source>
   <extracomment>404, engine/inference/method_choice.py</extracomment>
   <translation>{why}ため、すべての出力ピクセルがそれぞれのパッチから計算されます。マップはこれらのパッチに対するモデルの出力そのものですが、時間がかかります。</translation>
  </message>
  <message>
   <source>no other way fits</source>
   <extracomment>405, engine/inference/method_choice.py</extracomment>
   <translation>他に適した方法がない</translation>
  </message>
  <message>
   <source>The memory does not suffice for so many patches: {batch} are computed at a time. Give RAM a smaller value to begin with fewer.</source>
   <extracomment>406, engine/inference/methods.py</extracomment>
   <translation>これほど多くのパッチにはメモリが足りません。一度に{batch}個ずつ計算します。初めから少なくするには、RAMに小さい値を指定してください。</translation>
  </message>
  <message>
   <source>For a patch of {receptive} x {receptive_2} pixels the model's output {name} has {shape} x {shape_2} pixels, but the expression field is {expected} x {expected_2}. Give the RECEPTIVE_FIELD and EXPRESSION_FIELD that belong together.</source>
   <extracomment>407, engine/inference/methods.py</extracomment>
   <translation>{receptive} x {receptive_2}ピクセルのパッチに対するモデルの出力{name}は{shape} x {shape_2}ピクセルですが、出力野は{expected} x {expected_2}です。互いに対応するRECEPTIVE_FIELDとEXPRESSION_FIELDを指定してください。</translation>
  </message>
  <message>
   <source>The patches of {source} do not lie evenly.</source>
   <extracomment>408, engine/inference/methods.py</extracomment>
   <translation>{source}のパッチの間隔が一定ではありません。</translation>
  </message>
  <message>
   <source>For {width} x {height} pixels the model's output “{name}” has {shape} x {shape_2} pixels; the fields say {expected} x {expected_2}. Check RECEPTIVE_FIELD and SCALE_FACTOR.</source>
   <extracomment>409, engine/inference/methods.py</extracomment>
   <translation>{width} x {height}ピクセルに対するモデルの出力「{name}」は{shape} x {shape_2}ピクセルですが、受容野などからは{expected} x {expected_2}になるはずです。RECEPTIVE_FIELDとSCALE_FACTORを確認してください。</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <extracomment>410, engine/inference/model_inspection.py</extracomment>
   <translation>モデルを読み込み中</translation>
  </message>
  <message>
   <source>The model was not run. {error}</source>
   <extracomment>411, engine/inference/model_inspection.py</extracomment>
   <translation>モデルは実行されませんでした。{error}</translation>
  </message>
  <message>
   <source>Drawing the network</source>
   <extracomment>412, engine/inference/model_inspection.py</extracomment>
   <translation>ネットワークを作図中</translation>
  </message>
  <message>
   <source>a Sentinel-2 tile at 10 m ({pixels})</source>
   <extracomment>413, engine/inference/model_inspection.py</extracomment>
   <translation>10 mのSentinel-2タイル（{pixels}）</translation>
  </message>
  <message>
   <source>Not tried: the dense method rewrites the layers, and there is no model card that would hold the rewritten network.</source>
   <extracomment>414, engine/inference/model_inspection.py</extracomment>
   <translation>試されていません：デンス法では層を書き換えますが、書き換えたネットワークを収めるモデルカードがありません。</translation>
  </message>
  <message>
   <source>Not possible: the dense method rewrites the layers of a Keras model, and an ONNX file has none.</source>
   <extracomment>415, engine/inference/model_inspection.py</extracomment>
   <translation>不可能です：デンス法ではKerasモデルの層を書き換えますが、ONNXファイルには層がありません。</translation>
  </message>
  <message>
   <source>Not tried when the model was exported. Export it again to have the dense method.</source>
   <extracomment>416, engine/inference/model_inspection.py</extracomment>
   <translation>モデルのエクスポート時に試されていません。デンス法を使うには、エクスポートし直してください。</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <extracomment>417, engine/inference/model_inspection.py</extracomment>
   <translation>理由は示されていない</translation>
  </message>
  <message>
   <source>Not possible: {rstrip}.</source>
   <extracomment>418, engine/inference/model_inspection.py</extracomment>
   <translation>不可能です：{rstrip}。</translation>
  </message>
  <message>
   <source>The strides of the network are replaced by dilation.</source>
   <extracomment>419, engine/inference/model_inspection.py</extracomment>
   <translation>ネットワークのストライドはダイレーションに置き換えられます。</translation>
  </message>
  <message>
   <source>What patches share inside their padded borders is computed once.</source>
   <extracomment>420, engine/inference/model_inspection.py</extracomment>
   <translation>パディングされた境界の内側でパッチ同士が共有する部分は、一度だけ計算されます。</translation>
  </message>
  <message>
   <source>Poolings are replaced by pooling fragments.</source>
   <extracomment>421, engine/inference/model_inspection.py</extracomment>
   <translation>プーリングはプーリングフラグメントに置き換えられます。</translation>
  </message>
  <message>
   <source>Proven: over {windows} windows, the dense network and the patches give the same labels, and no output differs by more than {value}. {strides}</source>
   <extracomment>422, engine/inference/model_inspection.py</extracomment>
   <translation>検証済み：{windows}個のウィンドウで、デンスネットワークとパッチのラベルは同じで、出力の差はどれも{value}以下です。{strides}</translation>
  </message>
  <message>
   <source>What the network pads reaches {margin} pixels into its output. A map is made of regions whose margin is cut away, and equals the network run over the whole image; proven over {windows} units of {values} pixels, where nothing differs by more than {largest_difference}.</source>
   <extracomment>423, engine/inference/margin_choice.py</extracomment>
   <translation>ネットワークのパディングの影響は、出力の内側{margin}ピクセルまで及びます。マップはマージンを切り捨てた領域から構成され、画像全体にネットワークを実行した結果と等しくなります。{values}ピクセルを単位とする{windows}単位で、差が{largest_difference}以下であることを検証済みです。</translation>
  </message>
  <message>
   <source>It is run on patches of {patch} pixels, which overlap on a fixed grid; a margin of each is cut away, and measured on the image. {cuts}</source>
   <extracomment>424, engine/inference/model_inspection.py</extracomment>
   <translation>固定した格子上で重なり合う{patch}ピクセルのパッチに対して実行されます。各パッチのマージンは切り捨てられ、その幅は画像上で測定されます。{cuts}</translation>
  </message>
  <message>
   <source>The folder has no model card: its layers are not known, and its fields were measured by running it. Export the Keras file to have one.</source>
   <extracomment>425, engine/inference/model_inspection.py</extracomment>
   <translation>フォルダにモデルカードがありません：層は不明で、受容野などは実行して測定しました。モデルカードを得るには、Kerasファイルをエクスポートしてください。</translation>
  </message>
  <message>
   <source>An ONNX file says nothing of layers as Keras has them; its fields were measured by running it.</source>
   <extracomment>426, engine/inference/model_inspection.py</extracomment>
   <translation>ONNXファイルにはKerasのような層の情報がありません。受容野などは実行して測定しました。</translation>
  </message>
  <message>
   <source>Measuring the fields of the network</source>
   <extracomment>427, engine/inference/model_inspection.py</extracomment>
   <translation>ネットワークの受容野などを測定中</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated, since the receptive field of the model is not known.</source>
   <extracomment>428, engine/inference/model_inspection.py</extracomment>
   <translation>モデルの受容野が不明なため、時間とメモリを見積もれません。</translation>
  </message>
  <message>
   <source>Time and memory cannot be estimated: the image has {width} x {height} pixels, the model's receptive field needs {width_2} x {height_2}.</source>
   <extracomment>429, engine/inference/model_inspection.py</extracomment>
   <translation>時間とメモリを見積もれません：画像は{width} x {height}ピクセルですが、モデルの受容野には{width_2} x {height_2}ピクセルが必要です。</translation>
  </message>
  <message>
   <source>Values of {list} were rounded to whole numbers for the type {dtype}. Choose DATA_TYPE float32 to keep them.</source>
   <extracomment>430, engine/inference/number_maps.py</extracomment>
   <translation>{list}の値は、型{dtype}に合わせて整数に丸められました。元の値を保つには、DATA_TYPEにfloat32を選択してください。</translation>
  </message>
  <message>
   <source>{saturated} values of {list} did not fit the type {dtype} and were set to its limits. Choose a larger DATA_TYPE.</source>
   <extracomment>431, engine/inference/number_maps.py</extracomment>
   <translation>{list}の{saturated}個の値が型{dtype}に収まらず、型の上限・下限に置き換えられました。より大きなDATA_TYPEを選択してください。</translation>
  </message>
  <message>
   <source>{number} % of the map ({number_2} pixels) lies where all bands of {image} are {value}, and nothing says that this means no data: it was classified like the rest. If it is outside of what was recorded or clipped, give NODATA {value_2}; if it was measured, all is well.</source>
   <extracomment>432, engine/inference/outside.py</extracomment>
   <translation>マップの{number}%（{number_2}ピクセル）は、{image}のすべてのバンドが{value}である場所にあります。これがデータなしを意味するという記載はないため、他と同じように分類されました。観測範囲の外、または切り抜かれた部分である場合は、NODATAに{value_2}を指定してください。実際の測定値であれば、問題ありません。</translation>
  </message>
  <message>
   <source>{share} % of EXTENT lies outside of the map that the image allows, which ends at ({left}, {bottom}, {right}, {top}) as xmin, ymin, xmax, ymax: the map covers the rest.</source>
   <extracomment>433, engine/inference/outside.py</extracomment>
   <translation>EXTENTの{share}%は、画像から作成できるマップの外にあります。作成できる範囲は({left}, {bottom}, {right}, {top})（xmin, ymin, xmax, ymaxの順）までで、マップは残りの部分を覆います。</translation>
  </message>
  <message>
   <source>overlap, blend {value}</source>
   <extracomment>434, engine/inference/overlap.py</extracomment>
   <translation>重なり、ブレンド{value}</translation>
  </message>
  <message>
   <source>overlap, crop {value}</source>
   <extracomment>435, engine/inference/overlap.py</extracomment>
   <translation>重なり、切り捨て{value}</translation>
  </message>
  <message>
   <source>{what}; {share} of labels depend on the cut</source>
   <extracomment>436, engine/inference/overlap.py</extracomment>
   <translation>{what}、ラベルの{share}が切断位置に左右される</translation>
  </message>
  <message>
   <source>MARGIN is {margin}, which leaves nothing of patches of {patch} pixels. Give a smaller MARGIN, or a larger PATCH_SIZE where the model takes it.</source>
   <extracomment>437, engine/inference/overlap.py</extracomment>
   <translation>MARGINは{margin}で、{patch}ピクセルのパッチには何も残りません。MARGINを小さくするか、モデルが受け付ける場合はPATCH_SIZEを大きくしてください。</translation>
  </message>
  <message>
   <source>less than 0.001 %</source>
   <extracomment>438, engine/inference/overlap.py</extracomment>
   <translation>0.001%未満</translation>
  </message>
  <message>
   <source>on images of noise and with structure</source>
   <extracomment>439, engine/inference/overlap.py</extracomment>
   <translation>ノイズと構造を持つ画像で</translation>
  </message>
  <message>
   <source>depended on where patches are cut</source>
   <extracomment>440, engine/inference/overlap.py</extracomment>
   <translation>パッチの切断位置に左右されました</translation>
  </message>
  <message>
   <source>The search for that margin begins with {margin} pixels: at the export, {where}, {share} of the labels beyond {what}.</source>
   <extracomment>441, engine/inference/overlap.py</extracomment>
   <translation>このマージンの探索は{margin}ピクセルから始まります：エクスポート時に{where}測定したところ、それより内側でラベルの{share}が{what}。</translation>
  </message>
  <message>
   <source>At the export, {where}, no margin was enough: beyond {margin} pixels, {share} of the labels {what}.</source>
   <extracomment>442, engine/inference/overlap.py</extracomment>
   <translation>エクスポート時に{where}測定したところ、十分なマージンはありませんでした：{margin}ピクセルより内側でも、ラベルの{share}が{what}。</translation>
  </message>
  <message>
   <source>PATCH_SIZE, MARGIN or BLEND is given, but the model {why}. Leave them empty.</source>
   <extracomment>443, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZE、MARGIN、BLENDのいずれかが指定されていますが、このモデルは{why}。これらを空にしてください。</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}, but the model takes patches of {fixed} pixels only. Leave PATCH_SIZE empty.</source>
   <extracomment>444, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZEは{asked}ですが、モデルは{fixed}ピクセルのパッチしか受け付けません。PATCH_SIZEを空にしてください。</translation>
  </message>
  <message>
   <source>PATCH_SIZE is {asked}</source>
   <extracomment>445, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZEは{asked}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is empty, which means {sizes}</source>
   <extracomment>446, engine/inference/overlap.py</extracomment>
   <translation>PATCH_SIZEは空（{sizes}を意味する）</translation>
  </message>
  <message>
   <source>{named}, but the model does not take such patches. Give a PATCH_SIZE that is a multiple of the model's total stride, such as 32, 48 or 96. ({failed})</source>
   <extracomment>447, engine/inference/overlap.py</extracomment>
   <translation>{named}ですが、モデルはそのようなパッチを受け付けません。PATCH_SIZEには、32、48、96のように、モデルの総ストライドの倍数を指定してください。（{failed}）</translation>
  </message>
  <message>
   <source>For a patch of {patch} pixels the model gives {output} pixels, which lie evenly neither on its pixels nor between them. Give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR.</source>
   <extracomment>448, engine/inference/overlap.py</extracomment>
   <translation>{patch}ピクセルのパッチに対してモデルは{output}ピクセルを出力しますが、その配置がパッチのピクセル上にもピクセルの間にも揃いません。RECEPTIVE_FIELD、EXPRESSION_FIELD、SCALE_FACTORを指定してください。</translation>
  </message>
  <message>
   <source>a model has an output</source>
   <extracomment>449, engine/inference/patch_comparison.py</extracomment>
   <translation>モデルには出力がある</translation>
  </message>
  <message>
   <source>Finding the fields of the model</source>
   <extracomment>450, engine/inference/preparation.py</extracomment>
   <translation>モデルの受容野などを求めています</translation>
  </message>
  <message>
   <source>Looking at what the outputs are</source>
   <extracomment>451, engine/inference/preparation.py</extracomment>
   <translation>出力の内容を確認中</translation>
  </message>
  <message>
   <source>Choosing how the map is computed</source>
   <extracomment>452, engine/inference/preparation.py</extracomment>
   <translation>マップの計算方法を選択中</translation>
  </message>
  <message>
   <source>{path} feeds the input “{name}”</source>
   <extracomment>453, engine/inference/preparation.py</extracomment>
   <translation>{path}は入力「{name}」に与えられます</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut</source>
   <extracomment>454, engine/inference/preparation.py</extracomment>
   <translation>パッチの切断位置による影響を測定中</translation>
  </message>
  <message>
   <source>Measuring how much depends on where patches are cut ({done} %)</source>
   <extracomment>455, engine/inference/preparation.py</extracomment>
   <translation>パッチの切断位置による影響を測定中（{done}%）</translation>
  </message>
  <message>
   <source> The model card has the search for the margin begin with {beginning}.</source>
   <extracomment>456, engine/inference/preparation.py</extracomment>
   <translation>モデルカードにより、マージンの探索は{beginning}から始まります。</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is blended: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>457, engine/inference/preparation.py</extracomment>
   <translation>モデルは{patch}ピクセルのパッチに対して実行され、各辺の{margin}ピクセルは切り捨てられ、残りはブレンドされます：{needed}。この画像では、ラベルの{share}がパッチの切断位置に左右されます。これはPATCH_SIZEとMARGINで変わります。{begun}</translation>
  </message>
  <message>
   <source>The model is run on patches of {patch} pixels, {margin} of which are cut away on each side, and the rest is laid out: {needed}. On this image {share} of the labels depend on where patches are cut. PATCH_SIZE and MARGIN change that.{begun}</source>
   <extracomment>458, engine/inference/preparation.py</extracomment>
   <translation>モデルは{patch}ピクセルのパッチに対して実行され、各辺の{margin}ピクセルは切り捨てられ、残りは並べられます：{needed}。この画像では、ラベルの{share}がパッチの切断位置に左右されます。これはPATCH_SIZEとMARGINで変わります。{begun}</translation>
  </message>
  <message>
   <source>METHOD, PATCH_SIZE, MARGIN, BLEND or inputs without an image ask for that, else the model would be run over the whole image</source>
   <extracomment>459, engine/inference/preparation.py</extracomment>
   <translation>METHOD、PATCH_SIZE、MARGIN、BLEND、または画像ではない入力の指定によるもので、指定がなければモデルは画像全体に対して実行される</translation>
  </message>
  <message>
   <source>for it, a region is no part of an image but another one</source>
   <extracomment>460, engine/inference/preparation.py</extracomment>
   <translation>このモデルにとって、領域は画像の一部ではなく別の画像である</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: its patches reach beyond the image's border, which is mirrored there.</source>
   <extracomment>461, engine/inference/preparation.py</extracomment>
   <translation>EDGESは「モデルのパディングに従う」ですが、モデルは画像全体に対して実行されません：パッチは画像の境界の外にはみ出し、そこは鏡映で補われます。</translation>
  </message>
  <message>
   <source>EDGES is “as the model pads”, but the model is not run over the whole image: it is given patches, and these lie inside the image. The map is cropped.</source>
   <extracomment>462, engine/inference/preparation.py</extracomment>
   <translation>EDGESは「モデルのパディングに従う」ですが、モデルは画像全体に対して実行されません：モデルに与えられるのはパッチで、いずれも画像の内側にあります。マップは切り詰められます。</translation>
  </message>
  <message>
   <source>Checking the method “{name}” on the first tile</source>
   <extracomment>463, engine/inference/first_tile.py</extracomment>
   <translation>最初のタイルで手法「{name}」を検証中</translation>
  </message>
  <message>
   <source>The model's padded network does not give on this image what its card says that it does ({found}), so there is no map. Export the model again, or give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR to have patches side by side.</source>
   <extracomment>464, engine/inference/first_tile.py</extracomment>
   <translation>パディングを行うこのモデルのネットワークの結果が、この画像ではカードの記載と一致しない（{found}）ため、マップは作成されません。モデルをエクスポートし直すか、RECEPTIVE_FIELD、EXPRESSION_FIELD、SCALE_FACTORを指定してパッチを隙間なく並べてください。</translation>
  </message>
  <message>
   <source>The method “{name}” does not give what the patches give on this image ({found})</source>
   <extracomment>465, engine/inference/first_tile.py</extracomment>
   <translation>この画像では、手法「{name}」の結果がパッチの結果と一致しません（{found}）</translation>
  </message>
  <message>
   <source>{what}. Choose METHOD automatic or patches.</source>
   <extracomment>466, engine/inference/first_tile.py</extracomment>
   <translation>{what}。METHODで「自動」または「パッチ」を選択してください。</translation>
  </message>
  <message>
   <source>{what}, so the map is computed patch by patch.</source>
   <extracomment>467, engine/inference/first_tile.py</extracomment>
   <translation>{what}。そのため、マップはパッチごとに計算されます。</translation>
  </message>
  <message>
   <source>receptive field {receptive}, expression field {expression}</source>
   <extracomment>468, engine/inference/preparation.py</extracomment>
   <translation>受容野{receptive}、出力野{expression}</translation>
  </message>
  <message>
   <source>blocks of {unit} pixels with a margin of {margin}</source>
   <extracomment>469, engine/inference/preparation.py</extracomment>
   <translation>{unit}ピクセルのブロック、マージン{margin}</translation>
  </message>
  <message>
   <source>patches of {receptive} with a margin of {margin}</source>
   <extracomment>470, engine/inference/preparation.py</extracomment>
   <translation>{receptive}のパッチ、マージン{margin}</translation>
  </message>
  <message>
   <source>{engine}; method: {name}; {sees}, scale factor {scale_in_words}; map of {width} x {height} pixels in tiles of {width_2} x {height_2}.</source>
   <extracomment>471, engine/inference/preparation.py</extracomment>
   <translation>{engine}、手法：{name}、{sees}、縮小率{scale_in_words}、マップは{width} x {height}ピクセル、タイルは{width_2} x {height_2}。</translation>
  </message>
  <message>
   <source>DATA_TYPE is {dtype}, which does not hold the class value {highest} of the legend beside its nodata value. Choose auto or {smallest}.</source>
   <extracomment>472, engine/inference/products.py</extracomment>
   <translation>DATA_TYPEは{dtype}ですが、NoData値に加えて凡例のクラス値{highest}を収めることができません。autoまたは{smallest}を選択してください。</translation>
  </message>
  <message>
   <source>The model gives the label {wrong}; the class map holds values from 0 to {limit}. Give a legend (CLASSES) that has the model's class values, choose a larger DATA_TYPE, or check the model.</source>
   <extracomment>473, engine/inference/products.py</extracomment>
   <translation>モデルがラベル{wrong}を出力しましたが、分類図に入る値は0～{limit}です。モデルのクラス値を持つ凡例（CLASSES）を指定するか、より大きなDATA_TYPEを選択するか、モデルを確認してください。</translation>
  </message>
  <message>
   <source>highest probability</source>
   <extracomment>474, engine/inference/products.py</extracomment>
   <translation>最大の確率</translation>
  </message>
  <message>
   <source>margin to the second</source>
   <extracomment>475, engine/inference/products.py</extracomment>
   <translation>2番目の確率との差</translation>
  </message>
  <message>
   <source>normalised entropy</source>
   <extracomment>476, engine/inference/products.py</extracomment>
   <translation>正規化エントロピー</translation>
  </message>
  <message>
   <source>The model's output “{output}” was taken for probabilities, because {reason}, but it gives {value}. Choose ACTIVATION none to have its numbers as they are, or correct what the model card says of it.</source>
   <extracomment>477, engine/inference/products.py</extracomment>
   <translation>{reason}ため、モデルの出力「{output}」は確率とみなされましたが、{value}を出力しています。数値をそのまま使うにはACTIVATIONで「なし」を選択するか、モデルカードの記載を修正してください。</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result. “{output}” is taken for its result, because {reason}. Name another in HEAD if it is not.</source>
   <extracomment>478, engine/inference/result_words.py</extracomment>
   <translation>モデルには結果になりうる出力が複数あります。{reason}ため、「{output}」を結果とみなします。そうでない場合は、HEADで別の出力を指定してください。</translation>
  </message>
  <message>
   <source>The map is made of “{output}”. The model's other outputs are left out: {list}. Name one in HEAD to have that instead, or * to have all.</source>
   <extracomment>479, engine/inference/result_words.py</extracomment>
   <translation>マップは「{output}」から作成されます。モデルの他の出力は除かれます：{list}。代わりに他の出力を使うにはHEADでその名前を、すべてを使うには*を指定してください。</translation>
  </message>
  <message>
   <source>the probability</source>
   <extracomment>482, engine/inference/result_words.py</extracomment>
   <translation>確率</translation>
  </message>
  <message>
   <source>the logit of the probability</source>
   <extracomment>483, engine/inference/result_words.py</extracomment>
   <translation>確率のロジット</translation>
  </message>
  <message>
   <source>logits of the probabilities</source>
   <extracomment>485, engine/inference/result_words.py</extracomment>
   <translation>確率のロジット</translation>
  </message>
  <message>
   <source>The class</source>
   <extracomment>489, engine/inference/result_words.py</extracomment>
   <translation>クラス</translation>
  </message>
  <message>
   <source>, in the order of the labels</source>
   <extracomment>490, engine/inference/result_words.py</extracomment>
   <translation>（ラベルの順）</translation>
  </message>
  <message>
   <source>{what} is on the map where its probability is above {level}{each}.</source>
   <extracomment>491, engine/inference/result_words.py</extracomment>
   <translation>{what}は、その確率が{level}{each}を上回る場所でマップに現れます。</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>492, engine/inference/result_words.py</extracomment>
   <translation>不明</translation>
  </message>
  <message>
   <source> ({list} on samples)</source>
   <extracomment>493, engine/inference/result_words.py</extracomment>
   <translation>（標本では{list}）</translation>
  </message>
  <message>
   <source>the probability of one class</source>
   <extracomment>494, engine/inference/result_words.py</extracomment>
   <translation>1つのクラスの確率</translation>
  </message>
  <message>
   <source>the logit of one class</source>
   <extracomment>495, engine/inference/result_words.py</extracomment>
   <translation>1つのクラスのロジット</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid makes two classes of them by THRESHOLD</source>
   <extracomment>496, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATIONをsigmoidにすると、THRESHOLDにより2クラスに分けられます</translation>
  </message>
  <message>
   <source>logits of {channels} classes</source>
   <extracomment>497, engine/inference/result_words.py</extracomment>
   <translation>{channels}クラスのロジット</translation>
  </message>
  <message>
   <source>ACTIVATION softmax makes classes of them, sigmoid labels that do not exclude others</source>
   <extracomment>498, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATIONをsoftmaxにするとクラスに、sigmoidにすると互いに排他的でないラベルになります</translation>
  </message>
  <message>
   <source>Nothing says what the numbers of “{output}” are{seen}: {first}, or quantities (regression). {way}; none says that they are quantities.</source>
   <extracomment>499, engine/inference/result_words.py</extracomment>
   <translation>「{output}」の数値が何であるかを示すものがありません{seen}：{first}、または量（回帰）です。{way}。「なし」は、量であることを意味します。</translation>
  </message>
  <message>
   <source>{reading} Until it is said, there or in the model card (“kind” in cnnmapper:numbers), they are written as they are.</source>
   <extracomment>500, engine/inference/result_words.py</extracomment>
   <translation>{reading} ここで、またはモデルカード（cnnmapper:numbersの「kind」）で指定されるまで、数値はそのまま書き込まれます。</translation>
  </message>
  <message>
   <source>ACTIVATION sigmoid</source>
   <extracomment>501, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATIONのsigmoid</translation>
  </message>
  <message>
   <source>classes that exclude each other</source>
   <extracomment>502, engine/inference/result_words.py</extracomment>
   <translation>互いに排他的なクラス</translation>
  </message>
  <message>
   <source>ACTIVATION softmax</source>
   <extracomment>503, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATIONのsoftmax</translation>
  </message>
  <message>
   <source>something else</source>
   <extracomment>504, engine/inference/result_words.py</extracomment>
   <translation>別のもの</translation>
  </message>
  <message>
   <source>ACTIVATION none</source>
   <extracomment>505, engine/inference/result_words.py</extracomment>
   <translation>ACTIVATIONの「なし」</translation>
  </message>
  <message>
   <source>fractions or other quantities</source>
   <extracomment>506, engine/inference/result_words.py</extracomment>
   <translation>割合またはその他の量</translation>
  </message>
  <message>
   <source>The numbers of “{output}” may be {other} as well: {against}. Then choose {way}.</source>
   <extracomment>507, engine/inference/result_words.py</extracomment>
   <translation>「{output}」の数値は{other}である可能性もあります：{against}。その場合は{way}を選択してください。</translation>
  </message>
  <message>
   <source>The scale factor of the model is not known. Give it as SCALE_FACTOR: the size of an output pixel divided by the size of an image pixel (4 for a network with two 2 x 2 poolings).</source>
   <extracomment>508, engine/inference/field_search.py</extracomment>
   <translation>モデルの縮小率が不明です。SCALE_FACTORで指定してください：出力ピクセルの大きさを画像のピクセルの大きさで割った値です（2 x 2のプーリングが2つのネットワークでは4）。</translation>
  </message>
  <message>
   <source>STEP is {step}, but the model gives a map of each patch and not one value: there is no patch around every pixel that could be left out. Leave STEP at 1.</source>
   <extracomment>509, engine/inference/field_search.py</extracomment>
   <translation>STEPは{step}ですが、モデルはパッチごとに1つの値ではなくマップを出力します：省略できる「ピクセルごとのパッチ」はありません。STEPを1のままにしてください。</translation>
  </message>
  <message>
   <source>has {sources_count} image inputs: patches that overlap are for models of one</source>
   <extracomment>510, engine/inference/field_search.py</extracomment>
   <translation>{sources_count}個の画像入力を持ちます（重なり合うパッチは、画像入力が1つのモデル用です）</translation>
  </message>
  <message>
   <source>gives one value for each patch and not a map of it</source>
   <extracomment>511, engine/inference/field_search.py</extracomment>
   <translation>パッチごとに、マップではなく1つの値を出力します</translation>
  </message>
  <message>
   <source>METHOD is dense, which is for models that give one value for each patch; this one gives a map of {output} pixels for a patch of {patch}. Choose METHOD automatic.</source>
   <extracomment>512, engine/inference/field_search.py</extracomment>
   <translation>METHODは「デンス」ですが、これはパッチごとに1つの値を出力するモデル用です。このモデルは、{patch}のパッチに対して{output}ピクセルのマップを出力します。METHODで「自動」を選択してください。</translation>
  </message>
  <message>
   <source>The receptive field of the model's input “{name}” is not known{value}. Give it as RECEPTIVE_FIELD: the width (x height) in pixels of the patches that the model was trained on.</source>
   <extracomment>513, engine/inference/field_search.py</extracomment>
   <translation>モデルの入力「{name}」の受容野が不明です{value}。RECEPTIVE_FIELDで指定してください：モデルの学習に使われたパッチの幅（x高さ）をピクセルで表した値です。</translation>
  </message>
  <message>
   <source>The outputs {list} have different expression fields ({list_2}) for a patch of {patch}, and cannot share one map. Name in OUTPUT_NAMES those alone that have one pixel grid.</source>
   <extracomment>514, engine/inference/field_search.py</extracomment>
   <translation>出力{list}は、{patch}のパッチに対する出力野が異なり（{list_2}）、1つのマップにまとめられません。OUTPUT_NAMESには、ピクセル格子が同じ出力だけを指定してください。</translation>
  </message>
  <message>
   <source>the program</source>
   <extracomment>515, engine/inference/run_identity.py</extracomment>
   <translation>プログラム</translation>
  </message>
  <message>
   <source>the model</source>
   <extracomment>516, engine/inference/run_identity.py</extracomment>
   <translation>モデル</translation>
  </message>
  <message>
   <source>the outputs</source>
   <extracomment>517, engine/inference/run_identity.py</extracomment>
   <translation>出力</translation>
  </message>
  <message>
   <source>the method</source>
   <extracomment>518, engine/inference/cluster_document.py</extracomment>
   <translation>手法</translation>
  </message>
  <message>
   <source>the engine</source>
   <extracomment>519, engine/inference/cluster_document.py</extracomment>
   <translation>エンジン</translation>
  </message>
  <message>
   <source>the values of the images</source>
   <extracomment>520, engine/inference/run_identity.py</extracomment>
   <translation>画像の値</translation>
  </message>
  <message>
   <source>the tiles</source>
   <extracomment>521, engine/inference/run_identity.py</extracomment>
   <translation>タイル</translation>
  </message>
  <message>
   <source>the classes</source>
   <extracomment>522, engine/inference/run_identity.py</extracomment>
   <translation>クラス</translation>
  </message>
  <message>
   <source>{name} is “{text}”; expected {sources_count} {value}</source>
   <extracomment>524, engine/inference/size_texts.py</extracomment>
   <translation>{name}は「{text}」です。必要なのは{sources_count} {value}</translation>
  </message>
  <message>
   <source>sizes separated by commas, one for each source.</source>
   <extracomment>525, engine/inference/size_texts.py</extracomment>
   <translation>個のサイズです（ソースごとに1つ、カンマ区切り）。</translation>
  </message>
  <message>
   <source>Shares of the classes: {found}.</source>
   <extracomment>526, engine/inference/told_shares.py</extracomment>
   <translation>クラスの割合：{found}。</translation>
  </message>
  <message>
   <source>Nothing but</source>
   <extracomment>527, engine/inference/told_shares.py</extracomment>
   <translation>100%</translation>
  </message>
  <message>
   <source>{all_of_it} “{name}” on the map, of {entries_count} classes. If the land is so, all is well; else the model was given other numbers, other bands or another pixel size than it was trained on, or the legend is not its own.</source>
   <extracomment>528, engine/inference/told_shares.py</extracomment>
   <translation>凡例の{entries_count}クラスのうち、「{name}」がマップのほぼすべてを占めています（{all_of_it}）。実際の土地がそうであれば問題ありません。そうでなければ、学習時とは異なる数値、バンド、ピクセルサイズがモデルに与えられたか、凡例がこのモデルのものではありません。</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} has {bands} bands; the model's input “{name}” takes {channels}. Choose an image with the bands of the training, or give their names in BANDS.</source>
   <extracomment>529, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {path}のバンド数は{bands}ですが、モデルの入力「{name}」は{channels}バンドを受け付けます。学習に使われたバンドを持つ画像を選択するか、バンド名をBANDSで指定してください。</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {path} and what follows it have {count} bands; the model's input “{name}” takes {wanted}. Expected are images with the bands of the training, or the rasters to be stacked to one, one image after the other.</source>
   <extracomment>530, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {path}とそれに続くものを合わせたバンド数は{count}ですが、モデルの入力「{name}」は{wanted}バンドを受け付けます。学習に使われたバンドを持つ画像、または1つの画像に重ねるラスタを、画像ごとに順に指定してください。</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {error}</source>
   <extracomment>531, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {error}</translation>
  </message>
  <message>
   <source>Looking at {name}</source>
   <extracomment>532, engine/inference/training_images.py</extracomment>
   <translation>{name}を確認中</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: {name} is remote, so its overviews were looked at, whose pixels may be means: minimum, maximum and the outer percentiles are nearer to the middle than those of its own pixels. Give a local copy to have these.</source>
   <extracomment>533, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {name}はリモートにあるため、オーバービューを調べました。そのピクセルは平均値の可能性があり、最小値、最大値、両端のパーセンタイルは、元のピクセルの値よりも中央寄りになります。元のピクセルの値を得るには、ローカルのコピーを指定してください。</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE: no pixel of {name} has data in all bands. Choose an image that the model was trained on.</source>
   <extracomment>534, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE: {name}には、すべてのバンドにデータのあるピクセルがありません。モデルの学習に使われた画像を選択してください。</translation>
  </message>
  <message>
   <source>The training's images differ in unit, scale or offset of their bands; the model card keeps none of these.</source>
   <extracomment>535, engine/inference/training_images.py</extracomment>
   <translation>学習画像の間で、バンドの単位、スケール、またはオフセットが異なります。モデルカードにはこれらは保存されません。</translation>
  </message>
  <message>
   <source>The training's images have pixels of {sizes} m to {sizes_2} m; the model card keeps none of these sizes.</source>
   <extracomment>536, engine/inference/training_images.py</extracomment>
   <translation>学習画像のピクセルサイズは{sizes} m～{sizes_2} mです。モデルカードにはこれらのサイズは保存されません。</translation>
  </message>
  <message>
   <source>TRAINING_IMAGE ({origin}) has the mean {mean} in band {number}; {origin_2} was adapted to a mean of {mean_2} with a standard deviation of {standard_deviation}. One of them is not what the model was trained on: check scale and order of the bands. The card keeps the image's.</source>
   <extracomment>537, engine/inference/training_images.py</extracomment>
   <translation>TRAINING_IMAGE（{origin}）のバンド{number}の平均は{mean}ですが、{origin_2}は平均{mean_2}、標準偏差{standard_deviation}に合わせて調整されています。どちらかは、モデルの学習に使われたものではありません：スケールとバンドの順序を確認してください。カードには画像の値が保存されます。</translation>
  </message>
  <message>
   <source>numbers outside the training's range</source>
   <extracomment>538, engine/inference/unlike_band.py</extracomment>
   <translation>学習データの値域の外にある数値</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training's images a pixel is: the distance of what the model makes its class of to that of these images, divided by the distance within which 95 % of these lie. Do not trust the map where it is above 1.</source>
   <extracomment>539, engine/inference/unlike_band.py</extracomment>
   <translation>OUTPUT_CONFIDENCEの最後のバンドは、ピクセルが学習画像とどの程度異なるかを示します：モデルがクラスを決めるのに使う特徴量と、学習画像の特徴量との距離を、学習画像の95%が収まる距離で割った値です。1を超える場所のマップは信頼しないでください。</translation>
  </message>
  <message>
   <source>unlike the training (share of numbers out of range)</source>
   <extracomment>540, engine/inference/unlike_band.py</extracomment>
   <translation>学習データと異なる（値域外の数値の割合）</translation>
  </message>
  <message>
   <source>The last band of OUTPUT_CONFIDENCE tells how unlike the training a pixel is: of the numbers in its receptive field, the share outside the range in which 98 % of the training's lay, so 0.02 is usual. Export the model with TRAINING_IMAGE, and it measures that by its features.</source>
   <extracomment>541, engine/inference/unlike_band.py</extracomment>
   <translation>OUTPUT_CONFIDENCEの最後のバンドは、ピクセルが学習データとどの程度異なるかを示します：受容野内の数値のうち、学習データの98%が収まる値域の外にあるものの割合です。したがって、0.02は普通の値です。TRAINING_IMAGEを指定してモデルをエクスポートすると、特徴量で測定されます。</translation>
  </message>
  <message>
   <source>{mixed}: made of Sentinel-2 images from before and after processing baseline 04.00, which has 1000 added to every value, so that no one number puts them right. The values are taken as stored, and the map is wrong on one part. Give a mosaic of images of one kind.</source>
   <extracomment>542, engine/inference/value_choice.py</extracomment>
   <translation>{mixed}: 処理ベースライン04.00（すべての値に1000が加算される）より前と以降のSentinel-2画像が混在しているため、1つの数値では補正できません。値は保存値のまま使用され、マップの一部は誤りになります。同じ種類の画像からなるモザイクを指定してください。</translation>
  </message>
  <message>
   <source>{amount} subtracted from {same} ({told}): harmonised to before baseline 04.00</source>
   <extracomment>543, engine/inference/value_choice.py</extracomment>
   <translation>{same}から{amount}を減算（{told}）：ベースライン04.00より前に調和化</translation>
  </message>
  <message>
   <source>{same}: {amount} was added to the values ({told}), and the model card does not say whether to those of the training images, too. {amount_2} is subtracted, as for a model trained on images from before processing baseline 04.00 (January 2022) or on harmonised ones. If it was trained on values as they are now, the map is wrong: choose VALUES “as stored”.</source>
   <extracomment>544, engine/inference/value_choice.py</extracomment>
   <translation>{same}: 値に{amount}が加算されています（{told}）が、学習画像の値にも加算されていたかどうかがモデルカードに記載されていません。処理ベースライン04.00（2022年1月）より前の画像、または調和化した画像で学習したモデルとみなし、{amount_2}を引きます。現在のままの値で学習していた場合、マップは誤りになります：VALUESで「保存値のまま」を選択してください。</translation>
  </message>
  <message>
   <source>value x {scale} {offset} of {same}: scale and offset applied</source>
   <extracomment>545, engine/inference/value_choice.py</extracomment>
   <translation>{same}の値 x {scale} {offset}：スケールとオフセットを適用</translation>
  </message>
  <message>
   <source>as stored {others}: neither scale nor offset</source>
   <extracomment>546, engine/inference/value_choice.py</extracomment>
   <translation>{others}は保存値のまま：スケールもオフセットもなし</translation>
  </message>
  <message>
   <source>VALUES is “scale and offset applied”, but no band of {bands} has a scale or an offset, and no metadata of Sentinel-2 tell one. Choose VALUES “as stored”, or set them first (“Translate”, with -a_scale and -a_offset).</source>
   <extracomment>547, engine/inference/value_choice.py</extracomment>
   <translation>VALUESは「スケールとオフセットを適用」ですが、{bands}のどのバンドにもスケールやオフセットがなく、Sentinel-2のメタデータからも分かりません。VALUESで「保存値のまま」を選択するか、先にスケールとオフセットを設定してください（「形式変換（gdal_translate）」で-a_scaleと-a_offsetを指定）。</translation>
  </message>
  <message>
   <source>The model was trained on values with scale and offset applied, by its card; no scale or offset is known of {bands}. The values are taken as stored: right if they are scaled already, else the map is wrong.</source>
   <extracomment>548, engine/inference/value_choice.py</extracomment>
   <translation>カードによれば、モデルはスケールとオフセットを適用した値で学習されていますが、{bands}のスケールとオフセットは不明です。値は保存値のまま使用されます：すでにスケーリングされていれば正しく、そうでなければマップは誤りになります。</translation>
  </message>
  <message>
   <source>{same}: {added} should have been added to the values ({worst}), but {shares} % of a sample of {value} are below {added_2}, which they could hardly be then.</source>
   <extracomment>549, engine/inference/value_choice.py</extracomment>
   <translation>{same}: 値に{added}が加算されているはずです（{worst}）が、{value}の標本の{shares}%は{added_2}未満で、加算されていればほとんどありえない値です。</translation>
  </message>
  <message>
   <source>{said} It is subtracted all the same, as VALUES is “harmonised”: if it was subtracted before, the map is wrong, and VALUES “as stored” right.</source>
   <extracomment>550, engine/inference/value_choice.py</extracomment>
   <translation>{said} VALUESが「調和化」であるため、それでも引きます：すでに引かれていた場合、マップは誤りになり、VALUESは「保存値のまま」が正解です。</translation>
  </message>
  <message>
   <source>{said} It is taken for subtracted already, and is not subtracted again: if that is wrong, so is the map. VALUES “harmonised” subtracts it all the same.</source>
   <extracomment>551, engine/inference/value_choice.py</extracomment>
   <translation>{said} すでに引かれているとみなし、再び引くことはしません：それが誤りであれば、マップも誤りになります。VALUESを「調和化」にすると、それでも引きます。</translation>
  </message>
  <message>
   <source>{older}: nothing is added to the values ({older_2}), but the model was trained on images with 1000 added to every value, by its card. The values are taken as stored, and the map is wrong unless the card is: use an image of processing baseline 04.00 or later as it is.</source>
   <extracomment>552, engine/inference/value_choice.py</extracomment>
   <translation>{older}: 値には何も加算されていません（{older_2}）が、カードによれば、モデルはすべての値に1000を加算した画像で学習されています。値は保存値のまま使用され、カードが誤りでない限りマップは誤りになります：処理ベースライン04.00以降の画像をそのまま使用してください。</translation>
  </message>
  <message>
   <source>VALUES is “harmonised”, but nothing tells the processing baseline of {unknown}: no metadata of Sentinel-2 beside or above (MTD_MSIL2A.xml, MTD_MSIL1C.xml), none inside, no product's name in the path. The values are taken as stored: right if they are from before baseline 04.00 or harmonised already, else too large by 1000.</source>
   <extracomment>553, engine/inference/value_choice.py</extracomment>
   <translation>VALUESは「調和化」ですが、{unknown}の処理ベースラインが分かりません：同じか上位のフォルダにも（MTD_MSIL2A.xml、MTD_MSIL1C.xml）ファイル内にもSentinel-2のメタデータがなく、パスにもプロダクト名がありません。値は保存値のまま使用されます：ベースライン04.00より前のものか調和化済みであれば正しく、そうでなければ1000だけ大きすぎます。</translation>
  </message>
  <message>
   <source>as stored {unknown}: no processing baseline of Sentinel-2 is known</source>
   <extracomment>554, engine/inference/value_choice.py</extracomment>
   <translation>{unknown}は保存値のまま：Sentinel-2の処理ベースラインは不明</translation>
  </message>
  <message>
   <source>processing baseline {baseline}, {why}</source>
   <extracomment>555, engine/inference/value_choice.py</extracomment>
   <translation>処理ベースライン{baseline}、{why}</translation>
  </message>
  <message>
   <source>BLEND is on, but all that the model gives ({names}) are whole numbers, of which there is no mean. Switch BLEND off.</source>
   <extracomment>556, engine/inference/wanted_outputs.py</extracomment>
   <translation>BLENDがオンですが、モデルの出力（{names}）はすべて整数で、平均を求められません。BLENDをオフにしてください。</translation>
  </message>
  <message>
   <source>HEAD is *, but the model's outputs have different sizes for one patch ({sizes} pixels) and cannot share one map. Name those in HEAD that have the same, separated by commas.</source>
   <extracomment>557, engine/inference/wanted_outputs.py</extracomment>
   <translation>HEADは*ですが、モデルの出力は1つのパッチに対する大きさが異なり（{sizes}ピクセル）、1つのマップにまとめられません。HEADには、大きさが同じ出力をカンマ区切りで指定してください。</translation>
  </message>
  <message>
   <source>“{title}” is not named by the legend. {error}</source>
   <extracomment>558, engine/inference/wanted_products.py</extracomment>
   <translation>「{title}」の名前が凡例にありません。{error}</translation>
  </message>
  <message>
   <source>The class map is made of {made_of}.</source>
   <extracomment>559, engine/inference/wanted_products.py</extracomment>
   <translation>分類図は次のものから作成されます：{made_of}。</translation>
  </message>
  <message>
   <source>the legend</source>
   <extracomment>560, engine/inference/wanted_products.py</extracomment>
   <translation>凡例</translation>
  </message>
  <message>
   <source>is taken for something else, and the map holds {HIGHEST}. Name it in OUTPUT_NAMES if it holds the classes all the same.</source>
   <extracomment>561, engine/inference/wanted_products.py</extracomment>
   <translation>別のものとみなされ、マップには{HIGHEST}が入ります。それでもクラスを表している場合は、OUTPUT_NAMESで指定してください。</translation>
  </message>
  <message>
   <source>is taken for the classes all the same. If it is something else, export the model without it: the map holds {HIGHEST} then.</source>
   <extracomment>562, engine/inference/wanted_products.py</extracomment>
   <translation>それでもクラスとみなされます。別のものである場合は、この出力なしでモデルをエクスポートしてください。その場合、マップには{HIGHEST}が入ります。</translation>
  </message>
  <message>
   <source>The model's output “{labels}”, of whole numbers, is another class than the most probable one of “{probabilities}” on {share} % of samples. It {taken}</source>
   <extracomment>563, engine/inference/wanted_products.py</extracomment>
   <translation>モデルの整数の出力「{labels}」は、標本の{share}%で「{probabilities}」の最も確率の高いクラスと異なります。この出力は、{taken}</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, which is no output of the model. Its outputs are: {list}.</source>
   <extracomment>564, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMESで「{name}」が指定されていますが、モデルにそのような出力はありません。モデルの出力は次のとおりです：{list}。</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names an output twice: {text}.</source>
   <extracomment>565, engine/inference/wanted_products.py</extracomment>
   <translation>OUTPUT_NAMESで同じ出力が2回指定されています：{text}。</translation>
  </message>
  <message>
   <source>The model has several outputs that may be its result ({list}), and nothing says which is: neither its labels, nor how they hang together, nor their names. Name the one that you want in HEAD, several separated by commas, or * for all of them in one map; OUTPUT_NAMES writes their channels as they are. Exporting the Keras file again may tell, too.</source>
   <extracomment>566, engine/inference/wanted_products.py</extracomment>
   <translation>モデルには結果になりうる出力が複数あり（{list}）、ラベルからも、出力同士の関係からも、名前からも、どれが結果かが分かりません。使用する出力をHEADで指定してください（複数の場合はカンマ区切り、すべてを1つのマップにする場合は*）。OUTPUT_NAMESでは、そのチャンネルがそのまま書き込まれます。Kerasファイルをエクスポートし直すと分かる場合もあります。</translation>
  </message>
  <message>
   <source>The model has no output to make a map of: neither labels (one channel of whole numbers) nor floating-point numbers. Name the outputs to write in OUTPUT_NAMES, or export a model with such an output.</source>
   <extracomment>567, engine/inference/wanted_products.py</extracomment>
   <translation>モデルには、マップにできる出力がありません：ラベル（整数の1チャンネル）も浮動小数点数もありません。書き出す出力をOUTPUT_NAMESで指定するか、そのような出力を持つモデルをエクスポートしてください。</translation>
  </message>
  <message>
   <source>The model has no output of class probabilities (several channels that sum to 1, or one between 0 and 1), so {wanted} cannot be made. Leave it empty, or export a model with a softmax or sigmoid output.</source>
   <extracomment>568, engine/inference/wanted_products.py</extracomment>
   <translation>モデルにはクラス確率の出力（合計が1になる複数のチャンネル、または0～1の1チャンネル）がないため、{wanted}を作成できません。空にするか、softmaxまたはsigmoidの出力を持つモデルをエクスポートしてください。</translation>
  </message>
  <message>
   <source>{result} Until it is said, {wanted} cannot be made; or leave it empty.</source>
   <extracomment>569, engine/inference/wanted_products.py</extracomment>
   <translation>{result} それが指定されるまで、{wanted}は作成できません。または、空にしてください。</translation>
  </message>
  <message>
   <source>{result}: they are no output of class probabilities, so {wanted} cannot be made. Leave it empty, or choose another ACTIVATION or HEAD.</source>
   <extracomment>570, engine/inference/wanted_products.py</extracomment>
   <translation>{result}：クラス確率の出力ではないため、{wanted}を作成できません。空にするか、別のACTIVATIONまたはHEADを選択してください。</translation>
  </message>
  <message>
   <source>ACTIVATION is not used: the model gives labels, to which none applies.</source>
   <extracomment>571, engine/inference/wanted_products.py</extracomment>
   <translation>ACTIVATIONは使用されません：モデルの出力はラベルで、活性化関数は適用されません。</translation>
  </message>
  <message>
   <source>THRESHOLD is not used: the model gives {what}, to which none applies.</source>
   <extracomment>572, engine/inference/wanted_products.py</extracomment>
   <translation>THRESHOLDは使用されません：モデルの出力は{what}で、閾値は適用されません。</translation>
  </message>
  <message>
   <source>CLASSES is not used. {result}</source>
   <extracomment>573, engine/inference/wanted_products.py</extracomment>
   <translation>CLASSESは使用されません。{result}</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <extracomment>574, engine/inspect_model.py</extracomment>
   <translation>レポートを書き出し中</translation>
  </message>
  <message>
   <source>OUTPUT_HTML {target} cannot be written: {value}. Choose another file.</source>
   <extracomment>575, engine/inspect_model.py</extracomment>
   <translation>OUTPUT_HTML {target}に書き込めません：{value}。別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>{companion} is not what GDAL writes beside a raster ({error}); repair or remove it.</source>
   <extracomment>576, engine/maps/category_names.py</extracomment>
   <translation>{companion}は、GDALがラスタと同じ場所に書き出す内容ではありません（{error}）。修復するか削除してください。</translation>
  </message>
  <message>
   <source>{path} is not what GDAL writes: it declares XML entities.</source>
   <extracomment>577, engine/maps/category_names.py</extracomment>
   <translation>{path}はGDALが書き出す内容ではありません：XMLエンティティが宣言されています。</translation>
  </message>
  <message>
   <source>the model's labels, as they are</source>
   <extracomment>578, engine/maps/class_channels.py</extracomment>
   <translation>モデルのラベル（そのままの値）</translation>
  </message>
  <message>
   <source>the model's labels, as numbers of its channels</source>
   <extracomment>579, engine/maps/class_channels.py</extracomment>
   <translation>モデルのラベル（チャンネル番号として）</translation>
  </message>
  <message>
   <source>the channel of the highest probability</source>
   <extracomment>580, engine/maps/class_channels.py</extracomment>
   <translation>確率が最大のチャンネル</translation>
  </message>
  <message>
   <source>{origin}: {entry} means no data; it names no channel.</source>
   <extracomment>581, engine/maps/class_channels.py</extracomment>
   <translation>{origin}: {entry}はデータなしを意味し、チャンネルを表しません。</translation>
  </message>
  <message>
   <source>The classes of {origin} are not in the order of their values. They are taken to be in the order of the model's channels: {classes}. If the channels are in the order of the values instead ({by_value}), sort the legend by value.</source>
   <extracomment>582, engine/maps/class_channels.py</extracomment>
   <translation>{origin}のクラスが値の順に並んでいません。モデルのチャンネルの順に並んでいるとみなします：{classes}。チャンネルが値の順（{by_value}）である場合は、凡例を値の順に並べ替えてください。</translation>
  </message>
  <message>
   <source>The classes of {origin} name the model's channels in their order, and the map holds their values: {classes}.</source>
   <extracomment>583, engine/maps/class_channels.py</extracomment>
   <translation>{origin}のクラスはモデルのチャンネルに順に対応し、マップにはその値が入ります：{classes}。</translation>
  </message>
  <message>
   <source>The model gives {channels} classes (channels {channels_2}); the legend of {origin} has {classes_count} (values {values}){value}. Expected is one class for each channel, in the channels' order: {value_2}</source>
   <extracomment>584, engine/maps/class_channels.py</extracomment>
   <translation>モデルの出力は{channels}クラス（チャンネル{channels_2}）ですが、{origin}の凡例は{classes_count}クラス（値{values}）です{value}。チャンネルの順序で、チャンネルごとに1クラスでなければなりません：{value_2}</translation>
  </message>
  <message>
   <source>, {value} meaning no data</source>
   <extracomment>585, engine/maps/class_channels.py</extracomment>
   <translation>（{value}はデータなしを意味する）</translation>
  </message>
  <message>
   <source>remove the classes that the model does not have, or choose the legend that belongs to the model.</source>
   <extracomment>586, engine/maps/class_channels.py</extracomment>
   <translation>モデルにないクラスを削除するか、モデルに対応する凡例を選択してください。</translation>
  </message>
  <message>
   <source>add those that are missing, one that is only background too, or choose the legend that belongs to the model.</source>
   <extracomment>587, engine/maps/class_channels.py</extracomment>
   <translation>不足しているクラスを（背景だけのクラスも含めて）追加するか、モデルに対応する凡例を選択してください。</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: those on samples of the image are {tolist}; the legend has the values {values}. They may count from 1, and every name would be that of the class before. Give a legend (CLASSES) whose values are the labels: from 1 on, or from 0 to {values_count}.</source>
   <extracomment>588, engine/maps/class_channels.py</extracomment>
   <translation>モデルのラベルの意味が分かりません：画像の標本でのラベルは{tolist}、凡例の値は{values}です。ラベルが1から始まっている可能性があり、その場合、すべての名前が1つ前のクラスのものになります。値がラベルと一致する凡例（CLASSES）を指定してください：1から、または0から{values_count}まで。</translation>
  </message>
  <message>
   <source>the model's labels on samples of the image are {tolist}; the legend has the values {values}</source>
   <extracomment>589, engine/maps/class_channels.py</extracomment>
   <translation>画像の標本でのモデルのラベルは{tolist}、凡例の値は{values}である</translation>
  </message>
  <message>
   <source>It is not known what the model's labels mean: {have}. They may be these values, or count from 0 ({channels}). Give a legend (CLASSES) whose values are the labels: from 0 on if they count from 0, else with an entry for 0 as well.</source>
   <extracomment>590, engine/maps/class_channels.py</extracomment>
   <translation>モデルのラベルの意味が分かりません：{have}。これらの値そのものであるか、0から数えた番号（{channels}）である可能性があります。値がラベルと一致する凡例（CLASSES）を指定してください：0から始まる場合は0からの値、そうでなければ0の項目も含めてください。</translation>
  </message>
  <message>
   <source>The legend does not fit the model: {have}. Give a legend (CLASSES) that has every label of the model.</source>
   <extracomment>591, engine/maps/class_channels.py</extracomment>
   <translation>凡例がモデルに合いません：{have}。モデルのすべてのラベルを含む凡例（CLASSES）を指定してください。</translation>
  </message>
  <message>
   <source>The model's labels contradict the legend: where channel {channel} is the most probable, by the legend {channels}, the label is {labels}. Give a legend (CLASSES) whose values are the model's labels, in the order of its channels.</source>
   <extracomment>592, engine/maps/class_channels.py</extracomment>
   <translation>モデルのラベルが凡例と矛盾しています：チャンネル{channel}（凡例では{channels}）の確率が最も高い場所で、ラベルが{labels}です。モデルのラベルを値とし、モデルのチャンネルの順に並んだ凡例（CLASSES）を指定してください。</translation>
  </message>
  <message>
   <source>no whole number</source>
   <extracomment>593, engine/maps/discrete_ramp.py</extracomment>
   <translation>整数がない</translation>
  </message>
  <message>
   <source>the values {first} to {last}</source>
   <extracomment>594, engine/maps/discrete_ramp.py</extracomment>
   <translation>値{first}～{last}</translation>
  </message>
  <message>
   <source>{origin} is a style with the colour interpolation “Discrete”: its numbers are upper bounds, and the class up to {bound} holds {holds}. Expected is one class value in each: choose the interpolation “Exact”, or “Paletted/Unique values”, in the symbology and save the style again.</source>
   <extracomment>595, engine/maps/discrete_ramp.py</extracomment>
   <translation>{origin}は、色の補間が「離散値」のスタイルです：数値は上限値であり、{bound}までのクラスには{holds}が含まれます。1つのクラスの値は1つでなければなりません：シンボロジで補間「正確な」、または「カテゴリ値パレット」を選択し、スタイルを保存し直してください。</translation>
  </message>
  <message>
   <source>{folders} has {free} free; the maps may take {size}. Free some space, choose another folder, a smaller area, or the compact probabilities (PROBABILITY_TYPE uint16).</source>
   <extracomment>596, engine/maps/disk_space.py</extracomment>
   <translation>{folders}の空き容量は{free}ですが、マップには{size}が必要になる可能性があります。空き容量を増やすか、別のフォルダ、より小さな範囲、または容量の小さい確率（PROBABILITY_TYPEをuint16）を選択してください。</translation>
  </message>
  <message>
   <source>CREATION_OPTIONS COG: this GDAL ({version}) writes no cloud-optimised files; expected is 3.1 or newer. Leave the option out.</source>
   <extracomment>597, engine/maps/gdal_writer.py</extracomment>
   <translation>CREATION_OPTIONS COG: このGDAL（{version}）はクラウド最適化ファイルを書き出せません。3.1以降が必要です。このオプションを外してください。</translation>
  </message>
  <message>
   <source>{parent} cannot take the map: {error}. Choose another output file, or check CREATION_OPTIONS.</source>
   <extracomment>598, engine/maps/gdal_writer.py</extracomment>
   <translation>{parent}にマップを書き込めません：{error}。別の出力ファイルを選択するか、CREATION_OPTIONSを確認してください。</translation>
  </message>
  <message>
   <source>Writing the map in {parent} failed: {error}. Check the free space of the disk.</source>
   <extracomment>599, engine/maps/gdal_writer.py</extracomment>
   <translation>{parent}へのマップの書き込みに失敗しました：{error}。ディスクの空き容量を確認してください。</translation>
  </message>
  <message>
   <source>.qml, .csv, .tsv, .txt, .clr or .json</source>
   <extracomment>600, engine/maps/legend.py</extracomment>
   <translation>.qml、.csv、.tsv、.txt、.clr、.jsonのいずれか</translation>
  </message>
  <message>
   <source>{origin} holds no classes. Expected a paletted or single-band pseudocolor style (.qml), a table with the columns value, label, color (.csv), a colour map (.txt, .clr), or a model card with classes (.json).</source>
   <extracomment>601, engine/maps/legend.py</extracomment>
   <translation>{origin}にはクラスがありません。カテゴリ値パレットまたは単バンド疑似カラーのスタイル（.qml）、value、label、colorの列を持つ表（.csv）、カラーマップ（.txt、.clr）、またはクラスを持つモデルカード（.json）を指定してください。</translation>
  </message>
  <message>
   <source>{origin} has the class value {value} twice.</source>
   <extracomment>602, engine/maps/legend.py</extracomment>
   <translation>{origin}にクラス値{value}が2回あります。</translation>
  </message>
  <message>
   <source>{origin} has the class value {outside}; expected whole numbers from 0 to {MAX_VALUE}, and -1 for no data.</source>
   <extracomment>603, engine/maps/legend.py</extracomment>
   <translation>{origin}にクラス値{outside}があります。0～{MAX_VALUE}の整数、データなしの場合は-1でなければなりません。</translation>
  </message>
  <message>
   <source>{origin}: the value {value} (“{label}”) means no data; it is no class.</source>
   <extracomment>604, engine/maps/legend.py</extracomment>
   <translation>{origin}: 値{value}（「{label}」）はデータなしを意味し、クラスではありません。</translation>
  </message>
  <message>
   <source>{origin}: the value {value} means no data; it is no class.</source>
   <extracomment>605, engine/maps/legend.py</extracomment>
   <translation>{origin}: 値{value}はデータなしを意味し、クラスではありません。</translation>
  </message>
  <message>
   <source>{path} does not exist. Choose an existing legend file.</source>
   <extracomment>606, engine/maps/legend.py</extracomment>
   <translation>{path}が存在しません。存在する凡例ファイルを選択してください。</translation>
  </message>
  <message>
   <source>{path} is no file; expected a legend: {KINDS}.</source>
   <extracomment>607, engine/maps/legend.py</extracomment>
   <translation>{path}はファイルではありません。凡例を指定してください：{KINDS}。</translation>
  </message>
  <message>
   <source>{path} is no legend file; expected {KINDS}.</source>
   <extracomment>608, engine/maps/legend.py</extracomment>
   <translation>{path}は凡例ファイルではありません。{KINDS}を指定してください。</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected a legend, which has fewer than {MAX_BYTES}.</source>
   <extracomment>609, engine/maps/legend.py</extracomment>
   <translation>{path}は{size}バイトです。凡例は{MAX_BYTES}バイト未満でなければなりません。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {strerror}.</source>
   <extracomment>610, engine/inference/cluster_document.py</extracomment>
   <translation>{path}を読み込めません：{strerror}。</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels, but not that of {label} ({value}). Give it a number, or remove the column.</source>
   <extracomment>611, engine/maps/legend.py</extracomment>
   <translation>{origin}ではモデルのチャンネルに番号が付いていますが、{label}（{value}）には番号がありません。番号を付けるか、その列を削除してください。</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; it was read as Windows-1252.</source>
   <extracomment>612, engine/maps/legend.py</extracomment>
   <translation>{origin}はUTF-8のテキストではないため、Windows-1252として読み込まれました。</translation>
  </message>
  <message>
   <source>{origin} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>613, engine/maps/legend.py</extracomment>
   <translation>{origin}はUTF-8のテキストではありません。UTF-8で保存してください。</translation>
  </message>
  <message>
   <source>class {value} has the name {label}</source>
   <extracomment>614, engine/maps/legend.py</extracomment>
   <translation>クラス{value}の名前が{label}である</translation>
  </message>
  <message>
   <source>color_hint is {hint}</source>
   <extracomment>615, engine/maps/legend.py</extracomment>
   <translation>color_hintが{hint}である</translation>
  </message>
  <message>
   <source>{origin} is not a model card ({name}: {error}); expected is the model_card.json of an exported model.</source>
   <extracomment>616, engine/maps/legend.py</extracomment>
   <translation>{origin}はモデルカードではありません（{name}: {error}）。エクスポート済みモデルのmodel_card.jsonを指定してください。</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters; expected text, saved as UTF-8.</source>
   <extracomment>617, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin}にNUL文字が含まれています。UTF-8で保存されたテキストでなければなりません。</translation>
  </message>
  <message>
   <source>{origin} has a bound that is no number.</source>
   <extracomment>618, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin}に数値ではない境界値があります。</translation>
  </message>
  <message>
   <source>{origin}: “{line}” is no line of a colour map; expected are a class value and red, green, blue from 0 to 255 (and alpha and a label), or a first line such as value,label,color.</source>
   <extracomment>619, engine/maps/legend_colour_map.py</extracomment>
   <translation>{origin}: 「{line}」はカラーマップの行ではありません。クラス値と0～255の赤、緑、青（さらにアルファとラベル）、または最初の行にvalue,label,colorのような見出しが必要です。</translation>
  </message>
  <message>
   <source>{origin}: the class value “{text}” is no number.</source>
   <extracomment>620, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: クラス値「{text}」は数値ではありません。</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is too large.</source>
   <extracomment>621, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: クラス値{text}は大きすぎます。</translation>
  </message>
  <message>
   <source>{origin}: the class value {text} is no whole number.</source>
   <extracomment>622, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}: クラス値{text}は整数ではありません。</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: {error}.</source>
   <extracomment>623, engine/maps/legend_style.py</extracomment>
   <translation>{origin}はQGISスタイルではありません：{error}。</translation>
  </message>
  <message>
   <source>{origin} is not a QGIS style: it declares XML entities.</source>
   <extracomment>624, engine/maps/legend_style.py</extracomment>
   <translation>{origin}はQGISスタイルではありません：XMLエンティティが宣言されています。</translation>
  </message>
  <message>
   <source>{origin} holds NUL characters: it is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>625, engine/maps/legend_table.py</extracomment>
   <translation>{origin}にNUL文字が含まれています：UTF-8のテキストではありません。UTF-8で保存してください。</translation>
  </message>
  <message>
   <source>{origin} is not a table: {error}.</source>
   <extracomment>626, engine/maps/legend_table.py</extracomment>
   <translation>{origin}は表ではありません：{error}。</translation>
  </message>
  <message>
   <source>{origin} has a column for the number of the model's channel, with {value} in it; expected is each number once, from 0 or 1 on. Number the classes in the order of the model's channels, or remove the column.</source>
   <extracomment>627, engine/maps/legend_table.py</extracomment>
   <translation>{origin}にはモデルのチャンネル番号の列がありますが、その中に{value}があります。0または1から始まる番号が1回ずつ現れなければなりません。クラスにモデルのチャンネルの順で番号を付けるか、列を削除してください。</translation>
  </message>
  <message>
   <source>{origin} numbers the model's channels {list} and the classes {list_2}: values that count from 0 are the numbers of the channels themselves. Leave the column out, or give other values.</source>
   <extracomment>628, engine/maps/legend_table.py</extracomment>
   <translation>{origin}では、モデルのチャンネルの番号が{list}、クラスの番号が{list_2}です：0から始まる連番の値は、それ自体がチャンネルの番号です。この列を省くか、別の値を指定してください。</translation>
  </message>
  <message>
   <source>{origin} lacks the columns {list}; expected a first line such as value,label,color.</source>
   <extracomment>629, engine/maps/legend_table.py</extracomment>
   <translation>{origin}に列{list}がありません。最初の行はvalue,label,colorのようでなければなりません。</translation>
  </message>
  <message>
   <source>{origin} lacks the column {list}; expected a first line such as value,label,color.</source>
   <extracomment>630, engine/maps/legend_table.py</extracomment>
   <translation>{origin}に列{list}がありません。最初の行はvalue,label,colorのようでなければなりません。</translation>
  </message>
  <message>
   <source>{origin} has {cells_count} cells, the first line {width}. A label with a separator in it is put between quotes ("); a colour may be left out at the end.</source>
   <extracomment>631, engine/maps/legend_table.py</extracomment>
   <translation>{origin}のセル数は{cells_count}ですが、最初の行では{width}です。区切り文字を含むラベルは引用符（"）で囲んでください。末尾の色は省略できます。</translation>
  </message>
  <message>
   <source>{origin}: the colour is red, green, blue “{list}”; expected are three whole numbers from 0 to 255.</source>
   <extracomment>632, engine/maps/legend_table.py</extracomment>
   <translation>{origin}: 色の赤、緑、青が「{list}」です。0～255の3つの整数でなければなりません。</translation>
  </message>
  <message>
   <source>The creation option COG={options} means nothing; expected is YES or NO.</source>
   <extracomment>633, engine/maps/map_profile.py</extracomment>
   <translation>作成オプションCOG={options}は無効です。YESまたはNOを指定してください。</translation>
  </message>
  <message>
   <source>The creation option “{option}” is not of the form KEY=VALUE.</source>
   <extracomment>634, engine/maps/map_profile.py</extracomment>
   <translation>作成オプション「{option}」はKEY=VALUEの形式ではありません。</translation>
  </message>
  <message>
   <source>{target} is being written by another run. Wait for it, cancel it, or choose another output file.</source>
   <extracomment>635, engine/maps/output_lock.py</extracomment>
   <translation>{target}は別の実行で書き込み中です。終わるのを待つか、その実行をキャンセルするか、別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>a file cannot be both input and output</source>
   <extracomment>636, engine/maps/output_paths.py</extracomment>
   <translation>1つのファイルを入力と出力の両方にはできない</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a name that ends with {list}.</source>
   <extracomment>637, engine/maps/output_paths.py</extracomment>
   <translation>{name}は{path}です。末尾が{list}の名前を指定してください。</translation>
  </message>
  <message>
   <source>{name} is {path}, which is read or written already; {clash}. Choose another file.</source>
   <extracomment>638, engine/maps/output_paths.py</extracomment>
   <translation>{name}は{path}ですが、これはすでに読み込みまたは書き込みの対象です（{clash}）。別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>another output has the same file name</source>
   <extracomment>639, engine/maps/output_paths.py</extracomment>
   <translation>別の出力のファイル名が同じである</translation>
  </message>
  <message>
   <source>{name} {path} is a folder; expected a file to write.</source>
   <extracomment>640, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path}はフォルダです。書き込むファイルを指定してください。</translation>
  </message>
  <message>
   <source>{path} is a part of the image; it would be lost. Choose another output file.</source>
   <extracomment>641, engine/maps/output_paths.py</extracomment>
   <translation>{path}は画像の一部であり、失われてしまいます。別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>{name} {folder} is a file; expected a new or empty folder.</source>
   <extracomment>642, engine/maps/output_paths.py</extracomment>
   <translation>{name} {folder}はファイルです。新しいフォルダか空のフォルダを指定してください。</translation>
  </message>
  <message>
   <source>{name}: the folder {parent} does not exist. Create it, or choose another.</source>
   <extracomment>643, engine/maps/output_paths.py</extracomment>
   <translation>{name}: フォルダ{parent}が存在しません。作成するか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>the overviews do not come back as they were written</source>
   <extracomment>644, engine/maps/rasterio_writer.py</extracomment>
   <translation>オーバービューを読み戻すと、書き込んだ内容と一致しない</translation>
  </message>
  <message>
   <source>The map in {parent} cannot be opened again: {error}. Check the free space of the disk, and run it again.</source>
   <extracomment>645, engine/maps/rasterio_writer.py</extracomment>
   <translation>{parent}のマップを再度開くことができません：{error}。ディスクの空き容量を確認し、もう一度実行してください。</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}.</source>
   <extracomment>646, engine/maps/resumable_maps.py</extracomment>
   <translation>未完成のマップがありますが、最初からやり直します：{reason}。</translation>
  </message>
  <message>
   <source>its tiles are damaged</source>
   <extracomment>647, engine/maps/resumable_maps.py</extracomment>
   <translation>そのタイルが壊れている</translation>
  </message>
  <message>
   <source>its tiles cannot be read ({strerror})</source>
   <extracomment>648, engine/maps/resumable_maps.py</extracomment>
   <translation>そのタイルを読み込めない（{strerror}）</translation>
  </message>
  <message>
   <source>Going on with an interrupted run: {sound_count} of {tiles_count} tiles are done.</source>
   <extracomment>649, engine/maps/resumable_maps.py</extracomment>
   <translation>中断された実行を再開します：{tiles_count}枚中{sound_count}枚のタイルが完了しています。</translation>
  </message>
  <message>
   <source>What was written to {parent} does not come back: the disk is full, or fails. Free some space, and run it again.</source>
   <extracomment>650, engine/maps/part_merging.py</extracomment>
   <translation>{parent}に書き込んだ内容を正しく読み戻せません：ディスクがいっぱいか、故障しています。空き容量を増やし、もう一度実行してください。</translation>
  </message>
  <message>
   <source>{parent} cannot take the tiles that are finished: {strerror}. Check the free space of the disk.</source>
   <extracomment>651, engine/maps/resumable_maps.py</extracomment>
   <translation>{parent}に完了したタイルを書き込めません：{strerror}。ディスクの空き容量を確認してください。</translation>
  </message>
  <message>
   <source>{target} cannot be written: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>652, engine/maps/resumable_maps.py</extracomment>
   <translation>{target}に書き込めません：{strerror}。開いている場所で閉じるか、別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>{target} cannot be replaced: {strerror}. Close it where it is open, or choose another output file.</source>
   <extracomment>653, engine/maps/resumable_maps.py</extracomment>
   <translation>{target}を置き換えられません：{strerror}。開いている場所で閉じるか、別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>its journal is of another version of the program</source>
   <extracomment>655, engine/maps/run_journal.py</extracomment>
   <translation>ジャーナルがプログラムの別のバージョンのものである</translation>
  </message>
  <message>
   <source>its journal cannot be read</source>
   <extracomment>656, engine/maps/run_journal.py</extracomment>
   <translation>ジャーナルを読み込めない</translation>
  </message>
  <message>
   <source>what has changed since: {list}</source>
   <extracomment>657, engine/maps/run_journal.py</extracomment>
   <translation>その後に変更されたもの：{list}</translation>
  </message>
  <message>
   <source>{path} is not open</source>
   <extracomment>658, engine/maps/tile_spool.py</extracomment>
   <translation>{path}が開かれていない</translation>
  </message>
  <message>
   <source>{name} is a Keras file, and is exported for this run alone.</source>
   <extracomment>659, engine/model_file.py</extracomment>
   <translation>{name}はKerasファイルで、この実行のためだけにエクスポートされます。</translation>
  </message>
  <message>
   <source>Looking for an export of {name}</source>
   <extracomment>660, engine/model_file.py</extracomment>
   <translation>{name}のエクスポート結果を検索中</translation>
  </message>
  <message>
   <source>Waiting for another run that exports {name}</source>
   <extracomment>661, engine/model_file.py</extracomment>
   <translation>{name}をエクスポートしている別の実行を待機中</translation>
  </message>
  <message>
   <source>{name} is a Keras file: it is exported once, and the export kept for the next runs.</source>
   <extracomment>662, engine/model_file.py</extracomment>
   <translation>{name}はKerasファイルです：一度エクスポートされ、その結果は次回以降の実行のために保存されます。</translation>
  </message>
  <message>
   <source>{path} was changed while it was read. Wait until nothing writes it any more, and run it again.</source>
   <extracomment>663, engine/model_file.py</extracomment>
   <translation>{path}は読み込み中に変更されました。書き込みが終わるのを待って、もう一度実行してください。</translation>
  </message>
  <message>
   <source>{name} was exported by an earlier run, and that export is used.</source>
   <extracomment>664, engine/model_file.py</extracomment>
   <translation>{name}は以前の実行でエクスポートされており、その結果を使用します。</translation>
  </message>
  <message>
   <source>Starting TensorFlow and Keras</source>
   <extracomment>665, engine/model_file.py</extracomment>
   <translation>TensorFlowとKerasを起動中</translation>
  </message>
  <message>
   <source>The export of {model} cannot be written to {parent} ({reason}). Free some space there, or export it with “Export a Keras model” and choose the folder.</source>
   <extracomment>666, engine/model_file.py</extracomment>
   <translation>{model}のエクスポート結果を{parent}に書き込めません（{reason}）。そこの空き容量を増やすか、「Kerasモデルのエクスポート」でエクスポートしてそのフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{error} CUSTOM_CODE is a parameter of “Export a Keras model” (cnnmapper:exportmodel): export the file there, and choose the folder that it writes as MODEL.</source>
   <extracomment>667, engine/model_file.py</extracomment>
   <translation>{error} CUSTOM_CODEは「Kerasモデルのエクスポート」（cnnmapper:exportmodel）のパラメータです：そこでファイルをエクスポートし、書き出されたフォルダをMODELとして選択してください。</translation>
  </message>
  <message>
   <source>Copy the file again</source>
   <extracomment>669, engine/models/card.py</extracomment>
   <translation>ファイルをコピーし直してください</translation>
  </message>
  <message>
   <source>Export the model again</source>
   <extracomment>670, engine/models/card.py</extracomment>
   <translation>モデルをエクスポートし直してください</translation>
  </message>
  <message>
   <source>{model} describes other model files than those beside it (SHA-256 {actual}… instead of {sha256}…). {again}, or remove the card if you changed the model on purpose.</source>
   <extracomment>671, engine/models/card.py</extracomment>
   <translation>{model}には、同じ場所にあるものとは異なるモデルファイルが記載されています（SHA-256が{sha256}…ではなく{actual}…）。{again}。モデルを意図的に変更した場合は、カードを削除してください。</translation>
  </message>
  <message>
   <source>{path} is no file. Export the model again.</source>
   <extracomment>672, engine/models/card.py</extracomment>
   <translation>{path}はファイルではありません。モデルをエクスポートし直してください。</translation>
  </message>
  <message>
   <source>it has {st_size} bytes; that is no model card.</source>
   <extracomment>673, engine/models/card.py</extracomment>
   <translation>{st_size}バイトあり、モデルカードではない。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <extracomment>674, engine/models/card.py</extracomment>
   <translation>{path}を読み込めません：{error}。</translation>
  </message>
  <message>
   <source>{path} is not a model card of this program ({rstrip}). Export the model again, or remove the card and give RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR yourself.</source>
   <extracomment>675, engine/models/card.py</extracomment>
   <translation>{path}はこのプログラムのモデルカードではありません（{rstrip}）。モデルをエクスポートし直すか、カードを削除し、RECEPTIVE_FIELD、EXPRESSION_FIELD、SCALE_FACTORを自分で指定してください。</translation>
  </message>
  <message>
   <source>{BLOCK} has version {block}, expected 1</source>
   <extracomment>676, engine/models/card.py</extracomment>
   <translation>{BLOCK}のバージョンが1ではなく{block}である</translation>
  </message>
  <message>
   <source>its fields were changed by hand, or it is damaged</source>
   <extracomment>677, engine/models/card.py</extracomment>
   <translation>そのフィールドが手作業で変更されているか、壊れている</translation>
  </message>
  <message>
   <source>{name}, exported by CNN Mapper from a Keras file.</source>
   <extracomment>678, engine/models/card.py</extracomment>
   <translation>{name}。CNN MapperによりKerasファイルからエクスポート。</translation>
  </message>
  <message>
   <source>{name}, an ONNX file.</source>
   <extracomment>679, engine/models/card.py</extracomment>
   <translation>{name}。ONNXファイル。</translation>
  </message>
  <message>
   <source>its sha256 is none</source>
   <extracomment>680, engine/models/card_values.py</extracomment>
   <translation>sha256が正しい値ではない</translation>
  </message>
  <message>
   <source>the length of an axis is {value}</source>
   <extracomment>681, engine/models/card_values.py</extracomment>
   <translation>軸の長さが{value}である</translation>
  </message>
  <message>
   <source>TensorFlow SavedModel (with the variables folder beside it)</source>
   <extracomment>682, engine/models/card_assets.py</extracomment>
   <translation>TensorFlow SavedModel（variablesフォルダとともに使用）</translation>
  </message>
  <message>
   <source>ONNX model</source>
   <extracomment>684, engine/models/card_assets.py</extracomment>
   <translation>ONNXモデル</translation>
  </message>
  <message>
   <source>The same as ONNX (opset {opset})</source>
   <extracomment>685, engine/models/card_assets.py</extracomment>
   <translation>同じモデルのONNX形式（opset {opset}）</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, is not used: {error}</source>
   <extracomment>687, engine/models/card_beside.py</extracomment>
   <translation>モデルと同じ場所にある{name}は使用されません：{error}</translation>
  </message>
  <message>
   <source>{name}, which lies beside the model, tells of its training.</source>
   <extracomment>688, engine/models/card_beside.py</extracomment>
   <translation>モデルと同じ場所にある{name}に、学習についての記載があります。</translation>
  </message>
  <message>
   <source>an input is {given}; expected is an object.</source>
   <extracomment>689, engine/models/card_beside.py</extracomment>
   <translation>入力が{given}です。オブジェクトでなければなりません。</translation>
  </message>
  <message>
   <source>{name} says that the images were scaled before the training ({given}). If no layer of the model does that, do it to every image that the model is applied to.</source>
   <extracomment>690, engine/models/card_beside.py</extracomment>
   <translation>{name}によれば、画像は学習前にスケーリングされています（{given}）。モデルのどの層もこれを行わない場合は、モデルを適用するすべての画像に同じ処理をしてください。</translation>
  </message>
  <message>
   <source>{where}: statistics is {statistics}; expected is an object.</source>
   <extracomment>691, engine/models/card_beside.py</extracomment>
   <translation>{where}: statisticsは{statistics}です。オブジェクトでなければなりません。</translation>
  </message>
  <message>
   <source>outputs is {outputs}</source>
   <extracomment>692, engine/models/card_cuts.py</extracomment>
   <translation>outputsが{outputs}である</translation>
  </message>
  <message>
   <source>margins is {margins}</source>
   <extracomment>693, engine/models/card_cuts.py</extracomment>
   <translation>marginsが{margins}である</translation>
  </message>
  <message>
   <source>a margin of {margin} leaves nothing of patches of {patch}</source>
   <extracomment>694, engine/models/card_cuts.py</extracomment>
   <translation>マージン{margin}では、{patch}のパッチに何も残らない</translation>
  </message>
  <message>
   <source>the margin {margin} follows {margin_2}</source>
   <extracomment>695, engine/models/card_cuts.py</extracomment>
   <translation>マージン{margin_2}の次が{margin}である</translation>
  </message>
  <message>
   <source>{value} is no text</source>
   <extracomment>696, engine/models/card_fields.py</extracomment>
   <translation>{value}はテキストではない</translation>
  </message>
  <message>
   <source>{value} is no number of things</source>
   <extracomment>697, engine/models/card_layers.py</extracomment>
   <translation>{value}は個数ではない</translation>
  </message>
  <message>
   <source>{KEY} of the output “{output}”</source>
   <extracomment>698, engine/models/card_numbers.py</extracomment>
   <translation>出力「{output}」の{KEY}</translation>
  </message>
  <message>
   <source>{where} is {document}; expected is an object.</source>
   <extracomment>699, engine/models/card_numbers.py</extracomment>
   <translation>{where}は{document}です。オブジェクトでなければなりません。</translation>
  </message>
  <message>
   <source>{where} has {unknown}; expected are {list} alone.</source>
   <extracomment>700, engine/models/card_numbers.py</extracomment>
   <translation>{where}に{unknown}があります。使用できるのは{list}だけです。</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}; expected is {list}, or null for what each run is to find out.</source>
   <extracomment>701, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kindは{kind}です。{list}、または実行のたびに判断させる場合はnullでなければなりません。</translation>
  </message>
  <message>
   <source>one channel</source>
   <extracomment>702, engine/models/card_numbers.py</extracomment>
   <translation>1つのチャンネル</translation>
  </message>
  <message>
   <source>several channels</source>
   <extracomment>703, engine/models/card_numbers.py</extracomment>
   <translation>複数のチャンネル</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, which has {expected}; the output has {channels}.</source>
   <extracomment>704, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kindは{kind}で、{expected}に対応しますが、出力のチャンネル数は{channels}です。</translation>
  </message>
  <message>
   <source>{where}: kind is {kind}, but the activation is {activation} already; applied again, it would give other numbers. Expected is a kind without “logits”.</source>
   <extracomment>705, engine/models/card_numbers.py</extracomment>
   <translation>{where}: kindは{kind}ですが、すでに活性化関数{activation}があります。再び適用すると、別の数値になってしまいます。「logits」の付かないkindでなければなりません。</translation>
  </message>
  <message>
   <source>{where}: threshold is {value}; expected is a number from 0 to 1, or a list of one for each label.</source>
   <extracomment>706, engine/models/card_numbers.py</extracomment>
   <translation>{where}: thresholdは{value}です。0～1の数値、またはラベルごとに1つの数値のリストでなければなりません。</translation>
  </message>
  <message>
   <source>{where}: threshold is a list, but kind is {kind}; expected is one number, since only labels that do not exclude each other ({list}) have one each.</source>
   <extracomment>707, engine/models/card_numbers.py</extracomment>
   <translation>{where}: thresholdはリストですが、kindは{kind}です。数値は1つでなければなりません。それぞれに閾値を持てるのは、互いに排他的でないラベル（{list}）だけです。</translation>
  </message>
  <message>
   <source>{where}: threshold has {value_count} entries; expected is one for each of the {expected}, or one number for all of them.</source>
   <extracomment>708, engine/models/card_numbers.py</extracomment>
   <translation>{where}: thresholdの要素数は{value_count}です。{expected}のそれぞれに1つ、または全体に1つの数値でなければなりません。</translation>
  </message>
  <message>
   <source>{where}: threshold holds {wrong}; expected are numbers from 0 to 1.</source>
   <extracomment>709, engine/models/card_numbers.py</extracomment>
   <translation>{where}: thresholdに{wrong}があります。0～1の数値でなければなりません。</translation>
  </message>
  <message>
   <source>{where}: names is {value}; expected is a list of texts.</source>
   <extracomment>710, engine/models/card_numbers.py</extracomment>
   <translation>{where}: namesは{value}です。テキストのリストでなければなりません。</translation>
  </message>
  <message>
   <source>{where}: names has {names_count} entries; expected is one for each of the {channels} channels, or none.</source>
   <extracomment>711, engine/models/card_numbers.py</extracomment>
   <translation>{where}: namesの要素数は{names_count}です。{channels}個のチャンネルのそれぞれに1つ、または空でなければなりません。</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST} characters in one line.</source>
   <extracomment>712, engine/models/card_numbers.py</extracomment>
   <translation>{where}は{value}です。{LONGEST}文字以下の1行のテキストでなければなりません。</translation>
  </message>
  <message>
   <source>proven is {proven}</source>
   <extracomment>713, engine/models/card_regions.py</extracomment>
   <translation>provenが{proven}である</translation>
  </message>
  <message>
   <source>a padded network has the sources {value}</source>
   <extracomment>714, engine/models/card_regions.py</extracomment>
   <translation>パディングありのネットワークのソースが{value}である</translation>
  </message>
  <message>
   <source>the sources of a padded network see different sizes</source>
   <extracomment>715, engine/models/card_regions.py</extracomment>
   <translation>パディングありのネットワークのソースごとに、見る範囲の大きさが異なる</translation>
  </message>
  <message>
   <source>a padded network sees {seen} pixels in units of {unit}</source>
   <extracomment>716, engine/models/card_regions.py</extracomment>
   <translation>パディングありのネットワークが、{unit}を単位として{seen}ピクセルを見る</translation>
  </message>
  <message>
   <source>{where}: bands is {bands}; expected is a list of bands.</source>
   <extracomment>717, engine/models/card_training.py</extracomment>
   <translation>{where}: bandsは{bands}です。バンドのリストでなければなりません。</translation>
  </message>
  <message>
   <source>{where}: bands has {bands_count} entries; expected is one for each of the {channels} bands that the input takes, or none.</source>
   <extracomment>718, engine/models/card_training.py</extracomment>
   <translation>{where}: bandsの要素数は{bands_count}です。入力が受け付ける{channels}個のバンドのそれぞれに1つ、または空でなければなりません。</translation>
  </message>
  <message>
   <source>{where}: pixel_size</source>
   <extracomment>719, engine/models/card_training.py</extracomment>
   <translation>{where}: pixel_size</translation>
  </message>
  <message>
   <source>{where}: pixel_size is {size}; expected are metres, more than 0.</source>
   <extracomment>720, engine/models/card_training.py</extracomment>
   <translation>{where}: pixel_sizeは{size}です。0より大きいメートル単位の値でなければなりません。</translation>
  </message>
  <message>
   <source>{where}: in_degrees is {degrees}; expected is true or false.</source>
   <extracomment>721, engine/models/card_training.py</extracomment>
   <translation>{where}: in_degreesは{degrees}です。trueまたはfalseでなければなりません。</translation>
  </message>
  <message>
   <source>{KEY}: values is {values}; expected is {list}, or nothing where it is not known.</source>
   <extracomment>722, engine/models/card_training.py</extracomment>
   <translation>{KEY}: valuesは{values}です。{list}、または不明な場合は空でなければなりません。</translation>
  </message>
  <message>
   <source>{KEY}: inputs is {inputs}; expected is an object.</source>
   <extracomment>723, engine/models/card_training.py</extracomment>
   <translation>{KEY}: inputsは{inputs}です。オブジェクトでなければなりません。</translation>
  </message>
  <message>
   <source>{KEY}: inputs has {unknown}; expected are the model's inputs alone ({list}).</source>
   <extracomment>724, engine/models/card_training.py</extracomment>
   <translation>{KEY}: inputsに{unknown}があります。モデルの入力（{list}）だけでなければなりません。</translation>
  </message>
  <message>
   <source>{KEY} of the input “{name}”</source>
   <extracomment>725, engine/models/card_training.py</extracomment>
   <translation>入力「{name}」の{KEY}</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a number.</source>
   <extracomment>726, engine/models/card_training.py</extracomment>
   <translation>{where}は{value}です。数値でなければなりません。</translation>
  </message>
  <message>
   <source>{where} is {value}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>727, engine/models/card_training.py</extracomment>
   <translation>{where}は{value}です。{LONGEST_TEXT}文字以下の1行のテキストでなければなりません。</translation>
  </message>
  <message>
   <source>{where}: {key} is {value} and {above} is {greater}; expected is that the second is not smaller.</source>
   <extracomment>728, engine/models/card_training.py</extracomment>
   <translation>{where}: {key}は{value}、{above}は{greater}です。後者は前者以上でなければなりません。</translation>
  </message>
  <message>
   <source>{where}: mean is {mean}; expected is a number between minimum and maximum.</source>
   <extracomment>729, engine/models/card_training.py</extracomment>
   <translation>{where}: meanは{mean}です。最小値と最大値の間の数値でなければなりません。</translation>
  </message>
  <message>
   <source>{where}: standard_deviation is {standard_deviation}; expected is a number that is not negative.</source>
   <extracomment>730, engine/models/card_training.py</extracomment>
   <translation>{where}: standard_deviationは{standard_deviation}です。負でない数値でなければなりません。</translation>
  </message>
  <message>
   <source>{where}: scale is {scale}; expected is a number that is not 0.</source>
   <extracomment>731, engine/models/card_training.py</extracomment>
   <translation>{where}: scaleは{scale}です。0でない数値でなければなりません。</translation>
  </message>
  <message>
   <source>{path} cannot be changed: {value}. It is as it was. Check that the folder can be written to, and is used by no other program.</source>
   <extracomment>732, engine/models/card_update.py</extracomment>
   <translation>{path}を変更できません：{value}。内容は元のままです。フォルダに書き込めること、他のプログラムが使用していないことを確認してください。</translation>
  </message>
  <message>
   <source>YOLO model ({said})</source>
   <extracomment>733, engine/models/deepness.py</extracomment>
   <translation>YOLOモデル（{said}）</translation>
  </message>
  <message>
   <source>{path} is a {found} by its metadata: it finds objects, and gives no map. Expected is a model that gives each pixel a class or a number ({SEGMENTOR} or {REGRESSOR}).</source>
   <extracomment>734, engine/models/deepness.py</extracomment>
   <translation>{path}はメタデータによれば{found}です：物体を検出するもので、マップは出力しません。各ピクセルにクラスまたは数値を与えるモデル（{SEGMENTOR}または{REGRESSOR}）でなければなりません。</translation>
  </message>
  <message>
   <source>{mean_count} numbers that are not 0</source>
   <extracomment>735, engine/models/deepness.py</extracomment>
   <translation>{mean_count}個の0でない数値</translation>
  </message>
  <message>
   <source>every value is divided by 255, as for images of 8 bits</source>
   <extracomment>736, engine/models/deepness.py</extracomment>
   <translation>8ビットの画像と同じように、すべての値が255で割られます</translation>
  </message>
  <message>
   <source>; then {means} is subtracted, and what is left divided by {deviations}</source>
   <extracomment>737, engine/models/deepness.py</extracomment>
   <translation>。次に{means}が引かれ、残りが{deviations}で割られます</translation>
  </message>
  <message>
   <source>; results are multiplied by {factor}</source>
   <extracomment>738, engine/models/deepness.py</extracomment>
   <translation>。結果に{factor}が掛けられます</translation>
  </message>
  <message>
   <source>The file has metadata for Deepness, and is applied as Deepness does: {said}.</source>
   <extracomment>739, engine/models/deepness.py</extracomment>
   <translation>このファイルにはDeepness用のメタデータがあり、Deepnessと同じように適用されます：{said}。</translation>
  </message>
  <message>
   <source>{path}: its metadata say {key} = {key_2}; expected is {expected}. Correct the metadata, or take the key out.</source>
   <extracomment>740, engine/models/deepness.py</extracomment>
   <translation>{path}: メタデータでは{key} = {key_2}ですが、{expected}でなければなりません。メタデータを修正するか、このキーを取り除いてください。</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>741, engine/models/deepness.py</extracomment>
   <translation>{low}～{high}の数値</translation>
  </message>
  <message>
   <source>a list of numbers, one for each band</source>
   <extracomment>742, engine/models/deepness.py</extracomment>
   <translation>バンドごとに1つの数値のリスト</translation>
  </message>
  <message>
   <source>a whole number of pixels, {LARGEST_TILE} at most</source>
   <extracomment>743, engine/models/deepness.py</extracomment>
   <translation>整数のピクセル数（{LARGEST_TILE}以下）</translation>
  </message>
  <message>
   <source>names by number from 0 on, such as {{"0": "water", "1": "land"}}</source>
   <extracomment>744, engine/models/deepness.py</extracomment>
   <translation>{{"0": "water", "1": "land"}}のように、0から始まる番号ごとの名前</translation>
  </message>
  <message>
   <source>a text of at most {LONGEST} characters</source>
   <extracomment>745, engine/models/deepness.py</extracomment>
   <translation>{LONGEST}文字以下のテキスト</translation>
  </message>
  <message>
   <source>The metadata for Deepness standardise {mean_count} bands, but the model's input “{name}” takes {bands}; expected is one number for each (standardization_mean, standardization_std). Correct the metadata.</source>
   <extracomment>746, engine/models/deepness_model.py</extracomment>
   <translation>Deepness用のメタデータでは{mean_count}個のバンドが標準化されますが、モデルの入力「{name}」は{bands}バンドを受け付けます。バンドごとに1つの数値（standardization_mean、standardization_std）でなければなりません。メタデータを修正してください。</translation>
  </message>
  <message>
   <source>The inputs of {folder} take different numbers of patches at a time ({listed}); expected one number. Save the model with an open batch size (None).</source>
   <extracomment>747, engine/models/fixed_batch.py</extracomment>
   <translation>{folder}の入力は、一度に受け付けるパッチの数が異なります（{listed}）。同じ数でなければなりません。バッチサイズを固定せずに（None）モデルを保存してください。</translation>
  </message>
  <message>
   <source>{folder} holds {name} beside saved_model.pb, so that it is not clear which of the two is the model. Remove the file, or export the model again.</source>
   <extracomment>748, engine/models/graph_safety.py</extracomment>
   <translation>{folder}にはsaved_model.pbのほかに{name}があり、どちらがモデルか分かりません。そのファイルを削除するか、モデルをエクスポートし直してください。</translation>
  </message>
  <message>
   <source>{folder} is damaged ({error}). Export the model again, or copy the folder again.</source>
   <extracomment>749, engine/models/graph_safety.py</extracomment>
   <translation>{folder}が壊れています（{error}）。モデルをエクスポートし直すか、フォルダをコピーし直してください。</translation>
  </message>
  <message>
   <source>{folder} cannot be read: {value}.</source>
   <extracomment>750, engine/models/graph_safety.py</extracomment>
   <translation>{folder}を読み込めません：{value}。</translation>
  </message>
  <message>
   <source>{folder} holds no graph. Export the model again, or copy the folder again.</source>
   <extracomment>751, engine/models/graph_safety.py</extracomment>
   <translation>{folder}にはグラフがありません。モデルをエクスポートし直すか、フォルダをコピーし直してください。</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({named}{more}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>752, engine/models/graph_safety.py</extracomment>
   <translation>{folder}には、画像のモデルには不要な、ファイルの読み書きやコードの実行ができる演算（{named}{more}）があるため、読み込まれません。モデルの作成者を信頼する場合にのみ、TRUSTをオンにしてください。</translation>
  </message>
  <message>
   <source>the output has the same size for every input, so it takes in the whole input: only the user can say how large a patch is</source>
   <extracomment>753, engine/models/measured_fields.py</extracomment>
   <translation>どの入力に対しても出力の大きさが同じであるため、入力全体を取り込んでいる：パッチの大きさは、ユーザーにしか分からない</translation>
  </message>
  <message>
   <source>The inputs “{list}” take any size, the others do not; such a model cannot be measured. Give the receptive field of each source.</source>
   <extracomment>754, engine/models/measured_fields.py</extracomment>
   <translation>入力「{list}」は任意の大きさを受け付けますが、他の入力は受け付けません。このようなモデルは測定できません。各ソースの受容野を指定してください。</translation>
  </message>
  <message>
   <source>it ran on none of the sizes tried</source>
   <extracomment>755, engine/models/measured_fields.py</extracomment>
   <translation>試したどの大きさでも実行できなかった</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured on images up to {largest} pixels wide: {trouble}. Give the receptive field and the scale factor.</source>
   <extracomment>756, engine/models/measured_fields.py</extracomment>
   <translation>モデルの受容野などを、幅{largest}ピクセルまでの画像で測定できませんでした：{trouble}。受容野と縮小率を指定してください。</translation>
  </message>
  <message>
   <source>no shift of up to {SHIFTS} pixels merely shifts the output {missing}</source>
   <extracomment>757, engine/models/measured_fields.py</extracomment>
   <translation>入力を{SHIFTS}ピクセルまで移動しても、出力が単に移動するだけにはならない {missing}</translation>
  </message>
  <message>
   <source>its pattern repeats only every {period} pixels</source>
   <extracomment>758, engine/models/measured_fields.py</extracomment>
   <translation>パターンが{period}ピクセルごとにしか繰り返されない</translation>
  </message>
  <message>
   <source>every output pixel sees most of the image</source>
   <extracomment>759, engine/models/measured_fields.py</extracomment>
   <translation>どの出力ピクセルも画像の大部分を見る</translation>
  </message>
  <message>
   <source>patches lie {scale} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>760, engine/models/measured_fields.py</extracomment>
   <translation>パッチの間隔は{scale}ピクセルだが、ネットワークの繰り返しは{align}ピクセルごとである</translation>
  </message>
  <message>
   <source>the image tried is too small for its patches</source>
   <extracomment>761, engine/models/measured_fields.py</extracomment>
   <translation>試した画像がそのパッチには小さすぎる</translation>
  </message>
  <message>
   <source>the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>762, engine/models/measured_fields.py</extracomment>
   <translation>パッチの境界（パディング）の影響が出力に及ぶため、パッチに対する結果が、より大きな画像の中の同じピクセルに対する結果と異なる：このようなモデルの受容野は、パッチの大きさが指定されて初めて定まる</translation>
  </message>
  <message>
   <source>the model takes patches of one size only, so how it treats larger regions cannot be measured</source>
   <extracomment>763, engine/models/measured_patch.py</extracomment>
   <translation>モデルが1種類の大きさのパッチしか受け付けないため、より大きな領域の扱いを測定できない</translation>
  </message>
  <message>
   <source>it has no image input</source>
   <extracomment>764, engine/models/measured_scale.py</extracomment>
   <translation>画像入力がない</translation>
  </message>
  <message>
   <source>The model that an interrupted export set aside for {folder} cannot be put back: {strerror}. Choose another OUTPUT folder.</source>
   <extracomment>765, engine/models/model_folder.py</extracomment>
   <translation>中断されたエクスポートが{folder}のために退避したモデルを、元に戻せません：{strerror}。別のOUTPUTフォルダを選択してください。</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names “{name}”, which is no image input of the model. Its image inputs are: {known}.</source>
   <extracomment>766, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERSで「{name}」が指定されていますが、モデルにそのような画像入力はありません。画像入力は次のとおりです：{known}。</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names an input twice: {placeholders}.</source>
   <extracomment>767, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERSで同じ入力が2回指定されています：{placeholders}。</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>768, engine/models/model_inputs.py</extracomment>
   <translation>モデルには{images_count}個の画像入力（{known}）がありますが、指定されたソースは{sources}個です。入力ごとに1つの画像を指定してください：INPUT、INPUT_2、INPUT_3。</translation>
  </message>
  <message>
   <source>The model has {images_count} image inputs ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>769, engine/models/model_inputs.py</extracomment>
   <translation>モデルには{images_count}個の画像入力（{known}）がありますが、指定されたソースは{sources}個です。入力ごとに1つの画像を指定してください：INPUT、INPUT_2、INPUT_3。</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} sources are given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>770, engine/models/model_inputs.py</extracomment>
   <translation>モデルには{images_count}個の画像入力（{known}）がありますが、指定されたソースは{sources}個です。入力ごとに1つの画像を指定してください：INPUT、INPUT_2、INPUT_3。</translation>
  </message>
  <message>
   <source>The model has {images_count} image input ({known}); {sources} source is given. Give one image for each: INPUT, INPUT_2, INPUT_3.</source>
   <extracomment>771, engine/models/model_inputs.py</extracomment>
   <translation>モデルには{images_count}個の画像入力（{known}）がありますが、指定されたソースは{sources}個です。入力ごとに1つの画像を指定してください：INPUT、INPUT_2、INPUT_3。</translation>
  </message>
  <message>
   <source>PLACEHOLDERS names {names_count} inputs for {sources} sources; expected each of {known} once, in the order of the sources.</source>
   <extracomment>772, engine/models/model_inputs.py</extracomment>
   <translation>PLACEHOLDERSでは、{sources}個のソースに対して{names_count}個の入力が指定されています。{known}のそれぞれを1回ずつ、ソースの順序で指定してください。</translation>
  </message>
  <message>
   <source>{pairs}: a SavedModel without a card has its inputs by alphabet, not in the order in which they were defined. If that is another, give it as PLACEHOLDERS, such as {swapped}.</source>
   <extracomment>773, engine/models/model_inputs.py</extracomment>
   <translation>{pairs}：カードのないSavedModelの入力は、定義された順ではなくアルファベット順です。定義された順がこれと異なる場合は、{swapped}のようにPLACEHOLDERSで指定してください。</translation>
  </message>
  <message>
   <source>{what} has {bands} bands; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>774, engine/models/model_inputs.py</extracomment>
   <translation>{what}のバンド数は{bands}ですが、モデルの入力「{name}」は{channels}バンドを受け付けます{tensor}。モデルの学習に使われたバンドを同じ順序で持つ画像を選択してください。{masks}</translation>
  </message>
  <message>
   <source>{what} has {bands} band; the model's input “{name}” expects {channels}{tensor}. Choose the image with the bands that the model was trained on, in the same order.{masks}</source>
   <extracomment>775, engine/models/model_inputs.py</extracomment>
   <translation>{what}のバンド数は{bands}ですが、モデルの入力「{name}」は{channels}バンドを受け付けます{tensor}。モデルの学習に使われたバンドを同じ順序で持つ画像を選択してください。{masks}</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>776, engine/models/model_inputs.py</extracomment>
   <translation>入力「{name}」は、それぞれ{bands}バンドの{dates}時期を受け付けます：ラスタを重ねる順序（INPUT、次にFURTHER_INPUT）で、{first}最初の時期、{replace}が最後の時期です。</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} band: {first} the first date, {replace} the last, in the order in which the rasters are stacked (INPUT, then FURTHER_INPUT).</source>
   <extracomment>777, engine/models/model_inputs.py</extracomment>
   <translation>入力「{name}」は、それぞれ{bands}バンドの{dates}時期を受け付けます：ラスタを重ねる順序（INPUT、次にFURTHER_INPUT）で、{first}最初の時期、{replace}が最後の時期です。</translation>
  </message>
  <message>
   <source>bands {start} to {start_2} are</source>
   <extracomment>778, engine/models/model_inputs.py</extracomment>
   <translation>バンド{start}～{start_2}が</translation>
  </message>
  <message>
   <source>The dates in the names of the rasters do not ascend ({list}). The model takes the first raster for its first date. If the training images were in another order, give these in that one (INPUT, then FURTHER_INPUT).</source>
   <extracomment>779, engine/models/model_inputs.py</extracomment>
   <translation>ラスタの名前に含まれる日付が昇順ではありません（{list}）。モデルは最初のラスタを最初の時期とみなします。学習画像の順序が異なっていた場合は、その順序で指定してください（INPUT、次にFURTHER_INPUT）。</translation>
  </message>
  <message>
   <source> ({dates} dates of {channels} bands)</source>
   <extracomment>780, engine/models/model_inputs.py</extracomment>
   <translation>（それぞれ{channels}バンドの{dates}時期）</translation>
  </message>
  <message>
   <source>Its alpha band is a mask and is</source>
   <extracomment>781, engine/models/model_inputs.py</extracomment>
   <translation>アルファバンドはマスクであり、</translation>
  </message>
  <message>
   <source>Its {masks} alpha bands are</source>
   <extracomment>782, engine/models/model_inputs.py</extracomment>
   <translation>{masks}個のアルファバンドは</translation>
  </message>
  <message>
   <source> {bands} not counted; if it holds data, name all bands in BANDS.</source>
   <extracomment>783, engine/models/model_inputs.py</extracomment>
   <translation>{bands}数えられていません。データが入っている場合は、すべてのバンドをBANDSで指定してください。</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS has “{item}”; expected name=value pairs separated by spaces, such as is_training=false dropout=0.0.</source>
   <extracomment>784, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERSに「{item}」があります。is_training=false dropout=0.0のように、名前=値の組をスペース区切りで指定してください。</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS names “{name}”, which is no such input of the model. Its inputs without an image are: {known}.</source>
   <extracomment>785, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERSで「{name}」が指定されていますが、モデルにそのような入力はありません。画像ではない入力は次のとおりです：{known}。</translation>
  </message>
  <message>
   <source>The model also needs values for {list}. Give them in USER_PLACEHOLDERS, such as “{missing}=0”.</source>
   <extracomment>786, engine/models/model_inputs.py</extracomment>
   <translation>モデルには{list}の値も必要です。「{missing}=0」のように、USER_PLACEHOLDERSで指定してください。</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>787, engine/command.py</extracomment>
   <translation>trueまたはfalse</translation>
  </message>
  <message>
   <source>a number of type {dtype}</source>
   <extracomment>788, engine/models/model_inputs.py</extracomment>
   <translation>型{dtype}の数値</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} the value “{text}”; expected {wanted}.</source>
   <extracomment>789, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERSでの{name}の値は「{text}」です。{wanted}でなければなりません。</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, which is no output of the model. Its outputs are: {list}; * stands for all of them.</source>
   <extracomment>790, engine/models/model_outputs.py</extracomment>
   <translation>HEADで「{name}」が指定されていますが、モデルにそのような出力はありません。モデルの出力は次のとおりです：{list}。*はそのすべてを表します。</translation>
  </message>
  <message>
   <source>HEAD names an output twice: {text}.</source>
   <extracomment>791, engine/models/model_outputs.py</extracomment>
   <translation>HEADで同じ出力が2回指定されています：{text}。</translation>
  </message>
  <message>
   <source>HEAD names “{name}”, of which no map can be made: expected is an output of floating-point numbers, or one channel of whole numbers. OUTPUT_NAMES writes it as it is.</source>
   <extracomment>792, engine/models/model_outputs.py</extracomment>
   <translation>HEADで指定された「{name}」はマップにできません：浮動小数点数の出力、または整数の1チャンネルでなければなりません。OUTPUT_NAMESを使うと、そのまま書き込まれます。</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names it</source>
   <extracomment>793, engine/models/model_outputs.py</extracomment>
   <translation>OUTPUT_NAMESで指定されている</translation>
  </message>
  <message>
   <source>its last activation is {activation}</source>
   <extracomment>794, engine/models/number_kinds.py</extracomment>
   <translation>最後の活性化関数が{activation}である</translation>
  </message>
  <message>
   <source>the model was trained with {loss}</source>
   <extracomment>795, engine/models/number_kinds.py</extracomment>
   <translation>モデルが{loss}で学習されている</translation>
  </message>
  <message>
   <source>metadata for Deepness</source>
   <extracomment>796, engine/models/onnx_card.py</extracomment>
   <translation>Deepness用のメタデータ</translation>
  </message>
  <message>
   <source>{path} names {names_count} classes in its metadata, but its output “{name}” has {channels} channels; expected is a name for each. Correct class_names in the metadata, or take it out.</source>
   <extracomment>797, engine/models/onnx_card.py</extracomment>
   <translation>{path}のメタデータには{names_count}個のクラス名がありますが、出力「{name}」のチャンネル数は{channels}です。チャンネルごとに1つの名前でなければなりません。メタデータのclass_namesを修正するか、取り除いてください。</translation>
  </message>
  <message>
   <source>the metadata of {path}</source>
   <extracomment>798, engine/models/onnx_card.py</extracomment>
   <translation>{path}のメタデータ</translation>
  </message>
  <message>
   <source>{path} is no file. Choose the .onnx file of a model.</source>
   <extracomment>799, engine/models/onnx_file.py</extracomment>
   <translation>{path}はファイルではありません。モデルの.onnxファイルを選択してください。</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; an ONNX file has no more than {LARGEST}, for more cannot be read. Save the model with its weights in a file beside it (external data).</source>
   <extracomment>800, engine/models/onnx_file.py</extracomment>
   <translation>{path}は{size}バイトです。ONNXファイルの上限は{LARGEST}バイトで、それを超えると読み込めません。重みを別のファイル（外部データ）としてモデルと同じ場所に保存してください。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {value}. Choose the .onnx file of a model.</source>
   <extracomment>801, engine/models/onnx_file.py</extracomment>
   <translation>{path}を読み込めません：{value}。モデルの.onnxファイルを選択してください。</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or a damaged one ({error}). Save or copy it again.</source>
   <extracomment>802, engine/models/onnx_file.py</extracomment>
   <translation>{path}はONNXモデルではないか、壊れています（{error}）。保存し直すか、コピーし直してください。</translation>
  </message>
  <message>
   <source>it holds no graph</source>
   <extracomment>803, engine/models/onnx_file.py</extracomment>
   <translation>グラフがない</translation>
  </message>
  <message>
   <source>its graphs lie more than {DEEPEST} deep within each other</source>
   <extracomment>804, engine/models/onnx_file.py</extracomment>
   <translation>グラフの入れ子が{DEEPEST}段より深い</translation>
  </message>
  <message>
   <source>what can be there once stands there twice</source>
   <extracomment>805, engine/models/onnx_file.py</extracomment>
   <translation>1回しか現れないはずのものが2回ある</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but this build of ONNX Runtime knows none. Choose DEVICE auto, or install onnxruntime-gpu (NVIDIA) or onnxruntime-directml (Windows) in the place of onnxruntime.</source>
   <extracomment>806, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICEはgpuですが、このビルドのONNX RuntimeはGPUに対応していません。DEVICEでautoを選択するか、onnxruntimeの代わりにonnxruntime-gpu（NVIDIA）またはonnxruntime-directml（Windows）をインストールしてください。</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}{where}</source>
   <extracomment>807, engine/models/onnx_runtime.py</extracomment>
   <translation>ONNX Runtime {version}{where}</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {found}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>808, engine/models/onnx_runtime.py</extracomment>
   <translation>{path}には画像を受け付ける入力がありません：{found}。軸が4つの入力でなければなりません：バッチ、バンド、高さ、幅、またはバッチ、高さ、幅、バンド。</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type bfloat16, which cannot be handed over; expected is float32. Save the model with inputs and outputs of float32.</source>
   <extracomment>809, engine/models/onnx_runtime.py</extracomment>
   <translation>{path}の「{name}」は型がbfloat16で、引き渡すことができません。float32でなければなりません。入力と出力をfloat32にしてモデルを保存してください。</translation>
  </message>
  <message>
   <source>onnxruntime, which runs .onnx models, is missing ({error}). Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>810, engine/models/onnx_runtime.py</extracomment>
   <translation>.onnxモデルを実行するonnxruntimeがありません（{error}）。「推論環境のセットアップ」をもう一度実行するか、選択した環境にインストールしてください。</translation>
  </message>
  <message>
   <source>its libraries or its driver are missing</source>
   <extracomment>811, engine/models/onnx_runtime.py</extracomment>
   <translation>ライブラリまたはドライバがない</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but ONNX Runtime cannot use it for {path} ({gpu}: {reason}). Choose DEVICE auto or cpu, or install the driver and the libraries that this build of ONNX Runtime needs.</source>
   <extracomment>812, engine/models/onnx_runtime.py</extracomment>
   <translation>DEVICEはgpuですが、ONNX Runtimeは{path}にGPUを使用できません（{gpu}: {reason}）。DEVICEでautoまたはcpuを選択するか、このビルドのONNX Runtimeに必要なドライバとライブラリをインストールしてください。</translation>
  </message>
  <message>
   <source>The processor computes: the GPU cannot be used ({gpu}: {reason}).</source>
   <extracomment>813, engine/models/onnx_runtime.py</extracomment>
   <translation>プロセッサで計算します：GPUを使用できません（{gpu}: {reason}）。</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by ONNX Runtime {version}: {error}. Save the model again, with an operator set that this version knows.</source>
   <extracomment>814, engine/models/onnx_runtime.py</extracomment>
   <translation>{path}をONNX Runtime {version}で読み込めません：{error}。このバージョンが対応するオペレータセットで、モデルを保存し直してください。</translation>
  </message>
  <message>
   <source>“{name}” of {path} is of the type {type}; expected is a tensor of numbers. Save the model with tensors of numbers alone.</source>
   <extracomment>815, engine/models/onnx_runtime.py</extracomment>
   <translation>{path}の「{name}」の型は{type}です。数値のテンソルでなければなりません。数値のテンソルだけでモデルを保存してください。</translation>
  </message>
  <message>
   <source>“{name}” of {path} has no known number of axes. Save the model with the shapes of its inputs and outputs (onnx.shape_inference).</source>
   <extracomment>816, engine/models/onnx_runtime.py</extracomment>
   <translation>{path}の「{name}」の軸の数が不明です。入力と出力の形状とともにモデルを保存してください（onnx.shape_inference）。</translation>
  </message>
  <message>
   <source>{path} is a damaged ONNX model: {error}. Save or copy it again.</source>
   <extracomment>817, engine/models/onnx_safety.py</extracomment>
   <translation>{path}は壊れたONNXモデルです：{error}。保存し直すか、コピーし直してください。</translation>
  </message>
  <message>
   <source>{path} holds operations that stand for code or files outside of it ({reaching}), which an image model does not need, so it is not loaded. Save the model as it was before it was compiled for a device.</source>
   <extracomment>818, engine/models/onnx_safety.py</extracomment>
   <translation>{path}には、画像のモデルには不要な、外部のコードやファイルを表す演算（{reaching}）があるため、読み込まれません。特定の装置用にコンパイルする前のモデルを保存してください。</translation>
  </message>
  <message>
   <source>TRUST does not help here: this program loads no libraries of operations. </source>
   <extracomment>819, engine/models/onnx_safety.py</extracomment>
   <translation>ここではTRUSTは役に立ちません：このプログラムは演算のライブラリを読み込みません。</translation>
  </message>
  <message>
   <source>{path} holds operations that are none of ONNX's own ({foreign}); they would need a library of code, and none is loaded. {way_out}Save the model with operations of ONNX alone (domains ai.onnx, ai.onnx.ml, com.microsoft).</source>
   <extracomment>820, engine/models/onnx_safety.py</extracomment>
   <translation>{path}にはONNX自体のものではない演算（{foreign}）があります。これにはコードのライブラリが必要ですが、ライブラリは読み込まれません。{way_out}ONNXの演算（ドメインai.onnx、ai.onnx.ml、com.microsoft）だけでモデルを保存してください。</translation>
  </message>
  <message>
   <source>{path} stores weights as sparse tensors; expected are whole ones. Save the model without sparse tensors.</source>
   <extracomment>821, engine/models/onnx_safety.py</extracomment>
   <translation>{path}では、重みが疎テンソルとして保存されています。密なテンソルでなければなりません。疎テンソルを使わずにモデルを保存してください。</translation>
  </message>
  <message>
   <source>a function in it calls itself</source>
   <extracomment>822, engine/models/onnx_safety.py</extracomment>
   <translation>その中の関数が自分自身を呼び出している</translation>
  </message>
  <message>
   <source>its functions call each other too deeply</source>
   <extracomment>823, engine/models/onnx_safety.py</extracomment>
   <translation>関数の呼び出しが深すぎる</translation>
  </message>
  <message>
   <source>it has more than {MOST_NODES} operations when its calls are written out</source>
   <extracomment>824, engine/models/onnx_safety.py</extracomment>
   <translation>呼び出しを展開すると、演算が{MOST_NODES}個を超える</translation>
  </message>
  <message>
   <source>{path} has no {side}. Save the model again.</source>
   <extracomment>825, engine/models/onnx_safety.py</extracomment>
   <translation>{path}に{side}がありません。モデルを保存し直してください。</translation>
  </message>
  <message>
   <source>of no type</source>
   <extracomment>826, engine/models/onnx_safety.py</extracomment>
   <translation>型のないもの</translation>
  </message>
  <message>
   <source>The {side} “{name}” of {path} is {kind}; expected is a tensor, as an image model has. Save the model with tensors alone.</source>
   <extracomment>827, engine/models/onnx_safety.py</extracomment>
   <translation>{path}の{side}「{name}」は{kind}です。画像のモデルではテンソルでなければなりません。テンソルだけでモデルを保存してください。</translation>
  </message>
  <message>
   <source>its {side} “{name}” has the type {kind}</source>
   <extracomment>828, engine/models/onnx_safety.py</extracomment>
   <translation>その{side}「{name}」の型が{kind}である</translation>
  </message>
  <message>
   <source>{path} has no input that takes an image: {model}. Expected is one of four axes: batch, bands, height and width, or batch, height, width and bands.</source>
   <extracomment>829, engine/models/onnx_safety.py</extracomment>
   <translation>{path}には画像を受け付ける入力がありません：{model}。軸が4つの入力でなければなりません：バッチ、バンド、高さ、幅、またはバッチ、高さ、幅、バンド。</translation>
  </message>
  <message>
   <source>its weights “{name}”</source>
   <extracomment>830, engine/models/onnx_safety.py</extracomment>
   <translation>その重み「{name}」</translation>
  </message>
  <message>
   <source>{name} have the type {kind}</source>
   <extracomment>831, engine/models/onnx_safety.py</extracomment>
   <translation>{name}の型が{kind}である</translation>
  </message>
  <message>
   <source>{name} have an impossible shape</source>
   <extracomment>832, engine/models/onnx_safety.py</extracomment>
   <translation>{name}の形状がありえないものである</translation>
  </message>
  <message>
   <source>{name} would have {size} bytes</source>
   <extracomment>833, engine/models/onnx_safety.py</extracomment>
   <translation>{name}が{size}バイトになってしまう</translation>
  </message>
  <message>
   <source>{name} are given twice, or as bytes where they are texts</source>
   <extracomment>834, engine/models/onnx_safety.py</extracomment>
   <translation>{name}が2回与えられているか、テキストなのにバイト列で与えられている</translation>
  </message>
  <message>
   <source>{name} have {raw} bytes, expected are {size}</source>
   <extracomment>835, engine/models/onnx_safety.py</extracomment>
   <translation>{name}が{raw}バイトだが、{size}バイトでなければならない</translation>
  </message>
  <message>
   <source>{name} have {given} numbers, expected are {expected}</source>
   <extracomment>836, engine/models/onnx_safety.py</extracomment>
   <translation>{name}の数値が{given}個だが、{expected}個でなければならない</translation>
  </message>
  <message>
   <source>{path} wants to read weights from “{location}”; expected is a file in the model's own folder or below it. Copy the file with the weights there, and save the model with its bare name.</source>
   <extracomment>837, engine/models/onnx_safety.py</extracomment>
   <translation>{path}は「{location}」から重みを読み込もうとしています。モデル自体のフォルダかその下のファイルでなければなりません。重みのファイルをそこにコピーし、ファイル名だけを使ってモデルを保存してください。</translation>
  </message>
  <message>
   <source>{path} has weights in the file {name}, which is not there. Copy it into the folder of the model.</source>
   <extracomment>838, engine/models/onnx_safety.py</extracomment>
   <translation>{path}の重みが入っているファイル{name}がありません。モデルのフォルダにコピーしてください。</translation>
  </message>
  <message>
   <source>{name} have {length} bytes in {name_2}, expected are {size}</source>
   <extracomment>839, engine/models/onnx_safety.py</extracomment>
   <translation>{name}が{name_2}の中で{length}バイトだが、{size}バイトでなければならない</translation>
  </message>
  <message>
   <source>{name} reach to byte {offset} of {name_2}, which has {size} bytes</source>
   <extracomment>840, engine/models/onnx_safety.py</extracomment>
   <translation>{name}が{name_2}の{offset}バイト目まで及ぶが、このファイルは{size}バイトである</translation>
  </message>
  <message>
   <source>; labels differ</source>
   <extracomment>841, engine/models/output_agreement.py</extracomment>
   <translation>、ラベルが異なる</translation>
  </message>
  <message>
   <source>largest difference {largest}{labels}</source>
   <extracomment>842, engine/models/output_agreement.py</extracomment>
   <translation>最大の差{largest}{labels}</translation>
  </message>
  <message>
   <source>By the model card “{output}” has {threshold_count} thresholds, one for each label, but it has {channels} channels. Correct “threshold” in cnnmapper:numbers of model_card.json: one number, or one for each channel.</source>
   <extracomment>843, engine/models/output_reading.py</extracomment>
   <translation>モデルカードによれば「{output}」にはラベルごとに1つ、{threshold_count}個の閾値がありますが、チャンネル数は{channels}です。model_card.jsonのcnnmapper:numbersの「threshold」を修正してください：1つの数値、またはチャンネルごとに1つの数値にします。</translation>
  </message>
  <message>
   <source>ACTIVATION is {activation}</source>
   <extracomment>844, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATIONが{activation}である</translation>
  </message>
  <message>
   <source>ACTIVATION is softmax, but “{output}” has one channel, whose softmax is 1 everywhere. Choose sigmoid for the probability of one class, none for quantities, or name another output in HEAD.</source>
   <extracomment>845, engine/models/output_reading.py</extracomment>
   <translation>ACTIVATIONはsoftmaxですが、「{output}」のチャンネルは1つで、そのsoftmaxは至る所で1になります。1つのクラスの確率にはsigmoidを、量には「なし」を選択するか、HEADで別の出力を指定してください。</translation>
  </message>
  <message>
   <source>{reason}, and they sum to 1 already</source>
   <extracomment>846, engine/models/output_reading.py</extracomment>
   <translation>{reason}（合計はすでに1である）</translation>
  </message>
  <message>
   <source>{reason}, as it is in the model already</source>
   <extracomment>847, engine/models/output_reading.py</extracomment>
   <translation>{reason}（モデルにすでに含まれている）</translation>
  </message>
  <message>
   <source>{reason}, and they lie between 0 and 1 already</source>
   <extracomment>848, engine/models/output_reading.py</extracomment>
   <translation>{reason}（値はすでに0～1である）</translation>
  </message>
  <message>
   <source>they sum to 1</source>
   <extracomment>849, engine/models/output_reading.py</extracomment>
   <translation>合計が1である</translation>
  </message>
  <message>
   <source>the model card says so</source>
   <extracomment>850, engine/models/output_reading.py</extracomment>
   <translation>モデルカードにそう記載されている</translation>
  </message>
  <message>
   <source>do not sum to 1 (they are {seen} on samples)</source>
   <extracomment>851, engine/models/output_reading.py</extracomment>
   <translation>合計が1ではありません（標本では{seen}）</translation>
  </message>
  <message>
   <source>are {seen} on samples, not 0 to 1</source>
   <extracomment>852, engine/models/output_reading.py</extracomment>
   <translation>標本では0～1ではなく{seen}です</translation>
  </message>
  <message>
   <source>sum to 1: they are probabilities already</source>
   <extracomment>853, engine/models/output_reading.py</extracomment>
   <translation>合計が1であり、すでに確率です</translation>
  </message>
  <message>
   <source>By the model card the numbers of “{output}” are {kind}, but they {trouble}. Correct “kind” in cnnmapper:numbers of model_card.json, or choose ACTIVATION.</source>
   <extracomment>854, engine/models/output_reading.py</extracomment>
   <translation>モデルカードによれば「{output}」の数値は{kind}ですが、{trouble}。model_card.jsonのcnnmapper:numbersの「kind」を修正するか、ACTIVATIONを選択してください。</translation>
  </message>
  <message>
   <source>they lie between 0 and 1 and sum to 1</source>
   <extracomment>855, engine/models/output_reading.py</extracomment>
   <translation>値が0～1で、合計が1である</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are {seen} on samples, though {reason}: over the channels of a pixel they are no probabilities. Choose ACTIVATION none to have them as they are, or name another output in HEAD.</source>
   <extracomment>856, engine/models/output_reading.py</extracomment>
   <translation>標本での「{output}」の数値は、{reason}にもかかわらず{seen}です：ピクセルのチャンネル全体で見ると、確率ではありません。数値をそのまま使うにはACTIVATIONで「なし」を選択するか、HEADで別の出力を指定してください。</translation>
  </message>
  <message>
   <source>its name says so</source>
   <extracomment>857, engine/models/output_reading.py</extracomment>
   <translation>名前からそう分かる</translation>
  </message>
  <message>
   <source>the legend names {classes} classes</source>
   <extracomment>858, engine/models/output_reading.py</extracomment>
   <translation>凡例に{classes}個のクラスがある</translation>
  </message>
  <message>
   <source>the legend names two classes</source>
   <extracomment>859, engine/models/output_reading.py</extracomment>
   <translation>凡例に2つのクラスがある</translation>
  </message>
  <message>
   <source>The fields of the model could not be measured within {most_s} s. Give the receptive field and the scale factor, or export the Keras file, whose layers are read.</source>
   <extracomment>860, engine/models/probing.py</extracomment>
   <translation>モデルの受容野などを{most_s}秒以内に測定できませんでした。受容野と縮小率を指定するか、層を読み取れるよう、Kerasファイルをエクスポートしてください。</translation>
  </message>
  <message>
   <source>its output {name} is empty</source>
   <extracomment>861, engine/models/probing.py</extracomment>
   <translation>その出力{name}が空である</translation>
  </message>
  <message>
   <source>the model's labels are its most probable classes</source>
   <extracomment>862, engine/models/result_head.py</extracomment>
   <translation>モデルのラベルがその最も確率の高いクラスである</translation>
  </message>
  <message>
   <source>it is the last in the order that their names number</source>
   <extracomment>863, engine/models/result_head.py</extracomment>
   <translation>名前に付いた番号の順で最後である</translation>
  </message>
  <message>
   <source>The model cannot work on {feeds}: {reason}. Check RECEPTIVE_FIELD or PATCH_SIZE, and the image's bands.</source>
   <extracomment>864, engine/models/run_failure.py</extracomment>
   <translation>モデルは{feeds}を処理できません：{reason}。RECEPTIVE_FIELDまたはPATCH_SIZE、および画像のバンドを確認してください。</translation>
  </message>
  <message>
   <source>{name} {rows} x {columns} pixels with {bands} bands (height x width)</source>
   <extracomment>865, engine/models/run_failure.py</extracomment>
   <translation>{name} {rows} x {columns}ピクセル、{bands}バンド（高さ x 幅）</translation>
  </message>
  <message>
   <source>{name} of the shape {shape}</source>
   <extracomment>866, engine/models/run_failure.py</extracomment>
   <translation>形状が{shape}の{name}</translation>
  </message>
  <message>
   <source>Export the model again with “Export a Keras model”</source>
   <extracomment>867, engine/models/runtime_choice.py</extracomment>
   <translation>「Kerasモデルのエクスポート」でモデルをエクスポートし直してください</translation>
  </message>
  <message>
   <source>The inference environment has no TensorFlow, and without it {folder} cannot be run, because {lack}. {AGAIN}, where there is one, and use what it writes. Or: {HOW_TO_ADD}</source>
   <extracomment>870, engine/models/runtime_choice.py</extracomment>
   <translation>推論環境にTensorFlowがなく、TensorFlowなしでは{folder}を実行できません：{lack}。{AGAIN}（TensorFlowのある環境で行い、書き出されたものを使用します）。または：{HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>ONNX Runtime is not installed in the inference environment</source>
   <extracomment>873, engine/models/runtime_choice.py</extracomment>
   <translation>推論環境にONNX Runtimeがインストールされていない</translation>
  </message>
  <message>
   <source>{folder} has no model card, and so no ONNX files that were proven</source>
   <extracomment>874, engine/models/runtime_choice.py</extracomment>
   <translation>{folder}にモデルカードがなく、したがって検証済みのONNXファイルもない</translation>
  </message>
  <message>
   <source>the model could not be written as ONNX: {without_onnx}</source>
   <extracomment>875, engine/models/runtime_choice.py</extracomment>
   <translation>モデルをONNXで書き出せなかった：{without_onnx}</translation>
  </message>
  <message>
   <source>{folder} was exported by a version that wrote no ONNX files</source>
   <extracomment>876, engine/models/runtime_choice.py</extracomment>
   <translation>{folder}は、ONNXファイルを書き出さないバージョンでエクスポートされた</translation>
  </message>
  <message>
   <source>a network that computes whole regions is missing ({without_onnx})</source>
   <extracomment>877, engine/models/runtime_choice.py</extracomment>
   <translation>領域全体を計算するネットワークがない（{without_onnx}）</translation>
  </message>
  <message>
   <source>a network of the model took {speed_in_onnx} times as long when it was exported</source>
   <extracomment>878, engine/models/runtime_choice.py</extracomment>
   <translation>エクスポート時に、モデルのネットワークの1つで{speed_in_onnx}倍の時間がかかった</translation>
  </message>
  <message>
   <source>an array is too large</source>
   <extracomment>879, engine/models/self_test.py</extracomment>
   <translation>配列が大きすぎる</translation>
  </message>
  <message>
   <source>{path} cannot be read ({splitlines}). Export the model again with “Export a Keras model”.</source>
   <extracomment>880, engine/models/self_test.py</extracomment>
   <translation>{path}を読み込めません（{splitlines}）。「Kerasモデルのエクスポート」でモデルをエクスポートし直してください。</translation>
  </message>
  <message>
   <source>other labels</source>
   <extracomment>881, engine/models/self_test.py</extracomment>
   <translation>ラベルが異なる</translation>
  </message>
  <message>
   <source>a largest difference of {found}</source>
   <extracomment>882, engine/models/self_test.py</extracomment>
   <translation>最大の差が{found}</translation>
  </message>
  <message>
   <source>In {name} the model {folder} does not give what it gave in {proven_in} when it was exported: {what} on its test tensors, expected is at most {tolerance}. Choose another RUNTIME or DEVICE, or export the model again.</source>
   <extracomment>883, engine/models/self_test.py</extracomment>
   <translation>{name}でのモデル{folder}の結果が、エクスポート時の{proven_in}での結果と一致しません：テスト用テンソルで{what}（許容値は{tolerance}）。別のRUNTIMEまたはDEVICEを選択するか、モデルをエクスポートし直してください。</translation>
  </message>
  <message>
   <source>The model was proven in {proven_in}; in {name} it gives the same for its test tensors (largest difference {found}).</source>
   <extracomment>884, engine/models/self_test.py</extracomment>
   <translation>モデルは{proven_in}で検証されています。{name}でも、テスト用テンソルに対する結果は同じです（最大の差{found}）。</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({named}).</source>
   <extracomment>885, engine/models/served_layout.py</extracomment>
   <translation>モデルはバンドを行と列の前に置いた形で受け付けます（{named}）。</translation>
  </message>
  <message>
   <source>The model knows of no neighbours: every pixel is computed by itself.</source>
   <extracomment>886, engine/models/served_layout.py</extracomment>
   <translation>モデルは近傍を考慮しません：すべてのピクセルが個別に計算されます。</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes {axes} numbers for a pixel, and the image has {bands} bands. Choose the bands with BANDS, or save the model with an input that says how many dates and bands it takes.</source>
   <extracomment>887, engine/models/served_layout.py</extracomment>
   <translation>モデルの入力「{name}」は1ピクセルにつき{axes}個の数値を受け付けますが、画像のバンド数は{bands}です。BANDSでバンドを選択するか、受け付ける時期とバンドの数が分かる入力を付けてモデルを保存してください。</translation>
  </message>
  <message>
   <source>TensorFlow {version} (GPU)</source>
   <extracomment>888, engine/models/tensorflow_runtime.py</extracomment>
   <translation>TensorFlow {version} (GPU)</translation>
  </message>
  <message>
   <source>{folder} cannot be loaded as a SavedModel: {error}. Export the model again with “Export a Keras model”.</source>
   <extracomment>889, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder}をSavedModelとして読み込めません：{error}。「Kerasモデルのエクスポート」でモデルをエクスポートし直してください。</translation>
  </message>
  <message>
   <source>{folder} has the signatures {names}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>890, engine/models/tensorflow_runtime.py</extracomment>
   <translation>{folder}のシグネチャは{names}です。1つだけか、「serving_default」がなければなりません。サービング用シグネチャを付けてモデルを保存するか、「Kerasモデルのエクスポート」でエクスポートしてください。</translation>
  </message>
  <message>
   <source>DEVICE is gpu, but TensorFlow finds no GPU. Choose DEVICE auto, or run “Set up the inference environment” with GPU switched on (NVIDIA on Linux).</source>
   <extracomment>891, engine/models/tensorflow_runtime.py</extracomment>
   <translation>DEVICEはgpuですが、TensorFlowはGPUを検出できません。DEVICEでautoを選択するか、GPUをオンにして「推論環境のセットアップ」を実行してください（LinuxのNVIDIA）。</translation>
  </message>
  <message>
   <source>The model's tensor {name} has no known rank; export it with “Export a Keras model”.</source>
   <extracomment>892, engine/models/tensorflow_runtime.py</extracomment>
   <translation>モデルのテンソル{name}の階数が不明です。「Kerasモデルのエクスポート」でエクスポートしてください。</translation>
  </message>
  <message>
   <source>The model's output “{name}” has the shape {shape}; expected (batch, height, width, channels), (batch, height, width), (batch, channels) or (batch).</source>
   <extracomment>894, engine/models/tensors.py</extracomment>
   <translation>モデルの出力「{name}」の形状は{shape}です。（バッチ, 高さ, 幅, チャンネル）、（バッチ, 高さ, 幅）、（バッチ, チャンネル）、（バッチ）のいずれかでなければなりません。</translation>
  </message>
  <message>
   <source>its output of distances is {document}</source>
   <extracomment>895, engine/models/unlike_training.py</extracomment>
   <translation>距離の出力が{document}である</translation>
  </message>
  <message>
   <source>it has more fields than any model</source>
   <extracomment>896, engine/models/wire_format.py</extracomment>
   <translation>どのモデルにもないほど多くのフィールドがある</translation>
  </message>
  <message>
   <source>a field that has no number</source>
   <extracomment>897, engine/models/wire_format.py</extracomment>
   <translation>番号のないフィールド</translation>
  </message>
  <message>
   <source>a field of the kind {kind}</source>
   <extracomment>898, engine/models/wire_format.py</extracomment>
   <translation>種類{kind}のフィールド</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <extracomment>899, engine/models/wire_format.py</extracomment>
   <translation>途中で切れている</translation>
  </message>
  <message>
   <source>a number stands where a message is expected</source>
   <extracomment>900, engine/models/wire_format.py</extracomment>
   <translation>メッセージがあるべき場所に数値がある</translation>
  </message>
  <message>
   <source>something else stands where a number is expected</source>
   <extracomment>901, engine/models/wire_format.py</extracomment>
   <translation>数値があるべき場所に別のものがある</translation>
  </message>
  <message>
   <source>a number that does not end</source>
   <extracomment>902, engine/models/wire_format.py</extracomment>
   <translation>終わりのない数値</translation>
  </message>
  <message>
   <source>numbers that do not end where their field does</source>
   <extracomment>903, engine/models/wire_format.py</extracomment>
   <translation>フィールドの終わりと一致しない数値の並び</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) cannot be read: {reason}</source>
   <extracomment>904, engine/networks/axis_trace.py</extracomment>
   <translation>層{name}（{name_2}）を読み取れない：{reason}</translation>
  </message>
  <message>
   <source>the size that layer {name} gives is not fixed</source>
   <extracomment>905, engine/networks/axis_trace.py</extracomment>
   <translation>層{name}の出力の大きさが固定されていない</translation>
  </message>
  <message>
   <source>the input is too small for layer {name}</source>
   <extracomment>906, engine/networks/axis_trace.py</extracomment>
   <translation>入力が層{name}には小さすぎる</translation>
  </message>
  <message>
   <source>a window is spread over at least one pixel</source>
   <extracomment>907, engine/networks/axis_trace.py</extracomment>
   <translation>ウィンドウは少なくとも1ピクセルに広がる</translation>
  </message>
  <message>
   <source>layer {name} is to combine maps of {listed} pixels</source>
   <extracomment>908, engine/networks/axis_trace.py</extracomment>
   <translation>層{name}が{listed}ピクセルのマップを組み合わせることになる</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) takes in the whole input, whatever its size: only a fixed input size, or the user, can say how large a patch is</source>
   <extracomment>909, engine/networks/axis_trace.py</extracomment>
   <translation>層{name}（{name_2}）が、入力の大きさにかかわらず入力全体を取り込む：パッチの大きさは、入力サイズが固定されているか、ユーザーが指定しない限り分からない</translation>
  </message>
  <message>
   <source>only patches of one source share what lies inside them</source>
   <extracomment>910, engine/networks/border_network.py</extracomment>
   <translation>パッチの内側を共有できるのは、ソースが1つのパッチだけである</translation>
  </message>
  <message>
   <source>it needs the patch as a whole</source>
   <extracomment>911, engine/networks/border_network.py</extracomment>
   <translation>パッチ全体を必要とする</translation>
  </message>
  <message>
   <source>it treats every value of the flattened patch in its own way</source>
   <extracomment>912, engine/networks/border_network.py</extracomment>
   <translation>平坦化したパッチの各値を別々に扱う</translation>
  </message>
  <message>
   <source>the output {name} has more than one pixel for a patch</source>
   <extracomment>913, engine/networks/border_network.py</extracomment>
   <translation>出力{name}が、1つのパッチに対して2つ以上のピクセルを持つ</translation>
  </message>
  <message>
   <source>its padding leaves {maps} maps to compute for every pixel, too many</source>
   <extracomment>914, engine/networks/border_network.py</extracomment>
   <translation>パディングのために、ピクセルごとに計算すべきマップが{maps}個残り、多すぎる</translation>
  </message>
  <message>
   <source>its padding reaches most of every patch, so hardly anything is shared by patches</source>
   <extracomment>915, engine/networks/border_network.py</extracomment>
   <translation>パディングの影響がどのパッチでも大部分に及ぶため、パッチ間で共有できるものがほとんどない</translation>
  </message>
  <message>
   <source>its channels are in groups</source>
   <extracomment>916, engine/networks/border_steps.py</extracomment>
   <translation>チャンネルがグループに分かれている</translation>
  </message>
  <message>
   <source>nothing of the patch is left</source>
   <extracomment>917, engine/networks/border_steps.py</extracomment>
   <translation>パッチが何も残らない</translation>
  </message>
  <message>
   <source>a crop lies inside</source>
   <extracomment>918, engine/networks/border_steps.py</extracomment>
   <translation>切り抜きが内側にある</translation>
  </message>
  <message>
   <source>a tensor without pixels</source>
   <extracomment>919, engine/networks/channels_last.py</extracomment>
   <translation>ピクセルのないテンソル</translation>
  </message>
  <message>
   <source>what leads to {output} is inside the model {name}</source>
   <extracomment>920, engine/networks/class_features.py</extracomment>
   <translation>{output}に至る部分が、モデル{name}の内部にある</translation>
  </message>
  <message>
   <source>{output} is made by {name}, which is no layer of classes</source>
   <extracomment>921, engine/networks/class_features.py</extracomment>
   <translation>{output}を作る{name}が、クラスの層ではない</translation>
  </message>
  <message>
   <source>{name} lies between the layer of classes and {output}</source>
   <extracomment>922, engine/networks/class_features.py</extracomment>
   <translation>クラスの層と{output}の間に{name}がある</translation>
  </message>
  <message>
   <source>the layer {name} has no fixed number of features</source>
   <extracomment>923, engine/networks/class_features.py</extracomment>
   <translation>層{name}の特徴量の数が固定されていない</translation>
  </message>
  <message>
   <source>the layer of classes {name} is a convolution with strides</source>
   <extracomment>924, engine/networks/class_features.py</extracomment>
   <translation>クラスの層{name}が、ストライドのある畳み込みである</translation>
  </message>
  <message>
   <source>The layer “{name}” takes several dates with the channels before rows and columns, which is not understood. Save the model with data_format="channels_last".</source>
   <extracomment>925, engine/networks/dates.py</extracomment>
   <translation>層「{name}」は、チャンネルを行と列の前に置いた複数時期の入力を受け付けますが、これには対応していません。data_format="channels_last"でモデルを保存してください。</translation>
  </message>
  <message>
   <source>The input “{name}” has the shape {shape}, which leaves the number of {open} open; expected are fixed numbers of dates and bands, which tell how the bands of the image are dealt out. Save the model with Input(shape=(dates, …, bands)), and {open_2} as the images will have them.</source>
   <extracomment>926, engine/networks/dates.py</extracomment>
   <translation>入力「{name}」の形状は{shape}で、{open}の数が固定されていません。画像のバンドの割り振りを決めるには、時期とバンドの数が固定されていなければなりません。Input(shape=(dates, …, bands))を付け、{open_2}を画像に合わせてモデルを保存してください。</translation>
  </message>
  <message>
   <source>The input “{name}” takes {dates} dates of {bands} bands: the image needs {dates_2} bands, those of the first date first.</source>
   <extracomment>927, engine/networks/dates.py</extracomment>
   <translation>入力「{name}」は、それぞれ{bands}バンドの{dates}時期を受け付けます：画像には{dates_2}バンドが必要で、最初の時期のバンドを先頭に並べます。</translation>
  </message>
  <message>
   <source>there is no network without a result</source>
   <extracomment>928, engine/networks/deepness_file.py</extracomment>
   <translation>結果のないネットワークはない</translation>
  </message>
  <message>
   <source>its tiles would have {width} pixels on a side, more than fits into memory</source>
   <extracomment>929, engine/networks/deepness_file.py</extracomment>
   <translation>タイルの一辺が{width}ピクセルになり、メモリに収まらない</translation>
  </message>
  <message>
   <source>it differs from the network by {difference}</source>
   <extracomment>930, engine/networks/deepness_file.py</extracomment>
   <translation>ネットワークとの差が{difference}である</translation>
  </message>
  <message>
   <source>the model's result is no probability of classes</source>
   <extracomment>931, engine/networks/deepness_file.py</extracomment>
   <translation>モデルの結果がクラスの確率ではない</translation>
  </message>
  <message>
   <source>Deepness gives a model one image, and this one takes several inputs</source>
   <extracomment>932, engine/networks/deepness_file.py</extracomment>
   <translation>Deepnessがモデルに与える画像は1つだが、このモデルは複数の入力を受け付ける</translation>
  </message>
  <message>
   <source>no network that gives a result for every pixel of a tile is proven for the model</source>
   <extracomment>933, engine/networks/deepness_file.py</extracomment>
   <translation>タイルのすべてのピクセルに対して結果を出すネットワークが、このモデルについて検証されていない</translation>
  </message>
  <message>
   <source>the entry has an ONNX file</source>
   <extracomment>934, engine/networks/deepness_file.py</extracomment>
   <translation>エントリにはONNXファイルがある</translation>
  </message>
  <message>
   <source>The rewritten network gives {shape} values for the output {name}, the patches {shape_2}.</source>
   <extracomment>935, engine/networks/equality_proof.py</extracomment>
   <translation>書き換えたネットワークの出力{name}は{shape}個の値ですが、パッチでは{shape_2}個です。</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}) and cannot be built anew in float32 ({name}), so nothing faster than patches can be proven for it.</source>
   <extracomment>936, engine/networks/full_precision.py</extracomment>
   <translation>モデルは半精度（{policy}）で計算しており、float32で作り直すことができません（{name}）。そのため、パッチより速い方法は検証できません。</translation>
  </message>
  <message>
   <source> by up to {differences} on noise</source>
   <extracomment>937, engine/networks/full_precision.py</extracomment>
   <translation>（ノイズに対して最大{differences}）</translation>
  </message>
  <message>
   <source>The model computes in half precision ({policy}); the exported one computes in float32, which is exact where half precision rounds, so it differs from Keras's own results{by}.</source>
   <extracomment>938, engine/networks/full_precision.py</extracomment>
   <translation>モデルは半精度（{policy}）で計算していますが、エクスポートされたモデルはfloat32で計算します。半精度で丸められる部分が正確になるため、Keras自体の結果とは差があります{by}。</translation>
  </message>
  <message>
   <source>the others are crops of it</source>
   <extracomment>939, engine/networks/head_of_layers.py</extracomment>
   <translation>他の出力がその一部を切り抜いたものである</translation>
  </message>
  <message>
   <source>the model's labels are made of it</source>
   <extracomment>940, engine/networks/head_of_layers.py</extracomment>
   <translation>モデルのラベルがこれから作られている</translation>
  </message>
  <message>
   <source>all the others feed it</source>
   <extracomment>941, engine/networks/head_of_layers.py</extracomment>
   <translation>他のすべての出力がこれに入力されている</translation>
  </message>
  <message>
   <source>it has the finest pixels</source>
   <extracomment>942, engine/networks/head_of_layers.py</extracomment>
   <translation>ピクセルが最も細かい</translation>
  </message>
  <message>
   <source>the others branch off the layers that lead to it</source>
   <extracomment>943, engine/networks/head_of_layers.py</extracomment>
   <translation>他の出力が、これに至る層から分岐している</translation>
  </message>
  <message>
   <source>the layer {name} ({name_2})</source>
   <extracomment>944, engine/networks/input_scaling.py</extracomment>
   <translation>層{name}（{name_2}）</translation>
  </message>
  <message>
   <source>the layer {name}, which tells the likely range alone</source>
   <extracomment>945, engine/networks/input_scaling.py</extracomment>
   <translation>層{name}（考えられる値域だけが分かる）</translation>
  </message>
  <message>
   <source>{path} is of Keras 2 and uses {found}: {OTHERWISE}. {path_2}</source>
   <extracomment>946, engine/networks/keras_2.py</extracomment>
   <translation>{path}はKeras 2のもので、{found}を使用しています：{OTHERWISE}。{path_2}</translation>
  </message>
  <message>
   <source>outside of training Keras 2 scales the image down with it, Keras 3 cuts out its centre</source>
   <extracomment>947, engine/networks/keras_2.py</extracomment>
   <translation>学習時以外では、Keras 2はこれで画像を縮小するが、Keras 3は画像の中央を切り抜く</translation>
  </message>
  <message>
   <source>in Keras 2 it rises by 0.2, in Keras 3 by one sixth</source>
   <extracomment>948, engine/networks/keras_2.py</extracomment>
   <translation>その傾きは、Keras 2では0.2、Keras 3では6分の1である</translation>
  </message>
  <message>
   <source>{path} is of Keras 2, and its weights do not fit the network that it describes ({error}). {path_2}</source>
   <extracomment>949, engine/networks/keras_2.py</extracomment>
   <translation>{path}はKeras 2のもので、その重みが、記述されたネットワークと合いません（{error}）。{path_2}</translation>
  </message>
  <message>
   <source>which Keras 2 wrote and this program does not know</source>
   <extracomment>950, engine/networks/keras_2.py</extracomment>
   <translation>Keras 2が書き出したもので、このプログラムでは扱えない</translation>
  </message>
  <message>
   <source>Convert it with Keras 2 itself, in any Python that has it (pip install tf_keras): python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')". The folder that this writes can be chosen as MODEL without an export.</source>
   <extracomment>951, engine/networks/keras_2.py</extracomment>
   <translation>Keras 2自体を備えたPythonで変換してください（pip install tf_keras）：python -c "import tf_keras; tf_keras.models.load_model({path}, compile=False).save({with_suffix}, save_format='tf')"。これで書き出されたフォルダは、エクスポートせずにMODELとして選択できます。</translation>
  </message>
  <message>
   <source>layers that wait for each other</source>
   <extracomment>952, engine/networks/keras_2.py</extracomment>
   <translation>互いに待ち合う層</translation>
  </message>
  <message>
   <source>the TensorFlow operation {name}</source>
   <extracomment>953, engine/networks/keras_2.py</extracomment>
   <translation>TensorFlowの演算{name}</translation>
  </message>
  <message>
   <source>tf.{get} in a Sequential model</source>
   <extracomment>954, engine/networks/keras_2.py</extracomment>
   <translation>Sequentialモデル内のtf.{get}</translation>
  </message>
  <message>
   <source>tf.{name} in a way of its own</source>
   <extracomment>955, engine/networks/keras_2.py</extracomment>
   <translation>独自の使い方をしたtf.{name}</translation>
  </message>
  <message>
   <source>the layer “{name}” is only in the weights</source>
   <extracomment>956, engine/networks/keras_2_weights.py</extracomment>
   <translation>層「{name}」が重みにしかない</translation>
  </message>
  <message>
   <source>the layer “{name}” has the weights {value}, expected {value_2}</source>
   <extracomment>957, engine/networks/keras_2_weights.py</extracomment>
   <translation>層「{name}」の重みが{value_2}ではなく{value}である</translation>
  </message>
  <message>
   <source>{found_count} weights for “{name}/{name_2}” in “{name_3}”</source>
   <extracomment>958, engine/networks/keras_2_weights.py</extracomment>
   <translation>「{name_3}」に「{name}/{name_2}」の重みが{found_count}個ある</translation>
  </message>
  <message>
   <source>{stored_count} weights of “{name}” have no layer</source>
   <extracomment>959, engine/networks/keras_2_weights.py</extracomment>
   <translation>「{name}」の{stored_count}個の重みに対応する層がない</translation>
  </message>
  <message>
   <source>the layer “{part}” has none</source>
   <extracomment>960, engine/networks/keras_2_weights.py</extracomment>
   <translation>層「{part}」の重みがない</translation>
  </message>
  <message>
   <source>The Keras file {path} does not exist.</source>
   <extracomment>961, engine/networks/keras_loading.py</extracomment>
   <translation>Kerasファイル{path}が存在しません。</translation>
  </message>
  <message>
   <source>{path} is not a Keras file (neither a zip archive as .keras nor HDF5 as .h5). It may be damaged; copy or download it again, or save the model again.</source>
   <extracomment>962, engine/networks/keras_loading.py</extracomment>
   <translation>{path}はKerasファイルではありません（.kerasのzipアーカイブでも、.h5のHDF5でもありません）。壊れている可能性があります。コピーまたはダウンロードし直すか、モデルを保存し直してください。</translation>
  </message>
  <message>
   <source>{path} has no defined inputs (a subclassed model that was never built). Save it as a functional or Sequential model with an Input layer.</source>
   <extracomment>963, engine/networks/keras_loading.py</extracomment>
   <translation>{path}には入力が定義されていません（ビルドされていないサブクラス化モデル）。Input層を持つFunctionalモデルまたはSequentialモデルとして保存してください。</translation>
  </message>
  <message>
   <source>{path} holds weights alone, and does not say what the network is: save the whole network where it was trained, with model.save(), and choose that file.</source>
   <extracomment>964, engine/networks/keras_loading.py</extracomment>
   <translation>{path}には重みしかなく、ネットワークの内容が分かりません：学習した環境でmodel.save()を使ってネットワーク全体を保存し、そのファイルを選択してください。</translation>
  </message>
  <message>
   <source>{path} holds no readable model description ({error}). A file with weights alone does not say what the network is; save the whole model with model.save().</source>
   <extracomment>965, engine/networks/keras_loading.py</extracomment>
   <translation>{path}には読み取れるモデルの記述がありません（{error}）。重みだけのファイルからは、ネットワークの内容が分かりません。model.save()でモデル全体を保存してください。</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} would be run with your rights. Read it, and switch on TRUST if you trust whoever wrote it.</source>
   <extracomment>966, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path}は、あなたの権限で実行されます。内容を読み、作成者を信頼する場合はTRUSTをオンにしてください。</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} does not exist.</source>
   <extracomment>967, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path}が存在しません。</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} is no Python file; expected .py.</source>
   <extracomment>968, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path}はPythonファイルではありません。.pyでなければなりません。</translation>
  </message>
  <message>
   <source>CUSTOM_CODE {path} failed ({name}: {error}).</source>
   <extracomment>969, engine/networks/keras_loading.py</extracomment>
   <translation>CUSTOM_CODE {path}が失敗しました（{name}: {error}）。</translation>
  </message>
  <message>
   <source>Ran the custom code {path}.</source>
   <extracomment>970, engine/networks/keras_loading.py</extracomment>
   <translation>カスタムコード{path}を実行しました。</translation>
  </message>
  <message>
   <source>{path} carries Python code (a Lambda layer), which is not run unless you switch on TRUST. Do that only if you trust whoever made the file; better, replace the Lambda by a layer of its own.</source>
   <extracomment>971, engine/networks/keras_loading.py</extracomment>
   <translation>{path}にはPythonコード（Lambda層）が含まれており、TRUSTをオンにしない限り実行されません。オンにするのは、ファイルの作成者を信頼する場合だけにしてください。Lambdaを独自の層に置き換える方が安全です。</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which Keras 3 has no more. {path_2}</source>
   <extracomment>975, engine/networks/keras_loading.py</extracomment>
   <translation>{path}には層{name}がありますが、Keras 3にはもうありません。{path_2}</translation>
  </message>
  <message>
   <source>{path} uses “{name}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>976, engine/networks/keras_loading.py</extracomment>
   <translation>{path}は「{name}」を使用していますが、KerasのものでもOTBTFのものでもありません。これを定義し登録するPythonファイルをCUSTOM_CODEとして指定し、TRUSTをオンにしてください。</translation>
  </message>
  <message>
   <source>{path} has a Lambda layer whose code another version of Python wrote than {python_version}, in which it cannot run. Replace the Lambda by a layer of its own. {path_2}</source>
   <extracomment>977, engine/networks/keras_loading.py</extracomment>
   <translation>{path}のLambda層のコードは、{python_version}とは別のバージョンのPythonで書き出されており、このバージョンでは実行できません。Lambdaを独自の層に置き換えてください。{path_2}</translation>
  </message>
  <message>
   <source>Save it again with a newer Keras, or check that the file is complete.</source>
   <extracomment>978, engine/networks/keras_loading.py</extracomment>
   <translation>より新しいKerasで保存し直すか、ファイルが完全かどうか確認してください。</translation>
  </message>
  <message>
   <source>{path} cannot be loaded by Keras {version} ({name}: {text}). {way}</source>
   <extracomment>979, engine/networks/keras_loading.py</extracomment>
   <translation>{path}をKeras {version}で読み込めません（{name}: {text}）。{way}</translation>
  </message>
  <message>
   <source>{path} cannot be read as a zip archive ({error}). Copy or download it again.</source>
   <extracomment>980, engine/networks/keras_safety.py</extracomment>
   <translation>{path}をzipアーカイブとして読み込めません（{error}）。コピーまたはダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has {names_count} members, {names_count_2} of them twice; expected a few, each once.</source>
   <extracomment>981, engine/networks/keras_safety.py</extracomment>
   <translation>{path}はKerasファイルではありません：アーカイブに{names_count}個のメンバーがあり、そのうち{names_count_2}個が重複しています。少数のメンバーが1つずつでなければなりません。</translation>
  </message>
  <message>
   <source>{path} is not a whole Keras model: its archive lacks {list}. Save the model again with model.save().</source>
   <extracomment>982, engine/networks/keras_safety.py</extracomment>
   <translation>{path}は完全なKerasモデルではありません：アーカイブに{list}がありません。model.save()でモデルを保存し直してください。</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: its archive has a member for another place on the disk ({name}). Do not use it.</source>
   <extracomment>983, engine/networks/keras_safety.py</extracomment>
   <translation>{path}はKerasファイルではありません：アーカイブに、ディスクの別の場所に展開されるメンバーがあります（{name}）。使用しないでください。</translation>
  </message>
  <message>
   <source>{path} is encrypted; expected a .keras file as Keras writes it.</source>
   <extracomment>984, engine/networks/keras_safety.py</extracomment>
   <translation>{path}は暗号化されています。Kerasが書き出すとおりの.kerasファイルでなければなりません。</translation>
  </message>
  <message>
   <source>{path} is not a Keras file: {name} in it has {compress_size} bytes and would unpack to {file_size}. Do not use it.</source>
   <extracomment>985, engine/networks/keras_safety.py</extracomment>
   <translation>{path}はKerasファイルではありません：その中の{name}は{compress_size}バイトですが、展開すると{file_size}になります。使用しないでください。</translation>
  </message>
  <message>
   <source>{path} describes an impossible network: {key} is {longest}. The file is damaged, or no network; save the model again.</source>
   <extracomment>986, engine/networks/keras_safety.py</extracomment>
   <translation>{path}には、ありえないネットワークが記述されています：{key}が{longest}です。ファイルが壊れているか、ネットワークではありません。モデルを保存し直してください。</translation>
  </message>
  <message>
   <source>{path} has a layer {name}, which loads and runs a program from elsewhere. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>987, engine/networks/keras_safety.py</extracomment>
   <translation>{path}には、外部からプログラムを読み込んで実行する層{name}があります。ファイルの作成者を信頼する場合にのみ、TRUSTをオンにしてください。</translation>
  </message>
  <message>
   <source>{path} has a layer {name} that reads the file {settings}. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>988, engine/networks/keras_safety.py</extracomment>
   <translation>{path}には、ファイル{settings}を読み込む層{name}があります。モデルの作成者を信頼する場合にのみ、TRUSTをオンにしてください。</translation>
  </message>
  <message>
   <source>{path} uses “{what}” of {module}, which is no part of a network. Switch on TRUST only if you trust whoever made the file.</source>
   <extracomment>989, engine/networks/keras_safety.py</extracomment>
   <translation>{path}は{module}の「{what}」を使用していますが、これはネットワークの一部ではありません。ファイルの作成者を信頼する場合にのみ、TRUSTをオンにしてください。</translation>
  </message>
  <message>
   <source>{path} uses “{what}”, which is neither Keras's nor OTBTF's. Give the Python file that defines and registers it as CUSTOM_CODE, and switch on TRUST.</source>
   <extracomment>990, engine/networks/keras_safety.py</extracomment>
   <translation>{path}は「{what}」を使用していますが、KerasのものでもOTBTFのものでもありません。これを定義し登録するPythonファイルをCUSTOM_CODEとして指定し、TRUSTをオンにしてください。</translation>
  </message>
  <message>
   <source>The weights in {path} cannot be read ({error}). The file may be damaged or cut short; copy or save it again.</source>
   <extracomment>991, engine/networks/keras_safety.py</extracomment>
   <translation>{path}の重みを読み込めません（{error}）。ファイルが壊れているか途中で切れている可能性があります。コピーし直すか、保存し直してください。</translation>
  </message>
  <message>
   <source>{path} is not a file that Keras writes: {trouble}. Do not use it.</source>
   <extracomment>992, engine/networks/keras_safety.py</extracomment>
   <translation>{path}はKerasが書き出したファイルではありません：{trouble}。使用しないでください。</translation>
  </message>
  <message>
   <source>its groups have no end</source>
   <extracomment>993, engine/networks/keras_safety.py</extracomment>
   <translation>グループに終わりがない</translation>
  </message>
  <message>
   <source>{name} in it is a link</source>
   <extracomment>994, engine/networks/keras_safety.py</extracomment>
   <translation>その中の{name}がリンクである</translation>
  </message>
  <message>
   <source>{name} in it lies in another file</source>
   <extracomment>995, engine/networks/keras_safety.py</extracomment>
   <translation>その中の{name}が別のファイルにある</translation>
  </message>
  <message>
   <source>it promises {total} bytes of weights and has {size}</source>
   <extracomment>996, engine/networks/keras_safety.py</extracomment>
   <translation>重みが{total}バイトと記載されているが、{size}バイトしかない</translation>
  </message>
  <message>
   <source>The patch {patch} does not fit the model: {error}.</source>
   <extracomment>997, engine/networks/layer_fields.py</extracomment>
   <translation>パッチ{patch}がモデルに合いません：{error}。</translation>
  </message>
  <message>
   <source>patches lie {step} pixels apart, but the network repeats itself only every {align} pixels</source>
   <extracomment>998, engine/networks/layer_fields.py</extracomment>
   <translation>パッチの間隔は{step}ピクセルだが、ネットワークの繰り返しは{align}ピクセルごとである</translation>
  </message>
  <message>
   <source>input {name} takes {size} pixels, not {given}</source>
   <extracomment>999, engine/networks/layer_fields.py</extracomment>
   <translation>入力{name}が受け付けるのは{given}ではなく{size}ピクセルである</translation>
  </message>
  <message>
   <source>every output pixel sees the whole patch, so they do not move with the input</source>
   <extracomment>1000, engine/networks/layer_fields.py</extracomment>
   <translation>どの出力ピクセルもパッチ全体を見るため、入力とともに移動しない</translation>
  </message>
  <message>
   <source>what layer {name} ({name_2}) adds at the border of the patch (padding) reaches the output, so a patch gives another result than the same pixels inside a larger image</source>
   <extracomment>1001, engine/networks/layer_fields.py</extracomment>
   <translation>層{name}（{name_2}）がパッチの境界に加えるもの（パディング）の影響が出力に及ぶため、パッチに対する結果が、より大きな画像の中の同じピクセルに対する結果と異なる</translation>
  </message>
  <message>
   <source>{touched}: such a model has a receptive field only once the size of its patches is given</source>
   <extracomment>1002, engine/networks/layer_fields.py</extracomment>
   <translation>{touched}：このようなモデルの受容野は、パッチの大きさが指定されて初めて定まる</translation>
  </message>
  <message>
   <source>no size of the input was found that the model can work on{value}</source>
   <extracomment>1003, engine/networks/layer_fields.py</extracomment>
   <translation>モデルが処理できる入力の大きさが見つからなかった{value}</translation>
  </message>
  <message>
   <source>The model {model} is not a graph of layers (it is a {name} with its own call), so its layers cannot be read.</source>
   <extracomment>1004, engine/networks/layer_graph.py</extracomment>
   <translation>モデル{model}は層のグラフではありません（独自のcallを持つ{name}です）。そのため、層を読み取れません。</translation>
  </message>
  <message>
   <source>The shape that layer {name} ({name_2}) gives cannot be found out: {error}</source>
   <extracomment>1005, engine/networks/layer_graph.py</extracomment>
   <translation>層{name}（{name_2}）の出力の形状が分かりません：{error}</translation>
  </message>
  <message>
   <source>it keeps its channels first</source>
   <extracomment>1006, engine/networks/layer_graph.py</extracomment>
   <translation>チャンネルを先頭に置いている</translation>
  </message>
  <message>
   <source>it combines every pixel of the patch with a value of the patch as a whole</source>
   <extracomment>1007, engine/networks/layer_graph.py</extracomment>
   <translation>パッチのすべてのピクセルを、パッチ全体の値と組み合わせる</translation>
  </message>
  <message>
   <source>it does not work on a map of any size ({error})</source>
   <extracomment>1008, engine/networks/layer_trial.py</extracomment>
   <translation>任意の大きさのマップを処理できない（{error}）</translation>
  </message>
  <message>
   <source>its result for a patch depends on the other patches of the batch</source>
   <extracomment>1009, engine/networks/layer_trial.py</extracomment>
   <translation>パッチに対する結果が、バッチ内の他のパッチに左右される</translation>
  </message>
  <message>
   <source>it does not give one result for each pixel of its input</source>
   <extracomment>1010, engine/networks/layer_trial.py</extracomment>
   <translation>入力のピクセルごとに1つの結果を出さない</translation>
  </message>
  <message>
   <source>its result for a pixel depends on other pixels of the patch</source>
   <extracomment>1011, engine/networks/layer_trial.py</extracomment>
   <translation>ピクセルに対する結果が、パッチの他のピクセルに左右される</translation>
  </message>
  <message>
   <source>its weights take {weights} MB, more than is converted</source>
   <extracomment>1013, engine/networks/onnx_conversion.py</extracomment>
   <translation>重みが{weights} MBあり、変換の上限を超える</translation>
  </message>
  <message>
   <source>it would be larger than a file of ONNX may be</source>
   <extracomment>1014, engine/networks/onnx_conversion.py</extracomment>
   <translation>ONNXのファイルの上限より大きくなってしまう</translation>
  </message>
  <message>
   <source>the package {value} is not installed</source>
   <extracomment>1015, engine/networks/onnx_conversion.py</extracomment>
   <translation>パッケージ{value}がインストールされていない</translation>
  </message>
  <message>
   <source>it cannot be converted ({rstrip})</source>
   <extracomment>1017, engine/networks/onnx_conversion.py</extracomment>
   <translation>変換できない（{rstrip}）</translation>
  </message>
  <message>
   <source>rounding alone changes the results on every image that was tried</source>
   <extracomment>1018, engine/networks/onnx_export.py</extracomment>
   <translation>試したどの画像でも、丸めだけで結果が変わる</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest})</source>
   <extracomment>1019, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtimeの数値が異なる（最大の差{largest}）</translation>
  </message>
  <message>
   <source>ONNX Runtime gives other numbers (largest difference {largest}, other labels)</source>
   <extracomment>1020, engine/networks/onnx_export.py</extracomment>
   <translation>ONNX Runtimeの数値が異なる（最大の差{largest}、ラベルが異なる）</translation>
  </message>
  <message>
   <source>, other labels</source>
   <extracomment>1021, engine/networks/onnx_export.py</extracomment>
   <translation>、ラベルが異なる</translation>
  </message>
  <message>
   <source>ONNX Runtime gives {shape} values for the output {name}, TensorFlow {shape_2}</source>
   <extracomment>1022, engine/networks/onnx_export.py</extracomment>
   <translation>出力{name}に対して、ONNX Runtimeは{shape}個の値を、TensorFlowは{shape_2}個の値を出す</translation>
  </message>
  <message>
   <source>Tracing the network for whole images ({list})</source>
   <extracomment>1023, engine/networks/padded_export.py</extracomment>
   <translation>画像全体用にネットワークをトレース中（{list}）</translation>
  </message>
  <message>
   <source>Proving that a margin of {margin} pixels is enough</source>
   <extracomment>1024, engine/networks/padded_export.py</extracomment>
   <translation>{margin}ピクセルのマージンで十分であることを検証中</translation>
  </message>
  <message>
   <source>{list}: the network does not run on another size of input ({error}).</source>
   <extracomment>1025, engine/networks/padded_export.py</extracomment>
   <translation>{list}：別の大きさの入力に対してネットワークを実行できません（{error}）。</translation>
  </message>
  <message>
   <source>{list}: a margin of {margin} pixels was not proven to be enough (largest difference {largest} over {windows} units).</source>
   <extracomment>1026, engine/networks/padded_export.py</extracomment>
   <translation>{list}：{margin}ピクセルのマージンで十分であることを検証できませんでした（{windows}単位での最大の差{largest}）。</translation>
  </message>
  <message>
   <source>Writing the network for whole images</source>
   <extracomment>1027, engine/networks/padded_export.py</extracomment>
   <translation>画像全体用のネットワークを書き出し中</translation>
  </message>
  <message>
   <source>Proving the margin of {margin} pixels in double precision</source>
   <extracomment>1028, engine/networks/padded_export.py</extracomment>
   <translation>{margin}ピクセルのマージンを倍精度で検証中</translation>
  </message>
  <message>
   <source>The network is not run over whole images: {reasons}.</source>
   <extracomment>1029, engine/networks/padded_export.py</extracomment>
   <translation>ネットワークは画像全体に対しては実行されません：{reasons}。</translation>
  </message>
  <message>
   <source>a margin is known for models whose inputs are all images</source>
   <extracomment>1030, engine/networks/padding_margin.py</extracomment>
   <translation>マージンが分かるのは、すべての入力が画像であるモデルだけである</translation>
  </message>
  <message>
   <source>its image inputs have different sizes</source>
   <extracomment>1031, engine/networks/padding_margin.py</extracomment>
   <translation>画像入力の大きさが異なる</translation>
  </message>
  <message>
   <source>patches of {columns} x {rows} pixels are no whole number of its total stride ({unit} x {unit_2}): of other sizes, its strides would fall on other pixels</source>
   <extracomment>1032, engine/networks/padding_margin.py</extracomment>
   <translation>{columns} x {rows}ピクセルのパッチが総ストライド（{unit} x {unit_2}）の整数倍ではない：他の大きさでは、ストライドが別のピクセルに当たってしまう</translation>
  </message>
  <message>
   <source>nothing that the network pads reaches its output</source>
   <extracomment>1033, engine/networks/padding_margin.py</extracomment>
   <translation>ネットワークのパディングの影響が出力に及ばない</translation>
  </message>
  <message>
   <source>the padding of {step} reaches every pixel of the output</source>
   <extracomment>1034, engine/networks/padding_margin.py</extracomment>
   <translation>{step}のパディングの影響が出力のすべてのピクセルに及ぶ</translation>
  </message>
  <message>
   <source>the network does not repeat itself when its input is moved</source>
   <extracomment>1035, engine/networks/padding_margin.py</extracomment>
   <translation>入力を移動すると、ネットワークが同じ結果を繰り返さない</translation>
  </message>
  <message>
   <source>the size of its output does not grow with that of its input</source>
   <extracomment>1036, engine/networks/padding_margin.py</extracomment>
   <translation>入力が大きくなっても、出力の大きさが比例して大きくならない</translation>
  </message>
  <message>
   <source>the network cuts some of its border off</source>
   <extracomment>1037, engine/networks/padding_margin.py</extracomment>
   <translation>ネットワークが境界の一部を切り取っている</translation>
  </message>
  <message>
   <source>its outputs have different pixel sizes</source>
   <extracomment>1038, engine/networks/padding_margin.py</extracomment>
   <translation>出力のピクセルサイズが異なる</translation>
  </message>
  <message>
   <source>Rewriting the network for every pixel ({label})</source>
   <extracomment>1039, engine/networks/region_export.py</extracomment>
   <translation>全ピクセル用にネットワークを書き換え中（{label}）</translation>
  </message>
  <message>
   <source>on every image that was tried rounding alone changes the results, so nothing is proven</source>
   <extracomment>1040, engine/networks/region_export.py</extracomment>
   <translation>試したどの画像でも丸めだけで結果が変わるため、何も検証できない</translation>
  </message>
  <message>
   <source>the rewritten network differs from the patches (largest difference {largest}{labels})</source>
   <extracomment>1041, engine/networks/region_export.py</extracomment>
   <translation>書き換えたネットワークの結果がパッチの結果と異なる（最大の差{largest}{labels}）</translation>
  </message>
  <message>
   <source>Rewriting the network for regions ({label})</source>
   <extracomment>1042, engine/networks/region_export.py</extracomment>
   <translation>領域用にネットワークを書き換え中（{label}）</translation>
  </message>
  <message>
   <source>The source {name} has {width} x {height} pixels, a patch {patch} x {patch_2}.</source>
   <extracomment>1043, engine/networks/region_network.py</extracomment>
   <translation>ソース{name}は{width} x {height}ピクセル、パッチは{patch} x {patch_2}です。</translation>
  </message>
  <message>
   <source>its inputs differ</source>
   <extracomment>1044, engine/networks/region_network.py</extracomment>
   <translation>入力が異なる</translation>
  </message>
  <message>
   <source>it combines maps of unlike resolution, which lie differently in every patch</source>
   <extracomment>1045, engine/networks/region_network.py</extracomment>
   <translation>解像度の異なるマップを組み合わせており、その位置関係がパッチごとに異なる</translation>
  </message>
  <message>
   <source>the output {name} has the shape {tail} for a patch, which is no pixel</source>
   <extracomment>1046, engine/networks/region_network.py</extracomment>
   <translation>パッチに対する出力{name}の形状が{tail}であり、ピクセルではない</translation>
  </message>
  <message>
   <source>the output {name} has {size} x {size_2} pixels for a patch, which do not lie side by side</source>
   <extracomment>1047, engine/networks/region_network.py</extracomment>
   <translation>パッチに対する出力{name}は{size} x {size_2}ピクセルで、隙間なく並ばない</translation>
  </message>
  <message>
   <source>layer {name} ({kind}) cannot be computed for a region: {why}</source>
   <extracomment>1048, engine/networks/region_steps.py</extracomment>
   <translation>層{name}（{kind}）を領域に対して計算できない：{why}</translation>
  </message>
  <message>
   <source>it makes pixels between those of a coarser grid, and that grid begins at another pixel for every patch</source>
   <extracomment>1049, engine/networks/region_steps.py</extracomment>
   <translation>より粗い格子のピクセルの間にピクセルを作るが、その格子の始まるピクセルがパッチごとに異なる</translation>
  </message>
  <message>
   <source>its pixels lie on a coarser grid that differs from patch to patch</source>
   <extracomment>1050, engine/networks/region_steps.py</extracomment>
   <translation>そのピクセルが、パッチごとに異なる粗い格子の上にある</translation>
  </message>
  <message>
   <source>the output {name} has {width} x {height} pixels for a patch; the dense method is for models that give one pixel for each patch. Such a model is run over regions by fully convolutional inference</source>
   <extracomment>1051, engine/networks/rewriting.py</extracomment>
   <translation>パッチに対する出力{name}は{width} x {height}ピクセルだが、デンス法はパッチごとに1ピクセルを出力するモデル用である。このようなモデルは、全畳み込み推論により領域に対して実行される</translation>
  </message>
  <message>
   <source>its outputs have different numbers of pixels for one patch; choose one of them</source>
   <extracomment>1052, engine/networks/rewriting.py</extracomment>
   <translation>1つのパッチに対する出力のピクセル数が異なる。そのうち1つを選択すること</translation>
  </message>
  <message>
   <source>the scale factor for the source {source} is open</source>
   <extracomment>1053, engine/networks/rewriting.py</extracomment>
   <translation>ソース{source}の縮小率が定まっていない</translation>
  </message>
  <message>
   <source>patches would lie {across} x {down} pixels of the source {name} apart, which is no whole number</source>
   <extracomment>1054, engine/networks/rewriting.py</extracomment>
   <translation>パッチの間隔がソース{name}の{across} x {down}ピクセルになり、整数ではない</translation>
  </message>
  <message>
   <source>The model has no output {name}; it has {outputs}.</source>
   <extracomment>1055, engine/networks/rewriting.py</extracomment>
   <translation>モデルに出力{name}はありません。あるのは{outputs}です。</translation>
  </message>
  <message>
   <source>its input {name} has the shape {shape}; an image has (batch, rows, columns, bands)</source>
   <extracomment>1056, engine/networks/rewriting.py</extracomment>
   <translation>その入力{name}の形状は{shape}だが、画像の形状は（バッチ, 行, 列, バンド）である</translation>
  </message>
  <message>
   <source>it works on several dates at once</source>
   <extracomment>1057, engine/networks/rewriting.py</extracomment>
   <translation>複数の時期を同時に処理する</translation>
  </message>
  <message>
   <source>no patch size is known for the source {name}</source>
   <extracomment>1058, engine/networks/rewriting.py</extracomment>
   <translation>ソース{name}のパッチの大きさが不明である</translation>
  </message>
  <message>
   <source>layer {name} ({name_2}) fills up the border of the patch, and that reaches the output {name_3}: for a patch the model gives another result than for the same pixels inside a larger image</source>
   <extracomment>1059, engine/networks/rewriting.py</extracomment>
   <translation>層{name}（{name_2}）がパッチの境界を埋め、その影響が出力{name_3}に及ぶ：モデルのパッチに対する結果が、より大きな画像の中の同じピクセルに対する結果と異なる</translation>
  </message>
  <message>
   <source>The model's input names {list} cannot be kept.</source>
   <extracomment>1060, engine/networks/saved_model.py</extracomment>
   <translation>モデルの入力名{list}を維持できません。</translation>
  </message>
  <message>
   <source>The exported model's output “{differing}” differs from the Keras model's. Please report this with the model.</source>
   <extracomment>1061, engine/networks/saved_model.py</extracomment>
   <translation>エクスポートされたモデルの出力「{differing}」が、Kerasモデルの出力と異なります。このモデルを添えて報告してください。</translation>
  </message>
  <message>
   <source>On random images the exported model's output “{differing}” differs from the Keras model's, by no more than rounding the pixels in their last digit does. Such a model is hardly sure of what it gives: compare a map with what Keras gives before you trust it.</source>
   <extracomment>1062, engine/networks/saved_model.py</extracomment>
   <translation>無作為な画像では、エクスポートされたモデルの出力「{differing}」がKerasモデルの出力と異なりますが、その差は、ピクセルの最後の桁を丸めたときの差以下です。このようなモデルの出力は不確かです：信頼する前に、マップをKerasの結果と比較してください。</translation>
  </message>
  <message>
   <source>a window of {value}</source>
   <extracomment>1063, engine/networks/tensorflow_operations.py</extracomment>
   <translation>{value}のウィンドウ</translation>
  </message>
  <message>
   <source>tf.image.resize to a size that is computed</source>
   <extracomment>1064, engine/networks/tensorflow_operations.py</extracomment>
   <translation>計算で決まる大きさへのtf.image.resize</translation>
  </message>
  <message>
   <source>tf.image.resize with the method {method}</source>
   <extracomment>1065, engine/networks/tensorflow_operations.py</extracomment>
   <translation>手法{method}によるtf.image.resize</translation>
  </message>
  <message>
   <source>tf.nn.space_to_depth of a map of any size</source>
   <extracomment>1066, engine/networks/tensorflow_operations.py</extracomment>
   <translation>任意の大きさのマップに対するtf.nn.space_to_depth</translation>
  </message>
  <message>
   <source>The model takes its bands before rows and columns ({list}); the exported one takes them last, as rasters have them, and gives the same.</source>
   <extracomment>1067, engine/networks/usual_form.py</extracomment>
   <translation>モデルはバンドを行と列の前に置いた形で受け付けます（{list}）。エクスポートされたモデルは、ラスタと同じくバンドを最後に置いた形で受け付け、結果は同じです。</translation>
  </message>
  <message>
   <source>These layers keep what they saw in the batch before ({list}); in the exported model they begin anew with every patch.</source>
   <extracomment>1068, engine/networks/usual_form.py</extracomment>
   <translation>次の層は、バッチ内でそれまでに見たものを保持します（{list}）。エクスポートされたモデルでは、パッチごとに初めからやり直します。</translation>
  </message>
  <message>
   <source>OTB has the applications {known}</source>
   <extracomment>1069, engine/otb/child.py</extracomment>
   <translation>OTBにあるアプリケーション：{known}</translation>
  </message>
  <message>
   <source>{serving} was not written</source>
   <extracomment>1071, engine/otb/child.py</extracomment>
   <translation>{serving}が書き込まれなかった</translation>
  </message>
  <message>
   <source>Orfeo ToolBox: {group}</source>
   <extracomment>1072, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox: {group}</translation>
  </message>
  <message>
   <source>Orfeo ToolBox: {percent} %</source>
   <extracomment>1073, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox: {percent}%</translation>
  </message>
  <message>
   <source>Orfeo ToolBox was ended by signal 9, most likely because the memory ran out. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>1074, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBoxがシグナル9で終了させられました。メモリ不足が原因である可能性が最も高いです。RAMまたはTILE_SIZEに小さい値を指定するか、他のプログラムを閉じてから、もう一度実行してください。</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (signal {value}, {name}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1075, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBoxが、起動中または処理中にクラッシュしました（シグナル{value}、{name}）。最後の出力はログにあります。</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with exit code {status} and gave no reason. Its last words are in the log.</source>
   <extracomment>1076, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBoxが終了コード{status}で終了し、理由を示しませんでした。最後の出力はログにあります。</translation>
  </message>
  <message>
   <source>{python} has no pyotb, the Python side of Orfeo ToolBox. Install it with “{python_2} -m pip install pyotb”, or choose the Python of an OTBTF installation.</source>
   <extracomment>1077, engine/otb/child_run.py</extracomment>
   <translation>{python}には、Orfeo ToolBoxのPythonインターフェースであるpyotbがありません。「{python_2} -m pip install pyotb」でインストールするか、OTBTFのインストールに含まれるPythonを選択してください。</translation>
  </message>
  <message>
   <source>It is not in a package index: take a container (mdl4eo/otbtf), or install OTBTF and start this Python with the environment that OTB needs (PYTHONPATH, LD_LIBRARY_PATH, OTB_APPLICATION_PATH), for example by “env NAME=VALUE … python3” as the command.</source>
   <extracomment>1078, engine/otb/child_run.py</extracomment>
   <translation>パッケージインデックスにはありません：コンテナ（mdl4eo/otbtf）を使うか、OTBTFをインストールし、OTBに必要な環境変数（PYTHONPATH、LD_LIBRARY_PATH、OTB_APPLICATION_PATH）を設定してこのPythonを起動してください。たとえば、「env NAME=VALUE … python3」をコマンドとして指定します。</translation>
  </message>
  <message>
   <source>The variable OTB_ROOT is set; where OTB comes from a distribution's packages, pyotb fails because of it. Unset it and try again. Otherwise: {advice}</source>
   <extracomment>1079, engine/otb/child_run.py</extracomment>
   <translation>変数OTB_ROOTが設定されています。OTBがディストリビューションのパッケージのものである場合、そのためにpyotbが失敗します。設定を解除して、もう一度お試しください。それ以外の場合：{advice}</translation>
  </message>
  <message>
   <source>{python} has pyotb, but pyotb cannot load Orfeo ToolBox itself ({text}). {advice}</source>
   <extracomment>1080, engine/otb/child_run.py</extracomment>
   <translation>{python}にはpyotbがありますが、pyotbがOrfeo ToolBox自体を読み込めません（{text}）。{advice}</translation>
  </message>
  <message>
   <source>Orfeo ToolBox is there, but without the application TensorflowModelServe: {python} uses an OTB without the remote module OTBTF, or OTB_APPLICATION_PATH does not name its folder. Use a build with OTBTF, such as the container mdl4eo/otbtf.</source>
   <extracomment>1081, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBoxはありますが、アプリケーションTensorflowModelServeがありません：{python}が使用しているOTBにリモートモジュールOTBTFが含まれていないか、OTB_APPLICATION_PATHがそのフォルダを指していません。コンテナmdl4eo/otbtfなど、OTBTFを含むビルドを使用してください。</translation>
  </message>
  <message>
   <source>pyotb cannot be imported by {python}: {text}. Repair its installation.</source>
   <extracomment>1082, engine/otb/child_run.py</extracomment>
   <translation>{python}でpyotbをインポートできません：{text}。インストールを修復してください。</translation>
  </message>
  <message>
   <source>TensorFlow inside Orfeo ToolBox could not run the model: {group}. Check RECEPTIVE_FIELD, the image's bands and the model; the full text is in the log.</source>
   <extracomment>1083, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox内のTensorFlowがモデルを実行できませんでした：{group}。RECEPTIVE_FIELD、画像のバンド、モデルを確認してください。全文はログにあります。</translation>
  </message>
  <message>
   <source>Orfeo ToolBox failed: {said}. The full text is in the log.</source>
   <extracomment>1084, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBoxが失敗しました：{said}。全文はログにあります。</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <extracomment>1085, engine/otb/child_run.py</extracomment>
   <translation>理由は示されていない</translation>
  </message>
  <message>
   <source>{path} is rotated, has its south on top, or is not georeferenced; Orfeo ToolBox would put the map elsewhere. Warp it to a north-up grid first, or choose ENGINE CNN Mapper.</source>
   <extracomment>1086, engine/otb/common_grid.py</extracomment>
   <translation>{path}は、回転しているか、南が上であるか、ジオリファレンスされていないため、Orfeo ToolBoxではマップが別の位置になってしまいます。先に北が上の格子に変換するか、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>{path} has {another} of the first source, which TensorflowModelServe would not notice. Reproject it first.</source>
   <extracomment>1087, engine/otb/common_grid.py</extracomment>
   <translation>{path}の座標参照系は最初のソースのものと異なります：{another}。TensorflowModelServeはこれに気付きません。先に再投影してください。</translation>
  </message>
  <message>
   <source>No pixel of the map has its receptive field inside every image: they are too small, or do not overlap. Use larger images.</source>
   <extracomment>1088, engine/otb/common_grid.py</extracomment>
   <translation>どの画像についても受容野が内側に収まるようなマップのピクセルがありません：画像が小さすぎるか、重なっていません。より大きな画像を使用してください。</translation>
  </message>
  <message>
   <source>The images' grids are shifted by {offset} pixels, and TensorflowModelServe would put the map between the pixels of the first one. Choose ENGINE CNN Mapper, or bring the images to matching grids.</source>
   <extracomment>1089, engine/otb/common_grid.py</extracomment>
   <translation>画像の格子が互いに{offset}ピクセルずれており、TensorflowModelServeではマップが最初の画像のピクセルの間に置かれてしまいます。ENGINEでCNN Mapperを選択するか、画像を同じ格子に揃えてください。</translation>
  </message>
  <message>
   <source>{path} is no SavedModel ({error}). Export the model again with “Export a Keras model”.</source>
   <extracomment>1090, engine/otb/graph_safety.py</extracomment>
   <translation>{path}はSavedModelではありません（{error}）。「Kerasモデルのエクスポート」でモデルをエクスポートし直してください。</translation>
  </message>
  <message>
   <source>{folder} holds operations that can read or write files or run code ({list}), which an image model does not need, so it is not loaded. Switch on TRUST only if you trust whoever made the model.</source>
   <extracomment>1091, engine/otb/graph_safety.py</extracomment>
   <translation>{folder}には、画像のモデルには不要な、ファイルの読み書きやコードの実行ができる演算（{list}）があるため、読み込まれません。モデルの作成者を信頼する場合にのみ、TRUSTをオンにしてください。</translation>
  </message>
  <message>
   <source>{folder} has the signatures {value}; expected one, or “serving_default”. Save the model with a serving signature, or export it with “Export a Keras model”.</source>
   <extracomment>1092, engine/otb/graph_signature.py</extracomment>
   <translation>{folder}のシグネチャは{value}です。1つだけか、「serving_default」がなければなりません。サービング用シグネチャを付けてモデルを保存するか、「Kerasモデルのエクスポート」でエクスポートしてください。</translation>
  </message>
  <message>
   <source>its tensor {name} has no known rank</source>
   <extracomment>1093, engine/otb/graph_signature.py</extracomment>
   <translation>そのテンソル{name}の階数が不明である</translation>
  </message>
  <message>
   <source>a length is no number</source>
   <extracomment>1094, engine/otb/graph_signature.py</extracomment>
   <translation>長さが数値ではない</translation>
  </message>
  <message>
   <source>Run it with ENGINE CNN Mapper instead.</source>
   <extracomment>1095, engine/otb/limits.py</extracomment>
   <translation>代わりに、ENGINEでCNN Mapperを選択して実行してください。</translation>
  </message>
  <message>
   <source>EDGES reflect: TensorflowModelServe does not mirror the image at its edges; with it the map is cropped. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1096, engine/otb/limits.py</extracomment>
   <translation>EDGESの「画像を鏡映する」：TensorflowModelServeは画像を端で鏡映しないため、マップは切り詰められます。EDGESで「マップを切り詰める」を選択するか、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>EDGES “as the model pads”: TensorflowModelServe runs the model on patches inside the image only. Choose EDGES crop, or ENGINE CNN Mapper.</source>
   <extracomment>1097, engine/otb/limits.py</extracomment>
   <translation>EDGESの「モデルのパディングに従う」：TensorflowModelServeは画像の内側のパッチに対してのみモデルを実行します。EDGESで「マップを切り詰める」を選択するか、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>METHOD dense: TensorflowModelServe computes patch by patch. Choose METHOD automatic or patches, or ENGINE CNN Mapper.</source>
   <extracomment>1098, engine/otb/limits.py</extracomment>
   <translation>METHODの「デンス」：TensorflowModelServeはパッチごとに計算します。METHODで「自動」または「パッチ」を選択するか、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>DEVICE gpu: whether TensorflowModelServe computes on a graphics card depends on how it was built, and it cannot be asked for. Choose DEVICE auto, or ENGINE CNN Mapper.</source>
   <extracomment>1099, engine/otb/limits.py</extracomment>
   <translation>DEVICEのgpu：TensorflowModelServeがグラフィックカードで計算するかどうかはビルド方法によって決まり、指定することはできません。DEVICEでautoを選択するか、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>{upper}: TensorflowModelServe has nothing like it. Leave it as it is, or choose ENGINE CNN Mapper.</source>
   <extracomment>1100, engine/otb/limits.py</extracomment>
   <translation>{upper}: TensorflowModelServeに相当する機能がありません。既定のままにするか、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>{path} is read with a log-in, which Orfeo ToolBox cannot be handed. Choose ENGINE CNN Mapper, or save the image as a GeoTIFF first.</source>
   <extracomment>1101, engine/otb/limits.py</extracomment>
   <translation>{path}の読み込みにはログイン情報が必要ですが、Orfeo ToolBoxには引き渡せません。ENGINEでCNN Mapperを選択するか、先に画像をGeoTIFFとして保存してください。</translation>
  </message>
  <message>
   <source>{path} has a question mark in its name, which Orfeo ToolBox takes for the beginning of options. Choose another output file.</source>
   <extracomment>1102, engine/otb/limits.py</extracomment>
   <translation>{path}の名前に疑問符があり、Orfeo ToolBoxはこれをオプションの始まりとみなします。別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>{path} has {count} alpha bands, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1103, engine/otb/limits.py</extracomment>
   <translation>{path}には{count}個のアルファバンドがあり、Orfeo ToolBoxはこれを他のバンドと同じようにモデルに渡してしまいます。アルファバンドなしで画像を保存するか、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>{path} has {count} alpha band, which Orfeo ToolBox would hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper.</source>
   <extracomment>1104, engine/otb/limits.py</extracomment>
   <translation>{path}には{count}個のアルファバンドがあり、Orfeo ToolBoxはこれを他のバンドと同じようにモデルに渡してしまいます。アルファバンドなしで画像を保存するか、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>The model is to be given other values than the files hold ({words}), but Orfeo ToolBox hands them on as they are. Choose ENGINE CNN Mapper; or VALUES “as stored”, if the model was trained on such values.</source>
   <extracomment>1106, engine/otb/limits.py</extracomment>
   <translation>モデルにはファイルの値とは異なる値を与えるべきですが（{words}）、Orfeo ToolBoxはファイルの値をそのまま渡します。ENGINEでCNN Mapperを選択してください。モデルがファイルのままの値で学習されている場合は、VALUESで「保存値のまま」を選択してもかまいません。</translation>
  </message>
  <message>
   <source>has a question mark in its name, which Orfeo ToolBox takes for options</source>
   <extracomment>1107, engine/otb/limits.py</extracomment>
   <translation>の名前に疑問符があり、Orfeo ToolBoxはこれをオプションとみなします</translation>
  </message>
  <message>
   <source>is no file but a connection, which Orfeo ToolBox cannot open</source>
   <extracomment>1108, engine/otb/limits.py</extracomment>
   <translation>はファイルではなく接続であり、Orfeo ToolBoxでは開けません</translation>
  </message>
  <message>
   <source>is taken for a file in an archive because of “{group}”</source>
   <extracomment>1109, engine/otb/limits.py</extracomment>
   <translation>は「{group}」を含むため、アーカイブ内のファイルとみなされます</translation>
  </message>
  <message>
   <source>has an open option with an “&amp;”, which Orfeo ToolBox takes for the next option</source>
   <extracomment>1110, engine/otb/limits.py</extracomment>
   <translation>のオープンオプションに「&amp;」があり、Orfeo ToolBoxはこれを次のオプションとみなします</translation>
  </message>
  <message>
   <source>{path} {reason}. Save it under another name, or choose ENGINE CNN Mapper.</source>
   <extracomment>1111, engine/otb/limits.py</extracomment>
   <translation>{path}{reason}。別の名前で保存するか、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>{path} holds {dtype} and the model takes {dtype_2}, but Orfeo ToolBox hands pixels on as float32: seven digits of each number are left.</source>
   <extracomment>1112, engine/otb/limits.py</extracomment>
   <translation>{path}の型は{dtype}で、モデルは{dtype_2}を受け付けますが、Orfeo ToolBoxはピクセルをfloat32で渡します：各数値のうち7桁だけが残ります。</translation>
  </message>
  <message>
   <source>OUTPUT_NAMES names “{name}”, of which TensorflowModelServe does not know how many bands it has. {INSTEAD}</source>
   <extracomment>1113, engine/otb/model_description.py</extracomment>
   <translation>OUTPUT_NAMESで「{name}」が指定されていますが、TensorflowModelServeにはそのバンド数が分かりません。{INSTEAD}</translation>
  </message>
  <message>
   <source>RECEPTIVE_FIELD is “{receptive_field}”; expected one for each of the {placeholders_count} sources, separated by commas.</source>
   <extracomment>1114, engine/otb/model_description.py</extracomment>
   <translation>RECEPTIVE_FIELDは「{receptive_field}」です。{placeholders_count}個のソースごとに1つ、カンマ区切りで指定してください。</translation>
  </message>
  <message>
   <source>receptive field</source>
   <extracomment>1115, engine/otb/model_description.py</extracomment>
   <translation>受容野</translation>
  </message>
  <message>
   <source>expression field</source>
   <extracomment>1116, engine/otb/model_description.py</extracomment>
   <translation>出力野</translation>
  </message>
  <message>
   <source>scale factor</source>
   <extracomment>1117, engine/otb/model_description.py</extracomment>
   <translation>縮小率</translation>
  </message>
  <message>
   <source>The scale factor is {scale}; TensorflowModelServe has one for both directions (output.spcscale). {INSTEAD}</source>
   <extracomment>1118, engine/otb/model_description.py</extracomment>
   <translation>縮小率は{scale}ですが、TensorflowModelServeでは両方向で同じ値（output.spcscale）しか使えません。{INSTEAD}</translation>
  </message>
  <message>
   <source>The {what} of the model is not known: it has no model card that says it, and Orfeo ToolBox cannot measure it. Give {parameter}, or export the model with “Export a Keras model”.</source>
   <extracomment>1119, engine/otb/model_description.py</extracomment>
   <translation>モデルの{what}が不明です：それを記載したモデルカードがなく、Orfeo ToolBoxでは測定できません。{parameter}を指定するか、「Kerasモデルのエクスポート」でモデルをエクスポートしてください。</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS: the model's input “{name}” is {dtype} of the shape {shape}; TensorflowModelServe gives single values of the types bool, int32 and float32 only. {INSTEAD}</source>
   <extracomment>1120, engine/otb/model_description.py</extracomment>
   <translation>USER_PLACEHOLDERS: モデルの入力「{name}」は形状{shape}の{dtype}ですが、TensorflowModelServeが渡せるのはbool、int32、float32型の単一の値だけです。{INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe wrote a sample of {shape} x {shape_2} pixels where {shape_3} x {shape_4} were asked for. {INSTEAD}</source>
   <extracomment>1121, engine/otb/patch_trial.py</extracomment>
   <translation>TensorflowModelServeに{shape_3} x {shape_4}ピクセルの標本を要求しましたが、書き込まれたのは{shape} x {shape_2}ピクセルでした。{INSTEAD}</translation>
  </message>
  <message>
   <source>The fully convolutional map of TensorflowModelServe does not equal the patch-based one (a sample differs by {worst}): the model pads with zeros, normalises over its input, its scale factor is not {scale}, or a graphics card computes with fewer digits (then choose DEVICE cpu). No map was written. {INSTEAD}</source>
   <extracomment>1122, engine/otb/patch_trial.py</extracomment>
   <translation>TensorflowModelServeの全畳み込みのマップが、パッチごとのマップと一致しません（標本での差は{worst}）：モデルがゼロでパディングするか、入力全体で正規化するか、縮小率が{scale}ではないか、グラフィックカードがより少ない桁数で計算しています（その場合はDEVICEでcpuを選択してください）。マップは書き込まれませんでした。{INSTEAD}</translation>
  </message>
  <message>
   <source>Starting Orfeo ToolBox</source>
   <extracomment>1123, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBoxを起動中</translation>
  </message>
  <message>
   <source>Orfeo ToolBox; method: {method}; receptive field {list}, expression field {expression}, scale factor {scale}; map of {width} x {height} pixels.</source>
   <extracomment>1124, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox、手法：{method}、受容野{list}、出力野{expression}、縮小率{scale}、マップは{width} x {height}ピクセル。</translation>
  </message>
  <message>
   <source>{bands} bands instead of {bands_2}</source>
   <extracomment>1125, engine/otb/prediction.py</extracomment>
   <translation>バンド数が{bands_2}ではなく{bands}</translation>
  </message>
  <message>
   <source>TensorflowModelServe did not write the map that was asked for: {list}. Please report this with the log; until then, choose ENGINE CNN Mapper.</source>
   <extracomment>1126, engine/otb/prediction.py</extracomment>
   <translation>TensorflowModelServeは、要求されたマップを書き込みませんでした：{list}。ログを添えて報告してください。それまでは、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>Orfeo ToolBox {otb}</source>
   <extracomment>1127, engine/otb/prediction.py</extracomment>
   <translation>Orfeo ToolBox {otb}</translation>
  </message>
  <message>
   <source>{executable} has neither GDAL's Python bindings (osgeo) nor rasterio, one of which finishes the map. Install one of them, for example with “{executable_2} -m pip install rasterio”.</source>
   <extracomment>1128, engine/otb/raster_library.py</extracomment>
   <translation>{executable}には、マップを仕上げるGDALのPythonバインディング（osgeo）もrasterioもありません。どちらか一方を、たとえば「{executable_2} -m pip install rasterio」でインストールしてください。</translation>
  </message>
  <message>
   <source>{name}, side by side</source>
   <extracomment>1129, engine/otb/serving_plan.py</extracomment>
   <translation>{name}、隙間なく並べる</translation>
  </message>
  <message>
   <source>fully convolutional, {value}</source>
   <extracomment>1130, engine/otb/serving_plan.py</extracomment>
   <translation>全畳み込み、{value}</translation>
  </message>
  <message>
   <source>The model's input “{name}” takes one size only ({fixed} x {fixed_2}), so TensorflowModelServe cannot run it fully convolutionally. {INSTEAD}</source>
   <extracomment>1131, engine/otb/serving_plan.py</extracomment>
   <translation>モデルの入力「{name}」が受け付ける大きさは1つだけ（{fixed} x {fixed_2}）なので、TensorflowModelServeでは全畳み込みで実行できません。{INSTEAD}</translation>
  </message>
  <message>
   <source>TensorflowModelServe leaves out pixels at the border: its whole map has {width} x {height} pixels where that of ENGINE CNN Mapper has {width_2} x {height_2}.</source>
   <extracomment>1132, engine/otb/serving_plan.py</extracomment>
   <translation>TensorflowModelServeでは境界のピクセルが欠けます：全体のマップは{width} x {height}ピクセルですが、ENGINEがCNN Mapperの場合は{width_2} x {height_2}ピクセルです。</translation>
  </message>
  <message>
   <source>Fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB, and RAM is {ram_mb} MB. {smaller}</source>
   <extracomment>1134, engine/otb/serving_plan.py</extracomment>
   <translation>縮小率{scale}のモデルでは、TensorflowModelServeの全畳み込みの結果が正しいのは単一のタイルの場合だけです：{width} x {height}ピクセルを一度に処理するには約{need} MBが必要ですが、RAMは{ram_mb} MBです。{smaller}</translation>
  </message>
  <message>
   <source>TILE_SIZE {tile_size} is not used: fully convolutional results of TensorflowModelServe are right in a single tile only for a model of scale factor {scale}.</source>
   <extracomment>1135, engine/otb/serving_plan.py</extracomment>
   <translation>TILE_SIZE {tile_size}は使用されません：縮小率{scale}のモデルでは、TensorflowModelServeの全畳み込みの結果が正しいのは単一のタイルの場合だけです。</translation>
  </message>
  <message>
   <source>TensorflowModelServe computes the map in a single tile, because its fully convolutional results are right only so for a model of scale factor {scale}: {width} x {height} pixels at once need about {need} MB of memory. If that is too much: {smaller}</source>
   <extracomment>1136, engine/otb/serving_plan.py</extracomment>
   <translation>TensorflowModelServeはマップを単一のタイルで計算します。縮小率{scale}のモデルでは、その場合にのみ全畳み込みの結果が正しいためです：{width} x {height}ピクセルを一度に処理するには約{need} MBのメモリが必要です。多すぎる場合：{smaller}</translation>
  </message>
  <message>
   <source>do jobs from standard input instead, in an empty folder that goes with the worker</source>
   <extracomment>1139, engine/service.py</extracomment>
   <translation>代わりに標準入力からジョブを受け取り、ワーカーとともに消える空のフォルダで実行する</translation>
  </message>
  <message>
   <source>seconds to wait for the next of them</source>
   <extracomment>1140, engine/service.py</extracomment>
   <translation>次のジョブを待つ秒数</translation>
  </message>
  <message>
   <source>end at once when standard input is closed</source>
   <extracomment>1141, engine/service.py</extracomment>
   <translation>標準入力が閉じられたら直ちに終了する</translation>
  </message>
  <message>
   <source>read credentials for rasters, one line of JSON, from standard input</source>
   <extracomment>1142, engine/service.py</extracomment>
   <translation>ラスタの認証情報（1行のJSON）を標準入力から読み込む</translation>
  </message>
  <message>
   <source>expected is a job, or --serve</source>
   <extracomment>1143, engine/service.py</extracomment>
   <translation>ジョブまたは--serveが必要です</translation>
  </message>
  <message>
   <source>{name} cannot be used: {value}. Choose another file or folder, or free some space.</source>
   <extracomment>1144, engine/service.py</extracomment>
   <translation>{name}を使用できません：{value}。別のファイルまたはフォルダを選択するか、空き容量を増やしてください。</translation>
  </message>
  <message>
   <source>The package {value} is missing in the inference environment. Run “Set up the inference environment” again.</source>
   <extracomment>1145, engine/service.py</extracomment>
   <translation>推論環境にパッケージ{value}がありません。「推論環境のセットアップ」をもう一度実行してください。</translation>
  </message>
  <message>
   <source>of a library</source>
   <extracomment>1146, engine/service.py</extracomment>
   <translation>（ライブラリに必要なもの）</translation>
  </message>
  <message>
   <source>The worker ran out of memory. Give RAM or TILE_SIZE a smaller value, or close other programs.</source>
   <extracomment>1147, engine/service.py</extracomment>
   <translation>ワーカーのメモリが不足しました。RAMまたはTILE_SIZEに小さい値を指定するか、他のプログラムを閉じてください。</translation>
  </message>
  <message>
   <source>The engine failed unexpectedly ({name}: {error}). Please report this with the log.</source>
   <extracomment>1148, engine/service.py</extracomment>
   <translation>エンジンが予期せず失敗しました（{name}: {error}）。ログを添えて報告してください。</translation>
  </message>
  <message>
   <source>The job file {path} cannot be read: {error}.</source>
   <extracomment>1149, engine/command.py</extracomment>
   <translation>ジョブファイル{path}を読み込めません：{error}。</translation>
  </message>
  <message>
   <source>no message</source>
   <extracomment>1150, engine/inference/cluster_worker.py</extracomment>
   <translation>メッセージなし</translation>
  </message>
  <message>
   <source>Asking the catalogue</source>
   <extracomment>1151, engine/stac_image.py</extracomment>
   <translation>カタログに問い合わせ中</translation>
  </message>
  <message>
   <source>{list} has larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1152, engine/stac_image.py</extracomment>
   <translation>{list}のピクセルは他のアセットより大きいため、最も細かい格子上で繰り返されます（最近傍）。</translation>
  </message>
  <message>
   <source>{list} have larger pixels than the other assets; their pixels are repeated (nearest neighbour) on the finest grid.</source>
   <extracomment>1153, engine/stac_image.py</extracomment>
   <translation>{list}のピクセルは他のアセットより大きいため、最も細かい格子上で繰り返されます（最近傍）。</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another output file.</source>
   <extracomment>1154, engine/stac_image.py</extracomment>
   <translation>{target}に書き込めません：{value}。別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>Item {id} of {date}{value}: {list} on {width} x {height} pixels.{value_2}</source>
   <extracomment>1155, engine/stac_image.py</extracomment>
   <translation>{date}のアイテム{id}{value}：{list}、{width} x {height}ピクセル。{value_2}</translation>
  </message>
  <message>
   <source> Processing baseline {baseline}; values {told}.</source>
   <extracomment>1156, engine/stac_image.py</extracomment>
   <translation>処理ベースライン{baseline}、値：{told}。</translation>
  </message>
  <message>
   <source>The exported model does not measure how unlike the training a pixel is: {made}. OUTPUT_CONFIDENCE has the share of numbers outside the training's range instead.</source>
   <extracomment>1157, engine/unlike_output.py</extracomment>
   <translation>エクスポートされたモデルは、ピクセルが学習データとどの程度異なるかを測定しません：{made}。OUTPUT_CONFIDENCEには代わりに、学習データの値域の外にある数値の割合が入ります。</translation>
  </message>
  <message>
   <source>How unlike the training a pixel is, is measured by what the layer “{layer}” makes classes of: {features} numbers, at {patches} places of the training's images. OUTPUT_CONFIDENCE has a band of it.</source>
   <extracomment>1158, engine/unlike_output.py</extracomment>
   <translation>ピクセルが学習データとどの程度異なるかは、層「{layer}」がクラスの判定に使う{features}個の数値を用いて、学習画像の{patches}か所と比べて測定されます。OUTPUT_CONFIDENCEにそのバンドが入ります。</translation>
  </message>
  <message>
   <source>it has several inputs</source>
   <extracomment>1159, engine/unlike_output.py</extracomment>
   <translation>複数の入力がある</translation>
  </message>
  <message>
   <source>Looking at what the network makes of the training's images</source>
   <extracomment>1160, engine/unlike_output.py</extracomment>
   <translation>学習画像に対するネットワークの特徴量を確認中</translation>
  </message>
  <message>
   <source>it does not run on a patch of the images ({error})</source>
   <extracomment>1161, engine/unlike_output.py</extracomment>
   <translation>画像のパッチに対して実行できない（{error}）</translation>
  </message>
  <message>
   <source>the training's images have {pixels_count} whole patches of {size} pixels with data, too few</source>
   <extracomment>1162, engine/unlike_output.py</extracomment>
   <translation>学習画像にある、データのそろった{size}ピクセルのパッチが{pixels_count}個しかなく、少なすぎる</translation>
  </message>
  <message>
   <source>the features of the training's images are all alike, or all of one place</source>
   <extracomment>1163, engine/unlike_output.py</extracomment>
   <translation>学習画像の特徴量がどれも同じであるか、すべて1か所のものである</translation>
  </message>
  <message>
   <source>Nothing is there that runs a model: ONNX Runtime (onnxruntime) is missing. Run “Set up the inference environment” again, or install it into the environment that you chose.</source>
   <extracomment>1164, engine/versions.py</extracomment>
   <translation>モデルを実行するものがありません：ONNX Runtime（onnxruntime）がありません。「推論環境のセットアップ」をもう一度実行するか、選択した環境にインストールしてください。</translation>
  </message>
  <message>
   <source>ONNX Runtime {version}</source>
   <extracomment>1165, engine/versions.py</extracomment>
   <translation>ONNX Runtime {version}</translation>
  </message>
  <message>
   <source>{runtime} works out a sum of twelve ones as {value}. The environment is damaged; run “Set up the inference environment” again.</source>
   <extracomment>1166, engine/versions.py</extracomment>
   <translation>{runtime}が、12個の1の合計を{value}と計算しました。環境が壊れています。「推論環境のセットアップ」をもう一度実行してください。</translation>
  </message>
  <message>
   <source>the maps</source>
   <extracomment>1167, engine/assessment/difference_map.py</extracomment>
   <translation>両方のマップ</translation>
  </message>
  <message>
   <source>the map</source>
   <extracomment>1168, engine/assessment/map_accuracy.py</extracomment>
   <translation>マップ</translation>
  </message>
  <message>
   <source>map A</source>
   <extracomment>1169, engine/assessment/map_agreement.py</extracomment>
   <translation>マップA</translation>
  </message>
  <message>
   <source>map B</source>
   <extracomment>1170, engine/assessment/map_agreement.py</extracomment>
   <translation>マップB</translation>
  </message>
  <message>
   <source> and more</source>
   <extracomment>1171, engine/assessment/vector_reference.py</extracomment>
   <translation>など</translation>
  </message>
  <message>
   <source>{folder} is a Keras file, not a SavedModel folder. Run “Export a Keras model” on it first and choose the folder that it writes.</source>
   <extracomment>1172, engine/contract/file_kind.py</extracomment>
   <translation>{folder}はKerasファイルであり、SavedModelフォルダではありません。先に「Kerasモデルのエクスポート」を実行し、書き出されたフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{folder} is a file, not a SavedModel folder. Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1173, engine/contract/file_kind.py</extracomment>
   <translation>{folder}はファイルであり、SavedModelフォルダではありません。「Kerasモデルのエクスポート」で書き出されたフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{path} is {what}: {way}.</source>
   <extracomment>1174, engine/contract/file_kind.py</extracomment>
   <translation>{path}は{what}です：{way}。</translation>
  </message>
  <message>
   <source>a {name} archive</source>
   <extracomment>1175, engine/contract/file_kind.py</extracomment>
   <translation>{name}アーカイブ</translation>
  </message>
  <message>
   <source>unpack it, and choose {files} as INPUT of “Export a Keras model”</source>
   <extracomment>1176, engine/contract/file_kind.py</extracomment>
   <translation>展開して、{files}を「Kerasモデルのエクスポート」のINPUTとして選択してください</translation>
  </message>
  <message>
   <source>Run “Export a Keras model” on its {name}, and choose the folder that it writes.</source>
   <extracomment>1177, engine/contract/file_kind.py</extracomment>
   <translation>その{name}に対して「Kerasモデルのエクスポート」を実行し、書き出されたフォルダを選択してください。</translation>
  </message>
  <message>
   <source>Choose the folder that “Export a Keras model” wrote.</source>
   <extracomment>1178, engine/contract/file_kind.py</extracomment>
   <translation>「Kerasモデルのエクスポート」で書き出されたフォルダを選択してください。</translation>
  </message>
  <message>
   <source>it fails</source>
   <extracomment>1180, engine/export.py</extracomment>
   <translation>失敗する</translation>
  </message>
  <message>
   <source>a geotransform</source>
   <extracomment>1181, engine/geometry/grid.py</extracomment>
   <translation>ジオトランスフォーム</translation>
  </message>
  <message>
   <source>the band </source>
   <extracomment>1182, engine/imagery/bands.py</extracomment>
   <translation>バンド </translation>
  </message>
  <message>
   <source>, by way of {above}</source>
   <extracomment>1183, engine/imagery/raster_safety.py</extracomment>
   <translation>（{above}を経由）</translation>
  </message>
  <message>
   <source> from {value} to {value_2}</source>
   <extracomment>1184, engine/imagery/stac_search.py</extracomment>
   <translation>、{value}から{value_2}まで</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>1185, engine/imagery/stac_values.py</extracomment>
   <translation>または</translation>
  </message>
  <message>
   <source> and {names_count} more</source>
   <extracomment>1186, engine/imagery/stacking.py</extracomment>
   <translation>、ほか{names_count}件</translation>
  </message>
  <message>
   <source>{classes} classes</source>
   <extracomment>1187, engine/inference/legend_choice.py</extracomment>
   <translation>{classes}個のクラス</translation>
  </message>
  <message>
   <source>times {factor}</source>
   <extracomment>1188, engine/inference/likely_cause.py</extracomment>
   <translation>{factor}を掛ける</translation>
  </message>
  <message>
   <source>laid out</source>
   <extracomment>1190, engine/inference/preparation.py</extracomment>
   <translation>並べられます</translation>
  </message>
  <message>
   <source>, because {reason}</source>
   <extracomment>1191, engine/inference/result_words.py</extracomment>
   <translation>（{reason}ため）</translation>
  </message>
  <message>
   <source>A label</source>
   <extracomment>1193, engine/inference/result_words.py</extracomment>
   <translation>ラベル</translation>
  </message>
  <message>
   <source>, {applied} applied</source>
   <extracomment>1194, engine/inference/result_words.py</extracomment>
   <translation>、{applied}を適用</translation>
  </message>
  <message>
   <source>, threshold {level}</source>
   <extracomment>1195, engine/inference/result_words.py</extracomment>
   <translation>、閾値{level}</translation>
  </message>
  <message>
   <source> to </source>
   <extracomment>1196, engine/inference/result_words.py</extracomment>
   <translation>～</translation>
  </message>
  <message>
   <source>a probability</source>
   <extracomment>1197, engine/inference/result_words.py</extracomment>
   <translation>確率</translation>
  </message>
  <message>
   <source>{found} is</source>
   <extracomment>1198, engine/inference/told_shares.py</extracomment>
   <translation>{found}</translation>
  </message>
  <message>
   <source> and {seen_count} more</source>
   <extracomment>1199, engine/inference/training_images.py</extracomment>
   <translation>、ほか{seen_count}件</translation>
  </message>
  <message>
   <source>Values: {done}.</source>
   <extracomment>1200, engine/inference/value_choice.py</extracomment>
   <translation>値：{done}。</translation>
  </message>
  <message>
   <source>band {place}</source>
   <extracomment>1201, engine/inference/value_choice.py</extracomment>
   <translation>バンド{place}</translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>1202, engine/inference/wanted_products.py</extracomment>
   <translation>と</translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>1203, engine/models/deepness.py</extracomment>
   <translation>数値</translation>
  </message>
  <message>
   <source> above 0</source>
   <extracomment>1204, engine/models/deepness.py</extracomment>
   <translation>（0より大きい）</translation>
  </message>
  <message>
   <source> and {found_count} more</source>
   <extracomment>1205, engine/models/graph_safety.py</extracomment>
   <translation>、ほか{found_count}件</translation>
  </message>
  <message>
   <source> and {listed_count} more</source>
   <extracomment>1206, engine/models/onnx_safety.py</extracomment>
   <translation>、ほか{listed_count}件</translation>
  </message>
  <message>
   <source>RUNTIME is ONNX Runtime, but {lack}. Choose RUNTIME auto.</source>
   <extracomment>1207, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIMEはONNX Runtimeですが、使用できません：{lack}。RUNTIMEでautoを選択してください。</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which does not read {folder}: an ONNX file is run by ONNX Runtime. Choose RUNTIME auto.</source>
   <extracomment>1208, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIMEはTensorFlowですが、{folder}を読み込めません：ONNXファイルはONNX Runtimeで実行されます。RUNTIMEでautoを選択してください。</translation>
  </message>
  <message>
   <source>RUNTIME is TensorFlow, which the inference environment does not have. Choose RUNTIME auto: ONNX Runtime can run {folder}. Or: {HOW_TO_ADD}</source>
   <extracomment>1209, engine/models/runtime_choice.py</extracomment>
   <translation>RUNTIMEはTensorFlowですが、推論環境にTensorFlowがありません。RUNTIMEでautoを選択してください：ONNX Runtimeで{folder}を実行できます。または：{HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>{path}: the model is to be given the bands {order} of {count} (by BANDS, or by the names in the model card), but Orfeo ToolBox gives it all bands in their order. Save the image with these bands in this order (“Rearrange bands”), or choose ENGINE CNN Mapper.</source>
   <extracomment>1210, engine/otb/limits.py</extracomment>
   <translation>{path}: モデルには{count}個のうちバンド{order}を与えるべきですが（BANDSまたはモデルカードの名前による）、Orfeo ToolBoxはすべてのバンドを元の順序で与えます。これらのバンドをこの順序で持つ画像を保存する（「バンドを再構成」）か、ENGINEでCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>one tile</source>
   <extracomment>1211, engine/otb/serving_plan.py</extracomment>
   <translation>1タイル</translation>
  </message>
  <message>
   <source>Choose a smaller EXTENT near the upper left corner, patch-based inference, or ENGINE CNN Mapper, which works in tiles.</source>
   <extracomment>1212, engine/otb/serving_plan.py</extracomment>
   <translation>左上隅に近い、より小さなEXTENTを選択するか、パッチごとの推論、またはタイルごとに処理するENGINEのCNN Mapperを選択してください。</translation>
  </message>
  <message>
   <source>A file</source>
   <extracomment>1213, engine/service.py</extracomment>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <extracomment>1214, engine/stac_image.py</extracomment>
   <translation>{name}を開いています</translation>
  </message>
  <message>
   <source>, {cloud} % clouds</source>
   <extracomment>1215, engine/stac_image.py</extracomment>
   <translation>、雲量{cloud}%</translation>
  </message>
  <message>
   <source>{name} has no polygon. Select some, or choose another layer, or leave MASK empty for a map of the whole image.</source>
   <extracomment>1216, engine/inference/area_mask.py</extracomment>
   <translation>{name}にポリゴンがありません。ポリゴンを選択するか、別のレイヤを選択するか、画像全体のマップを作成する場合はMASKを空にしてください。</translation>
  </message>
  <message>
   <source>{name} has points; expected are polygons.</source>
   <extracomment>1217, engine/inference/area_mask.py</extracomment>
   <translation>{name}はポイントを含んでいます。ポリゴンでなければなりません。</translation>
  </message>
  <message>
   <source>MASK is given, but the image is georeferenced by {kind} only: where the polygons lie on its pixels is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer).</source>
   <extracomment>1218, engine/inference/area_mask.py</extracomment>
   <translation>MASKが指定されていますが、画像のジオリファレンスは{kind}のみで、ポリゴンが画像のどのピクセルにあたるかが分かりません。先に画像を変換してください（「再投影（warp）」またはジオリファレンサ）。</translation>
  </message>
  <message>
   <source>No polygon of MASK ({name}) reaches into the map of this image. Choose polygons inside the image, look whether the layer has the right coordinate reference system, or leave MASK empty.</source>
   <extracomment>1219, engine/inference/area_mask.py</extracomment>
   <translation>MASK（{name}）のどのポリゴンも、この画像のマップに達していません。画像の内側のポリゴンを選択するか、レイヤの座標参照系が正しいか確認するか、MASKを空にしてください。</translation>
  </message>
  <message>
   <source>{path} is a part of the exported model {whole}, which is taken as a whole: the classes, the fields and the proofs are in its model card.</source>
   <extracomment>1220, engine/contract/file_kind.py</extracomment>
   <translation>{path}は、エクスポートされたモデル{whole}の一部です。このモデルは全体として使用されます：クラス、受容野などの値、検証結果は、そのモデルカードにあります。</translation>
  </message>
  <message>
   <source>over the whole image</source>
   <extracomment>1221, engine/inference/onnx_listing.py</extracomment>
   <translation>画像全体に適用</translation>
  </message>
  <message>
   <source>the model itself</source>
   <extracomment>1222, engine/inference/onnx_listing.py</extracomment>
   <translation>モデル本体</translation>
  </message>
  <message>
   <source>{model} is a Keras file of which no export is kept, and to export it needs TensorFlow, which this inference environment does not have. Choose the folder of an exported model. Or: {HOW_TO_ADD}</source>
   <extracomment>1223, engine/model_file.py</extracomment>
   <translation>{model}はKerasファイルですが、そのエクスポート結果は保存されておらず、エクスポートにはTensorFlowが必要です。この推論環境にはTensorFlowがありません。エクスポート済みモデルのフォルダを選択してください。または：{HOW_TO_ADD}</translation>
  </message>
  <message>
   <source>In ONNX Runtime, {lack}. In TensorFlow the map would take less time: choose RUNTIME tensorflow.{way}</source>
   <extracomment>1224, engine/models/runtime_choice.py</extracomment>
   <translation>ONNX Runtimeの場合：{lack}。TensorFlowを使うと、マップの作成時間が短くなります：RUNTIMEでtensorflowを選択してください。{way}</translation>
  </message>
  <message>
   <source>it cannot be removed</source>
   <extracomment>1225, engine/maps/file_exchange.py</extracomment>
   <translation>削除できません</translation>
  </message>
  <message>
   <source>another program has it open, such as QGIS, where it is a layer (remove the layer), a spreadsheet, or a virus scanner</source>
   <extracomment>1226, engine/maps/operating_system.py</extracomment>
   <translation>別のプログラムが開いています。たとえば、レイヤとして表示している QGIS（レイヤを削除してください）、表計算ソフト、ウイルス対策ソフトなどです</translation>
  </message>
  <message>
   <source>{OPEN_ELSEWHERE}, or you have no right to write it</source>
   <extracomment>1227, engine/maps/operating_system.py</extracomment>
   <translation>{OPEN_ELSEWHERE}。または、書き込む権限がありません</translation>
  </message>
  <message>
   <source>“{name}” is the name of a device on Windows</source>
   <extracomment>1228, engine/maps/operating_system.py</extracomment>
   <translation>「{name}」は Windows ではデバイスの名前です</translation>
  </message>
  <message>
   <source>Windows allows no {group} in names</source>
   <extracomment>1229, engine/maps/operating_system.py</extracomment>
   <translation>Windows では名前に {group} を使えません</translation>
  </message>
  <message>
   <source>Windows drops a space or dot at the end of a name</source>
   <extracomment>1230, engine/maps/operating_system.py</extracomment>
   <translation>Windows は名前の末尾の空白やピリオドを取り除きます</translation>
  </message>
  <message>
   <source>with what is written beside it or in it for a time it takes {length} characters, and Windows takes {most}</source>
   <extracomment>1231, engine/maps/operating_system.py</extracomment>
   <translation>一時的にその隣や中に書き込むものを含めると {length} 文字になり、Windows で使えるのは {most} 文字です</translation>
  </message>
  <message>
   <source>{name} is {path}; {wrong}. Choose another name.</source>
   <extracomment>1232, engine/maps/output_paths.py</extracomment>
   <translation>{name} は {path} です。{wrong}。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>{name} is {path}; {long}. Choose a shorter name, or a folder nearer to the drive.</source>
   <extracomment>1233, engine/maps/output_paths.py</extracomment>
   <translation>{name} は {path} です。{long}。もっと短い名前か、ドライブにもっと近いフォルダを選んでください。</translation>
  </message>
  <message>
   <source>{name} {path} cannot be replaced: {strerror}. Close it there, or choose another output file.</source>
   <extracomment>1234, engine/maps/output_paths.py</extracomment>
   <translation>{name} {path} を置き換えられません: {strerror}。そこで閉じるか、別の出力ファイルを選んでください。</translation>
  </message>
  <message>
   <source>How much memory is free cannot be told on this system: {DEFAULT_RAM} MB are planned for tiles. RAM sets another number.</source>
   <extracomment>1235, engine/inference/memory_plan.py</extracomment>
   <translation>このシステムでは空きメモリの量が分かりません。タイル用に {DEFAULT_RAM} MB を見込みます。RAM で別の値を指定できます。</translation>
  </message>
  <message>
   <source>Windows cannot load a library that “{found}” needs ({splitlines}). Install Microsoft's “Visual C++ Redistributable” (2015 to 2022, x64), and run it again.</source>
   <extracomment>1236, engine/models/operating_system.py</extracomment>
   <translation>Windows は「{found}」に必要なライブラリを読み込めません（{splitlines}）。Microsoft の「Visual C++ 再頒布可能パッケージ」（2015～2022、x64）をインストールして、もう一度実行してください。</translation>
  </message>
  <message>
   <source>Orfeo ToolBox ended with code {status}: the memory ran out. Give RAM or TILE_SIZE a smaller value, or close other programs, and run it again.</source>
   <extracomment>1237, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox はコード {status} で終了しました。メモリが足りません。RAM か TILE_SIZE の値を小さくするか、ほかのプログラムを閉じて、もう一度実行してください。</translation>
  </message>
  <message>
   <source>Orfeo ToolBox cannot be started: one of its libraries is missing (code {status}). Start this Python with the PATH that OTB needs.</source>
   <extracomment>1238, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox を起動できません。ライブラリの一つがありません（コード {status}）。OTB に必要な PATH を設定して、この Python を起動してください。</translation>
  </message>
  <message>
   <source>Orfeo ToolBox crashed (code {status}) while it was started or at work. Its last words are in the log.</source>
   <extracomment>1239, engine/otb/child_run.py</extracomment>
   <translation>Orfeo ToolBox は起動中または処理中に異常終了しました（コード {status}）。最後の出力はログにあります。</translation>
  </message>
  <message>
   <source> and plus {offset}</source>
   <extracomment>1240, engine/inference/likely_cause.py</extracomment>
   <translation>（+{offset}）</translation>
  </message>
  <message>
   <source> and minus {value}</source>
   <extracomment>1241, engine/inference/likely_cause.py</extracomment>
   <translation>（−{value}）</translation>
  </message>
  <message>
   <source>An unfinished map is there, but is begun anew: {reason}. Its {tiles} finished tiles ({size}) are removed.</source>
   <extracomment>1242, engine/maps/resumable_maps.py</extracomment>
   <translation>未完成のマップがありますが、最初からやり直します：{reason}。完了したタイル{tiles}個（{size}）は削除されます。</translation>
  </message>
  <message>
   <source>they are something else</source>
   <extracomment>1243, engine/maps/tile_spool.py</extracomment>
   <translation>別の内容のファイルである</translation>
  </message>
  <message>
   <source>square metres</source>
   <extracomment>1244, engine/contract/polish_job.py</extracomment>
   <translation>平方メートル</translation>
  </message>
  <message>
   <source>{name} is {value}; expected one of {list}.</source>
   <extracomment>1245, engine/contract/polish_job.py</extracomment>
   <translation>{name}は{value}です。次のいずれかを指定してください：{list}。</translation>
  </message>
  <message>
   <source>SMOOTHING is {smoothing}; expected is an odd number of pixels from 3 to {WIDEST}, or 0.</source>
   <extracomment>1246, engine/contract/polish_job.py</extracomment>
   <translation>SMOOTHINGは{smoothing}です。3～{WIDEST}の奇数のピクセル数、または0を指定してください。</translation>
  </message>
  <message>
   <source>{name} is {number}; expected is a number from {low} to {high}.</source>
   <extracomment>1247, engine/contract/polish_job.py</extracomment>
   <translation>{name}は{number}です。{low}～{high}の数値を指定してください。</translation>
  </message>
  <message>
   <source>SMOOTHING is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1248, engine/contract/polish_job.py</extracomment>
   <translation>SMOOTHINGが指定されていますが、PROBABILITIESが指定されていません。同じ実行で得た確率のマップが必要です。それを選択するか、0を指定してください。</translation>
  </message>
  <message>
   <source>CONFIDENCE is given, but PROBABILITIES is not; expected is the map of probabilities from the same run. Choose it, or give 0.</source>
   <extracomment>1249, engine/contract/polish_job.py</extracomment>
   <translation>CONFIDENCEが指定されていますが、PROBABILITIESが指定されていません。同じ実行で得た確率のマップが必要です。それを選択するか、0を指定してください。</translation>
  </message>
  <message>
   <source>Nothing is asked for; expected is at least one of SMOOTHING, MERGE, MERGE_TABLE, CONFIDENCE, MAJORITY and MINIMUM_AREA.</source>
   <extracomment>1250, engine/contract/polish_job.py</extracomment>
   <translation>処理が何も指定されていません。SMOOTHING、MERGE、MERGE_TABLE、CONFIDENCE、MAJORITY、MINIMUM_AREAのうち少なくとも1つを指定してください。</translation>
  </message>
  <message>
   <source>CLASSES is {classes}, which the style of {target} would overwrite. Choose another output file, or give the legend another name.</source>
   <extracomment>1251, engine/polish_map.py</extracomment>
   <translation>CLASSESは{classes}ですが、{target}のスタイルで上書きされてしまいます。別の出力ファイルを選択するか、凡例の名前を変更してください。</translation>
  </message>
  <message>
   <source>{share} have a class but no probabilities; they keep it, whatever SMOOTHING and CONFIDENCE say.</source>
   <extracomment>1252, engine/polish_map.py</extracomment>
   <translation>{share}にはクラスがありますが、確率がありません。SMOOTHINGとCONFIDENCEの指定にかかわらず、元のクラスのまま残ります。</translation>
  </message>
  <message>
   <source>Smoothing: {share} have another class.</source>
   <extracomment>1253, engine/polish_map.py</extracomment>
   <translation>平滑化：{share}のクラスが変わりました。</translation>
  </message>
  <message>
   <source>Confidence: {share} are less probable than {confidence}.</source>
   <extracomment>1254, engine/polish_map.py</extracomment>
   <translation>信頼度：{share}の確率が{confidence}より低くなっています。</translation>
  </message>
  <message>
   <source>Majority: {share} have another class.</source>
   <extracomment>1255, engine/polish_map.py</extracomment>
   <translation>多数決：{share}のクラスが変わりました。</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels: {told} regions merged, {REGIONS} have another class.</source>
   <extracomment>1256, engine/polish_map.py</extracomment>
   <translation>最小面積{unit}ピクセル：{told}個の領域が統合され、{REGIONS}のクラスが変わりました。</translation>
  </message>
  <message>
   <source>{told} smaller regions have pixels without data all around, and stay.</source>
   <extracomment>1257, engine/polish_map.py</extracomment>
   <translation>最小面積より小さい{told}個の領域は、周囲がすべてデータのないピクセルであるため、そのまま残ります。</translation>
  </message>
  <message>
   <source>Classes before: {counts}.</source>
   <extracomment>1258, engine/polish_map.py</extracomment>
   <translation>処理前のクラス：{counts}。</translation>
  </message>
  <message>
   <source>Classes after: {counts}.</source>
   <extracomment>1259, engine/polish_map.py</extracomment>
   <translation>処理後のクラス：{counts}。</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}, which is to become {targets} already; expected is one new value for each.</source>
   <extracomment>1261, engine/polishing/class_merging.py</extracomment>
   <translation>{where}はクラス値{value}を{target}に変更しますが、この値はすでに{targets}に変更するよう指定されています。各クラス値に新しい値を1つだけ指定してください。</translation>
  </message>
  <message>
   <source>{where} makes {target} of the class value {value}; expected is a new value from 0 to {MAX_VALUE}.</source>
   <extracomment>1262, engine/polishing/class_merging.py</extracomment>
   <translation>{where}はクラス値{value}を{target}に変更します。新しい値には0～{MAX_VALUE}の値を指定してください。</translation>
  </message>
  <message>
   <source>{where} calls the new class {target} “{label}”, which is “{labels}” already; expected is one name for each.</source>
   <extracomment>1263, engine/polishing/class_merging.py</extracomment>
   <translation>{where}は新しいクラス{target}を「{label}」としていますが、すでに「{labels}」という名前になっています。各クラスに名前を1つだけ指定してください。</translation>
  </message>
  <message>
   <source>{where} has no “=”; expected is a text such as {FORM}.</source>
   <extracomment>1264, engine/polishing/class_merging.py</extracomment>
   <translation>{where}に「=」がありません。{FORM}のようなテキストを指定してください。</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is larger than a table of classes can be.</source>
   <extracomment>1265, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path}は、クラスの表としては大きすぎます。</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} cannot be read: {strerror}.</source>
   <extracomment>1266, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path}を読み込めません：{strerror}。</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not UTF-8 text; save it as UTF-8.</source>
   <extracomment>1267, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path}はUTF-8のテキストではありません。UTF-8で保存してください。</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} is not a table: {error}.</source>
   <extracomment>1268, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path}は表ではありません：{error}。</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} lacks the columns value and new; expected is a first line such as value,new,label,color.</source>
   <extracomment>1269, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path}に列valueとnewがありません。最初の行はvalue,new,label,colorのようでなければなりません。</translation>
  </message>
  <message>
   <source>MERGE_TABLE ({path}, line {number})</source>
   <extracomment>1270, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE（{path}、{number}行目）</translation>
  </message>
  <message>
   <source>{where} has “{digits}” in the place of a class value; expected is a text such as {FORM}, or a table of whole numbers.</source>
   <extracomment>1271, engine/polishing/class_merging.py</extracomment>
   <translation>{where}で、クラス値の位置に「{digits}」があります。{FORM}のようなテキスト、または整数の表を指定してください。</translation>
  </message>
  <message>
   <source>{says} do not belong to {name}: {list}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1272, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says}は{name}のものではありません：{list}。同じ実行で得た、クラスごとに1バンドの確率のマップを指定してください。</translation>
  </message>
  <message>
   <source>{says} have the bands {found}, which are not the classes of {name}: {expected}. Expected is one band for each class, with its name, as OUTPUT_PROBABILITIES of the same run has; give the names as CLASSES if the map does not carry them.</source>
   <extracomment>1273, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says}のバンドは{found}ですが、{name}のクラス（{expected}）ではありません。同じ実行のOUTPUT_PROBABILITIESのように、クラスごとにクラス名の付いた1バンドが必要です。マップがクラス名を持たない場合は、CLASSESで指定してください。</translation>
  </message>
  <message>
   <source>{says} have no band for the class “{label}” ({value}) of {name}. Expected is the map of probabilities from the same run, one band for each class.</source>
   <extracomment>1274, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says}に、{name}のクラス「{label}」（{value}）のバンドがありません。同じ実行で得た、クラスごとに1バンドの確率のマップを指定してください。</translation>
  </message>
  <message>
   <source>{says} hold the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1275, engine/polishing/class_probabilities.py</extracomment>
   <translation>{says}に値{wrong}があります。0～1の数値でなければなりません。百分率は100で割ってください。</translation>
  </message>
  <message>
   <source>no runs have been set aside</source>
   <extracomment>1276, engine/polishing/passes.py</extracomment>
   <translation>退避されたランがない</translation>
  </message>
  <message>
   <source>the class map</source>
   <extracomment>1278, engine/polishing/plan.py</extracomment>
   <translation>分類図</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map. Check its nodata value.</source>
   <extracomment>1279, engine/polishing/plan.py</extracomment>
   <translation>{name}にデータのあるピクセルがありません。分類図を指定してください。NoData値を確認してください。</translation>
  </message>
  <message>
   <source>The class values to merge {lost} are not on {name}; the others are merged.</source>
   <extracomment>1280, engine/polishing/plan.py</extracomment>
   <translation>統合するクラス値{lost}は{name}にありません。その他は統合されます。</translation>
  </message>
  <message>
   <source>MINIMUM_AREA is in square metres, but the pixels of {name} are not: it is in degrees, or has no coordinate reference system. Give the area in pixels, or reproject the map first.</source>
   <extracomment>1282, engine/polishing/plan.py</extracomment>
   <translation>MINIMUM_AREAは平方メートル単位ですが、{name}のピクセルの面積は平方メートルで求められません。単位が度であるか、座標参照系がありません。面積をピクセル数で指定するか、先にマップを再投影してください。</translation>
  </message>
  <message>
   <source>UNCLASSIFIED_VALUE is {value}, which is the class “{label}”; expected is a value that no class has.</source>
   <extracomment>1283, engine/polishing/plan.py</extracomment>
   <translation>UNCLASSIFIED_VALUEは{value}ですが、これはクラス「{label}」の値です。どのクラスにも使われていない値を指定してください。</translation>
  </message>
  <message>
   <source>{name} would have the class value {wrong}; expected are values from 0 to {MAX_VALUE}. Give it another value in MERGE, as {wrong_2}=1.</source>
   <extracomment>1284, engine/polishing/plan.py</extracomment>
   <translation>{name}のクラス値が{wrong}になってしまいます。0～{MAX_VALUE}の値でなければなりません。{wrong_2}=1のように、MERGEで別の値を指定してください。</translation>
  </message>
  <message>
   <source>{folder} cannot take what is set aside for the map: {strerror}. Free some space, or choose another output file.</source>
   <extracomment>1285, engine/polishing/spool.py</extracomment>
   <translation>{folder}に、マップのための一時データを書き込めません：{strerror}。空き容量を増やすか、別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>The job's connectivity is {connectivity}; expected 4 or 8.</source>
   <extracomment>1286, engine/contract/vector_job.py</extracomment>
   <translation>ジョブのconnectivityは{connectivity}です。4または8でなければなりません。</translation>
  </message>
  <message>
   <source>The job's simplify is {simplify}; expected a tolerance, or 0 for none.</source>
   <extracomment>1287, engine/contract/vector_job.py</extracomment>
   <translation>ジョブのsimplifyは{simplify}です。許容値、または簡素化しない場合は0でなければなりません。</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; the layer is empty.</source>
   <extracomment>1288, engine/map_to_vector.py</extracomment>
   <translation>{name}にデータのあるピクセルがありません。レイヤは空です。</translation>
  </message>
  <message>
   <source>Finishing the layer</source>
   <extracomment>1289, engine/map_to_vector.py</extracomment>
   <translation>レイヤを仕上げ中</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version} from {name}</source>
   <extracomment>1292, engine/map_to_vector.py</extracomment>
   <translation>CNN Mapper {version}により{name}から作成</translation>
  </message>
  <message>
   <source>{target} is open in another program, or was not closed properly: {name} lies beside it. Remove the layer from QGIS or save its edits, or choose another output file.</source>
   <extracomment>1293, engine/vectors/layer_file.py</extracomment>
   <translation>{target}は別のプログラムで開かれているか、正しく閉じられていません：同じ場所に{name}があります。QGISからレイヤを削除するか、編集内容を保存するか、別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({error}). Free some space, or choose another output file.</source>
   <extracomment>1309, engine/vectors/geopackage.py</extracomment>
   <translation>{parent}にポリゴンを書き込めません（{error}）。空き容量を増やすか、別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) does not belong to {name}: {list}. Expected is OUTPUT_CONFIDENCE of the same run.</source>
   <extracomment>1313, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE（{path}）は{name}のものではありません：{list}。同じ実行で得たOUTPUT_CONFIDENCEを指定してください。</translation>
  </message>
  <message>
   <source>CONFIDENCE ({path}) holds the value {wrong}; expected are numbers from 0 to 1. Divide percentages by 100.</source>
   <extracomment>1314, engine/vectors/pixel_sums.py</extracomment>
   <translation>CONFIDENCE（{path}）に値{wrong}があります。0～1の数値でなければなりません。百分率は100で割ってください。</translation>
  </message>
  <message>
   <source>{parent} cannot take the polygons ({strerror}). Free some space, or choose another output file.</source>
   <extracomment>1315, engine/vectors/polygon_layer.py</extracomment>
   <translation>{parent}にポリゴンを書き込めません（{strerror}）。空き容量を増やすか、別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>Simplifying common borders</source>
   <extracomment>1316, engine/vectors/polygon_layer.py</extracomment>
   <translation>共有する境界を簡素化中</translation>
  </message>
  <message>
   <source>Writing polygons</source>
   <extracomment>1317, engine/vectors/polygon_layer.py</extracomment>
   <translation>ポリゴンを書き込み中</translation>
  </message>
  <message>
   <source>SIMPLIFY needs Shapely 2.1 with GEOS 3.12; the inference environment has Shapely {version} with GEOS {geos_version_string}. Set it up anew on Python 3.10 or later, or leave SIMPLIFY at 0.</source>
   <extracomment>1318, engine/vectors/polygon_layer.py</extracomment>
   <translation>SIMPLIFYにはShapely 2.1とGEOS 3.12が必要ですが、推論環境にあるのはShapely {version}とGEOS {geos_version_string}です。Python 3.10以降で環境を新たにセットアップするか、SIMPLIFYを0のままにしてください。</translation>
  </message>
  <message>
   <source>Counting block {count} of {total}</source>
   <extracomment>1319, engine/assessment/crosstab.py</extracomment>
   <translation>ブロックを集計中 {count} / {total}</translation>
  </message>
  <message>
   <source>Writing block {count} of {total}</source>
   <extracomment>1320, engine/assessment/difference_map.py</extracomment>
   <translation>ブロックを書き込み中 {count} / {total}</translation>
  </message>
  <message>
   <source>Sampling block {count} of {total}</source>
   <extracomment>1321, engine/assessment/reference_samples.py</extracomment>
   <translation>ブロックから標本を抽出中 {count} / {total}</translation>
  </message>
  <message>
   <source>{path}: EXTENT ({list}) lies outside the image, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1322, engine/early.py</extracomment>
   <translation>{path}：EXTENT（{list}）は画像の範囲外です。画像の範囲は（{list_2}）です（画像のCRSでのxmin、ymin、xmax、ymax）。画像と重なる範囲を選択してください。</translation>
  </message>
  <message>
   <source>georeferenced by {kind}, the other by {own}</source>
   <extracomment>1323, engine/geometry/grid.py</extracomment>
   <translation>{kind}によるジオリファレンス（もう一方は{own}）</translation>
  </message>
  <message>
   <source>EXTENT ({list}) lies outside the map, which covers ({list_2}) as xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps it.</source>
   <extracomment>1324, engine/geometry/map_layout.py</extracomment>
   <translation>EXTENT（{list}）はマップの範囲外です。マップの範囲は（{list_2}）です（画像のCRSでのxmin、ymin、xmax、ymax）。マップと重なる範囲を選択してください。</translation>
  </message>
  <message>
   <source>In QGIS, save it as a GeoTIFF (layer menu: Export &gt; Save As), and use that.</source>
   <extracomment>1325, engine/imagery/other_gdal.py</extracomment>
   <translation>QGISでGeoTIFFとして保存し（レイヤのメニュー：エクスポート &gt; 名前を付けて保存）、それを使用してください。</translation>
  </message>
  <message>
   <source>Tile {count} of {total}</source>
   <extracomment>1326, engine/inference/map_making.py</extracomment>
   <translation>タイル {count} / {total}</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are written as they are{because}.</source>
   <extracomment>1327, engine/inference/result_words.py</extracomment>
   <translation>「{output}」の数値はそのまま書き込まれます{because}。</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the probability of one class{because}.</source>
   <extracomment>1328, engine/inference/result_words.py</extracomment>
   <translation>「{output}」の数値は1つのクラスの確率です{because}。</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are the logit of the probability of one class{because}.</source>
   <extracomment>1329, engine/inference/result_words.py</extracomment>
   <translation>「{output}」の数値は1つのクラスの確率のロジットです{because}。</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of the probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1330, engine/inference/result_words.py</extracomment>
   <translation>「{output}」の数値は互いに排他的でない{channels}個のラベルの確率のロジットです{because}。</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} labels that do not exclude each other{because}.</source>
   <extracomment>1331, engine/inference/result_words.py</extracomment>
   <translation>「{output}」の数値は互いに排他的でない{channels}個のラベルの確率です{because}。</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are probabilities of {channels} classes{because}.</source>
   <extracomment>1332, engine/inference/result_words.py</extracomment>
   <translation>「{output}」の数値は{channels}クラスの確率です{because}。</translation>
  </message>
  <message>
   <source>The numbers of “{output}” are logits of {channels} classes{because}.</source>
   <extracomment>1333, engine/inference/result_words.py</extracomment>
   <translation>「{output}」の数値は{channels}クラスのロジットです{because}。</translation>
  </message>
  <message>
   <source>They pass through {applied} first.</source>
   <extracomment>1334, engine/inference/result_words.py</extracomment>
   <translation>先に{applied}が適用されます。</translation>
  </message>
  <message>
   <source>Counting strip {count} of {total}</source>
   <extracomment>1335, engine/map_to_vector.py</extracomment>
   <translation>ストリップを集計中 {count} / {total}</translation>
  </message>
  <message>
   <source>Following borders, strip {count} of {total}</source>
   <extracomment>1336, engine/map_to_vector.py</extracomment>
   <translation>境界を追跡中、ストリップ {count} / {total}</translation>
  </message>
  <message>
   <source>{origin}: the colour “{colour}” is not of the form #rrggbb, and no name of a colour.</source>
   <extracomment>1337, engine/maps/legend_rows.py</extracomment>
   <translation>{origin}：色「{colour}」は#rrggbbの形式ではなく、色の名前でもありません。</translation>
  </message>
  <message>
   <source>Writing strip {count} of {total}</source>
   <extracomment>1338, engine/polishing/passes.py</extracomment>
   <translation>ストリップを書き込み中 {count} / {total}</translation>
  </message>
  <message>
   <source>Counting classes, block {count} of {total}</source>
   <extracomment>1339, engine/polishing/plan.py</extracomment>
   <translation>クラスを集計中、ブロック {count} / {total}</translation>
  </message>
  <message>
   <source>{path} has no items.</source>
   <extracomment>1340, engine/batch/image_list.py</extracomment>
   <translation>{path}にアイテムがありません。</translation>
  </message>
  <message>
   <source>{text} holds no image; expected is a folder with files such as {kinds}.</source>
   <extracomment>1341, engine/batch/image_list.py</extracomment>
   <translation>{text}に画像がありません。{kinds}などのファイルがあるフォルダを指定してください。</translation>
  </message>
  <message>
   <source>No file fits the pattern {text}; expected is one such as /data/*.tif.</source>
   <extracomment>1342, engine/batch/image_list.py</extracomment>
   <translation>パターン{text}に一致するファイルがありません。/data/*.tifのように指定してください。</translation>
  </message>
  <message>
   <source>{text} holds no STAC item.</source>
   <extracomment>1343, engine/batch/image_list.py</extracomment>
   <translation>{text}にSTACアイテムがありません。</translation>
  </message>
  <message>
   <source>{text} names no image.</source>
   <extracomment>1344, engine/batch/image_list.py</extracomment>
   <translation>{text}に画像の指定がありません。</translation>
  </message>
  <message>
   <source>{text} is no list of images; expected is a folder, a pattern such as /data/*.tif, a table (.csv, .txt) with an image a line, or STAC items (.json).</source>
   <extracomment>1345, engine/batch/image_list.py</extracomment>
   <translation>{text}は画像のリストではありません。フォルダ、/data/*.tifのようなパターン、1行に1画像の表（.csv、.txt）、またはSTACアイテム（.json）を指定してください。</translation>
  </message>
  <message>
   <source>The list has {images_count} images; expected are {MOST} at most. Divide it.</source>
   <extracomment>1346, engine/batch/image_list.py</extracomment>
   <translation>リストに{images_count}個の画像があります。指定できるのは{MOST}個までです。リストを分割してください。</translation>
  </message>
  <message>
   <source>{path} is in the list twice; expected is each image once.</source>
   <extracomment>1347, engine/batch/image_list.py</extracomment>
   <translation>{path}がリストに2回あります。各画像は1回だけ指定してください。</translation>
  </message>
  <message>
   <source>PART is {part}, but there are {images_count} images; expected are at most as many shares as images.</source>
   <extracomment>1348, engine/batch/image_list.py</extracomment>
   <translation>PARTは{part}ですが、画像は{images_count}個です。担当分の数は画像の数以下でなければなりません。</translation>
  </message>
  <message>
   <source>{path} lies more than {DEEPEST} catalogues deep; give one further down.</source>
   <extracomment>1350, engine/batch/image_list.py</extracomment>
   <translation>{path}は{DEEPEST}階層より深いカタログにあります。より下の階層のものを指定してください。</translation>
  </message>
  <message>
   <source>{path} links to {href}; expected are files beside it. Search the catalogue instead.</source>
   <extracomment>1351, engine/batch/image_list.py</extracomment>
   <translation>{path}は{href}にリンクしています。同じ場所のファイルでなければなりません。代わりにカタログを検索してください。</translation>
  </message>
  <message>
   <source>{where} is not valid JSON ({error}).</source>
   <extracomment>1352, engine/batch/image_list.py</extracomment>
   <translation>{where}は有効なJSONではありません（{error}）。</translation>
  </message>
  <message>
   <source>{where} is neither a STAC item nor a collection of items; expected is an object of type Feature or FeatureCollection.</source>
   <extracomment>1353, engine/batch/image_list.py</extracomment>
   <translation>{where}はSTACアイテムでもアイテムのコレクションでもありません。FeatureまたはFeatureCollection型のオブジェクトでなければなりません。</translation>
  </message>
  <message>
   <source>{where}: feature {number} is no STAC item; expected are an id and assets.</source>
   <extracomment>1354, engine/batch/image_list.py</extracomment>
   <translation>{where}: フィーチャ{number}はSTACアイテムではありません。idとassetsが必要です。</translation>
  </message>
  <message>
   <source>{path} has more than {MOST_BYTES} MB; expected is a list of images.</source>
   <extracomment>1355, engine/batch/image_list.py</extracomment>
   <translation>{path}は{MOST_BYTES} MBを超えています。画像のリストを指定してください。</translation>
  </message>
  <message>
   <source>The list {path} cannot be read: {error}.</source>
   <extracomment>1356, engine/batch/image_list.py</extracomment>
   <translation>リスト{path}を読み込めません：{error}。</translation>
  </message>
  <message>
   <source>its worker ended without a result (exit status {status}); {value}</source>
   <extracomment>1357, engine/batch/image_runs.py</extracomment>
   <translation>ワーカーが結果を返さずに終了しました（終了ステータス{status}）。{value}</translation>
  </message>
  <message>
   <source>most likely the memory ran out.</source>
   <extracomment>1358, engine/batch/image_runs.py</extracomment>
   <translation>メモリ不足の可能性が高いです。</translation>
  </message>
  <message>
   <source>see the log.</source>
   <extracomment>1359, engine/batch/image_runs.py</extracomment>
   <translation>ログを確認してください。</translation>
  </message>
  <message>
   <source>{finished} of {total} images; {name}: {text}</source>
   <extracomment>1360, engine/batch/image_runs.py</extracomment>
   <translation>{total}画像中{finished}画像が完了。{name}: {text}</translation>
  </message>
  <message>
   <source>{title}: maps by CNN Mapper {version}.</source>
   <extracomment>1361, engine/batch/map_index.py</extracomment>
   <translation>{title}：CNN Mapper {version}によるマップ。</translation>
  </message>
  <message>
   <source>when the map was made: the image's date is not known</source>
   <extracomment>1363, engine/batch/map_index.py</extracomment>
   <translation>マップの作成日時：画像の日付は不明</translation>
  </message>
  <message>
   <source>{name} lies a part of a pixel beside the grid of {name_2}, so that {name_3} does not hold it.</source>
   <extracomment>1364, engine/batch/mosaic.py</extracomment>
   <translation>{name}は{name_2}の格子からピクセルの端数だけずれているため、{name_3}に含まれません。</translation>
  </message>
  <message>
   <source>{first} is neither a job file nor a task; tasks are {list}.</source>
   <extracomment>1366, engine/command.py</extracomment>
   <translation>{first}はジョブファイルでもタスクでもありません。タスクは{list}です。</translation>
  </message>
  <message>
   <source>{change} is no field as KEY=VALUE; known are {known}.</source>
   <extracomment>1367, engine/command.py</extracomment>
   <translation>{change}はKEY=VALUEの形式のフィールドではありません。使用できるのは{known}です。</translation>
  </message>
  <message>
   <source>{key} is {text}; expected is {expected}.</source>
   <extracomment>1368, engine/command.py</extracomment>
   <translation>{key}は{text}です。{expected}でなければなりません。</translation>
  </message>
  <message>
   <source>expected is the address of a Dask scheduler (tcp://host:8786 or tls://host:8786), the path of the file that it has written (dask scheduler --scheduler-file), or local:N for N processes of this machine, such as local:4</source>
   <extracomment>1369, engine/contract/cluster_address.py</extracomment>
   <translation>Daskスケジューラのアドレス（tcp://host:8786またはtls://host:8786）、スケジューラが書き込んだファイルのパス（dask scheduler --scheduler-file）、またはこのマシンのNプロセスを使うlocal:N（local:4など）を指定してください</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; expected are 1 to {MOST_PROCESSES} processes.</source>
   <extracomment>1370, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTERは「{text}」です。1～{MOST_PROCESSES}プロセスを指定してください。</translation>
  </message>
  <message>
   <source>CLUSTER is “{text}”; {EXPECTED}.</source>
   <extracomment>1371, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTERは「{text}」です。{EXPECTED}。</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which cannot be read: {value}. Start the scheduler with --scheduler-file and that path, or give its address.</source>
   <extracomment>1372, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTERはファイル{path}ですが、読み込めません：{value}。--scheduler-fileとそのパスを付けてスケジューラを起動するか、アドレスを指定してください。</translation>
  </message>
  <message>
   <source>CLUSTER is the file {path}, which no Dask scheduler has written: it has no address of the form tcp://host:port or tls://host:port.</source>
   <extracomment>1373, engine/contract/cluster_address.py</extracomment>
   <translation>CLUSTERはファイル{path}ですが、Daskスケジューラが書き込んだものではありません：tcp://host:portまたはtls://host:portの形式のアドレスがありません。</translation>
  </message>
  <message>
   <source>PARTS is {parts}; expected is a number of parts from 1 to {MOST_PARTS}.</source>
   <extracomment>1374, engine/contract/job.py</extracomment>
   <translation>PARTSは{parts}です。1～{MOST_PARTS}のパート数を指定してください。</translation>
  </message>
  <message>
   <source>Expected are images, a list of them, or a search: exactly one of these.</source>
   <extracomment>1375, engine/contract/job.py</extracomment>
   <translation>画像、画像のリスト、検索のうち1つだけを指定してください。</translation>
  </message>
  <message>
   <source>The job's side_by_side is {side_by_side}; expected is 0 or more.</source>
   <extracomment>1376, engine/contract/job.py</extracomment>
   <translation>ジョブのside_by_sideは{side_by_side}です。0以上でなければなりません。</translation>
  </message>
  <message>
   <source>INPUT names no part; expected are the parts' files, or their folder.</source>
   <extracomment>1377, engine/contract/merge_job.py</extracomment>
   <translation>INPUTにパートの指定がありません。パートのファイル、またはそのフォルダを指定してください。</translation>
  </message>
  <message>
   <source>The job's map is {map}; expected one of {list}.</source>
   <extracomment>1378, engine/contract/merge_job.py</extracomment>
   <translation>ジョブのmapは{map}です。{list}のいずれかでなければなりません。</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <extracomment>1379, engine/contract/part.py</extracomment>
   <translation>パート{number}/{count}</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is k/n, such as 3/7 for the third of seven parts.</source>
   <extracomment>1380, engine/contract/part.py</extracomment>
   <translation>PARTは「{text}」です。7つのうち3番目のパートなら3/7のように、k/nの形式で指定してください。</translation>
  </message>
  <message>
   <source>PART is “{text}”; expected is a number from 1 to {value} before the slash, and how many parts there are behind it.</source>
   <extracomment>1381, engine/contract/part.py</extracomment>
   <translation>PARTは「{text}」です。スラッシュの前には1～{value}の数値を、後ろにはパートの総数を指定してください。</translation>
  </message>
  <message>
   <source>PART is “{text}”: more than {MOST_PARTS} parts. Make fewer, larger ones.</source>
   <extracomment>1382, engine/contract/part.py</extracomment>
   <translation>PARTは「{text}」です：パートが{MOST_PARTS}個を超えています。より大きいパートにして、数を減らしてください。</translation>
  </message>
  <message>
   <source>This is a plan of {count} parts; expected is which of them to make, such as --part 1/{count_2}.</source>
   <extracomment>1383, engine/contract/plan_file.py</extracomment>
   <translation>これは{count}個のパートの計画です。--part 1/{count_2}のように、作成するパートを指定してください。</translation>
  </message>
  <message>
   <source>largest neighbour</source>
   <extracomment>1384, engine/contract/polish_job.py</extracomment>
   <translation>最大の隣接領域</translation>
  </message>
  <message>
   <source>The job has to name labels: features or a raster, one of them.</source>
   <extracomment>1385, engine/contract/sampling_job.py</extracomment>
   <translation>ジョブではラベルを指定する必要があります：地物またはラスタのどちらか一方。</translation>
  </message>
  <message>
   <source>The job's per_class must be positive, its block_size and seed not negative.</source>
   <extracomment>1386, engine/contract/sampling_job.py</extracomment>
   <translation>ジョブのper_classは正の値、block_sizeとseedは負でない値でなければなりません。</translation>
  </message>
  <message>
   <source>The job's validation and test must be per cent, from 0 to below 100.</source>
   <extracomment>1387, engine/contract/sampling_job.py</extracomment>
   <translation>ジョブのvalidationとtestはパーセントで、0以上100未満でなければなりません。</translation>
  </message>
  <message>
   <source>The job's validation and test are {validation} and {test} per cent; expected is that something is left for the training.</source>
   <extracomment>1388, engine/contract/sampling_job.py</extracomment>
   <translation>ジョブのvalidationとtestは{validation}%と{test}%です。学習用に残る分がなければなりません。</translation>
  </message>
  <message>
   <source>The job's fold is {fold} of {folds}; expected 1 to {folds_2}, of 2 to {MOST_FOLDS}.</source>
   <extracomment>1389, engine/contract/sampling_job.py</extracomment>
   <translation>ジョブのfoldは{folds}個中の{fold}です。2～{MOST_FOLDS}個のうちの、1～{folds_2}でなければなりません。</translation>
  </message>
  <message>
   <source>The job's measure is {measure}; expected one of {list}.</source>
   <extracomment>1390, engine/contract/suggest_job.py</extracomment>
   <translation>ジョブのmeasureは{measure}です。{list}のいずれかでなければなりません。</translation>
  </message>
  <message>
   <source>COUNT is {count}; expected is a number from 1 to {MOST_POINTS}.</source>
   <extracomment>1391, engine/contract/suggest_job.py</extracomment>
   <translation>COUNTは{count}です。1～{MOST_POINTS}の数値を指定してください。</translation>
  </message>
  <message>
   <source>SPACING is {spacing}; expected is a number of pixels, 1 to 10000.</source>
   <extracomment>1392, engine/contract/suggest_job.py</extracomment>
   <translation>SPACINGは{spacing}です。1～10000のピクセル数を指定してください。</translation>
  </message>
  <message>
   <source>LEARNING_RATE is {rate}; expected is a number above 0 and up to 10, or nothing, so that it is found.</source>
   <extracomment>1393, engine/contract/training_job.py</extracomment>
   <translation>LEARNING_RATEは{rate}です。0より大きく10以下の数値を指定するか、自動で求める場合は空にしてください。</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is given, but START is not: the weights of a new network are random. Give the Keras file whose layers are to stay as they are, or leave it empty.</source>
   <extracomment>1394, engine/contract/training_job.py</extracomment>
   <translation>FROZEN_LAYERSが指定されていますが、STARTが指定されていません：新しいネットワークの重みは無作為です。層をそのまま残すKerasファイルを指定するか、空にしてください。</translation>
  </message>
  <message>
   <source>CUSTOM_CODE is given, but START is not: it defines layers of that file.</source>
   <extracomment>1395, engine/contract/training_job.py</extracomment>
   <translation>CUSTOM_CODEが指定されていますが、STARTが指定されていません：CUSTOM_CODEはそのファイルの層を定義するものです。</translation>
  </message>
  <message>
   <source> that are not beside MASK</source>
   <extracomment>1396, engine/geometry/shares.py</extracomment>
   <translation>（MASKの外側を除く）</translation>
  </message>
  <message>
   <source>PART is a share of {count}, but this map has only {most} blocks of {width} x {height} pixels{touched}; it can be shared into at most {most_2} parts. Ask for fewer of them.</source>
   <extracomment>1397, engine/geometry/shares.py</extracomment>
   <translation>PARTは{count}個への分割ですが、このマップには{width} x {height}ピクセルのブロックが{most}個しかありません{touched}。分割できるのは最大{most_2}個のパートまでです。パートの数を減らしてください。</translation>
  </message>
  <message>
   <source>The asset {key} of {id} lies at {href}; expected is an address with https or http, or a file beside that of the item. Choose other ASSETS or another catalogue.</source>
   <extracomment>1398, engine/imagery/stac_assets.py</extracomment>
   <translation>{id}のアセット{key}は{href}にあります。httpsまたはhttpのアドレス、またはアイテムのファイルと同じ場所のファイルでなければなりません。別のASSETSまたは別のカタログを選択してください。</translation>
  </message>
  <message>
   <source>“{name}” in ASSETS fits several assets of {id}: {list}. Give the one that is meant.</source>
   <extracomment>1399, engine/imagery/stac_assets.py</extracomment>
   <translation>ASSETSの「{name}」は{id}の複数のアセットに一致します：{list}。目的のものを指定してください。</translation>
  </message>
  <message>
   <source>The item {id} has no asset “{name}”. It has {value}.</source>
   <extracomment>1400, engine/imagery/stac_assets.py</extracomment>
   <translation>アイテム{id}にアセット「{name}」はありません。あるのは{value}です。</translation>
  </message>
  <message>
   <source>{where} is no STAC item ({error}). Expected is the JSON of one item: an object of type Feature with assets.</source>
   <extracomment>1401, engine/imagery/stac_item.py</extracomment>
   <translation>{where}はSTACアイテムではありません（{error}）。1つのアイテムのJSON（アセットを持つFeature型のオブジェクト）を指定してください。</translation>
  </message>
  <message>
   <source>{address} did not give a STAC item ({error}). Check ITEM, the network and the proxy, or try again later.</source>
   <extracomment>1402, engine/imagery/stac_item.py</extracomment>
   <translation>{address}からSTACアイテムを取得できませんでした（{error}）。ITEM、ネットワーク、プロキシを確認するか、後でもう一度試してください。</translation>
  </message>
  <message>
   <source>The STAC item {path} cannot be read: {value}. Check ITEM.</source>
   <extracomment>1403, engine/imagery/stac_item.py</extracomment>
   <translation>STACアイテム{path}を読み込めません：{value}。ITEMを確認してください。</translation>
  </message>
  <message>
   <source>{where} has more than {MOST_BYTES} MB; expected is the JSON of one STAC item.</source>
   <extracomment>1404, engine/imagery/stac_item.py</extracomment>
   <translation>{where}は{MOST_BYTES} MBを超えています。1つのSTACアイテムのJSONを指定してください。</translation>
  </message>
  <message>
   <source>{items_count} items found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1405, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count}個のアイテムが見つかり、そのうち雲量{max_cloud} %以下は{clear_count}個です。</translation>
  </message>
  <message>
   <source>{items_count} item found, {clear_count} of them with at most {max_cloud} % clouds.</source>
   <extracomment>1406, engine/imagery/stac_search.py</extracomment>
   <translation>{items_count}個のアイテムが見つかり、そのうち雲量{max_cloud} %以下は{clear_count}個です。</translation>
  </message>
  <message>
   <source>CALIBRATE is not used: classes are the same with it and without, and neither OUTPUT_PROBABILITIES nor OUTPUT_CONFIDENCE is wanted.</source>
   <extracomment>1407, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATEは使用されません：クラスは較正の有無で変わらず、OUTPUT_PROBABILITIESもOUTPUT_CONFIDENCEも指定されていません。</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but HEAD names several results of the model, and the temperature in its card is that of one. Name one in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1408, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATEはオンですが、HEADでモデルの複数の結果が指定されており、カードの温度はそのうち1つのものです。HEADで1つを指定するか、CALIBRATEをオフにしてください。</translation>
  </message>
  <message>
   <source>has no model card</source>
   <extracomment>1409, engine/inference/calibration_choice.py</extracomment>
   <translation>にモデルカードがない</translation>
  </message>
  <message>
   <source>has no {KEY} in its card</source>
   <extracomment>1410, engine/inference/calibration_choice.py</extracomment>
   <translation>のカードに{KEY}がない</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model {lacking}: no temperature is known by which its probabilities could be calibrated. “Train a model” (cnnmapper:trainmodel) finds one; or switch CALIBRATE off.</source>
   <extracomment>1411, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATEはオンですが、モデル{lacking}ため、確率の較正に使う温度が分かりません。温度は「モデルの学習」（cnnmapper:trainmodel）で求められます。または、CALIBRATEをオフにしてください。</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the temperature in the model card is that of “{output}”, and the maps are made of “{output_2}”. Name “{output_3}” in HEAD, or switch CALIBRATE off.</source>
   <extracomment>1412, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATEはオンですが、モデルカードの温度は「{output}」のもので、マップは「{output_2}」から作成されます。HEADで「{output_3}」を指定するか、CALIBRATEをオフにしてください。</translation>
  </message>
  <message>
   <source>CALIBRATE is on, but the model has several outputs that may be its result ({list}), and its card does not say of which the temperature is. Give “output” in {KEY} of model_card.json, or switch CALIBRATE off.</source>
   <extracomment>1413, engine/inference/calibration_choice.py</extracomment>
   <translation>CALIBRATEはオンですが、モデルには結果になりうる出力が複数あり（{list}）、温度がどれのものかカードに記載されていません。model_card.jsonの{KEY}に「output」を指定するか、CALIBRATEをオフにしてください。</translation>
  </message>
  <message>
   <source> Their expected calibration error on the test samples was {error_before} % before and {error_after} % after.</source>
   <extracomment>1414, engine/inference/calibration_choice.py</extracomment>
   <translation> テスト用サンプルでの期待較正誤差（ECE）は、較正前が{error_before} %、較正後が{error_after} %でした。</translation>
  </message>
  <message>
   <source>Thresholds are held against the model's own probabilities.</source>
   <extracomment>1415, engine/inference/calibration_choice.py</extracomment>
   <translation>閾値はモデル本来の確率と比較されます。</translation>
  </message>
  <message>
   <source>The classes stay the same.</source>
   <extracomment>1416, engine/inference/calibration_choice.py</extracomment>
   <translation>クラスは変わりません。</translation>
  </message>
  <message>
   <source>Probabilities and confidence are calibrated by the temperature {temperature} of the model card.{error} {classes}</source>
   <extracomment>1417, engine/inference/calibration_choice.py</extracomment>
   <translation>確率と信頼度は、モデルカードの温度{temperature}で較正されます。{error} {classes}</translation>
  </message>
  <message>
   <source>What goes to and from the cluster {text} can be read and changed on the way, and whoever reaches its scheduler can run programs on it and on this machine: tcp:// is for networks that you trust. A scheduler at tls:// is protected.</source>
   <extracomment>1418, engine/inference/cluster.py</extracomment>
   <translation>クラスタ{text}との通信は途中で読み取られたり変更されたりするおそれがあり、スケジューラに接続できる者は、クラスタとこのマシンでプログラムを実行できます：tcp://は信頼できるネットワーク用です。tls://のスケジューラは保護されています。</translation>
  </message>
  <message>
   <source>Connecting to the cluster {text}</source>
   <extracomment>1419, engine/inference/cluster.py</extracomment>
   <translation>クラスタ{text}に接続中</translation>
  </message>
  <message>
   <source>{path} is read with a log-in or a signature, which is not sent to the cluster {text}. Give the workers a log-in of their own (GDAL's variables in their environment) and the raster without one, save it where all machines find it, or leave CLUSTER empty.</source>
   <extracomment>1420, engine/inference/cluster.py</extracomment>
   <translation>{path}の読み込みにはログインまたは署名が必要ですが、これはクラスタ{text}には送られません。ワーカーに独自のログイン（環境変数にGDALの変数）を与えてログインなしのラスタを指定するか、すべてのマシンから見える場所に保存するか、CLUSTERを空にしてください。</translation>
  </message>
  <message>
   <source>No worker of the cluster {text} can compute this map. {workers}</source>
   <extracomment>1421, engine/inference/cluster.py</extracomment>
   <translation>クラスタ{text}には、このマップを計算できるワーカーがありません。{workers}</translation>
  </message>
  <message>
   <source>The cluster {text} has had no worker for {WAIT_S} s.</source>
   <extracomment>1422, engine/inference/cluster.py</extracomment>
   <translation>クラスタ{text}には{WAIT_S}秒間ワーカーがありません。</translation>
  </message>
  <message>
   <source>{said} They may have run out of memory: give CLUSTER fewer processes, or RAM or TILE_SIZE a smaller value.</source>
   <extracomment>1423, engine/inference/cluster.py</extracomment>
   <translation>{said} メモリ不足になった可能性があります：CLUSTERのプロセス数を減らすか、RAMまたはTILE_SIZEに小さい値を指定してください。</translation>
  </message>
  <message>
   <source>{said} The run waits for one, and goes on by itself; start some, or cancel it: what is finished stays for the next run.</source>
   <extracomment>1424, engine/inference/cluster.py</extracomment>
   <translation>{said} 実行はワーカーを待ち、自動的に続行されます。ワーカーを起動するか、キャンセルしてください：完了した分は次の実行のために残ります。</translation>
  </message>
  <message>
   <source>The worker {worker} is not used: {refused}.</source>
   <extracomment>1426, engine/inference/cluster.py</extracomment>
   <translation>ワーカー{worker}は使用されません：{refused}。</translation>
  </message>
  <message>
   <source>(on the worker {result})</source>
   <extracomment>1427, engine/inference/cluster.py</extracomment>
   <translation>（ワーカー{result}）</translation>
  </message>
  <message>
   <source>The worker {result} ran out of memory. Give RAM or TILE_SIZE a smaller value, or start workers with more memory.</source>
   <extracomment>1428, engine/inference/cluster.py</extracomment>
   <translation>ワーカー{result}がメモリ不足になりました。RAMまたはTILE_SIZEに小さい値を指定するか、メモリの多いワーカーを起動してください。</translation>
  </message>
  <message>
   <source>A tile failed unexpectedly {where}: {text}.</source>
   <extracomment>1429, engine/inference/cluster.py</extracomment>
   <translation>タイルの計算が予期せず失敗しました{where}：{text}。</translation>
  </message>
  <message>
   <source>Tile {number} of the map ({output}) ends workers: several died in the midst of it, one after the other, most likely because their memory did not suffice. Give TILE_SIZE a smaller value (tiles have {width} x {height} pixels), or start workers with more memory. What is finished stays for the next run.</source>
   <extracomment>1430, engine/inference/cluster.py</extracomment>
   <translation>マップ（{output}）のタイル{number}でワーカーが終了します：複数のワーカーが計算の途中で次々に停止しました。メモリ不足の可能性が高いです。TILE_SIZEに小さい値を指定するか（タイルは{width} x {height}ピクセル）、メモリの多いワーカーを起動してください。完了した分は次の実行のために残ります。</translation>
  </message>
  <message>
   <source>The cluster has answered for other tiles than it was given.</source>
   <extracomment>1431, engine/inference/cluster.py</extracomment>
   <translation>クラスタが、渡したものとは別のタイルの結果を返しました。</translation>
  </message>
  <message>
   <source>{error} Run it again: what is finished stays.</source>
   <extracomment>1432, engine/inference/cluster.py</extracomment>
   <translation>{error} もう一度実行してください：完了した分は残っています。</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} is gone. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1433, engine/inference/cluster_connection.py</extracomment>
   <translation>クラスタ{text}のスケジューラがなくなりました。完了したタイルはマップと同じ場所に残っています：CLUSTERを指定して、または指定せずに再実行すると、そこから続行されます。</translation>
  </message>
  <message>
   <source>the scheduler</source>
   <extracomment>1434, engine/inference/cluster_connection.py</extracomment>
   <translation>スケジューラ</translation>
  </message>
  <message>
   <source>the worker {name}</source>
   <extracomment>1435, engine/inference/cluster_connection.py</extracomment>
   <translation>ワーカー{name}</translation>
  </message>
  <message>
   <source>The cluster {text} does not take the engine: {error}. Look into the logs of its workers.</source>
   <extracomment>1437, engine/inference/cluster_connection.py</extracomment>
   <translation>クラスタ{text}がエンジンを受け付けません：{error}。ワーカーのログを確認してください。</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {text}: {error}. Check CLUSTER, and whether the scheduler runs and can be reached from here.</source>
   <extracomment>1438, engine/inference/cluster_connection.py</extracomment>
   <translation>{text}のDaskスケジューラが応答しません：{error}。CLUSTERを確認し、スケジューラが動作していてここから接続できるかを確認してください。</translation>
  </message>
  <message>
   <source>Dask (distributed), by which a cluster is reached, is not in the inference environment ({error}). Add it with “Set up the inference environment”, CLUSTER (qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays. A Python of your own needs what engine/requirements-cluster.txt lists. Or leave CLUSTER of the map empty.</source>
   <extracomment>1439, engine/inference/cluster_connection.py</extracomment>
   <translation>クラスタへの接続に使うDask（distributed）が推論環境にありません（{error}）。「推論環境のセットアップ」のCLUSTERで追加してください（qgis_process run cnnmapper:setupenvironment -- CLUSTER=true）。すでにあるものはそのまま残ります。独自のPythonを使う場合は、engine/requirements-cluster.txtに記載されたものが必要です。または、マップのCLUSTERを空にしてください。</translation>
  </message>
  <message>
   <source>The {processes} processes of CLUSTER cannot be started: {error}.</source>
   <extracomment>1440, engine/inference/cluster_local.py</extracomment>
   <translation>CLUSTERの{processes}個のプロセスを起動できません：{error}。</translation>
  </message>
  <message>
   <source>the engine does not start ({name}: {error})</source>
   <extracomment>1441, engine/inference/cluster_plugin.py</extracomment>
   <translation>エンジンが起動しない（{name}: {error}）</translation>
  </message>
  <message>
   <source>its Python lacks the package {name}</source>
   <extracomment>1442, engine/inference/cluster_plugin.py</extracomment>
   <translation>Pythonにパッケージ{name}がない</translation>
  </message>
  <message>
   <source>only maps are computed on a cluster</source>
   <extracomment>1443, engine/inference/cluster_document.py</extracomment>
   <translation>クラスタで計算できるのはマップだけである</translation>
  </message>
  <message>
   <source>{path} has {content_count} MB, and would have to be sent to every worker of CLUSTER; expected are at most {MOST_BYTES} MB. Simplify it, or leave CLUSTER empty.</source>
   <extracomment>1444, engine/inference/cluster_document.py</extracomment>
   <translation>{path}は{content_count} MBあり、CLUSTERのすべてのワーカーに送る必要があります。上限は{MOST_BYTES} MBです。簡素化するか、CLUSTERを空にしてください。</translation>
  </message>
  <message>
   <source>the run is over</source>
   <extracomment>1445, engine/inference/cluster_worker.py</extracomment>
   <translation>実行が終了している</translation>
  </message>
  <message>
   <source>there is no model {model}: {SHARED}</source>
   <extracomment>1446, engine/inference/cluster_worker.py</extracomment>
   <translation>モデル{model}がない：{SHARED}</translation>
  </message>
  <message>
   <source>models and images have to lie where all machines of a cluster find them under one path, or be read over the network (/vsicurl/, /vsis3/)</source>
   <extracomment>1447, engine/inference/cluster_worker.py</extracomment>
   <translation>モデルと画像は、クラスタのすべてのマシンから同じパスで見える場所に置くか、ネットワーク経由（/vsicurl/、/vsis3/）で読み込む必要がある</translation>
  </message>
  <message>
   <source>there is no file {path}: {SHARED}</source>
   <extracomment>1448, engine/inference/cluster_worker.py</extracomment>
   <translation>ファイル{path}がない：{SHARED}</translation>
  </message>
  <message>
   <source>{path} is another file there: {found}; expected is {expected}</source>
   <extracomment>1449, engine/inference/cluster_worker.py</extracomment>
   <translation>{path}はそこでは別のファイルである：{found}（必要なのは{expected}）</translation>
  </message>
  <message>
   <source>{state} bytes, changed {changed} UTC</source>
   <extracomment>1450, engine/inference/cluster_worker.py</extracomment>
   <translation>{state}バイト、変更日時{changed} UTC</translation>
  </message>
  <message>
   <source>{name} ({here} there, {there} here)</source>
   <extracomment>1451, engine/inference/cluster_worker.py</extracomment>
   <translation>{name}（ワーカー側は{here}、こちら側は{there}）</translation>
  </message>
  <message>
   <source>. Install the same version on both, or choose DEVICE cpu where only one of them has a graphics card</source>
   <extracomment>1452, engine/inference/cluster_worker.py</extracomment>
   <translation>。両方に同じバージョンをインストールするか、片方にしかグラフィックカードがない場合はDEVICEでcpuを選択すること</translation>
  </message>
  <message>
   <source>it would make another map, because these differ: {list}{way}</source>
   <extracomment>1453, engine/inference/cluster_worker.py</extracomment>
   <translation>次の点が異なるため、別のマップになる：{list}{way}</translation>
  </message>
  <message>
   <source>its Python lacks the package {split}</source>
   <extracomment>1454, engine/inference/cluster_worker.py</extracomment>
   <translation>Pythonにパッケージ{split}がない</translation>
  </message>
  <message>
   <source>This is {in_words} of a map of {width} x {height} pixels: {width_2} x {height_2} pixels from column {x} and row {y} on.</source>
   <extracomment>1455, engine/inference/map_parts.py</extracomment>
   <translation>これは{width} x {height}ピクセルのマップの{in_words}です：列{x}、行{y}から{width_2} x {height_2}ピクセル。</translation>
  </message>
  <message>
   <source>, calibrated by the temperature {cooled}</source>
   <extracomment>1456, engine/inference/result_words.py</extracomment>
   <translation>、温度{cooled}で較正済み</translation>
  </message>
  <message>
   <source>{model} cannot be read any more: {strerror}. Bring the model's files back, and run it again.</source>
   <extracomment>1457, engine/inference/run_identity.py</extracomment>
   <translation>{model}を読み込めなくなりました：{strerror}。モデルのファイルを元に戻し、もう一度実行してください。</translation>
  </message>
  <message>
   <source>The pixels of a tile were changed on the way from a worker.</source>
   <extracomment>1458, engine/inference/tile_packing.py</extracomment>
   <translation>タイルのピクセルが、ワーカーから送られる途中で変更されました。</translation>
  </message>
  <message>
   <source>Finding the images</source>
   <extracomment>1459, engine/map_images.py</extracomment>
   <translation>画像を検索中</translation>
  </message>
  <message>
   <source>{images_count} images, {at_once} at a time{value}</source>
   <extracomment>1460, engine/map_images.py</extracomment>
   <translation>{images_count}個の画像、同時に{at_once}個{value}</translation>
  </message>
  <message>
   <source>, on {available_count} graphics cards.</source>
   <extracomment>1461, engine/map_images.py</extracomment>
   <translation>、{available_count}枚のグラフィックカードを使用。</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} cannot be made ({strerror}). Choose another folder.</source>
   <extracomment>1462, engine/map_images.py</extracomment>
   <translation>OUTPUT: {folder}を作成できません（{strerror}）。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>OUTPUT: {folder} holds the images themselves; a map would take the place of one. Choose another folder.</source>
   <extracomment>1463, engine/map_images.py</extracomment>
   <translation>OUTPUT: {folder}には画像そのものがあり、マップで置き換えられてしまいます。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is no map of this program. Choose another folder, or move the file.</source>
   <extracomment>1464, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {file}がすでにあり、このプログラムのマップではありません。別のフォルダを選択するか、ファイルを移動してください。</translation>
  </message>
  <message>
   <source>Writing mosaic and index</source>
   <extracomment>1467, engine/map_images.py</extracomment>
   <translation>モザイクと索引を書き込み中</translation>
  </message>
  <message>
   <source>The maps differ in CRS, pixel size or bands: there are {mosaics_count} mosaics.</source>
   <extracomment>1468, engine/map_images.py</extracomment>
   <translation>マップのCRS、ピクセルサイズ、またはバンドが異なります：モザイクは{mosaics_count}個になります。</translation>
  </message>
  <message>
   <source>Neither images nor a search are given; expected is one of them.</source>
   <extracomment>1469, engine/map_images.py</extracomment>
   <translation>画像も検索も指定されていません。どちらかを指定してください。</translation>
  </message>
  <message>
   <source>The creation option {upper} is {text}; expected is a number of pixels.</source>
   <extracomment>1470, engine/maps/map_profile.py</extracomment>
   <translation>作成オプション{upper}は{text}です。ピクセル数を指定してください。</translation>
  </message>
  <message>
   <source>was computed by another method</source>
   <extracomment>1471, engine/maps/part_files.py</extracomment>
   <translation>は別の手法で計算されている</translation>
  </message>
  <message>
   <source>is made of other numbers of the model</source>
   <extracomment>1472, engine/maps/part_files.py</extracomment>
   <translation>はモデルの別の数値から作成されている</translation>
  </message>
  <message>
   <source>is made of other values of the image</source>
   <extracomment>1473, engine/maps/part_files.py</extracomment>
   <translation>は画像の別の値から作成されている</translation>
  </message>
  <message>
   <source>is from another image</source>
   <extracomment>1474, engine/maps/part_files.py</extracomment>
   <translation>は別の画像から作成されている</translation>
  </message>
  <message>
   <source>is from another version</source>
   <extracomment>1475, engine/maps/part_files.py</extracomment>
   <translation>は別のバージョンで作成されている</translation>
  </message>
  <message>
   <source>has other parameters</source>
   <extracomment>1476, engine/maps/part_files.py</extracomment>
   <translation>はパラメータが異なる</translation>
  </message>
  <message>
   <source>{path} is broken: {part}</source>
   <extracomment>1477, engine/maps/part_files.py</extracomment>
   <translation>{path}は破損している：{part}</translation>
  </message>
  <message>
   <source>{path} is no part of a map: it was made without PART</source>
   <extracomment>1478, engine/maps/part_files.py</extracomment>
   <translation>{path}はマップのパートではない：PARTなしで作成されている</translation>
  </message>
  <message>
   <source>{path} is of another map of the run, {map}</source>
   <extracomment>1479, engine/maps/part_files.py</extracomment>
   <translation>{path}は実行の別のマップ{map}のものである</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <extracomment>1480, engine/maps/part_files.py</extracomment>
   <translation>そのようなファイルがない</translation>
  </message>
  <message>
   <source>its metadata item {PART} is damaged ({error})</source>
   <extracomment>1481, engine/maps/part_files.py</extracomment>
   <translation>メタデータ項目{PART}が破損している（{error}）</translation>
  </message>
  <message>
   <source>it has {width} x {height} pixels; expected are {width_2} x {height_2}</source>
   <extracomment>1482, engine/maps/part_files.py</extracomment>
   <translation>{width} x {height}ピクセルである（正しくは{width_2} x {height_2}）</translation>
  </message>
  <message>
   <source>{path} is {in_words} again, which is {path_2}: remove one of them</source>
   <extracomment>1483, engine/maps/part_files.py</extracomment>
   <translation>{path}は{path_2}と同じ{in_words}である：どちらかを削除すること</translation>
  </message>
  <message>
   <source>is from another model: {mine}, while {name} is from {theirs}</source>
   <extracomment>1484, engine/maps/part_files.py</extracomment>
   <translation>は別のモデルによるものである：こちらは{mine}、{name}は{theirs}</translation>
  </message>
  <message>
   <source>{what}: {name}, while {name_2} has {name_3}</source>
   <extracomment>1485, engine/maps/part_files.py</extracomment>
   <translation>{what}：{name}、一方{name_2}は{name_3}</translation>
  </message>
  <message>
   <source>is {in_words}, while there are {count} of the others</source>
   <extracomment>1486, engine/maps/part_files.py</extracomment>
   <translation>は{in_words}だが、他は全{count}個のパートである</translation>
  </message>
  <message>
   <source>is of another plan than {name}: the image, its area, MASK, the legend or the blocks of the file were others</source>
   <extracomment>1487, engine/maps/part_files.py</extracomment>
   <translation>は{name}とは別の計画のものである：画像、範囲、MASK、凡例、またはファイルのブロックが異なる</translation>
  </message>
  <message>
   <source>holds something else than {name}: another type, legend or other bands</source>
   <extracomment>1488, engine/maps/part_files.py</extracomment>
   <translation>の内容が{name}と異なる：型、凡例、またはバンドが異なる</translation>
  </message>
  <message>
   <source>checksum {text} instead of {checksum}</source>
   <extracomment>1489, engine/maps/part_merging.py</extracomment>
   <translation>チェックサムが{checksum}ではなく{text}である</translation>
  </message>
  <message>
   <source>its pixels are not those that were written ({why})</source>
   <extracomment>1490, engine/maps/part_merging.py</extracomment>
   <translation>ピクセルが書き込まれたものと異なる（{why}）</translation>
  </message>
  <message>
   <source>{path} is broken: {why}</source>
   <extracomment>1491, engine/maps/part_merging.py</extracomment>
   <translation>{path}は破損している：{why}</translation>
  </message>
  <message>
   <source>{told}. Remove what is broken, and make it again. The command of the first, with the paths of image and model: {part}</source>
   <extracomment>1492, engine/maps/part_merging.py</extracomment>
   <translation>{told}。破損したものを削除し、作成し直してください。最初のもののコマンド（画像とモデルのパスを含む）：{part}</translation>
  </message>
  <message>
   <source>{parts_count} parts of the plan {plan}, {strftime}</source>
   <extracomment>1493, engine/maps/part_merging.py</extracomment>
   <translation>計画{plan}の{parts_count}個のパート、{strftime}</translation>
  </message>
  <message>
   <source>its place is not inside the map</source>
   <extracomment>1494, engine/maps/part_tag.py</extracomment>
   <translation>その位置がマップの内側にない</translation>
  </message>
  <message>
   <source>{hexadecimal} is no colour</source>
   <extracomment>1495, engine/maps/part_tag.py</extracomment>
   <translation>{hexadecimal}は色ではない</translation>
  </message>
  <message>
   <source>OUTPUT is {target}, a virtual raster, which has no CREATION_OPTIONS. Leave them empty, or choose a name that ends with .tif.</source>
   <extracomment>1496, engine/merge_maps.py</extracomment>
   <translation>OUTPUTは{target}で、CREATION_OPTIONSのない仮想ラスタです。CREATION_OPTIONSを空にするか、.tifで終わる名前を選択してください。</translation>
  </message>
  <message>
   <source>Looking at the parts</source>
   <extracomment>1497, engine/merge_maps.py</extracomment>
   <translation>パートを確認中</translation>
  </message>
  <message>
   <source>Left out, as no parts of this map: {left_out}.</source>
   <extracomment>1498, engine/merge_maps.py</extracomment>
   <translation>このマップのパートではないため除かれたもの：{left_out}。</translation>
  </message>
  <message>
   <source>INPUT holds no part of a map; expected are GeoTIFFs that were made with PART.</source>
   <extracomment>1499, engine/merge_maps.py</extracomment>
   <translation>INPUTにマップのパートがありません。PARTを指定して作成したGeoTIFFを指定してください。</translation>
  </message>
  <message>
   <source>parts are</source>
   <extracomment>1500, engine/merge_maps.py</extracomment>
   <translation>個</translation>
  </message>
  <message>
   <source>part is</source>
   <extracomment>1501, engine/merge_maps.py</extracomment>
   <translation>個</translation>
  </message>
  <message>
   <source>of {count} parts {missing_count} {several} missing: {numbers}</source>
   <extracomment>1502, engine/merge_maps.py</extracomment>
   <translation>{count}個のパートのうち{missing_count}{several}が不足：{numbers}</translation>
  </message>
  <message>
   <source>Remove what does not belong there, and make what is missing.</source>
   <extracomment>1503, engine/merge_maps.py</extracomment>
   <translation>不要なものを取り除き、不足しているものを作成してください。</translation>
  </message>
  <message>
   <source> The command of the first that is missing, with the paths of image and model: {missing}</source>
   <extracomment>1504, engine/merge_maps.py</extracomment>
   <translation> 不足している最初のもののコマンド（画像とモデルのパスを含む）：{missing}</translation>
  </message>
  <message>
   <source>{name} is not made: {complaints}. {way_out}</source>
   <extracomment>1505, engine/merge_maps.py</extracomment>
   <translation>{name}は作成されません：{complaints}。{way_out}</translation>
  </message>
  <message>
   <source>The parts were not all computed with {engines}: {few}. Runtimes round the last digits in ways of their own, so that labels may differ where two classes are equally probable.</source>
   <extracomment>1506, engine/merge_maps.py</extracomment>
   <translation>すべてのパートが{engines}で計算されたわけではありません：{few}。ランタイムごとに末尾の桁の丸め方が異なるため、2つのクラスの確率が等しい場所ではラベルが異なることがあります。</translation>
  </message>
  <message>
   <source>calibrated classes</source>
   <extracomment>1507, engine/models/activations.py</extracomment>
   <translation>較正されたクラス</translation>
  </message>
  <message>
   <source>calibrated labels</source>
   <extracomment>1508, engine/models/activations.py</extracomment>
   <translation>較正されたラベル</translation>
  </message>
  <message>
   <source>{KEY}: split is {split}; expected is a text of at most {LONGEST_TEXT} characters in one line.</source>
   <extracomment>1513, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY}: splitは{split}です。{LONGEST_TEXT}文字以内の1行のテキストでなければなりません。</translation>
  </message>
  <message>
   <source>{KEY}: temperature is {temperature}; expected is a number from {LOWEST} to {HIGHEST}.</source>
   <extracomment>1514, engine/models/card_calibration.py</extracomment>
   <translation>{KEY}: temperatureは{temperature}です。{LOWEST}～{HIGHEST}の数値でなければなりません。</translation>
  </message>
  <message>
   <source>{KEY} has only one of error_before and error_after; expected are both or none.</source>
   <extracomment>1516, engine/models/card_calibration.py</extracomment>
   <translation>{KEY}にはerror_beforeとerror_afterの一方しかありません。両方を指定するか、どちらも省いてください。</translation>
  </message>
  <message>
   <source>{KEY}: output is {output}; expected is the name of an output.</source>
   <extracomment>1517, engine/models/card_calibration.py</extracomment>
   <translation>{KEY}: outputは{output}です。出力の名前でなければなりません。</translation>
  </message>
  <message>
   <source>the geometry is {geometry}</source>
   <extracomment>1518, engine/models/card_place.py</extracomment>
   <translation>ジオメトリが{geometry}である</translation>
  </message>
  <message>
   <source>the geometry has corners beyond the Earth</source>
   <extracomment>1519, engine/models/card_place.py</extracomment>
   <translation>ジオメトリの頂点が地球の範囲外にある</translation>
  </message>
  <message>
   <source>PART is {part}; a plan is one of all parts. Leave it empty.</source>
   <extracomment>1520, engine/plan.py</extracomment>
   <translation>PARTは{part}ですが、計画はすべてのパートのものです。空にしてください。</translation>
  </message>
  <message>
   <source>ENGINE Orfeo ToolBox makes no parts of a map. Choose ENGINE CNN Mapper, or automatic.</source>
   <extracomment>1521, engine/plan.py</extracomment>
   <translation>ENGINEがOrfeo ToolBoxの場合、マップのパートは作成できません。ENGINEでCNN Mapperまたは自動を選択してください。</translation>
  </message>
  <message>
   <source>Measuring what a tile takes</source>
   <extracomment>1522, engine/plan.py</extracomment>
   <translation>1タイルの所要量を測定中</translation>
  </message>
  <message>
   <source>{parent} cannot take the plan: {strerror}. Choose another output file.</source>
   <extracomment>1523, engine/plan.py</extracomment>
   <translation>{parent}に計画を書き込めません：{strerror}。別の出力ファイルを選択してください。</translation>
  </message>
  <message>
   <source>, {memory} MB of memory each</source>
   <extracomment>1524, engine/plan.py</extracomment>
   <translation>、メモリは各{memory} MB</translation>
  </message>
  <message>
   <source>{parts_count} parts of a map of {width} x {height} pixels, {core_hours} core-hours in all{memory}; method: {method}.</source>
   <extracomment>1525, engine/plan.py</extracomment>
   <translation>{width} x {height}ピクセルのマップの{parts_count}個のパート、全体で{core_hours}コア時間{memory}、手法：{method}。</translation>
  </message>
  <message>
   <source>Part {part}: {width} x {height} pixels from column {column} and row {row} on, {computed_pixels} of them to be computed; {core_hours} core-hours; reads {read_bytes} MB, writes {written_bytes} MB before compression.</source>
   <extracomment>1526, engine/plan.py</extracomment>
   <translation>パート{part}：{width} x {height}ピクセル（列{column}、行{row}から）、うち計算するのは{computed_pixels}。{core_hours}コア時間、読み込み{read_bytes} MB、書き込み{written_bytes} MB（圧縮前）。</translation>
  </message>
  <message>
   <source>The other {parts_count} parts are in {output}.</source>
   <extracomment>1527, engine/plan.py</extracomment>
   <translation>他の{parts_count}個のパートは{output}にあります。</translation>
  </message>
  <message>
   <source>Minimum area of {unit} pixels, by GDAL's sieve: {REGIONS} have another class.</source>
   <extracomment>1528, engine/polish_map.py</extracomment>
   <translation>最小面積{unit}ピクセル（GDALのsieveによる）：{REGIONS}のクラスが変わりました。</translation>
  </message>
  <message>
   <source>AREA_RULE “largest neighbour” works on the whole of {name} at once and takes up to {needed} GB of memory, but {free} GB are free. Close other programs, or choose the other rule, which works in strips.</source>
   <extracomment>1529, engine/polishing/gdal_sieve.py</extracomment>
   <translation>AREA_RULEの「最大の隣接領域」は{name}の全体を一度に処理し、最大{needed} GBのメモリを使いますが、空きは{free} GBです。他のプログラムを閉じるか、帯状に分けて処理するもう一方の規則を選択してください。</translation>
  </message>
  <message>
   <source>GDAL cannot sieve the map: {error}. Choose the other AREA_RULE, which works in strips.</source>
   <extracomment>1530, engine/polishing/gdal_sieve.py</extracomment>
   <translation>GDALでマップにsieveを適用できません：{error}。帯状に分けて処理するもう一方のAREA_RULEを選択してください。</translation>
  </message>
  <message>
   <source>Sieving the whole map</source>
   <extracomment>1531, engine/polishing/passes.py</extracomment>
   <translation>マップ全体にsieveを適用中</translation>
  </message>
  <message>
   <source>OUTPUT {target} holds something else than patches; expected is a new or empty folder, or that of an older set, which is replaced.</source>
   <extracomment>1532, engine/sample_patches.py</extracomment>
   <translation>OUTPUTの{target}にはパッチ以外のものがあります。新しいフォルダ、空のフォルダ、または以前のパッチセットのフォルダ（置き換えられます）を指定してください。</translation>
  </message>
  <message>
   <source>The job names no labels.</source>
   <extracomment>1533, engine/sample_patches.py</extracomment>
   <translation>ジョブにラベルの指定がありません。</translation>
  </message>
  <message>
   <source>the images</source>
   <extracomment>1534, engine/sample_patches.py</extracomment>
   <translation>画像</translation>
  </message>
  <message>
   <source>An interrupted sampling is gone on with, from {folder}.</source>
   <extracomment>1535, engine/sample_patches.py</extracomment>
   <translation>中断されたサンプリングを{folder}から続行します。</translation>
  </message>
  <message>
   <source>An interrupted sampling in {folder} was another one ({list}); this one begins anew.</source>
   <extracomment>1536, engine/sample_patches.py</extracomment>
   <translation>{folder}の中断されたサンプリングは別のもの（{list}）です。今回のサンプリングは最初から始めます。</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({value}). Choose another folder.</source>
   <extracomment>1537, engine/sample_patches.py</extracomment>
   <translation>{folder}を作成できません（{value}）。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{target} cannot take the patches ({value}), which lie in {unfinished}. Close {name} in other programs and run it again: it goes on from there.</source>
   <extracomment>1538, engine/sample_patches.py</extracomment>
   <translation>{target}にパッチを書き込めません（{value}）。パッチは{unfinished}にあります。他のプログラムで{name}を閉じてから再実行してください：そこから続行されます。</translation>
  </message>
  <message>
   <source>Training, {band}: {minimum} to {maximum}, mean {mean} ± {standard_deviation}, middle 98 % {percentile_1} to {percentile_99}</source>
   <extracomment>1539, engine/sample_patches.py</extracomment>
   <translation>学習データ、{band}：{minimum}～{maximum}、平均{mean} ± {standard_deviation}、中央98 %が{percentile_1}～{percentile_99}</translation>
  </message>
  <message>
   <source>Writing the layer of samples</source>
   <extracomment>1540, engine/sample_patches.py</extracomment>
   <translation>サンプルのレイヤを書き込み中</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}. {description}</source>
   <extracomment>1541, engine/sample_patches.py</extracomment>
   <translation>CNN Mapper {version}で作成。{description}</translation>
  </message>
  <message>
   <source>{where} has {distinct_count} different values; expected is a field of classes, with at most {MOST_CLASSES}. Choose another field: this one seems to number the features.</source>
   <extracomment>1542, engine/sampling/class_values.py</extracomment>
   <translation>{where}には{distinct_count}個の異なる値があります。最大{MOST_CLASSES}個のクラスのフィールドを指定してください。別のフィールドを選択してください：このフィールドは地物の番号のようです。</translation>
  </message>
  <message>
   <source>{where} holds {wrong}; expected are whole numbers or names, one for each class.</source>
   <extracomment>1543, engine/sampling/class_values.py</extracomment>
   <translation>{where}に{wrong}があります。クラスごとに1つの整数または名前でなければなりません。</translation>
  </message>
  <message>
   <source>{where} holds {value}; expected are class values from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1544, engine/sampling/class_values.py</extracomment>
   <translation>{where}に{value}があります。0～{MAX_VALUE}のクラス値でなければなりません。「不明」を意味する場合は、IGNOREに指定してください。</translation>
  </message>
  <message>
   <source>{where} is empty in {missing} features; they are left out.</source>
   <extracomment>1545, engine/sampling/class_values.py</extracomment>
   <translation>{missing}個の地物で{where}が空です。これらは除かれます。</translation>
  </message>
  <message>
   <source>{where} holds “{list}”{value}; expected are whole numbers or the names of the classes in CLASSES, which are: {list_2}.</source>
   <extracomment>1546, engine/sampling/class_values.py</extracomment>
   <translation>{where}に「{list}」{value}があります。整数、またはCLASSESにあるクラスの名前でなければなりません：{list_2}。</translation>
  </message>
  <message>
   <source>{where} holds “{other}” and “{text}”, which are two classes here; write them in one way if they are one.</source>
   <extracomment>1547, engine/sampling/class_values.py</extracomment>
   <translation>{where}に「{other}」と「{text}」があり、ここでは2つのクラスになります。同じクラスであれば、表記を統一してください。</translation>
  </message>
  <message>
   <source>in a regular pattern</source>
   <extracomment>1548, engine/sampling/division.py</extracomment>
   <translation>（規則的なパターン）</translation>
  </message>
  <message>
   <source>at random</source>
   <extracomment>1549, engine/sampling/division.py</extracomment>
   <translation>（無作為）</translation>
  </message>
  <message>
   <source>in {folds} folds, of which number {folds_2} is the test</source>
   <extracomment>1550, engine/sampling/division.py</extracomment>
   <translation>（{folds}個のフォールド、テストは{folds_2}番）</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels {how}; no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1551, engine/sampling/division.py</extracomment>
   <translation>一辺{size}ピクセルの正方形のブロック{how}で分割。あるパッチのピクセルが別の区分のパッチに含まれることはありません（間隔は{gap}ピクセル）。</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels form {used_count} groups that lie at least a patch ({gap} pixels) apart; expected are at least {wanted}, one for each part. Choose spatial blocks, or label more places.</source>
   <extracomment>1552, engine/sampling/division.py</extracomment>
   <translation>SPLITはポリゴンによる分割ですが、少なくとも1パッチ分（{gap}ピクセル）離れたラベルのグループは{used_count}個です。区分ごとに1つ、少なくとも{wanted}個が必要です。空間ブロックを選択するか、ラベル付けする場所を増やしてください。</translation>
  </message>
  <message>
   <source>Divided by groups of features ({used_count}) that lie at least {gap} pixels apart, so that no pixel of a patch is in a patch of another part.</source>
   <extracomment>1553, engine/sampling/division.py</extracomment>
   <translation>少なくとも{gap}ピクセル離れた地物のグループ（{used_count}個）で分割し、あるパッチのピクセルが別の区分のパッチに含まれないようにしました。</translation>
  </message>
  <message>
   <source>the scan was made without groups of features</source>
   <extracomment>1554, engine/sampling/division.py</extracomment>
   <translation>走査が地物のグループなしで行われた</translation>
  </message>
  <message>
   <source>{path} has {bands} bands, {path_2} {bands_2}; expected is that all images have the same bands. Choose them with BANDS, or give the rasters that are stacked one image after the other.</source>
   <extracomment>1555, engine/sampling/image_opening.py</extracomment>
   <translation>{path}のバンド数は{bands}、{path_2}は{bands_2}です。すべての画像のバンドが同じでなければなりません。BANDSでバンドを選択するか、重ねるラスタを画像ごとに順に指定してください。</translation>
  </message>
  <message>
   <source>The images have pixels of {metres} m to {metres_2} m: a network learns from both as if they were the same. Give images of one resolution.</source>
   <extracomment>1556, engine/sampling/image_opening.py</extracomment>
   <translation>画像のピクセルサイズは{metres} m～{metres_2} mです：ネットワークはこれらを同じものとして学習します。同じ解像度の画像を指定してください。</translation>
  </message>
  <message>
   <source>Looking at labels, part {count} of {total}</source>
   <extracomment>1557, engine/sampling/label_scan.py</extracomment>
   <translation>ラベルを調査中 {count} / {total}</translation>
  </message>
  <message>
   <source>LABELS_FEATURES ({name})</source>
   <extracomment>1558, engine/sampling/labels.py</extracomment>
   <translation>LABELS_FEATURES（{name}）</translation>
  </message>
  <message>
   <source>The field “{field}” of {name}</source>
   <extracomment>1559, engine/sampling/labels.py</extracomment>
   <translation>{name}のフィールド「{field}」</translation>
  </message>
  <message>
   <source>{name} has no features. Draw points or polygons and give each its class, or look whether the layer's filter or selection leaves any.</source>
   <extracomment>1560, engine/sampling/labels.py</extracomment>
   <translation>{name}に地物がありません。ポイントまたはポリゴンを描いてそれぞれにクラスを与えるか、レイヤのフィルタまたは選択で地物が残っているかを確認してください。</translation>
  </message>
  <message>
   <source>{sum} features of {name} have no geometry; they are left out.</source>
   <extracomment>1561, engine/sampling/labels.py</extracomment>
   <translation>{name}の{sum}個の地物にジオメトリがありません。これらは除かれます。</translation>
  </message>
  <message>
   <source>origin or pixel size differ by {off} pixels over the image</source>
   <extracomment>1562, engine/sampling/labels.py</extracomment>
   <translation>原点またはピクセルサイズの差が画像全体で{off}ピクセル</translation>
  </message>
  <message>
   <source>{name} lies on another pixel grid than {path} ({told}). Bring it to the image's grid first, with “Warp (reproject)” and nearest neighbour.</source>
   <extracomment>1563, engine/sampling/labels.py</extracomment>
   <translation>{name}は{path}とは別のピクセル格子上にあります（{told}）。先に「再投影（warp）」（最近傍）で画像の格子に揃えてください。</translation>
  </message>
  <message>
   <source>{name} holds the value {values}; expected are class values, whole numbers from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE.</source>
   <extracomment>1564, engine/sampling/labels.py</extracomment>
   <translation>{name}に値{values}があります。クラス値（0～{MAX_VALUE}の整数）でなければなりません。「不明」を意味する場合は、IGNOREに指定してください。</translation>
  </message>
  <message>
   <source>{name} has {values} different class values; expected are at most {MOST_CLASSES}. Give labels with one whole number for each class.</source>
   <extracomment>1565, engine/sampling/labels.py</extracomment>
   <translation>{name}には{values}個の異なるクラス値があります。上限は{MOST_CLASSES}個です。クラスごとに1つの整数を持つラベルを指定してください。</translation>
  </message>
  <message>
   <source>No label is of the classes {list}{more} of CLASSES; they are left out, and a model that learns from these patches will not know them.</source>
   <extracomment>1566, engine/sampling/labels.py</extracomment>
   <translation>CLASSESのクラス{list}{more}にはラベルがありません。これらは除かれ、このパッチから学習したモデルでは認識されません。</translation>
  </message>
  <message>
   <source>Cutting patch {count} of {total}</source>
   <extracomment>1567, engine/sampling/patch_cutting.py</extracomment>
   <translation>パッチを切り出し中 {count} / {total}</translation>
  </message>
  <message>
   <source>Sample the patches again.</source>
   <extracomment>1568, engine/sampling/patch_files.py</extracomment>
   <translation>パッチをもう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>{path} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1569, engine/sampling/patch_files.py</extracomment>
   <translation>{path}に書き込めません（{value}）。ディスクの空き容量を増やすか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{path} is no array of NumPy: it is damaged. {AGAIN}</source>
   <extracomment>1570, engine/sampling/patch_files.py</extracomment>
   <translation>{path}はNumPyの配列ではありません：破損しています。{AGAIN}</translation>
  </message>
  <message>
   <source>{path} holds {dtype} of the shape {shape}; expected is {dtype_2} of the shape {shape_2}. {AGAIN}</source>
   <extracomment>1571, engine/sampling/patch_files.py</extracomment>
   <translation>{path}の内容は形状{shape}の{dtype}です。形状{shape_2}の{dtype_2}でなければなりません。{AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}). {AGAIN}</source>
   <extracomment>1572, engine/sampling/patch_files.py</extracomment>
   <translation>{path}を読み込めません（{value}）。{AGAIN}</translation>
  </message>
  <message>
   <source>{path} is missing. Copy the whole folder again, or sample again.</source>
   <extracomment>1573, engine/sampling/patch_files.py</extracomment>
   <translation>{path}がありません。フォルダ全体をコピーし直すか、もう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>{path} has {size} bytes; expected are {expected}: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1574, engine/sampling/patch_files.py</extracomment>
   <translation>{path}は{size}バイトです。正しくは{expected}バイトです：破損しています。フォルダ全体をコピーし直すか、もう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>{path} has other numbers than were written: it is damaged. Copy the whole folder again, or sample again.</source>
   <extracomment>1575, engine/sampling/patch_files.py</extracomment>
   <translation>{path}の数値が書き込まれたものと異なります：破損しています。フォルダ全体をコピーし直すか、もう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({value}). Make room on the disk, or choose another folder.</source>
   <extracomment>1576, engine/sampling/patch_set.py</extracomment>
   <translation>{folder}に書き込めません（{value}）。ディスクの空き容量を増やすか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{folder} does not list the file {file}. Sample the patches again.</source>
   <extracomment>1577, engine/sampling/patch_set.py</extracomment>
   <translation>{folder}の一覧にファイル{file}がありません。パッチをもう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>The patch set's</source>
   <extracomment>1578, engine/sampling/patch_set_document.py</extracomment>
   <translation>パッチセットの</translation>
  </message>
  <message>
   <source>The images' dates are not known.</source>
   <extracomment>1579, engine/sampling/patch_set_document.py</extracomment>
   <translation>画像の日付は不明です。</translation>
  </message>
  <message>
   <source>{values} patches of {names_count} classes. {description}</source>
   <extracomment>1580, engine/sampling/patch_set_document.py</extracomment>
   <translation>{names_count}クラスの{values}個のパッチ。{description}</translation>
  </message>
  <message>
   <source>{folder} is no folder; expected is one that “Sample patches” made.</source>
   <extracomment>1581, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder}はフォルダではありません。「パッチのサンプリング」で作成したフォルダを指定してください。</translation>
  </message>
  <message>
   <source>{folder} has no {name}: it is no set of patches, or not finished. Run “Sample patches” with this folder as its output; it goes on where it was interrupted.</source>
   <extracomment>1582, engine/sampling/patch_set_document.py</extracomment>
   <translation>{folder}に{name}がありません：パッチセットではないか、完了していません。このフォルダを出力として「パッチのサンプリング」を実行してください。中断したところから続行されます。</translation>
  </message>
  <message>
   <source>{path} has more than {MAX_BYTES} bytes: it is damaged. {AGAIN}</source>
   <extracomment>1583, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path}は{MAX_BYTES}バイトを超えています：破損しています。{AGAIN}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({value}).</source>
   <extracomment>1584, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path}を読み込めません（{value}）。</translation>
  </message>
  <message>
   <source>{path} does not describe patches of this program ({name}). {AGAIN}</source>
   <extracomment>1585, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path}にはこのプログラムのパッチが記述されていません（{name}）。{AGAIN}</translation>
  </message>
  <message>
   <source>{path} has version {version}; this program reads version {VERSION}. {AGAIN}</source>
   <extracomment>1586, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path}のバージョンは{version}ですが、このプログラムが読み込めるのはバージョン{VERSION}です。{AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). {AGAIN}</source>
   <extracomment>1587, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path}は破損しています（{reason}）。{AGAIN}</translation>
  </message>
  <message>
   <source>{path} is damaged: {error} {AGAIN}</source>
   <extracomment>1588, engine/sampling/patch_set_document.py</extracomment>
   <translation>{path}は破損しています：{error} {AGAIN}</translation>
  </message>
  <message>
   <source>the class {one}</source>
   <extracomment>1589, engine/sampling/patch_set_document.py</extracomment>
   <translation>クラス{one}</translation>
  </message>
  <message>
   <source>kind, values or sources</source>
   <extracomment>1590, engine/sampling/patch_set_document.py</extracomment>
   <translation>kind、values、またはsources</translation>
  </message>
  <message>
   <source>the parts</source>
   <extracomment>1591, engine/sampling/patch_set_document.py</extracomment>
   <translation>区分</translation>
  </message>
  <message>
   <source>counts of another number of classes</source>
   <extracomment>1592, engine/sampling/patch_set_document.py</extracomment>
   <translation>クラス数の異なる個数</translation>
  </message>
  <message>
   <source>the sources</source>
   <extracomment>1593, engine/sampling/patch_set_document.py</extracomment>
   <translation>ソース</translation>
  </message>
  <message>
   <source>the file name {name}</source>
   <extracomment>1594, engine/sampling/patch_set_document.py</extracomment>
   <translation>ファイル名{name}</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”, which has {sizes_count} sizes; expected is one for all sources, or one for each of the {sources}.</source>
   <extracomment>1595, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZEは「{text}」で、{sizes_count}個の大きさがあります。すべてのソースに1つ、または{sources}個のソースのそれぞれに1つを指定してください。</translation>
  </message>
  <message>
   <source>PATCH_SIZE is “{text}”; expected are at most {largest} pixels.</source>
   <extracomment>1596, engine/sampling/sampled_image.py</extracomment>
   <translation>PATCH_SIZEは「{text}」です。{largest}ピクセル以下を指定してください。</translation>
  </message>
  <message>
   <source>{path} is georeferenced by {kind} only; where its pixels lie is not known. Warp it first, with “Warp (reproject)”.</source>
   <extracomment>1597, engine/sampling/sampled_image.py</extracomment>
   <translation>{path}のジオリファレンスは{kind}のみで、ピクセルの位置が分かりません。先に「再投影（warp）」で変換してください。</translation>
  </message>
  <message>
   <source>{path} has {width} x {height} pixels, which is less than a patch (PATCH_SIZE is {size}). Choose a larger image, or smaller patches.</source>
   <extracomment>1598, engine/sampling/sampled_image.py</extracomment>
   <translation>{path}は{width} x {height}ピクセルで、パッチより小さくなっています（PATCH_SIZEは{size}）。より大きい画像か、より小さいパッチを選択してください。</translation>
  </message>
  <message>
   <source>{path} has {other} of {path_2}. Bring all images to one with “Warp (reproject)”: patches of different images could else see the same ground.</source>
   <extracomment>1599, engine/sampling/sampled_image.py</extracomment>
   <translation>{path}の座標参照系は{path_2}のものと異なります：{other}。「再投影（warp）」で、すべての画像の座標参照系を揃えてください：そうしないと、別の画像のパッチが同じ地上の場所を見ることがあります。</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}; expected are at least the {reach} pixels that a patch sees, or no patch fits into a block. 0 chooses it by the labels.</source>
   <extracomment>1600, engine/sampling/set_making.py</extracomment>
   <translation>BLOCK_SIZEは{block_size}です。少なくともパッチが見る{reach}ピクセルが必要で、そうでなければブロックにパッチが収まりません。0にすると、ラベルに応じて選ばれます。</translation>
  </message>
  <message>
   <source>SPLIT is by polygon, but the labels are a raster, which has none. Choose spatial blocks.</source>
   <extracomment>1601, engine/sampling/set_making.py</extracomment>
   <translation>SPLITはポリゴンによる分割ですが、ラベルはポリゴンのないラスタです。空間ブロックを選択してください。</translation>
  </message>
  <message>
   <source>Dividing the patches</source>
   <extracomment>1602, engine/sampling/set_making.py</extracomment>
   <translation>パッチを分割中</translation>
  </message>
  <message>
   <source>No patch is left for the training: {division}</source>
   <extracomment>1603, engine/sampling/set_making.py</extracomment>
   <translation>学習用のパッチが残りません：{division}</translation>
  </message>
  <message>
   <source>{conflicts} pixels lie in features of different classes; they are left out.</source>
   <extracomment>1604, engine/sampling/set_making.py</extracomment>
   <translation>{conflicts}個のピクセルが、異なるクラスの地物に含まれています。これらは除かれます。</translation>
  </message>
  <message>
   <source>No label of {name} lies on an image: the labels cover {place}, the first image {extent}. Look whether both have the right coordinate reference system.</source>
   <extracomment>1605, engine/sampling/set_making.py</extracomment>
   <translation>{name}のラベルはどれも画像上にありません：ラベルの範囲は{place}、最初の画像の範囲は{extent}です。両方の座標参照系が正しいか確認してください。</translation>
  </message>
  <message>
   <source>On none of the {sum} labelled pixels a patch of {size} pixels has data everywhere: they lie at the image's border or beside pixels without data. Label other places, or choose smaller patches (PATCH_SIZE).</source>
   <extracomment>1606, engine/sampling/set_making.py</extracomment>
   <translation>{sum}個のラベル付きピクセルのうち、{size}ピクセルのパッチ全体にデータがあるものはありません：画像の端か、データのないピクセルの隣にあります。別の場所にラベルを付けるか、より小さいパッチ（PATCH_SIZE）を選択してください。</translation>
  </message>
  <message>
   <source>{left} of {sum} labelled pixels are left out: the patch around them reaches beyond the image or sees pixels without data.</source>
   <extracomment>1607, engine/sampling/set_making.py</extracomment>
   <translation>{sum}個のラベル付きピクセルのうち{left}個は除かれます：その周りのパッチが画像の外に出るか、データのないピクセルを見ます。</translation>
  </message>
  <message>
   <source>The classes {lost} have no pixel on which a patch of {size} pixels has data everywhere; they are left out.</source>
   <extracomment>1608, engine/sampling/set_making.py</extracomment>
   <translation>クラス{lost}には、{size}ピクセルのパッチ全体にデータがあるピクセルがありません。これらは除かれます。</translation>
  </message>
  <message>
   <source>All labels are of one class, “{label}”; expected are at least two, or there is nothing to tell apart. Label places of another class, too.</source>
   <extracomment>1609, engine/sampling/set_making.py</extracomment>
   <translation>すべてのラベルが1つのクラス「{label}」のものです。区別するには少なくとも2つのクラスが必要です。別のクラスの場所にもラベルを付けてください。</translation>
  </message>
  <message>
   <source>The patches are divided at random, so those of the test share pixels with those of the training: the accuracy on the test will be too good to be true. Use it to compare with others who do so; spatial blocks tell what a map is worth.</source>
   <extracomment>1610, engine/sampling/set_making.py</extracomment>
   <translation>パッチは無作為に分割されるため、テスト用パッチは学習用パッチとピクセルを共有します：テストでの精度は実際より高くなりすぎます。同じ方法による他の結果との比較に使ってください。マップの真の価値は空間ブロックで分かります。</translation>
  </message>
  <message>
   <source>Divided pixel by pixel, at random.</source>
   <extracomment>1611, engine/sampling/set_making.py</extracomment>
   <translation>ピクセルごとに無作為に分割。</translation>
  </message>
  <message>
   <source>The {name} part is empty: {division}</source>
   <extracomment>1612, engine/sampling/set_making.py</extracomment>
   <translation>{name}区分が空です：{division}</translation>
  </message>
  <message>
   <source>, or choose a smaller BLOCK_SIZE</source>
   <extracomment>1614, engine/sampling/set_making.py</extracomment>
   <translation>（または、より小さいBLOCK_SIZEを選択してください）</translation>
  </message>
  <message>
   <source>the labels cover too little ground for blocks of {block_size} pixels with a gap of {gap}. Label places farther apart, choose smaller patches (PATCH_SIZE), or give a smaller BLOCK_SIZE.</source>
   <extracomment>1615, engine/sampling/set_making.py</extracomment>
   <translation>ラベルの範囲は、{block_size}ピクセルのブロックと{gap}ピクセルの間隔に対して狭すぎます。より離れた場所にラベルを付けるか、より小さいパッチ（PATCH_SIZE）を選択するか、より小さいBLOCK_SIZEを指定してください。</translation>
  </message>
  <message>
   <source>the labels lie in too few places. Label more places, far from each other.</source>
   <extracomment>1616, engine/sampling/set_making.py</extracomment>
   <translation>ラベルのある場所が少なすぎます。互いに離れた場所で、ラベルを増やしてください。</translation>
  </message>
  <message>
   <source>{parent} has {free} GB free; the {drawn_count} patches take {size} GB. Free some space, choose another folder, or fewer patches (PER_CLASS).</source>
   <extracomment>1617, engine/sampling/set_making.py</extracomment>
   <translation>{parent}の空きは{free} GBですが、{drawn_count}個のパッチには{size} GBが必要です。空き容量を増やすか、別のフォルダを選択するか、パッチの数（PER_CLASS）を減らしてください。</translation>
  </message>
  <message>
   <source>the job, a JSON file; or the name of a task</source>
   <extracomment>1618, engine/service.py</extracomment>
   <translation>ジョブ（JSONファイル）、またはタスクの名前</translation>
  </message>
  <message>
   <source>fields of the job, instead of the file's</source>
   <extracomment>1619, engine/service.py</extracomment>
   <translation>ファイルのものに代わるジョブのフィールド</translation>
  </message>
  <message>
   <source>make only the k-th of n parts of the map, of a job or a plan; its files are called so: map.tif becomes map_3_of_7.tif</source>
   <extracomment>1620, engine/service.py</extracomment>
   <translation>ジョブまたは計画のマップのn個のパートのうち、k番目だけを作成します。ファイル名は次のようになります：map.tifはmap_3_of_7.tif</translation>
  </message>
  <message>
   <source>compute the job's map on this Dask cluster: tcp://host:8786, tls://host:8786, a scheduler file, or local:N for N processes of this machine</source>
   <extracomment>1621, engine/service.py</extracomment>
   <translation>ジョブのマップをこのDaskクラスタで計算します：tcp://host:8786、tls://host:8786、スケジューラファイル、またはこのマシンのNプロセスを使うlocal:N</translation>
  </message>
  <message>
   <source>Writing the points</source>
   <extracomment>1622, engine/suggest_labels.py</extracomment>
   <translation>ポイントを書き込み中</translation>
  </message>
  <message>
   <source>{measure}, {spacing} pixels apart</source>
   <extracomment>1623, engine/suggest_labels.py</extracomment>
   <translation>{measure}、間隔{spacing}ピクセル</translation>
  </message>
  <message>
   <source>Made by CNN Mapper {version}: {how}.</source>
   <extracomment>1624, engine/suggest_labels.py</extracomment>
   <translation>CNN Mapper {version}で作成：{how}。</translation>
  </message>
  <message>
   <source>{name} has no pixel with data; expected is a class map.</source>
   <extracomment>1625, engine/suggest_labels.py</extracomment>
   <translation>{name}にデータのあるピクセルがありません。分類図を指定してください。</translation>
  </message>
  <message>
   <source>PROBABILITIES ({path}) have one class; expected are two or more: of one, a model is always sure.</source>
   <extracomment>1626, engine/suggest_labels.py</extracomment>
   <translation>PROBABILITIES（{path}）のクラスは1つです。2つ以上でなければなりません：1つだけでは、モデルは常に確信します。</translation>
  </message>
  <message>
   <source>{values_count} points, by the class on the map: {told}. The first is unsure by {unsure}, the last by {unsure_2}, of 1.</source>
   <extracomment>1627, engine/suggest_labels.py</extracomment>
   <translation>{values_count}個のポイント、マップ上のクラス別：{told}。不確かさは、最初のポイントが{unsure}、最後のポイントが{unsure_2}です（最大1）。</translation>
  </message>
  <message>
   <source>There are {values_count} points {spacing} pixels apart, not {count}. Give SPACING a smaller value for more.</source>
   <extracomment>1628, engine/suggest_labels.py</extracomment>
   <translation>{spacing}ピクセル離れたポイントは{values_count}個で、{count}個ありません。増やすには、SPACINGに小さい値を指定してください。</translation>
  </message>
  <message>
   <source>Opening the patch set</source>
   <extracomment>1629, engine/train.py</extracomment>
   <translation>パッチセットを開いています</translation>
  </message>
  <message>
   <source>Writing the Keras file</source>
   <extracomment>1630, engine/train.py</extracomment>
   <translation>Kerasファイルを書き込み中</translation>
  </message>
  <message>
   <source>{target} cannot be written: {value}. Choose another OUTPUT_KERAS, or free some space; the exported model is there.</source>
   <extracomment>1631, engine/train.py</extracomment>
   <translation>{target}に書き込めません：{value}。別のOUTPUT_KERASを選択するか、空き容量を増やしてください。エクスポートされたモデルはあります。</translation>
  </message>
  <message>
   <source>patches of {value}{more}</source>
   <extracomment>1632, engine/train.py</extracomment>
   <translation>{value}{more}のパッチ</translation>
  </message>
  <message>
   <source>a patch set</source>
   <extracomment>1633, engine/train.py</extracomment>
   <translation>パッチセット</translation>
  </message>
  <message>
   <source> On {samples} test samples its accuracy is {overall}</source>
   <extracomment>1635, engine/train.py</extracomment>
   <translation> {samples}個のテスト用サンプルでの精度は{overall}</translation>
  </message>
  <message>
   <source>{text}; all are of one block, so that nobody can tell how sure that is.</source>
   <extracomment>1636, engine/train.py</extracomment>
   <translation>{text}。すべて1つのブロックのものであるため、どの程度確かかは分かりません。</translation>
  </message>
  <message>
   <source>{text} (95 % interval {low} to {high}, {blocks} blocks).</source>
   <extracomment>1637, engine/train.py</extracomment>
   <translation>{text}（95 %区間は{low}～{high}、{blocks}ブロック）。</translation>
  </message>
  <message>
   <source>the tutorial's CNN ({TUTORIAL_SIDE} × {TUTORIAL_SIDE_2} pixels)</source>
   <extracomment>1638, engine/training/architectures.py</extracomment>
   <translation>チュートリアルのCNN（{TUTORIAL_SIDE} × {TUTORIAL_SIDE_2}ピクセル）</translation>
  </message>
  <message>
   <source>a deep CNN without padding</source>
   <extracomment>1639, engine/training/architectures.py</extracomment>
   <translation>パディングなしの深いCNN</translation>
  </message>
  <message>
   <source>a U-Net of depth {depth}</source>
   <extracomment>1640, engine/training/architectures.py</extracomment>
   <translation>深さ{depth}のU-Net</translation>
  </message>
  <message>
   <source>TempCNN over {dates} dates</source>
   <extracomment>1641, engine/training/architectures.py</extracomment>
   <translation>{dates}時期のTempCNN</translation>
  </message>
  <message>
   <source>a perceptron of single pixels</source>
   <extracomment>1642, engine/training/architectures.py</extracomment>
   <translation>単一ピクセルのパーセプトロン</translation>
  </message>
  <message>
   <source>{path} cannot be written: {value}. It keeps what was learnt so far. Free some space, or choose another OUTPUT folder.</source>
   <extracomment>1643, engine/training/checkpoint.py</extracomment>
   <translation>{path}に書き込めません：{value}。ここには、それまでに学習した内容が保存されます。空き容量を増やすか、別のOUTPUTフォルダを選択してください。</translation>
  </message>
  <message>
   <source>it is of another version of CNN Mapper</source>
   <extracomment>1644, engine/training/checkpoint.py</extracomment>
   <translation>CNN Mapperの別のバージョンのものである</translation>
  </message>
  <message>
   <source>it is of another training: {other}</source>
   <extracomment>1645, engine/training/checkpoint.py</extracomment>
   <translation>別の学習のものである：{other}</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <extracomment>1646, engine/training/checkpoint.py</extracomment>
   <translation>破損している</translation>
  </message>
  <message>
   <source>nothing says which</source>
   <extracomment>1647, engine/training/checkpoint.py</extracomment>
   <translation>どこが異なるかは不明</translation>
  </message>
  <message>
   <source>{key} was {key_2}, and is {value}</source>
   <extracomment>1648, engine/training/checkpoint.py</extracomment>
   <translation>{key}は{key_2}だったが、今は{value}</translation>
  </message>
  <message>
   <source>LOG_FOLDER {folder} cannot be written to ({error}). Choose another folder, or none.</source>
   <extracomment>1649, engine/training/event_log.py</extracomment>
   <translation>LOG_FOLDERの{folder}に書き込めません（{error}）。別のフォルダを選択するか、空にしてください。</translation>
  </message>
  <message>
   <source>learning rate</source>
   <extracomment>1650, engine/training/event_log.py</extracomment>
   <translation>学習率</translation>
  </message>
  <message>
   <source>The training begins anew: what an interrupted run has left beside OUTPUT cannot be gone on with, for {reason}.</source>
   <extracomment>1651, engine/training/loop.py</extracomment>
   <translation>学習を最初から始めます：中断された実行がOUTPUTと同じ場所に残したものからは続行できません（理由：{reason}）。</translation>
  </message>
  <message>
   <source>The training goes on where an interrupted run was: epoch {epoch}, step {step} of {training_count}.</source>
   <extracomment>1652, engine/training/loop.py</extracomment>
   <translation>中断された実行のところから学習を続行します：エポック{epoch}、ステップ{step} / {training_count}。</translation>
  </message>
  <message>
   <source>The learning rate is {rate}, by a range test.</source>
   <extracomment>1653, engine/training/loop.py</extracomment>
   <translation>学習率は{rate}です（レンジテストによる）。</translation>
  </message>
  <message>
   <source>The loss is no number any more in epoch {epoch}, step {step}: the learning rate of {rate} is too large. Give a smaller LEARNING_RATE, or none, so that it is found.</source>
   <extracomment>1654, engine/training/loop.py</extracomment>
   <translation>エポック{epoch}、ステップ{step}で損失が数値でなくなりました：学習率{rate}は大きすぎます。より小さいLEARNING_RATEを指定するか、自動で求める場合は空にしてください。</translation>
  </message>
  <message>
   <source>MINUTES ({minutes}) were over</source>
   <extracomment>1655, engine/training/loop.py</extracomment>
   <translation>MINUTES（{minutes}）が経過</translation>
  </message>
  <message>
   <source>all {epochs} epochs are done</source>
   <extracomment>1656, engine/training/loop.py</extracomment>
   <translation>全{epochs}エポックが完了</translation>
  </message>
  <message>
   <source>on the training part</source>
   <extracomment>1657, engine/training/loop.py</extracomment>
   <translation>学習区分</translation>
  </message>
  <message>
   <source>on the validation blocks</source>
   <extracomment>1658, engine/training/loop.py</extracomment>
   <translation>検証ブロック</translation>
  </message>
  <message>
   <source>the network of {name}</source>
   <extracomment>1661, engine/training/network_of_set.py</extracomment>
   <translation>{name}のネットワーク</translation>
  </message>
  <message>
   <source>{folder} has no mean and standard deviation for each of the {bands_count} bands of “{name}”, by which the network would bring their numbers to one scale. Sample the patches again.</source>
   <extracomment>1662, engine/training/network_of_set.py</extracomment>
   <translation>{folder}には、「{name}」の{bands_count}個のバンドのそれぞれの平均と標準偏差がありません。ネットワークはこれを使って数値の尺度を揃えます。パッチをもう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>START gives {found} classes, and the patch set has {count}: its last layer begins with random weights.</source>
   <extracomment>1663, engine/training/own_network.py</extracomment>
   <translation>STARTの出力は{found}クラス、パッチセットは{count}クラスです：最後の層は無作為な重みから始めます。</translation>
  </message>
  <message>
   <source>START {start} has {inputs_count} inputs, and {folder} has patches of {sources_count} sources; expected are as many, in the same order.</source>
   <extracomment>1664, engine/training/own_network.py</extracomment>
   <translation>STARTの{start}の入力は{inputs_count}個で、{folder}のパッチのソースは{sources_count}個です。同じ数を同じ順序で指定してください。</translation>
  </message>
  <message>
   <source>The input “{name}” of START {start} takes {words} (rows, columns, bands); the patches of {folder} are {height} x {width} x {bands_count}. Sample again with patches and bands as the network takes them.</source>
   <extracomment>1665, engine/training/own_network.py</extracomment>
   <translation>STARTの{start}の入力「{name}」が受け付けるのは{words}（行、列、バンド）ですが、{folder}のパッチは{height} x {width} x {bands_count}です。ネットワークが受け付けるパッチとバンドで、もう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>no output</source>
   <extracomment>1666, engine/training/own_network.py</extracomment>
   <translation>出力なし</translation>
  </message>
  <message>
   <source>the outputs {list}</source>
   <extracomment>1667, engine/training/own_network.py</extracomment>
   <translation>出力{list}</translation>
  </message>
  <message>
   <source>START {start} has {has} that a softmax makes; expected is one, with a probability for each class. Its outputs are {list}.</source>
   <extracomment>1668, engine/training/own_network.py</extracomment>
   <translation>STARTの{start}でsoftmaxが作るのは{has}です。クラスごとの確率を持つ出力が1つでなければなりません。出力は{list}です。</translation>
  </message>
  <message>
   <source>START {start} gives another number of classes than the patch set has ({classes}), and its last layer cannot be replaced: {found}. Give a network with as many classes.</source>
   <extracomment>1669, engine/training/own_network.py</extracomment>
   <translation>STARTの{start}の出力のクラス数はパッチセット（{classes}）と異なり、最後の層を置き換えられません：{found}。クラス数の同じネットワークを指定してください。</translation>
  </message>
  <message>
   <source>START {start} does not take the patches of {folder} ({list}). {start_2}</source>
   <extracomment>1670, engine/training/own_network.py</extracomment>
   <translation>STARTの{start}は{folder}のパッチを受け付けません（{list}）。{start_2}</translation>
  </message>
  <message>
   <source>one label</source>
   <extracomment>1671, engine/training/own_network.py</extracomment>
   <translation>1つのラベル</translation>
  </message>
  <message>
   <source>one label for each pixel</source>
   <extracomment>1672, engine/training/own_network.py</extracomment>
   <translation>ピクセルごとに1つのラベル</translation>
  </message>
  <message>
   <source>START {start} makes {gives} of a patch of {height} x {width} pixels of {folder}; expected is {expected}. {start_2}</source>
   <extracomment>1673, engine/training/own_network.py</extracomment>
   <translation>STARTの{start}は、{folder}の{height} x {width}ピクセルのパッチから{gives}を作ります。必要なのは{expected}です。{start_2}</translation>
  </message>
  <message>
   <source>Sample again with patches of the size that the network was trained on.</source>
   <extracomment>1674, engine/training/own_network.py</extracomment>
   <translation>ネットワークの学習に使われた大きさのパッチで、もう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>Sample again with patches of its receptive field: {list} pixels.</source>
   <extracomment>1675, engine/training/own_network.py</extracomment>
   <translation>受容野の大きさのパッチで、もう一度サンプリングしてください：{list}ピクセル。</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is “{text}”, which leaves no layer to be trained. Freeze fewer of {layers}.</source>
   <extracomment>1676, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERSは「{text}」で、学習する層が残りません。{layers}のうち、固定する層を減らしてください。</translation>
  </message>
  <message>
   <source>These layers keep their weights: {list}.</source>
   <extracomment>1677, engine/training/own_network.py</extracomment>
   <translation>次の層の重みは固定されます：{list}。</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS is {text}; START has {layers_count} layers with weights: {layers}.</source>
   <extracomment>1678, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERSは{text}ですが、STARTの重みを持つ層は{layers_count}個です：{layers}。</translation>
  </message>
  <message>
   <source>FROZEN_LAYERS names “{name}”, which is no layer of START. Its layers with weights are {layers}.</source>
   <extracomment>1679, engine/training/own_network.py</extracomment>
   <translation>FROZEN_LAYERSに「{name}」がありますが、STARTの層ではありません。重みを持つ層は{layers}です。</translation>
  </message>
  <message>
   <source>the tutorial's CNN</source>
   <extracomment>1680, engine/training/patch_fit.py</extracomment>
   <translation>チュートリアルのCNN</translation>
  </message>
  <message>
   <source>the deep CNN</source>
   <extracomment>1681, engine/training/patch_fit.py</extracomment>
   <translation>深いCNN</translation>
  </message>
  <message>
   <source>the perceptron of single pixels</source>
   <extracomment>1682, engine/training/patch_fit.py</extracomment>
   <translation>単一ピクセルのパーセプトロン</translation>
  </message>
  <message>
   <source>sample again with a label for every pixel of a patch (KIND segmentation)</source>
   <extracomment>1683, engine/training/patch_fit.py</extracomment>
   <translation>パッチの全ピクセルにラベルを付けて（KINDはsegmentation）、もう一度サンプリングしてください</translation>
  </message>
  <message>
   <source>sample again with a label for each patch (KIND pixel), or choose the U-Net</source>
   <extracomment>1684, engine/training/patch_fit.py</extracomment>
   <translation>パッチごとに1つのラベルを付けて（KINDはpixel）もう一度サンプリングするか、U-Netを選択してください</translation>
  </message>
  <message>
   <source>one label a patch</source>
   <extracomment>1685, engine/training/patch_fit.py</extracomment>
   <translation>パッチごとに1つのラベル</translation>
  </message>
  <message>
   <source>a label for every pixel</source>
   <extracomment>1686, engine/training/patch_fit.py</extracomment>
   <translation>全ピクセルのラベル</translation>
  </message>
  <message>
   <source>{folder} has {has}, which {title} cannot be trained on: {ways}.</source>
   <extracomment>1687, engine/training/patch_fit.py</extracomment>
   <translation>{folder}にあるのは{has}で、{title}の学習には使えません：{ways}。</translation>
  </message>
  <message>
   <source>{folder} has patches of {sources_count} sources; {title} takes one. Choose the deep CNN, which has a branch for each, or a network of your own as START.</source>
   <extracomment>1688, engine/training/patch_fit.py</extracomment>
   <translation>{folder}のパッチのソースは{sources_count}個ですが、{title}が受け付けるのは1つです。ソースごとに枝を持つ深いCNNを選択するか、独自のネットワークをSTARTに指定してください。</translation>
  </message>
  <message>
   <source>2 x 2 pixels or more</source>
   <extracomment>1689, engine/training/patch_fit.py</extracomment>
   <translation>2 x 2ピクセル以上</translation>
  </message>
  <message>
   <source>a multiple of {unit} pixels on each side for a depth of {depth}, such as {unit_2}</source>
   <extracomment>1690, engine/training/patch_fit.py</extracomment>
   <translation>深さ{depth}では各辺が{unit}ピクセルの倍数（{unit_2}など）</translation>
  </message>
  <message>
   <source>{folder} has patches of {width} x {height} pixels; {title} takes {fitting}. Sample again with such patches, or choose another architecture.</source>
   <extracomment>1691, engine/training/patch_fit.py</extracomment>
   <translation>{folder}のパッチは{width} x {height}ピクセルですが、{title}が受け付けるのは{fitting}です。そのようなパッチでもう一度サンプリングするか、別のアーキテクチャを選択してください。</translation>
  </message>
  <message>
   <source>DATES is {dates}, but the patches of {folder} have {bands} bands, which cannot be dealt to so many dates. Expected is a divisor of {bands_2}: the bands of all dates, those of the first date first.</source>
   <extracomment>1692, engine/training/patch_fit.py</extracomment>
   <translation>DATESは{dates}ですが、{folder}のパッチは{bands}バンドで、その数の時期に割り振れません。{bands_2}の約数を指定してください：最初の時期のバンドから順に、すべての時期のバンドが並びます。</translation>
  </message>
  <message>
   <source>DATES is {dates}; TempCNN compares the dates of a pixel. Say how many dates the {bands} bands of {folder} are of, or choose {TITLES}.</source>
   <extracomment>1693, engine/training/patch_fit.py</extracomment>
   <translation>DATESは{dates}ですが、TempCNNは1ピクセルの複数の時期を比較します。{folder}の{bands}バンドがいくつの時期のものかを指定するか、{TITLES}を選択してください。</translation>
  </message>
  <message>
   <source>Looking for the learning rate</source>
   <extracomment>1694, engine/training/range_test.py</extracomment>
   <translation>学習率を探索中</translation>
  </message>
  <message>
   <source>The loss is no number from the first steps on, whatever the learning rate is. Check the images of the patch set for numbers that are no measurements, or train a network of your own with the normalisation that it needs.</source>
   <extracomment>1695, engine/training/range_test.py</extracomment>
   <translation>学習率にかかわらず、最初のステップから損失が数値になりません。パッチセットの画像に測定値ではない数値がないか確認するか、必要な正規化を行う独自のネットワークを学習させてください。</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples. Sample again with smaller blocks, smaller shares of validation and test, or more labels.</source>
   <extracomment>1696, engine/training/sample_checks.py</extracomment>
   <translation>{folder}の学習区分にサンプルがありません。ブロックを小さくするか、検証とテストの割合を小さくするか、ラベルを増やして、もう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>{folder} has the class {labels} alone; expected are two at least. Label something that is not of it, and sample again.</source>
   <extracomment>1697, engine/training/sample_checks.py</extracomment>
   <translation>{folder}にはクラス{labels}しかありません。少なくとも2クラスが必要です。それ以外のものにもラベルを付けて、もう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>The training part of {folder} has no samples of {missing}, which the network could not learn. Label more of it, in several places, or sample again with another seed or smaller blocks, or without this class.</source>
   <extracomment>1698, engine/training/sample_checks.py</extracomment>
   <translation>{folder}の学習区分に{missing}のサンプルがないため、ネットワークはこれを学習できません。複数の場所でラベルを増やすか、別のシードまたはより小さいブロックで、またはこのクラスを除いて、もう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>The validation part has no samples: nothing tells when the network learns its samples by heart, so the weights with the smallest loss on the training part are kept, and no temperature is fitted.</source>
   <extracomment>1699, engine/training/sample_checks.py</extracomment>
   <translation>検証区分にサンプルがありません：ネットワークがサンプルを丸暗記し始めても分からないため、学習区分での損失が最小の重みを採用し、温度は求めません。</translation>
  </message>
  <message>
   <source>The test part has no samples: no accuracy can be told.</source>
   <extracomment>1700, engine/training/sample_checks.py</extracomment>
   <translation>テスト区分にサンプルがありません：精度は分かりません。</translation>
  </message>
  <message>
   <source>The {part} part has no samples of {missing}: how well the network knows that is not measured there.</source>
   <extracomment>1701, engine/training/sample_checks.py</extracomment>
   <translation>{part}区分に{missing}のサンプルがありません：ネットワークがこれをどの程度認識できるかは、そこでは測定されません。</translation>
  </message>
  <message>
   <source>The test part has few samples of {few}.</source>
   <extracomment>1702, engine/training/sample_checks.py</extracomment>
   <translation>テスト区分の{few}のサンプルはわずかです。</translation>
  </message>
  <message>
   <source>The training part has {total} patches, fewer than the {batch} of BATCH: each step takes all of them.</source>
   <extracomment>1703, engine/training/sample_checks.py</extracomment>
   <translation>学習区分のパッチは{total}個で、BATCHの{batch}より少なくなっています：各ステップですべてを使います。</translation>
  </message>
  <message>
   <source>The parts of the patch set are random pixels, so that those of the test lie beside those of the training: the accuracy will be too high.</source>
   <extracomment>1704, engine/training/sample_checks.py</extracomment>
   <translation>パッチセットの区分は無作為なピクセルで、テスト用サンプルは学習用サンプルの隣にあります：精度は高くなりすぎます。</translation>
  </message>
  <message>
   <source>{output} is being trained by another run. Wait for it, cancel it, or choose another OUTPUT folder.</source>
   <extracomment>1705, engine/training/session.py</extracomment>
   <translation>{output}は別の実行が学習中です。終わるのを待つか、それをキャンセルするか、別のOUTPUTフォルダを選択してください。</translation>
  </message>
  <message>
   <source>the patch set</source>
   <extracomment>1706, engine/training/session.py</extracomment>
   <translation>パッチセット</translation>
  </message>
  <message>
   <source>CNN Mapper</source>
   <extracomment>1707, engine/training/session.py</extracomment>
   <translation>CNN Mapper</translation>
  </message>
  <message>
   <source>the processor</source>
   <extracomment>1708, engine/training/session.py</extracomment>
   <translation>プロセッサ</translation>
  </message>
  <message>
   <source>the number of cores</source>
   <extracomment>1709, engine/training/session.py</extracomment>
   <translation>コア数</translation>
  </message>
  <message>
   <source>the graphics card</source>
   <extracomment>1710, engine/training/session.py</extracomment>
   <translation>グラフィックカード</translation>
  </message>
  <message>
   <source>Building the network</source>
   <extracomment>1711, engine/training/session.py</extracomment>
   <translation>ネットワークを構築中</translation>
  </message>
  <message>
   <source>Measuring the network on the test blocks</source>
   <extracomment>1712, engine/training/session.py</extracomment>
   <translation>テストブロックでネットワークを評価中</translation>
  </message>
  <message>
   <source>the validation part has no samples</source>
   <extracomment>1713, engine/training/calibrating.py</extracomment>
   <translation>検証区分にサンプルがない</translation>
  </message>
  <message>
   <source>on the validation part every sample is right, or none of them tells anything</source>
   <extracomment>1714, engine/training/calibrating.py</extracomment>
   <translation>検証区分ですべてのサンプルが正しいか、どのサンプルからも何も分からない</translation>
  </message>
  <message>
   <source>{width} × {height} pixels of {bands_count} bands</source>
   <extracomment>1715, engine/training/session.py</extracomment>
   <translation>{width} × {height}ピクセル、{bands_count}バンド</translation>
  </message>
  <message>
   <source>mirrored and turned by quarters</source>
   <extracomment>1716, engine/training/session.py</extracomment>
   <translation>反転と90度単位の回転</translation>
  </message>
  <message>
   <source>by a range test</source>
   <extracomment>1717, engine/training/session.py</extracomment>
   <translation>レンジテストによる</translation>
  </message>
  <message>
   <source>Learning rate at first</source>
   <extracomment>1718, engine/training/session.py</extracomment>
   <translation>最初の学習率</translation>
  </message>
  <message>
   <source>Patches of a step</source>
   <extracomment>1719, engine/training/session.py</extracomment>
   <translation>1ステップのパッチ数</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>1720, engine/training/session.py</extracomment>
   <translation>クラスの重み</translation>
  </message>
  <message>
   <source>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</source>
   <extracomment>1721, engine/vectors/geopackage.py</extracomment>
   <translation>UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?</translation>
  </message>
  <message>
   <source>The parts of a map of CNN Mapper</source>
   <extracomment>1722, engine/vectors/part_layer.py</extracomment>
   <translation>CNN Mapperのマップのパート</translation>
  </message>
  <message>
   <source>OUTPUT_SAMPLES {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1723, engine/vectors/sample_points.py</extracomment>
   <translation>OUTPUT_SAMPLESの{target}に書き込めません（{value}）。他のプログラムで閉じるか、別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>OUTPUT {target} cannot be written ({value}). Close it in other programs, or choose another file.</source>
   <extracomment>1724, engine/vectors/suggested_points.py</extracomment>
   <translation>OUTPUTの{target}に書き込めません（{value}）。他のプログラムで閉じるか、別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>to be labelled</source>
   <extracomment>1725, engine/vectors/suggested_points.py</extracomment>
   <translation>ラベル付け対象</translation>
  </message>
  <message>
   <source>In the cluster {text}, {what} has {package} {theirs}, and this machine {mine}: expected is the same. Install the same versions on both (engine/requirements-cluster.txt in the plugin's folder names them).</source>
   <extracomment>1726, engine/inference/cluster_connection.py</extracomment>
   <translation>クラスタ{text}では、{what}の{package}は{theirs}ですが、このマシンでは{mine}です。同じでなければなりません。両方に同じバージョンをインストールしてください（プラグインのフォルダのengine/requirements-cluster.txtに記載されています）。</translation>
  </message>
  <message>
   <source>Trained: {architecture}, {parameters} weights, for {epochs_count} epochs, until {ended}; the weights are those of epoch {best_epoch}.</source>
   <extracomment>1727, engine/train.py</extracomment>
   <translation>学習済み：{architecture}、重み{parameters}個、{epochs_count}エポック（終了理由：{ended}）。重みはエポック{best_epoch}のものです。</translation>
  </message>
  <message>
   <source>{path}, line {number}: {gone} is not there; expected are files, addresses or paths from the table's folder, separated by commas.</source>
   <extracomment>1728, engine/batch/image_list.py</extracomment>
   <translation>{path}の{number}行目：{gone}がありません。ファイル、アドレス、または表のフォルダからのパスをカンマ区切りで指定してください。</translation>
  </message>
  <message>
   <source>{twice} and --part {part} are given; expected is one of them.</source>
   <extracomment>1729, engine/command.py</extracomment>
   <translation>{twice}と--part {part}の両方が指定されています。どちらか一方を指定してください。</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({reason}); expected are features as QGIS hands them over. Run it again from QGIS, and look whether the disk is full.</source>
   <extracomment>1730, engine/contract/feature_file.py</extracomment>
   <translation>{name}を{path}から読み込めません（{reason}）。QGISが渡す地物が必要です。QGISからもう一度実行し、ディスクに空きがあるか確認してください。</translation>
  </message>
  <message>
   <source>A part of a map ({part}) is asked for, but the job's task is {get}; expected is a map that is predicted.</source>
   <extracomment>1731, engine/contract/plan_file.py</extracomment>
   <translation>マップのパート（{part}）が求められていますが、ジョブのタスクは{get}です。予測するマップが必要です。</translation>
  </message>
  <message>
   <source>OUTPUT_MOSAIC: {parent} is the folder of the images, in which the next run would take the mosaic for an image. Choose another folder.</source>
   <extracomment>1732, engine/map_images.py</extracomment>
   <translation>OUTPUT_MOSAIC：{parent}は画像のフォルダであり、次の実行でモザイクが画像とみなされます。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>No image{some} gave a map. {name}: {reason}</source>
   <extracomment>1734, engine/map_images.py</extracomment>
   <translation>どの画像{some}からもマップができませんでした。{name}：{reason}</translation>
  </message>
  <message>
   <source>Nothing says where on the globe these maps lie: {list}{more}. Their images have no CRS, or ground control points alone; so they have no footprint in the index and are in no mosaic. Give the images their CRS (in QGIS: of the layer), and run this again.</source>
   <extracomment>1735, engine/map_images.py</extracomment>
   <translation>これらのマップが地球上のどこにあるかわかりません：{list}{more}。画像にCRSがないか、地上基準点しかないため、索引にフットプリントがなく、どのモザイクにも含まれません。画像にCRSを設定し（QGISではレイヤの設定）、もう一度実行してください。</translation>
  </message>
  <message>
   <source>{patience} epochs brought no smaller loss {where} and the learning rate had fallen to nothing</source>
   <extracomment>1736, engine/training/loop.py</extracomment>
   <translation>{where}での損失が{patience}エポックの間小さくならず、学習率がゼロになった</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {most}: loss {mean_loss}, accuracy {accuracy} %</source>
   <extracomment>1737, engine/training/loop.py</extracomment>
   <translation>エポック{epoch}（最大{most}）：損失{mean_loss}、精度{accuracy} %</translation>
  </message>
  <message>
   <source>pixel by pixel, at random</source>
   <extracomment>1739, engine/models/card_accuracy.py</extracomment>
   <translation>ピクセルごとに無作為</translation>
  </message>
  <message>
   <source>{KEY}: overall is None; expected is a number from 0 to 1.</source>
   <extracomment>1740, engine/models/card_accuracy.py</extracomment>
   <translation>{KEY}: overallはNoneです。0～1の数値でなければなりません。</translation>
  </message>
  <message>
   <source>{key} is {document}; expected is an object.</source>
   <extracomment>1741, engine/models/card_measures.py</extracomment>
   <translation>{key}は{document}です。オブジェクトでなければなりません。</translation>
  </message>
  <message>
   <source>{key} has {unknown}; expected are {list} alone.</source>
   <extracomment>1742, engine/models/card_measures.py</extracomment>
   <translation>{key}に{unknown}があります。使用できるのは{list}だけです。</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a number from 0 to 1.</source>
   <extracomment>1743, engine/models/card_measures.py</extracomment>
   <translation>{key}: {name}は{value}です。0～1の数値でなければなりません。</translation>
  </message>
  <message>
   <source>{key}: {name} is {value}; expected is a whole number above 0.</source>
   <extracomment>1744, engine/models/card_measures.py</extracomment>
   <translation>{key}: {name}は{value}です。0より大きい整数でなければなりません。</translation>
  </message>
  <message>
   <source>it is {document}; expected is an object</source>
   <extracomment>1745, engine/models/learnt_ground.py</extracomment>
   <translation>オブジェクトでなければならないが、{document}である</translation>
  </message>
  <message>
   <source>it has {unknown}; expected are divisions and and_unknown</source>
   <extracomment>1746, engine/models/learnt_ground.py</extracomment>
   <translation>{unknown}がある。使用できるのはdivisionsとand_unknownだけである</translation>
  </message>
  <message>
   <source>divisions is {divisions} and and_unknown {more}; expected are a list and true or false</source>
   <extracomment>1747, engine/models/learnt_ground.py</extracomment>
   <translation>divisionsは{divisions}、and_unknownは{more}である。それぞれリストと、trueまたはfalseでなければならない</translation>
  </message>
  <message>
   <source>it names {identities_count} divisions; expected are at most {MOST}</source>
   <extracomment>1748, engine/models/learnt_ground.py</extracomment>
   <translation>{identities_count}個の分割が記載されている。{MOST}個以下でなければならない</translation>
  </message>
  <message>
   <source>it names the division {one}; expected is a SHA-256</source>
   <extracomment>1749, engine/models/learnt_ground.py</extracomment>
   <translation>分割{one}が記載されている。SHA-256でなければならない</translation>
  </message>
  <message>
   <source>it has more than {MOST_BYTES} bytes</source>
   <extracomment>1750, engine/models/keras_members.py</extracomment>
   <translation>{MOST_BYTES}バイトを超えている</translation>
  </message>
  <message>
   <source>expected is an object of version {VERSION}</source>
   <extracomment>1751, engine/models/keras_members.py</extracomment>
   <translation>バージョン{VERSION}のオブジェクトでなければならない</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells where the network has learnt, is damaged ({error}). Copy the file again, or remove that member from the archive: then it is not known.</source>
   <extracomment>1752, engine/models/learnt_ground.py</extracomment>
   <translation>{path}: ネットワークが学習した場所を示す、その中の{MEMBER}が破損しています（{error}）。ファイルをコピーし直すか、アーカイブからそのメンバーを削除してください。削除した場合、学習した場所は不明になります。</translation>
  </message>
  <message>
   <source>OUTPUT {output} is the folder of LIKE, too, which tells what has been learnt; expected is another folder.</source>
   <extracomment>1753, engine/sample_patches.py</extracomment>
   <translation>OUTPUTの{output}は、学習済みの場所を示すLIKEのフォルダでもあります。別のフォルダを指定してください。</translation>
  </message>
  <message>
   <source>Dividing the patches: blocks of {side} pixels</source>
   <extracomment>1754, engine/sampling/division.py</extracomment>
   <translation>パッチを分割中：{side}ピクセルのブロック</translation>
  </message>
  <message>
   <source>by polygons</source>
   <extracomment>1755, engine/sampling/earlier_division.py</extracomment>
   <translation>ポリゴンによる分割</translation>
  </message>
  <message>
   <source>LIKE is {folder}, which is divided by blocks, but SPLIT is {how}; expected is a division by spatial blocks, or no LIKE.</source>
   <extracomment>1756, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKEの{folder}はブロックで分割されていますが、SPLITの指定は{how}です。空間ブロックによる分割を指定するか、LIKEを空にしてください。</translation>
  </message>
  <message>
   <source>has fold {own} of {own_2}</source>
   <extracomment>1757, engine/sampling/earlier_division.py</extracomment>
   <translation>のテストは{own_2}個のフォールドのうち{own}番です</translation>
  </message>
  <message>
   <source>has no folds</source>
   <extracomment>1758, engine/sampling/earlier_division.py</extracomment>
   <translation>にはフォールドがありません</translation>
  </message>
  <message>
   <source>FOLD is {folds} of {folds_2}, but LIKE {folder} {theirs} as its test: the test of another fold is what has been learnt there. Give the values of that set, or the set of this fold as LIKE.</source>
   <extracomment>1759, engine/sampling/earlier_division.py</extracomment>
   <translation>FOLDは{folds_2}個のフォールドのうち{folds}番ですが、LIKEの{folder}{theirs}：別のフォールドのテストの場所は、そこではすでに学習に使われています。そのパッチセットの値を指定するか、このフォールドのパッチセットをLIKEに指定してください。</translation>
  </message>
  <message>
   <source>BLOCK_SIZE is {block_size}, but LIKE {folder} has blocks of {size} pixels, which are kept; expected is 0 or that number.</source>
   <extracomment>1760, engine/sampling/earlier_division.py</extracomment>
   <translation>BLOCK_SIZEは{block_size}ですが、LIKEの{folder}のブロックは{size}ピクセルで、これが引き継がれます。0またはその数値を指定してください。</translation>
  </message>
  <message>
   <source>A patch sees {side} pixels, but LIKE {folder} has blocks of {size} pixels, into which none fits. Choose smaller patches (PATCH_SIZE), or sample without LIKE and train a new network.</source>
   <extracomment>1761, engine/sampling/earlier_division.py</extracomment>
   <translation>パッチが見るのは{side}ピクセルですが、LIKEの{folder}のブロックは{size}ピクセルで、パッチが収まりません。より小さいパッチ（PATCH_SIZE）を選択するか、LIKEなしでサンプリングして新しいネットワークを学習させてください。</translation>
  </message>
  <message>
   <source>{path} has {other} of LIKE {folder}. Bring the image to that one with “Warp (reproject)”, or sample without LIKE and train a new network.</source>
   <extracomment>1762, engine/sampling/earlier_division.py</extracomment>
   <translation>{path}の座標参照系はLIKEの{folder}のものと異なります：{other}。「再投影（warp）」で画像をその座標参照系に揃えるか、LIKEなしでサンプリングして新しいネットワークを学習させてください。</translation>
  </message>
  <message>
   <source>{path} has other pixels than LIKE {folder}: of {a} x {e} from ({c}, {f}) on (turned by {b}, {d}) instead of {theirs} x {theirs_2} from ({theirs_3}, {theirs_4}) on (turned by {theirs_5}, {theirs_6}). Give an image on the same pixel grid as the first one, or sample without LIKE and train a new network.</source>
   <extracomment>1763, engine/sampling/earlier_division.py</extracomment>
   <translation>{path}のピクセルはLIKEの{folder}のものと異なります：大きさが{theirs} x {theirs_2}、原点が({theirs_3}, {theirs_4})、回転が{theirs_5}, {theirs_6}ではなく、大きさが{a} x {e}、原点が({c}, {f})、回転が{b}, {d}です。最初の画像と同じピクセル格子上の画像を指定するか、LIKEなしでサンプリングして新しいネットワークを学習させてください。</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided by polygons, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1764, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKEの{folder}はポリゴンで分割されており、他のラベルではこの分割を引き継げません。空間ブロックで分割されたパッチセットを指定してください。または、LIKEなしでサンプリングして新しいネットワークを学習させてください。</translation>
  </message>
  <message>
   <source>LIKE {folder} is divided at random, which no other labels can keep; expected is a set that is divided by spatial blocks. Sample without LIKE and train a new network.</source>
   <extracomment>1765, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKEの{folder}は無作為に分割されており、他のラベルではこの分割を引き継げません。空間ブロックで分割されたパッチセットを指定してください。または、LIKEなしでサンプリングして新しいネットワークを学習させてください。</translation>
  </message>
  <message>
   <source>LIKE {folder} does not tell how its ground is divided: an earlier version of CNN Mapper made it. Sample it once more with the same values, which gives the same patches, and give that folder.</source>
   <extracomment>1766, engine/sampling/earlier_division.py</extracomment>
   <translation>LIKEの{folder}には、地上の場所がどのように分割されているかの記載がありません：CNN Mapperの以前のバージョンで作成されたものです。同じ値でもう一度サンプリングすると同じパッチが得られるので、そのフォルダを指定してください。</translation>
  </message>
  <message>
   <source>the place of the blocks</source>
   <extracomment>1767, engine/sampling/ground_blocks.py</extracomment>
   <translation>ブロックの位置</translation>
  </message>
  <message>
   <source>the number of blocks</source>
   <extracomment>1768, engine/sampling/ground_blocks.py</extracomment>
   <translation>ブロックの数</translation>
  </message>
  <message>
   <source>the rows of blocks</source>
   <extracomment>1769, engine/sampling/ground_blocks.py</extracomment>
   <translation>ブロックの行</translation>
  </message>
  <message>
   <source>the row of blocks {text}</source>
   <extracomment>1770, engine/sampling/ground_blocks.py</extracomment>
   <translation>ブロックの行{text}</translation>
  </message>
  <message>
   <source>Divided by square blocks of {size} pixels like an earlier set ({sum} of its blocks, {free_count} new); no pixel of a patch is in a patch of another part (gap of {gap} pixels).</source>
   <extracomment>1771, engine/sampling/like_division.py</extracomment>
   <translation>以前のパッチセットと同じように、一辺{size}ピクセルの正方形のブロックで分割（以前のブロック{sum}個、新しいブロック{free_count}個）。あるパッチのピクセルが別の区分のパッチに含まれることはありません（間隔は{gap}ピクセル）。</translation>
  </message>
  <message>
   <source>the blocks are others than their identity says</source>
   <extracomment>1772, engine/sampling/patch_set_document.py</extracomment>
   <translation>ブロックがその識別情報と一致しない</translation>
  </message>
  <message>
   <source>No patch of {without} is in the {name} part: their labels lie in too few places. Label more places of them, far from each other{may_be_smaller}.</source>
   <extracomment>1773, engine/sampling/set_making.py</extracomment>
   <translation>{name}区分に{without}のパッチがありません：そのラベルのある場所が少なすぎます。互いに離れた場所で、ラベルを増やしてください{may_be_smaller}。</translation>
  </message>
  <message>
   <source> That is too good if they lie where the network has learnt before.</source>
   <extracomment>1774, engine/train.py</extracomment>
   <translation> テスト用サンプルが、ネットワークが以前に学習した場所にある場合、この値は実際より高くなっています。</translation>
  </message>
  <message>
   <source>START may have learnt the test. </source>
   <extracomment>1775, engine/models/card_accuracy.py</extracomment>
   <translation>STARTはテスト用サンプルをすでに学習している可能性があります。 </translation>
  </message>
  <message>
   <source>What START has learnt is not known. </source>
   <extracomment>1776, engine/models/card_accuracy.py</extracomment>
   <translation>STARTが何を学習したかは不明です。 </translation>
  </message>
  <message>
   <source>START {name} has learnt from another division of the ground than that of {folder}: test samples may lie where it has learnt, so that the accuracy stated is too good. Sample again with LIKE, the folder of the patches that START was trained on, or train a new network.</source>
   <extracomment>1777, engine/training/start_ground.py</extracomment>
   <translation>STARTの{name}は、{folder}とは異なる地上の分割で学習しています：テスト用サンプルが学習済みの場所にある可能性があり、その場合、示される精度は実際より高くなります。STARTの学習に使われたパッチのフォルダをLIKEに指定してもう一度サンプリングするか、新しいネットワークを学習させてください。</translation>
  </message>
  <message>
   <source>Nothing tells where START {name} has learnt, or where the network has that it began with.</source>
   <extracomment>1778, engine/training/start_ground.py</extracomment>
   <translation>STARTの{name}、またはその出発点となったネットワークがどこで学習したかは、どこにも記載がありません。</translation>
  </message>
  <message>
   <source>{folder} does not tell how its ground is divided, so that it cannot be compared with what START has learnt.</source>
   <extracomment>1779, engine/training/start_ground.py</extracomment>
   <translation>{folder}には地上の場所がどのように分割されているかの記載がないため、STARTが学習した場所と比較できません。</translation>
  </message>
  <message>
   <source>{what} If START was trained on other images, the accuracy stated is that of places that it has never seen; if on this one, test samples may lie where it has learnt, and the accuracy is too good.</source>
   <extracomment>1780, engine/training/start_ground.py</extracomment>
   <translation>{what} STARTが他の画像で学習したものであれば、示される精度は、ネットワークが一度も見ていない場所での精度です。この画像で学習したものであれば、テスト用サンプルが学習済みの場所にある可能性があり、精度は実際より高くなります。</translation>
  </message>
  <message>
   <source>output, a folder: each map is called as its image is</source>
   <extracomment>1782, engine/contract/job.py</extracomment>
   <translation>output（フォルダ）。各マップの名前は画像の名前と同じになります</translation>
  </message>
  <message>
   <source>The job's predict.{name} is {value}, but it is filled in for each image; expected is {instead}.</source>
   <extracomment>1783, engine/contract/job.py</extracomment>
   <translation>ジョブのpredict.{name}は{value}ですが、これは画像ごとに自動で設定されます。代わりに使うもの：{instead}。</translation>
  </message>
  <message>
   <source>The job's seed is {seed}; expected is at most {LARGEST_SEED}.</source>
   <extracomment>1784, engine/contract/sampling_job.py</extracomment>
   <translation>ジョブのseedは{seed}です。{LARGEST_SEED}以下でなければなりません。</translation>
  </message>
  <message>
   <source> On as many test blocks chance alone gives up to {error_by_chance} %.</source>
   <extracomment>1785, engine/inference/calibration_choice.py</extracomment>
   <translation> 同じ数のテストブロックでは、偶然だけでも最大{error_by_chance} %になります。</translation>
  </message>
  <message>
   <source> So its validation blocks and its test blocks disagree on how sure it may be; where they are few, neither says much.</source>
   <extracomment>1786, engine/inference/calibration_choice.py</extracomment>
   <translation> したがって、モデルの確信の度合いがどの程度であるべきかについて、検証ブロックとテストブロックは一致していません。ブロックが少ない場合、どちらからもたいしたことは言えません。</translation>
  </message>
  <message>
   <source>The scheduler of the cluster {text} has not answered for {ANSWER_S} s. The tiles that are finished stay beside the map: run it again, with CLUSTER or without, and it goes on from there.</source>
   <extracomment>1787, engine/inference/cluster_connection.py</extracomment>
   <translation>クラスタ{text}のスケジューラが{ANSWER_S}秒間応答していません。完了したタイルはマップと同じ場所に残っています：CLUSTERを指定して、または指定せずに再実行すると、そこから続行されます。</translation>
  </message>
  <message>
   <source>these workers do not answer: {some}</source>
   <extracomment>1788, engine/inference/cluster_connection.py</extracomment>
   <translation>次のワーカーが応答しません：{some}</translation>
  </message>
  <message>
   <source>not all workers answer</source>
   <extracomment>1789, engine/inference/cluster_connection.py</extracomment>
   <translation>一部のワーカーが応答しません</translation>
  </message>
  <message>
   <source>In the cluster {text}, {which} (waited for: {ANSWER_S} s). End them and run it again, or wait until the scheduler has given them up, which takes some minutes.</source>
   <extracomment>1790, engine/inference/cluster_connection.py</extracomment>
   <translation>クラスタ{text}で、{which}（待機時間：{ANSWER_S}秒）。それらを終了させてから再実行するか、スケジューラがそれらを切り離すまで数分お待ちください。</translation>
  </message>
  <message>
   <source>No image gave a map. {name}: {reason}</source>
   <extracomment>1791, engine/map_images.py</extracomment>
   <translation>どの画像からもマップを作成できませんでした。{name}: {reason}</translation>
  </message>
  <message>
   <source>it failed unexpectedly ({name}: {reason}).</source>
   <extracomment>1792, engine/map_images.py</extracomment>
   <translation>予期せず失敗しました（{name}: {reason}）。</translation>
  </message>
  <message>
   <source>{name} has no map: {reason}</source>
   <extracomment>1793, engine/map_images.py</extracomment>
   <translation>{name}のマップはありません：{reason}</translation>
  </message>
  <message>
   <source>{what}: {path} cannot be read: {strerror}.</source>
   <extracomment>1794, engine/map_images.py</extracomment>
   <translation>{what}: {path}を読み込めません：{strerror}。</translation>
  </message>
  <message>
   <source>{name} is {path}; expected is a path that ends with a name.</source>
   <extracomment>1795, engine/maps/output_paths.py</extracomment>
   <translation>{name}は{path}です。名前で終わるパスを指定してください。</translation>
  </message>
  <message>
   <source>these files are no parts, or too damaged to tell: {untold}</source>
   <extracomment>1796, engine/merge_maps.py</extracomment>
   <translation>次のファイルはパートではないか、破損がひどく判別できない：{untold}</translation>
  </message>
  <message>
   <source>expected is a list of classes, each with its value and name</source>
   <extracomment>1797, engine/models/learnt_classes.py</extracomment>
   <translation>それぞれ値と名前を持つクラスのリストでなければならない</translation>
  </message>
  <message>
   <source>{path}: {MEMBER} in it, which tells the classes of the network, is damaged ({error}). Copy the file again, or remove that member from the archive: then they are not known.</source>
   <extracomment>1798, engine/models/learnt_classes.py</extracomment>
   <translation>{path}: ネットワークのクラスを示す、その中の{MEMBER}が破損しています（{error}）。ファイルをコピーし直すか、アーカイブからそのメンバーを削除してください。削除した場合、クラスは不明になります。</translation>
  </message>
  <message>
   <source>{where} holds “{value}”, and CLASSES calls the classes {list} so. Give each of them a name of its own, or let the field hold the numbers of the classes.</source>
   <extracomment>1799, engine/sampling/class_values.py</extracomment>
   <translation>{where}に「{value}」がありますが、CLASSESではクラス{list}がいずれもこの名前です。それぞれに別の名前を付けるか、フィールドの値をクラスの番号にしてください。</translation>
  </message>
  <message>
   <source>The numbers of {path} have another scale or offset than those of {path_2}, and are taken as the files store them: the same number means different things. Choose the values with scale and offset applied (VALUES); an image that lacks them has to be given them first.</source>
   <extracomment>1800, engine/sampling/image_opening.py</extracomment>
   <translation>{path}の数値は{path_2}の数値とスケールまたはオフセットが異なりますが、ファイルに保存された値のまま使用されます：同じ数値でも意味が異なります。スケールとオフセットを適用した値（VALUES）を選択してください。スケールとオフセットのない画像には、先にそれらを設定する必要があります。</translation>
  </message>
  <message>
   <source>The temperature {temperature}, by the validation blocks, makes the probabilities on the test blocks less true: their expected calibration error is {value} with it and {value_2} without. Validation and test blocks disagree on how sure the network may be, and nobody can tell which of them are like the land; more labelled places tell. CALIBRATE goes by the validation blocks.</source>
   <extracomment>1801, engine/training/calibrating.py</extracomment>
   <translation>検証ブロックから求めた温度{temperature}により、テストブロックでの確率は実際の正しさからかえって離れます：期待較正誤差（ECE）は、温度を使うと{value}、使わないと{value_2}です。ネットワークの確信の度合いがどの程度であるべきかについて、検証ブロックとテストブロックは一致しておらず、どちらが土地の様子に近いかは分かりません。ラベル付けした場所を増やせば分かります。CALIBRATEは検証ブロックに従います。</translation>
  </message>
  <message>
   <source>The patches of {folder} have numbers up to {largest} in “{name}”; expected are at most {LARGEST}, which a network can compute with. If they mean “no data”, sample again and name them in NODATA.</source>
   <extracomment>1802, engine/training/network_of_set.py</extracomment>
   <translation>{folder}のパッチの「{name}」には、最大{largest}の数値があります。ネットワークが計算に使える{LARGEST}以下でなければなりません。これらの数値がデータなしを意味する場合は、NODATAに指定してもう一度サンプリングしてください。</translation>
  </message>
  <message>
   <source>Nothing tells the classes of START; those of the patch set are taken for them, in their order: {names}.</source>
   <extracomment>1803, engine/training/own_network.py</extracomment>
   <translation>STARTのクラスを示す情報がないため、パッチセットのクラスがその順序のままSTARTのクラスとみなされます：{names}。</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}), and its last layer cannot be replaced: it begins with what it knows of those. Train for longer, or train a new network.</source>
   <extracomment>1804, engine/training/own_network.py</extracomment>
   <translation>STARTが学習したクラス（{before}）はパッチセットのクラス（{names}）と異なり、最後の層を置き換えられません：学習したクラスについての知識から始めます。より長く学習させるか、新しいネットワークを学習させてください。</translation>
  </message>
  <message>
   <source>START has learnt other classes ({before}) than the patch set has ({names}): its last layer begins with random weights.</source>
   <extracomment>1805, engine/training/own_network.py</extracomment>
   <translation>STARTが学習したクラス（{before}）はパッチセットのクラス（{names}）と異なります：最後の層は無作為な重みから始めます。</translation>
  </message>
  <message>
   <source>{failed_count} of {failed_count_2} images have no map: {list}{more}. The log says of each why. Run this again when that is mended: it makes only what is missing.</source>
   <extracomment>1806, engine/batch/failed_images.py</extracomment>
   <translation>{failed_count_2}枚中{failed_count}枚の画像にマップがありません：{list}{more}。それぞれの理由はログに記載されています。原因を解消してから、もう一度実行してください。不足しているものだけが作成されます。</translation>
  </message>
  <message>
   <source>The map {file} cannot be read for the index: {error}.</source>
   <extracomment>1807, engine/batch/map_index.py</extracomment>
   <translation>索引のためにマップ{file}を読み込めません：{error}。</translation>
  </message>
  <message>
   <source>OUTPUT: {file} is there and is damaged or no raster, and nothing says that it was a map of this program. Move or remove the file and run this again, or choose another folder.</source>
   <extracomment>1808, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {file}がすでにありますが、壊れているかラスタではなく、このプログラムのマップであったことを示すものもありません。ファイルを移動または削除してもう一度実行するか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>OUTPUT: {item} is there and is no STAC item of this program, whose place it has. Choose another folder, or move the file.</source>
   <extracomment>1809, engine/batch/maps_there.py</extracomment>
   <translation>OUTPUT: {item}がすでにあり、このプログラムのSTACアイテムではありませんが、その保存先にあたります。別のフォルダを選択するか、ファイルを移動してください。</translation>
  </message>
  <message>
   <source>is damaged</source>
   <extracomment>1810, engine/batch/mosaic.py</extracomment>
   <translation>壊れています</translation>
  </message>
  <message>
   <source>{file} is no map of this program, though {stem}.json names it as one: no mosaic holds it. Move it, and run this again.</source>
   <extracomment>1811, engine/batch/mosaic.py</extracomment>
   <translation>{stem}.jsonには{file}がこのプログラムのマップとして記載されていますが、そうではありません。どのモザイクにも含まれません。ファイルを移動し、もう一度実行してください。</translation>
  </message>
  <message>
   <source>cannot be read ({error})</source>
   <extracomment>1812, engine/batch/mosaic.py</extracomment>
   <translation>読み込めません（{error}）</translation>
  </message>
  <message>
   <source>The map {file} {why}: no mosaic holds it. Run this again with its image, which makes it anew, or remove {stem}.json.</source>
   <extracomment>1813, engine/batch/mosaic.py</extracomment>
   <translation>マップ{file}は{why}。どのモザイクにも含まれません。その画像を指定してもう一度実行すると、新たに作成されます。または、{stem}.jsonを削除してください。</translation>
  </message>
  <message>
   <source>{before} and {change} are given; expected is one of them.</source>
   <extracomment>1814, engine/command.py</extracomment>
   <translation>{before}と{change}の両方が指定されています。どちらか一方を指定してください。</translation>
  </message>
  <message>
   <source>{key} gives {error}; expected is every key once.</source>
   <extracomment>1815, engine/command.py</extracomment>
   <translation>{key}に{error}があります。各キーは1回だけ指定してください。</translation>
  </message>
  <message>
   <source>{name} is {path}, which is no file; expected is a file.</source>
   <extracomment>1816, engine/contract/feature_file.py</extracomment>
   <translation>{name}は{path}ですが、ファイルではありません。ファイルを指定してください。</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path}: a layer as GeoPackage, Shapefile or GeoJSON is read by QGIS, not by the engine; expected are features as QGIS hands them over. Run the algorithm in QGIS or with qgis_process, and give the layer there.</source>
   <extracomment>1817, engine/contract/feature_file.py</extracomment>
   <translation>{name}を{path}から読み込めません：GeoPackage、Shapefile、GeoJSONのレイヤを読み込むのはQGISであり、エンジンではありません。QGISが渡す地物が必要です。アルゴリズムをQGISまたはqgis_processで実行し、そこでレイヤを指定してください。</translation>
  </message>
  <message>
   <source>{name} cannot be read from {path} ({value}). Give a file that is there and can be read, or run the algorithm from QGIS, which hands the layer over.</source>
   <extracomment>1818, engine/contract/feature_file.py</extracomment>
   <translation>{name}を{path}から読み込めません（{value}）。存在し、読み込めるファイルを指定するか、レイヤを渡すQGISからアルゴリズムを実行してください。</translation>
  </message>
  <message>
   <source>The job gives {error}; expected is every key once.</source>
   <extracomment>1819, engine/contract/job.py</extracomment>
   <translation>ジョブに{error}があります。各キーは1回だけ指定してください。</translation>
  </message>
  <message>
   <source>The job's max_cloud is {max_cloud}; expected is a number from 0 to 100.</source>
   <extracomment>1820, engine/contract/stac_job.py</extracomment>
   <translation>ジョブのmax_cloudは{max_cloud}です。0～100の数値でなければなりません。</translation>
  </message>
  <message>
   <source>{key} twice: {found} and {value}</source>
   <extracomment>1821, engine/contract/strict_json.py</extracomment>
   <translation>{key}の重複（{found}と{value}）</translation>
  </message>
  <message>
   <source>Other workers get their tiles</source>
   <extracomment>1822, engine/inference/cluster.py</extracomment>
   <translation>それらのタイルは他のワーカーに割り当てられます</translation>
  </message>
  <message>
   <source>There is no other: the run waits until one answers or joins. Dask gives up workers that hang, after five minutes if nobody has set it otherwise. End them and start others, or cancel the run: what is finished stays for the next one</source>
   <extracomment>1823, engine/inference/cluster.py</extracomment>
   <translation>他のワーカーがないため、いずれかのワーカーが応答するか、新たに加わるまで待機します。Daskは応答しなくなったワーカーを切り離します（設定を変えていなければ5分後）。それらを終了させて別のワーカーを起動するか、実行をキャンセルしてください。完了した分は次回の実行のために残ります</translation>
  </message>
  <message>
   <source>These workers of the cluster {text} have not answered for {values} s, far longer than their tiles take: {names}. {follows}. A worker that answers again is used again.</source>
   <extracomment>1824, engine/inference/cluster.py</extracomment>
   <translation>クラスタ{text}の次のワーカーが{values}秒間応答していません。タイルの計算にかかる時間を大きく超えています：{names}。{follows}。再び応答したワーカーは、また使用されます。</translation>
  </message>
  <message>
   <source>The worker {worker} answers again.</source>
   <extracomment>1825, engine/inference/cluster.py</extracomment>
   <translation>ワーカー{worker}が再び応答しました。</translation>
  </message>
  <message>
   <source>The cluster {text} failed: {failure}.</source>
   <extracomment>1826, engine/inference/cluster.py</extracomment>
   <translation>クラスタ{text}が失敗しました：{failure}。</translation>
  </message>
  <message>
   <source>{file} is damaged: the map of {name} is made anew.</source>
   <extracomment>1827, engine/map_images.py</extracomment>
   <translation>{file}が壊れているため、{name}のマップを新たに作成します。</translation>
  </message>
  <message>
   <source> of the first {tried}, after which no more were tried,</source>
   <extracomment>1828, engine/map_images.py</extracomment>
   <translation>（最初の{tried}枚。その後は試していません）</translation>
  </message>
  <message>
   <source>{origin} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1829, engine/maps/legend.py</extracomment>
   <translation>{origin}に{error}があります。各キーは1回だけ指定してください。どちらか一方を削除してください。</translation>
  </message>
  <message>
   <source>{origin} has the column {strip} twice; expected is one. Remove the other.</source>
   <extracomment>1830, engine/maps/legend_table.py</extracomment>
   <translation>{origin}に列{strip}が2つあります。1つだけでなければなりません。もう一方を削除してください。</translation>
  </message>
  <message>
   <source>its transform is not finite</source>
   <extracomment>1831, engine/maps/part_tag.py</extracomment>
   <translation>その変換が有限ではない</translation>
  </message>
  <message>
   <source>{path} is no TIFF file</source>
   <extracomment>1832, engine/maps/tiff_extent.py</extracomment>
   <translation>{path}はTIFFファイルではない</translation>
  </message>
  <message>
   <source>The image {name} was changed while the parts were made: part {one} has seen it as it was changed last at {before}, part {other} at {after}. Where its pixels were edited, the parts are of two images: make them all again. Where it was only copied anew, or its metadata written, they are not.</source>
   <extracomment>1833, engine/merge_maps.py</extracomment>
   <translation>パートの作成中に画像{name}が変更されました：パート{one}が読み込んだ画像の最終変更は{before}、パート{other}では{after}です。ピクセルが編集された場合、パートは2つの異なる画像のものになるため、すべて作成し直してください。コピーし直したか、メタデータを書き込んだだけの場合は、同じ画像のものです。</translation>
  </message>
  <message>
   <source>{path} gives {error}; expected is every key once. Remove one of them.</source>
   <extracomment>1834, engine/models/card.py</extracomment>
   <translation>{path}に{error}があります。各キーは1回だけ指定してください。どちらか一方を削除してください。</translation>
  </message>
  <message>
   <source>{value} is no whole number</source>
   <extracomment>1835, engine/models/card_fields.py</extracomment>
   <translation>{value}は整数ではない</translation>
  </message>
  <message>
   <source>{value} is no number</source>
   <extracomment>1836, engine/models/card_fields.py</extracomment>
   <translation>{value}は数値ではない</translation>
  </message>
  <message>
   <source>USER_PLACEHOLDERS gives {name} twice: {given} and {value}; expected is one value for each.</source>
   <extracomment>1837, engine/models/model_inputs.py</extracomment>
   <translation>USER_PLACEHOLDERSで{name}が2回指定されています：{given}と{value}。それぞれ1つの値を指定してください。</translation>
  </message>
  <message>
   <source>MERGE_TABLE: {path} has the column {twice} twice; expected is one. Remove the other.</source>
   <extracomment>1838, engine/polishing/class_merging.py</extracomment>
   <translation>MERGE_TABLE: {path}に列{twice}が2つあります。1つだけでなければなりません。もう一方を削除してください。</translation>
  </message>
  <message>
   <source>{option_string} {before} and {option_string_2} {values} are given; expected is one of them</source>
   <extracomment>1839, engine/service.py</extracomment>
   <translation>{option_string} {before}と{option_string_2} {values}の両方が指定されています。どちらか一方を指定してください</translation>
  </message>
 </context>
</TS>
