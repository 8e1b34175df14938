<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>పైకి</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>కిందికి</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>వెనక్కి తీసుకో</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>నకలు తీయి</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>భద్రపరచు</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>మళ్లీ ప్రయత్నించు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>వదిలేయి</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>అమలు చేయి</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>వెనక్కి తీసుకో</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>నకలు తీయి</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
</context>
</TS>
