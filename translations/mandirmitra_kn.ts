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
    <name>mm::ui::CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>ಕೌಂಟರ್</translation>
    </message>
    <message>
        <source>The same was given a moment ago: receipt %1, %2. Enter issues another one.</source>
        <translation>ಇದನ್ನೇ ಈಗಷ್ಟೇ ನೀಡಲಾಗಿದೆ: ರಸೀದಿ %1, %2. ಎಂಟರ್ ಒತ್ತಿದರೆ ಇನ್ನೊಂದು ರಸೀದಿ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>ದೇಣಿಗೆ</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>ಸೇವೆ</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>ವಸ್ತು ರೂಪ</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>ಬದಿಗಿಡಿ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>ಬದಿಗಿಟ್ಟ ರಸೀದಿಗಳು</translation>
    </message>
    <message>
        <source>The date is right: issue</source>
        <translation>ದಿನಾಂಕ ಸರಿಯಿದೆ: ನೀಡಿ</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>ಮತ್ತೆ: %1</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>ಹಿಂದಿನದೇ ಮತ್ತೆ</translation>
    </message>
    <message numerus="yes">
        <source>Parked (%n)</source>
        <translation>
            <numerusform>ಬದಿಗಿಟ್ಟವು (%n)</numerusform>
            <numerusform>ಬದಿಗಿಟ್ಟವು (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteePanel</name>
    <message>
        <source>Devotee</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Phone, name or receipt number. Enter: no name</source>
        <translation>ಫೋನ್, ಹೆಸರು ಅಥವಾ ರಸೀದಿ ಸಂಖ್ಯೆ. ಎಂಟರ್: ಹೆಸರಿಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>Devotee: phone, name or receipt number</source>
        <translation>ಭಕ್ತರು: ಫೋನ್, ಹೆಸರು ಅಥವಾ ರಸೀದಿ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Phone (if given)</source>
        <translation>ಫೋನ್ (ಕೊಟ್ಟಿದ್ದರೆ)</translation>
    </message>
    <message>
        <source>Without a name the receipt is anonymous.</source>
        <translation>ಹೆಸರಿಲ್ಲದಿದ್ದರೆ ರಸೀದಿ ಅನಾಮಧೇಯವಾಗಿರುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>ಮೊತ್ತ (₹)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>ಉದ್ದೇಶ(&amp;F)</translation>
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
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>ಏನು ನೀಡಲಾಗಿದೆ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>ಪ್ರಮಾಣ ಅಥವಾ ತೂಕ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>ಅಳತೆ (ಗ್ರಾಂ, ಕೆಜಿ, ಲೀ., ಸಂಖ್ಯೆ)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>ಶುದ್ಧತೆ (22K, 925)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>ಅಂದಾಜು ಮೌಲ್ಯ (₹), ಗೊತ್ತಿದ್ದರೆ(&amp;E)</translation>
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
    <name>mm::ui::LoginForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the temple&apos;s books …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mm::ui::LookSwitch</name>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished">ಬೆಳಕು ಅಥವಾ ಕತ್ತಲೆ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
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
    <name>mm::ui::PaymentEntry</name>
    <message>
        <source>Cash</source>
        <translation>ನಗದು</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>ಯುಪಿಐ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ಇತರೆ</translation>
    </message>
    <message>
        <source>&amp;Received (₹)</source>
        <translation>ಪಡೆದದ್ದು (₹)(&amp;R)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ಪಾವತಿ ವಿಧಾನ</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>ಮೊತ್ತ (₹)</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ಬ್ಯಾಂಕ್</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>ಚೆಕ್</translation>
    </message>
    <message>
        <source>Demand draft</source>
        <translation>ಡಿಮ್ಯಾಂಡ್ ಡ್ರಾಫ್ಟ್</translation>
    </message>
    <message>
        <source>Bank transfer (NEFT)</source>
        <translation>ಬ್ಯಾಂಕ್ ವರ್ಗಾವಣೆ (NEFT)</translation>
    </message>
    <message>
        <source>Number (6 digits)</source>
        <translation>ಸಂಖ್ಯೆ (6 ಅಂಕಿ)</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>ಕೊನೆಯ ನಾಲ್ಕು ಅಂಕಿ</translation>
    </message>
    <message>
        <source>UPI reference (12 digits)</source>
        <translation>ಯುಪಿಐ ಉಲ್ಲೇಖ ಸಂಖ್ಯೆ (12 ಅಂಕಿ)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>ಅನುಮೋದನೆ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ಶಾಖೆ</translation>
    </message>
    <message>
        <source>Reference (UTR)</source>
        <translation>ಉಲ್ಲೇಖ ಸಂಖ್ಯೆ (UTR)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>ಸರಿಯಾದ ಮೊತ್ತ</translation>
    </message>
</context>
<context>
    <name>mm::ui::PersonRow</name>
    <message>
        <source>Who is at the counter?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mm::ui::PinPanel</name>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mm::ui::PinScreen</name>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four to eight digits. With the PIN you take over the counter quickly on this computer; the password is asked again after some hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintPanel</name>
    <message>
        <source>Given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUPLICATE %1 was given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the paper …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1, DUPLICATE %2</source>
        <extracomment>On the paper itself the word DUPLICATE is printed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
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
    <name>mm::ui::ReceiptPanel</name>
    <message>
        <source>Total</source>
        <translation>ಒಟ್ಟು</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>ಹಿಂತಿರುಗಿಸಿ</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>ರಸೀದಿ ನೀಡಿ, ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Lines of the receipt. Delete removes one.</source>
        <translation>ರಸೀದಿಯ ಸಾಲುಗಳು. ಡಿಲೀಟ್ ಒಂದನ್ನು ತೆಗೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Receipt %1 issued</source>
        <translation>ರಸೀದಿ %1 ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ರಸೀದಿ</translation>
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
    <name>mm::ui::SevaEntry</name>
    <message>
        <source>&amp;Seva</source>
        <translation>ಸೇವೆ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ದಿನಾಂಕ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>ಸಮಯ(&amp;B)</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>ಹೆಸರು ಅಥವಾ ಸಂಕೇತ</translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n ಸ್ಥಾನಗಳು ಉಳಿದಿವೆ</numerusform>
            <numerusform>%n ಸ್ಥಾನಗಳು ಉಳಿದಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ಮಿತಿ ಇಲ್ಲ</translation>
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
