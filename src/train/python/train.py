#!/usr/bin/env python3
"""Learns the weights of the attribution tagger from an annotated corpus.

usage: train.py CORPUS.jsonl FEATURES LAYERS WEIGHTS [--epochs N] [--held-out N] [--docs N] [--seed N] [--minutes N]

FEATURES is what FeatureDump wrote of the corpus. LAYERS names the encoder's layers, 4,8. Only articles whose
"split" is train are learned from; --held-out keeps so many of them apart to choose the threshold. WEIGHTS is written
in the form that org.variorum.text.speech.TaggerWeights reads.
"""
import argparse, json, random, struct, sys, time, gzip
import numpy as np, torch
from torch import nn
import torch.nn.functional as F

WIDTH = 384            # of the encoder's vectors
FLAGS = 20
HIDDEN = 64            # of the first stage
SECOND = 48            # of the second stage
REACH = 96             # tokens that the second stage sees before and behind a cue
DISTANCES = 24         # buckets of the distance from the cue
RELATIONS = 5 * 4 * 2  # sentence, quotation marks between, before or behind
OUT, SOURCE, CONTENT, CUE = 0, 1, 2, 3


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument('corpus'); p.add_argument('features'); p.add_argument('layers', type=lambda x: [int(l) for l in x.split(',')]); p.add_argument('weights')
    p.add_argument('--epochs', type=int, default=12); p.add_argument('--held-out', type=int, default=60)
    p.add_argument('--docs', type=int, default=100000); p.add_argument('--seed', type=int, default=1)
    p.add_argument('--minutes', type=float, default=8); p.add_argument('--predictions'); p.add_argument('--rate', type=float, default=3e-3)
    p.add_argument('--dropout', type=float, default=.2)
    return p.parse_args()


def bucket(d):
    """Signed distance in tokens to one of DISTANCES buckets; the same in SecondStage.java."""
    a = abs(d)
    b = a if a < 5 else 5 if a < 7 else 6 if a < 10 else 7 if a < 15 else 8 if a < 22 else 9 if a < 32 else 10 if a < 64 else 11
    return b if d >= 0 else 12 + b - 1


BUCKETS = torch.tensor([bucket(d) for d in range(-REACH, REACH + 1)])


class Doc:
    pass


def load(a):
    corpus = {}
    for line in open(a.corpus, encoding='utf8'):
        d = json.loads(line); corpus[d['doc']] = d
    vectors = [np.memmap(f'{a.features}.{l}.f16', dtype='<f2', mode='r').reshape(-1, WIDTH) for l in a.layers]
    docs, at = [], 0
    for line in open(a.features + '.jsonl', encoding='utf8'):
        f = json.loads(line); n = len(f['words']); d = Doc(); g = corpus[f['doc']]
        d.name, d.split, d.text, d.gold = f['doc'], g.get('split'), g['text'], g.get('relations', [])
        d.words, d.tags = f['words'], f['tags']
        d.flags = torch.tensor([[x >> b & 1 for b in range(FLAGS)] for x in f['flags']], dtype=torch.float32)
        d.starts, d.ends = np.array(f['starts']), np.array(f['ends'])
        d.sentence, d.paragraph = torch.tensor(f['sentence']), torch.tensor(f['paragraph'])
        d.marks = torch.cumsum(((d.flags[:, 15] + d.flags[:, 16]) > 0).long(), 0)
        d.vectors = [v[at:at + n] for v in vectors]
        at += n
        annotate(d)
        docs.append(d)
    return docs


def tokens(d, spans):
    m = np.zeros(len(d.starts), bool)
    for s in spans:
        m |= (d.starts < s['end']) & (d.ends > s['start'])
    return m


def annotate(d):
    n = len(d.starts)
    d.cue = np.zeros(n, np.int64); d.relations = []
    for r in d.gold:
        k = tokens(d, r['cue_span'])
        if not k.any() or not r['content_span']:
            continue
        i = np.flatnonzero(k)
        d.cue[i] = np.where(d.cue[i] == 0, 2, d.cue[i])
        d.cue[i[0]] = 1
        labels = np.zeros(n, np.int64)
        labels[tokens(d, r['content_span'])] = CONTENT
        labels[tokens(d, r['source_span'])] = SOURCE
        labels[k] = CUE
        d.relations.append(((int(i[0]), int(i[-1]) + 1), labels))
    d.cue = torch.from_numpy(d.cue)


