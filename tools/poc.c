/* poc.c -- compiles the catalogues of translations (po/nl.po, fr.po, en.po) into one C file of
** constant tables.
**
**     poc OUT.c po/nl.po po/fr.po po/en.po
**     poc --missing CODE.pot po/nl.po po/fr.po
**
** The first form writes `lang_words` (src/lang/lang_words.h): every text with its translations, a
** hash table over the texts and each language's plural rule, which gettext defines to be an
** expression of C. A text that a catalogue does not have, or leaves empty, gets no translation: the
** program then shows the text of the code, which is English.
**
** Nothing is written when a catalogue holds a mistake that readers would see: a translation whose
** placeholders ({0}, {1}) are not those of its text, too few plural forms, one that is marked
** fuzzy, a control character, or white space at an end that differs.
**
** French sets a thin space before : ; ? ! and inside « », and curved apostrophes. Translators type the usual ones; here they
** become what a printer would set, so that no line of a page or a mail begins with a question mark.
**
** The second form compares catalogues with the template that xgettext made from the code,
**
**     xgettext -LC --from-code=UTF-8 -k -k_ -kN_ -kplural:3,4 -klang_text:2 -klang_plural:3,4 \
**         -o CODE.pot FILES
**
** and fails when one lacks a text, naming the place in the code. Texts that the code no longer has
** are told, too, but are no failure.
*/
#include "lang/lang_words.h"
#include "po.h"
#include "tool_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool read_po(struct arena *a, const char *name, struct buf *errors, struct po *ret) {
    struct str text;
    if (!tool_read(a, name, &text)) {
        perror(name);
        return false;
    }
    po_read(a, str_of(name), text, errors, ret);
    return true;
}

/* ---- what a translation must keep ---- */

/* One bit for each of {0} to {9} in the text. */
static unsigned placeholders(struct str s) {
    unsigned found = 0;
    for (size_t i = 0; i + 2 < s.n; i++)
        if (s.s[i] == '{' && s.s[i + 1] >= '0' && s.s[i + 1] <= '9' && s.s[i + 2] == '}')
            found |= 1u << (s.s[i + 1] - '0');
    return found;
}

/* The first form of a plural may leave out the number: "one helper". */
static bool keeps_placeholders(const struct po_entry *e, size_t form) {
    unsigned has = placeholders(e->text[form]);
    unsigned must = placeholders(e->id_plural.s ? e->id_plural : e->id);
    return e->id_plural.s && form == 0 ? (has & ~must) == 0 : has == must;
}

static bool keeps_ends(struct str id, struct str text) {
    struct str a = str_trim(id), b = str_trim(text);
    return a.s - id.s == b.s - text.s && id.n - a.n == text.n - b.n;
}

static bool is_translated(const struct po_entry *e) {
    for (size_t i = 0; i < PO_FORMS; i++)
        if (e->text[i].n > 0) return true;
    return false;
}

/* What an editor shows as nothing, and a reader misses: a sign that a script swallowed. */
static bool has_controls(struct str s) {
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.s[i] < 32 && s.s[i] != '\n' && s.s[i] != '\t') return true;
    return false;
}

static void check_entry(const struct po *po, const struct po_entry *e, struct buf *errors) {
    size_t forms = e->id_plural.s ? po->forms : 1;
    if (e->is_fuzzy)
        po_fail(errors, po->file, e->line,
                "this translation is marked fuzzy: mend it and take the mark away");
    for (size_t i = 0; i < PO_FORMS; i++) {
        if ((i < forms) != (e->text[i].n > 0)) {
            po_fail(errors, po->file, e->line, "this text needs exactly %zu form%s", forms,
                    forms == 1 ? "" : "s");
            return;
        }
        if (i >= forms) continue;
        if (!keeps_placeholders(e, i))
            po_fail(errors, po->file, e->line, "the placeholders are not those of the text");
        if (has_controls(e->text[i])) po_fail(errors, po->file, e->line, "a control character stands in the text");
        if (!keeps_ends(e->id, e->text[i]))
            po_fail(errors, po->file, e->line,
                    "white space at an end differs from that of the text");
    }
}

