<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta_IN" sourcelanguage="en">
<context>
    <name>Bookings</name>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>சேவை</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>பக்தர்</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>இடங்கள்</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>தெய்வம்</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>பதிவு செய்த நேரம்</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>பதிவாகியுள்ளது</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>நிறைவேறியது</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>வரவில்லை</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்தானது</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1க்கு மாற்றப்பட்டது</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Bookings</source>
        <translation>முன்பதிவுகள்</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>பக்தர்கள்</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>சேவைகள்</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>தணிக்கை</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>பயனர்கள்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>கவுண்டர்</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ரசீதுகள்</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>கண்ணோட்டம்</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>அச்சுப்பொறிகள்</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>About</source>
        <translation>நிரலைப் பற்றி</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>முரண்பாடுகள்</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>கவனிக்க வேண்டியவை</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>கவுண்டர்கள் ஒன்றாக</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>சாதனங்கள்</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>கிளவுட்</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>தரவு</translation>
    </message>
</context>
<context>
    <name>mm::app::Desktop</name>
    <message>
        <source>Command</source>
        <translation>கட்டளை</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>பூட்டு அல்லது பயனரை மாற்று</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>என் PIN அமைக்க</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>வெளிர் அல்லது கருமை</translation>
    </message>
    <message>
        <source>Change my PIN …</source>
        <translation>என் PIN மாற்ற …</translation>
    </message>
    <message>
        <source>Set my PIN …</source>
        <translation>என் PIN அமைக்க …</translation>
    </message>
    <message>
        <source>Receipts are stored on this computer as they are issued.</source>
        <translation>ரசீது வழங்கியவுடனே இந்தக் கணினியில் சேமிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>கடைசிக் காப்புப் பிரதி எடுக்க முடியவில்லை. %1</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>இன்னும் காப்புப் பிரதி எடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Last backup: %1 %2, %3</source>
        <translation>கடைசிக் காப்புப் பிரதி: %1 %2, %3</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>தரவு உறை: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>பதிப்பு %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>கவுண்டர் %1</translation>
    </message>
    <message>
        <source>Safe on this PC · the backup failed</source>
        <translation>இந்தக் கணினியில் பாதுகாப்பாக உள்ளது · காப்புப் பிரதி தோல்வி</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>பிரிண்டர் தயார்</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>பிரிண்டர் இல்லை</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>அச்சு வரிசை</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>பணம் உள்ளே, பணம் வெளியே</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>விற்பனையின்றி பெட்டியைத் திற</translation>
    </message>
    <message>
        <source>Keys of the counter</source>
        <translation>கவுண்டர் விசைகள்</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>கவுண்டரில்</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>எல்லாப் பக்கங்களிலும்</translation>
    </message>
    <message>
        <source>Save the card of keys</source>
        <translation>விசை அட்டையைச் சேமி</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF கோப்புகள் (*.pdf)</translation>
    </message>
    <message>
        <source>The card of keys is saved as %1. Print it and lay it beside the keyboard.</source>
        <translation>விசை அட்டை %1 ஆகச் சேமிக்கப்பட்டது. அச்சிட்டு விசைப்பலகை அருகில் வைக்கவும்.</translation>
    </message>
    <message>
        <source>The program ended by itself the last time. What was being typed is kept. A report for whoever helps you is on this computer; it holds no names and no amounts, and is never sent.</source>
        <translation>கடந்த முறை நிரல் தானாக நின்றுவிட்டது. தட்டச்சு செய்தது பாதுகாப்பாக உள்ளது. உதவுபவருக்கான அறிக்கை இந்தக் கணினியில் உள்ளது; அதில் பெயரோ தொகையோ இல்லை, எங்கும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>அறிக்கையைச் சேமி</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>உரைக் கோப்புகள் (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>அறிக்கை %1 ஆகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Card of keys as PDF</source>
        <translation>விசை அட்டை PDF ஆக</translation>
    </message>
    <message>
        <source>print queue: %1</source>
        <translation>அச்சு வரிசை: %1</translation>
    </message>
    <message>
        <source>This computer has no font for %1: names and receipts in it show boxes instead of letters. Let the package fonts-noto-core be installed, then start the program again.</source>
        <translation>இந்தக் கணினியில் %1 எழுத்துரு இல்லை: பெயர்களிலும் ரசீதுகளிலும் எழுத்துகளுக்குப் பதில் கட்டங்கள் தெரியும். fonts-noto-core தொகுப்பை நிறுவச் செய்து, நிரலை மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>காட்டு</translation>
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
        <translation>நிறுத்தி மூடு</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>ஒவ்வொரு பட்டியலிலும்</translation>
    </message>
</context>
<context>
    <name>mm::app::Words</name>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 பிரிண்டருக்கு அனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF ஆகச் சேமி (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ரசீதைச் சேமி</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF கோப்புகள் (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1, %2 ஆகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1 இல் காப்புப் பிரதி எடுக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>mm::ui::ApprovalPanel</name>
    <message>
        <source>A second person must agree</source>
        <translation>இரண்டாவது நபர் ஒப்புக்கொள்ள வேண்டும்</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>பயனர் பெயர் (&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;IN or password</source>
        <translation>பின் அல்லது கடவுச்சொல் (&amp;I)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>ஒப்புக்கொள்</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>விட்டுவிடு</translation>
    </message>
</context>
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>இந்தச் செய்தியை மூடு</translation>
    </message>
</context>
<context>
    <name>mm::ui::BoardModel</name>
    <message>
        <source>Performed</source>
        <translation>நிறைவேறியது</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>வரவில்லை</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>நாள் முழுவதும்</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingPanel</name>
    <message>
        <source>Performed</source>
        <translation>நிறைவேறியது</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>வரவில்லை</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Choose a booking to see it here.</source>
        <translation>இங்கே காண ஒரு முன்பதிவைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>First booked for</source>
        <translation>முதலில் பதிவு செய்த நாள்</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>வர வேண்டிய நேரம்</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>தெய்வம்</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>இடங்கள்</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>பதிவு செய்த நேரம்</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>பிரசாதம்</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>குறிப்புகள்</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>ரத்து …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>முன்பதிவுகள்</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1க்கு மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>நாள் (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Seva</source>
        <translation>சேவை (&amp;S)</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>இந்த நாளின் முன்பதிவுகள்</translation>
    </message>
    <message>
        <source>No bookings on this day</source>
        <translation>இந்த நாளில் முன்பதிவுகள் இல்லை</translation>
    </message>
    <message>
        <source>Sevas that are booked at the counter for this day stand here.</source>
        <translation>இந்த நாளுக்குக் கவுண்டரில் பதிவு செய்த சேவைகள் இங்கே காணப்படும்.</translation>
    </message>
    <message>
        <source>All sevas</source>
        <translation>எல்லா சேவைகளும்</translation>
    </message>
    <message>
        <source>Cancelled: %1 of receipt %2. %3 goes back to the devotee.</source>
        <translation>ரத்தானது: ரசீது %2 இன் %1. பக்தருக்கு %3 திரும்பும்.</translation>
    </message>
    <message>
        <source>One of its sevas is not offered any more.</source>
        <translation>அதிலுள்ள ஒரு சேவை இப்போது இல்லை.</translation>
    </message>
</context>
<context>
    <name>mm::ui::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 இல் %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::CancelPanel</name>
    <message>
        <source>In cash, from this drawer</source>
        <translation>ரொக்கமாக, இந்தப் பெட்டியிலிருந்து</translation>
    </message>
    <message>
        <source>Back by UPI or to the bank</source>
        <translation>யுபிஐ அல்லது வங்கி வழியாக</translation>
    </message>
    <message>
        <source>Later, by the office</source>
        <translation>பிறகு, அலுவலகம் மூலம்</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>காரணம் (&amp;S)</translation>
    </message>
    <message>
        <source>Money goes &amp;back</source>
        <translation>பணம் திரும்பும் முறை (&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ference, if there is one</source>
        <translation>குறிப்பு எண், இருந்தால் (&amp;F)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>இருக்கட்டும்</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 ரத்து செய்யவா?</translation>
    </message>
    <message>
        <source>Only this booking is given up and its place is free again. Receipt %1 stays, with whatever else is on it.</source>
        <translation>இந்த முன்பதிவு மட்டும் ரத்தாகி இடம் மீண்டும் காலியாகும். ரசீது %1 மற்ற வரிகளுடன் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Cancel and give back %1</source>
        <translation>ரத்து செய்து %1 திருப்பிக் கொடு</translation>
    </message>
</context>
<context>
    <name>mm::ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>தேடல் அல்லது கட்டளை</translation>
    </message>
    <message>
        <source>Page, command, devotee or receipt</source>
        <translation>பக்கம், கட்டளை, பக்தர் அல்லது ரசீது</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>அந்தப் பெயரில் எதுவும் இல்லை</translation>
    </message>
</context>
<context>
    <name>mm::ui::CounterKeys</name>
    <message>
        <source>Next step; on a full payment: issue and print</source>
        <translation>அடுத்த படி; முழுத் தொகை செலுத்தியதும்: வழங்கி அச்சிடு</translation>
    </message>
    <message>
        <source>One step back, nothing typed is lost</source>
        <translation>ஒரு படி பின்னால், தட்டச்சு செய்தது அழியாது</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>நன்கொடை</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>சேவை</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>பொருள் காணிக்கை</translation>
    </message>
    <message>
        <source>The devotee&apos;s last receipt again</source>
        <translation>பக்தரின் கடைசி ரசீது மீண்டும்</translation>
    </message>
    <message>
        <source>Address and PAN of the devotee</source>
        <translation>பக்தரின் முகவரியும் PAN உம்</translation>
    </message>
    <message>
        <source>Tick one of the family</source>
        <translation>குடும்பத்தில் ஒருவரைக் குறி</translation>
    </message>
    <message>
        <source>To the lines of the receipt</source>
        <translation>ரசீதின் வரிகளுக்கு</translation>
    </message>
    <message>
        <source>Take the line in front away</source>
        <translation>முன்னுள்ள வரியை நீக்கு</translation>
    </message>
    <message>
        <source>Next language of the receipt</source>
        <translation>ரசீதின் அடுத்த மொழி</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ரொக்கம்</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card, cheque, draft or bank transfer</source>
        <translation>அட்டை, காசோலை, வரைவோலை அல்லது வங்கிப் பரிமாற்றம்</translation>
    </message>
    <message>
        <source>Park the ticket</source>
        <translation>ரசீதை ஒதுக்கி வை</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>ஒதுக்கி வைத்த ரசீதுகள்</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>ரசீதை அழி</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen on or off</source>
        <translation>பக்தர் திரை இயக்கு அல்லது நிறுத்து</translation>
    </message>
    <message>
        <source>Save the receipt as PDF, when the printer gave no paper</source>
        <translation>பிரிண்டர் தாள் தராதபோது ரசீதை PDF ஆகச் சேமி</translation>
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
        <translation>கவுண்டர்</translation>
    </message>
    <message>
        <source>The same was given a moment ago: receipt %1, %2. Enter issues another one.</source>
        <translation>இதே சற்று முன் வழங்கப்பட்டது: ரசீது %1, %2. Enter அழுத்தினால் இன்னொன்று வழங்கப்படும்.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>நன்கொடை</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>சேவை</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>பொருளாக</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>ஒதுக்கி வை</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>ஒதுக்கி வைத்த ரசீதுகள்</translation>
    </message>
    <message>
        <source>The date is right: issue</source>
        <translation>தேதி சரி: வழங்கு</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>மீண்டும்: %1</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>முந்தையதே மீண்டும்</translation>
    </message>
    <message numerus="yes">
        <source>Parked (%n)</source>
        <translation>
            <numerusform>ஒதுக்கியவை (%n)</numerusform>
            <numerusform>ஒதுக்கியவை (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address, PAN</source>
        <translation>முகவரி, PAN</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen</source>
        <translation>பக்தர் திரை</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>பெட்டி</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>அச்சு வரிசை</translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteePanel</name>
    <message>
        <source>Devotee</source>
        <translation>பக்தர்</translation>
    </message>
    <message>
        <source>Phone, name or receipt number. Enter: no name</source>
        <translation>தொலைபேசி, பெயர் அல்லது ரசீது எண். Enter: பெயரின்றி</translation>
    </message>
    <message>
        <source>Devotee: phone, name or receipt number</source>
        <translation>பக்தர்: தொலைபேசி, பெயர் அல்லது ரசீது எண்</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Phone (if given)</source>
        <translation>தொலைபேசி (கொடுத்தால்)</translation>
    </message>
    <message>
        <source>Without a name the receipt is anonymous.</source>
        <translation>பெயர் இல்லாவிட்டால் ரசீது பெயரின்றி வழங்கப்படும்.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>PAN (for deduction)</source>
        <translation>PAN (வரிக்கழிவுக்கு)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>தொகை (₹) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>நோக்கம் (&amp;F)</translation>
    </message>
</context>
<context>
    <name>mm::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>வடிகட்டி: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>என்ன வழங்கப்பட்டது (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>அளவு அல்லது எடை (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>அலகு (கிராம், கிலோ, லிட்டர், எண்ணிக்கை) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>தூய்மை (22K, 925) (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>மதிப்பு (₹), தெரிந்தால் (&amp;E)</translation>
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
        <translation>Caps Lock இயக்கத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>பயனர் பெயர் (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>கடவுச்சொல் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>தட்டச்சு செய்வதைக் காட்டு (&amp;S)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>உள்நுழை</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Opening the temple&apos;s books …</source>
        <translation>கோயில் கணக்குகள் திறக்கப்படுகின்றன …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ஒரு நிமிடம் …</translation>
    </message>
</context>
<context>
    <name>mm::ui::LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>கருமை</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>கணினியில் உள்ளபடி</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>அட்டவணை வரிகள்</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>அகன்ற வரிகள்</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>நெருக்கமான வரிகள்</translation>
    </message>
    <message>
        <source>Size, from the next start</source>
        <translation>அளவு, அடுத்த தொடக்கம் முதல்</translation>
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
        <translation>வெளிர் அல்லது கருமை</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>திரையின் மொழி</translation>
    </message>
</context>
<context>
    <name>mm::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>பக்கம்</translation>
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
        <translation>இந்தப் பக்கத்தில்</translation>
    </message>
</context>
<context>
    <name>mm::ui::MovePanel</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n இடம் மீதி</numerusform>
            <numerusform>%n இடங்கள் மீதி</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>வரம்பு இல்லை</translation>
    </message>
    <message>
        <source>All day · %1</source>
        <translation>நாள் முழுவதும் · %1</translation>
    </message>
    <message>
        <source>To &amp;day</source>
        <translation>எந்த நாளுக்கு (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>நேரம் (&amp;B)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>காரணம் (&amp;S)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>அப்படியே இருக்கட்டும்</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>முன்பதிவை மாற்று</translation>
    </message>
    <message>
        <source>It can be moved once; the price paid stays. The new day obeys every rule of a new booking.</source>
        <translation>ஒரு முறை மட்டுமே மாற்றலாம்; செலுத்திய கட்டணம் அப்படியே இருக்கும். புதிய நாளுக்குப் புதிய முன்பதிவின் எல்லா விதிகளும் பொருந்தும்.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1க்கு மாற்று</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>மாற்று</translation>
    </message>
</context>
<context>
    <name>mm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>பக்கங்கள்</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>பக்கங்களின் பெயர்களைக் காட்டு</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>சின்னங்களை மட்டும் காட்டு</translation>
    </message>
</context>
<context>
    <name>mm::ui::PaymentEntry</name>
    <message>
        <source>Cash</source>
        <translation>ரொக்கம்</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>மற்றவை</translation>
    </message>
    <message>
        <source>&amp;Received (₹)</source>
        <translation>பெற்றது (₹) (&amp;R)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>செலுத்தும் முறை</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>தொகை (₹)</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>தேதியிட்டது</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>வங்கி</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>அட்டை</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>காசோலை</translation>
    </message>
    <message>
        <source>Demand draft</source>
        <translation>வரைவோலை</translation>
    </message>
    <message>
        <source>Bank transfer (NEFT)</source>
        <translation>வங்கிப் பரிமாற்றம் (NEFT)</translation>
    </message>
    <message>
        <source>Number (6 digits)</source>
        <translation>எண் (6 இலக்கம்)</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>கடைசி நான்கு இலக்கங்கள்</translation>
    </message>
    <message>
        <source>UPI reference (12 digits)</source>
        <translation>UPI குறிப்பு எண் (12 இலக்கம்)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>ஒப்புதல் எண்</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>கிளை</translation>
    </message>
    <message>
        <source>Reference (UTR)</source>
        <translation>குறிப்பு எண் (UTR)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>சரியான தொகை</translation>
    </message>
</context>
<context>
    <name>mm::ui::PersonRow</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>கவுண்டரில் இருப்பவர் யார்?</translation>
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
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>பயனர் பெயரும் கடவுச்சொல்லும் கொண்டு</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinScreen</name>
    <message>
        <source>Your PIN</source>
        <translation>உங்கள் PIN</translation>
    </message>
    <message>
        <source>Four to eight digits. With the PIN you take over the counter quickly on this computer; the password is asked again after some hours.</source>
        <translation>நான்கு முதல் எட்டு இலக்கங்கள். PIN கொண்டு இந்தக் கணினியில் கவுண்டரை விரைவாக ஏற்கலாம்; சில மணி நேரம் கழித்துக் கடவுச்சொல் மீண்டும் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>உங்கள் கடவுச்சொல் (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>புதிய PIN (&amp;N)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>புதிய PIN மீண்டும் (&amp;G)</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN அமை</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintPanel</name>
    <message>
        <source>Given to the printer.</source>
        <translation>பிரிண்டருக்கு அனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>DUPLICATE %1 was given to the printer.</source>
        <translation>நகல் %1 பிரிண்டருக்கு அனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ஆகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>பிரிண்டர் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ரசீதைச் சேமி</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF கோப்புகள் (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the paper …</source>
        <translation>தாள் தயாராகிறது …</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ரசீது %1</translation>
    </message>
    <message>
        <source>Receipt %1, DUPLICATE %2</source>
        <extracomment>On the paper itself the word DUPLICATE is printed.</extracomment>
        <translation>ரசீது %1, நகல் %2</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>பிரிண்டர் (&amp;R)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ஆகச் சேமி</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintQueuePanel</name>
    <message>
        <source>waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>அச்சாகிறது</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>அச்சானது</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>அச்சாகவில்லை</translation>
    </message>
    <message>
        <source>came out or not?</source>
        <translation>வந்ததா இல்லையா?</translation>
    </message>
    <message>
        <source>Did the paper of %1 come out?</source>
        <translation>%1 தாள் வெளியே வந்ததா?</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>ஆம், இங்கே உள்ளது</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>இல்லை, மீண்டும் அச்சிடு</translation>
    </message>
    <message>
        <source>No, print a duplicate</source>
        <translation>இல்லை, நகலை அச்சிடு</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>வந்துவிட்டது</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>மீண்டும் அச்சிடு</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>அச்சு வரிசை</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>அச்சுக்கு எதுவும் காத்திருக்கவில்லை.</translation>
    </message>
    <message>
        <source>Papers, what waits first</source>
        <translation>தாள்கள், காத்திருப்பவை முதலில்</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>வேறு அச்சுப்பொறியில்</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>பிரிண்டர் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>அங்கே அச்சிடு</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
</context>
<context>
    <name>mm::ui::QuickAmountBar</name>
    <message>
        <source>Quick amounts</source>
        <translation>விரைவுத் தொகைகள்</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptDetails</name>
    <message>
        <source>Details of receipt %1</source>
        <translation>ரசீது %1 விவரங்கள்</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>மொத்தம்</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்தானது</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>அச்சிடவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>%n முறை அச்சிடப்பட்டது</numerusform>
            <numerusform>%n முறை அச்சிடப்பட்டது</numerusform>
        </translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>பக்தர்</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>தொலைபேசி</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>கணக்குத் தேதி</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>கவுண்டர்</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>காசாளர்</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>நிதி %1</translation>
    </message>
    <message>
        <source>In kind: %1, valued</source>
        <translation>பொருளாக: %1, மதிப்பிடப்பட்டது</translation>
    </message>
    <message>
        <source>In kind: %1, value pending</source>
        <translation>பொருளாக: %1, மதிப்பு நிலுவை</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>செலுத்தும் முறை</translation>
    </message>
    <message>
        <source>Received %1, returned %2</source>
        <translation>பெற்றது %1, திருப்பியது %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>Booking cancelled, money given back</source>
        <translation>முன்பதிவு ரத்து, பணம் திரும்பியது</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptFilterBar</name>
    <message>
        <source>&amp;Find (Ctrl+F)</source>
        <translation>தேடு (Ctrl+F) (&amp;F)</translation>
    </message>
    <message>
        <source>Number, phone or name, in any script</source>
        <translation>எண், தொலைபேசி அல்லது பெயர்</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>நாட்கள் (&amp;D)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>முதல் (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>வரை (&amp;U)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>கடந்த 7 நாட்கள்</translation>
    </message>
    <message>
        <source>All</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>From … up to</source>
        <translation>தேதி முதல் … வரை</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptPanel</name>
    <message>
        <source>Total</source>
        <translation>மொத்தம்</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>மீதித் தொகை</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>வழங்கி அச்சிடு</translation>
    </message>
    <message>
        <source>Lines of the receipt. Delete removes one.</source>
        <translation>ரசீதின் வரிகள். Delete ஒன்றை நீக்கும்.</translation>
    </message>
    <message>
        <source>Receipt %1 issued</source>
        <translation>ரசீது %1 தயார்</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>வரிகள்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>ரசீதின் மொழி</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptWords</name>
    <message>
        <source>Cash</source>
        <translation>ரொக்கம்</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>அட்டை</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>காசோலை</translation>
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
        <translation>பொருளாக</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>அச்சிடப்பட்டது</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>மீண்டும் அச்சிடப்பட்டது</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்தானது</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>பெயர் கொடுக்கப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsPage</name>
    <message>
        <source>Receipt %1 of %2 is cancelled. Keep the old paper with CANCELLED written on it.</source>
        <translation>%2க்கான ரசீது %1 ரத்தானது. பழைய தாளில் “ரத்து” என்று எழுதி வைத்துக்கொள்ளவும்.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ரசீதுகள்</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>மீண்டும் அச்சிடு</translation>
    </message>
    <message>
        <source>Cancel receipt %1?</source>
        <translation>ரசீது %1 ஐ ரத்து செய்யவா?</translation>
    </message>
    <message>
        <source>The receipt stays on record as cancelled, its number is not used again, and its bookings are given up. Return the money to the devotee.</source>
        <translation>ரசீது ரத்தானதாகப் பதிவில் இருக்கும், அதன் எண் மீண்டும் பயன்படாது, அதன் முன்பதிவுகள் கைவிடப்படும். பக்தருக்குப் பணத்தைத் திருப்பிக் கொடுக்கவும்.</translation>
    </message>
    <message>
        <source>Cancel receipt of %1</source>
        <translation>%1 ரசீதை ரத்து செய்</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>அப்படியே இருக்கட்டும்</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>ரசீதுகள், புதியவை முதலில்</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>இங்கே ரசீதுகள் இல்லை</translation>
    </message>
    <message>
        <source>Receipts that were issued stand here. Type a number, a phone or a name above, or choose other days.</source>
        <translation>வழங்கிய ரசீதுகள் இங்கே காணப்படும். மேலே எண், தொலைபேசி அல்லது பெயரைத் தட்டச்சு செய்யவும், அல்லது வேறு நாட்களைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>எந்த ரசீதும் தேர்ந்தெடுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys to see it whole, print it again or cancel it.</source>
        <translation>முழுமையாகக் காண, மீண்டும் அச்சிட அல்லது ரத்து செய்ய அம்பு விசைகளால் ஒன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>காரணம் (&amp;R)</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>இது உங்கள் பெயருடன் பதிவில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Cancel receipt …</source>
        <translation>ரசீதை ரத்து செய் …</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>அச்சு வரிசை</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsViewModel</name>
    <message>
        <source>Cancelled</source>
        <translation>ரத்தானது</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>அச்சிடவில்லை</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>பக்தர்</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>தொலைபேசி</translation>
    </message>
    <message>
        <source>For</source>
        <translation>எதற்காக</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>செலுத்தும் முறை</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>கவுண்டர்</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>காசாளர்</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>அச்சிடப்பட்டது</translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n முடிவு</numerusform>
            <numerusform>%n முடிவுகள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>முடிவுகள்</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaEntry</name>
    <message>
        <source>&amp;Seva</source>
        <translation>சேவை (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>தேதி (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>நேரம் (&amp;B)</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>பெயர் அல்லது குறியீடு</translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n இடம் மீதி</numerusform>
            <numerusform>%n இடங்கள் மீதி</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>வரம்பு இல்லை</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>சீட்டுகள் (&amp;T)</translation>
    </message>
    <message>
        <source>Name or code. Enter: %1</source>
        <translation>பெயர் அல்லது குறியீடு. Enter: %1</translation>
    </message>
    <message>
        <source>Full on this day. Next free day: %1</source>
        <translation>இந்த நாளில் நிறைந்தது. அடுத்த காலி நாள்: %1</translation>
    </message>
    <message>
        <source>Full on every day that can be booked.</source>
        <translation>பதிவு செய்யக்கூடிய எல்லா நாட்களும் நிறைந்தன.</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaListPanel</name>
    <message>
        <source>Seva list of %1</source>
        <translation>%1 சேவைப் பட்டியல்</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>பிரிண்டர் (&amp;R)</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>பிரிண்டர் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ஆகச் சேமி</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>No printer was found. Save the list as PDF instead.</source>
        <translation>பிரிண்டர் கிடைக்கவில்லை. பட்டியலை PDF ஆகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>பிரிண்டருக்கு அனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>Save the seva list</source>
        <translation>சேவைப் பட்டியலைச் சேமி</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF கோப்புகள் (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ஆகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Seva list of %1: what changed since %2</source>
        <translation>%1 சேவைப் பட்டியல்: %2க்குப் பின் மாறியவை</translation>
    </message>
    <message>
        <source>Nothing came and nothing went since the last print.</source>
        <translation>கடைசி அச்சுக்குப் பின் எதுவும் வரவோ போகவோ இல்லை.</translation>
    </message>
    <message>
        <source>The list of this day has not been printed here yet. This is the whole list.</source>
        <translation>இந்த நாளின் பட்டியல் இங்கே இன்னும் அச்சிடப்படவில்லை. இது முழுப் பட்டியல்.</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableFooter</name>
    <message>
        <source>Reading…</source>
        <translation>படிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>இதுவரை %1 வரிகள்</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n வரி</numerusform>
            <numerusform>%n வரிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>வடிகட்டிகளை நீக்கு</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>மொத்தம்</translation>
    </message>
    <message>
        <source>Columns, views and export</source>
        <translation>நெடுவரிசைகள், காட்சிகள், ஏற்றுமதி</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableKeys</name>
    <message>
        <source>Search or filter the table</source>
        <translation>அட்டவணையில் தேடு அல்லது வடிகட்டு</translation>
    </message>
    <message>
        <source>Rows of the table dense or comfortable</source>
        <translation>அட்டவணை வரிகள் நெருக்கமாக அல்லது தளர்வாக</translation>
    </message>
    <message>
        <source>Saved views of the table</source>
        <translation>அட்டவணையின் சேமித்த காட்சிகள்</translation>
    </message>
    <message>
        <source>Export the table as an Excel workbook</source>
        <translation>அட்டவணையை எக்செல் கோப்பாக ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Export the table as a CSV file</source>
        <translation>அட்டவணையை CSV கோப்பாக ஏற்றுமதி செய்</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableLine</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n வரி %1 கோப்பில் ஏற்றுமதி ஆனது.</numerusform>
            <numerusform>%n வரிகள் %1 கோப்பில் ஏற்றுமதி ஆயின.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>ஏற்றுமதி நிறுத்தப்பட்டது. கோப்பு எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Export of the table</source>
        <translation>அட்டவணையின் ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Stopping the export …</source>
        <translation>ஏற்றுமதி நிறுத்தப்படுகிறது …</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>ஏற்றுமதி: %2 இல் %1 வரிகள்</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>ஏற்றுமதி: %1 வரிகள்</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableTools</name>
    <message>
        <source>Saved views …</source>
        <translation>சேமித்த காட்சிகள் …</translation>
    </message>
    <message>
        <source>Export as an Excel workbook …</source>
        <translation>எக்செல் கோப்பாக ஏற்றுமதி …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSV ஆக ஏற்றுமதி …</translation>
    </message>
    <message>
        <source>Columns of this table</source>
        <translation>இந்த அட்டவணையின் நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>“%1” is shown as far as it goes.</source>
        <translation>“%1” இயன்ற அளவு காட்டப்படுகிறது.</translation>
    </message>
    <message>
        <source>This list does not leave as a file by itself: export the register of devotees, which asks for the reason.</source>
        <translation>இந்தப் பட்டியல் தனியாகக் கோப்பாக வெளியேறாது: காரணம் கேட்கும் பக்தர் பதிவேட்டை ஏற்றுமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>அட்டவணையை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV கோப்புகள் (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>எக்செல் கோப்புகள் (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>ஏற்றுமதி: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableView</name>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>வடிகட்டிக்குப் பொருந்துவது எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Change what is typed above the columns, or:</source>
        <translation>நெடுவரிசைகளுக்கு மேல் தட்டச்சு செய்ததை மாற்றவும், அல்லது:</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>வடிகட்டிகளை நீக்கு</translation>
    </message>
    <message>
        <source>Rows of this table</source>
        <translation>இந்தப் பட்டியலின் வரிசைகள்</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>அகன்ற வரிகள்</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>நெருக்கமான வரிகள்</translation>
    </message>
    <message>
        <source>As in the other tables</source>
        <translation>மற்ற பட்டியல்களைப் போல</translation>
    </message>
</context>
<context>
    <name>mm::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>முந்தைய நாள்</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>அடுத்த நாள்</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>பட்டியலை அச்சிடு</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>நிறைவேறியது</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>வரவில்லை</translation>
    </message>
    <message>
        <source>Sevas of the day</source>
        <translation>இந்த நாளின் சேவைகள்</translation>
    </message>
    <message>
        <source>Arrow keys walk, Space marks performed, N marks that nobody came.</source>
        <translation>அம்பு விசைகளால் நகரவும்; Space நிறைவேறியது என்றும், N வரவில்லை என்றும் குறிக்கும்.</translation>
    </message>
    <message>
        <source>No sevas on this day</source>
        <translation>இந்த நாளில் சேவைகள் இல்லை</translation>
    </message>
    <message>
        <source>What is booked at the counter for this day stands here by itself.</source>
        <translation>இந்த நாளுக்குக் கவுண்டரில் பதிவு செய்தவை தானாகவே இங்கே வரும்.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>இன்று, %1</translation>
    </message>
    <message>
        <source>%1 of %2 performed</source>
        <translation>%2 இல் %1 நிறைவேறியது</translation>
    </message>
    <message>
        <source>Additions since the last print</source>
        <translation>கடைசி அச்சுக்குப் பின் சேர்ந்தவை</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>பயனரை மாற்று அல்லது பூட்டு</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>தேடல் அல்லது கட்டளை</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>வெளிர் அல்லது கருமை</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Colours, rows, size</source>
        <translation>நிறம், வரிகள், அளவு</translation>
    </message>
</context>
<context>
    <name>mm::ui::ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>சேமித்த காட்சிகள்</translation>
    </message>
    <message>
        <source>A view keeps filters, columns, their order and widths, and the sort. It is yours, on this computer.</source>
        <translation>வடிகட்டிகள், நெடுவரிசைகள், அவற்றின் வரிசை, அகலம், வரிசையாக்கம் ஆகியவற்றைக் காட்சி வைத்திருக்கும். அது இந்தக் கணினியில் உங்களுடையது.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>காட்டு</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>பெயர் மாற்று</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Save what the table shows now as</source>
        <translation>அட்டவணை இப்போது காட்டுவதை இப்பெயரில் சேமி</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1” இன் புதிய பெயர்</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>இந்தக் காட்சியைச் சேமி</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>பெயரை வை</translation>
    </message>
    <message>
        <source>Standard view</source>
        <translation>வழக்கமான காட்சி</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>காட்சியின் பெயர் இப்போது “%1”.</translation>
    </message>
    <message>
        <source>“%1” keeps what the table shows now.</source>
        <translation>அட்டவணை இப்போது காட்டுவதை “%1” வைத்துள்ளது.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” நீக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>mm::ui::WindowKeys</name>
    <message>
        <source>Search everything: page, action, receipt, devotee, seva</source>
        <translation>எல்லாவற்றிலும் தேடு: பக்கம், செயல், ரசீது, பக்தர், சேவை</translation>
    </message>
    <message>
        <source>The pages, from the top of the rail</source>
        <translation>பக்கங்கள், மேலிருந்து வரிசையாக</translation>
    </message>
    <message>
        <source>Help for the page in front</source>
        <translation>இந்தப் பக்கத்துக்கான உதவி</translation>
    </message>
    <message>
        <source>Print queue: what waits, print again</source>
        <translation>அச்சு வரிசை: காத்திருப்பவை, மீண்டும் அச்சிடல்</translation>
    </message>
    <message>
        <source>Cash drawer: cash in, cash out, no sale</source>
        <translation>பணப்பெட்டி: உள்ளே, வெளியே, விற்பனையின்றி</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>பூட்டு அல்லது பயனரை மாற்று</translation>
    </message>
</context>
</TS>
