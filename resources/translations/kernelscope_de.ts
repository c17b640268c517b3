<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A workbench for image convolution and pooling.</source>
        <translation>Eine Werkbank für Bildfaltung und Pooling.</translation>
    </message>
    <message>
        <source>About Kernelscope</source>
        <translation>Über Kernelscope</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>&amp;About Kernelscope</source>
        <translation>Ü&amp;ber Kernelscope</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>Neu berec&amp;hnen</translation>
    </message>
    <message>
        <source>&amp;First picture</source>
        <translation>&amp;Erstes Bild</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>&amp;Tasten und Maus…</translation>
    </message>
    <message>
        <source>&amp;Last picture</source>
        <translation>&amp;Letztes Bild</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächstes Bildfeld</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Open image…</source>
        <translation>Bild ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>&amp;Vorheriges Bild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Rulers</source>
        <translation>&amp;Lineale</translation>
    </message>
    <message>
        <source>&amp;Save recipe</source>
        <translation>Rezept &amp;speichern</translation>
    </message>
    <message>
        <source>All actions with their keys, to be searched, and what keys and mouse do in the panels and the table</source>
        <translation>Alle Befehle mit ihren Tasten, durchsuchbar, und was Tasten und Maus in den Bildfeldern und der Tabelle tun</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Arrange the window and its panels as at the first start</source>
        <translation>Ordnet das Fenster und seine Bildfelder an wie beim ersten Start</translation>
    </message>
    <message>
        <source>Centre on &amp;pixel</source>
        <translation>Auf &amp;Pixel zentrieren</translation>
    </message>
    <message>
        <source>Choose colours, levels and percentiles of the panel that has the keyboard</source>
        <translation>Farben, Tonwerte und Perzentile des Bildfelds wählen, das die Tastatur hat</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Schließt das Fenster</translation>
    </message>
    <message>
        <source>Colours and le&amp;vels…</source>
        <translation>Farben und &amp;Tonwerte…</translation>
    </message>
    <message>
        <source>Compute again after a cancelled computation</source>
        <translation>Rechnet nach einer abgebrochenen Berechnung erneut</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>Werte k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the values of what is selected or visible as a table</source>
        <translation>Kopiert die Werte der Auswahl oder des sichtbaren Teils als Tabelle</translation>
    </message>
    <message>
        <source>Copy what is selected or visible as a picture of 8 bits</source>
        <translation>Kopiert die Auswahl oder den sichtbaren Teil als Bild mit 8 Bit</translation>
    </message>
    <message>
        <source>Draw a rectangle by dragging, or with arrow keys between two presses of Space; Esc ends it</source>
        <translation>Zieht ein Rechteck mit der Maus auf, oder mit den Pfeiltasten zwischen zwei Druck auf die Leertaste; Esc beendet es</translation>
    </message>
    <message>
        <source>Drop the selected rectangle</source>
        <translation>Verwirft das ausgewählte Rechteck</translation>
    </message>
    <message>
        <source>Enlarge all three images</source>
        <translation>Vergrößert alle drei Bilder</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Give the panel that has the keyboard all the room</source>
        <translation>Gibt dem Bildfeld, das die Tastatur hat, den ganzen Platz</translation>
    </message>
    <message>
        <source>Give up what is being opened, computed or saved</source>
        <translation>Bricht ab, was gerade geöffnet, berechnet oder gespeichert wird</translation>
    </message>
    <message>
        <source>Go to pixel…</source>
        <translation>Gehe zu Pixel…</translation>
    </message>
    <message>
        <source>M&amp;aximise panel</source>
        <translation>Bildfeld &amp;maximieren</translation>
    </message>
    <message>
        <source>Move the chosen pixel into the middle</source>
        <translation>Rückt das gewählte Pixel in die Mitte</translation>
    </message>
    <message>
        <source>Move the keyboard from panel to panel</source>
        <translation>Setzt die Tastatur von Bildfeld zu Bildfeld weiter</translation>
    </message>
    <message>
        <source>N&amp;ext page</source>
        <translation>Nä&amp;chste Seite</translation>
    </message>
    <message>
        <source>One image pixel on one screen pixel</source>
        <translation>Ein Bildpixel auf einem Bildschirmpixel</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recipe…</source>
        <translation>Rezept öff&amp;nen…</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ein Bild öffnen</translation>
    </message>
    <message>
        <source>Open a recipe: kernels, layer settings and pooling</source>
        <translation>Öffnet ein Rezept: Filterkerne, Einstellungen der Schicht und Pooling</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the picture on the clipboard</source>
        <translation>Öffnet das Bild in der Zwischenablage</translation>
    </message>
    <message>
        <source>Open the pictures of a folder one after another</source>
        <translation>Öffnet die Bilder eines Ordners nacheinander</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Vorherige &amp;Seite</translation>
    </message>
    <message>
        <source>Paste &amp;image</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Rulers in each panel&apos;s own pixels</source>
        <translation>Lineale in den Pixeln des jeweiligen Bildfelds</translation>
    </message>
    <message>
        <source>Save &amp;filtered image…</source>
        <translation>Gefil&amp;tertes Bild speichern…</translation>
    </message>
    <message>
        <source>Save &amp;pooled image…</source>
        <translation>Gepooltes Bild s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save kernels, layer settings and pooling</source>
        <translation>Speichert Filterkerne, Einstellungen der Schicht und Pooling</translation>
    </message>
    <message>
        <source>Save recipe &amp;as…</source>
        <translation>Rezept speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the filtered image, exactly or as shown</source>
        <translation>Speichert das gefilterte Bild, exakt oder wie dargestellt</translation>
    </message>
    <message>
        <source>Save the pooled image, exactly or as shown</source>
        <translation>Speichert das gepoolte Bild, exakt oder wie dargestellt</translation>
    </message>
    <message>
        <source>Save the recipe under another name</source>
        <translation>Speichert das Rezept unter einem anderen Namen</translation>
    </message>
    <message>
        <source>Select &amp;area</source>
        <translation>&amp;Bereich auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Select a&amp;ll of the image</source>
        <translation>G&amp;anzes Bild auswählen</translation>
    </message>
    <message>
        <source>Select every pixel of the image</source>
        <translation>Wählt jedes Pixel des Bildes aus</translation>
    </message>
    <message>
        <source>Show smaller maps as small as they are: a pixel of any map is as large as one of the original</source>
        <translation>Zeigt kleinere Karten so klein, wie sie sind: Ein Pixel jeder Karte ist so groß wie eines des Originals</translation>
    </message>
    <message>
        <source>Show the folder with the log of unexpected errors</source>
        <translation>Den Ordner mit dem Protokoll unerwarteter Fehler zeigen</translation>
    </message>
    <message>
        <source>Show the selected rectangle as large as possible</source>
        <translation>Zeigt das ausgewählte Rechteck so groß wie möglich</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Zeigt das ganze Bild</translation>
    </message>
    <message>
        <source>Show why the chosen pixel has its value</source>
        <translation>Zeigen, warum der gewählte Pixel seinen Wert hat</translation>
    </message>
    <message>
        <source>Shrink all three images</source>
        <translation>Verkleinert alle drei Bilder</translation>
    </message>
    <message>
        <source>The first picture of the folder or the files</source>
        <translation>Das erste Bild des Ordners oder der Dateien</translation>
    </message>
    <message>
        <source>The last picture of the folder or the files</source>
        <translation>Das letzte Bild des Ordners oder der Dateien</translation>
    </message>
    <message>
        <source>The next page of a file with several</source>
        <translation>Die nächste Seite einer mehrseitigen Datei</translation>
    </message>
    <message>
        <source>The next picture of the folder or the files</source>
        <translation>Das nächste Bild des Ordners oder der Dateien</translation>
    </message>
    <message>
        <source>The page before this one</source>
        <translation>Die Seite vor dieser</translation>
    </message>
    <message>
        <source>The picture before this one</source>
        <translation>Das Bild vor diesem</translation>
    </message>
    <message>
        <source>Theme, language and what is remembered</source>
        <translation>Farbschema, Sprache und was gemerkt wird</translation>
    </message>
    <message>
        <source>True si&amp;ze</source>
        <translation>Wahre G&amp;röße</translation>
    </message>
    <message>
        <source>Type the x and y of a pixel to explain</source>
        <translation>x und y des Pixels eintippen, der erklärt werden soll</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Nutzt den ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Values on pi&amp;xels</source>
        <translation>&amp;Werte auf den Pixeln</translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation>Versionen und Lizenz</translation>
    </message>
    <message>
        <source>Write the value on each pixel that is large enough</source>
        <translation>Schreibt auf jedes Pixel, das groß genug ist, seinen Wert</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Auf A&amp;uswahl vergrößern</translation>
    </message>
</context>
<context>
    <name>ActivationRows</name>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Change activation</source>
        <translation>Aktivierung ändern</translation>
    </message>
    <message>
        <source>Change range</source>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <source>Change slope</source>
        <translation>Steigung ändern</translation>
    </message>
    <message>
        <source>Empty: the range of the image file&apos;s kind</source>
        <translation>Leer: der Wertebereich des Bildes</translation>
    </message>
    <message>
        <source>Factor of the values below 0</source>
        <translation>Faktor für Werte unter 0</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>What happens to a value after scale and bias</source>
        <translation>Was nach Skalierung und Bias mit einem Wert geschieht</translation>
    </message>
