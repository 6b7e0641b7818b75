// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the SVG tree that MathJax makes into one flat list of what is to be drawn:
//   ["f", matrix, path]            fill
//   ["s", matrix, path, width]     stroke
//   ["t", matrix, text, size]      letters that MathJax's font lacks
//   ["c", matrix, path], ["u"]     clip, and the end of the last clip
// A matrix is [a, b, c, d, e, f] as in SVG; units are thousandths of an em, y grows downwards.
// Colours are left out: all is drawn in the colour of the text, on any ground.

const multiply = (m, n) => [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
];

const identity = [1, 0, 0, 1, 0, 0];

function single(kind, n) {
    if (kind === 'translate')
        return [1, 0, 0, 1, n[0], n[1] || 0];
    if (kind === 'scale')
        return [n[0], 0, 0, n.length > 1 ? n[1] : n[0], 0, 0];
    if (kind === 'matrix')
        return n;
    const angle = (n[0] * Math.PI) / 180;
    const turn = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
    const [x, y] = [n[1] || 0, n[2] || 0];
    return multiply(multiply([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
}

function transformed(matrix, text) {
    const parts = /(translate|scale|rotate|matrix)\(([^)]*)\)/g;
    for (let part = parts.exec(text); part; part = parts.exec(text)) {
        const numbers = part[2].split(/[ ,]+/).filter((n) => n !== '').map(Number);
        matrix = multiply(matrix, single(part[1], numbers));
    }
    return matrix;
}

const number = (element, name) => parseFloat(element.attributes[name]) || 0;

function rectanglePath(x, y, w, h) {
    return `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}Z`;
}

function ellipsePath(x, y, rx, ry) {
    const [a, b] = [rx * 0.5523, ry * 0.5523];
    return (
        `M${x + rx} ${y}C${x + rx} ${y + b} ${x + a} ${y + ry} ${x} ${y + ry}` +
        `C${x - a} ${y + ry} ${x - rx} ${y + b} ${x - rx} ${y}` +
        `C${x - rx} ${y - b} ${x - a} ${y - ry} ${x} ${y - ry}` +
        `C${x + a} ${y - ry} ${x + rx} ${y - b} ${x + rx} ${y}Z`
    );
}

function pathOf(element) {
    const n = (name) => number(element, name);
    switch (element.kind) {
    case 'path':
        return element.attributes.d || '';
    case 'rect':
        return rectanglePath(n('x'), n('y'), n('width'), n('height'));
    case 'line':
        return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'ellipse':
        return ellipsePath(n('cx'), n('cy'), n('rx'), n('ry'));
    case 'polygon':
        return 'M' + element.attributes.points.trim().split(/ +/).join('L').replace(/,/g, ' ') + 'Z';
    default:
        return '';
    }
}

function style(element, name) {
    const found = new RegExp('(?:^|;)\\s*' + name + ':\\s*([^;]+)').exec(
        String(element.attributes.style || ''));
    return found ? found[1] : element.attributes[name];
}

// Frames and rules of tables are styled by a sheet that is not part of the tree.
function strokeWidth(element) {
    const isRule = 'data-frame' in element.attributes || 'data-line' in element.attributes;
    return parseFloat(style(element, 'stroke-width')) || (isRule ? 70 : 0);
}

function draw(element, matrix, items) {
    const path = pathOf(element);
    if (!path || 'data-bgcolor' in element.attributes || 'data-hitbox' in element.attributes)
        return;
    const width = strokeWidth(element);
    const isLine = element.kind === 'line' || style(element, 'fill') === 'none' ||
        'data-frame' in element.attributes;
    if (isLine || width > 0)
        items.push(['s', matrix, path, width || 1]);
    if (!isLine)
        items.push(['f', matrix, path]);
}

function textOf(element) {
    return (element.children || []).map((child) => child.value || '').join('');
}

// A nested drawing, by which MathJax cuts what it stretches.
function inside(element, matrix, items) {
    const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((name) => number(element, name));
    const box = String(element.attributes.viewBox || '').split(' ').map(Number);
    if (box.length !== 4 || !(box[2] > 0) || !(box[3] > 0)) {
        walkAll(element, matrix, items);
        return;
    }
    const scale = w > 0 && h > 0 ? Math.min(w / box[2], h / box[3]) : 1;
    items.push(['c', matrix, rectanglePath(x, y, w || box[2], h || box[3])]);
    walkAll(element,
        multiply(matrix, [scale, 0, 0, scale, x - box[0] * scale, y - box[1] * scale]), items);
    items.push(['u']);
}

function walkAll(element, matrix, items) {
    for (const child of element.children || [])
        walk(child, matrix, items);
}

function walk(element, matrix, items) {
    if (!element.attributes || element.kind === 'title')
        return;
    const own = transformed(matrix, element.attributes.transform || '');
    if (element.kind === 'g' || element.kind === 'a')
        walkAll(element, own, items);
    else if (element.kind === 'svg')
        inside(element, own, items);
    else if (element.kind === 'text' && textOf(element))
        items.push(['t', own, textOf(element), number(element, 'font-size') || 1000]);
    else
        draw(element, own, items);
}

const relations = '=<>≠≤≥⩽⩾≈≃≅≡∼∝∈∉⊂⊆⊃⊇→←↔⇒⇐⇔↦⟶⟹≪≫≲≳≺⪯,:;∣';

function glyphsOf(element) {
    const own = element.attributes && element.attributes['data-c'];
    const below = (element.children || []).map(glyphsOf).join('');
    return own ? String.fromCodePoint(parseInt(own, 16)) + below : below;
}

function isOneOf(signs, element) {
    const isSign = element.attributes && element.attributes['data-mml-node'] === 'mo';
    const glyphs = isSign ? [...glyphsOf(element)] : [];
    return glyphs.length > 0 && signs.includes(glyphs[0]);
}

// Where a line may end: behind a relation or a comma that is in no group and no brackets.
function breaksOf(row) {
    const inner = row.children.length === 1 && row.children[0].attributes &&
        ['mrow', 'mstyle'].includes(row.children[0].attributes['data-mml-node']);
    if (inner && !row.children[0].attributes.transform)
        return breaksOf(row.children[0]);
    const breaks = [];
    let depth = 0;
    row.children.forEach((child, at) => {
        const next = row.children[at + 1];
        if (isOneOf('([{⟨', child))
            ++depth;
        else if (isOneOf(')]}⟩', child))
            --depth;
        const isBreak = depth <= 0 && isOneOf(relations, child);
        if (isBreak && next && next.attributes && !isOneOf(relations, next))
            breaks.push(transformed(identity, next.attributes.transform || '')[4]);
    });
    return breaks;
}

function find(element, isWanted) {
    if (isWanted(element))
        return element;
    for (const child of element.children || []) {
        const found = find(child, isWanted);
        if (found)
            return found;
    }
    return null;
}

// svg: the outermost element.
export function drawingOf(svg) {
    const items = [];
    walkAll(svg, identity, items);
    const row = find(svg,
        (e) => e.kind === 'g' && e.attributes && e.attributes['data-mml-node'] === 'math');
    const box = svg.attributes.viewBox.split(' ').map(Number);
    return { box, items, breaks: row ? breaksOf(row) : [] };
}