class Conv(nn.Module):
    """A convolution of three tokens, some apart, added to what it reads."""
    def __init__(self, width, apart):
        super().__init__()
        self.conv = nn.Conv1d(width, width, 3, padding=apart, dilation=apart)

    def forward(self, h, mask):
        return (h + F.relu(self.conv(h))) * mask


class Tagger(nn.Module):
    def __init__(self, words, tags, layers, dropout):
        super().__init__()
        self.word = nn.Embedding(words, HIDDEN); self.tag = nn.Embedding(tags, HIDDEN)
        nn.init.normal_(self.word.weight, std=.2); nn.init.normal_(self.tag.weight, std=.2)
        self.flag = nn.Linear(FLAGS, HIDDEN)
        self.vector = nn.Linear(WIDTH * layers, HIDDEN, bias=False)
        self.convs = nn.ModuleList(Conv(HIDDEN, x) for x in (1, 2, 4))
        self.cue = nn.Linear(HIDDEN, 3)
        self.near = nn.Linear(HIDDEN, SECOND); self.about = nn.Linear(HIDDEN, SECOND, bias=False)
        self.other = nn.Parameter(torch.zeros(SECOND))
        self.distance = nn.Embedding(DISTANCES, SECOND); self.relation = nn.Embedding(RELATIONS, SECOND)
        nn.init.normal_(self.distance.weight, std=.1); nn.init.normal_(self.relation.weight, std=.1)
        self.convs2 = nn.ModuleList(Conv(SECOND, x) for x in (1, 2, 4, 8))
        self.label = nn.Linear(SECOND, 4)
        self.move = nn.Parameter(torch.zeros(4, 4))
        self.valid = nn.Linear(HIDDEN + SECOND, 1)
        self.drop = nn.Dropout(dropout)

    def read(self, words, tags, flags, vectors, mask):
        h = self.word(words) + self.tag(tags) + self.flag(flags) + self.vector(vectors)
        h = self.drop(torch.relu(h)).transpose(1, 2) * mask
        for conv in self.convs:
            h = conv(h, mask)
        return self.drop(h.transpose(1, 2))

    def cues(self, h):
        return self.cue(h)

    def spans(self, h, cue, distance, relation, others, mask):
        """h: windows × tokens × SECOND, as near() gives it; cue: windows × HIDDEN"""
        g = h + self.about(cue).unsqueeze(1) + self.distance(distance) + self.relation(relation)
        g = g + others.unsqueeze(2) * self.other
        m = mask.unsqueeze(1)
        g = self.drop(F.relu(g)).transpose(1, 2) * m
        for conv in self.convs2:
            g = conv(g, m)
        g = self.drop(g.transpose(1, 2))
        top = (g - 1e4 * (1 - mask).unsqueeze(2)).max(1).values
        return self.label(g), self.valid(torch.cat([cue, top], 1)).squeeze(1)


class ChainLoss(torch.autograd.Function):
    """Negative log-likelihood of each window's labels; the gradient is marginals minus labels (forward-backward)."""
    @staticmethod
    def forward(ctx, scores, move, labels, mask):
        n, t, k = scores.shape; on = mask.bool()
        e = torch.exp(move); alpha = torch.empty(t, n, k); beta = torch.empty(t, n, k)
        x = scores.transpose(0, 1); top = x.max(2, keepdim=True).values; x = torch.exp(x - top)
        steps = on.transpose(0, 1).unsqueeze(2)
        log = torch.log
        a = x[0]; z = a.sum(1, keepdim=True); a = a / z; alpha[0] = a; logz = log(z)
        for i in range(1, t):
            m = (a @ e) * x[i]; z = m.sum(1, keepdim=True); m = m / z
            a = torch.where(steps[i], m, a); alpha[i] = a
            logz = logz + torch.where(steps[i], log(z), torch.zeros_like(z))
        b = torch.ones(n, k); beta[t - 1] = b
        pair = torch.zeros(k, k)
        for i in range(t - 1, 0, -1):
            y = x[i] * b
            joint = alpha[i - 1].unsqueeze(2) * e * y.unsqueeze(1)
            joint = joint / joint.sum((1, 2), keepdim=True) * steps[i].unsqueeze(2)
            pair += joint.sum(0)
            m = y @ e.t(); m = m / m.sum(1, keepdim=True)
            b = torch.where(steps[i], m, b); beta[i - 1] = b
        marginal = alpha * beta; marginal = marginal / marginal.sum(2, keepdim=True)
        hot = F.one_hot(labels, k).float().transpose(0, 1)
        gold = (scores.transpose(0, 1) * hot * steps).sum((0, 2))
        moves = (hot[:-1].unsqueeze(3) * hot[1:].unsqueeze(2)) * steps[1:].unsqueeze(3)
        gold = gold + (moves * move).sum((0, 2, 3))
        loss = logz.squeeze(1) + (top * steps).sum((0, 2)) - gold
        ctx.save_for_backward(((marginal - hot) * steps).transpose(0, 1), pair - moves.sum((0, 1)))
        return loss.sum()

    @staticmethod
    def backward(ctx, g):
        d, m = ctx.saved_tensors
        return d * g, m * g, None, None


