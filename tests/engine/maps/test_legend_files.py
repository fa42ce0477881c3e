"""Legends as spreadsheets, QGIS and ArcGIS write them."""

from __future__ import annotations

import pytest
from cnnmapper.engine.contract.errors import LegendError
from cnnmapper.engine.maps.class_channels import fit
from cnnmapper.engine.maps.legend import Legend, read_legend

from tests.support.recorder import Recorder

NAMES = ["Wasser, seicht", "Wälder & Gehölze", "Siedlung", "Straße"]
COLOURS = ["#0000ff", "#00aa00", "#ff0000", "#888888"]
FOUR = list(zip(range(4), NAMES, COLOURS))


def read(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_legend(path)


def rows(legend):
    return [(e.value, e.label, e.hex) for e in legend.entries]


def table(separator, head="value label color", end="\n"):
    quoted = [f'"{name}"' if separator == "," else name for name in NAMES]
    lines = [head.split(), *([str(v), quoted[v], COLOURS[v]] for v in range(4))]
    return end.join(separator.join(cells) for cells in lines) + end


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.txt"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_is_read_whatever_separates_its_cells_and_encodes_its_text(
    tmp_path, name, separator, encoding
):
    legend = read(tmp_path, name, table(separator, end="\r\n").encode(encoding))
    assert rows(legend) == FOUR
    assert [note for note in legend.notes if "Windows-1252" in note] == list(legend.notes)
    assert bool(legend.notes) == (encoding == "cp1252")


@pytest.mark.parametrize("head", [
    "id name color", "Class Name Colour", "code description hex", "Value Class Color",
    "CLASS_ID class_name hex_color", "gridcode Label RGB",
])  # fmt: skip
def test_columns_are_known_by_the_names_that_people_give_them(tmp_path, head):
    assert rows(read(tmp_path, "a.csv", table(";", head))) == FOUR


@pytest.mark.parametrize("head", ["value,label,r,g,b", "id,name,red,green,blue", "B,G,R,Name,ID"])
def test_colours_may_be_in_three_columns(tmp_path, head):
    cells = {"value": "1", "label": "Wood", "r": "0", "g": "170", "b": "16"}
    same = {"id": "value", "name": "label", "red": "r", "green": "g", "blue": "b"}
    line = ",".join(cells[same.get(name.lower(), name.lower())] for name in head.split(","))
    assert rows(read(tmp_path, "a.csv", f"{head}\n{line}\n")) == [(1, "Wood", "#00aa10")]


@pytest.mark.parametrize(("text", "expected"), [
    ("blue", "#0000ff"), ("green", "#008000"), ("LightGoldenrodYellow", "#fafad2"),
    ("#0af", "#00aaff"), ("rgb(1, 2, 3)", "#010203"), ("00AA00", "#00aa00"),
])  # fmt: skip
def test_colours_may_be_written_as_in_a_style_sheet(tmp_path, text, expected):
    legend = read(tmp_path, "a.csv", f'value;label;color\n0;a;{text}\n')
    assert rows(legend) == [(0, "a", expected)]


@pytest.mark.parametrize("content", [
    "value,label\n0,a\n10,b\n26,c\n", "value,label,color\n0,a\n10,b,\n26,c,\n",
    "value;label;color\n0;a;\n10;b;\n26;c;\n;;\n",
])  # fmt: skip
def test_classes_without_a_colour_get_one_that_no_other_has(tmp_path, content):
    legend = read(tmp_path, "a.csv", content)
    assert [(e.value, e.label) for e in legend.entries] == [(0, "a"), (10, "b"), (26, "c")]
    assert len({e.colour for e in legend.entries}) == 3


def test_a_given_colour_is_not_given_again(tmp_path):
    taken = Legend.unnamed(3).entries[1].hex
    legend = read(tmp_path, "a.csv", f"value,label,color\n0,a,{taken}\n1,b,\n2,c,\n")
    assert legend.entries[0].hex == taken
    assert len({e.colour for e in legend.entries}) == 3
    assert len({e.colour for e in Legend.unnamed(60).entries}) == 60


