# Maps of STAC items as platforms for Earth observation run it (OGC Best Practice for Earth
# Observation Application Package, OGC 20-089): items in, cloud-optimised GeoTIFFs and a STAC
# collection of them out.
#
#   cwltool scripts/recipes/stac_to_maps.cwl --items staged --model model --assets B02,B03,B04,B08
#
# The tool is the container of the Dockerfile beside this file; `cwltool --no-container` runs it with
# a program of the name cnnmapper in the PATH.
cwlVersion: v1.2
$graph:
  - class: Workflow
    id: stac-to-maps
    label: Maps of STAC items with a Keras network
    doc: Applies an exported CNN to every item and returns the class maps with their STAC collection.
    inputs:
      items:
        type: Directory
        label: A folder with catalog.json and its items, as a platform stages it, or with rasters
      model:
        type: Directory
        label: The exported model, with its model card
      assets:
        type: string
        label: The assets that are the model's bands, in its order, separated by commas
      mode:
        type: string
        default: patch
        label: "patch: a pixel of the map for each of the image; fcn: fully convolutional"
    outputs:
      maps:
        type: Directory
        outputSource: map/maps
    steps:
      map:
        run: "#map-images"
        in:
          items: items
          model: model
          assets: assets
          mode: mode
        out: [maps]
  - class: CommandLineTool
    id: map-images
    hints:
      DockerRequirement:
        dockerPull: cnnmapper
    requirements:
      NetworkAccess:
        networkAccess: true
      ResourceRequirement:
        coresMin: 2
        ramMin: 4096
    baseCommand: [cnnmapper, mapimages]
    arguments:
      - output=maps
      - predict.sources=
      - predict.creation_options=COG=YES
      - search.catalogue=
      - search.collection=
      - search.output=
    inputs:
      items:
        type: Directory
        inputBinding: {prefix: listed=, separate: false}
      model:
        type: Directory
        inputBinding: {prefix: predict.model=, separate: false}
      assets:
        type: string
        inputBinding: {prefix: search.assets=, separate: false}
      mode:
        type: string
        inputBinding: {prefix: predict.mode=, separate: false}
    outputs:
      maps:
        type: Directory
        outputBinding: {glob: maps}
