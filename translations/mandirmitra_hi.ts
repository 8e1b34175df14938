<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>mm::ui::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>खोज या आदेश</translation>
    </message>
    <message>
        <source>Page, command, devotee or receipt</source>
        <translation>पृष्ठ, आदेश, भक्त या रसीद</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>इस नाम का कुछ नहीं है</translation>
    </message>
</context>
<context>
    <name>mm::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>छाँटें: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::KeyButton</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>mm::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>MandirMitra</source>
        <translation>MandirMitra</translation>
    </message>
    <message>
        <source>%1 · MandirMitra</source>
        <translation>%1 · MandirMitra</translation>
    </message>
</context>
<context>
    <name>mm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>पृष्ठों के नाम दिखाएँ</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>केवल चिह्न दिखाएँ</translation>
    </message>
</context>
<context>
    <name>mm::ui::QuickAmountBar</name>
    <message>
        <source>Quick amounts</source>
        <translation>त्वरित रकमें</translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n परिणाम</numerusform>
            <numerusform>%n परिणाम</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableFooter</name>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>अब तक %1 पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>छँटाई हटाएँ</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>स्तंभ चुनें</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableView</name>
    <message>
        <source>Try again</source>
        <translation>फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>छँटाई से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Change what is typed above the columns, or:</source>
        <translation>स्तंभों के ऊपर लिखा बदलें, या:</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>छँटाई हटाएँ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>उपयोगकर्ता बदलें या ताला लगाएँ</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>खोज या आदेश</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>उजला या गहरा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
</TS>