def test_the_colour_map_that_qgis_exports_is_read(tmp_path):
    text = (
        "# QGIS Generated Color Map Export File\nINTERPOLATION:EXACT\n0,0,0,255,255,Water, deep\n"
        "1,0,170,0,255,Wood\n2,255,0,0,0,\n"
    )
    assert rows(read(tmp_path, "a.txt", text)) == [
        (0, "Water, deep", "#0000ff"), (1, "Wood", "#00aa00"), (2, "class 2", "#ff0000"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", [
    "0 0 0 255\n1 0 170 0\n", "0\t0\t0\t255\r\n1\t0\t170\t0\r\n", "# palette\n0 blue\n1 #00aa00\n",
])  # fmt: skip
def test_a_colour_map_of_esri_is_read(tmp_path, text):
    expected = [(0, "class 0", "#0000ff"), (1, "class 1", "#00aa00")]
    assert rows(read(tmp_path, "a.clr", text)) == expected


def test_a_palette_that_qgis_exports_keeps_its_labels(tmp_path):
    legend = read(tmp_path, "a.clr", "1 1 2 3 255 two words, one\n2 4 5 6 255 \n")
    assert rows(legend) == [(1, "two words, one", "#010203"), (2, "class 2", "#040506")]


@pytest.mark.parametrize(("name", "content"), [
    ("a.csv", "value,label,color\n-1,outside,#000000\n0,a,#ff0000\n"),
    ("a.qml", '<q><paletteEntry value="-1" label="outside" color="#0000ff" alpha="0"/>'
              '<paletteEntry value="0" label="a" color="#ff0000" alpha="255"/></q>'),
    ("a.clr", "-1 0 0 0 0 outside\n0 255 0 0 255 a\n"),
    ("a.json", '{"properties": {"mlm:output": [{"classification:classes": ['
               '{"value": 7, "name": "outside", "nodata": true}, '
               '{"value": 0, "name": "a", "color_hint": "FF0000"}]}]}}'),
])  # fmt: skip
def test_what_means_no_data_is_no_class_and_that_is_said(tmp_path, name, content):
    legend = read(tmp_path, name, content)
    assert rows(legend) == [(0, "a", "#ff0000")]
    (note,) = legend.notes
    assert "“outside”" in note
    assert "no data" in note


def discrete(bounds, low="nan", high="nan"):
    items = "".join(
        f'<item value="{bound}" label="{number}" color="#00000{number}" alpha="255"/>'
        for number, bound in enumerate(bounds)
    )
    return (
        f'<q><colorrampshader colorRampType="DISCRETE" minimumValue="{low}" maximumValue="{high}">'
        f"{items}</colorrampshader></q>"
    )


@pytest.mark.parametrize(("bounds", "low", "high", "values"), [
    (("0.75", "1.5", "2.25", "inf"), "0", "3", [0, 1, 2, 3]),
    (("0", "1", "2", "inf"), "nan", "nan", [0, 1, 2, 3]),
    (("1", "2", "3", "4"), "1", "4", [1, 2, 3, 4]),
    (("1.9", "2.9", "inf"), "1", "3", [1, 2, 3]),
])  # fmt: skip
def test_the_numbers_of_a_discrete_style_are_upper_bounds(tmp_path, bounds, low, high, values):
    legend = read(tmp_path, "a.qml", discrete(bounds, low, high))
    assert [(e.value, e.label) for e in legend.entries] == [
        (value, str(number)) for number, value in enumerate(values)
    ]


@pytest.mark.parametrize(("bounds", "low", "high", "message"), [
    (("1", "2", "3", "4"), "0", "4", "up to 1 holds the values 0 to 1"),
    (("1", "2", "3", "4"), "nan", "nan", "up to 1 holds the values 0 to 1"),
    (("0", "1", "inf"), "0", "5", "up to inf holds the values 2 to 5"),
    (("0.2", "0.4", "1"), "0", "1", "up to 0.4 holds no whole number"),
    (("0", "x"), "0", "1", "no number"),
])  # fmt: skip
def test_a_discrete_style_whose_classes_have_no_single_value_is_refused(
    tmp_path, bounds, low, high, message
):
    with pytest.raises(LegendError, match=message):
        read(tmp_path, "a.qml", discrete(bounds, low, high))