static void check_catalogue(const struct po *po, struct buf *errors) {
    if (po->forms == 0 || po->forms > LANG_FORMS)
        po_fail(errors, po->file, 1, "the header must have Plural-Forms with nplurals from 1 to %d",
                LANG_FORMS);
    for (size_t i = 0; i < po->n; i++)
        if (is_translated(&po->entry[i])) check_entry(po, &po->entry[i], errors);
}

/* ---- all texts of all catalogues ---- */

struct translation {
    enum lang lang;
    const struct po_entry *entry;
};

/* By text, then by language: the translations of one text stand together, whatever the order of the
** catalogues. */
static int compare_translations(const void *a, const void *b) {
    const struct translation *x = a, *y = b;
    int order = str_cmp(x->entry->id, y->entry->id);
    return order ? order : (int)x->lang - (int)y->lang;
}

struct translations {
    struct translation *of;
    size_t n, texts; /* texts: how many different ones */
};

static bool is_new_text(const struct translations *t, size_t i) {
    return i == 0 || !str_eq(t->of[i].entry->id, t->of[i - 1].entry->id);
}

static struct translations gather(struct arena *a, const struct po po[LANGS], struct buf *errors) {
    struct translations t = {0};
    size_t most = 0;
    for (int l = 0; l < LANGS; l++) most += po[l].n;
    t.of = arena_array(a, struct translation, most + 1);
    for (int l = 0; l < LANGS; l++)
        for (size_t i = 0; i < po[l].n; i++)
            if (is_translated(&po[l].entry[i]))
                t.of[t.n++] = (struct translation){(enum lang)l, &po[l].entry[i]};
    qsort(t.of, t.n, sizeof *t.of, compare_translations);
    for (size_t i = 0; i < t.n; i++) {
        if (is_new_text(&t, i)) t.texts++;
        else if (t.of[i].lang == t.of[i - 1].lang)
            po_fail(errors, po[t.of[i].lang].file, t.of[i].entry->line,
                    "this text stands in the catalogue twice");
    }
    return t;
}

/* ---- writing ---- */

static const char *const lang_names[LANGS] = {[NL] = "nl", [FR] = "fr", [EN] = "en"};
static const char *const lang_enums[LANGS] = {[NL] = "NL", [FR] = "FR", [EN] = "EN"};

/* As a string of C, on one line. */
static void write_quoted(struct buf *out, struct str s) {
    buf_lit(out, "\"");
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        if (c == '"' || c == '\\' || c == '?')
            buf_fmt(out, "\\%c", c); /* \? because of trigraphs */
        else if (c == '\n') buf_lit(out, "\\n");
        else if (c < 32) buf_fmt(out, "\\%03o", (unsigned)c);
        else buf_char(out, (char)c);
    }
    buf_lit(out, "\"");
}

static void write_str(struct buf *out, struct str s) {
    buf_lit(out, "{");
    write_quoted(out, s);
    buf_fmt(out, ", %zu}", s.n);
}

static void write_translation(struct buf *out, const struct translation *t) {
    buf_fmt(out, "\n        [%s] = {", lang_enums[t->lang]);
    for (size_t form = 0; form < LANG_FORMS && t->entry->text[form].s; form++) {
        if (form) buf_lit(out, ", ");
        write_str(out, t->entry->text[form]);
    }
    buf_lit(out, "},");
}

static void write_words(struct buf *out, const struct translations *t) {
    buf_lit(out, "static const struct lang_word words[] = {");
    for (size_t i = 0; i < t->n; i++) {
        if (is_new_text(t, i)) {
            buf_str(out, i ? STR("}},\n    {") : STR("\n    {"));
            write_str(out, t->of[i].entry->id);
            buf_lit(out, ", {");
        }
        write_translation(out, &t->of[i]);
    }
    buf_str(out, t->n ? STR("}},\n};\n\n") : STR("};\n\n"));
}

