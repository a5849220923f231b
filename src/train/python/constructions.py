#!/usr/bin/env python3
"""Who-said-what by construction, and the commonest kinds of error.

usage: constructions.py CORPUS.jsonl FEATURES.jsonl PREDICTIONS.jsonl [SPLIT]

A relation is found where content and source both share half of their characters with it. FEATURES.jsonl is what
FeatureDump wrote: it tells sentences and parts of speech.
"""
import json, sys
from collections import Counter, defaultdict
from train import chars

SAYING = {'said', 'say', 'says', 'saying', 'told', 'tell', 'tells', 'wrote', 'asked', 'added', 'according'}


def main():
    corpus, features, predictions = sys.argv[1:4]; split = sys.argv[4] if len(sys.argv) > 4 else 'dev'
    gold = {}
    for line in open(corpus, encoding='utf8'):
        d = json.loads(line)
        if d['split'] == split: gold[d['doc']] = d
    facts = {}
    for line in open(features, encoding='utf8'):
        f = json.loads(line)
        if f['doc'] in gold: facts[f['doc']] = f
    predicted = {}
    for line in open(predictions, encoding='utf8'):
        d = json.loads(line); predicted[d['doc']] = d['relations']
    counts = defaultdict(lambda: [0, 0, 0, 0]); errors = Counter(); examples = defaultdict(list)
    for name, d in gold.items():
        f, text = facts[name], d['text']
        G = [prepare(r, text) for r in d['relations']]; P = [prepare(r, text) for r in predicted.get(name, [])]
        pairs = sorted(((jac(g['content'], p['content']), i, j) for i, g in enumerate(G) for j, p in enumerate(P)), key=lambda x: -x[0])
        ug, up, good = {}, {}, set()
        for s, i, j in pairs:
            if s <= 0: break
            if i in ug or j in up: continue
            ug[i] = j; up[j] = i
            same = jac(G[i]['source'], P[j]['source']) >= .5 if G[i]['source'] else not P[j]['source']
            if s >= .5 and same: good.add(('g', i)); good.add(('p', j))
        for side, rels in (('g', G), ('p', P)):
            for i, r in enumerate(rels):
                for kind in kinds(r, rels, f, text):
                    c = counts[kind]
                    c[0 if side == 'g' else 1] += 1
                    c[2 if side == 'g' else 3] += (side, i) in good
        for i, g in enumerate(G):
            if ('g', i) in good: continue
            same = [p for p in P if p['cue'] & g['cue']]
            if not same: e = 'not found: ' + cue_kind(g, f)
            elif max(jac(g['content'], p['content']) for p in same) < .5: e = 'content cut wrongly: ' + cue_kind(g, f)
            elif not g['source']: e = 'source found where none is annotated'
            elif not any(p['source'] for p in same): e = 'source not found'
            else: e = 'another source'
            errors[e] += 1; examples[e].append(' '.join(text[a['start']:a['end']] for a in g['raw']['cue_span']))
        for j, p in enumerate(P):
            if ('p', j) in good or any(p['cue'] & g['cue'] for g in G): continue
            e = 'found, but not annotated: ' + cue_kind(p, f)
            errors[e] += 1; examples[e].append(' '.join(text[a['start']:a['end']] for a in p['raw']['cue_span']))
    print('%-16s %6s %6s %6s %6s %6s' % ('construction', 'gold', 'found', 'P', 'R', 'F1'))
    for kind, (g, p, tg, tp) in sorted(counts.items(), key=lambda x: -x[1][0]):
        P_, R_ = tp / max(1, p), tg / max(1, g)
        print('%-16s %6d %6d %6.3f %6.3f %6.3f' % (kind, g, p, P_, R_, 2 * P_ * R_ / max(1e-9, P_ + R_)))
    print()
    for e, n in errors.most_common(14):
        print('%5d  %s   (%s)' % (n, e, ', '.join(w for w, _ in Counter(examples[e]).most_common(8))))


def prepare(r, text):
    out = {k: chars(text, r.get(k + '_span')) for k in ('source', 'cue', 'content')}
    out['raw'] = r
    return out


def jac(a, b):
    return len(a & b) / len(a | b) if a or b else 0.


def at(spans, f):
    return [i for i, (s, e) in enumerate(zip(f['starts'], f['ends'])) if any(s < x['end'] and e > x['start'] for x in spans)]


def cue_kind(r, f):
    tokens = at(r['raw']['cue_span'], f); tags = {f['tags'][i] for i in tokens}; words = {f['words'][i] for i in tokens}
    if words & SAYING: return 'verb of saying'
    if 'VERB' in tags: return 'other verb'
    if 'NOUN' in tags: return 'noun'
    if 'ADJ' in tags: return 'adjective'
    return 'no cue' if not tokens else 'other cue'


def kinds(r, rels, f, text):
    c = r['raw']['content_span']; out = ['all']
    if not c: return out
    i = c[0]['start']
    while i < min(c[0]['end'], len(text) - 1) and text[i].isspace(): i += 1
    if text[i] in '"“' or text[max(0, i - 1)] in '"“': out.append('direct')
    elif any(m in text[x['start']:x['end']] for x in c for m in '"“'): out.append('mixed')
    else: out.append('indirect')
    if r['cue'] and any(o is not r and r['cue'] <= o['content'] for o in rels): out.append('nested')
    cue = {f['sentence'][t] for t in at(r['raw']['cue_span'], f)}
    content = {f['sentence'][t] for t in at(c, f)}
    if cue and content - cue: out.append('cross-sentence')
    if cue_kind(r, f) == 'noun': out.append('noun cue')
    if not r['source']: out.append('no source')
    return out


if __name__ == '__main__':
    main()