def viterbi(move, scores, lengths):
    """The best path of each window; scores: windows × tokens × 4."""
    n, t, _ = scores.shape; best = scores[:, 0].copy(); back = np.zeros((t, n, 4), np.int8)
    for i in range(1, t):
        s = best[:, :, None] + move
        k = s.argmax(1); nxt = np.take_along_axis(s, k[:, None], 1)[:, 0] + scores[:, i]
        on = (i < lengths)[:, None]
        back[i] = np.where(on, k, np.arange(4)); best = np.where(on, nxt, best)
    paths = np.zeros((n, t), int); at = best.argmax(1); rows = np.arange(n)
    for i in range(t - 1, -1, -1):
        paths[:, i] = at
        at = back[i][rows, at]
    return [list(map(int, p[:l])) for p, l in zip(paths, lengths)]


def windows(d, cue):
    """The stretch of the paragraph that the second stage reads."""
    first, last = cue
    p = int(d.paragraph[first])
    if not hasattr(d, 'edges'):
        ps = d.paragraph.numpy(); d.edges = {}
        for i, x in enumerate(ps):
            a, b = d.edges.get(int(x), (i, i)); d.edges[int(x)] = (a, i + 1)
    a, b = d.edges[p]
    return max(a, first - REACH), min(b, first + REACH + 1)


def batch(model, d, h, cues, probability):
    """Tensors for the cues of one article."""
    spans = [windows(d, c) for c in cues]
    t = max(b - a for a, b in spans); n = len(cues)
    index = torch.zeros(n, t, dtype=torch.long); mask = torch.zeros(n, t)
    distance = torch.zeros(n, t, dtype=torch.long); relation = torch.zeros(n, t, dtype=torch.long)
    for k, ((a, b), (first, last)) in enumerate(zip(spans, cues)):
        i = torch.arange(a, b); index[k, :b - a] = i; mask[k, :b - a] = 1
        dist = torch.where(i < first, i - first, torch.where(i >= last, i - last + 1, torch.zeros_like(i)))
        distance[k, :b - a] = BUCKETS[dist + REACH]
        s = (d.sentence[i] - d.sentence[first]).clamp(-2, 2) + 2
        q = (d.marks[i] - d.marks[first]).abs().clamp(0, 3)
        inside = d.flags[first, 13].long()
        relation[k, :b - a] = (s * 4 + q) * 2 + inside
    others = probability[index] * mask
    vectors = torch.stack([h[f:l].mean(0) for f, l in cues])
    return spans, index, mask, distance, relation, others, vectors


def candidates(p, least):
    """Runs of tokens that may be cues: begun by a B or after no cue."""
    b, i = p[:, 1], p[:, 2]; out = []; start = None
    for t in range(len(p)):
        on = b[t] + i[t] >= least
        if on and (start is None or b[t] > i[t]):
            if start is not None:
                out.append((start, t))
            start = t
        elif not on and start is not None:
            out.append((start, t)); start = None
    if start is not None:
        out.append((start, len(p)))
    return [(a, min(b, a + 8)) for a, b in out]