</context>
<context>
    <name>ArithmeticView</name>
    <message>
        <source>Arithmetic of the pixel</source>
        <translation>Rechnung des Pixels</translation>
    </message>
    <message>
        <source>Largest products</source>
        <translation>Größte Produkte</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour scale</source>
        <translation>Farbskala</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Nothing was copied: {0} × {1} pixels are chosen, {2}; select fewer or zoom in</source>
        <translation>Es wurde nichts kopiert: {0} × {1} Pixel sind gewählt, {2}; wählen Sie weniger aus oder vergrößern Sie die Ansicht</translation>
    </message>
    <message>
        <source>a picture has at most {0} pixels</source>
        <translation>ein Bild hat höchstens {0} Pixel</translation>
    </message>
    <message>
        <source>a table has at most {0} cells</source>
        <translation>eine Tabelle hat höchstens {0} Zellen</translation>
    </message>
    <message>
        <source>{0} shows nothing that could be copied</source>
        <translation>{0} zeigt nichts, was sich kopieren ließe</translation>
    </message>
    <message>
        <source>{0}: {1} × {2} pixels were copied, in 8 bits as shown</source>
        <translation>{0}: {1} × {2} Pixel wurden kopiert, in 8 Bit wie dargestellt</translation>
    </message>
    <message>
        <source>{0}: {1} × {2} values were copied as a table</source>
        <translation>{0}: {1} × {2} Werte wurden als Tabelle kopiert</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source> after {0}</source>
        <translation> nach {0}</translation>
    </message>
    <message>
        <source>&quot;)&quot; after {0} closes nothing</source>
        <translation>„)“ nach {0} schließt nichts</translation>
    </message>
    <message>
        <source>&quot;{0}&quot;</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; after the numbers cannot be read</source>
        <translation>„{0}“ nach den Zahlen lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; before the numbers cannot be read</source>
        <translation>„{0}“ vor den Zahlen lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be read{1}</source>
        <translation>„{0}“ lässt sich nicht lesen{1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; could be a decimal or thousands: use a point or no comma</source>
        <translation>„{0}“ könnte eine Dezimalzahl oder Tausender sein: schreiben Sie einen Punkt oder kein Komma</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; could be a decimal or two numbers: use a point, or part the numbers by tabs or semicolons</source>
        <translation>„{0}“ könnte eine Dezimalzahl oder zwei Zahlen sein: schreiben Sie einen Punkt, oder trennen Sie die Zahlen durch Tabulatoren oder Semikolons</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is closed by &quot;{1}&quot;</source>
        <translation>„{0}“ wird mit „{1}“ geschlossen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; mixes a decimal and a fraction</source>
        <translation>„{0}“ vermischt eine Dezimalzahl und einen Bruch</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands beside rows in brackets</source>
        <translation>„{0}“ steht neben Zeilen in Klammern</translation>
    </message>
    <message>
        <source>({0}, {1}) lies outside the {2} x {3} weights</source>
        <translation>({0}, {1}) liegt außerhalb der {2} x {3} Gewichte</translation>
    </message>
    <message>
        <source>0 0 0 | a b c d | 0 0 0</source>
        <translation>0 0 0 | a b c d | 0 0 0</translation>
    </message>
    <message>
        <source>256 levels without compression loss; read everywhere</source>
        <translation>256 Stufen ohne Kompressionsverlust; überall lesbar</translation>
    </message>
    <message>
        <source>256 levels; small, but pixels change</source>
        <translation>256 Stufen; klein, aber Pixel ändern sich</translation>
    </message>
    <message>
        <source>256 levels; small, with or without compression loss</source>
        <translation>256 Stufen; klein, mit oder ohne Kompressionsverlust</translation>
    </message>
    <message>
        <source>65,536 levels without compression loss</source>
        <translation>65 536 Stufen ohne Kompressionsverlust</translation>
    </message>
    <message>
        <source>A gray relief without the picture&apos;s own tones: even areas become 128.</source>
        <translation>Ein graues Relief ohne die Töne des Bildes: Gleichmäßige Flächen werden 128.</translation>
    </message>
    <message>
        <source>A pass along the rows and one along the columns, where the kernel is their product</source>
        <translation>Ein Durchgang entlang der Zeilen und einer entlang der Spalten, wo der Filterkern ihr Produkt ist</translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the east (right).</source>
        <translation>Ein erhabenes Aussehen, das die Töne des Bildes behält, hell, wo es nach Osten (rechts) heller wird.</translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the north (up).</source>
        <translation>Ein erhabenes Aussehen, das die Töne des Bildes behält, hell, wo es nach Norden (oben) heller wird.</translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the north-east (upper right).</source>
        <translation>Ein erhabenes Aussehen, das die Töne des Bildes behält, hell, wo es nach Nordosten (rechts oben) heller wird.</translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the north-west (upper left).</source>
        <translation>Ein erhabenes Aussehen, das die Töne des Bildes behält, hell, wo es nach Nordwesten (links oben) heller wird.</translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the south (down).</source>
        <translation>Ein erhabenes Aussehen, das die Töne des Bildes behält, hell, wo es nach Süden (unten) heller wird.</translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the south-east (lower right).</source>
        <translation>Ein erhabenes Aussehen, das die Töne des Bildes behält, hell, wo es nach Südosten (rechts unten) heller wird.</translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the south-west (lower left).</source>
        <translation>Ein erhabenes Aussehen, das die Töne des Bildes behält, hell, wo es nach Südwesten (links unten) heller wird.</translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the west (left).</source>
        <translation>Ein erhabenes Aussehen, das die Töne des Bildes behält, hell, wo es nach Westen (links) heller wird.</translation>
    </message>
    <message>
        <source>A staircase with a hand-rail and a figure: lines and edges of every direction.</source>
        <translation>Eine Treppe mit Geländer und einer Figur: Linien und Kanten in jeder Richtung.</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Adds to each pixel its difference from all eight neighbours: much crisper edges, much more noise.</source>
        <translation>Addiert zu jedem Pixel seinen Unterschied zu allen acht Nachbarn: viel schärfere Kanten, viel mehr Rauschen.</translation>
    </message>
    <message>
        <source>Adds to each pixel its difference from its neighbours, as much as you like.</source>
        <translation>Addiert zu jedem Pixel seinen Unterschied zu den Nachbarn, so stark Sie wollen.</translation>
    </message>
    <message>
        <source>Adds to each pixel its difference from the four neighbours: crisper edges, more noise.</source>
        <translation>Addiert zu jedem Pixel seinen Unterschied zu den vier Nachbarn: schärfere Kanten, mehr Rauschen.</translation>
    </message>
    <message>
        <source>Adds to the picture its difference from its own Gaussian blur.</source>
        <translation>Addiert zum Bild seinen Unterschied zum eigenen Gauß-Weichzeichner.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>An ankle boot of 28 x 28 pixels, small enough to read.</source>
        <translation>Eine Stiefelette aus 28 x 28 Pixeln, klein genug zum Lesen.</translation>
    </message>
    <message>
        <source>An initialised array of double, for C++ too</source>
        <translation>Ein initialisiertes Feld aus double, auch für C++</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Answers to stripes of one width and one direction, as cells of the visual cortex do.</source>
        <translation>Antwortet auf Streifen einer Breite und einer Richtung, wie Zellen der Sehrinde.</translation>
    </message>
    <message>
        <source>Anti-aliased line by the rule of MATLAB&apos;s fspecial(&apos;motion&apos;)</source>
        <translation>Geglättete Linie nach der Regel von MATLABs fspecial(&apos;motion&apos;)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>As it is where all values fit, else signed</source>
        <translation>Unverändert, wo alle Werte passen, sonst mit Vorzeichen</translation>
    </message>
    <message>
        <source>As shown in the panel</source>
        <translation>Wie im Bildfeld dargestellt</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>BMP</source>
        <translation>BMP</translation>
    </message>
    <message>
        <source>Binomial coefficients 1 2 1; OpenCV&apos;s GaussianBlur of size 3</source>
        <translation>Binomialkoeffizienten 1 2 1; OpenCVs GaussianBlur der Größe 3</translation>
    </message>
    <message>
        <source>Binomial coefficients 1 4 6 4 1; OpenCV&apos;s GaussianBlur of size 5</source>
        <translation>Binomialkoeffizienten 1 4 6 4 1; OpenCVs GaussianBlur der Größe 5</translation>
    </message>
    <message>
        <source>Black and white squares of 32 pixels.</source>
        <translation>Schwarze und weiße Quadrate von 32 Pixeln.</translation>
    </message>
    <message>
        <source>Black, purple, pale yellow; even steps in lightness</source>
        <translation>Schwarz, Violett, Blassgelb; gleichmäßige Helligkeitsstufen</translation>
    </message>
    <message>
        <source>Black, red, yellow; even steps in lightness</source>
        <translation>Schwarz, Rot, Gelb; gleichmäßige Helligkeitsstufen</translation>
    </message>
    <message>
        <source>Blue, gray, yellow; looks nearly the same to the colour-blind</source>
        <translation>Blau, Grau, Gelb; sieht bei Farbenfehlsichtigkeit fast gleich aus</translation>
    </message>
    <message>
        <source>Blurs along a line, as a camera that moved during the exposure.</source>
        <translation>Verwischt entlang einer Linie, wie eine Kamera, die sich während der Belichtung bewegt hat.</translation>
    </message>
    <message>
        <source>Blurs like a lens out of focus: every bright point becomes a disk.</source>
        <translation>Verwischt wie ein unscharf gestelltes Objektiv: Jeder helle Punkt wird zur Scheibe.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Stiefel</translation>
    </message>
    <message>
        <source>Box 3</source>
        <translation>Kasten 3</translation>
    </message>
    <message>
        <source>Box 5</source>
        <translation>Kasten 5</translation>
    </message>
    <message>
        <source>Box 7</source>
        <translation>Kasten 7</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Kasten-Weichzeichner</translation>
    </message>
    <message>
        <source>Bright on thin bright diagonal lines that fall to the right.</source>
        <translation>Hell auf dünnen hellen Diagonalen, die nach rechts fallen.</translation>
    </message>
    <message>
        <source>Bright on thin bright diagonal lines that rise to the right.</source>
        <translation>Hell auf dünnen hellen Diagonalen, die nach rechts steigen.</translation>
    </message>
    <message>
        <source>Bright on thin bright horizontal lines.</source>
        <translation>Hell auf dünnen hellen horizontalen Linien.</translation>
    </message>
    <message>
        <source>Bright on thin bright vertical lines.</source>
        <translation>Hell auf dünnen hellen vertikalen Linien.</translation>
    </message>
    <message>
        <source>Bright where a pixel is brighter than its neighbours: fine bright lines and the bright side of edges. Minus Laplacian 8.</source>
        <translation>Hell, wo ein Pixel heller ist als seine Nachbarn: feine helle Linien und die helle Seite von Kanten. Negativer Laplace 8.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the east (right).</source>
        <translation>Hell, wo das Bild nach Osten (rechts) heller wird.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the east (right); opposite directions differ only in sign.</source>
        <translation>Hell, wo das Bild nach Osten (rechts) heller wird; entgegengesetzte Richtungen unterscheiden sich nur im Vorzeichen.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the east (right); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation>Hell, wo das Bild nach Osten (rechts) heller wird; das größte der acht gibt Stärke und Richtung einer Kante an.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north (up).</source>
        <translation>Hell, wo das Bild nach Norden (oben) heller wird.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north (up); opposite directions differ only in sign.</source>
        <translation>Hell, wo das Bild nach Norden (oben) heller wird; entgegengesetzte Richtungen unterscheiden sich nur im Vorzeichen.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north (up); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation>Hell, wo das Bild nach Norden (oben) heller wird; das größte der acht gibt Stärke und Richtung einer Kante an.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-east (upper right).</source>
        <translation>Hell, wo das Bild nach Nordosten (rechts oben) heller wird.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-east (upper right); opposite directions differ only in sign.</source>
        <translation>Hell, wo das Bild nach Nordosten (rechts oben) heller wird; entgegengesetzte Richtungen unterscheiden sich nur im Vorzeichen.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-east (upper right); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation>Hell, wo das Bild nach Nordosten (rechts oben) heller wird; das größte der acht gibt Stärke und Richtung einer Kante an.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-west (upper left).</source>
        <translation>Hell, wo das Bild nach Nordwesten (links oben) heller wird.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-west (upper left); opposite directions differ only in sign.</source>
        <translation>Hell, wo das Bild nach Nordwesten (links oben) heller wird; entgegengesetzte Richtungen unterscheiden sich nur im Vorzeichen.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-west (upper left); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation>Hell, wo das Bild nach Nordwesten (links oben) heller wird; das größte der acht gibt Stärke und Richtung einer Kante an.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south (down).</source>
        <translation>Hell, wo das Bild nach Süden (unten) heller wird.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south (down); opposite directions differ only in sign.</source>
        <translation>Hell, wo das Bild nach Süden (unten) heller wird; entgegengesetzte Richtungen unterscheiden sich nur im Vorzeichen.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south (down); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation>Hell, wo das Bild nach Süden (unten) heller wird; das größte der acht gibt Stärke und Richtung einer Kante an.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-east (lower right).</source>
        <translation>Hell, wo das Bild nach Südosten (rechts unten) heller wird.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-east (lower right); opposite directions differ only in sign.</source>
        <translation>Hell, wo das Bild nach Südosten (rechts unten) heller wird; entgegengesetzte Richtungen unterscheiden sich nur im Vorzeichen.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-east (lower right); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation>Hell, wo das Bild nach Südosten (rechts unten) heller wird; das größte der acht gibt Stärke und Richtung einer Kante an.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-west (lower left).</source>
        <translation>Hell, wo das Bild nach Südwesten (links unten) heller wird.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-west (lower left); opposite directions differ only in sign.</source>
        <translation>Hell, wo das Bild nach Südwesten (links unten) heller wird; entgegengesetzte Richtungen unterscheiden sich nur im Vorzeichen.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-west (lower left); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation>Hell, wo das Bild nach Südwesten (links unten) heller wird; das größte der acht gibt Stärke und Richtung einer Kante an.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the west (left).</source>
        <translation>Hell, wo das Bild nach Westen (links) heller wird.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the west (left); opposite directions differ only in sign.</source>
        <translation>Hell, wo das Bild nach Westen (links) heller wird; entgegengesetzte Richtungen unterscheiden sich nur im Vorzeichen.</translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the west (left); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation>Hell, wo das Bild nach Westen (links) heller wird; das größte der acht gibt Stärke und Richtung einer Kante an.</translation>
    </message>
    <message>
        <source>Brightens by 1 per pixel to the right: shows a derivative&apos;s gain.</source>
        <translation>Wird nach rechts je Pixel um 1 heller: zeigt die Verstärkung einer Ableitung.</translation>
    </message>
    <message>
        <source>By fast Fourier transform, for large kernels that are not separable</source>
        <translation>Mit der schnellen Fourier-Transformation, für große Filterkerne, die nicht separabel sind</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>CMYK in TIFF is only read in 8 or 16 bits</source>
        <translation>CMYK in TIFF wird nur mit 8 oder 16 Bit gelesen</translation>
    </message>
    <message>
        <source>CMYK read as RGB</source>
        <translation>CMYK als RGB gelesen</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Periodisch</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Begrenzen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns (0: automatic)</source>
        <translation>Spalten (0: automatisch)</translation>
    </message>
    <message>
        <source>Compares a pixel with its four neighbours. Sharp edges of every direction stand out, even areas and smooth slopes become 0.</source>
        <translation>Vergleicht ein Pixel mit seinen vier Nachbarn. Scharfe Kanten jeder Richtung treten hervor, gleichmäßige Flächen und sanfte Verläufe werden 0.</translation>
    </message>
    <message>
        <source>Compares the neighbours below with the ones above. Horizontal lines and edges stand out, even areas and vertical lines become 0.</source>
        <translation>Vergleicht die unteren Nachbarn mit den oberen. Horizontale Linien und Kanten treten hervor, gleichmäßige Flächen und vertikale Linien werden 0.</translation>
    </message>
    <message>
        <source>Compares the right neighbours with the left ones. Vertical lines and edges stand out, even areas and horizontal lines become 0.</source>
        <translation>Vergleicht die rechten Nachbarn mit den linken. Vertikale Linien und Kanten treten hervor, gleichmäßige Flächen und horizontale Linien werden 0.</translation>
    </message>
    <message>
        <source>Compass (Kirsch)</source>
        <translation>Kompass (Kirsch)</translation>
    </message>
    <message>
        <source>Compass (Prewitt)</source>
        <translation>Kompass (Prewitt)</translation>
    </message>
    <message>
        <source>Compass (Robinson)</source>
        <translation>Kompass (Robinson)</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Daugman, 1985</source>
        <translation>Daugman, 1985</translation>
    </message>
    <message>
        <source>Decimals parted by tabs, for spreadsheets</source>
        <translation>Dezimalzahlen, durch Tabulatoren getrennt, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Difference of Gaussians (DoG)</source>
        <translation>Differenz von Gauß-Filtern (DoG)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Disk blur</source>
        <translation>Scheiben-Weichzeichner</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Edge part of a 3 x 3 neighbourhood: a ripple across the falling diagonal.</source>
        <translation>Kantenanteil einer 3 x 3-Umgebung: eine Welle quer zur fallenden Diagonale.</translation>
    </message>
    <message>
        <source>Edge part of a 3 x 3 neighbourhood: a ripple across the rising diagonal.</source>
        <translation>Kantenanteil einer 3 x 3-Umgebung: eine Welle quer zur steigenden Diagonale.</translation>
    </message>
    <message>
        <source>Edge part of a 3 x 3 neighbourhood: brighter above than below.</source>
        <translation>Kantenanteil einer 3 x 3-Umgebung: oben heller als unten.</translation>
    </message>
    <message>
        <source>Edge part of a 3 x 3 neighbourhood: brighter on the left than on the right.</source>
        <translation>Kantenanteil einer 3 x 3-Umgebung: links heller als rechts.</translation>
    </message>
    <message>
        <source>Edges (first derivative)</source>
        <translation>Kanten (erste Ableitung)</translation>
    </message>
    <message>
        <source>Edges (second derivative)</source>
        <translation>Kanten (zweite Ableitung)</translation>
    </message>
    <message>
        <source>Edges in all directions</source>
        <translation>Kanten in allen Richtungen</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Prägen</translation>
    </message>
    <message>
        <source>Emboss (relief)</source>
        <translation>Prägen (Relief)</translation>
    </message>
    <message>
        <source>Emboss by direction</source>
        <translation>Prägen nach Richtung</translation>
    </message>
    <message>
        <source>Every value exactly; read by scientific programs</source>
        <translation>Jeder Wert exakt; von wissenschaftlichen Programmen lesbar</translation>
    </message>
    <message>
        <source>Every value exactly; the recipe is not in the file</source>
        <translation>Jeder Wert exakt; das Rezept steht nicht in der Datei</translation>
    </message>
    <message>
        <source>Every weight times its pixel, one after another</source>
        <translation>Jedes Gewicht mal sein Pixel, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Exact area of each pixel inside the circle; compare MATLAB&apos;s fspecial(&apos;disk&apos;)</source>
        <translation>Exakte Fläche jedes Pixels im Kreis; vergleiche MATLABs fspecial(&apos;disk&apos;)</translation>
    </message>
    <message>
        <source>FFT</source>
        <translation>FFT</translation>
    </message>
    <message>
        <source>Farid 5 x</source>
        <translation>Farid 5 x</translation>
    </message>
    <message>
        <source>Farid 5 y</source>
        <translation>Farid 5 y</translation>
    </message>
    <message>
        <source>Farid and Simoncelli, Differentiation of Discrete Multidimensional Signals, 2004</source>
        <translation>Farid und Simoncelli, Differentiation of Discrete Multidimensional Signals, 2004</translation>
    </message>
    <message>
        <source>Finds edges of every direction as a change of sign, dark on the bright side.</source>
        <translation>Findet Kanten jeder Richtung als Vorzeichenwechsel, dunkel auf der hellen Seite.</translation>
    </message>
    <message>
        <source>Finds edges of every direction, diagonals as strongly as the others.</source>
        <translation>Findet Kanten jeder Richtung, Diagonalen so stark wie die anderen.</translation>
    </message>
    <message>
        <source>Finds edges of every direction; alpha shifts weight from the sides to the corners.</source>
        <translation>Findet Kanten jeder Richtung; Alpha verschiebt Gewicht von den Seiten zu den Ecken.</translation>
    </message>
    <message>
        <source>First pixel</source>
        <translation>Erstes Pixel</translation>
    </message>
    <message>
        <source>Fisher, Perkins, Walker and Wolfart, HIPR2</source>
        <translation>Fisher, Perkins, Walker und Wolfart, HIPR2</translation>
    </message>
    <message>
        <source>Five-point difference formula; SciPy&apos;s laplace and OpenCV&apos;s Laplacian of size 1</source>
        <translation>Fünf-Punkte-Differenzenformel; SciPys laplace und OpenCVs Laplacian der Größe 1</translation>
    </message>
    <message>
        <source>Frei and Chen, Fast Boundary Detection: A Generalization and a New Algorithm, 1977</source>
        <translation>Frei und Chen, Fast Boundary Detection: A Generalization and a New Algorithm, 1977</translation>
    </message>
    <message>
        <source>Frei-Chen 1</source>
        <translation>Frei-Chen 1</translation>
    </message>
    <message>
        <source>Frei-Chen 2</source>
        <translation>Frei-Chen 2</translation>
    </message>
    <message>
        <source>Frei-Chen 3</source>
        <translation>Frei-Chen 3</translation>
    </message>
    <message>
        <source>Frei-Chen 4</source>
        <translation>Frei-Chen 4</translation>
    </message>
    <message>
        <source>Frei-Chen 5</source>
        <translation>Frei-Chen 5</translation>
    </message>
    <message>
        <source>Frei-Chen 6</source>
        <translation>Frei-Chen 6</translation>
    </message>
    <message>
        <source>Frei-Chen 7</source>
        <translation>Frei-Chen 7</translation>
    </message>
    <message>
        <source>Frei-Chen 8</source>
        <translation>Frei-Chen 8</translation>
    </message>
    <message>
        <source>Frei-Chen 9</source>
        <translation>Frei-Chen 9</translation>
    </message>
    <message>
        <source>Frei-Chen basis</source>
        <translation>Frei-Chen-Basis</translation>
    </message>
    <message>
        <source>Frei-Chen x</source>
        <translation>Frei-Chen x</translation>
    </message>
    <message>
        <source>Frei-Chen y</source>
        <translation>Frei-Chen y</translation>
    </message>
    <message>
        <source>From black to white</source>
        <translation>Von Schwarz bis Weiß</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>GIMP&apos;s manual and Image Kernels Explained Visually (Setosa)</source>
        <translation>GIMP-Handbuch und Image Kernels Explained Visually (Setosa)</translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation>Gabor</translation>
    </message>
    <message>
        <source>Gaussian 3</source>
        <translation>Gauß 3</translation>
    </message>
    <message>
        <source>Gaussian 5</source>
        <translation>Gauß 5</translation>
    </message>
    <message>
        <source>Gaussian 5 (159)</source>
        <translation>Gauß 5 (159)</translation>
    </message>
    <message>
        <source>Gaussian 5 (273)</source>
        <translation>Gauß 5 (273)</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Gauß-Weichzeichner</translation>
    </message>
    <message>
        <source>Gonzalez and Woods, Digital Image Processing</source>
        <translation>Gonzalez und Woods, Digital Image Processing</translation>
    </message>
    <message>
        <source>Grays</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>HEIC</source>
        <translation>HEIC</translation>
    </message>
    <message>
        <source>Half turn</source>
        <translation>Halbe Drehung</translation>
    </message>
    <message>
        <source>Half turn, other sign</source>
        <translation>Halbe Drehung, umgekehrtes Vorzeichen</translation>
    </message>
    <message>
        <source>Horizontal lines</source>
        <translation>Horizontale Linien</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Identity and shift</source>
        <translation>Identität und Verschiebung</translation>
    </message>
    <message>
        <source>ImageJ, Process &gt; Shadows</source>
        <translation>ImageJ, Process &gt; Shadows</translation>
    </message>
    <message>
        <source>ImageJ, Process &gt; Sharpen</source>
        <translation>ImageJ, Process &gt; Sharpen</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG, 8 bits</source>
        <translation>JPEG, 8 Bit</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keep border pixels</source>
        <translation>Randpixel behalten</translation>
    </message>
    <message>
        <source>Keeps detail between two sizes; bright on spots as large as sigma.</source>
        <translation>Erhält Einzelheiten zwischen zwei Größen; hell auf Flecken von der Größe Sigma.</translation>
    </message>
    <message>
        <source>Kirsch E</source>
        <translation>Kirsch O</translation>
    </message>
    <message>
        <source>Kirsch N</source>
        <translation>Kirsch N</translation>
    </message>
    <message>
        <source>Kirsch NE</source>
        <translation>Kirsch NO</translation>
    </message>
    <message>
        <source>Kirsch NW</source>
        <translation>Kirsch NW</translation>
    </message>
    <message>
        <source>Kirsch S</source>
        <translation>Kirsch S</translation>
    </message>
    <message>
        <source>Kirsch SE</source>
        <translation>Kirsch SO</translation>
    </message>
    <message>
        <source>Kirsch SW</source>
        <translation>Kirsch SW</translation>
    </message>
    <message>
        <source>Kirsch W</source>
        <translation>Kirsch W</translation>
    </message>
    <message>
        <source>Kirsch, Computer Determination of the Constituent Structure of Biological Images, 1971</source>
        <translation>Kirsch, Computer Determination of the Constituent Structure of Biological Images, 1971</translation>
    </message>
    <message>
        <source>Laplacian (OpenCV, size 3)</source>
        <translation>Laplace (OpenCV, Größe 3)</translation>
    </message>
    <message>
        <source>Laplacian 4</source>
        <translation>Laplace 4</translation>
    </message>
    <message>
        <source>Laplacian 8</source>
        <translation>Laplace 8</translation>
    </message>
    <message>
        <source>Laplacian 9-point</source>
        <translation>Laplace 9 Punkte</translation>
    </message>
    <message>
        <source>Laplacian 9-point (1, 2)</source>
        <translation>Laplace 9 Punkte (1, 2)</translation>
    </message>
    <message>
        <source>Laplacian by alpha</source>
        <translation>Laplace nach Alpha</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian (LoG)</source>
        <translation>Laplace der Gauß-Funktion (LoG)</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Leaves the picture as it is.</source>
        <translation>Lässt das Bild, wie es ist.</translation>
    </message>
    <message>
        <source>Left = right</source>
        <translation>Links = rechts</translation>
    </message>
    <message>
        <source>Left = right, top = bottom</source>
        <translation>Links = rechts, oben = unten</translation>
    </message>
    <message>
        <source>Left = right, top = −bottom</source>
        <translation>Links = rechts, oben = −unten</translation>
    </message>
    <message>
        <source>Left = −right</source>
        <translation>Links = −rechts</translation>
    </message>
    <message>
        <source>Left = −right, top = bottom</source>
        <translation>Links = −rechts, oben = unten</translation>
    </message>
    <message>
        <source>Left = −right, top = −bottom</source>
        <translation>Links = −rechts, oben = −unten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Letters of many sizes, dark on light.</source>
        <translation>Buchstaben in vielen Größen, dunkel auf hell.</translation>
    </message>
    <message>
        <source>Line part of a 3 x 3 neighbourhood: centre and corners against the four sides.</source>
        <translation>Linienanteil einer 3 x 3-Umgebung: Mitte und Ecken gegen die vier Seiten.</translation>
    </message>
    <message>
        <source>Line part of a 3 x 3 neighbourhood: centre and sides against the four corners.</source>
        <translation>Linienanteil einer 3 x 3-Umgebung: Mitte und Seiten gegen die vier Ecken.</translation>
    </message>
    <message>
        <source>Line part of a 3 x 3 neighbourhood: rising diagonal against falling diagonal.</source>
        <translation>Linienanteil einer 3 x 3-Umgebung: steigende gegen fallende Diagonale.</translation>
    </message>
    <message>
        <source>Line part of a 3 x 3 neighbourhood: vertical against horizontal.</source>
        <translation>Linienanteil einer 3 x 3-Umgebung: vertikal gegen horizontal.</translation>
    </message>
    <message>
        <source>Line, falling</source>
        <translation>Linie, fallend</translation>
    </message>
    <message>
        <source>Line, horizontal</source>
        <translation>Linie, horizontal</translation>
    </message>
    <message>
        <source>Line, rising</source>
        <translation>Linie, steigend</translation>
    </message>
    <message>
        <source>Line, vertical</source>
        <translation>Linie, vertikal</translation>
    </message>
    <message>
        <source>Lines and texture</source>
        <translation>Linien und Textur</translation>
    </message>
    <message>
        <source>Lines at many angles and of many widths, rings, polygons.</source>
        <translation>Linien in vielen Winkeln und Breiten, Ringe, Vielecke.</translation>
    </message>
    <message>
        <source>LoG 5</source>
        <translation>LoG 5</translation>
    </message>
    <message>
        <source>LoG 9</source>
        <translation>LoG 9</translation>
    </message>
    <message>
        <source>MATLAB</source>
        <translation>MATLAB</translation>
    </message>
    <message>
        <source>MATLAB, fspecial(&apos;laplacian&apos;)</source>
        <translation>MATLAB, fspecial(&apos;laplacian&apos;)</translation>
    </message>
    <message>
        <source>MATLAB, fspecial(&apos;unsharp&apos;)</source>
        <translation>MATLAB, fspecial(&apos;unsharp&apos;)</translation>
    </message>
    <message>
        <source>MATLAB, fspecial(&apos;unsharp&apos;) with its default alpha 0.2, times 6</source>
        <translation>MATLAB, fspecial(&apos;unsharp&apos;) mit dem Standardwert 0,2 für Alpha, mal 6</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Makes the picture look raised, bright where it brightens towards the lower right, and keeps its tones.</source>
        <translation>Lässt das Bild erhaben wirken, hell, wo es nach rechts unten heller wird, und behält seine Töne.</translation>
    </message>
    <message>
        <source>Makes the picture look raised, lit so that brightening in one direction is bright.</source>
        <translation>Lässt das Bild erhaben wirken, so beleuchtet, dass Aufhellung in einer Richtung hell ist.</translation>
    </message>
    <message>
        <source>Marr and Hildreth, 1980 (ratio 1.6)</source>
        <translation>Marr und Hildreth, 1980 (Verhältnis 1,6)</translation>
    </message>
    <message>
        <source>Marr and Hildreth, 1980; sampled by the rule of MATLAB&apos;s fspecial(&apos;log&apos;)</source>
        <translation>Marr und Hildreth, 1980; abgetastet nach der Regel von MATLABs fspecial(&apos;log&apos;)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean part of a 3 x 3 neighbourhood: three times its mean.</source>
        <translation>Mittelwertanteil einer 3 x 3-Umgebung: das Dreifache ihres Mittelwerts.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y) over five pixels: horizontal edges stand out, noise counts less. 128 times the slope per pixel.</source>
        <translation>Misst über fünf Pixel, wie schnell das Bild nach unten (y) heller wird: Horizontale Kanten treten hervor, Rauschen zählt weniger. Das 128-Fache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y), averaged across: horizontal edges stand out. Six times the slope per pixel.</source>
        <translation>Misst, wie schnell das Bild nach unten (y) heller wird, quer dazu gemittelt: Horizontale Kanten treten hervor. Das Sechsfache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y), smoothed across: horizontal edges stand out. Eight times the slope per pixel.</source>
        <translation>Misst, wie schnell das Bild nach unten (y) heller wird, quer dazu geglättet: Horizontale Kanten treten hervor. Das Achtfache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y), with neighbours weighted by sqrt(2) between Prewitt and Sobel.</source>
        <translation>Misst, wie schnell das Bild nach unten (y) heller wird, die Nachbarn mit sqrt(2) gewichtet, zwischen Prewitt und Sobel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y); Scharr&apos;s weights at 8-bit precision. 512 times the slope per pixel.</source>
        <translation>Misst, wie schnell das Bild nach unten (y) heller wird; Scharrs Gewichte mit 8 Bit Genauigkeit. Das 512-Fache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y); tells an edge&apos;s direction better than Sobel. 32 times the slope per pixel.</source>
        <translation>Misst, wie schnell das Bild nach unten (y) heller wird; gibt die Richtung einer Kante besser wieder als Sobel. Das 32-Fache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens in one of eight directions, as Prewitt does.</source>
        <translation>Misst, wie schnell das Bild in einer von acht Richtungen heller wird, wie Prewitt.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens in one of eight directions, as Scharr does.</source>
        <translation>Misst, wie schnell das Bild in einer von acht Richtungen heller wird, wie Scharr.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens in one of eight directions, as Sobel does.</source>
        <translation>Misst, wie schnell das Bild in einer von acht Richtungen heller wird, wie Sobel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x) over five pixels: vertical edges stand out, noise counts less. 128 times the slope per pixel.</source>
        <translation>Misst über fünf Pixel, wie schnell das Bild nach rechts (x) heller wird: Vertikale Kanten treten hervor, Rauschen zählt weniger. Das 128-Fache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x), averaged across: vertical edges stand out. Six times the slope per pixel.</source>
        <translation>Misst, wie schnell das Bild nach rechts (x) heller wird, quer dazu gemittelt: Vertikale Kanten treten hervor. Das Sechsfache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x), smoothed across: vertical edges stand out. Eight times the slope per pixel.</source>
        <translation>Misst, wie schnell das Bild nach rechts (x) heller wird, quer dazu geglättet: Vertikale Kanten treten hervor. Das Achtfache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x), with neighbours weighted by sqrt(2) between Prewitt and Sobel.</source>
        <translation>Misst, wie schnell das Bild nach rechts (x) heller wird, die Nachbarn mit sqrt(2) gewichtet, zwischen Prewitt und Sobel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x); Scharr&apos;s weights at 8-bit precision. 512 times the slope per pixel.</source>
        <translation>Misst, wie schnell das Bild nach rechts (x) heller wird; Scharrs Gewichte mit 8 Bit Genauigkeit. Das 512-Fache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x); tells an edge&apos;s direction better than Sobel. 32 times the slope per pixel.</source>
        <translation>Misst, wie schnell das Bild nach rechts (x) heller wird; gibt die Richtung einer Kante besser wieder als Sobel. Das 32-Fache der Steigung je Pixel.</translation>
    </message>
    <message>
        <source>Measures the slope per pixel downwards (y) with weights made so that a turned edge gives a turned slope.</source>
        <translation>Misst die Steigung je Pixel nach unten (y) mit Gewichten, bei denen eine gedrehte Kante eine gedrehte Steigung ergibt.</translation>
    </message>
    <message>
        <source>Measures the slope per pixel to the right (x) with weights made so that a turned edge gives a turned slope.</source>
        <translation>Misst die Steigung je Pixel nach rechts (x) mit Gewichten, bei denen eine gedrehte Kante eine gedrehte Steigung ergibt.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>Moves the picture one pixel down: every pixel takes the value above it.</source>
        <translation>Verschiebt das Bild um ein Pixel nach unten: Jedes Pixel nimmt den Wert über ihm an.</translation>
    </message>
    <message>
        <source>Moves the picture one pixel to the left: every pixel takes its right neighbour&apos;s value.</source>
        <translation>Verschiebt das Bild um ein Pixel nach links: Jedes Pixel nimmt den Wert seines rechten Nachbarn an.</translation>
    </message>
    <message>
        <source>Moves the picture one pixel to the right: every pixel takes its left neighbour&apos;s value.</source>
        <translation>Verschiebt das Bild um ein Pixel nach rechts: Jedes Pixel nimmt den Wert seines linken Nachbarn an.</translation>
    </message>
    <message>
        <source>Moves the picture one pixel up: every pixel takes the value below it.</source>
        <translation>Verschiebt das Bild um ein Pixel nach oben: Jedes Pixel nimmt den Wert unter ihm an.</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>Meine Vorlagen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NW</translation>
    </message>
    <message>
        <source>Negative blue, zero white, positive orange</source>
        <translation>Negativ blau, null weiß, positiv orange</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Nested lists, as in the recipe file and in Python</source>
        <translation>Verschachtelte Listen, wie in der Rezeptdatei und in Python</translation>
    </message>
    <message>
        <source>Nine-point difference formula; MATLAB&apos;s fspecial(&apos;laplacian&apos;) with its default alpha 0.2</source>
        <translation>Neun-Punkte-Differenzenformel; MATLABs fspecial(&apos;laplacian&apos;) mit dem Standardwert 0,2 für Alpha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>NumPy array, 32-bit float</source>
        <translation>NumPy-Feld, Gleitkomma 32 Bit</translation>
    </message>
    <message>
        <source>One bright pixel on black: the filtered picture is the kernel, turned by 180 degrees.</source>
        <translation>Ein helles Pixel auf Schwarz: Das gefilterte Bild ist der Filterkern, um 180 Grad gedreht.</translation>
    </message>
    <message>
        <source>OpenCV, Laplacian of size 3</source>
        <translation>OpenCV, Laplacian der Größe 3</translation>
    </message>
    <message>
        <source>OpenCV, Sobel of size 5 (binomial smoothing and difference)</source>
        <translation>OpenCV, Sobel der Größe 5 (binomiale Glättung und Differenz)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientierung</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PNG, 16 bits</source>
        <translation>PNG, 16 Bit</translation>
    </message>
    <message>
        <source>PNG, 8 bits</source>
        <translation>PNG, 8 Bit</translation>
    </message>
    <message>
        <source>PNM</source>
        <translation>PNM</translation>
    </message>
    <message>
        <source>Painted balls, to see what happens channel by channel.</source>
        <translation>Gemalte Bälle, um zu sehen, was Kanal für Kanal geschieht.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pillow, ImageFilter.SHARPEN</source>
        <translation>Pillow, ImageFilter.SHARPEN</translation>
    </message>
    <message>
        <source>Prewitt by direction</source>
        <translation>Prewitt nach Richtung</translation>
    </message>
    <message>
        <source>Prewitt compass E</source>
        <translation>Prewitt-Kompass O</translation>
    </message>
    <message>
        <source>Prewitt compass N</source>
        <translation>Prewitt-Kompass N</translation>
    </message>
    <message>
        <source>Prewitt compass NE</source>
        <translation>Prewitt-Kompass NO</translation>
    </message>
    <message>
        <source>Prewitt compass NW</source>
        <translation>Prewitt-Kompass NW</translation>
    </message>
    <message>
        <source>Prewitt compass S</source>
        <translation>Prewitt-Kompass S</translation>
    </message>
    <message>
        <source>Prewitt compass SE</source>
        <translation>Prewitt-Kompass SO</translation>
    </message>
    <message>
        <source>Prewitt compass SW</source>
        <translation>Prewitt-Kompass SW</translation>
    </message>
    <message>
        <source>Prewitt compass W</source>
        <translation>Prewitt-Kompass W</translation>
    </message>
    <message>
        <source>Prewitt x</source>
        <translation>Prewitt x</translation>
    </message>
    <message>
        <source>Prewitt y</source>
        <translation>Prewitt y</translation>
    </message>
    <message>
        <source>Prewitt, 1970; turned by 45 degrees</source>
        <translation>Prewitt, 1970; um 45 Grad gedreht</translation>
    </message>
    <message>
        <source>Prewitt, Object Enhancement and Extraction, 1970</source>
        <translation>Prewitt, Object Enhancement and Extraction, 1970</translation>
    </message>
    <message>
        <source>Printed with the Canny edge detector and in Inkscape&apos;s manual</source>
        <translation>Abgedruckt beim Canny-Kantendetektor und im Handbuch von Inkscape</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Raises contrast at edges of every direction alike.</source>
        <translation>Erhöht den Kontrast an Kanten jeder Richtung gleich stark.</translation>
    </message>
    <message>
        <source>Raises contrast at edges; alpha shifts weight from the sides to the corners.</source>
        <translation>Erhöht den Kontrast an Kanten; Alpha verschiebt Gewicht von den Seiten zu den Ecken.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Range of the image&apos;s kind</source>
        <translation>Wertebereich des Bildes</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Replaces a pixel by the mean of a rectangle around it.</source>
        <translation>Ersetzt ein Pixel durch den Mittelwert eines Rechtecks um es herum.</translation>
    </message>
    <message>
        <source>Replaces a pixel by the mean of the 25 pixels around it.</source>
        <translation>Ersetzt ein Pixel durch den Mittelwert der 25 Pixel um es herum.</translation>
    </message>
    <message>
        <source>Replaces a pixel by the mean of the 49 pixels around it.</source>
        <translation>Ersetzt ein Pixel durch den Mittelwert der 49 Pixel um es herum.</translation>
    </message>
    <message>
        <source>Replaces a pixel by the mean of the 9 pixels around it. Cheap, but leaves blocky traces of sharp detail.</source>
        <translation>Ersetzt ein Pixel durch den Mittelwert der 9 Pixel um es herum. Billig, hinterlässt aber blockige Spuren scharfer Einzelheiten.</translation>
    </message>
    <message>
        <source>Replicate</source>
        <translation>Replizieren</translation>
    </message>
    <message>
        <source>Rings that get finer outwards: shows which frequencies a kernel keeps.</source>
        <translation>Ringe, die nach außen feiner werden: zeigt, welche Frequenzen ein Filterkern durchlässt.</translation>
    </message>
    <message>
        <source>Roberts 1</source>
        <translation>Roberts 1</translation>
    </message>
    <message>
        <source>Roberts 2</source>
        <translation>Roberts 2</translation>
    </message>
    <message>
        <source>Roberts, Machine Perception of Three-Dimensional Solids, 1963</source>
        <translation>Roberts, Machine Perception of Three-Dimensional Solids, 1963</translation>
    </message>
    <message>
        <source>Robinson E</source>
        <translation>Robinson O</translation>
    </message>
    <message>
        <source>Robinson N</source>
        <translation>Robinson N</translation>
    </message>
    <message>
        <source>Robinson NE</source>
        <translation>Robinson NO</translation>
    </message>
    <message>
        <source>Robinson NW</source>
        <translation>Robinson NW</translation>
    </message>
    <message>
        <source>Robinson S</source>
        <translation>Robinson S</translation>
    </message>
    <message>
        <source>Robinson SE</source>
        <translation>Robinson SO</translation>
    </message>
    <message>
        <source>Robinson SW</source>
        <translation>Robinson SW</translation>
    </message>
    <message>
        <source>Robinson W</source>
        <translation>Robinson W</translation>
    </message>
    <message>
        <source>Robinson, Edge Detection by Compass Gradient Masks, 1977</source>
        <translation>Robinson, Edge Detection by Compass Gradient Masks, 1977</translation>
    </message>
    <message>
        <source>Root of the sum of squares</source>
        <translation>Wurzel der Quadratsumme</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows (0: automatic)</source>
        <translation>Zeilen (0: automatisch)</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SW</translation>
    </message>
    <message>
        <source>Sampled Gaussian; automatic size as SciPy&apos;s gaussian_filter</source>
        <translation>Abgetastete Gauß-Funktion; automatische Größe wie SciPys gaussian_filter</translation>
    </message>
    <message>
        <source>Scharr (47, 162) x</source>
        <translation>Scharr (47, 162) x</translation>
    </message>
    <message>
        <source>Scharr (47, 162) y</source>
        <translation>Scharr (47, 162) y</translation>
    </message>
    <message>
        <source>Scharr by direction</source>
        <translation>Scharr nach Richtung</translation>
    </message>
    <message>
        <source>Scharr x</source>
        <translation>Scharr x</translation>
    </message>
    <message>
        <source>Scharr y</source>
        <translation>Scharr y</translation>
    </message>
    <message>
        <source>Scharr, 2000; turned by 45 degrees</source>
        <translation>Scharr, 2000; um 45 Grad gedreht</translation>
    </message>
    <message>
        <source>Scharr, Optimal Operators in Digital Image Processing, 2000</source>
        <translation>Scharr, Optimale Operatoren in der Digitalen Bildverarbeitung, 2000</translation>
    </message>
    <message>
        <source>SciPy needs the package pooch to supply the picture ascent</source>
        <translation>SciPy braucht das Paket pooch, um das Bild ascent zu liefern</translation>
    </message>
    <message>
        <source>Second derivative from the diagonal neighbours only.</source>
        <translation>Zweite Ableitung nur aus den diagonalen Nachbarn.</translation>
    </message>
    <message>
        <source>Second derivative that answers nearly alike to edges of every direction.</source>
        <translation>Zweite Ableitung, die auf Kanten jeder Richtung nahezu gleich antwortet.</translation>
    </message>
    <message>
        <source>Second derivative with diagonal neighbours at half weight.</source>
        <translation>Zweite Ableitung mit halbem Gewicht für diagonale Nachbarn.</translation>
    </message>
    <message>
        <source>Shadows E</source>
        <translation>Schatten O</translation>
    </message>
    <message>
        <source>Shadows N</source>
        <translation>Schatten N</translation>
    </message>
    <message>
        <source>Shadows NE</source>
        <translation>Schatten NO</translation>
    </message>
    <message>
        <source>Shadows NW</source>
        <translation>Schatten NW</translation>
    </message>
    <message>
        <source>Shadows S</source>
        <translation>Schatten S</translation>
    </message>
    <message>
        <source>Shadows SE</source>
        <translation>Schatten SO</translation>
    </message>
    <message>
        <source>Shadows SW</source>
        <translation>Schatten SW</translation>
    </message>
    <message>
        <source>Shadows W</source>
        <translation>Schatten W</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Sharpen (ImageJ)</source>
        <translation>Schärfen (ImageJ)</translation>
    </message>
    <message>
        <source>Sharpen (Pillow)</source>
        <translation>Schärfen (Pillow)</translation>
    </message>
    <message>
        <source>Sharpen (libvips, Aseprite)</source>
        <translation>Schärfen (libvips, Aseprite)</translation>
    </message>
    <message>
        <source>Sharpen 4</source>
        <translation>Schärfen 4</translation>
    </message>
    <message>
        <source>Sharpen 8</source>
        <translation>Schärfen 8</translation>
    </message>
    <message>
        <source>Sharpen by strength</source>
        <translation>Schärfen nach Stärke</translation>
    </message>
    <message>
        <source>Sharpens gently against all eight neighbours.</source>
        <translation>Schärft sanft gegen alle acht Nachbarn.</translation>
    </message>
    <message>
        <source>Sharpens gently against all eight neighbours; the same result as libvips in larger whole numbers.</source>
        <translation>Schärft sanft gegen alle acht Nachbarn; das gleiche Ergebnis wie libvips in größeren ganzen Zahlen.</translation>
    </message>
    <message>
        <source>Sharpens moderately against all eight neighbours.</source>
        <translation>Schärft mäßig gegen alle acht Nachbarn.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Shift left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Shift up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Signed, zero in the middle</source>
        <translation>Mit Vorzeichen, null in der Mitte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size (0: automatic)</source>
        <translation>Größe (0: automatisch)</translation>
    </message>
    <message>
        <source>Small whole weights times 8-bit pixels: four products at once, and exact</source>
        <translation>Kleine ganze Gewichte mal 8-Bit-Pixel: vier Produkte auf einmal, und exakt</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Smooths and finds edges as changes of sign; dark on spots as large as sigma.</source>
        <translation>Glättet und findet Kanten als Vorzeichenwechsel; dunkel auf Flecken von der Größe Sigma.</translation>
    </message>
    <message>
        <source>Smooths and finds edges in one; bright where a spot is brighter than its surroundings.</source>
        <translation>Glättet und findet Kanten in einem; hell, wo ein Fleck heller ist als seine Umgebung.</translation>
    </message>
    <message>
        <source>Smooths with sigma 1.4 and finds edges as changes of sign; dark where a spot is brighter than its surroundings.</source>
        <translation>Glättet mit Sigma 1,4 und findet Kanten als Vorzeichenwechsel; dunkel, wo ein Fleck heller ist als seine Umgebung.</translation>
    </message>
    <message>
        <source>Sobel 5 x</source>
        <translation>Sobel 5 x</translation>
    </message>
    <message>
        <source>Sobel 5 y</source>
        <translation>Sobel 5 y</translation>
    </message>
    <message>
        <source>Sobel and Feldman, 1968</source>
        <translation>Sobel und Feldman, 1968</translation>
    </message>
    <message>
        <source>Sobel and Feldman, 1968; turned by 45 degrees</source>
        <translation>Sobel und Feldman, 1968; um 45 Grad gedreht</translation>
    </message>
    <message>
        <source>Sobel by direction</source>
        <translation>Sobel nach Richtung</translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>Softens like a Gaussian of sigma 1.4, as before Canny&apos;s edge detection.</source>
        <translation>Zeichnet weich wie eine Gauß-Funktion mit Sigma 1,4, wie vor Cannys Kantenerkennung.</translation>
    </message>
    <message>
        <source>Softens like a Gaussian of sigma about 1. Rounded to whole numbers, so it cannot be split into a row and a column.</source>
        <translation>Zeichnet weich wie eine Gauß-Funktion mit Sigma von etwa 1. Auf ganze Zahlen gerundet, deshalb nicht in eine Zeile und eine Spalte zerlegbar.</translation>
    </message>
    <message>
        <source>Softens the picture a little; near pixels count more than far ones.</source>
        <translation>Zeichnet das Bild etwas weich; nahe Pixel zählen mehr als ferne.</translation>
    </message>
    <message>
        <source>Softens the picture evenly in all directions; the larger sigma, the softer.</source>
        <translation>Zeichnet das Bild in alle Richtungen gleichmäßig weich; je größer Sigma, desto weicher.</translation>
    </message>
    <message>
        <source>Softens the picture; near pixels count more than far ones.</source>
        <translation>Zeichnet das Bild weich; nahe Pixel zählen mehr als ferne.</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Gespreizt</translation>
    </message>
    <message>
        <source>Stretched to the values</source>
        <translation>Auf die Werte gespreizt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subtracts the lower neighbour from the right one: sharp edges that fall to the right stand out. The result lies half a pixel lower right.</source>
        <translation>Zieht den unteren Nachbarn vom rechten ab: Scharfe Kanten, die nach rechts fallen, treten hervor. Das Ergebnis liegt ein halbes Pixel rechts unten.</translation>
    </message>
    <message>
        <source>Subtracts the lower right neighbour from the pixel: sharp edges that rise to the right stand out. The result lies half a pixel lower right.</source>
        <translation>Zieht den rechten unteren Nachbarn vom Pixel ab: Scharfe Kanten, die nach rechts steigen, treten hervor. Das Ergebnis liegt ein halbes Pixel rechts unten.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>TIFF, 32-bit float</source>
        <translation>TIFF, Gleitkomma 32 Bit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Takes the picture twice and subtracts its Gaussian blur: sharper with less noise than Sharpen 4.</source>
        <translation>Nimmt das Bild zweimal und zieht seinen Gauß-Weichzeichner ab: schärfer, mit weniger Rauschen als Schärfen 4.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The image&apos;s range, such as 0 to 255, over all levels; clipped to it</source>
        <translation>Der Wertebereich des Bildes, etwa 0 bis 255, über alle Stufen; darauf begrenzt</translation>
    </message>
    <message>
        <source>The least value black, the greatest white</source>
        <translation>Der kleinste Wert schwarz, der größte weiß</translation>
    </message>
    <message>
        <source>The least value is level 0, the greatest the last level</source>
        <translation>Der kleinste Wert ist Stufe 0, der größte die letzte Stufe</translation>
    </message>
    <message>
        <source>The panel&apos;s view, range and colours</source>
        <translation>Darstellung, Bereich und Farben des Bildfelds</translation>
    </message>
    <message>
        <source>The range of the image file&apos;s kind from black to white</source>
        <translation>Der Wertebereich des Bildes von Schwarz bis Weiß</translation>
    </message>
    <message>
        <source>The tutorial on convolutions and pooling (its sharp edges); the five-point Laplacian</source>
        <translation>Einführung in Faltung und Pooling (ihre scharfen Kanten); der Fünf-Punkte-Laplace</translation>
    </message>
    <message>
        <source>The tutorial on convolutions and pooling, weights as they lie on screen; Sobel x (Sobel and Feldman, 1968)</source>
        <translation>Einführung in Faltung und Pooling, Gewichte wie gezeigt; Sobel x (Sobel und Feldman, 1968)</translation>
    </message>
    <message>
        <source>The tutorial on convolutions and pooling, weights as they lie on screen; Sobel y (Sobel and Feldman, 1968)</source>
        <translation>Einführung in Faltung und Pooling, Gewichte wie gezeigt; Sobel y (Sobel und Feldman, 1968)</translation>
    </message>
    <message>
        <source>The values of the first and the last level are typed</source>
        <translation>Die Werte der ersten und der letzten Stufe werden eingegeben</translation>
    </message>
    <message>
        <source>Top = bottom</source>
        <translation>Oben = unten</translation>
    </message>
    <message>
        <source>Top = −bottom</source>
        <translation>Oben = −unten</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Traditionell</translation>
    </message>
    <message>
        <source>Traditional (2 x identity minus Gaussian 5)</source>
        <translation>Traditionell (2 x Identität minus Gauß 5)</translation>
    </message>
    <message>
        <source>Traditional (darkroom technique)</source>
        <translation>Traditionell (Technik der Dunkelkammer)</translation>
    </message>
    <message>
        <source>Traditional (identity minus strength times the Laplacian)</source>
        <translation>Traditionell (Identität minus Stärke mal Laplace)</translation>
    </message>
    <message>
        <source>Traditional (identity minus the 4-neighbour Laplacian)</source>
        <translation>Traditionell (Identität minus Laplace mit 4 Nachbarn)</translation>
    </message>
    <message>
        <source>Traditional (identity minus the 8-neighbour Laplacian)</source>
        <translation>Traditionell (Identität minus Laplace mit 8 Nachbarn)</translation>
    </message>
    <message>
        <source>Traditional (minus the Laplacian of a Gaussian, in whole numbers)</source>
        <translation>Traditionell (minus Laplace einer Gauß-Funktion, in ganzen Zahlen)</translation>
    </message>
    <message>
        <source>Traditional (moving average)</source>
        <translation>Traditionell (gleitender Mittelwert)</translation>
    </message>
    <message>
        <source>Traditional; Image Kernels Explained Visually (Setosa)</source>
        <translation>Traditionell; Image Kernels Explained Visually (Setosa)</translation>
    </message>
    <message>
        <source>Traditional; MATLAB&apos;s fspecial(&apos;laplacian&apos;) with alpha 1/3</source>
        <translation>Traditionell; MATLABs fspecial(&apos;laplacian&apos;) mit Alpha 1/3</translation>
    </message>
    <message>
        <source>Traditional; compare ImageJ, Process &gt; Shadows</source>
        <translation>Traditionell; vergleiche ImageJ, Process &gt; Shadows</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unsharp (MATLAB)</source>
        <translation>Unscharf maskieren (MATLAB)</translation>
    </message>
    <message>
        <source>Unsharp 5</source>
        <translation>Unscharf maskieren 5</translation>
    </message>
    <message>
        <source>Unsharp contrast</source>
        <translation>Kontrast (unscharf)</translation>
    </message>
    <message>
        <source>Unsharp masking</source>
        <translation>Unscharf maskieren</translation>
    </message>
    <message>
        <source>Value 1 is level 1; clipped to the file&apos;s range</source>
        <translation>Wert 1 ist Stufe 1; auf den Bereich der Datei begrenzt</translation>
    </message>
    <message>
        <source>Values as levels</source>
        <translation>Werte als Stufen</translation>
    </message>
    <message>
        <source>Vertical lines</source>
        <translation>Vertikale Linien</translation>
    </message>
    <message>
        <source>Violet, green, yellow; even steps, safe for the colour-blind</source>
        <translation>Violett, Grün, Gelb; gleichmäßige Stufen, auch bei Farbenfehlsichtigkeit unterscheidbar</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>WebP, 8 bits</source>
        <translation>WebP, 8 Bit</translation>
    </message>
    <message>
        <source>Zero is black, the largest magnitude white</source>
        <translation>Null ist schwarz, der größte Betrag weiß</translation>
    </message>
    <message>
        <source>Zero is mid-gray, negative darker, positive lighter</source>
        <translation>Null ist mittelgrau, Negatives dunkler, Positives heller</translation>
    </message>
    <message>
        <source>Zero is the middle level, the largest magnitude an end</source>
        <translation>Null ist die mittlere Stufe, der größte Betrag ein Ende</translation>
    </message>
    <message>
        <source>Zero mean</source>
        <translation>Mittelwert null</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Zone plate</source>
        <translation>Zonenplatte</translation>
    </message>
    <message>
        <source>[... ; ...], for Octave too</source>
        <translation>[... ; ...], auch für Octave</translation>
    </message>
    <message>
        <source>a &quot;{0}&quot; is missing at the end</source>
        <translation>am Ende fehlt „{0}“</translation>
    </message>
    <message>
        <source>a DICOM picture</source>
        <translation>ein DICOM-Bild</translation>
    </message>
    <message>
        <source>a DirectDraw texture</source>
        <translation>eine DirectDraw-Textur</translation>
    </message>
    <message>
        <source>a FITS picture</source>
        <translation>ein FITS-Bild</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>ein GIMP-Dokument</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a JPEG has sides of at most 65,500 pixels</source>
        <translation>ein JPEG hat Seiten von höchstens 65 500 Pixeln</translation>
    </message>
    <message>
        <source>a JPEG holds 1 or 3 channels, not {0}</source>
        <translation>ein JPEG enthält 1 oder 3 Kanäle, nicht {0}</translation>
    </message>
    <message>
        <source>a JPEG holds whole numbers of 8 bits without sign, not {0}</source>
        <translation>ein JPEG enthält ganze Zahlen von 8 Bit ohne Vorzeichen, nicht {0}</translation>
    </message>
    <message>
        <source>a NIfTI volume</source>
        <translation>ein NIfTI-Volumen</translation>
    </message>
    <message>
        <source>a PAM picture</source>
        <translation>ein PAM-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PNG has sides of at most {0:,} pixels</source>
        <translation>ein PNG hat Seiten von höchstens {0:,} Pixeln</translation>
    </message>
    <message>
        <source>a PNG holds 1 or 3 channels, not {0}</source>
        <translation>ein PNG enthält 1 oder 3 Kanäle, nicht {0}</translation>
    </message>
    <message>
        <source>a PNG holds whole numbers of 8 or 16 bits without sign, not {0}</source>
        <translation>ein PNG enthält ganze Zahlen von 8 oder 16 Bit ohne Vorzeichen, nicht {0}</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>ein Photoshop-Dokument</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>ein QOI-Bild</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>ein Radiance-HDR-Bild</translation>
    </message>
    <message>
        <source>a Windows icon</source>
        <translation>ein Windows-Symbol</translation>
    </message>
    <message>
        <source>a a a | a b c d | d d d</source>
        <translation>a a a | a b c d | d d d</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>einen Entwurf</translation>
    </message>
    <message>
        <source>a file of presets</source>
        <translation>eine Datei mit Vorlagen</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a layer cannot mix weights of two and of three dimensions</source>
        <translation>eine Schicht kann zwei- und dreidimensionale Gewichte nicht mischen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a number is missing before &quot;{0}&quot;{1}</source>
        <translation>vor „{0}“ fehlt eine Zahl{1}</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>a picture has at most {0} channels, not {1}</source>
        <translation>ein Bild hat höchstens {0} Kanäle, nicht {1}</translation>
    </message>
    <message>
        <source>a picture has two or three dimensions and at least one pixel</source>
        <translation>ein Bild hat zwei oder drei Dimensionen und mindestens ein Pixel</translation>
    </message>
    <message>
        <source>a picture has two or three dimensions, not {0}</source>
        <translation>ein Bild hat zwei oder drei Dimensionen, nicht {0}</translation>
    </message>
    <message>
        <source>a pixel&apos;s colour is not in the palette</source>
        <translation>die Farbe eines Pixels ist nicht in der Palette</translation>
    </message>
    <message>
        <source>a recipe</source>
        <translation>ein Rezept</translation>
    </message>
    <message>
        <source>a scale of {0:g} is not applied</source>
        <translation>eine Skalierung von {0:g} wird nicht angewandt</translation>
    </message>
    <message>
        <source>a very long number</source>
        <translation>eine sehr lange Zahl</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a {0}</source>
        <translation>ein {0}</translation>
    </message>
    <message>
        <source>a {0} file holds 8 bits, not {1}</source>
        <translation>eine {0}-Datei enthält 8 Bit, nicht {1}</translation>
    </message>
    <message>
        <source>a {0} has sides of at most {1:,} pixels</source>
        <translation>ein {0} hat Seiten von höchstens {1:,} Pixeln</translation>
    </message>
    <message>
        <source>all are 0: there is nothing to round</source>
        <translation>alle sind 0: Es gibt nichts zu runden</translation>
    </message>
    <message>
        <source>all presets together would take more than {0} MiB</source>
        <translation>alle Vorlagen zusammen wären größer als {0} MiB</translation>
    </message>
    <message>
        <source>alpha is {0}, the pixels are {1}</source>
        <translation>Alpha ist {0}, die Pixel sind {1}</translation>
    </message>
    <message>
        <source>an .npz or other zip archive</source>
        <translation>ein npz- oder anderes Zip-Archiv</translation>
    </message>
    <message>
        <source>an EPS or PostScript document</source>
        <translation>ein EPS- oder PostScript-Dokument</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an operator is missing between {0} and {1}</source>
        <translation>zwischen {0} und {1} fehlt ein Operator</translation>
    </message>
    <message>
        <source>b c d | a b c d | a b c</source>
        <translation>b c d | a b c d | a b c</translation>
    </message>
    <message>
        <source>c b a | a b c d | d c b</source>
        <translation>c b a | a b c d | d c b</translation>
    </message>
    <message>
        <source>channel {0}, {1}</source>
        <translation>Kanal {0}, {1}</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>color: luminance needs a gray or RGB image, not {0} channels</source>
        <translation>color: Luminanz braucht ein Grau- oder RGB-Bild, nicht {0} Kanäle</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>compressed and lossless are true or false</source>
        <translation>compressed und lossless sind wahr oder falsch</translation>
    </message>
    <message>
        <source>d c b | a b c d | c b a</source>
        <translation>d c b | a b c d | c b a</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>direct, whole numbers</source>
        <translation>direkt, ganze Zahlen</translation>
    </message>
    <message>
        <source>division by zero in {0}</source>
        <translation>Division durch null in {0}</translation>
    </message>
    <message>
        <source>has a character that is no valid Unicode</source>
        <translation>hat ein Zeichen, das kein gültiges Unicode ist</translation>
    </message>
    <message>
        <source>has {0} channels, kernels[0] has {1}</source>
        <translation>hat {0} Kanäle, kernels[0] hat {1}</translation>
    </message>
    <message>
        <source>holds a number that is not finite</source>
        <translation>enthält eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>is an unknown field</source>
        <translation>ist ein unbekanntes Feld</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is nested deeper than {0} levels</source>
        <translation>ist tiefer als {0} Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>is no parameter of {0}</source>
        <translation>ist kein Parameter von {0}</translation>
    </message>
    <message>
        <source>it is a HEIC picture, which is only read where the package pillow-heif is installed</source>
        <translation>es ist ein HEIC-Bild, das nur gelesen wird, wo das Paket pillow-heif installiert ist</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>es ist eine Verknüpfung, die auf sich selbst zurückführt</translation>
    </message>
    <message>
        <source>it is no {0} or {1} file</source>
        <translation>es ist keine Datei der Arten {0} oder {1}</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not a regular file, and is never replaced</source>
        <translation>es ist keine gewöhnliche Datei und wird nie ersetzt</translation>
    </message>
    <message>
        <source>it is {0}, which is not read; PNG and TIFF are, among others</source>
        <translation>es ist {0}; so etwas wird nicht gelesen, PNG und TIFF zum Beispiel schon</translation>
    </message>
    <message>
        <source>it was written by a later version of the program</source>
        <translation>es wurde von einer späteren Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>its name has a character that no file name can have</source>
        <translation>der Name enthält ein Zeichen, das kein Dateiname haben kann</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>keep needs padding same</source>
        <translation>keep braucht Auffüllung same</translation>
    </message>
    <message>
        <source>keep needs stride [1, 1]</source>
        <translation>keep braucht Schrittweite [1, 1]</translation>
    </message>
    <message>
        <source>keep needs weights of two dimensions</source>
        <translation>keep braucht Gewichte mit zwei Dimensionen</translation>
    </message>
    <message>
        <source>libvips and Aseprite</source>
        <translation>libvips und Aseprite</translation>
    </message>
    <message>
        <source>maps are float32 in three dimensions, with at least one pixel</source>
        <translation>Karten sind float32 in drei Dimensionen, mit mindestens einem Pixel</translation>
    </message>
    <message>
        <source>maps have three dimensions, with at least one pixel</source>
        <translation>Karten haben drei Dimensionen, mit mindestens einem Pixel</translation>
    </message>
    <message>
        <source>more names than there are</source>
        <translation>mehr Namen, als es gibt</translation>
    </message>
    <message>
        <source>must be &quot;{0}&quot;</source>
        <translation>muss „{0}“ sein</translation>
    </message>
    <message>
        <source>must be &quot;{0}&quot; of version {1}</source>
        <translation>muss „{0}“ in Version {1} sein</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>must be a list of 2 numbers, not null</source>
        <translation>muss eine Liste mit 2 Zahlen sein, nicht null</translation>
    </message>
    <message>
        <source>must be a list of 2 numbers, not {0}</source>
        <translation>muss eine Liste mit 2 Zahlen sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a list of numbers, not {0}</source>
        <translation>muss eine Liste von Zahlen sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a list of rows, not {0}</source>
        <translation>muss eine Liste von Zeilen sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a list of {0} numbers, not {1}</source>
        <translation>muss eine Liste mit {0} Zahlen sein, nicht {1}</translation>
    </message>
    <message>
        <source>must be a list, not {0}</source>
        <translation>muss eine Liste sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a number, not {0}</source>
        <translation>muss eine Zahl sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a table of numbers</source>
        <translation>muss eine Tabelle von Zahlen sein</translation>
    </message>
    <message>
        <source>must be a table of numbers, not {0}</source>
        <translation>muss eine Tabelle von Zahlen sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a text, not {0}</source>
        <translation>muss ein Text sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a time, not {0}</source>
        <translation>muss eine Zeit sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a whole number from 1, not {0}</source>
        <translation>muss eine ganze Zahl ab 1 sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a whole number, not {0}</source>
        <translation>muss eine ganze Zahl sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be a {0}, not {1}</source>
        <translation>muss ein {0} sein, nicht {1}</translation>
    </message>
    <message>
        <source>must be above 0 and at most 31.5, not {0:g}</source>
        <translation>muss über 0 und höchstens 31.5 sein, nicht {0:g}</translation>
    </message>
    <message>
        <source>must be above 1, not {0:g}</source>
        <translation>muss über 1 liegen, nicht bei {0:g}</translation>
    </message>
    <message>
        <source>must be an object, not {0}</source>
        <translation>muss ein Objekt sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be at most half the size ({0}), not {1}</source>
        <translation>darf höchstens die halbe Größe sein ({0}), nicht {1}</translation>
    </message>
    <message>
        <source>must be from 0 to 1, not {0:g}</source>
        <translation>muss zwischen 0 und 1 liegen, nicht bei {0:g}</translation>
    </message>
    <message>
        <source>must be from 0.001 to 1000, not {0:g}</source>
        <translation>muss zwischen 0.001 und 1000 liegen, nicht bei {0:g}</translation>
    </message>
    <message>
        <source>must be from 1 to {0}, not {1:g}</source>
        <translation>muss zwischen 1 und {0} liegen, nicht bei {1:g}</translation>
    </message>
    <message>
        <source>must be from {0:g} to {1:g}, not {2}</source>
        <translation>muss zwischen {0:g} und {1:g} liegen, nicht bei {2}</translation>
    </message>
    <message>
        <source>must be from {0} to {1}, not {2}</source>
        <translation>muss zwischen {0} und {1} liegen, nicht bei {2}</translation>
    </message>
    <message>
        <source>must be null or an object, not {0}</source>
        <translation>muss null oder ein Objekt sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be one line of readable characters, not {0}</source>
        <translation>muss eine Zeile aus lesbaren Zeichen sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be one of {0} or a list of 4 numbers, not {1}</source>
        <translation>muss {0} oder eine Liste mit 4 Zahlen sein, nicht {1}</translation>
    </message>
    <message>
        <source>must be one of {0}, not {1}</source>
        <translation>muss eines von {0} sein, nicht {1}</translation>
    </message>
    <message>
        <source>must be true or false, not {0}</source>
        <translation>muss wahr oder falsch sein, nicht {0}</translation>
    </message>
    <message>
        <source>must have at least 1 of {0}, not {1}</source>
        <translation>muss mindestens 1 haben ({0}), nicht {1}</translation>
    </message>
    <message>
        <source>must have at most {0} characters, not {1}</source>
        <translation>darf höchstens {0} Zeichen haben, nicht {1}</translation>
    </message>
    <message>
        <source>must have at most {0} entries, not {1}</source>
        <translation>darf höchstens {0} Einträge haben, nicht {1}</translation>
    </message>
    <message>
        <source>must have at most {0} numbers, not {1}</source>
        <translation>darf höchstens {0} Zahlen haben, nicht {1}</translation>
    </message>
    <message>
        <source>must have at most {0} rows, not {1}</source>
        <translation>darf höchstens {0} Zeilen haben, nicht {1}</translation>
    </message>
    <message>
        <source>must have at most {0} {1}, not {2}</source>
        <translation>darf höchstens {0} {1} haben, nicht {2}</translation>
    </message>
    <message>
        <source>must have two dimensions, not 3</source>
        <translation>muss zwei Dimensionen haben, nicht 3</translation>
    </message>
    <message>
        <source>must have two or three dimensions</source>
        <translation>muss zwei oder drei Dimensionen haben</translation>
    </message>
    <message>
        <source>must have two or three dimensions, not {0}</source>
        <translation>muss zwei oder drei Dimensionen haben, nicht {0}</translation>
    </message>
    <message>
        <source>must have {0} numbers, not {1}</source>
        <translation>muss {0} Zahlen haben, nicht {1}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must not begin with &quot;{0}&quot;, as edited ones do</source>
        <translation>darf nicht mit „{0}“ beginnen, wie bearbeitete Vorlagen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no preset is called &quot;{0}&quot;</source>
        <translation>keine Vorlage heißt „{0}“</translation>
    </message>
    <message>
        <source>no sample picture is called &quot;{0}&quot;</source>
        <translation>kein Beispielbild heißt „{0}“</translation>
    </message>
    <message>
        <source>no whole numbers up to {0} stay within {1:g} % of these weights</source>
        <translation>keine ganzen Zahlen bis {0} bleiben auf {1:g} % genau bei diesen Gewichten</translation>
    </message>
    <message>
        <source>np.array([[...], ...])</source>
        <translation>np.array([[...], ...])</translation>
    </message>
    <message>
        <source>npy</source>
        <translation>npy</translation>
    </message>
    <message>
        <source>numbers were left out of this text (&quot;...&quot;)</source>
        <translation>in diesem Text wurden Zahlen ausgelassen („...“)</translation>
    </message>
    <message>
        <source>of the description is unknown</source>
        <translation>der Beschreibung ist unbekannt</translation>
    </message>
    <message>
        <source>of {0} channels in a TIFF the last is read as transparency; an npy file holds them as they are</source>
        <translation>von {0} Kanälen in einem TIFF wird der letzte als Transparenz gelesen; eine npy-Datei enthält sie, wie sie sind</translation>
    </message>
    <message>
        <source>only 3 x 3 weights turn by 45 degrees</source>
        <translation>nur 3 x 3 Gewichte lassen sich um 45 Grad drehen</translation>
    </message>
    <message>
        <source>only one page</source>
        <translation>nur eine Seite</translation>
    </message>
    <message>
        <source>page {0} is too far behind the first to be decoded</source>
        <translation>Seite {0} liegt zu weit hinter der ersten, um decodiert zu werden</translation>
    </message>
    <message>
        <source>palette of 16 bits read as 8</source>
        <translation>Palette mit 16 Bit als 8 gelesen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pixels must be numbers, not {0}</source>
        <translation>Pixel müssen Zahlen sein, nicht {0}</translation>
    </message>
    <message>
        <source>pixels of the kind {0} cannot be read</source>
        <translation>Pixel der Art {0} lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>pixels of the kind {0} cannot be saved</source>
        <translation>Pixel der Art {0} lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row {0} differs in kind from row 1</source>
        <translation>Zeile {0} ist von anderer Art als Zeile 1</translation>
    </message>
    <message>
        <source>row {0} has {1} numbers, row 1 has {2}</source>
        <translation>Zeile {0} hat {1} Zahlen, Zeile 1 hat {2}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>row {0}, column {1}: lies on the axis of the symmetry &quot;{2}&quot;, where a weight can only be 0</source>
        <translation>Zeile {0}, Spalte {1}: liegt auf der Achse der Symmetrie „{2}“, wo ein Gewicht nur 0 sein kann</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>separable</source>
        <translation>separabel</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>stands twice in one object</source>
        <translation>steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the BMP file has a side of more than {0:,} pixels</source>
        <translation>die BMP-Datei hat eine Seite von mehr als {0:,} Pixeln</translation>
    </message>
    <message>
        <source>the GIF file has comments of more than 256 KiB</source>
        <translation>die GIF-Datei hat Kommentare von mehr als 256 KiB</translation>
    </message>
    <message>
        <source>the GIF file has more than {0:,} frames or is damaged</source>
        <translation>die GIF-Datei hat mehr als {0:,} Einzelbilder oder ist beschädigt</translation>
    </message>
    <message>
        <source>the GIF file has no frames</source>
        <translation>die GIF-Datei hat keine Einzelbilder</translation>
    </message>
    <message>
        <source>the GIF file is cut short</source>
        <translation>die GIF-Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the GIF file is damaged, it has a block of an unknown kind</source>
        <translation>die GIF-Datei ist beschädigt, sie hat einen Block unbekannter Art</translation>
    </message>
    <message>
        <source>the HEIC file has no picture</source>
        <translation>die HEIC-Datei enthält kein Bild</translation>
    </message>
    <message>
        <source>the JPEG file has too many parts before its pixels</source>
        <translation>die JPEG-Datei hat zu viele Teile vor ihren Pixeln</translation>
    </message>
    <message>
        <source>the JPEG file has values of {0} bits; 8 bits are read</source>
        <translation>die JPEG-Datei hat Werte von {0} Bit; gelesen werden 8 Bit</translation>
    </message>
    <message>
        <source>the JPEG file is of the lossless kind, which is not read</source>
        <translation>die JPEG-Datei ist von der verlustfreien Art, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>the JPEG file takes too long, it has {0:,} layers of pixels</source>
        <translation>die JPEG-Datei dauert zu lange, sie hat {0:,} Lagen von Pixeln</translation>
    </message>
    <message>
        <source>the PFM file&apos;s scale is no number other than 0</source>
        <translation>die Skalierung der PFM-Datei ist keine Zahl ungleich 0</translation>
    </message>
    <message>
        <source>the PNG file has more than {0:,} chunks</source>
        <translation>die PNG-Datei hat mehr als {0:,} Blöcke</translation>
    </message>
    <message>
        <source>the PNG file is cut short</source>
        <translation>die PNG-Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the PNG file is damaged, a check sum is wrong</source>
        <translation>die PNG-Datei ist beschädigt, eine Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>the PNG file is damaged, a row has an unknown filter</source>
        <translation>die PNG-Datei ist beschädigt, eine Zeile hat einen unbekannten Filter</translation>
    </message>
    <message>
        <source>the PNG file is of a kind that the standard does not have</source>
        <translation>die PNG-Datei ist von einer Art, die es im Standard nicht gibt</translation>
    </message>
    <message>
        <source>the PNM file is cut short</source>
        <translation>die PNM-Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the PNM file is damaged or cut short, its header is not complete</source>
        <translation>die PNM-Datei ist beschädigt oder abgeschnitten, ihr Kopf ist unvollständig</translation>
    </message>
    <message>
        <source>the PNM file is damaged, a pixel is beyond its greatest value</source>
        <translation>die PNM-Datei ist beschädigt, ein Pixel liegt über ihrem größten Wert</translation>
    </message>
    <message>
        <source>the PNM file is damaged, it has text that is no bit</source>
        <translation>die PNM-Datei ist beschädigt, sie enthält Text, der kein Bit ist</translation>
    </message>
    <message>
        <source>the PNM file is damaged, it has text that is no number</source>
        <translation>die PNM-Datei ist beschädigt, sie enthält Text, der keine Zahl ist</translation>
    </message>
    <message>
        <source>the PNM file&apos;s greatest value is not from 1 to 65,535</source>
        <translation>der größte Wert der PNM-Datei liegt nicht zwischen 1 und 65 535</translation>
    </message>
    <message>
        <source>the TIFF compression {0} is not supported</source>
        <translation>die TIFF-Kompression {0} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the TIFF file has no pages</source>
        <translation>die TIFF-Datei hat keine Seiten</translation>
    </message>
    <message>
        <source>the TIFF file is cut short</source>
        <translation>die TIFF-Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the TIFF file is cut short or no ImageJ stack as it says</source>
        <translation>die TIFF-Datei ist abgeschnitten oder kein ImageJ-Stapel, wie sie behauptet</translation>
    </message>
    <message>
        <source>the TIFF file is damaged, a page has too few or too many tags</source>
        <translation>die TIFF-Datei ist beschädigt, eine Seite hat zu wenige oder zu viele Tags</translation>
    </message>
    <message>
        <source>the TIFF file is damaged, its list of pages does not end</source>
        <translation>die TIFF-Datei ist beschädigt, ihre Seitenliste endet nicht</translation>
    </message>
    <message>
        <source>the TIFF file is damaged, its pages lie over each other</source>
        <translation>die TIFF-Datei ist beschädigt, ihre Seiten liegen übereinander</translation>
    </message>
    <message>
        <source>the TIFF page has colours that are neither gray, RGB, CMYK nor a palette</source>
        <translation>die TIFF-Seite hat Farben, die weder Grau, RGB, CMYK noch eine Palette sind</translation>
    </message>
    <message>
        <source>the TIFF page has inks other than CMYK</source>
        <translation>die TIFF-Seite hat andere Druckfarben als CMYK</translation>
    </message>
    <message>
        <source>the TIFF page holds values that are no real numbers</source>
        <translation>die TIFF-Seite enthält Werte, die keine reellen Zahlen sind</translation>
    </message>
    <message>
        <source>the TIFF page is a volume, not a picture</source>
        <translation>die TIFF-Seite ist ein Volumen, kein Bild</translation>
    </message>
    <message>
        <source>the TIFF page is damaged, its palette does not fit its pixels</source>
        <translation>die TIFF-Seite ist beschädigt, ihre Palette passt nicht zu ihren Pixeln</translation>
    </message>
    <message>
        <source>the TIFF page is stored in an unknown way</source>
        <translation>die TIFF-Seite ist auf unbekannte Weise gespeichert</translation>
    </message>
    <message>
        <source>the TIFF page lacks some of its strips or tiles</source>
        <translation>der TIFF-Seite fehlen Streifen oder Kacheln</translation>
    </message>
    <message>
        <source>the TIFF page mixes channels of different kinds or is damaged</source>
        <translation>die TIFF-Seite mischt Kanäle verschiedener Art oder ist beschädigt</translation>
    </message>
    <message>
        <source>the WebP file has more than {0:,} frames or is damaged</source>
        <translation>die WebP-Datei hat mehr als {0:,} Einzelbilder oder ist beschädigt</translation>
    </message>
    <message>
        <source>the WebP file has no frames</source>
        <translation>die WebP-Datei hat keine Einzelbilder</translation>
    </message>
    <message>
        <source>the WebP file is cut short</source>
        <translation>die WebP-Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the WebP file is damaged, it does not begin with a picture</source>
        <translation>die WebP-Datei ist beschädigt, sie beginnt nicht mit einem Bild</translation>
    </message>
    <message>
        <source>the brackets are nested deeper than {0} levels</source>
        <translation>die Klammern sind tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the description is no valid JSON</source>
        <translation>die Beschreibung ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>the description is too long for a JPEG</source>
        <translation>die Beschreibung ist zu lang für ein JPEG</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <source>the disk cannot read it</source>
        <translation>der Datenträger kann sie nicht lesen</translation>
    </message>
    <message>
        <source>the disk cannot write it</source>
        <translation>der Datenträger kann sie nicht schreiben</translation>
    </message>
    <message>
        <source>the disk for temporary files has no room for the unpacked picture, which takes {0:,.1f} GiB</source>
        <translation>der Datenträger für temporäre Dateien hat keinen Platz für das entpackte Bild, das {0:,.1f} GiB braucht</translation>
    </message>
    <message>
        <source>the expression is nested deeper than {0} levels</source>
        <translation>der Ausdruck ist tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>the file has more lists and texts than {0} can have</source>
        <translation>die Datei hat mehr Listen und Texte, als {0} haben kann</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the file is cut short or lies about its size</source>
        <translation>die Datei ist abgeschnitten oder gibt ihre Größe falsch an</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is in use</source>
        <translation>die Datei wird gerade benutzt</translation>
    </message>
    <message>
        <source>the file is larger than {0} MiB, too large for {1}</source>
        <translation>die Datei ist größer als {0} MiB, zu groß für {1}</translation>
    </message>
    <message>
        <source>the file is longer than {0} GiB</source>
        <translation>die Datei ist länger als {0} GiB</translation>
    </message>
    <message>
        <source>the file is nested too deeply for {0}</source>
        <translation>die Datei ist zu tief verschachtelt für {0}</translation>
    </message>
    <message>
        <source>the file is no valid JSON (line {0}, column {1}: {2})</source>
        <translation>die Datei ist kein gültiges JSON (Zeile {0}, Spalte {1}: {2})</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text (byte {0})</source>
        <translation>die Datei ist kein UTF-8-Text (Byte {0})</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file must hold an object, not {0}</source>
        <translation>die Datei muss ein Objekt enthalten, nicht {0}</translation>
    </message>
    <message>
        <source>the file would become larger than the system allows</source>
        <translation>die Datei würde größer, als das System erlaubt</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the folder has more than {0:,} pictures</source>
        <translation>der Ordner hat mehr als {0:,} Bilder</translation>
    </message>
    <message>
        <source>the folder holds no picture that can be read</source>
        <translation>der Ordner enthält kein Bild, das sich lesen lässt</translation>
    </message>
    <message>
        <source>the low end {0:g} lies above the high end {1:g}</source>
        <translation>das untere Ende {0:g} liegt über dem oberen Ende {1:g}</translation>
    </message>
    <message>
        <source>the mapping is none</source>
        <translation>die Abbildung ist keine</translation>
    </message>
    <message>
        <source>the maps cannot be saved as {0}</source>
        <translation>die Karten lassen sich nicht als {0} speichern</translation>
    </message>
    <message>
        <source>the name must end in {0} or {1}</source>
        <translation>der Name muss auf {0} oder {1} enden</translation>
    </message>
    <message>
        <source>the npy file holds a table, not a picture</source>
        <translation>die npy-Datei enthält eine Tabelle, kein Bild</translation>
    </message>
    <message>
        <source>the npy file holds values that are no real numbers</source>
        <translation>die npy-Datei enthält Werte, die keine reellen Zahlen sind</translation>
    </message>
    <message>
        <source>the npy file is cut short</source>
        <translation>die npy-Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the npy file is of an unknown version</source>
        <translation>die npy-Datei hat eine unbekannte Version</translation>
    </message>
    <message>
        <source>the npy file&apos;s header is damaged</source>
        <translation>der Kopf der npy-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the number at {0} is not finite</source>
        <translation>die Zahl bei {0} ist nicht endlich</translation>
    </message>
    <message>
        <source>the numbers have three dimensions: paste one channel at a time</source>
        <translation>die Zahlen haben drei Dimensionen: Fügen Sie einen Kanal nach dem anderen ein</translation>
    </message>
    <message>
        <source>the picture ascent could not be fetched from {0}; is there internet?</source>
        <translation>das Bild ascent ließ sich nicht von {0} holen; gibt es eine Internetverbindung?</translation>
    </message>
    <message>
        <source>the picture cannot be saved as {0}</source>
        <translation>das Bild lässt sich nicht als {0} speichern</translation>
    </message>
    <message>
        <source>the picture has a side of more than {0:,} pixels</source>
        <translation>das Bild hat eine Seite von mehr als {0:,} Pixeln</translation>
    </message>
    <message>
        <source>the picture has more than {0:,} pixels</source>
        <translation>das Bild hat mehr als {0:,} Pixel</translation>
    </message>
    <message>
        <source>the picture has more than {0} channels</source>
        <translation>das Bild hat mehr als {0} Kanäle</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>das Bild hat keine Pixel</translation>
    </message>
    <message>
        <source>the pixels take more than {0} GiB</source>
        <translation>die Pixel brauchen mehr als {0} GiB</translation>
    </message>
    <message>
        <source>the quality must be a whole number from 1 to 100</source>
        <translation>die Qualität muss eine ganze Zahl zwischen 1 und 100 sein</translation>
    </message>
    <message>
        <source>the result needs {0:.1f} GiB of memory, this machine has {1:.1f}</source>
        <translation>das Ergebnis braucht {0:.1f} GiB Arbeitsspeicher, dieser Rechner hat {1:.1f}</translation>
    </message>
    <message>
        <source>the result of {0} is not a finite number</source>
        <translation>das Ergebnis von {0} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the space allowed on the disk is used up</source>
        <translation>der erlaubte Platz auf dem Datenträger ist verbraucht</translation>
    </message>
    <message>
        <source>the system says: {0}</source>
        <translation>das System meldet: {0}</translation>
    </message>
    <message>
        <source>the text cannot be parted into cells: {0}</source>
        <translation>der Text lässt sich nicht in Zellen teilen: {0}</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>the text is longer than {0} characters</source>
        <translation>der Text ist länger als {0} Zeichen</translation>
    </message>
    <message>
        <source>the value of the last level must be above that of the first</source>
        <translation>der Wert der letzten Stufe muss über dem der ersten liegen</translation>
    </message>
    <message>
        <source>the values of the first and the last level must be finite</source>
        <translation>die Werte der ersten und der letzten Stufe müssen endlich sein</translation>
    </message>
    <message>
        <source>the weights are too large to be normalised</source>
        <translation>die Gewichte sind zu groß, um sie zu normieren</translation>
    </message>
    <message>
        <source>the weights are too small or too large for a scale</source>
        <translation>die Gewichte sind zu klein oder zu groß für eine Skalierung</translation>
    </message>
    <message>
        <source>the {0} file is cut short</source>
        <translation>die {0}-Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the {0} file is damaged or cut short</source>
        <translation>die {0}-Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>the {0} file is damaged, one of its boxes has no size</source>
        <translation>die {0}-Datei ist beschädigt, einer ihrer Blöcke hat keine Größe</translation>
    </message>
    <message>
        <source>there are no numbers to paste</source>
        <translation>es gibt keine Zahlen zum Einfügen</translation>
    </message>
    <message>
        <source>there is no file {0} of {1}</source>
        <translation>es gibt keine Datei {0} von {1}</translation>
    </message>
    <message>
        <source>there is no kind of file {0!r}</source>
        <translation>es gibt keinen Dateityp {0!r}</translation>
    </message>
    <message>
        <source>there is no mapping {0!r}</source>
        <translation>es gibt keine Abbildung {0!r}</translation>
    </message>
    <message>
        <source>there is no page {0}, the file has {1}</source>
        <translation>es gibt keine Seite {0}, die Datei hat {1}</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>es fehlt die Berechtigung, sie zu lesen</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>es fehlt die Berechtigung, dort zu schreiben</translation>
    </message>
    <message>
        <source>there is no space left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no view {0!r}</source>
        <translation>es gibt keine Darstellung {0!r}</translation>
    </message>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>der Arbeitsspeicher reicht nicht für das Bild</translation>
    </message>
    <message>
        <source>there is not enough memory for the picture, which takes {0:,.1f} GiB</source>
        <translation>der Arbeitsspeicher reicht nicht für das Bild, das {0:,.1f} GiB braucht</translation>
    </message>
    <message>
        <source>there is not enough memory for {0}</source>
        <translation>der Arbeitsspeicher reicht nicht für {0}</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>es sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>unfiltered where the kernel does not fit</source>
        <translation>ungefiltert, wo der Filterkern nicht hineinpasst</translation>
    </message>
    <message>
        <source>unknown name {0}</source>
        <translation>unbekannter Name {0}</translation>
    </message>
    <message>
        <source>v v v | a b c d | v v v</source>
        <translation>v v v | a b c d | v v v</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} bits read as 8</source>
        <translation>{0} Bit als 8 gelesen</translation>
    </message>
    <message>
        <source>{0} ends too early</source>
        <translation>{0} endet zu früh</translation>
    </message>
    <message>
        <source>{0} has no real value</source>
        <translation>{0} hat keinen reellen Wert</translation>
    </message>
    <message>
        <source>{0} in TIFF is only read in 8 bits, with 1, 3 or 4 channels</source>
        <translation>{0} in TIFF wird nur mit 8 Bit gelesen, mit 1, 3 oder 4 Kanälen</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} is not a finite number</source>
        <translation>{0} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>{0} is unknown; this program reads version {1}</source>
        <translation>{0} ist unbekannt; dieses Programm liest Version {1}</translation>
    </message>
    <message>
        <source>{0} lacks a &quot;)&quot;</source>
        <translation>in {0} fehlt eine „)“</translation>
    </message>
    <message>
        <source>{0} maps do not make RGB pages of three each</source>
        <translation>{0} Karten ergeben keine RGB-Seiten zu je dreien</translation>
    </message>
    <message>
        <source>{0} needs parentheses, as in {0}(2)</source>
        <translation>{0} braucht Klammern, wie in {0}(2)</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>{0} percent cannot be cut off at either end</source>
        <translation>{0} Prozent lassen sich nicht an jedem Ende abschneiden</translation>
    </message>
    <message>
        <source>{0} read as float32</source>
        <translation>{0} als float32 gelesen</translation>
    </message>
    <message>
        <source>{0} x {1}, but kernels[0] is {2} x {3}; kernels of several sizes need padding same</source>
        <translation>{0} x {1}, aber kernels[0] ist {2} x {3}; Filterkerne verschiedener Größe brauchen Auffüllung same</translation>
    </message>
    <message>
        <source>{0} × {1} numbers are too many: a kernel has {2} × {2}</source>
        <translation>{0} × {1} Zahlen sind zu viele: Ein Filterkern hat {2} × {2}</translation>
    </message>
    <message>
        <source>{0}, and the {1} readable of its presets were kept</source>
        <translation>{0}, und die {1} lesbaren Vorlagen darin wurden behalten</translation>
    </message>
    <message>
        <source>{0}.kernels: the weights have {1} channels, but {2} maps come in</source>
        <translation>{0}.kernels: Die Gewichte haben {1} Kanäle, aber {2} Karten kommen an</translation>
    </message>
    <message>
        <source>{0}.pooling: a window has no {1} inside the map (size {2}, dilation {3}, padding {4} on {5} {6})</source>
        <translation>{0}.pooling: Ein Fenster hat keine {1} innerhalb der Karte (Größe {2}, Dilatation {3}, Auffüllung {4} bei {5} {6})</translation>
    </message>
    <message>
        <source>{0}.pooling: the pooled image would have no {1}: a window reaches over {2}, the padded map has {3}</source>
        <translation>{0}.pooling: Das gepoolte Bild hätte keine {1}: Ein Fenster reicht über {2}, die aufgefüllte Karte hat {3}</translation>
    </message>
    <message>
        <source>{0}: is not a regular file</source>
        <translation>{0}: ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>{0}: no such file</source>
        <translation>{0}: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>{0}: the filtered image would have no {1}: the kernel reaches over {2}, the padded input has {3}</source>
        <translation>{0}: Das gefilterte Bild hätte keine {1}: Der Filterkern reicht über {2}, die aufgefüllte Eingabe hat {3}</translation>
    </message>
    <message>
        <source>{0}: {1}; it was set aside as {2}</source>
        <translation>{0}: {1}; die Datei wurde als {2} beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close; the changes of the recipe are gone</source>
        <translation>Schließen; die Änderungen am Rezept gehen verloren</translation>
    </message>
    <message>
        <source>Do you want to save it before closing?</source>
        <translation>Möchten Sie es vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Vorlagen exportieren</translation>
    </message>
    <message>
        <source>Go on working (Esc)</source>
        <translation>Weiterarbeiten (Esc)</translation>
    </message>
    <message>
        <source>Images ({0});;All files (*)</source>
        <translation>Bilder ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Presets (*.presets.json *.json);;All files (*)</source>
        <translation>Vorlagen (*.presets.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Presets (*.presets.json)</source>
        <translation>Vorlagen (*.presets.json)</translation>
    </message>
    <message>
        <source>Recipe (*.recipe.json)</source>
        <translation>Rezept (*.recipe.json)</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json *.json);;All files (*)</source>
        <translation>Rezepte (*.recipe.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Save the recipe, then close</source>
        <translation>Das Rezept speichern, dann schließen</translation>
    </message>
    <message>
        <source>The recipe {0} was changed.</source>
        <translation>Das Rezept {0} wurde geändert.</translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation>Nicht gespeichertes Rezept</translation>
    </message>
    <message>
        <source>{0} exists already. Do you want to replace it?</source>
        <translation>{0} gibt es schon. Möchten Sie die Datei ersetzen?</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>More (%n changed)</source>
        <translation>
            <numerusform>Mehr (%n geändert)</numerusform>
            <numerusform>Mehr (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows and hides rarely used settings</source>
        <translation>Zeigt und verbirgt selten gebrauchte Einstellungen</translation>
    </message>
</context>
<context>
    <name>EditorColumn</name>
    <message>
        <source>Layer {0} of {1}, kernel {2} of {3}</source>
        <translation>Schicht {0} von {1}, Filterkern {2} von {3}</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>For a report: versions and where it happened, no picture, no folders</source>
        <translation>Für einen Bericht: Versionen und die Stelle des Fehlers, kein Bild, keine Ordner</translation>
    </message>
    <message>
        <source>Go on working (Esc)</source>
        <translation>Weiterarbeiten (Esc)</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Shows the folder with the log of errors</source>
        <translation>Zeigt den Ordner mit dem Fehlerprotokoll</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Your work is still there.</source>
        <translation>Etwas ist schiefgegangen, das nicht schiefgehen sollte. Ihre Arbeit ist noch da.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>Where it happened, and the versions of all parts</source>
        <translation>Wo es geschah, und die Versionen aller Teile</translation>
    </message>
    <message>
        <source>{0} and more; see the details</source>
        <translation>{0} und mehr; siehe die Details</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save filtered image</source>
        <translation>Gefiltertes Bild speichern</translation>
    </message>
    <message>
        <source>Save pooled image</source>
        <translation>Gepooltes Bild speichern</translation>
    </message>
</context>
<context>
    <name>ExplainedTexts</name>
    <message numerus="yes">
        <source>%n by border {0}: {1}</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>%n durch den Rand {0}: {1}</numerusform>
            <numerusform>%n durch den Rand {0}: {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the window lie outside</source>
        <translation>
            <numerusform>%n Zelle des Fensters liegt außerhalb</numerusform>
            <numerusform>%n Zellen des Fensters liegen außerhalb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels lie outside the image</source>
        <translation>
            <numerusform>%n Pixel liegt außerhalb des Bildes</numerusform>
            <numerusform>%n Pixel liegen außerhalb des Bildes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>+ bias {0}</source>
        <translation>+ Bias {0}</translation>
    </message>
    <message>
        <source>, from {0}</source>
        <translation>, von {0}</translation>
    </message>
    <message>
        <source>, the sum divided by {0}</source>
        <translation>, die Summe geteilt durch {0}</translation>
    </message>
    <message>
        <source>1 of {0}</source>
        <translation>1 von {0}</translation>
    </message>
    <message>
        <source>; rounded on the way to {0}</source>
        <translation>; unterwegs gerundet auf {0}</translation>
    </message>
    <message>
        <source>; times scale {0} plus bias {1} is {2}</source>
        <translation>; mal Skalierung {0} plus Bias {1} ist {2}</translation>
    </message>
    <message>
        <source>; {0} makes it {1}</source>
        <translation>; {0} macht daraus {1}</translation>
    </message>
    <message>
        <source>All products added up</source>
        <translation>Alle Produkte addiert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Border pixel, kept as it is</source>
        <translation>Randpixel, bleibt wie er ist</translation>
    </message>
    <message>
        <source>Cells in the padding count</source>
        <translation>Zellen in der Auffüllung zählen mit</translation>
    </message>
    <message>
        <source>Cells of the window that lie outside the filtered image</source>
        <translation>Zellen des Fensters, die außerhalb des gefilterten Bildes liegen</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Filtered pixel {0}: the kernel does not fit into the image, so that the input pixel {1} is kept.</source>
        <translation>Gefilterter Pixel {0}: Der Filterkern passt nicht in das Bild, deshalb bleibt der Eingabepixel {1}.</translation>
    </message>
    <message>
        <source>Filtered pixel {0}: the layer is switched off and hands on {1}.</source>
        <translation>Gefilterter Pixel {0}: Die Schicht ist ausgeschaltet und reicht {1} weiter.</translation>
    </message>
    <message>
        <source>Filtered pixel {0}: {1}</source>
        <translation>Gefilterter Pixel {0}: {1}</translation>
    </message>
    <message>
        <source>Filtered pixel {0}: {1} = {2}</source>
        <translation>Gefilterter Pixel {0}: {1} = {2}</translation>
    </message>
    <message>
        <source>Filtered pixel {0}: {1}; the sum of all is {2}</source>
        <translation>Gefilterter Pixel {0}: {1}; die Summe aller ist {2}</translation>
    </message>
    <message>
        <source>Filtered {0}</source>
        <translation>Gefiltert {0}</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>Left out at the edge: {0}.</source>
        <translation>Am Rand ausgelassen: {0}.</translation>
    </message>
    <message>
        <source>Left out by pooling</source>
        <translation>Vom Pooling ausgelassen</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Luminance of the middle pixel: {0}.</source>
        <translation>Luminanz des mittleren Pixels: {0}.</translation>
    </message>
    <message>
        <source>Map {0}</source>
        <translation>Karte {0}</translation>
    </message>
    <message>
        <source>No filtered pixel lies here</source>
        <translation>Hier liegt kein gefilterter Pixel</translation>
    </message>
    <message>
        <source>No filtered pixel lies here.</source>
        <translation>Hier liegt kein gefilterter Pixel.</translation>
    </message>
    <message>
        <source>No pooling window reaches this pixel.</source>
        <translation>Kein Pooling-Fenster erreicht diesen Pixel.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Outside the image; {0}</source>
        <translation>Außerhalb des Bildes; {0}</translation>
    </message>
    <message>
        <source>Pixel {0}: {1} × weight {2} = {3}</source>
        <translation>Pixel {0}: {1} × Gewicht {2} = {3}</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Gepoolt</translation>
    </message>
    <message>
        <source>Pooled pixel {0}: {1} of {2} is {3}</source>
        <translation>Gepoolter Pixel {0}: {1} von {2} ist {3}</translation>
    </message>
    <message>
        <source>Pooled {0}</source>
        <translation>Gepoolt {0}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Rows and columns at the edge that no whole window reaches</source>
        <translation>Zeilen und Spalten am Rand, die kein ganzes Fenster erreicht</translation>
    </message>
    <message>
        <source>The kernel does not fit into the image here, so that the input pixel is kept, without scale, bias and activation</source>
        <translation>Der Filterkern passt hier nicht in das Bild, deshalb bleibt der Eingabepixel, ohne Skalierung, Bias und Aktivierung</translation>
    </message>
    <message>
        <source>The kernel&apos;s bias is added</source>
        <translation>Der Bias des Filterkerns wird addiert</translation>
    </message>
    <message>
        <source>The layer is switched off</source>
        <translation>Die Schicht ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The other pixels of the window are left behind</source>
        <translation>Die übrigen Pixel des Fensters bleiben zurück</translation>
    </message>
    <message>
        <source>The pooling windows end before the edge of the filtered image</source>
        <translation>Die Pooling-Fenster enden vor dem Rand des gefilterten Bildes</translation>
    </message>
    <message>
        <source>The sum is multiplied by the kernel&apos;s scale</source>
        <translation>Die Summe wird mit der Skalierung des Filterkerns multipliziert</translation>
    </message>
    <message>
        <source>The sum of this channel&apos;s products; the channels are added up</source>
        <translation>Die Summe der Produkte dieses Kanals; die Kanäle werden addiert</translation>
    </message>
    <message>
        <source>The value that the filtered panel shows</source>
        <translation>Der Wert, den das gefilterte Bildfeld zeigt</translation>
    </message>
    <message>
        <source>The value that the pooled panel shows</source>
        <translation>Der Wert, den das gepoolte Bildfeld zeigt</translation>
    </message>
    <message>
        <source>This one is kept</source>
        <translation>Dieser bleibt</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights, turned</source>
        <translation>Gewichte, gedreht</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>geteilt durch</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>of %n pixels</source>
        <translation>
            <numerusform>von %n Pixel</numerusform>
            <numerusform>von %n Pixeln</numerusform>
        </translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>{0} lies outside the filtered image and is left out</source>
        <translation>{0} liegt außerhalb des gefilterten Bildes und wird ausgelassen</translation>
    </message>
    <message>
        <source>{0} lies outside the filtered image; it counts as 0</source>
        <translation>{0} liegt außerhalb des gefilterten Bildes; es zählt als 0</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}, the largest {1}</source>
        <translation>{0}, die größten {1}</translation>
    </message>
    <message>
        <source>{0}: the constant {1}</source>
        <translation>{0}: die Konstante {1}</translation>
    </message>
    <message>
        <source>× scale {0}</source>
        <translation>× Skalierung {0}</translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n channels</source>
        <translation>
            <numerusform>Σ von %n Kanal</numerusform>
            <numerusform>Σ von %n Kanälen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n pixels</source>
        <translation>
            <numerusform>Σ von %n Pixel</numerusform>
            <numerusform>Σ von %n Pixeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n products</source>
        <translation>
            <numerusform>Σ von %n Produkt</numerusform>
            <numerusform>Σ von %n Produkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Σ {0}</source>
        <translation>Σ {0}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>pooling is off</source>
        <translation>Pooling ist ausgeschaltet</translation>
    </message>
    <message>
        <source>the name must end in one of {0}</source>
        <translation>der Name muss auf eine dieser Endungen enden: {0}</translation>
    </message>
    <message>
        <source>there is no stage {0}</source>
        <translation>es gibt keine Stufe {0}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>{0} was not opened: {1}</source>
        <translation>{0} wurde nicht geöffnet: {1}</translation>
    </message>
    <message>
        <source>{0} was not saved: {1}</source>
        <translation>{0} wurde nicht gespeichert: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>The folder {0} cannot be shown here</source>
        <translation>Der Ordner {0} kann hier nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source> + alpha</source>
        <translation> + Alpha</translation>
    </message>
    <message numerus="yes">
        <source>%n not finite</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n nicht endlich</numerusform>
            <numerusform>%n nicht endlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours and levels</source>
        <translation>Farben und Tonwerte</translation>
    </message>
    <message>
        <source>Getting ready for this computer…</source>
        <translation>Bereitet sich auf diesen Rechner vor…</translation>
    </message>
    <message>
        <source>How values become grays; the data stay as they are</source>
        <translation>Wie Werte zu Grautönen werden; die Daten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>How {0} is shown</source>
        <translation>Wie {0} dargestellt wird</translation>
    </message>
    <message>
        <source>Of the pixels that are shown</source>
        <translation>Der gezeigten Pixel</translation>
    </message>
    <message>
        <source>Of the whole image</source>
        <translation>Des ganzen Bildes</translation>
    </message>
    <message>
        <source>Pooling is off</source>
        <translation>Pooling ist aus</translation>
    </message>
    <message>
        <source>map 1 of {0}</source>
        <translation>Karte 1 von {0}</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>sampled 1:{0}</source>
        <translation>abgetastet 1:{0}</translation>
    </message>
    <message>
        <source>{0} % fewer pixels</source>
        <translation>{0} % weniger Pixel</translation>
    </message>
    <message>
        <source>{0} % more pixels</source>
        <translation>{0} % mehr Pixel</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message numerus="yes">
        <source>%n more recipe(s) were dropped; one is opened</source>
        <translation>
            <numerusform>%n weiteres Rezept wurde abgelegt; eines wird geöffnet</numerusform>
            <numerusform>%n weitere Rezepte wurden abgelegt; eines wird geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>8 bits + alpha, without a file</source>
        <translation>8 Bit + Alpha, ohne Datei</translation>
    </message>
    <message>
        <source>8 bits, without a file</source>
        <translation>8 Bit, ohne Datei</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Hineingezogenes Bild</translation>
    </message>
    <message>
        <source>The clipboard holds an address, and nothing is fetched from the internet; copy the picture itself</source>
        <translation>Die Zwischenablage enthält eine Adresse, und aus dem Internet wird nichts geholt; kopieren Sie das Bild selbst</translation>
    </message>
    <message>
        <source>The clipboard holds no picture</source>
        <translation>Die Zwischenablage enthält kein Bild</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>All terms, for a message or a notebook</source>
        <translation>Alle Glieder, für eine Nachricht oder ein Notizbuch</translation>
    </message>
    <message>
        <source>All terms, for a paper</source>
        <translation>Alle Glieder, für eine Veröffentlichung</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>As it is read aloud</source>
        <translation>So, wie es vorgelesen wird</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Column and row, from 0; type another pixel, Up and Down go to its neighbours</source>
        <translation>Spalte und Zeile, ab 0; einen anderen Pixel eintippen, Auf und Ab gehen zu den Nachbarn</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy arit&amp;hmetic</source>
        <translation>Rec&amp;hnung kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy as a &amp;sentence</source>
        <translation>Als &amp;Satz kopieren</translation>
    </message>
    <message>
        <source>Copy as a sentence, as plain text or as LaTeX</source>
        <translation>Als Satz, als einfachen Text oder als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation>Als einfachen &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation>Die Rechnung kopieren</translation>
    </message>
    <message>
        <source>Copy why the pixel has its value</source>
        <translation>Kopieren, warum der Pixel seinen Wert hat</translation>
    </message>
    <message>
        <source>Getting ready for this computer…</source>
        <translation>Bereitet sich auf diesen Rechner vor…</translation>
    </message>
    <message>
        <source>Keep this pixel when the mouse moves on (click in a panel)</source>
        <translation>Diesen Pixel behalten, wenn die Maus weiterzieht (Klick in ein Bildfeld)</translation>
    </message>
    <message>
        <source>Panel of the pixel</source>
        <translation>Bildfeld des Pixels</translation>
    </message>
    <message>
        <source>Pin the pixel</source>
        <translation>Den Pixel festhalten</translation>
    </message>
    <message>
        <source>Pixel x, y</source>
        <translation>Pixel x, y</translation>
    </message>
    <message>
        <source>Two whole numbers are needed, x and y, such as 120, 88</source>
        <translation>Nötig sind zwei ganze Zahlen, x und y, etwa 120, 88</translation>
    </message>
    <message>
        <source>Which of the incoming channels or maps is shown</source>
        <translation>Welcher der Eingangskanäle oder welche Karte gezeigt wird</translation>
    </message>
    <message>
        <source>Whose pixels x and y count</source>
        <translation>Wessen Pixel x und y zählen</translation>
    </message>
    <message>
        <source>x goes from 0 to {0}, y to {1}</source>
        <translation>x geht von 0 bis {0}, y bis {1}</translation>
    </message>
    <message>
        <source>x, y</source>
        <translation>x, y</translation>
    </message>
</context>
<context>
    <name>KernelActions</name>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit weights</source>
        <translation>Gewichte &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Negate</source>
        <translation>&amp;Negieren</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Zellen e&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Transpose</source>
        <translation>&amp;Transponieren</translation>
    </message>
    <message>
        <source>&amp;Turn and flip</source>
        <translation>Drehen und &amp;spiegeln</translation>
    </message>
    <message>
        <source>All cells are seen, with room for their numbers</source>
        <translation>Alle Zellen sind zu sehen, mit Platz für ihre Zahlen</translation>
    </message>
    <message>
        <source>All weights are 0 already</source>
        <translation>Alle Gewichte sind bereits 0</translation>
    </message>
    <message>
        <source>All weights are whole already</source>
        <translation>Alle Gewichte sind bereits ganz</translation>
    </message>
    <message>
        <source>Anchor to its &amp;default place</source>
        <translation>Anker an den Standard&amp;platz</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>C&amp;ut cells</source>
        <translation>Zellen aus&amp;schneiden</translation>
    </message>
    <message>
        <source>Clear all wei&amp;ghts</source>
        <translation>Alle Gewichte &amp;löschen</translation>
    </message>
    <message>
        <source>Clear kernel</source>
        <translation>Filterkern leeren</translation>
    </message>
    <message>
        <source>Copy the selected cells and set them to 0; in the table Ctrl+X</source>
        <translation>Kopiert die ausgewählten Zellen und setzt sie auf 0; in der Tabelle Strg+X</translation>
    </message>
    <message>
        <source>Copy the selected cells for a spreadsheet; in the table Ctrl+C</source>
        <translation>Kopiert die ausgewählten Zellen für eine Tabellenkalkulation; in der Tabelle Strg+C</translation>
    </message>
    <message>
        <source>Copy the selected cells, or all, as code</source>
        <translation>Kopiert die ausgewählten Zellen, oder alle, als Code</translation>
    </message>
    <message>
        <source>Copy the selected cells, or all, as {0}: {1}</source>
        <translation>Kopiert die ausgewählten Zellen, oder alle, als {0}: {1}</translation>
    </message>
    <message>
        <source>Edits of cells fill in nothing else</source>
        <translation>Beim Bearbeiten von Zellen wird sonst nichts ausgefüllt</translation>
    </message>
    <message>
        <source>Edits of cells keep this symmetry: {0}</source>
        <translation>Beim Bearbeiten von Zellen bleibt diese Symmetrie erhalten: {0}</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>&amp;Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>&amp;Vertikal spiegeln</translation>
    </message>
    <message>
        <source>Flip kernel</source>
        <translation>Filterkern spiegeln</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Links und rechts vertauschen</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>Oben und unten vertauschen</translation>
    </message>
    <message>
        <source>Go to the current cell of the table</source>
        <translation>Geht zur aktuellen Zelle der Tabelle</translation>
    </message>
    <message>
        <source>Make sum zero</source>
        <translation>Summe auf null bringen</translation>
    </message>
    <message>
        <source>Make the copied block the kernel, size included; in the table Ctrl+Shift+V</source>
        <translation>Macht den kopierten Block zum Filterkern, einschließlich der Größe; in der Tabelle Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Make the current cell the anchor, which lies on the output pixel</source>
        <translation>Macht die aktuelle Zelle zum Anker, der auf dem Ausgabepixel liegt</translation>
    </message>
    <message>
        <source>Make the sum &amp;zero</source>
        <translation>Su&amp;mme auf null bringen</translation>
    </message>
    <message>
        <source>Move anchor</source>
        <translation>Anker verschieben</translation>
    </message>
    <message>
        <source>Negate all weights</source>
        <translation>Alle Gewichte negieren</translation>
    </message>
    <message>
        <source>Negate kernel</source>
        <translation>Filterkern negieren</translation>
    </message>
    <message>
        <source>Nor&amp;malise</source>
        <translation>N&amp;ormieren</translation>
    </message>
    <message>
        <source>Normalise kernel</source>
        <translation>Filterkern normieren</translation>
    </message>
    <message>
        <source>Normalise: scale 1/Σ, or 2/Σ|w| where Σ is 0</source>
        <translation>Normieren: Skalierung 1/Σ, oder 2/Σ|w|, wo Σ gleich 0 ist</translation>
    </message>
    <message>
        <source>Not possible: all weights are 0</source>
        <translation>Nicht möglich: Alle Gewichte sind 0</translation>
    </message>
    <message>
        <source>Not possible: only 3 × 3 weights turn by 45°</source>
        <translation>Nicht möglich: Nur 3 × 3 Gewichte lassen sich um 45° drehen</translation>
    </message>
    <message>
        <source>Paste a block at the current cell; in the table Ctrl+V. Spreadsheet cells, CSV and literals of NumPy, MATLAB, C and JSON are read. A literal that does not fit becomes the whole kernel</source>
        <translation>Fügt einen Block an der aktuellen Zelle ein; in der Tabelle Strg+V. Gelesen werden Zellen aus Tabellenkalkulationen, CSV und Literale von NumPy, MATLAB, C und JSON. Ein Literal, das nicht hineinpasst, wird zum ganzen Filterkern</translation>
    </message>
    <message>
        <source>Paste as &amp;whole kernel</source>
        <translation>Als ganzen &amp;Filterkern einfügen</translation>
    </message>
    <message>
        <source>Put the anchor back into the middle</source>
        <translation>Setzt den Anker zurück in die Mitte</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Nach links &amp;drehen</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Rotate 3 × 3 weights by 45° clockwise</source>
        <translation>3 × 3 Gewichte um 45° im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Rotate by &amp;45°</source>
        <translation>Um &amp;45° drehen</translation>
    </message>
    <message>
        <source>Rotate by 90° anticlockwise</source>
        <translation>Um 90° gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Rotate by 90° clockwise</source>
        <translation>Um 90° im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Rotate kernel</source>
        <translation>Filterkern drehen</translation>
    </message>
    <message>
        <source>Round to &amp;integers</source>
        <translation>Auf ganze Zahlen r&amp;unden</translation>
    </message>
    <message>
        <source>Round to integers</source>
        <translation>Auf ganze Zahlen runden</translation>
    </message>
    <message>
        <source>Rows become columns, left becomes right, or the weights turn</source>
        <translation>Zeilen werden Spalten, links wird rechts, oder die Gewichte drehen sich</translation>
    </message>
    <message>
        <source>S&amp;ymmetry</source>
        <translation>S&amp;ymmetrie</translation>
    </message>
    <message>
        <source>Set &amp;anchor here</source>
        <translation>Anker hierher set&amp;zen</translation>
    </message>
    <message>
        <source>Set all weights to 0</source>
        <translation>Setzt alle Gewichte auf 0</translation>
    </message>
    <message>
        <source>Show all cell&amp;s at once</source>
        <translation>Alle Zellen auf &amp;einmal zeigen</translation>
    </message>
    <message>
        <source>Show the whole table, as colours where numbers do not fit</source>
        <translation>Zeigt die ganze Tabelle, als Farben, wo Zahlen nicht hineinpassen</translation>
    </message>
    <message>
        <source>Subtract the mean from all weights: even areas give 0</source>
        <translation>Zieht von allen Gewichten den Mittelwert ab: Gleichmäßige Flächen ergeben 0</translation>
    </message>
    <message>
        <source>The anchor is at its default place</source>
        <translation>Der Anker ist an seinem Standardplatz</translation>
    </message>
    <message>
        <source>The anchor is in the current cell; choose another one first</source>
        <translation>Der Anker ist in der aktuellen Zelle; wählen Sie zuerst eine andere</translation>
    </message>
    <message>
        <source>The scale is now {0}</source>
        <translation>Die Skalierung ist jetzt {0}</translation>
    </message>
    <message>
        <source>The weights add up to 0 already</source>
        <translation>Die Summe der Gewichte ist bereits 0</translation>
    </message>
    <message>
        <source>The weights are whole and the products as before</source>
        <translation>Die Gewichte sind ganz und die Produkte wie zuvor</translation>
    </message>
    <message>
        <source>The weights are whole; products moved by at most {0} % of the largest</source>
        <translation>Die Gewichte sind ganz; Produkte verschoben sich um höchstens {0} % des größten</translation>
    </message>
    <message>
        <source>Transpose kernel</source>
        <translation>Filterkern transponieren</translation>
    </message>
    <message>
        <source>Transpose: rows become columns</source>
        <translation>Transponieren: Zeilen werden Spalten</translation>
    </message>
    <message>
        <source>What is filled in on the other side while cells are edited</source>
        <translation>Was beim Bearbeiten von Zellen auf der anderen Seite ausgefüllt wird</translation>
    </message>
    <message>
        <source>Whole weights, their divisor in the scale: exactly where that can be, else within 0.5 % of the largest weight</source>
        <translation>Ganze Gewichte, ihr Teiler in der Skalierung: exakt, wo das möglich ist, sonst auf 0,5 % des größten Gewichts genau</translation>
    </message>
</context>
<context>
    <name>KernelClipboard</name>
    <message>
        <source>Cut weights</source>
        <translation>Gewichte ausschneiden</translation>
    </message>
    <message>
        <source>{0} weights were copied: {1}</source>
        <translation>{0} Gewichte wurden kopiert: {1}</translation>
    </message>
    <message>
        <source>{rows} × {columns} numbers do not fit from row {row}, column {column} on; Ctrl+Shift+V makes them the whole kernel</source>
        <translation>{rows} × {columns} Zahlen passen ab Zeile {row}, Spalte {column} nicht hinein; Strg+Umschalt+V macht sie zum ganzen Filterkern</translation>
    </message>
</context>
<context>
    <name>KernelEditor</name>
    <message>
        <source> of {0}</source>
        <translation> von {0}</translation>
    </message>
    <message>
        <source>1/Σ</source>
        <translation>1/Σ</translation>
    </message>
    <message>
        <source>A named kernel to start from; typing searches</source>
        <translation>Ein benannter Filterkern als Ausgangspunkt; Tippen sucht</translation>
    </message>
    <message>
        <source>Added after the scale</source>
        <translation>Wird nach der Skalierung addiert</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Change bias</source>
        <translation>Bias ändern</translation>
    </message>
    <message>
        <source>Change scale</source>
        <translation>Skalierung ändern</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Choose preset</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Keep this kernel as a preset of your own</source>
        <translation>Diesen Filterkern als eigene Vorlage behalten</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Filterkern</translation>
    </message>
    <message>
        <source>Kernel columns</source>
        <translation>Spalten des Filterkerns</translation>
    </message>
    <message>
        <source>Kernel rows</source>
        <translation>Zeilen des Filterkerns</translation>
    </message>
    <message>
        <source>Name kernel</source>
        <translation>Filterkern benennen</translation>
    </message>
    <message>
        <source>Not possible: the weights add up to 0</source>
        <translation>Nicht möglich: Die Summe der Gewichte ist 0</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Resize kernel</source>
        <translation>Größe des Filterkerns ändern</translation>
    </message>
    <message>
        <source>Rows × columns; weights keep their place round the anchor</source>
        <translation>Zeilen × Spalten; Gewichte behalten ihren Platz um den Anker</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Scale (the tutorial&apos;s weight): multiplies the finished sum; 1/9 and the like</source>
        <translation>Skalierung (das „weight“ der Einführung): multipliziert die fertige Summe; auch Brüche wie 1/9</translation>
    </message>
    <message>
        <source>Scale 1/Σ</source>
        <translation>Skalierung 1/Σ</translation>
    </message>
    <message>
        <source>Set scale to 1/Σ</source>
        <translation>Skalierung auf 1/Σ setzen</translation>
    </message>
    <message>
        <source>Sets the scale to 1 / sum of the weights: even areas keep their brightness</source>
        <translation>Setzt die Skalierung auf 1 / Summe der Gewichte: Gleichmäßige Flächen behalten ihre Helligkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The incoming map whose weights the table shows</source>
        <translation>Die Eingangskarte, deren Gewichte die Tabelle zeigt</translation>
    </message>
</context>
<context>
    <name>KernelMenu</name>
    <message>
        <source>&amp;Kernel</source>
        <translation>Filter&amp;kern</translation>
    </message>
</context>
<context>
    <name>KernelSummary</name>
    <message>
        <source>range set by the layer before</source>
        <translation>Bereich von der vorigen Schicht bestimmt</translation>
    </message>
    <message>
        <source>range {least} … {greatest}</source>
        <translation>Bereich {least} … {greatest}</translation>
    </message>
    <message>
        <source>Σ {sum}    Σ|w| {magnitude}</source>
        <translation>Σ {sum}    Σ|w| {magnitude}</translation>
    </message>
    <message>
        <source>Σ: sum of the weights, the brightness of even areas. Σ|w|: sum of their magnitudes. Range: the values that this kind of image can give, with scale and bias, before the activation</source>
        <translation>Σ: Summe der Gewichte, die Helligkeit gleichmäßiger Flächen. Σ|w|: Summe ihrer Beträge. Bereich: die Werte, die ein solches Bild ergeben kann, mit Skalierung und Bias, vor der Aktivierung</translation>
    </message>
</context>
<context>
    <name>KernelTable</name>
    <message>
        <source>Clear weights</source>
        <translation>Gewichte löschen</translation>
    </message>
    <message>
        <source>Edit weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights: numbers, fractions such as 1/9, expressions such as sqrt(2). Ctrl with Up and Down, the wheel or a drag changes a weight, finer with Shift, coarser with Alt. Tab goes to the next cell, Ctrl+Tab leaves the table</source>
        <translation>Gewichte: Zahlen, Brüche wie 1/9, Ausdrücke wie sqrt(2). Strg mit den Tasten Auf und Ab, dem Mausrad oder Ziehen ändert ein Gewicht, feiner mit Umschalt, gröber mit Alt. Tab geht zur nächsten Zelle, Strg+Tab verlässt die Tabelle</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>rows {0}–{1}, columns {2}–{3}: Σ {4}</source>
        <translation>Zeilen {0}–{1}, Spalten {2}–{3}: Σ {4}</translation>
    </message>
</context>
<context>
    <name>KernelTableModel</name>
    <message>
        <source>Edit weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>Paste kernel</source>
        <translation>Filterkern einfügen</translation>
    </message>
    <message>
        <source>Paste weights</source>
        <translation>Gewichte einfügen</translation>
    </message>
    <message>
        <source>channel {channel}, {cell}</source>
        <translation>Kanal {channel}, {cell}</translation>
    </message>
    <message>
        <source>one channel of several cannot change its size alone</source>
        <translation>ein Kanal von mehreren kann seine Größe nicht allein ändern</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation>Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
        <source>{cell}, anchor</source>
        <translation>{cell}, Anker</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>The language changes when Kernelscope is started again</source>
        <translation>Die Sprache wechselt, wenn Kernelscope neu gestartet wird</translation>
    </message>
    <message>
        <source>Used from the next start on</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>LayerEditor</name>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Border value</source>
        <translation>Randwert</translation>
    </message>
    <message>
        <source>Change border</source>
        <translation>Rand ändern</translation>
    </message>
    <message>
        <source>Change border value</source>
        <translation>Randwert ändern</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change dilation</source>
        <translation>Dilatation ändern</translation>
    </message>
    <message>
        <source>Change padding</source>
        <translation>Auffüllung ändern</translation>
    </message>
    <message>
        <source>Change stride</source>
        <translation>Schrittweite ändern</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Dilation, columns</source>
        <translation>Dilatation, Spalten</translation>
    </message>
    <message>
        <source>Dilation, rows</source>
        <translation>Dilatation, Zeilen</translation>
    </message>
    <message>
        <source>Each channel</source>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <source>Flip the kernel</source>
        <translation>Filterkern drehen</translation>
    </message>
    <message>
        <source>How colour enters the first layer</source>
        <translation>Wie Farbe in die erste Schicht gelangt</translation>
    </message>
    <message>
        <source>Input pixels from one output pixel to the next: down × right</source>
        <translation>Eingangspixel von einem Ausgabepixel zum nächsten: abwärts × rechts</translation>
    </message>
    <message>
        <source>Input pixels from one weight to the next: down × right</source>
        <translation>Eingangspixel von einem Gewicht zum nächsten: abwärts × rechts</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Off: correlation, what CNNs call convolution. On: weights turned by 180°</source>
        <translation>Aus: Korrelation, was CNNs Faltung nennen. Ein: Gewichte um 180° gedreht</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Stride, columns</source>
        <translation>Schrittweite, Spalten</translation>
    </message>
    <message>
        <source>Stride, rows</source>
        <translation>Schrittweite, Zeilen</translation>
    </message>
    <message>
        <source>The value that stands outside the image</source>
        <translation>Der Wert, der außerhalb des Bildes steht</translation>
    </message>
    <message>
        <source>True convolution (flip the kernel)</source>
        <translation>Echte Faltung (Filterkern drehen)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What stands outside the image</source>
        <translation>Was außerhalb des Bildes steht</translation>
    </message>
    <message>
        <source>every channel on its own</source>
        <translation>jeder Kanal für sich</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Anor&amp;dnung</translation>
    </message>
    <message>
        <source>Colo&amp;urs of all panels</source>
        <translation>&amp;Farben aller Bildfelder</translation>
    </message>
    <message>
        <source>One panel above the other, for wide pictures</source>
        <translation>Ein Bildfeld über dem anderen, für breite Bilder</translation>
    </message>
    <message>
        <source>Original and filtered above, pooled below</source>
        <translation>Original und gefiltertes Bild oben, gepooltes unten</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>&amp;Übereinander</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>T&amp;wo rows</source>
        <translation>&amp;Zwei Reihen</translation>
    </message>
    <message>
        <source>Three panels next to each other</source>
        <translation>Drei Bildfelder nebeneinander</translation>
    </message>
    <message>
        <source>What shows the picture largest in this window</source>
        <translation>Was das Bild in diesem Fenster am größten zeigt</translation>
    </message>
</context>
<context>
    <name>LevelsRow</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours and levels of {0}</source>
        <translation>Farben und Tonwerte von {0}</translation>
    </message>
    <message>
        <source>Colours for the grays; the data stay as they are</source>
        <translation>Farben für die Grautöne; die Daten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Colours of {0}</source>
        <translation>Farben von {0}</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Cut off in {0}</source>
        <translation>Abschneiden bei {0}</translation>
    </message>
    <message>
        <source>High level of {0}</source>
        <translation>Oberer Tonwert von {0}</translation>
    </message>
    <message>
        <source>Leaves that share of the lowest and of the highest values out of the range</source>
        <translation>Lässt diesen Anteil der kleinsten und der größten Werte außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>Levels as the view decides again</source>
        <translation>Tonwerte wieder nach der Darstellung</translation>
    </message>
    <message>
        <source>Low level of {0}</source>
        <translation>Unterer Tonwert von {0}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Pictures in colour and the diverging view have colours of their own</source>
        <translation>Farbbilder und die divergente Darstellung haben eigene Farben</translation>
    </message>
    <message>
        <source>Reset the levels of {0}</source>
        <translation>Tonwerte von {0} zurücksetzen</translation>
    </message>
    <message>
        <source>The low level must be below the high one</source>
        <translation>Der untere Tonwert muss unter dem oberen liegen</translation>
    </message>
    <message>
        <source>The value that becomes black; empty: as the view decides</source>
        <translation>Der Wert, der schwarz wird; leer: nach der Darstellung</translation>
    </message>
    <message>
        <source>The value that becomes white; empty: as the view decides</source>
        <translation>Der Wert, der weiß wird; leer: nach der Darstellung</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>(not saved yet)</source>
        <translation>(noch nicht gespeichert)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Stellt die zurückgenommene Änderung wieder her</translation>
    </message>
    <message>
        <source>Replace recipe</source>
        <translation>Rezept ersetzen</translation>
    </message>
    <message>
        <source>Take the last change of the recipe back</source>
        <translation>Nimmt die letzte Änderung am Rezept zurück</translation>
    </message>
    <message>
        <source>The computation was cancelled; {0} starts it again</source>
        <translation>Die Berechnung wurde abgebrochen; {0} startet sie neu</translation>
    </message>
    <message>
        <source>cancelled, not up to date</source>
        <translation>abgebrochen, nicht aktuell</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>reference, compiling…</source>
        <translation>Referenz, wird kompiliert…</translation>
    </message>
    <message>
        <source>unsaved recipe</source>
        <translation>nicht gespeichertes Rezept</translation>
    </message>
    <message>
        <source>{0} (page {1} of {2})</source>
        <translation>{0} (Seite {1} von {2})</translation>
    </message>
    <message>
        <source>{0} was saved</source>
        <translation>{0} wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MethodMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>The fastest that is possible</source>
        <translation>Das schnellste mögliche</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>,</source>
        <comment>parts thousands</comment>
        <translation>&#x202f;</translation>
    </message>
</context>
<context>
    <name>PaddingRows</name>
    <message>
        <source>As many pixels as you say on each side</source>
        <translation>So viele Pixel, wie Sie angeben, auf jeder Seite</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>How much is added round the image</source>
        <translation>Wie viel um das Bild herum hinzukommt</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>Links · rechts</translation>
    </message>
    <message>
        <source>Only where the kernel lies inside the image</source>
        <translation>Nur, wo der Filterkern im Bild liegt</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>Padding at the bottom</source>
        <translation>Auffüllung unten</translation>
    </message>
    <message>
        <source>Padding at the top</source>
        <translation>Auffüllung oben</translation>
    </message>
    <message>
        <source>Padding on the left</source>
        <translation>Auffüllung links</translation>
    </message>
    <message>
        <source>Padding on the right</source>
        <translation>Auffüllung rechts</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>The anchor visits every input pixel</source>
        <translation>Der Anker besucht jedes Eingangspixel</translation>
    </message>
    <message>
        <source>Top · bottom</source>
        <translation>Oben · unten</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Wherever the kernel touches the image</source>
        <translation>Überall, wo der Filterkern das Bild berührt</translation>
    </message>
</context>
<context>
    <name>PanelRow</name>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Gepoolt</translation>
    </message>
</context>
<context>
    <name>PanelSplitter</name>
    <message>
        <source>Border of two panels</source>
        <translation>Grenze zweier Bildfelder</translation>
    </message>
    <message>
        <source>Drag, or press arrow keys, to give the panels other sizes; Return or a double click makes them equal</source>
        <translation>Ziehen oder Pfeiltasten drücken, um die Größe der Bildfelder zu ändern; Eingabe oder ein Doppelklick macht sie gleich groß</translation>
    </message>
</context>
<context>
    <name>PoolingEditor</name>
    <message>
        <source>Average only: divide by all cells, padding included (count_include_pad)</source>
        <translation>Nur Mittelwert: durch alle Zellen teilen, auch die der Auffüllung (count_include_pad)</translation>
    </message>
    <message>
        <source>Change counted padding</source>
        <translation>Mitgezählte Auffüllung ändern</translation>
    </message>
    <message>
        <source>Change incomplete windows</source>
        <translation>Unvollständige Fenster ändern</translation>
    </message>
    <message>
        <source>Change pooling dilation</source>
        <translation>Dilatation des Poolings ändern</translation>
    </message>
    <message>
        <source>Change pooling kind</source>
        <translation>Art des Poolings ändern</translation>
    </message>
    <message>
        <source>Change pooling padding</source>
        <translation>Auffüllung des Poolings ändern</translation>
    </message>
    <message>
        <source>Change pooling stride</source>
        <translation>Schrittweite des Poolings ändern</translation>
    </message>
    <message>
        <source>Change pooling window</source>
        <translation>Fenster des Poolings ändern</translation>
    </message>
    <message>
        <source>Count padding in the average</source>
        <translation>Auffüllung im Mittelwert mitzählen</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Each window of filtered pixels becomes one pixel</source>
        <translation>Jedes Fenster gefilterter Pixel wird zu einem Pixel</translation>
    </message>
    <message>
        <source>Empty pixels on each side, at most half the window: rows × columns</source>
        <translation>Leere Pixel auf jeder Seite, höchstens das halbe Fenster: Zeilen × Spalten</translation>
    </message>
    <message>
        <source>Filtered pixels from one cell of a window to the next</source>
        <translation>Gefilterte Pixel von einer Zelle eines Fensters zur nächsten</translation>
    </message>
    <message>
        <source>Filtered pixels from one window to the next: down × right</source>
        <translation>Gefilterte Pixel von einem Fenster zum nächsten: abwärts × rechts</translation>
    </message>
    <message>
        <source>Keep incomplete windows</source>
        <translation>Unvollständige Fenster behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>Pool the filtered image</source>
        <translation>Das gefilterte Bild poolen</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling dilation, columns</source>
        <translation>Dilatation des Poolings, Spalten</translation>
    </message>
    <message>
        <source>Pooling dilation, rows</source>
        <translation>Dilatation des Poolings, Zeilen</translation>
    </message>
    <message>
        <source>Pooling padding, columns</source>
        <translation>Auffüllung des Poolings, Spalten</translation>
    </message>
    <message>
        <source>Pooling padding, rows</source>
        <translation>Auffüllung des Poolings, Zeilen</translation>
    </message>
    <message>
        <source>Pooling stride, columns</source>
        <translation>Schrittweite des Poolings, Spalten</translation>
    </message>
    <message>
        <source>Pooling stride, rows</source>
        <translation>Schrittweite des Poolings, Zeilen</translation>
    </message>
    <message>
        <source>Rows × columns of a window; an equal stride goes along</source>
        <translation>Zeilen × Spalten eines Fensters; eine gleiche Schrittweite ändert sich mit</translation>
    </message>
    <message>
        <source>Sizes are rounded up (ceil_mode): the last windows may reach over the edge</source>
        <translation>Größen werden aufgerundet (ceil_mode): Die letzten Fenster dürfen über den Rand ragen</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Turn pooling off</source>
        <translation>Pooling ausschalten</translation>
    </message>
    <message>
        <source>Turn pooling on</source>
        <translation>Pooling einschalten</translation>
    </message>
    <message>
        <source>What is kept of a window</source>
        <translation>Was von einem Fenster bleibt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window columns</source>
        <translation>Spalten des Fensters</translation>
    </message>
    <message>
        <source>Window rows</source>
        <translation>Zeilen des Fensters</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Clear recent files</source>
        <translation>Liste zuletzt geöffneter Dateien leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this dialog (Esc)</source>
        <translation>Diesen Dialog schließen (Esc)</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files themselves stay</source>
        <translation>Vergessen, welche Dateien geöffnet wurden; die Dateien selbst bleiben</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bildfelder</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerktes</translation>
    </message>
    <message>
        <source>The language changes when Kernelscope is started again</source>
        <translation>Die Sprache wechselt, wenn Kernelscope neu gestartet wird</translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>&amp;Browse own presets…</source>
        <translation>Eigene Vorlagen &amp;verwalten…</translation>
    </message>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>Als Vorlage &amp;behalten…</translation>
    </message>
    <message>
        <source>Keep the kernel as a preset of your own</source>
        <translation>Behält den Filterkern als eigene Vorlage</translation>
    </message>
    <message>
        <source>Rename, group, delete, import and export your presets</source>
        <translation>Eigene Vorlagen umbenennen, gruppieren, löschen, importieren und exportieren</translation>
    </message>
    <message>
        <source>“{0}” is now a preset</source>
        <translation>„{0}“ ist jetzt eine Vorlage</translation>
    </message>
</context>
<context>
    <name>PresetCombo</name>
    <message>
        <source>A kernel of your own; choose a preset to start from</source>
        <translation>Ein eigener Filterkern; wählen Sie eine Vorlage als Ausgangspunkt</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Custom (from {0})</source>
        <translation>Angepasst (aus {0})</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>Your own preset</source>
        <translation>Ihre eigene Vorlage</translation>
    </message>
    <message>
        <source>Your own preset, made by {0}</source>
        <translation>Ihre eigene Vorlage, erzeugt mit {0}</translation>
    </message>
</context>
<context>
    <name>PresetFields</name>
    <message>
        <source>Edited presets are called so; please choose another name</source>
        <translation>So heißen bearbeitete Vorlagen; bitte wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Please type a name</source>
        <translation>Bitte geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>Please type or choose a group</source>
        <translation>Bitte geben Sie eine Gruppe ein oder wählen Sie eine</translation>
    </message>
    <message>
        <source>The section of the list in which the preset stands; choose one or type</source>
        <translation>Der Abschnitt der Liste, in dem die Vorlage steht; wählen Sie einen oder geben Sie einen ein</translation>
    </message>
    <message>
        <source>There is a preset “{0}” already; “{1}” is free</source>
        <translation>Es gibt schon eine Vorlage „{0}“; „{1}“ ist frei</translation>
    </message>
    <message>
        <source>What it does, where it is from; searched too</source>
        <translation>Was sie tut, woher sie stammt; wird auch durchsucht</translation>
    </message>
    <message>
        <source>What the list of presets shows</source>
        <translation>Was die Liste der Vorlagen zeigt</translation>
    </message>
</context>
<context>
    <name>PresetListDialog</name>
    <message numerus="yes">
        <source>%n of them under another name</source>
        <translation>
            <numerusform>%n davon unter anderem Namen</numerusform>
            <numerusform>%n davon unter anderem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) selected</source>
        <translation>
            <numerusform>%n Vorlage ausgewählt</numerusform>
            <numerusform>%n Vorlagen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were deleted</source>
        <translation>
            <numerusform>%n Vorlage wurde gelöscht</numerusform>
            <numerusform>%n Vorlagen wurden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were exported</source>
        <translation>
            <numerusform>%n Vorlage wurde exportiert</numerusform>
            <numerusform>%n Vorlagen wurden exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were imported</source>
        <translation>
            <numerusform>%n Vorlage wurde importiert</numerusform>
            <numerusform>%n Vorlagen wurden importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the presets of a file</source>
        <translation>Fügt die Vorlagen einer Datei hinzu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation>Schließt diese Liste (Esc)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected presets (Delete)</source>
        <translation>Löscht die ausgewählten Vorlagen (Entf)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter by name, group or note</source>
        <translation>Nach Name, Gruppe oder Notiz filtern</translation>
    </message>
    <message>
        <source>Filter presets</source>
        <translation>Vorlagen filtern</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Reset filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Select a preset to change its name, group or note</source>
        <translation>Wählen Sie eine Vorlage aus, um Name, Gruppe oder Notiz zu ändern</translation>
    </message>
    <message>
        <source>Show all presets again</source>
        <translation>Zeigt wieder alle Vorlagen</translation>
    </message>
    <message>
        <source>Take the last change of presets back (Ctrl+Z)</source>
        <translation>Nimmt die letzte Änderung an Vorlagen zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>The change was taken back</source>
        <translation>Die Änderung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>There are no presets of your own yet. “Save as preset” keeps the kernel that you see; “Import” adds the presets of a file.</source>
        <translation>Es gibt noch keine eigenen Vorlagen. „Als Vorlage speichern“ behält den Filterkern, den Sie sehen; „Importieren“ fügt die Vorlagen einer Datei hinzu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Words of a name, a group or a note</source>
        <translation>Wörter eines Namens, einer Gruppe oder einer Notiz</translation>
    </message>
    <message>
        <source>Write all presets to a file</source>
        <translation>Schreibt alle Vorlagen in eine Datei</translation>
    </message>
    <message>
        <source>Write the selected presets to a file</source>
        <translation>Schreibt die ausgewählten Vorlagen in eine Datei</translation>
    </message>
    <message>
        <source>kernels</source>
        <translation>Filterkerne</translation>
    </message>
    <message>
        <source>{0}, made by {1}, with its parameters</source>
        <translation>{0}, erzeugt mit {1}, mit den zugehörigen Parametern</translation>
    </message>
    <message>
        <source>“{0}” stays as it was: {1}</source>
        <translation>„{0}“ bleibt, wie es war: {1}</translation>
    </message>
    <message>
        <source>“{0}” was changed</source>
        <translation>„{0}“ wurde geändert</translation>
    </message>
    <message>
        <source>“{0}” was deleted</source>
        <translation>„{0}“ wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>PresetParameters</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>PresetPopup</name>
    <message>
        <source>No preset has this in its description</source>
        <translation>Keine Vorlage hat dies in ihrer Beschreibung</translation>
    </message>
    <message>
        <source>Part of a name, of a group or of what a preset does</source>
        <translation>Teil eines Namens, einer Gruppe oder dessen, was eine Vorlage tut</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Return takes the chosen preset</source>
        <translation>Eingabe nimmt die gewählte Vorlage</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Search {0} presets</source>
        <translation>{0} Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Type to search, Enter to choose</source>
        <translation>Tippen sucht, Eingabe wählt</translation>
    </message>
</context>
<context>
    <name>PresetSaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>Schließt ohne zu speichern (Esc)</translation>
    </message>
    <message>
        <source>Keep the kernel under this name (Ctrl+Return)</source>
        <translation>Behält den Filterkern unter diesem Namen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Kept with its parameters: {0}.</source>
        <translation>Mit den zugehörigen Parametern gespeichert: {0}.</translation>
    </message>
    <message>
        <source>Overwrites your preset of this name</source>
        <translation>Überschreibt Ihre Vorlage dieses Namens</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Weights are kept as they were typed, with scale, bias and anchor.</source>
        <translation>Gewichte werden gespeichert, wie sie eingegeben wurden, mit Skalierung, Bias und Anker.</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>Another window is saving presets; please try again</source>
        <translation>Ein anderes Fenster speichert gerade Vorlagen; bitte versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>No more than {0} presets can be kept</source>
        <translation>Es lassen sich nicht mehr als {0} Vorlagen speichern</translation>
    </message>
    <message>
        <source>The presets were not saved: {0}</source>
        <translation>Die Vorlagen wurden nicht gespeichert: {0}</translation>
    </message>
    <message>
        <source>Your presets cannot be read: {0}</source>
        <translation>Ihre Vorlagen lassen sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>PresetTree</name>
    <message>
        <source>A click sorts by this column</source>
        <translation>Ein Klick sortiert nach dieser Spalte</translation>
    </message>
    <message>
        <source>Ctrl and Shift select several; Delete removes them</source>
        <translation>Strg und Umschalt wählen mehrere aus; Entf löscht sie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Ihre Vorlagen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>C&amp;lear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Files that you open stand here the next time</source>
        <translation>Geöffnete Dateien stehen beim nächsten Mal hier</translation>
    </message>
    <message>
        <source>Forget these files; the files themselves stay</source>
        <translation>Vergisst diese Dateien; die Dateien selbst bleiben</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Es wurde noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{0}: there is no such file</source>
        <translation>{0}: Diese Datei gibt es nicht</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A recipe from {0} was not saved.</source>
        <translation>Ein Rezept von {0} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Beim nächsten Start wieder fragen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget the unsaved recipe</source>
        <translation>Vergisst das nicht gespeicherte Rezept</translation>
    </message>
    <message>
        <source>Kernelscope ended unexpectedly the last time. No recipe was unsaved.</source>
        <translation>Kernelscope wurde das letzte Mal unerwartet beendet. Kein Rezept war ungespeichert.</translation>
    </message>
    <message>
        <source>Kernelscope ended unexpectedly.</source>
        <translation>Kernelscope wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Rezept wiederherstellen</translation>
    </message>
    <message>
        <source>Shows the folder with the log of errors</source>
        <translation>Zeigt den Ordner mit dem Fehlerprotokoll</translation>
    </message>
    <message>
        <source>Take the recipe over, with its picture; can be undone</source>
        <translation>Übernimmt das Rezept mit seinem Bild; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>SamplesMenu</name>
    <message>
        <source>Ascent (from SciPy)</source>
        <translation>Ascent (aus SciPy)</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>Beispielb&amp;ilder</translation>
    </message>
    <message>
        <source>The picture of the tutorial, where SciPy can supply it</source>
        <translation>Das Bild der Einführung, wo SciPy es liefern kann</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließt ohne zu speichern</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>The picture stays open, but its file will be gone for good.</source>
        <translation>Das Bild bleibt geöffnet, aber seine Datei geht endgültig verloren.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Schreibt die Datei</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{0} is the file of the open picture. Replace it by the result?</source>
        <translation>{0} ist die Datei des geöffneten Bildes. Durch das Ergebnis ersetzen?</translation>
    </message>
</context>
<context>
    <name>SaveFacts</name>
    <message>
        <source>Clipped</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count the pixels that the file would cut off</source>
        <translation>Zählt die Pixel, die die Datei abschneiden würde</translation>
    </message>
    <message>
        <source>Counting the clipped pixels</source>
        <translation>Abgeschnittene Pixel zählen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Picture and file</source>
        <translation>Bild und Datei</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen anhalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
</context>
<context>
    <name>SaveOptionsForm</name>
    <message>
        <source>&amp;First and last value</source>
        <translation>Erster und &amp;letzter Wert</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Dateityp</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Values to levels</source>
        <translation>&amp;Werte zu Stufen</translation>
    </message>
    <message>
        <source>1: smallest file, 100: best picture</source>
        <translation>1: kleinste Datei, 100: bestes Bild</translation>
    </message>
    <message>
        <source>Compress, without loss (deflate)</source>
        <translation>Verlustfrei komprimieren (Deflate)</translation>
    </message>
    <message>
        <source>Every pixel stays as it is; larger</source>
        <translation>Jedes Pixel bleibt, wie es ist; größer</translation>
    </message>
    <message>
        <source>How values become levels</source>
        <translation>Wie Werte zu Stufen werden</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quality, as a slider</source>
        <translation>Qualität, als Schieberegler</translation>
    </message>
    <message>
        <source>Smaller, but slower to write and read</source>
        <translation>Kleiner, aber langsamer zu schreiben und zu lesen</translation>
    </message>
    <message>
        <source>Value of the first level</source>
        <translation>Wert der ersten Stufe</translation>
    </message>
    <message>
        <source>Value of the last level</source>
        <translation>Wert der letzten Stufe</translation>
    </message>
    <message>
        <source>What other programs read, and how exactly</source>
        <translation>Was andere Programme lesen, und wie genau</translation>
    </message>
    <message>
        <source>Which value is black, which white</source>
        <translation>Welcher Wert schwarz ist, welcher weiß</translation>
    </message>
    <message>
        <source>Without compression loss</source>
        <translation>Ohne Kompressionsverlust</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a folder and a name</source>
        <translation>Ordner und Namen suchen</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Ordner und Namen wählen</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>This is the file of the open picture.</source>
        <translation>Das ist die Datei des geöffneten Bildes.</translation>
    </message>
    <message>
        <source>Where the result is saved</source>
        <translation>Wo das Ergebnis gespeichert wird</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} gibt es schon.</translation>
    </message>
