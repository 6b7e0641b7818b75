// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for MathJax's class of the same name and must be imported before the rest of MathJax.
// MathJax gives each node four objects that are each other's prototypes; Qt's engine walks all of
// its internal classes whenever a prototype is written to, which makes a formula thirty times
// slower. Here the four are looked through one after the other.

const module = require('mathjax-full/js/core/MmlTree/Attributes.js');
const inherit = module.INHERIT;
const has = (object, name) => Object.prototype.hasOwnProperty.call(object, name);

class Attributes {
    constructor(defaults, global) {
        this.global = global;
        this.defaults = Object.assign({}, defaults);
        this.inherited = {};
        this.attributes = {};
    }

    set(name, value) {
        this.attributes[name] = value;
    }

    setList(list) {
        Object.assign(this.attributes, list);
    }

    get(name) {
        let value = this.global[name];
        if (has(this.attributes, name))
            value = this.attributes[name];
        else if (has(this.inherited, name))
            value = this.inherited[name];
        else if (has(this.defaults, name))
            value = this.defaults[name];
        return value === inherit ? this.global[name] : value;
    }

    getExplicit(name) {
        return has(this.attributes, name) ? this.attributes[name] : undefined;
    }

    getList(...names) {
        const values = {};
        for (const name of names)
            values[name] = this.get(name);
        return values;
    }

    setInherited(name, value) {
        this.inherited[name] = value;
    }

    getInherited(name) {
        return has(this.inherited, name) ? this.inherited[name] : this.getDefault(name);
    }

    getDefault(name) {
        return has(this.defaults, name) ? this.defaults[name] : this.global[name];
    }

    isSet(name) {
        return has(this.attributes, name) || has(this.inherited, name);
    }

    hasDefault(name) {
        return has(this.defaults, name) || name in this.global;
    }

    getExplicitNames() {
        return Object.keys(this.attributes);
    }

    getInheritedNames() {
        return Object.keys(this.inherited);
    }

    getDefaultNames() {
        return Object.keys(this.defaults);
    }

    getGlobalNames() {
        return Object.keys(this.global);
    }

    getAllAttributes() {
        return this.attributes;
    }

    getAllInherited() {
        return this.inherited;
    }

    getAllDefaults() {
        return this.defaults;
    }

    getAllGlobals() {
        return this.global;
    }
}

module.Attributes = Attributes;
