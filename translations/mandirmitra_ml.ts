<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ml_IN" sourcelanguage="en">
<context>
    <name>Bookings</name>
    <message>
        <source>Time</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>വഴിപാട്</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ഭക്തൻ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>ആളുകൾ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>സ്ഥാനങ്ങൾ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>ദേവത</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>ബുക്ക് ചെയ്ത സമയം</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>ബുക്ക് ചെയ്തു</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>നടത്തി</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>വന്നില്ല</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1 ലേക്ക് മാറ്റി</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Bookings</source>
        <translation>ബുക്കിംഗുകൾ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>ഭക്തർ</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>വഴിപാടുകൾ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>പരിശോധന</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ഉപയോക്താക്കൾ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ക്രമീകരണം</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>രസീതുകൾ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ചുരുക്കം</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>സഹായം</translation>
    </message>
    <message>
        <source>About</source>
        <translation>പ്രോഗ്രാമിനെക്കുറിച്ച്</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>പൊരുത്തക്കേടുകൾ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ശ്രദ്ധിക്കേണ്ടവ</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>കൗണ്ടറുകൾ ഒന്നിച്ച്</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>ഉപകരണങ്ങൾ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>ക്ലൗഡ്</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ഡാറ്റ</translation>
    </message>
</context>
<context>
    <name>mm::app::Desktop</name>
    <message>
        <source>Command</source>
        <translation>ആജ്ഞ</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>പൂട്ടുക അല്ലെങ്കിൽ ഉപയോക്താവിനെ മാറ്റുക</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>എന്റെ PIN വയ്ക്കുക</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ഇളം നിറം അല്ലെങ്കിൽ ഇരുണ്ടത്</translation>
    </message>
    <message>
        <source>Change my PIN …</source>
        <translation>എന്റെ PIN മാറ്റുക …</translation>
    </message>
    <message>
        <source>Set my PIN …</source>
        <translation>എന്റെ PIN വയ്ക്കുക …</translation>
    </message>
    <message>
        <source>Receipts are stored on this computer as they are issued.</source>
        <translation>രസീത് നൽകുമ്പോൾത്തന്നെ ഈ കമ്പ്യൂട്ടറിൽ സൂക്ഷിക്കപ്പെടുന്നു.</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>അവസാന ബാക്കപ്പ് പരാജയപ്പെട്ടു. %1</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>ഇതുവരെ ബാക്കപ്പ് എടുത്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Last backup: %1 %2, %3</source>
        <translation>അവസാന ബാക്കപ്പ്: %1 %2, %3</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>ഡാറ്റാ ഫോൾഡർ: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>പതിപ്പ് %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>കൗണ്ടർ %1</translation>
    </message>
    <message>
        <source>Safe on this PC · the backup failed</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ ഭദ്രം · ബാക്കപ്പ് പരാജയം</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>പ്രിന്റർ തയ്യാർ</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>പ്രിന്റർ ഇല്ല</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>അച്ചടി നിര</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>പണം അകത്തേക്ക്, പുറത്തേക്ക്</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>വിൽപ്പനയില്ലാതെ പെട്ടി തുറക്കുക</translation>
    </message>
    <message>
        <source>Keys of the counter</source>
        <translation>കൗണ്ടറിലെ കീകൾ</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>കൗണ്ടറിൽ</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>എല്ലാ താളുകളിലും</translation>
    </message>
    <message>
        <source>Save the card of keys</source>
        <translation>കീകളുടെ കാർഡ് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ഫയലുകൾ (*.pdf)</translation>
    </message>
    <message>
        <source>The card of keys is saved as %1. Print it and lay it beside the keyboard.</source>
        <translation>കീകളുടെ കാർഡ് %1 ആയി സൂക്ഷിച്ചു. അച്ചടിച്ച് കീബോർഡിനരികെ വയ്ക്കുക.</translation>
    </message>
    <message>
        <source>The program ended by itself the last time. What was being typed is kept. A report for whoever helps you is on this computer; it holds no names and no amounts, and is never sent.</source>
        <translation>കഴിഞ്ഞ തവണ പ്രോഗ്രാം തനിയെ നിന്നു. ടൈപ്പ് ചെയ്തത് ഭദ്രമാണ്. സഹായിക്കുന്നവർക്കുള്ള റിപ്പോർട്ട് ഈ കമ്പ്യൂട്ടറിലുണ്ട്; അതിൽ പേരുകളോ തുകകളോ ഇല്ല, എങ്ങോട്ടും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>റിപ്പോർട്ട് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ടെക്സ്റ്റ് ഫയലുകൾ (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>റിപ്പോർട്ട് %1 ആയി സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Card of keys as PDF</source>
        <translation>കീകളുടെ കാർഡ് PDF ആയി</translation>
    </message>
    <message>
        <source>print queue: %1</source>
        <translation>അച്ചടി നിര: %1</translation>
    </message>
    <message>
        <source>This computer has no font for %1: names and receipts in it show boxes instead of letters. Let the package fonts-noto-core be installed, then start the program again.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ %1 ഫോണ്ട് ഇല്ല: പേരുകളിലും രസീതുകളിലും അക്ഷരങ്ങൾക്കു പകരം ചതുരങ്ങൾ കാണും. fonts-noto-core പാക്കേജ് ഇൻസ്റ്റാൾ ചെയ്യിച്ച് പ്രോഗ്രാം വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>കാണിക്കുക</translation>
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
        <translation>നിർത്തി അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>എല്ലാ പട്ടികയിലും</translation>
    </message>
</context>
<context>
    <name>mm::app::Words</name>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF ആയി സൂക്ഷിക്കുക (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>രസീത് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ഫയലുകൾ (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1, %2 ആയി സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1 ൽ ബാക്കപ്പ് എടുത്തു.</translation>
    </message>
</context>
<context>
    <name>mm::ui::ApprovalPanel</name>
    <message>
        <source>A second person must agree</source>
        <translation>രണ്ടാമതൊരാൾ സമ്മതിക്കണം</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>യൂസർ പേര് (&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;IN or password</source>
        <translation>പിൻ അല്ലെങ്കിൽ പാസ്‌വേഡ് (&amp;I)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>സമ്മതം</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>വേണ്ട</translation>
    </message>
</context>
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>ഈ സന്ദേശം അടയ്ക്കുക</translation>
    </message>
</context>
<context>
    <name>mm::ui::BoardModel</name>
    <message>
        <source>Performed</source>
        <translation>നടത്തി</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>വന്നില്ല</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>ദിവസം മുഴുവൻ</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingPanel</name>
    <message>
        <source>Performed</source>
        <translation>നടത്തി</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>വന്നില്ല</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Choose a booking to see it here.</source>
        <translation>ഇവിടെ കാണാൻ ഒരു ബുക്കിംഗ് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>First booked for</source>
        <translation>ആദ്യം ബുക്ക് ചെയ്ത ദിവസം</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>എത്തേണ്ട സമയം</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>ദേവത</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>ആളുകൾ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>സ്ഥാനങ്ങൾ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>ബുക്ക് ചെയ്ത സമയം</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>പ്രസാദം</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>നിർദ്ദേശങ്ങൾ</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>റദ്ദാക്കുക …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ചരിത്രം</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>ബുക്കിംഗുകൾ</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1 ലേക്ക് മാറ്റി.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ദിവസം (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Seva</source>
        <translation>വഴിപാട് (&amp;S)</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>ഈ ദിവസത്തെ ബുക്കിംഗുകൾ</translation>
    </message>
    <message>
        <source>No bookings on this day</source>
        <translation>ഈ ദിവസം ബുക്കിംഗ് ഇല്ല</translation>
    </message>
    <message>
        <source>Sevas that are booked at the counter for this day stand here.</source>
        <translation>ഈ ദിവസത്തേക്ക് കൗണ്ടറിൽ ബുക്ക് ചെയ്ത വഴിപാടുകൾ ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>All sevas</source>
        <translation>എല്ലാ വഴിപാടുകളും</translation>
    </message>
    <message>
        <source>Cancelled: %1 of receipt %2. %3 goes back to the devotee.</source>
        <translation>റദ്ദാക്കി: രസീത് %2 ലെ %1. ഭക്തന് %3 തിരികെ നൽകണം.</translation>
    </message>
    <message>
        <source>One of its sevas is not offered any more.</source>
        <translation>അതിലെ ഒരു സേവ ഇപ്പോൾ ലഭ്യമല്ല.</translation>
    </message>
</context>
<context>
    <name>mm::ui::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>നിർത്തുക</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ൽ %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::CancelPanel</name>
    <message>
        <source>In cash, from this drawer</source>
        <translation>പണമായി, ഈ ഡ്രോയറിൽ നിന്ന്</translation>
    </message>
    <message>
        <source>Back by UPI or to the bank</source>
        <translation>യുപിഐ വഴി അല്ലെങ്കിൽ ബാങ്കിലേക്ക്</translation>
    </message>
    <message>
        <source>Later, by the office</source>
        <translation>പിന്നീട്, ഓഫീസിൽ നിന്ന്</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>കാരണം (&amp;S)</translation>
    </message>
    <message>
        <source>Money goes &amp;back</source>
        <translation>പണം തിരികെ നൽകുന്ന രീതി (&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ference, if there is one</source>
        <translation>റഫറൻസ് നമ്പർ, ഉണ്ടെങ്കിൽ (&amp;F)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ഇരിക്കട്ടെ</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 റദ്ദാക്കണോ?</translation>
    </message>
    <message>
        <source>Only this booking is given up and its place is free again. Receipt %1 stays, with whatever else is on it.</source>
        <translation>ഈ ബുക്കിംഗ് മാത്രം റദ്ദാക്കി സ്ഥാനം വീണ്ടും ഒഴിയും. രസീത് %1 മറ്റു വരികളോടെ അങ്ങനെ തന്നെ നിൽക്കും.</translation>
    </message>
    <message>
        <source>Cancel and give back %1</source>
        <translation>റദ്ദാക്കി %1 തിരികെ നൽകുക</translation>
    </message>
</context>
<context>
    <name>mm::ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>തിരയൽ അല്ലെങ്കിൽ ആജ്ഞ</translation>
    </message>
    <message>
        <source>Page, command, devotee or receipt</source>
        <translation>താൾ, ആജ്ഞ, ഭക്തൻ അല്ലെങ്കിൽ രസീത്</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>ആ പേരിൽ ഒന്നുമില്ല</translation>
    </message>
</context>
<context>
    <name>mm::ui::CounterKeys</name>
    <message>
        <source>Next step; on a full payment: issue and print</source>
        <translation>അടുത്ത പടി; മുഴുവൻ അടച്ചാൽ: നൽകി അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>One step back, nothing typed is lost</source>
        <translation>ഒരു പടി പിന്നോട്ട്, ടൈപ്പ് ചെയ്തത് പോകില്ല</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>സംഭാവന</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>വഴിപാട്</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>സാധനക്കാണിക്ക</translation>
    </message>
    <message>
        <source>The devotee&apos;s last receipt again</source>
        <translation>ഭക്തന്റെ അവസാന രസീത് വീണ്ടും</translation>
    </message>
    <message>
        <source>Address and PAN of the devotee</source>
        <translation>ഭക്തന്റെ വിലാസവും PAN ഉം</translation>
    </message>
    <message>
        <source>Tick one of the family</source>
        <translation>കുടുംബത്തിൽ ഒരാളെ അടയാളപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>To the lines of the receipt</source>
        <translation>രസീതിലെ വരികളിലേക്ക്</translation>
    </message>
    <message>
        <source>Take the line in front away</source>
        <translation>മുന്നിലെ വരി നീക്കുക</translation>
    </message>
    <message>
        <source>Next language of the receipt</source>
        <translation>രസീതിന്റെ അടുത്ത ഭാഷ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card, cheque, draft or bank transfer</source>
        <translation>കാർഡ്, ചെക്ക്, ഡ്രാഫ്റ്റ് അല്ലെങ്കിൽ ബാങ്ക് വഴി</translation>
    </message>
    <message>
        <source>Park the ticket</source>
        <translation>രസീത് മാറ്റിവയ്ക്കുക</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>മാറ്റിവച്ച രസീതുകൾ</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>രസീത് മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen on or off</source>
        <translation>ഭക്തന്റെ സ്ക്രീൻ ഓൺ അല്ലെങ്കിൽ ഓഫ്</translation>
    </message>
    <message>
        <source>Save the receipt as PDF, when the printer gave no paper</source>
        <translation>പ്രിന്റർ കടലാസ് തരാത്തപ്പോൾ രസീത് PDF ആയി സൂക്ഷിക്കുക</translation>
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
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>The same was given a moment ago: receipt %1, %2. Enter issues another one.</source>
        <translation>ഇതുതന്നെ ഇപ്പോൾ നൽകി: രസീത് %1, %2. Enter അമർത്തിയാൽ മറ്റൊന്ന് നൽകും.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ചേർക്കുക</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>സംഭാവന</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>വഴിപാട്</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>സാധനമായി</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>മാറ്റിവയ്ക്കുക</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>മാറ്റിവച്ച രസീതുകൾ</translation>
    </message>
    <message>
        <source>The date is right: issue</source>
        <translation>തീയതി ശരിയാണ്: നൽകുക</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>വീണ്ടും: %1</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>മുമ്പത്തേത് വീണ്ടും</translation>
    </message>
    <message numerus="yes">
        <source>Parked (%n)</source>
        <translation>
            <numerusform>മാറ്റിവച്ചവ (%n)</numerusform>
            <numerusform>മാറ്റിവച്ചവ (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address, PAN</source>
        <translation>വിലാസം, PAN</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen</source>
        <translation>ഭക്തന്റെ സ്ക്രീൻ</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>പെട്ടി</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>അച്ചടി നിര</translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteePanel</name>
    <message>
        <source>Devotee</source>
        <translation>ഭക്തൻ</translation>
    </message>
    <message>
        <source>Phone, name or receipt number. Enter: no name</source>
        <translation>ഫോൺ, പേര് അല്ലെങ്കിൽ രസീത് നമ്പർ. Enter: പേരില്ലാതെ</translation>
    </message>
    <message>
        <source>Devotee: phone, name or receipt number</source>
        <translation>ഭക്തൻ: ഫോൺ, പേര് അല്ലെങ്കിൽ രസീത് നമ്പർ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Phone (if given)</source>
        <translation>ഫോൺ (തന്നാൽ)</translation>
    </message>
    <message>
        <source>Without a name the receipt is anonymous.</source>
        <translation>പേരില്ലെങ്കിൽ രസീത് പേരില്ലാതെ നൽകും.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>വിലാസം</translation>
    </message>
    <message>
        <source>PAN (for deduction)</source>
        <translation>PAN (നികുതിയിളവിന്)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>തുക (₹) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>എന്തിന് (&amp;F)</translation>
    </message>
</context>
<context>
    <name>mm::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>അരിപ്പ: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>എന്താണ് നൽകിയത് (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>അളവ് അല്ലെങ്കിൽ തൂക്കം (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>ഏകകം (ഗ്രാം, കിലോ, ലിറ്റർ, എണ്ണം) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>മാറ്റ് (22K, 925) (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>ഏകദേശ വില (₹), അറിയാമെങ്കിൽ (&amp;E)</translation>
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
        <translation>Caps Lock ഓണാണ്.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ഉപയോക്തൃനാമം (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>പാസ്‌വേഡ് (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>ടൈപ്പ് ചെയ്യുന്നത് കാണിക്കുക (&amp;S)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ലോഗിൻ</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>ലോഗിൻ</translation>
    </message>
    <message>
        <source>Opening the temple&apos;s books …</source>
        <translation>ക്ഷേത്രത്തിന്റെ കണക്കുകൾ തുറക്കുന്നു …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ഒരു നിമിഷം …</translation>
    </message>
</context>
<context>
    <name>mm::ui::LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>നിറങ്ങൾ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ഇളം നിറം</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ഇരുണ്ടത്</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>കമ്പ്യൂട്ടറിലേതുപോലെ</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>പട്ടികയിലെ വരികൾ</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>അകലമുള്ള വരികൾ</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>അടുത്തടുത്ത വരികൾ</translation>
    </message>
    <message>
        <source>Size, from the next start</source>
        <translation>വലിപ്പം, അടുത്ത തുടക്കം മുതൽ</translation>
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
        <translation>ഇളം നിറം അല്ലെങ്കിൽ ഇരുണ്ടത്</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>സ്ക്രീനിന്റെ ഭാഷ</translation>
    </message>
</context>
<context>
    <name>mm::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>താൾ</translation>
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
        <translation>ഈ താളിൽ</translation>
    </message>
</context>
<context>
    <name>mm::ui::MovePanel</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n സ്ഥാനം ബാക്കി</numerusform>
            <numerusform>%n സ്ഥാനങ്ങൾ ബാക്കി</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>പരിധിയില്ല</translation>
    </message>
    <message>
        <source>All day · %1</source>
        <translation>ദിവസം മുഴുവൻ · %1</translation>
    </message>
    <message>
        <source>To &amp;day</source>
        <translation>ഏതു ദിവസത്തേക്ക് (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>സമയം (&amp;B)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>കാരണം (&amp;S)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>അങ്ങനെതന്നെ ഇരിക്കട്ടെ</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>ബുക്കിംഗ് മാറ്റുക</translation>
    </message>
    <message>
        <source>It can be moved once; the price paid stays. The new day obeys every rule of a new booking.</source>
        <translation>ഒരു തവണ മാത്രമേ മാറ്റാനാകൂ; അടച്ച തുക അതുതന്നെ. പുതിയ ദിവസത്തിന് പുതിയ ബുക്കിംഗിന്റെ എല്ലാ നിയമങ്ങളും ബാധകമാണ്.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 ലേക്ക് മാറ്റുക</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>മാറ്റുക</translation>
    </message>
</context>
<context>
    <name>mm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>താളുകൾ</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>താളുകളുടെ പേര് കാണിക്കുക</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>ചിഹ്നങ്ങൾ മാത്രം കാണിക്കുക</translation>
    </message>
</context>
<context>
    <name>mm::ui::PaymentEntry</name>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>&amp;Received (₹)</source>
        <translation>കിട്ടിയത് (₹) (&amp;R)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>പണമടച്ച രീതി</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>തുക (₹)</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ബാങ്ക്</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>കാർഡ്</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>ചെക്ക്</translation>
    </message>
    <message>
        <source>Demand draft</source>
        <translation>ഡിമാൻഡ് ഡ്രാഫ്റ്റ്</translation>
    </message>
    <message>
        <source>Bank transfer (NEFT)</source>
        <translation>ബാങ്ക് വഴി (NEFT)</translation>
    </message>
    <message>
        <source>Number (6 digits)</source>
        <translation>നമ്പർ (6 അക്കം)</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>അവസാന നാല് അക്കം</translation>
    </message>
    <message>
        <source>UPI reference (12 digits)</source>
        <translation>UPI റഫറൻസ് (12 അക്കം)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>അംഗീകാര കോഡ്</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ശാഖ</translation>
    </message>
    <message>
        <source>Reference (UTR)</source>
        <translation>റഫറൻസ് (UTR)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>കൃത്യം തുക</translation>
    </message>
</context>
<context>
    <name>mm::ui::PersonRow</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>കൗണ്ടറിൽ ആരാണ്?</translation>
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
        <translation>തുടരുക</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>ഉപയോക്തൃനാമവും പാസ്‌വേഡും കൊണ്ട്</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinScreen</name>
    <message>
        <source>Your PIN</source>
        <translation>നിങ്ങളുടെ PIN</translation>
    </message>
    <message>
        <source>Four to eight digits. With the PIN you take over the counter quickly on this computer; the password is asked again after some hours.</source>
        <translation>നാലു മുതൽ എട്ടു വരെ അക്കങ്ങൾ. PIN കൊണ്ട് ഈ കമ്പ്യൂട്ടറിൽ കൗണ്ടർ വേഗം ഏറ്റെടുക്കാം; ചില മണിക്കൂർ കഴിഞ്ഞാൽ പാസ്‌വേഡ് വീണ്ടും ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>നിങ്ങളുടെ പാസ്‌വേഡ് (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>പുതിയ PIN (&amp;N)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>പുതിയ PIN വീണ്ടും (&amp;G)</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN വയ്ക്കുക</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>മടങ്ങുക</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintPanel</name>
    <message>
        <source>Given to the printer.</source>
        <translation>പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
    <message>
        <source>DUPLICATE %1 was given to the printer.</source>
        <translation>പകർപ്പ് %1 പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ആയി സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>പ്രിന്റർ കണ്ടെത്തിയില്ല</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>രസീത് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ഫയലുകൾ (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the paper …</source>
        <translation>കടലാസ് തയ്യാറാകുന്നു …</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>രസീത് %1</translation>
    </message>
    <message>
        <source>Receipt %1, DUPLICATE %2</source>
        <extracomment>On the paper itself the word DUPLICATE is printed.</extracomment>
        <translation>രസീത് %1, പകർപ്പ് %2</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>പ്രിന്റർ (&amp;R)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ആയി സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>മടങ്ങുക</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintQueuePanel</name>
    <message>
        <source>waiting</source>
        <translation>കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>അച്ചടിക്കുന്നു</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>അച്ചടിച്ചു</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>അച്ചടിച്ചില്ല</translation>
    </message>
    <message>
        <source>came out or not?</source>
        <translation>വന്നോ ഇല്ലയോ?</translation>
    </message>
    <message>
        <source>Did the paper of %1 come out?</source>
        <translation>%1 കടലാസ് പുറത്തുവന്നോ?</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>അതെ, ഇവിടെയുണ്ട്</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>ഇല്ല, വീണ്ടും അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>No, print a duplicate</source>
        <translation>ഇല്ല, പകർപ്പ് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>പുറത്തുവന്നു</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>വീണ്ടും അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>അച്ചടി നിര</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>അച്ചടിക്കാൻ ഒന്നും കാത്തിരിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Papers, what waits first</source>
        <translation>കടലാസുകൾ, കാത്തിരിക്കുന്നവ ആദ്യം</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>മറ്റൊരു പ്രിന്ററിൽ</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>പ്രിന്റർ കണ്ടെത്തിയില്ല</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>അവിടെ അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ഉപേക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
</context>
<context>
    <name>mm::ui::QuickAmountBar</name>
    <message>
        <source>Quick amounts</source>
        <translation>പതിവ് തുകകൾ</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptDetails</name>
    <message>
        <source>Details of receipt %1</source>
        <translation>രസീത് %1 വിവരങ്ങൾ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ആകെ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>അച്ചടിച്ചിട്ടില്ല</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>%n തവണ അച്ചടിച്ചു</numerusform>
            <numerusform>%n തവണ അച്ചടിച്ചു</numerusform>
        </translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ഭക്തൻ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ഫോൺ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>വിലാസം</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>നൽകി</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>കണക്കിലെ തീയതി</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>കാഷ്യർ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>വിവരങ്ങൾ</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>നിധി %1</translation>
    </message>
    <message>
        <source>In kind: %1, valued</source>
        <translation>സാധനമായി: %1, വില നിശ്ചയിച്ചു</translation>
    </message>
    <message>
        <source>In kind: %1, value pending</source>
        <translation>സാധനമായി: %1, വില നിശ്ചയിക്കണം</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>പണമടച്ച രീതി</translation>
    </message>
    <message>
        <source>Received %1, returned %2</source>
        <translation>കിട്ടിയത് %1, തിരികെ നൽകിയത് %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ചരിത്രം</translation>
    </message>
    <message>
        <source>Booking cancelled, money given back</source>
        <translation>ബുക്കിംഗ് റദ്ദാക്കി, പണം തിരികെ നൽകി</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptFilterBar</name>
    <message>
        <source>&amp;Find (Ctrl+F)</source>
        <translation>തിരയുക (Ctrl+F) (&amp;F)</translation>
    </message>
    <message>
        <source>Number, phone or name, in any script</source>
        <translation>നമ്പർ, ഫോൺ അല്ലെങ്കിൽ പേര്</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>ദിവസങ്ങൾ (&amp;D)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>മുതൽ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>വരെ (&amp;U)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>കഴിഞ്ഞ 7 ദിവസം</translation>
    </message>
    <message>
        <source>All</source>
        <translation>എല്ലാം</translation>
    </message>
    <message>
        <source>From … up to</source>
        <translation>തീയതി മുതൽ … വരെ</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptPanel</name>
    <message>
        <source>Total</source>
        <translation>ആകെ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>ബാക്കി കൊടുക്കാൻ</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>രസീത് നൽകി അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Lines of the receipt. Delete removes one.</source>
        <translation>രസീതിലെ വരികൾ. Delete ഒന്ന് നീക്കും.</translation>
    </message>
    <message>
        <source>Receipt %1 issued</source>
        <translation>രസീത് %1 നൽകി</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>വരികൾ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>രസീതിന്റെ ഭാഷ</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptWords</name>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>കാർഡ്</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>ചെക്ക്</translation>
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
        <translation>സാധനമായി</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>നൽകി</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>അച്ചടിച്ചു</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>വീണ്ടും അച്ചടിച്ചു</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>പേര് നൽകിയിട്ടില്ല</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsPage</name>
    <message>
        <source>Receipt %1 of %2 is cancelled. Keep the old paper with CANCELLED written on it.</source>
        <translation>%2 യുടെ രസീത് %1 റദ്ദാക്കി. പഴയ കടലാസിൽ “റദ്ദാക്കി” എന്നെഴുതി സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>രസീതുകൾ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>വീണ്ടും അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Cancel receipt %1?</source>
        <translation>രസീത് %1 റദ്ദാക്കണോ?</translation>
    </message>
    <message>
        <source>The receipt stays on record as cancelled, its number is not used again, and its bookings are given up. Return the money to the devotee.</source>
        <translation>രസീത് റദ്ദാക്കിയതായി രേഖയിൽ തുടരും, അതിന്റെ നമ്പർ വീണ്ടും ഉപയോഗിക്കില്ല, അതിലെ ബുക്കിംഗുകൾ ഒഴിവാക്കും. ഭക്തന് പണം തിരികെ നൽകുക.</translation>
    </message>
    <message>
        <source>Cancel receipt of %1</source>
        <translation>%1 യുടെ രസീത് റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>അങ്ങനെതന്നെ ഇരിക്കട്ടെ</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>രസീതുകൾ, പുതിയത് ആദ്യം</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>ഇവിടെ രസീതുകളില്ല</translation>
    </message>
    <message>
        <source>Receipts that were issued stand here. Type a number, a phone or a name above, or choose other days.</source>
        <translation>നൽകിയ രസീതുകൾ ഇവിടെ കാണാം. മുകളിൽ നമ്പർ, ഫോൺ അല്ലെങ്കിൽ പേര് ടൈപ്പ് ചെയ്യുക, അല്ലെങ്കിൽ മറ്റു ദിവസങ്ങൾ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>രസീതൊന്നും തിരഞ്ഞെടുത്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys to see it whole, print it again or cancel it.</source>
        <translation>മുഴുവനായി കാണാനും വീണ്ടും അച്ചടിക്കാനും റദ്ദാക്കാനും അമ്പടയാള കീകൾ കൊണ്ട് ഒന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>കാരണം (&amp;R)</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>ഇത് നിങ്ങളുടെ പേരിൽ രേഖയിൽ തുടരും.</translation>
    </message>
    <message>
        <source>Cancel receipt …</source>
        <translation>രസീത് റദ്ദാക്കുക …</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>അച്ചടി നിര</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsViewModel</name>
    <message>
        <source>Cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>അച്ചടിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>നൽകി</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ഭക്തൻ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ഫോൺ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>എന്തിന്</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>പണമടച്ച രീതി</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>കാഷ്യർ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>അച്ചടിച്ചു</translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n ഫലം</numerusform>
            <numerusform>%n ഫലങ്ങൾ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>ഫലങ്ങൾ</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaEntry</name>
    <message>
        <source>&amp;Seva</source>
        <translation>വഴിപാട് (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>തീയതി (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>സമയം (&amp;B)</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>പേര് അല്ലെങ്കിൽ കോഡ്</translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n സ്ഥാനം ബാക്കി</numerusform>
            <numerusform>%n സ്ഥാനങ്ങൾ ബാക്കി</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>പരിധിയില്ല</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>ടിക്കറ്റുകൾ (&amp;T)</translation>
    </message>
    <message>
        <source>Name or code. Enter: %1</source>
        <translation>പേര് അല്ലെങ്കിൽ കോഡ്. Enter: %1</translation>
    </message>
    <message>
        <source>Full on this day. Next free day: %1</source>
        <translation>ഈ ദിവസം നിറഞ്ഞു. അടുത്ത ഒഴിവുള്ള ദിവസം: %1</translation>
    </message>
    <message>
        <source>Full on every day that can be booked.</source>
        <translation>ബുക്ക് ചെയ്യാവുന്ന എല്ലാ ദിവസവും നിറഞ്ഞു.</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaListPanel</name>
    <message>
        <source>Seva list of %1</source>
        <translation>%1 ലെ വഴിപാട് പട്ടിക</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>പ്രിന്റർ (&amp;R)</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>പ്രിന്റർ കണ്ടെത്തിയില്ല</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ആയി സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>മടങ്ങുക</translation>
    </message>
    <message>
        <source>No printer was found. Save the list as PDF instead.</source>
        <translation>പ്രിന്റർ കണ്ടെത്തിയില്ല. പട്ടിക PDF ആയി സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
    <message>
        <source>Save the seva list</source>
        <translation>വഴിപാട് പട്ടിക സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ഫയലുകൾ (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ആയി സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Seva list of %1: what changed since %2</source>
        <translation>%1 ലെ വഴിപാട് പട്ടിക: %2 ന് ശേഷം മാറിയത്</translation>
    </message>
    <message>
        <source>Nothing came and nothing went since the last print.</source>
        <translation>അവസാനം അച്ചടിച്ചതിനു ശേഷം ഒന്നും വന്നില്ല, പോയില്ല.</translation>
    </message>
    <message>
        <source>The list of this day has not been printed here yet. This is the whole list.</source>
        <translation>ഈ ദിവസത്തെ പട്ടിക ഇവിടെ ഇതുവരെ അച്ചടിച്ചിട്ടില്ല. ഇതാണ് മുഴുവൻ പട്ടിക.</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableFooter</name>
    <message>
        <source>Reading…</source>
        <translation>വായിക്കുന്നു…</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>ഇതുവരെ %1 വരികൾ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n വരി</numerusform>
            <numerusform>%n വരികൾ</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>അരിപ്പകൾ നീക്കുക</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ആകെ</translation>
    </message>
    <message>
        <source>Columns, views and export</source>
        <translation>കോളങ്ങൾ, കാഴ്ചകൾ, കയറ്റുമതി</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableKeys</name>
    <message>
        <source>Search or filter the table</source>
        <translation>പട്ടികയിൽ തിരയുക അല്ലെങ്കിൽ അരിക്കുക</translation>
    </message>
    <message>
        <source>Rows of the table dense or comfortable</source>
        <translation>പട്ടികയുടെ വരികൾ അടുപ്പിച്ച് അല്ലെങ്കിൽ അകലത്തിൽ</translation>
    </message>
    <message>
        <source>Saved views of the table</source>
        <translation>പട്ടികയുടെ സൂക്ഷിച്ച കാഴ്ചകൾ</translation>
    </message>
    <message>
        <source>Export the table as an Excel workbook</source>
        <translation>പട്ടിക എക്സൽ ഫയലായി കയറ്റുമതി ചെയ്യുക</translation>
    </message>
    <message>
        <source>Export the table as a CSV file</source>
        <translation>പട്ടിക CSV ഫയലായി കയറ്റുമതി ചെയ്യുക</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableLine</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n വരി %1 എന്ന ഫയലിലേക്ക് കയറ്റി.</numerusform>
            <numerusform>%n വരികൾ %1 എന്ന ഫയലിലേക്ക് കയറ്റി.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>കയറ്റുമതി നിർത്തി. ഫയലൊന്നും എഴുതിയില്ല.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>നിർത്തുക</translation>
    </message>
    <message>
        <source>Export of the table</source>
        <translation>പട്ടികയുടെ കയറ്റുമതി</translation>
    </message>
    <message>
        <source>Stopping the export …</source>
        <translation>കയറ്റുമതി നിർത്തുന്നു …</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>കയറ്റുമതി: %2 ൽ %1 വരികൾ</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>കയറ്റുമതി: %1 വരികൾ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableTools</name>
    <message>
        <source>Saved views …</source>
        <translation>സൂക്ഷിച്ച കാഴ്ചകൾ …</translation>
    </message>
    <message>
        <source>Export as an Excel workbook …</source>
        <translation>എക്സൽ ഫയലായി കയറ്റുമതി …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSV ആയി കയറ്റുമതി …</translation>
    </message>
    <message>
        <source>Columns of this table</source>
        <translation>ഈ പട്ടികയിലെ കോളങ്ങൾ</translation>
    </message>
    <message>
        <source>“%1” is shown as far as it goes.</source>
        <translation>“%1” കഴിയുന്നത്ര കാണിച്ചിരിക്കുന്നു.</translation>
    </message>
    <message>
        <source>This list does not leave as a file by itself: export the register of devotees, which asks for the reason.</source>
        <translation>ഈ പട്ടിക തനിയെ ഫയലായി പുറത്തുപോകില്ല: കാരണം ചോദിക്കുന്ന ഭക്തരുടെ രജിസ്റ്റർ കയറ്റുമതി ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>പട്ടിക കയറ്റുമതി ചെയ്യുക</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ഫയലുകൾ (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>എക്സൽ ഫയലുകൾ (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>കയറ്റുമതി: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableView</name>
    <message>
        <source>Try again</source>
        <translation>വീണ്ടും ശ്രമിക്കുക</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>ഒന്നും യോജിക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>Change what is typed above the columns, or:</source>
        <translation>നിരകൾക്കു മുകളിൽ ടൈപ്പ് ചെയ്തത് മാറ്റുക, അല്ലെങ്കിൽ:</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>അരിപ്പകൾ നീക്കുക</translation>
    </message>
    <message>
        <source>Rows of this table</source>
        <translation>ഈ പട്ടികയിലെ വരികൾ</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>അകലമുള്ള വരികൾ</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>അടുത്തടുത്ത വരികൾ</translation>
    </message>
    <message>
        <source>As in the other tables</source>
        <translation>മറ്റു പട്ടികകളിലെ പോലെ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>തലേ ദിവസം</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>പിറ്റേ ദിവസം</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>പട്ടിക അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>നടത്തി</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>വന്നില്ല</translation>
    </message>
    <message>
        <source>Sevas of the day</source>
        <translation>ഈ ദിവസത്തെ വഴിപാടുകൾ</translation>
    </message>
    <message>
        <source>Arrow keys walk, Space marks performed, N marks that nobody came.</source>
        <translation>അമ്പടയാള കീകൾ കൊണ്ട് നീങ്ങുക; Space നടത്തി എന്നും N വന്നില്ല എന്നും രേഖപ്പെടുത്തും.</translation>
    </message>
    <message>
        <source>No sevas on this day</source>
        <translation>ഈ ദിവസം വഴിപാടുകളില്ല</translation>
    </message>
    <message>
        <source>What is booked at the counter for this day stands here by itself.</source>
        <translation>ഈ ദിവസത്തേക്ക് കൗണ്ടറിൽ ബുക്ക് ചെയ്തവ തനിയെ ഇവിടെ വരും.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>ഇന്ന്, %1</translation>
    </message>
    <message>
        <source>%1 of %2 performed</source>
        <translation>%2 ൽ %1 നടത്തി</translation>
    </message>
    <message>
        <source>Additions since the last print</source>
        <translation>അവസാന അച്ചടിക്കു ശേഷം ചേർന്നവ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>ഉപയോക്താവിനെ മാറ്റുക അല്ലെങ്കിൽ പൂട്ടുക</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>തിരയൽ അല്ലെങ്കിൽ ആജ്ഞ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ഇളം നിറം അല്ലെങ്കിൽ ഇരുണ്ടത്</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>Colours, rows, size</source>
        <translation>നിറം, വരികൾ, വലിപ്പം</translation>
    </message>
</context>
<context>
    <name>mm::ui::ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>സൂക്ഷിച്ച കാഴ്ചകൾ</translation>
    </message>
    <message>
        <source>A view keeps filters, columns, their order and widths, and the sort. It is yours, on this computer.</source>
        <translation>അരിപ്പകൾ, കോളങ്ങൾ, അവയുടെ ക്രമം, വീതി, അടുക്ക് എന്നിവ കാഴ്ച സൂക്ഷിക്കുന്നു. അത് ഈ കമ്പ്യൂട്ടറിൽ നിങ്ങളുടേതാണ്.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>കാണിക്കുക</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>പേര് മാറ്റുക</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>നീക്കുക</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Save what the table shows now as</source>
        <translation>പട്ടിക ഇപ്പോൾ കാണിക്കുന്നത് ഈ പേരിൽ സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1” ന്റെ പുതിയ പേര്</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>ഈ കാഴ്ച സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>പേര് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Standard view</source>
        <translation>സാധാരണ കാഴ്ച</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>കാഴ്ചയുടെ പേര് ഇപ്പോൾ “%1”.</translation>
    </message>
    <message>
        <source>“%1” keeps what the table shows now.</source>
        <translation>പട്ടിക ഇപ്പോൾ കാണിക്കുന്നത് “%1” ൽ സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>തിരിച്ചെടുക്കുക</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” നീക്കി.</translation>
    </message>
</context>
<context>
    <name>mm::ui::WindowKeys</name>
    <message>
        <source>Search everything: page, action, receipt, devotee, seva</source>
        <translation>എല്ലാം തിരയുക: താൾ, പ്രവൃത്തി, രസീത്, ഭക്തൻ, വഴിപാട്</translation>
    </message>
    <message>
        <source>The pages, from the top of the rail</source>
        <translation>താളുകൾ, മുകളിൽനിന്ന് ക്രമത്തിൽ</translation>
    </message>
    <message>
        <source>Help for the page in front</source>
        <translation>ഈ താളിനുള്ള സഹായം</translation>
    </message>
    <message>
        <source>Print queue: what waits, print again</source>
        <translation>അച്ചടി നിര: കാത്തിരിക്കുന്നവ, വീണ്ടും അച്ചടി</translation>
    </message>
    <message>
        <source>Cash drawer: cash in, cash out, no sale</source>
        <translation>പണപ്പെട്ടി: അകത്തേക്ക്, പുറത്തേക്ക്, വിൽപ്പനയില്ലാതെ</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>പൂട്ടുക അല്ലെങ്കിൽ ഉപയോക്താവിനെ മാറ്റുക</translation>
    </message>
</context>
</TS>
