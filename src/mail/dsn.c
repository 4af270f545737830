/* dsn.c -- reading reports: headers, the parts between the boundaries, and fields in them. */
#include "mail/dsn.h"

#include "base/buf.h"

/* ---- headers ---- */

/* Where the headers end: behind the first empty line, or the whole. */
static size_t body_at(struct str s) {
    for (size_t at = 0; at < s.n;) {
        size_t end = at + str_index(str_sub(s, at, s.n), '\n');
        if (str_trim(str_sub(s, at, end)).n == 0) return end < s.n ? end + 1 : s.n;
        at = end + 1;
    }
    return s.n;
}

static bool is_folded(struct str line) {
    return line.n && (line.s[0] == ' ' || line.s[0] == '\t');
}

/* The value of a field among header lines, unfolded; empty when it is not there. */
static struct str field_get(struct arena *a, struct str headers, struct str name) {
    struct str rest = headers, line;
    struct buf value = buf_make(a, 0);
    bool in_it = false;
    while (str_next(&rest, '\n', &line)) {
        if (in_it && !is_folded(line)) break;
        size_t colon = str_index(line, ':');
        bool begins = !in_it && !is_folded(line) && colon < line.n && str_eq_ci(str_trim(str_sub(line, 0, colon)), name);
        if (in_it) buf_char(&value, ' ');
        if (begins || in_it) buf_str(&value, str_trim(in_it ? line : str_sub(line, colon + 1, line.n)));
        in_it |= begins;
    }
    return str_trim(buf_view(&value));
}

/* The value of NAME= in a Content-Type, without quotes; empty when it is not there. */
static struct str parameter(struct str type, struct str name) {
    struct str rest = type, part;
    while (str_next(&rest, ';', &part)) {
        size_t equals = str_index(part, '=');
        if (equals == part.n || !str_eq_ci(str_trim(str_sub(part, 0, equals)), name)) continue;
        struct str value = str_trim(str_sub(part, equals + 1, part.n));
        if (value.n >= 2 && value.s[0] == '"' && value.s[value.n - 1] == '"') value = str_sub(value, 1, value.n - 1);
        return value;
    }
    return STR("");
}

static bool type_is(struct str type, struct str wanted) {
    return str_eq_ci(str_trim(str_sub(type, 0, str_index(type, ';'))), wanted);
}

/* ---- parts ---- */

/* A line "--boundary", or "--boundary--" behind the last part. */
static bool is_boundary(struct str line, struct str boundary) {
    line = str_trim(line);
    return str_starts(line, STR("--")) && str_starts(str_sub(line, 2, line.n), boundary) &&
           (line.n == boundary.n + 2 || str_eq(str_sub(line, boundary.n + 2, line.n), STR("--")));
}

/* Takes the next part off *rest, which stands anywhere before its boundary. False when there is none further. */
static bool next_part(struct str *rest, struct str boundary, struct str *ret) {
    struct str line;
    size_t from = 0;
    bool open = false;
    struct str whole = *rest, left = *rest;
    while (str_next(&left, '\n', &line)) {
        size_t at = (size_t)(line.s - whole.s);
        if (!is_boundary(line, boundary)) continue;
        if (open) {
            *ret = str_sub(whole, from, at);
            *rest = str_sub(whole, at, whole.n);
            return true;
        }
        from = at + line.n + 1;
        open = true;
    }
    return false;
}

/* ---- the report ---- */

static enum dsn_action action_of(struct str text) {
    return str_eq_ci(text, STR("failed")) ? DSN_FAILED : str_eq_ci(text, STR("delayed")) ? DSN_DELAYED : DSN_OTHER;
}

/* "5.1.1 (no such user)" -> "5.1.1" */
static struct str status_of(struct str text) {
    size_t n = 0;
    while (n < text.n && ((text.s[n] >= '0' && text.s[n] <= '9') || text.s[n] == '.')) n++;
    return str_sub(text, 0, n);
}

/* Groups of fields with empty lines between; the first is about the report itself. What failed counts most. */
static void read_status(struct arena *a, struct str part, struct dsn *dsn) {
    for (struct str rest = part; rest.n; rest = str_sub(rest, body_at(rest), rest.n)) {
        struct str group = str_sub(rest, 0, body_at(rest));
        struct str action = field_get(a, group, STR("Action"));
        if (!action.n || dsn->action == DSN_FAILED) continue;
        dsn->action = action_of(action);
        dsn->status = status_of(field_get(a, group, STR("Status")));
    }
}

static void read_message(struct arena *a, struct str part, struct dsn *dsn) {
    struct str id = field_get(a, str_sub(part, 0, body_at(part)), STR("Message-ID"));
    if (id.n > 2 && id.s[0] == '<' && id.s[id.n - 1] == '>') dsn->message_id = str_sub(id, 1, id.n - 1);
}

static void read_part(struct arena *a, struct str part, struct dsn *dsn, bool *has_status) {
    size_t body = body_at(part);
    struct str type = field_get(a, str_sub(part, 0, body), STR("Content-Type")), inside = str_sub(part, body, part.n);
    if (type_is(type, STR("message/delivery-status"))) {
        read_status(a, inside, dsn);
        *has_status = true;
    } else if (type_is(type, STR("message/rfc822")) || type_is(type, STR("text/rfc822-headers")))
        read_message(a, inside, dsn);
}

bool dsn_read(struct arena *a, struct str mail, struct dsn *ret) {
    size_t body = body_at(mail);
    struct str type = field_get(a, str_sub(mail, 0, body), STR("Content-Type")), boundary = parameter(type, STR("boundary"));
    struct str rest = str_sub(mail, body, mail.n), part;
    struct dsn dsn = {0};
    bool has_status = false;
    if (!type_is(type, STR("multipart/report")) || !boundary.n) return false;
    if (!str_eq_ci(parameter(type, STR("report-type")), STR("delivery-status"))) return false;
    while (next_part(&rest, boundary, &part)) read_part(a, part, &dsn, &has_status);
    if (!has_status || !dsn.message_id.n) return false;
    *ret = dsn;
    return true;
}