def inputs(docs, vocabulary, tagset):
    t = max(len(d.words) for d in docs); n = len(docs)
    w = torch.zeros(n, t, dtype=torch.long); g = torch.zeros(n, t, dtype=torch.long); f = torch.zeros(n, t, FLAGS)
    v = torch.zeros(n, t, WIDTH * len(docs[0].vectors)); m = torch.zeros(n, 1, t)
    for k, d in enumerate(docs):
        l = len(d.words)
        w[k, :l] = torch.tensor([vocabulary.get(x, 0) for x in d.words])
        g[k, :l] = torch.tensor([tagset.get(x, 0) for x in d.tags]); f[k, :l] = d.flags; m[k, 0, :l] = 1
        v[k, :l] = torch.from_numpy(np.concatenate([x.astype(np.float32) for x in d.vectors], 1))
    return w, g, f, v, m


def predict(model, docs, vocabulary, tagset, least=.3):
    """For each article: (cue, source, content, score), as ranges and lists of tokens."""
    model.eval(); out = {}; move = model.move.detach().numpy()
    with torch.no_grad():
        for d in docs:
            h = model.read(*inputs([d], vocabulary, tagset))[0]
            p = torch.softmax(model.cues(h), 1)
            cues = sorted(candidates(p.numpy(), least), key=lambda c: np.subtract(*windows(d, c))); found = []; near = model.near(h)
            probability = p[:, 1] + p[:, 2]
            for k in range(0, len(cues), 32):
                part = cues[k:k + 32]
                spans, index, mask, distance, relation, others, vectors = batch(model, d, h, part, probability)
                scores, valid = model.spans(near[index], vectors, distance, relation, others, mask)
                paths = viterbi(move, scores.numpy(), np.array([b - a for a, b in spans]))
                for j, (a, b) in enumerate(spans):
                    found.append((part[j], a, paths[j], scores[j, :b - a].numpy(), float(valid[j])))
            out[d.name] = sorted(found, key=lambda x: x[0])
    model.train()
    return out


def runs(path, label):
    out, start = [], None
    for i, x in enumerate(path + [-1]):
        if x == label and start is None:
            start = i
        elif x != label and start is not None:
            out.append((start, i)); start = None
    return out


def relations(d, found, threshold):
    rels = []
    for cue, a, path, scores, valid in found:
        if valid < threshold:
            continue
        content = runs(path, CONTENT); source = runs(path, SOURCE)
        if not content:
            continue
        if source:
            source = [max(source, key=lambda r: sum(scores[i, SOURCE] - scores[i, OUT] for i in range(*r)))]
        span = lambda r: {'start': int(d.starts[a + r[0]]), 'end': int(d.ends[a + r[1] - 1])}
        rels.append({'source_span': [span(r) for r in source], 'content_span': [span(r) for r in content],
                     'cue_span': [{'start': int(d.starts[cue[0]]), 'end': int(d.ends[cue[1] - 1])}]})
    return rels


JUNK = set(' \t\r\n"“”\'‘’,.;:')


def chars(text, spans):
    s = {i for x in spans or [] for i in range(x['start'], x['end'])}
    for order in (sorted(s), sorted(s, reverse=True)):
        for i in order:
            if i < len(text) and text[i] in JUNK: s.discard(i)
            else: break
    return frozenset(s)


def score(docs, predicted):
    """Who-said-what F1 as the corpus's scorer counts it."""
    jac = lambda a, b: len(a & b) / len(a | b) if a or b else 0.
    tp = np_ = ng = 0
    for d in docs:
        if not hasattr(d, 'goldchars'):
            d.goldchars = [(chars(d.text, r['source_span']), chars(d.text, r['content_span'])) for r in d.gold]
        P = [(chars(d.text, r['source_span']), chars(d.text, r['content_span'])) for r in predicted[d.name]]
        G = d.goldchars; np_ += len(P); ng += len(G)
        ends = lambda x: (min(x, default=0), max(x, default=-1))
        gs, ps = [ends(g[1]) for g in G], [ends(p[1]) for p in P]
        c = sorted(((jac(g[1], p[1]), i, j) for i, g in enumerate(G) for j, p in enumerate(P) if gs[i][0] <= ps[j][1] and ps[j][0] <= gs[i][1] and g[1] & p[1]), key=lambda x: -x[0])
        ug, up = set(), set()
        for s, i, j in c:
            if i in ug or j in up: continue
            ug.add(i); up.add(j)
            if s >= .5:
                tp += jac(G[i][0], P[j][0]) >= .5 if G[i][0] else not P[j][0]
    p, r = tp / max(1, np_), tp / max(1, ng)
    return 2 * p * r / max(1e-9, p + r), p, r