/* Open addressing with at most half of the slots taken: a look-up reads one or two. Returns the
** number of slots. */
static size_t write_slots(struct arena *a, struct buf *out, const struct translations *t) {
    size_t slots = 2;
    while (slots < 2 * t->texts) slots *= 2;
    uint16_t *slot = arena_array(a, uint16_t, slots), text = 0;
    for (size_t i = 0; i < t->n; i++) {
        if (!is_new_text(t, i)) continue;
        size_t at = str_hash(t->of[i].entry->id) & (slots - 1);
        while (slot[at]) at = (at + 1) & (slots - 1);
        slot[at] = ++text;
    }
    buf_fmt(out, "static const uint16_t slots[%zu] = {", slots);
    for (size_t i = 0; i < slots; i++) buf_fmt(out, "%s%u,", i % 16 ? " " : "\n    ", slot[i]);
    buf_lit(out, "\n};\n\n");
    return slots;
}

static void write_rules(struct buf *out, const struct po po[LANGS]) {
    for (int l = 0; l < LANGS; l++)
        buf_fmt(
            out,
            "static size_t form_%s(uint64_t n) {\n    (void)n;\n    return (size_t)(%.*s);\n}\n\n",
            lang_names[l], STR_ARGS(po[l].rule));
}

static struct str write_c(struct arena *a, const struct po po[LANGS],
                          const struct translations *t) {
    struct buf out = buf_make(a, 0);
    buf_lit(&out, "/* Written by poc from");
    for (int l = 0; l < LANGS; l++) buf_fmt(&out, " %.*s", STR_ARGS(po[l].file));
    buf_lit(&out, ": edit those. */\n#include \"lang/lang_words.h\"\n\n");
    write_rules(&out, po);
    write_words(&out, t);
    size_t slots = write_slots(a, &out, t);
    buf_fmt(&out, "const struct lang_words lang_words = {words, slots, %zu, {", slots);
    for (int l = 0; l < LANGS; l++) buf_fmt(&out, "%sform_%s", l ? ", " : "", lang_names[l]);
    buf_lit(&out, "}};\n");
    CHECK(!out.failed);
    return buf_view(&out);
}

/* ---- the two commands ---- */

static int finish(const struct buf *errors) {
    fwrite(buf_view(errors).s, 1, errors->n, stderr);
    return errors->n ? EXIT_FAILURE : EXIT_SUCCESS;
}

/* The language a catalogue is for, by its name: "po/nl.po" -> NL. */
static bool file_lang(const char *name, enum lang *ret) {
    const char *slash = strrchr(name, '/');
    struct str base = str_of(slash ? slash + 1 : name);
    struct str code = str_ends(base, STR(".po")) ? str_sub(base, 0, base.n - 3) : STR("");
    for (int l = 0; l < LANGS; l++) {
        if (!str_eq(code, str_of(lang_names[l]))) continue;
        *ret = (enum lang)l;
        return true;
    }
    fprintf(stderr, "%s: error: a catalogue is called nl.po, fr.po or en.po.\n", name);
    return false;
}

/* Whether the space at `i` belongs to the sign beside it. */
static bool is_french_space(struct str s, size_t i) {
    static const struct str after[] = {STR(":"), STR(";"), STR("?"), STR("!"), STR("»")};
    if (s.s[i] != ' ') return false;
    for (size_t k = 0; k < COUNT(after); k++)
        if (str_starts(str_sub(s, i + 1, s.n), after[k])) return true;
    return str_ends(str_sub(s, 0, i), STR("«"));
}

static struct str typeset_french(struct arena *a, struct str s) {
    struct buf out = buf_make(a, 0);
    for (size_t i = 0; i < s.n; i++) {
        if (is_french_space(s, i)) buf_lit(&out, "\xe2\x80\xaf"); /* U+202F */
        else if (s.s[i] == '\'') buf_lit(&out, "\xe2\x80\x99");   /* U+2019 */
        else buf_char(&out, s.s[i]);
    }
    return buf_view(&out);
}

