<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr_IN" sourcelanguage="en">
<context>
    <name>Bookings</name>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>देवता</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>नोंदणीची वेळ</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>नोंदवली</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>आले नाहीत</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1 ला हलवली</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Bookings</source>
        <translation>नोंदण्या</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>लेखापरीक्षण</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>वापरकर्ते</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>पावत्या</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>आढावा</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>About</source>
        <translation>प्रोग्रामविषयी</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>विसंगती</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>लक्ष द्यावे असे</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>काउंटर एकत्र</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरणे</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>क्लाउड</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
</context>
<context>
    <name>mm::app::Desktop</name>
    <message>
        <source>Command</source>
        <translation>आज्ञा</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>लॉक करा किंवा वापरकर्ता बदला</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>माझा पिन ठेवा</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>फिकट किंवा गडद</translation>
    </message>
    <message>
        <source>Change my PIN …</source>
        <translation>माझा पिन बदला …</translation>
    </message>
    <message>
        <source>Set my PIN …</source>
        <translation>माझा पिन ठेवा …</translation>
    </message>
    <message>
        <source>Receipts are stored on this computer as they are issued.</source>
        <translation>पावती देताच ती या संगणकावर जतन होते.</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>शेवटचा बॅकअप झाला नाही. %1</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>अजून बॅकअप घेतलेला नाही.</translation>
    </message>
    <message>
        <source>Last backup: %1 %2, %3</source>
        <translation>शेवटचा बॅकअप: %1 %2, %3</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>डेटा फोल्डर: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>आवृत्ती %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>काउंटर %1</translation>
    </message>
    <message>
        <source>Safe on this PC · the backup failed</source>
        <translation>या संगणकावर सुरक्षित · बॅकअप झाला नाही</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>प्रिंटर तयार</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>प्रिंटर नाही</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>छपाई रांग</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>रोख जमा, रोख काढणे</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>विक्रीशिवाय ड्रॉवर उघडा</translation>
    </message>
    <message>
        <source>Keys of the counter</source>
        <translation>काउंटरच्या कळी</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>काउंटरवर</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>प्रत्येक पानावर</translation>
    </message>
    <message>
        <source>Save the card of keys</source>
        <translation>कळींचे पत्रक जतन करा</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फायली (*.pdf)</translation>
    </message>
    <message>
        <source>The card of keys is saved as %1. Print it and lay it beside the keyboard.</source>
        <translation>कळींचे पत्रक %1 म्हणून जतन केले. छापून कीबोर्डजवळ ठेवा.</translation>
    </message>
    <message>
        <source>The program ended by itself the last time. What was being typed is kept. A report for whoever helps you is on this computer; it holds no names and no amounts, and is never sent.</source>
        <translation>मागच्या वेळी प्रोग्राम आपोआप बंद झाला. टाइप केलेले जपून ठेवले आहे. मदत करणाऱ्यासाठी अहवाल या संगणकावर आहे; त्यात नावे व रकमा नाहीत आणि तो कधीही पाठवला जात नाही.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>अहवाल जतन करा</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>मजकूर फायली (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>अहवाल %1 म्हणून जतन केला.</translation>
    </message>
    <message>
        <source>Card of keys as PDF</source>
        <translation>कळींचे पत्रक PDF म्हणून</translation>
    </message>
    <message>
        <source>print queue: %1</source>
        <translation>छपाई रांग: %1</translation>
    </message>
    <message>
        <source>This computer has no font for %1: names and receipts in it show boxes instead of letters. Let the package fonts-noto-core be installed, then start the program again.</source>
        <translation>या संगणकावर %1 चा फॉन्ट नाही: नावे व पावत्यांत अक्षरांऐवजी चौकोन दिसतील. fonts-noto-core पॅकेज बसवून घ्या, मग प्रोग्राम पुन्हा उघडा.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दाखवा</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>थांबवून बंद करा</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>प्रत्येक यादीत</translation>
    </message>
</context>
<context>
    <name>mm::app::Words</name>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 प्रिंटरकडे पाठवली.</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF म्हणून जतन करा (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>पावती जतन करा</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फायली (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1 ही %2 म्हणून जतन केली.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1 मध्ये बॅकअप घेतला.</translation>
    </message>
</context>
<context>
    <name>mm::ui::ApprovalPanel</name>
    <message>
        <source>A second person must agree</source>
        <translation>दुसऱ्या व्यक्तीची संमती हवी</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>वापरकर्ता नाव (&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;IN or password</source>
        <translation>पिन किंवा पासवर्ड (&amp;I)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>संमती द्या</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>राहू द्या</translation>
    </message>
</context>
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>हा संदेश बंद करा</translation>
    </message>
</context>
<context>
    <name>mm::ui::BoardModel</name>
    <message>
        <source>Performed</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>आले नाहीत</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>दिवसभर</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingPanel</name>
    <message>
        <source>Performed</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>आले नाहीत</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>Choose a booking to see it here.</source>
        <translation>येथे पाहण्यासाठी एक नोंदणी निवडा.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>First booked for</source>
        <translation>आधी नोंदवलेला दिवस</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>हजर राहण्याची वेळ</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>देवता</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>नोंदणीची वेळ</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>प्रसाद</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>रद्द करा …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>नोंदण्या</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1 ला बदलली.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>दिवस (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Seva</source>
        <translation>सेवा (&amp;S)</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>या दिवसाच्या नोंदण्या</translation>
    </message>
    <message>
        <source>No bookings on this day</source>
        <translation>या दिवशी नोंदणी नाही</translation>
    </message>
    <message>
        <source>Sevas that are booked at the counter for this day stand here.</source>
        <translation>या दिवसासाठी काउंटरवर नोंदवलेल्या सेवा येथे दिसतात.</translation>
    </message>
    <message>
        <source>All sevas</source>
        <translation>सर्व सेवा</translation>
    </message>
    <message>
        <source>Cancelled: %1 of receipt %2. %3 goes back to the devotee.</source>
        <translation>रद्द झाली: पावती %2 ची %1. भक्ताला %3 परत द्यायचे.</translation>
    </message>
    <message>
        <source>One of its sevas is not offered any more.</source>
        <translation>त्यातील एक सेवा आता उपलब्ध नाही.</translation>
    </message>
</context>
<context>
    <name>mm::ui::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 पैकी %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::CancelPanel</name>
    <message>
        <source>In cash, from this drawer</source>
        <translation>रोख, या ड्रॉवरमधून</translation>
    </message>
    <message>
        <source>Back by UPI or to the bank</source>
        <translation>यूपीआयने किंवा बँकेत</translation>
    </message>
    <message>
        <source>Later, by the office</source>
        <translation>नंतर, कार्यालयातून</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>कारण (&amp;S)</translation>
    </message>
    <message>
        <source>Money goes &amp;back</source>
        <translation>पैसे परत देण्याची रीत (&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ference, if there is one</source>
        <translation>संदर्भ क्रमांक, असल्यास (&amp;F)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 रद्द करायची?</translation>
    </message>
    <message>
        <source>Only this booking is given up and its place is free again. Receipt %1 stays, with whatever else is on it.</source>
        <translation>फक्त ही नोंदणी रद्द होऊन जागा पुन्हा मोकळी होईल. पावती %1 तिच्या बाकी ओळींसह तशीच राहील.</translation>
    </message>
    <message>
        <source>Cancel and give back %1</source>
        <translation>रद्द करून %1 परत द्या</translation>
    </message>
</context>
<context>
    <name>mm::ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>शोध किंवा आज्ञा</translation>
    </message>
    <message>
        <source>Page, command, devotee or receipt</source>
        <translation>पान, आज्ञा, भक्त किंवा पावती</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>या नावाचे काही नाही</translation>
    </message>
</context>
<context>
    <name>mm::ui::CounterKeys</name>
    <message>
        <source>Next step; on a full payment: issue and print</source>
        <translation>पुढची पायरी; पूर्ण भरणा झाल्यावर: द्या आणि छापा</translation>
    </message>
    <message>
        <source>One step back, nothing typed is lost</source>
        <translation>एक पायरी मागे, टाइप केलेले जात नाही</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>देणगी</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>वस्तुरूप देणगी</translation>
    </message>
    <message>
        <source>The devotee&apos;s last receipt again</source>
        <translation>भक्ताची मागची पावती पुन्हा</translation>
    </message>
    <message>
        <source>Address and PAN of the devotee</source>
        <translation>भक्ताचा पत्ता व PAN</translation>
    </message>
    <message>
        <source>Tick one of the family</source>
        <translation>कुटुंबातील एकावर खूण करा</translation>
    </message>
    <message>
        <source>To the lines of the receipt</source>
        <translation>पावतीच्या ओळींकडे</translation>
    </message>
    <message>
        <source>Take the line in front away</source>
        <translation>समोरची ओळ काढा</translation>
    </message>
    <message>
        <source>Next language of the receipt</source>
        <translation>पावतीची पुढची भाषा</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card, cheque, draft or bank transfer</source>
        <translation>कार्ड, धनादेश, ड्राफ्ट किंवा बँक हस्तांतरण</translation>
    </message>
    <message>
        <source>Park the ticket</source>
        <translation>पावती बाजूला ठेवा</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>बाजूला ठेवलेल्या पावत्या</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>पावती पुसा</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen on or off</source>
        <translation>भक्ताचा पडदा चालू किंवा बंद</translation>
    </message>
    <message>
        <source>Save the receipt as PDF, when the printer gave no paper</source>
        <translation>प्रिंटरने कागद दिला नाही तर पावती PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>हेच नुकतेच दिले आहे: पावती %1, %2. एंटर दाबल्यास आणखी एक पावती होईल.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>देणगी</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>वस्तुरूप</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>बाजूला ठेवा</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>पुसा</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>बाजूला ठेवलेल्या पावत्या</translation>
    </message>
    <message>
        <source>The date is right: issue</source>
        <translation>दिनांक बरोबर आहे: पावती द्या</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>पुन्हा: %1</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>मागचेच पुन्हा</translation>
    </message>
    <message numerus="yes">
        <source>Parked (%n)</source>
        <translation>
            <numerusform>बाजूला ठेवलेल्या (%n)</numerusform>
            <numerusform>बाजूला ठेवलेल्या (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address, PAN</source>
        <translation>पत्ता, PAN</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen</source>
        <translation>भक्ताचा पडदा</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>ड्रॉवर</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>छपाई रांग</translation>
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
        <translation>फोन, नाव किंवा पावती क्रमांक. एंटर: नावाशिवाय</translation>
    </message>
    <message>
        <source>Devotee: phone, name or receipt number</source>
        <translation>भक्त: फोन, नाव किंवा पावती क्रमांक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Phone (if given)</source>
        <translation>फोन (दिल्यास)</translation>
    </message>
    <message>
        <source>Without a name the receipt is anonymous.</source>
        <translation>नाव नसल्यास पावती गुप्तदान म्हणून होईल.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>PAN (for deduction)</source>
        <translation>PAN (करसवलतीसाठी)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>रक्कम (₹) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>कशासाठी (&amp;F)</translation>
    </message>
</context>
<context>
    <name>mm::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>गाळा: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>काय दिले (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>प्रमाण किंवा वजन (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>एकक (ग्रॅम, किलो, लिटर, नग) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>शुद्धता (22K, 925) (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>अंदाजे मूल्य (₹), माहीत असल्यास (&amp;E)</translation>
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
        <translation>कॅप्स लॉक चालू आहे.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>वापरकर्ता नाव (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>टाइप केलेले दाखवा (&amp;S)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>लॉग इन करा</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>लॉग इन करा</translation>
    </message>
    <message>
        <source>Opening the temple&apos;s books …</source>
        <translation>मंदिराच्या वह्या उघडत आहेत …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>एक क्षण …</translation>
    </message>
</context>
<context>
    <name>mm::ui::LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>फिकट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गडद</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>संगणकावर आहे तसे</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>तक्त्यांच्या ओळी</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>ऐसपैस ओळी</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>दाट ओळी</translation>
    </message>
    <message>
        <source>Size, from the next start</source>
        <translation>आकार, पुढच्या वेळी सुरू केल्यापासून</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>mm::ui::LookSwitch</name>
    <message>
        <source>Light or dark</source>
        <translation>फिकट किंवा गडद</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>पडद्याची भाषा</translation>
    </message>
</context>
<context>
    <name>mm::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>पान</translation>
    </message>
    <message>
        <source>MandirMitra</source>
        <translation>MandirMitra</translation>
    </message>
    <message>
        <source>%1 · MandirMitra</source>
        <translation>%1 · MandirMitra</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>या पानावर</translation>
    </message>
</context>
<context>
    <name>mm::ui::MovePanel</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n जागा शिल्लक</numerusform>
            <numerusform>%n जागा शिल्लक</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>मर्यादा नाही</translation>
    </message>
    <message>
        <source>All day · %1</source>
        <translation>दिवसभर · %1</translation>
    </message>
    <message>
        <source>To &amp;day</source>
        <translation>कोणत्या दिवसाला (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>वेळ (&amp;B)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>कारण (&amp;S)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>आहे तसे राहू द्या</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>नोंदणी बदला</translation>
    </message>
    <message>
        <source>It can be moved once; the price paid stays. The new day obeys every rule of a new booking.</source>
        <translation>एकदाच बदलता येते; भरलेले शुल्क तेच राहते. नव्या दिवसाला नव्या नोंदणीचे सर्व नियम लागू होतात.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 ला बदला</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदला</translation>
    </message>
</context>
<context>
    <name>mm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>पाने</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>पानांची नावे दाखवा</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>फक्त चिन्हे दाखवा</translation>
    </message>
</context>
<context>
    <name>mm::ui::PaymentEntry</name>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>इतर</translation>
    </message>
    <message>
        <source>&amp;Received (₹)</source>
        <translation>मिळाले (₹) (&amp;R)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भरणा प्रकार</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>रक्कम (₹)</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बँक</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>धनादेश</translation>
    </message>
    <message>
        <source>Demand draft</source>
        <translation>डिमांड ड्राफ्ट</translation>
    </message>
    <message>
        <source>Bank transfer (NEFT)</source>
        <translation>बँक हस्तांतरण (NEFT)</translation>
    </message>
    <message>
        <source>Number (6 digits)</source>
        <translation>क्रमांक (6 अंकी)</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>शेवटचे चार अंक</translation>
    </message>
    <message>
        <source>UPI reference (12 digits)</source>
        <translation>UPI संदर्भ (12 अंकी)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>मंजुरी क्रमांक</translation>
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
        <translation>नेमकी रक्कम</translation>
    </message>
</context>
<context>
    <name>mm::ui::PersonRow</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>काउंटरवर कोण आहे?</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinPanel</name>
    <message>
        <source>&amp;PIN</source>
        <translation>पिन (&amp;P)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे चला</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>वापरकर्ता नाव व पासवर्डने</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinScreen</name>
    <message>
        <source>Your PIN</source>
        <translation>तुमचा पिन</translation>
    </message>
    <message>
        <source>Four to eight digits. With the PIN you take over the counter quickly on this computer; the password is asked again after some hours.</source>
        <translation>चार ते आठ अंक. पिनने या संगणकावर काउंटर लवकर हाती घेता येतो; काही तासांनी पासवर्ड पुन्हा विचारला जातो.</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>तुमचा पासवर्ड (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>नवा पिन (&amp;N)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>नवा पिन पुन्हा (&amp;G)</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>पिन ठेवा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintPanel</name>
    <message>
        <source>Given to the printer.</source>
        <translation>प्रिंटरकडे पाठवली.</translation>
    </message>
    <message>
        <source>DUPLICATE %1 was given to the printer.</source>
        <translation>दुय्यम प्रत %1 प्रिंटरकडे पाठवली.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 म्हणून जतन केली.</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>प्रिंटर सापडला नाही</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>पावती जतन करा</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फायली (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the paper …</source>
        <translation>कागद तयार होत आहे …</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>पावती %1</translation>
    </message>
    <message>
        <source>Receipt %1, DUPLICATE %2</source>
        <extracomment>On the paper itself the word DUPLICATE is printed.</extracomment>
        <translation>पावती %1, दुय्यम प्रत %2</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>प्रिंटर (&amp;R)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापा</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintQueuePanel</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>छापत आहे</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>छापले</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>छापले नाही</translation>
    </message>
    <message>
        <source>came out or not?</source>
        <translation>निघाले की नाही?</translation>
    </message>
    <message>
        <source>Did the paper of %1 come out?</source>
        <translation>%1 चा कागद निघाला का?</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>हो, येथे आहे</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>नाही, पुन्हा छापा</translation>
    </message>
    <message>
        <source>No, print a duplicate</source>
        <translation>नाही, दुसरी प्रत छापा</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>निघाले</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>पुन्हा छापा</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>छपाई रांग</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>छपाईसाठी काही बाकी नाही.</translation>
    </message>
    <message>
        <source>Papers, what waits first</source>
        <translation>कागद, बाकी असलेले आधी</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>दुसऱ्या प्रिंटरवर</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>प्रिंटर सापडला नाही</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>तेथे छापा</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>सोडून द्या</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>mm::ui::QuickAmountBar</name>
    <message>
        <source>Quick amounts</source>
        <translation>झटपट रकमा</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptDetails</name>
    <message>
        <source>Details of receipt %1</source>
        <translation>पावती %1 चा तपशील</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>एकूण</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>छापली नाही</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>%n वेळा छापली</numerusform>
            <numerusform>%n वेळा छापली</numerusform>
        </translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>दिली</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>हिशोबाचा दिनांक</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>रोखपाल</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>शेरा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>निधी %1</translation>
    </message>
    <message>
        <source>In kind: %1, valued</source>
        <translation>वस्तुरूप: %1, मूल्य ठरले</translation>
    </message>
    <message>
        <source>In kind: %1, value pending</source>
        <translation>वस्तुरूप: %1, मूल्य ठरायचे आहे</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भरणा प्रकार</translation>
    </message>
    <message>
        <source>Received %1, returned %2</source>
        <translation>मिळाले %1, परत दिले %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Booking cancelled, money given back</source>
        <translation>नोंदणी रद्द, पैसे परत</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptFilterBar</name>
    <message>
        <source>&amp;Find (Ctrl+F)</source>
        <translation>शोधा (Ctrl+F) (&amp;F)</translation>
    </message>
    <message>
        <source>Number, phone or name, in any script</source>
        <translation>क्रमांक, फोन किंवा नाव, कोणत्याही लिपीत</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>दिवस (&amp;D)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>पासून (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>पर्यंत (&amp;U)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>मागील 7 दिवस</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>From … up to</source>
        <translation>दिनांकापासून … पर्यंत</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptPanel</name>
    <message>
        <source>Total</source>
        <translation>एकूण</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>परत द्यायचे</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>पावती द्या आणि छापा</translation>
    </message>
    <message>
        <source>Lines of the receipt. Delete removes one.</source>
        <translation>पावतीच्या ओळी. Delete एक ओळ काढते.</translation>
    </message>
    <message>
        <source>Receipt %1 issued</source>
        <translation>पावती %1 दिली</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>ओळी</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>पावतीची भाषा</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptWords</name>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>धनादेश</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>NEFT</source>
        <translation>NEFT</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>वस्तुरूप</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>दिली</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छापली</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>पुन्हा छापली</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>नाव दिले नाही</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsPage</name>
    <message>
        <source>Receipt %1 of %2 is cancelled. Keep the old paper with CANCELLED written on it.</source>
        <translation>%2 ची पावती %1 रद्द झाली. जुन्या कागदावर “रद्द” लिहून तो जपून ठेवा.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>पावत्या</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापा</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>पुन्हा छापा</translation>
    </message>
    <message>
        <source>Cancel receipt %1?</source>
        <translation>पावती %1 रद्द करायची?</translation>
    </message>
    <message>
        <source>The receipt stays on record as cancelled, its number is not used again, and its bookings are given up. Return the money to the devotee.</source>
        <translation>पावती रद्द म्हणून नोंदीत राहते, तिचा क्रमांक पुन्हा वापरला जात नाही आणि तिच्या नोंदण्या सोडल्या जातात. भक्ताला पैसे परत द्या.</translation>
    </message>
    <message>
        <source>Cancel receipt of %1</source>
        <translation>%1 ची पावती रद्द करा</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>पावत्या, नवी आधी</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>येथे पावत्या नाहीत</translation>
    </message>
    <message>
        <source>Receipts that were issued stand here. Type a number, a phone or a name above, or choose other days.</source>
        <translation>दिलेल्या पावत्या येथे दिसतात. वर क्रमांक, फोन किंवा नाव टाइप करा किंवा दुसरे दिवस निवडा.</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>पावती निवडलेली नाही</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys to see it whole, print it again or cancel it.</source>
        <translation>पूर्ण पाहण्यासाठी, पुन्हा छापण्यासाठी किंवा रद्द करण्यासाठी बाणाच्या कळींनी एक निवडा.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>हे तुमच्या नावासह नोंदीत राहते.</translation>
    </message>
    <message>
        <source>Cancel receipt …</source>
        <translation>पावती रद्द करा …</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>छपाई रांग</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsViewModel</name>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>छापली नाही</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>दिली</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>For</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भरणा प्रकार</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>रोखपाल</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छापली</translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n निकाल</numerusform>
            <numerusform>%n निकाल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>निकाल</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaEntry</name>
    <message>
        <source>&amp;Seva</source>
        <translation>सेवा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>दिनांक (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>वेळ (&amp;B)</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>नाव किंवा संकेत</translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n जागा शिल्लक</numerusform>
            <numerusform>%n जागा शिल्लक</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>मर्यादा नाही</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>तिकिटे (&amp;T)</translation>
    </message>
    <message>
        <source>Name or code. Enter: %1</source>
        <translation>नाव किंवा संकेत. Enter: %1</translation>
    </message>
    <message>
        <source>Full on this day. Next free day: %1</source>
        <translation>या दिवशी जागा नाही. पुढचा मोकळा दिवस: %1</translation>
    </message>
    <message>
        <source>Full on every day that can be booked.</source>
        <translation>नोंदवता येणारे सर्व दिवस भरले आहेत.</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaListPanel</name>
    <message>
        <source>Seva list of %1</source>
        <translation>%1 ची सेवा यादी</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>प्रिंटर (&amp;R)</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>प्रिंटर सापडला नाही</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापा</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>No printer was found. Save the list as PDF instead.</source>
        <translation>प्रिंटर सापडला नाही. यादी PDF म्हणून जतन करा.</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>प्रिंटरकडे पाठवली.</translation>
    </message>
    <message>
        <source>Save the seva list</source>
        <translation>सेवा यादी जतन करा</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फायली (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 म्हणून जतन केली.</translation>
    </message>
    <message>
        <source>Seva list of %1: what changed since %2</source>
        <translation>%1 ची सेवा यादी: %2 नंतरचे बदल</translation>
    </message>
    <message>
        <source>Nothing came and nothing went since the last print.</source>
        <translation>मागील छपाईनंतर काही आले नाही, गेले नाही.</translation>
    </message>
    <message>
        <source>The list of this day has not been printed here yet. This is the whole list.</source>
        <translation>या दिवसाची यादी येथे अजून छापली नाही. ही पूर्ण यादी आहे.</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableFooter</name>
    <message>
        <source>Reading…</source>
        <translation>वाचत आहे…</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>आतापर्यंत %1 ओळी</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ओळ</numerusform>
            <numerusform>%n ओळी</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>गाळणी काढा</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>एकूण</translation>
    </message>
    <message>
        <source>Columns, views and export</source>
        <translation>स्तंभ, दृश्ये आणि निर्यात</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableKeys</name>
    <message>
        <source>Search or filter the table</source>
        <translation>तक्त्यात शोधा किंवा गाळा</translation>
    </message>
    <message>
        <source>Rows of the table dense or comfortable</source>
        <translation>तक्त्याच्या ओळी दाट किंवा मोकळ्या</translation>
    </message>
    <message>
        <source>Saved views of the table</source>
        <translation>तक्त्याची जतन केलेली दृश्ये</translation>
    </message>
    <message>
        <source>Export the table as an Excel workbook</source>
        <translation>तक्ता एक्सेल वर्कबुक म्हणून निर्यात करा</translation>
    </message>
    <message>
        <source>Export the table as a CSV file</source>
        <translation>तक्ता CSV फाइल म्हणून निर्यात करा</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableLine</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n ओळ %1 मध्ये निर्यात झाली.</numerusform>
            <numerusform>%n ओळी %1 मध्ये निर्यात झाल्या.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>निर्यात थांबवला. कोणतीही फाइल लिहिली नाही.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Export of the table</source>
        <translation>तक्त्याची निर्यात</translation>
    </message>
    <message>
        <source>Stopping the export …</source>
        <translation>निर्यात थांबवत आहे …</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>निर्यात: %2 पैकी %1 ओळी</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>निर्यात: %1 ओळी</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableTools</name>
    <message>
        <source>Saved views …</source>
        <translation>जतन केलेली दृश्ये …</translation>
    </message>
    <message>
        <source>Export as an Excel workbook …</source>
        <translation>एक्सेल वर्कबुक म्हणून निर्यात …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSV म्हणून निर्यात …</translation>
    </message>
    <message>
        <source>Columns of this table</source>
        <translation>या तक्त्याचे स्तंभ</translation>
    </message>
    <message>
        <source>“%1” is shown as far as it goes.</source>
        <translation>“%1” शक्य तितके दाखवले आहे.</translation>
    </message>
    <message>
        <source>This list does not leave as a file by itself: export the register of devotees, which asks for the reason.</source>
        <translation>ही यादी स्वतंत्रपणे फाइल म्हणून जात नाही: कारण विचारणारी भक्तांची नोंदवही निर्यात करा.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>तक्ता निर्यात करा</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फाइली (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>एक्सेल वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>निर्यात: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableView</name>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>गाळणीत काही बसत नाही</translation>
    </message>
    <message>
        <source>Change what is typed above the columns, or:</source>
        <translation>स्तंभांवर टाइप केलेले बदला किंवा:</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>गाळणी काढा</translation>
    </message>
    <message>
        <source>Rows of this table</source>
        <translation>या तक्त्याच्या ओळी</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>ऐसपैस ओळी</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>दाट ओळी</translation>
    </message>
    <message>
        <source>As in the other tables</source>
        <translation>इतर तक्त्यांप्रमाणे</translation>
    </message>
</context>
<context>
    <name>mm::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>आदला दिवस</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>दुसरा दिवस</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>यादी छापा</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>आले नाहीत</translation>
    </message>
    <message>
        <source>Sevas of the day</source>
        <translation>या दिवसाच्या सेवा</translation>
    </message>
    <message>
        <source>Arrow keys walk, Space marks performed, N marks that nobody came.</source>
        <translation>बाणाच्या कळींनी चला; Space संपन्न म्हणून, N आले नाहीत म्हणून नोंदवते.</translation>
    </message>
    <message>
        <source>No sevas on this day</source>
        <translation>या दिवशी सेवा नाहीत</translation>
    </message>
    <message>
        <source>What is booked at the counter for this day stands here by itself.</source>
        <translation>या दिवसासाठी काउंटरवर नोंदवलेले आपोआप येथे येते.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>%1 of %2 performed</source>
        <translation>%2 पैकी %1 संपन्न</translation>
    </message>
    <message>
        <source>Additions since the last print</source>
        <translation>मागील छपाईनंतर जोडलेले</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>वापरकर्ता बदला किंवा लॉक करा</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>शोध किंवा आज्ञा</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>फिकट किंवा गडद</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Colours, rows, size</source>
        <translation>रंग, ओळी, आकार</translation>
    </message>
</context>
<context>
    <name>mm::ui::ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>जतन केलेली दृश्ये</translation>
    </message>
    <message>
        <source>A view keeps filters, columns, their order and widths, and the sort. It is yours, on this computer.</source>
        <translation>दृश्यात गाळण्या, स्तंभ, त्यांचा क्रम, रुंदी आणि क्रमवारी राहते. ते या संगणकावर तुमचे आहे.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दाखवा</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाव बदला</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Save what the table shows now as</source>
        <translation>तक्ता आता जे दाखवतो ते या नावाने जतन करा</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1” चे नवे नाव</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>हे दृश्य जतन करा</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>नाव ठेवा</translation>
    </message>
    <message>
        <source>Standard view</source>
        <translation>नेहमीचे दृश्य</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>दृश्याचे नाव आता “%1” आहे.</translation>
    </message>
    <message>
        <source>“%1” keeps what the table shows now.</source>
        <translation>तक्ता आता जे दाखवतो ते “%1” मध्ये राहिले.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>मागे घ्या</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” हटवले.</translation>
    </message>
</context>
<context>
    <name>mm::ui::WindowKeys</name>
    <message>
        <source>Search everything: page, action, receipt, devotee, seva</source>
        <translation>सर्वत्र शोधा: पान, कृती, पावती, भक्त, सेवा</translation>
    </message>
    <message>
        <source>The pages, from the top of the rail</source>
        <translation>पाने, वरपासून क्रमाने</translation>
    </message>
    <message>
        <source>Help for the page in front</source>
        <translation>या पानाची मदत</translation>
    </message>
    <message>
        <source>Print queue: what waits, print again</source>
        <translation>छपाई रांग: बाकी कागद, पुन्हा छपाई</translation>
    </message>
    <message>
        <source>Cash drawer: cash in, cash out, no sale</source>
        <translation>रोख ड्रॉवर: आत, बाहेर, विक्रीशिवाय</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>लॉक करा किंवा वापरकर्ता बदला</translation>
    </message>
</context>
</TS>
