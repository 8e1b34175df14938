<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn_IN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Part</source>
        <translation>ಭಾಗ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ಪರವಾನಗಿ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ಬಳಕೆ</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ಏನು</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ಏಕೆ</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ಯಾರು</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ಏನು ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>ಯಾವುದಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>ಕೌಂಟರ್</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Receipt issued</source>
        <translation>ರಸೀದಿ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Receipt cancelled</source>
        <translation>ರಸೀದಿ ರದ್ದು ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>ರಸೀದಿ ಮುದ್ರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Receipt printed again</source>
        <translation>ರಸೀದಿ ಮತ್ತೆ ಮುದ್ರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Gift in kind valued</source>
        <translation>ವಸ್ತು ಕಾಣಿಕೆಯ ಮೌಲ್ಯ ನಿಗದಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>ಬುಕಿಂಗ್ ಬದಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>ಬುಕಿಂಗ್ ರದ್ದು ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Seva performed</source>
        <translation>ಸೇವೆ ನೆರವೇರಿದೆ</translation>
    </message>
    <message>
        <source>Devotee did not come</source>
        <translation>ಭಕ್ತರು ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Devotee registered</source>
        <translation>ಭಕ್ತರನ್ನು ನೋಂದಾಯಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Devotee changed</source>
        <translation>ಭಕ್ತರ ವಿವರ ಬದಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Devotees merged</source>
        <translation>ಭಕ್ತರ ದಾಖಲೆ ಒಂದುಗೂಡಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>ಒಂದುಗೂಡಿಸಿದ್ದನ್ನು ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Household founded</source>
        <translation>ಕುಟುಂಬ ರಚಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Household joined</source>
        <translation>ಕುಟುಂಬಕ್ಕೆ ಸೇರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Household left</source>
        <translation>ಕುಟುಂಬದಿಂದ ತೆಗೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Seva added</source>
        <translation>ಸೇವೆ ಸೇರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Seva changed</source>
        <translation>ಸೇವೆ ಬದಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Price of a seva set</source>
        <translation>ಸೇವೆಯ ದರ ನಿಗದಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Seva times set</source>
        <translation>ಸೇವೆಯ ಸಮಯ ನಿಗದಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Deity added</source>
        <translation>ದೇವರನ್ನು ಸೇರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Donation category added</source>
        <translation>ದೇಣಿಗೆ ವರ್ಗ ಸೇರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Books closed for a period</source>
        <translation>ಅವಧಿಯ ಲೆಕ್ಕ ಮುಚ್ಚಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Books opened again</source>
        <translation>ಲೆಕ್ಕ ಮತ್ತೆ ತೆರೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>ಬಳಕೆದಾರರನ್ನು ಸೇರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>ಹುದ್ದೆ ಬದಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>ಬಳಕೆದಾರರ ಪ್ರವೇಶ ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>ಬಳಕೆದಾರರ ಪ್ರವೇಶ ಮತ್ತೆ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>ಲಾಗಿನ್ ಆಗಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>Log-in failed</source>
        <translation>ಲಾಗಿನ್ ವಿಫಲವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಬದಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>ಹೊಸ ಪಾಸ್‌ವರ್ಡ್ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>ಪಿನ್ ಇಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>ಪಿನ್ ತೆಗೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>ಸೆಟ್ಟಿಂಗ್ ಬದಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Temple set up</source>
        <translation>ದೇವಸ್ಥಾನ ಸಿದ್ಧಪಡಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Temple details changed</source>
        <translation>ದೇವಸ್ಥಾನದ ವಿವರ ಬದಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Counter code changed</source>
        <translation>ಕೌಂಟರ್ ಸಂಕೇತ ಬದಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation>ಹೊಸ ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿ ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Rule for counters changed</source>
        <translation>ಕೌಂಟರ್‌ಗಳ ನಿಯಮ ಬದಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>ವ್ಯತ್ಯಾಸ ಬಗೆಹರಿಯಿತು</translation>
    </message>
    <message>
        <source>Second cancellation taken back</source>
        <translation>ಎರಡನೇ ರದ್ದತಿ ಹಿಂಪಡೆಯಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Booking without a place</source>
        <translation>ಸ್ಥಾನವಿಲ್ಲದ ಬುಕಿಂಗ್</translation>
    </message>
    <message>
        <source>Booking to be refunded</source>
        <translation>ಹಣ ಹಿಂದಿರುಗಿಸಬೇಕಾದ ಬುಕಿಂಗ್</translation>
    </message>
    <message>
        <source>Devotees exported</source>
        <translation>ಭಕ್ತರ ವಿವರ ಹೊರತೆಗೆಯಲಾಯಿತು</translation>
    </message>
    <message>
        <source>PIN given</source>
        <translation>ಪಿನ್ ಕೊಡಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>ಒಪ್ಪಿಗೆ ನಿರಾಕರಿಸಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Came late, counted after the closing</source>
        <translation>ತಡವಾಗಿ ಬಂತು, ಮುಚ್ಚಿದ ಲೆಕ್ಕದ ನಂತರ ಸೇರಿತು</translation>
    </message>
    <message>
        <source>Language chosen</source>
        <translation>ಭಾಷೆ ಆಯ್ಕೆ ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Table exported</source>
        <translation>ಕೋಷ್ಟಕವನ್ನು ರಫ್ತು ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Booking ended twice, one entry taken back</source>
        <translation>ಬುಕಿಂಗ್ ಎರಡು ಬಾರಿ ಮುಗಿದಿದೆ, ಒಂದು ನಮೂದು ಹಿಂತೆಗೆದಿದೆ</translation>
    </message>
    <message>
        <source>Online money without a receipt</source>
        <translation>ರಸೀದಿ ಇಲ್ಲದ ಆನ್‌ಲೈನ್ ಹಣ</translation>
    </message>
    <message>
        <source>Online money given back</source>
        <translation>ಆನ್‌ಲೈನ್ ಹಣ ಹಿಂತಿರುಗಿಸಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>Time</source>
        <translation>ಸಮಯ</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>ಸೇವೆ</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ರಸೀದಿ</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>ವ್ಯಕ್ತಿಗಳು</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ಸ್ಥಾನಗಳು</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>ದೇವರು</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>ಬುಕ್ ಮಾಡಿದ ಸಮಯ</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>ಬುಕ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>ನೆರವೇರಿದೆ</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1 ಕ್ಕೆ ಬದಲಾಯಿತು</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>What met</source>
        <translation>ಏನು ವ್ಯತ್ಯಾಸ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ಯಾವುದರ ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>ಕೌಂಟರ್</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Heading</source>
        <translation>ಶೀರ್ಷಿಕೆ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ಎಷ್ಟು</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ಬದಲಾವಣೆ</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>ಪಾಲು %</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Line</source>
        <translation>ಸಾಲು</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>ತಿರಸ್ಕರಿಸಲು ಕಾರಣ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ಸಾಲಿನಲ್ಲಿರುವುದು</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>ಏನನ್ನು ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ಕಂಡದ್ದು</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>ವಿವರ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>ಸರಿಯಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows. Nothing was changed.</source>
        <translation>%2 ಸಾಲುಗಳಲ್ಲಿ %1 ಆದ ಮೇಲೆ ನಿಲ್ಲಿಸಲಾಗಿದೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 rows read: %2 can be taken, %3 are in already, %4 are refused. Nothing has been changed yet.</source>
        <translation>%1 ಸಾಲುಗಳನ್ನು ಓದಲಾಗಿದೆ: %2 ಸೇರಿಸಬಹುದು, %3 ಈಗಾಗಲೇ ಇವೆ, %4 ತಿರಸ್ಕೃತ. ಇನ್ನೂ ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows: %3 were added and stay. Import the same file again to go on; nothing is added twice.</source>
        <translation>%2 ಸಾಲುಗಳಲ್ಲಿ %1 ಆದ ಮೇಲೆ ನಿಲ್ಲಿಸಲಾಗಿದೆ: %3 ಸೇರಿವೆ, ಅವು ಉಳಿಯುತ್ತವೆ. ಮುಂದುವರಿಸಲು ಅದೇ ಕಡತವನ್ನು ಮತ್ತೆ ಆಮದು ಮಾಡಿ; ಯಾವುದೂ ಎರಡು ಬಾರಿ ಸೇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 rows were added, %2 were in already, %3 were refused.</source>
        <translation>%1 ಸಾಲುಗಳು ಸೇರಿವೆ, %2 ಮೊದಲೇ ಇದ್ದವು, %3 ತಿರಸ್ಕೃತ.</translation>
    </message>
    <message>
        <source>%1 checks found something. Make a backup, change nothing, and show this page to whoever looks after the program.</source>
        <translation>%1 ಪರಿಶೀಲನೆಗಳಲ್ಲಿ ದೋಷ ಕಂಡಿದೆ. ಬ್ಯಾಕಪ್ ಮಾಡಿ, ಏನನ್ನೂ ಬದಲಿಸಬೇಡಿ, ತಂತ್ರಾಂಶ ನೋಡಿಕೊಳ್ಳುವವರಿಗೆ ಈ ಪುಟವನ್ನು ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 checks. What was looked at holds.</source>
        <translation>%2 ಪರಿಶೀಲನೆಗಳಲ್ಲಿ %1 ಆದ ಮೇಲೆ ನಿಲ್ಲಿಸಲಾಗಿದೆ. ನೋಡಿದ್ದು ಸರಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Everything holds: %1 checks.</source>
        <translation>ಎಲ್ಲವೂ ಸರಿಯಾಗಿದೆ: %1 ಪರಿಶೀಲನೆಗಳು.</translation>
    </message>
    <message>
        <source>Stopped. The files that are in %1 are whole, the others are missing: do not use them as a copy of the books.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ. %1 ನಲ್ಲಿರುವ ಕಡತಗಳು ಪೂರ್ಣವಾಗಿವೆ, ಉಳಿದವು ಇಲ್ಲ: ಇದನ್ನು ಲೆಕ್ಕಪುಸ್ತಕದ ಪ್ರತಿಯಾಗಿ ಬಳಸಬೇಡಿ.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2 files in %3.</source>
        <translation>%3 ನಲ್ಲಿ %2 ಕಡತಗಳಿಗೆ %1 ಸಾಲುಗಳನ್ನು ಬರೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Importing devotees</source>
        <translation>ಭಕ್ತರ ಆಮದು</translation>
    </message>
    <message>
        <source>Importing sevas</source>
        <translation>ಸೇವೆಗಳ ಆಮದು</translation>
    </message>
    <message>
        <source>Importing donations</source>
        <translation>ಕಾಣಿಕೆಗಳ ಆಮದು</translation>
    </message>
    <message>
        <source>Trying the file</source>
        <translation>ಕಡತದ ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>ಎಲ್ಲದರ ರಫ್ತು</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>ಬ್ಯಾಕಪ್ ಆಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>ಲೆಕ್ಕಪುಸ್ತಕಗಳ ಪರಿಶೀಲನೆ</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>ಸಿದ್ಧವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%2 ರಲ್ಲಿ %1 ಪರಿಶೀಲನೆಗಳು</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 ರಲ್ಲಿ %1 ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ, ಏನೂ ಕಳೆದುಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are through and stay. The same file can be gone on with later; nothing is added twice.</source>
        <translation>%2 ರಲ್ಲಿ %1 ಸಾಲುಗಳು ಆಗಿವೆ, ಅವು ಉಳಿಯುತ್ತವೆ. ಅದೇ ಕಡತದಿಂದ ನಂತರ ಮುಂದುವರಿಸಬಹುದು; ಯಾವುದೂ ಎರಡು ಬಾರಿ ಸೇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The files written so far stay; the others will be missing.</source>
        <translation>ಈವರೆಗೆ ಬರೆದ ಕಡತಗಳು ಉಳಿಯುತ್ತವೆ; ಉಳಿದವು ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing of this backup is kept. Earlier backups stay.</source>
        <translation>ಈ ಬ್ಯಾಕಪ್ ಉಳಿಯುವುದಿಲ್ಲ. ಹಿಂದಿನ ಬ್ಯಾಕಪ್‌ಗಳು ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this backup was kept; earlier backups stay.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ. ಈ ಬ್ಯಾಕಪ್ ಉಳಿದಿಲ್ಲ; ಹಿಂದಿನ ಬ್ಯಾಕಪ್‌ಗಳು ಇವೆ.</translation>
    </message>
    <message>
        <source>Backed up to %1, read back and found whole: %2 receipts, %3 devotees.</source>
        <translation>%1 ಗೆ ಬ್ಯಾಕಪ್ ಮಾಡಿ, ಮತ್ತೆ ಓದಿ ನೋಡಲಾಗಿದೆ, ಪೂರ್ಣವಾಗಿದೆ: %2 ರಶೀದಿಗಳು, %3 ಭಕ್ತರು.</translation>
    </message>
    <message>
        <source>The file of the books is whole</source>
        <translation>ಲೆಕ್ಕಪುಸ್ತಕದ ಕಡತ ಪೂರ್ಣವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Nothing points to what is not there</source>
        <translation>ಇಲ್ಲದ್ದನ್ನು ಯಾವುದೂ ಸೂಚಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The trail of changes is unbroken</source>
        <translation>ಬದಲಾವಣೆಗಳ ದಾಖಲೆ ಅಖಂಡವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Receipt numbers have no gap</source>
        <translation>ರಶೀದಿ ಸಂಖ್ಯೆಗಳಲ್ಲಿ ಬಿಡುವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Voucher numbers have no gap</source>
        <translation>ವೋಚರ್ ಸಂಖ್ಯೆಗಳಲ್ಲಿ ಬಿಡುವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Receipts add up</source>
        <translation>ರಶೀದಿಗಳ ಮೊತ್ತ ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Each line has its donation or seva</source>
        <translation>ಪ್ರತಿ ಸಾಲಿಗೂ ಕಾಣಿಕೆ ಅಥವಾ ಸೇವೆ ಇದೆ</translation>
    </message>
    <message>
        <source>Each receipt is in the accounts</source>
        <translation>ಪ್ರತಿ ರಶೀದಿಯೂ ಲೆಕ್ಕದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Debit and credit are equal</source>
        <translation>ಖರ್ಚು ಮತ್ತು ಜಮಾ ಸಮವಾಗಿವೆ</translation>
    </message>
    <message>
        <source>Ledger balances are right</source>
        <translation>ಖಾತೆಗಳ ಶಿಲ್ಕು ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Cancelled receipts are taken back</source>
        <translation>ರದ್ದಾದ ರಶೀದಿಗಳನ್ನು ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Receipts and accounts agree by day</source>
        <translation>ದಿನವಾರು ರಶೀದಿ ಮತ್ತು ಲೆಕ್ಕ ಹೊಂದುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Totals of the days are right</source>
        <translation>ದಿನಗಳ ಮೊತ್ತ ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Seva bookings are right</source>
        <translation>ಸೇವಾ ಬುಕಿಂಗ್‌ಗಳು ಸರಿಯಾಗಿವೆ</translation>
    </message>
    <message>
        <source>Everything is ready to be sent</source>
        <translation>ಎಲ್ಲವೂ ಕಳುಹಿಸಲು ಸಿದ್ಧವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Every devotee can be found</source>
        <translation>ಪ್ರತಿ ಭಕ್ತರನ್ನೂ ಹುಡುಕಬಹುದು</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Counter</source>
        <translation>ಕೌಂಟರ್</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>ಕೊನೆಯ ಸಂಪರ್ಕ</translation>
    </message>
    <message>
        <source>Behind by</source>
        <translation>ಎಷ್ಟು ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>ಪ್ರೋಗ್ರಾಂ</translation>
    </message>
    <message>
        <source>Numbers that are missing</source>
        <translation>ಇನ್ನೂ ಬಾರದ ಸಂಖ್ಯೆಗಳು</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ಬಂದ ಸಮಯ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ಏನು</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>ಏಕೆ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>DevoteeWords</name>
    <message>
        <source>same PAN</source>
        <translation>ಅದೇ PAN</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>ಅದೇ ಫೋನ್</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>ಅದೇ ವಿಳಾಸ</translation>
    </message>
</context>
<context>
    <name>DevoteesPage</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ಫೋನ್</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ಊರು</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>ಗೋತ್ರ</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>ಕೊನೆಯ ಭೇಟಿ</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>ಸ್ಥಳೀಯ ಲಿಪಿಯಲ್ಲಿ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>ಇನ್ನೊಂದು ಫೋನ್</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ಇ-ಮೇಲ್</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ರಾಜ್ಯ</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>ಪಿನ್ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>ರಾಶಿ</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>ಜನ್ಮದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Messages allowed</source>
        <translation>ಸಂದೇಶಕ್ಕೆ ಒಪ್ಪಿಗೆ</translation>
    </message>
    <message>
        <source>Name may be shown</source>
        <translation>ಹೆಸರು ತೋರಿಸಲು ಒಪ್ಪಿಗೆ</translation>
    </message>
    <message>
        <source>PAN, masked</source>
        <translation>ಪ್ಯಾನ್ (ಮರೆಮಾಡಿದ)</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Who may be one person</source>
        <translation>ಒಬ್ಬರೇ ಇರಬಹುದಾದವರು</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ಏಕೆ</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Date</source>
        <translation>ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ರಸೀದಿ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ಯಾವುದಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>ರಸೀದಿಯಲ್ಲಿರುವ ಹೆಸರು</translation>
    </message>
</context>
<context>
    <name>HouseholdTab</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ಸಂಬಂಧ</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>ಗೋತ್ರ</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>ರಾಶಿ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ಫೋನ್</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Bookings</source>
        <translation>ಬುಕಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ಇಂದು</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>ಲೆಕ್ಕ ಪರಿಶೋಧನೆ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ಬಳಕೆದಾರರು</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>ಕೌಂಟರ್</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ರಸೀದಿಗಳು</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ಸಾರಾಂಶ</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ವ್ಯತ್ಯಾಸಗಳು</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ಗಮನ ಬೇಕು</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>ಕೌಂಟರ್‌ಗಳ ಹೊಂದಾಣಿಕೆ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>ಸಾಧನಗಳು</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>ಕ್ಲೌಡ್</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ದತ್ತಾಂಶ</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>nobody else</source>
        <translation>ಬೇರೆ ಯಾರೂ ಬೇಡ</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>ವ್ಯವಸ್ಥಾಪಕರು</translation>
    </message>
    <message>
        <source>accept it</source>
        <translation>ಸ್ವೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>somebody looks at it first</source>
        <translation>ಮೊದಲು ಯಾರಾದರೂ ನೋಡುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>the later change stays</source>
        <translation>ನಂತರದ ಬದಲಾವಣೆ ಉಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>what the office has stays</source>
        <translation>ಕಚೇರಿಯಲ್ಲಿರುವುದು ಉಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>never more than its places</source>
        <translation>ತನ್ನ ಸ್ಥಾನಗಳಿಗಿಂತ ಹೆಚ್ಚು ಎಂದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>a few more, provisionally</source>
        <translation>ಇನ್ನೂ ಕೆಲವು, ತಾತ್ಕಾಲಿಕವಾಗಿ</translation>
    </message>
    <message>
        <source>as many as ask</source>
        <translation>ಕೇಳಿದಷ್ಟೂ</translation>
    </message>
    <message>
        <source>moves to the next free day</source>
        <translation>ಮುಂದಿನ ಖಾಲಿ ದಿನಕ್ಕೆ ಹೋಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>goes on the wait list</source>
        <translation>ಕಾಯುವ ಪಟ್ಟಿಗೆ ಸೇರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>gets the money back</source>
        <translation>ಹಣ ವಾಪಸ್ ಪಡೆಯುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>stop while the network is there</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಇರುವಾಗ ತಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>warn only</source>
        <translation>ಎಚ್ಚರಿಕೆ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>merge by phone and name</source>
        <translation>ಫೋನ್ ಮತ್ತು ಹೆಸರಿನಿಂದ ಒಂದಾಗಿಸಿ</translation>
    </message>
    <message>
        <source>Days in which a receipt may be cancelled</source>
        <translation>ರಸೀದಿ ರದ್ದು ಮಾಡಬಹುದಾದ ದಿನಗಳು</translation>
    </message>
    <message>
        <source>Who must agree to a cancellation</source>
        <translation>ರದ್ದತಿಗೆ ಯಾರ ಒಪ್ಪಿಗೆ ಬೇಕು</translation>
    </message>
    <message>
        <source>Work that comes after its month was closed</source>
        <translation>ತಿಂಗಳ ಲೆಕ್ಕ ಮುಚ್ಚಿದ ನಂತರ ಬಂದ ಕೆಲಸ</translation>
    </message>
    <message>
        <source>A devotee changed at two counters</source>
        <translation>ಎರಡು ಕೌಂಟರ್‌ಗಳಲ್ಲಿ ಬದಲಾದ ಭಕ್ತರ ವಿವರ</translation>
    </message>
    <message>
        <source>Sevas, prices and settings changed at two counters</source>
        <translation>ಎರಡು ಕೌಂಟರ್‌ಗಳಲ್ಲಿ ಬದಲಾದ ಸೇವೆ, ದರ, ಸೆಟ್ಟಿಂಗ್</translation>
    </message>
    <message>
        <source>One devotee registered at two counters</source>
        <translation>ಎರಡು ಕೌಂಟರ್‌ಗಳಲ್ಲಿ ನೋಂದಾದ ಒಬ್ಬ ಭಕ್ತ</translation>
    </message>
    <message>
        <source>Old prices are passed over up to (percent)</source>
        <translation>ಹಳೆಯ ದರದ ವ್ಯತ್ಯಾಸ ಇಷ್ಟರವರೆಗೆ ಬಿಡಿ (ಶೇಕಡಾ)</translation>
    </message>
    <message>
        <source>Without a network a counter sells</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲದೆ ಕೌಂಟರ್ ನೀಡುವ ಸ್ಥಾನಗಳು</translation>
    </message>
    <message>
        <source>“A few more” means (percent)</source>
        <translation>“ಇನ್ನೂ ಕೆಲವು” ಎಂದರೆ (ಶೇಕಡಾ)</translation>
    </message>
    <message>
        <source>Who has no place after all</source>
        <translation>ಕೊನೆಗೂ ಸ್ಥಾನ ಸಿಗದವರು</translation>
    </message>
    <message>
        <source>Stock that would fall below nothing</source>
        <translation>ಶೂನ್ಯಕ್ಕಿಂತ ಕೆಳಗಿಳಿಯುವ ದಾಸ್ತಾನು</translation>
    </message>
    <message>
        <source>Days without the office until a counter warns</source>
        <translation>ಕಚೇರಿಯ ಸಂಪರ್ಕವಿಲ್ಲದೆ ಎಚ್ಚರಿಸುವವರೆಗಿನ ದಿನಗಳು</translation>
    </message>
    <message>
        <source>ask the staff</source>
        <translation>ಸಿಬ್ಬಂದಿಯನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>somebody decides</source>
        <translation>ಯಾರಾದರೂ ನಿರ್ಧರಿಸುತ್ತಾರೆ</translation>
    </message>
