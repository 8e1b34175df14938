<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>वर</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>खाली</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>प्रत करा</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिकटवा</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>सोडून द्या</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करा</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>प्रत करा</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिकटवा</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
</context>
</TS>
