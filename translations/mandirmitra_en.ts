<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN" sourcelanguage="en">
<context>
    <name>Sevas</name>
    <message numerus="yes">
        <source>%1 · %n seats</source>
        <translation>
            <numerusform>%1 · %n seat</numerusform>
            <numerusform>%1 · %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::AdministratorPage</name>
    <message numerus="yes">
        <source>Good: %n characters.</source>
        <translation>
            <numerusform>Good: %n character.</numerusform>
            <numerusform>Good: %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strong: %n characters.</source>
        <translation>
            <numerusform>Strong: %n character.</numerusform>
            <numerusform>Strong: %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters are needed.</source>
        <translation>
            <numerusform>%n more character is needed.</numerusform>
            <numerusform>%n more characters are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::CounterPage</name>
    <message numerus="yes">
        <source>Parked (%n)</source>
        <translation>
            <numerusform>Parked (%n)</numerusform>
            <numerusform>Parked (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::DevicesPage</name>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteesPage</name>
    <message numerus="yes">
        <source>%n devotee(s) exported to %1.</source>
        <translation>
            <numerusform>%n devotee exported to %1.</numerusform>
            <numerusform>%n devotees exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::HistoryTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::MovePanel</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::NewDevoteePanel</name>
    <message numerus="yes">
        <source>%n may already be there. Enter on a line opens it.</source>
        <translation>
            <numerusform>%n may already be there. Enter on a line opens it.</numerusform>
            <numerusform>%n may already be there. Enter on a line opens it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptDetails</name>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>Printed %n time</numerusform>
            <numerusform>Printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaEntry</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaPanel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>at most %n</numerusform>
            <numerusform>at most %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::TableFooter</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::TableLine</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n row exported to %1.</numerusform>
            <numerusform>%n rows exported to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
