"""Messages in the user's language: no catalogs are read, so they stay as they are."""

__all__ = ['NullTranslations', 'bindtextdomain', 'find', 'translation',
           'install', 'textdomain', 'dgettext', 'dngettext', 'gettext', 'ngettext', 'pgettext',
           'dpgettext', 'npgettext', 'dnpgettext', 'Catalog']


class NullTranslations:
    """Gives messages back as they are, or as a fallback has them."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Ask another one for what isn't known here."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        """A message."""
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        """One of two messages, by a number."""
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        """A message in a context."""
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        """One of two messages in a context, by a number."""
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        """What the catalog says about itself."""
        return self._info

    def charset(self):
        """The encoding of the catalog."""
        return self._charset

    def install(self, names=None):
        """Make _() a built-in function."""
        import builtins
        builtins.__dict__['_'] = self.gettext
        for name in ('gettext', 'ngettext', 'pgettext', 'npgettext'):
            if names is not None and name in names:
                builtins.__dict__[name] = getattr(self, name)


class _State:
    domain = 'messages'
    folders = {}


def find(domain, localedir=None, languages=None, all=False):
    """The file of a catalog: there is none."""
    return [] if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The catalog of a domain."""
    if fallback:
        return NullTranslations()
    raise FileNotFoundError(2, 'No translation file found for domain', domain)


def install(domain, localedir=None, *, names=None):
    """Make _() a built-in function."""
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    """Ask for or set the domain."""
    if domain is not None:
        _State.domain = domain
    return _State.domain


def bindtextdomain(domain, localedir=None):
    """Ask for or set the folder of a domain."""
    if localedir is not None:
        _State.folders[domain] = localedir
    return _State.folders.get(domain, '/usr/share/locale')


def gettext(message):
    """A message."""
    return message


def dgettext(domain, message):
    """A message of a domain."""
    return message


def ngettext(msgid1, msgid2, n):
    """One of two messages, by a number."""
    return msgid1 if n == 1 else msgid2


def dngettext(domain, msgid1, msgid2, n):
    """One of two messages of a domain, by a number."""
    return msgid1 if n == 1 else msgid2


def pgettext(context, message):
    """A message in a context."""
    return message


def dpgettext(domain, context, message):
    """A message of a domain in a context."""
    return message


def npgettext(context, msgid1, msgid2, n):
    """One of two messages in a context, by a number."""
    return msgid1 if n == 1 else msgid2


def dnpgettext(domain, context, msgid1, msgid2, n):
    """One of two messages of a domain in a context, by a number."""
    return msgid1 if n == 1 else msgid2


Catalog = translation
