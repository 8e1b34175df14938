<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>બધું પસંદ કરો</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ઉપર</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>નીચે</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>બરાબર</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>પાછું ફેરવો</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ફરી કરો</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>કાપો</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>નકલ કરો</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ચોંટાડો</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>કાઢો</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>બધું પસંદ કરો</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>બરાબર</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>મદદ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>બરાબર</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સાચવો</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>હા</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ના</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ફરી પ્રયત્ન કરો</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>છોડી દો</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>મદદ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>લાગુ કરો</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>પાછું ફેરવો</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ફરી કરો</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>કાપો</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>નકલ કરો</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ચોંટાડો</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>કાઢો</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>બધું પસંદ કરો</translation>
    </message>
</context>
</TS>
