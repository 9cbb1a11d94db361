exports = 'inner value'
