"""A loop that reads commands and calls the methods named for them."""

import string
import sys

__all__ = ['Cmd']

PROMPT = '(Cmd) '
IDENTCHARS = string.ascii_letters + string.digits + '_'


class Cmd:
    """To be subclassed: do_x() is the command x."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = '='
    lastcmd = ''
    intro = None
    doc_leader = ''
    doc_header = 'Documented commands (type help <topic>):'
    misc_header = 'Miscellaneous help topics:'
    undoc_header = 'Undocumented commands:'
    nohelp = '*** No help on %s'
    use_rawinput = 1

    def __init__(self, completekey='tab', stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Read commands and run them until one says to stop."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(f'{self.intro}\n')
        stop = None
        while not stop:
            if self.cmdqueue:
                line = self.cmdqueue.pop(0)
            elif self.use_rawinput:
                try:
                    line = input(self.prompt)
                except EOFError:
                    line = 'EOF'
            else:
                self.stdout.write(self.prompt)
                self.stdout.flush()
                line = self.stdin.readline()
                line = line.rstrip('\r\n') if line else 'EOF'
            line = self.precmd(line)
            stop = self.onecmd(line)
            stop = self.postcmd(stop, line)
        self.postloop()

    def precmd(self, line):
        """Called before a command; gives the line."""
        return line

    def postcmd(self, stop, line):
        """Called after a command; says whether to stop."""
        return stop

    def preloop(self):
        """Called before the first command."""

    def postloop(self):
        """Called after the last command."""

    def parseline(self, line):
        """A line as command, arguments and the line itself."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == '?':
            line = 'help ' + line[1:]
        elif line[0] == '!':
            if not hasattr(self, 'do_shell'):
                return None, None, line
            line = 'shell ' + line[1:]
        i = 0
        while i < len(line) and line[i] in self.identchars:
            i += 1
        return line[:i], line[i:].strip(), line

    def onecmd(self, line):
        """Run one command."""
        cmd, arg, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if cmd is None:
            return self.default(line)
        self.lastcmd = '' if line == 'EOF' else line
        if cmd == '':
            return self.default(line)
        func = getattr(self, 'do_' + cmd, None)
        if func is None:
            return self.default(line)
        return func(arg)

    def emptyline(self):
        """An empty line repeats the last command."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """What isn't a command."""
        self.stdout.write(f'*** Unknown syntax: {line}\n')

    def get_names(self):
        """The names of all methods."""
        return dir(self.__class__)

    def completenames(self, text, *ignored):
        """The commands that begin with a text."""
        return [name[3:] for name in self.get_names() if name.startswith('do_' + text)]

    def do_help(self, arg):
        """List available commands with "help" or detailed help with "help cmd"."""
        if arg:
            func = getattr(self, 'help_' + arg, None)
            if func is None:
                from inspect import cleandoc
                command = getattr(self, 'do_' + arg, None)
                doc = None if command is None else command.__doc__
                self.stdout.write(f'{cleandoc(doc) if doc else self.nohelp % (arg,)}\n')
                return
            func()
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith('help_')}
        documented, undocumented = [], []
        for name in sorted(set(names)):
            if name.startswith('do_'):
                cmd = name[3:]
                if cmd in topics:
                    documented.append(cmd)
                    topics.discard(cmd)
                elif getattr(self, name).__doc__:
                    documented.append(cmd)
                else:
                    undocumented.append(cmd)
        self.stdout.write(f'{self.doc_leader}\n')
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        """A heading and names in columns."""
        if cmds:
            self.stdout.write(f'{header}\n')
            if self.ruler:
                self.stdout.write(f'{self.ruler * len(header)}\n')
            self.columnize(cmds, maxcol - 1)
            self.stdout.write('\n')

    def columnize(self, list, displaywidth=80):
        """Names in as few lines as fit."""
        if not list:
            self.stdout.write('<empty>\n')
            return
        wrong = [i for i, one in enumerate(list) if not isinstance(one, str)]
        if wrong:
            raise TypeError('list[i] not a string for i in ' + ', '.join(map(str, wrong)))
        size = len(list)
        for rows in range(1, size + 1):
            columns = [list[i:i + rows] for i in range(0, size, rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth or rows == size:
                break
        for row in range(rows):
            texts = [column[row].ljust(width) for column, width in zip(columns, widths)
                     if row < len(column)]
            self.stdout.write(f'{"  ".join(texts).rstrip() if size == 1 else "  ".join(texts)}'
                              .rstrip() + '\n')