</context>
<context>
    <name>SaveTexts</name>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>32-bit float, as computed</source>
        <translation>Gleitkomma 32 Bit, wie berechnet</translation>
    </message>
    <message>
        <source>No value changes. The recipe is in the file.</source>
        <translation>Kein Wert ändert sich. Das Rezept steht in der Datei.</translation>
    </message>
    <message>
        <source>No value changes. The recipe is not in the file.</source>
        <translation>Kein Wert ändert sich. Das Rezept steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>None of {0} pixels</source>
        <translation>Keines von {0} Pixeln</translation>
    </message>
    <message>
        <source>None: every value is kept</source>
        <translation>Nichts: Jeder Wert bleibt erhalten</translation>
    </message>
    <message numerus="yes">
        <source>Of %n picture(s) only that of the chosen kernel is saved.</source>
        <translation>
            <numerusform>Von %n Bild wird nur das des gewählten Filterkerns gespeichert.</numerusform>
            <numerusform>Von %n Bildern wird nur das des gewählten Filterkerns gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs are lost.</source>
        <translation>Vorzeichen gehen verloren.</translation>
    </message>
    <message>
        <source>The compression changes pixels a little more.</source>
        <translation>Die Kompression ändert die Pixel noch etwas.</translation>
    </message>
    <message>
        <source>The panel&apos;s colours become grays.</source>
        <translation>Die Farben des Bildfelds werden zu Grautönen.</translation>
    </message>
    <message>
        <source>They are saved as the colours of the panel.</source>
        <translation>Sie werden in den Farben des Bildfelds gespeichert.</translation>
    </message>
    <message>
        <source>Values are rounded to {0} levels, {1} apart.</source>
        <translation>Werte werden auf {0} Stufen gerundet, im Abstand von {1}.</translation>
    </message>
    <message>
        <source>Values are rounded to {0} levels.</source>
        <translation>Werte werden auf {0} Stufen gerundet.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>level 0 is {0}, level {1} is {2}</source>
        <translation>Stufe 0 ist {0}, Stufe {1} ist {2}</translation>
    </message>
    <message>
        <source>{0} above</source>
        <translation>{0} darüber</translation>
    </message>
    <message>
        <source>{0} below</source>
        <translation>{0} darunter</translation>
    </message>
    <message>
        <source>{0} not a number</source>
        <translation>{0} keine Zahl</translation>
    </message>
    <message>
        <source>{0} of {1} pixels ({2} %)</source>
        <translation>{0} von {1} Pixeln ({2} %)</translation>
    </message>
