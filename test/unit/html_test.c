/* html_test.c -- escaping, and what may become an address. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "web/html.h"

/* A page of its own for each test. */
struct page {
    struct arena arena;
    struct html h;
};

static int page_open(void **state) {
    static struct page page;
    page = (struct page){.arena = arena_make(0)};
    page.h =
        (struct html){.out = buf_make(&page.arena, 0), .arena = &page.arena, .base = {STR("/nl")}};
    *state = &page;
    return 0;
}

static int page_close(void **state) {
    struct page *page = *state;
    arena_free(&page->arena);
    return 0;
}

static struct html *html_of(void **state) {
    return &((struct page *)*state)->h;
}

/* What was written since the last call. */
static void assert_written(struct html *h, const char *wanted) {
    struct str s = buf_view(&h->out);
    assert_string_equal(s.n ? s.s : "", wanted);
    h->out.n = 0;
}

static void test_text_escapes_markup_but_no_quotes(void **state) {
    struct html *h = html_of(state);
    html_text_str(h, STR("<b> & \"l'été\" ©"));
    assert_written(h, "&lt;b&gt; &amp; \"l'été\" ©");
    html_text_str(h, STR("&&"));
    assert_written(h, "&amp;&amp;");
}

static void test_attribute_escapes_both_quotes(void **state) {
    struct html *h = html_of(state);
    html_attr_str(h, STR("\" onclick='x' <"));
    assert_written(h, "&#34; onclick=&#39;x&#39; &lt;");
    html_attr_cstr(h, "plain");
    assert_written(h, "plain");
}

static void test_nothing_is_written_for_nothing(void **state) {
    struct html *h = html_of(state);
    html_text_cstr(h, NULL);
    html_attr_cstr(h, NULL);
    html_urlpart_cstr(h, NULL);
    html_text_str(h, (struct str){NULL, 0});
    html_option_flag(h, flag(false), "checked");
    html_option_maybe(h, maybe(STR("")), "lang");
    assert_int_equal(h->out.n, 0);
}

static void test_numbers(void **state) {
    struct html *h = html_of(state);
    html_text_int(h, INT64_MIN);
    html_text_int(h, 0);
    assert_written(h, "-92233720368547758080");
}

static void test_optional_attributes(void **state) {
    struct html *h = html_of(state);
    html_option_flag(h, flag(true), "checked");
    html_option_maybe(h, maybe(STR("a\"b")), "title");
    assert_written(h, " checked title=\"a&#34;b\"");
}

static void test_a_part_of_an_address_stays_one_part(void **state) {
    struct html *h = html_of(state);
    html_urlpart_str(h, STR("aZ09-._~"));
    assert_written(h, "aZ09-._~");
    html_urlpart_str(h, STR("a b&c=d/e?f#g%h:+é\n"));
    assert_written(h, "a%20b%26c%3Dd%2Fe%3Ff%23g%25h%3A%2B%C3%A9%0A");
    assert_string_equal(url_part(h->arena, STR("javascript:x")).s, "javascript%3Ax");
}

static void test_writing_fails_stickily_at_the_ceiling(void **state) {
    struct html *h = html_of(state);
    enum { CEILING = 1000 };
    h->out = buf_make(h->arena, CEILING);
    for (int i = 0; i < CEILING; i++) html_text_str(h, STR("&"));
    assert_true(h->out.failed);
    size_t kept = h->out.n;
    html_lit(h, "x");
    assert_true(h->out.failed);
    assert_int_equal(h->out.n, kept);
}

static void test_paths_lead_to_this_site(void **state) {
    struct html *h = html_of(state);
    static const struct {
        const char *typed, *path;
    } cases[] = {
        {"/jobs/7?q=a&b=1#top", "/jobs/7?q=a&b=1#top"},
        {"/a b\"<>\\^`{|}é", "/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%C3%A9"},
        {"/a%20b", "/a%20b"},
        {"//evil.example/", "/%2Fevil.example/"},
        {"/\\evil.example/", "/%5Cevil.example/"},
        {"https://evil.example/", "/https://evil.example/"},
        {"javascript:alert(1)", "/javascript:alert(1)"},
        {"", "/"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_string_equal(url_path(h->arena, "%s", cases[i].typed).s.s, cases[i].path);
        struct str here = str_fmt(h->arena, "/nl%s", cases[i].path);
        assert_string_equal(url_here(h, "%s", cases[i].typed).s.s, here.s);
    }
}

static void test_an_address_is_escaped_in_its_attribute(void **state) {
    struct html *h = html_of(state);
    html_url_url(h, url_path(h->arena, "/x?a=1&b='2'"));
    assert_written(h, "/x?a=1&amp;b=&#39;2&#39;");
}

static void test_telephone_and_mail(void **state) {
    struct html *h = html_of(state);
    assert_string_equal(url_tel(h->arena, STR("+32 (0)9 265-70.00;x")).s.s, "tel:+32092657000");
    assert_string_equal(url_mail(h->arena, STR("an+x@example.be")).s.s, "mailto:an+x@example.be");
    assert_string_equal(url_mail(h->arena, STR("a@b?bcc=c")).s.s, "mailto:a@b%3Fbcc%3Dc");
}

static void test_web_addresses(void **state) {
    (void)state;
    static const char *const good[] = {"https://www.wzc.be", "HTTP://a.b/c?d=e&f#g",
                                       "https://hôpital.be/é"};
    static const char *const bad[] = {"",
                                      "www.wzc.be",
                                      "https://",
                                      "http:///x",
                                      "javascript:alert(1)",
                                      "ftp://a.b",
                                      "https://a b",
                                      "https://a\nb",
                                      "https://a\"b",
                                      "https://a\\b",
                                      "https://@evil",
                                      " https://a",
                                      "https:/a",
                                      "data:text/html,x"};
    for (size_t i = 0; i < COUNT(good); i++) {
        struct url url;
        assert_true(url_web(str_of(good[i]), &url));
        assert_string_equal(url.s.s, good[i]);
    }
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct url url = {STR("untouched")};
        assert_false(url_web(str_of(bad[i]), &url));
        assert_string_equal(url.s.s, "untouched");
    }
}

#define PAGE_TEST(f) cmocka_unit_test_setup_teardown(f, page_open, page_close)

int main(void) {
    const struct CMUnitTest tests[] = {
        PAGE_TEST(test_text_escapes_markup_but_no_quotes),
        PAGE_TEST(test_attribute_escapes_both_quotes),
        PAGE_TEST(test_nothing_is_written_for_nothing),
        PAGE_TEST(test_numbers),
        PAGE_TEST(test_optional_attributes),
        PAGE_TEST(test_a_part_of_an_address_stays_one_part),
        PAGE_TEST(test_writing_fails_stickily_at_the_ceiling),
        PAGE_TEST(test_paths_lead_to_this_site),
        PAGE_TEST(test_an_address_is_escaped_in_its_attribute),
        PAGE_TEST(test_telephone_and_mail),
        PAGE_TEST(test_web_addresses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
