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
    <name>mm::ui::CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>The same was given a moment ago: receipt %1, %2. Enter issues another one.</source>
        <translation>यही अभी-अभी दिया गया है: रसीद %1, %2। एंटर दबाने पर एक और रसीद बनेगी।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>दान</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>वस्तु रूप</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>अलग रखी रसीदें</translation>
    </message>
    <message>
        <source>The date is right: issue</source>
        <translation>दिनांक सही है: जारी करें</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>फिर से: %1</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>पिछला फिर से</translation>
    </message>
    <message numerus="yes">
        <source>Parked (%n)</source>
        <translation>
            <numerusform>अलग रखे (%n)</numerusform>
            <numerusform>अलग रखे (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteePanel</name>
    <message>
        <source>Devotee</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Phone, name or receipt number. Enter: no name</source>
        <translation>फ़ोन, नाम या रसीद क्रमांक। एंटर: बिना नाम</translation>
    </message>
    <message>
        <source>Devotee: phone, name or receipt number</source>
        <translation>भक्त: फ़ोन, नाम या रसीद क्रमांक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone (if given)</source>
        <translation>फ़ोन (यदि दिया हो)</translation>
    </message>
    <message>
        <source>Without a name the receipt is anonymous.</source>
        <translation>नाम न होने पर रसीद गुमनाम रहेगी।</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>रकम (₹)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>प्रयोजन(&amp;F)</translation>
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
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>क्या दिया गया(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>मात्रा या तौल(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>इकाई (ग्राम, किग्रा, लीटर, नग)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>शुद्धता (22K, 925)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>अनुमानित मूल्य (₹), यदि ज्ञात हो(&amp;E)</translation>
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
        <translation type="unfinished">उजला या गहरा</translation>
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
    <name>mm::ui::PaymentEntry</name>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>यूपीआई</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>&amp;Received (₹)</source>
        <translation>प्राप्त (₹)(&amp;R)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का प्रकार</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>रकम (₹)</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Demand draft</source>
        <translation>डिमांड ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Bank transfer (NEFT)</source>
        <translation>बैंक अंतरण (NEFT)</translation>
    </message>
    <message>
        <source>Number (6 digits)</source>
        <translation>क्रमांक (6 अंक)</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>अंतिम चार अंक</translation>
    </message>
    <message>
        <source>UPI reference (12 digits)</source>
        <translation>यूपीआई संदर्भ (12 अंक)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>अनुमोदन कोड</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Reference (UTR)</source>
        <translation>संदर्भ (UTR)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>सही रकम</translation>
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
        <translation>त्वरित रकमें</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptPanel</name>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>रसीद जारी करें और छापें</translation>
    </message>
    <message>
        <source>Lines of the receipt. Delete removes one.</source>
        <translation>रसीद की पंक्तियाँ। डिलीट एक को हटाता है।</translation>
    </message>
    <message>
        <source>Receipt %1 issued</source>
        <translation>रसीद %1 जारी हुई</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
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
    <name>mm::ui::SevaEntry</name>
    <message>
        <source>&amp;Seva</source>
        <translation>सेवा(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>दिनांक(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>समय(&amp;B)</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>नाम या कोड</translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n स्थान शेष</numerusform>
            <numerusform>%n स्थान शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
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
