// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TeX to a drawing list. Packages that load files, make links or rename macros are left out, and
// those that define macros: one paper's would hold for all that come after it.
import './attributes.mjs';
import './stackitem.mjs';

import { mathjax } from 'mathjax-full/js/mathjax.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';

import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import 'mathjax-full/js/input/tex/cases/CasesConfiguration.js';
import 'mathjax-full/js/input/tex/centernot/CenternotConfiguration.js';
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js';
import 'mathjax-full/js/input/tex/configmacros/ConfigMacrosConfiguration.js';
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js';
import 'mathjax-full/js/input/tex/extpfeil/ExtpfeilConfiguration.js';
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js';
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js';
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js';
import 'mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js';
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js';
import 'mathjax-full/js/input/tex/unicode/UnicodeConfiguration.js';
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js';
import 'mathjax-full/js/input/tex/verb/VerbConfiguration.js';

import { macros } from './macros.mjs';
import { drawingOf } from './walker.mjs';

const packages = [
    'base', 'ams', 'amscd', 'boldsymbol', 'braket', 'cancel', 'cases', 'centernot', 'color',
    'configmacros', 'enclose', 'extpfeil', 'gensymb', 'mathtools', 'mhchem', 'textcomp',
    'textmacros', 'unicode', 'upgreek', 'verb',
];

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

const input = new TeX({
    packages,
    macros,
    maxMacros: 1000,
    maxBuffer: 5120,
    formatError: (jax, error) => {
        throw error;
    },
});
const page = mathjax.document('', { InputJax: input, OutputJax: new SVG({ fontCache: 'none' }) });

// JSON: { box: [x, y, width, height], items, breaks } or { error: "…" }. Never throws.
export function tex2draw(tex, isDisplay) {
    try {
        input.reset();
        const made = page.convert(tex, {
            display: isDisplay, em: 16, ex: 8, containerWidth: 1280,
        });
        return JSON.stringify(drawingOf(adaptor.firstChild(made)));
    } catch (error) {
        return JSON.stringify({ error: String((error && error.message) || error) });
    }
}
