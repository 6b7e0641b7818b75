// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What authors define in their papers, and abstracts use without it. Names that MathJax knows stay
// its own.

const operators = [
    'Cov', 'KL', 'MSE', 'Prob', 'SE', 'SO', 'SU', 'Tr', 'Var', 'Vol', 'cov', 'diag', 'dist', 'lcm',
    'poly', 'polylog', 'rank', 'sgn', 'sign', 'softmax', 'spec', 'supp', 'tr', 'var', 'vol',
];

export const macros = {
    Bar: ['\\bar{#1}', 1],
    Hat: ['\\hat{#1}', 1],
    Tilde: ['\\tilde{#1}', 1],
    Vec: ['\\vec{#1}', 1],
    abs: ['\\left|#1\\right|', 1],
    argmax: '\\operatorname*{arg\\,max}',
    argmin: '\\operatorname*{arg\\,min}',
    bigO: '\\mathcal{O}',
    bm: ['{\\boldsymbol{#1}}', 1],
    emph: ['\\textit{#1}', 1],
    ensuremath: ['{#1}', 1],
    eps: '\\varepsilon',
    href: ['\\text{#2}', 2],
    mathbbm: ['{\\mathbb{#1}}', 1],
    mathds: ['{\\mathbb{#1}}', 1],
    nicefrac: ['{#1}/{#2}', 2],
    num: ['{#1}', 1],
    percent: '\\%',
    sfrac: ['{#1}/{#2}', 2],
    SI: ['{#1}\\,\\mathrm{#2}', 2],
    si: ['\\mathrm{#1}', 1],
    texorpdfstring: ['{#1}', 2],
    textsc: ['\\text{#1}', 1],
    textsl: ['\\textit{#1}', 1],
    xspace: '',
};

for (const letter of 'CEFNQRZ')
    macros[letter] = macros[letter + letter] = `{\\mathbb{${letter}}}`;
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    macros['b' + letter] = `{\\mathbf{${letter}}}`;
for (const name of operators)
    macros[name] = `\\operatorname{${name}}`;
