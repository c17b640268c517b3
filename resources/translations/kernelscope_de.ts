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
        <source>&amp;Add layer</source>
        <translation>Schicht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Border map</source>
        <translation>&amp;Randkarte</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>Neu berec&amp;hnen</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <source>&amp;Duplicate layer</source>
        <translation>Schicht &amp;verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Export animation…</source>
        <translation>Animation &amp;exportieren…</translation>
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
        <source>&amp;Generate filters…</source>
        <translation>Filter &amp;erzeugen…</translation>
    </message>
    <message>
        <source>&amp;Go to the greatest difference</source>
        <translation>Zur &amp;größten Differenz gehen</translation>
    </message>
    <message>
        <source>&amp;Input of the layer</source>
        <translation>E&amp;ingang der Schicht</translation>
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
        <source>&amp;Line across</source>
        <translation>&amp;Linie quer</translation>
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
        <source>&amp;Play or pause</source>
        <translation>Abspielen oder an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Previous layer</source>
        <translation>Vor&amp;herige Schicht</translation>
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
        <source>&amp;Remember this recipe</source>
        <translation>Dieses Rezept &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Remove layer</source>
        <translation>Schicht &amp;entfernen</translation>
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
        <source>&amp;Step through</source>
        <translation>&amp;Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Sum over the maps</source>
        <translation>Über die Karten &amp;summieren</translation>
    </message>
    <message>
        <source>&amp;Take the remembered recipe back</source>
        <translation>Gemerktes Rezept &amp;zurückholen</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>W&amp;ischen</translation>
    </message>
    <message>
        <source>A layer that is off hands on what comes in</source>
        <translation>Eine Schicht, die aus ist, reicht weiter, was hereinkommt</translation>
    </message>
    <message>
        <source>A minus B: negative blue, zero white, positive orange</source>
        <translation>A minus B: negativ blau, null weiß, positiv orange</translation>
    </message>
    <message>
        <source>Add &amp;kernel</source>
        <translation>Filter&amp;kern hinzufügen</translation>
    </message>
    <message>
        <source>Add a kernel to the layer: each makes maps of its own</source>
        <translation>Der Schicht einen Filterkern hinzufügen: Jeder macht eigene Karten</translation>
    </message>
    <message>
        <source>Add a layer behind this one, which changes nothing yet</source>
        <translation>Hinter dieser eine Schicht hinzufügen, die noch nichts ändert</translation>
    </message>
    <message>
        <source>All actions with their keys, to be searched, and what keys and mouse do in the panels and the table</source>
        <translation>Alle Befehle mit ihren Tasten, durchsuchbar, und was Tasten und Maus in den Bildfeldern und der Tabelle tun</translation>
    </message>
    <message>
        <source>Apply every kernel of the layer to each map that comes in: as many maps as kernels times maps</source>
        <translation>Jeden Filterkern der Schicht auf jede hereinkommende Karte anwenden: so viele Karten wie Filterkerne mal Karten</translation>
    </message>
    <message>
        <source>Apply to each &amp;map</source>
        <translation>Auf jede &amp;Karte anwenden</translation>
    </message>
    <message>
        <source>Arrange the window and its panels as at the first start</source>
        <translation>Ordnet das Fenster und seine Bildfelder an wie beim ersten Start</translation>
    </message>
    <message>
        <source>Both pictures by turns</source>
        <translation>Beide Bilder im Wechsel</translation>
    </message>
    <message>
        <source>C&amp;opy the comparison</source>
        <translation>Vergleich k&amp;opieren</translation>
    </message>
    <message>
        <source>Centre on pixel</source>
        <translation>Auf Pixel zentrieren</translation>
    </message>
    <message>
        <source>Change places with the layer before</source>
        <translation>Mit der Schicht davor den Platz tauschen</translation>
    </message>
    <message>
        <source>Change places with the layer behind</source>
        <translation>Mit der Schicht dahinter den Platz tauschen</translation>
    </message>
    <message>
        <source>Choose colours, levels and percentiles of the panel that has the keyboard</source>
        <translation>Farben, Tonwerte und Perzentile des Bildfelds wählen, das die Tastatur hat</translation>
    </message>
    <message>
        <source>Choose the pixel where both pictures differ most</source>
        <translation>Das Pixel wählen, in dem sich beide Bilder am meisten unterscheiden</translation>
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
        <source>Compare a panel with another one, or with a remembered recipe</source>
        <translation>Ein Bildfeld mit einem anderen oder mit einem gemerkten Rezept vergleichen</translation>
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
        <source>Copy the panel&apos;s picture as it is on the screen, line and titles included</source>
        <translation>Das Bild des Bildfelds kopieren, wie es auf dem Bildschirm steht, mit Linie und Titeln</translation>
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
        <source>D&amp;uplicate kernel</source>
        <translation>Filterkern verd&amp;oppeln</translation>
    </message>
    <message>
        <source>Draw a line by dragging, or with arrow keys between two presses of Space, and show the values along it; Esc ends it</source>
        <translation>Eine Linie durch Ziehen zeichnen, oder mit Pfeiltasten zwischen zweimal Leertaste, und die Werte entlang der Linie zeigen; Esc beendet es</translation>
    </message>
    <message>
        <source>Draw a profile &amp;line</source>
        <translation>Profil&amp;linie zeichnen</translation>
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
        <source>E&amp;quivalent kernel…</source>
        <translation>Ä&amp;quivalenter Filterkern…</translation>
    </message>
    <message>
        <source>Eight steps with your picture, from a pixel and its neighbours to two layers; while it runs, go to its card</source>
        <translation>Acht Schritte mit Ihrem Bild, von einem Pixel und seinen Nachbarn bis zu zwei Schichten; während er läuft: zu seiner Karte</translation>
    </message>
    <message>
        <source>Enlarge all three images</source>
        <translation>Vergrößert alle drei Bilder</translation>
    </message>
    <message>
        <source>Explain a control: click on it; the key explains the one that has the keyboard</source>
        <translation>Erklärt ein Bedienelement: darauf klicken; die Taste erklärt das, das die Tastatur hat</translation>
    </message>
    <message>
        <source>Filter and pool the selection, or the whole image, pixel by pixel</source>
        <translation>Auswahl oder ganzes Bild Pixel für Pixel filtern und poolen</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Give the kernel a name</source>
        <translation>Dem Filterkern einen Namen geben</translation>
    </message>
    <message>
        <source>Give the layer a name</source>
        <translation>Der Schicht einen Namen geben</translation>
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
        <source>Hatch the filtered and the pooled image by how much of each pixel rests on pixels that the border rule invented</source>
        <translation>Schraffiert das gefilterte und das gepoolte Bild danach, wie viel jedes Pixels auf Pixeln beruht, die die Randregel erfunden hat</translation>
    </message>
    <message>
        <source>Keep the present recipe to compare with it or to come back</source>
        <translation>Das jetzige Rezept aufheben, um damit zu vergleichen oder zurückzukehren</translation>
    </message>
    <message>
        <source>Lay the line of the wipe across, with B below it</source>
        <translation>Die Linie beim Wischen quer legen, mit B darunter</translation>
    </message>
    <message>
        <source>Layer is &amp;on</source>
        <translation>Schicht ist e&amp;in</translation>
    </message>
    <message>
        <source>M&amp;aximise panel</source>
        <translation>Bildfeld &amp;maximieren</translation>
    </message>
    <message>
        <source>Make a bank: compass, Gabor, random, a basis and others</source>
        <translation>Eine Filterbank erzeugen: Kompass, Gabor, Zufall, eine Basis und andere</translation>
    </message>
    <message>
        <source>Make every kernel of the layer sum over all maps that come in, as a convolutional network does: one map a kernel</source>
        <translation>Jeden Filterkern der Schicht über alle hereinkommenden Karten summieren lassen, wie es ein Faltungsnetz tut: eine Karte je Filterkern</translation>
    </message>
    <message>
        <source>Make the remembered recipe the present one</source>
        <translation>Das gemerkte Rezept zum jetzigen machen</translation>
    </message>
    <message>
        <source>Move kernel ba&amp;ck</source>
        <translation>Filterkern nach h&amp;inten</translation>
    </message>
    <message>
        <source>Move kernel for&amp;ward</source>
        <translation>Filterkern nach vorn&amp;e</translation>
    </message>
    <message>
        <source>Move layer &amp;back</source>
        <translation>Schicht nach hin&amp;ten</translation>
    </message>
    <message>
        <source>Move layer &amp;forward</source>
        <translation>Schicht nach &amp;vorne</translation>
    </message>
    <message>
        <source>Move the chosen kernels before the one before them</source>
        <translation>Die gewählten Filterkerne vor den Kern vor ihnen schieben</translation>
    </message>
    <message>
        <source>Move the chosen kernels behind the one behind them</source>
        <translation>Die gewählten Filterkerne hinter den Kern nach ihnen schieben</translation>
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
        <source>Ne&amp;xt layer</source>
        <translation>&amp;Nächste Schicht</translation>
    </message>
    <message>
        <source>Next kerne&amp;l</source>
        <translation>Nächster Filterke&amp;rn</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>One image pixel on one screen pixel</source>
        <translation>Ein Bildpixel auf einem Bildschirmpixel</translation>
    </message>
    <message>
        <source>One picture on either side of a line that can be moved</source>
        <translation>Je ein Bild auf beiden Seiten einer Linie, die sich verschieben lässt</translation>
    </message>
    <message>
        <source>Open &amp;learned filters…</source>
        <translation>&amp;Gelernte Filter öffnen…</translation>
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
        <source>Outline on the original all pixels that can influence the chosen one, through all layers and pooling</source>
        <translation>Umrandet auf dem Original alle Pixel, die das gewählte beeinflussen können, durch alle Schichten und das Pooling</translation>
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
        <source>Play the steps</source>
        <translation>Schritte abspielen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Previous kerne&amp;l</source>
        <translation>Vorheri&amp;ger Filterkern</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>Vorherige Karte</translation>
    </message>
    <message>
        <source>Re&amp;membered recipes…</source>
        <translation>G&amp;emerkte Rezepte…</translation>
    </message>
    <message>
        <source>Re&amp;name layer…</source>
        <translation>Schicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Receptive fie&amp;ld</source>
        <translation>Rezeptives Fe&amp;ld</translation>
    </message>
    <message>
        <source>Remo&amp;ve kernel</source>
        <translation>Fi&amp;lterkern entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen kernels from the layer</source>
        <translation>Die gewählten Filterkerne aus der Schicht entfernen</translation>
    </message>
    <message>
        <source>Remove the layer that is shown</source>
        <translation>Die gezeigte Schicht entfernen</translation>
    </message>
    <message>
        <source>Rena&amp;me kernel…</source>
        <translation>Filterkern &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename and delete remembered recipes, or choose one</source>
        <translation>Gemerkte Rezepte umbenennen, löschen oder auswählen</translation>
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
        <source>Save the steps as GIF, animated PNG or WebP</source>
        <translation>Schritte als GIF, animiertes PNG oder WebP speichern</translation>
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
        <source>Show in the first panel what comes into the chosen layer, else always the image</source>
        <translation>Im ersten Bildfeld zeigen, was in die gewählte Schicht hereinkommt, sonst immer das Bild</translation>
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
        <source>Show the kernel before</source>
        <translation>Den Filterkern davor zeigen</translation>
    </message>
    <message>
        <source>Show the kernel behind</source>
        <translation>Den Filterkern dahinter zeigen</translation>
    </message>
    <message>
        <source>Show the layer before</source>
        <translation>Die Schicht davor zeigen</translation>
    </message>
    <message>
        <source>Show the layer behind</source>
        <translation>Die Schicht dahinter zeigen</translation>
    </message>
    <message>
        <source>Show the map before, of those that come into the layer</source>
        <translation>Die vorherige der Karten zeigen, die in die Schicht hereinkommen</translation>
    </message>
    <message>
        <source>Show the next of the maps that come into the layer</source>
        <translation>Die nächste der Karten zeigen, die in die Schicht hereinkommen</translation>
    </message>
    <message>
        <source>Show the selected rectangle as large as possible</source>
        <translation>Zeigt das ausgewählte Rechteck so groß wie möglich</translation>
    </message>
    <message>
        <source>Show the single kernel that does the same as the layers up to here, and take it over</source>
        <translation>Zeigt den einen Filterkern, der dasselbe tut wie die Schichten bis hierher, und übernimmt ihn</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Zeigt das ganze Bild</translation>
    </message>
    <message>
        <source>Shrink all three images</source>
        <translation>Verkleinert alle drei Bilder</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>Take filters, or a whole model, out of a file of learned weights</source>
        <translation>Filter oder ein ganzes Modell aus einer Datei gelernter Gewichte übernehmen</translation>
    </message>
    <message>
        <source>The chosen kernels once more, behind the last of them</source>
        <translation>Die gewählten Filterkerne noch einmal, hinter dem letzten von ihnen</translation>
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
        <source>The same layer once more, behind this one</source>
        <translation>Dieselbe Schicht noch einmal, hinter dieser</translation>
    </message>
    <message>
        <source>Theme, language and what is remembered</source>
        <translation>Farbschema, Sprache und was gemerkt wird</translation>
    </message>
    <message>
        <source>To the next pixel</source>
        <translation>Zum nächsten Pixel</translation>
    </message>
    <message>
        <source>To the pixel before</source>
        <translation>Zum Pixel davor</translation>
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
    <name>AnimationDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Frames</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Dateityp</translation>
    </message>
    <message>
        <source>1 pixel for {0} × {0} of the original</source>
        <translation>1 Pixel für {0} × {0} des Originals</translation>
    </message>
    <message>
        <source>A GIF counts in hundredths of a second: really {0} frames a second.</source>
        <translation>GIF zählt in Hundertstelsekunden: tatsächlich {0} Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>As large as the original</source>
        <translation>So groß wie das Original</translation>
    </message>
    <message>
        <source>Begin again at the end, or stop there</source>
        <translation>Am Ende von vorn beginnen oder stehen bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>Schließt ohne zu exportieren</translation>
    </message>
    <message>
        <source>Draw the frames and write the file</source>
        <translation>Zeichnet die Bilder und schreibt die Datei</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Animation exportieren</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Frames a &amp;second</source>
        <translation>Bilder je &amp;Sekunde</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>Wie schnell abgespielt wird</translation>
    </message>
    <message>
        <source>How large a pixel of the original is drawn</source>
        <translation>Wie groß ein Pixel des Originals gezeichnet wird</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Over and over again</source>
        <translation>Immer wieder von vorn</translation>
    </message>
    <message>
        <source>Pictures of the animation; with fewer of them, each takes several steps</source>
        <translation>Einzelbilder der Animation; sind es weniger, macht jedes mehrere Schritte</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Which programs show it, and how many colours it has</source>
        <translation>Welche Programme sie zeigen und wie viele Farben sie hat</translation>
    </message>
    <message>
        <source>{0} steps, about {1} a frame.</source>
        <translation>{0} Schritte, etwa {1} je Bild.</translation>
    </message>
    <message>
        <source>{0} steps, one a frame.</source>
        <translation>{0} Schritte, einer je Bild.</translation>
    </message>
    <message>
        <source>{0} × {0} pixels for each of the original</source>
        <translation>{0} × {0} Pixel für jedes des Originals</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2} seconds long, the last frame stands for two.</source>
        <translation>{0} × {1} Pixel, {2} Sekunden lang, das letzte Bild steht zwei davon.</translation>
    </message>
</context>
<context>
    <name>AnimationExport</name>
    <message>
        <source>Getting ready for this computer…</source>
        <translation>Bereitet sich auf diesen Rechner vor…</translation>
    </message>
    <message>
        <source>No animation: {0}</source>
        <translation>Keine Animation: {0}</translation>
    </message>
    <message>
        <source>the selection has no filtered pixel</source>
        <translation>in der Auswahl liegt kein gefiltertes Pixel</translation>
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
    <name>BankActions</name>
    <message>
        <source>Generate…</source>
        <translation>Erzeugen…</translation>
    </message>
</context>
<context>
    <name>BankCounts</name>
    <message>
        <source>Kernels summed over {1} maps: {0} pictures, each {2}, in all {3}</source>
        <translation>Filterkerne, summiert über {1} Karten: {0} Bilder, je {2}, zusammen {3}</translation>
    </message>
    <message>
        <source>Kernels × maps: {0} × {1} = {2} pictures, each {3}, in all {4}</source>
        <translation>Filterkerne × Karten: {0} × {1} = {2} Bilder, je {3}, zusammen {4}</translation>
    </message>
    <message>
        <source>The layer is off: it hands on what comes in</source>
        <translation>Die Schicht ist aus: Sie reicht weiter, was hineinkommt</translation>
    </message>
    <message>
        <source>a CNN sums over the maps: {0}, {1}</source>
        <translation>ein CNN summiert über die Karten: {0}, {1}</translation>
    </message>
    <message>
        <source>every kernel on every map alone would make {0}, {1}</source>
        <translation>jeder Kern auf jeder Karte für sich ergäbe {0}, {1}</translation>
    </message>
    <message>
        <source>with the original {0} + {1} = {2}</source>
        <translation>mit dem Original {0} + {1} = {2}</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the wheel over them)</source>
        <translation>Größe der Bilder (Strg und das Mausrad über ihnen)</translation>
    </message>
    <message>
        <source>Which maps are shown</source>
        <translation>Welche Karten gezeigt werden</translation>
    </message>
    <message>
        <source>Which maps are shown; pooling is off</source>
        <translation>Welche Karten gezeigt werden; Pooling ist aus</translation>
    </message>
