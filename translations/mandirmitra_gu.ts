<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu_IN" sourcelanguage="en">
<context>
    <name>Bookings</name>
    <message>
        <source>Time</source>
        <translation>સમય</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>સેવા</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ભક્ત</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>પાવતી</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>વ્યક્તિઓ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>જગ્યા</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>દેવ</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>નોંધણીનો સમય</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>નોંધાયેલ</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>સંપન્ન</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>આવ્યા નહીં</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>રદ</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1 પર ખસેડી</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Bookings</source>
        <translation>નોંધણીઓ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>આજે</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>ભક્તો</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>સેવાઓ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>ઓડિટ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>વપરાશકર્તાઓ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>સેટિંગ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>કાઉન્ટર</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>પાવતીઓ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>સારાંશ</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>પ્રિન્ટર</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>મદદ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>પ્રોગ્રામ વિશે</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>વિસંગતિઓ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ધ્યાન આપવા જેવું</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>કાઉન્ટરો સાથે</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>ઉપકરણો</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>ક્લાઉડ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ડેટા</translation>
    </message>
</context>
<context>
    <name>mm::app::Desktop</name>
    <message>
        <source>Command</source>
        <translation>આદેશ</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>લૉક કરો અથવા વપરાશકર્તા બદલો</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>મારો પિન રાખો</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>આછું અથવા ઘેરું</translation>
    </message>
    <message>
        <source>Change my PIN …</source>
        <translation>મારો પિન બદલો …</translation>
    </message>
    <message>
        <source>Set my PIN …</source>
        <translation>મારો પિન રાખો …</translation>
    </message>
    <message>
        <source>Receipts are stored on this computer as they are issued.</source>
        <translation>પાવતી આપતાં જ આ કમ્પ્યૂટરમાં સચવાય છે.</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>છેલ્લો બૅકઅપ થયો નથી. %1</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>હજી બૅકઅપ લેવાયો નથી.</translation>
    </message>
    <message>
        <source>Last backup: %1 %2, %3</source>
        <translation>છેલ્લો બૅકઅપ: %1 %2, %3</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>ડેટા ફોલ્ડર: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>આવૃત્તિ %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>કાઉન્ટર %1</translation>
    </message>
    <message>
        <source>Safe on this PC · the backup failed</source>
        <translation>આ કમ્પ્યૂટર પર સલામત · બૅકઅપ થયો નથી</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>પ્રિન્ટર તૈયાર</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>પ્રિન્ટર નથી</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>છાપવાની યાદી</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>રોકડ જમા, રોકડ ઉપાડ</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>વેચાણ વિના ગલ્લો ખોલો</translation>
    </message>
    <message>
        <source>Keys of the counter</source>
        <translation>કાઉન્ટરની કળ</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>કાઉન્ટર પર</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>દરેક પાને</translation>
    </message>
    <message>
        <source>Save the card of keys</source>
        <translation>કળનું કાર્ડ સાચવો</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ફાઇલો (*.pdf)</translation>
    </message>
    <message>
        <source>The card of keys is saved as %1. Print it and lay it beside the keyboard.</source>
        <translation>કળનું કાર્ડ %1 તરીકે સાચવ્યું. છાપીને કીબોર્ડ પાસે રાખો.</translation>
    </message>
    <message>
        <source>The program ended by itself the last time. What was being typed is kept. A report for whoever helps you is on this computer; it holds no names and no amounts, and is never sent.</source>
        <translation>ગયા વખતે પ્રોગ્રામ આપમેળે બંધ થયો. લખેલું સચવાયું છે. મદદ કરનાર માટે અહેવાલ આ કમ્પ્યૂટર પર છે; તેમાં નામ કે રકમ નથી અને તે ક્યારેય મોકલાતો નથી.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>અહેવાલ સાચવો</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ટેક્સ્ટ ફાઇલો (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>અહેવાલ %1 તરીકે સાચવ્યો.</translation>
    </message>
    <message>
        <source>Card of keys as PDF</source>
        <translation>કળનું કાર્ડ PDF તરીકે</translation>
    </message>
    <message>
        <source>print queue: %1</source>
        <translation>છાપવાની યાદી: %1</translation>
    </message>
    <message>
        <source>This computer has no font for %1: names and receipts in it show boxes instead of letters. Let the package fonts-noto-core be installed, then start the program again.</source>
        <translation>આ કમ્પ્યુટરમાં %1 નો ફોન્ટ નથી: નામ અને રસીદોમાં અક્ષરોને બદલે ચોરસ દેખાશે. fonts-noto-core પૅકેજ નખાવો, પછી પ્રોગ્રામ ફરી ખોલો.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>બતાવો</translation>
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
        <translation>રોકીને બંધ કરો</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>દરેક યાદીમાં</translation>
    </message>
</context>
<context>
    <name>mm::app::Words</name>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 પ્રિન્ટરને મોકલી.</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF તરીકે સાચવો (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>પાવતી સાચવો</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ફાઇલો (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1 ને %2 તરીકે સાચવી.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1 માં બૅકઅપ લીધો.</translation>
    </message>
</context>
<context>
    <name>mm::ui::ApprovalPanel</name>
    <message>
        <source>A second person must agree</source>
        <translation>બીજી વ્યક્તિની સંમતિ જોઈએ</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>યુઝર નામ (&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;IN or password</source>
        <translation>પિન કે પાસવર્ડ (&amp;I)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>સંમતિ આપો</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>રહેવા દો</translation>
    </message>
</context>
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>આ સંદેશ બંધ કરો</translation>
    </message>
</context>
<context>
    <name>mm::ui::BoardModel</name>
    <message>
        <source>Performed</source>
        <translation>સંપન્ન</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>આવ્યા નહીં</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>આખો દિવસ</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingPanel</name>
    <message>
        <source>Performed</source>
        <translation>સંપન્ન</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>આવ્યા નહીં</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>બદલો</translation>
    </message>
    <message>
        <source>Choose a booking to see it here.</source>
        <translation>અહીં જોવા માટે એક નોંધણી પસંદ કરો.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ક્યારે</translation>
    </message>
    <message>
        <source>First booked for</source>
        <translation>પહેલાં નોંધાયેલો દિવસ</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>હાજર થવાનો સમય</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>દેવ</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>વ્યક્તિઓ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>જગ્યા</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>પાવતી</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>નોંધણીનો સમય</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>પ્રસાદ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>સૂચનાઓ</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>રદ કરો …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ઇતિહાસ</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>નોંધણીઓ</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1 પર બદલી.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>દિવસ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Seva</source>
        <translation>સેવા (&amp;S)</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>આ દિવસની નોંધણીઓ</translation>
    </message>
    <message>
        <source>No bookings on this day</source>
        <translation>આ દિવસે નોંધણી નથી</translation>
    </message>
    <message>
        <source>Sevas that are booked at the counter for this day stand here.</source>
        <translation>આ દિવસ માટે કાઉન્ટર પર નોંધાયેલી સેવાઓ અહીં દેખાય છે.</translation>
    </message>
    <message>
        <source>All sevas</source>
        <translation>બધી સેવાઓ</translation>
    </message>
    <message>
        <source>Cancelled: %1 of receipt %2. %3 goes back to the devotee.</source>
        <translation>રદ થઈ: પાવતી %2 ની %1. ભક્તને %3 પાછા આપવાના.</translation>
    </message>
    <message>
        <source>One of its sevas is not offered any more.</source>
        <translation>તેમાંની એક સેવા હવે ઉપલબ્ધ નથી.</translation>
    </message>
</context>
<context>
    <name>mm::ui::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>રોકો</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 માંથી %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::CancelPanel</name>
    <message>
        <source>In cash, from this drawer</source>
        <translation>રોકડા, આ ડ્રોઅરમાંથી</translation>
    </message>
    <message>
        <source>Back by UPI or to the bank</source>
        <translation>યુપીઆઈથી કે બેંકમાં</translation>
    </message>
    <message>
        <source>Later, by the office</source>
        <translation>પછી, કાર્યાલયમાંથી</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>કારણ (&amp;S)</translation>
    </message>
    <message>
        <source>Money goes &amp;back</source>
        <translation>પૈસા પાછા આપવાની રીત (&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ference, if there is one</source>
        <translation>સંદર્ભ નંબર, હોય તો (&amp;F)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>રહેવા દો</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 રદ કરવી?</translation>
    </message>
    <message>
        <source>Only this booking is given up and its place is free again. Receipt %1 stays, with whatever else is on it.</source>
        <translation>ફક્ત આ નોંધણી રદ થઈ જગ્યા ફરી ખાલી થશે. પાવતી %1 બાકીની લીટીઓ સાથે એમ જ રહેશે.</translation>
    </message>
    <message>
        <source>Cancel and give back %1</source>
        <translation>રદ કરી %1 પાછા આપો</translation>
    </message>
</context>
<context>
    <name>mm::ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>શોધ અથવા આદેશ</translation>
    </message>
    <message>
        <source>Page, command, devotee or receipt</source>
        <translation>પાનું, આદેશ, ભક્ત અથવા પાવતી</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>આ નામનું કંઈ નથી</translation>
    </message>
</context>
<context>
    <name>mm::ui::CounterKeys</name>
    <message>
        <source>Next step; on a full payment: issue and print</source>
        <translation>આગળનું પગલું; પૂરી ચુકવણીએ: આપો અને છાપો</translation>
    </message>
    <message>
        <source>One step back, nothing typed is lost</source>
        <translation>એક પગલું પાછળ, લખેલું જતું નથી</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>દાન</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>સેવા</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>વસ્તુરૂપે દાન</translation>
    </message>
    <message>
        <source>The devotee&apos;s last receipt again</source>
        <translation>ભક્તની છેલ્લી પાવતી ફરીથી</translation>
    </message>
    <message>
        <source>Address and PAN of the devotee</source>
        <translation>ભક્તનું સરનામું અને PAN</translation>
    </message>
    <message>
        <source>Tick one of the family</source>
        <translation>કુટુંબમાંથી એકને ખૂણ કરો</translation>
    </message>
    <message>
        <source>To the lines of the receipt</source>
        <translation>પાવતીની લીટીઓ પર</translation>
    </message>
    <message>
        <source>Take the line in front away</source>
        <translation>સામેની લીટી કાઢો</translation>
    </message>
    <message>
        <source>Next language of the receipt</source>
        <translation>પાવતીની આગળની ભાષા</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>રોકડ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card, cheque, draft or bank transfer</source>
        <translation>કાર્ડ, ચેક, ડ્રાફ્ટ અથવા બૅંક ટ્રાન્સફર</translation>
    </message>
    <message>
        <source>Park the ticket</source>
        <translation>પાવતી બાજુએ રાખો</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>બાજુએ રાખેલી પાવતીઓ</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>પાવતી ભૂંસો</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen on or off</source>
        <translation>ભક્તની સ્ક્રીન ચાલુ કે બંધ</translation>
    </message>
    <message>
        <source>Save the receipt as PDF, when the printer gave no paper</source>
        <translation>પ્રિન્ટર કાગળ ન આપે ત્યારે પાવતી PDF તરીકે સાચવો</translation>
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
        <translation>કાઉન્ટર</translation>
    </message>
    <message>
        <source>The same was given a moment ago: receipt %1, %2. Enter issues another one.</source>
        <translation>આ જ હમણાં આપ્યું છે: પાવતી %1, %2. એન્ટર દબાવવાથી બીજી પાવતી બનશે.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ઉમેરો</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>દાન</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>સેવા</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>વસ્તુરૂપે</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>બાજુએ રાખો</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ભૂંસો</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>બાજુએ રાખેલી પાવતીઓ</translation>
    </message>
    <message>
        <source>The date is right: issue</source>
        <translation>તારીખ બરાબર છે: આપો</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>ફરીથી: %1</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>પાછલું ફરીથી</translation>
    </message>
    <message numerus="yes">
        <source>Parked (%n)</source>
        <translation>
            <numerusform>બાજુએ રાખેલી (%n)</numerusform>
            <numerusform>બાજુએ રાખેલી (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address, PAN</source>
        <translation>સરનામું, PAN</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen</source>
        <translation>ભક્તની સ્ક્રીન</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>ગલ્લો</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>છાપવાની યાદી</translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteePanel</name>
    <message>
        <source>Devotee</source>
        <translation>ભક્ત</translation>
    </message>
    <message>
        <source>Phone, name or receipt number. Enter: no name</source>
        <translation>ફોન, નામ અથવા પાવતી નંબર. એન્ટર: નામ વગર</translation>
    </message>
    <message>
        <source>Devotee: phone, name or receipt number</source>
        <translation>ભક્ત: ફોન, નામ અથવા પાવતી નંબર</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Phone (if given)</source>
        <translation>ફોન (આપ્યો હોય તો)</translation>
    </message>
    <message>
        <source>Without a name the receipt is anonymous.</source>
        <translation>નામ ન હોય તો પાવતી ગુપ્તદાન તરીકે બનશે.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>સરનામું</translation>
    </message>
    <message>
        <source>PAN (for deduction)</source>
        <translation>PAN (કરકપાત માટે)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>રકમ (₹) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>શા માટે (&amp;F)</translation>
    </message>
</context>
<context>
    <name>mm::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>ગાળો: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>શું આપ્યું (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>જથ્થો અથવા વજન (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>એકમ (ગ્રામ, કિલો, લિટર, નંગ) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>શુદ્ધતા (22K, 925) (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>અંદાજિત કિંમત (₹), ખબર હોય તો (&amp;E)</translation>
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
        <translation>કૅપ્સ લૉક ચાલુ છે.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>વપરાશકર્તા નામ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>પાસવર્ડ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>લખું તે બતાવો (&amp;S)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>લૉગ ઇન</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>લૉગ ઇન</translation>
    </message>
    <message>
        <source>Opening the temple&apos;s books …</source>
        <translation>મંદિરના ચોપડા ખૂલે છે …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>એક ક્ષણ …</translation>
    </message>
</context>
<context>
    <name>mm::ui::LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>રંગ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>આછું</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ઘેરું</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>કમ્પ્યૂટરમાં છે તેમ</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>કોષ્ટકની લીટીઓ</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>મોકળી લીટીઓ</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>ગીચ લીટીઓ</translation>
    </message>
    <message>
        <source>Size, from the next start</source>
        <translation>કદ, આગલી વાર ચાલુ કરવાથી</translation>
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
        <translation>આછું અથવા ઘેરું</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>સ્ક્રીનની ભાષા</translation>
    </message>
</context>
<context>
    <name>mm::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>પાનું</translation>
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
        <translation>આ પાના પર</translation>
    </message>
</context>
<context>
    <name>mm::ui::MovePanel</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n જગ્યા બાકી</numerusform>
            <numerusform>%n જગ્યા બાકી</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>મર્યાદા નથી</translation>
    </message>
    <message>
        <source>All day · %1</source>
        <translation>આખો દિવસ · %1</translation>
    </message>
    <message>
        <source>To &amp;day</source>
        <translation>કયા દિવસે (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>સમય (&amp;B)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>કારણ (&amp;S)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>રહેવા દો</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>નોંધણી બદલો</translation>
    </message>
    <message>
        <source>It can be moved once; the price paid stays. The new day obeys every rule of a new booking.</source>
        <translation>એક જ વાર બદલી શકાય; ભરેલી રકમ એ જ રહે છે. નવા દિવસને નવી નોંધણીના બધા નિયમો લાગુ પડે છે.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 પર બદલો</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>બદલો</translation>
    </message>
</context>
<context>
    <name>mm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>પાનાં</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>પાનાંનાં નામ બતાવો</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>માત્ર ચિહ્નો બતાવો</translation>
    </message>
</context>
<context>
    <name>mm::ui::PaymentEntry</name>
    <message>
        <source>Cash</source>
        <translation>રોકડ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>અન્ય</translation>
    </message>
    <message>
        <source>&amp;Received (₹)</source>
        <translation>મળ્યા (₹) (&amp;R)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ચુકવણીનો પ્રકાર</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>રકમ (₹)</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>તારીખ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>બૅંક</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>કાર્ડ</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>ચેક</translation>
    </message>
    <message>
        <source>Demand draft</source>
        <translation>ડિમાન્ડ ડ્રાફ્ટ</translation>
    </message>
    <message>
        <source>Bank transfer (NEFT)</source>
        <translation>બૅંક ટ્રાન્સફર (NEFT)</translation>
    </message>
    <message>
        <source>Number (6 digits)</source>
        <translation>નંબર (6 અંક)</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>છેલ્લા ચાર અંક</translation>
    </message>
    <message>
        <source>UPI reference (12 digits)</source>
        <translation>UPI સંદર્ભ (12 અંક)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>મંજૂરી કોડ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>શાખા</translation>
    </message>
    <message>
        <source>Reference (UTR)</source>
        <translation>સંદર્ભ (UTR)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>બરાબર રકમ</translation>
    </message>
</context>
<context>
    <name>mm::ui::PersonRow</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>કાઉન્ટર પર કોણ છે?</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinPanel</name>
    <message>
        <source>&amp;PIN</source>
        <translation>પિન (&amp;P)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>આગળ વધો</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>વપરાશકર્તા નામ અને પાસવર્ડથી</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinScreen</name>
    <message>
        <source>Your PIN</source>
        <translation>તમારો પિન</translation>
    </message>
    <message>
        <source>Four to eight digits. With the PIN you take over the counter quickly on this computer; the password is asked again after some hours.</source>
        <translation>ચારથી આઠ અંક. પિનથી આ કમ્પ્યૂટર પર કાઉન્ટર ઝડપથી સંભાળી શકાય; થોડા કલાક પછી પાસવર્ડ ફરી પૂછવામાં આવે છે.</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>તમારો પાસવર્ડ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>નવો પિન (&amp;N)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>નવો પિન ફરીથી (&amp;G)</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>પિન રાખો</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>પાછા</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintPanel</name>
    <message>
        <source>Given to the printer.</source>
        <translation>પ્રિન્ટરને મોકલી.</translation>
    </message>
    <message>
        <source>DUPLICATE %1 was given to the printer.</source>
        <translation>નકલ %1 પ્રિન્ટરને મોકલી.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 તરીકે સાચવી.</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>પ્રિન્ટર મળ્યું નહીં</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>પાવતી સાચવો</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ફાઇલો (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the paper …</source>
        <translation>કાગળ તૈયાર થાય છે …</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>પાવતી %1</translation>
    </message>
    <message>
        <source>Receipt %1, DUPLICATE %2</source>
        <extracomment>On the paper itself the word DUPLICATE is printed.</extracomment>
        <translation>પાવતી %1, નકલ %2</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>પ્રિન્ટર (&amp;R)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>છાપો</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF તરીકે સાચવો</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>પાછા</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintQueuePanel</name>
    <message>
        <source>waiting</source>
        <translation>રાહમાં</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>છપાય છે</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>છપાયું</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>છપાયું નથી</translation>
    </message>
    <message>
        <source>came out or not?</source>
        <translation>નીકળ્યું કે નહીં?</translation>
    </message>
    <message>
        <source>Did the paper of %1 come out?</source>
        <translation>%1 નો કાગળ નીકળ્યો?</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>હા, અહીં છે</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>ના, ફરી છાપો</translation>
    </message>
    <message>
        <source>No, print a duplicate</source>
        <translation>ના, નકલ છાપો</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>નીકળ્યું</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ફરીથી છાપો</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>છાપવાની યાદી</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>છાપવા માટે કંઈ બાકી નથી.</translation>
    </message>
    <message>
        <source>Papers, what waits first</source>
        <translation>કાગળો, બાકી પહેલાં</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>બીજા પ્રિન્ટર પર</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>પ્રિન્ટર મળ્યું નહીં</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>ત્યાં છાપો</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>છોડી દો</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
</context>
<context>
    <name>mm::ui::QuickAmountBar</name>
    <message>
        <source>Quick amounts</source>
        <translation>ઝડપી રકમો</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptDetails</name>
    <message>
        <source>Details of receipt %1</source>
        <translation>પાવતી %1 ની વિગત</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>કુલ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>રદ</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>છપાઈ નથી</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>%n વાર છપાઈ</numerusform>
            <numerusform>%n વાર છપાઈ</numerusform>
        </translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ભક્ત</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ફોન</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>સરનામું</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>આપી</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>હિસાબની તારીખ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>કાઉન્ટર</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>કૅશિયર</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>કારણ</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>વિગતો</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>ભંડોળ %1</translation>
    </message>
    <message>
        <source>In kind: %1, valued</source>
        <translation>વસ્તુરૂપે: %1, કિંમત નક્કી</translation>
    </message>
    <message>
        <source>In kind: %1, value pending</source>
        <translation>વસ્તુરૂપે: %1, કિંમત બાકી</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ચુકવણીનો પ્રકાર</translation>
    </message>
    <message>
        <source>Received %1, returned %2</source>
        <translation>મળ્યા %1, પાછા આપ્યા %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ઇતિહાસ</translation>
    </message>
    <message>
        <source>Booking cancelled, money given back</source>
        <translation>નોંધણી રદ, પૈસા પાછા</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptFilterBar</name>
    <message>
        <source>&amp;Find (Ctrl+F)</source>
        <translation>શોધો (Ctrl+F) (&amp;F)</translation>
    </message>
    <message>
        <source>Number, phone or name, in any script</source>
        <translation>નંબર, ફોન અથવા નામ, કોઈ પણ લિપિમાં</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>દિવસો (&amp;D)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>થી (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>સુધી (&amp;U)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>આજે</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>છેલ્લા 7 દિવસ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>બધી</translation>
    </message>
    <message>
        <source>From … up to</source>
        <translation>તારીખથી … સુધી</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptPanel</name>
    <message>
        <source>Total</source>
        <translation>કુલ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>પાછા આપવાના</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>પાવતી આપો અને છાપો</translation>
    </message>
    <message>
        <source>Lines of the receipt. Delete removes one.</source>
        <translation>પાવતીની લીટીઓ. Delete એક કાઢે છે.</translation>
    </message>
    <message>
        <source>Receipt %1 issued</source>
        <translation>પાવતી %1 આપી</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>પાવતી</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>લીટીઓ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>પાવતીની ભાષા</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptWords</name>
    <message>
        <source>Cash</source>
        <translation>રોકડ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>કાર્ડ</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>ચેક</translation>
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
        <translation>વસ્તુરૂપે</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>આપી</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>છપાઈ</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>ફરીથી છપાઈ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>રદ</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>નામ આપ્યું નથી</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsPage</name>
    <message>
        <source>Receipt %1 of %2 is cancelled. Keep the old paper with CANCELLED written on it.</source>
        <translation>%2 ની પાવતી %1 રદ થઈ. જૂના કાગળ પર “રદ” લખીને સાચવી રાખો.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>પાવતીઓ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>છાપો</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ફરીથી છાપો</translation>
    </message>
    <message>
        <source>Cancel receipt %1?</source>
        <translation>પાવતી %1 રદ કરવી છે?</translation>
    </message>
    <message>
        <source>The receipt stays on record as cancelled, its number is not used again, and its bookings are given up. Return the money to the devotee.</source>
        <translation>પાવતી રદ તરીકે નોંધમાં રહે છે, તેનો નંબર ફરી વપરાતો નથી અને તેની નોંધણીઓ છોડી દેવાય છે. ભક્તને પૈસા પાછા આપો.</translation>
    </message>
    <message>
        <source>Cancel receipt of %1</source>
        <translation>%1 ની પાવતી રદ કરો</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>રહેવા દો</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>પાવતીઓ, નવી પહેલાં</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>અહીં પાવતીઓ નથી</translation>
    </message>
    <message>
        <source>Receipts that were issued stand here. Type a number, a phone or a name above, or choose other days.</source>
        <translation>આપેલી પાવતીઓ અહીં દેખાય છે. ઉપર નંબર, ફોન અથવા નામ લખો, અથવા બીજા દિવસો પસંદ કરો.</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>કોઈ પાવતી પસંદ કરી નથી</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys to see it whole, print it again or cancel it.</source>
        <translation>પૂરી જોવા, ફરીથી છાપવા અથવા રદ કરવા તીરની કળથી એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>કારણ (&amp;R)</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>આ તમારા નામ સાથે નોંધમાં રહે છે.</translation>
    </message>
    <message>
        <source>Cancel receipt …</source>
        <translation>પાવતી રદ કરો …</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>છાપવાની યાદી</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsViewModel</name>
    <message>
        <source>Cancelled</source>
        <translation>રદ</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>છપાઈ નથી</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>પાવતી</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>આપી</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ભક્ત</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ફોન</translation>
    </message>
    <message>
        <source>For</source>
        <translation>શા માટે</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ચુકવણીનો પ્રકાર</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>કાઉન્ટર</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>કૅશિયર</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>છપાઈ</translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n પરિણામ</numerusform>
            <numerusform>%n પરિણામ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>પરિણામો</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaEntry</name>
    <message>
        <source>&amp;Seva</source>
        <translation>સેવા (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>તારીખ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>સમય (&amp;B)</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>નામ અથવા કોડ</translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n જગ્યા બાકી</numerusform>
            <numerusform>%n જગ્યા બાકી</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>મર્યાદા નથી</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>ટિકિટ (&amp;T)</translation>
    </message>
    <message>
        <source>Name or code. Enter: %1</source>
        <translation>નામ અથવા કોડ. Enter: %1</translation>
    </message>
    <message>
        <source>Full on this day. Next free day: %1</source>
        <translation>આ દિવસે જગ્યા નથી. પછીનો ખાલી દિવસ: %1</translation>
    </message>
    <message>
        <source>Full on every day that can be booked.</source>
        <translation>નોંધી શકાય તે બધા દિવસ ભરાઈ ગયા છે.</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaListPanel</name>
    <message>
        <source>Seva list of %1</source>
        <translation>%1 ની સેવા યાદી</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>પ્રિન્ટર (&amp;R)</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>પ્રિન્ટર મળ્યું નહીં</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>છાપો</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF તરીકે સાચવો</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>પાછા</translation>
    </message>
    <message>
        <source>No printer was found. Save the list as PDF instead.</source>
        <translation>પ્રિન્ટર મળ્યું નહીં. યાદી PDF તરીકે સાચવો.</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>પ્રિન્ટરને મોકલી.</translation>
    </message>
    <message>
        <source>Save the seva list</source>
        <translation>સેવા યાદી સાચવો</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ફાઇલો (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 તરીકે સાચવી.</translation>
    </message>
    <message>
        <source>Seva list of %1: what changed since %2</source>
        <translation>%1 ની સેવા યાદી: %2 પછીના ફેરફાર</translation>
    </message>
    <message>
        <source>Nothing came and nothing went since the last print.</source>
        <translation>છેલ્લી છાપણી પછી કંઈ આવ્યું નથી, ગયું નથી.</translation>
    </message>
    <message>
        <source>The list of this day has not been printed here yet. This is the whole list.</source>
        <translation>આ દિવસની યાદી અહીં હજી છપાઈ નથી. આ આખી યાદી છે.</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableFooter</name>
    <message>
        <source>Reading…</source>
        <translation>વંચાય છે…</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>અત્યાર સુધી %1 લીટીઓ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n લીટી</numerusform>
            <numerusform>%n લીટીઓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ગાળણી દૂર કરો</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>કુલ</translation>
    </message>
    <message>
        <source>Columns, views and export</source>
        <translation>કૉલમ, દૃશ્યો અને નિકાસ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableKeys</name>
    <message>
        <source>Search or filter the table</source>
        <translation>કોષ્ટકમાં શોધો અથવા ગાળો</translation>
    </message>
    <message>
        <source>Rows of the table dense or comfortable</source>
        <translation>કોષ્ટકની હરોળ ગાઢ અથવા મોકળી</translation>
    </message>
    <message>
        <source>Saved views of the table</source>
        <translation>કોષ્ટકનાં સાચવેલાં દૃશ્યો</translation>
    </message>
    <message>
        <source>Export the table as an Excel workbook</source>
        <translation>કોષ્ટકને એક્સેલ વર્કબુક તરીકે નિકાસ કરો</translation>
    </message>
    <message>
        <source>Export the table as a CSV file</source>
        <translation>કોષ્ટકને CSV ફાઇલ તરીકે નિકાસ કરો</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableLine</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n હરોળ %1 માં નિકાસ થઈ.</numerusform>
            <numerusform>%n હરોળ %1 માં નિકાસ થઈ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>નિકાસ રોકવામાં આવી. કોઈ ફાઇલ લખાઈ નથી.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>રોકો</translation>
    </message>
    <message>
        <source>Export of the table</source>
        <translation>કોષ્ટકની નિકાસ</translation>
    </message>
    <message>
        <source>Stopping the export …</source>
        <translation>નિકાસ રોકાઈ રહી છે …</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>નિકાસ: %2 માંથી %1 હરોળ</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>નિકાસ: %1 હરોળ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableTools</name>
    <message>
        <source>Saved views …</source>
        <translation>સાચવેલાં દૃશ્યો …</translation>
    </message>
    <message>
        <source>Export as an Excel workbook …</source>
        <translation>એક્સેલ વર્કબુક તરીકે નિકાસ …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSV તરીકે નિકાસ …</translation>
    </message>
    <message>
        <source>Columns of this table</source>
        <translation>આ કોષ્ટકની કૉલમ</translation>
    </message>
    <message>
        <source>“%1” is shown as far as it goes.</source>
        <translation>“%1” શક્ય તેટલું બતાવ્યું છે.</translation>
    </message>
    <message>
        <source>This list does not leave as a file by itself: export the register of devotees, which asks for the reason.</source>
        <translation>આ યાદી અલગથી ફાઇલ તરીકે જતી નથી: કારણ પૂછતી ભક્તોની નોંધપોથી નિકાસ કરો.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>કોષ્ટક નિકાસ કરો</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ફાઇલો (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>એક્સેલ વર્કબુક (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>નિકાસ: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableView</name>
    <message>
        <source>Try again</source>
        <translation>ફરી પ્રયત્ન કરો</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>ગાળણીમાં કંઈ બંધબેસતું નથી</translation>
    </message>
    <message>
        <source>Change what is typed above the columns, or:</source>
        <translation>કૉલમ ઉપર લખેલું બદલો, અથવા:</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ગાળણી દૂર કરો</translation>
    </message>
    <message>
        <source>Rows of this table</source>
        <translation>આ કોષ્ટકની હરોળો</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>મોકળી લીટીઓ</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>ગીચ લીટીઓ</translation>
    </message>
    <message>
        <source>As in the other tables</source>
        <translation>બીજાં કોષ્ટકો જેવી</translation>
    </message>
</context>
<context>
    <name>mm::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>આજે</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>આગલો દિવસ</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>પછીનો દિવસ</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>યાદી છાપો</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>સંપન્ન</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>આવ્યા નહીં</translation>
    </message>
    <message>
        <source>Sevas of the day</source>
        <translation>આ દિવસની સેવાઓ</translation>
    </message>
    <message>
        <source>Arrow keys walk, Space marks performed, N marks that nobody came.</source>
        <translation>તીરની કળથી ચાલો; Space સંપન્ન અને N આવ્યા નહીં એમ નોંધે છે.</translation>
    </message>
    <message>
        <source>No sevas on this day</source>
        <translation>આ દિવસે સેવાઓ નથી</translation>
    </message>
    <message>
        <source>What is booked at the counter for this day stands here by itself.</source>
        <translation>આ દિવસ માટે કાઉન્ટર પર નોંધાયેલું આપોઆપ અહીં આવે છે.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>આજે, %1</translation>
    </message>
    <message>
        <source>%1 of %2 performed</source>
        <translation>%2 માંથી %1 સંપન્ન</translation>
    </message>
    <message>
        <source>Additions since the last print</source>
        <translation>છેલ્લી છાપણી પછી ઉમેરાયેલા</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>વપરાશકર્તા બદલો અથવા લૉક કરો</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>શોધ અથવા આદેશ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>આછું અથવા ઘેરું</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>Colours, rows, size</source>
        <translation>રંગ, લીટીઓ, કદ</translation>
    </message>
</context>
<context>
    <name>mm::ui::ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>સાચવેલાં દૃશ્યો</translation>
    </message>
    <message>
        <source>A view keeps filters, columns, their order and widths, and the sort. It is yours, on this computer.</source>
        <translation>દૃશ્ય ગાળણ, કૉલમ, તેમનો ક્રમ, પહોળાઈ અને ગોઠવણ રાખે છે. તે આ કમ્પ્યુટર પર તમારું છે.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>બતાવો</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>નામ બદલો</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>કાઢી નાખો</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Save what the table shows now as</source>
        <translation>કોષ્ટક અત્યારે જે બતાવે છે તે આ નામે સાચવો</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1” નું નવું નામ</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>આ દૃશ્ય સાચવો</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>નામ રાખો</translation>
    </message>
    <message>
        <source>Standard view</source>
        <translation>સામાન્ય દૃશ્ય</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>દૃશ્યનું નામ હવે “%1” છે.</translation>
    </message>
    <message>
        <source>“%1” keeps what the table shows now.</source>
        <translation>કોષ્ટક અત્યારે જે બતાવે છે તે “%1” માં સચવાયું.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>પાછું લો</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” કાઢી નાખ્યું.</translation>
    </message>
</context>
<context>
    <name>mm::ui::WindowKeys</name>
    <message>
        <source>Search everything: page, action, receipt, devotee, seva</source>
        <translation>બધે શોધો: પાનું, કામ, પાવતી, ભક્ત, સેવા</translation>
    </message>
    <message>
        <source>The pages, from the top of the rail</source>
        <translation>પાનાં, ઉપરથી ક્રમમાં</translation>
    </message>
    <message>
        <source>Help for the page in front</source>
        <translation>આ પાનાની મદદ</translation>
    </message>
    <message>
        <source>Print queue: what waits, print again</source>
        <translation>છાપવાની યાદી: બાકી કાગળ, ફરી છાપો</translation>
    </message>
    <message>
        <source>Cash drawer: cash in, cash out, no sale</source>
        <translation>રોકડ ગલ્લો: જમા, ઉપાડ, વેચાણ વિના</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>લૉક કરો અથવા વપરાશકર્તા બદલો</translation>
    </message>
</context>
</TS>
