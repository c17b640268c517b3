<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>Needs {0}. Cut off here: copied and saved, it has %n more line(s)</source>
        <translation>
            <numerusform>Needs {0}. Cut off here: copied and saved, it has %n more line</numerusform>
            <numerusform>Needs {0}. Cut off here: copied and saved, it has %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message numerus="yes">
        <source>%n differ by no finite number</source>
        <translation>
            <numerusform>%n differs by no finite number</numerusform>
            <numerusform>%n differ by no finite number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message numerus="yes">
        <source>More (%n changed)</source>
        <translation>
            <numerusform>More (%n changed)</numerusform>
            <numerusform>More (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainedTexts</name>
    <message numerus="yes">
        <source>%n by border {0}: {1}</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>%n by border {0}: {1}</numerusform>
            <numerusform>%n by border {0}: {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the window lie outside</source>
        <translation>
            <numerusform>%n cell of the window lies outside</numerusform>
            <numerusform>%n cells of the window lie outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels lie outside the image</source>
        <translation>
            <numerusform>%n pixel lies outside the image</numerusform>
            <numerusform>%n pixels lie outside the image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n pixels</source>
        <translation>
            <numerusform>of %n pixel</numerusform>
            <numerusform>of %n pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n channels</source>
        <translation>
            <numerusform>Σ of %n channel</numerusform>
            <numerusform>Σ of %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n pixels</source>
        <translation>
            <numerusform>Σ of %n pixel</numerusform>
            <numerusform>Σ of %n pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n products</source>
        <translation>
            <numerusform>Σ of %n product</numerusform>
            <numerusform>Σ of %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiltersPage</name>
    <message numerus="yes">
        <source>%n kernel(s) of {0}</source>
        <translation>
            <numerusform>%n kernel of {0}</numerusform>
            <numerusform>%n kernels of {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without response ({0})</source>
        <translation>
            <numerusform>%n without response ({0})</numerusform>
            <numerusform>%n without response ({0})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message numerus="yes">
        <source>%n not finite</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n not finite</numerusform>
            <numerusform>%n not finite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message numerus="yes">
        <source>%n more recipe(s) were dropped; one is opened</source>
        <translation>
            <numerusform>%n more recipe was dropped; one is opened</numerusform>
            <numerusform>%n more recipes were dropped; one is opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelItems</name>
    <message numerus="yes">
        <source>the first of %n map(s)</source>
        <translation>
            <numerusform>the only map</numerusform>
            <numerusform>the first of %n maps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message numerus="yes">
        <source>Duplicate %n kernel(s)</source>
        <translation>
            <numerusform>Duplicate kernel</numerusform>
            <numerusform>Duplicate %n kernels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n kernel(s)</source>
        <translation>
            <numerusform>Move kernel</numerusform>
            <numerusform>Move %n kernels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n kernel(s)</source>
        <translation>
            <numerusform>Remove kernel</numerusform>
            <numerusform>Remove %n kernels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerBar</name>
    <message numerus="yes">
        <source>%n kernel(s)</source>
        <translation>
            <numerusform>%n kernel</numerusform>
            <numerusform>%n kernels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnedTexts</name>
    <message numerus="yes">
        <source>%n direction(s) of the weights are not told by these pixels and stay as small as possible. A smaller kernel, fewer pixels left out or a picture with more structure would tell them</source>
        <translation>
            <numerusform>%n direction of the weights is not told by these pixels and stays as small as possible. A smaller kernel, fewer pixels left out or a picture with more structure would tell it</numerusform>
            <numerusform>%n directions of the weights are not told by these pixels and stay as small as possible. A smaller kernel, fewer pixels left out or a picture with more structure would tell them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetListDialog</name>
    <message numerus="yes">
        <source>%n of them under another name</source>
        <translation>
            <numerusform>%n of them under another name</numerusform>
            <numerusform>%n of them under another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) selected</source>
        <translation>
            <numerusform>%n preset selected</numerusform>
            <numerusform>%n presets selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were deleted</source>
        <translation>
            <numerusform>%n preset was deleted</numerusform>
            <numerusform>%n presets were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were exported</source>
        <translation>
            <numerusform>%n preset was exported</numerusform>
            <numerusform>%n presets were exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were imported</source>
        <translation>
            <numerusform>%n preset was imported</numerusform>
            <numerusform>%n presets were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTexts</name>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n picture(s) only that of the chosen kernel is saved.</source>
        <translation>
            <numerusform>Of %n picture only that of the chosen kernel is saved.</numerusform>
            <numerusform>Of %n pictures only that of the chosen kernel is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpectrumView</name>
    <message numerus="yes">
        <source>%n not finite, taken as the mean</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n not finite, taken as the mean</numerusform>
            <numerusform>%n not finite, taken as the mean</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message numerus="yes">
        <source>%n row(s) copied as a table</source>
        <translation>
            <numerusform>%n row copied as a table</numerusform>
            <numerusform>%n rows copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TensorList</name>
    <message numerus="yes">
        <source>%n filter(s) of {0}, {1}</source>
        <translation>
            <numerusform>%n filter of {0}, {1}</numerusform>
            <numerusform>%n filters of {0}, {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
</TS>