</context>
<context>
    <name>BorderTint</name>
    <message>
        <source>copied border</source>
        <translation>kopierter Rand</translation>
    </message>
    <message>
        <source>nothing invented</source>
        <translation>nichts erfunden</translation>
    </message>
    <message>
        <source>up to {0} % invented</source>
        <translation>bis {0} % erfunden</translation>
    </message>
    <message>
        <source>{0} % copied</source>
        <translation>{0} % kopiert</translation>
    </message>
    <message>
        <source>{0} % invented</source>
        <translation>{0} % erfunden</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to my recipe</source>
        <translation>Zurück zu meinem Rezept</translation>
    </message>
    <message>
        <source>End of the tour</source>
        <translation>Ende des Rundgangs</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Den Rundgang beenden</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Den Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>End the tour (Right)</source>
        <translation>Den Rundgang beenden (Rechts)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on with the tour&apos;s recipe; can be undone</source>
        <translation>Mit dem Rezept des Rundgangs weitermachen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Keep this recipe</source>
        <translation>Dieses Rezept behalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The former step (Left)</source>
        <translation>Der vorige Schritt (Links)</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>Der nächste Schritt (Rechts)</translation>
    </message>
    <message>
        <source>The recipe from before the tour; can be undone</source>
        <translation>Das Rezept von vor dem Rundgang; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
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
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the whole script</source>
        <translation>Das ganze Skript kopieren</translation>
    </message>
    <message>
        <source>Library of the code</source>
        <translation>Bibliothek des Codes</translation>
    </message>
    <message>
        <source>Needs {0}</source>
        <translation>Braucht {0}</translation>
    </message>
    <message numerus="yes">
        <source>Needs {0}. Cut off here: copied and saved, it has %n more line(s)</source>
        <translation>
            <numerusform>Braucht {0}. Hier abgeschnitten: kopiert und gespeichert hat er %n Zeile mehr</numerusform>
            <numerusform>Braucht {0}. Hier abgeschnitten: kopiert und gespeichert hat er %n Zeilen mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Save the script as a file that runs by itself</source>
        <translation>Das Skript als Datei speichern, die für sich allein läuft</translation>
    </message>
    <message>
        <source>Source code of the recipe</source>
        <translation>Quelltext des Rezepts</translation>
    </message>
    <message>
        <source>The code was copied</source>
        <translation>Der Code wurde kopiert</translation>
    </message>
    <message>
        <source>The library that the recipe is written for</source>
        <translation>Die Bibliothek, für die das Rezept geschrieben wird</translation>
    </message>
    <message>
        <source>The recipe cannot be written for this library</source>
        <translation>Das Rezept lässt sich für diese Bibliothek nicht schreiben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>apply(image) computes what the recipe does</source>
        <translation>apply(image) berechnet, was das Rezept tut</translation>
    </message>
    <message>
        <source>{0} was not saved: {1}</source>
        <translation>{0} wurde nicht gespeichert: {1}</translation>
    </message>
    <message>
        <source>{0} was saved</source>
        <translation>{0} wurde gespeichert</translation>
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
    <name>Compare</name>
    <message>
        <source>Com&amp;pare</source>
        <translation>Verglei&amp;chen</translation>
    </message>
    <message>
        <source>Compare panels and recipes</source>
        <translation>Bildfelder und Rezepte vergleichen</translation>
    </message>
    <message>
        <source>Remembered as “{0}”; {1} compares with it</source>
        <translation>Gemerkt als „{0}“; {1} vergleicht damit</translation>
    </message>
    <message>
        <source>Take “{0}” back</source>
        <translation>„{0}“ zurückholen</translation>
    </message>
    <message>
        <source>The comparison was copied as it is on the screen</source>
        <translation>Der Vergleich wurde kopiert, wie er auf dem Bildschirm steht</translation>
    </message>
    <message>
        <source>This recipe is remembered already, as “{0}”</source>
        <translation>Dieses Rezept ist schon gemerkt, als „{0}“</translation>
    </message>
    <message>
        <source>“{0}” is the present recipe</source>
        <translation>„{0}“ ist das jetzige Rezept</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>A: the panel in which the comparison is shown</source>
        <translation>A: das Bildfeld, in dem der Vergleich erscheint</translation>
    </message>
    <message>
        <source>B: another panel, or a panel of a recipe that is remembered</source>
        <translation>B: ein anderes Bildfeld oder eines von einem gemerkten Rezept</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare A</source>
        <translation>Vergleiche A</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>End the comparison (Esc)</source>
        <translation>Vergleich beenden (Esc)</translation>
    </message>
    <message>
        <source>How many times stronger the difference is shown; larger ones are cut off</source>
        <translation>Wievielmal stärker die Differenz gezeigt wird; größere werden abgeschnitten</translation>
    </message>
    <message>
        <source>On: both through the levels of A, so that equal grays are equal values. Off: each through its own, as its panel shows it</source>
        <translation>An: beide mit dem Wertebereich von A, sodass gleiche Graustufen gleiche Werte sind. Aus: jedes mit seinem eigenen, wie sein Bildfeld es zeigt</translation>
    </message>
    <message>
        <source>Panel that is compared</source>
        <translation>Bildfeld, das verglichen wird</translation>
    </message>
    <message>
        <source>Same levels</source>
        <translation>Gleicher Wertebereich</translation>
    </message>
    <message>
        <source>Strength of the difference</source>
        <translation>Stärke der Differenz</translation>
    </message>
    <message>
        <source>with B</source>
        <translation>mit B</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message numerus="yes">
        <source>%n differ by no finite number</source>
        <translation>
            <numerusform>%n unterscheidet sich um keine endliche Zahl</numerusform>
            <numerusform>%n unterscheiden sich um keine endliche Zahl</numerusform>
        </translation>
    </message>
    <message>
        <source>No pixel differs</source>
        <translation>Kein Pixel unterscheidet sich</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The comparison was cancelled; {0} starts it again</source>
        <translation>Der Vergleich wurde abgebrochen; {0} beginnt ihn neu</translation>
    </message>
    <message>
        <source>The pictures do not lie over each other anywhere</source>
        <translation>Die Bilder liegen nirgends übereinander</translation>
    </message>
    <message>
        <source>The second picture is being computed…</source>
        <translation>Das zweite Bild wird berechnet…</translation>
    </message>
    <message>
        <source>at most by {0}</source>
        <translation>höchstens um {0}</translation>
    </message>
    <message>
        <source>each pixel with the nearest one beneath it</source>
        <translation>jedes Pixel mit dem nächsten darunter</translation>
    </message>
    <message>
        <source>no B here</source>
        <translation>hier kein B</translation>
    </message>
    <message>
        <source>on average by {0}</source>
        <translation>im Mittel um {0}</translation>
    </message>
    <message>
        <source>pixels shown</source>
        <translation>gezeigte Pixel</translation>
    </message>
    <message>
        <source>whole image</source>
        <translation>ganzes Bild</translation>
    </message>
    <message>
        <source>{0} minus {1}</source>
        <translation>{0} minus {1}</translation>
    </message>
    <message>
        <source>{0} now</source>
        <translation>{0} jetzt</translation>
    </message>
    <message>
        <source>{0} of the pixels differ</source>
        <translation>{0} der Pixel unterscheiden sich</translation>
    </message>
    <message>
        <source>{0} of “{1}”</source>
        <translation>{0} von „{1}“</translation>
    </message>
    <message>
        <source>{0} pixels have none beneath them</source>
        <translation>{0} Pixel haben keines unter sich</translation>
    </message>
    <message>
        <source>{0} shows nothing that could be compared</source>
        <translation>{0} zeigt nichts, was sich vergleichen ließe</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Copy all maps as one picture</source>
        <translation>Alle Karten als ein Bild kopieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save all maps</source>
        <translation>Alle Karten speichern</translation>
    </message>
    <message>
        <source>Save all maps as one picture…</source>
        <translation>Alle Karten als ein Bild speichern…</translation>
    </message>
    <message>
        <source>The layer is off and makes no maps</source>
        <translation>Die Schicht ist aus und macht keine Karten</translation>
    </message>
    <message>
        <source>There are no maps: {0}</source>
        <translation>Es gibt keine Karten: {0}</translation>
    </message>
    <message>
        <source>{0} was not saved: {1}</source>
        <translation>{0} wurde nicht gespeichert: {1}</translation>
    </message>
    <message>
        <source>{0} was saved</source>
        <translation>{0} wurde gespeichert</translation>
    </message>
    <message>
        <source>{0} × {1} pixels were copied</source>
        <translation>{0} × {1} Pixel wurden kopiert</translation>
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
        <source>20 log10 of the gain, 60 dB from the largest down</source>
        <translation>20 log10 der Verstärkung, von der größten an 60 dB abwärts</translation>
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
        <source>48 kernels for telling materials apart: edges and bars in six directions and three sizes, spots and blurs.</source>
        <translation>48 Filterkerne, um Materialien zu unterscheiden: Kanten und Balken in sechs Richtungen und drei Größen, Flecken und Weichzeichner.</translation>
    </message>
    <message>
        <source>65,536 levels without compression loss</source>
        <translation>65 536 Stufen ohne Kompressionsverlust</translation>
    </message>
    <message>
        <source>A frame would have {0:,} × {1:,} pixels; at most {2:,} pixels, {3:,} a side, are possible. Choose a smaller size or select a smaller area.</source>
        <translation>Ein Bild hätte {0:,} × {1:,} Pixel; höchstens {2:,} Pixel, {3:,} je Seite, sind möglich. Bitte eine kleinere Größe wählen oder einen kleineren Bereich auswählen.</translation>
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
        <source>Adam</source>
        <translation>Adam</translation>
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
        <source>Ahmed, Natarajan and Rao, Discrete Cosine Transform, 1974</source>
        <translation>Ahmed, Natarajan und Rao, Discrete Cosine Transform, 1974</translation>
    </message>
    <message>
        <source>All derivatives of a Gaussian up to an order: slope, curvature and so on, at one or several scales.</source>
        <translation>Alle Ableitungen einer Gaußfunktion bis zu einer Ordnung: Steigung, Krümmung und so weiter, in einer oder mehreren Skalen.</translation>
    </message>
    <message>
        <source>All filters are dead at step {0}: ReLU makes every response zero, so no slope is left to follow. A step was too long: try the learning rate {1:g}, or another seed.</source>
        <translation>Alle Filter sind bei Schritt {0} tot: ReLU macht jede Antwort zu null, es bleibt kein Gefälle, dem man folgen könnte. Ein Schritt war zu lang: Versuchen Sie die Lernrate {1:g} oder einen anderen Startwert.</translation>
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
        <source>Animated PNG</source>
        <translation>Animiertes PNG</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>Animiertes WebP</translation>
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
        <source>Any sum</source>
        <translation>Beliebig</translation>
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
        <source>Bag</source>
        <translation>Tasche</translation>
    </message>
    <message>
        <source>Bandwidth (octaves at half the response)</source>
        <translation>Bandbreite (Oktaven bei halber Antwort)</translation>
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
        <source>By how many degrees waves come out turned; none where the gain is 0</source>
        <translation>Um wie viel Grad Wellen gedreht herauskommen; keine, wo die Verstärkung 0 ist</translation>
    </message>
    <message>
        <source>By how much waves come out larger; linear</source>
        <translation>Um wie viel größer Wellen herauskommen; linear</translation>
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
        <source>Compass set</source>
        <translation>Kompass-Satz</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine waves of every frequency down and across, orthonormal; with 8 the blocks that JPEG stores.</source>
        <translation>Kosinuswellen jeder Frequenz abwärts und quer, orthonormal; mit 8 die Blöcke, die JPEG speichert.</translation>
    </message>
    <message>
        <source>DCT basis</source>
        <translation>DCT-Basis</translation>
    </message>
    <message>
        <source>Daugman, 1985</source>
        <translation>Daugman, 1985</translation>
    </message>
    <message>
        <source>Daugman, 1985; Petkov and Kruizinga, 1997</source>
        <translation>Daugman, 1985; Petkov und Kruizinga, 1997</translation>
    </message>
    <message>
        <source>Decimals parted by tabs, for spreadsheets</source>
        <translation>Dezimalzahlen, durch Tabulatoren getrennt, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Deviation (standard deviation of the weights)</source>
        <translation>Streuung (Standardabweichung der Gewichte)</translation>
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
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Directions (0: automatic)</source>
        <translation>Richtungen (0: automatisch)</translation>
    </message>
    <message>
        <source>Disk blur</source>
        <translation>Scheiben-Weichzeichner</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
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
        <source>Every colour exactly; shown by browsers</source>
        <translation>Jede Farbe genau; von Browsern gezeigt</translation>
    </message>
    <message>
        <source>Every colour exactly; small, shown by browsers</source>
        <translation>Jede Farbe genau; klein, von Browsern gezeigt</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Jeder Ort</translation>
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
        <source>Freeman and Adelson, The Design and Use of Steerable Filters, 1991</source>
        <translation>Freeman und Adelson, The Design and Use of Steerable Filters, 1991</translation>
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
        <source>Gabor family</source>
        <translation>Gabor-Familie</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Gain in dB</source>
        <translation>Verstärkung in dB</translation>
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
        <source>Gaussian derivatives</source>
        <translation>Gauß-Ableitungen</translation>
    </message>
    <message>
        <source>Gives each weight steps of its own length, measured by its latest gradients.</source>
        <translation>Gibt jedem Gewicht Schritte eigener Länge, gemessen an seinen letzten Gradienten.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
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
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>He et al., 2015; Glorot and Bengio, 2010</source>
        <translation>He u. a., 2015; Glorot und Bengio, 2010</translation>
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
        <source>Imaginary part</source>
        <translation>Imaginärteil</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>Incoming maps</source>
        <translation>Eingehende Karten</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>It diverged at step {0}: the loss grew from {1:.3g} to {2}, the largest weight from {3:.3g} to {4}. Each step overshoots, and the next slope is steeper still: the learning rate {5:g} is too high. Try {6:g}.</source>
        <translation>Bei Schritt {0} ist es auseinandergelaufen: Der Verlust wuchs von {1:.3g} auf {2}, das größte Gewicht von {3:.3g} auf {4}. Jeder Schritt schießt übers Ziel hinaus, und das nächste Gefälle ist noch steiler: Die Lernrate {5:g} ist zu hoch. Versuchen Sie {6:g}.</translation>
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
        <source>Kernels</source>
        <translation>Filterkerne</translation>
    </message>
    <message>
        <source>Kingma and Ba, 2015</source>
        <translation>Kingma und Ba, 2015</translation>
    </message>
    <message>
        <source>Kirsch</source>
        <translation>Kirsch</translation>
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
        <source>Koenderink and van Doorn, 1987; Lindeberg, 1998</source>
        <translation>Koenderink und van Doorn, 1987; Lindeberg, 1998</translation>
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
        <source>Laplacian, gain {0}</source>
        <translation>Laplace, Verstärkung {0}</translation>
    </message>
    <message>
        <source>Largest response</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>Laws&apos; texture set</source>
        <translation>Laws’ Textursatz</translation>
    </message>
    <message>
        <source>Laws, Textured Image Segmentation, 1980</source>
        <translation>Laws, Textured Image Segmentation, 1980</translation>
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
        <source>Leung and Malik, Representing and Recognizing the Visual Appearance of Materials, 2001</source>
        <translation>Leung und Malik, Representing and Recognizing the Visual Appearance of Materials, 2001</translation>
    </message>
    <message>
        <source>Leung-Malik set</source>
        <translation>Leung-Malik-Satz</translation>
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
        <source>Nine orthonormal kernels that together hold all of a 3 x 3 neighbourhood: four for edges, four for lines, one for the mean.</source>
        <translation>Neun orthonormale Filterkerne, die zusammen alles einer 3-x-3-Nachbarschaft enthalten: vier für Kanten, vier für Linien, einer für den Mittelwert.</translation>
    </message>
    <message>
        <source>Nine-point difference formula; MATLAB&apos;s fspecial(&apos;laplacian&apos;) with its default alpha 0.2</source>
        <translation>Neun-Punkte-Differenzenformel; MATLABs fspecial(&apos;laplacian&apos;) mit dem Standardwert 0,2 für Alpha</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
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
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX files are read with the package onnx, which is not installed; “pip install onnx” adds it</source>
        <translation>ONNX-Dateien werden mit dem Paket onnx gelesen, das nicht installiert ist; „pip install onnx“ fügt es hinzu</translation>
    </message>
    <message>
        <source>Of even kernels all there is; below 0 waves come out inverted</source>
        <translation>Bei geraden Filterkernen alles; unter 0 kommen Wellen umgekehrt heraus</translation>
    </message>
    <message>
        <source>Of odd kernels, such as derivatives, all there is</source>
        <translation>Bei ungeraden Filterkernen, etwa Ableitungen, alles</translation>
    </message>
    <message>
        <source>One bright pixel on black: the filtered picture is the kernel, turned by 180 degrees.</source>
        <translation>Ein helles Pixel auf Schwarz: Das gefilterte Bild ist der Filterkern, um 180 Grad gedreht.</translation>
    </message>
    <message>
        <source>One derivative of a Gaussian along evenly spread directions; any other direction is a weighted sum of them.</source>
        <translation>Eine Ableitung einer Gaußfunktion entlang gleichmäßig verteilter Richtungen; jede andere Richtung ist eine gewichtete Summe von ihnen.</translation>
    </message>
    <message>
        <source>One edge detector turned to the directions of the compass; the strongest answer tells where an edge points.</source>
        <translation>Ein Kantenfinder, in die Richtungen des Kompasses gedreht; die stärkste Antwort sagt, wohin eine Kante zeigt.</translation>
    </message>
    <message>
        <source>One number a filter, wherever in the item it lies: a detector.</source>
        <translation>Eine Zahl je Filter, wo im Bild sie auch liegt: ein Detektor.</translation>
    </message>
    <message>
        <source>One number for each place of the pooled map: where it responds counts too.</source>
        <translation>Eine Zahl für jeden Ort der gepoolten Karte: Auch wo er antwortet, zählt.</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>OpenCV filters in float32, which cannot hold {0:g}</source>
        <translation>OpenCV filtert in float32, das {0:g} nicht fasst</translation>
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
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
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
        <source>Polyak, 1964; in the form of PyTorch&apos;s SGD with momentum 0.9</source>
        <translation>Polyak, 1964; in der Form von PyTorchs SGD mit Momentum 0,9</translation>
    </message>
    <message>
        <source>Prewitt</source>
        <translation>Prewitt</translation>
    </message>
    <message>
        <source>Prewitt by direction</source>
        <translation>Prewitt nach Richtung</translation>
    </message>
    <message>
        <source>Prewitt compass</source>
        <translation>Prewitt-Kompass</translation>
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
        <source>Products of the vectors level, edge, spot, wave and ripple; how strongly each answers tells textures apart.</source>
        <translation>Produkte der Vektoren Pegel, Kante, Fleck, Welle und Riffel; wie stark jedes antwortet, unterscheidet Texturen.</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
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
        <source>Random pixels with every frequency alike: what a kernel is learned from best.</source>
        <translation>Zufällige Pixel, in denen jede Frequenz gleich stark ist: Daraus lernt sich ein Filterkern am besten.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufällige Gewichte</translation>
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
        <source>Ratio (of each scale to the one before)</source>
        <translation>Verhältnis (jeder Skala zur vorigen)</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Real part</source>
        <translation>Realteil</translation>
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
        <source>Robinson</source>
        <translation>Robinson</translation>
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
        <source>Robinson, Edge Detection by Compass Gradient Masks, 1977; Kirsch, 1971; Prewitt, 1970</source>
        <translation>Robinson, Edge Detection by Compass Gradient Masks, 1977; Kirsch, 1971; Prewitt, 1970</translation>
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
        <source>SGD with momentum</source>
        <translation>SGD mit Momentum</translation>
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
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Scharr</source>
        <translation>Scharr</translation>
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
        <source>SciPy</source>
        <translation>SciPy</translation>
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
        <source>Seed</source>
        <translation>Startwert</translation>
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
        <source>Shirt</source>
        <translation>Hemd</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>Shoes, shirts, bags, trousers</source>
        <translation>Schuhe, Hemden, Taschen, Hosen</translation>
    </message>
    <message>
        <source>Shortest (wavelength)</source>
        <translation>Kürzeste (Wellenlänge)</translation>
    </message>
    <message>
        <source>Shown everywhere; 255 new colours a frame</source>
        <translation>Überall gezeigt; 255 neue Farben je Bild</translation>
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
        <source>Sobel</source>
        <translation>Sobel</translation>
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
        <source>Steerable derivatives</source>
        <translation>Steuerbare Ableitungen</translation>
    </message>
    <message>
        <source>Steps downhill, and keeps nine tenths of the speed that it has gathered.</source>
        <translation>Geht bergab und behält neun Zehntel der Geschwindigkeit, die es gewonnen hat.</translation>
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
        <source>Stripes of several widths in all directions, as cells of the visual cortex answer to them and as networks learn in their first layer.</source>
        <translation>Streifen mehrerer Breiten in allen Richtungen, wie Zellen der Sehrinde auf sie antworten und wie Netze sie in ihrer ersten Schicht lernen.</translation>
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
        <source>Sum 0</source>
        <translation>Summe 0</translation>
    </message>
    <message>
        <source>Sum 1</source>
        <translation>Summe 1</translation>
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
        <source>The loss grew beyond all bounds after {0} steps although the learning rate {1:g} is below {2:.3g}, where the picture as a whole is stable: batches of {3} pixels differ too much from it. Take larger batches or a smaller rate.</source>
        <translation>Der Verlust wuchs nach {0} Schritten über alle Grenzen, obwohl die Lernrate {1:g} unter {2:.3g} liegt, wo das Bild als Ganzes stabil ist: Stapel von {3} Pixeln weichen zu sehr davon ab. Nehmen Sie größere Stapel oder eine kleinere Rate.</translation>
    </message>
    <message>
        <source>The loss grew beyond all bounds after {0} steps: steps of {1:g} in each weight are too long. Take a smaller learning rate.</source>
        <translation>Der Verlust wuchs nach {0} Schritten über alle Grenzen: Schritte von {1:g} in jedem Gewicht sind zu lang. Nehmen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>The loss grew beyond all bounds after {0} steps: the learning rate {1:g} is above {2:.3g} = {3:.3g} / {4:.3g}, the largest eigenvalue of the loss&apos;s curvature. Every step then lands farther from the minimum than it began.</source>
        <translation>Der Verlust wuchs nach {0} Schritten über alle Grenzen: Die Lernrate {1:g} liegt über {2:.3g} = {3:.3g} / {4:.3g}, dem größten Eigenwert der Krümmung des Verlusts. Jeder Schritt endet dann weiter vom Minimum entfernt, als er begann.</translation>
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
        <source>Trousers</source>
        <translation>Hose</translation>
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
        <source>Wavelengths</source>
        <translation>Wellenlängen</translation>
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
        <source>What a network begins with before it learns: independent random weights around zero. The same seed gives the same kernels.</source>
        <translation>Womit ein Netz beginnt, bevor es lernt: unabhängige zufällige Gewichte um null. Der gleiche Startwert gibt die gleichen Filterkerne.</translation>
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
        <source>a kernel is learned with 1 to {0} rows and columns, not {1} x {2}</source>
        <translation>ein Filterkern wird mit 1 bis {0} Zeilen und Spalten gelernt, nicht {1} x {2}</translation>
    </message>
    <message>
        <source>a kernel of {0} x {1} under these rules has no free weight</source>
        <translation>ein Filterkern von {0} x {1} hat unter diesen Regeln kein freies Gewicht</translation>
    </message>
    <message>
        <source>a layer cannot mix weights of two and of three dimensions</source>
        <translation>eine Schicht kann zwei- und dreidimensionale Gewichte nicht mischen</translation>
    </message>
    <message>
        <source>a layer has at most {0} kernels</source>
        <translation>eine Schicht hat höchstens {0} Filterkerne</translation>
    </message>
    <message>
        <source>a layer needs at least one kernel</source>
        <translation>eine Schicht braucht mindestens einen Filterkern</translation>
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
        <source>a recipe</source>
        <translation>ein Rezept</translation>
    </message>
    <message>
        <source>a recipe has at most {0} layers</source>
        <translation>ein Rezept hat höchstens {0} Schichten</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>eine safetensors-Datei</translation>
    </message>
    <message>
        <source>a safetensors header</source>
        <translation>ein safetensors-Kopf</translation>
    </message>
    <message>
        <source>a scale of {0:g} is not applied</source>
        <translation>eine Skalierung von {0:g} wird nicht angewandt</translation>
    </message>
    <message>
        <source>a transposed convolution spreads each pixel; no kernel does that</source>
        <translation>eine transponierte Faltung verteilt jeden Pixel; das tut kein Filterkern</translation>
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
        <source>about the middle of the table, which is not the anchor</source>
        <translation>um die Mitte der Tabelle, die nicht der Anker ist</translation>
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
        <source>all {0} nodes are taken</source>
        <translation>alle {0} Knoten werden übernommen</translation>
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
        <source>an ONNX file is at most 2 GiB long</source>
        <translation>eine ONNX-Datei ist höchstens 2 GiB lang</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <translation>ein ONNX-Modell</translation>
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
        <source>answers to stripes; even areas and slopes give 0</source>
        <translation>antwortet auf Streifen; ebene Flächen und Verläufe geben 0</translation>
    </message>
    <message>
        <source>answers to stripes; even areas give 0, slopes gain {0}</source>
        <translation>antwortet auf Streifen; ebene Flächen geben 0, Verläufe Verstärkung {0}</translation>
    </message>
    <message>
        <source>answers to stripes; even areas: {0}</source>
        <translation>antwortet auf Streifen; ebene Flächen: {0}</translation>
    </message>
    <message>
        <source>b c d | a b c d | a b c</source>
        <translation>b c d | a b c d | a b c</translation>
    </message>
    <message>
        <source>band-pass along {0}°: gain {1} at {2}, half power at {3} and {4} cycles per pixel</source>
        <translation>Bandpass entlang {0}°: Verstärkung {1} bei {2}, halbe Leistung bei {3} und {4} Perioden pro Pixel</translation>
    </message>
    <message>
        <source>beyond all numbers</source>
        <translation>über alle Zahlen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
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
        <source>derivative of order {0}</source>
        <translation>Ableitung der Ordnung {0}</translation>
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
        <source>each on its own</source>
        <translation>jede für sich</translation>
    </message>
    <message>
        <source>even</source>
        <translation>gerade</translation>
    </message>
    <message>
        <source>every frequency passes along {0}°: gain {1}</source>
        <translation>entlang {0}° geht jede Frequenz durch: Verstärkung {1}</translation>
    </message>
    <message>
        <source>every frequency passes along {0}°: gain {1} … {2}</source>
        <translation>entlang {0}° geht jede Frequenz durch: Verstärkung {1} … {2}</translation>
    </message>
    <message>
        <source>every pixel of the second picture lies at an end of its range</source>
        <translation>jedes Pixel des zweiten Bildes liegt an einem Ende seines Wertebereichs</translation>
    </message>
    <message>
        <source>every symmetry: all weights are 0</source>
        <translation>jede Symmetrie: alle Gewichte sind 0</translation>
    </message>
    <message>
        <source>filters of {0} × {1} do not fit into items of {2}</source>
        <translation>Filter von {0} × {1} passen nicht in Bilder von {2}</translation>
    </message>
    <message>
        <source>filters, inputs, rows, columns (PyTorch, ONNX)</source>
        <translation>Filter, Eingänge, Zeilen, Spalten (PyTorch, ONNX)</translation>
    </message>
    <message>
        <source>filters, rows, columns</source>
        <translation>Filter, Zeilen, Spalten</translation>
    </message>
    <message>
        <source>filters, rows, columns, inputs (TensorFlow Lite)</source>
        <translation>Filter, Zeilen, Spalten, Eingänge (TensorFlow Lite)</translation>
    </message>
    <message>
        <source>first derivative along x, gain {0}</source>
        <translation>erste Ableitung entlang x, Verstärkung {0}</translation>
    </message>
    <message>
        <source>first derivative along y (downwards), gain {0}</source>
        <translation>erste Ableitung entlang y (nach unten), Verstärkung {0}</translation>
    </message>
    <message>
        <source>first derivative along {0}°, gain {1}</source>
        <translation>erste Ableitung entlang {0}°, Verstärkung {1}</translation>
    </message>
    <message>
        <source>gain {0}</source>
        <translation>Verstärkung {0}</translation>
    </message>
    <message>
        <source>half turn: the other sign (odd)</source>
        <translation>halbe Drehung: anderes Vorzeichen (ungerade)</translation>
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
        <source>high-pass along {0}°: gain {1} at {2}, half power at {3} cycles per pixel</source>
        <translation>Hochpass entlang {0}°: Verstärkung {1} bei {2}, halbe Leistung bei {3} Perioden pro Pixel</translation>
    </message>
    <message>
        <source>holds a number that is not finite</source>
        <translation>enthält eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>identity, gain {0}</source>
        <translation>Identität, Verstärkung {0}</translation>
    </message>
    <message>
        <source>identity: the picture stays as it is</source>
        <translation>Identität: Das Bild bleibt, wie es ist</translation>
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
        <source>it adds maps, not only pixels around them</source>
        <translation>er fügt Karten hinzu, nicht nur Pixel um sie herum</translation>
    </message>
    <message>
        <source>it divides by the pixels</source>
        <translation>er teilt durch die Pixel</translation>
    </message>
    <message>
        <source>it does not say how much it adds</source>
        <translation>er sagt nicht, wie viel er hinzufügt</translation>
    </message>
    <message>
        <source>it does not work on pictures of two dimensions</source>
        <translation>er arbeitet nicht auf Bildern von zwei Dimensionen</translation>
    </message>
    <message>
        <source>it has a mean for every pixel</source>
        <translation>er hat einen Mittelwert für jeden Pixel</translation>
    </message>
    <message>
        <source>it has no kernel_shape</source>
        <translation>er hat kein kernel_shape</translation>
    </message>
    <message>
        <source>it has not as many numbers as maps come in</source>
        <translation>er hat nicht so viele Zahlen, wie Karten hereinkommen</translation>
    </message>
    <message>
        <source>it has too many maps for a layer of its own</source>
        <translation>er hat zu viele Karten für eine eigene Schicht</translation>
    </message>
    <message>
        <source>it has weights that are no finite numbers</source>
        <translation>er hat Gewichte, die keine endlichen Zahlen sind</translation>
    </message>
    <message>
        <source>it has {0} dimensions, filters of pictures have four</source>
        <translation>er hat {0} Dimensionen, Filter von Bildern haben vier</translation>
    </message>
    <message>
        <source>it has {0} dimensions, this order has {1}</source>
        <translation>er hat {0} Dimensionen, diese Reihenfolge hat {1}</translation>
    </message>
    <message>
        <source>it holds Python objects, which could run code and are never read</source>
        <translation>er enthält Python-Objekte, die Code ausführen könnten und nie gelesen werden</translation>
    </message>
    <message>
        <source>it holds a table of named columns, not an array of numbers</source>
        <translation>er enthält eine Tabelle mit benannten Spalten, keine Zahlen</translation>
    </message>
    <message>
        <source>it holds labels, and no file of pictures with a name like it is there</source>
        <translation>sie enthält Klassen, und eine Datei mit Bildern von ähnlichem Namen ist nicht da</translation>
    </message>
    <message>
        <source>it holds no IDX data</source>
        <translation>sie enthält keine IDX-Daten</translation>
    </message>
    <message>
        <source>it holds no numbers</source>
        <translation>er enthält keine Zahlen</translation>
    </message>
    <message>
        <source>it holds values that are no real numbers</source>
        <translation>er enthält Werte, die keine reellen Zahlen sind</translation>
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
        <source>it is cut short or lies about its size</source>
        <translation>er ist abgeschnitten oder gibt eine falsche Größe an</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>er ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is in training, where it depends on chance</source>
        <translation>er ist im Training, wo er vom Zufall abhängt</translation>
    </message>
    <message>
        <source>it is in training, where it depends on the pictures</source>
        <translation>er ist im Training, wo er von den Bildern abhängt</translation>
    </message>
    <message>
        <source>it is no IDX file, npz archive or folder of pictures</source>
        <translation>es ist keine IDX-Datei, kein npz-Archiv und kein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>it is no ONNX model, or it is damaged or cut short</source>
        <translation>es ist kein ONNX-Modell, oder es ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is no ONNX model, or one without nodes</source>
        <translation>es ist kein ONNX-Modell oder eines ohne Knoten</translation>
    </message>
    <message>
        <source>it is no constant of the model</source>
        <translation>er ist keine Konstante des Modells</translation>
    </message>
    <message>
        <source>it is no npy file</source>
        <translation>es ist keine npy-Datei</translation>
    </message>
    <message>
        <source>it is no npy, npz, safetensors or ONNX file</source>
        <translation>es ist keine npy-, npz-, safetensors- oder ONNX-Datei</translation>
    </message>
    <message>
        <source>it is no npz file, or it is cut short</source>
        <translation>es ist keine npz-Datei, oder sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is no safetensors file</source>
        <translation>es ist keine safetensors-Datei</translation>
    </message>
    <message>
        <source>it is no safetensors file, or its header lies about its length</source>
        <translation>es ist keine safetensors-Datei, oder ihr Kopf gibt eine falsche Länge an</translation>
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
        <source>it is not on the way from the input</source>
        <translation>er liegt nicht auf dem Weg vom Eingang</translation>
    </message>
    <message>
        <source>it is one number for each map, as a bias is, not a filter</source>
        <translation>das ist eine Zahl je Karte wie ein Bias, kein Filter</translation>
    </message>
    <message>
        <source>it is packed in a way that npz files are not</source>
        <translation>er ist so gepackt, wie npz-Dateien es nicht sind</translation>
    </message>
    <message>
        <source>it is the weight of a convolution of one dimension</source>
        <translation>das ist das Gewicht einer Faltung in einer Dimension</translation>
    </message>
    <message>
        <source>it is the weight of a linear layer, which has no places in a picture</source>
        <translation>das ist das Gewicht einer linearen Schicht, die keine Orte im Bild kennt</translation>
    </message>
    <message>
        <source>it is {0}, not a picture; “Open learned filters” in the menu File takes the filters out of it</source>
        <translation>das ist {0}, kein Bild; „Gelernte Filter öffnen“ im Menü Datei holt die Filter heraus</translation>
    </message>
    <message>
        <source>it is {0}, which is not read; PNG and TIFF are, among others</source>
        <translation>es ist {0}; so etwas wird nicht gelesen, PNG und TIFF zum Beispiel schon</translation>
    </message>
    <message>
        <source>it stands behind node {0}</source>
        <translation>er steht hinter Knoten {0}</translation>
    </message>
    <message>
        <source>it takes the power {0}, pooling knows 1 and 2</source>
        <translation>er nimmt die Potenz {0}, Pooling kennt 1 und 2</translation>
    </message>
    <message>
        <source>it was written by a later version of the program</source>
        <translation>es wurde von einer späteren Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>its attributes or constants are of a wrong kind</source>
        <translation>seine Attribute oder Konstanten sind von falscher Art</translation>
    </message>
    <message>
        <source>its auto_pad {0} is unknown</source>
        <translation>sein auto_pad {0} ist unbekannt</translation>
    </message>
    <message>
        <source>its bias does not fit its weights</source>
        <translation>sein Bias passt nicht zu seinen Gewichten</translation>
    </message>
    <message>
        <source>its constant has other numbers than one for each map</source>
        <translation>seine Konstante hat andere Zahlen als eine je Karte</translation>
    </message>
    <message>
        <source>its filters have more than {0} inputs</source>
        <translation>seine Filter haben mehr als {0} Eingänge</translation>
    </message>
    <message>
        <source>its four constants do not fit each other</source>
        <translation>seine vier Konstanten passen nicht zueinander</translation>
    </message>
    <message>
        <source>its groups do not fit its weights</source>
        <translation>seine Gruppen passen nicht zu seinen Gewichten</translation>
    </message>
    <message>
        <source>its input {0} is no constant</source>
        <translation>sein Eingang {0} ist keine Konstante</translation>
    </message>
    <message>
        <source>its kernel_shape does not fit its weights</source>
        <translation>sein kernel_shape passt nicht zu seinen Gewichten</translation>
    </message>
    <message>
        <source>its kernels are larger than 63 x 63</source>
        <translation>seine Filterkerne sind größer als 63 x 63</translation>
    </message>
    <message>
        <source>its kernels are {0} x {1}, larger than {2} x {2}</source>
        <translation>seine Filterkerne sind {0} x {1}, größer als {2} x {2}</translation>
    </message>
    <message>
        <source>its labels in {0} cannot be read: {1}</source>
        <translation>ihre Klassen in {0} lassen sich nicht lesen: {1}</translation>
    </message>
    <message>
        <source>its mode {0} is unknown</source>
        <translation>sein Modus {0} ist unbekannt</translation>
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
        <source>its numbers are of the kind {0}, which is not read</source>
        <translation>seine Zahlen sind von der Art {0}, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>its padding cannot be had together with ceil_mode</source>
        <translation>seine Auffüllung ist zusammen mit ceil_mode nicht möglich</translation>
    </message>
    <message>
        <source>its padding cannot be had: another one before than behind</source>
        <translation>seine Auffüllung ist nicht möglich: vorn eine andere als hinten</translation>
    </message>
    <message>
        <source>its padding cannot be had: wider than half its window</source>
        <translation>seine Auffüllung ist nicht möglich: breiter als sein halbes Fenster</translation>
    </message>
    <message>
        <source>its padding depends on the size of the picture, which is open</source>
        <translation>seine Auffüllung hängt von der Größe des Bildes ab, die offen ist</translation>
    </message>
    <message>
        <source>its padding is negative</source>
        <translation>seine Auffüllung ist negativ</translation>
    </message>
    <message>
        <source>its second output is used: where the maxima are</source>
        <translation>sein zweiter Ausgang wird benutzt: wo die Maxima liegen</translation>
    </message>
    <message>
        <source>its weights are quantised</source>
        <translation>seine Gewichte sind quantisiert</translation>
    </message>
    <message>
        <source>its window is the whole picture, whose size is open</source>
        <translation>sein Fenster ist das ganze Bild, dessen Größe offen ist</translation>
    </message>
    <message>
        <source>its windows are none</source>
        <translation>seine Fenster sind keine</translation>
    </message>
    <message>
        <source>its {0} groups, written as filters of all maps, take too much room</source>
        <translation>seine {0} Gruppen brauchen zu viel Platz, wenn sie als Filter aller Karten geschrieben werden</translation>
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
        <source>left = right (even in x)</source>
        <translation>links = rechts (gerade in x)</translation>
    </message>
    <message>
        <source>left = right and top = bottom (even in x and y)</source>
        <translation>links = rechts und oben = unten (gerade in x und y)</translation>
    </message>
    <message>
        <source>left = right, top = −bottom (even in x, odd in y)</source>
        <translation>links = rechts, oben = −unten (gerade in x, ungerade in y)</translation>
    </message>
    <message>
        <source>left = −right (odd in x)</source>
        <translation>links = −rechts (ungerade in x)</translation>
    </message>
    <message>
        <source>left = −right, top = bottom (odd in x, even in y)</source>
        <translation>links = −rechts, oben = unten (ungerade in x, gerade in y)</translation>
    </message>
    <message>
        <source>left = −right, top = −bottom (odd in x and y)</source>
        <translation>links = −rechts, oben = −unten (ungerade in x und y)</translation>
    </message>
    <message>
        <source>length 1</source>
        <translation>Länge 1</translation>
    </message>
    <message>
        <source>libvips and Aseprite</source>
        <translation>libvips und Aseprite</translation>
    </message>
    <message>
        <source>low-pass along {0}°: gain {1} at {2}, half power at {3} cycles per pixel</source>
        <translation>Tiefpass entlang {0}°: Verstärkung {1} bei {2}, halbe Leistung bei {3} Perioden pro Pixel</translation>
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
        <source>mean kept</source>
        <translation>Mittelwert bleibt</translation>
    </message>
    <message>
        <source>mirrored at the rising diagonal</source>
        <translation>gespiegelt an der steigenden Diagonale</translation>
    </message>
    <message>
        <source>mirrored at the rising diagonal: the other sign</source>
        <translation>an der steigenden Diagonale gespiegelt: anderes Vorzeichen</translation>
    </message>
    <message>
        <source>mirrored left to right</source>
        <translation>links und rechts vertauscht</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation>oben und unten vertauscht</translation>
    </message>
    <message>
        <source>mixed derivative along x and y (downwards), gain {0}</source>
        <translation>gemischte Ableitung entlang x und y (nach unten), Verstärkung {0}</translation>
    </message>
    <message>
        <source>more names than there are</source>
        <translation>mehr Namen, als es gibt</translation>
    </message>
    <message>
        <source>more than {0} weights are too many for source code: save the recipe instead</source>
        <translation>mehr als {0} Gewichte sind zu viele für Quelltext: speichern Sie stattdessen das Rezept</translation>
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
        <source>no array in it is pictures, which have the shape item × row × column</source>
        <translation>kein Feld darin enthält Bilder, deren Form Bild × Zeile × Spalte wäre</translation>
    </message>
    <message>
        <source>no array in it is pictures: {0}: {1}</source>
        <translation>kein Feld darin enthält Bilder: {0}: {1}</translation>
    </message>
    <message>
        <source>no file of labels with a name like it is there</source>
        <translation>eine Datei mit Klassen von ähnlichem Namen ist nicht da</translation>
    </message>
    <message>
        <source>no filter is chosen</source>
        <translation>kein Filter ist ausgewählt</translation>
    </message>
    <message>
        <source>no layer does what {0} does</source>
        <translation>keine Schicht tut, was {0} tut</translation>
    </message>
    <message>
        <source>no layer is switched on</source>
        <translation>keine Schicht ist eingeschaltet</translation>
    </message>
    <message>
        <source>no pixel can be used: NaN or infinite values are everywhere</source>
        <translation>kein Pixel lässt sich verwenden: überall sind NaN oder unendliche Werte</translation>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none is like it (nearest: {0}, {1} %)</source>
        <translation>keiner Vorlage ähnlich (am nächsten: {0}, {1} %)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>nothing of the model is taken: no node reads its input</source>
        <translation>nichts vom Modell wird übernommen: kein Knoten liest seinen Eingang</translation>
    </message>
    <message>
        <source>nothing of the model is taken: node {0} {1}: {2}</source>
        <translation>nichts vom Modell wird übernommen: Knoten {0} {1}: {2}</translation>
    </message>
    <message>
        <source>nothing of the model is taken: {0}</source>
        <translation>nichts vom Modell wird übernommen: {0}</translation>
    </message>
    <message>
        <source>nothing passes along {0}°</source>
        <translation>entlang {0}° geht nichts durch</translation>
    </message>
    <message>
        <source>nothing: every sum is 0</source>
        <translation>nichts: jede Summe ist 0</translation>
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
        <source>npz</source>
        <translation>npz</translation>
    </message>
    <message>
        <source>numbers of the shape {0} are no pictures</source>
        <translation>Zahlen der Form {0} sind keine Bilder</translation>
    </message>
    <message>
        <source>numbers were left out of this text (&quot;...&quot;)</source>
        <translation>in diesem Text wurden Zahlen ausgelassen („...“)</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>ungerade</translation>
    </message>
    <message>
        <source>of several arrays of pictures {0} was taken, not {1}</source>
        <translation>von mehreren Feldern mit Bildern wurde {0} genommen, nicht {1}</translation>
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
        <source>one filter: inputs, rows, columns</source>
        <translation>ein Filter: Eingänge, Zeilen, Spalten</translation>
    </message>
    <message>
        <source>one filter: rows, columns</source>
        <translation>ein Filter: Zeilen, Spalten</translation>
    </message>
    <message>
        <source>one of its inputs is missing</source>
        <translation>einer seiner Eingänge fehlt</translation>
    </message>
    <message>
        <source>one of its inputs should be a single number</source>
        <translation>einer seiner Eingänge müsste eine einzelne Zahl sein</translation>
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
        <source>pictures in an IDX file have 3 or 4 dimensions, not {0}</source>
        <translation>Bilder in einer IDX-Datei haben 3 oder 4 Dimensionen, nicht {0}</translation>
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
        <source>pooling windows of {0} × {0} do not fit into maps of {1} × {2}</source>
        <translation>Pooling-Fenster von {0} × {0} passen nicht in Karten von {1} × {2}</translation>
    </message>
    <message>
        <source>quarter turn: the other sign</source>
        <translation>Vierteldrehung: anderes Vorzeichen</translation>
    </message>
    <message>
        <source>radius {0}</source>
        <translation>Radius {0}</translation>
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
        <source>rows, columns, filters</source>
        <translation>Zeilen, Spalten, Filter</translation>
    </message>
    <message>
        <source>rows, columns, inputs, filters (Keras, TensorFlow)</source>
        <translation>Zeilen, Spalten, Eingänge, Filter (Keras, TensorFlow)</translation>
    </message>
    <message>
        <source>rows, columns, inputs, multiplier (Keras, depthwise)</source>
        <translation>Zeilen, Spalten, Eingänge, Vielfaches (Keras, depthwise)</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>second derivative along x, gain {0}</source>
        <translation>zweite Ableitung entlang x, Verstärkung {0}</translation>
    </message>
    <message>
        <source>second derivative along y, gain {0}</source>
        <translation>zweite Ableitung entlang y, Verstärkung {0}</translation>
    </message>
    <message>
        <source>second derivative along {0}°, gain {1}</source>
        <translation>zweite Ableitung entlang {0}°, Verstärkung {1}</translation>
    </message>
    <message>
        <source>second derivatives along x, gain {0}, and y, gain {1}</source>
        <translation>zweite Ableitungen entlang x, Verstärkung {0}, und y, Verstärkung {1}</translation>
    </message>
    <message>
        <source>second derivatives along {0}°, gain {1}, and {2}°, gain {3}</source>
        <translation>zweite Ableitungen entlang {0}°, Verstärkung {1}, und {2}°, Verstärkung {3}</translation>
    </message>
    <message>
        <source>separable</source>
        <translation>separabel</translation>
    </message>
    <message>
        <source>sharpening: {0}, minus {1}</source>
        <translation>Schärfen: {0}, abzüglich {1}</translation>
    </message>
    <message>
        <source>shift: the picture moves {0}</source>
        <translation>Verschiebung: Das Bild rückt {0}</translation>
    </message>
    <message>
        <source>shift: the picture moves {0}, gain {1}</source>
        <translation>Verschiebung: Das Bild rückt {0}, Verstärkung {1}</translation>
    </message>
    <message>
        <source>sigma {0}, {1} × {2}</source>
        <translation>Sigma {0}, {1} × {2}</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>smoothing: {0}</source>
        <translation>Glätten: {0}</translation>
    </message>
    <message>
        <source>smoothing: {0}, standard deviation {1} px</source>
        <translation>Glätten: {0}, Standardabweichung {1} px</translation>
    </message>
    <message>
        <source>smoothing: {0}, standard deviation {1} px along {2}, {3} px across</source>
        <translation>Glätten: {0}, Standardabweichung {1} px entlang {2}, {3} px quer dazu</translation>
    </message>
    <message>
        <source>stands twice in one object</source>
        <translation>steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>sum of magnitudes 1</source>
        <translation>Betragssumme 1</translation>
    </message>
    <message>
        <source>summed</source>
        <translation>summiert</translation>
    </message>
    <message>
        <source>summed over {0:,} maps the kernels would have {1:,} weights; {2:,} are possible</source>
        <translation>über {0:,} Karten summiert hätten die Filterkerne {1:,} Gewichte; {2:,} sind möglich</translation>
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
        <source>the IDX file has more bytes than its header tells</source>
        <translation>die IDX-Datei hat mehr Bytes, als ihr Kopf angibt</translation>
    </message>
    <message>
        <source>the IDX file has {0} dimensions, at most {1} are read</source>
        <translation>die IDX-Datei hat {0} Dimensionen, höchstens {1} werden gelesen</translation>
    </message>
    <message>
        <source>the IDX file is cut short or lies about its size</source>
        <translation>die IDX-Datei ist abgeschnitten oder gibt eine falsche Größe an</translation>
    </message>
    <message>
        <source>the IDX file is cut short: it ends after {0:,} of {1:,} bytes</source>
        <translation>die IDX-Datei ist abgeschnitten: Sie endet nach {0:,} von {1:,} Bytes</translation>
    </message>
    <message>
        <source>the IDX file is damaged or cut short</source>
        <translation>die IDX-Datei ist beschädigt oder abgeschnitten</translation>
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
        <source>the activation {1} of layer {0} is not linear, so that no single kernel does the same</source>
        <translation>die Aktivierung {1} der Schicht {0} ist nicht linear, sodass kein einzelner Filterkern dasselbe tut</translation>
    </message>
    <message>
        <source>the batch must have at least 1 pixel, and the seed be at least 0</source>
        <translation>der Stapel muss mindestens 1 Pixel haben und der Startwert mindestens 0 sein</translation>
    </message>
    <message>
        <source>the bias has {0} numbers for {1} filters</source>
        <translation>der Bias hat {0} Zahlen für {1} Filter</translation>
    </message>
    <message>
        <source>the brackets are nested deeper than {0} levels</source>
        <translation>die Klammern sind tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the dataset has no labels</source>
        <translation>der Datensatz hat keine Klassen</translation>
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
        <source>the directory of the npz file is too long</source>
        <translation>das Verzeichnis der npz-Datei ist zu lang</translation>
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
        <source>the file beside the model does not hold the numbers of {0}</source>
        <translation>die Datei neben dem Modell enthält nicht die Zahlen von {0}</translation>
    </message>
    <message>
        <source>the file changed while it was open</source>
        <translation>die Datei hat sich geändert, während sie offen war</translation>
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
        <source>the file is damaged or cut short</source>
        <translation>die Datei ist beschädigt oder abgeschnitten</translation>
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
        <source>the filters read {0} maps, but {1} come in there; take the mean over their inputs, or one input</source>
        <translation>die Filter lesen {0} Karten, dort kommen aber {1} herein; nehmen Sie den Mittelwert über ihre Eingänge oder einen Eingang</translation>
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
        <source>the gain differs by {0} % between directions (up to 0.25 cycles per pixel)</source>
        <translation>die Verstärkung unterscheidet sich je nach Richtung um {0} % (bis 0.25 Perioden pro Pixel)</translation>
    </message>
    <message>
        <source>the gain is the same in all directions</source>
        <translation>die Verstärkung ist in allen Richtungen gleich</translation>
    </message>
    <message>
        <source>the gzip file is damaged or cut short</source>
        <translation>die gzip-Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>the header of the safetensors file is wrong at {0}</source>
        <translation>der Kopf der safetensors-Datei ist bei {0} falsch</translation>
    </message>
    <message>
        <source>the header of the safetensors file lies about the file&apos;s length</source>
        <translation>der Kopf der safetensors-Datei gibt eine falsche Länge der Datei an</translation>
    </message>
    <message>
        <source>the header of the safetensors file lies: the numbers of {0} do not begin where those before them end</source>
        <translation>der Kopf der safetensors-Datei ist falsch: die Zahlen von {0} beginnen nicht dort, wo die vorigen enden</translation>
    </message>
    <message>
        <source>the header of the safetensors file lies: the shape of {0} does not fit its numbers</source>
        <translation>der Kopf der safetensors-Datei ist falsch: die Form von {0} passt nicht zu den Zahlen</translation>
    </message>
    <message>
        <source>the header of the safetensors file: {0}</source>
        <translation>der Kopf der safetensors-Datei: {0}</translation>
    </message>
    <message>
        <source>the kernels are applied to each incoming map already</source>
        <translation>die Filterkerne werden schon auf jede hereinkommende Karte angewandt</translation>
    </message>
    <message>
        <source>the kernels sum over all incoming maps already</source>
        <translation>die Filterkerne summieren schon über alle hereinkommenden Karten</translation>
    </message>
    <message>
        <source>the labels are no numbers or texts</source>
        <translation>die Klassen sind weder Zahlen noch Texte</translation>
    </message>
    <message>
        <source>the labels are no whole numbers</source>
        <translation>die Klassen sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>the learning rate must be a number above 0</source>
        <translation>die Lernrate muss eine Zahl über 0 sein</translation>
    </message>
    <message>
        <source>the longest wavelength would be {0:.4g} pixels, more than {1:g}</source>
        <translation>die längste Wellenlänge wäre {0:.4g} Pixel, mehr als {1:g}</translation>
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
        <source>the model has more than {0:,} nodes</source>
        <translation>das Modell hat mehr als {0:,} Knoten</translation>
    </message>
    <message>
        <source>the model has {0} inputs, a recipe has one</source>
        <translation>das Modell hat {0} Eingänge, ein Rezept hat einen</translation>
    </message>
    <message>
        <source>the model&apos;s input has {0} dimensions, pictures come in four</source>
        <translation>der Eingang des Modells hat {0} Dimensionen, Bilder kommen in vier</translation>
    </message>
    <message>
        <source>the name must end in {0} or {1}</source>
        <translation>der Name muss auf {0} oder {1} enden</translation>
    </message>
    <message>
        <source>the nodes before node {0} {1} are taken: {2}</source>
        <translation>die Knoten vor Knoten {0} {1} werden übernommen: {2}</translation>
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
        <source>the npz file has an array whose name is too long</source>
        <translation>die npz-Datei hat ein Array, dessen Name zu lang ist</translation>
    </message>
    <message>
        <source>the npz file has more than {0:,} arrays</source>
        <translation>die npz-Datei hat mehr als {0:,} Arrays</translation>
    </message>
    <message>
        <source>the npz file has two arrays {0}</source>
        <translation>die npz-Datei hat zwei Arrays {0}</translation>
    </message>
    <message>
        <source>the npz file is damaged or cut short</source>
        <translation>die npz-Datei ist beschädigt oder abgeschnitten</translation>
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
        <source>the numbers of {0} are of a kind that is not read</source>
        <translation>die Zahlen von {0} sind von einer Art, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>the numbers of {0} cannot be read beside the model: {1}</source>
        <translation>die Zahlen von {0} können neben dem Modell nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <source>the numbers of {0} lie outside the folder of the file; none is read</source>
        <translation>die Zahlen von {0} liegen außerhalb des Ordners der Datei; sie werden nicht gelesen</translation>
    </message>
    <message>
        <source>the numbers take more than {0} GiB</source>
        <translation>die Zahlen brauchen mehr als {0} GiB</translation>
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
        <source>the picture has one value everywhere, so nothing tells its kernel</source>
        <translation>das Bild hat überall einen Wert, nichts verrät also seinen Filterkern</translation>
    </message>
    <message>
        <source>the picture has {0} channels, the second one {1}; they do not fit</source>
        <translation>das Bild hat {0} Kanäle, das zweite {1}; sie passen nicht zusammen</translation>
    </message>
    <message>
        <source>the picture is 0 everywhere, so nothing tells its kernel</source>
        <translation>das Bild ist überall 0, nichts verrät also seinen Filterkern</translation>
    </message>
    <message>
        <source>the picture is too large to be filtered without compiled loops</source>
        <translation>das Bild ist zu groß, um ohne übersetzte Schleifen gefiltert zu werden</translation>
    </message>
    <message>
        <source>the pictures are too small: a window of {0} x {1} fits nowhere inside</source>
        <translation>die Bilder sind zu klein: ein Fenster von {0} x {1} passt nirgends hinein</translation>
    </message>
    <message>
        <source>the pictures hold values that are no real numbers</source>
        <translation>die Bilder enthalten Werte, die keine reellen Zahlen sind</translation>
    </message>
    <message>
        <source>the pixels take more than {0} GiB</source>
        <translation>die Pixel brauchen mehr als {0} GiB</translation>
    </message>
    <message>
        <source>the pooling of layer {0}, {1}, is not linear, so that no single kernel does the same</source>
        <translation>das Pooling der Schicht {0}, {1}, ist nicht linear, sodass kein einzelner Filterkern dasselbe tut</translation>
    </message>
    <message>
        <source>the quality must be a whole number from 1 to 100</source>
        <translation>die Qualität muss eine ganze Zahl zwischen 1 und 100 sein</translation>
    </message>
    <message>
        <source>the result needs {0:,.1f} GiB of memory, {1:,.1f} GiB are free</source>
        <translation>das Ergebnis braucht {0:,.1f} GiB Speicher, {1:,.1f} GiB sind frei</translation>
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
        <source>the safetensors file is cut short</source>
        <translation>die safetensors-Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the safetensors file is damaged or cut short</source>
        <translation>die safetensors-Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>the same after a half turn (even)</source>
        <translation>nach einer halben Drehung gleich (gerade)</translation>
    </message>
    <message>
        <source>the same after a quarter turn</source>
        <translation>nach einer Vierteldrehung gleich</translation>
    </message>
    <message>
        <source>the same mirrored at the rising diagonal</source>
        <translation>an der steigenden Diagonale gespiegelt gleich</translation>
    </message>
    <message>
        <source>the same transposed</source>
        <translation>transponiert gleich</translation>
    </message>
    <message>
        <source>the scale or the bias would be too large for a number</source>
        <translation>die Skalierung oder der Bias wäre zu groß für eine Zahl</translation>
    </message>
    <message>
        <source>the second picture is {0} x {1}; from {2} x {3} a kernel of {4} x {5} makes {2} x {3}, {6} x {7} without padding, or every nth row and column of these</source>
        <translation>das zweite Bild ist {0} x {1}; aus {2} x {3} macht ein Filterkern von {4} x {5} {2} x {3}, ohne Rand {6} x {7}, oder jede n-te Zeile und Spalte davon</translation>
    </message>
    <message>
        <source>the shape of {0} does not fit its numbers</source>
        <translation>die Form von {0} passt nicht zu den Zahlen</translation>
    </message>
    <message>
        <source>the shape of {0} is none</source>
        <translation>die Form von {0} ist keine</translation>
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
        <source>the weights have {0} channels, but {1} maps come in</source>
        <translation>die Gewichte haben {0} Kanäle, aber {1} Karten kommen herein</translation>
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
        <source>there are more than {0:,} different labels</source>
        <translation>es gibt mehr als {0:,} verschiedene Klassen</translation>
    </message>
    <message>
        <source>there are more than {0:,} folders in it</source>
        <translation>er enthält mehr als {0:,} Ordner</translation>
    </message>
    <message>
        <source>there are more than {0:,} pictures</source>
        <translation>es sind mehr als {0:,} Bilder</translation>
    </message>
    <message>
        <source>there are no numbers to paste</source>
        <translation>es gibt keine Zahlen zum Einfügen</translation>
    </message>
    <message>
        <source>there are no pictures in it</source>
        <translation>es sind keine Bilder darin</translation>
    </message>
    <message>
        <source>there are {0:,} pictures in {1}, but {2:,} labels in {3}</source>
        <translation>in {1} sind {0:,} Bilder, in {3} aber {2:,} Klassen</translation>
    </message>
    <message>
        <source>there are {0:,} pictures, but {1:,} labels in {2}</source>
        <translation>es sind {0:,} Bilder, in {2} aber {1:,} Klassen</translation>
    </message>
    <message>
        <source>there are {0} inputs</source>
        <translation>es gibt {0} Eingänge</translation>
    </message>
    <message>
        <source>there are {0} items with the label and {1} with another one; learning takes at least {2} of each</source>
        <translation>es gibt {0} Bilder der Klasse und {1} mit einer anderen; zum Lernen braucht es mindestens {2} von jeder</translation>
    </message>
    <message>
        <source>there is no array {0} in the file</source>
        <translation>in der Datei gibt es kein Array {0}</translation>
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
        <source>there is no tensor {0} in the file</source>
        <translation>in der Datei gibt es keinen Tensor {0}</translation>
    </message>
    <message>
        <source>there is no view {0!r}</source>
        <translation>es gibt keine Darstellung {0!r}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht aus</translation>
    </message>
    <message>
        <source>there is not enough memory for the numbers, which take {0:,.1f} GiB</source>
        <translation>der Speicher reicht nicht für die Zahlen, die {0:,.1f} GiB brauchen</translation>
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
        <source>there is not enough memory for what the file holds</source>
        <translation>der Speicher reicht nicht für das, was die Datei enthält</translation>
    </message>
    <message>
        <source>there is not enough memory for {0}</source>
        <translation>der Arbeitsspeicher reicht nicht für {0}</translation>
    </message>
    <message>
        <source>these are {0:,} kernels; a layer has at most {1:,}</source>
        <translation>das sind {0:,} Filterkerne; eine Schicht hat höchstens {1:,}</translation>
    </message>
    <message>
        <source>these are {0:,} weights; a bank has at most {1:,}</source>
        <translation>das sind {0:,} Gewichte; eine Filterbank hat höchstens {1:,}</translation>
    </message>
    <message>
        <source>this recipe has no pooling</source>
        <translation>dieses Rezept hat kein Pooling</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>es sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
        <source>top = bottom (even in y)</source>
        <translation>oben = unten (gerade in y)</translation>
    </message>
    <message>
        <source>top = −bottom (odd in y)</source>
        <translation>oben = −unten (ungerade in y)</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>transponiert</translation>
    </message>
    <message>
        <source>transposed: the other sign</source>
        <translation>transponiert: anderes Vorzeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>turned by 135°</source>
        <translation>um 135° gedreht</translation>
    </message>
    <message>
        <source>turned by 180°</source>
        <translation>um 180° gedreht</translation>
    </message>
    <message>
        <source>turned by 225°</source>
        <translation>um 225° gedreht</translation>
    </message>
    <message>
        <source>turned by 270°</source>
        <translation>um 270° gedreht</translation>
    </message>
    <message>
        <source>turned by 315°</source>
        <translation>um 315° gedreht</translation>
    </message>
    <message>
        <source>turned by 45°</source>
        <translation>um 45° gedreht</translation>
    </message>
    <message>
        <source>turned by 90°</source>
        <translation>um 90° gedreht</translation>
    </message>
    <message>
        <source>unfiltered where the kernel does not fit</source>
        <translation>ungefiltert, wo der Filterkern nicht hineinpasst</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>unknown name {0}</source>
        <translation>unbekannter Name {0}</translation>
    </message>
    <message>
        <source>up to layer {0} the kernel would be {1} x {2}, and the table ends at {3} x {3}</source>
        <translation>bis zur Schicht {0} hätte der Filterkern {1} x {2} Gewichte, und die Tabelle endet bei {3} x {3}</translation>
    </message>
    <message>
        <source>up to layer {0} the stride would be {1} x {2}, and the largest is {3}</source>
        <translation>bis zur Schicht {0} wäre die Schrittweite {1} x {2}, und die größte ist {3}</translation>
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
        <source>weights that change their sign from side to side cannot add up to 1</source>
        <translation>Gewichte, die von Seite zu Seite ihr Vorzeichen wechseln, können sich nicht zu 1 addieren</translation>
    </message>
    <message>
        <source>what comes in goes to other nodes too; a recipe is a chain</source>
        <translation>was hereinkommt, geht auch an andere Knoten; ein Rezept ist eine Kette</translation>
    </message>
    <message>
        <source>what comes in is not its first input</source>
        <translation>was hereinkommt, ist nicht sein erster Eingang</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0:,} folders could not be read and were left out</source>
        <translation>{0:,} Ordner ließen sich nicht lesen und wurden ausgelassen</translation>
    </message>
    <message>
        <source>{0:,} maps come in, and a kernel sums over {1:,} at most</source>
        <translation>{0:,} Karten kommen herein, und ein Filterkern summiert über höchstens {1:,}</translation>
    </message>
    <message>
        <source>{0} (exact)</source>
        <translation>{0} (exakt)</translation>
    </message>
    <message>
        <source>{0} ({1} % alike)</source>
        <translation>{0} (zu {1} % gleich)</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} bands pass along {1}°: gain {2} at {3} cycles per pixel</source>
        <translation>{0} Bänder gehen entlang {1}° durch: Verstärkung {2} bei {3} Perioden pro Pixel</translation>
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
        <source>{0} is not between 1 and {1}</source>
        <translation>{0} liegt nicht zwischen 1 und {1}</translation>
    </message>
    <message>
        <source>{0} is stored in segments, which are not read</source>
        <translation>{0} ist in Segmenten gespeichert, die nicht gelesen werden</translation>
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
        <source>{0} nodes beside the chain are not taken</source>
        <translation>{0} Knoten neben der Kette werden nicht übernommen</translation>
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
        <source>{0} px down</source>
        <translation>{0} px nach unten</translation>
    </message>
    <message>
        <source>{0} px left</source>
        <translation>{0} px nach links</translation>
    </message>
    <message>
        <source>{0} px right</source>
        <translation>{0} px nach rechts</translation>
    </message>
    <message>
        <source>{0} px up</source>
        <translation>{0} px nach oben</translation>
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
        <source>{0}, other sign</source>
        <translation>{0}, anderes Vorzeichen</translation>
    </message>
    <message>
        <source>{0}, plus {1}</source>
        <translation>{0}, dazu {1}</translation>
    </message>
    <message>
        <source>{0}, slopes and bends kept</source>
        <translation>{0}, Verläufe und Biegungen bleiben</translation>
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
    <message>
        <source>{0}; the picture moves {1}</source>
        <translation>{0}; das Bild rückt {1}</translation>
    </message>
