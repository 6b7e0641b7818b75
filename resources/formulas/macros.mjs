// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What authors define in their papers, and abstracts use without it. Names that MathJax knows stay
// its own.

const operators = [
    'Cov', 'KL', 'MSE', 'Pr', 'Tr', 'Var', 'cov', 'diag', 'dist', 'lcm', 'poly', 'polylog', 'rank',
    'sgn', 'sign', 'softmax', 'spec', 'supp', 'tr', 'var', 'vol',
];

export const macros = {
    argmax: '\\operatorname*{arg\\,max}',
    argmin: '\\operatorname*{arg\\,min}',
    bm: ['{\\boldsymbol{#1}}', 1],
    emph: ['\\textit{#1}', 1],
    ensuremath: ['{#1}', 1],
    eps: '\\varepsilon',
    mathbbm: ['{\\mathbb{#1}}', 1],
    mathds: ['{\\mathbb{#1}}', 1],
    nicefrac: ['{#1}/{#2}', 2],
    num: ['{#1}', 1],
    sfrac: ['{#1}/{#2}', 2],
    SI: ['{#1}\\,\\mathrm{#2}', 2],
    si: ['\\mathrm{#1}', 1],
    texorpdfstring: ['{#1}', 2],
    textsc: ['\\text{#1}', 1],
    textsl: ['\\textit{#1}', 1],
    xspace: '',
};

for (const letter of 'CEFNQRZ')
    macros[letter] = `{\\mathbb{${letter}}}`;
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    macros['b' + letter] = `{\\mathbf{${letter}}}`;
for (const name of operators)
    macros[name] = `\\operatorname{${name}}`;
