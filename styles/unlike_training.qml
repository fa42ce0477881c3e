<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- How unlike the training a pixel is: viridis from 0 to 1, as styles/probability.qml has it, and red
     above 1, where the map should not be trusted. The ramp gives them again. -->
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="4" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="2">
      <rasterTransparency/>
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="2" labelPrecision="1">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option type="QString" name="color1" value="68,1,84,255"/>
              <Option type="QString" name="color2" value="215,25,28,255"/>
              <Option type="QString" name="discrete" value="0"/>
              <Option type="QString" name="rampType" value="gradient"/>
              <Option type="QString" name="stops" value="0.05;72,36,117,255:0.1;65,68,135,255:0.15;53,95,141,255:0.2;42,120,142,255:0.25;33,145,140,255:0.3;34,168,132,255:0.35;68,191,112,255:0.4;122,209,81,255:0.45;189,223,38,255:0.5;253,231,37,255:0.5000005;215,25,28,255"/>
            </Option>
          </colorramp>
          <item value="0" label="0" color="#440154" alpha="255"/>
          <item value="0.1" label="0.1" color="#482475" alpha="255"/>
          <item value="0.2" label="0.2" color="#414487" alpha="255"/>
          <item value="0.3" label="0.3" color="#355f8d" alpha="255"/>
          <item value="0.4" label="0.4" color="#2a788e" alpha="255"/>
          <item value="0.5" label="0.5" color="#21918c" alpha="255"/>
          <item value="0.6" label="0.6" color="#22a884" alpha="255"/>
          <item value="0.7" label="0.7" color="#44bf70" alpha="255"/>
          <item value="0.8" label="0.8" color="#7ad151" alpha="255"/>
          <item value="0.9" label="0.9" color="#bddf26" alpha="255"/>
          <item value="1" label="1" color="#fde725" alpha="255"/>
          <item value="1.000001" label="above 1: unlike the training" color="#d7191c" alpha="255"/>
          <item value="2" label="2 and more" color="#d7191c" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