</context>
<context>
    <name>DatasetOpening</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Datasets ({0})</source>
        <translation>Datensätze ({0})</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open folder as dataset</source>
        <translation>Ordner als Datensatz öffnen</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
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
    <name>EmptyPage</name>
    <message>
        <source>IDX files as MNIST and Fashion-MNIST ship them (.gz too), .npz, or a folder whose sub-folders are labels</source>
        <translation>IDX-Dateien, wie es sie von MNIST und Fashion-MNIST gibt (auch .gz), .npz oder ein Ordner, dessen Unterordner Klassen sind</translation>
    </message>
    <message>
        <source>Open many pictures at once, and see which of them the kernel responds to most: is it a sole detector?</source>
        <translation>Viele Bilder auf einmal öffnen und sehen, auf welche der Filterkern am stärksten anspricht: Erkennt er Sohlen?</translation>
    </message>
</context>
<context>
    <name>EquivalentDialog</name>
    <message>
        <source> of {0}</source>
        <translation> von {0}</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without changing anything (Esc)</source>
        <translation>Schließen, ohne etwas zu ändern (Esc)</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Copy the weights for a spreadsheet or the kernel table</source>
        <translation>Kopiert die Gewichte für eine Tabellenkalkulation oder die Tabelle der Gewichte</translation>
    </message>
    <message>
        <source>Copy weights</source>
        <translation>Gewichte kopieren</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Equivalent kernel</source>
        <translation>Äquivalenter Filterkern</translation>
    </message>
    <message>
        <source>One kernel does the same as the {0} layers up to here.</source>
        <translation>Ein Filterkern tut dasselbe wie die {0} Schichten bis hierher.</translation>
    </message>
    <message>
        <source>Only the selected kernel&apos;s way is kept: {0} maps become {1}.</source>
        <translation>Nur der Weg des gewählten Filterkerns bleibt: Aus {0} Karten wird {1}.</translation>
    </message>
    <message>
        <source>Put this one layer into the place of the layers; can be undone</source>
        <translation>Setzt diese eine Schicht an die Stelle der Schichten; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over equivalent kernel</source>
        <translation>Äquivalenten Filterkern übernehmen</translation>
    </message>
    <message>
        <source>The incoming map whose weights the table shows</source>
        <translation>Die Eingangskarte, deren Gewichte die Tabelle zeigt</translation>
    </message>
    <message>
        <source>There is no such kernel: {0}.</source>
        <translation>Einen solchen Filterkern gibt es nicht: {0}.</translation>
    </message>
    <message>
        <source>There is one layer only: this is its kernel, as applied.</source>
        <translation>Es gibt nur eine Schicht: Das ist ihr Filterkern, wie er angewandt wird.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>at most {0}, values up to {1}</source>
        <translation>höchstens {0}, Werte bis {1}</translation>
    </message>
    <message>
        <source>every pixel rests on invented ones</source>
        <translation>jedes Pixel beruht auf erfundenen</translation>
    </message>
    <message>
        <source>no pixel rests on invented ones</source>
        <translation>kein Pixel beruht auf erfundenen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>results may differ up to {0} px from the border</source>
        <translation>bis {0} px vom Rand können Ergebnisse abweichen</translation>
    </message>
    <message>
        <source>the picture has no part without borders</source>
        <translation>das Bild hat keinen Teil ohne Ränder</translation>
    </message>
    <message>
        <source>{0} × {1} pixels in the middle</source>
        <translation>{0} × {1} Pixel in der Mitte</translation>
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
    <name>ExampleView</name>
    <message>
        <source>The example and its filtered picture</source>
        <translation>Das Beispiel und sein gefiltertes Bild</translation>
    </message>
    <message>
        <source>The example, and what the chosen filter makes of it; the frames mark the largest response and the pixels that it reads</source>
        <translation>Das Beispiel und was der gewählte Filter daraus macht; die Rahmen zeigen die größte Antwort und die Pixel, die sie liest</translation>
    </message>
    <message>
        <source>The largest response is {0}</source>
        <translation>Die größte Antwort ist {0}</translation>
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
        <source>, the mean of those at {0} and {1}</source>
        <translation>, der Mittelwert derer bei {0} und {1}</translation>
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
        <source>Input</source>
        <translation>Eingang</translation>
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
        <source>The mean of the middle two is kept</source>
        <translation>Der Mittelwert der mittleren zwei bleibt</translation>
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
        <source>the mean of 2 of {0}</source>
        <translation>Mittel von 2 aus {0}</translation>
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
    <name>FactList</name>
    <message>
        <source>Facts about the kernel</source>
        <translation>Eigenschaften des Filterkerns</translation>
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
    <name>FilterGrid</name>
    <message>
        <source>Choose filters: Ctrl adds one, Shift those in between, Ctrl+A all of them</source>
        <translation>Filter auswählen: Strg nimmt einen dazu, Umschalt die dazwischen, Strg+A alle</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The filters as they are now; the chosen one is shown at work</source>
        <translation>Die Filter, wie sie jetzt sind; der gewählte wird bei der Arbeit gezeigt</translation>
    </message>
</context>
<context>
    <name>FilterModel</name>
    <message>
        <source>Filter {0}: weights from {1:.3g} to {2:.3g}, bias {3:.3g}</source>
        <translation>Filter {0}: Gewichte von {1:.3g} bis {2:.3g}, Bias {3:.3g}</translation>
    </message>
