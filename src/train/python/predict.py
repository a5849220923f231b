#!/usr/bin/env python3
"""Prints what the trained tagger finds, in the shape of the corpus.

usage: predict.py MODEL.pt CORPUS.jsonl FEATURES LAYERS THRESHOLD [SPLIT]

FEATURES is what FeatureDump wrote of CORPUS. Of an article without a "split" all is read.
"""
import json, sys
import torch
import train


def main():
    model_file, corpus, features, layers, threshold = sys.argv[1:6]; split = sys.argv[6] if len(sys.argv) > 6 else None

    class Arguments:
        pass
    a = Arguments(); a.corpus, a.features, a.layers = corpus, features, [int(l) for l in layers.split(',')]
    saved = torch.load(model_file)
    vocabulary = {w: i + 1 for i, w in enumerate(saved['known'])}
    model = train.Tagger(len(vocabulary) + 1, len(saved['tags']) + 1, len(a.layers), 0.)
    model.load_state_dict(saved['state'])
    docs = [d for d in train.load(a) if split in (None, d.split)]
    found = train.predict(model, docs, vocabulary, saved['tags'])
    for d in docs:
        print(json.dumps({'doc': d.name, 'relations': train.relations(d, found[d.name], float(threshold))}, ensure_ascii=False))


if __name__ == '__main__':
    main()