</context>
<context>
    <name>SequenceBar</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>Seite der Datei</translation>
    </message>
    <message>
        <source>Page of the file ({0}, {1})</source>
        <translation>Seite der Datei ({0}, {1})</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Bild {0} von {1}</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>0, 9 or 8</source>
        <translation>0, 9 oder 8</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Arrow keys on the border between them</source>
        <translation>Pfeiltasten auf der Grenze zwischen ihnen</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <translation>Pfeiltasten, mit Umschalt</translation>
    </message>
    <message>
        <source>Choose the pixel beside, or ten on</source>
        <translation>Den Pixel daneben wählen, oder zehn weiter</translation>
    </message>
    <message>
        <source>Click, Space or Return</source>
        <translation>Klick, Leertaste oder Eingabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation>Diese Liste schließen (Esc)</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>Strg und ziehen</translation>
    </message>
    <message>
        <source>Ctrl and wheel, drag, Up or Down, with Shift</source>
        <translation>Strg und Rad, Ziehen, Auf oder Ab, mit Umschalt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Ctrl+Tab; Tab in the last cell</source>
        <translation>Strg+Tab; Tab in der letzten Zelle</translation>
    </message>
    <message>
        <source>Ctrl+X, Ctrl+C and Ctrl+V</source>
        <translation>Strg+X, Strg+C und Strg+V</translation>
    </message>
    <message>
        <source>Cut, copy and paste cells</source>
        <translation>Zellen ausschneiden, kopieren und einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Double click on its title</source>
        <translation>Doppelklick auf seinen Titel</translation>
    </message>
    <message>
        <source>Double click, or C for the chosen one</source>
        <translation>Doppelklick, oder C für den gewählten</translation>
    </message>
    <message>
        <source>Drag, or Ctrl and arrow keys, with Shift</source>
        <translation>Ziehen, oder Strg und Pfeiltasten, mit Umschalt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In number fields</source>
        <translation>In Zahlenfeldern</translation>
    </message>
    <message>
        <source>In the kernel table</source>
        <translation>In der Filterkern-Tabelle</translation>
    </message>
    <message>
        <source>In the panels</source>
        <translation>In den Bildfeldern</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Keys of the number, or F2</source>
        <translation>Die Ziffern tippen, oder F2</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Die Tabelle verlassen</translation>
    </message>
    <message>
        <source>Move a pixel into the middle</source>
        <translation>Einen Pixel in die Mitte rücken</translation>
    </message>
    <message>
        <source>Move the picture, or far</source>
        <translation>Das Bild verschieben, oder weit</translation>
    </message>
    <message>
        <source>Next cell in the row, or below</source>
        <translation>Nächste Zelle in der Zeile, oder darunter</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Nichts enthält diese Wörter</translation>
    </message>
    <message>
        <source>One panel alone</source>
        <translation>Ein Bildfeld allein</translation>
    </message>
    <message>
        <source>One to one, fit, or the selection</source>
        <translation>Eins zu eins, einpassen, oder die Auswahl</translation>
    </message>
    <message>
        <source>Paste as whole kernel</source>
        <translation>Als ganzen Filterkern einfügen</translation>
    </message>
    <message>
        <source>Pin a pixel, or let it go</source>
        <translation>Einen Pixel festhalten, oder loslassen</translation>
    </message>
    <message>
        <source>Return or a double click does what is chosen</source>
        <translation>Eingabe oder ein Doppelklick führt das Gewählte aus</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>Nach Wirkung oder Taste suchen</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Ein Rechteck auswählen</translation>
    </message>
    <message>
        <source>Select a rectangle and zoom to it</source>
        <translation>Ein Rechteck auswählen und darauf zoomen</translation>
    </message>
    <message>
        <source>Set cells to 0</source>
        <translation>Zellen auf 0 setzen</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Umschalt und ziehen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Tab, or Return; back with Shift</source>
        <translation>Tab, oder Eingabe; zurück mit Umschalt</translation>
    </message>
    <message>
        <source>Take back what is being typed</source>
        <translation>Zurücknehmen, was gerade getippt wird</translation>
    </message>
    <message>
        <source>This cannot be done at the moment</source>
        <translation>Das ist im Augenblick nicht möglich</translation>
    </message>
    <message>
        <source>Turn a weight like a knob, or finer</source>
        <translation>Ein Gewicht wie einen Knopf drehen, oder feiner</translation>
    </message>
    <message>
        <source>Type numbers, 1/9, sqrt(2) or -2*pi</source>
        <translation>Zahlen tippen, 1/9, sqrt(2) oder -2*pi</translation>
    </message>
    <message>
        <source>Up and Down, or the wheel</source>
        <translation>Auf und Ab, oder das Rad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wheel, + or -</source>
        <translation>Rad, + oder -</translation>
    </message>
    <message>
        <source>Wider and narrower panels</source>
        <translation>Breitere und schmalere Bildfelder</translation>
    </message>
    <message>
        <source>Words of an action, of what it does, or of its keys</source>
        <translation>Wörter eines Befehls, seiner Wirkung oder seiner Tasten</translation>
    </message>
    <message>
        <source>Zoom at the mouse, or in the middle</source>
        <translation>Zoomen an der Maus, oder in der Mitte</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Screen pixels for a pixel of the image</source>
        <translation>Bildschirmpixel je Bildpixel</translation>
    </message>
