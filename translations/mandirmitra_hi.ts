<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>For</source>
        <translation>उपयोग</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Receipt issued</source>
        <translation>रसीद जारी की गई</translation>
    </message>
    <message>
        <source>Receipt cancelled</source>
        <translation>रसीद रद्द की गई</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>रसीद छापी गई</translation>
    </message>
    <message>
        <source>Receipt printed again</source>
        <translation>रसीद फिर से छापी गई</translation>
    </message>
    <message>
        <source>Gift in kind valued</source>
        <translation>वस्तु दान का मूल्य तय हुआ</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>बुकिंग बदली गई</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>बुकिंग रद्द की गई</translation>
    </message>
    <message>
        <source>Seva performed</source>
        <translation>सेवा संपन्न हुई</translation>
    </message>
    <message>
        <source>Devotee did not come</source>
        <translation>भक्त नहीं आए</translation>
    </message>
    <message>
        <source>Devotee registered</source>
        <translation>भक्त का पंजीकरण हुआ</translation>
    </message>
    <message>
        <source>Devotee changed</source>
        <translation>भक्त का विवरण बदला गया</translation>
    </message>
    <message>
        <source>Devotees merged</source>
        <translation>भक्तों के अभिलेख मिलाए गए</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>मिलाना वापस लिया गया</translation>
    </message>
    <message>
        <source>Household founded</source>
        <translation>परिवार बनाया गया</translation>
    </message>
    <message>
        <source>Household joined</source>
        <translation>परिवार में जोड़ा गया</translation>
    </message>
    <message>
        <source>Household left</source>
        <translation>परिवार से हटाया गया</translation>
    </message>
    <message>
        <source>Seva added</source>
        <translation>सेवा जोड़ी गई</translation>
    </message>
    <message>
        <source>Seva changed</source>
        <translation>सेवा बदली गई</translation>
    </message>
    <message>
        <source>Price of a seva set</source>
        <translation>सेवा का शुल्क तय हुआ</translation>
    </message>
    <message>
        <source>Seva times set</source>
        <translation>सेवा का समय तय हुआ</translation>
    </message>
    <message>
        <source>Deity added</source>
        <translation>देवता जोड़े गए</translation>
    </message>
    <message>
        <source>Donation category added</source>
        <translation>दान की श्रेणी जोड़ी गई</translation>
    </message>
    <message>
        <source>Books closed for a period</source>
        <translation>अवधि के खाते बंद किए गए</translation>
    </message>
    <message>
        <source>Books opened again</source>
        <translation>खाते फिर खोले गए</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>उपयोगकर्ता जोड़ा गया</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>भूमिका बदली गई</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>उपयोगकर्ता का प्रवेश रोका गया</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>उपयोगकर्ता को फिर प्रवेश दिया गया</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>लॉग इन हुआ</translation>
    </message>
    <message>
        <source>Log-in failed</source>
        <translation>लॉग इन विफल हुआ</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>पासवर्ड बदला गया</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>नया पासवर्ड दिया गया</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>पिन बनाया गया</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>पिन हटाया गया</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>सेटिंग बदली गई</translation>
    </message>
    <message>
        <source>Temple set up</source>
        <translation>मंदिर स्थापित किया गया</translation>
    </message>
    <message>
        <source>Temple details changed</source>
        <translation>मंदिर का विवरण बदला गया</translation>
    </message>
    <message>
        <source>Counter code changed</source>
        <translation>काउंटर कोड बदला गया</translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation>नई पुनःप्राप्ति कुंजी बनाई गई</translation>
    </message>
    <message>
        <source>Rule for counters changed</source>
        <translation>काउंटरों का नियम बदला गया</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>मतभेद सुलझाया गया</translation>
    </message>
    <message>
        <source>Second cancellation taken back</source>
        <translation>दूसरा निरस्तीकरण वापस लिया गया</translation>
    </message>
    <message>
        <source>Booking without a place</source>
        <translation>बिना स्थान की बुकिंग</translation>
    </message>
    <message>
        <source>Booking to be refunded</source>
        <translation>बुकिंग जिसका पैसा लौटाना है</translation>
    </message>
    <message>
        <source>Devotees exported</source>
        <translation>भक्तों का विवरण निर्यात हुआ</translation>
    </message>
    <message>
        <source>PIN given</source>
        <translation>पिन दिया गया</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>सहमति अस्वीकृत</translation>
    </message>
    <message>
        <source>Came late, counted after the closing</source>
        <translation>देर से आया, बंद बही के बाद गिना गया</translation>
    </message>
    <message>
        <source>Language chosen</source>
        <translation>भाषा चुनी गई</translation>
    </message>
    <message>
        <source>Table exported</source>
        <translation>तालिका निर्यात की गई</translation>
    </message>
    <message>
        <source>Booking ended twice, one entry taken back</source>
        <translation>बुकिंग दो बार समाप्त, एक प्रविष्टि वापस ली गई</translation>
    </message>
    <message>
        <source>Online money without a receipt</source>
        <translation>बिना रसीद का ऑनलाइन पैसा</translation>
    </message>
    <message>
        <source>Online money given back</source>
        <translation>ऑनलाइन पैसा लौटाया गया</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
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
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>देवता</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>बुकिंग का समय</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक है</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1 पर ले जाई गई</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What met</source>
        <translation>क्या मतभेद</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>हिस्सा %</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>अस्वीकार का कारण</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>पंक्ति में क्या है</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>क्या देखा गया</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>सही है</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>सही नहीं</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows. Nothing was changed.</source>
        <translation>%2 में से %1 पंक्तियों के बाद रोका गया। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>%1 rows read: %2 can be taken, %3 are in already, %4 are refused. Nothing has been changed yet.</source>
        <translation>%1 पंक्तियाँ पढ़ी गईं: %2 ली जा सकती हैं, %3 पहले से हैं, %4 अस्वीकृत हैं। अभी कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows: %3 were added and stay. Import the same file again to go on; nothing is added twice.</source>
        <translation>%2 में से %1 पंक्तियों के बाद रोका गया: %3 जुड़ गईं और रहेंगी। आगे बढ़ाने के लिए वही फ़ाइल फिर आयात करें; कुछ दो बार नहीं जुड़ता।</translation>
    </message>
    <message>
        <source>%1 rows were added, %2 were in already, %3 were refused.</source>
        <translation>%1 पंक्तियाँ जुड़ गईं, %2 पहले से थीं, %3 अस्वीकृत हुईं।</translation>
    </message>
    <message>
        <source>%1 checks found something. Make a backup, change nothing, and show this page to whoever looks after the program.</source>
        <translation>%1 जाँचों में कुछ मिला। बैकअप लें, कुछ न बदलें, और यह पृष्ठ प्रोग्राम देखने वाले को दिखाएँ।</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 checks. What was looked at holds.</source>
        <translation>%2 में से %1 जाँचों के बाद रोका गया। जो देखा गया वह सही है।</translation>
    </message>
    <message>
        <source>Everything holds: %1 checks.</source>
        <translation>सब सही है: %1 जाँचें।</translation>
    </message>
    <message>
        <source>Stopped. The files that are in %1 are whole, the others are missing: do not use them as a copy of the books.</source>
        <translation>रोका गया। %1 में जो फ़ाइलें हैं वे पूरी हैं, बाकी नहीं हैं: इन्हें बहियों की प्रति न मानें।</translation>
    </message>
    <message>
        <source>%1 rows were written to %2 files in %3.</source>
        <translation>%3 में %2 फ़ाइलों में %1 पंक्तियाँ लिखी गईं।</translation>
    </message>
    <message>
        <source>Importing devotees</source>
        <translation>भक्तों का आयात</translation>
    </message>
    <message>
        <source>Importing sevas</source>
        <translation>सेवाओं का आयात</translation>
    </message>
    <message>
        <source>Importing donations</source>
        <translation>दान का आयात</translation>
    </message>
    <message>
        <source>Trying the file</source>
        <translation>फ़ाइल की जाँच</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>सब कुछ निर्यात</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>बैकअप बन रहा है</translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>बहियों की जाँच</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है …</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>तैयारी हो रही है …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%2 में से %1 जाँचें</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 में से %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>कुछ नहीं बदला, और कुछ नहीं खोएगा।</translation>
    </message>
    <message>
        <source>%1 of %2 rows are through and stay. The same file can be gone on with later; nothing is added twice.</source>
        <translation>%2 में से %1 पंक्तियाँ हो चुकी हैं और रहेंगी। उसी फ़ाइल से बाद में आगे बढ़ सकते हैं; कुछ दो बार नहीं जुड़ता।</translation>
    </message>
    <message>
        <source>The files written so far stay; the others will be missing.</source>
        <translation>अब तक लिखी फ़ाइलें रहेंगी; बाकी नहीं होंगी।</translation>
    </message>
    <message>
        <source>Nothing of this backup is kept. Earlier backups stay.</source>
        <translation>यह बैकअप नहीं रखा जाएगा। पहले के बैकअप रहेंगे।</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this backup was kept; earlier backups stay.</source>
        <translation>रोका गया। यह बैकअप नहीं रखा गया; पहले के बैकअप हैं।</translation>
    </message>
    <message>
        <source>Backed up to %1, read back and found whole: %2 receipts, %3 devotees.</source>
        <translation>%1 में बैकअप लिया गया, फिर पढ़कर पूरा पाया गया: %2 रसीदें, %3 भक्त।</translation>
    </message>
    <message>
        <source>The file of the books is whole</source>
        <translation>बहियों की फ़ाइल पूरी है</translation>
    </message>
    <message>
        <source>Nothing points to what is not there</source>
        <translation>जो नहीं है उसकी ओर कुछ नहीं जाता</translation>
    </message>
    <message>
        <source>The trail of changes is unbroken</source>
        <translation>बदलावों का क्रम अटूट है</translation>
    </message>
    <message>
        <source>Receipt numbers have no gap</source>
        <translation>रसीद संख्याओं में कोई छूट नहीं</translation>
    </message>
    <message>
        <source>Voucher numbers have no gap</source>
        <translation>वाउचर संख्याओं में कोई छूट नहीं</translation>
    </message>
    <message>
        <source>Receipts add up</source>
        <translation>रसीदों का जोड़ सही है</translation>
    </message>
    <message>
        <source>Each line has its donation or seva</source>
        <translation>हर पंक्ति का दान या सेवा है</translation>
    </message>
    <message>
        <source>Each receipt is in the accounts</source>
        <translation>हर रसीद लेखे में है</translation>
    </message>
    <message>
        <source>Debit and credit are equal</source>
        <translation>नामे और जमा बराबर हैं</translation>
    </message>
    <message>
        <source>Ledger balances are right</source>
        <translation>खातों के शेष सही हैं</translation>
    </message>
    <message>
        <source>Cancelled receipts are taken back</source>
        <translation>रद्द रसीदें वापस ली गई हैं</translation>
    </message>
    <message>
        <source>Receipts and accounts agree by day</source>
        <translation>रसीदें और लेखा दिन-दिन मेल खाते हैं</translation>
    </message>
    <message>
        <source>Totals of the days are right</source>
        <translation>दिनों के जोड़ सही हैं</translation>
    </message>
    <message>
        <source>Seva bookings are right</source>
        <translation>सेवा बुकिंग सही हैं</translation>
    </message>
    <message>
        <source>Everything is ready to be sent</source>
        <translation>सब भेजने के लिए तैयार है</translation>
    </message>
    <message>
        <source>Every devotee can be found</source>
        <translation>हर भक्त खोजा जा सकता है</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>अंतिम संपर्क</translation>
    </message>
    <message>
        <source>Behind by</source>
        <translation>कितना पीछे</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Numbers that are missing</source>
        <translation>जो संख्याएँ नहीं आईं</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>क्यों रुका है</translation>
    </message>
</context>
<context>
    <name>DevoteeWords</name>
    <message>
        <source>same PAN</source>
        <translation>वही PAN</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>वही फ़ोन</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>वही पता</translation>
    </message>
</context>
<context>
    <name>DevoteesPage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>पिछली बार आए</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>स्थानीय लिपि में नाम</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Messages allowed</source>
        <translation>संदेश की अनुमति</translation>
    </message>
    <message>
        <source>Name may be shown</source>
        <translation>नाम दिखाने की अनुमति</translation>
    </message>
    <message>
        <source>PAN, masked</source>
        <translation>पैन (छिपा हुआ)</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Who may be one person</source>
        <translation>जो एक ही व्यक्ति हो सकते हैं</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>रसीद पर नाम</translation>
    </message>
</context>
<context>
    <name>HouseholdTab</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
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
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>लेखा परीक्षा</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
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
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>About</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>मतभेद</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान चाहिए</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>काउंटरों का मेल</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
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
    <name>PolicyWords</name>
    <message>
        <source>nobody else</source>
        <translation>और कोई नहीं</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>accept it</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>somebody looks at it first</source>
        <translation>पहले कोई देखता है</translation>
    </message>
    <message>
        <source>the later change stays</source>
        <translation>बाद का बदलाव रहता है</translation>
    </message>
    <message>
        <source>what the office has stays</source>
        <translation>जो कार्यालय में है वही रहता है</translation>
    </message>
    <message>
        <source>never more than its places</source>
        <translation>अपने स्थानों से अधिक कभी नहीं</translation>
    </message>
    <message>
        <source>a few more, provisionally</source>
        <translation>कुछ और, अस्थायी रूप से</translation>
    </message>
    <message>
        <source>as many as ask</source>
        <translation>जितने माँगें</translation>
    </message>
    <message>
        <source>moves to the next free day</source>
        <translation>अगले खाली दिन पर जाता है</translation>
    </message>
    <message>
        <source>goes on the wait list</source>
        <translation>प्रतीक्षा सूची में जाता है</translation>
    </message>
    <message>
        <source>gets the money back</source>
        <translation>पैसा वापस पाता है</translation>
    </message>
    <message>
        <source>stop while the network is there</source>
        <translation>नेटवर्क होने पर रोकें</translation>
    </message>
    <message>
        <source>warn only</source>
        <translation>केवल चेतावनी</translation>
    </message>
    <message>
        <source>merge by phone and name</source>
        <translation>फ़ोन और नाम से मिलाएँ</translation>
    </message>
    <message>
        <source>Days in which a receipt may be cancelled</source>
        <translation>रसीद निरस्त करने के दिन</translation>
    </message>
    <message>
        <source>Who must agree to a cancellation</source>
        <translation>निरस्तीकरण पर किसकी सहमति चाहिए</translation>
    </message>
    <message>
        <source>Work that comes after its month was closed</source>
        <translation>महीना बंद होने के बाद आया काम</translation>
    </message>
    <message>
        <source>A devotee changed at two counters</source>
        <translation>दो काउंटरों पर बदला गया भक्त</translation>
    </message>
    <message>
        <source>Sevas, prices and settings changed at two counters</source>
        <translation>दो काउंटरों पर बदली सेवाएँ, मूल्य और सेटिंग</translation>
    </message>
    <message>
        <source>One devotee registered at two counters</source>
        <translation>दो काउंटरों पर पंजीकृत एक ही भक्त</translation>
    </message>
    <message>
        <source>Old prices are passed over up to (percent)</source>
        <translation>पुराने मूल्य का अंतर यहाँ तक छोड़ें (प्रतिशत)</translation>
    </message>
    <message>
        <source>Without a network a counter sells</source>
        <translation>बिना नेटवर्क काउंटर बेचता है</translation>
    </message>
    <message>
        <source>“A few more” means (percent)</source>
        <translation>“कुछ और” का अर्थ (प्रतिशत)</translation>
    </message>
    <message>
        <source>Who has no place after all</source>
        <translation>जिसे अंत में स्थान नहीं मिला</translation>
    </message>
    <message>
        <source>Stock that would fall below nothing</source>
        <translation>शून्य से नीचे जाने वाला भंडार</translation>
    </message>
    <message>
        <source>Days without the office until a counter warns</source>
        <translation>कार्यालय के बिना चेतावनी तक के दिन</translation>
    </message>
    <message>
        <source>ask the staff</source>
        <translation>कर्मचारियों से पूछें</translation>
    </message>
    <message>
        <source>somebody decides</source>
        <translation>कोई निर्णय करता है</translation>
    </message>
