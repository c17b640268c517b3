<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A workbench for image convolution and pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kernelscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Kernelscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open image…</source>
        <translation>Bild ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again after a cancelled computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge all three images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what is being opened, computed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard from panel to panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image pixel on one screen pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ein Bild öffnen</translation>
    </message>
    <message>
        <source>Open a recipe: kernels, layer settings and pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;filtered image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;pooled image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save kernels, layer settings and pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filtered image, exactly or as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pooled image, exactly or as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recipe under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink all three images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationRows</name>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the range of the image file&apos;s kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of the values below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a value after scale and bias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>0 0 0 | a b c d | 0 0 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gray relief without the picture&apos;s own tones: even areas become 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass along the rows and one along the columns, where the kernel is their product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the east (right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the north (up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the north-east (upper right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the north-west (upper left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the south (down).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the south-east (lower right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the south-west (lower left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised look that keeps the picture&apos;s tones, bright where it brightens towards the west (left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staircase with a hand-rail and a figure: lines and edges of every direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to each pixel its difference from all eight neighbours: much crisper edges, much more noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to each pixel its difference from its neighbours, as much as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to each pixel its difference from the four neighbours: crisper edges, more noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to the picture its difference from its own Gaussian blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ankle boot of 28 x 28 pixels, small enough to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to stripes of one width and one direction, as cells of the visual cortex do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-aliased line by the rule of MATLAB&apos;s fspecial(&apos;motion&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is where all values fit, else signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binomial coefficients 1 2 1; OpenCV&apos;s GaussianBlur of size 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binomial coefficients 1 4 6 4 1; OpenCV&apos;s GaussianBlur of size 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white squares of 32 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurs along a line, as a camera that moved during the exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurs like a lens out of focus: every bright point becomes a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright on thin bright diagonal lines that fall to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright on thin bright diagonal lines that rise to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright on thin bright horizontal lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright on thin bright vertical lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where a pixel is brighter than its neighbours: fine bright lines and the bright side of edges. Minus Laplacian 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the east (right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the east (right); opposite directions differ only in sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the east (right); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north (up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north (up); opposite directions differ only in sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north (up); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-east (upper right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-east (upper right); opposite directions differ only in sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-east (upper right); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-west (upper left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-west (upper left); opposite directions differ only in sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the north-west (upper left); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south (down).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south (down); opposite directions differ only in sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south (down); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-east (lower right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-east (lower right); opposite directions differ only in sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-east (lower right); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-west (lower left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-west (lower left); opposite directions differ only in sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the south-west (lower left); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the west (left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the west (left); opposite directions differ only in sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the picture brightens towards the west (left); the largest of the eight tells an edge&apos;s strength and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightens by 1 per pixel to the right: shows a derivative&apos;s gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By fast Fourier transform, for large kernels that are not separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns (0: automatic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares a pixel with its four neighbours. Sharp edges of every direction stand out, even areas and smooth slopes become 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the neighbours below with the ones above. Horizontal lines and edges stand out, even areas and vertical lines become 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the right neighbours with the left ones. Vertical lines and edges stand out, even areas and horizontal lines become 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compass (Kirsch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compass (Prewitt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compass (Robinson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daugman, 1985</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of Gaussians (DoG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge part of a 3 x 3 neighbourhood: a ripple across the falling diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge part of a 3 x 3 neighbourhood: a ripple across the rising diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge part of a 3 x 3 neighbourhood: brighter above than below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge part of a 3 x 3 neighbourhood: brighter on the left than on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges (first derivative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges (second derivative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges in all directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboss (relief)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboss by direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight times its pixel, one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact area of each pixel inside the circle; compare MATLAB&apos;s fspecial(&apos;disk&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farid 5 x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farid 5 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farid and Simoncelli, Differentiation of Discrete Multidimensional Signals, 2004</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds edges of every direction as a change of sign, dark on the bright side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds edges of every direction, diagonals as strongly as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds edges of every direction; alpha shifts weight from the sides to the corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher, Perkins, Walker and Wolfart, HIPR2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five-point difference formula; SciPy&apos;s laplace and OpenCV&apos;s Laplacian of size 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei and Chen, Fast Boundary Detection: A Generalization and a New Algorithm, 1977</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei-Chen y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIMP&apos;s manual and Image Kernels Explained Visually (Setosa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian 5 (159)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian 5 (273)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gonzalez and Woods, Digital Image Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageJ, Process &gt; Shadows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageJ, Process &gt; Sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep border pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps detail between two sizes; bright on spots as large as sigma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirsch E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirsch N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirsch NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirsch NW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirsch S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirsch SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirsch SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirsch W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirsch, Computer Determination of the Constituent Structure of Biological Images, 1971</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian (OpenCV, size 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian 9-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian 9-point (1, 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian by alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian of Gaussian (LoG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the picture as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of many sizes, dark on light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line part of a 3 x 3 neighbourhood: centre and corners against the four sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line part of a 3 x 3 neighbourhood: centre and sides against the four corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line part of a 3 x 3 neighbourhood: rising diagonal against falling diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line part of a 3 x 3 neighbourhood: vertical against horizontal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at many angles and of many widths, rings, polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoG 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoG 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATLAB, fspecial(&apos;laplacian&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATLAB, fspecial(&apos;unsharp&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATLAB, fspecial(&apos;unsharp&apos;) with its default alpha 0.2, times 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the picture look raised, bright where it brightens towards the lower right, and keeps its tones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the picture look raised, lit so that brightening in one direction is bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marr and Hildreth, 1980 (ratio 1.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marr and Hildreth, 1980; sampled by the rule of MATLAB&apos;s fspecial(&apos;log&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean part of a 3 x 3 neighbourhood: three times its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y) over five pixels: horizontal edges stand out, noise counts less. 128 times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y), averaged across: horizontal edges stand out. Six times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y), smoothed across: horizontal edges stand out. Eight times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y), with neighbours weighted by sqrt(2) between Prewitt and Sobel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y); Scharr&apos;s weights at 8-bit precision. 512 times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens downwards (y); tells an edge&apos;s direction better than Sobel. 32 times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens in one of eight directions, as Prewitt does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens in one of eight directions, as Scharr does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens in one of eight directions, as Sobel does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x) over five pixels: vertical edges stand out, noise counts less. 128 times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x), averaged across: vertical edges stand out. Six times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x), smoothed across: vertical edges stand out. Eight times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x), with neighbours weighted by sqrt(2) between Prewitt and Sobel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x); Scharr&apos;s weights at 8-bit precision. 512 times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how fast the picture brightens to the right (x); tells an edge&apos;s direction better than Sobel. 32 times the slope per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the slope per pixel downwards (y) with weights made so that a turned edge gives a turned slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the slope per pixel to the right (x) with weights made so that a turned edge gives a turned slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the picture one pixel down: every pixel takes the value above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the picture one pixel to the left: every pixel takes its right neighbour&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the picture one pixel to the right: every pixel takes its left neighbour&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the picture one pixel up: every pixel takes the value below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative blue, zero white, positive orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine-point difference formula; MATLAB&apos;s fspecial(&apos;laplacian&apos;) with its default alpha 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bright pixel on black: the filtered picture is the kernel, turned by 180 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV, Laplacian of size 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV, Sobel of size 5 (binomial smoothing and difference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted balls, to see what happens channel by channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillow, ImageFilter.SHARPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt by direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt compass E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt compass N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt compass NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt compass NW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt compass S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt compass SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt compass SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt compass W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt, 1970; turned by 45 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prewitt, Object Enhancement and Extraction, 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed with the Canny edge detector and in Inkscape&apos;s manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises contrast at edges of every direction alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises contrast at edges; alpha shifts weight from the sides to the corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a pixel by the mean of a rectangle around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a pixel by the mean of the 25 pixels around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a pixel by the mean of the 49 pixels around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a pixel by the mean of the 9 pixels around it. Cheap, but leaves blocky traces of sharp detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings that get finer outwards: shows which frequencies a kernel keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roberts 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roberts 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roberts, Machine Perception of Three-Dimensional Solids, 1963</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robinson E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robinson N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robinson NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robinson NW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robinson S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robinson SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robinson SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robinson W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robinson, Edge Detection by Compass Gradient Masks, 1977</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows (0: automatic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled Gaussian; automatic size as SciPy&apos;s gaussian_filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scharr (47, 162) x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scharr (47, 162) y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scharr by direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scharr x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scharr y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scharr, 2000; turned by 45 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scharr, Optimal Operators in Digital Image Processing, 2000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second derivative from the diagonal neighbours only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second derivative that answers nearly alike to edges of every direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second derivative with diagonal neighbours at half weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows NW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen (ImageJ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen (Pillow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen (libvips, Aseprite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen by strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpens gently against all eight neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpens gently against all eight neighbours; the same result as libvips in larger whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpens moderately against all eight neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size (0: automatic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Smooths and finds edges as changes of sign; dark on spots as large as sigma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooths and finds edges in one; bright where a spot is brighter than its surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooths with sigma 1.4 and finds edges as changes of sign; dark where a spot is brighter than its surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel 5 x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel 5 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel and Feldman, 1968</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel and Feldman, 1968; turned by 45 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel by direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softens like a Gaussian of sigma 1.4, as before Canny&apos;s edge detection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softens like a Gaussian of sigma about 1. Rounded to whole numbers, so it cannot be split into a row and a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softens the picture a little; near pixels count more than far ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softens the picture evenly in all directions; the larger sigma, the softer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softens the picture; near pixels count more than far ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtracts the lower neighbour from the right one: sharp edges that fall to the right stand out. The result lies half a pixel lower right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtracts the lower right neighbour from the pixel: sharp edges that rise to the right stand out. The result lies half a pixel lower right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the picture twice and subtracts its Gaussian blur: sharper with less noise than Sharpen 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least value black, the greatest white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of the image file&apos;s kind from black to white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tutorial on convolutions and pooling (its sharp edges); the five-point Laplacian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tutorial on convolutions and pooling, weights as they lie on screen; Sobel x (Sobel and Feldman, 1968)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tutorial on convolutions and pooling, weights as they lie on screen; Sobel y (Sobel and Feldman, 1968)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (2 x identity minus Gaussian 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (darkroom technique)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (identity minus strength times the Laplacian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (identity minus the 4-neighbour Laplacian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (identity minus the 8-neighbour Laplacian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (minus the Laplacian of a Gaussian, in whole numbers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (moving average)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional; Image Kernels Explained Visually (Setosa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional; MATLAB&apos;s fspecial(&apos;laplacian&apos;) with alpha 1/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional; compare ImageJ, Process &gt; Shadows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsharp (MATLAB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsharp 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsharp contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsharp masking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical lines</source>
        <translation>Senkrechte Linien</translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero is black, the largest magnitude white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero is mid-gray, negative darker, positive lighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a a a | a b c d | d d d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b c d | a b c d | a b c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c b a | a b c d | d c b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d c b | a b c d | c b a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvips and Aseprite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfiltered where the kernel does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v v v | a b c d | v v v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Do you want to save it before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, 8 bits as shown (*.jpg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy array, exact float32 (*.npy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, 8 bits as shown (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets (*.presets.json *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets (*.presets.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe (*.recipe.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF, exact float32 (*.tif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe {0} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already. Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More (%n changed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows and hides rarely used settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorColumn</name>
    <message>
        <source>Layer {0} of {1}, kernel {2} of {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>For a report: versions and where it happened, no picture, no folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the folder with the log of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not. Your work is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and more; see the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name must end in one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no stage {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not opened: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not saved: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source> + alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not finite</source>
        <comment>values</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready for this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How values become grays; the data stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {0} is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map 1 of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampled 1:{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % fewer pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % more pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelEditor</name>
    <message>
        <source> of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/Σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named kernel to start from; typing searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added after the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this kernel as a preset of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Kernel columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negate all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negate kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise: scale 1/Σ, or 2/Σ|w| where Σ is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: the weights add up to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate by 90° clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows × columns; weights keep their place round the anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale (the tutorial&apos;s weight): multiplies the finished sum; 1/9 and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale 1/Σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set scale to 1/Σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the scale to 1 / sum of the weights: even areas keep their brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incoming map whose weights the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose: rows become columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelSummary</name>
    <message>
        <source>Sums and range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range set by the layer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range {least} … {greatest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ {sum}    Σ|w| {magnitude}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ: sum of the weights, the brightness of even areas. Σ|w|: sum of their magnitudes. Range: the values that this kind of image can give, with scale and bias, before the activation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelTable</name>
    <message>
        <source>Clear weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} × {columns} numbers do not fit from row {row}, column {column} on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelTableModel</name>
    <message>
        <source>Edit weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel {channel}, {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one channel of several cannot change its size alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Kernelscope is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerEditor</name>
    <message>
        <source>Border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change border value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation, rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How colour enters the first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input pixels from one output pixel to the next: down × right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input pixels from one weight to the next: down × right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: correlation, what CNNs call convolution. On: weights turned by 180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride, rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that stands outside the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True convolution (flip the kernel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands outside the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every channel on its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n more file(s) were dropped; one is opened at a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(not saved yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filtered image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pooled image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change of the recipe back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation was cancelled; {0} starts it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled, not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference, compiling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest that is possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaddingRows</name>
    <message>
        <source>As many pixels as you say on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is added round the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the kernel lies inside the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor visits every input pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top · bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever the kernel touches the image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelRow</name>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoolingEditor</name>
    <message>
        <source>Average only: divide by all cells, padding included (count_include_pad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change counted padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change incomplete windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pooling dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pooling kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pooling padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pooling stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pooling window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count padding in the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each window of filtered pixels becomes one pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty pixels on each side, at most half the window: rows × columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered pixels from one cell of a window to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered pixels from one window to the next: down × right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep incomplete windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool the filtered image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling dilation, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling dilation, rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling padding, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling padding, rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling stride, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling stride, rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows × columns of a window; an equal stride goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes are rounded up (ceil_mode): the last windows may reach over the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn pooling off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn pooling on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>&amp;Own presets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the kernel as a preset of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, group, delete, import and export your presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is now a preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetCombo</name>
    <message>
        <source>A kernel of your own; choose a preset to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom (from {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own preset, made by {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetFields</name>
    <message>
        <source>Edited presets are called so; please choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type or choose a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section of the list in which the preset stands; choose one or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset “{0}” already; “{1}” is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does, where it is from; searched too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list of presets shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetListDialog</name>
    <message numerus="yes">
        <source>%n of them under another name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add the presets of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected presets (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, group or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a preset to change its name, group or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all presets again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change of presets back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no presets of your own yet. “Save as preset” keeps the kernel that you see; “Import” adds the presets of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a name, a group or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all presets to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the selected presets to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, made by {1}, with its parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stays as it was: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was changed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetPopup</name>
    <message>
        <source>No preset has this in its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, of a group or of what a preset does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return takes the chosen preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {0} presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search, Enter to choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetSaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the kernel under this name (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with its parameters: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrites your preset of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are kept as they were typed, with scale, bias and anchor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>Another window is saving presets; please try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {0} presets can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets were not saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your presets cannot be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetTree</name>
    <message>
        <source>Ctrl and Shift select several; Delete removes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A recipe from {0} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the unsaved recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernelscope ended unexpectedly the last time. No recipe was unsaved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernelscope ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the folder with the log of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the recipe over, with its picture; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesMenu</name>
    <message>
        <source>Ascent (from SciPy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the tutorial, where SciPy can supply it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