</context>
<context>
    <name>StripPlace</name>
    <message>
        <source>Border of panels and arithmetic</source>
        <translation>Grenze zwischen Bildfeldern und Rechnung</translation>
    </message>
    <message>
        <source>Drag, or press arrow keys, to give the strip another height; Return or a double click gives it what the panels leave</source>
        <translation>Ziehen oder Pfeiltasten drücken, um die Höhe des Streifens zu ändern; Eingabe oder ein Doppelklick gibt ihm, was die Bildfelder übrig lassen</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Drag, or press Space, arrow keys and Space again, to select; Esc ends it</source>
        <translation>Ziehen Sie, oder drücken Sie die Leertaste, Pfeiltasten und nochmals die Leertaste, um auszuwählen; Esc beendet es</translation>
    </message>
    <message>
        <source>Selected {0} × {1} pixels at x {2}, y {3}</source>
        <translation>{0} × {1} Pixel bei x {2}, y {3} ausgewählt</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>No more picture can be read.</source>
        <translation>Kein weiteres Bild lässt sich lesen.</translation>
    </message>
    <message>
        <source>This is the first page</source>
        <translation>Das ist die erste Seite</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>Das ist das erste Bild</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>Das ist die letzte Seite</translation>
    </message>
    <message>
        <source>This is the last picture</source>
        <translation>Das ist das letzte Bild</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was skipped: {1}</source>
        <translation>{0} wurde übersprungen: {1}</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
</TS>
