<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn_IN" sourcelanguage="en">
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>ಈ ಸಂದೇಶ ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2ರಲ್ಲಿ %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>ಹುಡುಕಿ ಅಥವಾ ಆಜ್ಞೆ</translation>
    </message>
    <message>
        <source>Page, command, devotee or receipt</source>
        <translation>ಪುಟ, ಆಜ್ಞೆ, ಭಕ್ತರು ಅಥವಾ ರಸೀದಿ</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>ಆ ಹೆಸರಿನದು ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>mm::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>ಸೋಸು: %1</translation>
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
        <translation>ಪುಟ</translation>
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
        <translation>ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>ಪುಟಗಳ ಹೆಸರು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>ಚಿಹ್ನೆಗಳನ್ನು ಮಾತ್ರ ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::QuickAmountBar</name>
    <message>
        <source>Quick amounts</source>
        <translation>ತ್ವರಿತ ಮೊತ್ತಗಳು</translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n ಫಲಿತಾಂಶ</numerusform>
            <numerusform>%n ಫಲಿತಾಂಶಗಳು</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>ಫಲಿತಾಂಶಗಳು</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableFooter</name>
    <message>
        <source>Reading…</source>
        <translation>ಓದಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>ಇಲ್ಲಿಯವರೆಗೆ %1 ಸಾಲುಗಳು</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು</numerusform>
            <numerusform>%n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ಸೋಸುಗಳನ್ನು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>ಕಾಲಮ್‌ಗಳನ್ನು ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ಒಟ್ಟು</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableView</name>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>ಸೋಸುಗಳಿಗೆ ಏನೂ ಹೊಂದುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Change what is typed above the columns, or:</source>
        <translation>ಕಾಲಮ್‌ಗಳ ಮೇಲೆ ಟೈಪ್ ಮಾಡಿದ್ದನ್ನು ಬದಲಿಸಿ, ಅಥವಾ:</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ಸೋಸುಗಳನ್ನು ತೆಗೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>ಬಳಕೆದಾರ ಬದಲಿಸಿ ಅಥವಾ ಬೀಗ ಹಾಕಿ</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>ಹುಡುಕಿ ಅಥವಾ ಆಜ್ಞೆ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ಬೆಳಕು ಅಥವಾ ಕತ್ತಲೆ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
</context>
</TS>
