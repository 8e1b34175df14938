<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te_IN" sourcelanguage="en">
<context>
    <name>Bookings</name>
    <message>
        <source>Time</source>
        <translation>సమయం</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>సేవ</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>భక్తులు</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>రసీదు</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>వ్యక్తులు</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>స్థానాలు</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>దేవత</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>బుక్ చేసిన సమయం</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>బుక్ అయింది</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>జరిగింది</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>రాలేదు</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>రద్దయింది</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1 కు మార్చారు</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Bookings</source>
        <translation>బుకింగ్‌లు</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>భక్తులు</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>సేవలు</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>తనిఖీ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>వినియోగదారులు</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>కౌంటర్</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>రసీదులు</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>సారాంశం</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>ప్రింటర్లు</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ప్రోగ్రామ్ గురించి</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>విరోధాలు</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>గమనించాల్సినవి</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>కౌంటర్లు కలిసి</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>పరికరాలు</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>క్లౌడ్</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>డేటా</translation>
    </message>
</context>
<context>
    <name>mm::app::Desktop</name>
    <message>
        <source>Command</source>
        <translation>ఆదేశం</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>లాక్ చేయండి లేదా వినియోగదారుని మార్చండి</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>నా PIN పెట్టండి</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>లేత లేదా ముదురు</translation>
    </message>
    <message>
        <source>Change my PIN …</source>
        <translation>నా PIN మార్చండి …</translation>
    </message>
    <message>
        <source>Set my PIN …</source>
        <translation>నా PIN పెట్టండి …</translation>
    </message>
    <message>
        <source>Receipts are stored on this computer as they are issued.</source>
        <translation>రసీదు ఇచ్చిన వెంటనే ఈ కంప్యూటర్‌లో భద్రమవుతుంది.</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>చివరి బ్యాకప్ విఫలమైంది. %1</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>ఇంకా బ్యాకప్ తీయలేదు.</translation>
    </message>
    <message>
        <source>Last backup: %1 %2, %3</source>
        <translation>చివరి బ్యాకప్: %1 %2, %3</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>డేటా ఫోల్డర్: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>వెర్షన్ %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>కౌంటర్ %1</translation>
    </message>
    <message>
        <source>Safe on this PC · the backup failed</source>
        <translation>ఈ కంప్యూటర్‌లో భద్రం · బ్యాకప్ విఫలం</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>ప్రింటర్ సిద్ధం</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>ప్రింటర్ లేదు</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ముద్రణ వరుస</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>నగదు లోపలికి, నగదు బయటకు</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>అమ్మకం లేకుండా పెట్టె తెరవండి</translation>
    </message>
    <message>
        <source>Keys of the counter</source>
        <translation>కౌంటర్ కీలు</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>కౌంటర్‌లో</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>అన్ని పేజీల్లో</translation>
    </message>
    <message>
        <source>Save the card of keys</source>
        <translation>కీల కార్డు భద్రపరచండి</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ఫైళ్లు (*.pdf)</translation>
    </message>
    <message>
        <source>The card of keys is saved as %1. Print it and lay it beside the keyboard.</source>
        <translation>కీల కార్డును %1 గా భద్రపరిచాం. ప్రింట్ చేసి కీబోర్డు పక్కన పెట్టండి.</translation>
    </message>
    <message>
        <source>The program ended by itself the last time. What was being typed is kept. A report for whoever helps you is on this computer; it holds no names and no amounts, and is never sent.</source>
        <translation>గతసారి ప్రోగ్రామ్ దానంతటదే ఆగిపోయింది. టైప్ చేసింది భద్రంగా ఉంది. సహాయం చేసేవారికి నివేదిక ఈ కంప్యూటర్‌లో ఉంది; అందులో పేర్లు, మొత్తాలు లేవు, ఎక్కడికీ పంపబడదు.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>నివేదిక భద్రపరచండి</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>టెక్స్ట్ ఫైళ్లు (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>నివేదికను %1 గా భద్రపరిచాం.</translation>
    </message>
    <message>
        <source>Card of keys as PDF</source>
        <translation>కీల కార్డు PDF గా</translation>
    </message>
    <message>
        <source>print queue: %1</source>
        <translation>ముద్రణ వరుస: %1</translation>
    </message>
    <message>
        <source>This computer has no font for %1: names and receipts in it show boxes instead of letters. Let the package fonts-noto-core be installed, then start the program again.</source>
        <translation>ఈ కంప్యూటర్‌లో %1 ఫాంట్ లేదు: పేర్లలో, రసీదుల్లో అక్షరాలకు బదులు డబ్బాలు కనిపిస్తాయి. fonts-noto-core ప్యాకేజీ పెట్టించి, ప్రోగ్రామ్‌ను మళ్లీ తెరవండి.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>చూపించు</translation>
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
        <translation>ఆపి మూసివేయి</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>ప్రతి జాబితాలో</translation>
    </message>
</context>
<context>
    <name>mm::app::Words</name>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 ప్రింటర్‌కు పంపబడింది.</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF గా భద్రపరచండి (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>రసీదు భద్రపరచండి</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ఫైళ్లు (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1 ను %2 గా భద్రపరిచాం.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1 లో బ్యాకప్ తీశాం.</translation>
    </message>
</context>
<context>
    <name>mm::ui::ApprovalPanel</name>
    <message>
        <source>A second person must agree</source>
        <translation>రెండో వ్యక్తి ఒప్పుకోవాలి</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>యూజర్ పేరు (&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;IN or password</source>
        <translation>పిన్ లేదా పాస్‌వర్డ్ (&amp;I)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>ఒప్పుకుంటున్నాను</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>వదిలేయి</translation>
    </message>
</context>
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>ఈ సందేశం మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>mm::ui::BoardModel</name>
    <message>
        <source>Performed</source>
        <translation>జరిగింది</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>రాలేదు</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>రోజంతా</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingPanel</name>
    <message>
        <source>Performed</source>
        <translation>జరిగింది</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>రాలేదు</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>మార్చండి</translation>
    </message>
    <message>
        <source>Choose a booking to see it here.</source>
        <translation>ఇక్కడ చూడటానికి ఒక బుకింగ్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>First booked for</source>
        <translation>మొదట బుక్ చేసిన రోజు</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>హాజరు కావలసిన సమయం</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>దేవత</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>వ్యక్తులు</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>స్థానాలు</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>రసీదు</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>బుక్ చేసిన సమయం</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>ప్రసాదం</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>సూచనలు</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>రద్దు …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>బుకింగ్‌లు</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1 కి మార్చబడింది.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>రోజు (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Seva</source>
        <translation>సేవ (&amp;S)</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>ఈ రోజు బుకింగ్‌లు</translation>
    </message>
    <message>
        <source>No bookings on this day</source>
        <translation>ఈ రోజుకు బుకింగ్‌లు లేవు</translation>
    </message>
    <message>
        <source>Sevas that are booked at the counter for this day stand here.</source>
        <translation>ఈ రోజుకు కౌంటర్‌లో బుక్ చేసిన సేవలు ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>All sevas</source>
        <translation>అన్ని సేవలు</translation>
    </message>
    <message>
        <source>Cancelled: %1 of receipt %2. %3 goes back to the devotee.</source>
        <translation>రద్దయింది: రసీదు %2 లోని %1. భక్తునికి %3 తిరిగి ఇవ్వాలి.</translation>
    </message>
    <message>
        <source>One of its sevas is not offered any more.</source>
        <translation>అందులోని ఒక సేవ ఇప్పుడు లేదు.</translation>
    </message>
</context>
<context>
    <name>mm::ui::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 లో %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::CancelPanel</name>
    <message>
        <source>In cash, from this drawer</source>
        <translation>నగదుగా, ఈ డ్రాయర్ నుండి</translation>
    </message>
    <message>
        <source>Back by UPI or to the bank</source>
        <translation>యూపీఐ లేదా బ్యాంకు ద్వారా</translation>
    </message>
    <message>
        <source>Later, by the office</source>
        <translation>తర్వాత, కార్యాలయం ద్వారా</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>కారణం (&amp;S)</translation>
    </message>
    <message>
        <source>Money goes &amp;back</source>
        <translation>డబ్బు తిరిగి ఇచ్చే తీరు (&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ference, if there is one</source>
        <translation>రిఫరెన్స్ సంఖ్య, ఉంటే (&amp;F)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ఉంచు</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 రద్దు చేయాలా?</translation>
    </message>
    <message>
        <source>Only this booking is given up and its place is free again. Receipt %1 stays, with whatever else is on it.</source>
        <translation>ఈ బుకింగ్ మాత్రమే రద్దై దాని స్థానం మళ్లీ ఖాళీ అవుతుంది. రసీదు %1 మిగతా వరుసలతో అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Cancel and give back %1</source>
        <translation>రద్దు చేసి %1 తిరిగి ఇవ్వు</translation>
    </message>
</context>
<context>
    <name>mm::ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>వెతకండి లేదా ఆదేశం</translation>
    </message>
    <message>
        <source>Page, command, devotee or receipt</source>
        <translation>పేజీ, ఆదేశం, భక్తులు లేదా రసీదు</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>ఆ పేరుతో ఏదీ లేదు</translation>
    </message>
</context>
<context>
    <name>mm::ui::CounterKeys</name>
    <message>
        <source>Next step; on a full payment: issue and print</source>
        <translation>తర్వాతి అడుగు; పూర్తిగా చెల్లించాక: రసీదు ఇచ్చి ప్రింట్</translation>
    </message>
    <message>
        <source>One step back, nothing typed is lost</source>
        <translation>ఒక అడుగు వెనక్కి, టైప్ చేసింది పోదు</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>విరాళం</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>సేవ</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>వస్తు కానుక</translation>
    </message>
    <message>
        <source>The devotee&apos;s last receipt again</source>
        <translation>భక్తుల చివరి రసీదు మళ్లీ</translation>
    </message>
    <message>
        <source>Address and PAN of the devotee</source>
        <translation>భక్తుల చిరునామా, PAN</translation>
    </message>
    <message>
        <source>Tick one of the family</source>
        <translation>కుటుంబంలో ఒకరిని గుర్తించండి</translation>
    </message>
    <message>
        <source>To the lines of the receipt</source>
        <translation>రసీదు వరుసలకు</translation>
    </message>
    <message>
        <source>Take the line in front away</source>
        <translation>ఉన్న వరుస తీసివేయండి</translation>
    </message>
    <message>
        <source>Next language of the receipt</source>
        <translation>రసీదు తర్వాతి భాష</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>నగదు</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card, cheque, draft or bank transfer</source>
        <translation>కార్డు, చెక్కు, డ్రాఫ్ట్ లేదా బ్యాంకు బదిలీ</translation>
    </message>
    <message>
        <source>Park the ticket</source>
        <translation>రసీదు పక్కన పెట్టండి</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>పక్కన పెట్టిన రసీదులు</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>రసీదు తీసివేయండి</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen on or off</source>
        <translation>భక్తుల తెర ఆన్ లేదా ఆఫ్</translation>
    </message>
    <message>
        <source>Save the receipt as PDF, when the printer gave no paper</source>
        <translation>ప్రింటర్ కాగితం ఇవ్వనప్పుడు రసీదు PDF గా</translation>
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
        <translation>కౌంటర్</translation>
    </message>
    <message>
        <source>The same was given a moment ago: receipt %1, %2. Enter issues another one.</source>
        <translation>ఇదే ఇప్పుడే ఇచ్చారు: రసీదు %1, %2. Enter నొక్కితే మరొకటి వస్తుంది.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>చేర్చండి</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>విరాళం</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>సేవ</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>వస్తు రూపంలో</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>పక్కన పెట్టండి</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>పక్కన పెట్టిన రసీదులు</translation>
    </message>
    <message>
        <source>The date is right: issue</source>
        <translation>తేదీ సరైనదే: ఇవ్వండి</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>మళ్లీ: %1</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>ముందుదే మళ్లీ</translation>
    </message>
    <message numerus="yes">
        <source>Parked (%n)</source>
        <translation>
            <numerusform>పక్కన పెట్టినవి (%n)</numerusform>
            <numerusform>పక్కన పెట్టినవి (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address, PAN</source>
        <translation>చిరునామా, PAN</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen</source>
        <translation>భక్తుల తెర</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>పెట్టె</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ముద్రణ వరుస</translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteePanel</name>
    <message>
        <source>Devotee</source>
        <translation>భక్తులు</translation>
    </message>
    <message>
        <source>Phone, name or receipt number. Enter: no name</source>
        <translation>ఫోన్, పేరు లేదా రసీదు సంఖ్య. Enter: పేరు లేకుండా</translation>
    </message>
    <message>
        <source>Devotee: phone, name or receipt number</source>
        <translation>భక్తులు: ఫోన్, పేరు లేదా రసీదు సంఖ్య</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Phone (if given)</source>
        <translation>ఫోన్ (ఇస్తే)</translation>
    </message>
    <message>
        <source>Without a name the receipt is anonymous.</source>
        <translation>పేరు లేకపోతే రసీదు అజ్ఞాత భక్తుల పేరున వస్తుంది.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>PAN (for deduction)</source>
        <translation>PAN (పన్ను మినహాయింపుకు)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>మొత్తం (₹) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>దేని కోసం (&amp;F)</translation>
    </message>
</context>
<context>
    <name>mm::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>వడపోత: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>ఏమి ఇచ్చారు (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>పరిమాణం లేదా బరువు (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>కొలత (గ్రా, కిలో, లీటరు, సంఖ్య) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>స్వచ్ఛత (22K, 925) (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>అంచనా విలువ (₹), తెలిస్తే (&amp;E)</translation>
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
        <translation>Caps Lock ఆన్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>వినియోగదారు పేరు (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>పాస్‌వర్డ్ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>టైప్ చేసేది చూపించు (&amp;S)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>లాగిన్</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>లాగిన్</translation>
    </message>
    <message>
        <source>Opening the temple&apos;s books …</source>
        <translation>ఆలయ లెక్కలు తెరుచుకుంటున్నాయి …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ఒక్క క్షణం …</translation>
    </message>
</context>
<context>
    <name>mm::ui::LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>రంగులు</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>లేత</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ముదురు</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>కంప్యూటర్‌లో ఉన్నట్టు</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>పట్టికల వరుసలు</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>విశాలమైన వరుసలు</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>దగ్గరి వరుసలు</translation>
    </message>
    <message>
        <source>Size, from the next start</source>
        <translation>పరిమాణం, తర్వాతి ప్రారంభం నుండి</translation>
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
        <translation>లేత లేదా ముదురు</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>తెర భాష</translation>
    </message>
</context>
<context>
    <name>mm::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>పేజీ</translation>
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
        <translation>ఈ పేజీలో</translation>
    </message>
</context>
<context>
    <name>mm::ui::MovePanel</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n స్థానం ఉంది</numerusform>
            <numerusform>%n స్థానాలు ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>పరిమితి లేదు</translation>
    </message>
    <message>
        <source>All day · %1</source>
        <translation>రోజంతా · %1</translation>
    </message>
    <message>
        <source>To &amp;day</source>
        <translation>ఏ రోజుకు (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>సమయం (&amp;B)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>కారణం (&amp;S)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>అలాగే ఉంచండి</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>బుకింగ్ మార్చండి</translation>
    </message>
    <message>
        <source>It can be moved once; the price paid stays. The new day obeys every rule of a new booking.</source>
        <translation>ఒక్కసారే మార్చవచ్చు; చెల్లించిన రుసుము అలాగే ఉంటుంది. కొత్త రోజుకు కొత్త బుకింగ్ నియమాలన్నీ వర్తిస్తాయి.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 కి మార్చండి</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>మార్చండి</translation>
    </message>
</context>
<context>
    <name>mm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>పేజీలు</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>పేజీల పేర్లు చూపించండి</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>గుర్తులు మాత్రమే చూపించండి</translation>
    </message>
</context>
<context>
    <name>mm::ui::PaymentEntry</name>
    <message>
        <source>Cash</source>
        <translation>నగదు</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ఇతర</translation>
    </message>
    <message>
        <source>&amp;Received (₹)</source>
        <translation>తీసుకున్నది (₹) (&amp;R)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>చెల్లింపు విధానం</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>మొత్తం (₹)</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>బ్యాంకు</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>కార్డు</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>చెక్కు</translation>
    </message>
    <message>
        <source>Demand draft</source>
        <translation>డిమాండ్ డ్రాఫ్ట్</translation>
    </message>
    <message>
        <source>Bank transfer (NEFT)</source>
        <translation>బ్యాంకు బదిలీ (NEFT)</translation>
    </message>
    <message>
        <source>Number (6 digits)</source>
        <translation>సంఖ్య (6 అంకెలు)</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>చివరి నాలుగు అంకెలు</translation>
    </message>
    <message>
        <source>UPI reference (12 digits)</source>
        <translation>UPI రిఫరెన్స్ (12 అంకెలు)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>ఆమోద కోడ్</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>శాఖ</translation>
    </message>
    <message>
        <source>Reference (UTR)</source>
        <translation>రిఫరెన్స్ (UTR)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>సరిగ్గా</translation>
    </message>
</context>
<context>
    <name>mm::ui::PersonRow</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>కౌంటర్‌లో ఎవరున్నారు?</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinPanel</name>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>వినియోగదారు పేరు, పాస్‌వర్డ్‌తో</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinScreen</name>
    <message>
        <source>Your PIN</source>
        <translation>మీ PIN</translation>
    </message>
    <message>
        <source>Four to eight digits. With the PIN you take over the counter quickly on this computer; the password is asked again after some hours.</source>
        <translation>నాలుగు నుండి ఎనిమిది అంకెలు. PIN తో ఈ కంప్యూటర్‌లో కౌంటర్‌ను త్వరగా తీసుకోవచ్చు; కొన్ని గంటల తర్వాత పాస్‌వర్డ్ మళ్లీ అడుగుతుంది.</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>మీ పాస్‌వర్డ్ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>కొత్త PIN (&amp;N)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>కొత్త PIN మళ్లీ (&amp;G)</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN పెట్టండి</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintPanel</name>
    <message>
        <source>Given to the printer.</source>
        <translation>ప్రింటర్‌కు పంపబడింది.</translation>
    </message>
    <message>
        <source>DUPLICATE %1 was given to the printer.</source>
        <translation>నకలు %1 ప్రింటర్‌కు పంపబడింది.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 గా భద్రపరిచాం.</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>ప్రింటర్ కనబడలేదు</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>రసీదు భద్రపరచండి</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ఫైళ్లు (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the paper …</source>
        <translation>కాగితం సిద్ధమవుతోంది …</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>రసీదు %1</translation>
    </message>
    <message>
        <source>Receipt %1, DUPLICATE %2</source>
        <extracomment>On the paper itself the word DUPLICATE is printed.</extracomment>
        <translation>రసీదు %1, నకలు %2</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>ప్రింటర్ (&amp;R)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF గా భద్రపరచండి</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintQueuePanel</name>
    <message>
        <source>waiting</source>
        <translation>వేచి ఉంది</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>ముద్రణ అవుతోంది</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>ముద్రించబడింది</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>ముద్రించలేదు</translation>
    </message>
    <message>
        <source>came out or not?</source>
        <translation>వచ్చిందా లేదా?</translation>
    </message>
    <message>
        <source>Did the paper of %1 come out?</source>
        <translation>%1 కాగితం బయటకు వచ్చిందా?</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>అవును, ఇక్కడ ఉంది</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>లేదు, మళ్ళీ ముద్రించండి</translation>
    </message>
    <message>
        <source>No, print a duplicate</source>
        <translation>లేదు, నకలు ముద్రించండి</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>బయటకు వచ్చింది</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>మళ్లీ ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ముద్రణ వరుస</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>ముద్రణ కోసం ఏదీ వేచి లేదు.</translation>
    </message>
    <message>
        <source>Papers, what waits first</source>
        <translation>కాగితాలు, వేచి ఉన్నవి ముందు</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>వేరే ప్రింటర్‌లో</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>ప్రింటర్ కనబడలేదు</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>అక్కడ ముద్రించండి</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>mm::ui::QuickAmountBar</name>
    <message>
        <source>Quick amounts</source>
        <translation>త్వరిత మొత్తాలు</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptDetails</name>
    <message>
        <source>Details of receipt %1</source>
        <translation>రసీదు %1 వివరాలు</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>రద్దయింది</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>ప్రింట్ కాలేదు</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>%n సారి ప్రింట్ అయింది</numerusform>
            <numerusform>%n సార్లు ప్రింట్ అయింది</numerusform>
        </translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>భక్తులు</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ఇచ్చారు</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>లెక్కల తేదీ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>కౌంటర్</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>క్యాషియర్</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>వ్యాఖ్య</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>వివరాలు</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>నిధి %1</translation>
    </message>
    <message>
        <source>In kind: %1, valued</source>
        <translation>వస్తు రూపంలో: %1, విలువ కట్టారు</translation>
    </message>
    <message>
        <source>In kind: %1, value pending</source>
        <translation>వస్తు రూపంలో: %1, విలువ కట్టాలి</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>చెల్లింపు విధానం</translation>
    </message>
    <message>
        <source>Received %1, returned %2</source>
        <translation>తీసుకున్నది %1, తిరిగి ఇచ్చింది %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>Booking cancelled, money given back</source>
        <translation>బుకింగ్ రద్దు, డబ్బు తిరిగి ఇచ్చారు</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptFilterBar</name>
    <message>
        <source>&amp;Find (Ctrl+F)</source>
        <translation>వెతకండి (Ctrl+F) (&amp;F)</translation>
    </message>
    <message>
        <source>Number, phone or name, in any script</source>
        <translation>సంఖ్య, ఫోన్ లేదా పేరు, ఏ లిపిలోనైనా</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>రోజులు (&amp;D)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>నుండి (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>వరకు (&amp;U)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>గత 7 రోజులు</translation>
    </message>
    <message>
        <source>All</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>From … up to</source>
        <translation>తేదీ నుండి … వరకు</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptPanel</name>
    <message>
        <source>Total</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>తిరిగి ఇవ్వాల్సింది</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>రసీదు ఇచ్చి ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Lines of the receipt. Delete removes one.</source>
        <translation>రసీదులోని వరుసలు. Delete ఒకటి తీసివేస్తుంది.</translation>
    </message>
    <message>
        <source>Receipt %1 issued</source>
        <translation>రసీదు %1 ఇచ్చారు</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>రసీదు</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>వరుసలు</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>రసీదు భాష</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptWords</name>
    <message>
        <source>Cash</source>
        <translation>నగదు</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>కార్డు</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>చెక్కు</translation>
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
        <translation>వస్తు రూపంలో</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ఇచ్చారు</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ప్రింట్ అయింది</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>మళ్లీ ప్రింట్ అయింది</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>రద్దయింది</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>పేరు ఇవ్వలేదు</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsPage</name>
    <message>
        <source>Receipt %1 of %2 is cancelled. Keep the old paper with CANCELLED written on it.</source>
        <translation>%2 రసీదు %1 రద్దయింది. పాత కాగితంపై “రద్దు” అని రాసి ఉంచండి.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>రసీదులు</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>మళ్లీ ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Cancel receipt %1?</source>
        <translation>రసీదు %1 రద్దు చేయాలా?</translation>
    </message>
    <message>
        <source>The receipt stays on record as cancelled, its number is not used again, and its bookings are given up. Return the money to the devotee.</source>
        <translation>రసీదు రద్దయినట్టు రికార్డులో ఉంటుంది, దాని సంఖ్య మళ్లీ వాడబడదు, దాని బుకింగ్‌లు రద్దవుతాయి. భక్తులకు డబ్బు తిరిగి ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Cancel receipt of %1</source>
        <translation>%1 రసీదు రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>అలాగే ఉంచండి</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>రసీదులు, కొత్తవి ముందు</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>ఇక్కడ రసీదులు లేవు</translation>
    </message>
    <message>
        <source>Receipts that were issued stand here. Type a number, a phone or a name above, or choose other days.</source>
        <translation>ఇచ్చిన రసీదులు ఇక్కడ కనిపిస్తాయి. పైన సంఖ్య, ఫోన్ లేదా పేరు టైప్ చేయండి, లేదా వేరే రోజులు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>ఏ రసీదూ ఎంచుకోలేదు</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys to see it whole, print it again or cancel it.</source>
        <translation>పూర్తిగా చూడటానికి, మళ్లీ ప్రింట్ చేయడానికి లేదా రద్దు చేయడానికి బాణం కీలతో ఒకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>కారణం (&amp;R)</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>ఇది మీ పేరుతో రికార్డులో ఉంటుంది.</translation>
    </message>
    <message>
        <source>Cancel receipt …</source>
        <translation>రసీదు రద్దు చేయండి …</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ముద్రణ వరుస</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsViewModel</name>
    <message>
        <source>Cancelled</source>
        <translation>రద్దయింది</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>ప్రింట్ కాలేదు</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>రసీదు</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ఇచ్చారు</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>భక్తులు</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>For</source>
        <translation>దేని కోసం</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>చెల్లింపు విధానం</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>కౌంటర్</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>క్యాషియర్</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ప్రింట్ అయింది</translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n ఫలితం</numerusform>
            <numerusform>%n ఫలితాలు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>ఫలితాలు</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaEntry</name>
    <message>
        <source>&amp;Seva</source>
        <translation>సేవ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>తేదీ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>సమయం (&amp;B)</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>పేరు లేదా కోడ్</translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n స్థానం ఉంది</numerusform>
            <numerusform>%n స్థానాలు ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>పరిమితి లేదు</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>టికెట్లు (&amp;T)</translation>
    </message>
    <message>
        <source>Name or code. Enter: %1</source>
        <translation>పేరు లేదా కోడ్. Enter: %1</translation>
    </message>
    <message>
        <source>Full on this day. Next free day: %1</source>
        <translation>ఈ రోజు నిండింది. తర్వాత ఖాళీ రోజు: %1</translation>
    </message>
    <message>
        <source>Full on every day that can be booked.</source>
        <translation>బుక్ చేయగల అన్ని రోజులూ నిండాయి.</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaListPanel</name>
    <message>
        <source>Seva list of %1</source>
        <translation>%1 సేవల జాబితా</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>ప్రింటర్ (&amp;R)</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>ప్రింటర్ కనబడలేదు</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF గా భద్రపరచండి</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>No printer was found. Save the list as PDF instead.</source>
        <translation>ప్రింటర్ కనబడలేదు. జాబితాను PDF గా భద్రపరచండి.</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>ప్రింటర్‌కు పంపబడింది.</translation>
    </message>
    <message>
        <source>Save the seva list</source>
        <translation>సేవల జాబితా భద్రపరచండి</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ఫైళ్లు (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 గా భద్రపరిచాం.</translation>
    </message>
    <message>
        <source>Seva list of %1: what changed since %2</source>
        <translation>%1 సేవల పట్టిక: %2 తర్వాత మారినవి</translation>
    </message>
    <message>
        <source>Nothing came and nothing went since the last print.</source>
        <translation>చివరి ముద్రణ తర్వాత ఏదీ రాలేదు, పోలేదు.</translation>
    </message>
    <message>
        <source>The list of this day has not been printed here yet. This is the whole list.</source>
        <translation>ఈ రోజు పట్టిక ఇక్కడ ఇంకా ముద్రించలేదు. ఇది మొత్తం పట్టిక.</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableFooter</name>
    <message>
        <source>Reading…</source>
        <translation>చదువుతోంది…</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>ఇప్పటివరకు %1 వరుసలు</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n వరుస</numerusform>
            <numerusform>%n వరుసలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>వడపోతలు తీసివేయండి</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Columns, views and export</source>
        <translation>నిలువు వరుసలు, వీక్షణలు, ఎగుమతి</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableKeys</name>
    <message>
        <source>Search or filter the table</source>
        <translation>పట్టికలో వెతకండి లేదా వడపోయండి</translation>
    </message>
    <message>
        <source>Rows of the table dense or comfortable</source>
        <translation>పట్టిక వరుసలు దగ్గరగా లేదా విశాలంగా</translation>
    </message>
    <message>
        <source>Saved views of the table</source>
        <translation>పట్టిక యొక్క భద్రపరచిన వీక్షణలు</translation>
    </message>
    <message>
        <source>Export the table as an Excel workbook</source>
        <translation>పట్టికను ఎక్సెల్ ఫైల్‌గా ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Export the table as a CSV file</source>
        <translation>పట్టికను CSV ఫైల్‌గా ఎగుమతి చేయండి</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableLine</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n వరుస %1 కు ఎగుమతి అయింది.</numerusform>
            <numerusform>%n వరుసలు %1 కు ఎగుమతి అయ్యాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>ఎగుమతి ఆపబడింది. ఏ ఫైల్ రాయలేదు.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Export of the table</source>
        <translation>పట్టిక ఎగుమతి</translation>
    </message>
    <message>
        <source>Stopping the export …</source>
        <translation>ఎగుమతి ఆగుతోంది …</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>ఎగుమతి: %2 లో %1 వరుసలు</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>ఎగుమతి: %1 వరుసలు</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableTools</name>
    <message>
        <source>Saved views …</source>
        <translation>భద్రపరచిన వీక్షణలు …</translation>
    </message>
    <message>
        <source>Export as an Excel workbook …</source>
        <translation>ఎక్సెల్ ఫైల్‌గా ఎగుమతి …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSV గా ఎగుమతి …</translation>
    </message>
    <message>
        <source>Columns of this table</source>
        <translation>ఈ పట్టిక నిలువు వరుసలు</translation>
    </message>
    <message>
        <source>“%1” is shown as far as it goes.</source>
        <translation>“%1” వీలైనంత వరకు చూపబడింది.</translation>
    </message>
    <message>
        <source>This list does not leave as a file by itself: export the register of devotees, which asks for the reason.</source>
        <translation>ఈ జాబితా విడిగా ఫైల్‌గా బయటకు వెళ్లదు: కారణం అడిగే భక్తుల నమోదును ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>పట్టికను ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ఫైళ్లు (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>ఎక్సెల్ ఫైళ్లు (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>ఎగుమతి: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableView</name>
    <message>
        <source>Try again</source>
        <translation>మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>వడపోతకు ఏదీ సరిపోలేదు</translation>
    </message>
    <message>
        <source>Change what is typed above the columns, or:</source>
        <translation>నిలువు వరుసలపై టైప్ చేసింది మార్చండి, లేదా:</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>వడపోతలు తీసివేయండి</translation>
    </message>
    <message>
        <source>Rows of this table</source>
        <translation>ఈ పట్టిక వరుసలు</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>విశాలమైన వరుసలు</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>దగ్గరి వరుసలు</translation>
    </message>
    <message>
        <source>As in the other tables</source>
        <translation>మిగతా పట్టికల్లాగా</translation>
    </message>
</context>
<context>
    <name>mm::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>ముందు రోజు</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>మరుసటి రోజు</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>జాబితా ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>జరిగింది</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>రాలేదు</translation>
    </message>
    <message>
        <source>Sevas of the day</source>
        <translation>ఈ రోజు సేవలు</translation>
    </message>
    <message>
        <source>Arrow keys walk, Space marks performed, N marks that nobody came.</source>
        <translation>బాణం కీలతో కదలండి; Space జరిగింది అని, N రాలేదు అని గుర్తిస్తుంది.</translation>
    </message>
    <message>
        <source>No sevas on this day</source>
        <translation>ఈ రోజు సేవలు లేవు</translation>
    </message>
    <message>
        <source>What is booked at the counter for this day stands here by itself.</source>
        <translation>ఈ రోజుకు కౌంటర్‌లో బుక్ చేసినవి వాటంతట అవే ఇక్కడ వస్తాయి.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>ఈరోజు, %1</translation>
    </message>
    <message>
        <source>%1 of %2 performed</source>
        <translation>%2 లో %1 జరిగాయి</translation>
    </message>
    <message>
        <source>Additions since the last print</source>
        <translation>చివరి ముద్రణ తర్వాత చేరినవి</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>వినియోగదారుని మార్చండి లేదా లాక్ చేయండి</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>వెతకండి లేదా ఆదేశం</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>లేత లేదా ముదురు</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Colours, rows, size</source>
        <translation>రంగులు, వరుసలు, పరిమాణం</translation>
    </message>
</context>
<context>
    <name>mm::ui::ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>భద్రపరచిన వీక్షణలు</translation>
    </message>
    <message>
        <source>A view keeps filters, columns, their order and widths, and the sort. It is yours, on this computer.</source>
        <translation>వడపోతలు, నిలువు వరుసలు, వాటి క్రమం, వెడల్పు, క్రమబద్ధీకరణను వీక్షణ ఉంచుతుంది. అది ఈ కంప్యూటర్‌లో మీది.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>చూపండి</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Save what the table shows now as</source>
        <translation>పట్టిక ఇప్పుడు చూపేదాన్ని ఈ పేరుతో భద్రపరచండి</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1” కొత్త పేరు</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>ఈ వీక్షణ భద్రపరచండి</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>పేరు ఉంచండి</translation>
    </message>
    <message>
        <source>Standard view</source>
        <translation>సాధారణ వీక్షణ</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>వీక్షణ పేరు ఇప్పుడు “%1”.</translation>
    </message>
    <message>
        <source>“%1” keeps what the table shows now.</source>
        <translation>పట్టిక ఇప్పుడు చూపేది “%1” లో ఉంది.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>వెనక్కి తీసుకోండి</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” తొలగించబడింది.</translation>
    </message>
</context>
<context>
    <name>mm::ui::WindowKeys</name>
    <message>
        <source>Search everything: page, action, receipt, devotee, seva</source>
        <translation>అన్నింటిలో వెతకండి: పేజీ, పని, రసీదు, భక్తులు, సేవ</translation>
    </message>
    <message>
        <source>The pages, from the top of the rail</source>
        <translation>పేజీలు, పై నుండి వరుసగా</translation>
    </message>
    <message>
        <source>Help for the page in front</source>
        <translation>ఈ పేజీకి సహాయం</translation>
    </message>
    <message>
        <source>Print queue: what waits, print again</source>
        <translation>ముద్రణ వరుస: వేచి ఉన్నవి, మళ్ళీ ముద్రణ</translation>
    </message>
    <message>
        <source>Cash drawer: cash in, cash out, no sale</source>
        <translation>నగదు పెట్టె: లోపలికి, బయటకు, అమ్మకం లేకుండా</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>లాక్ చేయండి లేదా వినియోగదారుని మార్చండి</translation>
    </message>
</context>
</TS>
