<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n more file(s) were dropped; one is opened at a time</source>
        <translation>
            <numerusform>%n more file was dropped; one is opened at a time</numerusform>
            <numerusform>%n more files were dropped; one is opened at a time</numerusform>
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
</TS>
