"""A layer's filters as pictures: the study, what it computes, and the dialog that makes banks."""
