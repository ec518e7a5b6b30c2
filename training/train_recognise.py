"""Learn the weights of the signals from a folder of labelled messages, and write them as numbers alone.

usage: python training/train_recognise.py CORPUS_FOLDER
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from bellrock.content.folder import CONTENT
from bellrock.content.lexicon import WEIGHTS, load_lexicon
from bellrock.content.manifest import SEAL, being_edited
from bellrock.recognise import Recogniser
from bellrock.records.lexicon import Weights
from training.corpus import readings
from training.folds import learn, rows_of

UNLEARNED = Weights(-5.2, 2.4, 1.0, 0.0, ())


def main(folder: str) -> None:
    """Learn, write content/weights/recognise.json, and print what was learned."""
    with being_edited():
        lexicon = load_lexicon(weights=UNLEARNED)
    found = readings(Path(folder), Recogniser(lexicon))
    weights = learn(lexicon, rows_of(lexicon, found))
    numbers = {
        "bias": weights.bias,
        "pasted": weights.pasted,
        "slope": weights.slope,
        "shift": weights.shift,
        "by_signal": dict(weights.by_signal),
    }
    (CONTENT / WEIGHTS).write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(numbers, indent=1))
    print(f"Now run: {SEAL}", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1])