</context>
<context>
    <name>Sevas</name>
    <message>
        <source>Pooja</source>
        <translation>ಪೂಜೆ</translation>
    </message>
    <message>
        <source>Archana</source>
        <translation>ಅರ್ಚನೆ</translation>
    </message>
    <message>
        <source>Abhisheka</source>
        <translation>ಅಭಿಷೇಕ</translation>
    </message>
    <message>
        <source>Alankara</source>
        <translation>ಅಲಂಕಾರ</translation>
    </message>
    <message>
        <source>Homa</source>
        <translation>ಹೋಮ</translation>
    </message>
    <message>
        <source>Deepa</source>
        <translation>ದೀಪ</translation>
    </message>
    <message>
        <source>Utsava</source>
        <translation>ಉತ್ಸವ</translation>
    </message>
    <message>
        <source>Samskara</source>
        <translation>ಸಂಸ್ಕಾರ</translation>
    </message>
    <message>
        <source>Vehicle pooja</source>
        <translation>ವಾಹನ ಪೂಜೆ</translation>
    </message>
    <message>
        <source>Annadana</source>
        <translation>ಅನ್ನದಾನ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ಇತರೆ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ಸಂಕೇತ</translation>
    </message>
    <message>
        <source>Seva</source>
        <translation>ಸೇವೆ</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>ದೇವರು</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ವರ್ಗ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ದರ</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>ತಂಡಗಳು</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ದಿನಗಳು</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ಪ್ರತಿದಿನ</translation>
    </message>
    <message>
        <source>%1 · no limit</source>
        <translation>%1 · ಮಿತಿ ಇಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n seats</source>
        <translation>
            <numerusform>%1 · %n ಸ್ಥಾನ</numerusform>
            <numerusform>%1 · %n ಸ್ಥಾನಗಳು</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>not yet</source>
        <translation>ಇನ್ನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ಈಗ ತಾನೇ</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 ನಿಮಿಷದ ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ಗಂಟೆಯ ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 ದಿನಗಳ ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>%1 waiting to send</source>
        <translation>%1 ಕಳುಹಿಸಲು ಕಾಯುತ್ತಿವೆ</translation>
    </message>
    <message>
        <source>%1 on %2 was sold beyond its places. The booking of %3 was moved to %4. Call the devotee.</source>
        <translation>%2 ರಂದು %1 ಸ್ಥಾನಗಳಿಗಿಂತ ಹೆಚ್ಚು ನೀಡಲಾಗಿದೆ. %3 ಅವರ ಸೇವೆಯನ್ನು %4 ಕ್ಕೆ ಬದಲಿಸಲಾಗಿದೆ. ಭಕ್ತರಿಗೆ ಕರೆ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>%1 on %2 was sold beyond its places. The booking of %3 was cancelled: call the devotee and pay the money back.</source>
        <translation>%2 ರಂದು %1 ಸ್ಥಾನಗಳಿಗಿಂತ ಹೆಚ್ಚು ನೀಡಲಾಗಿದೆ. %3 ಅವರ ಸೇವೆ ರದ್ದಾಗಿದೆ: ಭಕ್ತರಿಗೆ ಕರೆ ಮಾಡಿ ಹಣ ಹಿಂದಿರುಗಿಸಿ.</translation>
    </message>
    <message>
        <source>%1 on %2 was sold beyond its places. %3 is on the wait list: call the devotee and agree on another day.</source>
        <translation>%2 ರಂದು %1 ಸ್ಥಾನಗಳಿಗಿಂತ ಹೆಚ್ಚು ನೀಡಲಾಗಿದೆ. %3 ಕಾಯುವ ಪಟ್ಟಿಯಲ್ಲಿದ್ದಾರೆ: ಕರೆ ಮಾಡಿ ಬೇರೆ ದಿನ ನಿಗದಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>ಸಂಪರ್ಕ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>ಸಂಪರ್ಕಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Comparing with the office</source>
        <translation>ಕಚೇರಿಯೊಂದಿಗೆ ಹೋಲಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>ಕಳುಹಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>ತರುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Fetching everything anew</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಮತ್ತೆ ತರುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>The office does not accept this counter</source>
        <translation>ಕಚೇರಿ ಈ ಕೌಂಟರ್ ಅನ್ನು ಒಪ್ಪುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>A newer program is needed</source>
        <translation>ಹೊಸ ಆವೃತ್ತಿ ಬೇಕು</translation>
    </message>
    <message>
        <source>This is a copy of another counter</source>
        <translation>ಇದು ಇನ್ನೊಂದು ಕೌಂಟರ್‌ನ ನಕಲು</translation>
    </message>
    <message>
        <source>No connection, trying again later</source>
        <translation>ಸಂಪರ್ಕ ಇಲ್ಲ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Safe on this PC</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರಿನಲ್ಲಿ ಭದ್ರ</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 ಕ್ಕೆ ಗಮನ ಬೇಕು</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರಿನ ಗಡಿಯಾರ ತಪ್ಪಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Safe here and at the office</source>
        <translation>ಇಲ್ಲೂ ಕಚೇರಿಯಲ್ಲೂ ಭದ್ರ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Everything stands on this PC alone</source>
        <translation>ಎಲ್ಲವೂ ಈ ಕಂಪ್ಯೂಟರಿನಲ್ಲಿ ಮಾತ್ರ ಇದೆ</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>ಕಳುಹಿಸಲು ಕಾಯುತ್ತಿರುವುದು</translation>
    </message>
    <message>
        <source>The oldest of them</source>
        <translation>ಅದರಲ್ಲಿ ಹಳೆಯದು</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>ಗಮನ ಬೇಕಾದವು</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>ಬಗೆಹರಿಸಬೇಕಾದವು</translation>
    </message>
    <message>
        <source>Changes still to fetch</source>
        <translation>ಇನ್ನೂ ತರಬೇಕಾದ ಬದಲಾವಣೆಗಳು</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>ಪೂರ್ಣ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>ಕೊನೆಯ ಬಾರಿ ಕಳುಹಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>ಕೊನೆಯ ಬಾರಿ ತಂದದ್ದು</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರಿನ ಗಡಿಯಾರ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>%1 min off</source>
        <translation>%1 ನಿಮಿಷ ವ್ಯತ್ಯಾಸ</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>ಮುಂದಿನ ಪ್ರಯತ್ನ</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1 ಸೆಕೆಂಡಿನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Places it may sell alone</source>
        <translation>ತಾನೇ ನೀಡಬಹುದಾದ ಸ್ಥಾನಗಳು</translation>
    </message>
    <message>
        <source>Changed at two counters</source>
        <translation>ಎರಡು ಕೌಂಟರ್‌ಗಳಲ್ಲಿ ಬದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Changed after it was taken out</source>
        <translation>ತೆಗೆದುಹಾಕಿದ ನಂತರ ಬದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>One code given twice</source>
        <translation>ಒಂದೇ ಸಂಕೇತ ಎರಡು ಬಾರಿ</translation>
    </message>
    <message>
        <source>Cancelled at two counters</source>
        <translation>ಎರಡು ಕೌಂಟರ್‌ಗಳಲ್ಲಿ ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Came after the month was closed</source>
        <translation>ತಿಂಗಳು ಮುಚ್ಚಿದ ನಂತರ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>Sold at an old price</source>
        <translation>ಹಳೆಯ ದರದಲ್ಲಿ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Perhaps the same devotee</source>
        <translation>ಬಹುಶಃ ಅದೇ ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>More sold than places</source>
        <translation>ಸ್ಥಾನಗಳಿಗಿಂತ ಹೆಚ್ಚು ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Said at two counters</source>
        <translation>ಎರಡು ಕೌಂಟರ್‌ಗಳಲ್ಲಿ ದಾಖಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>ಸ್ಥಳೀಯ ಲಿಪಿಯಲ್ಲಿ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ಫೋನ್</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>ಎರಡನೇ ಫೋನ್</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ಇ-ಮೇಲ್</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ಊರು</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>ಪಿನ್ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>ಗೋತ್ರ</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>ರಾಶಿ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ಹುಟ್ಟಿದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ಸೆಟ್ಟಿಂಗ್</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ಸಂಕೇತ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ಸ್ಥಾನಗಳು</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>ಆರಂಭ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>%1 of %2 was changed here and there before the counters met. Choose which one is right; the other stays in this list.</source>
        <translation>ಕೌಂಟರ್‌ಗಳು ಸೇರುವ ಮೊದಲು %2 ಅವರ %1 ಎರಡೂ ಕಡೆ ಬದಲಾಗಿದೆ. ಸರಿಯಾದುದನ್ನು ಆರಿಸಿ; ಇನ್ನೊಂದು ಈ ಪಟ್ಟಿಯಲ್ಲಿ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>%1 had been taken out of use when %2 changed it. It is in use again.</source>
        <translation>%2 ಬದಲಿಸಿದಾಗ %1 ಬಳಕೆಯಿಂದ ತೆಗೆಯಲಾಗಿತ್ತು. ಅದು ಮತ್ತೆ ಬಳಕೆಯಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Two counters gave the code %1. This one is now called %2; give it a better code if you like.</source>
        <translation>ಎರಡು ಕೌಂಟರ್‌ಗಳು %1 ಸಂಕೇತ ನೀಡಿವೆ. ಇದರ ಸಂಕೇತ ಈಗ %2; ಬೇಕಾದರೆ ಬೇರೆ ಸಂಕೇತ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Receipt %1 was cancelled at another counter and by %2 at %3. It counts once in the books. Make sure that the money was given back only once.</source>
        <translation>ರಸೀದಿ %1 ಅನ್ನು ಇನ್ನೊಂದು ಕೌಂಟರ್‌ನಲ್ಲೂ %3 ರಲ್ಲಿ %2 ಅವರೂ ರದ್ದು ಮಾಡಿದ್ದಾರೆ. ಲೆಕ್ಕದಲ್ಲಿ ಒಂದೇ ಬಾರಿ. ಹಣ ಒಂದೇ ಬಾರಿ ವಾಪಸ್ ಆಗಿದೆಯೇ ಖಚಿತಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>A seva on receipt %1 was sold for ₹ %2; its price was ₹ %3 by then. The receipt stands as it was printed.</source>
        <translation>ರಸೀದಿ %1 ರ ಸೇವೆಯನ್ನು ₹ %2 ಕ್ಕೆ ನೀಡಲಾಗಿದೆ; ಆಗ ಅದರ ದರ ₹ %3. ರಸೀದಿ ಮುದ್ರಿಸಿದಂತೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>%1 was registered at two counters with the same phone. If they are one person, merge them on the Devotees page.</source>
        <translation>%1 ಅವರನ್ನು ಒಂದೇ ಫೋನ್‌ನೊಂದಿಗೆ ಎರಡು ಕೌಂಟರ್‌ಗಳಲ್ಲಿ ನೋಂದಾಯಿಸಲಾಗಿದೆ. ಒಬ್ಬರೇ ಆಗಿದ್ದರೆ ಭಕ್ತರ ಪುಟದಲ್ಲಿ ಒಂದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>Two counters recorded the same thing. It counts once.</source>
        <translation>ಎರಡು ಕೌಂಟರ್‌ಗಳು ಒಂದೇ ವಿಷಯ ದಾಖಲಿಸಿವೆ. ಒಂದೇ ಬಾರಿ ಲೆಕ್ಕ.</translation>
    </message>
    <message>
        <source>A cancellation</source>
        <translation>ರದ್ದತಿ</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>ರಸೀದಿ</translation>
    </message>
    <message>
        <source>A booking</source>
        <translation>ಬುಕಿಂಗ್</translation>
    </message>
    <message>
        <source>A devotee</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>A voucher</source>
        <translation>ವೋಚರ್</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>ಬದಲಾವಣೆ</translation>
    </message>
    <message>
        <source>Voucher %1 of %2 came when the books were closed up to %3. It keeps its date and number and counts in the books on %4: tell the accountant.</source>
        <translation>%2 ರ ವೋಚರ್ %1 ಬಂದಾಗ ಲೆಕ್ಕ %3 ರವರೆಗೆ ಮುಚ್ಚಿತ್ತು. ಅದರ ದಿನಾಂಕ ಮತ್ತು ಸಂಖ್ಯೆ ಹಾಗೆಯೇ ಇವೆ; ಲೆಕ್ಕದಲ್ಲಿ ಅದು %4 ರಂದು ಸೇರುತ್ತದೆ: ಲೆಕ್ಕಿಗರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>%1 has not come</source>
        <translation>%1 ಬಂದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 to %2 have not come</source>
        <translation>%1 ರಿಂದ %2 ರವರೆಗೆ ಬಂದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 from counter %2, though later receipts have. They are perhaps still on their way: let that counter finish sending.</source>
        <translation>ಕೌಂಟರ್ %2: %1, ನಂತರದ ರಸೀದಿಗಳು ಬಂದಿವೆ. ಬಹುಶಃ ಇನ್ನೂ ದಾರಿಯಲ್ಲಿವೆ: ಆ ಕೌಂಟರ್ ಕಳುಹಿಸಿ ಮುಗಿಸಲಿ.</translation>
    </message>
    <message>
        <source>%1 from counter %2 for more than a day, though later receipts have. Switch that computer on and let it send. If it was taken out of service, what it still sent waits on the page Devices to be let in or put away.</source>
        <translation>ಕೌಂಟರ್ %2: ಒಂದು ದಿನಕ್ಕಿಂತ ಹೆಚ್ಚಾಯಿತು, %1, ನಂತರದ ರಸೀದಿಗಳು ಬಂದಿವೆ. ಆ ಕಂಪ್ಯೂಟರ್ ಆನ್ ಮಾಡಿ, ಕಳುಹಿಸಲಿ. ಅದನ್ನು ಸೇವೆಯಿಂದ ತೆಗೆದಿದ್ದರೆ, ಅದು ಕಳುಹಿಸಿದ್ದು ಸಾಧನಗಳ ಪುಟದಲ್ಲಿ ನಿಮ್ಮ ತೀರ್ಮಾನಕ್ಕೆ ಕಾಯುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Not the same as the service</source>
        <translation>ಸೇವೆಯೊಂದಿಗೆ ಹೊಂದದವು</translation>
    </message>
    <message>
        <source>₹ %1 came a second time for receipt %2, as payment %3. Give it back in the payment gateway&apos;s list.</source>
        <translation>ರಸೀದಿ %2ಗೆ ₹ %1 ಎರಡನೇ ಬಾರಿ ಬಂದಿದೆ, ಪಾವತಿ %3. ಪಾವತಿ ಗೇಟ್‌ವೇಯ ಪಟ್ಟಿಯಲ್ಲಿ ಅದನ್ನು ಹಿಂತಿರುಗಿಸಿ.</translation>
    </message>
    <message>
        <source>₹ %1 was paid online as payment %2, and no receipt could be made. Give it back in the payment gateway&apos;s list, or issue a receipt by hand.</source>
        <translation>₹ %1 ಆನ್‌ಲೈನ್‌ನಲ್ಲಿ ಪಾವತಿಯಾಗಿದೆ (ಪಾವತಿ %2), ಆದರೆ ರಸೀದಿ ಮಾಡಲಾಗಲಿಲ್ಲ. ಪಾವತಿ ಗೇಟ್‌ವೇಯ ಪಟ್ಟಿಯಲ್ಲಿ ಹಿಂತಿರುಗಿಸಿ, ಅಥವಾ ಕೈಯಾರೆ ರಸೀದಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Paid online without a receipt</source>
        <translation>ರಸೀದಿ ಇಲ್ಲದ ಆನ್‌ಲೈನ್ ಪಾವತಿ</translation>
    </message>
    <message>
        <source>Performed here, cancelled there</source>
        <translation>ಇಲ್ಲಿ ನೆರವೇರಿದೆ, ಅಲ್ಲಿ ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The service came back from a backup</source>
        <translation>ಸೇವೆಯು ಬ್ಯಾಕಪ್‌ನಿಂದ ಮರಳಿದೆ</translation>
    </message>
    <message>
        <source>A seva of receipt %1 was cancelled at another counter and by %2 at %3. It counts once in the books. Make sure that the money was given back only once.</source>
        <translation>ರಸೀದಿ %1 ರ ಸೇವೆಯನ್ನು ಇನ್ನೊಂದು ಕೌಂಟರ್‌ನಲ್ಲೂ, %3 ನಲ್ಲಿ %2 ಅವರೂ ರದ್ದು ಮಾಡಿದ್ದಾರೆ. ಲೆಕ್ಕದಲ್ಲಿ ಅದು ಒಮ್ಮೆ ಮಾತ್ರ. ಹಣವನ್ನು ಒಮ್ಮೆ ಮಾತ್ರ ಹಿಂದಿರುಗಿಸಿದೆ ಎಂದು ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>A seva of receipt %1 was performed at one counter and cancelled at another. The cancellation stands, and the seva&apos;s income was taken back. If the money was not given back, issue a new receipt for it.</source>
        <translation>ರಸೀದಿ %1 ರ ಸೇವೆಯು ಒಂದು ಕೌಂಟರ್‌ನಲ್ಲಿ ನೆರವೇರಿತು, ಇನ್ನೊಂದರಲ್ಲಿ ರದ್ದಾಯಿತು. ರದ್ದತಿಯೇ ಉಳಿಯುತ್ತದೆ, ಸೇವೆಯ ಆದಾಯವನ್ನು ಹಿಂತೆಗೆಯಲಾಗಿದೆ. ಹಣ ಹಿಂದಿರುಗಿಸಿಲ್ಲದಿದ್ದರೆ ಅದಕ್ಕೆ ಹೊಸ ರಸೀದಿ ನೀಡಿರಿ.</translation>
    </message>
    <message>
        <source>The cloud service came back from a backup. What is given online is numbered %2 from now on, no more %1, so that no number is used twice. The counters bring back what they had of %1.</source>
        <translation>ಕ್ಲೌಡ್ ಸೇವೆಯು ಬ್ಯಾಕಪ್‌ನಿಂದ ಮರಳಿದೆ. ಯಾವ ಸಂಖ್ಯೆಯೂ ಎರಡು ಬಾರಿ ಬಳಕೆಯಾಗದಂತೆ, ಆನ್‌ಲೈನ್ ಕಾಣಿಕೆಗಳಿಗೆ ಇನ್ನು %1 ಬದಲು %2 ಸರಣಿ. %1 ಸರಣಿಯಲ್ಲಿ ತಮ್ಮಲ್ಲಿರುವುದನ್ನು ಕೌಂಟರ್‌ಗಳು ಮರಳಿ ಕಳುಹಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>%2 took %1 out of use while it was changed at another counter. It stays in use; take it out again if that is right.</source>
        <translation>%1 ಅನ್ನು ಇನ್ನೊಂದು ಕೌಂಟರ್‌ನಲ್ಲಿ ಬದಲಾಯಿಸುತ್ತಿದ್ದಾಗ %2 ಅವರು ಬಳಕೆಯಿಂದ ತೆಗೆದರು. ಅದು ಬಳಕೆಯಲ್ಲೇ ಇದೆ; ತೆಗೆಯುವುದೇ ಸರಿಯಾದರೆ ಮತ್ತೆ ತೆಗೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>May</source>
        <translation>ಮಾಡಬಹುದಾದದ್ದು</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>ಆಡಳಿತಗಾರರು</translation>
    </message>
    <message>
        <source>Temple manager</source>
        <translation>ದೇವಸ್ಥಾನದ ವ್ಯವಸ್ಥಾಪಕರು</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>ಲೆಕ್ಕಿಗರು</translation>
    </message>
    <message>
        <source>Counter staff</source>
        <translation>ಕೌಂಟರ್ ಸಿಬ್ಬಂದಿ</translation>
    </message>
    <message>
        <source>Priest</source>
        <translation>ಅರ್ಚಕರು</translation>
    </message>
    <message>
        <source>Issue receipts</source>
        <translation>ರಸೀದಿ ನೀಡುವುದು</translation>
    </message>
    <message>
        <source>Manage donation categories</source>
        <translation>ದೇಣಿಗೆ ವರ್ಗಗಳ ನಿರ್ವಹಣೆ</translation>
    </message>
    <message>
        <source>See receipts</source>
        <translation>ರಸೀದಿಗಳನ್ನು ನೋಡುವುದು</translation>
    </message>
    <message>
        <source>Print receipts again</source>
        <translation>ರಸೀದಿ ಮತ್ತೆ ಮುದ್ರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Cancel receipts</source>
        <translation>ರಸೀದಿ ರದ್ದು ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Value gifts in kind</source>
        <translation>ವಸ್ತು ಕಾಣಿಕೆಯ ಮೌಲ್ಯ ನಿಗದಿ</translation>
    </message>
    <message>
        <source>See the sevas</source>
        <translation>ಸೇವೆಗಳನ್ನು ನೋಡುವುದು</translation>
    </message>
    <message>
        <source>Change sevas and prices</source>
        <translation>ಸೇವೆ ಮತ್ತು ದರ ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>See the day&apos;s seva list</source>
        <translation>ದಿನದ ಸೇವಾ ಪಟ್ಟಿ ನೋಡುವುದು</translation>
    </message>
    <message>
        <source>Book sevas</source>
        <translation>ಸೇವೆ ಬುಕ್ ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Mark sevas as performed</source>
        <translation>ಸೇವೆ ನೆರವೇರಿದೆ ಎಂದು ಗುರುತಿಸುವುದು</translation>
    </message>
    <message>
        <source>Move bookings</source>
        <translation>ಬುಕಿಂಗ್ ದಿನ ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Move bookings after the last day</source>
        <translation>ಕೊನೆಯ ದಿನದ ನಂತರವೂ ಬುಕಿಂಗ್ ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>ಬುಕಿಂಗ್ ರದ್ದು ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>See devotees</source>
        <translation>ಭಕ್ತರ ವಿವರ ನೋಡುವುದು</translation>
    </message>
    <message>
        <source>Register devotees</source>
        <translation>ಭಕ್ತರನ್ನು ನೋಂದಾಯಿಸುವುದು</translation>
    </message>
    <message>
        <source>Change devotees</source>
        <translation>ಭಕ್ತರ ವಿವರ ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Merge devotees</source>
        <translation>ಭಕ್ತರ ದಾಖಲೆ ಒಂದುಗೂಡಿಸುವುದು</translation>
    </message>
    <message>
        <source>See vouchers</source>
        <translation>ವೋಚರ್ ನೋಡುವುದು</translation>
    </message>
    <message>
        <source>Post vouchers</source>
        <translation>ವೋಚರ್ ನಮೂದಿಸುವುದು</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>ವರದಿಗಳನ್ನು ನೋಡುವುದು</translation>
    </message>
    <message>
        <source>Close the books</source>
        <translation>ಲೆಕ್ಕ ಮುಚ್ಚುವುದು</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>ಬಳಕೆದಾರರ ನಿರ್ವಹಣೆ</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್ ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>ಲೆಕ್ಕಪರಿಶೋಧನೆ ದಾಖಲೆ ನೋಡುವುದು</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>ಬ್ಯಾಕಪ್ ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>ಬ್ಯಾಕಪ್‌ನಿಂದ ಮರಳಿ ಪಡೆಯುವುದು</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>ದತ್ತಾಂಶ ಹೊರತೆಗೆಯುವುದು</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>ದತ್ತಾಂಶ ಒಳತರುವುದು</translation>
    </message>
    <message>
        <source>Put cash into the drawer and take it out</source>
        <translation>ಪೆಟ್ಟಿಗೆಗೆ ನಗದು ಹಾಕುವುದು ಮತ್ತು ತೆಗೆಯುವುದು</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>ರಸೀದಿ ಇಲ್ಲದೆ ಪೆಟ್ಟಿಗೆ ತೆರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Manage counters&apos; computers</source>
        <translation>ಕೌಂಟರ್‌ಗಳ ಕಂಪ್ಯೂಟರ್‌ಗಳ ನಿರ್ವಹಣೆ</translation>
    </message>
    <message>
        <source>Cancel receipts after their days</source>
        <translation>ದಿನ ಕಳೆದ ರಸೀದಿಗಳನ್ನು ರದ್ದು ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Settle conflicts of counters</source>
        <translation>ಕೌಂಟರ್‌ಗಳ ವ್ಯತ್ಯಾಸಗಳನ್ನು ಬಗೆಹರಿಸುವುದು</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ಬಳಕೆದಾರ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ಹುದ್ದೆ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