def best_threshold(docs, found):
    best = (0, 0, 0, 0)
    for threshold in np.arange(-1.5, 1.51, .3):
        s = score(docs, {d.name: relations(d, found[d.name], threshold) for d in docs})
        best = max(best, (s[0], s[1], s[2], float(threshold)))
    return best


def write(model, known, tags, layers, threshold, file):
    """The weights in the order and layout that TaggerWeights.java reads: inputs by rows, half floats."""
    m = {}
    def put(name, x):
        m[name] = x.detach().numpy().astype(np.float32)
    put('word', model.word.weight); put('tag', model.tag.weight); put('flag', model.flag.weight.t()); put('flag.bias', model.flag.bias[None])
    for i, layer in enumerate(layers):
        put(f'vector.{layer}', model.vector.weight[:, i * WIDTH:(i + 1) * WIDTH].t())
    for name, convs in (('first', model.convs), ('second', model.convs2)):
        for i, c in enumerate(convs):
            w = c.conv.weight.detach()  # out × in × 3
            put(f'{name}.{i}', w.permute(2, 1, 0).reshape(-1, w.shape[0])); put(f'{name}.{i}.bias', c.conv.bias[None])
    for name, x in (('cue', model.cue), ('near', model.near), ('label', model.label), ('valid', model.valid)):
        put(name, x.weight.t()); put(name + '.bias', x.bias[None])
    put('about', model.about.weight.t()); put('distance', model.distance.weight); put('relation', model.relation.weight)
    put('other', model.other[None]); put('move', model.move)
    text = lambda s: struct.pack('>H', len(s.encode())) + s.encode()
    out = [struct.pack('>i', 0x56415247), struct.pack(f'>{len(layers) + 1}i', len(layers), *layers), struct.pack('>f', threshold)]
    for strings in (known, tags):
        out.append(struct.pack('>i', len(strings))); out += map(text, strings)
    out.append(struct.pack('>i', len(m)))
    for name, x in m.items():
        out += [text(name), struct.pack('>ii', *x.shape), x.astype('>f2').tobytes()]
    with gzip.GzipFile(file, 'wb', 9, mtime=0) as f:
        f.write(b''.join(out))


