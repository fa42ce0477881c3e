<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- The classes of legend_style.qml in colours that the colour-blind tell apart as well. -->
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="5">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="EXACT" classificationMode="1" clip="0" minimumValue="0" maximumValue="5" labelPrecision="0">
          <item value="0" label="Water" color="#56b4e9" alpha="255"/>
          <item value="1" label="Golf course" color="#b4e1a5" alpha="255"/>
          <item value="2" label="Park and grassland" color="#f0e442" alpha="255"/>
          <item value="3" label="Buildings" color="#d55e00" alpha="255"/>
          <item value="4" label="Forest" color="#5a694b" alpha="255"/>
          <item value="5" label="Farm" color="#692d0f" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
