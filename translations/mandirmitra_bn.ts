<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_IN" sourcelanguage="en">
<context>
    <name>Bookings</name>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>সেবা</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ভক্ত</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>জন</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>আসন</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>দেবতা</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>বুকিংয়ের সময়</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>বুক করা আছে</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>আসেননি</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1-এ সরানো হল</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Bookings</source>
        <translation>বুকিং</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>ভক্তবৃন্দ</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>সেবা ও পূজা</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>নিরীক্ষা</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ব্যবহারকারী</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিং</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>কাউন্টার</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>রসিদসমূহ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>সারসংক্ষেপ</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>About</source>
        <translation>প্রোগ্রাম সম্পর্কে</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>অমিল</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>নজর দরকার</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>কাউন্টার একসঙ্গে</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>ডিভাইস</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>ক্লাউড</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ডেটা</translation>
    </message>
</context>
<context>
    <name>mm::app::Desktop</name>
    <message>
        <source>Command</source>
        <translation>নির্দেশ</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>লক করুন বা ব্যবহারকারী বদলান</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>আমার পিন রাখুন</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>হালকা বা গাঢ়</translation>
    </message>
    <message>
        <source>Change my PIN …</source>
        <translation>আমার পিন বদলান …</translation>
    </message>
    <message>
        <source>Set my PIN …</source>
        <translation>আমার পিন রাখুন …</translation>
    </message>
    <message>
        <source>Receipts are stored on this computer as they are issued.</source>
        <translation>রসিদ দেওয়ামাত্র এই কম্পিউটারে জমা থাকে।</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>শেষ ব্যাকআপ হয়নি। %1</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>এখনও ব্যাকআপ নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Last backup: %1 %2, %3</source>
        <translation>শেষ ব্যাকআপ: %1 %2, %3</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>ডেটা ফোল্ডার: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>সংস্করণ %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>কাউন্টার %1</translation>
    </message>
    <message>
        <source>Safe on this PC · the backup failed</source>
        <translation>এই কম্পিউটারে নিরাপদ · ব্যাকআপ হয়নি</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>প্রিন্টার প্রস্তুত</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>প্রিন্টার নেই</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ছাপার সারি</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>নগদ জমা, নগদ তোলা</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>বিক্রি ছাড়া ড্রয়ার খুলুন</translation>
    </message>
    <message>
        <source>Keys of the counter</source>
        <translation>কাউন্টারের চাবি</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>কাউন্টারে</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>সব পাতায়</translation>
    </message>
    <message>
        <source>Save the card of keys</source>
        <translation>চাবির তালিকা রাখুন</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ফাইল (*.pdf)</translation>
    </message>
    <message>
        <source>The card of keys is saved as %1. Print it and lay it beside the keyboard.</source>
        <translation>চাবির তালিকা %1 হিসেবে রাখা হয়েছে। ছেপে কিবোর্ডের পাশে রাখুন।</translation>
    </message>
    <message>
        <source>The program ended by itself the last time. What was being typed is kept. A report for whoever helps you is on this computer; it holds no names and no amounts, and is never sent.</source>
        <translation>গতবার প্রোগ্রাম নিজে থেকে বন্ধ হয়ে গিয়েছিল। যা লেখা হচ্ছিল তা রাখা আছে। যিনি সাহায্য করবেন তাঁর জন্য একটি প্রতিবেদন এই কম্পিউটারে আছে; তাতে নাম বা টাকার অঙ্ক নেই, কোথাও পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>প্রতিবেদন রাখুন</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>টেক্সট ফাইল (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>প্রতিবেদন %1 হিসেবে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Card of keys as PDF</source>
        <translation>চাবির তালিকা PDF হিসেবে</translation>
    </message>
    <message>
        <source>print queue: %1</source>
        <translation>ছাপার সারি: %1</translation>
    </message>
    <message>
        <source>This computer has no font for %1: names and receipts in it show boxes instead of letters. Let the package fonts-noto-core be installed, then start the program again.</source>
        <translation>এই কম্পিউটারে %1-এর ফন্ট নেই: নাম ও রসিদে অক্ষরের জায়গায় চৌকো ঘর দেখা যাবে। fonts-noto-core প্যাকেজ বসিয়ে নিন, তারপর প্রোগ্রাম আবার খুলুন।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
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
        <translation>থামিয়ে বন্ধ করুন</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>প্রতিটি তালিকায়</translation>
    </message>
</context>
<context>
    <name>mm::app::Words</name>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 প্রিন্টারে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF হিসেবে রাখুন (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>রসিদ রাখুন</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ফাইল (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1, %2 হিসেবে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1-এ ব্যাকআপ নেওয়া হয়েছে।</translation>
    </message>
</context>
<context>
    <name>mm::ui::ApprovalPanel</name>
    <message>
        <source>A second person must agree</source>
        <translation>দ্বিতীয় একজনের সম্মতি চাই</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ব্যবহারকারীর নাম (&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;IN or password</source>
        <translation>পিন বা পাসওয়ার্ড (&amp;I)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>সম্মতি দিন</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
</context>
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>এই বার্তা বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>mm::ui::BoardModel</name>
    <message>
        <source>Performed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>আসেননি</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>সারাদিন</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingPanel</name>
    <message>
        <source>Performed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>আসেননি</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Choose a booking to see it here.</source>
        <translation>এখানে দেখতে একটি বুকিং বাছুন।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>First booked for</source>
        <translation>প্রথমে যে দিনের জন্য</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>উপস্থিতির সময়</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>দেবতা</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>জন</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>আসন</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>বুকিংয়ের সময়</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>প্রসাদ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>নির্দেশাবলি</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>বাতিল …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>বুকিং</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1-এ বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>দিন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Seva</source>
        <translation>সেবা (&amp;S)</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>এই দিনের বুকিং</translation>
    </message>
    <message>
        <source>No bookings on this day</source>
        <translation>এই দিনে বুকিং নেই</translation>
    </message>
    <message>
        <source>Sevas that are booked at the counter for this day stand here.</source>
        <translation>এই দিনের জন্য কাউন্টারে বুক করা সেবা এখানে দেখা যায়।</translation>
    </message>
    <message>
        <source>All sevas</source>
        <translation>সব সেবা</translation>
    </message>
    <message>
        <source>Cancelled: %1 of receipt %2. %3 goes back to the devotee.</source>
        <translation>বাতিল হল: রসিদ %2-এর %1। ভক্তকে %3 ফেরত যাবে।</translation>
    </message>
    <message>
        <source>One of its sevas is not offered any more.</source>
        <translation>তার একটি সেবা এখন আর নেই।</translation>
    </message>
</context>
<context>
    <name>mm::ui::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::CancelPanel</name>
    <message>
        <source>In cash, from this drawer</source>
        <translation>নগদে, এই ড্রয়ার থেকে</translation>
    </message>
    <message>
        <source>Back by UPI or to the bank</source>
        <translation>ইউপিআই বা ব্যাংকে</translation>
    </message>
    <message>
        <source>Later, by the office</source>
        <translation>পরে, অফিস থেকে</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>কারণ (&amp;S)</translation>
    </message>
    <message>
        <source>Money goes &amp;back</source>
        <translation>টাকা ফেরতের উপায় (&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ference, if there is one</source>
        <translation>রেফারেন্স নম্বর, থাকলে (&amp;F)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>থাকুক</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 বাতিল করবেন?</translation>
    </message>
    <message>
        <source>Only this booking is given up and its place is free again. Receipt %1 stays, with whatever else is on it.</source>
        <translation>শুধু এই বুকিং বাতিল হয়ে আসন আবার খালি হবে। রসিদ %1 বাকি সারি নিয়ে থেকে যাবে।</translation>
    </message>
    <message>
        <source>Cancel and give back %1</source>
        <translation>বাতিল করে %1 ফেরত দিন</translation>
    </message>
</context>
<context>
    <name>mm::ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>খোঁজ বা নির্দেশ</translation>
    </message>
    <message>
        <source>Page, command, devotee or receipt</source>
        <translation>পাতা, নির্দেশ, ভক্ত বা রসিদ</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>এই নামে কিছু নেই</translation>
    </message>
</context>
<context>
    <name>mm::ui::CounterKeys</name>
    <message>
        <source>Next step; on a full payment: issue and print</source>
        <translation>পরের ধাপ; পুরো টাকা দেওয়া হলে: দিন ও ছাপুন</translation>
    </message>
    <message>
        <source>One step back, nothing typed is lost</source>
        <translation>এক ধাপ পিছনে, লেখা কিছু হারায় না</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>দান</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>সেবা</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>দ্রব্যদান</translation>
    </message>
    <message>
        <source>The devotee&apos;s last receipt again</source>
        <translation>ভক্তের শেষ রসিদ আবার</translation>
    </message>
    <message>
        <source>Address and PAN of the devotee</source>
        <translation>ভক্তের ঠিকানা ও PAN</translation>
    </message>
    <message>
        <source>Tick one of the family</source>
        <translation>পরিবারের একজনকে দাগ দিন</translation>
    </message>
    <message>
        <source>To the lines of the receipt</source>
        <translation>রসিদের সারিতে</translation>
    </message>
    <message>
        <source>Take the line in front away</source>
        <translation>সামনের সারি সরান</translation>
    </message>
    <message>
        <source>Next language of the receipt</source>
        <translation>রসিদের পরের ভাষা</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card, cheque, draft or bank transfer</source>
        <translation>কার্ড, চেক, ড্রাফট বা ব্যাঙ্ক ট্রান্সফার</translation>
    </message>
    <message>
        <source>Park the ticket</source>
        <translation>রসিদ সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>সরিয়ে রাখা রসিদ</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>রসিদ মুছুন</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen on or off</source>
        <translation>ভক্তের পর্দা চালু বা বন্ধ</translation>
    </message>
    <message>
        <source>Save the receipt as PDF, when the printer gave no paper</source>
        <translation>প্রিন্টার কাগজ না দিলে রসিদ PDF হিসেবে রাখুন</translation>
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
        <translation>কাউন্টার</translation>
    </message>
    <message>
        <source>The same was given a moment ago: receipt %1, %2. Enter issues another one.</source>
        <translation>এটিই এইমাত্র দেওয়া হয়েছে: রসিদ %1, %2। এন্টার চাপলে আরেকটি হবে।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>দান</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>সেবা</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>দ্রব্যদান</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>সরিয়ে রাখা রসিদ</translation>
    </message>
    <message>
        <source>The date is right: issue</source>
        <translation>তারিখ ঠিক আছে: রসিদ দিন</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>আবার: %1</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>আগেরটি আবার</translation>
    </message>
    <message numerus="yes">
        <source>Parked (%n)</source>
        <translation>
            <numerusform>সরিয়ে রাখা (%n)</numerusform>
            <numerusform>সরিয়ে রাখা (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address, PAN</source>
        <translation>ঠিকানা, PAN</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen</source>
        <translation>ভক্তের পর্দা</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>ড্রয়ার</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ছাপার সারি</translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteePanel</name>
    <message>
        <source>Devotee</source>
        <translation>ভক্ত</translation>
    </message>
    <message>
        <source>Phone, name or receipt number. Enter: no name</source>
        <translation>ফোন, নাম বা রসিদ নম্বর। এন্টার: নাম ছাড়া</translation>
    </message>
    <message>
        <source>Devotee: phone, name or receipt number</source>
        <translation>ভক্ত: ফোন, নাম বা রসিদ নম্বর</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Phone (if given)</source>
        <translation>ফোন (দিলে)</translation>
    </message>
    <message>
        <source>Without a name the receipt is anonymous.</source>
        <translation>নাম না থাকলে রসিদ গুপ্তদান হিসেবে হবে।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>PAN (for deduction)</source>
        <translation>PAN (কর ছাড়ের জন্য)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>টাকা (₹) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>কী বাবদ (&amp;F)</translation>
    </message>
</context>
<context>
    <name>mm::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>ছাঁকনি: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>কী দেওয়া হয়েছে (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>পরিমাণ বা ওজন (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>একক (গ্রাম, কেজি, লিটার, টি) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>বিশুদ্ধতা (22K, 925) (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>আনুমানিক মূল্য (₹), জানা থাকলে (&amp;E)</translation>
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
        <translation>ক্যাপস লক চালু আছে।</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ব্যবহারকারীর নাম (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>পাসওয়ার্ড (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>যা লিখছি দেখাও (&amp;S)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>লগ ইন</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>লগ ইন</translation>
    </message>
    <message>
        <source>Opening the temple&apos;s books …</source>
        <translation>মন্দিরের খাতা খোলা হচ্ছে …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>এক মুহূর্ত …</translation>
    </message>
</context>
<context>
    <name>mm::ui::LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>কম্পিউটারে যেমন আছে</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>সারণির সারি</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>ফাঁকা সারি</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>ঘন সারি</translation>
    </message>
    <message>
        <source>Size, from the next start</source>
        <translation>আকার, পরের বার চালু হলে</translation>
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
        <translation>হালকা বা গাঢ়</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>পর্দার ভাষা</translation>
    </message>
</context>
<context>
    <name>mm::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>পাতা</translation>
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
        <translation>এই পাতায়</translation>
    </message>
</context>
<context>
    <name>mm::ui::MovePanel</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%nটি আসন বাকি</numerusform>
            <numerusform>%nটি আসন বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>সীমা নেই</translation>
    </message>
    <message>
        <source>All day · %1</source>
        <translation>সারাদিন · %1</translation>
    </message>
    <message>
        <source>To &amp;day</source>
        <translation>কোন দিনে (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>সময় (&amp;B)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>কারণ (&amp;S)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>যেমন আছে থাক</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>বুকিং বদলান</translation>
    </message>
    <message>
        <source>It can be moved once; the price paid stays. The new day obeys every rule of a new booking.</source>
        <translation>একবারই বদলানো যায়; দেওয়া মূল্য একই থাকে। নতুন দিনে নতুন বুকিংয়ের সব নিয়ম খাটে।</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1-এ বদলান</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>বদলান</translation>
    </message>
</context>
<context>
    <name>mm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>পাতার নাম দেখান</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>শুধু চিহ্ন দেখান</translation>
    </message>
</context>
<context>
    <name>mm::ui::PaymentEntry</name>
    <message>
        <source>Cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>&amp;Received (₹)</source>
        <translation>পাওয়া গেল (₹) (&amp;R)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>দেওয়ার ধরন</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>টাকা (₹)</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ব্যাঙ্ক</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>কার্ড</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>চেক</translation>
    </message>
    <message>
        <source>Demand draft</source>
        <translation>ডিমান্ড ড্রাফট</translation>
    </message>
    <message>
        <source>Bank transfer (NEFT)</source>
        <translation>ব্যাঙ্ক ট্রান্সফার (NEFT)</translation>
    </message>
    <message>
        <source>Number (6 digits)</source>
        <translation>নম্বর (6 অঙ্ক)</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>শেষ চার অঙ্ক</translation>
    </message>
    <message>
        <source>UPI reference (12 digits)</source>
        <translation>UPI রেফারেন্স (12 অঙ্ক)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>অনুমোদন কোড</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>শাখা</translation>
    </message>
    <message>
        <source>Reference (UTR)</source>
        <translation>রেফারেন্স (UTR)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>ঠিক টাকা</translation>
    </message>
</context>
<context>
    <name>mm::ui::PersonRow</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>কাউন্টারে কে আছেন?</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinPanel</name>
    <message>
        <source>&amp;PIN</source>
        <translation>পিন (&amp;P)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>ব্যবহারকারীর নাম ও পাসওয়ার্ড দিয়ে</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinScreen</name>
    <message>
        <source>Your PIN</source>
        <translation>আপনার পিন</translation>
    </message>
    <message>
        <source>Four to eight digits. With the PIN you take over the counter quickly on this computer; the password is asked again after some hours.</source>
        <translation>চার থেকে আট অঙ্ক। পিন দিয়ে এই কম্পিউটারে কাউন্টার তাড়াতাড়ি নেওয়া যায়; কয়েক ঘণ্টা পরে পাসওয়ার্ড আবার চাওয়া হয়।</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>আপনার পাসওয়ার্ড (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>নতুন পিন (&amp;N)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>নতুন পিন আবার (&amp;G)</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>পিন রাখুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintPanel</name>
    <message>
        <source>Given to the printer.</source>
        <translation>প্রিন্টারে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>DUPLICATE %1 was given to the printer.</source>
        <translation>প্রতিলিপি %1 প্রিন্টারে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 হিসেবে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>প্রিন্টার পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>রসিদ রাখুন</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ফাইল (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the paper …</source>
        <translation>কাগজ তৈরি হচ্ছে …</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>রসিদ %1</translation>
    </message>
    <message>
        <source>Receipt %1, DUPLICATE %2</source>
        <extracomment>On the paper itself the word DUPLICATE is printed.</extracomment>
        <translation>রসিদ %1, প্রতিলিপি %2</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>প্রিন্টার (&amp;R)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপুন</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF হিসেবে রাখুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintQueuePanel</name>
    <message>
        <source>waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>ছাপা হচ্ছে</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>ছাপা হয়নি</translation>
    </message>
    <message>
        <source>came out or not?</source>
        <translation>বেরিয়েছে কি না?</translation>
    </message>
    <message>
        <source>Did the paper of %1 come out?</source>
        <translation>%1-এর কাগজ বেরিয়েছে কি?</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>হ্যাঁ, এখানে আছে</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>না, আবার ছাপুন</translation>
    </message>
    <message>
        <source>No, print a duplicate</source>
        <translation>না, প্রতিলিপি ছাপুন</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>বেরিয়েছে</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>আবার ছাপুন</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ছাপার সারি</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>ছাপার জন্য কিছু বাকি নেই।</translation>
    </message>
    <message>
        <source>Papers, what waits first</source>
        <translation>কাগজ, যা বাকি তা আগে</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>অন্য প্রিন্টারে</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>প্রিন্টার পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>সেখানে ছাপুন</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ছেড়ে দিন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>mm::ui::QuickAmountBar</name>
    <message>
        <source>Quick amounts</source>
        <translation>চলতি অঙ্ক</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptDetails</name>
    <message>
        <source>Details of receipt %1</source>
        <translation>রসিদ %1-এর বিবরণ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>ছাপা হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>%n বার ছাপা হয়েছে</numerusform>
            <numerusform>%n বার ছাপা হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ভক্ত</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>হিসাবের তারিখ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>কাউন্টার</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>তহবিল %1</translation>
    </message>
    <message>
        <source>In kind: %1, valued</source>
        <translation>দ্রব্যদান: %1, মূল্য ধরা হয়েছে</translation>
    </message>
    <message>
        <source>In kind: %1, value pending</source>
        <translation>দ্রব্যদান: %1, মূল্য ধরা বাকি</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>দেওয়ার ধরন</translation>
    </message>
    <message>
        <source>Received %1, returned %2</source>
        <translation>পাওয়া %1, ফেরত %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Booking cancelled, money given back</source>
        <translation>বুকিং বাতিল, টাকা ফেরত</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptFilterBar</name>
    <message>
        <source>&amp;Find (Ctrl+F)</source>
        <translation>খুঁজুন (Ctrl+F) (&amp;F)</translation>
    </message>
    <message>
        <source>Number, phone or name, in any script</source>
        <translation>নম্বর, ফোন বা নাম, যে কোনো লিপিতে</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>দিন (&amp;D)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>থেকে (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>পর্যন্ত (&amp;U)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>গত 7 দিন</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>From … up to</source>
        <translation>তারিখ থেকে … পর্যন্ত</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptPanel</name>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>রসিদ দিন ও ছাপুন</translation>
    </message>
    <message>
        <source>Lines of the receipt. Delete removes one.</source>
        <translation>রসিদের সারি। Delete একটি সরায়।</translation>
    </message>
    <message>
        <source>Receipt %1 issued</source>
        <translation>রসিদ %1 দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>রসিদের ভাষা</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptWords</name>
    <message>
        <source>Cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>কার্ড</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>চেক</translation>
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
        <translation>দ্রব্যদান</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>আবার ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>নাম দেওয়া হয়নি</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsPage</name>
    <message>
        <source>Receipt %1 of %2 is cancelled. Keep the old paper with CANCELLED written on it.</source>
        <translation>%2-এর রসিদ %1 বাতিল হয়েছে। পুরোনো কাগজে “বাতিল” লিখে রেখে দিন।</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>রসিদসমূহ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপুন</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>আবার ছাপুন</translation>
    </message>
    <message>
        <source>Cancel receipt %1?</source>
        <translation>রসিদ %1 বাতিল করবেন?</translation>
    </message>
    <message>
        <source>The receipt stays on record as cancelled, its number is not used again, and its bookings are given up. Return the money to the devotee.</source>
        <translation>রসিদটি বাতিল হিসেবে খাতায় থাকবে, তার নম্বর আর ব্যবহার হবে না, তার বুকিং ছেড়ে দেওয়া হবে। ভক্তকে টাকা ফেরত দিন।</translation>
    </message>
    <message>
        <source>Cancel receipt of %1</source>
        <translation>%1-এর রসিদ বাতিল করুন</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>রসিদ, নতুন আগে</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>এখানে রসিদ নেই</translation>
    </message>
    <message>
        <source>Receipts that were issued stand here. Type a number, a phone or a name above, or choose other days.</source>
        <translation>দেওয়া রসিদ এখানে দেখা যায়। উপরে নম্বর, ফোন বা নাম লিখুন, অথবা অন্য দিন বাছুন।</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>কোনো রসিদ বাছা হয়নি</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys to see it whole, print it again or cancel it.</source>
        <translation>পুরোটা দেখতে, আবার ছাপতে বা বাতিল করতে তীর চাবি দিয়ে একটি বাছুন।</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ (&amp;R)</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>এটি আপনার নামসহ খাতায় থাকবে।</translation>
    </message>
    <message>
        <source>Cancel receipt …</source>
        <translation>রসিদ বাতিল করুন …</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ছাপার সারি</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsViewModel</name>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>ছাপা হয়নি</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ভক্ত</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>For</source>
        <translation>কী বাবদ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>দেওয়ার ধরন</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>টাকা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>কাউন্টার</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ছাপা হয়েছে</translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%nটি ফল</numerusform>
            <numerusform>%nটি ফল</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>ফলাফল</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaEntry</name>
    <message>
        <source>&amp;Seva</source>
        <translation>সেবা (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>তারিখ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>সময় (&amp;B)</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>নাম বা কোড</translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%nটি আসন বাকি</numerusform>
            <numerusform>%nটি আসন বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>সীমা নেই</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>টিকিট (&amp;T)</translation>
    </message>
    <message>
        <source>Name or code. Enter: %1</source>
        <translation>নাম বা কোড। Enter: %1</translation>
    </message>
    <message>
        <source>Full on this day. Next free day: %1</source>
        <translation>এই দিনে জায়গা নেই। পরের খালি দিন: %1</translation>
    </message>
    <message>
        <source>Full on every day that can be booked.</source>
        <translation>বুক করা যায় এমন সব দিন ভরে গেছে।</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaListPanel</name>
    <message>
        <source>Seva list of %1</source>
        <translation>%1-এর সেবা তালিকা</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>প্রিন্টার (&amp;R)</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>প্রিন্টার পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপুন</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF হিসেবে রাখুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>No printer was found. Save the list as PDF instead.</source>
        <translation>প্রিন্টার পাওয়া যায়নি। তালিকাটি PDF হিসেবে রাখুন।</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>প্রিন্টারে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>Save the seva list</source>
        <translation>সেবা তালিকা রাখুন</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ফাইল (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 হিসেবে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Seva list of %1: what changed since %2</source>
        <translation>%1-এর সেবা তালিকা: %2-এর পরের বদল</translation>
    </message>
    <message>
        <source>Nothing came and nothing went since the last print.</source>
        <translation>শেষ ছাপার পর কিছু আসেনি, যায়নি।</translation>
    </message>
    <message>
        <source>The list of this day has not been printed here yet. This is the whole list.</source>
        <translation>এই দিনের তালিকা এখানে এখনও ছাপা হয়নি। এটি পুরো তালিকা।</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableFooter</name>
    <message>
        <source>Reading…</source>
        <translation>পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>এ পর্যন্ত %1টি সারি</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%nটি সারি</numerusform>
            <numerusform>%nটি সারি</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ছাঁকনি সরান</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Columns, views and export</source>
        <translation>কলাম, ভিউ ও রপ্তানি</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableKeys</name>
    <message>
        <source>Search or filter the table</source>
        <translation>সারণিতে খুঁজুন বা ছাঁকুন</translation>
    </message>
    <message>
        <source>Rows of the table dense or comfortable</source>
        <translation>সারণির সারি ঘন বা ফাঁকা</translation>
    </message>
    <message>
        <source>Saved views of the table</source>
        <translation>সারণির সংরক্ষিত ভিউ</translation>
    </message>
    <message>
        <source>Export the table as an Excel workbook</source>
        <translation>সারণি এক্সেল ওয়ার্কবুকে রপ্তানি করুন</translation>
    </message>
    <message>
        <source>Export the table as a CSV file</source>
        <translation>সারণি CSV ফাইলে রপ্তানি করুন</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableLine</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%nটি সারি %1-এ রপ্তানি হয়েছে।</numerusform>
            <numerusform>%nটি সারি %1-এ রপ্তানি হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>রপ্তানি থামানো হয়েছে। কোনো ফাইল লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Export of the table</source>
        <translation>সারণির রপ্তানি</translation>
    </message>
    <message>
        <source>Stopping the export …</source>
        <translation>রপ্তানি থামানো হচ্ছে …</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>রপ্তানি: %2-এর মধ্যে %1 সারি</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>রপ্তানি: %1 সারি</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableTools</name>
    <message>
        <source>Saved views …</source>
        <translation>সংরক্ষিত ভিউ …</translation>
    </message>
    <message>
        <source>Export as an Excel workbook …</source>
        <translation>এক্সেল ওয়ার্কবুকে রপ্তানি …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSV-তে রপ্তানি …</translation>
    </message>
    <message>
        <source>Columns of this table</source>
        <translation>এই সারণির কলাম</translation>
    </message>
    <message>
        <source>“%1” is shown as far as it goes.</source>
        <translation>“%1” যতটা সম্ভব দেখানো হয়েছে।</translation>
    </message>
    <message>
        <source>This list does not leave as a file by itself: export the register of devotees, which asks for the reason.</source>
        <translation>এই তালিকা আলাদা করে ফাইলে যায় না: ভক্তদের খাতা রপ্তানি করুন, যা কারণ জানতে চায়।</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>সারণি রপ্তানি করুন</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ফাইল (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>এক্সেল ওয়ার্কবুক (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>রপ্তানি: %1</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableView</name>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>ছাঁকনির সঙ্গে কিছু মেলে না</translation>
    </message>
    <message>
        <source>Change what is typed above the columns, or:</source>
        <translation>স্তম্ভের উপরে যা লেখা তা বদলান, অথবা:</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ছাঁকনি সরান</translation>
    </message>
    <message>
        <source>Rows of this table</source>
        <translation>এই তালিকার সারি</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>ফাঁকা সারি</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>ঘন সারি</translation>
    </message>
    <message>
        <source>As in the other tables</source>
        <translation>অন্য তালিকার মতো</translation>
    </message>
</context>
<context>
    <name>mm::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>আগের দিন</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>পরের দিন</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>তালিকা ছাপুন</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>আসেননি</translation>
    </message>
    <message>
        <source>Sevas of the day</source>
        <translation>এই দিনের সেবা</translation>
    </message>
    <message>
        <source>Arrow keys walk, Space marks performed, N marks that nobody came.</source>
        <translation>তীর চাবি দিয়ে চলুন; Space সম্পন্ন এবং N আসেননি বলে লেখে।</translation>
    </message>
    <message>
        <source>No sevas on this day</source>
        <translation>এই দিনে সেবা নেই</translation>
    </message>
    <message>
        <source>What is booked at the counter for this day stands here by itself.</source>
        <translation>এই দিনের জন্য কাউন্টারে যা বুক হয় তা নিজে থেকেই এখানে আসে।</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>আজ, %1</translation>
    </message>
    <message>
        <source>%1 of %2 performed</source>
        <translation>%2-এর মধ্যে %1 সম্পন্ন</translation>
    </message>
    <message>
        <source>Additions since the last print</source>
        <translation>শেষ ছাপার পরে যোগ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>ব্যবহারকারী বদলান বা লক করুন</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>খোঁজ বা নির্দেশ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>হালকা বা গাঢ়</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Colours, rows, size</source>
        <translation>রং, সারি, আকার</translation>
    </message>
</context>
<context>
    <name>mm::ui::ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>সংরক্ষিত ভিউ</translation>
    </message>
    <message>
        <source>A view keeps filters, columns, their order and widths, and the sort. It is yours, on this computer.</source>
        <translation>ভিউ ছাঁকনি, কলাম, তাদের ক্রম, প্রস্থ ও সাজানো রাখে। এটি এই কম্পিউটারে আপনার।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>নাম বদলান</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Save what the table shows now as</source>
        <translation>সারণি এখন যা দেখাচ্ছে তা এই নামে রাখুন</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1”-এর নতুন নাম</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>এই ভিউ রাখুন</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>নাম রাখুন</translation>
    </message>
    <message>
        <source>Standard view</source>
        <translation>সাধারণ ভিউ</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>ভিউটির নাম এখন “%1”।</translation>
    </message>
    <message>
        <source>“%1” keeps what the table shows now.</source>
        <translation>সারণি এখন যা দেখাচ্ছে তা “%1”-এ রইল।</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” মোছা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>mm::ui::WindowKeys</name>
    <message>
        <source>Search everything: page, action, receipt, devotee, seva</source>
        <translation>সবখানে খুঁজুন: পাতা, কাজ, রসিদ, ভক্ত, সেবা</translation>
    </message>
    <message>
        <source>The pages, from the top of the rail</source>
        <translation>পাতা, উপর থেকে ক্রমে</translation>
    </message>
    <message>
        <source>Help for the page in front</source>
        <translation>এই পাতার সাহায্য</translation>
    </message>
    <message>
        <source>Print queue: what waits, print again</source>
        <translation>ছাপার সারি: যা বাকি, আবার ছাপা</translation>
    </message>
    <message>
        <source>Cash drawer: cash in, cash out, no sale</source>
        <translation>নগদ ড্রয়ার: ভেতরে, বাইরে, বিক্রি ছাড়া</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>লক করুন বা ব্যবহারকারী বদলান</translation>
    </message>
</context>
</TS>