</context>
<context>
    <name>Sevas</name>
    <message>
        <source>Pooja</source>
        <translation>पूजा</translation>
    </message>
    <message>
        <source>Archana</source>
        <translation>अर्चना</translation>
    </message>
    <message>
        <source>Abhisheka</source>
        <translation>अभिषेक</translation>
    </message>
    <message>
        <source>Alankara</source>
        <translation>अलंकार</translation>
    </message>
    <message>
        <source>Homa</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>Deepa</source>
        <translation>दीप</translation>
    </message>
    <message>
        <source>Utsava</source>
        <translation>उत्सव</translation>
    </message>
    <message>
        <source>Samskara</source>
        <translation>संस्कार</translation>
    </message>
    <message>
        <source>Vehicle pooja</source>
        <translation>वाहन पूजा</translation>
    </message>
    <message>
        <source>Annadana</source>
        <translation>अन्नदान</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>देवता</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>उपयोग में नहीं</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>प्रतिदिन</translation>
    </message>
    <message>
        <source>%1 · no limit</source>
        <translation>%1 · सीमा नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n seats</source>
        <translation>
            <numerusform>%1 · %n स्थान</numerusform>
            <numerusform>%1 · %n स्थान</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 मिनट पहले</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 घंटे पहले</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 दिन पहले</translation>
    </message>
    <message>
        <source>%1 waiting to send</source>
        <translation>%1 भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>%1 on %2 was sold beyond its places. The booking of %3 was moved to %4. Call the devotee.</source>
        <translation>%2 को %1 के स्थान से अधिक बुकिंग हुई। %3 की बुकिंग %4 पर कर दी गई। भक्त को फ़ोन करें।</translation>
    </message>
    <message>
        <source>%1 on %2 was sold beyond its places. The booking of %3 was cancelled: call the devotee and pay the money back.</source>
        <translation>%2 को %1 के स्थान से अधिक बुकिंग हुई। %3 की बुकिंग निरस्त हुई: भक्त को फ़ोन करें और पैसा लौटाएँ।</translation>
    </message>
    <message>
        <source>%1 on %2 was sold beyond its places. %3 is on the wait list: call the devotee and agree on another day.</source>
        <translation>%2 को %1 के स्थान से अधिक बुकिंग हुई। %3 प्रतीक्षा सूची में हैं: फ़ोन करके दूसरा दिन तय करें।</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>संपर्क नहीं</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>जुड़ रहा है</translation>
    </message>
    <message>
        <source>Comparing with the office</source>
        <translation>कार्यालय से मिलान हो रहा है</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>सब भेज दिया गया</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>लाया जा रहा है</translation>
    </message>
    <message>
        <source>Fetching everything anew</source>
        <translation>सब फिर से लाया जा रहा है</translation>
    </message>
    <message>
        <source>The office does not accept this counter</source>
        <translation>कार्यालय इस काउंटर को स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>A newer program is needed</source>
        <translation>नया संस्करण चाहिए</translation>
    </message>
    <message>
        <source>This is a copy of another counter</source>
        <translation>यह दूसरे काउंटर की प्रति है</translation>
    </message>
    <message>
        <source>No connection, trying again later</source>
        <translation>संपर्क नहीं, बाद में फिर प्रयास होगा</translation>
    </message>
    <message>
        <source>Safe on this PC</source>
        <translation>इस कंप्यूटर पर सुरक्षित</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 पर ध्यान चाहिए</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong</source>
        <translation>इस कंप्यूटर की घड़ी ग़लत है</translation>
    </message>
    <message>
        <source>Safe here and at the office</source>
        <translation>यहाँ और कार्यालय में सुरक्षित</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Everything stands on this PC alone</source>
        <translation>सब कुछ केवल इसी कंप्यूटर पर है</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>भेजना बाक़ी</translation>
    </message>
    <message>
        <source>The oldest of them</source>
        <translation>उनमें सबसे पुराना</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>ध्यान चाहिए</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>सुलझाने हैं</translation>
    </message>
    <message>
        <source>Changes still to fetch</source>
        <translation>अभी लाने बाक़ी बदलाव</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>अंतिम बार भेजा</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>अंतिम बार लाया</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <translation>इस कंप्यूटर की घड़ी</translation>
    </message>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>%1 min off</source>
        <translation>%1 मिनट का अंतर</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>अगला प्रयास</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1 सेकंड में</translation>
    </message>
    <message>
        <source>Places it may sell alone</source>
        <translation>स्थान जो यह अकेले बेच सकता है</translation>
    </message>
    <message>
        <source>Changed at two counters</source>
        <translation>दो काउंटरों पर बदला गया</translation>
    </message>
    <message>
        <source>Changed after it was taken out</source>
        <translation>हटाने के बाद बदला गया</translation>
    </message>
    <message>
        <source>One code given twice</source>
        <translation>एक ही कोड दो बार</translation>
    </message>
    <message>
        <source>Cancelled at two counters</source>
        <translation>दो काउंटरों पर निरस्त</translation>
    </message>
    <message>
        <source>Came after the month was closed</source>
        <translation>महीना बंद होने के बाद आया</translation>
    </message>
    <message>
        <source>Sold at an old price</source>
        <translation>पुराने मूल्य पर बिका</translation>
    </message>
    <message>
        <source>Perhaps the same devotee</source>
        <translation>शायद वही भक्त</translation>
    </message>
    <message>
        <source>More sold than places</source>
        <translation>स्थानों से अधिक बिके</translation>
    </message>
    <message>
        <source>Said at two counters</source>
        <translation>दो काउंटरों पर दर्ज</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>स्थानीय लिपि में नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>%1 of %2 was changed here and there before the counters met. Choose which one is right; the other stays in this list.</source>
        <translation>काउंटरों के मिलने से पहले %2 का %1 दोनों जगह बदला गया। जो सही है उसे चुनें; दूसरा इस सूची में रहेगा।</translation>
    </message>
    <message>
        <source>%1 had been taken out of use when %2 changed it. It is in use again.</source>
        <translation>%2 ने जब %1 को बदला तब वह उपयोग से हटा था। वह फिर उपयोग में है।</translation>
    </message>
    <message>
        <source>Two counters gave the code %1. This one is now called %2; give it a better code if you like.</source>
        <translation>दो काउंटरों ने कोड %1 दिया। यह अब %2 कहलाता है; चाहें तो बेहतर कोड दें।</translation>
    </message>
    <message>
        <source>Receipt %1 was cancelled at another counter and by %2 at %3. It counts once in the books. Make sure that the money was given back only once.</source>
        <translation>रसीद %1 दूसरे काउंटर पर भी और %3 पर %2 द्वारा भी निरस्त हुई। बही में एक बार गिनी जाती है। पक्का करें कि पैसा एक ही बार लौटाया गया।</translation>
    </message>
    <message>
        <source>A seva on receipt %1 was sold for ₹ %2; its price was ₹ %3 by then. The receipt stands as it was printed.</source>
        <translation>रसीद %1 की सेवा ₹ %2 में दी गई; तब उसका मूल्य ₹ %3 था। रसीद जैसी छपी वैसी ही है।</translation>
    </message>
    <message>
        <source>%1 was registered at two counters with the same phone. If they are one person, merge them on the Devotees page.</source>
        <translation>%1 एक ही फ़ोन के साथ दो काउंटरों पर पंजीकृत हुए। यदि एक ही व्यक्ति हैं तो भक्त पृष्ठ पर मिला दें।</translation>
    </message>
    <message>
        <source>Two counters recorded the same thing. It counts once.</source>
        <translation>दो काउंटरों ने एक ही बात दर्ज की। एक बार गिनी जाती है।</translation>
    </message>
    <message>
        <source>A cancellation</source>
        <translation>एक निरस्तीकरण</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>एक रसीद</translation>
    </message>
    <message>
        <source>A booking</source>
        <translation>एक बुकिंग</translation>
    </message>
    <message>
        <source>A devotee</source>
        <translation>एक भक्त</translation>
    </message>
    <message>
        <source>A voucher</source>
        <translation>एक वाउचर</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>एक बदलाव</translation>
    </message>
    <message>
        <source>Voucher %1 of %2 came when the books were closed up to %3. It keeps its date and number and counts in the books on %4: tell the accountant.</source>
        <translation>%2 का वाउचर %1 तब आया जब बही %3 तक बंद थी। उसकी तिथि और संख्या वही रहती हैं और वह बही में %4 को गिना जाता है: लेखापाल को बताएँ।</translation>
    </message>
    <message>
        <source>%1 has not come</source>
        <translation>%1 नहीं आई</translation>
    </message>
    <message>
        <source>%1 to %2 have not come</source>
        <translation>%1 से %2 तक नहीं आईं</translation>
    </message>
    <message>
        <source>%1 from counter %2, though later receipts have. They are perhaps still on their way: let that counter finish sending.</source>
        <translation>काउंटर %2: %1, जबकि बाद की रसीदें आ गई हैं। शायद अभी रास्ते में हैं: उस काउंटर को भेजना पूरा करने दें।</translation>
    </message>
    <message>
        <source>%1 from counter %2 for more than a day, though later receipts have. Switch that computer on and let it send. If it was taken out of service, what it still sent waits on the page Devices to be let in or put away.</source>
        <translation>काउंटर %2: एक दिन से अधिक हुआ, %1, जबकि बाद की रसीदें आ गई हैं। वह कंप्यूटर चालू करें और उसे भेजने दें। यदि उसे सेवा से हटाया गया है, तो जो उसने भेजा वह उपकरण पृष्ठ पर आपके निर्णय की राह देखता है।</translation>
    </message>
    <message>
        <source>Not the same as the service</source>
        <translation>सेवा से मेल नहीं खाते</translation>
    </message>
    <message>
        <source>₹ %1 came a second time for receipt %2, as payment %3. Give it back in the payment gateway&apos;s list.</source>
        <translation>रसीद %2 के लिए ₹ %1 दूसरी बार आए, भुगतान %3। भुगतान गेटवे की सूची में इन्हें लौटाएँ।</translation>
    </message>
    <message>
        <source>₹ %1 was paid online as payment %2, and no receipt could be made. Give it back in the payment gateway&apos;s list, or issue a receipt by hand.</source>
        <translation>₹ %1 ऑनलाइन मिले (भुगतान %2), पर रसीद नहीं बन सकी। भुगतान गेटवे की सूची में लौटाएँ, या हाथ से रसीद जारी करें।</translation>
    </message>
    <message>
        <source>Paid online without a receipt</source>
        <translation>बिना रसीद का ऑनलाइन भुगतान</translation>
    </message>
    <message>
        <source>Performed here, cancelled there</source>
        <translation>यहाँ संपन्न, वहाँ रद्द</translation>
    </message>
    <message>
        <source>The service came back from a backup</source>
        <translation>सेवा बैकअप से लौटी है</translation>
    </message>
    <message>
        <source>A seva of receipt %1 was cancelled at another counter and by %2 at %3. It counts once in the books. Make sure that the money was given back only once.</source>
        <translation>रसीद %1 की सेवा दूसरे काउंटर पर और %3 पर %2 ने भी रद्द की। बही में यह एक ही बार गिनी जाती है। देख लें कि पैसा एक ही बार लौटाया गया।</translation>
    </message>
    <message>
        <source>A seva of receipt %1 was performed at one counter and cancelled at another. The cancellation stands, and the seva&apos;s income was taken back. If the money was not given back, issue a new receipt for it.</source>
        <translation>रसीद %1 की सेवा एक काउंटर पर संपन्न हुई और दूसरे पर रद्द की गई। रद्दीकरण मान्य है और सेवा की आय वापस ली गई है। यदि पैसा नहीं लौटाया गया, तो उसकी नई रसीद जारी करें।</translation>
    </message>
    <message>
        <source>The cloud service came back from a backup. What is given online is numbered %2 from now on, no more %1, so that no number is used twice. The counters bring back what they had of %1.</source>
        <translation>क्लाउड सेवा बैकअप से लौटी है। कोई संख्या दो बार न लगे, इसलिए ऑनलाइन दान अब %1 की जगह %2 शृंखला में होंगे। %1 का जो काउंटरों के पास है, वे उसे वापस भेजते हैं।</translation>
    </message>
    <message>
        <source>%2 took %1 out of use while it was changed at another counter. It stays in use; take it out again if that is right.</source>
        <translation>%2 ने %1 को हटाया जबकि दूसरे काउंटर पर उसे बदला गया था। वह उपयोग में बना है; हटाना सही हो तो फिर से हटाएँ।</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>May</source>
        <translation>क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Temple manager</source>
        <translation>मंदिर प्रबंधक</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>लेखाकार</translation>
    </message>
    <message>
        <source>Counter staff</source>
        <translation>काउंटर कर्मचारी</translation>
    </message>
    <message>
        <source>Priest</source>
        <translation>पुजारी</translation>
    </message>
    <message>
        <source>Issue receipts</source>
        <translation>रसीद जारी करना</translation>
    </message>
    <message>
        <source>Manage donation categories</source>
        <translation>दान की श्रेणियाँ सँभालना</translation>
    </message>
    <message>
        <source>See receipts</source>
        <translation>रसीदें देखना</translation>
    </message>
    <message>
        <source>Print receipts again</source>
        <translation>रसीदें फिर से छापना</translation>
    </message>
    <message>
        <source>Cancel receipts</source>
        <translation>रसीदें रद्द करना</translation>
    </message>
    <message>
        <source>Value gifts in kind</source>
        <translation>वस्तु दान का मूल्य तय करना</translation>
    </message>
    <message>
        <source>See the sevas</source>
        <translation>सेवाएँ देखना</translation>
    </message>
    <message>
        <source>Change sevas and prices</source>
        <translation>सेवाएँ और शुल्क बदलना</translation>
    </message>
    <message>
        <source>See the day&apos;s seva list</source>
        <translation>दिन की सेवा सूची देखना</translation>
    </message>
    <message>
        <source>Book sevas</source>
        <translation>सेवाएँ बुक करना</translation>
    </message>
    <message>
        <source>Mark sevas as performed</source>
        <translation>सेवा संपन्न अंकित करना</translation>
    </message>
    <message>
        <source>Move bookings</source>
        <translation>बुकिंग का दिन बदलना</translation>
    </message>
    <message>
        <source>Move bookings after the last day</source>
        <translation>अंतिम दिन के बाद भी बुकिंग बदलना</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>बुकिंग रद्द करना</translation>
    </message>
    <message>
        <source>See devotees</source>
        <translation>भक्तों का विवरण देखना</translation>
    </message>
    <message>
        <source>Register devotees</source>
        <translation>भक्तों का पंजीकरण करना</translation>
    </message>
    <message>
        <source>Change devotees</source>
        <translation>भक्तों का विवरण बदलना</translation>
    </message>
    <message>
        <source>Merge devotees</source>
        <translation>भक्तों के अभिलेख मिलाना</translation>
    </message>
    <message>
        <source>See vouchers</source>
        <translation>वाउचर देखना</translation>
    </message>
    <message>
        <source>Post vouchers</source>
        <translation>वाउचर दर्ज करना</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>रिपोर्ट देखना</translation>
    </message>
    <message>
        <source>Close the books</source>
        <translation>खाते बंद करना</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>उपयोगकर्ता सँभालना</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>सेटिंग बदलना</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>लेखा-परीक्षा अभिलेख देखना</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>बैकअप बनाना</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>बैकअप लौटाना</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>डेटा निर्यात करना</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>डेटा आयात करना</translation>
    </message>
    <message>
        <source>Put cash into the drawer and take it out</source>
        <translation>दराज़ में नकद डालना और निकालना</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>बिना रसीद के दराज़ खोलना</translation>
    </message>
    <message>
        <source>Manage counters&apos; computers</source>
        <translation>काउंटरों के कंप्यूटर सँभालना</translation>
    </message>
    <message>
        <source>Cancel receipts after their days</source>
        <translation>समय बीतने के बाद रसीदें रद्द करना</translation>
    </message>
    <message>
        <source>Settle conflicts of counters</source>
        <translation>काउंटरों के मतभेद सुलझाना</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>mm::app::Desktop</name>
    <message>
        <source>Command</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>लॉक करें या उपयोगकर्ता बदलें</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>मेरा पिन बनाएँ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा रंग</translation>
    </message>
    <message>
        <source>Change my PIN …</source>
        <translation>मेरा पिन बदलें …</translation>
    </message>
    <message>
        <source>Set my PIN …</source>
        <translation>मेरा पिन बनाएँ …</translation>
    </message>
    <message>
        <source>Receipts are stored on this computer as they are issued.</source>
        <translation>रसीद जारी होते ही इस कंप्यूटर में सहेजी जाती है।</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>अंतिम बैकअप विफल रहा। %1</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>अभी तक कोई बैकअप नहीं बना।</translation>
    </message>
    <message>
        <source>Last backup: %1 %2, %3</source>
        <translation>अंतिम बैकअप: %1 %2, %3</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>डेटा फ़ोल्डर: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>काउंटर %1</translation>
    </message>
    <message>
        <source>Safe on this PC · the backup failed</source>
        <translation>इस कंप्यूटर पर सुरक्षित · बैकअप विफल</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>प्रिंटर तैयार</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>प्रिंटर नहीं</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>प्रिंट की सूची</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>नकद जमा, नकद निकासी</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>बिना रसीद के दराज़ खोलना</translation>
    </message>
    <message>
        <source>Keys of the counter</source>
        <translation>काउंटर की कुंजियाँ</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>काउंटर पर</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>हर पृष्ठ पर</translation>
    </message>
    <message>
        <source>Save the card of keys</source>
        <translation>कुंजियों का कार्ड सहेजें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>The card of keys is saved as %1. Print it and lay it beside the keyboard.</source>
        <translation>कुंजियों का कार्ड %1 के रूप में सहेजा गया। छापकर कीबोर्ड के पास रखें।</translation>
    </message>
    <message>
        <source>The program ended by itself the last time. What was being typed is kept. A report for whoever helps you is on this computer; it holds no names and no amounts, and is never sent.</source>
        <translation>पिछली बार प्रोग्राम अपने आप बंद हो गया था। जो लिखा जा रहा था वह सुरक्षित है। आपकी मदद करने वाले के लिए एक रिपोर्ट इस कंप्यूटर पर है; उसमें न नाम हैं न रकम, और वह कहीं भेजी नहीं जाती।</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>पाठ फ़ाइलें (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>रिपोर्ट %1 के रूप में सहेजी गई।</translation>
    </message>
    <message>
        <source>Card of keys as PDF</source>
        <translation>कुंजियों का कार्ड (PDF)</translation>
    </message>
    <message>
        <source>print queue: %1</source>
        <translation>प्रिंट की सूची: %1</translation>
    </message>
    <message>
        <source>This computer has no font for %1: names and receipts in it show boxes instead of letters. Let the package fonts-noto-core be installed, then start the program again.</source>
        <translation>इस कंप्यूटर में %1 के अक्षरों का फ़ॉन्ट नहीं है: नाम और रसीदों में अक्षरों की जगह चौकोर डिब्बे दिखेंगे। fonts-noto-core पैकेज लगवाएँ, फिर प्रोग्राम दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation>%1 (%2)। %3</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>रोककर बंद करें</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>हर सूची में</translation>
    </message>
</context>
<context>
    <name>mm::app::Words</name>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 प्रिंटर को भेजी गई।</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1 में बैकअप बन गया।</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF में सहेजें (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1 को %2 के रूप में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>mm::ui::AboutPage</name>
    <message>
        <source>About</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>GNU जनरल पब्लिक लाइसेंस, संस्करण 3 या बाद के अधीन मुक्त सॉफ़्टवेयर: इसे काम में लें, दूसरों को दें, बदलें। कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>The temple&apos;s data</source>
        <translation>मंदिर का डेटा</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>डेटा फ़ाइल</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>in the keyring of this computer, and on the printed key sheet</source>
        <translation>इस कंप्यूटर के कुंजी-संग्रह में, और छपी हुई कुंजी-पर्ची पर</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>not needed; nothing is sent anywhere without your doing</source>
        <translation>ज़रूरी नहीं; आपके किए बिना कुछ भी कहीं नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>कुछ ठीक न हो तो</translation>
    </message>
    <message>
        <source>Save a support file and give it to whoever helps you. It says which program and computer this is and what the program noted; no names, phones, amounts or receipts are in it.</source>
        <translation>सहायता फ़ाइल सहेजकर मदद करने वाले को दें। उसमें प्रोग्राम और कंप्यूटर की जानकारी और प्रोग्राम ने जो दर्ज किया वह है; कोई नाम, फ़ोन, राशि या रसीद नहीं।</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>सहायता फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>किन भागों से बना</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>भाग और उनके लाइसेंस</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>पाठ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or stick.</source>
        <translation>%1 लिखी नहीं जा सकी। दूसरा फ़ोल्डर या पेन ड्राइव चुनें।</translation>
    </message>
</context>
<context>
    <name>mm::ui::AdministratorPage</name>
    <message>
        <source>The first administrator</source>
        <translation>पहले प्रशासक</translation>
    </message>
    <message>
        <source>Can do everything, and adds the others. Their name stands on what they do.</source>
        <translation>ये सब कुछ कर सकते हैं और दूसरों को जोड़ते हैं। इनके किए काम पर इनका नाम रहता है।</translation>
    </message>
    <message>
        <source>At least 12 characters; three or four words are easy to remember.</source>
        <translation>कम से कम 12 अक्षर; तीन-चार शब्द याद रखने में आसान होते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Good: %n characters.</source>
        <translation>
            <numerusform>अच्छा: %n अक्षर।</numerusform>
            <numerusform>अच्छा: %n अक्षर।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strong: %n characters.</source>
        <translation>
            <numerusform>मज़बूत: %n अक्षर।</numerusform>
            <numerusform>मज़बूत: %n अक्षर।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters are needed.</source>
        <translation>
            <numerusform>%n अक्षर और चाहिए।</numerusform>
            <numerusform>%n अक्षर और चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>कैप्स लॉक चालू है।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;User name to log in with</source>
        <translation>लॉग इन का उपयोगकर्ता नाम (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>पासवर्ड फिर से (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>जो लिखूँ वह दिखाएँ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>mm::ui::ApprovalPanel</name>
    <message>
        <source>A second person must agree</source>
        <translation>दूसरे व्यक्ति की सहमति चाहिए</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>उपयोगकर्ता नाम (&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;IN or password</source>
        <translation>पिन या पासवर्ड (&amp;I)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>सहमति दें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>mm::ui::AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान चाहिए</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>दर्ज हुआ।</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>सब फिर आज़माएँ</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>जिस पर ध्यान चाहिए</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>आपके लिए कुछ नहीं रुका</translation>
    </message>
    <message>
        <source>What the office does not accept, and devotees who must be called, stand here with what to do about it.</source>
        <translation>जो कार्यालय स्वीकार नहीं करता और जिन भक्तों को फ़ोन करना है, वे उपाय सहित यहाँ होते हैं।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर आज़माएँ</translation>
    </message>
    <message>
        <source>%1 Nothing is lost: it stands in this counter&apos;s books and waits. Set right what the office names, then try again.</source>
        <translation>%1 कुछ खोया नहीं: वह इस काउंटर की बही में है और प्रतीक्षा में है। कार्यालय जो बताए उसे ठीक करें, फिर आज़माएँ।</translation>
    </message>
    <message>
        <source>Receipts that are missing</source>
        <translation>जो रसीदें नहीं आईं</translation>
    </message>
    <message>
        <source>Look at the devices</source>
        <translation>उपकरण देखें</translation>
    </message>
    <message>
        <source>Counter %1: %2 of %3</source>
        <translation>काउंटर %1: %3 का %2</translation>
    </message>
    <message>
        <source>It came after the device was revoked.</source>
        <translation>यह उपकरण रद्द होने के बाद आया।</translation>
    </message>
    <message>
        <source>%1 The office keeps it apart until somebody lets it into the books or puts it away, on the Devices page.</source>
        <translation>%1 जब तक कोई उसे बही में न ले या अलग न कर दे, कार्यालय उसे अलग रखता है; यह उपकरण पृष्ठ पर करें।</translation>
    </message>
</context>
<context>
    <name>mm::ui::AuditFilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>से (&amp;F)</translation>
    </message>
    <message>
        <source>Up &amp;to</source>
        <translation>तक (&amp;T)</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>किसने (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>क्या किया गया (&amp;W)</translation>
    </message>
    <message>
        <source>An&amp;y text</source>
        <translation>कोई भी शब्द (&amp;Y)</translation>
    </message>
    <message>
        <source>Name, number, reason</source>
        <translation>नाम, क्रमांक, कारण</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>There is no user %1 any more.</source>
        <translation>%1 नाम का उपयोगकर्ता अब नहीं है।</translation>
    </message>
</context>
<context>
    <name>mm::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>लेखा-परीक्षा</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 events</source>
        <translation>जाँच: %2 में से %1 घटनाएँ</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>घटनाएँ, नई पहले</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>अभी तक कुछ नहीं हुआ</translation>
    </message>
    <message>
        <source>Every receipt, change and log-in will stand here.</source>
        <translation>हर रसीद, बदलाव और लॉग इन यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Not verified since the page was opened</source>
        <translation>पृष्ठ खुलने के बाद जाँच नहीं हुई</translation>
    </message>
    <message>
        <source>Checking the chain of events</source>
        <translation>घटनाओं की शृंखला जाँची जा रही है</translation>
    </message>
    <message>
        <source>Verified %1 events</source>
        <translation>%1 घटनाएँ सही पाई गईं</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>शृंखला टूटी हुई है</translation>
    </message>
    <message>
        <source>After %1 events the chain is broken: an event was changed or taken out from outside the program. Keep this computer as it is and call whoever looks after it.</source>
        <translation>%1 घटनाओं के बाद शृंखला टूटी है: कोई घटना प्रोग्राम के बाहर से बदली या हटाई गई। इस कंप्यूटर को ज्यों का त्यों रखें और इसे सँभालने वाले को बुलाएँ।</translation>
    </message>
    <message>
        <source>%1: broken after %2 events</source>
        <translation>%1: %2 घटनाओं के बाद शृंखला टूटी है</translation>
    </message>
    <message>
        <source>%1: %2 events hold</source>
        <translation>%1: %2 घटनाएँ सही हैं</translation>
    </message>
</context>
<context>
    <name>mm::ui::AuditViewModel</name>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>mm::ui::BatchPanel</name>
    <message>
        <source>Batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Save the batch</source>
        <translation>बैच सहेजें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Time and seats</source>
        <translation>समय और स्थान</translation>
    </message>
    <message>
        <source>Like 06:00-08:00=60; without =60 there is no limit.</source>
        <translation>06:00-08:00=60 की तरह; =60 न हो तो कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A new batch</source>
        <translation>नया बैच</translation>
    </message>
    <message>
        <source>Batches of %1</source>
        <translation>%1 के बैच</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
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
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>पूरे दिन</translation>
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
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Choose a booking to see it here.</source>
        <translation>यहाँ देखने के लिए कोई बुकिंग चुनें।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>First booked for</source>
        <translation>पहले इस दिन के लिए</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>उपस्थित हों</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>देवता</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>बुकिंग का समय</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>प्रसाद</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>रद्द करें …</translation>
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
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1 पर बदल दी गई।</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>दिन (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Seva</source>
        <translation>सेवा (&amp;S)</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>इस दिन की बुकिंग</translation>
    </message>
    <message>
        <source>No bookings on this day</source>
        <translation>इस दिन कोई बुकिंग नहीं</translation>
    </message>
    <message>
        <source>Sevas that are booked at the counter for this day stand here.</source>
        <translation>इस दिन के लिए काउंटर पर बुक की गई सेवाएँ यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>All sevas</source>
        <translation>सभी सेवाएँ</translation>
    </message>
    <message>
        <source>Cancelled: %1 of receipt %2. %3 goes back to the devotee.</source>
        <translation>रद्द हुई: रसीद %2 की %1। भक्त को %3 लौटाने हैं।</translation>
    </message>
    <message>
        <source>One of its sevas is not offered any more.</source>
        <translation>उसकी एक सेवा अब उपलब्ध नहीं है।</translation>
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
    <name>mm::ui::CancelPanel</name>
    <message>
        <source>In cash, from this drawer</source>
        <translation>नकद, इसी दराज़ से</translation>
    </message>
    <message>
        <source>Back by UPI or to the bank</source>
        <translation>यूपीआई से या बैंक में</translation>
    </message>
    <message>
        <source>Later, by the office</source>
        <translation>बाद में, कार्यालय से</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>कारण (&amp;S)</translation>
    </message>
    <message>
        <source>Money goes &amp;back</source>
        <translation>राशि लौटाने का तरीका (&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ference, if there is one</source>
        <translation>संदर्भ संख्या, यदि हो (&amp;F)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 रद्द करें?</translation>
    </message>
    <message>
        <source>Only this booking is given up and its place is free again. Receipt %1 stays, with whatever else is on it.</source>
        <translation>केवल यही बुकिंग रद्द होगी और इसका स्थान फिर खाली होगा। रसीद %1 अपनी बाकी पंक्तियों के साथ बनी रहेगी।</translation>
    </message>
    <message>
        <source>Cancel and give back %1</source>
        <translation>रद्द करके %1 लौटाएँ</translation>
    </message>
</context>
<context>
    <name>mm::ui::CloudPage</name>
    <message>
        <source>Cloud</source>
        <translation>क्लाउड</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>सेवा से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>This is counter %1 of the temple in the cloud. Its books are sent now; go on working meanwhile.</source>
        <translation>यह अब क्लाउड में मंदिर का काउंटर %1 है। बहियाँ अब भेजी जा रही हैं; काम करते रहें।</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>अभी भेजें और लाएँ</translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation>सेवा का पता (&amp;A)</translation>
    </message>
    <message>
        <source>As the office gave it, such as https://cloud.example.org.</source>
        <translation>जैसा कार्यालय ने दिया, जैसे https://cloud.example.org.</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>एक बार का कोड (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>उपयोगकर्ता नाम (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>Counter &amp;code wanted</source>
        <translation>चाहा हुआ काउंटर कोड (&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the first code that is free.</source>
        <translation>खाली छोड़ें तो पहला खाली कोड।</translation>
    </message>
    <message>
        <source>Or the name and the password of somebody who may manage devices.</source>
        <translation>या उपकरण सँभालने वाले का नाम और पासवर्ड।</translation>
    </message>
    <message>
        <source>Whoever runs the service makes it for a new temple.</source>
        <translation>नए मंदिर के लिए सेवा चलाने वाले देते हैं।</translation>
    </message>
    <message>
        <source>Register this counter anew</source>
        <translation>इस काउंटर को नए सिरे से जोड़ें</translation>
    </message>
    <message>
        <source>Bring into the cloud</source>
        <translation>क्लाउड में लाएँ</translation>
    </message>
    <message>
        <source>This temple works on this computer alone. In the cloud, several counters share one set of books, each works on without a network, and a lost computer costs nothing. Its receipts keep their numbers.</source>
        <translation>यह मंदिर अकेले इसी कंप्यूटर पर काम करता है। क्लाउड में कई काउंटरों की बहियाँ एक होती हैं, हर काउंटर बिना नेटवर्क भी काम करता है, और कंप्यूटर खो जाए तो कुछ नहीं खोता। रसीदों के नंबर नहीं बदलते।</translation>
    </message>
    <message>
        <source>These books are a copy of counter %1, or they came out of a backup, and the other one has worked on. So that no receipt number is given twice, this computer becomes a counter with a code of its own. Every receipt keeps its number, and what the office does not have is sent.</source>
        <translation>ये बहियाँ काउंटर %1 की प्रति हैं, या बैकअप से आई हैं, और दूसरी ने काम जारी रखा है। एक ही रसीद नंबर दो बार न दिया जाए, इसलिए इस कंप्यूटर को अपना काउंटर कोड मिलता है। हर रसीद का नंबर वही रहता है, और जो कार्यालय के पास नहीं है वह भेजा जाता है।</translation>
    </message>
    <message>
        <source>Not confirmed by the office: %1.</source>
        <translation>कार्यालय ने अभी पुष्टि नहीं की: %1।</translation>
    </message>
    <message>
        <source>This is counter %1. It works with the service and on without it.</source>
        <translation>यह काउंटर %1 है। यह सेवा के साथ काम करता है और उसके बिना भी।</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
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
    <name>mm::ui::ComputerForm</name>
    <message>
        <source>The one without the window</source>
        <translation>जिस पर यह विंडो नहीं है</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (जुड़ी नहीं है)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Sign that the scanner sends before each code</source>
        <translation>हर कोड से पहले स्कैनर जो चिह्न भेजता है</translation>
    </message>
    <message>
        <source>Empty: the scanner is known by its pace.</source>
        <translation>खाली छोड़ें तो स्कैनर अपनी गति से पहचाना जाता है।</translation>
    </message>
    <message>
        <source>Screen that is turned to the devotee</source>
        <translation>भक्त की ओर वाली स्क्रीन</translation>
    </message>
</context>
<context>
    <name>mm::ui::ConflictPanel</name>
    <message>
        <source>Or write what is right</source>
        <translation>या जो सही है वह लिखें</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>इसे लगाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>Choose a line to see both sides.</source>
        <translation>दोनों पक्ष देखने के लिए एक पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(खाली)</translation>
    </message>
    <message>
        <source>, stands now</source>
        <translation>, अभी यही है</translation>
    </message>
    <message>
        <source>Counter %1, %2</source>
        <translation>काउंटर %1, %2</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>अन्य</translation>
    </message>
</context>
<context>
    <name>mm::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>मतभेद</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>सुलझा</translation>
    </message>
    <message>
        <source>Settled, here and at every counter.</source>
        <translation>सुलझ गया, यहाँ और हर काउंटर पर।</translation>
    </message>
    <message>
        <source>Only the open ones</source>
        <translation>केवल खुले</translation>
    </message>
    <message>
        <source>The settled ones too</source>
        <translation>सुलझे हुए भी</translation>
    </message>
    <message>
        <source>Conflicts, newest first</source>
        <translation>मतभेद, नए पहले</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>सुलझाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>What two counters change while they cannot reach each other is brought together by itself. What needs a person stands here.</source>
        <translation>संपर्क न होने पर दो काउंटर जो बदलते हैं वह अपने आप मिल जाता है। जिसमें व्यक्ति चाहिए वह यहाँ होता है।</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>कुछ खुला नहीं</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 खुले</translation>
    </message>
</context>
<context>
    <name>mm::ui::CounterKeys</name>
    <message>
        <source>Next step; on a full payment: issue and print</source>
        <translation>अगला चरण; पूरा भुगतान होने पर: रसीद देकर छापें</translation>
    </message>
    <message>
        <source>One step back, nothing typed is lost</source>
        <translation>एक चरण पीछे, लिखा हुआ बना रहता है</translation>
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
        <source>Gift in kind</source>
        <translation>वस्तु के रूप में भेंट</translation>
    </message>
    <message>
        <source>The devotee&apos;s last receipt again</source>
        <translation>भक्त की पिछली रसीद फिर से</translation>
    </message>
    <message>
        <source>Address and PAN of the devotee</source>
        <translation>भक्त का पता और PAN</translation>
    </message>
    <message>
        <source>Tick one of the family</source>
        <translation>परिवार में किसी एक पर निशान</translation>
    </message>
    <message>
        <source>To the lines of the receipt</source>
        <translation>रसीद की पंक्तियों पर</translation>
    </message>
    <message>
        <source>Take the line in front away</source>
        <translation>चुनी हुई पंक्ति हटाएँ</translation>
    </message>
    <message>
        <source>Next language of the receipt</source>
        <translation>रसीद की अगली भाषा</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>यूपीआई</translation>
    </message>
    <message>
        <source>Card, cheque, draft or bank transfer</source>
        <translation>कार्ड, चेक, ड्राफ्ट या बैंक अंतरण</translation>
    </message>
    <message>
        <source>Park the ticket</source>
        <translation>रसीद अलग रखें</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>अलग रखी रसीदें</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>रसीद साफ़ करें</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen on or off</source>
        <translation>भक्त की स्क्रीन चालू या बंद</translation>
    </message>
    <message>
        <source>Save the receipt as PDF, when the printer gave no paper</source>
        <translation>प्रिंटर ने काग़ज़ न दिया हो तो रसीद PDF में सहेजें</translation>
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
            <numerusform>अलग रखी (%n)</numerusform>
            <numerusform>अलग रखी (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address, PAN</source>
        <translation>पता, PAN</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen</source>
        <translation>भक्त की स्क्रीन</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>दराज़</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>प्रिंट की सूची</translation>
    </message>
</context>
<context>
    <name>mm::ui::DashboardPage</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, पहले %3</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>बाक़ी सब</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>कुल आय</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>A receipt on average</source>
        <translation>औसत रसीद</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Nothing here in this span</source>
        <translation>इस अवधि में कुछ नहीं</translation>
    </message>
    <message>
        <source>Receipts of the counters are added up here as they are issued.</source>
        <translation>काउंटरों पर रसीदें बनते ही यहाँ जुड़ती जाती हैं।</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1 की तुलना में</translation>
    </message>
    <message>
        <source>%1: against %2 on %3</source>
        <translation>%1: %3 को %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>पहले: %1</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>राशि %1</translation>
    </message>
    <message>
        <source>strong: %1, pale: %2</source>
        <translation>गहरा: %1, हल्का: %2</translation>
    </message>
    <message>
        <source>Chart over time; its figures are in the table, key 1</source>
        <translation>समय का चार्ट; इसके आँकड़े तालिका में हैं, कुंजी 1</translation>
    </message>
    <message>
        <source>Chart of %1; its figures are in the table</source>
        <translation>%1 का चार्ट; इसके आँकड़े तालिका में हैं</translation>
    </message>
</context>
<context>
    <name>mm::ui::DashboardWords</name>
    <message>
        <source>Year %1</source>
        <translation>वर्ष %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>समय के अनुसार</translation>
    </message>
    <message>
        <source>Donations by category</source>
        <translation>दान की श्रेणियाँ</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>भुगतान के तरीक़े</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>पहले कुछ नहीं</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>पहले जितना</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 अधिक</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 कम</translation>
    </message>
</context>
<context>
    <name>mm::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>आयात की फ़ाइल</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV फ़ाइलें (*.csv);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>अभी कोई फ़ाइल नहीं चुनी।</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>निर्यात का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Stop this work?</source>
        <translation>यह काम रोकें?</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>अभी रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are saved as %1. Mend them there and import that file.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 में सहेजी गईं। वहाँ सुधारें और वह फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>No folder is set; you are asked for one.</source>
        <translation>कोई फ़ोल्डर तय नहीं; पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <translation>%1 में।</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>अभी तक कोई नहीं लिया गया।</translation>
    </message>
    <message>
        <source>The last one: %1, %2.</source>
        <translation>पिछला: %1, %2।</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>फ़ाइल से आयात</translation>
    </message>
    <message>
        <source>&amp;What the file holds</source>
        <translation>फ़ाइल में क्या है (&amp;W)</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>दान</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>पहले जाँच लें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>सब कुछ निर्यात करें</translation>
    </message>
    <message>
        <source>All tables as text files, for an auditor or another program.</source>
        <translation>लेखा परीक्षक या दूसरे प्रोग्राम के लिए सभी तालिकाएँ पाठ फ़ाइलों के रूप में।</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>फ़ोल्डर में निर्यात करें</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>बहियाँ जाँचें</translation>
    </message>
    <message>
        <source>Numbers without a gap, totals that add up, an unbroken trail.</source>
        <translation>बिना छूट की संख्याएँ, सही जोड़, अटूट क्रम।</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>क्या जाँचा गया</translation>
    </message>
    <message>
        <source>What comes out of the work stands here</source>
        <translation>काम का परिणाम यहाँ दिखेगा</translation>
    </message>
    <message>
        <source>Choose a file and try it first: you see how many rows can be taken and which are refused, and why. The counter goes on meanwhile.</source>
        <translation>फ़ाइल चुनें और पहले जाँच लें: दिखेगा कि कितनी पंक्तियाँ ली जा सकती हैं, कौन-सी अस्वीकृत हैं और क्यों। काउंटर का काम साथ चलता रहता है।</translation>
    </message>
</context>
<context>
    <name>mm::ui::DeityPanel</name>
    <message>
        <source>Deities</source>
        <translation>देवता</translation>
    </message>
    <message>
        <source>Add the deity</source>
        <translation>देवता जोड़ें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>अंग्रेज़ी में नाम</translation>
    </message>
    <message>
        <source>Name in the temple&apos;s script</source>
        <translation>मंदिर की लिपि में नाम</translation>
    </message>
</context>
<context>
    <name>mm::ui::DetailsTab</name>
    <message>
        <source>Take back: %1 (%2)</source>
        <translation>वापस लें: %1 (%2)</translation>
    </message>
    <message>
        <source>Are they two people after all?</source>
        <translation>क्या ये वास्तव में दो व्यक्ति हैं?</translation>
    </message>
    <message>
        <source>%1 stands alone again, with the own receipts and household. Receipts issued since the merge stay with %2.</source>
        <translation>%1 फिर अलग रहेंगे, अपनी रसीदों और परिवार के साथ। मिलाने के बाद जारी रसीदें %2 के पास रहेंगी।</translation>
    </message>
    <message>
        <source>Take the merge of %1 back</source>
        <translation>%1 का मिलाना वापस लें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ऐसे ही रहने दें</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Merged into this devotee:</source>
        <translation>इन भक्त में मिलाए गए:</translation>
    </message>
</context>
<context>
    <name>mm::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Is a copy of another</source>
        <translation>दूसरे की प्रति है</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1, यही कंप्यूटर</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 का %1</translation>
    </message>
    <message>
        <source>It came after the device was revoked.</source>
        <translation>यह उपकरण रद्द होने के बाद आया।</translation>
    </message>
    <message>
        <source>The office has noted it.</source>
        <translation>कार्यालय ने इसे दर्ज कर लिया।</translation>
    </message>
    <message>
        <source>The code of the new computer is %1. It is good for one computer and one day, and is not shown again.</source>
        <translation>नए कंप्यूटर का कोड %1 है। यह एक कंप्यूटर और एक दिन के लिए है, और फिर नहीं दिखाया जाएगा।</translation>
    </message>
    <message>
        <source>New computer</source>
        <translation>नया कंप्यूटर</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>अलग रख दें</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>कार्यालय से पूछें</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>आपका पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason, to revoke or to put away</source>
        <translation>रद्द करने या अलग रखने का कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Kept apart at the office</source>
        <translation>कार्यालय में अलग रखा हुआ</translation>
    </message>
    <message>
        <source>The computers of the temple</source>
        <translation>मंदिर के कंप्यूटर</translation>
    </message>
    <message>
        <source>This temple has one computer</source>
        <translation>इस मंदिर में एक ही कंप्यूटर है</translation>
    </message>
    <message>
        <source>When the temple is in the cloud, its counters stand here, with when each was last heard of.</source>
        <translation>जब मंदिर क्लाउड में होता है, तब उसके काउंटर यहाँ दिखते हैं, हर एक के अंतिम संपर्क के साथ।</translation>
    </message>
    <message>
        <source>Nothing is kept apart</source>
        <translation>कुछ भी अलग नहीं रखा है</translation>
    </message>
    <message>
        <source>What a revoked computer still sent, and what the books could not take, waits here for somebody to decide.</source>
        <translation>रद्द कंप्यूटर ने जो भेजा, और जो बहियाँ न ले सकीं, वह किसी के निर्णय तक यहाँ रुका रहता है।</translation>
    </message>
    <message>
        <source>As the office knows them.</source>
        <translation>जैसा कार्यालय जानता है।</translation>
    </message>
    <message>
        <source>As this counter knows them. Ask the office, with your password, for when each was heard of, for a new code, or to revoke one; that needs the network.</source>
        <translation>जैसा यह काउंटर जानता है। हर एक के अंतिम संपर्क, नए कोड या रद्द करने के लिए अपने पासवर्ड से कार्यालय से पूछें; इसके लिए नेटवर्क चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 बदलाव</numerusform>
            <numerusform>%1 बदलाव</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteeForm</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>स्थानीय लिपि में नाम</translation>
    </message>
    <message>
        <source>Phone, if given</source>
        <translation>फ़ोन, यदि दिया हो</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>शहर या गाँव</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>पढ़ने की भाषा</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>May be sent messages</source>
        <translation>संदेश भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Name may stand on boards and lists</source>
        <translation>नाम बोर्ड और सूचियों में लिखा जा सकता है</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
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
        <translation>नाम न होने पर रसीद गुप्त दान की बनेगी।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>PAN (for deduction)</source>
        <translation>PAN (कर छूट के लिए)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteesPage</name>
    <message>
        <source>Devotees</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>कौन हैं?</translation>
    </message>
    <message>
        <source>Register them with F2: what you typed is taken over.</source>
        <translation>F2 से पंजीकरण करें: लिखा हुआ वहाँ आ जाएगा।</translation>
    </message>
    <message>
        <source>Type a phone, a name in any script, or a receipt number.</source>
        <translation>फ़ोन, किसी भी लिपि में नाम, या रसीद क्रमांक लिखें।</translation>
    </message>
    <message>
        <source>New devotee</source>
        <translation>नए भक्त</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>संभावित दोहराव</translation>
    </message>
    <message>
        <source>Phone, name or receipt number</source>
        <translation>फ़ोन, नाम या रसीद क्रमांक</translation>
    </message>
    <message>
        <source>Search the register: phone, name or receipt number</source>
        <translation>पंजी में खोजें: फ़ोन, नाम या रसीद क्रमांक</translation>
    </message>
    <message>
        <source>Devotees found</source>
        <translation>मिले हुए भक्त</translation>
    </message>
    <message>
        <source>The devotee is registered.</source>
        <translation>भक्त का पंजीकरण हो गया।</translation>
    </message>
    <message>
        <source>The changes are saved. Receipts already printed stay as they are.</source>
        <translation>बदलाव सहेज लिए गए। छप चुकी रसीदें वैसी ही रहेंगी।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The household is saved.</source>
        <translation>परिवार का विवरण सहेजा गया।</translation>
    </message>
    <message>
        <source>The merge is taken back: they are two devotees again.</source>
        <translation>मिलाना वापस लिया गया: अब फिर दो भक्त हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n devotee(s) exported to %1.</source>
        <translation>
            <numerusform>%n भक्त का विवरण %1 में निर्यात हुआ।</numerusform>
            <numerusform>%n भक्तों का विवरण %1 में निर्यात हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>निर्यात …</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>रकम (₹) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>प्रयोजन (&amp;F)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DrawerPanel</name>
    <message>
        <source>Comes from</source>
        <translation>कहाँ से आई</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>कहाँ जाएगी</translation>
    </message>
    <message>
        <source>Put cash in</source>
        <translation>नकद डालें</translation>
    </message>
    <message>
        <source>Take cash out</source>
        <translation>नकद निकालें</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>दराज़ खोलें</translation>
    </message>
    <message>
        <source>%1 is in the drawer, voucher %2.</source>
        <translation>%1 दराज़ में है, वाउचर %2।</translation>
    </message>
    <message>
        <source>%1 is out of the drawer, voucher %2.</source>
        <translation>%1 दराज़ से निकली, वाउचर %2।</translation>
    </message>
    <message>
        <source>In the drawer by the books: %1</source>
        <translation>बही के अनुसार दराज़ में: %1</translation>
    </message>
    <message>
        <source>The drawer is open; the reason is on record.</source>
        <translation>दराज़ खुल गया; कारण दर्ज है।</translation>
    </message>
    <message>
        <source>The reason is on record. No drawer is set up here: open it with its key.</source>
        <translation>कारण दर्ज है। यहाँ दराज़ नहीं जोड़ा गया: उसे चाबी से खोलिए।</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>नकद दराज़</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>नकद जमा</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>नकद निकासी</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>बिना रसीद खोलना</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>रकम (₹)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>यह आपके नाम के साथ दर्ज रहता है।</translation>
    </message>
    <message>
        <source>Main cash</source>
        <translation>मुख्य नकद</translation>
    </message>
    <message>
        <source>Petty cash</source>
        <translation>फुटकर नकद</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>mm::ui::DuplicatesView</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Local script</source>
        <translation>स्थानीय लिपि</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>शहर या गाँव</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Take it back  (Ctrl+Z)</source>
        <translation>वापस लें  (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The two are one devotee now. Nothing is lost.</source>
        <translation>अब दोनों एक ही भक्त हैं। कुछ भी खोया नहीं।</translation>
    </message>
    <message>
        <source>The merge is taken back: they are two devotees again.</source>
        <translation>मिलाना वापस लिया गया: अब फिर दो भक्त हैं।</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>क्या ये दोनों एक ही व्यक्ति हैं?</translation>
    </message>
    <message>
        <source>%1 is then found as %2, with all receipts and the household. What was printed stays as it is, and the merge can be taken back.</source>
        <translation>तब %1 खोजने पर %2 मिलेंगे, सारी रसीदों और परिवार के साथ। जो छपा है वह वैसा ही रहेगा, और मिलाना वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 को %2 में मिलाएँ</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>ये दो हैं</translation>
    </message>
    <message>
        <source>Records that may be one person</source>
        <translation>अभिलेख जो एक ही व्यक्ति के हो सकते हैं</translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>कोई संभावित दोहराव नहीं</translation>
    </message>
    <message>
        <source>Records with the same phone, PAN, or name and address would stand here.</source>
        <translation>एक ही फ़ोन, PAN, या नाम और पते वाले अभिलेख यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>यह रहेगा</translation>
    </message>
    <message>
        <source>This one is merged into it</source>
        <translation>यह उसमें मिलेगा</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>अदल-बदल</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>पंजी पर लौटें</translation>
    </message>
</context>
<context>
    <name>mm::ui::EventPanel</name>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Choose an event on the left to see what was there before and after.</source>
        <translation>पहले और बाद में क्या था यह देखने के लिए बाईं ओर कोई घटना चुनें।</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1: पहले %2, बाद में %3</translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation>इससे कुछ नहीं बदला।</translation>
    </message>
</context>
<context>
    <name>mm::ui::ExportPanel</name>
    <message>
        <source>Export the register</source>
        <translation>भक्त पंजिका निर्यात करें</translation>
    </message>
    <message>
        <source>The file holds names, phones and addresses of everybody. Who took it out and why stays on record. Keep it safe, and delete it when it has done its work.</source>
        <translation>फ़ाइल में सबके नाम, फ़ोन और पते होते हैं। किसने और क्यों निकाली, यह दर्ज रहता है। इसे सुरक्षित रखें और काम होने पर मिटा दें।</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Choose the file and export</source>
        <translation>फ़ाइल चुनकर निर्यात करें</translation>
    </message>
    <message>
        <source>&amp;What is it for?</source>
        <translation>किस काम के लिए? (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>रूप (&amp;A)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>एक्सेल फ़ाइल</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>एक्सेल फ़ाइलें (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>mm::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>फ़िल्टर: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::FormEditor</name>
    <message>
        <source>From the left (mm)</source>
        <translation>बाईं ओर से (मिमी)</translation>
    </message>
    <message>
        <source>From the top (mm)</source>
        <translation>ऊपर से (मिमी)</translation>
    </message>
    <message>
        <source>Width (mm)</source>
        <translation>चौड़ाई (मिमी)</translation>
    </message>
    <message>
        <source>Letters an inch</source>
        <translation>एक इंच में अक्षर</translation>
    </message>
    <message>
        <source>Width of the form (mm)</source>
        <translation>फ़ॉर्म की चौड़ाई (मिमी)</translation>
    </message>
    <message>
        <source>Height of the form (mm)</source>
        <translation>फ़ॉर्म की ऊँचाई (मिमी)</translation>
    </message>
    <message>
        <source>From line to line (mm)</source>
        <translation>पंक्ति से पंक्ति (मिमी)</translation>
    </message>
    <message>
        <source>%1, %2 mm from the left, %3 mm from the top</source>
        <translation>%1, बाईं ओर से %2 मिमी, ऊपर से %3 मिमी</translation>
    </message>
    <message>
        <source>Ramesh Kumar</source>
        <translation>रमेश कुमार</translation>
    </message>
    <message>
        <source>45, Temple Street, Udupi 576101</source>
        <translation>45, मंदिर मार्ग, उडुपी 576101</translation>
    </message>
    <message>
        <source>Archana</source>
        <translation>अर्चना</translation>
    </message>
    <message>
        <source>Annadana</source>
        <translation>अन्नदान</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>जाँच पृष्ठ</translation>
    </message>
    <message>
        <source>One form was given to the printer. Hold it against the picture.</source>
        <translation>एक फ़ॉर्म प्रिंटर को दिया गया। उसे चित्र से मिलाइए।</translation>
    </message>
    <message>
        <source>Fields of the pre-printed form of %1</source>
        <translation>%1 के छपे फ़ॉर्म के स्थान</translation>
    </message>
    <message>
        <source>Arrow keys move the field by half a millimetre, with Shift by five; Page Down chooses the next one.</source>
        <translation>तीर की कुंजियाँ स्थान को आधा मिलीमीटर खिसकाती हैं, Shift के साथ पाँच; Page Down अगला चुनती है।</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>मोटा</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छपेगा</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Print on one form</source>
        <translation>एक फ़ॉर्म पर छापें</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>जैसा शुरू में था</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>स्थान</translation>
    </message>
</context>
<context>
    <name>mm::ui::FormPicture</name>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>क्या दिया</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>रकमें</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>कुल अक्षरों में</translation>
    </message>
    <message>
        <source>Mode of payment</source>
        <translation>भुगतान का प्रकार</translation>
    </message>
    <message>
        <source>Duplicate or cancelled</source>
        <translation>प्रतिलिपि या रद्द</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>कटौती</translation>
    </message>
</context>
<context>
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>क्या दिया गया (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>मात्रा या तौल (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>इकाई (ग्राम, किग्रा, लीटर, नग) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>शुद्धता (22K, 925) (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>अनुमानित मूल्य (₹), यदि ज्ञात हो (&amp;E)</translation>
    </message>
</context>
<context>
    <name>mm::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>खोजें (&amp;S)</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>काम पर वापस</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शिका</translation>
    </message>
    <message>
        <source>No topic has these words</source>
        <translation>ये शब्द किसी विषय में नहीं हैं</translation>
    </message>
    <message>
        <source>Try one word less, or a word as it stands on the screen.</source>
        <translation>एक शब्द कम करें, या स्क्रीन पर लिखा शब्द आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>mm::ui::HistoryTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>रसीदें, नई पहले</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>अभी कोई रसीद नहीं</translation>
    </message>
    <message>
        <source>What this devotee gives will stand here, newest first.</source>
        <translation>ये भक्त जो देंगे वह यहाँ दिखेगा, नया पहले।</translation>
    </message>
</context>
<context>
    <name>mm::ui::HouseholdTab</name>
    <message>
        <source>head</source>
        <translation>मुखिया</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>परिवार के सदस्य</translation>
    </message>
    <message>
        <source>No household yet</source>
        <translation>अभी परिवार नहीं बना</translation>
    </message>
    <message>
        <source>A household keeps the family together, so that a seva can be offered for all of them.</source>
        <translation>परिवार बनाने पर घर के सभी लोगों के नाम से एक साथ सेवा कराई जा सकती है।</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation>परिवार में जोड़ें</translation>
    </message>
    <message>
        <source>From the register, or a new name</source>
        <translation>पंजी से, या नया नाम</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>मुखिया से संबंध</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Start a household</source>
        <translation>परिवार बनाएँ</translation>
    </message>
</context>
<context>
    <name>mm::ui::JoinPage</name>
    <message>
        <source>Join a temple that already runs</source>
        <translation>पहले से चल रहे मंदिर से जुड़ें</translation>
    </message>
    <message>
        <source>This computer becomes one more counter. Everything of the temple is fetched once; after that the counter works without a network.</source>
        <translation>यह कंप्यूटर एक और काउंटर बनता है। मंदिर का सब कुछ एक बार लाया जाता है; उसके बाद काउंटर बिना नेटवर्क भी काम करता है।</translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation>सेवा का पता (&amp;A)</translation>
    </message>
    <message>
        <source>As the office gave it, such as https://cloud.example.org.</source>
        <translation>जैसा कार्यालय ने दिया, जैसे https://cloud.example.org.</translation>
    </message>
    <message>
        <source>&amp;Temple code</source>
        <translation>मंदिर का कोड (&amp;T)</translation>
    </message>
    <message>
        <source>Counter &amp;code wanted</source>
        <translation>चाहा हुआ काउंटर कोड (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;One-time code, if you were given one</source>
        <translation>एक बार का कोड, यदि मिला हो (&amp;O)</translation>
    </message>
    <message>
        <source>A manager makes it on the page Devices of another counter. Without one, log in here as somebody who may add counters.</source>
        <translation>प्रबंधक इसे दूसरे काउंटर के उपकरण पृष्ठ पर बनाते हैं। न हो तो काउंटर जोड़ सकने वाले के नाम से यहाँ लॉगिन करें।</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>उपयोगकर्ता नाम (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
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
    <name>mm::ui::KeySheetPanel</name>
    <message>
        <source>No printer was found. Save the sheet as PDF on a USB stick, or write the key down by hand.</source>
        <translation>कोई प्रिंटर नहीं मिला। पर्चा PDF में USB स्टिक पर सहेजें, या कुंजी हाथ से लिख लें।</translation>
    </message>
    <message>
        <source>Recovery key sheet</source>
        <translation>पुनःप्राप्ति कुंजी का पर्चा</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>प्रिंटर को भेज दिया गया।</translation>
    </message>
    <message>
        <source>Save the recovery key sheet</source>
        <translation>पुनःप्राप्ति कुंजी का पर्चा सहेजें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1. Print it and take the file off this computer.</source>
        <translation>%1 के रूप में सहेजा गया। इसे छापें और फ़ाइल इस कंप्यूटर से हटा दें।</translation>
    </message>
    <message>
        <source>Take the paper and type the last five characters of the key: the last group of four and the character after it.</source>
        <translation>काग़ज़ देखकर कुंजी के अंतिम पाँच अक्षर लिखें: चार अक्षरों का अंतिम समूह और उसके बाद का अक्षर।</translation>
    </message>
    <message>
        <source>This key opens the temple&apos;s backups when this computer is lost. It is shown only now and kept nowhere: print it or write it down, and lock it away where the temple keeps its papers.</source>
        <translation>यह कंप्यूटर खो जाए तो मंदिर के बैकअप इसी कुंजी से खुलते हैं। यह केवल अभी दिखाई जाती है और कहीं सहेजी नहीं जाती: इसे छापें या लिख लें, और मंदिर के काग़ज़ात के साथ ताले में रखें।</translation>
    </message>
    <message>
        <source>The key is covered</source>
        <translation>कुंजी ढकी हुई है</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>पुनःप्राप्ति कुंजी</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>पर्चा छापें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>The key is on paper</source>
        <translation>कुंजी काग़ज़ पर है</translation>
    </message>
    <message>
        <source>&amp;Last five characters</source>
        <translation>अंतिम पाँच अक्षर (&amp;L)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>कुंजी फिर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>mm::ui::KeySheetScreen</name>
    <message>
        <source>The recovery key</source>
        <translation>पुनःप्राप्ति कुंजी</translation>
    </message>
</context>
<context>
    <name>mm::ui::KeysScreen</name>
    <message>
        <source>The temple&apos;s keys</source>
        <translation>मंदिर की कुंजियाँ</translation>
    </message>
    <message>
        <source>Asking the keyring of this computer …</source>
        <translation>इस कंप्यूटर के कीरिंग से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>This computer has the temple&apos;s books, but no copy of the keys that seal what is confidential in them. Type the recovery key from the sheet; it is asked only once.</source>
        <translation>इस कंप्यूटर में मंदिर के बही-खाते हैं, पर उनके गोपनीय विवरण की रक्षा करने वाली कुंजियों की प्रति नहीं है। पर्चे की पुनःप्राप्ति कुंजी लिखें; यह केवल एक बार पूछी जाती है।</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>पुनःप्राप्ति कुंजी (&amp;R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>mm::ui::LanguagesPage</name>
    <message>
        <source>Receipts and counter</source>
        <translation>रसीदें और काउंटर</translation>
    </message>
    <message>
        <source>Language of the &amp;receipts</source>
        <translation>रसीदों की भाषा (&amp;R)</translation>
    </message>
    <message>
        <source>Code of this &amp;counter</source>
        <translation>इस काउंटर का कोड (&amp;C)</translation>
    </message>
    <message>
        <source>It begins every receipt number: C01/2627/000001. Each counter has its own.</source>
        <translation>हर रसीद क्रमांक इसी से शुरू होता है: C01/2627/000001। हर काउंटर का अपना कोड होता है।</translation>
    </message>
    <message>
        <source>A single receipt can still be printed in another language. The language of this window is changed at the top, at any time.</source>
        <translation>कोई एक रसीद दूसरी भाषा में भी छापी जा सकती है। इस विंडो की भाषा ऊपर कभी भी बदली जा सकती है।</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>कैप्स लॉक चालू है।</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>उपयोगकर्ता नाम (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>जो लिखूँ वह दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>लॉग इन करें</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>लॉग इन करें</translation>
    </message>
    <message>
        <source>Opening the temple&apos;s books …</source>
        <translation>मंदिर के बही-खाते खुल रहे हैं …</translation>
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
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>जैसा कंप्यूटर में है</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>सूचियों की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>खुली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>सघन पंक्तियाँ</translation>
    </message>
    <message>
        <source>Size, from the next start</source>
        <translation>आकार, अगली बार खोलने से</translation>
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
        <translation>हल्का या गहरा रंग</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
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
    <message>
        <source>On this page</source>
        <translation>इस पृष्ठ पर</translation>
    </message>
</context>
<context>
    <name>mm::ui::MovePanel</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n स्थान शेष</numerusform>
            <numerusform>%n स्थान शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>सीमा नहीं</translation>
    </message>
    <message>
        <source>All day · %1</source>
        <translation>पूरे दिन · %1</translation>
    </message>
    <message>
        <source>To &amp;day</source>
        <translation>किस दिन (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>बैच (&amp;B)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>कारण (&amp;S)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>बुकिंग बदलें</translation>
    </message>
    <message>
        <source>It can be moved once; the price paid stays. The new day obeys every rule of a new booking.</source>
        <translation>एक ही बार बदली जा सकती है; चुकाया शुल्क वही रहता है। नए दिन पर नई बुकिंग के सभी नियम लागू हैं।</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 पर बदलें</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
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
    <name>mm::ui::NewDevoteePanel</name>
    <message numerus="yes">
        <source>%n may already be there. Enter on a line opens it.</source>
        <translation>
            <numerusform>पहले से हो सकते हैं: %n। पंक्ति पर एंटर दबाने से खुलेगी।</numerusform>
            <numerusform>पहले से हो सकते हैं: %n। पंक्ति पर एंटर दबाने से खुलेगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>New devotee</source>
        <translation>नए भक्त</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>पंजीकरण करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Devotees who may be the same person</source>
        <translation>भक्त जो वही व्यक्ति हो सकते हैं</translation>
    </message>
</context>
<context>
    <name>mm::ui::NewPasswordFields</name>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>पासवर्ड फिर से</translation>
    </message>
    <message>
        <source>At least 12 characters; three or four words are easy to remember.</source>
        <translation>कम से कम 12 अक्षर; तीन-चार शब्द याद रखने में आसान होते हैं।</translation>
    </message>
</context>
<context>
    <name>mm::ui::NewUserForm</name>
    <message>
        <source>New user</source>
        <translation>नया उपयोगकर्ता</translation>
    </message>
    <message>
        <source>&amp;Name, as it stands on papers</source>
        <translation>काग़ज़ों पर दिखने वाला नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;User name to log in with</source>
        <translation>लॉग इन का उपयोगकर्ता नाम (&amp;U)</translation>
    </message>
    <message>
        <source>Small letters and digits, such as lakshmi.</source>
        <translation>अंग्रेज़ी के छोटे अक्षर और अंक, जैसे lakshmi।</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>भूमिका (&amp;R)</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>उपयोगकर्ता जोड़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
</context>
<context>
    <name>mm::ui::OwnPinForm</name>
    <message>
        <source>My PIN for the quick switch</source>
        <translation>जल्दी बदलने के लिए मेरा पिन</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>मेरा पासवर्ड</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>4 to 8 digits; empty takes the PIN away.</source>
        <translation>4 से 8 अंक; ख़ाली छोड़ने पर पिन हट जाता है।</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>पिन बनाएँ</translation>
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
        <translation>प्राप्त (₹) (&amp;R)</translation>
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
        <translation>काउंटर पर कौन है?</translation>
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
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड से</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinScreen</name>
    <message>
        <source>Your PIN</source>
        <translation>आपका पिन</translation>
    </message>
    <message>
        <source>Four to eight digits. With the PIN you take over the counter quickly on this computer; the password is asked again after some hours.</source>
        <translation>चार से आठ अंक। पिन से आप इस कंप्यूटर पर काउंटर जल्दी सँभाल सकते हैं; कुछ घंटों बाद पासवर्ड फिर पूछा जाता है।</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>आपका पासवर्ड (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>नया पिन (&amp;N)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>नया पिन फिर से (&amp;G)</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>पिन बनाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>mm::ui::PlacePage</name>
    <message>
        <source>The place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Sunrise and the panchang are worked out for this place. Choose a town nearby and its degrees are filled in.</source>
        <translation>सूर्योदय और पंचांग इसी स्थान के लिए निकाले जाते हैं। पास का नगर चुनें, अक्षांश और देशांतर अपने आप भर जाएँगे।</translation>
    </message>
    <message>
        <source>&amp;Town or village</source>
        <translation>नगर या गाँव (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>राज्य (&amp;S)</translation>
    </message>
    <message>
        <source>Degrees &amp;north</source>
        <translation>उत्तरी अक्षांश (अंश) (&amp;N)</translation>
    </message>
    <message>
        <source>Degrees &amp;east</source>
        <translation>पूर्वी देशांतर (अंश) (&amp;E)</translation>
    </message>
    <message>
        <source>May be left empty and given later.</source>
        <translation>अभी ख़ाली छोड़कर बाद में दे सकते हैं।</translation>
    </message>
</context>
<context>
    <name>mm::ui::PolicyPage</name>
    <message>
        <source>Saved. Every counter follows these rules.</source>
        <translation>सहेजा गया। हर काउंटर ये नियम मानता है।</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>काउंटरों का मेल</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>What holds when counters worked without a network and meet again.</source>
        <translation>बिना नेटवर्क काम करके काउंटर फिर मिलें तब के नियम।</translation>
    </message>
</context>
<context>
    <name>mm::ui::PricePanel</name>
    <message>
        <source>Price</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>शुल्क बदलें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>New price ₹</source>
        <translation>नया शुल्क ₹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 का शुल्क</translation>
    </message>
    <message>
        <source>  (in force)</source>
        <translation>  (लागू)</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintPanel</name>
    <message>
        <source>Given to the printer.</source>
        <translation>प्रिंटर को भेज दिया गया।</translation>
    </message>
    <message>
        <source>DUPLICATE %1 was given to the printer.</source>
        <translation>प्रतिलिपि %1 प्रिंटर को भेज दी गई।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>कोई प्रिंटर नहीं मिला</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the paper …</source>
        <translation>काग़ज़ तैयार हो रहा है …</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>रसीद %1</translation>
    </message>
    <message>
        <source>Receipt %1, DUPLICATE %2</source>
        <extracomment>On the paper itself the word DUPLICATE is printed.</extracomment>
        <translation>रसीद %1, प्रतिलिपि %2</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>प्रिंटर (&amp;R)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintQueuePanel</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>छप गया</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>नहीं छपा</translation>
    </message>
    <message>
        <source>came out or not?</source>
        <translation>निकला या नहीं?</translation>
    </message>
    <message>
        <source>Did the paper of %1 come out?</source>
        <translation>क्या %1 का काग़ज़ निकला?</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>हाँ, यहाँ है</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>नहीं, फिर छापें</translation>
    </message>
    <message>
        <source>No, print a duplicate</source>
        <translation>नहीं, प्रतिलिपि छापें</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>निकल गया</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>फिर छापें</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>प्रिंट की सूची</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>प्रिंटर के लिए कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>Papers, what waits first</source>
        <translation>काग़ज़, प्रतीक्षा वाले पहले</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>दूसरे प्रिंटर पर</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>प्रिंटर नहीं मिला</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>वहाँ छापें</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrinterForm</name>
    <message>
        <source>Queue of the system</source>
        <translation>सिस्टम की कतार</translation>
    </message>
    <message>
        <source>Device file (/dev/usb/lp0)</source>
        <translation>डिवाइस फ़ाइल (/dev/usb/lp0)</translation>
    </message>
    <message>
        <source>Network address (192.168.1.50)</source>
        <translation>नेटवर्क पता (192.168.1.50)</translation>
    </message>
    <message>
        <source>Office printer (A5, A4)</source>
        <translation>कार्यालय प्रिंटर (A5, A4)</translation>
    </message>
    <message>
        <source>Receipt printer (roll)</source>
        <translation>रसीद प्रिंटर (रोल)</translation>
    </message>
    <message>
        <source>Dot-matrix printer (pre-printed forms)</source>
        <translation>डॉट-मैट्रिक्स प्रिंटर (छपे फ़ॉर्म)</translation>
    </message>
    <message>
        <source>a queue of the system</source>
        <translation>सिस्टम की कतार</translation>
    </message>
    <message>
        <source>a device file (USB or parallel port)</source>
        <translation>डिवाइस फ़ाइल (USB या पैरेलल पोर्ट)</translation>
    </message>
    <message>
        <source>the network (port 9100)</source>
        <translation>नेटवर्क (पोर्ट 9100)</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 मिमी</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 मिमी</translation>
    </message>
    <message>
        <source>24 pins</source>
        <translation>24 पिन</translation>
    </message>
    <message>
        <source>9 pins</source>
        <translation>9 पिन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>कैसे जुड़ा है</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>रोल</translation>
    </message>
    <message>
        <source>Print head</source>
        <translation>प्रिंट हेड</translation>
    </message>
    <message>
        <source>Papers of each receipt</source>
        <translation>हर रसीद के काग़ज़</translation>
    </message>
    <message>
        <source>Cuts the paper</source>
        <translation>काग़ज़ काटता है</translation>
    </message>
    <message>
        <source>The cash drawer hangs on it</source>
        <translation>नकद दराज़ इससे जुड़ा है</translation>
    </message>
    <message>
        <source>Pulse that opens the drawer</source>
        <translation>दराज़ खोलने का संकेत</translation>
    </message>
    <message>
        <source>As the printer&apos;s manual writes it, in decimal numbers.</source>
        <translation>प्रिंटर की पुस्तिका की तरह, दशमलव अंकों में।</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintersPage</name>
    <message>
        <source>Saved on this computer.</source>
        <translation>इस कंप्यूटर पर सहेजा गया।</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>the system&apos;s standard printer</source>
        <translation>सिस्टम का सामान्य प्रिंटर</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (नहीं है)</translation>
    </message>
    <message>
        <source>%1 is no longer set up here.</source>
        <translation>%1 यहाँ से हटाया गया।</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>जाँच पृष्ठ</translation>
    </message>
    <message>
        <source>The test page was given to %1. The ruler must reach both edges, and every script must be whole.</source>
        <translation>जाँच पृष्ठ %1 को दिया गया। पैमाना दोनों किनारों तक पहुँचे और हर लिपि पूरी हो।</translation>
    </message>
    <message>
        <source>The pulse was sent. If the drawer stays shut, look for another pulse in the printer&apos;s manual.</source>
        <translation>संकेत भेजा गया। दराज़ न खुले तो प्रिंटर की पुस्तिका में दूसरा संकेत देखिए।</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>इस कंप्यूटर के प्रिंटर</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>प्रिंटर जोड़ें</translation>
    </message>
    <message>
        <source>What is printed where</source>
        <translation>क्या कहाँ छपे</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>Seva list</source>
        <translation>सेवा सूची</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Office printers that the system knows need nothing here. Add receipt printers, dot-matrix printers and the cash drawer.</source>
        <translation>सिस्टम के जाने हुए कार्यालय प्रिंटरों के लिए यहाँ कुछ नहीं चाहिए। रसीद प्रिंटर, डॉट-मैट्रिक्स प्रिंटर और नकद दराज़ जोड़िए।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>दराज़ खोलें</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>फ़ॉर्म के स्थान</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
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
    <name>mm::ui::ReceiptDetails</name>
    <message>
        <source>Details of receipt %1</source>
        <translation>रसीद %1 का विवरण</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>नहीं छपी</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>%n बार छपी</numerusform>
            <numerusform>%n बार छपी</numerusform>
        </translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>कार्य दिनांक</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>खजांची</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>In kind: %1, valued</source>
        <translation>वस्तु रूप: %1, मूल्य तय</translation>
    </message>
    <message>
        <source>In kind: %1, value pending</source>
        <translation>वस्तु रूप: %1, मूल्य तय होना शेष</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का प्रकार</translation>
    </message>
    <message>
        <source>Received %1, returned %2</source>
        <translation>प्राप्त %1, लौटाया %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>निधि %1</translation>
    </message>
    <message>
        <source>Booking cancelled, money given back</source>
        <translation>बुकिंग रद्द, राशि लौटाई गई</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptFilterBar</name>
    <message>
        <source>&amp;Find (Ctrl+F)</source>
        <translation>खोजें (Ctrl+F) (&amp;F)</translation>
    </message>
    <message>
        <source>Number, phone or name, in any script</source>
        <translation>क्रमांक, फ़ोन या नाम, किसी भी लिपि में</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>दिन (&amp;D)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>से (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>तक (&amp;U)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>From … up to</source>
        <translation>से … तक</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptLook</name>
    <message>
        <source>Logo of the temple</source>
        <translation>मंदिर का चिह्न</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>चित्र (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>How receipts look</source>
        <translation>रसीद ऐसी दिखेगी</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>चिह्न चुनें</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>चिह्न नहीं</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture, best square, up to 512 KB.</source>
        <translation>PNG या JPEG चित्र, चौकोर हो तो अच्छा, 512 KB तक।</translation>
    </message>
    <message>
        <source>Logo: %1 × %2 dots, %3 KB. It is fitted into its place with its sides as they are.</source>
        <translation>चिह्न: %1 × %2 बिंदु, %3 KB। आकार वैसा ही रखकर जगह में बिठाया जाता है।</translation>
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
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>रसीद की भाषा</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptWords</name>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>यूपीआई</translation>
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
        <source>DD</source>
        <translation>डीडी</translation>
    </message>
    <message>
        <source>NEFT</source>
        <translation>NEFT</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>वस्तु रूप</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छापी गई</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>फिर से छापी गई</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>नाम नहीं दिया गया</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsPage</name>
    <message>
        <source>Receipt %1 of %2 is cancelled. Keep the old paper with CANCELLED written on it.</source>
        <translation>%2 की रसीद %1 रद्द हुई। पुराने काग़ज़ पर “रद्द” लिखकर उसे सँभाल रखें।</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>फिर से छापें</translation>
    </message>
    <message>
        <source>Cancel receipt %1?</source>
        <translation>रसीद %1 रद्द करें?</translation>
    </message>
    <message>
        <source>The receipt stays on record as cancelled, its number is not used again, and its bookings are given up. Return the money to the devotee.</source>
        <translation>रसीद रद्द के रूप में अभिलेख में रहेगी, उसका क्रमांक फिर काम नहीं आएगा, और उसकी बुकिंग भी रद्द होंगी। भक्त को रकम लौटाएँ।</translation>
    </message>
    <message>
        <source>Cancel receipt of %1</source>
        <translation>%1 की रसीद रद्द करें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>रसीदें, नई पहले</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>यहाँ कोई रसीद नहीं</translation>
    </message>
    <message>
        <source>Receipts that were issued stand here. Type a number, a phone or a name above, or choose other days.</source>
        <translation>जारी रसीदें यहाँ दिखती हैं। ऊपर क्रमांक, फ़ोन या नाम लिखें, या दूसरे दिन चुनें।</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>कोई रसीद चुनी नहीं गई</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys to see it whole, print it again or cancel it.</source>
        <translation>पूरी देखने, फिर से छापने या रद्द करने के लिए तीर की कुंजियों से एक चुनें।</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>यह आपके नाम के साथ अभिलेख में रहेगा।</translation>
    </message>
    <message>
        <source>Cancel receipt …</source>
        <translation>रसीद रद्द करें …</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>प्रिंट की सूची</translation>
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
        <translation>नहीं छपी</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>भक्त</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का प्रकार</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>खजांची</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>कितनी बार छपी</translation>
    </message>
</context>
<context>
    <name>mm::ui::RecordPanel</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>कोई चुना नहीं गया</translation>
    </message>
    <message>
        <source>Look for a devotee on the left, or register one with F2.</source>
        <translation>बाईं ओर भक्त खोजें, या F2 से पंजीकरण करें।</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>पंजीकरण %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
</context>
<context>
    <name>mm::ui::RestorePanel</name>
    <message>
        <source>Choose a backup</source>
        <translation>बैकअप चुनें</translation>
    </message>
    <message>
        <source>Backups of MandirMitra (*.mmbackup);;All files (*)</source>
        <translation>MandirMitra के बैकअप (*.mmbackup);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Looking for the newest good backup</source>
        <translation>सबसे नया ठीक बैकअप खोजा जा रहा है</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>बैकअप पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>बैकअप लौटाया जा रहा है</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .mmbackup.</source>
        <translation>वह फ़ाइल चुनें जिसका नाम .mmbackup पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>&amp;Recovery key from the sheet</source>
        <translation>पर्चे की पुनःप्राप्ति कुंजी (&amp;R)</translation>
    </message>
    <message>
        <source>This computer has no key that opens the backup. Type the key, then Enter.</source>
        <translation>इस कंप्यूटर में बैकअप खोलने वाली कुंजी नहीं है। कुंजी लिखकर एंटर दबाएँ।</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>यह बैकअप लौटाएँ</translation>
    </message>
    <message>
        <source>Choose another backup …</source>
        <translation>दूसरा बैकअप चुनें …</translation>
    </message>
    <message>
        <source>Backup of %1, %2, made on %3 at %4. Receipts: %5, the newest %6. What was there before is kept beside it.</source>
        <translation>%1, %2 का बैकअप, %3 को %4 बजे बना। रसीदें: %5, सबसे नई %6। जो पहले था वह साथ में रखा रहेगा।</translation>
    </message>
</context>
<context>
    <name>mm::ui::RolesTable</name>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>किस भूमिका को क्या अनुमति</translation>
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
    <name>mm::ui::SeriesScreen</name>
    <message>
        <source>This counter was restored from a backup</source>
        <translation>यह काउंटर बैकअप से लौटाया गया है</translation>
    </message>
    <message>
        <source>Receipts issued after the backup are on paper, but not in these books. Type the last number that this counter printed, as it stands on the paper.</source>
        <translation>बैकअप के बाद जारी रसीदें काग़ज़ पर हैं, पर इन खातों में नहीं। इस काउंटर ने जो अंतिम क्रमांक छापा, उसे काग़ज़ जैसा ही लिखें।</translation>
    </message>
    <message>
        <source>Before the next receipt an administrator must say how the numbers of this counter go on.</source>
        <translation>अगली रसीद से पहले प्रशासक को बताना होगा कि इस काउंटर के क्रमांक आगे कैसे चलें।</translation>
    </message>
    <message>
        <source>&amp;Last receipt number printed here</source>
        <translation>यहाँ छपा अंतिम रसीद क्रमांक (&amp;L)</translation>
    </message>
    <message>
        <source>Go on with the numbers</source>
        <translation>क्रमांक आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Nobody knows it, or it is later than the backup? Then the counter takes a new code, and its numbers begin anew; no number is ever given twice.</source>
        <translation>किसी को पता नहीं, या वह बैकअप के बाद का है? तब काउंटर नया कोड लेता है और उसके क्रमांक नए सिरे से शुरू होते हैं; कोई क्रमांक कभी दो बार नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Take a new counter code</source>
        <translation>नया काउंटर कोड लें</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>किसी और नाम से लॉग इन करें</translation>
    </message>
</context>
<context>
    <name>mm::ui::SettingsForm</name>
    <message>
        <source>Temple and receipts</source>
        <translation>मंदिर और रसीदें</translation>
    </message>
    <message>
        <source>Deduction (section 133, earlier 80G)</source>
        <translation>कर कटौती (धारा 133, पूर्व में 80G)</translation>
    </message>
    <message>
        <source>Backup of this computer</source>
        <translation>इस कंप्यूटर का बैकअप</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>काउंटर पर</translation>
    </message>
    <message>
        <source>Name of the temple</source>
        <translation>मंदिर का नाम</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>स्थानीय लिपि में नाम</translation>
    </message>
    <message>
        <source>Name of the trust</source>
        <translation>न्यास (ट्रस्ट) का नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>पंजीकरण क्रमांक</translation>
    </message>
    <message>
        <source>PAN of the trust</source>
        <translation>न्यास (ट्रस्ट) का PAN</translation>
    </message>
    <message>
        <source>Signs receipts</source>
        <translation>रसीद पर हस्ताक्षर करने वाले</translation>
    </message>
    <message>
        <source>Words at the foot of receipts</source>
        <translation>रसीद के नीचे का लेख</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>रसीदों की भाषा</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>रसीदों का काग़ज़</translation>
    </message>
    <message>
        <source>Donations are deductible by</source>
        <translation>दान पर कर कटौती किससे</translation>
    </message>
    <message>
        <source>Number of the approval or notification</source>
        <translation>अनुमोदन या अधिसूचना का क्रमांक</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>आदेश का दिनांक</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>कब से मान्य</translation>
    </message>
    <message>
        <source>Valid up to</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Folder (a stick or a second disk)</source>
        <translation>फ़ोल्डर (USB स्टिक या दूसरी डिस्क)</translation>
    </message>
    <message>
        <source>Every day at (HH:MM)</source>
        <translation>प्रतिदिन इस समय (HH:MM)</translation>
    </message>
    <message>
        <source>Lock after minutes without a key</source>
        <translation>कितने मिनट कुंजी न दबे तो लॉक हो</translation>
    </message>
    <message>
        <source>Hours in which the PIN is enough</source>
        <translation>कितने घंटे पिन काफ़ी है</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>80 मिमी रोल</translation>
    </message>
    <message>
        <source>nothing: not deductible</source>
        <translation>कुछ नहीं: कर कटौती नहीं</translation>
    </message>
    <message>
        <source>approval of the trust (section 354)</source>
        <translation>न्यास (ट्रस्ट) का अनुमोदन (धारा 354)</translation>
    </message>
    <message>
        <source>notified place of worship</source>
        <translation>अधिसूचित पूजा स्थल</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप बनाएँ</translation>
    </message>
    <message>
        <source>No backup has been made on this computer yet.</source>
        <translation>इस कंप्यूटर पर अभी तक कोई बैकअप नहीं बना।</translation>
    </message>
    <message>
        <source>Last good backup: %1, %2</source>
        <translation>अंतिम ठीक बैकअप: %1, %2</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>58 मिमी का रोल</translation>
    </message>
    <message>
        <source>Days in which accountants may cancel; later only managers</source>
        <translation>लेखाकार कितने दिन तक रद्द कर सकते हैं; बाद में केवल प्रबंधक</translation>
    </message>
    <message>
        <source>Amounts offered for a donation (₹)</source>
        <translation>दान के लिए दिखाई जाने वाली राशियाँ (₹)</translation>
    </message>
    <message>
        <source>Said to the devotee before a consent is ticked</source>
        <translation>सहमति लगाने से पहले भक्त से कही जाने वाली बात</translation>
    </message>
</context>
<context>
    <name>mm::ui::SettingsPage</name>
    <message>
        <source>Folder for backups</source>
        <translation>बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>mm::ui::SetupWizard</name>
    <message>
        <source>Making the temple&apos;s books</source>
        <translation>मंदिर के बही-खाते बन रहे हैं</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>अंतिम चरण</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 में से चरण %1</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>पुनःप्राप्ति कुंजी</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>स्थापित करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Fetching the temple&apos;s books</source>
        <translation>मंदिर की बहियाँ लाई जा रही हैं</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>जुड़ें</translation>
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
        <translation>समय (&amp;B)</translation>
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
    <message>
        <source>&amp;Tickets</source>
        <translation>टिकट (&amp;T)</translation>
    </message>
    <message>
        <source>Name or code. Enter: %1</source>
        <translation>नाम या कोड। Enter: %1</translation>
    </message>
    <message>
        <source>Full on this day. Next free day: %1</source>
        <translation>इस दिन जगह नहीं है। अगला खाली दिन: %1</translation>
    </message>
    <message>
        <source>Full on every day that can be booked.</source>
        <translation>जिन दिनों की बुकिंग हो सकती है, वे सब भरे हैं।</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaForm</name>
    <message>
        <source>New seva</source>
        <translation>नई सेवा</translation>
    </message>
    <message>
        <source>Change the seva</source>
        <translation>सेवा बदलें</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>कोड (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name in English</source>
        <translation>अंग्रेज़ी में नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Name in the &amp;temple&apos;s script</source>
        <translation>मंदिर की लिपि में नाम (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Deity</source>
        <translation>देवता (&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>श्रेणी (&amp;A)</translation>
    </message>
    <message>
        <source>Place in the &amp;list</source>
        <translation>सूची में स्थान (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Price ₹</source>
        <translation>शुल्क ₹ (&amp;P)</translation>
    </message>
    <message>
        <source>Price &amp;from</source>
        <translation>शुल्क कब से (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Batches, like 06:00-08:00=60</source>
        <translation>बैच, 06:00-08:00=60 की तरह (&amp;B)</translation>
    </message>
    <message>
        <source>none: the whole day, no limit</source>
        <translation>न हो तो: पूरे दिन, सीमा नहीं</translation>
    </message>
    <message>
        <source>On</source>
        <translation>वार</translation>
    </message>
    <message>
        <source>B&amp;ook until, like 20:00-1 for the day before</source>
        <translation>बुकिंग कब तक, एक दिन पहले के लिए 20:00-1 (&amp;O)</translation>
    </message>
    <message>
        <source>Days a&amp;head</source>
        <translation>कितने दिन पहले (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Report so many minutes before</source>
        <translation>कितने मिनट पहले आना है (&amp;R)</translation>
    </message>
    <message>
        <source>Persons on one tic&amp;ket</source>
        <translation>एक टिकट पर व्यक्ति (&amp;K)</translation>
    </message>
    <message>
        <source>Inco&amp;me head</source>
        <translation>आय शीर्ष (&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;und</source>
        <translation>निधि (&amp;U)</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>प्रसाद</translation>
    </message>
    <message>
        <source>&amp;Instructions to the devotee</source>
        <translation>भक्त के लिए निर्देश (&amp;I)</translation>
    </message>
    <message>
        <source>In use: can be booked</source>
        <translation>उपयोग में: बुक की जा सकती है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>As the category says</source>
        <translation>श्रेणी के अनुसार</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaListPanel</name>
    <message>
        <source>Seva list of %1</source>
        <translation>%1 की सेवा सूची</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>प्रिंटर (&amp;R)</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>कोई प्रिंटर नहीं मिला</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>No printer was found. Save the list as PDF instead.</source>
        <translation>कोई प्रिंटर नहीं मिला। सूची को PDF में सहेजें।</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>प्रिंटर को भेज दिया गया।</translation>
    </message>
    <message>
        <source>Save the seva list</source>
        <translation>सेवा सूची सहेजें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Seva list of %1: what changed since %2</source>
        <translation>%1 की सेवा सूची: %2 के बाद के बदलाव</translation>
    </message>
    <message>
        <source>Nothing came and nothing went since the last print.</source>
        <translation>पिछली छपाई के बाद न कुछ जुड़ा, न हटा।</translation>
    </message>
    <message>
        <source>The list of this day has not been printed here yet. This is the whole list.</source>
        <translation>इस दिन की सूची यहाँ अभी छपी नहीं है। यह पूरी सूची है।</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaPanel</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Choose a seva to see it here.</source>
        <translation>यहाँ देखने के लिए कोई सेवा चुनें।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>देवता</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>उपयोग में नहीं</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (बंद)</translation>
    </message>
    <message>
        <source>The whole day, no limit</source>
        <translation>पूरे दिन, सीमा नहीं</translation>
    </message>
    <message>
        <source>On</source>
        <translation>वार</translation>
    </message>
    <message>
        <source>Book until</source>
        <translation>बुकिंग कब तक</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>पहले से</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>उपस्थिति</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>व्यक्ति</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>अधिकतम %n</numerusform>
            <numerusform>अधिकतम %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Income head</source>
        <translation>आय शीर्ष</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>निधि</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>प्रसाद</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 से %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>शुल्क</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevasPage</name>
    <message>
        <source>Sevas</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>The seva is saved.</source>
        <translation>सेवा सहेज ली गई।</translation>
    </message>
    <message>
        <source>The new price is set. Receipts already issued keep theirs.</source>
        <translation>नया शुल्क तय हो गया। दी जा चुकी रसीदों का शुल्क वही रहेगा।</translation>
    </message>
    <message>
        <source>The batch is saved.</source>
        <translation>बैच सहेज लिया गया।</translation>
    </message>
    <message>
        <source>The batch is closed. Bookings made for it stay.</source>
        <translation>बैच बंद कर दिया गया। उसकी बुकिंग बनी रहेंगी।</translation>
    </message>
    <message>
        <source>The deity is added.</source>
        <translation>देवता जोड़ दिए गए।</translation>
    </message>
    <message>
        <source>New seva</source>
        <translation>नई सेवा</translation>
    </message>
    <message>
        <source>Deities</source>
        <translation>देवता</translation>
    </message>
    <message>
        <source>Catalogue of sevas</source>
        <translation>सेवाओं की सूची</translation>
    </message>
    <message>
        <source>No sevas yet</source>
        <translation>अभी कोई सेवा नहीं</translation>
    </message>
    <message>
        <source>What the temple offers stands here: with price, days and batches.</source>
        <translation>मंदिर की सेवाएँ शुल्क, दिन और बैच के साथ यहाँ दिखती हैं।</translation>
    </message>
</context>
<context>
    <name>mm::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Nothing here needs the internet, and what you type is kept if you stop half-way.</source>
        <translation>यहाँ किसी काम के लिए इंटरनेट नहीं चाहिए; बीच में रुकने पर भी लिखा हुआ बना रहता है।</translation>
    </message>
    <message>
        <source>Set up our temple</source>
        <translation>हमारा मंदिर स्थापित करें</translation>
    </message>
    <message>
        <source>Name and place of the temple, the languages of its receipts, and the first administrator. It takes a few minutes.</source>
        <translation>मंदिर का नाम और स्थान, रसीदों की भाषाएँ और पहले प्रशासक। इसमें कुछ ही मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>Restore our temple from a backup …</source>
        <translation>बैकअप से हमारा मंदिर लौटाएँ …</translation>
    </message>
    <message>
        <source>Try the demo temple</source>
        <translation>नमूना मंदिर आज़माएँ</translation>
    </message>
    <message>
        <source>A temple with sevas, donation categories and devotees to try everything with. Its receipts are not real.</source>
        <translation>सेवाओं, दान की श्रेणियों और भक्तों वाला मंदिर, जिसमें सब कुछ आज़मा सकते हैं। इसकी रसीदें असली नहीं हैं।</translation>
    </message>
    <message>
        <source>Join a temple that already runs</source>
        <translation>पहले से चल रहे मंदिर से जुड़ें</translation>
    </message>
    <message>
        <source>One more counter of a temple that is in the cloud. It needs the network once, and a code or a log-in from the office.</source>
        <translation>क्लाउड में मौजूद मंदिर का एक और काउंटर। एक बार नेटवर्क चाहिए, और कार्यालय से कोड या लॉगिन।</translation>
    </message>
</context>
<context>
    <name>mm::ui::SyncPanel</name>
    <message>
        <source>This counter and the office</source>
        <translation>यह काउंटर और कार्यालय</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>अभी भेजें और लाएँ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान चाहिए</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>मतभेद</translation>
    </message>
    <message>
        <source>Register this counter anew …</source>
        <translation>इस काउंटर को नए सिरे से जोड़ें …</translation>
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
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Columns, views and export</source>
        <translation>स्तंभ, दृश्य और निर्यात</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableKeys</name>
    <message>
        <source>Search or filter the table</source>
        <translation>तालिका में खोजें या छाँटें</translation>
    </message>
    <message>
        <source>Rows of the table dense or comfortable</source>
        <translation>तालिका की पंक्तियाँ सघन या खुली</translation>
    </message>
    <message>
        <source>Saved views of the table</source>
        <translation>तालिका के सहेजे दृश्य</translation>
    </message>
    <message>
        <source>Export the table as an Excel workbook</source>
        <translation>तालिका को एक्सेल वर्कबुक में निर्यात करें</translation>
    </message>
    <message>
        <source>Export the table as a CSV file</source>
        <translation>तालिका को CSV फ़ाइल में निर्यात करें</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableLine</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n पंक्ति %1 में निर्यात हुई।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में निर्यात हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>निर्यात रोका गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Export of the table</source>
        <translation>तालिका का निर्यात</translation>
    </message>
    <message>
        <source>Stopping the export …</source>
        <translation>निर्यात रोका जा रहा है …</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>निर्यात: %2 में से %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>निर्यात: %1 पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableTools</name>
    <message>
        <source>Saved views …</source>
        <translation>सहेजे दृश्य …</translation>
    </message>
    <message>
        <source>Export as an Excel workbook …</source>
        <translation>एक्सेल वर्कबुक में निर्यात …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSV में निर्यात …</translation>
    </message>
    <message>
        <source>Columns of this table</source>
        <translation>इस तालिका के स्तंभ</translation>
    </message>
    <message>
        <source>“%1” is shown as far as it goes.</source>
        <translation>“%1” जहाँ तक हो सके, दिखाया गया है।</translation>
    </message>
    <message>
        <source>This list does not leave as a file by itself: export the register of devotees, which asks for the reason.</source>
        <translation>यह सूची अकेले फ़ाइल में नहीं जाती: भक्तों की पंजी निर्यात करें, जो कारण पूछती है।</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>तालिका निर्यात करें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
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
        <translation>फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>फ़िल्टर से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Change what is typed above the columns, or:</source>
        <translation>स्तंभों के ऊपर लिखा बदलें, या:</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Rows of this table</source>
        <translation>इस तालिका की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>खुली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>सघन पंक्तियाँ</translation>
    </message>
    <message>
        <source>As in the other tables</source>
        <translation>बाकी तालिकाओं जैसी</translation>
    </message>
</context>
<context>
    <name>mm::ui::TemplePage</name>
    <message>
        <source>The temple</source>
        <translation>मंदिर</translation>
    </message>
    <message>
        <source>The names stand at the head of every receipt.</source>
        <translation>ये नाम हर रसीद के ऊपर रहते हैं।</translation>
    </message>
    <message>
        <source>&amp;Name in English</source>
        <translation>अंग्रेज़ी में नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Name in the temple&apos;s own &amp;script</source>
        <translation>मंदिर की लिपि में नाम (&amp;S)</translation>
    </message>
    <message>
        <source>As it stands over the gate: ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ. May be left empty.</source>
        <translation>जैसा द्वार पर लिखा है: ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ। ख़ाली छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Short &amp;code</source>
        <translation>छोटा कोड (&amp;C)</translation>
    </message>
    <message>
        <source>2 to 10 letters and digits. It never changes later.</source>
        <translation>2 से 10 अंग्रेज़ी अक्षर और अंक। बाद में कभी नहीं बदलता।</translation>
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
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>सूची छापें</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Sevas of the day</source>
        <translation>इस दिन की सेवाएँ</translation>
    </message>
    <message>
        <source>Arrow keys walk, Space marks performed, N marks that nobody came.</source>
        <translation>तीर की कुंजियों से चलें, स्पेस से संपन्न, N से नहीं आए दर्ज होता है।</translation>
    </message>
    <message>
        <source>No sevas on this day</source>
        <translation>इस दिन कोई सेवा नहीं</translation>
    </message>
    <message>
        <source>What is booked at the counter for this day stands here by itself.</source>
        <translation>इस दिन के लिए काउंटर पर बुक हुई सेवाएँ अपने आप यहाँ आती हैं।</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>%1 of %2 performed</source>
        <translation>%2 में से %1 संपन्न</translation>
    </message>
    <message>
        <source>Additions since the last print</source>
        <translation>पिछली छपाई के बाद जुड़े</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>उपयोगकर्ता बदलें या लॉक करें</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>खोज या आदेश</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा रंग</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Colours, rows, size</source>
        <translation>रंग, पंक्तियाँ, आकार</translation>
    </message>
</context>
<context>
    <name>mm::ui::TroubleScreen</name>
    <message>
        <source>The temple&apos;s books cannot be opened</source>
        <translation>मंदिर के बही-खाते नहीं खुल रहे</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप लौटाएँ</translation>
    </message>
    <message>
        <source>The temple as it was when the backup was made comes to this computer. Have the recovery key sheet at hand.</source>
        <translation>बैकअप बनते समय मंदिर का जो अभिलेख था वह इस कंप्यूटर पर आ जाएगा। पुनःप्राप्ति कुंजी का पर्चा पास रखें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>mm::ui::UserPanel</name>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Choose a user on the left, or add one with F2.</source>
        <translation>बाईं ओर उपयोगकर्ता चुनें, या F2 से जोड़ें।</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>this is you</source>
        <translation>यह आप हैं</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>प्रवेश बंद</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>प्रवेश है</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>प्रवेश दें</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>प्रवेश रोकें</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>भूमिका (&amp;R)</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>भूमिका बदलें</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>भूला हुआ पासवर्ड</translation>
    </message>
    <message>
        <source>Set new password</source>
        <translation>नया पासवर्ड रखें</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>पिन है</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>पिन नहीं है</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>पिन हटाएँ</translation>
    </message>
    <message>
        <source>A &amp;PIN to begin with</source>
        <translation>शुरुआती पिन (&amp;P)</translation>
    </message>
    <message>
        <source>4 to 8 digits. They can change it themselves.</source>
        <translation>4 से 8 अंक। वे इसे स्वयं बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>पिन दें</translation>
    </message>
</context>
<context>
    <name>mm::ui::UsersPage</name>
    <message>
        <source>Disabled</source>
        <translation>प्रवेश बंद</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>प्रवेश है</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>उपयोगकर्ता और भूमिकाएँ</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>नया उपयोगकर्ता</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>किस भूमिका को क्या अनुमति</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>The user is added. Tell them the password; they can change it.</source>
        <translation>उपयोगकर्ता जोड़ दिया गया। उन्हें पासवर्ड बताएँ; वे उसे बदल सकते हैं।</translation>
    </message>
    <message>
        <source>The role is changed. It counts from the next log-in.</source>
        <translation>भूमिका बदल दी गई। अगले लॉग इन से लागू होगी।</translation>
    </message>
    <message>
        <source>The user may not log in any more. What they did stays in their name.</source>
        <translation>उपयोगकर्ता अब लॉग इन नहीं कर सकता। उनका किया काम उनके नाम पर रहेगा।</translation>
    </message>
    <message>
        <source>The user may log in again.</source>
        <translation>उपयोगकर्ता फिर लॉग इन कर सकता है।</translation>
    </message>
    <message>
        <source>The new password is set; the PIN is taken away.</source>
        <translation>नया पासवर्ड रख दिया गया; पिन हटा दिया गया।</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>आपका पिन बन गया।</translation>
    </message>
    <message>
        <source>The PIN is set. Tell it to them; they can change it.</source>
        <translation>पिन रख दिया गया है। उन्हें बता दें; वे इसे बदल सकते हैं।</translation>
    </message>
    <message>
        <source>The PIN is taken away.</source>
        <translation>पिन हटा दिया गया है।</translation>
    </message>
</context>
<context>
    <name>mm::ui::ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>सहेजे दृश्य</translation>
    </message>
    <message>
        <source>A view keeps filters, columns, their order and widths, and the sort. It is yours, on this computer.</source>
        <translation>दृश्य में छन्नियाँ, स्तंभ, उनका क्रम और चौड़ाई, और क्रमबद्धता रहती है। वह आपका है, इस कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save what the table shows now as</source>
        <translation>तालिका जो अभी दिखाती है, उसे इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1” का नया नाम</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>यह दृश्य सहेजें</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>नाम रखें</translation>
    </message>
    <message>
        <source>Standard view</source>
        <translation>सामान्य दृश्य</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>दृश्य का नाम अब “%1” है।</translation>
    </message>
    <message>
        <source>“%1” keeps what the table shows now.</source>
        <translation>तालिका जो अभी दिखाती है, वह “%1” में सहेजा गया।</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>mm::ui::WindowKeys</name>
    <message>
        <source>Search everything: page, action, receipt, devotee, seva</source>
        <translation>सब कुछ खोजें: पृष्ठ, क्रिया, रसीद, भक्त, सेवा</translation>
    </message>
    <message>
        <source>The pages, from the top of the rail</source>
        <translation>पृष्ठ, सूची में ऊपर से</translation>
    </message>
    <message>
        <source>Help for the page in front</source>
        <translation>सामने के पृष्ठ पर सहायता</translation>
    </message>
    <message>
        <source>Print queue: what waits, print again</source>
        <translation>प्रिंट की सूची: क्या बाकी है, फिर छापना</translation>
    </message>
    <message>
        <source>Cash drawer: cash in, cash out, no sale</source>
        <translation>नकद दराज़: जमा, निकासी, बिना रसीद</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>लॉक करें या उपयोगकर्ता बदलें</translation>
    </message>
</context>
<context>
    <name>mm::ui::WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
</TS>
