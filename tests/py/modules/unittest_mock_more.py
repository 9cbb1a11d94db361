# unittest.mock: specs, names, nested calls, wraps, side effects of every kind, patched builtins.
import os
from unittest import mock
from unittest.mock import Mock, MagicMock, call, patch, sentinel

m = Mock(name='root')
m.child.grand(1).great(x=2)
print(m.mock_calls, m.child.mock_calls, m.child.grand.return_value.great.call_args, repr(m.child).split(' id')[0], repr(m.child()).split(' id')[0])
m.child.grand.assert_called_once_with(1)
m.reset_mock()
print(m.mock_calls, m.child.grand.called)
m = Mock(**{'a.b.return_value': 7, 'c': 3})
print(m.a.b(), m.c, m.a.b.call_count)
m = Mock(side_effect=[sentinel.one, StopIteration, KeyError('k')])
print(m())
for _ in range(3):
    try:
        m()
    except BaseException as e:
        print(type(e).__name__)
with patch('builtins.open', mock.mock_open(read_data='patched')) as o:
    with open('any') as f:
        print(f.read())
    o.assert_called_once_with('any')
with patch('os.getcwd', return_value='/fake'), patch.dict(os.environ, {'ONLY_HERE': '1'}):
    print(os.getcwd(), os.environ['ONLY_HERE'])
print('ONLY_HERE' in os.environ)
with patch('builtins.print') as fake:
    print('hidden')
print(fake.call_args_list)


class Service:
    timeout = 5

    def fetch(self, url, *, retries=1):
        return url

    @classmethod
    def create(cls):
        return cls()

    @property
    def status(self):
        return 'real'


auto = mock.create_autospec(Service, instance=True)
auto.fetch.return_value = 'data'
print(auto.fetch('u', retries=2), auto.timeout is not None, isinstance(auto, Service))
for bad in (lambda: auto.fetch(), lambda: auto.fetch('u', 2), lambda: auto.nope, lambda: mock.create_autospec(Service)(1)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
with patch.object(Service, 'status', new_callable=mock.PropertyMock, return_value='mocked') as p:
    print(Service().status, p.call_count)
with patch.object(Service, 'fetch', side_effect=lambda url, **kw: url.upper()) as f:
    print(Service().fetch('abc'), f.call_args)
with patch.object(Service, 'fetch', lambda self, u: 'plain'):
    print(Service().fetch('x'))
print(Service().fetch('restored'))
mm = MagicMock()
mm.__enter__.return_value = 'ctx'
mm.__getitem__.return_value = 'item'
mm.__call__ = Mock(return_value='called')
with mm as c:
    print(c, mm['k'], mm.__getitem__.call_args, len(mm), mm > 1 if False else '', list(mm), -mm is mm.__neg__.return_value)
mm.method(1)
mm.method(2)
print(mm.method.call_args_list == [call(1), call(2)], call(1) in mm.method.mock_calls, mm.method.mock_calls, mm.method.call_args[0])


@patch.multiple(Service, fetch=mock.DEFAULT, timeout=99)
def test(fetch):
    fetch.return_value = 1
    return Service().fetch('a'), Service.timeout


print(test(), Service.timeout)


@patch.object(Service, 'timeout', 1)
class Tests:
    def test_a(self):
        return Service.timeout

    def other(self):
        return Service.timeout


print(Tests().test_a(), Tests().other())
