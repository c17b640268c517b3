"""How fast Kernelscope is, beside its peers and against this machine's own limits."""