static void typeset(struct arena *a, enum lang lang, struct po *po) {
    for (size_t i = 0; lang == FR && i < po->n; i++)
        for (size_t form = 0; form < PO_FORMS && po->entry[i].text[form].s; form++)
            po->entry[i].text[form] = typeset_french(a, po->entry[i].text[form]);
}

static int compile(struct arena *a, const char *out, char **names) {
    struct po po[LANGS] = {0};
    struct buf errors = buf_make(a, 0);
    for (int i = 0; i < LANGS; i++) {
        enum lang lang;
        if (!file_lang(names[i], &lang) || !read_po(a, names[i], &errors, &po[lang]))
            return EXIT_FAILURE;
        check_catalogue(&po[lang], &errors);
        typeset(a, lang, &po[lang]);
    }
    for (int l = 0; l < LANGS; l++)
        if (!po[l].file.n)
            po_fail(&errors, str_of(lang_names[l]), 0, "this catalogue is not given");
    struct translations all = gather(a, po, &errors);
    if (all.texts > UINT16_MAX)
        po_fail(&errors, po[NL].file, 1, "more than %d texts need a wider table", UINT16_MAX);
    if (errors.n == 0 && !tool_write(a, out, write_c(a, po, &all))) return EXIT_FAILURE;
    return finish(&errors);
}

static const struct po_entry *find_entry(const struct po *po, struct str id) {
    for (size_t i = 0; i < po->n; i++)
        if (is_translated(&po->entry[i]) && str_eq(po->entry[i].id, id)) return &po->entry[i];
    return NULL;
}

static bool is_in_code(const struct po *code, struct str id) {
    for (size_t i = 0; i < code->n; i++)
        if (str_eq(code->entry[i].id, id)) return true;
    return false;
}

static void check_need(struct arena *a, const struct po_entry *need, const struct po *po,
                       struct buf *errors) {
    const struct po_entry *have = find_entry(po, need->id);
    struct buf id = buf_make(a, 0);
    write_quoted(&id, need->id);
    if (!have)
        po_fail(errors, po->file, 1, "%s has no translation (%.*s)", id.s, STR_ARGS(need->where));
    else if (need->id_plural.s && !(have->id_plural.s && str_eq(have->id_plural, need->id_plural)))
        po_fail(errors, po->file, have->line, "the plural of %s is another one in the code", id.s);
}

static void compare(struct arena *a, const struct po *code, const struct po *po,
                    struct buf *errors) {
    for (size_t i = 0; i < code->n; i++) check_need(a, &code->entry[i], po, errors);
    for (size_t i = 0; i < po->n; i++)
        if (!is_in_code(code, po->entry[i].id))
            printf("%.*s:%d: note: this text is no longer in the code.\n", STR_ARGS(po->file),
                   po->entry[i].line);
}

static int missing(struct arena *a, const char *code_name, char **names, int n) {
    struct po code, po;
    struct buf errors = buf_make(a, 0);
    if (!read_po(a, code_name, &errors, &code)) return EXIT_FAILURE;
    for (int i = 0; i < n; i++) {
        if (!read_po(a, names[i], &errors, &po)) return EXIT_FAILURE;
        compare(a, &code, &po, &errors);
    }
    return finish(&errors);
}

int main(int argc, char **argv) {
    struct arena a = arena_make(0);
    int result = EXIT_FAILURE;
    if (argc > 3 && strcmp(argv[1], "--missing") == 0)
        result = missing(&a, argv[2], argv + 3, argc - 3);
    else if (argc == 2 + LANGS) result = compile(&a, argv[1], argv + 2);
    else
        fputs("usage: poc OUT.c nl.po fr.po en.po\n       poc --missing CODE.pot CATALOGUE.po...\n",
              stderr);
    arena_free(&a);
    return result;
}