</context>
<context>
    <name>mm::app::Desktop</name>
    <message>
        <source>Command</source>
        <translation>ಆಜ್ಞೆ</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>ಲಾಕ್ ಮಾಡಿ ಅಥವಾ ಬಳಕೆದಾರರನ್ನು ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>ನನ್ನ ಪಿನ್ ಇಡಿ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ತಿಳಿ ಅಥವಾ ಗಾಢ ಬಣ್ಣ</translation>
    </message>
    <message>
        <source>Change my PIN …</source>
        <translation>ನನ್ನ ಪಿನ್ ಬದಲಿಸಿ …</translation>
    </message>
    <message>
        <source>Set my PIN …</source>
        <translation>ನನ್ನ ಪಿನ್ ಇಡಿ …</translation>
    </message>
    <message>
        <source>Receipts are stored on this computer as they are issued.</source>
        <translation>ರಸೀದಿ ನೀಡಿದ ಕೂಡಲೇ ಈ ಕಂಪ್ಯೂಟರಿನಲ್ಲಿ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>ಕೊನೆಯ ಬ್ಯಾಕಪ್ ವಿಫಲವಾಗಿದೆ. %1</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>ಇನ್ನೂ ಬ್ಯಾಕಪ್ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Last backup: %1 %2, %3</source>
        <translation>ಕೊನೆಯ ಬ್ಯಾಕಪ್: %1 %2, %3</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>ದತ್ತಾಂಶ ಫೋಲ್ಡರ್: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>ಆವೃತ್ತಿ %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>ಕೌಂಟರ್ %1</translation>
    </message>
    <message>
        <source>Safe on this PC · the backup failed</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರಿನಲ್ಲಿ ಸುರಕ್ಷಿತ · ಬ್ಯಾಕಪ್ ವಿಫಲ</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>ಪ್ರಿಂಟರ್ ಸಿದ್ಧ</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ಮುದ್ರಣ ಸಾಲು</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>ನಗದು ಜಮೆ, ನಗದು ತೆಗೆತ</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>ರಸೀದಿ ಇಲ್ಲದೆ ಪೆಟ್ಟಿಗೆ ತೆರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Keys of the counter</source>
        <translation>ಕೌಂಟರ್‌ನ ಕೀಲಿಗಳು</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>ಕೌಂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>ಎಲ್ಲ ಪುಟಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Save the card of keys</source>
        <translation>ಕೀಲಿಗಳ ಕಾರ್ಡ್ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ಕಡತಗಳು (*.pdf)</translation>
    </message>
    <message>
        <source>The card of keys is saved as %1. Print it and lay it beside the keyboard.</source>
        <translation>ಕೀಲಿಗಳ ಕಾರ್ಡ್ %1 ಆಗಿ ಉಳಿದಿದೆ. ಮುದ್ರಿಸಿ ಕೀಲಿಮಣೆಯ ಪಕ್ಕದಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>The program ended by itself the last time. What was being typed is kept. A report for whoever helps you is on this computer; it holds no names and no amounts, and is never sent.</source>
        <translation>ಹಿಂದಿನ ಬಾರಿ ಪ್ರೋಗ್ರಾಂ ತಾನಾಗಿಯೇ ನಿಂತುಹೋಯಿತು. ಬರೆಯುತ್ತಿದ್ದುದು ಉಳಿದಿದೆ. ನಿಮಗೆ ಸಹಾಯ ಮಾಡುವವರಿಗಾಗಿ ಒಂದು ವರದಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿದೆ; ಅದರಲ್ಲಿ ಹೆಸರುಗಳಾಗಲಿ ಮೊತ್ತಗಳಾಗಲಿ ಇಲ್ಲ, ಅದನ್ನು ಎಲ್ಲಿಗೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ವರದಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ಪಠ್ಯ ಕಡತಗಳು (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>ವರದಿ %1 ಆಗಿ ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Card of keys as PDF</source>
        <translation>ಕೀಲಿಗಳ ಕಾರ್ಡ್ (PDF)</translation>
    </message>
    <message>
        <source>print queue: %1</source>
        <translation>ಮುದ್ರಣ ಸಾಲು: %1</translation>
    </message>
    <message>
        <source>This computer has no font for %1: names and receipts in it show boxes instead of letters. Let the package fonts-noto-core be installed, then start the program again.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ %1 ಅಕ್ಷರಗಳ ಫಾಂಟ್ ಇಲ್ಲ: ಹೆಸರು ಮತ್ತು ರಸೀದಿಗಳಲ್ಲಿ ಅಕ್ಷರಗಳ ಬದಲು ಚೌಕಗಳು ಕಾಣುತ್ತವೆ. fonts-noto-core ಪ್ಯಾಕೇಜ್ ಹಾಕಿಸಿ, ನಂತರ ಪ್ರೋಗ್ರಾಂ ಮತ್ತೆ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ತೋರಿಸಿ</translation>
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
        <translation>ನಿಲ್ಲಿಸಿ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>ಪ್ರತಿ ಪಟ್ಟಿಯಲ್ಲಿ</translation>
    </message>
</context>
<context>
    <name>mm::app::Words</name>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 ಪ್ರಿಂಟರ್‌ಗೆ ಕಳುಹಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1ಕ್ಕೆ ಬ್ಯಾಕಪ್ ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF ಆಗಿ ಉಳಿಸಿ (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ರಸೀದಿಯನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ಕಡತಗಳು (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1 ಅನ್ನು %2 ಆಗಿ ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::AboutPage</name>
    <message>
        <source>About</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>GNU ಜನರಲ್ ಪಬ್ಲಿಕ್ ಲೈಸೆನ್ಸ್, ಆವೃತ್ತಿ 3 ಅಥವಾ ನಂತರದ್ದರ ಅಡಿಯಲ್ಲಿ ಮುಕ್ತ ತಂತ್ರಾಂಶ: ಇದನ್ನು ಬಳಸಬಹುದು, ಇತರರಿಗೆ ಕೊಡಬಹುದು, ಬದಲಾಯಿಸಬಹುದು. ಯಾವ ಖಾತರಿಯೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ಆವೃತ್ತಿ</translation>
    </message>
    <message>
        <source>The temple&apos;s data</source>
        <translation>ದೇವಸ್ಥಾನದ ದತ್ತಾಂಶ</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>ದತ್ತಾಂಶ ಕಡತ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ಕೀಲಿಗಳು</translation>
    </message>
    <message>
        <source>in the keyring of this computer, and on the printed key sheet</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರಿನ ಕೀಲಿ ಸಂಗ್ರಹದಲ್ಲಿ, ಮತ್ತು ಮುದ್ರಿಸಿದ ಕೀಲಿ ಹಾಳೆಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್</translation>
    </message>
    <message>
        <source>not needed; nothing is sent anywhere without your doing</source>
        <translation>ಬೇಕಿಲ್ಲ; ನೀವು ಮಾಡದೆ ಏನೂ ಎಲ್ಲಿಗೂ ಹೋಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>ಏನಾದರೂ ಸರಿಯಿಲ್ಲದಿದ್ದರೆ</translation>
    </message>
    <message>
        <source>Save a support file and give it to whoever helps you. It says which program and computer this is and what the program noted; no names, phones, amounts or receipts are in it.</source>
        <translation>ಸಹಾಯ ಕಡತ ಉಳಿಸಿ ನಿಮಗೆ ಸಹಾಯ ಮಾಡುವವರಿಗೆ ಕೊಡಿ. ಯಾವ ಪ್ರೋಗ್ರಾಂ, ಯಾವ ಕಂಪ್ಯೂಟರ್, ಪ್ರೋಗ್ರಾಂ ಏನನ್ನು ಗಮನಿಸಿತು ಎಂಬುದು ಅದರಲ್ಲಿದೆ; ಹೆಸರು, ದೂರವಾಣಿ, ಮೊತ್ತ, ರಸೀದಿ ಅದರಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>ಸಹಾಯ ಕಡತ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>ಬಳಸಿದ ಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>ಭಾಗಗಳು ಮತ್ತು ಅವುಗಳ ಪರವಾನಗಿ</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ಪಠ್ಯ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ಎಂದು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or stick.</source>
        <translation>%1 ಬರೆಯಲಾಗಲಿಲ್ಲ. ಬೇರೆ ಫೋಲ್ಡರ್ ಅಥವಾ ಪೆನ್ ಡ್ರೈವ್ ಆರಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::AdministratorPage</name>
    <message>
        <source>The first administrator</source>
        <translation>ಮೊದಲ ಆಡಳಿತಗಾರರು</translation>
    </message>
    <message>
        <source>Can do everything, and adds the others. Their name stands on what they do.</source>
        <translation>ಇವರು ಎಲ್ಲವನ್ನೂ ಮಾಡಬಹುದು, ಉಳಿದವರನ್ನು ಸೇರಿಸುತ್ತಾರೆ. ಮಾಡಿದ ಕೆಲಸದ ಮೇಲೆ ಅವರ ಹೆಸರು ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>At least 12 characters; three or four words are easy to remember.</source>
        <translation>ಕನಿಷ್ಠ 12 ಅಕ್ಷರಗಳು; ಮೂರು ನಾಲ್ಕು ಪದಗಳು ನೆನಪಿಡಲು ಸುಲಭ.</translation>
    </message>
    <message numerus="yes">
        <source>Good: %n characters.</source>
        <translation>
            <numerusform>ಚೆನ್ನಾಗಿದೆ: %n ಅಕ್ಷರ.</numerusform>
            <numerusform>ಚೆನ್ನಾಗಿದೆ: %n ಅಕ್ಷರಗಳು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strong: %n characters.</source>
        <translation>
            <numerusform>ಬಲವಾಗಿದೆ: %n ಅಕ್ಷರ.</numerusform>
            <numerusform>ಬಲವಾಗಿದೆ: %n ಅಕ್ಷರಗಳು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters are needed.</source>
        <translation>
            <numerusform>ಇನ್ನೂ %n ಅಕ್ಷರ ಬೇಕು.</numerusform>
            <numerusform>ಇನ್ನೂ %n ಅಕ್ಷರಗಳು ಬೇಕು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>ಕ್ಯಾಪ್ಸ್ ಲಾಕ್ ಆನ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ಹೆಸರು (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;User name to log in with</source>
        <translation>ಲಾಗಿನ್ ಆಗುವ ಬಳಕೆದಾರ ಹೆಸರು (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ (&amp;P)</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಮತ್ತೊಮ್ಮೆ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>ಟೈಪ್ ಮಾಡುವುದನ್ನು ತೋರಿಸಿ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>mm::ui::ApprovalPanel</name>
    <message>
        <source>A second person must agree</source>
        <translation>ಎರಡನೇ ವ್ಯಕ್ತಿ ಒಪ್ಪಬೇಕು</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ಬಳಕೆದಾರ ಹೆಸರು (&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;IN or password</source>
        <translation>ಪಿನ್ ಅಥವಾ ಪಾಸ್‌ವರ್ಡ್ (&amp;I)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>ಒಪ್ಪಿಗೆ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>ಗಮನ ಬೇಕು</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>ದಾಖಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>ಗಮನ ಬೇಕಾದದ್ದು</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>ನಿಮಗಾಗಿ ಏನೂ ಕಾಯುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>What the office does not accept, and devotees who must be called, stand here with what to do about it.</source>
        <translation>ಕಚೇರಿ ಒಪ್ಪದ ಕೆಲಸ ಮತ್ತು ಕರೆ ಮಾಡಬೇಕಾದ ಭಕ್ತರು, ಏನು ಮಾಡಬೇಕೆಂಬುದರೊಂದಿಗೆ ಇಲ್ಲಿರುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ಆಯಿತು</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>%1 Nothing is lost: it stands in this counter&apos;s books and waits. Set right what the office names, then try again.</source>
        <translation>%1 ಏನೂ ಕಳೆದಿಲ್ಲ: ಅದು ಈ ಕೌಂಟರ್‌ನ ಪುಸ್ತಕದಲ್ಲಿದ್ದು ಕಾಯುತ್ತಿದೆ. ಕಚೇರಿ ಹೇಳಿದ್ದನ್ನು ಸರಿಪಡಿಸಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Receipts that are missing</source>
        <translation>ಬಾರದ ರಸೀದಿಗಳು</translation>
    </message>
    <message>
        <source>Look at the devices</source>
        <translation>ಸಾಧನಗಳನ್ನು ನೋಡಿ</translation>
    </message>
    <message>
        <source>Counter %1: %2 of %3</source>
        <translation>ಕೌಂಟರ್ %1: %3ರ %2</translation>
    </message>
    <message>
        <source>It came after the device was revoked.</source>
        <translation>ಸಾಧನ ರದ್ದಾದ ನಂತರ ಇದು ಬಂದಿದೆ.</translation>
    </message>
    <message>
        <source>%1 The office keeps it apart until somebody lets it into the books or puts it away, on the Devices page.</source>
        <translation>%1 ಯಾರಾದರೂ ಅದನ್ನು ಲೆಕ್ಕಕ್ಕೆ ಸೇರಿಸುವವರೆಗೆ ಅಥವಾ ಬದಿಗಿಡುವವರೆಗೆ ಕಚೇರಿ ಅದನ್ನು ಪ್ರತ್ಯೇಕವಾಗಿ ಇಡುತ್ತದೆ; ಇದನ್ನು ಸಾಧನಗಳ ಪುಟದಲ್ಲಿ ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::AuditFilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>ಇಂದ (&amp;F)</translation>
    </message>
    <message>
        <source>Up &amp;to</source>
        <translation>ವರೆಗೆ (&amp;T)</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>ಯಾರು (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>ಏನು ಮಾಡಿದ್ದು (&amp;W)</translation>
    </message>
    <message>
        <source>An&amp;y text</source>
        <translation>ಯಾವುದೇ ಪಠ್ಯ (&amp;Y)</translation>
    </message>
    <message>
        <source>Name, number, reason</source>
        <translation>ಹೆಸರು, ಸಂಖ್ಯೆ, ಕಾರಣ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ಎಲ್ಲರೂ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ಎಲ್ಲವೂ</translation>
    </message>
    <message>
        <source>There is no user %1 any more.</source>
        <translation>%1 ಬಳಕೆದಾರರು ಈಗ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>ಲೆಕ್ಕ ಪರಿಶೋಧನೆ</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 events</source>
        <translation>ಪರಿಶೀಲನೆ: %2 ಘಟನೆಗಳಲ್ಲಿ %1</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>ಘಟನೆಗಳು, ಹೊಸದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>ಇನ್ನೂ ಏನೂ ಮಾಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Every receipt, change and log-in will stand here.</source>
        <translation>ಪ್ರತಿ ರಸೀದಿ, ಬದಲಾವಣೆ ಮತ್ತು ಲಾಗಿನ್ ಇಲ್ಲಿ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Not verified since the page was opened</source>
        <translation>ಪುಟ ತೆರೆದ ಮೇಲೆ ಪರಿಶೀಲಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Checking the chain of events</source>
        <translation>ಘಟನೆಗಳ ಸರಪಳಿ ಪರಿಶೀಲನೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Verified %1 events</source>
        <translation>%1 ಘಟನೆಗಳು ಸರಿಯಾಗಿವೆ</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>ಸರಪಳಿ ತುಂಡಾಗಿದೆ</translation>
    </message>
    <message>
        <source>After %1 events the chain is broken: an event was changed or taken out from outside the program. Keep this computer as it is and call whoever looks after it.</source>
        <translation>%1 ಘಟನೆಗಳ ನಂತರ ಸರಪಳಿ ತುಂಡಾಗಿದೆ: ಒಂದು ಘಟನೆಯನ್ನು ಪ್ರೋಗ್ರಾಂ ಹೊರಗಿನಿಂದ ಬದಲಿಸಲಾಗಿದೆ ಅಥವಾ ತೆಗೆಯಲಾಗಿದೆ. ಈ ಕಂಪ್ಯೂಟರ್ ಇದ್ದಂತೆಯೇ ಇಟ್ಟು, ಅದನ್ನು ನೋಡಿಕೊಳ್ಳುವವರನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>%1: broken after %2 events</source>
        <translation>%1: %2 ಘಟನೆಗಳ ನಂತರ ಸರಪಳಿ ಮುರಿದಿದೆ</translation>
    </message>
    <message>
        <source>%1: %2 events hold</source>
        <translation>%1: %2 ಘಟನೆಗಳು ಸರಿಯಾಗಿವೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::AuditViewModel</name>
    <message>
        <source>yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>mm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>ಈ ಸಂದೇಶ ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::BatchPanel</name>
    <message>
        <source>Batches</source>
        <translation>ತಂಡಗಳು</translation>
    </message>
    <message>
        <source>Save the batch</source>
        <translation>ತಂಡ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ತಂಡ</translation>
    </message>
    <message>
        <source>Time and seats</source>
        <translation>ಸಮಯ ಮತ್ತು ಸ್ಥಾನಗಳು</translation>
    </message>
    <message>
        <source>Like 06:00-08:00=60; without =60 there is no limit.</source>
        <translation>06:00-08:00=60 ಎಂಬಂತೆ; =60 ಇಲ್ಲದಿದ್ದರೆ ಮಿತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>A new batch</source>
        <translation>ಹೊಸ ತಂಡ</translation>
    </message>
    <message>
        <source>Batches of %1</source>
        <translation>%1: ತಂಡಗಳು</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ಮುಚ್ಚಿದೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::BoardModel</name>
    <message>
        <source>Performed</source>
        <translation>ನೆರವೇರಿದೆ</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>ದಿನವಿಡೀ</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingPanel</name>
    <message>
        <source>Performed</source>
        <translation>ನೆರವೇರಿದೆ</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Choose a booking to see it here.</source>
        <translation>ಇಲ್ಲಿ ನೋಡಲು ಒಂದು ಬುಕಿಂಗ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>First booked for</source>
        <translation>ಮೊದಲು ಬುಕ್ ಮಾಡಿದ ದಿನ</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>ಹಾಜರಾಗುವ ಸಮಯ</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>ದೇವರು</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>ವ್ಯಕ್ತಿಗಳು</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ಸ್ಥಾನಗಳು</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ರಸೀದಿ</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>ಬುಕ್ ಮಾಡಿದ ಸಮಯ</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>ಪ್ರಸಾದ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ಸೂಚನೆಗಳು</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>ರದ್ದು …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ಇತಿಹಾಸ</translation>
    </message>
</context>
<context>
    <name>mm::ui::BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>ಬುಕಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1ಕ್ಕೆ ಬದಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ದಿನ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Seva</source>
        <translation>ಸೇವೆ (&amp;S)</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>ಈ ದಿನದ ಬುಕಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>No bookings on this day</source>
        <translation>ಈ ದಿನ ಬುಕಿಂಗ್‌ಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Sevas that are booked at the counter for this day stand here.</source>
        <translation>ಈ ದಿನಕ್ಕೆ ಕೌಂಟರಿನಲ್ಲಿ ಬುಕ್ ಮಾಡಿದ ಸೇವೆಗಳು ಇಲ್ಲಿ ಕಾಣುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>All sevas</source>
        <translation>ಎಲ್ಲ ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>Cancelled: %1 of receipt %2. %3 goes back to the devotee.</source>
        <translation>ರದ್ದಾಯಿತು: ರಸೀದಿ %2ರ %1. ಭಕ್ತರಿಗೆ %3 ಹಿಂದಿರುಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>One of its sevas is not offered any more.</source>
        <translation>ಅದರ ಒಂದು ಸೇವೆ ಈಗ ಲಭ್ಯವಿಲ್ಲ.</translation>
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
    <name>mm::ui::CancelPanel</name>
    <message>
        <source>In cash, from this drawer</source>
        <translation>ನಗದಾಗಿ, ಈ ಪೆಟ್ಟಿಗೆಯಿಂದ</translation>
    </message>
    <message>
        <source>Back by UPI or to the bank</source>
        <translation>ಯುಪಿಐ ಮೂಲಕ ಅಥವಾ ಬ್ಯಾಂಕಿಗೆ</translation>
    </message>
    <message>
        <source>Later, by the office</source>
        <translation>ನಂತರ, ಕಚೇರಿಯಿಂದ</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>ಕಾರಣ (&amp;S)</translation>
    </message>
    <message>
        <source>Money goes &amp;back</source>
        <translation>ಹಣ ಹಿಂದಿರುಗುವ ರೀತಿ (&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ference, if there is one</source>
        <translation>ಉಲ್ಲೇಖ ಸಂಖ್ಯೆ, ಇದ್ದರೆ (&amp;F)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ಇರಲಿ</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 ರದ್ದು ಮಾಡುವುದೇ?</translation>
    </message>
    <message>
        <source>Only this booking is given up and its place is free again. Receipt %1 stays, with whatever else is on it.</source>
        <translation>ಈ ಬುಕಿಂಗ್ ಮಾತ್ರ ರದ್ದಾಗುತ್ತದೆ, ಅದರ ಸ್ಥಳ ಮತ್ತೆ ತೆರವಾಗುತ್ತದೆ. ರಸೀದಿ %1, ಅದರ ಉಳಿದ ಸಾಲುಗಳೊಂದಿಗೆ ಹಾಗೆಯೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Cancel and give back %1</source>
        <translation>ರದ್ದು ಮಾಡಿ %1 ಹಿಂದಿರುಗಿಸಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::CloudPage</name>
    <message>
        <source>Cloud</source>
        <translation>ಕ್ಲೌಡ್</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>ಸೇವೆಯನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>This is counter %1 of the temple in the cloud. Its books are sent now; go on working meanwhile.</source>
        <translation>ಇದು ಈಗ ಕ್ಲೌಡ್‌ನಲ್ಲಿರುವ ದೇವಸ್ಥಾನದ ಕೌಂಟರ್ %1. ಲೆಕ್ಕಪುಸ್ತಕಗಳನ್ನು ಈಗ ಕಳುಹಿಸಲಾಗುತ್ತಿದೆ; ಕೆಲಸ ಮುಂದುವರಿಸಿ.</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>ಈಗ ಕಳುಹಿಸಿ, ತರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation>ಸೇವೆಯ ವಿಳಾಸ (&amp;A)</translation>
    </message>
    <message>
        <source>As the office gave it, such as https://cloud.example.org.</source>
        <translation>ಕಚೇರಿ ಕೊಟ್ಟಂತೆ, ಉದಾ. https://cloud.example.org.</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>ಒಂದು ಬಾರಿಯ ಸಂಕೇತ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ಬಳಕೆದಾರ ಹೆಸರು (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ (&amp;P)</translation>
    </message>
    <message>
        <source>Counter &amp;code wanted</source>
        <translation>ಬೇಕಾದ ಕೌಂಟರ್ ಸಂಕೇತ (&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the first code that is free.</source>
        <translation>ಖಾಲಿ ಬಿಟ್ಟರೆ ಮೊದಲ ಖಾಲಿ ಸಂಕೇತ.</translation>
    </message>
    <message>
        <source>Or the name and the password of somebody who may manage devices.</source>
        <translation>ಇಲ್ಲವೇ ಸಾಧನಗಳನ್ನು ನಿರ್ವಹಿಸುವವರ ಹೆಸರು ಮತ್ತು ಪಾಸ್‌ವರ್ಡ್.</translation>
    </message>
    <message>
        <source>Whoever runs the service makes it for a new temple.</source>
        <translation>ಹೊಸ ದೇವಸ್ಥಾನಕ್ಕಾಗಿ ಸೇವೆಯನ್ನು ನಡೆಸುವವರು ಕೊಡುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>Register this counter anew</source>
        <translation>ಈ ಕೌಂಟರನ್ನು ಹೊಸದಾಗಿ ನೋಂದಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Bring into the cloud</source>
        <translation>ಕ್ಲೌಡ್‌ಗೆ ತನ್ನಿ</translation>
    </message>
    <message>
        <source>This temple works on this computer alone. In the cloud, several counters share one set of books, each works on without a network, and a lost computer costs nothing. Its receipts keep their numbers.</source>
        <translation>ಈ ದೇವಸ್ಥಾನದ ಕೆಲಸ ಈ ಒಂದೇ ಕಂಪ್ಯೂಟರಿನಲ್ಲಿ ನಡೆಯುತ್ತಿದೆ. ಕ್ಲೌಡ್‌ನಲ್ಲಿ ಹಲವು ಕೌಂಟರ್‌ಗಳು ಒಂದೇ ಲೆಕ್ಕಪುಸ್ತಕ ಹಂಚಿಕೊಳ್ಳುತ್ತವೆ, ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲದೆಯೂ ಪ್ರತಿಯೊಂದೂ ಕೆಲಸ ಮಾಡುತ್ತದೆ, ಕಂಪ್ಯೂಟರ್ ಹೋದರೂ ಏನೂ ಕಳೆಯುವುದಿಲ್ಲ. ರಸೀದಿ ಸಂಖ್ಯೆಗಳು ಬದಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>These books are a copy of counter %1, or they came out of a backup, and the other one has worked on. So that no receipt number is given twice, this computer becomes a counter with a code of its own. Every receipt keeps its number, and what the office does not have is sent.</source>
        <translation>ಈ ಲೆಕ್ಕಪುಸ್ತಕಗಳು ಕೌಂಟರ್ %1 ರ ಪ್ರತಿ, ಅಥವಾ ಬ್ಯಾಕಪ್‌ನಿಂದ ಬಂದವು; ಇನ್ನೊಂದು ಕೆಲಸ ಮುಂದುವರಿಸಿದೆ. ಒಂದೇ ರಸೀದಿ ಸಂಖ್ಯೆ ಎರಡು ಬಾರಿ ಬಾರದಂತೆ, ಈ ಕಂಪ್ಯೂಟರಿಗೆ ತನ್ನದೇ ಕೌಂಟರ್ ಸಂಕೇತ ಸಿಗುತ್ತದೆ. ಪ್ರತಿ ರಸೀದಿಯ ಸಂಖ್ಯೆ ಹಾಗೆಯೇ ಇರುತ್ತದೆ, ಕಚೇರಿಯಲ್ಲಿ ಇಲ್ಲದ್ದನ್ನು ಕಳುಹಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Not confirmed by the office: %1.</source>
        <translation>ಕಚೇರಿ ಇನ್ನೂ ದೃಢಪಡಿಸದವು: %1.</translation>
    </message>
    <message>
        <source>This is counter %1. It works with the service and on without it.</source>
        <translation>ಇದು ಕೌಂಟರ್ %1. ಸೇವೆಯ ಜೊತೆ ಕೆಲಸ ಮಾಡುತ್ತದೆ, ಇಲ್ಲದೆಯೂ ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ಸೇವೆ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>ಕೌಂಟರ್</translation>
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
    <name>mm::ui::ComputerForm</name>
    <message>
        <source>The one without the window</source>
        <translation>ಈ ಕಿಟಕಿ ಇಲ್ಲದ ಪರದೆ</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>ಪರದೆ</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (ಜೋಡಿಸಿಲ್ಲ)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Sign that the scanner sends before each code</source>
        <translation>ಪ್ರತಿ ಕೋಡ್‌ಗೆ ಮುಂಚೆ ಸ್ಕ್ಯಾನರ್ ಕಳುಹಿಸುವ ಚಿಹ್ನೆ</translation>
    </message>
    <message>
        <source>Empty: the scanner is known by its pace.</source>
        <translation>ಖಾಲಿ ಬಿಟ್ಟರೆ ವೇಗದಿಂದ ಸ್ಕ್ಯಾನರ್ ಗುರುತಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Screen that is turned to the devotee</source>
        <translation>ಭಕ್ತರ ಕಡೆಗಿರುವ ಪರದೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::ConflictPanel</name>
    <message>
        <source>Or write what is right</source>
        <translation>ಅಥವಾ ಸರಿಯಾದುದನ್ನು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>ಇದನ್ನು ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ಆಯಿತು</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>ಇದನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Choose a line to see both sides.</source>
        <translation>ಎರಡೂ ಕಡೆ ನೋಡಲು ಒಂದು ಸಾಲು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ಖಾಲಿ)</translation>
    </message>
    <message>
        <source>, stands now</source>
        <translation>, ಈಗ ಇರುವುದು</translation>
    </message>
    <message>
        <source>Counter %1, %2</source>
        <translation>ಕೌಂಟರ್ %1, %2</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>ಇತರರು</translation>
    </message>
</context>
<context>
    <name>mm::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>ವ್ಯತ್ಯಾಸಗಳು</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ಬಾಕಿ</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>ಬಗೆಹರಿದಿದೆ</translation>
    </message>
    <message>
        <source>Settled, here and at every counter.</source>
        <translation>ಬಗೆಹರಿಯಿತು, ಇಲ್ಲಿ ಮತ್ತು ಎಲ್ಲಾ ಕೌಂಟರ್‌ಗಳಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>Only the open ones</source>
        <translation>ಬಾಕಿ ಇರುವವು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>The settled ones too</source>
        <translation>ಬಗೆಹರಿದವೂ ಸಹ</translation>
    </message>
    <message>
        <source>Conflicts, newest first</source>
        <translation>ವ್ಯತ್ಯಾಸಗಳು, ಹೊಸದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>ಬಗೆಹರಿಸಲು ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>What two counters change while they cannot reach each other is brought together by itself. What needs a person stands here.</source>
        <translation>ಸಂಪರ್ಕವಿಲ್ಲದಾಗ ಎರಡು ಕೌಂಟರ್‌ಗಳು ಬದಲಿಸಿದ್ದು ತಾನಾಗಿಯೇ ಒಂದಾಗುತ್ತದೆ. ಒಬ್ಬರ ಗಮನ ಬೇಕಾದದ್ದು ಇಲ್ಲಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>ಏನೂ ಬಾಕಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 ಬಾಕಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::CounterKeys</name>
    <message>
        <source>Next step; on a full payment: issue and print</source>
        <translation>ಮುಂದಿನ ಹಂತ; ಪೂರ್ತಿ ಪಾವತಿಯಾದಾಗ: ರಸೀದಿ ನೀಡಿ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>One step back, nothing typed is lost</source>
        <translation>ಒಂದು ಹಂತ ಹಿಂದೆ, ಬರೆದದ್ದು ಕಳೆಯುವುದಿಲ್ಲ</translation>
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
        <source>Gift in kind</source>
        <translation>ವಸ್ತು ಕಾಣಿಕೆ</translation>
    </message>
    <message>
        <source>The devotee&apos;s last receipt again</source>
        <translation>ಭಕ್ತರ ಹಿಂದಿನ ರಸೀದಿಯಂತೆ ಮತ್ತೆ</translation>
    </message>
    <message>
        <source>Address and PAN of the devotee</source>
        <translation>ಭಕ್ತರ ವಿಳಾಸ ಮತ್ತು PAN</translation>
    </message>
    <message>
        <source>Tick one of the family</source>
        <translation>ಕುಟುಂಬದ ಒಬ್ಬರನ್ನು ಗುರುತಿಸಿ</translation>
    </message>
    <message>
        <source>To the lines of the receipt</source>
        <translation>ರಸೀದಿಯ ಸಾಲುಗಳಿಗೆ</translation>
    </message>
    <message>
        <source>Take the line in front away</source>
        <translation>ಆಯ್ದ ಸಾಲನ್ನು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Next language of the receipt</source>
        <translation>ರಸೀದಿಯ ಮುಂದಿನ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ನಗದು</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>ಯುಪಿಐ</translation>
    </message>
    <message>
        <source>Card, cheque, draft or bank transfer</source>
        <translation>ಕಾರ್ಡ್, ಚೆಕ್, ಡಿಡಿ ಅಥವಾ ಬ್ಯಾಂಕ್ ವರ್ಗಾವಣೆ</translation>
    </message>
    <message>
        <source>Park the ticket</source>
        <translation>ರಸೀದಿ ಬದಿಗಿಡಿ</translation>
    </message>
    <message>
        <source>Parked tickets</source>
        <translation>ಬದಿಗಿಟ್ಟ ರಸೀದಿಗಳು</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>ರಸೀದಿ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen on or off</source>
        <translation>ಭಕ್ತರ ಪರದೆ ತೋರಿಸಿ ಅಥವಾ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Save the receipt as PDF, when the printer gave no paper</source>
        <translation>ಪ್ರಿಂಟರ್ ಕಾಗದ ನೀಡದಿದ್ದಾಗ ರಸೀದಿಯನ್ನು PDF ಆಗಿ ಉಳಿಸಿ</translation>
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
    <message>
        <source>Address, PAN</source>
        <translation>ವಿಳಾಸ, PAN</translation>
    </message>
    <message>
        <source>Devotee&apos;s screen</source>
        <translation>ಭಕ್ತರ ಪರದೆ</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>ಪೆಟ್ಟಿಗೆ</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ಮುದ್ರಣ ಸಾಲು</translation>
    </message>
</context>
<context>
    <name>mm::ui::DashboardPage</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, ಹಿಂದೆ %3</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>ಉಳಿದೆಲ್ಲ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ಸಾರಾಂಶ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ಈಗ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ದಿನ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>ವಾರ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ತಿಂಗಳು</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ವರ್ಷ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ಸಂಗ್ರಹ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ರಸೀದಿಗಳು</translation>
    </message>
    <message>
        <source>A receipt on average</source>
        <translation>ಸರಾಸರಿ ರಸೀದಿ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾದವು</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>Nothing here in this span</source>
        <translation>ಈ ಅವಧಿಯಲ್ಲಿ ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Receipts of the counters are added up here as they are issued.</source>
        <translation>ಕೌಂಟರ್‌ಗಳಲ್ಲಿ ರಸೀದಿ ನೀಡಿದಂತೆ ಇಲ್ಲಿ ಒಟ್ಟುಗೂಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1 ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>%1: against %2 on %3</source>
        <translation>%1: %3 ರಂದು %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>ಹಿಂದೆ: %1</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>ಮೊತ್ತ %1</translation>
    </message>
    <message>
        <source>strong: %1, pale: %2</source>
        <translation>ಗಾಢ: %1, ತಿಳಿ: %2</translation>
    </message>
    <message>
        <source>Chart over time; its figures are in the table, key 1</source>
        <translation>ಕಾಲಕ್ರಮದ ಚಿತ್ರ; ಅದರ ಅಂಕಿಗಳು ಕೋಷ್ಟಕದಲ್ಲಿ, ಕೀಲಿ 1</translation>
    </message>
    <message>
        <source>Chart of %1; its figures are in the table</source>
        <translation>%1 ಚಿತ್ರ; ಅದರ ಅಂಕಿಗಳು ಕೋಷ್ಟಕದಲ್ಲಿವೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::DashboardWords</name>
    <message>
        <source>Year %1</source>
        <translation>ವರ್ಷ %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>ಕಾಲಕ್ರಮ</translation>
    </message>
    <message>
        <source>Donations by category</source>
        <translation>ದೇಣಿಗೆ ವಿಧಗಳು</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>ಕೌಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>ಪಾವತಿ ವಿಧಾನಗಳು</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>ಹಿಂದೆ ಇರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>ಹಿಂದಿನಷ್ಟೇ</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 ಕಡಿಮೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>ದತ್ತಾಂಶ</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>ಆಮದು ಮಾಡುವ ಕಡತ</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV ಕಡತಗಳು (*.csv);;ಎಲ್ಲ ಕಡತಗಳು (*)</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>ಇನ್ನೂ ಕಡತ ಆರಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>ರಫ್ತಿನ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>ಬ್ಯಾಕಪ್‌ನ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Stop this work?</source>
        <translation>ಈ ಕೆಲಸವನ್ನು ನಿಲ್ಲಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>ಈಗ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>ತಿರಸ್ಕೃತ ಸಾಲುಗಳನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ಕಡತಗಳು (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are saved as %1. Mend them there and import that file.</source>
        <translation>ತಿರಸ್ಕೃತ ಸಾಲುಗಳನ್ನು %1 ಎಂದು ಉಳಿಸಲಾಗಿದೆ. ಅಲ್ಲಿ ಸರಿಪಡಿಸಿ, ಆ ಕಡತವನ್ನು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>No folder is set; you are asked for one.</source>
        <translation>ಫೋಲ್ಡರ್ ನಿಗದಿಯಾಗಿಲ್ಲ; ಕೇಳಲಾಗುವುದು.</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <translation>%1 ಗೆ.</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>ಇನ್ನೂ ಒಂದೂ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The last one: %1, %2.</source>
        <translation>ಕೊನೆಯದು: %1, %2.</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>ಕಡತದಿಂದ ಆಮದು</translation>
    </message>
    <message>
        <source>&amp;What the file holds</source>
        <translation>ಕಡತದಲ್ಲಿ ಇರುವುದು (&amp;W)</translation>
    </message>
    <message>
        <source>Devotees</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Sevas</source>
        <translation>ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>ಕಾಣಿಕೆಗಳು</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ಕಡತ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>ಮೊದಲು ಪರೀಕ್ಷಿಸಿ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>ಎಲ್ಲವನ್ನೂ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>All tables as text files, for an auditor or another program.</source>
        <translation>ಲೆಕ್ಕ ಪರಿಶೋಧಕರಿಗೆ ಅಥವಾ ಬೇರೆ ತಂತ್ರಾಂಶಕ್ಕೆ, ಎಲ್ಲ ಕೋಷ್ಟಕಗಳು ಪಠ್ಯ ಕಡತಗಳಾಗಿ.</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>ಫೋಲ್ಡರ್‌ಗೆ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>ಬ್ಯಾಕಪ್</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ಈಗ ಬ್ಯಾಕಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>ಲೆಕ್ಕಪುಸ್ತಕ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Numbers without a gap, totals that add up, an unbroken trail.</source>
        <translation>ಬಿಡುವಿಲ್ಲದ ಸಂಖ್ಯೆಗಳು, ಸರಿಯಾದ ಮೊತ್ತಗಳು, ಅಖಂಡ ದಾಖಲೆ.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>ತಿರಸ್ಕೃತ ಸಾಲು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>ತಿರಸ್ಕೃತ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>ಪರಿಶೀಲಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>What comes out of the work stands here</source>
        <translation>ಕೆಲಸದ ಫಲಿತಾಂಶ ಇಲ್ಲಿ ಕಾಣುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Choose a file and try it first: you see how many rows can be taken and which are refused, and why. The counter goes on meanwhile.</source>
        <translation>ಕಡತ ಆರಿಸಿ, ಮೊದಲು ಪರೀಕ್ಷಿಸಿ: ಎಷ್ಟು ಸಾಲು ಸೇರಿಸಬಹುದು, ಯಾವುವು ಏಕೆ ತಿರಸ್ಕೃತ ಎಂದು ಕಾಣುತ್ತದೆ. ಕೌಂಟರ್ ಕೆಲಸ ಜೊತೆಗೇ ನಡೆಯುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::DeityPanel</name>
    <message>
        <source>Deities</source>
        <translation>ದೇವರುಗಳು</translation>
    </message>
    <message>
        <source>Add the deity</source>
        <translation>ದೇವರನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ಸಂಕೇತ</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ಇಂಗ್ಲಿಷಿನಲ್ಲಿ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Name in the temple&apos;s script</source>
        <translation>ದೇವಸ್ಥಾನದ ಲಿಪಿಯಲ್ಲಿ ಹೆಸರು</translation>
    </message>
</context>
<context>
    <name>mm::ui::DetailsTab</name>
    <message>
        <source>Take back: %1 (%2)</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ: %1 (%2)</translation>
    </message>
    <message>
        <source>Are they two people after all?</source>
        <translation>ಇವರು ನಿಜವಾಗಿ ಇಬ್ಬರೇ?</translation>
    </message>
    <message>
        <source>%1 stands alone again, with the own receipts and household. Receipts issued since the merge stay with %2.</source>
        <translation>%1 ಮತ್ತೆ ಬೇರೆಯಾಗಿ, ತಮ್ಮದೇ ರಸೀದಿ ಮತ್ತು ಕುಟುಂಬದೊಂದಿಗೆ ಇರುತ್ತಾರೆ. ಒಂದುಗೂಡಿಸಿದ ಮೇಲೆ ನೀಡಿದ ರಸೀದಿಗಳು %2 ಅವರಲ್ಲೇ ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Take the merge of %1 back</source>
        <translation>%1 ಒಂದುಗೂಡಿಸಿದ್ದನ್ನು ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ಹಾಗೇ ಇರಲಿ</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>ಬದಲಾವಣೆ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Merged into this devotee:</source>
        <translation>ಈ ಭಕ್ತರೊಂದಿಗೆ ಒಂದುಗೂಡಿಸಿದವರು:</translation>
    </message>
</context>
<context>
    <name>mm::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>ಸಾಧನಗಳು</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Is a copy of another</source>
        <translation>ಬೇರೊಂದರ ನಕಲು</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1, ಇದೇ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ರ %1</translation>
    </message>
    <message>
        <source>It came after the device was revoked.</source>
        <translation>ಸಾಧನ ರದ್ದಾದ ನಂತರ ಇದು ಬಂದಿದೆ.</translation>
    </message>
    <message>
        <source>The office has noted it.</source>
        <translation>ಕಚೇರಿ ಇದನ್ನು ದಾಖಲಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>The code of the new computer is %1. It is good for one computer and one day, and is not shown again.</source>
        <translation>ಹೊಸ ಕಂಪ್ಯೂಟರ್‌ನ ಸಂಕೇತ %1. ಇದು ಒಂದು ಕಂಪ್ಯೂಟರ್‌ಗೆ, ಒಂದು ದಿನ ಮಾತ್ರ ನಡೆಯುತ್ತದೆ; ಮತ್ತೆ ತೋರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>New computer</source>
        <translation>ಹೊಸ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>ಒಳಗೆ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>ಬದಿಗಿಡಿ</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>ಕಚೇರಿಯನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>ನಿಮ್ಮ ಪಾಸ್‌ವರ್ಡ್ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason, to revoke or to put away</source>
        <translation>ರದ್ದುಮಾಡಲು ಅಥವಾ ಬದಿಗಿಡಲು ಕಾರಣ (&amp;R)</translation>
    </message>
    <message>
        <source>Kept apart at the office</source>
        <translation>ಕಚೇರಿಯಲ್ಲಿ ಪ್ರತ್ಯೇಕವಾಗಿ ಇಟ್ಟದ್ದು</translation>
    </message>
    <message>
        <source>The computers of the temple</source>
        <translation>ದೇವಸ್ಥಾನದ ಕಂಪ್ಯೂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>This temple has one computer</source>
        <translation>ಈ ದೇವಸ್ಥಾನಕ್ಕೆ ಒಂದೇ ಕಂಪ್ಯೂಟರ್ ಇದೆ</translation>
    </message>
    <message>
        <source>When the temple is in the cloud, its counters stand here, with when each was last heard of.</source>
        <translation>ದೇವಸ್ಥಾನ ಕ್ಲೌಡ್‌ಗೆ ಸೇರಿದಾಗ ಅದರ ಕೌಂಟರ್‌ಗಳು, ಪ್ರತಿಯೊಂದರ ಕೊನೆಯ ಸಂಪರ್ಕದ ಸಮಯದೊಂದಿಗೆ ಇಲ್ಲಿ ಕಾಣುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Nothing is kept apart</source>
        <translation>ಪ್ರತ್ಯೇಕವಾಗಿ ಇಟ್ಟದ್ದು ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>What a revoked computer still sent, and what the books could not take, waits here for somebody to decide.</source>
        <translation>ರದ್ದಾದ ಕಂಪ್ಯೂಟರ್ ಕಳುಹಿಸಿದ್ದು ಮತ್ತು ಲೆಕ್ಕಪುಸ್ತಕ ಸ್ವೀಕರಿಸಲಾಗದ್ದು ಯಾರಾದರೂ ನಿರ್ಧರಿಸುವವರೆಗೆ ಇಲ್ಲಿ ಕಾಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>As the office knows them.</source>
        <translation>ಕಚೇರಿಗೆ ಗೊತ್ತಿರುವಂತೆ.</translation>
    </message>
    <message>
        <source>As this counter knows them. Ask the office, with your password, for when each was heard of, for a new code, or to revoke one; that needs the network.</source>
        <translation>ಈ ಕೌಂಟರ್‌ಗೆ ಗೊತ್ತಿರುವಂತೆ. ಪ್ರತಿಯೊಂದರ ಕೊನೆಯ ಸಂಪರ್ಕ, ಹೊಸ ಸಂಕೇತ ಅಥವಾ ರದ್ದತಿಗಾಗಿ ನಿಮ್ಮ ಪಾಸ್‌ವರ್ಡ್‌ನೊಂದಿಗೆ ಕಚೇರಿಯನ್ನು ಕೇಳಿ; ಅದಕ್ಕೆ ಜಾಲ ಬೇಕು.</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 ಬದಲಾವಣೆ</numerusform>
            <numerusform>%1 ಬದಲಾವಣೆಗಳು</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteeForm</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>ಸ್ಥಳೀಯ ಲಿಪಿಯಲ್ಲಿ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Phone, if given</source>
        <translation>ಫೋನ್, ಕೊಟ್ಟಿದ್ದರೆ</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>ಇನ್ನೊಂದು ಫೋನ್</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ಇಮೇಲ್</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>ಊರು</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ರಾಜ್ಯ</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>ಪಿನ್ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>ಗೋತ್ರ</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>ರಾಶಿ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ಹುಟ್ಟಿದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>ಓದುವ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>May be sent messages</source>
        <translation>ಸಂದೇಶ ಕಳುಹಿಸಬಹುದು</translation>
    </message>
    <message>
        <source>Name may stand on boards and lists</source>
        <translation>ಫಲಕ ಮತ್ತು ಪಟ್ಟಿಗಳಲ್ಲಿ ಹೆಸರು ಹಾಕಬಹುದು</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ಗೊತ್ತಿಲ್ಲ</translation>
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
        <translation>ಹೆಸರಿಲ್ಲದಿದ್ದರೆ ರಸೀದಿ ಗುಪ್ತ ಕಾಣಿಕೆಯಾಗಿ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>PAN (for deduction)</source>
        <translation>PAN (ತೆರಿಗೆ ವಿನಾಯಿತಿಗೆ)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DevoteesPage</name>
    <message>
        <source>Devotees</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>ಯಾರೂ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>ಯಾರು?</translation>
    </message>
    <message>
        <source>Register them with F2: what you typed is taken over.</source>
        <translation>F2 ಒತ್ತಿ ನೋಂದಾಯಿಸಿ: ಟೈಪ್ ಮಾಡಿದ್ದು ಅಲ್ಲಿಗೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Type a phone, a name in any script, or a receipt number.</source>
        <translation>ಫೋನ್, ಯಾವುದೇ ಲಿಪಿಯಲ್ಲಿ ಹೆಸರು, ಅಥವಾ ರಸೀದಿ ಸಂಖ್ಯೆ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>New devotee</source>
        <translation>ಹೊಸ ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>ಎರಡು ಬಾರಿ ಇರಬಹುದಾದವರು</translation>
    </message>
    <message>
        <source>Phone, name or receipt number</source>
        <translation>ಫೋನ್, ಹೆಸರು ಅಥವಾ ರಸೀದಿ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Search the register: phone, name or receipt number</source>
        <translation>ನೋಂದಣಿಯಲ್ಲಿ ಹುಡುಕಿ: ಫೋನ್, ಹೆಸರು ಅಥವಾ ರಸೀದಿ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Devotees found</source>
        <translation>ಸಿಕ್ಕ ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>The devotee is registered.</source>
        <translation>ಭಕ್ತರನ್ನು ನೋಂದಾಯಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The changes are saved. Receipts already printed stay as they are.</source>
        <translation>ಬದಲಾವಣೆ ಉಳಿಸಲಾಗಿದೆ. ಈಗಾಗಲೇ ಮುದ್ರಿಸಿದ ರಸೀದಿಗಳು ಹಾಗೆಯೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The household is saved.</source>
        <translation>ಕುಟುಂಬದ ವಿವರ ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The merge is taken back: they are two devotees again.</source>
        <translation>ಒಂದುಗೂಡಿಸಿದ್ದನ್ನು ಹಿಂಪಡೆಯಲಾಗಿದೆ: ಈಗ ಮತ್ತೆ ಇಬ್ಬರು ಭಕ್ತರು.</translation>
    </message>
    <message numerus="yes">
        <source>%n devotee(s) exported to %1.</source>
        <translation>
            <numerusform>%n ಭಕ್ತರ ವಿವರ %1 ಕ್ಕೆ ಹೊರತೆಗೆಯಲಾಯಿತು.</numerusform>
            <numerusform>%n ಭಕ್ತರ ವಿವರ %1 ಕ್ಕೆ ಹೊರತೆಗೆಯಲಾಯಿತು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>ಹೊರತೆಗೆಯಿರಿ …</translation>
    </message>
</context>
<context>
    <name>mm::ui::DonationEntry</name>
    <message>
        <source>&amp;Amount (₹)</source>
        <translation>ಮೊತ್ತ (₹) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>ಉದ್ದೇಶ (&amp;F)</translation>
    </message>
</context>
<context>
    <name>mm::ui::DrawerPanel</name>
    <message>
        <source>Comes from</source>
        <translation>ಎಲ್ಲಿಂದ</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ಎಲ್ಲಿಗೆ</translation>
    </message>
    <message>
        <source>Put cash in</source>
        <translation>ನಗದು ಹಾಕಿ</translation>
    </message>
    <message>
        <source>Take cash out</source>
        <translation>ನಗದು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>ಪೆಟ್ಟಿಗೆ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>%1 is in the drawer, voucher %2.</source>
        <translation>%1 ಪೆಟ್ಟಿಗೆಯಲ್ಲಿದೆ, ವೋಚರ್ %2.</translation>
    </message>
    <message>
        <source>%1 is out of the drawer, voucher %2.</source>
        <translation>%1 ಪೆಟ್ಟಿಗೆಯಿಂದ ಹೊರಬಂದಿದೆ, ವೋಚರ್ %2.</translation>
    </message>
    <message>
        <source>In the drawer by the books: %1</source>
        <translation>ಲೆಕ್ಕದ ಪ್ರಕಾರ ಪೆಟ್ಟಿಗೆಯಲ್ಲಿ: %1</translation>
    </message>
    <message>
        <source>The drawer is open; the reason is on record.</source>
        <translation>ಪೆಟ್ಟಿಗೆ ತೆರೆದಿದೆ; ಕಾರಣ ದಾಖಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The reason is on record. No drawer is set up here: open it with its key.</source>
        <translation>ಕಾರಣ ದಾಖಲಾಗಿದೆ. ಇಲ್ಲಿ ಪೆಟ್ಟಿಗೆ ಹೊಂದಿಸಿಲ್ಲ: ಅದರ ಕೀಲಿಯಿಂದ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>ನಗದು ಪೆಟ್ಟಿಗೆ</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>ನಗದು ಜಮೆ</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>ನಗದು ತೆಗೆತ</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>ರಸೀದಿ ಇಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>ಮೊತ್ತ (₹)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ಕಾರಣ</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>ಅದು ನಿಮ್ಮ ಹೆಸರಿನೊಂದಿಗೆ ದಾಖಲೆಯಲ್ಲಿ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Main cash</source>
        <translation>ಮುಖ್ಯ ನಗದು</translation>
    </message>
    <message>
        <source>Petty cash</source>
        <translation>ಸಣ್ಣ ನಗದು</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::DuplicatesView</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Local script</source>
        <translation>ಸ್ಥಳೀಯ ಲಿಪಿ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ಫೋನ್</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>ಇನ್ನೊಂದು ಫೋನ್</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>ಊರು</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>ಗೋತ್ರ</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>ರಾಶಿ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ಹುಟ್ಟಿದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ಇಮೇಲ್</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>ನೋಂದಣಿ</translation>
    </message>
    <message>
        <source>Take it back  (Ctrl+Z)</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ  (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The two are one devotee now. Nothing is lost.</source>
        <translation>ಈಗ ಇಬ್ಬರೂ ಒಂದೇ ದಾಖಲೆ. ಏನೂ ಕಳೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The merge is taken back: they are two devotees again.</source>
        <translation>ಒಂದುಗೂಡಿಸಿದ್ದನ್ನು ಹಿಂಪಡೆಯಲಾಗಿದೆ: ಈಗ ಮತ್ತೆ ಇಬ್ಬರು ಭಕ್ತರು.</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>ಇವರಿಬ್ಬರೂ ಒಬ್ಬರೇ?</translation>
    </message>
    <message>
        <source>%1 is then found as %2, with all receipts and the household. What was printed stays as it is, and the merge can be taken back.</source>
        <translation>ನಂತರ %1 ಹುಡುಕಿದರೆ %2 ಸಿಗುತ್ತಾರೆ, ಎಲ್ಲ ರಸೀದಿ ಮತ್ತು ಕುಟುಂಬದೊಂದಿಗೆ. ಮುದ್ರಿಸಿದ್ದು ಹಾಗೆಯೇ ಇರುತ್ತದೆ; ಇದನ್ನು ಹಿಂಪಡೆಯಬಹುದು.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 ಅನ್ನು %2 ಜೊತೆ ಒಂದುಗೂಡಿಸಿ</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>ಇವರು ಇಬ್ಬರು</translation>
    </message>
    <message>
        <source>Records that may be one person</source>
        <translation>ಒಬ್ಬರದೇ ಇರಬಹುದಾದ ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>ಎರಡು ಬಾರಿ ಇರುವವರು ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Records with the same phone, PAN, or name and address would stand here.</source>
        <translation>ಅದೇ ಫೋನ್, PAN, ಅಥವಾ ಹೆಸರು ಮತ್ತು ವಿಳಾಸ ಇರುವ ದಾಖಲೆಗಳು ಇಲ್ಲಿ ಕಾಣುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>ಇದು ಉಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>This one is merged into it</source>
        <translation>ಇದು ಅದರಲ್ಲಿ ಸೇರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>ಅದಲುಬದಲು</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ಒಂದುಗೂಡಿಸಿ</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>ನೋಂದಣಿಗೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::EventPanel</name>
    <message>
        <source>What changed</source>
        <translation>ಏನು ಬದಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Choose an event on the left to see what was there before and after.</source>
        <translation>ಮೊದಲು ಮತ್ತು ನಂತರ ಏನಿತ್ತು ಎಂದು ನೋಡಲು ಎಡಗಡೆ ಒಂದು ಘಟನೆ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>ಕಾರಣ: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ವಿವರ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ಮೊದಲು</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ನಂತರ</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1: ಮೊದಲು %2, ನಂತರ %3</translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation>ಇದರಿಂದ ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::ExportPanel</name>
    <message>
        <source>Export the register</source>
        <translation>ಭಕ್ತರ ಪಟ್ಟಿ ಹೊರತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>The file holds names, phones and addresses of everybody. Who took it out and why stays on record. Keep it safe, and delete it when it has done its work.</source>
        <translation>ಈ ಕಡತದಲ್ಲಿ ಎಲ್ಲರ ಹೆಸರು, ಫೋನ್, ವಿಳಾಸ ಇರುತ್ತವೆ. ಯಾರು, ಏಕೆ ಹೊರತೆಗೆದರು ಎಂಬುದು ದಾಖಲೆಯಲ್ಲಿ ಉಳಿಯುತ್ತದೆ. ಜೋಪಾನವಾಗಿಡಿ, ಕೆಲಸ ಮುಗಿದ ಮೇಲೆ ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Choose the file and export</source>
        <translation>ಕಡತ ಆರಿಸಿ ಹೊರತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;What is it for?</source>
        <translation>ಯಾವ ಉದ್ದೇಶಕ್ಕೆ? (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>ರೂಪ (&amp;A)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>ಎಕ್ಸೆಲ್ ಕಡತ</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ಕಡತಗಳು (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>ಎಕ್ಸೆಲ್ ಕಡತಗಳು (*.xlsx)</translation>
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
    <name>mm::ui::FormEditor</name>
    <message>
        <source>From the left (mm)</source>
        <translation>ಎಡದಿಂದ (ಮಿಮೀ)</translation>
    </message>
    <message>
        <source>From the top (mm)</source>
        <translation>ಮೇಲಿನಿಂದ (ಮಿಮೀ)</translation>
    </message>
    <message>
        <source>Width (mm)</source>
        <translation>ಅಗಲ (ಮಿಮೀ)</translation>
    </message>
    <message>
        <source>Letters an inch</source>
        <translation>ಅಂಗುಲಕ್ಕೆ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Width of the form (mm)</source>
        <translation>ನಮೂನೆಯ ಅಗಲ (ಮಿಮೀ)</translation>
    </message>
    <message>
        <source>Height of the form (mm)</source>
        <translation>ನಮೂನೆಯ ಎತ್ತರ (ಮಿಮೀ)</translation>
    </message>
    <message>
        <source>From line to line (mm)</source>
        <translation>ಸಾಲಿನಿಂದ ಸಾಲಿಗೆ (ಮಿಮೀ)</translation>
    </message>
    <message>
        <source>%1, %2 mm from the left, %3 mm from the top</source>
        <translation>%1, ಎಡದಿಂದ %2 ಮಿಮೀ, ಮೇಲಿನಿಂದ %3 ಮಿಮೀ</translation>
    </message>
    <message>
        <source>Ramesh Kumar</source>
        <translation>ರಮೇಶ್ ಕುಮಾರ್</translation>
    </message>
    <message>
        <source>45, Temple Street, Udupi 576101</source>
        <translation>45, ದೇವಸ್ಥಾನ ಬೀದಿ, ಉಡುಪಿ 576101</translation>
    </message>
    <message>
        <source>Archana</source>
        <translation>ಅರ್ಚನೆ</translation>
    </message>
    <message>
        <source>Annadana</source>
        <translation>ಅನ್ನದಾನ</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>ಪರೀಕ್ಷಾ ಪುಟ</translation>
    </message>
    <message>
        <source>One form was given to the printer. Hold it against the picture.</source>
        <translation>ಒಂದು ನಮೂನೆಯನ್ನು ಪ್ರಿಂಟರ್‌ಗೆ ಕೊಡಲಾಗಿದೆ. ಚಿತ್ರದೊಂದಿಗೆ ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Fields of the pre-printed form of %1</source>
        <translation>%1 ರ ಮುದ್ರಿತ ನಮೂನೆಯ ಜಾಗಗಳು</translation>
    </message>
    <message>
        <source>Arrow keys move the field by half a millimetre, with Shift by five; Page Down chooses the next one.</source>
        <translation>ಬಾಣದ ಕೀಲಿಗಳು ಜಾಗವನ್ನು ಅರ್ಧ ಮಿಲಿಮೀಟರ್ ಸರಿಸುತ್ತವೆ, Shift ಜೊತೆ ಐದು; Page Down ಮುಂದಿನದನ್ನು ಆರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ದಪ್ಪ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ಮುದ್ರಿಸಲಾಗುವುದು</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Print on one form</source>
        <translation>ಒಂದು ನಮೂನೆಯಲ್ಲಿ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>ಮೊದಲಿನಂತೆ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>ಜಾಗಗಳು</translation>
    </message>
</context>
<context>
    <name>mm::ui::FormPicture</name>
    <message>
        <source>Number</source>
        <translation>ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ದೂರವಾಣಿ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ಕೊಟ್ಟದ್ದು</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>ಮೊತ್ತಗಳು</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ಒಟ್ಟು</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>ಒಟ್ಟು ಅಕ್ಷರದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Mode of payment</source>
        <translation>ಪಾವತಿ ವಿಧಾನ</translation>
    </message>
    <message>
        <source>Duplicate or cancelled</source>
        <translation>ನಕಲು ಅಥವಾ ರದ್ದು</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>ವಿನಾಯಿತಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::GiftEntry</name>
    <message>
        <source>&amp;What is given</source>
        <translation>ಏನು ನೀಡಲಾಗಿದೆ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quantity or weight</source>
        <translation>ಪ್ರಮಾಣ ಅಥವಾ ತೂಕ (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit (g, kg, litre, piece)</source>
        <translation>ಅಳತೆ (ಗ್ರಾಂ, ಕೆಜಿ, ಲೀ., ಸಂಖ್ಯೆ) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Purity (22K, 925)</source>
        <translation>ಶುದ್ಧತೆ (22K, 925) (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Estimated value (₹), if known</source>
        <translation>ಅಂದಾಜು ಮೌಲ್ಯ (₹), ಗೊತ್ತಿದ್ದರೆ (&amp;E)</translation>
    </message>
</context>
<context>
    <name>mm::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ಹುಡುಕಿ (&amp;S)</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>ಕೆಲಸಕ್ಕೆ ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>ವಿಷಯಗಳು</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ಕೈಪಿಡಿ</translation>
    </message>
    <message>
        <source>No topic has these words</source>
        <translation>ಈ ಪದಗಳು ಯಾವ ವಿಷಯದಲ್ಲೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Try one word less, or a word as it stands on the screen.</source>
        <translation>ಒಂದು ಪದ ಕಡಿಮೆ ಮಾಡಿ, ಅಥವಾ ಪರದೆಯಲ್ಲಿರುವ ಪದ ಬಳಸಿ ನೋಡಿ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::HistoryTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ಮತ್ತು ಇನ್ನೂ %n</numerusform>
            <numerusform>%1 ಮತ್ತು ಇನ್ನೂ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>ರಸೀದಿಗಳು, ಹೊಸದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>ಇನ್ನೂ ರಸೀದಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>What this devotee gives will stand here, newest first.</source>
        <translation>ಈ ಭಕ್ತರು ನೀಡುವುದು ಇಲ್ಲಿ ಕಾಣುತ್ತದೆ, ಹೊಸದು ಮೊದಲು.</translation>
    </message>
</context>
<context>
    <name>mm::ui::HouseholdTab</name>
    <message>
        <source>head</source>
        <translation>ಯಜಮಾನರು</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>ಕುಟುಂಬದ ಸದಸ್ಯರು</translation>
    </message>
    <message>
        <source>No household yet</source>
        <translation>ಇನ್ನೂ ಕುಟುಂಬ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>A household keeps the family together, so that a seva can be offered for all of them.</source>
        <translation>ಕುಟುಂಬ ರಚಿಸಿದರೆ ಮನೆಯವರೆಲ್ಲರ ಹೆಸರಿನಲ್ಲಿ ಒಟ್ಟಿಗೆ ಸೇವೆ ಮಾಡಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation>ಕುಟುಂಬಕ್ಕೆ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>From the register, or a new name</source>
        <translation>ನೋಂದಣಿಯಿಂದ, ಅಥವಾ ಹೊಸ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>ಯಜಮಾನರಿಗೆ ಸಂಬಂಧ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Start a household</source>
        <translation>ಕುಟುಂಬ ರಚಿಸಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::JoinPage</name>
    <message>
        <source>Join a temple that already runs</source>
        <translation>ಈಗಾಗಲೇ ನಡೆಯುತ್ತಿರುವ ದೇವಸ್ಥಾನಕ್ಕೆ ಸೇರಿ</translation>
    </message>
    <message>
        <source>This computer becomes one more counter. Everything of the temple is fetched once; after that the counter works without a network.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಇನ್ನೊಂದು ಕೌಂಟರ್ ಆಗುತ್ತದೆ. ದೇವಸ್ಥಾನದ ಎಲ್ಲವನ್ನೂ ಒಮ್ಮೆ ತರಲಾಗುತ್ತದೆ; ಆಮೇಲೆ ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲದೆಯೂ ಕೌಂಟರ್ ಕೆಲಸ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation>ಸೇವೆಯ ವಿಳಾಸ (&amp;A)</translation>
    </message>
    <message>
        <source>As the office gave it, such as https://cloud.example.org.</source>
        <translation>ಕಚೇರಿ ಕೊಟ್ಟಂತೆ, ಉದಾ. https://cloud.example.org.</translation>
    </message>
    <message>
        <source>&amp;Temple code</source>
        <translation>ದೇವಸ್ಥಾನದ ಸಂಕೇತ (&amp;T)</translation>
    </message>
    <message>
        <source>Counter &amp;code wanted</source>
        <translation>ಬೇಕಾದ ಕೌಂಟರ್ ಸಂಕೇತ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;One-time code, if you were given one</source>
        <translation>ಒಂದು ಬಾರಿಯ ಸಂಕೇತ, ಕೊಟ್ಟಿದ್ದರೆ (&amp;O)</translation>
    </message>
    <message>
        <source>A manager makes it on the page Devices of another counter. Without one, log in here as somebody who may add counters.</source>
        <translation>ಇನ್ನೊಂದು ಕೌಂಟರಿನ ಸಾಧನಗಳ ಪುಟದಲ್ಲಿ ವ್ಯವಸ್ಥಾಪಕರು ಕೊಡುತ್ತಾರೆ. ಇಲ್ಲದಿದ್ದರೆ ಕೌಂಟರ್ ಸೇರಿಸಬಲ್ಲವರ ಹೆಸರಿನಲ್ಲಿ ಇಲ್ಲಿ ಲಾಗಿನ್ ಆಗಿ.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ಬಳಕೆದಾರ ಹೆಸರು (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ (&amp;P)</translation>
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
        <translation>ಪ್ರಿಂಟರ್ ಸಿಗಲಿಲ್ಲ. ಹಾಳೆಯನ್ನು PDF ಆಗಿ USB ಸ್ಟಿಕ್‌ನಲ್ಲಿ ಉಳಿಸಿ, ಅಥವಾ ಕೀಲಿಯನ್ನು ಕೈಯಲ್ಲಿ ಬರೆದುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Recovery key sheet</source>
        <translation>ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿಯ ಹಾಳೆ</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗೆ ಕಳುಹಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Save the recovery key sheet</source>
        <translation>ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿಯ ಹಾಳೆ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ಕಡತಗಳು (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1. Print it and take the file off this computer.</source>
        <translation>%1 ಎಂದು ಉಳಿಸಲಾಗಿದೆ. ಮುದ್ರಿಸಿ, ನಂತರ ಕಡತವನ್ನು ಈ ಕಂಪ್ಯೂಟರಿನಿಂದ ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Take the paper and type the last five characters of the key: the last group of four and the character after it.</source>
        <translation>ಕಾಗದ ನೋಡಿ ಕೀಲಿಯ ಕೊನೆಯ ಐದು ಅಕ್ಷರಗಳನ್ನು ಟೈಪ್ ಮಾಡಿ: ನಾಲ್ಕು ಅಕ್ಷರಗಳ ಕೊನೆಯ ಗುಂಪು ಮತ್ತು ಅದರ ನಂತರದ ಅಕ್ಷರ.</translation>
    </message>
    <message>
        <source>This key opens the temple&apos;s backups when this computer is lost. It is shown only now and kept nowhere: print it or write it down, and lock it away where the temple keeps its papers.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಕಳೆದುಹೋದರೆ ದೇವಸ್ಥಾನದ ಬ್ಯಾಕಪ್‌ಗಳನ್ನು ಈ ಕೀಲಿ ತೆರೆಯುತ್ತದೆ. ಇದನ್ನು ಈಗ ಮಾತ್ರ ತೋರಿಸಲಾಗುತ್ತದೆ, ಎಲ್ಲಿಯೂ ಉಳಿಸುವುದಿಲ್ಲ: ಮುದ್ರಿಸಿ ಅಥವಾ ಬರೆದುಕೊಂಡು, ದೇವಸ್ಥಾನದ ದಾಖಲೆ ಪತ್ರಗಳೊಂದಿಗೆ ಬೀಗ ಹಾಕಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>The key is covered</source>
        <translation>ಕೀಲಿಯನ್ನು ಮರೆಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿ</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>ಹಾಳೆ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ಆಗಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>The key is on paper</source>
        <translation>ಕೀಲಿ ಕಾಗದದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>&amp;Last five characters</source>
        <translation>ಕೊನೆಯ ಐದು ಅಕ್ಷರಗಳು (&amp;L)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>ಕೀಲಿ ಮತ್ತೆ ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::KeySheetScreen</name>
    <message>
        <source>The recovery key</source>
        <translation>ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::KeysScreen</name>
    <message>
        <source>The temple&apos;s keys</source>
        <translation>ದೇವಸ್ಥಾನದ ಕೀಲಿಗಳು</translation>
    </message>
    <message>
        <source>Asking the keyring of this computer …</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರಿನ ಕೀರಿಂಗ್ ಕೇಳಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>This computer has the temple&apos;s books, but no copy of the keys that seal what is confidential in them. Type the recovery key from the sheet; it is asked only once.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರಿನಲ್ಲಿ ದೇವಸ್ಥಾನದ ಲೆಕ್ಕಪತ್ರಗಳಿವೆ, ಆದರೆ ಅವುಗಳಲ್ಲಿನ ಗೌಪ್ಯ ವಿವರ ಕಾಯುವ ಕೀಲಿಗಳ ಪ್ರತಿ ಇಲ್ಲ. ಹಾಳೆಯಲ್ಲಿರುವ ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿ ಟೈಪ್ ಮಾಡಿ; ಒಮ್ಮೆ ಮಾತ್ರ ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿ (&amp;R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::LanguagesPage</name>
    <message>
        <source>Receipts and counter</source>
        <translation>ರಸೀದಿ ಮತ್ತು ಕೌಂಟರ್</translation>
    </message>
    <message>
        <source>Language of the &amp;receipts</source>
        <translation>ರಸೀದಿಗಳ ಭಾಷೆ (&amp;R)</translation>
    </message>
    <message>
        <source>Code of this &amp;counter</source>
        <translation>ಈ ಕೌಂಟರಿನ ಸಂಕೇತ (&amp;C)</translation>
    </message>
    <message>
        <source>It begins every receipt number: C01/2627/000001. Each counter has its own.</source>
        <translation>ಪ್ರತಿ ರಸೀದಿ ಸಂಖ್ಯೆ ಇದರಿಂದ ಆರಂಭವಾಗುತ್ತದೆ: C01/2627/000001. ಪ್ರತಿ ಕೌಂಟರಿಗೂ ತನ್ನದೇ ಸಂಕೇತ.</translation>
    </message>
    <message>
        <source>A single receipt can still be printed in another language. The language of this window is changed at the top, at any time.</source>
        <translation>ಒಂದು ರಸೀದಿಯನ್ನು ಬೇರೆ ಭಾಷೆಯಲ್ಲೂ ಮುದ್ರಿಸಬಹುದು. ಈ ಪರದೆಯ ಭಾಷೆಯನ್ನು ಮೇಲ್ಗಡೆ ಯಾವಾಗ ಬೇಕಾದರೂ ಬದಲಿಸಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>ಕ್ಯಾಪ್ಸ್ ಲಾಕ್ ಆನ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ಬಳಕೆದಾರ ಹೆಸರು (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>ಟೈಪ್ ಮಾಡುವುದನ್ನು ತೋರಿಸಿ (&amp;S)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ಲಾಗಿನ್</translation>
    </message>
</context>
<context>
    <name>mm::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>ಲಾಗಿನ್</translation>
    </message>
    <message>
        <source>Opening the temple&apos;s books …</source>
        <translation>ದೇವಸ್ಥಾನದ ಲೆಕ್ಕಪತ್ರ ತೆರೆಯಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ಒಂದು ಕ್ಷಣ …</translation>
    </message>
</context>
<context>
    <name>mm::ui::LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>ಬಣ್ಣಗಳು</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ತಿಳಿ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ಗಾಢ</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>ಕಂಪ್ಯೂಟರಿನಲ್ಲಿ ಇರುವಂತೆ</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>ಪಟ್ಟಿಗಳ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>ವಿಶಾಲ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>ಒತ್ತಾದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Size, from the next start</source>
        <translation>ಗಾತ್ರ, ಮುಂದಿನ ಸಲ ತೆರೆದಾಗಿನಿಂದ</translation>
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
        <translation>ತಿಳಿ ಅಥವಾ ಗಾಢ ಬಣ್ಣ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ಪರದೆಯ ಭಾಷೆ</translation>
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
    <message>
        <source>On this page</source>
        <translation>ಈ ಪುಟದಲ್ಲಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::MovePanel</name>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n ಸ್ಥಾನ ಉಳಿದಿದೆ</numerusform>
            <numerusform>%n ಸ್ಥಾನಗಳು ಉಳಿದಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ಮಿತಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>All day · %1</source>
        <translation>ದಿನವಿಡೀ · %1</translation>
    </message>
    <message>
        <source>To &amp;day</source>
        <translation>ಯಾವ ದಿನಕ್ಕೆ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>ತಂಡ (&amp;B)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>ಕಾರಣ (&amp;S)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ಹಾಗೇ ಇರಲಿ</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>ಬುಕಿಂಗ್ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>It can be moved once; the price paid stays. The new day obeys every rule of a new booking.</source>
        <translation>ಒಮ್ಮೆ ಮಾತ್ರ ಬದಲಿಸಬಹುದು; ಕೊಟ್ಟ ದರವೇ ಇರುತ್ತದೆ. ಹೊಸ ದಿನಕ್ಕೆ ಹೊಸ ಬುಕಿಂಗ್‌ನ ಎಲ್ಲ ನಿಯಮಗಳೂ ಅನ್ವಯಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1ಕ್ಕೆ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ಬದಲಿಸಿ</translation>
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
    <name>mm::ui::NewDevoteePanel</name>
    <message numerus="yes">
        <source>%n may already be there. Enter on a line opens it.</source>
        <translation>
            <numerusform>ಈಗಾಗಲೇ ಇರಬಹುದಾದವರು: %n. ಸಾಲಿನ ಮೇಲೆ ಎಂಟರ್ ಒತ್ತಿದರೆ ತೆರೆಯುತ್ತದೆ.</numerusform>
            <numerusform>ಈಗಾಗಲೇ ಇರಬಹುದಾದವರು: %n. ಸಾಲಿನ ಮೇಲೆ ಎಂಟರ್ ಒತ್ತಿದರೆ ತೆರೆಯುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>New devotee</source>
        <translation>ಹೊಸ ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ನೋಂದಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Devotees who may be the same person</source>
        <translation>ಅವರೇ ಇರಬಹುದಾದ ಭಕ್ತರು</translation>
    </message>
</context>
<context>
    <name>mm::ui::NewPasswordFields</name>
    <message>
        <source>New password</source>
        <translation>ಹೊಸ ಪಾಸ್‌ವರ್ಡ್</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಮತ್ತೊಮ್ಮೆ</translation>
    </message>
    <message>
        <source>At least 12 characters; three or four words are easy to remember.</source>
        <translation>ಕನಿಷ್ಠ 12 ಅಕ್ಷರಗಳು; ಮೂರು ನಾಲ್ಕು ಪದಗಳು ನೆನಪಿಡಲು ಸುಲಭ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::NewUserForm</name>
    <message>
        <source>New user</source>
        <translation>ಹೊಸ ಬಳಕೆದಾರರು</translation>
    </message>
    <message>
        <source>&amp;Name, as it stands on papers</source>
        <translation>ಕಾಗದಗಳಲ್ಲಿ ಕಾಣುವ ಹೆಸರು (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;User name to log in with</source>
        <translation>ಲಾಗಿನ್ ಆಗುವ ಬಳಕೆದಾರ ಹೆಸರು (&amp;U)</translation>
    </message>
    <message>
        <source>Small letters and digits, such as lakshmi.</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಸಣ್ಣಕ್ಷರ ಮತ್ತು ಅಂಕಿಗಳು, ಉದಾಹರಣೆಗೆ lakshmi.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ಹುದ್ದೆ (&amp;R)</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>ಬಳಕೆದಾರರನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::OwnPinForm</name>
    <message>
        <source>My PIN for the quick switch</source>
        <translation>ಬೇಗ ಬದಲಾಗಲು ನನ್ನ ಪಿನ್</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>ನನ್ನ ಪಾಸ್‌ವರ್ಡ್</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>ಪಿನ್</translation>
    </message>
    <message>
        <source>4 to 8 digits; empty takes the PIN away.</source>
        <translation>4 ರಿಂದ 8 ಅಂಕಿಗಳು; ಖಾಲಿ ಬಿಟ್ಟರೆ ಪಿನ್ ತೆಗೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>ಪಿನ್ ಇಡಿ</translation>
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
        <translation>ಪಡೆದದ್ದು (₹) (&amp;R)</translation>
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
        <translation>ಕೌಂಟರಿನಲ್ಲಿ ಯಾರಿದ್ದೀರಿ?</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinPanel</name>
    <message>
        <source>&amp;PIN</source>
        <translation>ಪಿನ್ (&amp;P)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>ಬಳಕೆದಾರ ಹೆಸರು ಮತ್ತು ಪಾಸ್‌ವರ್ಡ್ ಬಳಸಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::PinScreen</name>
    <message>
        <source>Your PIN</source>
        <translation>ನಿಮ್ಮ ಪಿನ್</translation>
    </message>
    <message>
        <source>Four to eight digits. With the PIN you take over the counter quickly on this computer; the password is asked again after some hours.</source>
        <translation>ನಾಲ್ಕರಿಂದ ಎಂಟು ಅಂಕಿಗಳು. ಪಿನ್ ಬಳಸಿ ಈ ಕಂಪ್ಯೂಟರಿನಲ್ಲಿ ಕೌಂಟರನ್ನು ಬೇಗ ವಹಿಸಿಕೊಳ್ಳಬಹುದು; ಕೆಲವು ಗಂಟೆಗಳ ನಂತರ ಪಾಸ್‌ವರ್ಡ್ ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>ನಿಮ್ಮ ಪಾಸ್‌ವರ್ಡ್ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>ಹೊಸ ಪಿನ್ (&amp;N)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>ಹೊಸ ಪಿನ್ ಮತ್ತೊಮ್ಮೆ (&amp;G)</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>ಪಿನ್ ಇಡಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::PlacePage</name>
    <message>
        <source>The place</source>
        <translation>ಸ್ಥಳ</translation>
    </message>
    <message>
        <source>Sunrise and the panchang are worked out for this place. Choose a town nearby and its degrees are filled in.</source>
        <translation>ಸೂರ್ಯೋದಯ ಮತ್ತು ಪಂಚಾಂಗವನ್ನು ಈ ಸ್ಥಳಕ್ಕೆ ಲೆಕ್ಕ ಹಾಕಲಾಗುತ್ತದೆ. ಹತ್ತಿರದ ಊರು ಆರಿಸಿದರೆ ಅಕ್ಷಾಂಶ, ರೇಖಾಂಶ ತಾನಾಗಿಯೇ ತುಂಬುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>&amp;Town or village</source>
        <translation>ಊರು ಅಥವಾ ಹಳ್ಳಿ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ರಾಜ್ಯ (&amp;S)</translation>
    </message>
    <message>
        <source>Degrees &amp;north</source>
        <translation>ಉತ್ತರ ಅಕ್ಷಾಂಶ (ಡಿಗ್ರಿ) (&amp;N)</translation>
    </message>
    <message>
        <source>Degrees &amp;east</source>
        <translation>ಪೂರ್ವ ರೇಖಾಂಶ (ಡಿಗ್ರಿ) (&amp;E)</translation>
    </message>
    <message>
        <source>May be left empty and given later.</source>
        <translation>ಈಗ ಖಾಲಿ ಬಿಟ್ಟು ನಂತರ ನೀಡಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>mm::ui::PolicyPage</name>
    <message>
        <source>Saved. Every counter follows these rules.</source>
        <translation>ಉಳಿಸಲಾಗಿದೆ. ಎಲ್ಲಾ ಕೌಂಟರ್‌ಗಳು ಈ ನಿಯಮ ಪಾಲಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Counters together</source>
        <translation>ಕೌಂಟರ್‌ಗಳ ಹೊಂದಾಣಿಕೆ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>What holds when counters worked without a network and meet again.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲದೆ ಕೆಲಸ ಮಾಡಿದ ಕೌಂಟರ್‌ಗಳು ಮತ್ತೆ ಸೇರಿದಾಗಿನ ನಿಯಮಗಳು.</translation>
    </message>
</context>
<context>
    <name>mm::ui::PricePanel</name>
    <message>
        <source>Price</source>
        <translation>ದರ</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>ದರ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ಬಿಡಿ</translation>
    </message>
    <message>
        <source>New price ₹</source>
        <translation>ಹೊಸ ದರ ₹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ಯಾವಾಗಿನಿಂದ</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1: ದರ</translation>
    </message>
    <message>
        <source>  (in force)</source>
        <translation>  (ಜಾರಿಯಲ್ಲಿದೆ)</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintPanel</name>
    <message>
        <source>Given to the printer.</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗೆ ಕಳುಹಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>DUPLICATE %1 was given to the printer.</source>
        <translation>ನಕಲು ಪ್ರತಿ %1 ಪ್ರಿಂಟರ್‌ಗೆ ಕಳುಹಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ಎಂದು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>ಪ್ರಿಂಟರ್ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ರಸೀದಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ಕಡತಗಳು (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the paper …</source>
        <translation>ಕಾಗದ ಸಿದ್ಧವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ರಸೀದಿ %1</translation>
    </message>
    <message>
        <source>Receipt %1, DUPLICATE %2</source>
        <extracomment>On the paper itself the word DUPLICATE is printed.</extracomment>
        <translation>ರಸೀದಿ %1, ನಕಲು ಪ್ರತಿ %2</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>ಪ್ರಿಂಟರ್ (&amp;R)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ಆಗಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintQueuePanel</name>
    <message>
        <source>waiting</source>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>ಮುದ್ರಣವಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>ಮುದ್ರಿತ</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>ಮುದ್ರಣವಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>came out or not?</source>
        <translation>ಬಂದಿದೆಯೇ ಇಲ್ಲವೇ?</translation>
    </message>
    <message>
        <source>Did the paper of %1 come out?</source>
        <translation>%1 ರ ಕಾಗದ ಹೊರಬಂತೇ?</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>ಹೌದು, ಇಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>ಇಲ್ಲ, ಮತ್ತೆ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>No, print a duplicate</source>
        <translation>ಇಲ್ಲ, ನಕಲು ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>ಹೊರಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ಮತ್ತೆ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ಮುದ್ರಣ ಸಾಲು</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗಾಗಿ ಏನೂ ಕಾಯುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Papers, what waits first</source>
        <translation>ಕಾಗದಗಳು, ಕಾಯುತ್ತಿರುವವು ಮೊದಲು</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>ಬೇರೆ ಪ್ರಿಂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>ಪ್ರಿಂಟರ್ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>ಅಲ್ಲಿ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ಕೈಬಿಡಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrinterForm</name>
    <message>
        <source>Queue of the system</source>
        <translation>ವ್ಯವಸ್ಥೆಯ ಸಾಲು</translation>
    </message>
    <message>
        <source>Device file (/dev/usb/lp0)</source>
        <translation>ಸಾಧನ ಕಡತ (/dev/usb/lp0)</translation>
    </message>
    <message>
        <source>Network address (192.168.1.50)</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ವಿಳಾಸ (192.168.1.50)</translation>
    </message>
    <message>
        <source>Office printer (A5, A4)</source>
        <translation>ಕಚೇರಿ ಪ್ರಿಂಟರ್ (A5, A4)</translation>
    </message>
    <message>
        <source>Receipt printer (roll)</source>
        <translation>ರಸೀದಿ ಪ್ರಿಂಟರ್ (ಸುರುಳಿ)</translation>
    </message>
    <message>
        <source>Dot-matrix printer (pre-printed forms)</source>
        <translation>ಡಾಟ್ ಮ್ಯಾಟ್ರಿಕ್ಸ್ ಪ್ರಿಂಟರ್ (ಮುದ್ರಿತ ನಮೂನೆ)</translation>
    </message>
    <message>
        <source>a queue of the system</source>
        <translation>ವ್ಯವಸ್ಥೆಯ ಸಾಲು</translation>
    </message>
    <message>
        <source>a device file (USB or parallel port)</source>
        <translation>ಸಾಧನ ಕಡತ (USB ಅಥವಾ ಸಮಾನಾಂತರ ಪೋರ್ಟ್)</translation>
    </message>
    <message>
        <source>the network (port 9100)</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ (ಪೋರ್ಟ್ 9100)</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 ಮಿಮೀ</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 ಮಿಮೀ</translation>
    </message>
    <message>
        <source>24 pins</source>
        <translation>24 ಪಿನ್</translation>
    </message>
    <message>
        <source>9 pins</source>
        <translation>9 ಪಿನ್</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ವಿಧ</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>ತಲುಪುವ ದಾರಿ</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>ಸುರುಳಿ</translation>
    </message>
    <message>
        <source>Print head</source>
        <translation>ಮುದ್ರಣ ತಲೆ</translation>
    </message>
    <message>
        <source>Papers of each receipt</source>
        <translation>ಪ್ರತಿ ರಸೀದಿಯ ಕಾಗದಗಳು</translation>
    </message>
    <message>
        <source>Cuts the paper</source>
        <translation>ಕಾಗದ ಕತ್ತರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>The cash drawer hangs on it</source>
        <translation>ನಗದು ಪೆಟ್ಟಿಗೆ ಇದಕ್ಕೆ ಜೋಡಿಸಿದೆ</translation>
    </message>
    <message>
        <source>Pulse that opens the drawer</source>
        <translation>ಪೆಟ್ಟಿಗೆ ತೆರೆಯುವ ಸಂಕೇತ</translation>
    </message>
    <message>
        <source>As the printer&apos;s manual writes it, in decimal numbers.</source>
        <translation>ಪ್ರಿಂಟರ್‌ನ ಕೈಪಿಡಿಯಲ್ಲಿರುವಂತೆ, ದಶಮಾನ ಅಂಕಿಗಳಲ್ಲಿ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::PrintersPage</name>
    <message>
        <source>Saved on this computer.</source>
        <translation>ಈ ಗಣಕದಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>the system&apos;s standard printer</source>
        <translation>ವ್ಯವಸ್ಥೆಯ ಸಾಮಾನ್ಯ ಪ್ರಿಂಟರ್</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (ಇಲ್ಲ)</translation>
    </message>
    <message>
        <source>%1 is no longer set up here.</source>
        <translation>%1 ಇಲ್ಲಿಂದ ತೆಗೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>ಪರೀಕ್ಷಾ ಪುಟ</translation>
    </message>
    <message>
        <source>The test page was given to %1. The ruler must reach both edges, and every script must be whole.</source>
        <translation>ಪರೀಕ್ಷಾ ಪುಟವನ್ನು %1 ಗೆ ಕೊಡಲಾಗಿದೆ. ಅಳತೆಪಟ್ಟಿ ಎರಡೂ ಅಂಚು ತಲುಪಬೇಕು, ಪ್ರತಿ ಲಿಪಿ ಸರಿಯಾಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>The pulse was sent. If the drawer stays shut, look for another pulse in the printer&apos;s manual.</source>
        <translation>ಸಂಕೇತ ಕಳುಹಿಸಲಾಗಿದೆ. ಪೆಟ್ಟಿಗೆ ತೆರೆಯದಿದ್ದರೆ ಪ್ರಿಂಟರ್‌ನ ಕೈಪಿಡಿಯಲ್ಲಿ ಬೇರೆ ಸಂಕೇತ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>ಈ ಗಣಕದ ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>What is printed where</source>
        <translation>ಯಾವುದು ಎಲ್ಲಿ ಮುದ್ರಣ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ರಸೀದಿಗಳು</translation>
    </message>
    <message>
        <source>Seva list</source>
        <translation>ಸೇವಾ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ವರದಿಗಳು</translation>
    </message>
    <message>
        <source>Office printers that the system knows need nothing here. Add receipt printers, dot-matrix printers and the cash drawer.</source>
        <translation>ವ್ಯವಸ್ಥೆಗೆ ತಿಳಿದಿರುವ ಕಚೇರಿ ಪ್ರಿಂಟರ್‌ಗಳಿಗೆ ಇಲ್ಲಿ ಏನೂ ಬೇಡ. ರಸೀದಿ ಪ್ರಿಂಟರ್, ಡಾಟ್ ಮ್ಯಾಟ್ರಿಕ್ಸ್ ಪ್ರಿಂಟರ್ ಮತ್ತು ನಗದು ಪೆಟ್ಟಿಗೆ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>ಪೆಟ್ಟಿಗೆ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>ನಮೂನೆಯ ಜಾಗಗಳು</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
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
    <name>mm::ui::ReceiptDetails</name>
    <message>
        <source>Details of receipt %1</source>
        <translation>ರಸೀದಿ %1ರ ವಿವರ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ಒಟ್ಟು</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>ಮುದ್ರಿಸಿಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>%n ಬಾರಿ ಮುದ್ರಿಸಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಬಾರಿ ಮುದ್ರಿಸಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ಫೋನ್</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>ವ್ಯವಹಾರದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>ಕೌಂಟರ್</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ಕ್ಯಾಷಿಯರ್</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ಕಾರಣ</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>ವಿವರಗಳು</translation>
    </message>
    <message>
        <source>In kind: %1, valued</source>
        <translation>ವಸ್ತು ರೂಪ: %1, ಮೌಲ್ಯ ನಿಗದಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>In kind: %1, value pending</source>
        <translation>ವಸ್ತು ರೂಪ: %1, ಮೌಲ್ಯ ಬಾಕಿ ಇದೆ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ಪಾವತಿ ವಿಧಾನ</translation>
    </message>
    <message>
        <source>Received %1, returned %2</source>
        <translation>ಪಡೆದದ್ದು %1, ಹಿಂತಿರುಗಿಸಿದ್ದು %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ಇತಿಹಾಸ</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>ನಿಧಿ %1</translation>
    </message>
    <message>
        <source>Booking cancelled, money given back</source>
        <translation>ಬುಕಿಂಗ್ ರದ್ದು, ಹಣ ಹಿಂದಿರುಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptFilterBar</name>
    <message>
        <source>&amp;Find (Ctrl+F)</source>
        <translation>ಹುಡುಕಿ (Ctrl+F) (&amp;F)</translation>
    </message>
    <message>
        <source>Number, phone or name, in any script</source>
        <translation>ಸಂಖ್ಯೆ, ಫೋನ್ ಅಥವಾ ಹೆಸರು, ಯಾವುದೇ ಲಿಪಿಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>ದಿನಗಳು (&amp;D)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>ಇಂದ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>ವರೆಗೆ (&amp;U)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ಇಂದು</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>ಕಳೆದ 7 ದಿನಗಳು</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ಎಲ್ಲ</translation>
    </message>
    <message>
        <source>From … up to</source>
        <translation>ದಿನಾಂಕದಿಂದ … ವರೆಗೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptLook</name>
    <message>
        <source>Logo of the temple</source>
        <translation>ದೇವಸ್ಥಾನದ ಲಾಂಛನ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>ಚಿತ್ರಗಳು (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>How receipts look</source>
        <translation>ರಸೀದಿ ಹೀಗೆ ಕಾಣುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ಲಾಂಛನ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ಲಾಂಛನ ಬೇಡ</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture, best square, up to 512 KB.</source>
        <translation>PNG ಅಥವಾ JPEG ಚಿತ್ರ, ಚೌಕವಾದರೆ ಉತ್ತಮ, 512 KB ವರೆಗೆ.</translation>
    </message>
    <message>
        <source>Logo: %1 × %2 dots, %3 KB. It is fitted into its place with its sides as they are.</source>
        <translation>ಲಾಂಛನ: %1 × %2 ಚುಕ್ಕೆ, %3 KB. ಅದರ ಆಕಾರ ಉಳಿಸಿ ಜಾಗಕ್ಕೆ ಹೊಂದಿಸಲಾಗುತ್ತದೆ.</translation>
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
    <message>
        <source>Lines</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>ರಸೀದಿಯ ಭಾಷೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptWords</name>
    <message>
        <source>Cash</source>
        <translation>ನಗದು</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>ಯುಪಿಐ</translation>
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
        <source>DD</source>
        <translation>ಡಿಡಿ</translation>
    </message>
    <message>
        <source>NEFT</source>
        <translation>NEFT</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>ವಸ್ತು ರೂಪ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ಮುದ್ರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>ಮತ್ತೆ ಮುದ್ರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>ಹೆಸರು ನೀಡಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsPage</name>
    <message>
        <source>Receipt %1 of %2 is cancelled. Keep the old paper with CANCELLED written on it.</source>
        <translation>%2 ಮೊತ್ತದ ರಸೀದಿ %1 ರದ್ದಾಗಿದೆ. ಹಳೆಯ ಕಾಗದದ ಮೇಲೆ “ರದ್ದು” ಎಂದು ಬರೆದು ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ರಸೀದಿಗಳು</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ಮತ್ತೆ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Cancel receipt %1?</source>
        <translation>ರಸೀದಿ %1 ರದ್ದು ಮಾಡಬೇಕೆ?</translation>
    </message>
    <message>
        <source>The receipt stays on record as cancelled, its number is not used again, and its bookings are given up. Return the money to the devotee.</source>
        <translation>ರಸೀದಿ ರದ್ದಾಗಿದೆ ಎಂದು ದಾಖಲೆಯಲ್ಲಿ ಉಳಿಯುತ್ತದೆ, ಅದರ ಸಂಖ್ಯೆ ಮತ್ತೆ ಬಳಕೆಯಾಗದು, ಅದರ ಬುಕಿಂಗ್‌ಗಳು ರದ್ದಾಗುತ್ತವೆ. ಭಕ್ತರಿಗೆ ಹಣ ಹಿಂತಿರುಗಿಸಿ.</translation>
    </message>
    <message>
        <source>Cancel receipt of %1</source>
        <translation>%1 ರಸೀದಿ ರದ್ದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ಹಾಗೇ ಇರಲಿ</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>ರಸೀದಿಗಳು, ಹೊಸದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>ಇಲ್ಲಿ ರಸೀದಿಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Receipts that were issued stand here. Type a number, a phone or a name above, or choose other days.</source>
        <translation>ನೀಡಿದ ರಸೀದಿಗಳು ಇಲ್ಲಿ ಕಾಣುತ್ತವೆ. ಮೇಲೆ ಸಂಖ್ಯೆ, ಫೋನ್ ಅಥವಾ ಹೆಸರು ಟೈಪ್ ಮಾಡಿ, ಅಥವಾ ಬೇರೆ ದಿನಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>ಯಾವ ರಸೀದಿಯನ್ನೂ ಆರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys to see it whole, print it again or cancel it.</source>
        <translation>ಪೂರ್ತಿ ನೋಡಲು, ಮತ್ತೆ ಮುದ್ರಿಸಲು ಅಥವಾ ರದ್ದು ಮಾಡಲು ಬಾಣದ ಕೀಲಿಗಳಿಂದ ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ಕಾರಣ (&amp;R)</translation>
    </message>
    <message>
        <source>It stays on record with your name.</source>
        <translation>ಇದು ನಿಮ್ಮ ಹೆಸರಿನೊಂದಿಗೆ ದಾಖಲೆಯಲ್ಲಿ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Cancel receipt …</source>
        <translation>ರಸೀದಿ ರದ್ದು ಮಾಡಿ …</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>ಮುದ್ರಣ ಸಾಲು</translation>
    </message>
</context>
<context>
    <name>mm::ui::ReceiptsViewModel</name>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>ಮುದ್ರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ರಸೀದಿ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Devotee</source>
        <translation>ಭಕ್ತರು</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ಫೋನ್</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ಯಾವುದಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ಪಾವತಿ ವಿಧಾನ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>ಕೌಂಟರ್</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ಕ್ಯಾಷಿಯರ್</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ಮುದ್ರಿಸಿದ್ದು</translation>
    </message>
</context>
<context>
    <name>mm::ui::RecordPanel</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>ಯಾರನ್ನೂ ಆರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Look for a devotee on the left, or register one with F2.</source>
        <translation>ಎಡಗಡೆ ಭಕ್ತರನ್ನು ಹುಡುಕಿ, ಅಥವಾ F2 ಒತ್ತಿ ನೋಂದಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>ನೋಂದಣಿ %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ವಿವರ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ಕುಟುಂಬ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ರಸೀದಿಗಳು</translation>
    </message>
</context>
<context>
    <name>mm::ui::RestorePanel</name>
    <message>
        <source>Choose a backup</source>
        <translation>ಬ್ಯಾಕಪ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Backups of MandirMitra (*.mmbackup);;All files (*)</source>
        <translation>MandirMitra ಬ್ಯಾಕಪ್‌ಗಳು (*.mmbackup);;ಎಲ್ಲ ಕಡತಗಳು (*)</translation>
    </message>
    <message>
        <source>Looking for the newest good backup</source>
        <translation>ಇತ್ತೀಚಿನ ಸರಿಯಾದ ಬ್ಯಾಕಪ್ ಹುಡುಕಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>ಬ್ಯಾಕಪ್ ಓದಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>ಬ್ಯಾಕಪ್‌ನಿಂದ ಮರಳಿ ಪಡೆಯಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .mmbackup.</source>
        <translation>.mmbackup ಎಂದು ಕೊನೆಗೊಳ್ಳುವ ಹೆಸರಿನ ಕಡತ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>&amp;Recovery key from the sheet</source>
        <translation>ಹಾಳೆಯಲ್ಲಿರುವ ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿ (&amp;R)</translation>
    </message>
    <message>
        <source>This computer has no key that opens the backup. Type the key, then Enter.</source>
        <translation>ಬ್ಯಾಕಪ್ ತೆರೆಯುವ ಕೀಲಿ ಈ ಕಂಪ್ಯೂಟರಿನಲ್ಲಿಲ್ಲ. ಕೀಲಿ ಟೈಪ್ ಮಾಡಿ ಎಂಟರ್ ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>ಈ ಬ್ಯಾಕಪ್‌ನಿಂದ ಮರಳಿ ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Choose another backup …</source>
        <translation>ಬೇರೆ ಬ್ಯಾಕಪ್ ಆರಿಸಿ …</translation>
    </message>
    <message>
        <source>Backup of %1, %2, made on %3 at %4. Receipts: %5, the newest %6. What was there before is kept beside it.</source>
        <translation>%1, %2 ರ ಬ್ಯಾಕಪ್, %3 ರಂದು %4ಕ್ಕೆ ಮಾಡಿದ್ದು. ರಸೀದಿಗಳು: %5, ಇತ್ತೀಚಿನದು %6. ಮೊದಲು ಇದ್ದದ್ದನ್ನು ಪಕ್ಕದಲ್ಲೇ ಉಳಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::RolesTable</name>
    <message>
        <source>yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>ಯಾವ ಹುದ್ದೆಗೆ ಏನು ಅನುಮತಿ</translation>
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
    <name>mm::ui::SeriesScreen</name>
    <message>
        <source>This counter was restored from a backup</source>
        <translation>ಈ ಕೌಂಟರನ್ನು ಬ್ಯಾಕಪ್‌ನಿಂದ ಮರಳಿ ಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Receipts issued after the backup are on paper, but not in these books. Type the last number that this counter printed, as it stands on the paper.</source>
        <translation>ಬ್ಯಾಕಪ್ ನಂತರ ನೀಡಿದ ರಸೀದಿಗಳು ಕಾಗದದಲ್ಲಿವೆ, ಈ ಲೆಕ್ಕಪತ್ರದಲ್ಲಿ ಇಲ್ಲ. ಈ ಕೌಂಟರ್ ಕೊನೆಯದಾಗಿ ಮುದ್ರಿಸಿದ ಸಂಖ್ಯೆಯನ್ನು ಕಾಗದದಲ್ಲಿರುವಂತೆಯೇ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Before the next receipt an administrator must say how the numbers of this counter go on.</source>
        <translation>ಮುಂದಿನ ರಸೀದಿಗೆ ಮುನ್ನ ಈ ಕೌಂಟರಿನ ಸಂಖ್ಯೆಗಳು ಹೇಗೆ ಮುಂದುವರಿಯಬೇಕೆಂದು ಆಡಳಿತಗಾರರು ತಿಳಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>&amp;Last receipt number printed here</source>
        <translation>ಇಲ್ಲಿ ಮುದ್ರಿಸಿದ ಕೊನೆಯ ರಸೀದಿ ಸಂಖ್ಯೆ (&amp;L)</translation>
    </message>
    <message>
        <source>Go on with the numbers</source>
        <translation>ಸಂಖ್ಯೆಗಳನ್ನು ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Nobody knows it, or it is later than the backup? Then the counter takes a new code, and its numbers begin anew; no number is ever given twice.</source>
        <translation>ಯಾರಿಗೂ ಗೊತ್ತಿಲ್ಲವೇ, ಅಥವಾ ಅದು ಬ್ಯಾಕಪ್‌ಗಿಂತ ನಂತರದ್ದೇ? ಹಾಗಿದ್ದರೆ ಕೌಂಟರ್ ಹೊಸ ಸಂಕೇತ ಪಡೆಯುತ್ತದೆ, ಅದರ ಸಂಖ್ಯೆಗಳು ಹೊಸದಾಗಿ ಆರಂಭವಾಗುತ್ತವೆ; ಯಾವ ಸಂಖ್ಯೆಯನ್ನೂ ಎರಡು ಬಾರಿ ನೀಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Take a new counter code</source>
        <translation>ಹೊಸ ಕೌಂಟರ್ ಸಂಕೇತ ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>ಬೇರೆಯವರಾಗಿ ಲಾಗಿನ್ ಆಗಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::SettingsForm</name>
    <message>
        <source>Temple and receipts</source>
        <translation>ದೇವಸ್ಥಾನ ಮತ್ತು ರಸೀದಿಗಳು</translation>
    </message>
    <message>
        <source>Deduction (section 133, earlier 80G)</source>
        <translation>ತೆರಿಗೆ ಕಡಿತ (ಕಲಂ 133, ಹಿಂದಿನ 80G)</translation>
    </message>
    <message>
        <source>Backup of this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರಿನ ಬ್ಯಾಕಪ್</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>ಕೌಂಟರಿನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Name of the temple</source>
        <translation>ದೇವಸ್ಥಾನದ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>ಸ್ಥಳೀಯ ಲಿಪಿಯಲ್ಲಿ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Name of the trust</source>
        <translation>ಟ್ರಸ್ಟ್‌ನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ಊರು</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>ಪಿನ್ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ಫೋನ್</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>ನೋಂದಣಿ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>PAN of the trust</source>
        <translation>ಟ್ರಸ್ಟ್‌ನ PAN</translation>
    </message>
    <message>
        <source>Signs receipts</source>
        <translation>ರಸೀದಿಗೆ ಸಹಿ ಮಾಡುವವರು</translation>
    </message>
    <message>
        <source>Words at the foot of receipts</source>
        <translation>ರಸೀದಿಯ ಕೆಳಗಿನ ಸಾಲು</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>ರಸೀದಿಗಳ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>ರಸೀದಿಗಳ ಕಾಗದ</translation>
    </message>
    <message>
        <source>Donations are deductible by</source>
        <translation>ದೇಣಿಗೆಗೆ ತೆರಿಗೆ ಕಡಿತ ಯಾವುದರಿಂದ</translation>
    </message>
    <message>
        <source>Number of the approval or notification</source>
        <translation>ಅನುಮೋದನೆ ಅಥವಾ ಅಧಿಸೂಚನೆಯ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>ಆದೇಶದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>ಯಾವಾಗಿನಿಂದ ಮಾನ್ಯ</translation>
    </message>
    <message>
        <source>Valid up to</source>
        <translation>ಯಾವಾಗಿನವರೆಗೆ ಮಾನ್ಯ</translation>
    </message>
    <message>
        <source>Folder (a stick or a second disk)</source>
        <translation>ಫೋಲ್ಡರ್ (USB ಸ್ಟಿಕ್ ಅಥವಾ ಎರಡನೇ ಡಿಸ್ಕ್)</translation>
    </message>
    <message>
        <source>Every day at (HH:MM)</source>
        <translation>ಪ್ರತಿದಿನ ಈ ಸಮಯಕ್ಕೆ (HH:MM)</translation>
    </message>
    <message>
        <source>Lock after minutes without a key</source>
        <translation>ಎಷ್ಟು ನಿಮಿಷ ಕೀಲಿ ಒತ್ತದಿದ್ದರೆ ಲಾಕ್</translation>
    </message>
    <message>
        <source>Hours in which the PIN is enough</source>
        <translation>ಎಷ್ಟು ಗಂಟೆಗಳವರೆಗೆ ಪಿನ್ ಸಾಕು</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>80 ಮಿಮೀ ಸುರುಳಿ</translation>
    </message>
    <message>
        <source>nothing: not deductible</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ: ತೆರಿಗೆ ಕಡಿತ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>approval of the trust (section 354)</source>
        <translation>ಟ್ರಸ್ಟ್‌ನ ಅನುಮೋದನೆ (ಕಲಂ 354)</translation>
    </message>
    <message>
        <source>notified place of worship</source>
        <translation>ಅಧಿಸೂಚಿತ ಪೂಜಾ ಸ್ಥಳ</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>ಫೋಲ್ಡರ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ಈಗಲೇ ಬ್ಯಾಕಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>No backup has been made on this computer yet.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರಿನಲ್ಲಿ ಇನ್ನೂ ಬ್ಯಾಕಪ್ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Last good backup: %1, %2</source>
        <translation>ಕೊನೆಯ ಸರಿಯಾದ ಬ್ಯಾಕಪ್: %1, %2</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>58 ಮಿಮೀ ಸುರುಳಿ</translation>
    </message>
    <message>
        <source>Days in which accountants may cancel; later only managers</source>
        <translation>ಲೆಕ್ಕಿಗರು ರದ್ದು ಮಾಡಬಹುದಾದ ದಿನಗಳು; ಆಮೇಲೆ ವ್ಯವಸ್ಥಾಪಕರು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Amounts offered for a donation (₹)</source>
        <translation>ದೇಣಿಗೆಗೆ ತೋರಿಸುವ ಮೊತ್ತಗಳು (₹)</translation>
    </message>
    <message>
        <source>Said to the devotee before a consent is ticked</source>
        <translation>ಒಪ್ಪಿಗೆ ಗುರುತಿಸುವ ಮುನ್ನ ಭಕ್ತರಿಗೆ ಹೇಳುವ ಮಾತು</translation>
    </message>
</context>
<context>
    <name>mm::ui::SettingsPage</name>
    <message>
        <source>Folder for backups</source>
        <translation>ಬ್ಯಾಕಪ್ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::SetupWizard</name>
    <message>
        <source>Making the temple&apos;s books</source>
        <translation>ದೇವಸ್ಥಾನದ ಲೆಕ್ಕಪತ್ರ ಸಿದ್ಧವಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>ಕೊನೆಯ ಹಂತ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2ರಲ್ಲಿ %1ನೇ ಹಂತ</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>ಸಿದ್ಧಪಡಿಸಿ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Fetching the temple&apos;s books</source>
        <translation>ದೇವಸ್ಥಾನದ ಲೆಕ್ಕಪುಸ್ತಕಗಳನ್ನು ತರಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ಸೇರಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaEntry</name>
    <message>
        <source>&amp;Seva</source>
        <translation>ಸೇವೆ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ದಿನಾಂಕ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>ಸಮಯ (&amp;B)</translation>
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
    <message>
        <source>&amp;Tickets</source>
        <translation>ಟಿಕೆಟ್‌ಗಳು (&amp;T)</translation>
    </message>
    <message>
        <source>Name or code. Enter: %1</source>
        <translation>ಹೆಸರು ಅಥವಾ ಸಂಕೇತ. Enter: %1</translation>
    </message>
    <message>
        <source>Full on this day. Next free day: %1</source>
        <translation>ಈ ದಿನ ಭರ್ತಿಯಾಗಿದೆ. ಮುಂದಿನ ಖಾಲಿ ದಿನ: %1</translation>
    </message>
    <message>
        <source>Full on every day that can be booked.</source>
        <translation>ಬುಕ್ ಮಾಡಬಹುದಾದ ಎಲ್ಲ ದಿನಗಳೂ ಭರ್ತಿಯಾಗಿವೆ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaForm</name>
    <message>
        <source>New seva</source>
        <translation>ಹೊಸ ಸೇವೆ</translation>
    </message>
    <message>
        <source>Change the seva</source>
        <translation>ಸೇವೆ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>ಸಂಕೇತ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name in English</source>
        <translation>ಇಂಗ್ಲಿಷಿನಲ್ಲಿ ಹೆಸರು (&amp;N)</translation>
    </message>
    <message>
        <source>Name in the &amp;temple&apos;s script</source>
        <translation>ದೇವಸ್ಥಾನದ ಲಿಪಿಯಲ್ಲಿ ಹೆಸರು (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Deity</source>
        <translation>ದೇವರು (&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>ವರ್ಗ (&amp;A)</translation>
    </message>
    <message>
        <source>Place in the &amp;list</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ ಸ್ಥಾನ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Price ₹</source>
        <translation>ದರ ₹ (&amp;P)</translation>
    </message>
    <message>
        <source>Price &amp;from</source>
        <translation>ದರ ಯಾವಾಗಿನಿಂದ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Batches, like 06:00-08:00=60</source>
        <translation>ತಂಡಗಳು, 06:00-08:00=60 ಎಂಬಂತೆ (&amp;B)</translation>
    </message>
    <message>
        <source>none: the whole day, no limit</source>
        <translation>ಇಲ್ಲದಿದ್ದರೆ: ದಿನವಿಡೀ, ಮಿತಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ವಾರಗಳು</translation>
    </message>
    <message>
        <source>B&amp;ook until, like 20:00-1 for the day before</source>
        <translation>ಬುಕ್ ಮಾಡಲು ಕೊನೆ, ಹಿಂದಿನ ದಿನಕ್ಕೆ 20:00-1 (&amp;O)</translation>
    </message>
    <message>
        <source>Days a&amp;head</source>
        <translation>ಎಷ್ಟು ದಿನ ಮುಂಚೆ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Report so many minutes before</source>
        <translation>ಎಷ್ಟು ನಿಮಿಷ ಮೊದಲು ಹಾಜರಾಗಬೇಕು (&amp;R)</translation>
    </message>
    <message>
        <source>Persons on one tic&amp;ket</source>
        <translation>ಒಂದು ಚೀಟಿಗೆ ವ್ಯಕ್ತಿಗಳು (&amp;K)</translation>
    </message>
    <message>
        <source>Inco&amp;me head</source>
        <translation>ಆದಾಯ ಶೀರ್ಷಿಕೆ (&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;und</source>
        <translation>ನಿಧಿ (&amp;U)</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>ಪ್ರಸಾದ</translation>
    </message>
    <message>
        <source>&amp;Instructions to the devotee</source>
        <translation>ಭಕ್ತರಿಗೆ ಸೂಚನೆಗಳು (&amp;I)</translation>
    </message>
    <message>
        <source>In use: can be booked</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ: ಬುಕ್ ಮಾಡಬಹುದು</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ಬಿಡಿ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>As the category says</source>
        <translation>ವರ್ಗದಂತೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaListPanel</name>
    <message>
        <source>Seva list of %1</source>
        <translation>%1ರ ಸೇವಾ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>ಪ್ರಿಂಟರ್ (&amp;R)</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>ಪ್ರಿಂಟರ್ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ಆಗಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>No printer was found. Save the list as PDF instead.</source>
        <translation>ಪ್ರಿಂಟರ್ ಸಿಗಲಿಲ್ಲ. ಪಟ್ಟಿಯನ್ನು PDF ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗೆ ಕಳುಹಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Save the seva list</source>
        <translation>ಸೇವಾ ಪಟ್ಟಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ಕಡತಗಳು (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ಎಂದು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Seva list of %1: what changed since %2</source>
        <translation>%1ರ ಸೇವಾ ಪಟ್ಟಿ: %2ರ ನಂತರ ಬದಲಾದದ್ದು</translation>
    </message>
    <message>
        <source>Nothing came and nothing went since the last print.</source>
        <translation>ಕೊನೆಯ ಮುದ್ರಣದ ನಂತರ ಏನೂ ಬಂದಿಲ್ಲ, ಹೋಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The list of this day has not been printed here yet. This is the whole list.</source>
        <translation>ಈ ದಿನದ ಪಟ್ಟಿ ಇಲ್ಲಿ ಇನ್ನೂ ಮುದ್ರಣವಾಗಿಲ್ಲ. ಇದು ಇಡೀ ಪಟ್ಟಿ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevaPanel</name>
    <message>
        <source>Change</source>
        <translation>ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ದರ</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>ತಂಡಗಳು</translation>
    </message>
    <message>
        <source>Choose a seva to see it here.</source>
        <translation>ಇಲ್ಲಿ ನೋಡಲು ಒಂದು ಸೇವೆ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ಸಂಕೇತ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ಹೆಸರುಗಳು</translation>
    </message>
    <message>
        <source>Deity</source>
        <translation>ದೇವರು</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ವರ್ಗ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (ಮುಚ್ಚಿದೆ)</translation>
    </message>
    <message>
        <source>The whole day, no limit</source>
        <translation>ದಿನವಿಡೀ, ಮಿತಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ವಾರಗಳು</translation>
    </message>
    <message>
        <source>Book until</source>
        <translation>ಬುಕ್ ಮಾಡಲು ಕೊನೆ</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>ಮುಂಚಿತವಾಗಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ದಿನ</numerusform>
            <numerusform>%n ದಿನಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ಹಾಜರಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n ನಿಮಿಷ ಮೊದಲು</numerusform>
            <numerusform>%n ನಿಮಿಷ ಮೊದಲು</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>ವ್ಯಕ್ತಿಗಳು</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>ಹೆಚ್ಚೆಂದರೆ %n</numerusform>
            <numerusform>ಹೆಚ್ಚೆಂದರೆ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Income head</source>
        <translation>ಆದಾಯ ಶೀರ್ಷಿಕೆ</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>ನಿಧಿ</translation>
    </message>
    <message>
        <source>Prasada</source>
        <translation>ಪ್ರಸಾದ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ಸೂಚನೆಗಳು</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2ರಿಂದ %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>ದರಗಳು</translation>
    </message>
</context>
<context>
    <name>mm::ui::SevasPage</name>
    <message>
        <source>Sevas</source>
        <translation>ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>The seva is saved.</source>
        <translation>ಸೇವೆಯನ್ನು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The new price is set. Receipts already issued keep theirs.</source>
        <translation>ಹೊಸ ದರ ನಿಗದಿಯಾಗಿದೆ. ಈಗಾಗಲೇ ಕೊಟ್ಟ ರಸೀದಿಗಳ ದರ ಬದಲಾಗದು.</translation>
    </message>
    <message>
        <source>The batch is saved.</source>
        <translation>ತಂಡವನ್ನು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The batch is closed. Bookings made for it stay.</source>
        <translation>ತಂಡವನ್ನು ಮುಚ್ಚಲಾಗಿದೆ. ಅದಕ್ಕೆ ಆಗಿರುವ ಬುಕಿಂಗ್‌ಗಳು ಹಾಗೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The deity is added.</source>
        <translation>ದೇವರನ್ನು ಸೇರಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>New seva</source>
        <translation>ಹೊಸ ಸೇವೆ</translation>
    </message>
    <message>
        <source>Deities</source>
        <translation>ದೇವರುಗಳು</translation>
    </message>
    <message>
        <source>Catalogue of sevas</source>
        <translation>ಸೇವೆಗಳ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>No sevas yet</source>
        <translation>ಇನ್ನೂ ಸೇವೆಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>What the temple offers stands here: with price, days and batches.</source>
        <translation>ದೇವಸ್ಥಾನದ ಸೇವೆಗಳು ದರ, ದಿನ ಮತ್ತು ತಂಡಗಳೊಂದಿಗೆ ಇಲ್ಲಿ ಕಾಣುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>ಸ್ವಾಗತ</translation>
    </message>
    <message>
        <source>Nothing here needs the internet, and what you type is kept if you stop half-way.</source>
        <translation>ಇಲ್ಲಿ ಯಾವುದಕ್ಕೂ ಇಂಟರ್ನೆಟ್ ಬೇಡ; ಅರ್ಧಕ್ಕೆ ನಿಲ್ಲಿಸಿದರೂ ಟೈಪ್ ಮಾಡಿದ್ದು ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Set up our temple</source>
        <translation>ನಮ್ಮ ದೇವಸ್ಥಾನ ಸಿದ್ಧಪಡಿಸಿ</translation>
    </message>
    <message>
        <source>Name and place of the temple, the languages of its receipts, and the first administrator. It takes a few minutes.</source>
        <translation>ದೇವಸ್ಥಾನದ ಹೆಸರು ಮತ್ತು ಊರು, ರಸೀದಿಗಳ ಭಾಷೆ, ಮೊದಲ ಆಡಳಿತಗಾರರು. ಕೆಲವೇ ನಿಮಿಷ ಸಾಕು.</translation>
    </message>
    <message>
        <source>Restore our temple from a backup …</source>
        <translation>ಬ್ಯಾಕಪ್‌ನಿಂದ ನಮ್ಮ ದೇವಸ್ಥಾನ ಮರಳಿ ಪಡೆಯಿರಿ …</translation>
    </message>
    <message>
        <source>Try the demo temple</source>
        <translation>ಮಾದರಿ ದೇವಸ್ಥಾನ ಬಳಸಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>A temple with sevas, donation categories and devotees to try everything with. Its receipts are not real.</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಬಳಸಿ ನೋಡಲು ಸೇವೆಗಳು, ದೇಣಿಗೆ ವರ್ಗಗಳು ಮತ್ತು ಭಕ್ತರಿರುವ ದೇವಸ್ಥಾನ. ಇದರ ರಸೀದಿಗಳು ನಿಜವಲ್ಲ.</translation>
    </message>
    <message>
        <source>Join a temple that already runs</source>
        <translation>ಈಗಾಗಲೇ ನಡೆಯುತ್ತಿರುವ ದೇವಸ್ಥಾನಕ್ಕೆ ಸೇರಿ</translation>
    </message>
    <message>
        <source>One more counter of a temple that is in the cloud. It needs the network once, and a code or a log-in from the office.</source>
        <translation>ಕ್ಲೌಡ್‌ನಲ್ಲಿರುವ ದೇವಸ್ಥಾನದ ಇನ್ನೊಂದು ಕೌಂಟರ್. ಒಮ್ಮೆ ನೆಟ್‌ವರ್ಕ್ ಬೇಕು, ಕಚೇರಿಯ ಸಂಕೇತ ಅಥವಾ ಲಾಗಿನ್ ಬೇಕು.</translation>
    </message>
</context>
<context>
    <name>mm::ui::SyncPanel</name>
    <message>
        <source>This counter and the office</source>
        <translation>ಈ ಕೌಂಟರ್ ಮತ್ತು ಕಚೇರಿ</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>ಈಗಲೇ ಕಳುಹಿಸಿ, ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ಗಮನ ಬೇಕು</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ವ್ಯತ್ಯಾಸಗಳು</translation>
    </message>
    <message>
        <source>Register this counter anew …</source>
        <translation>ಈ ಕೌಂಟರನ್ನು ಹೊಸದಾಗಿ ನೋಂದಾಯಿಸಿ …</translation>
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
        <source>Total</source>
        <translation>ಒಟ್ಟು</translation>
    </message>
    <message>
        <source>Columns, views and export</source>
        <translation>ಕಾಲಮ್‌ಗಳು, ನೋಟಗಳು ಮತ್ತು ರಫ್ತು</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableKeys</name>
    <message>
        <source>Search or filter the table</source>
        <translation>ಕೋಷ್ಟಕದಲ್ಲಿ ಹುಡುಕಿ ಅಥವಾ ಸೋಸಿ</translation>
    </message>
    <message>
        <source>Rows of the table dense or comfortable</source>
        <translation>ಕೋಷ್ಟಕದ ಸಾಲುಗಳು ಒತ್ತಾಗಿ ಅಥವಾ ಸಡಿಲವಾಗಿ</translation>
    </message>
    <message>
        <source>Saved views of the table</source>
        <translation>ಕೋಷ್ಟಕದ ಉಳಿಸಿದ ನೋಟಗಳು</translation>
    </message>
    <message>
        <source>Export the table as an Excel workbook</source>
        <translation>ಕೋಷ್ಟಕವನ್ನು ಎಕ್ಸೆಲ್ ವರ್ಕ್‌ಬುಕ್ ಆಗಿ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Export the table as a CSV file</source>
        <translation>ಕೋಷ್ಟಕವನ್ನು CSV ಕಡತವಾಗಿ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableLine</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n ಸಾಲು %1 ಗೆ ರಫ್ತಾಗಿದೆ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳು %1 ಗೆ ರಫ್ತಾಗಿವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>ರಫ್ತನ್ನು ನಿಲ್ಲಿಸಲಾಯಿತು. ಯಾವ ಕಡತವನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Export of the table</source>
        <translation>ಕೋಷ್ಟಕದ ರಫ್ತು</translation>
    </message>
    <message>
        <source>Stopping the export …</source>
        <translation>ರಫ್ತನ್ನು ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>ರಫ್ತಾಗುತ್ತಿದೆ: %2 ರಲ್ಲಿ %1 ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>ರಫ್ತಾಗುತ್ತಿದೆ: %1 ಸಾಲುಗಳು</translation>
    </message>
</context>
<context>
    <name>mm::ui::TableTools</name>
    <message>
        <source>Saved views …</source>
        <translation>ಉಳಿಸಿದ ನೋಟಗಳು …</translation>
    </message>
    <message>
        <source>Export as an Excel workbook …</source>
        <translation>ಎಕ್ಸೆಲ್ ವರ್ಕ್‌ಬುಕ್ ಆಗಿ ರಫ್ತು …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSV ಆಗಿ ರಫ್ತು …</translation>
    </message>
    <message>
        <source>Columns of this table</source>
        <translation>ಈ ಕೋಷ್ಟಕದ ಕಾಲಮ್‌ಗಳು</translation>
    </message>
    <message>
        <source>“%1” is shown as far as it goes.</source>
        <translation>“%1” ಅನ್ನು ಸಾಧ್ಯವಿದ್ದಷ್ಟು ತೋರಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>This list does not leave as a file by itself: export the register of devotees, which asks for the reason.</source>
        <translation>ಈ ಪಟ್ಟಿ ತಾನೇ ಕಡತವಾಗಿ ಹೊರಹೋಗುವುದಿಲ್ಲ: ಭಕ್ತರ ನೋಂದಣಿಯನ್ನು ರಫ್ತು ಮಾಡಿ, ಅದು ಕಾರಣವನ್ನು ಕೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>ಕೋಷ್ಟಕವನ್ನು ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ಕಡತಗಳು (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>ಎಕ್ಸೆಲ್ ವರ್ಕ್‌ಬುಕ್‌ಗಳು (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>ರಫ್ತು: %1</translation>
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
    <message>
        <source>Rows of this table</source>
        <translation>ಈ ಪಟ್ಟಿಯ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>ವಿಶಾಲ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>ಒತ್ತಾದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>As in the other tables</source>
        <translation>ಉಳಿದ ಪಟ್ಟಿಗಳಂತೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TemplePage</name>
    <message>
        <source>The temple</source>
        <translation>ದೇವಸ್ಥಾನ</translation>
    </message>
    <message>
        <source>The names stand at the head of every receipt.</source>
        <translation>ಈ ಹೆಸರುಗಳು ಪ್ರತಿ ರಸೀದಿಯ ಮೇಲ್ಭಾಗದಲ್ಲಿರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>&amp;Name in English</source>
        <translation>ಇಂಗ್ಲಿಷಿನಲ್ಲಿ ಹೆಸರು (&amp;N)</translation>
    </message>
    <message>
        <source>Name in the temple&apos;s own &amp;script</source>
        <translation>ದೇವಸ್ಥಾನದ ಲಿಪಿಯಲ್ಲಿ ಹೆಸರು (&amp;S)</translation>
    </message>
    <message>
        <source>As it stands over the gate: ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ. May be left empty.</source>
        <translation>ದ್ವಾರದ ಮೇಲೆ ಇರುವಂತೆ: ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ. ಖಾಲಿ ಬಿಡಬಹುದು.</translation>
    </message>
    <message>
        <source>Short &amp;code</source>
        <translation>ಕಿರು ಸಂಕೇತ (&amp;C)</translation>
    </message>
    <message>
        <source>2 to 10 letters and digits. It never changes later.</source>
        <translation>2 ರಿಂದ 10 ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರ ಮತ್ತು ಅಂಕಿಗಳು. ನಂತರ ಎಂದೂ ಬದಲಾಗದು.</translation>
    </message>
</context>
<context>
    <name>mm::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>ಇಂದು</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>ಹಿಂದಿನ ದಿನ</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>ಮರುದಿನ</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>ಪಟ್ಟಿ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>ನೆರವೇರಿದೆ</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Sevas of the day</source>
        <translation>ಈ ದಿನದ ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>Arrow keys walk, Space marks performed, N marks that nobody came.</source>
        <translation>ಬಾಣದ ಕೀಲಿಗಳು ಸಾಗುತ್ತವೆ, ಸ್ಪೇಸ್ ನೆರವೇರಿದೆ ಎಂದು, N ಬರಲಿಲ್ಲ ಎಂದು ಗುರುತಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>No sevas on this day</source>
        <translation>ಈ ದಿನ ಸೇವೆಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>What is booked at the counter for this day stands here by itself.</source>
        <translation>ಈ ದಿನಕ್ಕೆ ಕೌಂಟರಿನಲ್ಲಿ ಬುಕ್ ಮಾಡಿದ್ದು ತಾನಾಗಿಯೇ ಇಲ್ಲಿ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>ಇಂದು, %1</translation>
    </message>
    <message>
        <source>%1 of %2 performed</source>
        <translation>%2ರಲ್ಲಿ %1 ನೆರವೇರಿವೆ</translation>
    </message>
    <message>
        <source>Additions since the last print</source>
        <translation>ಕೊನೆಯ ಮುದ್ರಣದ ನಂತರ ಸೇರಿದವು</translation>
    </message>
</context>
<context>
    <name>mm::ui::TopBar</name>
    <message>
        <source>Switch user or lock</source>
        <translation>ಬಳಕೆದಾರರನ್ನು ಬದಲಿಸಿ ಅಥವಾ ಲಾಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>ಹುಡುಕಿ ಅಥವಾ ಆಜ್ಞೆ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ತಿಳಿ ಅಥವಾ ಗಾಢ ಬಣ್ಣ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Colours, rows, size</source>
        <translation>ಬಣ್ಣ, ಸಾಲು, ಗಾತ್ರ</translation>
    </message>
</context>
<context>
    <name>mm::ui::TroubleScreen</name>
    <message>
        <source>The temple&apos;s books cannot be opened</source>
        <translation>ದೇವಸ್ಥಾನದ ಲೆಕ್ಕಪತ್ರ ತೆರೆಯಲಾಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ಬ್ಯಾಕಪ್‌ನಿಂದ ಮರಳಿ ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>The temple as it was when the backup was made comes to this computer. Have the recovery key sheet at hand.</source>
        <translation>ಬ್ಯಾಕಪ್ ಮಾಡಿದಾಗ ಇದ್ದಂತೆ ದೇವಸ್ಥಾನದ ದಾಖಲೆ ಈ ಕಂಪ್ಯೂಟರಿಗೆ ಬರುತ್ತದೆ. ಮರುಪ್ರಾಪ್ತಿ ಕೀಲಿಯ ಹಾಳೆ ಕೈಗೆ ಸಿಗುವಂತಿರಲಿ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
</context>
<context>
    <name>mm::ui::UserPanel</name>
    <message>
        <source>Users</source>
        <translation>ಬಳಕೆದಾರರು</translation>
    </message>
    <message>
        <source>Choose a user on the left, or add one with F2.</source>
        <translation>ಎಡಗಡೆ ಬಳಕೆದಾರರನ್ನು ಆರಿಸಿ, ಅಥವಾ F2 ಒತ್ತಿ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 ರಿಂದ</translation>
    </message>
    <message>
        <source>this is you</source>
        <translation>ಇದು ನೀವೇ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>ಪ್ರವೇಶ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>ಪ್ರವೇಶ ಇದೆ</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>ಪ್ರವೇಶ ನೀಡಿ</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>ಪ್ರವೇಶ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ಹುದ್ದೆ (&amp;R)</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>ಹುದ್ದೆ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>ಮರೆತ ಪಾಸ್‌ವರ್ಡ್</translation>
    </message>
    <message>
        <source>Set new password</source>
        <translation>ಹೊಸ ಪಾಸ್‌ವರ್ಡ್ ಇಡಿ</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>ಪಿನ್ ಇದೆ</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>ಪಿನ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>ಪಿನ್ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>A &amp;PIN to begin with</source>
        <translation>ಆರಂಭದ ಪಿನ್ (&amp;P)</translation>
    </message>
    <message>
        <source>4 to 8 digits. They can change it themselves.</source>
        <translation>4ರಿಂದ 8 ಅಂಕಿಗಳು. ಅವರೇ ಬದಲಿಸಿಕೊಳ್ಳಬಹುದು.</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>ಪಿನ್ ಕೊಡಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::UsersPage</name>
    <message>
        <source>Disabled</source>
        <translation>ಪ್ರವೇಶ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>ಪ್ರವೇಶ ಇದೆ</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>ಬಳಕೆದಾರರು ಮತ್ತು ಹುದ್ದೆಗಳು</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>ಹೊಸ ಬಳಕೆದಾರರು</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>ಯಾವ ಹುದ್ದೆಗೆ ಏನು ಅನುಮತಿ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ಬಳಕೆದಾರರು</translation>
    </message>
    <message>
        <source>The user is added. Tell them the password; they can change it.</source>
        <translation>ಬಳಕೆದಾರರನ್ನು ಸೇರಿಸಲಾಗಿದೆ. ಅವರಿಗೆ ಪಾಸ್‌ವರ್ಡ್ ತಿಳಿಸಿ; ಅವರು ಅದನ್ನು ಬದಲಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>The role is changed. It counts from the next log-in.</source>
        <translation>ಹುದ್ದೆ ಬದಲಿಸಲಾಗಿದೆ. ಮುಂದಿನ ಲಾಗಿನ್‌ನಿಂದ ಜಾರಿಗೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The user may not log in any more. What they did stays in their name.</source>
        <translation>ಬಳಕೆದಾರರು ಇನ್ನು ಲಾಗಿನ್ ಆಗುವಂತಿಲ್ಲ. ಅವರು ಮಾಡಿದ್ದು ಅವರ ಹೆಸರಿನಲ್ಲೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The user may log in again.</source>
        <translation>ಬಳಕೆದಾರರು ಮತ್ತೆ ಲಾಗಿನ್ ಆಗಬಹುದು.</translation>
    </message>
    <message>
        <source>The new password is set; the PIN is taken away.</source>
        <translation>ಹೊಸ ಪಾಸ್‌ವರ್ಡ್ ಇಡಲಾಗಿದೆ; ಪಿನ್ ತೆಗೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>ನಿಮ್ಮ ಪಿನ್ ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The PIN is set. Tell it to them; they can change it.</source>
        <translation>ಪಿನ್ ಹೊಂದಿಸಲಾಗಿದೆ. ಅವರಿಗೆ ತಿಳಿಸಿ; ಅವರು ಬದಲಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>The PIN is taken away.</source>
        <translation>ಪಿನ್ ತೆಗೆಯಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>ಉಳಿಸಿದ ನೋಟಗಳು</translation>
    </message>
    <message>
        <source>A view keeps filters, columns, their order and widths, and the sort. It is yours, on this computer.</source>
        <translation>ನೋಟವು ಶೋಧಕಗಳು, ಕಾಲಮ್‌ಗಳು, ಅವುಗಳ ಕ್ರಮ, ಅಗಲ ಮತ್ತು ವಿಂಗಡಣೆಯನ್ನು ಉಳಿಸುತ್ತದೆ. ಅದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ನಿಮ್ಮದೇ.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ಹೆಸರು ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Save what the table shows now as</source>
        <translation>ಕೋಷ್ಟಕ ಈಗ ತೋರಿಸುವುದನ್ನು ಈ ಹೆಸರಿನಲ್ಲಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1” ನ ಹೊಸ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>ಈ ನೋಟ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>ಹೆಸರು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Standard view</source>
        <translation>ಸಾಮಾನ್ಯ ನೋಟ</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>ನೋಟದ ಹೆಸರು ಈಗ “%1”.</translation>
    </message>
    <message>
        <source>“%1” keeps what the table shows now.</source>
        <translation>ಕೋಷ್ಟಕ ಈಗ ತೋರಿಸುವುದನ್ನು “%1” ಉಳಿಸಿಕೊಂಡಿದೆ.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>mm::ui::WindowKeys</name>
    <message>
        <source>Search everything: page, action, receipt, devotee, seva</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಹುಡುಕಿ: ಪುಟ, ಕ್ರಿಯೆ, ರಸೀದಿ, ಭಕ್ತರು, ಸೇವೆ</translation>
    </message>
    <message>
        <source>The pages, from the top of the rail</source>
        <translation>ಪುಟಗಳು, ಪಟ್ಟಿಯ ಮೇಲಿನಿಂದ</translation>
    </message>
    <message>
        <source>Help for the page in front</source>
        <translation>ತೆರೆದ ಪುಟದ ಬಗ್ಗೆ ಸಹಾಯ</translation>
    </message>
    <message>
        <source>Print queue: what waits, print again</source>
        <translation>ಮುದ್ರಣ ಸಾಲು: ಕಾಯುತ್ತಿರುವವು, ಮತ್ತೆ ಮುದ್ರಣ</translation>
    </message>
    <message>
        <source>Cash drawer: cash in, cash out, no sale</source>
        <translation>ನಗದು ಪೆಟ್ಟಿಗೆ: ಜಮೆ, ತೆಗೆತ, ರಸೀದಿ ಇಲ್ಲದೆ ತೆರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Lock or change user</source>
        <translation>ಲಾಕ್ ಮಾಡಿ ಅಥವಾ ಬಳಕೆದಾರರನ್ನು ಬದಲಿಸಿ</translation>
    </message>
</context>
<context>
    <name>mm::ui::WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
</context>
</TS>