def main():
    a = arguments(); random.seed(a.seed); torch.manual_seed(a.seed); torch.set_num_threads(1)
    begun = time.process_time(); docs = load(a)
    learn = [d for d in docs if d.split == 'train']; dev = [d for d in docs if d.split != 'train']
    random.Random(7).shuffle(learn)
    held = learn[:a.held_out]; learn = learn[a.held_out:][:a.docs]
    counts, upper = {}, {}
    for d in learn:
        for w in set(d.words):
            counts[w] = counts.get(w, 0) + 1
        for w, c in zip(d.words, d.flags[:, 0].tolist()):
            u = upper.setdefault(w, [0, 0]); u[0] += c; u[1] += 1
    # Short words of five articles and more that are no names; all others share place 0.
    common = lambda w: counts[w] >= 5 and len(w) <= 14 and upper[w][0] * 2 < upper[w][1] or w in ('i', '<name>')
    known = sorted(filter(common, counts), key=lambda w: (-counts[w], w))[:3000]
    vocabulary = {w: i + 1 for i, w in enumerate(known)}
    tagset = {t: i + 1 for i, t in enumerate(sorted({t for d in learn for t in d.tags}))}
    model = Tagger(len(vocabulary) + 1, len(tagset) + 1, len(a.layers), a.dropout)
    print(f'{len(learn)} articles, {len(held)} held out, {len(known)} words, {sum(p.numel() for p in model.parameters())} weights, read in {time.process_time()-begun:.0f} s', flush=True)
    optimiser = torch.optim.AdamW(model.parameters(), lr=a.rate, weight_decay=.01)
    size = 4; steps = a.epochs * (len(learn) // size + 1); done = 0
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, (s + 1) / 100) * max(.02, 1 - s / steps))
    for epoch in range(a.epochs):
        random.shuffle(learn); total = [0, 0, 0]; model.train()
        for k in range(0, len(learn), size):
            part = learn[k:k + size]
            w, g, f, v, m = inputs(part, vocabulary, tagset)
            known_words = torch.rand(w.shape) > .06
            h = model.read(w * known_words, g, f, v, m)
            logits = model.cues(h); losses = []
            gold = torch.full(m.shape[::2], -100)
            for j, d in enumerate(part):
                gold[j, :len(d.words)] = d.cue
            weight = torch.tensor([1., 2., 2.])
            cue_loss = F.cross_entropy(logits.reshape(-1, 3), gold.reshape(-1), weight=weight, ignore_index=-100)
            loss = 4 * cue_loss; total[0] += float(cue_loss)
            near = model.near(h); all_windows = []
            for j, d in enumerate(part):
                l = len(d.words); p = torch.softmax(logits[j, :l].detach(), 1)
                true = d.relations; starts = [c for c, _ in true]
                false = [c for c in candidates(p.numpy(), .15) if not any(c[0] < e and s < c[1] for s, e in starts)]
                random.shuffle(false)
                cues = [c for c, _ in true] + false[:4 + len(true) // 2]
                order = sorted(range(len(cues)), key=lambda c: np.subtract(*windows(d, cues[c])), reverse=True)
                for group in (order[:len(order) // 2], order[len(order) // 2:]):
                    if group:
                        all_windows.append((j, d, l, p, [cues[c] for c in group], [true[c][1] if c < len(true) else None for c in group]))
            all_windows.sort(key=lambda x: x[5] is None or min(np.subtract(*windows(x[1], c)) for c in x[4]))
            for half in (all_windows[:len(all_windows) // 2], all_windows[len(all_windows) // 2:]):
                if not half: continue
                made = [batch(model, d, h[j, :l], cues, p[:, 1] + p[:, 2]) for j, d, l, p, cues, _ in half]
                t = max(x[1].shape[1] for x in made)
                pad = lambda x: F.pad(x, (0, t - x.shape[1]))
                H = torch.cat([near[x[0]][pad(m_[1])] for x, m_ in zip(half, made)])
                M, D, R, O = (torch.cat([pad(m_[i]) for m_ in made]) for i in (2, 3, 4, 5))
                scores, valid = model.spans(H, torch.cat([m_[6] for m_ in made]), D, R, O, M)
                truth, rows, labels = [], [], []
                for x, m_ in zip(half, made):
                    for y, (s_, e_) in zip(x[5], m_[0]):
                        if y is not None:
                            z = torch.zeros(t, dtype=torch.long); z[:e_ - s_] = torch.from_numpy(y[s_:e_])
                            rows.append(len(truth)); labels.append(z)
                        truth.append(float(y is not None))
                valid_loss = F.binary_cross_entropy_with_logits(valid, torch.tensor(truth))
                loss = loss + valid_loss * .5; total[2] += float(valid_loss) * .5
                if rows:
                    rows_ = torch.tensor(rows)
                    span_loss = ChainLoss.apply(scores[rows_], model.move, torch.stack(labels), M[rows_]) / len(rows)
                    loss = loss + span_loss * .1; total[1] += float(span_loss) * .5
            optimiser.zero_grad(); loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.); optimiser.step(); schedule.step(); done += 1
        print(f'epoch {epoch+1}: cue {total[0]/len(learn)*size:.4f} spans {total[1]/len(learn)*size:.3f} valid {total[2]/len(learn)*size:.4f} {time.process_time()-begun:.0f} s', end='', flush=True)
        if epoch % 5 == 4 or epoch == a.epochs - 1:
            if held:
                print('  held out F1 %.4f P %.3f R %.3f at %.1f' % best_threshold(held, predict(model, held, vocabulary, tagset)), end='')
        print(flush=True)
        if time.process_time() - begun > a.minutes * 60:
            print('time is up'); break
    torch.save({'state': model.state_dict(), 'known': known, 'tags': tagset}, a.weights + '.pt')
    found = predict(model, dev, vocabulary, tagset)
    threshold = best_threshold(held, predict(model, held, vocabulary, tagset))[3] if held else 0.
    print('dev F1 %.4f P %.3f R %.3f' % score(dev, {d.name: relations(d, found[d.name], threshold) for d in dev}), 'threshold', threshold, '; best on dev F1 %.4f P %.3f R %.3f at %.1f' % best_threshold(dev, found))
    write(model, known, sorted(tagset, key=tagset.get), a.layers, threshold, a.weights)
    if a.predictions:
        with open(a.predictions, 'w') as out:
            for d in dev:
                out.write(json.dumps({'doc': d.name, 'relations': relations(d, found[d.name], threshold)}) + '\n')


if __name__ == '__main__':
    main()
