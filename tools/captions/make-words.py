#!/usr/bin/env python3
"""Makes src/GovGraph.Core/Drawing/words.tsv: common Chinese words of two to four characters, by which captions are broken.

    tools/captions/make-words.py DICT_TXT     # dict.txt of jieba (Debian: python3-jieba, /usr/lib/python3/dist-packages/jieba/dict.txt)

Words of dict.txt that are frequent and no person's name, and the nouns that our own lexicons know names to end with.
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEXICONS = ROOT / "src/GovGraph.Extraction/Lexicons/Data"
OURS = ["meeting_nouns.tsv", "place_nouns.tsv", "titles.tsv", "initiativenouns.tsv", "namenouns.tsv", "organs.tsv"]
OFTEN, COMMON = 100, 1000


def is_word(word):
    return 2 <= len(word) <= 4 and all("\u4e00" <= c <= "\u9fff" for c in word)


def main():
    words = {}
    for line in open(sys.argv[1], encoding="utf-8"):
        word, count, *kind = line.split()
        if is_word(word) and int(count) >= OFTEN and not "".join(kind).startswith("nr"):
            words[word] = int(count)
    for name in OURS:
        for line in (LEXICONS / name).read_text(encoding="utf-8").splitlines():
            word = line.split("\t")[0]
            if not line.startswith("#") and is_word(word):
                words[word] = max(words.get(word, 0), COMMON)
    with open(ROOT / "src/GovGraph.Core/Drawing/words.tsv", "w", encoding="utf-8") as out:
        out.write("# word\tcount\n# Made by tools/captions/make-words.py from jieba's dict.txt (MIT, see THIRD-PARTY-NOTICES.md) and the nouns of our lexicons.\n")
        for word in sorted(words):
            out.write(f"{word}\t{words[word]}\n")
    print(len(words), "words")


main()
