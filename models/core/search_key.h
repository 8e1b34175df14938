// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace mm {

/// What a name sounds like, in a few Latin letters, so that Lakshmi, Laxmi, ಲಕ್ಷ್ಮಿ, लक्ष्मी and లక్ష్మి
/// meet
/// ("lksmi"). One key a word, separated by single spaces; words keep their order. Two names match
/// if each word key of the query begins some word key of the stored name.
///
/// How a word becomes a key:
///  - every Indian script is read letter by letter into the same sounds as Latin (Tamil, which does
///    not write voice, by position and by a list of common name stems);
///  - a, short or long, is kept only at the beginning (Lakshmana = Lakshman, Venkatesha =
///  Venkatesh);
///  - i, e, y are one sound, and u, o, v, w another (Gowri = Gauri = Gouri, Nayak = Naik, Rao =
///  Rav,
///    Shiva = Siva, Poornima = Purnima); only a word's first v stays v;
///  - aspirates fold (bh = b, dh = d, th = t), so do retroflexes, s = sh = ṣ, ph = f = p, z = j,
///    q = k, x = ksh = ks, Tamil tch = ks, zh = l; h stays only at the beginning;
///  - a double letter is one (Bhatt = Bhat); jñ = gn (Jnana = Gnana, also Gyan, Dnyan);
///  - the vowel after consonant + r is dropped (Krishna = Krushna, Brinda = Brunda).
/// Digits stay (ASCII); punctuation separates words, an apostrophe does not. Letters of other
/// scripts pass lower-cased.
QString searchKey(QStringView text);

/// The key of a query whose last word may be only half typed: as searchKey, without the sounds at
/// the end that the next keystroke may still change ("ಸಂ" is the beginning of ಸಂಪತ್ and of ಸಂಜಯ).
/// Ends the last word whole if the text ends with a space.
QString searchPrefixKey(QStringView typed);

} // namespace mm
