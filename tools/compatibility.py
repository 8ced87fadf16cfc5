#!/usr/bin/env python3
"""Writes src/GovGraph.Extraction/Evaluation/Data/compatibility.tsv: what NFKC makes of single characters.

.NET leaves strings as they are when it runs without ICU (InvariantGlobalization), and score.py compares after NFKC.
Scripts that Chinese reports do not use are left out.

usage: tools/compatibility.py > src/GovGraph.Extraction/Evaluation/Data/compatibility.tsv
"""
import unicodedata

LEFT_OUT = [(0x0300, 0x1FFF), (0x2A00, 0x2DFF), (0x3130, 0x318F), (0xAC00, 0xD7AF), (0xD800, 0xDFFF), (0xFB00, 0xFDFF), (0xFE70, 0xFEFF), (0xFFA0, 0xFFDC)]

print("character\tnormal")
for code in range(0x10000):
    if any(a <= code <= b for a, b in LEFT_OUT):
        continue
    normal = unicodedata.normalize("NFKC", chr(code))
    if normal != chr(code):
        print(f"{code:04X}\t{' '.join(f'{ord(c):04X}' for c in normal)}")
