<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ಒಂದು ಹೆಚ್ಚಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ಒಂದು ಕಡಿಮೆ ಮಾಡಿ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>ಆಯ್ಕೆಗಳ ಪಟ್ಟಿ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>True</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>False</source>
        <translation>ಅಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ತೆರೆಯಿರಿ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ಉಳಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ಹೀಗೆ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ಆರಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ಹೆಸರು ಬದಲಿಸಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ಅಳಿಸಿ(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ಹೊಸ ಕಡತಕೋಶ(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ಹೊಸ ಕಡತಕೋಶ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ಹೊಸ ಕಡತಕೋಶ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ಹೊಸ ಕಡತಕೋಶ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ಇಲ್ಲಿ ನೋಡಿ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ಕಡತದ ಹೆಸರು(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ಕಡತದ ಬಗೆ:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ಕಡತಕೋಶ:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ಕಡತಕೋಶಗಳು</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ಕಡತಕೋಶ</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ಕಡತಕೋಶ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ಎಲ್ಲ ಕಡತಗಳು (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ಎಲ್ಲ ಕಡತಗಳು (*)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ಅಡಗಿದ ಕಡತಗಳನ್ನೂ ತೋರಿಸಿ(&amp;H)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ಹಿಂದೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ಮುಂದೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ಮೇಲಿನ ಕಡತಕೋಶ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ಮೇಲಿನ ಕಡತಕೋಶಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ಪಟ್ಟಿ ನೋಟ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ವಿವರ ನೋಟ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ಪಟ್ಟಿ ನೋಟಕ್ಕೆ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ವಿವರ ನೋಟಕ್ಕೆ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ಬದಿಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ಸ್ಥಳಗಳ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ಇತ್ತೀಚಿನ ಸ್ಥಳಗಳು</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ತೋರಿಸಿ </translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ಕಡತಕೋಶ ಅಳಿಸಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; ಅನ್ನು ಅಳಿಸಬೇಕೆ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; ಬರೆಯದಂತೆ ರಕ್ಷಿತವಾಗಿದೆ.
ಆದರೂ ಅಳಿಸಬೇಕೆ?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ಆಗಲೇ ಇದೆ.
ಅದರ ಬದಲು ಇದನ್ನು ಇಡಬೇಕೆ?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ಕಡತ ಸಿಗಲಿಲ್ಲ.
ಕಡತದ ಹೆಸರು ಸರಿಯಿದೆಯೇ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ಕಡತಕೋಶ ಸಿಗಲಿಲ್ಲ.
ಹೆಸರು ಸರಿಯಿದೆಯೇ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>ಮೌಲ್ಯ ನಮೂದಿಸಿ:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂದಿನಂತೆ ಮಾಡಿ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>ವಿವರ ತೋರಿಸಿ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>ವಿವರ ಮರೆಮಾಡಿ…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>ಕಾಗದ</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>ಪುಟದ ಅಳತೆ:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>ಅಗಲ:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>ಎತ್ತರ:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>ಕಾಗದದ ತಟ್ಟೆ:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>ದಿಕ್ಕು</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ಉದ್ದವಾಗಿ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ಅಡ್ಡವಾಗಿ</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>ಅಂಚುಗಳು</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ಮೇಲಿನ ಅಂಚು</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ಕೆಳಗಿನ ಅಂಚು</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ಎಡ ಅಂಚು</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ಬಲ ಅಂಚು</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>ಪುಟ ವಿನ್ಯಾಸ</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>ಒಂದು ಹಾಳೆಗೆ ಪುಟಗಳು:</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>ಪುಟಗಳ ಕ್ರಮ:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>ಬೇರೆ</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>ಮಿಲಿಮೀಟರ್ (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>ಇಂಚು (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>ಪಾಯಿಂಟ್ (pt)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>ಮಿಮೀ</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ಇಂಚು</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>ಎಲ್ಲ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ಹೌದು(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>ಎಲ್ಲದಕ್ಕೂ ಹೌದು(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ಬೇಡ(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ಯಾವುದಕ್ಕೂ ಬೇಡ(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ಸ್ಥಗಿತಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ಕಡೆಗಣಿಸಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ತ್ಯಜಿಸಿ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ಅನ್ವಯಿಸಿ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ಮೊದಲಿನಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ಮೂಲ ಸ್ಥಿತಿಗೆ ತನ್ನಿ</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ಮುದ್ರಿಸಿ(&amp;P)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>ಆಯ್ಕೆಗಳು(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>ಆಯ್ಕೆಗಳು(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ಕಡತಕ್ಕೆ ಮುದ್ರಿಸಿ (ಪಿಡಿಎಫ್)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>ಕಡತಕ್ಕೆ ಮುದ್ರಿಸಿ…</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>ಪಿಡಿಎಫ್ ಕಡತ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಕಡತ</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>ಎಲ್ಲ ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>ಬೆಸ ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>ಸಮ ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ತಾನಾಗಿ</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>ಆರಂಭದ ಪುಟವು ಕೊನೆಯ ಪುಟಕ್ಕಿಂತ ಮುಂದಿರಬಾರದು.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ಆಗಲೇ ಇದೆ.
ಅದರ ಮೇಲೆ ಬರೆಯಬೇಕೆ?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ಒಂದು ಕಡತಕೋಶ.
ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 ಕಡತಕ್ಕೆ ಬರೆಯಲಾಗುವುದಿಲ್ಲ.
ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>ಮುದ್ರಣ ಮುನ್ನೋಟ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ಇಡೀ ಪುಟ ಹೊಂದಿಸಿ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ಅಗಲಕ್ಕೆ ಹೊಂದಿಸಿ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ದೊಡ್ಡದಾಗಿ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ಚಿಕ್ಕದಾಗಿ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ಉದ್ದವಾಗಿ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ಅಡ್ಡವಾಗಿ</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>ಮೊದಲ ಪುಟ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ಹಿಂದಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ಮುಂದಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>ಕೊನೆಯ ಪುಟ</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>ಒಂದು ಪುಟ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>ಎದುರುಬದುರಿನ ಪುಟ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>ಎಲ್ಲ ಪುಟಗಳ ನೋಟ</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>ಪುಟದ ವ್ಯವಸ್ಥೆ</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>ಪುಟದ ವ್ಯವಸ್ಥೆ</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>ಪಿಡಿಎಫ್ ಆಗಿ ಉಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>ಪುಟ</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>ಪ್ರತಿಗಳು</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>ಪ್ರತಿಗಳು:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ಮುದ್ರಿಸುವ ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>ಎಲ್ಲ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ಪುಟ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ರಿಂದ</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>ಈಗಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ಆಯ್ಕೆ</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>ಮುದ್ರಣದ ವ್ಯವಸ್ಥೆ</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>ಕ್ರಮವಾಗಿ ಜೋಡಿಸಿ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ಹಿಂದುಮುಂದಾಗಿ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ಆಯ್ಕೆಗಳು</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>ಬಣ್ಣ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ಬಣ್ಣದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ಕಪ್ಪು-ಬಿಳುಪು</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>ಎರಡೂ ಬದಿ ಮುದ್ರಣ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>ಉದ್ದ ಬದಿ</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>ಗಿಡ್ಡ ಬದಿ</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>ಪುಟಗಳು:</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>ಮುದ್ರಕ</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ಹೆಸರು(&amp;N):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>ಗುಣಗಳು(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>ಸ್ಥಳ:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ಮುನ್ನೋಟ</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ಬಗೆ:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>ಕಡತ(&amp;F):</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ಬಿಡಿ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂದಿನಂತೆ ಮಾಡಿ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; ಹಿಂದೆ(&amp;B)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ಮುಂದೆ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>ಮುಂದೆ(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>ಖಚಿತಪಡಿಸಿ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ಮುಗಿಯಿತು</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>ಮುಗಿಸಿ(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ಸಹಾಯ(&amp;H)</translation>
    </message>
</context>
</TS>
