"""Tags every .txt under a folder with jieba.posseg, in one process; prints seconds on the clock and of the processor, starting included."""

import glob
import logging
import os
import sys
import time

began = time.perf_counter()
import jieba  # noqa: E402
from jieba import posseg  # noqa: E402

jieba.setLogLevel(logging.ERROR)
posseg.initialize()
characters = 0
for path in sorted(glob.glob(os.path.join(sys.argv[1], "**", "*.txt"), recursive=True)):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    characters += len(text)
    posseg.lcut(text)
print(f"{time.perf_counter() - began:.2f} {time.process_time():.2f} {characters}")