</context>
<context>
    <name>FiltersPage</name>
    <message numerus="yes">
        <source>%n kernel(s) of {0}</source>
        <translation>
            <numerusform>%n Filterkern mit {0}</numerusform>
            <numerusform>%n Filterkerne mit {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Border between the list and the filters</source>
        <translation>Grenze zwischen der Liste und den Filtern</translation>
    </message>
    <message>
        <source>Drag to give the list more or less room</source>
        <translation>Ziehen gibt der Liste mehr oder weniger Platz</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Reading was stopped; choose the tensor again to read it</source>
        <translation>Das Lesen wurde abgebrochen; wählen Sie den Tensor erneut, um ihn zu lesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Das Lesen der Datei abbrechen</translation>
    </message>
    <message>
        <source>The file holds no tensors</source>
        <translation>Die Datei enthält keine Tensoren</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>&amp;Close dataset</source>
        <translation>Datensatz s&amp;chließen</translation>
    </message>
    <message>
        <source>400 pictures of 28 × 28 pixels, drawn by the project</source>
        <translation>400 Bilder von 28 × 28 Pixeln, vom Projekt gezeichnet</translation>
    </message>
    <message>
        <source>Let go of the dataset; the picture stays</source>
        <translation>Den Datensatz schließen; das Bild bleibt</translation>
    </message>
    <message>
        <source>N&amp;ext item</source>
        <translation>&amp;Nächstes Element</translation>
    </message>
    <message>
        <source>Open da&amp;taset…</source>
        <translation>Da&amp;tensatz öffnen…</translation>
    </message>
    <message>
        <source>Open dataset…</source>
        <translation>Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Open folder as data&amp;set…</source>
        <translation>&amp;Ordner als Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open many pictures with labels: IDX files or npz</source>
        <translation>Viele Bilder mit Klassen öffnen: IDX-Dateien oder npz</translation>
    </message>
    <message>
        <source>Open the pictures of a folder; its sub-folders are labels</source>
        <translation>Die Bilder eines Ordners öffnen; seine Unterordner sind Klassen</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>&amp;Voriges Element</translation>
    </message>
    <message>
        <source>Sample: shoes, shirts, &amp;bags, trousers</source>
        <translation>&amp;Beispiel: Schuhe, Hemden, Taschen, Hosen</translation>
    </message>
    <message>
        <source>Sample: shoes, shirts, bags, trousers</source>
        <translation>Beispiel: Schuhe, Hemden, Taschen, Hosen</translation>
    </message>
    <message>
        <source>Show the item before it in the window</source>
        <translation>Das Element davor im Fenster zeigen</translation>
    </message>
    <message>
        <source>Show the next item of the gallery in the window</source>
        <translation>Das nächste Element der Galerie im Fenster zeigen</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Klasse</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>GalleryHeader</name>
    <message>
        <source>All labels</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Begin the ranking that was cancelled again</source>
        <translation>Die abgebrochene Rangfolge neu berechnen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open another dataset: a file, a folder, the sample</source>
        <translation>Einen anderen Datensatz öffnen: eine Datei, einen Ordner, das Beispiel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Rank again</source>
        <translation>Neu ordnen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Share above</source>
        <translation>Anteil über</translation>
    </message>
    <message>
        <source>Share above {0} {1} (%)</source>
        <translation>Anteil über {0} {1} (%)</translation>
    </message>
    <message>
        <source>Show the items themselves, or what the kernel makes of them</source>
        <translation>Die Elemente selbst zeigen oder was der Filterkern aus ihnen macht</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Stärkste zuerst</translation>
    </message>
    <message>
        <source>The number by which items are ranked</source>
        <translation>Die Zahl, nach der die Elemente geordnet werden</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Values of the map above this count; a number or an expression</source>
        <translation>Werte der Karte darüber zählen; eine Zahl oder ein Ausdruck</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>Schwächste zuerst</translation>
    </message>
    <message>
        <source>Which items are shown; the plot and the ranking keep all</source>
        <translation>Welche Elemente gezeigt werden; Diagramm und Rangfolge behalten alle</translation>
    </message>
    <message>
        <source>Which items stand first</source>
        <translation>Welche Elemente zuerst stehen</translation>
    </message>
    <message>
        <source>Whose values are measured: the filtered map&apos;s or the pooled one&apos;s</source>
        <translation>Wessen Werte gemessen werden: die der gefilterten oder die der gepoolten Karte</translation>
    </message>
    <message>
        <source>of filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>of pooled</source>
        <translation>gepoolt</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without response ({0})</source>
        <translation>
            <numerusform>%n ohne Antwort ({0})</numerusform>
            <numerusform>%n ohne Antwort ({0})</numerusform>
        </translation>
    </message>
    <message>
        <source>A click, or Return, shows the item in the window; arrow keys move</source>
        <translation>Ein Klick oder die Eingabetaste zeigt das Element im Fenster; Pfeiltasten gehen weiter</translation>
    </message>
    <message>
        <source>Items of the dataset</source>
        <translation>Elemente des Datensatzes</translation>
    </message>
    <message>
        <source>being ranked…</source>
        <translation>wird geordnet…</translation>
    </message>
    <message>
        <source>cancelled, not up to date</source>
        <translation>abgebrochen, nicht aktuell</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>the first {0} are shown</source>
        <translation>die ersten {0} werden gezeigt</translation>
    </message>
</context>
<context>
    <name>GenerateDialog</name>
    <message>
        <source>&amp;Add behind them</source>
        <translation>Dahinter a&amp;nhängen</translation>
    </message>
    <message>
        <source>&amp;Replace the layer&apos;s kernels</source>
        <translation>Filterkerne der Schicht e&amp;rsetzen</translation>
    </message>
    <message>
        <source>A layer of these kernels behind the selected one</source>
        <translation>Eine Schicht aus diesen Filterkernen hinter der gewählten</translation>
    </message>
    <message>
        <source>As a &amp;new layer</source>
        <translation>Als neue &amp;Schicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without changing anything (Esc)</source>
        <translation>Schließen, ohne etwas zu ändern (Esc)</translation>
    </message>
    <message>
        <source>Family of filters</source>
        <translation>Filterfamilie</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate filters</source>
        <translation>Filter erzeugen</translation>
    </message>
    <message>
        <source>Made: {0} × ({1})</source>
        <translation>Erzeugt: {0} × ({1})</translation>
    </message>
    <message>
        <source>Put these kernels into the recipe; can be undone</source>
        <translation>Diese Filterkerne ins Rezept übernehmen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>The kernels that are made</source>
        <translation>Die erzeugten Filterkerne</translation>
    </message>
    <message>
        <source>The kernels that are made, in their order</source>
        <translation>Die erzeugten Filterkerne in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>The layer keeps its kernels and has these too</source>
        <translation>Die Schicht behält ihre Filterkerne und bekommt diese dazu</translation>
    </message>
    <message>
        <source>The layer keeps its settings and has these kernels alone</source>
        <translation>Die Schicht behält ihre Einstellungen und hat nur noch diese Filterkerne</translation>
    </message>
    <message>
        <source>Which family of filters is made</source>
        <translation>Welche Filterfamilie erzeugt wird</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>1 − 1 / (2 × 2) = 75 %</source>
        <translation>1 − 1 / (2 × 2) = 75 %</translation>
    </message>
    <message>
        <source>100 % = one image pixel on one pixel of the screen</source>
        <translation>100 % = ein Bildpixel auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>&lt;i&gt;H&lt;/i&gt;(&lt;i&gt;u&lt;/i&gt;, &lt;i&gt;v&lt;/i&gt;) = scale × Σ weight × e&lt;sup&gt;2πi(&lt;i&gt;u&lt;/i&gt;x + &lt;i&gt;v&lt;/i&gt;y)&lt;/sup&gt;</source>
        <translation>&lt;i&gt;H&lt;/i&gt;(&lt;i&gt;u&lt;/i&gt;, &lt;i&gt;v&lt;/i&gt;) = Skala × Σ Gewicht × e&lt;sup&gt;2πi(&lt;i&gt;u&lt;/i&gt;x + &lt;i&gt;v&lt;/i&gt;y)&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;Y&lt;/i&gt; = 0.299 &lt;i&gt;R&lt;/i&gt; + 0.587 &lt;i&gt;G&lt;/i&gt; + 0.114 &lt;i&gt;B&lt;/i&gt;</source>
        <translation>&lt;i&gt;Y&lt;/i&gt; = 0,299 &lt;i&gt;R&lt;/i&gt; + 0,587 &lt;i&gt;G&lt;/i&gt; + 0,114 &lt;i&gt;B&lt;/i&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;f&lt;/i&gt;(&lt;i&gt;v&lt;/i&gt;) = &lt;i&gt;v&lt;/i&gt; for &lt;i&gt;v&lt;/i&gt; &gt; 0, else slope × &lt;i&gt;v&lt;/i&gt;</source>
        <translation>&lt;i&gt;f&lt;/i&gt;(&lt;i&gt;v&lt;/i&gt;) = &lt;i&gt;v&lt;/i&gt; für &lt;i&gt;v&lt;/i&gt; &gt; 0, sonst Steigung × &lt;i&gt;v&lt;/i&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;f&lt;/i&gt;(&lt;i&gt;v&lt;/i&gt;) = min(max(&lt;i&gt;v&lt;/i&gt;, low), high)</source>
        <translation>&lt;i&gt;f&lt;/i&gt;(&lt;i&gt;v&lt;/i&gt;) = min(max(&lt;i&gt;v&lt;/i&gt;, unten), oben)</translation>
    </message>
    <message>
        <source>&lt;i&gt;w&lt;/i&gt; = scale × whole number</source>
        <translation>&lt;i&gt;w&lt;/i&gt; = Skalierung × ganze Zahl</translation>
    </message>
    <message>
        <source>&lt;i&gt;w&lt;/i&gt; ~ e&lt;sup&gt;−(x² + y²) / (2 σ²)&lt;/sup&gt;</source>
        <translation>&lt;i&gt;w&lt;/i&gt; ~ e&lt;sup&gt;−(x² + y²) / (2 σ²)&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, columns − 1 − j&lt;/sub&gt;</source>
        <translation>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, Spalten − 1 − j&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt; − Σ&lt;i&gt;w&lt;/i&gt; / (rows × columns)</source>
        <translation>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt; − Σ&lt;i&gt;w&lt;/i&gt; / (Zeilen × Spalten)</translation>
    </message>
    <message>
        <source>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;j, i&lt;/sub&gt;</source>
        <translation>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;j, i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;rows − 1 − i, j&lt;/sub&gt;</source>
        <translation>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;Zeilen − 1 − i, j&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = −&lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt;</source>
        <translation>&lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = −&lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>A dataset is many pictures with a label each. IDX files as MNIST and Fashion-MNIST ship them (packed or not) find their labels by name; .npz archives and folders, whose sub-folders are labels, open too. The sample is drawn by the project.</source>
        <translation>Ein Datensatz ist eine Menge von Bildern mit je einer Klasse. IDX-Dateien, wie es sie von MNIST und Fashion-MNIST gibt (gepackt oder nicht), finden ihre Klassen am Namen; auch .npz-Archive und Ordner, deren Unterordner Klassen sind, lassen sich öffnen. Das Beispiel ist vom Projekt gezeichnet.</translation>
    </message>
    <message>
        <source>A filter of a network has weights for each incoming map and sums over them; the number of maps must then be that of its inputs. To try it on any picture take the mean over its inputs, or one of them, as a flat kernel.</source>
        <translation>Ein Filter eines Netzes hat Gewichte für jede eingehende Karte und summiert über sie; dann müssen es so viele Karten sein, wie er Eingänge hat. Um ihn an einem beliebigen Bild zu versuchen, nehmen Sie den Mittelwert über seine Eingänge oder einen davon als flachen Filterkern.</translation>
    </message>
    <message>
        <source>A layer of several kernels makes as many maps, and all of them come into the next layer. Choose here which one is shown. A kernel of two dimensions is applied to each of them, so the filtered picture is the one that is made of this map; one of three dimensions sums over all, and only the input changes.</source>
        <translation>Eine Schicht mit mehreren Filterkernen macht ebenso viele Karten, und alle kommen in die nächste Schicht herein. Hier wird gewählt, welche gezeigt wird. Ein Filterkern mit zwei Dimensionen wird auf jede angewandt, sodass das gefilterte Bild das ist, das aus dieser Karte entsteht; einer mit drei Dimensionen summiert über alle, und nur der Eingang wechselt.</translation>
    </message>
    <message>
        <source>A named kernel to start from. Choosing one replaces the weights, the scale and the bias of this kernel and nothing else; typing searches names and descriptions. As soon as a weight is changed, the kernel is called “Custom (from …)”.</source>
        <translation>Ein benannter Filterkern als Anfang. Die Wahl ersetzt Gewichte, Skalierung und Bias dieses Filterkerns und sonst nichts; Tippen durchsucht Namen und Beschreibungen. Sobald ein Gewicht geändert wird, heißt der Filterkern „Angepasst (aus …)“.</translation>
    </message>
    <message>
        <source>A parameter of the preset that is chosen above. The weights are made anew from its parameters whenever one of them changes; as soon as you edit a weight itself, the kernel has no parameters any more.</source>
        <translation>Ein Parameter der Vorlage, die darüber gewählt ist. Die Gewichte werden aus den Parametern neu gemacht, sobald einer sich ändert; wenn Sie selbst ein Gewicht ändern, hat der Filterkern keine Parameter mehr.</translation>
    </message>
    <message>
        <source>A step is made from one batch of items; when all have been used, an epoch is over. The seed decides all that is random, so the same seed makes the same filters again. Where both sides count the same, a rare label is not lost among many others.</source>
        <translation>Ein Schritt entsteht aus einem Stapel Bilder; sind alle verwendet, ist eine Epoche vorbei. Der Startwert entscheidet über alles Zufällige, derselbe ergibt wieder dieselben Filter. Wo beide Seiten gleich zählen, geht eine seltene Klasse nicht unter vielen anderen verloren.</translation>
    </message>
    <message>
        <source>A value of the map counts where it is greater than this. The response is the share of such values, so it says how much of the picture the filter has found something in.</source>
        <translation>Ein Wert der Karte zählt, wo er größer ist als diese Zahl. Die Antwort ist der Anteil solcher Werte und sagt so, in wie viel vom Bild der Filter etwas gefunden hat.</translation>
    </message>
    <message>
        <source>Adds a layer behind the one that is shown. A new one changes nothing until its kernel does; the tutorial&apos;s network does the same filtering and pooling twice in this way.</source>
        <translation>Fügt hinter der gezeigten Schicht eine hinzu. Eine neue ändert nichts, bis ihr Filterkern es tut; das Netz des Tutorials filtert und poolt so zweimal hintereinander.</translation>
    </message>
    <message>
        <source>All actions with their keys. Type a word of what you want to do, or a key such as Ctrl+K; Return or a double click does what is chosen.</source>
        <translation>Alle Aktionen mit ihren Tasten. Geben Sie ein Wort für das ein, was Sie tun wollen, oder eine Taste wie Strg+K; Eingabe oder ein Doppelklick führt das Gewählte aus.</translation>
    </message>
    <message>
        <source>All presets that you kept, by group. Choose one to change its name, group and note beside the list; several can be deleted or exported together.</source>
        <translation>Alle Vorlagen, die Sie behalten haben, nach Gruppen. Wählen Sie eine, um Name, Gruppe und Notiz neben der Liste zu ändern; mehrere lassen sich zusammen löschen oder exportieren.</translation>
    </message>
    <message>
        <source>All tensors of the file with their shapes. Those that are no filters of pictures are gray and say why: a linear layer, for one, has no places in a picture.</source>
        <translation>Alle Tensoren der Datei mit ihrer Form. Die keine Filter von Bildern sind, sind grau und sagen, warum: eine lineare Schicht etwa kennt keine Orte im Bild.</translation>
    </message>
    <message>
        <source>An ONNX file holds a whole model. Take filters of one of its layers, or open the model as a recipe as far as a recipe can do what its nodes do.</source>
        <translation>Eine ONNX-Datei enthält ein ganzes Modell. Übernehmen Sie Filter einer seiner Schichten, oder öffnen Sie das Modell als Rezept, soweit ein Rezept tun kann, was seine Knoten tun.</translation>
    </message>
    <message>
        <source>An example and what the chosen filter makes of it: an item that was held out, with the label or without it, or the picture of the window. The frames mark the largest response and the pixels that it reads. Black is no response; without ReLU, gray is.</source>
        <translation>Ein Beispiel und was der gewählte Filter daraus macht: ein zurückgehaltenes Bild, mit der Klasse oder ohne, oder das Bild des Fensters. Die Rahmen zeigen die größte Antwort und die Pixel, die sie liest. Schwarz ist keine Antwort; ohne ReLU ist es Grau.</translation>
    </message>
    <message>
        <source>Answers the offer beside it, which then goes away. Nothing is changed before you answer, and you can go on working without.</source>
        <translation>Beantwortet das Angebot daneben, das dann verschwindet. Vor Ihrer Antwort wird nichts geändert, und Sie können auch ohne sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Arranges the window and its panels as at the first start. The picture, the recipe and how values are shown stay as they are.</source>
        <translation>Ordnet das Fenster und seine Bildfelder wie beim ersten Start an. Bild, Rezept und Darstellung der Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Averages so many parallel lines, one pixel apart. Noise falls with the root of the width; edges that cross the line at a slant get softer.</source>
        <translation>Mittelt so viele parallele Linien, je ein Pixel auseinander. Rauschen sinkt mit der Wurzel der Breite; Kanten, die die Linie schräg kreuzen, werden weicher.</translation>
    </message>
    <message>
        <source>Chooses the pixel where A and B differ most, over the whole image. The arithmetic then explains its value now.</source>
        <translation>Wählt das Pixel, an dem sich A und B am meisten unterscheiden, im ganzen Bild. Die Rechnung erklärt dann seinen jetzigen Wert.</translation>
    </message>
    <message>
        <source>Closes the bar; the panels show again what they showed before. Nothing that was computed or remembered is lost.</source>
        <translation>Schließt die Leiste; die Bildfelder zeigen wieder, was sie vorher zeigten. Nichts, was berechnet oder gemerkt wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Closes the dialog; Esc does the same. What was applied already stays, what was not confirmed is dropped.</source>
        <translation>Schließt den Dialog; Esc tut dasselbe. Was schon angewendet ist, bleibt; was nicht bestätigt wurde, entfällt.</translation>
    </message>
    <message>
        <source>Closes the message. What it tells about changed nothing: the picture and the recipe are as they were.</source>
        <translation>Schließt die Meldung. Das, wovon sie spricht, hat nichts geändert: Bild und Rezept sind wie vorher.</translation>
    </message>
    <message>
        <source>Colours that stand for values instead of grays. Maps of even steps such as Viridis make small differences visible; the scale under the picture shows which colour means what.</source>
        <translation>Farben, die statt Grautönen für Werte stehen. Farbskalen mit gleichmäßigen Stufen wie Viridis machen kleine Unterschiede sichtbar; die Skala unter dem Bild zeigt, welche Farbe was bedeutet.</translation>
    </message>
    <message>
        <source>Column and row of the chosen pixel, both counted from 0 at the upper left. Type two numbers to go elsewhere; Up and Down go to the neighbours.</source>
        <translation>Spalte und Zeile des gewählten Pixels, beide von 0 an ab links oben gezählt. Geben Sie zwei Zahlen ein, um woandershin zu gehen; Auf und Ab gehen zu den Nachbarn.</translation>
    </message>
    <message>
        <source>Copies the selected cells, or all of them, for a spreadsheet or as code in the notation that you choose. All digits are copied, also those that the cell has no room for.</source>
        <translation>Kopiert die ausgewählten Zellen, oder alle, für eine Tabellenkalkulation oder als Code in der gewählten Schreibweise. Alle Stellen werden kopiert, auch die, für die in der Zelle kein Platz ist.</translation>
    </message>
    <message>
        <source>Copies the whole script, or saves it as a Python file. It needs nothing but the library that is named beside the list, and reads an image given on its command line.</source>
        <translation>Kopiert das ganze Skript oder speichert es als Python-Datei. Es braucht nichts als die Bibliothek, die neben der Liste genannt ist, und liest ein Bild, das auf seiner Befehlszeile steht.</translation>
    </message>
    <message>
        <source>Copies why the pixel has its value: as a sentence, as plain text with all terms, or as LaTeX for a paper. The numbers are those of the picture, with all digits.</source>
        <translation>Kopiert, warum das Pixel seinen Wert hat: als Satz, als reinen Text mit allen Gliedern oder als LaTeX für einen Aufsatz. Die Zahlen sind die des Bildes, mit allen Stellen.</translation>
    </message>
    <message>
        <source>Counts, for the whole picture, how many pixels lie beyond the levels of the file and would be cut off; or stops counting. Saving does not wait for it.</source>
        <translation>Zählt im ganzen Bild, wie viele Pixel außerhalb der Stufen der Datei liegen und abgeschnitten würden; oder hört damit auf. Das Speichern wartet nicht darauf.</translation>
    </message>
    <message>
        <source>Deletes the chosen presets from your list; Undo brings them back while the list is open. Recipes that used them keep their weights.</source>
        <translation>Löscht die gewählten Vorlagen aus Ihrer Liste; Rückgängig holt sie zurück, solange die Liste offen ist. Rezepte, die sie verwendet haben, behalten ihre Gewichte.</translation>
    </message>
    <message>
        <source>Does what its name says while the dialog stays open. You can still choose another button afterwards.</source>
        <translation>Tut, was der Name sagt, während der Dialog offen bleibt. Danach können Sie immer noch einen anderen Knopf wählen.</translation>
    </message>
    <message>
        <source>Does what the dialog asks about, with what its fields say, and closes it. The Return key does the same while this is the main button.</source>
        <translation>Tut das, wonach der Dialog fragt, mit dem, was in seinen Feldern steht, und schließt ihn. Die Eingabetaste tut dasselbe, solange dies der Hauptknopf ist.</translation>
    </message>
    <message>
        <source>Draws counts on a logarithmic scale. Values that occur a few times are then seen beside those that occur a million times.</source>
        <translation>Zeichnet Anzahlen auf einer logarithmischen Skala. Werte, die einige Male vorkommen, sind dann neben denen zu sehen, die eine Million Mal vorkommen.</translation>
    </message>
    <message>
        <source>Draws filters of three inputs in colour: gray is zero, and a filter that looks orange answers to orange. It changes only how they are drawn here.</source>
        <translation>Zeichnet Filter mit drei Eingängen in Farbe: Grau ist null, und ein Filter, der orange aussieht, antwortet auf Orange. Es ändert nur, wie sie hier gezeichnet werden.</translation>
    </message>
    <message>
        <source>Duplicates, removes or names kernels of the layer. Where several are chosen in the study Filters, all of them are duplicated or removed. Every step can be undone.</source>
        <translation>Verdoppelt, entfernt oder benennt Filterkerne der Schicht. Sind unter „Filter“ mehrere gewählt, so werden alle verdoppelt oder entfernt. Jeder Schritt kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Each filter as a picture: weights below zero blue, above zero orange, the strongest in full colour. Those with a frame are taken. Choose with the mouse or the arrow keys; Ctrl adds one, Shift all in between.</source>
        <translation>Jeder Filter als Bild: Gewichte unter null blau, über null orange, das stärkste in voller Farbe. Die mit einem Rahmen werden übernommen. Wählen Sie mit der Maus oder den Pfeiltasten; Strg nimmt einen dazu, Umschalt alle dazwischen.</translation>
    </message>
    <message>
        <source>Each pixel here is a weighted sum of a pixel of the original and its neighbours. Values can be negative or larger than in the original; the title says how far they go, and how they are shown does not change them.</source>
        <translation>Jedes Pixel ist hier die gewichtete Summe eines Pixels des Originals und seiner Nachbarn. Werte können negativ oder größer als im Original sein; der Titel sagt, wie weit sie reichen, und die Art der Darstellung ändert sie nicht.</translation>
    </message>
    <message>
        <source>Each pixel here stands for a window of filtered pixels, usually for the largest of 2 × 2. The title says how many pixels are left. View &gt; True size shows the picture as small as it is.</source>
        <translation>Jedes Pixel steht hier für ein Fenster gefilterter Pixel, meist für das größte von 2 × 2. Der Titel sagt, wie viele Pixel übrig sind. Ansicht &gt; Wahre Größe zeigt das Bild so klein, wie es ist.</translation>
    </message>
    <message>
        <source>Eight short steps with your picture and its true numbers: a pixel and its neighbours, weights, vertical and horizontal lines, scale, the 2 × 2 maximum, 75 percent, the same twice. At the end you can go back to the recipe you had.</source>
        <translation>Acht kurze Schritte mit Ihrem Bild und seinen wahren Zahlen: ein Pixel und seine Nachbarn, Gewichte, vertikale und horizontale Linien, Skalierung, das Maximum von 2 × 2, 75 Prozent, dasselbe zweimal. Am Ende können Sie zu Ihrem Rezept zurück.</translation>
    </message>
    <message>
        <source>Empty rows or columns on each side before windows are laid, at most half a window. They never become a maximum, a minimum or a median, and count as 0 in a sum.</source>
        <translation>Leere Zeilen oder Spalten auf jeder Seite, bevor Fenster gelegt werden, höchstens ein halbes Fenster. Sie werden nie Maximum, Minimum oder Median und zählen in einer Summe als 0.</translation>
    </message>
    <message>
        <source>Exact: the weights with the least mean squared error, by solving the equations. Gradient descent: random weights go downhill step after step, as a network learns, and can be watched. Both end at the same kernel, where the descent ends at all.</source>
        <translation>Exakt: die Gewichte mit dem kleinsten mittleren quadratischen Fehler, durch Lösen der Gleichungen. Gradientenabstieg: Zufällige Gewichte gehen Schritt für Schritt bergab, wie ein Netz lernt, und man kann zusehen. Beide enden beim selben Filterkern, wo der Abstieg überhaupt endet.</translation>
    </message>
    <message>
        <source>Exchanges left and right in the table. A filter that answers to a step from dark to light then answers to one from light to dark.</source>
        <translation>Vertauscht links und rechts in der Tabelle. Ein Filter, der auf eine Stufe von dunkel nach hell antwortet, antwortet dann auf eine von hell nach dunkel.</translation>
    </message>
    <message>
        <source>Exchanges top and bottom in the table. A filter that answers to light above dark then answers to dark above light.</source>
        <translation>Vertauscht oben und unten in der Tabelle. Ein Filter, der auf hell über dunkel antwortet, antwortet dann auf dunkel über hell.</translation>
    </message>
    <message>
        <source>Explains controls. Shift+F1 tells of the one that has the keyboard; from the menu, or pressed a second time, it lets you click on anything, in the menus too.</source>
        <translation>Erklärt Bedienelemente. Umschalt+F1 erklärt das, das die Tastatur hat; aus dem Menü, oder ein zweites Mal gedrückt, lässt es Sie auf etwas klicken, auch in den Menüs.</translation>
    </message>
    <message>
        <source>Fades the picture out towards its edges before its frequencies are measured. Without it the jump from one edge to the opposite one shows as a bright cross that is not in the picture.</source>
        <translation>Blendet das Bild zu den Rändern hin aus, bevor seine Frequenzen gemessen werden. Ohne das zeigt sich der Sprung von einem Rand zum gegenüberliegenden als helles Kreuz, das nicht im Bild ist.</translation>
    </message>
    <message>
        <source>Figures of all pixels that are looked at: mean, standard deviation, percentiles, and which share is zero, negative, or at the ends of the file&apos;s range. NaN and infinite values are counted apart and enter none of the others.</source>
        <translation>Kennzahlen aller betrachteten Pixel: Mittelwert, Standardabweichung, Perzentile, und welcher Anteil null, negativ oder an den Enden des Wertebereichs der Datei ist. NaN und unendliche Werte werden für sich gezählt und gehen in keine der anderen ein.</translation>
    </message>
    <message>
        <source>Files with levels need to know which value is black and which is white. Values beyond them are cut off; how many that are is counted below.</source>
        <translation>Dateien mit Stufen müssen wissen, welcher Wert schwarz und welcher weiß ist. Werte jenseits davon werden abgeschnitten; wie viele das sind, wird darunter gezählt.</translation>
    </message>
    <message>
        <source>Filters are learned from a dataset whose items have labels. The sample is drawn by the project: 400 pictures of shoes, shirts, bags and trousers. The gallery opens your own.</source>
        <translation>Filter werden aus einem Datensatz gelernt, dessen Bilder Klassen haben. Das Beispiel hat das Projekt gezeichnet: 400 Bilder von Schuhen, Hemden, Taschen und Hosen. Die Galerie öffnet eigene.</translation>
    </message>
    <message>
        <source>Find solves the equations. Run goes downhill until it is paused, Step makes one step, and Reset begins again with the random weights of the seed.</source>
        <translation>„Finden“ löst die Gleichungen. „Start“ geht bergab, bis man anhält, „Schritt“ macht einen Schritt, und „Zurücksetzen“ beginnt wieder mit den zufälligen Gewichten des Startwerts.</translation>
    </message>
    <message>
        <source>Finds kernels by itself instead of having them typed: from a second picture that some filter made of the first, or from labels that tell one kind of picture from the rest. What is found becomes an ordinary kernel of the recipe.</source>
        <translation>Findet Filterkerne von selbst, statt sie eintippen zu lassen: aus einem zweiten Bild, das irgendein Filter aus dem ersten gemacht hat, oder aus Klassen, die eine Art von Bildern von den übrigen unterscheiden. Was gefunden wird, wird ein gewöhnlicher Filterkern des Rezepts.</translation>
    </message>
    <message>
        <source>Forgets which files were opened, in the menu File too. The files themselves stay where they are.</source>
        <translation>Vergisst, welche Dateien geöffnet wurden, auch im Menü Datei. Die Dateien selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Gives each curve a scale of its own, from its least to its greatest value. The shapes can then be compared although the values differ much; off, all share one scale.</source>
        <translation>Gibt jeder Kurve eine eigene Skala, von ihrem kleinsten bis zu ihrem größten Wert. Die Formen lassen sich dann vergleichen, obwohl die Werte weit auseinander liegen; aus: alle teilen sich eine Skala.</translation>
    </message>
    <message>
        <source>Gives every kernel of the layer one more dimension, with the same weights for each map that comes in, and adds up what it makes of them, as a convolutional network does: 100 kernels make 100 maps again, however many come in. The bias is added once.</source>
        <translation>Gibt jedem Filterkern der Schicht eine Dimension mehr, mit denselben Gewichten für jede hereinkommende Karte, und zählt zusammen, was er aus ihnen macht, wie es ein Faltungsnetz tut: 100 Filterkerne machen wieder 100 Karten, wie viele auch hereinkommen. Der Bias wird einmal addiert.</translation>
    </message>
    <message>
        <source>Gives every weight the opposite sign, so that the filtered picture, before the bias, is the negative of what it was. Lines stay where they are.</source>
        <translation>Gibt jedem Gewicht das andere Vorzeichen, sodass das gefilterte Bild vor dem Bias das Negativ des bisherigen ist. Linien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Gives up the typed levels and the percentage of this panel. What becomes black and white is again decided by the view that is chosen beside the scale.</source>
        <translation>Gibt die eingegebenen Tonwerte und den Prozentsatz dieses Bildfelds auf. Was schwarz und weiß wird, entscheidet wieder die Darstellung, die neben der Skala gewählt ist.</translation>
    </message>
    <message>
        <source>Gives up what is being computed, opened or saved. What is shown stays as it was, and no file is left half written.</source>
        <translation>Bricht ab, was gerade berechnet, geöffnet oder gespeichert wird. Was gezeigt wird, bleibt, wie es war, und keine Datei bleibt halb geschrieben zurück.</translation>
    </message>
    <message>
        <source>Goes on without keeping what was changed. Choose it only if you do not need the changes: they cannot be brought back.</source>
        <translation>Macht weiter, ohne das Geänderte zu behalten. Wählen Sie es nur, wenn Sie die Änderungen nicht brauchen: Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Goes to the picture before or after this one in the folder, or among the files that were opened together. The recipe stays, so that one filter can be seen on many pictures.</source>
        <translation>Geht zum Bild vor oder nach diesem im Ordner oder unter den Dateien, die zusammen geöffnet wurden. Das Rezept bleibt, sodass ein Filter an vielen Bildern zu sehen ist.</translation>
    </message>
    <message>
        <source>Gradient descent: each step looks at one batch of items and moves every weight a little way downhill on the loss. Learn and pause, make one step, or begin again with random filters; the slider says how many steps a second are made at most, so that they can be watched.</source>
        <translation>Gradientenabstieg: Jeder Schritt sieht einen Stapel Bilder an und bewegt jedes Gewicht ein wenig bergab auf dem Verlust. Lernen und anhalten, einen Schritt machen oder mit zufälligen Filtern neu beginnen; der Regler sagt, wie viele Schritte pro Sekunde höchstens gemacht werden, damit man zusehen kann.</translation>
    </message>
    <message>
        <source>Hann: (1 − cos(2π&lt;i&gt;n&lt;/i&gt; / &lt;i&gt;N&lt;/i&gt;)) / 2</source>
        <translation>Hann: (1 − cos(2π&lt;i&gt;n&lt;/i&gt; / &lt;i&gt;N&lt;/i&gt;)) / 2</translation>
    </message>
    <message>
        <source>He: &lt;i&gt;s&lt;/i&gt; = √(2 / inputs)&lt;br&gt;Glorot: &lt;i&gt;s&lt;/i&gt; = √(2 / (inputs + outputs))</source>
        <translation>He: &lt;i&gt;s&lt;/i&gt; = √(2 / Eingänge)&lt;br&gt;Glorot: &lt;i&gt;s&lt;/i&gt; = √(2 / (Eingänge + Ausgänge))</translation>
    </message>
    <message>
        <source>How a colour picture enters the first layer. Each channel: red, green and blue are filtered on their own. Luminance: the picture is made gray first, in the same range of values; a gray picture does not change.</source>
        <translation>Wie ein Farbbild in die erste Schicht gelangt. Jeder Kanal: Rot, Grün und Blau werden einzeln gefiltert. Luminanz: Das Bild wird zuerst grau gemacht, im selben Wertebereich; ein Graubild ändert sich nicht.</translation>
    </message>
    <message>
        <source>How a step is made of a gradient, how long it is, and of how many pixels the gradient is measured. Inputs and outputs are scaled so that rates up to 1 are stable with momentum; above the stable rate the loss grows without end.</source>
        <translation>Wie aus einem Gradienten ein Schritt wird, wie lang er ist und an wie vielen Pixeln der Gradient gemessen wird. Ein- und Ausgaben sind so skaliert, dass Raten bis 1 mit Momentum stabil sind; über der stabilen Rate wächst der Verlust ohne Ende.</translation>
    </message>
    <message>
        <source>How far the bell reaches, in pixels: at a distance of sigma the weight is 61 percent of the middle one, at three times sigma about 1 percent. A larger sigma blurs more.</source>
        <translation>Wie weit die Glocke reicht, in Pixeln: Im Abstand Sigma ist das Gewicht 61 Prozent des mittleren, im dreifachen etwa 1 Prozent. Ein größeres Sigma zeichnet weicher.</translation>
    </message>
    <message>
        <source>How large a pixel of the image is drawn. Whole multiples keep every pixel a sharp square; parts of a pixel leave pixels out, and never mix them.</source>
        <translation>Wie groß ein Pixel des Bildes gezeichnet wird. Ganze Vielfache lassen jedes Pixel ein scharfes Quadrat sein; Bruchteile lassen Pixel aus und mischen sie nie.</translation>
    </message>
    <message>
        <source>How large the pictures are, and with it how many are seen at once. Over the pictures the mouse wheel does the same while Ctrl is held. Only what is seen is computed.</source>
        <translation>Wie groß die Bilder sind, und damit, wie viele auf einmal zu sehen sind. Über den Bildern tut das Mausrad mit gehaltener Strg-Taste das Gleiche. Berechnet wird nur, was zu sehen ist.</translation>
    </message>
    <message>
        <source>How many filtered pixels it is from one cell of a window to the next. With 2 a window of 2 × 2 takes every second pixel and reaches over three.</source>
        <translation>Wie viele gefilterte Pixel es von einer Zelle eines Fensters zur nächsten sind. Mit 2 nimmt ein Fenster von 2 × 2 jedes zweite Pixel und reicht über drei.</translation>
    </message>
    <message>
        <source>How many filtered pixels it is from one window to the next. A stride smaller than the window makes windows overlap; a larger one leaves pixels out.</source>
        <translation>Wie viele gefilterte Pixel es von einem Fenster zum nächsten sind. Ist die Schrittweite kleiner als das Fenster, so überlappen die Fenster; eine größere lässt Pixel aus.</translation>
    </message>
    <message>
        <source>How many pictures the file has, 300 at most, and how long each stands. With more steps than pictures the steps are spread evenly, so that each picture is several steps on.</source>
        <translation>Wie viele Bilder die Datei hat, höchstens 300, und wie lange jedes steht. Gibt es mehr Schritte als Bilder, werden die Schritte gleichmäßig verteilt, sodass jedes Bild mehrere Schritte weiter ist.</translation>
    </message>
    <message>
        <source>How many pixels are added round the picture before the kernel goes over it. Same keeps the size (with stride 1), Valid adds none, so that the border is lost, Full adds as many as the kernel can touch. Custom lets you say it for each side.</source>
        <translation>Wie viele Pixel um das Bild herum hinzukommen, bevor der Filterkern darübergeht. Gleich erhält die Größe (bei Schrittweite 1), Gültig fügt nichts hinzu, sodass der Rand wegfällt, Voll fügt so viele hinzu, wie der Filterkern berühren kann. Mit Eigene sagen Sie es für jede Seite.</translation>
    </message>
    <message>
        <source>How many pixels the kernel moves on, down and to the right, from one output pixel to the next. With 1 every pixel gets an answer; with 2 every second one in each direction, so that a quarter of the pixels is left.</source>
        <translation>Wie viele Pixel der Filterkern nach unten und nach rechts weitergeht, von einem Ausgabepixel zum nächsten. Mit 1 bekommt jedes Pixel eine Antwort; mit 2 jedes zweite in jeder Richtung, sodass ein Viertel der Pixel bleibt.</translation>
    </message>
    <message>
        <source>How many rows and columns of filtered pixels a window has. An equal stride goes along, so that the windows stand side by side and share no pixel.</source>
        <translation>Wie viele Zeilen und Spalten gefilterter Pixel ein Fenster hat. Eine gleich große Schrittweite geht mit, sodass die Fenster nebeneinander stehen und kein Pixel teilen.</translation>
    </message>
    <message>
        <source>How many rows and columns of weights the kernel has, from 1 to 63. When the size changes, the weights keep their place round the anchor and new ones are 0. A larger kernel sees a larger neighbourhood and takes more work.</source>
        <translation>Wie viele Zeilen und Spalten von Gewichten der Filterkern hat, von 1 bis 63. Ändert sich die Größe, so behalten die Gewichte ihren Platz um den Anker, und neue sind 0. Ein größerer Filterkern sieht eine größere Nachbarschaft und macht mehr Arbeit.</translation>
    </message>
    <message>
        <source>How many steps are made before kernel, pictures and curve follow. One to watch closely, a hundred to arrive.</source>
        <translation>Wie viele Schritte gemacht werden, bevor Filterkern, Bilder und Kurve folgen. Einer, um genau zuzusehen, hundert, um anzukommen.</translation>
    </message>
    <message>
        <source>How much the compression may change the picture: 100 is the best picture, 1 the smallest file. For values that are to be computed with later choose a kind of file without loss.</source>
        <translation>Wie sehr die Kompression das Bild ändern darf: 100 ist das beste Bild, 1 die kleinste Datei. Für Werte, mit denen später gerechnet wird, wählen Sie eine Art von Datei ohne Verlust.</translation>
    </message>
    <message>
        <source>How often each value occurs in the picture. The two lines are the values that the panel shows black and white; dragging them changes how it looks, never what is computed. Arrow keys read off one bar after another.</source>
        <translation>Wie oft jeder Wert im Bild vorkommt. Die beiden Linien sind die Werte, die das Bildfeld schwarz und weiß zeigt; sie zu ziehen ändert, wie es aussieht, nie, was berechnet wird. Pfeiltasten lesen einen Balken nach dem anderen ab.</translation>
    </message>
    <message>
        <source>How random weights are drawn. He and Glorot choose the spread so that values neither grow nor vanish from layer to layer; the same seed gives the same kernels. Summed kernels have a channel for each incoming map, as in a CNN.</source>
        <translation>Wie zufällige Gewichte gezogen werden. He und Glorot wählen die Streuung so, dass Werte von Schicht zu Schicht weder wachsen noch verschwinden; der gleiche Startwert gibt die gleichen Filterkerne. Summierte Kerne haben einen Kanal für jede eingehende Karte, wie in einem CNN.</translation>
    </message>
    <message>
        <source>How strongly an item lights up, as one number of the chosen kernel&apos;s map: its mean, its greatest value, or the share of its values above a threshold. A filter that answers with both signs may have a mean near zero; ReLU or the maximum helps.</source>
        <translation>Wie stark ein Element aufleuchtet, als eine Zahl aus der Karte des gewählten Filterkerns: ihr Mittelwert, ihr größter Wert oder der Anteil ihrer Werte über einer Schwelle. Ein Filter, der mit beiden Vorzeichen antwortet, kann einen Mittelwert nahe null haben; dann hilft ReLU oder das Maximum.</translation>
    </message>
    <message>
        <source>How strongly the kernel lets each spatial frequency through, from coarse in the middle to fine at the edges. Drag the line, or press arrow keys, to turn the direction of the curve beside it. The list above chooses gain, decibels, real and imaginary part, or phase.</source>
        <translation>Wie stark der Filterkern jede Ortsfrequenz durchlässt, von groben in der Mitte bis zu feinen am Rand. Ziehen Sie die Linie, oder drücken Sie Pfeiltasten, um die Richtung der Kurve daneben zu drehen. Die Liste darüber wählt Verstärkung, Dezibel, Real- und Imaginärteil oder Phase.</translation>
    </message>
    <message>
        <source>How the slope of the loss becomes a step, and how long the step is. Too low a rate is slow; at too high a one each step overshoots, the loss grows and the training is stopped with the reason. The rate may be changed while it runs.</source>
        <translation>Wie aus dem Gefälle des Verlusts ein Schritt wird und wie lang er ist. Eine zu niedrige Rate ist langsam; bei einer zu hohen schießt jeder Schritt übers Ziel hinaus, der Verlust wächst, und das Lernen endet mit der Begründung. Die Rate darf unterwegs geändert werden.</translation>
    </message>
    <message>
        <source>How values become grays; the values themselves stay as they are. As it is: the range of the file from black to white. Stretched: the least value black, the greatest white. Signed: zero is mid-gray. Absolute: zero is black, the largest magnitude white.</source>
        <translation>Wie aus Werten Grautöne werden; die Werte selbst bleiben, wie sie sind. Unverändert: der Bereich der Datei von schwarz bis weiß. Gespreizt: der kleinste Wert schwarz, der größte weiß. Vorzeichen: Null ist mittelgrau. Betrag: Null ist schwarz, der größte Betrag weiß.</translation>
    </message>
    <message>
        <source>How well the kernel explains the second picture, how sure its numbers are, which pixels were used, and which preset it is most like. Hold the mouse over a row for what it means.</source>
        <translation>Wie gut der Filterkern das zweite Bild erklärt, wie sicher seine Zahlen sind, welche Pixel verwendet wurden und welcher Vorlage er am ähnlichsten ist. Was eine Zeile bedeutet, steht da, wenn man die Maus darüber hält.</translation>
    </message>
    <message>
        <source>How wrong the filters are, step by step: on the items that are learned from, smoothed, and dashed on those that are held out. Where the dashed curve rises again while the other one falls, the filters learn these items by heart. Arrow keys read off values.</source>
        <translation>Wie falsch die Filter liegen, Schritt für Schritt: bei den Bildern, aus denen gelernt wird, geglättet, und gestrichelt bei den zurückgehaltenen. Wo die gestrichelte Kurve wieder steigt, während die andere fällt, lernen die Filter diese Bilder auswendig. Pfeiltasten lesen Werte ab.</translation>
    </message>
    <message>
        <source>Is added to every value after the scale, so it makes the whole filtered picture lighter or darker. In a CNN it is learned like the weights; before a ReLU it decides how strong an answer must be to count.</source>
        <translation>Kommt nach der Skalierung zu jedem Wert hinzu und macht so das ganze gefilterte Bild heller oder dunkler. In einem CNN wird er wie die Gewichte gelernt; vor einer ReLU entscheidet er, wie stark eine Antwort sein muss, um zu zählen.</translation>
    </message>
    <message>
        <source>Is this a sole detector? The area under the ROC curve is the probability that an item of this label responds more than one of the others, ties counting half. At 1 it tells them apart, at a half it is chance, at 0 it tells them apart the other way round.</source>
        <translation>Erkennt dieser Filter Sohlen? Die Fläche unter der ROC-Kurve ist die Wahrscheinlichkeit, dass ein Element dieser Klasse stärker antwortet als eines der anderen, wobei Gleichstand halb zählt. Bei 1 unterscheidet er sie, bei einem Halben ist es Zufall, bei 0 unterscheidet er sie umgekehrt.</translation>
    </message>
    <message>
        <source>Keeps recipes for this session, to compare with them or to come back. Taking one back is one step that can be undone. The list renames and deletes them; the picture is not kept, so that they can be tried on another.</source>
        <translation>Merkt sich Rezepte für diese Sitzung, um mit ihnen zu vergleichen oder zu ihnen zurückzukehren. Eins zurückzuholen ist ein Schritt, der sich zurücknehmen lässt. Die Liste benennt sie um und löscht sie; das Bild wird nicht gemerkt, sodass sie sich an einem anderen versuchen lassen.</translation>
    </message>
    <message>
        <source>Keeps the kernel as a preset of your own: weights, scale and bias as you typed them, and the parameters where it has some. Your presets stand in the same list as the built-in ones and are there at the next start.</source>
        <translation>Behält den Filterkern als eigene Vorlage: Gewichte, Skalierung und Bias, wie Sie sie eingegeben haben, und die Parameter, wenn er welche hat. Ihre Vorlagen stehen in derselben Liste wie die eingebauten und sind beim nächsten Start wieder da.</translation>
    </message>
    <message>
        <source>Leaves this share of the lowest and of the highest values out of the range, so that a few extreme pixels do not make all others gray. They are shown black or white.</source>
        <translation>Lässt diesen Anteil der kleinsten und der größten Werte aus dem Bereich heraus, damit nicht wenige extreme Pixel alle anderen grau machen. Sie werden schwarz oder weiß gezeigt.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is. It is applied at once; the pictures and the ground behind them do not follow the theme.</source>
        <translation>Hell, dunkel oder wie das System. Es wird sofort angewendet; die Bilder und der Grund dahinter folgen dem Farbschema nicht.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is. The ground behind the pictures stays neutral in both, so that grays can be judged, and the pictures themselves never change.</source>
        <translation>Hell, dunkel oder wie das System. Der Grund hinter den Bildern bleibt in beiden neutral, damit Grautöne zu beurteilen sind, und die Bilder selbst ändern sich nie.</translation>
    </message>
    <message>
        <source>Makes a whole bank of kernels at once. A compass set finds edges of every direction, a Gabor family stripes of every width; random kernels are what a network begins with, and a basis keeps all that a neighbourhood holds.</source>
        <translation>Erzeugt eine ganze Filterbank auf einmal. Ein Kompass-Satz findet Kanten jeder Richtung, eine Gabor-Familie Streifen jeder Breite; mit zufälligen Kernen beginnt ein Netz, und eine Basis behält alles, was eine Nachbarschaft enthält.</translation>
    </message>
    <message>
        <source>Makes one pixel of each window of filtered pixels, so that the picture gets smaller. The tutorial takes blocks of 2 × 2 and keeps only the largest value: 75 percent of the pixels go, the lines stay.</source>
        <translation>Macht aus jedem Fenster gefilterter Pixel ein Pixel, sodass das Bild kleiner wird. Das Tutorial nimmt Blöcke von 2 × 2 und behält nur den größten Wert: 75 Prozent der Pixel gehen, die Linien bleiben.</translation>
    </message>
    <message>
        <source>Makes rows of columns: a filter for vertical lines becomes one for horizontal lines. The tutorial&apos;s loop reads its array this way round, with x first.</source>
        <translation>Macht Zeilen zu Spalten: Aus einem Filter für vertikale Linien wird einer für horizontale. Die Schleife des Tutorials liest ihr Feld so herum, mit x zuerst.</translation>
    </message>
    <message>
        <source>Makes the filters as they are now an ordinary layer, with their biases, the activation and maximum pooling: in place of the selected layer, or behind it. They were learned on the pictures themselves, so they fit best as the first layer. The read-out is not taken along. It can be undone.</source>
        <translation>Macht aus den Filtern, wie sie jetzt sind, eine gewöhnliche Schicht mit ihren Biaswerten, der Aktivierung und Maximum-Pooling: anstelle der gewählten Schicht oder hinter ihr. Gelernt wurden sie an den Bildern selbst, am besten passen sie also als erste Schicht. Die Auslese wird nicht mitgenommen. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Makes the kernel that is being learned the selected one, again and again, so that the panels show what it does. All edits of a run are undone in one step.</source>
        <translation>Macht den Filterkern, der gerade gelernt wird, immer wieder zum gewählten, sodass die Bildfelder zeigen, was er tut. Alle Änderungen eines Laufs werden in einem Schritt rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Makes what was found the selected kernel of the recipe, or a layer of its own with the stride and padding that fit. Both can be undone.</source>
        <translation>Macht das Gefundene zum gewählten Filterkern des Rezepts oder zu einer eigenen Schicht mit passender Schrittweite und passendem Rand. Beides lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Maximum: max(&lt;i&gt;v&lt;/i&gt;&lt;sub&gt;1&lt;/sub&gt; … &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;n&lt;/sub&gt;)&lt;br&gt;Average: (&lt;i&gt;v&lt;/i&gt;&lt;sub&gt;1&lt;/sub&gt; + … + &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;n&lt;/sub&gt;) / &lt;i&gt;n&lt;/i&gt;&lt;br&gt;Root of the sum of squares: √(&lt;i&gt;v&lt;/i&gt;&lt;sub&gt;1&lt;/sub&gt;² + … + &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;n&lt;/sub&gt;²)</source>
        <translation>Maximum: max(&lt;i&gt;v&lt;/i&gt;&lt;sub&gt;1&lt;/sub&gt; … &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;n&lt;/sub&gt;)&lt;br&gt;Mittelwert: (&lt;i&gt;v&lt;/i&gt;&lt;sub&gt;1&lt;/sub&gt; + … + &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;n&lt;/sub&gt;) / &lt;i&gt;n&lt;/i&gt;&lt;br&gt;Wurzel der Quadratsumme: √(&lt;i&gt;v&lt;/i&gt;&lt;sub&gt;1&lt;/sub&gt;² + … + &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;n&lt;/sub&gt;²)</translation>
    </message>
    <message>
        <source>Most models learn from pixels between 0 and 1, while those of a picture here stay as they are in its file. Their division goes into the scale of the first layer&apos;s kernels and changes nothing else.</source>
        <translation>Die meisten Modelle lernen von Pixeln zwischen 0 und 1, während die eines Bildes hier bleiben, wie sie in der Datei sind. Die Teilung geht in die Skalierung der Filterkerne der ersten Schicht ein und ändert sonst nichts.</translation>
    </message>
    <message>
        <source>Moves the chosen kernels one place on. The maps of the layer follow the order of its kernels, so that a next layer with channels meets them in another order.</source>
        <translation>Schiebt die gewählten Filterkerne um einen Platz weiter. Die Karten der Schicht folgen der Reihenfolge ihrer Kerne, sodass eine nächste Schicht mit Kanälen sie in anderer Reihenfolge antrifft.</translation>
    </message>
    <message>
        <source>Moves the eight outer weights of a 3 × 3 kernel one place on round the middle. A filter for vertical lines becomes one for oblique lines; eight such steps lead back.</source>
        <translation>Rückt die acht äußeren Gewichte eines Filterkerns von 3 × 3 um einen Platz um die Mitte weiter. Aus einem Filter für vertikale Linien wird einer für schräge; acht solche Schritte führen zurück.</translation>
    </message>
    <message>
        <source>Multiplies the finished sum; the tutorial calls it the weight. If the weights add up to 10, a scale of 0.1 keeps the brightness: otherwise an even area gets ten times as bright. Fractions such as 1/9 can be typed.</source>
        <translation>Multipliziert die fertige Summe; das Tutorial nennt sie „weight“. Ergeben die Gewichte zusammen 10, so erhält eine Skalierung von 0.1 die Helligkeit: Sonst wird eine gleichmäßige Fläche zehnmal so hell. Brüche wie 1/9 können eingegeben werden.</translation>
    </message>
    <message>
        <source>Near the edge the kernel reached over pixels that do not exist. These pixels are left out, unless you know which rule the other program follows.</source>
        <translation>Nahe der Kante reichte der Filterkern über Pixel, die es nicht gibt. Diese Pixel werden ausgelassen, außer man weiß, welcher Regel das andere Programm folgt.</translation>
    </message>
    <message>
        <source>Off: each point of the line has the true value of the pixel that it lies in. On: values between pixels are mixed of the four around the point, by how near they are.</source>
        <translation>Aus: Jeder Punkt der Linie hat den wahren Wert des Pixels, in dem er liegt. Ein: Werte zwischen Pixeln werden aus den vieren um den Punkt gemischt, je nachdem, wie nah sie sind.</translation>
    </message>
    <message>
        <source>Off: weights lie on the picture as you see them in the table, which CNNs call convolution and mathematics cross-correlation. On: they are turned by 180° before, as mathematics defines convolution. For kernels that look the same upside down both are equal.</source>
        <translation>Aus: Die Gewichte liegen auf dem Bild, wie Sie sie in der Tabelle sehen, was CNNs Faltung und die Mathematik Kreuzkorrelation nennt. Ein: Sie werden vorher um 180° gedreht, wie die Mathematik die Faltung definiert. Für Filterkerne, die auf dem Kopf gleich aussehen, ist beides gleich.</translation>
    </message>
    <message>
        <source>On: both pictures go through the levels of A, so that equal grays are equal values. Off: each is shown as its own panel would show it.</source>
        <translation>Ein: Beide Bilder gehen durch die Tonwerte von A, sodass gleiche Graustufen gleiche Werte sind. Aus: Jedes wird gezeigt, wie sein eigenes Bildfeld es zeigen würde.</translation>
    </message>
    <message>
        <source>Opens a file of weights that a network has learned: npy, npz, safetensors or ONNX. You choose a tensor, see its filters as pictures and take some into the recipe. Nothing in the file is ever executed.</source>
        <translation>Öffnet eine Datei mit Gewichten, die ein Netz gelernt hat: npy, npz, safetensors oder ONNX. Sie wählen einen Tensor, sehen seine Filter als Bilder und übernehmen einige ins Rezept. Nichts in der Datei wird je ausgeführt.</translation>
    </message>
    <message>
        <source>Opens a picture; the menu beside it has folders, sample pictures and recipes too. Values stay as they stand in the file, with 8 or 16 bits or as floating-point numbers; nothing is rescaled. A file can be dropped on the window as well.</source>
        <translation>Öffnet ein Bild; das Menü daneben hat auch Ordner, Beispielbilder und Rezepte. Werte bleiben, wie sie in der Datei stehen, mit 8 oder 16 Bit oder als Gleitkommazahlen; nichts wird umskaliert. Eine Datei lässt sich auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Opens a row under the picture for its colours and for the values that become black and white. It changes how this panel looks, nothing that is computed or saved as data.</source>
        <translation>Öffnet unter dem Bild eine Zeile für seine Farben und für die Werte, die schwarz und weiß werden. Sie ändert, wie dieses Bildfeld aussieht, nichts von dem, was gerechnet oder als Daten gespeichert wird.</translation>
    </message>
    <message>
        <source>Outlines all pixels of the original that can change the chosen pixel, through all layers before it. With each layer and each pooling it grows; what lies outside cannot matter.</source>
        <translation>Umrandet alle Pixel des Originals, die das gewählte Pixel ändern können, durch alle Schichten davor. Mit jeder Schicht und jedem Pooling wächst es; was außerhalb liegt, kann keine Rolle spielen.</translation>
    </message>
    <message>
        <source>Plays the steps, so many a second, and pauses. At high speeds several steps are taken between two pictures on the screen; none is left out of the arithmetic when you pause.</source>
        <translation>Spielt die Schritte ab, so viele je Sekunde, und hält an. Bei hohem Tempo werden zwischen zwei Bildern auf dem Schirm mehrere Schritte gemacht; keiner fehlt in der Rechnung, wenn Sie anhalten.</translation>
    </message>
    <message>
        <source>Presets travel as a file: export the chosen ones, or all, and import them on another computer. A name that is taken already gets a number.</source>
        <translation>Vorlagen reisen als Datei: Exportieren Sie die gewählten oder alle, und importieren Sie sie auf einem anderen Rechner. Ein Name, den es schon gibt, bekommt eine Nummer.</translation>
    </message>
    <message>
        <source>Programs store the four axes of a bank in different orders, and a file does not say in which. The likeliest by the shape comes first. If the pictures look like noise, try another one.</source>
        <translation>Programme speichern die vier Achsen einer Filterbank in verschiedener Reihenfolge, und eine Datei sagt nicht, in welcher. Die nach der Form wahrscheinlichste steht oben. Sehen die Bilder wie Rauschen aus, versuchen Sie eine andere.</translation>
    </message>
    <message>
        <source>Puts all maps of the layer on one picture, row by row in the order of the kernels, and copies it or saves it as PNG. Each is shown as here; large maps are sampled.</source>
        <translation>Stellt alle Karten der Schicht auf ein Bild, Zeile für Zeile in der Reihenfolge der Filterkerne, und kopiert es oder speichert es als PNG. Jede sieht aus wie hier; von großen Karten wird nur jedes soundsovielte Pixel gezeigt.</translation>
    </message>
    <message>
        <source>Puts the chosen filters into the recipe, or replaces the recipe by that of the model. It is one step for Undo.</source>
        <translation>Setzt die ausgewählten Filter ins Rezept oder ersetzt das Rezept durch das des Modells. Für Rückgängig ist es ein Schritt.</translation>
    </message>
    <message>
        <source>Puts the copied numbers into the table, beginning at the current cell. Cells of spreadsheets, CSV and literals of NumPy, MATLAB, C and JSON are read; a literal that does not fit becomes the whole kernel.</source>
        <translation>Setzt die kopierten Zahlen in die Tabelle, ab der aktuellen Zelle. Zellen von Tabellenkalkulationen, CSV und Literale von NumPy, MATLAB, C und JSON werden gelesen; ein Literal, das nicht passt, wird der ganze Filterkern.</translation>
    </message>
    <message>
        <source>ReLU: max(&lt;i&gt;v&lt;/i&gt;, 0)&lt;br&gt;Leaky ReLU: &lt;i&gt;v&lt;/i&gt; above 0, else slope × &lt;i&gt;v&lt;/i&gt;&lt;br&gt;Absolute value: |&lt;i&gt;v&lt;/i&gt;|&lt;br&gt;Sigmoid: 1 / (1 + e&lt;sup&gt;−&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt;)&lt;br&gt;Tanh: (e&lt;sup&gt;&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt; − e&lt;sup&gt;−&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt;) / (e&lt;sup&gt;&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt; + e&lt;sup&gt;−&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt;)&lt;br&gt;Clip: min(max(&lt;i&gt;v&lt;/i&gt;, low), high)</source>
        <translation>ReLU: max(&lt;i&gt;v&lt;/i&gt;, 0)&lt;br&gt;Leaky ReLU: &lt;i&gt;v&lt;/i&gt; über 0, sonst Steigung × &lt;i&gt;v&lt;/i&gt;&lt;br&gt;Betrag: |&lt;i&gt;v&lt;/i&gt;|&lt;br&gt;Sigmoid: 1 / (1 + e&lt;sup&gt;−&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt;)&lt;br&gt;Tanh: (e&lt;sup&gt;&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt; − e&lt;sup&gt;−&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt;) / (e&lt;sup&gt;&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt; + e&lt;sup&gt;−&lt;i&gt;v&lt;/i&gt;&lt;/sup&gt;)&lt;br&gt;Begrenzen: min(max(&lt;i&gt;v&lt;/i&gt;, unten), oben)</translation>
    </message>
    <message>
        <source>Replaces the weights by whole numbers and puts their divisor into the scale; the result stays the same wherever such numbers exist. Whole weights on whole pixels are computed without any rounding.</source>
        <translation>Ersetzt die Gewichte durch ganze Zahlen und setzt ihren Teiler in die Skalierung; das Ergebnis bleibt gleich, wo es solche Zahlen gibt. Ganze Gewichte auf ganzen Pixeln werden ohne jede Rundung gerechnet.</translation>
    </message>
    <message>
        <source>Replicate: a a a | a b c d | d d d&lt;br&gt;Reflect: d c b | a b c d | c b a&lt;br&gt;Symmetric: c b a | a b c d | d c b&lt;br&gt;Circular: b c d | a b c d | a b c</source>
        <translation>Replizieren: a a a | a b c d | d d d&lt;br&gt;Spiegeln: d c b | a b c d | c b a&lt;br&gt;Symmetrisch: c b a | a b c d | d c b&lt;br&gt;Periodisch: b c d | a b c d | a b c</translation>
    </message>
    <message>
        <source>Rounds the size up instead of down: a last window that reaches over the edge is used as far as it lies in the picture, so that less is left out. PyTorch calls it ceil_mode.</source>
        <translation>Rundet die Größe auf statt ab: Ein letztes Fenster, das über den Rand reicht, wird genommen, soweit es im Bild liegt, sodass weniger ausgelassen wird. PyTorch nennt es ceil_mode.</translation>
    </message>
    <message>
        <source>Rows or columns that are added on this side; the border rule says what stands in them. They make the filtered picture larger by as much, or shift it if the sides differ.</source>
        <translation>Zeilen oder Spalten, die auf dieser Seite hinzukommen; was darin steht, sagt die Regel für den Rand. Sie machen das gefilterte Bild um so viel größer, oder verschieben es, wenn die Seiten verschieden sind.</translation>
    </message>
    <message>
        <source>Rules that the kernel keeps: the sum of its weights, and which of them are alike. Where they are true they make the rest more certain; where they are not, the residual grows.</source>
        <translation>Regeln, die der Filterkern einhält: die Summe seiner Gewichte, und welche davon gleich sind. Wo sie stimmen, machen sie den Rest sicherer; wo nicht, wächst der Restfehler.</translation>
    </message>
    <message>
        <source>Runs the recipe over all items again after the ranking was cancelled. Until then the numbers are those of the recipe before.</source>
        <translation>Wendet das Rezept noch einmal auf alle Elemente an, nachdem die Rangfolge abgebrochen wurde. Bis dahin gelten die Zahlen für das Rezept davor.</translation>
    </message>
    <message>
        <source>Saves the filtered picture; the menu beside it has the pooled one and the recipe. TIFF and NPY keep every value exactly; other kinds have 256 or 65,536 levels, and the dialog says before what gets lost.</source>
        <translation>Speichert das gefilterte Bild; das Menü daneben hat auch das gepoolte und das Rezept. TIFF und NPY behalten jeden Wert genau; andere Arten haben 256 oder 65.536 Stufen, und der Dialog sagt vorher, was verloren geht.</translation>
    </message>
    <message>
        <source>Sets all weights to 0, for a kernel of your own from scratch. Until a weight is typed the filtered picture has the value of the bias everywhere.</source>
        <translation>Setzt alle Gewichte auf 0, für einen eigenen Filterkern von Grund auf. Bis ein Gewicht eingegeben ist, hat das gefilterte Bild überall den Wert des Bias.</translation>
    </message>
    <message>
        <source>Sets the scale so that an even area keeps its brightness. For weights that add up to 0, a step from black to white then answers with the value of white.</source>
        <translation>Setzt die Skalierung so, dass eine gleichmäßige Fläche ihre Helligkeit behält. Bei Gewichten, die zusammen 0 ergeben, antwortet dann eine Stufe von schwarz nach weiß mit dem Wert von Weiß.</translation>
    </message>
    <message>
        <source>Sets the scale to one divided by the sum of the weights, so that an even area keeps its brightness. It is not possible where the weights add up to 0, as those of filters for lines do.</source>
        <translation>Setzt die Skalierung auf eins geteilt durch die Summe der Gewichte, sodass eine gleichmäßige Fläche ihre Helligkeit behält. Es geht nicht, wo die Gewichte zusammen 0 ergeben, wie bei Filtern für Linien.</translation>
    </message>
    <message>
        <source>Shows A and B by turns at the same place. The eye notices at once what jumps, be it smaller than a pixel.</source>
        <translation>Zeigt A und B abwechselnd an derselben Stelle. Das Auge bemerkt sofort, was springt, und sei es weniger als ein Pixel.</translation>
    </message>
    <message>
        <source>Shows A minus B: blue where A is smaller, orange where it is larger, and neither where both are equal. The strength multiplies the colours, not the numbers, so that small differences are seen.</source>
        <translation>Zeigt A minus B: blau, wo A kleiner ist, orange, wo es größer ist, und keins von beiden, wo beide gleich sind. Die Stärke vervielfacht die Farben, nicht die Zahlen, damit kleine Unterschiede zu sehen sind.</translation>
    </message>
    <message>
        <source>Shows A on one side of a line and B on the other. Drag the line, or move it by arrow keys while it has the keyboard; it can stand upright or lie across.</source>
        <translation>Zeigt A auf einer Seite einer Linie und B auf der anderen. Ziehen Sie die Linie, oder bewegen Sie sie mit Pfeiltasten, während sie die Tastatur hat; sie kann senkrecht stehen oder waagrecht liegen.</translation>
    </message>
    <message>
        <source>Shows a large kernel whole instead of scrolling: where numbers do not fit, only colours are shown, blue below zero and orange above. Choosing a cell and typing works all the same.</source>
        <translation>Zeigt einen großen Filterkern ganz, statt zu rollen: Wo Zahlen nicht passen, sind nur Farben zu sehen, blau unter null und orange darüber. Eine Zelle wählen und tippen geht trotzdem.</translation>
    </message>
    <message>
        <source>Shows only those of your presets that have the words in their name, group or note. The others are not changed; an empty filter shows all again.</source>
        <translation>Zeigt nur die von Ihren Vorlagen, die die Wörter in Name, Gruppe oder Notiz haben. Die anderen ändern sich nicht; ein leerer Filter zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Shows or hides settings that are rarely needed. The number says how many of them differ from what is usual, so that nothing hidden has a secret effect.</source>
        <translation>Zeigt oder verbirgt Einstellungen, die selten gebraucht werden. Die Zahl sagt, wie viele von ihnen vom Üblichen abweichen, damit nichts Verborgenes heimlich wirkt.</translation>
    </message>
    <message>
        <source>Shows smaller maps as small as they are: after pooling by 2 × 2 the picture is half as wide and half as high. Without it each map is drawn over the place it stands for.</source>
        <translation>Zeigt kleinere Karten so klein, wie sie sind: Nach dem Pooling mit 2 × 2 ist das Bild halb so breit und halb so hoch. Sonst wird jede Karte über die Stelle gezeichnet, für die sie steht.</translation>
    </message>
    <message>
        <source>Shows tabs for which there is no room. The arrow keys go from tab to tab, too, and bring each into view.</source>
        <translation>Zeigt Reiter, für die kein Platz ist. Auch die Pfeiltasten gehen von Reiter zu Reiter und holen jeden ins Bild.</translation>
    </message>
    <message>
        <source>Shows the items themselves, or the maps that the kernel makes of them. All maps are shown in one range of values, so that a brighter one responds more.</source>
        <translation>Zeigt die Elemente selbst oder die Karten, die der Filterkern aus ihnen macht. Alle Karten werden in einem Wertebereich gezeigt, sodass eine hellere stärker antwortet.</translation>
    </message>
    <message>
        <source>Spreads the kernel: from one weight to the next it is so many pixels, and those between are not read. The kernel sees a larger field with the same number of weights.</source>
        <translation>Spreizt den Filterkern: Von einem Gewicht zum nächsten sind es so viele Pixel, und die dazwischen werden nicht gelesen. Der Filterkern sieht mit gleich vielen Gewichten ein größeres Feld.</translation>
    </message>
    <message>
        <source>Stops the reading of a large tensor, or closes the dialog. The recipe stays as it is.</source>
        <translation>Bricht das Lesen eines großen Tensors ab oder schließt den Dialog. Das Rezept bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Stretched: gray = 255 × (value − least) / (greatest − least)</source>
        <translation>Gespreizt: Grau = 255 × (Wert − kleinster) / (größter − kleinster)</translation>
    </message>
    <message>
        <source>Studies of the pictures and the kernel, one at a time: each explains or measures what the panels show. Only the one that is shown computes. The keys in the View menu show a study, and pressed again hide the strip.</source>
        <translation>Betrachtungen der Bilder und des Filterkerns, eine nach der anderen: Jede erklärt oder misst, was die Bildfelder zeigen. Nur die gezeigte rechnet. Die Tasten im Menü Ansicht zeigen eine davon, und noch einmal gedrückt verbergen sie den Streifen.</translation>
    </message>
    <message>
        <source>Subtracts the mean from all weights. Even areas then give 0, however bright they are, and only differences between pixels remain.</source>
        <translation>Zieht von allen Gewichten ihr Mittel ab. Gleichmäßige Flächen ergeben dann 0, wie hell sie auch sind, und nur Unterschiede zwischen Pixeln bleiben.</translation>
    </message>
    <message>
        <source>Takes the dimension away again: each kernel becomes the mean of its channels and is applied to every map that comes in, as in the tutorial, where 100 kernels make 10,000 maps of 100. What was summed with equal weights comes back exactly.</source>
        <translation>Nimmt die Dimension wieder weg: Jeder Filterkern wird zum Mittel seiner Kanäle und auf jede hereinkommende Karte angewandt, wie in der Vorlage, wo 100 Filterkerne aus 100 Karten 10 000 machen. Was mit gleichen Gewichten summiert wurde, kommt genau so zurück.</translation>
    </message>
    <message>
        <source>Takes the last change of the recipe back, or makes it again; there is no limit. Zoom, the chosen pixel and how values are shown are not part of the recipe and stay.</source>
        <translation>Nimmt die letzte Änderung des Rezepts zurück oder macht sie wieder; eine Grenze gibt es nicht. Zoom, gewähltes Pixel und Darstellung der Werte gehören nicht zum Rezept und bleiben.</translation>
    </message>
    <message>
        <source>Takes the numbers along: as a table for a spreadsheet, as a picture, or as a CSV file. The numbers are those that were counted or computed, not those of the screen.</source>
        <translation>Nimmt die Zahlen mit: als Tabelle für eine Tabellenkalkulation, als Bild oder als CSV-Datei. Die Zahlen sind die gezählten oder berechneten, nicht die des Bildschirms.</translation>
    </message>
    <message>
        <source>The anchor is the weight that lies on the output pixel. Usually that is the middle; moved elsewhere it shifts the filtered picture against the original.</source>
        <translation>Der Anker ist das Gewicht, das auf dem Ausgabepixel liegt. Meist ist das die Mitte; woanders verschiebt er das gefilterte Bild gegen das Original.</translation>
    </message>
    <message>
        <source>The border between two parts of the window. Drag it, or move it by arrow keys, with Shift in larger steps; Return or a double click makes the parts equal again.</source>
        <translation>Die Grenze zwischen zwei Teilen des Fensters. Ziehen Sie sie, oder bewegen Sie sie mit Pfeiltasten, mit Umschalt in größeren Schritten; Eingabe oder ein Doppelklick macht die Teile wieder gleich.</translation>
    </message>
    <message>
        <source>The factor of values below 0 in a Leaky ReLU. With 0 it is an ordinary ReLU, with 1 it changes nothing; 0.01 is usual.</source>
        <translation>Der Faktor der Werte unter 0 in einer Leaky ReLU. Mit 0 ist es eine gewöhnliche ReLU, mit 1 ändert sich nichts; üblich ist 0.01.</translation>
    </message>
    <message>
        <source>The filters as they are now, in the colours of the kernel table, all on one scale. Under each stands its strongest weight in the read-out: positive speaks for the label, negative against it. A filter that ReLU makes zero on all items held out is dead. The chosen one is shown at work beside the list.</source>
        <translation>Die Filter, wie sie jetzt sind, in den Farben der Kerntabelle, alle auf einer Skala. Unter jedem steht sein stärkstes Gewicht in der Auslese: Positiv spricht für die Klasse, negativ dagegen. Ein Filter, den ReLU bei allen zurückgehaltenen Bildern zu null macht, ist tot. Der gewählte wird neben der Liste bei der Arbeit gezeigt.</translation>
    </message>
    <message>
        <source>The filters replace the kernels of the layer that is shown, which keeps its border, activation and pooling. Or they make a new layer behind it, with zeros around the maps.</source>
        <translation>Die Filter ersetzen die Filterkerne der gezeigten Schicht, die ihren Rand, ihre Aktivierung und ihr Pooling behält. Oder sie bilden eine neue Schicht dahinter, mit Nullen um die Karten.</translation>
    </message>
    <message>
        <source>The first panel shows what comes into the chosen layer: in the first layer the picture, in a later one what the layer before has made. So the box of the kernel lies on the numbers that it reads. Switched off, the first panel always shows the picture.</source>
        <translation>Das erste Bildfeld zeigt, was in die gewählte Schicht hereinkommt: in der ersten Schicht das Bild, in einer späteren, was die Schicht davor gemacht hat. So liegt der Kasten des Filterkerns auf den Zahlen, die er liest. Ausgeschaltet zeigt das erste Bildfeld immer das Bild.</translation>
    </message>
    <message>
        <source>The folder and name of the file. It is complete or not there at all, never half written, and one that exists is replaced only after you were asked.</source>
        <translation>Ordner und Name der Datei. Sie ist vollständig da oder gar nicht, nie halb geschrieben, und eine vorhandene wird erst ersetzt, nachdem Sie gefragt wurden.</translation>
    </message>
    <message>
        <source>The frequency response along one direction: 0° runs to the right, 90° upwards. Cycles per pixel go from 0, an even area, to 0.5, stripes of one pixel. Where the gain falls to 1/√2 of its peak, half of the power is left.</source>
        <translation>Der Frequenzgang entlang einer Richtung: 0° läuft nach rechts, 90° nach oben. Perioden je Pixel gehen von 0, einer gleichmäßigen Fläche, bis 0,5, Streifen von einem Pixel. Wo die Verstärkung auf 1/√2 ihres Höchstwerts fällt, ist die halbe Leistung übrig.</translation>
    </message>
    <message>
        <source>The items of the dataset with the response of each. A click, or Return, shows an item in the window; then every number of its response can be asked for its reason. The ranking follows each edit of the recipe.</source>
        <translation>Die Elemente des Datensatzes mit der Antwort eines jeden. Ein Klick oder die Eingabetaste zeigt ein Element im Fenster; dann lässt sich jede Zahl seiner Antwort nach ihrem Grund fragen. Die Rangfolge folgt jeder Änderung des Rezepts.</translation>
    </message>
    <message>
        <source>The kernel goes over the picture pixel by pixel: first all filtered pixels of the selection or the image, row by row, then the pooled ones. What is not reached yet is covered. Left and Right go a step, Up and Down a row.</source>
        <translation>Der Filterkern geht Pixel für Pixel über das Bild: zuerst alle gefilterten Pixel der Auswahl oder des Bildes, Zeile für Zeile, dann die gepoolten. Was noch nicht erreicht ist, ist zugedeckt. Links und Rechts gehen einen Schritt, Auf und Ab eine Zeile.</translation>
    </message>
    <message>
        <source>The kernel that was found, in the colours of the kernel table, with a frame around its anchor. Point at a weight, or go to it with the arrow keys, for its value and its standard error.</source>
        <translation>Der gefundene Filterkern in den Farben der Kerntabelle, mit einem Rahmen um seinen Anker. Zeigen Sie auf ein Gewicht, oder gehen Sie mit den Pfeiltasten hin, um seinen Wert und seinen Standardfehler zu erfahren.</translation>
    </message>
    <message>
        <source>The kernels of the layer, each with the map that it makes: one filter, one picture. A click chooses the kernel for the table and the panels; Shift and Ctrl choose several, dragging puts them into another order. Pictures look as the panel of these maps does.</source>
        <translation>Die Filterkerne der Schicht, jeder mit der Karte, die er macht: ein Filter, ein Bild. Ein Klick wählt den Kern für die Tabelle und die Bildfelder; Umschalt und Strg wählen mehrere, Ziehen ordnet sie um. Die Bilder sehen aus wie das Bildfeld dieser Karten.</translation>
    </message>
    <message>
        <source>The kernels that would be made, in their order and in the colours of the kernel table: blue below zero, orange above. Hold the mouse over one for its name.</source>
        <translation>Die Filterkerne, die erzeugt würden, in ihrer Reihenfolge und in den Farben der Kerntabelle: blau unter null, orange darüber. Die Maus über einem nennt seinen Namen.</translation>
    </message>
    <message>
        <source>The label that the filters learn to tell from all others. A quarter of the items is held out: nothing is learned from them, so what they say of the filters can be trusted. Items without a label, or of another size than most, are left out.</source>
        <translation>Die Klasse, die die Filter von allen anderen zu unterscheiden lernen. Ein Viertel der Bilder wird zurückgehalten: Aus ihnen wird nichts gelernt, deshalb kann man dem trauen, was sie über die Filter sagen. Bilder ohne Klasse oder von anderer Größe als die meisten bleiben weg.</translation>
    </message>
    <message>
        <source>The language of the window. It changes when Kernelscope is started again; files and recipes are the same in every language.</source>
        <translation>Die Sprache des Fensters. Sie ändert sich, wenn Kernelscope neu gestartet wird; Dateien und Rezepte sind in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>The layers of the recipe, in the order in which they work: each takes what the one before made. The chosen one is edited and shown in the panels. Tabs can be dragged, and named by a double click; the study Layers says what each makes, sees and costs.</source>
        <translation>Die Schichten des Rezepts in der Reihenfolge, in der sie arbeiten: Jede nimmt, was die vorige gemacht hat. Die gewählte wird bearbeitet und in den Bildfeldern gezeigt. Reiter lassen sich ziehen und durch Doppelklick benennen; die Ansicht Schichten sagt, was jede macht, sieht und kostet.</translation>
    </message>
    <message>
        <source>The limits of the activation Clip: lower values become the lower limit, higher ones the upper. Empty fields mean the range of the image file, 0 to 255 for 8 bits and 0 to 1 for floating-point numbers.</source>
        <translation>Die Grenzen der Aktivierung Begrenzen: Kleinere Werte werden zur unteren Grenze, größere zur oberen. Leere Felder bedeuten den Bereich der Bilddatei, 0 bis 255 bei 8 Bit und 0 bis 1 bei Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>The mean squared error after each step, on a logarithmic axis. The dashed line is the least that any kernel of this size has; arrow keys read off one step after another.</source>
        <translation>Der mittlere quadratische Fehler nach jedem Schritt, auf einer logarithmischen Achse. Die gestrichelte Linie ist der kleinste, den ein Filterkern dieser Größe haben kann; Pfeiltasten lesen einen Schritt nach dem anderen ab.</translation>
    </message>
    <message>
        <source>The middle of the second picture, what the kernel makes there of the first one, and the difference of both. Gray is no difference; black and white are the largest.</source>
        <translation>Die Mitte des zweiten Bildes, was der Filterkern dort aus dem ersten macht, und der Unterschied beider. Grau ist kein Unterschied; Schwarz und Weiß sind der größte.</translation>
    </message>
    <message>
        <source>The nodes of the model in their order. A recipe is a chain of layers, so it takes all nodes up to the first that no layer can do; each of the others says why.</source>
        <translation>Die Knoten des Modells in ihrer Reihenfolge. Ein Rezept ist eine Kette von Schichten, also übernimmt es alle Knoten bis zum ersten, den keine Schicht kann; jeder der übrigen sagt, warum.</translation>
    </message>
    <message>
        <source>The number that a filter adds to its sum, where the file has one for each. Networks learn it for pixels in their own range: with pixels from 0 to 255 it hardly counts.</source>
        <translation>Die Zahl, die ein Filter zu seiner Summe addiert, wo die Datei für jeden eine hat. Netze lernen sie für Pixel in ihrem eigenen Bereich: bei Pixeln von 0 bis 255 zählt sie kaum.</translation>
    </message>
    <message>
        <source>The picture as it was opened, or what comes into a later layer. The crosshair stands on the chosen pixel, and the box round it shows the neighbours that the kernel reads for it. Arrow keys choose another pixel, Space or a click pins it, the wheel zooms all three pictures.</source>
        <translation>Das Bild, wie es geöffnet wurde, oder was in eine spätere Schicht hereinkommt. Das Fadenkreuz steht auf dem gewählten Pixel, und der Kasten darum zeigt die Nachbarn, die der Filterkern dafür liest. Pfeiltasten wählen ein anderes Pixel, Leertaste oder Klick hält es fest, das Rad zoomt alle drei Bilder.</translation>
    </message>
    <message>
        <source>The picture in which the chosen pixel is counted: x and y of a pooled pixel are others than those of the pixels in the original it stands for. Choosing another picture keeps the place.</source>
        <translation>Das Bild, in dem das gewählte Pixel gezählt wird: x und y eines gepoolten Pixels sind andere als die der Pixel im Original, für die es steht. Ein anderes Bild zu wählen behält die Stelle bei.</translation>
    </message>
    <message>
        <source>The picture that something unknown made of the one in the window: another program&apos;s filter, or the filtered panel, to try it. It has the same size, or that which a stride or missing padding leaves. A file can be dropped here, too.</source>
        <translation>Das Bild, das etwas Unbekanntes aus dem im Fenster gemacht hat: der Filter eines anderen Programms oder, zum Ausprobieren, das gefilterte Bildfeld. Es hat dieselbe Größe oder die, die eine Schrittweite oder ein fehlender Rand übrig lässt. Auch eine Datei kann hier abgelegt werden.</translation>
    </message>
    <message>
        <source>The power of each spatial frequency in the picture, in decibels: coarse structure in the middle, fine structure outside, stripes as dots across their direction. The curve is its mean over all directions.</source>
        <translation>Die Leistung jeder Ortsfrequenz im Bild, in Dezibel: grobe Strukturen in der Mitte, feine außen, Streifen als Punkte quer zu ihrer Richtung. Die Kurve ist ihr Mittel über alle Richtungen.</translation>
    </message>
    <message>
        <source>The random weights of the beginning and the pixels of every batch follow from this number. The same seed makes the same run.</source>
        <translation>Aus dieser Zahl folgen die zufälligen Gewichte des Anfangs und die Pixel jedes Stapels. Derselbe Startwert macht denselben Lauf.</translation>
    </message>
    <message>
        <source>The recipe as a script that runs by itself and gives the same numbers. The list chooses the library it is written for; what a library cannot do is named instead of being left out.</source>
        <translation>Das Rezept als Skript, das für sich allein läuft und dieselben Zahlen ergibt. Die Liste wählt die Bibliothek, für die es geschrieben ist; was eine Bibliothek nicht kann, wird genannt, statt es wegzulassen.</translation>
    </message>
    <message>
        <source>The responses of each label: the line reaches from the least to the greatest, the box holds the middle half, the stroke is the median, dots are single items. Up and Down go from label to label; Return or a click holds one against the rest.</source>
        <translation>Die Antworten jeder Klasse: Die Linie reicht von der kleinsten zur größten, der Kasten enthält die mittlere Hälfte, der Strich ist der Median, Punkte sind einzelne Elemente. Auf und Ab gehen von Klasse zu Klasse; die Eingabetaste oder ein Klick stellt eine den übrigen gegenüber.</translation>
    </message>
    <message>
        <source>The single kernel that does the same as all layers up to here, as long as nothing but sums lies between them. Away from the border results differ by rounding only; at the border each layer invents its own pixels.</source>
        <translation>Der eine Filterkern, der dasselbe tut wie alle Schichten bis hierher, solange nichts als Summen zwischen ihnen liegt. Abseits des Rands unterscheiden sich Ergebnisse nur durch Rundung; am Rand erfindet jede Schicht ihre eigenen Pixel.</translation>
    </message>
    <message>
        <source>The size of the kernel that is looked for, up to 31 × 31. A table that is too large gets zeros outside; one that is too small leaves a residual.</source>
        <translation>Die Größe des gesuchten Filterkerns, bis 31 × 31. Eine zu große Tabelle bekommt außen Nullen; eine zu kleine lässt einen Restfehler.</translation>
    </message>
    <message>
        <source>The tour. Next and Back, or the Right and Left arrow keys, go from step to step and set the recipe that each step needs; you can try things out in between. Close and Esc end it, and let you choose between the tour&apos;s recipe and yours.</source>
        <translation>Der Rundgang. Weiter und Zurück, oder die Pfeiltasten Rechts und Links, gehen von Schritt zu Schritt und setzen das Rezept, das jeder Schritt braucht; dazwischen können Sie ausprobieren. Schließen und Esc beenden ihn und lassen Sie zwischen dem Rezept des Rundgangs und Ihrem wählen.</translation>
    </message>
    <message>
        <source>The value that is shown black, or white. Values beyond it look alike; what they are is still told under the mouse. An empty field leaves it to the view.</source>
        <translation>Der Wert, der schwarz, oder weiß, gezeigt wird. Werte jenseits davon sehen gleich aus; welche es sind, steht immer noch unter der Maus. Ein leeres Feld überlässt es der Darstellung.</translation>
    </message>
    <message>
        <source>The value that stands everywhere outside the picture when the border is Constant. It is in the units of the pixels: white is 255 in a picture of 8 bits, 65535 in one of 16.</source>
        <translation>Der Wert, der überall außerhalb des Bildes steht, wenn der Rand Konstant ist. Er zählt wie die Pixel: Weiß ist 255 in einem Bild mit 8 Bit, 65535 in einem mit 16.</translation>
    </message>
    <message>
        <source>The values of the pictures along a line, over the distance in pixels of the original. Pointing at the curve points at the same place in the panels. Arrow keys go from sample to sample.</source>
        <translation>Die Werte der Bilder entlang einer Linie, über der Strecke in Pixeln des Originals. Auf die Kurve zu zeigen zeigt auf dieselbe Stelle in den Bildfeldern. Pfeiltasten gehen von Messpunkt zu Messpunkt.</translation>
    </message>
    <message>
        <source>The weights. Each lies on one pixel of the neighbourhood and multiplies it, and all products are added; the cell with the marked corner, the anchor, lies on the pixel itself. Cells take numbers, fractions such as 1/9 and expressions such as sqrt(2).</source>
        <translation>Die Gewichte. Jedes liegt auf einem Pixel der Nachbarschaft und multipliziert es, und alle Produkte werden addiert; die Zelle mit der markierten Ecke, der Anker, liegt auf dem Pixel selbst. Zellen nehmen Zahlen, Brüche wie 1/9 und Ausdrücke wie sqrt(2).</translation>
    </message>
    <message>
        <source>This kernel has a table of weights for each incoming map; here you choose the one to see and edit. The products of all maps are added into one output map, as a CNN does it.</source>
        <translation>Dieser Filterkern hat für jede eingehende Karte eine Tabelle von Gewichten; hier wählen Sie die, die zu sehen und zu ändern ist. Die Produkte aller Karten werden zu einer Ausgabekarte addiert, wie in einem CNN.</translation>
    </message>
    <message>
        <source>Tints each pixel by how much of it rests on pixels that the border rule invented. Far from the border nothing is tinted; the readout says the share of the chosen pixel.</source>
        <translation>Färbt jedes Pixel danach, wie viel davon auf Pixeln beruht, die die Randregel erfunden hat. Fern vom Rand ist nichts gefärbt; die Anzeige nennt den Anteil des gewählten Pixels.</translation>
    </message>
    <message>
        <source>Turns the weights by 90°, and with them the direction of the lines that the kernel brings out. Turning twice exchanges both left and right and top and bottom.</source>
        <translation>Dreht die Gewichte um 90°, und mit ihnen die Richtung der Linien, die der Filterkern hervorhebt. Zweimal gedreht vertauscht es links und rechts sowie oben und unten.</translation>
    </message>
    <message>
        <source>What all members of the family have in common. With magnitudes that sum to 1 the answers of all kernels lie in one range, so that they can be compared.</source>
        <translation>Was alle Mitglieder der Familie gemeinsam haben. Mit Betragssumme 1 liegen die Antworten aller Kerne in einem Bereich, sodass sie sich vergleichen lassen.</translation>
    </message>
    <message>
        <source>What an average at the border is divided by. On: by all cells of the window, padded ones included, which makes the border darker. Off: by the real pixels alone. PyTorch calls it count_include_pad.</source>
        <translation>Wodurch ein Mittelwert am Rand geteilt wird. Ein: durch alle Zellen des Fensters, auch die aufgefüllten, was den Rand dunkler macht. Aus: nur durch die wirklichen Pixel. PyTorch nennt es count_include_pad.</translation>
    </message>
    <message>
        <source>What can be done with layers and their kernels: add, duplicate, remove, move, name and switch them off. A layer that is off hands on unchanged what comes in.</source>
        <translation>Was mit Schichten und ihren Filterkernen geht: hinzufügen, verdoppeln, entfernen, verschieben, benennen und ausschalten. Eine ausgeschaltete Schicht gibt unverändert weiter, was hereinkommt.</translation>
    </message>
    <message>
        <source>What can be done with the remembered recipe that is chosen in the list. Taking it back can be undone in the window, a deletion here.</source>
        <translation>Was mit dem gemerkten Rezept getan werden kann, das in der Liste gewählt ist. Das Zurückholen lässt sich im Fenster zurücknehmen, ein Löschen hier.</translation>
    </message>
    <message>
        <source>What decides in the end is a weighted sum. It gets of each filter the largest response, wherever it lies, so that the filter is a detector; or every pooled response with a weight of its own, so that places count too.</source>
        <translation>Am Ende entscheidet eine gewichtete Summe. Sie bekommt von jedem Filter die größte Antwort, wo sie auch liegt, der Filter ist dann ein Detektor; oder jede gepoolte Antwort mit einem eigenen Gewicht, dann zählen auch die Orte.</translation>
    </message>
    <message>
        <source>What happens to each value &lt;i&gt;v&lt;/i&gt; after scale and bias. In a CNN it stands between the layers: without one, several layers in a row could do no more than a single kernel. ReLU, the usual one, lets only positive answers through.</source>
        <translation>Was mit jedem Wert &lt;i&gt;v&lt;/i&gt; nach Skalierung und Bias geschieht. In einem CNN steht sie zwischen den Schichten: Ohne sie könnten mehrere Schichten hintereinander nicht mehr als ein einziger Filterkern. ReLU, die übliche, lässt nur positive Antworten durch.</translation>
    </message>
    <message>
        <source>What is kept of the values &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;1&lt;/sub&gt; … &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;n&lt;/sub&gt; in a window. Maximum keeps the strongest answer, Average their mean; Median is the middle value, of an even count the mean of the middle two. First pixel keeps the upper left one, which is what the tutorial&apos;s code does.</source>
        <translation>Was von den Werten &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;1&lt;/sub&gt; … &lt;i&gt;v&lt;/i&gt;&lt;sub&gt;n&lt;/sub&gt; in einem Fenster bleibt. Maximum behält die stärkste Antwort, Mittelwert ihren Durchschnitt; Median ist der mittlere Wert, bei gerader Anzahl das Mittel der mittleren zwei. Erstes Pixel behält das linke obere, wie der Code des Tutorials.</translation>
    </message>
    <message>
        <source>What kind of file is written. TIFF and NPY with floating-point numbers keep every value exactly; PNG has whole levels, JPEG and WebP are smaller and change pixels a little. What gets lost stands below before you save.</source>
        <translation>Welche Art von Datei geschrieben wird. TIFF und NPY mit Gleitkommazahlen behalten jeden Wert genau; PNG hat ganze Stufen, JPEG und WebP sind kleiner und ändern Pixel ein wenig. Was verloren geht, steht vor dem Speichern darunter.</translation>
    </message>
    <message>
        <source>What the bank is: so many filters of so many rows and columns with a bias each, the activation, and the maximum of windows of so many rows and columns. Another choice begins again with random filters. Filters of colour items have weights for red, green and blue, which stand beside each other in their pictures.</source>
        <translation>Was die Bank ist: so viele Filter von so vielen Zeilen und Spalten mit je einem Bias, die Aktivierung und das Maximum von Fenstern von so vielen Zeilen und Spalten. Eine andere Wahl beginnt neu mit zufälligen Filtern. Filter farbiger Bilder haben Gewichte für Rot, Grün und Blau, die in ihren Bildchen nebeneinander stehen.</translation>
    </message>
    <message>
        <source>What the curve shows: the power of each picture, or the ratio to the original. The ratio of the filtered picture is the response of the kernel as this picture sees it.</source>
        <translation>Was die Kurve zeigt: die Leistung jedes Bildes oder das Verhältnis zum Original. Das Verhältnis des gefilterten Bildes ist der Frequenzgang des Filterkerns, wie dieses Bild ihn sieht.</translation>
    </message>
    <message>
        <source>What the kernel finds where it reaches over the border of the picture. Zeros and Constant put one value there; the others take pixels of the picture a b c d as shown below. Keep border pixels invents nothing: where the kernel does not fit, the pixel stays as it is, as in the tutorial&apos;s loop.</source>
        <translation>Was der Filterkern findet, wo er über den Rand des Bildes reicht. Nullen und Konstant setzen dort einen Wert hin; die anderen nehmen Pixel des Bildes a b c d wie unten gezeigt. Randpixel behalten erfindet nichts: Wo der Filterkern nicht hineinpasst, bleibt das Pixel, wie es ist, wie in der Schleife des Tutorials.</translation>
    </message>
    <message>
        <source>What the kernel is, in words and numbers: what it does to smooth pictures, which preset it is most like, the range that its results cannot leave, sums, symmetry and rank. Hold the mouse over a row for its formula; Ctrl+C copies all of it.</source>
        <translation>Was der Filterkern ist, in Worten und Zahlen: was er mit glatten Bildern tut, welcher Vorlage er am meisten gleicht, den Bereich, den seine Ergebnisse nicht verlassen können, Summen, Symmetrie und Rang. Halten Sie die Maus über eine Zeile, um ihre Formel zu sehen; Strg+C kopiert alles.</translation>
    </message>
    <message>
        <source>What the list of presets says of yours: its name, the section it stands in and a note. The search of the list looks at all three.</source>
        <translation>Was die Liste der Vorlagen von Ihrer sagt: ihren Namen, den Abschnitt, in dem sie steht, und eine Notiz. Die Suche der Liste sieht in alle drei.</translation>
    </message>
    <message>
        <source>What the members of the family differ in. Directions divide 180 degrees evenly; each wavelength is the one before times the ratio. The bandwidth says how narrow the range of stripes is that a member answers to: small ones need large kernels.</source>
        <translation>Worin sich die Mitglieder der Familie unterscheiden. Richtungen teilen 180 Grad gleichmäßig; jede Wellenlänge ist die vorige mal dem Verhältnis. Die Bandbreite sagt, auf wie verschieden breite Streifen ein Mitglied antwortet: Kleine brauchen große Kerne.</translation>
    </message>
    <message>
        <source>What the weights add up to, and how large the filtered values can get on a picture of this kind. A sum of 1 keeps the brightness of even areas, a sum of 0 makes them 0. The sum of the magnitudes says how much the values can spread.</source>
        <translation>Was die Gewichte zusammen ergeben, und wie groß die gefilterten Werte bei einem Bild dieser Art werden können. Die Summe 1 erhält die Helligkeit gleichmäßiger Flächen, die Summe 0 macht sie zu 0. Die Summe der Beträge sagt, wie weit die Werte auseinandergehen können.</translation>
    </message>
    <message>
        <source>Where the bank goes: in place of the layer&apos;s kernels, behind them, or into a layer of its own. Kernels with channels and without cannot stand in one layer, and several sizes need the padding Same.</source>
        <translation>Wohin die Filterbank kommt: an die Stelle der Filterkerne der Schicht, dahinter oder in eine eigene Schicht. Kerne mit und ohne Kanäle können nicht in einer Schicht stehen, und mehrere Größen brauchen die Polsterung „Gleich“.</translation>
    </message>
    <message>
        <source>Whether a bias is looked for, too, and whether every weight is tried as the anchor. Pixels at the ends of the range can be left out, because their true values were cut off there.</source>
        <translation>Ob auch ein Bias gesucht und ob jedes Gewicht als Anker versucht wird. Pixel an den Enden des Wertebereichs können ausgelassen werden, weil ihre wahren Werte dort abgeschnitten wurden.</translation>
    </message>
    <message>
        <source>Whether filtered or pooled maps are shown. Of several maps that a kernel makes, the first is shown and their number told; three of a colour picture are shown in colour.</source>
        <translation>Ob gefilterte oder gepoolte Karten gezeigt werden. Von mehreren Karten eines Filterkerns wird die erste gezeigt und ihre Anzahl genannt; die drei eines Farbbilds werden in Farbe gezeigt.</translation>
    </message>
    <message>
        <source>Whether, or how, the file is compressed. Without loss means that every pixel is read again exactly as it was saved; the file takes longer to write or is larger.</source>
        <translation>Ob, oder wie, die Datei komprimiert wird. Ohne Verlust heißt, dass jedes Pixel genau so gelesen wird, wie es gespeichert wurde; das Schreiben dauert dann länger, oder die Datei ist größer.</translation>
    </message>
    <message>
        <source>Which items are shown, and in what order. Items that could not be read, or on which the recipe cannot be run, stand last; choosing a label hides the others but leaves the plot as it is.</source>
        <translation>Welche Elemente gezeigt werden und in welcher Reihenfolge. Elemente, die sich nicht lesen ließen oder auf die sich das Rezept nicht anwenden lässt, stehen am Ende; wer eine Klasse wählt, verbirgt die anderen, lässt aber das Diagramm, wie es ist.</translation>
    </message>
    <message>
        <source>Which kernel of the layer is edited and shown. Each makes maps of its own: kernels of two dimensions are applied to every incoming map separately, those with channels add the maps up, as a CNN does.</source>
        <translation>Welcher Filterkern der Schicht bearbeitet und gezeigt wird. Jeder macht eigene Karten: Zweidimensionale werden auf jede eingehende Karte einzeln angewendet, solche mit Kanälen addieren die Karten, wie in einem CNN.</translation>
    </message>
    <message>
        <source>Which line is followed: the row or the column of the chosen pixel, or a line of your own. Draw it with the tool by dragging in any panel, with Shift level or at 45°, or type x and y of both ends.</source>
        <translation>Welcher Linie gefolgt wird: der Zeile oder Spalte des gewählten Pixels, oder einer eigenen Linie. Zeichnen Sie sie mit dem Werkzeug durch Ziehen in einem Bildfeld, mit Umschalt waagrecht, senkrecht oder unter 45°, oder tippen Sie x und y beider Enden.</translation>
    </message>
    <message>
        <source>Which of the colour channels or maps is looked at, or all of them together. Each has a curve in its own colour.</source>
        <translation>Welcher der Farbkanäle oder welche der Karten betrachtet wird, oder alle zusammen. Jeder hat eine Kurve in seiner eigenen Farbe.</translation>
    </message>
    <message>
        <source>Which of the incoming channels or maps the arithmetic shows. A two-dimensional kernel filters each of them on its own; one with channels adds them up.</source>
        <translation>Welche der eingehenden Kanäle oder Karten die Rechnung zeigt. Ein zweidimensionaler Filterkern filtert jede für sich; einer mit Kanälen addiert sie.</translation>
    </message>
    <message>
        <source>Which page of a file with several pages is shown and filtered, counted from 1. The recipe stays the same.</source>
        <translation>Welche Seite einer Datei mit mehreren gezeigt und gefiltert wird, von 1 an gezählt. Das Rezept bleibt dasselbe.</translation>
    </message>
    <message>
        <source>Which pixels count: all of the image, or those of the selected rectangle (Shift and drag in a panel). In smaller maps these are the pixels whose middle lies in it.</source>
        <translation>Welche Pixel zählen: alle des Bildes oder die des ausgewählten Rechtecks (Umschalt und Ziehen in einem Bildfeld). In kleineren Karten sind es die Pixel, deren Mitte darin liegt.</translation>
    </message>
    <message>
        <source>Which two pictures are compared: a panel with another panel, or with the same panel of a recipe that was remembered. Where their pixels differ in size, each pixel of A meets the one of B that lies nearest beneath it.</source>
        <translation>Welche zwei Bilder verglichen werden: ein Bildfeld mit einem anderen oder mit demselben Bildfeld eines gemerkten Rezepts. Wo ihre Pixel verschieden groß sind, trifft jedes Pixel von A auf das von B, das ihm am nächsten liegt.</translation>
    </message>
    <message>
        <source>While a pixel is pinned it stays chosen, wherever the mouse goes. A click in a panel pins a pixel, a second click on it lets it go.</source>
        <translation>Solange ein Pixel festgehalten wird, bleibt es gewählt, wohin die Maus auch geht. Ein Klick in ein Bildfeld hält ein Pixel fest, ein zweiter darauf löst es wieder.</translation>
    </message>
    <message>
        <source>While a symmetry is chosen, a weight that you type is filled in at its mirror places too, for filters with opposite signs negated. The weights that are there do not change.</source>
        <translation>Solange eine Symmetrie gewählt ist, wird ein eingegebenes Gewicht auch an seinen Spiegelplätzen eingetragen, bei Filtern mit entgegengesetzten Vorzeichen negiert. Die vorhandenen Gewichte ändern sich nicht.</translation>
    </message>
    <message>
        <source>Whose pixels are studied: those of one panel, or of all three side by side. The numbers are those of the whole maps, however the panels show them.</source>
        <translation>Wessen Pixel untersucht werden: die eines Bildfelds oder aller drei nebeneinander. Die Zahlen sind die der ganzen Karten, wie auch immer die Bildfelder sie zeigen.</translation>
    </message>
    <message>
        <source>Why the chosen pixel has its value: the pixels that the kernel meets, times the weights, make the products; their sum, times the scale, plus the bias, is the filtered pixel. With pooling the window and the value that stays follow. Pixels that the border rule invented are marked.</source>
        <translation>Warum das gewählte Pixel seinen Wert hat: Die Pixel, die der Filterkern trifft, mal die Gewichte ergeben die Produkte; ihre Summe, mal die Skalierung, plus den Bias, ist das gefilterte Pixel. Mit Pooling folgen das Fenster und der Wert, der bleibt. Pixel, die die Regel für den Rand erfunden hat, sind markiert.</translation>
    </message>
    <message>
        <source>Writes its value on each pixel that is large enough on the screen. Zoom in until a pixel is about 40 screen pixels wide to see them.</source>
        <translation>Schreibt auf jedes Pixel, das auf dem Bildschirm groß genug ist, seinen Wert. Zoomen Sie hinein, bis ein Pixel etwa 40 Bildschirmpixel breit ist, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Writes the steps as a moving picture. Animated PNG and WebP keep every colour exactly; GIF has at most 256 colours a picture, and its times are whole hundredths of a second.</source>
        <translation>Schreibt die Schritte als bewegtes Bild. Animiertes PNG und WebP behalten jede Farbe genau; GIF hat höchstens 256 Farben je Bild, und seine Zeiten sind ganze Hundertstelsekunden.</translation>
    </message>
    <message>
        <source>Zooms all three pictures together, so that the same place is seen in each. At high zoom every pixel shows its value.</source>
        <translation>Zoomt alle drei Bilder zusammen, sodass in jedem dieselbe Stelle zu sehen ist. Bei starkem Zoom zeigt jedes Pixel seinen Wert.</translation>
    </message>
    <message>
        <source>area = (pairs where the label is greater + ties / 2) / all pairs</source>
        <translation>Fläche = (Paare, in denen die Klasse größer ist + Gleichstände / 2) / alle Paare</translation>
    </message>
    <message>
        <source>average = Σ&lt;i&gt;v&lt;/i&gt; / divisor</source>
        <translation>Mittelwert = Σ&lt;i&gt;v&lt;/i&gt; / Teiler</translation>
    </message>
    <message>
        <source>clockwise: &lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;rows − 1 − j, i&lt;/sub&gt;</source>
        <translation>im Uhrzeigersinn: &lt;i&gt;w&lt;/i&gt;′&lt;sub&gt;i, j&lt;/sub&gt; = &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;Zeilen − 1 − j, i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>count(value) = number of pixels that have it</source>
        <translation>Anzahl(Wert) = Zahl der Pixel, die ihn haben</translation>
    </message>
    <message>
        <source>deviation = √(mean of (value − mean)&lt;sup&gt;2&lt;/sup&gt;)</source>
        <translation>Abweichung = √(Mittel von (Wert − Mittelwert)&lt;sup&gt;2&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>difference = A − B</source>
        <translation>Differenz = A − B</translation>
    </message>
    <message>
        <source>field = (size − 1) × dilation + 1</source>
        <translation>Feld = (Größe − 1) × Dilatation + 1</translation>
    </message>
    <message>
        <source>field = field before + (size − 1) × dilation × strides before</source>
        <translation>Feld = Feld davor + (Größe − 1) × Dilatation × Schritte davor</translation>
    </message>
    <message>
        <source>field of a layer = field before + (size − 1) × dilation × step&lt;br&gt;step = product of all strides before</source>
        <translation>Feld einer Schicht = Feld davor + (Größe − 1) × Dilatation × Schritt&lt;br&gt;Schritt = Produkt aller Schrittweiten davor</translation>
    </message>
    <message>
        <source>gray = 255 × (value − low) / (high − low)</source>
        <translation>Grau = 255 × (Wert − unten) / (oben − unten)</translation>
    </message>
    <message>
        <source>height = log&lt;sub&gt;10&lt;/sub&gt;(count)</source>
        <translation>Höhe = log&lt;sub&gt;10&lt;/sub&gt;(Anzahl)</translation>
    </message>
    <message>
        <source>length = pictures / pictures a second</source>
        <translation>Länge = Bilder / Bilder je Sekunde</translation>
    </message>
    <message>
        <source>level = 255 × (value − first) / (last − first), rounded; with 16 bits 65535 instead of 255</source>
        <translation>Stufe = 255 × (Wert − erster) / (letzter − erster), gerundet; bei 16 Bit 65535 statt 255</translation>
    </message>
    <message>
        <source>loss = mean of (made − wanted)&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>Verlust = Mittel von (gemacht − gewünscht)&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>loss = mean of log(1 + e&lt;sup&gt;∓score&lt;/sup&gt;), − with the label, + without it</source>
        <translation>Verlust = Mittel von log(1 + e&lt;sup&gt;∓Punktzahl&lt;/sup&gt;), − mit der Klasse, + ohne</translation>
    </message>
    <message>
        <source>low = percentile(p), high = percentile(100 − p)</source>
        <translation>unten = Perzentil(p), oben = Perzentil(100 − p)</translation>
    </message>
    <message>
        <source>map = kernel × incoming maps + incoming map</source>
        <translation>Karte = Kern × eingehende Karten + eingehende Karte</translation>
    </message>
    <message>
        <source>maps = kernels × maps that come in</source>
        <translation>Karten = Filterkerne × hereinkommende Karten</translation>
    </message>
    <message>
        <source>max |A − B|</source>
        <translation>max |A − B|</translation>
    </message>
    <message>
        <source>mean = Σ value / number of values</source>
        <translation>Mittelwert = Σ Wert / Anzahl der Werte</translation>
    </message>
    <message>
        <source>noise gain = √(Σ weight²) × |scale|</source>
        <translation>Rauschverstärkung = √(Σ Gewicht²) × |Skala|</translation>
    </message>
    <message>
        <source>noise ~ 1 / √width</source>
        <translation>Rauschen ~ 1 / √Breite</translation>
    </message>
    <message>
        <source>number of the map = kernel × maps that come in + map</source>
        <translation>Nummer der Karte = Filterkern × hereinkommende Karten + Karte</translation>
    </message>
    <message>
        <source>off: Σ &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt; × &lt;i&gt;p&lt;/i&gt;&lt;sub&gt;y + i, x + j&lt;/sub&gt;&lt;br&gt;on: Σ &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt; × &lt;i&gt;p&lt;/i&gt;&lt;sub&gt;y − i, x − j&lt;/sub&gt;</source>
        <translation>aus: Σ &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt; × &lt;i&gt;p&lt;/i&gt;&lt;sub&gt;y + i, x + j&lt;/sub&gt;&lt;br&gt;ein: Σ &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt; × &lt;i&gt;p&lt;/i&gt;&lt;sub&gt;y − i, x − j&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>off: ⌊(input + 2 × padding − field) / stride⌋ + 1&lt;br&gt;on: ⌈(input + 2 × padding − field) / stride⌉ + 1, less a window that would begin outside</source>
        <translation>aus: ⌊(Eingabe + 2 × Auffüllung − Feld) / Schrittweite⌋ + 1&lt;br&gt;ein: ⌈(Eingabe + 2 × Auffüllung − Feld) / Schrittweite⌉ + 1, weniger ein Fenster, das außerhalb begänne</translation>
    </message>
    <message>
        <source>output = ⌈input / stride⌉, with padding Same</source>
        <translation>Ausgabe = ⌈Eingabe / Schrittweite⌉, mit der Auffüllung Gleich</translation>
    </message>
    <message>
        <source>output = ⌊(input + 2 × padding − field) / stride⌋ + 1</source>
        <translation>Ausgabe = ⌊(Eingabe + 2 × Auffüllung − Feld) / Schrittweite⌋ + 1</translation>
    </message>
    <message>
        <source>output = ⌊(input + 2 × padding − field) / stride⌋ + 1, with field = (size − 1) × dilation + 1</source>
        <translation>Ausgabe = ⌊(Eingabe + 2 × Auffüllung − Feld) / Schrittweite⌋ + 1, mit Feld = (Größe − 1) × Dilatation + 1</translation>
    </message>
    <message>
        <source>output = ⌊(input + before + after − field) / stride⌋ + 1</source>
        <translation>Ausgabe = ⌊(Eingabe + vorn + hinten − Feld) / Schrittweite⌋ + 1</translation>
    </message>
    <message>
        <source>output = ⌊(input + before + after − field) / stride⌋ + 1, with field = (size − 1) × dilation + 1</source>
        <translation>Ausgabe = ⌊(Eingabe + vorn + hinten − Feld) / Schrittweite⌋ + 1, mit Feld = (Größe − 1) × Dilatation + 1</translation>
    </message>
    <message>
        <source>padding ≤ ⌊size / 2⌋</source>
        <translation>Auffüllung ≤ ⌊Größe / 2⌋</translation>
    </message>
    <message>
        <source>pooled = max(4 filtered pixels)</source>
        <translation>gepoolt = max(4 gefilterte Pixel)</translation>
    </message>
    <message>
        <source>power = |Σ value × e&lt;sup&gt;−2πi(&lt;i&gt;u&lt;/i&gt;x + &lt;i&gt;v&lt;/i&gt;y)&lt;/sup&gt;|&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>Leistung = |Σ Wert × e&lt;sup&gt;−2πi(&lt;i&gt;u&lt;/i&gt;x + &lt;i&gt;v&lt;/i&gt;y)&lt;/sup&gt;|&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>products of one pixel = rows × columns</source>
        <translation>Produkte eines Pixels = Zeilen × Spalten</translation>
    </message>
    <message>
        <source>rate &amp;lt; 2 (1 + momentum) / largest eigenvalue</source>
        <translation>Rate &amp;lt; 2 (1 + Momentum) / größter Eigenwert</translation>
    </message>
    <message>
        <source>ratio = 10 log&lt;sub&gt;10&lt;/sub&gt;(filtered power / original power)</source>
        <translation>Verhältnis = 10 log&lt;sub&gt;10&lt;/sub&gt;(gefilterte Leistung / ursprüngliche Leistung)</translation>
    </message>
    <message>
        <source>response = max over the window of ReLU(Σ weight × pixel + bias)</source>
        <translation>Antwort = Maximum über das Fenster von ReLU(Σ Gewicht × Pixel + Bias)</translation>
    </message>
    <message>
        <source>scale = 1 / Σ&lt;i&gt;w&lt;/i&gt;, or 2 / Σ|&lt;i&gt;w&lt;/i&gt;| where Σ&lt;i&gt;w&lt;/i&gt; = 0</source>
        <translation>Skalierung = 1 / Σ&lt;i&gt;w&lt;/i&gt;, oder 2 / Σ|&lt;i&gt;w&lt;/i&gt;|, wo Σ&lt;i&gt;w&lt;/i&gt; = 0</translation>
    </message>
    <message>
        <source>scale = 1 / Σ&lt;sub&gt;i, j&lt;/sub&gt; &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt;</source>
        <translation>Skalierung = 1 / Σ&lt;sub&gt;i, j&lt;/sub&gt; &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>scale × (1 / 255)</source>
        <translation>Skalierung × (1 / 255)</translation>
    </message>
    <message>
        <source>score = Σ weight × response + offset; above 0: it has the label</source>
        <translation>Punktzahl = Σ Gewicht × Antwort + Versatz; über 0: Es gehört zur Klasse</translation>
    </message>
    <message>
        <source>share = number of values &amp;gt; threshold / number of values</source>
        <translation>Anteil = Anzahl der Werte &amp;gt; Schwelle / Anzahl der Werte</translation>
    </message>
    <message>
        <source>share = Σ |weight on invented pixels| / Σ |weight|</source>
        <translation>Anteil = Σ |Gewicht auf erfundenen Pixeln| / Σ |Gewicht|</translation>
    </message>
    <message>
        <source>steps = filtered pixels + pooled pixels</source>
        <translation>Schritte = gefilterte Pixel + gepoolte Pixel</translation>
    </message>
    <message>
        <source>sum = Σ&lt;sub&gt;c&lt;/sub&gt; Σ&lt;sub&gt;i, j&lt;/sub&gt; &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;c, i, j&lt;/sub&gt; × &lt;i&gt;p&lt;/i&gt;&lt;sub&gt;c, y + i − a, x + j − b&lt;/sub&gt;</source>
        <translation>Summe = Σ&lt;sub&gt;c&lt;/sub&gt; Σ&lt;sub&gt;i, j&lt;/sub&gt; &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;c, i, j&lt;/sub&gt; × &lt;i&gt;p&lt;/i&gt;&lt;sub&gt;c, y + i − a, x + j − b&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>sum = Σ&lt;sub&gt;i, j&lt;/sub&gt; &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt; × &lt;i&gt;p&lt;/i&gt;&lt;sub&gt;y + i − a, x + j − b&lt;/sub&gt;, with the anchor in row &lt;i&gt;a&lt;/i&gt;, column &lt;i&gt;b&lt;/i&gt;</source>
        <translation>Summe = Σ&lt;sub&gt;i, j&lt;/sub&gt; &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt; × &lt;i&gt;p&lt;/i&gt;&lt;sub&gt;y + i − a, x + j − b&lt;/sub&gt;, mit dem Anker in Zeile &lt;i&gt;a&lt;/i&gt;, Spalte &lt;i&gt;b&lt;/i&gt;</translation>
    </message>
    <message>
        <source>two dimensions: maps = kernels × incoming maps&lt;br&gt;with channels: maps = kernels</source>
        <translation>zweidimensional: Karten = Filterkerne × eingehende Karten&lt;br&gt;mit Kanälen: Karten = Filterkerne</translation>
    </message>
    <message>
        <source>usual place: row (rows − 1) / 2, column (columns − 1) / 2, counted from 0, rounded down</source>
        <translation>üblicher Platz: Zeile (Zeilen − 1) / 2, Spalte (Spalten − 1) / 2, von 0 an gezählt, abgerundet</translation>
    </message>
    <message>
        <source>value = activation(scale × Σ weight × pixel + bias)</source>
        <translation>Wert = Aktivierung(Skalierung × Σ Gewicht × Pixel + Bias)</translation>
    </message>
    <message>
        <source>value = scale × sum + bias</source>
        <translation>Wert = Skalierung × Summe + Bias</translation>
    </message>
    <message>
        <source>value = scale × Σ over maps (Σ weight × pixel) + bias</source>
        <translation>Wert = Skalierung × Σ über Karten (Σ Gewicht × Pixel) + Bias</translation>
    </message>
    <message>
        <source>value = Σ&lt;sub&gt;inputs&lt;/sub&gt; Σ&lt;sub&gt;places&lt;/sub&gt; weight × pixel + bias</source>
        <translation>Wert = Σ&lt;sub&gt;Eingänge&lt;/sub&gt; Σ&lt;sub&gt;Orte&lt;/sub&gt; Gewicht × Pixel + Bias</translation>
    </message>
    <message>
        <source>weight ← weight − rate × slope, smoothed as the optimizer does</source>
        <translation>Gewicht ← Gewicht − Rate × Gefälle, geglättet, wie es das Verfahren tut</translation>
    </message>
    <message>
        <source>weights = (A&lt;sup&gt;T&lt;/sup&gt;A)&lt;sup&gt;−1&lt;/sup&gt; A&lt;sup&gt;T&lt;/sup&gt;y, a row of A the pixels under the kernel</source>
        <translation>Gewichte = (A&lt;sup&gt;T&lt;/sup&gt;A)&lt;sup&gt;−1&lt;/sup&gt; A&lt;sup&gt;T&lt;/sup&gt;y, eine Zeile von A die Pixel unter dem Filterkern</translation>
    </message>
    <message>
        <source>weights = weights&lt;sub&gt;1&lt;/sub&gt; ∗ weights&lt;sub&gt;2&lt;/sub&gt;</source>
        <translation>Gewichte = Gewichte&lt;sub&gt;1&lt;/sub&gt; ∗ Gewichte&lt;sub&gt;2&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Σ = Σ&lt;sub&gt;i, j&lt;/sub&gt; &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt;&lt;br&gt;Σ|w| = Σ&lt;sub&gt;i, j&lt;/sub&gt; |&lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt;|</source>
        <translation>Σ = Σ&lt;sub&gt;i, j&lt;/sub&gt; &lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt;&lt;br&gt;Σ|w| = Σ&lt;sub&gt;i, j&lt;/sub&gt; |&lt;i&gt;w&lt;/i&gt;&lt;sub&gt;i, j&lt;/sub&gt;|</translation>
    </message>
    <message>
        <source>σ = λ/π × √(ln 2 / 2) × (2&lt;sup&gt;&lt;i&gt;b&lt;/i&gt;&lt;/sup&gt; + 1) / (2&lt;sup&gt;&lt;i&gt;b&lt;/i&gt;&lt;/sup&gt; − 1)</source>
        <translation>σ = λ/π × √(ln 2 / 2) × (2&lt;sup&gt;&lt;i&gt;b&lt;/i&gt;&lt;/sup&gt; + 1) / (2&lt;sup&gt;&lt;i&gt;b&lt;/i&gt;&lt;/sup&gt; − 1)</translation>
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
    <name>HistogramPlot</name>
    <message>
        <source>Histogram of {0}</source>
        <translation>Histogramm von {0}</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Draw counts as powers of ten, so that rare values are seen beside frequent</source>
        <translation>Anzahlen als Zehnerpotenzen zeichnen, sodass seltene Werte neben häufigen zu sehen sind</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Logarithmische Anzahlen</translation>
    </message>
    <message>
        <source>Nothing is selected; drag with Shift in a panel</source>
        <translation>Nichts ist ausgewählt; mit Umschalt in einem Bildfeld ziehen</translation>
    </message>
    <message>
        <source>The selection holds no pixel of this map</source>
        <translation>Die Auswahl enthält kein Pixel dieser Karte</translation>
    </message>
    <message>
        <source>of the selection</source>
        <translation>der Auswahl</translation>
    </message>
    <message>
        <source>of the whole image</source>
        <translation>des ganzen Bildes</translation>
    </message>
    <message>
        <source>of what is shown</source>
        <translation>des sichtbaren Teils</translation>
    </message>
    <message>
        <source>of what is shown · counting the rest…</source>
        <translation>des sichtbaren Teils · der Rest wird gezählt…</translation>
    </message>
    <message>
        <source>{0} count</source>
        <translation>{0} Anzahl</translation>
    </message>
    <message>
        <source>{0} from</source>
        <translation>{0} von</translation>
    </message>
    <message>
        <source>{0} to</source>
        <translation>{0} bis</translation>
    </message>
    <message>
        <source>{0} value</source>
        <translation>{0} Wert</translation>
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
        <source>Input of layer {0}</source>
        <translation>Eingang von Schicht {0}</translation>
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
        <source>map {0} of {1}</source>
        <translation>Karte {0} von {1}</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation>Bild {0} von {1}</translation>
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
    <name>ItemModel</name>
    <message>
        <source>Item {0}</source>
        <translation>Element {0}</translation>
    </message>
    <message>
        <source>response {0}</source>
        <translation>Antwort {0}</translation>
    </message>
    <message>
        <source>shown in the window</source>
        <translation>im Fenster gezeigt</translation>
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
    <name>KernelFactTexts</name>
    <message>
        <source>0: all weights are 0</source>
        <translation>0: alle Gewichte sind 0</translation>
    </message>
    <message>
        <source>1 within rounding, not exactly separable</source>
        <translation>1 bis auf Rundung, nicht exakt separierbar</translation>
    </message>
    <message>
        <source>1: exactly separable</source>
        <translation>1: exakt separierbar</translation>
    </message>
    <message>
        <source>2 of {0}: one pair holds {1}</source>
        <translation>2 von {0}: ein Paar hält {1}</translation>
    </message>
    <message>
        <source>About the middle of the table. Even kernels shift no edges; odd ones answer to edges with a sign</source>
        <translation>Um die Mitte der Tabelle. Gerade Filterkerne verschieben keine Kanten; ungerade antworten auf Kanten mit einem Vorzeichen</translation>
    </message>
    <message>
        <source>Column × row; of higher ranks the pair that comes nearest, by singular value decomposition. Copy them all from the menu</source>
        <translation>Spalte × Zeile; bei höherem Rang das Paar, das am nächsten kommt, nach Singulärwertzerlegung. Das Menü kopiert alle</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>How many columns times rows it is the sum of (singular values). A kernel of rank 1 is separable: a column and a row do the work of the table</source>
        <translation>Aus wie vielen Produkten von Spalte und Zeile er die Summe ist (Singulärwerte). Ein Filterkern vom Rang 1 ist separierbar: Eine Spalte und eine Zeile leisten, was die Tabelle leistet</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Noise gain</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchlass</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Gepoolt</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Sum of the weights&apos; magnitudes: the largest gain that any picture can have</source>
        <translation>Summe der Beträge der Gewichte: die größte Verstärkung, die ein Bild haben kann</translation>
    </message>
    <message>
        <source>Sum of the weights: the gain of even areas</source>
        <translation>Summe der Gewichte: die Verstärkung ebener Flächen</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>The preset whose weights are most alike, in any turn, mirrored, with any factor: the normalised correlation Σ a·b / √(Σ a² · Σ b²) about the anchor</source>
        <translation>Die Vorlage mit den ähnlichsten Gewichten, beliebig gedreht, gespiegelt, mit beliebigem Faktor: die normierte Korrelation Σ a·b / √(Σ a² · Σ b²) um den Anker</translation>
    </message>
    <message>
        <source>The values after pooling</source>
        <translation>Die Werte nach dem Pooling</translation>
    </message>
    <message>
        <source>The values after the activation, kept border pixels among them</source>
        <translation>Die Werte nach der Aktivierung, behaltene Randpixel eingeschlossen</translation>
    </message>
    <message>
        <source>The values that scale × sum + bias can have for these pixels. They are never exceeded, and reached where each weight meets the pixel that suits it</source>
        <translation>Die Werte, die Skalierung × Summe + Bias bei diesen Pixeln haben kann. Sie werden nie überschritten und erreicht, wo jedes Gewicht auf das passende Pixel trifft</translation>
    </message>
    <message>
        <source>What it does to smooth pictures, by its moments Σ w·x^p·y^q about the anchor, x to the right, y downwards, angles counter-clockwise. A gain is the answer to a slope, or to a second derivative, of 1</source>
        <translation>Was er mit glatten Bildern macht, nach seinen Momenten Σ w·x^p·y^q um den Anker, x nach rechts, y nach unten, Winkel gegen den Uhrzeigersinn. Eine Verstärkung ist die Antwort auf eine Steigung oder zweite Ableitung von 1</translation>
    </message>
    <message>
        <source>Where the gain along the angle is largest, and where it has fallen to 1/√2 of that, half the power, in cycles per pixel; 0.5 is the finest there is</source>
        <translation>Wo die Verstärkung entlang des Winkels am größten ist und wo sie auf 1/√2 davon gefallen ist, die halbe Leistung, in Perioden pro Pixel; feiner als 0.5 gibt es nicht</translation>
    </message>
    <message>
        <source>none: all weights are 0</source>
        <translation>keiner: alle Gewichte sind 0</translation>
    </message>
    <message>
        <source>none: the recipe cannot be run on this picture</source>
        <translation>keiner: Das Rezept lässt sich auf dieses Bild nicht anwenden</translation>
    </message>
    <message>
        <source>{0} ({1} dB)</source>
        <translation>{0} ({1} dB)</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0} nach {1}</translation>
    </message>
    <message>
        <source>{0} by its name; by its weights: {1}</source>
        <translation>dem Namen nach {0}; den Gewichten nach: {1}</translation>
    </message>
    <message>
        <source>{0} for pixels {1} … {2}</source>
        <translation>{0} bei Pixeln {1} … {2}</translation>
    </message>
    <message>
        <source>{0} for this picture&apos;s {1} … {2}</source>
        <translation>{0} bei {1} … {2} dieses Bildes</translation>
    </message>
    <message>
        <source>{0} for {1} … {2}, as far as seen</source>
        <translation>{0} bei {1} … {2}, soweit bekannt</translation>
    </message>
    <message>
        <source>{0} of {1}: one pair holds {2}, two {3}</source>
        <translation>{0} von {1}: ein Paar hält {2}, zwei {3}</translation>
    </message>
    <message>
        <source>{0}, with scale {1}</source>
        <translation>{0}, mit Skalierung {1}</translation>
    </message>
    <message>
        <source>√Σ(scale·w)²: how much noise grows that is independent from pixel to pixel; in decibels 20·log10 of it</source>
        <translation>√Σ(Skalierung·w)²: wie sehr Rauschen wächst, das von Pixel zu Pixel unabhängig ist; in Dezibel 20·log10 davon</translation>
    </message>
</context>
<context>
    <name>KernelItems</name>
    <message>
        <source>Kernel {0} of {1}</source>
        <translation>Filterkern {0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n map(s)</source>
        <translation>
            <numerusform>die einzige Karte</numerusform>
            <numerusform>die erste von %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} × {1}, values seen {2} … {3}</source>
        <translation>{0} × {1}, gesehene Werte {2} … {3}</translation>
    </message>
</context>
<context>
    <name>KernelList</name>
    <message>
        <source>Each kernel with the map that it makes; drag to reorder, F2 to rename</source>
        <translation>Jeder Filterkern mit der Karte, die er macht; Ziehen ordnet um, F2 benennt um</translation>
    </message>
    <message>
        <source>Kernels of the layer with their maps</source>
        <translation>Filterkerne der Schicht mit ihren Karten</translation>
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
    <name>KernelNames</name>
    <message>
        <source>Kernel {0} of {1}</source>
        <translation>Filterkern {0} von {1}</translation>
    </message>
</context>
<context>
    <name>KernelStudy</name>
    <message>
        <source>&amp;Copy “{0}”</source>
        <translation>„{0}“ &amp;kopieren</translation>
    </message>
    <message>
        <source>A column and a row for each term, with all digits</source>
        <translation>Je Summand eine Spalte und eine Zeile, mit allen Ziffern</translation>
    </message>
    <message>
        <source>All channels together</source>
        <translation>Alle Kanäle zusammen</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>As lines of text</source>
        <translation>Als Textzeilen</translation>
    </message>
    <message>
        <source>Channel of the weights</source>
        <translation>Kanal der Gewichte</translation>
    </message>
    <message>
        <source>Channel {0}</source>
        <translation>Kanal {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;response along the angle</source>
        <translation>&amp;Frequenzgang entlang des Winkels kopieren</translation>
    </message>
    <message>
        <source>Copy all &amp;facts</source>
        <translation>Alle &amp;Eigenschaften kopieren</translation>
    </message>
    <message>
        <source>Copy fac&amp;tors</source>
        <translation>Fak&amp;toren kopieren</translation>
    </message>
    <message>
        <source>Copy the facts, the factors or the response</source>
        <translation>Eigenschaften, Faktoren oder Frequenzgang kopieren</translation>
    </message>
    <message>
        <source>Copy what is known</source>
        <translation>Bekanntes kopieren</translation>
    </message>
    <message>
        <source>Frequency, real and imaginary part, and gain, for a spreadsheet</source>
        <translation>Frequenz, Real- und Imaginärteil und Verstärkung, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>H(f) = Σ w·exp(2πi f·x), what waves of f cycles per pixel are multiplied by</source>
        <translation>H(f) = Σ w·exp(2πi f·x), womit Wellen von f Perioden pro Pixel malgenommen werden</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Filterkern</translation>
    </message>
    <message>
        <source>The direction of the curve: 0 to the right, 90 up; drag it in the picture</source>
        <translation>Die Richtung der Kurve: 0 nach rechts, 90 nach oben; im Bild ziehen</translation>
    </message>
    <message>
        <source>What is shown of the response</source>
        <translation>Was vom Frequenzgang gezeigt wird</translation>
    </message>
    <message>
        <source>Whose weights are looked into; sums, noise and range count every channel</source>
        <translation>Wessen Gewichte untersucht werden; Summen, Rauschen und Bereich zählen alle Kanäle</translation>
    </message>
    <message>
        <source>gain {0}</source>
        <translation>Verstärkung {0}</translation>
    </message>
    <message>
        <source>half power at {0}</source>
        <translation>halbe Leistung bei {0}</translation>
    </message>
    <message>
        <source>peak {0} at {1}</source>
        <translation>Spitze {0} bei {1}</translation>
    </message>
    <message>
        <source>phase {0}°</source>
        <translation>Phase {0}°</translation>
    </message>
    <message>
        <source>x {0}, y {1} cycles per pixel</source>
        <translation>x {0}, y {1} Perioden pro Pixel</translation>
    </message>
    <message>
        <source>{0} cycles per pixel</source>
        <translation>{0} Perioden pro Pixel</translation>
    </message>
    <message>
        <source>{0} dB</source>
        <translation>{0} dB</translation>
    </message>
</context>
<context>
    <name>KernelSummary</name>
    <message>
        <source>range {least} … {greatest}</source>
        <translation>Bereich {least} … {greatest}</translation>
    </message>
    <message>
        <source>range: none</source>
        <translation>Bereich: keiner</translation>
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
    <name>KernelView</name>
    <message>
        <source>Arrow keys go from weight to weight</source>
        <translation>Pfeiltasten gehen von Gewicht zu Gewicht</translation>
    </message>
    <message>
        <source>Weights of the equivalent kernel</source>
        <translation>Gewichte des äquivalenten Filterkerns</translation>
    </message>
</context>
<context>
    <name>LabelPlot</name>
    <message>
        <source>Each label&apos;s responses: the line is their range, the box the middle half, the stroke the median. Up and Down go from label to label, Return chooses one</source>
        <translation>Die Antworten jeder Klasse: Die Linie ist ihr Bereich, der Kasten die mittlere Hälfte, der Strich der Median. Auf und Ab gehen von Klasse zu Klasse, die Eingabetaste wählt eine</translation>
    </message>
    <message>
        <source>Response by label</source>
        <translation>Antwort nach Klasse</translation>
    </message>
</context>
<context>
    <name>LabelsFields</name>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Both sides count the same</source>
        <translation>Beide Seiten zählen gleich</translation>
    </message>
    <message>
        <source>Columns of a filter</source>
        <translation>Spalten eines Filters</translation>
    </message>
    <message>
        <source>Columns of each filter</source>
        <translation>Spalten jedes Filters</translation>
    </message>
    <message>
        <source>Decides the random weights, which items are held out, and the order of the rest</source>
        <translation>Entscheidet über die zufälligen Gewichte, welche Bilder zurückgehalten werden und die Reihenfolge der übrigen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters stay inside</source>
        <translation>Filter bleiben innerhalb</translation>
    </message>
    <message>
        <source>How a slope becomes a step</source>
        <translation>Wie aus einem Gefälle ein Schritt wird</translation>
    </message>
    <message>
        <source>How long a step is; it may be changed while it runs</source>
        <translation>Wie lang ein Schritt ist; darf unterwegs geändert werden</translation>
    </message>
    <message>
        <source>How many filters are learned</source>
        <translation>Wie viele Filter gelernt werden</translation>
    </message>
    <message>
        <source>How often all items are learned from</source>
        <translation>Wie oft aus allen Bildern gelernt wird</translation>
    </message>
    <message>
        <source>Inside only</source>
        <translation>Nur innen</translation>
    </message>
    <message>
        <source>Items that a step is made from</source>
        <translation>Bilder, aus denen ein Schritt entsteht</translation>
    </message>
    <message>
        <source>Items with the label count as much, together, as all others</source>
        <translation>Bilder der Klasse zählen zusammen so viel wie alle anderen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Maps as large as items</source>
        <translation>Karten so groß wie die Bilder</translation>
    </message>
    <message>
        <source>Negative responses become 0</source>
        <translation>Negative Antworten werden 0</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Read-out</source>
        <translation>Auslese</translation>
    </message>
    <message>
        <source>Responses stay as they are</source>
        <translation>Antworten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Rows and columns of the windows of which the maximum is kept; 1 for no pooling</source>
        <translation>Zeilen und Spalten der Fenster, deren Maximum bleibt; 1 für kein Pooling</translation>
    </message>
    <message>
        <source>Rows of a filter</source>
        <translation>Zeilen eines Filters</translation>
    </message>
    <message>
        <source>Rows of each filter</source>
        <translation>Zeilen jedes Filters</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The learning rate must lie above 0, and at most at {0}</source>
        <translation>Die Lernrate muss über 0 liegen und höchstens bei {0}</translation>
    </message>
    <message>
        <source>What stands between a filter and its pooling</source>
        <translation>Was zwischen einem Filter und seinem Pooling steht</translation>
    </message>
    <message>
        <source>What the linear read-out gets of each pooled map</source>
        <translation>Was die lineare Auslese von jeder gepoolten Karte bekommt</translation>
    </message>
    <message>
        <source>Whether filters reach beyond an item</source>
        <translation>Ob Filter über ein Bild hinausreichen</translation>
    </message>
    <message>
        <source>Zeros around</source>
        <translation>Nullen außen</translation>
    </message>
</context>
<context>
    <name>LabelsHeader</name>
    <message>
        <source>&amp;Insert behind layer {0}</source>
        <translation>H&amp;inter Schicht {0} einfügen</translation>
    </message>
    <message>
        <source>&amp;Replace layer {0}</source>
        <translation>Schicht {0} e&amp;rsetzen</translation>
    </message>
    <message>
        <source>As many steps a second as this computer makes</source>
        <translation>So viele Schritte pro Sekunde, wie dieser Rechner schafft</translation>
    </message>
    <message>
        <source>At most {0} steps a second</source>
        <translation>Höchstens {0} Schritte pro Sekunde</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin again with random filters of this seed</source>
        <translation>Mit zufälligen Filtern dieses Startwerts neu beginnen</translation>
    </message>
    <message>
        <source>Label to tell from the rest</source>
        <translation>Klasse, die vom Rest zu unterscheiden ist</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn from one batch of items</source>
        <translation>Aus einem Stapel Bilder lernen</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Replaces layer {0} by the filters; the menu inserts them behind it</source>
        <translation>Ersetzt Schicht {0} durch die Filter; das Menü fügt sie dahinter ein</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Take as layer</source>
        <translation>Als Schicht nehmen</translation>
    </message>
    <message>
        <source>The label that is told from all others</source>
        <translation>Die Klasse, die von allen anderen unterschieden wird</translation>
    </message>
</context>
<context>
    <name>LabelsLoss</name>
    <message>
        <source>Loss over steps</source>
        <translation>Verlust über den Schritten</translation>
    </message>
    <message>
        <source>Step {0}: loss {1}, held out {2} (at step {3})</source>
        <translation>Schritt {0}: Verlust {1}, zurückgehalten {2} (bei Schritt {3})</translation>
    </message>
    <message>
        <source>The loss over steps; arrow keys go from step to step</source>
        <translation>Der Verlust über den Schritten; Pfeiltasten gehen von Schritt zu Schritt</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>training</source>
        <translation>gelernt</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>Dead, no item held out passes ReLU: filter {0}.</source>
        <translation>Tot, kein zurückgehaltenes Bild kommt durch ReLU: Filter {0}.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Filter {0}: {1}</source>
        <translation>Filter {0}: {1}</translation>
    </message>
    <message>
        <source>Filters are learned from a dataset with labels. None is open.</source>
        <translation>Filter werden aus einem Datensatz mit Klassen gelernt. Es ist keiner geöffnet.</translation>
    </message>
    <message>
        <source>Item with the label</source>
        <translation>Bild der Klasse</translation>
    </message>
    <message>
        <source>Item without it</source>
        <translation>Bild anderer Klasse</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>Nummer des Beispiels</translation>
    </message>
    <message>
        <source>Of {0} items held out, {1} are told rightly (always the larger side: {2}); area under the ROC curve {3}.</source>
        <translation>Von {0} zurückgehaltenen Bildern werden {1} richtig erkannt (stets die größere Seite: {2}); Fläche unter der ROC-Kurve {3}.</translation>
    </message>
    <message>
        <source>Open a small dataset drawn by the project: shoes, shirts, bags, trousers</source>
        <translation>Einen kleinen, vom Projekt gezeichneten Datensatz öffnen: Schuhe, Hemden, Taschen, Hosen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Bild des Fensters</translation>
    </message>
    <message>
        <source>Reading the items…</source>
        <translation>Bilder werden gelesen…</translation>
    </message>
    <message>
        <source>Show the gallery</source>
        <translation>Galerie zeigen</translation>
    </message>
    <message>
        <source>Show the gallery, where datasets are opened</source>
        <translation>Die Galerie zeigen, in der Datensätze geöffnet werden</translation>
    </message>
    <message>
        <source>Step {0} of {1}, epoch {2}, loss {3}.</source>
        <translation>Schritt {0} von {1}, Epoche {2}, Verlust {3}.</translation>
    </message>
    <message>
        <source>Take learned layer</source>
        <translation>Gelernte Schicht nehmen</translation>
    </message>
    <message>
        <source>The dataset that is open has no labels, so there is nothing to learn.</source>
        <translation>Der geöffnete Datensatz hat keine Klassen, es gibt also nichts zu lernen.</translation>
    </message>
    <message>
        <source>The loss lies above that of the random filters: the rate may be too high.</source>
        <translation>Der Verlust liegt über dem der zufälligen Filter: Die Rate ist vielleicht zu hoch.</translation>
    </message>
    <message>
        <source>Which of the items held out is shown</source>
        <translation>Welches der zurückgehaltenen Bilder gezeigt wird</translation>
    </message>
    <message>
        <source>Which picture the chosen filter is shown on; items are of those held out</source>
        <translation>An welchem Bild der gewählte Filter gezeigt wird; Bilder des Datensatzes sind zurückgehaltene</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>its responses are zero on all items held out</source>
        <translation>seine Antworten sind bei allen zurückgehaltenen Bildern null</translation>
    </message>
    <message>
        <source>its responses speak against the label, with weight {0}</source>
        <translation>seine Antworten sprechen gegen die Klasse, mit Gewicht {0}</translation>
    </message>
    <message>
        <source>its responses speak for the label, with weight {0}</source>
        <translation>seine Antworten sprechen für die Klasse, mit Gewicht {0}</translation>
    </message>
    <message>
        <source>{0} items are left out: without label, of another size, or unreadable.</source>
        <translation>{0} Bilder bleiben weg: ohne Klasse, von anderer Größe oder nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>LabelsWork</name>
    <message>
        <source>There is not enough memory for these items and filters.</source>
        <translation>Für diese Bilder und Filter reicht der Speicher nicht.</translation>
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
    <name>LayerActions</name>
    <message>
        <source>Add kernel</source>
        <translation>Filterkern hinzufügen</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Apply to each map</source>
        <translation>Auf jede Karte anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n kernel(s)</source>
        <translation>
            <numerusform>Filterkern verdoppeln</numerusform>
            <numerusform>%n Filterkerne verdoppeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Schicht verdoppeln</translation>
    </message>
    <message numerus="yes">
        <source>Move %n kernel(s)</source>
        <translation>
            <numerusform>Filterkern verschieben</numerusform>
            <numerusform>%n Filterkerne verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Schicht verschieben</translation>
    </message>
    <message>
        <source>Name of kernel {0}</source>
        <translation>Name von Filterkern {0}</translation>
    </message>
    <message>
        <source>Name of layer {0}</source>
        <translation>Name der Schicht {0}</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n kernel(s)</source>
        <translation>
            <numerusform>Filterkern entfernen</numerusform>
            <numerusform>%n Filterkerne entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>Rename kernel</source>
        <translation>Filterkern umbenennen</translation>
    </message>
    <message>
        <source>Rename layer</source>
        <translation>Schicht umbenennen</translation>
    </message>
    <message>
        <source>Sum over the maps</source>
        <translation>Über die Karten summieren</translation>
    </message>
    <message>
        <source>Switch layer off</source>
        <translation>Schicht ausschalten</translation>
    </message>
    <message>
        <source>Switch layer on</source>
        <translation>Schicht einschalten</translation>
    </message>
</context>
<context>
    <name>LayerBar</name>
    <message>
        <source> (off)</source>
        <translation> (aus)</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s)</source>
        <translation>
            <numerusform>%n Filterkern</numerusform>
            <numerusform>%n Filterkerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Kernel of the layer</source>
        <translation>Filterkern der Schicht</translation>
    </message>
    <message>
        <source>Layer {0} of {1}</source>
        <translation>Schicht {0} von {1}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers and kernels</source>
        <translation>Schichten und Filterkerne</translation>
    </message>
    <message>
        <source>What can be done with layers and their kernels</source>
        <translation>Was mit Schichten und ihren Filterkernen getan werden kann</translation>
    </message>
    <message>
        <source>Which of the layer&apos;s kernels is edited and shown</source>
        <translation>Welcher der Filterkerne der Schicht bearbeitet und gezeigt wird</translation>
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
    <name>LayersView</name>
    <message>
        <source>Every kernel of two dimensions is applied to every map that comes in; a convolutional network sums over them: {0}, {1}.</source>
        <translation>Jeder Filterkern mit zwei Dimensionen wird auf jede hereinkommende Karte angewandt; ein Faltungsnetz summiert über sie: {0}, {1}.</translation>
    </message>
    <message>
        <source>Every kernel sums over all maps that come in, as a convolutional network does; applied to each of them: {0}, {1}.</source>
        <translation>Jeder Filterkern summiert über alle hereinkommenden Karten, wie es ein Faltungsnetz tut; auf jede einzeln angewandt: {0}, {1}.</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>How many, and their size</source>
        <translation>Wie viele, und ihre Größe</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Filterkerne</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layers with their sizes and costs</source>
        <translation>Schichten mit ihren Größen und Kosten</translation>
    </message>
    <message>
        <source>Maps {0}, {1} multiplications, {2} of memory.</source>
        <translation>Karten {0}, {1} Multiplikationen, {2} Speicher.</translation>
    </message>
    <message>
        <source>Maps × rows × columns after pooling</source>
        <translation>Karten × Zeilen × Spalten nach dem Pooling</translation>
    </message>
    <message>
        <source>Maps × rows × columns that the kernels make</source>
        <translation>Karten × Zeilen × Spalten, die die Filterkerne machen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Multiplications</source>
        <translation>Multiplikationen</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>Nummer und Name</translation>
    </message>
    <message>
        <source>Numbers that a network would learn, with the biases</source>
        <translation>Zahlen, die ein Netz lernen würde, mit den Bias-Werten</translation>
    </message>
    <message>
        <source>Of all filtered and pooled maps, at 4 bytes a value</source>
        <translation>Aller gefilterten und gepoolten Karten, mit 4 Byte je Wert</translation>
    </message>
    <message>
        <source>Of weights and pixels, for all maps</source>
        <translation>Von Gewichten und Pixeln, für alle Karten</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Gepoolt</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Rezeptives Feld</translation>
    </message>
    <message>
        <source>Rows × columns of the original that reach an output pixel</source>
        <translation>Zeilen × Spalten des Originals, die ein Ausgabepixel erreichen</translation>
    </message>
    <message>
        <source>That does not fit into memory, of which {0} are free: what is visible is computed, and files are written piece by piece.</source>
        <translation>Das passt nicht in den Speicher, von dem {0} frei sind: Berechnet wird, was zu sehen ist, und Dateien werden Stück für Stück geschrieben.</translation>
    </message>
    <message>
        <source>The chosen row is the layer that the panels show</source>
        <translation>Die gewählte Zeile ist die Schicht, die die Bildfelder zeigen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>With the maps of the layers before, more than is free: these maps are never all held, only what is visible or written</source>
        <translation>Mit den Karten der Schichten davor mehr, als frei ist: Diese Karten werden nie alle gehalten, nur was zu sehen ist oder geschrieben wird</translation>
    </message>
    <message>
        <source>several sizes</source>
        <translation>mehrere Größen</translation>
    </message>
    <message>
        <source>{0} (off)</source>
        <translation>{0} (aus)</translation>
    </message>
    <message>
        <source>{0}, does not fit</source>
        <translation>{0}, passt nicht</translation>
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
    <name>Learn</name>
    <message>
        <source>Finds filters that tell one label from the rest</source>
        <translation>Findet Filter, die eine Klasse vom Rest unterscheiden</translation>
    </message>
    <message>
        <source>Finds the kernel that made one picture of another</source>
        <translation>Findet den Filterkern, der aus einem Bild ein anderes gemacht hat</translation>
    </message>
    <message>
        <source>From a second picture</source>
        <translation>Aus einem zweiten Bild</translation>
    </message>
    <message>
        <source>From labels of the gallery</source>
        <translation>Aus Klassen der Galerie</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>What a kernel is learned from</source>
        <translation>Woraus ein Filterkern gelernt wird</translation>
    </message>
    <message>
        <source>What is learned from</source>
        <translation>Woraus gelernt wird</translation>
    </message>
</context>
<context>
    <name>LearnedActions</name>
    <message>
        <source>Learned weights ({0});;All files (*)</source>
        <translation>Gelernte Gewichte ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open learned filters</source>
        <translation>Gelernte Filter öffnen</translation>
    </message>
    <message>
        <source>The model makes small numbers; the panels show them stretched</source>
        <translation>Das Modell macht kleine Zahlen; die Bildfelder zeigen sie gespreizt</translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without taking anything (Esc)</source>
        <translation>Schließen, ohne etwas zu übernehmen (Esc)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters or the whole model</source>
        <translation>Filter oder das ganze Modell</translation>
    </message>
    <message>
        <source>Learned filters of {0}</source>
        <translation>Gelernte Filter aus {0}</translation>
    </message>
    <message>
        <source>Open as recipe</source>
        <translation>Als Rezept öffnen</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Put the chosen filters into the recipe; Undo takes them out again</source>
        <translation>Die ausgewählten Filter ins Rezept setzen; Rückgängig nimmt sie wieder heraus</translation>
    </message>
    <message>
        <source>Replace the recipe by the model&apos;s layers; Undo brings it back</source>
        <translation>Das Rezept durch die Schichten des Modells ersetzen; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>Take filters</source>
        <translation>Filter übernehmen</translation>
    </message>
    <message>
        <source>Take learned filters</source>
        <translation>Gelernte Filter übernehmen</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>There is nothing to open</source>
        <translation>Es gibt nichts zu öffnen</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>Ganzes Modell</translation>
    </message>
</context>
<context>
    <name>LearnedKernel</name>
    <message>
        <source>Learned kernel</source>
        <translation>Gelernter Filterkern</translation>
    </message>
    <message>
        <source>No kernel yet</source>
        <translation>Noch kein Filterkern</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>The kernel that was found; arrow keys go from weight to weight</source>
        <translation>Der gefundene Filterkern; Pfeiltasten gehen von Gewicht zu Gewicht</translation>
    </message>
    <message>
        <source>{0}, not told by these pixels</source>
        <translation>{0}, von diesen Pixeln nicht verraten</translation>
    </message>
</context>
<context>
    <name>LearnedTexts</name>
    <message numerus="yes">
        <source>%n direction(s) of the weights are not told by these pixels and stay as small as possible. A smaller kernel, fewer pixels left out or a picture with more structure would tell them</source>
        <translation>
            <numerusform>%n Richtung der Gewichte wird von diesen Pixeln nicht verraten und bleibt so klein wie möglich. Ein kleinerer Filterkern, weniger ausgelassene Pixel oder ein Bild mit mehr Struktur würden sie verraten</numerusform>
            <numerusform>%n Richtungen der Gewichte werden von diesen Pixeln nicht verraten und bleiben so klein wie möglich. Ein kleinerer Filterkern, weniger ausgelassene Pixel oder ein Bild mit mehr Struktur würden sie verraten</numerusform>
        </translation>
    </message>
    <message>
        <source>2 (1 + momentum) / the largest eigenvalue of the loss&apos;s curvature: with a larger rate every step overshoots the minimum by more than it came nearer</source>
        <translation>2 (1 + Momentum) / größter Eigenwert der Krümmung des Verlusts: Mit einer größeren Rate schießt jeder Schritt weiter über das Minimum hinaus, als er näher kam</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>Condition number: how much the pixels amplify an error on its way to the weights, at most; 1 is best, noise comes near it, smooth pictures are far away</source>
        <translation>Konditionszahl: wie sehr die Pixel einen Fehler auf dem Weg zu den Gewichten höchstens verstärken; 1 ist am besten, Rauschen kommt dem nahe, glatte Bilder sind weit entfernt</translation>
    </message>
    <message>
        <source>Directions in which the pixels do not vary: any weights along them make the same picture</source>
        <translation>Richtungen, in denen sich die Pixel nicht ändern: Beliebige Gewichte entlang dieser machen dasselbe Bild</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Length of the last gradient, in the scaled units that the steps are made in</source>
        <translation>Länge des letzten Gradienten, in den skalierten Einheiten, in denen die Schritte gemacht werden</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Mean squared error in squared values of the second picture, and the least that any kernel of this size has</source>
        <translation>Mittlerer quadratischer Fehler in quadrierten Werten des zweiten Bildes, und der kleinste, den ein Filterkern dieser Größe haben kann</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht verraten</translation>
    </message>
    <message>
        <source>Open, drop or paste a second picture that something unknown made of the one in the window, such as another program&apos;s filter; the kernel that did it is found. To try it, take the filtered panel, and choose another kernel in the window.</source>
        <translation>Öffnen Sie ein zweites Bild, das etwas Unbekanntes aus dem im Fenster gemacht hat, etwa der Filter eines anderen Programms, legen Sie es ab oder fügen Sie es ein; der Filterkern, der es war, wird gefunden. Zum Ausprobieren nehmen Sie das gefilterte Bildfeld und wählen im Fenster einen anderen Filterkern.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restfehler</translation>
    </message>
    <message>
        <source>Root mean square of what the kernel makes less what is wanted, in values of the second picture. Rounding to whole numbers alone makes 0.289</source>
        <translation>Quadratisches Mittel dessen, was der Filterkern macht, weniger dem, was gewünscht ist, in Werten des zweiten Bildes. Runden auf ganze Zahlen allein macht 0,289</translation>
    </message>
    <message>
        <source>Stable rate</source>
        <translation>Stabile Rate</translation>
    </message>
    <message>
        <source>Standard errors of the weights, if the residuals are independent; point at a weight for its own</source>
        <translation>Standardfehler der Gewichte, wenn die Restfehler unabhängig sind; zeigen Sie auf ein Gewicht für seinen eigenen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps that were made since the random weights</source>
        <translation>Schritte, die seit den zufälligen Gewichten gemacht wurden</translation>
    </message>
    <message>
        <source>The preset whose weights are most alike, in any turn, mirrored, with any factor</source>
        <translation>Die Vorlage mit den ähnlichsten Gewichten, beliebig gedreht, gespiegelt, mit beliebigem Faktor</translation>
    </message>
    <message>
        <source>The share of the second picture&apos;s variance that the kernel explains</source>
        <translation>Der Anteil der Varianz des zweiten Bildes, den der Filterkern erklärt</translation>
    </message>
    <message>
        <source>The weight that lies on the output pixel: of all that were tried, the one with the smallest residual. Padding and stride follow from the sizes of the pictures</source>
        <translation>Das Gewicht, das auf dem Ausgabepixel liegt: von allen versuchten das mit dem kleinsten Restfehler. Rand und Schrittweite folgen aus den Größen der Bilder</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>What is added to every pixel, and its standard error where it is known</source>
        <translation>Was zu jedem Pixel addiert wird, und sein Standardfehler, wo er bekannt ist</translation>
    </message>
    <message>
        <source>Where the second picture comes from</source>
        <translation>Woher das zweite Bild kommt</translation>
    </message>
    <message>
        <source>Which pixels of the second picture were used, and why others were not</source>
        <translation>Welche Pixel des zweiten Bildes verwendet wurden, und warum andere nicht</translation>
    </message>
    <message>
        <source>Why the loss grew instead of falling; the kernel is the last one before</source>
        <translation>Warum der Verlust wuchs, statt zu fallen; der Filterkern ist der letzte davor</translation>
    </message>
    <message>
        <source>all weights are 0</source>
        <translation>alle Gewichte sind 0</translation>
    </message>
    <message>
        <source>below {0}</source>
        <translation>unter {0}</translation>
    </message>
    <message>
        <source>compared by luminance</source>
        <translation>nach Helligkeit verglichen</translation>
    </message>
    <message>
        <source>full padding</source>
        <translation>voller Rand</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>unbeschränkt</translation>
    </message>
    <message>
        <source>without padding</source>
        <translation>ohne Rand</translation>
    </message>
    <message>
        <source>{0} (largest {1})</source>
        <translation>{0} (größter {1})</translation>
    </message>
    <message>
        <source>{0} (least {1})</source>
        <translation>{0} (kleinster {1})</translation>
    </message>
    <message>
        <source>{0} NaN or infinite</source>
        <translation>{0} NaN oder unendlich</translation>
    </message>
    <message>
        <source>{0} at the border</source>
        <translation>{0} am Rand</translation>
    </message>
    <message>
        <source>{0} left out to save time</source>
        <translation>{0} ausgelassen, um Zeit zu sparen</translation>
    </message>
    <message>
        <source>{0} saturated</source>
        <translation>{0} gesättigt</translation>
    </message>
    <message>
        <source>{0} used</source>
        <translation>{0} verwendet</translation>
    </message>
    <message>
        <source>{0}, not told by these pixels</source>
        <translation>{0}, von diesen Pixeln nicht verraten</translation>
    </message>
    <message>
        <source>{0}, stride {1} × {2}</source>
        <translation>{0}, Schrittweite {1} × {2}</translation>
    </message>
    <message>
        <source>± {0} to {1}</source>
        <translation>± {0} bis {1}</translation>
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
    <name>LossPlot</name>
    <message>
        <source>Loss over the steps</source>
        <translation>Verlust über den Schritten</translation>
    </message>
    <message>
        <source>Mean squared error over the steps, each line of the axis a power of ten; the dashed line is the least that is possible</source>
        <translation>Mittlerer quadratischer Fehler über den Schritten, jede Linie der Achse eine Zehnerpotenz; die gestrichelte Linie ist der kleinste mögliche</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{0} steps, the loss is {1:.4g}</source>
        <translation>{0} Schritte, der Verlust ist {1:.4g}</translation>
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
    <name>MapChoosers</name>
    <message>
        <source> of {0}</source>
        <translation> von {0}</translation>
    </message>
    <message>
        <source>Map that comes into the layer</source>
        <translation>Karte, die in die Schicht hereinkommt</translation>
    </message>
    <message>
        <source>Which of the maps that come into the layer is shown, and what a kernel of two dimensions makes of it</source>
        <translation>Welche der Karten, die in die Schicht hereinkommen, gezeigt wird, und was ein Filterkern mit zwei Dimensionen aus ihr macht</translation>
    </message>
</context>
<context>
    <name>MemoryWatch</name>
    <message>
        <source>All maps of this recipe take {0}, {1} are free: what is visible is computed, and files are written piece by piece</source>
        <translation>Alle Karten dieses Rezepts brauchen {0}, frei sind {1}: Berechnet wird, was zu sehen ist, und Dateien werden Stück für Stück geschrieben</translation>
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
    <name>ModelPage</name>
    <message>
        <source>Its input: channels {0}, pixels {1} × {2}. Models are trained on values from 0 to 1 or on normalised ones (less the mean, by the deviation); which, only its makers can say.</source>
        <translation>Sein Eingang: Kanäle {0}, Pixel {1} × {2}. Modelle werden mit Werten von 0 bis 1 trainiert oder mit normierten (minus Mittelwert, durch Abweichung); mit welchen, wissen nur, die es gemacht haben.</translation>
    </message>
    <message>
        <source>Multiplies the scale of the first layer&apos;s kernels by 1/{0:g}</source>
        <translation>Multipliziert die Skalierung der Filterkerne der ersten Schicht mit 1/{0:g}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes of the model</source>
        <translation>Knoten des Modells</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>The model expects pixels from 0 to 1: divide by {0:g}</source>
        <translation>Das Modell erwartet Pixel von 0 bis 1: durch {0:g} teilen</translation>
    </message>
    <message>
        <source>What becomes of each node of the model, in its order</source>
        <translation>Was aus jedem Knoten des Modells wird, in seiner Reihenfolge</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
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
    <name>PicturePage</name>
    <message>
        <source>Begin again with random weights of the seed</source>
        <translation>Wieder mit zufälligen Gewichten des Startwerts beginnen</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Abgelegtes Bild</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find takes a while for this size</source>
        <translation>„Finden“ dauert bei dieser Größe eine Weile</translation>
    </message>
    <message>
        <source>Find the kernel again with these settings</source>
        <translation>Den Filterkern mit diesen Einstellungen neu finden</translation>
    </message>
    <message>
        <source>Finding the kernel…</source>
        <translation>Der Filterkern wird gesucht…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Go downhill step after step, or pause</source>
        <translation>Schritt für Schritt bergab gehen, oder anhalten</translation>
    </message>
    <message>
        <source>It is layer {0} now</source>
        <translation>Es ist jetzt Schicht {0}</translation>
    </message>
    <message>
        <source>It is the selected kernel now</source>
        <translation>Es ist jetzt der gewählte Filterkern</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Learned kernel</source>
        <translation>Gelernter Filterkern</translation>
    </message>
    <message>
        <source>Learned layer</source>
        <translation>Gelernte Schicht</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Make a single step</source>
        <translation>Einen einzelnen Schritt machen</translation>
    </message>
    <message>
        <source>Make it a layer of its own behind the selected one</source>
        <translation>Eine eigene Schicht hinter der gewählten daraus machen</translation>
    </message>
    <message>
        <source>Make it the selected kernel of the selected layer</source>
        <translation>Zum gewählten Filterkern der gewählten Schicht machen</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Neue Schicht</translation>
    </message>
    <message>
        <source>Open, drop or paste the picture that something made of this one</source>
        <translation>Öffnen, ablegen oder einfügen: das Bild, das etwas aus diesem gemacht hat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Show the kernel in the window while it is learned; undone in one step</source>
        <translation>Den Filterkern im Fenster zeigen, während er gelernt wird; in einem Schritt rückgängig</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take as kernel</source>
        <translation>Als Filterkern übernehmen</translation>
    </message>
    <message>
        <source>Take as new layer</source>
        <translation>Als neue Schicht übernehmen</translation>
    </message>
    <message>
        <source>What was found, and how sure it is</source>
        <translation>Was gefunden wurde, und wie sicher es ist</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation>Verlust {0}</translation>
    </message>
</context>
<context>
    <name>PictureSettings</name>
    <message>
        <source>Any anchor</source>
        <translation>Beliebiger Anker</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Chooses the random weights of the beginning and the pixels of each batch</source>
        <translation>Bestimmt die zufälligen Gewichte des Anfangs und die Pixel jedes Stapels</translation>
    </message>
    <message>
        <source>Columns of the kernel</source>
        <translation>Spalten des Filterkerns</translation>
    </message>
    <message>
        <source>Columns of the kernel that is looked for, 1 to {0}</source>
        <translation>Spalten des gesuchten Filterkerns, 1 bis {0}</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>How far each step goes along the gradient</source>
        <translation>Wie weit jeder Schritt am Gradienten entlang geht</translation>
    </message>
    <message>
        <source>How many steps are made before the screen follows: 1 to watch, 100 to arrive</source>
        <translation>Wie viele Schritte gemacht werden, bevor der Bildschirm folgt: 1 zum Zusehen, 100 zum Ankommen</translation>
    </message>
    <message>
        <source>How the kernel is found</source>
        <translation>Wie der Filterkern gefunden wird</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Kleinste Quadrate</translation>
    </message>
    <message>
        <source>Leave out pixels of the second picture at the ends of its range, 0 and 255 in 8 bits: what was beyond was cut off there</source>
        <translation>Pixel des zweiten Bildes an den Enden seines Wertebereichs auslassen, 0 und 255 bei 8 Bit: Was darüber hinausging, wurde dort abgeschnitten</translation>
    </message>
    <message>
        <source>Leave out pixels whose window reaches over the edge, or use them with a border rule</source>
        <translation>Pixel auslassen, deren Fenster über die Kante reicht, oder sie mit einer Randregel verwenden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Look for a number that is added to every pixel, too</source>
        <translation>Auch eine Zahl suchen, die zu jedem Pixel addiert wird</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pace, in steps for each frame</source>
        <translation>Tempo, in Schritten je Bild</translation>
    </message>
    <message>
        <source>Pixels drawn for each step: few make cheap and noisy steps, many dear and sure ones</source>
        <translation>Pixel, die für jeden Schritt gezogen werden: Wenige machen billige und verrauschte Schritte, viele teure und sichere</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rows of the kernel</source>
        <translation>Zeilen des Filterkerns</translation>
    </message>
    <message>
        <source>Rows of the kernel that is looked for, 1 to {0}</source>
        <translation>Zeilen des gesuchten Filterkerns, 1 bis {0}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Settings of learning</source>
        <translation>Einstellungen des Lernens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip cut-off</source>
        <translation>Ohne gesättigte</translation>
    </message>
    <message>
        <source>Solve the equations exactly, or walk downhill from random weights and watch</source>
        <translation>Die Gleichungen exakt lösen, oder von zufälligen Gewichten bergab gehen und zusehen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>Summe der Gewichte</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>Symmetry of the weights</source>
        <translation>Symmetrie der Gewichte</translation>
    </message>
    <message>
        <source>The learning rate must be above 0</source>
        <translation>Die Lernrate muss über 0 liegen</translation>
    </message>
    <message>
        <source>The rule that turns a gradient into a step</source>
        <translation>Die Regel, die aus einem Gradienten einen Schritt macht</translation>
    </message>
    <message>
        <source>Try every weight as the one that lies on the output pixel, and take the best</source>
        <translation>Jedes Gewicht als das versuchen, das auf dem Ausgabepixel liegt, und das beste nehmen</translation>
    </message>
    <message>
        <source>What the weights must add up to: 0 keeps even areas at 0, 1 as bright as they are</source>
        <translation>Wozu sich die Gewichte addieren müssen: 0 hält gleichmäßige Flächen bei 0, 1 so hell, wie sie sind</translation>
    </message>
    <message>
        <source>Which weights must be alike: fewer numbers are to be found, each more surely</source>
        <translation>Welche Gewichte gleich sein müssen: Weniger Zahlen sind zu finden, jede sicherer</translation>
    </message>
    <message>
        <source>{0} a frame</source>
        <translation>{0} je Bild</translation>
    </message>
</context>
<context>
    <name>PictureWork</name>
    <message>
        <source>There is not enough memory to learn from these pictures</source>
        <translation>Der Speicher reicht nicht, um aus diesen Bildern zu lernen</translation>
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
    <name>ProfilePlot</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>distance in pixels of the original</source>
        <translation>Abstand in Pixeln des Originals</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Between pixels</source>
        <translation>Zwischen Pixeln</translation>
    </message>
    <message>
        <source>Bilinear: between the middles of four pixels in proportion. Else the true value of the pixel under each sample</source>
        <translation>Bilinear: anteilig zwischen den Mitten von vier Pixeln. Sonst der wahre Wert des Pixels unter jeder Probe</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column and row of the start and of the end, from 0</source>
        <translation>Spalte und Zeile von Anfang und Ende, ab 0</translation>
    </message>
    <message>
        <source>Drag in a panel to draw the line, its ends or the whole line to move it; Shift keeps it level or upright</source>
        <translation>In einem Bildfeld ziehen zeichnet die Linie, an ihren Enden oder an der ganzen Linie verschiebt sie; Umschalt hält sie waagrecht oder senkrecht</translation>
    </message>
    <message>
        <source>Draw each curve from its least to its greatest value, so that small ones are seen beside large ones</source>
        <translation>Jede Kurve von ihrem kleinsten bis zu ihrem größten Wert zeichnen, sodass kleine neben großen zu sehen sind</translation>
    </message>
    <message>
        <source>Draw the line</source>
        <translation>Linie zeichnen</translation>
    </message>
    <message>
        <source>Four numbers are needed, x and y of both ends, such as 0, 12, 511, 12</source>
        <translation>Vier Zahlen sind nötig, x und y beider Enden, etwa 0, 12, 511, 12</translation>
    </message>
    <message>
        <source>How many lines side by side, a pixel apart, the mean is taken of</source>
        <translation>Von wie vielen Linien nebeneinander, je ein Pixel auseinander, der Mittelwert genommen wird</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Line from x, y to x, y</source>
        <translation>Linie von x, y bis x, y</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Eigene Skalen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The row or the column of the pixel in focus, or a line that is drawn</source>
        <translation>Die Zeile oder die Spalte des Pixels im Fokus, oder eine gezeichnete Linie</translation>
    </message>
    <message>
        <source>Width of the line</source>
        <translation>Breite der Linie</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>length {0}</source>
        <translation>Länge {0}</translation>
    </message>
    <message>
        <source>x goes from 0 to {0}, y to {1}</source>
        <translation>x geht von 0 bis {0}, y bis {1}</translation>
    </message>
    <message>
        <source>{0} · a sample every {1} pixels</source>
        <translation>{0} · eine Probe alle {1} Pixel</translation>
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
    <name>ReceptiveMarks</name>
    <message>
        <source> ({0} away from the border)</source>
        <translation> ({0} abseits des Rands)</translation>
    </message>
    <message>
        <source>receptive field {0}</source>
        <translation>rezeptives Feld {0}</translation>
    </message>
    <message>
        <source>receptive field {0} in {1} parts</source>
        <translation>rezeptives Feld {0} in {1} Teilen</translation>
    </message>
    <message>
        <source>receptive field: no pixel of the image</source>
        <translation>rezeptives Feld: kein Pixel des Bildes</translation>
    </message>
    <message>
        <source>{0} in the input</source>
        <translation>{0} im Eingang</translation>
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
    <name>RememberedDialog</name>
    <message>
        <source>Bring the recipe back that was deleted last (Ctrl+Z)</source>
        <translation>Das zuletzt gelöschte Rezept wiederherstellen (Strg+Z)</translation>
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
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the present recipe with this one (Return)</source>
        <translation>Das jetzige Rezept mit diesem vergleichen (Eingabe)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>F2 renames, Delete deletes, Return compares</source>
        <translation>F2 benennt um, Entf löscht, Eingabe vergleicht</translation>
    </message>
    <message>
        <source>Forget this recipe (Delete)</source>
        <translation>Dieses Rezept vergessen (Entf)</translation>
    </message>
    <message>
        <source>Kept until this window is closed; a recipe saved to a file stays longer.</source>
        <translation>Aufgehoben, bis dieses Fenster geschlossen wird; ein gespeichertes Rezept bleibt länger.</translation>
    </message>
    <message>
        <source>Make this recipe the present one; Undo brings the present one back</source>
        <translation>Dieses Rezept zum jetzigen machen; Rückgängig bringt das jetzige zurück</translation>
    </message>
    <message>
        <source>Remembered recipes</source>
        <translation>Gemerkte Rezepte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Einen anderen Namen eingeben (F2)</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>“{0}” is empty or the name of another one</source>
        <translation>„{0}“ ist leer oder der Name eines anderen</translation>
    </message>
</context>
<context>
    <name>RememberedRecipes</name>
    <message>
        <source>layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>{0} × {1} kernel</source>
        <translation>{0} × {1}-Filterkern</translation>
    </message>
</context>
<context>
    <name>ResponsePicture</name>
    <message>
        <source>Frequency response</source>
        <translation>Frequenzgang</translation>
    </message>
</context>
<context>
    <name>ResponsePlot</name>
    <message>
        <source>Response along the angle</source>
        <translation>Frequenzgang entlang des Winkels</translation>
    </message>
    <message>
        <source>cycles per pixel</source>
        <translation>Perioden pro Pixel</translation>
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
    <name>ScrollingTabs</name>
    <message>
        <source>Scroll to earlier tabs</source>
        <translation>Zu früheren Reitern</translation>
    </message>
    <message>
        <source>Scroll to later tabs</source>
        <translation>Zu späteren Reitern</translation>
    </message>
</context>
<context>
    <name>SecondPicture</name>
    <message>
        <source>&amp;Filtered panel</source>
        <translation>&amp;Gefiltertes Bildfeld</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Filtered panel</source>
        <translation>Gefiltertes Bildfeld</translation>
    </message>
    <message>
        <source>Filtered panel, &amp;rounded</source>
        <translation>Gefiltertes Bildfeld, ge&amp;rundet</translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>Open an image file as the second picture</source>
        <translation>Eine Bilddatei als zweites Bild öffnen</translation>
    </message>
    <message>
        <source>Open second picture</source>
        <translation>Zweites Bild öffnen</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Zweites Bild</translation>
    </message>
    <message>
        <source>Take the filtered panel as a file of the picture&apos;s kind would hold it: rounded to whole numbers, and cut off at the ends of the range</source>
        <translation>Das gefilterte Bildfeld nehmen, wie eine Datei von der Art des Bildes es enthielte: auf ganze Zahlen gerundet und an den Enden des Wertebereichs abgeschnitten</translation>
    </message>
    <message>
        <source>Take the filtered panel as it is now, exactly</source>
        <translation>Das gefilterte Bildfeld nehmen, wie es jetzt ist, genau</translation>
    </message>
    <message>
        <source>Take the picture on the clipboard</source>
        <translation>Das Bild aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>The clipboard holds no picture</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>The filtered panel shows nothing yet</source>
        <translation>Das gefilterte Bildfeld zeigt noch nichts</translation>
    </message>
    <message>
        <source>The picture that something unknown made of the one in the window</source>
        <translation>Das Bild, das etwas Unbekanntes aus dem im Fenster gemacht hat</translation>
    </message>
    <message>
        <source>{0}: there is not enough memory</source>
        <translation>{0}: der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>SeparationView</name>
    <message>
        <source>0.5: chance</source>
        <translation>0.5: Zufall</translation>
    </message>
    <message>
        <source>0: all respond less</source>
        <translation>0: alle schwächer</translation>
    </message>
    <message>
        <source>1: all respond more</source>
        <translation>1: alle stärker</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Area under the ROC curve of {0} against the rest: {1}</source>
        <translation>Fläche unter der ROC-Kurve von {0} gegen die übrigen: {1}</translation>
    </message>
    <message>
        <source>Label against the rest</source>
        <translation>Klasse gegen die übrigen</translation>
    </message>
    <message>
        <source>One label alone cannot be told from a rest</source>
        <translation>Eine einzige Klasse lässt sich von nichts unterscheiden</translation>
    </message>
    <message>
        <source>The label that the response shall tell from all others</source>
        <translation>Die Klasse, die die Antwort von allen anderen unterscheiden soll</translation>
    </message>
    <message>
        <source>Without labels nothing can be told apart</source>
        <translation>Ohne Klassen lässt sich nichts unterscheiden</translation>
    </message>
    <message>
        <source>area {0}</source>
        <translation>Fläche {0}</translation>
    </message>
    <message>
        <source>middle half {0} to {1}</source>
        <translation>mittlere Hälfte {0} bis {1}</translation>
    </message>
    <message>
        <source>{0}: median {1}</source>
        <translation>{0}: Median {1}</translation>
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
        <source>Direction 0°</source>
        <translation>Richtung 0°</translation>
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
        <source>Drag, or arrow keys on the line, Page Up and Page Down</source>
        <translation>Ziehen oder Pfeiltasten auf der Linie, Bild auf und Bild ab</translation>
    </message>
    <message>
        <source>Drag, or arrow keys, with Shift</source>
        <translation>Ziehen, oder Pfeiltasten, mit Umschalt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>In number fields</source>
        <translation>In Zahlenfeldern</translation>
    </message>
    <message>
        <source>In the frequency response</source>
        <translation>Im Frequenzgang</translation>
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
        <source>Move the line of a wipe, or far</source>
        <translation>Die Linie beim Wischen verschieben, oder weit</translation>
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
        <source>Turn the direction, or by 15°</source>
        <translation>Richtung drehen, oder um 15°</translation>
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
    <name>SmallPictures</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>The largest difference is {0:.3g}</source>
        <translation>Der größte Unterschied ist {0:.3g}</translation>
    </message>
    <message>
        <source>The middle of the second picture, what the kernel makes there of the first one, and the difference: gray is none, and its largest is black or white</source>
        <translation>Die Mitte des zweiten Bildes, was der Filterkern dort aus dem ersten macht, und der Unterschied: Grau ist keiner, und der größte ist schwarz oder weiß</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Wanted and made pictures</source>
        <translation>Gewünschtes und gemachtes Bild</translation>
    </message>
</context>
<context>
    <name>SpectrumView</name>
    <message numerus="yes">
        <source>%n not finite, taken as the mean</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n nicht endlich, als Mittelwert genommen</numerusform>
            <numerusform>%n nicht endlich, als Mittelwert genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>All values are equal: there are no frequencies</source>
        <translation>Alle Werte sind gleich: Es gibt keine Frequenzen</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Fade the edges out: left and right, top and bottom differ, which would look like a cross of frequencies</source>
        <translation>Ränder ausblenden: Links und rechts, oben und unten unterscheiden sich, was wie ein Kreuz von Frequenzen aussähe</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Hann window</source>
        <translation>Hann-Fenster</translation>
    </message>
    <message>
        <source>Nothing is selected; drag with Shift in a panel</source>
        <translation>Nichts ist ausgewählt; mit Umschalt in einem Bildfeld ziehen</translation>
    </message>
    <message>
        <source>Power by frequency</source>
        <translation>Leistung nach Frequenz</translation>
    </message>
    <message>
        <source>Power, dB</source>
        <translation>Leistung, dB</translation>
    </message>
    <message>
        <source>Ratio, dB</source>
        <translation>Verhältnis, dB</translation>
    </message>
    <message>
        <source>Spectrum of {0}</source>
        <translation>Spektrum von {0}</translation>
    </message>
    <message>
        <source>The mean power at each frequency, or how many times that of the original it is: the response of the kernel</source>
        <translation>Die mittlere Leistung bei jeder Frequenz, oder das Wievielfache der des Originals sie ist: der Frequenzgang des Filterkerns</translation>
    </message>
    <message>
        <source>The selection holds no pixel of this map</source>
        <translation>Die Auswahl enthält kein Pixel dieser Karte</translation>
    </message>
    <message>
        <source>cycles per pixel of the original</source>
        <translation>Perioden pro Pixel des Originals</translation>
    </message>
    <message>
        <source>of all {0}</source>
        <translation>von allen {0}</translation>
    </message>
    <message>
        <source>of the middle {0}</source>
        <translation>der mittleren {0}</translation>
    </message>
    <message>
        <source>period {0}</source>
        <translation>Periode {0}</translation>
    </message>
    <message>
        <source>{0} cycles per pixel</source>
        <translation>{0} Perioden pro Pixel</translation>
    </message>
    <message>
        <source>{0} cycles per pixel, period {1}</source>
        <translation>{0} Perioden pro Pixel, Periode {1}</translation>
    </message>
    <message>
        <source>{0} dB</source>
        <translation>{0} dB</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>1 % below</source>
        <translation>1 % darunter</translation>
    </message>
    <message>
        <source>25 % below</source>
        <translation>25 % darunter</translation>
    </message>
    <message>
        <source>75 % below</source>
        <translation>75 % darunter</translation>
    </message>
    <message>
        <source>99 % below</source>
        <translation>99 % darunter</translation>
    </message>
    <message>
        <source>A quarter of the values are below this one</source>
        <translation>Ein Viertel der Werte liegt darunter</translation>
    </message>
    <message>
        <source>Half of the values are below this one</source>
        <translation>Die Hälfte der Werte liegt darunter</translation>
    </message>
    <message>
        <source>How far values lie from the mean: the root of the mean squared distance</source>
        <translation>Wie weit Werte vom Mittelwert entfernt liegen: die Wurzel des mittleren quadratischen Abstands</translation>
    </message>
    <message>
        <source>How many values there are</source>
        <translation>Wie viele Werte es gibt</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
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
        <source>NaN and infinite values, which all other figures leave out</source>
        <translation>NaN und unendliche Werte, die alle anderen Angaben auslassen</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Ninety-nine percent of the values are below this one</source>
        <translation>Neunundneunzig Prozent der Werte liegen darunter</translation>
    </message>
    <message>
        <source>Not finite</source>
        <translation>Nicht endlich</translation>
    </message>
    <message>
        <source>One percent of the values are below this one</source>
        <translation>Ein Prozent der Werte liegt darunter</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Standardabw.</translation>
    </message>
    <message>
        <source>The greatest value</source>
        <translation>Der größte Wert</translation>
    </message>
    <message>
        <source>The least value</source>
        <translation>Der kleinste Wert</translation>
    </message>
    <message>
        <source>The share of values at or above the greatest one that the image&apos;s kind can hold</source>
        <translation>Der Anteil der Werte, die den größten erreichen oder überschreiten, den die Bildart fassen kann</translation>
    </message>
    <message>
        <source>The share of values at or below the least one that the image&apos;s kind can hold</source>
        <translation>Der Anteil der Werte, die den kleinsten erreichen oder unterschreiten, den die Bildart fassen kann</translation>
    </message>
    <message>
        <source>The share of values below 0</source>
        <translation>Der Anteil der Werte unter 0</translation>
    </message>
    <message>
        <source>The share of values that are 0</source>
        <translation>Der Anteil der Werte, die 0 sind</translation>
    </message>
    <message>
        <source>The sum of all values divided by their number</source>
        <translation>Die Summe aller Werte geteilt durch ihre Anzahl</translation>
    </message>
    <message>
        <source>Three quarters of the values are below this one</source>
        <translation>Drei Viertel der Werte liegen darunter</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>{0} or less</source>
        <translation>{0} oder weniger</translation>
    </message>
    <message>
        <source>{1} or more</source>
        <translation>{1} oder mehr</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Figures of all values that are counted</source>
        <translation>Angaben zu allen gezählten Werten</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
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
    <name>StepBar</name>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End stepping</source>
        <translation>Schritte beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>Schritte abspielen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>Schritte je Sekunde</translation>
    </message>
    <message>
        <source>The step: Left and Right go a pixel on or back, Up and Down a row, Space plays</source>
        <translation>Der Schritt: Links und Rechts gehen ein Pixel vor oder zurück, Auf und Ab eine Zeile, Leertaste spielt ab</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>gepoolt</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <comment>steps a second</comment>
        <translation>{0}/s</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Getting ready for this computer…</source>
        <translation>Bereitet sich auf diesen Rechner vor…</translation>
    </message>
    <message>
        <source>The selection has no filtered pixel</source>
        <translation>In der Auswahl liegt kein gefiltertes Pixel</translation>
    </message>
</context>
<context>
    <name>SteppingTools</name>
    <message>
        <source>Step</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>StripPlace</name>
    <message>
        <source>Border of panels and studies</source>
        <translation>Grenze von Bildfeldern und Studien</translation>
    </message>
    <message>
        <source>Drag, or press arrow keys, to give the strip another height; Return or a double click gives it what the panels leave</source>
        <translation>Ziehen oder Pfeiltasten drücken, um die Höhe des Streifens zu ändern; Eingabe oder ein Doppelklick gibt ihm, was die Bildfelder übrig lassen</translation>
    </message>
</context>
<context>
    <name>Studies</name>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find kernels by themselves, from pictures or labels</source>
        <translation>Filterkerne von selbst finden, aus Bildern oder Klassen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Filterkern</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Show how often which value occurs, and statistics</source>
        <translation>Zeigen, wie oft welcher Wert vorkommt, und Statistik</translation>
    </message>
    <message>
        <source>Show the items of a dataset, ranked by their response</source>
        <translation>Die Elemente eines Datensatzes zeigen, nach ihrer Antwort geordnet</translation>
    </message>
    <message>
        <source>Show the layer&apos;s kernels, each with the map it makes</source>
        <translation>Die Filterkerne der Schicht zeigen, jeden mit der Karte, die er macht</translation>
    </message>
    <message>
        <source>Show the recipe as source code that runs by itself</source>
        <translation>Das Rezept als Quelltext zeigen, der für sich allein läuft</translation>
    </message>
    <message>
        <source>Show the values along a row, a column or a drawn line</source>
        <translation>Die Werte entlang einer Zeile, einer Spalte oder einer gezeichneten Linie zeigen</translation>
    </message>
    <message>
        <source>Show what each layer makes, sees and costs</source>
        <translation>Zeigen, was jede Schicht macht, sieht und kostet</translation>
    </message>
    <message>
        <source>Show what the kernel is: sums, range, response, rank</source>
        <translation>Zeigen, was der Filterkern ist: Summen, Bereich, Frequenzgang, Rang</translation>
    </message>
    <message>
        <source>Show which spatial frequencies the panels are made of</source>
        <translation>Zeigen, aus welchen Ortsfrequenzen die Bilder bestehen</translation>
    </message>
    <message>
        <source>Show why the chosen pixel has its value</source>
        <translation>Zeigen, warum das gewählte Pixel seinen Wert hat</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Getting ready for this computer…</source>
        <translation>Bereitet sich auf diesen Rechner vor…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Gepoolt</translation>
    </message>
    <message>
        <source>Pooling is off</source>
        <translation>Pooling ist aus</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>There is no such map</source>
        <translation>Es gibt keine solche Karte</translation>
    </message>
</context>
<context>
    <name>StudyHeader</name>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Alle Bildfelder</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Of the whole image, or of the rectangle that is selected in the panels</source>
        <translation>Des ganzen Bildes, oder des Rechtecks, das in den Bildfeldern ausgewählt ist</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bildfeld</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Which colours are shown</source>
        <translation>Welche Farben gezeigt werden</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Whose values are shown; all three stand side by side</source>
        <translation>Wessen Werte gezeigt werden; alle drei stehen nebeneinander</translation>
    </message>
</context>
<context>
    <name>StudyStrip</name>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
</context>
<context>
    <name>SwatchItems</name>
    <message>
        <source>Kernel {0} of {1}</source>
        <translation>Filterkern {0} von {1}</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message numerus="yes">
        <source>%n row(s) copied as a table</source>
        <translation>
            <numerusform>%n Zeile als Tabelle kopiert</numerusform>
            <numerusform>%n Zeilen als Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All values as a table, for a spreadsheet</source>
        <translation>Alle Werte als Tabelle, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>&amp;Werte kopieren</translation>
    </message>
    <message>
        <source>Copy values or picture</source>
        <translation>Werte oder Bild kopieren</translation>
    </message>
    <message>
        <source>Save the values as CSV…</source>
        <translation>Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>Das Bild wurde kopiert</translation>
    </message>
    <message>
        <source>There is nothing to copy yet</source>
        <translation>Es gibt noch nichts zu kopieren</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Es gibt noch nichts zu speichern</translation>
    </message>
    <message>
        <source>What is shown, as a picture</source>
        <translation>Was gezeigt wird, als Bild</translation>
    </message>
    <message>
        <source>{0} was not saved: {1}</source>
        <translation>{0} wurde nicht gespeichert: {1}</translation>
    </message>
    <message>
        <source>{0} was saved</source>
        <translation>{0} wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>TakingForm</name>
    <message>
        <source>As colours</source>
        <translation>Als Farben</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Draw three inputs as red, green and blue</source>
        <translation>Drei Eingänge als Rot, Grün und Blau zeichnen</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>Erster Eingang</translation>
    </message>
    <message>
        <source>From input</source>
        <translation>Von Eingang</translation>
    </message>
    <message>
        <source>How the inputs of a filter become a kernel</source>
        <translation>Wie aus den Eingängen eines Filters ein Filterkern wird</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Last input</source>
        <translation>Letzter Eingang</translation>
    </message>
    <message>
        <source>Mean over the inputs, a flat kernel</source>
        <translation>Mittelwert der Eingänge, flacher Filterkern</translation>
    </message>
    <message>
        <source>New layer behind layer {0}</source>
        <translation>Neue Schicht hinter Schicht {0}</translation>
    </message>
    <message>
        <source>One input, a flat kernel</source>
        <translation>Ein Eingang, flacher Filterkern</translation>
    </message>
    <message>
        <source>Order of the axes</source>
        <translation>Reihenfolge der Achsen</translation>
    </message>
    <message>
        <source>Replace the kernels of layer {0}</source>
        <translation>Filterkerne von Schicht {0} ersetzen</translation>
    </message>
    <message>
        <source>Summed over the incoming maps, as in a CNN</source>
        <translation>Summe über die Eingangskarten wie in einem CNN</translation>
    </message>
    <message>
        <source>Take the biases of the filters too</source>
        <translation>Auch den Bias jedes Filters übernehmen</translation>
    </message>
    <message>
        <source>The first input that is taken, counted from 1</source>
        <translation>Der erste Eingang, der übernommen wird, gezählt ab 1</translation>
    </message>
    <message>
        <source>The last input that is taken, counted from 1</source>
        <translation>Der letzte Eingang, der übernommen wird, gezählt ab 1</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Which axis of the tensor counts what; programs differ in it</source>
        <translation>Welche Achse des Tensors was zählt; Programme unterscheiden sich darin</translation>
    </message>
    <message>
        <source>Which layer gets the filters</source>
        <translation>Welche Schicht die Filter bekommt</translation>
    </message>
    <message>
        <source>With bias</source>
        <translation>Mit Bias</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>TensorList</name>
    <message numerus="yes">
        <source>%n filter(s) of {0}, {1}</source>
        <translation>
            <numerusform>%n Filter mit {0}, {1}</numerusform>
            <numerusform>%n Filter mit {0}, {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n Eingang</numerusform>
            <numerusform>%n Eingängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Tensors of the file</source>
        <translation>Tensoren der Datei</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What the file holds; gray ones are no filters of pictures</source>
        <translation>Was die Datei enthält; graue sind keine Filter von Bildern</translation>
    </message>
    <message>
        <source>with bias</source>
        <translation>mit Bias</translation>
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
    <name>Tour</name>
    <message>
        <source>(Numbers of the channel {channel}.)</source>
        <translation>(Zahlen des Kanals {channel}.)</translation>
    </message>
    <message>
        <source>(What lies outside the picture is made by the border rule.)</source>
        <translation>(Was außerhalb des Bildes liegt, macht die Regel für den Rand.)</translation>
    </message>
    <message>
        <source>A picture is a table of numbers. The pixel under the crosshair, x {x}, y {y}, has the value {centre}; its neighbours, row by row, are {neighbours}. A filter looks at these nine numbers. The present one has a 1 in the middle and 0 around it, so that the filtered picture is still the same: {value}.</source>
        <translation>Ein Bild ist eine Tabelle von Zahlen. Das Pixel unter dem Fadenkreuz, x {x}, y {y}, hat den Wert {centre}; seine Nachbarn sind, Zeile für Zeile, {neighbours}. Ein Filter sieht diese neun Zahlen an. Der jetzige hat eine 1 in der Mitte und 0 darum, sodass das gefilterte Bild noch dasselbe ist: {value}.</translation>
    </message>
    <message>
        <source>A pixel and its neighbours</source>
        <translation>Ein Pixel und seine Nachbarn</translation>
    </message>
    <message>
        <source>A second layer does the same with the result of the first: {sizes}. Its pixel at the crosshair, {value}, rests on {field} pixels of your picture. A network has many filters in each layer: 100 make 100 pictures, and in a second layer 10,000. It learns their weights from examples.</source>
        <translation>Eine zweite Schicht macht dasselbe mit dem Ergebnis der ersten: {sizes}. Ihr Pixel am Fadenkreuz, {value}, beruht auf {field} Pixeln Ihres Bildes. Ein Netz hat viele Filter in jeder Schicht: 100 machen 100 Bilder, und in einer zweiten Schicht 10.000. Ihre Gewichte lernt es an Beispielen.</translation>
    </message>
    <message>
        <source>Back to my recipe</source>
        <translation>Zurück zu meinem Rezept</translation>
    </message>
    <message>
        <source>Each of the nine pixels is multiplied by the weight that lies on it, and the products are added: {terms} = {sum}. That is the filtered pixel. These are the weights of the tutorial. Type others into the table and watch.</source>
        <translation>Jedes der neun Pixel wird mit dem Gewicht multipliziert, das darauf liegt, und die Produkte werden addiert: {terms} = {sum}. Das ist das gefilterte Pixel. Dies sind die Gewichte des Tutorials. Geben Sie andere in die Tabelle ein und sehen Sie zu.</translation>
    </message>
    <message>
        <source>Horizontal lines</source>
        <translation>Horizontale Linien</translation>
    </message>
    <message>
        <source>New here? Eight short steps show on your picture what a filter does with its pixels.</source>
        <translation>Neu hier? Acht kurze Schritte zeigen an Ihrem Bild, was ein Filter mit dessen Pixeln macht.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Now weights on the left are negative and those on the right positive. Where both sides are alike they cancel out: 0, a medium gray. At a vertical line they do not, and it stands out. Here the left column adds {left}, the right one {right}, together {sum}.</source>
        <translation>Nun sind die Gewichte links negativ und die rechts positiv. Wo beide Seiten gleich sind, heben sie sich auf: 0, ein mittleres Grau. An einer vertikalen Linie tun sie das nicht, und sie tritt hervor. Hier bringt die linke Spalte {left}, die rechte {right}, zusammen {sum}.</translation>
    </message>
    <message>
        <source>Pooling takes the filtered pixels in blocks of 2 × 2 and keeps only the largest value of each. This block holds {cells}: {value} stays, the rest is dropped. So a strong positive answer survives, wherever in its block it stands.</source>
        <translation>Pooling nimmt die gefilterten Pixel in Blöcken von 2 × 2 und behält von jedem nur den größten Wert. Dieser Block hat {cells}: {value} bleibt, der Rest fällt weg. So überlebt eine starke positive Antwort, wo in ihrem Block sie auch steht.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Starts with a pixel and its neighbours; takes two minutes</source>
        <translation>Beginnt mit einem Pixel und seinen Nachbarn; dauert zwei Minuten</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Zum Rundgang</translation>
    </message>
    <message>
        <source>The filtered picture has {before} = {pixels_before} pixels, the pooled one {after} = {pixels_after}. That is {percent} percent fewer, and yet the lines are still there. View &gt; True size shows how small the picture has become.</source>
        <translation>Das gefilterte Bild hat {before} = {pixels_before} Pixel, das gepoolte {after} = {pixels_after}. Das sind {percent} Prozent weniger, und doch sind die Linien noch da. Ansicht &gt; Wahre Größe zeigt, wie klein das Bild geworden ist.</translation>
    </message>
    <message>
        <source>The largest of 2 × 2</source>
        <translation>Das Größte von 2 × 2</translation>
    </message>
    <message>
        <source>The numbers are being computed…</source>
        <translation>Die Zahlen werden berechnet…</translation>
    </message>
    <message>
        <source>The recipe that the tour made is on the screen. You can go on with it, or go back to the one you had before. Help &gt; Tour starts again at any time.</source>
        <translation>Das Rezept des Rundgangs steht auf dem Bildschirm. Sie können damit weitermachen oder zu dem zurück, das Sie vorher hatten. Hilfe &gt; Rundgang beginnt jederzeit von Neuem.</translation>
    </message>
    <message>
        <source>The same twice</source>
        <translation>Dasselbe zweimal</translation>
    </message>
    <message>
        <source>The same weights with rows and columns exchanged: negative above, positive below. Now horizontal lines stand out and vertical ones disappear. At the same pixel the upper row adds {above}, the lower one {below}, together {sum}.</source>
        <translation>Dieselben Gewichte mit vertauschten Zeilen und Spalten: oben negativ, unten positiv. Nun treten horizontale Linien hervor, und vertikale verschwinden. Am selben Pixel bringt die obere Zeile {above}, die untere {below}, zusammen {sum}.</translation>
    </message>
    <message>
        <source>The tour stays in the menu Help</source>
        <translation>Der Rundgang bleibt im Menü Hilfe</translation>
    </message>
    <message>
        <source>These weights add up to {weights}, so the sum of the products, {sum}, is about {weights} times too bright. The scale {scale} corrects that: {scale} × {sum} = {value}; the pixel itself has {centre}. The tutorial calls this number the weight. The button 1/Σ sets it for any kernel.</source>
        <translation>Diese Gewichte ergeben zusammen {weights}, also ist die Summe der Produkte, {sum}, etwa {weights}-mal zu hell. Die Skalierung {scale} gleicht das aus: {scale} × {sum} = {value}; das Pixel selbst hat {centre}. Das Tutorial nennt diese Zahl „weight“. Der Knopf 1/Σ setzt sie für jeden Filterkern.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Vertical lines</source>
        <translation>Vertikale Linien</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Which recipe do you want to go on with?</source>
        <translation>Mit welchem Rezept wollen Sie weitermachen?</translation>
    </message>
    <message>
        <source>You have changed the recipe; Next and Back set it as the tour needs it.</source>
        <translation>Sie haben das Rezept geändert; Weiter und Zurück setzen es, wie der Rundgang es braucht.</translation>
    </message>
    <message>
        <source>{percent} percent fewer pixels</source>
        <translation>{percent} Prozent weniger Pixel</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Drag, or press Space, arrow keys and Space again, to draw; Esc ends it</source>
        <translation>Zum Zeichnen ziehen, oder Leertaste, Pfeiltasten und wieder Leertaste drücken; Esc beendet es</translation>
    </message>
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
    <name>WhatIs</name>
    <message>
        <source>Click on what you want to know about; Esc ends it</source>
        <translation>Klicken Sie auf das, worüber Sie etwas wissen wollen; Esc beendet es</translation>
    </message>
    <message>
        <source>Esc closes; {0} again, then click on anything</source>
        <translation>Esc schließt; noch einmal {0}, dann auf etwas klicken</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datensatz</translation>
    </message>
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
        <source>&amp;Layer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Datasets, and walking through their items</source>
        <translation>Datensätze, und durch ihre Elemente gehen</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>Mar&amp;kierungen</translation>
    </message>
    <message>
        <source>Stud&amp;ies</source>
        <translation>Stud&amp;ien</translation>
    </message>
    <message>
        <source>What is drawn around the pictures and over them</source>
        <translation>Was um die Bilder und über sie gezeichnet wird</translation>
    </message>
    <message>
        <source>What stands under the panels</source>
        <translation>Was unter den Bildfeldern steht</translation>
    </message>
</context>
<context>
    <name>WipeLine</name>
    <message>
        <source>Drag it, or press arrow keys, Page Up and Page Down</source>
        <translation>Ziehen oder Pfeiltasten, Bild auf und Bild ab drücken</translation>
    </message>
    <message>
        <source>Line between the two pictures</source>
        <translation>Linie zwischen den beiden Bildern</translation>
    </message>
</context>
<context>
    <name>_Halves</name>
    <message>
        <source>Border of items and plot</source>
        <translation>Grenze von Elementen und Diagramm</translation>
    </message>
    <message>
        <source>Drag, or press arrow keys, to give the items another width; Return or a double click gives them the usual one</source>
        <translation>Ziehen oder Pfeiltasten geben den Elementen eine andere Breite; die Eingabetaste oder ein Doppelklick gibt ihnen die übliche</translation>
    </message>
</context>
</TS>
