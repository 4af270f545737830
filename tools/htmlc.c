/* htmlc.c -- compiles a page file (.html) to C.
**
**     htmlc src/jobs/jobs_pages.html OUT_DIR
**
** writes OUT_DIR/jobs_pages_html.c and OUT_DIR/jobs_pages_html.h. The language is HTML with two
** additions:
**
**     %#include "jobs.h"
**     %page jobs_list(struct html *h, const struct job *jobs, size_t n, struct url self)
**     <ul class="jobs">
**     % for (size_t i = 0; i < n; i++) {
**       <li><a href="{{ jobs[i].url }}">{{ jobs[i].title }}</a></li>
**     % }
**     </ul>
**     <label><input type="checkbox" checked={{ flag(n == 0) }}> {{ _("At night") }}</label>
**     %end
**
** 1. A line whose first visible sign is % is C and leaves no trace in the page; %% there stands for
**    a percent sign. %page and %end bound a function whose first parameter is `struct html *h`; its
**    signature may go on over further lines of C. %static page is known to this file alone. Before
**    the first page, #include and types declared on one line (`struct job;`) go into the header;
**    everything else outside pages goes into the C file.
** 2. {{ expr }} writes a value. Its place decides the escaper, its type the format (the lists are
**    in web/html.h). An attribute that holds an address starts with text of the page's own or with
**    a struct url. Values are refused in <script>, <style>, on...=, style=, srcset=, srcdoc=, in
**    names and without quotes. A value may go on over several lines.
** 3. An attribute that may be absent is name={{ flag(on) }}, or name={{ maybe(text) }}, which
**    leaves it out when the text is empty.
** 4. Elements are closed in the page and the block of C that opened them. Void elements (<br>) have
**    no closing tag; <path/> and other elements of SVG may close themselves; names are copied as
**    they stand (viewBox).
** 5. White space between words and tags becomes one line break where it holds one, else one space;
**    a page begins and ends without. A line of C that calls another page stands for a line break
**    where markup follows; between two lines of C there is none. In <pre> and <textarea> white space
**    stays as it is. Comments are left out, with any C and values in them.
**
** Every mistake is reported as "file:line: error: sentence." and nothing is written. #line makes
** the C compiler, the debugger and xgettext speak in lines of the page file too. A header that
** would not change is not touched, so that what includes it is not compiled again.
*/
#include "htmlc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tool_file.h"

/* "src/jobs/jobs_pages.html" -> "jobs_pages" */
static struct str base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    struct str name = str_of(slash ? slash + 1 : path);
    return str_ends(name, STR(".html")) ? str_sub(name, 0, name.n - 5) : name;
}

static bool write_outputs(struct arena *a, const char *dir, struct str base,
                          const struct htmlc_result *out) {
    struct str c = str_fmt(a, "%s/%.*s_html.c", dir, STR_ARGS(base));
    struct str h = str_fmt(a, "%s/%.*s_html.h", dir, STR_ARGS(base));
    return tool_write(a, c.s, out->c) && tool_write(a, h.s, out->h);
}

static int compile(struct arena *a, const char *file, const char *dir) {
    struct str source, errors;
    struct htmlc_result out;
    if (!tool_read(a, file, &source)) {
        perror(file);
        return EXIT_FAILURE;
    }
    if (!htmlc_compile(a, str_of(file), base_name(file), source, &out, &errors)) {
        fwrite(errors.s, 1, errors.n, stderr);
        return EXIT_FAILURE;
    }
    return write_outputs(a, dir, base_name(file), &out) ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fputs("usage: htmlc PAGES.html OUT_DIR\n", stderr);
        return EXIT_FAILURE;
    }
    struct arena a = arena_make(0);
    int result = compile(&a, argv[1], argv[2]);
    arena_free(&a);
    return result;
}