def test_a_discrete_colour_map_has_upper_bounds_too(tmp_path):
    head = "# QGIS Generated Color Map Export File\nINTERPOLATION:DISCRETE\n"
    legend = read(tmp_path, "a.txt", head + "0.75,0,0,255,255,<= 0.75\ninf,0,170,0,255,> 0.75\n")
    assert [e.value for e in legend.entries] == [0, 1]
    with pytest.raises(LegendError, match="upper bounds"):
        read(tmp_path, "b.txt", head + "1,0,0,255,255,a\n2,0,170,0,255,b\n")


@pytest.mark.parametrize(("name", "content", "message"), [
    ("a.csv", "value,label,color\n0,Water, shallow,#0000ff\n", "line 2 has 4 cells"),
    ("a.csv", "value,label,color\n0\n", "line 2 has 1 cells"),
    ("a.csv", "value,label,r,g\n0,a,1,2\n", "lacks the column blue"),
    ("a.csv", "value,label,r,g,b\n0,a,1,2,256\n", "from 0 to 255"),
    ("a.csv", "value,label,color\n0,a,bluish\n", "no name of a colour"),
    ("a.csv", b"value,label\n0,a\x81\n", "not UTF-8"),
    ("a.csv", "value,label\n-2,a\n", "-1 for no data"),
    ("a.csv", "value,label\n-1,a\n", "holds no classes"),
    ("a.csv", "value,label\n1_0,a\n", "the class value “1_0” is no number"),
    ("a.csv", "value,label\n１,a\n", "the class value “１” is no number"),
    ("a.csv", "value,label\nnan,a\n", "the class value “nan” is no number"),
    ("a.qml", discrete(("0_0", "1")), "a bound that is no number"),
    ("a.clr", "0 0 0\n", "line 1.*no line of a colour map"),
    ("a.clr", "0 0 0 300\n", "line 1.*no line of a colour map"),
    ("a.clr", "x 0 0 3\n", "no number"),
    ("a.clr", b"0 0 0 3\0\n", "NUL"),
    ("a.clr", "", "holds no classes"),
    ("a.txt", "INTERPOLATION:DISCRETE\n", "holds no classes"),
    ("a.txt", "INTERPOLATION:DISCRETE\nx,1,2,3,4,a\n", "no number"),
    ("a.txt", "some words\n", "lacks the columns value, label"),
    ("a.xlsx", "", "expected .qml, .csv"),
])  # fmt: skip
def test_a_file_that_is_no_legend_is_refused_with_the_reason(tmp_path, name, content, message):
    with pytest.raises(LegendError, match=message) as caught:
        read(tmp_path, name, content)
    assert str(tmp_path / name) in str(caught.value)
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize("first", [0, 1])
def test_a_column_index_numbers_the_channels(tmp_path, first):
    path = tmp_path / "worldcover.csv"
    rows = [(2, 30, "Grass"), (0, 10, "Trees"), (1, 20, "Shrubs")]
    lines = [f"{index + first},{value},{label}" for index, value, label in rows]
    path.write_text("index,value,label\n" + "\n".join([*lines, ",-1,x", ",255,no data"]))
    legend = read_legend(path)
    said = Recorder()
    assert [e.value for e in fit(legend, 3, "x", said).channels] == [10, 20, 30]
    assert not said.all("warning")
    # Without values the numbers are those that the map holds.
    path.write_text("index,label\n1,b\n0,a\n")
    assert [(e.value, e.label) for e in read_legend(path).entries] == [(0, "a"), (1, "b")]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("0,10,a\n2,20,b\n", "0, 2 in it.*each number once"),
        ("0,10,a\n0,20,b\n", "0, 0 in it"),
        ("0,10,a\n,20,b\n", "not that of b .20."),
        ("1,0,a\n0,1,b\n", "values that count from 0 are the numbers of the channels"),
        ("x,0,a\n", "“x” is no number"),
    ],
)
def test_a_column_index_that_does_not_number_the_channels_is_refused(tmp_path, rows, words):
    path = tmp_path / "legend.csv"
    path.write_text("index,value,label\n" + rows)
    with pytest.raises(LegendError, match=words):
        read_legend(path)
