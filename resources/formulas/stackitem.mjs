// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces one accessor of MathJax's BaseItem: in strict code Qt's engine throws a bare TypeError
// when a setter of a prototype adds a member to the instance. The environment is kept in an object
// that is there already. A plain member would leak a font from one group into the next.

const { BaseItem } = require('mathjax-full/js/input/tex/StackItem.js');

Object.defineProperty(BaseItem.prototype, 'env', {
    get() {
        const set = this._properties && this._properties.__env;
        return set === undefined ? this._env : set;
    },
    set(value) {
        this._properties.__env = value;
    },
    configurable: true,
});
