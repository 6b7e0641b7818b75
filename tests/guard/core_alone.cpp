// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links every object of the core without Qt's widgets: a use of them anywhere in it fails this
// link.
int main()
{
    return 0;
}
